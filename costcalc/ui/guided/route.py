"""The way through the questions: which apply to the plan as it is, and what comes before and after. No widgets here."""

from __future__ import annotations

from costcalc.ui.guided.question import Question
from costcalc.ui.guided.questions import questions
from costcalc.ui.guided.ticks import Ticks
from costcalc.ui.sections.context import PlanContext

LAST = "last"
"""Key of the last page."""


class Route:
    """All questions, then the last page.

    Args:
        context: The plan.
    """

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self._questions = {one.key: one for one in questions()}
        self.ticks = Ticks(context)
        self.first = next(iter(self._questions))

    def question(self, key: str) -> Question | None:
        """A question by its key; None for the last page."""
        return self._questions.get(key)

    def asked(self) -> list[Question]:
        """The questions that are asked: they apply, and the rare ones are ticked."""
        return [one for one in self._that_apply() if not one.is_rare or self.ticks.has(one)]

    def of_section(self, section: str) -> list[str]:
        """Keys of the questions of a section that are asked."""
        return [one.key for one in self.asked() if one.section == section]

    def rare(self, section: str) -> tuple[Question, ...]:
        """The questions of a section that have to be ticked."""
        return tuple(one for one in self._questions.values() if one.is_rare and one.section == section)

    def paths(self, question: Question) -> tuple[str, ...]:
        """Parts of the plan that its page edits: for ticks, those of all that may be ticked."""
        if question.make is not None:
            return question.paths
        return tuple(path for one in self.rare(question.section) for path in one.paths)

    def of_path(self, path: str) -> Question | None:
        """The question that edits a path, ticked or not; None where none does or it does not apply."""
        return next((one for one in self._that_apply() if one.edits(path)), None)

    def beside(self, key: str, by: int) -> str | None:
        """The next key (`by` 1) or the one before (-1) past what is not asked; None at either end."""
        keys = [*self._questions, LAST]
        open_ = {*(one.key for one in self.asked()), LAST}
        place = keys.index(key)
        ahead = keys[place + 1 :] if by > 0 else reversed(keys[:place])
        return next((one for one in ahead if one in open_), None)

    def _that_apply(self) -> list[Question]:
        return [one for one in self._questions.values() if one.applies(self._context)]
