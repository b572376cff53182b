"""What is installed carries the data that a checkout has."""

import shutil
import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path, PurePosixPath

import pytest

from tests.test_house import ROOT, TRACKED

CARRIED = ("costcalc", "pricing", "resources")


@pytest.fixture(scope="module")
def names_in_wheel(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Builds the wheel from the tracked files alone, away from the checkout."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for path in TRACKED:
        if path.parts[0] in {*CARRIED, "pyproject.toml", "README.md", "LICENSE"}:
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, source / path)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"]
    subprocess.run([*build, "--wheel-dir", str(target), str(source)], check=True, capture_output=True)
    (wheel,) = target.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def is_carried(path: PurePosixPath) -> bool:
    if path.parts[0] == "pricing" and "data" in path.parts:
        return path.suffix in {".yaml", ".csv"}
    return path.parts[0] == "resources" or (path.parts[0] in CARRIED and path.suffix == ".py")


def test_every_module_catalog_file_and_resource_is_in_the_wheel(names_in_wheel: frozenset[str]) -> None:
    assert {str(path) for path in TRACKED if is_carried(path)} - names_in_wheel == set()


def test_nothing_but_the_program_and_its_licence_is_in_the_wheel(names_in_wheel: frozenset[str]) -> None:
    rooms = {PurePosixPath(name).parts[0] for name in names_in_wheel}
    assert {room for room in rooms if not room.endswith(".dist-info")} == set(CARRIED)
    assert any(name.endswith("LICENSE") for name in names_in_wheel)
    assert not any("__pycache__" in name for name in names_in_wheel)


def test_resources_are_found_by_name() -> None:
    assert Path(str(files("resources"))).is_dir()
