"""What kind of terminal this is: its panel in pixels and millimetres, its reader, its printer, its time-outs."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.visit.timeout_seconds import Timeouts


class ReaderKind(StrEnum):
    CONTACTLESS = "contactless"  # words and pictures say "lay"
    CONTACT = "contact"  # words and pictures say "insert"


class Keypad(StrEnum):
    FIXED = "fixed"
    SHUFFLED = "shuffled"  # hides the PIN from onlookers, but shuts blind people out
    READER = "reader"  # the keys of the card reader, where it has some that can be used; else as FIXED


class PrinterKind(StrEnum):
    NONE = "none"
    FILE = "file"  # one PNG and one PDF a receipt, into a folder
    CUPS = "cups"  # a queue of the system's print service


class Spot(StrEnum):
    """The ten kinds of procedure spots of the official list (R68-R77). A profile says which of them it stands for."""

    MUNICIPALITY = "municipality"
    KDDI = "kddi"
    DOCOMO = "docomo"
    AEON = "aeon"
    SEVEN_BANK = "seven-bank"
    SOFTBANK = "softbank"
    BIC_CAMERA = "bic-camera"
    YAMADA = "yamada"
    POST_OFFICE = "post-office"
    LAWSON = "lawson"


@dataclass(frozen=True, slots=True)
class TerminalProfile:
    """Loaded from config/terminals/CODE.toml by `kiosk.station.settings`. Sizes of real terminals are assumptions."""

    code: str
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    attended: bool
    """Whether staff are near by, so that the screens offer to call them."""
    spots: tuple[Spot, ...]
    reader_kind: ReaderKind
    reader_place: str
    """Where the reader is, seen from the screen: "right", "below", "left"."""
    printer: PrinterKind
    keypad: Keypad
    hours: OpeningHours
    """When the place is open."""
    timeouts: Timeouts = field(default_factory=Timeouts)

    @property
    def px_per_mm(self) -> float:
        return self.width_px / self.width_mm
