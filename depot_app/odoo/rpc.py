"""What every way of calling Odoo offers, and the two ways in which a call fails.

A call is answered, or it is *not now* (RpcUnavailable: keep everything, try again later), or it is *no* (RpcRefused:
Odoo understood and refused). After a failure that leaves the outcome unknown the server may have done the work.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from http.client import HTTPException
from typing import Any, NamedTuple, TypeAlias

# Whatever JSON can say: what a method gives back depends on the method.
Json: TypeAlias = Any

SECONDS = 10.0
# Everything the network, the TLS library and the JSON reader raise; OSError alone is not enough (ODOO.md a).
TRANSPORT = (OSError, HTTPException, ValueError, RecursionError)


class Known(NamedTuple):
    """What signing in would tell: the server's version and the user's id."""

    version: int
    uid: int


class RpcError(Exception):
    """A call to Odoo that was not answered with a result."""


class RpcUnavailable(RpcError):
    """Not now. ``words`` are for depot people; with ``outcome_unknown`` the server may have done it all the same."""

    def __init__(self, words: str, *, outcome_unknown: bool) -> None:
        super().__init__(words)
        self.words = words
        self.outcome_unknown = outcome_unknown


class RpcDenied(RpcUnavailable):
    """Odoo does not accept the key or the user. Nothing was done, and nothing will be before somebody mends it."""

    def __init__(self, words: str) -> None:
        super().__init__(words, outcome_unknown=False)


class RpcRefused(RpcError):
    """No. ``name`` is Odoo's exception class (``odoo.exceptions.UserError``), ``message`` its words for the user."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(f"{name}: {message}")
        self.name = name
        self.message = message


class Asked(NamedTuple):
    """A method of a model to be called; ``ids`` are the records of a record method.

    Values of ``create`` and ``write`` go into ``args``: the name of that argument differs between versions.
    """

    model: str
    method: str
    args: Sequence[Any] = ()
    kwargs: Mapping[str, Any] | None = None
    ids: Sequence[int] | None = None
    context: Mapping[str, Any] | None = None


class Rpc(ABC):
    """One user's connection to one database. It belongs to one thread."""

    version: int
    uid: int
    calls: int

    def call(
        self,
        model: str,
        method: str,
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
        ids: Sequence[int] | None = None,
        context: Mapping[str, Any] | None = None,
        deadline: float = SECONDS,
    ) -> Json:
        """The result, within ``deadline`` seconds in all; see `Asked`. Raises RpcUnavailable and RpcRefused."""
        return self.ask(Asked(model, method, args, kwargs, ids, context), deadline)

    @abstractmethod
    def ask(self, asked: Asked, deadline: float) -> Json:
        """See `call`."""

    @abstractmethod
    def server_time(self, deadline: float = SECONDS) -> datetime:
        """The server's clock in UTC, whole seconds, from the Date header of /web/health. Raises RpcUnavailable."""

    @abstractmethod
    def close(self) -> None:
        """Hang up. A later call connects again."""


def ids_in(answer: object) -> list[int]:
    """The record ids in what a method gave back: 7, [7, 8], or "mail.activity(7, 8)" (18 and older); none in others."""
    if isinstance(answer, bool):
        return []
    if isinstance(answer, int):
        return [answer]
    if isinstance(answer, str):
        inside = re.fullmatch(r"[a-z0-9_.]+\(([\d, ]*)\)", answer)
        return [int(number) for number in re.findall(r"\d+", inside[1])] if inside else []
    if isinstance(answer, list):
        return [number for number in answer if isinstance(number, int) and not isinstance(number, bool)]
    return []
