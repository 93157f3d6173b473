# Two commands matter: `make demo` shows what the library does, `make test` runs the tests.
# Both make .venv on first use and leave it alone afterwards. PYTHON=… chooses another interpreter.

VENV ?= .venv
# More for pytest: make test ARGS="-x tests/unit"
ARGS ?= -q

# On Windows with a POSIX shell the virtual environment keeps its programs elsewhere.
BIN := $(VENV)/bin

.PHONY: help demo test laws lint format types imports bench docs-map clean

help:
	@echo 'make demo      show what the library finds in three real documents / 看演示'
	@echo 'make test      run the tests / 跑测试'
	@echo 'make laws      run the property tests with many more examples'
	@echo 'make lint      ruff: style and formatting'
	@echo 'make format    let ruff put the formatting right'
	@echo 'make types     mypy --strict on sources and tests'
	@echo 'make imports   the layers: who may import whom'
	@echo 'make bench     measure speed and say which targets are missed'
	@echo 'make docs-map  write the made pages anew: the map, the reference of the format, the rules'
	@echo 'make clean     remove everything that was made'

demo: $(VENV)/.installed
	@$(BIN)/govmodel demo

test: $(VENV)/.dev
	@$(BIN)/python -m pytest $(ARGS)

laws: $(VENV)/.dev
	@GOVMODEL_PROFILE=deep $(BIN)/python -m pytest $(ARGS) tests/laws

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: $(VENV)/.dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: $(VENV)/.dev
	@$(BIN)/mypy

imports: $(VENV)/.dev
	@$(BIN)/lint-imports

bench: $(VENV)/.bench
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

docs-map: $(VENV)/.dev
	@$(BIN)/python tools/docs_map.py
	@$(BIN)/python tools/docs_format.py
	@$(BIN)/python tools/docs_rules.py

clean:
	rm -rf $(VENV) build dist .ruff_cache .mypy_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* htmlcov
	find src tests tools examples benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# The stamps are newer than what they were made from, so that a second run installs nothing.

$(VENV)/.made:
	@sh tools/make_venv.sh $(VENV)
	@touch $@

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/.made
	@echo 'Installing govmodel / 安装 govmodel …'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(VENV)/.made
	@echo 'Installing govmodel and what its tests need / 安装 govmodel 及测试所需 …'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.bench: pyproject.toml constraints.txt | $(VENV)/.made
	@echo 'Installing govmodel and what its benchmarks need / 安装 govmodel 及基准所需 …'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev,bench]'
	@touch $@ $(VENV)/.dev $(VENV)/.installed
