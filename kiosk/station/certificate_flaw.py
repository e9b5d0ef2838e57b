"""Flaws of a certificate that was read correctly. Also for the journal, which must not import cryptography."""

from enum import StrEnum


class CertificateFlaw(StrEnum):
    """Why a certificate signed by a pinned authority cannot be used."""

    EXTENSION = "extension"  # the parser refuses an extension
    NAME = "name"
    TIME = "time"
    KEY = "key"  # its kind or size is not supported, or the parser refuses it
    SIZE = "size"  # larger than `LARGEST_CERTIFICATE`
    ENCODING = "encoding"  # the parser refuses anything else
    CRITICAL_EXTENSION = "critical_extension"  # unknown, and marked critical
    AUTHORITY = "authority"  # an authority's, not a person's
    PURPOSE = "purpose"  # for servers, time stamps and the like only
    KEY_USAGE = "key_usage"  # not for digital signatures
    POLICY = "policy"  # not that of user authentication
