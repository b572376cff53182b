"""Scenario and plan files read: every problem at once, with file, line and column, or the record they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Scenario
from costcalc.storage import checks
from costcalc.storage.catalog_checks import catalog_findings, preset_findings
from costcalc.storage.checks import Finding
from costcalc.storage.files import name_of, read_bytes
from costcalc.storage.leaves import allowed_words, is_wrong_kind, one_of, shown
from costcalc.storage.migrations import migrated
from costcalc.storage.plain import SCHEMA, record_from_plain
from costcalc.storage.read import Fault, Read
from costcalc.storage.shapes import Form, Shape, fields_of
from pricing.lookup import nearest
from pricing.model import Catalog
from pricing.problem import Problem
from pricing.words import Words
from pricing.yaml_tree import Tree, read_tree

_Record = TypeVar("_Record")

_SCENARIO_KEYS = frozenset(field.key for field in fields_of(Scenario)) - {"name"}
_WRONG_KINDS = {"dict_type": Form.RECORD, "list_type": Form.LIST}
_RANGE_KEYS = ("low", "typical", "high")


def read_scenario(
    source: str | bytes | Path, name: str | None = None, catalog: Catalog | None = None
) -> Read[Scenario]:
    """Read a scenario file.

    Args:
        source: Its text, or its path (`Path("-")` for standard input).
        name: Its name as problems shall show it; the path's own if not said.
        catalog: Its keys are checked too, where it is given.

    Returns:
        The scenario, or every problem.
    """
    tree = _tree(source, name)
    return _record(Scenario, tree.value, catalog) if tree.value else Read(None, tree.problems)


def read_plan(source: str | bytes | Path, name: str | None = None, catalog: Catalog | None = None) -> Read[HealthPlan]:
    """Read the health plan of a plan file, or of a scenario file that has one.

    Args:
        source: The file's text or path.
        name: Its name as problems shall show it.
        catalog: Its keys are checked too, where it is given.

    Returns:
        The plan, or every problem of the file.
    """
    tree = _tree(source, name)
    if tree.value is None:
        return Read(None, tree.problems)
    data = tree.value.tree.data
    if not isinstance(data, Mapping) or not _SCENARIO_KEYS & data.keys():
        return _record(HealthPlan, tree.value, catalog)
    scenario = _record(Scenario, tree.value, catalog)
    if scenario.value is None:
        return Read(None, scenario.problems)
    if scenario.value.plan is None:
        what, allowed = Words("this scenario has no plan"), Words("a scenario with 'plan:', or a plan file")
        return Read(None, (Problem(tree.value.name, 1, 1, what, allowed),))
    return Read(scenario.value.plan)


def read_record(record: type[_Record], source: str | bytes | Path, name: str | None = None) -> Read[_Record]:
    """Read a file that holds one record of any class, in the layout of scenario files: `schema` and its keys.

    Args:
        record: The record class.
        source: The file's text or path.
        name: Its name as problems shall show it.

    Returns:
        The record, or every problem.
    """
    tree = _tree(source, name)
    return _record(record, tree.value, None) if tree.value else Read(None, tree.problems)


class _File:
    """A file's tree with its name."""

    def __init__(self, tree: Tree, name: str) -> None:
        self.tree = tree
        self.name = name


def _tree(source: str | bytes | Path, name: str | None) -> Read[_File]:
    if isinstance(source, Path):
        name = name or name_of(source)
        content = read_bytes(source, name)
        if content.value is None:
            return Read(None, content.problems)
        source = content.value
    name = name or "scenario"
    tree = read_tree(source, name)
    if tree.data is None and tree.problems:
        return Read(None, tree.problems)
    return Read(_File(tree, name))


