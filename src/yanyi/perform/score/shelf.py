"""The files of an album: what they have in common, and those of every track."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.media.album.page import Album, AlbumTrack
from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.rhythm import RHYTHM, Marked
from yanyi.media.labels import KEY, Label, Made, implicit, wording
from yanyi.media.midi_label import LABELLED_MIDI, Said
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
from yanyi.perform.score.karaoke import Machine, karaoke
from yanyi.perform.score.options import KINDS, Options
from yanyi.perform.score.playing import backing, ours, seconds_of
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.stems import stems
from yanyi.perform.score.steps import MIDI, SHEET, TRACK, File, Written
from yanyi.story.types import Story

_BACKING, _KARAOKE = "-backing", "-karaoke.mp4"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What all files of the album have in common."""

    story: Story
    board: Board
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
        name = self._name(number, track)
        heard = sound if track.given else await stage.make(RHYTHM, Marked(), [sound])
        found = await self._records(name, self.tags(track), place, heard, stage)
        if ours(track, stage):
            found += await self._notes(track, name, stage)
            found += await self._sung_to(track, name, place, stage)
            found += await self._stems(track, name, place, stage)
        return tuple(found)

    async def _sung_to(self, track: Track, name: str, place: str, stage: Stage) -> list[WorkFile]:
        """What a song is sung to: its backing, its karaoke."""
        if track.song is None:
            return []
        tags = self.tags(track, sung=False)
        played = await stage.make(RHYTHM, Marked(), [await backing(track.song, stage)])
        found = await self._records(f"{name}{_BACKING}", tags, place, played, stage)
        if self.options.karaoke:
            options = self.options
            machine = Machine(self.story, self.board, options.style, self.label, options.cover_art)
            film = await karaoke(track.song, machine, tuple(self._film_tags(track)), stage)
            found.append(WorkFile(f"score/{name}{_KARAOKE}", film))
        return found

    def _name(self, number: int, track: Track) -> str:
        return f"{number:0{len(str(self.count))}}-{slug(track.title)}"

    async def _records(
        self, name: str, tags: Tags, place: str, sound: Blob, stage: Stage
    ) -> list[WorkFile]:
        """A sound in every format."""
        found = []
        for kind in self.kinds:
            file = File(kind, self.options.bit_rate, tags, place)
            made = await stage.make(TRACK, file, [sound, self.cover])
            found.append(WorkFile(f"score/{name}.{kind}", made))
        return found

    async def _notes(self, track: Track, name: str, stage: Stage) -> list[WorkFile]:
        """What is played of a track, written down."""
        found = []
        if self.options.notes:
            played = Written(track.piece, self._heading(track))
            written = played
            if track.song:
                backing = track.song.song.backing
                written = Written(backing, self._sung(track.song), sheet_of(track.song.song))
            said = Said(wording(self.story.language, Made.MUSIC), implicit(self.label))
            notes = await stage.make(LABELLED_MIDI, said, [await stage.make(MIDI, played)])
            sheet = await stage.make(SHEET, written)
            for kind, made in (("mid", notes), ("musicxml", sheet)):
                found.append(WorkFile(f"score/{name}.{kind}", made))
        if self.options.notes and track.song:
            for kind, text in self._written(track.song):
                found.append(WorkFile(f"score/{name}{kind}", await stage.keep(text)))
        return found

    async def _stems(self, track: Track, name: str, place: str, stage: Stage) -> list[WorkFile]:
        """Every part of a track alone, in every format of stems."""
        kinds, tags = self.options.stem_kinds, self.tags(track)
        found = []
        for one in await stems(track, self.story, self.board, stage) if kinds else ():
            titled = replace(tags, title=f"{tags.title}: {one.part}")
            for kind in kinds:
                file = File(kind, self.options.bit_rate, titled, place)
                made = await stage.make(TRACK, file, [one.sound])
                found.append(WorkFile(f"score/stems/{name}/{one.part}.{kind}", made))
        return found

    def page(self, tracks: Sequence[Track], made: Sequence[tuple[WorkFile, ...]]) -> Album:
        """The album as its page shows it."""
        story = self.story
        rows = [
            self._row(number, track, files)
            for number, (track, files) in enumerate(zip(tracks, made, strict=True), 1)
        ]
        return Album(
            self.album,
            story.meta.author,
            story.language or "und",
            self.label.produce_id,
            _said_of_all(tracks, story.language),
            "cover.jpg",
            tuple(rows),
        )

    def _row(self, number: int, track: Track, files: Sequence[WorkFile]) -> AlbumTrack:
        """A track with its files, and what belongs to it under it."""
        names = [one.path.removeprefix("score/") for one in files if "/stems/" not in one.path]
        beside = f"{self._name(number, track)}{_BACKING}."
        bare = tuple(one for one in names if one.startswith(beside))
        heard = tuple(one for one in names if one.endswith(KINDS) and one not in bare)
        films = tuple(one for one in names if one.endswith(_KARAOKE))
        notes = tuple(one for one in names if not one.endswith(KINDS) and one not in films)
        seconds, language = seconds_of(track), self.story.language
        rows = ((_unsung(track, language), bare), (_film_title(track, language), films))
        under = tuple(AlbumTrack(title, seconds, found) for title, found in rows if found)
        return AlbumTrack(track.title, seconds, heard, notes, under)

    def _written(self, one: StorySong) -> Iterator[tuple[str, bytes]]:
        """A song to sing from: lead sheet, words with chords, words in time."""
        heading, sheet = self._sung(one), sheet_of(one.song)
        yield "-lead-sheet.musicxml", lead_sheet(sheet, heading)
        yield ".cho", chord_sheet(sheet, heading).encode()
        yield ".lrc", timed_words(one.song.lines, one.song.tempos, heading).encode()

    def _sung(self, one: StorySong) -> Heading:
        story = self.story
        words = _writer(story.language) if one.modelled else story.meta.author
        return Heading(one.song.title, story.language, named(story), words, self.label)

    def _heading(self, track: Track) -> Heading:
        language = self.story.language
        return Heading(track.title, language, work=named(self.story), label=self.label)

    def tags(self, track: Track, sung: bool = True) -> Tags:
        """What a player shows of a track."""
        language = self.story.language
        chinese = language.lower().startswith("zh")
        composer = "演义（自动作曲）" if chinese else "Yanyi (composed by a program)"
        return Tags(
            title=track.title if sung else _unsung(track, language),
            author=self.story.meta.author,
            narrator=self.story.meta.author if track.given else composer,
            album=self.album,
            genre="原声音乐" if chinese else "Soundtrack",
            comment=_said_of(track, language) if sung else wording(language, Made.MUSIC),
            rights=self.story.meta.rights,
            free=() if track.given else ((KEY, implicit(self.label)),),
        )

    def _film_tags(self, track: Track) -> Iterator[tuple[str, str]]:
        """What players show of the karaoke, and the label that programs read."""
        tags = self.tags(track)
        yield "title", _film_title(track, self.story.language)
        yield "artist", tags.narrator
        yield "album", tags.album
        if tags.rights:
            yield "copyright", tags.rights
        yield "comment", _said_of(track, self.story.language, Made.WORK)
        yield from tags.free


