"""A generated document is written, or compared with the file, by one command line."""

from pathlib import Path

import pytest

from kiosk.generated_document import write_or_check

COMMAND = "python -m kiosk.something"


def test_it_is_written_and_then_current(tmp_path: Path) -> None:
    file = tmp_path / "something.md"
    assert write_or_check(file, lambda: "日本語\n", COMMAND, []) == 0
    assert file.read_text(encoding="utf-8") == "日本語\n"
    assert write_or_check(file, lambda: "日本語\n", COMMAND, ["--check"]) == 0


@pytest.mark.parametrize("written", ["another", None])
def test_what_is_not_current_is_said_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], written: str | None
) -> None:
    file = tmp_path / "something.md"
    if written is not None:
        file.write_text(written)
    assert write_or_check(file, lambda: "text", COMMAND, ["--check"]) == 1
    assert capsys.readouterr().err == "something.md is not current: run python -m kiosk.something\n"
    assert (file.read_text() if file.exists() else None) == written


def test_wrong_usage_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "something.md"
    assert write_or_check(file, lambda: "text", COMMAND, ["--chek"]) == 2
    assert capsys.readouterr().err == "usage: python -m kiosk.something [--check]\n"
    assert not file.exists()
