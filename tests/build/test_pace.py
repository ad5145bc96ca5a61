from pathlib import Path

from yanyi.build.key import card_of
from yanyi.build.pace import pace_of
from yanyi.build.traces import Trace, Traces


def test_the_pace_of_a_step_is_the_median_of_earlier_ones(tmp_path: Path) -> None:
    traces = Traces(tmp_path / "traces.sqlite")
    for n, seconds in enumerate((1.0, 2.0, 90.0)):
        card = card_of("make", "comic.page", "1", n, ())
        traces.put(Trace(f"a{n}", card, "{}", seconds), ())
    card = card_of("speech", "kokoro", "1", "words", ())
    traces.put(Trace("b", card, "{}", 0.5), ())
    assert pace_of(traces) == {"comic.page": 2.0, "speech by kokoro": 0.5}
    traces.close()
