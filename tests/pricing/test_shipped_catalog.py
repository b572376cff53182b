"""What the shipped catalog holds, against the evidence it was made from, and what it must never hold."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from statistics import median

import pytest

from pricing.compiled import shipped_files
from pricing.lookup import all_keys, figures_of
from pricing.model import Catalog, Figure, Grade, Unit
from pricing.money import Range
from tests.pricing.hospital_prices import cash_fees

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


def price(catalog: Catalog, method: str, facility: str = "independent") -> Range:
    return catalog.treatments[method].price[facility].price.amount


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


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("iv_infusion_pain_2h", Range.of(590, None, 850)),
        ("iv_infusion_pain_4h", Range.of(1000, 1650, 1650)),
        ("iv_infusion_40_60min", Range.of(375, 475, 1000)),
        ("im_injection", Range.of(150, 400, 450)),
        ("esketamine_clinic", Range.of(590, "792.50", 1200)),
    ],
)
def test_clinic_prices_are_those_of_the_evidence(catalog: Catalog, method: str, expected: Range) -> None:
    assert price(catalog, method) == expected


@pytest.mark.parametrize("hours", [1, 2, 4])
@pytest.mark.parametrize(("facility", "academic"), [("hospital_outpatient", False), ("academic_center", True)])
def test_hospital_prices_are_the_ends_and_the_median_of_the_price_files(
    catalog: Catalog, hours: int, facility: str, academic: bool
) -> None:
    fees = cash_fees(hours, academic_only=academic)
    assert len(fees) == (13 if academic else 26)
    middle = Decimal(median(fees)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert price(catalog, f"iv_infusion_pain_{hours}h", facility) == Range(fees[0], middle, fees[-1])
    assert catalog.treatments[f"iv_infusion_pain_{hours}h"].price[facility].includes == ("facility",)


@pytest.mark.parametrize(
    ("key", "low", "typical", "high"),
    [
        ("gabapentin_300mg_capsule", "0.0429", "0.0429", "0.05194"),
        ("ibuprofen_600mg_tablet", "0.0565", "0.0565", "0.05949"),
        ("omeprazole_20mg_capsule", "0.03285", "0.03285", "0.36062"),
        ("cyclobenzaprine_7_5mg_tablet", "1.06617", "1.06617", "1.06617"),
        ("tramadol_er_300mg_tablet", "1.75688", "1.75968", "2.16750"),
        ("buprenorphine_20mcg_h_patch", "81.92785", "81.92785", "81.92785"),
        ("lidocaine_5_patch", "1.83579", "1.83579", "1.83579"),
        ("morphine_er_100mg_tablet", "0.85377", "0.85377", "1.04927"),
    ],
)
def test_acquisition_prices_are_those_of_the_evidence(
    catalog: Catalog, key: str, low: str, typical: str, high: str
) -> None:
    assert catalog.medicines[key].acquisition.amount == Range.of(low, typical, high)


@pytest.mark.parametrize(
    ("key", "regimen", "units_in_30_days"),
    [
        ("gabapentin_600mg_tablet", 0, 90),
        ("diclofenac_1_gel", 0, 240),
        ("diclofenac_1_gel", 1, 480),
        ("fentanyl_25mcg_h_patch", 0, 10),
        ("lidocaine_5_patch", 1, 90),
        ("capsaicin_otc_cream", 0, 60),
        ("ondansetron_4mg_tablet", 0, 6),
        ("methadone_5mg_tablet", 0, 90),
    ],
)
def test_regimens_use_what_the_evidence_says(catalog: Catalog, key: str, regimen: int, units_in_30_days: int) -> None:
    units = catalog.medicines[key].regimens[regimen].units_per_day * 30
    assert round(units, 6) == units_in_30_days


def test_a_weekly_patch_is_four_in_28_days(catalog: Catalog) -> None:
    units = catalog.medicines["buprenorphine_5mcg_h_patch"].regimens[0].units_per_day
    assert round(units * 28, 6) == 4


@pytest.mark.parametrize(
    ("key", "year", "amount"),
    [
        ("aca_oop_max_self", 2026, "10600"),
        ("aca_oop_max_family", 2027, "24000"),
        ("hsa_limit_family", 2026, "8750"),
        ("hdhp_min_deductible_self", 2027, "1750"),
        ("fsa_limit", 2026, "3400"),
        ("part_b_deductible", 2026, "283"),
        ("part_b_coinsurance", 2026, "20"),
        ("part_d_oop_cap", 2026, "2100"),
        ("fpg_contiguous_first", 2026, "15960"),
        ("fpg_contiguous_added", 2026, "5680"),
        ("fpg_alaska_first", 2025, "19550"),
        ("fpg_hawaii_added", 2026, "6530"),
        ("medical_deduction_floor", 2026, "7.5"),
        ("mileage_medical", 2026, "20.5"),
        ("gfe_dispute_threshold", 2026, "400"),
    ],
)
def test_federal_figures_are_those_of_the_evidence(catalog: Catalog, key: str, year: int, amount: str) -> None:
    assert catalog.federal[key].by_year[year].amount == Range.exact(amount)


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


def test_every_figure_has_a_source_or_says_that_it_has_none(catalog: Catalog) -> None:
    assert [name for name, figure in every_figure(catalog) if not figure.sources] == [
        name for name, figure in every_figure(catalog) if figure.grade is Grade.UNSOURCED
    ]


def test_every_source_is_used_somewhere(catalog: Catalog) -> None:
    used = {source for _, figure in every_figure(catalog) for source in figure.sources}
    used |= {source for one in catalog.statements.values() for source in one.sources}
    used |= {source for one in catalog.plan_presets.values() for source in one.sources}
    used |= {source for one in catalog.companions.values() for source in one.sources}
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
