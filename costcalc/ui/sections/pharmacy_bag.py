"""What a pharmacy label says, read as a search and a dose. No Qt here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from pricing.model import Catalog, Medicine

_TOKEN = re.compile(r"[a-z]{2,}|\d+(?:\.\d+)?")
_TIMES = {"once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4, "6": 6}
_EACH = re.compile(r"\btake (\d+|one|two|three|four)\b")
_A_DAY = re.compile(
    r"\b(\d+|one|two|three|four) times? (?:a|per|each) day|\b(\d+|one|two|three|four) times? daily|\b(once|twice)\b"
)
_QUANTITY = re.compile(r"\b(?:qty|quantity)\b\D{0,3}(\d+)")
_MOST_UNITS_A_DAY = 40


@dataclass(frozen=True, slots=True)
class BagDose:
    """What a label says of how it is taken.

    Attributes:
        units_per_day: Units a day; None where it does not say.
        supply_days: Days a fill lasts; None where it does not say.
    """

    units_per_day: Decimal | None = None
    supply_days: int | None = None


def find_medicines(catalog: Catalog, text: str, most: int = 8) -> list[Medicine]:
    """Catalog medicines that a text names, the best match first.

    Args:
        catalog: Where to look.
        text: A name, brand, class or strength, or a whole pharmacy label.
        most: At most so many.
    """
    tokens = set(_TOKEN.findall(text.lower()))
    if not tokens:
        return []
    scored = [(score, one) for one in catalog.medicines.values() if (score := _score(one, tokens)) > 0]
    scored.sort(key=_by_score_then_name)
    return [one for _, one in scored[:most]]


def read_dose(text: str) -> BagDose:
    """How a label says the medicine is taken."""
    lowered = text.lower()
    a_day = _A_DAY.search(lowered)
    if a_day is None:
        return BagDose()
    times = _number(next(group for group in a_day.groups() if group))
    each = _EACH.search(lowered)
    units = times * (_number(each.group(1)) if each else 1)
    if not 0 < units <= _MOST_UNITS_A_DAY:
        return BagDose()
    quantity = _QUANTITY.search(lowered)
    days = int(quantity.group(1)) // units if quantity else 0
    return BagDose(Decimal(units), days if 1 <= days <= 365 else None)


def _number(word: str) -> int:
    return _TIMES.get(word) or (int(word) if word.isdigit() else 0)


def _score(medicine: Medicine, tokens: set[str]) -> int:
    """Names count most; without a name, brand or class nothing else counts."""
    names = set(_TOKEN.findall(" ".join((medicine.name, *medicine.brands)).lower()))
    named = 6 * _matches(tokens, names) + 3 * _matches(tokens, {medicine.drug_class})
    strength = set(_TOKEN.findall(medicine.strength.lower()))
    exact = tokens & strength
    return named + 2 * len(exact) + _matches(tokens - exact, strength) if named else 0


def _matches(tokens: set[str], words: set[str]) -> int:
    return sum(1 for word in words if any(word.startswith(token) for token in tokens if not token[0].isdigit()))


def _by_score_then_name(scored: tuple[int, Medicine]) -> tuple[int, str, str]:
    score, medicine = scored
    return -score, medicine.name, medicine.key
