"""The languages the window speaks and notes are printed in."""

from __future__ import annotations

#: Code -> the language's own name.
LANGUAGES = {"en": "English", "de": "Deutsch"}
