"""When a question has anything to ask: what the plan as it is says."""

from __future__ import annotations

from costcalc.engine.health_plan import Kind
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.ketamine_cover import session_kind


def always(_context: PlanContext) -> bool:
    """Of every plan."""
    return True


def at_clinic(context: PlanContext) -> bool:
    """Whether the treatment has sessions at a clinic."""
    return session_kind(context) is not Kind.HOME_SUPPLY


def at_home(context: PlanContext) -> bool:
    """Whether ketamine is taken at home, from the start or after the first series."""
    return not at_clinic(context) or context.store.value("treatment.home") is not None


def with_checks(context: PlanContext) -> bool:
    """Whether follow-up visits or lab tests are part of the treatment."""
    store = context.store
    return store.value("treatment.follow_ups") is not None or store.value("treatment.labs") is not None
