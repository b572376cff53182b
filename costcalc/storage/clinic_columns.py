"""The columns of a table of clinics, and the other names people give them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

COLUMNS = (
    "name",
    "facility",
    "state",
    "session",
    "booster",
    "packages",
    "evaluation",
    "evaluation_credited",
    "includes",
    "follow_up",
    "lab",
    "quote_date",
    "note",
)
"""The columns of an exported table, and of one that has no line of names."""

_ALSO_CALLED = {
    "clinic": "name",
    "clinic_name": "name",
    "place": "facility",
    "kind_of_place": "facility",
    "price": "session",
    "session_price": "session",
    "price_of_a_session": "session",
    "infusion": "session",
    "booster_price": "booster",
    "package": "packages",
    "first_visit": "evaluation",
    "consultation": "evaluation",
    "included": "includes",
    "bundled": "includes",
    "labs": "lab",
    "date": "quote_date",
    "date_of_quote": "quote_date",
    "quoted": "quote_date",
    "notes": "note",
    "nombre": "name",
    "clinica": "name",
    "tipo_de_lugar": "facility",
    "lugar": "facility",
    "estado": "state",
    "precio": "session",
    "sesion": "session",
    "precio_por_sesion": "session",
    "precio_de_una_sesion": "session",
    "refuerzo": "booster",
    "paquete": "packages",
    "paquetes": "packages",
    "primera_visita": "evaluation",
    "consulta": "evaluation",
    "evaluacion": "evaluation",
    "incluye": "includes",
    "control": "follow_up",
    "seguimiento": "follow_up",
    "laboratorio": "lab",
    "analisis": "lab",
    "analisis_de_laboratorio": "lab",
    "fecha": "quote_date",
    "fecha_de_la_cotizacion": "quote_date",
    "nota": "note",
    "notas": "note",
}
"""In English and Spanish, without accents."""


def named_columns(first: Sequence[str]) -> tuple[str, ...] | None:
    """What the columns are when the first row names them, empty for one that is not known; None when it is a clinic."""
    found = tuple(_ALSO_CALLED.get(word, word) for word in map(title_word, first))
    known = tuple(column if column in COLUMNS else "" for column in found)
    return known if 2 * sum(map(bool, known)) >= sum(map(bool, first)) else None


def title_word(title: str) -> str:
    """A column's title as a key, without accents: `Date of quote` is `date_of_quote`, `Sesión` is `sesion`."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", title) if not unicodedata.combining(letter))
    return re.sub("[^a-z]+", "_", bare.lower()).strip("_")
