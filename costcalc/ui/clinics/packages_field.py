"""Packages of a clinic in one line, as they are told: `6 for 2300; 10 for 3600`."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.storage.clinic_cells import packages_cell
from costcalc.storage.clinic_export import packages_text
from costcalc.storage.read import Fault
from costcalc.ui.text import tr
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.text_field import LineEdit


class PackagesField(Field):
    """Gives a tuple of packages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Packages"), tr("Sessions and their price, such as 6 for 2300; 10 for 3600"), parent)
        self._value: object = ()
        self.edit = LineEdit(self)
        self.edit.setObjectName("packages")
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.left.connect(self._on_left)
        self._set_control(self.edit, self.edit)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the clinic's packages."""
        stays = value == self._value and (self.edit.hasFocus() or bool(self.problem))
        self._value = value
        if not stays:
            self._set_problem("")
            text = packages_text(value, tr("for", "6 for 2300")) if isinstance(value, tuple) else ""
            if text != self.edit.text() and not self.edit.hasFocus():
                self.edit.setText(text)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        typed = packages_cell(text.strip())
        if isinstance(typed, Fault):
            self._set_problem(tr("Write it as 6 for 2300. Part several with a semicolon."))
            return
        self._set_problem("")
        if typed != self._value:
            self._value = typed
            self.value_edited.emit(typed)

    @Slot()
    def _on_left(self) -> None:
        self.editing_finished.emit()
