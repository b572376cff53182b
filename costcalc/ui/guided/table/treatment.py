"""What is asked about the treatment."""

from __future__ import annotations

from functools import partial

from costcalc.engine.scenario import HomePhase, Treatment, UnderWay
from costcalc.ui import formats
from costcalc.ui.guided.bodies import with_fields
from costcalc.ui.guided.conditions import at_clinic
from costcalc.ui.guided.question import Question
from costcalc.ui.sections import treatment, treatment_details
from costcalc.ui.sections.boosters import BoosterForm
from costcalc.ui.text import tr

_ask = partial(Question, section="treatment")
_SERIES = ("treatment.induction.sessions", "treatment.induction.days_between")


def treatment_questions() -> tuple[Question, ...]:
    """Kind of pain, way, first series, boosters, dates; the rest for those who tick it."""
    usual_home = HomePhase()
    return (
        _ask(
            key="pain",
            asks=tr("What kind of pain do you have?"),
            why=tr("The usual treatment is not the same for every pain."),
            paths=("treatment.condition",),
            make=with_fields("treatment", Treatment, treatment.pain_field),
        ),
        _ask(
            key="way",
            asks=tr("How will you get ketamine?"),
            why=tr("Each way has its own price and number of visits."),
            paths=("treatment.method",),
            make=with_fields("treatment", Treatment, treatment.way_field),
            takes_back=("treatment.method",),
        ),
        _ask(
            key="series",
            asks=tr("How many sessions are in the first series?"),
            why=tr("You pay for them before you know whether it helps."),
            paths=_SERIES,
            make=treatment.FirstSeries,
            applies=at_clinic,
            takes_back=_SERIES,
        ),
        _ask(
            key="boosters",
            asks=tr("What comes after the first series?"),
            why=tr("Boosters decide most of what later years cost."),
            paths=("treatment.maintenance",),
            make=BoosterForm,
            applies=at_clinic,
            takes_back=("treatment.maintenance",),
        ),
        _ask(
            key="start",
            asks=tr("When is your first visit?"),
            why=tr("The day decides in which plan year each bill falls."),
            paths=("start", "horizon_years"),
            make=treatment.Times,
        ),
        _ask(
            key="treatment_more",
            asks=tr("Does any of this apply to your treatment?"),
            why=tr("What you tick is asked next."),
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="begun",
            tick=tr("I have already begun"),
            asks=tr("What have you had so far?"),
            why=tr("What you have had is not counted again."),
            paths=("treatment.under_way",),
            begins=UnderWay,
            make=treatment_details.make_under_way,
            assumed=tr("If you skip this, no session is counted as had."),
        ),
        _ask(
            key="checks",
            tick=tr("Follow-up visits or lab tests"),
            asks=tr("Do you go for check-ups between sessions?"),
            why=tr("They come on bills of their own."),
            paths=("treatment.follow_ups", "treatment.labs"),
            make=treatment_details.make_checks,
            assumed=tr("If you skip this, no follow-up visits and no lab tests are counted."),
        ),
        _ask(
            key="home_after",
            tick=tr("Ketamine at home after the first series"),
            asks=tr("How do you go on at home?"),
            why=tr("Each supply for home has to be paid, too."),
            paths=("treatment.home",),
            begins=HomePhase,
            make=treatment_details.make_home_phase,
            applies=at_clinic,
            assumed=tr(
                "If you skip this, one supply every {days} days is counted, from {weeks} weeks after the series."
            ).format(days=formats.number(usual_home.supply_days), weeks=formats.number(usual_home.starts_after_weeks)),
        ),
        _ask(
            key="outlook",
            tick=tr("Prices that rise, or the chance that it helps"),
            asks=tr("What do you expect of later years?"),
            why=tr("Prices may rise, and not everyone is helped."),
            paths=("price_growth", "treatment.chance_it_helps"),
            make=treatment_details.make_outlook,
            assumed=tr("If you skip this, prices stay the same and no chance is shown."),
        ),
    )
