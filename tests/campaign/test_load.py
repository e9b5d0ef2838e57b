"""A campaign's files with mistakes: one line each, with the file, the key and the remedy."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.texts import in_language
from kiosk.errors import KioskError

CAMPAIGN = """
code = "mine"
practice = true
as_of = "2026-11-01"
start = 2026-01-01
end = 2026-12-31
card_deadline = 2026-12-31
official_site = "https://a.example/"
status_url = "https://a.example/status"
services = ["services.toml"]
privacy = "privacy"
terms = "terms"
help_lines = "official"

[[item]]
code = "card"
maximum_yen = 5000
start = 2026-01-01
end = 2026-12-31
spend_yen = 20_000
"""

SERVICES = """
[[service]]
code = "sakura-pay"
names = { ja = "さくらペイ" }
reading = "さくらぺい"
category = "qr"
apply_type = "charge"
open = 2026-01-01
close = 2026-12-31
terms = "service-terms"
verified = false
as_of = "2026-11-01"
source = "invented"
[[service.fields]]
role = "id"
kind = "digits"
length = [16]
picture = "app_payment"
[[service.fields]]
role = "code"
kind = "digits"
length = [6]
picture = "app_account"
"""


def written(folder: Path, campaign: str = CAMPAIGN, services: str = SERVICES) -> Path:
    (folder / "services.toml").write_text(services)
    file = folder / "mine.toml"
    file.write_text(campaign)
    return file


def test_a_campaign_beside_its_services(tmp_path: Path) -> None:
    campaign = load_campaign(written(tmp_path))
    assert [service.code for service in campaign.services] == ["sakura-pay"]
    assert campaign.end.isoformat() == "2026-12-31T23:59:59.999999+09:00"
    assert load_campaign(str(tmp_path / "mine.toml")) == campaign


@pytest.mark.parametrize("path", ["../campaigns/practice", "/etc/passwd", "mine/round3"])
def test_a_path_that_is_no_toml_file_is_no_campaign(path: str) -> None:
    with pytest.raises(KioskError, match=r'in campaigns; there is: practice, round2; name your own with "\.toml"'):
        load_campaign(path)


def test_a_moment_with_its_offset_is_taken_as_it_is(tmp_path: Path) -> None:
    file = written(tmp_path, CAMPAIGN.replace("end = 2026-12-31", "end = 2026-12-31T17:00:00+09:00"))
    assert load_campaign(file).end.isoformat() == "2026-12-31T17:00:00+09:00"


@pytest.mark.parametrize(
    ("old", "new", "key", "advice"),
    [
        ('code = "mine"', 'code = "Mein Code"', "code", "lower-case words"),
        ('code = "mine"', 'code = "card-1234"', "code", "lower-case words"),
        ("practice = true", 'practice = "yes"', "practice", "true or false"),
        ("practice = true", "", '"practice"', "add it"),
        ("practice = true", "practise = true", '"practise"', 'did you mean "practice"'),
        ('as_of = "2026-11-01"', 'as_of = "2026-11-31"', "as_of", "a day"),
        ("start = 2026-01-01\nend", "start = 2027-01-01\nend", "mine.toml", "start is after end"),
        ("end = 2026-12-31", "end = 2026-12-31T23:59:59", "end", "offset"),
        ("end = 2026-12-31", 'end = "2026-12-31"', "end", "without quotation marks"),
        ("end = 2026-12-31", "end = 23:59:59", "end", "not a date"),
        ("end = 2026-12-31", "end = 9999-12-31T23:59:59-09:00", "end", "must be in a year from 2000 to 2099; correct"),
        ("start = 2026-01-01\nend", "start = 0001-01-01\nend", "start", "must be in a year from 2000 to 2099; correct"),
        ("maximum_yen = 5000", "maximum_yen = -1", "item[1].maximum_yen", "must be from 1 to 1000000 yen"),
        ("maximum_yen = 5000", "maximum_yen = 5000.0", "item[1].maximum_yen", "whole number"),
        ("spend_yen = 20_000", "spend_yen = -1", "item[1].spend_yen", "must be from 0 to 1000000 yen"),
        ("spend_yen = 20_000", "needs_charge = true", '"item[1].needs_charge"', "remove it"),
        ("maximum_yen", "maximum_yens", '"item[1].maximum_yens"', 'did you mean "item.maximum_yen"'),
        ('[[item]]\ncode = "card"', '[[item]]\ncode = "cards"', "item[1].code", "'card'"),
        ('official_site = "https:', 'official_site = "http:', "official_site", "https://"),
        ('services = ["services.toml"]', 'services = ["none"]', '"none"', "there is: practice-credit"),
        ('services = ["services.toml"]', 'services = ["none.toml"]', "none.toml", "no such file"),
        ('services = ["services.toml"]', 'services = "services.toml"', "services", "square brackets"),
        (
            'services = ["services.toml"]',
            'services = ["services.toml", "practice-qr"]',
            'service "sakura-pay"',
            "keep one",
        ),
        ("[[item]]", "[item]", "item", "list"),
    ],
)
def test_a_mistake_in_the_campaign(tmp_path: Path, old: str, new: str, key: str, advice: str) -> None:
    assert old in CAMPAIGN
    _refused(
        written(tmp_path, CAMPAIGN.replace(old, new, 1)), "mine.toml" if "none.toml" not in key else "", key, advice
    )


LEAD = "maintenance_lead_minutes = 30\n"
MAINTENANCE = """
[[maintenance]]
start = 2026-06-04T00:00:00+09:00
end = 2026-06-05T22:00:00+09:00

