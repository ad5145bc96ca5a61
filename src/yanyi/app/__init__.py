"""The use cases; the only place that wires rooms together."""
