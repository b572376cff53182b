"""Questions for the clinic, the plan and the pharmacy, with what an answer is worth."""

from __future__ import annotations

from costcalc.engine.questions import Question, Whom
from costcalc.phrases.inputs import input_name
from costcalc.phrases.language import Language, Translate


def question_words(question: Question, language: Language) -> str:
    """The question itself."""
    tr = language.tr
    known = _course_question(question.key, tr) or _clinic_question(question, tr) or _other_question(question.key, tr)
    if known:
        return known.format(name=question.name or input_name(question.key, tr))
    return tr("What is right for you: {input}?").format(input=input_name(question.key, tr, question.name))


def worth_words(question: Question, language: Language) -> str:
    """What an answer is worth."""
    tr, money = language.tr, language.formats.money
    if question.narrows_by is None:
        return tr("Nobody knows this price yet, so it is not counted.")
    if money(question.narrows_by) == money(0):
        return tr("The answer would change little.")
    return tr("The answer would narrow your first year by about {amount}.").format(amount=money(question.narrows_by))


def question_sentence(question: Question, language: Language) -> str:
    """The question and what its answer is worth."""
    return f"{question_words(question, language)} {worth_words(question, language)}"


def whom_name(whom: Whom, tr: Translate) -> str:
    """Who can answer."""
    match whom:
        case Whom.CLINIC:
            return tr("Your clinic")
        case Whom.PLAN:
            return tr("Your plan")
        case Whom.PHARMACY:
            return tr("Your pharmacy")
        case Whom.OFFICE:
            return tr("The office that gives the care")


def _course_question(key: str, tr: Translate) -> str:
    match key:
        case "treatment.induction.sessions":
            return tr("How many sessions are in the first series?")
        case "treatment.induction.days_between":
            return tr("How many days are there from one session of the first series to the next?")
        case "treatment.maintenance.weeks_between":
            return tr("How many weeks are there from one booster to the next?")
    return ""


def _clinic_question(question: Question, tr: Translate) -> str:
    match question.key:
        case "clinic.session" if len(question.inputs) > 1:
            return tr("What does one session cost in all, with the room, the staff and the drug?")
        case "clinic.session":
            return tr("What does one session cost, and what does the price include?")
        case "clinic.facility_part" | "clinic.clinician_part" | "clinic.drug_part":
            return tr("Does the price of a session include the room, the staff and the drug?")
        case "clinic.evaluation":
            return tr("What does the first visit cost?")
        case "clinic.follow_up":
            return tr("What does a follow-up visit cost?")
        case "clinic.lab":
            return tr("What do the lab tests cost?")
        case "clinic.home_supply":
            return tr("What does ketamine for home cost?")
        case "clinic.home_follow_up":
            return tr("What does a follow-up for treatment at home cost?")
    return ""


def _other_question(key: str, tr: Translate) -> str:
    room, _, rest = key.partition(".")
    last = rest.rpartition(".")[2]
    match room, last:
        case "medicines", _:
            return tr("What do you charge for a fill of {name}?")
        case "plan", "allowed":
            return tr("What price do you accept for this care ({name})?")
        case "paying", _:
            return tr("Does the drug maker's money count toward what I pay first each year?")
        case (("care" | "comes_with"), "price"):
            return tr("What does this care cost each time ({name})?")
        case (("care" | "comes_with"), _):
            return tr("How often do I need this care ({name})?")
    return ""
