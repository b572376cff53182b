"""What is asked about paying for it."""

from __future__ import annotations

from functools import partial

from costcalc.engine.scenario import Paying
from costcalc.ui import formats
from costcalc.ui.guided.bodies import placed_by, stacked
from costcalc.ui.guided.question import Question
from costcalc.ui.sections import paying
from costcalc.ui.sections.insurance import plan_pays
from costcalc.ui.text import tr

_ask = partial(Question, section="paying")


def paying_questions() -> tuple[Question, ...]:
    """What a person has; accounts, parts and help for those who tick them."""
    return (
        _ask(
            key="means",
            asks=tr("What can you pay?"),
            why=tr("It shows what fits, and how long to save up."),
            paths=("paying.monthly_budget", "paying.saved"),
            make=placed_by("paying", Paying, paying.add_means),
        ),
        _ask(
            key="paying_more",
            asks=tr("Does any of this apply to how you pay?"),
            why=tr("What you tick is asked next."),
            assumed=tr("If you skip this, none of it is counted."),
        ),
        _ask(
            key="accounts",
            tick=tr("I have an HSA or an FSA"),
            asks=tr("What is in your HSA or FSA?"),
            why=tr("Money in these accounts is free of tax."),
            paths=("paying.hsa", "paying.fsa"),
            make=paying.make_accounts,
            assumed=tr("If you skip this, no saved taxes are shown."),
        ),
        _ask(
            key="parts",
            tick=tr("I pay in parts, or with a medical card"),
            asks=tr("Will you pay in parts?"),
            why=tr("Interest can add to the price."),
            paths=("paying.loan", "paying.deferred"),
            make=stacked(paying.make_loan, paying.make_deferred),
            assumed=tr("If you skip this, each bill is paid when it comes."),
        ),
        _ask(
            key="help",
            tick=tr("Help or a discount by income"),
            asks=tr("What is your household's income?"),
            why=tr("Some clinics ask less of people who earn less."),
            paths=("paying.household", "paying.sliding_scale", "paying.itemizes"),
            make=paying.make_help,
            assumed=tr("If you skip this, no help by income is counted."),
        ),
        _ask(
            key="programme",
            tick=tr("A drug maker pays part of my copay"),
            asks=tr("What does the drug maker's programme pay?"),
            why=tr("It may lower what you pay for each visit."),
            paths=("paying.copay_programme",),
            begins=paying.first_programme,
            make=paying.make_copay_programme,
            applies=plan_pays,
            assumed=tr("If you skip this, you still pay {amount} of each visit.").format(
                amount=formats.dollars(paying.first_programme().per_visit_patient_pays)
            ),
        ),
    )
