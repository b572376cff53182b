"""Pictures of the window: `make screenshots`, or `python -m tests.screenshots.take [--all FOLDER [--only STATE ...]]`.

Without --all it renews the gallery in docs/screenshots: every state in light, and a few in dark, in high
contrast and in Spanish. With it, every state is taken in every look, size and language, for looking at.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from costcalc.app import in_other_words, make_app
from costcalc.storage.sample import load_sample
from costcalc.ui.language import WindowLanguage, use_language
from costcalc.ui.theme.theme import Look
from pricing.compiled import load_shipped
from tests.screenshots.few_colours import in_few_colours
from tests.screenshots.stage import Stage
from tests.screenshots.states import states

GALLERY = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
OVERVIEW = "overview-light-en.png"
SMALL, LARGE = (1024, 640), (1440, 900)


@dataclass(frozen=True, slots=True)
class Setting:
    """How the window stands in a picture."""

    language: WindowLanguage = WindowLanguage.ENGLISH
    look: Look = Look.LIGHT
    size: tuple[int, int] = LARGE

    @property
    def title(self) -> str:
        """Its words in the gallery."""
        width, height = self.size
        return f"{_LOOKS[self.look]}, {_LANGUAGES[self.language]}, {width} by {height}"

    @property
    def ending(self) -> str:
        """What it adds to a file's name."""
        return f"{self.look.value}-{self.size[0]}-{self.language.value}"


_LOOKS = {Look.LIGHT: "Light", Look.DARK: "Dark", Look.CONTRAST: "High contrast"}
_LANGUAGES = {WindowLanguage.ENGLISH: "English", WindowLanguage.SPANISH: "Spanish"}

ALL = tuple(Setting(language, look, size) for language in _LANGUAGES for look in _LOOKS for size in (LARGE, SMALL))
WHOLE = Setting(size=SMALL)
"""The setting in which the gallery shows every state."""

DARK = Setting(look=Look.DARK)
"""The setting in which it shows these states, in the larger window."""
IN_DARK = (
    "section-clinic", "section-medicines", "view-1", "view-2", "view-5", "explanation", "clinics-preview", "plans",
)  # fmt: skip

IN_PART = (Setting(look=Look.CONTRAST, size=SMALL), Setting(WindowLanguage.SPANISH))
"""Settings in which it shows only a few states."""
SOME = ("section-clinic", "view-2", "explanation", "plans")

Picture = tuple[str, str]
"""File name and caption."""


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures.

    Returns:
        0 when all were taken.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every state in every setting, into this folder")
    parser.add_argument("--only", nargs="+", metavar="STATE", help="with --all: only these states")
    given = parser.parse_args(arguments)
    app = make_app()
    if given.all is not None:
        for setting in ALL:
            take_states(app, setting, given.all, given.only)
        return 0
    renew_gallery(app, GALLERY)
    return 0


def renew_gallery(app: QApplication, folder: Path) -> None:
    """Take the gallery's pictures and write its page; pictures of what is no more go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    parts = [("As it opens", [take_overview(app, folder)])]
    parts.append((WHOLE.title, take_states(app, WHOLE, folder)))
    parts.append((DARK.title, take_states(app, DARK, folder, IN_DARK)))
    parts += [(setting.title, take_states(app, setting, folder, SOME)) for setting in IN_PART]
    (folder / "README.md").write_text(_page(parts), encoding="utf-8")


def take_states(
    app: QApplication, setting: Setting, folder: Path, names: Collection[str] | None = None
) -> list[Picture]:
    """States in one setting, each in a window of its own.

    Args:
        app: The Qt application.
        setting: How the window stands.
        folder: Where the pictures go.
        names: Which states; None takes them all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _Staged(app, setting) as stage:
        known = [state.name for state in states(stage)]
    taken = []
    for name in known if names is None else [name for name in known if name in names]:
        with _Staged(app, setting) as stage:
            state = next(state for state in states(stage) if state.name == name)
            state.arrange(stage)
            stage.settle()
            file = f"{name}-{setting.ending}.png"
            _save(stage, folder / file)
            taken.append((file, state.caption))
    return taken


def take_overview(app: QApplication, folder: Path) -> Picture:
    """The window as it opens."""
    with _Staged(app, Setting()) as stage:
        _save(stage, folder / OVERVIEW)
    return OVERVIEW, "The window as it opens on the sample plan"


class _Staged:
    """A stage that is struck when its picture is taken."""

    def __init__(self, app: QApplication, setting: Setting) -> None:
        self._app = app
        self._setting = setting
        self._folder = tempfile.TemporaryDirectory()
        self._home = patch.dict(os.environ, {"XDG_DATA_HOME": self._folder.name})
        self._stage: Stage | None = None

    def __enter__(self) -> Stage:
        self._home.start()
        use_language(self._setting.language)
        catalog, scenario = in_other_words(load_shipped(), load_sample())
        self._stage = Stage(self._app, Path(self._folder.name), catalog=catalog, scenario=scenario)
        self._stage.show(self._setting.look, self._setting.size)
        return self._stage

    def __exit__(self, *_: object) -> None:
        if self._stage is not None:
            self._stage.strike()
        self._home.stop()
        self._folder.cleanup()


def _save(stage: Stage, path: Path) -> None:
    """Keep what is seen, as small as it gets."""
    in_few_colours(stage.picture()).save(str(path), quality=0)


def _page(parts: list[tuple[str, list[Picture]]]) -> str:
    """The gallery's page."""
    lines = ["# The window in pictures", "Made by `make screenshots`."]
    for title, pictures in parts:
        lines.append(f"## {title}")
        lines += [f"### {caption}\n\n![{caption}]({file})" for file, caption in pictures]
    return "\n\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
