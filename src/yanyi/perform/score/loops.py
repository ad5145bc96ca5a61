"""The loops of a score: for every mood of the story a piece that comes round, for a game."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.media.audio.endless import Span
from yanyi.media.audio.record import MUSIC_RATE
from yanyi.models.work import Origin, WorkFact, WorkFile
from yanyi.music.loop import loop
from yanyi.perform.composing.leads import Lead, leads
from yanyi.perform.composing.stretches import Stretch, stretches
from yanyi.perform.composing.wishing import described, lead_of, scored, wish
from yanyi.perform.score.album import Track
from yanyi.perform.score.loop_steps import BESIDE, LOOPED, Looped, samples_of
from yanyi.perform.score.shelf import Shelf
from yanyi.perform.score.steps import TRACK, File
from yanyi.story.types import Story
from yanyi.story.vocabulary import Mood

FOLDER = "score/loops"
_KIND = "ogg"
_LOSSLESS = "flac"
_ZH = {
    Mood.CALM: "平静",
    Mood.JOYFUL: "欢乐",
    Mood.TENDER: "温柔",
    Mood.COMIC: "滑稽",
    Mood.MELANCHOLY: "忧伤",
    Mood.MYSTERIOUS: "神秘",
    Mood.TENSE: "紧张",
    Mood.FEARFUL: "恐怖",
    Mood.ANGRY: "愤怒",
    Mood.EPIC: "壮阔",
}


@dataclass(frozen=True, slots=True)
class Loop:
    """A mood that comes round on the theme that is heard most in it."""

    mood: Mood
    lead: Lead
    track: Track

    @property
    def span(self) -> Span:
        """Where it lies in its file."""
        return Span(BESIDE, samples_of(self.track.piece))


@dataclass(frozen=True, slots=True)
class Looping:
    """The files of all loops, which lines each was made from, and how many there are."""

    files: tuple[WorkFile, ...] = ()
    origins: tuple[Origin, ...] = ()
    facts: tuple[WorkFact, ...] = ()


def loops(story: Story, board: Board) -> tuple[Loop, ...]:
    """A loop for every mood that is heard, those first that last longest."""
    found = leads(story, board)
    by_mood: dict[Mood, list[Stretch]] = {}
    for one in scored(stretches(story)):
        by_mood.setdefault(one.mood, []).append(one)
    longest = sorted(by_mood, key=lambda mood: -sum(one.seconds for one in by_mood[mood]))
    return tuple(_loop(mood, by_mood[mood], found, story, board) for mood in longest)


def _loop(
    mood: Mood, heard: Sequence[Stretch], found: Sequence[Lead], story: Story, board: Board
) -> Loop:
    weights: Counter[int] = Counter()
    for one in heard:
        weights[found.index(lead_of(one, found))] += round(one.seconds * (1 + one.intensity))
    lead = found[weights.most_common(1)[0][0]]
    own = [one for one in heard if lead_of(one, found) == lead]
    force = sum(one.intensity * one.seconds for one in own) / sum(one.seconds for one in own)
    strongest = max(own, key=lambda one: (one.intensity, one.seconds))
    seed = f"loop {mood} {lead.kind} {lead.name}"
    wished = wish(strongest, found, board, strongest.seconds)
    wished = replace(wished, seed=seed, intensity=round(force, 1))
    chinese = story.language.lower().startswith("zh")
    named = lead.name or story.meta.title
    title = f"{named}（{_ZH[mood]}）" if chinese else f"{named} ({mood})"
    anchors = tuple(line.anchor for one in own for line in one.lines)
    return Loop(mood, lead, Track(title, loop(wished), seed, anchors, described(wished)))


async def looping(story: Story, board: Board, shelf: Shelf, stage: Stage) -> Looping:
    """All loops as files, and ``loops.json``, by which a game finds its way in them."""
    kinds = (_KIND, *(kind for kind in shelf.kinds if kind == _LOSSLESS))
    found = loops(story, board)
    made = await asyncio.gather(*(_files(one, kinds, shelf, stage) for one in found))
    table = {"label": shelf.label.produce_id, "loops": [_row(one, kinds) for one in found]}
    listed = await stage.keep(json.dumps(table, ensure_ascii=False, indent=1).encode() + b"\n")
    return Looping(
        (*(file for row in made for file in row), WorkFile(f"{FOLDER}/loops.json", listed)),
        tuple(
            Origin(file.path, one.track.anchors)
            for one, row in zip(found, made, strict=True)
            for file in row
        ),
        (WorkFact("loops", str(len(found))),),
    )


async def _files(
    one: Loop, kinds: Sequence[str], shelf: Shelf, stage: Stage
) -> tuple[WorkFile, ...]:
    sound = await stage.make(LOOPED, Looped(one.track.piece, one.track.seed))
    tags = shelf.tags(one.track)
    tags = replace(tags, free=(*one.span.tags, *tags.free))
    files = []
    for kind in kinds:
        file = File(kind, shelf.options.bit_rate, tags)  # no cover, which games do not show
        made = await stage.make(TRACK, file, [sound])
        files.append(WorkFile(f"{FOLDER}/{_name(one, kind)}", made))
    return tuple(files)


def _name(one: Loop, kind: str) -> str:
    return f"{one.mood}.{kind}"


def _row(one: Loop, kinds: Sequence[str]) -> dict[str, object]:
    """What a game has to know of a loop."""
    piece, span = one.track.piece, one.span
    beats = piece.length // piece.metre.beat
    return {
        "file": _name(one, kinds[0]),
        **({"lossless": _name(one, _LOSSLESS)} if _LOSSLESS in kinds else {}),
        "start": span.start / MUSIC_RATE,
        "end": (span.start + span.length) / MUSIC_RATE,
        "mood": one.mood.value,
        "theme": one.lead.name,
        "of": one.lead.kind.value,
        "tempo": round(beats * 60 * MUSIC_RATE / span.length, 3),
        "beats": beats,
        "bars": piece.length // piece.metre.bar,
    }
