"""The wheel from which the Debian packages are made contains all packages, data included."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
PACKAGES = ("config", "devices", "kiosk", "ui")


def test_the_wheel_has_every_file_of_the_packages(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tree / package, ignore=shutil.ignore_patterns("__pycache__", "*.qmlc"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", tmp_path, tree],
        check=True,
        capture_output=True,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
    )
    (wheel,) = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    wanted = {str(path.relative_to(tree)) for package in PACKAGES for path in (tree / package).rglob("*.*")}
    wanted |= {str(path.relative_to(tree)) for path in tree.rglob("qmldir") if "build" not in path.parts}
    assert sorted(wanted - packed) == []
