"""The one immutable input record: what a person said about treatment, clinic, plan, medicines, travel and paying.

Field names, units and meanings are those of the scenario file. A field that is None was not said: a catalog or neutral
default stands in for it (`costcalc.engine.inputs`). Ranges keep the form they were typed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from costcalc.engine.bounds import AMOUNT, PERCENT, PRICE, SMALL_PRICE, UNIT_PRICE, Unit, bounds
from costcalc.engine.health_plan import HealthPlan, Kind
from pricing.money import Range

SESSIONS = bounds(1, 40, Unit.SESSIONS, whole=True)
DAYS_BETWEEN = bounds(1, 365, Unit.DAYS, whole=True, cost=-1)
WEEKS_BETWEEN = bounds(1, 52, Unit.WEEKS, cost=-1)
MONTHS_120 = bounds(0, 120, Unit.MONTHS, whole=True)
EVERY_MONTHS = bounds(1, 120, Unit.MONTHS, whole=True, cost=-1)
HOURS = bounds(0, 48, Unit.HOURS)


class Facility(StrEnum):
    """Kind of place."""

    INDEPENDENT = "independent"
    HOSPITAL_OUTPATIENT = "hospital_outpatient"
    ACADEMIC_CENTER = "academic_center"
    TELEHEALTH = "telehealth"


class PricePart(StrEnum):
    """What a session price may include (R7)."""

    FACILITY = "facility"
    CLINICIAN = "clinician"
    DRUG = "drug"


class Refund(StrEnum):
    """What comes back of an unfinished package (R8)."""

    NONE = "none"
    PRO_RATA = "pro_rata"
    LESS_SINGLE_PRICE = "less_single_price"


class Every(StrEnum):
    """How often a membership is paid."""

    MONTH = "month"
    YEAR = "year"
    ONCE = "once"


class Per(StrEnum):
    """What an extra is charged per."""

    SESSION = "session"
    VISIT = "visit"
    MONTH = "month"
    ONCE = "once"


class Then(StrEnum):
    """What follows the last interval of a taper (R5)."""

    REPEAT = "repeat"
    STOP = "stop"


class Outcome(StrEnum):
    """What the plan does with the treatment (R17)."""

    NOT_COVERED = "not_covered"
    OUT_OF_NETWORK = "out_of_network"
    COVERED = "covered"
    DENIED = "denied"
    WON_ON_APPEAL = "won_on_appeal"


class Tier(StrEnum):
    """The plan's tier of a medicine."""

    GENERIC = "generic"
    PREFERRED = "preferred"
    NONPREFERRED = "nonpreferred"
    SPECIALTY = "specialty"
    OTC = "otc"


class StateGroup(StrEnum):
    """Poverty guideline table."""

    CONTIGUOUS = "contiguous"
    ALASKA = "alaska"
    HAWAII = "hawaii"


class Coverage(StrEnum):
    """Who an HSA covers."""

    SELF = "self"
    FAMILY = "family"


