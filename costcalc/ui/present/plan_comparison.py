"""Whole plans side by side: their figures, and where what was said differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import FigureKey, Projection
from costcalc.phrases.fields import field_name
from costcalc.phrases.figures import figure_name
from costcalc.ui.present.answer_strip import STRIP_ORDER
from costcalc.ui.present.clinics import typical_cell
from costcalc.ui.present.plan_values import item_names, plan_values
from costcalc.ui.present.unknowns import missing_in_short
from costcalc.ui.text import tr
from pricing.model import Catalog

NOTHING = "\N{EN DASH}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReckonedPlan:
    """A plan with all that is shown of it."""

    name: str
    projection: Projection
    inputs: Mapping[str, InputInfo]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One thing, and what it is in each plan.

    Attributes:
        is_figure: A figure of the answer rather than something that was said.
        differs: For each plan, whether it is other than in the first.
    """

    name: str
    values: tuple[str, ...]
    is_figure: bool = False

    @property
    def differs(self) -> tuple[bool, ...]:
        """Which plans are other than the first."""
        return tuple(value != self.values[0] for value in self.values)


def figure_rows(plans: Sequence[ReckonedPlan]) -> Iterator[PlanRow]:
    """The figures of the answer, then what is missing from the first year."""
    for key in (*STRIP_ORDER, FigureKey.HORIZON_TOTAL):
        values = tuple(typical_cell(plan.projection.figures[key]) for plan in plans)
        yield PlanRow(name=figure_name(key, tr), values=values, is_figure=True)
    missing = tuple(missing_in_short(plan.projection, FigureKey.FIRST_YEAR) or NOTHING for plan in plans)
    if any(value != NOTHING for value in missing):
        yield PlanRow(name=tr("Missing from the first year"), values=missing, is_figure=True)


def said_rows(plans: Sequence[ReckonedPlan], catalog: Catalog, *, everything: bool) -> Iterator[PlanRow]:
    """What was said, and what stands in for what was not.

    Args:
        plans: The plans, the first of which the others are held against.
        catalog: Names of what is in it.
        everything: Also what is the same in all of them.
    """
    values = [plan_values(plan.projection.scenario, plan.inputs, catalog) for plan in plans]
    names = {path: name for plan in reversed(plans) for path, name in item_names(plan.projection.scenario).items()}
    for path in dict.fromkeys(path for one in values for path in one):
        row = PlanRow(
            name=field_name(path, tr, names | _by_key(path, plans)),
            values=tuple(one.get(path, NOTHING) for one in values),
        )
        if everything or any(row.differs):
            yield row


def comparison_words(plans: Sequence[ReckonedPlan], rows: Sequence[PlanRow]) -> str:
    """How many things differ, in a sentence."""
    if len(plans) < 2:
        return tr("Add a plan to see where the two differ.")
    differing = sum(any(row.differs) for row in rows if not row.is_figure)
    if not differing:
        return tr("The plans say the same.")
    return tr("The plans differ in %n thing(s).", None, differing)


def _by_key(path: str, plans: Sequence[ReckonedPlan]) -> dict[str, str]:
    """The name an input itself gives, for medicines that are there by a short name."""
    for plan in plans:
        info = plan.inputs.get(path)
        if info is not None and info.name:
            return {path.rpartition(".")[0]: info.name}
    return {}
