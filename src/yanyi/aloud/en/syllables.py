"""The sounds of an English word as so many syllables, each ready to be held on a note."""

from itertools import pairwise

VOWELS = frozenset("aeiouyæɑɐɒɔəɚɛɜɤɨɪʊʌᵊᵻAIOQWY")
_STRESS = "ˈˌ"
_WEAK = "əᵊᵻɪ"
_SINGLE = frozenset("pbtdkɡfvθðszʃʒhmnlɹwjʧʤTɾ")
_WRITTEN = """
pl pɹ pj bl bɹ bj tɹ tw tj dɹ dw dj kl kɹ kw kj ɡl ɡɹ ɡw fl fɹ fj vj θɹ θw sp st sk sm sn sl sw
hj mj nj ʃɹ spl spɹ stɹ skɹ skw stj skj
"""
_CLUSTERS = frozenset(_WRITTEN.split())


def syllables(sounds: str, count: int) -> tuple[str, ...]:
    """The sounds of a word cut into ``count`` syllables.

    A word that has more is shortened by its weakest vowels (every: ev-ry); one that has fewer is
    held on over the last ones, which then repeat its last vowel.
    """
    cut = _cut(sounds)
    while len(cut) > count:
        cut = _shortened(cut)
    more = count - len(cut)
    if not more:
        return tuple(cut)
    core = nucleus(cut[-1]) or cut[-1]  # without a vowel all of it is hummed
    end = cut[-1].index(core) + len(core)
    held = core.rstrip("ː")[-1:] or "ə"
    return (*cut[:-1], cut[-1][:end], *[held] * (more - 1), held + cut[-1][end:])


def nucleus(syllable: str) -> str:
    """The vowels of a syllable that follow one another, with the signs of length between them."""
    first = next((n for n, sign in enumerate(syllable) if sign in VOWELS), -1)
    if first < 0:
        return ""
    last = first
    while last + 1 < len(syllable) and syllable[last + 1] in (*VOWELS, "ː"):
        last += 1
    return syllable[first : last + 1]


def _cut(sounds: str) -> list[str]:
    """One syllable for every vowel, the consonants between two given as an onset where they can."""
    vowels = [n for n, sign in enumerate(sounds) if sign in VOWELS]
    places = [0]
    for one, following in pairwise(vowels):
        end = one + 1
        while end < following and sounds[end] == "ː":
            end += 1
        places.append(_onset(sounds, end, following))
    places.append(len(sounds))
    return [sounds[a:b] for a, b in pairwise(places)]


def _onset(sounds: str, start: int, end: int) -> int:
    """Where the syllable begins whose vowel is at ``end``: as early as its onset can be said."""
    for at in range(start, end):
        onset = "".join(sign for sign in sounds[at:end] if sign not in _STRESS)
        stressed = any(sign in _STRESS for sign in sounds[start:at])
        if not stressed and (onset in _SINGLE or onset in _CLUSTERS):
            return at
    return end - (sounds[end - 1 : end] in (*_STRESS,) and end > start)


def _shortened(cut: list[str]) -> list[str]:
    """One syllable fewer: two vowels that touch are said as one, else the weakest is dropped."""
    touching = [n for n in range(1, len(cut)) if cut[n][0] in VOWELS and cut[n - 1][-1] in VOWELS]
    weak = [n for n in range(len(cut)) if not _stressed(cut[n])]
    if touching:
        at = min(touching, key=lambda n: (_stressed(cut[n]), nucleus(cut[n])[-1:] not in _WEAK))
        return [*cut[: at - 1], cut[at - 1] + cut[at], *cut[at + 1 :]]
    at = min(weak or range(len(cut)), key=lambda n: (nucleus(cut[n]) not in _WEAK, n == 0))
    rest = "".join(sign for sign in cut[at] if sign not in (*VOWELS, "ː", *_STRESS))
    if at + 1 < len(cut):
        return [*cut[:at], rest + cut[at + 1], *cut[at + 2 :]]
    return [*cut[: at - 1], cut[at - 1] + rest]


def _stressed(syllable: str) -> bool:
    return any(sign in _STRESS for sign in syllable)
