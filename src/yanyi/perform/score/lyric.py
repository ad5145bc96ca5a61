"""The lyric of a title song from whoever answers words: asked for, checked, asked for once more."""

import json
from dataclasses import dataclass, replace

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.models.asks import Wanted, Words
from yanyi.models.schema import fault
from yanyi.perform.score.lyric_check import BOUNDS, LINES, VERSES, Draft, wrong
from yanyi.perform.score.synopsis import synopsis
from yanyi.problems import AnswerError
from yanyi.story.types import Story

TRIES = 2
_LONGEST = 80
_TOLD = 4
"""So many faults are told at once."""
_INSTRUCTION = (
    "Write the lyric of the title song of this story, as its leading person would sing it when all"
    " is over. Plain words that sing easily, things that can be seen and heard, rhymes at the ends"
    " of lines, a chorus that one remembers; in your own words, no sentence of the story. Write in"
    " {language}. {verses} verses of {lines} lines each, a chorus of {lines} lines, if you like a"
    " bridge of 2. Every line has between {low} and {high} {measure}, and all are about as long as"
    " one another. No headings, no line numbers. Answer in JSON."
)


@dataclass(frozen=True, slots=True)
class Written:
    """A lyric that can be sung, or why there is none."""

    draft: Draft | None
    reason: str = ""


async def written(story: Story, board: Board, stage: Stage) -> Written:
    """The lyric of a story's title song; what is no good is asked for once more, then left out."""
    language = story.language.lower().split("-")[0]
    if language not in BOUNDS:
        return Written(None, f"songs are composed in Chinese and English, not in {story.language}")
    if not any(offer.kind == "words" for offer in stage.offers()):
        return Written(None, "nobody here writes words: name a model under [models] words")
    told = synopsis(story, board)
    ask = question(told, language)
    reason = ""
    for _ in range(TRIES):
        try:
            text = (await stage.ask(ask)).text
            reason = fault(ask.schema, text)
        except AnswerError as error:
            reason = error.problems[0].message
        if not reason:
            draft = read(text)
            reason = "; ".join(wrong(draft, language, f"{ask.instruction}\n{told}")[:_TOLD])
            if not reason:
                return Written(draft)
        ask = _again(ask, told, reason)
    return Written(None, f"no lyric that can be sung in {TRIES} tries: {reason}")


def question(told: str, language: str) -> Words:
    """What is asked, about a story in few words."""
    low, high = BOUNDS[language]
    chinese = language == "zh"
    instruction = _INSTRUCTION.format(
        language="Chinese" if chinese else "English",
        verses=f"{VERSES[0]} or {VERSES[1]}",
        lines=LINES[1],
        low=low,
        high=high,
        measure="characters" if chinese else "syllables",
    )
    return Words(instruction, told, _schema(), wanted=Wanted(language))


def read(text: str) -> Draft:
    """An answer that fits the schema, as rows without what surrounds them."""
    found = json.loads(text)

    def rows(value: list[str]) -> tuple[str, ...]:
        return tuple(" ".join(one.split()) for one in value)

    verses = tuple(rows(one) for one in found["verses"])
    return Draft(
        " ".join(found["title"].split()),
        verses,
        rows(found["chorus"]),
        rows(found.get("bridge", [])),
    )


def _again(ask: Words, told: str, reason: str) -> Words:
    """The same question with what was wrong; not with the answer, which would only come again."""
    words = f"{told}\n\nAn earlier lyric could not be used: {reason}. Write another."
    return replace(ask, text=words, take=ask.take + 1)


def _schema() -> str:
    row = {"type": "string", "minLength": 1, "maxLength": _LONGEST}

    def rows(least: int, most: int) -> dict[str, object]:
        return {"type": "array", "items": row, "minItems": least, "maxItems": most}

    verses = {"type": "array", "items": rows(*LINES), "minItems": VERSES[0], "maxItems": VERSES[1]}
    known = {"title": row, "verses": verses, "chorus": rows(*LINES), "bridge": rows(0, LINES[1])}
    return json.dumps(
        {
            "type": "object",
            "properties": known,
            "required": ["title", "verses", "chorus"],
            "additionalProperties": False,
        },
        separators=(",", ":"),
    )