def _record(record: type[_Record], file: _File, catalog: Catalog | None) -> Read[_Record]:
    data = file.tree.data
    if not isinstance(data, dict):
        fault = is_wrong_kind(Form.RECORD, data, allowed=Words("'key: value' lines, the first of them 'schema: 1'"))
        return Read(None, (*file.tree.problems, _problem(file, Finding((), fault))))
    if "schema" in data and ("schema",) not in file.tree.bad:
        current = migrated(data)
        if isinstance(current, Fault):
            return Read(None, (*file.tree.problems, _problem(file, Finding(("schema",), current))))
        data = current
    findings = [finding for finding in _findings(record, data, catalog) if not _told(file.tree, finding)]
    found = {*file.tree.problems, *(_problem(file, finding) for finding in findings)}
    problems = sorted(found, key=lambda problem: (problem.line, problem.column, problem.what))
    return Read(None, tuple(problems)) if problems else Read(record_from_plain(record, data))


def _findings(record: type, data: dict[str, Any], catalog: Catalog | None) -> Iterator[Finding]:
    yield from _form_findings(record, data)
    if record is Scenario:
        yield from checks.scenario_findings(data)
        yield from catalog_findings(data, catalog) if catalog else ()
    elif record is HealthPlan:
        yield from checks.plan_findings(data)
        yield from preset_findings(data, catalog) if catalog else ()


def _form_findings(record: type, data: dict[str, Any]) -> Iterator[Finding]:
    from costcalc.storage.border import errors_in  # pydantic is slow to load: only when a file is checked

    for error in errors_in(record, data):
        if error.fault is not None:
            yield Finding(error.path, error.fault)
        elif error.type == "missing":
            yield Finding(error.path, _missing(record, error.path))
        elif error.type == "extra_forbidden":
            yield Finding(error.path, _extra(record, error.path), at_key=True)
        elif error.type in _WRONG_KINDS:
            form = _WRONG_KINDS[error.type]
            yield Finding(error.path, is_wrong_kind(form, error.value, allowed=allowed_words(Shape(form))))
        else:
            what = Words("this cannot be read ({reason})", reason=error.type)
            yield Finding(error.path, Fault(what, Words("schema: {schema}", schema=SCHEMA)))


def _missing(record: type, path: checks.Path) -> Fault:
    if path == ("schema",):
        return Fault(Words("'schema' is missing"), Words("the line 'schema: {schema}' at the top", schema=SCHEMA))
    key = str(path[-1])
    shape = _keys_at(record, path[:-1])[key]
    allowed = Words("{key}: {value}", key=key, value=allowed_words(shape))
    return Fault(Words("'{key}' is missing", key=key), allowed)


def _extra(record: type, path: checks.Path) -> Fault:
    keys = list(_keys_at(record, path[:-1]))
    if len(path) == 1:
        keys.insert(0, "schema")
    what = Words("unknown key '{key}'", key=shown(path[-1]))
    return Fault(what, one_of(keys), nearest(str(path[-1]), keys))


def _keys_at(record: type, path: checks.Path) -> dict[str, Shape]:
    """What may stand at a path: the keys of a record, of a mapping by kind or of a range, with their shapes."""
    shape = Shape(Form.RECORD, of=record)
    for part in path:
        shape = shape.item if shape.item is not None else _keys_of(shape)[str(part)]
    return _keys_of(shape)


def _keys_of(shape: Shape) -> dict[str, Shape]:
    if shape.form is Form.RECORD:
        return {field.key: field.shape for field in fields_of(shape.of)}
    if shape.form is Form.BY_KIND and shape.item is not None:
        return {kind.value: shape.item for kind in shape.of}
    return dict.fromkeys(_RANGE_KEYS, Shape(Form.NUMBER, shape.bounds))


def _told(tree: Tree, finding: Finding) -> bool:
    """Whether the reader has complained of this value already."""
    return any(finding.path[:length] in tree.bad for length in range(1, len(finding.path) + 1))


def _problem(file: _File, finding: Finding) -> Problem:
    place = file.tree.key_place(finding.path) if finding.at_key else file.tree.place(finding.path)
    fault = finding.fault
    return Problem(file.name, *place, fault.what, fault.allowed, fault.did_you_mean)
