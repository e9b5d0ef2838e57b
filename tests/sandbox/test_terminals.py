"""Life of a terminal's credentials at upstream: code, key, certificate, and removal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from ssl import DER_cert_to_PEM_cert

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
from kiosk.upstream.contract import CertificateRequest, EnrolmentAnswer, EnrolmentRequest
from kiosk.upstream.enrolment import certificate_request
from kiosk.upstream.enrolment_code import parse_code

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


@dataclass
class Register:
    """A sandbox without HTTP, and its clock."""

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


def test_a_request_with_any_byte_altered_is_refused_and_uses_no_code_up(register: Register) -> None:
    key, secret = new_key(), register.code()
    der = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
    whole = der.public_bytes(Encoding.DER)
    for place in range(len(whole)):
        altered = whole[:place] + bytes((whole[place] ^ 0x41,)) + whole[place + 1 :]
        csr = DER_cert_to_PEM_cert(altered).replace("CERTIFICATE", "CERTIFICATE REQUEST")
        with pytest.raises(Rejected) as caught:
            register.terminals.enrol(EnrolmentRequest(secret=secret, csr=csr))
        assert caught.value.problem.code == "request_malformed"
    assert register.enrol(key, secret).kiosk_id


def test_a_code_for_a_terminal_gives_it_a_new_key_under_the_same_id(register: Register) -> None:
    first = register.enrol(new_key(), register.code())
    secret, key = parse_code(register.terminals.make_code(first.kiosk_id)).secret_token, new_key()
    renewed = register.enrol(key, secret)
    assert renewed.kiosk_id == first.kiosk_id
    assert register.enrol(key, secret).kiosk_id == first.kiosk_id, (
        "after a power cut the same request gives the same id"
    )
    assert register.recognised(renewed).kiosk_id == first.kiosk_id


def test_a_key_that_was_replaced_is_ended_for_ever(register: Register) -> None:
    old = new_key()
    first = register.enrol(old, register.code())
    register.enrol(new_key(), parse_code(register.terminals.make_code(first.kiosk_id)).secret_token)
    with pytest.raises(Rejected) as caught:
        register.recognised(first)
    assert caught.value.problem.code == "key_replaced"
    assert register.refused(old, register.code()) == "key_replaced"
    assert (
        register.refused(old, parse_code(register.terminals.make_code(first.kiosk_id)).secret_token) == "key_replaced"
    )


def test_a_code_for_one_terminal_is_none_for_another_one_nor_for_one_that_is_ended(register: Register) -> None:
    key = new_key()
    first, other = register.enrol(new_key(), register.code()), register.enrol(key, register.code())
    secret = parse_code(register.terminals.make_code(first.kiosk_id)).secret_token
    assert register.refused(key, secret) == "other_terminal"
    assert register.recognised(other).kiosk_id == other.kiosk_id
    register.terminals.strike_off(first.kiosk_id)
    assert register.refused(new_key(), secret) == "terminal_struck_off"
    with pytest.raises(KioskError, match="struck off for ever"):
        register.terminals.make_code(first.kiosk_id)
    with pytest.raises(KioskError, match="no terminal has the id K-00000000"):
        register.terminals.make_code("K-00000000")


def test_a_certificate_is_renewed_for_the_terminal_s_own_key_alone(register: Register) -> None:
    key, stranger = new_key(), new_key()
    terminal = register.recognised(register.enrol(key, register.code()))

    def request(asking: ec.EllipticCurvePrivateKey) -> CertificateRequest:
        return CertificateRequest(csr=certificate_request(asking))

    pem = register.terminals.renew(terminal, request(key)).certificate
    der = x509.load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.DER)
    assert register.terminals.of_certificate(der) == terminal
    with pytest.raises(Rejected) as caught:
        register.terminals.renew(terminal, request(stranger))
    assert caught.value.problem.code == "other_key"


def test_the_operator_s_commands(register: Register) -> None:
    terminal = register.enrol(new_key(), register.code())
    kiosk = partial(CliRunner().invoke, app)
    data = ("--data", str(register.data))
    assert kiosk(["sandbox", "terminals", *data]).output == f"{terminal.kiosk_id}  never heard\n"
    assert kiosk(["sandbox", "rotate-keys", *data]).output.startswith("key set 2;")
    assert register.sandbox.pki.serial == 2, "a command must work beside the running server"
    assert kiosk(["sandbox", "accept-loss", terminal.kiosk_id, *data]).exit_code == 0
    code = kiosk(["sandbox", "code", "--for", terminal.kiosk_id, *data]).output
    assert register.enrol(new_key(), parse_code(code).secret_token).kiosk_id == terminal.kiosk_id
