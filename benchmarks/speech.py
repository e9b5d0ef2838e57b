"""From the command to speak to the first samples at the player, in each language; and the memory of that process.

The player takes sound as slowly as a sound card with a buffer of half a second: what a card adds is its own. A line is
the answer to a key. The measured ways to the first sound of a line:

- cold: the process has just been started, as when a headphone is plugged in;
- held: it was prepared while the key that begins guidance was held;
- warm: the line before has been spoken for a while;
- hurried: the line before has just begun, so that more of it is being made.

"CPU" is the processor time of the process and its programs until the first sound (the median, and 95 of 100 warm
lines), which says something on a busy machine, too. For a cold process it contains the start of Python; other voices
may be loaded meanwhile, on another thread. "engine" is the time of the engine alone for the same first part, without a
process, a level and a player. The silence before a sound is cut off, so the first samples are heard.
"""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from devices.speech import open_jtalk, pinyin
from devices.speech.espeak import PROGRAM, VOICES, WORDS_A_MINUTE
from devices.speech.phrases import phrases
from devices.speech.speaker import WORKER, Piece
from devices.speech.worker import UNCUT
from kiosk.campaign.load import load_campaign
from kiosk.campaign.texts import spoken
from kiosk.station.settings import load_profile
from ui.gallery.moments import moments
from ui.speech import keys
from ui.speech.headphone_and_start_key import HELD_MS, PREPARE_MS
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Utterance
from ui.translation.catalogue import translator

LANGUAGES = ("ja", "ja-easy", "en", "zh", "ko", "es", "pt", "ne", "id", "vi")
EVERY = 12
"""Of the lines of all moments each twelfth is said."""
STARTS = 3
"""Processes that are started to measure a first word."""
WHILE = 0.15
"""Seconds for which a line is spoken before the next key, where nobody hurries."""
LIMIT_MS = 300
"""What was to be reached, for 95 of 100 warm lines."""
_COLUMNS = (
    "key to first sound, ms     cold  max  CPU      held  max  CPU      warm  p95  CPU  p95      hurried  p95"
    "  engine  ratio   MB  load"
)
_TICK = os.sysconf("SC_CLK_TCK")
_PLAYER = "#!/bin/sh\nhead -c 22050 >/dev/null\nexec sleep 600\n"


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds until the first sound, and milliseconds of processor time."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class FirstSounds:
    """The way to the first sound of each line; the engine's own milliseconds; resident MB, and the load average of the
    last minute.
    """

    cold: Sequence["Took"]
    held: Sequence["Took"]
    warm: Sequence["Took"]
    hurried: Sequence["Took"]
    engine: Sequence[float]
    megabytes: float
    load: float


def measure(folder: Path, languages: Sequence[str] = LANGUAGES, every: int = EVERY) -> Mapping[str, FirstSounds]:
    """Language -> what a process of its own needs for some of all lines."""
    player = folder / "aplay"
    player.write_text(_PLAYER)
    player.chmod(0o755)
    return {language: _of(language, folder, every) for language in languages}


def _of(language: str, folder: Path, every: int) -> FirstSounds:
    lines = _lines(language)[::every]
    welcome = _pieces(keys.welcome(translator(language)), language)
    cold = [_first_word(language, folder, welcome, prepared=False) for _ in range(STARTS)]
    held = [_first_word(language, folder, welcome, prepared=True) for _ in range(STARTS)]
    engine = _engine(welcome)
    warm, hurried, alone = [], [], []
    with _speaking(folder) as process:
        for number, line in enumerate([welcome, *lines]):
            took = _first_sound(process, line, 2 * number)
            hurried.append(_first_sound(process, line, 2 * number + 1))
            time.sleep(WHILE if number else 3 * STARTS * WHILE)  # at first the other voices are loaded
            warm.append(took)
            began = time.monotonic()
            engine(line)
            alone.append((time.monotonic() - began) * 1000)
        status = Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return FirstSounds(cold, held, warm[1:], hurried[1:], alone[1:], kilobytes / 1024, os.getloadavg()[0])


