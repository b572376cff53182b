"""Everything about one medicine: how it is taken and filled, its price, changes of dose, and what comes with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.engine.resolve_medicines import medicine_ref
from costcalc.engine.scenario import DoseChange, Medicine, Tier
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.record_list import RecordList
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.yes_no import TickBox
from pricing.model import Medicine as CatalogMedicine

_HALF = 50


class MedicineForm(Form):
    """The fields of the medicine at one place of the list."""

    def __init__(self, context: PlanContext, row: int, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(context, f"medicines.{row}", Medicine, parent)
        self.column.setSpacing(3 * GRID)
        record = self._record()
        if record is not None and record.warnings:
            self.add_text("\n".join(record.warnings), "help")
        if record is not None and record.controlled:
            self.add_text(tr("A controlled medicine: some discount cards may not be used for it."), "notice")
        self._add_taking(record)
        self._add_price()
        self.add_details(tr("Next fill, stopping, dose changes"), self._make_times, "medicineTimes")
        if record is not None and record.comes_with:
            self.add(_ComesWith(context, row, record, self))

    def inputs(self) -> Mapping[str, InputInfo]:
        """The inputs of this medicine, by its place in the list instead of its own key."""
        medicines: tuple[Medicine, ...] = self.context.store.scenario.medicines
        if self._row >= len(medicines):
            return {}
        own = f"medicines.{medicine_ref(medicines[self._row], self._row)}."
        known = self.context.projector.inputs
        return {f"{self.prefix}.{key[len(own) :]}": info for key, info in known.items() if key.startswith(own)}

    def _record(self) -> CatalogMedicine | None:
        key = self.context.store.value(f"{self.prefix}.key")
        return self.context.catalog.medicines.get(key or "")

    def _add_taking(self, record: CatalogMedicine | None) -> None:
        unit = record.unit if record is not None else tr("unit")
        words = record.regimens[0].words if record is not None and record.regimens else ""
        help_text = tr("Usual: {regimen}.").format(regimen=words.rstrip(".").lower()) if words else ""
        title = tr("Taken each day, in units of: {unit}").format(unit=unit)
        self.add(self.range("units_per_day", title, help_text, tr("Change units a day")))
        self.add(
            self.count("supply_days", tr("A fill lasts"), tr("Mostly 30 or 90 days."), tr("Change days of a fill"))
        )

    def _add_price(self) -> None:
        help_text = tr("What your receipt says for one fill. Leave empty for the catalog's estimate.")
        self.add(self.range("price", tr("Price of a fill"), help_text, tr("Change price of a fill")))
        tiers = [
            Choice(Tier.GENERIC, tr("generic")),
            Choice(Tier.PREFERRED, tr("preferred brand")),
            Choice(Tier.NONPREFERRED, tr("other brand")),
            Choice(Tier.SPECIALTY, tr("specialty")),
            Choice(Tier.OTC, tr("without a prescription")),
        ]
        change = tr("Change tier of a medicine")
        self.add(self.choice("tier", tr("The plan's tier"), tiers, "", change, explain=self._explain_tier))

    def _explain_tier(self) -> Provenance | None:
        if self.context.store.value(f"{self.prefix}.tier") is not None:
            return None
        record = self._record()
        tier = Tier(record.tier) if record is not None else Tier.GENERIC
        return Provenance(Origin.CATALOG, tier, tr("The usual tier. Your plan's own list of medicines decides."))

    def _make_times(self, parent: QWidget) -> QWidget:
        form = Form(self.context, self.prefix, Medicine, parent)
        form.add(
            form.day(
                "next_fill",
                tr("Next fill"),
                tr("Empty: on the day of the first visit."),
                tr("Change next fill"),
                optional=True,
            ),
            form.day("stop", tr("Stops on"), tr("Empty: goes on."), tr("Change stop of a medicine"), optional=True),
        )
        form.add_text(tr("Changes of dose"), "group")
        form.add(
            RecordList(
                self.context,
                f"{self.prefix}.changes",
                tr("Change"),
                tr("Add a change"),
                (tr("Add a dose change"), tr("Remove a dose change")),
                _half_from_month_three,
                self._make_change,
                form,
            )
        )
        return form

    def _make_change(self, path: str, parent: QWidget) -> Form:
        form = Form(self.context, path, DoseChange, parent)
        change = tr("Change a dose change")
        form.add(
            form.count("from_month", tr("From month"), tr("1 is the first."), change, unit=""),
            form.percent("dose_percent", tr("To, of today's dose"), tr("0% stops it."), change),
        )
        return form


class _ComesWith(QWidget):
    """What usually comes along with a medicine; each can be unticked."""

    def __init__(self, context: PlanContext, row: int, record: CatalogMedicine, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._path = context, f"medicines.{row}.comes_with"
        self._usual = record.comes_with
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(text_label(tr("What usually comes with it"), "group", self))
        self._boxes: dict[str, TickBox] = {}
        for key in record.comes_with:
            box = TickBox(self._name(key), self)
            box.setObjectName(f"comesWith.{key}")
            box.clicked.connect(self._on_clicked)
            column.addWidget(box)
            self._boxes[key] = box
        context.store.scenario_changed.connect(self._show)
        self._show()

    def _name(self, key: str) -> str:
        medicine = self._context.catalog.medicines.get(key)
        if medicine is not None:
            return f"{medicine.name} {medicine.strength}"
        service = self._context.catalog.services.get(key)
        return service.name if service is not None else key.replace("_", " ")

    @Slot()
    def _on_clicked(self) -> None:
        kept = tuple(key for key, box in self._boxes.items() if box.isChecked())
        value = None if kept == self._usual else kept
        self._context.store.edit(self._path, value, text=tr("Change what comes with a medicine"))
        self._context.store.finish_typing()

    @Slot()
    def _show(self) -> None:
        said: tuple[str, ...] | None = self._context.store.value(self._path)
        for key, box in self._boxes.items():
            box.setChecked(key in (self._usual if said is None else said))


def _half_from_month_three() -> DoseChange:
    from decimal import Decimal

    return DoseChange(from_month=3, dose_percent=Decimal(_HALF))
