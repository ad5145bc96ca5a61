# Two commands for a bare clone: `make demo` and `make test`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
EXAMPLES := $(sort $(dir $(wildcard examples/*/yanyi.toml)))
STORE ?= out/store
COMMA := ,

.PHONY: demo test check bench bench-build bench-reading bench-voice bench-music bench-comic bench-film bench-models check-comic sheets clean lock

demo: $(VENV)/.ready
	@$(BIN)/yanyi doctor >/dev/null || { $(BIN)/yanyi doctor; exit 1; }
	@for story in $(EXAMPLES); do \
	  name=$$(basename $$story); \
	  echo "== $$name: the first chapter, in every medium"; \
	  $(BIN)/yanyi make $$story --chapters 1 --out out/$$name --store $(STORE) || exit $$?; \
	done
	@echo
	@echo "Done. Open these pages in a browser:"
	@for story in $(EXAMPLES); do echo "  out/$$(basename $$story)/report.html"; done
	@echo "Your own story: $(BIN)/yanyi make story.txt"

test: $(VENV)/.ready-to-test check
	$(BIN)/python -m pytest -q -n 2

check: $(VENV)/.ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.ready-to-test
	$(BIN)/python bench/spine.py

bench-build: $(VENV)/.ready-to-test
	$(BIN)/python bench/build.py
	$(BIN)/python bench/build_book.py ../shared/texts/西游记.txt
	$(BIN)/python bench/build_crash.py
	$(BIN)/python bench/build_cluster.py

bench-reading: $(VENV)/.ready-to-test
	$(BIN)/python bench/reading.py
	$(BIN)/python bench/reading_words.py
	$(BIN)/python bench/routing.py
	$(BIN)/python bench/reading_length.py ../shared/texts

bench-voice: $(VENV)/.ready-to-test
	$(BIN)/python bench/voice.py
	$(BIN)/python bench/voice_reading.py
	$(BIN)/python bench/voice_distance.py zh --listen
	$(BIN)/python bench/voice_distance.py en --listen
	$(BIN)/python bench/voice_scenes.py
	$(BIN)/python bench/voice_speed.py --pair
	$(BIN)/python bench/voice_mixing.py
	@for story in $(EXAMPLES); do \
	  $(BIN)/yanyi make $$story --for audiobook --out out/$$(basename $$story) --store $(STORE) || exit $$?; \
	done
	$(BIN)/python bench/voice_books.py $(patsubst examples/%/,out/%,$(EXAMPLES))

bench-music: $(VENV)/.ready-to-test
	$(BIN)/python bench/music_cues.py
	$(BIN)/python bench/music_songwriting.py
	$(BIN)/python bench/music_vocal.py
	$(BIN)/python bench/music_notation.py
	$(BIN)/python bench/music_karaoke.py
	$(BIN)/python bench/music_effects.py
	$(BIN)/python bench/music_sounding.py ../shared/texts
	$(BIN)/python bench/music_ears.py
	$(BIN)/python bench/music_film.py
	$(BIN)/python bench/music_speed.py
	$(BIN)/python bench/music_books.py

bench-comic: $(VENV)/.ready-to-test
	$(BIN)/python bench/comic.py

# QUICK=1 measures once, and films of two and six minutes.
bench-film: $(VENV)/.ready-to-test
	$(BIN)/python bench/film_piece.py $(if $(QUICK),--rounds 1)
	$(BIN)/python bench/film_same.py --store $(STORE)
	$(BIN)/python bench/film_words.py --store $(STORE)
	$(BIN)/python bench/film_edit.py --store $(STORE)
	$(BIN)/python bench/film_acting.py
	$(BIN)/python bench/film_frame.py
	$(BIN)/python bench/film_books.py --store $(STORE) $(if $(QUICK),--chapters 1)
	$(BIN)/python bench/film_speed.py --store $(STORE) $(if $(QUICK),--minutes 2$(COMMA)6)

bench-models: $(VENV)/.ready-to-test
	$(BIN)/python bench/models_budget.py
	$(BIN)/python bench/models_story.py

check-comic: $(VENV)/.ready-to-test
	$(BIN)/python bench/comic_check.py
	$(BIN)/python bench/comic_ocr.py

sheets: $(VENV)/.ready
	$(BIN)/python docs/sheets.py

lock:
	$(BIN)/python -m piptools compile -q --generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --no-annotate --allow-unsafe -o requirements.lock pyproject.toml
	$(BIN)/python -m piptools compile -q --generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --no-annotate --allow-unsafe --extra dev --extra listen --extra cluster --extra meaning --extra see --extra words-small -o requirements-dev.lock pyproject.toml

$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.ready-to-test: $(VENV)/.ready requirements-dev.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf out $(VENV)
