"""The frame: plans are opened and saved, edits undone by name, nothing is lost without a question."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from costcalc.storage.scenario_file import read_scenario
from costcalc.ui.dialogs.file_dialog import first_folder
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.save_changes import SaveChanges
from costcalc.ui.sections.form import Form
from costcalc.ui.state.choices import Choices
from costcalc.ui.theme.theme import Look, Theme
from costcalc.ui.widgets.range_field import RangeField
from costcalc.ui.window import MainWindow
from pricing.money import Range

BROKEN = "schema: 1\nstart: 2027-01-04\nclinic: {sesion: 590}\nhorizon_years: 99\n"


def action(window: MainWindow, name: str) -> QAction:
    """An action by name."""
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def change(window: MainWindow) -> None:
    """Change something."""
    window.plan_pane.context.store.edit("clinic.session", Range.exact(700), text="Change price of a session")


def question(window: MainWindow) -> SaveChanges:
    """The question about unsaved changes."""
    found = window.findChild(SaveChanges)
    assert found is not None
    return found


def answer(window: MainWindow, words: str) -> None:
    """Answer it."""
    button = next(one for one in question(window).buttons() if one.text() == words)
    button.click()


def test_the_window_opens_on_the_sample_with_its_numbers(window: MainWindow) -> None:
    assert window.windowTitle() == "Six infusions, then a booster every six weeks[*] – Costcalc"
    assert not window.isWindowModified()
    texts = [button.text() for button in window.results.findChildren(QAbstractButton)]
    labels = " ".join([*texts, *(label.accessibleName() for label in window.results.findChildren(QWidget))])
    assert "$" in labels


def test_an_edit_marks_the_title_and_undo_carries_its_name(window: MainWindow) -> None:
    change(window)
    assert window.isWindowModified()
    assert action(window, "undo").text() == "Undo Change price of a session"
    action(window, "undo").trigger()
    assert not window.isWindowModified()


def test_the_title_bar_follows_the_plans_name(qtbot: QtBot, window: MainWindow) -> None:
    title = window.findChild(QLineEdit, "planTitle")
    title.selectAll()
    QTest.keyClicks(title, "My plan")
    assert window.windowTitle().startswith("My plan[*]")


def test_a_saved_plan_opens_again_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    change(window)
    path = tmp_path / "plan.costcalc.yaml"
    assert window.document.save(str(path))
    assert not window.isWindowModified()
    scenario = window.plan_pane.context.store.scenario
    action(window, "new").trigger()
    assert window.plan_pane.context.store.scenario != scenario
    window.open_path(str(path))
    assert window.plan_pane.context.store.scenario == scenario
    assert read_scenario(path).value == scenario


def test_a_broken_file_lists_every_problem_with_its_line_and_leaves_the_plan_alone(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "broken.costcalc.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    before = window.plan_pane.context.store.scenario
    window.open_path(str(path))
    problems = window.findChild(ProblemList)
    assert problems.isVisible()
    lines = [problems.findChild(QListWidget).item(row).text() for row in range(2)]
    assert lines[0].startswith("Line 3: ")
    assert "session" in lines[0]
    assert lines[1].startswith("Line 4: ")
    assert window.plan_pane.context.store.scenario is before
    assert QApplication.activeModalWidget() is None
    problems.findChild(QAbstractButton, "closeProblems").click()
    assert not problems.isVisible()


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(window: MainWindow, tmp_path: Path) -> None:
    change(window)
    assert not window.document.save(str(tmp_path / "no" / "such" / "folder.costcalc.yaml"))
    assert window.findChild(ProblemList).isVisible()
    assert window.isWindowModified()


def test_closing_with_unsaved_changes_asks_once(qtbot: QtBot, window: MainWindow) -> None:
    change(window)
    assert not window.close()
    assert window.isVisible()
    answer(window, "Cancel")
    assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: len(window.findChildren(SaveChanges)) == 1)
    answer(window, "Do not save")
    assert not window.isVisible()


def test_saving_from_the_question_goes_on_with_what_was_asked(window: MainWindow, tmp_path: Path) -> None:
    window.document.save(str(tmp_path / "plan.costcalc.yaml"))
    change(window)
    window.close()
    answer(window, "Save")
    assert not window.isVisible()
    assert "700" in (tmp_path / "plan.costcalc.yaml").read_text(encoding="utf-8")


def test_saving_from_the_question_without_a_file_asks_for_one_and_then_goes_on(
    window: MainWindow, tmp_path: Path
) -> None:
    change(window)
    window.close()
    answer(window, "Save")
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "plan.costcalc.yaml"))
    dialog.close()
    assert (tmp_path / "plan.costcalc.yaml").exists()
    assert not window.isVisible()


def test_a_file_dragged_in_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plan.costcalc.yaml"
    path.write_text("schema: 1\ntitle: Dragged\nstart: 2027-01-04\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(5, 5), actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    drop.setDropAction(Qt.DropAction.MoveAction)
    window.dropEvent(drop)
    assert window.plan_pane.context.store.scenario.title == "Dragged"
    assert drop.dropAction() is Qt.DropAction.CopyAction, "a file that was moved would be deleted where it came from"


def test_a_line_leaves_a_file_that_is_dragged_over_it_to_the_window(window: MainWindow) -> None:
    window.plan_pane.set_one_at_a_time(False)
    for key in window.plan_pane.cards:
        window.plan_pane.open_section(key)
    file, text = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile("/plan.costcalc.yaml")])
    text.setText("Lakeside")
    lines = [line for line in window.findChildren(QLineEdit) if line.isVisible()]
    assert len(lines) > 10
    assert [line.objectName() for line in lines if dragged_over(line, file)] == []
    assert all(dragged_over(line, text) for line in lines)


def dragged_over(line: QLineEdit, what: QMimeData) -> bool:
    """Whether a line would take what is dragged over it."""
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(5, 5), actions, what, buttons, Qt.KeyboardModifier.NoModifier)
    line.dragEnterEvent(event)
    return event.isAccepted()


def test_what_did_not_work_is_told_only_until_something_works(window: MainWindow, tmp_path: Path) -> None:
    window.open_path(str(tmp_path / "gone.costcalc.yaml"))
    problems = window.findChild(ProblemList)
    assert problems is not None
    lines = problems.findChild(QListWidget)
    assert lines.accessibleName() == "gone.costcalc.yaml was not opened. Your plan is as it was."
    assert [lines.item(row).text() for row in range(lines.count())] == ["There is no such file."]
    for goes_well in (action(window, "new").trigger, action(window, "sample").trigger):
        window.open_path(str(tmp_path / "gone.costcalc.yaml"))
        assert not problems.isHidden()
        goes_well()
        assert problems.isHidden()
    window.open_path(str(tmp_path / "gone.costcalc.yaml"))
    window.document.save(str(tmp_path / "plan.costcalc.yaml"))
    assert problems.isHidden()


def test_files_are_asked_for_beside_the_last_one_and_first_among_documents(window: MainWindow, tmp_path: Path) -> None:
    assert folder_asked(window, "open") == first_folder("")
    window.document.save(str(tmp_path / "plan.costcalc.yaml"))
    action(window, "new").trigger()
    assert folder_asked(window, "open") == str(tmp_path)
    assert folder_asked(window, "saveAs") == str(tmp_path)


def test_a_folder_that_is_gone_is_not_begun_in(tmp_path: Path) -> None:
    assert first_folder(str(tmp_path / "gone" / "plan.costcalc.yaml")) == first_folder("")


@pytest.mark.usefixtures("spanish")
def test_questions_for_files_are_asked_in_spanish_throughout(window: MainWindow) -> None:
    action(window, "open").trigger()
    dialog = window.findChild(QFileDialog)
    parts = [dialog.labelText(part) for part in (dialog.DialogLabel.LookIn, dialog.DialogLabel.FileType)]
    assert parts == ["Buscar en:", "Tipo de archivo:"]
    dialog.reject()


def folder_asked(window: MainWindow, name: str) -> str:
    """Where the question for a file begins."""
    action(window, name).trigger()
    dialog = window.findChild(QFileDialog)
    folder = dialog.directory().path()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return folder


def test_files_used_are_offered_again_until_forgotten(window: MainWindow, choices: Choices, tmp_path: Path) -> None:
    path = str(tmp_path / "Smith & Jones.costcalc.yaml")
    window.document.save(path)
    menu = window.findChild(QMenu, "recentMenu")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == f"&1  Smith && Jones.costcalc.yaml – {tmp_path}"
    assert menu.actions()[0].data() == path
    action(window, "forgetRecent").trigger()
    assert choices.recent_files == []


def test_one_section_is_open_at_a_time_or_all_of_them(window: MainWindow, choices: Choices) -> None:
    pane = window.plan_pane
    pane.open_section("clinic")
    assert [key for key, card in pane.cards.items() if card.is_open] == ["clinic"]
    action(window, "allSections").trigger()
    assert all(card.is_open for card in pane.cards.values())
    assert not choices.one_at_a_time
    action(window, "allSections").trigger()
    assert sum(card.is_open for card in pane.cards.values()) == 1


def test_a_section_opens_by_its_number(window: MainWindow) -> None:
    action(window, "section5").trigger()
    assert window.plan_pane.cards["travel"].is_open


def test_a_question_leads_to_its_field(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.plan_pane.open_path("clinic.evaluation")
    field = next(
        found
        for form in window.plan_pane.cards["clinic"].findChildren(Form)
        if isinstance(found := form.field_at("clinic.evaluation"), RangeField)
    )
    assert field.typical.hasFocus()
    assert not window.plan_pane.open_path("nowhere.at.all")


def test_the_keyboard_goes_from_one_half_to_the_other(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for half in (window.results, window.plan_pane, window.results):
        action(window, "otherHalf").trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert half.isAncestorOf(focused)


def test_the_line_between_the_halves_moves_without_dragging_and_stays_where_it_was_put(
    qtbot: QtBot, window: MainWindow, choices: Choices
) -> None:
    window.show()
    qtbot.waitExposed(window)
    began = window.plan_pane.width()
    action(window, "widenPlan").trigger()
    action(window, "widenPlan").trigger()
    wider = window.plan_pane.width()
    assert wider > began
    action(window, "widenAnswer").trigger()
    assert began < window.plan_pane.width() < wider
    for _ in range(50):
        action(window, "widenAnswer").trigger()
    assert window.plan_pane.width() >= window.plan_pane.minimumSizeHint().width()
    window.close()
    assert not choices.bytes_of("splitter").isEmpty()


def test_looks_and_text_size_are_chosen_from_the_menu_and_remembered(
    window: MainWindow, theme: Theme, choices: Choices
) -> None:
    action(window, "lookDark").trigger()
    action(window, "larger").trigger()
    assert theme.look is Look.DARK
    assert (choices.look, choices.text_percent) == (Look.DARK, 110)
    action(window, "smaller").trigger()
    action(window, "normal").trigger()
    assert choices.text_percent == 100


def test_both_halves_change_their_look_together_and_back(window: MainWindow, theme: Theme) -> None:
    for look in (Look.CONTRAST, Look.DARK, Look.LIGHT, Look.DARK):
        theme.set_look(look)
        QApplication.processEvents()
        assert theme.tokens.surface in window.results.styleSheet()


@pytest.mark.parametrize(("name", "shown"), [("shortcutsHelp", "shortcuts"), ("aboutCostcalc", "about")])
def test_help_opens_beside_the_work(window: MainWindow, name: str, shown: str) -> None:
    action(window, name).trigger()
    dialog = window.findChild(QWidget, shown)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_new_plan_starts_today_with_everything_from_the_catalog(window: MainWindow) -> None:
    action(window, "new").trigger()
    store = window.plan_pane.context.store
    assert store.scenario.start.isoformat() == "2026-11-22"
    assert store.value("clinic") is None
    assert not window.isWindowModified()


def test_unsaved_changes_are_asked_about_before_another_plan(window: MainWindow) -> None:
    change(window)
    for name in ("new", "sample"):
        action(window, name).trigger()
        answer(window, "Cancel")
    assert window.plan_pane.context.store.value("clinic.session") == Range.exact(700)
