"""The medicines of a plan as a table: name, units a day, days a fill, price of a fill; edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from costcalc.engine.bounds import Bounds, field_bounds
from costcalc.engine.inputs import InputInfo
from costcalc.engine.resolve_medicines import medicine_ref
from costcalc.engine.scenario import Medicine
from costcalc.ui import formats
from costcalc.ui.formats import Misread
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.text import tr
from costcalc.ui.widgets.number_edit import not_a_number_words, number_words, out_of_bounds_words
from pricing.lookup import medicine_fill_price
from pricing.money import CENT, Range

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    NAME = 0
    A_DAY = 1
    DAYS = 2
    PRICE = 3


_FIELDS = {Column.A_DAY: "units_per_day", Column.DAYS: "supply_days", Column.PRICE: "price"}


@dataclass(frozen=True, slots=True)
class _Mistyped:
    text: str
    problem: str


class MedicineModel(QAbstractTableModel):
    """Shows the store's medicines; a value that cannot be stays in its cell with the reason.

    Args:
        context: The plan and the catalog.
        parent: Owner.
    """

    def __init__(self, context: PlanContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._medicines: tuple[Medicine, ...] = ()
        self._mistyped: dict[tuple[int, int], _Mistyped] = {}
        self._bounds = field_bounds(Medicine)
        context.store.scenario_changed.connect(self._take)
        context.projector.inputs_changed.connect(self._on_inputs_changed)
        self._take()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """As many rows as medicines."""
        return 0 if parent.isValid() else len(self._medicines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Four columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NAME:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return _in_two_lines(self._title(Column(section)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but a catalog medicine's name can be edited."""
        if not index.isValid() or index.row() >= len(self._medicines):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        medicine = self._medicines[index.row()]
        fixed = index.column() == Column.NAME and medicine.key is not None
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, alignment, problems and names for screen readers."""
        if not index.isValid() or index.row() >= len(self._medicines):
            return None
        column = Column(index.column())
        mistyped = self._mistyped.get((index.row(), column))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"! {mistyped.text}" if mistyped else self._words(index.row(), column)
            case Qt.ItemDataRole.EditRole:
                return mistyped.text if mistyped else self._edit_words(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                return mistyped.problem if mistyped else self._tip(index.row(), column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(column, mistyped.text if mistyped else self._words(index.row(), column))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return mistyped.problem if mistyped else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeading if column is Column.NAME else Qt.AlignmentFlag.AlignTrailing
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed: into the plan, or as mistyped with its reason."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, column, text = index.row(), Column(index.column()), str(value).strip()
        if text == self._edit_words(row, column):
            self._mistyped.pop((row, column), None)
            return True
        if column is Column.NAME:
            return self._rename(row, text)
        problem = self._edit_number(row, column, text)
        if problem:
            self._mistyped[row, column] = _Mistyped(text, problem)
        else:
            self._mistyped.pop((row, column), None)
        self.dataChanged.emit(index, index, [])
        return True

    def problem(self, index: Index) -> str:
        """Why a cell's text cannot be; empty when it can."""
        mistyped = self._mistyped.get((index.row(), index.column()))
        return mistyped.problem if mistyped else ""

    def name(self, row: int) -> str:
        """A medicine's name and strength."""
        medicine = self._medicines[row]
        record = self._context.catalog.medicines.get(medicine.key or "")
        name = medicine.name or (record.name if record is not None else "") or medicine.ref or tr("Medicine")
        strength = medicine.strength or (record.strength if record is not None else "")
        return f"{name} {strength}".strip()

    def _rename(self, row: int, text: str) -> bool:
        if text:
            self._context.store.edit(f"medicines.{row}.name", text, text=tr("Change name of a medicine"))
            self._context.store.edit(f"medicines.{row}.strength", None, text=tr("Change name of a medicine"))
            self._context.store.finish_typing()
        return bool(text)

    def _edit_number(self, row: int, column: Column, text: str) -> str:
        """Put a number into the plan; the reason when it cannot be."""
        limits = self._limits(column)
        reading = formats.read_number(text)
        value: object = None
        if reading.number is not None:
            problem = out_of_bounds_words(reading.number, limits)
            if problem:
                return problem
            value = int(reading.number) if column is Column.DAYS else Range.exact(reading.number)
        elif reading.misread is not Misread.EMPTY:
            return not_a_number_words(limits)
        changes = {
            Column.A_DAY: tr("Change units a day"),
            Column.DAYS: tr("Change days of a fill"),
            Column.PRICE: tr("Change price of a fill"),
        }
        self._context.store.edit(f"medicines.{row}.{_FIELDS[column]}", value, text=changes[column])
        self._context.store.finish_typing()
        return ""

    def _limits(self, column: Column) -> Bounds:
        return self._bounds[_FIELDS[column]]

    def _words(self, row: int, column: Column) -> str:
        medicine = self._medicines[row]
        if column is Column.NAME:
            return self.name(row)
        if column is Column.DAYS:
            return formats.number(medicine.supply_days)
        if column is Column.A_DAY:
            units = self._units(row)
            return "" if units is None else formats.number(units)
        if medicine.price is not None:
            return number_words(medicine.price.middle(), self._limits(column).unit)
        price = self._catalog_price(row)
        return (
            tr("not known") if price is None else tr("about {price}").format(price=formats.dollars(price, cents=False))
        )

    def _title(self, column: Column) -> str:
        return (tr("Medicine"), tr("A day"), tr("For days"), tr("Price"))[column]

    def _spoken(self, column: Column, words: str) -> str:
        return f"{self._title(column)}: {words or tr('empty')}"

    def _edit_words(self, row: int, column: Column) -> str:
        medicine = self._medicines[row]
        if column is Column.PRICE:
            return "" if medicine.price is None else number_words(medicine.price.middle(), self._limits(column).unit)
        if column is Column.NAME:
            return medicine.name or ""
        return self._words(row, column)

    def _tip(self, row: int, column: Column) -> str:
        if column is Column.PRICE and self._medicines[row].price is None:
            return tr("Reckoned from the catalog. Type what your receipt says.")
        return self._words(row, column)

    def _units(self, row: int) -> Decimal | None:
        medicine = self._medicines[row]
        if medicine.units_per_day is not None:
            return medicine.units_per_day.middle()
        info = self._inputs().get(f"medicines.{medicine_ref(medicine, row)}.units_per_day")
        return info.amount.middle() if info is not None and info.amount is not None else None

    def _catalog_price(self, row: int) -> Decimal | None:
        """A fill's price: units times the person's unit price, else what the catalog derives."""
        medicine, units = self._medicines[row], self._units(row)
        if units is None:
            return None
        count = units * medicine.supply_days
        if medicine.unit_price is not None:
            return (medicine.unit_price.middle() * count).quantize(CENT)
        figure = medicine_fill_price(self._context.catalog, medicine.key or "", count)
        return None if figure is None else figure.amount.middle().quantize(CENT)

    def _inputs(self) -> Mapping[str, InputInfo]:
        return self._context.projector.inputs

    @Slot()
    def _take(self) -> None:
        """Take the plan's medicines; rows that stay are only repainted."""
        medicines = self._context.store.scenario.medicines
        if len(medicines) != len(self._medicines):
            self.beginResetModel()
            self._mistyped.clear()
            self._medicines = medicines
            self.endResetModel()
        elif medicines != self._medicines:
            self._medicines = medicines
            self._on_inputs_changed()

    @Slot()
    def _on_inputs_changed(self) -> None:
        if self._medicines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._medicines) - 1, len(Column) - 1), [])


def _in_two_lines(words: str) -> str:
    """A heading broken at the space nearest its middle, so that names have room beside it."""
    spaces = [i for i, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda i: abs(2 * i - len(words)))
    return f"{words[:middle]}\n{words[middle + 1 :]}"
