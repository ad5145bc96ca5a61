"""Lines in the making."""

from dataclasses import dataclass

from yanyi.read.flow import Flow
from yanyi.read.markup import Cue
from yanyi.read.quoting import CLOSERS
from yanyi.story.vocabulary import VOICED, Emotion, LineKind, Manner


@dataclass(slots=True)
class Draft:
    """A line: where it stands in its row's flow, and what has been found out about it so far.

    ``inner`` leaves the quotation marks out; an ``unmarked`` quotation has none. ``reach`` is where
    the next line begins.
    ``paragraph`` counts rows through the whole story. ``rivals`` are the people who may have spoken
    instead of ``speaker``, and how likely each is, the likeliest first. ``voiced`` is the author's
    word on whether somebody says it. An ``aside`` is what the narrator says in brackets inside a
    quotation, which goes on in the next line.
    """

    flow: Flow
    start: int
    end: int
    reach: int
    inner: tuple[int, int]
    marks: tuple[str, str]
    paragraph: int
    chapter: int
    kind: LineKind = LineKind.NARRATED
    verse: bool = False
    document: bool = False
    heading: bool = False
    unmarked: bool = False
    aside: bool = False
    explicit: str = ""
    anchor: str = ""
    tag: bool = False
    speaker: str = ""
    manner: Manner = Manner.PLAIN
    emotion: Emotion = Emotion.NEUTRAL
    confidence: float = 1.0
    rivals: tuple[tuple[str, float], ...] = ()
    cue: Cue | None = None
    voiced: bool | None = None

    @property
    def quoted(self) -> bool:
        """Whether the line is a quotation: as the author says, or by its marks or its place."""
        if self.voiced is not None:
            return self.voiced
        cued = self.cue is not None and self.cue.kind in VOICED
        return bool(self.marks[0]) or self.unmarked or cued

    @property
    def open(self) -> bool:
        """Whether the quotation has no closing mark, so that it may go on in the next paragraph."""
        return self.marks[0] in CLOSERS and not self.marks[1]

    @property
    def text(self) -> str:
        """The words with their marks, white space as in the flow."""
        return self.flow.text[self.start : self.end]

    @property
    def words(self) -> str:
        """The words without their marks, white space as in the flow."""
        return self.flow.text[self.inner[0] : self.inner[1]]
