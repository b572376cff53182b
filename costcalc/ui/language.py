"""The window's language: English, or a translation that comes with the program, with the formats that go with it."""

from __future__ import annotations

from enum import StrEnum
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class WindowLanguage(StrEnum):
    """The languages there are; SYSTEM follows the computer's."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"


_LOCALES = {WindowLanguage.ENGLISH: "en_US", WindowLanguage.SPANISH: "es_US"}


def spoken(choice: WindowLanguage, system: QLocale | None = None) -> WindowLanguage:
    """The language that is meant: a choice as it is, the system's if it is one of ours, else English."""
    if choice is not WindowLanguage.SYSTEM:
        return choice
    return _nearest(system or QLocale.system())


def use_language(choice: WindowLanguage) -> WindowLanguage:
    """Speak a language from now on: words, dates and numbers. Widgets that exist keep what they say.

    Returns:
        The language that is spoken.
    """
    app = QCoreApplication.instance()
    language = spoken(choice)
    QLocale.setDefault(QLocale(_LOCALES[language]))
    if app is None:
        return language
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    if language is not WindowLanguage.ENGLISH:
        amended, own = (_shipped(f"{name}_{language}", app) for name in ("qt", "costcalc"))
        for translator in (_qt_words(language, app), amended, own):
            app.installTranslator(translator)  # the last one is asked first
    return language


def spoken_now() -> WindowLanguage:
    """The language that was last used; English before any was."""
    return _nearest(QLocale())


def _nearest(locale: QLocale) -> WindowLanguage:
    is_spanish = locale.language() is QLocale.Language.Spanish
    return WindowLanguage.SPANISH if is_spanish else WindowLanguage.ENGLISH


def _shipped(name: str, app: QCoreApplication) -> QTranslator:
    """Words that come with the program: its own, and those that Qt lacks or says as nobody here does."""
    translator = QTranslator(app)
    with as_file(files("resources") / "translations" / f"{name}.qm") as path:
        translator.load(str(path))
    return translator


def _qt_words(language: WindowLanguage, app: QCoreApplication) -> QTranslator:
    """Qt's own words: buttons and menus of its dialogs."""
    translator = QTranslator(app)
    translator.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
