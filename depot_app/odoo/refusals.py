"""What an answer that is no result means: by Odoo's exception class, never by its text.

HTTP codes decide only where no Odoo answered, that is, where the body is not Odoo's JSON (ODOO.md a and i): Odoo itself
uses 404 for three meanings and 500 for lasting faults of the caller.
"""

from __future__ import annotations

from depot_app.odoo.rpc import RpcDenied, RpcError, RpcRefused, RpcUnavailable

NOT_ODOO = "Something other than Odoo answered, perhaps a log-in page of the network."
KEY_REFUSED = "Odoo does not accept the user or the key. The key may have expired or been withdrawn: ask for a new one."
_NO_DATABASE = "Odoo cannot open its database: it is away, or none has that name."
_BUSY = "Odoo is busy with the same records."
_TROUBLE = "Odoo's own machine is in trouble."
_TOO_LARGE = "This is larger than the way to Odoo lets through. Ask for the limit of the server to be raised."

_DENIED = {
    "odoo.exceptions.AccessDenied",
    "odoo.http.SessionExpiredException",
    "werkzeug.exceptions.Unauthorized",
}
# The transaction was rolled back for somebody else's sake.
_ROLLED_BACK = {
    "odoo.exceptions.ConcurrencyError",
    "odoo.exceptions.LockError",
    "psycopg2.errors.DeadlockDetected",
    "psycopg2.errors.InFailedSqlTransaction",
    "psycopg2.errors.LockNotAvailable",
    "psycopg2.errors.QueryCanceled",
    "psycopg2.errors.SerializationFailure",
    "psycopg2.extensions.QueryCanceledError",
    "psycopg2.extensions.TransactionRollbackError",
}
# The database went away, perhaps while it was committing. An unknown database has the same class.
_DATABASE_AWAY = {
    "psycopg2.InterfaceError",
    "psycopg2.OperationalError",
    "psycopg2.errors.AdminShutdown",
    "psycopg2.errors.CannotConnectNow",
    "psycopg2.errors.ConnectionException",
    "psycopg2.errors.ConnectionFailure",
    "psycopg2.errors.CrashShutdown",
    "psycopg2.errors.DiskFull",
    "psycopg2.errors.OutOfMemory",
    "psycopg2.errors.ReadOnlySqlTransaction",
    "psycopg2.errors.TooManyConnections",
    "psycopg2.pool.PoolError",
    "odoo.sql_db.PoolError",
}
# A full disk or memory is no fault of what was sent: nothing may be put aside because of it.
_MACHINE = {
    "builtins.MemoryError",
    "builtins.OSError",
    "werkzeug.exceptions.BadGateway",
    "werkzeug.exceptions.GatewayTimeout",
    "werkzeug.exceptions.ServiceUnavailable",
    "werkzeug.exceptions.TooManyRequests",
}
# Statuses with which whoever is in the way says that the request was not passed on.
_NOT_PASSED_ON = {400, 401, 403, 404, 405, 407, 411, 414, 415, 421, 429, 431}
_LONGEST = 2000


def by_name(name: object, message: object) -> RpcError:
    """The error for Odoo's exception class ``name``; ``message`` is what Odoo would show to its own user."""
    if not isinstance(name, str) or not name:
        return RpcUnavailable(NOT_ODOO, outcome_unknown=True)
    if name in _DENIED:
        return RpcDenied(KEY_REFUSED)
    if name in _ROLLED_BACK:
        return RpcUnavailable(_BUSY, outcome_unknown=False)
    if name in _DATABASE_AWAY:
        return RpcUnavailable(_NO_DATABASE, outcome_unknown=True)
    if name in _MACHINE:
        return RpcUnavailable(_TROUBLE, outcome_unknown=True)
    text = message.strip() if isinstance(message, str) else ""
    return RpcRefused(name, text[:_LONGEST] or name)


def by_status(status: int) -> RpcError:
    """The error for an HTTP answer without Odoo's JSON in it."""
    if status == 401:
        return RpcDenied(KEY_REFUSED)
    if status == 413:
        return RpcRefused("http.413", _TOO_LARGE)
    if status == 404:
        return RpcUnavailable("At this address there is no such Odoo, or no such database.", outcome_unknown=False)
    if 300 <= status < 400:
        return RpcUnavailable("The address sends us elsewhere. Check the address of Odoo.", outcome_unknown=True)
    if status >= 500:
        words = f"Odoo is not ready to answer just now ({status})."
        return RpcUnavailable(words, outcome_unknown=True)
    return RpcUnavailable(NOT_ODOO, outcome_unknown=status not in _NOT_PASSED_ON)
