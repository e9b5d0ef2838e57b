"""packaging/check-requirements finds the gaps of docs/requirements.md."""

from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def check() -> ModuleType:
    loader = SourceFileLoader("check_requirements", str(ROOT / "packaging" / "check-requirements"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def document(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(ROOT)
    return Path(check.DOCUMENT).read_text(encoding="utf-8")


def test_every_requirement_is_answered_somewhere(check: ModuleType, document: str) -> None:
    assert check.problems(document) == []


def without_row(document: str) -> str:
    return "\n".join(line for line in document.splitlines() if not line.startswith("| R50 |"))


def twice(document: str) -> str:
    (row,) = (line for line in document.splitlines() if line.startswith("| R50 |"))
    return document.replace(row, f"{row}\n{row}")


def with_places(places: str) -> Callable[[str], str]:
    def planted(document: str) -> str:
        rows = document.splitlines()
        (at,) = (at for at, row in enumerate(rows) if row.startswith("| R50 |"))
        rows[at] = f"| R50 | something | {places} |"
        return "\n".join(rows)

    return planted


A_TEST = "`tests/packaging/test_requirements.py::test_what_is_wrong_is_found`"


@pytest.mark.parametrize(
    ("mistake", "found"),
    [
        (without_row, "missing: ['R50']"),
        (twice, "too many: ['R50']"),
        (lambda text: text.replace("| R122 |", "| R123 |"), "too many: ['R123']"),
        (with_places("somewhere"), "R50: neither a test nor a moment"),
        (with_places("`kiosk/campaign/model.py: Phase`"), "R50: neither a test nor a moment"),
        (with_places("`tests/nowhere/test_it.py::test_it`"), "no such file"),
        (with_places("`tests/packaging/test_requirements.py::test_that_is_not_there`"), "is not defined there"),
        (with_places(f"{A_TEST}, `tests/packaging/test_requirements.py::without_row`"), "no test"),
        (with_places(f"{A_TEST}, `kiosk/campaign/model.py: Phrase`"), "Phrase is not defined there"),
        (with_places(f"{A_TEST}, `config/campaigns/round2.toml: card_dead_line`"), "no key card_dead_line"),
        (with_places(f"{A_TEST}, `docs/installation.md: words that nobody wrote`"), "is not in it"),
        (with_places(f"{A_TEST}, `docs/nothing.md`"), "no such file"),
        (with_places("`moment: nobody`"), "no such moment"),
    ],
)
def test_what_is_wrong_is_found(check: ModuleType, document: str, mistake: Callable[[str], str], found: str) -> None:
    (problem,) = check.problems(mistake(document))
    assert found in problem


@pytest.mark.parametrize(
    "places",
    [
        A_TEST,
        "`moment: attract`",
        f"{A_TEST}, `kiosk/campaign/model.py: Phase`, `kiosk/campaign/model.py: total_yen`",
        f"{A_TEST}, `config/campaigns/round2.toml: maximum_yen`, `docs/installation.md`",
    ],
)
def test_a_correct_row_passes(check: ModuleType, document: str, places: str) -> None:
    assert check.problems(with_places(places)(document)) == []


@pytest.mark.parametrize(
    ("tests", "found"),
    [
        ("`tests/nowhere/test_it.py::test_it`", "no such file"),
        ("somewhere", "no test is named"),
        (f"{A_TEST}, `docs/nothing.md`", "no such file"),
    ],
)
def test_a_claim_of_the_threat_model_without_its_test_is_found(
    check: ModuleType, document: str, tests: str, found: str
) -> None:
    assert document  # from the root of the tree
    for document_of, row in (
        (check.SECURITY, "| S99 | a claim | an attack |"),
        (check.FIELD, "| F99 | a report | held |"),
    ):
        claims = document_of.read_text(encoding="utf-8")
        assert check.unproven(claims) == []
        (problem,) = check.unproven(f"{claims}\n{row} {tests} |")
        assert found in problem


def test_what_is_wrong_in_any_of_the_documents_ends_the_check(
    check: ModuleType, document: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert check.main() is None
    rows = {
        "DOCUMENT": without_row(document),
        "SECURITY": "| S98 | a claim | an attack | somewhere |",
        "FIELD": "| F98 | a report | held | somewhere |",
        "ACCESSIBILITY": "`tests/nowhere/test_it.py::test_it`",
    }
    for name, text in rows.items():
        (tmp_path / name).write_text(text)
        monkeypatch.setattr(check, name, tmp_path / name)
    told = str(check.main()).splitlines()
    found = ("missing: ['R50']", "S98: no test", "F98: no test", "test_it: no such file")
    assert [part in line for part, line in zip(found, told, strict=True)] == [True] * 4
