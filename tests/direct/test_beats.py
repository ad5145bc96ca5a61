from hypothesis import given
from hypothesis import strategies as st

from direct.stories import para, said, scene, told
from yanyi.direct.beats import Beat, BeatKind, beats_of
from yanyi.story.types import Block, Break, Document, Paragraph, Plain, Scene, Sound, Verse
from yanyi.story.walk import scene_lines


def cuts(one: Scene) -> list[list[str]]:
    return [[line.anchor for line in beat.lines] for beat in beats_of(one)]


def test_a_brief_exchange_is_one_beat() -> None:
    one = scene(
        para(said("a", "Yes?", anchor="1")),
        para(said("b", "No.", anchor="2")),
        para(said("a", "Why?", anchor="3")),
    )
    assert cuts(one) == [["1", "2"], ["3"]]


def test_telling_stands_alone() -> None:
    one = scene(para(told("It rained.", "1")), para(told("It stopped.", "2")))
    assert cuts(one) == [["1"], ["2"]]


def test_kinds() -> None:
    one = scene(
        para(Sound("1", (Plain("Bang!"),))),
        Verse((told("La", "2"),)),
        Break(),
        Document("letter", (told("Dear", "3"),)),
        para(said("a", "Oh.", anchor="4")),
    )
    assert [beat.kind for beat in beats_of(one)] == [
        BeatKind.SOUND,
        BeatKind.VERSE,
        BeatKind.DOCUMENT,
        BeatKind.TALK,
    ]


def test_a_long_paragraph_is_cut_into_beats_of_few_lines() -> None:
    one = scene(para(*(told("word " * 30, str(number)) for number in range(10))))
    assert all(len(beat.lines) <= 4 for beat in beats_of(one))
    assert len(beats_of(one)) >= 4


def test_editing_one_line_moves_no_other_cut() -> None:
    def tale(words: str) -> Scene:
        return scene(
            *(
                para(said("ab"[n % 2], words if n == 4 else "Well then.", anchor=str(n)))
                for n in range(10)
            )
        )

    short, long = cuts(tale("Yes.")), cuts(tale("Yes, and " * 30))
    assert [cut for cut in short if "4" not in cut and "5" not in cut] == [
        cut for cut in long if "4" not in cut and "5" not in cut
    ]


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    number = 0
    blocks: list[Block] = []
    for _ in range(draw(st.integers(0, 6))):
        lines = []
        for _ in range(draw(st.integers(1, 6))):
            number += 1
            words = "word " * draw(st.integers(1, 60))
            who = draw(st.sampled_from(("", "a", "b", "c")))
            made = said(who, words, anchor=str(number)) if who else told(words, str(number))
            lines.append(made)
        blocks.append(Paragraph(tuple(lines)))
    return Scene(tuple(blocks))


@given(scenes())
def test_every_line_is_in_one_beat_in_order(one: Scene) -> None:
    beats = beats_of(one)
    assert [line for beat in beats for line in beat.lines] == list(scene_lines(one))
    assert all(1 <= len(beat.lines) <= 4 for beat in beats)


def test_speakers_are_named_once_in_order() -> None:
    lines = (said("b", "One."), told("And"), said("a", "Two."), said("b", "Three."))
    assert Beat(lines, BeatKind.TALK).speakers == ("b", "a")


def test_a_colon_leads_into_the_next_paragraph() -> None:
    one = scene(para(told("她只说了一个字：", "1")), para(said("a", "仇。", anchor="2")))
    assert cuts(one) == [["1", "2"]]
