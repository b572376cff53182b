"""The shape of health plans: terms as a plan file writes them (CONTRACT, Plan), and presets with what terms rest on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from pricing.figures import figure_about
from pricing.model import PlanPreset, Unit
from pricing.money import Range
from pricing.shape import (
    INVALID,
    Invalid,
    Reader,
    Reading,
    choice,
    day,
    flag,
    keyed,
    list_of,
    map_of,
    number,
    record,
    reference,
    said,
    text,
    whole,
)
from pricing.tree import Path

SERVICE_KINDS = (
    "evaluation",
    "ketamine_session",
    "esketamine_session",
    "follow_up",
    "primary_care",
    "specialist",
    "lab",
    "urine_test",
    "facility_fee",
    "home_supply",
    "generic_medicine",
    "preferred_medicine",
    "nonpreferred_medicine",
    "specialty_medicine",
    "otc_medicine",
    "physical_therapy",
    "psychological_support",
    "extra",
    "membership",
    "travel",
    "lost_pay",
)
PLAN_KINDS = (
    "self_pay",
    "medicare",
    "hdhp",
    "marketplace",
    "employer_example",
    "medicaid",
    "va",
    "workers_compensation",
)
_MONTH_AND_DAY = re.compile(r"[0-9]{2}-[0-9]{2}")


def _mapping(**values: Any) -> Mapping[str, Any]:
    return MappingProxyType(values)


def _keeping_null(reader: Reader, keys: tuple[str, ...]) -> Reader:
    """As `reader`, but keys written as null stay in the result as None."""

    def read(reading: Reading, value: Any, path: Path) -> Any:
        result = reader(reading, value, path)
        if result is INVALID or not isinstance(value, dict):
            return result
        kept = {key: None for key in keys if key in value and value[key] is None}
        return MappingProxyType({**result, **kept})

    return read


def percent(reading: Reading, value: Any, path: Path) -> Any:
    """A percentage from 0 to 100."""
    amount = number(reading, value, path)
    if not isinstance(amount, Invalid) and amount > 100:
        return reading.problem(path, f"{amount} percent", "a percentage from 0 to 100, written as 20 for 20 %")
    return amount


def plan_year_day(reading: Reading, value: Any, path: Path) -> str | Invalid:
    """The month and day a plan year starts, as in 01-01."""
    if isinstance(value, str) and _MONTH_AND_DAY.fullmatch(value):
        with suppress(ValueError):
            date.fromisoformat(f"2028-{value}")  # a leap year
            return value
    return reading.problem(path, f"{said(value)} where a month and day belong", "month-day, as in 01-01")


def amount_range(reading: Reading, value: Any, path: Path) -> Any:
    """An amount or {low, high} or {low, typical, high}, kept as written."""
    if not isinstance(value, dict):
        return number(reading, value, path)
    shape = record(_mapping, {"low": number, "high": number}, {"typical": number})
    ends = shape(reading, value, path)
    if ends is not INVALID and not ends["low"] <= ends.get("typical", ends["low"]) <= ends["high"]:
        return reading.problem(path, "a range out of order", "low <= typical <= high")
    return ends


_TERMS: Mapping[str, Reader] = {
    "copay": number,
    "coinsurance": percent,
    "deductible": choice("waived", "after", "copay_first"),
    "allowed": amount_range,
    "allowed_percent": percent,
    "visit_limit": whole,
    "free_visits": whole,
    "coinsurance_cap": number,
    "counts": flag,
    "denied_liability": choice("patient", "provider"),
}
_BENEFIT = record(
    _mapping,
    {},
    {
        **_TERMS,
        "network": choice("in", "out", "not_covered"),
        "in": record(_mapping, {}, _TERMS),
        "out": record(_mapping, {}, _TERMS),
    },
)
_SHARING = choice("own", "shared", "none")
_FAMILY: Mapping[str, Reader] = {
    "deductible": number,
    "out_of_pocket_maximum": number,
    "deductible_used": number,
    "out_of_pocket_used": number,
    "deductible_kind": choice("embedded", "aggregate"),
    "maximum_kind": choice("embedded", "aggregate"),
}
_SIDE: Mapping[str, Reader] = {
    "deductible": _SHARING,
    "deductible_amount": number,
    "maximum": _SHARING,
    "maximum_amount": number,
}

plan_terms: Reader = _keeping_null(
    record(
        _mapping,
        {},
        {
            "name": text,
            "plan_year_starts": plan_year_day,
            "deductible": number,
            "out_of_pocket_maximum": number,
            "used": record(_mapping, {}, {"deductible": number, "out_of_pocket": number, "as_of": day}),
            "family": record(_mapping, {}, _FAMILY),
            "pharmacy": record(_mapping, {}, _SIDE),
            "out_of_network": record(_mapping, {}, {**_SIDE, "credit": choice("allowed", "fee")}),
            "copays_credit_deductible": flag,
            "second_payer": record(
                _mapping, {"pays_percent": percent, "of": choice("deductible", "coinsurance", "all")}, {}
            ),
            "benefits": map_of(_BENEFIT, SERVICE_KINDS),
        },
    ),
    ("out_of_pocket_maximum",),
)


def plan_preset(reading: Reading, value: Any, path: Path) -> Any:
    """A plan preset; what its terms rest on is written without the amounts, which are those of the terms."""
    written = dict(value) if isinstance(value, dict) else value
    about = written.pop("term_figures", None) if isinstance(written, dict) else None
    preset = _PRESET(reading, written, path)
    if preset is not INVALID:
        preset = _federal_terms(reading, preset, path)
    if about is None or preset is INVALID:
        return preset
    figures = _term_figures(reading, about, (*path, "term_figures"), preset.terms)
    return INVALID if figures is INVALID else replace(preset, term_figures=figures)


def _federal_terms(reading: Reading, preset: Any, path: Path) -> Any:
    """Each term that is a federal figure has an amount of its own too, which stands until the figure is known."""
    for dotted in preset.federal_terms:
        if _term(preset.terms, dotted) is None:
            expected = "a dotted term of this plan"
            return reading.problem((*path, "federal_terms", dotted), _no_term(dotted), expected, at_key=True)
    return preset


def _no_term(dotted: str) -> str:
    return f"no term '{dotted}' with an amount"


def _term_figures(reading: Reading, about: Any, path: Path, terms: Mapping[str, Any]) -> Any:
    if not isinstance(about, dict):
        return reading.problem(path, f"{said(about)} where a mapping belongs", "dotted term: its source and dates")
    figures: dict[str, Any] = {}
    for dotted, one in about.items():
        below = (*path, dotted)
        amount = _term(terms, dotted)
        if amount is None:
            return reading.problem(below, _no_term(dotted), "a dotted term of this plan", at_key=True)
        unit = Unit.PERCENT if dotted.endswith(("coinsurance", "percent")) else Unit.DOLLARS
        built = figure_about(reading, one, below, Range.exact(amount), unit)
        if built is INVALID:
            return INVALID
        figures[dotted] = built
    return MappingProxyType(figures)


def _term(terms: Mapping[str, Any], dotted: str) -> Decimal | None:
    found: Any = terms
    for name in dotted.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Decimal) else None


_PRESET = keyed(
    lambda **values: PlanPreset(**{"year": None, "example": False, "hsa_eligible": None, "term_figures": {}, **values}),
    {"name": text, "kind": choice(*PLAN_KINDS), "terms": plan_terms, "words": text},
    {
        "year": whole,
        "example": flag,
        "hsa_eligible": flag,
        "ask": list_of(text),
        "sources": list_of(reference("sources")),
        "federal_terms": map_of(reference("federal")),
    },
)
