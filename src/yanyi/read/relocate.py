"""Anchors of corrections found back by the words the corrections were made for.

The lock of a project finds anchors again through edits; this helps where there is no lock yet.
"""

from collections.abc import Sequence

from yanyi.read.doubts import is_said
from yanyi.read.draft import Draft
from yanyi.story.anchors import likeness
from yanyi.story.corrections import Corrections

_LIKE, _CLEARLY = 0.6, 0.15


def relocate(drafts: Sequence[Draft], corrections: Corrections) -> None:
    """Give the anchors that no line bears to the one line that says what they were made for."""
    said = {fix.anchor: fix.said for fix in corrections.scenes if fix.said}
    said |= {fix.anchor: fix.said for fix in corrections.lines if fix.said}
    lost = said.keys() - {draft.anchor for draft in drafts}
    free = [draft for draft in drafts if draft.anchor not in said]
    for anchor in sorted(lost):
        found = _same(free, anchor, said[anchor]) or _alike(free, anchor, said[anchor])
        if found is not None:
            found.anchor = anchor
            free.remove(found)


def _same(drafts: Sequence[Draft], anchor: str, said: str) -> Draft | None:
    """The one line with these words, in the anchor's chapter where several have them."""
    found = [draft for draft in drafts if is_said(said, draft.text, draft.words)]
    if len(found) > 1:
        found = [draft for draft in found if _in_chapter(draft, anchor)]
    return found[0] if len(found) == 1 else None


def _alike(drafts: Sequence[Draft], anchor: str, said: str) -> Draft | None:
    """The line of the anchor's chapter whose words are clearly the most alike."""
    plain = said.rstrip("…")
    scores = [
        (likeness(plain, draft.words[: len(plain) + 20]), -n, draft)
        for n, draft in enumerate(drafts)
        if _in_chapter(draft, anchor)
    ]
    best = sorted(scores, key=lambda score: score[:2], reverse=True)[:2]
    if not best or best[0][0] < _LIKE:
        return None
    clear = len(best) == 1 or best[0][0] - best[1][0] >= _CLEARLY
    return best[0][2] if clear else None


def _in_chapter(draft: Draft, anchor: str) -> bool:
    return draft.anchor.partition(".")[0] == anchor.partition(".")[0]
