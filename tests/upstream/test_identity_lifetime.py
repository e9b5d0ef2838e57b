"""Lifetime of an identity: certificates renew themselves, upstream's keys are replaced by signed rotation, a lost key
can be replaced; and a process killed at any step leaves a working identity, and loses no application."""

import json
import shutil
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import AuditFinding, Settlement, State
from kiosk.sandbox.pki import sign
from kiosk.station import device_certificate, key_rotation
from kiosk.station.identity import IdentityFiles, NotEnrolled, load_identity, state_of_files
from kiosk.station.upstream_keys import KEYS_TYPE, KeySet
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.contract import Outcome
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.errors import IdentityRefused, Refused
from kiosk.upstream.renewal import Renewal
from kiosk.upstream.signed_receipts import proves, verify
from tests.support.upstream import LIMITS, Sealed, Terminal, World
from tests.upstream import killed_at
from tests.upstream.station import station_of


@pytest.fixture
def state(world: World, terminal: Terminal) -> Path:
    return world.folder / "terminal"


def verified(outbox: Outbox, check: Callable[[Settlement], bool]) -> Sequence[AuditFinding]:
    return outbox.view.verify(check)


def renewal(terminal: Terminal) -> Renewal:
    return Renewal(terminal.identity, terminal.client, lambda other: UpstreamClient(other, LIMITS))


def again(world: World, state: Path) -> Iterator[Terminal]:
    """The terminal after a restart of its program."""
    identity = load_identity(state, world.now())
    with UpstreamClient(identity, LIMITS) as client:
        yield Terminal(identity, client, world.cards, world.now, world.campaign)


# --- certificates


def test_a_certificate_renews_itself_in_the_last_third_of_its_life(
    world: World, terminal: Terminal, state: Path
) -> None:
    first = terminal.identity
    assert not renewal(terminal).renew_certificate(first.not_before + timedelta(days=480))
    world.now.offset = timedelta(days=500)
    before = state_of_files(state)
    assert renewal(terminal).renew_certificate(world.now())
    assert state_of_files(state) != before, "the running program must detect it, and restart with it"
    renewed = load_identity(state, world.now())
    assert renewed.not_after > first.not_after + timedelta(days=400)
    assert (renewed.kiosk_id, renewed.certificate_file.name) == (first.kiosk_id, device_certificate.RENEWED_NAME)
    assert first.certificate_file.exists(), "the old one stays valid until its date"
    assert terminal.client.evidence()
    world.now.offset = timedelta(days=900)
    with pytest.raises(IdentityRefused):
        terminal.client.evidence()
    for later in again(world, state):
        assert later.client.evidence()
        assert not renewal(later).renew_certificate(world.now())


def test_a_certificate_that_upstream_does_not_accept_is_never_used(
    world: World, terminal: Terminal, state: Path
) -> None:
    class Refusing(UpstreamClient):
        def evidence(self) -> None:  # type: ignore[override]
            raise IdentityRefused("403")

    world.now.offset = timedelta(days=700)
    late = world.now()
    refused = Renewal(terminal.identity, terminal.client, lambda other: Refusing(other, LIMITS))
    with pytest.raises(IdentityRefused):
        refused.renew_certificate(late)
    assert load_identity(state, world.now()).certificate_file == terminal.identity.certificate_file
    assert renewal(terminal).renew_certificate(late), "the renewal must be repeated with the same request"
    assert load_identity(state, world.now()).not_after > terminal.identity.not_after


def test_an_unused_certificate_that_ends_no_later_is_replaced(world: World, terminal: Terminal, state: Path) -> None:
    """It is of a renewal that was cut off before the terminal was enrolled again."""
    present = terminal.identity.certificate_file
    (present.parent / device_certificate.NEXT_NAME).write_bytes(present.read_bytes())
    world.now.offset = timedelta(days=500)
    assert renewal(terminal).renew_certificate(world.now())
    assert load_identity(state, world.now()).not_after > terminal.identity.not_after


def test_another_s_certificate_is_no_renewal(world: World, terminal: Terminal, state: Path) -> None:
    with world.terminal("other") as other:
        pem = other.identity.certificate_file.read_bytes()
    folder = IdentityFiles.below(state).folder
    for content in (pem, b"", b"garbage"):
        (folder / device_certificate.RENEWED_NAME).write_bytes(content)
        assert load_identity(state, world.now()) == terminal.identity
    holder = renewal(terminal)._holder()
    with pytest.raises(KioskError, match="is not this terminal's"):
        device_certificate.keep_next(folder, pem.decode(), holder, terminal.identity.not_after)
    with pytest.raises(KioskError, match="cannot be read"):
        device_certificate.keep_next(folder, "garbage", holder, terminal.identity.not_after)


# --- upstream's keys


