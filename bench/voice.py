"""The loop of the voices: text to speech to a recogniser and back, beside the text.

    make bench-voice
    python bench/voice.py --lines 20 --store out/voice-store

Lines of the examples (modern) and of eight old books (archaic), a fixed choice, spread over every
voice that is cast, are spoken and heard again by the providers; everything is kept in the
store, so that a second run only counts. Measured are the error of English words and of Chinese
syllables without tones (strict: bench/voice_scoring.py), words missing and repeated as the proof
of completeness finds them, and both examples whole.

What the recogniser itself cannot do with archaic lines is its floor. It is measured by saying the
same lines in one reference voice, the clearest of the language, slowly (0.9): the error of the
best such voice is the floor. Beside it stands the error that is left when each syllable or word
counts as heard if any of the renderings got it across, which is the recogniser's and the reading's
own. The proof itself is tried on lines that are damaged on purpose, spoken with a stretch left out
or said twice and judged against the whole line.
"""

import argparse
import asyncio
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voice_lines import ROOT, SEED, Line, damaged, example, picked
from voice_scoring import Score, rate, score
from yanyi.aloud.hearing import Verdict, judge
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.stage import Stage
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.answers import Heard, Said
from yanyi.models.asks import Hear
from yanyi.perform.audiobook.script import sections
from yanyi.perform.listening import Listened, listened
from yanyi.providers.kokoro import Kokoro
from yanyi.providers.whisper import Whisper

LANGUAGES = ("zh", "en")
REFERENCES = {"zh": ("zf_xiaoxiao", "zf_jingshu"), "en": ("af_heart", "bf_emma")}
SLOWLY = 0.9
LINES, EACH = 200, 8
MODERN, ABOVE_FLOOR = 0.03, 0.02
WORST = 10
DAMAGED = 30


@dataclass(frozen=True)
class Result:
    """A line that was spoken and heard, its strict score and the verdict of the proof."""

    line: Line
    said: Said
    heard: Heard
    score: Score
    verdict: Verdict


async def tried(line: Line, stage: Stage, text: str = "") -> Result:
    """Speak a line and listen; judge it as if ``text`` should have been said, if given."""
    speech = line.speech
    said = await stage.ask(speech)
    heard = await stage.ask(Hear(said.audio, speech.language))
    wanted = text or speech.text
    found = score(wanted, speech.language, heard.words)
    verdict = judge(wanted, speech.language, heard.words, said.seconds)
    return Result(line, said, heard, found, verdict)


async def all_tried(lines: Sequence[Line], stage: Stage) -> list[Result]:
    return list(await asyncio.gather(*(tried(line, stage) for line in lines)))


async def measured(
    language: str, count: int, texts: Path, stage: Stage, examples: bool
) -> dict[str, Any]:
    """Everything of one language; the example only if it is wanted."""
    voices = [one for offer in Kokoro().offers() for one in offer.voices if not one.spare]
    least = EACH * sum(voice.language == language for voice in voices)
    lines = picked(language, max(count, least) if count >= LINES else count, voices, texts)
    results = await all_tried(lines, stage)
    old = [one for one in results if not one.line.modern]
    floor = await floors(language, old, stage)
    today = [one for one in results if one.line.modern]
    new = rate([one.score for one in today])
    slowly = [one.line.by(REFERENCES[language][0], SLOWLY) for one in today]
    new_floor = rate([one.score for one in await all_tried(slowly, stage)])
    archaic = rate([one.score for one in old])
    return {
        "lines": len(results),
        "seconds": round(sum(one.said.seconds for one in results), 1),
        "modern": {
            "error": percent(new),
            "allowed": percent(MODERN),
            "met": new <= MODERN,
            "in the first reference voice": percent(new_floor),
        },
        "archaic": {
            "error": percent(archaic),
            **floor,
            "above the floor": percent(archaic - floor["floor"] / 100),
            "met": archaic - floor["floor"] / 100 <= ABOVE_FLOOR,
        },
        "missing": [told(one) for one in results if one.verdict.missing],
        "repeated": [told(one) for one in results if one.verdict.repeated],
        "garbled": [told(one) for one in results if one.verdict.garbled],
        "voices": by_voice(results),
        "worst": [told(one) for one in sorted(results, key=lambda one: -one.score.rate)[:WORST]],
        "damaged on purpose": await proof_tried(language, results, stage),
        "example": await whole(language, stage) if examples else {"lines": 0, "complete": 0},
    }


async def floors(language: str, old: Sequence[Result], stage: Stage) -> dict[str, Any]:
    """What the recogniser cannot do with these lines, in two ways."""
    by_reference = {}
    spoken = [[one.score for one in old]]
    for voice in REFERENCES[language]:
        lines = [one.line.by(voice, SLOWLY) for one in old]
        spoken.append([one.score for one in await all_tried(lines, stage)])
        by_reference[voice] = percent(rate(spoken[-1]))
    never = [
        frozenset.intersection(*(one.wrong for one in row)) for row in zip(*spoken, strict=True)
    ]
    units = sum(one.units for one in spoken[0])
    return {
        "floor": min(by_reference.values()),
        "by reference voice": by_reference,
        "heard in no rendering": percent(sum(map(len, never)) / units if units else 0.0),
    }


def by_voice(results: Sequence[Result]) -> dict[str, dict[str, Any]]:
    found: dict[str, list[Score]] = {}
    for one in results:
        found.setdefault(one.line.speech.voice.name, []).append(one.score)
    return {
        name: {"lines": len(scores), "error": percent(rate(scores))}
        for name, scores in sorted(found.items())
    }


