"""Pictures of the window: `make screenshots`, or `python -m tests.screenshots.take [--all FOLDER]`.

Without --all it renews the small gallery in docs/screenshots. With it, every state is taken in both themes, two sizes
and both languages, for looking at.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from costcalc.app import in_other_words, make_app
from costcalc.storage.sample import load_sample
from costcalc.ui.language import WindowLanguage, use_language
from costcalc.ui.theme.theme import Look
from pricing.compiled import load_shipped
from tests.screenshots.stage import Stage
from tests.screenshots.states import states

GALLERY = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
SMALL, LARGE = (1024, 640), (1440, 900)


@dataclass(frozen=True, slots=True)
class Setting:
    """How the window stands in a picture."""

    language: WindowLanguage = WindowLanguage.ENGLISH
    look: Look = Look.LIGHT
    size: tuple[int, int] = LARGE

    @property
    def ending(self) -> str:
        """What it adds to a file's name."""
        return f"{self.look.value}-{self.size[0]}-{self.language.value}"


ALL = tuple(
    Setting(language, look, size)
    for language in (WindowLanguage.ENGLISH, WindowLanguage.SPANISH)
    for look in (Look.LIGHT, Look.DARK)
    for size in (LARGE, SMALL)
)


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures.

    Returns:
        0 when all were taken.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every state in every setting, into this folder")
    given = parser.parse_args(arguments)
    app = make_app()
    if given.all is not None:
        for setting in ALL:
            take_all(app, setting, given.all)
        return 0
    GALLERY.mkdir(parents=True, exist_ok=True)
    captions = list(take_all(app, Setting(), GALLERY))
    for look, language in ((Look.DARK, WindowLanguage.ENGLISH), (Look.LIGHT, WindowLanguage.SPANISH)):
        captions += take_overview(app, Setting(language, look), GALLERY)
    captions += take_overview(app, Setting(), GALLERY)
    _write_index(captions)
    return 0


def take_all(app: QApplication, setting: Setting, folder: Path) -> list[tuple[str, str]]:
    """Every state in one setting; the pictures' names and captions."""
    folder.mkdir(parents=True, exist_ok=True)
    with _Staged(app, setting) as stage:
        names = [state.name for state in states(stage)]
    taken = []
    for name in names:
        with _Staged(app, setting) as stage:
            state = next(state for state in states(stage) if state.name == name)
            state.arrange(stage)
            stage.settle()
            file = f"{state.name}-{setting.ending}.png"
            _save(stage, folder / file)
            taken.append((file, state.caption))
    return taken


def take_overview(app: QApplication, setting: Setting, folder: Path) -> list[tuple[str, str]]:
    """The window as it opens."""
    with _Staged(app, setting) as stage:
        file = f"overview-{setting.look.value}-{setting.language.value}.png"
        _save(stage, folder / file)
    return [(file, "The window as it opens on the sample plan")]


class _Staged:
    """A stage that is struck when its picture is taken."""

    def __init__(self, app: QApplication, setting: Setting) -> None:
        self._app = app
        self._setting = setting
        self._folder = tempfile.TemporaryDirectory()
        self._stage: Stage | None = None

    def __enter__(self) -> Stage:
        use_language(self._setting.language)
        catalog, scenario = in_other_words(load_shipped(), load_sample())
        self._stage = Stage(self._app, Path(self._folder.name), catalog=catalog, scenario=scenario)
        self._stage.show(self._setting.look, self._setting.size)
        return self._stage

    def __exit__(self, *_: object) -> None:
        if self._stage is not None:
            self._stage.strike()
        self._folder.cleanup()


def _save(stage: Stage, path: Path) -> None:
    """Keep the picture with few colors, which the window's own are."""
    picture = stage.window.grab().toImage()
    picture.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither).save(str(path))


def _write_index(captions: list[tuple[str, str]]) -> None:
    """The gallery's page."""
    rows = [f"### {caption}\n\n![{caption}]({file})" for file, caption in captions]
    page = "# The window in pictures\n\nMade by `make screenshots`.\n\n" + "\n\n".join(rows) + "\n"
    (GALLERY / "README.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
