# `make` alone lists the targets. Every target runs the set-up that it needs.
SHELL := /bin/sh
VENV := .venv
PYTHON := $(VENV)/bin/python
PRACTICE := $(VENV)/.practice
COMPLETE := $(VENV)/.complete
# Debian's own interpreter where it is new enough, as on a terminal; another one in PATH may be built without optimization.
PYTHON3 := $(shell /usr/bin/python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>&- && echo /usr/bin/)python3
ARGS ?=
RELEASE ?=
DEBIAN_ROOT ?= /var/tmp/mynapoint-kiosk-$(or $(RELEASE),trixie)
FUZZ_MINUTES ?= 10
DEBS ?= out/deb
# The build of pyscard calls swig, which the lock file installs into the virtual environment.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)

PIP_INSTALL := $(PYTHON) -m pip install --use-pep517 --quiet --disable-pip-version-check
LOCK := $(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# pyproject.toml explains why the voices do not need sudachidict-core. pip installs the locks with --no-deps, so it does
# not complain about the missing package.
LOCK_VOICES := $(LOCK) --no-emit-package sudachidict-core

# $(1): lists of packages in packaging/apt/; $(2): name of the lock file.
define environment
	packaging/setup-system $(1)
	test -x $(PYTHON) || $(PYTHON3) -m venv $(VENV)
	$(PIP_INSTALL) --require-hashes -r requirements/build.txt
	$(PIP_INSTALL) --require-hashes --no-deps --no-build-isolation -r requirements/$(2).txt
	$(PIP_INSTALL) --no-build-isolation --no-deps --editable .
endef

# With this variable each of the hundreds of processes that the tests start would compile the program again.
unexport PYTHONDONTWRITEBYTECODE

# The tests' own pcscd needs a private network and mount namespace, which only root, at least of a user namespace, may
# create. Tests of files and commands of other users need the other users' numbers in that namespace (/etc/subuid).
NAMESPACE := $(shell [ "$$(id -u)" = 0 ] || echo unshare --user --map-root-user --map-auto --net --mount)

CHECKS := style types imports qml translations visit-document openapi journal-document fault-table errors-document requirements-document screens-document architecture-document planted-slips qt-libraries

.PHONY: help run quick test check $(CHECKS) look fuzz soak idle fleet bench slips test-debian13 deb image-test setup pictures contact-sheet lock clean
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

#: Daily
#:   run            a whole visit with a practice card, in a window or (without a display) by the automatic shopper; 15 s
#:   quick          style, types, imports, and the tests that start no process and no window; 1 minute
#:   test           every check and every test, as CI runs them; 12 to 25 minutes
#:   check          the part of `test` without pytest; half a minute
#: Long runs
#:   look           every moment of every screen in every language and text size on every panel, and visits by screen reader in
#:                  every language; 30 to 60 minutes
#:   fuzz           coverage-guided fuzzing of card, certificates, reader and pcscd; FUZZ_MINUTES=10
#:   soak           memory, files and threads of the terminal over 1,000 recoveries of the card reader; 20 minutes
#:   idle           processor time and memory of an idle terminal with its reader; ARGS=10 minutes
#:   fleet          simulates 25,000 terminals after an outage: figures and docs/pictures/fleet-*; 5 minutes
#:   bench          the benchmarks; they print figures and do not fail; 3 minutes
#:   slips          mutation test: plants small wrong changes, one at a time, and reports those that no test notices; 1 hour;
#:                  ARGS="--survivors"
#:   test-debian13  `make test` on Debian 13, in a root that mmdebstrap makes (docs/debian.md); as root; 20 minutes
#: The product
#:   deb            the Debian packages of the last commit, for this machine's release or (as root) RELEASE=trixie: out/deb
#:   image-test     installs the packages in out/deb in a container and in a virtual machine (docs/image-test.md); as root; 30
#:                  minutes; ARGS="-k container", or any other case; RELEASE=bookworm for Debian 12
#: Pictures
#:   pictures       the pictures of README.md, docs/tour.md and docs/screens.md; 1 minute
#:   contact-sheet  every screen in every language and on every kind of terminal: out/contact-sheet; 10 minutes
#: Set-up
#:   setup          everything that development needs (every other target runs it when necessary)
#:   lock           resolves requirements/*.txt again from pyproject.toml
#:   clean          removes the virtual environment and all results
#:
#: ARGS="..." is passed on, for example: make test ARGS="tests/visit -x"
help:
	@sed -n 's/^#: \{0,1\}//p' Makefile

run: $(PRACTICE)
	$(VENV)/bin/kiosk practice $(ARGS)

quick: setup style types imports
	$(PYTHON) -m pytest --quick -n 3 --dist worksteal $(ARGS)

# More workers than cores: visits mostly wait for a card, a timer or another process.
test: check
	$(NAMESPACE) $(PYTHON) -m pytest -n 5 --dist worksteal $(ARGS)

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
	$(PYTHON) -m kiosk.station.journal_document --check

fault-table:
	$(PYTHON) -m kiosk.doctor.fault_table --check

errors-document:
	$(PYTHON) -m kiosk.doctor.errors_document --check

requirements-document:
	packaging/check-requirements

# Checks that each Qt plugin and library of a terminal finds the libraries that it loads.
qt-libraries:
	packaging/qt-files check $$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("platlib"))')

