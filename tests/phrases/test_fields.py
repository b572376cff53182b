from collections.abc import Iterator

import pytest

from costcalc.engine.scenario import Scenario
from costcalc.phrases.fields import field_name
from costcalc.phrases.language import english
from costcalc.storage.shapes import Form, fields_of


def paths(record: type, path: str = "") -> Iterator[str]:
    """Every value a file can hold, with 0 and a kind where one of several stands."""
    for field in fields_of(record):
        here, shape = f"{path}{field.key}", field.shape
        while shape.item is not None:
            if shape.form is Form.BY_KIND:
                here += ".lab"
            elif shape.item.form is Form.RECORD:
                here += ".0"
            shape = shape.item
        if shape.form is Form.RECORD:
            yield from paths(shape.of, f"{here}.")
        else:
            yield here


@pytest.mark.parametrize("path", sorted(set(paths(Scenario))))
def test_everything_a_file_can_say_has_a_plain_name(path: str) -> None:
    name = field_name(path, english)
    assert name[0].isupper()
    assert "_" not in name
    assert "." not in name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("clinic.session", "Price of one session"),
        ("plan.deductible", "Insurance: what you pay first each year"),
        ("plan.family.deductible_used", "Family: used of what you pay first"),
        ("plan.benefits.lab.out.copay", "Lab tests, outside your network: fixed fee"),
        ("clinic.packages.1.refund", "Package 2: if you stop early"),
        ("medicines.0.supply_days", "Duloxetine: days a supply lasts"),
        ("horizon_years", "Years to look ahead"),
        ("options.0.medicines.1.dose_percent", "Medicine 2: percent of the dose"),
    ],
)
def test_names_say_where_a_value_belongs(path: str, name: str) -> None:
    assert field_name(path, english, {"medicines.0": "Duloxetine"}) == name
