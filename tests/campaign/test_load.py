"""A campaign's files with mistakes in them: one line each, with the file, the key and what to do."""

from pathlib import Path

import pytest

from kiosk.campaign.load import load_campaign
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
        ("maximum_yen = 5000", "maximum_yen = -1", "item[1].maximum_yen", "greater than 0"),
        ("maximum_yen = 5000", "maximum_yen = 5000.0", "item[1].maximum_yen", "whole number"),
        ("maximum_yen", "maximum_yens", '"item[1].maximum_yens"', 'did you mean "item.maximum_yen"'),
        ('[[item]]\ncode = "card"', '[[item]]\ncode = "cards"', "item[1].code", "'card'"),
        ('official_site = "https:', 'official_site = "http:', "official_site", "https://"),
        ('services = ["services.toml"]', 'services = ["none"]', '"none"', "there is: practice"),
        ('services = ["services.toml"]', 'services = ["none.toml"]', "none.toml", "no such file"),
        ('services = ["services.toml"]', 'services = "services.toml"', "services", "square brackets"),
        (
            'services = ["services.toml"]',
            'services = ["services.toml", "practice"]',
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
