"""The input of the functions that make the speech of a screen."""

from dataclasses import dataclass

from kiosk.campaign.model import Offer
from kiosk.station.profile import PrinterKind, ReaderKind, TerminalProfile
from kiosk.visit.model import Visit
from ui.translation.catalogue import Translate
from ui.views.frame import Frame
from ui.views.staff_line import StaffContact


@dataclass(frozen=True, slots=True)
class Moment:
    """A visit with its offer, terminal, frame, translator and contact for staff."""

    visit: Visit
    offer: Offer
    profile: TerminalProfile
    frame: Frame
    translate: Translate
    staff: StaffContact

    @property
    def language(self) -> str:
        """The visit's language, one of `kiosk.visit.model.LANGUAGES`."""
        return self.visit.language

    @property
    def contact(self) -> bool:
        """Whether cards are inserted into the reader, and not laid on it."""
        return self.profile.reader_kind is ReaderKind.CONTACT

    @property
    def has_printer(self) -> bool:
        """Whether this kind of terminal has a printer; it may be out of paper."""
        return self.profile.printer is not PrinterKind.NONE
