"""How many years of school a text asks for (Flesch and Kincaid, 1975)."""

import re

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^l]e|[^td]ed|es)$")


def grade(text: str) -> float:
    """0.39 x words per sentence + 11.8 x syllables per word - 15.59."""
    sentences = [part for part in re.split(r"[.!?:;]+(?:\s|$)", text) if re.search("[A-Za-z]", part)]
    words = re.findall(r"[A-Za-z']+", text)
    if not sentences or not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    plain = word.lower().replace("'", "")
    found = len(_VOWELS.findall(plain))
    if found > 1 and _SILENT.search(plain) and not plain.endswith(("ses", "ces", "ges", "zes", "ches", "shes", "xes")):
        found -= 1
    return max(found, 1)
