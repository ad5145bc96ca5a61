"""The judge: every check over a whole book."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from judging import balloons, persons, pixels, words
from judging.fault import Fault, What
from judging.witness import Book


@dataclass
class Verdict:
    """What was found in a book, and how much was looked at."""

    book: str
    faults: list[Fault] = field(default_factory=list)
    looked: Counter[str] = field(default_factory=Counter)

    def count(self, what: What) -> int:
        return sum(fault.what is what for fault in self.faults)


def judge(book: Book, said: Callable[[str], None] = lambda _: None) -> Verdict:
    """Look at everything; ``said`` hears how far it is."""
    verdict = Verdict(book.name)
    lettering, faults = words.match(book)
    verdict.faults.extend(faults)
    verdict.faults.extend(words.line_ends(book, lettering))
    speakers = words.speakers(book)
    pages: dict[int, dict[int, list[words.Lettering]]] = defaultdict(lambda: defaultdict(list))
    for one in lettering:
        pages[one.place.page][one.place.panel].append(one)
        verdict.faults.extend(_alone(book, one))
        verdict.looked["texts"] += 1
        verdict.looked["hyphens"] += sum(one.text.parted)
        verdict.looked["tails"] += bool(one.text.tail)
        verdict.looked["characters"] += len(words.squeezed(one.text.words))
    for leaf in book.leaves:
        groups = pages[leaf.number]
        page = pixels.pixels_of(leaf.image)
        verdict.looked["pages"] += 1
        verdict.looked["panels"] += len(leaf.cells)
        verdict.faults.extend(balloons.order(book, leaf, groups))
        for group in groups.values():
            verdict.faults.extend(balloons.overlaps(book, group))
            verdict.faults.extend(balloons.tails(book, group, speakers))
            for one in group:
                verdict.looked["faces"] += len(one.seen.persons)
                verdict.faults.extend(pixels.overflow(book, one, page))
        said(f"{book.name} page {leaf.number}")
    verdict.faults.extend(pixels.identical(book))
    verdict.faults.extend(persons.looks(book))
    verdict.faults.extend(persons.colours(book))
    seen, wrong = persons.lapels(book)
    verdict.looked["collars"] += seen
    verdict.faults.extend(wrong)
    return verdict


def _alone(book: Book, one: words.Lettering) -> Iterator[Fault]:
    yield from balloons.over_faces(book, one)
    yield from balloons.outside(book, one)
    yield from balloons.small(book, one)
