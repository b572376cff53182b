"""Things to know beside the figures: what is left out, what was assumed, what to beware of."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.engine.health_plan import Kind
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.scenario import Facility
from costcalc.phrases.inputs import input_name
from costcalc.phrases.kinds import facility_name, kind_name
from costcalc.phrases.language import Language, Translate
from costcalc.phrases.medicine_notes import medicine_note_words
from pricing.model import Catalog


def note_words(note: Note, language: Language, catalog: Catalog | None = None) -> str:
    """A note as a sentence or two.

    Args:
        note: From the projection.
        language: The person's.
        catalog: Names what the note's keys stand for; without it the keys do.
    """
    tr, args = language.tr, (*note.args, "", "")
    match note.code:
        case NoteCode.CATALOG_DEFAULT:
            template = tr("{input}: you did not say, so this uses the usual figure from the catalog ({record}).")
            return template.format(input=input_name(args[0], tr), record=_record_name(args[1], catalog))
        case NoteCode.FACILITY_SUBSTITUTED:
            return _facility_words(args, tr)
        case NoteCode.PLAN_TERMS_HELD:
            template = tr(
                "The amounts of your plan are those of {year}. Later years may differ: nobody knows them yet."
            )
            return template.format(year=args[0])
        case NoteCode.NOT_RECKONED:
            return tr("This part of your file is not counted yet: {part}.").format(part=part_name(args[0], tr))
        case NoteCode.BENEFIT_NOT_NAMED:
            template = tr("Your plan says nothing of this, so it counts as not covered: {kind}. Ask your plan.")
            return template.format(kind=_kind_words(args[0], tr))
        case NoteCode.HSA_WAIVED_BENEFIT:
            template = tr(
                "Your plan pays for this before the deductible: {kind}. "
                "Such a plan may not go with a health savings account. Ask your plan."
            )
            return template.format(kind=", ".join(_kind_words(kind, tr) for kind in note.args))
        case NoteCode.PAYS_NOTHING:
            return _pays_nothing_words(args[0], tr)
    return medicine_note_words(note, tr, catalog) or _plain_words(note.code, tr)


def notes_in_short(notes: Sequence[Note], language: Language, catalog: Catalog | None = None) -> tuple[str, ...]:
    """All notes as sentences, with what came from the catalog gathered in one."""
    defaults = [input_name((*note.args, "")[0], language.tr) for note in notes if note.code is NoteCode.CATALOG_DEFAULT]
    others = [note_words(note, language, catalog) for note in notes if note.code is not NoteCode.CATALOG_DEFAULT]
    if defaults:
        names = "; ".join(dict.fromkeys(name[:1].lower() + name[1:] for name in defaults))
        others.append(language.tr("You did not say these, so the catalog fills them in: {names}.").format(names=names))
    return tuple(dict.fromkeys(others))


def _plain_words(code: NoteCode, tr: Translate) -> str:
    match code:
        case NoteCode.PREMIUMS_LEFT_OUT:
            return tr("What you pay each month to have your health plan (the premium) is not in these totals.")
        case NoteCode.REGION_LOOSE:
            return tr("Catalog prices are moved a little for where you live. Real clinics follow this only loosely.")
        case NoteCode.NOT_APPROVED_FOR_PAIN:
            return tr("This drug is approved for depression, not for pain. Most plans do not pay for it for pain.")
        case NoteCode.LOST_PAY_OUTSIDE:
            return tr("Pay you may miss stands beside what you pay, not in it.")
        case NoteCode.INTERVAL_OUTLASTS_RELIEF:
            return tr("The time between boosters is longer than relief is known to last. Some weeks may be without it.")
        case NoteCode.HSA_WITH_FSA:
            return tr(
                "With a usual flexible spending account (FSA), no new money may go into "
                "a health savings account (HSA). Ask your employer which kind yours is."
            )
        case NoteCode.HSA_NOT_WITH_PLAN:
            return tr("This plan does not go with a health savings account (HSA), so new money may not go into one.")
        case NoteCode.COPAY_PROGRAMME_COMMERCIAL_ONLY:
            return tr("The drug maker's help program is only for private health plans, so it is not counted.")
        case NoteCode.PROGRAMME_COUNTING_UNKNOWN:
            return tr("You did not say if your plan counts the drug maker's money. The range covers both.")
    return code.value


def _pays_nothing_words(helper: str, tr: Translate) -> str:
    match helper:
        case "workers_compensation":
            return tr("Workers' compensation pays in full for the care it approves, so you pay nothing for that care.")
        case "sliding_scale":
            return tr("The clinic's discount by income takes off the whole price, so you pay nothing for the sessions.")
    return tr("With this help you pay nothing for it.")


def _facility_words(args: tuple[str, ...], tr: Translate) -> str:
    asked, used = (_facility_name(arg, tr) for arg in args[:2])
    if not used:
        return tr("The catalog has no price for this kind of place: {asked}. It uses another kind.").format(asked=asked)
    template = tr("The catalog has no price for this kind of place: {asked}. It uses this one: {used}.")
    return template.format(asked=asked, used=used)


def _facility_name(key: str, tr: Translate) -> str:
    return facility_name(Facility(key), tr) if key in set(Facility) else key


def _kind_words(key: str, tr: Translate) -> str:
    return kind_name(Kind(key), tr).lower() if key in set(Kind) else key


def part_name(part: str, tr: Translate) -> str:
    """A part of the scenario file in plain words."""
    match part.partition(".")[0]:
        case "plan":
            return tr("your health plan")
        case "options":
            return tr("other ways to go")
        case "paying":
            return tr("ways to pay")
        case "medicines":
            return tr("medicines")
        case "care":
            return tr("other care")
        case "outcome" | "outcome_chances" | "reimbursement_weeks":
            return tr("what your plan may do")
    return part


def _record_name(catalog_key: str, catalog: Catalog | None) -> str:
    section, _, key = catalog_key.partition(".")
    if catalog is None or section not in ("treatments", "conditions", "services", "medicines"):
        return catalog_key
    record = getattr(catalog, section).get(key)
    return catalog_key if record is None else str(record.name)
