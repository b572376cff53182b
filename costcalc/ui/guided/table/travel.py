"""What is asked about getting there."""

from __future__ import annotations

from functools import partial

from costcalc.engine.scenario import Travel
from costcalc.ui.guided.bodies import placed_by
from costcalc.ui.guided.question import Question
from costcalc.ui.sections import travel
from costcalc.ui.text import tr

_ask = partial(Question, section="travel")


def travel_questions() -> tuple[Question, ...]:
    """The trip; company, nights and lost pay for those who tick them."""
    return (
        _ask(
            key="trip",
            asks=tr("How do you get to the clinic and back?"),
            why=tr("Every session is a trip, and trips add up."),
            paths=("travel.ride", "travel.miles", "travel.parking"),
            make=placed_by("travel", Travel, travel.add_trip),
        ),
        _ask(
            key="travel_more",
            asks=tr("Does any of this apply to your trips?"),
            why=tr("What you tick is asked next."),
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="company",
            tick=tr("Someone comes along, or looks after my children"),
            asks=tr("Does someone come along, or look after your children?"),
            why=tr("What it costs is paid again for each trip."),
            paths=("travel.escort", "travel.escort_hours", "travel.child_care"),
            make=travel.make_escort,
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="nights",
            tick=tr("I stay away overnight, or buy meals"),
            asks=tr("Do you stay away overnight?"),
            why=tr("A clinic that is far away may mean a bed and meals."),
            paths=("travel.nights_per_visit", "travel.lodging_per_night", "travel.meals"),
            make=travel.make_nights,
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="pay",
            tick=tr("I lose pay for the visits"),
            asks=tr("Do you lose pay for the visits?"),
            why=tr("Time away from work costs you money, too."),
            paths=("lost_pay",),
            make=travel.make_lost_pay,
            assumed=tr("If you skip this, none of it is counted."),
        ),
    )
