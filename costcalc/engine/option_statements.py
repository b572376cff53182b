"""What to ask about and what is not known of an option: the catalog's sentences that have a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from costcalc.engine.health_plan import Kind
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_medicines import MedicineCourse
from pricing.model import Statement
from pricing.money import to_ppm

KETAMINE = "ketamine"
STOPPING = "stopping_medicines"
_WHOLE_DOSE = 1_000_000


def sourced(resolved: Resolved, topic: str, taken: Sequence[MedicineCourse]) -> tuple[Statement, ...]:
    """The catalog's statements on one topic about what an option is made of; without a source none is told.

    Args:
        resolved: The option.
        topic: `side_effect`, `caution` or `unknown`.
        taken: Those of its medicines that are taken at all.
    """
    subjects = tuple(dict.fromkeys((*_treatment_subjects(resolved), *_classes(taken))))
    found = [
        statement
        for subject in subjects
        for statement in resolved.catalog.statements.values()
        if statement.about == subject and statement.topic == topic and statement.sources
    ]
    stopping = resolved.catalog.statements.get(STOPPING)
    if stopping is not None and stopping.topic == topic and _takes_less(resolved):
        found.append(stopping)
    return tuple(found)


def ask_about(resolved: Resolved, taken: Sequence[MedicineCourse]) -> tuple[str, ...]:
    """Names of a treatment or medicines of which the catalog tells no side effect.

    Args:
        resolved: The option.
        taken: Those of its medicines that are taken at all.
    """
    told = {one.about for one in resolved.catalog.statements.values() if one.topic == "side_effect" and one.sources}
    names = [one.name for one in taken if one.catalog is None or one.catalog.drug_class not in told]
    if resolved.course is not None and not told.intersection(_treatment_subjects(resolved)):
        method = resolved.catalog.treatments.get(resolved.course.method)
        names.insert(0, resolved.course.method if method is None else method.name)
    return tuple(dict.fromkeys(names))


def _classes(taken: Sequence[MedicineCourse]) -> Iterator[str]:
    for course in taken:
        if course.catalog is not None:
            yield course.catalog.drug_class


def _treatment_subjects(resolved: Resolved) -> Iterator[str]:
    if resolved.course is None:
        return
    method = resolved.catalog.treatments.get(resolved.course.method)
    if method is None or method.kind != Kind.ESKETAMINE_SESSION:
        yield KETAMINE
    yield resolved.course.method


def _takes_less(resolved: Resolved) -> bool:
    """True when a dose is lowered or a medicine stopped within the plan."""
    return any(
        course.stop is not None or any(to_ppm(change.dose_percent) < _WHOLE_DOSE for change in course.changes)
        for course in resolved.medicines
    )
