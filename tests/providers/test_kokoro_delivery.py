from yanyi.providers.kokoro_delivery import Delivery, delivery
from yanyi.story.vocabulary import Emotion, Manner


def test_feelings_bend_a_voice_only_a_little() -> None:
    for emotion in Emotion:
        for manner in Manner:
            way = delivery(emotion, manner)
            assert 0.75 < way.speed < 1.25
            assert 0.93 < way.pitch < 1.10
            assert 0.4 < way.pauses < 2.5
            assert way.waver <= 0.012
            assert abs(way.bright) <= 7


def test_every_manner_but_the_plain_ones_is_heard() -> None:
    plain = {way for way in Manner if delivery(Emotion.NEUTRAL, way) == Delivery()}
    assert plain == {Manner.PLAIN}
    ways = [delivery(Emotion.NEUTRAL, way) for way in Manner]
    assert len(set(ways)) == len(ways)


def test_feeling_and_manner_work_together() -> None:
    sad_whisper = delivery(Emotion.SAD, Manner.WHISPER)
    assert sad_whisper.breath == delivery(Emotion.NEUTRAL, Manner.WHISPER).breath
    assert sad_whisper.bright < 0
    assert sad_whisper.speed < delivery(Emotion.SAD, Manner.PLAIN).speed


def test_the_stronger_unsteadiness_is_heard() -> None:
    sob = delivery(Emotion.AFRAID, Manner.SOB)
    assert (sob.waver, sob.beat) == (0.012, 5.5)
    assert delivery(Emotion.AFRAID, Manner.PLAIN).beat == 6.5
