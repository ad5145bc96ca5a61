from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.board.types import Actor, Look, Setting
from yanyi.board.vocabulary import Era, Framing, Move, Pose, Rhythm, SettingKind
from yanyi.direct.moving import Moment, choose_move, kind_of, moves_for
from yanyi.story.vocabulary import Emotion, Mood

RIVER = Setting(SettingKind.RIVER, 1, Era.MODERN)
ONE = Actor(Look(1), 0.5, True)
TALK = Moment(2, 9, Framing.MEDIUM, Rhythm.TALK, RIVER, True, (ONE, ONE), ONE, 2)
EXAMPLES = Path(__file__).parents[2] / "examples"


def best(one: Moment) -> Move:
    return moves_for(one)[0]


def feeling(emotion: Emotion, intensity: float = 0.6) -> Actor:
    return replace(ONE, emotion=emotion, intensity=intensity)


def test_the_camera_rests_in_talk_and_draws_back_at_the_end() -> None:
    assert best(TALK) is Move.HOLD
    assert best(replace(TALK, at=8)) is Move.PULL
    assert best(replace(TALK, at=8, framing=Framing.CLOSE)) is Move.CLOSE_UP


def test_a_place_is_shown_from_above_from_the_sky_or_on_the_way_in() -> None:
    first = replace(TALK, at=0, framing=Framing.ESTABLISHING, rhythm=Rhythm.ESTABLISH)
    assert best(first) is Move.ESTABLISH
    temple = replace(RIVER, kind=SettingKind.TEMPLE)
    assert best(replace(first, setting=temple)) is Move.TILT_DOWN
    inside = replace(RIVER, kind=SettingKind.ROOM, inside=True)
    assert best(replace(first, setting=inside)) is Move.PUSH
    assert best(replace(first, setting=replace(inside, seed=3))) is Move.TRACK_RIGHT


def test_a_sudden_turn_throws_the_camera_round_and_a_slow_one_moves_the_focus() -> None:
    turn = replace(TALK, rhythm=Rhythm.TURN)
    assert best(replace(turn, focus=feeling(Emotion.SURPRISED))) is Move.WHIP
    assert best(replace(turn, focus=feeling(Emotion.CURIOUS))) is Move.RACK
    assert best(replace(turn, framing=Framing.CLOSE, focus=ONE)) is Move.PUSH


def test_what_is_felt_inwardly_is_watched_and_what_breaks_out_gone_towards() -> None:
    close = replace(TALK, framing=Framing.CLOSE, actors=(ONE,))
    assert best(replace(close, focus=feeling(Emotion.SAD, 0.9))) is Move.CLOSE_UP
    assert best(replace(close, focus=feeling(Emotion.ANGRY, 0.9))) is Move.PUSH
    assert best(replace(close, inner=True)) is Move.CLOSE_UP
    assert best(replace(close, framing=Framing.INSERT)) is Move.INSERT


def test_the_camera_goes_along_with_those_who_go() -> None:
    going = replace(ONE, pose=Pose.WALK)
    wide = replace(TALK, framing=Framing.WIDE, actors=(going,))
    assert best(wide) is Move.TRACK_RIGHT
    assert best(replace(wide, faces_right=False)) is Move.TRACK_LEFT


def test_it_comes_nearer_where_the_mood_is_uneasy() -> None:
    uneasy = replace(TALK, setting=replace(RIVER, mood=Mood.FEARFUL))
    assert best(uneasy) is Move.PUSH


def test_no_kind_of_move_comes_three_times_in_a_row() -> None:
    seen: list[Move] = []
    for _ in range(9):
        seen.append(choose_move((Move.PAN_LEFT, Move.PAN_RIGHT), seen))
    kinds = [kind_of(one) for one in seen]
    assert all(len(set(three)) > 1 for three in zip(kinds, kinds[1:], kinds[2:], strict=False))


def test_a_whip_comes_only_long_after_another() -> None:
    before = [Move.WHIP, Move.HOLD, Move.PUSH]
    assert choose_move((Move.WHIP, Move.CLOSE_UP), before) is Move.CLOSE_UP
    assert choose_move((Move.WHIP, Move.CLOSE_UP), [Move.WHIP] + [Move.HOLD] * 7) is Move.WHIP


@lru_cache(maxsize=2)
def moves_of(example: str) -> tuple[tuple[Move, ...], ...]:
    board = open_session(Request(EXAMPLES / example, media=("film",))).board
    scenes = (scene for chapter in board.chapters for scene in chapter.scenes)
    return tuple(tuple(shot.move for shot in scene.shots) for scene in scenes)


@pytest.mark.parametrize("example", ["snow-ferry", "lost-property"])
def test_both_examples_use_many_moves_and_none_too_often(example: str) -> None:
    counted = Counter(kind_of(move) for scene in moves_of(example) for move in scene)
    share = {kind: count / counted.total() for kind, count in counted.items()}
    assert len(share) >= 8
    assert max(share.values()) < 0.34
    assert 0 < share[Move.WHIP] < 0.05
    assert share["track"] + share.get("pan", 0) > 0.1


@pytest.mark.parametrize("example", ["snow-ferry", "lost-property"])
def test_no_scene_of_the_examples_repeats_a_kind_three_times(example: str) -> None:
    for scene in moves_of(example):
        kinds = [kind_of(one) for one in scene]
        assert all(len(set(three)) > 1 for three in zip(kinds, kinds[1:], kinds[2:], strict=False))
