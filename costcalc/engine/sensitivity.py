"""What changes a plan's cost most: one input at a time from its low to its high end, the others typical (R24)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from costcalc.engine.columns import Columns, constant_columns
from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.sums import FigureColumns, figure_columns
from pricing.money import divide_half_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """How far one input moves a figure.

    Attributes:
        info: The input.
        low_value: Its low end, in file units.
        high_value: Its high end, in file units.
        at_low: The figure with the input at its low end, cents.
        at_high: The figure with it at its high end, cents.
        share: Its part of all swings together, in parts per thousand.
    """

    info: InputInfo
    low_value: Decimal
    high_value: Decimal
    at_low: int
    at_high: int
    share: int

    @property
    def swing(self) -> int:
        """How far apart the two are, cents."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """One figure's swings, the widest first; inputs that do not move it are left out.

    Attributes:
        base: The figure with every input typical, cents.
    """

    figure: FigureKey
    base: int
    swings: tuple[Swing, ...]


def sensitivities(resolved: Resolved) -> Mapping[FigureKey, Sensitivity | None]:
    """The swings of every figure, in one reckoning of two columns for each uncertain input; None: does not apply."""
    inputs = uncertain_inputs(resolved)
    figures = figure_columns(reckon(resolved, end_columns(resolved, inputs), with_lines=False))
    return {figure: _sensitivity(figure, figures, inputs) for figure in FigureKey}


def sensitivity(resolved: Resolved, figure: FigureKey) -> Sensitivity | None:
    """The swings of one figure; None where the figure does not apply."""
    return sensitivities(resolved)[figure]


def uncertain_inputs(resolved: Resolved) -> tuple[InputInfo, ...]:
    """Inputs with a width that may move the cost."""
    return tuple(
        info
        for info in resolved.inputs.items.values()
        if info.bounds.cost != 0 and info.engine_values()[0] < info.engine_values()[2]
    )


def end_columns(resolved: Resolved, inputs: Sequence[InputInfo]) -> Columns:
    """Every input typical in column 0; input i at its low end in column 2i + 1 and at its high end in 2i + 2."""
    columns = constant_columns(resolved.inputs, 2 * len(inputs) + 1)
    for i, info in enumerate(inputs):
        low, _, high = info.engine_values()
        columns[info.key][2 * i + 1] = low
        columns[info.key][2 * i + 2] = high
    return columns


def _sensitivity(figure: FigureKey, figures: FigureColumns, inputs: Sequence[InputInfo]) -> Sensitivity | None:
    values, applies = figures.values[figure].tolist(), figures.applies[figure].tolist()
    if not applies[0]:
        return None
    base = values[0]
    ends = [
        (info, values[2 * i + 1], values[2 * i + 2])
        for i, info in enumerate(inputs)
        if applies[2 * i + 1] and applies[2 * i + 2]
    ]
    total = sum(abs(high - low) for _, low, high in ends)
    swings = [_swing(info, low, high, total) for info, low, high in ends if low != base or high != base]
    return Sensitivity(figure=figure, base=base, swings=tuple(sorted(swings, key=lambda one: -one.swing)))


def _swing(info: InputInfo, at_low: int, at_high: int, total: int) -> Swing:
    assert info.amount is not None
    share = divide_half_up(1000 * abs(at_high - at_low), total) if total else 0
    return Swing(
        info=info,
        low_value=info.amount.low,
        high_value=info.amount.high,
        at_low=at_low,
        at_high=at_high,
        share=share,
    )
