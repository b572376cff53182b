"""The engine's options as the view of them is given them: figures as they are, the rest in words."""

from __future__ import annotations

from collections.abc import Iterable

from costcalc.engine.option_result import OptionResult, ReliefBasis
from costcalc.engine.option_scenarios import OptionKind
from costcalc.phrases.options import ask_sentence, crossing_sentence, included_words, option_name
from costcalc.phrases.relief import (
    caveat_sentence,
    covered_sentence,
    evidence_sentence,
    interval_sentence,
    relief_sentences,
)
from costcalc.ui.present.answers import OptionAnswer
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr
from pricing.model import Catalog


def option_answers(options: Iterable[OptionResult], catalog: Catalog) -> tuple[OptionAnswer, ...]:
    """Options in the person's order, each in the same detail."""
    return tuple(option_answer(option, catalog) for option in options)


def option_answer(option: OptionResult, catalog: Catalog) -> OptionAnswer:
    """One option."""
    projection = option.projection
    first_year = option.time[0]
    hours = first_year.session_hundredths
    relief = option.relief
    return OptionAnswer(
        name=option_name(option, tr),
        figures=projection.figures,
        by_year=projection.by_year,
        by_month=projection.by_month,
        difference_from_now=None if option.kind is OptionKind.NOW else option.difference.first_year,
        crosses_in_month=None if option.crossing is None else option.crossing.month,
        crossing=crossing_sentence(option, LANGUAGE),
        includes=tuple(f"{included_words(one, LANGUAGE)}." for one in option.includes),
        visits_a_year=(first_year.visit_days.low, first_year.visit_days.high),
        hours_a_year=None if hours is None else (_whole(hours.low), _whole(hours.high)),
        relief=relief_words(option, catalog),
        week_of_relief=None if relief is None else relief.first_year.cost_per_week,
        side_effects=(
            *(one.words for one in option.side_effects),
            *(ask_sentence(name, tr) for name in option.ask_about),
        ),
        cautions=tuple(one.words for one in option.cautions),
        not_known=tuple(one.words for one in option.not_known),
        unknown=projection.unknown,
        week_counts=tr("for a week of taking it") if relief is not None and relief.basis is ReliefBasis.TAKEN else "",
    )


def _whole(hundredths: int) -> int:
    """Whole hours, half up."""
    return (hundredths + 50) // 100


def relief_words(option: OptionResult, catalog: Catalog) -> str:
    """How long relief lasts, how often, and how sure that is; its cost stands in a row of its own."""
    relief = option.relief
    if relief is None:
        return " ".join(relief_sentences(None, LANGUAGE))
    said = [covered_sentence(relief, LANGUAGE)]
    if relief.interval is not None:
        said.insert(0, interval_sentence(relief.interval, LANGUAGE))
    said += [caveat_sentence(caveat, tr) for caveat in relief.caveats]
    if relief.grade is not None:
        said.append(evidence_sentence(relief, LANGUAGE, catalog))
    return "\n".join(said)
