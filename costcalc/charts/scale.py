"""Where things go: round steps for an axis, room for labels in pixels, labels that keep out of each other's way."""

from __future__ import annotations

import math
from collections.abc import Sequence

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_steps(top: float, most: int = 5) -> tuple[float, ...]:
    """Round numbers from 0 to at or above `top`, at most `most` steps of them.

    Args:
        top: The greatest value to show; 0 or less counts as 1.
        most: Greatest number of steps.
    """
    top = top if top > 0 else 1.0
    raw = top / most
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * magnitude for factor in STEPS if factor * magnitude >= raw * (1 - 1e-9))
    count = math.ceil(top / step - 1e-9)
    return tuple(step * i for i in range(count + 1))


def every_nth(count: int, available: float, needed: float) -> int:
    """How many labels to step over so that those left fit: 1 shows all, 2 every second.

    Args:
        count: Labels in all.
        available: Pixels along the axis.
        needed: Pixels of the widest label, with its gap.
    """
    fits = max(1, int(available // needed)) if needed > 0 else count
    return max(1, math.ceil(count / fits))


def with_room(low: float, high: float, width: float, before: float, after: float) -> tuple[float, float]:
    """The ends of a scale `width` pixels long that leaves room in pixels before `low` and after `high`."""
    inner = max(width - before - after, width * 0.3, 1.0)
    unit = (high - low or 1.0) / inner
    return low - before * unit, high + after * unit


def kept_apart(wanted: Sequence[float], sizes: Sequence[float], top: float, bottom: float) -> list[float]:
    """Centres near the wanted ones, of labels that do not touch and are inside top..bottom where there is room.

    Args:
        wanted: Wanted centres in pixels, in any order.
        sizes: Height of each label in pixels.
        top: Where the first label may begin.
        bottom: Where the last one has to end.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    placed = [0.0] * len(wanted)
    edge = top
    for i in order:
        placed[i] = max(wanted[i], edge + sizes[i] / 2)
        edge = placed[i] + sizes[i] / 2
    edge = bottom
    for i in reversed(order):
        placed[i] = min(placed[i], edge - sizes[i] / 2)
        edge = placed[i] - sizes[i] / 2
    return placed
