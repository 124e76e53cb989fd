"""The address of an Odoo server as people type it, and whether it is safe to send a key there."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from depot_app.errors import DepotError


@dataclass(frozen=True, slots=True)
class Address:
    """``folder`` is what stands before Odoo's own paths, mostly empty; ``tls`` is None for plain http."""

    host: str
    port: int
    folder: str
    tls: ssl.SSLContext | None

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def understood(url: str, ca_file: Path | None = None, *, allow_plain: bool = False) -> Address:
    """The address in ``url``. Certificates are checked against ``ca_file`` (PEM) or else the system's own list.

    Raises DepotError when it is no address, when the CA file cannot be used, and for plain http to another machine
    unless ``allow_plain``: the key would travel readable.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _unusable(url) from None
    # A name or password in an address ends up in logs and histories.
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc or parts.query or parts.fragment:
        raise _unusable(url.rpartition("@")[2])
    if parts.scheme == "http" and not (allow_plain or _is_this_machine(host)):
        raise DepotError(f"{host} is on another machine and http sends the key readable.", "Nothing was sent.",
                         "Use https, or let it travel readable with --allow-plain-http.")  # fmt: skip
    tls = _checked(ca_file) if parts.scheme == "https" else None
    return Address(host, port or (443 if tls else 80), parts.path.rstrip("/"), tls)


def _unusable(url: str) -> DepotError:
    return DepotError(f"{url!r} is no address of an Odoo.", next_step="It looks like https://odoo.example.com")


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _checked(ca_file: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
    except OSError:
        words = f"The certificate file {ca_file} cannot be used."
        raise DepotError(words, next_step="It must be a PEM file of the authority that vouches for Odoo.") from None
