# dxdesk: `make demo` and `make test` do all the set-up on a bare Debian 12.
PYTHON ?= python3
BIN := .venv/bin
RUN := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}
STAMP := .venv/.installed
WORKERS ?= 2

QT_PACKAGES := libgl1 libegl1 libxkbcommon0 libglib2.0-0 libdbus-1-3 libfontconfig1 \
	fonts-liberation2 fonts-noto-core
TEST_PACKAGES := libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils

.PHONY: demo test check format forms bench screens clean system-demo system-test venv

demo: system-demo $(STAMP)
	@$(BIN)/dxdesk demo --out build/demo

test: system-test $(STAMP)
	$(RUN) $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

check: system-test $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python forms/compile.py --check
	$(RUN) $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

forms: $(STAMP)
	$(BIN)/python forms/compile.py

bench: system-demo $(STAMP)
	$(RUN) $(BIN)/python -m tests.bench

screens: system-demo $(STAMP)
	$(RUN) $(BIN)/dxdesk demo --out build/demo --scale 100 --scale 150 --no-window

venv: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || sh .ci/system-packages python3-venv
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(STAMP)

system-demo:
	@sh .ci/system-packages $(QT_PACKAGES)

system-test: system-demo
	@sh .ci/system-packages $(TEST_PACKAGES)

clean:
	rm -rf build dist
