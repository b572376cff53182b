"""What has to be said of a plan's medicines: prices, what comes along, what the total leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from costcalc.engine.inputs import Inputs
from costcalc.engine.ledger import Origin
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_companions import unscheduled
from costcalc.engine.resolve_medicines import MedicineCourse

PRICES_STATEMENT = "medicines_2022"
CONTROLLED_STATEMENT = "medicines_controlled_cards"


def medicine_notes(resolved: Resolved) -> Iterator[Note]:
    """The notes on a plan's medicines; the catalog has the words of most of them."""
    catalog = resolved.catalog
    if not resolved.medicines:
        return
    for course in resolved.medicines:
        yield from _warnings(course)
    priced = [course for course in resolved.medicines if _from_catalog(course, resolved.inputs)]
    for key in dict.fromkeys(course.catalog.derivation for course in priced if course.catalog is not None):
        if key is not None:
            yield Note(code=NoteCode.PRICE_RULE, args=(key,))
    if priced and PRICES_STATEMENT in catalog.statements:
        yield Note(code=NoteCode.STATEMENT, args=(PRICES_STATEMENT,))
    if any(course.controlled for course in resolved.medicines) and CONTROLLED_STATEMENT in catalog.statements:
        yield Note(code=NoteCode.STATEMENT, args=(CONTROLLED_STATEMENT,))
    yield from _comes_along(resolved)
    yield from _left_out(resolved)


def _warnings(course: MedicineCourse) -> Iterator[Note]:
    if course.catalog is not None:
        for index in range(len(course.catalog.warnings)):
            yield Note(code=NoteCode.MEDICINE_WARNING, args=(course.name, course.catalog.key, str(index)))


def _from_catalog(course: MedicineCourse, inputs: Inputs) -> bool:
    key = f"medicines.{course.ref}.unit_price"
    return not course.per_fill and key in inputs and inputs[key].origin is Origin.CATALOG


def _comes_along(resolved: Resolved) -> Iterator[Note]:
    for companion in resolved.companions:
        if companion.companion is not None:
            yield Note(code=NoteCode.COMES_WITH, args=(companion.name, companion.companion.key))


def _left_out(resolved: Resolved) -> Iterator[Note]:
    """What usually comes along and was unticked, what nobody knows the rhythm of, and what no total holds."""
    catalog = resolved.catalog
    for course in resolved.medicines:
        for brings in () if course.catalog is None else course.catalog.comes_with:
            if brings not in course.comes_with:
                yield Note(code=NoteCode.COMES_WITH_LEFT_OUT, args=(course.name, brings))
    for brings in unscheduled(resolved.medicines, catalog):
        yield Note(code=NoteCode.COMES_WITH_NO_RHYTHM, args=(brings,))
    yield Note(code=NoteCode.MEDICINES_LEAVE_OUT)
