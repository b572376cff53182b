"""The spread as a hundred people like you, each a dot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import ceil, floor

from costcalc.charts.scale import round_steps
from costcalc.charts.spec import Axis, DotColumn, DotPicture, Tick
from costcalc.engine.projection import Likely
from costcalc.ui import formats
from costcalc.ui.text import tr

PEOPLE = 100
COLUMNS = 20


def dot_picture(draws: Sequence[int], likely: Likely) -> DotPicture:
    """A picture of what a figure comes to for a hundred people with this plan.

    Args:
        draws: What it comes to in cents, from the least to the greatest; any number of draws.
        likely: Its likely range.
    """
    people = [draws[(2 * i + 1) * len(draws) // (2 * PEOPLE)] for i in range(PEOPLE)] if draws else []
    low, width = _columns(people)
    counts = Counter((amount - low) // width for amount in people)
    inside = Counter((amount - low) // width for amount in people if likely.low <= amount <= likely.high)
    columns = tuple(_column(low + width * i + width // 2, width, counts[i], inside[i]) for i in sorted(counts))
    high = low + width * (max(counts, default=0) + 1)
    return DotPicture(
        title=tr("A hundred people with this plan"),
        axis=Axis(low=low / 100, high=high / 100, ticks=_ticks(low / 100, high / 100)),
        columns=columns,
        likely=(likely.low / 100, likely.high / 100),
        inside_label=tr("8 in 10: {low} to {high}").format(
            low=formats.money(likely.low), high=formats.money(likely.high)
        ),
    )


def likely_words(likely: Likely) -> str:
    """The picture in words, which come first."""
    return tr(
        "Of a hundred people with this plan, 80 would pay {low} to {high}. Ten would pay less, and ten would pay more."
    ).format(low=formats.money(likely.low), high=formats.money(likely.high))


def _columns(people: Sequence[int]) -> tuple[int, int]:
    """Where the first column starts and how wide each is, in cents."""
    if not people or people[0] == people[-1]:
        return (people[0] if people else 0), 100
    width = round(round_steps((people[-1] - people[0]) / COLUMNS / 100, 1)[1] * 100) or 1
    return people[0] // width * width, width


def _column(middle: int, width: int, count: int, inside: int) -> DotColumn:
    low, high = formats.money(middle - width // 2), formats.money(middle + width // 2)
    return DotColumn(
        at=middle / 100,
        count=count,
        inside=inside,
        words=tr("%n of 100 people pay {low} to {high}.", None, count).format(low=low, high=high),
    )


def _ticks(low: float, high: float) -> tuple[Tick, ...]:
    step = round_steps(high - low, 5)[1]
    places = (step * i for i in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1))
    return tuple(Tick(at=place, label=formats.money(round(place * 100))) for place in places)
