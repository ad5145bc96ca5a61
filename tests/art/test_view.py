from dataclasses import replace

import numpy as np

from yanyi.art.direction import toned
from yanyi.art.view import REST, Composition, draw_view
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Costume, Era, Framing, Pose, SettingKind
from yanyi.story.vocabulary import Emotion, Gender, TimeOfDay

SETTING = Setting(SettingKind.ABSTRACT, 3, Era.PERIOD_CHINESE, time=TimeOfDay.NIGHT)
ACTORS = (
    Actor(Look(3, Gender.FEMALE, costume=Costume.HANFU), 0.3, True, Pose.TALK, Emotion.HAPPY),
    Actor(Look(4, Gender.MALE, costume=Costume.SCHOLAR_ROBE), 0.7, False),
)
VIEW = View(SETTING, ACTORS, Framing.MEDIUM)


def test_the_same_view_is_the_same_picture() -> None:
    one, other = (draw_view(VIEW, 320, 180).toarray() for _ in range(2))
    assert np.array_equal(one, other)
    assert one.shape[:2] == (180, 320)


def test_figures_are_where_they_are_said_to_be() -> None:
    scene = Composition(VIEW, 640, 360)
    empty = draw_view(replace(VIEW, actors=()), 640, 360).toarray().astype(int)
    full = draw_view(VIEW, 640, 360).toarray().astype(int)
    for number, figure in enumerate(scene.figures()):
        assert figure.actor == number
        assert figure.head.left < figure.mouth[0] < figure.head.right
        x, y = round(figure.mouth[0]), round(figure.mouth[1])
        assert (
            np.abs(full[y - 3 : y + 3, x - 3 : x + 3] - empty[y - 3 : y + 3, x - 3 : x + 3]).max()
            > 20
        )


def test_at_most_five_actors_are_shown() -> None:
    crowd = replace(VIEW, actors=tuple(replace(ACTORS[0], x=i / 7) for i in range(7)))
    assert len(Composition(crowd, 320, 180).figures()) == 5


def test_a_part_of_a_sprite_is_the_same_as_the_whole() -> None:
    scene = Composition(VIEW, 640, 360)
    whole = scene.sprite(0, REST)
    left, top, _, bottom = scene.bounds(0)
    head = scene.figures()[0].head
    region = (
        int(head.left),
        max(int(head.top), top),
        int(head.right),
        min(int(head.bottom), bottom),
    )
    part = scene.sprite(0, REST, region).image.toarray().astype(int)
    same = whole.image.toarray()[
        region[1] - top : region[3] - top, region[0] - left : region[2] - left
    ]
    inner = np.abs(part - same)[16:-16, 16:-16]
    assert inner.max() <= 8


def test_feet_cast_shadows_only_when_they_are_seen() -> None:
    assert Composition(VIEW, 320, 180).shadow_sprite(0) is None
    assert Composition(replace(VIEW, framing=Framing.WIDE), 320, 180).shadow_sprite(0) is not None


def test_mono_is_without_colour() -> None:
    grey = toned(draw_view(VIEW, 160, 90), "mono").toarray()
    assert (grey[..., 0] == grey[..., 1]).all()
    assert (grey[..., 1] == grey[..., 2]).all()


def test_two_who_embrace_are_brought_together_and_share_the_ground() -> None:
    actors = tuple(replace(actor, pose=Pose.EMBRACE) for actor in ACTORS)
    scene = Composition(replace(VIEW, actors=actors), 640, 360)
    left, right = scene.places
    apart = (right.x - left.x) / left.scale
    assert 60 < apart < 130
    assert left.y == right.y
    talking = Composition(VIEW, 640, 360).places
    assert (talking[1].x - talking[0].x) / talking[0].scale > apart
    one, other = scene.partners
    assert one is not None
    assert other is not None
    assert one.before is not other.before
    assert scene.order()[-1] == (0 if one.before else 1)


def test_a_view_with_a_pair_is_the_same_picture_every_time() -> None:
    actors = tuple(replace(actor, pose=Pose.HOLD_HANDS) for actor in ACTORS)
    view = replace(VIEW, actors=actors)
    one, other = (draw_view(view, 320, 180).toarray() for _ in range(2))
    assert np.array_equal(one, other)