[[maintenance]]
start = 2026-05-20T15:00:00Z
end = 2026-05-22T22:00:00+09:00
"""


def test_maintenance_windows_come_in_the_order_of_time(tmp_path: Path) -> None:
    campaign = load_campaign(written(tmp_path, LEAD + CAMPAIGN + MAINTENANCE))
    assert [window.start.isoformat() for window in campaign.maintenance] == [
        "2026-05-20T15:00:00+00:00",
        "2026-06-04T00:00:00+09:00",
    ]
    assert campaign.maintenance_lead == timedelta(minutes=30)
    unsaid = load_campaign(written(tmp_path))
    assert (unsaid.maintenance, unsaid.maintenance_lead) == ((), timedelta(minutes=20))


@pytest.mark.parametrize(
    ("old", "new", "key", "advice"),
    [
        ("2026-06-04T00:00:00+09:00", "2026-06-04T00:00:00", "maintenance[1].start", "with its offset"),
        ("2026-06-04T00:00:00+09:00", "2026-06-04", "maintenance[1].start", "with its offset"),
        ("2026-06-04T00:00:00+09:00", '"2026-06-04T00:00:00+09:00"', "maintenance[1].start", "without quotation marks"),
        ("2026-06-04T00:00:00+09:00", "00:00:00", "maintenance[1].start", "a date-time"),
        ("2026-06-04T00:00:00+09:00", "2026-06-05T22:00:00+09:00", "maintenance[1]", "start is not before end"),
        ("end = 2026-05-22T22:00:00+09:00", "", "maintenance[2].end", "add it"),
        (
            "end = 2026-05-22T22:00:00+09:00",
            "until = 2026-05-22T22:00:00+09:00",
            "maintenance[2].until",
            "did you mean",
        ),
        ("2026-05-22T22:00:00+09:00", "2026-06-03T23:30:01+09:00", "mine.toml", "less than 30 minutes apart"),
        ("2026-05-22T22:00:00+09:00", "2026-07-01T00:00:00+09:00", "mine.toml", "write them as one"),
        (
            "2026-05-20T15:00:00Z",
            "0001-01-01T00:00:00Z",
            "maintenance[2].start",
            "in a year from 2000 to 2099",
        ),
        ("= 30", "= -1", "maintenance_lead_minutes", "must be from 0 to 1440 minutes"),
        ("= 30", "= 1441", "maintenance_lead_minutes", "must be from 0 to 1440 minutes"),
        ("[[maintenance]]", "[maintenance]", "mine.toml", "not valid TOML"),
    ],
)
def test_a_mistake_in_the_maintenance(tmp_path: Path, old: str, new: str, key: str, advice: str) -> None:
    text = LEAD + CAMPAIGN + MAINTENANCE
    assert old in text
    _refused(written(tmp_path, text.replace(old, new, 1)), "mine.toml", key, advice)


def test_windows_exactly_the_lead_apart_are_two(tmp_path: Path) -> None:
    apart = MAINTENANCE.replace("2026-05-22T22:00:00+09:00", "2026-06-03T23:30:00+09:00")
    assert len(load_campaign(written(tmp_path, LEAD + CAMPAIGN + apart)).maintenance) == 2


def test_what_a_service_gives_and_asks_for_is_read_with_it(tmp_path: Path) -> None:
    more = """
