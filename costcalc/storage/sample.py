"""The sample scenario: what the window opens on and `costcalc sample` prints."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import resources
from costcalc.engine.scenario import Scenario
from costcalc.storage.plain import from_plain, to_plain

SAMPLE_NAME = "sample.costcalc.yaml"
COMPILED_NAME = "sample.json"

_SAMPLES = Path(str(resources.__file__)).parent / "samples"


def sample_text() -> str:
    """The commented sample file as text."""
    return _resource(SAMPLE_NAME)


@functools.cache
def load_sample() -> Scenario:
    """The sample scenario, from its compiled form: no YAML reader and no checks, so that a window opens at once.

    `compile_sample` makes that form; a test keeps it equal to the commented file.
    """
    return from_plain(json.loads(_resource(COMPILED_NAME)))


def compile_sample(scenario: Scenario) -> str:
    """The compiled form of the sample: plain data as JSON, numbers and dates as text."""
    return json.dumps(to_plain(scenario), default=str, ensure_ascii=False, separators=(",", ":")) + "\n"


def _resource(name: str) -> str:
    return (_SAMPLES / name).read_text(encoding="utf-8")
