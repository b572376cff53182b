"""Relief in sentences: how long, how often, how sure, and what a week of it costs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from costcalc.engine.option_result import Count, IntervalCover, ReliefBasis, ReliefCaveat, ReliefPeriod, ReliefResult
from costcalc.engine.relief import DAYS_A_WEEK
from costcalc.phrases.figures import range_words
from costcalc.phrases.language import Language, Translate
from pricing.model import Catalog, Grade

_TENTH = Decimal("0.1")


def relief_sentences(relief: ReliefResult | None, language: Language, catalog: Catalog | None = None) -> list[str]:
    """All that is known of an option's relief, a sentence each.

    Args:
        relief: From the option; None where nothing is known.
        language: The person's.
        catalog: Has the words on the evidence.
    """
    if relief is None:
        return [language.tr("No evidence was found on how long relief lasts. Ask your clinic.")]
    return list(_sentences(relief, language, catalog))


def _sentences(relief: ReliefResult, language: Language, catalog: Catalog | None) -> Iterator[str]:
    if relief.interval is not None:
        yield interval_sentence(relief.interval, language)
    yield covered_sentence(relief, language)
    yield cost_of_a_week_sentence(relief, language)
    for caveat in relief.caveats:
        yield caveat_sentence(caveat, language.tr)
    if relief.grade is not None:
        yield evidence_sentence(relief, language, catalog)


def interval_sentence(interval: IntervalCover, language: Language) -> str:
    """How much of the time between boosters is covered, with what that rests on."""
    template = language.tr("With boosters every {between} and relief of {lasts}, {covered}.")
    return template.format(
        between=weeks_words(interval.interval_days, language),
        lasts=weeks_words(interval.relief_days, language),
        covered=interval_words(interval, language),
    )


def interval_words(interval: IntervalCover, language: Language) -> str:
    """How much of the time between boosters is covered: "about 2 to 6 of every 8 weeks are covered"."""
    template = language.tr("about {covered} of every {every} are covered")
    return template.format(
        covered=weeks_range(interval.covered_days, language), every=weeks_words(interval.interval_days, language)
    )


def covered_sentence(relief: ReliefResult, language: Language) -> str:
    """How many weeks of the first year are covered."""
    period = relief.first_year
    if relief.basis is ReliefBasis.TAKEN:
        template = language.tr("In the first year you take medicine in about {covered} of {all} weeks.")
    else:
        template = language.tr("In the first year, if it helps, about {covered} of {all} weeks are covered.")
    return template.format(covered=whole_weeks(period.covered_days, language), all=_whole(period.days, language))


def cost_of_a_week_sentence(relief: ReliefResult, language: Language) -> str:
    """What a week of relief, or a week of taking medicine, costs in the first year."""
    words = cost_of_a_week(relief.first_year, language)
    if words is None:
        return language.tr("What a week of relief costs is not known.")
    if relief.basis is ReliefBasis.TAKEN:
        return language.tr("A week of taking it costs {amount}.").format(amount=words)
    return language.tr("A week of relief costs {amount} in the first year, if it helps.").format(amount=words)


def cost_of_a_week(period: ReliefPeriod, language: Language) -> str | None:
    """The cost of a week of a period as an amount; None where it has none."""
    cost = period.cost_per_week
    return None if cost is None else range_words(cost.low, cost.typical, cost.high, language)


def caveat_sentence(caveat: ReliefCaveat, tr: Translate) -> str:
    """What to keep in mind."""
    match caveat:
        case ReliefCaveat.IF_IT_HELPS:
            return tr("This is only so if it helps you. Nobody can tell that before.")
        case ReliefCaveat.THIN_EVIDENCE:
            return tr("Few people were studied, so take these weeks as a rough guide.")
        case ReliefCaveat.TAKEN_NOT_RELIEF:
            return tr("These are the weeks in which you take it. They do not say how much it helps.")
        case ReliefCaveat.AFTER_BOOSTERS_UNKNOWN:
            return tr("How long a booster helps is not known. Those weeks are not counted.")
        case ReliefCaveat.AFTER_INDUCTION_UNKNOWN:
            return tr("How long the first series helps is not known. Those weeks are not counted.")
        case ReliefCaveat.INTERVAL_OUTLASTS_RELIEF:
            return tr("The time between boosters is longer than relief is known to last: some weeks are without it.")
        case ReliefCaveat.INTERVAL_MAY_OUTLAST_RELIEF:
            return tr("Relief may end before the next booster. Ask what to do in those weeks.")
        case ReliefCaveat.NO_RELIEF_IN_SOME_CASES:
            return tr("In some cases no week is covered at all.")


def evidence_sentence(relief: ReliefResult, language: Language, catalog: Catalog | None = None) -> str:
    """How sure it is: the catalog's own words on the evidence, else its grade."""
    section, _, key = relief.catalog_key.partition(".")
    record = getattr(catalog, section, {}).get(key) if catalog is not None and section else None
    words = grade_words(relief.grade or Grade.UNSOURCED, language.tr)
    if record is None:
        return language.tr("How sure that is: {grade}.").format(grade=words)
    if record.relief.words.lower().startswith(words.lower()):
        return language.tr("How sure that is: {words}").format(words=record.relief.words)
    return language.tr("How sure that is: {grade}. {words}").format(grade=words, words=record.relief.words)


def grade_words(grade: Grade, tr: Translate) -> str:
    """How strong evidence is."""
    match grade:
        case Grade.SOLID:
            return tr("good evidence")
        case Grade.MEDIUM:
            return tr("some evidence")
        case Grade.WEAK:
            return tr("weak evidence")
        case Grade.UNSOURCED:
            return tr("no source found")


def weeks_words(days: Count, language: Language) -> str:
    """A number of days as "8 weeks" or "4 to 8 weeks"."""
    if days.low == days.high == DAYS_A_WEEK:
        return language.tr("1 week")
    return language.tr("{number} weeks").format(number=weeks_range(days, language))


def weeks_range(days: Count, language: Language) -> str:
    """A number of days as weeks without their name: "8" or "4 to 8"."""
    low, high = _weeks(days.low, language), _weeks(days.high, language)
    return low if low == high else language.tr("{low} to {high}").format(low=low, high=high)


def whole_weeks(days: Count, language: Language) -> str:
    """A number of days as whole weeks without their name, for long spans of time: "3 to 42"."""
    low, high = _whole(days.low, language), _whole(days.high, language)
    return low if low == high else language.tr("{low} to {high}").format(low=low, high=high)


def weeks_of(days: int) -> Decimal:
    """Days as weeks, to a tenth."""
    return (Decimal(days) / DAYS_A_WEEK).quantize(_TENTH, ROUND_HALF_UP)


def _weeks(days: int, language: Language) -> str:
    return language.formats.number(weeks_of(days))


def _whole(days: int, language: Language) -> str:
    return language.formats.number(Decimal(days) / DAYS_A_WEEK, decimals=0)
