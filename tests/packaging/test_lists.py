"""Debian packages and Python distributions on a machine, by their purpose."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from itertools import pairwise
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
WEB_SERVER = {"fastapi", "starlette", "uvicorn"}


def debian(name: str) -> set[str]:
    return set(re.findall("^[a-z0-9].*", (ROOT / "packaging" / "apt" / name).read_text(), flags=re.MULTILINE))


def locked(name: str) -> set[str]:
    """Name, version and marker of every distribution in a lock file."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return set(re.findall(r"^([a-z0-9][^\\\n]*[^\\\s])", text, flags=re.MULTILINE))


def names(pins: set[str]) -> set[str]:
    return {pin.partition("==")[0] for pin in pins}


def what_make_does(target: str) -> str:
    done = subprocess.run(
        ["make", "--dry-run", "--always-make", target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.parametrize(
    ("target", "lists", "lock"),
    [
        ("run", "build screens", "practice"),
        ("setup", "build screens terminal tests", "all"),
    ],
)
def test_each_way_to_install_takes_what_it_needs(target: str, lists: str, lock: str) -> None:
    done = what_make_does(target)
    assert re.findall("packaging/setup-system (.*)", done) == [lists]
    assert re.findall(r"requirements/(\w+)\.txt", done) == ["build", lock]


def test_the_package_is_built_with_its_own_list() -> None:
    assert re.findall("packaging/setup-system (.*)", what_make_does("deb")) == ["build screens deb"]


def test_a_debian_of_another_release_takes_its_tool_by_itself() -> None:
    assert re.findall("packaging/setup-system (.*)", what_make_does("test-debian13")) == ["test-debian13"]


def test_the_machine_that_boots_takes_its_tools_by_itself() -> None:
    assert "packaging/setup-system test-debian13 image-test" in what_make_does("image-test")


def test_a_package_stands_in_one_list() -> None:
    lists = [debian(each.name) for each in (ROOT / "packaging" / "apt").iterdir()]
    assert len(lists) == 7
    assert sum(map(len, lists)) == len(set().union(*lists))


def test_a_virtual_reader_is_for_tests_only() -> None:
    """Its driver lets everyone on the network present a card."""
    assert "vsmartcard-vpcd" in debian("tests")


def test_each_lock_holds_the_one_before_it() -> None:
    for smaller, larger in pairwise(("run", "practice", "all")):
        assert locked(smaller) < locked(larger)
    assert locked("run") < locked("bench")


def test_a_terminal_has_no_web_server_and_practice_has() -> None:
    assert not WEB_SERVER & names(locked("run"))
    assert names(locked("practice")) >= WEB_SERVER


def test_every_declared_dependency_is_imported_by_the_program() -> None:
    sources = "\n".join(
        file.read_text() for folder in ("kiosk", "ui", "devices") for file in (ROOT / folder).rglob("*.py")
    )
    imported = set(re.findall(r"^ *(?:from|import) (\w+)", sources, flags=re.MULTILINE))
    bring = packages_distributions()
    used = {_plain(each) for module in imported for each in bring.get(module, ())}
    sandbox = PROJECT["optional-dependencies"]["sandbox"]
    declared = {_plain(re.split("[<>=~]", each)[0]) for each in (*PROJECT["dependencies"], *sandbox)}
    assert declared - used == set()


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


@pytest.mark.parametrize("command", [["practice", "--headless"], ["sandbox"]])
def test_on_a_terminal_what_needs_the_web_server_says_so_in_one_line(command: list[str]) -> None:
    script = f"import sys; sys.modules['fastapi'] = None; from kiosk.cli import main; sys.argv[1:] = {command}; main()"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "kiosk: practice is not installed here; in the folder where its package lies: "
        "sudo apt-get install -y ./mynapoint-kiosk-sandbox_*.deb\n"
    )


def test_a_terminal_works_without_the_web_server() -> None:
    blocked = "".join(f"sys.modules[{name!r}] = None; " for name in sorted(WEB_SERVER))
    script = f"import sys; {blocked}import kiosk.app_services, kiosk.commands.unattended, kiosk.commands.rehearsal"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
