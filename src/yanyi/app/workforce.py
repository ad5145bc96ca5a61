"""Who makes: processes of this machine, or the machines of a cluster."""

from pathlib import Path

from yanyi.app.request import Request
from yanyi.build.cluster import Cluster
from yanyi.build.fonts import own_fonts
from yanyi.build.share import Share
from yanyi.build.workers import Workers
from yanyi.problems import Problem, UsageError


def workforce(request: Request, jobs: int, root: Path) -> Workers:
    """Whom a request names; raises UsageError when they cannot be reached."""
    if not request.cluster:
        if request.share:
            hint = "Name the cluster too, or leave --share out."
            raise UsageError(Problem("--share needs --cluster", hint=hint))
        return Workers(jobs, root, own_fonts())
    if not request.share:
        hint = "Name a folder or an object store that every machine reaches: --share s3://bucket."
        raise UsageError(Problem("--cluster needs --share", hint=hint))
    if request.jobs:
        hint = "A cluster has as many as its machines were started with (`ray start --num-cpus`)."
        raise UsageError(Problem("--jobs does not go with --cluster", hint=hint))
    return Cluster(request.cluster, Share(request.share), root)
