# `make run` opens the window; `make test` is what must pass. Both start from Python 3.11 and make alone.

BIN := .venv/bin
PINS := pyproject.toml constraints.txt .ci/environment

.PHONY: help run test check verify benchmarks mutation screenshots format system-libs system-test-libs clean

help:
	@echo 'make run          open the window on the sample plan'
	@echo 'make test         everything that must pass: style, types, imports, catalog, tests'
	@echo 'make check        the same without the tests'
	@echo 'make verify       the long checks: many random plans, benchmarks, mutation of the cost-sharing rules'
	@echo 'make benchmarks   how fast, by itself'
	@echo 'make screenshots  pictures of the window in every state'
	@echo 'make format       lay out the code and mend what can be mended by machine'
	@echo 'make clean        remove what runs and tests leave behind'

run: .venv/.run-ready
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then .ci/system-libs qt; fi
	@$(BIN)/python main.py

test: check system-test-libs
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup

check: .venv/.dev-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pricing check

# pytest's status 5 says that there was none to run.
verify: check system-test-libs .venv/.verify-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup -m verify || [ $$? = 5 ]
	$(MAKE) benchmarks
	$(MAKE) mutation

benchmarks: .venv/.dev-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest benchmarks --benchmark-enable || [ $$? = 5 ]

mutation: .venv/.verify-ready
	@if [ -f costcalc/engine/cost_sharing.py ]; then $(BIN)/mutmut run && $(BIN)/mutmut results; fi

screenshots: .venv/.dev-ready system-test-libs
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots.take

format: .venv/.dev-ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

system-libs:
	@.ci/system-libs qt

system-test-libs:
	@.ci/system-libs tests

clean:
	rm -rf build dist mutants .benchmarks .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

# Installed again only when what is to be installed has changed.
.venv/.run-ready: $(PINS)
	@.ci/environment run

.venv/.dev-ready: $(PINS)
	@.ci/environment dev

.venv/.verify-ready: $(PINS)
	@.ci/environment verify
