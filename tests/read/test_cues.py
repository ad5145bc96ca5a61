from read.stories import reading, told
from yanyi.story.corrections import CastFix, Corrections, LineFix
from yanyi.story.types import Spoken
from yanyi.story.vocabulary import Emotion


def test_the_cast_learns_names_and_corrections_stand_above_cues() -> None:
    text = "@Tom: Go away. {#go}\n\n@Thomas: I stay.\n\n@Ada: So do I.\n"
    fixes = Corrections(
        cast=(CastFix("Thomas Grey", ("Thomas", "Tom")),),
        lines=(LineFix("go", "Ada", emotion=Emotion.ANGRY),),
    )
    found = reading(text, corrections=fixes)
    assert [one.name for one in found.story.cast] == ["Thomas Grey", "Ada"]
    lines = [line for line in told(found) if isinstance(line, Spoken)]
    assert [line.speaker for line in lines] == ["ada", "thomas-grey", "ada"]
    assert [line.confidence for line in lines] == [1.0, 1.0, 1.0]
    assert lines[0].emotion is Emotion.ANGRY
