"""Connections: an address, a name, a local service, an abstract and a unix socket, a virtual machine's host, packets."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import socket, urllib.request
socket.setdefaulttimeout(1)
targets = [(socket.AF_INET, ("1.1.1.1", 53)), (socket.AF_INET, ("127.0.0.1", 22)), (socket.AF_INET6, ("::1", 22)),
           (socket.AF_UNIX, "\\0x"), (socket.AF_UNIX, "/run/dbus/system_bus_socket")]
for family, address in targets:
    try:
        s = socket.socket(family, socket.SOCK_STREAM)
        s.connect(address)
        print("BREACH: connected to", address)
    except OSError as error:
        print(address, error)
for family in ("AF_VSOCK", "AF_NETLINK", "AF_PACKET", "AF_ALG", "AF_BLUETOOTH", "AF_CAN"):
    for kind in (socket.SOCK_STREAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            s = socket.socket(getattr(socket, family), kind)
            print("BREACH: a socket of", family)
        except (OSError, AttributeError) as error:
            print(family, error)
try:
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    print("sent", s.sendto(b"secret", ("8.8.8.8", 53)))
    print("BREACH: sent a packet")
except OSError as error:
    print(error)
for name in ("example.org", "localhost"):
    try:
        print(socket.gethostbyname(name))
        print("BREACH: a name was resolved")
    except OSError as error:
        print(name, error)
try:
    urllib.request.urlopen("http://169.254.169.254/latest/meta-data", timeout=1)
    print("BREACH: metadata service")
except OSError as error:
    print(error)
"""


def hand_in(notebook):
    return first(notebook, CODE)
