"""Ready to invoice is a question asked of a job, never a state it is in: every rule with its owner and reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from depot_app.domain.tracks import LEG_DONE, LEG_OPEN


@dataclass(frozen=True, slots=True)
class Missing:
    """One rule that is not met: why not, in plain words, and who can do something about it."""

    rule: str
    why: str
    owner: str


@dataclass(frozen=True, slots=True)
class CustomerRules:
    """What this customer's agreement demands on top."""

    pod_file: bool = False  # a signed page or photo with every POD
    order_number: bool = False  # unused references are refused by their accounts department


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What the rules look at. ``charges`` are (id, state); ``exceptions`` open and blocking ones as (id, words)."""

    cancelled: str
    billing: str
    price_waiting: str  # id of a price waiting for approval, or ""
    legs: tuple[tuple[int, str], ...]  # (attempt, state), first attempt first
    pod_outcome: str  # of the newest POD, or ""
    pod_files: int
    blocking: tuple[tuple[str, str], ...]
    charges: tuple[tuple[str, str], ...]
    reference: str
    rules: CustomerRules = field(default_factory=CustomerRules)


def missing(job: JobFacts) -> list[Missing]:
    """Everything that stands between the job and its invoice; empty means ready."""
    if job.cancelled:
        return [Missing("not cancelled", f"The job was cancelled: {job.cancelled}.", "nobody")]
    return [lack for rule in RULES for lack in rule(job)]


def _priced(job: JobFacts) -> Iterable[Missing]:
    if job.billing == "unpriced":
        if job.price_waiting:
            yield Missing("priced", f"Price {job.price_waiting} waits for approval.", "supervisor")
        else:
            yield Missing("priced", "It has no price yet.", "clerk")
    elif job.billing in ("disputed", "do-not-invoice"):
        yield Missing("priced", f"Its billing is {job.billing}.", "supervisor")


def _legs_done(job: JobFacts) -> Iterable[Missing]:
    if not job.legs:
        yield Missing("all legs done", "It is not on any load yet.", "clerk")
        return
    for attempt, state in job.legs:
        if state in LEG_OPEN:
            words = {"planned": "is not loaded yet", "confirmed": "is loaded and has not left", "out": "is on the road"}
            yield Missing(
                "all legs done", f"Attempt {attempt} {words[state]}.", "clerk" if state == "out" else "loader"
            )
            return
    if not any(state in LEG_DONE for _, state in job.legs):
        yield Missing("all legs done", f"Attempt {job.legs[-1][0]} failed; it needs another one.", "clerk")


def _pod_accepted(job: JobFacts) -> Iterable[Missing]:
    if not job.pod_outcome or job.pod_outcome == "failed":
        yield Missing("POD accepted", "No proof of delivery has been taken in.", "clerk")


def _no_blocking_exception(job: JobFacts) -> Iterable[Missing]:
    for exception, words in job.blocking:
        yield Missing("no blocking exception", f"{exception} is open: {words}.", "supervisor")


def _charges_settled(job: JobFacts) -> Iterable[Missing]:
    for charge, state in job.charges:
        if state == "proposed":
            yield Missing("charges settled", f"Charge {charge} waits for approval by somebody else.", "supervisor")


def _customer_rules(job: JobFacts) -> Iterable[Missing]:
    if job.rules.pod_file and job.pod_outcome and not job.pod_files:
        yield Missing("customer's rules", "This customer demands the signed page, and none is attached.", "clerk")
    if job.rules.order_number and not job.reference.strip():
        yield Missing("customer's rules", "This customer demands its order number on the invoice.", "clerk")


RULES: tuple[Callable[[JobFacts], Iterable[Missing]], ...] = (
    _priced,
    _legs_done,
    _pod_accepted,
    _no_blocking_exception,
    _charges_settled,
    _customer_rules,
)
