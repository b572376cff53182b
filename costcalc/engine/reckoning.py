"""One reckoning: every charge of a plan in every column, and who pays it. The ledger all figures are sums of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from costcalc.engine.charges import treatment_charges
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.companions import companion_charges
from costcalc.engine.health_plan import OUTCOME_KINDS, Kind, Liability, Network
from costcalc.engine.ledger import Item, Rule
from costcalc.engine.medicines import care_charges, medicine_charges
from costcalc.engine.plan_claims import ClaimGroup, settle_claims
from costcalc.engine.plan_terms import PlanTerms
from costcalc.engine.pricer import Charges, Pricer
from costcalc.engine.resolve import Resolved
from costcalc.engine.scenario import Outcome
from costcalc.engine.schedule import Schedule, treatment_schedule
from costcalc.engine.settlement import Settled, cash_settlement, denied_settlement, priced_apart
from costcalc.engine.travel import lost_pay_charges, travel_charges

_NEVER_CLAIMED = frozenset({Item.DEPOSIT, Item.LATE_CANCEL, Item.PACKAGE_UNUSED, Item.PACKAGE_REFUND})
_DIFFERENCES = (
    "billed",
    "discount",
    "write_off",
    "deductible",
    "copay",
    "coinsurance",
    "not_covered",
    "balance_bill",
    "plan_paid",
    "assistance",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Every charge of a plan, settled, in listing order.

    Attributes:
        resolved: The plan.
        columns: Its columns.
        schedule: The treatment's dates; None without treatment.
        outcome: The outcome that was reckoned.
        entries: Charges with who pays them.
    """

    resolved: Resolved
    columns: Columns
    schedule: Schedule | None
    outcome: Outcome
    entries: tuple[Settled, ...]


def reckon(
    resolved: Resolved,
    columns: Columns,
    *,
    outcome: Outcome | None = None,
    helps: bool = True,
    with_lines: bool = True,
) -> Ledger:
    """Reckon a plan in every column.

    Args:
        resolved: The plan.
        columns: One world per column.
        outcome: What the plan does with the treatment; the scenario's own if not said (R17).
        helps: False: the treatment does not help (R23).
        with_lines: False: for many columns, only what sums by month and figures need.
    """
    outcome = outcome or resolved.outcome
    if outcome is Outcome.WON_ON_APPEAL and resolved.plan is not None:
        return _won_on_appeal(resolved, columns, helps=helps, with_lines=with_lines)
    schedule = treatment_schedule(resolved, columns, helps=helps)
    in_cash = not meets_plan(resolved, outcome)
    charges = _all_charges(resolved, columns, schedule, helps=helps, in_cash=in_cash)
    settled = list(priced_apart(_settle(resolved, columns, charges, outcome, with_lines=with_lines)))
    entries = _with_reimbursements(resolved, settled, outcome)
    entries = _credit_sessions(resolved, entries)
    return Ledger(resolved=resolved, columns=columns, schedule=schedule, outcome=outcome, entries=tuple(entries))


def _all_charges(
    resolved: Resolved, columns: Columns, schedule: Schedule | None, *, helps: bool, in_cash: bool
) -> list[Charges]:
    pricer = Pricer(resolved, columns)
    found: list[Charges] = []
    refunds: list[Charges] = []
    if schedule is not None:
        found, refunds = treatment_charges(resolved, columns, schedule, pricer, helps=helps, in_cash=in_cash)
    along = companion_charges(resolved, columns, pricer, changes=helps)
    after_labs = next((i for i, charge in enumerate(found) if charge.item is Item.HOME_SUPPLY), len(found))
    found[after_labs:after_labs] = along.labs
    found += along.urine_tests
    found += [*care_charges(resolved, columns, pricer), *along.visits]
    found += [*medicine_charges(resolved, columns, pricer, changes=helps), *along.pharmacy]
    if schedule is not None:
        found += travel_charges(resolved, columns, schedule)
        found += lost_pay_charges(resolved, columns, schedule)
    return found + refunds


def meets_plan(resolved: Resolved, outcome: Outcome) -> bool:
    """True when the treatment's sessions are billed to the plan rather than paid in cash."""
    if resolved.plan is None or resolved.course is None or outcome is Outcome.NOT_COVERED:
        return False
    if outcome is Outcome.DENIED:
        return True
    return _pair(resolved.plan, resolved.course.kind, outcome, treatment=True) is not None


def _pair(plan: PlanTerms, kind: Kind, outcome: Outcome, *, treatment: bool) -> tuple[Kind, Network] | None:
    """The terms a charge falls under; None: not covered."""
    network = plan.networks.get(kind, Network.NOT_COVERED)
    if treatment and kind in OUTCOME_KINDS:
        if outcome is Outcome.OUT_OF_NETWORK:
            network = Network.OUT
        elif outcome in (Outcome.NOT_COVERED, Outcome.DENIED):
            return None
    pair = (kind, network)
    return pair if pair in plan.terms else None


