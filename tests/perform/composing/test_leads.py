from itertools import combinations

from perform.composing.plays import board, holding, said, scene, story, told
from yanyi.board.vocabulary import Era
from yanyi.music.likeness import apart
from yanyi.music.mode import PENTATONIC
from yanyi.music.theme import LEAST_APART
from yanyi.perform.composing.leads import Lead, LeadKind, leads
from yanyi.perform.composing.stretches import stretches
from yanyi.perform.composing.wishing import lead_of
from yanyi.story.types import Scene


def talk(who: str, count: int, prefix: str, place: str = "") -> Scene:
    return scene(*(said(f"{prefix}{n}", who, "Well.") for n in range(count)), place=place)


def named(found: tuple[Lead, ...]) -> list[tuple[LeadKind, str]]:
    return [(one.kind, one.name) for one in found]


def test_the_story_comes_first_then_who_speaks_enough_and_where_it_comes_back() -> None:
    tale = story(
        [talk("ann", 5, "a", "mill"), talk("bob", 4, "b", "inn"), scene(told("c"), place="mill")]
    )
    assert named(leads(tale, board())) == [
        (LeadKind.STORY, "The Road"),
        (LeadKind.PERSON, "Ann"),
        (LeadKind.PLACE, "the mill"),
    ]


def test_what_is_added_at_the_end_changes_no_theme() -> None:
    first = [talk("ann", 5, "a", "mill")]
    more = [talk("bob", 9, "b", "mill"), talk("ann", 9, "c", "inn")]
    before = leads(story(first), board())
    after = leads(story(first, more), board(chapters=2))
    assert after[: len(before)] == before
    assert len(after) > len(before)


def test_themes_are_unlike_one_another() -> None:
    tale = story([talk("ann", 5, "a", "mill"), talk("bob", 5, "b", "mill")])
    found = [one.theme.notes() for one in leads(tale, board())]
    assert len(found) == 4
    assert all(apart(one, other) >= LEAST_APART for one, other in combinations(found, 2))


def test_a_chinese_story_of_old_has_themes_of_five_tones() -> None:
    for one in leads(story([talk("ann", 5, "a")]), board(Era.PERIOD_CHINESE)):
        assert one.theme.key.mode in PENTATONIC


def test_a_name_has_the_same_theme_in_the_next_book() -> None:
    one, other = (leads(story([talk("ann", n, "a")]), board())[1].theme for n in (5, 8))
    assert one == other


def test_a_thing_that_is_shown_again_and_again_has_a_theme_and_keeps_it() -> None:
    scenes = [scene(told(f"a{n}"), told(f"b{n}")) for n in range(4)]
    shown = holding("a0", "a1", "a2", "a3", "b3")
    found = leads(story(scenes), shown)
    assert named(found) == [(LeadKind.STORY, "The Road"), (LeadKind.IDEA, "the letter")]
    assert found[1].shown == {"a0", "a1", "a2", "a3", "b3"}
    assert leads(story(scenes[:3]), shown)[1].theme == found[1].theme
    assert len(leads(story(scenes[:2]), shown)) == 1
    last = stretches(story(scenes))[-1]
    assert lead_of(last, found) == found[1], "it is shown beside both lines"
    first = stretches(story(scenes))[0]
    assert lead_of(first, found) == found[0], "it is shown beside one of two"
