"""The colours and measures of the window by the job they do, never by their hue."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 4
"""Every margin and gap is a multiple of this many pixels."""

TARGET = 24
"""Least height and width in pixels of anything that can be pressed (WCAG 2.5.8)."""

RADIUS = 6
"""Corner radius of cards and fields, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One palette, as `#rrggbb`.

    Attributes:
        name: Plain name.
        page: Behind everything.
        surface: Cards, fields and the answer.
        raised: Pressed or hovered surfaces, table headers.
        ink: Text.
        ink_soft: Help and secondary text; still 4.5:1.
        line: Separators that carry no meaning.
        edge: Borders of fields and buttons; 3:1.
        accent: The one accent: links, chosen things, focus.
        accent_ink: Text on the accent.
        accent_soft: Background of what is chosen.
        problem: Text and border of what has to be mended.
        problem_soft: Its background.
        notice: Text of a caution.
        notice_soft: Its background.
        series: Chart colours that stay apart for colour-blind eyes; 3:1 on the surface.
        dark: True when the page is darker than its text.
    """

    name: str
    page: str
    surface: str
    raised: str
    ink: str
    ink_soft: str
    line: str
    edge: str
    accent: str
    accent_ink: str
    accent_soft: str
    problem: str
    problem_soft: str
    notice: str
    notice_soft: str
    series: tuple[str, ...]
    dark: bool


LIGHT = Tokens(
    name="light",
    page="#f4f6f7",
    surface="#ffffff",
    raised="#e9eef0",
    ink="#19232b",
    ink_soft="#51606c",
    line="#dce2e6",
    edge="#7b8994",
    accent="#0a6570",
    accent_ink="#ffffff",
    accent_soft="#ddeff1",
    problem="#a3261c",
    problem_soft="#fcebe8",
    notice="#734800",
    notice_soft="#fdf2d8",
    series=("#0a6570", "#b2560d", "#5b4a9e", "#3d7a1f", "#a03464", "#2f6db3", "#7a6a1c"),
    dark=False,
)

DARK = Tokens(
    name="dark",
    page="#12171b",
    surface="#1a2126",
    raised="#273037",
    ink="#e9eef1",
    ink_soft="#a9b6bf",
    line="#2d373e",
    edge="#76858f",
    accent="#67c8d4",
    accent_ink="#06262b",
    accent_soft="#163a40",
    problem="#ffa093",
    problem_soft="#41211d",
    notice="#f1c670",
    notice_soft="#3a2e14",
    series=("#67c8d4", "#f0a35e", "#b3a2f2", "#93ce73", "#ec93ba", "#7fb6f5", "#d6c465"),
    dark=True,
)

CONTRAST_LIGHT = Tokens(
    name="high contrast light",
    page="#ffffff",
    surface="#ffffff",
    raised="#e6e6e6",
    ink="#000000",
    ink_soft="#1f1f1f",
    line="#000000",
    edge="#000000",
    accent="#00404a",
    accent_ink="#ffffff",
    accent_soft="#d2eef2",
    problem="#7a0c04",
    problem_soft="#ffffff",
    notice="#4d2f00",
    notice_soft="#ffffff",
    series=("#00404a", "#7a3400", "#38257e", "#1f4d08", "#70103f", "#0b417d", "#4b3f00"),
    dark=False,
)

CONTRAST_DARK = Tokens(
    name="high contrast dark",
    page="#000000",
    surface="#000000",
    raised="#2a2a2a",
    ink="#ffffff",
    ink_soft="#ededed",
    line="#ffffff",
    edge="#ffffff",
    accent="#8beaf5",
    accent_ink="#000000",
    accent_soft="#053c44",
    problem="#ffb3a8",
    problem_soft="#000000",
    notice="#ffdc8f",
    notice_soft="#000000",
    series=("#8beaf5", "#ffb778", "#cdbfff", "#aee58f", "#ffadd0", "#a3cdff", "#f0dd76"),
    dark=True,
)

PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
