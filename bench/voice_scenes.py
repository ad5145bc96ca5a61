"""How far apart the voices of those who speak in one scene are, in real books.

python bench/voice_scenes.py [FOLDER OF TEXTS]     examples/, and four chapters of two books

Every scene is cast as a project would be; of every two who speak in it the distance of their
voices is taken, as they are bent. Leads are the three who speak most in a scene.
"""

import sys
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

from voice_distance import FLOOR
from yanyi import plugins
from yanyi.board.types import Casting
from yanyi.direct.casting import cast_story
from yanyi.direct.script import mark
from yanyi.direct.voices import timbre_of
from yanyi.models.timbre import apart
from yanyi.providers.kokoro_catalogue import voices
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.types import Story
from yanyi.story.walk import lines, scene_lines, speaker_of

ROOT = Path(__file__).parents[1]
BOOKS = ("西游记.txt", "alice_in_wonderland.txt")
CHAPTERS = 4
LEADS = 3


@dataclass(frozen=True, slots=True)
class Tally:
    """What one story gives: its scenes, pairs that meet, shared voices, least distances."""

    scenes: int
    speakers: int
    shared: int
    shared_leads: int
    least: float
    least_leads: float
    narrator: float


def gap(casting: Casting, one: str, other: str) -> float:
    """How far the voices of two roles are apart; an empty role is the narrator."""
    known = {offer.name: offer for offer in voices()}
    first, second = (timbre_of(casting.voice(role), known) for role in (one, other))
    if first is None or second is None:
        raise SystemExit(f"{one} or {other} has a voice that nobody measured")
    return apart(first, second)


def tally(story: Story) -> Tally:
    """Cast a story and compare all who speak in one scene."""
    casting = cast_story(story, mark(story), None, voices(), None, "")
    cast = {one.role for one in casting.members}
    pairs: dict[tuple[str, str], float] = {}
    leads: dict[tuple[str, str], float] = {}
    scenes, told, roles = 0, [], set()
    for scene in (scene for chapter in story.chapters for scene in chapter.scenes):
        count = Counter(speaker_of(line) for line in scene_lines(scene))
        speaking = [role for role, _ in count.most_common() if role in cast]
        scenes += 1
        roles |= set(speaking)
        told += [gap(casting, "", role) for role in speaking[:LEADS]]
        pairs |= {pair: gap(casting, *pair) for pair in combinations(sorted(speaking), 2)}
        first = sorted(speaking[:LEADS])
        leads |= {pair: gap(casting, *pair) for pair in combinations(first, 2)}
    same = [p for p in pairs if casting.voice(p[0]).name == casting.voice(p[1]).name]
    return Tally(
        scenes,
        len(roles),
        len(same),
        sum(pair in leads for pair in same),
        min(pairs.values(), default=99.0),
        min(leads.values(), default=99.0),
        min(told, default=99.0),
    )


def story_of(path: Path, chapters: int | None = None) -> Story:
    """A story as it is read, its first chapters."""
    source = Source(str(path), path.read_bytes())
    story = read(source, readers=plugins.readers()).story
    short = replace(story, chapters=story.chapters[:chapters])
    heard = {speaker_of(line) for line in lines(short)}
    return replace(short, cast=tuple(one for one in short.cast if one.id in heard))


def main() -> None:
    tales = [
        (path.parent.name, story_of(path)) for path in sorted(ROOT.glob("examples/*/story.md"))
    ]
    texts = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "texts"
    books = [texts / name for name in BOOKS if (texts / name).is_file()]
    tales += [(f"{one.stem}, {CHAPTERS} chapters", story_of(one, CHAPTERS)) for one in books]
    for name, story in tales:
        one = tally(story)
        print(
            f"{name}: {one.scenes} scenes, {one.speakers} speakers; least distance in a scene "
            f"{one.least:.2f}, of leads {one.least_leads:.2f}, of leads from the narrator "
            f"{one.narrator:.2f}; voices shared in a scene {one.shared}, by leads "
            f"{one.shared_leads} (floor {FLOOR})"
        )


if __name__ == "__main__":
    main()
