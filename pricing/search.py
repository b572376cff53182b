"""Finding a medicine by what a person remembers of it: name, brand, class, strength or form, as they type."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pricing.model import Catalog, Medicine

_CLASS_WORDS = {
    "nsaid": "nsaid anti-inflammatory",
    "analgesic": "analgesic pain reliever",
    "opioid": "opioid narcotic",
    "gabapentinoid": "gabapentinoid nerve",
    "snri": "snri antidepressant nerve",
    "tca": "tca tricyclic antidepressant nerve",
    "muscle_relaxant": "muscle relaxant relaxer spasm",
    "topical": "topical skin patch cream gel",
    "adjunct": "adjunct",
}
_WORD = re.compile(r"[a-z]+|[0-9]+(?:\.[0-9]+)?")
_LIKENESS = 0.75


def search_medicines(catalog: Catalog, text: str) -> tuple[Medicine, ...]:
    """Medicines that fit every word of a text, the best first; a misspelt name still finds them.

    Words are compared with the generic name, brands, strength, form, class and key. A word of letters fits by its
    beginning, or where nothing begins with it by likeness; a number fits the same number (30 does not find 300).

    Args:
        catalog: The catalog.
        text: What was typed so far; empty finds everything, in the catalog's order.
    """
    wanted = _WORD.findall(text.lower())
    found: list[tuple[int, int, Medicine]] = []
    for place, medicine in enumerate(catalog.medicines.values()):
        rank = _rank(medicine, wanted)
        if rank is not None:
            found.append((rank, place, medicine))
    return tuple(medicine for _, _, medicine in sorted(found, key=lambda one: one[:2]))


def _rank(medicine: Medicine, wanted: list[str]) -> int | None:
    """How far a medicine is from the words: 0 is best; None where a word does not fit at all."""
    tiers = (
        _WORD.findall(medicine.name.lower()),
        _WORD.findall(" ".join(medicine.brands).lower()),
        _WORD.findall(f"{medicine.strength} {medicine.unit}".lower()),
        _WORD.findall(_CLASS_WORDS.get(medicine.drug_class, medicine.drug_class)),
    )
    total = 0
    for word in wanted:
        rank = _word_rank(word, tiers)
        if rank is None:
            return None
        total += rank
    return total


def _word_rank(word: str, tiers: tuple[list[str], ...]) -> int | None:
    fits = str.__eq__ if word[0].isdigit() else str.startswith
    for rank, words in enumerate(tiers):
        if any(fits(one, word) for one in words):
            return rank
    if len(word) < 4 or word[0].isdigit():
        return None
    like = any(SequenceMatcher(None, word, one[: len(word) + 2]).ratio() >= _LIKENESS for one in tiers[0] + tiers[1])
    return len(tiers) if like else None
