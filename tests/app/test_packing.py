"""A project goes to another place with all that was made for it, and with nothing else."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from cases.theatre import CHINESE, files, project
from yanyi.app.make import Outcome, make
from yanyi.app.packing import pack
from yanyi.app.request import Request
from yanyi.app.unpacking import unpack
from yanyi.build.here import Here
from yanyi.build.memory import Memory
from yanyi.problems import InputError, OutputError


def novel(path: Path, store: Path) -> Outcome:
    """Make the novel, with everything in this process."""
    return make(Request(path, ("novel",), store=store), workers=Here(store))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project, ``deng``, made once, and its ``store``."""
    root = tmp_path_factory.mktemp("made")
    folder = project(root / "deng", CHINESE, "zh")
    (folder / "notes").mkdir()
    (folder / "notes" / "想法.txt").write_text("灯是谁的？", "utf-8")
    novel(folder, root / "store")
    return root


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    shutil.copytree(made, tmp_path / "home")
    return tmp_path / "home"


def test_what_comes_out_needs_no_step(made: Path, tmp_path: Path) -> None:
    packed = pack(made / "deng", tmp_path / "deng.zip", made / "store")
    assert (packed.project, packed.lost) == (4, 0)
    found = unpack(tmp_path / "deng.zip", tmp_path / "elsewhere" / "deng", tmp_path / "store")
    assert (found.project, found.steps, found.path) == (
        4,
        packed.steps,
        tmp_path / "elsewhere/deng",
    )
    assert not (tmp_path / "elsewhere" / "deng" / "out").exists()
    outcome = novel(found.path, tmp_path / "store")
    assert outcome.tally.made == {}
    assert files(found.path / "out") == files(made / "deng" / "out")
    again = pack(found.path, tmp_path / "again.zip", tmp_path / "store")
    assert (again.steps, again.blobs) == (packed.steps, packed.blobs)


def test_a_lone_manuscript_takes_its_lock_along(tmp_path: Path) -> None:
    tale, store = tmp_path / "from" / "tale.md", tmp_path / "store"
    tale.parent.mkdir()
    tale.write_text("# 灯\n\n夜里，雨落在码头上。\n", "utf-8")
    (tale.parent / "tale.yanyi").mkdir()
    settings = '[models]\nspeech = "fake-voice"\npicture = "fake-artist"\n'
    (tale.parent / "tale.yanyi" / "yanyi.toml").write_text(settings)
    (tale.parent / "other.md").write_text("not mine", "utf-8")
    novel(tale, store)
    pack(tale, tmp_path / "a.zip", store)
    found = unpack(tmp_path / "a.zip", tmp_path / "to", tmp_path / "other store")
    assert found.path == tmp_path / "to" / "tale.md"
    assert sorted(one.name for one in (tmp_path / "to").iterdir()) == ["tale.md", "tale.yanyi"]
    assert novel(found.path, tmp_path / "other store").tally.made == {}


def test_nothing_of_this_machine_is_packed(made: Path, tmp_path: Path) -> None:
    pack(made / "deng", tmp_path / "deng.zip", made / "store")
    with zipfile.ZipFile(tmp_path / "deng.zip") as archive:
        names = archive.namelist()
        for name in names:
            assert str(made).encode() not in archive.read(name)
    own = {"notes/想法.txt", "story.md", "yanyi.lock", "yanyi.toml"}
    assert {one for one in names if one.startswith("project/")} == {f"project/{one}" for one in own}


def test_outputs_hidden_files_and_the_store_stay_here(home: Path, tmp_path: Path) -> None:
    folder = home / "deng"
    shutil.copytree(home / "store", folder / "store")
    shutil.copytree(folder / "out", folder / "draft")
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_text("mine")
    (folder / ".env").write_text("mine")
    novel(folder, folder / "store")
    assert pack(folder, folder / "deng.zip", folder / "store").project == 4


def test_what_is_there_already_is_not_written_over(made: Path, tmp_path: Path) -> None:
    target = tmp_path / "deng.zip"
    pack(made / "deng", target, made / "store")
    whole = target.read_bytes()
    with pytest.raises(OutputError, match="there already"):
        pack(made / "deng", target, made / "store")
    assert target.read_bytes() == whole
    assert [one.name for one in tmp_path.iterdir()] == ["deng.zip"]


def test_a_project_that_was_never_made_is_told_so(tmp_path: Path) -> None:
    folder = project(tmp_path / "lamp")
    with pytest.raises(InputError, match="nothing is remembered of this project"):
        pack(folder, tmp_path / "a.zip", tmp_path / "store")
    assert not (tmp_path / "a.zip").exists()


def test_steps_that_are_no_more_are_counted(home: Path, tmp_path: Path) -> None:
    novel(home / "deng", home / "store")
    memory = Memory(home / "store")
    blob = max(memory.store.blobs(), key=lambda one: one.size)
    memory.store.drop(blob)
    memory.close()
    packed = pack(home / "deng", tmp_path / "deng.zip", home / "store")
    assert packed.lost >= 1


@pytest.mark.parametrize("where", ["story.md", "notes/想法.txt"])
def test_a_file_that_holds_a_key_is_not_given_away(
    where: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    with (home / "deng" / where).open("a") as stream:
        stream.write("sk-canary-0123456789")
    with pytest.raises(InputError, match=f"{where}: this holds the key OPENAI_API_KEY"):
        pack(home / "deng", tmp_path / "a.zip", home / "store")
    assert not (tmp_path / "a.zip").exists()


def test_what_leads_out_of_the_project_is_refused(home: Path, tmp_path: Path) -> None:
    folder = home / "deng"
    (home / "far").mkdir()
    (home / "far" / "quay.png").write_bytes(b"picture")
    for link, to, says in (
        (folder / "quay.png", home / "far" / "quay.png", "leads out of the project"),
        (folder / "art", home / "far", "is a link to a folder"),
    ):
        link.symlink_to(to)
        with pytest.raises(InputError, match=says):
            pack(folder, tmp_path / "a.zip", home / "store")
        link.unlink()
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[lines."ch01.a.0000"]\npicture = "../far/quay.png"\n')
    with pytest.raises(InputError, match=r"yanyi\.toml:\d+: .*leads out of the project"):
        pack(folder, tmp_path / "a.zip", home / "store")


def test_a_name_that_not_every_system_can_have_is_refused(home: Path, tmp_path: Path) -> None:
    (home / "deng" / "a\\b.txt").write_text("words")
    with pytest.raises(InputError, match="cannot be packed"):
        pack(home / "deng", tmp_path / "a.zip", home / "store")


def test_the_manifest_says_what_it_is(made: Path, tmp_path: Path) -> None:
    packed = pack(made / "deng", tmp_path / "deng.zip", made / "store")
    with zipfile.ZipFile(tmp_path / "deng.zip") as archive:
        told = json.loads(archive.read("yanyi-pack.json"))
    assert told["pack"] == {"is": "Manifest", "make": "", "steps": packed.steps}
    assert (told["yanyi"], told["version"]) == ("pack", 1)
