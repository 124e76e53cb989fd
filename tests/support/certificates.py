"""Authorities made up for one test, the certificates they vouch for, and a front that speaks TLS with them."""

from __future__ import annotations

import contextlib
import ipaddress
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

_CHUNK = 65536
_WEEK = timedelta(days=7)


class Authority:
    """One authority; ``file`` (PEM) is what a client names to trust it."""

    def __init__(self, folder: Path, name: str = "Depot test authority") -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        made = _begun(self._name, self._key.public_key(), datetime.now(UTC) + _WEEK).issuer_name(self._name)
        ca = x509.BasicConstraints(ca=True, path_length=0)
        self._own = made.add_extension(ca, critical=True).sign(self._key, hashes.SHA256())
        self.file = folder / f"{name.replace(' ', '-')}.pem"
        self.file.write_bytes(self._own.public_bytes(serialization.Encoding.PEM))

    def vouch(self, host: str, ends: timedelta = _WEEK) -> Path:
        """The file (PEM, with its key) for a server at ``host``, a name or an IP address; it ends that far from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
        names = x509.SubjectAlternativeName([_general(host)])
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        made = (
            _begun(subject, key.public_key(), datetime.now(UTC) + ends)
            .issuer_name(self._name)
            .add_extension(names, critical=False)
            .add_extension(issuer, critical=False)
            .sign(self._key, hashes.SHA256())
        )
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path = self._folder / f"{made.serial_number:x}.pem"
        path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
        return path


def _begun(subject: x509.Name, key: ec.EllipticCurvePublicKey, ends: datetime) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(min(ends, datetime.now(UTC)) - timedelta(days=1))
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


@dataclass
class Front:
    """TLS before a server that speaks plain http on this machine. ``received`` is what clients said, in clear."""

    target: tuple[str, int]
    context: ssl.SSLContext
    port: int = 0
    received: bytearray = field(default_factory=bytearray)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def show(self, certificate: Path) -> None:
        """Show this certificate (PEM, with its key) to whoever calls from now on."""
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate)

    def serve(self, listener: socket.socket) -> None:
        """Take calls until ``listener`` is shut."""
        with contextlib.ExitStack() as calls:
            while True:
                try:
                    client, _ = listener.accept()
                except OSError:
                    return
                thread = threading.Thread(target=self._one, args=(client,), name="tls-front", daemon=True)
                thread.start()
                calls.callback(thread.join, 5)

    def _one(self, plain: socket.socket) -> None:
        plain.settimeout(20)
        with (
            contextlib.suppress(OSError), plain, self.context.wrap_socket(plain, server_side=True) as client,
            socket.create_connection(self.target, timeout=20) as server,
        ):  # fmt: skip
            self._talk(client, server)

    def _talk(self, client: ssl.SSLSocket, server: socket.socket) -> None:
        """Pass on what either says, until one hangs up; on one thread, for two must not use one TLS connection."""
        while True:
            ready = [client] if client.pending() else select.select([client, server], [], [], 20)[0]
            for source, target in ((client, server), (server, client)):
                if source not in ready:
                    continue
                said = source.recv(_CHUNK)
                if not said:
                    client.shutdown(socket.SHUT_RDWR)
                    return
                if source is client:
                    self.received += said
                target.sendall(said)
            if not ready:
                return


@contextmanager
def tls_front(url: str, certificate: Path) -> Iterator[Front]:
    """The server at ``url``, over TLS with this certificate."""
    address = urlsplit(url)
    front = Front((address.hostname or "", address.port or 80), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    front.show(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        front.port = listener.getsockname()[1]
        thread = threading.Thread(target=front.serve, args=(listener,), name="tls-front", daemon=True)
        thread.start()
        try:
            yield front
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(10)
