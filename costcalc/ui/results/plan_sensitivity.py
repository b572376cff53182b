"""*What changes it most*, fed by the plan: how sure it is, the swings of any figure, questions, and money at risk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.likelihood import Simulation, hundred_people, likely_months, likely_of
from costcalc.engine.money_at_risk import RiskStep, money_at_risk
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.questions import Question, questions
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Scenario
from costcalc.engine.sensitivity import Sensitivity, sensitivities
from costcalc.phrases.figures import figure_name
from costcalc.ui.present.money_at_risk import risk_summary, risk_table
from costcalc.ui.present.sensitivity_answers import sensitivity_answer
from costcalc.ui.results.changes_most import ChangesMostView
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.likely_range import LikelyRange
from costcalc.ui.results.table_view import TableView
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.labels import name_control
from pricing.model import Catalog

PICTURE_HEIGHT = 220


class PlanSensitivityView(ChangesMostView):
    """What drives a plan, for the figure that is chosen.

    Args:
        catalog: Prices.
        parent: Owner.
    """

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._scenario: Scenario | None = None
        self._found: Mapping[FigureKey, Sensitivity | None] = {}
        self._simulation: Simulation | None = None
        self._questions: Sequence[Question] = ()
        self.figure = ChoiceBox(self)
        self.figure.setObjectName("sensitivityFigure")
        self.figure.setMinimumHeight(TARGET + 4)
        self.figure.activated.connect(self._on_figure_chosen)
        self.likely = LikelyRange()
        self.likely.picture.setMinimumHeight(PICTURE_HEIGHT)
        self.risk_words = paragraph(name="riskWords")
        self.risk = TableView(whole=True)
        self.risk.setObjectName("moneyAtRisk")
        self.risk.cell_opened.connect(self.figure_opened)
        self._lay_out()

    def show_projection(self, projection: Projection) -> None:
        """Show the swings of a plan; what drawn worlds said of it before an edit stays until they say it anew."""
        if projection.scenario != self._scenario:
            self._scenario = projection.scenario
            self._found = sensitivities(resolve(projection.scenario, self._catalog))
        self._offer_figures()
        self._show()

    def show_simulation(self, projection: Projection, simulation: Simulation) -> None:
        """Show what the drawn worlds of a plan say."""
        resolved = resolve(projection.scenario, self._catalog)
        self._simulation = simulation
        self._questions = questions(resolved, simulation, projection.unknown)
        self.show_projection(projection)
        self._show_risk(money_at_risk(resolved, likely_months(simulation.steps)))

    def forget(self) -> None:
        """Another plan: what was drawn for the last one is not its."""
        self._simulation, self._questions = None, ()
        self._show_risk(())
        self._show()

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the charts' colours."""
        super().set_chart_palette(palette)
        self.likely.set_chart_palette(palette)

    @property
    def chosen(self) -> FigureKey:
        """The figure that is looked at."""
        figure = self.figure.currentData()  # Qt keeps it as the plain text it is
        return FigureKey(figure) if figure else FigureKey.FIRST_YEAR

    def _lay_out(self) -> None:
        label = QLabel(tr("Figure"))
        label.setProperty("role", "field")
        name_control(label, self.figure)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.figure)
        row.addStretch(1)
        self.column.insertLayout(0, row)
        self._how_sure = heading(tr("How sure is it?"), self.likely)
        self.column.insertWidget(2, self._how_sure)
        self.column.insertWidget(3, self.likely)
        end = self.column.count() - 1
        self._if_not = heading(tr("If it does not help"), self.risk)
        self.column.insertWidget(end, self._if_not)
        self.column.insertWidget(end + 1, self.risk_words)
        self.column.insertWidget(end + 2, self.risk)
        for widget in (self._how_sure, self.likely, self._if_not, self.risk_words, self.risk):
            widget.hide()

    def _offer_figures(self) -> None:
        """The figures that apply, the one that was chosen kept."""
        chosen = self.chosen
        offered = [figure for figure in FigureKey if self._found.get(figure) is not None]
        if [self.figure.itemData(i) for i in range(self.figure.count())] == offered:
            return
        self.figure.clear()
        for figure in offered:
            self.figure.addItem(figure_name(figure, tr), figure)
        self.figure.setCurrentIndex(max(self.figure.findData(chosen), 0))

    def _show(self) -> None:
        found = self._found.get(self.chosen)
        if found is not None:
            self.show_sensitivity(sensitivity_answer(found, self._questions))
        likely = None if self._simulation is None else likely_of(self._simulation.drawn(self.chosen))
        for widget in (self._how_sure, self.likely):
            widget.setVisible(likely is not None)
        if self._simulation is not None and likely is not None:
            self.likely.show_spread(hundred_people(self._simulation.drawn(self.chosen)), likely)

    def _show_risk(self, steps: tuple[RiskStep, ...]) -> None:
        for widget in (self._if_not, self.risk_words, self.risk):
            widget.setVisible(bool(steps))
        self.risk_words.setText(risk_summary(steps))
        self.risk.show_table(risk_table(steps))

    @Slot()
    def _on_figure_chosen(self) -> None:
        self._show()
