"""What must hold in every story, however it was made."""

from collections import Counter
from collections.abc import Iterator

from yanyi.problems import Problem
from yanyi.story.types import Choice, Story
from yanyi.story.walk import lines, speaker_of, words_of


def check(story: Story) -> tuple[Problem, ...]:
    """Everything that is wrong with the story as a value; empty when it is sound."""
    return (*_names(story), *_references(story))


def _names(story: Story) -> Iterator[Problem]:
    counted = {
        "anchor": Counter(line.anchor for line in lines(story)),
        "character": Counter(one.id for one in story.cast),
        "place": Counter(one.id for one in story.places),
    }
    for kind, counter in counted.items():
        for name, times in counter.items():
            if not name:
                yield Problem(f"a {kind} has no name", hint="Every one needs its own.")
            elif times > 1:
                yield Problem(f"the {kind} {name} stands {times} times", hint="Names are unique.")


def _references(story: Story) -> Iterator[Problem]:
    people = {one.id for one in story.cast}
    places = {one.id for one in story.places}
    anchors = {line.anchor for line in lines(story)}
    for line in lines(story):
        if speaker_of(line) and speaker_of(line) not in people:
            yield Problem(f"{line.anchor}: nobody in the cast is {speaker_of(line)}")
        if not 0.0 <= line.confidence <= 1.0:
            yield Problem(f"{line.anchor}: the confidence {line.confidence} is not in 0 to 1")
        if not words_of(line).strip():
            yield Problem(f"{line.anchor}: the line has no words")
        if isinstance(line, Choice):
            for target in set(line.targets) - anchors:
                yield Problem(f"{line.anchor}: leads to {target}, which is no line")
    for chapter in story.chapters:
        for scene in chapter.scenes:
            if scene.place and scene.place not in places:
                yield Problem(f"a scene of {chapter.title} is at {scene.place}, which is no place")
