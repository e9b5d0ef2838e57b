"""The life of a terminal's credentials at upstream: the code, the key and its certificate, until it is struck off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.errors import KioskError
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.terminals import CODE_LIFE, Terminal
from kiosk.sandbox.upstream import Sandbox
from kiosk.upstream.contract import EnrolmentAnswer, EnrolmentRequest
from kiosk.upstream.enrolment_code import parse_code

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


@dataclass
class Register:
    """A sandbox without HTTP, and the clock that it goes by."""

    data: Path
    now: datetime = START

    def __post_init__(self) -> None:
        self.sandbox = Sandbox(self.data, clock=lambda: self.now)
        self.terminals = self.sandbox.terminals

    def code(self) -> str:
        return parse_code(self.terminals.make_code()).secret_token

    def enrol(self, key: ec.EllipticCurvePrivateKey, secret: str) -> EnrolmentAnswer:
        csr = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
        return self.terminals.enrol(EnrolmentRequest(secret=secret, csr=csr.public_bytes(Encoding.PEM).decode()))

    def recognised(self, answer: EnrolmentAnswer) -> Terminal:
        certificate = x509.load_pem_x509_certificate(answer.certificate.encode())
        return self.terminals.of_certificate(certificate.public_bytes(Encoding.DER))

    def refused(self, key: ec.EllipticCurvePrivateKey, secret: str) -> str:
        with pytest.raises(Rejected) as caught:
            self.enrol(key, secret)
        return caught.value.problem.code


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    register = Register(tmp_path)
    yield register
    register.sandbox.close()


def new_key(curve: ec.EllipticCurve | None = None) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(curve or ec.SECP256R1())


def test_a_code_is_for_one_key_and_may_be_repeated_by_it(register: Register) -> None:
    key, secret = new_key(), register.code()
    first = register.enrol(key, secret)
    assert register.enrol(key, secret).kiosk_id == first.kiosk_id
    assert register.refused(new_key(), secret) == "code_unknown"


def test_a_code_ends_after_its_life_used_or_not(register: Register) -> None:
    key, used, unused = new_key(), register.code(), register.code()
    register.enrol(key, used)
    register.now += CODE_LIFE + timedelta(seconds=1)
    assert register.refused(key, used) == "code_unknown"
    assert register.refused(new_key(), unused) == "code_unknown"


def test_a_terminal_that_was_struck_off_never_comes_back(register: Register) -> None:
    key, secret = new_key(), register.code()
    ended = register.enrol(key, secret)
    other = register.enrol(new_key(), register.code())
    register.terminals.strike_off(ended.kiosk_id)

    with pytest.raises(Rejected) as caught:
        register.recognised(ended)
    assert (caught.value.problem.status, caught.value.problem.code) == (403, "terminal_struck_off")
    assert register.refused(key, secret) == "terminal_struck_off"
    assert register.refused(new_key(), secret) == "code_unknown"
    assert register.recognised(other).kiosk_id == other.kiosk_id


def test_the_key_of_a_struck_off_terminal_uses_no_other_code_up(register: Register) -> None:
    key = new_key()
    register.terminals.strike_off(register.enrol(key, register.code()).kiosk_id)
    fresh = register.code()
    assert register.refused(key, fresh) == "terminal_struck_off"
    assert register.enrol(new_key(), fresh).kiosk_id


def test_striking_off_twice_is_harmless_and_an_unknown_id_is_told(register: Register) -> None:
    ended = register.enrol(new_key(), register.code())
    register.terminals.strike_off(ended.kiosk_id)
    register.terminals.strike_off(ended.kiosk_id)
    with pytest.raises(KioskError, match="no terminal has the id K-NOBODY"):
        register.terminals.strike_off("K-NOBODY")


def test_the_command_strikes_off_beside_a_running_sandbox(register: Register) -> None:
    ended = register.enrol(new_key(), register.code())
    done = CliRunner().invoke(app, ["sandbox", "strike-off", ended.kiosk_id, "--data", str(register.data)])
    assert (done.exit_code, ended.kiosk_id in done.output) == (0, True)
    with pytest.raises(Rejected):
        register.recognised(ended)


@pytest.mark.parametrize("curve", [ec.SECP521R1(), ec.SECP384R1(), ec.SECP224R1()], ids=lambda curve: curve.name)
def test_only_p_256_keys_get_a_certificate(register: Register, curve: ec.EllipticCurve) -> None:
    secret = register.code()
    assert register.refused(new_key(curve), secret) == "request_malformed"
    assert register.enrol(new_key(), secret).kiosk_id
