"""A signed manifest without chance in it: the same making, signed by the same key, the same bytes.

C2PA's library salts every assertion with random bytes, so that what is redacted cannot be
guessed, and lists the members of an archive in any order. We redact nothing: the salts are
exchanged for ones that follow from the names of the assertions, members are put in order, the
digests of the assertions and the signature are written anew, and nothing changes its length.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

_HEAD = 8
_SALT = b"c2sh"
_MEMBERS = b"\x64uris"
"""What stands before the members of an archive, a map in CBOR."""
Sign = Callable[[bytes], bytes]
"""Signs words, with as many bytes whatever they are."""


@dataclass(frozen=True, slots=True)
class _Box:
    """A box: its kind, and where its content begins and ends."""

    kind: bytes
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Super:
    """A box of boxes: its label, its content, and where its salt lies, if it has one."""

    label: str
    box: _Box
    salt: _Box | None


def settled(manifest: bytes, sign: Sign) -> bytes:
    """The manifest with its salts exchanged; ``sign`` signs with the key that has signed it.

    Raises ValueError for a manifest of a form that is not known.
    """
    data = bytearray(manifest)
    named = {one.label: one for one in _supers(manifest, 0, len(manifest))}
    salted = [one for one in named.values() if one.salt]
    salted.sort(key=lambda one: (one.label.startswith("c2pa.actions"), one.label))
    old = {one.label: _digest(manifest, one.box) for one in salted}
    for one in salted:
        if one.salt:
            size = one.salt.end - one.salt.begin
            data[one.salt.begin : one.salt.end] = sha256(one.label.encode()).digest()[:size]
    if members := named.get("c2pa.hash.collection.data"):
        _order(data, _content(data, members))
    for one in salted:  # actions last, because they name other assertions by their digests
        data = bytearray(bytes(data).replace(old[one.label], _digest(bytes(data), one.box)))
    claim = next(one for label, one in named.items() if label.startswith("c2pa.claim"))
    signature = named["c2pa.signature"]
    _sign(data, _content(data, claim), _content(data, signature), sign)
    return bytes(data)


def _sign(data: bytearray, claim: _Box, signature: _Box, sign: Sign) -> None:
    """Write the signature of the claim, which is COSE_Sign1 with its content elsewhere.

    The signature is the last thing in its box.
    """
    cose = bytes(data[signature.begin : signature.end])
    start = 2
    protected = cose[start : _end(cose, start)]
    words = bytes(data[claim.begin : claim.end])
    made = sign(b"\x84\x6aSignature1" + protected + b"\x40" + _opening(len(words)) + words)
    at, opening = signature.end - len(made), _opening(len(made))
    if cose[:start] != b"\xd2\x84" or bytes(data[at - len(opening) : at]) != opening:
        raise ValueError("a signature of a form that is not known")
    data[at : signature.end] = made


def _order(data: bytearray, box: _Box) -> None:
    """Put the members of an archive in the order of their names."""
    cbor = bytes(data[box.begin : box.end])
    at = cbor.index(_MEMBERS) + len(_MEMBERS)
    count, head = _number(cbor, at)
    ends = [at + head]
    for _ in range(count):
        ends.append(_end(cbor, _end(cbor, ends[-1])))
    rows = sorted(cbor[begin:end] for begin, end in pairwise(ends))
    data[box.begin + ends[0] : box.begin + ends[-1]] = b"".join(rows)


# --- CBOR --------------------------------------------------------------------------------------


def _number(cbor: bytes, at: int) -> tuple[int, int]:
    """The number at the head of an item, and how long the head is."""
    kind = cbor[at] & 31
    if kind > 27:
        raise ValueError("a manifest of a form that is not known")
    if kind < 24:
        return kind, 1
    size = 1 << (kind - 24)
    return int.from_bytes(cbor[at + 1 : at + 1 + size], "big"), 1 + size


def _end(cbor: bytes, at: int) -> int:
    """Where an item ends."""
    major = cbor[at] >> 5
    number, head = _number(cbor, at)
    if major in (2, 3):
        return at + head + number
    within = {4: number, 5: 2 * number, 6: 1}.get(major, 0)
    at += head
    for _ in range(within):
        at = _end(cbor, at)
    return at


def _opening(size: int) -> bytes:
    """The head of a byte string of this length in CBOR."""
    if size < 24:
        return bytes([0x40 | size])
    for kind, form in ((24, ">B"), (25, ">H"), (26, ">I")):
        if size < 1 << (8 << (kind - 24)):
            return bytes([0x40 | kind]) + struct.pack(form, size)
    raise ValueError("a claim of more than 4 GB")


# --- boxes -------------------------------------------------------------------------------------


def _boxes(data: bytes | bytearray, begin: int, end: int) -> Iterator[_Box]:
    at = begin
    while at + _HEAD <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < _HEAD:
            raise ValueError("a manifest with a box of a form that is not known")
        yield _Box(kind, at + _HEAD, at + size)
        at += size


def _supers(data: bytes, begin: int, end: int) -> Iterator[_Super]:
    """The boxes of boxes, however deep."""
    for box in _boxes(data, begin, end):
        if box.kind == b"jumb":
            first = next(_boxes(data, box.begin, box.end))
            closes = data.index(b"\0", first.begin + 17)
            label = data[first.begin + 17 : closes].decode()
            inner = _boxes(data, closes + 1, first.end) if data[first.begin + 16] & 16 else ()
            salt = next((one for one in inner if one.kind == _SALT), None)
            yield _Super(label, box, salt)
            yield from _supers(data, first.end, box.end)


def _content(data: bytearray, one: _Super) -> _Box:
    """The box behind the description."""
    _, content = list(_boxes(data, one.box.begin, one.box.end))[:2]
    return content


def _digest(data: bytes, box: _Box) -> bytes:
    return sha256(data[box.begin : box.end]).digest()
