from dataclasses import replace
from datetime import date

from costcalc.engine.projection import FigureKey
from costcalc.ui.present.branches import beside_the_totals, branch_chart, branch_summary, branch_table, peak_card
from costcalc.ui.present.cumulative_chart import cumulative_chart, dollar_axis
from costcalc.ui.present.spending_chart import spending_chart
from tests.ui.results.fixtures import projection


def test_the_chart_over_time_starts_at_nothing_and_ends_at_the_total() -> None:
    shown = projection()
    line = cumulative_chart(shown).lines[0]
    total = shown.figures[FigureKey.HORIZON_TOTAL]
    assert total is not None
    assert len(line.points) == 61
    assert (line.points[0].low, line.points[0].high) == (0, 0)
    last = line.points[-1]
    assert (last.low, last.middle, last.high) == (total.low / 100, total.typical / 100, total.high / 100)


def test_each_month_is_read_as_a_sentence_and_opens_its_charges() -> None:
    line = cumulative_chart(projection()).lines[0]
    assert line.words(0) == "Start, Jan 4, 2027: nothing paid yet."
    assert line.words(7) == ("Month 7, from Jul 2027: typically you pay $741. So far $6,845, from $4,783 to $11,955.")
    assert line.points[7].key == "by_month.7"


def test_the_axis_goes_round_steps_past_the_highest_amount() -> None:
    axis = dollar_axis(63270)
    assert axis.high >= 63270
    assert [tick.label for tick in axis.ticks] == ["$0", "$20,000", "$40,000", "$60,000", "$80,000"]


def test_the_first_plan_year_that_starts_again_is_labelled_and_the_others_are_marked() -> None:
    markers = cumulative_chart(projection(plan_years=True)).markers
    assert [marker.x for marker in markers] == [months + 28 / 31 for months in (11, 23, 35, 47)]
    assert [bool(marker.label) for marker in markers] == [True, False, False, False]
    assert "Your deductible starts again." in cumulative_chart(projection(plan_years=True)).lines[0].words(12)


def test_a_deductible_that_starts_again_in_the_first_month_is_marked_on_its_day() -> None:
    shown = replace(projection(), plan_year_dates=(date(2027, 2, 1), date(2032, 1, 3)))
    first, last = cumulative_chart(shown).markers
    assert (first.x, first.label) == (28 / 31, "Deductible starts again")
    assert last.x == 59 + 30 / 31


def test_a_plan_that_begins_with_its_plan_year_has_nothing_to_mark_there() -> None:
    shown = replace(projection(), plan_year_dates=(date(2027, 1, 4),))
    assert cumulative_chart(shown).markers == ()


def test_a_plan_without_uncertainty_has_one_line_and_one_label() -> None:
    shown = projection()
    exact = tuple(
        replace(
            row,
            low=row.typical,
            high=row.typical,
            cumulative_low=row.cumulative_typical,
            cumulative_high=row.cumulative_typical,
        )
        for row in shown.by_month
    )
    line = cumulative_chart(replace(shown, by_month=exact)).lines[0]
    assert line.labels == ("", "$32,935", "")


def test_bars_go_from_the_largest_kind_to_the_smallest() -> None:
    bars = spending_chart(projection()).bars
    assert [bar.key for bar in bars][:2] == ["by_kind.ketamine_session", "by_kind.travel"]
    assert bars[0].words == "Ketamine sessions: typically $29,400, from $18,050 to $56,000."
    assert all(bar.low <= bar.parts[0] <= bar.high for bar in bars)


def test_other_outcomes_stand_beside_the_plan_each_by_itself_in_equal_detail() -> None:
    shown = projection(branches=True)
    table = branch_table(shown)
    assert table.rows[0].name == "As you entered it"
    assert len(table.rows) == 3
    assert [span.label for span in branch_chart(shown).spans][
        1
    ] == "It does not help and you stop (chance you gave: 60%)"
    assert "Nobody knows the chances" not in branch_summary(shown)
    assert "Nobody knows the chances" in branch_summary(replace(shown, branches=()))


def test_what_stands_beside_the_totals_is_said_only_where_it_differs() -> None:
    shown = projection()
    assert beside_the_totals(shown) == ()
    first = shown.figures[FigureKey.FIRST_YEAR]
    assert first is not None
    less = replace(first, low=first.low - 100000, typical=first.typical - 100000, high=first.high - 100000)
    beside = beside_the_totals(
        replace(
            shown,
            medical_figures={**shown.figures, FigureKey.FIRST_YEAR: less},
            with_lost_pay={FigureKey.FIRST_YEAR: first},
        )
    )
    assert len(beside) == 2
    assert beside[0] == "Without getting there, the first year is about $5,314 to $15,330, typically $8,447."


def test_what_is_paid_before_money_comes_back_is_a_figure_of_its_own() -> None:
    shown = projection()
    first = shown.figures[FigureKey.FIRST_YEAR]
    assert peak_card(shown) is None
    waiting = replace(shown, figures={**shown.figures, FigureKey.PEAK_CASH_OUT: first})
    card = peak_card(waiting)
    assert card is not None
    assert (card.path, card.headline) == ("peak_cash_out", "$6,314 to $16,330")


def test_a_branch_whose_terms_nobody_knows_says_that_it_is_the_most() -> None:
    shown = projection(branches=True)
    first, *others = shown.branches
    unsure = replace(shown, branches=(replace(first, at_most=True), *others))
    rows = branch_table(unsure).rows
    assert rows[1].name.endswith(" (at most)")
    assert not any("at most" in row.name for row in (rows[0], *rows[2:]))
    assert branch_chart(unsure).spans[1].words.endswith("what your plan would pay is not known. Ask your plan.")
    assert "“At most”" in branch_summary(unsure)
    assert "“At most”" not in branch_summary(shown)
