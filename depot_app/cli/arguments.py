"""From words to arguments: verbs of one or two words, global options before and after them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, NoReturn

from depot_app.cli.call import Verb

_TAKES_A_VALUE = ("--store", "--as")
_GROUPS = (
    ("Set up", ("init", "staff add", "staff list", "staff change", "staff end", "settings", "set", "codes")),
    ("Orders", ("import", "profile save", "profile list", "job new", "job edit", "job split", "job cancel", "job hold",
                "job unhold", "job return", "job show", "jobs")),
    ("Loading", ("load new", "load edit", "load assign", "load order", "load take-off", "load show", "loads", "stage",
                 "scan", "unscan", "unit", "load confirm", "load reopen", "load depart")),
    ("Documents", ("note", "note void")),
    ("Delivery", ("pod", "exception", "exception close")),
    ("Billing", ("price", "charge", "approve charge", "approve price", "approve exception", "reject charge", "ready",
                 "bill")),
    ("Odoo", ("connect", "sync", "retry", "withdraw", "customers", "customer match", "practice-odoo")),
    ("Safety", ("ledger", "verify", "backup", "restore", "doctor", "demo")),
)  # fmt: skip


_ABOUT = """Depot Desk: loading, consignment notes, proof of delivery, ready to invoice.

Without a verb the window opens: depot [--store PATH-or-URL], or to practise: depot --practice [--fresh]."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line, and where to look."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\nSee '{self.prog} --help'.\n")


def parser(verbs: Mapping[str, Verb]) -> argparse.ArgumentParser:
    """The parser of the whole command line; ``verb`` is None where none was named."""
    top = _Parser(
        prog="depot", usage="depot [--store PATH-or-URL] [--as NAME] [--json] VERB …", allow_abbrev=False,
        description=_ABOUT,
        epilog=_overview(verbs), formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    _global_options(top, first=True)
    named = top.add_subparsers(dest="verb", help=argparse.SUPPRESS, parser_class=_Parser)
    for verb in verbs.values():
        one = named.add_parser(verb.name, prog=f"depot {verb.name}", description=verb.words, allow_abbrev=False)
        verb.arguments(one)
        _global_options(one, first=False)
    return top


def _global_options(one: argparse.ArgumentParser, *, first: bool) -> None:
    """The same options at both places; only the first sets defaults, so that the second does not undo it."""
    group = one.add_argument_group("for every verb")
    default: Any = None if first else argparse.SUPPRESS
    group.add_argument("--store", metavar="PATH-or-URL", default=default, help="the store; also DEPOT_STORE")
    group.add_argument("--as", dest="as_name", metavar="NAME", default=default,
                       help="who does it, or 'badge'; the PIN is typed or in DEPOT_PIN")  # fmt: skip
    group.add_argument("--json", action="store_true", default=False if first else argparse.SUPPRESS,
                       help="answer with one JSON document")  # fmt: skip
    group.add_argument("--version", action="store_true", help="show the version", default=argparse.SUPPRESS)


def _overview(verbs: Mapping[str, Verb]) -> str:
    lines = ["verbs:"]
    for title, names in _GROUPS:
        lines += ["", f"  {title}", *(f"    {name:<18} {verbs[name].words}" for name in names)]
    return "\n".join([*lines, "", "'depot VERB --help' tells more about one."])


def joined(words: list[str], names: Iterable[str]) -> list[str]:
    """``words`` with a verb of two words made one (``job new``), wherever global options stand."""
    pairs = {tuple(name.split()) for name in names if " " in name}
    at = _next_plain(words, 0)
    after = _next_plain(words, at + 1)
    if after < len(words) and (words[at], words[after]) in pairs:
        return [*words[:at], f"{words[at]} {words[after]}", *words[at + 1 : after], *words[after + 1 :]]
    return words


def _next_plain(words: list[str], at: int) -> int:
    """Where the next word stands that is neither a global option nor its value; the end after anything else."""
    while at < len(words) and words[at].startswith("-"):
        if words[at] == "--" or not words[at].startswith(("--store", "--as", "--json")):
            return len(words)
        at += 2 if words[at] in _TAKES_A_VALUE else 1
    return min(at, len(words))


def wrong_verb(words: list[str], names: list[str]) -> str | None:
    """What is wrong with the verb in ``words`` (already joined), or None when it is one or there is none."""
    at = _next_plain(words, 0)
    if at >= len(words) or words[at] in names:
        return None
    if inside := [name for name in names if name.split()[0] == words[at]]:
        return f"depot {words[at]}: say which: {', '.join(inside)}."
    near = get_close_matches(words[at], names, n=2)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    return f"depot: there is no verb {words[at]!r}.{hint}"
