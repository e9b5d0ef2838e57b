"""docs/hazards.md names exactly the tested hazards."""

import re
from pathlib import Path

HERE = Path(__file__).parent
DOCUMENT = HERE.parents[1] / "docs" / "hazards.md"


def test_every_hazard_has_its_row() -> None:
    named = set(re.findall(r"^\|.*\| `(test_\w+\.py)` \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {file.name for file in HERE.glob("test_*.py")} - {Path(__file__).name}


def test_what_it_says_is_said_are_words_of_the_program() -> None:
    views = HERE.parents[1] / "ui" / "views"
    words = "".join((views / name).read_text(encoding="utf-8") for name in ("notice.py", "notice_words.py"))
    quoted = re.findall(r"\"([^\"]+)\"", DOCUMENT.read_text(encoding="utf-8").split("## The hazards")[1].split("##")[0])
    pieces = [piece.strip(" .") for each in quoted for piece in each.split("…")]
    assert [piece for piece in pieces if piece and piece not in words] == []
