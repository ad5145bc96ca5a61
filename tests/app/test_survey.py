"""What a run asked for is counted once, where it was asked for first."""

from growth import linear
from yanyi.app.survey import Survey
from yanyi.build.watch import Step, Tally
from yanyi.media.report.types import Group


def spoken(key: str, medium: str, chapter: int = 0) -> Step:
    return Step("ask", "speech by fake-voice", "", key, medium, chapter)


def test_a_step_that_two_media_share_counts_once_and_names_both() -> None:
    tally = Tally()
    asked = [spoken("a", "film"), spoken("a", "audiobook"), spoken("b", "audiobook")]
    tally.ended(asked[0], 2.0, 30)
    tally.remembered(asked[2])
    (group,) = Survey(tally, asked).groups
    media = ("audiobook", "film")
    assert group == Group(0, "ask", "speech by fake-voice", media, 1, 1, 1, 2.0, 30)


def test_chapters_and_makers_stand_apart() -> None:
    tally = Tally()
    asked = [
        spoken("a", "film", 1),
        spoken("b", "film"),
        Step("make", "film.join", "", "c", "film"),
    ]
    for one in asked:
        tally.remembered(one)
    found = [(one.chapter, one.name) for one in Survey(tally, asked).groups]
    assert found == [
        (-1, "film.join"),
        (0, "speech by fake-voice"),
        (1, "speech by fake-voice"),
    ]


def test_what_two_media_make_by_the_same_recipe_stays_theirs() -> None:
    tally = Tally()
    asked = [Step("make", "epub.plate", "", one, one) for one in ("novel", "comic")]
    for one in asked:
        tally.remembered(one)
    assert [one.media for one in Survey(tally, asked).groups] == [("comic",), ("novel",)]


def test_what_has_not_ended_yet_is_not_counted_and_may_end_later() -> None:
    tally = Tally()
    asked = [spoken("a", "film")]
    survey = Survey(tally, asked)
    assert list(survey.groups) == []
    asked.append(spoken("b", "film"))
    for one in asked:
        tally.ended(one, 1.0, 0)
    assert [one.made for one in survey.groups] == [2]


def test_a_long_book_is_counted_in_linear_time() -> None:
    def count(many: int) -> None:
        tally = Tally()
        asked = [spoken(str(n), "film", n % 100) for n in range(many)]
        for one in asked:
            tally.remembered(one)
        assert sum(one.remembered for one in Survey(tally, asked).groups) == many

    assert linear(count, 2000)
