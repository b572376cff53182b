"""The chart of what the money goes to: one bar for each kind, the largest first."""

from __future__ import annotations

from operator import attrgetter

from costcalc.charts.spec import Bar, BarChart
from costcalc.engine.projection import KindRow, Projection
from costcalc.phrases.kinds import kind_name
from costcalc.ui import formats
from costcalc.ui.text import tr


def spending_chart(projection: Projection) -> BarChart:
    """A bar for each kind of service or cost that comes to something."""
    rows = sorted(projection.by_kind, key=attrgetter("typical"), reverse=True)
    return BarChart(
        title=tr("What you pay for, over %n year(s)", None, projection.horizon_years),
        bars=tuple(_bar(row) for row in rows if row.low or row.typical or row.high),
    )


def _bar(row: KindRow) -> Bar:
    low, high = min(row.low, row.typical, row.high), max(row.low, row.typical, row.high)
    said = {
        "kind": kind_name(row.kind, tr),
        "typical": formats.money(row.typical),
        "low": formats.money(low),
        "high": formats.money(high),
    }
    if low == high:
        amount, words = tr("{typical}"), tr("{kind}: {typical}.")
    else:
        amount = tr("{typical}  ({low} to {high})")
        words = tr("{kind}: typically {typical}, from {low} to {high}.")
    return Bar(
        label=said["kind"],
        parts=(row.typical / 100,),
        low=low / 100,
        high=high / 100,
        amount=amount.format(**said),
        words=words.format(**said),
        key=f"by_kind.{row.kind.value}",
    )
