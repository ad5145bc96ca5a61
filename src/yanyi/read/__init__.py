"""Reading: a manuscript becomes a Story, by rules, with doubts stated."""
