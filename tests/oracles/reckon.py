"""The whole reckoning of one world, from a scenario to its figures, one charge at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from . import figures as sums
from .charges import charges
from .dates import weeks_to_days
from .figures import Figures
from .lines import Charge, Line, Rank
from .money import ZERO
from .schedule import Timeline, timeline
from .splitting import AMOUNTS, Claim, Ledger, Split
from .travel import lost_pay_lines, travel_lines, trips

OUTCOMES = ("not_covered", "out_of_network", "covered", "denied", "won_on_appeal")
FIRST_PASS = {"not_covered": "not_covered", "out_of_network": "out", "denied": "denied", "won_on_appeal": "denied"}
CARRIED = (*AMOUNTS, "network", "deductible_used_before", "deductible_used_after", "out_of_pocket_used_after")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The ledger of one world and its views; `unknown` names what has no price (R3)."""

    lines: tuple[Line, ...]
    lost_pay: tuple[Line, ...]
    by_year: dict[int, Decimal]
    by_month: dict[int, Decimal]
    by_kind: dict[str, Decimal]
    figures: Figures
    medical_figures: Figures
    unknown: tuple[str, ...]
    at_most: tuple[str, ...]
    timeline: Timeline

    @property
    def lost_pay_total(self) -> Decimal:
        """Lost pay over the horizon, outside "you pay" (R21)."""
        return sums.total(self.lost_pay)


def reckon(
    scenario: Mapping[str, Any],
    *,
    branch: str | None = None,
    fpg: tuple[Decimal, Decimal] | None = None,
    mileage_rate: Decimal | None = None,
) -> Result:
    """Reckon a collapsed scenario (R1: as entered, treatment helps, the chosen outcome happens).

    Args:
        scenario: One world, as `worlds.collapse` gives it.
        branch: `does_not_help` (R23), or an outcome to put in place of the chosen one (R17).
        fpg: Poverty guideline: one person, each added person; dollars a year.
        mileage_rate: Dollars a mile.
    """
    helps = branch != "does_not_help"
    outcome = branch if branch in OUTCOMES else scenario.get("outcome", "not_covered")
    when = timeline(scenario, helps=helps)
    listed = sorted(
        charges(scenario, when, outcome, helps=helps, fpg=fpg), key=lambda c: (c.service_date, c.rank, c.order)
    )
    lines = list(_pay(scenario, listed, outcome))
    days = trips(when)
    travel, unknown_travel = travel_lines(scenario, days, mileage_rate)
    lines = sorted([*lines, *travel], key=lambda line: (line.service_date, line.rank))
    unknown = [c.missing for c in listed if c.missing and _is_unknown(c, lines)] + unknown_travel
    at_most = [f"{line.kind}.allowed" for line in lines if line.rule.endswith("at most")]
    start, years = scenario["start"], scenario.get("horizon_years", 5)
    medical = [line for line in lines if line.rank != Rank.TRAVEL]
    return Result(
        lines=tuple(lines),
        lost_pay=tuple(lost_pay_lines(scenario, days)),
        by_year=sums.by_year(lines, start, years),
        by_month=sums.by_month(lines, start, years),
        by_kind=sums.by_kind(lines),
        figures=sums.figures(lines, start, years, when.last_induction),
        medical_figures=sums.figures(medical, start, years, when.last_induction),
        unknown=tuple(dict.fromkeys(unknown)),
        at_most=tuple(dict.fromkeys(at_most)),
        timeline=when,
    )


def reckon_options(scenario: Mapping[str, Any], **settings: Any) -> dict[str, Result]:
    """Every option reckoned whole: `now`, `treatment`, and those written (R25).

    `now` is without treatment, and reductions of medicines do not start. A written option keeps every medicine that
    it does not name; what it names gets the option's change added, or its own list of changes.
    """
    results = {
        "now": reckon({**_without_treatment(scenario), "medicine_reductions": False}, **settings),
        "treatment": reckon(scenario, **settings),
    }
    for option in scenario.get("options", ()):
        base = dict(scenario) if option.get("treatment", True) else _without_treatment(scenario)
        base["medicines"] = _changed(scenario.get("medicines", ()), option.get("medicines", ()))
        if "care" in option:
            base["care"] = option["care"]
        results[option["name"]] = reckon(base, **settings)
    return results


def _without_treatment(scenario: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scenario.items() if key not in ("treatment", "clinic")}


def _changed(medicines: Any, overrides: Any) -> list[dict[str, Any]]:
    by_ref = {override["ref"]: override for override in overrides}
    changed = []
    for medicine in medicines:
        override = dict(by_ref.pop(medicine.get("ref"), {}))
        result = {**medicine, **{k: v for k, v in override.items() if k not in ("dose_percent", "from_month", "from")}}
        if "dose_percent" in override:
            change = {k: override[k] for k in ("dose_percent", "from_month", "from") if k in override}
            result["changes"] = [*result.get("changes", ()), change]
        changed.append(result)
    return changed + [dict(override) for override in by_ref.values()]


def _is_unknown(charge: Charge, lines: list[Line]) -> bool:
    return any(
        line.you_pay is None and line.service_date == charge.service_date and line.kind == charge.kind for line in lines
    )


def _pay(scenario: Mapping[str, Any], listed: list[Charge], outcome: str) -> Iterator[Line]:
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
