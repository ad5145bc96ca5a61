"""Whole books: their chapters counted, and what reading one costs."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ONE = """
import json, resource, sys, time
from pathlib import Path
from yanyi.read.manuscript import read
from yanyi.read.source import Source
data = Path(sys.argv[1]).read_bytes()
began = time.process_time()
reading = read(Source(Path(sys.argv[1]).name, data))
spent = time.process_time() - began
titles = [one.title for one in reading.story.chapters]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
size = sum(len(part.text) for part in reading.parts)
print(json.dumps({"titles": titles, "seconds": spent, "megabytes": peak, "size": size}))
"""


@dataclass(frozen=True)
class Book:
    """A book, how many chapters it has (a prologue and the like counted), and what it may cost."""

    name: str
    chapters: int
    seconds: float = 0.0
    megabytes: float = 0.0


BOOKS = (
    Book("西游记", 100, 15, 600),
    Book("红楼梦", 120),
    Book("三国演义", 120),
    Book("水浒传", 121),
    Book("alice_in_wonderland", 12),
    Book("treasure_island", 34),
    Book("pride_and_prejudice", 61, 6),
    Book("hound_of_the_baskervilles", 15),
)


@dataclass(frozen=True)
class Cost:
    """A book read in a process of its own: its headings, CPU seconds, peak memory, characters."""

    titles: tuple[str, ...]
    seconds: float
    megabytes: float
    size: int

    @property
    def doubled(self) -> int:
        """How many headings stand twice in a row."""
        return sum(
            bool(one) and one == after
            for one, after in zip(self.titles, self.titles[1:], strict=False)
        )


def cost(path: Path) -> Cost | str:
    """Read one book in a fresh process; what went wrong when it could not be read."""
    done = subprocess.run([sys.executable, "-c", ONE, str(path)], capture_output=True, text=True)
    if done.returncode:
        return (done.stderr.strip() or "no answer").rpartition("\n")[2]
    row = json.loads(done.stdout)
    return Cost(tuple(row["titles"]), row["seconds"], row["megabytes"], row["size"])
