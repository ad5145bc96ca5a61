"""A finished audiobook whose clips are known by their lengths alone, on a stage that remembers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from blake3 import blake3

from perform.audiobook.tales import CHINESE, board_of
from yanyi.media.audio.atoms import Tags
from yanyi.models.blob import Blob
from yanyi.models.recipe import Recipe
from yanyi.models.speech import WordTime
from yanyi.perform.audiobook.episodes import Spoken
from yanyi.perform.audiobook.script import sections
from yanyi.perform.audiobook.timeline import timeline
from yanyi.story.types import Story


@dataclass
class Paper:
    """A stage that writes down what is asked of it."""

    made: list[tuple[str, Any, tuple[Blob, ...]]] = field(default_factory=list)
    kept: dict[str, bytes] = field(default_factory=dict)

    async def make(self, recipe: Recipe[Any], params: Any, inputs: Sequence[Blob] = ()) -> Blob:
        self.made.append((recipe.name, params, tuple(inputs)))
        return Blob(f"{recipe.name}-{len(self.made)}", 1000 + len(self.made))

    async def keep(self, data: bytes) -> Blob:
        blob = Blob(blake3(data).hexdigest(), len(data))
        self.kept[blob.digest] = data
        return blob

    def text(self, blob: Blob) -> str:
        return self.kept[blob.digest].decode()


def by_signs(words: str) -> tuple[WordTime, ...]:
    """Every sign a word of its own, five a second."""
    return tuple(
        WordTime(at, at + 1, at / 5, at / 5 + 0.2)
        for at, sign in enumerate(words)
        if not sign.isspace()
    )


def spoken(story: Story = CHINESE, timed: bool = False) -> Spoken:
    """The story as it was spoken, five signs a second; ``timed`` by the word."""
    script = sections(story, board_of(story))
    lengths = [
        [len(one.words) / 5 if one.speech else 0.0 for one in section.utterances]
        for section in script
    ]
    words = [[by_signs(one.words) for one in section.utterances] for section in script]
    times = timeline(script, lengths, 1.0, words if timed else ())
    return Spoken(
        story,
        times,
        tuple(Blob(f"piece-{n}", n) for n in range(len(times))),
        Tags(story.meta.title, story.meta.author, "合成语音"),
        "zho",
        Blob("cover", 9),
        "urn:uuid:book",
    )
