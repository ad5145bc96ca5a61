"""Any file read for its labels."""

from dataclasses import replace
from pathlib import Path

from yanyi.media.labelling.books import read_book
from yanyi.media.labelling.found import Family, Found
from yanyi.media.labelling.kind import UNKNOWN, kind_of
from yanyi.media.labelling.midi import read_midi_labels
from yanyi.media.labelling.pdf import read_pdf
from yanyi.media.labelling.pictures import read_picture
from yanyi.media.labelling.signed import read_credentials
from yanyi.media.labelling.streams import read_stream
from yanyi.media.labelling.texts import read_text


def read_labels(path: Path) -> Found:
    """Everything a file says of how it was made; raises OSError where it cannot be read."""
    kind = kind_of(path)
    match kind.family, kind.name:
        case Family.OTHER, "broken archive":
            return Found(kind, faults=("it is broken and cannot be read",))
        case Family.OTHER, _:
            return Found(UNKNOWN)
        case _, "PDF":
            found = read_pdf(path, kind)
        case _, "MIDI":
            found = read_midi_labels(path, kind)
        case Family.PICTURE, _:
            found = read_picture(path, kind)
        case ((Family.SOUND | Family.FILM), _):
            found = read_stream(path, kind)
        case Family.BOOK, _:
            found = read_book(path, kind)
        case _:
            found = read_text(path, kind)
    return replace(found, credentials=read_credentials(path, kind.name))
