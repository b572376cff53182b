"""A list of things of one kind, each with its fields: packages, extras, steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.tab_order import follow_layout
from costcalc.ui.widgets.two_lines import PlainButton

MakeForm = Callable[[str, QWidget], Form]


class RecordList(QWidget):
    """Items in order; one is added and removed by mouse and keyboard.

    Args:
        context: The plan.
        path: Where the tuple stands.
        item_title: What one is called: "Package".
        add_words: The button: "Add a package".
        changes: Names of adding and of removing, for the Edit menu.
        make_record: A record to begin with.
        make_form: The fields of an item, given its path.
        parent: Owner.
    """

    def __init__(
        self,
        context: PlanContext,
        path: str,
        item_title: str,
        add_words: str,
        changes: tuple[str, str],
        make_record: Callable[[], object],
        make_form: MakeForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._path, self._item_title = context, path, item_title
        self._add_change, self._remove_change = changes
        self._make_record, self._make_form = make_record, make_form
        self._rows: list[_Row] = []
        self._removing: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)
        self.add_button = PlainButton(add_words, self)
        self.add_button.setObjectName(f"add.{path}")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        context.store.scenario_changed.connect(self._match)
        self._match()

    @Slot()
    def _on_add_clicked(self) -> None:
        items = (*self._items(), self._make_record())
        self._context.store.edit(self._path, items, text=self._add_change)
        self._context.store.finish_typing()
        if self._rows:
            self._rows[-1].focus_first()

    @Slot(int)
    def _on_remove_asked(self, position: int) -> None:
        items = self._items()
        self._removing = position
        self._context.store.edit(self._path, items[:position] + items[position + 1 :], text=self._remove_change)
        self._context.store.finish_typing()
        self._removing = None
        following = self._rows[min(position, len(self._rows) - 1)].remove if self._rows else self.add_button
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _match(self) -> None:
        """As many rows as there are items."""
        wanted = len(self._items())
        if self._removing is not None and len(self._rows) == wanted + 1:
            self._drop(self._removing)
        while len(self._rows) > wanted:
            self._drop(len(self._rows) - 1)
        while len(self._rows) < wanted:
            self._append()

    def _items(self) -> tuple[object, ...]:
        items = self._context.store.value(self._path)
        return items if isinstance(items, tuple) else ()

    def _append(self) -> None:
        position = len(self._rows)
        row = _Row(self._item_title, position, self)
        row.set_form(self._make_form(f"{self._path}.{position}", row))
        row.remove_asked.connect(self._on_remove_asked)
        self._rows.append(row)
        self._column.insertWidget(position, row)
        follow_layout(self)

    def _drop(self, position: int) -> None:
        row = self._rows.pop(position)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        for later, kept in enumerate(self._rows[position:], start=position):
            kept.move_to(later, f"{self._path}.{later}")


class _Row(QFrame):
    """One item: its number, its fields and a way to remove it."""

    remove_asked = Signal(int)

    def __init__(self, item_title: str, position: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "item")
        self._item_title = item_title
        self._position = position
        self._form: Form | None = None
        self._name = text_label("", "group", self)
        self.remove = IconButton("remove", tr("Remove"), self, with_text=True)
        self.remove.setObjectName("removeItem")
        self.remove.clicked.connect(self._on_remove_clicked)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addLayout(head)
        self._number()

    def set_form(self, form: Form) -> None:
        """Take the fields in."""
        self._form = form
        self._column.addWidget(form)

    def move_to(self, position: int, path: str) -> None:
        """Stand at another place of the list."""
        self._position = position
        self._number()
        if self._form is not None:
            self._form.set_prefix(path)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._form is not None:
            self._form.focus_first()

    def _number(self) -> None:
        name = f"{self._item_title} {self._position + 1}"
        self._name.setText(name)
        self.remove.setAccessibleName(tr("Remove {item}").format(item=name))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.remove_asked.emit(self._position)
