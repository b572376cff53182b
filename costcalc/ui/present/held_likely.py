"""The likely ranges of the last answer beside a new one, for the moment in which new worlds are drawn.

Each range keeps its distance from the typical amount, so that nothing jumps away and back with every letter that is
typed.
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
    if after.low == after.high:
        return replace(after, likely=Likely(low=after.low, median=after.low, high=after.low))
    return replace(after, likely=_moved(before.likely, after.typical - before.typical))


def _year(before: YearRow, after: YearRow) -> YearRow:
    return replace(after, likely=_moved(before.likely, after.typical - before.typical))


def _month(before: MonthRow, after: MonthRow) -> MonthRow:
    return replace(
        after,
        likely=_moved(before.likely, after.typical - before.typical),
        cumulative_likely=_moved(before.cumulative_likely, after.cumulative_typical - before.cumulative_typical),
    )


def _moved(likely: Likely | None, step: int) -> Likely | None:
    """A likely range moved by `step` cents; what was paid does not become money back."""
    if likely is None or not step:
        return likely
    return Likely(
        low=max(likely.low + step, min(likely.low, 0)),
        median=max(likely.median + step, min(likely.median, 0)),
        high=max(likely.high + step, min(likely.high, 0)),
    )
