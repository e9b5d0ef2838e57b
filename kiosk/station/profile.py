"""What kind of terminal this is: its panel in pixels and millimetres, its reader, its printer, its patience."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.visit.timeouts import Timeouts


class ReaderKind(StrEnum):
    CONTACTLESS = "contactless"  # words and pictures say "lay"
    CONTACT = "contact"  # words and pictures say "insert"


class Keypad(StrEnum):
    FIXED = "fixed"
    SHUFFLED = "shuffled"  # hides the PIN from onlookers, but shuts blind people out


class PrinterKind(StrEnum):
    NONE = "none"
    FILE = "file"  # one PNG and one PDF a receipt, into a folder


@dataclass(frozen=True, slots=True)
class TerminalProfile:
    """Loaded from config/terminals/CODE.toml by `kiosk.station.settings`. Sizes of real terminals are assumptions."""

    code: str
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    attended: bool
    reader_kind: ReaderKind
    reader_place: str
    """Where the reader is, seen from the screen: "right", "below", "left"."""
    printer: PrinterKind
    keypad: Keypad
    hours: str
    """When the place is open, as text for the attract screen ("24h" or "09:00-21:00")."""
    timeouts: Timeouts = field(default_factory=Timeouts)

    @property
    def px_per_mm(self) -> float:
        return self.width_px / self.width_mm
