"""The results of `kiosk doctor` as lines of the screen. The command runs in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.staff.facts import Line, Tone
from kiosk.staff.model import Page
from kiosk.staff.words import Words, same

TIMEOUT_SECONDS: Final = 180.0
"""Time-out of a command."""
RunCommand = Callable[[Sequence[str], str], str]
"""(arguments of `kiosk`, standard input) -> standard output or, if that is empty, standard error."""

_TONES: Final = {"ok": Tone.GOOD, "warn": Tone.CARE, "fail": Tone.BAD, "skipped": Tone.PLAIN}
NAMES: Final = {
    "settings": "設定ファイル",
    "rights": "ファイルの権限",
    "disk": "ディスク",
    "state folder": "保存フォルダー",
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
    "sound": "音",
    "spoken guidance": "音声案内",
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
    "program": "プログラム",
    "unit": "サービス",
    "shown to people": "お客様の画面",
    "input devices": "入力機器",
    "technician's number": "保守連絡先",
    "staff codes": "暗証番号",
    "time service": "時刻同期",
    "network": "ネットワーク",
    "upstream time": "接続先の時刻",
    "delivery": "送信",
    "challenges": "ワンタイムデータ",
    "journal": "記録",
    "maintenance": "メンテナンス",
    "doctor": "点検",
}
"""Japanese names of checks. A check without one is shown by its English name."""
_OF_PAGE: Final = {
    Page.NETWORK: ("upstream", "network", "proxy", "device certificate"),
    Page.CLOCK: ("clock", "time"),
    Page.SOUND: ("sound",),
    Page.DISPLAY: ("display", "screen", "compositor", "seat", "frame buffer"),
}


def run_kiosk(arguments: Sequence[str], given: str = "") -> str:
    """Run a command of this program in a process of its own. Never raises: returns "" if it cannot run or hangs."""
    command = [sys.executable, "-c", "from kiosk.cli import main; main()", *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - this program
            command, input=given, capture_output=True, text=True, check=False, timeout=TIMEOUT_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() or done.stderr.strip()


def with_config(config: Path | None) -> list[str]:
    """The arguments that name the settings file; none for the packaged defaults."""
    return ["--config", str(config)] if config is not None else []


def examine(run: RunCommand, config: Path | None) -> tuple[Line, ...]:
    """Run `kiosk doctor`. One line for each result, failures first, then warnings."""
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
    """The lines of the checks that concern this page; all for a page without a list."""
    begins = _OF_PAGE.get(page)
    return lines if begins is None else tuple(line for line in lines if line.label.en.startswith(begins))


def _line(check: dict[str, Any]) -> Line:
    name, health = str(check["name"]), str(check["health"])
    return Line(
        Words(name, NAMES.get(name, name)),
        same(str(check["detail"])),
        _TONES.get(health, Tone.CARE),
        Words(str(check["remedy"]), str(check["remedy_ja"])),
        tuple(map(str, check["commands"])),
    )
