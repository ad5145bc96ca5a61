"""The narration beside a quotation."""

from collections.abc import Sequence

from yanyi.read.draft import Draft


def beside(drafts: Sequence[Draft], at: int, reach: int = 400) -> tuple[str, str]:
    """The narration before and after a quotation, as far as the next ones of its row."""
    draft = drafts[at]
    text, low, high = draft.flow.text, 0, len(draft.flow.text)
    k = at - 1
    while k >= 0 and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k -= 1
    if k >= 0 and drafts[k].flow is draft.flow:
        low = drafts[k].end
    k = at + 1
    while k < len(drafts) and drafts[k].flow is draft.flow and not drafts[k].quoted:
        k += 1
    if k < len(drafts) and drafts[k].flow is draft.flow:
        high = drafts[k].start
    return (
        text[max(low, draft.start - reach) : draft.start],
        text[draft.end : min(high, draft.end + reach)],
    )
