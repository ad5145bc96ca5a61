"""What a running build is still going to do, told to whoever watches it."""

from contextlib import suppress

from yanyi.app.performing import performances
from yanyi.app.session import Session
from yanyi.build.memory import Memory
from yanyi.build.pace import pace_of
from yanyi.build.production import Production
from yanyi.build.quote import Quote
from yanyi.build.watch import Watch
from yanyi.problems import YanyiError


async def foresee(
    session: Session, stage: Production, memory: Memory, watch: Watch, jobs: int
) -> None:
    """Tell how long steps take, and what is still to come as soon as many run or wait.

    That is known by performing on paper, which takes longer than a few steps do. What a medium
    cannot do is said when it is really performed.
    """
    pace = pace_of(memory.traces)
    watch.expected({}, pace, jobs)
    await stage.crowded.wait()
    quote = Quote(memory, session.providers)
    for performance in performances(session, quote):
        with suppress(YanyiError):
            await performance
    watch.expected(quote.steps, pace, jobs)
