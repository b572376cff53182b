"""The window's actions: their words, keys and menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from costcalc.ui.language import WindowLanguage
from costcalc.ui.text import tr
from costcalc.ui.theme.theme import Look

Keys = QKeySequence | QKeySequence.StandardKey | str | None


class Actions(QObject):
    """Every action; the window connects them.

    Args:
        undo_stack: Names undo and redo.
        section_titles: Titles of the sections, in order.
        window: Owner; the actions' keys hold everywhere in it.
    """

    def __init__(self, undo_stack: QUndoStack, section_titles: tuple[str, ...], window: QMainWindow) -> None:
        super().__init__(window)
        standard = QKeySequence.StandardKey
        self._window = window
        self.new = self._action("new", tr("Ne&w plan"), standard.New)
        self.sample = self._action("sample", tr("Open the sa&mple plan"), None)
        self.open = self._action("open", tr("&Open…"), standard.Open)
        self.save = self._action("save", tr("&Save"), standard.Save)
        self.save_as = self._action("saveAs", tr("Save &as…"), QKeySequence("Ctrl+Shift+S"))
        self.forget_recent = self._action("forgetRecent", tr("Forget these files"), None)
        self.quit = self._action("quit", tr("&Quit"), QKeySequence("Ctrl+Q"))
        self.undo = undo_stack.createUndoAction(window, tr("Undo"))
        self.undo.setObjectName("undo")
        self.undo.setShortcut(standard.Undo)
        self.redo = undo_stack.createRedoAction(window, tr("Redo"))
        self.redo.setObjectName("redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.all_sections = self._action("allSections", tr("&All sections at once"), QKeySequence("Ctrl+E"))
        self.all_sections.setCheckable(True)
        self.guided = self._action("guided", tr("One &question at a time"), QKeySequence("Ctrl+G"))
        self.guided.setCheckable(True)
        self.sections = tuple(
            self._action(f"section{number}", title, QKeySequence(f"Ctrl+{number}"))
            for number, title in enumerate(section_titles, start=1)
        )
        self.other_half = self._action("otherHalf", tr("Go to the &other half"), QKeySequence("F6"))
        self.widen_plan = self._action("widenPlan", tr("More room for the p&lan"), QKeySequence("Alt+Shift+Right"))
        self.widen_answer = self._action("widenAnswer", tr("More room for the ans&wer"), QKeySequence("Alt+Shift+Left"))
        self.looks = QActionGroup(self)
        self.look_actions = {
            Look.SYSTEM: self._look("lookSystem", tr("Like the &system")),
            Look.LIGHT: self._look("lookLight", tr("&Light")),
            Look.DARK: self._look("lookDark", tr("&Dark")),
            Look.CONTRAST: self._look("lookContrast", tr("&High contrast")),
        }
        self.languages = QActionGroup(self)
        self.language_actions = {
            WindowLanguage.SYSTEM: self._choice(self.languages, "languageSystem", tr("Like the &system")),
            WindowLanguage.ENGLISH: self._choice(self.languages, "languageEnglish", "&English"),
            WindowLanguage.SPANISH: self._choice(self.languages, "languageSpanish", "Es&pañol"),
        }
        self.larger = self._action("larger", tr("&Larger text"), standard.ZoomIn)
        self.smaller = self._action("smaller", tr("S&maller text"), standard.ZoomOut)
        self.normal = self._action("normal", tr("&Normal text size"), QKeySequence("Ctrl+0"))
        self.shortcuts = self._action("shortcutsHelp", tr("&Keyboard shortcuts"), QKeySequence("F1"))
        self.about = self._action("aboutCostcalc", tr("&About Costcalc"), None)
        self.added: list[QAction] = []
        self.recent_menu = QMenu(tr("Open &recent"), window)
        self.recent_menu.setObjectName("recentMenu")
        self._fill_menus()

    def shortcut_list(self) -> list[tuple[str, QKeySequence]]:
        """What each key does, in menu order."""
        named = [(action.text().replace("&", "").rstrip("…"), action.shortcut()) for action in self._in_order()]
        return [(words, keys) for words, keys in named if not keys.isEmpty()]

    def add(self, name: str, words: str, keys: Keys = None) -> QAction:
        """An action of a tool beside the window itself; it is among the listed keys."""
        action = self._action(name, words, keys)
        self.added.append(action)
        return action

    def _in_order(self) -> tuple[QAction, ...]:
        return (
            self.new, self.open, self.save, self.save_as, self.quit, self.undo, self.redo, *self.sections,
            self.all_sections, self.guided, self.other_half, self.widen_plan, self.widen_answer, self.larger,
            self.smaller, self.normal, self.shortcuts, *self.added,
        )  # fmt: skip

    def _action(self, name: str, words: str, keys: Keys) -> QAction:
        action = QAction(words, self._window)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action

    def _look(self, name: str, words: str) -> QAction:
        return self._choice(self.looks, name, words)

    def _choice(self, group: QActionGroup, name: str, words: str) -> QAction:
        action = self._action(name, words, None)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _fill_menus(self) -> None:
        bar = QMenuBar(self._window)
        self._window.setMenuBar(bar)
        self.file_menu = bar.addMenu(tr("&File"))
        self._fill(
            self.file_menu,
            (self.new, self.sample, self.open, self.recent_menu, None, self.save, self.save_as, None, self.quit),
        )
        self._fill(bar.addMenu(tr("&Edit")), (self.undo, self.redo))
        view = bar.addMenu(tr("&View"))
        self._fill(view, (*self.sections, None, self.all_sections, self.guided, None))
        self._fill(view, (self.other_half, self.widen_plan, self.widen_answer, None))
        self._fill(view.addMenu(tr("&Colors")), tuple(self.look_actions.values()))
        self._fill(view.addMenu(tr("Lan&guage")), tuple(self.language_actions.values()))
        self._fill(view.addMenu(tr("&Text size")), (self.larger, self.smaller, self.normal))
        self.help_menu = bar.addMenu(tr("&Help"))
        self._fill(self.help_menu, (self.shortcuts, None, self.about))

    def _fill(self, menu: QMenu, entries: tuple[QAction | QMenu | None, ...]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
