"""Plain data as YAML text that people like to read: short things on one line, keys in order, numbers as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

from costcalc.engine.scenario import Scenario
from costcalc.storage.plain import to_plain
from pricing.yaml_scalars import plain_value

WIDTH = 110

_ONE_LINE = 100
_NOT_IN_FILES = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_TAG = "tag:yaml.org,2002:"
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_scenario(scenario: Scenario) -> str:
    """The text of a scenario's file: what was said and nothing else. Reading it gives the same scenario.

    Characters that no text file can hold (control characters) are left out.
    """
    return write_plain(to_plain(scenario))


def write_plain(data: Mapping[str, Any]) -> str:
    """Plain data as YAML text."""
    text: str = yaml.serialize(_node(data, top=True), Dumper=_DUMPER, allow_unicode=True, width=WIDTH)
    return text


def _node(value: Any, *, top: bool = False) -> yaml.Node:
    if isinstance(value, Mapping):
        return _mapping(value, top=top)
    if isinstance(value, list | tuple):
        items = [_node(item) for item in value]
        one_line = all(isinstance(item, yaml.ScalarNode) for item in items) and _length(items) <= _ONE_LINE
        return yaml.SequenceNode(f"{_TAG}seq", items, flow_style=one_line)
    return _scalar(value)


def _mapping(value: Mapping[str, Any], *, top: bool) -> yaml.MappingNode:
    pairs = [(_scalar(key), _node(item)) for key, item in value.items()]
    nodes = [node for pair in pairs for node in pair]
    one_line = not top and all(_is_short(node) for node in nodes) and _length(nodes) <= _ONE_LINE
    return yaml.MappingNode(f"{_TAG}map", pairs, flow_style=one_line)


def _is_short(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) or bool(getattr(node, "flow_style", False))


def _length(nodes: list[Any]) -> int:
    """Roughly how long nodes are when written on one line."""
    total = 0
    for node in nodes:
        if isinstance(node, yaml.ScalarNode):
            total += len(node.value) + 2
        else:
            inner = [part for item in node.value for part in (item if isinstance(item, tuple) else (item,))]
            total += _length(inner) + 2
    return total


def _scalar(value: Any) -> yaml.ScalarNode:
    if isinstance(value, bool):
        return yaml.ScalarNode(f"{_TAG}bool", "true" if value else "false")
    if value is None:
        return yaml.ScalarNode(f"{_TAG}null", "null")
    if isinstance(value, int):
        return yaml.ScalarNode(f"{_TAG}int", str(value))
    if isinstance(value, Decimal):
        text = format(value, "f")
        return yaml.ScalarNode(f"{_TAG}{'float' if '.' in text else 'int'}", text)
    if isinstance(value, date):
        return yaml.ScalarNode(f"{_TAG}timestamp", value.isoformat())
    text = _NOT_IN_FILES.sub("", str(value))
    return yaml.ScalarNode(f"{_TAG}str", text, style=None if plain_value(text) == text else "'")
