"""English: how lines are said and felt, from their tags and their marks."""

from yanyi.read.draft import Draft, Kind
from yanyi.read.en.people import around
from yanyi.read.en.tokens import tokens_of
from yanyi.read.en.words import EMOTIONS, MANNERS
from yanyi.story.vocabulary import Emotion, Manner

_INSIDE: tuple[tuple[Emotion, tuple[str, ...]], ...] = (
    (Emotion.AFRAID, ("help!", "i'm afraid", "so frightened", "i am afraid of")),
    (
        Emotion.SAD,
        ("alas", "i miss", "poor thing", "never again", "i shall never", "my heart is broken"),
    ),
    (
        Emotion.ANGRY,
        ("how dare", "get out", "you fool", "villain", "scoundrel", "i hate", "damn", "curse you"),
    ),
    (
        Emotion.HAPPY,
        ("hurrah", "hooray", "wonderful", "so glad", "delighted", "bravo", "how lovely"),
    ),
    (
        Emotion.TENDER,
        ("my love", "my darling", "dearest", "my dear child", "i love you", "sleep well"),
    ),
    (
        Emotion.SURPRISED,
        ("good heavens", "good gracious", "what a surprise", "impossible!", "what!", "really?"),
    ),
    (Emotion.ASHAMED, ("forgive me", "i'm sorry", "i am sorry", "i beg your pardon", "my fault")),
    (Emotion.TIRED, ("so tired", "i'm weary", "exhausted")),
    (Emotion.WORRIED, ("oh dear", "what shall i do", "what if", "be careful", "take care")),
    (Emotion.CURIOUS, ("i wonder",)),
)


def feel(drafts: list[Draft]) -> None:
    """Set manner and emotion of every quotation."""
    for at, draft in enumerate(drafts):
        if draft.kind in {Kind.SPOKEN, Kind.THOUGHT, Kind.SUNG} and draft.quoted:
            before, after = around(drafts, at)
            _feel(draft, before, after)


def _feel(draft: Draft, before: str, after: str) -> None:
    words = draft.words[:600]
    told = [token.low for token in tokens_of(after[:110].split(".")[0])]
    if before.rstrip()[-1:] in {",", ":"}:
        told += [token.low for token in tokens_of(before[-90:])]
    manner = next((MANNERS[word] for word in told if word in MANNERS), Manner.PLAIN)
    emotion = next((EMOTIONS[word] for word in told if word in EMOTIONS), Emotion.NEUTRAL)
    low = words.lower()
    if emotion is Emotion.NEUTRAL:
        emotion = next(
            (one for one, cues in _INSIDE if any(cue in low for cue in cues)), Emotion.NEUTRAL
        )
    letters = [sign for sign in words if sign.isalpha()]
    loud = len(letters) > 5 and sum(sign.isupper() for sign in letters) > 0.8 * len(letters)
    if manner is Manner.PLAIN and (loud or words.rstrip().endswith("!!")):
        manner = Manner.SHOUT
    if manner is Manner.PLAIN and words.rstrip().endswith("?"):
        manner = Manner.ASK
    # An exclamation in a question's or a cry's tag is no shout when the words are gentle.
    if manner is Manner.SHOUT and "!" not in words and not loud and told[:1] == ["cried"]:
        manner = Manner.PLAIN
    draft.manner, draft.emotion = manner, emotion
