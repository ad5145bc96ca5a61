"""The step that judges a clip by what was heard of it, and times its words."""

import json
from dataclasses import dataclass
from pathlib import Path

from yanyi.models.answers import Mark
from yanyi.models.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Clip:
    """A text that was spoken, its clip's length in seconds, and the phrases of the clip."""

    text: str
    language: str
    seconds: float
    marks: tuple[Mark, ...] = ()


def judge_clip(params: Clip, inputs: list[Path], output: Path) -> None:
    """The verdict and the times of the words as JSON.

    ``inputs`` are the clip and what was heard of it; without the second nobody listened: then
    there is no verdict and the words are timed by the phrases.
    """
    from yanyi.aloud.hearing import judge
    from yanyi.aloud.word_times import word_times
    from yanyi.models.answers import Heard, Said
    from yanyi.models.blob import Blob
    from yanyi.story.wire import encode, loads

    said = Said(Blob("", 0), params.seconds, marks=params.marks)
    heard = loads(Heard, inputs[1].read_bytes(), "what was heard") if inputs[1:] else None
    verdict = judge(params.text, params.language, heard.words, params.seconds) if heard else None
    words = word_times(params.text, params.language, said, heard)
    made = {"verdict": encode(verdict), "words": encode(words)}
    output.write_text(json.dumps(made, ensure_ascii=False), "utf-8")


CLIP = Recipe("voice.clip", 3, Clip, judge_clip)
