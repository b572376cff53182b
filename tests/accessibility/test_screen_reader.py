"""What a screen reader finds on the accessibility bus of a running window."""

from collections.abc import Sequence
from functools import partial

import pytest

from tests.end_to_end.program import FIGURES, NAME, Node, Program, Tree, amounts

pytestmark = pytest.mark.xdist_group("real_window")

SECTIONS = {
    "Treatment": (
        ("combo box", "Kind of pain"),
        ("combo box", "Way of treatment"),
        ("text", "Sessions in the first series"),
        ("text", "Days between sessions"),
        ("combo box", "After the first series"),
        ("text", "Weeks between boosters"),
    ),
    "Clinic prices": (
        ("text", "Name of the clinic"),
        ("combo box", "Kind of place"),
        ("combo box", "State"),
        ("text", "Date of the quote"),
        ("text", "Price of one session"),
        ("text", "Price of one booster session"),
        ("text", "First visit (evaluation)"),
        ("check box", "Its price comes off the first session"),
    ),
    "Insurance": (("combo box", "Who pays"),),
    "Medicines": (("text", "Add a medicine"), ("table", "My medicines")),
    "Getting there": (("text", "Ride, there and back"), ("text", "Miles by car, there and back")),
    "Paying for it": (("text", "What I can pay each month"), ("text", "What I have saved for it")),
}
POPUP = "combo box"
YEARS = "What you pay in each year"
MONTHS = "What you have paid by the end of each month"
CHARTS_OF_BARS = (
    ("What you pay for", "What you pay for, over"),
    ("What changes it most", "What changes this figure most"),
)
OPENED_BY = tuple(enumerate(SECTIONS, start=1))


def named(tree: Tree, role: str, words: str) -> list[Node]:
    """Objects of a role that are named or labelled so."""
    return [node for node in tree.all(role) if node.name.startswith(words) or node.label.startswith(words)]


def nameless(tree: Tree) -> list[str]:
    """What can have the keyboard but says nothing; the list that a choice drops down belongs to the choice."""
    roles = {node.id: node.role for node in tree.nodes}
    return [
        f"{node.role} in {roles.get(node.parent)}"
        for node in tree.nodes
        if "focusable" in node.states and not node.name and not node.label and roles.get(node.parent) != POPUP
    ]


@pytest.fixture
def in_front(program: Program) -> Program:
    """The program with the keyboard, on the first view, with nothing open over it."""
    program.desktop.raise_window(NAME)
    return program


@pytest.mark.parametrize(("number", "section"), OPENED_BY)
def test_every_field_of_a_section_is_found_by_role_and_name(in_front: Program, number: int, section: str) -> None:
    in_front.desktop.press(f"ctrl+{number}")
    in_front.wait_for_focus(section)
    tree = in_front.wait(partial(_with_fields, fields=SECTIONS[section]), f"the fields of {section}")
    assert nameless(tree) == []


def _with_fields(tree: Tree, fields: Sequence[tuple[str, str]]) -> Tree | None:
    return tree if all(named(tree, role, name) for role, name in fields) else None


def test_a_section_says_whether_it_is_open_and_what_it_holds(in_front: Program) -> None:
    in_front.desktop.press("ctrl+1")
    treatment = in_front.wait_for_focus("Treatment")
    assert "6 sessions" in treatment.description
    assert "open" in treatment.description
    clinic = in_front.wait(lambda tree: next(iter(named(tree, "", "Clinic prices")), None), "Clinic prices")
    assert "closed" in clinic.description


def test_the_plan_is_read_before_the_answer_and_sections_in_their_order(in_front: Program) -> None:
    names = [node.name for node in in_front.tree().nodes]
    places = [
        names.index(name) for name in ("Name of this plan", *SECTIONS, "What it costs you", "Views of the answer")
    ]
    assert places == sorted(places)


def test_each_headline_figure_is_heard_as_a_sentence(in_front: Program) -> None:
    said = in_front.figures()
    assert tuple(said) == FIGURES
    for title, words in said.items():
        low, high, typical = amounts(words)
        assert low <= typical <= high, f"{title} in {words}"


def test_every_view_names_what_can_have_the_keyboard(in_front: Program) -> None:
    views = in_front.find("list", "Views of the answer")
    titles = [node.name for node in in_front.tree().inside(views)]
    assert len(titles) >= 3
    silent, headless = {}, {}
    for title in titles:
        in_front.go_to_view(title)
        tree = in_front.wait(partial(_with_view, title=title), f"the view {title!r}")
        silent[title] = nameless(tree)
        headless[title] = [table.name for table in tree.all("table") if not has_headers(table)]
    in_front.go_to_view(titles[0])
    assert not any(silent.values()), silent
    assert not any(headless.values()), headless


def has_headers(table: Node) -> bool:
    """Whether a table has a name and says what is in its columns; the first may hold nothing but the names of rows."""
    return bool(table.name) and len(table.columns) > 1 and all(table.columns[1:])


def _with_view(tree: Tree, title: str) -> Tree | None:
    return tree if any("selected" in node.states for node in tree.all("list item", title)) else None


