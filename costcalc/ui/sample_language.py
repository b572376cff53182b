"""The sample plan in the person's language: its title and names; what a person types is theirs and stays."""

from __future__ import annotations

from dataclasses import replace

from costcalc.engine.scenario import Clinic, Scenario
from costcalc.ui.text import tr


def spoken_sample(sample: Scenario) -> Scenario:
    """The sample plan with the texts it comes with in the language that is spoken now.

    Args:
        sample: As `costcalc.storage.sample.load_sample` gives it.
    """
    (less,) = sample.options
    gabapentin, duloxetine = sample.medicines
    return replace(
        sample,
        title=tr("Six infusions, then a booster every six weeks"),
        clinic=replace(sample.clinic or Clinic(), name=tr("Sample pain clinic")),
        medicines=(gabapentin, replace(duloxetine, name=tr("Duloxetine"))),
        options=(replace(less, name=tr("Ketamine and half the gabapentin")),),
    )
