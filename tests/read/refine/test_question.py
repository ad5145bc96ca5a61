import json
from dataclasses import replace

from read.refine.lines import CAST, Row, chapter
from yanyi.read.refine.passage import passages
from yanyi.read.refine.question import MOST, UNKNOWN, Cast, Question, question
from yanyi.story.types import Character


def asked(*rows: Row, cast: tuple[Character, ...] = CAST) -> Question | None:
    """The question about the first passage of some rows."""
    return question(next(iter(passages(chapter(*rows)))), Cast(cast))


def test_the_passage_is_shown_with_its_marks() -> None:
    found = asked("Ann met Bob.", ("bob", "Hello.", 0.9), ("ann", "You!", 0.4))
    assert found is not None
    assert found.ask.text == (
        "People:\n- Ann Lee (female, Ann)\n- Bob (male)\n\n"
        "Passage:\nAnn met Bob.\n[Bob] “Hello.”\n[1] “You!”"
    )
    assert found.people == {"Ann Lee": "ann", "Bob": "bob"}


def test_the_answer_is_one_of_the_people_or_unknown() -> None:
    found = asked("Ann met Bob.", ("ann", "You!", 0.4), ("bob", "Me.", 0.4))
    assert found is not None
    schema = json.loads(found.ask.schema)
    assert schema["required"] == ["1", "2"]
    assert schema["properties"]["2"]["enum"] == ["Ann Lee", "Bob", UNKNOWN]
    assert schema["additionalProperties"] is False


def test_nobody_is_asked_when_there_is_no_choice() -> None:
    assert asked("Ann was alone.", ("ann", "Well.", 0.4)) is None
    assert asked(("ann", "Well.", 0.4), cast=()) is None


def test_names_inside_words_are_no_people() -> None:
    assert asked("Bobbing up and down, an evening.", ("ann", "Well.", 0.4)) is None


def test_people_who_share_a_name_are_told_apart() -> None:
    twin = replace(CAST[1], id="twin")
    found = asked("Bob met Bob.", ("bob", "You!", 0.4), cast=(*CAST, twin))
    assert found is not None
    assert found.people == {"Bob": "bob", "Bob (2)": "twin"}


def test_rivals_are_among_the_choices() -> None:
    (passage,) = passages(chapter("It rained.", ("ann", "Well.", 0.4)))
    found = question(passage, Cast(CAST), {"a1": (("eve", 0.3), ("bob", 0.01))})
    assert found is not None
    assert list(found.people.values()) == ["ann", "eve"]


def test_a_crowd_is_kept_small_and_holds_the_guess() -> None:
    crowd = tuple(Character(f"p{n}", f"Person{n:02}") for n in range(30))
    named = " ".join(f"Person{n:02} came, Person{n:02} went." for n in range(29))
    found = asked(named, ("p29", "Well.", 0.4), cast=crowd)
    assert found is not None
    assert len(found.people) == MOST
    assert "p29" in found.people.values()


def test_far_people_and_anchors_are_no_part_of_the_question() -> None:
    rows: list[Row] = ["Ann met Bob.", ("ann", "You!", 0.4)]
    near = asked(*rows)
    far = asked(*rows, *["The river went by. " * 40] * 6, "Eve came.")
    assert near is not None
    assert far is not None
    assert far.people == near.people


def test_a_line_does_not_speak_to_who_says_it() -> None:
    found = asked("Ann met Bob.", ("ann", "Bob, come here!", 0.4), ("bob", "Why?", 0.4))
    assert found is not None
    assert found.ask.wanted.never == (("1", "Bob"),)
    assert found.ask.wanted.unsure == UNKNOWN


def test_who_calls_himself_by_name_in_chinese_may_be_speaking() -> None:
    cast = (Character("lin", "林冲"), Character("lu", "鲁达"))
    named = asked("林冲见了鲁达。", ("lin", "林冲不才，多谢。", 0.4), cast=cast)
    called = asked("林冲见了鲁达。", ("lin", "鲁达，快来！", 0.4), cast=cast)
    assert named is not None
    assert called is not None
    assert named.ask.wanted.never == ()
    assert called.ask.wanted.never == (("1", "鲁达"),)
