"""Questions to a catalog, answered by pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from pricing.model import Catalog, FacilityPrice, Figure, Locality, Medicine, Unit
from pricing.money import Range
from pricing.search import search_medicines
from pricing.words import Words

__all__ = [
    "PastCheck",
    "all_keys",
    "describe",
    "federal_figure",
    "figures_of",
    "localities_of",
    "medicine_fill_price",
    "nearest",
    "past_check",
    "region_factor",
    "search_medicines",
    "session_price",
]

# Where a session's price is looked for when the kind of facility asked for has none.
_FALLBACKS: Mapping[str, tuple[str, ...]] = {
    "independent": ("hospital_outpatient", "academic_center", "telehealth"),
    "hospital_outpatient": ("academic_center", "independent", "telehealth"),
    "academic_center": ("hospital_outpatient", "independent", "telehealth"),
    "telehealth": ("independent", "hospital_outpatient", "academic_center"),
}
_OVER_A_STATE = Words("Over all localities of the state, with their median as typical.")
_SECTIONS = (
    "treatments",
    "conditions",
    "services",
    "medicines",
    "packages",
    "facilities",
    "localities",
    "price_rules",
    "companions",
    "ready_options",
    "federal",
    "plan_presets",
    "statements",
    "sources",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCheck:
    """A figure that should have been looked at again.

    Attributes:
        section: Section of the catalog.
        key: Key of the record.
        field: Dotted name of the figure in the record.
        figure: The figure itself.
    """

    section: str
    key: str
    field: str
    figure: Figure


def localities_of(catalog: Catalog, state: str) -> tuple[Locality, ...]:
    """Payment localities of a state, by name."""
    found = [one for one in catalog.localities.values() if one.state == state.upper()]
    return tuple(sorted(found, key=lambda one: one.name))


def region_factor(catalog: Catalog, state: str, locality: str | None = None) -> Figure | None:
    """The factor by which catalog prices are adjusted for a region (R7); 1 is the national level.

    Args:
        catalog: The catalog.
        state: Two-letter state.
        locality: Locality number within the state; None where the person did not say.

    Returns:
        The locality's factor; without a locality that of a state's only one, or the range over all of the state's with
        their median as typical; None for a state or locality that is not in the catalog.
    """
    if locality is not None:
        found = catalog.localities.get((state.upper(), locality))
        return None if found is None else found.factor
    factors = [one.factor for one in localities_of(catalog, state)]
    if len(factors) < 2:
        return factors[0] if factors else None
    middles = [one.amount.middle() for one in factors]
    span = Range(min(one.amount.low for one in factors), _median(middles), max(one.amount.high for one in factors))
    return replace(factors[0], amount=span, note=_OVER_A_STATE)


def session_price(catalog: Catalog, method: str, facility: str) -> FacilityPrice | None:
    """The cash price of one session, or one home supply, in a kind of facility.

    Args:
        catalog: The catalog.
        method: Key of a treatment.
        facility: independent | hospital_outpatient | academic_center | telehealth.

    Returns:
        The price of that kind of facility, else of the one most like it that has a price (its `facility` says whose it
        is); None for a method that is not in the catalog or has no price at all.
    """
    treatment = catalog.treatments.get(method)
    if treatment is None:
        return None
    for kind in (facility, *_FALLBACKS.get(facility, tuple(_FALLBACKS))):
        if kind in treatment.price:
            return treatment.price[kind]
    return None


def medicine_fill_price(catalog: Catalog, medicine: str | Medicine, units: Decimal) -> Figure | None:
    """A person's cash price of one fill, in dollars, not rounded.

    A price that a source gives is taken times the units. Else the medicine's price rule says
    acquisition x units x markup + fee, low with low and high with high; grade and dates are the weaker ones.

    Args:
        catalog: The catalog.
        medicine: The medicine or its key.
        units: Tablets, patches, grams, ... in the fill; 0 or more.

    Returns:
        The price; None where the medicine is not in the catalog or no price can be derived.
    """
    found = catalog.medicines.get(medicine) if isinstance(medicine, str) else medicine
    if found is None:
        return None
    if found.price is not None:
        return replace(found.price, amount=_scaled(found.price.amount, units), unit=Unit.DOLLARS)
    rule = catalog.price_rules.get(found.derivation) if found.derivation is not None else None
    if rule is None:
        return None
    cost, markup, fee = found.acquisition.amount, rule.markup.amount, rule.fee.amount
    parts = (found.acquisition, rule.markup, rule.fee)
    return Figure(
        amount=Range(
            cost.low * units * markup.low + fee.low,
            cost.middle() * units * markup.middle() + fee.middle(),
            cost.high * units * markup.high + fee.high,
        ),
        unit=Unit.DOLLARS,
        sources=tuple(dict.fromkeys(source for part in parts for source in part.sources)),
        as_of=min(part.as_of for part in parts),
        check_by=min(part.check_by for part in parts),
        grade=max((part.grade for part in parts), key=_weakness),
        note=rule.words,
    )


def federal_figure(catalog: Catalog, key: str, year: int) -> tuple[int, Figure] | None:
    """A federal figure of a year, else of the last known year before it (R9), with the year it is of."""
    found = catalog.federal.get(key)
    return None if found is None else found.latest(year)


def past_check(catalog: Catalog, today: date) -> tuple[PastCheck, ...]:
    """Every figure whose check-by day is before today, oldest first."""
    stale = [
        PastCheck(section=section, key=key, field=name, figure=figure)
        for section, key, record in _records(catalog)
        for name, figure in figures_of(record)
        if figure.check_by < today
    ]
    return tuple(sorted(stale, key=lambda one: (one.figure.check_by, one.section, one.key, one.field)))


def figures_of(record: Any, prefix: str = "") -> Iterator[tuple[str, Figure]]:
    """Every figure in a record with its dotted name, in the order of the record's fields."""
    if isinstance(record, Figure):
        yield prefix, record
    elif isinstance(record, Mapping):
        for key, one in record.items():
            yield from figures_of(one, f"{prefix}.{key}" if prefix else str(key))
    elif is_dataclass(record) and not isinstance(record, type):
        for part in fields(record):
            yield from figures_of(getattr(record, part.name), f"{prefix}.{part.name}" if prefix else part.name)


def all_keys(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    """Keys by section; a locality's is its state and number, as in TX-31."""
    keys: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    for section, key, _ in _records(catalog):
        keys[section].append(key)
    return {section: tuple(found) for section, found in keys.items()}


def describe(catalog: Catalog, key: str) -> Any | None:
    """The record of a key, whatever its section; where two sections have it the first of `all_keys` counts."""
    return next((record for _, known, record in _records(catalog) if known == key), None)


def nearest(key: str, keys: Iterable[str]) -> str | None:
    """The key most like a mistyped one; None where nothing is near.

    Args:
        key: What was written.
        keys: What is known.
    """
    from difflib import get_close_matches  # only a mistake needs it

    known = list(keys)
    lowered = {one.lower(): one for one in reversed(known)}
    found = get_close_matches(key.lower(), lowered, n=1, cutoff=0.6)
    return lowered[found[0]] if found else None


def _records(catalog: Catalog) -> Iterator[tuple[str, str, Any]]:
    for section in _SECTIONS:
        for key, record in getattr(catalog, section).items():
            yield section, key if isinstance(key, str) else "-".join(key), record


def _scaled(amount: Range, units: Decimal) -> Range:
    return Range(amount.low * units, amount.middle() * units, amount.high * units)


def _weakness(grade: str) -> int:
    return ("solid", "medium", "weak", "unsourced").index(grade)


def _median(values: list[Decimal]) -> Decimal:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
