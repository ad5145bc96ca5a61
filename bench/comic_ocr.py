"""Comic pages read back by a machine that did not letter them.

    python bench/comic_ocr.py [--store DIR] [--pages 20] [--seed 7]

Twenty Chinese and twenty English pages of the books in comic_books.py, drawn by lot, are read whole
by RapidOCR (the models lie in its wheel) and compared, balloon by balloon, with the words that the
layout says are there. Writes bench/comic_ocr.json.
"""

import argparse
import json
import random
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import comic_books
from judging import ocr
from judging.witness import Book

OUT = Path(__file__).parent / "comic_ocr.json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("books", nargs="*")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=0)
    wanted = parser.parse_args()
    engine = ocr.engine()
    with tempfile.TemporaryDirectory() as spare:
        drawn = list(comic_books.books(wanted.store or Path(spare), wanted.books, wanted.jobs))
        report = {
            language: examine(engine, language, drawn, wanted.pages, wanted.seed)
            for language in ("zh", "en")
        }
    if not wanted.books:
        OUT.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    return 0 if all(one["read"] >= 0.98 for one in report.values()) else 1


def examine(engine: Any, language: str, drawn: list[Book], count: int, seed: int) -> dict[str, Any]:
    """Read some pages of a language and say how well it went."""
    leaves = [
        (book, leaf) for book in drawn if book.story.language.startswith(language)
        for leaf in book.leaves
    ]  # fmt: skip
    chosen = random.Random(seed).sample(leaves, min(count, len(leaves)))
    whole, kinds, pages = ocr.Score(), {}, []
    for book, leaf in chosen:
        page = ocr.Score()
        for text, words in ocr.read(engine, leaf):
            lettered, said = ocr.compared(text, words)
            for score in (whole, page, kinds.setdefault(text.kind, ocr.Score())):
                score.add(lettered, said)
            if ocr.letters(lettered) != ocr.letters(said):
                print(f"  {book.name} {leaf.number} {text.kind}: {lettered!r} read {said!r}")
        pages.append((page.share, f"{book.name} page {leaf.number}", asdict(page)))
        print(f"{book.name} page {leaf.number}: {page.share:.4f}", flush=True)
    pages.sort(key=lambda one: one[0])
    print(f"{language}: {whole.share:.4f} of {whole.characters} characters on {len(chosen)} pages,")
    print(f"    {whole.share_of_letters:.4f} of {whole.letters} letters")
    return {
        "pages": len(chosen),
        "read": round(whole.share, 5),
        "read_of_letters": round(whole.share_of_letters, 5),
        **asdict(whole),
        "by_kind": {name: round(score.share, 4) for name, score in sorted(kinds.items())},
        "worst": [{"page": name, "read": round(share, 4)} for share, name, _ in pages[:5]],
    }


if __name__ == "__main__":
    sys.exit(main())
