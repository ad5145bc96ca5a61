import pytest

from yanyi.read.en.moods import feelings
from yanyi.read.moods import sums
from yanyi.story.vocabulary import Mood


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("They danced for joy at the wedding.", Mood.JOYFUL),
        ("She wept over the grave.", Mood.MELANCHOLY),
        ("He was furious and stamped his foot.", Mood.ANGRY),
        ("They trembled; the monster roared.", Mood.FEARFUL),
        ("They embraced with loving tenderness.", Mood.TENDER),
        ("He hurried; the guards pursued him, and there was danger.", Mood.TENSE),
        ("The army and its banners went to battle.", Mood.EPIC),
    ],
)
def test_the_mood_of_a_line(text: str, mood: Mood) -> None:
    scores = sums([feelings(text)])
    assert max(scores, key=lambda one: scores[one]) is mood


def test_what_is_denied() -> None:
    assert feelings("He was not afraid.").words == ()
    ((_, _, felt),) = feelings("She was not happy.").words
    assert felt.mood is Mood.MELANCHOLY


def test_plain_telling_has_no_mood() -> None:
    assert feelings("He put the book on the shelf and counted the plates.").words == ()


def test_words_stand_where_they_are() -> None:
    text = "How sad it was"
    ((low, high, _),) = feelings(text).words
    assert text[low:high] == "sad"