reward = { ja = "さくらポイント" }
condition = { ja = "1,000円から" }
preregistration = { ja = "会員登録" }
claim_step = { ja = "アプリで受け取る" }
suspensions = [{ start = 2026-03-01T00:00:00+09:00, end = 2026-03-02T00:00:00+09:00 }]
"""
    services = SERVICES.replace("[[service.fields]]", more + "[[service.fields]]", 1)
    (service,) = load_campaign(written(tmp_path, services=services)).services
    assert in_language(service.reward, "en") == "さくらポイント"
    assert (service.condition, service.preregistration) == ({"ja": "1,000円から"}, {"ja": "会員登録"})
    assert service.claim_step == {"ja": "アプリで受け取る"}
    assert [window.end.isoformat() for window in service.suspensions] == ["2026-03-02T00:00:00+09:00"]
    (plain,) = load_campaign(written(tmp_path)).services
    assert (plain.reward, plain.condition, plain.preregistration, plain.claim_step) == ({}, {}, {}, {})
    assert plain.suspensions == ()


LINES = """
[[help_line]]
number = "0120-95-0178"
subjects = ["card"]
languages = ["ja"]
charged = false
hours = [{ days = "weekdays", between = "09:30-20:00" }, { days = "weekends_and_holidays", between = "09:30-17:30" }]

