from dataclasses import replace

from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Likely, Projection, Spread, Unknown
from costcalc.ui.present.answer_strip import STRIP_ORDER, answer_strip, figure_card, range_caption
from tests.ui.results.fixtures import projection


def test_the_strip_holds_five_figures_in_the_order_a_person_asks_for_them() -> None:
    titles = [card.title for card in answer_strip(projection())]
    assert titles == ["Each visit", "Each month", "First year", "Each later year", "Cost to find out if it helps"]


def test_a_figure_says_its_range_before_its_typical_amount_in_whole_dollars() -> None:
    card = figure_card(projection(), FigureKey.FIRST_YEAR)
    assert card.headline == "$6,314 to $16,330"
    assert card.detail == "typically $9,447"
    assert card.sentence == "First year: about $6,314 to $16,330, typically $9,447."


def test_the_likely_range_takes_the_place_of_the_ends_once_it_is_known() -> None:
    shown = projection(likely=True)
    assert figure_card(shown, FigureKey.FIRST_YEAR).headline == "$7,880 to $12,889"
    assert "lowest $6,314, highest $16,330" in figure_card(shown, FigureKey.FIRST_YEAR).help
    assert "8 times in 10" in range_caption(shown)


def with_likely_first_year(likely: Likely) -> Projection:
    shown = projection()
    first_year = shown.figures[FigureKey.FIRST_YEAR]
    assert first_year is not None
    return replace(shown, figures={**shown.figures, FigureKey.FIRST_YEAR: replace(first_year, likely=likely)})


def test_typically_is_what_the_explanation_adds_up_to_and_not_the_middle_of_the_drawn_worlds() -> None:
    card = figure_card(with_likely_first_year(Likely(low=800000, median=930000, high=1200000)), FigureKey.FIRST_YEAR)
    assert card.detail == "typically $9,447"
    assert card.sentence == "First year: about $8,000 to $12,000, typically $9,447."


def test_a_typical_amount_outside_the_likely_range_is_said_to_be_of_typical_numbers() -> None:
    card = figure_card(with_likely_first_year(Likely(low=950000, median=990000, high=1200000)), FigureKey.FIRST_YEAR)
    assert card.detail == "$9,447 if all is typical"
    assert card.sentence == "First year: about $9,500 to $12,000, or $9,447 if every number is typical."


def test_one_amount_stands_alone_where_low_and_high_are_the_same() -> None:
    exact = Spread(low=120000, typical=120000, high=120000, low_world=World.LOW, high_world=World.LOW)
    shown = replace(projection(), figures=dict.fromkeys(FigureKey, exact))
    card = figure_card(shown, FigureKey.FIRST_YEAR)
    assert (card.headline, card.detail) == ("$1,200", "")
    assert "as you entered it" in range_caption(shown)


def test_a_figure_that_does_not_apply_says_why_and_opens_nothing() -> None:
    card = figure_card(projection(1), FigureKey.LATER_YEAR)
    assert card.path == ""
    assert card.detail == "This plan looks only one year ahead."
    assert "$" not in card.headline


def test_an_unknown_price_is_named_beside_each_figure_it_touches_and_no_other() -> None:
    cards = dict(zip(STRIP_ORDER, answer_strip(projection(unknown=True)), strict=True))
    for key in (FigureKey.FIRST_YEAR, FigureKey.LATER_YEAR, FigureKey.PER_MONTH):
        assert cards[key].missing == "Not in it: Oxycodone 5 mg"
        assert "price of a fill of Oxycodone 5 mg" in cards[key].sentence
    assert cards[FigureKey.PER_VISIT].missing == ""


def test_an_upper_bound_is_said_to_be_one() -> None:
    lab = Unknown(
        what="plan.benefits.lab.allowed", name="", kind=Kind.LAB, at_most=True, touches=(FigureKey.FIRST_YEAR,)
    )
    card = figure_card(replace(projection(), unknown=(lab,)), FigureKey.FIRST_YEAR)
    assert card.missing == "At most this"
    assert "At most this, since nobody knows: price your plan accepts for lab tests" in card.sentence


def test_many_unknown_prices_are_counted_rather_than_all_named() -> None:
    shown = projection(unknown=True)
    several = tuple(replace(shown.unknown[0], name=f"Medicine {n}") for n in range(5))
    card = figure_card(replace(shown, unknown=several), FigureKey.FIRST_YEAR)
    assert card.missing == "Not in it: Medicine 0, Medicine 1 and 3 more"
