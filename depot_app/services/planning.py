"""Which jobs wait for a load: those that never had one, and those that came back or were left behind."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, or_

from depot_app.domain.tracks import LEG_OPEN
from depot_app.store.tables import JOB_HERE, job, leg, pod, unit

_AT_THE_DEPOT = ("expected", "here", "staged", "short", "held")


def waits_for_a_load() -> ColumnElement[bool]:
    """Not on a load, and not delivered as far as it goes: an attempt has failed, or part of it has never left.

    Whether what went before was billed makes no difference.
    """
    going = exists().where(leg.c.job_id == job.c.id, leg.c.state.in_(LEG_OPEN)).correlate(job)
    proven = exists().where(pod.c.job_id == job.c.id).correlate(job)
    left = exists().where(
        unit.c.job_id == job.c.id, unit.c.leg_id.is_(None), unit.c.state.in_(_AT_THE_DEPOT)
    ).correlate(job)  # fmt: skip
    again = or_(job.c.movement.in_(_AT_THE_DEPOT), and_(job.c.movement.like("partly %"), left))
    return and_(JOB_HERE, job.c.cancelled == "", ~going, or_(again, ~proven))
