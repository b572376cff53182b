"""Many columns reckoned a chunk at a time, so that memory stays small and near the processor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.reckoning import Ledger, reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.scenario import Outcome
from costcalc.engine.sums import month_sums

FIRST_CHUNK = 400
"""Columns of the first chunk; the next ones are as large as its charges allow."""

_CELLS = 800_000
_LEAST = 50


GoesOn = Callable[[], bool]
"""Asked between chunks; False ends the work."""


class StoppedError(Exception):
    """Nobody waits for the work any more."""


def ledgers(
    resolved: Resolved, columns: Columns, *, outcome: Outcome | None = None, helps: bool = True
) -> Iterator[Ledger]:
    """The plan in all columns, in order, some at a time; how many never changes a result.

    Args:
        resolved: The plan.
        columns: Any number of columns.
        outcome: What the plan does with the treatment; the scenario's own if not said.
        helps: False: the treatment does not help (R23).
    """
    done, chunk = 0, FIRST_CHUNK
    while done < columns.count:
        stop = min(done + chunk, columns.count)
        ledger = reckon(resolved, columns.chunk(done, stop), outcome=outcome, helps=helps, with_lines=False)
        chunk = max(_CELLS // max(_rows(ledger), 1), _LEAST)
        done = stop
        yield ledger


def months_in_chunks(resolved: Resolved, columns: Columns, goes_on: GoesOn | None = None) -> IntArray:
    """What leaves in each month in every column, shape (months, columns), cents.

    Args:
        resolved: The plan.
        columns: Any number of columns.
        goes_on: Asked between chunks.

    Raises:
        StoppedError: It said no.
    """
    found = []
    for ledger in ledgers(resolved, columns):
        found.append(month_sums(ledger))
        if goes_on is not None and not goes_on():
            raise StoppedError
    return np.concatenate(found, axis=1)


def _rows(ledger: Ledger) -> int:
    return sum(entry.you_pay.shape[0] for entry in ledger.entries)