def test_tables_have_a_name_and_name_their_columns(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    tree = in_front.wait(_with_likely_years, "the likely range of each year")
    table = tree.all("table", YEARS)[0]
    assert table.columns == ("Year", "Low case", "Typical", "High case", "8 times in 10")
    cells = [node for node in tree.inside(table) if node.role == "table cell"]
    assert len(cells) == table.rows * len(table.columns)
    assert all(cell.name for cell in cells)


def _with_likely_years(tree: Tree) -> Tree | None:
    return tree if any("8 times in 10" in table.columns for table in tree.all("table", YEARS)) else None


def test_the_chart_has_a_table_twin_one_key_away(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    in_front.focus("push button", "Show as table")
    in_front.desktop.press("t")
    months = in_front.find("table", "What you pay in each month")
    assert months.rows >= 60
    in_front.desktop.press("t")
    in_front.find("push button", "Show as table")


def points_of(tree: Tree, chart: str) -> list[Node]:
    """The points of a chart, in their order; none while it is not drawn."""
    found = tree.one("panel", chart)
    return [node for node in tree.inside(found) if node.role == "list item"] if found is not None else []


def wait_for_points(program: Program, chart: str) -> list[Node]:
    """The points of a chart once it is drawn."""
    return program.wait(partial(points_of, chart=chart), f"the points of {chart!r}")


def test_a_chart_over_time_has_an_object_for_each_month(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    points = wait_for_points(in_front, MONTHS)
    in_front.focus("push button", "Show as table")
    in_front.desktop.press("t")
    rows = in_front.find("table", "What you pay in each month").rows  # the last one is the total
    in_front.desktop.press("t")
    assert [point.name.partition(",")[0] for point in points] == ["Start", *(f"Month {i}" for i in range(1, rows))]


def test_the_points_of_a_chart_are_where_they_are_drawn_from_left_to_right(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    points = wait_for_points(in_front, MONTHS)
    places = [in_front.place("list item", point.name) for point in (points[0], points[len(points) // 2], points[-1])]
    left, top, width, height = in_front.place("panel", MONTHS)
    assert [place[0] for place in places] == sorted({place[0] for place in places})
    for x, y, across, down in places:
        assert left <= x < x + across <= left + width
        assert top <= y < y + down <= top + height
    assert places[0][1] > places[-1][1], "what is paid in all does not rise"


def test_the_points_of_a_chart_say_the_amounts_of_a_changed_plan(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    before = wait_for_points(in_front, MONTHS)
    figures = in_front.figures_at_rest()
    in_front.desktop.press("ctrl+2")
    in_front.wait_for_focus("Clinic prices")
    in_front.focus("text", "Price of one session")
    in_front.fill("640")
    in_front.wait_for_other_figures(figures)
    after = wait_for_points(in_front, MONTHS)
    in_front.desktop.press("ctrl+z")
    in_front.wait_for_figures(figures)
    again = wait_for_points(in_front, MONTHS)
    assert after[0].name == before[0].name, "nothing is paid at the start"
    assert amounts(after[-1].name) != amounts(before[-1].name)
    assert [point.name for point in again] == [point.name for point in before]


@pytest.mark.parametrize(("view", "chart"), CHARTS_OF_BARS)
def test_each_bar_of_a_chart_is_an_object_that_says_its_amount(in_front: Program, view: str, chart: str) -> None:
    in_front.go_to_view(view)
    bars = wait_for_points(in_front, chart)
    in_front.go_to_view("Over time")
    assert len(bars) >= 2
    assert all(amounts(bar.name) for bar in bars), [bar.name for bar in bars]


def test_a_chart_is_read_point_by_point_with_the_arrow_keys(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    in_front.focus("panel", MONTHS)
    in_front.desktop.press("Right")
    first = in_front.wait_for_focus("Start, Jan 4, 2027")
    in_front.desktop.press("Right")
    second = in_front.wait_for_focus("Month 1")
    assert {"focused", "selected"} <= first.states & second.states
    assert amounts(second.name)
    in_front.desktop.press("Escape")
    assert "arrow keys" in in_front.wait_for_focus(MONTHS).description


def test_a_changed_price_is_answered_and_announced_once(in_front: Program) -> None:
    before = in_front.figures_at_rest()
    in_front.desktop.press("ctrl+2")
    in_front.wait_for_focus("Clinic prices")
    in_front.focus("text", "Price of one session")
    in_front.heard()
    in_front.fill("640")
    after = in_front.wait_for_other_figures(before)
    assert in_front.wait_to_hear("First year") == after["First year"]
    in_front.desktop.press("ctrl+z")
    in_front.wait_for_figures(before)
    in_front.wait_to_hear(before["First year"])


def test_a_value_typed_by_an_assistive_program_counts(in_front: Program) -> None:
    before = in_front.figures_at_rest()
    in_front.desktop.press("ctrl+2")
    in_front.wait_for_focus("Clinic prices")
    in_front.type_into("Price of one session", "645")
    in_front.wait_for_other_figures(before)
    in_front.desktop.press("ctrl+z")
    in_front.wait_for_figures(before)


def test_a_figure_is_opened_read_and_left_by_keyboard(in_front: Program) -> None:
    in_front.focus("push button", "First year")
    in_front.desktop.press("Return")
    whole = in_front.wait_for_focus("What the figure is made of")
    in_front.desktop.press("Down")
    part = in_front.wait(lambda _: _focused_but(in_front, whole), "a part of the sum")
    assert part.name
    in_front.wait(lambda tree: "$" in _explained(tree), "the sum in words")
    in_front.desktop.press("Escape")
    assert in_front.wait_for_focus("First year").role == "push button"


def _focused_but(program: Program, other: Node) -> Node | None:
    focused = program.focused()
    return focused if focused is not None and focused.name != other.name else None


def _explained(tree: Tree) -> str:
    trees = [node for node in tree.nodes if node.role in ("tree", "tree table")]
    return trees[0].description if trees else ""


def test_an_item_of_the_list_of_views_that_is_asked_to_act_opens_its_view(in_front: Program) -> None:
    in_front.go_to_view("Over time")
    in_front.act("list item", "What changes it most")
    assert wait_for_points(in_front, "What changes this figure most")
    in_front.go_to_view("Over time")
