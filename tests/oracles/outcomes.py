"""What the plan's answer does to money: split, paid up front, given back later (R17), and credits of the clinic."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from .dates import weeks_to_days
from .lines import Charge, Line, Rank
from .money import ZERO
from .splitting import AMOUNTS, Claim, Ledger, Split

FIRST_PASS = {"not_covered": "not_covered", "out_of_network": "out", "denied": "denied", "won_on_appeal": "denied"}
CARRIED = (*AMOUNTS, "network", "deductible_used_before", "deductible_used_after", "out_of_pocket_used_after")


def pay(scenario: Mapping[str, Any], listed: list[Charge], outcome: str) -> Iterator[Line]:
    """Split every charge in date order, take off credits, and date what comes back (R10-R19)."""
    first = _split_all(scenario, listed, FIRST_PASS.get(outcome))
    second = _split_all(scenario, listed, None) if outcome == "won_on_appeal" and scenario.get("plan") else first
    weeks = timedelta(days=weeks_to_days(scenario.get("reimbursement_weeks", 6)))
    credit = Credits(scenario)
    for charge, split, later in zip(listed, first, second, strict=True):
        line = _line(charge, split)
        up_front = outcome == "out_of_network" and charge.network == "outcome" and split.network == "out"
        if up_front and split.plan_paid:
            yield credit.apply(charge, replace(line, you_pay=_plus(split.you_pay, split.plan_paid), plan_paid=ZERO))
            yield _refund(line, weeks, plan_paid=split.plan_paid, you_pay=-split.plan_paid)
            continue
        yield credit.apply(charge, line)
        if split.you_pay is not None and later.you_pay is not None and split.you_pay != later.you_pay:
            yield _refund(line, weeks, **_difference(split, later))


class Credits:
    """Deposit and credited evaluation, taken off the first sessions until used up; never below zero."""

    def __init__(self, scenario: Mapping[str, Any]) -> None:
        """Nothing to credit until it is paid."""
        self._evaluation = bool((scenario.get("clinic") or {}).get("evaluation_credited", False))
        self._left = ZERO

    def apply(self, charge: Charge, line: Line) -> Line:
        """The line after what credits take off it; payments that earn credit add to it."""
        if line.you_pay is None:
            return line
        if charge.rank == Rank.DEPOSIT or (charge.rank == Rank.EVALUATION and self._evaluation):
            self._left += line.you_pay
        if not charge.credits or self._left <= 0:
            return line
        credit = min(self._left, line.you_pay)
        self._left -= credit
        return replace(line, you_pay=line.you_pay - credit, discount=_plus(line.discount, credit))


def _split_all(scenario: Mapping[str, Any], listed: list[Charge], treatment_network: str | None) -> list[Split]:
    """One pass through the plan; `treatment_network` is what the outcome says of sessions and home supply."""
    programme = (scenario.get("paying") or {}).get("copay_programme")
    ledger = Ledger(scenario.get("plan"), scenario["start"], programme)
    splits = []
    for charge in listed:
        network = treatment_network if charge.network == "outcome" else charge.network
        claim = Claim(
            date=charge.service_date,
            kind=charge.kind,
            billed=charge.billed,
            cash=charge.cash,
            cash_discount=charge.discount,
            cash_unknown=charge.cash is None,
            network=network,
            growth=charge.growth,
            programme=charge.rank == Rank.SESSION,
        )
        splits.append(_settled(charge) if charge.settled else ledger.split(claim))
    return splits


def _settled(charge: Charge) -> Split:
    """Package parts and refunds, paid or given back as they stand (R8)."""
    due = None if charge.cash is None else charge.cash - charge.discount
    return Split(
        date=charge.service_date,
        kind=charge.kind,
        network="not_covered",
        rule="R8",
        billed=charge.cash,
        discount=charge.discount,
        not_covered=due,
        you_pay=due,
    )


def _line(charge: Charge, split: Split) -> Line:
    cash = split.rule in ("R10", "R15") and split.network == "not_covered"
    pay_date = charge.pay_date if cash and charge.pay_date is not None else charge.service_date
    rule = charge.rule if cash and split.rule == "R10" else split.rule
    return Line(
        service_date=charge.service_date,
        pay_date=pay_date,
        kind=charge.kind,
        description=charge.description,
        rank=charge.rank,
        session=charge.session,
        rule=f"{rule}, at most" if split.at_most else rule,
        **{name: getattr(split, name) for name in CARRIED},
    )


def _refund(line: Line, weeks: timedelta, **amounts: Decimal | None) -> Line:
    """What comes back (or, positive, is still owed) some weeks after the service (R17)."""
    return Line(
        service_date=line.service_date,
        pay_date=line.service_date + weeks,
        kind=line.kind,
        description=f"refund: {line.description}",
        rank=line.rank,
        session=line.session,
        network=line.network,
        rule="R17",
        refund_of_plan=True,
        **amounts,
    )


def _difference(first: Split, later: Split) -> dict[str, Decimal | None]:
    """Each amount after the appeal less what it was before (R17)."""
    names = [name for name in AMOUNTS if name != "allowed"]
    return {name: _plus(getattr(later, name), -(getattr(first, name) or ZERO)) for name in names}


def _plus(amount: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if amount is None or other is None else amount + other
