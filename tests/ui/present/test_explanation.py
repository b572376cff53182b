import pytest

from costcalc.engine.explain import explain
from costcalc.engine.ledger import World
from costcalc.ui.present.explanation import (
    has_figure,
    missing_words,
    node_amount,
    node_sentence,
    node_sentences,
    world_choice,
)
from tests.ui.results.fixtures import catalog, projection


def test_a_figure_says_what_it_means_and_how_many_amounts_it_is_the_sum_of() -> None:
    node = explain(projection(), "first_year", World.TYPICAL)
    assert node_sentence(node) == "First year: $9,447.00"
    assert node_sentences(node, catalog()) == (
        "All that you pay in the twelve months from the start.",
        "$9,447.00 is the sum of 5 amounts.",
    )


def test_a_charge_says_the_rule_and_where_its_price_is_from() -> None:
    node = explain(projection(), "by_kind.ketamine_session", World.TYPICAL).children[2]
    assert node_sentence(node) == "Session 3 of 6, Jan 10, 2027: $600.00"
    assert node_sentences(node, catalog()) == (
        "The clinic asks $600. No plan pays for it, so you pay $600.",
        "Where the price is from: your quote of Nov 1, 2026.",
    )


def test_a_mean_says_what_was_split_and_over_how_many() -> None:
    node = explain(projection(), "per_month", World.TYPICAL)
    assert node_sentences(node, catalog())[1] == "$9,447.00 split over 12 months is $787.25 a month."
    assert node_sentences(node.children[0], catalog()) == ("$9,447.00 is the sum of 5 amounts.",)


def test_an_unknown_amount_is_never_nothing() -> None:
    from dataclasses import replace

    node = replace(explain(projection(), "first_year", World.TYPICAL), amount=None)
    assert node_amount(node) == "not known"


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("first_year", True),
        ("by_month.60", True),
        ("by_month.61", False),
        ("by_month.0", False),
        ("by_month.x", False),
        ("by_year.5", True),
        ("by_year.6", False),
        ("by_kind.lab", True),
        ("by_kind.membership", False),
        ("peak_cash_out", False),
        ("nonsense", False),
    ],
)
def test_only_figures_of_the_present_plan_can_be_opened(path: str, is_there: bool) -> None:
    assert has_figure(projection(), path) is is_there


def test_what_a_figure_leaves_out_is_said_where_it_is_opened() -> None:
    assert "Oxycodone" in missing_words(projection(unknown=True), "first_year")
    assert missing_words(projection(unknown=True), "by_month.3") == ""


def test_the_ends_of_the_ranges_are_chosen_in_plain_words() -> None:
    for world in World:
        name, meaning = world_choice(world)
        assert name
        assert meaning.endswith(".")
