"""A section's fields show the plan, change it, and tell whose each value is."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Clinic, Region, Scenario, TaperStep, Treatment
from costcalc.ui.sections.boosters import BoosterForm, Course
from costcalc.ui.sections.clinic import ClinicSection
from costcalc.ui.sections.clinic_terms import PackagesForm
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.included import IncludedField
from costcalc.ui.sections.region import RegionForm
from costcalc.ui.sections.travel import TravelSection
from costcalc.ui.sections.treatment_details import make_home_phase
from costcalc.ui.widgets.choice_field import ChoiceField
from costcalc.ui.widgets.range_field import RangeField
from costcalc.ui.widgets.yes_no import TickBox, YesNo
from pricing.money import Range
from tests.ui.conftest import MakeContext

NOTHING_SAID = Scenario(start=date(2027, 1, 4), treatment=Treatment())


def range_field(section: Form, path: str) -> RangeField:
    """The range field of a path."""
    field = section.field_at(path)
    assert isinstance(field, RangeField)
    return field


def test_a_typed_price_is_in_the_plan_at_once_and_is_the_persons_own(qtbot: QtBot, context: PlanContext) -> None:
    section = ClinicSection(context)
    qtbot.addWidget(section)
    section.show()
    field = range_field(section, "clinic.session")
    field.typical.selectAll()
    with qtbot.waitSignal(context.projector.projection_changed):
        QTest.keyClicks(field.typical, "700")
    assert context.store.value("clinic.session") == Range.exact(700)
    assert context.store.undo_stack.undoText() == "Change price of a session"


def test_a_value_nobody_said_comes_from_the_catalog_with_its_source(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(NOTHING_SAID)
    section = ClinicSection(context)
    qtbot.addWidget(section)
    section.show()
    field = range_field(section, "clinic.evaluation")
    mark = field.findChild(type(field.toggle), "originMark")
    assert field.typical.text().startswith("$")
    assert mark.text() == "From the catalog"
    assert "Source: " in mark.toolTip()
    assert "As of " in mark.toolTip()


def test_undo_shows_the_old_value_again(qtbot: QtBot, context: PlanContext) -> None:
    section = TravelSection(context)
    qtbot.addWidget(section)
    section.show()
    field = range_field(section, "travel.ride")
    before = field.typical.text()
    field.typical.selectAll()
    QTest.keyClicks(field.typical, "10")
    with qtbot.waitSignal(context.projector.inputs_changed):
        context.store.undo_stack.undo()
    assert field.typical.text() == before


def test_a_section_that_was_hidden_catches_up_when_it_shows(qtbot: QtBot, context: PlanContext) -> None:
    section = TravelSection(context)
    qtbot.addWidget(section)
    section.show()
    section.hide()
    context.store.edit("travel.parking", Range.exact(12), text="Change parking")
    context.projector.reckon_now()
    assert range_field(section, "travel.parking").typical.text() == ""
    section.show()
    assert range_field(section, "travel.parking").typical.text() == "$12"


def test_another_way_of_treatment_brings_its_own_catalog_price(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(NOTHING_SAID)
    section = ClinicSection(context)
    qtbot.addWidget(section)
    section.show()
    field = range_field(section, "clinic.session")
    context.store.edit("treatment.method", "iv_infusion_pain_1h", text="Change way")
    context.projector.reckon_now()
    one_hour = field.typical.text()
    context.store.edit("treatment.method", "iv_infusion_pain_4h", text="Change way")
    context.projector.reckon_now()
    assert field.typical.text() != one_hour


def test_boosters_taper_stop_or_are_steady(qtbot: QtBot, context: PlanContext) -> None:
    form = BoosterForm(context)
    qtbot.addWidget(form)
    form.show()
    chosen = form.findChild(ChoiceField, "boosterCourse")
    chosen.value_edited.emit(Course.TAPER)
    assert len(context.store.value("treatment.maintenance.taper")) == 2
    add = form.findChild(QPushButton, "add.treatment.maintenance.taper")
    add.click()
    assert context.store.value("treatment.maintenance.taper")[-1] == TaperStep(weeks_between=Decimal(8), visits=3)
    chosen.value_edited.emit(Course.NONE)
    assert context.store.value("treatment.maintenance.stops_after_months") == Range.exact(0)
    chosen.value_edited.emit(Course.STEADY)
    assert context.store.value("treatment.maintenance.stops_after_months") is None


def test_packages_are_added_at_no_change_of_cost_and_removed(qtbot: QtBot, context: PlanContext) -> None:
    form = PackagesForm(context)
    qtbot.addWidget(form)
    form.show()
    form.findChild(QPushButton, "add.clinic.packages").click()
    added = context.store.value("clinic.packages.1")
    assert added.price == Range.exact(6 * 590)
    removes = [button for button in form.findChildren(QAbstractButton, "removeItem") if not button.isHidden()]
    assert [button.accessibleName() for button in removes] == ["Remove Package 1", "Remove Package 2"]
    removes[0].click()
    assert context.store.value("clinic.packages") == (added,)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert range_field_of_item(form, "clinic.packages.0.price").typical.text() == "$3,540"


def range_field_of_item(form: PackagesForm, path: str) -> RangeField:
    """The field of an item of the list."""
    found = [inner.field_at(path) for inner in form.findChildren(Form)]
    field = next(one for one in found if one is not None)
    assert isinstance(field, RangeField)
    return field


def test_a_package_of_the_dearest_sessions_is_one_that_a_plan_can_hold(qtbot: QtBot, context: PlanContext) -> None:
    context.store.edit("clinic.session", Range.exact(99_999), text="Change price of a session")
    context.projector.reckon_now()
    form = PackagesForm(context)
    qtbot.addWidget(form)
    form.findChild(QPushButton, "add.clinic.packages").click()
    added = context.store.value("clinic.packages")[-1]
    assert added.price == Range.exact(100_000)


def test_what_a_price_includes_is_taken_whole_until_the_person_says_otherwise(
    qtbot: QtBot, make_context: MakeContext
) -> None:
    context = make_context(Scenario(start=date(2027, 1, 4), clinic=Clinic(session=Range.exact(590))))
    field = IncludedField(context)
    qtbot.addWidget(field)
    drug = field.findChild(TickBox, "includes.drug")
    assert drug.isChecked()
    drug.click()
    assert [part.value for part in context.store.value("clinic.bundled")] == ["facility", "clinician"]


def test_a_state_offers_its_parts_and_leaving_it_takes_both_back(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(NOTHING_SAID)
    form = RegionForm(context)
    qtbot.addWidget(form)
    form.show()
    state, locality = form.findChild(ChoiceField, "state"), form.findChild(ChoiceField, "locality")
    assert not locality.isVisible()
    state.value_edited.emit("CA")
    assert context.store.value("clinic.region") == Region(state="CA")
    assert locality.isVisible()
    locality.value_edited.emit("18")
    assert context.store.value("clinic.region.locality") == "18"
    state.value_edited.emit(None)
    assert context.store.value("clinic.region") is None


def test_a_part_of_the_plan_is_there_while_it_is_ticked(qtbot: QtBot, context: PlanContext) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    body = make_home_phase(context, owner)
    body.show()
    tick = body.findChild(YesNo, "has.treatment.home")
    tick.box.click()
    assert context.store.value("treatment.home.supply_days") == 30
    tick.box.click()
    assert context.store.value("treatment.home") is None
