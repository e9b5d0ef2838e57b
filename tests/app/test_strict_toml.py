"""Files with any content: they are read, or one line gives the remedy, without a value from the file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field

from devices.regular_files import LARGEST_FILE
from kiosk.campaign.schema import CampaignFile, DocumentFile, HelpLinesFile, ServicesFile
from kiosk.errors import KioskError
from kiosk.station.settings import ProfileFile, Settings
from kiosk.strict_toml import Strict, known_keys, parse, read, validate

SCHEMAS: tuple[type[Strict], ...] = (CampaignFile, ServicesFile, DocumentFile, HelpLinesFile, ProfileFile, Settings)

toml_values = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.datetimes(),
        st.dates(),
        st.times(),
        st.sampled_from(["", "\x00", "practice", "../x", "https://a.example/", "a\nb", "é" * 500]),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def keys_of(schema: type[Strict]) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted({key.split(".")[0] for key in known_keys(schema)})) | st.text(max_size=8)


def refusal(attempt: Callable[[], object]) -> str | None:
    try:
        attempt()
    except KioskError as error:
        return str(error)
    return None


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_table_is_read_or_refused_in_one_line(data: st.DataObject) -> None:
    schema = data.draw(st.sampled_from(SCHEMAS))
    tables: dict[str, Any] = data.draw(st.dictionaries(keys_of(schema), toml_values, max_size=6))
    line = refusal(lambda: validate(tables, schema, "file.toml"))
    assert line is None or (line.startswith("file.toml: ") and line.isprintable())


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_parsed_or_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "any.toml"
    file.write_bytes(content)
    line = refusal(lambda: parse(file))
    assert line is None or (str(file) in line and line.isprintable())


class Visit(Strict):
    pin: str
    fields: list[int]


PLANTED = "7391"


@pytest.mark.parametrize(
    "text",
    [
        f"pin = {PLANTED}\nfields = []",
        f'pin = ["{PLANTED}"]\nfields = []',
        f'pin = "1"\nfields = ["{PLANTED}"]',
        f'pin = "{PLANTED}"\nfields = 1\nfield = 2',
        f'pin = "{PLANTED}"\nfields = [\n',
        f'pin = "{PLANTED}\nfields = []',
        f'pin = "{PLANTED}"\npin = "{PLANTED}"',
        f'pin = "{PLANTED}" 1',
        f'pin = "\\x{PLANTED}"',
    ],
)
def test_no_value_of_the_file_comes_back_in_the_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "visit.toml"
    file.write_text(text)
    with pytest.raises(KioskError) as caught:
        read(file, Visit)
    assert PLANTED not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text('a = 1\nb = 2\nc = "x\n')
    with pytest.raises(KioskError, match=r"a\.toml: not valid TOML: .*line 3"):
        parse(file)


def test_another_encoding_names_its_line(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(b"a = 1\n# \xff\n")
    with pytest.raises(KioskError, match="line 2 is not UTF-8"):
        parse(file)


def test_missing_folder_and_huge_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="there is no such file"):
        parse(tmp_path / "none.toml")
    with pytest.raises(KioskError, match="cannot be read"):
        parse(tmp_path)
    with pytest.raises(KioskError, match="not a path"):
        parse(Path("a\0b"))
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * (LARGEST_FILE + 1))
    with pytest.raises(KioskError, match="another file than the one wanted"):
        parse(huge)


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "deep.toml"
    file.write_text("a = " + "[" * 50_000)
    with pytest.raises(KioskError, match="not valid TOML"):
        parse(file)


class Inner(Strict):
    length: int


class Outer(Strict):
    name: str
    address: str = ""
    inner: list[Inner] = Field(default=[])


def test_a_changed_file_is_read_anew_and_another_schema_judges_it_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "inner.toml"
    file.write_text("length = 1")
    assert (read(file, Inner).length, read(file, Inner) is read(file, Inner)) == (1, True)
    file.write_text("length = 2")
    assert read(file, Inner).length == 2
    with pytest.raises(KioskError, match="length"):
        read(file, Outer)
    file.write_text("length = ")
    for _ in range(2):
        with pytest.raises(KioskError, match=r"inner\.toml: not valid TOML"):
            read(file, Inner)


@pytest.mark.parametrize(
    ("tables", "line"),
    [
        ({"nmae": "x"}, 'unknown key "nmae"; did you mean "name"? (and 1 more)'),
        (
            {"inner": [{"length": 1}, {"lenght": 1}]},
            'unknown key "inner[2].lenght"; did you mean "inner.length"? (and 2 more)',
        ),
        ({"name": "x", "zzz": 1}, 'unknown key "zzz"; remove it'),
        ({}, '"name" is missing; add it'),
        ({"name": 3}, "name: must be text in quotation marks"),
        ({"name": "x", "inner": [{"length": "1"}]}, "inner[1].length: must be a whole number, without quotation marks"),
    ],
)
def test_what_to_put_right_first_is_told_first(tables: dict[str, Any], line: str) -> None:
    """A misspelt key explains why the right one is missing."""
    assert refusal(lambda: validate(tables, Outer, "mine.toml")) == f"mine.toml: {line}"
