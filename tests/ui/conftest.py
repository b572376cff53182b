"""The left half and the frame as a person uses them: the real catalog, the real reckoning, a sample plan."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from costcalc.app import make_projector
from costcalc.engine.scenario import Scenario
from costcalc.storage.sample import load_sample
from costcalc.ui.language import WindowLanguage, use_language
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.theme.theme import Theme
from costcalc.ui.window import MainWindow
from pricing.compiled import load_shipped
from pricing.model import Catalog

MakeContext = Callable[[Scenario], PlanContext]
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    """The catalog that ships."""
    return load_shipped()


@pytest.fixture
def make_context(qtbot: QtBot, shipped: Catalog) -> MakeContext:
    """Puts a plan into a store and reckons it."""

    def made(scenario: Scenario) -> PlanContext:
        store, projector = ScenarioStore(scenario), make_projector(shipped)
        store.scenario_changed.connect(projector.request)
        projector.request(scenario)
        projector.reckon_now()
        return PlanContext(store, projector, shipped)

    return made


@pytest.fixture
def context(make_context: MakeContext) -> PlanContext:
    """The sample plan."""
    return make_context(load_sample())


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The window speaks Spanish."""
    before = QLocale()
    use_language(WindowLanguage.SPANISH)
    yield
    use_language(WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def choices(tmp_path: Path) -> Choices:
    """Settings that nobody made."""
    return Choices(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, taken off again afterwards."""
    palette, font = qapp.palette(), qapp.font()
    yield Theme(qapp)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def window(qtbot: QtBot, context: PlanContext, choices: Choices, theme: Theme) -> Iterator[MainWindow]:
    """The whole window, shown."""
    results = ResultsPanel(context.catalog)
    shown = MainWindow(
        context.store,
        context.projector,
        context.catalog,
        results=results,
        theme=theme,
        choices=choices,
        today=TODAY,
    )
    qtbot.addWidget(shown, before_close_func=_forget_changes)
    context.projector.projection_changed.connect(results.show_projection)
    context.projector.request(context.store.scenario)
    context.projector.reckon_now()
    shown.plan_pane.open_section("treatment")
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    # pytest holds the window's Python half until all is over, and with it the menus that each chart keeps.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for half in (results, shown):
        half.__dict__.clear()


def _forget_changes(window: QWidget) -> None:
    """No question about unsaved changes at the end of a test."""
    if isinstance(window, MainWindow):
        window.plan_pane.context.store.mark_saved()
