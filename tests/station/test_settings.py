"""Settings: defaults, a terminal's own file over them, and one line for each mistake."""

import re
from datetime import time
from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.campaign.opening_hours import ALWAYS, DayKind, Hours, OpeningHours
from kiosk.errors import KioskError
from kiosk.station.profile import Keypad, PrinterKind, ReaderKind, Spot
from kiosk.station.settings import Settings, load_profile, load_settings
from kiosk.strict_toml import known_keys
from kiosk.visit.model import LANGUAGES
from kiosk.visit.timeout_values import Timeouts, ranges

PROFILES = (
    "seven-bank-atm",
    "lawson-copier",
    "store-counter",
    "carrier-counter",
    "municipal-counter",
    "post-office",
)


def own(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text)
    return file


def test_the_defaults() -> None:
    settings = load_settings(None)
    assert settings.terminal == "seven-bank-atm"
    assert settings.campaign == "practice"
    assert settings.language == "ja"
    assert settings.state_dir == Path("/var/lib/mynapoint-kiosk")
    assert settings.receipts.folder == settings.state_dir / "receipts"
    assert settings.trust.anchors == ()
    assert settings.upstream.url == ""
    assert settings.clock.tolerance == 300, "no date may be more than five minutes wrong"
    assert settings.restart_at == time(4), "the default is a quiet hour"
    assert settings.technician.phone == ""
    assert settings.load_campaign().practice, "a missing key must not lead to real applications"


def test_the_packaged_file_documents_every_key() -> None:
    text = (files("config") / "kiosk.toml").read_text()
    for key in known_keys(Settings):
        name = key.rsplit(".", 1)[-1]
        written = f"\n{name} = " in text or f"\n[{name}]" in text
        assert written or re.search(rf"\n#.* {name} +[0-9]+ to [0-9]+", text), key
    blocks = [line for line in text.splitlines() if " = " in line and not line.startswith(("#", " "))]
    for line in blocks:
        before = text[: text.index(f"\n{line}")].splitlines()[-1]
        assert before.startswith("#"), f"{line} has no comment"


def test_the_official_fingerprints_are_those_of_generations_1_and_3() -> None:
    assert load_settings(None).trust.fingerprints == {
        "4dcfc4ca0aaf9fb2a3081b3f0c991c320b3acc008667a341eeaec5af1d58ca7d",
        "64114f29620c24ed2631d46476a040e7ee740d956089c00b036a6a8118c322b5",
    }


def test_no_planned_restart_and_a_number_to_call(tmp_path: Path) -> None:
    settings = load_settings(own(tmp_path, 'restart_at = ""\n[technician]\nphone = "+81 3-5555-0123"'))
    assert settings.restart_at is None
    assert settings.technician.phone == "+81 3-5555-0123"


def test_an_own_file_overrides_key_by_key_and_its_paths_are_its_own(tmp_path: Path) -> None:
    file = own(
        tmp_path,
        """
        campaign = "practice"
        state_dir = "state"
        [reader]
        name = "Virtual PCD 00 00"
        [trust]
        anchors = ["ca.pem", "/etc/other.pem"]
        [upstream]
        url = "https://127.0.0.1:8443/"
        """,
    )
    settings = load_settings(file)
    assert settings.campaign == "practice"
    assert settings.terminal == "seven-bank-atm"
    assert settings.state_dir == tmp_path / "state"
    assert settings.receipts.folder == tmp_path / "state" / "receipts"
    assert settings.reader.name == "Virtual PCD 00 00"
    assert settings.reader.kind == ""
    assert settings.trust.anchors == (tmp_path / "ca.pem", Path("/etc/other.pem"))
    assert len(settings.trust.fingerprints) == 2
    assert settings.upstream.url == "https://127.0.0.1:8443"


