"""The window's language: chosen or the computer's, for its own words, the catalog's and the formats."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

import pricing.model
from costcalc.app import in_other_words
from costcalc.engine.scenario import Scenario, Treatment
from costcalc.storage.sample import load_sample
from costcalc.ui.catalog_language import READ_FIELDS, spoken_catalog
from costcalc.ui.formats import day
from costcalc.ui.language import WindowLanguage, spoken, use_language
from costcalc.ui.sample_language import spoken_sample
from costcalc.ui.sections.source_words import figure_words
from costcalc.ui.sections.states import state_name
from costcalc.ui.state.document import Document
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.widgets.date_field import DateField
from pricing.compiled import load_shipped
from pricing.lookup import figures_of, region_factor
from pricing.model import Catalog, Figure

RECORDS = tuple(one for one in vars(pricing.model).values() if is_dataclass(one) and one is not Catalog)
TEXT_TYPES = {"str", "str | None", "tuple[str, ...]"}


def test_the_computers_language_is_spoken_when_it_is_one_of_ours() -> None:
    assert spoken(WindowLanguage.SYSTEM, QLocale("es_MX")) is WindowLanguage.SPANISH
    assert spoken(WindowLanguage.SYSTEM, QLocale("fr_FR")) is WindowLanguage.ENGLISH


def test_a_choice_goes_before_the_computers_language() -> None:
    assert spoken(WindowLanguage.ENGLISH, QLocale("es_MX")) is WindowLanguage.ENGLISH


@pytest.mark.usefixtures("spanish")
def test_spanish_says_its_own_words_and_plurals() -> None:
    assert tr("First year") == "Primer año"
    assert tr("%n session(s)", None, 1) == "1 sesión"
    assert tr("%n session(s)", None, 6) == "6 sesiones"


@pytest.mark.usefixtures("spanish")
def test_spanish_writes_dates_its_own_way() -> None:
    assert day(date(2027, 1, 4)) == "4 ene 2027"


@pytest.mark.usefixtures("spanish")
def test_a_date_field_says_in_spanish_how_a_date_is_typed(qtbot: QtBot) -> None:
    field = DateField("Primera visita")
    qtbot.addWidget(field)
    assert field.edit.placeholderText() == "d/m/aaaa"


@pytest.mark.usefixtures("spanish")
def test_a_medicine_of_the_catalog_is_called_as_on_a_spanish_label() -> None:
    catalog, _ = in_other_words(load_shipped(), load_sample())
    medicine = catalog.medicines["gabapentin_300mg_capsule"]
    assert f"{medicine.name} {medicine.strength}" == "gabapentina 300 mg en cápsula"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("make", [QFileDialog, QPrintDialog])
def test_qts_own_windows_leave_nothing_in_english(qtbot: QtBot, make: type[QDialog]) -> None:
    in_spanish = said_in(qtbot, make)
    use_language(WindowLanguage.ENGLISH)
    in_english = said_in(qtbot, make)
    assert len(in_english) > 5
    assert in_english & in_spanish <= {"Color"}
    assert not [words for words in in_spanish if "ichero" in words]


def said_in(qtbot: QtBot, make: type[QDialog]) -> set[str]:
    dialog = make()
    qtbot.addWidget(dialog)
    kinds = (QLabel, QAbstractButton, QGroupBox, QLineEdit, QComboBox)
    parts = [part for kind in kinds for part in dialog.findChildren(kind)]
    said = {str(part.property(name) or "") for part in parts for name in ("text", "title", "toolTip", "currentText")}
    return {words for words in said if re.search("[A-Za-z]{3}", words) and "/" not in words}


@pytest.mark.usefixtures("spanish")
def test_spanish_says_the_catalog_and_the_sample_too() -> None:
    catalog, sample = in_other_words(load_shipped(), load_sample())
    assert catalog.conditions["neuropathic_pain"].name == "Dolor de nervios (neuropático)"
    assert sample.title == "Seis infusiones, luego un refuerzo cada seis semanas"


@pytest.mark.usefixtures("spanish")
def test_the_sample_says_all_its_own_texts_in_spanish() -> None:
    sample = spoken_sample(load_sample())
    assert sample.clinic is not None
    assert sample.clinic.name == "Clínica del dolor de ejemplo"
    assert [option.name for option in sample.options] == ["Ketamina y la mitad de la gabapentina"]
    assert [medicine.name for medicine in sample.medicines if medicine.key is None] == ["Duloxetina"]


def test_the_sample_in_english_is_the_file_that_comes_with_the_program() -> None:
    assert spoken_sample(load_sample()) == load_sample()


@pytest.mark.usefixtures("spanish")
def test_the_sample_of_the_menu_is_in_spanish(shipped: Catalog) -> None:
    store = ScenarioStore(Scenario(start=date(2027, 1, 4), treatment=Treatment()))
    Document(store, shipped).open_sample()
    assert store.scenario == spoken_sample(load_sample())
    assert store.scenario.title != load_sample().title


def test_another_language_leaves_every_figure_of_the_catalog_as_it_is() -> None:
    catalog = load_shipped()
    assert spoken_catalog(catalog, str) == catalog
    shouted = spoken_catalog(catalog, str.upper)
    for (key, field), figure in figures(catalog).items():
        assert figures(shouted)[key, field] == replace(figure, note=figure.note.upper()), (key, field)


def figures(catalog: Catalog) -> dict[tuple[str, str], Figure]:
    found = {}
    for part in fields(catalog):
        table = getattr(catalog, part.name)
        if isinstance(table, Mapping):
            found.update({(part.name, name): figure for name, figure in figures_of(table)})
    return found


# Fields that hold a key, an address, a name as it is printed elsewhere, or what no window shows.
NOT_READ = {
    "Companion": {"key", "drug_class", "brings", "sources"},
    "Condition": {"key", "method"},
    "Facility": {"key"},
    "FacilityPrice": {"includes", "facility"},
    "FederalFigure": {"key", "name"},
    "Figure": {"sources"},
    "Locality": {"state", "locality"},
    "Medicine": {"key", "drug_class", "tier", "brands", "derivation", "comes_with"},
    "PackageExample": {"key", "treatment"},
    "PlanPreset": {"key", "kind", "sources"},
    "PriceRule": {"key"},
    "ReadyCare": {"service"},
    "ReadyOption": {"key", "medicines", "sources"},
    "Regimen": {"sources"},
    "Service": {"key", "kind"},
    "Source": {"key", "url"},
    "Statement": {"key", "about", "topic", "sources"},
    "Treatment": {"key", "route", "kind"},
}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_text_of_the_catalog_is_said_in_the_persons_language_or_known_not_to_be(record: type) -> None:
    texts = {field.name for field in fields(record) if field.type in TEXT_TYPES}
    assert texts == READ_FIELDS.get(record, frozenset()) | NOT_READ.get(record.__name__, set())


@pytest.mark.usefixtures("spanish")
def test_what_is_said_of_a_figure_is_in_spanish() -> None:
    catalog, _ = in_other_words(load_shipped(), load_sample())
    price = catalog.treatments["iv_infusion_pain_1h"].price["hospital_outpatient"].price
    assert "Tarifa en efectivo más baja, mediana y más alta de 26 hospitales" in figure_words(price, catalog)
    assert catalog.medicines["gabapentin_300mg_capsule"].unit == "cápsula"
    assert catalog.sources["thervo"].title == "Thervo, cuánto cuesta la terapia con ketamina"
    assert catalog.sources["thervo"].note == "Una guía de costos; las cifras son rangos y no se dice de qué muestra."
    assert catalog.localities["TX", "99"].name == "Resto de Texas"


@pytest.mark.usefixtures("spanish")
def test_a_figure_over_a_whole_state_says_so_in_spanish() -> None:
    factor = region_factor(load_shipped(), "TX")
    assert factor is not None
    assert "De todas las partes del estado" in figure_words(factor, load_shipped())


@pytest.mark.usefixtures("spanish")
def test_states_have_their_spanish_names() -> None:
    assert [state_name(code) for code in ("TX", "NY", "PA", "??")] == ["Texas", "Nueva York", "Pensilvania", "??"]
