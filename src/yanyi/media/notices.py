"""What must be said of other people's parts in a work: whose they are, and the licence."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_VOICES, _HIBARI = "voices", "heart"


@dataclass(frozen=True, slots=True)
class Notice:
    """A part, whose it is, and under which licence it is there."""

    part: str
    owner: str
    licence: str


_OFL, _APACHE = "SIL OFL 1.1", "Apache-2.0"
CHINESE_TYPE = (
    Notice("霞鹜文楷 LXGW WenKai", "lxgw, The Klee Project Authors", _OFL),
    Notice("Ma Shan Zheng", "The Ma Shan Zheng Project Authors", _OFL),
)
LATIN_TYPE = (Notice("Comic Neue", "The Comic Neue Project Authors", _OFL),)
KOKORO = Notice("Kokoro-82M v1.0", "hexgrad", _APACHE)
HIBARI = Notice("Hibari", "Maureese Williams", _APACHE)
ORCHESTRA = Notice(
    "MuseScore_General, Fluid (R3)", "S. Christian Collins, Michael Cowgill, Frank Wen", "MIT"
)
"""Parts of it are in the public domain or under CC0, which asks for nothing."""


def of_voices(names: Iterable[str]) -> tuple[Notice, ...]:
    """Whose voices these are, as far as they come with us."""
    found = set(names)
    notices = []
    if found & _kokoro():
        notices.append(KOKORO)
    if any(name == _HIBARI or name.startswith(f"{_HIBARI}-") for name in found):
        notices.append(HIBARI)
    return tuple(notices)


@cache
def _kokoro() -> frozenset[str]:
    folder = files("yanyi.assets") / _VOICES
    measured = ((folder / f"timbre-{one}.json").read_text("utf-8") for one in ("zh", "en"))
    return frozenset(name for text in measured for name in json.loads(text))
