import pytest

from perform.film.deliveries import delivered
from rehearsal import Rehearsal
from yanyi.art.film_roll import Cast, lasts
from yanyi.board.types import Board, Casting, CastMember, Look, Voice
from yanyi.media.labels import Made, wording
from yanyi.perform.film.cards import film_mark
from yanyi.perform.film.credits import roll_of
from yanyi.perform.film.studio import Options, Studio
from yanyi.perform.film.timing import Beat, beat_of
from yanyi.perform.film.tongues import Tongue
from yanyi.story.types import Character, Line, Meta, Narrated, Plain, Spoken, Story

FPS = 24


def studio(language: str, people: int = 2, options: Options = Options()) -> Studio:  # noqa: B008
    cast = tuple(Character(f"p{n}", f"Person {n}") for n in range(people))
    members = tuple(CastMember(one.id, Look(n), Voice(f"v{n}")) for n, one in enumerate(cast))
    story = Story(Meta("Snow", "A. Writer", rights="CC0-1.0"), language, (), cast)
    board = Board(Casting(Voice("zf_xiaoxiao"), members), ())
    tongues = (Tongue(language, own=True),)
    return Studio(story, board, options, Rehearsal(), tongues=tongues)  # type: ignore[arg-type]


def beats(people: int = 2) -> list[Beat]:
    said: list[Line] = [Narrated("n", (Plain("Once."),))]
    said += [Spoken(f"a{n}", (Plain("Yes."),), f"p{n}") for n in range(people)]
    said += [Spoken("last", (Plain("No."),), f"p{people - 1}")]
    return [beat_of(delivered(line, 1.0), 0) for line in said]


def words(language: str, options: Options = Options()) -> list[str]:  # noqa: B008
    roll = roll_of(studio(language, options=options), beats(), FPS)
    return [f"{row.text} {row.other}".strip() for row in roll.rows]


@pytest.mark.parametrize(("language", "end"), [("zh", "完"), ("en", "The End")])
def test_the_end_stands_still_then_everybody_is_named(language: str, end: str) -> None:
    roll = roll_of(studio(language), beats(), FPS)
    assert [row.text for row in roll.rows[: roll.still]] == [end, "", "Snow"]
    pairs = [(row.text, row.other) for row in roll.rows if row.cast is Cast.PAIR]
    assert [other for _, other in pairs] == ["zf_xiaoxiao", "v0", "v1"]
    assert pairs[1][0] == "Person 0"
    found = words(language)
    assert {"A. Writer", "CC0-1.0", wording(language, Made.FILM)} <= set(found)
    assert roll.label == film_mark(language)
    assert roll.hold >= 2 * FPS


def test_every_licence_that_the_film_asks_for_is_named_and_no_other() -> None:
    chinese, english = "\n".join(words("zh")), "\n".join(words("en"))
    assert "Kokoro-82M" in english
    assert "Apache-2.0" in english
    assert "MuseScore_General" in english
    assert "Comic Neue" in english
    assert "WenKai" in chinese
    assert "WenKai" not in english
    assert "MuseScore" not in "\n".join(words("en", Options(music=False)))


def test_credits_are_read_in_forty_seconds_however_many_people_are_heard() -> None:
    for people in (2, 90):
        told = studio("en", people)
        roll = roll_of(told, beats(people), FPS)
        assert 8 * FPS < lasts(roll, 720) <= 40 * FPS
    named = [row.text for row in roll.rows if row.cast is Cast.PAIR]
    assert len(named) == 25
    assert "Person 89" in named
    assert any(row.text == "and 66 more" for row in roll.rows)


def test_rows_are_shorter_in_a_tall_picture() -> None:
    tall = roll_of(studio("en", options=Options(width=1152, height=2048)), beats(), FPS)
    wide = roll_of(studio("en"), beats(), FPS)
    assert len(tall.rows) > len(wide.rows)
    assert max(len(row.text) for row in tall.rows if row.cast is Cast.FINE) <= 50
