import pytest

from yanyi.read.en.tags import is_only_tag, tag_after, tag_before


@pytest.mark.parametrize(
    ("text", "words", "verb"),
    [
        (" said Mara.", "Mara", "said"),
        (" Mara said.", "Mara", "said"),
        (" put in Mrs. Reed, rising.", "Mrs Reed", "put"),
        (" Tobin, with a very red face, immediately answered.", "Tobin", "answered"),
        (" he at last replied.", "he", "replied"),
        (" cried the lockkeeper.", "the lockkeeper", "cried"),
        (" was Mara's answer.", "Mara", "answer"),
    ],
)
def test_after_a_quotation(text: str, words: str, verb: str) -> None:
    tag = tag_after(text)
    assert tag is not None
    assert (tag.subject.words, tag.verb, tag.sure) == (words, verb, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Then Mara said:", "Mara"),
        ("Mara turned to Tobin and said:", "Mara"),
        ("Tobin, pulling at the rope, called out:", "Tobin"),
        ("Mrs. Reed rose with a sigh, and asked,", "Mrs Reed"),
        ("For Mara had run into the lane, shouting,", "Mara"),
        ("Tobin was at the door, and only stopped to say,", "Tobin"),
        ("He heard Mr. Quill whisper to the boy,", "Mr Quill"),
    ],
)
def test_before_a_quotation(text: str, words: str) -> None:
    tag = tag_before(text)
    assert tag is not None
    assert tag.subject.words == words


@pytest.mark.parametrize("text", ["Mara looked up.", "The rain had stopped:", ""])
def test_no_tag(text: str) -> None:
    assert tag_before(text) is None
    assert tag_after(text) is None


def test_only_a_tag() -> None:
    assert is_only_tag(" said Mara.", tag_after(" said Mara."))
    longer = " said Mara, and went down to the river to look for the boat."
    assert not is_only_tag(longer, tag_after(longer))


@pytest.mark.parametrize(
    ("text", "only"),
    [
        (" Juno went on.", True),
        (" Juno went very still.", False),
        (" Gus put in.", True),
        (" Gus put it down.", False),
    ],
)
def test_a_verb_of_two_words_needs_both(text: str, only: bool) -> None:
    assert is_only_tag(text, tag_after(text) or tag_before(text)) == only
