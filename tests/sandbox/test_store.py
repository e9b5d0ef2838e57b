"""The sandbox's codes and challenges, and the validity of its certificates."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store
from kiosk.sandbox.terminals import Terminals
from kiosk.upstream.contract import EnrolmentRequest
from kiosk.upstream.enrolment_code import parse_code

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path / "sandbox.db")) as store:
        yield store


def test_a_code_is_good_to_its_last_moment(store: Store) -> None:
    with store.begin() as transaction:
        for code in ("one", "two"):
            transaction.add_code(code, NOON)
        assert not transaction.take_code("one", "key", NOON + INSTANT)
        assert transaction.take_code("two", "key", NOON)
        assert transaction.take_code("two", "key", NOON), "the same terminal may repeat it after a power cut"
        assert not transaction.take_code("two", "another key", NOON)
        assert not transaction.take_code("three", "key", NOON)


def test_the_first_use_of_a_challenge_stays_on_record(store: Store) -> None:
    with store.begin() as transaction:
        transaction.add_kiosk("K-00000042", "key", NOON)
        transaction.add_challenge("value", "K-00000042", NOON, NOON + timedelta(days=7))
        for use in ("first", "second"):
            transaction.use_challenge("value", use)
        found = transaction.challenge("value")
    assert found is not None
    assert found.used_by == "first"


def test_a_certificate_is_good_for_a_terminal_whose_clock_is_an_hour_behind(tmp_path: Path) -> None:
    pki = SandboxPki.open(tmp_path, NOON)
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    server, _ = pki.issue_server(NOON)
    device = x509.load_pem_x509_certificate(pki.issue_device(key, "K-00000042", NOON).encode())
    for certificate in (pki.ca, x509.load_pem_x509_certificate(server.read_bytes()), device):
        assert certificate.not_valid_before_utc <= NOON - timedelta(hours=1)
    assert device.not_valid_after_utc >= NOON + timedelta(days=365)
    assert pki.ca.not_valid_after_utc > device.not_valid_after_utc


def test_a_second_program_waits_for_the_one_that_writes(store: Store, tmp_path: Path) -> None:
    """For example `kiosk sandbox code` beside the running sandbox."""
    with closing(Store(tmp_path / "sandbox.db")) as other, ThreadPoolExecutor(1) as pool:
        begun, ending = threading.Event(), threading.Event()

        def write() -> None:
            with other.begin() as transaction:
                begun.set()
                ending.wait(60)
                transaction.add_code("one", NOON)

        writing = pool.submit(write)
        assert begun.wait(60)
        threading.Timer(0.5, ending.set).start()
        with store.begin() as transaction:
            assert transaction.take_code("one", "key", NOON), "the second program must continue after the first one"
        writing.result()


def test_a_terminal_s_certificate_counts_from_its_first_moment_to_its_last(tmp_path: Path) -> None:
    now = [NOON]
    pki = SandboxPki.open(tmp_path / "pki", NOON)
    with closing(Store(tmp_path / "sandbox.db")) as store:
        terminals = Terminals(pki, store, lambda: now[0])
        key = ec.generate_private_key(ec.SECP256R1())
        request = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
        secret = parse_code(terminals.make_code()).secret_token
        csr = request.public_bytes(Encoding.PEM).decode()
        answer = terminals.enrol(EnrolmentRequest(secret=secret, csr=csr))
        certificate = x509.load_pem_x509_certificate(answer.certificate.encode())
        der = certificate.public_bytes(Encoding.DER)
        for moment in (certificate.not_valid_before_utc, certificate.not_valid_after_utc):
            now[0] = moment
            assert terminals.of_certificate(der).kiosk_id == answer.kiosk_id
        for moment in (certificate.not_valid_before_utc - INSTANT, certificate.not_valid_after_utc + INSTANT):
            now[0] = moment
            with pytest.raises(Rejected, match="certificate_ended"):
                terminals.of_certificate(der)