def test_fingerprints_may_be_written_with_colons_and_capitals(tmp_path: Path) -> None:
    written = ":".join(["AB"] * 32)
    settings = load_settings(own(tmp_path, f'[trust]\nfingerprints = ["{written}"]'))
    assert "ab" * 32 in settings.trust.fingerprints
    assert settings.trust.fingerprints > load_settings(None).trust.fingerprints


def test_no_file_makes_an_official_authority_unofficial(tmp_path: Path) -> None:
    shipped = load_settings(None).trust.fingerprints
    assert load_settings(own(tmp_path, "[trust]\nfingerprints = []")).trust.fingerprints == shipped
    assert load_settings(None, {"trust": {"fingerprints": []}}).trust.fingerprints == shipped


def test_relative_paths_do_not_follow_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = own(tmp_path, 'state_dir = "state"')
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert load_settings(Path("../kiosk.toml")).state_dir.resolve() == tmp_path / "state"
    assert load_settings(file).state_dir == tmp_path / "state"


def test_the_profile_takes_what_the_settings_override(tmp_path: Path) -> None:
    file = own(
        tmp_path,
        """
        terminal = "carrier-counter"
        reader.kind = "contact"
        printer.kind = "file"
        timeouts.reading = 45
        timeouts.warning = 22.5
        """,
    )
    profile = load_settings(file).profile
    assert profile.code == "carrier-counter"
    assert profile.reader_kind is ReaderKind.CONTACT
    assert profile.printer is PrinterKind.FILE
    assert (profile.timeouts.reading, profile.timeouts.warning, profile.timeouts.typing) == (45, 22.5, 120)


def test_overrides_come_last() -> None:
    settings = load_settings(None, {"campaign": "practice", "state_dir": "/tmp/x", "printer": {"kind": "file"}})
    assert settings.campaign == "practice"
    assert settings.receipts.folder == Path("/tmp/x/receipts")
    assert settings.profile.printer is PrinterKind.FILE


@pytest.mark.parametrize("code", PROFILES)
def test_packaged_profiles(code: str) -> None:
    profile = load_profile(code)
    assert profile.code == code
    assert profile.keypad is Keypad.FIXED, "shuffled digits exclude blind people; only an operator chooses them"
    # Pixels are square, within the rounding to whole millimetres.
    assert profile.width_px / profile.width_mm == pytest.approx(profile.height_px / profile.height_mm, rel=0.01)
    assert "assumptions" in (files("config") / "terminals" / f"{code}.toml").read_text()


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [(1024, 768, True), (1280, 1024, True), (2048, 1536, True), (1280, 720, False), (800, 600, True)],
)
def test_a_panel_of_other_pixels_shows_the_screens(width: int, height: int, shape: bool) -> None:
    profile = load_profile("seven-bank-atm")
    profile.check_panel(width, height)
    assert profile.is_shape_of(width, height) is shape


@pytest.mark.parametrize(("width", "height"), [(640, 480), (600, 1024), (1920, 480)])
def test_a_panel_too_coarse_for_the_millimetres_is_refused(width: int, height: int) -> None:
    with pytest.raises(KioskError, match=rf"{width}x{height} pixels, too few to read on the 305x229 mm .*; name the"):
        load_profile("seven-bank-atm").check_panel(width, height)


def test_each_kind_of_procedure_spot_has_its_profile() -> None:
    stood_for = sorted((spot, code) for code in PROFILES for spot in load_profile(code).spots)
    assert stood_for == [
        (Spot.AEON, "store-counter"),
        (Spot.BIC_CAMERA, "store-counter"),
        (Spot.DOCOMO, "carrier-counter"),
        (Spot.KDDI, "carrier-counter"),
        (Spot.LAWSON, "lawson-copier"),
        (Spot.MUNICIPALITY, "municipal-counter"),
        (Spot.POST_OFFICE, "post-office"),
        (Spot.SEVEN_BANK, "seven-bank-atm"),
        (Spot.SOFTBANK, "carrier-counter"),
        (Spot.YAMADA, "store-counter"),
    ]
    assert {spot for spot, _ in stood_for} == set(Spot)