def test_new_keys_are_learned_and_the_old_ones_kept_for_what_is_queued(
    world: World, terminal: Terminal, state: Path, tmp_path: Path
) -> None:
    station = station_of(terminal, tmp_path / "outbox")
    waiting, answered = station.accept(), terminal.sealed("bob", inputs=("8765432187654321", "123456"))
    station.keep(answered)
    terminal.client.put_application(answered.application_id, answered.envelope)  # the answer is lost
    station.store.stop()
    assert not renewal(terminal).learn_keys()
    assert world.server.sandbox.pki.rotate() == 2
    before = state_of_files(state)
    assert renewal(terminal).learn_keys()
    assert state_of_files(state) != before
    for learned in again(world, state):
        assert learned.identity.recipient.kid == "hybrid-2"
        assert [key.kid for key in learned.identity.receipt_keys] == ["receipt-2", "receipt-1"]
        assert not renewal(learned).learn_keys()
        station = station_of(learned, tmp_path / "outbox")
        try:
            assert station.deliverer.deliver_backlog_once().settled == 1
            assert station.deliverer.deliver_backlog_once().settled == 1
            assert station.row(waiting) == (State.APPLIED, None), "sealed for the old key, receipt by the new one"
            assert station.row(answered.application_id) == (State.APPLIED, None), "the former receipt"
            check = partial(proves, keyring=learned.identity.keyring)
            assert station.store.submit(partial(verified, check=check)).result() == []
        finally:
            station.store.stop()


def test_several_rotations_may_be_missed_and_each_is_proven_by_the_one_before(
    world: World, terminal: Terminal, state: Path
) -> None:
    pki = world.server.sandbox.pki
    for _ in range(3):
        pki.rotate()
    assert renewal(terminal).learn_keys()
    for learned in again(world, state):
        assert learned.identity.upstream_keys.serial == 4
        pki.rotate()
        assert renewal(learned).learn_keys()
    for learned in again(world, state):
        assert learned.identity.upstream_keys.serial == 5
        assert {key.kid for key in learned.identity.receipt_keys} >= {"receipt-1", "receipt-4", "receipt-5"}
        assert learned.apply() is Outcome.APPLIED
    folder = IdentityFiles.below(state).folder
    rotations = json.loads((folder / key_rotation.NAME).read_bytes())
    (folder / key_rotation.NAME).write_text(json.dumps(rotations[1:]))
    assert load_identity(state, world.now()).upstream_keys.serial == 0, "a missing rotation must not be skipped"
    (folder / key_rotation.NAME).write_bytes(b"[")
    for damaged in again(world, state):
        assert renewal(damaged).learn_keys(), "the rotation must be fetched again"
    assert load_identity(state, world.now()).upstream_keys.serial == 5


def test_keys_that_nobody_of_upstream_s_announces_do_not_count(world: World, terminal: Terminal) -> None:
    pki = world.server.sandbox.pki
    known = terminal.identity.upstream_keys
    pki.rotate()
    right = KeySet(serial=2, audience=known.audience, receipt_keys=pki.receipt_keys(), sealing_keys=pki.recipients())
    old, new = pki._receipt_key(1), pki._receipt_key(2)
    assert known.followed_by(sign(right, old, KEYS_TYPE)).serial == 2
    following = known.followed_by(sign(right, old, KEYS_TYPE))
    for signed in (
        sign(right, new, KEYS_TYPE),
        sign(right, old, "kiosk-receipt+jws"),
        sign(right.model_copy(update={"audience": "https://other.invalid"}), old, KEYS_TYPE),
        "garbage",
    ):
        with pytest.raises(key_rotation.NotTheNextKeys):
            known.followed_by(signed)
    with pytest.raises(key_rotation.NotTheNextKeys):  # the same serial again
        following.followed_by(sign(right, new, KEYS_TYPE))
    with pytest.raises(key_rotation.NotTheNextKeys):  # a former key
        following.followed_by(sign(right.model_copy(update={"serial": 9}), old, KEYS_TYPE))
    with pytest.raises(Refused):
        terminal.client.keys("receipt-99")


# --- a lost key


def test_a_lost_device_key_is_replaced_under_the_same_id_and_what_waits_is_delivered(
    world: World, terminal: Terminal, state: Path, tmp_path: Path
) -> None:
    station = station_of(terminal, tmp_path / "outbox")
    waiting = station.accept()
    station.store.stop()
    IdentityFiles.below(state).key.unlink()
    code = world.server.sandbox.terminals.make_code(terminal.identity.kiosk_id)
    renewed = enrol(code, world.server.url, state, world.now(), LIMITS)
    assert renewed.kiosk_id == terminal.identity.kiosk_id
    for back in again(world, state):
        station = station_of(back, tmp_path / "outbox")
        try:
            assert station.deliverer.deliver_backlog_once().settled == 1
            assert station.row(waiting) == (State.APPLIED, None)
        finally:
            station.store.stop()
    with pytest.raises(IdentityRefused):
        terminal.client.evidence()


