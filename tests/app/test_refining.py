import asyncio
from pathlib import Path

import pytest

from playhouse import Playhouse
from read.refine.lines import story
from yanyi.app.refining import refined, refined_to_look_at
from yanyi.build.memory import Memory
from yanyi.build.quote import Quote
from yanyi.build.watch import Tally
from yanyi.models.asks import Ask
from yanyi.models.provider import Provider
from yanyi.problems import BudgetError
from yanyi.providers.words_fake import FakeScribe
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.corrections import Corrections, LineFix
from yanyi.story.reading import Reading
from yanyi.story.types import Spoken
from yanyi.story.walk import lines

WALK = "They walked on along the river, and for a long while nobody spoke at all. " * 12


class FreeScribe(FakeScribe):
    """Costs nothing."""

    name = "free-scribe"

    def price(self, ask: Ask) -> int:
        return 0


WRITER: dict[str, Provider] = {"words": FakeScribe()}
FREE: dict[str, Provider] = {"words": FreeScribe()}


def reading(first: str = "Who has the lamp?") -> Reading:
    """Talk that nobody can be sure of, in two places far from each other."""
    talk = story(
        "Ann met Bob and Eve.",
        ("ann", "It is late.", 1.0),
        ("bob", first, 0.4),
        ("eve", "Not I.", 0.3),
        WALK,
        ("bob", "Look, a boat!", 0.4),
        ("eve", "It may be.", 0.35),
        "Ann, Bob and Eve ran.",
    )
    return Reading(talk, (), {})


def made(root: Path, found: Reading, limit: int | None = None) -> tuple[Reading, Tally]:
    """A reading refined with one store."""
    return Playhouse(root, WRITER).run(lambda stage: refined(found, WRITER, stage), limit)


def test_without_a_model_the_reading_stays_as_it_is(tmp_path: Path) -> None:
    found = reading()
    memory = Memory(tmp_path)
    try:
        assert asyncio.run(refined(found, {}, Quote(memory, {}))) is found
    finally:
        memory.close()
    assert refined_to_look_at(found, {}) is found


def test_what_a_model_changed_is_listed_with_who_and_how_sure(tmp_path: Path) -> None:
    before = {line.anchor: line for line in lines(reading().story)}
    found, tally = made(tmp_path, reading())
    assert tally.made == {"words by fake-writer": 2}
    assert tally.cost > 0
    after = {line.anchor: line for line in lines(found.story)}
    told = {one.anchor: one for one in found.renamed}
    assert told
    for anchor, line in after.items():
        if isinstance(line, Spoken):
            was = before[anchor]
            assert isinstance(was, Spoken)
            assert (line.speaker != was.speaker) == (anchor in told)
    for one in told.values():
        assert one.by == "fake-writer"
        assert (one.was, one.now) == (getattr(before[one.anchor], "speaker", ""), one.now)
        assert 0 < one.sure <= 1


def test_an_edited_line_asks_again_only_for_what_stands_around_it(tmp_path: Path) -> None:
    made(tmp_path, reading())
    same, kept = made(tmp_path, reading())
    assert (kept.made, kept.kept) == ({}, {"words by fake-writer": 2})
    assert same.renamed
    _, edited = made(tmp_path, reading("Who took the lamp?"))
    assert (edited.made, edited.kept) == ({"words by fake-writer": 1}, {"words by fake-writer": 1})


def test_the_price_is_known_before_and_never_exceeded(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "quoted")
    try:
        quote = Quote(memory, WRITER)
        looked = asyncio.run(refined(reading(), WRITER, quote))
    finally:
        memory.close()
    assert looked.renamed == ()
    assert len(quote.steps) == 2
    _, tally = made(tmp_path / "made", reading())
    assert tally.cost == quote.price
    with pytest.raises(BudgetError):
        made(tmp_path / "poor", reading(), quote.price - 1)


def test_the_authors_word_is_never_asked_about(tmp_path: Path) -> None:
    text = "# One\n\nAnn met Bob.\n\n“Who?”\n\n“I.”\n\n“You?”\n".encode()
    guessed = read(Source("tale.md", text), ())
    spoken = [line for line in lines(guessed.story) if isinstance(line, Spoken)]
    fixes = tuple(LineFix(line.anchor, speaker="Clara") for line in spoken)
    corrected = read(Source("tale.md", text), (), Corrections(lines=fixes))
    memory = Memory(tmp_path)
    try:
        quote = Quote(memory, WRITER)
        found = asyncio.run(refined(corrected, WRITER, quote))
    finally:
        memory.close()
    assert len(spoken) == 3
    assert found.story == corrected.story
    assert not quote.steps


def test_a_look_pays_nothing_and_says_what_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YANYI_HOME", str(tmp_path))
    found = reading()
    looked = refined_to_look_at(found, WRITER)
    assert looked.story == found.story
    said = str(looked.problems[-1])
    assert "2 passages where it is doubtful who speaks may be asked about" in said
    free = refined_to_look_at(found, FREE)
    assert free.renamed
    assert free.problems == found.problems


def test_only_the_chapters_performed_are_asked_about(tmp_path: Path) -> None:
    found = reading()
    memory = Memory(tmp_path)
    try:
        quote = Quote(memory, WRITER)
        asyncio.run(refined(found, WRITER, quote, frozenset({5})))
    finally:
        memory.close()
    assert not quote.steps
