"""The whole reckoning of one world, from a scenario to its figures, one charge at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from . import figures as sums
from .charges import charges
from .figures import Figures
from .lines import Charge, Line, Rank
from .outcomes import pay
from .schedule import Timeline, timeline
from .travel import lost_pay_lines, travel_lines, trips

OUTCOMES = ("not_covered", "out_of_network", "covered", "denied", "won_on_appeal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The ledger of one world and its views; `unknown` names what has no price (R3)."""

    lines: tuple[Line, ...]
    lost_pay: tuple[Line, ...]
    by_year: dict[int, Decimal]
    by_month: dict[int, Decimal]
    by_kind: dict[str, Decimal]
    figures: Figures
    medical_figures: Figures
    unknown: tuple[str, ...]
    at_most: tuple[str, ...]
    timeline: Timeline

    @property
    def lost_pay_total(self) -> Decimal:
        """Lost pay over the horizon, outside "you pay" (R21)."""
        return sums.total(self.lost_pay)


def reckon(
    scenario: Mapping[str, Any],
    *,
    branch: str | None = None,
    fpg: tuple[Decimal, Decimal] | None = None,
    mileage_rate: Decimal | None = None,
) -> Result:
    """Reckon a collapsed scenario (R1: as entered, treatment helps, the chosen outcome happens).

    Args:
        scenario: One world, as `worlds.collapse` gives it.
        branch: `does_not_help` (R23), or an outcome to put in place of the chosen one (R17).
        fpg: Poverty guideline: one person, each added person; dollars a year.
        mileage_rate: Dollars a mile.
    """
    helps = branch != "does_not_help"
    outcome = branch if branch in OUTCOMES else scenario.get("outcome", "not_covered")
    when = timeline(scenario, helps=helps)
    listed = sorted(
        charges(scenario, when, outcome, helps=helps, fpg=fpg), key=lambda c: (c.service_date, c.rank, c.order)
    )
    lines = list(pay(scenario, listed, outcome))
    days = trips(when)
    travel, unknown_travel = travel_lines(scenario, days, mileage_rate)
    lines = sorted([*lines, *travel], key=lambda line: (line.service_date, line.rank))
    unknown = [c.missing for c in listed if c.missing and _is_unknown(c, lines)] + unknown_travel
    at_most = [f"{line.kind}.allowed" for line in lines if line.rule.endswith("at most")]
    start, years = scenario["start"], scenario.get("horizon_years", 5)
    medical = [line for line in lines if line.rank != Rank.TRAVEL]
    return Result(
        lines=tuple(lines),
        lost_pay=tuple(lost_pay_lines(scenario, days)),
        by_year=sums.by_year(lines, start, years),
        by_month=sums.by_month(lines, start, years),
        by_kind=sums.by_kind(lines),
        figures=sums.figures(lines, start, years, when.last_induction),
        medical_figures=sums.figures(medical, start, years, when.last_induction),
        unknown=tuple(dict.fromkeys(unknown)),
        at_most=tuple(dict.fromkeys(at_most)),
        timeline=when,
    )


def _is_unknown(charge: Charge, lines: list[Line]) -> bool:
    return any(
        line.you_pay is None and line.service_date == charge.service_date and line.kind == charge.kind for line in lines
    )