@dataclass(frozen=True, slots=True, kw_only=True)
class Induction:
    """The first series of sessions (R5)."""

    sessions: Annotated[Range, SESSIONS] | None = None
    days_between: Annotated[Range, DAYS_BETWEEN] | None = None
    days_to_first: Annotated[int, bounds(0, 365, Unit.DAYS, whole=True)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TaperStep:
    """An interval kept for some visits."""

    weeks_between: Annotated[Decimal, WEEKS_BETWEEN]
    visits: Annotated[int, bounds(1, 520, Unit.VISITS, whole=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Maintenance:
    """Boosters after the first series (R5)."""

    weeks_between: Annotated[Range, WEEKS_BETWEEN] | None = None
    sessions_per_visit: Annotated[int, bounds(1, 10, Unit.SESSIONS, whole=True)] = 1
    stops_after_months: Annotated[Range, MONTHS_120] | None = None
    taper: tuple[TaperStep, ...] = ()
    then: Then = Then.REPEAT


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUps:
    """In-clinic follow-up visits."""

    months_between: Annotated[Range, EVERY_MONTHS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labs:
    """Laboratory tests."""

    months_between: Annotated[Range, EVERY_MONTHS]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePhase:
    """Ketamine at home after the first series.

    Attributes:
        starts_after_weeks: Weeks from the last induction session to the first supply.
        supply_days: Days a supply lasts.
        follow_up_months: Months between home follow-ups; None for none.
    """

    starts_after_weeks: Annotated[Decimal, bounds(0, 520, Unit.WEEKS)] = Decimal(4)
    supply_days: Annotated[int, bounds(1, 365, Unit.DAYS, whole=True)] = 30
    follow_up_months: Annotated[Range, EVERY_MONTHS] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """A plan that has begun: what has been had and paid (R5)."""

    sessions_had: Annotated[int, bounds(0, 500, Unit.SESSIONS, whole=True)] = 0
    package_sessions_left: Annotated[int, bounds(0, 500, Unit.SESSIONS, whole=True)] = 0
    last_session: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """The course of treatment.

    `maintenance` absent takes the catalog's usual interval; `stops_after_months: 0` means no boosters.
    """

    method: str | None = None
    condition: str | None = None
    induction: Induction | None = None
    maintenance: Maintenance | None = None
    follow_ups: FollowUps | None = None
    labs: Labs | None = None
    home: HomePhase | None = None
    under_way: UnderWay | None = None
    chance_it_helps: Annotated[Decimal, PERCENT] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where the clinic is: state and Medicare locality."""

    state: str
    locality: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """n sessions at one price, with its terms (R8)."""

    sessions: Annotated[int, bounds(1, 100, Unit.SESSIONS, whole=True)]
    price: Annotated[Range, PRICE]
    boosters: bool = False
    repeatable: bool = False
    expires_months: Annotated[int, bounds(1, 120, Unit.MONTHS, whole=True)] | None = None
    refund: Refund = Refund.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A fee to belong to the clinic."""

    price: Annotated[Range, PRICE]
    every: Every = Every.YEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """Something the clinic charges on top."""

    name: str
    price: Annotated[Range, PRICE]
    per: Per = Per.SESSION


@dataclass(frozen=True, slots=True, kw_only=True)
class LateCancel:
    """A late-cancel fee and how often it is expected."""

    fee: Annotated[Range, SMALL_PRICE]
    times: Annotated[int, bounds(0, 100, Unit.COUNT, whole=True)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """An income, veteran or other discount on sessions and packages; percent before dollars."""

    percent: Annotated[Decimal, PERCENT] | None = None
    dollars_per_session: Annotated[Decimal, SMALL_PRICE] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledToPlan:
    """What the clinic bills a plan, where it differs from the cash price (R7)."""

    session: Annotated[Range, PRICE] | None = None
    evaluation: Annotated[Range, PRICE] | None = None
    follow_up: Annotated[Range, PRICE] | None = None
    lab: Annotated[Range, PRICE] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """A clinic and its quote, in dollars."""

    name: str | None = None
    facility: Facility | None = None
    region: Region | None = None
    quote_date: date | None = None
    session: Annotated[Range, PRICE] | None = None
    booster: Annotated[Range, PRICE] | None = None
    bundled: tuple[PricePart, ...] | None = None
    evaluation: Annotated[Range, PRICE] | None = None
    evaluation_credited: bool = False
    follow_up: Annotated[Range, PRICE] | None = None
    lab: Annotated[Range, PRICE] | None = None
    deposit: Annotated[Range, PRICE] | None = None
    packages: tuple[Package, ...] = ()
    membership: Membership | None = None
    extras: tuple[Extra, ...] = ()
    late_cancel: LateCancel | None = None
    discount: Discount | None = None
    home_supply: Annotated[Range, PRICE] | None = None
    home_follow_up: Annotated[Range, PRICE] | None = None
    billed_to_plan: BilledToPlan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseChange:
    """A change of dose from a date or from the first day of a month (R6)."""

    from_date: date | None = None
    from_month: Annotated[int, bounds(1, 120, Unit.MONTHS, whole=True)] | None = None
    dose_percent: Annotated[Decimal, bounds(0, 1000, Unit.PERCENT, decimals=4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicine:
    """A medicine a person takes: from the catalog by key, or typed in (R6)."""

    ref: str | None = None
    key: str | None = None
    name: str | None = None
    strength: str | None = None
    unit_price: Annotated[Range, UNIT_PRICE] | None = None
    units_per_day: Annotated[Range, bounds(0, 1000, Unit.COUNT, decimals=4)] | None = None
    supply_days: Annotated[int, bounds(1, 365, Unit.DAYS, whole=True)] = 30
    next_fill: date | None = None
    price: Annotated[Range, PRICE] | None = None
    tier: Tier | None = None
    stop: date | None = None
    changes: tuple[DoseChange, ...] = ()
    comes_with: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Other care on a schedule: physical therapy, psychological support, visits, tests."""

    kind: Kind
    name: str | None = None
    price: Annotated[Range, PRICE] | None = None
    every_weeks: Annotated[Range, bounds(1, 520, Unit.WEEKS, cost=-1)]
    visits: Annotated[int, bounds(1, 5000, Unit.VISITS, whole=True)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionMedicine:
    """A medicine of an option: one of the plan's by `ref` with what is different, or one more (R25).

    What is None stays as in the plan, or takes the default of a medicine.

    Attributes:
        changes: Takes the place of the plan's list of changes.
        dose_percent: One more change of dose, from `from_date` or the first day of `from_month`, else from `start`.
    """

    ref: str | None = None
    key: str | None = None
    name: str | None = None
    strength: str | None = None
    unit_price: Annotated[Range, UNIT_PRICE] | None = None
    units_per_day: Annotated[Range, bounds(0, 1000, Unit.COUNT, decimals=4)] | None = None
    supply_days: Annotated[int, bounds(1, 365, Unit.DAYS, whole=True)] | None = None
    next_fill: date | None = None
    price: Annotated[Range, PRICE] | None = None
    tier: Tier | None = None
    stop: date | None = None
    changes: tuple[DoseChange, ...] | None = None
    comes_with: tuple[str, ...] | None = None
    dose_percent: Annotated[Decimal, bounds(0, 1000, Unit.PERCENT, decimals=4)] | None = None
    from_date: date | None = None
    from_month: Annotated[int, bounds(1, 120, Unit.MONTHS, whole=True)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A whole course of care beside the plan: what differs from it (R25).

    Attributes:
        treatment: Whether the plan's ketamine is part of it.
        medicines: What differs in its medicines; those that are not named stay as in the plan.
        care: Its other care; None keeps the plan's.
    """

    name: str
    treatment: bool = True
    medicines: tuple[OptionMedicine, ...] | None = None
    care: tuple[Care, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """Getting there, per trip unless said (R21). `miles` is the round trip."""

    miles: Annotated[Range, bounds(0, 5000, Unit.MILES)] | None = None
    ride: Annotated[Range, SMALL_PRICE] | None = None
    parking: Annotated[Range, SMALL_PRICE] | None = None
    lodging_per_night: Annotated[Range, SMALL_PRICE] | None = None
    nights_per_visit: Annotated[int, bounds(0, 60, Unit.COUNT, whole=True)] = 0
    meals: Annotated[Range, SMALL_PRICE] | None = None
    escort: Annotated[Range, SMALL_PRICE] | None = None
    child_care: Annotated[Range, SMALL_PRICE] | None = None
    escort_hours: Annotated[Range, HOURS] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LostPay:
    """Unpaid time off, per trip; outside "you pay" (R21)."""

    hours_per_visit: Annotated[Range, HOURS] | None = None
    hourly: Annotated[Range, SMALL_PRICE] | None = None
    escort_hourly: Annotated[Range, SMALL_PRICE] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """For income-based help: people, yearly income in dollars, poverty guideline table."""

    size: Annotated[int, bounds(1, 20, Unit.PEOPLE, whole=True)] = 1
    income: Annotated[Decimal, AMOUNT] | None = None
    state_group: StateGroup = StateGroup.CONTIGUOUS


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthSavings:
    """A health savings account (R19)."""

    eligible: bool = False
    balance: Annotated[Decimal, AMOUNT] = Decimal(0)
    own_yearly: Annotated[Decimal, AMOUNT] = Decimal(0)
    employer_yearly: Annotated[Decimal, AMOUNT] = Decimal(0)
    marginal_rate: Annotated[Decimal, PERCENT] = Decimal(0)
    coverage: Coverage = Coverage.SELF


@dataclass(frozen=True, slots=True, kw_only=True)
class FlexibleSpending:
    """A health flexible spending account (R19)."""

    own_yearly: Annotated[Decimal, AMOUNT] = Decimal(0)
    marginal_rate: Annotated[Decimal, PERCENT] = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A level-payment loan or a clinic's payment plan (R20)."""

    principal: Annotated[Decimal, AMOUNT]
    apr: Annotated[Decimal, PERCENT] = Decimal(0)
    months: Annotated[int, bounds(1, 120, Unit.MONTHS, whole=True)]
    down_payment: Annotated[Decimal, AMOUNT] = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferredInterest:
    """A medical credit card with deferred interest (R20)."""

    principal: Annotated[Decimal, AMOUNT]
    apr: Annotated[Decimal, PERCENT]
    months: Annotated[int, bounds(1, 120, Unit.MONTHS, whole=True)]
    monthly_payment: Annotated[Decimal, AMOUNT]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlidingStep:
    """A clinic's discount up to a percent of the poverty guideline."""

    up_to_percent_of_poverty: Annotated[Decimal, bounds(0, 10_000, Unit.PERCENT)]
    discount: Annotated[Decimal, PERCENT]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopayProgramme:
    """A manufacturer's copay programme (R19)."""

    per_visit_patient_pays: Annotated[Decimal, SMALL_PRICE]
    yearly_maximum: Annotated[Decimal, AMOUNT] | None = None
    counts_toward_plan: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paying:
    """Ways to pay and what a person has (R19, R20)."""

    monthly_budget: Annotated[Decimal, AMOUNT] | None = None
    saved: Annotated[Decimal, AMOUNT] | None = None
    household: Household | None = None
    hsa: HealthSavings | None = None
    fsa: FlexibleSpending | None = None
    itemizes: bool = False
    loan: Loan | None = None
    deferred: DeferredInterest | None = None
    sliding_scale: tuple[SlidingStep, ...] = ()
    copay_programme: CopayProgramme | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeChances:
    """The person's own chances of each outcome, percent; never a default (R17)."""

    not_covered: Annotated[Decimal, PERCENT] | None = None
    out_of_network: Annotated[Decimal, PERCENT] | None = None
    covered: Annotated[Decimal, PERCENT] | None = None
    denied: Annotated[Decimal, PERCENT] | None = None
    won_on_appeal: Annotated[Decimal, PERCENT] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Everything a person said. Only `start` is required."""

    title: str | None = None
    start: date
    horizon_years: Annotated[int, bounds(1, 10, Unit.YEARS, whole=True)] = 5
    price_growth: Annotated[Range, bounds(-20, 50, Unit.PERCENT, decimals=4)] | None = None
    treatment: Treatment | None = None
    clinic: Clinic | None = None
    plan: HealthPlan | None = None
    outcome: Outcome | None = None
    outcome_chances: OutcomeChances | None = None
    reimbursement_weeks: Annotated[int, bounds(0, 104, Unit.WEEKS, whole=True)] = 6
    medicines: tuple[Medicine, ...] = ()
    care: tuple[Care, ...] = ()
    options: tuple[Option, ...] = ()
    travel: Travel | None = None
    lost_pay: LostPay | None = None
    paying: Paying | None = None
