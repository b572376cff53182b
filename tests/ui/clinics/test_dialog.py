from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Clinic, Package
from costcalc.storage.clinics import read_clinics
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.clinics.dialog import ClinicsDialog
from costcalc.ui.clinics.list_model import ClinicListModel
from costcalc.ui.clinics.table_dialog import ClinicTableDialog
from costcalc.ui.theme.tokens import TARGET
from pricing.money import Range
from tests.ui.clinics.conftest import EAST, NORTH, SOUTH, TODAY, ShowClinics


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def said(dialog: ClinicsDialog) -> str:
    label = dialog.findChild(QLabel, "clinicsSaid")
    assert label is not None
    return label.text()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_list_is_a_sound_model(qtmodeltester: ModelTester, book: ClinicBook) -> None:
    qtmodeltester.check(ClinicListModel(book))  # type: ignore[no-untyped-call]


def test_a_clinic_is_entered_by_keyboard_alone(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    dialog.list.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for line in ("Lakeside", "475", "", "6 for 2300", "150"):
        QTest.keyClicks(focused(), line)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert book.entries[-1].listed.clinic == Clinic(
        name="Lakeside",
        session=Range.exact(475),
        packages=(Package(sessions=6, price=Range.exact(2300)),),
        evaluation=Range.exact(150),
        quote_date=TODAY,
    )
    assert dialog.isVisible()
    dialog.close()


def test_what_is_typed_is_kept_when_the_window_closes(show_clinics: ShowClinics, clinics_path: Path) -> None:
    dialog = show_clinics()
    dialog.editor.focus_name()
    QTest.keyClicks(focused(), " clinic")
    dialog.close()
    kept = read_clinics(clinics_path).value
    assert kept is not None
    assert kept[0] == replace(NORTH, clinic=replace(NORTH.clinic, name="North clinic"))


def test_a_package_typed_anew_keeps_its_terms(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    field = dialog.findChild(QWidget, "clinic.packages")
    assert field is not None
    field.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), "6 for 2400; 10 for 3500")
    assert book.entries[1].listed.clinic.packages == (
        Package(sessions=6, price=Range.exact(2400), boosters=True),
        Package(sessions=10, price=Range.exact(3500)),
    )
    dialog.close()


