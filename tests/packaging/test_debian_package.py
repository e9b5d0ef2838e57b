"""Contents of the Debian packages: files, libraries of Qt, manual, defaults, drop-ins."""

import re
import shutil
import stat
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from os.path import normpath
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from kiosk.station.settings import load_settings

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
DEBIAN = ROOT / "packaging/debian"
FILES = ROOT / "packaging/files"
SITE = Path(PySide6.__file__).resolve().parents[1]
PACKAGES = ("config", "devices", "kiosk", "ui")


def script(name: str) -> ModuleType:
    """A program of packaging/ as a module."""
    loader = SourceFileLoader(Path(name).stem.replace("-", "_"), str(ROOT / "packaging" / name))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = sys.modules[loader.name] = module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def qt() -> ModuleType:
    return script("qt-files")


@pytest.fixture(scope="module")
def sandbox_files() -> tuple[str, ...]:
    files: tuple[str, ...] = script("debian/install_into_packages.py").SANDBOX_FILES
    return files


def test_every_user_can_load_the_packages_and_nothing_of_pip_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, site = script("debian/install_into_packages.py"), tmp_path / "site"
    left = ("bin/tool", "a-1.dist-info/RECORD", "a-1.dist-info/INSTALLER", "a-1.dist-info/direct_url.json")
    kept = ("a/module.py", "a/library.so", "a-1.dist-info/METADATA")

    def pip(_wheels: Path, *arguments: str | Path) -> None:
        assert "--no-index" in arguments, "only the wheels of the lock"
        for name in (*left, *kept):
            (site / name).parent.mkdir(parents=True, exist_ok=True)
            (site / name).touch(mode=0o700)

    monkeypatch.setattr(program, "pip", pip)
    program.install(tmp_path, [tmp_path / "a.whl"], site)
    files = {
        file.relative_to(site).as_posix(): stat.S_IMODE(file.stat().st_mode)
        for file in site.rglob("*")
        if file.is_file()
    }
    assert files == dict.fromkeys(kept, 0o644)


def test_the_command_of_the_package_is_for_every_user_and_its_python_is_the_system_s(tmp_path: Path) -> None:
    program = script("debian/install_into_packages.py")
    program.make_environment(tmp_path)
    folder = tmp_path / "usr/lib/mynapoint-kiosk"
    assert stat.S_IMODE((folder / "bin/kiosk").stat().st_mode) == 0o755
    assert (folder / "bin/python3").readlink() == Path(f"/usr/bin/{program.PYTHON}")
    assert "include-system-site-packages = false\n" in (folder / "pyvenv.cfg").read_text()


def test_no_file_of_qt_is_in_both_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = script("qt-files")
    both, window = tmp_path / "libQt6Core.so.6", tmp_path / "libQt6Widgets.so.6"
    monkeypatch.setattr(program, "closure", lambda _, part: {both} if part is program.TERMINAL else {both, window})
    assert program.files_of(tmp_path, "terminal") == {both}
    assert program.files_of(tmp_path, "sandbox") == {window}


def of_a_terminal(path: Path, sandbox_files: tuple[str, ...]) -> bool:
    return not any(path.is_relative_to(ROOT / name) for name in sandbox_files)


def sources(suffix: str, sandbox_files: tuple[str, ...]) -> list[Path]:
    """The files of the program on a terminal."""
    found = [path for package in PACKAGES for path in (ROOT / package).rglob(f"*{suffix}")]
    return sorted(path for path in found if of_a_terminal(path, sandbox_files))


def test_what_only_practice_runs_is_there(sandbox_files: tuple[str, ...]) -> None:
    assert [name for name in sandbox_files if not (ROOT / name).exists()] == []


