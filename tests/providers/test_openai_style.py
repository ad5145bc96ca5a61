"""A server as OpenAI's, Ollama's, llama.cpp's: every kind of ask, and every bad answer."""

import base64
import io
import json
import wave
from pathlib import Path

import numpy as np
import pytest
import skia

from contract.test_provider import CHOICE, RECORDING, VIEW, painted, recorded
from scripted import Answering, Reply, Request, in_json, in_turn, serving
from yanyi.board.types import Voice
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Embedded, Flat, Heard, HeardWord, Said, Wrote
from yanyi.models.asks import Embed, Hear, Music, Picture, See, Speech, Words
from yanyi.models.service import Price, Service
from yanyi.problems import AnswerError, ProviderError
from yanyi.providers.call import RefusedError
from yanyi.providers.openai_style import OpenaiStyle, nearest, unfenced

ASK = Words("Who says it?", "“嘘。”安说。", CHOICE)
FIT = '{"1":"Ann"}'


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    recorded(tmp_path)
    return StoreDesk(Store(tmp_path))


def model(url: str, **settings: object) -> OpenaiStyle:
    told = {"free": True, "patience": 5.0, **settings}
    return OpenaiStyle(Service("house", "openai", url, **told), "qwen3")  # type: ignore[arg-type]


def chat(text: str, why: str = "stop") -> Reply:
    return in_json({"choices": [{"message": {"content": text}, "finish_reason": why}]})


def test_words(desk: StoreDesk) -> None:
    with serving(in_turn(chat("雪停了。"))) as script:
        found = model(script.url).answer(Words("Go on", "雪"), desk)
    assert found == Wrote("雪停了。")
    (asked,) = script.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.told["model"] == "qwen3"
    assert asked.told["messages"] == [
        {"role": "system", "content": "Go on"},
        {"role": "user", "content": "雪"},
    ]


def test_words_by_a_schema(desk: StoreDesk) -> None:
    with serving(in_turn(chat(f"```json\n{FIT}\n```"))) as script:
        assert model(script.url).answer(ASK, desk) == Wrote(FIT)
    form = script.asked[0].told["response_format"]
    assert isinstance(form, dict)
    assert form["json_schema"]["schema"] == json.loads(CHOICE)


def test_a_server_without_schemas_is_told_in_words(desk: StoreDesk) -> None:
    no = in_json({"error": "response_format is not supported"}, 400)
    with serving(in_turn(no, chat(FIT))) as script:
        assert model(script.url).answer(ASK, desk) == Wrote(FIT)
    assert "response_format" not in script.asked[1].told
    assert CHOICE in json.dumps(script.asked[1].told["messages"]).replace('\\"', '"')


def test_a_wrong_answer_is_mended_once(desk: StoreDesk) -> None:
    with serving(in_turn(chat('{"1":"Eve"}'), chat(FIT))) as script:
        assert model(script.url).answer(ASK, desk) == Wrote(FIT)
    assert len(script.asked) == 2


@pytest.mark.parametrize("text", ['{"1":"Eve"}', "I think it is Ann.", "[", "{}"])
def test_an_answer_that_stays_wrong_is_refused(text: str, desk: StoreDesk) -> None:
    with serving(in_turn(chat(text))) as script, pytest.raises(AnswerError, match="house:qwen3"):
        model(script.url).answer(ASK, desk)
    assert len(script.asked) == 2


@pytest.mark.parametrize(
    "reply",
    [
        in_json({}),
        in_json([]),
        in_json({"choices": []}),
        in_json({"choices": [{"message": {"content": None}}]}),
        chat("   "),
        chat("half a sen", "length"),
    ],
)
def test_answers_without_words(reply: Reply, desk: StoreDesk) -> None:
    with serving(in_turn(reply)) as script, pytest.raises(AnswerError):
        model(script.url).answer(Words("", "雪"), desk)


def test_seeing(desk: StoreDesk, tmp_path: Path) -> None:
    picture = painted(tmp_path)
    with serving(in_turn(chat("A river."))) as script:
        assert model(script.url).answer(See(picture, "What is it?"), desk) == Wrote("A river.")
    sent = json.dumps(script.asked[0].told)
    data = base64.b64encode(desk.path(picture).read_bytes()).decode()
    assert data in sent


def drawing(wide: int, high: int) -> bytes:
    surface = skia.Surface(wide, high)
    surface.getCanvas().clear(0xFF336699)
    surface.getCanvas().drawCircle(wide / 2, high / 2, high / 4, skia.Paint(Color=0xFFEEDDBB))
    return bytes(surface.makeImageSnapshot().encodeToData())


def plain(wide: int, high: int) -> bytes:
    surface = skia.Surface(wide, high)
    surface.getCanvas().clear(0xFF000000)
    return bytes(surface.makeImageSnapshot().encodeToData())


def test_a_picture_has_the_size_asked_for(desk: StoreDesk) -> None:
    held = base64.b64encode(drawing(256, 256)).decode()
    with serving(in_turn(in_json({"data": [{"b64_json": held}]}))) as script:
        found = model(script.url).answer(Picture(VIEW, 320, 180, prompt="a river"), desk)
    assert isinstance(found, Flat)
    image = skia.Image.open(str(desk.path(found.image)))
    assert (image.width(), image.height()) == (320, 180)
    assert script.asked[0].told["size"] == "320x180"


