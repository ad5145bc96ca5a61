import asyncio
from pathlib import Path

from yanyi.build.memory import Memory
from yanyi.build.naming import digests_in, is_part, outputs_of, steps_under
from yanyi.build.part import note, part_of, remembering
from yanyi.build.traces import Trace
from yanyi.build.watch import Step
from yanyi.models.answers import Said
from yanyi.models.blob import Blob

HEARD, GIVEN, MADE = (digit * 64 for digit in "abc")


def test_a_step_names_what_it_was_made_from_and_what_it_gave(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    card = f'["hear","ear","1",{{"audio":"{HEARD}"}},["{GIVEN}"]]'
    memory.learn("k", card, Said(Blob(MADE, 3), 1.0), 0.0, 0)
    (trace,) = memory.traces.whole()
    assert digests_in(trace) == {HEARD, GIVEN, MADE}
    assert outputs_of(trace) == (Blob(MADE, 3),)
    assert (is_part(trace), steps_under(trace)) == (False, ())


def test_a_part_names_its_steps_and_its_files(tmp_path: Path) -> None:
    async def run() -> Said:
        note(Step("make", "join", "join", "k1"))
        note(Step("ask", "words by me", "say", "k2"))
        return Said(Blob(MADE, 3), 1.0)

    memory = Memory(tmp_path)
    asyncio.run(remembering(memory, part_of("one", "what", {}), run))
    (trace,) = memory.traces.whole()
    assert is_part(trace)
    assert steps_under(trace) == ("k1", "k2")
    assert outputs_of(trace) == (Blob(MADE, 3),)
    assert digests_in(trace) == {MADE}


def test_a_recipe_may_be_called_as_it_likes() -> None:
    assert not is_part(Trace("k", '["make","part","1",{},[]]', "{}", 0.0))