def _lines(language: str) -> list[list[Piece]]:
    """What each line of each moment is for the voice, if it begins in that language's."""
    offer = load_campaign("practice").on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))
    profile = load_profile("lawson-copier")
    said = {
        tuple(_pieces(line, language))
        for visit in moments(offer).values()
        for line in utterances(replace(visit, language=language), offer, profile)
    }
    return [list(pieces) for pieces in sorted(said) if pieces and pieces[0][1] == spoken(language)]


def _pieces(line: Utterance, language: str) -> list[Piece]:
    return [(piece.text, piece.language, piece.spelled) for piece in spoken_pieces(line, language)]


@contextmanager
def _speaking(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    path = os.pathsep.join((str(folder), "/usr/bin", "/bin"))
    process = subprocess.Popen(  # noqa: S603 - this program
        WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"PATH": path}
    )
    try:
        yield process
    finally:
        process.communicate()


def _first_word(language: str, folder: Path, line: list[Piece], *, prepared: bool) -> Took:
    began = time.monotonic()
    with _speaking(folder) as process:
        if prepared:
            _send(process, {"prepare": spoken(language)})
            time.sleep((HELD_MS - PREPARE_MS) / 1000)
            return _first_sound(process, line, 0)
        _first_sound(process, line, 0)
        return Took((time.monotonic() - began) * 1000, _cpu_seconds(process.pid) * 1000)


def _first_sound(process: Any, line: list[Piece], number: int) -> Took:
    since, worked = time.monotonic(), _cpu_seconds(process.pid)
    _send(process, {"say": number, "pieces": line, "rate": 100, "decibels": 0})
    while (told := process.stdout.readline()) != f"begun {number}\n":
        if not told:
            raise RuntimeError("the process that speaks has ended")
    return Took((time.monotonic() - since) * 1000, (_cpu_seconds(process.pid) - worked) * 1000)


def _send(process: Any, command: dict[str, Any]) -> None:
    process.stdin.write(json.dumps(command) + "\n")
    process.stdin.flush()


def _engine(warm_up: list[Piece]) -> Callable[[list[Piece]], None]:
    """Makes the first part of a line by the engine alone."""

    def japanese(line: list[Piece]) -> None:
        talk = open_jtalk.loaded()
        labels = talk.make_label(talk.run_frontend(line[0][0], use_sudachi_kanji_yomi=False))
        talk.synthesize(labels[: [*open_jtalk.cut(labels), None][0]])

    def other(line: list[Piece]) -> None:
        first = next(phrases(line, UNCUT))
        text = pinyin.of(first.text) if first.language == "zh" else first.text
        subprocess.run(  # noqa: S603 - a program of the system
            [PROGRAM, "-v", VOICES[first.language], "-s", str(WORDS_A_MINUTE), "--stdin", "--stdout"],
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            check=True,
        )

    engine = japanese if warm_up[0][1] == "ja" else other
    engine(warm_up)
    return engine


def _cpu_seconds(pid: int) -> float:
    """Of the process and of the programs that it has waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK


def _at_95(values: Sequence[float]) -> float:
    return sorted(values)[len(values) * 95 // 100]


def table(found: Mapping[str, FirstSounds]) -> str:
    lines = [_COLUMNS]
    for language, each in found.items():
        cold, held, warm, hurried = (
            [took.wall for took in way] for way in (each.cold, each.held, each.warm, each.hurried)
        )
        cold_cpu, held_cpu, warm_cpu = ([took.cpu for took in way] for way in (each.cold, each.held, each.warm))
        ratio = median(took / alone for took, alone in zip(warm, each.engine, strict=True))
        columns = (
            f"  {language:23}",
            f"{median(cold):8.0f}{max(cold):5.0f}{median(cold_cpu):5.0f}",
            f"{median(held):10.0f}{max(held):5.0f}{median(held_cpu):5.0f}",
            f"{median(warm):10.0f}{_at_95(warm):5.0f}{median(warm_cpu):5.0f}{_at_95(warm_cpu):5.0f}",
            f"{median(hurried):13.0f}{_at_95(hurried):5.0f}",
            f"{median(each.engine):8.0f}{ratio:7.2f}",
            f"{each.megabytes:5.0f}{each.load:6.1f}",
        )
        lines.append("".join(columns))
    return "\n".join([*lines, f"  to be reached, warm p95: at most {LIMIT_MS}"])
