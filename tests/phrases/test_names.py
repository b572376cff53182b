"""Every name a person may see is in plain words."""

from dataclasses import replace
from datetime import date

import pytest

from costcalc.engine.explain import ExplainNode, NodeKind
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item, Origin, PriceSource, World
from costcalc.engine.projection import BranchKind, FigureKey, Likely, Note, NoteCode, Spread, Unknown
from costcalc.engine.scenario import Facility, Outcome
from costcalc.phrases.explain import node_label, world_name
from costcalc.phrases.figures import corner_words, figure_help, figure_name, figure_words, likely_sentence
from costcalc.phrases.inputs import input_name
from costcalc.phrases.kinds import facility_name, kind_name, outcome_name
from costcalc.phrases.language import ENGLISH, english
from costcalc.phrases.lines import item_name, line_name
from costcalc.phrases.notes import note_words, notes_in_short
from costcalc.phrases.sources import source_words
from costcalc.phrases.unknowns import unknown_words
from tests.phrases.lines import session
from tests.storage.expected import CATALOG

SPREAD = Spread(low=410_000, typical=560_000, high=790_000)


@pytest.mark.parametrize(
    "name",
    [
        *(kind_name(kind, english) for kind in Kind),
        *(item_name(item, english) for item in Item),
        *(facility_name(facility, english) for facility in Facility),
        *(outcome_name(outcome, english) for outcome in Outcome),
        *(outcome_name(branch, english) for branch in BranchKind),
        *(figure_name(figure, english) for figure in FigureKey),
        *(figure_help(figure, english) for figure in FigureKey),
        *(world_name(world, english) for world in World),
        *(note_words(Note(code=code, args=("clinic.session", "x")), ENGLISH) for code in NoteCode),
    ],
)
def test_a_name_is_in_words(name: str) -> None:
    assert name
    assert "_" not in name
    assert "{" not in name


def test_a_figure_is_a_range_in_words() -> None:
    assert figure_words(SPREAD, ENGLISH) == "about $4,100 to $7,900, typically $5,600"
    assert figure_words(Spread(low=65_000, typical=65_000, high=65_000), ENGLISH) == "$650"
    assert figure_words(Spread(low=65_010, typical=65_020, high=65_030), ENGLISH) == "about $650"
    assert figure_words(None, ENGLISH) == "does not apply"
    assert corner_words(SPREAD, ENGLISH) == "lowest $4,100, highest $7,900"


def test_the_likely_range_takes_the_place_of_the_corners_once_it_is_known() -> None:
    likely = Likely(low=450_000, median=550_000, high=700_000)
    assert figure_words(replace(SPREAD, likely=likely), ENGLISH) == "about $4,500 to $7,000, typically $5,600"
    assert likely_sentence(likely, ENGLISH) == (
        "Given what is not known yet, 8 times in 10 the cost falls between $4,500 and $7,000."
    )


@pytest.mark.parametrize(
    ("likely", "words"),
    [
        (
            Likely(low=570_000, median=600_000, high=700_000),
            "about $5,700 to $7,000, or $5,600 if every number is typical",
        ),
        (
            Likely(low=500_000, median=510_000, high=559_999),
            "about $5,000 to $5,600, or $5,600 if every number is typical",
        ),
        (Likely(low=500_000, median=500_000, high=500_000), "$5,000, or $5,600 if every number is typical"),
    ],
)
def test_what_is_typical_is_said_apart_where_it_is_outside_the_likely_range(likely: Likely, words: str) -> None:
    assert figure_words(replace(SPREAD, likely=likely), ENGLISH) == words


def test_lines_are_named_by_what_they_are_and_their_number() -> None:
    assert line_name(session(), ENGLISH) == "Session 3 of 6"
    assert line_name(session(item=Item.BOOSTER_SESSION, of=None, session=9), ENGLISH) == "Booster 3"
    assert line_name(session(item=Item.BOOSTER_SESSION, of=None), ENGLISH) == "Session 3 (booster)"
    fill = session(item=Item.MEDICINE_FILL, name="Gabapentin 300 mg", of=None)
    assert line_name(fill, ENGLISH) == "Gabapentin 300 mg, fill 3"
    assert line_name(session(item=Item.FOLLOW_UP, of=None), ENGLISH) == "Follow-up visit, no. 3"
    assert (
        line_name(session(item=Item.EXTRA, name="Anti-nausea medicine", number=None), ENGLISH) == "Anti-nausea medicine"
    )


