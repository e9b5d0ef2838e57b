"""Everything that README and docs name exists: files, make targets, commands of the program and their options."""

import re
from pathlib import Path

import pytest
import typer.main

from kiosk.cli import app

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    [ROOT / "README.md", *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md")], key=lambda file: file.name
)
LINK = re.compile(r'(?:\]\(|src=")([^)"#\s]+)')
TARGET = re.compile(r"(?:^    |`)(?:sudo )?make ([a-z][a-z0-9-]*)", re.MULTILINE)
COMMAND = re.compile(
    r"(?:^ {4,}|`)(?:sudo (?:-u kiosk )?)?(?:\.venv/bin/)?kiosk ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?([^`\n]*)",
    re.MULTILINE,
)
OPTION = re.compile(r"(?<=\s)--[a-z][a-z-]*")
PATH = re.compile(r"`((?:benchmarks|config|devices|docs|kiosk|packaging|requirements|tests|ui)/[\w./-]+)[`: ]")
TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")
PLACEHOLDER = re.compile("XX|NAME|NNNN")


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def commands_of(group: object) -> dict[str, object]:
    """Its subcommands by name; none if it is a command itself."""
    return dict(getattr(group, "commands", {}))


def options_of(command: object) -> set[str]:
    """The options of a command, with their dashes."""
    parameters = getattr(command, "params", [])
    return {option for each in parameters for option in (*each.opts, *each.secondary_opts)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_file_that_is_named_exists(document: Path) -> None:
    named = [path for path in PATH.findall(document.read_text(encoding="utf-8")) if not PLACEHOLDER.search(path)]
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", [each for each in DOCUMENTS if each.name != "slips.md"], ids=name)
def test_every_test_that_is_named_exists(document: Path) -> None:
    """Except in the report of a mutation test, which names the tests of that day."""
    named = sorted(set(TEST.findall(document.read_text(encoding="utf-8"))))
    assert [
        f"{file}::{test}"
        for file, test in named
        if not (ROOT / file).is_file() or f"def {test}(" not in (ROOT / file).read_text(encoding="utf-8")
    ] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = [link for link in LINK.findall(document.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_target_of_make_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z0-9-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(TARGET.findall(document.read_text(encoding="utf-8"))) - targets == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_command_that_is_named_exists(document: Path) -> None:
    known = commands_of(typer.main.get_command(app))
    assert "enrol" in known
    for command, below, rest in COMMAND.findall(document.read_text(encoding="utf-8")):
        assert command in known
        group = commands_of(known[command])
        assert not (below and group) or below in group
        called = group.get(below, known[command])
        assert set(OPTION.findall(rest.partition(";")[0])) <= options_of(called), (command, below)


def test_the_index_names_every_document() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    assert [file.name for file in ROOT.glob("docs/*.md") if file.name != "index.md" and file.name not in index] == []
