"""The shell programs of packaging/: what each calls, its exit status, and what it says on standard error.

They run in a copy of their folder, with a PATH that has the tools of every system, and stubs for the others. A stub
writes its name and arguments into a file.
"""

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
TOOLS = (
    *("awk", "cat", "chmod", "cp", "cut", "date", "diff", "dirname", "find", "grep", "head", "ls", "mkdir", "mktemp"),
    *("mv", "rm", "sed", "sh", "sha256sum", "sort", "tar", "touch", "tr"),
)
FOUND = {tool: shutil.which(tool) or f"/bin/{tool}" for tool in TOOLS}


@dataclass
class Copy:
    """A copy of one program in a tree of its own."""

    tree: Path
    program: str
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.tree / "bin").mkdir()
        copy = self.tree / "packaging" / self.program
        copy.parent.mkdir(parents=True)
        shutil.copy(ROOT / "packaging" / self.program, copy)
        for name, tool in FOUND.items():
            (self.tree / "bin" / name).symlink_to(tool)

    def stub(self, name: str, script: str = "") -> None:
        file = self.tree / "bin" / name
        file.unlink(missing_ok=True)
        file.write_text(f'#!/bin/sh\nprintf "%s\\n" "{name} $*" >>"{self.tree}/calls"\n{script}\n')
        file.chmod(0o755)

    def write(self, name: str, content: str = "") -> Path:
        file = self.tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
        return file

    def run(self, *arguments: object) -> tuple[int, list[str], str, str]:
        """Exit status, the calls of stubs, standard output, standard error."""
        calls = self.tree / "calls"
        calls.unlink(missing_ok=True)
        done = subprocess.run(
            [self.tree / "packaging" / self.program, *map(str, arguments)],
            env={"PATH": str(self.tree / "bin"), "HOME": str(self.tree / "home"), **self.environment},
            cwd=self.tree,
            capture_output=True,
            text=True,
            check=False,
        )
        made = calls.read_text().splitlines() if calls.exists() else []
        return done.returncode, made, done.stdout, done.stderr


@pytest.mark.parametrize("user", [0, 1000])
def test_only_packages_that_are_missing_are_installed(tmp_path: Path, user: int) -> None:
    setup = Copy(tmp_path, "setup-system")
    setup.stub("id", f"echo {user}")
    setup.stub("apt-get", '[ -z "$FAILS" ] && echo "$DEBIAN_FRONTEND" >&2')
    setup.stub("dpkg-query", r'printf "installed, git, \ninstalled, libb-t64, libb (= 2), c\nconfig-files, old, \n"')
    setup.write("packaging/apt/here", "# git tools: new\ngit\nlibb # by another name\n")
    setup.write("packaging/apt/gone", "old\ngi\nnew\n")
    assert setup.run("here")[0] == 0
    assert not [call for call in setup.run("here")[1] if not call.startswith("dpkg-query")]

    code, calls, _, said = setup.run("here", "gone")
    if user:
        assert (code, said) == (1, "These packages are missing; install them as root: old gi new\n")
        assert not [call for call in calls if call.startswith("apt-get")]
        setup.stub("sudo", '"$@"')
        code, calls, _, said = setup.run("here", "gone")
    assert (code, said) == (0, "noninteractive\n" * 2)
    assert [call for call in calls if call.startswith("apt-get")] == [
        "apt-get update -q",
        "apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 old gi new",
    ]
    setup.environment["FAILS"] = "yes"
    code, calls, _, _ = setup.run("gone")
    assert code != 0
    assert not [call for call in calls if call.startswith("apt-get install")]
    assert setup.run("here", "ther")[0] != 0, "a list that is not there is a typing error, and not an empty one"


INSIDE = 'for each; do case $each in *"mount "*) printf "%s" "$each" >inside;; esac; done\n'
"""Of a stub of unshare: keeps the script that would run in namespaces of its own."""


