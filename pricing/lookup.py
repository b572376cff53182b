"""Questions to a catalog, answered by pure functions."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(key: str, keys: Iterable[str]) -> str | None:
    """The key most like a mistyped one; None where nothing is near.

    Args:
        key: What was written.
        keys: What is known.
    """
    from difflib import get_close_matches

    known = list(keys)
    lowered = {one.lower(): one for one in reversed(known)}
    found = get_close_matches(key.lower(), lowered, n=1, cutoff=0.6)
    return lowered[found[0]] if found else None
