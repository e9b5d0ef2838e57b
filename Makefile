# `make run` and `make test` do all the set-up themselves; see README.md.
SHELL := /bin/sh
VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.complete
ARGS ?=
# The build of pyscard calls swig, which the lock file brings into the virtual environment.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)

PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check

# $(1): which lock file; $(2): how the program itself is installed.
define environment
	packaging/setup-system
	test -x $(PYTHON) || python3 -m venv $(VENV)
	$(PIP_INSTALL) --require-hashes -r requirements/build.txt
	$(PIP_INSTALL) --require-hashes --no-build-isolation -r requirements/$(1).txt
	$(PIP_INSTALL) --no-build-isolation --no-deps $(2)
endef

.PHONY: run test look check fuzz bench soak idle fleet slips setup install pictures contact-sheet lock clean
.DELETE_ON_ERROR:

run: setup
	$(VENV)/bin/kiosk practice $(ARGS)

# A pcscd of our own needs a private network and mount namespace, which only root (of a user namespace at least) may have.
NAMESPACE := $(shell [ "$$(id -u)" = 0 ] || echo unshare --user --map-root-user --net --mount)

# More workers than cores: whole visits mostly wait, for a card, a timer or another process.
test: check
	$(NAMESPACE) $(PYTHON) -m pytest -n 4 --dist worksteal $(ARGS)

# Every moment of every screen in every language and size on every panel: ten to thirty minutes. `test` looks at a part
# of them.
look: setup
	LOOK_AT_EVERYTHING=1 $(PYTHON) -m pytest -n 2 --dist worksteal tests/ui/test_screens.py tests/ui/test_bodies.py $(ARGS)

check: setup
	ruff format --check --quiet .
	ruff check --quiet .
	mypy
	lint-imports > /dev/null || lint-imports
	packaging/check-qml
	$(PYTHON) -m ui.translation.tool --check
	$(PYTHON) -m kiosk.visit.explore --check
	$(PYTHON) -m kiosk.sandbox.openapi --check
	$(PYTHON) -m kiosk.station.journal_catalogue --check
	packaging/check-requirements
	$(PYTHON) -m ui.gallery.screens_document --check

# The card, certificates, the reader and pcscd played by scripts that coverage guides, for so long; findings are kept in
# out/fuzz. `make test` has a short form of it.
FUZZ_MINUTES ?= 10
fuzz: setup
	$(PYTHON) -m tests.fuzz --minutes $(FUZZ_MINUTES) $(ARGS)

# Figures side by side, from one run; nothing passes or fails.
bench: setup
	$(PYTHON) -m benchmarks

# A thousand recoveries of the card reader in a row, twenty minutes: what the process holds meanwhile.
soak: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.soak $(ARGS)

# A terminal at its reader that nobody uses, for ARGS minutes: what that costs, and whether it grows.
idle: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.idle $(ARGS)

# A fleet of 25,000 terminals after an outage, simulated by the terminals' own code: figures, and docs/pictures/fleet-*.
fleet: setup
	$(PYTHON) -m benchmarks.fleet

# Whether the tests bite: small wrong changes planted one at a time (docs/slips.md). An hour; ARGS="--survivors".
slips: setup
	$(NAMESPACE) $(PYTHON) -m tests.slips $(ARGS)

setup: $(STAMP)

$(STAMP): requirements/build.txt requirements/all.txt packaging/apt.txt pyproject.toml
	$(call environment,all,--editable .)
	touch $@

# For a terminal: run-time packages only. `make setup` adds what development needs.
install: requirements/build.txt requirements/run.txt packaging/apt.txt pyproject.toml
	$(call environment,run,.)

# The pictures of the README and of docs/screens.md, made by the program itself.
pictures: setup
	$(VENV)/bin/kiosk practice --headless --output out/pictures
	packaging/pick-pictures out/pictures docs/pictures
	$(PYTHON) -m ui.gallery.screens_document

# Every screen in every language, and every kind of terminal, text size and contrast: out/contact-sheet/index.html.
contact-sheet: setup
	$(VENV)/bin/kiosk practice --contact-sheet out/contact-sheet

# Writes the lock files anew from pyproject.toml. They carry hashes and name no index.
lock:
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		requirements/build.in -o requirements/build.txt
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--extra sandbox pyproject.toml -o requirements/run.txt
	$(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		-c requirements/run.txt --extra sandbox --extra dev pyproject.toml -o requirements/all.txt

clean:
	rm -rf $(VENV) out build *.egg-info
