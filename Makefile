# `make` alone says what there is. Every target does the set-up that it needs by itself.
SHELL := /bin/sh
VENV := .venv
PYTHON := $(VENV)/bin/python
PRACTICE := $(VENV)/.practice
COMPLETE := $(VENV)/.complete
ARGS ?=
RELEASE ?=
DEBIAN_ROOT ?= /var/tmp/mynapoint-kiosk-$(or $(RELEASE),trixie)
FUZZ_MINUTES ?= 10
DEBS ?= out/deb
# The build of pyscard calls swig, which the lock file brings into the virtual environment.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)

PIP_INSTALL := $(PYTHON) -m pip install --use-pep517 --quiet --disable-pip-version-check
LOCK := $(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

# $(1): lists of packages, of packaging/apt/; $(2): which lock file.
define environment
	packaging/setup-system $(1)
	test -x $(PYTHON) || python3 -m venv $(VENV)
	$(PIP_INSTALL) --require-hashes -r requirements/build.txt
	$(PIP_INSTALL) --require-hashes --no-build-isolation -r requirements/$(2).txt
	$(PIP_INSTALL) --no-build-isolation --no-deps --editable .
endef

# A pcscd of our own needs a private network and mount namespace, which only root (of a user namespace at least) may have.
NAMESPACE := $(shell [ "$$(id -u)" = 0 ] || echo unshare --user --map-root-user --net --mount)

CHECKS := style types imports qml translations visit-document openapi journal-document fault-table errors-document requirements-document screens-document qt-libraries

.PHONY: help run quick test check $(CHECKS) look fuzz soak idle fleet bench slips test-debian13 deb image-test setup pictures contact-sheet lock clean
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

#: Daily
#:   run            a whole visit with a practice card, in a window or (without a display) by the automatic shopper; 15 s
#:   quick          style, types, imports, and every test that needs no process and no window; one minute
#:   test           every check and every test, as CI runs them; ten minutes
#:   check          the part of `test` without pytest; half a minute
#: Long runs, for what they look at
#:   look           every moment of every screen in every language and size on every panel; 10 to 30 minutes
#:   fuzz           card, certificates, reader and pcscd by scripts that coverage guides; FUZZ_MINUTES=10
#:   soak           a thousand recoveries of the card reader in a row: what the process holds meanwhile; 20 minutes
#:   idle           a terminal at its reader that nobody uses: what that costs, and whether it grows; ARGS=10 minutes
#:   fleet          25,000 terminals after an outage: figures and docs/pictures/fleet-*; 5 minutes
#:   bench          figures side by side, nothing passes or fails; three minutes
#:   slips          small wrong changes planted one at a time: does a test notice? an hour; ARGS="--survivors"
#:   test-debian13  `make test` on Debian 13, in a root that mmdebstrap makes (docs/debian.md); as root; 20 minutes
#: The product
#:   deb            the Debian packages of what is committed, for this machine's release or (as root) RELEASE=trixie: out/deb
#:   image-test     the packages in out/deb, in a container and in a machine that boots (docs/image-test.md); as root; an
#:                  hour; ARGS="-k container", or any other case; RELEASE=bookworm for Debian 12
#: Made by the program
#:   pictures       the pictures of README.md and docs/screens.md; a minute
#:   contact-sheet  every screen in every language and on every kind of terminal: out/contact-sheet; 10 minutes
#: Set-up
#:   setup          all that development needs (every other target does it when it has to)
#:   lock           requirements/*.txt anew from pyproject.toml
#:   clean          away with the virtual environment and everything made
#:
#: ARGS="..." is handed on, for example: make test ARGS="tests/visit -x"
help:
	@sed -n 's/^#: \{0,1\}//p' Makefile

run: $(PRACTICE)
	$(VENV)/bin/kiosk practice $(ARGS)

quick: setup style types imports
	$(PYTHON) -m pytest --quick -n 3 --dist worksteal $(ARGS)

# More workers than cores: whole visits mostly wait, for a card, a timer or another process.
test: check
	$(NAMESPACE) $(PYTHON) -m pytest -n 4 --dist worksteal $(ARGS)

check: setup
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target $(CHECKS)

style:
	ruff format --check --quiet .
	ruff check --quiet .

types:
	mypy

imports:
	lint-imports > /dev/null || lint-imports

qml:
	packaging/check-qml

translations:
	$(PYTHON) -m ui.translation.tool --check

visit-document:
	$(PYTHON) -m kiosk.visit.explore --check

openapi:
	$(PYTHON) -m kiosk.sandbox.openapi --check

journal-document:
	$(PYTHON) -m kiosk.station.journal_catalogue --check

fault-table:
	$(PYTHON) -m kiosk.doctor.fault_table --check

errors-document:
	$(PYTHON) -m kiosk.doctor.errors_document --check

requirements-document:
	packaging/check-requirements

# Of each plugin and library of Qt that a terminal has: one that misses another is found here, not at a black panel.
qt-libraries:
	packaging/qt-files check $$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("platlib"))')

