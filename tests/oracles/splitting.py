"""Who pays each charge: benefits, accumulators, plan years, second payer, copay programme (R10-R16, R18, R19)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from .accumulators import PHARMACY_KINDS, Limits, Used
from .dates import plan_year_start
from .money import ZERO, cents, grown, percent_of

AMOUNTS = (
    "billed",
    "allowed",
    "discount",
    "write_off",
    "deductible",
    "copay",
    "coinsurance",
    "not_covered",
    "balance_bill",
    "plan_paid",
    "assistance",
    "you_pay",
)
TOTALLED = tuple(name for name in AMOUNTS if name not in ("allowed", "discount", "assistance"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One charge before anyone has paid.

    Attributes:
        billed: What a plan is billed; None is unknown.
        cash: List price for one who pays cash, before `cash_discount`; `billed` if not said.
        cash_unknown: Nobody knows that price; what a plan is billed does not stand in for it (R3, R10).
        allowed: The plan's price for this charge; the benefit's if not said.
        network: in | out | not_covered | denied; the benefit's if not said.
        growth: Factor on the benefit's allowed amount (R9).
        programme: Whether a copay programme helps with this charge (R19).
    """

    date: date
    kind: str
    billed: Decimal | None
    cash: Decimal | None = None
    cash_discount: Decimal = ZERO
    cash_unknown: bool = False
    allowed: Decimal | None = None
    network: str | None = None
    growth: Decimal = Decimal(1)
    programme: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """One charge and who pays it, in dollars; None is unknown (R3)."""

    date: date
    kind: str
    network: str
    rule: str
    billed: Decimal | None = None
    allowed: Decimal | None = None
    discount: Decimal | None = ZERO
    write_off: Decimal | None = ZERO
    deductible: Decimal | None = ZERO
    copay: Decimal | None = ZERO
    coinsurance: Decimal | None = ZERO
    not_covered: Decimal | None = ZERO
    balance_bill: Decimal | None = ZERO
    plan_paid: Decimal | None = ZERO
    assistance: Decimal | None = ZERO
    you_pay: Decimal | None = ZERO
    deductible_used_before: Decimal | None = None
    deductible_used_after: Decimal | None = None
    out_of_pocket_used_after: Decimal | None = None
    at_most: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanYear:
    """What the person has used in one plan year."""

    starts: date
    deductible_used: Decimal
    out_of_pocket_used: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjudication:
    """The splits in date order and the plan years they fall in."""

    claims: tuple[Split, ...]
    plan_years: tuple[PlanYear, ...]

    @property
    def totals(self) -> dict[str, Decimal]:
        """Sums over what is known."""
        return {n: sum((getattr(c, n) for c in self.claims if getattr(c, n) is not None), ZERO) for n in TOTALLED}


def adjudicate(
    claims: Iterable[Claim],
    plan: Mapping[str, Any] | None,
    *,
    start: date | None = None,
    programme: Mapping[str, Any] | None = None,
) -> Adjudication:
    """Split claims in service-date order; on one date in the order given.

    Args:
        claims: The charges.
        plan: A whole plan, one world; None is self-pay (R10).
        start: The date that amounts used are as of when the plan does not say; the first claim's if not said.
        programme: A copay programme's terms (R19).
    """
    ordered = sorted(claims, key=lambda claim: claim.date)
    ledger = Ledger(plan, start or (ordered[0].date if ordered else date(2000, 1, 1)), programme)
    splits = tuple(ledger.split(claim) for claim in ordered)
    return Adjudication(claims=splits, plan_years=ledger.plan_years())


