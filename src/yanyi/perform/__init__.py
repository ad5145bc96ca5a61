"""One room per medium."""
