#!/usr/bin/env python3
"""Install the program and the Python packages of its lock into the folders of the two Debian packages.

    install_into_packages.py WHEELS TERMINAL SANDBOX      # from the top of the source tree

WHEELS caches the wheels between builds. TERMINAL gets a virtual environment without pip at usr/lib/mynapoint-kiosk, on
Debian's interpreter; SANDBOX gets the additional packages for practice, at the same path. Neither contains a path of
this build, and Python neither compares byte code with a time stamp nor writes it at run time.
"""

import re
import shutil
import subprocess
import sys
from itertools import filterfalse
from pathlib import Path

APPLICATION = Path("usr/lib/mynapoint-kiosk")
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
SITE = APPLICATION / "lib" / PYTHON / "site-packages"

SANDBOX_FILES = (
    "config/visits",
    "devices/simulator",
    "kiosk/commands/listening.py",
    "kiosk/commands/practice.py",
    "kiosk/commands/rehearsal.py",
    "kiosk/commands/report.py",
    "kiosk/sandbox",
    "ui/gallery",
    "ui/qml/PracticeTray.qml",
    "ui/automatic_shopper",
    "ui/tray.py",
)
"""Parts of the program that only practice, rehearsals and the reference upstream use."""

NOT_SHIPPED = (
    "bin",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
)
"""Files that pip writes for pip, and unused commands of libraries."""

LAUNCHER = f"""\
#!/{APPLICATION}/bin/python3 -sP
import sys

try:
    from kiosk.cli import main
except ModuleNotFoundError as error:
    again = "install the program again: sudo apt-get install --reinstall ./mynapoint-kiosk_*.deb"
    sys.exit(f"kiosk: the Python package {{error.name}} is missing; {{again}}")
sys.exit(main())
"""
"""Without Python's -I: it would also ignore PYTHONMALLOC, by which the unit has freed memory overwritten."""


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True)


def pip(wheels: Path, *arguments: str | Path) -> None:
    """Run pip of a separate virtual environment, in which it also finds the lock's tools (swig). Compiled code gets no
    symbols and no debugging information, which would contain a path of this build."""
    tools = wheels / "tools/bin"
    run(
        "env",
        f"PATH={tools}:/usr/bin:/bin",
        "CFLAGS=-g0",
        "LDFLAGS=-s",
        tools / "python",
        "-m",
        "pip",
        "--quiet",
        *arguments,
    )


def build_wheels(wheels: Path) -> None:
    """Download and verify the packages of the locks; pyscard is compiled. Runs once for each content of the locks."""
    if (wheels / "complete").exists():
        return
    shutil.rmtree(wheels, ignore_errors=True)
    run(sys.executable, "-m", "venv", wheels / "tools")
    pip(wheels, "install", "--require-hashes", "-r", "requirements/build.txt")
    options = ["--no-deps", "--require-hashes", "--no-build-isolation"]
    pip(wheels, "wheel", *options, "--wheel-dir", wheels / "locked", "-r", "requirements/practice.txt")
    pip(wheels, "wheel", *options, "--wheel-dir", wheels / "locked", "-r", "requirements/voices.txt")
    (wheels / "complete").touch()


def is_of_a_terminal(wheel: Path) -> bool:
    """Whether this wheel belongs to the terminal: requirements/voices.txt, its larger lock, names the distribution."""
    name = re.sub("[-_.]+", "-", wheel.name.partition("-")[0]).lower()
    return f"\n{name}==" in "\n" + Path("requirements/voices.txt").read_text(encoding="utf-8")


def install(wheels: Path, chosen: list[Path], site: Path) -> None:
    pip(wheels, "install", "--no-index", "--no-deps", "--no-compile", "--target", site, *sorted(chosen))
    for file in site.rglob("*"):
        if file.is_file():
            file.chmod(0o644)  # some wheels mark modules as executable
    for pattern in NOT_SHIPPED:
        for path in site.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def move(name: str, source: Path, target: Path) -> None:
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    (source / name).rename(target / name)


def divide_qt(site: Path, sandbox_site: Path) -> None:
    """Keep the files of PySide6 that packaging/qt-files lists; Qt's platforms for practice move to the sandbox."""

    def listed(part: str) -> list[str]:
        command = [sys.executable, "packaging/qt-files", "list", str(site), part]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()

    whole = site.with_name("whole")
    parts = {site: listed("terminal"), sandbox_site: listed("sandbox")}
    for folder in ("PySide6", "shiboken6"):
        move(folder, site, whole)
    for target, names in parts.items():
        for name in names:
            move(name, whole, target)
    shutil.rmtree(whole)


def make_environment(terminal: Path) -> None:
    """Create a virtual environment without the venv module: Debian's interpreter, and no script to activate it."""
    folder = terminal / APPLICATION
    (folder / "bin").mkdir(parents=True)
    (folder / "bin/python3").symlink_to(f"/usr/bin/{PYTHON}")
    (folder / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n")
    launcher = folder / "bin/kiosk"
    launcher.write_text(LAUNCHER)
    launcher.chmod(0o755)


def compile_all(package: Path) -> None:
    """Compile every module; the byte code names the path at which it will be installed."""
    options = ["-q", "-j", "1", "--invalidation-mode", "unchecked-hash", "-s", str(package), "-p", "/"]
    run(sys.executable, "-m", "compileall", *options, package / SITE)


def main(wheels: Path, terminal: Path, sandbox: Path) -> None:
    build_wheels(wheels)
    shutil.rmtree(wheels / "own", ignore_errors=True)
    pip(wheels, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels / "own", ".")

    make_environment(terminal)
    site, sandbox_site = terminal / SITE, sandbox / SITE
    locked = list((wheels / "locked").iterdir())
    install(wheels, [*filter(is_of_a_terminal, locked), *(wheels / "own").iterdir()], site)
    install(wheels, [*filterfalse(is_of_a_terminal, locked)], sandbox_site)
    divide_qt(site, sandbox_site)
    for name in SANDBOX_FILES:
        move(name, site, sandbox_site)
    for package in (terminal, sandbox):
        compile_all(package)


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))
