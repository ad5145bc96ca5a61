"""Small files with and without labels, written by the rooms that write the real ones."""

import zipfile
from pathlib import Path

import av
import numpy as np
import skia

from yanyi.media.labels import KEY, Label, implicit, xmp_packet
from yanyi.media.xmp import with_xmp

LABEL = Label(produce_id="specimen-1")
SAID = "The voices of this audiobook were synthesised by AI."
_KINDS = {"png": skia.kPNG, "jpg": skia.kJPEG, "webp": skia.kWEBP}


def picture(suffix: str, labelled: bool = True) -> bytes:
    """A picture of a red spot."""
    surface = skia.Surface(40, 30)
    surface.getCanvas().clear(skia.ColorWHITE)
    surface.getCanvas().drawCircle(18, 11, 9, skia.Paint(Color=skia.ColorRED))
    data = bytes(surface.makeImageSnapshot().encodeToData(_KINDS[suffix], 80))
    return with_xmp(data, xmp_packet(LABEL)) if labelled else data


def sound(path: Path, container: str, codec: str, **tags: str) -> Path:
    """A tenth of a second of a tone, with these tags."""
    options = {"movflags": "use_metadata_tags"} if container in ("mp4", "ipod") else {}
    with av.open(str(path), "w", format=container, options=options) as out:
        stream = out.add_stream(codec, rate=48_000)
        assert isinstance(stream, av.AudioStream)
        out.metadata.update(tags)
        wave = (np.sin(np.arange(4800) / 9) * 8000).astype(np.int16).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(wave, format="s16", layout="mono")
        frame.sample_rate = 48_000
        resampled = av.AudioResampler(stream.format.name, stream.layout.name, 48_000)
        for one in resampled.resample(frame):
            out.mux(stream.encode(one))
        out.mux(stream.encode(None))
    return path


def tags() -> dict[str, str]:
    """Both labels as tags."""
    return {"comment": SAID, KEY: implicit(LABEL)}


def book(path: Path, entry: str, page: str, image: bytes = b"") -> Path:
    """An EPUB of one page, with this entry in its package."""
    container = '<container><rootfiles><rootfile full-path="b/x.opf"/></rootfiles></container>'
    package = (
        f"<package><metadata>{entry}</metadata><manifest>"
        '<item id="p" href="p.xhtml"/></manifest><spine><itemref idref="p"/></spine></package>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("b/x.opf", package)
        archive.writestr("b/p.xhtml", f"<html><body>{page}</body></html>")
        if image:
            archive.writestr("b/i.png", image)
    return path
