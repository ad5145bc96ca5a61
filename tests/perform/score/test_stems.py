from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from perform.composing.plays import board, story
from playhouse import Playhouse
from yanyi.board.types import Board, Casting, Voice
from yanyi.build.store import Store
from yanyi.media.audio.sound import read
from yanyi.music.piece import RING
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.style import StyleName
from yanyi.perform.score.album import Track
from yanyi.perform.score.songs import StorySong
from yanyi.perform.score.stems import Stem, stems
from yanyi.providers.singing_fake import FakeSinger
from yanyi.story.types import Story

SONG = compose(Lyric("Snow", "en", (("We go by night", "We row by day"),)), StyleName.FOLK, "s")
WHOLE = replace(SONG.backing, parts=(SONG.melody, *SONG.backing.parts))
SUNG = Track("Song: Snow", WHOLE, "s", song=StorySong(SONG, "", ("v0", "v1"), "s", 0))
VOICE = next(one for offer in FakeSinger().offers() for one in offer.voices if "en" in one.language)


@pytest.fixture
def shown() -> Board:
    return replace(board(), casting=Casting(Voice(VOICE.name)))


@pytest.fixture
def tale() -> Story:
    return replace(story(), language=VOICE.language)


def test_a_song_that_nobody_sings_has_the_stem_of_its_melody(
    tmp_path: Path, shown: Board, tale: Story
) -> None:
    made, _ = Playhouse(tmp_path, {}).run(lambda stage: stems(SUNG, tale, shown, stage))
    assert [one.part for one in made] == [part.instrument for part in WHOLE.parts]


def test_a_song_that_is_sung_has_the_stem_of_its_voice(
    tmp_path: Path, shown: Board, tale: Story
) -> None:
    house = Playhouse(tmp_path, {"sing": FakeSinger()})
    made, _ = house.run(lambda stage: stems(SUNG, tale, shown, stage))
    *played, voice = made
    assert [one.part for one in played] == [part.instrument for part in SONG.backing.parts]
    assert voice.part == "voice"

    def sound(one: Stem) -> np.ndarray:
        return read(Store(tmp_path).path(one.sound), 48_000)

    longest = max(sound(one).shape[1] for one in played)
    assert sound(voice).shape[1] == longest
    assert longest <= (SONG.backing.seconds + RING) * 48_000
    assert np.abs(sound(voice)).max() > 0.001
