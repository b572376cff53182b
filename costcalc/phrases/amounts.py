"""Values of inputs in words, with their units: $650, 4 weeks, 6 sessions, 12.5%."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from costcalc.engine.bounds import Bounds, Unit
from costcalc.phrases.language import Language, Translate

_DECIMALS = Decimal("0.01")


def value_words(value: Decimal, bounds: Bounds, language: Language) -> str:
    """A value of an input.

    Args:
        value: In file units.
        bounds: Its unit and limits.
        language: The person's.
    """
    tr, formats = language.tr, language.formats
    if bounds.whole and bounds.low == 0 and bounds.high == 1:
        return tr("yes") if value else tr("no")
    match bounds.unit:
        case Unit.DOLLARS:
            return formats.dollars(value)
        case Unit.DOLLARS_PER_UNIT:
            return formats.dollars(value.quantize(_DECIMALS, ROUND_HALF_UP), cents=True)
        case Unit.PERCENT:
            return formats.percent(value)
        case Unit.FACTOR:
            return formats.percent((value * 100).normalize())
        case _:
            return counted_words(value, bounds.unit, language)


def counted_words(value: Decimal, unit: Unit, language: Language) -> str:
    """A number of things: 6 sessions, 6.5 weeks."""
    if value != value.to_integral_value():
        number = language.formats.number(value.quantize(_DECIMALS, ROUND_HALF_UP).normalize())
        return _some(unit, language.tr).format(number=number)
    return _whole(unit, int(value), language.tr) or language.formats.number(value)


def _whole(unit: Unit, number: int, tr: Translate) -> str:
    match unit:
        case Unit.SESSIONS:
            return tr("%n session(s)", None, number)
        case Unit.VISITS:
            return tr("%n visit(s)", None, number)
        case Unit.DAYS:
            return tr("%n day(s)", None, number)
        case Unit.WEEKS:
            return tr("%n week(s)", None, number)
        case Unit.MONTHS:
            return tr("%n month(s)", None, number)
        case Unit.YEARS:
            return tr("%n year(s)", None, number)
        case Unit.HOURS:
            return tr("%n hour(s)", None, number)
        case Unit.MILES:
            return tr("%n mile(s)", None, number)
    return ""


def _some(unit: Unit, tr: Translate) -> str:
    match unit:
        case Unit.WEEKS:
            return tr("{number} weeks")
        case Unit.MONTHS:
            return tr("{number} months")
        case Unit.HOURS:
            return tr("{number} hours")
        case Unit.MILES:
            return tr("{number} miles")
    return "{number}"
