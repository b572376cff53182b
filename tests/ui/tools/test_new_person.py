"""Everything a person left behind, and that nothing of it is left."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QSettings,
    Qt,
)
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from costcalc.app import Application
from costcalc.engine.scenario import Clinic, Medicine, Travel
from costcalc.storage.clinics import read_clinics
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.storage.recovery import ENDING, recovery_folder
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.view import ResultsView
from costcalc.ui.tools.copies import Copies
from costcalc.ui.tools.new_person_dialog import NewPersonDialog
from costcalc.ui.tools.tools import Tools
from pricing.money import Range

TRACES = ("Zebulon", "Quixotic", "Xyzzymed", "613.13", "4,444", "4444")


@pytest.fixture
def used(qtbot: QtBot, program: Application) -> Application:
    """A program in which a person did everything there is to do."""
    store, window = program.store, program.window
    clinic = Clinic(name="Quixotic clinic", session=Range.exact("613.13"), evaluation=Range.exact("4444"))
    medicine = Medicine(name="Xyzzymed", price=Range.exact("61.30"))
    store.edit("clinic", clinic, text="Type Quixotic")
    store.edit("medicines", (medicine,), text="Type Xyzzymed")
    store.edit("options", (), text="Remove options")
    store.edit("title", "Zebulon and his back", text="Type Zebulon")
    program.projector.reckon_now()
    results = results_of(program)
    for row in range(results.views.list.count()):
        results.views.list.setCurrentRow(row)
        results.views.refresh()
        for both in results.findChildren(ChartAndTable):
            both.toggle()
    results.open_figure("first_year")
    for key in window.plan_pane.cards:
        window.plan_pane.set_one_at_a_time(False)
        window.plan_pane.open_section(key)
    return program


def tools_of(program: Application) -> Tools:
    tools = program.window.findChild(Tools)
    assert tools is not None
    return tools


def keep_now(program: Application) -> None:
    autosave = tools_of(program).recovery.autosave
    assert autosave is not None
    autosave.keep_now()


def results_of(program: Application) -> ResultsPanel:
    panel = program.window.findChild(ResultsPanel)
    assert panel is not None
    return panel


def clear(program: Application) -> None:
    tools_of(program).new_person.ask()
    question = program.window.findChild(NewPersonDialog)
    assert question is not None
    press(question, "clearEverything")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def texts_of(root: QObject) -> Iterator[str]:
    """Everything a person could read or hear of a window and all in it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not isinstance(widget, QWidget):
            continue
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from texts_in(widget.model(), QModelIndex())


