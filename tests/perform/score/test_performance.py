from dataclasses import replace
from pathlib import Path

import av
import mido
import numpy as np
import pytest
from numpy.typing import NDArray

from judging.musicxml import read_score
from perform.composing.plays import board, said, scene, story, told
from playhouse import Playhouse
from yanyi.board.types import Casting, GivenMusic, Voice
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.media.audio.loudness import loudness
from yanyi.media.audio.record import write_lossless
from yanyi.media.audio.rhythm import rhythm
from yanyi.media.audio.sound import Samples, read
from yanyi.media.labelling.reading import read_labels
from yanyi.models.answers import Answer, Played
from yanyi.models.asks import Ask, Music
from yanyi.models.provider import Desk, Offer, Provider
from yanyi.models.work import Work
from yanyi.perform.score.options import Options
from yanyi.perform.score.performance import perform
from yanyi.providers.singing_fake import FakeSinger
from yanyi.story.reading import Why
from yanyi.story.types import Plain, Scene, Sung, Verse
from yanyi.story.vocabulary import Mood
from yanyi.story.walk import lines

TALE = story([scene(told("a0"), said("a1", "ann"), mood=Mood.TENDER)])
ALL = Options(formats="mp3, ogg, flac", stems=True)


class Piper:
    """A model of music that can play one tone, and only for four seconds."""

    name = "piper"
    revision = "1"
    local = False

    def __init__(self) -> None:
        self.asked: list[Music] = []

    def offers(self) -> tuple[Offer, ...]:
        return (Offer("music"),)

    def essence(self, ask: Ask) -> Ask:
        return ask

    def price(self, ask: Ask) -> int:
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        assert isinstance(ask, Music)
        self.asked.append(ask)
        path = desk.file(".flac")
        write_lossless(path, tone(4.0))
        return Played(desk.keep(path), 4.0)


def tone(seconds: float) -> Samples:
    wave = 0.3 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * 48_000)) / 48_000)
    return np.stack([wave, wave]).astype(np.float32)


