"""Who signs finished files: the author's certificate, or one made on this computer and kept."""

import datetime
import os
from contextlib import suppress
from pathlib import Path

from yanyi.media.credentials.certificate import CertificateError, Identity, identity, self_made
from yanyi.problems import InputError, Position, Problem
from yanyi.project.folder import Project, user_folder

_KEPT = "signing.pem"


def signing(project: Project) -> tuple[Identity | None, tuple[Problem, ...]]:
    """Who signs, None for nobody, and why nobody can; raises InputError for a bad certificate."""
    if not project.settings.labels.credentials:
        return None, ()
    try:
        return identity_of(project), ()
    except OSError as error:
        hint = "Make it writable, or set [labels] credentials = false."
        at = Position(str(error.filename or user_folder()))
        what = f"nothing is signed: no certificate can be kept here ({error.strerror})"
        return None, (Problem(what, at, hint),)


def identity_of(project: Project) -> Identity:
    """The one that ``[labels]`` names, else our own."""
    table = project.settings.labels
    if table.certificate or table.key:
        return _authors(project)
    return own_identity(user_folder() / "credentials")


def own_identity(folder: Path) -> Identity:
    """The key and its certificate in a folder, made at their first use.

    Nobody but their owner may read them. Raises OSError when they can be neither read nor kept,
    InputError for damage.
    """
    kept = folder / _KEPT
    if not kept.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _keep(self_made(datetime.datetime.now(datetime.UTC).date()), kept)
    try:
        return identity(kept.read_bytes(), kept.read_bytes())
    except CertificateError as error:
        hint = "Move it away; a new one is made."
        raise InputError(Problem(f"{error}", Position(str(kept)), hint)) from None


def _keep(made: Identity, place: Path) -> None:
    """Put a new identity there whole, unless another process has just put one."""
    scratch = place.with_name(f".{made.name}")
    handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(made.key + made.chain)
        with suppress(FileExistsError):
            os.link(scratch, place)
    finally:
        scratch.unlink()


def _authors(project: Project) -> Identity:
    """The author's own certificate with its key."""
    settings = project.settings
    table = settings.labels
    for name, given in (("certificate", table.certificate), ("key", table.key)):
        if not given:
            hint = "Give both, or neither: then a certificate made on this computer signs."
            what = f"[labels] {name} is missing"
            raise InputError(Problem(what, Position(settings.source), hint))
    chain = _read(project, "certificate", project.home / table.certificate)
    held = os.environ.get(table.key)
    key = held.encode() if held else _read(project, "key", project.home / table.key)
    try:
        return identity(chain, key)
    except CertificateError as error:
        hint = "docs/labels.md says what a certificate must be."
        raise InputError(Problem(f"[labels] {error}", settings.at_label("key"), hint)) from None


def _read(project: Project, name: str, path: Path) -> bytes:
    try:
        return path.expanduser().read_bytes()
    except OSError as error:
        at = project.settings.at_label(name)
        hint = "Paths begin where yanyi.toml lies."
        if name == "key":
            hint = "It is a file, or an environment variable that holds the key. " + hint
        what = f"[labels] {name}: {path.name} cannot be read ({error.strerror})"
        raise InputError(Problem(what, at, hint)) from None
