"""What the catalog costs at start and while typing, each beside a yardstick of the same group.

The table's ratios are what counts: the compiled copy beside plain `json.loads` of it, the YAML files beside the parser
alone, a search beside one pass over all names.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from pricing.compiled import load_shipped, shipped_files
from pricing.loader import load_catalog
from pricing.lookup import search_medicines


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    load_shipped(folder)
    return folder


@pytest.mark.benchmark(group="catalog from its compiled copy")
def test_yardstick_json_of_the_copy(benchmark: Any, cache: Path) -> None:
    (copy,) = cache.glob("*.json")
    benchmark(lambda: json.loads(copy.read_bytes()))


@pytest.mark.benchmark(group="catalog from its compiled copy")
def test_the_catalog_from_its_compiled_copy(benchmark: Any, cache: Path) -> None:
    assert benchmark(load_shipped, cache).treatments


@pytest.mark.benchmark(group="catalog from its YAML files")
def test_yardstick_the_parser_alone(benchmark: Any) -> None:
    files = shipped_files()
    parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    benchmark(lambda: [sum(1 for _ in yaml.parse(content, Loader=parser)) for _, content in files])


@pytest.mark.benchmark(group="catalog from its YAML files")
def test_the_catalog_from_its_yaml_files_checked_whole(benchmark: Any) -> None:
    catalog, problems = benchmark(load_catalog)
    assert catalog is not None
    assert not problems


@pytest.mark.benchmark(group="search as you type")
def test_yardstick_one_pass_over_all_names(benchmark: Any, cache: Path) -> None:
    medicines = load_shipped(cache).medicines.values()
    benchmark(lambda: [one for one in medicines if "percoset" in f"{one.name} {one.brands} {one.strength}".lower()])


@pytest.mark.benchmark(group="search as you type")
@pytest.mark.parametrize("typed", ["gaba", "percoset", "oxycodone 5 tablet"])
def test_a_search_among_the_medicines(benchmark: Any, cache: Path, typed: str) -> None:
    catalog = load_shipped(cache)
    assert benchmark(search_medicines, catalog, typed)
