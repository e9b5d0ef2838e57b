"""The sandbox's codes and challenges, and the validity of its certificates."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store, StoredApplication, StoredChallenge, StoredKiosk, StoredPerson
from kiosk.sandbox.terminals import Terminals
from kiosk.upstream.contract import EnrolmentRequest
from kiosk.upstream.enrolment_code import parse_code

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path / "sandbox.db")) as store:
        yield store


def test_its_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "what? 50%20 #1 &x=y 売り場"
    folder.mkdir()
    for _ in range(2):
        with closing(Store(folder / "sandbox.db")) as store, store.begin() as transaction:
            assert transaction.kiosks() == []
    assert list(tmp_path.iterdir()) == [folder]
    assert (folder / "sandbox.db").stat().st_size


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


def test_what_is_recorded_of_one_is_said_of_that_one_alone(store: Store) -> None:
    """Of a terminal, a code, a challenge, an application and a person, with another of each beside it."""
    later = NOON + timedelta(days=7)
    for name in "ab":
        with store.begin() as transaction:
            transaction.add_kiosk(name, f"old key of {name}", NOON)
            transaction.add_code(f"code of {name}", later, name)
            transaction.replace_key(name, f"key of {name}", NOON)
            transaction.heartbeat(name, f"report of {name}")
            transaction.keep_evidence(name, f"queue of {name}", f"journal of {name}", f"journal,{name}")
            transaction.add_challenge(f"challenge of {name}", name, NOON, later)
            transaction.use_challenge(f"challenge of {name}", f"use of {name}")
            transaction.add_application(application_of(name))
            transaction.reserve(f"person {name}", NOON)
            transaction.apply(
                f"person {name}",
                service=f"service of {name}",
                id_hash=f"hash of {name}",
                id_tail=f"00{name}",
                items=("first", f"item of {name}"),
                application_id=name,
            )
    with store.begin() as transaction:
        transaction.add_code("for a new terminal", later)
        transaction.reserve("person c", NOON)
        transaction.strike_off("b", NOON)
        transaction.add_application(replace(application_of("a"), application_id="c"))
        transaction.remove_application("c")
        assert transaction.kiosks() == [StoredKiosk("a", struck_off=False), StoredKiosk("b", struck_off=True)]
        for name in "ab":
            kiosk = StoredKiosk(name, struck_off=name == "b")
            assert transaction.kiosk(name) == transaction.kiosk_with_key(f"key of {name}") == kiosk
            assert transaction.kiosk_with_key(f"old key of {name}") is None
            assert transaction.is_former_key(f"old key of {name}")
            assert not transaction.is_former_key(f"key of {name}")
            assert transaction.code_for(f"code of {name}") == name
            assert transaction.last_heartbeat(name) == f"report of {name}"
            assert transaction.evidence(name) == (f"queue of {name}", f"journal of {name}", f"journal,{name}")
            challenge = StoredChallenge(name, NOON, later, f"use of {name}")
            assert transaction.challenge(f"challenge of {name}") == challenge
            assert transaction.application(name) == application_of(name)
            assert transaction.owner_of(f"service of {name}", f"hash of {name}") == f"person {name}"
            assert transaction.person(f"person {name}") == StoredPerson(
                reserved=True,
                service=f"service of {name}",
                id_hash=f"hash of {name}",
                id_tail=f"00{name}",
                items=frozenset({"first", f"item of {name}"}),
            )
        assert transaction.person("person c") == StoredPerson(reserved=True)
        assert transaction.person("person d") == StoredPerson()
        assert transaction.evidence("c") == (None, None, "")
        assert transaction.owner_of("service of a", "hash of b") is None
        for found in (transaction.code_for("for a new terminal"), transaction.kiosk("c"), transaction.application("c")):
            assert found is None


def application_of(kiosk_id: str) -> StoredApplication:
    return StoredApplication(
        application_id=kiosk_id,
        kiosk_id=kiosk_id,
        content_sha256=f"content of {kiosk_id}",
        outcome=f"outcome of {kiosk_id}",
        detail=f"detail of {kiosk_id}",
        received_at=NOON.isoformat(),
        receipt=f"receipt of {kiosk_id}",
        person=f"person {kiosk_id}",
    )


def test_a_certificate_is_good_for_a_terminal_whose_clock_is_an_hour_behind(tmp_path: Path) -> None:
    pki = SandboxPki.open(tmp_path, NOON)
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    server, _ = pki.issue_server(NOON)
    device = x509.load_pem_x509_certificate(pki.issue_device(key, "K-00000042", NOON).encode())
    for certificate in (pki.ca, x509.load_pem_x509_certificate(server.read_bytes()), device):
        assert certificate.not_valid_before_utc <= NOON - timedelta(hours=1)
    assert device.not_valid_after_utc >= NOON + timedelta(days=365)
    assert pki.ca.not_valid_after_utc > device.not_valid_after_utc


@pytest.mark.parametrize(
    ("hosts", "names", "addresses"),
    [
        ([], ["localhost"], ["127.0.0.1", "::1"]),
        (["upstream.example", "other.example"], ["upstream.example", "other.example"], []),
    ],
)
def test_a_server_s_certificate_is_for_this_machine_or_for_the_hosts_that_are_named(
    tmp_path: Path, hosts: list[str], names: list[str], addresses: list[str]
) -> None:
    certificate, key = SandboxPki.open(tmp_path, NOON).issue_server(NOON, *hosts)
    issued = x509.load_pem_x509_certificate(certificate.read_bytes())
    found = issued.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert found.get_values_for_type(x509.DNSName) == names
    assert [str(address) for address in found.get_values_for_type(x509.IPAddress)] == addresses
    usage = issued.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]
    private = load_pem_private_key(key.read_bytes(), None)
    assert private.public_key() == issued.public_key()
    assert key.stat().st_mode & 0o777 == 0o600


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
