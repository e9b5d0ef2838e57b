"""What kind of terminal this is: its panel in pixels and millimetres, its reader, its printer, its time-outs."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.errors import KioskError
from kiosk.visit.timeout_seconds import Timeouts

DISTORTION = 1.10
"""By how much the pixels a millimetre across and down may differ on one panel."""
COARSEST_PX_PER_MM = 2.5
"""Below, the strokes of the smallest characters (6.7 mm) run into each other."""


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
        """On the panel of the profile; on another one the screens take what it has: see `check_panel`."""
        return self.width_px / self.width_mm

    def check_panel(self, width_px: int, height_px: int) -> None:
        """Raise `KioskError` if a panel of so many pixels cannot show the screens.

        The screens fill any other one: the millimetres are the profile's, the pixels the panel's.
        """
        if min(width_px / self.width_mm, height_px / self.height_mm) < COARSEST_PX_PER_MM:
            raise KioskError(
                f"the panel has {width_px}x{height_px} pixels, too few to read on the "
                f"{self.width_mm:g}x{self.height_mm:g} mm of the profile {self.code}; "
                "name the profile of this panel (terminal = ...), or rotate the display"
            )

    def is_shape_of(self, width_px: int, height_px: int) -> bool:
        """Whether a panel of so many pixels may have these millimetres: its pixels would be about square."""
        across, down = width_px / self.width_mm, height_px / self.height_mm
        return max(across, down) <= DISTORTION * min(across, down)
