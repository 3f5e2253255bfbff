# Nothing but Python 3.11 or newer and make is needed: everything else goes into .venv.

EXAMPLE := examples/supper-club/guests.csv
DEMO    := build/demo
BIN     := .venv/bin
WORKERS ?= 2

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test pictures lint coverage format licences lock sbom clean

help:
	@echo "make demo     plan an example dinner, with its charts and place cards, into $(DEMO)/"
	@echo "make test     lint, types, tests and the examples in the documentation"
	@echo "make coverage which lines and branches no test takes (a quarter of an hour or more)"
	@echo "make pictures the pictures of the documentation, from the example (needs Chromium)"
	@echo "make format   put the code into its usual form"
	@echo "make clean    remove everything that was made, .venv too"
	@echo
	@echo "The newest Python from 3.11 up is used; PYTHON=/path/to/python chooses another."

demo: .venv/.installed
	@echo "seating plan $(EXAMPLE) -o $(DEMO) --force"
	@$(BIN)/seating plan $(EXAMPLE) -o $(DEMO) --force
	@echo
	@echo "Charts and place cards lie in $(CURDIR)/$(DEMO)/:"
	@for file in $(DEMO)/*; do echo "  $$file"; done

test: lint
	@echo "Running the tests"
	@$(BIN)/python -m pytest -q -n $(WORKERS)

lint: .venv/.installed-dev
	@echo "Checking style and types"
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { echo "Not in its usual form: run 'make format'" >&2; exit 1; }
	@$(BIN)/mypy --no-error-summary

coverage: .venv/.installed-dev
	@$(BIN)/python -m coverage run -m pytest -q -p no:xdist
	@$(BIN)/python -m coverage report

format: .venv/.installed-dev
	@$(BIN)/ruff check --quiet --fix --exit-zero .
	@$(BIN)/ruff format .

pictures: .venv/.installed-dev
	@$(BIN)/python -m tools.pictures

licences: .venv/.installed-dev
	@$(BIN)/python tools/licences.py > docs/licences.md

# The tool that lists is in an environment of its own, so that it is not among what it lists.
sbom: .venv/.installed-dev
	@python3 -m venv build/sbom
	@build/sbom/bin/python -m pip install -qq 'cyclonedx-bom>=7'
	@mkdir -p dist
	@build/sbom/bin/cyclonedx-py environment .venv --pyproject pyproject.toml --output-reproducible -o dist/sbom.json
	@echo "What .venv holds is listed in dist/sbom.json (CycloneDX)."

lock: pyproject.toml
	@uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --extra dev $< -o tools/requirements-dev.lock

clean:
	rm -rf .venv build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks
	find benchmarks cli seating solvers tests -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp older than pyproject.toml means that what is installed may be out of date.
.venv/.installed: pyproject.toml
	@PYTHON="$(PYTHON)" tools/make-venv
	@echo "Installing seating, with fonts for names in every script, into .venv (a minute or two, once)"
	@$(BIN)/python -m pip install -qq -e '.[fonts]' || $(BIN)/python -m pip install -qq -e .
	@touch $@

.venv/.installed-dev: pyproject.toml
	@PYTHON="$(PYTHON)" tools/make-venv
	@echo "Installing seating and the tools to test it into .venv (a minute or two, once)"
	@$(BIN)/python -m pip install -qq -e '.[dev]'
	@touch .venv/.installed $@
