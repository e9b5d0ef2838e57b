"""Types of the values in settings and profiles, each validated with an error that says what to write."""

import re
import unicodedata
from datetime import time
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from devices.cups_printer import QUEUE_NAME
from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.opening_hours import OpeningHours
from kiosk.campaign.toml_types import is_short_line, short_line
from kiosk.given_files import copied, divides, is_dash
from kiosk.strict_toml import within


def _fingerprint(value: str) -> str:
    plain = "".join(letter for letter in value if letter != ":" and not divides(letter)).lower()
    if not re.fullmatch("[0-9a-f]{64}", plain):
        raise ValueError("must be a SHA-256 fingerprint: 64 hexadecimal digits")
    return plain


_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,253}}$){_LABEL}(\.{_LABEL})*")
"""A host name in ASCII. Names in other scripts are written in their xn-- form, because lookalikes name another host."""
_NUMERIC = re.compile(r"([0-9]+|0x[0-9a-f]*)$|.*[.:]([0-9]+|0x[0-9a-f]*)$|.*:")
"""What the system parses as an address, in any notation: 127.1 and 0x7f000001 are 127.0.0.1."""


def _url(value: str) -> str:
    value = re.sub("^https:", "https:", copied(value), flags=re.IGNORECASE)
    if value and not (re.fullmatch(r"https://[^\s/@?#]+/?", value) and _names_a_host(value)):
        raise ValueError("must be https://HOST or https://HOST:PORT and nothing more, in plain ASCII letters")
    return value.rstrip("/")


def _proxy(value: str) -> str:
    value = re.sub("^http:", "http:", copied(value), flags=re.IGNORECASE)
    if value and not (re.fullmatch(r"http://[^\s/@?#]+:[0-9]{1,5}/?", value) and _names_a_host(value)):
        raise ValueError(
            "must be http://HOST:PORT and nothing more, in plain ASCII letters; a proxy that wants a name and "
            "password, or TLS to itself, cannot be used"
        )
    return value.rstrip("/")


def _names_a_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if _NUMERIC.match(host):
            ip_address(host)
            return url.isascii() and parts.port != 0 and "%" not in host
        return url.isascii() and parts.port != 0 and _HOST.fullmatch(host) is not None
    except ValueError:  # an unclosed bracket, an invalid port or address
        return False


def _path(value: Path) -> Path:
    if not value.is_absolute() or not is_short_line(str(value)):
        raise ValueError("must be a path, and not empty")
    return value


def _queue(value: str) -> str:
    if value and not QUEUE_NAME.fullmatch(value):
        raise ValueError("must be the name of a print queue, as `lpstat -e` shows it")
    return value


def _phone(value: str) -> str:
    plain = unicodedata.normalize("NFKC", copied(value))
    value = "".join("-" if is_dash(letter) else letter for letter in plain)
    if value and not re.fullmatch(r"\+?[0-9][0-9 -]{1,22}[0-9]", value):
        raise ValueError("must be a telephone number: digits and hyphens, 03-1234-5678")
    return value


def _time(value: object) -> time | None:
    if value == "":
        return None
    if not (isinstance(value, str) and re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", value)):
        raise ValueError('must be a time of day, "04:00", or ""')
    return time.fromisoformat(value)


Days = Annotated[int, within(1, 3650, "days")]
Pixels = Annotated[int, within(320, 16_384, "pixels")]
Millimetres = Annotated[float, within(100, 3000, "millimetres")]
FileOrName = Annotated[str, StringConstraints(min_length=1), AfterValidator(short_line)]
Fingerprint = Annotated[str, AfterValidator(_fingerprint)]
FingerprintOrNone = Annotated[str, AfterValidator(lambda value: _fingerprint(value) if value else "")]
AnyPath = Annotated[Path, Field(strict=False), AfterValidator(_path)]
UpstreamUrl = Annotated[str, AfterValidator(_url)]
ProxyUrl = Annotated[str, AfterValidator(_proxy)]
HoursOrNone = Annotated[OpeningHours | None, BeforeValidator(lambda value: None if value == "" else parse_hours(value))]
Queue = Annotated[str, AfterValidator(_queue)]
PhoneOrNone = Annotated[str, AfterValidator(_phone)]
TimeOrNone = Annotated[time | None, BeforeValidator(_time)]
