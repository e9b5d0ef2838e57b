"""What the English voice says in a visit contains the words that it should, by a recogniser of another make."""

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Final

import pytest

from devices.speech.pcm import NOTHING, RATE, Pcm, silence
from devices.speech.speaker import VoiceProcess
from devices.speech.voices import Voices
from tests.ui.speech.test_guide import listening
from tests.ui.speech.word_alignment import WordAlignment
from ui.speech.read_aloud.spoken_form import spoken_pieces

pytestmark = pytest.mark.long

PATIENCE: Final = 600.0
"""Seconds; reached only if something hangs."""
OWN: Final = {"oosahgi": "UW S AA G IY", "prepaid": "P R IY P EY D", "of(2)": "AA V"}
"""Words that pocketsphinx does not know ("Usagi" as it is written for the voice), and the voice's "of"."""
CERTIFICATE: Final = "It is that of the user certificate, not the password of 6 to 16 letters and digits."
VISIT: Final = {
    ("attract", "Up to 20,000\xa0yen worth of points with your My Number Card"): (
        "up to twenty thousand yen worth of points with your my number card"
    ),
    ("attract", "Apply for points by 31 December 2099"): (
        "apply for points by thirty one december two thousand ninety nine"
    ),
    ("menu", "Apply for my child  ·  under 15"): "apply for my child under fifteen",
    ("card", "Take the card out of its case, away from other cards."): (
        "take the card out of its case away from other cards"
    ),
    ("items", "Use as a health insurance card: 7,500\xa0yen worth"): (
        "use as a health insurance card seven thousand five hundred yen worth"
    ),
    ("review", "4821 0093 7755 1206"): (
        "four eight two one zero zero nine three seven seven five five one two zero six"
    ),
    ("review", "I understand that it cannot be changed"): "i understand that it cannot be changed",
    ("pin", "Digits entered: 2"): "digits entered two",
    ("pin", CERTIFICATE): ("it is that of the user certificate not the password of six to sixteen letters and digits"),
    ("pin-wrong", "The PIN was not right."): "the pin was not right",
    ("result-applied", "Your application is complete"): "your application is complete",
    ("result-applied", "K7Q4 19MD 5"): "k seven q four one nine m d five",
    ("result-applied", "0570-028-125"): "zero five seven zero zero two eight one two five",
    ("result-applied", "Please take your card"): "please take your card",
    ("status", "Payment service: Usagi Prepaid …1206"): ("payment service oosahgi prepaid ending in one two zero six"),
}
"""Screen and line -> the words that are to be heard."""


NAMES: Final = frozenset(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
"""The names of digits."""


def is_spelled(words: str) -> bool:
    """Whether they are names of digits and letters only."""
    return all(len(word) == 1 or word in NAMES for word in words.split())


@pytest.fixture(scope="module")
def alignment() -> WordAlignment:
    return WordAlignment(OWN)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, str], Pcm]]:
    """What the sound card's player is given for a line of a screen, by the process that speaks on a terminal."""
    folder = tmp_path_factory.mktemp("player")
    player = folder / "aplay"
    player.write_text(f'#!/bin/sh\nexec cat >"{folder}/sound.raw"\n')
    player.chmod(0o755)
    done: SimpleQueue[None] = SimpleQueue()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        voice = VoiceProcess(lambda: done.put(None))

        def of(screen: str, written: str) -> Pcm:
            (line,) = (each for each in listening(screen).lines if each.text == written)
            pieces = spoken_pieces(line, "en")
            voice.say([(piece.text, piece.language, piece.spelled) for piece in pieces], 100, 0)
            done.get(timeout=PATIENCE)
            return Pcm(Path(folder / "sound.raw").read_bytes())

        yield of
        voice.close()


@pytest.mark.parametrize(("screen", "written"), VISIT)
def test_every_word_is_heard(
    alignment: WordAlignment, played: Callable[[str, str], Pcm], screen: str, written: str
) -> None:
    sound, words = played(screen, written), VISIT[screen, written]
    assert alignment.findings(sound, words, spelled=is_spelled(words)) == []


# --- that the check finds what is wrong


