import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import skia

from art.test_focus import picture
from perform.comic.comic_stories import chinese
from perform.comic.stage_for_comics import SmallStage
from yanyi.board.types import Given, Shot
from yanyi.models.answers import Box, Flat, Layered, Wrote
from yanyi.models.asks import Picture, See
from yanyi.models.provider import Offer
from yanyi.models.work import Work
from yanyi.perform.gallery import NOBODY, Gallery, Wanted, poses
from yanyi.problems import ProviderError

SIZE = (976, 960)


class PaintedStage(SmallStage):
    """A Stage whose artist draws from words and does not say where the figures are."""

    written: str | None = None

    async def ask(self, ask: Any) -> Any:
        self.asked.append(ask)
        if isinstance(ask, See):
            return Wrote(self.written or "")
        places = [(0.1 + 0.8 * actor.x, 0.45) for actor in ask.view.actors]
        data = picture(places, (ask.width, ask.height)).encodeToData(skia.kPNG, 90)
        return Flat(self.folder.keep_bytes(bytes(data)))

    def offers(self) -> tuple[Offer, ...]:
        seeing = () if self.written is None else (Offer("see"),)
        return (Offer("picture", described=True), *seeing)


def talk() -> Shot:
    _, board = chinese()
    return next(one for one in board.chapters[0].scenes[0].shots if len(one.roles) == 2)


def wanted(shot: Shot, lines: tuple[str, ...] = ()) -> Wanted:
    return Wanted(shot.view, shot.roles, "a boat.", "cars", lines)


def test_who_draws_without_words_is_not_told_any(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    drawn = asyncio.run(Gallery(story, board, "ink", stage).flat(wanted(talk()), SIZE))
    assert stage.asked == [Picture(talk().view, *SIZE, prompt="a boat.")]
    assert stage.made == []
    assert len(drawn.figures) == 2


def test_who_draws_from_words_gets_them_and_a_sheet_of_everyone(tmp_path: Path) -> None:
    story, board = chinese()
    stage = PaintedStage(tmp_path)
    shot = talk()
    drawn = asyncio.run(Gallery(story, board, "wash", stage).flat(wanted(shot), SIZE))
    (ask,) = stage.asked
    assert ask.negative == "cars"
    assert ask.prompt.startswith("a boat. Chinese ink wash")
    names = [params.name for name, params in stage.made if name == "art.model_sheet"]  # type: ignore[attr-defined]
    assert len(names) == len(set(ask.references)) == 2
    assert names == [next(c.name for c in story.cast if c.id == role) for role in shot.roles]
    order = sorted(drawn.figures, key=lambda one: one.actor)
    for figure, actor in zip(order, shot.view.actors, strict=True):
        middle = (figure.head.left + figure.head.right) / 2 / SIZE[0]
        assert middle == pytest.approx(0.1 + 0.8 * actor.x, abs=0.06)
        assert figure.head.top < figure.mouth[1] < figure.head.bottom


def test_what_a_model_drew_is_looked_at_once(tmp_path: Path) -> None:
    story, board = chinese()
    stage = PaintedStage(tmp_path)
    stage.written = '["SALE", "x", "半价"]'
    gallery = Gallery(story, board, "ink", stage)
    for _ in range(2):
        asyncio.run(gallery.flat(wanted(talk()), SIZE))
    assert len([ask for ask in stage.asked if isinstance(ask, See)]) == 1
    facts = {one.name: one.value for one in gallery.reported(Work("comic", (), ())).facts}
    assert facts == {
        "pictures without writing": "0 of 1",
        "figures found in pictures": "2 of 2",
        "writing in pictures": "SALE; 半价",
    }


def test_nothing_is_said_of_pictures_that_nobody_looks_at(tmp_path: Path) -> None:
    story, board = chinese()
    seeing = PaintedStage(tmp_path)
    seeing.written = "[]"
    for stage in (PaintedStage(tmp_path), SmallStage(tmp_path), seeing):
        gallery = Gallery(story, board, "ink", stage)
        asyncio.run(gallery.flat(wanted(talk()), SIZE))
        facts = gallery.reported(Work("comic", (), ())).facts
        assert [one.value for one in facts] == (["1 of 1", "2 of 2"] if stage is seeing else [])


def test_the_authors_own_picture_comes_first_and_asks_nobody(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    data = bytes(picture([(0.3, 0.4), (0.7, 0.4)]).encodeToData(skia.kPNG, 90))
    file = stage.folder.keep_bytes(data)
    shot = talk()
    own = replace(board, given=(Given(shot.lines[0], file.digest, file.size),))
    gallery = Gallery(story, own, "ink", stage)
    drawn = asyncio.run(gallery.flat(wanted(shot, shot.lines), SIZE))
    assert stage.asked == []
    image = skia.Image.open(str(stage.folder.path(drawn.image)))
    assert (image.width(), image.height()) == SIZE
    assert [one.actor for one in drawn.figures if one.actor < NOBODY]
    asyncio.run(gallery.flat(wanted(shot, ("another",)), SIZE))
    assert len(stage.asked) == 1


def test_faces_are_given_to_the_actors_only_where_it_is_plain() -> None:
    actors = talk().view.actors
    left, right, third = (Box(x, 0, x + 40, 50) for x in (10.0, 110.0, 210.0))
    both = {one.actor: one.head for one in poses([right, left], actors, (200, 50), sure=True)}
    first = min((0, 1), key=lambda n: actors[n].x)
    assert both == {first: left, 1 - first: right}
    more = poses([left, right, third], actors, (200, 50), sure=False)
    assert all(one.actor >= NOBODY for one in more)
    assert len(more) == 3
    assert len(poses([left, right, third], actors, (200, 50), sure=True)) == 2


def test_layers_are_refused_with_a_way_out(tmp_path: Path) -> None:
    class Layers(SmallStage):
        async def ask(self, ask: Any) -> Any:
            return Layered(())

    story, board = chinese()
    with pytest.raises(ProviderError, match="hint"):
        asyncio.run(Gallery(story, board, "ink", Layers(tmp_path)).flat(wanted(talk()), SIZE))
