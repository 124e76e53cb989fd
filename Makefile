# The front door. `make` alone lists what there is to do.
.DEFAULT_GOAL := help
.PHONY: help run demo test check bench screenshots translations soak handbook setup lock clean

PYTEST_ARGS ?= -n 2

help: ## Show this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name words; do \
		printf '%-17s %s\n' "$$name" "$$words"; done

run: ## Set everything up and open the window
	@sh tools/setup.sh run
	@.venv/bin/depot

demo: ## Set everything up and run a depot's whole day
	@sh tools/setup.sh demo
	@.venv/bin/depot demo

test: setup ## Set everything up and run all tests
	@.venv/bin/python -m pytest $(PYTEST_ARGS)

check: setup ## Check format, lint and types
	@sh tools/check.sh

bench: setup ## Measure the speed goals
	@.venv/bin/python -m benchmarks

screenshots: setup ## Take the pictures of the window in docs/screenshots again
	@PYTHONPATH=. .venv/bin/python tools/screenshots.py

translations: setup ## Collect the texts of the window and make its German again
	@sh tools/translations.sh

soak: setup ## Let the window work for an hour and watch its memory
	@PYTHONPATH=. .venv/bin/python tools/soak.py

setup: ## Make .venv with all that tests and checks need
	@sh tools/setup.sh test

handbook: setup ## Write docs/handbook again from the code
	@PYTHONPATH=. .venv/bin/python tools/make_handbook.py

lock: setup ## Renew the lock files to the newest versions allowed
	@sh tools/lock.sh

clean: ## Remove .venv, caches and build leftovers
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
