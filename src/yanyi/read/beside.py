"""The narration beside a quotation."""

from collections.abc import Sequence

from yanyi.read.draft import Draft

_BRACKETS = "()（） .,;:。，；：…—-"


def beside(drafts: Sequence[Draft], at: int, reach: int = 400) -> tuple[str, str]:
    """The narration before and after a quotation, as far as the next ones of its row."""
    draft = drafts[at]
    text, low, high = draft.flow.text, 0, len(draft.flow.text)
    k = at - 1
    while k >= 0 and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k -= 1
    if k >= 0 and drafts[k].flow is draft.flow:
        low = drafts[k].end
    follower = _follower(drafts, at)
    if follower is not None:
        high = follower.start
    return (
        text[max(low, draft.start - reach) : draft.start],
        text[draft.end : min(high, draft.end + reach)],
    )


def direction(drafts: Sequence[Draft], at: int) -> str:
    """The narrator's words in brackets before a line whose quotation they cut, if they do."""
    return drafts[at - 1].text.strip(_BRACKETS) if at and drafts[at - 1].aside else ""


def goes_on(drafts: Sequence[Draft], at: int) -> bool:
    """Whether another quotation follows in the row."""
    return _follower(drafts, at) is not None


def _follower(drafts: Sequence[Draft], at: int) -> Draft | None:
    k = at + 1
    while k < len(drafts) and drafts[k].flow is drafts[at].flow and not drafts[k].quoted:
        k += 1
    return drafts[k] if k < len(drafts) and drafts[k].flow is drafts[at].flow else None
