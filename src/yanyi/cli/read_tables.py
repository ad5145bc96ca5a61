"""A reading as tables, for people, in the words of the story's language."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, JustifyMethod
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from yanyi.app.reading import Opened
from yanyi.problems import Position
from yanyi.read.doubts import Doubt, Guess, correction, doubtful, doubts, shortened
from yanyi.read.overview import ChapterView, chapters, left_out, people
from yanyi.read.wording import Wording, name_of
from yanyi.story.walk import full_text, lines

MOST_DOUBTS = 8
MOST_ROWS = 40

Cell = str | Text


def show(opened: Opened, most: int | None, everything: bool, console: Console) -> None:
    """Print cast, chapters and scenes, doubtful lines, what was left out, notes."""
    _Page(opened, everything, console).show(MOST_DOUBTS if most is None else most)


class _Page:
    """One reading on one screen."""

    def __init__(self, opened: Opened, everything: bool, console: Console) -> None:
        self.opened, self.everything, self.console = opened, everything, console
        self.reading, self.said = opened.reading, opened.wording

    def show(self, most: int) -> None:
        meta = self.reading.story.meta
        title = f"{meta.title} · {meta.author}" if meta.author else meta.title
        self.console.print(Text(title, "bold"), Text(f"({self.reading.story.language})", "dim"))
        self._cast()
        self._scenes()
        self._renamed()
        self._doubts(most)
        self._left_out()
        if self.reading.problems:
            self.console.print(Text(self.said.notes, "bold"))
        for problem in self.reading.problems:
            self.console.print(Text(str(problem)))

    def _cast(self) -> None:
        said = self.said
        heads = (said.name, said.aliases, said.gender, said.age, said.look, said.lines)
        rows = [
            (
                Text(view.person.name, "bold"),
                ", ".join(view.person.aliases),
                _known(view.person.gender),
                _known(view.person.age),
                view.person.look,
                str(view.lines),
            )
            for view in people(self.reading)
        ]
        self._table(said.cast, heads, rows, numbers={5})

    def _scenes(self) -> None:
        said = self.said
        when = f"{said.time} · {said.weather}"
        heads = ("", said.chapter, said.place, when, said.mood)
        rows = [row for chapter in chapters(self.reading) for row in _chapter_rows(chapter)]
        self._table(said.chapters, (*heads, said.lines, said.anchor), rows, numbers={5})

    def _doubts(self, most: int) -> None:
        said, every = self.said, len(doubtful(self.reading))
        found = doubts(self.reading, most)
        if not found:
            return
        rows = [
            (
                self._place(one.position),
                Text(one.anchor, "cyan"),
                one.words,
                _guess(one.guess, said),
                Text("\n").join(_guess(other, said) for other in one.others[:2]),
            )
            for one in found
        ]
        heads = ("", said.anchor, said.words, said.guess, said.otherwise)
        self._table(said.doubts.format(every), heads, rows, whole=True)
        self._how(found)

    def _renamed(self) -> None:
        """What a model changed, when one was asked."""
        said, story = self.said, self.reading.story
        names = {one.id: one.name for one in story.cast}
        texts = {line.anchor: full_text(line) for line in lines(story)}
        rows = [
            (
                Text(one.anchor, "cyan"),
                shortened(texts[one.anchor]),
                _guess(Guess(names.get(one.now, ""), one.sure), said),
                _guess(Guess(names.get(one.was, ""), one.sure_before), said),
            )
            for one in self.reading.renamed
        ]
        if rows:
            heads = (said.anchor, said.words, said.guess, said.otherwise)
            self._table(said.renamed.format(self.reading.renamed[0].by), heads, rows)

    def _how(self, found: Sequence[Doubt]) -> None:
        """What to paste where, exactly as it must be written."""
        self.console.print(Text(self.said.paste.format(self.opened.corrections_file), "bold"))
        for one in found:
            self.console.print(correction(one, self.said), markup=False, highlight=False)
        self.console.print(self.said.rest, markup=False, highlight=False)
        self.console.print()

    def _left_out(self) -> None:
        said = self.said
        rows = [
            (name_of(one.reason, said), f"{one.characters:,}", one.example)
            for one in left_out(self.reading)
        ]
        if rows:
            self._table(said.left_out, (said.reason, said.amount, said.words), rows, numbers={1})

    def _place(self, position: Position) -> str:
        """Row and column, with the part where there are several."""
        place = f"{position.line}:{position.column}"
        return place if len(self.reading.parts) == 1 else f"{position.file}:{place}"

    def _table(
        self,
        title: str,
        heads: Iterable[str],
        rows: Sequence[Sequence[Cell]],
        numbers: Iterable[int] = (),
        whole: bool = False,
    ) -> None:
        table = Table(box=box.SIMPLE_HEAD, title=escape(title), title_justify="left")
        table.pad_edge, table.collapse_padding = False, True
        table.title_style = "bold"
        right = set(numbers)
        kept = rows if whole or self.everything else rows[:MOST_ROWS]
        cells = [[one if isinstance(one, Text) else Text(one) for one in row] for row in kept]
        told = [n for n in range(len(cells[0]) if cells else 0) if any(row[n] for row in cells)]
        for n, head in enumerate(heads):
            if n in told:
                side: JustifyMethod = "right" if n in right else "left"
                # An anchor is there to be copied, so it is never cut.
                table.add_column(escape(head), justify=side, no_wrap=head == self.said.anchor)
        for row in cells:
            table.add_row(*(row[n] for n in told))
        self.console.print(table)
        if len(kept) < len(rows):
            more = self.said.more.format(len(rows) - len(kept))
            self.console.print(Text(f"  {more} (--all)\n", "dim"))


def _chapter_rows(chapter: ChapterView) -> list[list[Cell]]:
    title = Text(chapter.title, "bold")
    rows: list[list[Cell]] = [
        [
            str(chapter.number) if n == 0 else f"{chapter.number}.{scene.number}",
            title if n == 0 else "",
            scene.place,
            " · ".join(one for one in (scene.time, scene.season, scene.weather) if one),
            scene.mood,
            str(scene.lines),
            Text(scene.anchor, "cyan"),
        ]
        for n, scene in enumerate(chapter.scenes)
    ]
    return rows


def _known(value: str) -> str:
    return "" if value == "unknown" else value


def _guess(guess: Guess, said: Wording) -> Text:
    style = "green" if guess.sure >= 0.5 else "yellow" if guess.sure >= 0.3 else "red"
    return Text(guess.name or said.nobody).append(f" {guess.sure:.2f}", style)
