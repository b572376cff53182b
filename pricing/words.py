"""English sentences made of a template and what fills it, so that they can be said in another language later."""

from __future__ import annotations

from collections.abc import Callable, Mapping


class Words(str):
    """A sentence in English that still knows how it was made.

    It is the English text wherever a text is wanted. The template is a plain literal: `Words("no state '{state}'",
    state=typed)` is found by the translators' tools, an f-string would not be.

    Args:
        template: The sentence with `{name}` where a value belongs; `{{` and `}}` stand for braces.
        values: What fills it; words among them are said in the other language too.
    """

    __slots__ = ("_template", "_values")

    _template: str
    _values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Words:
        """The filled template."""
        words = super().__new__(cls, template.format(**values))
        words._template, words._values = template, values
        return words

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """What a copy is made of."""
        return (self._template,), dict(self._values)

    def translated(self, tr: Callable[[str], str]) -> str:
        """The sentence in another language.

        Args:
            tr: Gives a template in that language.
        """
        values = {name: translated(value, tr) for name, value in self._values.items()}
        return tr(self._template).format(**values)


def translated(value: object, tr: Callable[[str], str]) -> object:
    """Words in another language; anything else as it is."""
    return value.translated(tr) if isinstance(value, Words) else value
