"""A row of the list of clinics: a box to tick, the name, and the quote in a softer line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from costcalc.ui.results.look import tokens_of
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.icons import icon_pixmap

Index = QModelIndex | QPersistentModelIndex

_BOX = 18
_TICK_WIDTH = TARGET + 3 * GRID


class ClinicDelegate(QStyledItemDelegate):
    """Paints a clinic and takes clicks on its box."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with room around them; any width does."""
        height = self._metrics_height(option)
        return QSize(120, max(2 * height + 4 * GRID, TARGET + 2 * GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The box and the two lines."""
        rect, palette = _rect(option), _palette(option)
        tokens = tokens_of(palette)
        state = _state(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
            painter.fillRect(
                QRect(rect.left(), rect.top(), GRID, rect.height()), palette.color(QPalette.ColorRole.Accent)
            )
        self._paint_box(painter, rect, palette, checked=_is_checked(index), parent=self._widget(option))
        name, _, quote = str(index.data()).partition("\n")
        room = rect.adjusted(_TICK_WIDTH + GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        font = QFont(_font(option))
        font.setWeight(QFont.Weight.DemiBold)
        for text, written_in, colour, align in (
            (name, font, tokens.ink, Qt.AlignmentFlag.AlignTop),
            (quote, _font(option), tokens.ink_soft, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(written_in)
            painter.setPen(colour)
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, align | Qt.AlignmentFlag.AlignLeading, words)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box ticks it; the target is the whole height of the row."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            rect = _rect(option)
            if event.position().x() < rect.left() + _TICK_WIDTH:
                wanted = Qt.CheckState.Unchecked if _is_checked(index) else Qt.CheckState.Checked
                return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)
            return False
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return False
        return super().editorEvent(event, model, option, index)

    def _paint_box(
        self, painter: QPainter, rect: QRect, palette: QPalette, *, checked: bool, parent: QWidget | None
    ) -> None:
        roles = QPalette.ColorRole
        box = QRectF(rect.left() + 2.5 * GRID, rect.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(palette.color(roles.Accent if checked else roles.Mid), 1))
        painter.setBrush(palette.color(roles.Accent if checked else roles.Base))
        painter.drawRoundedRect(box, 4, 4)
        if checked and parent is not None:
            tick = icon_pixmap("tick", tokens_of(palette).accent_ink, 14, parent.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x()) - 7, round(box.center().y()) - 7, tick)

    def _widget(self, option: QStyleOptionViewItem) -> QWidget | None:
        widget = getattr(option, "widget", None)
        return widget if isinstance(widget, QWidget) else None

    def _metrics_height(self, option: QStyleOptionViewItem) -> int:
        widget = self._widget(option)
        return widget.fontMetrics().height() if widget is not None else TARGET


def _is_checked(index: Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


# The option's fields are left out of the published types.
def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(getattr(option, "rect", QRect()))


def _palette(option: QStyleOptionViewItem) -> QPalette:
    return QPalette(getattr(option, "palette", QPalette()))


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(getattr(option, "font", QFont()))


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = getattr(option, "state", QStyle.StateFlag.State_None)
    return state
