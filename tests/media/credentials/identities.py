"""Identities for tests, made once."""

import datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from yanyi.media.credentials.certificate import Identity, identity, self_made
from yanyi.media.credentials.manifest import Making, Part, Source, manifest


@cache
def ours() -> Identity:
    """One made by ourselves."""
    return self_made(datetime.datetime.now(datetime.UTC).date())


KINDS = ("ed25519", "es256", "es384", "es512", "ps256")
"""The algorithms that an author's own certificate may have."""
Key = ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
_CURVES: dict[str, ec.EllipticCurve] = {
    "es256": ec.SECP256R1(),
    "es384": ec.SECP384R1(),
    "es512": ec.SECP521R1(),
}


@cache
def authors(kind: str) -> Identity:
    """An author's own, certified by somebody."""
    root, own = _key(kind), _key(kind)
    chain = _certificate(kind, "A. Writer", own, root), _certificate(kind, "Root", root, root)
    pem = b"".join(one.public_bytes(Encoding.PEM) for one in chain)
    key = own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return identity(pem, key)


def _key(kind: str) -> Key:
    if kind in _CURVES:
        return ec.generate_private_key(_CURVES[kind])
    return rsa.generate_private_key(65537, 2048) if kind == "ps256" else _edwards()


def _edwards() -> ed25519.Ed25519PrivateKey:
    return ed25519.Ed25519PrivateKey.generate()


def _certificate(kind: str, name: str, key: Key, by: Key) -> x509.Certificate:
    now, root = datetime.datetime.now(datetime.UTC), key is by
    usage = x509.KeyUsage(not root, False, False, False, False, root, root, False, False)
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key())
    built = (
        x509.CertificateBuilder()
        .subject_name(_named(name))
        .issuer_name(_named("Root"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=9))
        .add_extension(x509.BasicConstraints(root, None), True)
        .add_extension(usage, True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(above, False)
    )
    if not root:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        built = built.add_extension(purpose, False)
    match kind:
        case "ed25519":
            return built.sign(by, None)
        case "es384":
            return built.sign(by, SHA384())
        case "es512":
            return built.sign(by, SHA512())
        case _:
            return built.sign(by, SHA256())


def _named(common: str) -> x509.Name:
    row = (NameOID.COMMON_NAME, common), (NameOID.ORGANIZATION_NAME, "Elsewhere")
    return x509.Name([x509.NameAttribute(what, text) for what, text in row])


MAKING = Making(
    "00",
    "灯",
    "某人",
    (
        Part("picture", "illustrator", "3", Source.RULES),
        Part("speech", "kokoro", "1.0", Source.MODEL),
    ),
    corrected=2,
    takes=1,
)


def said() -> str:
    """What they sign in tests."""
    return manifest(MAKING, ours().name)
