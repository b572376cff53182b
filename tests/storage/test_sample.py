"""The sample: whole, checked, and there at once."""

import subprocess
import sys

from costcalc.storage.sample import COMPILED_NAME, compile_sample, load_sample, sample_text
from costcalc.storage.sample import _resource as resource
from costcalc.storage.scenario_file import read_scenario
from tests.storage.expected import CATALOG


def test_the_compiled_sample_is_the_commented_one() -> None:
    read = read_scenario(sample_text(), "sample", CATALOG)
    assert read.value is not None
    assert load_sample() == read.value
    assert resource(COMPILED_NAME) == compile_sample(read.value)


def test_every_part_of_the_sample_is_explained_by_a_comment() -> None:
    parts = [line for line in sample_text().splitlines() if line[:1].isalpha()]
    explained = [line for line in parts if "#" in line]
    assert len(explained) >= len(parts) - 4


def test_the_sample_leaves_some_prices_to_the_catalog_and_quotes_others() -> None:
    clinic = load_sample().clinic
    assert clinic is not None
    assert clinic.session is not None
    assert clinic.evaluation is None


def test_loading_the_sample_needs_no_third_party_library() -> None:
    code = (
        "import sys; from costcalc.storage.sample import load_sample; load_sample();"
        "print(sorted({'yaml', 'pydantic', 'numpy', 'PySide6', 'typer'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
