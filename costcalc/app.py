"""The composition root of the window: catalog, plan, reckoning, theme and window put together, and run.

What needs no Qt is loaded before Qt, since PySide reads the source of every module that is imported after it; the
engine with its arrays, the charts and the YAML reader are loaded after the window shows.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.storage.sample import load_sample
from pricing.compiled import cache_folder, load_shipped
from pricing.model import Catalog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from costcalc.ui.right_half import RightHalf
    from costcalc.ui.state.choices import Choices
    from costcalc.ui.state.projector import Projector
    from costcalc.ui.state.store import ScenarioStore
    from costcalc.ui.theme.theme import Theme
    from costcalc.ui.window import MainWindow

NAME = "Costcalc"
FIRST_ANSWER = "first-answer.json"


@dataclass(slots=True)
class Application:
    """Everything that lives as long as the window does."""

    window: MainWindow
    right_half: RightHalf
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
    app, running = start()
    running.right_half.painted.connect(running.projector.reckon_now)
    if given:
        running.window.open_path(given[0])
    return app.exec()


def start() -> tuple[QApplication, Application]:
    """The application with its window shown; the first reckoning is left to who runs it."""
    gc.disable()
    catalog, scenario = load_shipped(), load_sample()

    from PySide6.QtCore import QSettings

    from costcalc.ui.idle_collector import IdleCollector
    from costcalc.ui.language import WindowLanguage, use_language
    from costcalc.ui.state.choices import Choices

    app = make_app()
    choices = Choices(QSettings())
    if use_language(choices.language) is not WindowLanguage.ENGLISH:
        catalog, scenario = in_other_words(catalog, scenario)
    running = build(app, choices, catalog=catalog, scenario=scenario)
    running.window.show()
    gc.freeze()  # what is there now stays as long as the program: the collector need not look through it again
    collector = IdleCollector(running.window)
    running.store.scenario_changed.connect(collector.note_edit)
    return app, running


def in_other_words(catalog: Catalog, sample: Scenario) -> tuple[Catalog, Scenario]:
    """The catalog and the sample plan in the language that is spoken now."""
    from costcalc.ui.catalog_language import spoken_catalog
    from costcalc.ui.sample_language import spoken_sample
    from costcalc.ui.text import tr_catalog

    return spoken_catalog(catalog, tr_catalog), spoken_sample(sample)


def make_app() -> QApplication:
    """The Qt application, named."""
    from PySide6.QtWidgets import QApplication

    QApplication.setApplicationName(NAME)
    QApplication.setOrganizationName(NAME)
    QApplication.setDesktopFileName("costcalc")
    return QApplication([NAME])


def build(
    app: QApplication,
    choices: Choices,
    *,
    catalog: Catalog | None = None,
    scenario: Scenario | None = None,
    today: date | None = None,
    cache: Path | None = None,
) -> Application:
    """The window on a plan, ready to show, with the figures of last time; the reckoning waits for the event loop.

    Args:
        app: The Qt application.
        choices: What is remembered between runs.
        catalog: Prices; None loads the shipped ones.
        scenario: The plan; None is the sample.
        today: The day a new plan starts on; None is today.
        cache: Folder of the figures of last time; None means the person's own cache folder.
    """
    catalog, scenario = catalog or load_shipped(), scenario or load_sample()

    from costcalc.ui.right_half import RightHalf
    from costcalc.ui.state.store import ScenarioStore
    from costcalc.ui.theme.theme import Theme
    from costcalc.ui.window import MainWindow

    theme = Theme(app)
    theme.set_look(choices.look)
    theme.set_text_percent(choices.text_percent)
    store, projector = ScenarioStore(scenario), make_projector(catalog)
    right_half = RightHalf(catalog)
    now = today or date.today()
    window = MainWindow(
        store,
        projector,
        catalog,
        results=right_half,
        theme=theme,
        choices=choices,
        today=now,
    )

    def add_tools() -> None:
        from costcalc.ui.tools.tools import Tools

        if right_half.panel is not None:
            Tools(window, right_half.panel, store, projector, catalog=catalog, choices=choices, today=now)

    right_half.panel_made.connect(add_tools)
    projector.projection_changed.connect(right_half.show_projection)
    right_half.figure_activated.connect(window.plan_pane.open_path)
    projector.prepare(scenario)
    _show_first_answer(right_half, projector, scenario, catalog, (cache or cache_folder()) / FIRST_ANSWER)
    window.plan_pane.open_section("treatment")
    return Application(window, right_half, store, projector, theme)


def make_projector(catalog: Catalog) -> Projector:
    """Reckons plans against a catalog; the engine is loaded with the first one."""
    from costcalc.ui.state.projector import Projector

    def project_plan(scenario: Scenario) -> Projection:
        from costcalc.engine.pipeline import project

        return project(scenario, catalog)

    def effective_inputs(scenario: Scenario) -> Mapping[str, InputInfo]:
        from costcalc.engine.resolve import effective

        return effective(scenario, catalog)

    return Projector(project_plan, effective_inputs)


def _show_first_answer(
    right_half: RightHalf, projector: Projector, scenario: Scenario, catalog: Catalog, path: Path
) -> None:
    """Paint the figures of last time with the window; without them reckon before it shows."""
    from costcalc.ui.state.first_answer import answer_text, read_answer

    try:
        figures = read_answer(path.read_text(encoding="utf-8"), scenario, catalog.as_of)
    except (OSError, UnicodeDecodeError):
        figures = None
    if figures is not None:
        right_half.show_first(figures)
        return
    reckoned: list[Projection] = []
    projector.projection_changed.connect(reckoned.append)
    projector.reckon_now()
    projector.projection_changed.disconnect(reckoned.append)
    for projection in reckoned:
        _keep(path, answer_text(projection))


def _keep(path: Path, text: str) -> None:
    """Keep the figures for the next start, where the cache folder can be written."""
    from costcalc.storage.files import save_text

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_text(path, text)
    except OSError:
        return
