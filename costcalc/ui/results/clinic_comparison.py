"""*Clinics side by side*, fed by the list of clinics: what to order by, whom to tie with, and each figure's sum."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from costcalc.engine.clinics import ClinicComparison, ClinicSide, TieWith
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.tie_price import Tie
from costcalc.phrases.figures import figure_name
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.present.clinic_answers import (
    COMPARED_FIGURES,
    clinic_answers,
    comparison_sentence,
    order_by,
)
from costcalc.ui.present.clinics import SHOWN, clinic_chart, clinic_facts, clinic_figures
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.clinics_side_by_side import ClinicsView
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.labels import name_control
from pricing.model import Catalog

TIE_MS = 150
"""How long nothing changes before the prices at which clinics tie are sought: each takes several reckonings."""


class ClinicComparisonView(ClinicsView):
    """The plan at its own clinic and at those ticked in the list.

    Args:
        catalog: What stands in where nothing was said.
        book: The list of clinics.
        parent: Owner.
    """

    list_asked = Signal()
    """The list of clinics shall open."""

    explain_asked = Signal(object, str)
    """How a figure adds up at another clinic: its `ClinicSide`, and the figure's path."""

    def __init__(self, catalog: Catalog, book: ClinicBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._book = catalog, book
        self._projection: Projection | None = None
        self._comparison: ClinicComparison | None = None
        self._order: tuple[int, ...] = ()
        self._seek_ties = QTimer(self, singleShot=True, interval=TIE_MS)
        self._seek_ties.timeout.connect(self._on_at_rest)
        self.list_button = plain_button(tr("Clinics…"), "openClinics")
        self.list_button.clicked.connect(self.list_asked)
        self.figure = self._chooser("clinicFigure", [figure_name(key, tr) for key in COMPARED_FIGURES])
        self.sort = self._chooser("clinicSort", [tr("as listed"), tr("by that figure, lowest first")])
        self.target = self._chooser("clinicTie", [tr("the lowest"), tr("this plan's clinic")])
        self._of_several: list[QWidget] = []
        self._lay_out_choices()
        self.clinics.figure_opened.connect(self._on_bar_chosen)
        self.facts.fact_opened.connect(self._on_fact_opened)
        book.compared_changed.connect(self._on_compared_changed)

    @property
    def chosen_figure(self) -> FigureKey:
        """What clinics are ordered and tied by."""
        return COMPARED_FIGURES[max(self.figure.currentIndex(), 0)]

    @property
    def comparison(self) -> ClinicComparison | None:
        """What is shown."""
        return self._comparison

    def show_projection(self, projection: Projection) -> None:
        """Compare the plan of a projection."""
        self._projection = projection
        choices = self._book.choices(projection.scenario)
        self._comparison = ClinicComparison(projection.scenario, self._catalog, choices)
        self._show()

    def open_figure(self, place: int, figure: FigureKey) -> None:
        """Ask how a figure adds up at the clinic of a place, as they are shown."""
        if self._comparison is None or not 0 <= place < len(self._order):
            return
        side: ClinicSide = self._comparison.sides[self._order[place]]
        if side.figures[figure] is None:
            return
        if self._order[place] == self._comparison.plan_index:
            self.figure_opened.emit(figure.value, None)
        else:
            self.explain_asked.emit(side, figure.value)

    def _chooser(self, name: str, words: list[str]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setObjectName(name)
        box.addItems(words)
        box.activated.connect(self._on_chosen)
        return box

    def _lay_out_choices(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, gap=4 * GRID)
        flow.addWidget(self.list_button)
        for box, words in (
            (self.figure, tr("Compare")),
            (self.sort, tr("Order")),
            (self.target, tr("What would cost the same as")),
        ):
            pair = _labelled(box, words)
            flow.addWidget(pair)
            if box is not self.figure:
                self._of_several.append(pair)
        self.column.insertWidget(0, choices)

    def _show(self) -> None:
        comparison, figure = self._comparison, self.chosen_figure
        if comparison is None:
            return
        self._order = order_by(comparison, figure if self.sort.currentIndex() == 1 else None)
        has_several = len(self._order) > 1
        for pair in self._of_several:
            pair.setVisible(has_several)
        self.facts.show_table(clinic_facts(clinic_answers(comparison, self._order)))
        self._show_figure(comparison)
        if has_several:
            self._seek_ties.start()

    def _show_figure(self, comparison: ClinicComparison, ties: Sequence[Tie] = ()) -> None:
        answers, figure = clinic_answers(comparison, self._order, ties), self.chosen_figure
        self.clinics.show_results(
            comparison_sentence(comparison, figure),
            partial(clinic_chart, answers, figure),
            partial(clinic_figures, answers, figure),
        )

    @Slot()
    def _on_at_rest(self) -> None:
        if self._comparison is not None:
            with_ = TieWith.LOWEST if self.target.currentIndex() == 0 else TieWith.PLAN
            self._show_figure(self._comparison, self._comparison.ties(self.chosen_figure, with_))

    @Slot()
    def _on_chosen(self) -> None:
        self._show()

    @Slot()
    def _on_compared_changed(self) -> None:
        if self._projection is not None:
            self.show_projection(self._projection)

    @Slot(str, object)
    def _on_bar_chosen(self, key: str, _world: object) -> None:
        self.open_figure(int(key), self.chosen_figure)

    @Slot(int, int)
    def _on_fact_opened(self, row: int, place: int) -> None:
        if row < len(SHOWN):
            self.open_figure(place, SHOWN[row])


def _labelled(box: ChoiceBox, words: str) -> QWidget:
    """A choice with its words before it, or over it where there is no room beside."""
    pair = QWidget()
    label = QLabel(words)
    name_control(label, box)
    box.setAccessibleName(words)
    row = FlowLayout(pair)
    row.addWidget(label)
    row.addWidget(box)
    return pair
