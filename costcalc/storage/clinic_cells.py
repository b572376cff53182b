"""Cells of a table of clinics, read as people write them in a spreadsheet: `$1,200`, `450 - 550`, `6 for 2300`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date
from decimal import Decimal

from costcalc.engine.bounds import PRICE, field_bounds
from costcalc.engine.scenario import Facility, Package, PricePart
from costcalc.storage.leaves import MOST_TEXT, fault_of, one_of, shown, too_long
from costcalc.storage.read import Fault
from costcalc.storage.shapes import Form, Shape
from pricing.lookup import nearest
from pricing.money import Range
from pricing.words import Words

ReadCell = Callable[[str], object]
"""A cell's value, or its `Fault`; never given an empty cell."""

_PRICE = Shape(Form.NUMBER, bounds=PRICE)
_SESSIONS = Shape(Form.WHOLE, bounds=field_bounds(Package)["sessions"])
_AMOUNT = re.compile(r"\$?\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?\s*(?:usd|dollars)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[-\N{EN DASH}\N{EM DASH}/]|\b(?:to|a)\b)\s*")
_PACKAGE = re.compile(r"([0-9]+)\s*(?:sessions?|sesiones)?\s*(?:for|at|por|:|=)\s*(.+)", re.IGNORECASE)
_MONTHS = 12
_SLASHED_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_LISTED = re.compile(r"\s*(?:[;,+&/]|\b(?:and|y)\b)\s*")

_AMOUNT_WORDS = Words("an amount such as 475, or a range such as 450 - 550")
_PACKAGE_WORDS = Words("sessions and their price, such as 6 for 2300; 10 for 3600")
_DAY_WORDS = Words("a date such as 2026-11-01 or 11/1/2026")
_SURE_DAY_WORDS = Words("a date such as 2026-11-01")
_YES, _NO = ("yes", "sí", "si", "true", "y", "x", "1"), ("no", "false", "n", "0")
_PARTS = {
    **dict.fromkeys(("facility", "room", "monitoring", "nurse", "nurses", "sala", "monitoreo"), PricePart.FACILITY),
    **dict.fromkeys(("clinician", "doctor", "physician", "médico", "clínico"), PricePart.CLINICIAN),
    **dict.fromkeys(("drug", "medicine", "ketamine", "medicamento", "ketamina"), PricePart.DRUG),
}
_PLACES = {
    **{place.value: place for place in Facility},
    "hospital": Facility.HOSPITAL_OUTPATIENT,
    "academic": Facility.ACADEMIC_CENTER,
    "university": Facility.ACADEMIC_CENTER,
    "clinic": Facility.INDEPENDENT,
    "online": Facility.TELEHEALTH,
}


def text_cell(text: str) -> str | Fault:
    """Words."""
    return too_long(text) if len(text) > MOST_TEXT else text


def price_cell(text: str) -> Range | Fault:
    """An amount, two of them as lowest and highest, or three with the usual one in the middle."""
    amounts: list[Decimal] = []
    for part in _BETWEEN.split(text):
        found = _AMOUNT.fullmatch(part)
        if found is None or len(amounts) == 3:
            return Fault(Words("'{text}' is not an amount", text=shown(text)), _AMOUNT_WORDS)
        amount = Decimal(found[1].replace(",", "") + (found[2] or ""))
        fault = _no_cents(part, found[2] or "") or fault_of(_PRICE, amount)
        if fault is not None:
            return fault
        amounts.append(amount)
    if amounts != sorted(amounts):
        return Fault(Words("'{text}' does not rise", text=shown(text)), Words("the lowest first, then the highest"))
    if len(amounts) == 1:
        return Range.exact(amounts[0])
    return Range(amounts[0], amounts[1] if len(amounts) == 3 else None, amounts[-1])


def _no_cents(amount: str, decimals: str) -> Fault | None:
    """`1.200` is twelve hundred to some and one dollar twenty to others: it is not guessed."""
    if len(decimals) <= len(".00"):
        return None
    return Fault(
        Words("{number} has too many decimals", number=shown(amount)), Words("at most {count} decimals", count=2)
    )


def packages_cell(text: str) -> tuple[Package, ...] | Fault:
    """Packages, one after another."""
    packages = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        found = _PACKAGE.fullmatch(part)
        if found is None:
            return _no_package(part)
        fault = fault_of(_SESSIONS, int(found[1]))
        price = price_cell(found[2])
        if fault is not None or isinstance(price, Fault):
            return fault if fault is not None else _no_package(part)
        packages.append(Package(sessions=int(found[1]), price=price))
    return tuple(packages)


def parts_cell(text: str) -> tuple[PricePart, ...] | Fault:
    """What a session's price includes."""
    words = text.lower()
    if words in ("all", "everything", "todo"):
        return tuple(PricePart)
    if words in ("none", "nothing", "nada"):
        return ()
    said = [_PARTS.get(word, word) for word in _LISTED.split(words) if word]
    for word in said:
        if not isinstance(word, PricePart):
            names = [part.value for part in PricePart]
            what = Words("unknown word '{word}'", word=shown(word))
            return Fault(what, one_of([*names, "all", "none"]), nearest(word, names))
    return tuple(part for part in PricePart if part in said)


def place_cell(text: str) -> Facility | Fault:
    """Kind of place."""
    word = re.sub("[^a-z]+", "_", text.lower()).strip("_")
    if word in _PLACES:
        return _PLACES[word]
    names = [place.value for place in Facility]
    return Fault(Words("unknown word '{word}'", word=shown(text)), one_of(names), nearest(word, names))


def state_cell(states: Collection[str]) -> ReadCell:
    """Reads a state of those the catalog has; of any, where none are given."""

    def read(text: str) -> str | Fault:
        state = text.upper()
        if state in states or (not states and re.fullmatch("[A-Z]{2}", state)):
            return state
        what = Words("unknown state '{state}'", state=shown(text))
        return Fault(what, Words("two letters, such as TX"), nearest(state, states))

    return read


def yes_cell(text: str) -> bool | Fault:
    """Yes or no."""
    word = text.lower()
    if word in (*_YES, *_NO):
        return word in _YES
    return Fault(Words("'{text}' where yes or no is needed", text=shown(text)), Words("yes or no"))


def day_cell(day_first: bool) -> ReadCell:
    """Reads a date as 2026-11-01, or as the United States write it: 11/1/2026.

    Args:
        day_first: Whether the reader writes 1/11/2026 for it: then only what can be no other day is taken.
    """

    def read(text: str) -> date | Fault:
        slashed = _SLASHED_DAY.fullmatch(text)
        try:
            if slashed is None:
                return date.fromisoformat(text)
            first, second, year = (int(part) for part in slashed.groups())
            if not day_first:
                return date(year, first, second)
            if max(first, second) <= _MONTHS and first != second:
                return Fault(Words("'{text}' may be either of two days", text=shown(text)), _SURE_DAY_WORDS)
            return date(year, min(first, second), max(first, second))
        except ValueError:
            words = _SURE_DAY_WORDS if day_first else _DAY_WORDS
            return Fault(Words("'{text}' is not a date", text=shown(text)), words)

    return read


def _no_package(text: str) -> Fault:
    return Fault(Words("'{text}' is not a package", text=shown(text)), _PACKAGE_WORDS)
