"""Plans for the tests of likelihood, swings, questions and budgets, as a scenario file would hold them."""

from typing import Any

from costcalc.engine.resolve import Resolved, resolve
from costcalc.storage.plain import from_plain
from pricing.model import Catalog
from tests.engine.agreement import NO_CATALOG

SERIES = {"sessions": {"low": 4, "typical": 6, "high": 8}, "days_between": 3}

PLAN_OF_AN_EMPLOYER = {
    "deductible": 2000,
    "out_of_pocket_maximum": 6000,
    "used": {"deductible": 500, "out_of_pocket": 500, "as_of": "2026-11-20"},
    "benefits": {
        "ketamine_session": {
            "network": "in",
            "coinsurance": 20,
            "deductible": "after",
            "allowed": {"low": 300, "typical": 400, "high": 600},
        },
        "evaluation": {"network": "in", "copay": 60, "deductible": "waived"},
        "follow_up": {"network": "in", "copay": 40, "deductible": "waived"},
        "generic_medicine": {"network": "in", "copay": 10, "deductible": "waived"},
        "preferred_medicine": {"network": "in", "copay": 45, "deductible": "after"},
        "nonpreferred_medicine": {"network": "in", "coinsurance": 40, "deductible": "after"},
    },
}

MEDICINES = [
    {"ref": "gabapentin", "tier": "generic", "price": {"low": 10, "typical": 18, "high": 60}},
    {"ref": "duloxetine", "tier": "preferred", "price": {"low": 15, "typical": 40, "high": 160}},
    {"ref": "pregabalin", "tier": "nonpreferred", "price": {"low": 30, "typical": 90, "high": 400}},
]


def plan_file(**changes: Any) -> dict[str, Any]:
    """A self-pay plan of six infusions and a booster each four to eight weeks; `changes` replace whole sections."""
    return {
        "schema": 1,
        "start": "2027-01-04",
        "horizon_years": 3,
        "treatment": {"induction": SERIES, "maintenance": {"weeks_between": {"low": 4, "typical": 6, "high": 8}}},
        "clinic": {
            "session": {"low": 400, "typical": 550, "high": 900},
            "evaluation": {"low": 150, "typical": 250, "high": 400},
        },
        "travel": {"parking": {"low": 0, "typical": 12, "high": 25}},
        **changes,
    }


def covered_file(**changes: Any) -> dict[str, Any]:
    """The same with an employer's plan that covers it, boosters each two to four weeks, and three medicines."""
    treatment = {
        "induction": SERIES,
        "maintenance": {"weeks_between": {"low": 2, "typical": 3, "high": 4}},
        "follow_ups": {"months_between": 3},
    }
    sections = {
        "horizon_years": 5,
        "price_growth": {"low": 0, "typical": 3, "high": 5},
        "treatment": treatment,
        "plan": PLAN_OF_AN_EMPLOYER,
        "outcome": "covered",
        "medicines": MEDICINES,
    }
    clinic = {**plan_file()["clinic"], "follow_up": {"low": 90, "typical": 150, "high": 220}}
    return plan_file(**{**sections, "clinic": clinic, **changes})


def resolved(plan: dict[str, Any], catalog: Catalog = NO_CATALOG) -> Resolved:
    """A plan file's content, ready to reckon."""
    return resolve(from_plain(plan), catalog)
