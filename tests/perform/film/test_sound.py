import asyncio
from typing import cast

from perform.composing.plays import board, scene, story, told
from perform.film.deliveries import delivered
from rehearsal import Rehearsal
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.build.stage import Stage
from yanyi.media.video_grid import FPS
from yanyi.media.video_mix import SceneSound
from yanyi.music.effect.catalogue import Event
from yanyi.music.wish import Wish
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.sound import scene_sound
from yanyi.perform.film.studio import Options, Studio
from yanyi.perform.film.timing import Beat, beat_of
from yanyi.perform.sounding import Heard
from yanyi.perform.soundtrack.layers import Place
from yanyi.perform.soundtrack.scoring import scoring
from yanyi.perform.soundtrack.steps import Lasting, Once
from yanyi.story.vocabulary import Mood

KNOCK = Heard(Event.KNOCK, 0, 5, 5)
TALE = story([scene(told("a0"), told("a1"), mood=Mood.TENSE)])
PLACE = Place(0.0, 20.0, Setting(SettingKind.SEASHORE, 1, Era.MODERN))


def beats() -> list[Beat]:
    first = beat_of(delivered(told("a0"), 4.0, Happening(KNOCK, 1.5, 0.2, 0.7)), 7)
    return [first, beat_of(delivered(told("a1"), 4.0), first.end + 9)]


def made(music: bool, effects: bool) -> tuple[SceneSound, list[object]]:
    bench = Rehearsal()
    studio = Studio(
        TALE,
        board(),
        Options(music=music, effects=effects),
        cast("Stage", bench),
        scoring=scoring(TALE, board()) if music else None,
    )
    asyncio.run(scene_sound(studio, beats(), [0.2, 0.0], [PLACE], 20 * FPS))
    *layers, scene_params = bench.params
    assert isinstance(scene_params, SceneSound)
    return scene_params, layers


def test_words_are_cut_in_two_for_what_happens_and_all_of_them_stay() -> None:
    scene_params, layers = made(music=False, effects=False)
    assert layers == []
    first, second, other = scene_params.clips
    assert first.part == (0.0, 1.5)
    assert second.part == (1.5, 4.0)
    assert second.frame - first.frame == round(1.5 * FPS) + 12
    assert first.pan == second.pan == 0.2
    assert other.part is None


def test_all_that_sounds_beside_words_lies_under_them() -> None:
    scene_params, layers = made(music=True, effects=True)
    kinds = {type(one) for one in layers}
    assert kinds == {Wish, Lasting, Once}
    under = scene_params.clips[3:]
    assert len(under) == len(layers)
    assert all(one.until is not None and one.until <= scene_params.frames for one in under)
    assert scene_params.spoken[0] == (7, 7 + 36)
    assert any(one.duck < 0 for one in under)
    assert any(one.loops for one in under)
