"""Projections made by hand, so that every amount a test names can be reckoned on paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from costcalc.engine.health_plan import Kind, Network
from costcalc.engine.ledger import Item, Line, Origin, PriceSource, Rule, World
from costcalc.engine.projection import (
    Branch,
    BranchKind,
    FigureKey,
    KindRow,
    Likely,
    MonthRow,
    Note,
    NoteCode,
    Projection,
    Spread,
    Unknown,
    YearRow,
)
from costcalc.engine.scenario import Clinic, Extra, Induction, Maintenance, Outcome, Scenario, Travel, Treatment
from pricing.model import Catalog, Figure, Grade, Service, Source, Unit
from pricing.model import Treatment as Method
from pricing.money import Range, divide_half_up

K = TypeVar("K")

START = date(2027, 1, 4)
WORLDS = (World.LOW, World.TYPICAL, World.HIGH)
YOURS = PriceSource(origin=Origin.YOURS, input="clinic.session", quote_date=date(2026, 11, 1))


def catalog() -> Catalog:
    """Two sources and three prices."""
    as_of, check_by = date(2026, 6, 1), date(2027, 6, 1)
    sources = {
        "clinic_survey": Source(
            key="clinic_survey",
            title="A look at 40 clinics' posted prices",
            accessed=as_of,
            url="https://example.org/clinics",
            published="2026",
        ),
        "ride_prices": Source(key="ride_prices", title="Ride prices in 20 cities", accessed=as_of),
    }

    def price(low: int, typical: int, high: int, source: str, grade: Grade) -> Figure:
        return Figure(
            amount=Range.of(low, typical, high),
            unit=Unit.DOLLARS,
            sources=(source,),
            as_of=as_of,
            check_by=check_by,
            grade=grade,
        )

    services = {
        "evaluation": Service(
            key="evaluation",
            name="First visit",
            kind="evaluation",
            price=price(150, 250, 400, "clinic_survey", Grade.MEDIUM),
        ),
        "ride": Service(
            key="ride",
            name="Ride home",
            kind="travel",
            price=price(20, 35, 60, "ride_prices", Grade.WEAK),
            by_region=False,
        ),
        "lab": Service(
            key="lab", name="Blood tests", kind="lab", price=price(40, 90, 180, "clinic_survey", Grade.MEDIUM)
        ),
    }
    methods: dict[str, Method] = {}
    return Catalog(as_of=as_of, sources=sources, services=services, treatments=methods)


def scenario(horizon_years: int = 5) -> Scenario:
    """Six infusions, then a booster every six weeks."""
    return Scenario(
        title="Six infusions, then a booster every six weeks",
        start=START,
        horizon_years=horizon_years,
        treatment=Treatment(
            method="iv_infusion_pain_2h",
            induction=Induction(sessions=Range.exact(6), days_between=Range.exact(3)),
            maintenance=Maintenance(weeks_between=Range.of(4, 6, 8)),
            chance_it_helps=Decimal(40),
        ),
        clinic=Clinic(
            name="Riverside Clinic",
            quote_date=date(2026, 11, 1),
            session=Range.of(475, 600, 800),
            extras=(Extra(name="Anti-nausea medicine", price=Range.exact(15)),),
        ),
        travel=Travel(ride=Range.of(20, 35, 60)),
    )


def line(
    kind: Kind,
    item: Item,
    day: date,
    amount: int | None,
    *,
    number: int | None = None,
    of: int | None = None,
    name: str = "",
    session: int | None = None,
    source: PriceSource = YOURS,
    treatment: bool = True,
) -> Line:
    """A self-pay charge."""
    nothing = None if amount is None else 0
    return Line(
        id=1,
        service_date=day,
        pay_date=day,
        kind=kind,
        item=item,
        name=name,
        number=number,
        of=of,
        session=session,
        billed=amount,
        allowed=None,
        network=Network.NOT_COVERED,
        discount=nothing,
        write_off=nothing,
        deductible=nothing,
        copay=nothing,
        coinsurance=nothing,
        not_covered=amount,
        balance_bill=nothing,
        plan_paid=nothing,
        assistance=nothing,
        you_pay=amount,
        deductible_used_before=None,
        deductible_used_after=None,
        out_of_pocket_used_before=None,
        out_of_pocket_used_after=None,
        rule=Rule.SELF_PAY,
        source=source,
        treatment=treatment,
    )


def lines_of(world: World, horizon_years: int = 5) -> tuple[Line, ...]:
    """The dated lines of one world."""
    at = WORLDS.index(world)
    session_price, visit_price, ride_price = (
        (47500, 60000, 80000)[at],
        (15000, 25000, 40000)[at],
        (2033, 3550, 6000)[at],
    )
    weeks, lab_price = (8, 6, 4)[at], (4000, 9000, 18000)[at]
    from_catalog = PriceSource(
        origin=Origin.CATALOG,
        input="clinic.evaluation",
        catalog_key="services.evaluation",
        sources=("clinic_survey",),
        quote_date=date(2026, 6, 1),
    )
    ride_source = replace(from_catalog, input="travel.ride", catalog_key="services.ride", sources=("ride_prices",))
    lab_source = replace(from_catalog, input="clinic.lab", catalog_key="services.lab")
    end = START.replace(year=START.year + horizon_years)
    found = [line(Kind.EVALUATION, Item.EVALUATION, START, visit_price, source=from_catalog)]
    days = [START + timedelta(days=3 * i) for i in range(6)]
    last = days[-1]
    boosters = []
    while (last := last + timedelta(weeks=weeks)) < end:
        boosters.append(last)
    for i, day in enumerate(days + boosters, 1):
        is_booster = i > 6
        found.append(
            line(
                Kind.KETAMINE_SESSION,
                Item.BOOSTER_SESSION if is_booster else Item.INDUCTION_SESSION,
                day,
                session_price,
                number=i - 6 if is_booster else i,
                of=None if is_booster else 6,
                session=i,
            )
        )
        found.append(line(Kind.EXTRA, Item.EXTRA, day, 1500, name="Anti-nausea medicine", session=i))
        found.append(line(Kind.TRAVEL, Item.RIDE, day, ride_price, session=i, source=ride_source))
    for half_year in range(1, 2 * horizon_years):
        day = add_months(START, 6 * half_year)
        found.append(line(Kind.LAB, Item.LAB, day, lab_price, number=half_year, source=lab_source))
    return tuple(replace(one, id=i) for i, one in enumerate(sorted(found, key=service_date), 1))


def add_months(day: date, months: int) -> date:
    """The same day of a later month; the fixtures start on the 4th, so that every month has it."""
    count = day.month - 1 + months
    return day.replace(year=day.year + count // 12, month=count % 12 + 1)


def service_date(one: Line) -> date:
    """What lines are in order of."""
    return one.service_date


def total(lines: Iterable[Line]) -> int:
    """What the person pays of these lines, unknown ones left out."""
    return sum(one.you_pay or 0 for one in lines)


def month_of(day: date) -> int:
    """R4's month, from 1."""
    months = (day.year - START.year) * 12 + day.month - START.month
    return months + (day.day >= START.day)


