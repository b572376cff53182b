"""Which version this is."""

from __future__ import annotations


def installed_version() -> str:
    """The installed version; empty where the program runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("costcalc")
    except PackageNotFoundError:
        return ""
