"""The window's language: chosen or the computer's, for its own words, the catalog's and the formats."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from costcalc.app import in_other_words
from costcalc.engine.scenario import Scenario, Treatment
from costcalc.storage.sample import load_sample
from costcalc.ui.catalog_language import spoken_catalog
from costcalc.ui.formats import day
from costcalc.ui.language import WindowLanguage, spoken
from costcalc.ui.sample_language import spoken_sample
from costcalc.ui.state.document import Document
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from pricing.compiled import load_shipped
from pricing.model import Catalog


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
    for key, record in catalog.medicines.items():
        assert shouted.medicines[key].acquisition == record.acquisition
    assert shouted.federal == catalog.federal
