"""A small catalog with round prices, for cases that are worked by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from pricing.model import (
    Catalog,
    Companion,
    Condition,
    FacilityPrice,
    Figure,
    Grade,
    Medicine,
    PriceRule,
    Protocol,
    Regimen,
    Relief,
    Service,
    Statement,
    Treatment,
    Unit,
)
from pricing.money import Range

AS_OF = date(2026, 11, 22)


def figure(unit: Unit, low: str, typical: str | None = None, high: str | None = None) -> Figure:
    middle = typical or low
    return Figure(
        amount=Range.of(low, middle, high or middle),
        unit=unit,
        sources=("a_source",),
        as_of=AS_OF,
        check_by=date(2027, 5, 22),
        grade=Grade.WEAK,
    )


def relief(after_induction: Figure | None, after_visit: Figure | None) -> Relief:
    return Relief(after_induction=after_induction, after_visit=after_visit, words="Weak evidence.")


NO_PROTOCOL = Protocol(sessions=None, days_between=None, weeks_between=None)
FOUR_WEEKS = figure(Unit.WEEKS, "4")
TWO_TO_SIX_WEEKS = figure(Unit.WEEKS, "2", "4", "6")

INFUSION = Treatment(
    key="infusion",
    name="Infusion",
    route="iv",
    kind="ketamine_session",
    price={"independent": FacilityPrice(price=figure(Unit.DOLLARS, "500"), includes=("facility", "clinician", "drug"))},
    clinic_hours=figure(Unit.HOURS, "2", "3", "4"),
    protocol=NO_PROTOCOL,
    relief=relief(FOUR_WEEKS, TWO_TO_SIX_WEEKS),
    approval="Not for pain.",
)
INJECTION = replace(INFUSION, key="injection", name="Injection", relief=relief(None, None), clinic_hours=None)


def service(key: str, kind: str, dollars: str) -> Service:
    return Service(key=key, name=key.replace("_", " "), kind=kind, price=figure(Unit.DOLLARS, dollars), by_region=False)


def medicine(key: str, drug_class: str, *comes_with: str, tier: str = "generic", controlled: bool = False) -> Medicine:
    """A tablet that costs pharmacies 10 cents, taken twice a day: 60 x 0.10 + 4 = 10 dollars for 30 days."""
    return Medicine(
        key=key,
        name=key,
        drug_class=drug_class,
        strength="10 mg tablet",
        unit="tablet",
        acquisition=figure(Unit.DOLLARS_PER_UNIT, "0.10"),
        regimens=(Regimen(words="Twice a day", units_per_day=Decimal(2), sources=("a_source",), grade=Grade.WEAK),),
        tier=tier,
        controlled=controlled,
        derivation="rule",
        comes_with=comes_with,
    )


def companion(drug_class: str, brings: str, months: str | None) -> Companion:
    return Companion(
        key=f"{drug_class}_{brings}",
        drug_class=drug_class,
        brings=brings,
        words="To be safe.",
        grade=Grade.UNSOURCED,
        every_months=None if months is None else figure(Unit.MONTHS, months),
    )


def side_effect(about: str, *sources: str) -> Statement:
    return Statement(
        key=f"{about}_effects", about=about, topic="side_effect", words="Ask.", sources=sources, grade=Grade.WEAK
    )


SMALL = Catalog(
    as_of=AS_OF,
    treatments={"infusion": INFUSION, "injection": INJECTION},
    conditions={
        "other": Condition(
            key="other",
            name="Other",
            method="infusion",
            protocol=NO_PROTOCOL,
            relief=relief(FOUR_WEEKS, FOUR_WEEKS),
            words="Other.",
        )
    },
    services={
        one.key: one
        for one in (
            service("lab", "lab", "20"),
            service("urine_test", "urine_test", "30"),
            service("specialist", "specialist", "100"),
            service("primary_care", "primary_care", "80"),
            service("naloxone", "otc_medicine", "45"),
            service("massage", "extra", "60"),
        )
    },
    medicines={
        one.key: one
        for one in (
            medicine("painkiller", "nsaid", "protector", "lab"),
            medicine("other_painkiller", "nsaid", "protector", "lab"),
            medicine("protector", "adjunct"),
            medicine("opioid", "opioid", "naloxone", "urine_test", "specialist", controlled=True),
            medicine("calmer", "gabapentinoid"),
        )
    },
    price_rules={
        "rule": PriceRule(
            key="rule", markup=figure(Unit.RATIO, "1"), fee=figure(Unit.DOLLARS, "4"), words="Cost plus 4 dollars."
        )
    },
    companions={
        one.key: one
        for one in (
            companion("nsaid", "protector", None),
            companion("nsaid", "lab", "6"),
            companion("opioid", "naloxone", "24"),
            companion("opioid", "urine_test", "3"),
            companion("opioid", "specialist", "1"),
        )
    },
    statements={
        one.key: one
        for one in (side_effect("ketamine", "a_source"), side_effect("nsaid", "a_source"), side_effect("opioid"))
    },
)
