"""Look-ups on the shipped catalog, and what holds for any of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pricing.lookup import (
    all_keys,
    describe,
    federal_figure,
    figures_of,
    localities_of,
    medicine_fill_price,
    nearest,
    past_check,
    region_factor,
    search_medicines,
    session_price,
)
from pricing.model import Catalog, Grade, Unit
from pricing.money import Range


def found_by(catalog: Catalog, text: str) -> list[str]:
    return [medicine.key for medicine in search_medicines(catalog, text)]


class TestRegion:
    def test_a_locality_has_its_own_factor(self, catalog: Catalog) -> None:
        factor = region_factor(catalog, "TX", "31")
        assert factor is not None
        assert factor.amount == Range.exact(Decimal("1.0377"))
        assert factor.unit is Unit.RATIO

    def test_a_state_with_one_locality_uses_it(self, catalog: Catalog) -> None:
        factor = region_factor(catalog, "al")
        assert factor is not None
        assert factor.amount == Range.exact(Decimal("0.8778"))

    def test_a_state_with_several_is_a_range_with_their_median(self, catalog: Catalog) -> None:
        factor = region_factor(catalog, "TX")
        assert factor is not None
        # 0.9154 0.9512 0.9974 0.9984 | 1.0022 1.0046 1.0134 1.0377
        assert factor.amount == Range.of("0.9154", "1.0003", "1.0377")

    @pytest.mark.parametrize(("state", "locality"), [("ZZ", None), ("TX", "77"), ("ZZ", "00")])
    def test_what_is_not_in_the_catalog_has_none(self, catalog: Catalog, state: str, locality: str | None) -> None:
        assert region_factor(catalog, state, locality) is None

    def test_localities_of_a_state_are_in_order_of_name(self, catalog: Catalog) -> None:
        names = [one.name for one in localities_of(catalog, "NY")]
        assert names == sorted(names)
        assert len(names) == 5


class TestSessionPrice:
    def test_the_kind_of_facility_asked_for_is_given_where_it_has_a_price(self, catalog: Catalog) -> None:
        found = session_price(catalog, "iv_infusion_pain_4h", "academic_center")
        assert found is not None
        assert found.facility == "academic_center"
        assert found.includes == ("facility",)
        assert found.price.amount == Range.of("513.96", "1683.75", "4337.15")

    @pytest.mark.parametrize(
        ("method", "asked", "given_"),
        [
            ("im_injection", "hospital_outpatient", "independent"),
            ("esketamine_clinic", "academic_center", "hospital_outpatient"),
            ("oral_home", "independent", "telehealth"),
            ("iv_infusion_pain_2h", "telehealth", "independent"),
            ("iv_infusion_pain_2h", "nowhere", "independent"),
        ],
    )
    def test_another_kind_steps_in_and_says_so(self, catalog: Catalog, method: str, asked: str, given_: str) -> None:
        found = session_price(catalog, method, asked)
        assert found is not None
        assert found.facility == given_

    def test_an_unknown_method_has_none(self, catalog: Catalog) -> None:
        assert session_price(catalog, "iv_infusion_pain_3h", "independent") is None


class TestFillPrice:
    def test_the_public_formula_is_the_middle(self, catalog: Catalog) -> None:
        """90 x 0.0429 = 3.861, x 1.15 + 10 = 14.44; at the ends 3.861 + 5 and 90 x 0.05194 x 1.56 + 35."""
        found = medicine_fill_price(catalog, "gabapentin_300mg_capsule", Decimal(90))
        assert found is not None
        assert found.amount == Range.of("8.861", "14.44015", "42.292376")
        assert found.unit is Unit.DOLLARS
        assert found.grade is Grade.WEAK
        assert found.as_of == date(2022, 9, 21)
        assert found.sources[0] == "nadac_2022"

    def test_a_price_that_a_source_gives_is_taken_as_it_is(self, catalog: Catalog) -> None:
        medicine = catalog.medicines["baclofen_10mg_tablet"]
        own = replace(medicine, price=replace(medicine.acquisition, amount=Range.exact("0.25")))
        found = medicine_fill_price(catalog, own, Decimal(90))
        assert found is not None
        assert found.amount == Range.exact("22.50")

    def test_without_a_rule_the_price_is_unknown(self, catalog: Catalog) -> None:
        without = replace(catalog.medicines["tramadol_50mg_tablet"], derivation=None)
        assert medicine_fill_price(catalog, without, Decimal(120)) is None
        assert medicine_fill_price(catalog, "no_such_medicine", Decimal(1)) is None

    @given(data=st.data(), units=st.integers(0, 1000), more=st.integers(0, 1000))
    def test_it_is_ordered_and_never_falls_with_more_units(
        self, catalog: Catalog, data: st.DataObject, units: int, more: int
    ) -> None:
        key = data.draw(st.sampled_from(sorted(catalog.medicines)))
        fewer, many = (medicine_fill_price(catalog, key, Decimal(n)) for n in (units, units + more))
        assert fewer is not None
        assert many is not None
        for one in (fewer, many):
            assert 0 <= one.amount.low <= one.amount.middle() <= one.amount.high
        assert fewer.amount.low <= many.amount.low
        assert fewer.amount.middle() <= many.amount.middle()
        assert fewer.amount.high <= many.amount.high


class TestSearch:
    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("gaba", "gabapentin_100mg_capsule"),
            ("Neurontin 300", "gabapentin_300mg_capsule"),
            ("lyrica 75", "pregabalin_75mg_capsule"),
            ("Percocet 5", "oxycodone_apap_5_325mg_tablet"),
            ("percoset", "oxycodone_apap_5_325mg_tablet"),
            ("ibuprofin 600", "ibuprofen_600mg_tablet"),
            ("flexaril 10", "cyclobenzaprine_10mg_tablet"),
            ("oxycodone 5 capsule", "oxycodone_5mg_capsule"),
            ("7.5 cyclobenzaprine", "cyclobenzaprine_7_5mg_tablet"),
            ("duragesic 25", "fentanyl_25mcg_h_patch"),
            ("lidocaine patch", "lidocaine_5_patch"),
            ("tricyclic 25", "amitriptyline_25mg_tablet"),
        ],
    )
    def test_it_finds_what_a_person_remembers(self, catalog: Catalog, text: str, first: str) -> None:
        assert found_by(catalog, text)[0] == first

    def test_a_number_is_the_whole_number(self, catalog: Catalog) -> None:
        assert "gabapentin_300mg_capsule" not in found_by(catalog, "gabapentin 30")

    def test_nothing_typed_finds_everything_in_the_catalogs_order(self, catalog: Catalog) -> None:
        assert found_by(catalog, " ") == list(catalog.medicines)

    def test_nonsense_finds_nothing(self, catalog: Catalog) -> None:
        assert found_by(catalog, "xylophone") == []

    @given(text=st.text(max_size=30))
    def test_no_text_raises_and_all_finds_are_of_the_catalog(self, catalog: Catalog, text: str) -> None:
        assert set(found_by(catalog, text)) <= catalog.medicines.keys()

    @given(data=st.data())
    def test_the_beginning_of_a_name_or_brand_always_finds_it(self, catalog: Catalog, data: st.DataObject) -> None:
        medicine = data.draw(st.sampled_from(list(catalog.medicines.values())))
        word = data.draw(st.sampled_from([medicine.name, *medicine.brands])).split()[0]
        typed = word[: data.draw(st.integers(1, len(word)))]
        assert medicine.key in found_by(catalog, typed)


class TestFederalFigures:
    @pytest.mark.parametrize(
        ("key", "year", "used", "amount"),
        [
            ("hsa_limit_self", 2026, 2026, 4400),
            ("hsa_limit_self", 2030, 2027, 4500),
            ("part_b_deductible", 2027, 2026, 283),
            ("part_d_deductible_max", 2020, 2026, 615),
        ],
    )
    def test_the_last_known_year_is_used_and_named(
        self, catalog: Catalog, key: str, year: int, used: int, amount: int
    ) -> None:
        found = federal_figure(catalog, key, year)
        assert found is not None
        assert (found[0], found[1].amount) == (used, Range.exact(amount))

    def test_an_unknown_key_has_none(self, catalog: Catalog) -> None:
        assert federal_figure(catalog, "hsa_limit", 2026) is None


class TestKeys:
    def test_every_key_leads_to_its_record(self, catalog: Catalog) -> None:
        for section, keys in all_keys(catalog).items():
            assert len(keys) == len(getattr(catalog, section))
            assert all(describe(catalog, key) is not None for key in keys)
        assert describe(catalog, "TX-31") == catalog.localities["TX", "31"]
        assert describe(catalog, "nothing_such") is None

    def test_a_key_is_in_one_section_only_so_that_show_is_never_in_doubt(self, catalog: Catalog) -> None:
        keys = [key for found in all_keys(catalog).values() for key in found]
        assert sorted({key for key in keys if keys.count(key) > 1}) == []

    @pytest.mark.parametrize(
        ("written", "meant"),
        [("gabapentin_300mg_capsul", "gabapentin_300mg_capsule"), ("Lab", "lab"), ("zzz", None)],
    )
    def test_the_nearest_key_is_named_or_none(self, catalog: Catalog, written: str, meant: str | None) -> None:
        assert nearest(written, [key for found in all_keys(catalog).values() for key in found]) == meant

    @given(key=st.text(max_size=20), keys=st.lists(st.text(max_size=20), max_size=8))
    def test_the_nearest_is_one_of_the_keys(self, key: str, keys: list[str]) -> None:
        assert nearest(key, keys) in {None, *keys}
        if key.lower() == key and key in keys and key:
            assert nearest(key, keys) is not None


class TestPastCheck:
    def test_nothing_is_due_on_the_day_the_catalog_is_of(self, catalog: Catalog) -> None:
        assert past_check(catalog, catalog.as_of) == ()

    def test_far_in_the_future_every_figure_is_due_oldest_first(self, catalog: Catalog) -> None:
        stale = past_check(catalog, date(2100, 1, 1))
        assert len(stale) == sum(1 for section in all_keys(catalog) for _ in figures_of(getattr(catalog, section)))
        assert [one.figure.check_by for one in stale] == sorted(one.figure.check_by for one in stale)
        assert any(one.field == "price.academic_center.price" for one in stale)
