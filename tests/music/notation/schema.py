"""MusicXML's own schema, where there is one beside the project."""

from pathlib import Path

import pytest
from lxml import etree

_FOLDER = Path(__file__).parents[4] / "shared/data/schemas/musicxml"
needs_schema = pytest.mark.skipif(
    not _FOLDER.exists(), reason="needs ../shared/data/schemas/musicxml"
)


class _Beside(etree.Resolver):  # type: ignore[misc]
    """What the schema imports by address lies beside it."""

    def resolve(self, url: str, _public: str, context: object) -> object:
        name = url.rpartition("/")[2]
        return self.resolve_filename(str(_FOLDER / name), context)


def check(data: bytes) -> None:
    """Fails where the file does not keep to the schema."""
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Beside())
    schema = etree.XMLSchema(etree.parse(str(_FOLDER / "musicxml.xsd"), parser))
    schema.assertValid(etree.fromstring(data))
