"""Keys of services: from the environment or the system's keyring, never from a file of ours."""

import json
import os
from importlib.util import find_spec
from urllib.parse import quote

from yanyi.problems import Problem, ProviderError

SHOWN = "[key]"
SECRET = 12
"""Characters from which on a key is one: shorter ones stand in for a key where none is wanted."""


def key_named(name: str) -> str:
    """The key kept under a name; raises ProviderError when there is none."""
    if not name:
        return ""
    found = os.environ.get(name, "").strip() or _from_keyring(name)
    if not found:
        hint = f"Set the environment variable {name}, or store it: `keyring set yanyi {name}`."
        raise ProviderError(Problem(f"there is no key {name}", hint=hint))
    if not found.isascii() or not found.isprintable():
        hint = f"Copy it again into {name}: a key has letters, digits and signs on one line."
        raise ProviderError(Problem(f"the key {name} has characters no key has", hint=hint))
    return found


def hidden(text: str, key: str) -> str:
    """A text without the key, however it is written there."""
    for form in _forms(key):
        text = text.replace(form, SHOWN)
    return text


def hidden_in(data: bytes, key: str) -> bytes:
    """The bytes of an answer without the key, which some services send back."""
    if len(key) >= SECRET:
        for form in _forms(key):
            data = data.replace(form.encode(), SHOWN.encode())
    return data


def _forms(key: str) -> tuple[str, ...]:
    """A key as it is, as in an address, and as JSON may write it; the longest first."""
    if not key:
        return ()
    in_json = json.dumps(key)[1:-1]
    found = {key, quote(key), quote(key, safe=""), in_json, in_json.replace("/", "\\/")}
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


def _from_keyring(name: str) -> str:
    if find_spec("keyring") is None:
        return ""
    import keyring
    from keyring.errors import KeyringError

    try:
        return (keyring.get_password("yanyi", name) or "").strip()
    except KeyringError:
        return ""
