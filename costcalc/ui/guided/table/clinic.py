"""What is asked about the clinic's prices."""

from __future__ import annotations

from functools import partial

from costcalc.engine.scenario import Clinic
from costcalc.ui.guided.bodies import placed_by, stacked, with_fields
from costcalc.ui.guided.conditions import at_clinic, at_home, with_checks
from costcalc.ui.guided.question import Question
from costcalc.ui.sections import clinic
from costcalc.ui.sections.clinic_terms import PackagesForm, make_terms_form
from costcalc.ui.sections.included import IncludedField
from costcalc.ui.sections.region import RegionForm
from costcalc.ui.text import tr

_ask = partial(Question, section="clinic")
_HOME = ("clinic.home_supply", "clinic.home_follow_up")
_OTHER_VISITS = ("clinic.follow_up", "clinic.lab")
_TERMS = ("clinic.membership", "clinic.extras", "clinic.deposit", "clinic.discount", "clinic.late_cancel")


def clinic_questions() -> tuple[Question, ...]:
    """What a session costs and includes, other visits, where; fees and terms for those who tick them."""
    return (
        _ask(
            key="session",
            asks=tr("What does the clinic ask for one session?"),
            why=tr("You pay it again each time, so it weighs a lot."),
            paths=("clinic.session",),
            make=with_fields("clinic", Clinic, clinic.session_field),
            applies=at_clinic,
            takes_back=("clinic.session",),
        ),
        _ask(
            key="included",
            asks=tr("What is included in that price?"),
            why=tr("Some clinics bill the room, the clinician and the drug apart."),
            paths=("clinic.bundled",),
            make=IncludedField,
            applies=at_clinic,
            takes_back=("clinic.bundled",),
        ),
        _ask(
            key="home",
            asks=tr("What does ketamine for home cost?"),
            why=tr("You pay it again with each supply."),
            paths=_HOME,
            make=clinic.make_home_prices,
            applies=at_home,
            takes_back=_HOME,
        ),
        _ask(
            key="evaluation",
            asks=tr("What does the first visit cost?"),
            why=tr("It comes before the first session and is often billed apart."),
            paths=("clinic.evaluation", "clinic.evaluation_credited"),
            make=placed_by("clinic", Clinic, clinic.add_first_visit),
            takes_back=("clinic.evaluation",),
        ),
        _ask(
            key="other_visits",
            asks=tr("What do check-ups cost?"),
            why=tr("They come on bills of their own."),
            paths=_OTHER_VISITS,
            make=placed_by("clinic", Clinic, clinic.add_other_visits),
            applies=with_checks,
            takes_back=_OTHER_VISITS,
            assumed=tr(
                "If you skip this, a price that nobody knows is named beside the answer, never counted as zero."
            ),
        ),
        _ask(
            key="packages",
            asks=tr("Does the clinic sell several sessions at one price?"),
            why=tr("A package may cost less than single sessions."),
            paths=("clinic.packages",),
            make=PackagesForm,
            applies=at_clinic,
        ),
        _ask(
            key="place",
            asks=tr("Where is the clinic?"),
            why=tr("Prices depend on the kind of place and on the state."),
            paths=("clinic.facility", "clinic.region"),
            make=stacked(with_fields("clinic", Clinic, clinic.place_field), RegionForm),
            takes_back=("clinic.facility", "clinic.region"),
        ),
        _ask(
            key="clinic_more",
            asks=tr("Does any of this apply to the clinic's prices?"),
            why=tr("What you tick is asked next."),
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="booster_price",
            tick=tr("A booster has another price than a first session"),
            asks=tr("What does one booster session cost?"),
            why=tr("Boosters go on for years, so a small difference adds up."),
            paths=("clinic.booster",),
            make=with_fields("clinic", Clinic, clinic.booster_field),
            applies=at_clinic,
            assumed=tr("If you skip this, a booster costs what a first session costs."),
        ),
        _ask(
            key="terms",
            tick=tr("Membership, extras, deposit, discounts, late fees"),
            asks=tr("What else does the clinic charge or take off?"),
            why=tr("Fees and discounts change what you really pay."),
            paths=_TERMS,
            make=make_terms_form,
            assumed=tr("If you skip this, no other fees and no discounts are counted."),
        ),
        _ask(
            key="quote",
            tick=tr("The clinic gave me a quote"),
            asks=tr("Which clinic gave you the quote, and when?"),
            why=tr("Prices change, so it helps to know how old they are."),
            paths=("clinic.name", "clinic.quote_date"),
            make=with_fields("clinic", Clinic, clinic.name_field, clinic.quote_date_field),
            assumed=tr("If you skip this, the plan says no name and no date."),
        ),
    )
