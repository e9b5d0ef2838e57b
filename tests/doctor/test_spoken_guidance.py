"""What the doctor says of a terminal for people who listen."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from devices.headphone_jack import HeadphoneJack
from kiosk.commands.recordings import write_list
from kiosk.doctor.faults import Health
from kiosk.doctor.spoken_guidance import check_spoken_guidance
from kiosk.station.profile import Headphone
from kiosk.station.settings import Settings, load_settings

SILENT = (
    "10 languages; nothing is spoken in th: there is no voice, and no recordings in "
    "/var/lib/mynapoint-kiosk/recordings/th"
)


def settings(
    headphone: Headphone, monkeypatch: pytest.MonkeyPatch, overrides: dict[str, object] | None = None
) -> Settings:
    given = load_settings(None, overrides)
    profile = replace(given.profile, headphone=headphone)
    monkeypatch.setattr(Settings, "profile", property(lambda _: profile))
    return given


def jack() -> HeadphoneJack:
    return HeadphoneJack(os.open("/dev/null", os.O_RDONLY), "Headphone Jack", lambda *_: None)


@pytest.mark.parametrize(
    ("headphone", "has_jack", "lacking", "said"),
    [
        (
            Headphone.NONE,
            False,
            "espeak-ng",
            [(Health.OK, "the profile has no headphone: nothing is spoken")],
        ),
        (Headphone.HANDSET, False, "", [(Health.OK, SILENT)]),
        (Headphone.JACK, True, "", [(Health.OK, SILENT)]),
        (
            Headphone.JACK,
            False,
            "",
            [
                (Health.WARN, "no sound card detects whether a headphone is plugged in"),
                (Health.OK, SILENT),
            ],
        ),
        (
            Headphone.HANDSET,
            False,
            "espeak-ng",
            [(Health.WARN, "espeak-ng is missing: nothing is spoken in ja, ja-easy, en, zh, ko, es, pt, ne, id, vi")],
        ),
    ],
)
def test_what_people_who_listen_find(
    headphone: Headphone,
    has_jack: bool,
    lacking: str,
    said: list[tuple[Health, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = check_spoken_guidance(
        settings(headphone, monkeypatch), lambda: jack() if has_jack else None, lambda _: lacking
    )
    assert [(each.health, each.detail) for each in found] == said


def test_recordings_are_counted_against_what_this_campaign_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = settings(Headphone.HANDSET, monkeypatch, {"state_dir": str(tmp_path)})
    folder = given.recordings_dir / "th"
    folder.mkdir(parents=True)
    (wrong,) = check_spoken_guidance(given)
    assert (wrong.fault, wrong.values) == ("recordings-faulty", {"folder": str(folder)})
    assert wrong.detail.startswith(f"nothing is spoken in th: {folder}/manifest.toml: No such file")
    manifest = write_list(folder, "th", given.load_campaign())
    for name in manifest.clips:
        (folder / f"{name}.wav").touch()
    assert [each.detail for each in check_spoken_guidance(given)] == ["11 languages"]
    (folder / f"{next(iter(manifest.clips))}.wav").unlink()
    (lacking,) = check_spoken_guidance(given)
    assert lacking.detail == f"1 of {len(manifest.clips)} clips are missing in th: a tone is played instead"
