"""What skipping a question does: the catalog's value where it has one, else the plan as it was when it was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from costcalc.ui.guided.question import Question
from costcalc.ui.guided.route import Route
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.text import tr


@dataclass(frozen=True, slots=True)
class Before:
    """How things stood when a question was asked.

    Attributes:
        values: What the plan said at its paths.
        ticked: What was ticked.
    """

    values: Mapping[str, object]
    ticked: frozenset[str]


def stood(question: Question, route: Route, context: PlanContext) -> Before:
    """How things stand now, to go back to."""
    values = {path: context.store.value(path) for path in route.paths(question)}
    return Before(values, route.ticks.ticked)


def assumed_words(question: Question, before: Before, context: PlanContext) -> str:
    """What is counted when it is skipped; empty where the button says it, or there is no skipping."""
    if not question.assumed or question.has_catalog_value(context):
        return ""
    said = [value for value in before.values.values() if value]
    begun = [question.begins()] if question.begins is not None else []
    if said == begun:
        return question.assumed
    return (
        tr("If you skip this, what the plan says now stays.")
        if said
        else tr("If you skip this, none of it is counted.")
    )


def skip(question: Question, before: Before, route: Route, context: PlanContext) -> None:
    """Take back what was answered, as one step that can be undone."""
    from_catalog = question.has_catalog_value(context)
    values = dict.fromkeys(question.takes_back) if from_catalog else before.values
    change = tr("Use the catalog value") if from_catalog else tr("Skip a question")
    if not from_catalog:
        route.ticks.restore(before.ticked)
    context.store.finish_typing()
    context.store.edit_many(values, text=change)
    context.store.finish_typing()