def texts_in(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(columns_of(model, parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(index, role) or "")
        first = model.index(row, 0, parent)
        if not isinstance(model, QAbstractListModel) and model.rowCount(first):
            yield from texts_in(model, first)


def columns_of(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def traces_on_screen(program: Application) -> set[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {trace for text in texts_of(program.window) for trace in TRACES if trace in text}


def test_the_screen_shows_the_person_before_and_nobody_after(used: Application) -> None:
    assert {"Zebulon", "Quixotic", "Xyzzymed", "613.13"} <= traces_on_screen(used)
    clear(used)
    assert traces_on_screen(used) == set()
    assert used.window.windowTitle().startswith("New plan")


def test_what_is_out_of_sight_is_cleared_too(used: Application) -> None:
    clear(used)
    results = results_of(used)
    assert results.explain_panel is None
    assert len(results.findChildren(ResultsView)) > 2
    for both in results.findChildren(ChartAndTable):
        both.toggle()
    assert traces_on_screen(used) == set()


def test_undo_brings_nobody_back(used: Application) -> None:
    clear(used)
    assert used.store.undo_stack.count() == 0
    assert not used.store.undo_stack.canUndo()
    assert used.store.scenario.clinic is None
    assert used.store.scenario.medicines == ()


def test_no_line_remembers_what_was_typed_and_deleted_in_it(used: Application) -> None:
    line = next(line for line in used.window.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly())
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Zebulon")
    for _ in "Zebulon":
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.isUndoAvailable()
    clear(used)
    assert not any(line.isUndoAvailable() for line in used.window.findChildren(QLineEdit))


def test_a_number_that_could_not_be_is_not_left_in_its_field(used: Application) -> None:
    field = used.window.findChild(QWidget, "session")
    assert field is not None
    line = field.findChild(QLineEdit, "typical")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Zebulon")
    assert "Zebulon" in traces_on_screen(used)
    clear(used)
    assert traces_on_screen(used) == set()


def test_files_are_forgotten_but_stay(used: Application, home: Path) -> None:
    path = home / "zebulon.costcalc.yaml"
    assert used.window.document.save(str(path))
    used.window.document.problems_found.emit("Zebulon was not opened.", ())
    QSettings(QSettings.Scope.UserScope, "QtProject").setValue("FileDialog/history", [str(home / "Zebulon")])
    recent = used.window.actions_.recent_menu
    recent.aboutToShow.emit()
    assert str(path) in [action.data() for action in recent.actions()]
    clear(used)
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["No files yet"]
    assert used.window.document.path == ""
    assert used.window.windowFilePath() == ""
    assert QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/history") is None
    assert all(problems.isHidden() for problems in used.window.findChildren(ProblemList))
    assert traces_on_screen(used) == set()
    assert path.exists()


def test_no_file_of_settings_or_data_names_the_person(used: Application, home: Path) -> None:
    used.window.document.save(str(home / "saved" / "zebulon.yaml"))
    keep_now(used)
    clear(used)
    for path in home.rglob("*"):
        if path.is_file():
            assert not any(trace in path.read_text(errors="replace") for trace in TRACES), path


def test_the_copy_kept_against_a_crash_is_deleted(used: Application) -> None:
    keep_now(used)
    assert any(recovery_folder().glob(f"*{ENDING}"))
    clear(used)
    assert not recovery_folder().exists()
    keep_now(used)
    assert not recovery_folder().exists()


def test_the_clinics_stay_without_the_way_there(used: Application) -> None:
    book = tools_of(used).book
    listed = ListedClinic(clinic=Clinic(name="Everybody's"), travel=Travel(miles=Range.exact(613)))
    book.set_compared(book.add(listed), True)
    clear(used)
    assert book.compared == ()
    assert read_clinics().value == (replace(listed, travel=None),)


def test_what_the_program_copied_is_taken_back(used: Application) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Zebulon pays $4,444")
    clear(used)
    assert clipboard.text() == ""


def test_what_another_program_copied_is_left_alone(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    ours = True
    copies = Copies(clipboard, is_ours=lambda _mode: ours)
    clipboard.setText("Zebulon")
    ours = False
    clipboard.setText("a letter")
    copies.take_back()
    assert clipboard.text() == "a letter"


def test_a_keeper_of_clipboards_that_takes_over_the_same_text_does_not_save_it(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    ours = True
    copies = Copies(clipboard, is_ours=lambda mode: ours and mode is QClipboard.Mode.Clipboard)
    clipboard.setText("Zebulon")
    ours = False
    clipboard.setText("Zebulon")
    copies.take_back()
    assert clipboard.text() == ""


def test_windows_about_the_last_person_are_closed(used: Application) -> None:
    tools_of(used).clinics.show_list()
    tools_of(used).new_person.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [used.window]
    gc.collect()


def test_it_asks_once_and_cancel_clears_nothing(used: Application) -> None:
    before = used.store.scenario
    tools_of(used).new_person.action.trigger()
    question = used.window.findChild(NewPersonDialog)
    assert question is not None
    assert any("not saved" in text for text in texts_of(question))
    press(question, "stay")
    assert used.store.scenario == before
    assert used.store.undo_stack.canUndo()


def test_saving_first_clears_only_once_it_is_saved(used: Application, home: Path) -> None:
    tools_of(used).new_person.ask()
    question = used.window.findChild(NewPersonDialog)
    assert question is not None
    press(question, "saveFirst")
    dialog = used.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert used.store.scenario.title == "Zebulon and his back"
    path = home / "kept.costcalc.yaml"
    dialog.fileSelected.emit(str(path))
    assert "Zebulon" in path.read_text()
    assert traces_on_screen(used) == set()


def test_a_question_for_a_file_that_ends_later_leaves_no_folder_behind(used: Application, home: Path) -> None:
    folder = home / "Zebulon"
    folder.mkdir()
    tools_of(used).new_person.ask()
    question = used.window.findChild(NewPersonDialog)
    assert question is not None
    press(question, "saveFirst")
    dialog = used.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(folder / "kept.costcalc.yaml"))
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    QTest.keyClick(name, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (folder / "kept.costcalc.yaml").exists()
    memory = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert memory.value("FileDialog/history") is None
    assert memory.value("FileDialog/lastVisited") is None


def test_what_was_said_last_is_taken_back(used: Application) -> None:
    tools_of(used).plans.keep.trigger()
    assert "Zebulon" in used.window.statusBar().currentMessage()
    clear(used)
    assert used.window.statusBar().currentMessage() == ""


def test_a_plan_without_changes_is_not_offered_to_be_saved(program: Application) -> None:
    tools_of(program).new_person.ask()
    question = program.window.findChild(NewPersonDialog)
    assert question is not None
    assert question.findChild(QAbstractButton, "saveFirst") is None
    question.reject()
