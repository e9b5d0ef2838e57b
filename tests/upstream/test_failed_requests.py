"""The error that a failed request raises: enrol again, correct the settings, or try later."""

import ssl

import pytest
import requests
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import MaxRetryError, ProtocolError, ReadTimeoutError

from kiosk.upstream.errors import BadAnswer, IdentityRefused, Unreachable
from kiosk.upstream.failed_requests import classified

POOL = HTTPSConnectionPool("upstream.example")


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] (_ssl.c:2580)")
    error.reason = reason
    return error


def caused(outer: BaseException, inner: BaseException) -> BaseException:
    outer.__cause__ = inner
    return outer


def during(outer: BaseException, inner: BaseException) -> BaseException:
    outer.__context__ = inner
    return outer


def wrapped(inner: Exception) -> requests.ConnectionError:
    """As requests and urllib3 wrap an error during connecting: in `reason`, in the arguments."""
    return requests.ConnectionError(MaxRetryError(POOL, "/v1/status", inner))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (tls("TLSV13_ALERT_CERTIFICATE_REQUIRED"), "tlsv13 alert certificate required"),
        (tls("SSLV3_ALERT_BAD_CERTIFICATE"), "sslv3 alert bad certificate"),
        (tls("SSLV3_ALERT_CERTIFICATE_EXPIRED"), "sslv3 alert certificate expired"),
        (tls("TLSV1_ALERT_UNKNOWN_CA"), "tlsv1 alert unknown ca"),
        (tls("TLSV1_ALERT_ACCESS_DENIED"), "tlsv1 alert access denied"),
        (wrapped(tls("TLSV1_ALERT_UNKNOWN_CA")), "tlsv1 alert unknown ca"),
        (caused(requests.ConnectionError("reset"), tls("TLSV1_ALERT_UNKNOWN_CA")), "tlsv1 alert unknown ca"),
        (during(BrokenPipeError("broken"), tls("TLSV1_ALERT_UNKNOWN_CA")), "tlsv1 alert unknown ca"),
        (during(TimeoutError("late"), tls("TLSV1_ALERT_UNKNOWN_CA")), "tlsv1 alert unknown ca"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_an_alert_on_the_terminals_certificate_means_enrol_anew(error: BaseException, told: str) -> None:
    found = classified(error)
    assert isinstance(found, IdentityRefused)
    assert found.detail == told


@pytest.mark.parametrize(
    "kind",
    [requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema, requests.exceptions.InvalidURL],
)
def test_what_is_no_https_address_means_correct_the_settings(kind: type[requests.RequestException]) -> None:
    found = classified(kind("upstream"))
    assert isinstance(found, BadAnswer)
    assert found.detail == "upstream.url is no https address"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (requests.ConnectTimeout("late"), "timeout"),
        (requests.ReadTimeout("late"), "timeout"),
        (TimeoutError("late"), "timeout"),
        (wrapped(ReadTimeoutError(POOL, "/", "late")), "timeout"),
        (requests.ConnectionError(ReadTimeoutError(POOL, "/", "late")), "timeout"),
        # Alerts and faults with other causes.
        (tls("SSLV3_ALERT_BAD_RECORD_MAC"), "broken"),
        (tls("TLSV1_ALERT_INTERNAL_ERROR"), "broken"),
        (ssl.SSLError(1, "no reason"), "broken"),
        (ssl.SSLZeroReturnError(6, "closed"), "broken"),
        (wrapped(OSError(101, "network is unreachable")), "broken"),
        (ProtocolError("cut", ConnectionResetError(104, "reset")), "broken"),
        (requests.exceptions.ChunkedEncodingError("half"), "broken"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_everything_else_means_try_again_later_and_says_where_it_ended(error: BaseException, reason: str) -> None:
    found = classified(error)
    assert isinstance(found, Unreachable)
    assert found.reason == reason


def test_what_openssl_says_is_passed_on() -> None:
    assert str(classified(tls("SSLV3_ALERT_BAD_RECORD_MAC"))) == (
        "upstream is not reachable (broken: sslv3 alert bad record mac)"
    )


def test_errors_that_name_each_other_are_read_once() -> None:
    first, second = OSError("one"), OSError("other")
    first.__cause__, second.__cause__ = second, first
    assert isinstance(classified(first), Unreachable)
