import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519

from media.credentials.identities import ours
from media.credentials.test_certificate import certified, pem
from yanyi.app import identity as room
from yanyi.app.identity import own_identity, signing
from yanyi.problems import InputError
from yanyi.project.folder import Project
from yanyi.project.settings import load_settings


def project(folder: Path, labels: str) -> Project:
    """A project with these settings of labels."""
    (folder / "yanyi.toml").write_text(f"[labels]\n{labels}")
    settings = load_settings(folder / "yanyi.toml", frozenset())
    return Project(folder / "a.md", folder, folder / "out", settings)


def test_it_is_made_once_and_read_by_nobody_else(tmp_path: Path) -> None:
    found = own_identity(tmp_path / "credentials")
    (kept,) = (tmp_path / "credentials").iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert own_identity(tmp_path / "credentials") == found


def test_of_two_that_begin_at_once_both_have_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[object] = []

    def meanwhile(_: object) -> object:
        monkeypatch.undo()
        others.append(own_identity(tmp_path))
        return ours()

    monkeypatch.setattr(room, "self_made", meanwhile)
    assert own_identity(tmp_path) == others[0]
    assert len(list(tmp_path.iterdir())) == 1


def test_damage_is_told(tmp_path: Path) -> None:
    own_identity(tmp_path)
    (tmp_path / "signing.pem").write_text("scribble")
    with pytest.raises(InputError, match="Move it away"):
        own_identity(tmp_path)


def test_the_authors_own_goes_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    (tmp_path / "me.pem").write_bytes(certified(key))
    (tmp_path / "key.pem").write_bytes(pem(key))
    found, notes = signing(project(tmp_path, 'certificate = "me.pem"\nkey = "key.pem"\n'))
    assert found is not None
    assert (found.algorithm, notes) == ("ed25519", ())
    monkeypatch.setenv("MY_KEY", pem(key).decode())
    assert signing(project(tmp_path, 'certificate = "me.pem"\nkey = "MY_KEY"\n'))[0] == found


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        ('certificate = "me.pem"\n', "key is missing"),
        ('key = "key.pem"\n', "certificate is missing"),
        ('certificate = "gone.pem"\nkey = "key.pem"\n', "yanyi.toml:2: .*gone.pem cannot be read"),
        ('certificate = "me.pem"\nkey = "GONE"\n', "yanyi.toml:3: .*environment variable"),
        ('certificate = "me.pem"\nkey = "me.pem"\n', "yanyi.toml:3: .*key is not PEM"),
    ],
)
def test_what_is_wrong_with_it_is_said_with_its_line(
    tmp_path: Path, labels: str, says: str
) -> None:
    (tmp_path / "me.pem").write_bytes(certified(ed25519.Ed25519PrivateKey.generate()))
    with pytest.raises(InputError, match=f"(?s){says}"):
        signing(project(tmp_path, labels))


def test_nobody_signs_when_the_author_does_not_want_it(tmp_path: Path) -> None:
    assert signing(project(tmp_path, "credentials = false\n")) == (None, ())


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    found, (note,) = signing(project(tmp_path, "credentials = true\n"))
    assert found is None
    assert "nothing is signed" in note.message
