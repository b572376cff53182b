from datetime import date

from costcalc.engine.bounds import PRICE, Unit, bounds
from costcalc.engine.inputs import Inputs
from costcalc.engine.resolve_clinic import REGION_FACTOR
from costcalc.ui.present.inputs_table import input_table, source_table, summary
from pricing.money import Range
from tests.ui.results.fixtures import catalog

SESSIONS = bounds(1, 40, Unit.SESSIONS, whole=True)


def inputs() -> Inputs:
    found = Inputs()
    found.add("clinic.session", PRICE, Range.of(475, 600, 800), quote_date=date(2026, 11, 1))
    found.add("clinic.evaluation", PRICE, None, figure=catalog().services["evaluation"].price)
    found.add("treatment.induction.sessions", SESSIONS, Range.exact(6))
    found.add("medicines.oxycodone.price", PRICE, None, name="Oxycodone 5 mg")
    return found


def test_what_nobody_knows_comes_first_and_what_is_yours_last() -> None:
    rows = input_table(inputs().items, catalog()).rows
    assert [row.origin for row in rows] == ["nobody yet", "catalog", "yours", "yours"]
    assert rows[0].value == "not known"


def test_a_catalog_figure_names_its_source_date_and_how_sure_it_is() -> None:
    row = input_table(inputs().items, catalog()).rows[1]
    assert (row.name, row.value, row.grade) == ("Price of the first visit", "$250 ($150 to $400)", "fair")
    assert row.as_of == date(2026, 6, 1)
    assert "Source: A look at 40 clinics' posted prices" in row.words


def test_your_own_number_has_the_date_of_your_quote_and_no_grade() -> None:
    row = input_table(inputs().items, catalog()).rows[2]
    assert (row.value, row.as_of, row.grade) == ("$600 ($475 to $800)", date(2026, 11, 1), "\N{EN DASH}")


def test_how_prices_differ_by_place_is_said_in_percent_of_the_average() -> None:
    found = Inputs()
    found.add("clinic.region", REGION_FACTOR, Range.of("0.9588", "1.0155", "1.0567"))
    row = input_table(found.items, catalog()).rows[0]
    assert (row.name, row.value) == ("Prices where you live, of the average", "101.55% (95.88% to 105.67%)")


def test_a_source_stands_once_and_only_where_a_number_is_from_it() -> None:
    rows = source_table(inputs().items, catalog()).rows
    assert [row.title for row in rows] == ["A look at 40 clinics' posted prices"]


def test_the_sentence_counts_whose_numbers_they_are() -> None:
    assert summary(inputs().items) == (
        "2 of the numbers behind this answer are yours, 1 are from the catalog. 1 price nobody knows yet."
    )
