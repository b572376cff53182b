"""A chart in the window: an empty place of the right size at first, the drawing once there is time for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetricsF, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from costcalc.charts.headed import headed
from costcalc.charts.keys import led_to
from costcalc.charts.palette import PRINT, ChartPalette
from costcalc.charts.size import grows, lines_of_notes, preferred_height
from costcalc.charts.spec import ChartSpec

if TYPE_CHECKING:
    from costcalc.charts.canvas import Canvas
    from costcalc.charts.drawing import Drawing
    from costcalc.charts.points import PointList

_NO_LIMIT = 16_777_215


class ChartView(QFrame):
    """One chart with a line under it that says what the pointer or the arrow keys are on.

    Args:
        hint: What the line under it says while nothing is being read.
        parent: Owner.
    """

    key_activated = Signal(str)
    """A point that can be opened was chosen; its key."""
    words_read = Signal(str)
    """The sentence of the point now being read."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hint = hint
        self._palette = PRINT
        self._spec: ChartSpec | None = None
        self._loaded = False
        self._canvas: Canvas | None = None
        self._drawing: Drawing[Any] | None = None
        self._drawn: type[Any] | None = None
        self._points: PointList | None = None
        self._index: int | None = None
        self.setAccessibleDescription(hint)
        self._readout = QLabel(hint)
        self._readout.setObjectName("chartReadout")
        self._readout.setWordWrap(True)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._place: QWidget = QWidget()
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._place, 1)
        self._layout.addWidget(self._readout)
        self._loading = QTimer(self, singleShot=True, interval=0)
        self._loading.timeout.connect(self.load)

    @property
    def spec(self) -> ChartSpec | None:
        """What is shown."""
        return self._spec

    @property
    def is_loaded(self) -> bool:
        """True once the chart is drawn rather than its place kept."""
        return self._drawing is not None

    @property
    def canvas(self) -> Canvas | None:
        """What it is drawn on, once it is."""
        return self._canvas

    @property
    def index(self) -> int | None:
        """The point being read."""
        return self._index

    def show_spec(self, spec: ChartSpec) -> None:
        """Show a chart, over what was shown before."""
        self._spec = spec
        self.setAccessibleName(spec.title)
        self._place_height()
        self._draw()
        if self._index is not None:
            self._read(min(self._index, self._count() - 1) if self._count() else None)

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take other colours."""
        if palette != self._palette:
            self._palette = palette
            self._renew()

    @Slot()
    def load(self) -> None:
        """Load the drawing code and draw; before this only the place is kept."""
        if not self._loaded:
            self._loaded = True
            self._renew()

    def copy_picture(self, heading: str) -> None:
        """Put the chart on the clipboard as a picture, under a sentence that says what it shows."""
        if self._canvas is not None:
            QGuiApplication.clipboard().setPixmap(headed(self._canvas.grab(), heading, self))

    def sizeHint(self) -> QSize:
        """Wide, and as tall as the chart wants."""
        return QSize(480, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the empty place has been painted there is time to load the drawing code."""
        super().paintEvent(event)
        if not self._loaded and not self._loading.isActive():
            self._loading.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys read point after point, Home and End the first and last, Enter opens one, Escape lets go."""
        key = Qt.Key(event.key())
        if (index := led_to(key, self._index, self._count())) is not None:
            self._read(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._index is not None:
            self._activate(self._index)
        elif key is Qt.Key.Key_Escape and self._index is not None:
            self._read(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Expose the points to a screen reader that was started since."""
        super().focusInEvent(event)
        self._expose()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop reading."""
        super().focusOutEvent(event)
        self._read(None)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading when the pointer leaves."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._read(None)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place_height()
            self._renew()

    @Slot()
    def _on_resized(self) -> None:
        if self._drawing is not None:
            self._drawing.place()
            self._drawing.mark(self._index)
            self._expose()

    @Slot(QPointF)
    def _on_pointed(self, place: QPointF) -> None:
        if self._drawing is not None:
            self._read(self._drawing.index_at(place))

    @Slot(QPointF)
    def _on_pressed(self, place: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self._drawing.index_at(place) if self._drawing is not None else None
        if index is not None:
            self._read(index)
            self._activate(index)

    def _activate(self, index: int) -> None:
        key = self._drawing.key(index) if self._drawing is not None else ""
        if key:
            self.key_activated.emit(key)

    def _count(self) -> int:
        return self._drawing.count() if self._drawing is not None else 0

    def _read(self, index: int | None) -> None:
        self._index = index
        if self._drawing is None:
            return
        self._drawing.mark(index)
        if self._points is not None:
            self._points.tell(index)
        words = self._hint if index is None else self._drawing.words(index)
        if words != self._readout.text():
            self._readout.setText(words)
            self.setAccessibleDescription(words)
            if index is not None:
                self.words_read.emit(words)

    def _draw(self) -> None:
        if not self._loaded or self._spec is None:
            return
        if self._drawing is None or self._drawn is not type(self._spec):
            self._renew()
        else:
            self._drawing.show(self._spec)
            self._expose()

    def _renew(self) -> None:
        """Draw on a new canvas: another kind of chart, other colours or another font."""
        if not self._loaded or self._spec is None:
            return
        from costcalc.charts.canvas import Canvas
        from costcalc.charts.draw import drawing_for

        canvas = Canvas(self._palette, self.font())
        canvas.resize(self._place.size())
        self._layout.replaceWidget(self._place, canvas)
        self._layout.setStretch(0, 1)
        self._place.hide()
        self._place.deleteLater()
        self._place = self._canvas = canvas
        self._place_height()
        self._drawn = type(self._spec)
        self._drawing = drawing_for(self._spec, canvas)
        self._drawing.show(self._spec)
        self._drawing.mark(self._index)
        canvas.resized.connect(self._on_resized)
        canvas.pointed.connect(self._on_pointed)
        canvas.pressed.connect(self._on_pressed)
        self._expose()

    def _expose(self) -> None:
        """Give each point an object of its own, once a screen reader is there to ask for it."""
        if self._drawing is None or not QAccessible.isActive():
            return
        if self._points is None:
            from costcalc.charts.points import PointList

            self._points = PointList(self)
        self._points.follow(self._drawing)

    def _place_height(self) -> None:
        if self._spec is not None:
            metrics = QFontMetricsF(self.font())
            notes = lines_of_notes(self._spec, metrics, self.width())
            height = round(preferred_height(self._spec, self.fontMetrics().height(), notes))
            self._place.setMinimumHeight(height)
            self._place.setMaximumHeight(_NO_LIMIT if grows(self._spec) else height)
            self._readout.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
