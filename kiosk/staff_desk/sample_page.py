"""The page of a test print: laid out like a receipt, and marked as none."""

from datetime import datetime

from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign
from ui.receipt.text import ReceiptRow, ReceiptText

JOB = "TEST-PRINT"
"""The name of the print job."""


def sample_page(campaign: Campaign, kiosk_id: str, now: datetime) -> ReceiptText:
    """The page in Japanese and English. Its QR code has the address of the official site."""
    return ReceiptText(
        language="ja",
        job=JOB,
        practice="印字テスト  TEST PRINT",
        title="申込の控えではありません  Not a receipt",
        state="印字テスト",
        official_state="Test print",
        explanation="文字がはっきり読め、下のコードが読み取れれば正常です。 "
        "All is well if the words are clear and a phone reads the code.",
        number_label="端末 Terminal",
        facts=(
            ReceiptRow("端末番号 Terminal", kiosk_id or "-"),
            ReceiptRow("日時 Date and time", f"{now.astimezone(JST):%Y-%m-%d %H:%M} JST"),
        ),
        items_title="",
        items=(),
        next_title="",
        next_steps=(),
        check="",
        qr=campaign.official_site,
        help_title="",
        help_told="",
        help_lines=(),
        closing=(),
    )
