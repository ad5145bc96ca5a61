"""How long steps took before: medians by name, from what is remembered."""

import re
from collections import defaultdict
from statistics import median

from yanyi.build.traces import Traces

SAMPLE = 4000
"""Traces looked at; their keys are digests, so the first ones are as good as any."""
_HEAD = re.compile(r'\["(\w+)", ?"([^"\\]+)"')


def pace_of(traces: Traces) -> dict[str, float]:
    """The median seconds of steps, by the names that watches hear."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for head, seconds in traces.sample(SAMPLE):
        told = _HEAD.match(head)
        if told:
            kind, name = told.groups()
            found[name if kind == "make" else f"{kind} by {name}"].append(seconds)
    return {name: median(times) for name, times in found.items()}