async def proof_tried(language: str, results: Sequence[Result], stage: Stage) -> dict[str, Any]:
    """How many faults the proof finds of those that were made on purpose."""
    dice = random.Random(f"{SEED} {language} damaged")
    sound = [one.line for one in results if one.verdict.complete]
    chosen = dice.sample(sound, min(DAMAGED, len(sound)))
    tries = [(kind, line, bad) for line in chosen for kind, bad in damaged(line, dice)]
    made = await asyncio.gather(*(tried(bad, stage, line.speech.text) for _, line, bad in tries))
    report: dict[str, Any] = {}
    for kind in ("missing", "repeated"):
        these = [one for (what, _, _), one in zip(tries, made, strict=True) if what == kind]
        named = [one for one in these if getattr(one.verdict, kind)]
        report[kind] = {
            "made": len(these),
            "found": sum(not one.verdict.complete for one in these),
            "named": len(named),
            "overlooked": [told(one) for one in these if one.verdict.complete],
        }
    return report


async def whole(language: str, stage: Stage) -> dict[str, Any]:
    """An example as the audiobook speaks it: every line heard, spoken twice where one needs it."""
    session = example(language)
    script = sections(session.story, session.board)
    speeches = [one.speech for part in script for one in part.utterances if one.speech]
    found: list[Listened] = await asyncio.gather(*(listened(one, stage) for one in speeches))
    return {
        "lines": len(found),
        "complete": sum(one.whole for one in found),
        "spoken twice": sum(
            one.speech.take != asked.take for one, asked in zip(found, speeches, strict=True)
        ),
        "not complete": [
            {"text": one.speech.text, "heard": one.heard, "why": why(one.verdict)}
            for one in found
            if one.verdict and not one.whole
        ],
    }


def told(one: Result) -> dict[str, Any]:
    """A line with what went wrong in it."""
    return {
        "text": one.line.speech.text,
        "heard": one.heard.text,
        "voice": one.line.speech.voice.name,
        "from": one.line.source,
        "error": percent(one.score.rate),
        "words": list(one.score.words),
        "why": why(one.verdict) or reason(one.score),
    }


def why(verdict: Verdict | None) -> str:
    if verdict is None:
        return ""
    parts = [f"missing {words}" for words in verdict.missing]
    parts += [f"repeated {words}" for words in verdict.repeated]
    return ", ".join([*parts, *([f"garbled {verdict.error:.0%}"] if verdict.garbled else [])])


def reason(found: Score) -> str:
    """Why a line that is complete was still heard otherwise."""
    if found.besides > len(found.wrong):
        return "words besides the line: the recogniser goes on by itself"
    names = [word for word in found.words if word[:1].isupper()]
    if len(names) * 2 > len(found.words):
        return "names that the recogniser does not know"
    return "single sounds heard as others" if found.wrong else "nothing"


def percent(share: float) -> float:
    return round(100 * share, 2)


async def run(chosen: argparse.Namespace, stage: Stage) -> dict[str, Any]:
    examples = not chosen.no_examples
    return {
        one: await measured(one, chosen.lines, chosen.texts, stage, examples)
        for one in chosen.language or LANGUAGES
    }


def shown(found: dict[str, Any]) -> None:
    for language, one in found.items():
        what = "pinyin error" if language == "zh" else "word error"
        old, example_ = one["archaic"], one["example"]
        print(
            f"{language}: {one['lines']} lines, {one['seconds']:.0f} s, {len(one['voices'])} voices"
        )
        print(
            f"  {what}, modern: {one['modern']['error']} % (at most {one['modern']['allowed']} %,"
            f" in the first reference voice {one['modern']['in the first reference voice']} %)"
        )
        print(
            f"  {what}, archaic: {old['error']} %, the recogniser's floor {old['floor']} %"
            f" {old['by reference voice']}, heard in no rendering {old['heard in no rendering']} %"
        )
        print(f"  lines with words missing {len(one['missing'])}, repeated {len(one['repeated'])}")
        for kind, made in one["damaged on purpose"].items():
            print(f"  {kind} on purpose: {made['found']} of {made['made']} found")
        print(f"  the example: {example_['complete']} of {example_['lines']} lines complete")
        for bad in one["worst"]:
            print(f"    {bad['error']:5} % {bad['voice']}: {bad['text']}")
            print(f"            heard: {bad['heard']} ({bad['why']})")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lines", type=int, default=LINES, help="of each language")
    parser.add_argument("--language", nargs="*", choices=LANGUAGES, help="both unless told")
    parser.add_argument("--texts", type=Path, default=ROOT.parent / "shared" / "texts")
    parser.add_argument("--store", type=Path, default=ROOT / "out" / "voice-store")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--no-examples", action="store_true", help="for a quick look")
    parser.add_argument("--out", type=Path, help="bench/voice.json, when all lines are measured")
    chosen = parser.parse_args()
    memory, workers = Memory(chosen.store), Workers(chosen.jobs, chosen.store)
    providers = {"speech": Kokoro(), "hear": Whisper()}
    stage = Production(memory, providers, workers, Budget(0), Tally())
    try:
        found = asyncio.run(run(chosen, stage))
    finally:
        workers.close()
        memory.close()
    shown(found)
    whole_run = chosen.lines >= LINES and not chosen.no_examples
    out = chosen.out or (ROOT / "bench" / "voice.json" if whole_run else None)
    if out:
        before = json.loads(out.read_text("utf-8")) if out.is_file() else {}
        text = json.dumps(before | found, ensure_ascii=False, indent=1)
        out.write_text(text + "\n", "utf-8")
    good = all(
        one["modern"]["met"]
        and one["archaic"]["met"]
        and not one["missing"]
        and not one["repeated"]
        and one["example"]["complete"] == one["example"]["lines"]
        for one in found.values()
    )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
