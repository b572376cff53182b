"""The house of docs/architecture.md, as far as the import contracts cannot hold it."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "benchmarks",
    "constraints.txt",
    "costcalc",
    "docs",
    "main.py",
    "pricing",
    "pyproject.toml",
    "resources",
    "tests",
}

ENGINE_MAY_IMPORT_OF_PRICING = {"pricing.model", "pricing.money", "pricing.lookup"}
ENGINE_NEVER_IMPORTS = {
    "PySide6", "glob", "io", "logging", "os", "pathlib", "pyqtgraph", "random", "shutil", "socket", "subprocess", "sys",
    "tempfile", "threading", "time", "urllib",
}  # fmt: skip
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today")}

# Calls that write a wrong parent into PySide's books (docs/decisions/0011), and where one is put right.
FALSE_PARENTS = {"nextInFocusChain", "previousInFocusChain", "setBuddy", "setFocusProxy"}
PUT_RIGHT = {("costcalc/ui/widgets/labels.py", "setBuddy")}

# Who touches files. The rest is handed what was read.
FILE_ROOMS = (
    "costcalc/app.py",
    "costcalc/cli/",
    "costcalc/storage/",
    "pricing/__main__.py",
    "pricing/compiled.py",  # the loader's copy of the shipped catalog
    "pricing/loader.py",
)
FILE_CALLS = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rename", "touch",
    "iterdir", "glob", "rglob", "exists", "is_file", "is_dir",
}  # fmt: skip
FILE_MODULES = {"glob", "os", "shutil", "tempfile"}  # and pathlib.Path

# Assembled from parts, so that this file holds none of them.
REGISTRY_HOSTS = re.compile(
    "|".join(
        (r"pypi\." + "org", "pythonhosted" + r"\.org", r"registry\." + "npmjs", "index" + "-url", "deb" + r"\.debian")
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.])(/home/" + r"\w|/Users/" + r"\w|/root" + "/|/work" + r"/|[A-Z]:\\" + "Users)")
LEFT_TO_DO = re.compile(r"\b(TO" + "DO|FIX" + r"ME)\b")


def tracked_files() -> tuple[PurePosixPath, ...]:
    """What git knows of this checkout, or what lies there where there is no git."""
    listing = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, text=True, check=False
    ).stdout
    if listing:
        return tuple(PurePosixPath(name) for name in listing.split("\0") if name and (ROOT / name).is_file())
    lying = [path for name in TOP_LEVEL for path in (ROOT / name, *(ROOT / name).rglob("*"))]
    return tuple(
        PurePosixPath(path.relative_to(ROOT)) for path in lying if path.is_file() and "__pycache__" not in path.parts
    )


TRACKED = tracked_files()


def modules_in(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imports_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every module that is imported, wherever in the file; of `from a import b` both `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def calls_of(tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    """Every call as (line, what it is called on, name): `date.today()` is (line, "date", "today")."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.lineno, "", node.func.id
            elif isinstance(node.func, ast.Attribute):
                owner = node.func.value
                name = (
                    owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
                )
                yield node.lineno, name, node.func.attr


def test_the_top_level_is_the_one_of_the_design() -> None:
    assert {path.parts[0] for path in TRACKED} <= TOP_LEVEL


def test_the_engine_imports_no_qt_no_files_and_no_clock() -> None:
    found = [
        f"{name}:{line}: {module}"
        for name, tree in modules_in("costcalc/engine")
        for line, module in imports_of(tree)
        if module.partition(".")[0] in ENGINE_NEVER_IMPORTS
    ]
    assert not found


def test_the_engine_imports_only_records_money_and_lookup_of_the_catalog() -> None:
    found = [
        f"{name}:{line}: {module}"
        for name, tree in modules_in("costcalc/engine")
        for line, module in imports_of(tree)
        if module.partition(".")[0] == "pricing"
        and not any(module == allowed or module.startswith(f"{allowed}.") for allowed in ENGINE_MAY_IMPORT_OF_PRICING)
        and not (module == "pricing" and _imports_only_allowed_names(tree, line))
    ]
    assert not found


