"""Sampled figures of the shipped catalog against the evidence it was made from, compared by hand."""

from decimal import ROUND_HALF_UP, Decimal
from statistics import median

import pytest

from pricing.model import Catalog
from pricing.money import Range
from tests.pricing.hospital_prices import cash_fees


def price(catalog: Catalog, method: str, facility: str = "independent") -> Range:
    return catalog.treatments[method].price[facility].price.amount


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
