"""Which of the rare questions are asked: those a person ticked, and those the plan says something about. No widgets."""

from __future__ import annotations

from costcalc.ui.guided.question import Question
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.text import tr


class Ticks:
    """What a person ticked.

    Args:
        context: The plan.
    """

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self._ticked: frozenset[str] = frozenset()

    @property
    def ticked(self) -> frozenset[str]:
        """Keys of what was ticked though the plan says nothing of it yet."""
        return self._ticked

    def has(self, question: Question) -> bool:
        """Whether it applies, by what was ticked or by what the plan says."""
        return question.key in self._ticked or question.is_said(self._context)

    def tick(self, question: Question) -> None:
        """It applies: ask it, and begin its record where the tick alone says something."""
        self.visit(question)
        if question.begins is not None:
            self._edit({question.paths[0]: question.begins()})

    def visit(self, question: Question) -> None:
        """It is being asked, as after a link from the answer: keep asking it."""
        if question.is_rare and question.begins is None:
            self._ticked |= {question.key}

    def untick(self, question: Question) -> None:
        """It does not apply: take out what the plan says of it, as one step that can be undone."""
        self._ticked -= {question.key}
        self._edit(dict.fromkeys(question.paths))

    def restore(self, ticked: frozenset[str]) -> None:
        """Go back to what was ticked before."""
        self._ticked = ticked

    def _edit(self, values: dict[str, object]) -> None:
        store = self._context.store
        store.finish_typing()
        store.edit_many(values, text=tr("Change what applies"))
        store.finish_typing()
