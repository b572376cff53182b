"""What has to be said beside the figures of a plan."""

from __future__ import annotations

from collections.abc import Iterator

from costcalc.engine.health_plan import NEVER_COVERED_KINDS
from costcalc.engine.medicine_notes import medicine_notes
from costcalc.engine.plan_notes import payer_notes
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.reckoning import Ledger


def plan_notes(ledger: Ledger) -> tuple[Note, ...]:
    """The notes of a reckoning, each once."""
    return tuple(dict.fromkeys(_notes(ledger)))


def _notes(ledger: Ledger) -> Iterator[Note]:
    resolved = ledger.resolved
    yield from resolved.notes
    yield Note(code=NoteCode.PREMIUMS_LEFT_OUT)
    if any(entry.charges.outside_total for entry in ledger.entries):
        yield Note(code=NoteCode.LOST_PAY_OUTSIDE)
    if resolved.plan is not None:
        for entry in ledger.entries:
            kind = entry.charges.kind
            if kind not in resolved.plan.named and kind not in NEVER_COVERED_KINDS and entry.charges.happens.any():
                yield Note(code=NoteCode.BENEFIT_NOT_NAMED, args=(kind.value,))
    yield from payer_notes(ledger)
    yield from _interval_outlasts_relief(ledger)
    yield from medicine_notes(resolved)


def _interval_outlasts_relief(ledger: Ledger) -> Iterator[Note]:
    """A booster interval longer than the longest relief reported leaves weeks without relief."""
    inputs = ledger.resolved.inputs
    weeks = "treatment.maintenance.weeks_between"
    relief = "relief.after_visit"
    if weeks in inputs and relief in inputs and inputs.known(weeks) and inputs.known(relief):
        interval = inputs[weeks].amount
        lasts = inputs[relief].amount
        if interval is not None and lasts is not None and interval.low > lasts.high:
            yield Note(code=NoteCode.INTERVAL_OUTLASTS_RELIEF, args=(str(interval.low), str(lasts.high)))
