"""The support bundle: contents that help remote support, and no personal data."""

import io
import json
import os
import tarfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from typer.testing import CliRunner

from devices.pcsc_reader import ServiceGone
from devices.simulator import PracticeSet
from kiosk.application.sealed_bundle import open_bundle, seal_bundle
from kiosk.application.sealing import CannotOpen, EnvelopeMalformed, RecipientPrivateKey, SuiteId, UnknownKey
from kiosk.cli import app
from kiosk.commands import support
from kiosk.commands.support import _report, bundle, packed, without_secrets
from kiosk.doctor import Health, examine
from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Challenge
from kiosk.sandbox.faults.fault_file import Drop
from kiosk.station.journal import Journal
from kiosk.station.journal_events import RestartReason
from kiosk.station.last_frames import frame_file
from kiosk.visit.model import ClosedReason, Screen
from tests.support.machine_numbers import without_machine_numbers
from tests.support.upstream import running_world
from tests.ui.stage import moment, play
from ui.panel.frame_keeper import EVERY, FrameKeeper

INVOKE = CliRunner()
SECRETS = ("6140278233514821", "902746", "4931", "hunter2", "-----BEGIN", "山田花子")
"""An ID, a code, a PIN, a password, the beginning of a key, a name."""


def files_of(packed: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        return {
            each.name.removeprefix("support/"): file.read()
            for each in archive.getmembers()
            if (file := archive.extractfile(each)) is not None
        }


def searched(files: dict[str, bytes]) -> str:
    """The content of a bundle as a text to search."""
    return without_machine_numbers(b"\n".join(files.values()).decode(errors="replace"))


def plant(state: Path, config: Path) -> None:
    """Plants secrets in every possible place."""
    all_of_them = "\n".join(SECRETS)
    with config.open("a") as settings:
        settings.write("".join(f"# {secret}\n" for secret in SECRETS))
    journal = state / "journal" / "journal.jsonl"
    told = Journal(journal, lambda: datetime.now(UTC))
    told.write("closed", reason=ClosedReason.STORAGE)
    told.write("restart_requested", reason=RestartReason.PLANNED)
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    with journal.open("a") as file:
        for secret in SECRETS:
            file.write(f"{secret}\n")
            for altered in ({"reason": secret}, {"typed": secret}, {"at": secret}, {"previous": secret}):
                file.write(json.dumps({**lines[0], **altered}) + "\n")
            file.write(json.dumps({**lines[0], "event": secret}) + "\n")
    for place in ("receipts/R.pdf", "last-frames/pin.png", "last-run", "notes.txt", "queue/outbox.db-journal.txt"):
        (state / place).parent.mkdir(exist_ok=True)
        (state / place).write_text(all_of_them)


@pytest.mark.long
@pytest.mark.parametrize("errors_only", [False, True])
def test_secrets_that_are_planted_everywhere_are_in_no_bundle(
    tmp_path: Path, practice_set: PracticeSet, *, errors_only: bool
) -> None:
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal:
        state, config = world.folder / "terminal", tmp_path / "kiosk.toml"
        config.write_text(f'campaign = "practice"\nstate_dir = "{state}"\n[upstream]\nurl = "{world.server.url}"\n')
        sealed = terminal.sealed()
        with closing(Outbox.open(state / "queue", world.now)) as outbox:
            outbox.challenges.add([Challenge(sealed.challenge.value, sealed.challenge.expires)])
            outbox.accept(sealed.entry(terminal.identity), sealed.challenge.value)
        plant(state, config)
        frame_file(state, "closed").write_bytes(b"\x89PNG\r\n\x1a\n of the closed screen")
        files = files_of(bundle(config, examine(config).as_dict(), errors_only=errors_only))
        everything = searched(files)
        for secret in SECRETS:
            assert secret not in everything, secret
        for identifier in (sealed.application_id, sealed.challenge.value, "device-key.pem"):
            assert not [name for name, content in files.items() if identifier.encode() in content], identifier
        events = [json.loads(line)["event"] for line in files["journal.jsonl"].splitlines()]
        assert events == (["closed"] if errors_only else ["closed", "restart_requested"])
        assert json.loads(files["queue.json"])["counts"]["queued"] == 1
        checks = json.loads(files["doctor.json"])["checks"]
        assert ("ok" in {check["health"] for check in checks}) is not errors_only
        assert ("frames/closed.png" in files) is not errors_only
        assert json.loads(files["about.json"])["made_at"].endswith(" JST")
        assert json.loads(files["settings.json"])["upstream"]["url"] == world.server.url

        data = world.folder / "sandbox"
        variant = ["--errors-only"] if errors_only else []
        sent = INVOKE.invoke(app, ["support", "--config", str(config), "--json", *variant])
        assert sent.exit_code == 0, sent.output
        (noted,) = (line for line in (state / "journal" / "journal.jsonl").read_text().splitlines() if "_sent" in line)
        assert json.loads(noted)["errors_only"] is errors_only
        reference = json.loads(sent.stdout)["reference"]
        opened = INVOKE.invoke(app, ["sandbox", "open-support", reference, "--data", str(data)])
        assert opened.exit_code == 0, opened.output
        everything = searched(files_of(Path(opened.stdout.partition(": of ")[0]).read_bytes()))
        assert "closed" in everything
        for secret in SECRETS:
            assert secret not in everything, secret

        file = tmp_path / "sealed"
        arguments = ["support", str(file), "--config", str(config)]
        assert INVOKE.invoke(app, arguments).exit_code == 0
        assert file.stat().st_mode & 0o777 == 0o600
        assert b"journal.jsonl" not in file.read_bytes()
        again = INVOKE.invoke(app, arguments)
        assert isinstance(again.exception, KioskError)
        assert "name a new file" in str(again.exception)
        opened = INVOKE.invoke(app, ["sandbox", "open-support", str(file), "--data", str(data)])
        assert opened.exit_code == 0, opened.output
        assert terminal.identity.kiosk_id in opened.output
        assert "journal.jsonl" in files_of((tmp_path / "sealed.tar.gz").read_bytes())


@pytest.mark.parametrize(("most", "kept"), [(None, range(1000, 1001)), (5000, range(1, 1000)), (1, range(1))])
def test_of_a_long_journal_the_newest_lines_are_sent(most: int | None, kept: range) -> None:
    lines = [f"{number} {os.urandom(32).hex()}\n".encode() for number in range(1000)]
    sent = packed({"about.json": b"{}", "journal.jsonl": b"".join(lines)}, datetime.now(UTC), most)
    left = files_of(sent)["journal.jsonl"].splitlines(keepends=True)
    assert left == lines[len(lines) - len(left) :]
    assert len(left) in kept
    assert most in (None, 1) or len(sent) <= 5000


@pytest.mark.parametrize("variant", [[], ["--unsealed"]])
def test_only_root_writes_one_into_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variant: list[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    refused = INVOKE.invoke(app, ["support", str(tmp_path / "file"), *variant])
    assert "is for root" in str(refused.exception)
    assert not (tmp_path / "file").exists()


def test_one_that_everybody_can_open_is_not_sent() -> None:
    assert "is not sent" in str(INVOKE.invoke(app, ["support", "--unsealed"]).exception)


@pytest.mark.long
def test_one_that_cannot_be_sent_says_how_to_write_it(tmp_path: Path, practice_set: PracticeSet) -> None:
    with running_world(tmp_path, practice_set) as world, world.terminal():
        config = tmp_path / "kiosk.toml"
        config.write_text(f'campaign = "practice"\nstate_dir = "{world.folder / "terminal"}"\n')
        world.server.inject_faults(Drop())
        refused = INVOKE.invoke(app, ["support", "--config", str(config)])
    assert "write it into a file: sudo kiosk support FILE" in str(refused.exception)


def test_what_lets_somebody_in_is_taken_out_of_settings() -> None:
    settings = {"proxy": {"url": "http://user:hunter2@proxy:3128", "password": "x"}, "list": ["https://a:b@c/"], "n": 3}
    settings |= {"tokens": ["x", "y"], "Credentials": {"name": "x", "more": [{"value": "y"}], "tries": 3}}
    assert without_secrets(settings) == {
        "proxy": {"url": "http://(removed)@proxy:3128", "password": "(removed)"},
        "list": ["https://(removed)@c/"],
        "n": 3,
        "tokens": ["(removed)", "(removed)"],
        "Credentials": {"name": "(removed)", "more": [{"value": "(removed)"}], "tries": 3},
    }


def test_a_report_of_errors_leaves_out_only_what_is_well() -> None:
    """A check that was not made, and a warning, are what the operator asks for."""
    examined = {"healthy": False, "checks": [{"health": health.value} for health in Health]}
    assert _report(examined, errors_only=False) == examined
    left = {check["health"] for check in _report(examined, errors_only=True)["checks"]}
    assert left == {health.value for health in Health if health is not Health.OK}


@pytest.mark.parametrize("usable", [True, False])
def test_a_bundle_has_what_can_be_asked_and_says_why_the_rest_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, usable: bool
) -> None:
    def no_service() -> list[str]:
        raise ServiceGone("pcscd does not run")

    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "{tmp_path}"\n' if usable else "state_dir = 7\n")
    monkeypatch.setattr(support, "reader_names", no_service)
    files = files_of(bundle(config, {"checks": [], "healthy": False}, errors_only=True))
    about = json.loads(files.pop("about.json"))
    assert (about["readers"], about["variant"]) == (["none: pcscd does not run"], "errors only")
    assert set(about["versions"]) == {"kiosk", "python", "system", "kernel", "sqlite", "openssl", "packages"}
    assert json.loads(files.pop("doctor.json")) == {"checks": [], "healthy": False}
    settings = json.loads(files.pop("settings.json"))
    if usable:
        assert settings["state_dir"] == str(tmp_path)
        assert str(tmp_path) in json.loads(files.pop("queue.json"))["error"]
        assert files == {"journal.jsonl": b""}
    else:
        assert (list(settings), files) == (["error"], {})
        assert "state_dir" in settings["error"]


@pytest.mark.parametrize("suite", list(SuiteId))
def test_a_bundle_opens_with_its_key_and_its_header_alone(suite: SuiteId) -> None:
    key = RecipientPrivateKey.generate("key-1", suite)
    sealed = seal_bundle(b"content", key.recipient(), "K-0000ABCD")
    content, header = open_bundle(sealed, {"key-1": key})
    assert (content, header.kiosk_id) == (b"content", "K-0000ABCD")
    with pytest.raises(CannotOpen):
        open_bundle(sealed.replace(b"K-0000ABCD", b"K-0000ABCE"), {"key-1": key})
    with pytest.raises(CannotOpen):
        open_bundle(sealed[:-1], {"key-1": key})
    with pytest.raises(UnknownKey):
        open_bundle(sealed, {})
    for broken in (b"", b"x", b"\n" * 600, sealed[:40]):
        with pytest.raises(EnvelopeMalformed):
            open_bundle(broken, {"key-1": key})


@pytest.mark.long
def test_pictures_are_kept_of_screens_on_which_nobody_is_served(qapp: QCoreApplication, tmp_path: Path) -> None:
    seconds = [0.0]
    with play(moment("closed-storage"), "seven-bank-atm") as stage:
        keeper = FrameKeeper(stage.window.window, tmp_path, lambda: stage.stage.visit, lambda: seconds[0])
        keeper.look()
        assert not frame_file(tmp_path, "closed").exists(), "a person may have been at the screen just now"
        keeper.look()
        kept = QImage(str(frame_file(tmp_path, "closed")))
        assert (kept.width(), kept.height()) == (1024, 768)
        frame_file(tmp_path, "closed").unlink()
        keeper.look()
        assert not frame_file(tmp_path, "closed").exists(), "the minimum interval must pass"
        seconds[0] = EVERY
        keeper.look()
        assert frame_file(tmp_path, "closed").exists()
        for name in ("menu", "review", "pin"):
            stage.show(moment(name))
            keeper.look()
            keeper.look()
        assert [file.name for file in tmp_path.rglob("*.png")] == ["closed.png"]
        assert stage.stage.visit.screen is not Screen.CLOSED
