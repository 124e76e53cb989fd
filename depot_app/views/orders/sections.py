"""What is told about one job beside the list, put into words: sections of lines, each with its tone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from depot_app.domain.codes import UnknownCode, charge_code, exception_reason
from depot_app.domain.facts import TABLE
from depot_app.services.job_view import JobView
from depot_app.services.ledger_view import FactLine
from depot_app.views import clock
from depot_app.views.language import grouped, money
from depot_app.views.ledger.words import name
from depot_app.views.look import SHAPES, Tone
from depot_app.views.orders import words
from depot_app.views.roles import owner_words
from depot_app.views.said import said as say


@dataclass(frozen=True, slots=True)
class Line:
    """``name`` stands at the left where there is one, ``exact`` is told when the pointer rests on it."""

    text: str
    name: str = ""
    tone: Tone = Tone.PLAIN
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


def of(view: JobView, story: list[FactLine], zone: ZoneInfo) -> list[Section]:
    """All sections that have something to tell, what stops the job first."""
    translate = QCoreApplication.translate
    told = [
        Section("", tuple(_state(view))),
        Section(translate("orders", "Missing before it can be billed"), tuple(
            Line(f"{say(each.why)} ({_owner(each.owner)})", tone=Tone.ATTENTION) for each in view.missing)
            if not view.cancelled else ()),
        Section(translate("orders", "From and to"), tuple(_parties(view))),
        Section(translate("orders", "Goods"), tuple(_goods(view))),
        Section(translate("orders", "Units"), tuple(_units(view))),
        Section(translate("orders", "Loads"), tuple(_legs(view))),
        Section(translate("orders", "Proof of delivery"), tuple(_pods(view, zone))),
        Section(translate("orders", "Exceptions"), tuple(_exceptions(view))),
        Section(translate("orders", "Price and charges"), tuple(_money(view))),
        Section(translate("orders", "Note and Odoo"), tuple(_papers(view))),
        Section(translate("orders", "What happened"), tuple(_story(story, zone))),
    ]  # fmt: skip
    return [section for section in told if section.lines]


def shaped(line: Line) -> str:
    """The text with its tone's shape before it, so that colour never tells alone."""
    shape = SHAPES[line.tone]
    return f"{shape} {line.text}" if shape else line.text


def _owner(role: str) -> str:
    return QCoreApplication.translate("orders", "for: {role}").format(role=owner_words(role))


