"""What a package says of what it carries: everything that the lock brings, with version and licence."""

import json
import os
import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
CONTROL = """Package: mynapoint-kiosk
Version: 0.1.0+20261129.100000+deb12
Pre-Depends: init-system-helpers
Depends: libc6 (>= 2.36), pcscd, sway | not-a-package-of-debian, python3 (>= 3.11), python3 (<< 3.12)
Description: a terminal, and
 it depends on nothing, that, this says
"""


@pytest.fixture
def control(tmp_path: Path) -> Path:
    file = tmp_path / "control"
    file.write_text(CONTROL)
    return file


def made(control: Path) -> bytes:
    command = [str(ROOT / "packaging" / "sbom"), sysconfig.get_path("platlib"), str(control)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1764410400"}
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


def components(control: Path) -> dict[str, dict[str, Any]]:
    return {each["purl"].partition("@")[0]: each for each in json.loads(made(control))["components"]}


def test_everything_that_the_lock_brings_is_named_with_its_version_and_its_licence(control: Path) -> None:
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    # Some are for other systems only (`; sys_platform == ...`).
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+) \\$", lock, re.MULTILINE))
    found = components(control)
    assert len(locked) > 20
    assert "pkg:pypi/mynapoint-kiosk" not in found, "what it describes is not a part of itself"
    for name, version in locked.items():
        named = found[f"pkg:pypi/{name}"]
        assert named["version"] == version
        assert named["licenses"], name


def test_the_packages_of_debian_that_it_needs_are_named_with_the_versions_of_the_build(control: Path) -> None:
    found = {name: each for name, each in components(control).items() if name.startswith("pkg:deb/")}
    assert {name.rpartition("/")[2] for name in found} == {
        "init-system-helpers",
        "libc6",
        "not-a-package-of-debian",
        "pcscd",
        "python3",
        "sway",
    }
    assert re.match("[0-9]", found["pkg:deb/debian/libc6"]["version"])
    assert "version" not in found["pkg:deb/debian/not-a-package-of-debian"]


def test_the_same_build_gives_the_same_bytes(control: Path) -> None:
    first = made(control)
    assert made(control) == first
    document = json.loads(first)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["timestamp"] == "2025-11-29T10:00:00Z"
    assert document["metadata"]["component"]["version"] == "0.1.0+20261129.100000+deb12"
    references = [each["bom-ref"] for each in document["components"]]
    assert references == sorted(set(references))
    assert document["dependencies"][0]["dependsOn"] == references
