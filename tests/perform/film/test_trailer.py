import asyncio
from dataclasses import replace

from perform.film.stage_set import blob
from perform.film.test_glimpses import CRY, SAID, beat, run
from rehearsal import Rehearsal
from yanyi.board.types import Board, Casting, Voice
from yanyi.media.labels import KEY
from yanyi.media.video_excerpt import Excerpt
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SceneSound
from yanyi.media.video_plan import Film, Mark, Reel
from yanyi.perform.film.finished import Finished
from yanyi.perform.film.studio import Options, Run, Studio
from yanyi.perform.film.timing import Beat
from yanyi.perform.film.tongues import Tongue
from yanyi.perform.film.trailer import trailer
from yanyi.story.types import Meta, Story


def scene(line: Beat) -> Run:
    return run(60, 140, beats=(replace(line, start=70),))


def finished(scenes: int) -> Finished:
    lines = [beat(CRY if n % 3 == 0 else SAID, 0) for n in range(scenes)]
    runs = (run(7 * FPS), run(3 * FPS), *map(scene, lines), run(20 * FPS))
    tags = (("title", "雪渡"), (KEY, "the film"))
    film = Film("zh", tuple(Reel(one.frames) for one in runs), (Mark(0, "第一章"),), tags)
    joining = asyncio.get_running_loop().create_future()
    return Finished("film/x", film, joining, runs, (("zh", blob("words")),))


def made(scenes: int) -> tuple[Rehearsal, object]:
    stage = Rehearsal()
    board = Board(Casting(Voice("v")), ())
    studio = Studio(
        Story(Meta("雪渡", ""), "zh", ()),
        board,
        Options(),
        stage,  # type: ignore[arg-type]
        tongues=(Tongue("zh", own=True),),
    )

    async def told() -> object:
        return await trailer(studio, finished(scenes))

    return stage, asyncio.run(told())


def test_half_a_minute_of_the_lines_that_stir_ends_with_the_title() -> None:
    stage, movie = made(20)
    assert movie is not None
    cuts = [one for one in stage.params if isinstance(one, Excerpt)]
    assert 20 * FPS < sum(one.frames for one in cuts) <= 30 * FPS
    assert cuts[0] == Excerpt(0, 58, FPS, 0, 5), "the label, from the first picture on"
    assert cuts[0].frames - cuts[0].fall >= 2 * FPS
    assert cuts[1].start == 0
    assert cuts[1].frames == 60, "the place"
    assert cuts[-1] == Excerpt(0, 4 * FPS, FPS, 5, 5)
    film = next(one for one in stage.params if isinstance(one, Film))
    assert film.reels == (Reel(tuple(one.frames for one in cuts)),)
    assert dict(film.tags)["title"] == "雪渡"
    assert dict(film.tags)[KEY] not in ("", "the film")


def test_every_line_is_heard_and_subtitled_where_it_is_seen() -> None:
    stage, _ = made(20)
    cuts = [one for one in stage.params if isinstance(one, Excerpt)]
    sound = next(one for one in stage.params if isinstance(one, SceneSound))
    assert sound.frames == sum(one.frames for one in cuts)
    starts = [sum(one.frames for one in cuts[:n]) for n in range(2, len(cuts) - 1)]
    assert [clip.frame for clip in sound.clips] == [at + 6 for at in starts]
    (words,) = [text.decode() for text in stage.kept.values()]
    assert words.count("-->") == len(sound.clips)
    assert f"00:00:{(starts[0] + 6) / FPS:06.3f}" in words


def test_a_short_film_has_none() -> None:
    assert made(8)[1] is None
