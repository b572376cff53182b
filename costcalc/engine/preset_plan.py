"""A catalog preset's terms as a health plan record, and a person's own terms laid over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from costcalc.engine.health_plan import (
    AccumulatorKind,
    AmountsUsed,
    Benefit,
    BenefitTerms,
    CreditBasis,
    DeductibleRule,
    FamilyKind,
    FamilyTerms,
    HealthPlan,
    Kind,
    Liability,
    Network,
    NoLimit,
    OutOfNetworkTerms,
    PayerShare,
    PharmacyTerms,
    SecondPayer,
)
from pricing.lookup import federal_figure
from pricing.model import Catalog, PlanPreset
from pricing.money import Range

_Record = TypeVar("_Record")


def preset_to_plan(terms: Mapping[str, Any]) -> HealthPlan:
    """The health plan of a preset's terms (checked by the catalog; in the form of a plan file)."""
    values = dict(terms)
    for key, record in _PARTS.items():
        if key in values:
            values[key] = _record(record, values[key])
    benefits = {Kind(kind): _benefit(benefit) for kind, benefit in (values.pop("benefits", None) or {}).items()}
    return _record(HealthPlan, {**values, "benefits": benefits})


def terms_of_year(preset: PlanPreset, year: int, catalog: Catalog) -> tuple[Mapping[str, Any], int | None]:
    """A preset's terms with those that are set each year as they are in `year`, and the first year they are of.

    Args:
        preset: The preset; `federal_terms` says which of its terms are federal figures.
        year: The plan year.
        catalog: Where those figures are. Of a year that is not known the last known one holds (R9).
    """
    terms = dict(preset.terms)
    years = []
    for dotted, key in preset.federal_terms.items():
        found = federal_figure(catalog, key, year)
        if found is not None:
            years.append(found[0])
            terms = _with_term(terms, dotted.split("."), found[1].amount.middle())
    return terms, min(years, default=preset.year)


def _with_term(terms: Mapping[str, Any], path: Sequence[str], amount: Decimal) -> dict[str, Any]:
    name, *below = path
    return {**terms, name: _with_term(terms.get(name) or {}, below, amount) if below else amount}


def laid_over(own: HealthPlan, preset: HealthPlan) -> HealthPlan:
    """The person's own terms, and the preset's where the person said nothing; a benefit is taken whole."""
    merged: HealthPlan = _laid_over(own, preset)
    return replace(merged, benefits={**preset.benefits, **own.benefits}, preset=own.preset)


def _laid_over(own: Any, under: Any) -> Any:
    if own is None:
        return under
    if under is None or not hasattr(own, "__dataclass_fields__"):
        return own
    values = {f.name: _laid_over(getattr(own, f.name), getattr(under, f.name)) for f in fields(own)}
    return type(own)(**values)


def _benefit(terms: Mapping[str, Any]) -> Benefit:
    values = dict(terms)
    if "in" in values:
        values["in_"] = _record(BenefitTerms, values.pop("in"))
    if "out" in values:
        values["out"] = _record(BenefitTerms, values["out"])
    return _record(Benefit, values)


def _record(record: type[_Record], values: Any) -> _Record:
    if isinstance(values, record):
        return values
    return record(**{key: _value(key, value) for key, value in values.items()})


def _value(key: str, value: Any) -> Any:
    if value is None:
        return NoLimit.NONE if key in _LIMITS else None
    if key == "deductible" and isinstance(value, str):
        return DeductibleRule(value) if value in set(DeductibleRule) else AccumulatorKind(value)
    reader = _READERS.get(key)
    if reader is not None and isinstance(value, str):
        return reader(value)
    if key == "allowed":
        return value if isinstance(value, Range) else Range.from_plain(value)
    if key == "as_of" and isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, int) and not isinstance(value, bool) and key not in _WHOLE:
        return Decimal(value)
    return value


_LIMITS = frozenset({"out_of_pocket_maximum", "maximum_amount"})
_WHOLE = frozenset({"visit_limit", "free_visits"})
_PARTS: Mapping[str, type] = {
    "used": AmountsUsed,
    "family": FamilyTerms,
    "pharmacy": PharmacyTerms,
    "out_of_network": OutOfNetworkTerms,
    "second_payer": SecondPayer,
}
_READERS: Mapping[str, Callable[[str], Any]] = {
    "network": Network,
    "maximum": AccumulatorKind,
    "credit": CreditBasis,
    "denied_liability": Liability,
    "deductible_kind": FamilyKind,
    "maximum_kind": FamilyKind,
    "of": PayerShare,
}
