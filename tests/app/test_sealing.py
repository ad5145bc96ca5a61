import asyncio
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from media.credentials.identities import ours
from media.labelling import specimens
from yanyi.app.request import Request
from yanyi.app.sealing import Sealer
from yanyi.app.session import open_session
from yanyi.build.memory import Memory
from yanyi.media.labelling.reading import read_labels
from yanyi.models.work import Origin, Work, WorkFact, WorkFile
from yanyi.problems import OutputError


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "store")


def sealer(tmp_path: Path, memory: Memory) -> Sealer:
    (tmp_path / "lamp.md").write_text("# Lamp\n\nA story.\n")
    return Sealer(open_session(Request(tmp_path / "lamp.md")), memory, ours())


def work(tmp_path: Path, memory: Memory) -> Work:
    """A film of a kind: a picture, a sound in a feed, a piece, a text."""
    sound = specimens.sound(tmp_path / "a.m4a", "ipod", "aac").read_bytes()
    feed = f'<rss><enclosure url="1.m4a" length="{len(sound)}" type="x" /></rss>'.encode()
    files = {
        "film/a.png": specimens.picture("png"),
        "audiobook/podcast/1.m4a": sound,
        "audiobook/podcast/feed.xml": feed,
        "film/hls/1.m4s": sound,
        "film/a.srt": b"1\n",
    }
    kept = tuple(WorkFile(path, memory.store.keep_bytes(data)) for path, data in files.items())
    return Work("film", kept, (), facts=(WorkFact("bytes", str(kept[0].blob.size)),))


def test_what_can_be_signed_is_and_the_rest_is_as_it_was(tmp_path: Path, memory: Memory) -> None:
    before = work(tmp_path, memory)
    seal = sealer(tmp_path, memory)
    after = asyncio.run(seal.seal(before))
    changed = [
        one.path for one, new in zip(before.files, after.files, strict=True) if one.blob != new.blob
    ]
    assert changed == ["film/a.png", "audiobook/podcast/1.m4a", "audiobook/podcast/feed.xml"]
    sizes = [one.blob.size for one in after.files]
    assert after.facts == (WorkFact("bytes", str(sizes[0])),)
    assert f'length="{sizes[1]}"' in memory.store.path(after.files[2].blob).read_text()
    for one in after.files[:2]:
        signed = read_labels(memory.store.path(one.blob)).credentials
        assert signed is not None
        assert signed.valid
    assert seal.problems == []


def test_it_is_remembered_like_any_step(tmp_path: Path, memory: Memory) -> None:
    before = work(tmp_path, memory)
    after = asyncio.run(sealer(tmp_path, memory).seal(before))
    memory.traces.commit()
    made = memory.traces.maker(after.files[0].blob.digest)
    assert made is not None
    assert made.name == "credentials"
    assert before.files[0].blob.digest in made.card
    again = sealer(tmp_path, memory)
    again.identity = replace(ours(), key=b"lost")
    assert asyncio.run(again.seal(before)) == after, "as a whole, without looking at its files"
    fewer = replace(before, files=before.files[:1])
    assert asyncio.run(again.seal(fewer)).files == after.files[:1], "file by file"
    assert again.problems == []


def test_a_correction_is_told_where_its_line_is_and_nowhere_else(
    tmp_path: Path, memory: Memory
) -> None:
    (tmp_path / "lamp.yanyi").mkdir()
    (tmp_path / "lamp.yanyi" / "yanyi.toml").write_text('[lines."ch01.a.0000"]\nspeaker = "Mara"\n')
    blob = memory.store.keep_bytes(specimens.picture("png"))
    files = tuple(WorkFile(path, blob) for path in ("comic/1.png", "comic/2.png"))
    origins = Origin("comic/1.png", ("ch01.a.0000",)), Origin("comic/2.png", ("ch01.b.0000",))
    after = asyncio.run(sealer(tmp_path, memory).seal(Work("comic", files, (), origins=origins)))
    edited = []
    for one in after.files:
        signed = read_labels(memory.store.path(one.blob)).credentials
        assert signed is not None
        edited.append("humanEdits" in signed.sources)
    assert edited == [True, False]


def test_what_cannot_be_signed_is_told_and_kept(tmp_path: Path, memory: Memory) -> None:
    broken = WorkFile("film/a.png", memory.store.keep_bytes(specimens.picture("png")[:60]))
    seal = sealer(tmp_path, memory)
    assert asyncio.run(seal.seal(Work("film", (broken,), ()))).files == (broken,)
    (problem,) = seal.problems
    assert "film/a.png could not be signed" in problem.message


def test_a_full_disk_is_told_as_one(
    tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = WorkFile("film/a.png", memory.store.keep_bytes(specimens.picture("png")[:60]))
    used = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: used._replace(free=0))
    with pytest.raises(OutputError, match="the disk is full"):
        asyncio.run(sealer(tmp_path, memory).seal(Work("film", (broken,), ())))
