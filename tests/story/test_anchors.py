from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from yanyi.story.anchors import Known, Unnamed, likeness, name_lines


def known_of(texts: list[str], anchors: tuple[str, ...]) -> list[Known]:
    pairs = zip(anchors, texts, ["", *texts], [*texts[1:], ""], strict=False)
    return [Known(name, text, before, after) for name, text, before, after in pairs]


def names(texts: list[str], known: list[Known] | None = None) -> tuple[str, ...]:
    return name_lines([Unnamed(1, text) for text in texts], known or []).anchors


STORY = [
    "It rained.",
    "“Yes.”",
    "He left.",
    "“Yes.”",
    "The door was open.",
    "“Yes.”",
    "It was late.",
]


def test_minting_is_readable_and_steady() -> None:
    first = names(STORY)
    assert first == names(STORY)
    assert len(set(first)) == len(STORY)
    assert first[0].startswith("ch01.it.")
    assert names(["……"])[0].startswith("ch01.l.")


def test_white_space_changes_nothing() -> None:
    first = names(STORY)
    assert names([text.replace(" ", "  ") for text in STORY], known_of(STORY, first)) == first


def test_a_line_put_in_or_taken_out_leaves_the_others() -> None:
    first = names(STORY)
    known = known_of(STORY, first)
    more = [*STORY[:2], "“Yes.”", "Nobody knew.", *STORY[2:]]
    after = names(more, known)
    assert [a for a in after if a in first] == list(first)
    assert after[0] == first[0]
    assert after[4:] == first[2:]
    fewer = name_lines([Unnamed(1, text) for text in [*STORY[:2], *STORY[3:]]], known)
    assert fewer.anchors == (*first[:2], *first[3:])
    assert [one.anchor for one in fewer.unplaced] == [first[2]]


def test_an_edited_line_keeps_its_name() -> None:
    first = names(STORY)
    edited = [*STORY[:4], "The old door was wide open.", *STORY[5:]]
    assert names(edited, known_of(STORY, first)) == first
    replaced = [*STORY[:4], "Completely different words here", *STORY[5:]]
    assert names(replaced, known_of(STORY, first)) == first


def test_neighbours_break_ties() -> None:
    first = names(STORY)
    assert names(STORY[2:], known_of(STORY, first)) == first[2:]
    assert names(STORY[:4], known_of(STORY, first)) == first[:4]


def test_the_author_names_lines() -> None:
    lines = [Unnamed(1, "Rain."), Unnamed(1, "More rain.", "rain"), Unnamed(1, "Again.", "rain")]
    named = name_lines(lines, [Known("rain", "Something else entirely")])
    assert named.anchors[1] == "rain"
    assert named.anchors[2] != "rain"
    assert named.unplaced == ()


def test_a_moved_line_is_found() -> None:
    first = names(STORY)
    moved = [*STORY[1:], STORY[0]]
    assert set(names(moved, known_of(STORY, first))) == set(first)


def test_likeness() -> None:
    assert likeness("abc", "abc") == 1
    assert likeness("the door was open", "the door was shut") > 0.5
    assert likeness("雪下了一夜", "完全不同的话") < 0.2


@given(st.lists(st.sampled_from(["a.", "b.", "“c”", "d e f", ""]), max_size=25), st.data())
@settings(max_examples=200, deadline=None)
def test_names_are_unique_and_complete(texts: list[str], data: st.DataObject) -> None:
    first = names(texts)
    kept = data.draw(st.lists(st.sampled_from(texts), max_size=25)) if texts else []
    known = known_of(texts, first)
    named = name_lines([Unnamed(2, text) for text in kept], known)
    assert len(set(named.anchors)) == len(kept)
    old = {one.anchor for one in known}
    used = [name for name in named.anchors if name in old]
    assert len(used) + len(named.unplaced) == len(known)


def test_twenty_thousand_lines_are_found_again_in_linear_time() -> None:
    def edit(count: int) -> None:
        texts = [f"Line {n} says something about number {n % 700}." for n in range(count)]
        first = names(texts)
        edited = [text + " Indeed." if n % 50 == 0 else text for n, text in enumerate(texts)]
        assert names(edited, known_of(texts, first)) == first

    assert linear(edit, 2_500)
