"""Check of spoken guidance, for shoppers who do not see: a headphone, and a voice for each language."""

from collections.abc import Callable, Iterator

from devices.headphone_jack import HeadphoneJack, find_jack
from devices.speech.recordings import recorded
from devices.speech.voices import RECORDED, Voices
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.profile import Headphone
from kiosk.station.settings import Settings
from kiosk.visit.model import LANGUAGES


def check_spoken_guidance(
    settings: Settings,
    jack: Callable[[], HeadphoneJack | None] = find_jack,
    lacking: Callable[[str], str] | None = None,
) -> Iterator[CheckResult]:
    """Whether the headphone of the profile, and a voice for each language, are there.

    `jack` finds the headphone jack. `lacking` returns the missing package of a language's voice, "" if there is none.
    """
    headphone = settings.profile.headphone
    if headphone is Headphone.NONE:
        yield ok("spoken guidance", "the profile has no headphone: nothing is spoken")
        return
    if headphone is Headphone.JACK:
        found_jack = jack()
        if found_jack is None:
            yield found("headphone-jack-missing", "no sound card detects whether a headphone is plugged in")
        else:
            found_jack.close()
    voices = Voices(settings.recordings_dir)
    lacking = lacking or voices.missing
    silent = [language for language in LANGUAGES if voices.of(language) is None]
    spoken = [language for language in LANGUAGES if language not in silent]
    packages = {language: missing for language in spoken if language not in RECORDED and (missing := lacking(language))}
    faults = [each for language in spoken if language in RECORDED for each in _recordings(settings, voices, language)]
    yield from faults
    if packages:
        named = ", ".join(dict.fromkeys(packages.values()))
        yield found("voices-missing", f"{named} is missing: nothing is spoken in {', '.join(packages)}")
    elif not faults:
        yield ok(
            "spoken guidance", f"{len(spoken)} languages" + (f"; {_not_spoken(settings, silent)}" if silent else "")
        )


def _not_spoken(settings: Settings, silent: list[str]) -> str:
    where = settings.recordings_dir / silent[0]
    return f"nothing is spoken in {', '.join(silent)}: there is no voice, and no recordings in {where}"


def _recordings(settings: Settings, voices: Voices, language: str) -> Iterator[CheckResult]:
    """Whether the recordings of `language` can be used, and have every clip of this campaign."""
    from ui.speech.clips import clips  # noqa: PLC0415 - imports every screen, which only this check needs

    folder = settings.recordings_dir / language
    if fault := voices.missing(language):
        yield found("recordings-faulty", f"nothing is spoken in {language}: {fault}", folder=str(folder))
        return
    wanted = clips(settings.load_campaign(), language).keys()
    if lacking := len(wanted - recorded(folder).keys()):
        detail = f"{lacking} of {len(wanted)} clips are missing in {language}: a tone is played instead"
        yield found("recordings-faulty", detail, folder=str(folder))
