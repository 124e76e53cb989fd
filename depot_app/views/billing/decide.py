"""Approving, turning down and closing: one service call each, and what is said about it."""

from __future__ import annotations

from depot_app.services import billing, exceptions
from depot_app.services.approvals import CHARGE, PRICE, Item
from depot_app.views.language import tr
from depot_app.views.look import Tone
from depot_app.views.said import said
from depot_app.views.session import Session


def approve(session: Session, item: Item) -> bool:
    """Approve a charge or a price, or let the invoice go although an exception is open. Whether it was done."""
    if item.obstacle:
        session.say(said(item.obstacle), Tone.ATTENTION)
        return False
    place = session.place
    done: object
    if item.kind == CHARGE:
        done = session.attempt(lambda: billing.approve_charge(place.store, place.actor, item.id))
        words = tr("Charge {id} of job {job} is approved.")
    elif item.kind == PRICE:
        done = session.attempt(lambda: billing.approve_price(place.store, place.actor, item.id))
        words = tr("Price {id} of job {job} is approved.")
    else:
        done = session.attempt(lambda: exceptions.approve(place.store, place.actor, item.id))
        words = tr("Exception {id} no longer keeps the invoice of job {job} back.")
    return _said(session, done, words, item)


def turn_down(session: Session, item: Item, reason: str) -> bool:
    place = session.place
    done = session.attempt(lambda: billing.reject_charge(place.store, place.actor, item.id, reason))
    return _said(session, done, tr("Charge {id} of job {job} is turned down."), item)


def close(session: Session, item: Item, how: str) -> bool:
    place = session.place
    done = session.attempt(lambda: exceptions.close(place.store, place.actor, item.id, how))
    return _said(session, done, tr("Exception {id} of job {job} is closed."), item)


def _said(session: Session, done: object, words: str, item: Item) -> bool:
    if done:
        session.say(words.format(id=item.id, job=item.job), Tone.GOOD)
    return bool(done)
