"""A person's own catalog folder, laid over the shipped one."""

from decimal import Decimal
from pathlib import Path

from pricing.loader import load_catalog
from pricing.model import Catalog
from pricing.money import Range

OWN_LAB = """
sources:
  my_bill: {title: "My laboratory bill", accessed: 2026-11-02}
services:
  lab:
    name: Blood tests at my laboratory
    kind: lab
    by_region: false
    price: {value: 42.50, unit: dollars, sources: [my_bill, hospital_visits_2026],
            as_of: 2026-11-02, check_by: 2027-11-02, grade: solid}
"""


def test_an_own_record_replaces_the_shipped_one_and_nothing_else(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(OWN_LAB, encoding="utf-8")
    own, problems = load_catalog(overrides=tmp_path)
    assert not problems
    assert own is not None
    assert own.services["lab"].price.amount == Range.exact(Decimal("42.50"))
    assert own.services["evaluation"] == catalog.services["evaluation"]
    assert own.services.keys() == catalog.services.keys()
    assert own.sources.keys() - catalog.sources.keys() == {"my_bill"}
    assert own.as_of == catalog.as_of


def test_defaults_of_a_file_hold_for_its_figures_unless_they_say_otherwise(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "defaults: {unit: dollars, sources: [article], as_of: 2026-11-02, check_by: 2027-11-02, grade: weak}\n"
        "services:\n"
        "  parking: {name: Parking, kind: travel, price: 12.10}\n"
        "  tolls: {name: Tolls, kind: travel, price: {low: 1, high: 5, grade: medium}}\n",
        encoding="utf-8",
    )
    own, problems = load_catalog(overrides=tmp_path)
    assert not problems
    assert own is not None
    assert str(own.services["parking"].price.amount.low) == "12.10"
    assert own.services["parking"].price.grade == "weak"
    assert own.services["tolls"].price.grade == "medium"
    assert own.services["tolls"].price.amount.typical is None


def test_the_rest_of_a_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not: [yaml", encoding="utf-8")
    (tmp_path / "old.yaml").mkdir()
    assert load_catalog(overrides=tmp_path)[1] == ()
