"""A story in so few words that a model can read them at once: who, where, how it goes on."""

from collections import Counter
from collections.abc import Iterator, Sequence

from yanyi.board.types import Board
from yanyi.perform.composing.stretches import main_mood, stretches
from yanyi.perform.naming import named
from yanyi.story.types import Chapter, Story
from yanyi.story.vocabulary import Age, Gender
from yanyi.story.walk import block_lines, full_text, lines, speaker_of

_PEOPLE, _PLACES, _CHAPTERS = 6, 4, 8
_LONGEST = {True: 80, False: 240}
"""Characters of a paragraph that is shown, in Chinese and in languages in letters."""


def synopsis(story: Story, board: Board) -> str:
    """Title, people, places and mood, then of every chapter how it begins, peaks and ends."""
    rows = [f"Title: {named(story)}", f"Time and place: {board.casting.era.value}"]
    if story.meta.description:
        rows.append(f"About: {story.meta.description}")
    rows += [f"People: {'; '.join(_people(story))}", f"Places: {'; '.join(_places(story))}"]
    rows += [f"Mood: {main_mood(stretches(story))}", ""]
    for chapter in _some(story.chapters):
        rows.append(f"[{chapter.title}]" if chapter.title else "[...]")
        rows += _told(chapter, story)
    return "\n".join(rows)


def speakers(story: Story) -> tuple[str, ...]:
    """The ids of who speaks, most first."""
    said = Counter(filter(None, map(speaker_of, lines(story))))
    return tuple(name for name, _ in said.most_common())


def _people(story: Story) -> Iterator[str]:
    cast = {one.id: one for one in story.cast}
    for who in speakers(story)[:_PEOPLE]:
        if who in cast:
            one = cast[who]
            known = [one.age.value] if one.age is not Age.UNKNOWN else []
            known += [one.gender.value] if one.gender is not Gender.UNKNOWN else []
            yield f"{one.name} ({' '.join(known)})" if known else one.name


def _places(story: Story) -> Iterator[str]:
    played = Counter(scene.place for chapter in story.chapters for scene in chapter.scenes)
    names = {one.id: one.name for one in story.places}
    yield from [names[one] for one, _ in played.most_common() if one in names][:_PLACES]


def _some(chapters: Sequence[Chapter]) -> Iterator[Chapter]:
    """As many chapters as can be shown, from the first to the last."""
    count = min(_CHAPTERS, len(chapters))
    for number in range(count):
        yield chapters[number * (len(chapters) - 1) // max(1, count - 1)]


def _told(chapter: Chapter, story: Story) -> Iterator[str]:
    """The first paragraph of a chapter, its last, and between them one where it is strongest."""
    blocks = [block for scene in chapter.scenes for block in scene.blocks if block_lines(block)]
    if not blocks:
        return
    part = Story(meta=story.meta, language=story.language, chapters=(chapter,))
    peak = max(stretches(part), key=lambda one: one.intensity).lines
    middle = peak[len(peak) // 2].anchor
    strong = next(one for one in blocks if middle in {line.anchor for line in block_lines(one)})
    chinese = story.language.lower().startswith("zh")
    longest, apart = _LONGEST[chinese], "" if chinese else " "
    for block in dict.fromkeys((blocks[0], strong, blocks[-1])):
        words = " ".join(apart.join(map(full_text, block_lines(block))).split())
        yield f"- {words if len(words) <= longest else words[:longest].rstrip() + '…'}"
