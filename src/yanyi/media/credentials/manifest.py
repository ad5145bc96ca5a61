"""What credentials say: which parts were made by what, and which are the author's."""

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from yanyi.media.labels import PRODUCER

_IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_PARTS = "org.yanyi.parts"


class Source(StrEnum):
    """How a part came to be, by IPTC's names."""

    MODEL = "trainedAlgorithmicMedia"
    RULES = "algorithmicMedia"
    AUTHOR = "humanEdits"
    WHOLE = "compositeSynthetic"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a work: what it is (``speech``), who made it in which version, and how.

    How often is not told: a memory knows more than one way to the same bytes, and the credentials
    of a file must be the same in every memory.
    """

    what: str
    maker: str
    version: str
    source: Source


@dataclass(frozen=True, slots=True)
class Making:
    """How a file was made: its digest before it is signed, its title, its author, its parts.

    ``corrected`` lines in it the author has put right, of ``takes`` another try was wished for.
    """

    digest: str
    title: str
    author: str
    parts: tuple[Part, ...]
    corrected: int = 0
    takes: int = 0
    version: str = "0.1.0"


def manifest(making: Making, signer: str) -> str:
    """The manifest as C2PA's library reads it; the same making gives the same text."""
    what = f"{signer}\n{making!r}".encode("utf-8", "surrogatepass")
    name = uuid.UUID(bytes=sha256(what).digest()[:16], version=4)  # the only form C2PA takes
    whole = {
        "label": f"urn:c2pa:{name}",
        "instance_id": f"xmp:iid:{name}",
        "title": making.title,
        "claim_generator_info": [{"name": PRODUCER, "version": making.version}],
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": list(_actions(making))}},
            {"label": _PARTS, "data": {"parts": list(_told(making))}},
        ],
        "ingredients": list(_ingredients(making.parts)),
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True)


def _actions(making: Making) -> Iterator[dict[str, Any]]:
    """It was created, from parts of several kinds; then each part; then the author's hand."""
    yield {
        "action": "c2pa.created",
        "digitalSourceType": _IPTC + Source.WHOLE,
        "softwareAgent": {"name": PRODUCER, "version": making.version},
    }
    for part in making.parts:
        yield {
            "action": f"org.yanyi.made.{part.what}",
            "digitalSourceType": _IPTC + part.source,
            "softwareAgent": {"name": part.maker, "version": part.version},
        }
    if making.corrected:
        yield {"action": "c2pa.edited", "digitalSourceType": _IPTC + Source.AUTHOR}


def _told(making: Making) -> Iterator[dict[str, Any]]:
    """Whose each part is; the words are the author's."""
    hand = {"lines_corrected": making.corrected, "takes_chosen": making.takes}
    yield {"part": "text", "by": making.author, "generated": False} | hand
    for part in making.parts:
        yield {"part": part.what, "by": part.maker, "version": part.version, "generated": True}


def _ingredients(parts: Iterable[Part]) -> Iterator[dict[str, Any]]:
    """The models, which went into the file as what it was made with."""
    for part in parts:
        if part.source is Source.MODEL:
            yield {
                "title": part.maker,
                "relationship": "inputTo",
                "description": f"{part.what}: {part.maker}, {part.version}",
                "instance_id": f"{part.what}:{part.maker}:{part.version}",
            }