def projection(
    horizon_years: int = 5,
    *,
    likely: bool = False,
    unknown: bool = False,
    plan_years: bool = False,
    branches: bool = False,
    change: Callable[[World, tuple[Line, ...]], tuple[Line, ...]] | None = None,
) -> Projection:
    """A whole projection whose views add up to the cent."""
    lines = {world: lines_of(world, horizon_years) for world in WORLDS}
    if change is not None:
        lines = {world: change(world, found) for world, found in lines.items()}
    by_month = {world: sums(found, lambda one: month_of(one.pay_date)) for world, found in lines.items()}
    running = dict.fromkeys(WORLDS, 0)
    months = []
    for month in range(1, 12 * horizon_years + 1):
        for world in WORLDS:
            running[world] += by_month[world][month]
        starts = add_months(START, month - 1)
        months.append(
            MonthRow(
                month=month,
                starts=starts,
                low=by_month[World.LOW][month],
                typical=by_month[World.TYPICAL][month],
                high=by_month[World.HIGH][month],
                cumulative_low=running[World.LOW],
                cumulative_typical=running[World.TYPICAL],
                cumulative_high=running[World.HIGH],
                plan_year_starts=plan_years and month % 12 == 0 and month < 12 * horizon_years,
            )
        )
    years = tuple(
        YearRow(
            year=year,
            starts=add_months(START, 12 * (year - 1)),
            low=sum(row.low for row in months[12 * (year - 1) : 12 * year]),
            typical=sum(row.typical for row in months[12 * (year - 1) : 12 * year]),
            high=sum(row.high for row in months[12 * (year - 1) : 12 * year]),
        )
        for year in range(1, horizon_years + 1)
    )
    by_kind = {world: sums(found, lambda one: one.kind) for world, found in lines.items()}
    kinds = tuple(
        KindRow(
            kind=kind,
            low=by_kind[World.LOW][kind],
            typical=by_kind[World.TYPICAL][kind],
            high=by_kind[World.HIGH][kind],
        )
        for kind in Kind
        if any(kind in by_kind[world] for world in WORLDS)
    )
    figures = figures_of(lines, years, likely=likely)
    if likely:
        months = [
            replace(
                row,
                likely=inside(row.low, row.typical, row.high),
                cumulative_likely=inside(row.cumulative_low, row.cumulative_typical, row.cumulative_high),
            )
            for row in months
        ]
        years = tuple(replace(row, likely=inside(row.low, row.typical, row.high)) for row in years)
    missing = Unknown(
        what="medicines.oxycodone.price",
        name="Oxycodone 5 mg",
        kind=Kind.GENERIC_MEDICINE,
        at_most=False,
        touches=(FigureKey.FIRST_YEAR, FigureKey.LATER_YEAR, FigureKey.PER_MONTH, FigureKey.HORIZON_TOTAL),
    )
    return Projection(
        scenario=scenario(horizon_years),
        start=START,
        horizon_years=horizon_years,
        catalog_as_of=date(2026, 6, 1),
        figures=figures,
        medical_figures=figures,
        with_lost_pay=None,
        by_year=years,
        by_month=tuple(months),
        by_kind=kinds,
        lines=lines,
        end_worlds=(World.LOW, World.HIGH),
        unknown=(missing,) if unknown else (),
        notes=(Note(code=NoteCode.PREMIUMS_LEFT_OUT), Note(code=NoteCode.REGION_LOOSE)),
        outcome=Outcome.NOT_COVERED,
        plan_year_dates=tuple(date(START.year + i, 1, 1) for i in range(1, horizon_years)) if plan_years else (),
        branches=branches_of(figures) if branches else (),
    )


