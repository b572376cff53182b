"""What is asked about medicines and other care."""

from __future__ import annotations

from costcalc.ui.guided.question import Question
from costcalc.ui.sections.medicines import MedicinesSection
from costcalc.ui.text import tr


def medicine_questions() -> tuple[Question, ...]:
    """What is taken now, all on one page: it is one list."""
    return (
        Question(
            key="medicines",
            section="medicines",
            asks=tr("Which medicines do you take for your pain?"),
            why=tr("Their cost stands beside that of the treatment."),
            paths=("medicines", "care"),
            make=MedicinesSection,
        ),
    )
