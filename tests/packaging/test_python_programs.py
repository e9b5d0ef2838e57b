"""The Python programs of packaging/: usage, exit status, and what they write, on small trees of their own."""

import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.commands.unattended import BUG_EXIT_CODE
from kiosk.restart import RESTART_EXIT_CODE
from tests.packaging.test_debian_package import script

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def manual() -> ModuleType:
    return script("man-pages")


@pytest.mark.parametrize(
    ("words", "roff"),
    [
        ("a --long\\n `option`", "a \\-\\-long\\en option"),
        (".TH is a request\n'so is this\nno. 'x'", "\\&.TH is a request\n\\&'so is this\nno. 'x'"),
    ],
)
def test_no_text_is_a_request_of_the_manual(manual: ModuleType, words: str, roff: str) -> None:
    assert manual.text(words) == roff


def test_a_comment_of_the_settings_is_explained_with_its_examples(manual: ModuleType) -> None:
    source = (
        '# File.\n\n# What it is.\n#\n# For example:\n#\n#     a = "b"\nname = "x-y"\n'
        'list = [\n  "1",\n]\n\n# Of it.\n[table]\nkey = 1\n'
    )
    assert list(manual.settings_entries(source)) == [
        '.TP\n.BR name " = \\(dqx\\-y\\(dq"\nWhat it is.\n.PP\nFor example:\n.PP\n.EX\n    a = "b"\n.EE',
        '.TP\n.BR list ""\n',
        ".SH [table]\nOf it.",
        '.TP\n.BR key " = 1"\n',
    ]


def test_the_manual_says_which_value_an_option_has_by_itself(manual: ModuleType) -> None:
    written = manual.command_manual()
    assert "The practice card to lay; a \\-\\-visit names its own. Default: alice.\n" in written
    assert '.BI \\-\\-port " PORT"\n0: any free one. Default: 8443.\n' in written
    assert '.BI \\-\\-headless ""\nNo window: an automatic shopper applies.\n' in written
    assert '.BI \\-\\-follow, \\-f ""\n' in written
    assert ".SS kiosk sandbox\n" in written
    assert ".SS kiosk outbox\n" not in written, "it does nothing by itself"
    for status in ("0\nDone.", "1\nNot done.", "2\nWrong usage.", "3\n"):
        assert f".TP\n.B {status}" in written


def test_what_the_manual_names_is_what_is_installed(manual: ModuleType) -> None:
    written = f"{manual.command_manual()}{manual.settings_manual()}".replace("\\-", "-")
    settings, packages = "/etc/mynapoint-kiosk/kiosk.toml", (ROOT / "packaging/debian/control").read_text()
    state = tomllib.loads((ROOT / "config/kiosk.toml").read_text())["state_dir"]
    assert (ROOT / f"packaging/files{settings}").exists()
    named = re.findall(r"/(?:etc|usr|var)/[\w/.-]+", written)
    assert set(named) == {settings, state, "/usr/share/doc/mynapoint-kiosk"}
    named = re.findall(r"(?<![\w/])mynapoint-kiosk[a-z-]*", written)
    assert set(named) == set(re.findall(r"^Package: (.*)", packages, re.MULTILINE))
    named = re.findall(r"--[a-z-]+", manual.COMMAND_SYNOPSIS.replace("\\-", "-"))
    assert named == ["--version", "--help"]
    assert [CliRunner().invoke(app, [option]).exit_code for option in named] == [0, 0]
    assert f"ends with {RESTART_EXIT_CODE} to be restarted, and with {BUG_EXIT_CODE} after an error" in written


