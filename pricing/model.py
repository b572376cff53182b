"""The catalog's records: what things cost, where that is from, and when it was true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pricing.money import Range


class Grade(StrEnum):
    """How strong the evidence behind a figure is."""

    SOLID = "solid"
    MEDIUM = "medium"
    WEAK = "weak"
    UNSOURCED = "unsourced"


class Unit(StrEnum):
    """What a figure counts."""

    DOLLARS = "dollars"
    DOLLARS_PER_UNIT = "dollars_per_unit"
    PERCENT = "percent"
    RATIO = "ratio"
    SESSIONS = "sessions"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    CENTS_PER_MILE = "cents_per_mile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a figure was read.

    Attributes:
        key: Its id, used by figures.
        title: What it is, in words a person can read.
        url: Public address, or empty.
        published: When it was published or last changed, if known.
        accessed: When it was read.
        note: What to beware of.
    """

    key: str
    title: str
    accessed: date
    url: str = ""
    published: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with its unit, source and date.

    Attributes:
        amount: low / typical / high in `unit`.
        unit: What it counts.
        sources: Ids of `Source`s; empty only when grade is UNSOURCED.
        as_of: When it was true.
        check_by: When it should be looked at again.
        grade: Strength of evidence.
        note: What it includes or leaves out, in plain words.
    """

    amount: Range
    unit: Unit
    sources: tuple[str, ...]
    as_of: date
    check_by: date
    grade: Grade
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """How long relief is reported to last, in weeks, and how sure that is.

    Attributes:
        after_induction: Weeks from the last induction session; None where no evidence was found.
        after_visit: Weeks from a maintenance visit; None where no evidence was found.
        words: One plain sentence on the evidence.
    """

    after_induction: Figure | None
    after_visit: Figure | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """A usual course: how many sessions, how far apart, and the boosters after it.

    Attributes:
        sessions: Sessions of the first series; None for a course without clinic sessions.
        days_between: Days between them.
        weeks_between: Weeks between boosters; None when none are usual.
        sessions_per_visit: Consecutive daily sessions of a booster visit.
    """

    sessions: Figure | None
    days_between: Figure | None
    weeks_between: Figure | None
    sessions_per_visit: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityPrice:
    """The price of a session in one kind of facility, and what that price includes.

    Attributes:
        price: Cash price of one session or one home supply.
        includes: What it includes, of: facility clinician drug monitoring anti_nausea.
        facility: The kind of facility whose price this is; a look-up for another kind may have fallen back on it.
    """

    price: Figure
    includes: tuple[str, ...]
    facility: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One way of giving ketamine (or esketamine).

    Attributes:
        key: Its id in scenario files (`treatment.method`).
        name: Plain name.
        route: iv | im | nasal | oral.
        kind: Kind of service a plan sees: ketamine_session | esketamine_session | home_supply.
        price: Cash price by kind of facility; `independent` is always there for clinic methods, `telehealth` or
            `independent` for home methods. Per session, or per supply of `supply_days`.
        supply_days: Days a home supply lasts; None for clinic methods.
        clinic_hours: Hours in the clinic, recovery included; None at home.
        protocol: The usual course when no condition is chosen.
        relief: Reported relief when no condition is chosen.
        approval: What it is approved for, in plain words.
        notes: What to know.
    """

    key: str
    name: str
    route: str
    kind: str
    price: Mapping[str, FacilityPrice]
    clinic_hours: Figure | None
    protocol: Protocol
    relief: Relief
    approval: str
    supply_days: int | None = None
    notes: tuple[str, ...] = ()

    @property
    def at_home(self) -> bool:
        """True when it is a home supply rather than clinic sessions."""
        return self.supply_days is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A kind of pain, as a preset of protocol and relief."""

    key: str
    name: str
    method: str
    protocol: Protocol
    relief: Relief
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Any other thing with a price: evaluation, follow_up, lab, ride, urine_test, physical_therapy, ...

    Attributes:
        key: Its id.
        name: Plain name.
        kind: Kind of service as plans see it (CONTRACT kinds), `travel` for rides.
        price: Cash price per occurrence.
        by_region: True when the price is adjusted for region.
    """

    key: str
    name: str
    kind: str
    price: Figure
    by_region: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageExample:
    """A package some clinic sold: shown beside the fields, never used as a default."""

    key: str
    clinic: str
    treatment: str
    sessions: int
    price: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """A kind of facility and what is known of its prices."""

    key: str
    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Locality:
    """A Medicare payment locality and its factor for an office infusion (1 = national)."""

    state: str
    locality: str
    name: str
    factor: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Regimen:
    """A way of taking a medicine: units a day, in words, and where that is from."""

    words: str
    units_per_day: Decimal
    sources: tuple[str, ...]
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicine:
    """A medicine at one strength and form.

    Attributes:
        key: Its id, as in `gabapentin_300mg_capsule`.
        name: Generic name.
        brands: Brand names people know it by.
        drug_class: nsaid | analgesic | opioid | gabapentinoid | snri | tca | muscle_relaxant | topical | adjunct.
        strength: As on the label, with its form.
        unit: What one unit is: tablet, capsule, patch, gram, ...
        acquisition: What pharmacies pay per unit (NADAC), dollars per unit.
        price: A person's cash price per unit where a source gives one; None: derived by `derivation`, or unknown.
        derivation: Key of the `PriceRule` that turns acquisition cost into a person's price; None: unknown.
        regimens: Usual ways of taking it; the first is the default.
        tier: generic | preferred | nonpreferred | specialty | otc.
        controlled: True for a controlled substance.
        comes_with: Keys of services or medicines that usually come along.
        warnings: Plain sentences on quantity, form and price.
    """

    key: str
    name: str
    drug_class: str
    strength: str
    unit: str
    acquisition: Figure
    regimens: tuple[Regimen, ...]
    tier: str
    controlled: bool
    brands: tuple[str, ...] = ()
    price: Figure | None = None
    derivation: str | None = None
    comes_with: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """What usually comes with a class of medicine, and how often.

    Attributes:
        key: Its id.
        drug_class: The class of medicine it comes with.
        brings: Key of the service or medicine that comes along.
        every_months: Months from one to the next; None where it is taken every day.
        words: What for, in one plain sentence.
        sources: Ids of `Source`s; empty only when grade is UNSOURCED.
        grade: Strength of evidence that it comes along.
    """

    key: str
    drug_class: str
    brings: str
    words: str
    grade: Grade
    every_months: Figure | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCare:
    """Other care in a ready-made option.

    Attributes:
        service: Key of the service.
        every_weeks: Weeks from one visit to the next.
        visits: How many in all; None for as long as the plan looks ahead.
    """

    service: str
    every_weeks: Figure
    visits: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyOption:
    """A usual course of traditional care to set beside ketamine.

    Attributes:
        key: Its id.
        name: Plain name.
        words: What it stands for, in a plain sentence or two.
        medicines: Keys of its medicines, each taken in its first regimen.
        care: Its other care.
        instead: True when it takes the place of the medicines a person takes; False when it comes on top of them.
        sources: Ids of `Source`s; empty only when grade is UNSOURCED.
        grade: Strength of evidence that it is a usual course.
    """

    key: str
    name: str
    words: str
    grade: Grade
    medicines: tuple[str, ...] = ()
    care: tuple[ReadyCare, ...] = ()
    instead: bool = True
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRule:
    """How a person's price of a fill is estimated from what pharmacies pay: acquisition x markup + fee.

    Attributes:
        key: Its id.
        markup: Ratio on acquisition cost (1.15 = plus 15 %).
        fee: Dollars added per fill.
        words: The rule in plain words.
    """

    key: str
    markup: Figure
    fee: Figure
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FederalFigure:
    """A federal limit or guideline by year.

    Attributes:
        key: As in `hsa_limit_self`, `poverty_guideline_contiguous_first`.
        name: Plain name.
        by_year: Figure for each year known.
    """

    key: str
    name: str
    by_year: Mapping[int, Figure]

    def latest(self, year: int) -> tuple[int, Figure] | None:
        """The figure of `year`, else of the last known year before it, else the first known one, with its year."""
        known = [y for y in self.by_year if y <= year]
        chosen = max(known) if known else min(self.by_year, default=None)
        return None if chosen is None else (chosen, self.by_year[chosen])


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPreset:
    """A health plan to start from.

    Attributes:
        key: Its id (`plan.preset`).
        name: Plain name.
        kind: self_pay | medicare | hdhp | marketplace | employer_example | medicaid | va | workers_compensation.
        year: Plan year its figures are of; None where it has none.
        example: True when it is only an example of such a plan.
        terms: The plan in the form of a plan file, without `schema`; amounts as Decimal.
        term_figures: For each dotted term that has a source, its figure (`deductible`, `benefits.lab.coinsurance`).
        federal_terms: For each dotted term that is set anew each year, the federal figure it is.
        hsa_eligible: Whether the plan may go with a health savings account; None when not known.
        words: What is known and what is not.
        ask: Questions to ask the plan.
        sources: Ids of the `Source`s that the words rest on.
    """

    key: str
    name: str
    kind: str
    year: int | None
    example: bool
    terms: Mapping[str, Any]
    term_figures: Mapping[str, Figure]
    hsa_eligible: bool | None
    words: str
    ask: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    federal_terms: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sourced sentence: a side effect to ask about, a reason for a coverage default, a caution."""

    key: str
    about: str  # a treatment key, a drug class, or a topic
    topic: str  # side_effect | coverage | caution | unknown | question
    words: str
    sources: tuple[str, ...]
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything the catalog holds, by key. Immutable; look-ups are in `pricing.lookup`."""

    as_of: date
    sources: Mapping[str, Source] = field(default_factory=dict)
    treatments: Mapping[str, Treatment] = field(default_factory=dict)
    conditions: Mapping[str, Condition] = field(default_factory=dict)
    services: Mapping[str, Service] = field(default_factory=dict)
    packages: Mapping[str, PackageExample] = field(default_factory=dict)
    facilities: Mapping[str, Facility] = field(default_factory=dict)
    localities: Mapping[tuple[str, str], Locality] = field(default_factory=dict)
    medicines: Mapping[str, Medicine] = field(default_factory=dict)
    price_rules: Mapping[str, PriceRule] = field(default_factory=dict)
    companions: Mapping[str, Companion] = field(default_factory=dict)
    ready_options: Mapping[str, ReadyOption] = field(default_factory=dict)
    federal: Mapping[str, FederalFigure] = field(default_factory=dict)
    plan_presets: Mapping[str, PlanPreset] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