def beside(sound: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """How much of the power of a sound is not in another, louder or softer as that may be."""
    like = other * (np.dot(sound, other) / np.dot(other, other))
    return float(((sound - like) ** 2).mean() / (sound**2).mean())


def make(
    root: Path,
    options: Options,
    music: tuple[GivenMusic, ...] = (),
    providers: dict[str, Provider] | None = None,
) -> tuple[Work, Tally]:
    shown = replace(board(), music=music)
    house = Playhouse(root, providers or {})
    return house.run(lambda stage: perform(TALE, shown, options, stage))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store")


@pytest.fixture(scope="module")
def work(root: Path) -> Work:
    return make(root, ALL)[0]


def path_of(work: Work, name: str, root: Path) -> Path:
    return next(Store(root).path(one.blob) for one in work.files if one.path == name)


def test_every_track_comes_in_every_format_with_its_notes_and_parts(work: Work) -> None:
    names = {one.path for one in work.files}
    for name in ("1-opening", "2-part-1", "3-closing"):
        assert {f"score/{name}.{kind}" for kind in ("mp3", "ogg", "flac")} <= names
        assert {f"score/{name}.mid", f"score/{name}.musicxml"} <= names
        assert any(one.startswith(f"score/stems/{name}/") for one in names)
    assert "score/cover.jpg" in names


def test_no_line_is_told_and_every_one_is_accounted_for(work: Work) -> None:
    assert work.told == ()
    assert [one.anchor for one in work.omitted] == [line.anchor for line in lines(TALE)]
    assert {one.reason for one in work.omitted} == {Why.WORDLESS}
    origins = {one.path: one.lines for one in work.origins}
    assert origins["score/2-part-1.mp3"] == ("a0", "a1")


@pytest.mark.parametrize("kind", ["mp3", "ogg", "flac"])
def test_a_track_carries_its_tags_and_says_that_it_was_generated(
    work: Work, root: Path, kind: str
) -> None:
    with av.open(str(path_of(work, f"score/2-part-1.{kind}", root))) as file:
        stream = file.streams.audio[0]
        tags = {k.lower(): v for k, v in {**stream.metadata, **file.metadata}.items()}
        assert tags["title"] == "Part 1"
        assert tags["album"] == "The Road: The Score"
        assert "AIGC" in {k.upper() for k in tags}
        assert stream.codec_context.sample_rate in (44_100, 48_000)


def test_the_parts_together_are_the_notes_of_the_midi_file(work: Work, root: Path) -> None:
    midi = mido.MidiFile(path_of(work, "score/2-part-1.mid", root))
    stems = [one.path for one in work.files if one.path.startswith("score/stems/2-part-1/")]
    assert len(midi.tracks) == 1 + len(stems)
    for path in stems:
        assert float(np.abs(read(path_of(work, path, root), 48_000)).max()) > 0.001


def test_making_it_again_makes_nothing(work: Work, root: Path) -> None:
    again, tally = make(root, ALL)
    assert again == work
    assert not tally.made


def test_the_authors_own_music_is_heard_instead_of_a_cue(root: Path, tmp_path: Path) -> None:
    write_lossless(tmp_path / "own.flac", tone(7.0))
    blob = Store(root).keep_bytes((tmp_path / "own.flac").read_bytes())
    own = GivenMusic("a1", blob.digest, blob.size, 7.0)
    made, _ = make(root, Options(formats="flac"), (own,))
    sound = read(path_of(made, "score/2-part-1.flac", root), 48_000)
    assert sound.shape[1] == pytest.approx(7 * 48_000, abs=10)
    assert np.argmax(np.abs(np.fft.rfft(sound[0, :48_000]))) == 440
    names = {one.path for one in made.files}
    said = read_labels(path_of(made, "score/2-part-1.flac", root))
    assert (said.notices, said.entries) == ((), ())
    assert read_labels(path_of(made, "score/1-opening.flac", root)).entries
    assert "score/2-part-1.mid" not in names
    assert "score/1-opening.mid" in names


def test_a_model_of_music_plays_what_it_is_told_and_is_brought_to_length(root: Path) -> None:
    piper = Piper()
    made, _ = make(root, Options(formats="flac"), providers={"music": piper})
    assert len(piper.asked) == 3
    cue = max(piper.asked, key=lambda one: one.seconds)
    assert "tender" in cue.description
    assert "bpm" in cue.description
    sound = read(path_of(made, "score/2-part-1.flac", root), 48_000, 2)
    behind = len(rhythm(48_000))
    assert sound.shape[1] - behind == pytest.approx(cue.seconds * 48_000, abs=10)
    assert sound[0, -behind:] == pytest.approx(rhythm(48_000), abs=1e-3)
    assert loudness(sound, 48_000) == pytest.approx(-16, abs=0.6)


def test_a_song_of_the_story_is_sung_and_can_be_sung_from(root: Path) -> None:
    voice = next(
        one for offer in FakeSinger().offers() for one in offer.voices if "en" in one.language
    )
    rows = ("The ferry waits beneath the snow,", "The river turns and will not go.")
    verse = Verse(tuple(Sung(f"v{n}", (Plain(row),), "") for n, row in enumerate(rows)))
    tale = replace(story([Scene((*scene(told("a0")).blocks, verse))]), language=voice.language)
    shown = replace(board(), casting=Casting(Voice(voice.name)))
    house = Playhouse(root, {"sing": FakeSinger()})
    options = Options(formats="mp3", karaoke=False, stems=True, stem_formats="ogg")
    made, tally = house.run(lambda stage: perform(tale, shown, options, stage))
    assert tally.made["score.song"] == 1
    found = [one.path for one in made.files if "song-the-ferry" in one.path]
    stems = [one for one in found if "/stems/" in one]
    assert sum(one.endswith("/voice.ogg") for one in stems) == 1
    assert len(stems) > 2
    names = [one for one in found if one not in stems]
    endings = {name.partition("snow")[2] for name in names}
    notes = {".mid", ".musicxml", "-lead-sheet.musicxml", ".cho", ".lrc"}
    assert endings == {".mp3", "-backing.mp3", *notes}
    sung, bare = (
        next(one for one in names if one.endswith(f"snow{e}.mp3")) for e in ("", "-backing")
    )
    page = path_of(made, "score/index.html", root).read_text("utf-8")
    assert page.index(sung.removeprefix("score/")) < page.index(bare.removeprefix("score/"))
    with_voice, without = (read(path_of(made, one, root), 48_000, 2) for one in (sung, bare))
    assert loudness(without, 48_000) == pytest.approx(-16, abs=0.6)
    quiet, loud = (slice(n * 48_000, (n + 3) * 48_000) for n in (2, 12))
    assert beside(with_voice[0, quiet], without[0, quiet]) < 0.05, "what is played is the same"
    assert beside(with_voice[0, loud], without[0, loud]) > 0.3, "the voice is not in it"
    score = path_of(made, next(name for name in names if name.endswith("snow.musicxml")), root)
    voice_part, *players = read_score(score.read_bytes())
    assert "".join(note.lyric for note in voice_part.notes).startswith("Theferrywaits")
    assert players, "and below it what is played"
    lyric = path_of(made, next(name for name in names if name.endswith(".lrc")), root).read_text()
    assert "ferry" in lyric
