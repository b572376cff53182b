"""States of the window on other plans than the sample, and in the largest letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import (
    DeferredInterest,
    HealthSavings,
    Loan,
    Outcome,
    OutcomeChances,
    Scenario,
)
from costcalc.ui.results.fact_table_view import FactTableView
from costcalc.ui.results.option_comparison import OptionComparisonView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.views import ViewKey
from tests.screenshots.stage import Stage
from tests.screenshots.state import State, choose_view, results

LARGEST_PERCENT = 200


def other_plans() -> Iterator[State]:
    """An insured person, many options, and text at 200 %."""
    yield State("insured-section", "Insurance with a deductible, open", open_insurance)
    yield State("insured-over-time", "Over time, insured", show_insured)
    yield State("insured-ways-to-pay", "Ways to pay, with a savings account, a loan and a card", show_ways_to_pay)
    yield State("branches", "What it costs if it goes another way", show_branches)
    yield State("options", "Four options side by side", show_options)
    yield State("large-text", "Text at 200 %", show_large_text)
    yield State("large-text-sources", "Where the numbers come from, text at 200 %", show_large_sources)


def insured(sample: Scenario) -> Scenario:
    """The sample's person with a plan from the market that may cover ketamine, a savings account, a loan and a card."""
    paying = sample.paying
    assert paying is not None
    return replace(
        sample,
        plan=HealthPlan(preset="hdhp_minimum_2027"),
        outcome=Outcome.COVERED,
        outcome_chances=OutcomeChances(covered=Decimal(40), denied=Decimal(60)),
        paying=replace(
            paying,
            hsa=HealthSavings(eligible=True, balance=Decimal(800), own_yearly=Decimal(2000), marginal_rate=Decimal(22)),
            loan=Loan(principal=Decimal(2000), apr=Decimal("9.9"), months=24),
            deferred=DeferredInterest(
                principal=Decimal(1200), apr=Decimal("29.99"), months=12, monthly_payment=Decimal(80)
            ),
        ),
    )


def take_up_insured(stage: Stage) -> None:
    """Bring the insured person's plan into the window."""
    stage.running.store.replace_all(insured(stage.running.store.scenario))
    stage.settle()


def open_insurance(stage: Stage) -> None:
    """The card and what it does with ketamine."""
    take_up_insured(stage)
    stage.pane.open_section("insurance")


def show_insured(stage: Stage) -> None:
    """The first view with a plan that pays."""
    take_up_insured(stage)


def show_ways_to_pay(stage: Stage) -> None:
    """Every way to pay at once."""
    take_up_insured(stage)
    choose_view(stage, ViewKey.PAYING)


def show_branches(stage: Stage) -> None:
    """What else may happen, scrolled into sight."""
    take_up_insured(stage)
    switch = stage.window.findChild(QPushButton, "branchesSwitch")
    assert switch is not None
    switch.click()
    stage.settle()
    scroll_to_end(results(stage).views.current)


def show_options(stage: Stage) -> None:
    """The table of four options."""
    choose_view(stage, ViewKey.BESIDE_MEDICINES)
    view = results(stage).views.current
    assert isinstance(view, OptionComparisonView)
    view.options.ready_chosen.emit("nsaids")
    stage.settle()
    table, page = view.findChild(FactTableView), view.widget()
    assert table is not None
    assert page is not None
    view.verticalScrollBar().setValue(table.mapTo(page, QPoint()).y())


def show_large_text(stage: Stage) -> None:
    """The sample in the largest letters."""
    stage.running.theme.set_text_percent(LARGEST_PERCENT)


def show_large_sources(stage: Stage) -> None:
    """The widest table in the largest letters."""
    show_large_text(stage)
    choose_view(stage, ViewKey.PROVENANCE)


def scroll_to_end(view: ResultsView | None) -> None:
    """Show the lower end of a view."""
    assert view is not None
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
