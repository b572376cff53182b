"""The person's own catalog folder, whose records stand in for the shipped ones of the same key."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from costcalc.storage.read import Read
from pricing.model import Catalog

FOLDER_VARIABLE = "COSTCALC_CATALOG"


def own_catalog_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the person's own catalog files are looked for, by the custom of the system; it need not exist.

    Args:
        environment: `COSTCALC_CATALOG` names another folder; `XDG_DATA_HOME` and `APPDATA` are honored.
        platform: The operating system, as `sys.platform` names it.
    """
    named = environment.get(FOLDER_VARIABLE, "")
    return Path(named) if named else own_data_folder(environment, platform) / "catalog"


def own_data_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the person's own data is kept, by the custom of the system; it need not exist.

    Args:
        environment: `XDG_DATA_HOME` and `APPDATA` are honored.
        platform: The operating system, as `sys.platform` names it.
    """
    if platform == "win32":
        roaming = environment.get("APPDATA", "")
        base = Path(roaming) if roaming else Path.home() / "AppData" / "Roaming"
    elif platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        data_home = environment.get("XDG_DATA_HOME", "")
        base = Path(data_home) if data_home else Path.home() / ".local" / "share"
    return base / "costcalc"


def read_catalog(folder: Path | None = None) -> Read[Catalog]:
    """The shipped catalog with the person's own records over it, or what is wrong in their files.

    Args:
        folder: The person's own folder; None means the usual one, where it exists.

    Raises:
        pricing.compiled.BrokenCatalogError: The shipped catalog itself has a mistake.
    """
    overrides = folder or own_catalog_folder()
    if folder is None and not overrides.is_dir():
        from pricing.compiled import load_shipped

        return Read(load_shipped())
    from pricing.loader import load_catalog  # reads YAML, which the shipped catalog's compiled copy does not need

    catalog, problems = load_catalog(None, overrides)
    return Read(None, problems) if problems else Read(catalog)
