"""What can be wrong with a certificate that was read well. For the journal, too, which loads no cryptography."""

from enum import StrEnum


class CertificateFlaw(StrEnum):
    """Why a certificate that an authority signed cannot be used here."""

    EXTENSION = "extension"  # one that the parser refuses
    NAME = "name"
    TIME = "time"
    KEY = "key"  # of a kind or size that is not supported, or that the parser refuses
    SIZE = "size"  # more than fits into what is signed
    ENCODING = "encoding"  # anything else that the parser refuses
    CRITICAL_EXTENSION = "critical_extension"  # one that nobody here understands
    AUTHORITY = "authority"  # an authority's, not a person's
    PURPOSE = "purpose"  # for servers, time stamps and the like only
    KEY_USAGE = "key_usage"  # not for digital signatures
    POLICY = "policy"  # not that of user authentication
