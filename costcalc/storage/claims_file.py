"""Claims read from a CSV file: every problem at once, with file, line and column, or the claims in the file's order."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from costcalc.engine.adjudication import Claim
from costcalc.engine.bounds import PRICE
from costcalc.engine.health_plan import Kind, Network
from costcalc.storage.files import name_of, read_bytes
from costcalc.storage.leaves import fault_of, one_of, shown, unknown_word
from costcalc.storage.read import Fault, Read
from costcalc.storage.shapes import Form, Shape
from pricing.lookup import nearest
from pricing.money import to_cents
from pricing.problem import Problem
from pricing.words import Words
from pricing.yaml_scalars import plain_value

COLUMNS = ("date", "kind", "billed", "allowed", "network", "description")
NEEDED = ("date", "kind", "billed")

_DAY = Shape(Form.DAY)
_PRICE = Shape(Form.NUMBER, bounds=PRICE)
_MOST_CLAIMS = 20_000
_MOST_PROBLEMS = 200


@dataclass(frozen=True, slots=True)
class _Cell:
    """A value with its place."""

    text: str
    line: int
    column: int


def read_claims(source: str | bytes | Path, name: str | None = None) -> Read[tuple[Claim, ...]]:
    """Read claims from CSV text: a line of column names, then one claim a line.

    Args:
        source: The text, or the file's path (`Path("-")` for standard input).
        name: Its name as problems shall show it; the path's own if not said.

    Returns:
        The claims in the file's order, or every problem.
    """
    if isinstance(source, Path):
        name = name or name_of(source)
        content = read_bytes(source, name)
        if content.value is None:
            return Read(None, content.problems)
        source = content.value
    name = name or "claims"
    text = _decoded(source, name)
    return Read(None, (text,)) if isinstance(text, Problem) else _Reader(name).read(text)


class _Reader:
    """Reads one file, gathering its problems."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._problems: list[Problem] = []

    def read(self, text: str) -> Read[tuple[Claim, ...]]:
        """The claims of a text, or its problems."""
        rows = [row for row in self._rows(text) if any(cell.text for cell in row)]
        if self._problems:
            return Read(None, tuple(self._problems))
        if not rows:
            names = Words("a line of names: {names}", names=",".join(COLUMNS))
            return Read(None, (Problem(self._name, 1, 1, Words("the file is empty"), names),))
        columns = self._columns(rows[0])
        claims = [self._claim(columns, row) for row in rows[1:]] if columns else []
        if not claims and not self._problems:
            self._tell(rows[0][0], Fault(Words("there are no claims under the names"), Words("one claim a line")))
        if self._problems:
            return Read(None, tuple(self._problems[:_MOST_PROBLEMS]))
        return Read(tuple(claim for claim in claims if claim is not None))

    def _rows(self, text: str) -> Iterator[list[_Cell]]:
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        line = 1
        try:
            for number, row in enumerate(reader):
                if number > _MOST_CLAIMS:
                    most = Words("at most {count:,}", count=_MOST_CLAIMS)
                    self._tell(_Cell("", line, 1), Fault(Words("there are too many claims"), most))
                    return
                yield list(_cells(row, line))
                line = reader.line_num + 1
        except csv.Error as error:
            what = Words("this line cannot be read: {reason}", reason=error)
            self._tell(_Cell("", reader.line_num, 1), Fault(what, Words("quotes closed, values parted by commas")))

    def _columns(self, header: list[_Cell]) -> dict[str, int]:
        """Where each column is; none after a problem."""
        columns: dict[str, int] = {}
        for index, cell in enumerate(header):
            column = cell.text.lower()
            if column not in COLUMNS:
                what = Words("unknown column '{column}'", column=shown(cell.text))
                self._tell(cell, Fault(what, one_of(COLUMNS), nearest(column, COLUMNS)))
            elif column in columns:
                what = Words("the column '{column}' is there twice", column=column)
                self._tell(cell, Fault(what, Words("once")))
            columns.setdefault(column, index)
        for column in NEEDED:
            if column not in columns:
                missing = Words("the column '{column}' is missing", column=column)
                self._tell(header[0], Fault(missing, Words("date,kind,billed,allowed,network")))
        return {} if self._problems else columns

    def _claim(self, columns: Mapping[str, int], row: list[_Cell]) -> Claim | None:
        if len(row) > len(columns):
            values = Words("{count} values, as in the first line", count=len(columns))
            self._tell(row[len(columns)], Fault(Words("more values than columns"), values))
            return None
        end = _Cell("", row[-1].line, row[-1].column + len(row[-1].text))
        cells = {column: row[index] if index < len(row) else end for column, index in columns.items()}
        day = self._value(cells["date"], _DAY, Words("no date here"))
        kind = self._word(cells["kind"], [kind.value for kind in Kind], Words("no kind here"))
        billed = self._value(cells["billed"], _PRICE, Words("no billed amount here"))
        allowed = self._value(cells["allowed"], _PRICE) if cells.get("allowed") else None
        network = self._word(cells["network"], [one.value for one in Network]) if cells.get("network") else None
        if not isinstance(day, date) or kind is None or not isinstance(billed, Decimal):
            return None
        description = cells["description"].text if "description" in cells else ""
        return Claim(
            date=day,
            kind=Kind(kind),
            billed=to_cents(billed),
            allowed=to_cents(allowed) if isinstance(allowed, Decimal) else None,
            network=Network(network) if network else None,
            description=description,
        )

    def _value(self, cell: _Cell, shape: Shape, missing: Words | None = None) -> object:
        """A date or an amount; None after a problem, and for an empty cell that need not be filled."""
        if not cell.text and missing is None:
            return None
        value = plain_value(cell.text)
        fault = fault_of(shape, value if value is not None else "")
        if fault is None:
            return Decimal(value) if isinstance(value, int | Decimal) else value
        what = missing if missing is not None and not cell.text else fault.what
        self._tell(cell, Fault(getattr(value, "what", what), fault.allowed, fault.did_you_mean))
        return None

    def _word(self, cell: _Cell, words: list[str], missing: Words | None = None) -> str | None:
        if not cell.text and missing is None:
            return None
        if cell.text in words:
            return cell.text
        fault = unknown_word(cell.text, words)
        self._tell(cell, fault if cell.text or missing is None else Fault(missing, fault.allowed))
        return None

    def _tell(self, cell: _Cell, fault: Fault) -> None:
        self._problems.append(
            Problem(self._name, cell.line, cell.column, fault.what, fault.allowed, fault.did_you_mean)
        )


def _cells(row: list[str], line: int) -> Iterator[_Cell]:
    """The values of a row with their columns, as far as quotes do not move them."""
    column = 1
    for value in row:
        yield _Cell(value.strip(), line, column)
        column += len(value) + 1


def _decoded(source: str | bytes, name: str) -> str | Problem:
    if isinstance(source, str):
        text = source.removeprefix("\ufeff")
    else:
        try:
            text = source.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = source[: error.start].count(b"\n") + 1
            return Problem(name, line, 1, Words("the file is not UTF-8 text"), Words("save it as UTF-8"))
    if "\0" in text:
        return Problem(name, 1, 1, Words("a character that cannot be in a text file"), Words("delete it"))
    return text
