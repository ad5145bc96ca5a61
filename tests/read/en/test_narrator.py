from read.stories import reading, said
from yanyi.story.corrections import CastFix, Corrections


def first_speakers(text: str, corrections: Corrections | None = None) -> list[str]:
    return [who for who, _ in said(reading(text, corrections=corrections or Corrections()))]


def test_my_name_is() -> None:
    text = (
        "My name is Tobin, and I keep the lock. I rise at five.\n\n"
        "“Late again,” said Mara. I shrugged.\n\n“The fog,” said I.\n\n"
        "“Always the fog, Tobin,” said Mara.\n\n“Always,” I said.\n\n"
    )
    found = first_speakers(text)
    assert found[1] == found[3] == "tobin"


def test_called_by_others() -> None:
    text = (
        "I looked at my watch.\n\n“Come, Tobin,” said Mara.\n\n“Where?” I asked.\n\n"
        "“Out, Tobin!” said Mara.\n\n“I am coming,” said I. I took my coat.\n\n"
    )
    assert first_speakers(text * 2)[:4] == ["mara", "tobin", "mara", "tobin"]


def test_nobody_knows_the_name() -> None:
    text = "I looked up.\n\n“Rain,” said I.\n\n“Rain,” said Mara.\n\n“Much rain,” I said.\n\n"
    assert first_speakers(text)[0] == "narrator"


def test_a_given_narrator() -> None:
    text = "I looked up.\n\n“Rain,” said I.\n\n“Rain,” said Mara.\n\n“Much rain,” I said.\n\n"
    fixes = Corrections(cast=(CastFix("The Narrator"), CastFix("Mara")))
    assert first_speakers(text, fixes)[0] == "the-narrator"


def test_a_story_told_of_others_has_none() -> None:
    text = "“Rain,” said Mara. Tobin nodded. “Rain,” said Tobin. “I said so,” said Mara.\n"
    assert set(first_speakers(text)) == {"mara", "tobin"}
