"""The right half of the window: the answer strip on top, the views below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from costcalc.engine.explain import ExplainNode
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.present.answer_strip import figure_card
from costcalc.ui.present.explanation import has_figure
from costcalc.ui.results.announcer import Announcer
from costcalc.ui.results.answer_strip import AnswerStrip
from costcalc.ui.results.chart_and_table import TABLE_KEY
from costcalc.ui.results.explain_panel import ExplainPanel
from costcalc.ui.results.look import chart_palette, style_sheet, tokens_of
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.provenance import ProvenanceView
from costcalc.ui.results.spending import SpendingView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.view_list import ViewList
from costcalc.ui.text import tr
from pricing.model import Catalog


@dataclass(slots=True)
class _Place:
    """A view that is made when it is first looked at."""

    make: Callable[[], ResultsView]
    view: ResultsView | None = None
    is_stale: bool = True


class ResultsPanel(QWidget):
    """Shows a projection.

    Args:
        catalog: Where prices and sources are named.
        parent: Owner.
    """

    figure_activated = Signal(str)
    """A figure was chosen; its path, as in `by_month.7`."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsPanel")
        self.setAccessibleName(tr("The answer"))
        self._catalog = catalog
        self._projection: Projection | None = None
        self._styled: tuple[object, float] | None = None
        self.strip = AnswerStrip()
        self.strip.figure_chosen.connect(self.open_figure)
        self.view_list = ViewList()
        self._stack = QStackedWidget()
        self._places: list[_Place] = []
        for title, make in self._views():
            self.view_list.add_view(title)
            self._places.append(_Place(make))
        self._announcer = Announcer(self)
        self._explain: ExplainPanel | None = None
        self._opened_from: QWidget | None = None
        self._lay_out()
        self._table_key = QShortcut(QKeySequence(TABLE_KEY), self)
        self._table_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table_key.activated.connect(self._on_table_key)
        self._restyle()
        self.view_list.currentRowChanged.connect(self._on_view_chosen)
        self.view_list.setCurrentRow(0)

    @property
    def announcer(self) -> Announcer:
        """What tells of changes."""
        return self._announcer

    @Slot(object)
    def show_projection(self, projection: Projection) -> None:
        """Show a projection: the strip and the view that is in front; the others when they are looked at."""
        is_first = self._projection is None
        self._projection = projection
        self.strip.show_projection(projection)
        for place in self._places:
            place.is_stale = True
        self._refresh()
        self._announcer.change_to(figure_card(projection, FigureKey.FIRST_YEAR).sentence, silently=is_first)

    @Slot(str)
    def open_figure(self, path: str) -> None:
        """Open how a figure adds up, in the typical case."""
        self._open(path, World.TYPICAL)

    @property
    def explain_panel(self) -> ExplainPanel | None:
        """The explanation, where one is open."""
        return self._explain if self._is_explaining else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._restyle()

    def _views(self) -> tuple[tuple[str, Callable[[], ResultsView]], ...]:
        return (
            (tr("Over time"), OverTimeView),
            (tr("What you pay for"), partial(SpendingView, self._catalog)),
            (tr("Where the numbers come from"), partial(ProvenanceView, self._catalog, _effective_inputs)),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addWidget(self.view_list)
        column.addWidget(self._stack, 1)

    @property
    def _is_explaining(self) -> bool:
        return self._explain is not None and self._stack.currentWidget() is self._explain

    def _open(self, path: str, world: World) -> None:
        if self._projection is None:
            return
        if self._explain is None:
            self._explain = ExplainPanel(self._catalog, _explained_by_engine)
            self._explain.closed.connect(self._on_explanation_closed)
            self._stack.addWidget(self._explain)
        if not self._is_explaining:
            self._opened_from = self.focusWidget()
        self._stack.setCurrentWidget(self._explain)
        self._explain.open(self._projection, path, world)
        self.figure_activated.emit(path)

    def _refresh(self) -> None:
        """Bring up to date what is in front."""
        if self._projection is None:
            return
        if self._is_explaining and self._explain is not None:
            if has_figure(self._projection, self._explain.path):
                self._explain.refresh(self._projection)
                return
            self._on_explanation_closed()
        self._show_view(self._projection)

    def _show_view(self, projection: Projection) -> None:
        place = self._places[max(self.view_list.currentRow(), 0)]
        if place.view is None:
            place.view = place.make()
            place.view.set_chart_palette(chart_palette(tokens_of(self.palette())))
            place.view.figure_opened.connect(self._on_figure_opened)
            self._stack.addWidget(place.view)
        if place.is_stale:
            place.view.show_projection(projection)
            place.is_stale = False
        self._stack.setCurrentWidget(place.view)

    def _restyle(self) -> None:
        tokens, points = tokens_of(self.palette()), self.font().pointSizeF()
        if self._styled == (tokens, points):
            return
        self._styled = (tokens, points)
        self.setStyleSheet(style_sheet(tokens, self.font()))
        for place in self._places:
            if place.view is not None:
                place.view.set_chart_palette(chart_palette(tokens))

    @Slot(int)
    def _on_view_chosen(self, _row: int) -> None:
        if self._projection is not None:
            self._show_view(self._projection)

    @Slot()
    def _on_explanation_closed(self) -> None:
        if self._projection is not None:
            self._show_view(self._projection)
        if self._opened_from is not None:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_table_key(self) -> None:
        row = self.view_list.currentRow()
        view = self._places[row].view if row >= 0 else None
        if view is not None:
            view.toggle_table()

    @Slot(str, object)
    def _on_figure_opened(self, path: str, world: object) -> None:
        self._open(path, world if isinstance(world, World) else World.TYPICAL)


def _effective_inputs(scenario: Scenario, catalog: Catalog) -> Mapping[str, InputInfo]:
    from costcalc.engine.resolve import effective

    return effective(scenario, catalog)


def _explained_by_engine(projection: Projection, path: str, world: World) -> ExplainNode:
    from costcalc.engine.explain import explain

    return explain(projection, path, world)
