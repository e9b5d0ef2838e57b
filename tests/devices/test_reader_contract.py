"""The contract of `devices.reader.Reader`, on the simulated reader and on a real pcscd."""

import gc
import hashlib
import math
import threading
import time
import weakref
from concurrent.futures import Future
from typing import TypeVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from devices.jpki import CardAnsweredOddly, JpkiCard, PinRejected, digest_info_sha256
from devices.reader import CardConnection, CardMute, CardRemoved, ConnectionFailed, ReaderLost, ReaderState
from devices.simulator import PracticeSet
from tests.devices.stage import TIMEOUT_SECONDS, Stage, identified

T = TypeVar("T")
DIGEST_INFO = digest_info_sha256(hashlib.sha256(b"an application").digest())
NOTICED_SECONDS = 0.9
"""Seconds until a removal is noticed. pcscd polls 2.5 times per second; with the wipe it must stay below 1 s (R121)."""
MOST_TRIES = 20


def result(future: "Future[T]") -> T:
    return future.result(TIMEOUT_SECONDS)


def test_the_first_status_is_what_is_found_at_start(stage: Stage, practice_set: PracticeSet) -> None:
    stage.hand.insert(practice_set.card("alice"))
    first = stage.start()
    status = first if first.state == ReaderState.CARD else stage.until(ReaderState.CARD)
    assert status.insertion == 1
    assert status.reader


def test_every_card_is_a_new_insertion(stage: Stage, practice_set: PracticeSet) -> None:
    assert stage.start().state == ReaderState.EMPTY
    assert stage.insert(practice_set.card("alice")) == 1
    stage.remove()
    assert stage.insert(practice_set.card("alice")) == 2
    stage.remove()
    assert stage.insert(practice_set.card("transit")) == 3


@pytest.mark.parametrize("name", ["alice", "contact"])
def test_a_visit_signs_with_six_commands(stage: Stage, practice_set: PracticeSet, name: str) -> None:
    card = practice_set.card(name)
    stage.start()
    insertion = stage.insert(card)

    def read(connection: CardConnection) -> tuple[JpkiCard, int, bytes]:
        jpki = identified(connection)
        return jpki, jpki.tries_left(), jpki.certificate()

    jpki, tries, certificate = result(stage.reader.submit(insertion, read))
    assert tries == 3
    assert card.commands == 4

    def sign(_: CardConnection) -> bytes:
        jpki.verify(bytearray(b"1234"))
        return jpki.sign(DIGEST_INFO)

    signature = result(stage.reader.submit(insertion, sign))
    assert card.commands == 6, "after the PIN only VERIFY and SIGN"
    key = x509.load_der_x509_certificate(certificate).public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(signature, b"an application", padding.PKCS1v15(), hashes.SHA256())


def test_a_job_s_exception_is_the_future_s(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))

    def wrong_pin(connection: CardConnection) -> None:
        identified(connection).verify(bytearray(b"9999"))

    future = stage.reader.submit(insertion, wrong_pin)
    with pytest.raises(PinRejected) as rejected:
        result(future)
    assert rejected.value.tries_left == 2


