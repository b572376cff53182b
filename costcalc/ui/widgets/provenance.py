"""Whose value a field shows: the person's, the catalog's or nobody's, and where the catalog has it from."""

from __future__ import annotations

from dataclasses import dataclass

from costcalc.engine.ledger import Origin


@dataclass(frozen=True, slots=True)
class Provenance:
    """How the value of a field stands.

    Attributes:
        origin: Whose it is.
        shown: The value in force: the person's, or what stands in for it; None when nobody knows it.
        words: Where it is from, in sentences.
        catalog_words: The catalog's value, to go back to; empty when it has none.
    """

    origin: Origin
    shown: object = None
    words: str = ""
    catalog_words: str = ""
