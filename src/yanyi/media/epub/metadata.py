"""What a book says of itself to libraries and readers."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from yanyi.media.epub.front import Title
from yanyi.media.labels import KEY, Label, implicit
from yanyi.media.markup import element


def meta(name: str, value: str, **attributes: str) -> ET.Element:
    """One entry of the metadata."""
    return element("meta", {"property": name} | attributes, value)


def metadata(
    title: Title, modified: str, producer: str, further: Iterable[ET.Element]
) -> ET.Element:
    """What every book says; ``further`` is what only this kind of book does."""
    made = element(
        "metadata",
        {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
        element("dc:identifier", {"id": "book"}, title.identifier),
        element("dc:title", {"id": "title"}, title.title),
        element("dc:language", None, title.language),
        element("meta", {"property": "dcterms:modified"}, modified),
    )
    if title.author:
        made.append(element("dc:creator", {"id": "author"}, title.author))
        made.append(meta("role", "aut", refines="#author", scheme="marc:relators"))
    made.append(element("dc:contributor", {"id": "producer"}, producer))
    made.append(meta("role", "bkp", refines="#producer", scheme="marc:relators"))
    if title.rights:
        made.append(element("dc:rights", None, title.rights))
    if title.description:
        made.append(element("dc:description", None, title.description))
    made.extend(further)
    label = implicit(Label(produce_id=title.identifier, producer=producer))
    made.append(meta(f"TC260:{KEY}", label))
    # Two entries in the older form: some readers look for the cover and the label only there.
    made.append(element("meta", {"name": "cover", "content": "cover-image"}))
    made.append(element("meta", {"name": KEY, "content": label}))
    return made
