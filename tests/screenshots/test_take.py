"""The pictures are of what they say, small, and all of them are in the gallery."""

import re
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tests.screenshots.few_colours import COLOURS, in_few_colours
from tests.screenshots.take import GALLERY, OVERVIEW, SMALL, Setting, take_states

MOST_BYTES = 3_000_000


def test_a_picture_is_taken_of_a_state_by_its_name(qapp: QApplication, tmp_path: Path) -> None:
    (picture,) = take_states(qapp, Setting(size=SMALL), tmp_path, ("section-clinic",))
    file, caption = picture
    taken = QImage(str(tmp_path / file))
    assert (taken.width(), taken.height()) == SMALL
    assert taken.colorCount() > COLOURS // 2
    assert caption == "Clinic prices, open"


def test_a_picture_keeps_its_commonest_colours_and_takes_the_nearest_for_others() -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0a6570"))
    for x in range(40):
        picture.setPixelColor(x, 7, QColor(x, 0, 0))
    reduced = in_few_colours(picture)
    assert reduced.pixelColor(20, 20) == QColor("#0a6570")
    assert abs(reduced.pixelColor(39, 7).red() - 39) <= 1


def test_a_few_dots_unlike_all_the_rest_keep_their_colour() -> None:
    picture = QImage(300, 30, QImage.Format.Format_RGB32)
    for x in range(300):
        for y in range(30):
            picture.setPixelColor(x, y, QColor(x % 100 + 100, x % 100 + 100, x % 100 + 100))
    picture.setPixelColor(7, 7, QColor("#a8221c"))
    assert in_few_colours(picture).pixelColor(7, 7) == QColor("#a8221c")


def test_a_window_over_the_window_is_in_its_picture(qapp: QApplication, tmp_path: Path) -> None:
    for name in ("section-treatment", "about"):
        take_states(qapp, Setting(size=SMALL), tmp_path, (name,))
    behind, over = (QImage(str(tmp_path / f"{name}-light-1024-en.png")) for name in ("section-treatment", "about"))
    assert over.size() == behind.size()
    assert sum(_ink(over, x, 320) for x in range(1024)) != sum(_ink(behind, x, 320) for x in range(1024))


def _ink(picture: QImage, x: int, y: int) -> int:
    return picture.pixelColor(x, y).lightness()


def test_the_gallery_shows_all_its_pictures_and_stays_small() -> None:
    page = (GALLERY / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\]\(([^)]+\.png)\)", page))
    assert shown == {path.name for path in GALLERY.glob("*.png")}
    assert OVERVIEW in shown
    assert sum(path.stat().st_size for path in GALLERY.glob("*.png")) < MOST_BYTES
