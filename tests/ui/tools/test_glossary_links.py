"""Words that lead to the glossary: by mouse, by F1, heard as they are, and none that leads nowhere."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeView, QWidget

from costcalc.app import Application
from costcalc.engine.health_plan import HealthPlan
from costcalc.ui.clinics.dialog import ClinicsDialog
from costcalc.ui.glossary import Mention, address, mentions, terms
from costcalc.ui.help.context import term_for
from costcalc.ui.help.window import HelpWindow
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.term_label import TermLabel
from tests.translations.sources import texts_in_catalog, texts_in_code
from tests.translations.ts_file import read
from tests.ui.tools.test_new_person import results_of, tools_of


@pytest.fixture
def insured(program: Application) -> Application:
    """The sample with a plan of one's own, its section open."""
    program.store.edit("plan", HealthPlan(), text="plan")
    program.window.plan_pane.open_section("insurance")
    return program


def field(program: Application, name: str) -> Field:
    found = program.window.plan_pane.cards["insurance"].findChild(Field, name)
    assert found is not None
    return found


def labels(of: QWidget) -> tuple[TermLabel, ...]:
    return tuple(of.findChildren(TermLabel))


def point_at(label: QWidget) -> None:
    middle = QPointF(label.rect().center())
    QApplication.sendEvent(label, QEnterEvent(middle, middle, QPointF(label.mapToGlobal(label.rect().center()))))


def term_shown(program: Application) -> str:
    """The term at which the guide is open."""
    guide = program.window.findChild(HelpWindow)
    assert guide is not None
    return guide.browser.textCursor().block().text()


def said(language: str) -> list[str]:
    """Every text of the window."""
    if language == "en":
        return [text.source for text in (*texts_in_code(), *texts_in_catalog())]
    return [form for forms in read(language).forms.values() for form in forms]


def test_every_word_that_leads_to_a_term_is_said_in_the_window() -> None:
    texts = "\n".join(said("en")).casefold()
    assert [word for term in terms() for word in term.words if word.casefold() not in texts] == []


@pytest.mark.usefixtures("spanish")
def test_every_word_that_leads_to_a_term_is_said_in_the_spanish_window() -> None:
    texts = "\n".join(said("es")).casefold()
    assert [word for term in terms() for word in term.words if word.casefold() not in texts] == []


def test_the_longest_word_is_taken_and_a_term_is_linked_once() -> None:
    words = "Used of the deductible: the deductible, copays, Copay."
    assert mentions(words) == (
        Mention("accumulator", 0, 22),
        Mention("deductible", 28, 38),
        Mention("copay", 40, 46),
    )
    assert mentions("the boosterless packaged") == ()


def test_f1_in_a_field_explains_its_word(insured: Application) -> None:
    deductible = field(insured, "deductible")
    deductible.setFocus()
    QTest.keyClick(insured.window, Qt.Key.Key_F1)
    assert term_shown(insured) == "deductible"


@pytest.mark.usefixtures("spanish")
def test_f1_explains_in_spanish(insured: Application) -> None:
    field(insured, "out_of_pocket_maximum").setFocus()
    QTest.keyClick(insured.window, Qt.Key.Key_F1)
    assert term_shown(insured) == "máximo de gastos de bolsillo"


def test_a_word_pointed_at_is_a_link_to_its_term(insured: Application) -> None:
    label = labels(field(insured, "deductible"))[0]
    room = (label.heightForWidth(label.width()), label.sizeHint(), label.minimumSizeHint())
    point_at(label)
    assert f'<a href="{address("deductible")}">Deductible</a>' in label.text()
    assert (label.heightForWidth(label.width()), label.sizeHint(), label.minimumSizeHint()) == room
    QTest.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(10, label.height() // 2))
    assert term_shown(insured) == "deductible"
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    assert label.text() == label.words == "Deductible"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_only_the_words_of_the_field_in_use_are_links(insured: Application) -> None:
    deductible, most = field(insured, "deductible"), field(insured, "out_of_pocket_maximum")
    deductible.setFocus()
    assert any("<a" in label.text() for label in labels(deductible))
    assert not any("<a" in label.text() for label in labels(most))
    most.setFocus()
    assert not any("<a" in label.text() for label in labels(deductible))
    assert any("<a" in label.text() for label in labels(most))


def test_links_add_no_stop_for_the_tab_key_and_are_heard_as_plain_words(insured: Application) -> None:
    deductible = field(insured, "deductible")
    deductible.setFocus()
    for label in labels(deductible):
        assert label.focusPolicy() is Qt.FocusPolicy.NoFocus
        heard = QAccessible.queryAccessibleInterface(label)
        assert heard is not None
        assert heard.text(QAccessible.Text.Name) == label.words


def test_a_line_of_help_that_changes_stays_a_link(insured: Application) -> None:
    deductible = field(insured, "deductible")
    deductible.setFocus()
    deductible.set_help("Less than <10> for a copay & more.")
    line = labels(deductible)[-1]
    assert line.text() == f'Less than &lt;10&gt; for a <a href="{address("copay")}">copay</a> &amp; more.'


def test_a_word_in_a_window_in_front_opens_the_guide_too(program: Application) -> None:
    tools_of(program).clinics.show_list()
    clinics = program.window.findChild(ClinicsDialog)
    assert clinics is not None
    clinics.findChildren(TermLabel)[0].linkActivated.emit(address("package"))
    assert term_shown(program) == "package"
    clinics.close()


def test_an_explanations_words_lead_to_the_glossary(insured: Application) -> None:
    insured.projector.reckon_now()
    results_of(insured).open_figure("first_year")
    detail = insured.window.findChild(QLabel, "explainDetail")
    tree = insured.window.findChild(QTreeView, "explainTree")
    assert isinstance(detail, TermLabel)
    assert tree is not None
    while tree.model().rowCount(tree.currentIndex()):
        tree.setCurrentIndex(tree.model().index(0, 0, tree.currentIndex()))
    point_at(detail)
    first = mentions(detail.words)[0].key
    assert address(first) in detail.text()
    assert term_for(tree)
    detail.linkActivated.emit(address(first))
    assert term_shown(insured)
