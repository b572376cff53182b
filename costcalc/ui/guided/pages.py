"""Makes the page of a question: where one is, what is asked and why, and the fields or the boxes to tick."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from costcalc.ui.guided.page import Page
from costcalc.ui.guided.question import Question
from costcalc.ui.guided.route import Route
from costcalc.ui.guided.tick_list import TickList
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import SectionOutline
from costcalc.ui.text import tr


def make_page(
    question: Question, sections: tuple[SectionOutline, ...], route: Route, context: PlanContext, parent: QWidget
) -> Page:
    """The page of a question."""
    page = Page(_where(question, sections), question.asks, parent, why=question.why)
    if question.make is None:
        page.card_column.addWidget(TickList(context, route.rare(question.section), route.ticks, page))
    else:
        page.card_column.addWidget(question.make(context, page))
    return page


def _where(question: Question, sections: tuple[SectionOutline, ...]) -> str:
    place = next(i for i, section in enumerate(sections, start=1) if section.key == question.section)
    title = sections[place - 1].title
    return tr("{section}, {place} of {count}").format(section=title, place=place, count=len(sections))
