# Everything a developer or a new user runs. The first target that is asked for in a fresh clone creates .venv from
# requirements.lock (every package checked by its hash); later ones reuse it until the lock or pyproject.toml changes.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help report test lab notebooks generate check lint lock clean

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*##/make \1\t/p' Makefile | expand -t 18

report: $(READY)  ## Code the bundled article and write reports/NAME.html
	@$(BIN)/coopstats report -o reports

lab: $(READY)  ## Open the notebooks in JupyterLab
	@$(BIN)/jupyter lab notebooks

# The first run holds unit tests, doctests, schema, generated files and browsers; the second re-executes the notebooks
# and compares every output with the stored one. With CI set, pytest prints changed figures in full: megabytes.
test: $(READY)  ## Run all tests: unit, doctests, generated files, browser, notebooks
	@echo "== Tests: unit, doctests, schema, generated files, browser"
	@$(BIN)/pytest -q -n auto --dist loadfile
	@echo "== Tests: notebooks, executed anew and compared with their stored outputs"
	@env -u CI $(BIN)/pytest -q --nbval --nbval-current-env notebooks

lint: $(READY)  ## Check style and types
	@echo "== Style and types: ruff, mypy --strict"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: lint test  ## Run everything that CI runs: lint, then test

generate: $(READY)  ## Write the data dictionary and everything else that is generated, then the notebooks
	@$(BIN)/python -c 'from coopstats.schema import data_dictionary; print(data_dictionary(), end="")' > docs/data_dictionary.md
	@$(MAKE) --no-print-directory notebooks

notebooks: $(READY)  ## Execute the notebooks anew and store their outputs
	@$(BIN)/python notebooks/refresh.py

lock: $(READY)  ## Resolve the dependencies anew into requirements.lock (needs the network)
	@$(BIN)/pip install --quiet uv
	@$(BIN)/uv lock --upgrade --python $(BIN)/python
	@$(BIN)/uv export --locked --all-extras --no-emit-project --no-header --format requirements-txt -o requirements.lock --quiet
	@rm uv.lock && echo "Wrote requirements.lock"

clean:  ## Remove the environment and everything generated
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist reports

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' || { \
	  echo "coopstats needs Python 3.11.5 or newer, but '$(PYTHON)' is: $$($(PYTHON) --version 2>&1)"; \
	  echo "Name another one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "== Creating .venv from requirements.lock (once; one to three minutes)"
	@$(PYTHON) -m venv .venv || { \
	  echo "'$(PYTHON)' cannot create environments; on Debian and Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps -e .
	@touch $@
	@echo "== .venv is ready"
