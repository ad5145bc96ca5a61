"""Characters with the marks, joiners and tones that belong to them, as readers count them."""

import re
import unicodedata
from functools import lru_cache

from uniseg.graphemecluster import grapheme_clusters

from yanyi.art.fonts import Role, face_for

# Characters that never join another: plain Latin, Greek, Cyrillic, Chinese, kana, full width.
_PLAIN = re.compile(
    "[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf"
    "\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\ua4cf\uf900-\ufaff\uff01-\uff9d]*"
)


@lru_cache(maxsize=20_000)
def clusters(text: str) -> tuple[str, ...]:
    """``text`` in characters as readers count them."""
    return tuple(text) if _PLAIN.fullmatch(text) else tuple(grapheme_clusters(text))


def unseen(cluster: str) -> bool:
    """Whether it is nothing to look at: joiners, marks of direction, controls."""
    return all(
        unicodedata.category(char) in ("Cf", "Cc") or "\ufe00" <= char <= "\ufe0f"
        for char in cluster
    )


def lacking(text: str) -> tuple[str, ...]:
    """The characters of ``text`` that no font has, each once, in order."""
    found = dict.fromkeys(one for one in clusters(text) if not one.isascii() and not unseen(one))
    return tuple(one for one in found if face_for(one, Role.BODY, False) is None)
