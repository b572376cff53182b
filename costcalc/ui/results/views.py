"""The views of the answer: their order, and each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.view_list import ViewList
from costcalc.ui.text import tr

MakeView = Callable[[], ResultsView]
Applies = Callable[[Projection], bool]


class ViewKey(Enum):
    """The views, in the order in which they stand."""

    OVER_TIME = auto()
    SPENDING = auto()
    PAYING = auto()
    BESIDE_MEDICINES = auto()
    CHANGES_MOST = auto()
    CLINICS = auto()
    AFFORD = auto()
    PROVENANCE = auto()


def view_title(key: ViewKey) -> str:
    """What a view is called."""
    match key:
        case ViewKey.OVER_TIME:
            return tr("Over time")
        case ViewKey.SPENDING:
            return tr("What you pay for")
        case ViewKey.PAYING:
            return tr("Ways to pay")
        case ViewKey.BESIDE_MEDICINES:
            return tr("Beside your medicines")
        case ViewKey.CHANGES_MOST:
            return tr("What changes it most")
        case ViewKey.CLINICS:
            return tr("Clinics side by side")
        case ViewKey.AFFORD:
            return tr("What can I afford?")
        case ViewKey.PROVENANCE:
            return tr("Where the numbers come from")


@dataclass(slots=True)
class _Place:
    """Where a view stands, made or not."""

    key: ViewKey
    make: MakeView
    applies: Applies | None = None
    view: ResultsView | None = None
    is_stale: bool = True
    lacks_likely: bool = False


class Views(QWidget):
    """The list of views and the one in front. Only that one is kept up to date.

    Args:
        parent: Owner.
    """

    figure_opened = Signal(str, object)
    """A figure was chosen in a view: its path, and the `World` it is of or None."""
    view_shown = Signal(object)
    """The `ViewKey` now in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projection: Projection | None = None
        self._palette: ChartPalette | None = None
        self._places: list[_Place] = []
        self.list = ViewList()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._on_row_changed)

    @property
    def current(self) -> ResultsView | None:
        """The view in front."""
        row = self.list.currentRow()
        return self._places[row].view if 0 <= row < len(self._places) else None

    def offer(self, key: ViewKey, make: MakeView, applies: Applies | None = None) -> None:
        """Offer a view; it takes its place in the order, and is made when it is first looked at.

        Args:
            key: Which.
            make: Makes it.
            applies: Whether a projection has anything for it; a view without a say is always there.
        """
        row = sum(place.key.value < key.value for place in self._places)
        place = _Place(key, make, applies)
        self._places.insert(row, place)
        self.list.insert_view(row, view_title(key))
        self._show_place(row, place)
        if len(self._places) == 1:
            self.list.setCurrentRow(0)

    def choose(self, key: ViewKey) -> None:
        """Bring a view to the front."""
        self.list.setCurrentRow([place.key for place in self._places].index(key))

    def show_projection(self, projection: Projection) -> None:
        """Bring the view in front up to date; the others follow when they are looked at."""
        self._projection = projection
        for row, place in enumerate(self._places):
            place.is_stale = True
            self._show_place(row, place)
        if self.list.isRowHidden(self.list.currentRow()):
            self.list.setCurrentRow(0)
        if not self.isHidden():
            self.refresh()

    def show_likely(self, projection: Projection) -> None:
        """Bring the likely ranges of the view in front up to date; the others' follow when they are looked at."""
        self._projection = projection
        for place in self._places:
            place.lacks_likely = True
        if not self.isHidden():
            self.refresh()

    def refresh(self) -> None:
        """Make the view in front, if need be, and bring it up to date."""
        row = self.list.currentRow()
        if self._projection is None or row < 0:
            return
        place = self._places[row]
        view = place.view or self._made(place)
        if place.is_stale:
            view.show_projection(self._projection)
            place.is_stale = False
        elif place.lacks_likely:
            view.show_likely(self._projection)
        place.lacks_likely = False
        self._stack.setCurrentWidget(view)

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the colours of charts."""
        self._palette = palette
        for place in self._places:
            if place.view is not None:
                place.view.set_chart_palette(palette)

    def _show_place(self, row: int, place: _Place) -> None:
        """List a view only while there is something to see in it."""
        said = self._projection
        self.list.set_listed(row, place.applies is None or (said is not None and place.applies(said)))

    def _made(self, place: _Place) -> ResultsView:
        view = place.make()
        if self._palette is not None:
            view.set_chart_palette(self._palette)
        view.figure_opened.connect(self.figure_opened)
        self._stack.addWidget(view)
        place.view = view
        return view

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self.refresh()
        if 0 <= row < len(self._places):
            self.view_shown.emit(self._places[row].key)
