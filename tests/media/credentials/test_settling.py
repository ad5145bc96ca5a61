import io
import json

import c2pa
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from media.credentials.identities import ours, said
from media.labelling import specimens
from yanyi.media.credentials.settling import settled


def made() -> bytes:
    """A manifest as C2PA's library makes it, with chance in it."""
    info = c2pa.C2paSignerInfo(b"ed25519", ours().chain, ours().key, None)
    with c2pa.Signer.from_info(info) as signer, c2pa.Builder(said()) as builder:
        data = builder.sign(signer, "image/png", io.BytesIO(specimens.picture("png")), io.BytesIO())
    return bytes(data)


def key() -> Ed25519PrivateKey:
    found = load_pem_private_key(ours().key, None)
    assert isinstance(found, Ed25519PrivateKey)
    return found


def test_chance_goes_and_the_length_stays() -> None:
    one, other = made(), made()
    assert one != other
    assert settled(one, key().sign) == settled(other, key().sign)
    assert len(settled(one, key().sign)) == len(one)


def test_it_says_what_it_said() -> None:
    def told(data: bytes) -> object:
        with c2pa.Reader("application/c2pa", io.BytesIO(data)) as reader:
            manifests = json.loads(reader.json())["manifests"]
        return [one["assertions"] for one in manifests.values()]

    one = made()
    assert told(settled(one, key().sign)) == told(one)


def test_a_form_that_is_not_known_is_refused() -> None:
    for wrong in (made().replace(b"\xd2\x84", b"\xd2\x85"), b"\0\0\0\2jumb" + made()):
        with pytest.raises(ValueError, match="not known"):
            settled(wrong, key().sign)