def test_the_packaged_profiles_are_the_known_ones_and_cover_every_body() -> None:
    packaged = {file.name.removesuffix(".toml") for file in (files("config") / "terminals").iterdir()}
    assert packaged == set(PROFILES)
    profiles = [load_profile(code) for code in PROFILES]
    assert {profile.reader_kind for profile in profiles} == set(ReaderKind)
    assert {profile.reader_place for profile in profiles} == {"right", "below", "left"}
    assert {profile.attended for profile in profiles} == {True, False}
    assert any(profile.height_px > profile.width_px for profile in profiles)
    always_open = {profile.code for profile in profiles if profile.hours == ALWAYS}
    assert always_open == {"seven-bank-atm", "lawson-copier"}
    documented = (files("config") / "kiosk.toml").read_text()
    assert all(f'"{code}"' in documented for code in PROFILES)


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ('""', OpeningHours.daily(Hours(time(10), time(19)))),
        ('"24h"', ALWAYS),
        ('"09:00-21:00"', OpeningHours.daily(Hours(time(9), time(21)))),
        ('"18:00-02:00"', OpeningHours.daily(Hours(time(18), time(2)))),
        ('{ sunday = "09:00-12:00" }', OpeningHours(((DayKind.SUNDAY, Hours(time(9), time(12))),))),
    ],
)
def test_the_settings_hours_go_before_the_profile_s(tmp_path: Path, written: str, hours: OpeningHours) -> None:
    file = own(tmp_path, f'terminal = "carrier-counter"\nhours = {written}')
    assert load_settings(file).profile.hours == hours


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visit_may_begin_in_every_language(tmp_path: Path, language: str) -> None:
    assert load_settings(own(tmp_path, f'language = "{language}"')).language == language
    assert f'"{language}"' in (files("config") / "kiosk.toml").read_text()


def test_a_print_queue_is_named(tmp_path: Path) -> None:
    settings = load_settings(own(tmp_path, 'printer = {kind = "cups", name = "EPSON_TM-T88.6"}'))
    assert (settings.profile.printer, settings.printer.name) == (PrinterKind.CUPS, "EPSON_TM-T88.6")


@pytest.mark.parametrize("end", ["least", "most"])
def test_every_timeout_can_be_set_within_its_documented_range(tmp_path: Path, end: str) -> None:
    wanted = {name: getattr(seconds, end) for name, seconds in ranges().items()}
    text = "[timeouts]\n" + "\n".join(f"{name} = {value}" for name, value in wanted.items())
    assert load_settings(own(tmp_path, text)).profile.timeouts == Timeouts(**wanted)
    documented = (files("config") / "kiosk.toml").read_text()
    for name, seconds in ranges().items():
        assert re.search(rf"(?<!\w){name} +{seconds.least} to {seconds.most}\b", documented), name


NUMBERS = {
    "upstream.challenges": ("0", "501", "from 1 to 500"),
    "upstream.spread": ("-0.5", "3601", "from 0 to 3600 seconds"),
    "queue.keep_days": ("0", "3651", "from 1 to 3650 days"),
    "queue.most_waiting": ("9", "1000001", "from 10 to 1000000"),
    "queue.most_megabytes": ("15", "1000001", "from 16 to 1000000 megabytes"),
    "queue.oldest_days": ("0", "99999999999999999999", "from 1 to 3650 days"),
    "clock.tolerance": ("0.001", "301", "from 30 to 300 seconds"),
    "timeouts.reading": ("0", "3600", "from 20 to 150 seconds"),
    "timeouts.pin": ("0.001", "150.1", "from 20 to 150 seconds"),
    "timeouts.cap": ("599", "1e300", "from 600 to 3600 seconds"),
}
"""Numbers of the settings: one below and one above the range, and the range in the message."""