def test_a_service_with_few_sizes(desk: StoreDesk) -> None:
    held = base64.b64encode(drawing(256, 170)).decode()
    no = in_json({"error": {"message": "Invalid size"}}, 400)
    with serving(in_turn(no, in_json({"data": [{"b64_json": held}]}))) as script:
        model(script.url).answer(Picture(VIEW, 320, 180, prompt="a river"), desk)
    assert script.asked[1].told["size"] == "1536x1024"


def test_a_refused_picture_is_not_asked_for_again(desk: StoreDesk) -> None:
    no = in_json({"error": {"message": "content policy"}}, 400)
    with serving(in_turn(no)) as script, pytest.raises(RefusedError, match="content policy"):
        model(script.url).answer(Picture(VIEW, 320, 180, prompt="a river"), desk)
    assert len(script.asked) == 1


@pytest.mark.parametrize(
    "held",
    [
        {"b64_json": "!!!"},
        {"b64_json": base64.b64encode(b"GIF89a").decode()},
        {"b64_json": base64.b64encode(drawing(64, 64)[:60]).decode()},
        {"b64_json": base64.b64encode(plain(64, 64)).decode()},
        {"url": "http://127.0.0.1:1/a.png"},
        {"url": "file:///etc/passwd"},
        {},
    ],
)
def test_what_is_no_picture(held: dict[str, str], desk: StoreDesk) -> None:
    with serving(in_turn(in_json({"data": [held]}))) as script, pytest.raises(AnswerError):
        model(script.url).answer(Picture(VIEW, 320, 180, prompt="a river"), desk)


def tone(seconds: float, loud: float = 0.1) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(24_000)
        wave_of = np.sin(np.arange(int(seconds * 24_000)) / 20) * loud * 32767
        out.writeframes(wave_of.astype(np.int16).tobytes())
    return file.getvalue()


def test_speech(desk: StoreDesk) -> None:
    reply = Reply(body=tone(1.5), headers={"Content-Type": "audio/wav"})
    with serving(in_turn(reply)) as script:
        found = model(script.url).answer(Speech("雪停了。", "zh", Voice("nova")), desk)
    assert isinstance(found, Said)
    assert found.seconds == pytest.approx(1.5, abs=0.01)
    assert len(found.mouth) >= 35
    assert script.asked[0].told["voice"] == "nova"


@pytest.mark.parametrize("sound", [b"", b"RIFFxxxx", tone(0.01), tone(1.0, 0.0)])
def test_what_is_no_speech(sound: bytes, desk: StoreDesk) -> None:
    reply = Reply(body=sound, headers={"Content-Type": "audio/wav"})
    with serving(in_turn(reply)) as script, pytest.raises(AnswerError):
        model(script.url).answer(Speech("雪停了。", "zh", Voice("nova")), desk)


def test_hearing(desk: StoreDesk) -> None:
    words = [{"word": "雪", "start": 0.1, "end": 0.3}, {"word": "停", "start": 0.3, "end": 0.5}]
    with serving(in_turn(in_json({"text": "雪停 ", "words": words}))) as script:
        found = model(script.url).answer(Hear(RECORDING, "zh-CN"), desk)
    assert found == Heard("雪停", (HeardWord("雪", 0.1, 0.3), HeardWord("停", 0.3, 0.5)))
    assert desk.path(RECORDING).read_bytes() in script.asked[0].body


def test_vectors_in_the_order_of_the_texts(desk: StoreDesk) -> None:
    rows = [{"index": 1, "embedding": [0, 1]}, {"index": 0, "embedding": [1, 0]}]
    with serving(in_turn(in_json({"data": rows}))) as script:
        found = model(script.url).answer(Embed(("a", "b")), desk)
    assert found == Embedded(((1.0, 0.0), (0.0, 1.0)))


def test_what_it_cannot_do(desk: StoreDesk) -> None:
    with pytest.raises(ProviderError, match="hint"):
        model("http://127.0.0.1:1").answer(Music("a river", 10), desk)


def test_a_model_without_a_price_is_not_asked() -> None:
    paid = model("http://127.0.0.1:1", free=False)
    with pytest.raises(ProviderError, match="nobody knows what house:qwen3 costs"):
        paid.price(ASK)


def tokens_of(body: bytes) -> int:
    """No fewer than any tokenizer makes of the words that were sent."""
    told = json.loads(body)["messages"]
    return sum(len(str(one["content"]).encode()) for one in told)


@pytest.mark.parametrize("ask", [Words("Go on", "雪停了。" * 90), ASK])
def test_no_bill_is_above_the_price(ask: Words, desk: StoreDesk) -> None:
    longest = 200
    bill = 0

    def answering(request: Request) -> Reply:
        nonlocal bill
        bill += -(-(tokens_of(request.body) * 3_000_000 + longest * 9_000_000) // 1_000_000)
        return chat("x" * 200)

    reply: Answering = answering
    with serving(reply) as script:
        prices = {"qwen3": Price(read=3_000_000, written=9_000_000)}
        paid = model(script.url, free=False, longest=longest, prices=prices)
        try:
            paid.answer(ask, desk)
        except AnswerError:
            assert ask.schema
    assert 0 < bill <= paid.price(ask)


def test_small_things() -> None:
    assert unfenced("```\n{}\n```") == "{}"
    assert unfenced(" {} ") == "{}"
    assert nearest((1080, 1920)) == (1024, 1536)
