"""Options side by side: each reckoned whole over the same dates and plan, in the same detail (R25)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import overload

from costcalc.engine.columns import corner_columns
from costcalc.engine.companions import days_taken
from costcalc.engine.differences import Reckoned, crossing, difference, monthly_differences
from costcalc.engine.option_contents import includes, time_by_year
from costcalc.engine.option_result import OptionResult
from costcalc.engine.option_scenarios import OptionKind, OptionScenario, option_scenarios
from costcalc.engine.option_statements import ask_about, sourced
from costcalc.engine.projection import Projection
from costcalc.engine.reckoning import Ledger
from costcalc.engine.relief import relief
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.scenario import Scenario
from pricing.model import Catalog

MOST_SIDE_BY_SIDE = 6
"""How many options a page shows beside each other."""


def compare_options(scenario: Scenario, catalog: Catalog) -> tuple[OptionResult, ...]:
    """Every option of a scenario: `now`, `treatment`, then those that are written, in the person's order.

    Args:
        scenario: What the person said.
        catalog: What stands in where nothing was said.
    """
    options = option_scenarios(scenario)
    now = _reckoned(options[0], catalog)
    return tuple(_result(option, _reckoned(option, catalog), now) for option in options)


class Unlike(StrEnum):
    """In what plans differ that are set side by side, so that their amounts are not of the same thing (R25)."""

    START = "start"
    HORIZON = "horizon_years"
    PLAN = "plan"
    PRICE_GROWTH = "price_growth"


def unlike(scenarios: Sequence[Scenario]) -> tuple[Unlike, ...]:
    """In what some scenarios differ that all options should share."""
    return tuple(one for one in Unlike if any(_said(other, one) != _said(scenarios[0], one) for other in scenarios))


def _said(scenario: Scenario, what: Unlike) -> object:
    return getattr(scenario, what.value)


class LazyOptions(Sequence[OptionResult]):
    """The options of a plan, reckoned when first asked for.

    Args:
        resolved: The plan.
    """

    def __init__(self, resolved: Resolved) -> None:
        self._resolved = resolved
        self._made: tuple[OptionResult, ...] | None = None

    def _options(self) -> tuple[OptionResult, ...]:
        if self._made is None:
            self._made = compare_options(self._resolved.scenario, self._resolved.catalog)
        return self._made

    @overload
    def __getitem__(self, index: int) -> OptionResult: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[OptionResult]: ...

    def __getitem__(self, index: int | slice) -> OptionResult | Sequence[OptionResult]:
        """One option, or some."""
        return self._options()[index]

    def __len__(self) -> int:
        """How many there are: `now`, `treatment` and those that are written."""
        return len(OptionKind) - 1 + len(self._resolved.scenario.options)


def _reckoned(option: OptionScenario, catalog: Catalog) -> Reckoned:
    return Reckoned(resolved=resolve(option.scenario, catalog), reductions=option.reductions)


def _result(option: OptionScenario, reckoned: Reckoned, now: Reckoned) -> OptionResult:
    resolved = reckoned.resolved
    ledger = reckoned.ledger(corner_columns(resolved.inputs))
    months = monthly_differences(reckoned, now)
    crosses, earliest = crossing(months)
    taken = [one for one in resolved.medicines if days_taken(resolved, (one,), changes=option.reductions).any()]
    return OptionResult(
        kind=option.kind,
        name=option.name,
        projection=_projection(ledger),
        includes=includes(ledger),
        time=time_by_year(ledger),
        difference=difference(months, resolved),
        crossing=crosses,
        earliest_crossing=earliest,
        relief=relief(ledger, reductions=option.reductions),
        side_effects=sourced(resolved, "side_effect", taken),
        cautions=sourced(resolved, "caution", taken),
        not_known=sourced(resolved, "unknown", taken),
        ask_about=ask_about(resolved, taken),
    )


def _projection(ledger: Ledger) -> Projection:
    from costcalc.engine.pipeline import project_ledger  # the pipeline offers these options beside its own figures

    return project_ledger(ledger)
