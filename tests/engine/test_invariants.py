"""What holds for every plan, whatever it says (R1-R27)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from costcalc.engine.calendar import add_months
from costcalc.engine.columns import WORLD_ORDER, corner_columns
from costcalc.engine.explain import ExplainNode, NodeKind, explain, explain_paths
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item, Line, World
from costcalc.engine.lines import column_lines
from costcalc.engine.pipeline import project_resolved
from costcalc.engine.projection import BranchKind, FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Outcome
from costcalc.storage.plain import from_plain
from tests.engine.agreement import NO_CATALOG, projection_of
from tests.engine.plans import (
    ANY_PLAN,
    COVERED,
    SEEDS,
    SELF_PAY,
    SOME,
    Plan,
    in_other_order,
    known,
    of_world,
    paid,
    raised,
    simple_plan,
    totals,
)

PRICES = ("session", "booster", "evaluation", "follow_up", "lab", "deposit", "home_supply", "home_follow_up")
STARTS = st.dates(date(2027, 1, 1), date(2029, 12, 31))


@SOME
@given(ANY_PLAN)
def test_low_is_at_most_typical_and_typical_at_most_high(plan: Plan) -> None:
    projection = projection_of(plan)
    for figures in (projection.figures, projection.medical_figures, projection.with_lost_pay or {}):
        assert all(spread.low <= spread.typical <= spread.high for spread in known(figures).values())
    for table in (projection.by_year, projection.by_month, projection.by_kind):
        assert sum(row.low for row in table) <= sum(row.typical for row in table) <= sum(row.high for row in table)


@SOME
@given(ANY_PLAN)
def test_lines_months_years_and_kinds_add_up_to_the_horizon_total_in_every_world(plan: Plan) -> None:
    projection = projection_of(plan)
    total = projection.figures[FigureKey.HORIZON_TOTAL]
    assert total is not None
    low, high = projection.end_worlds
    for column, world in (("low", low), ("typical", World.TYPICAL), ("high", high)):
        views = [
            sum(getattr(row, column) for row in table)
            for table in (projection.by_month, projection.by_year, projection.by_kind)
        ]
        views.append(getattr(projection.by_month[-1], f"cumulative_{column}"))
        assert {paid(projection.lines[world]), getattr(total, column)} == set(views) | {getattr(total, column)}
    for year in projection.by_year:
        months = projection.by_month[12 * (year.year - 1) : 12 * year.year]
        assert (year.low, year.typical, year.high) == tuple(
            sum(getattr(month, column) for month in months) for column in ("low", "typical", "high")
        )


@SOME
@given(ANY_PLAN)
def test_the_leaves_of_every_explanation_add_up_to_what_it_explains(plan: Plan) -> None:
    projection = projection_of(plan)
    for world in World:
        for path in explain_paths(projection):
            node = explain(projection, path, world)
            _check_sums(node)
            if path in set(FigureKey):
                spread = projection.figures[FigureKey(path)]
                assert spread is not None
                assert of_world(spread, world) in (None, node.amount)
    for row in projection.by_month:
        assert explain(projection, f"by_month.{row.month}").amount == row.typical
    for year in projection.by_year:
        assert explain(projection, f"by_year.{year.year}").amount == year.typical
    for kind in projection.by_kind:
        assert explain(projection, f"by_kind.{kind.kind.value}").amount == kind.typical


def _check_sums(node: ExplainNode) -> None:
    if node.args == (FigureKey.PEAK_CASH_OUT.value,):
        assert all(leaf.line is not None and leaf.line.item is Item.REIMBURSEMENT for leaf in node.children)
    elif node.kind is NodeKind.LINE:
        assert node.line is not None
        assert node.amount == node.line.you_pay
    elif node.children and node.children[0].kind is NodeKind.DIVIDED:
        (child,) = node.children
        divisor = int(child.args[0])
        assert node.amount is not None
        assert child.amount is not None
        assert abs(2 * (node.amount * divisor - child.amount)) <= divisor
    else:
        assert node.amount == sum(child.amount or 0 for child in node.children)
    for child in node.children:
        _check_sums(child)


@SOME
@given(SELF_PAY, st.sampled_from(PRICES), st.decimals(0, 500, places=2))
def test_a_higher_price_never_lowers_what_a_person_without_a_plan_pays(plan: Plan, key: str, more: Decimal) -> None:
    assume(plan["clinic"].get(key) is not None)
    before = totals(projection_of(plan))
    plan["clinic"][key] = raised(plan["clinic"][key], more)
    after = totals(projection_of(plan))
    assert all(after[world] >= before[world] for world in World)


@SOME
@given(STARTS, st.integers(1, 12), st.integers(1, 14), st.integers(2, 20), st.integers(1, 4))
def test_with_one_price_more_sessions_never_cost_less(
    start: date, sessions: int, days: int, weeks: int, more: int
) -> None:
    few = projection_of(simple_plan(start, sessions, days, weeks))
    many = projection_of(simple_plan(start, sessions + more, days, weeks))
    assert totals(many)[World.TYPICAL] >= totals(few)[World.TYPICAL]


@SOME
@given(STARTS, st.integers(1, 12), st.integers(1, 14), st.integers(1, 20), st.integers(1, 10), st.integers(0, 13))
def test_with_one_price_a_shorter_interval_never_costs_less(
    start: date, sessions: int, days: int, weeks: int, fewer_weeks: int, fewer_days: int
) -> None:
    longer = projection_of(simple_plan(start, sessions, days, weeks + fewer_weeks))
    shorter = projection_of(simple_plan(start, sessions, max(days - fewer_days, 1), weeks))
    assert totals(shorter)[World.TYPICAL] >= totals(longer)[World.TYPICAL]


@SOME
@given(ANY_PLAN, st.integers(0, 30))
def test_nothing_of_the_treatment_but_its_first_series_takes_place_after_the_stop_date(plan: Plan, months: int) -> None:
    plan["treatment"].setdefault("maintenance", {"weeks_between": 4})["stops_after_months"] = months
    stop = add_months(plan["start"], months)
    first_series = {Item.INDUCTION_SESSION, Item.PACKAGE_REFUND, Item.REIMBURSEMENT, Item.LATE_CANCEL, Item.DEPOSIT}
    projection = projection_of(plan)
    for world in World:
        last = max((line.service_date for line in projection.lines[world] if line.item in first_series), default=stop)
        late = [line for line in _of_the_treatment(projection.lines[world]) if line.service_date >= stop]
        assert all(line.item in first_series or line.session is not None for line in late if line.item != Item.EXTRA)
        assert all(line.service_date <= last for line in late)
        assert not {line.item for line in late} & {Item.BOOSTER_SESSION, Item.LAB, Item.FOLLOW_UP, Item.HOME_SUPPLY}


def _of_the_treatment(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Its own lines, travel apart; an evaluation on the first day is not one that a stop date ends."""
    for line in lines:
        if line.treatment and line.item is not Item.EVALUATION and line.kind not in (Kind.TRAVEL, Kind.LOST_PAY):
            yield line


