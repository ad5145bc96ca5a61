"""Keys of services: from the environment or the system's keyring, never from a file of ours."""

import os
from importlib.util import find_spec

from yanyi.problems import Problem, ProviderError

SHOWN = "[key]"


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
    """A text without the key."""
    return text.replace(key, SHOWN) if key else text


def _from_keyring(name: str) -> str:
    if find_spec("keyring") is None:
        return ""
    import keyring
    from keyring.errors import KeyringError

    try:
        return (keyring.get_password("yanyi", name) or "").strip()
    except KeyringError:
        return ""
