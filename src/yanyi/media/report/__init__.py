"""The report: everything a run made, on one page to look at and listen to."""
