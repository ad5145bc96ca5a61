import asyncio
import json
from pathlib import Path

from playhouse import Playhouse
from providers.test_route import CHINESE, ENGLISH, Writer
from yanyi.app.choices import Choices, because, behind, everybody, notes, recorded, sentences
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.asks import Wanted, Words
from yanyi.models.provider import Provider
from yanyi.models.routing import Decision, Policy, Tried
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.route import Route

FAULT = "did not answer in Chinese"
SETTLED = Decision("words", "Who?", "", "small", (Tried("small"),))
RAISED = Decision("words", "Who?", "", "large", (Tried("small", FAULT), Tried("large")))
REFUSED = Tried("small", "small gave no answer that can be used")
POOR = Decision("words", "Who?", "comic", "large", (REFUSED, Tried("large", FAULT)))


def test_every_decision_has_its_reason() -> None:
    assert because(SETTLED) == "asked small"
    assert because(RAISED) == f"asked large because small {FAULT}"
    assert because(POOR) == (
        f"kept what large answered, though it {FAULT} (small gave no answer that can be used)"
    )


def test_equal_ones_are_told_once_and_what_went_well_not_at_all() -> None:
    assert sentences([SETTLED, RAISED, RAISED]) == (f"{because(RAISED)} (2 times)",)
    assert [one.message for one in notes([POOR])] == [f"{because(POOR)} (once)"]


def test_a_route_stands_for_those_behind_it() -> None:
    small, large = Writer("small", ""), Writer("large", "")
    voice: Provider = FakeVoice()
    found = everybody([voice, Route("words", (small, large), Policy.THRIFTY)])
    assert [one.name for one in found] == ["fake-voice", "small", "large"]


def test_choices_are_heard_new_and_remembered(tmp_path: Path) -> None:
    route = Route("words", (Writer("small", ENGLISH), Writer("large", CHINESE)), Policy.THRIFTY)
    house = Playhouse(tmp_path, {"words": route})

    async def act(stage: Production) -> None:
        await stage.ask(Words("Write", "a\n\nsong", wanted=Wanted(language="zh")))

    house.run(act)
    memory, workers, choices = Memory(tmp_path), Workers(1, tmp_path), Choices(None)
    stage = Production(memory, house.providers, workers, Budget(0), Tally(choices))
    try:
        asyncio.run(act(stage))
        found = tuple(choices.decisions(memory))
    finally:
        workers.close()
        memory.close()
    tried = Tried("small", FAULT), Tried("large")
    assert found == (Decision("words", "a song", "", "large", tried),)


def test_a_file_is_explained_by_its_record(tmp_path: Path) -> None:
    file = tmp_path / "comic" / "0001.webp"
    assert recorded(tmp_path) == ()
    assert behind(file) == ()
    rows = [
        {"kind": "words", "what": "Who?", "medium": medium, "by": "large"}
        | {"tried": [{"by": "small", "fault": fault}, {"by": "large", "fault": ""}]}
        for medium, fault in (("", FAULT), ("comic", "sent an empty picture"), ("film", "x"))
    ]
    (tmp_path / "yanyi.json").write_text(json.dumps({"choices": rows}), "utf-8")
    assert recorded(tmp_path)[0] == RAISED
    assert behind(file) == (
        f"asked large because small {FAULT} (once)",
        "asked large because small sent an empty picture (once)",
    )
    (tmp_path / "yanyi.json").write_text("{}", "utf-8")
    assert behind(file) == ()
