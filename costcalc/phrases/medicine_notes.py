"""Things to know about medicines: wild prices, how a price was made, what comes along, what a total leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from costcalc.engine.projection import Note, NoteCode
from costcalc.phrases.language import Translate
from pricing.model import Catalog, Grade


def medicine_note_words(note: Note, tr: Translate, catalog: Catalog | None = None) -> str:
    """A note on medicines as a sentence or two; empty for a note on something else.

    Args:
        note: From the projection.
        tr: The person's translator.
        catalog: Has the words of warnings, rules and statements; without it a general sentence stands in.
    """
    args = (*note.args, "", "", "")
    match note.code:
        case NoteCode.MEDICINE_WARNING:
            return _warning(args[0], args[1], args[2], tr, catalog)
        case NoteCode.PRICE_RULE:
            words = _words_of(catalog.price_rules if catalog else {}, args[0])
            return tr("How a price without your receipt was found: {words}").format(words=words or tr("ask for it."))
        case NoteCode.STATEMENT:
            return _words_of(catalog.statements if catalog else {}, args[0]) or tr("Ask your pharmacist.")
        case NoteCode.COMES_WITH:
            return _comes_with(args[0], args[1], tr, catalog)
        case NoteCode.COMES_WITH_LEFT_OUT:
            name = thing_name(args[1], catalog)
            return tr("{medicine}: left out, as you said: {thing}.").format(medicine=_at_start(args[0]), thing=name)
        case NoteCode.COMES_WITH_NO_RHYTHM:
            template = tr("{thing}: nobody knows how often it is needed, so it is not counted.")
            return template.format(thing=thing_name(args[0], catalog))
        case NoteCode.MEDICINES_LEAVE_OUT:
            return tr(
                "For medicines, only what is listed is counted. Not counted: other visits to get them, "
                "care for side effects, and pills you buy now and then."
            )
    return ""


def thing_name(key: str, catalog: Catalog | None) -> str:
    """The name of what comes along, by its key."""
    if catalog is not None and key in catalog.services:
        return catalog.services[key].name
    if catalog is not None and key in catalog.medicines:
        medicine = catalog.medicines[key]
        return f"{medicine.name} {medicine.strength}"
    return key.replace("_", " ")


def _warning(name: str, key: str, index: str, tr: Translate, catalog: Catalog | None) -> str:
    medicine = catalog.medicines.get(key) if catalog is not None else None
    if medicine is None or not index.isdecimal() or int(index) >= len(medicine.warnings):
        return tr("{medicine}: ask your pharmacist about its price.").format(medicine=name or tr("A medicine"))
    return tr("{medicine}: {words}").format(medicine=_at_start(name), words=medicine.warnings[int(index)])


def _comes_with(name: str, key: str, tr: Translate, catalog: Catalog | None) -> str:
    companion = catalog.companions.get(key) if catalog is not None else None
    if companion is None:
        return tr("Counted with your medicines: {thing}.").format(thing=name)
    if companion.grade is Grade.UNSOURCED:
        template = tr(
            "Counted with your medicines: {thing}. {words} No source says how often. Leave it out if you know better."
        )
    else:
        template = tr("Counted with your medicines: {thing}. {words}")
    return template.format(thing=name, words=companion.words)


def _words_of(records: Mapping[str, Any], key: str) -> str:
    record = records.get(key)
    return "" if record is None else str(record.words)


def _at_start(name: str) -> str:
    """A name as the start of a sentence."""
    return name[:1].upper() + name[1:]
