"""Each voice: it speaks, its loudness, and that its speed does not change its pitch."""

import array
from typing import Final

import numpy as np
import pytest

from devices.speech.loudness import loudness
from devices.speech.open_jtalk import cut
from devices.speech.pcm import CEILING, NOTHING, RATE, Pcm, levelled, read_wav, silence, without_lead
from devices.speech.tones import TONES
from devices.speech.voice import RATES
from devices.speech.voices import Voices

SENTENCES: Final = {
    "ja": "カードを読み取り機に置いてください。ケースから出し、ほかのカードから離してください。暗証番号は4桁です。",
    "en": "Place your card on the reader. Take the card out of its case. Your PIN has four digits.",
    "zh": "请把卡放在读卡器上。请把卡从卡套中取出。密码是四位数字。",
    "ko": "카드를 리더기에 올려 주세요. 카드를 케이스에서 꺼내 주세요. 비밀번호는 네 자리입니다.",
    "es": "Ponga la tarjeta en el lector. Saque la tarjeta de su funda. El PIN tiene cuatro cifras.",
    "pt": "Coloque o cartão no leitor. Tire o cartão da capa. A senha tem quatro dígitos.",
    "ne": "आफ्नो कार्ड रिडरमा राख्नुहोस्। कार्डलाई खोलबाट निकाल्नुहोस्। पिन चार अङ्कको हुन्छ।",
    "id": "Letakkan kartu Anda pada pembaca. Keluarkan kartu dari sarungnya. PIN terdiri dari empat angka.",
    "vi": "Đặt thẻ lên đầu đọc. Lấy thẻ ra khỏi vỏ. Mã PIN có bốn chữ số.",
}


def said(language: str, rate: int = 100) -> Pcm:
    voice = Voices().of(language)
    assert voice is not None
    assert voice.fault(language) == ""
    return voice.synthesize(SENTENCES[language], language, rate)


def numbers(sound: Pcm) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.frombuffer(sound.samples, dtype="<i2").astype(float) / 32_768


@pytest.mark.long
@pytest.mark.parametrize("language", SENTENCES)
def test_a_voice_is_as_loud_as_the_others_and_never_clips(language: str) -> None:
    sound = said(language)
    assert loudness(sound) == pytest.approx(-19, abs=1)
    assert np.abs(numbers(sound)).max() <= CEILING + 1e-3


def test_the_meter_reads_what_the_standard_says() -> None:
    """A sine of 997 Hz at full scale reads -3.01 LUFS in one channel."""
    wave = (32_767 * np.sin(2 * np.pi * 997 * np.arange(RATE * 2) / RATE)).astype("<i2")
    assert loudness(Pcm(wave.tobytes())) == pytest.approx(-3.01, abs=0.15)


LONG: Final = (
    "ポイントを受け取る決済サービスを、ひとつだけ選んでください。",
    "明日、ここかスマートフォンのアプリの「予約・申込状況確認」で確かめてください。",
    "2099年12月31日までにうさぎプリカにチャージしてください。",
    "はじめに、住んでいる市区町村（市役所など）で住民登録（住所を知らせること）をしてください。",
)


@pytest.mark.long
def test_a_long_japanese_sentence_is_made_in_parts_that_are_as_long_and_as_loud_as_the_whole() -> None:
    voice = Voices().of("ja")
    assert voice is not None
    made = [list(voice.parts(text, "ja")) for text in LONG]
    for text, parts in zip(LONG, made, strict=True):
        assert max(part.seconds for part in parts) < 4
        assert sum(parts, NOTHING) == voice.synthesize(text, "ja")
    first = sum((without_lead(parts[0]) for parts in made), NOTHING)
    assert loudness(first) == pytest.approx(-19, abs=1)
    assert np.abs(numbers(first)).max() <= CEILING + 1e-3


def test_japanese_is_cut_after_a_pause_and_in_a_long_clause_before_a_stop() -> None:
    def labels(phonemes: str) -> list[str]:
        return [f"x^x-{each}+x=x/A:" for each in phonemes.split()]

    clause = "a i u e o " * 3
    pause = labels(f"sil {clause} pau {clause} sil")
    assert cut(pause) == [17]
    assert cut(labels(f"sil a pau {clause} sil")) == [], "too short for a part"
    vowels = "a i u e o " * 5
    long = labels(f"sil {vowels} g a k a k a {vowels} sil")
    assert cut(long) == [28], "before the first k, since g has no silence"
    assert cut(labels(f"sil {vowels} k a sil")) == [], "the rest is too short for a part"


@pytest.mark.long
@pytest.mark.parametrize("language", ["ja", "en"])
def test_speed_changes_the_length_and_not_the_pitch(language: str) -> None:
    normal, slow, fast = said(language), said(language, RATES[0]), said(language, RATES[-1])
    assert slow.seconds > 1.5 * normal.seconds
    assert fast.seconds < 0.65 * normal.seconds
    assert pitch(fast) == pytest.approx(pitch(normal), rel=0.12)
    assert pitch(slow) == pytest.approx(pitch(normal), rel=0.12)