def test_jobs_run_on_the_thread_of_the_listener(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    threads = [result(stage.reader.submit(insertion, lambda _: threading.get_ident())) for _ in range(3)]
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_a_job_and_a_hand_wake_the_reader(
    stage: Stage, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader waits for longer than a job or a card is waited for: no wake-up may be lost."""
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    monkeypatch.setattr("devices.pcsc_reader.SLICE_MILLISECONDS", round(10_000 * TIMEOUT_SECONDS))
    monkeypatch.setattr("devices.simulator.reader.WAIT_SECONDS", 10 * TIMEOUT_SECONDS)
    for _ in range(20):
        result(stage.reader.submit(insertion, lambda _: None))
    stage.remove()
    assert stage.insert(practice_set.card("alice")) == insertion + 1


def test_a_job_for_no_card_or_an_earlier_card_is_refused(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    with pytest.raises(CardRemoved):
        result(stage.reader.submit(0, identified))
    earlier = stage.insert(practice_set.card("alice"))
    stage.remove()
    with pytest.raises(CardRemoved):
        result(stage.reader.submit(earlier, identified))
    stage.insert(practice_set.card("alice"))
    with pytest.raises(CardRemoved):
        result(stage.reader.submit(earlier, identified))


def test_release_powers_the_card_off_so_that_its_pin_is_asked_again(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    first = result(stage.reader.submit(insertion, identified))
    result(stage.reader.submit(insertion, lambda _: first.verify(bytearray(b"1234"))))
    stage.reader.release()
    with pytest.raises(ConnectionFailed):
        result(stage.reader.submit(insertion, lambda _: first.sign(DIGEST_INFO)))
    with pytest.raises(CardAnsweredOddly) as refused:
        result(stage.reader.submit(insertion, lambda connection: identified(connection).sign(DIGEST_INFO)))
    assert refused.value.status == 0x6982


def test_a_card_that_was_taken_away_comes_back_a_stranger(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    first = result(stage.reader.submit(insertion, identified))
    result(stage.reader.submit(insertion, lambda _: first.verify(bytearray(b"1234"))))
    stage.remove()
    again = stage.insert(practice_set.card("alice"))
    with pytest.raises(CardRemoved):
        result(stage.reader.submit(again, lambda _: first.sign(DIGEST_INFO)))
    with pytest.raises(CardAnsweredOddly):
        result(stage.reader.submit(again, lambda connection: identified(connection).sign(DIGEST_INFO)))


def test_removal_is_noticed_while_a_connection_is_held(stage: Stage, practice_set: PracticeSet) -> None:
    """One of several tries must be fast enough: the machine itself may stall, which no reader can make up for."""
    stage.start()
    fastest, tries = math.inf, 0
    while fastest >= NOTICED_SECONDS and tries < MOST_TRIES:
        insertion = stage.insert(practice_set.card("alice"))
        result(stage.reader.submit(insertion, identified))
        fastest, tries = min(fastest, stage.remove()), tries + 1
    assert fastest < NOTICED_SECONDS


@pytest.mark.parametrize("instruction", [0xA4, 0x20, 0x2A])
def test_a_card_pulled_in_the_middle_of_a_command(stage: Stage, practice_set: PracticeSet, instruction: int) -> None:
    card = practice_set.card("alice")
    hand = threading.Thread(target=stage.hand.remove)

    def pull(command: bytes) -> None:
        if command[1] == instruction:
            stage.pull(hand)

    stage.start()
    insertion = stage.insert(card)
    card.on_command = pull

    def visit(connection: CardConnection) -> bytes:
        jpki = identified(connection)
        jpki.verify(bytearray(b"1234"))
        return jpki.sign(DIGEST_INFO)

    with pytest.raises(ConnectionFailed):
        result(stage.reader.submit(insertion, visit))
    stage.until(ReaderState.EMPTY)
    hand.join()
    assert not card.powered
    assert stage.insert(practice_set.card("bob")) == insertion + 1


def test_a_swap_is_another_insertion_even_when_nobody_saw_the_reader_empty(
    stage: Stage, practice_set: PracticeSet
) -> None:
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))

    def swap(connection: CardConnection) -> None:
        jpki = identified(connection)
        stage.hand.remove()
        stage.hand.insert(practice_set.card("bob"))
        stage.noticed()
        jpki.tries_left()

    with pytest.raises(ConnectionFailed):
        result(stage.reader.submit(insertion, swap))
    status = stage.next()
    assert (status.state, status.insertion) == (ReaderState.CARD, insertion + 1)


def test_a_swap_too_quick_for_the_reader_never_reaches_the_other_card(stage: Stage, practice_set: PracticeSet) -> None:
    bob = practice_set.card("bob")
    stage.start()
    insertion = stage.insert(practice_set.card("alice"))
    first = result(stage.reader.submit(insertion, identified))
    result(stage.reader.submit(insertion, lambda _: first.verify(bytearray(b"1234"))))
    stage.hand.insert(bob)
    future = stage.reader.submit(insertion, lambda _: first.sign(DIGEST_INFO))
    with pytest.raises(ConnectionFailed):
        result(future)
    assert bob.commands == 0


def test_the_card_that_was_swapped_in_is_read_over_a_connection_of_its_own(
    simulated_stage: Stage, practice_set: PracticeSet
) -> None:
    """Between two cards pcscd's virtual reader always reports the empty state."""
    stage = simulated_stage
    stage.start()
    result(stage.reader.submit(stage.insert(practice_set.card("alice")), identified))
    swapped_in = stage.insert(practice_set.card("one-try-left"))
    assert result(stage.reader.submit(swapped_in, lambda card: identified(card).tries_left())) == 1


def test_after_a_failed_connection_the_next_job_gets_a_fresh_one(stage: Stage, practice_set: PracticeSet) -> None:
    card = practice_set.card("alice")
    stage.start()
    insertion = stage.insert(card)

    def fail(connection: CardConnection) -> None:
        identified(connection).verify(bytearray(b"1234"))
        raise CardMute("a lost answer")

    with pytest.raises(CardMute):
        result(stage.reader.submit(insertion, fail))
    with pytest.raises(CardAnsweredOddly) as refused:
        result(stage.reader.submit(insertion, lambda connection: identified(connection).sign(DIGEST_INFO)))
    assert refused.value.status == 0x6982


def test_a_card_that_does_not_answer_a_reset_is_mute(stage: Stage, practice_set: PracticeSet) -> None:
    stage.start()
    stage.hand.insert(practice_set.card("alice").with_quirks(mute=True))
    status = stage.until(ReaderState.MUTE)
    with pytest.raises(CardMute):
        result(stage.reader.submit(status.insertion, identified))
    stage.remove()


def test_stop_answers_what_has_not_begun_and_what_comes_later(stage: Stage, practice_set: PracticeSet) -> None:
    card = practice_set.card("alice")
    stage.start()
    insertion = stage.insert(card)
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: CardConnection) -> str:
        begun.set()
        go_on.wait(TIMEOUT_SECONDS)
        return "done"

    running = stage.reader.submit(insertion, slow)
    waiting = stage.reader.submit(insertion, identified)
    begun.wait(TIMEOUT_SECONDS)
    threading.Timer(0.1, go_on.set).start()
    stage.reader.stop()
    assert result(running) == "done"
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while card.powered and time.monotonic() < deadline:
        time.sleep(0.01)  # the virtual reader learns it over its own socket
    assert not card.powered
    with pytest.raises(ReaderLost):
        result(waiting)
    with pytest.raises(ReaderLost):
        result(stage.reader.submit(insertion, identified))


def test_a_cancelled_job_never_runs(stage: Stage, practice_set: PracticeSet) -> None:
    card = practice_set.card("alice")
    stage.start()
    insertion = stage.insert(card)
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: CardConnection) -> bool:
        begun.set()
        return go_on.wait(TIMEOUT_SECONDS)

    running = stage.reader.submit(insertion, slow)
    begun.wait(TIMEOUT_SECONDS)
    cancelled = stage.reader.submit(insertion, identified)
    assert cancelled.cancel()
    go_on.set()
    result(running)
    result(stage.reader.submit(insertion, lambda _: None))
    assert card.commands == 0


def test_the_reader_outlives_its_listener(stage: Stage, practice_set: PracticeSet) -> None:
    heard = []

    def listener(status: object) -> None:
        heard.append(status)
        raise RuntimeError("a fault of the listener's")

    stage.reader.start(listener)
    stage.hand.insert(practice_set.card("alice"))
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while len(heard) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert isinstance(result(stage.reader.submit(1, identified)), JpkiCard)


def test_nothing_of_a_failed_job_outlives_its_future(stage: Stage, practice_set: PracticeSet) -> None:
    class Personal:
        """An object that a job references."""

    stage.start()
    insertion = stage.insert(practice_set.card("alice"))

    def fail_holding(personal: Personal) -> weakref.ref[Personal]:
        def job(connection: CardConnection) -> None:
            identified(connection)
            raise CardMute(f"lost, whatever {type(personal).__name__} says")

        assert isinstance(stage.reader.submit(insertion, job).exception(TIMEOUT_SECONDS), CardMute)
        return weakref.ref(personal)

    gc.disable()
    try:
        reference = fail_holding(Personal())
        result(stage.reader.submit(insertion, lambda _: None))
        assert reference() is None
    finally:
        gc.enable()
