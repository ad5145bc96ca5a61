"""The score: an album of themes and cues, each to listen to and to play from."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from blake3 import blake3

from yanyi.board.types import Board
from yanyi.board.vocabulary import Style
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.media.album.page import Album, AlbumTrack, album_page
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.record import MUSIC_RATE
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.names import slug
from yanyi.models.asks import Music
from yanyi.models.blob import Blob
from yanyi.models.provider import VoiceOffer
from yanyi.models.work import Omitted, Origin, Work, WorkFact, WorkFile
from yanyi.music.notation.chordsheet import chord_sheet
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.lrc import timed_words
from yanyi.music.notation.sheet import Section, Sheet
from yanyi.perform.naming import named, urn
from yanyi.perform.record_cover import Sleeve, record_cover
from yanyi.perform.score.album import Track, album
from yanyi.perform.score.guide import SONG, Sung, guide, singer
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.steps import (
    ALONE,
    BORROWED,
    MIDI,
    PLAYED,
    SHEET,
    TRACK,
    Alone,
    Borrowed,
    File,
    Played,
    Written,
)
from yanyi.problems import Problem, UsageError
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import lines

_KINDS = ("ogg", "mp3", "flac")
_RING = 3.0
PAGE = "score/index.html"


@dataclass(frozen=True, slots=True)
class Options:
    """``[score]``: the ``formats`` of a track, with commas; bits a second; cues a chapter at most.

    With ``notes`` what is played comes as MIDI and as MusicXML too, with ``stems`` every part of
    every track alone.
    """

    formats: str = "mp3, ogg"
    bit_rate: int = 160_000
    cues: int = 4
    stems: bool = False
    notes: bool = True
    cover_art: bool = True
    style: Style = Style.INK

    @property
    def kinds(self) -> tuple[str, ...]:
        """The formats, in order; raises UsageError for one that there is not."""
        kinds = tuple(filter(None, (one.strip().lower() for one in self.formats.split(","))))
        if wrong := [one for one in kinds if one not in _KINDS]:
            problem = Problem(
                f"[score] cannot write {wrong[0]!r}", hint=f"Known formats: {', '.join(_KINDS)}."
            )
            raise UsageError(problem)
        return kinds


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Compose the album and have it played."""
    kinds = options.kinds
    tracks = album(story, board, options.cues)
    title = named(story)
    label = Label(produce_id=_identifier(story))
    chinese = story.language.lower().startswith("zh")
    on_cover = f"{title} 原声音乐" if chinese else f"{title}: The Score"
    sleeve = Sleeve(
        on_cover, story.meta.author, story.language, label, options.cover_art, options.style
    )
    cover, sounds = await asyncio.gather(
        record_cover(sleeve, board, stage),
        asyncio.gather(*(_sounded(one, story, board, stage) for one in tracks)),
    )
    shelf = _Shelf(story, options, kinds, label, on_cover, cover, len(tracks))
    made = await asyncio.gather(
        *(
            shelf.files(number, track, sound, stage)
            for number, (track, sound) in enumerate(zip(tracks, sounds, strict=True), 1)
        )
    )
    files = tuple(file for row in made for file in row)
    return Work(
        medium="score",
        files=(
            *files,
            WorkFile("score/cover.jpg", cover),
            WorkFile(PAGE, await stage.keep(album_page(shelf.page(tracks, made)))),
        ),
        told=(),
        omitted=tuple(Omitted(line.anchor, Why.WORDLESS) for line in lines(story)),
        origins=tuple(
            Origin(file.path, track.anchors)
            for track, row in zip(tracks, made, strict=True)
            for file in row
        ),
        facts=(
            WorkFact("tracks", str(len(tracks))),
            WorkFact("seconds", f"{sum(map(_seconds, tracks)):.1f}"),
        ),
    )


PERFORMER = Performer("score", "score", Options, perform)


async def _sounded(track: Track, story: Story, board: Board, stage: Stage) -> Blob:
    """The sound of a track: the author's own, a model's where there is one, else ours."""
    if track.given:
        own = Blob(track.given.digest, track.given.size)
        return await stage.make(BORROWED, Borrowed(), [own])
    if any(offer.kind == "music" for offer in stage.offers()):
        seconds = round(_seconds(track), 3)
        seed = int.from_bytes(blake3(track.seed.encode()).digest(4), "little")
        played = await stage.ask(Music(track.description, seconds, seed))
        return await stage.make(BORROWED, Borrowed(seconds), [played.audio])
    if track.song:
        voice = singer(track.song.singer, board, story.language, stage.offers())
        if voice:
            return await _guided(track.song, voice, stage)
    return await stage.make(PLAYED, Played(track.piece, track.seed, _RING))


