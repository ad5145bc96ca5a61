import pytest

from yanyi.board.types import BoardChapter, BoardScene, Setting, Shot, View
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.perform.film.script import ChapterScript, scripted
from yanyi.story.types import Chapter, Line, Narrated, Paragraph, Plain, Scene, Spoken
from yanyi.story.vocabulary import Mood


def shot(*lines: str, roles: tuple[str, ...] = ()) -> Shot:
    setting = Setting(SettingKind.ROOM, 1, Era.MODERN)
    return Shot(lines, View(setting, (), Framing.WIDE), roles, Rhythm.TALK, Move.HOLD)


def line(anchor: str, text: str = "Words.", tag: bool = False) -> Narrated:
    return Narrated(anchor, (Plain(text),), tag)


def chapter(*lines: Line) -> Chapter:
    return Chapter("One", (Scene((Paragraph(lines),)),), line("h", "One"))


def board(*scenes: tuple[Shot, ...]) -> BoardChapter:
    return BoardChapter(tuple(BoardScene(scene, Mood.CALM) for scene in scenes))


def anchors(script: ChapterScript) -> list[list[list[str]]]:
    return [[[line.anchor for line in one.lines] for one in scene] for scene in script.scenes]


def test_lines_stand_in_their_shots_and_the_heading_on_the_card() -> None:
    made = scripted(
        chapter(line("a"), line("b"), line("c")), board((shot("a"), shot("b", "c"))), False
    )
    assert [one.anchor for one in made.card] == ["h"]
    assert anchors(made) == [[["a"], ["b", "c"]]]


def test_a_line_the_board_forgot_goes_with_the_line_before_it() -> None:
    made = scripted(
        chapter(line("a"), line("b"), line("c")), board((shot("a"),), (shot("c"),)), False
    )
    assert anchors(made) == [[["a", "b"]], [["c"]]]


def test_without_shots_everything_is_on_the_card() -> None:
    made = scripted(chapter(line("a"), line("b")), board(), False)
    assert [one.anchor for one in made.card] == ["h", "a", "b"]
    assert made.opening is None


def test_a_tag_is_cut_only_where_its_speaker_is_seen_and_only_when_wished() -> None:
    story = chapter(
        Spoken("a", (Plain("Run!"),), "lin"),
        line("b", "said Lin.", tag=True),
        Spoken("c", (Plain("Why?"),), "bai"),
        line("d", "said Bai.", tag=True),
    )
    shown = board((shot("a", "b", roles=("lin",)), shot("c", "d")))
    assert [one.anchor for one in scripted(story, shown, False).cut] == ["b"]
    assert scripted(story, shown, True).cut == ()


@pytest.mark.parametrize(
    "more", ["said Lin, who had never in his life been so afraid.", "祖师急拽杖出门来问道："]
)
def test_a_tag_that_says_more_is_kept(more: str) -> None:
    story = chapter(Spoken("a", (Plain("Run!"),), "lin"), line("b", more, tag=True))
    assert scripted(story, board((shot("a", "b", roles=("lin",)),)), False).cut == ()


def test_the_first_and_the_last_shot_are_known() -> None:
    first, last = shot("a"), shot("b")
    made = scripted(chapter(line("a"), line("b")), board((first,), (last,)), False)
    assert (made.opening, made.closing) == (first, last)
