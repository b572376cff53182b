"""Guided mode with the tools: a new person finds nothing of the last one, and the last page opens the summary."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from costcalc.app import Application
from costcalc.ui.guided.route import LAST
from costcalc.ui.tools.tools import Tools
from pricing.money import Range


def test_a_new_person_begins_at_the_first_question(program: Application) -> None:
    pane = program.window.plan_pane
    pane.set_guided(True)
    program.store.edit("clinic.session", Range.exact("613.13"), text="Change price of a session")
    program.projector.reckon_now()
    for key in ("session", LAST):
        pane.guided.show_question(key)
    tools = program.window.findChild(Tools)
    assert tools is not None
    tools.new_person.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pane.guided.current == "pain"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert pane.guided.page.isAncestorOf(focused)
    texts = [one.text() for one in pane.findChildren(QWidget) if isinstance(one, QLabel | QLineEdit)]
    assert not [text for text in texts if "613" in text]


def test_the_last_page_opens_the_summary(program: Application) -> None:
    pane = program.window.plan_pane
    pane.set_guided(True)
    pane.guided.show_question(LAST)
    pane.summary_asked.emit()
    summary = program.window.findChild(QWidget, "summary")
    assert summary is not None
    assert summary.isVisible()
    summary.close()
