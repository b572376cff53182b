"""Any figure opened into the lines it is the sum of (promise 1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from costcalc.engine.ledger import Line, World


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
        amount: Cents; None when unknown. The children's amounts add up to it, except under DIVIDED.
        world: The world it is of.
    """

    kind: NodeKind
    args: tuple[str, ...]
    amount: int | None
    world: World
    children: tuple[ExplainNode, ...] = ()
    line: Line | None = None
