"""Disks that are full, read-only or damaged, clocks set back, two builds at once: each a trial.

A trial takes a stagehand, a build nobody disturbed and a folder; it gives what is wrong.
"""

import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cases.crash import Books, Hand, Place, Undisturbed, begun, books, faults_after
from cases.theatre import files

MONTH = 40 * 24 * 3600


@contextmanager
def disk(place: Path, size: str) -> Iterator[Path]:
    """A small disk mounted there; needs root."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def remount(place: Path, how: str) -> None:
    """Mount a disk otherwise."""
    subprocess.run(["mount", "-o", f"remount,{how}", place], check=True)


def sentence(place: Place, status: int, words: str) -> Iterator[str]:
    """What is wrong with how an error reached a person."""
    if status != 1:
        yield f"it ended with {status}, not 1"
    if words not in place.error.lower() or "hint:" not in place.error or "Traceback" in place.error:
        yield f"no sentence with {words}: {place.error.strip()[-300:]}"


def again(hand: Hand, before: Undisturbed, place: Place, money: Books) -> list[str]:
    """Make it once more; what is wrong."""
    return list(faults_after(before, place, money, hand.make(place, before.medium)))


def a_full_disk_under_the_store(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A full disk under the store gets a sentence; with room, the build goes on."""
    place = begun(before, root, 0.0, 1)
    with disk(place.store, "1m"):
        (place.store / "filler").write_bytes(b"\0" * (900 << 10))
        wrong = list(sentence(place, hand.make(place, before.medium), "full"))
        (place.store / "filler").unlink()
        remount(place.store, "size=200m")
        money = books(place)
        return wrong + again(hand, before, place, money)


def a_full_disk_under_the_output(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A full disk under the output folder gets a sentence; with room, the build goes on."""
    place = begun(before, root, 0.9, 1)
    with disk(place.out, "64k"):
        wrong = list(sentence(place, hand.make(place, before.medium), "full"))
        remount(place.out, "size=200m")
        money = books(place)
        return wrong + again(hand, before, place, money)


def a_read_only_store(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A store that became read-only gets a sentence and costs nothing."""
    place = begun(before, root, 0.0, 1)
    with disk(place.store, "200m"):
        first = hand.make(place, before.medium, die=["learn", "before", 3])
        wrong = [] if first == -9 else [f"it ended with {first} before that"]
        bills = place.bills.read_bytes()
        remount(place.store, "ro")
        wrong += sentence(place, hand.make(place, before.medium), "read")
        if place.bills.read_bytes() != bills:
            wrong.append("a call was billed while nothing could be written")
        remount(place.store, "rw")
        return [*wrong, *again(hand, before, place, books(place))]


def a_damaged_blob(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """Every file of the store with one bit turned: found, and made again without paying."""
    place = finished(before, root)
    chance = random.Random(1)
    for blob in sorted((place.store / "blobs").glob("*/*")):
        data = bytearray(blob.read_bytes())
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            blob.chmod(0o644)
            blob.write_bytes(data)
    shutil.rmtree(place.out)
    return list(same(before, place, hand.make(place, before.medium)))


def a_damaged_memory(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A page of the traces overwritten: set aside with a sentence, the rest made again."""
    place = finished(before, root)
    overwrite(place.store / "traces.sqlite")
    shutil.rmtree(place.out)
    return list(same(before, place, hand.make(place, before.medium)))


def a_damaged_ledger(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A page of the ledger overwritten: a sentence, and no call before somebody mends it."""
    place = finished(before, root)
    overwrite(place.store / "ledger.sqlite")
    (place.store / "traces.sqlite").unlink()
    bills = place.bills.read_bytes()
    wrong = list(sentence(place, hand.make(place, before.medium), "the ledger is damaged"))
    if place.bills.read_bytes() != bills:
        wrong.append("a call was billed and not written down")
    return wrong


def a_clock_set_back(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """A clock forty days behind after a crash changes nothing, nor does one forty days ahead."""
    wrong = []
    for number, ahead in enumerate((-MONTH, MONTH)):
        place = begun(before, root / str(number), 0.5, 1)
        hand.make(place, before.medium, die=["learn", "after", 4])
        money = books(place)
        status = hand.make(place, before.medium, clock=ahead)
        wrong += list(faults_after(before, place, money, status))
    return wrong


def two_builds(hand: Hand, before: Undisturbed, root: Path) -> list[str]:
    """Two builds at once on one store and in one output folder, then one of two killed.

    What the killed one was just writing may stand there until the next build.
    """
    place = begun(before, root / "both", 0.5, 1)
    with Hand() as other:
        hand.start(place, before.medium)
        other.start(place, before.medium, said=str(root / "other"))
        statuses = other.end(), hand.end()
        wrong = [] if statuses == (0, 0) else [f"they ended with {statuses}: {place.error}"]
        wrong += unequal(before, place)
        money = books(place)
        if money.opened or money.settled != money.bills:
            wrong.append("bills and ledger differ")
        place = begun(before, root / "one", 0.5, 2)
        hand.start(place, before.medium)
        other.start(place, before.medium, said=str(root / "killed"), die=["copy", "after", 1])
        statuses = other.end(), hand.end()
    if statuses[1]:
        wrong.append(f"the one that was not killed ended with {statuses[1]}: {place.error}")
    scraps = re.compile(r"\.[^/]+\.[a-z0-9_]{8}$")
    wrong += [one for one in unequal(before, place) if not scraps.search(one)]
    return wrong + list(same(before, place, hand.make(place, before.medium)))


def finished(before: Undisturbed, root: Path) -> Place:
    """A copy of a finished build."""
    shutil.copytree(before.place.root, root)
    return Place(root)


def overwrite(base: Path) -> None:
    """Overwrite a page in the middle of an SQLite base with rubbish."""
    size = base.stat().st_size // 4096
    with base.open("r+b") as stream:
        stream.seek(4096 * max(1, size // 2))
        stream.write(random.Random(1).randbytes(4096))


def same(before: Undisturbed, place: Place, status: int) -> Iterator[str]:
    """What is wrong with a build that mended something."""
    if status or "Traceback" in place.error:
        yield f"it ended with {status}: {place.error.strip()[-300:]}"
        return
    yield from unequal(before, place)


def unequal(before: Undisturbed, place: Place) -> list[str]:
    """The files that are not as they should be."""
    made = files(place.out)
    names = sorted({*made, *before.files})
    return [f"other: {name}" for name in names if made.get(name) != before.files.get(name)]


FAULTS = (
    a_full_disk_under_the_store,
    a_full_disk_under_the_output,
    a_read_only_store,
    a_damaged_blob,
    a_damaged_memory,
    a_damaged_ledger,
    a_clock_set_back,
    two_builds,
)