def test_a_terminal_runs_without_what_only_practice_runs(sandbox_files: tuple[str, ...], tmp_path: Path) -> None:
    """Every module of a terminal is imported in a tree without the sandbox's files."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for name in sandbox_files:
        shutil.rmtree(tmp_path / name) if (tmp_path / name).is_dir() else (tmp_path / name).unlink()
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sources(".py", sandbox_files)
        if path.name != "__main__.py" and "migrations" not in path.parts
    ]
    assert len(modules) > 200
    web_server = "".join(f"sys.modules[{name!r}] = None; " for name in ("fastapi", "starlette", "uvicorn"))
    program = f"import sys, importlib; {web_server}[importlib.import_module(name) for name in sys.argv[1:]]"
    subprocess.run([sys.executable, "-P", "-c", program, *modules], cwd=tmp_path, env={"PYTHONPATH": "."}, check=True)


def test_qt_has_the_modules_that_a_terminal_imports(qt: ModuleType, sandbox_files: tuple[str, ...]) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sources(".py", sandbox_files)]
    python = {name for text in texts for name in re.findall(r"^ *(?:from|import) PySide6\.(\w+)", text, re.MULTILINE)}
    assert python <= set(qt.TERMINAL.modules)
    texts = [path.read_text(encoding="utf-8") for path in sources(".qml", sandbox_files)]
    qml = {name.replace(".", "/") for text in texts for name in re.findall(r"^import ([\w.]+)", text, re.MULTILINE)}
    assert qml - {"Kiosk"} <= {module.rstrip("/") for module in qt.TERMINAL.qml}


@pytest.mark.parametrize("parts", [("terminal",), ("terminal", "sandbox")])
def test_a_package_s_part_of_qt_is_enough_for_itself(qt: ModuleType, tmp_path: Path, parts: tuple[str, ...]) -> None:
    """A module of PySide6 may import another one by name, which no list of libraries shows."""
    for file in (file for part in parts for file in qt.files_of(SITE, part)):
        copied = tmp_path / file.relative_to(SITE)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copied)
    modules = [f"PySide6.{module}" for part in parts for module in qt.PARTS[part].modules]
    program = "import sys; sys.path.insert(0, sys.argv[1]); [__import__(name) for name in sys.argv[2:]]"
    subprocess.run([sys.executable, "-I", "-S", "-c", program, str(tmp_path), *modules], check=True)


def test_no_library_is_missing(qt: ModuleType) -> None:
    assert qt.check(SITE) == 0


def test_a_plugin_without_its_library_is_found(
    qt: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """PySide6-Essentials contains the plugin for painting without a compositor, but not the library that it needs."""
    plugin = "egldeviceintegrations/libqeglfs-kms-integration"
    monkeypatch.setattr(qt, "SANDBOX", qt.Part(modules=(), plugins=(plugin,)))
    assert qt.check(SITE) == 1
    assert f"{plugin}.so: not found: libQt6EglFsKmsGbmSupport.so.6" in capsys.readouterr().err


def test_a_library_of_debian_s_own_qt_is_none_of_the_terminal_s(qt: ModuleType) -> None:
    for name, path, missing in (
        ("libQt6Core.so.6", SITE / "PySide6/Qt/lib/libQt6Core.so.6", False),
        ("libQt6Core.so.6", Path("/usr/lib/x86_64-linux-gnu/libQt6Core.so.6"), True),
        ("libc.so.6", Path("/usr/lib/x86_64-linux-gnu/libc.so.6"), False),
        ("libEGL.so.1", None, True),
    ):
        assert qt.is_missing(SITE, name, path) is missing, path


def test_the_terminal_s_package_depends_on_the_terminal_s_list() -> None:
    _, terminal, _ = (DEBIAN / "control").read_text().split("\nPackage: ")
    depends = set(re.findall(r"^ ([a-z0-9-]+),$", terminal, re.MULTILINE))
    of_a_release = re.findall(r"^SCREEN_\w+ := (.*)$", (DEBIAN / "rules").read_text(), re.MULTILINE)
    depends |= {name for names in of_a_release for name in names.split(", ")}
    listed = set(re.findall("^[a-z0-9].*", (ROOT / "packaging/apt/terminal").read_text(), re.MULTILINE))
    assert listed | {"fonts-noto-cjk", "fonts-noto-core", "libthai0"} <= depends


def test_the_settings_that_it_brings_are_the_defaults() -> None:
    assert load_settings(FILES / "etc/mynapoint-kiosk/kiosk.toml") == load_settings(None)


def test_the_manual_has_every_command_and_every_setting(tmp_path: Path) -> None:
    program = [sys.executable, "packaging/man-pages", str(tmp_path)]
    subprocess.run(program, cwd=ROOT, env={"PYTHONPATH": "."}, check=True)
    commands = (tmp_path / "kiosk.1").read_text()
    assert ".SS kiosk outbox show IDENTIFIER\n" in commands
    assert ".SS kiosk outbox salvage [FOLDER]\n" in commands
    assert '.BI \\-\\-code\\-file " CODE_FILE"\n' in commands
    keys = (tmp_path / "kiosk.toml.5").read_text()
    wanted = re.findall(r"^(\w+) = ", (ROOT / "config/kiosk.toml").read_text(), re.MULTILINE)
    assert re.findall(r"^\.BR (\w+) \"", keys, re.MULTILINE) == wanted


@pytest.mark.parametrize("unit", ["pcscd.service", "cups.service"])
def test_systemd_understands_the_drop_ins(unit: str, tmp_path: Path) -> None:
    (tmp_path / unit).write_text("[Service]\nExecStart=/bin/true\n")
    (folder := tmp_path / f"{unit}.d").mkdir()
    shutil.copy(FILES / f"usr/lib/systemd/system/{unit}.d/mynapoint-kiosk.conf", folder)

    def complaints() -> str:
        return subprocess.run(
            ["systemd-analyze", "--no-pager", "verify", "--man=no", tmp_path / unit],
            capture_output=True,
            text=True,
            check=False,
        ).stderr

    assert complaints() == ""
    (folder / "wrong.conf").write_text("[Service]\nRestartSecs=1\n")
    assert "RestartSecs" in complaints()


@pytest.mark.parametrize("module", ["usb-storage", "uas"])
def test_the_kernel_finds_no_driver_for_usb_storage(module: str) -> None:
    """udev's modprobe runs the command of an `install` line instead of loading the module."""
    rules = FILES / "usr/lib/modprobe.d"
    answered = subprocess.run(
        ["/usr/sbin/modprobe", "--config", rules, "--show-depends", module], capture_output=True, text=True, check=False
    )
    assert answered.stdout.strip() == "install /bin/false"


def test_no_link_of_an_installed_document_leads_nowhere() -> None:
    """Documents are installed in one folder, with their subfolders."""
    listed = [path for pattern in (DEBIAN / "mynapoint-kiosk.docs").read_text().split() for path in ROOT.glob(pattern)]
    installed = {
        str(file.relative_to(path.parent)): file
        for path in listed
        for file in ([path, *path.rglob("*")] if path.is_dir() else [path])
    }
    links = [
        (name, link)
        for name, file in installed.items()
        if file.suffix == ".md"
        for link in re.findall(r"\]\(([^)#]+)", file.read_text(encoding="utf-8"))
        if "://" not in link
    ]
    assert len(links) > 40
    assert [(name, link) for name, link in links if normpath(Path(name).parent / link) not in installed] == []
