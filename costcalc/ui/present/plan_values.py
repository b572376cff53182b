"""Everything a plan says and what stands in for the rest, each by its path and in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from costcalc.engine.bounds import Bounds, Unit
from costcalc.engine.health_plan import NoLimit
from costcalc.engine.inputs import InputInfo
from costcalc.engine.scenario import Scenario
from costcalc.storage.shapes import Form, Shape, fields_of
from costcalc.ui import formats
from costcalc.ui.present.choice_words import choice_words
from costcalc.ui.present.words import listed
from costcalc.ui.sections.source_words import range_words
from costcalc.ui.sections.states import state_name
from costcalc.ui.text import tr
from costcalc.ui.widgets.number_edit import number_words
from costcalc.ui.widgets.units import unit_words
from pricing.model import Catalog
from pricing.money import Range

_CATALOG_TABLES = {
    "treatment.method": "treatments",
    "treatment.condition": "conditions",
    "plan.preset": "plan_presets",
}
_LEFT_OUT = frozenset({"title"})


def plan_values(scenario: Scenario, inputs: Mapping[str, InputInfo], catalog: Catalog) -> dict[str, str]:
    """What a plan says by path, in words: the effective ranges first, then all else the person said.

    Args:
        scenario: The plan.
        inputs: Its effective inputs.
        catalog: Names of methods, conditions and presets.
    """
    found = {key: _input_words(info) for key, info in inputs.items()}
    for path, shape, value in _said(scenario, ""):
        if path not in found and path not in _LEFT_OUT and not _is_input(path, scenario, inputs):
            found[path] = _words(path, shape, value, catalog)
    return found


def item_names(scenario: Scenario) -> dict[str, str]:
    """Names of medicines, care, extras and options by their path, as `medicines.0`."""
    lists: dict[str, tuple[Any, ...]] = {
        "medicines": scenario.medicines,
        "care": scenario.care,
        "options": scenario.options,
        "clinic.extras": scenario.clinic.extras if scenario.clinic is not None else (),
    }
    return {
        f"{path}.{number}": name
        for path, items in lists.items()
        for number, item in enumerate(items)
        if (name := item.name or getattr(item, "ref", None) or getattr(item, "key", None))
    }


def _input_words(info: InputInfo) -> str:
    if info.amount is None:
        return tr("not known yet")
    words = range_words(info.amount, info.bounds)
    unit = unit_words(info.bounds.unit)
    return f"{words} {unit}" if unit and not words.endswith(unit) else words


def _is_input(path: str, scenario: Scenario, inputs: Mapping[str, InputInfo]) -> bool:
    """Whether a path is an effective input under another key: medicines are there by their short name."""
    head, _, rest = path.partition(".")
    number, _, field = rest.partition(".")
    if head != "medicines" or not number.isdecimal():
        return False
    medicine = scenario.medicines[int(number)]
    return any(f"medicines.{name}.{field}" in inputs for name in (medicine.ref, medicine.key, medicine.name) if name)


def _said(record: Any, path: str) -> Iterator[tuple[str, Shape, Any]]:
    """Every single value that differs from its default, with its path and shape."""
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.required or value != field.default:
            yield from _inside(f"{path}{field.key}", field.shape, value)


def _inside(path: str, shape: Shape, value: Any) -> Iterator[tuple[str, Shape, Any]]:
    if value is None:
        return
    if shape.form is Form.RECORD:
        yield from _said(value, f"{path}.")
    elif shape.form is Form.BY_KIND and shape.item is not None:
        for kind, item in value.items():
            yield from _inside(f"{path}.{kind.value}", shape.item, item)
    elif shape.form is Form.LIST and shape.item is not None and shape.item.form is Form.RECORD:
        for number, item in enumerate(value):
            yield from _inside(f"{path}.{number}", shape.item, item)
    else:
        yield path, shape, value


def _words(path: str, shape: Shape, value: Any, catalog: Catalog) -> str:
    if isinstance(value, tuple):
        return listed(tuple(_words(path, shape, item, catalog) for item in value)) or tr("nothing")
    if value is NoLimit.NONE:
        return tr("no limit")
    if isinstance(value, Range):
        return range_words(value, shape.bounds) if shape.bounds is not None else str(value.middle())
    if isinstance(value, Enum):
        return choice_words(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int | Decimal):
        return _number(Decimal(value), shape.bounds)
    return formats.day(value) if isinstance(value, date) else _name(path, str(value), catalog)


def _number(value: Decimal, bounds: Bounds | None) -> str:
    if bounds is None:
        return formats.number(value)
    words, unit = number_words(value, bounds.unit), unit_words(bounds.unit)
    return f"{words} {unit}" if unit and bounds.unit is not Unit.DOLLARS else words


def _name(path: str, key: str, catalog: Catalog) -> str:
    """The catalog's name of a key, or the text itself."""
    if path == "clinic.region.state":
        return state_name(key)
    table = _CATALOG_TABLES.get(path) or ("medicines" if path.endswith(".key") else "")
    record = getattr(catalog, table, {}).get(key) if table else None
    return str(getattr(record, "name", key))
