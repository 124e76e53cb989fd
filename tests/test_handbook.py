"""The handbook page is what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_facts_page_is_generated_from_today_s_code() -> None:
    spec = importlib.util.spec_from_file_location("make_handbook", ROOT / "tools" / "make_handbook.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "handbook" / "facts.md").read_text(encoding="utf-8") == module.page(), "run: make handbook"
