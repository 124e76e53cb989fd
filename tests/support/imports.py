"""The import rules of the house, as tables, and the reading of a module's source against them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50

# Room -> the other rooms, or single modules of them, that it may import. ANY is for the composition root alone.
ANY = frozenset({"*"})
MAY_IMPORT = {
    "": frozenset[str](),
    "__main__": frozenset({"app", "cli"}),
    "app": ANY,
    "desktop": ANY,
    "front": ANY,
    "screen": frozenset({"errors"}),
    "wanted": frozenset({"errors"}),
    "tasks": frozenset({"domain", "errors", "printing", "services", "sheets"}),
    "background": frozenset({"children", "domain", "errors", "services", "store"}),
    "children": frozenset({"store", "tasks"}),
    "demo": frozenset({"app", "config", "domain", "errors", "held_file", "odoo", "services", "sheets"}),
    "cli": frozenset({"app", "config", "domain", "errors", "front", "screen", "services", "wanted"}),
    "config": frozenset({"domain", "errors"}),
    "domain": frozenset[str](),
    "errors": frozenset[str](),
    "garbage": frozenset[str](),
    "held_file": frozenset[str](),
    "odoo": frozenset({"domain", "errors", "services.erp"}),
    "printing": frozenset({"domain", "errors", "garbage"}),
    "services": frozenset({"domain", "errors", "garbage", "sheets", "store"}),
    "sheets": frozenset({"domain", "errors"}),
    "store": frozenset({"domain", "errors", "held_file"}),
    "views": frozenset({"domain", "errors", "services"}),
}
# These rooms stand on the standard library alone.
STANDARD_LIBRARY_ONLY = {"", "domain", "errors", "garbage", "held_file"}
# Library -> the rooms or modules that may use it, besides app.
HOMES = {
    "PySide6": {"background", "desktop", "front", "screen", "views", "printing.printer"},
    "qtawesome": {"views.icons"},
    "alembic": {"store"},
    "keyring": {"odoo"},
    "odoorpc": {"odoo"},
    "openpyxl": {"sheets"},
    "psycopg": {"store"},
    "pypdfium2": {"printing", "demo.pages"},
    "reportlab": {"printing"},
    "sqlalchemy": {"services", "store"},
    "sqlite3": {"store", "odoo"},
}
BY_STRING = {"import_module", "__import__", "exec", "eval"}


class Module(NamedTuple):
    """A module of depot_app: its dotted name (`depot_app.store.jobs`) and its source."""

    name: str
    source: str

    @property
    def inside(self) -> str:
        """The dotted name without `depot_app.`; empty for the package itself."""
        return self.name.removeprefix("depot_app").removeprefix(".")

    @property
    def room(self) -> str:
        """The first part of the name inside depot_app."""
        return self.inside.partition(".")[0]


def complaints(module: Module) -> list[str]:
    """Everything in which the module breaks the rules of the house; empty if it keeps them."""
    if module.room not in MAY_IMPORT:
        return [f"{module.name} belongs to no room: give it a line in MAY_IMPORT"]
    tree = ast.parse(module.source)
    return [*_doors(module, tree), *_tricks(module, tree), *_sizes(module, tree)]


def _doors(module: Module, tree: ast.Module) -> Iterator[str]:
    for line, target in _imported(tree):
        where = f"{module.name}:{line}:"
        library, _, rest = target.partition(".")
        if library == "depot_app":
            room = rest.partition(".")[0]
            if room and room != module.room and not MAY_IMPORT[module.room] & {room, rest, "*"}:
                yield f"{where} {module.room} may not import {room}"
        elif module.room in STANDARD_LIBRARY_ONLY and library not in sys.stdlib_module_names:
            yield f"{where} {module.room} may not use {library}"
        elif library in HOMES and module.room != "app" and not HOMES[library] & {module.room, module.inside}:
            yield f"{where} {module.name} may not use {library}"


def _imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, anywhere in the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module == "depot_app":
            for alias in node.names:
                yield node.lineno, "depot_app" if alias.name.startswith("__") else f"depot_app.{alias.name}"
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def _tricks(module: Module, tree: ast.Module) -> Iterator[str]:
    """Ways to import that would hide from `_imported`."""
    for node in ast.walk(tree):
        where = f"{module.name}:{getattr(node, 'lineno', 0)}:"
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"{where} no relative imports"
        elif isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            yield f"{where} no star imports"
        elif isinstance(node, ast.Import) and any(alias.name.partition(".")[0] == "depot_app" for alias in node.names):
            # It binds the whole package, and with it every room that anybody has loaded.
            yield f"{where} say `from depot_app.X import Y`"
        if _names(node) & BY_STRING:
            yield f"{where} no imports by string"


def _names(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Name):
        return {node.id}
    if isinstance(node, ast.Attribute):
        # `engine.exec(…)` and the like are other people's methods.
        return {node.attr} & {"import_module"}
    if isinstance(node, ast.ImportFrom):
        return {alias.name for alias in node.names}
    return set()


def _sizes(module: Module, tree: ast.Module) -> Iterator[str]:
    lines = len(module.source.splitlines())
    if lines > LONGEST_MODULE:
        yield f"{module.name} has {lines} lines, more than {LONGEST_MODULE}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{module.name}:{node.lineno}: {node.name} has {length} lines, more than {LONGEST_FUNCTION}"