def _settle(
    resolved: Resolved, columns: Columns, charges: Sequence[Charges], outcome: Outcome, *, with_lines: bool
) -> list[Settled]:
    plan = resolved.plan
    if plan is None:
        return [cash_settlement(charge, Rule.SELF_PAY) for charge in charges]
    settled: list[Settled | None] = []
    groups: list[ClaimGroup] = []
    for place, charge in enumerate(charges):
        denied = outcome is Outcome.DENIED and charge.treatment and charge.kind in OUTCOME_KINDS
        pair = _pair(plan, charge.kind, outcome, treatment=charge.treatment)
        if charge.item in _NEVER_CLAIMED or charge.outside_total:
            settled.append(cash_settlement(charge, Rule.NOT_COVERED))
        elif denied:
            settled.append(denied_settlement(charge, _liability(plan, charge.kind)))
        elif pair is None:
            settled.append(cash_settlement(charge, Rule.NOT_COVERED))
        else:
            groups.append(ClaimGroup(place=place, charges=charge, pair=pair))
            settled.append(None)
    for place, entry in settle_claims(resolved, plan, columns, groups, with_lines=with_lines).items():
        settled[place] = entry
    return [entry for entry in settled if entry is not None]


def _liability(plan: PlanTerms, kind: Kind) -> Liability:
    network = plan.networks.get(kind, Network.NOT_COVERED)
    for pair in ((kind, network), (kind, Network.IN), (kind, Network.OUT)):
        if pair in plan.terms:
            return plan.terms[pair].liability
    said = plan.record.benefits.get(kind)
    return said.denied_liability or Liability.PATIENT if said is not None else Liability.PATIENT


def _credit_sessions(resolved: Resolved, entries: list[Settled]) -> list[Settled]:
    """Take a deposit and a credited evaluation off what the person pays for sessions, first ones first."""
    credit: IntArray | int = 0
    for entry in entries:
        is_credit = entry.charges.item is Item.DEPOSIT or (
            entry.charges.item is Item.EVALUATION and resolved.clinic.evaluation_credited
        )
        if is_credit and not entry.charges.unknown:
            credit = credit + np.where(entry.charges.happens, entry.you_pay, 0).sum(axis=0)
    if not np.any(credit):
        return entries
    found = []
    for entry in entries:
        item = entry.charges.item
        if item not in (Item.INDUCTION_SESSION, Item.BOOSTER_SESSION) or entry.charges.unknown:
            found.append(entry)
            continue
        owed = np.where(entry.charges.happens, entry.you_pay, 0)
        reached = np.minimum(np.cumsum(owed, axis=0), credit)
        taken = np.diff(reached, axis=0, prepend=np.zeros((1, reached.shape[1]), dtype=np.int64))
        credit = credit - reached[-1]
        found.append(replace(entry, you_pay=entry.you_pay - taken, discount=_amounts(entry, "discount") + taken))
    return found


def _with_reimbursements(resolved: Resolved, entries: list[Settled], outcome: Outcome) -> list[Settled]:
    """Out of network the bill is paid up front; the plan's part comes back some weeks later, as lines of their own."""
    if outcome is not Outcome.OUT_OF_NETWORK or resolved.plan is None:
        return entries
    found = []
    refunds = []
    for entry in entries:
        charges = entry.charges
        if not (charges.treatment and charges.kind in OUTCOME_KINDS and entry.rule is Rule.OUT_OF_NETWORK):
            found.append(entry)
            continue
        paid = _amounts(entry, "plan_paid")
        found.append(replace(entry, plan_paid=np.zeros_like(paid), you_pay=entry.you_pay + paid))
        refunds.append(_refund_of(resolved, charges, paid))
    return found + refunds


def _refund_of(resolved: Resolved, charges: Charges, back: IntArray) -> Settled:
    weeks = resolved.scenario.reimbursement_weeks
    nothing = np.zeros_like(back)
    refund = replace(
        charges,
        item=Item.REIMBURSEMENT,
        cash=nothing,
        discount=None,
        single=None,
        billed=None,
        happens=charges.happens & (back != 0),
        pay_day=charges.day + 7 * weeks,
    )
    entry = cash_settlement(refund, Rule.REIMBURSEMENT)
    return replace(entry, not_covered=nothing, you_pay=-back, plan_paid=back)


def _won_on_appeal(resolved: Resolved, columns: Columns, *, helps: bool, with_lines: bool) -> Ledger:
    """Reckoned as denied; then every difference to 'covered' comes back, or falls due, some weeks later (R17)."""
    schedule = treatment_schedule(resolved, columns, helps=helps)
    charges = _all_charges(resolved, columns, schedule, helps=helps, in_cash=False)
    denied, covered = (
        _settle(resolved, columns, charges, outcome, with_lines=with_lines)
        for outcome in (Outcome.DENIED, Outcome.COVERED)
    )
    differences = []
    for entry, other in zip(denied, covered, strict=True):
        if entry.charges.outside_total or entry.charges.unknown or other.charges.unknown:
            continue
        happens = entry.charges.happens if other.unpriced is None else entry.charges.happens & ~other.unpriced
        difference = np.where(happens, entry.you_pay - other.you_pay, 0)
        if difference.any():
            differences.append(_difference(resolved, entry, other, difference))
    return Ledger(
        resolved=resolved,
        columns=columns,
        schedule=schedule,
        outcome=Outcome.WON_ON_APPEAL,
        entries=(*_credit_sessions(resolved, list(priced_apart(denied))), *differences),
    )


def _difference(resolved: Resolved, entry: Settled, other: Settled, difference: IntArray) -> Settled:
    refund = _refund_of(resolved, entry.charges, difference)
    parts: dict[str, Any] = {name: _amounts(other, name) - _amounts(entry, name) for name in _DIFFERENCES}
    return replace(refund, you_pay=-difference, **parts)


def _amounts(entry: Settled, name: str) -> IntArray:
    values: IntArray | None = getattr(entry, name)
    return np.zeros_like(entry.you_pay) if values is None else values
