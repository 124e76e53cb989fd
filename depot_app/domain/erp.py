"""What the desk tells Odoo and hears from it, in the desk's words; and Odoo's three answers.

Taken is a return value; not now is :class:`ErpUnavailable`; no is :class:`ErpRejected`. Every item carries the ``key``
under which Odoo keeps it, so that telling it twice makes one record.
"""

from __future__ import annotations

from dataclasses import dataclass

from depot_app.domain.orders import Party


class ErpUnavailable(Exception):
    """No answer, or no right to one: keep everything, try later. What was asked may or may not have happened."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class ErpRejected(Exception):
    """A definite no; nothing of the batch was done. ``index`` is the culprit's place in it, where Odoo said which."""

    def __init__(self, words: str, index: int | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.index = index


@dataclass(frozen=True, slots=True)
class AddressOut:
    """Where a job goes, below its customer. Told once: what people at Odoo make of it is never overwritten."""

    key: str
    partner: int
    party: Party


@dataclass(frozen=True, slots=True)
class OrderOut:
    """A job to be kept as an order: one freight service line and note lines for its goods.

    ``partner``, ``ship_to``, ``freight`` and ``billed`` are ids at Odoo; ``price`` is decimal text, "0" while there is
    none; with 0 for ``billed`` Odoo finds out itself who gets the invoice.
    """

    key: str
    number: str
    partner: int
    reference: str
    day: str
    ship_to: int
    words: str
    freight: int
    price: str
    goods: tuple[str, ...]
    billed: int = 0


@dataclass(frozen=True, slots=True)
class NoteOut:
    """A line in an order's history. ``body`` is plain text; ``files`` are ids of attachments."""

    key: str
    order: int
    body: str
    files: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileOut:
    """A file attached to an order."""

    key: str
    order: int
    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ChargeOut:
    """An accessorial charge as one more line; it can be invoiced only once ``delivered``."""

    key: str
    order: int
    product: int
    words: str
    amount: str
    delivered: bool


@dataclass(frozen=True, slots=True)
class ActivityOut:
    """An open exception as something to do."""

    key: str
    order: int
    summary: str
    note: str
    day: str


Item = AddressOut | OrderOut | NoteOut | FileOut | ChargeOut | ActivityOut


@dataclass(frozen=True, slots=True)
class PlacesNow:
    """Addresses as Odoo has them.

    ``edited`` are those that tell another place now, by id, with what they read, empty for one deleted; ``billed`` says
    whom Odoo would send the invoices of each customer, 0 where only Odoo can tell.
    """

    edited: dict[int, str]
    billed: dict[int, int]


@dataclass(frozen=True, slots=True)
class OrderNow:
    """An order as Odoo has it. ``state``: draft, sent, sale, cancel; ``invoicing``: no, to invoice, invoiced."""

    id: int
    name: str
    origin: str
    state: str
    invoicing: str
    reference: str
    day: str
    ship_to: int
    invoices: tuple[int, ...]
    changed: str  # UTC, whole seconds
    changed_by: int


@dataclass(frozen=True, slots=True)
class FreightNow:
    """The freight line of an order: decimal texts."""

    id: int
    order: int
    price: str
    delivered: str


@dataclass(frozen=True, slots=True)
class InvoiceNow:
    """``state``: draft, posted, cancel; ``payment``: not_paid, in_payment, partial, paid, reversed."""

    id: int
    name: str
    state: str
    payment: str


@dataclass(frozen=True, slots=True)
class PartnerNow:
    id: int
    name: str
    ref: str
    vat: str


@dataclass(frozen=True, slots=True)
class ProductNow:
    """``policy``: ``order`` or ``delivery``: what Odoo invoices by."""

    id: int
    code: str
    name: str
    service: bool
    policy: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the checklist made when connecting: what was looked at, whether it is well, who can mend it."""

    what: str
    ok: bool
    words: str
    who: str = ""