def benefit_terms(
    plan: Mapping[str, Any] | None, kind: str, network: str | None
) -> tuple[str, Mapping[str, Any] | None]:
    """(network, terms) that hold for a kind: without terms for the network used it is not covered."""
    benefit = ((plan or {}).get("benefits") or {}).get(kind)
    if benefit is None or network in ("not_covered", "denied"):
        return network or "not_covered", None
    if "in" in benefit or "out" in benefit:
        used = network or ("in" if "in" in benefit else "out")
        terms = benefit.get(used)
        if terms is not None and terms.get("network") == "not_covered":
            terms = None
    else:
        own = benefit.get("network", "in")
        used = network or own
        terms = benefit if used == own and own != "not_covered" else None
    return (used if terms is not None else "not_covered"), terms


class Ledger:
    """Splits one charge after another and remembers what is used."""

    def __init__(self, plan: Mapping[str, Any] | None, start: date, programme: Mapping[str, Any] | None = None) -> None:
        """Begin with the plan's amounts used, as of their date or `start` (R14)."""
        self._plan: Mapping[str, Any] = plan or {}
        self._limits = Limits(self._plan)
        self._programme = programme
        self._programme_paid: dict[int, Decimal] = {}
        self._years: dict[date, Used] = {}
        used = self._plan.get("used") or {}
        family = self._plan.get("family") or {}
        if plan is not None:
            first = self._year(used.get("as_of") or start)
            first.deductible["in"] = Decimal(used.get("deductible", ZERO))
            first.maximum["in"] = Decimal(used.get("out_of_pocket", ZERO))
            first.family_deductible = Decimal(family.get("deductible_used", first.deductible["in"]))
            first.family_maximum = Decimal(family.get("out_of_pocket_used", first.maximum["in"]))
        self._touched: set[date] = set()

    def plan_years(self) -> tuple[PlanYear, ...]:
        """The plan years that charges fell in, with the person's own medical amounts."""
        return tuple(
            PlanYear(
                starts=starts,
                deductible_used=self._years[starts].deductible["in"],
                out_of_pocket_used=self._years[starts].maximum["in"],
            )
            for starts in sorted(self._touched)
        )

    def split(self, claim: Claim) -> Split:
        """Split one charge and move the accumulators (R10-R16, R18, R19)."""
        if not self._plan:
            return _self_pay(claim)
        year = self._year(claim.date)
        self._touched.add(plan_year_start(claim.date, self._month_day))
        network, terms = benefit_terms(self._plan, claim.kind, claim.network)
        if claim.network == "denied":
            split = self._denied(claim)
        elif terms is None:
            split = _self_pay(claim)
        else:
            visit = year.visits.get(claim.kind, 0) + 1
            limit = terms.get("visit_limit")
            if limit is not None and visit > limit:
                split = replace(_self_pay(claim), rule="R15")
            else:
                year.visits[claim.kind] = visit
                return self._covered(claim, network, terms, year, free=visit <= terms.get("free_visits", 0))
        return self._with_used(split, year)

    @property
    def _month_day(self) -> str:
        return str(self._plan.get("plan_year_starts", "01-01"))

    def _year(self, day: date) -> Used:
        return self._years.setdefault(plan_year_start(day, self._month_day), Used())

    def _denied(self, claim: Claim) -> Split:
        """Denied: the patient owes the billed charge, or the provider writes it off (R17)."""
        benefit = (self._plan.get("benefits") or {}).get(claim.kind) or {}
        if claim.billed is None:
            return _unknown(Split(date=claim.date, kind=claim.kind, network="denied", rule="R3"))
        liable = benefit.get("denied_liability") or (benefit.get("in") or {}).get("denied_liability") or "patient"
        split = Split(
            date=claim.date,
            kind=claim.kind,
            network="denied",
            rule="R17",
            billed=claim.billed,
            not_covered=claim.billed,
        )
        if liable == "provider":
            return replace(split, not_covered=ZERO, write_off=claim.billed)
        return replace(split, you_pay=claim.billed)

    def _covered(self, claim: Claim, network: str, terms: Mapping[str, Any], year: Used, *, free: bool) -> Split:
        billed, allowed, at_most = _prices(claim, network, terms)
        blank = Split(date=claim.date, kind=claim.kind, network=network, rule="R11", at_most=at_most)
        if billed is None:
            nothing = _unknown(replace(blank, rule="R3"))
            return self._with_used(nothing, year)
        pool_d, pool_m = self._limits.pools(claim.kind, network)
        if allowed is None:  # out of network, allowed amount unknown: as if the plan pays nothing
            split = replace(blank, rule="R12", billed=billed, not_covered=billed, you_pay=billed)
            return self._with_used(split, year, pool_d or "in", pool_m or "in")
        before = year.deductible[pool_d] if pool_d else None
        shares = _Shares() if free else self._shares(billed, allowed, network, terms, year, pool_d)
        counts = terms.get("counts", True)
        if counts and not free:
            shares.cap(self._limits.room(year, pool_m))
        patient = shares.total
        second = self._second_payer(claim.kind, shares)
        assistance = self._assistance(claim, patient - second)
        if counts and not free:
            self._credit(year, pool_d, pool_m, shares, self._own_part(shares, assistance))
        balance = billed - allowed if network == "out" else ZERO
        split = replace(
            blank,
            rule="R15" if free else "R12" if network == "out" else "R11",
            billed=billed,
            allowed=allowed,
            write_off=billed - allowed if network == "in" else ZERO,
            deductible=shares.deductible,
            copay=shares.copay,
            coinsurance=shares.coinsurance,
            balance_bill=balance,
            plan_paid=allowed - patient + second,
            assistance=assistance,
            you_pay=patient - second - assistance + balance,
        )
        return self._with_used(split, year, pool_d or "in", pool_m or "in", before)

    def _with_used(
        self, split: Split, year: Used, pool_d: str = "in", pool_m: str = "in", before: Decimal | None = None
    ) -> Split:
        used = year.deductible[pool_d]
        return replace(
            split,
            deductible_used_before=used if before is None else before,
            deductible_used_after=used,
            out_of_pocket_used_after=year.maximum[pool_m],
        )

    def _shares(
        self, billed: Decimal, allowed: Decimal, network: str, terms: Mapping[str, Any], year: Used, pool: str | None
    ) -> "_Shares":
        """Deductible, copay and coinsurance in the order the benefit says, before the maximum (R11, R12)."""
        order = terms.get("deductible", "after")
        flat = Decimal(terms.get("copay") or ZERO)
        credits_copay = bool(self._plan.get("copays_credit_deductible")) and terms.get("counts", True)
        remaining = self._limits.deductible_left(year, pool)
        shares = _Shares(remaining=remaining)
        fee = billed
        rest = allowed
        if order == "copay_first":
            shares.copay = min(flat, rest)
            rest -= shares.copay
            fee -= shares.copay
            if credits_copay:
                remaining = max(ZERO, remaining - shares.copay)
        if order != "waived":
            shares.deductible = min(rest, remaining)
            rest -= shares.deductible
            if network == "out" and (self._plan.get("out_of_network") or {}).get("credit") == "fee":
                shares.fee_extra = min(fee, remaining) - shares.deductible
        if order != "copay_first":
            shares.copay = min(flat, rest)
            rest -= shares.copay
        shares.coinsurance = percent_of(rest, terms.get("coinsurance") or 0)
        if terms.get("coinsurance_cap") is not None:
            shares.coinsurance = min(shares.coinsurance, Decimal(terms["coinsurance_cap"]))
        shares.copay_credits = credits_copay
        return shares

    def _second_payer(self, kind: str, shares: "_Shares") -> Decimal:
        """What a second payer pays of what the first leaves (R18); "coinsurance" includes copays.

        A pharmacy with amounts of its own is a drug plan, which a supplement does not go with.
        """
        second = self._plan.get("second_payer")
        pharmacy = self._plan.get("pharmacy") or {}
        drug_plan = "own" in (pharmacy.get("deductible"), pharmacy.get("maximum"))
        if not second or (drug_plan and kind in PHARMACY_KINDS):
            return ZERO
        base = {
            "deductible": shares.deductible,
            "coinsurance": shares.copay + shares.coinsurance,
            "all": shares.total,
        }[second.get("of", "all")]
        return percent_of(base, second.get("pays_percent", 0))

    def _assistance(self, claim: Claim, left: Decimal) -> Decimal:
        """What a manufacturer's programme pays of the patient's part, within its calendar year (R19)."""
        if self._programme is None or not claim.programme:
            return ZERO
        wanted = max(ZERO, left - Decimal(self._programme.get("per_visit_patient_pays", 0)))
        yearly = self._programme.get("yearly_maximum")
        paid = self._programme_paid.get(claim.date.year, ZERO)
        if yearly is not None:
            wanted = min(wanted, max(ZERO, Decimal(yearly) - paid))
        self._programme_paid[claim.date.year] = paid + wanted
        return wanted

    def _own_part(self, shares: "_Shares", assistance: Decimal) -> Decimal:
        """What of the shares counts: all of it, or without the programme's money when that does not count."""
        if self._programme is not None and not self._programme.get("counts_toward_plan"):
            return shares.total - assistance
        return shares.total

    def _credit(self, year: Used, pool_d: str | None, pool_m: str | None, shares: "_Shares", counted: Decimal) -> None:
        """Advance the person's and the family's amounts."""
        deductible = min(shares.deductible, counted)
        credit = deductible + shares.fee_extra
        if shares.copay_credits:
            credit += min(shares.copay, counted - deductible)
        credit = min(credit, shares.remaining)
        year.credit(pool_d, credit, pool_m, counted)