@pytest.mark.parametrize("key", NUMBERS)
def test_a_number_out_of_its_range_is_refused_with_the_range(tmp_path: Path, key: str) -> None:
    below, above, said = NUMBERS[key]
    for number in (below, above):
        with pytest.raises(KioskError) as caught:
            load_settings(own(tmp_path, f"{key} = {number}"))
        assert str(caught.value) == f"{tmp_path / 'kiosk.toml'}: {key}: must be {said}; write a number in this range"


def test_no_number_of_the_settings_is_without_a_range(tmp_path: Path) -> None:
    """Numbers outside every range, and other types, are refused for each key that has a number."""
    tables = load_settings(None).model_dump()
    numbers = {
        f"{table}.{key}"
        for table, values in tables.items()
        if isinstance(values, dict)
        for key, value in values.items()
        if type(value) in (int, float)
    }
    assert numbers == {key for key in NUMBERS if not key.startswith("timeouts.")}
    for key in [*numbers, *(f"timeouts.{name}" for name in ranges())]:
        for value in ("nan", "inf", "-inf", "true", "'60'", "[60]", "9" * 400, "-1"):
            with pytest.raises(KioskError, match=rf": {key}: must be "):
                load_settings(own(tmp_path, f"{key} = {value}"))


def test_at_the_ends_of_their_ranges_the_timeouts_still_fit_each_other() -> None:
    found = ranges()
    assert found["cap_warning"].most < found["cap"].least
    assert found["take_card"].most <= found["card_left"].least, "the reminder must precede the alarm"
    assert found["warning"].least >= 20, "WCAG 2.2.1: at least 20 seconds to answer"
    for name, seconds in found.items():
        assert seconds.least <= getattr(Timeouts(), name) <= seconds.most, name


