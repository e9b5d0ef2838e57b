"""The PIN on the reader's own keypad: the request, the meaning of the answers, and which of them are not trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from smartcard import scard

from devices.apdu import Command, Instruction
from devices.call_watchdog import CallWatchdog
from devices.card_errors import CardAnsweredOddly, NotEntered, PinLocked, PinNotEntered, PinRejected
from devices.card_keys import CardKey
from devices.held_card import HeldCard
from devices.jpki import JpkiCard
from devices.pcsc_connection import PcscConnection
from devices.pinpad import ENTRY_SECONDS, KEY_SECONDS, Pinpad, find_pinpad, parse_features, verify_structure
from devices.reader import CardConnection, CardMute, CardRemoved, CardReset
from devices.simulator import PracticeSet
from tests.devices.stage import TIMEOUT_SECONDS, Stage, identified
from tests.support.pinpad import CANCELLED, FEATURES, TIMED_OUT, VERIFY_CODE, WRONG_LENGTH, KeypadReader

VERIFY = Command(0x00, Instruction.VERIFY, 0x00, 0x98)


def asked(connection: PcscConnection) -> JpkiCard:
    """The card, with its tries queried."""
    card = identified(connection)
    card.tries_left()
    return card


def found(connection: PcscConnection) -> Pinpad:
    pinpad = find_pinpad(connection)
    assert pinpad is not None
    return pinpad


def test_the_structure_is_that_of_part_10() -> None:
    assert verify_structure(VERIFY) == bytes.fromhex(
        "3C3C 82 04 00 0404 02 01 1104 00 000000 09000000 0020009804FFFFFFFF"
    )


def test_a_pin_typed_at_the_reader_is_accepted_and_never_comes_here(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"), "1234")
    connection = reader.connection(monkeypatch)
    card = asked(connection)
    before = card.apdus
    card.verify_at_reader(found(connection))
    assert card.apdus == before + 1
    assert len(card.sign(b"\x30" * 51)) == 256
    assert not any(b"1234" in sent for sent in reader.told)
    assert reader.waits == [(60, 60)]


def test_wrong_pins_are_told_as_from_the_screen(practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = KeypadReader(practice_set.card("alice"), "9999", "9999", "9999")
    connection = reader.connection(monkeypatch)
    card = asked(connection)
    for left in (2, 1):
        with pytest.raises(PinRejected) as refused:
            card.verify_at_reader(found(connection))
        assert refused.value.tries_left == left
    with pytest.raises(PinLocked):
        card.verify_at_reader(found(connection))


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (TIMED_OUT, NotEntered.TIMED_OUT),
        (CANCELLED, NotEntered.CANCELLED),
        (WRONG_LENGTH, NotEntered.WRONG_LENGTH),
    ],
)
def test_nothing_typed_spends_no_try(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, status: int, reason: NotEntered
) -> None:
    reader = KeypadReader(practice_set.card("alice"), status, "1234")
    connection = reader.connection(monkeypatch)
    card = asked(connection)
    with pytest.raises(PinNotEntered) as nothing:
        card.verify_at_reader(found(connection))
    assert nothing.value.reason is reason
    assert card.tries_left() == 3
    card.verify_at_reader(found(connection))


@pytest.mark.parametrize("lie", [TIMED_OUT, CANCELLED, WRONG_LENGTH])
def test_a_reader_that_calls_a_wrong_pin_none_is_not_believed(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, lie: int
) -> None:
    """The card's counter is queried and decides."""
    for name, expected in (("alice", PinRejected), ("one-try-left", PinLocked)):
        reader = KeypadReader(practice_set.card(name), "9999")
        reader.lies = lie
        connection = reader.connection(monkeypatch)
        card = asked(connection)
        with pytest.raises(expected):
            card.verify_at_reader(found(connection))


