"""Odoo as the demo meets it: a practice server of its own, or a real one, behind a network that can be cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from depot_app.demo.relay import Relay
from depot_app.domain.erp import OrderNow
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.opening import open_erp
from depot_app.odoo.practice import PracticeOdoo

_PRACTICE_VERSION = 17
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Account:
    """Where Odoo is and who calls there. ``version`` is empty for a practice server."""

    url: str
    database: str
    user: str
    key: str
    practice: bool = False


class FarSide:
    """Odoo behind a relay: ``cut`` and ``restore`` are the network's."""

    def __init__(self, account: Account, relay: Relay | None) -> None:
        self.account = account
        self._relay = relay
        self._cut = False

    def connect(self) -> OdooErp:
        """A fresh connection over the network as it is now. Raises ErpUnavailable where it is cut."""
        address = urlsplit(self.account.url)
        url = self.account.url
        if self._relay is not None:
            url = urlunsplit((address.scheme, f"127.0.0.1:{self._relay.port}", address.path, "", ""))
        return open_erp(url, self.account.database, self.account.user, self.account.key)

    def cut(self) -> None:
        if self._relay is not None:
            self._relay.cut()

    def restore(self) -> None:
        if self._relay is not None:
            self._relay.restore()

    def orders(self, numbers: list[str]) -> list[OrderNow]:
        """What Odoo holds of these jobs, read back from Odoo."""
        return self.connect().orders_by_number(numbers)

    def invoicing(self, numbers: list[str]) -> Counter[str]:
        return Counter(order.invoicing for order in self.orders(numbers))


@contextmanager
def far_side(folder: Path, account: Account | None) -> Iterator[FarSide]:
    """The Odoo at ``account``, or a practice server kept in ``folder``.

    An address with TLS is called directly, as its certificate is for its own name: then the outage is left out.
    """
    if account is not None:
        with _behind_relay(account) as side:
            yield side
        return
    with PracticeOdoo(folder / "practice-odoo.db", _PRACTICE_VERSION) as odoo:
        own = Account(odoo.url, odoo.database, odoo.user, odoo.key, practice=True)
        with _behind_relay(own) as side:
            yield side


@contextmanager
def _behind_relay(account: Account) -> Iterator[FarSide]:
    address = urlsplit(account.url)
    if address.scheme == "https":
        yield FarSide(account, None)
        return
    with Relay(address.hostname or "127.0.0.1", address.port or _PORTS[address.scheme]) as relay:
        yield FarSide(account, relay)
