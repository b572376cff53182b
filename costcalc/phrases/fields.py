"""Plain names of everything a plan can say, by its path in a scenario file (`plan.family.deductible`)."""

from __future__ import annotations

from collections.abc import Mapping

from costcalc.engine.health_plan import Kind
from costcalc.phrases.field_words import field_words, group_words
from costcalc.phrases.inputs import input_name
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Translate


def field_name(path: str, tr: Translate, names: Mapping[str, str] | None = None) -> str:
    """A field in plain words: its group, which one of several, and what is said.

    Args:
        path: Keys and positions joined by dots.
        tr: The person's translator.
        names: Names of list items by their path (`medicines.0`), where they have one.
    """
    if not path.startswith("options.") and input_name(path, tr) != path:
        return input_name(path, tr, _item_name(path, names or {}))
    parts = path.split(".")
    said = field_words(parts[-1], tr) or parts[-1]
    group = _group(parts[:-1], tr, names or {})
    return tr("{group}: {field}").format(group=group, field=said) if group else said[:1].upper() + said[1:]


def _group(parts: list[str], tr: Translate, names: Mapping[str, str]) -> str:
    """The words of the nearest part of a path that has any."""
    for end in range(len(parts), 0, -1):
        here = parts[:end]
        if here[:2] == ["plan", "benefits"] and len(here) > 2 and here[2] in set(Kind):
            words = kind_name(Kind(here[2]), tr)
            network = group_words(f"network.{parts[3]}", tr) if len(parts) > 3 else ""
            return tr("{group}, {network}").format(group=words, network=network) if network else words
        if here[-1].isdecimal():
            name = names.get(".".join(here))
            words = group_words(here[-2], tr)
            return name or tr("{group} {number}").format(group=words, number=int(here[-1]) + 1)
        words = group_words(".".join(here), tr)
        if words:
            return words
    return ""


def _item_name(path: str, names: Mapping[str, str]) -> str:
    return next((name for item, name in names.items() if path.startswith(f"{item}.")), "")
