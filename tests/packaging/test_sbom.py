"""The SBOM of a package: every distribution of the lock, with version and licence."""

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
Depends: libc6 (>= 2.36), pcscd, sway | weston, not-a-package-of-debian, python3 (>= 3.11), python3 (<< 3.12)
Description: a terminal, and
 it depends on nothing, that, this says
"""


@pytest.fixture(scope="module")
def control(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("package") / "control"
    file.write_text(CONTROL)
    return file


@pytest.fixture(scope="module")
def carried(control: Path) -> bytes:
    return made(control)


def made(control: Path, **environment: str) -> bytes:
    command = [str(ROOT / "packaging" / "sbom"), sysconfig.get_path("platlib"), str(control)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1764410400"} | environment
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


def components(carried: bytes) -> dict[str, dict[str, Any]]:
    return {each["purl"].partition("@")[0]: each for each in json.loads(carried)["components"]}


def test_everything_that_the_lock_brings_is_named_with_its_version_and_its_licence(carried: bytes) -> None:
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    # Some are for other systems only (`; sys_platform == ...`).
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+) \\$", lock, re.MULTILINE))
    found = components(carried)
    assert len(locked) > 20
    assert "pkg:pypi/mynapoint-kiosk" not in found, "the package is not a part of itself"
    for name, version in locked.items():
        named = found[f"pkg:pypi/{name}"]
        assert named["version"] == version
        assert named["licenses"], name


def test_the_packages_of_debian_that_it_needs_are_named_with_the_versions_of_the_build(carried: bytes) -> None:
    found = {name.rpartition("/")[2]: each for name, each in components(carried).items() if name.startswith("pkg:deb/")}
    assert {"init-system-helpers", "libc6", "pcscd", "sway", "python3", "python3-minimal", "libpcsclite1"} <= set(found)
    assert {name for name, each in found.items() if "version" not in each} == {"not-a-package-of-debian"}
    installed = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "libc6"], capture_output=True, check=True
    ).stdout
    assert found["libc6"]["version"] == installed.decode()
    assert found["libc6"]["properties"] == [{"name": "debian:source", "value": "glibc"}], (
        "security advisories use the source package's name"
    )


INSTALLED = """installed
Package: kept
Version: 2:1.0-1
Source: of-another (1.0)
Pre-Depends: loader (>= 2)
Depends: either-b | either-a, virtual, kept-too (= 1.0)
Provides:

installed
Package: kept-too
Version: 7
Source:
Depends: kept, either-a:any [amd64] | nothing
Provides: virtual (= 3), more-virtual

config-files
Package: loader
Version: 1
"""
ARCHIVE = {
    "loader": "Package: loader\nVersion: 2.1\nDepends: of-archive\n",
    "either-a": "Package: either-a\nVersion: 1\n",
    "of-archive": "Package: of-archive\nVersion: 5\nDepends: default-bus | bus\n",
    "a-bus": "Package: a-bus\nVersion: 9\n",
}


def test_what_packages_of_debian_need_in_their_turn_is_named_however_they_say_it(tmp_path: Path) -> None:
    """With a dpkg and an archive for the test: alternatives, virtual packages, circles, removed and missing
    packages.
    """
    answers = tmp_path / "answers"
    answers.mkdir()
    (answers / "dpkg").write_text(INSTALLED)
    for name, stanza in ARCHIVE.items():
        (answers / f"show-{name}").write_text(f"{stanza}\n")
    (answers / "showpkg-bus").write_text("Package: bus\nReverse Depends: \nReverse Provides: \na-bus 9 (= )\n")
    commands = {
        "dpkg-query": f"cat {answers}/dpkg",
        "apt-cache": f'kind=$1; shift; for name; do cat "{answers}/$kind-$name" 2>/dev/null; done; exit 100',
    }
    for name, script in commands.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    control = tmp_path / "control"
    control.write_text("Package: mynapoint-kiosk\nVersion: 1\nDepends: kept (>= 1), nowhere | nothing\n")
    document = json.loads(made(control, PATH=f"{tmp_path}:{os.environ['PATH']}"))

    def short(reference: str) -> str:
        return reference.removeprefix("pkg:deb/debian/")

    needed = {short(each["ref"]): [short(one) for one in each["dependsOn"]] for each in document["dependencies"]}
    assert [name for name in needed.pop("mynapoint-kiosk@1") if not name.startswith("pkg:pypi/")] == [
        "kept@2%3A1.0-1",
        "nowhere",
    ]
    assert needed == {
        "a-bus@9": [],
        "either-a@1": [],
        "kept-too@7": ["either-a@1", "kept@2%3A1.0-1"],
        "kept@2%3A1.0-1": ["either-a@1", "kept-too@7", "loader@2.1"],
        "loader@2.1": ["of-archive@5"],
        "nowhere": [],
        "of-archive@5": ["a-bus@9"],
    }


def test_the_same_build_gives_the_same_bytes(control: Path, carried: bytes) -> None:
    assert made(control) == carried
    document = json.loads(carried)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["timestamp"] == "2025-11-29T10:00:00Z"
    assert document["metadata"]["component"]["version"] == "0.1.0+20261129.100000+deb12"
    references = [each["bom-ref"] for each in document["components"]]
    assert references == sorted(set(references))
    ends = [reference for each in document["dependencies"] for reference in (each["ref"], *each["dependsOn"])]
    own = document["metadata"]["component"]["bom-ref"]
    assert set(ends) <= {*references, own}, "every dependency must be a component"
    reached = {own}
    for _ in references:
        reached |= {one for each in document["dependencies"] if each["ref"] in reached for one in each["dependsOn"]}
    assert reached == {*references, own}, "every component must be needed"
