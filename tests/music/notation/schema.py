"""MusicXML's own schema, where there is one beside the project."""

import pytest

from judging.musicxml_schema import SCHEMA, schema_faults

needs_schema = pytest.mark.skipif(
    not SCHEMA.exists(), reason="needs ../shared/data/schemas/musicxml"
)


def check(data: bytes) -> None:
    """Fails where the file does not keep to the schema."""
    assert schema_faults(data) == []
