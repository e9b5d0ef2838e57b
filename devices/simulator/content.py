"""The content of a simulated card, and its deviations from the specification."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric import ec, rsa

CardPrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
"""RSA-2048, or P-384 for the next generation."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A transparent file, readable without a PIN."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinFile:
    """A PIN; `tries` of `most_tries` are left when the card is created."""

    pin: bytes = field(repr=False)
    most_tries: int = 3
    tries: int = 3


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A private key that signs after the PIN of file `pin_file` was verified."""

    key: CardPrivateKey = field(repr=False)
    pin_file: int


Files = dict[int, DataFile | PinFile | KeyFile]
"""File identifier -> file."""


@dataclass(frozen=True, slots=True)
class Quirks:
    """Deviations of cards and readers in the field from the specification."""

    first_6f00: bool = False
    """6F00 to the first command after power-up."""
    no_extended: bool = False
    """6700 to every command in extended form."""
    no_sfi: bool = False
    """6A86 to short file identifiers: files must be selected."""
    raw_signature: bool = False
    """A P-384 key answers r and s side by side, not in DER."""
    mute: bool = False
    """No answer to reset: a card that lies upside down."""
