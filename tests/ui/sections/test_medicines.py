"""Medicines are found as one types, edited in the table, and a pharmacy label is understood."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Tier
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.medicine_model import Column, MedicineModel
from costcalc.ui.sections.medicines import MedicinesSection
from costcalc.ui.sections.pharmacy_bag import BagDose, find_medicines, read_dose
from pricing.model import Catalog
from pricing.money import Range

BAG = "GABAPENTIN 300MG CAP  TAKE 1 CAPSULE BY MOUTH 3 TIMES DAILY QTY 90"


@pytest.fixture
def section(qtbot: QtBot, context: PlanContext) -> MedicinesSection:
    shown = MedicinesSection(context)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.mark.parametrize(
    ("typed", "name"),
    [("gaba", "gabapentin"), ("Neurontin", "gabapentin"), ("duloxetine 60", "duloxetine"), (BAG, "gabapentin")],
)
def test_a_name_a_brand_or_a_label_finds_the_medicine(shipped: Catalog, typed: str, name: str) -> None:
    assert find_medicines(shipped, typed)[0].name == name


def test_the_strength_on_a_label_decides_among_several(shipped: Catalog) -> None:
    assert find_medicines(shipped, BAG)[0].key == "gabapentin_300mg_capsule"


def test_what_is_not_in_the_catalog_finds_nothing(shipped: Catalog) -> None:
    assert find_medicines(shipped, "xyzzy") == []
    assert find_medicines(shipped, "300") == []


@pytest.mark.parametrize(
    ("label", "dose"),
    [
        (BAG, BagDose(Decimal(3), 30)),
        ("take two tablets twice a day, quantity 120", BagDose(Decimal(4), 30)),
        ("Take 1 capsule once daily", BagDose(Decimal(1), None)),
        ("as needed", BagDose()),
        ("take 90 tablets 9 times a day", BagDose()),
    ],
)
def test_a_label_tells_the_dose_and_how_long_a_fill_lasts(label: str, dose: BagDose) -> None:
    assert read_dose(label) == dose


def test_typing_and_enter_adds_the_first_match_with_the_labels_dose(qtbot: QtBot, section: MedicinesSection) -> None:
    line = section.findChild(QLineEdit, "medicineSearch")
    QTest.keyClicks(line, BAG)
    QTest.keyClick(line, Qt.Key.Key_Return)
    added = section.context.store.scenario.medicines[-1]
    assert added.key == "gabapentin_300mg_capsule"
    assert added.units_per_day == Range.exact(3)
    assert line.text() == ""


def test_a_medicine_nobody_knows_is_added_by_hand(qtbot: QtBot, section: MedicinesSection) -> None:
    line = section.findChild(QLineEdit, "medicineSearch")
    QTest.keyClicks(line, "Grandma's tea")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert section.context.store.scenario.medicines[-1].name == "Grandma's tea"


def test_a_cell_is_edited_by_typing(qtbot: QtBot, section: MedicinesSection) -> None:
    table = section.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, Column.A_DAY))
    QTest.keyClicks(table, "4")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.context.store.value("medicines.0.units_per_day") == Range.exact(4))


def test_a_value_that_cannot_be_stays_in_its_cell_with_the_reason(context: PlanContext) -> None:
    model = MedicineModel(context)
    cell = model.index(0, Column.DAYS)
    model.setData(cell, "400")
    assert model.data(cell) == "! 400"
    assert model.problem(cell) == "This can be from 1 to 365."
    assert context.store.value("medicines.0.supply_days") == 30
    model.setData(cell, "90")
    assert model.problem(cell) == ""
    assert context.store.value("medicines.0.supply_days") == 90


def test_delete_removes_the_marked_medicine_and_undo_brings_it_back(qtbot: QtBot, section: MedicinesSection) -> None:
    before = section.context.store.scenario.medicines
    section.table.setFocus()
    section.table.setCurrentIndex(section.table.model().index(0, Column.A_DAY))
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert section.context.store.scenario.medicines == before[1:]
    section.context.store.undo_stack.undo()
    assert section.context.store.scenario.medicines == before
    assert section.table.model().rowCount() == len(before)


def test_the_marked_medicines_own_fields_follow_the_mark(qtbot: QtBot, section: MedicinesSection) -> None:
    section.table.setCurrentIndex(section.table.model().index(1, Column.NAME))
    section.context.store.edit("medicines.1.tier", Tier.PREFERRED, text="Change tier")
    assert section._detail.row == 1


def test_a_price_from_the_catalog_is_marked_as_an_estimate(context: PlanContext) -> None:
    model = MedicineModel(context)
    assert str(model.data(model.index(0, Column.PRICE))).startswith("about $")
    assert model.data(model.index(1, Column.PRICE)) == "$12"


def test_the_table_model_keeps_the_rules_of_its_kind(context: PlanContext) -> None:
    model = MedicineModel(context)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    medicines = context.store.scenario.medicines
    context.store.edit("medicines", medicines[:1], text="Remove")
    context.store.edit("medicines", medicines * 2, text="Add")
    assert model.rowCount() == 4


def test_the_list_of_matches_can_be_clicked(qtbot: QtBot, section: MedicinesSection) -> None:
    line = section.findChild(QLineEdit, "medicineSearch")
    QTest.keyClicks(line, "ibuprofen")
    found = section._search.found
    place = found.visualItemRect(found.item(1)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert (section.context.store.scenario.medicines[-1].key or "").startswith("ibuprofen")
