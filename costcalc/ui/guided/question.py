"""One question: what is asked and why, when it is, and what stands when it is skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from costcalc.engine.ledger import Origin
from costcalc.ui.guided.conditions import always
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.plan_standing import PlanStanding

Applies = Callable[[PlanContext], bool]
MakeBody = Callable[[PlanContext, QWidget], QWidget]

_ALWAYS_IN_CATALOG = frozenset(
    {"treatment.method", "treatment.maintenance", "clinic.facility", "clinic.bundled", "outcome"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to ask.

    Attributes:
        key: Its name in code and tests.
        section: Key of its section.
        asks: The question.
        why: Why it is asked, in one line.
        paths: Parts of the plan that its fields edit.
        make: Makes its fields, which are those of the section; None offers the section's rare questions as ticks.
        applies: Whether there is anything to ask.
        takes_back: Paths that go back to the catalog's values when it is skipped; empty where it has none.
        assumed: What is counted when it is skipped and the catalog knows nothing; empty where it offers no skipping.
        tick: What a person ticks to be asked this; empty where everybody is asked.
        begins: Makes the record that ticking puts at the first of the paths; None where a tick says nothing yet.
    """

    key: str
    section: str
    asks: str
    why: str
    paths: tuple[str, ...] = ()
    make: MakeBody | None = None
    applies: Applies = always
    takes_back: tuple[str, ...] = ()
    assumed: str = ""
    tick: str = ""
    begins: Callable[[], object] | None = None

    @property
    def is_rare(self) -> bool:
        """Whether only those are asked to whom it applies."""
        return bool(self.tick)

    def is_said(self, context: PlanContext) -> bool:
        """Whether the plan says something that differs from what is taken when nothing is said."""
        return any(context.store.value(path) for path in self.paths)

    def has_catalog_value(self, context: PlanContext) -> bool:
        """Whether the catalog knows an answer."""
        return any(_in_catalog(context, path) for path in self.takes_back)

    def edits(self, path: str) -> bool:
        """Whether one of its fields edits a path."""
        return any(path == own or path.startswith(f"{own}.") for own in self.paths)


def _in_catalog(context: PlanContext, path: str) -> bool:
    if path in _ALWAYS_IN_CATALOG:
        return True
    room, _, term = path.partition(".")
    if room == "plan":
        known = PlanStanding(context).explain(term)
        return known is not None and (known.origin is Origin.CATALOG or bool(known.catalog_words))
    info = context.projector.inputs.get(path)
    return info is not None and info.figure is not None
