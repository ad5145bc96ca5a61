import asyncio
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from perform.comic.stage_for_comics import SmallStage
from perform.composing.plays import story
from yanyi.art.karaoke import Karaoke
from yanyi.art.karaoke_setting import Setting as Lettering
from yanyi.board.types import Board, BoardChapter, BoardScene, Casting, Setting, Shot, View, Voice
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind, Style
from yanyi.media.labels import KEY, Label, mark
from yanyi.media.video_grid import FPS
from yanyi.models.asks import Picture, Sing
from yanyi.models.blob import Blob
from yanyi.models.provider import Offer
from yanyi.models.recipe import AnyRecipe
from yanyi.music.metre import WALTZ
from yanyi.music.note import Note, shifted
from yanyi.music.piece import Part
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.song import Song
from yanyi.music.song.style import StyleName
from yanyi.music.tempo import seconds
from yanyi.perform.score import karaoke as room
from yanyi.perform.score.karaoke import Machine, karaoke, timed, title_card
from yanyi.perform.score.songs import StorySong
from yanyi.providers.singing_fake import FakeSinger
from yanyi.story.vocabulary import Mood

WORDS = (("Silent snow is falling", "Will you not go home"),)
WHOLE = compose(Lyric("Silent snow", "en", WORDS), StyleName.POP, "s")
STORY = replace(story(language="en"), meta=replace(story().meta, author="A. Writer"))
SIZE = (640, 360)


def shortened() -> Song:
    """The first two lines, with nothing played but a note before they are sung."""
    lines = WHOLE.lines[:2]
    bass = Part("bass", (Note(0, 480, 40),))
    backing = replace(WHOLE.backing, parts=(bass,), length=lines[-1].end)
    return replace(WHOLE, lines=lines, sections=WHOLE.sections[:2], backing=backing)


SONG = shortened()
STARTS = [seconds(line.start, SONG.tempos) for line in SONG.lines]


class SingingStage(SmallStage):
    """A Stage where somebody sings, and draws."""

    def offers(self) -> tuple[Offer, ...]:
        return (*FakeSinger().offers(), Offer("picture"))

    async def ask(self, ask: Any) -> Any:
        if isinstance(ask, Sing):
            return FakeSinger().answer(ask, self.folder)
        return await super().ask(ask)


def shown() -> Board:
    """A board with two shots, of which the second holds the song."""
    view = View(Setting(SettingKind.FIELD, 1, Era.MODERN), (), Framing.WIDE)
    near = replace(view, framing=Framing.MEDIUM)
    shots = tuple(
        Shot(lines, one, (), Rhythm.TALK, Move.HOLD)
        for lines, one in ((("a0",), view), (("v0", "v1"), near))
    )
    chapter = BoardChapter((BoardScene(shots, Mood.CALM),))
    return Board(Casting(Voice("en-female-1")), (chapter,))


def test_words_are_coloured_when_they_are_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "SIZE", SIZE)
    stage = SingingStage(tmp_path)
    one = StorySong(SONG, "", ("v0", "v1"), "s", 0)
    machine = Machine(STORY, shown(), Style.INK, Label("urn:x"))
    made = asyncio.run(karaoke(one, machine, (("title", "Snow"), (KEY, "{}")), stage))
    drawn = next(ask for ask in stage.asked if isinstance(ask, Picture))
    assert drawn.view.framing is Framing.MEDIUM, "the picture is that of the shot it is sung in"
    film = stage.folder.path(made)
    with av.open(str(film)) as container:
        assert container.metadata[KEY] == "{}"
        marks = [one["metadata"]["title"] for one in container.chapters()]
        assert marks == ["Intro", "Verse"]
        assert not container.streams.subtitles
        assert container.streams.video[0].frames == math.ceil((SONG.backing.seconds + 3) * FPS)
    assert coloured(film) == pytest.approx(STARTS, abs=0.05)
    assert sounding(film, STARTS[0] - 1) == pytest.approx(STARTS[0], abs=0.05)


