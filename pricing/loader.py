"""The catalog from its YAML files: checked whole, every problem told with file, line and column."""

from __future__ import annotations

from pathlib import Path

from pricing.assembly import assemble
from pricing.compiled import shipped_files
from pricing.model import Catalog
from pricing.problem import Problem
from pricing.tree import Tree
from pricing.yaml_tree import read_tree

MAX_FILE_BYTES = 2_000_000
MAX_FILES = 200


def load_catalog(
    folder: Path | None = None, overrides: Path | None = None
) -> tuple[Catalog | None, tuple[Problem, ...]]:
    """Read the catalog and a person's own additions to it.

    Args:
        folder: Folder of `*.yaml` files; None means the files that ship with the app.
        overrides: A person's own folder of such files: any subset, checked in the same way; a record in it replaces
            the record of the same key, and may name sources of either.

    Returns:
        The catalog, or None where there is any problem; and every problem of all files.
    """
    shipped, problems = (shipped_files(), []) if folder is None else _files_of(folder)
    if folder is not None and not shipped and not problems:
        return None, (Problem(str(folder), 1, 1, "no catalog file in this folder", "files that end in .yaml"),)
    own, own_problems = ([], []) if overrides is None else _files_of(overrides)
    problems += own_problems
    catalog, found = assemble(map(_tree, shipped), map(_tree, own))
    return (None if problems else catalog), (*problems, *found)


def _files_of(folder: Path) -> tuple[list[tuple[str, bytes]], list[Problem]]:
    """The YAML files of a folder and what stood in the way of reading them."""
    files: list[tuple[str, bytes]] = []
    problems: list[Problem] = []
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in {".yaml", ".yml"} and not path.is_dir())
    except OSError as error:
        return files, [_unreadable(folder, error)]
    for path in paths[:MAX_FILES]:
        try:
            with path.open("rb") as stream:
                files.append((str(path), stream.read(MAX_FILE_BYTES + 1)))
        except OSError as error:
            problems.append(_unreadable(path, error))
    return files, problems


def _unreadable(path: Path, error: OSError) -> Problem:
    reason = (error.strerror or "not readable").lower()
    return Problem(str(path), 1, 1, f"this cannot be read: {reason}", "a folder of .yaml files that can be opened")


def _tree(file: tuple[str, bytes]) -> tuple[str, Tree]:
    name, content = file
    return name, read_tree(content, name, max_bytes=MAX_FILE_BYTES)
