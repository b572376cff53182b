"""The catalog's sections: what each record may hold, and how it is built."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from pricing.figures import figure, figure_about
from pricing.model import (
    Condition,
    Facility,
    FacilityPrice,
    FederalFigure,
    Grade,
    Locality,
    Medicine,
    PackageExample,
    PlanPreset,
    PriceRule,
    Protocol,
    Regimen,
    Relief,
    Service,
    Source,
    Statement,
    Treatment,
    Unit,
)
from pricing.money import Range
from pricing.plan_shape import SERVICE_KINDS, plan_terms
from pricing.shape import (
    INVALID,
    Reader,
    Reading,
    address,
    choice,
    day,
    flag,
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

FACILITIES = ("independent", "hospital_outpatient", "academic_center", "telehealth")
INCLUDES = ("facility", "clinician", "drug", "monitoring", "anti_nausea")
DRUG_CLASSES = (
    "nsaid",
    "analgesic",
    "opioid",
    "gabapentinoid",
    "snri",
    "tca",
    "muscle_relaxant",
    "topical",
    "adjunct",
)
TIERS = ("generic", "preferred", "nonpreferred", "specialty", "otc")
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
TOPICS = ("side_effect", "coverage", "caution", "unknown", "question")
KEY = re.compile(r"[a-z][a-z0-9_]*")
LOCALITY_KEY = re.compile(r"[A-Z]{2}-[0-9]{2}")


def _when(reading: Reading, value: Any, path: Path) -> Any:
    """When something was published, as far as it says: a date, a year or words."""
    return text(reading, str(value) if isinstance(value, date | int) else value, path)


def _units_a_day(reading: Reading, value: Any, path: Path) -> Any:
    """Units a day: a number, or `count / days` in words such as 1/3 for a patch every three days."""
    if isinstance(value, str) and re.fullmatch(r"[1-9][0-9]?/[1-9][0-9]?", value):
        count, days = value.split("/")
        return (Decimal(count) / Decimal(days)).quantize(Decimal("0.00000001"))
    return number(reading, value, path)


_NO_PROTOCOL = {"sessions": None, "days_between": None, "weeks_between": None}
_NO_RELIEF = {"after_induction": None, "after_visit": None}


def _grade(reading: Reading, value: Any, path: Path) -> Any:
    word = choice(*(grade.value for grade in Grade))(reading, value, path)
    return word if word is INVALID else Grade(word)


_SOURCES = list_of(reference("sources"))
_DOLLARS = figure(Unit.DOLLARS)
_WEEKS = figure(Unit.WEEKS)
_PROTOCOL = record(
    lambda **values: Protocol(**{**_NO_PROTOCOL, **values}),
    {},
    {
        "sessions": figure(Unit.SESSIONS),
        "days_between": figure(Unit.DAYS),
        "weeks_between": _WEEKS,
        "sessions_per_visit": whole,
    },
)
_RELIEF = record(
    lambda **values: Relief(**{**_NO_RELIEF, **values}),
    {"words": text},
    {"after_induction": _WEEKS, "after_visit": _WEEKS},
)
_FACILITY_PRICE = record(FacilityPrice, {"price": _DOLLARS, "includes": list_of(choice(*INCLUDES))}, {})
_REGIMEN = record(
    lambda **values: Regimen(**{"sources": (), **values}),
    {"words": text, "units_per_day": _units_a_day, "grade": _grade},
    {"sources": _SOURCES},
)


def _keyed(build: Callable[..., Any], required: Mapping[str, Reader], optional: Mapping[str, Reader]) -> Reader:
    """A section: records by key."""

    def read(reading: Reading, value: Any, path: Path) -> Any:
        key = str(path[-1])
        if not KEY.fullmatch(key):
            return reading.problem(path, f"'{key}' cannot be a key", "small letters, digits and _", at_key=True)
        return record(lambda **values: build(key=key, **values), required, optional)(reading, value, path)

    return read


def _locality(reading: Reading, value: Any, path: Path) -> Any:
    key = str(path[-1])
    if not LOCALITY_KEY.fullmatch(key):
        return reading.problem(path, f"'{key}' is no locality", "state and number, as in TX-31", at_key=True)
    state, locality = key.split("-")
    build = lambda **values: Locality(state=state, locality=locality, **values)  # noqa: E731
    return record(build, {"name": text, "factor": figure(Unit.RATIO)}, {})(reading, value, path)


def _federal(**values: Any) -> FederalFigure:
    years = {int(year): one for year, one in values.pop("by_year").items()}
    return FederalFigure(by_year=MappingProxyType(dict(sorted(years.items()))), **values)


def _preset(reading: Reading, value: Any, path: Path) -> Any:
    """A plan preset; what its terms rest on is written without the amounts, which are those of the terms."""
    written = dict(value) if isinstance(value, dict) else value
    about = written.pop("term_figures", None) if isinstance(written, dict) else None
    preset = _PRESET(reading, written, path)
    if about is None or preset is INVALID:
        return preset
    figures = _term_figures(reading, about, (*path, "term_figures"), preset.terms)
    return INVALID if figures is INVALID else replace(preset, term_figures=figures)


def _term_figures(reading: Reading, about: Any, path: Path, terms: Mapping[str, Any]) -> Any:
    if not isinstance(about, dict):
        return reading.problem(path, f"{said(about)} where a mapping belongs", "dotted term: its source and dates")
    figures: dict[str, Any] = {}
    for dotted, one in about.items():
        below = (*path, dotted)
        amount = _term(terms, dotted)
        if amount is None:
            return reading.problem(
                below, f"no term '{dotted}' with an amount", "a dotted term of this plan", at_key=True
            )
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


_PRESET = _keyed(
    lambda **values: PlanPreset(**{"year": None, "example": False, "hsa_eligible": None, "term_figures": {}, **values}),
    {"name": text, "kind": choice(*PLAN_KINDS), "terms": plan_terms, "words": text},
    {"year": whole, "example": flag, "hsa_eligible": flag, "ask": list_of(text)},
)

SECTIONS: Mapping[str, Reader] = {
    "sources": _keyed(Source, {"title": text, "accessed": day}, {"url": address, "published": _when, "note": text}),
    "treatments": _keyed(
        lambda **values: Treatment(**{"clinic_hours": None, **values}),
        {
            "name": text,
            "route": choice("iv", "im", "nasal", "oral"),
            "kind": choice("ketamine_session", "esketamine_session", "home_supply"),
            "price": map_of(_FACILITY_PRICE, FACILITIES),
            "protocol": _PROTOCOL,
            "relief": _RELIEF,
            "approval": text,
        },
        {"clinic_hours": figure(Unit.HOURS), "supply_days": whole, "notes": list_of(text)},
    ),
    "conditions": _keyed(
        Condition,
        {"name": text, "method": reference("treatments"), "protocol": _PROTOCOL, "relief": _RELIEF, "words": text},
        {},
    ),
    "services": _keyed(
        Service,
        {
            "name": text,
            "kind": choice(*SERVICE_KINDS),
            "price": figure(Unit.DOLLARS, Unit.CENTS_PER_MILE),
        },
        {"by_region": flag},
    ),
    "packages": _keyed(
        PackageExample,
        {"clinic": text, "treatment": reference("treatments"), "sessions": whole, "price": _DOLLARS},
        {},
    ),
    "facilities": _keyed(Facility, {"name": text, "words": text}, {}),
    "localities": _locality,
    "medicines": _keyed(
        Medicine,
        {
            "name": text,
            "drug_class": choice(*DRUG_CLASSES),
            "strength": text,
            "unit": text,
            "acquisition": figure(Unit.DOLLARS_PER_UNIT),
            "regimens": list_of(_REGIMEN),
            "tier": choice(*TIERS),
            "controlled": flag,
        },
        {
            "brands": list_of(text),
            "price": figure(Unit.DOLLARS_PER_UNIT),
            "derivation": reference("price_rules"),
            "comes_with": list_of(reference("services", "medicines")),
            "warnings": list_of(text),
        },
    ),
    "price_rules": _keyed(PriceRule, {"markup": figure(Unit.RATIO), "fee": _DOLLARS, "words": text}, {}),
    "federal": _keyed(
        _federal,
        {
            "name": text,
            "by_year": map_of(
                figure(Unit.DOLLARS, Unit.PERCENT, Unit.RATIO, Unit.DAYS, Unit.CENTS_PER_MILE),
                tuple(str(year) for year in range(2020, 2051)),
            ),
        },
        {},
    ),
    "plan_presets": _preset,
    "statements": _keyed(
        lambda **values: Statement(**{"sources": (), **values}),
        {"about": text, "topic": choice(*TOPICS), "words": text, "grade": _grade},
        {"sources": _SOURCES},
    ),
}
