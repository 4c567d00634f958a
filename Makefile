# Every target is a `course` command or a test run; the environment comes from requirements.lock.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
# Tools look each other up on PATH (nbgrader starts alembic, Jupyter starts python).
export PATH := $(abspath $(BIN)):$(PATH)
export OPENBLAS_NUM_THREADS = 1
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH

# Kept out of `make test`: they take minutes, a browser, a server, other users.
APART = bundle or browser or hub or postgres or matrix or hostile or long

.PHONY: help setup course lab build test test-fast test-notebooks test-slow bundle site bench lock dist clean

help:
	@echo "make course   the whole line on a sample class: build, release, grade, feedback (first run sets up)"
	@echo "make lab      JupyterLab on a copy of the lessons, with formgrader"
	@echo "make test     all tests, fast ones first"
	@echo "make test-X   the suites apart: hostile, long, bundle, matrix, browser, hub, postgres"
	@echo "make bundle   the zips for students, in dist/"
	@echo "make site     the reading site, in build/site"
	@echo "make bench    grading measured against stock nbgrader"
	@echo "make build    everything derived from its source, afresh"

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make course PYTHON=/path/to/python3.11"; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "This Python cannot make environments. On Debian or Ubuntu: apt install python3-venv"; exit 2; }
	@echo "Setting up $(VENV) from requirements.lock (about a minute) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q -j 0 $(VENV)/lib >/dev/null 2>&1 || true
	@touch $@

setup: $(VENV)/.ready

course: setup
	@$(BIN)/course demo

lab: setup
	@$(BIN)/course lab

build: setup
	@$(BIN)/course build

test: test-fast test-notebooks test-slow

test-fast: setup
	$(BIN)/ruff check .
	$(BIN)/python -m pytest -q -n auto --maxprocesses 4 -m "not slow and not ($(APART))" tests

test-notebooks: setup
	ALLIANCE_BUILD=1 $(BIN)/python -m pytest -q --nbval --nbval-sanitize-with tests/nbval_sanitize.cfg \
	  -n 2 --dist loadscope notebooks

test-slow: setup
	$(BIN)/python -m pytest -q -n 2 --dist loadfile -m "slow and not ($(APART))" tests

site: setup
	@$(BIN)/course site

# Suites with a target of their own: test-bundle, test-browser and so on. pyproject.toml says what each needs.
test-%: setup
	$(BIN)/python -m pytest -q -rs -m $* tests

bench: setup
	@$(BIN)/python tests/bench/grading.py
	@$(BIN)/python tests/bench/rejudging.py

# The lock is made for every platform at once; it names no address.
lock:
	UV_PYTHON_DOWNLOADS=never uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	  --all-extras --quiet pyproject.toml -o requirements.lock

bundle: setup
	@$(BIN)/course bundle
	@$(BIN)/course bundle --self-study

dist: setup
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf build dist site bench .pytest_cache .ruff_cache .hypothesis
