"""The packaged campaigns, services, texts and help lines."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest

from kiosk.campaign.japan_time import JST
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import (
    ApplyType,
    Availability,
    Campaign,
    Category,
    Document,
    FieldKind,
    FieldRole,
    ItemCode,
    PaymentService,
    Phase,
    Picture,
    in_language,
)
from kiosk.campaign.texts import SPOKEN_LANGUAGES
from kiosk.visit.model import Applicant

CODES = ("round2", "practice")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=JST)
PRACTICE = load_campaign("practice")
ROUND2 = load_campaign("round2")
SECOND = timedelta(seconds=1)


def documents(campaign: Campaign) -> list[Document]:
    return [campaign.privacy, campaign.terms, *(service.terms for service in campaign.services)]


def test_these_are_all_packaged_campaigns() -> None:
    stems = {entry.name for entry in (files("config") / "campaigns").iterdir() if entry.name.endswith(".toml")}
    assert stems == {f"{code}.toml" for code in CODES}


@pytest.mark.parametrize("code", CODES)
def test_a_campaign_has_the_code_of_its_file(code: str) -> None:
    assert load_campaign(code).code == code


@pytest.mark.parametrize("campaign", [ROUND2, PRACTICE], ids=CODES)
def test_every_document_is_there_in_all_ten_languages(campaign: Campaign) -> None:
    for document in documents(campaign):
        assert set(SPOKEN_LANGUAGES) <= document.texts.keys(), document.code


def test_every_word_about_a_service_is_there_in_all_ten_languages() -> None:
    """Names, labels, rewards and instructions: with an easy-Japanese form where the Japanese is not easy."""
    for one in PRACTICE.services:
        texts = [one.names, one.reward, one.condition, one.preregistration, one.claim_step]
        texts += [field.label for field in one.fields]
        for text in texts:
            assert not text or set(SPOKEN_LANGUAGES) <= text.keys() <= {*SPOKEN_LANGUAGES, "ja-easy"}, one.code
        assert len({one.names[language] for language in SPOKEN_LANGUAGES}) >= 6


@pytest.mark.parametrize("campaign", [ROUND2, PRACTICE], ids=CODES)
def test_the_texts_of_a_document_have_the_same_paragraphs_in_every_language(campaign: Campaign) -> None:
    for document in documents(campaign):
        assert len({text.count("\n\n") for text in document.texts.values()}) == 1, document.code
        for applicant in Applicant:
            assert "{" not in "".join(document.for_applicant(applicant).texts.values())


@pytest.mark.parametrize("campaign", [ROUND2, PRACTICE], ids=CODES)
def test_every_text_says_that_it_is_for_practice_first(campaign: Campaign) -> None:
    words = {"ja": "練習用", "en": "practice text", "zh": "练习用"}
    for document in documents(campaign):
        assert document.version.startswith("practice-")
        for language, word in words.items():
            assert word in document.texts[language].splitlines()[0]


def test_the_terms_say_that_a_reservation_issues_the_mykey_id() -> None:
    """R50, in section 2: what applying means."""
    for campaign in (ROUND2, PRACTICE):
        for language, text in campaign.terms.texts.items():
            section = text[text.index("\n2. ") : text.index("\n3. ")]
            assert re.search("MykeyID|マイキーID", section), language


def test_the_maximum_is_the_sum_of_the_items() -> None:
    """R7-R10: 5,000 + 7,500 + 7,500 = 20,000."""
    for campaign in (ROUND2, PRACTICE):
        assert {item.code: item.maximum_yen for item in campaign.items} == {
            ItemCode.CARD: 5000,
            ItemCode.INSURANCE: 7500,
            ItemCode.ACCOUNT: 7500,
        }
        assert [item.code for item in campaign.items if item.needs_charge] == [ItemCode.CARD]
    assert PRACTICE.on(datetime(2026, 11, 22, tzinfo=UTC)).total_yen == 20_000


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("at", "phase", "items"),
    [
        (moment("2022-01-01T00:00:00") - SECOND, Phase.BEFORE, 0),
        (moment("2022-01-01T00:00:00"), Phase.OPEN, 1),
        (moment("2022-01-01T00:00:00") + SECOND, Phase.OPEN, 1),
        (moment("2022-06-30T00:00:00") - SECOND, Phase.OPEN, 1),
        (moment("2022-06-30T00:00:00"), Phase.OPEN, 3),
        (moment("2022-06-30T00:00:00") + SECOND, Phase.OPEN, 3),
        (moment("2023-02-28T23:59:59") + SECOND, Phase.OPEN, 3),  # the card's deadline differs from the points' (R3)
        (moment("2023-09-30T23:59:59") - SECOND, Phase.OPEN, 3),
        (moment("2023-09-30T23:59:59"), Phase.OPEN, 3),
        (moment("2023-09-30T23:59:59") + SECOND, Phase.ENDED, 0),
    ],
)
def test_round_2_opens_and_closes_to_the_second_in_japan(at: datetime, phase: Phase, items: int) -> None:
    for same_moment in (at, at.astimezone(UTC)):
        offer = ROUND2.on(same_moment)
        assert (offer.phase, len(offer.items)) == (phase, items)


@pytest.mark.parametrize("campaign", [PRACTICE, ROUND2], ids=lambda campaign: campaign.code)
def test_the_two_deadlines_of_each_campaign_are_two_days(campaign: Campaign) -> None:
    """R3: the first screen and "Two different deadlines" have both."""
    assert campaign.card_deadline < campaign.end


def test_the_card_deadline_is_the_whole_of_28_february() -> None:
    assert ROUND2.card_deadline.date().isoformat() == "2023-02-28"
    assert ROUND2.card_deadline + timedelta(microseconds=1) == moment("2023-03-01T00:00:00")


def test_round_2_is_over_and_real_and_practice_is_open_and_marked() -> None:
    assert ROUND2.on(datetime.now(UTC)).phase is Phase.ENDED
    assert not ROUND2.practice
    assert PRACTICE.practice
    for year in (2026, 2050, 2098):
        assert PRACTICE.on(datetime(year, 6, 1, tzinfo=UTC)).phase is Phase.OPEN


def test_practice_receipts_send_nobody_to_the_official_site() -> None:
    assert ".example/" in PRACTICE.status_url


def service(code: str) -> PaymentService:
    return next(service for service in PRACTICE.services if service.code == code)


def availability(code: str, at: datetime) -> Availability:
    return next(o.availability for o in PRACTICE.on(at).services if o.service.code == code)


def test_there_are_services_of_every_kind_in_the_order_of_their_reading() -> None:
    offer = PRACTICE.on(datetime(2026, 11, 22, tzinfo=UTC))
    assert len([o for o in offer.services if o.availability is Availability.OPEN]) >= 12
    assert {o.availability for o in offer.services} == set(Availability)
    readings = [o.service.reading for o in offer.services]
    assert readings == sorted(readings)


def test_the_practice_services_cover_every_case_of_the_screens() -> None:
    """R39-R46 and E21, E23: practice covers each of them."""
    services = PRACTICE.services
    fields = [field for one in services for field in one.fields]
    assert {field.kind for field in fields} == set(FieldKind)
    assert {field.picture for field in fields} == set(Picture)
    assert {one.category for one in services} == set(Category)
    assert {one.apply_type for one in services} == set(ApplyType)
    codes = {sum(field.role is FieldRole.CODE for field in one.fields) for one in services if one.at_terminals}
    assert codes == {1, 2, 3}
    for kind in (FieldKind.DIGITS, FieldKind.BIRTH_DATE):
        assert any(field.role is FieldRole.CODE and field.kind is kind for field in fields)
    assert any(field.secret for field in fields)
    assert any(field.minimum < field.maximum for field in fields)
    assert any(one.fields and one.fields[0].kind == one.fields[1].kind == FieldKind.UPPER for one in services)
    for told in ("reward", "condition", "preregistration", "claim_step", "suspensions"):
        assert {bool(getattr(one, told)) for one in services} == {True, False}, told


def test_who_must_register_beforehand_can_still_be_chosen() -> None:
    """E23: the terminal asks whether the person registered; only the provider knows."""
    offer = PRACTICE.on(datetime(2026, 11, 22, tzinfo=UTC))
    asking = [one.code for one in PRACTICE.services if one.preregistration]
    assert asking
    assert all(offer.service(code) is not None for code in asking)


def test_no_invented_service_claims_to_be_verified() -> None:
    for one in PRACTICE.services:
        assert not one.verified
        assert one.as_of == "2026-11-01"
        assert one.source.startswith("invented")


def test_a_service_that_closes_early_closes_to_the_second() -> None:
    last = moment("2023-09-20T23:59:59")
    assert availability("kujira-card", last) is Availability.OPEN
    assert availability("kujira-card", service("kujira-card").close) is Availability.OPEN
    assert availability("kujira-card", last + SECOND) is Availability.CLOSED
    first = moment("2098-01-01T00:00:00")
    assert availability("akebono-pay", first - SECOND) is Availability.NOT_YET
    assert availability("akebono-pay", first) is Availability.OPEN


GOOD = {
    "sakura-pay": ("0123456789012345", "000000"),
    "hato-pay": ("0123456789012", "012345", "0000"),
    "tanuki-money": ("0123456789012345", "012345"),
    "kaede-card": ("0123456789012345", "0123456"),
    "tsubame-ic": ("JE012345678901234", "JE012345678901234"),
    "usagi-prepaid": ("0123456789012345", "0123"),
    "sumire-point": ("012345678901", "01234567"),
    "kumo-wallet": ("a.b@c", "p@ss W0rd!", "20080229"),
    "koguma-card": ("ABC12345", "ABCD1234"),
    "iruka-card": ("member_1", "p@ss-w0rd"),
    "kamome-debit": ("0123456789", "01234567"),
    "risu-money": ("x", "~"),
    "kujira-card": ("0123456789012345", "012"),
    "akebono-pay": ("0123456789012345", "012345"),
    "momiji-money": ("0123456789012345", "012345"),
    "tsuru-card": ("0123456789012345", "0123", "A0Z", "000000"),
    "hotaru-pay": (),
}


@pytest.mark.parametrize("code", [service.code for service in PRACTICE.services])
def test_every_service_takes_what_its_schema_says_and_nothing_else(code: str) -> None:
    fields = service(code).fields
    assert len(fields) == len(GOOD[code])
    for field, value in zip(fields, GOOD[code], strict=True):
        assert field.complete(value, NOW)
        assert not field.complete("", NOW)
        assert not field.complete(value + value[-1] * (field.maximum + 1 - len(value)), NOW)
        assert not field.complete("あ" * field.minimum, NOW)
        if field.minimum > 1:
            assert not field.complete(value[: field.minimum - 1], NOW)
    if fields:
        assert [field.role for field in fields].count(FieldRole.ID) == 1


def test_passwords_are_secret_and_printed_numbers_are_not() -> None:
    for one in PRACTICE.services:
        for field in one.fields:
            assert field.secret == ("password" in in_language(field.label, "en").lower() if field.label else False)


def test_a_birth_date_is_a_day_on_which_somebody_alive_was_born() -> None:
    birth = service("kumo-wallet").fields[2]
    assert birth.kind is FieldKind.BIRTH_DATE
    assert birth.complete("19640229", NOW)
    assert not birth.complete("19650229", NOW)
    assert not birth.complete("20001301", NOW)
    today = NOW.astimezone(JST)
    assert birth.complete(f"{today:%Y%m%d}", NOW)
    assert not birth.complete(f"{today + timedelta(days=1):%Y%m%d}", NOW)
    assert not birth.complete(f"{today.year - 131}0101", NOW)


def test_service_terms_name_the_service_in_each_language() -> None:
    for one in PRACTICE.services:
        for language, text in one.terms.for_applicant("self").texts.items():
            assert in_language(one.names, language) in text


def test_nobody_is_sent_to_a_line_about_points_that_does_not_speak_their_language() -> None:
    """R96, R97: five foreign languages for points; Thai, Nepali, Indonesian and Vietnamese have a card line only."""
    for campaign in (ROUND2, PRACTICE):
        points = {language for line in campaign.help_lines if "points" in line.subjects for language in line.languages}
        card = {language for line in campaign.help_lines if "card" in line.subjects for language in line.languages}
        assert points == {"ja", "en", "zh", "ko", "es", "pt"}
        assert card == points | {"th", "ne", "id", "vi"}
        assert {line.number for line in campaign.help_lines} == {
            "0120-95-0178",
            "0570-028-125",
            "0120-0178-27",
            "0570-064-738",
        }


def test_an_item_without_a_start_is_not_open_yet() -> None:
    """R17: the start of an item may not be announced yet."""
    waiting = replace(PRACTICE, items=tuple(replace(item, start=None) for item in PRACTICE.items))
    assert waiting.on(datetime(2026, 11, 22, tzinfo=UTC)).phase is Phase.ITEMS_BEFORE


@pytest.mark.parametrize("code", ["practice", "round2"])
def test_a_text_that_is_agreed_to_has_no_blank_around_it(code: str) -> None:
    """The card signs the SHA-256 of the displayed text."""
    for document in documents(load_campaign(code)):
        assert all(text == text.strip() and text for text in document.texts.values()), document.code
