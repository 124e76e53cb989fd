"""Ready to invoice: each rule alone, with its owner and its reason."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.readiness import CustomerRules, JobFacts, missing
from depot_app.domain.tracks import Billing, Leg

READY = JobFacts("", "priced", "", ((1, "delivered"),), "clean", 1, (), (("C1", "approved"),), "PO-1")


def test_a_job_that_has_everything_is_ready() -> None:
    assert missing(READY) == []


@pytest.mark.parametrize(
    ("change", "rule", "owner", "words"),
    [
        ({"billing": "unpriced"}, "priced", "clerk", "no price"),
        ({"billing": "unpriced", "price_waiting": "P7"}, "priced", "supervisor", "P7"),
        ({"billing": "disputed"}, "priced", "supervisor", "disputed"),
        ({"billing": "do-not-invoice"}, "priced", "supervisor", "do-not-invoice"),
        ({"legs": ()}, "all legs done", "clerk", "not on any load"),
        ({"legs": ((1, "planned"),)}, "all legs done", "loader", "not loaded"),
        ({"legs": ((1, "confirmed"),)}, "all legs done", "loader", "has not left"),
        ({"legs": ((1, "out"),)}, "all legs done", "clerk", "on the road"),
        ({"legs": ((1, "failed"),)}, "all legs done", "clerk", "another"),
        ({"pod_outcome": ""}, "POD accepted", "clerk", "proof"),
        ({"blocking": (("E3", "goods damaged"),)}, "no blocking exception", "supervisor", "E3"),
        ({"charges": (("C1", "approved"), ("C2", "proposed"))}, "charges settled", "supervisor", "C2"),
        ({"rules": CustomerRules(pod_file=True), "pod_files": 0}, "customer's rules", "clerk", "signed page"),
        ({"rules": CustomerRules(order_number=True), "reference": " "}, "customer's rules", "clerk", "order number"),
    ],
)
def test_each_rule_alone(change: dict[str, Any], rule: str, owner: str, words: str) -> None:
    (lack,) = missing(replace(READY, **change))
    assert (lack.rule, lack.owner) == (rule, owner)
    assert words in lack.why


def test_a_failed_attempt_is_made_good_by_the_next() -> None:
    assert missing(replace(READY, legs=((1, "failed"), (2, "delivered")))) == []


def test_refused_and_partly_are_done_too() -> None:
    for state in ("refused", "partly"):
        assert missing(replace(READY, legs=((1, state),), pod_outcome=state)) == []


def test_a_cancelled_job_lacks_nothing_else() -> None:
    assert [lack.rule for lack in missing(replace(READY, cancelled="by phone", billing="unpriced"))] == [
        "not cancelled"
    ]


_any_job = st.builds(
    JobFacts,
    cancelled=st.sampled_from(["", "by phone"]),
    billing=st.sampled_from([state.value for state in Billing]),
    price_waiting=st.sampled_from(["", "P1"]),
    legs=st.lists(st.sampled_from([state.value for state in Leg]), max_size=3).map(lambda s: tuple(enumerate(s, 1))),
    pod_outcome=st.sampled_from(["", "clean", "partly", "refused", "failed"]),
    pod_files=st.integers(0, 2),
    blocking=st.sampled_from([(), (("E1", "lost"),)]),
    charges=st.sampled_from([(), (("C1", "proposed"),), (("C1", "rejected"),)]),
    reference=st.sampled_from(["", "PO-1"]),
    rules=st.builds(CustomerRules),
)


@given(_any_job)
def test_whatever_is_missing_is_told_with_somebody_who_can_help(job: JobFacts) -> None:
    for lack in missing(job):
        assert lack.why.endswith(".")
        assert lack.owner in {"clerk", "loader", "supervisor", "nobody"}


@given(_any_job)
def test_ready_means_priced_delivered_proven_and_settled(job: JobFacts) -> None:
    if missing(job):
        return
    assert not job.cancelled
    assert job.billing not in ("unpriced", "disputed", "do-not-invoice")
    assert job.legs
    assert not any(state in ("planned", "confirmed", "out") for _, state in job.legs)
    assert job.pod_outcome not in ("", "failed")
    assert not job.blocking
    assert ("C1", "proposed") not in job.charges
