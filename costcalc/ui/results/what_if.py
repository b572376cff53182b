"""*What if?*: the inputs that matter most as sliders, and what other values come to beside the plan as it is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from costcalc.engine.pipeline import project
from costcalc.engine.projection import Projection
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.what_if import COUNT, WhatIfInput, typed_values, what_if_inputs
from costcalc.ui.present.what_if import Tried, WhatIfWords, what_if_words
from costcalc.ui.results.announcer import Announcer
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.headings import paragraph
from costcalc.ui.results.what_if_row import WhatIfRow
from costcalc.ui.state.editing import with_value
from costcalc.ui.text import tr
from costcalc.ui.widgets.flow import FlowLayout
from pricing.model import Catalog

ROW_LETTERS = 25
"""Width of a slider in letters of the text from which all of them stand side by side."""
FRAME_MS = 16
"""Moves within one picture of the screen are reckoned once."""
PAUSE_MS = 250
"""After the last projection: what matters most is ranked once nobody is typing."""


class WhatIfBox(QWidget):
    """Tries other values without touching the plan; it reckons only while it shows.

    Args:
        catalog: Prices.
        parent: Owner.
    """

    tried = Signal(object)
    """The `Projection` of what is tried; None when the plan stands alone again."""

    kept = Signal(object)
    """What the person wants in the plan: a mapping of path to value."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIfBox")
        self._catalog = catalog
        self._projection: Projection | None = None
        self._resolved: Resolved | None = None
        self._held: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._is_trying = False
        self.rows = tuple(WhatIfRow(f"whatIf{place}") for place in range(COUNT))
        self._sliders = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sliders.setSpacing(16)
        self.words = paragraph(name="whatIfWords")
        self.words.setProperty("role", "lead")
        self.more = paragraph(name="whatIfMore")
        self.more.setProperty("role", "help")
        self.keep = plain_button(tr("Keep this"), "whatIfKeep")
        self.back = plain_button(tr("Back to the plan"), "whatIfBack")
        self.announcer = Announcer(self)
        self._frame = _timer(self, FRAME_MS)
        self._frame.timeout.connect(self.reckon_now)
        self._pause = _timer(self, PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        for row in self.rows:
            row.moved.connect(self._on_moved)
        self.keep.clicked.connect(self._on_keep)
        self.back.clicked.connect(self._on_back)
        self._lay_out()
        self._say(None)

    def show_projection(self, projection: Projection) -> None:
        """Take a plan; another one than before ends what was tried, and its inputs are ranked after a pause."""
        before, self._projection = self._projection, projection
        if before is not None and before.scenario == projection.scenario:
            return
        self._resolved = None
        self._end()
        self._pause.start()

    def forget(self) -> None:
        """Another plan: nothing is left of what was tried and kept in the last one."""
        self._held = self._shown = ()
        self.go_back()

    def go_back(self) -> None:
        """Let go of what is tried."""
        for row in self.rows:
            row.go_back()
        self._end()

    def showEvent(self, event: QShowEvent) -> None:
        """Rank what was not ranked while it was out of sight."""
        super().showEvent(event)
        if self._resolved is None:
            self.rank_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sliders side by side where there is room."""
        super().resizeEvent(event)
        letters = self.width() // self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        in_a_line = letters >= COUNT * ROW_LETTERS
        self._sliders.setDirection(directions.LeftToRight if in_a_line else directions.TopToBottom)

    @Slot()
    def rank_now(self) -> None:
        """Put the inputs that move this plan most on the sliders, without waiting."""
        self._pause.stop()
        if self._projection is None:
            return
        self._resolved = resolve(self._projection.scenario, self._catalog)
        offered = _in_their_places(what_if_inputs(self._resolved, self._held), self._shown)
        self._shown = tuple(one.info.key for one in offered)
        for row, one in zip(self.rows, offered, strict=False):
            row.show_input(one)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(offered))
        self.keep.setVisible(bool(offered))
        self.back.setVisible(bool(offered))
        self._say(None)

    @Slot()
    def reckon_now(self) -> None:
        """Reckon what is tried, without waiting."""
        self._frame.stop()
        tried = self._tried()
        if self._projection is None or not tried:
            self._end()
            return
        scenario = self._projection.scenario
        for path, value in self._typed(tried).items():
            scenario = with_value(scenario, path, value)
        changed = project(scenario, self._catalog)
        self._is_trying = True
        self._say(what_if_words(tried, self._projection, changed))
        self.tried.emit(changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for row in self.rows:
            self._sliders.addWidget(row, 1)
        column.addLayout(self._sliders)
        column.addWidget(self.words)
        column.addWidget(self.more)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.back)
        column.addWidget(buttons)
        column.addStretch(1)

    def _tried(self) -> tuple[Tried, ...]:
        """What differs from the plan; nothing while the sliders still show an earlier plan."""
        if self._resolved is None:
            return ()
        return tuple(row.tried for row in self.rows if not row.isHidden() and row.tried is not None)

    def _typed(self, tried: tuple[Tried, ...]) -> Mapping[str, object]:
        assert self._resolved is not None
        return {
            path: value for one in tried for path, value in typed_values(self._resolved, one.one, one.value).items()
        }

    def _end(self) -> None:
        """The plan stands alone."""
        self._frame.stop()
        self._say(None)
        if self._is_trying:
            self._is_trying = False
            self.tried.emit(None)

    def _say(self, said: WhatIfWords | None) -> None:
        """Say what comes of what is tried; None while nothing is."""
        self.words.setText(said.headline if said is not None else self._hint())
        self.more.setText("" if said is None else said.more)
        self.more.setVisible(said is not None and bool(said.more))
        for button in (self.keep, self.back):
            button.setEnabled(said is not None)
        self.announcer.change_to("" if said is None else said.all, silently=said is None)

    def _hint(self) -> str:
        if self._resolved is not None and self.rows[0].isHidden():
            return tr("There is no number in this plan to try other values of.")
        return tr("Move a slider to try another value. Your plan stays as it is until you keep it.")

    @Slot()
    def _on_moved(self) -> None:
        if not self._frame.isActive():
            self._frame.start()

    @Slot()
    def _on_pause_over(self) -> None:
        if self.isVisible():
            self.rank_now()

    @Slot()
    def _on_keep(self) -> None:
        self.reckon_now()
        tried = self._tried()
        if tried:
            self._held = tuple(dict.fromkeys((*(one.one.info.key for one in tried), *self._held)))
            self._leave_buttons()
            self.kept.emit(self._typed(tried))

    @Slot()
    def _on_back(self) -> None:
        self._leave_buttons()
        self.go_back()

    def _leave_buttons(self) -> None:
        """Put the keyboard on what was tried: the buttons are about to be of no use."""
        row = next((row for row in self.rows if row.tried is not None), self.rows[0])
        row.slider.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_their_places(offered: Sequence[WhatIfInput], before: Sequence[str]) -> tuple[WhatIfInput, ...]:
    """Inputs in order, those that were on a slider before on the same one, so that nothing jumps under the hand."""
    places: list[WhatIfInput | None] = [None] * COUNT
    for one in offered:
        if one.info.key in before:
            places[before.index(one.info.key)] = one
    new = iter([one for one in offered if one.info.key not in before])
    return tuple(found for place in places if (found := place or next(new, None)) is not None)


def _timer(parent: QWidget, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer
