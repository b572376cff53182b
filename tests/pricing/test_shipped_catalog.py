"""What the shipped catalog holds, and what it must never hold."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pricing.compiled import shipped_files
from pricing.lookup import all_keys, figures_of
from pricing.model import Catalog, Figure, Grade, Unit
from pricing.money import Range

TREATMENTS = {
    "iv_infusion_pain_1h",
    "iv_infusion_pain_2h",
    "iv_infusion_pain_4h",
    "iv_infusion_40_60min",
    "im_injection",
    "nasal_home",
    "oral_home",
    "esketamine_clinic",
}
PRESETS = {
    "self_pay",
    "medicare_abd_2026",
    "medicare_abd_supplement_2026",
    "hdhp_minimum_2026",
    "hdhp_minimum_2027",
    "marketplace_nj_2026_bronze_hsa",
    "marketplace_nj_2026_bronze",
    "marketplace_nj_2026_silver",
    "marketplace_nj_2026_silver_87",
    "marketplace_nj_2026_silver_94",
    "employer_ppo_2026",
    "medicaid_ask",
    "va_ask",
    "workers_compensation",
}


def every_figure(catalog: Catalog) -> Iterator[tuple[str, Figure]]:
    for section in all_keys(catalog):
        yield from figures_of(getattr(catalog, section), section)


def test_the_sections_hold_what_was_asked_for(catalog: Catalog) -> None:
    assert catalog.treatments.keys() == TREATMENTS
    assert catalog.conditions.keys() == {
        "crps",
        "neuropathic_pain",
        "fibromyalgia",
        "spinal_cord_injury",
        "other",
    }
    assert catalog.facilities.keys() == {"independent", "hospital_outpatient", "academic_center", "telehealth"}
    assert catalog.plan_presets.keys() == PRESETS
    assert len(catalog.localities) == 109
    assert sum(len(medicine.regimens) for medicine in catalog.medicines.values()) >= 51


def test_ketamine_for_pain_is_covered_by_no_preset_and_a_statement_says_why(catalog: Catalog) -> None:
    for preset in catalog.plan_presets.values():
        assert preset.terms["benefits"]["ketamine_session"] == {"network": "not_covered"}
    reasons = [one for one in catalog.statements.values() if one.topic == "coverage" and one.about == "coverage"]
    assert any("bcbs_alabama" in one.sources for one in reasons)


def test_terms_that_are_placeholders_say_so(catalog: Catalog) -> None:
    preset = catalog.plan_presets["employer_ppo_2026"]
    assert preset.example
    assert "placeholder" in preset.words
    assert {figure.grade for figure in preset.term_figures.values()} == {Grade.UNSOURCED}
    assert catalog.plan_presets["medicare_abd_2026"].term_figures["deductible"].grade is Grade.SOLID
    assert catalog.plan_presets["medicare_abd_2026"].terms["out_of_pocket_maximum"] is None


def test_term_figures_carry_the_amounts_of_the_terms(catalog: Catalog) -> None:
    figures = catalog.plan_presets["hdhp_minimum_2026"].term_figures
    assert figures["deductible"].amount == Range.exact(1700)
    assert figures["family.out_of_pocket_maximum"].amount == Range.exact(17000)
    assert figures["benefits.lab.coinsurance"].unit is Unit.PERCENT


def test_esketamine_is_marked_as_not_approved_for_pain(catalog: Catalog) -> None:
    esketamine = catalog.treatments["esketamine_clinic"]
    assert esketamine.kind == "esketamine_session"
    assert "not for pain" in esketamine.approval
    assert esketamine.relief.after_induction is None


def test_home_methods_have_a_supply_of_30_days_and_no_sessions(catalog: Catalog) -> None:
    for key in ("nasal_home", "oral_home"):
        treatment = catalog.treatments[key]
        assert treatment.at_home
        assert treatment.supply_days == 30
        assert treatment.protocol.sessions is None
        assert treatment.relief.after_visit is None


def test_a_price_without_a_case_of_its_own_is_graded_weak(catalog: Catalog) -> None:
    assert catalog.treatments["iv_infusion_pain_1h"].price["independent"].price.grade is Grade.WEAK


def test_wild_price_differences_are_warned_of(catalog: Catalog) -> None:
    warned = {key: " ".join(medicine.warnings) for key, medicine in catalog.medicines.items()}
    for key in ("cyclobenzaprine_7_5mg_tablet", "cyclobenzaprine_10mg_tablet"):
        assert "47 times" in warned[key]
    for key in ("oxycodone_5mg_capsule", "oxycodone_5mg_tablet"):
        assert "13 times" in warned[key]
    assert all("controlled substance" in warned[key] for key, one in catalog.medicines.items() if one.controlled)


def test_what_comes_with_a_class_comes_with_its_medicines(catalog: Catalog) -> None:
    for medicine in catalog.medicines.values():
        brought = {one.brings for one in catalog.companions.values() if one.drug_class == medicine.drug_class}
        assert set(medicine.comes_with) <= brought
    assert catalog.medicines["naproxen_500mg_tablet"].comes_with == ("omeprazole_20mg_capsule", "lab")
    assert catalog.medicines["oxycodone_5mg_tablet"].comes_with == ("naloxone", "urine_test", "specialist")


def test_every_class_of_traditional_medicine_has_a_ready_made_option(catalog: Catalog) -> None:
    ready = [one.medicines for one in catalog.ready_options.values()]
    alone = {catalog.medicines[keys[0]].drug_class for keys in ready if len(keys) == 1}
    assert alone == {medicine.drug_class for medicine in catalog.medicines.values()} - {"adjunct"}
    assert len([keys for keys in ready if len(keys) > 1]) >= 3
    assert any(one.care and not one.instead for one in catalog.ready_options.values())


def test_a_ready_made_option_of_controlled_medicines_says_so(catalog: Catalog) -> None:
    for option in catalog.ready_options.values():
        if any(catalog.medicines[key].drug_class == "opioid" for key in option.medicines):
            assert "opioid" in option.words.lower(), option.key


def test_every_figure_has_a_source_or_says_that_it_has_none(catalog: Catalog) -> None:
    assert [name for name, figure in every_figure(catalog) if not figure.sources] == [
        name for name, figure in every_figure(catalog) if figure.grade is Grade.UNSOURCED
    ]


def test_every_source_is_used_somewhere(catalog: Catalog) -> None:
    used = {source for _, figure in every_figure(catalog) for source in figure.sources}
    used |= {source for one in catalog.statements.values() for source in one.sources}
    used |= {source for one in catalog.plan_presets.values() for source in one.sources}
    used |= {source for one in catalog.companions.values() for source in one.sources}
    used |= {source for one in catalog.ready_options.values() for source in one.sources}
    used |= {source for one in catalog.medicines.values() for regimen in one.regimens for source in regimen.sources}
    assert sorted(catalog.sources.keys() - used) == []


def test_no_statement_about_a_record_that_is_not_there(catalog: Catalog) -> None:
    topics = {"ketamine", "coverage", "medicines", "prices", "travel", "law", "estimate"}
    classes = {medicine.drug_class for medicine in catalog.medicines.values()}
    about = {one.about for one in catalog.statements.values()}
    assert about <= topics | classes | catalog.treatments.keys() | catalog.facilities.keys()


def test_every_treatment_and_class_has_side_effects_to_ask_about(catalog: Catalog) -> None:
    told = {one.about for one in catalog.statements.values() if one.topic == "side_effect"}
    classes = {medicine.drug_class for medicine in catalog.medicines.values()} - {"adjunct"}
    assert classes | {"ketamine", "esketamine_clinic", "nasal_home", "oral_home"} <= told


@pytest.mark.parametrize("file", shipped_files(), ids=lambda file: file[0])
def test_files_hold_no_licensed_codes_and_no_long_lines(file: tuple[str, bytes]) -> None:
    lines = file[1].decode("utf-8").splitlines()
    assert [line for line in lines if len(line) > 120 and "url:" not in line] == []
    codes = re.compile(r"(?<![\w.])(?:[89][0-9]{4}|0[0-9]{3}T)(?!\w)")
    assert [line for line in lines if codes.search(line) and "url:" not in line] == []


def test_the_files_are_found_beside_the_code_and_as_package_resources() -> None:
    from importlib import resources

    folder = resources.files("pricing") / "data"
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".yaml"))
    assert [name for name, _ in shipped_files()] == names
    assert (Path(str(folder)) / "sources.yaml").is_file()
