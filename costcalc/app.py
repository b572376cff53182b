"""The composition root of the window: catalog, plan, reckoning, theme and window put together, and run."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.theme.theme import Theme
from costcalc.ui.window import MainWindow
from pricing.model import Catalog

NAME = "Costcalc"


@dataclass(slots=True)
class Application:
    """Everything that lives as long as the window does."""

    window: MainWindow
    store: ScenarioStore
    projector: Projector
    theme: Theme


def main(arguments: list[str] | None = None) -> int:
    """Open the window on the sample plan and run until it is closed.

    Args:
        arguments: A plan file to open, or nothing; None takes the command line's.

    Returns:
        Exit status.
    """
    given = sys.argv[1:] if arguments is None else arguments
    app = make_app()
    running = build(app, Choices(QSettings()))
    running.window.show()
    if given:
        running.window.open_path(given[0])
    return app.exec()


def make_app() -> QApplication:
    """The Qt application, named."""
    QApplication.setApplicationName(NAME)
    QApplication.setOrganizationName(NAME)
    QApplication.setDesktopFileName("costcalc")
    return QApplication([NAME])


def build(app: QApplication, choices: Choices, *, today: date | None = None) -> Application:
    """The window on the sample plan, reckoned and ready to show, but not shown.

    Args:
        app: The Qt application.
        choices: What is remembered between runs.
        today: The day a new plan starts on; None is today.
    """
    from costcalc.storage.sample import load_sample
    from costcalc.ui.results.panel import ResultsPanel
    from pricing.compiled import load_shipped

    catalog = load_shipped()
    theme = Theme(app)
    theme.set_look(choices.look)
    theme.set_text_percent(choices.text_percent)
    store = ScenarioStore(load_sample())
    projector = make_projector(catalog)
    results = ResultsPanel(catalog)
    window = MainWindow(
        store,
        projector,
        catalog,
        results=results,
        theme=theme,
        choices=choices,
        today=today or date.today(),
    )
    projector.projection_changed.connect(results.show_projection)
    projector.request(store.scenario)
    projector.reckon_now()
    window.plan_pane.open_section("treatment")
    return Application(window, store, projector, theme)


def make_projector(catalog: Catalog) -> Projector:
    """Reckons plans against a catalog."""
    from costcalc.engine.pipeline import project
    from costcalc.engine.resolve import effective

    def project_plan(scenario: Scenario) -> Projection:
        return project(scenario, catalog)

    def effective_inputs(scenario: Scenario) -> Mapping[str, InputInfo]:
        return effective(scenario, catalog)

    return Projector(project_plan, effective_inputs)