def test_an_own_profile_and_campaign_lie_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(
        (files("config") / "terminals" / "carrier-counter.toml").read_text().replace("carrier-counter", "our-counter")
    )
    settings = load_settings(own(tmp_path, 'terminal = "ours.toml"\ncampaign = "c.toml"'))
    assert settings.profile.code == "our-counter"
    assert settings.campaign == str(tmp_path / "c.toml")
    with pytest.raises(KioskError, match=r"c\.toml: there is no such file"):
        settings.load_campaign()


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("[upstream]\nurl = ' https://points.example.jp\u00a0'", "upstream.url", "https://points.example.jp"),
        (
            "[upstream]\nurl = '\u200bHTTPS://points.example.jp:8443/\ufeff'",
            "upstream.url",
            "https://points.example.jp:8443",
        ),
        ("[upstream]\nproxy = 'Http://10.0.0.1:3128 '", "upstream.proxy", "http://10.0.0.1:3128"),
        ("[technician]\nphone = '０３－１２３４－５６７８'", "technician.phone", "03-1234-5678"),
        ("[technician]\nphone = '03\u20101234\u22125678'", "technician.phone", "03-1234-5678"),
        ("[technician]\nphone = '０３ー１２３４ー５６７８　'", "technician.phone", "03-1234-5678"),
        (f"[trust]\nfingerprints = ['\u200e{'AB ' * 32}']", "trust.fingerprints", "ab" * 32),
        (f"[trust]\nfingerprints = ['{':'.join(['AB'] * 32)}']", "trust.fingerprints", "ab" * 32),
    ],
)
def test_values_as_people_copy_and_type_them(tmp_path: Path, text: str, key: str, value: str) -> None:
    """Copied from a mail or a certificate viewer, or typed on a Japanese keyboard."""
    found: object = load_settings(own(tmp_path, text))
    for name in key.split("."):
        found = getattr(found, name)
    assert value in found if isinstance(found, frozenset | tuple | list) else found == value


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[upstream]\nur = 'x'", 'unknown key "upstream.ur"; did you mean "upstream.url"?'),
        ("stat_dir = '/x'", 'unknown key "stat_dir"; did you mean "state_dir"?'),
        ("zzz = 1", 'unknown key "zzz"; remove it'),
        (
            "[technician]\nphone = '03-5555-0123'\nhours = '24h'",
            'unknown key "technician.hours"; "hours" is in no table: write it above the first line in square brackets',
        ),
        ("url = 'https://a.example'", 'unknown key "url"; "url" is a key of upstream: write it there'),
        (
            "[receipts]\nkind = 'file'",
            'unknown key "receipts.kind"; "kind" is a key of printer or reader: write it there',
        ),
        ("[timeouts]\nreadin = 4", 'did you mean "timeouts.reading"?'),
        (
            "terminal = 'x'",
            'terminal: there is no "x" in terminals; there is: carrier-counter, lawson-copier, municipal-counter,',
        ),
        ("terminal = '../campaigns/practice'", "there is: carrier-counter, lawson-copier"),
        ("terminal = 'x.toml'", "x.toml: there is no such file"),
        ("terminal = ''", "terminal: must not be empty"),
        ("language = 'de'", "language: must be one of ja, "),
        ("hours = '9-21'", 'hours: must be hours such as "09:00-21:00", or "24h"'),
        ("restart_at = '4:00'", 'restart_at: must be a time of day, "04:00", or ""'),
        ("restart_at = '24:00'", 'restart_at: must be a time of day, "04:00", or ""'),
        ("restart_at = 4", 'restart_at: must be a time of day, "04:00", or ""'),
        ("technician.phone = '110?'", "technician.phone: must be a telephone number: digits and hyphens"),
        ("technician.phone = '-o'", "technician.phone: must be a telephone number: digits and hyphens"),
        ("hours = '25:00-26:00'", 'hours: must be hours such as "09:00-21:00", or "24h"'),
        ("printer.kind = 'laser'", "printer.kind: must be '', 'none', 'file' or 'cups'"),
        ("printer.name = '-o raw'", "printer.name: must be the name of a print queue, as `lpstat -e` shows it"),
        ("printer.name = 'a/b'", "printer.name: must be the name of a print queue"),
        ("state_dir = 3", "state_dir: must be a path in quotation marks"),
        ("state_dir = ''", "state_dir: must be a path, and not empty"),
        ("[trust]\nanchors = ['']", "trust.anchors[1]: must be a path, and not empty"),
        ('state_dir = "a\\u0000b"', "state_dir: must be a path"),
        ("trust = 3", "trust: must be a table of keys"),
        ("[trust]\nanchors = 'ca.pem'", "trust.anchors: must be a list in square brackets"),
        ("[trust]\nfingerprints = ['12']", "trust.fingerprints[1]: must be a SHA-256 fingerprint"),
        ("[upstream]\nurl = 'http://127.0.0.1'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://user:secret@host'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://host/path'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://host:70000'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://[::1'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://:8443'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://host\\.example'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://b\N{CYRILLIC SMALL LETTER A}nk.example'", "plain ASCII letters"),
        ("[upstream]\nurl = 'https://ban\N{KELVIN SIGN}.example'", "plain ASCII letters"),
        ("[upstream]\nurl = 'https://-host.example'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://host..example'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://ho_st;x'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://127.1'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://0x7f000001'", "upstream.url: must be https://HOST"),
        ("[upstream]\nurl = 'https://[fe80::1%eth0]'", "upstream.url: must be https://HOST"),
        (f"[upstream]\nurl = 'https://{'a' * 64}.example'", "upstream.url: must be https://HOST"),
        (f"[upstream]\nurl = 'https://{'a.' * 130}example'", "upstream.url: must be https://HOST"),
        ("[upstream]\nproxy = 'http://2130706433:3128'", "upstream.proxy: must be http://HOST:PORT"),
        ("reader.kind = 'nfc'", "reader.kind: must be '', 'contactless' or 'contact'"),
        ("[clock]\ntolerance = '300'", "clock.tolerance: must be a number"),
        ("[clock]\ntolerance = true", "clock.tolerance: must be a number"),
        ("[queue]\noldest_days = 0.5", "queue.oldest_days: must be a whole number"),
        ("a = 1\nb = 2", "(and 1 more)"),
        ("state_dir = ", "not valid TOML"),
        ("x = 1\nstate_dir = /var", "line 2"),
    ],
)
def test_one_line_for_each_mistake(tmp_path: Path, text: str, line: str) -> None:
    file = own(tmp_path, text)
    with pytest.raises(KioskError) as caught:
        load_settings(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert line in str(caught.value)
    assert str(caught.value).isprintable()
    assert "secret" not in str(caught.value)


def test_a_card_and_its_reader_are_used_as_the_operator_decides(tmp_path: Path) -> None:
    defaults = load_settings(None)
    assert (defaults.card.spend_last_try, defaults.reader.keypads_denied) == (True, ())
    chosen = load_settings(own(tmp_path, '[card]\nspend_last_try = false\n[reader]\nkeypads_denied = ["SPR532"]'))
    assert (chosen.card.spend_last_try, chosen.reader.keypads_denied) == (False, ("SPR532",))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"none\.toml: there is no such file; check the path"):
        load_settings(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("width_px = 1280", "width_px = 12", "width_px: must be from 320 to 16384 pixels"),
        ('hours = "10:00-19:00"', 'hours = "10-19"', 'hours: must be hours such as "09:00-21:00", or "24h"'),
        ('"kddi", ', '"au", ', "spots[1]: must be 'municipality', 'kddi', "),
        ('keypad = "fixed"', 'keypad = "random"', "keypad: must be 'fixed', 'shuffled' or 'reader'"),
        ("attended = true", "atended = true", 'did you mean "attended"?'),
        ("typing = 120.0", "typing = 3600", "timeouts.typing: must be from 30 to 150 seconds; write a number in this"),
        ("width_mm = 217.0", "width_mm = 0.5", "width_mm: must be from 100 to 3000 millimetres"),
        ("width_mm = 217.0", "width_mm = nan", "width_mm: must be from 100 to 3000 millimetres"),
        (
            "width_mm = 217.0",
            "width_mm = 1085.0",
            "are of no panel: its pixels would not be square; measure the visible",
        ),
        ('next = "+"', 'next = "#"', "keys: next must be one of the keys + - * / . of a number-block, or be left out"),
        ('back = "*"', 'back = "**"', "keys: back must be one of the keys + - * / . of a number-block"),
        ('back = "*"', 'back = "+"', "keys: next is on a key that has another use, too; write each key once"),
        ('layout = "number-block"', 'layout = "phone"', "keys.layout: must be 'telephone' or 'number-block'"),
        ('layout = "number-block"', 'layout = "telephone"', "keys: next must be one of the keys * # of a telephone"),
        ('back = "*"', 'bakc = "*"', 'unknown key "keys.bakc"; did you mean "keys.back"?'),
        ("height_px = 800", "height_px = true", "height_px: must be a whole number"),
    ],
)
def test_a_mistake_in_a_profile_shows_at_the_start(tmp_path: Path, old: str, new: str, line: str) -> None:
    text = (files("config") / "terminals" / "carrier-counter.toml").read_text()
    assert old in text
    (tmp_path / "ours.toml").write_text(text.replace(old, new))
    with pytest.raises(KioskError) as caught:
        load_settings(own(tmp_path, 'terminal = "ours.toml"'))
    assert line in str(caught.value)
    assert "ours.toml" in str(caught.value)


def test_a_path_may_begin_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/operator")
    settings = load_settings(own(tmp_path, 'state_dir = "~/kiosk"\n[trust]\nanchors = ["~/ca.pem", "other.pem"]'))
    assert settings.state_dir == Path("/home/operator/kiosk")
    assert settings.trust.anchors == (Path("/home/operator/ca.pem"), tmp_path / "other.pem")
