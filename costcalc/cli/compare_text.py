"""Options side by side as text: the same facts for each, in the person's order, and no winner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from costcalc.cli.page import WIDTH, Page
from costcalc.engine.option_result import OptionResult, YearTime
from costcalc.engine.option_scenarios import OptionKind
from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.phrases.figures import figure_name
from costcalc.phrases.language import Language
from costcalc.phrases.options import (
    ask_sentence,
    crossing_sentence,
    difference_words,
    included_words,
    option_name,
    time_sentence,
)
from costcalc.phrases.relief import cost_of_a_week, relief_sentences, whole_weeks
from costcalc.phrases.unknowns import unknown_words
from pricing.model import Catalog, Statement

_SHOWN = (FigureKey.PER_MONTH, FigureKey.FIRST_YEAR, FigureKey.LATER_YEAR, FigureKey.HORIZON_TOTAL)
_WIDEST_NAME = WIDTH - 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """An option with its number on the page.

    Attributes:
        title: Its number and name; of several files, the file's letter before them.
    """

    title: str
    option: OptionResult

    @property
    def cell(self) -> str:
        """The title as far as a table has room for it."""
        if len(self.title) <= _WIDEST_NAME:
            return self.title
        return f"{self.title[: _WIDEST_NAME - 3].rstrip()}..."


def numbered(options: Sequence[tuple[str, OptionResult]], language: Language) -> list[Numbered]:
    """Options in order with their titles: "2. Your plan as entered", of several files "B2. ...".

    Args:
        options: Each with the letter of its file; empty where there is one file.
        language: The person's.
    """
    found = []
    count: Counter[str] = Counter()
    for letter, option in options:
        count[letter] += 1
        found.append(Numbered(title=f"{letter}{count[letter]}. {option_name(option, language.tr)}", option=option))
    return found


def print_figures_of(options: Sequence[Numbered], language: Language, page: Page) -> None:
    """The figures of all options, a table for each figure."""
    tr = language.tr
    for key in _SHOWN:
        rows = [(one.cell, *_amounts(one.option.projection.figures.get(key), language)) for one in options]
        page.heading(figure_name(key, tr))
        page.table((tr("Option"), tr("Low"), tr("Typical"), tr("High")), rows)


def print_relief_of(options: Sequence[Numbered], language: Language, page: Page) -> None:
    """Weeks of relief and what one costs, for all options."""
    tr = language.tr
    page.heading(tr("Weeks of relief in the first year, and what one costs"))
    for one in options:
        page.item(f"{one.title}: {_relief_in_short(one.option, language)}")


def print_options_in_short(projection: Projection, language: Language, page: Page) -> None:
    """The first year of each option and how it stands beside what the person does now, below an estimate."""
    scenario = projection.scenario
    if not scenario.medicines and not scenario.options:
        return
    options = numbered([("", option) for option in projection.options], language)
    tr = language.tr
    page.heading(tr("Beside your medicines: the first year"))
    rows = [(one.cell, *_amounts(one.option.projection.figures.get(FigureKey.FIRST_YEAR), language)) for one in options]
    page.table((tr("Option"), tr("Low"), tr("Typical"), tr("High")), rows)
    for one in options[1:]:
        page.item(f"{one.title}: {crossing_sentence(one.option, language)}")
    page.paragraph(tr("For all that is known of each option: costcalc compare FILE."))


def print_option(one: Numbered, language: Language, catalog: Catalog, page: Page) -> None:
    """Everything on one option; the same parts for each."""
    page.heading(one.title)
    for name, sentences in _parts(one.option, language, catalog):
        page.paragraph(name)
        for sentence in sentences:
            page.item(sentence)


def _parts(option: OptionResult, language: Language, catalog: Catalog) -> Iterator[tuple[str, Sequence[str]]]:
    tr = language.tr
    nothing = (tr("Nothing."),)
    yield tr("What it includes:"), [included_words(one, language) for one in option.includes] or nothing
    yield tr("Beside what you do now:"), _beside_now(option, language)
    yield tr("Your time:"), [time_sentence(year, language) for year in _years_shown(option)]
    yield tr("Relief:"), relief_sentences(option.relief, language, catalog)
    asked = [ask_sentence(name, tr) for name in option.ask_about]
    effects = [*_words(option.side_effects), *asked]
    yield tr("Side effects to ask about:"), effects or nothing
    if option.cautions:
        yield tr("Know first:"), _words(option.cautions)
    unknown = [unknown_words(unknown, language) for unknown in option.projection.unknown]
    yield tr("What is not known:"), [*unknown, *_words(option.not_known)] or (tr("Nothing more was found."),)


def _beside_now(option: OptionResult, language: Language) -> list[str]:
    tr, formats = language.tr, language.formats
    if option.kind is OptionKind.NOW:
        return [crossing_sentence(option, language)]
    found = [
        tr("Year {year}, from {day}: {amount}").format(
            year=row.year,
            day=formats.day(row.starts),
            amount=difference_words(_ordered(row.low, row.typical, row.high), language),
        )
        for row in option.difference.by_year
    ]
    return [*found, crossing_sentence(option, language)]


def _ordered(low: int, typical: int, high: int) -> Spread:
    """A year of a table whose columns add up, as a range: its ends may stand the other way round (R2)."""
    return Spread(low=min(low, typical, high), typical=typical, high=max(low, typical, high))


def _years_shown(option: OptionResult) -> Iterator[YearTime]:
    """The first year, and the second where later years are like it."""
    yield from option.time[:2]


def _relief_in_short(option: OptionResult, language: Language) -> str:
    tr = language.tr
    if option.relief is None:
        return tr("no evidence was found; ask.")
    period = option.relief.first_year
    weeks = whole_weeks(period.covered_days, language)
    words = cost_of_a_week(period, language)
    taken = option.relief.grade is None
    if words is None:
        return tr("about {weeks} weeks, if it helps; what one costs is not known.").format(weeks=weeks)
    if taken:
        return tr("medicine in about {weeks} weeks, helping or not; {amount} each.").format(weeks=weeks, amount=words)
    return tr("about {weeks} weeks, if it helps; {amount} each.").format(weeks=weeks, amount=words)


def _words(statements: Sequence[Statement]) -> list[str]:
    return [statement.words for statement in statements]


def _amounts(spread: Spread | None, language: Language) -> tuple[str, str, str]:
    money = language.formats.money
    if spread is None:
        return "-", "-", "-"
    return money(spread.low), money(spread.typical), money(spread.high)
