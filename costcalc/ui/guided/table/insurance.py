"""What is asked about the health plan."""

from __future__ import annotations

from functools import partial

from costcalc.engine.health_plan import Kind
from costcalc.ui.guided.bodies import stacked
from costcalc.ui.guided.conditions import always
from costcalc.ui.guided.question import Question
from costcalc.ui.sections import plan_card
from costcalc.ui.sections.insurance import WhoPays, plan_pays
from costcalc.ui.sections.ketamine_cover import KetamineCover
from costcalc.ui.sections.plan_details import make_benefits, make_family, make_other_terms
from costcalc.ui.text import tr

_ask = partial(Question, section="insurance", applies=plan_pays)
_USED = ("plan.used.deductible", "plan.used.out_of_pocket", "plan.used.as_of")
_VISITS = ("plan.benefits.specialist", "plan.benefits.evaluation", "plan.benefits.follow_up")
_SESSIONS = (Kind.KETAMINE_SESSION, Kind.ESKETAMINE_SESSION, Kind.HOME_SUPPLY)
_COVER = (
    "outcome",
    "outcome_chances",
    "reimbursement_weeks",
    "clinic.billed_to_plan",
    *(f"plan.benefits.{kind.value}" for kind in _SESSIONS),
)
_OTHER_CARE = tuple(path for kind in Kind if (path := f"plan.benefits.{kind.value}") not in (*_VISITS, *_COVER))
_OTHER_TERMS = ("plan.pharmacy", "plan.out_of_network", "plan.copays_credit_deductible", "plan.second_payer")


def insurance_questions() -> tuple[Question, ...]:
    """Whether a plan pays, what is on its card, what it does with ketamine; the rest for those who tick it."""
    return (
        _ask(
            key="plan",
            asks=tr("Do you have a health plan?"),
            why=tr("A plan may pay for some visits, tests and medicines."),
            paths=("plan.preset",),
            make=WhoPays,
            applies=always,
        ),
        _ask(
            key="deductible",
            asks=tr("What do you pay first each year?"),
            why=tr("Until you have paid it, most plans pay little."),
            paths=("plan.deductible",),
            make=plan_card.DeductibleForm,
            takes_back=("plan.deductible",),
        ),
        _ask(
            key="maximum",
            asks=tr("What is the most you pay in a year?"),
            why=tr("Past it, the plan pays the rest of covered care."),
            paths=("plan.out_of_pocket_maximum",),
            make=plan_card.MaximumForm,
            takes_back=("plan.out_of_pocket_maximum",),
        ),
        _ask(
            key="used",
            asks=tr("How much of that have you used so far?"),
            why=tr("What you have paid this year counts toward both."),
            paths=(*_USED, "plan.plan_year_starts"),
            make=stacked(plan_card.UsedForm, plan_card.PlanYearForm),
        ),
        _ask(
            key="specialist",
            asks=tr("What does a visit to a specialist cost you?"),
            why=tr("The first visit and follow-ups are paid in the same way."),
            paths=_VISITS,
            make=plan_card.SpecialistForm,
            takes_back=_VISITS,
        ),
        _ask(
            key="cover",
            asks=tr("What will your plan do with ketamine?"),
            why=tr("It decides how much of each session is yours to pay."),
            paths=_COVER,
            make=KetamineCover,
            takes_back=("outcome",),
        ),
        _ask(
            key="insurance_more",
            asks=tr("Does any of this apply to your plan?"),
            why=tr("What you tick is asked next."),
            assumed=tr("If you skip this, the plan you chose decides."),
        ),
        _ask(
            key="family",
            tick=tr("The plan covers other people, too"),
            asks=tr("What does the plan say of your family?"),
            why=tr("Their bills count toward the family's amounts."),
            paths=("plan.family",),
            make=make_family,
            assumed=tr("If you skip this, the plan you chose decides."),
        ),
        _ask(
            key="other_care",
            tick=tr("I know what it pays for tests, medicines or therapy"),
            asks=tr("What does the plan pay for each kind of care?"),
            why=tr("Plans pay in different ways for tests, medicines and therapy."),
            paths=_OTHER_CARE,
            make=make_benefits,
            assumed=tr("If you skip this, the plan you chose decides."),
        ),
        _ask(
            key="other_terms",
            tick=tr("Other rules at the pharmacy or out of network, or a second plan"),
            asks=tr("Which other rules does the plan have?"),
            why=tr("They decide what counts toward your amounts, and who pays the rest."),
            paths=_OTHER_TERMS,
            make=make_other_terms,
            assumed=tr("If you skip this, the plan you chose decides, and no second plan pays."),
        ),
    )