@SOME
@given(SELF_PAY)
def test_a_package_refund_never_exceeds_what_was_paid_for_sessions(plan: Plan) -> None:
    plan["clinic"]["evaluation_credited"] = False  # which would pay for sessions on its own line
    projection = projection_of(plan, "does_not_help")
    for world in World:
        lines = [line for line in projection.lines[world] if line.kind.value == "ketamine_session"]
        running = 0
        for line in sorted(lines, key=lambda line: (line.pay_date, line.item is Item.PACKAGE_REFUND)):
            running += line.you_pay or 0
            assert running >= 0


@SOME
@given(COVERED, st.sampled_from(["out_of_network", "won_on_appeal"]))
def test_what_a_plan_gives_back_never_exceeds_what_was_paid_for_that_service(plan: Plan, outcome: str) -> None:
    plan["clinic"].pop("deposit", None)  # a deposit pays for sessions on its own line
    plan["clinic"]["evaluation_credited"] = False
    projection = projection_of(plan, outcome)
    for world in World:
        sums: Counter[Any] = Counter()
        for line in projection.lines[world]:
            sums[line.service_date, line.kind] += line.you_pay or 0
        assert min(sums.values(), default=0) >= 0


@SOME
@given(STARTS, st.integers(2, 12), st.integers(1, 14), st.integers(1, 20), st.integers(1, 15))
def test_a_plan_already_under_way_costs_what_is_left_of_the_whole_plan(
    start: date, sessions: int, days: int, weeks: int, had: int
) -> None:
    whole = projection_of(simple_plan(start, sessions, days, weeks))
    dates = sorted({line.service_date for line in whole.lines[World.TYPICAL]})
    assume(had < len(dates))
    rest = simple_plan(dates[had], sessions, days, weeks)
    rest["treatment"]["under_way"] = {"sessions_had": had, "last_session": dates[had - 1]}
    ends = min(add_months(start, 24), add_months(dates[had], 24))
    assert _charges(projection_of(rest).lines[World.TYPICAL], dates[had], ends) == _charges(
        whole.lines[World.TYPICAL], dates[had], ends
    )


def _charges(lines: tuple[Line, ...], first: date, ends: date) -> Counter[Any]:
    return Counter((line.service_date, line.item, line.you_pay) for line in lines if first <= line.service_date < ends)


