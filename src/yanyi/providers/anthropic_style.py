"""Anthropic's models of words, which also look at pictures."""

import base64
import json

from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, See, Words
from yanyi.models.provider import Desk, Offer
from yanyi.models.service import Service
from yanyi.problems import AnswerError, Problem, ProviderError
from yanyi.providers.call import Call
from yanyi.providers.keys import key_named
from yanyi.providers.openai_style import empty, within
from yanyi.providers.pricing import highest, price_of
from yanyi.providers.words_answer import fitting

VERSION = "2023-06-01"


class AnthropicStyle:
    """One model; answers words and see."""

    local = False

    def __init__(self, service: Service, model: str) -> None:
        self.name = f"{service.name}:{model}"
        self.revision = "1"
        self.service = service
        self.model = model

    def offers(self) -> tuple[Offer, ...]:
        """Words, and what is seen in pictures."""
        return (Offer("words"), Offer("see"))

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

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
            case _:
                hint = "Name another provider for it in [models] of yanyi.toml."
                message = f"{self.name} does not answer {type(ask).__name__}"
                raise ProviderError(Problem(message, hint=hint))

    def _write(self, ask: Words) -> str:
        body: dict[str, object] = {
            "temperature": 0 if ask.take == 0 else 0.8,
            "messages": [{"role": "user", "content": ask.text}],
        }
        if ask.instruction:
            body["system"] = ask.instruction
        if not ask.schema:
            return self._text(self._told(body))
        tool = {"name": "answer", "input_schema": json.loads(ask.schema)}
        body |= {"tools": [tool], "tool_choice": {"type": "tool", "name": "answer"}}
        for part in within(self.name, self._told(body), "content"):
            if isinstance(part, dict) and part.get("type") == "tool_use":
                return json.dumps(part.get("input"), ensure_ascii=False)
        raise empty(self.name)

    def _see(self, ask: See, picture: bytes) -> str:
        kind = "image/png" if picture.startswith(b"\x89PNG") else "image/webp"
        source = {"type": "base64", "media_type": kind, "data": base64.b64encode(picture).decode()}
        content = [{"type": "image", "source": source}, {"type": "text", "text": ask.question}]
        return self._text(self._told({"messages": [{"role": "user", "content": content}]}))

    def _told(self, body: dict[str, object]) -> object:
        call = Call(
            self.service,
            {"x-api-key": key_named(self.service.key), "anthropic-version": VERSION},
        )
        sent = {"model": self.model, "max_tokens": self.service.longest, **body}
        told = call.json("messages", sent)
        if within(self.name, told, "stop_reason") == "max_tokens":
            hint = f"Allow more: [models.{self.service.name}] longest."
            raise AnswerError(Problem(f"{self.name} broke off before the end", hint=hint))
        return told

    def _text(self, told: object) -> str:
        parts = within(self.name, told, "content")
        found = [str(one["text"]) for one in parts if isinstance(one, dict) and "text" in one]
        if not "".join(found).strip():
            raise empty(self.name)
        return "".join(found)
