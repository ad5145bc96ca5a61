"""Pages for tests of what binds them."""

from pathlib import Path

import skia

from yanyi.media.leaf import Leaf, Panel, Passage, Row, write_leaf

COVER = Leaf(160, 240, alternative="雪渡的封面")
ENGLISH = Leaf(
    160,
    240,
    (
        Panel(
            (10.0, 10.0, 150.0, 40.0),
            "",
            (Passage("title", "Chapter One", (10.0, 10.0, 150.0, 40.0)),),
        ),
        Panel(
            (10.0, 50.0, 150.0, 120.0),
            "By a river, at night. Mara stands.",
            (
                Passage(
                    "speech",
                    "Who is governor there?",
                    (20.0, 60.0, 90.0, 90.0),
                    (
                        Row("Who is gover\u00ad", (25.0, 62.0, 85.0, 74.0)),
                        Row("nor", (25.0, 75.0, 50.0, 87.0)),
                        Row("there?", (52.0, 75.0, 85.0, 87.0)),
                    ),
                    "Mara: ",
                ),
                Passage("caption", "Nobody <spoke> & left.", (20.0, 95.0, 140.0, 110.0)),
            ),
        ),
    ),
    label="1",
    bookmark="Chapter One",
)
CHINESE = Leaf(
    160,
    240,
    (
        Panel(
            (10.0, 10.0, 150.0, 230.0),
            "河边，夜里。小满站着。",
            (
                Passage(
                    "caption",
                    "江上，月正圆。",
                    (110.0, 20.0, 140.0, 120.0),
                    (
                        Row("江上，", (126.0, 24.0, 138.0, 60.0)),
                        Row("月正圆。", (112.0, 24.0, 124.0, 72.0)),
                    ),
                    vertical=True,
                ),
                Passage(
                    "speech",
                    "没分量的客人，只收半价。𠮷",
                    (20.0, 140.0, 120.0, 180.0),
                    (
                        Row("没分量的客人，", (24.0, 144.0, 116.0, 157.0)),
                        Row("只收半价。𠮷", (24.0, 159.0, 100.0, 172.0)),
                    ),
                    "小满：",
                ),
            ),
        ),
    ),
    label="2",
    bookmark="第二回",
)
END = Leaf(160, 240, alternative="The End")
BOOK = (COVER, ENGLISH, CHINESE, END)


def picture(path: Path, colour: int, jpeg: bool = True) -> Path:
    """A page of one colour."""
    surface = skia.Surface(160, 240)
    surface.getCanvas().clear(colour)
    surface.makeImageSnapshot().save(str(path), skia.kJPEG if jpeg else skia.kPNG)
    return path


def inputs(folder: Path) -> tuple[list[Path], list[Path]]:
    """The pictures and the leaves of the book as files."""
    folder.mkdir(exist_ok=True)
    colours = (0xFF202040, 0xFFE0E0C0, 0xFFC0E0E0, 0xFF101010)
    pictures = [picture(folder / f"p{n}.jpg", colour) for n, colour in enumerate(colours)]
    leaves = []
    for number, leaf in enumerate(BOOK):
        path = folder / f"l{number}.json"
        path.write_bytes(write_leaf(leaf))
        leaves.append(path)
    return pictures, leaves
