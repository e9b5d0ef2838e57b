"""Golden readings: the phonemes of espeak-ng for what matters in a visit, in each language that it speaks.

`golden_readings.toml` has them. Compared are the sounds in espeak-ng's International Phonetic Alphabet, with the
language in brackets where the voice changes to another. Stress, length, pauses and the blanks between words are not
compared, nor are the sounds of `ALIKE`: they differ between Debian 12 (espeak-ng 1.51) and 13 (1.52). The sounds of
many Chinese syllables differ, too; compared is the pinyin that the voice gets. A part for the Japanese voice is in kana
between ‹ and ›.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from devices.speech import pinyin
from devices.speech.espeak import NAMED, PROGRAM, VOICES
from devices.speech.open_jtalk import kana
from kiosk.campaign.load import load_campaign
from kiosk.campaign.texts import in_language
from kiosk.station.settings import load_profile
from ui.gallery.moments import moments
from ui.speech.read_aloud.spoken_form import Spoken, spoken_pieces
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Manner, Panel, content

GOLDEN: Final = tomllib.loads((Path(__file__).parent / "golden_readings.toml").read_text())
"""Language -> "lines", "spelled" and "names" -> written -> reading."""
UNCOMPARED: Final = re.compile(r"[ˈˌː\s]")
ALIKE: Final = {"en": ("ɔ", "o"), "es": ("ɾm", "rn")}
"""English: the vowel of "four". Spanish: r at the end of a syllable, and the nasal before a consonant."""
PANELS: Final = {"service": Panel.CATEGORY, "field-birth_date-empty": Panel.ERA}
CAMPAIGN: Final = load_campaign("practice")


def reading(written: str, language: str, manner: Manner = Manner.WORDS) -> str:
    """How the voices of the product read it."""
    said = spoken_pieces(replace(content(written), manner=manner), language)
    return " | ".join(f"‹{kana(each.text)}›" if each.language == "ja" else sounds(each) for each in said)


def sounds(said: Spoken) -> str:
    """The phonemes of one piece, as espeak-ng writes them; in Chinese the pinyin."""
    return pinyin.of(said.text) if said.language == "zh" else phonemes(said.text, said.language, spelled=said.spelled)


def phonemes(text: str, language: str, *, spelled: bool = False) -> str:
    command = [PROGRAM, "-q", "--ipa", "-v", VOICES[language], "--stdin", *([f"--punct={NAMED}"] if spelled else [])]
    done = subprocess.run(command, input=f"{text}\n", capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def compared(sound: str, language: str) -> str:
    bare = UNCOMPARED.sub("", sound)
    return bare.translate(str.maketrans(*ALIKE.get(language, ("", ""))))


@pytest.mark.long
@pytest.mark.parametrize("language", VOICES)
def test_a_reading_is_the_golden_one(language: str) -> None:
    golden = GOLDEN[language]
    known = [(written, Manner.WORDS, sound) for part in ("lines", "names") for written, sound in golden[part].items()]
    known += [(written, Manner.SPELLED, sound) for written, sound in golden["spelled"].items()]
    changed = {
        written: (said, sound)
        for written, manner, sound in known
        if compared(said := reading(written, language, manner), language) != compared(sound, language)
    }
    assert changed == {}


@pytest.mark.long
def test_no_pinyin_is_taken_for_english() -> None:
    lines = (*GOLDEN["zh"]["lines"], *GOLDEN["zh"]["names"], "熊穷窘")
    syllables = {each for line in lines for each in re.findall(r"[a-z]+[1-5]", pinyin.of(line))}
    assert "xong2" in syllables
    # With commas: espeak-ng 1.52 divides a clause of more than 800 bytes, also within a syllable.
    assert "(en)" not in phonemes(", ".join(sorted(syllables)), "zh")


@pytest.mark.parametrize("language", VOICES)
def test_what_has_a_golden_reading_is_what_screens_and_the_list_of_services_say(language: str) -> None:
    """So that no reading is kept for a text that nobody hears any more."""
    written = set(_written(language))
    assert [line for line in GOLDEN[language]["lines"] if line not in written] == []
    names = {in_language(each.names, language) for each in CAMPAIGN.services}
    assert names <= set(GOLDEN[language]["names"])


def _written(language: str) -> Iterator[str]:
    offer = CAMPAIGN.on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))
    for profile in map(load_profile, ("lawson-copier", "seven-bank-atm")):
        for name, visit in moments(offer).items():
            for panel in {Panel.NONE, PANELS.get(name, Panel.NONE)}:
                for said in utterances(replace(visit, language=language), offer, profile, panel=panel):
                    yield from (said.text, *said.text.split("\n"))
