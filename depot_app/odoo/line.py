"""One HTTP connection to one server, kept between calls where the server allows it, with a total deadline per call."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from typing import NamedTuple, cast

from depot_app.odoo.address import Address
from depot_app.odoo.deadline import Found, Names, TimedSocket, left
from depot_app.odoo.rpc import TRANSPORT, RpcUnavailable

LARGEST_ANSWER = 64 * 1024 * 1024
# Firewalls forget quiet connections after a while and swallow what is sent on them.
_KEPT_SECONDS = 20.0
# Why a certificate is not accepted (OpenSSL, x509_vfy.h): X509_V_ERR_CERT_NOT_YET_VALID and the like.
_NOT_YET_VALID, _EXPIRED, _OTHER_NAMES = 9, 10, (62, 63, 64)


class Answer(NamedTuple):
    """Status, header fields (names in lower case) and body as they came."""

    status: int
    headers: dict[str, str]
    body: bytes


class Line:
    """Asks one request at a time. Follows no redirection: the key goes to the address that was given, or nowhere."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self._names = Names()
        self._kept: socket.socket | None = None
        self._idle_since = 0.0

    def ask(
        self, verb: str, path: str, body: bytes | None, headers: Mapping[str, str], deadline: float, largest: int = 0
    ) -> Answer:
        """The whole answer, within ``deadline`` seconds and ``largest`` bytes (64 MB unless told).

        Raises RpcUnavailable; its outcome is known only if nothing was sent.
        """
        ends = time.monotonic() + deadline
        try:
            real = self._still_good() or self._opened(ends)
        except TRANSPORT as error:
            raise RpcUnavailable(self._why_unreachable(error), outcome_unknown=False) from error
        timed = TimedSocket(real, ends)
        keep = False
        try:
            answer, keep = self._exchanged(timed, verb, path, body, headers, largest or LARGEST_ANSWER)
        except TRANSPORT as error:
            if not timed.sent and not isinstance(error, OSError):
                # http.client refused to write this request at all: that is a fault of ours.
                raise
            raise RpcUnavailable(_why_broken(error), outcome_unknown=timed.sent > 0) from error
        finally:
            self._keep(real) if keep else real.close()
        return answer

    def answers(self, deadline: float) -> bool:
        """Whether a connection can be had within ``deadline`` seconds; nothing is asked over it."""
        try:
            self._opened(time.monotonic() + deadline).close()
        except TRANSPORT:
            return False
        return True

    def close(self) -> None:
        """Hang up; the next request connects again."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _exchanged(
        self, timed: TimedSocket, verb: str, path: str, body: bytes | None, headers: Mapping[str, str], largest: int
    ) -> tuple[Answer, bool]:
        http = HTTPConnection(self.address.host, self.address.port)
        # http.client prints whole requests, the key among them, when somebody sets its level for all connections.
        http.set_debuglevel(0)
        http.default_port = 443 if self.address.tls else 80
        http.sock = cast(socket.socket, timed)
        http.request(verb, self.address.folder + path, body, dict(headers))
        response = http.getresponse()
        try:
            # Whoever answers with an error often hangs up after it, and the next call would run into that.
            keep = not response.will_close and response.status == 200
            content = _content(response, largest)
            fields = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, fields, content), keep
        finally:
            response.close()

    def _still_good(self) -> socket.socket | None:
        """The kept connection, unless the server closed it or said something unasked."""
        kept, self._kept = self._kept, None
        if kept is None:
            return None
        if time.monotonic() - self._idle_since < _KEPT_SECONDS:
            kept.setblocking(False)
            try:
                socket.socket.recv(kept, 1, socket.MSG_PEEK)
            except BlockingIOError:
                return kept
            except OSError:
                pass
        kept.close()
        return None

    def _keep(self, real: socket.socket) -> None:
        self._kept = real
        self._idle_since = time.monotonic()

    def _opened(self, ends: float) -> socket.socket:
        found = self._names.find(self.address.host, self.address.port, ends)
        plain = _connected(found, ends)
        if self.address.tls is None:
            return plain
        try:
            plain.settimeout(left(ends))
            return self.address.tls.wrap_socket(plain, server_hostname=self.address.host)
        except BaseException:
            plain.close()
            raise

    def _why_unreachable(self, error: BaseException) -> str:
        if isinstance(error, ssl.SSLCertVerificationError):
            return _why_untrusted(str(self.address), error.verify_code)
        if isinstance(error, ssl.SSLError):
            what = f"No safe connection to {self.address} could be agreed. Nothing was sent, not even the key."
            return f"{what} Check the address: that machine may not speak https at this port."
        if isinstance(error, socket.gaierror | UnicodeError):
            return f"The name {self.address.host} is not known here. The network may be down."
        if isinstance(error, TimeoutError):
            return f"{self.address} did not answer in time."
        return f"Nothing answers at {self.address}. Odoo may be stopped, or the network down."


def _why_untrusted(where: str, code: int) -> str:
    """What is wrong with a certificate, that nothing was sent, and who can mend it."""
    told, who = "is not trusted here", "If your own organisation vouches for it, connect again with its --ca-file."
    if code == _EXPIRED:
        told, who = "has run out", "Whoever runs the server has to renew it; check this computer's date too."
    elif code == _NOT_YET_VALID:
        told, who = "is not valid yet", "Check the date of this computer."
    elif code in _OTHER_NAMES:
        told, who = "is for another name", "Check the address; whoever runs the server knows the right one."
    return f"The certificate of {where} {told}. Nothing was sent, not even the key. {who}"


def _connected(found: Found, ends: float) -> socket.socket:
    """A connection to the first address that takes one; each gets its share of the time that is left."""
    trouble: OSError = OSError("the name has no address")
    for number, (family, kind, protocol, _, where) in enumerate(found):
        plain = socket.socket(family, kind, protocol)
        try:
            plain.settimeout(left(ends) / (len(found) - number))
            plain.connect(where)
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            plain.close()
            trouble = error
        else:
            return plain
    raise trouble


def _content(response: HTTPResponse, largest: int) -> bytes:
    content = response.read(largest + 1)
    if len(content) > largest:
        raise HTTPException("the answer is too large")
    # Given a size, http.client takes a short body for a whole one.
    if response.length:
        raise IncompleteRead(content[:0], response.length)
    return content


def _why_broken(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return "Odoo did not answer in time."
    if isinstance(error, OSError | IncompleteRead):
        return "The connection to Odoo broke off."
    return "The answer makes no sense, so it was hardly Odoo that answered."
