import json
from pathlib import Path

from yanyi.app.making import Makers
from yanyi.build.memory import Memory
from yanyi.build.traces import Trace
from yanyi.media.credentials.manifest import Part, Source
from yanyi.models.blob import Blob


def test_the_models_and_rules_behind_a_file_are_named_once(tmp_path: Path) -> None:
    memory = Memory(tmp_path)

    def step(digest: str, *card: object) -> None:
        memory.traces.put(Trace(digest, json.dumps(card), "", 0.0), (Blob(digest, 1),))

    step("a", "speech", "kokoro", "1.0", {"text": "x"}, [])
    step("b", "speech", "kokoro", "1.0", {"text": "x", "take": 2}, [])
    step("c", "picture", "illustrator", "3", {}, [])
    step("d", "hear", "whisper", "1", {}, ["a"])
    step("e", "make", "sound.cue", "2", {}, [])
    step("f", "make", "film.shot", "5", {}, ["a", "b", "c", "d", "e"])
    step("g", "make", "film.join", "9", {}, ["f", "a", "unknown"])
    assert Makers(memory.traces).parts("g") == (
        Part("music", "Yanyi", "2", Source.RULES),
        Part("picture", "illustrator", "3", Source.RULES),
        Part("speech", "kokoro", "1.0", Source.MODEL),
    )
    assert Makers(memory.traces).parts("unknown") == ()
    memory.close()


def test_of_several_ways_to_the_same_bytes_the_one_asked_for_is_told(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    for key, maker in (("k1", "painter"), ("k2", "illustrator"), ("k3", "hand")):
        card = json.dumps(["picture", maker, "1", {}, []])
        memory.traces.put(Trace(key, card, "", 0.0), (Blob("a", 1),))
    for own, maker in (({"k2"}, "illustrator"), ({"k3", "k2"}, "illustrator"), ({"k3"}, "hand")):
        (part,) = Makers(memory.traces, own).parts("a")
        assert part.maker == maker
    (part,) = Makers(memory.traces).parts("a")
    assert part.maker == "painter"
    memory.close()
