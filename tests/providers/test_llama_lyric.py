"""A lyric by a real model over HTTP, as it was recorded.

To record it anew, remove the cassette and run this file with ``YANYI_RECORD`` naming it: then a
llama.cpp server is started and asked.
"""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from llama import MODEL, serving_llama
from perform.composing.plays import board, said, scene, story, told
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.perform.score.lyric import Written, written
from yanyi.perform.score.lyric_check import wrong
from yanyi.providers.cassette import PLAY, RECORD
from yanyi.providers.services import catalogue, service_provider
from yanyi.story.types import Story

CASSETTE = Path(__file__).parents[1] / "cassettes" / "llamacpp.jsonl"
TALES = {
    "en": story(
        [
            scene(
                told("a0", "The ferry came back in the rain, and nobody stood at the rail."),
                said("a1", "ann", "I lit the lamp for you every night."),
            )
        ]
    ),
    "zh": replace(
        story(
            [
                scene(
                    told("a0", "渡船在雨里回来了，船头没有人。"),
                    said("a1", "ann", "我每天夜里都为你点灯。"),
                )
            ]
        ),
        language="zh",
    ),
}


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if os.environ.get(RECORD):
        with serving_llama() as served:
            yield served
    else:
        monkeypatch.setenv(PLAY, str(CASSETTE))
        yield "http://127.0.0.1:1/v1"


def sung(url: str, tale: Story, root: Path) -> tuple[Written, Tally]:
    """What comes of the question for a lyric, and what was asked for it."""
    service = replace(catalogue()["llamacpp"], url=url, longest=512, patience=600.0)
    writer = service_provider(f"llamacpp:{MODEL}", {"llamacpp": service})
    memory, tally = Memory(root), Tally()
    stage = Production(memory, {"words": writer}, Workers(1, root), Budget(0), tally)
    found = asyncio.run(written(tale, board(), stage))
    memory.close()
    return found, tally


@pytest.mark.parametrize("language", TALES)
def test_a_lyric_is_measured_and_taken_or_left_with_reasons(
    language: str, url: str, tmp_path: Path
) -> None:
    found, tally = sung(url, TALES[language], tmp_path)
    assert sum(tally.made.values()) >= 1
    if found.draft:
        assert not wrong(found.draft, language, "")
    else:
        assert "no lyric that can be sung in 2 tries: " in found.reason
        assert len(found.reason) > 60
    again, more = sung(url, TALES[language], tmp_path)
    assert again == found
    assert not more.made
