"""A comic with words and pictures by models on this machine, back to what is built in, and forth."""

import asyncio
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from cases.test_refined import STORY
from cases.theatre import files, project
from easel import easel
from judging.fault import What
from judging.judge import Verdict, judge
from judging.witness import Book, watched
from models_truth import truly
from scripted import Script, serving
from yanyi.app.check import check
from yanyi.app.make import make, workers_for
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import directed, open_manuscript
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
