"""Options in sentences: what each is called and made of, and how it stands beside what the person does now."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.comparison import Unlike
from costcalc.engine.health_plan import PHARMACY_KINDS
from costcalc.engine.ledger import Item
from costcalc.engine.option_result import Count, Included, OptionResult, YearTime
from costcalc.engine.option_scenarios import OptionKind
from costcalc.engine.projection import Spread
from costcalc.phrases.language import Language, Translate
from costcalc.phrases.lines import item_name


def option_name(option: OptionResult, tr: Translate) -> str:
    """What an option is called: the person's own name of it, as it is."""
    match option.kind:
        case OptionKind.NOW:
            return tr("What you do now")
        case OptionKind.TREATMENT:
            return tr("Your plan as entered")
    return option.name


def unlike_sentence(what: Unlike, tr: Translate) -> str:
    """In what plans of several files differ."""
    match what:
        case Unlike.START:
            return tr("These plans start on different days, so their years are not the same years.")
        case Unlike.HORIZON:
            return tr("These plans look ahead for different numbers of years. Compare single years, not the sums.")
        case Unlike.PLAN:
            return tr("These plans have different health insurance.")
        case Unlike.PRICE_GROWTH:
            return tr("These plans let prices rise at different speeds.")


def difference_words(spread: Spread, language: Language) -> str:
    """Beside what is done now: "$400 to $700 more, typically $500", or "$200 less to $100 more, typically $50 more"."""
    tr, money = language.tr, language.formats.money
    low, typical, high = (_more_or_less(amount, language) for amount in (spread.low, spread.typical, spread.high))
    if low == high:
        return low
    if spread.low >= 0:
        template = tr("{low} to {high} more, typically {typical}")
        return template.format(low=money(spread.low), high=money(spread.high), typical=money(spread.typical))
    if spread.high <= 0:
        template = tr("{low} to {high} less, typically {typical}")
        return template.format(low=money(-spread.high), high=money(-spread.low), typical=money(-spread.typical))
    return tr("{low} to {high}, typically {typical}").format(low=low, high=high, typical=typical)


def _more_or_less(cents: int, language: Language) -> str:
    tr, money = language.tr, language.formats.money
    if cents == 0:
        return tr("the same")
    if cents < 0:
        return tr("{amount} less").format(amount=money(-cents))
    return tr("{amount} more").format(amount=money(cents))


def crossing_sentence(option: OptionResult, language: Language) -> str:
    """When what has been paid in all crosses that of what the person does now."""
    tr = language.tr
    years = option.projection.horizon_years
    if option.kind is OptionKind.NOW:
        return tr("The other options are set beside this one.")
    if _is_the_same(option.difference.horizon_total):
        return tr("It costs the same as what you do now.")
    crossing = option.crossing
    if crossing is not None and crossing.cheaper_after:
        template = tr("From month {month} on, it has cost less in all than what you do now.")
        return template.format(month=crossing.month)
    if crossing is not None:
        template = tr("From month {month} on, it has cost more in all than what you do now.")
        return template.format(month=crossing.month)
    never = tr("What you have paid in all never crosses what you do now within %n year(s).", None, years)
    if option.earliest_crossing is None:
        return never
    return tr("{never} At the ends of the ranges it may, from month {month} on.").format(
        never=never, month=option.earliest_crossing
    )


def _is_the_same(spread: Spread) -> bool:
    return spread.low == spread.high == 0


def included_words(one: Included, language: Language) -> str:
    """One thing an option is made of, with its number: "Booster: 5 to 12 in the first year, 31 to 64 in all"."""
    template = language.tr("{thing}: {first} in the first year, {all} in all")
    return template.format(
        thing=included_name(one, language.tr),
        first=count_words(one.first_year, language),
        all=count_words(one.all_years, language),
    )


def included_name(one: Included, tr: Translate) -> str:
    """What one thing is called: what is filled again is told as fills."""
    name = one.name or item_name(one.item, tr)
    name = name[:1].upper() + name[1:]
    fills = one.item is Item.MEDICINE_FILL or (one.item is Item.COMES_WITH and one.kind in PHARMACY_KINDS)
    return tr("{name}, fills").format(name=name) if fills else name


def time_sentence(year: YearTime, language: Language) -> str:
    """How often the person has to go somewhere in a year, and the hours that sessions take."""
    tr = language.tr
    visits = count_words(year.visit_days, language)
    hours = year.session_hundredths
    if hours is None:
        template = tr("Year {year}: {visits} days with a visit or test. How long a session takes is not known.")
        return template.format(year=year.year, visits=visits)
    if hours.high == 0:
        return tr("Year {year}: {visits} days with a visit or test.").format(year=year.year, visits=visits)
    template = tr("Year {year}: {visits} days with a visit or test, and {hours} hours in the clinic for sessions.")
    return template.format(year=year.year, visits=visits, hours=hours_words(hours, language))


def hours_words(hundredths: Count, language: Language) -> str:
    """Hours, whole ones: "28 to 54"."""
    number = language.formats.number
    low, high = (number(Decimal(end) / 100, decimals=0) for end in (hundredths.low, hundredths.high))
    return low if low == high else language.tr("{low} to {high}").format(low=low, high=high)


def count_words(count: Count, language: Language) -> str:
    """A number of things: "8" or "5 to 12"."""
    number = language.formats.number
    if count.low == count.high:
        return number(count.low)
    return language.tr("{low} to {high}").format(low=number(count.low), high=number(count.high))


def ask_sentence(name: str, tr: Translate) -> str:
    """For what the catalog tells no side effects of."""
    return tr("{name}: ask your doctor or pharmacist what it may do to you.").format(name=name)
