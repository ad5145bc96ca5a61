"""A local model of words in a process of its own: one model in memory, however many ask."""

import contextlib
import json
import multiprocessing
import os
import signal
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from yanyi.problems import Problem, ProviderError

CONTEXT = 4096
LONGEST = 1800.0
"""Seconds after which an answer is given up."""

_MOST = 512


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is given. ``schema`` is JSON Schema text or empty; ``take`` 0 is the likeliest

    answer, any other another try.
    """

    instruction: str
    text: str
    schema: str = ""
    take: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """What it wrote, and how many tokens it read and wrote."""

    text: str
    read: int
    written: int


Serve = Callable[[Connection, str, int], None]


class Engine:
    """Answers one prompt after the other; the process begins with the first."""

    def __init__(self, name: str, model: Callable[[], Path], serve: Serve | None = None) -> None:
        self._name = name
        self._model = model
        self._serve = serve or serve_llama
        self._turn = threading.Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def write(self, prompt: Prompt, patience: float = LONGEST) -> Written:
        """The answer; raises ProviderError when there is none within ``patience`` seconds."""
        with self._turn:
            line = self._open()
            try:
                line.send(prompt)
                if not line.poll(patience):
                    self.close()
                    hint = "Is the machine very busy? Try again, or name a smaller model."
                    raise self._failed(f"no answer within {patience:.0f} s", hint)
                answer = line.recv()
            except (EOFError, OSError):
                self.close()
                hint = "Was it short of memory? A smaller model needs less."
                raise self._failed("its process died", hint) from None
        if isinstance(answer, Written):
            return answer
        raise self._failed(str(answer), "Ask for less at once, or name another model for words.")

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            _end(self._process)
        if self._line is not None:
            self._line.close()
        self._process = self._line = None

    def _open(self) -> Connection:
        if self._line is None:
            model = str(self._model())
            context = multiprocessing.get_context("spawn")
            self._line, theirs = context.Pipe()
            self._process = context.Process(
                target=self._serve, args=(theirs, model, threads()), daemon=True
            )
            self._process.start()
            theirs.close()
            weakref.finalize(self, _end, self._process)
        return self._line

    def _failed(self, what: str, hint: str) -> ProviderError:
        return ProviderError(Problem(f"{self._name} could not write: {what}", hint=hint))


def _end(process: SpawnProcess) -> None:
    with contextlib.suppress(ValueError, OSError):
        process.kill()
        process.join()


def threads() -> int:
    """Half of the cores there are to use: threads that wait for each other cost more than one."""
    return max(1, len(os.sched_getaffinity(0)) // 2)


def serve_llama(line: Connection, model: str, count: int) -> None:
    """The other end: load the model, then answer prompts until nobody listens."""
    _enter()
    server = _loaded(model, count)
    while True:
        try:
            prompt: Prompt = line.recv()
        except EOFError:
            return
        line.send(_answered(server, prompt))


def _enter() -> None:
    """End at once with Ctrl-C and with the driver; keep what C libraries mutter to ourselves."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _loaded(model: str, count: int) -> Any:
    import xllamacpp

    wishes = xllamacpp.CommonParams()
    wishes.model.path = model
    wishes.n_ctx = CONTEXT
    wishes.n_parallel = 1
    wishes.n_gpu_layers = 0
    wishes.warmup = False
    wishes.cpuparams.n_threads = count
    wishes.cpuparams_batch.n_threads = count
    return xllamacpp.Server(wishes)


def _answered(server: Any, prompt: Prompt) -> Written | str:
    """What the model wrote, or a sentence saying why not."""
    request: dict[str, Any] = {
        "messages": [
            {"role": "system", "content": prompt.instruction},
            {"role": "user", "content": prompt.text},
        ],
        "max_tokens": _MOST,
        "temperature": 0.7 if prompt.take else 0,
        "seed": prompt.take + 1,
        "cache_prompt": False,
    }
    if prompt.schema:
        schema = {"name": "answer", "schema": json.loads(prompt.schema)}
        request["response_format"] = {"type": "json_schema", "json_schema": schema}
    answer = server.handle_chat_completions(request)
    if isinstance(answer, str | bytes):
        answer = json.loads(answer)
    if "choices" not in answer:
        return str(answer.get("message") or answer.get("error") or "the model gave no answer")
    usage = answer["usage"]
    text = answer["choices"][0]["message"]["content"] or ""
    return Written(text, usage["prompt_tokens"], usage["completion_tokens"])
