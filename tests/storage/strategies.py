"""Random scenarios, made from the same annotations that the files are read by."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from costcalc.engine.bounds import Bounds
from costcalc.engine.health_plan import NoLimit
from costcalc.engine.scenario import Scenario
from costcalc.storage.shapes import Field, Form, Shape, fields_of
from pricing.money import Range

# What a file can hold: no control characters, no halves of surrogate pairs; a byte order mark is none of a text's.
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff\ufffe\uffff"),
    min_size=1,
    max_size=12,
).filter(lambda text: text.strip())
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def numbers(bounds: Bounds | None) -> st.SearchStrategy[Decimal]:
    low, high = (bounds.low, bounds.high) if bounds else (Decimal(0), Decimal(1000))
    places = 0 if bounds and bounds.whole else bounds.decimals if bounds else 2
    return st.decimals(low, high, allow_nan=False, allow_infinity=False, places=places)


@st.composite
def ranges(draw: st.DrawFn, bounds: Bounds | None) -> Range:
    low, typical, high = sorted(draw(st.tuples(*[numbers(bounds)] * 3)))
    return draw(st.sampled_from([Range(low, low, low), Range(low, None, high), Range(low, typical, high)]))


def values(shape: Shape) -> st.SearchStrategy[Any]:
    match shape.form:
        case Form.NUMBER:
            return numbers(shape.bounds)
        case Form.WHOLE:
            assert shape.bounds is not None
            return st.integers(int(shape.bounds.low), int(shape.bounds.high))
        case Form.RANGE:
            return ranges(shape.bounds)
        case Form.FLAG:
            return st.booleans()
        case Form.DAY:
            return DAYS
        case Form.CHOICE:
            return st.sampled_from(list(shape.of))
        case Form.RECORD:
            return records(shape.of)
        case Form.LIST:
            assert shape.item is not None
            return st.lists(values(shape.item), max_size=2).map(tuple)
        case Form.BY_KIND:
            assert shape.item is not None
            return st.dictionaries(st.sampled_from(list(shape.of)), values(shape.item), max_size=2)
    return WORDS


def records(record: type) -> st.SearchStrategy[Any]:
    """A record with all it needs and some of the rest."""
    needed = {field.name: _field(field) for field in fields_of(record) if field.required}
    optional = {field.name: _field(field) for field in fields_of(record) if not field.required}
    return st.fixed_dictionaries(needed, optional=optional).map(lambda said: record(**said))


def _field(field: Field) -> st.SearchStrategy[Any]:
    kept = values(field.shape)
    return kept | st.just(NoLimit.NONE) if field.shape.null_is_none else kept


def scenarios() -> st.SearchStrategy[Scenario]:
    return records(Scenario)
