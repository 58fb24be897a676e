# Two commands: `make run` opens frtdesk on the shipped database, `make test` checks everything.
# Both set up .venv first (packaging/setup.sh); a second run finds it done.

BIN := .venv/bin
SETUP := sh packaging/setup.sh

.PHONY: help run test soak setup format translations keys pictures manual gallery colours icons drill keyboard wheel \
	bundle smoke clean

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

run: ## set up, then open the window on the shipped database
	@$(SETUP) run
	@sh packaging/open.sh

test: export QT_QPA_PLATFORM := offscreen
test: ## set up, then lint, types, import contracts and all tests
	@$(SETUP) test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/basedpyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest --numprocesses auto

soak: export QT_QPA_PLATFORM := offscreen
soak: export FRTDESK_SOAK := 1
soak: ## 500 kills, ten minutes of two writers, a million hostile inputs; prints the counts (an hour or more)
	@$(SETUP) test
	@$(BIN)/python -m pip --disable-pip-version-check install -q --constraint constraints.txt --group soak \
		|| echo "atheris cannot be installed here: inputs are random, and not guided by what they reach."
	$(BIN)/pytest --numprocesses auto tests/soak

setup: ## set up .venv with frtdesk and the tools that the tests use
	@$(SETUP) test

format: ## sort imports, mend what ruff can mend, and format
	@$(SETUP) test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

translations: ## bring resources/translations in line with the messages in the source
	@$(SETUP) run
	$(BIN)/python packaging/translations.py update

keys: ## write the tables of keys at the end of the manual's chapter on keys
	@$(SETUP) run
	$(BIN)/python packaging/manual_keys.py

pictures: export QT_QPA_PLATFORM := offscreen
pictures: ## take the pictures of the README and the manual anew
	@$(SETUP) run
	$(BIN)/python packaging/screenshot.py resources/pictures/window.png
	$(BIN)/python packaging/manual_pictures.py

manual: ## write those sections of the manual that the program knows: settings, commands, vocabulary
	@$(SETUP) run
	$(BIN)/python packaging/manual.py

gallery: export QT_QPA_PLATFORM := offscreen
gallery: ## take pictures in all languages, themes and sizes into ./gallery, to be looked at
	@$(SETUP) run
	$(BIN)/python packaging/gallery.py gallery

colours: ## measure how far colours stand out and differ, and put the figures into the manual
	@$(SETUP) run
	$(BIN)/python packaging/colours.py --write

icons: ## make the icons of every size from what is drawn
	@$(SETUP) run
	$(BIN)/python packaging/icons.py desktop

wheel: ## build dist/*.tar.gz (the source) and dist/*.whl (what pip installs), with everything inside
	@$(SETUP) test
	$(BIN)/python -m build --no-isolation --outdir dist

bundle: ## build dist/frtdesk-*-linux-*.tar.gz: frtdesk with its own Python and Qt, for people who may install nothing
	@$(SETUP) bundle
	$(BIN)/python packaging/bundle.py

smoke: bundle ## try that bundle as a person would: every first step, with its milliseconds
	sh packaging/smoke.sh build/bundle/made/frtdesk-*/frtdesk

drill: ## show a lesson on two screens under Xvfb, and grab both into ./drill (needs openbox, xdotool, ImageMagick)
	@$(SETUP) run
	$(BIN)/python packaging/show_drill.py drill

keyboard: ## do two people's whole tasks by keyboard under Xvfb, as a screen reader hears them; into ./drill
	@$(SETUP) run
	$(BIN)/python packaging/keyboard_run.py drill

clean: ## remove .venv, caches and what was built
	rm -rf .venv dist build drill gallery .pytest_cache .hypothesis .ruff_cache .import_linter_cache timeline.png
	find frtdesk tests packaging -type d -name __pycache__ -prune -exec rm -rf {} +
