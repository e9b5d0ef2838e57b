"""The harness itself: an entry that does not fit the code is an error, never a detected slip."""

from pathlib import Path

import pytest

from tests.slips.slip import NotPlantable, Slip, load

SLIP = Slip(name="boundary", file="page.py", old="len(page) < 200", new="len(page) <= 200", harm="half an export")
ENTRY = """
tests = ["tests/outbox"]

[mirrored]
"page.py" = ["tests/outbox/test_rows.py"]

[[slip]]
name = "{name}"
file = "{file}"
old = "a"
new = "b"
harm = "harm"
"""


def test_it_replaces_the_one_place_that_it_names() -> None:
    assert SLIP.planted("if len(page) < 200:") == "if len(page) <= 200:"


@pytest.mark.parametrize("text", ["if len(page) < 100:", "len(page) < 200 or len(page) < 200"])
def test_where_its_text_is_not_there_exactly_once_it_is_not_planted(text: str) -> None:
    with pytest.raises(NotPlantable, match=r"boundary: the old text is [02] times in page\.py"):
        SLIP.planted(text)


def test_a_file_s_own_tests_come_first_then_those_of_its_room(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(ENTRY.format(name="one", file="page.py"))
    (tmp_path / "b.toml").write_text(ENTRY.format(name="two", file="elsewhere.py"))
    one, two = load(tmp_path)
    assert (one.tests, one.room) == (("tests/outbox/test_rows.py",), ("tests/outbox",))
    assert (two.tests, two.room) == ((), ("tests/outbox",))


def test_two_slips_of_one_name_are_a_mistake(tmp_path: Path) -> None:
    for file in ("one.toml", "two.toml"):
        (tmp_path / file).write_text(ENTRY.format(name="same", file="page.py"))
    with pytest.raises(ValueError, match="names used twice: same"):
        load(tmp_path)
    (tmp_path / "two.toml").write_text(ENTRY.format(name="other", file="page.py") + 'nothing_known = "x"\n')
    with pytest.raises(ValueError, match=r"two\.toml: other"):
        load(tmp_path)
