import pytest
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512
from cryptography.x509 import load_pem_x509_certificates

from media.credentials.identities import authors
from yanyi.media.credentials.hand import without_chance


@pytest.mark.parametrize(
    ("kind", "digest", "size"),
    [("es256", SHA256(), 32), ("es384", SHA384(), 48), ("es512", SHA512(), 66)],
)
def test_the_same_words_are_signed_with_the_same_numbers(
    kind: str, digest: SHA256 | SHA384 | SHA512, size: int
) -> None:
    by = authors(kind)
    sign = without_chance(by)
    assert sign is not None
    made = sign(b"words")
    assert made == sign(b"words") != sign(b"other words")
    assert len(made) == 2 * size
    numbers = (int.from_bytes(half, "big") for half in (made[:size], made[size:]))
    public = load_pem_x509_certificates(by.chain)[0].public_key()
    assert isinstance(public, EllipticCurvePublicKey)
    public.verify(encode_dss_signature(*numbers), b"words", ECDSA(digest))


def test_by_rsa_it_cannot_be_done() -> None:
    assert without_chance(authors("ps256")) is None
    assert without_chance(authors("ed25519")) is not None
