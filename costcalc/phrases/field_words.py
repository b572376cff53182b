"""Words of the keys of a scenario file: what each says, and the groups they stand in."""

from __future__ import annotations

from costcalc.phrases.language import Translate


def group_words(group: str, tr: Translate) -> str:
    """A group of keys, or one item of a list; empty where the keys say all by themselves."""
    return _places(tr).get(group, "") or _plan_groups(tr).get(group, "")


def field_words(key: str, tr: Translate) -> str:
    """What a key says, as it stands after its group; empty for an unknown key."""
    for words in (_course_words, _clinic_words, _plan_words, _medicine_words, _paying_words):
        if key in (found := words(tr)):
            return found[key]
    return ""


def _places(tr: Translate) -> dict[str, str]:
    return {
        "treatment.maintenance": tr("Boosters"),
        "treatment.home": tr("Ketamine at home"),
        "treatment.under_way": tr("Already under way"),
        "taper": tr("Booster step"),
        "clinic": tr("Clinic"),
        "packages": tr("Package"),
        "extras": tr("Extra"),
        "clinic.membership": tr("Membership"),
        "clinic.late_cancel": tr("Late cancelling"),
        "clinic.discount": tr("Discount"),
        "medicines": tr("Medicine"),
        "changes": tr("Change of dose"),
        "care": tr("Other care"),
        "options": tr("Choice"),
        "travel": tr("Getting there"),
        "outcome_chances": tr("Your own chances"),
    }


def _plan_groups(tr: Translate) -> dict[str, str]:
    return {
        "plan": tr("Insurance"),
        "plan.used": tr("Used so far"),
        "plan.family": tr("Family"),
        "plan.pharmacy": tr("Pharmacy"),
        "plan.out_of_network": tr("Outside your plan's network"),
        "plan.second_payer": tr("Your second insurance"),
        "network.in": tr("in your network"),
        "network.out": tr("outside your network"),
        "paying.household": tr("Household"),
        "paying.hsa": tr("Health savings account"),
        "paying.fsa": tr("Flexible spending account"),
        "paying.loan": tr("Loan"),
        "paying.deferred": tr("Medical credit card"),
        "sliding_scale": tr("Income discount"),
        "paying.copay_programme": tr("The drug maker's help"),
    }


def _course_words(tr: Translate) -> dict[str, str]:
    return {
        "title": tr("name of the plan"),
        "start": tr("first visit"),
        "horizon_years": tr("years to look ahead"),
        "method": tr("way of treatment"),
        "condition": tr("kind of pain"),
        "days_to_first": tr("days until the first session"),
        "sessions_per_visit": tr("sessions each time"),
        "weeks_between": tr("weeks between"),
        "visits": tr("visits"),
        "then": tr("after the last step"),
        "starts_after_weeks": tr("starts after so many weeks"),
        "supply_days": tr("days a supply lasts"),
        "sessions_had": tr("sessions had"),
        "package_sessions_left": tr("paid sessions left"),
        "last_session": tr("last session"),
        "chance_it_helps": tr("chance that it helps"),
        "outcome": tr("what your plan does"),
        "not_covered": tr("does not pay"),
        "out_of_network": tr("pays part, outside its network"),
        "covered": tr("pays its part"),
        "denied": tr("says no"),
        "won_on_appeal": tr("says no, then pays"),
        "reimbursement_weeks": tr("weeks until money comes back"),
        "treatment": tr("ketamine is part of it"),
        "nights_per_visit": tr("nights away each time"),
    }


def _clinic_words(tr: Translate) -> dict[str, str]:
    return {
        "name": tr("name"),
        "facility": tr("kind of place"),
        "state": tr("state"),
        "locality": tr("part of the state"),
        "quote_date": tr("date of the quote"),
        "bundled": tr("a session's price includes"),
        "evaluation_credited": tr("first visit comes off the first session"),
        "sessions": tr("sessions in it"),
        "boosters": tr("can be used for boosters"),
        "repeatable": tr("can be bought again"),
        "expires_months": tr("months until it expires"),
        "refund": tr("if you stop early"),
        "every": tr("paid"),
        "per": tr("charged for each"),
        "times": tr("how often"),
        "percent": tr("percent"),
        "dollars_per_session": tr("dollars a session"),
    }


def _plan_words(tr: Translate) -> dict[str, str]:
    return {
        "preset": tr("kind of plan"),
        "plan_year_starts": tr("plan year starts"),
        "deductible": tr("what you pay first each year"),
        "out_of_pocket_maximum": tr("the most you pay in a year"),
        "out_of_pocket": tr("toward the most you pay in a year"),
        "as_of": tr("as of"),
        "deductible_used": tr("used of what you pay first"),
        "out_of_pocket_used": tr("used of the most you pay"),
        "deductible_kind": tr("whose limit for what you pay first"),
        "maximum_kind": tr("whose limit for the most you pay"),
        "deductible_amount": tr("amount you pay first"),
        "maximum": tr("the most you pay: whose"),
        "maximum_amount": tr("the most you pay there"),
        "credit": tr("counted by"),
        "copays_credit_deductible": tr("fixed fees count toward what you pay first"),
        "pays_percent": tr("pays percent"),
        "of": tr("of what"),
        "network": tr("network"),
        "copay": tr("fixed fee"),
        "coinsurance": tr("your percentage"),
        "allowed": tr("price your plan accepts"),
        "allowed_percent": tr("percent your plan accepts"),
        "visit_limit": tr("visits your plan pays for"),
        "free_visits": tr("free visits"),
        "coinsurance_cap": tr("the most of your percentage"),
        "counts": tr("counts toward the most you pay"),
        "denied_liability": tr("who owes it when your plan says no"),
    }


def _medicine_words(tr: Translate) -> dict[str, str]:
    return {
        "ref": tr("short name"),
        "key": tr("medicine"),
        "strength": tr("strength"),
        "price": tr("price"),
        "unit_price": tr("price of one unit"),
        "units_per_day": tr("units each day"),
        "every_weeks": tr("weeks between visits"),
        "next_fill": tr("next fill"),
        "tier": tr("price group of your plan"),
        "stop": tr("stops on"),
        "from": tr("from"),
        "from_month": tr("from month"),
        "dose_percent": tr("percent of the dose"),
        "comes_with": tr("comes with"),
        "kind": tr("kind"),
    }


def _paying_words(tr: Translate) -> dict[str, str]:
    return {
        "monthly_budget": tr("what you can pay each month"),
        "saved": tr("what you have saved"),
        "size": tr("people"),
        "income": tr("yearly income"),
        "state_group": tr("where"),
        "eligible": tr("you may have one"),
        "balance": tr("what is in it"),
        "own_yearly": tr("you put in each year"),
        "employer_yearly": tr("your employer puts in each year"),
        "marginal_rate": tr("your tax rate"),
        "coverage": tr("for whom"),
        "itemizes": tr("you list deductions on your tax return"),
        "principal": tr("amount borrowed"),
        "apr": tr("yearly interest"),
        "months": tr("months"),
        "down_payment": tr("paid at once"),
        "monthly_payment": tr("paid each month"),
        "up_to_percent_of_poverty": tr("up to this percent of the poverty line"),
        "discount": tr("discount in percent"),
        "per_visit_patient_pays": tr("you pay for each visit"),
        "yearly_maximum": tr("the most it pays in a year"),
        "counts_toward_plan": tr("counts toward your plan"),
    }
