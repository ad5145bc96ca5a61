"""The author's own list of readings, which wins over everything."""

from collections.abc import Iterable, Mapping

from yanyi.aloud.en import saying as en_saying
from yanyi.aloud.zh import saying as zh_saying


def faults(say: Mapping[str, str], language: str) -> Iterable[tuple[str, str]]:
    """Words whose reading cannot be used, and why."""
    pack = zh_saying if language.lower().startswith("zh") else en_saying
    for word, reading in say.items():
        found = pack.fault(word, reading) if word.strip() else "a reading needs a word"
        if found:
            yield word, found
