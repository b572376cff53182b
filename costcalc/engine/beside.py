"""What stands beside a plan's figures, reckoned when it is first asked for, so that an edit stays fast."""

from __future__ import annotations

from functools import cached_property

from costcalc.engine.funding import fund
from costcalc.engine.funding_records import Funding
from costcalc.engine.projection import Spread
from costcalc.engine.reckoning import Ledger
from costcalc.engine.start_date import start_dates
from costcalc.engine.start_date_records import StartDates


class LazyBeside:
    """Ways to pay and other start dates of one plan.

    Args:
        ledger: The plan reckoned in the three worlds.
        cost_to_find_out: That headline figure (R27).
    """

    def __init__(self, ledger: Ledger, cost_to_find_out: Spread | None) -> None:
        self._ledger = ledger
        self._cost_to_find_out = cost_to_find_out

    @cached_property
    def funding(self) -> Funding | None:
        """Ways to pay (R19, R20)."""
        return fund(self._ledger, self._cost_to_find_out)

    @cached_property
    def start_dates(self) -> StartDates | None:
        """What another start date would change (R14)."""
        return start_dates(self._ledger.resolved)
