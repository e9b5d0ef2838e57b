"""The readiness report: the same lines on the screen, as a PDF to hand over, and as JSON to keep."""

import json
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kiosk import SOFTWARE
from kiosk.campaign.japan_time import JST
from kiosk.staff.facts import Line, Tone
from kiosk.staff.words import Words, same
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.settings import Settings
from ui.typography.fonts import FAMILIES

_MARKS = {Tone.GOOD: "✓", Tone.CARE: "!", Tone.BAD: "✕", Tone.PLAIN: ""}
A4_MM = QSizeF(210, 297)
"""Width and height of the paper in millimetres."""
MARGIN_MM = 15.0
"""Margin of the page."""
DPI = 300
"""Resolution of the PDF in dots per inch."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """The report: `ready`, its time (`moment`, aware), and the lines that the page shows."""

    ready: bool
    moment: datetime
    lines: tuple[Line, ...]


def readiness(settings: Settings, checks: tuple[Line, ...], tests: tuple[Line, ...], now: datetime) -> Readiness:
    """The report at `now` (aware). Ready means: no check fails, and every part of the self-test passed."""
    profile = settings.profile
    ready = all(line.tone is not Tone.BAD for line in checks) and all(line.tone is Tone.GOOD for line in tests)
    verdict = Words("ready for service", "使用できます") if ready else Words("not ready", "使用できません")
    panel = f"{profile.width_px}x{profile.height_px} px, {profile.width_mm:g}x{profile.height_mm:g} mm"
    head = (
        Line(Words("Result", "判定"), verdict, Tone.GOOD if ready else Tone.BAD),
        Line(Words("Terminal", "端末番号"), same(known_kiosk_id(settings.state_dir) or "-")),
        Line(Words("Date", "日時"), same(f"{now.astimezone(JST):%Y-%m-%d %H:%M} JST")),
        Line(Words("Program", "プログラム"), same(SOFTWARE)),
        Line(Words("Profile", "機種"), same(f"{profile.code}, {panel}")),
    )
    return Readiness(ready, now, (*head, *tests, *checks))


def save(folder: Path, report: Readiness) -> tuple[Path, Path]:
    """Write it as PDF and as JSON into `folder`, and return both paths. Raises OSError."""
    name = f"readiness-{report.moment.astimezone(JST):%Y%m%d-%H%M%S}"
    files = folder / f"{name}.pdf", folder / f"{name}.json"
    private_folder(folder)
    write_atomically(files[0], as_pdf(report))
    write_atomically(files[1], json.dumps(as_dict(report), ensure_ascii=False, indent=1).encode())
    return files


def as_dict(report: Readiness) -> dict[str, object]:
    """The report for JSON."""
    lines = [
        {
            "name": line.label.en,
            "name_ja": line.label.ja,
            "state": line.tone.value,
            "value": line.value.en,
            "value_ja": line.value.ja,
            "remedy": line.remedy.en,
            "remedy_ja": line.remedy.ja,
            "commands": list(line.commands),
        }
        for line in report.lines
    ]
    return {"version": 1, "ready": report.ready, "at": report.moment.isoformat(timespec="seconds"), "lines": lines}


def as_pdf(report: Readiness) -> bytes:
    """The report as PDF on A4 paper, in Japanese and English. The thread must have an event dispatcher."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FAMILIES["ja"]))
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    document.setHtml(_html(report))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle("Readiness report")
    writer.setCreator("mynapoint-kiosk")
    page = QPageSize(A4_MM, QPageSize.Unit.Millimeter)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _html(report: Readiness) -> str:
    rows = "".join(_row(line) for line in report.lines)
    return (
        '<h2>使用前点検表 <span style="font-weight:normal">Readiness report</span></h2>'
        f'<table width="100%" cellpadding="4" cellspacing="0" border="0">{rows}</table>'
    )


def _row(line: Line) -> str:
    remedy = f"<br><i>→ {escape(_both(line.remedy))}</i>" if line.remedy.en else ""
    typed = "".join(f"<br><tt>$ {escape(command)}</tt>" for command in line.commands)
    told = f"{escape(_both(line.value))}{remedy}{typed}"
    mark = _MARKS[line.tone]
    return f'<tr><td width="4%">{mark}</td><td width="30%">{escape(_both(line.label))}</td><td>{told}</td></tr>'


def _both(words: Words) -> str:
    return words.ja if words.ja == words.en else f"{words.ja} / {words.en}"
