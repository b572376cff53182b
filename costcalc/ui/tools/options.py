"""Options joined to the window: the view of them, and what a person does with them as edits of the plan."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from costcalc.engine.ready_options import ready_option
from costcalc.engine.scenario import Option
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.views import ViewKey
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from pricing.model import Catalog


class OptionTools(QObject):
    """Feeds the view *Beside your medicines*, and writes what is added, moved or taken out into the plan.

    Args:
        results: The window's right half.
        store: The plan.
        catalog: Prices and ready-made options.
        parent: Owner.
    """

    def __init__(self, results: ResultsPanel, store: ScenarioStore, catalog: Catalog, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._catalog = store, catalog
        results.views.offer(ViewKey.BESIDE_MEDICINES, self._make_view)

    def _make_view(self) -> ResultsView:
        from costcalc.ui.results.option_comparison import OptionComparisonView

        view = OptionComparisonView(self._catalog)
        view.options.ready_chosen.connect(self._on_ready_chosen)
        view.options.moved.connect(self._on_moved)
        view.options.taken_out.connect(self._on_taken_out)
        return view

    @Slot(str)
    def _on_ready_chosen(self, key: str) -> None:
        scenario = self._store.scenario
        option = ready_option(self._catalog.ready_options[key], scenario, self._catalog)
        if option not in scenario.options:
            self._write((*scenario.options, option), tr("Add an option"))

    @Slot(int, int)
    def _on_moved(self, place: int, to: int) -> None:
        options = list(self._store.scenario.options)
        if place < len(options) and to < len(options):
            options.insert(to, options.pop(place))
            self._write(tuple(options), tr("Move an option"))

    @Slot(int)
    def _on_taken_out(self, place: int) -> None:
        options = self._store.scenario.options
        self._write((*options[:place], *options[place + 1 :]), tr("Take out an option"))

    def _write(self, options: tuple[Option, ...], text: str) -> None:
        self._store.edit("options", options, text=text)
        self._store.finish_typing()
