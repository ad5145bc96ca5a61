"""Lengths of time in words."""


def lasting(seconds: float) -> str:
    """Seconds as somebody would say them: ``0.4 s``, ``12 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 1:
        return f"{seconds:.1f} s"
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
