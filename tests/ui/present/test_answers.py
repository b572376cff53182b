from costcalc.engine.projection import Likely
from costcalc.ui.present.affordability import afford_summary, lever_table
from costcalc.ui.present.clinics import clinic_chart, clinic_facts, clinic_figures, clinic_summary
from costcalc.ui.present.facts import listed_facts
from costcalc.ui.present.likely import dot_picture, likely_words
from costcalc.ui.present.options import LONGEST_LINE, option_chart, option_month_table, option_summary, option_table
from costcalc.ui.present.sensitivity import question_table, sensitivity_summary, swing_table, tornado_chart
from tests.ui.results.answers import LIKELY, afford, clinics, draws, options, sensitivity


def test_every_option_has_a_value_in_every_row_in_the_persons_order() -> None:
    table = option_table(options())
    assert [column.title.replace("\n", " ") for column in table.columns[1:]] == [option.name for option in options()]
    for row in table.rows:
        assert len(row.values) == 3
        assert all(row.values)


def test_no_option_is_called_better() -> None:
    text = " ".join(value for row in option_table(options()).rows for value in (row.fact, *row.values)).lower()
    for word in ("best", "winner", "recommended", "cheapest", "you should"):
        assert word not in text


def test_what_is_not_known_of_an_option_is_said_and_never_nothing() -> None:
    facts = {row.fact: row.values for row in option_table(options()).rows}
    assert facts["Cost of a week of relief"][0] == "not known"
    assert facts["Relief"][0] == "not known: ask"
    assert "Oxycodone" in facts["Not known"][0]


def test_when_options_cross_is_said_in_words() -> None:
    facts = {row.fact: row.values for row in option_table(options()).rows}
    assert facts["Costs less in all from"] == ("this is what you do now", "never within 5 years", "in month 40")
    assert facts["Each year beside what you do now"][1] == "$500 less to $5,000 more"


def test_each_option_is_a_line_named_at_its_end_and_read_together_with_the_others() -> None:
    chart = option_chart(options())
    labels = [line.labels[1].splitlines() for line in chart.lines]
    assert [" ".join(words) for *words, _ in labels] == [option.name for option in options()]
    assert max(len(line) for label in labels for line in label) <= LONGEST_LINE
    words = chart.lines[0].words(12)
    assert all(option.name in words for option in options())
    assert option_summary(options()).count(" to ") == 3
    assert len(option_month_table(options()).rows) == 60


def test_a_swing_is_a_sentence_in_dollars() -> None:
    answer = sensitivity()
    assert sensitivity_summary(answer) == (
        "First year changes most with this. "
        "Weeks between boosters: with 4 weeks it costs $3,900 more, with 8 weeks $1,300 less."
    )
    chart = tornado_chart(answer)
    assert chart.base_label == "As planned: $9,447"
    assert chart.swings[0].low_label == "4 weeks: $13,347"
    assert len(swing_table(answer).rows) == 3


def test_questions_say_whom_to_ask_and_what_the_answer_is_worth() -> None:
    table = question_table(sensitivity())
    first = [column.read(table.rows[0]) for column in table.columns]
    assert first == ["Does the price include monitoring?", "your clinic", "$1,900"]


def test_clinics_have_equal_rows_and_one_scale() -> None:
    facts = clinic_facts(clinics())
    assert [column.title for column in facts.columns] == ["Fact", "Riverside Clinic", "Hilltop Pain Center"]
    assert all(len(row.values) == 2 and all(row.values) for row in facts.rows)
    chart = clinic_chart(clinics())
    assert [span.label for span in chart.spans] == ["Riverside Clinic", "Hilltop Pain Center"]
    assert clinic_summary(clinics()) == "At 2 clinics the first year typically costs $7,558 to $9,447."
    assert clinic_summary(()).startswith("Add a clinic")


def test_what_would_cost_the_same_is_said_under_the_clinics_name_and_read_with_its_bar() -> None:
    silent, said = clinic_chart(clinics()).spans
    assert (silent.note, said.note) == ("", "To cost the same: $750 a session")
    assert said.words.endswith("typically $7,558. To cost the same: $750 a session.")
    table = clinic_figures(clinics())
    assert [column.title for column in table.columns][-1] == "To cost the same"
    assert [column.read(table.rows[1]) for column in table.columns] == [
        "Hilltop Pain Center", "$5,051", "$7,558", "$13,064", "$750 a session",
    ]  # fmt: skip


def test_facts_with_things_one_under_the_other_say_the_same() -> None:
    table = clinic_facts(clinics())
    listed = listed_facts(table, "Clinic")
    assert [column.title for column in listed.columns] == ["Fact", "Clinic", "What it is"]
    told = [tuple(column.read(row) for column in listed.columns) for row in listed.rows]
    assert told[:2] == [
        ("Each visit", "Riverside Clinic", table.rows[0].values[0]),
        ("Each visit", "Hilltop Pain Center", table.rows[0].values[1]),
    ]
    assert len(told) == 2 * len(table.rows)


def test_a_budget_is_answered_with_what_fits_or_what_comes_nearest() -> None:
    assert afford_summary(afford(fits=True)) == "Your plan fits. It needs $787 a month."
    assert "nearest is a booster every 8 weeks" in afford_summary(afford(fits=False))
    table = lever_table(afford(fits=False))
    assert [column.read(table.rows[1]) for column in table.columns][3] == "nothing fits"


def test_the_picture_has_a_hundred_people_most_of_them_inside_the_likely_range() -> None:
    picture = dot_picture(draws(), LIKELY)
    assert sum(column.count for column in picture.columns) == 100
    assert picture.axis.low <= picture.columns[0].at <= picture.columns[-1].at <= picture.axis.high
    assert likely_words(LIKELY) == (
        "Of a hundred people with this plan, 80 would pay $7,880 to $12,889. "
        "Ten would pay less, and ten would pay more."
    )


def test_eighty_of_a_hundred_people_are_filled_whatever_columns_they_stand_in() -> None:
    people = draws()
    likely = Likely(low=people[99], median=people[499], high=people[899])
    picture = dot_picture(people, likely)
    assert sum(column.inside for column in picture.columns) == 80
    assert any(0 < column.inside < column.count for column in picture.columns)
    assert picture.likely == (likely.low / 100, likely.high / 100)


def test_the_scale_of_the_picture_is_labelled_where_people_stand() -> None:
    people = tuple(range(840000, 1200000, 3600))
    axis = dot_picture(people, Likely(low=876000, median=1020000, high=1160000)).axis
    assert [tick.label for tick in axis.ticks] == ["$9,000", "$10,000", "$11,000", "$12,000"]


def test_a_figure_without_any_spread_is_one_column_of_dots() -> None:
    picture = dot_picture([500000] * 10, LIKELY)
    assert [column.count for column in picture.columns] == [100]
    assert dot_picture([], LIKELY).columns == ()
