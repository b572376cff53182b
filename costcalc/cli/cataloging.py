"""The commands `catalog list`, `show` and `check`: prices with source and date, as text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from costcalc.cli.exits import exit_with_wrong_usage
from costcalc.cli.load import load_catalog
from costcalc.cli.page import WIDTH, Page
from costcalc.phrases.language import ENGLISH, Formats
from pricing.lookup import nearest
from pricing.model import Catalog, Figure, Unit
from pricing.money import Range

_SECTIONS = (
    "treatments",
    "conditions",
    "services",
    "packages",
    "facilities",
    "localities",
    "medicines",
    "price_rules",
    "federal",
    "plan_presets",
    "statements",
    "sources",
)
_SHORTEST = 20


def run_list(section: str | None) -> None:
    """Print the keys and names of the catalog's records."""
    catalog = load_catalog()
    if section is not None and section not in _SECTIONS:
        near = nearest(section, _SECTIONS)
        also = f"; did you mean {near}" if near else ""
        exit_with_wrong_usage(f"the catalog has no section '{section}'; one of {', '.join(_SECTIONS)}{also}")
    page = Page()
    page.title(f"The catalog as of {ENGLISH.formats.day(catalog.as_of)}")
    for name in _SECTIONS if section is None else (section,):
        records = _section(catalog, name)
        if records:
            page.heading(name)
            _print_section(records, page)


def _print_section(records: Mapping[str, Any], page: Page) -> None:
    amounts = {key: _price_in_short(record) for key, record in records.items()}
    room = WIDTH - max(map(len, records)) - max(map(len, amounts.values())) - 4
    headers = ("Key", "Name", "Amount") if any(amounts.values()) else ("Key", "Name")
    rows = [(key, _cut(_name(record), max(room, _SHORTEST)), amounts[key]) for key, record in records.items()]
    page.table(headers, [row[: len(headers)] for row in rows], left=2)


def run_show(key: str) -> None:
    """Print one record with its figures, sources and dates."""
    catalog = load_catalog()
    found = list(_records_of_key(catalog, key))
    if not found:
        keys = [known for section in _SECTIONS for known in _section(catalog, section)]
        near = nearest(key, keys)
        also = f"; did you mean {near}" if near else ""
        exit_with_wrong_usage(f"the catalog has no '{key}'; a key that 'costcalc catalog list' shows{also}")
    page = Page()
    for section, record in found:
        page.title(f"{section}.{key.rpartition('.')[2] if key.startswith(section) else key}")
        _print_record(record, catalog, page)


def _section(catalog: Catalog, name: str) -> Mapping[str, Any]:
    records: Mapping[Any, Any] = getattr(catalog, name)
    return {".".join(key) if isinstance(key, tuple) else key: record for key, record in records.items()}


def _records_of_key(catalog: Catalog, key: str) -> Iterator[tuple[str, Any]]:
    for section in _SECTIONS:
        records = _section(catalog, section)
        for candidate in (key, key.removeprefix(f"{section}.")):
            if candidate in records:
                yield section, records[candidate]
                break


def _name(record: Any) -> str:
    for attribute in ("name", "title", "clinic", "words"):
        text = getattr(record, attribute, "")
        if text:
            strength = getattr(record, "strength", "")
            return f"{text} {strength}" if strength else str(text)
    return ""


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _price_in_short(record: Any) -> str:
    price = getattr(record, "price", None) or getattr(record, "factor", None)
    if isinstance(price, Mapping):
        price = next((part.price for part in price.values()), None)
    return _amount(price) if isinstance(price, Figure) else ""


def _amount(figure: Figure) -> str:
    amount, formats = figure.amount, ENGLISH.formats
    if amount.is_exact:
        return _number(amount.low, figure.unit, formats)
    return f"{_number(amount.low, figure.unit, formats)} to {_number(amount.high, figure.unit, formats)}"


def _number(value: Decimal, unit: Unit, formats: Formats) -> str:
    if unit is Unit.DOLLARS:
        return formats.dollars(value)
    if unit is Unit.DOLLARS_PER_UNIT:
        return f"${formats.number(value)}"
    if unit is Unit.PERCENT:
        return formats.percent(value)
    return formats.number(value)


def _print_record(record: Any, catalog: Catalog, page: Page, indent: int = 0) -> None:
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if value in ("", None, ()) or field.name == "key":
            continue
        _print_value(field.name.replace("_", " "), value, catalog, page, indent)


def _print_value(label: str, value: Any, catalog: Catalog, page: Page, indent: int) -> None:
    if isinstance(value, Figure):
        _print_figure(label, value, catalog, page, indent)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Range):
        page.paragraph(f"{label}:", indent=indent)
        _print_record(value, catalog, page, indent + 2)
    elif isinstance(value, Mapping):
        page.paragraph(f"{label}:", indent=indent)
        for key, one in value.items():
            _print_value(str(key), one, catalog, page, indent + 2)
    elif isinstance(value, tuple) and any(dataclasses.is_dataclass(one) for one in value):
        for number, one in enumerate(value, start=1):
            _print_value(f"{label} {number}", one, catalog, page, indent)
    else:
        page.paragraph(f"{label}: {_plain(value)}", indent=indent)


def _print_figure(label: str, figure: Figure, catalog: Catalog, page: Page, indent: int) -> None:
    formats = ENGLISH.formats
    typical = (
        f", typically {_number(figure.amount.middle(), figure.unit, formats)}" if not figure.amount.is_exact else ""
    )
    unit = "" if figure.unit in (Unit.DOLLARS, Unit.PERCENT) else f" {figure.unit.value.replace('_', ' ')}"
    page.paragraph(f"{label}: {_amount(figure)}{typical}{unit}", indent=indent)
    dates = f"as of {formats.day(figure.as_of)}, look again by {formats.day(figure.check_by)}"
    page.paragraph(f"evidence: {figure.grade.value}; {dates}", indent=indent + 2)
    for key in figure.sources:
        source = catalog.sources.get(key)
        page.paragraph(f"source: {source.title if source else key}", indent=indent + 2)
    if figure.note:
        page.paragraph(f"note: {figure.note}", indent=indent + 2)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return ENGLISH.formats.day(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return str(value)


def run_check() -> None:
    """Print how many records there are and which figures should be looked up again; problems end the command."""
    catalog = load_catalog()
    page = Page()
    counts = ", ".join(f"{len(_section(catalog, name))} {name.replace('_', ' ')}" for name in _SECTIONS)
    page.paragraph(f"The catalog has no mistakes: {counts}.")
    due = [(place, figure) for place, figure in _figures(catalog) if figure.check_by < date.today()]
    if due:
        page.heading("To be looked up again")
        rows = [(place, ENGLISH.formats.day(figure.check_by)) for place, figure in due]
        page.table(("Figure", "By"), rows, left=2)


def _figures(catalog: Catalog) -> Iterator[tuple[str, Figure]]:
    for section in _SECTIONS:
        for key, record in _section(catalog, section).items():
            yield from _figures_in(record, f"{section}.{key}")


def _figures_in(value: Any, place: str) -> Iterator[tuple[str, Figure]]:
    if isinstance(value, Figure):
        yield place, value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _figures_in(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _figures_in(one, f"{place}.{key}")
