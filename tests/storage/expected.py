"""The corpus of broken files: each stands beside a text with what is said about it.

`python -m tests.storage.expected` writes those texts anew, to be read over before they are kept.
"""

from collections.abc import Callable
from pathlib import Path

from costcalc.storage.claims_file import read_claims
from costcalc.storage.read import Read
from costcalc.storage.scenario_file import read_plan, read_scenario
from pricing.compiled import load_shipped

BROKEN = Path(__file__).resolve().parent.parent / "broken"
CATALOG = load_shipped()

READERS: dict[str, Callable[[Path, str], Read[object]]] = {
    "scenario": lambda path, name: read_scenario(path, name, CATALOG),
    "plan": lambda path, name: read_plan(path, name, CATALOG),
    "claims": lambda path, name: read_claims(path, name),
}


def broken_files() -> list[Path]:
    return sorted(path for kind in READERS for path in (BROKEN / kind).iterdir() if path.suffix in (".yaml", ".csv"))


def said_of(path: Path) -> list[str]:
    read = READERS[path.parent.name](path, path.name)
    assert read.value is None or not read.problems
    return [str(problem) for problem in read.problems]


if __name__ == "__main__":
    for broken in broken_files():
        broken.with_suffix(".txt").write_text("\n".join(said_of(broken)) + "\n", encoding="utf-8")
