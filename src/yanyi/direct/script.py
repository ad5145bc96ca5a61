"""The story as a director marks it: what the words of every line mean, scanned once."""

from dataclasses import dataclass

from yanyi.direct.lexicon.concepts import Who
from yanyi.direct.lexicon.lexicon import Hit, Lexicon, language_of
from yanyi.story.types import Character, Line, Spoken, Story, Sung, Thought
from yanyi.story.walk import lines, words_of


@dataclass(frozen=True, slots=True)
class Script:
    """The meanings found in each line by its anchor, and the cast by id.

    ``lexicon`` knows the names of the story; ``plain`` does not.
    """

    lexicon: Lexicon
    plain: Lexicon
    hits: dict[str, tuple[Hit, ...]]
    cast: dict[str, Character]

    def of(self, line: Line) -> tuple[Hit, ...]:
        """What the words of a line mean."""
        return self.hits.get(line.anchor, ())


def mark(story: Story) -> Script:
    """Read the story once with the names of its cast among the words."""
    names = []
    for one in story.cast:
        for name in filter(None, (one.name, *one.aliases)):
            names += [(name, Who(one.id)), (f"{name}'s", Who(one.id, owner=True))]
    language = language_of(story.language)
    lexicon = Lexicon(language, names)
    hits = {line.anchor: lexicon.scan(words_of(line)) for line in lines(story)}
    return Script(lexicon, Lexicon(language), hits, {one.id: one for one in story.cast})


def is_voiced(line: Line) -> bool:
    """Whether a person speaks, thinks or sings the line."""
    return isinstance(line, Spoken | Thought | Sung)


def weight(text: str) -> float:
    """How long words are on the tongue: 1.0 a Chinese character, about a quarter a letter."""
    return sum(1.0 if sign >= "\u2e80" else 0.27 for sign in text)
