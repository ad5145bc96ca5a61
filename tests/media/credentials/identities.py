"""Identities for tests, made once."""

import datetime
from functools import cache

from yanyi.media.credentials.certificate import Identity, self_made
from yanyi.media.credentials.manifest import Making, Part, Source, manifest


@cache
def ours() -> Identity:
    """One made by ourselves."""
    return self_made(datetime.datetime.now(datetime.UTC).date())


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
