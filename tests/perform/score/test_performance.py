import asyncio
from pathlib import Path

import av
import mido
import numpy as np
import pytest

from perform.composing.plays import board, said, scene, story, told
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.media.audio.sound import read
from yanyi.models.work import Work
from yanyi.perform.score.performance import Options, perform
from yanyi.problems import UsageError
from yanyi.story.reading import Why
from yanyi.story.vocabulary import Mood
from yanyi.story.walk import lines

TALE = story([scene(told("a0"), said("a1", "ann"), mood=Mood.TENDER)])
ALL = Options(formats="mp3, ogg, flac", stems=True)


def make(root: Path, options: Options) -> tuple[Work, Tally]:
    memory, tally, workers = Memory(root), Tally(), Workers(1, root)
    stage = Production(memory, {}, workers, Budget(0), tally)
    try:
        return asyncio.run(perform(TALE, board(), options, stage)), tally
    finally:
        workers.close()
        memory.close()


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
        assert f"score/midi/{name}.mid" in names
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
    midi = mido.MidiFile(path_of(work, "score/midi/2-part-1.mid", root))
    stems = [one.path for one in work.files if one.path.startswith("score/stems/2-part-1/")]
    assert len(midi.tracks) == 1 + len(stems)
    for path in stems:
        assert float(np.abs(read(path_of(work, path, root), 48_000)).max()) > 0.001


def test_making_it_again_makes_nothing(work: Work, root: Path) -> None:
    again, tally = make(root, ALL)
    assert again == work
    assert not tally.made


def test_a_format_that_there_is_not_is_told_in_a_sentence(root: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot write 'wma'"):
        make(root, Options(formats="mp3, wma"))