def steps_inside(tree: Path, *arguments: object, called: tuple[str, ...]) -> tuple[int, list[str]]:
    """Exit status and steps of that script, whose commands are only said, with LANG and PATH as they are then."""
    said = "".join(f'{name}() {{ echo "{name} $*"; }}\n' for name in called)
    done = subprocess.run(
        ["/bin/sh", "-euc", said + (tree / "inside").read_text(), "sh", *map(str, arguments)],
        env={"PATH": f"{tree}/bin", "PYTHONPATH": "here", "DISPLAY": ":0", "HOME": "/home/somebody"},
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


@pytest.fixture
def debian_root(tmp_path: Path) -> Copy:
    made = Copy(tmp_path, "debian-root")
    made.write("home/.config/pip/pip.conf", "of this user")
    made.write("packaging/apt-sources", '#!/bin/sh\necho "$1" >"$2/sources.list"; touch "$2/apt.conf"').chmod(0o755)
    made.stub("id", "echo 0")
    made.stub("git", 'for folder; do :; done; mkdir -p "${folder%/*}"; mkdir "$folder"')
    made.stub("unshare", INSIDE + "exit 7")
    made.stub(
        "mmdebstrap",
        "for each; do case $each in *.part) root=$each;; esac; done\n"
        'cat; mkdir -p "$root/usr/sbin" "$root/etc"; echo VERSION_CODENAME=trixie >"$root/etc/os-release"',
    )
    return made


def test_a_command_runs_in_a_root_of_the_wanted_release_and_gives_its_exit_status(debian_root: Copy) -> None:
    folder = debian_root.tree / "root"
    code, calls, said, _ = debian_root.run("trixie", folder)
    assert (code, said) == (7, "trixie\n")
    made, clone, entered = (call for call in calls if call.startswith(("mmdebstrap", "git", "unshare")))
    assert made.startswith("mmdebstrap --quiet --variant=minbase --include=ca-certificates,git,make,python3 ")
    assert made.endswith(f" trixie {folder}.part -")
    assert clone == f"git clone --quiet --no-hardlinks {debian_root.tree} {folder}/srv/mynapoint-kiosk"
    assert entered == "unshare --mount --pid --fork --kill-child -- sh -euc "
    assert calls[-1] == f" sh {folder} make test", "after the lines of the script for the shell inside"
    assert debian_root.run("trixie", folder, "make", "deb")[1][-1] == f" sh {folder} make deb"
    no_service = folder / "usr/sbin/policy-rc.d"
    assert subprocess.run([no_service], check=False).returncode == 101
    assert (folder / "root/.config/pip/pip.conf").read_text() == "of this user"
    assert (folder / "etc/hosts").exists()


def test_the_command_sees_nothing_of_this_machine_but_its_devices(debian_root: Copy) -> None:
    folder = debian_root.tree / "root"
    debian_root.run("trixie", folder)
    code, steps = steps_inside(
        debian_root.tree,
        *(folder, "sh", "-c", "env | sort; exit 7"),
        called=("cd", "mount", "pivot_root", "umount"),
    )
    environment = [step for step in steps if "=" in step and not step.startswith(("mount", "PWD=", "OLDPWD=", "_="))]
    assert code == 7
    assert [step for step in steps if step.partition(" ")[0] in {"cd", "mount", "pivot_root", "umount"}] == [
        f"mount --bind {folder} {folder}",
        f"cd {folder}",
        "mount -t proc proc proc",
        "mount --rbind /sys sys",
        "mount --rbind /dev dev",
        "mount -t tmpfs -o mode=755 tmpfs run",
        "pivot_root . mnt",
        "umount --lazy /mnt",
        "cd /srv/mynapoint-kiosk",
    ]
    assert environment == [
        "HOME=/root",
        "LANG=C.UTF-8",
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ]


@pytest.fixture
def machine_root(tmp_path: Path) -> Copy:
    made = Copy(tmp_path, "image/machine-root")
    made.write("packaging/image/packages", "# of every machine\ninit # systemd\nudev dbus\n")
    made.write("packaging/apt-sources", '#!/bin/sh\necho "$1" >"$2/sources.list"; touch "$2/apt.conf"').chmod(0o755)
    for deb in ("a", "b"):
        made.write(f"{deb}.deb", deb)
    made.stub("id", "echo 0")
    made.stub(
        "mmdebstrap",
        "for each; do case $each in *.part) base=$each;; esac; done; cat >sources\n"
        "mkdir -p base/etc/ssl/certs base/usr/sbin base/var/cache/apt/archives base/var/lib/apt/lists\n"
        'echo own >base/etc/hosts; touch base/var/lib/apt/lists/list; tar -cf "$base" -C base .',
    )
    made.stub(
        "unshare",
        f'{INSIDE}for new; do :; done; ls "$new/debs" "$new/var/cache/apt/archives"; cp "$new/etc/hosts" hosts\n'
        '"$new/usr/sbin/policy-rc.d" || echo $? >policy; touch "$new/var/cache/apt/archives/new.deb"; exit "$STATUS"',
    )
    made.environment["STATUS"] = "0"
    return made


def test_a_machine_s_root_is_made_once_of_its_packages_and_nothing_of_their_installation_stays(
    machine_root: Copy,
) -> None:
    tree, folder = machine_root.tree, machine_root.tree / "folder"
    code, calls, said, errors = machine_root.run("trixie", folder, "a.deb", "b.deb")
    root = Path(said.strip())
    there = [f"{root}.part/debs:", "a.deb", "b.deb", f"{root}.part/var/cache/apt/archives:"]
    assert (code, errors.split()) == (0, there)
    (made,) = (call for call in calls if call.startswith("mmdebstrap"))
    assert " --include=init,udev,dbus " in made
    assert made.endswith(".tar.part -")
    assert (tree / "sources").read_text() == "trixie\n"
    assert (tree / "policy").read_text() == "101\n", "no service starts"
    assert (tree / "hosts").read_text() == Path("/etc/hosts").read_text(), "apt needs this machine's"
    assert (root / "etc/hosts").read_text() == "own\n"
    left = [file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()]
    assert left == ["etc/hosts"]
    assert [file.name for file in (folder / "archives").iterdir()] == ["new.deb"]

    assert machine_root.run("trixie", folder, "a.deb", "b.deb") == (0, ["id -u"], f"{root}\n", "")
    code, calls, said, errors = machine_root.run("trixie", folder, "b.deb")
    assert (code, [call.split()[0] for call in calls if call[:1].isalpha()]) == (0, ["id", "unshare"])
    assert errors.split()[1:] == ["b.deb", f"{said.strip()}.part/var/cache/apt/archives:", "new.deb"]
    assert not root.exists(), "it would fill the disk"
    machine_root.environment["STATUS"] = "5"
    assert machine_root.run("trixie", folder, "a.deb")[::2] == (5, ""), "a package that cannot be installed"
    machine_root.environment["STATUS"] = "0"
    assert machine_root.run("trixie", folder, "a.deb")[0] == 0


def test_the_packages_of_a_machine_are_installed_by_its_own_apt(machine_root: Copy) -> None:
    folder = machine_root.tree / "folder"
    machine_root.run("trixie", folder, "a.deb")
    new = machine_root.tree
    machine_root.write("bin/env", '#!/bin/sh\necho "env $*"').chmod(0o755)
    code, steps = steps_inside(machine_root.tree, new, called=("cd", "mount"))
    assert code == 0
    assert [" ".join(step.split()) for step in steps] == [
        f"cd {new}",
        "mount --bind . .",
        f"cd {new}",
        "mount -t proc proc proc",
        "env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive chroot . sh -euc",
        "apt-get update -q",
        "apt-get install -y -q --no-install-recommends /debs/*.deb",
        "",
    ]


def test_a_machine_s_root_is_made_by_root_in_a_folder_of_its_own(machine_root: Copy) -> None:
    folder = machine_root.tree / "folder"
    folder.mkdir()
    link = machine_root.tree / "link"
    link.symlink_to(folder)
    code, _, said, errors = machine_root.run("trixie", link, "a.deb")
    assert (code, said, errors) == (1, "", f"{link} is another user's; remove it\n")
    code, calls, _, errors = machine_root.run("trixie", folder)
    assert (code, calls) == (2, [])
    assert "packaging/image/machine-root SUITE FOLDER DEB..." in errors
    machine_root.stub("id", "echo 1000")
    code, _, _, errors = machine_root.run("trixie", folder, "a.deb")
    assert (code, errors) == (1, "Only root can make the root of a machine.\n")
    assert not list(folder.iterdir())


def test_a_root_that_will_not_do_is_not_entered(debian_root: Copy) -> None:
    """Its programs would run as root."""
    folder, link = debian_root.tree / "root", debian_root.tree / "link"
    code, calls, said, errors = debian_root.run("trixie")
    assert (code, calls, said) == (2, [], "")
    assert "packaging/debian-root SUITE FOLDER [COMMAND...]" in errors
    assert errors.count("\n") == 4
    debian_root.write("root/etc/os-release", "VERSION_CODENAME=bookworm\n")
    link.symlink_to(folder)
    for given, error in ((folder, f"{folder} is not a root of trixie"), (link, "another user's; name another folder")):
        code, calls, _, errors = debian_root.run("trixie", given, "true")
        assert (code, [call.split()[0] for call in calls]) == (1, ["id"])
        assert error in errors
    (debian_root.tree / "bin/mmdebstrap").unlink()
    code, calls, _, errors = debian_root.run("trixie", debian_root.tree / "new")
    assert (code, errors) == (1, "mmdebstrap is missing: apt-get install mmdebstrap\n")
    debian_root.stub("id", "echo 1000")
    code, calls, _, errors = debian_root.run("bookworm", folder)
    assert (code, errors) == (1, "Only root can make and enter a Debian root.\n")


def test_apt_s_own_sources_of_another_release(tmp_path: Path) -> None:
    made = Copy(tmp_path, "apt-sources")
    own = next(
        line.partition("=")[2] for line in Path("/etc/os-release").read_text().splitlines() if "CODENAME" in line
    )
    made.stub("apt-config", "echo 'Acquire::http::Proxy \"x\";'")
    lines = (
        f"deb http://a {own} main",
        f"deb http://a {own}-updates main",
        "deb http://a sid main",
        f"deb b {own}x main",
    )
    made.stub("apt-get", f"printf '%s\\n' {' '.join(repr(line) for line in lines)}")
    folder = tmp_path / "out"
    folder.mkdir()
    assert made.run("next", folder)[0] == 0
    assert (folder / "sources.list").read_text() == "deb http://a next main\ndeb http://a next-updates main\n"
    assert "Proxy" in (folder / "apt.conf").read_text()
    made.stub("apt-get")
    code, _, _, errors = made.run("next", folder)
    assert (code, errors) == (1, f"apt knows no source of {own}: apt-get update\n")
    assert made.run("next")[0] == 2


def test_qml_with_a_warning_or_in_another_form_fails_the_check(tmp_path: Path) -> None:
    check = Copy(tmp_path, "check-qml")
    check.write("ui/qml/B.qml", "formatted\n")
    file = check.write("ui/qml/Kiosk/A.qml", "formatted\n")
    check.stub("pyside6-qmllint", 'exit "$LINT"')
    check.stub("pyside6-qmlformat", 'shift; for each; do echo formatted >"$each"; done')
    check.environment["LINT"] = "0"
    code, calls, said, errors = check.run()
    assert (code, said, errors) == (0, "", "")
    assert calls[0] == "pyside6-qmllint -W 0 -I ui/qml ui/qml/B.qml ui/qml/Kiosk/A.qml"
    file.write_text("other\n")
    code, _, said, errors = check.run()
    assert (code, errors) == (1, "not formatted; run packaging/check-qml --fix\n")
    assert "-other\n+formatted" in said
    assert file.read_text() == "other\n"
    assert check.run("--fix")[:2] == (0, ["pyside6-qmlformat --inplace ui/qml/B.qml ui/qml/Kiosk/A.qml"])
    assert file.read_text() == "formatted\n"
    check.environment["LINT"] = "3"
    assert check.run()[0] == 3


def test_the_first_picture_of_each_screen_is_picked_and_none_is_left_out(tmp_path: Path) -> None:
    pick = Copy(tmp_path, "pick-pictures")
    screens = (
        "attract",
        "menu",
        "consent-ticked",
        "items",
        "service",
        "field-filled",
        "review",
        "pin-entered",
        "result",
    )
    for number, screen in enumerate(screens, start=1):
        pick.write(f"out/screens/{number:02d}-{screen}.png", screen)
        pick.write(f"out/screens/{number + 20}-{screen}.png", "a later one")
    pick.write("out/screens/99-other.png")
    pick.write("out/ABCD-EFGH-J.png", "receipt")
    assert pick.run("out", "docs/pictures")[0] == 0
    picked = {file.stem: file.read_text() for file in (tmp_path / "docs/pictures").iterdir()}
    assert picked == {screen: screen for screen in (*screens, "receipt")}
    (tmp_path / "out/ABCD-EFGH-J.png").unlink()
    assert pick.run("out", "docs/pictures")[0] != 0


def test_a_package_is_built_from_the_last_commit_and_judged_by_lintian(tmp_path: Path) -> None:
    build = Copy(tmp_path, "build-deb")
    build.write("kiosk/__init__.py", 'SOFTWARE = "1.2.3"\n')
    build.write("packaging/debian/control", "Source: x\nMaintainer: Somebody <a@b.invalid>\n")
    for lock in ("build", "practice", "voices"):
        build.write(f"requirements/{lock}.txt", lock)
    old = build.write("out/deb/mynapoint-kiosk_1_all.deb")
    build.stub(
        "git",
        'case $1 in status) echo "$CHANGED";; log) echo 1764410400;; rev-parse) echo c0ffee;;\n'
        f'archive) tar -c -C "{tmp_path}" packaging kiosk;; esac',
    )
    build.stub("dpkg-buildpackage", 'pwd; echo "$SOURCE_DATE_EPOCH $LC_ALL $TZ"; touch ../new.changes')
    build.stub("lintian", "exit 5")
    build.environment["CHANGED"] = ""
    code, calls, said, errors = build.run()
    assert (code, errors) == (5, "")
    tree = tmp_path / "out/deb/mynapoint-kiosk"
    assert said.splitlines() == [str(tree), "1764410400 C.UTF-8 UTC"]
    assert calls[-2:] == [
        "dpkg-buildpackage --build=binary --no-sign",
        "lintian --allow-root --fail-on=error,warning ../new.changes",
    ]
    assert not old.exists()
    release = next(
        line.partition("=")[2].strip('"')
        for line in Path("/etc/os-release").read_text().splitlines()
        if line.startswith("VERSION_ID=")
    )
    changes = (tree / "debian/changelog").read_text()
    assert changes.startswith(f"mynapoint-kiosk (1.2.3+20251129.100000+deb{release}) stable; urgency=medium\n")
    assert "  * Built from commit c0ffee.\n" in changes
    assert " -- Somebody <a@b.invalid>  Sat, 29 Nov 2025 10:00:00 +0000\n" in changes
    build.environment["CHANGED"] = " M kiosk/__init__.py"
    assert build.run()[3] == "Changes that are not committed are not in the package.\n"
