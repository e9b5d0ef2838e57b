"""The simulated card answers like measured real cards: byte by byte, to hand-written commands."""

import hashlib

import pytest

from devices.jpki import digest_info_sha256
from devices.simulator import PracticeSet, SimulatedCard
from devices.simulator.chip import Unpowered

SELECT_APPLICATION = "00A4040C0AD392F000260100000001"
SELECT_OTHER_APPLICATION = "00A4040C07A0000001510000"
VERIFY = "002000980431323334"
WRONG_PIN = "002000980439393939"
QUERY = "00200098"
DIGEST_INFO = digest_info_sha256(hashlib.sha256(b"").digest()).hex()
SIGN = f"802A009733{DIGEST_INFO}00"


@pytest.fixture
def card(practice_set: PracticeSet) -> SimulatedCard:
    """Alice's card, powered, with the application selected."""
    alice = practice_set.card("alice")
    alice.power_on()
    assert ask(alice, SELECT_APPLICATION) == "9000"
    return alice


def ask(card: SimulatedCard, *commands: str) -> str:
    """The answer to the last command, in hexadecimal."""
    answers = [card.transmit(bytes.fromhex(command)).hex().upper() for command in commands]
    return answers[-1]


def status(card: SimulatedCard, *commands: str) -> str:
    return ask(card, *commands)[-4:]


def test_the_counter_of_wrong_pins(card: SimulatedCard) -> None:
    answers = [
        ask(card, command) for command in (QUERY, WRONG_PIN, QUERY, WRONG_PIN, WRONG_PIN, WRONG_PIN, VERIFY, QUERY)
    ]
    assert answers == ["63C3", "63C2", "63C2", "63C1", "63C0", "6984", "6984", "6984"]


def test_asking_for_the_counter_says_nothing_about_being_verified(card: SimulatedCard) -> None:
    assert ask(card, VERIFY) == "9000"
    assert ask(card, QUERY) == "63C3"
    assert status(card, SIGN) == "9000"


def test_signing_before_and_after_verify(card: SimulatedCard) -> None:
    assert ask(card, SIGN) == "6982"
    ask(card, VERIFY)
    answer = ask(card, SIGN)
    assert len(answer) == 2 * 256 + 4
    assert ask(card, SIGN) == answer, "one VERIFY permits many signatures"


def test_a_wrong_pin_ends_being_verified(card: SimulatedCard) -> None:
    assert ask(card, VERIFY, WRONG_PIN) == "63C2"
    assert ask(card, SIGN) == "6982"


def test_a_warm_reset_keeps_the_pin_verified_and_power_off_does_not(card: SimulatedCard) -> None:
    ask(card, VERIFY)
    card.reset()
    assert status(card, SELECT_APPLICATION, SIGN) == "9000"
    card.power_off()
    card.power_on()
    assert status(card, SELECT_APPLICATION, SIGN) == "6982"


def test_selecting_files_or_the_same_application_keeps_the_pin_verified(card: SimulatedCard) -> None:
    ask(card, VERIFY)
    assert status(card, "00A4020C02000A", SELECT_APPLICATION, SIGN) == "9000"


def test_another_application_ends_being_verified(card: SimulatedCard) -> None:
    ask(card, VERIFY)
    assert ask(card, SELECT_OTHER_APPLICATION) == "9000"
    assert status(card, SELECT_APPLICATION, SIGN) == "6982"


def test_the_two_pins_are_independent(card: SimulatedCard) -> None:
    assert ask(card, "0020009B") == "63C5"
    assert ask(card, "0020009B08" + b"ECITCARP".hex()) == "63C4"
    assert ask(card, "0020009B08" + b"PRACTICE".hex()) == "9000"
    assert ask(card, SIGN) == "6982"
    assert ask(card, QUERY) == "63C3"


def test_files_by_selection_and_by_short_identifier_are_the_same(card: SimulatedCard) -> None:
    by_identifier = ask(card, "00B08A0000")
    assert by_identifier.startswith("3082")
    assert ask(card, "00A4020C02000A", "00B0000000") == by_identifier
    assert ask(card, "00A4020C020018", "00200080") == "63C3"
    assert ask(card, "00A4020C020018", "002000800431323334") == "9000"
    assert status(card, "00A4020C020017", f"802A008033{DIGEST_INFO}00") == "9000"


def test_extended_length_reads_the_whole_file_with_its_filler(card: SimulatedCard) -> None:
    whole = ask(card, "00B08A00000000")
    length = int(whole[4:8], 16) + 4
    assert 1537 <= length <= 1792, "as long as a real one: one block and six more"
    filler = whole[2 * length : -4]
    assert filler == "F" * len(filler)
    assert filler
    assert ask(card, "00B000040006 1F".replace(" ", "")) == whole[8 : 8 + 2 * 0x061F] + "9000"


def test_reading_past_the_end(card: SimulatedCard) -> None:
    assert ask(card, "00A4020C020006", "00B000A000") == "6B00"
    assert len(ask(card, "00B0009F00")) == 2 + 4


@pytest.mark.parametrize(
    ("commands", "answer"),
    [
        (["00A4020C02BEEF"], "6A82"),
        (["00A4090C02000A"], "6A86"),
        (["00A40000"], "6A86"),
        (["00A4040C0AD392F000260100000099"], "6A82"),
        (["00B0000000"], "6986"),
        (["00200080"], "6986"),
        (["00A4020C020018", "00B0000000"], "6982"),
        (["00B0960000"], "6A82"),
        (["00200018"], "6A86"),
        (["802A019733" + DIGEST_INFO + "00"], "6A86"),
        ([VERIFY, "802A0097" + "F6" + "00" * 246 + "00"], "6700"),
        (["802A0098" + "0100" + "00"], "6A86"),
        (["00CA5F5100"], "6D00"),
        (["90A4040C"], "6E00"),
        (["00"], "6700"),
        ([SELECT_OTHER_APPLICATION, QUERY], "6D00"),
    ],
)
def test_what_is_refused_and_how(card: SimulatedCard, commands: list[str], answer: str) -> None:
    assert ask(card, *commands) == answer


def test_quirks(practice_set: PracticeSet) -> None:
    card = practice_set.card("alice").with_quirks(first_6f00=True, no_extended=True, no_sfi=True)
    card.power_on()
    assert ask(card, SELECT_APPLICATION) == "6F00"
    assert ask(card, SELECT_APPLICATION) == "9000"
    assert ask(card, QUERY) == "6A86"
    assert ask(card, "00B08A0000") == "6A86"
    assert ask(card, "00A4020C02000A", "00B00000000000") == "6700"
    card.reset()
    assert ask(card, SELECT_APPLICATION) == "9000", "only the first command after power-up"


def test_without_power_there_is_no_answer(card: SimulatedCard) -> None:
    card.power_off()
    with pytest.raises(Unpowered):
        card.transmit(bytes.fromhex(QUERY))


def test_the_counter_outlives_power(card: SimulatedCard) -> None:
    ask(card, WRONG_PIN)
    card.power_off()
    card.power_on()
    assert ask(card, SELECT_APPLICATION, QUERY) == "63C2"
