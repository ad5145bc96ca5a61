import json
from pathlib import Path

from yanyi.models.answers import Heard, HeardWord, Mark
from yanyi.perform.listening_step import Clip, judge_clip
from yanyi.story.wire import dumps


def run(clip: Clip, folder: Path, heard: Heard | None = None) -> dict[str, object]:
    sound, written, output = folder / "clip", folder / "heard", folder / "out"
    if heard is not None:
        written.write_text(dumps(heard), "utf-8")
    judge_clip(clip, [sound, written] if heard is not None else [sound], output)
    found = json.loads(output.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_who_listened_gives_a_verdict(tmp_path: Path) -> None:
    words = tuple(HeardWord(sign, n * 0.2, n * 0.2 + 0.2) for n, sign in enumerate("雪停了"))
    found = run(Clip("雪停了，我们走吧。", "zh", 0.6), tmp_path, Heard("雪停了", words))
    assert found["verdict"] is not None
    assert "我们走吧" in json.dumps(found["verdict"], ensure_ascii=False)


def test_without_a_listener_the_phrases_time_the_words(tmp_path: Path) -> None:
    marks = (Mark(0, 4, 0.0, 0.9), Mark(4, 9, 1.5, 2.4))
    found = run(Clip("雪停了，我们走吧。", "zh", 2.4, marks), tmp_path)
    assert found["verdict"] is None
    words = found["words"]
    assert isinstance(words, list)
    assert [one["start_s"] for one in words if one["start_char"] in (0, 4)] == [0.0, 1.5]
