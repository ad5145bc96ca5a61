"""Pictures are told in words, in both languages."""

import dataclasses

import pytest

from perform.novel.stories import CHINESE, ENGLISH, view
from yanyi.board.types import Shot
from yanyi.board.vocabulary import Framing, Move, Rhythm, SettingKind
from yanyi.perform.novel.caption import caption
from yanyi.story.types import Story


def shot(*roles: str, inside: bool = False) -> Shot:
    seen = view(Framing.WIDE)
    setting = dataclasses.replace(seen.setting, inside=inside)
    seen = dataclasses.replace(seen, setting=setting)
    return Shot((), seen, roles, Rhythm.TALK, Move.HOLD)


@pytest.mark.parametrize(
    ("story", "roles", "place", "words"),
    [
        (CHINESE, ("m", "l"), "清水渡", "插图：小满、老鲁头，清水渡，夜里，下着雪。"),
        (CHINESE, (), "", "插图：河边，夜里，下着雪。"),
        (ENGLISH, ("o",), "", "Illustration: Odile by a river at night in the snow."),
        (
            ENGLISH,
            ("o", "j", "g"),
            "The Ferry",
            "Illustration: Odile, Juno and Gus: The Ferry, at night in the snow.",
        ),
        (ENGLISH, ("nobody",), "", "Illustration: by a river at night in the snow."),
    ],
)
def test_a_caption(story: Story, roles: tuple[str, ...], place: str, words: str) -> None:
    assert caption(story, shot(*roles), place) == words


def test_no_weather_indoors() -> None:
    assert "雪" not in caption(CHINESE, shot(inside=True), "")


def test_every_setting_has_words() -> None:
    for kind in SettingKind:
        one = shot("m")
        setting = dataclasses.replace(one.view.setting, kind=kind)
        seen = dataclasses.replace(one.view, setting=setting)
        assert caption(CHINESE, dataclasses.replace(one, view=seen), "").startswith("插图：小满")
