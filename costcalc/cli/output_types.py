"""The JSON that commands print, as types: what CONTRACT's schema 1 fixes and the JSON Schemas are made from."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired

from typing_extensions import TypedDict  # pydantic reads no other before Python 3.12

from costcalc.cli.figure_types import FigureRange, Figures, LikelyRange, Money, UnknownPrice, YearAmounts
from costcalc.cli.funding_types import FundingAmounts, OtherStartDates
from costcalc.cli.option_types import OptionFigures


class WithLostPay(TypedDict):
    """Totals with the pay a person may miss added; they stand outside "you pay"."""

    first_year: FigureRange | None
    horizon_total: FigureRange | None


class BranchFigures(TypedDict):
    """Another outcome by itself."""

    branch: str
    chance: Decimal | None
    figures: Figures
    at_most: bool


class MonthAmounts(TypedDict):
    """One month from the start."""

    month: int
    starts: str
    low: Decimal
    typical: Decimal
    high: Decimal
    cumulative_typical: Decimal
    plan_year_starts: bool
    likely: NotRequired[LikelyRange]
    cumulative_likely: NotRequired[LikelyRange]


class KindAmounts(TypedDict):
    """One kind of service or cost over the whole horizon."""

    kind: str
    low: Decimal
    typical: Decimal
    high: Decimal


class LineSplit(TypedDict):
    """One dated charge and who pays it, in dollars; null where a price is not known."""

    id: int
    service_date: str
    pay_date: str
    kind: str
    item: str
    description: str
    session: int | None
    billed: Money
    allowed: Money
    network: str
    discount: Money
    write_off: Money
    deductible: Money
    copay: Money
    coinsurance: Money
    not_covered: Money
    balance_bill: Money
    plan_paid: Money
    assistance: Money
    you_pay: Money
    deductible_used_before: Money
    deductible_used_after: Money
    out_of_pocket_used_after: Money
    outside_total: bool
    rule: str
    words: str
    price_source: str
    price_origin: str
    price_input: str


class Estimate(TypedDict):
    """What `costcalc estimate --json` prints."""

    schema: Literal[1]
    title: str | None
    start: str
    horizon_years: int
    catalog_as_of: str
    outcome: str
    figures: Figures
    medical_figures: Figures
    with_lost_pay: WithLostPay | None
    branches: list[BranchFigures]
    by_year: list[YearAmounts]
    by_month: list[MonthAmounts]
    by_kind: list[KindAmounts]
    lines: list[LineSplit]
    unknown: list[UnknownPrice]
    notes: list[str]
    options: NotRequired[list[OptionFigures]]
    funding: NotRequired[FundingAmounts]
    start_dates: NotRequired[OtherStartDates]


class ExplainedAmount(TypedDict):
    """What `costcalc explain --json` prints: an amount and what it is made of."""

    label: str
    amount: Money
    world: str
    line: NotRequired[LineSplit]
    children: list[ExplainedAmount]


class ClaimSplit(TypedDict):
    """One claim and who pays it, in dollars."""

    id: int
    date: str
    service_date: str
    kind: str
    description: str
    billed: Decimal
    allowed: Money
    at_most: bool
    network: str
    write_off: Decimal
    deductible: Decimal
    copay: Decimal
    coinsurance: Decimal
    not_covered: Decimal
    balance_bill: Decimal
    plan_paid: Decimal
    you_pay: Decimal
    deductible_used_before: Decimal
    deductible_used_after: Decimal
    out_of_pocket_used_before: Decimal
    out_of_pocket_used_after: Decimal
    rule: str
    words: str


class ClaimTotals(TypedDict):
    """The sums of all claims, in dollars."""

    billed: Decimal
    plan_paid: Decimal
    you_pay: Decimal
    deductible: Decimal
    copay: Decimal
    coinsurance: Decimal
    not_covered: Decimal
    balance_bill: Decimal
    write_off: Decimal


class PlanYearAmounts(TypedDict):
    """What counts toward the deductible and the maximum at the end of a plan year, in dollars."""

    starts: str
    deductible_used: Decimal
    out_of_pocket_used: Decimal


class AdjudicatedClaims(TypedDict):
    """What `costcalc adjudicate --json` prints."""

    schema: Literal[1]
    claims: list[ClaimSplit]
    totals: ClaimTotals
    plan_years: list[PlanYearAmounts]
