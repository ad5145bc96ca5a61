"""How the cost of reading grows with the length of the text, from 10 kB to 10 MB.

    python bench/reading_length.py TEXTS [LARGEST]

TEXTS is a folder of books as plain text; books of one language are read one after another, again
from the first when they end, up to LARGEST bytes (10,000,000). Prints CPU seconds and the memory
that a process of its own needed, and draws bench/reading_length.svg. A cost that is linear has the
same seconds for every megabyte: the last column.
"""

import json
import math
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).parent
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
INKS = {"zh": "#b4502d", "en": "#2d5fb4"}
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 440, 70, 30, 30, 50
LEAST, MOST = 0.01, 1000.0


@dataclass(frozen=True)
class Cost:
    """What one text cost: its language and size in bytes, CPU seconds, peak memory in MB."""

    language: str
    size: int
    seconds: float
    memory: int


def text_of(folder: Path, language: str, size: int) -> bytes:
    """The first ``size`` bytes of the books of a language, cut between characters."""
    books = [
        data
        for path in sorted(folder.glob("*.txt"))
        if ("zh" if path.stem[0] > "\u2e80" else "en") == language
        for data in [path.read_bytes()]
    ]
    whole = b"\n\n".join(books)
    data = (whole * (size // len(whole) + 1))[:size]
    return data.decode("utf-8", "ignore").encode("utf-8")


def measure(folder: Path, language: str, size: int) -> Cost:
    """Read in a process of its own."""
    command = [sys.executable, __file__, "--one", str(folder), language, str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Cost(**json.loads(done.stdout))


def one(folder: Path, language: str, size: int) -> None:
    """Read once, here, and print what it cost."""
    from yanyi.read.manuscript import read
    from yanyi.read.source import Source

    data = text_of(folder, language, size)
    read(Source("warm.txt", data[:3000]))
    began = time.process_time()
    read(Source("text.txt", data))
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(asdict(Cost(language, len(data), round(seconds, 3), memory))))


def _x(size: float) -> float:
    share = (math.log10(size) - 4) / 3
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(seconds: float) -> float:
    low, high = math.log10(LEAST), math.log10(MOST)
    share = (math.log10(max(seconds, LEAST)) - low) / (high - low)
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def picture(costs: list[Cost]) -> str:
    """CPU seconds over bytes, both on logarithmic scales, beside lines that are truly linear."""
    rows = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for power, name in ((4, "10 kB"), (5, "100 kB"), (6, "1 MB"), (7, "10 MB")):
        x = _x(10**power)
        rows.append(
            f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>'
            f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{name}</text>'
        )
    for seconds in (0.01, 0.1, 1, 10, 100, 1000):
        y = _y(seconds)
        rows.append(
            f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>'
            f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{seconds:g} s</text>'
        )
    for number, (language, ink) in enumerate(INKS.items()):
        mine = [cost for cost in costs if cost.language == language]
        if not mine:
            continue
        last = mine[-1]
        path = " ".join(f"{_x(cost.size):.1f},{_y(cost.seconds):.1f}" for cost in mine)
        linear = " ".join(
            f"{_x(cost.size):.1f},{_y(last.seconds * cost.size / last.size):.1f}" for cost in mine
        )
        rows.append(
            f'<polyline points="{linear}" fill="none" stroke="{ink}" stroke-dasharray="3 4"/>'
            f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>'
        )
        rows += [
            f'<circle cx="{_x(cost.size):.1f}" cy="{_y(cost.seconds):.1f}" r="3.5" fill="{ink}"/>'
            for cost in mine
        ]
        rows.append(
            f'<text x="{LEFT + 16}" y="{TOP + 18 + 20 * number}" fill="{ink}">'
            f"{language}: {last.seconds * 1e6 / last.size:.1f} s a MB; dashed: linear</text>"
        )
    return "\n".join([*rows, "</svg>"]) + "\n"


def main() -> None:
    if sys.argv[1] == "--one":
        one(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
        return
    folder = Path(sys.argv[1])
    largest = int(sys.argv[2]) if len(sys.argv) > 2 else SIZES[-1]
    costs: list[Cost] = []
    print(f"{'':4} {'bytes':>12} {'CPU s':>9} {'MB':>6} {'s a MB':>8}")
    for size in [size for size in SIZES if size <= largest]:
        for language in INKS:
            cost = measure(folder, language, size)
            costs.append(cost)
            rate = cost.seconds * 1e6 / cost.size
            row = f"{language:4} {cost.size:12,} {cost.seconds:9.2f} {cost.memory:6} {rate:8.2f}"
            print(row, flush=True)
        (HERE / "reading_length.svg").write_text(picture(costs), "utf-8")
        (HERE / "reading_length.json").write_text(
            json.dumps([asdict(cost) for cost in costs], indent=1) + "\n", "utf-8"
        )


if __name__ == "__main__":
    main()
