"""The shipped catalog, read once for all tests of it."""

import pytest

from pricing.loader import load_catalog
from pricing.model import Catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    found, problems = load_catalog()
    assert not problems
    assert found is not None
    return found
