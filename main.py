"""Depot Desk from a checkout: ``python main.py …`` is ``depot …``."""

from __future__ import annotations

import sys

from depot_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