screens-document:
	$(PYTHON) -m ui.gallery.screens_document --check

architecture-document:
	packaging/architecture-diagram --check

# Checks that the text which each slip replaces is still in the code.
planted-slips:
	$(PYTHON) -m tests.slips --check

look: setup
	LOOK_AT_EVERYTHING=1 $(PYTHON) -m pytest -n 2 --dist worksteal tests/ui/test_screens.py tests/ui/test_one_page.py tests/ui/test_display_settings.py tests/ui/test_pages.py tests/journeys/test_closed_eyes.py $(ARGS)

# Keeps its findings in out/fuzz. `make test` includes a short run.
fuzz: setup
	$(PYTHON) -m tests.fuzz --minutes $(FUZZ_MINUTES) $(ARGS)

bench: setup requirements/bench.txt
	$(PIP_INSTALL) --require-hashes --no-deps --no-build-isolation -r requirements/bench.txt
	$(PYTHON) -m benchmarks

soak: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.soak $(ARGS)

idle: setup
	$(NAMESPACE) $(PYTHON) -m benchmarks.idle $(ARGS)

fleet: setup
	$(PYTHON) -m benchmarks.fleet

slips: setup
	$(NAMESPACE) $(PYTHON) -m tests.slips $(ARGS)

# Tests the last commit. The inner make inherits ARGS.
test-debian13:
	packaging/setup-system test-debian13
	packaging/debian-root trixie $(DEBIAN_ROOT) make test

# A package fits one release of Debian. With RELEASE it is built in a root of that release.
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
	RELEASE=$(RELEASE) $(PYTHON) -m pytest -o python_files='case_*.py' -o faulthandler_timeout=7200 -n 2 --dist worksteal \
		tests/image --debs $(DEBS) $(ARGS)

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
	for theme in normal high dark low_glare; do $(PYTHON) -m ui.gallery.gallery docs/pictures/look/$$theme --only review \
	  --terminal lawson-copier --contrast $$theme || exit; done

contact-sheet: setup
	$(VENV)/bin/kiosk practice --contact-sheet out/contact-sheet

# Each lock constrains the next. They contain hashes and name no index.
lock: setup
	$(LOCK) requirements/build.in -o requirements/build.txt
	$(LOCK) pyproject.toml -o requirements/run.txt
	$(LOCK) --extra sandbox -c requirements/run.txt pyproject.toml -o requirements/practice.txt
	$(LOCK_VOICES) --extra voices -c requirements/practice.txt pyproject.toml -o requirements/voices.txt
	$(LOCK_VOICES) --extra sandbox --extra voices --extra dev -c requirements/practice.txt -c requirements/voices.txt pyproject.toml -o requirements/all.txt
	$(LOCK) --extra bench -c requirements/all.txt pyproject.toml -o requirements/bench.txt

clean:
	rm -rf $(VENV) out build *.egg-info
