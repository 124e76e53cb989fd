"""What planning, loading and departing do to the rows."""

from __future__ import annotations

from depot_app.domain.row_changes import Change, Changes, Fact, Row, insert, unit, update


def load_planned(_f: Fact, d: Row) -> Changes:
    yield insert("load", id=d["load"], vehicle=d["vehicle"], driver_id=d["driver"],
                  subcontractor=d["subcontractor"], dock=d["dock"], date=d["date"], max_units=d["max_units"],
                  max_weight_g=d["max_weight_g"], state="planned", short_reason="")  # fmt: skip


def load_changed(_f: Fact, d: Row) -> Changes:
    yield update("load", {"id": d["load"]}, **d["changed"])


def stops_ordered(_f: Fact, d: Row) -> Changes:
    """``stops`` are (leg id, the stop it had, the stop it gets)."""
    for leg_id, was, to in d["stops"]:
        yield update("leg", {"id": leg_id}, {"stop": was}, stop=to)


def route_assigned(_f: Fact, d: Row) -> Changes:
    yield insert("leg", id=d["leg"], job_id=d["job"], load_id=d["load"], attempt=d["attempt"], stop=d["stop"],
                  state="planned")  # fmt: skip


def route_withdrawn(_f: Fact, d: Row) -> Changes:
    yield Change("delete", "leg", {"id": d["leg"]}, {}, {"state": "planned"})


def unit_loaded(_f: Fact, d: Row) -> Changes:
    yield unit(d, "loaded", leg_id=d["leg"], after_leg=None)
    if d["load_was"] == "planned":
        yield update("load", {"id": d["load"]}, {"state": "planned"}, state="loading")


def unit_unloaded(_f: Fact, d: Row) -> Changes:
    yield unit(d, d["to"], leg_id=None)


def load_confirmed(_f: Fact, d: Row) -> Changes:
    yield from load_and_legs(d, "confirmed")
    yield update("load", {"id": d["load"]}, short_reason=d["short_reason"])


def load_reopened(_f: Fact, d: Row) -> Changes:
    yield from load_and_legs(d, "planned", load="loading")


def load_departed(_f: Fact, d: Row) -> Changes:
    """``left`` are jobs of which nothing went: (leg id, job id, the job's movement without that leg)."""
    yield from load_and_legs(d, "out", load="departed")
    for leg_id, job_id, moved in d.get("left", ()):
        yield Change("delete", "leg", {"id": leg_id}, {}, {"state": d["legs_were"]})
        yield update("job", {"id": job_id}, movement=moved)


def load_and_legs(d: Row, leg: str, *, load: str = "") -> Changes:
    """``legs`` rows are (leg id, job id, the job's movement after it)."""
    yield update("load", {"id": d["load"]}, {"state": d["was"]}, state=load or leg)
    for leg_id, _job_id, _moved in d["legs"]:
        yield update("leg", {"id": leg_id}, {"state": d["legs_were"]}, state=leg)
    for _leg_id, job_id, moved in d["legs"]:
        yield update("job", {"id": job_id}, movement=moved)
