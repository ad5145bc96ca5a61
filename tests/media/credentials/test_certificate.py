import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.verification import PolicyBuilder, Store

from media.credentials.identities import ours
from yanyi.media.credentials.certificate import CertificateError, identity, self_made

TODAY = datetime.datetime.now(datetime.UTC).date()


def certified(key: CertificateIssuerPrivateKeyTypes) -> bytes:
    """A plain certificate of somebody else's."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Somebody")])
    now = datetime.datetime.now(datetime.UTC)
    built = x509.CertificateBuilder(name, name, key.public_key(), 7, now, now.replace(year=2099))
    edwards = isinstance(key, ed25519.Ed25519PrivateKey)
    return built.sign(key, None if edwards else SHA256()).public_bytes(Encoding.PEM)


def pem(
    key: CertificateIssuerPrivateKeyTypes, locked: KeySerializationEncryption | None = None
) -> bytes:
    """A key in PEM."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked or NoEncryption())


def test_ours_is_certified_by_a_root_that_comes_with_it() -> None:
    own, root = x509.load_pem_x509_certificates(ours().chain)
    own.verify_directly_issued_by(root)
    root.verify_directly_issued_by(root)
    assert PolicyBuilder().store(Store([root])) is not None
    assert own.not_valid_before_utc.date() < TODAY
    assert own.not_valid_after_utc.year >= TODAY.year + 19


def test_every_one_is_another() -> None:
    assert self_made(TODAY).name != ours().name


def test_a_key_does_not_show_itself() -> None:
    assert "PRIVATE" not in repr(ours())


@pytest.mark.parametrize(
    ("key", "algorithm"),
    [
        (ec.generate_private_key(ec.SECP256R1()), "es256"),
        (ec.generate_private_key(ec.SECP384R1()), "es384"),
        (ed25519.Ed25519PrivateKey.generate(), "ed25519"),
        (rsa.generate_private_key(65537, 2048), "ps256"),
    ],
)
def test_an_authors_own_is_taken(key: CertificateIssuerPrivateKeyTypes, algorithm: str) -> None:
    found = identity(certified(key), pem(key))
    assert found.algorithm == algorithm
    both = certified(key) + pem(key)
    assert b"PRIVATE" not in identity(both, both).chain


def test_what_cannot_sign_is_refused_in_words() -> None:
    key, other = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    strange = ec.generate_private_key(ec.SECP256K1())
    for chain, private, says in (
        (b"hello", pem(key), "the certificate is not PEM"),
        (certified(key), b"hello", "the key is not PEM"),
        (certified(key), pem(other), "not that of the certificate"),
        (certified(key), pem(key, BestAvailableEncryption(b"x")), "locked with a password"),
        (certified(strange), pem(strange), "no signatures with a key of this kind"),
    ):
        with pytest.raises(CertificateError, match=says):
            identity(chain, private)
