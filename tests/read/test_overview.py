from read.stories import reading
from yanyi.read.overview import chapters, left_out, people
from yanyi.story.reading import Why

TEXT = """# One

It rained at night. Ada was in the garden.

“Come,” said Ben. “Now.”

“Yes,” said Ada.

***

The next morning the sun shone on the harbour.

# Two

“No,” said Ben.
"""


def test_those_who_speak_most_come_first() -> None:
    found = people(reading(TEXT, "tale.md"))
    assert [(one.person.name, one.lines) for one in found] == [("Ben", 3), ("Ada", 1)]


def test_chapters_hold_their_scenes() -> None:
    found = reading(TEXT, "tale.md")
    one, two = chapters(found)
    assert [(one.number, one.title), (two.number, two.title)] == [(1, "One"), (2, "Two")]
    first, second = one.scenes
    assert (first.time, first.weather, first.number, second.number) == ("night", "rain", 1, 2)
    assert second.time == "morning"
    assert one.lines == 1 + sum(scene.lines for scene in one.scenes), "the heading is a line"
    assert all(scene.anchor in found.spans for scene in (*one.scenes, *two.scenes))


def test_what_is_left_out_is_counted_by_reason() -> None:
    found = left_out(reading(TEXT, "tale.md"))
    assert [(one.reason, one.characters, one.places) for one in found] == [(Why.MARKUP, 5, 3)]
    assert found[0].example == "#"
