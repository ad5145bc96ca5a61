"""A reading as plain rows, for pipes: what a row is, then its fields, with tabs between."""

from collections.abc import Iterator

from yanyi.app.reading import Opened
from yanyi.read.doubts import Guess, doubtful, doubts
from yanyi.read.overview import chapters, left_out, people


def rows(opened: Opened, most: int | None) -> Iterator[str]:
    """Every row; of the doubtful lines only the ``most`` doubtful ones, None for all."""
    reading = opened.reading
    story = reading.story
    yield _row("story", str(opened.manuscript), story.meta.title, story.language)
    for view in people(reading):
        one = view.person
        aliases = ", ".join(one.aliases)
        yield _row("person", one.name, aliases, one.gender, one.age, one.look, str(view.lines))
    for chapter in chapters(reading):
        count = str(len(chapter.scenes))
        yield _row("chapter", str(chapter.number), chapter.title, count, str(chapter.lines))
        for scene in chapter.scenes:
            yield _row(
                "scene",
                f"{scene.chapter}.{scene.number}",
                scene.anchor,
                scene.place,
                scene.time,
                scene.season,
                scene.weather,
                scene.mood,
                str(scene.lines),
            )
    many = len(doubtful(reading)) if most is None else most
    for doubt in doubts(reading, many):
        others = ", ".join(map(_guess, doubt.others))
        place = str(doubt.position)
        yield _row("doubt", place, doubt.anchor, _guess(doubt.guess), others, doubt.words)
    names = {one.id: one.name for one in story.cast}
    for change in reading.renamed:
        was, now = names.get(change.was, "-"), names.get(change.now, "-")
        yield _row("renamed", change.anchor, was, now, f"{change.sure:.2f}", change.by)
    for missed in left_out(reading):
        yield _row("left-out", missed.reason, str(missed.characters), missed.example)
    for problem in reading.problems:
        yield _row("note", str(problem.position or ""), problem.message, problem.hint)


def _guess(guess: Guess) -> str:
    return f"{guess.name or '-'} {guess.sure:.2f}"


def _row(*fields: str) -> str:
    return "\t".join(" ".join(one.split()) if n else one for n, one in enumerate(fields))
