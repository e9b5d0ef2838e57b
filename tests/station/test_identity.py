"""What is wrong with an identity is said in one line with what to do, before anybody applies under it."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from ssl import DER_cert_to_PEM_cert, PEM_cert_to_DER_cert

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate

from devices.simulator import PracticeSet
from kiosk.errors import KioskError
from kiosk.sandbox.operations import make_code
from kiosk.station.device_certificate import RENEWED_NAME, Holder
from kiosk.station.device_key import load_device_key
from kiosk.station.identity import (
    IdentityFiles,
    IdentityRecord,
    NotEnrolled,
    _enrolled_certificate,
    decommission,
    known_upstream,
    load_identity,
    save_identity,
    upstream_of,
)
from kiosk.upstream.enrolment import enrol
from tests.support.card_authority import Authority, rsa_key
from tests.support.upstream import LIMITS, running_world

ENROL = "; enrol the terminal: kiosk enrol"
NEW_KEY = "; move it away, ask upstream's operator for a code for this terminal's id, then: kiosk enrol"


def test_what_is_wrong_with_an_identity_whose_checksums_are_right(tmp_path: Path, practice_set: PracticeSet) -> None:
    """As after an enrolment by another release, or a copy of parts of another terminal."""
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal:
        state, identity, now = world.folder / "terminal", terminal.identity, world.now()
    files = IdentityFiles.below(state)
    record = IdentityRecord.model_validate_json(files.record.read_text())
    certificate, key = files.certificate.read_text(), files.key.read_bytes()

    def said(
        at: datetime = now, certificate: str = certificate, key: bytes = key, mode: int = 0o600, **changes: object
    ) -> str:
        files.key.write_bytes(key)
        files.key.chmod(mode)
        save_identity(state, record.model_copy(update=changes), certificate)
        try:
            assert load_identity(state, at).kiosk_id == identity.kiosk_id
        except KioskError as error:
            return str(error).replace(f"{files.folder}/", "")
        return ""

    def pem(made: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
        return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    another = pem(ec.generate_private_key(ec.SECP256R1()))
    unknown = record.sealing_keys[0].model_copy(update={"suite": "of-the-year-2040"})
    ended = f"{identity.not_after.astimezone(UTC):%Y-%m-%d}"
    assert said() == ""
    assert said(certificate="no certificate") == f"device.pem is damaged{ENROL}"
    assert said(kiosk_id="K-00000000") == f"device.pem is another terminal's{ENROL}"
    assert said(key=another) == f"device-key.pem does not belong to device.pem{ENROL}"
    assert said(key=b"no key") == f"device-key.pem is damaged{NEW_KEY}"
    assert said(key=pem(rsa_key(1))) == f"device-key.pem is no EC key{NEW_KEY}"
    assert said(mode=0o640) == "device-key.pem may be read by others; run: chmod 600 device-key.pem"
    foreign = Authority(rsa_key(1)).pem().decode()
    assert said(ca_pem=foreign) == f"device.pem was not issued by upstream's CA{ENROL}"
    assert said(ca_pem="no certificate") == f"identity.json is damaged (ca_pem){ENROL}"
    too_new = "identity.json: upstream offers no sealing key this software knows; update the software"
    assert said(sealing_keys=(unknown,)) == too_new
    assert said(sealing_keys=(unknown, *record.sealing_keys)) == ""
    assert said(identity.not_after) == ""
    late = identity.not_after + timedelta(seconds=1)
    assert said(late) == f"the device certificate ended on {ended}; check the clock, or {ENROL[2:]}"
    assert said() == "", "after each of them an enrolment mends it"
    files.record.with_name("enrolled.json").write_text("{")
    with pytest.raises(KioskError) as caught:
        load_identity(state, now)
    assert str(caught.value) == f"{files.folder}/enrolled.json cannot be read{ENROL}"


def test_a_terminal_whose_record_names_no_readable_authority_can_be_enrolled_and_decommissioned(
    tmp_path: Path, practice_set: PracticeSet
) -> None:
    """A flipped bit leaves the record's form as it was; to enrol is the remedy that is told."""
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal:
        state, url, now = world.folder / "terminal", world.server.url, world.now()
        record = IdentityFiles.below(state).record
        damaged = record.read_text().replace("BEGIN CERTIFICATE", "BEGIN CERTIFICATD")
        assert damaged != record.read_text()
        record.write_text(damaged)
        code = make_code(world.folder / "sandbox", terminal.identity.kiosk_id)
        assert enrol(code, url, state, now, LIMITS).kiosk_id == terminal.identity.kiosk_id
        record.write_text(damaged)
        decommission(state)
        with pytest.raises(NotEnrolled):
            load_identity(state, now)


def test_a_certificate_or_a_key_with_any_bit_flipped_ends_no_program(tmp_path: Path, practice_set: PracticeSet) -> None:
    """The parser has an error of its own for an unknown version, a curve, a key, a name."""
    with running_world(tmp_path, practice_set) as world, world.terminal():
        state, now = world.folder / "terminal", world.now()
    files = IdentityFiles.below(state)
    record = IdentityRecord.model_validate_json(files.record.read_text())
    certificate, renewed = files.certificate.read_text(), files.folder / RENEWED_NAME
    for altered in flipped(PEM_cert_to_DER_cert(certificate)):
        pem = DER_cert_to_PEM_cert(altered)
        renewed.write_text(pem)  # nothing but upstream's signature is over it: it is ignored
        assert load_identity(state, now).certificate_file == files.certificate
        with pytest.raises(KioskError) as caught:
            _enrolled_certificate(replace(files, folder=tmp_path), holder_of(files, record, tmp_path, pem))
        assert ENROL in str(caught.value)
    for altered in flipped(PEM_cert_to_DER_cert(record.ca_pem)):
        pem = DER_cert_to_PEM_cert(altered)
        files.record.write_text(record.model_copy(update={"ca_pem": pem}).model_dump_json())
        assert known_upstream(state) != upstream_of(record.ca_pem)
    key = load_pem_private_key(files.key.read_bytes(), None)
    for altered in flipped(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())):
        body = b64encode(altered).decode()
        files.key.write_text(f"-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n")
        with suppress(KioskError):  # some bits change nothing but the key
            load_device_key(files.key)


def holder_of(files: IdentityFiles, record: IdentityRecord, folder: Path, certificate: str) -> Holder:
    """The terminal, with another certificate in `folder`."""
    (folder / files.certificate.name).write_text(certificate)
    ca = load_pem_x509_certificate(record.ca_pem.encode())
    return Holder(record.kiosk_id, load_device_key(files.key).public_key(), ca)


def flipped(content: bytes) -> Iterator[bytes]:
    for place in range(len(content)):
        yield content[:place] + bytes((content[place] ^ 1 << place % 8,)) + content[place + 1 :]
