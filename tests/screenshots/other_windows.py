"""States with a window, a question or a menu over the main window, and clinics side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from costcalc.engine.scenario import Clinic, Package
from costcalc.storage.clinic_table import read_clinic_table
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.dialog import ClinicsDialog
from costcalc.ui.results.views import ViewKey
from pricing.money import Range
from tests.screenshots.other_plans import insured
from tests.screenshots.stage import Stage
from tests.screenshots.state import State, choose_view

QUOTED = date(2026, 11, 3)
CLINICS = (
    ListedClinic(
        clinic=Clinic(name="Lakeside Pain and Wellness", session=Range.exact(475), quote_date=QUOTED),
        note="Asks for a referral",
    ),
    ListedClinic(
        clinic=Clinic(
            name="University hospital, pain clinic on the third floor",
            session=Range.of(700, None, 1100),
            evaluation=Range.exact(320),
        )
    ),
    ListedClinic(
        clinic=Clinic(name="Harbor", packages=(Package(sessions=6, price=Range.exact(2300)),), quote_date=QUOTED)
    ),
)
TABLE = """Name\tSession\tPackages\tState\tDate of quote\tParking
North\t475\t6 for 2300\tFL\t2026-11-01\tfree
South\tcall us\t\tFL\t2026-11-31\t
\t520\t\tXX\t\t
East\t450-550\t4 for 1800\tGA\t2026-11-02\tgarage
"""


def other_windows() -> Iterator[State]:
    """All that opens over the window."""
    yield State("clinics", "The list of clinics", show_clinics)
    yield State("clinics-entering", "A clinic being entered", enter_clinic)
    yield State("clinics-preview", "Rows to take in, with the cells that cannot be read", preview_rows)
    yield State("clinics-compared", "Four clinics side by side", compare_clinics)
    yield State("plans", "Plans side by side", compare_plans)
    yield State("new-person", "Asked once before everything of the last person goes", _Command("newPerson").arrange)
    yield State("summary", "A summary to hand over", _Command("printSummary").arrange)
    yield State("guide", "The guide", _Command("helpGuide").arrange)
    yield State("about", "About Costcalc", _Command("aboutCostcalc").arrange)
    yield State("shortcuts", "Every keyboard shortcut", _Command("shortcutsHelp").arrange)
    yield State("menu-file", "The File menu", open_file_menu)


class _Command:
    def __init__(self, name: str) -> None:
        self._name = name

    def arrange(self, stage: Stage) -> None:
        stage.command(self._name)


def show_clinics(stage: Stage) -> None:
    """Three clinics, two of them ticked."""
    book = stage.tools.book
    numbers = [book.add(listed) for listed in CLINICS]
    for number in numbers[:2]:
        book.set_compared(number, True)
    stage.command("clinics")


def clinics_window(stage: Stage) -> ClinicsDialog:
    """The open list."""
    found = stage.window.findChild(ClinicsDialog)
    assert found is not None
    return found


def enter_clinic(stage: Stage) -> None:
    """A new clinic whose price cannot be read."""
    show_clinics(stage)
    window = clinics_window(stage)
    add = window.findChild(QPushButton, "addClinic")
    assert add is not None
    add.click()
    stage.settle()
    for words in ("North Bay", "a lot"):
        line = stage.app.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)


def preview_rows(stage: Stage) -> None:
    """Four rows, two of them with cells to mend."""
    show_clinics(stage)
    clinics_window(stage).exchange.preview(read_clinic_table(TABLE, "clinics.csv", {"FL", "GA"}), "clinics.csv")


def compare_clinics(stage: Stage) -> None:
    """The plan's own clinic and three others."""
    book = stage.tools.book
    for listed in CLINICS:
        book.set_compared(book.add(listed), True)
    choose_view(stage, ViewKey.CLINICS)


def compare_plans(stage: Stage) -> None:
    """The plan at hand beside itself with insurance and beside a shorter one."""
    sample, shelf = stage.running.store.scenario, stage.tools.shelf
    shelf.put("With insurance", replace(insured(sample), title="With insurance"))
    shelf.put("Two years", replace(sample, horizon_years=2, title="Two years"))
    stage.command("comparePlans")


def open_file_menu(stage: Stage) -> None:
    """The first menu, hanging from its bar."""
    menu = stage.window.actions_.file_menu
    menu.popup(stage.window.mapToGlobal(QPoint(0, stage.window.menuBar().height())))
