"""The kind of a terminal: its panel in pixels and millimetres, its reader, its printer, its time-outs."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.campaign.opening_hours import OpeningHours
from kiosk.errors import KioskError
from kiosk.station.keypad_keys import KeypadKeys
from kiosk.visit.timeout_values import Timeouts

DISTORTION = 1.10
"""Largest ratio of the horizontal to the vertical pixel density of a panel."""
COARSEST_PX_PER_MM = 2.5
"""Below it, the strokes of the smallest characters (6.7 mm) merge."""


class ReaderKind(StrEnum):
    """How a card is placed."""

    CONTACTLESS = "contactless"  # texts and drawings say "place"
    CONTACT = "contact"  # texts and drawings say "insert"


class Keypad(StrEnum):
    """Where the PIN is typed."""

    FIXED = "fixed"
    SHUFFLED = "shuffled"  # hides the PIN from onlookers, but excludes blind people
    READER = "reader"  # the card reader's own keys if they can be used; else as FIXED


class Headphone(StrEnum):
    """How a person can listen alone; without it the terminal does not speak."""

    NONE = "none"  # neither jack nor handset: no spoken guidance
    JACK = "jack"  # a jack with detection by ALSA: plugging in starts the guidance, pulling out ends it at once
    HANDSET = "handset"  # a handset or fixed headphones, the only output of this machine's sound


class GuidanceKeys(StrEnum):
    """The keys for spoken guidance."""

    PHONE = "phone"  # twelve keys in the order of a telephone, and four arrow keys
    SWITCHES = "switches"  # two switches: the space bar moves on, Enter selects


class PrinterKind(StrEnum):
    """Where receipts are printed."""

    NONE = "none"
    FILE = "file"  # into a folder: one PNG and one PDF for each receipt
    CUPS = "cups"  # a print queue of CUPS


class Spot(StrEnum):
    """The ten kinds of procedure spots of the official list (R68-R77)."""

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
    """A profile, loaded from config/terminals/CODE.toml by `kiosk.station.settings`. Sizes of real terminals are
    assumptions.
    """

    code: str
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    attended: bool
    """Whether staff are near by and the screens offer to call them."""
    spots: tuple[Spot, ...]
    reader_kind: ReaderKind
    reader_place: str
    """Position of the reader seen from the screen: "right", "below", "left"."""
    printer: PrinterKind
    keypad: Keypad
    hours: OpeningHours
    """Opening hours of the place."""
    timeouts: Timeouts = field(default_factory=Timeouts)
    headphone: Headphone = Headphone.NONE
    guidance_keys: GuidanceKeys = GuidanceKeys.PHONE
    keys: KeypadKeys | None = None
    """What the signs of the keypad do; None where there is no keypad."""

    @property
    def px_per_mm(self) -> float:
        """Pixel density of the profile's panel; for another panel see `check_panel`."""
        return self.width_px / self.width_mm

    def check_panel(self, width_px: int, height_px: int) -> None:
        """Raise `KioskError` if a panel of this size in pixels cannot show the screens.

        The screens fill any other panel: its size in millimetres is taken from the profile.
        """
        if min(width_px / self.width_mm, height_px / self.height_mm) < COARSEST_PX_PER_MM:
            raise KioskError(
                f"the panel has {width_px}x{height_px} pixels, too few to read on the "
                f"{self.width_mm:g}x{self.height_mm:g} mm of the profile {self.code}; "
                "name the profile of this panel (terminal = ...), or rotate the display"
            )

    def is_shape_of(self, width_px: int, height_px: int) -> bool:
        """Whether a panel of this size in pixels can have the profile's millimetres, with nearly square pixels."""
        across, down = width_px / self.width_mm, height_px / self.height_mm
        return max(across, down) <= DISTORTION * min(across, down)
