"""Any figure opened into the lines it is the sum of (promise 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from costcalc.engine.calendar import add_months
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item, Line, World
from costcalc.engine.projection import FigureKey, Projection

MONTHS_A_YEAR = 12
_SESSIONS = frozenset({Item.INDUCTION_SESSION, Item.BOOSTER_SESSION})


class NodeKind(StrEnum):
    """What a node of an explanation is; phrases turn it into a label."""

    FIGURE = "figure"  # args: figure key
    YEAR = "year"  # args: year number, first day
    MONTH = "month"  # args: month number, first day
    KIND = "kind"  # args: kind
    LINE = "line"
    DIVIDED = "divided"  # args: divisor, what it counts (months | sessions | years)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainNode:
    """One amount and what it is made of.

    Attributes:
        amount: Cents; None when unknown. The children's amounts add up to it, except under DIVIDED and for the
            `per_...` and `later_year` figures, which are a mean of their single DIVIDED child.
        world: The world it is of.
    """

    kind: NodeKind
    args: tuple[str, ...]
    amount: int | None
    world: World
    children: tuple[ExplainNode, ...] = ()
    line: Line | None = None


def explain_paths(projection: Projection) -> tuple[str, ...]:
    """Every path that `explain` opens, in the order of the views."""
    figures = [key.value for key in FigureKey if projection.figures.get(key) is not None]
    years = [f"by_year.{row.year}" for row in projection.by_year]
    months = [f"by_month.{row.month}" for row in projection.by_month]
    return (*figures, *years, *months, *(f"by_kind.{row.kind.value}" for row in projection.by_kind))


def explain(projection: Projection, path: str, world: World = World.TYPICAL) -> ExplainNode:
    """The tree of lines under a figure, a year, a month or a kind, in one world.

    Args:
        projection: The answer.
        path: `first_year`, `by_year.2`, `by_month.7`, `by_kind.lab`, ...
        world: Whose lines.

    Raises:
        KeyError: There is no such figure here.
    """
    if path not in explain_paths(projection):
        raise KeyError(path)
    lines = [line for line in projection.lines[world] if not line.outside_total]
    head, _, rest = path.partition(".")
    if head == "by_year":
        return _Tree(projection, world).year(lines, int(rest))
    if head == "by_month":
        return _Tree(projection, world).month(lines, int(rest))
    if head == "by_kind":
        return _Tree(projection, world).kind(lines, Kind(rest))
    return _Tree(projection, world).figure(lines, FigureKey(head))


class _Tree:
    """Builds the nodes of one projection in one world."""

    def __init__(self, projection: Projection, world: World) -> None:
        self._projection = projection
        self._world = world
        months = projection.horizon_years * MONTHS_A_YEAR
        self._starts = [add_months(projection.start, m) for m in range(months + 1)]

    def figure(self, lines: Sequence[Line], key: FigureKey) -> ExplainNode:
        children = tuple(_FIGURES[key](self, lines))
        divided = len(children) == 1 and children[0].kind is NodeKind.DIVIDED
        amount: int | None = _mean(children[0]) if divided else _total(children)
        if key is FigureKey.PEAK_CASH_OUT:
            spread = self._projection.figures[key]
            amount = None if spread is None else self._of_world(key)
        return self._node(NodeKind.FIGURE, (key.value,), children, amount)

    def year(self, lines: Iterable[Line], year: int) -> ExplainNode:
        mine = [line for line in lines if self._month_of(line) // MONTHS_A_YEAR == year - 1]
        args = (str(year), self._starts[(year - 1) * MONTHS_A_YEAR].isoformat())
        return self._node(NodeKind.YEAR, args, tuple(self._by_kind(mine)))

    def month(self, lines: Iterable[Line], month: int) -> ExplainNode:
        mine = [line for line in lines if self._month_of(line) == month - 1]
        args = (str(month), self._starts[month - 1].isoformat())
        return self._node(NodeKind.MONTH, args, tuple(self._leaves(mine)))

    def kind(self, lines: Iterable[Line], kind: Kind) -> ExplainNode:
        return self._node(
            NodeKind.KIND, (kind.value,), tuple(self._leaves(line for line in lines if line.kind is kind))
        )

    def first_year(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        yield from self._by_kind([line for line in lines if self._month_of(line) < MONTHS_A_YEAR])

    def per_month(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        yield self._divided(MONTHS_A_YEAR, "months", tuple(self.first_year(lines)))

    def later_year(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        years = range(2, self._projection.horizon_years + 1)
        yield self._divided(len(years), "years", tuple(self.year(lines, year) for year in years))

    def horizon_total(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        for year in range(1, self._projection.horizon_years + 1):
            yield self.year(lines, year)

    def per_visit(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        ends = self._starts[MONTHS_A_YEAR]
        mine = [line for line in lines if line.session is not None and line.service_date < ends]
        sessions = sum(line.item in _SESSIONS for line in mine)
        yield self._divided(max(sessions, 1), "sessions", tuple(self._by_kind(mine)))

    def cost_to_find_out(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        last = max((line.service_date for line in lines if line.item is Item.INDUCTION_SESSION), default=date.min)
        yield from self._by_kind([line for line in lines if line.treatment and line.pay_date <= last])

    def refunds(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        yield from self._leaves(line for line in lines if line.item is Item.REIMBURSEMENT)

    def _of_world(self, key: FigureKey) -> int | None:
        spread = self._projection.figures[key]
        if spread is None:
            return None
        ends = {spread.low_world: spread.low, spread.high_world: spread.high, World.TYPICAL: spread.typical}
        return ends.get(self._world)

    def _by_kind(self, lines: Sequence[Line]) -> Iterator[ExplainNode]:
        for kind in Kind:
            if any(line.kind is kind for line in lines):
                yield self.kind(lines, kind)

    def _leaves(self, lines: Iterable[Line]) -> Iterator[ExplainNode]:
        for line in lines:
            yield ExplainNode(kind=NodeKind.LINE, args=(), amount=line.you_pay, world=self._world, line=line)

    def _divided(self, by: int, what: str, children: tuple[ExplainNode, ...]) -> ExplainNode:
        return self._node(NodeKind.DIVIDED, (str(by), what), children)

    def _node(
        self, kind: NodeKind, args: tuple[str, ...], children: tuple[ExplainNode, ...], amount: int | None = None
    ) -> ExplainNode:
        total = _total(children) if amount is None else amount
        return ExplainNode(kind=kind, args=args, amount=total, world=self._world, children=children)

    def _month_of(self, line: Line) -> int:
        """Index of the month in which money leaves; what is due after the horizon counts in its last month."""
        months = len(self._starts) - 1
        day = line.pay_date
        month = (day.year - self._starts[0].year) * MONTHS_A_YEAR + day.month - self._starts[0].month
        month = max(0, min(month, months - 1))
        return month - 1 if month and self._starts[month] > day else month


def _total(children: Iterable[ExplainNode]) -> int:
    return sum(child.amount or 0 for child in children)


def _mean(divided: ExplainNode) -> int:
    """The mean of a DIVIDED node, rounded half up, a negative one as its opposite (R27)."""
    by = int(divided.args[0])
    total = divided.amount or 0
    size = (2 * abs(total) + by) // (2 * by)
    return size if total >= 0 else -size


_FIGURES: dict[FigureKey, Callable[[_Tree, Sequence[Line]], Iterator[ExplainNode]]] = {
    FigureKey.PER_VISIT: _Tree.per_visit,
    FigureKey.PER_MONTH: _Tree.per_month,
    FigureKey.FIRST_YEAR: _Tree.first_year,
    FigureKey.LATER_YEAR: _Tree.later_year,
    FigureKey.COST_TO_FIND_OUT: _Tree.cost_to_find_out,
    FigureKey.HORIZON_TOTAL: _Tree.horizon_total,
    FigureKey.PEAK_CASH_OUT: _Tree.refunds,
}