def _imports_only_allowed_names(tree: ast.Module, line: int) -> bool:
    return all(
        f"pricing.{alias.name}" in ENGINE_MAY_IMPORT_OF_PRICING
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.lineno == line
        for alias in node.names
    )


def test_the_engine_opens_no_file_and_reads_no_clock() -> None:
    found = [
        f"{name}:{line}: {owner}.{call}()"
        for name, tree in modules_in("costcalc/engine")
        for line, owner, call in calls_of(tree)
        if (not owner and call in {"open", "print", "input"}) or (owner, call) in CLOCKS
    ]
    assert not found


def test_the_catalog_knows_nothing_of_costcalc() -> None:
    found = [
        f"{name}:{line}: {module}"
        for name, tree in modules_in("pricing")
        for line, module in imports_of(tree)
        if module.partition(".")[0] in {"costcalc", "main"}
    ]
    assert not found


def test_only_the_rooms_for_it_touch_files() -> None:
    found = [
        f"{name}:{line}: {call}()"
        for name, tree in modules_in("costcalc", "pricing")
        if not name.startswith(FILE_ROOMS)
        for line, call in file_calls_of(tree)
    ]
    assert not found


def test_nothing_gives_a_widget_a_false_parent() -> None:
    found = [
        f"{name}:{line}: {call}()"
        for name, tree in modules_in("costcalc")
        for line, owner, call in calls_of(tree)
        if (call in FALSE_PARENTS and (name, call) not in PUT_RIGHT) or (call == "setParent" and gives_up(tree, line))
    ]
    assert not found


def gives_up(tree: ast.Module, line: int) -> bool:
    """Whether a call on that line has None for its first argument."""
    return any(
        isinstance(node, ast.Call) and node.lineno == line and node.args and ast.unparse(node.args[0]) == "None"
        for node in ast.walk(tree)
    )


def file_calls_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """`open(...)` anywhere; methods of paths and functions of `os` and the like where such a module is imported."""
    has_files = any(
        module == "pathlib.Path" or module.partition(".")[0] in FILE_MODULES for _, module in imports_of(tree)
    )
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id == "open":
            yield node.lineno, "open"
        elif isinstance(node.func, ast.Attribute) and has_files and node.func.attr in FILE_CALLS:
            opens_dialog = node.func.attr == "open" and not node.args and not node.keywords
            if not opens_dialog:
                yield node.lineno, node.func.attr


@pytest.mark.parametrize(
    ("source", "calls"),
    [
        ("open('a')", ["open"]),
        ("from pathlib import Path\nPath('a').read_text()", ["read_text"]),
        ("import os\nos.mkdir('a')", ["mkdir"]),
        ("from pathlib import Path\nPath('a').open('rb')", ["open"]),
        ("from pathlib import Path\ndialog.open()", []),
        ("from pathlib import PurePath\nread_bytes(PurePath('a').name)", []),
        ("things.exists()", []),
    ],
)
def test_what_touches_a_file_is_told_from_what_does_not(source: str, calls: list[str]) -> None:
    assert [call for _, call in file_calls_of(ast.parse(source))] == calls


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        pytest.param("the address of a package registry", REGISTRY_HOSTS, id="registry"),
        pytest.param("a path of one machine", MACHINE_PATHS, id="machine-path"),
        pytest.param("a note of work left to do", LEFT_TO_DO, id="left-to-do"),
    ],
)
def test_no_file_holds(what: str, pattern: re.Pattern[str]) -> None:
    found = []
    for path in TRACKED:
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            if pattern.search(line):
                found.append(f"{path}:{number}: {line.strip()[:120]}")
    assert not found, f"{what}: {found}"