def pitch(sound: Pcm) -> float:
    """Median pitch of the voiced parts, in hertz: by autocorrelation, 60 to 400 Hz."""
    samples = numbers(sound)
    found = []
    for at in range(0, len(samples) - 1024, 512):
        part = samples[at : at + 1024]
        if np.sqrt(np.mean(part**2)) < 0.05:
            continue
        alike = np.correlate(part, part, "full")[1023:]
        lag = int(np.argmax(alike[RATE // 400 : RATE // 60])) + RATE // 400
        if alike[lag] > 0.5 * alike[0]:
            found.append(RATE / lag)
    return float(np.median(found))


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Voices().missing("th") == "a voice"
    assert [Voices().missing(language) for language in ("ja", "ja-easy", "en", "zh")] == [""] * 4
    monkeypatch.setenv("PATH", "/nonexistent")
    assert Voices().missing("en") == "espeak-ng"


def test_what_was_typed_stands_in_no_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **given: object) -> object:
        commands.append(command)
        raise OSError

    monkeypatch.setattr("subprocess.run", run)
    voice = Voices().of("en")
    assert voice is not None
    with pytest.raises(Exception, match="espeak-ng: OSError"):
        voice.synthesize("4821", "en")
    assert "4821" not in " ".join(commands[0])


# --- samples


def test_a_peak_is_turned_down_and_the_rest_stays() -> None:
    wave = [0] * 2000 + [30_000, -30_000] * 50 + [0] * 2000 + [3_000] * 500
    sound = Pcm(array.array("h", wave).tobytes())
    louder = array.array("h", levelled(sound, 6).samples)
    assert max(map(abs, louder)) <= CEILING * 32_768
    assert louder[-1] == round(3_000 * 10 ** (6 / 20))
    assert len(louder) == len(wave)
    assert levelled(Pcm(b""), 6).samples == b""


def test_what_was_turned_down_once_is_not_turned_down_again() -> None:
    wave = [0] * 500 + [30_001, -29_999, 12_345] * 50 + [0] * 500
    once = levelled(Pcm(array.array("h", wave).tobytes()), 3)
    assert levelled(once, 0) is once


@pytest.mark.parametrize("loudest", [101, -101, 5_000])
def test_a_sound_begins_at_once_whichever_way_its_first_wave_goes(loudest: int) -> None:
    audible = Pcm(array.array("h", [100, -100, loudest, 0, 9_000]).tobytes())
    lead = silence(RATE // 100 / RATE).samples
    assert without_lead(silence(0.3) + audible).samples == lead[4:] + audible.samples
    assert without_lead(audible) == audible, "it is not longer than the lead"
    assert without_lead(silence(0.3) + Pcm(audible.samples[:4])) == NOTHING


def test_quieter_is_quieter() -> None:
    sound = Pcm(array.array("h", [10_000, -10_000]).tobytes())
    assert list(array.array("h", levelled(sound, -20).samples)) == [1000, -1000]


WAV: Final = Pcm(b"\1\2" * 3).wav()
FORM: Final = WAV[12:36]
"""One channel at `RATE`, 16 bits: of `WAV`, whose samples are behind it."""


@pytest.mark.parametrize(
    ("file", "samples"),
    [
        (WAV, b"\1\2" * 3),
        (WAV[:36] + b"LIST\3\0\0\0abc\0" + WAV[36:], b"\1\2" * 3),  # a part of odd length is filled up
        (WAV[:40] + b"\xff\xff\xff\xff" + WAV[44:], b"\1\2" * 3),  # a pipe's length
        (WAV[:-1], b"\1\2" * 2),  # cut within a sample
        (WAV + b"LIST\4\0\0\0abcd", b"\1\2" * 3),
        (b"", "no WAV file"),
        (b"RIFX" + WAV[4:], "no WAV file"),
        (WAV[:8] + b"AVI " + WAV[12:], "no WAV file"),
        (WAV[:12], "no samples"),
        (WAV[:36], "no samples"),
        (WAV[:12] + WAV[36:], "not one channel"),
        (WAV.replace(FORM, FORM[:10] + b"\2" + FORM[11:]), "not one channel"),
        (WAV.replace(FORM, FORM[:12] + b"\x40\x1f\0\0" + FORM[16:]), "of 16 bits at 22050 Hz"),
        (WAV.replace(FORM, FORM[:22] + b"\10\0"), "not one channel"),
    ],
)  # fmt: skip
def test_a_wav_file_comes_back_as_it_was_and_another_kind_is_refused(file: bytes, samples: bytes | str) -> None:
    if isinstance(samples, bytes):
        assert read_wav(file) == Pcm(samples)
        return
    with pytest.raises(ValueError, match=samples):
        read_wav(file)


def test_tones_are_short_and_quiet() -> None:
    for tone in TONES.values():
        assert 0.05 < tone().seconds < 0.25
        assert np.abs(numbers(tone())).max() < 0.5
