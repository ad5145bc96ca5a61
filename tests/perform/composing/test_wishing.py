from perform.composing.plays import board, crash, said, scene, story, told
from yanyi.perform.composing.leads import LeadKind, leads
from yanyi.perform.composing.stretches import Stretch, stretches
from yanyi.perform.composing.wishing import lead_of, marked, scored, wish
from yanyi.story.types import Line, Scene, Story
from yanyi.story.vocabulary import Manner, Mood

TALE = story(
    [
        scene(*(said(f"a{n}", "ann") for n in range(5)), place="mill"),
        scene(*(told(f"b{n}") for n in range(3)), place="mill", mood=Mood.MYSTERIOUS),
        scene(*(told(f"c{n}") for n in range(3)), place="inn", mood=Mood.EPIC),
    ]
)


def cut(tale: Story) -> tuple[Stretch, ...]:
    return stretches(tale)


def test_the_theme_is_of_who_speaks_else_of_the_place_else_the_storys() -> None:
    found = leads(TALE, board())
    kinds = [lead_of(one, found).kind for one in cut(TALE)]
    assert kinds == [LeadKind.PERSON, LeadKind.PLACE, LeadKind.STORY]


def test_a_wish_says_what_the_stretch_is() -> None:
    found = leads(TALE, board())
    one = cut(TALE)[1]
    made = wish(one, found, board(), 31.0, (4.0,), ((1.0, 3.0),))
    assert (made.length, made.mood, made.intensity) == (31.0, one.mood, one.intensity)
    assert (made.hits, made.speech, made.seed) == ((4.0,), ((1.0, 3.0),), "b0")
    theme = lead_of(one, found).theme
    assert made.theme == theme
    assert made.tonic == theme.key.tonic


def test_quiet_talk_after_music_has_none_but_never_twice_in_a_row() -> None:
    def talk(prefix: str) -> Scene:
        return scene(*(said(f"{prefix}{n}", "bob") for n in range(4)))

    tale = story([talk("a"), talk("b"), talk("c"), talk("d"), scene(told("e"), mood=Mood.EPIC)])
    assert [one.anchor for one in scored(cut(tale))] == ["a0", "c0", "e"]


def test_strong_talk_has_its_music() -> None:
    lines = [said(f"a{n}", "bob", "Out with you!", Manner.SHOUT) for n in range(9)]
    tale = story([scene(told("z")), scene(*lines, mood=Mood.ANGRY)])
    assert len(scored(cut(tale))) == 2


def test_sounds_and_shouts_are_moments() -> None:
    lines: list[Line] = [
        told("a"),
        crash("b"),
        said("c", "ann", "Run!", Manner.SHOUT),
        said("d", "bob"),
    ]
    assert marked(cut(story([scene(*lines)]))[0]) == ("b", "c")
