"""Where an input's value is from, in sentences."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.bounds import Bounds, Unit
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.ui import formats
from costcalc.ui.text import tr, tr_words
from costcalc.ui.widgets.number_edit import number_words
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.units import unit_words
from pricing.model import Catalog, Figure, Grade
from pricing.money import Range

_DERIVED = (".unit_price", ".home_supply")
"""Inputs whose catalog value is reckoned from its figure rather than being it."""


def provenance_of(info: InputInfo, catalog: Catalog) -> Provenance | None:
    """How the value of an uncertain input stands; None where there is no catalog to speak of."""
    if info.figure is None and info.origin is not Origin.UNKNOWN:
        return Provenance(info.origin, info.amount) if info.origin is Origin.CATALOG and info.amount else None
    if info.origin is Origin.UNKNOWN:
        words = tr("Nobody has said this yet. It is left out of the totals and named beside them.")
        return Provenance(info.origin, None, words)
    figure = info.figure
    catalog_words = range_words(figure.amount, info.bounds) if figure is not None else ""
    if info.key.endswith(_DERIVED):
        catalog_words = tr("an estimate from its sources") if figure is not None else ""
    if info.origin is Origin.CATALOG:
        return Provenance(info.origin, info.amount, figure_words(figure, catalog) if figure is not None else "")
    lines = [tr("You gave this value.")]
    if info.quote_date is not None:
        lines.append(tr("Quoted on {date}.").format(date=formats.day(info.quote_date)))
    if figure is not None:
        lines.append(tr("The catalog says {value}.").format(value=catalog_words))
        lines.append(figure_words(figure, catalog))
    return Provenance(info.origin, info.amount, "\n".join(lines), catalog_words)


def figure_words(figure: Figure, catalog: Catalog) -> str:
    """Source, date, strength and note of a catalog figure, a line each."""
    titles = [catalog.sources[key].title for key in figure.sources if key in catalog.sources]
    lines = []
    if titles:
        lines.append(tr("Source: {titles}.").format(titles="; ".join(title.rstrip(".") for title in titles)))
    lines.append(tr("As of {date}. {grade}").format(date=formats.day(figure.as_of), grade=grade_words(figure.grade)))
    if figure.note:
        lines.append(tr_words(figure.note))
    return "\n".join(lines)


def grade_words(grade: Grade) -> str:
    """The strength of evidence, as a short sentence."""
    return {
        Grade.SOLID: tr("The evidence is solid."),
        Grade.MEDIUM: tr("The evidence is fair."),
        Grade.WEAK: tr("The evidence is weak."),
        Grade.UNSOURCED: tr("There is no source for this; it is a guess to start from."),
    }[grade]


def range_words(amount: Range, bounds: Bounds) -> str:
    """A range with its unit: `$400 to $1,200, typically $600`, `6 sessions`."""
    unit = unit_words(bounds.unit) if bounds.unit is not Unit.DOLLARS_PER_UNIT else ""
    middle = number_words(_tidy(amount.middle(whole=bounds.whole)), bounds.unit)
    if amount.is_exact:
        return f"{middle} {unit}".strip()
    words = tr("{low} to {high}, typically {typical}").format(
        low=number_words(amount.low, bounds.unit), high=number_words(amount.high, bounds.unit), typical=middle
    )
    return f"{words} {unit}".strip()


def _tidy(number: Decimal) -> Decimal:
    return number.normalize() if number != number.to_integral_value() else number.quantize(Decimal(1))