def sums(lines: Iterable[Line], key: Callable[[Line], K]) -> defaultdict[K, int]:
    """What the person pays by some key."""
    found: defaultdict[K, int] = defaultdict(int)
    for one in lines:
        found[key(one)] += one.you_pay or 0
    return found


def figures_of(
    lines: dict[World, tuple[Line, ...]], years: tuple[YearRow, ...], *, likely: bool
) -> dict[FigureKey, Spread | None]:
    """The headline figures of R27."""
    per_visit, find_out, whole = {}, {}, {}
    for world in WORLDS:
        first = [one for one in lines[world] if one.session and month_of(one.pay_date) <= 12]
        sessions = {one.session for one in first}
        per_visit[world] = divide_half_up(total(first), len(sessions)) if sessions else 0
        last = max((one.service_date for one in lines[world] if one.item is Item.INDUCTION_SESSION), default=START)
        find_out[world] = total(one for one in lines[world] if one.service_date <= last)
        whole[world] = total(lines[world])
    first_year = {World.LOW: years[0].low, World.TYPICAL: years[0].typical, World.HIGH: years[0].high}
    later = None
    if len(years) > 1:
        rest = len(years) - 1
        later = {
            World.LOW: divide_half_up(sum(row.low for row in years[1:]), rest),
            World.TYPICAL: divide_half_up(sum(row.typical for row in years[1:]), rest),
            World.HIGH: divide_half_up(sum(row.high for row in years[1:]), rest),
        }
    per_month = {world: divide_half_up(amount, 12) for world, amount in first_year.items()}
    return {
        FigureKey.PER_VISIT: spread(per_visit, likely=likely),
        FigureKey.PER_MONTH: spread(per_month, likely=likely),
        FigureKey.FIRST_YEAR: spread(first_year, likely=likely),
        FigureKey.LATER_YEAR: spread(later, likely=likely) if later else None,
        FigureKey.COST_TO_FIND_OUT: spread(find_out, likely=likely),
        FigureKey.HORIZON_TOTAL: spread(whole, likely=likely),
        FigureKey.PEAK_CASH_OUT: None,
    }


def spread(by_world: dict[World, int], *, likely: bool = False) -> Spread:
    """A spread, with a made-up likely range inside it if asked."""
    low, typical, high = (by_world[world] for world in WORLDS)
    return Spread(low=low, typical=typical, high=high, likely=inside(low, typical, high) if likely else None)


def inside(low: int, typical: int, high: int) -> Likely:
    """A made-up likely range, half way to each end; its median is not what is typical."""
    return Likely(low=(low + typical) // 2, median=typical + (high - typical) // 8, high=(typical + high) // 2)


def branches_of(figures: dict[FigureKey, Spread | None]) -> tuple[Branch, ...]:
    """It does not help; it is covered."""
    find_out = figures[FigureKey.COST_TO_FIND_OUT]
    stopped: dict[FigureKey, Spread | None] = {**figures, FigureKey.FIRST_YEAR: find_out, FigureKey.LATER_YEAR: None}
    stopped[FigureKey.HORIZON_TOTAL] = find_out
    return (
        Branch(branch=BranchKind.DOES_NOT_HELP, chance="60", figures=stopped),
        Branch(branch=BranchKind.COVERED, chance=None, figures=figures),
    )
