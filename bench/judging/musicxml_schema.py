"""MusicXML's own schema, where there is one beside the project."""

from functools import cache
from pathlib import Path

from lxml import etree

SCHEMA = Path(__file__).parents[3] / "shared/data/schemas/musicxml/musicxml.xsd"


_IMPORT = "{http://www.w3.org/2001/XMLSchema}import"


@cache
def _schema() -> etree.XMLSchema:
    """The schema; what it imports by address lies beside it."""
    found = etree.parse(str(SCHEMA), etree.XMLParser(no_network=True))
    for one in found.iter(_IMPORT):
        one.set("schemaLocation", one.get("schemaLocation", "").rpartition("/")[2])
    return etree.XMLSchema(found)


def schema_faults(data: bytes) -> list[str]:
    """Where a file does not keep to the schema."""
    schema = _schema()
    if schema.validate(etree.fromstring(data)):
        return []
    return [f"line {one.line}: {one.message}" for one in schema.error_log]