def _film_title(track: Track, language: str) -> str:
    chinese = language.lower().startswith("zh")
    return f"{track.title}（卡拉OK）" if chinese else f"{track.title} (karaoke)"


def _unsung(track: Track, language: str) -> str:
    """The title of a song without its voice."""
    chinese = language.lower().startswith("zh")
    return f"{track.title}（伴奏）" if chinese else f"{track.title} (backing track)"


def sheet_of(song: Song) -> Sheet:
    """A song as it is written down."""
    sections = tuple(Section(one.start, str(one.role), one.number) for one in song.sections)
    return Sheet(song.lines, song.chords, sections, song.key, song.metre, song.tempos)


def _said_of(track: Track, language: str, what: Made = Made.MUSIC) -> str:
    """How a track was made; of a song also that whoever sings in it is only a guide."""
    if track.given:
        return ""
    made = wording(language, what)
    if track.song is None:
        return made
    chinese = language.lower().startswith("zh")
    if track.song.modelled:
        made += f"歌词由{_writer(language)}所作。" if chinese else f" Words by {_writer(language)}."
    return made + (
        "若有人声，为合成的示范演唱。" if chinese else " Any voice in it is a synthetic guide."
    )


def _said_of_all(tracks: Sequence[Track], language: str) -> str:
    """How the album was made, and which words of its songs are not the author's."""
    made = wording(language, Made.MUSIC)
    chinese = language.lower().startswith("zh")
    for track in tracks:
        if track.song and track.song.modelled:
            song, by = track.song.song.title, _writer(language)
            made += f"《{song}》的歌词由{by}所作。" if chinese else f" Words of “{song}” by {by}."
    return made


def _writer(language: str) -> str:
    """Who wrote the words of a song where the author did not."""
    return "人工智能模型" if language.lower().startswith("zh") else "an AI model"