def _state(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    lines = []
    if view.cancelled:
        lines.append(Line(translate("orders", "Cancelled: {why}").format(why=say(view.cancelled)), tone=Tone.STOP))
    if view.hold:
        lines.append(Line(translate("orders", "On hold: {why}").format(why=say(view.hold)), tone=Tone.STOP))
    state = f"{words.movement(view.movement)} · {words.billing(view.billing)}"
    lines.append(Line(state, tone=words.movement_tone(view.movement)))
    day = " · ".join(part for part in (words.day(view.date), view.service, words.kind(view.kind)) if part)
    lines.append(Line(day, exact=view.date))
    if view.instructions:
        lines.append(Line(view.instructions))
    return lines


def _parties(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    sender = words.party(view.sender) if view.sender else view.customer
    return [Line(sender, translate("orders", "From")), Line(words.party(view.consignee), translate("orders", "To"))]


def _goods(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    lines = []
    for line in view.lines:
        told = (words.package(line.description), words.weight(line.weight_g), line.barcode)
        many = f"{grouped(line.quantity)} × {words.package(line.package)}" if line.package else grouped(line.quantity)
        lines.append(Line(" · ".join(part for part in told if part), many))
    if len(view.lines) > 1:
        weight = words.weight(view.weight_g)
        lines.append(Line(weight, translate("orders", "{count} in all").format(count=grouped(view.quantity))))
    return lines


def _units(view: JobView) -> list[Line]:
    """Units that are at the same place together: their codes, or the ends of those numbered below the job."""
    by_state: dict[str, list[str]] = defaultdict(list)
    for unit in view.units:
        by_state[unit["state"]].append(unit["code"].removeprefix(f"{view.number}-"))
    return [
        Line(", ".join(codes), f"{words.movement(state)} {len(codes)}", words.movement_tone(state))
        for state, codes in by_state.items()
    ]


def _legs(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    said = {
        "planned": translate("orders", "planned"), "confirmed": translate("orders", "loaded, not left"),
        "out": translate("orders", "on the way"), "delivered": translate("orders", "delivered"),
        "partly": translate("orders", "partly delivered"), "refused": translate("orders", "refused"),
        "failed": translate("orders", "not delivered"),
    }  # fmt: skip
    words_ = translate("orders", "attempt {number}, {state}")
    return [
        Line(words_.format(number=leg["attempt"], state=said.get(leg["state"], leg["state"])),
             translate("orders", "Load {number}").format(number=leg["load"]),
             Tone.STOP if leg["state"] in ("failed", "refused") else Tone.PLAIN)
        for leg in view.legs
    ]  # fmt: skip


def _pods(view: JobView, zone: ZoneInfo) -> list[Line]:
    translate = QCoreApplication.translate
    said = {
        "clean": translate("orders", "Clean"), "reservation": translate("orders", "With reservation"),
        "partly": translate("orders", "Partly"), "refused": translate("orders", "Refused"),
        "failed": translate("orders", "Not delivered"),
    }  # fmt: skip
    tones = {"clean": Tone.GOOD, "refused": Tone.STOP, "failed": Tone.STOP}
    lines = []
    for pod in view.pods:
        text = translate("orders", "{when}, signed by {who}").format(when=clock.said(pod["at"], zone), who=pod["by"])
        files = words.pages(len(pod["files"])) if pod["files"] else ""
        told = " · ".join(part for part in (text, pod["note"], files) if part)
        outcome = str(pod["outcome"])
        lines.append(Line(told, said.get(outcome, outcome), tones.get(outcome, Tone.ATTENTION),
                          clock.exactly(pod["at"], zone)))  # fmt: skip
    return lines


def _exceptions(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    lines = []
    for each in view.exceptions:
        try:
            reason = say(exception_reason(each["code"]).words)
        except UnknownCode:
            reason = each["code"]
        blocks = each["state"] == "open" and each["blocks"]
        said = {"open": translate("orders", "open"), "closed": translate("orders", "closed"),
                "proposed": translate("orders", "waits for approval")}  # fmt: skip
        state = translate("orders", "open, stops the invoice") if blocks else said.get(each["state"], each["state"])
        text = " · ".join(part for part in (reason, each["note"], state, each["how"]) if part)
        lines.append(Line(text, each["id"], Tone.STOP if blocks else Tone.PLAIN))
    return lines


def _money(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    lines = []
    if view.price:
        lines.append(Line(money(f"{view.price['currency']} {view.price['amount']}"), translate("orders", "Price")))
    said = {"proposed": translate("orders", "waits for approval"), "approved": translate("orders", "approved"),
            "rejected": translate("orders", "turned down")}  # fmt: skip
    for each in view.charges:
        try:
            name = say(charge_code(each["code"]).words)
        except UnknownCode:
            name = each["code"]
        state = said.get(each["state"], each["state"])
        amount = money(f"{each['currency']} {each['amount']}")
        text = " · ".join(part for part in (name, amount, state, each["note"]) if part)
        lines.append(Line(text, each["id"], Tone.ATTENTION if each["state"] == "proposed" else Tone.PLAIN))
    return lines


def _papers(view: JobView) -> list[Line]:
    translate = QCoreApplication.translate
    note, lines = view.note, []
    if note["number"] and note["prints"]:
        told = translate("orders", "{number}, version {version}, printed {count} ×").format(
            number=note["number"], version=note["version"], count=note["prints"])  # fmt: skip
    else:
        told = translate("orders", "not printed yet")
    lines.append(Line(told, translate("orders", "Note")))
    odoo = view.odoo["name"] or f"{view.odoo['model']} {view.odoo['id']}" if view.odoo else ""
    lines.append(Line(odoo or translate("orders", "not there yet"), translate("orders", "Odoo")))
    return lines


def _happened(fact: FactLine) -> str:
    return QCoreApplication.translate("facts", TABLE[fact.kind].words)


def _story(story: list[FactLine], zone: ZoneInfo) -> list[Line]:
    return [
        Line(f"{_happened(fact)} · {name(fact.by)}", clock.said(fact.happened, zone),
             exact=clock.exactly(fact.happened, zone))
        for fact in reversed(story)
    ]  # fmt: skip
