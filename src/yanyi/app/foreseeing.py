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
    """Perform on paper beside the first steps that really run; nothing when all is remembered.

    What a medium cannot do is said when it is really performed.
    """
    await stage.busy.wait()
    quote = Quote(memory, session.providers)
    for performance in performances(session, quote):
        with suppress(YanyiError):
            await performance
    watch.expected(quote.steps, pace_of(memory.traces), jobs)