def test_a_price_says_where_it_is_from() -> None:
    yours = PriceSource(origin=Origin.YOURS, input="clinic.session", quote_date=date(2026, 11, 1))
    assert source_words(yours, ENGLISH) == "your quote of Nov 1, 2026"
    assert source_words(replace(yours, quote_date=None), ENGLISH) == "your number"
    figure = CATALOG.services["evaluation"].price
    catalog = PriceSource(
        origin=Origin.CATALOG,
        input="clinic.evaluation",
        catalog_key="services.evaluation",
        sources=figure.sources,
        quote_date=date(2026, 11, 22),
    )
    words = source_words(catalog, ENGLISH, CATALOG)
    assert words.startswith(f"catalog: {CATALOG.sources[figure.sources[0]].title}")
    assert words.endswith("as of Nov 2026")
    assert source_words(catalog, ENGLISH) == "catalog: services.evaluation, as of Nov 2026"


@pytest.mark.parametrize(
    ("key", "name", "words"),
    [
        ("clinic.session", "", "Price of one session"),
        ("medicines.gabapentin.price", "Gabapentin 300 mg", "Price of a fill of Gabapentin 300 mg"),
        ("medicines.a.b.unit_price", "", "Price of one unit of a.b"),
        ("clinic.packages.0.price", "", "Price of package 1"),
        ("clinic.extras.1.price", "Monitoring", "Price of the extra (Monitoring)"),
        ("care.0.every_weeks", "Physical therapy", "Weeks between visits (Physical therapy)"),
        ("plan.benefits.lab.in.allowed", "lab", "Price your plan accepts for lab tests"),
        ("something.else", "", "something.else"),
    ],
)
def test_inputs_have_plain_names(key: str, name: str, words: str) -> None:
    assert input_name(key, english, name) == words


def test_an_unknown_price_names_the_figures_it_is_missing_from() -> None:
    unknown = Unknown(
        what="medicines.oxycodone.price",
        name="Oxycodone",
        kind=Kind.GENERIC_MEDICINE,
        at_most=False,
        touches=(FigureKey.FIRST_YEAR, FigureKey.PER_MONTH),
    )
    assert unknown_words(unknown, ENGLISH) == (
        "Price of a fill of Oxycodone: not known, and not counted. Ask for it. "
        "It is missing from: first year, each month."
    )
    everywhere = replace(unknown, touches=tuple(FigureKey))
    assert unknown_words(everywhere, ENGLISH).endswith("It is missing from all of the figures.")
    assert "at most" in unknown_words(replace(unknown, at_most=True), ENGLISH)


def test_catalog_defaults_are_gathered_in_one_sentence() -> None:
    notes = [
        Note(code=NoteCode.CATALOG_DEFAULT, args=("clinic.evaluation", "services.evaluation")),
        Note(code=NoteCode.PREMIUMS_LEFT_OUT),
        Note(code=NoteCode.CATALOG_DEFAULT, args=("clinic.follow_up", "services.follow_up")),
    ]
    sentences = notes_in_short(notes, ENGLISH, CATALOG)
    assert len(sentences) == 2
    assert sentences[1].endswith("price of the first visit; price of a follow-up visit.")


def test_nodes_of_an_explanation_have_labels() -> None:
    def label(kind: NodeKind, *args: str) -> str:
        return node_label(ExplainNode(kind=kind, args=args, amount=0, world=World.TYPICAL), ENGLISH)

    assert label(NodeKind.FIGURE, "first_year") == "First year"
    assert label(NodeKind.YEAR, "2", "2028-01-04") == "Year 2, from Jan 4, 2028"
    assert label(NodeKind.MONTH, "7", "2027-07-04") == "Month 7, from Jul 4, 2027"
    assert label(NodeKind.KIND, "lab") == "Lab tests"
    assert label(NodeKind.DIVIDED, "12", "months") == "Split over 12 months"
    assert label(NodeKind.DIVIDED, "1", "sessions") == "Split over 1 session"
    line = ExplainNode(kind=NodeKind.LINE, args=(), amount=65_000, world=World.LOW, line=session())
    assert node_label(line, ENGLISH) == "Session 3 of 6, Jan 14, 2027"
