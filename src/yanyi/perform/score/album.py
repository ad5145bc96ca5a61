"""The album: an opening, the themes, a cue for what moves in every chapter, a closing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.board.types import Board, GivenMusic
from yanyi.music.cue import cue
from yanyi.music.piece import Piece, together
from yanyi.perform.composing.leads import Lead, LeadKind, leads
from yanyi.perform.composing.pace import told_seconds
from yanyi.perform.composing.stretches import Stretch, main_mood, stretches
from yanyi.perform.composing.wishing import described, lead_of, marked, scored, statement, wish
from yanyi.perform.score.songs import StorySong, songs
from yanyi.story.types import Story
from yanyi.story.vocabulary import Mood

_OPENING, _THEME, _CLOSING = 64.0, 44.0, 56.0
"""Seconds at most: a short story has a short album."""
_SHORTEST, _LONGEST = 12.0, 96.0
_STEP = 4.0
"""Seconds: so that a changed word does not change how long a cue is."""
_THEMES = 5
"""Themes that have a track of their own."""


@dataclass(frozen=True, slots=True)
class Track:
    """A piece of the album; ``anchors`` are the lines it was made from.

    ``given`` is the author's own music for one of them, which is played instead; ``description``
    tells a model of music in words what it is to be. A ``song`` is played with its melody.
    """

    title: str
    piece: Piece
    seed: str
    anchors: tuple[str, ...] = ()
    description: str = ""
    given: GivenMusic | None = None
    song: StorySong | None = None


def album(story: Story, board: Board, most: int) -> tuple[Track, ...]:
    """All tracks in order, with at most so many cues a chapter."""
    found, cut = leads(story, board), stretches(story)
    heard = scored(cut)
    chinese = _chinese(story)
    told = sum(one.seconds for one in cut)
    mood = main_mood(cut)
    tracks = [_framing(story, board, found[0], mood, told, opens=True)]
    tracks += _themes(heard, found, board, chinese, told)
    sung = songs(story, board)
    for number, chapter in enumerate(story.chapters):
        inside = [one for one in heard if one.chapter == number]
        title = chapter.title or (f"第{number + 1}章" if chinese else f"Chapter {number + 1}")
        tracks += _cues(_strongest(inside, most), title, story, board, found)
        tracks += [sung_track(one, board, story) for one in sung if one.chapter == number]
    tracks.append(_framing(story, board, found[0], mood, told, opens=False))
    return tuple(tracks)


def _framing(story: Story, board: Board, lead: Lead, mood: Mood, told: float, opens: bool) -> Track:
    """The opening or the closing: the story's own theme, at first strong, at last at rest."""
    chinese = _chinese(story)
    if opens:
        title, most, force = "序曲" if chinese else "Opening", _OPENING, 0.7
    else:
        title, most, force = "尾声" if chinese else "Closing", _CLOSING, 0.3
        mood = Mood.TENDER
    seed = f"{story.meta.title} {'opening' if opens else 'closing'}"
    wished = statement(seed, _measured(most, told), mood, force, board, lead)
    return Track(title, cue(wished), seed, description=described(wished))


def _chinese(story: Story) -> bool:
    return story.language.lower().startswith("zh")


def _measured(most: float, told: float) -> float:
    """How long a track is that is not tied to a scene, in a story of so many seconds."""
    return min(most, max(_SHORTEST, round(told / 8 / _STEP) * _STEP))


def _themes(
    heard: Sequence[Stretch], found: Sequence[Lead], board: Board, chinese: bool, lasts: float
) -> Iterator[Track]:
    """The themes that are heard most, each in the mood in which it is heard most."""
    moods: dict[tuple[LeadKind, str], Counter[Mood]] = {}
    for one in heard:
        lead = lead_of(one, found)
        moods.setdefault((lead.kind, lead.id), Counter())[one.mood] += 1
    told = [one for one in found[1:] if (one.kind, one.id) in moods]
    told.sort(key=lambda one: -moods[one.kind, one.id].total())
    for lead in told[:_THEMES]:
        mood = moods[lead.kind, lead.id].most_common(1)[0][0]
        title = f"{lead.name}的主题" if chinese else f"Theme: {lead.name}"
        seed = f"{lead.kind} {lead.name} theme"
        wished = statement(seed, _measured(_THEME, lasts), mood, 0.5, board, lead)
        yield Track(title, cue(wished), seed, description=described(wished))


def sung_track(one: StorySong, board: Board, story: Story) -> Track:
    """The track of a song."""
    song = one.song
    own = board.music_for(one.anchors)
    piece = replace(song.backing, parts=together((*song.backing.parts, song.melody)))
    named = f"歌：{song.title}" if _chinese(story) else f"Song: {song.title}"
    if one.modelled:
        named = f"主题曲：{song.title}" if _chinese(story) else f"Title song: {song.title}"
    return Track(named, piece, one.seed, one.anchors, f"{song.style} song", own, one)


def _strongest(inside: Sequence[Stretch], most: int) -> list[Stretch]:
    """The cues of a chapter that matter: the strongest and longest, in their order."""
    ranked = sorted(inside, key=lambda one: -(one.intensity + min(one.seconds, 120) / 240))
    return [one for one in inside if one in ranked[:most]]


def _cues(
    inside: Sequence[Stretch], title: str, story: Story, board: Board, found: Sequence[Lead]
) -> Iterator[Track]:
    places = {one.id: one.name for one in story.places}
    for number, one in enumerate(inside, 1):
        length = min(_LONGEST, max(_SHORTEST, round(one.seconds / _STEP) * _STEP))
        shrunk = length / one.seconds
        hits = tuple(at * shrunk for at in _moments(one, story.language))
        wished = wish(one, found, board, length, tuple(at for at in hits if at < length - 4))
        place = places.get(one.place, "")
        named = title if place in title else f"{title} · {place}"
        many = sum(1 for other in inside if other.place == one.place) > 1
        told = tuple(line.anchor for line in one.lines)
        own = board.music_for(told)
        shown = f"{named} {number}" if many else named
        yield Track(shown, cue(wished), wished.seed, told, described(wished), own)


def _moments(stretch: Stretch, language: str) -> Iterator[float]:
    """When the marked lines of a stretch are told, in seconds from its beginning."""
    wanted = set(marked(stretch))
    at = 0.0
    for line in stretch.lines:
        if line.anchor in wanted and at > 2:
            yield at
        at += told_seconds(line, language)
