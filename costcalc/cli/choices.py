"""Words a command line option takes, apart from the engine so that help loads nothing."""

from __future__ import annotations

from enum import StrEnum


class WorldName(StrEnum):
    """The worlds of `explain --world`."""

    LOW = "low"
    TYPICAL = "typical"
    HIGH = "high"


class SchemaName(StrEnum):
    """The schemas of `costcalc schema`."""

    SCENARIO = "scenario"
    PLAN = "plan"
    ESTIMATE = "estimate"
    COMPARE = "compare"
    SENSITIVITY = "sensitivity"
    AFFORD = "afford"
    ADJUDICATE = "adjudicate"
