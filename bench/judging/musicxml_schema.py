"""MusicXML's own schema, where there is one beside the project."""

from functools import cache
from pathlib import Path

from lxml import etree

SCHEMA = Path(__file__).parents[3] / "shared/data/schemas/musicxml/musicxml.xsd"


class _Beside(etree.Resolver):  # type: ignore[misc]
    """What the schema imports by address lies beside it."""

    def resolve(self, url: str, _public: str, context: object) -> object:
        return self.resolve_filename(str(SCHEMA.parent / url.rpartition("/")[2]), context)


@cache
def _schema() -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Beside())
    return etree.XMLSchema(etree.parse(str(SCHEMA), parser))


def schema_faults(data: bytes) -> list[str]:
    """Where a file does not keep to the schema."""
    schema = _schema()
    if schema.validate(etree.fromstring(data)):
        return []
    return [f"line {one.line}: {one.message}" for one in schema.error_log]