async def _guided(one: StorySong, voice: VoiceOffer, stage: Stage) -> Blob:
    """A song with its guide vocal."""
    sung = guide(one.song, voice, MUSIC_RATE)
    backing, said = await asyncio.gather(
        stage.make(PLAYED, Played(one.song.backing, one.seed, _RING)),
        asyncio.gather(*(stage.ask(line) for line in sung.asks)),
    )
    return await stage.make(SONG, Sung(sung.starts), [backing, *(clip.audio for clip in said)])


def _said_of(track: Track, language: str) -> str:
    """How a track was made; of a song also that whoever sings in it is only a guide."""
    made = wording(language, Made.MUSIC)
    if track.song is None:
        return made
    chinese = language.lower().startswith("zh")
    return made + (
        "若有人声，为合成的示范演唱。" if chinese else " Any voice in it is a synthetic guide."
    )


def _seconds(track: Track) -> float:
    return track.given.seconds if track.given else track.piece.seconds + _RING


def _ours(track: Track, stage: Stage) -> bool:
    """Whether the notes of a track are what is heard."""
    return track.given is None and not any(one.kind == "music" for one in stage.offers())


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What all files of the album have in common."""

    story: Story
    options: Options
    kinds: tuple[str, ...]
    label: Label
    album: str
    cover: Blob
    count: int

    async def files(
        self, number: int, track: Track, sound: Blob, stage: Stage
    ) -> tuple[WorkFile, ...]:
        """The files of one track: its sound in every format, its notes, its parts."""
        place = f"{number}/{self.count}"
        name = f"{number:0{len(str(self.count))}}-{slug(track.title)}"
        tags = self._tags(track)
        found = []
        for kind in self.kinds:
            file = File(kind, self.options.bit_rate, tags, place)
            made = await stage.make(TRACK, file, [sound, self.cover])
            found.append(WorkFile(f"score/{name}.{kind}", made))
        if self.options.notes and _ours(track, stage):
            written = Written(track.piece, self._heading(track))
            for recipe, kind in ((MIDI, "mid"), (SHEET, "musicxml")):
                found.append(WorkFile(f"score/{name}.{kind}", await stage.make(recipe, written)))
        if self.options.notes and track.song and _ours(track, stage):
            for kind, text in self._written(track.song):
                found.append(WorkFile(f"score/{name}{kind}", await stage.keep(text)))
        if self.options.stems and _ours(track, stage):
            for path, part in self._stems(track, name):
                found.append(WorkFile(path, await stage.make(ALONE, part)))
        return tuple(found)

    def page(self, tracks: Sequence[Track], made: Sequence[tuple[WorkFile, ...]]) -> Album:
        """The album as its page shows it."""
        story = self.story
        rows = []
        for track, files in zip(tracks, made, strict=True):
            names = [one.path.removeprefix("score/") for one in files if "/stems/" not in one.path]
            heard = tuple(one for one in names if one.endswith(_KINDS))
            notes = tuple(one for one in names if not one.endswith(_KINDS))
            rows.append(AlbumTrack(track.title, _seconds(track), heard, notes))
        return Album(
            self.album,
            story.meta.author,
            story.language or "und",
            self.label.produce_id,
            wording(story.language, Made.MUSIC),
            "cover.jpg",
            tuple(rows),
        )

    def _written(self, one: StorySong) -> Iterator[tuple[str, bytes]]:
        """A song to sing from: lead sheet, words with chords, words in time."""
        song, story = one.song, self.story
        heading = Heading(song.title, story.language, named(story), story.meta.author, self.label)
        sections = tuple(Section(s.start, str(s.role), s.number) for s in song.sections)
        sheet = Sheet(song.lines, song.chords, sections, song.key, song.metre, song.tempos)
        yield "-lead-sheet.musicxml", lead_sheet(sheet, heading)
        yield ".cho", chord_sheet(sheet, heading).encode()
        yield ".lrc", timed_words(song.lines, song.tempos, heading).encode()

    def _heading(self, track: Track) -> Heading:
        language = self.story.language
        return Heading(track.title, language, work=named(self.story), label=self.label)

    def _stems(self, track: Track, name: str) -> Iterator[tuple[str, Alone]]:
        seconds = track.piece.seconds + _RING
        for part in track.piece.parts:
            alone = Alone(part, track.piece.tempos, track.seed, seconds)
            yield f"score/stems/{name}/{part.instrument}.flac", alone

    def _tags(self, track: Track) -> Tags:
        language = self.story.language
        chinese = language.lower().startswith("zh")
        return Tags(
            title=track.title,
            author=self.story.meta.author,
            narrator="演义（自动作曲）" if chinese else "Yanyi (composed by a program)",
            album=self.album,
            genre="原声音乐" if chinese else "Soundtrack",
            comment=_said_of(track, language),
            rights=self.story.meta.rights,
            free=((KEY, implicit(self.label)),),
        )


def _identifier(story: Story) -> str:
    return urn("score", story.language, story.meta.author, named(story))
