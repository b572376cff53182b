"""The questions in their order: a table for each section, an entry for each question."""

from __future__ import annotations

from costcalc.ui.guided.question import Question
from costcalc.ui.guided.table.clinic import clinic_questions
from costcalc.ui.guided.table.insurance import insurance_questions
from costcalc.ui.guided.table.medicines import medicine_questions
from costcalc.ui.guided.table.paying import paying_questions
from costcalc.ui.guided.table.travel import travel_questions
from costcalc.ui.guided.table.treatment import treatment_questions


def questions() -> tuple[Question, ...]:
    """All questions, those that matter most first in each section."""
    return (
        *treatment_questions(),
        *clinic_questions(),
        *insurance_questions(),
        *medicine_questions(),
        *travel_questions(),
        *paying_questions(),
    )
