"""Names of the states, as people know them."""

from __future__ import annotations

from costcalc.ui.text import tr_words
from pricing.words import Words

_STATES = {
    "AL": Words("Alabama"),
    "AK": Words("Alaska"),
    "AZ": Words("Arizona"),
    "AR": Words("Arkansas"),
    "CA": Words("California"),
    "CO": Words("Colorado"),
    "CT": Words("Connecticut"),
    "DE": Words("Delaware"),
    "DC": Words("District of Columbia"),
    "FL": Words("Florida"),
    "GA": Words("Georgia"),
    "GU": Words("Guam"),
    "HI": Words("Hawaii"),
    "ID": Words("Idaho"),
    "IL": Words("Illinois"),
    "IN": Words("Indiana"),
    "IA": Words("Iowa"),
    "KS": Words("Kansas"),
    "KY": Words("Kentucky"),
    "LA": Words("Louisiana"),
    "ME": Words("Maine"),
    "MD": Words("Maryland"),
    "MA": Words("Massachusetts"),
    "MI": Words("Michigan"),
    "MN": Words("Minnesota"),
    "MS": Words("Mississippi"),
    "MO": Words("Missouri"),
    "MT": Words("Montana"),
    "NE": Words("Nebraska"),
    "NV": Words("Nevada"),
    "NH": Words("New Hampshire"),
    "NJ": Words("New Jersey"),
    "NM": Words("New Mexico"),
    "NY": Words("New York"),
    "NC": Words("North Carolina"),
    "ND": Words("North Dakota"),
    "OH": Words("Ohio"),
    "OK": Words("Oklahoma"),
    "OR": Words("Oregon"),
    "PA": Words("Pennsylvania"),
    "PR": Words("Puerto Rico"),
    "RI": Words("Rhode Island"),
    "SC": Words("South Carolina"),
    "SD": Words("South Dakota"),
    "TN": Words("Tennessee"),
    "TX": Words("Texas"),
    "UT": Words("Utah"),
    "VT": Words("Vermont"),
    "VA": Words("Virginia"),
    "VI": Words("Virgin Islands"),
    "WA": Words("Washington"),
    "WV": Words("West Virginia"),
    "WI": Words("Wisconsin"),
    "WY": Words("Wyoming"),
}


def state_name(code: str) -> str:
    """The name of a state by its two letters in the person's language; the letters where they are not known."""
    return tr_words(_STATES.get(code, code))