def coloured(film: Path) -> list[float]:
    """When the first letter of each line is first red."""
    params = Karaoke(*SIZE, 1, "en", timed(SONG))
    rows = [Lettering(params).rows(number, number)[0] for number in range(2)]
    found: dict[int, float] = {}
    with av.open(str(film)) as container:
        for count, frame in enumerate(container.decode(video=0)):
            pixels = frame.to_ndarray(format="rgb24")
            for number, row in enumerate(rows):
                left = int(row.edges[0][0])
                letter = pixels[int(row.y - row.size * 0.7) : int(row.y), left : left + 12]
                red = letter[..., 0].astype(int) - letter[..., 1].astype(int)
                if number not in found and (red > 90).any():
                    found[number] = count / FPS
    return [found[number] for number in range(2)]


def sounding(film: Path, after: float) -> float:
    """When there is first a sound after a moment of silence."""
    with av.open(str(film)) as container:
        sound = np.concatenate([one.to_ndarray()[0] for one in container.decode(audio=0)])
    loud = np.flatnonzero(np.abs(sound) > 0.05 * np.abs(sound).max()) / 48_000
    return float(loud[loud > after][0])


def test_lines_are_counted_in_by_a_bar_where_there_was_a_pause() -> None:
    lines = timed(WHOLE)
    counted = [number for number, line in enumerate(lines) if line.counts]
    assert counted == [0, 2], "the verse, and the verse again after what is played between"
    for number in counted:
        counts = lines[number].counts
        assert len(counts) == 4
        assert counts[-1] == lines[number].start
        beat = seconds(WHOLE.metre.beat, WHOLE.tempos)
        assert np.diff(counts) == pytest.approx(beat, abs=0.01)


def test_a_waltz_is_counted_in_three() -> None:
    backing = replace(WHOLE.backing, metre=WALTZ)
    assert len(timed(replace(WHOLE, backing=backing))[0].counts) == 3


def test_a_song_that_begins_at_once_is_not_counted_in() -> None:
    first = replace(
        WHOLE.lines[0],
        syllables=tuple(
            replace(one, notes=shifted(one.notes, -WHOLE.lines[0].start))
            for one in WHOLE.lines[0].syllables
        ),
    )
    assert timed(replace(WHOLE, lines=(first,)))[0].counts == ()


def test_syllables_are_those_of_the_lyric_at_their_notes() -> None:
    line = timed(WHOLE)[0]
    assert "".join(one.text for one in line.syllables) == WHOLE.lines[0].text
    assert [one.joined for one in line.syllables[:2]] == [True, False], "Si-lent"
    for one, sung in zip(line.syllables, WHOLE.lines[0].syllables, strict=True):
        assert one.start == pytest.approx(seconds(sung.notes[0].start, WHOLE.tempos), abs=0.001)
        assert one.end == pytest.approx(seconds(sung.notes[-1].end, WHOLE.tempos), abs=0.001)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_title_card_says_whose_it_is_and_that_it_was_generated(language: str) -> None:
    card = title_card(WHOLE, replace(STORY, language=language))
    words = [row.text for row in card.rows]
    assert words[0] == "Silent snow"
    assert "The Road" in words
    assert any(("A. Writer" in one and "Yanyi" in one) or "演义" in one for one in words)
    assert card.label == mark(language)


def test_where_nobody_draws_the_words_stand_on_a_plain_ground(tmp_path: Path) -> None:
    stage = PaperStage(tmp_path)
    machine = Machine(STORY, shown(), Style.INK, Label("urn:x"), drawn=False)
    asyncio.run(karaoke(StorySong(SONG, "", (), "s", 0), machine, (), stage))
    assert not stage.asked
    assert [len(inputs) for name, inputs in stage.wanted if name == "score.karaoke"] == [1]


class PaperStage(SingingStage):
    """A Stage that makes nothing and remembers what of."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.wanted: list[tuple[str, Sequence[Blob]]] = []

    async def make(self, recipe: AnyRecipe, params: Any, inputs: Sequence[Blob] = ()) -> Blob:
        self.wanted.append((recipe.name, inputs))
        return Blob(recipe.name, 1)
