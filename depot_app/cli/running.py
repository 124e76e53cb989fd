"""One run of the command line: understand the words, open, sign in, do it, tell it."""

from __future__ import annotations

import argparse
import logging
import sys
import traceback

from depot_app import config
from depot_app.app import App, build, logging_to
from depot_app.cli import arguments, output, sign_in
from depot_app.cli.call import Call, Needs, WrongUsage
from depot_app.cli.verbs import VERBS
from depot_app.errors import DepotError

_log = logging.getLogger(__name__)


def run(words: list[str]) -> int:
    """Run one verb and return its exit code."""
    parser = arguments.parser(VERBS)
    words = arguments.joined(words, VERBS)
    if wrong := arguments.wrong_verb(words, list(VERBS)):
        sys.stderr.write(f"{output.clean(wrong)}\nSee 'depot --help'.\n")
        return 2
    try:
        args = parser.parse_args(words)
    except SystemExit as finished:
        return int(finished.code or 0)
    if args.verb is None:
        parser.print_help()
        return 0
    try:
        settings = config.read()
    except DepotError as error:
        output.refuse(error)
        return 1
    with logging_to(settings.log) as logged:
        return _guarded(words, args, settings, logged)


def _guarded(words: list[str], args: argparse.Namespace, settings: config.Config, logged: bool) -> int:
    try:
        _all_text(words, but=getattr(args, "codes", []))
        app = build(settings, args.store or "", str(getattr(args, "station", "") or ""))
        try:
            return _done(args, app)
        finally:
            app.close()
    except DepotError as error:
        output.refuse(error)
        return 1
    except WrongUsage as error:
        sys.stderr.write(f"depot {args.verb}: {error}\nSee 'depot {args.verb} --help'.\n")
        return 2
    except BrokenPipeError:
        raise
    except Exception as error:
        _log.error("fault in verb %s\n%s", args.verb, _without_values(error))
        where = f"What happened is written down in {settings.log}." if logged else "The log could not be written."
        output.refuse(DepotError("This is a fault of the program, not yours.",
                                 "Everything that was recorded is safe.",
                                 f"Look whether this is done before you repeat it. {where}"))  # fmt: skip
        return 1


def _all_text(words: list[str], but: list[str]) -> None:
    """Refuse words that are no text, for they could never be recorded; what a scanner sent is judged as it is."""
    if any(not _is_text(word) and word not in but for word in words):
        raise DepotError("A word on the command line holds bytes that are not text.",
                         next_step="Type it again, in UTF-8.")  # fmt: skip


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _done(args: argparse.Namespace, app: App) -> int:
    verb = VERBS[args.verb]
    needs = verb.needs_for(args)
    actor = None
    if needs is not Needs.NOTHING:
        app.open(to_change=needs is Needs.ACTOR)
    if needs is Needs.ACTOR and not (args.verb == "staff add" and sign_in.nobody_yet(app.store)):
        actor = sign_in.actor(app.store, args.as_name)
    if needs is Needs.ACTOR and verb.judges and (judged := app.judge_kept()):
        output.warn([f"{output.counted(judged, 'scan')} kept while the store was away {_were(judged)} judged now."])
    told = verb.run(Call(args, app, actor))
    output.tell(told, args.json)
    if needs is Needs.ACTOR:
        output.warn(app.after_change())
        _log.info("verb %s done by %s", args.verb, actor.id if actor else "the first person")
    return told.code


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _without_values(error: BaseException | None) -> str:
    """A traceback without the words of the errors: they may quote what a customer's list said."""
    parts: list[str] = []
    while error is not None:
        frames = "".join(traceback.format_tb(error.__traceback__))
        parts.insert(0, f"{frames}{type(error).__module__}.{type(error).__name__}")
        error = error.__cause__ or error.__context__
    return "\n".join(parts)
