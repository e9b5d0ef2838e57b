"""Cross-check of the simulated card with OpenSC, which supports real My Number Cards, over a real pcscd."""

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.support.opensc import opensc
from tests.support.pcscd import READER_NAME, LayCard


def run(*command: str) -> str:
    """The output of one of OpenSC's tools, which must find the card and succeed."""
    done = opensc(*command)
    assert done.returncode == 0, f"{command[0]}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("name", ["alice", "contact"])
def test_opensc_reads_the_card_and_signs_with_it(virtual_card: LayCard, tmp_path: Path, name: str) -> None:
    message, signature, certificate = (tmp_path / part for part in ("message", "signature", "certificate"))
    message.write_bytes(b"an application")
    with virtual_card(name):
        found = run("pkcs15-tool", "--dump", "--reader", READER_NAME)
        run("pkcs15-tool", "--read-certificate", "01", "--output", str(certificate), "--reader", READER_NAME)
        run(
            *("pkcs11-tool", "--token-label", "JPKI (User Authentication PIN)", "--login", "--pin", "1234"),
            *("--sign", "--id", "01", "--mechanism", "SHA256-RSA-PKCS"),
            *("--input-file", str(message), "--output-file", str(signature)),
        )
    assert "PKCS#15 Card [JPKI]" in found
    assert "Tries left     : 3" in found
    key = x509.load_pem_x509_certificate(certificate.read_bytes()).public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(signature.read_bytes(), message.read_bytes(), padding.PKCS1v15(), hashes.SHA256())


def test_opensc_takes_a_transit_card_for_what_it_is(virtual_card: LayCard) -> None:
    with virtual_card("transit"):
        done = opensc("pkcs15-tool", "--dump", "--reader", READER_NAME)
    assert done.returncode != 0
    assert "JPKI" not in done.stdout
