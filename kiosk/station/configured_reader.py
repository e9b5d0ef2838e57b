"""The card reader that the settings name, through pcscd."""

from devices.call_timeouts import CONTACT_BYTES_PER_SECOND, CONTACTLESS_BYTES_PER_SECOND
from devices.pcsc_reader import PcscReader
from devices.reader import Reader
from kiosk.station.profile import ReaderKind
from kiosk.station.settings import Settings


def configured_reader(settings: Settings) -> Reader:
    """The reader of these settings. A virtual reader is allowed in a practice campaign only, because the program behind
    it sees the PIN.
    """
    contact = settings.profile.reader_kind is ReaderKind.CONTACT
    return PcscReader(
        settings.reader.name,
        contact=contact,
        virtual=settings.load_campaign().practice,
        bytes_per_second=CONTACT_BYTES_PER_SECOND if contact else CONTACTLESS_BYTES_PER_SECOND,
    )
