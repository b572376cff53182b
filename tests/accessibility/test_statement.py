"""docs/accessibility.md speaks of every criterion, and of tests that there are."""

import re

from tests.test_house import ROOT

PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
OF_WCAG_2_2_AA = {
    "1.1": (1,),
    "1.2": (1, 2, 3, 4, 5),
    "1.3": (1, 2, 3, 4, 5),
    "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13),
    "2.1": (1, 2, 4),
    "2.2": (1, 2),
    "2.3": (1,),
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11),
    "2.5": (1, 2, 3, 4, 7, 8),
    "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8),
    "4.1": (2, 3),
}


def test_every_criterion_has_its_line() -> None:
    page = PAGE.replace("1.2.1–1.2.5", " ".join(f"1.2.{n}" for n in range(1, 6)))
    wanted = [f"{guideline}.{n}" for guideline, numbers in OF_WCAG_2_2_AA.items() for n in numbers]
    assert len(wanted) == 55
    assert [one for one in wanted if not re.search(rf"\b{re.escape(one)}\b(?!\.)", page)] == []


def test_every_test_it_names_is_there() -> None:
    named = set(re.findall(r"`(test_[a-z_0-9]+)`", PAGE))
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    assert {name for name in named if f"def {name}(" not in sources} == set()
