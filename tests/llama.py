"""A real llama.cpp server on this machine, with the smaller of the local models of words."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from multiprocessing.connection import Connection

import pytest

from yanyi.providers.words_weights import model_path

MODEL = "qwen-small"


@contextmanager
def serving_llama() -> Iterator[str]:
    """Serve as long as the block lasts; gives the root of its programming interface.

    In a process of its own: the library does not get on with every other one made by Cython.
    """
    if find_spec("xllamacpp") is None:
        pytest.skip("needs yanyi[words-small]")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, str(model_path(MODEL))), daemon=True)
    process.start()
    theirs.close()
    try:
        yield f"{ours.recv()}/v1"
    finally:
        ours.close()
        process.join(20)
        process.kill()


def _serve(line: Connection, model: str) -> None:
    import xllamacpp

    wishes = xllamacpp.CommonParams()
    wishes.model.path = model
    wishes.model_alias = {MODEL}
    wishes.hostnames = ["127.0.0.1"]
    wishes.port = 0
    wishes.n_ctx = 4096
    wishes.n_parallel = 1
    wishes.n_gpu_layers = 0
    wishes.warmup = False
    wishes.cpuparams.n_threads = 1
    wishes.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(wishes)
    line.send(server.listening_address)
    line.poll(None)
    del server