@dataclass(slots=True, kw_only=True)
class _Shares:
    deductible: Decimal = ZERO
    copay: Decimal = ZERO
    coinsurance: Decimal = ZERO
    remaining: Decimal = ZERO
    fee_extra: Decimal = ZERO
    copay_credits: bool = False

    @property
    def total(self) -> Decimal:
        return self.deductible + self.copay + self.coinsurance

    def cap(self, room: Decimal | None) -> None:
        """The maximum removes coinsurance first, then copay, then deductible (R11)."""
        if room is None:
            return
        for name in ("coinsurance", "copay", "deductible"):
            over = max(ZERO, self.total - room)
            share: Decimal = getattr(self, name)
            setattr(self, name, share - min(share, over))


def _self_pay(claim: Claim) -> Split:
    """Not covered: the cash price less discounts; no accumulator moves (R10)."""
    price = claim.billed if claim.cash is None else claim.cash
    blank = Split(date=claim.date, kind=claim.kind, network="not_covered", rule="R10")
    if price is None or claim.cash_unknown:
        return _unknown(replace(blank, rule="R3"))
    due = price - claim.cash_discount
    return replace(blank, billed=price, discount=claim.cash_discount, not_covered=due, you_pay=due)


def _prices(claim: Claim, network: str, terms: Mapping[str, Any]) -> tuple[Decimal | None, Decimal | None, bool]:
    """(billed, effective allowed, at most): in network at billed where the allowed amount is unknown (R7)."""
    billed, allowed = claim.billed, claim.allowed
    if allowed is None and terms.get("allowed") is not None:
        allowed = grown(terms["allowed"], claim.growth)
    if allowed is None and terms.get("allowed_percent") is not None and billed is not None:
        allowed = percent_of(billed, terms["allowed_percent"])
    if billed is None:
        return (allowed, allowed, False) if network == "in" else (None, None, False)
    if allowed is None and network == "in":
        copay_alone = terms.get("deductible") == "waived" and not terms.get("coinsurance")
        return billed, billed, not copay_alone
    if allowed is None:
        return billed, None, True
    return billed, cents(min(billed, allowed)), False


def _unknown(split: Split) -> Split:
    unknown: dict[str, Any] = dict.fromkeys(AMOUNTS)
    return replace(split, **unknown)
