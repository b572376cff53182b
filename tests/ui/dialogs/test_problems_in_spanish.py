"""Problems of files in Spanish: what is wrong is translated, what stands in the file stays as it is."""

import pytest
from pytestqt.qtbot import QtBot

from costcalc.storage.clinic_table import read_clinic_table
from costcalc.storage.scenario_file import read_scenario
from costcalc.ui.dialogs.problem_list import ProblemList, problem_words

PLAN = """schema: 1
start: 2027-01-04
treatment: {}
clinic: {sesion: 650, session: a lot, evaluation: {low: 300, high: 100}}
"""

pytestmark = pytest.mark.usefixtures("spanish")


def test_problems_of_a_plan_are_told_in_spanish(qtbot: QtBot) -> None:
    shown = ProblemList()
    qtbot.addWidget(shown)
    shown.show_problems("plan.costcalc.yaml no se abrió.", read_scenario(PLAN, "plan").problems)
    lines = [shown._list.item(row).text() for row in range(shown._list.count())]
    assert lines[0].startswith("Línea 4: clave desconocida 'sesion'; permitido: uno de estos: name, facility,")
    assert lines[0].endswith("¿quiso decir session?")
    assert lines[1] == (
        "Línea 4: el texto 'a lot' donde se necesita un número o un rango;"
        " permitido: un número de 0 a 100,000 (dólares), o un rango: {low, high} o {low, typical, high}"
    )
    assert lines[2].startswith("Línea 4: low (300) es mayor que high (100)")


def test_a_cell_of_a_table_of_clinics_is_told_in_spanish() -> None:
    table = read_clinic_table("name,session,quote_date\nNorte,mucho,pronto")
    assert [problem_words(bad.problem) for bad in table.rows[0].bad] == [
        "Línea 2: 'mucho' no es una cantidad; permitido: una cantidad como 475, o un rango como 450 - 550",
        "Línea 2: 'pronto' no es una fecha; permitido: una fecha como 2026-11-01 o 11/1/2026 (mes/día/año)",
    ]
