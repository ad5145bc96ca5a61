"""What must outlive a power cut: answers that were paid for."""

import os
from pathlib import Path


def flush_log(base: Path) -> None:
    """Bring the log of an SQLite base to the disk, with every commit that is in it.

    Free steps need not wait for the disk; before a payment is settled its answer must be there.
    """
    try:
        handle = os.open(base.with_name(f"{base.name}-wal"), os.O_RDONLY)
    except FileNotFoundError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