@SOME
@given(ANY_PLAN, st.sampled_from([None, *BranchKind]))
def test_who_pays_adds_up_to_the_charge_on_every_line(plan: Plan, branch: BranchKind | None) -> None:
    projection = projection_of(plan, branch.value if branch and ("plan" in plan or branch == "does_not_help") else None)
    for world in World:
        for line in projection.lines[world]:
            if line.you_pay is None:
                assert line.plan_paid is None
                assert line.billed is None
                continue
            parts = (line.plan_paid, line.assistance, line.write_off, line.discount)
            assert line.you_pay + sum(part or 0 for part in parts) == line.billed


@SOME
@given(COVERED)
def test_a_won_appeal_ends_where_covered_would_have(plan: Plan) -> None:
    plan["clinic"].pop("deposit", None)
    plan["clinic"]["evaluation_credited"] = False
    benefit = plan["plan"]["benefits"].get("ketamine_session", {})
    assume("in" in benefit or benefit.get("network") in ("in", "out"))
    won, covered = projection_of(plan, "won_on_appeal"), projection_of(plan, "covered")
    for world in World:
        assert _by_service(won.lines[world]) == _by_service(covered.lines[world])


def _by_service(lines: tuple[Line, ...]) -> dict[Any, int]:
    sums: Counter[Any] = Counter()
    for line in lines:
        sums[line.service_date, line.kind] += line.you_pay or 0
    return {key: amount for key, amount in sums.items() if amount}


@SOME
@given(ANY_PLAN)
def test_each_branch_is_what_the_plan_costs_with_that_outcome_chosen(plan: Plan) -> None:
    projection = projection_of(plan)
    resolved = resolve(projection.scenario, NO_CATALOG)
    for branch in projection.branches:
        helps = branch.branch is not BranchKind.DOES_NOT_HELP
        outcome = Outcome(branch.branch.value) if helps else None
        assert branch.figures == project_resolved(resolved, outcome=outcome, helps=helps).figures


@SOME
@given(ANY_PLAN)
def test_a_world_comes_out_the_same_alone_as_beside_the_others(plan: Plan) -> None:
    resolved = resolve(projection_of(plan).scenario, NO_CATALOG)
    columns = corner_columns(resolved.inputs)
    together = reckon(resolved, columns)
    for place in range(len(WORLD_ORDER)):
        alone = reckon(resolved, columns.chunk(place, place + 1))
        assert _charged(column_lines(alone, 0)) == _charged(column_lines(together, place))


def _charged(lines: tuple[Line, ...]) -> list[Line]:
    """Lines as they are, save the number they have in the list."""
    return [replace(line, id=0) for line in lines]


@SOME
@given(ANY_PLAN, SEEDS)
def test_the_order_of_the_keys_in_a_file_does_not_matter(plan: Plan, seed: int) -> None:
    one, other = projection_of(plan), projection_of(in_other_order(plan, Random(seed)))
    assert one.figures == other.figures
    assert one.by_month == other.by_month
    assert all(one.lines[world] == other.lines[world] for world in World)


@SOME
@given(ANY_PLAN)
def test_a_longer_horizon_leaves_the_years_before_as_they_were(plan: Plan) -> None:
    """Save what hangs on the last visit within it: refunds due later, monthly extras, late-cancel fees, credits."""
    assume(plan["horizon_years"] < 10)
    clinic = plan["clinic"]
    for key in ("late_cancel", "deposit"):
        clinic.pop(key, None)
    clinic["evaluation_credited"] = False
    clinic["extras"] = [extra for extra in clinic.get("extras", ()) if extra["per"] != "month"]
    outcome = {"outcome": "covered"} if "plan" in plan else {}
    years = plan["horizon_years"]
    shorter = projection_of({**plan, **outcome})
    longer = projection_of({**plan, **outcome, "horizon_years": years + 1})
    for world in World:
        ends = add_months(plan["start"], 12 * years)
        assert _paid_before(shorter.lines[world], ends) == _paid_before(longer.lines[world], ends)


def _paid_before(lines: tuple[Line, ...], ends: date) -> dict[Any, int]:
    sums: Counter[Any] = Counter()
    for line in lines:
        if line.pay_date < ends:
            sums[line.pay_date, line.kind] += line.you_pay or 0
    return {key: amount for key, amount in sums.items() if amount}


def test_a_plan_of_one_day_before_the_horizon_ends_has_its_last_session_in_the_last_month() -> None:
    plan = simple_plan(date(2027, 1, 31), 1, 1, 52)
    plan["treatment"]["induction"]["days_to_first"] = 364
    plan["horizon_years"] = 1
    projection = project_resolved(resolve(from_plain(plan), NO_CATALOG))
    assert projection.lines[World.TYPICAL][0].service_date == date(2027, 1, 31) + timedelta(days=364)
    assert projection.by_month[11].typical == projection.by_year[0].typical == 42750