screens-document:
	$(PYTHON) -m ui.gallery.screens_document --check

look: setup
	LOOK_AT_EVERYTHING=1 $(PYTHON) -m pytest -n 2 --dist worksteal tests/ui/test_screens.py tests/ui/test_display_settings.py $(ARGS)

# Findings are kept in out/fuzz. `make test` has a short form of it.
fuzz: setup
	$(PYTHON) -m tests.fuzz --minutes $(FUZZ_MINUTES) $(ARGS)

bench: setup requirements/bench.txt
	$(PIP_INSTALL) --require-hashes --no-build-isolation -r requirements/bench.txt
	$(PYTHON) -m benchmarks

soak: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.soak $(ARGS)

idle: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.idle $(ARGS)

fleet: setup
	$(PYTHON) -m benchmarks.fleet

slips: setup
	$(NAMESPACE) $(PYTHON) -m tests.slips $(ARGS)

# Of what is committed. ARGS reaches the inner make by itself.
test-debian13:
	packaging/setup-system test-debian13
	packaging/debian-root trixie $(DEBIAN_ROOT) make test

# A package fits one release of Debian. RELEASE builds it in a root of that release.
deb:
ifeq ($(RELEASE),)
	packaging/setup-system build screens deb
	packaging/build-deb
else
	packaging/setup-system test-debian13
	packaging/debian-root $(RELEASE) $(DEBIAN_ROOT) make deb RELEASE=
	mkdir -p out/deb
	. $(DEBIAN_ROOT)/etc/os-release && rm -f out/deb/*+deb$${VERSION_ID}_*.deb
	cp $(DEBIAN_ROOT)/srv/mynapoint-kiosk/out/deb/*.deb out/deb/
endif

image-test: setup
	packaging/setup-system test-debian13 image-test
	RELEASE=$(RELEASE) $(PYTHON) -m tests.image.disk $(DEBS)
	RELEASE=$(RELEASE) $(PYTHON) -m pytest -o python_files='case_*.py' -o faulthandler_timeout=7200 tests/image --debs $(DEBS) $(ARGS)

setup: $(COMPLETE)

$(COMPLETE): requirements/build.txt requirements/all.txt packaging/apt/* pyproject.toml
	$(call environment,build screens terminal tests,all)
	touch $(PRACTICE) $@

$(PRACTICE): requirements/build.txt requirements/practice.txt packaging/apt/build packaging/apt/screens pyproject.toml
	$(call environment,build screens,practice)
	touch $@

pictures: setup
	$(VENV)/bin/kiosk practice --headless --output out/pictures
	packaging/pick-pictures out/pictures docs/pictures
	$(PYTHON) -m ui.gallery.screens_document

contact-sheet: setup
	$(VENV)/bin/kiosk practice --contact-sheet out/contact-sheet

# Each is a part of the next. They carry hashes and name no index.
lock: setup
	$(LOCK) requirements/build.in -o requirements/build.txt
	$(LOCK) pyproject.toml -o requirements/run.txt
	$(LOCK) --extra sandbox -c requirements/run.txt pyproject.toml -o requirements/practice.txt
	$(LOCK) --extra sandbox --extra dev -c requirements/practice.txt pyproject.toml -o requirements/all.txt
	$(LOCK) --extra bench -c requirements/all.txt pyproject.toml -o requirements/bench.txt

clean:
	rm -rf $(VENV) out build *.egg-info
