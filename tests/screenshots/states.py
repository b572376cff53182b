"""The states of the window worth a look: every section, every view, and what opens from them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from costcalc.ui.results.table_view import TableView
from costcalc.ui.widgets.disclosure import Disclosure
from tests.screenshots.guided import guided
from tests.screenshots.other_plans import other_plans
from tests.screenshots.other_windows import other_windows
from tests.screenshots.stage import Stage
from tests.screenshots.state import State, results, view_list

_BROKEN = """schema: 1
start: 2027-02-30
treatment:
  induction: {sesions: 6}
clinic:
  session: -590
"""


def states(stage: Stage) -> Iterator[State]:
    """All states, in the order of the window: sections, views, what opens, what goes wrong."""
    for key, card in stage.pane.cards.items():
        yield State(f"section-{key}", f"{card.title}, open", _Section(key).arrange)
    views = view_list(stage)
    for row in range(views.count()):
        title = views.item(row).text()
        yield State(f"view-{row + 1}", title, _View(row).arrange)
    yield State("table", "A chart's table twin", show_table)
    yield State("explanation", "How the first year adds up", open_explanation)
    yield State("new-plan", "A new plan, before anything is typed", start_new)
    yield State("wrong-number", "A number that cannot be, said beside the field", type_wrong)
    yield State("broken-file", "A file that cannot be read", show_problems)
    yield from guided()
    yield from other_plans()
    yield from other_windows()


def rest(stage: Stage) -> None:
    """Back to the sample, the first section and the first view."""
    stage.running.store.undo_stack.setClean()
    stage.window.document.open_sample()
    close_explanation(stage)
    view_list(stage).setCurrentRow(0)
    tables = [switch for switch in stage.visible(QPushButton) if switch.objectName() == "tableSwitch"]
    if tables and any(table.objectName() == "tableTwin" for table in stage.visible(TableView)):
        tables[0].click()
    close = stage.window.findChild(QWidget, "problemList")
    if close is not None:
        close.hide()
    stage.pane.set_guided(False)
    stage.pane.open_section("treatment")
    scroll = stage.window.findChild(QScrollArea, "planScroll")
    if scroll is not None:
        scroll.verticalScrollBar().setValue(0)
    stage.window.setFocus()


def open_everything(stage: Stage) -> None:
    """Every section and every detail, as far down as there is anything to open."""
    stage.pane.set_one_at_a_time(False)
    closed = [one for one in stage.pane.findChildren(Disclosure) if not one.is_open]
    while closed:
        for disclosure in closed:
            disclosure.set_open(True)
        closed = [one for one in stage.pane.findChildren(Disclosure) if not one.is_open]


class _Section:
    def __init__(self, key: str) -> None:
        self._key = key

    def arrange(self, stage: Stage) -> None:
        stage.pane.open_section(self._key)


class _View:
    def __init__(self, row: int) -> None:
        self._row = row

    def arrange(self, stage: Stage) -> None:
        view_list(stage).setCurrentRow(self._row)


def show_table(stage: Stage) -> None:
    """The table twin of the first view."""
    next(switch for switch in stage.visible(QPushButton) if switch.objectName() == "tableSwitch").click()


def open_explanation(stage: Stage) -> None:
    """The explanation of the first year."""
    results(stage).open_figure("first_year")


def close_explanation(stage: Stage) -> None:
    """Back to the views, where one is open."""
    panel = results(stage).explain_panel
    if panel is not None:
        panel.closed.emit()


def start_new(stage: Stage) -> None:
    """An empty plan."""
    stage.window.actions_.new.trigger()


def type_wrong(stage: Stage) -> None:
    """A price that is none."""
    stage.pane.open_path("clinic.session")
    line = stage.app.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("a lot")
    line.textEdited.emit("a lot")


def show_problems(stage: Stage) -> None:
    """A file with three mistakes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "my-plan.costcalc.yaml"
        path.write_text(_BROKEN, encoding="utf-8")
        stage.window.document.open_file(str(path))
