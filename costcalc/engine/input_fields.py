"""A field of the plan becomes an input: its bounds are the field's, its price the person's or the catalog's (R7)."""

from __future__ import annotations

from costcalc.engine.bounds import field_bounds
from costcalc.engine.inputs import InputInfo, Inputs
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.scenario import Clinic
from pricing.model import Figure
from pricing.money import Range


def add_field(
    inputs: Inputs,
    key: str,
    record: type,
    name: str,
    typed: Range | None,
    *,
    figure: Figure | None = None,
    catalog_key: str = "",
    amount: Range | None = None,
    clinic: Clinic | None = None,
    label: str = "",
) -> InputInfo:
    """Add one field of a record as an input.

    Args:
        inputs: Where it goes.
        key: Its key, as `clinic.session`.
        record: Record whose field it is, for its bounds.
        name: The field.
        typed: What the person said; None: the catalog's figure stands in.
        figure: The catalog's.
        catalog_key: Where the figure stands, as `services.lab`.
        amount: The catalog's amount where it is not the figure's own.
        clinic: Whose quote it is, for the date.
        label: The person's or catalog's name for it.
    """
    return inputs.add(
        key,
        field_bounds(record)[name],
        typed,
        figure=figure,
        catalog_key=catalog_key,
        amount=amount,
        quote_date=None if clinic is None else clinic.quote_date,
        name=label,
    )


def note_default(inputs: Inputs, key: str, catalog_key: str, notes: list[Note]) -> None:
    """Note that the catalog stands in for what nobody said."""
    if inputs[key].origin.value == "catalog":
        notes.append(Note(code=NoteCode.CATALOG_DEFAULT, args=(key, catalog_key)))
