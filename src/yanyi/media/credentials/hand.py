"""Signatures without chance in them, as COSE writes them: the same words, the same bytes.

Those of Ed25519 are so by nature, those of ECDSA when their number is drawn from the words
themselves (RFC 6979). RSA (PS256) salts every signature by chance.
"""

from collections.abc import Callable

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from yanyi.media.credentials.certificate import Identity

_DIGESTS: dict[str, HashAlgorithm] = {"es256": SHA256(), "es384": SHA384(), "es512": SHA512()}


def without_chance(identity: Identity) -> Callable[[bytes], bytes] | None:
    """What signs words for this identity, None where it cannot be done without chance."""
    match load_pem_private_key(identity.key, None):
        case Ed25519PrivateKey() as key:
            return key.sign
        case EllipticCurvePrivateKey() as key:
            return _drawing(key, _DIGESTS[identity.algorithm])
        case _:
            return None


def _drawing(
    key: EllipticCurvePrivateKey, digest: HashAlgorithm
) -> Callable[[bytes], bytes] | None:
    """Signs with two numbers, one behind the other, as long as the curve asks."""
    try:
        way = ECDSA(digest, deterministic_signing=True)
    except UnsupportedAlgorithm:  # an OpenSSL of before 3.2
        return None
    size = -(-key.curve.key_size // 8)

    def sign(words: bytes) -> bytes:
        first, second = decode_dss_signature(key.sign(words, way))
        return first.to_bytes(size, "big") + second.to_bytes(size, "big")

    return sign
