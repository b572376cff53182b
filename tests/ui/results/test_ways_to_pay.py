"""Ways to pay as a person sees them: only where there are some, reckoned only when looked at."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.engine.pipeline import project
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import DeferredInterest, HealthSavings, Loan, Paying
from costcalc.storage.plain import from_plain
from costcalc.ui.present.ways_to_pay import PayingPart, cash_flow_table, has_ways_to_pay
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.views import ViewKey
from costcalc.ui.results.ways_to_pay import WaysToPayView
from tests.storage.expected import CATALOG
from tests.ui.results.conftest import Keep, ShowPanel

LOAN = Loan(principal=Decimal(1200), months=12)
CARD = DeferredInterest(principal=Decimal(600), apr=Decimal(27), months=6, monthly_payment=Decimal(50))
HSA = HealthSavings(eligible=True, own_yearly=Decimal(2000), marginal_rate=Decimal(22))


def paid(paying: Paying | None) -> Projection:
    """Six sessions of 500, and how they are paid."""
    plan = {
        "start": date(2026, 1, 5),
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 6, "days_between": 3}, "maintenance": {"stops_after_months": 0}},
        "clinic": {"session": 500, "evaluation": 0},
    }
    return project(replace(from_plain(plan), paying=paying), CATALOG)


def shown(keep: Keep, paying: Paying) -> WaysToPayView:
    view = WaysToPayView()
    keep(view)
    view.resize(700, 600)
    view.show_projection(paid(paying))
    view.show()
    return view


def listed(panel: ResultsPanel) -> list[str]:
    views = panel.views.list
    return [views.item(row).text() for row in range(views.count()) if not views.isRowHidden(row)]


def test_the_view_is_listed_only_while_something_was_said_of_paying(show_panel: ShowPanel) -> None:
    panel = show_panel(paid(None))
    assert "Ways to pay" not in listed(panel)
    panel.show_projection(paid(Paying(loan=LOAN)))
    assert "Ways to pay" in listed(panel)
    panel.views.choose(ViewKey.PAYING)
    assert isinstance(panel.views.current, WaysToPayView)
    panel.show_projection(paid(None))
    assert "Ways to pay" not in listed(panel)
    assert panel.views.list.currentRow() == 0


def test_nothing_is_reckoned_before_the_view_is_looked_at(show_panel: ShowPanel) -> None:
    projection = paid(Paying(loan=LOAN))
    panel = show_panel(projection)
    assert "funding" not in vars(projection.beside)
    panel.views.choose(ViewKey.PAYING)
    assert "funding" in vars(projection.beside)


def test_each_way_to_pay_is_told_in_a_sentence_with_its_numbers(keep: Keep) -> None:
    view = shown(keep, Paying(loan=LOAN, deferred=CARD, hsa=HSA, saved=Decimal(100)))
    words = {part: box.words.text() for part, box in view.parts.items()}
    assert "The loan asks $100.00 a month for 12 months" in words[PayingPart.LOAN]
    assert "you still owe $300.00 on the card" in words[PayingPart.CARD]
    assert "To find out if it helps you need" in words[PayingPart.SAVING_UP]
    assert "You save on taxes: $440" in words[PayingPart.TAXES]
    assert view.taxes.table_model.plain(0, 2) == "440.00"
    summary = view.findChild(QLabel, "payingSummary")
    assert summary is not None
    assert "before taxes" in summary.text()


def test_what_was_not_said_takes_no_room(keep: Keep) -> None:
    view = shown(keep, Paying(loan=LOAN))
    assert [part for part, box in view.parts.items() if box.isVisible()] == [PayingPart.LOAN]


def test_months_add_up_and_leave_out_empty_columns(keep: Keep) -> None:
    funding = paid(Paying(loan=LOAN)).funding
    assert funding is not None
    table = cash_flow_table(funding)
    assert [column.title for column in table.columns] == ["Month", "Cost", "On credit", "You pay back", "Cash out"]
    assert table.total[1:] == (300_000, 120_000, 110_000, 290_000)
    view = shown(keep, Paying(loan=LOAN))
    assert view.months.copy_text(as_csv=True).startswith("Month,Cost,On credit,You pay back,Cash out\n2026-01-05,3000")
    after = view.findChild(QLabel, "dueAfterwards")
    assert after is not None
    assert after.text() == "After the last month $100.00 of loan and card are still to be paid."


def test_a_household_alone_is_no_way_to_pay() -> None:
    assert not has_ways_to_pay(paid(Paying()))
    assert has_ways_to_pay(paid(Paying(itemizes=True)))


def test_tables_keep_their_names(qtbot: QtBot, keep: Keep) -> None:
    view = shown(keep, Paying(hsa=HSA))
    assert view.taxes.accessibleName() == "What you save on taxes in each year"
    assert view.months.accessibleName() == "What leaves your hands in each month"
