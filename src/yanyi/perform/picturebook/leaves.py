"""A spread as people read it: its picture told in words, and its words with their places."""

import json
from dataclasses import dataclass

from yanyi.art.fonts import is_wide
from yanyi.art.lettering.hyphens import SOFT
from yanyi.art.spread import HEIGHT, WIDTH, Tone
from yanyi.media.leaf import HEADING, Leaf, Panel, Passage, Row
from yanyi.perform.comic.alternative import Names, Tongue
from yanyi.perform.picturebook.spreads import Spread


@dataclass(frozen=True, slots=True)
class Reading:
    """What leaves are written with: the names of the story, the language's way of telling."""

    names: Names
    say: Tongue


def leaf_of(data: bytes, spread: Spread, number: int, reading: Reading) -> Leaf:
    """The leaf of a spread whose layout file is ``data``, empty where a quote has none yet."""
    rows = json.loads(data).get("rows", [])
    passages = []
    for at, para in enumerate(spread.paras):
        own = [Row(words, (left, top, right, bottom)) for n, left, top, right, bottom, words in rows
               if n == at]  # fmt: skip
        if not own:
            continue
        box = (
            min(one.box[0] for one in own),
            min(one.box[1] for one in own),
            max(one.box[2] for one in own),
            max(one.box[3] for one in own),
        )
        kind = HEADING if para.tone is Tone.HEADING else "caption"
        passages.append(Passage(kind, _joined([one.text for one in own]), box, tuple(own)))
    panel = Panel((0, 0, WIDTH, HEIGHT), described(spread, reading), tuple(passages))
    return Leaf(WIDTH, HEIGHT, (panel,), label=str(number), bookmark=spread.bookmark)


def _joined(rows: list[str]) -> str:
    text = ""
    for row in rows:
        if text.endswith(SOFT):
            text = text.removesuffix(SOFT) + row
            continue
        tight = text and (is_wide(text[-1], False) or is_wide(row[:1] or "a", False))
        text += row if not text or tight else f" {row}"
    return text.removesuffix(SOFT)


def described(spread: Spread, reading: Reading) -> str:
    """What the picture shows, for those who cannot see it."""
    wanted = spread.wanted
    if wanted is None:
        return ""
    view, say = wanted.view, reading.say
    scenes = (reading.names.scenes[one] for one in wanted.lines if one in reading.names.scenes)
    scene = next(scenes, None)
    place = reading.names.places.get(scene.place, "") if scene else ""
    order = sorted(range(len(view.actors)), key=lambda at: view.actors[at].x)
    people = [
        say.person(
            reading.names.people.get(wanted.roles[n] if n < len(wanted.roles) else "", ""),
            view.actors[n],
            at,
            len(order),
            False,
        )
        for at, n in enumerate(order)
    ]
    return say.join([say.scene(view.framing, view.setting, place), *people])
