"""Somebody else's credentials, made with C2PA's own library and a certificate of this minute."""

import datetime
import io
import json
from functools import cache

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
MANIFEST = {
    "claim_generator_info": [{"name": "Somebody", "version": "7"}],
    "assertions": [
        {
            "label": "c2pa.actions.v2",
            "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": SOURCE}]},
        }
    ],
    "ingredients": [{"title": "A model", "relationship": "inputTo", "description": "of pictures"}],
}


@cache
def _certified() -> tuple[str, str]:
    """A chain of two certificates, and the key of the first."""
    root, own = ed25519.Ed25519PrivateKey.generate(), ed25519.Ed25519PrivateKey.generate()
    chain = _certificate("Root", root, "Root", root, True), _certificate("Him", own, "Root", root)
    pem = "".join(one.public_bytes(Encoding.PEM).decode() for one in reversed(chain))
    key = own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return pem, key


def _certificate(
    name: str,
    key: ed25519.Ed25519PrivateKey,
    by: str,
    by_key: ed25519.Ed25519PrivateKey,
    authority: bool = False,
) -> x509.Certificate:
    now = datetime.datetime.now(datetime.UTC)
    usage = x509.KeyUsage(
        not authority, False, False, False, False, authority, authority, False, False
    )
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(by_key.public_key())
    built = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(by))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=9))
        .add_extension(x509.BasicConstraints(authority, None), True)
        .add_extension(usage, True)
        .add_extension(above, False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
    )
    if not authority:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        built = built.add_extension(purpose, False)
    return built.sign(by_key, None)


def _name(common: str) -> x509.Name:
    row = (NameOID.COMMON_NAME, common), (NameOID.ORGANIZATION_NAME, "Elsewhere")
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in row])


def signed(data: bytes, form: str) -> bytes:
    """The bytes of a file with credentials in it."""
    chain, key = _certified()
    info = c2pa.C2paSignerInfo(b"ed25519", chain.encode(), key.encode(), None)
    with c2pa.Signer.from_info(info) as signer, c2pa.Builder(json.dumps(MANIFEST)) as builder:
        out = io.BytesIO()
        builder.sign(signer, form, io.BytesIO(data), out)
    return out.getvalue()