def said(words: str, rate: int = 100) -> Pcm:
    voice = Voices().of("en")
    assert voice is not None
    return voice.synthesize(words, "en", rate)


def between(sound: Pcm, begin: float, end: float) -> Pcm:
    """From `begin` to `end`, in seconds."""
    return Pcm(sound.samples[2 * round(RATE * begin) : 2 * round(RATE * end)])


Fault = Callable[[list[str]], Pcm]


def without(word: int) -> Fault:
    return lambda words: said(" ".join(words[:word] + words[word + 1 :]))


def twice(word: int) -> Fault:
    return lambda words: said(" ".join([*words[: word + 1], *words[word:]]))


def exchanged(first: int) -> Fault:
    return lambda words: said(" ".join([*words[:first], words[first + 1], words[first], *words[first + 2 :]]))


def at_rate(rate: int) -> Fault:
    return lambda words: said(" ".join(words), rate)


def cut_by(begin: float, end: float) -> Fault:
    """Cut by so many seconds at its beginning and its end."""

    def cut(words: list[str]) -> Pcm:
        whole = said(" ".join(words))
        return between(whole, begin, whole.seconds - end)

    return cut


DATE: Final = "apply for points by thirty one december two thousand ninety nine"
NUMBER: Final = "four eight two one zero zero nine three"
RECEIPT: Final = "k seven q four six nine m d five"
CASE: Final = "take the card out of its case away from other cards"
DONE: Final = "your application is complete"
FAULTS: Final[dict[str, tuple[str, Fault]]] = {
    "the first word is missing": (CASE, without(0)),
    "a word in the middle is missing": (CASE, without(3)),
    "the last word is missing": (CASE, without(10)),
    "a word of the date is missing": (DATE, without(6)),
    "the first digit is missing": (NUMBER, without(0)),
    "a digit is missing": (NUMBER, without(6)),
    "a digit after a stop is missing": (NUMBER, without(2)),
    "one of two equal digits is missing": (NUMBER, without(5)),
    "the last digit is missing": (NUMBER, without(7)),
    "the first letter is missing": (RECEIPT, without(0)),
    "a letter is missing": (RECEIPT, without(2)),
    "a word is said twice": (CASE, twice(9)),
    "a number is said twice": (DATE, twice(4)),
    "a month is said twice": (DATE, twice(6)),
    "a word of one syllable is said twice": (CASE, twice(2)),
    "the last word is said twice": (DONE, twice(3)),
    "a digit is said twice": (NUMBER, twice(6)),
    "the first digit is said twice": (NUMBER, twice(0)),
    "the last digit is said twice": (RECEIPT, twice(8)),
    "words are exchanged": (CASE, exchanged(9)),
    "the numbers of the date are exchanged": (DATE, exchanged(9)),
    "digits are exchanged": (NUMBER, exchanged(0)),
    "letters are exchanged": (RECEIPT, exchanged(6)),
    "the beginning is cut off": (CASE, cut_by(0.3, 0)),
    "the end is cut off": (DONE, cut_by(0, 0.5)),
    "the end of a digit is cut off": (NUMBER, cut_by(0, 0.4)),
    "another sentence": (DONE, lambda _: said("your application is in safe keeping")),
    "another number": (NUMBER, lambda words: said(" ".join([*words[:-1], "seven"]))),
    "silence": (DONE, lambda _: silence(1.5)),
    "nothing": (DONE, lambda _: NOTHING),
    "twice as fast": (CASE, at_rate(200)),
    "half as fast": (CASE, at_rate(50)),
}
"""What is wrong -> the words that should be heard, and the sound."""


@pytest.mark.parametrize("words", [DATE, NUMBER, RECEIPT, CASE, DONE])
def test_the_sentences_below_are_in_order_without_their_faults(alignment: WordAlignment, words: str) -> None:
    assert alignment.findings(said(words), words, spelled=is_spelled(words)) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(alignment: WordAlignment, fault: str) -> None:
    words, sound = FAULTS[fault]
    assert alignment.findings(sound(words.split()), words, spelled=is_spelled(words)) != []
