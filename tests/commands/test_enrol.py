"""`kiosk enrol` and `kiosk outbox salvage`: the records of a technician's action, and their order."""

import json
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from devices.simulator import PracticeSet
from kiosk.cli import outbox as outbox_commands
from kiosk.cli.outbox import outbox_salvage
from kiosk.cli.technician import enrol
from kiosk.cli.trust import trust_import
from kiosk.commands import enrolment
from kiosk.errors import KioskError
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.instance_lock import InstanceLock
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.store import Outbox
from kiosk.station import settings as settings_module
from kiosk.station import trust_anchors
from kiosk.station.identity import IdentityFiles, load_identity
from kiosk.station.settings import load_settings
from kiosk.station.settings_confirmation import Confirmation, confirmation
from tests.outbox.conftest import NOON, entry_of
from tests.support.upstream import running_world


def config_in(folder: Path, url: str = "") -> Path:
    config = folder / "kiosk.toml"
    config.write_text(f'state_dir = "state"\n[upstream]\nurl = "{url}"\n')
    return config


@pytest.mark.long
def test_who_enrols_a_terminal_confirms_its_settings(
    qapp: object, tmp_path: Path, practice_set: PracticeSet, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_world(tmp_path, practice_set) as world:
        config = config_in(tmp_path, world.server.url)
        code = tmp_path / "code"
        code.write_text(f"\n {world.server.sandbox.terminals.make_code()} \n")
        settings = load_settings(config)
        assert confirmation(config, settings)[0] is Confirmation.NEVER
        enrol(config, code_file=code, decommission=False, as_json=True)
        assert confirmation(config, settings)[0] is Confirmation.CONFIRMED
        identity = load_identity(settings.state_dir, world.now())
    said = json.loads(capsys.readouterr().out)
    assert said == {"kiosk_id": identity.kiosk_id, "not_after": identity.not_after.isoformat()}
    (noted,) = map(json.loads, settings.journal_file.read_text().splitlines())
    assert (noted["event"], noted["terminal"]) == ("enrolled", identity.kiosk_id)
    assert noted["upstream"] == world.server.sandbox.pki.ca_sha256.hex()


@pytest.mark.long
def test_what_waits_for_one_upstream_is_never_left_to_another(
    qapp: object, tmp_path: Path, practice_set: PracticeSet
) -> None:
    """Another upstream's receipt would settle an application, and erase content that only the first can open."""
    with running_world(tmp_path / "a", practice_set) as first, running_world(tmp_path / "b", practice_set) as other:
        config = config_in(tmp_path, first.server.url)
        state = load_settings(config).state_dir
        code = tmp_path / "code"
        code.write_text(first.server.sandbox.terminals.make_code())
        enrol(config, code_file=code)
        identity = load_identity(state, first.now())
        with closing(Outbox.open(state / "queue", lambda: NOON)) as outbox:
            entry = replace(entry_of(b"sealed"), kiosk_id=identity.kiosk_id, upstream=identity.upstream)
            outbox.readmit([entry])

        config_in(tmp_path, other.server.url)
        code.write_text(other.server.sandbox.terminals.make_code())
        with pytest.raises(
            KioskError, match=r"1 application\(s\) wait for another upstream than this code's; deliver them"
        ):
            enrol(config, code_file=code)
        with pytest.raises(
            KioskError, match=r"1 application\(s\) wait that only this identity can deliver; deliver them"
        ):
            enrol(config, decommission=True)
        assert load_identity(state, first.now()) == identity

        config_in(tmp_path, first.server.url)
        again = tmp_path / "again"
        again.write_text(first.server.sandbox.terminals.make_code())
        enrol(config, code_file=again)
        assert load_identity(state, first.now()).kiosk_id == identity.kiosk_id

        key = IdentityFiles.below(state).key
        key.unlink()
        again.write_text(first.server.sandbox.terminals.make_code())
        with pytest.raises(KioskError, match=f"wait that belong to {identity.kiosk_id}, and this code makes") as caught:
            enrol(config, code_file=again)
        assert f"ask upstream's operator for a code for {identity.kiosk_id}" in str(caught.value)
        assert not key.exists(), "the key of the abandoned enrolment must be deleted"
        again.write_text(first.server.sandbox.terminals.make_code(identity.kiosk_id))
        enrol(config, code_file=again)
        assert load_identity(state, first.now()).kiosk_id == identity.kiosk_id

        (state / "queue").rename(tmp_path / "kept")
        config_in(tmp_path, other.server.url)
        enrol(config, code_file=code)
        assert load_identity(state, other.now()).kiosk_id != identity.kiosk_id


@pytest.mark.parametrize("leaves_after", [0.0, 59.0, 61.0])
def test_ending_the_identity_waits_a_minute_for_the_terminal_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leaves_after: float
) -> None:
    """It checks every few seconds whether its identity is suspended, and ends while nobody is there."""
    running, waited = InstanceLock(tmp_path), 0.0

    def sleep(seconds: float) -> None:
        nonlocal waited
        waited += seconds
        if waited >= leaves_after:
            running.release()

    monkeypatch.setattr(enrolment, "time", SimpleNamespace(monotonic=lambda: waited, sleep=sleep))
    leaves = leaves_after < enrolment.TERMINAL_LEAVES
    with nullcontext() if leaves else pytest.raises(KioskError, match="a person is using the terminal"):
        enrolment._lock(tmp_path).release()
    assert waited <= enrolment.TERMINAL_LEAVES + 1
    running.release()


@pytest.mark.parametrize("shipped", [True, False])
def test_whose_authority_was_imported_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], shipped: bool
) -> None:
    monkeypatch.setattr(trust_anchors, "import_anchor", lambda *_: "ab" * 32)
    monkeypatch.setattr(settings_module, "shipped_fingerprints", lambda: ["ab" * 32] if shipped else [])
    trust_import(tmp_path / "authority.pem", config_in(tmp_path))
    said = capsys.readouterr().out
    assert ("(shipped with the program)" in said, "(named by the settings, not shipped)" in said) == (
        shipped,
        not shipped,
    )


def test_what_is_lost_counts_as_seen_only_after_it_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the output goes to a closed pipe, it was not read, and the terminal stays closed."""
    config = config_in(tmp_path)
    queue = load_settings(config).state_dir / "queue"
    queue.mkdir(parents=True)
    (queue / DATABASE_NAME).write_bytes(b"no database at all")
    place = quarantine.move(queue, NOON)

    def closed(*_: object, **__: object) -> None:
        raise BrokenPipeError

    with monkeypatch.context() as while_closed:
        while_closed.setattr(outbox_commands, "say", closed)
        with pytest.raises(BrokenPipeError):
            outbox_salvage(None, config)
    assert quarantine.unseen(queue) == [place]
    outbox_salvage(None, config)
    assert quarantine.unseen(queue) == []
