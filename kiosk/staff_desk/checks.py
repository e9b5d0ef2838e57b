"""The doctor's checks on the screen: `kiosk doctor` itself, in a process of its own, so that both say the same."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.staff.facts import Line, Tone
from kiosk.staff.model import Page
from kiosk.staff.words import NOTHING, Words, same

TIMEOUT_SECONDS: Final = 180.0
RunCommand = Callable[[Sequence[str], str], str]
"""(arguments of `kiosk`, standard input) -> standard output and, in its place where there is none, the error line."""

_TONES: Final = {"ok": Tone.GOOD, "warn": Tone.CARE, "fail": Tone.BAD, "skipped": Tone.PLAIN}
NAMES: Final = {
    "settings": "設定ファイル",
    "rights": "ファイルの権限",
    "disk": "ディスク",
    "screen libraries": "画面ライブラリ",
    "compositor": "コンポジター",
    "seat": "シート",
    "display": "ディスプレイ",
    "frame buffer": "フレームバッファー",
    "fonts": "フォント",
    "picture": "休止画面の画像",
    "recovery": "自動復旧",
    "printer": "プリンター",
    "printed receipts": "印刷済み控え",
    "card authorities": "認証局",
    "campaign": "キャンペーン",
    "smart-card service": "カードサービス",
    "card reader": "カードリーダー",
    "readers": "リーダー一覧",
    "card": "カード",
    "device certificate": "端末証明書",
    "upstream name": "接続先の名前",
    "upstream connection": "接続先への接続",
    "upstream TLS": "接続先の暗号",
    "upstream answers": "接続先の応答",
    "clock": "時計",
    "queue": "申込の保存",
}
"""Japanese names of the checks; one that is not here is shown as the doctor calls it."""
_OF_PAGE: Final = {
    Page.NETWORK: ("upstream", "network", "proxy", "device certificate"),
    Page.CLOCK: ("clock", "time"),
    Page.PRINTER: ("printer", "printed"),
    Page.SOUND: ("sound",),
    Page.READER: ("smart-card", "card reader", "readers", "card"),
    Page.DISPLAY: ("display", "screen", "compositor", "seat", "frame buffer"),
}


def run_kiosk(arguments: Sequence[str], given: str = "") -> str:
    """Run a command of this program beside it. Never raises: what could not be run is an empty answer."""
    command = [sys.executable, "-c", "from kiosk.cli import main; main()", *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - this program
            command, input=given, capture_output=True, text=True, check=False, timeout=TIMEOUT_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() or done.stderr.strip()


def with_config(config: Path | None) -> list[str]:
    return ["--config", str(config)] if config is not None else []


def examine(run: RunCommand, config: Path | None) -> tuple[Line, ...]:
    """Every check as a line; what is wrong comes first."""
    answer = run(["doctor", "--json", *with_config(config)], "")
    try:
        checks = json.loads(answer.splitlines()[-1])["checks"]
        lines = [_line(check) for check in checks]
    except (ValueError, LookupError, TypeError):
        said = answer.splitlines()[-1] if answer else "no answer"
        remedy = Words("run it by hand: kiosk doctor", "手動で実行してください: kiosk doctor")
        return (Line(Words("Checks", "点検"), same(said), Tone.BAD, remedy),)
    order = (Tone.BAD, Tone.CARE, Tone.PLAIN, Tone.GOOD)
    return tuple(sorted(lines, key=lambda line: order.index(line.tone)))


def of_page(lines: tuple[Line, ...], page: Page) -> tuple[Line, ...]:
    """Those that concern this page."""
    begins = _OF_PAGE.get(page)
    return lines if begins is None else tuple(line for line in lines if line.label.en.startswith(begins))


def _line(check: dict[str, Any]) -> Line:
    name, health = str(check["name"]), str(check["health"])
    remedy = str(check.get("remedy") or "")
    return Line(
        Words(name, NAMES.get(name, name)),
        same(str(check["detail"])),
        _TONES.get(health, Tone.CARE),
        same(remedy) if remedy else NOTHING,
    )
