"""The receipt says what upstream said, nothing about the person, and a phone can read its code off the paper."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import numpy
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontInfo, QImage, QTextDocument

from devices.raster import DOTS_PER_MM, THERMAL_80_MM_DOTS, Raster
from kiosk.campaign.model import (
    ApplyType,
    Campaign,
    Category,
    Document,
    HelpLine,
    Item,
    ItemCode,
    PaymentService,
)
from kiosk.campaign.opening_hours import Hours, OpeningHours
from kiosk.campaign.texts import spoken
from kiosk.visit.model import LANGUAGES, Outcome, Result
from ui import qr
from ui.receipt import layout
from ui.receipt.text import ReceiptText, receipt_text
from ui.translation.catalogue import translator
from ui.typography.fonts import FAMILIES

JST = timezone(timedelta(hours=9))
BEGIN, END = datetime(2022, 1, 1, tzinfo=JST), datetime(2050, 1, 1, tzinfo=JST)
DOCUMENT = Document("privacy", "1", {"ja": "練習"})
SERVICE = PaymentService(
    code="sakura-pay",
    names={"ja": "さくらペイ", "en": "Sakura Pay", "zh": "樱花支付"},
    reading="さくらぺい",
    category=Category.QR,
    apply_type=ApplyType.CHARGE,
    open=BEGIN,
    close=END,
    at_terminals=True,
    fields=(),
    terms=DOCUMENT,
    verified=False,
    as_of="2022-09-01",
    source="invented",
)
HOURS = OpeningHours.daily(Hours(time(9, 30), time(20)))
JAPANESE_LINE = HelpLine("0120-95-0178", ("card", "points"), ("ja",), HOURS, charged=False)
FOREIGN_LINE = HelpLine("0570-028-125", ("points",), ("en", "zh"), HOURS, charged=True)
CARD_LINE = HelpLine("0120-0178-27", ("card",), ("en", "th"), HOURS, charged=False)
CAMPAIGN = Campaign(
    code="practice",
    practice=True,
    as_of="2022-09-01",
    start=BEGIN,
    end=END,
    card_deadline=END,
    items=(
        Item(ItemCode.CARD, 5000, BEGIN, END, spend_yen=20_000),
        Item(ItemCode.INSURANCE, 7500, BEGIN, END, spend_yen=0),
        Item(ItemCode.ACCOUNT, 7500, BEGIN, END, spend_yen=0),
    ),
    services=(SERVICE,),
    privacy=DOCUMENT,
    terms=DOCUMENT,
    help_lines=(JAPANESE_LINE, FOREIGN_LINE, CARD_LINE),
    official_site="https://points.example",
    status_url="https://points.example/status?lang=ja",
)
RESULT = Result(
    application_id="018f0000-0000-7000-8000-000000000000",
    receipt="7K3M-Q2XP-H",
    service="sakura-pay",
    items=("card", "insurance", "account"),
    id_tail="4821",
    accepted_at=datetime(2022, 9, 1, 15, 30, tzinfo=UTC),
    outcome=Outcome.APPLIED,
)


def english(_context: str, source: str) -> str:
    return source


def text_of(result: Result = RESULT, campaign: Campaign = CAMPAIGN, language: str = "en") -> ReceiptText:
    return receipt_text(result, campaign, language, "K-0001", english)


def translated(language: str, outcome: Outcome | None = Outcome.APPLIED) -> ReceiptText:
    return receipt_text(replace(RESULT, outcome=outcome), CAMPAIGN, language, "K-0001", translator(language))


def everything(text: ReceiptText) -> str:
    document = QTextDocument()
    document.setHtml(layout._html(text))
    return document.toPlainText()


def grey(raster: Raster) -> "numpy.typing.NDArray[numpy.uint8]":
    rows = numpy.frombuffer(raster.rows, numpy.uint8).reshape(raster.height, raster.stride)
    return ((1 - numpy.unpackbits(rows, axis=1)[:, : raster.width]) * 255).astype(numpy.uint8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_reads_the_code_off_the_paper(qapp: QCoreApplication, language: str) -> None:
    raster = layout.raster(translated(language))
    assert raster.width == THERMAL_80_MM_DOTS
    (code,) = zxingcpp.read_barcodes(grey(raster))
    assert code.text == "https://points.example/status?lang=ja&receipt=7K3M-Q2XP-H"
    millimetres = (code.position.top_right.x - code.position.top_left.x) / DOTS_PER_MM
    assert millimetres / len(qr.matrix(code.text)) > 0.5, "a module that thermal paper does not bleed over"


@pytest.mark.parametrize(
    "url", ["https://a.example/s", "https://a.example/s?x=1&y=%E7%94%B3", "https://a.example/s#there"]
)
def test_the_address_keeps_what_it_had_and_adds_the_receipt(url: str) -> None:
    before, after = urlsplit(url), urlsplit(qr.status_address(url, "7K3M-Q2XP-H"))
    assert (after.scheme, after.netloc, after.path, after.fragment) == (
        before.scheme,
        before.netloc,
        before.path,
        before.fragment,
    )
    assert parse_qs(after.query) == {**parse_qs(before.query), "receipt": ["7K3M-Q2XP-H"]}


def read(modules: "numpy.typing.NDArray[numpy.bool_]") -> list[str]:
    padded = numpy.pad(~modules, qr.QUIET_ZONE, constant_values=True).astype(numpy.uint8) * 255
    return [found.text for found in zxingcpp.read_barcodes(numpy.kron(padded, numpy.ones((4, 4), numpy.uint8)))]


def test_the_matrix_is_the_code_that_readers_read() -> None:
    modules = numpy.array(qr.matrix("7K3M-Q2XP-H"))
    assert read(modules) == ["7K3M-Q2XP-H"]
    for corner in (modules[:7, :7], modules[:7, -7:], modules[-7:, :7]):
        assert corner[0].all(), "a finder pattern is at the edge: screen and paper add the quiet zone"


def test_a_receipt_with_a_blot_on_its_code_is_still_read() -> None:
    address = qr.status_address(CAMPAIGN.status_url, "K7Q4-19MD-5")
    modules = numpy.array(qr.matrix(address))
    blot = len(modules) // 4
    begin = (len(modules) - blot) // 2
    modules[begin : begin + blot, begin : begin + blot] = True
    assert read(modules) == [address]


def test_it_is_dated_in_japanese_time(qapp: QCoreApplication) -> None:
    words = everything(text_of())
    assert "2 September 2022 0:30" in words
    assert "K-0001" in words
    assert "7K3M-Q2XP-H" in words


def test_it_names_the_service_and_masks_its_id() -> None:
    facts = {row.label: row.value for row in text_of(language="zh").facts}
    assert facts["Payment service"] == "樱花支付"
    assert facts["Payment service ID"] == "**** 4821"
    assert len(text_of(replace(RESULT, id_tail="")).facts) == 3


def test_waiting_is_never_called_applied(qapp: QCoreApplication) -> None:
    waiting = text_of(replace(RESULT, outcome=None))
    assert (waiting.state, waiting.official_state) == ("Received, waiting to be sent", "受付済（送信待ち）")
    assert waiting.items_title == "Received for"
    assert "Do not apply again" in waiting.next_steps[0]
    applied = text_of()
    assert (applied.state, applied.official_state) == ("Applied", "申込済")
    assert "受付済" not in everything(applied)


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.APPLIED])
def test_each_refusal_has_its_reason_and_promises_nothing(qapp: QCoreApplication, outcome: Outcome) -> None:
    refused = text_of(replace(RESULT, outcome=outcome))
    assert refused.state == "Not applied"
    assert refused.items_title == "Not applied for"
    assert refused.explanation
    assert "20,000" not in everything(refused)
    assert "受付済" not in everything(refused)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.ID_OR_CODE_REJECTED, "Check the ID and the security code"),
        (Outcome.ID_IN_USE, "in your own name"),
        (Outcome.ALREADY_APPLIED, "Nothing to do"),
        (Outcome.CERTIFICATE_REVOKED, "市区町村の窓口"),
        (Outcome.CERTIFICATE_UNKNOWN, "市区町村の窓口"),
        (Outcome.CERTIFICATE_NOT_YET_ACTIVE, "come again tomorrow"),
        (Outcome.SERVICE_CLOSED, "another payment service"),
        (Outcome.CHALLENGE_REUSED, "apply again"),
        (Outcome.MALFORMED, "apply again"),
    ],
)
def test_each_refusal_says_what_to_do_next(outcome: Outcome, words: str) -> None:
    assert words in text_of(replace(RESULT, outcome=outcome)).next_steps[0]


def test_after_the_campaign_there_is_nothing_to_do() -> None:
    assert text_of(replace(RESULT, outcome=Outcome.CAMPAIGN_CLOSED)).next_steps == ()


def test_the_reasons_differ_except_where_the_difference_is_nobodys_business() -> None:
    reasons = {outcome: text_of(replace(RESULT, outcome=outcome)).explanation for outcome in Outcome}
    assert reasons[Outcome.CERTIFICATE_REVOKED] == reasons[Outcome.CERTIFICATE_UNKNOWN]
    assert reasons[Outcome.CHALLENGE_REUSED] == reasons[Outcome.MALFORMED]
    assert len(set(reasons.values())) == len(Outcome) - 2


@pytest.mark.parametrize(
    ("apply_type", "begin"),
    [(ApplyType.CHARGE, "Charge Sakura"), (ApplyType.PURCHASE, "Shop with"), (ApplyType.BOTH, "Charge or shop")],
)
def test_only_the_item_that_asks_for_a_charge_says_so(apply_type: ApplyType, begin: str) -> None:
    campaign = replace(CAMPAIGN, services=(replace(SERVICE, apply_type=apply_type),))
    first, *others = text_of(campaign=campaign).next_steps
    assert first.startswith(begin)
    assert "20,000\N{NO-BREAK SPACE}yen in all" in first
    assert len(others) == 3
    without = text_of(replace(RESULT, items=("insurance", "account")), campaign)
    assert not any("20,000" in step for step in without.next_steps)
    assert len(without.items) == 2


def test_the_service_s_own_ways_are_told_in_its_words() -> None:
    service = replace(
        SERVICE, reward={"en": "Petals"}, condition={"en": "Cash only."}, claim_step={"en": "Fetch them in a shop."}
    )
    steps = text_of(campaign=replace(CAMPAIGN, services=(service,))).next_steps
    assert "Petals worth 5,000" in steps[0]
    assert steps[3:5] == ("Cash only.", "Fetch them in a shop.")
    assert "not shown here" in steps[5]


def test_a_charge_counts_until_the_service_or_the_item_ends() -> None:
    early = replace(SERVICE, close=datetime(2023, 9, 29, 23, 59, tzinfo=JST))
    assert "29 September 2023" in text_of(campaign=replace(CAMPAIGN, services=(early,))).next_steps[0]
    assert "1 January 2050" in text_of().next_steps[0]


def test_help_speaks_the_language_or_says_that_nobody_does() -> None:
    def called(language: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        text = text_of(language=language)
        return text.help_told, tuple((row.label, row.official) for row in text.help_lines)

    assert called("zh") == ("", (("0570-028-125", ""),))
    assert called("ja") == called("ja-easy") == ("", (("0120-95-0178", ""),))
    told, lines = called("th")
    assert "ภาษาไทย" in told
    assert lines == (("0570-028-125", "English"), ("0120-95-0178", "日本語"))


def test_hours_and_cost_stand_beside_the_number() -> None:
    (line,) = text_of(language="zh").help_lines
    assert line.value.split("\n") == ["Every day 9:30–20:00", "You pay for the call"]


def test_japanese_terms_stand_beside_translations_only() -> None:
    assert [row.official for row in text_of().items] == [
        "マイナンバーカード",
        "健康保険証利用申込",
        "公金受取口座の登録",
    ]
    japanese = text_of(language="ja")
    assert japanese.official_state == ""
    assert {row.official for row in (*japanese.facts, *japanese.items)} == {""}


def test_a_practice_receipt_cannot_be_taken_for_a_real_one(qapp: QCoreApplication) -> None:
    assert "PRACTICE" in everything(text_of())
    assert "PRACTICE" not in everything(text_of(campaign=replace(CAMPAIGN, practice=False)))


def test_in_easy_japanese_no_term_stands_beside_itself() -> None:
    easy = translated("ja-easy", None)
    assert easy.official_state == ""
    assert {row.official for row in (*easy.facts, *easy.items)} == {""}


def test_thin_grey_strokes_are_printed_and_pale_ones_are_not() -> None:
    """Chinese characters are made of such strokes; a thermal printer knows black alone."""
    greys = QImage(bytes([0, 60, 120, 149, 150, 200, 230, 255]), 8, 1, 8, QImage.Format.Format_Grayscale8)
    assert layout._to_raster(greys).rows == bytes([0b11110000])


def test_words_are_text_and_no_markup(qapp: QCoreApplication) -> None:
    service = replace(SERVICE, names={"ja": "<b>A&B</b>", "en": "<b>A&B</b>"})
    assert "<b>A&B</b>" in everything(text_of(campaign=replace(CAMPAIGN, services=(service,))))


@pytest.mark.parametrize(("language", "family"), [(language, families[0]) for language, families in FAMILIES.items()])
def test_each_language_has_its_own_font(qapp: QCoreApplication, language: str, family: str) -> None:
    font = layout._document(text_of(language=language)).defaultFont()
    assert QFontInfo(font).family() == family


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", [None, Outcome.APPLIED, Outcome.ALREADY_APPLIED])
def test_every_language_fits_the_paper(qapp: QCoreApplication, language: str, outcome: Outcome | None) -> None:
    text = translated(language, outcome)
    assert layout._document(text).size().width() <= THERMAL_80_MM_DOTS
    columns = grey(layout.raster(text)).min(axis=0)
    assert columns[:8].min() == columns[-8:].min() == 255


@pytest.mark.parametrize("language", LANGUAGES)
def test_received_is_called_so_in_every_language(language: str) -> None:
    received, applied, refused = (
        translated(language, outcome) for outcome in (None, Outcome.APPLIED, Outcome.ID_IN_USE)
    )
    assert len({received.state, applied.state, refused.state}) == 3
    beside = ("", "") if spoken(language) == "ja" else ("受付済（送信待ち）", "申込済")
    assert (received.official_state, applied.official_state) == beside


def test_nothing_is_wider_than_the_paper(qapp: QCoreApplication) -> None:
    long_name = replace(SERVICE, names={"ja": "とても長い名前の決済サービス株式会社" * 3})
    document = layout._document(text_of(campaign=replace(CAMPAIGN, services=(long_name,)), language="ja"))
    assert document.size().width() <= THERMAL_80_MM_DOTS
    columns = grey(layout.raster(text_of(language="ja"))).min(axis=0)
    assert columns[:8].min() == 255, "the left edge of the paper stays white"
    assert columns[-8:].min() == 255, "the right edge of the paper stays white"


def test_the_pdf_is_one_page_of_the_paper_s_width(qapp: QCoreApplication) -> None:
    content = layout.pdf(text_of(language="ja"))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    box = content[content.index(b"/MediaBox [") + 11 :].split(b"]")[0].split()
    width_mm = (float(box[2]) - float(box[0])) / 72 * 25.4
    assert width_mm == pytest.approx(80, abs=0.5)