def test_a_reader_that_calls_nothing_a_right_pin_gets_no_signature(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"), CANCELLED)
    reader.lies = 0x9000
    connection = reader.connection(monkeypatch)
    card = asked(connection)
    card.verify_at_reader(found(connection))
    with pytest.raises(CardAnsweredOddly):
        card.sign(b"\x30" * 51)


@pytest.mark.parametrize("status", [0x6402, 0x6B80, 0x6D00, 0x6982, 0x63C3, 0x63CF, 0x0000, 0xFFFF])
def test_any_other_answer_of_the_reader_is_odd(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    connection = KeypadReader(practice_set.card("alice"), status).connection(monkeypatch)
    card = asked(connection)
    with pytest.raises(CardAnsweredOddly):
        card.verify_at_reader(found(connection))


@pytest.mark.parametrize("answer", [b"", b"\x90", b"\x90\x00\x00", b"1234\x90\x00"])
def test_an_answer_that_is_no_status_word_is_a_lost_one(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    connection = KeypadReader(practice_set.card("alice")).connection(monkeypatch)
    pinpad = found(connection)
    monkeypatch.setattr(scard, "SCardControl", lambda *_: (scard.SCARD_S_SUCCESS, list(answer)))
    with pytest.raises(CardMute):
        pinpad.verify(VERIFY)


def test_a_card_taken_away_while_the_reader_waits_is_gone(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = KeypadReader(practice_set.card("alice")).connection(monkeypatch)
    pinpad = found(connection)
    monkeypatch.setattr(scard, "SCardControl", lambda *_: (scard.SCARD_W_REMOVED_CARD, []))
    with pytest.raises(CardRemoved):
        pinpad.verify(VERIFY)


@pytest.mark.parametrize(
    "features",
    [
        b"",
        bytes.fromhex("0A0442330010"),
        FEATURES[:-1],
        FEATURES + b"\x06",
        FEATURES + FEATURES[:6],
        bytes.fromhex("060542330006"),
        bytes.fromhex("060400000000"),
        bytes.fromhex("01020304"),
        b"\x06\x04\x42\x33\x00\x06" * 40,
        scard.SCARD_E_UNSUPPORTED_FEATURE,
        scard.SCARD_E_INVALID_PARAMETER,
        scard.SCARD_E_NOT_TRANSACTED,
    ],
    ids=lambda features: features.hex()[:24] if isinstance(features, bytes) else hex(features & 0xFFFFFFFF),
)
def test_a_reader_without_keys_or_with_a_list_that_makes_no_sense_is_not_asked_for_a_pin(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, features: bytes | int
) -> None:
    connection = KeypadReader(practice_set.card("alice"), features=features).connection(monkeypatch)
    assert find_pinpad(connection) is None
    assert identified(connection).tries_left() == 3, "the connection to the card must stay usable"


@given(
    st.binary(max_size=64) | st.lists(st.sampled_from([FEATURES[:6], FEATURES[6:], b"\x06\x04", b"\x06"])).map(b"".join)
)
def test_whatever_a_reader_says_of_itself_is_taken_whole_or_not_at_all(answer: bytes) -> None:
    try:
        features = parse_features(answer)
    except ValueError:
        return
    rebuilt = b"".join(bytes((tag, 4)) + code.to_bytes(4) for tag, code in features.items())
    assert rebuilt == answer


def test_a_reader_on_the_list_of_those_that_lie_is_never_asked(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"))
    connection = reader.connection(monkeypatch)
    assert find_pinpad(connection, ["Another", "with keys"]) is None
    assert reader.told == []
    assert find_pinpad(connection, ["Another"]) == Pinpad(connection, VERIFY_CODE)


def test_a_connection_that_broke_asks_no_reader_any_more_and_one_without_reader_refuses(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = KeypadReader(practice_set.card("alice"))
    watchdog = CallWatchdog(lambda _state: None, "watchdog")
    held = HeldCard(reader.connection(monkeypatch), 1, watchdog, 10_000.0)
    assert (held.reader, find_pinpad(held)) == (reader.name, Pinpad(held, VERIFY_CODE))
    monkeypatch.setattr(scard, "SCardControl", lambda *_: (scard.SCARD_W_RESET_CARD, []))
    for _ in range(2):
        with pytest.raises(CardReset):
            held.control(1, b"", 1.0)
    reader.connection(monkeypatch)
    told = len(reader.told)
    with pytest.raises(CardReset):
        held.control(1, b"", 1.0)
    with pytest.raises(CardReset):
        held.transmit(VERIFY.encode())
    assert len(reader.told) == told, "the reader recovered; its card counts as another insertion"


def test_a_reader_without_keys_says_so_and_its_card_goes_on(stage: Stage, practice_set: PracticeSet) -> None:
    """A simulated reader, and the virtual reader behind a real pcscd, with a card of the next generation."""
    stage.start()
    insertion = stage.insert(practice_set.card("next-generation"))

    def ask_and_sign(connection: CardConnection) -> tuple[Pinpad | None, CardKey, bytes]:
        card = identified(connection)
        key = CardKey.of_certificate(card.certificate())
        keys = find_pinpad(connection)
        card.verify(bytearray(b"1234"))
        return keys, key, card.sign(key.to_sign(b"an application"), key.answer_lengths)

    keys, key, answer = stage.reader.submit(insertion, ask_and_sign).result(TIMEOUT_SECONDS)
    assert keys is None
    key.verify(key.signature(answer), b"an application")


def test_the_reader_s_own_time_out_for_its_keys_ends_before_ours() -> None:
    assert KEY_SECONDS < ENTRY_SECONDS
