"""Certificates that sign credentials: one we make ourselves, or the author's own."""

import datetime
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_NAME = "Yanyi, a certificate made on this computer"
_YEARS = 20
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}


class CertificateError(ValueError):
    """A certificate or a key that cannot sign, said in words."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs: certificates as PEM, the signer's first; the key; how C2PA calls its kind.

    ``name`` tells one identity from another and is no secret.
    """

    chain: bytes
    key: bytes = field(repr=False)
    algorithm: str
    name: str


def self_made(today: datetime.date) -> Identity:
    """A new certificate under a root of its own, whose key is thrown away."""
    root, own = ed25519.Ed25519PrivateKey.generate(), ed25519.Ed25519PrivateKey.generate()
    above = _certificate(f"{_NAME}: root", root, f"{_NAME}: root", root, today, authority=True)
    mine = _certificate(_NAME, own, f"{_NAME}: root", root, today, authority=False)
    chain = mine.public_bytes(Encoding.PEM) + above.public_bytes(Encoding.PEM)
    key = own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return identity(chain, key)


def identity(chain: bytes, key: bytes) -> Identity:
    """The identity behind two files in PEM; raises CertificateError where they cannot sign."""
    try:
        certificates = x509.load_pem_x509_certificates(chain)
    except ValueError:
        raise CertificateError("the certificate is not PEM") from None
    try:
        private = load_pem_private_key(key, None)
    except TypeError:
        raise CertificateError("the key is locked with a password") from None
    except (ValueError, UnsupportedAlgorithm):
        raise CertificateError("the key is not PEM") from None
    first = certificates[0]
    if private.public_key() != first.public_key():
        raise CertificateError("the key is not that of the certificate")
    match private:
        case ed25519.Ed25519PrivateKey():
            algorithm = "ed25519"
        case ec.EllipticCurvePrivateKey() if private.curve.name in _CURVES:
            algorithm = _CURVES[private.curve.name]
        case rsa.RSAPrivateKey() if private.key_size >= 2048:
            algorithm = "ps256"
        case _:
            raise CertificateError("C2PA knows no signatures with a key of this kind")
    plain = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    bare = b"".join(one.public_bytes(Encoding.PEM) for one in certificates)
    return Identity(bare, plain, algorithm, first.fingerprint(SHA256()).hex())


def _certificate(
    name: str,
    key: ed25519.Ed25519PrivateKey,
    by: str,
    by_key: ed25519.Ed25519PrivateKey,
    today: datetime.date,
    authority: bool,
) -> x509.Certificate:
    """A certificate as the specification of C2PA asks for it."""
    begins = datetime.datetime.combine(today, datetime.time()) - datetime.timedelta(days=1)
    usage = x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(by_key.public_key())
    built = (
        x509.CertificateBuilder()
        .subject_name(_distinguished(name))
        .issuer_name(_distinguished(by))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + datetime.timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(authority, 0 if authority else None), True)
        .add_extension(usage, True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(above, False)
    )
    if not authority:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        built = built.add_extension(purpose, False)
    return built.sign(by_key, None)


def _distinguished(name: str) -> x509.Name:
    row = (NameOID.COMMON_NAME, name), (NameOID.ORGANIZATION_NAME, "Yanyi")
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in row])