# --- killed


def copied(state: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    return shutil.copytree(state, to)


def usable(world: World, state: Path, sealed: Sealed) -> str:
    """The terminal's id: upstream accepts it, and settles the waiting application."""
    for before in again(world, state):
        renewal(before).learn_keys()  # as the terminal does at once for a receipt that does not verify
    for terminal in again(world, state):
        receipt = terminal.client.put_application(sealed.application_id, sealed.envelope)
        verify(
            receipt,
            terminal.identity.receipt_keys,
            application_id=sealed.application_id,
            content_sha256=sha256(sealed.envelope).hexdigest(),
            kiosk_id=terminal.identity.kiosk_id,
        )
        fresh = terminal.sealed("bob", inputs=("8765432187654321", "123456"))
        terminal.client.put_application(fresh.application_id, fresh.envelope)
        return terminal.identity.kiosk_id
    raise AssertionError


@pytest.mark.long
@pytest.mark.parametrize("step", ["enrol", "renew", "rotate"])
def test_killed_at_any_change_of_a_file_the_next_start_works_and_nothing_is_stranded(
    world: World, terminal: Terminal, state: Path, tmp_path: Path, step: str
) -> None:
    """`enrol`: once more with the upstream at which it is enrolled."""
    sealed = terminal.sealed()
    world.server.sandbox.pki.rotate()
    if step != "enrol":  # enrolment compares the clocks first
        world.now.offset = timedelta(days=650)
    arguments = (world.server.url, world.server.sandbox.terminals.make_code()) if step == "enrol" else ()
    place = tmp_path / "copy"
    whole = killed_at.run(0, step, copied(state, place), *arguments)
    assert whole.code == 0
    assert whole.changes >= 2
    for at in range(1, whole.changes + 1):
        assert killed_at.run(at, step, copied(state, place), *arguments).code == -signal.SIGKILL, at
        assert usable(world, place, sealed) == terminal.identity.kiosk_id, at
        assert killed_at.run(0, step, place, *arguments).code == 0, at
        assert usable(world, place, sealed) == terminal.identity.kiosk_id, at


@pytest.mark.long
def test_killed_at_any_step_of_a_first_enrolment_the_same_command_completes_it(world: World, tmp_path: Path) -> None:
    first = killed_at.run(0, "enrol", tmp_path / "0", world.server.url, world.server.sandbox.terminals.make_code())
    assert first.code == 0
    assert first.changes >= 2
    for at in range(1, first.changes + 1):
        state, code = tmp_path / str(at), world.server.sandbox.terminals.make_code()
        assert killed_at.run(at, "enrol", state, world.server.url, code).code == -signal.SIGKILL
        try:
            known: str | None = load_identity(state, world.now()).kiosk_id
        except NotEnrolled:
            known = None
        enrolled = enrol(code, world.server.url, state, world.now(), LIMITS)
        assert enrolled.kiosk_id == (known or enrolled.kiosk_id)
        assert load_identity(state, world.now()) == enrolled


@pytest.mark.long
def test_killed_while_a_lost_key_is_replaced_the_same_command_completes_it_under_the_same_id(
    world: World, terminal: Terminal, state: Path, tmp_path: Path
) -> None:
    """And what waited for the lost key is still settled."""
    sealed, kiosk_id = terminal.sealed(), terminal.identity.kiosk_id
    IdentityFiles.below(state).key.unlink()
    place, make_code = tmp_path / "copy", world.server.sandbox.terminals.make_code
    whole = killed_at.run(0, "enrol", copied(state, place), world.server.url, make_code(kiosk_id))
    assert whole.code == 0
    for at in range(1, whole.changes + 1):
        arguments = (world.server.url, make_code(kiosk_id))
        assert killed_at.run(at, "enrol", copied(state, place), *arguments).code == -signal.SIGKILL, at
        assert killed_at.run(0, "enrol", place, *arguments).code == 0, at
        assert usable(world, place, sealed) == kiosk_id, at


@pytest.mark.long
def test_killed_while_it_ends_an_identity_ends_with_the_same_command(
    world: World, terminal: Terminal, state: Path, tmp_path: Path
) -> None:
    place = tmp_path / "copy"
    whole = killed_at.run(0, "decommission", copied(state, place))
    assert whole.changes >= 2
    for at in range(1, whole.changes + 1):
        assert killed_at.run(at, "decommission", copied(state, place)).code == -signal.SIGKILL
        assert killed_at.run(0, "decommission", place).code == 0
        with pytest.raises(NotEnrolled):
            load_identity(place, world.now())
