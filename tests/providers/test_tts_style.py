"""Servers of speech with an interface of their own, asked as a table says."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import av
import numpy as np
import pytest

from providers.test_openai_style import tone
from scripted import Reply, Request, in_json, in_turn, serving
from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Said
from yanyi.models.asks import Speech, Words
from yanyi.models.service import Price, Service
from yanyi.problems import AnswerError, ProviderError, UsageError
from yanyi.providers.call import RefusedError
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.reach import models_of
from yanyi.providers.services import service_provider
from yanyi.providers.tts_style import TtsStyle

LINE = "雪停了，我们走吧。"
LONG = Speech("渡口的灯亮了一整夜，老人坐在船头，一句话也没有说。", "zh", Voice("xiaomei"))
SOUND = {"Content-Type": "audio/wav"}


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def house(url: str, **settings: object) -> TtsStyle:
    plain = Service("house", "tts", url, free=True, patience=5.0)
    return TtsStyle(replace(plain, **settings), "v2")  # type: ignore[arg-type]


def spoken(text: str, store: Path) -> bytes:
    """A line by the built-in voice, as MP3 at a rate of its own."""
    desk = StoreDesk(Store(store))
    said = Kokoro().answer(Speech(text, "zh", Voice("zf_xiaoxiao")), desk)
    assert isinstance(said, Said)
    path = desk.file(".mp3")
    with av.open(str(desk.path(said.audio))) as source, av.open(str(path), "w") as target:
        stream = target.add_stream("mp3", rate=32_000, layout="stereo")
        resampler = av.AudioResampler("s16p", "stereo", 32_000)
        for frame in source.decode(audio=0):
            for part in resampler.resample(frame):
                target.mux(stream.encode(part))
        target.mux(stream.encode(None))
    return path.read_bytes()


def test_a_line_spoken_by_a_server(desk: StoreDesk, tmp_path: Path) -> None:
    sound = spoken(LINE, tmp_path / "server")
    reply = Reply(body=sound, headers={"Content-Type": "audio/mpeg"})
    with serving(in_turn(reply)) as script:
        found = house(script.url).answer(Speech(LINE, "zh", Voice("xiaomei", speed=1.1)), desk)
    assert isinstance(found, Said)
    assert 1 < found.seconds < 4
    assert len(found.mouth) >= int(found.seconds * 24)
    assert max(map(int, found.mouth)) >= 5
    (asked,) = script.asked
    address = urlsplit(asked.path)
    assert address.path == "/v1/tts"
    assert parse_qs(address.query) == {"text": [LINE], "voice": ["xiaomei"], "speed": ["1.1"]}


def test_fields_as_a_table_says(desk: StoreDesk) -> None:
    fields = {
        "text": "{text}",
        "text_lang": "{language}",
        "ref_audio_path": "voices/{voice}.wav",
        "speed_factor": "{speed}",
        "seed": "{take}",
        "model": "house {model}",
        "cut": "cut5",
    }
    ask = Speech("Say {voice} and {text}.", "en-GB", Voice("ann"), take=2)
    reply = Reply(body=tone(1.5), headers=SOUND)
    with serving(in_turn(reply)) as script:
        one = house(script.url, path="infer", post=True, fields=fields)
        one.answer(ask, desk)
        house(script.url, fields={"q": "<{text}>"}).answer(ask, desk)
    assert script.asked[0].path == "/v1/infer"
    assert script.asked[0].told == {
        "text": "Say {voice} and {text}.",
        "text_lang": "en",
        "ref_audio_path": "voices/ann.wav",
        "speed_factor": 1.0,
        "seed": 2,
        "model": "house v2",
        "cut": "cut5",
    }
    assert parse_qs(urlsplit(script.asked[1].path).query) == {"q": ["<Say {voice} and {text}.>"]}


@pytest.mark.parametrize(
    ("sound", "why"),
    [
        (b"", "cannot be played"),
        (b"RIFFxxxx", "cannot be played"),
        (tone(0.01), "or silence"),
        (tone(5.0, 0.0), "or silence"),
        (tone(5.0, 0.0005), "or silence"),
        (tone(5.0)[:60], "cannot be played|or silence"),
        (tone(1.2), "is its rate the one it says"),
        (tone(90.0), "is its rate the one it says"),
    ],
)
def test_what_cannot_be_the_line(sound: bytes, why: str, desk: StoreDesk) -> None:
    with serving(in_turn(Reply(body=sound, headers=SOUND))) as script:
        with pytest.raises(AnswerError, match=why) as found:
            house(script.url).answer(LONG, desk)
    assert "hint" in str(found.value)


def at_another_rate(sound: bytes, rate: int) -> bytes:
    """The same samples, said to be of another rate."""
    head = np.frombuffer(sound[24:32], "<u4") * rate // 24_000
    return sound[:24] + head.astype("<u4").tobytes() + sound[32:]


@pytest.mark.parametrize(("rate", "fits"), [(24_000, True), (96_000, False), (2_000, False)])
def test_a_rate_that_is_not_that_of_the_sound(rate: int, fits: bool, desk: StoreDesk) -> None:
    reply = Reply(body=at_another_rate(tone(5.5), rate), headers=SOUND)
    with serving(in_turn(reply)) as script:
        if fits:
            found = house(script.url).answer(LONG, desk)
            assert isinstance(found, Said)
            assert found.seconds == pytest.approx(5.5, abs=0.01)
        else:
            with pytest.raises(AnswerError, match="rate"):
                house(script.url).answer(LONG, desk)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(body=b"<html>", headers={"Content-Type": "text/html"}), AnswerError),
        (in_json({"audio": "aGk="}), AnswerError),
        (in_json({"message": "no such voice"}, 400), RefusedError),
    ],
)
def test_what_is_no_sound(reply: Reply, kind: type[Exception], desk: StoreDesk) -> None:
    with serving(in_turn(reply)) as script, pytest.raises(kind, match="house"):
        house(script.url).answer(LONG, desk)


def test_its_voices_are_those_of_the_table() -> None:
    one = house("http://127.0.0.1:1", voices={"zh": ("xiaomei:f", "laochen:m")})
    (offer,) = one.offers()
    assert offer.languages == ("zh",)
    assert [voice.name for voice in offer.voices] == ["xiaomei", "laochen"]
    assert one.essence(replace(LONG, language="zh-CN")) == LONG
    assert one.essence(Words("", "")) == Words("", "")


def test_it_costs_what_the_table_says(desk: StoreDesk) -> None:
    paid = house("http://127.0.0.1:1", free=False, prices={"v2": Price(characters=1000)})
    assert paid.price(LONG) == len(LONG.text)
    with pytest.raises(ProviderError, match="nobody knows"):
        house("http://127.0.0.1:1", free=False).price(LONG)
    with pytest.raises(ProviderError, match="does not answer Words"):
        paid.answer(Words("", ""), desk)


def test_a_table_without_a_field_for_the_words() -> None:
    service = Service("house", "tts", "http://127.0.0.1:1", free=True, fields={"t": "words"})
    with pytest.raises(UsageError, match=r"no field of house has \{text\}"):
        service_provider("house:v2", {"house": service})


def test_who_answers_at_all_has_the_voices_of_the_table() -> None:
    voices: dict[str, tuple[str, ...]] = {"zh": ("xiaomei:f",), "en": ("ann:f",)}

    def answering(request: Request) -> Reply:
        return in_json({"detail": "Not Found"}, 404)

    with serving(answering) as script:
        service = Service("house", "tts", script.url, free=True, voices=voices)
        assert models_of(service) == ("xiaomei", "ann")
    with pytest.raises(ProviderError, match="cannot be reached"):
        models_of(service)
