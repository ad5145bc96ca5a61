"""The ``AIGC`` entry of GB 45438-2025 as it is found in files, whole, damaged or of others."""

import json
import re
from typing import Any

from yanyi.media.labelling.found import Entry
from yanyi.media.labels import KEY

FIELDS = (
    "Label",
    "ContentProducer",
    "ProduceID",
    "ReservedCode1",
    "ContentPropagator",
    "PropagateID",
    "ReservedCode2",
)
MEANING = {"1": "generated", "2": "may be generated", "3": "suspected to be generated"}
"""What the values of ``Label`` say."""
_NEEDED = ("Label", "ContentProducer", "ProduceID")
_LOOSE = re.compile(r'\{[^{}]{0,4000}"Label"[^{}]{0,4000}\}')


def read_entry(text: str, where: str) -> Entry:
    """The entry that a metadata field holds; what is wrong with it is among its faults."""
    try:
        found: Any = json.loads(text)
    except ValueError:
        return Entry(where, (), ("it is not JSON, so no program can read it",))
    if isinstance(found, dict) and isinstance(found.get(KEY), dict):
        found = found[KEY]
    if not isinstance(found, dict):
        return Entry(where, (), ("it is JSON, but not the object that the standard asks for",))
    fields = tuple((name, _text(value)) for name, value in found.items())
    return Entry(where, fields, tuple(_faults(dict(fields))))


def loose_entries(text: str, where: str) -> tuple[Entry, ...]:
    """Entries somewhere in a text that names the key, as some programs write them."""
    if KEY not in text:
        return ()
    return tuple(read_entry(one[0], where) for one in _LOOSE.finditer(text))


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _faults(fields: dict[str, str]) -> list[str]:
    faults = [f"{name} is missing" for name in FIELDS if name not in fields]
    faults += [f"{name} is empty" for name in _NEEDED if fields.get(name, "?") == ""]
    value = fields.get("Label")
    if value and value not in MEANING:
        faults.append(f"Label is {value!r}, which says nothing: it must be 1, 2 or 3")
    return faults
