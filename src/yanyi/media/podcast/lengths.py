"""The lengths that a finished feed tells, exchanged when its sounds have become longer."""

import re
from collections.abc import Mapping
from urllib.parse import quote

_ENCLOSURE = re.compile(rb'<enclosure [^>]*?url="([^"]*)"[^>]*>')
_LENGTH = re.compile(rb'length="\d+"')


def with_lengths(feed: bytes, lengths: Mapping[str, int]) -> bytes:
    """The feed with the bytes of its sounds as they are now, by their file names."""
    named = {quote(name).encode(): length for name, length in lengths.items()}

    def mended(found: re.Match[bytes]) -> bytes:
        length = named.get(found[1].rsplit(b"/", 1)[-1])
        return found[0] if length is None else _LENGTH.sub(b'length="%d"' % length, found[0])

    return _ENCLOSURE.sub(mended, feed)
