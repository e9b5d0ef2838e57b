"""TLS 1.3 to upstream, and what a handshake that fails says about the cause."""

import re
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.errors import CertificateRefused, Unreachable

# X509_V_ERR_... of OpenSSL (x509_vfy.h), which `ssl` does not name.
_OUT_OF_TIME = {9: "is not valid yet", 10: "has expired"}
_OTHER_AUTHORITY = {2, 7, 18, 19, 20, 21}
"""No issuer, a wrong signature, self-signed, an unknown authority."""
_OTHER_NAME = {62, 64}


class TimedSocket(socket.socket):
    """A plain socket that asks before each read how long it may take."""

    seconds: Callable[[], float] | None = None

    def recv_into(self, *arguments: Any, **keywords: Any) -> int:
        if self.seconds is not None:
            self.settimeout(self.seconds())
        return super().recv_into(*arguments, **keywords)


class TlsSocket(ssl.SSLSocket):
    """A TLS socket that asks before each read and write how long it may take: a peer that sends a byte now and then
    resets every time-out of a read, and gains nothing by it."""

    seconds: Callable[[], float] | None = None
    address: Address | None = None
    """The one of upstream's, or of the proxy's, that this connection goes to."""

    def _arm(self) -> None:
        if self.seconds is not None:
            self.settimeout(self.seconds())

    def recv_into(self, *arguments: Any, **keywords: Any) -> int:
        self._arm()
        return super().recv_into(*arguments, **keywords)

    def send(self, *arguments: Any, **keywords: Any) -> int:
        self._arm()
        try:
            return super().send(*arguments, **keywords)
        except TimeoutError:
            raise
        except OSError:
            # In TLS 1.3 a certificate is refused when we are writing already. Why is among what came before the end.
            super().recv(1)
            raise


def pinned_context(ca_pem: str, device: tuple[Path, Path] | None) -> ssl.SSLContext:
    """TLS 1.3, trusting `ca_pem` alone, with the device's (certificate, key) files if it has any yet."""
    context = unpinned_context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=ca_pem)
    if device is not None:
        context.load_cert_chain(*device)
    return context


def unpinned_context() -> ssl.SSLContext:
    """TLS 1.3 with whoever answers: for the one call whose answer is checked by a hash that is known beforehand."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # An alert before the end of a handshake of TLS 1.2 is authenticated by nobody, and there are older ones.
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslsocket_class = TlsSocket
    return context


def failed_handshake(error: ssl.SSLError, host: str) -> Unreachable:
    """Why a handshake failed, by OpenSSL's own reason, and what helps.

    Until our Finished has left, nothing that comes is authenticated as upstream's judgement of this terminal: no alert
    in here means that its identity is refused.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return _unbelieved(error, host)
    reason = (error.reason or "").replace("_", " ").lower()
    if "protocol version" in reason or "unsupported protocol" in reason:
        return Unreachable("tls", "it does not speak TLS 1.3", "have upstream offer TLS 1.3")
    if reason in ("wrong version number", "record layer failure", "http request", "packet length too long"):
        return Unreachable(
            "tls",
            f"what answers does not speak TLS ({reason})",
            "check the port in upstream.url, then look for a captive portal or firewall on the way",
        )
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or "unexpected eof" in reason:
        return Unreachable("tls", "the connection ended in the handshake")
    return Unreachable("tls", f"the handshake failed: {reason or 'OpenSSL gives no reason'}")


def _unbelieved(error: ssl.SSLCertVerificationError, host: str) -> CertificateRefused:
    code, words = error.verify_code, re.sub(r"[\s;]+", " ", error.verify_message)
    if code in _OUT_OF_TIME:
        return CertificateRefused(
            f"upstream's certificate {_OUT_OF_TIME[code]} by this terminal's clock, which says "
            f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
            "set the clock, or if it is right have upstream renew its certificate",
        )
    if code in _OTHER_NAME:
        return CertificateRefused(
            f"upstream's certificate is for another name than {host}",
            "correct upstream.url: it must have the name that is in upstream's certificate",
        )
    if code in _OTHER_AUTHORITY:
        return CertificateRefused(
            f"the certificate is not by upstream's authority ({words})",
            "look for a proxy or firewall on the way that opens TLS, and ask upstream; if its authority has changed: "
            "kiosk enrol",
        )
    return CertificateRefused(
        f"upstream's certificate is not as RFC 5280 has it ({words})",
        "have upstream get a certificate without this fault",
    )
