"""Servers that speak as OpenAI's do: Ollama, llama.cpp, vLLM, LM Studio and most clouds."""

import base64
import binascii
import json
from dataclasses import replace
from typing import Any, assert_never

from yanyi.models.answers import Answer, Embedded, Flat, Heard, HeardWord, Said, Wrote
from yanyi.models.asks import (
    Ask,
    Clip,
    Embed,
    Hear,
    Music,
    Picture,
    See,
    Sing,
    Speech,
    Words,
)
from yanyi.models.provider import Desk, Offer, VoiceOffer
from yanyi.models.service import Service
from yanyi.problems import AnswerError, Problem, ProviderError
from yanyi.providers.call import Call, File, RefusedError
from yanyi.providers.pricing import highest, price_of
from yanyi.providers.received import drawn_from_words, picture_received, sound_received
from yanyi.providers.words_answer import fitting
from yanyi.story.vocabulary import Age, Gender

VOICES = ("nova:f", "shimmer:f", "coral:f", "sage:f", "echo:m", "onyx:m", "ash:m", "fable:m")
LANGUAGES = ("zh", "en")
_SIZES = ((1024, 1024), (1536, 1024), (1024, 1536))
SOUNDS = ("audio/", "application/octet-stream", "application/ogg")
_PICTURES = ("image/", "application/octet-stream")
_JSON_ONLY = "Answer with JSON and nothing else. It must fit this JSON Schema:"


class OpenaiStyle:
    """One model behind one address; answers words, see, picture, speech, hear and embed."""

    local = False

    def __init__(self, service: Service, model: str) -> None:
        self.name = f"{service.name}:{model}"
        self.revision = "1"
        self.service = service
        self.model = model
        self._call = Call(service)

    def offers(self) -> tuple[Offer, ...]:
        """All that such servers can be asked; whether this model answers shows when it is."""
        return (
            Offer("words"),
            Offer("see"),
            Offer("picture", described=True, clones=self.service.clones),
            Offer("speech", LANGUAGES, voices_of(self.service), clones=self.service.clones),
            Offer("hear"),
            Offer("embed"),
        )

    def essence(self, ask: Ask) -> Ask:
        """Of a picture only what is said in words matters; of a language its main part."""
        match ask:
            case Speech() | Hear():
                return replace(ask, language=ask.language.partition("-")[0].lower())
            case _:
                return drawn_from_words(ask)

    def price(self, ask: Ask) -> int:
        """The most that it may cost; raises ProviderError for a model without a price."""
        return highest(price_of(self.service, self.model), ask, self.service.longest)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """What the model answers."""
        match ask:
            case Words():
                return Wrote(fitting(self.name, ask, self._write))
            case See():
                return Wrote(self._see(ask, desk.path(ask.picture).read_bytes()))
            case Picture():
                return self._draw(ask, desk)
            case Speech():
                return self._say(ask, desk)
            case Hear():
                return self._hear(ask, desk)
            case Embed():
                return self._embed(ask)
            case Sing() | Music() | Clip():
                hint = "Name another provider for it in [models] of yanyi.toml."
                message = f"{self.name} does not answer {type(ask).__name__}"
                raise ProviderError(Problem(message, hint=hint))
            case _:
                assert_never(ask)

    def _write(self, ask: Words) -> str:
        told = [{"role": "system", "content": ask.instruction}] if ask.instruction else []
        body: dict[str, object] = {
            "model": self.model,
            "messages": [*told, {"role": "user", "content": ask.text}],
            "max_tokens": self.service.longest,
            "seed": ask.take,
            "temperature": 0 if ask.take == 0 else 0.8,
        }
        if not ask.schema:
            return self._chat(body)
        form = {"name": "answer", "strict": True, "schema": json.loads(ask.schema)}
        wanted = {"type": "json_schema", "json_schema": form}
        try:
            return unfenced(self._chat({**body, "response_format": wanted}))
        except RefusedError as error:
            if error.status not in (400, 422):
                raise
        system = f"{ask.instruction}\n\n{_JSON_ONLY}\n{ask.schema}".strip()
        body["messages"] = [
            {"role": "system", "content": system},
            {"role": "user", "content": ask.text},
        ]
        return unfenced(self._chat(body))

    def _see(self, ask: See, picture: bytes) -> str:
        kind = "image/png" if picture.startswith(b"\x89PNG") else "image/webp"
        shown = f"data:{kind};base64,{base64.b64encode(picture).decode()}"
        content = [
            {"type": "text", "text": ask.question},
            {"type": "image_url", "image_url": {"url": shown}},
        ]
        message = {"role": "user", "content": content}
        body = {"model": self.model, "messages": [message], "max_tokens": self.service.longest}
        return self._chat(body)

    def _chat(self, body: object) -> str:
        told = self._call.json("chat/completions", body)
        text = within(self.name, told, "choices", 0, "message", "content")
        if not isinstance(text, str) or not text.strip():
            raise empty(self.name)
        if within(self.name, told, "choices", 0).get("finish_reason") == "length":
            hint = f"Allow more: [models.{self.service.name}] longest."
            raise AnswerError(Problem(f"{self.name} broke off before the end", hint=hint))
        return text

    def _draw(self, ask: Picture, desk: Desk) -> Flat:
        prompt = ask.prompt + (f" Not to be seen: {ask.negative}." if ask.negative else "")
        size = ask.width, ask.height
        body = {"model": self.model, "prompt": prompt, "n": 1, "size": f"{size[0]}x{size[1]}"}
        try:
            told = self._call.json("images/generations", body)
        except RefusedError as error:
            if error.status not in (400, 422) or "size" not in error.said.lower():
                raise
            wide, high = nearest(size)
            told = self._call.json("images/generations", {**body, "size": f"{wide}x{high}"})
        held = within(self.name, told, "data", 0)
        data = self._picture_in(held)
        return Flat(picture_received(self.name, data, size, desk))

    def _picture_in(self, held: dict[str, Any]) -> bytes:
        """The bytes of a picture that came with an answer, or lie where it says."""
        if isinstance(held.get("b64_json"), str):
            try:
                return base64.b64decode(held["b64_json"], validate=True)
            except binascii.Error:
                raise AnswerError(Problem(f"{self.name} sent a broken picture")) from None
        if isinstance(held.get("url"), str):
            return self._call.fetched(held["url"], _PICTURES)
        raise empty(self.name)

    def _say(self, ask: Speech, desk: Desk) -> Said:
        body = {
            "model": self.model,
            "input": ask.text,
            "voice": ask.voice.name,
            "response_format": "wav",
            "speed": ask.voice.speed,
        }
        sound = self._call.data("audio/speech", body, SOUNDS)
        return sound_received(self.name, sound, ask, desk)

    def _hear(self, ask: Hear, desk: Desk) -> Heard:
        file = File("file", "recording.flac", desk.path(ask.recording).read_bytes(), "audio/flac")
        fields = {
            "model": self.model,
            "language": ask.language.partition("-")[0],
            "response_format": "verbose_json",
            "timestamp_granularities[]": "word",
        }
        told = self._call.form("audio/transcriptions", fields, file)
        text = within(self.name, told, "text")
        if not isinstance(text, str):
            raise empty(self.name)
        return Heard(text.strip(), words_heard(self.name, told.get("words") or ()))

    def _embed(self, ask: Embed) -> Embedded:
        told = self._call.json("embeddings", {"model": self.model, "input": list(ask.texts)})
        rows = within(self.name, told, "data")
        try:
            found = {int(one["index"]): tuple(map(float, one["embedding"])) for one in rows}
            return Embedded(tuple(found[n] for n in range(len(ask.texts))))
        except (KeyError, TypeError, ValueError):
            raise empty(self.name) from None


