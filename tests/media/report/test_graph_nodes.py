"""A run of any length becomes a picture that can be read, in which nothing is lost."""

import pytest

from yanyi.media.report.graph_nodes import MOST, WHOLE, Column, Graph, graph_of, sort_of
from yanyi.media.report.types import Finished, Group, Making, Section

MEDIA = ("novel", "comic", "audiobook", "score", "film")
SOUNDS = ("audiobook", "film")


def book(chapters: int) -> Making:
    groups = [
        group
        for n in range(chapters)
        for group in (
            Group(n, "ask", "speech by v", SOUNDS, 1, 30, 1, 2.0, 10),
            Group(n, "make", "voice.clip", SOUNDS, 0, 30),
            Group(n, "ask", "picture by p", ("comic", "film"), 0, 9),
            Group(n, "make", "sound.cue", ("film",), 0, 2),
            *(Group(n, "make", f"{one}.piece", (one,), n == 0, 5) for one in MEDIA),
        )
    ]
    groups += [Group(WHOLE, "make", f"{one}.bound", (one,), 0, 1) for one in MEDIA]
    finished = tuple(Finished(one, 3, 1) for one in MEDIA)
    return Making(tuple(Section(f"{n}", 40) for n in range(chapters)), tuple(groups), finished)


def linked(graph: Graph) -> set[tuple[str, str, bool]]:
    """The links by the sorts of their ends."""
    nodes = graph.nodes
    return {(nodes[one.source].sort, nodes[one.target].sort, one.fresh) for one in graph.links}


@pytest.mark.parametrize("chapters", [1, 2, 7, 100, 1000])
def test_a_book_of_any_length_fits_and_counts_every_step(chapters: int) -> None:
    making = book(chapters)
    graph = graph_of(making)
    assert len(graph.nodes) <= MOST
    steps = [one for one in graph.nodes if one.column in (Column.ASKED, Column.PIECES)]
    assert sum(one.count for one in steps) == sum(
        one.made + one.remembered for one in making.groups
    )
    assert sum(one.cost for one in steps) == 10 * chapters
    ranges = [one.chapters for one in graph.nodes if one.column is Column.LINES and one.count]
    covered = [n for first, last in filter(None, ranges) for n in range(first, last + 1)]
    assert covered == list(range(chapters))


def test_many_media_of_one_chapter_still_fit() -> None:
    making = book(3)
    more = tuple(Group(0, "make", f"m{n}.piece", (f"m{n}",), 0, 1) for n in range(20))
    graph = graph_of(Making(making.sections, (*making.groups, *more), making.finished))
    assert len(graph.nodes) <= MOST


@pytest.mark.parametrize(
    ("name", "media", "place"),
    [
        ("speech by kokoro", ("film",), (Column.ASKED, "voices")),
        ("voice.clip", ("film",), (Column.ASKED, "listening")),
        ("art.cover", ("novel", "score"), (Column.ASKED, "pictures")),
        ("epub.package", ("novel",), (Column.PIECES, "novel")),
        ("epub.fixed", ("comic",), (Column.PIECES, "comic")),
        ("hls.master", ("film",), (Column.PIECES, "film")),
        ("score.piece", ("score",), (Column.PIECES, "score")),
        ("score.piece", (), (Column.PIECES, "score")),
    ],
)
def test_steps_are_sorted(name: str, media: tuple[str, ...], place: tuple[Column, str]) -> None:
    assert sort_of(Group(0, "make", name, media)) == place


def test_what_was_made_anew_is_followed_to_the_works() -> None:
    groups = (
        Group(0, "ask", "speech by v", SOUNDS, 1, 3),
        Group(0, "ask", "picture by p", ("film",), 0, 3),
        Group(0, "make", "audiobook.part", ("audiobook",), 1, 0),
        Group(0, "make", "film.shot", ("film",), 0, 4),
        Group(0, "make", "comic.page", ("comic",), 1, 0),
    )
    finished = (Finished("audiobook", 2, 1), Finished("film", 1, 0))
    graph = graph_of(Making((Section("One", 4),), groups, finished))
    assert linked(graph) == {
        ("manuscript", "lines", False),
        ("lines", "voices", True),
        ("lines", "pictures", False),
        ("lines", "comic", True),
        ("voices", "audiobook", True),
        ("voices", "film", False),
        ("pictures", "film", False),
        ("audiobook", "audiobook", True),
        ("film", "film", False),
    }


def test_what_a_medium_asks_without_pieces_in_the_chapter_goes_to_where_it_is_used() -> None:
    groups = (
        Group(0, "ask", "picture by p", ("novel",), 1, 0),
        Group(WHOLE, "make", "epub.package", ("novel",), 1, 0),
        Group(0, "ask", "speech by v", ("game",), 1, 0),
    )
    making = Making((Section("One", 4),), groups, (Finished("novel", 1, 1), Finished("game", 1, 1)))
    found = linked(graph_of(making))
    assert {("pictures", "novel", True), ("voices", "game", True)} <= found


def test_a_run_without_chapters_is_drawn_too() -> None:
    graph = graph_of(Making((), (Group(0, "make", "novel.x", ("novel",), 1, 0),)))
    assert [one.sort for one in graph.nodes] == ["manuscript", "lines", "novel"]
