"""The catalog that ships with the app, fast: checked once, then read from a compiled copy.

The copy is JSON in the person's own cache folder, named after a digest of the YAML files; it goes through the same
checks as they do, so that nothing in it can be other than what the files say is allowed. Where it cannot be read or
written (first start, read-only home, a changed catalog) the YAML files are read, which is merely slower.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from hashlib import blake2b
from pathlib import Path
from typing import Any

from pricing.assembly import assemble
from pricing.model import Catalog
from pricing.tree import Tree

FORMAT = 1


class BrokenCatalogError(Exception):
    """The catalog that ships with the app does not pass its own checks."""


def load_shipped(cache: Path | None = None) -> Catalog:
    """The shipped catalog, from its compiled copy where there is one.

    Args:
        cache: Folder of the compiled copy; None means the person's own cache folder.

    Raises:
        BrokenCatalogError: A shipped file has a mistake; `python -m pricing check` tells all of them.
    """
    files = shipped_files()
    path = (cache or cache_folder()) / f"catalog-{_digest(files)}.json"
    catalog = _from_copy(path)
    return catalog if catalog is not None else _from_yaml(files, path)


def shipped_files() -> list[tuple[str, bytes]]:
    """Names and contents of the shipped YAML files, in order of name; from a checkout, a wheel or an archive."""
    folder = Path(__file__).parent / "data"
    if folder.is_dir():
        return [(path.name, path.read_bytes()) for path in sorted(folder.glob("*.yaml"))]
    from importlib import resources  # only an import from an archive needs it, and it takes a while to load

    data = resources.files("pricing") / "data"
    names = sorted(one.name for one in data.iterdir() if one.name.endswith(".yaml"))
    return [(name, (data / name).read_bytes()) for name in names]


def cache_folder() -> Path:
    """The person's own cache folder for this app, by the custom of the system."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "costcalc" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "costcalc"
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "costcalc"


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    digest = blake2b(str(FORMAT).encode(), digest_size=16)
    for name, content in files:
        digest.update(f"{name}:{len(content)}:".encode())
        digest.update(content)
    return digest.hexdigest()


def _from_copy(path: Path) -> Catalog | None:
    try:
        copy = json.loads(path.read_bytes(), parse_float=Decimal)
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(copy, dict):
        return None
    return assemble((name, Tree(data)) for name, data in copy.items())[0]


def _from_yaml(files: list[tuple[str, bytes]], path: Path) -> Catalog:
    from pricing.yaml_tree import read_tree

    trees = {name: read_tree(content, name) for name, content in files}
    catalog, problems = assemble(trees.items())
    if catalog is None:
        raise BrokenCatalogError("\n".join(map(str, problems)))
    _write_copy({name: tree.data for name, tree in trees.items()}, path)
    return catalog


def _write_copy(data: Mapping[str, Any], path: Path) -> None:
    """Put the copy in place at once, and older copies away; a failure costs only time at the next start."""
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text("".join(_json(data)), encoding="utf-8")
        part.replace(path)
        for old in path.parent.glob("catalog-*.json"):
            if old != path:
                old.unlink()
    except OSError:
        return


def _json(value: Any) -> Iterator[str]:
    """JSON of plain data, with every Decimal's digits as they are (`json.dumps` knows only binary floats)."""
    if isinstance(value, dict):
        yield "{"
        for index, (key, one) in enumerate(value.items()):
            yield f"{', ' if index else ''}{json.dumps(key)}: "
            yield from _json(one)
        yield "}"
    elif isinstance(value, list):
        yield "["
        for index, one in enumerate(value):
            yield ", " if index else ""
            yield from _json(one)
        yield "]"
    elif isinstance(value, Decimal):
        digits = f"{value:f}"
        yield digits if "." in digits else f"{digits}.0"
    elif isinstance(value, date):
        yield json.dumps(value.isoformat())
    else:
        yield json.dumps(value)
