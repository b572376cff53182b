"""One input of *What if?*: its name, the value tried, how far it goes, and the slider."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from costcalc.engine.what_if import WhatIfInput
from costcalc.ui.present.what_if import Tried, name_of, reach_words, words_of
from costcalc.ui.results.step_slider import StepSlider
from costcalc.ui.widgets.labels import name_control


class WhatIfRow(QWidget):
    """Shows one input at a time; another one takes its place.

    Args:
        name: Object name of its slider.
        parent: Owner.
    """

    moved = Signal()
    """A person tries another value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: WhatIfInput | None = None
        self.slider = StepSlider()
        self.slider.setObjectName(name)
        self.slider.moved.connect(self._on_moved)
        self.name = QLabel()
        self.name.setProperty("role", "field")
        self.name.setWordWrap(True)
        name_control(self.name, self.slider)
        self.value = QLabel()
        self.value.setProperty("role", "group")
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.reach = QLabel()
        self.reach.setProperty("role", "help")
        self.reach.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        top.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.reach)
        column.addStretch(1)
        column.addWidget(self.slider)

    @property
    def tried(self) -> Tried | None:
        """What is tried; None while it stands where the plan does."""
        if self._one is None or self.slider.chosen == self._one.planned:
            return None
        return Tried(one=self._one, value=self.slider.chosen)

    def show_input(self, one: WhatIfInput) -> None:
        """Offer the values of an input, the plan's chosen."""
        self._one = one
        name = name_of(one)
        self.name.setText(name)
        self.slider.setAccessibleName(name)
        self.reach.setText(reach_words(one))
        self.slider.offer(one.values, one.planned)
        letters = self.value.fontMetrics()
        self.value.setMinimumWidth(max(letters.horizontalAdvance(words_of(one, value)) for value in one.values))
        self._show_value(one.planned)

    def go_back(self) -> None:
        """Stand where the plan does."""
        if self._one is not None:
            self.slider.choose(self._one.planned)
            self._show_value(self._one.planned)

    def _show_value(self, value: Decimal) -> None:
        assert self._one is not None
        words = words_of(self._one, value)
        self.value.setText(words)
        self.slider.setAccessibleDescription(f"{words}. {self.reach.text()}")

    @Slot(object)
    def _on_moved(self, value: object) -> None:
        if isinstance(value, Decimal):
            self._show_value(value)
            self.moved.emit()
