"""Pages that the screens offer to a phone: official ones only."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Links
from kiosk.errors import KioskError

OFFICIAL = {"mynumbercard.point.soumu.go.jp", "www.kojinbango-card.go.jp", "www.moj.go.jp"}
PRACTICE = Path(__file__).parents[2] / "config" / "campaigns" / "practice.toml"


@pytest.mark.parametrize("code", ["practice", "round2"])
def test_every_link_leads_to_an_official_host(code: str) -> None:
    links = load_campaign(code).links
    pages = {name: getattr(links, name) for name in Links.__dataclass_fields__}
    assert {urlsplit(page).hostname for page in pages.values()} <= OFFICIAL
    assert all(page.startswith("https://") for page in pages.values())


def test_a_link_that_is_left_out_is_unknown(tmp_path: Path) -> None:
    written = PRACTICE.read_text()
    (tmp_path / "mine.toml").write_text(written[: written.index("[links]")] + written[written.index("[[item]]") :])
    assert load_campaign(tmp_path / "mine.toml").links == Links()


def test_a_link_is_a_whole_https_address(tmp_path: Path) -> None:
    written = PRACTICE.read_text().replace('card = "https://www.', 'card = "http://www.')
    (tmp_path / "mine.toml").write_text(written)
    with pytest.raises(KioskError, match=r"card.*https://"):
        load_campaign(tmp_path / "mine.toml")