[[help_line]]
number = "0570-064-738"
subjects = ["card"]
languages = ["ja"]
charged = true
instead_of = "0120-95-0178"
hours = [{ days = "every_day", between = "09:30-20:00" }]
"""


def test_own_help_lines(tmp_path: Path) -> None:
    (tmp_path / "lines.toml").write_text(LINES)
    campaign = load_campaign(written(tmp_path, CAMPAIGN.replace('"official"', '"lines.toml"')))
    assert [(line.number, line.instead_of, line.charged) for line in campaign.help_lines] == [
        ("0120-95-0178", "", False),
        ("0570-064-738", "0120-95-0178", True),
    ]


@pytest.mark.parametrize(
    ("old", "new", "key", "advice"),
    [
        ('between = "09:30-20:00"', 'between = "9-20"', "help_line[1].hours: weekdays", 'such as "09:00-21:00"'),
        ('between = "09:30-20:00"', "between = 9", "help_line[1].hours: [1].between", "must be text"),
        ('days = "weekdays"', 'days = "mon"', "help_line[1].hours: [1].days", "'weekdays'"),
        ('days = "weekdays"', 'days = "weekends_and_holidays"', "help_line[1].hours", "keep one"),
        ('days = "weekdays"', 'days = "weekdays", at = ""', "help_line[1].hours", 'unknown key "[1].at"'),
        ("charged = false", "", "help_line[1].charged", "add it"),
        ('languages = ["ja"]', 'languages = ["jp"]', "help_line[1].languages[1]", "must be one of ja, en, "),
        ('languages = ["ja"]', 'languages = ["ja-easy"]', "help_line[1].languages[1]", "must be one of ja, en, "),
        ('instead_of = "0120-95-0178"', 'instead_of = "0120-95-0179"', "lines.toml", "names a line that is not"),
        ('instead_of = "0120-95-0178"', 'instead_of = "none"', "help_line[2].instead_of", "telephone number"),
    ],
)
def test_a_mistake_in_the_help_lines(tmp_path: Path, old: str, new: str, key: str, advice: str) -> None:
    assert old in LINES
    (tmp_path / "lines.toml").write_text(LINES.replace(old, new, 1))
    file = written(tmp_path, CAMPAIGN.replace('"official"', '"lines.toml"'))
    _refused(file, "lines.toml", key, advice)


def test_the_same_item_twice(tmp_path: Path) -> None:
    item = CAMPAIGN[CAMPAIGN.index("[[item]]") :]
    _refused(written(tmp_path, CAMPAIGN + item), "mine.toml", 'item "card"', "keep one")


def test_an_item_outside_the_campaign(tmp_path: Path) -> None:
    campaign = CAMPAIGN.replace("card_deadline", "#", 1).replace(
        "end = 2026-12-31\n#", "end = 2026-11-30\ncard_deadline"
    )
    _refused(written(tmp_path, campaign), "mine.toml", 'item "card"', "outside the campaign's own dates")


@pytest.mark.parametrize(
    ("old", "new", "key", "advice"),
    [
        ('names = { ja = "さくらペイ" }', 'names = { en = "Sakura" }', "service[1].names", '"ja"'),
        ('names = { ja = "さくらペイ" }', 'names = { ja = " " }', "service[1].names", "empty"),
        (
            'names = { ja = "さくらペイ" }',
            'names = { ja = "さくら", jp = "さ" }',
            "service[1].names",
            "unknown language",
        ),
        ("さくらぺい", "サクラペイ", "service[1].reading", "hiragana"),
        ("open = 2026-01-01", "open = 2027-01-01", "service[1]", "open is after close"),
        ('kind = "digits"', 'kind = "digit"', "service[1].fields[1].kind", "'digits'"),
        ("length = [16]", "length = [16, 12]", "service[1].fields[1]", "at least, at most"),
        ("length = [16]", "length = [0]", "service[1].fields[1].length[1]", "1"),
        ("length = [16]", "length = [65]", "service[1].fields[1].length[1]", "64"),
        ("length = [16]", "length = []", "service[1].fields[1].length", "empty"),
        ("length = [16]", "length = [16]\nsecret = true\ngroup = 4", "service[1].fields[1]", "group"),
        ('kind = "digits"', 'kind = "birth_date"', "service[1].fields[1]", "YYYYMMDD"),
        ('role = "id"', 'role = "code"', "service[1]", "one ID"),
        ('role = "code"', 'role = "id"', "service[1]", "one ID"),
        ('source = "invented"', 'source = "invented"\nreward = {}', "service[1].reward", '"ja"'),
        (
            'source = "invented"',
            'source = "invented"\nsuspensions = [{ start = 2026-03-01, end = 2026-03-02 }]',
            "service[1].suspensions[1].start",
            "with its offset",
        ),
        ('terms = "service-terms"', 'terms = "nothing"', '"nothing"', "service-terms"),
        ('terms = "service-terms"', 'terms = "../../../etc/passwd"', "documents", "there is"),
    ],
)
def test_a_mistake_in_a_service(tmp_path: Path, old: str, new: str, key: str, advice: str) -> None:
    assert old in SERVICES
    _refused(written(tmp_path, services=SERVICES.replace(old, new, 1)), "", key, advice)


def test_the_same_service_twice(tmp_path: Path) -> None:
    _refused(written(tmp_path, services=SERVICES + SERVICES), "mine.toml", 'service "sakura-pay"', "keep one")


def test_an_unknown_campaign_names_what_there_is() -> None:
    with pytest.raises(KioskError, match=r'no "round3" in campaigns; there is: practice, round2'):
        load_campaign("round3")


def _refused(file: Path, named: str, key: str, advice: str) -> None:
    with pytest.raises(KioskError) as caught:
        load_campaign(file)
    line = str(caught.value)
    assert "\n" not in line
    for part in (named, key, advice):
        assert part in line, line


@pytest.mark.parametrize("place", ["nowhere/mine.toml", "mine.toml"])
def test_what_ends_in_toml_is_a_file_of_one_s_own(place: str) -> None:
    with pytest.raises(KioskError, match=f"^{place}: there is no such file"):
        load_campaign(place)


def test_an_item_without_a_start_is_one_that_has_not_been_announced(tmp_path: Path) -> None:
    campaign = load_campaign(written(tmp_path, CAMPAIGN.replace("5000\nstart = 2026-01-01\n", "5000\n")))
    assert [item.start for item in campaign.items] == [None]
    assert not campaign.items[0].open_at(campaign.end)
