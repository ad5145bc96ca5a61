"""The files of an album: what they have in common, and those of every track."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.build.stage import Stage
from yanyi.media.album.page import Album, AlbumTrack
from yanyi.media.audio.atoms import Tags
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.names import slug
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFile
from yanyi.music.notation.chordsheet import chord_sheet
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.lrc import timed_words
from yanyi.music.notation.sheet import Section, Sheet
from yanyi.music.song.song import Song
from yanyi.perform.naming import named
from yanyi.perform.score.album import Track
from yanyi.perform.score.options import KINDS, Options
from yanyi.perform.score.playing import RING, ours, seconds_of
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.steps import ALONE, MIDI, SHEET, TRACK, Alone, File, Written
from yanyi.story.types import Story


@dataclass(frozen=True, slots=True)
class Shelf:
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
        if ours(track, stage):
            found += await self._notes(track, name, stage)
        return tuple(found)

    async def _notes(self, track: Track, name: str, stage: Stage) -> list[WorkFile]:
        """What is played of a track: written down, and every part alone."""
        found = []
        if self.options.notes:
            played = Written(track.piece, self._heading(track))
            written = played
            if track.song:
                backing = track.song.song.backing
                written = Written(backing, self._sung(track.song), sheet_of(track.song.song))
            for recipe, kind, of in ((MIDI, "mid", played), (SHEET, "musicxml", written)):
                found.append(WorkFile(f"score/{name}.{kind}", await stage.make(recipe, of)))
        if self.options.notes and track.song:
            for kind, text in self._written(track.song):
                found.append(WorkFile(f"score/{name}{kind}", await stage.keep(text)))
        if self.options.stems:
            for path, part in self._stems(track, name):
                found.append(WorkFile(path, await stage.make(ALONE, part)))
        return found

    def page(self, tracks: Sequence[Track], made: Sequence[tuple[WorkFile, ...]]) -> Album:
        """The album as its page shows it."""
        story = self.story
        rows = []
        for track, files in zip(tracks, made, strict=True):
            names = [one.path.removeprefix("score/") for one in files if "/stems/" not in one.path]
            heard = tuple(one for one in names if one.endswith(KINDS))
            notes = tuple(one for one in names if not one.endswith(KINDS))
            rows.append(AlbumTrack(track.title, seconds_of(track), heard, notes))
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
        heading, sheet = self._sung(one), sheet_of(one.song)
        yield "-lead-sheet.musicxml", lead_sheet(sheet, heading)
        yield ".cho", chord_sheet(sheet, heading).encode()
        yield ".lrc", timed_words(one.song.lines, one.song.tempos, heading).encode()

    def _sung(self, one: StorySong) -> Heading:
        story = self.story
        title = one.song.title
        return Heading(title, story.language, named(story), story.meta.author, self.label)

    def _heading(self, track: Track) -> Heading:
        language = self.story.language
        return Heading(track.title, language, work=named(self.story), label=self.label)

    def _stems(self, track: Track, name: str) -> Iterator[tuple[str, Alone]]:
        seconds = track.piece.seconds + RING
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


def sheet_of(song: Song) -> Sheet:
    """A song as it is written down."""
    sections = tuple(Section(one.start, str(one.role), one.number) for one in song.sections)
    return Sheet(song.lines, song.chords, sections, song.key, song.metre, song.tempos)


def _said_of(track: Track, language: str) -> str:
    """How a track was made; of a song also that whoever sings in it is only a guide."""
    made = wording(language, Made.MUSIC)
    if track.song is None:
        return made
    chinese = language.lower().startswith("zh")
    return made + (
        "若有人声，为合成的示范演唱。" if chinese else " Any voice in it is a synthetic guide."
    )