def test_a_package_that_cannot_be_is_said_beside_the_field(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    field = dialog.findChild(QWidget, "clinic.packages")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(focused(), "; ten")
    assert "6 for 2300" in focused().accessibleDescription()
    assert book.entries[1].listed == SOUTH
    dialog.close()


def test_a_clinic_is_duplicated_removed_and_put_back(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    press(dialog, "duplicateClinic")
    assert [entry.listed.clinic.name for entry in book.entries] == ["North", "North (copy)", "South", "East"]
    press(dialog, "removeClinic")
    assert said(dialog) == "Removed North (copy)."
    press(dialog, "putBack")
    assert [entry.listed.clinic.name for entry in book.entries][1] == "North (copy)"
    dialog.close()


def test_all_that_was_removed_comes_back_one_by_one(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    press(dialog, "removeClinic")
    press(dialog, "removeClinic")
    assert said(dialog) == "Removed South."
    for name in ("South", "North"):
        QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert said(dialog) == f"Put back {name}."
    assert [entry.listed for entry in book.entries] == [NORTH, SOUTH, EAST]
    assert dialog.put_back.isHidden()
    dialog.close()


def test_the_last_clinic_removed_leaves_a_word_of_what_to_do(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    for _ in range(3):
        press(dialog, "removeClinic")
    assert dialog.pages.currentWidget() is not dialog.editor
    of_one = [dialog.findChild(QPushButton, name) for name in ("useClinic", "duplicateClinic", "removeClinic")]
    assert [button.isEnabled() for button in of_one] == [False] * 3
    dialog.close()


def test_space_and_a_click_on_the_box_tick_a_clinic(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [entry.listed for entry in book.compared] == [NORTH]
    row = dialog.list.visualRect(dialog.model.index(2))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 20, row.center().y()))
    assert [entry.listed for entry in book.compared] == [NORTH, EAST]
    dialog.close()


def test_a_sixth_beside_the_plans_own_is_refused_in_words(show_clinics: ShowClinics, book: ClinicBook) -> None:
    book.take_in([NORTH] * 3)
    dialog = show_clinics()
    for row in range(6):
        dialog.model.setData(dialog.model.index(row), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert len(book.compared) == 5
    assert said(dialog).startswith("At most 5 clinics")
    dialog.close()


def test_a_clinic_is_handed_to_the_plan(qtbot: QtBot, show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    with qtbot.waitSignal(dialog.use_asked) as asked:
        press(dialog, "useClinic")
    assert asked.args == [NORTH]
    dialog.close()


def test_the_plans_own_clinic_is_put_into_the_list(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    press(dialog, "addOwnClinic")
    assert book.entries[-1].listed.clinic == Clinic(name="Own", session=Range.exact(590))
    dialog.close()


def preview(dialog: ClinicsDialog) -> ClinicTableDialog:
    shown = dialog.findChild(ClinicTableDialog)
    assert shown is not None
    return shown


def test_pasted_rows_are_shown_before_they_are_taken_in(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("West\thospital\tTX\t$520\nBad\thospital\tTX\tcheap\n")
    press(dialog, "pasteClinics")
    table = preview(dialog)
    assert len(book.entries) == 3
    index = table.model.index(1, 3)
    assert index.data() == "\N{WARNING SIGN} cheap"
    assert "'cheap' is not an amount" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    table.problems.setCurrentRow(0)
    table.problems.itemActivated.emit(table.problems.item(0))
    assert table.view.currentIndex() == index
    table.accept()
    assert book.entries[-1].listed.clinic.name == "West"
    assert len(book.entries) == 4
    assert said(dialog) == "Took in 1 clinic."
    dialog.close()


def test_enter_takes_in_nothing_but_from_its_own_button(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("name,session\nWest,cheap\nEast end,400\n")
    press(dialog, "pasteClinics")
    table = preview(dialog)
    table.problems.setFocus()
    table.problems.setCurrentRow(0)
    QTest.keyClick(table.problems, Qt.Key.Key_Return)
    assert table.focusWidget() is table.view
    assert table.view.currentIndex() == table.model.index(0, 1)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert table.isVisible()
    cancel = table.findChild(QPushButton, "cancel")
    assert cancel is not None
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not table.isVisible()
    assert len(book.entries) == 3
    dialog.close()


@pytest.mark.usefixtures("spanish")
def test_a_day_of_a_table_is_not_guessed_in_the_spanish_window(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("Clínica,Fecha\nSol,1/11/2026\n")
    press(dialog, "pasteClinics")
    assert preview(dialog).model.bad_cell(0, 1) is not None
    dialog.close()


def test_the_keyboard_begins_in_the_list(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    assert dialog.focusWidget() is dialog.list
    dialog.close()


def test_names_that_would_be_there_twice_are_told(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("name,session\nNorth,400\nWest,1\nWest,2\nFar,3\n")
    press(dialog, "pasteClinics")
    lead = preview(dialog).findChild(QLabel, "tableLead")
    assert lead is not None
    assert lead.text() == "4 clinics can be taken in. In your list twice then: North, West."
    dialog.close()


def test_a_marked_cell_is_mended_in_the_preview(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("name,session\nWest,cheap\n")
    press(dialog, "pasteClinics")
    table = preview(dialog)
    take = table.findChild(QPushButton, "takeIn")
    assert take is not None
    assert not take.isEnabled()
    table.model.setData(table.model.index(0, 1), "520")
    assert table.problems.isHidden()
    take.click()
    assert book.entries[-1].listed.clinic == Clinic(name="West", session=Range.exact(520))
    dialog.close()


def test_a_table_to_look_at_is_a_sound_model(
    qtmodeltester: ModelTester, show_clinics: ShowClinics, book: ClinicBook
) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().setText("name,sesson\nWest,cheap\n")
    press(dialog, "pasteClinics")
    model = preview(dialog).model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "sesson (left out)"
    preview(dialog).reject()
    dialog.close()


def test_an_empty_clipboard_is_said(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    QGuiApplication.clipboard().clear()
    press(dialog, "pasteClinics")
    assert said(dialog).startswith("Nothing to paste.")
    dialog.close()


def test_the_list_goes_out_to_a_file_and_comes_in_again(
    show_clinics: ShowClinics, book: ClinicBook, tmp_path: Path
) -> None:
    dialog = show_clinics()
    path = str(tmp_path / "clinics.csv")
    dialog.exchange.export_file(path)
    assert said(dialog) == (
        "Wrote 3 clinics to clinics.csv. A table does not hold every term (such as refunds or extras) of 1 of them."
    )
    dialog.exchange.import_file(path)
    preview(dialog).accept()
    assert book.entries[3].listed == NORTH
    assert book.entries[5].listed == EAST
    dialog.exchange.import_file(str(tmp_path / "none.csv"))
    assert said(dialog) == "none.csv: There is no such file."
    dialog.close()


def test_everything_is_named_and_large_enough(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget.objectName()
            assert min(widget.width(), widget.height()) >= TARGET, widget.objectName()
    dialog.close()


def test_a_quote_of_long_ago_keeps_its_date(show_clinics: ShowClinics, book: ClinicBook) -> None:
    dialog = show_clinics()
    press(dialog, "duplicateClinic")
    assert book.entries[1].listed.clinic.quote_date == date(2026, 11, 1)
    dialog.close()


def test_side_by_side_compares_the_first_five_where_none_is_ticked(show_clinics: ShowClinics, book: ClinicBook) -> None:
    book.take_in([NORTH, SOUTH, EAST])
    press(show_clinics(), "sideBySide")
    assert book.compared == book.entries[:5]


def test_side_by_side_keeps_to_what_is_ticked(show_clinics: ShowClinics, book: ClinicBook) -> None:
    book.set_compared(book.entries[1].id, True)
    press(show_clinics(), "sideBySide")
    assert book.compared == book.entries[1:2]


def test_f6_goes_from_the_list_to_the_fields_and_back(show_clinics: ShowClinics) -> None:
    dialog = show_clinics()
    dialog.list.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_F6)
    assert dialog.editor.isAncestorOf(focused())
    QTest.keyClick(dialog, Qt.Key.Key_F6)
    assert dialog.list.hasFocus()