def within(name: str, told: Any, *path: str | int) -> Any:
    """What lies at a path of an answer; raises AnswerError when it is not there."""
    for step in path:
        try:
            told = told[step]
        except (KeyError, IndexError, TypeError):
            raise empty(name) from None
    return told


def empty(name: str) -> AnswerError:
    """What is said of an answer without what was asked for."""
    hint = "Ask again with another take, or name another model in [models]."
    return AnswerError(Problem(f"{name} answered without what was asked for", hint=hint))


def unfenced(text: str) -> str:
    """JSON without the fence that models put around it."""
    inner = text.strip()
    if inner.startswith("```") and inner.endswith("```") and "\n" in inner:
        inner = inner.partition("\n")[2][:-3]
    return inner.strip()


def nearest(size: tuple[int, int]) -> tuple[int, int]:
    """The common size whose shape is nearest."""
    shape = size[0] / size[1]
    return min(_SIZES, key=lambda one: abs(one[0] / one[1] / shape - 1))


def voices_of(service: Service) -> tuple[VoiceOffer, ...]:
    """The voices of a service: its own list, else those that such servers usually have."""
    return tuple(
        VoiceOffer(
            one.partition(":")[0],
            language,
            Gender.MALE if one.endswith(":m") else Gender.FEMALE,
            Age.ADULT,
        )
        for language in (service.voices or LANGUAGES)
        for one in service.voices.get(language, VOICES)
    )


def words_heard(name: str, rows: Any) -> tuple[HeardWord, ...]:
    """The words of a transcript with their times."""
    try:
        return tuple(
            HeardWord(str(one["word"]), float(one["start"]), float(one["end"])) for one in rows
        )
    except (KeyError, TypeError, ValueError):
        raise empty(name) from None
