"""A certificate chain as a public authority gives it: a root, an intermediate and a server's."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

_LIFETIME = timedelta(days=90)


class Chain(NamedTuple):
    """Files in PEM: the authority that clients trust, and what the server shows and keeps."""

    authority: Path
    chain: Path
    key: Path


def make_chain(folder: Path, start: datetime | None = None) -> Chain:
    """Make a chain for `localhost` and 127.0.0.1 in `folder`.

    Args:
        folder: where the files go; it is there.
        start: from when the certificates hold, for 90 days; by default since yesterday.
    """
    start = start or datetime.now(UTC) - timedelta(days=1)
    root_key, middle_key, key = (generate_private_key(SECP256R1()) for _ in range(3))
    root_name, middle_name, name = (
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
        for text in ("Kiosk Test Root", "Kiosk Test Intermediate", "localhost")
    )
    root = _certificate(root_name, root_key, root_name, root_key, start, authority=True)
    middle = _certificate(middle_name, middle_key, root_name, root_key, start, authority=True)
    leaf = _certificate(name, key, middle_name, middle_key, start, authority=False)

    files = Chain(folder / "authority.pem", folder / "chain.pem", folder / "key.pem")
    files.authority.write_bytes(_pem(root))
    files.chain.write_bytes(_pem(leaf) + _pem(middle))
    files.key.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )
    return files


def _certificate(
    name: x509.Name,
    key: EllipticCurvePrivateKey,
    issuer: x509.Name,
    issuer_key: EllipticCurvePrivateKey,
    start: datetime,
    *,
    authority: bool,
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _LIFETIME)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                key_cert_sign=authority,
                crl_sign=authority,
                content_commitment=False,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
    )
    if not authority:
        names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer_key, SHA256())


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)
