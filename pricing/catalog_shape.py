"""The catalog's sections: what each record may hold, and how it is built."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import Any

from pricing.figures import figure
from pricing.model import (
    Companion,
    Condition,
    Facility,
    FacilityPrice,
    FederalFigure,
    Grade,
    Locality,
    Medicine,
    PackageExample,
    PriceRule,
    Protocol,
    ReadyCare,
    ReadyOption,
    Regimen,
    Relief,
    Service,
    Source,
    Statement,
    Treatment,
    Unit,
)
from pricing.plan_shape import SERVICE_KINDS, plan_preset
from pricing.shape import (
    INVALID,
    Reader,
    Reading,
    address,
    choice,
    day,
    flag,
    keyed,
    list_of,
    map_of,
    number,
    record,
    reference,
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
TOPICS = ("side_effect", "coverage", "caution", "unknown", "question")
LOCALITY_KEY = re.compile(r"[A-Z]{2}-[0-9]{2}")


def _when(reading: Reading, value: Any, path: Path) -> Any:
    """When something was published, as far as it says: a date, a year or words."""
    return text(reading, str(value) if isinstance(value, date | int) else value, path)


def _facility_price(reading: Reading, value: Any, path: Path) -> Any:
    build = partial(FacilityPrice, facility=str(path[-1]))
    return record(build, {"price": _DOLLARS, "includes": list_of(choice(*INCLUDES))}, {})(reading, value, path)


def _sourced(reader: Reader) -> Reader:
    """A record that names a source, unless it is graded unsourced."""

    def read(reading: Reading, value: Any, path: Path) -> Any:
        built = reader(reading, value, path)
        if built is not INVALID and not built.sources and built.grade is not Grade.UNSOURCED:
            return reading.problem(path, "no source", "sources: [id], or grade: unsourced", at_key=True)
        return built

    return read


def _units_a_day(reading: Reading, value: Any, path: Path) -> Any:
    """Units a day: a number, or `count / days` in words such as 1/3 for a patch every three days."""
    if isinstance(value, str) and re.fullmatch(r"[1-9][0-9]?/[1-9][0-9]?", value):
        count, days = value.split("/")
        return (Decimal(count) / Decimal(days)).quantize(Decimal("0.00000001"))
    return number(reading, value, path)


def _not_empty(reader: Reader) -> Reader:
    """A ready-made option with something in it."""

    def read(reading: Reading, value: Any, path: Path) -> Any:
        built = reader(reading, value, path)
        if built is not INVALID and not built.medicines and not built.care:
            return reading.problem(path, "nothing in it", "medicines: [key], care, or both", at_key=True)
        return built

    return read


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
_REGIMEN = record(
    lambda **values: Regimen(**{"sources": (), **values}),
    {"words": text, "units_per_day": _units_a_day, "grade": _grade},
    {"sources": _SOURCES},
)

_READY_CARE = record(ReadyCare, {"service": reference("services"), "every_weeks": _WEEKS}, {"visits": whole})


def _locality(reading: Reading, value: Any, path: Path) -> Any:
    key = str(path[-1])
    if not LOCALITY_KEY.fullmatch(key):
        return reading.problem(path, f"'{key}' is no locality", "state and number, as in TX-31", at_key=True)
    state, locality = key.split("-")
    build = partial(Locality, state=state, locality=locality)
    return record(build, {"name": text, "factor": figure(Unit.RATIO)}, {})(reading, value, path)


def _federal(**values: Any) -> FederalFigure:
    years = {int(year): one for year, one in values.pop("by_year").items()}
    return FederalFigure(by_year=MappingProxyType(dict(sorted(years.items()))), **values)


SECTIONS: Mapping[str, Reader] = {
    "sources": keyed(Source, {"title": text, "accessed": day}, {"url": address, "published": _when, "note": text}),
    "treatments": keyed(
        lambda **values: Treatment(**{"clinic_hours": None, **values}),
        {
            "name": text,
            "route": choice("iv", "im", "nasal", "oral"),
            "kind": choice("ketamine_session", "esketamine_session", "home_supply"),
            "price": map_of(_facility_price, FACILITIES),
            "protocol": _PROTOCOL,
            "relief": _RELIEF,
            "approval": text,
        },
        {"clinic_hours": figure(Unit.HOURS), "supply_days": whole, "notes": list_of(text)},
    ),
    "conditions": keyed(
        Condition,
        {"name": text, "method": reference("treatments"), "protocol": _PROTOCOL, "relief": _RELIEF, "words": text},
        {},
    ),
    "services": keyed(
        Service,
        {
            "name": text,
            "kind": choice(*SERVICE_KINDS),
            "price": figure(Unit.DOLLARS, Unit.CENTS_PER_MILE),
        },
        {"by_region": flag},
    ),
    "packages": keyed(
        PackageExample,
        {"clinic": text, "treatment": reference("treatments"), "sessions": whole, "price": _DOLLARS},
        {},
    ),
    "facilities": keyed(Facility, {"name": text, "words": text}, {}),
    "localities": _locality,
    "medicines": keyed(
        Medicine,
        {
            "name": text,
            "drug_class": choice(*DRUG_CLASSES),
            "strength": text,
            "unit": text,
            "acquisition": figure(Unit.DOLLARS_PER_UNIT),
            "regimens": list_of(_sourced(_REGIMEN)),
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
    "price_rules": keyed(PriceRule, {"markup": figure(Unit.RATIO), "fee": _DOLLARS, "words": text}, {}),
    "companions": _sourced(
        keyed(
            Companion,
            {
                "drug_class": choice(*DRUG_CLASSES),
                "brings": reference("services", "medicines"),
                "words": text,
                "grade": _grade,
            },
            {"every_months": figure(Unit.MONTHS), "sources": _SOURCES},
        )
    ),
    "ready_options": _not_empty(
        _sourced(
            keyed(
                ReadyOption,
                {"name": text, "words": text, "grade": _grade},
                {
                    "medicines": list_of(reference("medicines")),
                    "care": list_of(_READY_CARE),
                    "instead": flag,
                    "sources": _SOURCES,
                },
            )
        )
    ),
    "federal": keyed(
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
    "plan_presets": plan_preset,
    "statements": _sourced(
        keyed(
            lambda **values: Statement(**{"sources": (), **values}),
            {"about": text, "topic": choice(*TOPICS), "words": text, "grade": _grade},
            {"sources": _SOURCES},
        )
    ),
}
