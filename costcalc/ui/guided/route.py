"""The way through the questions: which apply to the plan as it is, and what comes before and after. No widgets here."""

from __future__ import annotations

from costcalc.ui.guided.question import Question
from costcalc.ui.guided.questions import questions
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
        self.first = next(iter(self._questions))

    def question(self, key: str) -> Question | None:
        """A question by its key; None for the last page."""
        return self._questions.get(key)

    def asked(self) -> list[Question]:
        """The questions that apply."""
        return [one for one in self._questions.values() if one.applies(self._context)]

    def of_section(self, section: str) -> list[str]:
        """Keys of the questions of a section that apply."""
        return [one.key for one in self.asked() if one.section == section]

    def of_path(self, path: str) -> Question | None:
        """The question that edits a path; None where none does or it does not apply."""
        return next((one for one in self.asked() if one.edits(path)), None)

    def beside(self, key: str, by: int) -> str | None:
        """The next key (`by` 1) or the one before (-1) past what does not apply; None at either end."""
        keys = [*self._questions, LAST]
        open_ = {*(one.key for one in self.asked()), LAST}
        place = keys.index(key)
        ahead = keys[place + 1 :] if by > 0 else reversed(keys[:place])
        return next((one for one in ahead if one in open_), None)