@pytest.fixture
def qt(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    program = script("qt-files")
    part = program.Part(modules=("QtCore",), plugins=("platforms/libq",), qml=("QtQml/", "QtQuick"))
    monkeypatch.setattr(program, "TERMINAL", part)
    monkeypatch.setattr(program, "SANDBOX", program.Part(modules=("QtTest",), plugins=()))
    return program


def test_the_files_of_qt_are_listed_and_a_name_that_is_not_there_ends_it(
    qt: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site, wanted = tmp_path / "site", ["QtCore.abi3.so", "QtTest.abi3.so", "Qt/plugins/platforms/libq.so"]
    qml = ["Qt/qml/QtQml/qmldir", "Qt/qml/QtQuick/a.qml", "Qt/qml/QtQuick/below/b.qml"]
    others = ["QtGui.abi3.so", "Qt/qml/QtQml/below/c.qml", "Qt/qml/QtQuick/x.qmltypes", "__init__.py"]
    library = site / "PySide6/Qt/lib/libQt6Core.so.6"
    for file in (*(site / "PySide6" / name for name in (*wanted, *qml, *others)), library, site / "shiboken6/s.so.6"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    missing: dict[str, Path | None] = {"libEGL.so.1": None}
    needed = {"libc.so.6": Path("/lib/libc.so.6"), library.name: library}
    monkeypatch.setattr(qt, "loaded", lambda file: missing if file == library else needed)
    assert qt.main(["list", str(site), "terminal"]) == 0
    listed = [f"PySide6/{name}" for name in (*wanted[::2], *qml, "__init__.py", "Qt/lib/libQt6Core.so.6")]
    assert capsys.readouterr().out.splitlines() == sorted([*listed, "shiboken6/s.so.6"])
    assert qt.main(["list", str(site), "sandbox"]) == 0
    assert capsys.readouterr().out == "PySide6/QtTest.abi3.so\n"
    assert qt.main(["check", str(site)]) == 1
    assert capsys.readouterr().err == "PySide6/Qt/lib/libQt6Core.so.6: not found: libEGL.so.1\n"
    missing.clear()
    assert qt.main(["check", str(site)]) == 0
    for wrong in ([], ["list", str(site)], ["list", str(site), "other"], ["check"], ["check", str(site), "terminal"]):
        assert qt.main(wrong) == 2
        assert capsys.readouterr() == ("", f"{qt.__doc__}\n")
    for name in (wanted[0], *qml[:1]):
        (site / "PySide6" / name).unlink()
        (site / "PySide6" / name).parent.joinpath("x.qmltypes").unlink(missing_ok=True)
        with pytest.raises(SystemExit, match=r"there is no such .*; .*[Mm]end the lists in packaging/qt-files"):
            qt.main(["list", str(site), "terminal"])
        (site / "PySide6" / wanted[0]).touch()


def test_an_arrow_that_follows_from_others_is_not_drawn_and_a_circle_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = script("architecture-diagram")
    rooms_of = {
        "kiosk": "",
        "kiosk.app_services": "kiosk.app",
        "kiosk.errors": program.BASE,
        "kiosk.outbox.store": "kiosk.outbox",
        "ui.window": "ui",
    }
    assert {name: program.room(name) for name in rooms_of} == rooms_of
    rooms = {"ui": {"kiosk.a", "kiosk.b", "devices"}, "kiosk.a": {"kiosk.b"}, "kiosk.b": set(), "devices": set()}
    monkeypatch.setattr(program, "imports", lambda: rooms)
    arrows = ["kiosk_a[kiosk.a] --> kiosk_b[kiosk.b]", "ui[ui] --> devices[devices]", "ui[ui] --> kiosk_a[kiosk.a]"]
    assert program.drawing() == "```mermaid\nflowchart TD\n" + "".join(f"    {arrow}\n" for arrow in arrows) + "```\n"
    rooms["kiosk.b"] = {"ui"}
    with pytest.raises(SystemExit, match=r"in a circle: kiosk\.a, kiosk\.b, ui"):
        program.drawing()


def test_wheels_are_fetched_once_by_the_hashes_of_their_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = script("debian/install_into_packages.py")
    ran: list[tuple[Any, ...]] = []
    monkeypatch.setattr(program, "run", lambda *command: ran.append(tuple(map(str, command))))
    left = tmp_path / "locked/half.whl"
    left.parent.mkdir()
    left.touch()
    monkeypatch.setattr(program.shutil, "rmtree", lambda folder, **_: [file.unlink() for file in folder.rglob("*.whl")])
    program.build_wheels(tmp_path)
    assert not left.exists(), "of a run that was interrupted"
    (made, *pips) = ran
    assert made == (sys.executable, "-m", "venv", str(tmp_path / "tools"))
    assert [command[-1] for command in pips] == [f"requirements/{lock}.txt" for lock in ("build", "practice", "voices")]
    for command in pips:
        assert command[:4] == ("env", f"PATH={tmp_path}/tools/bin:/usr/bin:/bin", "CFLAGS=-g0", "LDFLAGS=-s")
        assert "--require-hashes" in command
    ran.clear()
    program.build_wheels(tmp_path)
    assert ran == []
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements/voices.txt").write_text("a-b==1\nnumpy==2\n")
    monkeypatch.chdir(tmp_path)
    wheels = {"A_B-1-py3-none-any.whl": True, "numpy-2-cp311.whl": True, "num-2-cp311.whl": False, "b-1-py3.whl": False}
    assert {name: program.is_of_a_terminal(Path(name)) for name in wheels} == wheels
