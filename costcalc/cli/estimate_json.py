"""A projection as the JSON of `costcalc estimate --json`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from costcalc.cli.funding_json import funding_json, start_dates_json
from costcalc.cli.output_types import (
    Estimate,
    ExplainedAmount,
    FigureRange,
    Figures,
    LikelyRange,
    LineSplit,
    Money,
    MonthAmounts,
    UnknownPrice,
    WithLostPay,
    YearAmounts,
)
from costcalc.engine.explain import ExplainNode
from costcalc.engine.ledger import Line, World
from costcalc.engine.projection import FigureKey, Likely, MonthRow, Projection, Spread, Unknown, YearRow
from costcalc.phrases.explain import node_label
from costcalc.phrases.language import Language
from costcalc.phrases.lines import line_name
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.sources import source_words
from costcalc.phrases.splits import rule_words
from costcalc.phrases.unknowns import unknown_name
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
        figures=_figures(projection.figures),
        medical_figures=_figures(projection.medical_figures),
        with_lost_pay=_with_lost_pay(projection),
        branches=[
            {
                "branch": branch.branch.value,
                "chance": None if branch.chance is None else Decimal(branch.chance),
                "figures": _figures(branch.figures),
                "at_most": branch.at_most,
            }
            for branch in projection.branches
        ],
        by_year=[_year(row) for row in projection.by_year],
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
        unknown=[_unknown(unknown, language) for unknown in projection.unknown],
        notes=list(notes_in_short(projection.notes, language, catalog)),
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
        amount=_money(node.amount),
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
        billed=_money(line.billed),
        allowed=_money(line.allowed),
        network=line.network.value,
        discount=_money(line.discount),
        write_off=_money(line.write_off),
        deductible=_money(line.deductible),
        copay=_money(line.copay),
        coinsurance=_money(line.coinsurance),
        not_covered=_money(line.not_covered),
        balance_bill=_money(line.balance_bill),
        plan_paid=_money(line.plan_paid),
        assistance=_money(line.assistance),
        you_pay=_money(line.you_pay),
        deductible_used_before=_money(line.deductible_used_before),
        deductible_used_after=_money(line.deductible_used_after),
        out_of_pocket_used_after=_money(line.out_of_pocket_used_after),
        outside_total=line.outside_total,
        rule=line.rule.value,
        words=rule_words(line, language),
        price_source=source_words(line.source, language, catalog),
        price_origin=line.source.origin.value,
        price_input=line.source.input,
    )


def _figures(figures: Mapping[FigureKey, Spread | None]) -> Figures:
    return Figures(
        per_visit=_range(figures.get(FigureKey.PER_VISIT)),
        per_month=_range(figures.get(FigureKey.PER_MONTH)),
        first_year=_range(figures.get(FigureKey.FIRST_YEAR)),
        later_year=_range(figures.get(FigureKey.LATER_YEAR)),
        cost_to_find_out=_range(figures.get(FigureKey.COST_TO_FIND_OUT)),
        horizon_total=_range(figures.get(FigureKey.HORIZON_TOTAL)),
        peak_cash_out=_range(figures.get(FigureKey.PEAK_CASH_OUT)),
    )


def _range(spread: Spread | None) -> FigureRange | None:
    if spread is None:
        return None
    found = FigureRange(low=from_cents(spread.low), typical=from_cents(spread.typical), high=from_cents(spread.high))
    if spread.likely is not None:
        found["likely"] = _likely(spread.likely)
    return found


def _likely(likely: Likely) -> LikelyRange:
    return {"from": from_cents(likely.low), "median": from_cents(likely.median), "to": from_cents(likely.high)}


def _with_lost_pay(projection: Projection) -> WithLostPay | None:
    totals = projection.with_lost_pay
    if totals is None:
        return None
    return WithLostPay(
        first_year=_range(totals.get(FigureKey.FIRST_YEAR)), horizon_total=_range(totals.get(FigureKey.HORIZON_TOTAL))
    )


def _year(row: YearRow) -> YearAmounts:
    year = YearAmounts(
        year=row.year,
        starts=row.starts.isoformat(),
        low=from_cents(row.low),
        typical=from_cents(row.typical),
        high=from_cents(row.high),
    )
    if row.likely is not None:
        year["likely"] = _likely(row.likely)
    return year


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
        month["likely"] = _likely(row.likely)
    return month


def _unknown(unknown: Unknown, language: Language) -> UnknownPrice:
    return UnknownPrice(
        what=unknown_name(unknown, language),
        where=unknown.what,
        touches=[figure.value for figure in unknown.touches],
        at_most=unknown.at_most,
    )


def _money(cents: int | None) -> Money:
    return None if cents is None else from_cents(cents)
