"""The likely ranges of the last answer beside a new one, for the moment in which new worlds are drawn.

Each range keeps its distance from the typical amount and stays between the lowest and the highest, so that nothing
jumps away and back with every letter that is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from costcalc.engine.projection import FigureKey, Likely, MonthRow, Projection, Spread, YearRow


def with_held_likely(before: Projection, after: Projection) -> Projection:
    """An answer with the likely ranges of the one before it; as it is where the two do not look equally far ahead.

    Args:
        before: With likely ranges.
        after: Without.
    """
    if before.horizon_years != after.horizon_years:
        return after
    return replace(
        after,
        figures=_figures(before.figures, after.figures),
        medical_figures=_figures(before.medical_figures, after.medical_figures),
        by_year=tuple(_year(old, new) for old, new in zip(before.by_year, after.by_year, strict=True)),
        by_month=tuple(_month(old, new) for old, new in zip(before.by_month, after.by_month, strict=True)),
    )


def _figures(
    before: Mapping[FigureKey, Spread | None], after: Mapping[FigureKey, Spread | None]
) -> dict[FigureKey, Spread | None]:
    return {key: None if spread is None else _spread(before.get(key), spread) for key, spread in after.items()}


def _spread(before: Spread | None, after: Spread) -> Spread:
    if before is None:
        return after
    return replace(after, likely=_held(before.likely, after.typical - before.typical, after.low, after.high))


def _year(before: YearRow, after: YearRow) -> YearRow:
    return replace(after, likely=_held(before.likely, after.typical - before.typical, after.low, after.high))


def _month(before: MonthRow, after: MonthRow) -> MonthRow:
    step = after.cumulative_typical - before.cumulative_typical
    return replace(
        after,
        likely=_held(before.likely, after.typical - before.typical, after.low, after.high),
        cumulative_likely=_held(before.cumulative_likely, step, after.cumulative_low, after.cumulative_high),
    )


def _held(likely: Likely | None, step: int, low: int, high: int) -> Likely | None:
    """A likely range moved by `step` cents, within low..high."""
    if likely is None:
        return None
    low, high = min(low, high), max(low, high)
    moved = (min(max(amount + step, low), high) for amount in (likely.low, likely.median, likely.high))
    return Likely(low=next(moved), median=next(moved), high=next(moved))
