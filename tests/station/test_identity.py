"""What is wrong with an identity is said in one line with what to do, before anybody applies under it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from devices.simulator import PracticeSet
from kiosk.errors import KioskError
from kiosk.sandbox.operations import make_code
from kiosk.station.identity import (
    IdentityFiles,
    IdentityRecord,
    NotEnrolled,
    decommission,
    load_identity,
    save_identity,
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
