"""A podcast: its feed, and what players are told of each episode."""
