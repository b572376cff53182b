"""Choices of a plan in a few words, as they stand in a table."""

from __future__ import annotations

from enum import Enum

from costcalc.engine.health_plan import Kind
from costcalc.engine.scenario import Facility, Outcome, PricePart
from costcalc.phrases.kinds import facility_name, kind_name, outcome_name
from costcalc.ui.clinics.words import part_words
from costcalc.ui.text import tr


def choice_words(choice: Enum) -> str:
    """A choice in plain words."""
    if isinstance(choice, Facility):
        return facility_name(choice, tr)
    if isinstance(choice, Outcome):
        return outcome_name(choice, tr)
    if isinstance(choice, Kind):
        return kind_name(choice, tr)
    if isinstance(choice, PricePart):
        return part_words(choice)
    return (_terms() | _plan_terms()).get(str(choice.value), str(choice.value))


def _terms() -> dict[str, str]:
    return {
        "none": tr("none"),
        "pro_rata": tr("each unused session's share comes back"),
        "less_single_price": tr("the rest comes back, used ones at the single price"),
        "month": tr("every month"),
        "year": tr("every year"),
        "once": tr("once"),
        "session": tr("every session"),
        "visit": tr("every visit"),
        "repeat": tr("goes on"),
        "stop": tr("stops"),
        "generic": tr("generic"),
        "preferred": tr("preferred brand"),
        "nonpreferred": tr("other brand"),
        "specialty": tr("specialty"),
        "otc": tr("over the counter"),
        "contiguous": tr("48 states and D.C."),
        "alaska": tr("Alaska"),
        "hawaii": tr("Hawaii"),
    }


def _plan_terms() -> dict[str, str]:
    return {
        "self": tr("one person"),
        "family": tr("the family"),
        "in": tr("in your network"),
        "out": tr("outside your network"),
        "not_covered": tr("does not pay"),
        "waived": tr("does not apply"),
        "after": tr("comes first"),
        "copay_first": tr("comes after the fixed fee"),
        "own": tr("its own"),
        "shared": tr("shared"),
        "embedded": tr("each person has their own"),
        "aggregate": tr("the family shares one"),
        "patient": tr("you"),
        "provider": tr("the clinic"),
        "allowed": tr("the price your plan accepts"),
        "fee": tr("the clinic's price"),
        "deductible": tr("what you pay first"),
        "coinsurance": tr("your percentage"),
        "all": tr("all of it"),
    }
