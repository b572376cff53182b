"""A clinic in one line."""

from __future__ import annotations

from collections.abc import Iterator

from costcalc.engine.bounds import Unit
from costcalc.engine.scenario import Clinic, PricePart
from costcalc.ui import formats
from costcalc.ui.text import tr
from costcalc.ui.widgets.number_edit import number_words
from pricing.money import Range


def clinic_name(clinic: Clinic) -> str:
    """Its name, or that it has none."""
    return clinic.name or tr("Clinic without a name")


def quote_words(clinic: Clinic) -> str:
    """Its quote in a few words: `$475 a session, 6 for $2,300, Nov 1, 2026`."""
    parts = list(_prices(clinic))
    if not parts:
        return tr("No prices yet")
    if clinic.quote_date is not None:
        parts.append(formats.day(clinic.quote_date))
    return ", ".join(parts)


def price_words(price: Range) -> str:
    """A price as one amount or a range."""
    if price.is_exact:
        return number_words(price.low, Unit.DOLLARS)
    return tr("{low} to {high}").format(
        low=number_words(price.low, Unit.DOLLARS), high=number_words(price.high, Unit.DOLLARS)
    )


def part_words(part: PricePart) -> str:
    """A part of a session's price."""
    match part:
        case PricePart.FACILITY:
            return tr("room, nurses and monitoring")
        case PricePart.CLINICIAN:
            return tr("clinician")
        case PricePart.DRUG:
            return tr("drug")


def _prices(clinic: Clinic) -> Iterator[str]:
    if clinic.session is not None:
        yield tr("{price} a session").format(price=price_words(clinic.session))
    for package in clinic.packages:
        yield tr("{count} for {price}").format(count=formats.number(package.sessions), price=price_words(package.price))
