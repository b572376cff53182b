"""The questions in their order, and of which plan each is asked."""

from __future__ import annotations

from costcalc.engine.health_plan import Kind
from costcalc.ui.guided import bodies
from costcalc.ui.guided.question import Question
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.insurance import plan_pays
from costcalc.ui.sections.ketamine_cover import session_kind
from costcalc.ui.text import tr


def questions() -> tuple[Question, ...]:
    """All questions, those that matter most first in each section."""
    return (*_treatment(), *_clinic(), *_insurance(), *_medicines(), *_travel(), *_paying())


def _treatment() -> tuple[Question, ...]:
    series = ("treatment.induction.sessions", "treatment.induction.days_between")
    return (
        Question(
            key="pain",
            section="treatment",
            asks=tr("What kind of pain do you have?"),
            paths=("treatment.condition",),
            make=bodies.make_pain,
        ),
        Question(
            key="way",
            section="treatment",
            asks=tr("How will you get ketamine?"),
            paths=("treatment.method",),
            make=bodies.make_way,
            takes_back=("treatment.method",),
        ),
        Question(
            key="series",
            section="treatment",
            asks=tr("How many sessions are in the first series?"),
            paths=series,
            make=bodies.make_series,
            applies=_at_clinic,
            takes_back=series,
        ),
        Question(
            key="boosters",
            section="treatment",
            asks=tr("What comes after the first series?"),
            paths=("treatment.maintenance",),
            make=bodies.make_boosters,
            applies=_at_clinic,
            takes_back=("treatment.maintenance",),
        ),
        Question(
            key="start",
            section="treatment",
            asks=tr("When is your first visit?"),
            paths=("start", "horizon_years"),
            make=bodies.make_times,
        ),
        Question(
            key="begun",
            section="treatment",
            asks=tr("Have you already begun?"),
            paths=("treatment.under_way",),
            make=bodies.make_begun,
        ),
    )


def _clinic() -> tuple[Question, ...]:
    home = ("clinic.home_supply", "clinic.home_follow_up")
    return (
        Question(
            key="session",
            section="clinic",
            asks=tr("What does the clinic ask for one session?"),
            paths=("clinic.session",),
            make=bodies.make_session,
            applies=_at_clinic,
            takes_back=("clinic.session",),
        ),
        Question(
            key="included",
            section="clinic",
            asks=tr("What is included in that price?"),
            paths=("clinic.bundled",),
            make=bodies.make_included,
            applies=_at_clinic,
            takes_back=("clinic.bundled",),
        ),
        Question(
            key="home",
            section="clinic",
            asks=tr("What does ketamine for home cost?"),
            paths=home,
            make=bodies.make_home,
            applies=_at_home,
            takes_back=home,
        ),
        Question(
            key="evaluation",
            section="clinic",
            asks=tr("What does the first visit cost?"),
            paths=("clinic.evaluation", "clinic.evaluation_credited"),
            make=bodies.make_evaluation,
            takes_back=("clinic.evaluation",),
        ),
        Question(
            key="packages",
            section="clinic",
            asks=tr("Does the clinic sell several sessions at one price?"),
            paths=("clinic.packages",),
            make=bodies.make_packages,
            applies=_at_clinic,
        ),
        Question(
            key="place",
            section="clinic",
            asks=tr("Where is the clinic?"),
            paths=("clinic.facility", "clinic.region"),
            make=bodies.make_place,
            takes_back=("clinic.facility", "clinic.region"),
        ),
    )


def _insurance() -> tuple[Question, ...]:
    used = ("plan.used.deductible", "plan.used.out_of_pocket", "plan.used.as_of")
    visits = ("plan.benefits.specialist", "plan.benefits.evaluation", "plan.benefits.follow_up")
    return (
        Question(
            key="plan",
            section="insurance",
            asks=tr("Do you have a health plan?"),
            paths=("plan.preset",),
            make=bodies.make_plan,
        ),
        Question(
            key="deductible",
            section="insurance",
            asks=tr("What do you pay first each year?"),
            paths=("plan.deductible",),
            make=bodies.make_deductible,
            applies=plan_pays,
            takes_back=("plan.deductible",),
        ),
        Question(
            key="maximum",
            section="insurance",
            asks=tr("What is the most you pay in a year?"),
            paths=("plan.out_of_pocket_maximum",),
            make=bodies.make_maximum,
            applies=plan_pays,
            takes_back=("plan.out_of_pocket_maximum",),
        ),
        Question(
            key="used",
            section="insurance",
            asks=tr("How much of that have you used so far?"),
            paths=(*used, "plan.plan_year_starts"),
            make=bodies.make_used,
            applies=plan_pays,
        ),
        Question(
            key="specialist",
            section="insurance",
            asks=tr("What does a visit to a specialist cost you?"),
            paths=visits,
            make=bodies.make_specialist,
            applies=plan_pays,
            takes_back=visits,
        ),
        Question(
            key="cover",
            section="insurance",
            asks=tr("What will your plan do with ketamine?"),
            paths=("outcome", "outcome_chances", "reimbursement_weeks", "clinic.billed_to_plan", "plan.benefits"),
            make=bodies.make_cover,
            applies=plan_pays,
            takes_back=("outcome",),
        ),
    )


def _medicines() -> tuple[Question, ...]:
    return (
        Question(
            key="medicines",
            section="medicines",
            asks=tr("Which medicines do you take for your pain?"),
            paths=("medicines", "care"),
            make=bodies.make_medicines,
        ),
    )


def _travel() -> tuple[Question, ...]:
    return (
        Question(
            key="trip",
            section="travel",
            asks=tr("How do you get to the clinic and back?"),
            paths=("travel.ride", "travel.miles", "travel.parking"),
            make=bodies.make_trip,
        ),
        Question(
            key="company",
            section="travel",
            asks=tr("Does someone come along, or look after your children?"),
            paths=("travel.escort", "travel.escort_hours", "travel.child_care"),
            make=bodies.make_company,
        ),
        Question(
            key="nights",
            section="travel",
            asks=tr("Do you stay away overnight?"),
            paths=("travel.nights_per_visit", "travel.lodging_per_night", "travel.meals"),
            make=bodies.make_nights_away,
        ),
        Question(
            key="pay",
            section="travel",
            asks=tr("Do you lose pay for the visits?"),
            paths=("lost_pay",),
            make=bodies.make_pay,
        ),
    )


def _paying() -> tuple[Question, ...]:
    return (
        Question(
            key="means",
            section="paying",
            asks=tr("What can you pay?"),
            paths=("paying.monthly_budget", "paying.saved"),
            make=bodies.make_means,
        ),
        Question(
            key="parts",
            section="paying",
            asks=tr("Will you pay in parts?"),
            paths=("paying.loan", "paying.deferred"),
            make=bodies.make_parts,
        ),
    )


def _at_clinic(context: PlanContext) -> bool:
    """Whether the treatment has sessions at a clinic."""
    return session_kind(context) is not Kind.HOME_SUPPLY


def _at_home(context: PlanContext) -> bool:
    return not _at_clinic(context)
