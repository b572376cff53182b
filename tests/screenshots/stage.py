"""The whole window on an offscreen stage: built as the program builds it, and let settle before anyone looks."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QWidget

from costcalc.app import build
from costcalc.charts.view import ChartView
from costcalc.engine.scenario import Scenario
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.latest_job import LatestJob
from costcalc.ui.theme.theme import Look
from costcalc.ui.tools.tools import Tools
from pricing.model import Catalog
from tests.screenshots.over_each_other import over_each_other

TODAY = date(2026, 12, 1)
DEADLINE_S = 20.0
A_MOMENT_MS = 500

W = TypeVar("W", bound=QWidget)


class Stage:
    """The program without its event loop.

    Args:
        app: The Qt application.
        folder: Where settings are kept; nothing else is written.
        catalog: Prices; None loads the shipped ones.
        scenario: The plan; None is the sample.
    """

    def __init__(
        self, app: QApplication, folder: Path, *, catalog: Catalog | None = None, scenario: Scenario | None = None
    ) -> None:
        self.app = app
        self._font, self._palette, self._sheet = app.font(), app.palette(), app.styleSheet()
        choices = Choices(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.running = build(app, choices, catalog=catalog, scenario=scenario, today=TODAY, cache=folder)
        self.window = self.running.window
        self.pane = self.window.plan_pane

    @property
    def tools(self) -> Tools:
        """Clinics, whole plans and the rest beside the window."""
        found = self.window.findChild(Tools)
        assert found is not None
        return found

    def command(self, name: str) -> None:
        """Choose a menu's entry by its object name."""
        action = self.window.findChild(QAction, name)
        assert action is not None, name
        action.trigger()

    def picture(self) -> QImage:
        """The window as it is seen, with what stands over it."""
        return over_each_other(self.window)

    def show(self, look: Look = Look.LIGHT, size: tuple[int, int] = (1024, 640), text_percent: int = 100) -> None:
        """Show the window in a palette, a size and a text size."""
        self.running.theme.set_look(look)
        self.running.theme.set_text_percent(text_percent)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Deliver events until all is reckoned, charts are drawn and two looks in a row see the same."""
        before = QImage()
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            self.running.projector.reckon_now()
            for job in self.window.findChildren(LatestJob):
                job.wait()
            for _ in range(4):
                self.app.processEvents()
            now = self.picture()
            if now == before and not self._waits() and all(chart.is_loaded for chart in self._charts_on_screen()):
                return
            before = now
        raise TimeoutError("the window does not come to rest")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Deliver events until something holds."""
        deadline = time.monotonic() + DEADLINE_S
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError(what)
            self.app.processEvents()

    def visible(self, kind: type[W]) -> list[W]:
        """The widgets of a kind that show."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def _waits(self) -> bool:
        """Whether something is put off for a moment, as drawing worlds is until an answer is painted."""
        timers = self.window.findChildren(QTimer)
        return any(one.isActive() and one.isSingleShot() and one.interval() <= A_MOMENT_MS for one in timers)

    def _charts_on_screen(self) -> list[ChartView]:
        """Charts that are not scrolled away; only those are drawn."""
        return [chart for chart in self.visible(ChartView) if not chart.visibleRegion().isEmpty()]

    def strike(self) -> None:
        """Take the window down and put the application's looks back."""
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for half in (self.running.right_half.panel, self.running.right_half, self.window):
            vars(half).clear()  # Python's half of a window may outlive it, and with it the menus that each chart keeps
        del self.window, self.pane, self.running
        gc.collect()
        self.app.setStyleSheet(self._sheet)
        self.app.setPalette(self._palette)
        self.app.setFont(self._font)
