"""TLS 1.3 to upstream, and the cause of a failed handshake."""

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
"""No issuer found, wrong signature, self-signed, unknown authority."""
_OTHER_NAME = {62, 64}


class TimedSocket(socket.socket):
    """A plain socket that calls `seconds` before each read for its time-out."""

    seconds: Callable[[], float] | None = None

    def recv_into(self, *arguments: Any, **keywords: Any) -> int:
        """See `socket.recv_into`, with that time-out."""
        if self.seconds is not None:
            self.settimeout(self.seconds())
        return super().recv_into(*arguments, **keywords)


class TlsSocket(ssl.SSLSocket):
    """A TLS socket that calls `seconds` before each read and write for its time-out, so that a peer that sends single
    bytes cannot extend the call.
    """

    seconds: Callable[[], float] | None = None
    address: Address | None = None
    """The address (upstream's or the proxy's) that this connection goes to."""

    def _arm(self) -> None:
        if self.seconds is not None:
            self.settimeout(self.seconds())

    def recv(self, *arguments: Any, **keywords: Any) -> bytes:
        """See `SSLSocket.recv`. Closes the socket after a ConnectionError."""
        try:
            return super().recv(*arguments, **keywords)
        except ConnectionError:
            # `wrap_socket` checks that the peer is connected, and leaks its socket if not.
            self.close()
            raise

    def recv_into(self, *arguments: Any, **keywords: Any) -> int:
        """See `SSLSocket.recv_into`, with that time-out."""
        self._arm()
        return super().recv_into(*arguments, **keywords)

    def send(self, *arguments: Any, **keywords: Any) -> int:
        """See `SSLSocket.send`, with that time-out. Raises the alert that the peer sent before it closed the
        connection.
        """
        self._arm()
        try:
            return super().send(*arguments, **keywords)
        except TimeoutError:
            raise
        except OSError:
            # In TLS 1.3 a client certificate is refused after the handshake, while the request is written. The alert
            # with the reason is still in the receive buffer.
            super().recv(1)
            raise


def pinned_context(ca_pem: str, device: tuple[Path, Path] | None) -> ssl.SSLContext:
    """TLS 1.3, trusting `ca_pem` alone; `device`: files of the device's certificate and key, if enrolled."""
    context = unpinned_context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=ca_pem)
    if device is not None:
        context.load_cert_chain(*device)
    return context


def unpinned_context() -> ssl.SSLContext:
    """TLS 1.3 without authentication of the peer: for the one call whose answer is verified by a known hash."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # In TLS 1.2 and before, an alert during the handshake is not authenticated.
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslsocket_class = TlsSocket
    return context


def failed_handshake(error: ssl.SSLError, host: str) -> Unreachable:
    """The cause of a failed handshake, by OpenSSL's reason, and its remedy.

    Before the client's Finished is sent, nothing that arrives is authenticated as upstream's judgement of this
    terminal: no alert here means that its identity is refused.
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
