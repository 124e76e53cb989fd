"""One charge, price or exception of a job, with what can be decided about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from depot_app.services.approvals import CHARGE, EXCEPTION, PRICE, Item
from depot_app.views.billing import decide
from depot_app.views.billing.lists import money, what
from depot_app.views.language import figures as figures_of
from depot_app.views.look import GAP, Tone, figures
from depot_app.views.parts import beside, button, holding, label, under
from depot_app.views.said import in_quotes, said
from depot_app.views.session import Session


class ItemRow(QFrame):
    """``does(item)`` is called after a decision."""

    def __init__(self, session: Session, item: Item, done: Callable[[], object]) -> None:
        super().__init__()
        self._session, self.item, self._done = session, item, done
        self.setProperty("kind", "card")
        amount = label(money(item.amount), "section")
        amount.setFont(figures(15))
        name = label(what(item), "section", wrap=True)
        self.approve = button(self._approve_words(), self._approve)
        self.approve.setEnabled(not item.obstacle)
        self.words = QLineEdit()
        self.words.returnPressed.connect(self.settle)
        self.asks = button("", self._ask)
        self.second = holding(beside(self.words, button(self._do_words(), self.settle)))
        self.second.hide()
        top = beside(name, amount)
        top.setStretch(0, 1)
        layout = under(top, label(self._about(), "quiet", wrap=True), *self._decisions(), gap=4)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        self.setLayout(layout)

    def _decisions(self) -> list[QWidget]:
        item = self.item
        parts: list[QWidget] = []
        line: list[QWidget | None] = []
        if item.waits and (item.kind != EXCEPTION or not item.obstacle or not item.close_obstacle):
            line.append(self.approve)
        if item.kind == CHARGE and item.waits and self._session.may("charge_rejected"):
            self._offer(self.tr("Turn down…"), self.tr("Why it is turned down"))
            line.append(self.asks)
        if item.kind == EXCEPTION and item.state == "open" and not item.close_obstacle:
            self._offer(self.tr("Close…"), self.tr("How it was settled"))
            line.append(self.asks)
        if line:
            parts.append(holding(beside(*line, None)))
        obstacle = item.obstacle if item.waits else ""
        for words in dict.fromkeys((obstacle, item.close_obstacle if item.state == "open" else "")):
            if words:
                parts.append(label(said(words), "quiet", wrap=True))
        return [*parts, self.second]

    def _offer(self, verb: str, asked: str) -> None:
        self.asks.setText(verb)
        self.words.setPlaceholderText(asked)
        self.words.setAccessibleName(asked)

    def _about(self) -> str:
        item = self.item
        parts = [self._state()]
        if item.kind == CHARGE:
            parts.append(self.tr("quantity {quantity}").format(quantity=figures_of(item.quantity)))
        parts.append(self.tr("by {name}").format(name=item.by))
        if item.files:
            parts.append(self.tr("1 file") if item.files == 1 else self.tr("{count} files").format(count=item.files))
        elif item.kind == CHARGE:
            parts.append(self.tr("no evidence"))
        parts = [each.replace(" ", "\u00a0") for each in parts]
        if item.note:
            parts.append(in_quotes(item.note))
        return "\u00a0\u00a0·  ".join(parts)  # a line never begins with the dot

    def _state(self) -> str:
        item = self.item
        if item.kind == EXCEPTION:
            if item.blocks:
                return self.tr("▲ Open, keeps the invoice back")
            return self.tr("Open") if item.state == "open" else self.tr("✓ Closed")
        words = {
            "proposed": self.tr("▲ Waits for approval"),
            "approved": self.tr("✓ Approved"),
            "rejected": self.tr("Turned down"),
        }
        return words.get(item.state, item.state)

    def _approve_words(self) -> str:
        if self.item.kind == EXCEPTION:
            return self.tr("Let the invoice go")
        return self.tr("Approve price") if self.item.kind == PRICE else self.tr("Approve charge")

    def _do_words(self) -> str:
        return self.tr("Close it") if self.item.kind == EXCEPTION else self.tr("Turn it down")

    # --- doing -----------------------------------------------------------------------------------------------------

    def may(self) -> bool:
        """Whether the person at the desk may settle it, in one way or another."""
        return not self.item.obstacle or (self.item.kind == EXCEPTION and not self.item.close_obstacle)

    def start(self) -> None:
        """Put the keyboard where this is settled."""
        if self.item.kind == EXCEPTION and not self.item.close_obstacle:
            self._ask()
        elif self.approve.isEnabled() and self.approve.isVisible():
            self.approve.setFocus()
        else:
            self._session.say(said(self.item.obstacle or self.item.close_obstacle), Tone.ATTENTION)

    def typed(self) -> str:
        """What somebody has begun to write."""
        return self.words.text()

    def type_again(self, words: str, *, going_on: bool) -> None:
        """What was typed before this row was made anew; ``going_on`` where the keyboard was there."""
        self.words.setText(words)
        self.second.show()
        if going_on:  # it is shown when the loop turns
            QTimer.singleShot(0, self.words, self.words.setFocus)

    def _ask(self) -> None:
        self.second.show()
        self.words.setFocus()

    def _approve(self) -> None:
        if decide.approve(self._session, self.item):
            self._done()

    def settle(self) -> None:
        """Turn it down or close it, for the reason that was written."""
        words = self.words.text().strip()
        if not words:
            self.words.setFocus()
            self._session.say(self.tr("Say why in a few words."), Tone.ATTENTION)
            return
        does = decide.close if self.item.kind == EXCEPTION else decide.turn_down
        self.words.clear()
        if does(self._session, self.item, words):
            self._done()
