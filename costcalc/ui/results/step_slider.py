"""A slider that rests only on the values it was given, whatever moves it: pointer, arrows, Page, Home or End."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from costcalc.ui.theme.tokens import TARGET

PAGES = 10
"""How many Page keys go from one end to the other."""


class StepSlider(QSlider):
    """Its number is the value itself, in the least unit that all its values are whole in, so that it reads true.

    Args:
        parent: Owner.
    """

    moved = Signal(object)
    """The `Decimal` that a person moved it to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._places: list[int] = [0]
        self._decimals = 0
        self.setMinimumHeight(TARGET + 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(self._on_action)

    @property
    def chosen(self) -> Decimal:
        """The value it stands on."""
        return Decimal(self.value()).scaleb(-self._decimals)

    def offer(self, values: Sequence[Decimal], chosen: Decimal) -> None:
        """Take other values.

        Args:
            values: Ascending.
            chosen: The one it stands on.
        """
        self._decimals = max(0, *(-int(value.as_tuple().exponent) for value in values))
        self._places = [self._place(value) for value in values]
        self.setRange(self._places[0], self._places[-1])
        self.setSingleStep(max(1, (self._places[-1] - self._places[0]) // (len(self._places) - 1)))
        self.choose(chosen)

    def choose(self, value: Decimal) -> None:
        """Stand on a value; this is not a person's move."""
        self.setValue(self._place(value))

    def sizeHint(self) -> QSize:
        """Wide enough to aim at."""
        return QSize(200, super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave turning the wheel to the page around it."""
        event.ignore()

    def _place(self, value: Decimal) -> int:
        return int(value.scaleb(self._decimals))

    @Slot(int)
    def _on_action(self, action: int) -> None:
        """Go to one of the values; Qt lets a slider's place be changed before it takes the value."""
        place = self._place_after(QSlider.SliderAction(action))
        before = self.value()
        self.setSliderPosition(place)
        if place != before:
            self.setValue(place)
            self.moved.emit(self.chosen)

    def _place_after(self, action: QSlider.SliderAction) -> int:
        actions = QSlider.SliderAction
        now = bisect_left(self._places, self.value())
        page = max(1, round((len(self._places) - 1) / PAGES))
        steps = {
            actions.SliderSingleStepAdd: 1,
            actions.SliderSingleStepSub: -1,
            actions.SliderPageStepAdd: page,
            actions.SliderPageStepSub: -page,
        }
        if action in steps:
            return self._places[min(max(now + steps[action], 0), len(self._places) - 1)]
        wanted = self.sliderPosition()
        return min(self._places, key=lambda place: abs(place - wanted))
