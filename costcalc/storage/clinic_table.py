"""Clinics as a table: a CSV file or what was copied from a spreadsheet, read with the place of every bad cell."""

from __future__ import annotations

import contextlib
import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from costcalc.engine.scenario import Clinic, Region
from costcalc.storage.clinic_cells import (
    ReadCell,
    day_cell,
    packages_cell,
    parts_cell,
    place_cell,
    price_cell,
    state_cell,
    text_cell,
    yes_cell,
)
from costcalc.storage.clinic_columns import COLUMNS, named_columns, title_word
from costcalc.storage.files import name_of, read_bytes
from costcalc.storage.leaves import one_of, shown
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.storage.read import Fault
from pricing.lookup import nearest
from pricing.problem import Problem
from pricing.words import Words

MOST_ROWS = 500

_CLINIC_FIELDS = {"quote_date": "quote_date", "includes": "bundled"}
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How files of spreadsheets begin: those of today, and those before 2007."""
_NAME_NEEDED = Fault(Words("no name here"), Words("the clinic's name"))


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that cannot be read.

    Attributes:
        column: Which cell of its row, from 0.
        problem: What is wrong, with line and column.
    """

    column: int
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row as it was given.

    Attributes:
        line: Its line, from 1.
        cells: Its cells, as many as there are columns.
        listed: The clinic it says; None where a cell is bad.
        bad: Its bad cells.
    """

    line: int
    cells: tuple[str, ...]
    listed: ListedClinic | None
    bad: tuple[BadCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicTable:
    """A table that was read, to look at before it is taken in.

    Attributes:
        columns: What each column is: one of `COLUMNS`, or empty for one that is not known.
        titles: The columns' names as they were given, or those of `COLUMNS`.
        rows: Its rows.
        problems: What is wrong with the table as a whole.
        day_first: Whether its reader writes days before months.
    """

    columns: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    rows: tuple[TableRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    day_first: bool = False

    @property
    def clinics(self) -> tuple[ListedClinic, ...]:
        """The clinics of the rows without a bad cell."""
        return tuple(row.listed for row in self.rows if row.listed is not None)


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    line: int
    column: int


def read_clinic_table(
    source: str | bytes | Path, name: str | None = None, states: Collection[str] = (), *, day_first: bool = False
) -> ClinicTable:
    """Read a table of clinics: parted by commas, semicolons or tabs, with or without a line of names.

    Args:
        source: The text, or the file's path.
        name: What problems shall call it.
        states: States the catalog has; empty takes any two letters.
        day_first: Whether the reader writes days before months: then a day that may be two is not guessed.
    """
    if isinstance(source, Path):
        name = name or name_of(source)
        content = read_bytes(source, name)
        if content.value is None:
            return ClinicTable(problems=content.problems)
        source = content.value
    name = name or "table"
    text = _decoded(source, name)
    if isinstance(text, Problem):
        return ClinicTable(problems=(text,))
    return replace(_Reader(name, states, day_first).read(text), day_first=day_first)


def with_cell(
    table: ClinicTable, row: int, column: int, text: str, name: str, states: Collection[str] = ()
) -> ClinicTable:
    """A table with one cell typed over; every row keeps its line of the file.

    Args:
        table: The table.
        row: The cell's row, from 0.
        column: Its column, from 0.
        text: What it now says.
        name: What problems shall call the table.
        states: States the catalog has; empty takes any two letters.
    """
    given = table.rows[row]
    cells = [*given.cells[:column], text, *given.cells[column + 1 :]]
    again = _Reader(name, states, table.day_first).row(table.columns, _on_line(cells, given.line))
    return replace(table, rows=(*table.rows[:row], again, *table.rows[row + 1 :]))


class _Reader:
    """Reads one table."""

    def __init__(self, name: str, states: Collection[str], day_first: bool) -> None:
        self._name = name
        self._readers: dict[str, ReadCell] = {
            "name": text_cell,
            "facility": place_cell,
            "state": state_cell(states),
            "packages": packages_cell,
            "evaluation_credited": yes_cell,
            "includes": parts_cell,
            "quote_date": day_cell(day_first),
            "note": text_cell,
        }

    def read(self, text: str) -> ClinicTable:
        """The table of a text."""
        try:
            rows = [row for row in _rows(text) if any(cell.text for cell in row)]
        except csv.Error:
            return self._refused(Words("this cannot be read as a table"), Words('a second " after every " that opens'))
        if not rows:
            return self._refused(Words("there is nothing in it"), Words("one clinic a line"))
        if len(rows) > MOST_ROWS + 1:
            return self._refused(Words("there are too many clinics"), Words("at most {count}", count=MOST_ROWS))
        columns = named_columns([cell.text for cell in rows[0]])
        if columns is None:
            widest = max(len(row) for row in rows)
            known = COLUMNS[:widest] + ("",) * (widest - len(COLUMNS))
            return ClinicTable(columns=known, titles=known, rows=tuple(self.row(known, row) for row in rows))
        problems = tuple(self._column_problems(columns, rows[0]))
        found = tuple(self.row(columns, row) for row in rows[1:])
        return ClinicTable(columns=columns, titles=tuple(cell.text for cell in rows[0]), rows=found, problems=problems)

    def _refused(self, what: Words, allowed: Words) -> ClinicTable:
        return ClinicTable(problems=(Problem(self._name, 1, 1, what, allowed),))

    def _column_problems(self, columns: tuple[str, ...], header: list[_Cell]) -> Iterator[Problem]:
        for index, (column, cell) in enumerate(zip(columns, header, strict=True)):
            if not column and cell.text:
                word = title_word(cell.text)
                what = Words("unknown column '{column}'", column=shown(cell.text))
                yield self._problem(cell, Fault(what, one_of(COLUMNS), nearest(word, COLUMNS)))
            elif column and column in columns[:index]:
                what = Words("the column '{column}' is there twice", column=column)
                yield self._problem(cell, Fault(what, Words("once")))
        if "name" not in columns:
            missing = Words("the column '{column}' is missing", column="name")
            yield self._problem(header[0], Fault(missing, Words("the clinics' names")))

    def row(self, columns: tuple[str, ...], row: list[_Cell]) -> TableRow:
        """One row, its cells read as what the columns are."""
        values: dict[str, Any] = {}
        bad: list[BadCell] = []
        end = _Cell("", row[-1].line, row[-1].column + len(row[-1].text))
        for index, column in enumerate(columns):
            cell = row[index] if index < len(row) else end
            fault = self._value(column, cell.text, values)
            if fault is not None:
                bad.append(BadCell(index, self._problem(cell, fault)))
        if len(row) > len(columns) and any(cell.text for cell in row[len(columns) :]):
            extra = Fault(Words("more values than columns"), Words("{count} values", count=len(columns)))
            bad.append(BadCell(len(columns) - 1, self._problem(row[len(columns)], extra)))
        cells = tuple(row[i].text if i < len(row) else "" for i in range(len(columns)))
        return TableRow(line=row[0].line, cells=cells, listed=None if bad else _listed(values), bad=tuple(bad))

    def _value(self, column: str, text: str, values: dict[str, Any]) -> Fault | None:
        if column == "name" and not text:
            return _NAME_NEEDED
        if not column or not text:
            return None
        value = self._readers.get(column, price_cell)(text)
        if isinstance(value, Fault):
            return value
        values[column] = value
        return None

    def _problem(self, cell: _Cell, fault: Fault) -> Problem:
        return Problem(self._name, cell.line, cell.column, fault.what, fault.allowed, fault.did_you_mean)


def _listed(values: Mapping[str, Any]) -> ListedClinic:
    fields = {_CLINIC_FIELDS.get(column, column): value for column, value in values.items()}
    note, state = fields.pop("note", None), fields.pop("state", None)
    return ListedClinic(clinic=Clinic(**fields, region=Region(state=state) if state else None), note=note)


def _rows(text: str) -> Iterator[list[_Cell]]:
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=delimiter != "\t")
    line = 1
    for row in reader:
        yield _on_line(row, line)
        line = reader.line_num + 1


def _on_line(values: Iterable[str], line: int) -> list[_Cell]:
    """Cells with the place where each begins."""
    column, cells = 1, []
    for value in values:
        cells.append(_Cell(" ".join(value.split()), line, column))
        column += len(value) + 1
    return cells


def _delimiter(text: str) -> str:
    first = text.lstrip("\n\r").partition("\n")[0]
    if "\t" in first:
        return "\t"
    return ";" if first.count(";") > first.count(",") else ","


def _decoded(source: str | bytes, name: str) -> str | Problem:
    """The text of a file: UTF-8 or UTF-16, or Windows-1252, as spreadsheets in the United States save CSV."""
    if isinstance(source, bytes):
        if source.startswith(_WORKBOOKS):
            return Problem(name, 1, 1, Words("this is a workbook; save it as CSV first"), whole_file=True)
        marked = source[:2] in (b"\xff\xfe", b"\xfe\xff")
        text = _first_that_fits(source, ("utf-16",) if marked else ("utf-8-sig", "cp1252"))
        if text is None:
            return Problem(name, 1, 1, Words("the file is not text"), Words("save it as CSV UTF-8"), whole_file=True)
        source = text
    text = source.removeprefix("\ufeff")
    if "\0" in text:
        return Problem(name, 1, 1, Words("a character that cannot be in a text file"), Words("delete it"))
    return text


def _first_that_fits(content: bytes, encodings: Iterable[str]) -> str | None:
    for encoding in encodings:
        with contextlib.suppress(UnicodeDecodeError):
            return content.decode(encoding)
    return None
