"""The right half of the window: the answer strip on top, below it the views or how a figure adds up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from costcalc.engine.explain import ExplainNode
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import World
from costcalc.engine.projection import Branch, FigureKey, Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.present.answer_strip import figure_card
from costcalc.ui.present.explanation import has_figure
from costcalc.ui.present.held_likely import with_held_likely
from costcalc.ui.present.ways_to_pay import has_ways_to_pay
from costcalc.ui.results.announcer import Announcer
from costcalc.ui.results.answer_strip import AnswerStrip
from costcalc.ui.results.chart_and_table import TABLE_KEY
from costcalc.ui.results.explain_panel import ExplainPanel
from costcalc.ui.results.look import chart_palette, style_sheet, tokens_of
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.provenance import ProvenanceView
from costcalc.ui.results.spending import SpendingView
from costcalc.ui.results.strip_area import StripArea
from costcalc.ui.results.views import ViewKey, Views
from costcalc.ui.results.ways_to_pay import WaysToPayView
from costcalc.ui.text import tr
from pricing.model import Catalog

HOLD_MS = 300
"""How long the strip waits for likely ranges before it shows the ends of an answer."""


class ResultsPanel(QWidget):
    """Shows a projection.

    Args:
        catalog: Where prices and sources are named.
        parent: Owner.
    """

    figure_activated = Signal(str)
    """A figure was chosen; its path, as in `by_month.7`."""

    branches_asked = Signal(object)
    """What else may happen is in front; the `Projection` beside which its likely ranges are wanted."""

    what_if_kept = Signal(object)
    """Values that were tried shall stand in the plan: a mapping of path to value."""

    start_date_chosen = Signal(object)
    """The `date` on which the person would rather start."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultsPanel")
        self.setAccessibleName(tr("The answer"))
        self._catalog = catalog
        self._projection: Projection | None = None
        self._likely: Projection | None = None
        self._styled: tuple[object, float] | None = None
        self._explain: ExplainPanel | None = None
        self._over_time: OverTimeView | None = None
        self._opened_from: QWidget | None = None
        self._announcer = Announcer(self)
        self._expects_likely = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._on_hold_over)
        self.strip = AnswerStrip()
        self.strip.figure_chosen.connect(self.open_figure)
        self.views = Views()
        self.views.figure_opened.connect(self._on_figure_opened)
        self.views.offer(ViewKey.OVER_TIME, self._make_over_time)
        self.views.offer(ViewKey.SPENDING, partial(SpendingView, catalog))
        self.views.offer(ViewKey.PAYING, WaysToPayView, has_ways_to_pay)
        self.views.offer(ViewKey.PROVENANCE, partial(ProvenanceView, catalog, _effective_inputs))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.views)
        self._lay_out()
        self._table_key = QShortcut(QKeySequence(TABLE_KEY), self)
        self._table_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table_key.activated.connect(self._on_table_key)
        self._restyle()

    @property
    def announcer(self) -> Announcer:
        """What tells of changes."""
        return self._announcer

    @property
    def explain_panel(self) -> ExplainPanel | None:
        """The explanation, where one is open."""
        return self._explain if self._is_explaining else None

    @Slot(object)
    def show_projection(self, projection: Projection) -> None:
        """Show a projection: the strip, and what is in front below it; the rest when it is looked at."""
        is_first = self._projection is None
        self._projection = projection
        if self._likely is not None:
            self._hold.start()
            self.views.show_projection(with_held_likely(self._likely, projection))
        else:
            self.strip.show_projection(projection)
            self.views.show_projection(projection)
        if self._explain is not None and self._is_explaining:
            if has_figure(projection, self._explain.path):
                self._explain.refresh(projection)
            else:
                self._on_explanation_closed()
        if self._likely is None:
            self._announcer.change_to(figure_card(projection, FigureKey.FIRST_YEAR).sentence, silently=is_first)

    def expect_likely(self) -> None:
        """Likely ranges follow each projection from now on: those shown stay a moment for them, not to change twice."""
        self._expects_likely = True

    def show_likely(self, projection: Projection) -> None:
        """Show the likely ranges of the projection that is shown, in the strip and in the view in front."""
        was_asked = self._likely is not None or self._announcer.is_waiting
        self._hold.stop()
        self._projection = projection
        self._likely = projection if self._expects_likely else None
        self.strip.show_projection(projection)
        self.views.show_likely(projection)
        self._announcer.change_to(figure_card(projection, FigureKey.FIRST_YEAR).sentence, silently=not was_asked)

    def show_likely_branches(self, branches: Sequence[Branch]) -> None:
        """Show what else may happen with its likely ranges."""
        view = self.views.current
        if isinstance(view, OverTimeView):
            view.branches.show_likely(branches)

    def forget_what_if(self) -> None:
        """Another plan: nothing is left of the values that were tried and kept in the last one."""
        if self._over_time is not None:
            self._over_time.what_if.forget()

    @Slot(str)
    def open_figure(self, path: str) -> None:
        """Open how a figure adds up, in the typical case."""
        self._open(path, World.TYPICAL)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.StyleChange, kinds.FontChange, kinds.ApplicationFontChange):
            self._restyle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(StripArea(self.strip, self))
        column.addWidget(self._stack, 1)

    def _make_over_time(self) -> OverTimeView:
        view = self._over_time = OverTimeView(self._catalog)
        view.what_if.kept.connect(self.what_if_kept)
        view.advice.start_chosen.connect(self.start_date_chosen)
        view.branches.asked.connect(self.branches_asked)
        return view

    @property
    def _is_explaining(self) -> bool:
        return self._explain is not None and self._stack.currentWidget() is self._explain

    def _open(self, path: str, world: World) -> None:
        # What is pressed may be of the answer before: the strip waits a moment for likely ranges.
        if self._projection is None or not has_figure(self._projection, path):
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

    def _restyle(self) -> None:
        # The application's palette and font: a widget with a style sheet of its own does not follow them by itself.
        tokens, font = tokens_of(QGuiApplication.palette()), QGuiApplication.font()
        points = font.pointSizeF()
        if self._styled != (tokens, points):
            self._styled = (tokens, points)
            self.setStyleSheet(style_sheet(tokens, font))
            self.views.set_chart_palette(chart_palette(tokens))

    @Slot()
    def _on_hold_over(self) -> None:
        """The likely ranges take too long: show the ends meanwhile."""
        self._likely = None
        if self._projection is not None:
            self.strip.show_projection(self._projection)
            self.views.show_likely(self._projection)
            self._announcer.change_to(figure_card(self._projection, FigureKey.FIRST_YEAR).sentence)

    @Slot()
    def _on_explanation_closed(self) -> None:
        self._stack.setCurrentWidget(self.views)
        self.views.refresh()
        is_there = self._opened_from is not None and isValid(self._opened_from)  # type: ignore[no-untyped-call]
        if self._opened_from is not None and is_there:
            self._opened_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_table_key(self) -> None:
        view = self.views.current
        if view is not None and not self._is_explaining:
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
