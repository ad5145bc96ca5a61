from direct.stories import ANNA, BORIS, VOICES, para, said, scene, story, told
from yanyi.board.vocabulary import Era, Framing
from yanyi.direct.direction import Options, direct
from yanyi.story.types import Chapter, Meta, Narrated, Plain, Scene, Story
from yanyi.story.walk import walk

TALE = story(
    scene(para(told("Anna sat in the inn.")), para(said("anna", "Who is there?"))),
    scene(para(told("Boris came in from the rain.")), para(said("boris", "I am."))),
    cast=(ANNA, BORIS),
)


def test_the_same_story_gives_the_same_board() -> None:
    assert direct(TALE, None, VOICES, Options()) == direct(TALE, None, VOICES, Options())


def test_a_board_directed_by_its_own_casting_is_the_same() -> None:
    board = direct(TALE, None, VOICES, Options())
    assert direct(TALE, board.casting, VOICES, Options()) == board


def test_every_line_but_the_headings_is_in_one_shot() -> None:
    headed = Story(
        Meta("A story"),
        "en",
        (Chapter("One", TALE.chapters[0].scenes, Narrated("h", (Plain("One"),))),),
        TALE.cast,
    )
    board = direct(headed, None, VOICES, Options())
    shown = [
        anchor
        for chapter in board.chapters
        for one in chapter.scenes
        for shot in one.shots
        for anchor in shot.lines
    ]
    assert shown == [found.line.anchor for found in walk(headed)]


def test_every_scene_opens_wide() -> None:
    board = direct(TALE, None, VOICES, Options())
    firsts = [one.shots[0].view.framing for one in board.chapters[0].scenes]
    assert firsts == [Framing.ESTABLISHING, Framing.ESTABLISHING]


def test_the_author_sets_the_era() -> None:
    board = direct(TALE, None, VOICES, Options(era=Era.PERIOD_WESTERN))
    assert board.casting.era is Era.PERIOD_WESTERN
    assert board.chapters[0].scenes[0].shots[0].view.setting.era is Era.PERIOD_WESTERN


def test_an_empty_story_has_an_empty_board() -> None:
    empty = Story(Meta(""), "zh", (Chapter("", (Scene(()),)),))
    board = direct(empty, None, (), Options())
    assert board.chapters[0].scenes[0].shots == ()
