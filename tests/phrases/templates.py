"""Every template of the phrases, taken from the code as translators' tools do."""

import ast
from collections.abc import Iterator
from pathlib import Path

PHRASES = Path(__file__).resolve().parent.parent.parent / "costcalc" / "phrases"


def templates() -> Iterator[tuple[str, str]]:
    """Where each template is, and its text."""
    for path in sorted(PHRASES.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node.func) == "tr":
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{path.name}:{node.lineno}: not a plain literal"
                yield f"{path.name}:{node.lineno}", str(text.value)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
