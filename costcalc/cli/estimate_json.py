"""A projection as the JSON of `costcalc estimate --json`."""

from __future__ import annotations

from decimal import Decimal

from costcalc.cli.figure_json import figures_json, likely_json, money_json, range_json, unknown_json, year_json
from costcalc.cli.funding_json import funding_json, start_dates_json
from costcalc.cli.option_json import option_json
from costcalc.cli.output_types import Estimate, ExplainedAmount, LineSplit, MonthAmounts, WithLostPay
from costcalc.engine.explain import ExplainNode
from costcalc.engine.ledger import Line, World
from costcalc.engine.projection import FigureKey, MonthRow, Projection
from costcalc.phrases.explain import node_label
from costcalc.phrases.language import Language
from costcalc.phrases.lines import line_name
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.sources import source_words
from costcalc.phrases.splits import rule_words
from pricing.model import Catalog
from pricing.money import from_cents


def estimate_json(projection: Projection, language: Language, catalog: Catalog) -> Estimate:
    """Everything a projection holds; its lines are those of the typical world."""
    estimate = Estimate(
        schema=1,
        title=projection.scenario.title,
        start=projection.start.isoformat(),
        horizon_years=projection.horizon_years,
        catalog_as_of=projection.catalog_as_of.isoformat(),
        outcome=projection.outcome.value,
        figures=figures_json(projection.figures),
        medical_figures=figures_json(projection.medical_figures),
        with_lost_pay=_with_lost_pay(projection),
        branches=[
            {
                "branch": branch.branch.value,
                "chance": None if branch.chance is None else Decimal(branch.chance),
                "figures": figures_json(branch.figures),
                "at_most": branch.at_most,
            }
            for branch in projection.branches
        ],
        by_year=[year_json(row) for row in projection.by_year],
        by_month=[_month(row) for row in projection.by_month],
        by_kind=[
            {
                "kind": row.kind.value,
                "low": from_cents(row.low),
                "typical": from_cents(row.typical),
                "high": from_cents(row.high),
            }
            for row in projection.by_kind
        ],
        lines=[line_json(line, language, catalog) for line in projection.lines[World.TYPICAL]],
        unknown=[unknown_json(unknown, language) for unknown in projection.unknown],
        notes=list(notes_in_short(projection.notes, language, catalog)),
        options=[option_json(option, language, catalog) for option in projection.options],
    )
    if projection.funding is not None:
        estimate["funding"] = funding_json(projection.funding, language)
    if projection.start_dates is not None:
        estimate["start_dates"] = start_dates_json(projection.start_dates, language)
    return estimate


def explained_json(node: ExplainNode, language: Language, catalog: Catalog) -> ExplainedAmount:
    """A tree of amounts, each with what it is made of."""
    explained = ExplainedAmount(
        label=node_label(node, language),
        amount=money_json(node.amount),
        world=node.world.value,
        children=[explained_json(child, language, catalog) for child in node.children],
    )
    if node.line is not None:
        explained["line"] = line_json(node.line, language, catalog)
    return explained


def line_json(line: Line, language: Language, catalog: Catalog) -> LineSplit:
    """One dated charge with its split, in dollars."""
    return LineSplit(
        id=line.id,
        service_date=line.service_date.isoformat(),
        pay_date=line.pay_date.isoformat(),
        kind=line.kind.value,
        item=line.item.value,
        description=line_name(line, language),
        session=line.session,
        billed=money_json(line.billed),
        allowed=money_json(line.allowed),
        network=line.network.value,
        discount=money_json(line.discount),
        write_off=money_json(line.write_off),
        deductible=money_json(line.deductible),
        copay=money_json(line.copay),
        coinsurance=money_json(line.coinsurance),
        not_covered=money_json(line.not_covered),
        balance_bill=money_json(line.balance_bill),
        plan_paid=money_json(line.plan_paid),
        assistance=money_json(line.assistance),
        you_pay=money_json(line.you_pay),
        deductible_used_before=money_json(line.deductible_used_before),
        deductible_used_after=money_json(line.deductible_used_after),
        out_of_pocket_used_after=money_json(line.out_of_pocket_used_after),
        outside_total=line.outside_total,
        rule=line.rule.value,
        words=rule_words(line, language),
        price_source=source_words(line.source, language, catalog),
        price_origin=line.source.origin.value,
        price_input=line.source.input,
    )


def _with_lost_pay(projection: Projection) -> WithLostPay | None:
    totals = projection.with_lost_pay
    if totals is None:
        return None
    return WithLostPay(
        first_year=range_json(totals.get(FigureKey.FIRST_YEAR)),
        horizon_total=range_json(totals.get(FigureKey.HORIZON_TOTAL)),
    )


def _month(row: MonthRow) -> MonthAmounts:
    month = MonthAmounts(
        month=row.month,
        starts=row.starts.isoformat(),
        low=from_cents(row.low),
        typical=from_cents(row.typical),
        high=from_cents(row.high),
        cumulative_typical=from_cents(row.cumulative_typical),
        plan_year_starts=row.plan_year_starts,
    )
    if row.likely is not None:
        month["likely"] = likely_json(row.likely)
    if row.cumulative_likely is not None:
        month["cumulative_likely"] = likely_json(row.cumulative_likely)
    return month
