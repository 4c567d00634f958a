"""Frames of JSON over a socket, with a deadline and a size limit on every read."""

from __future__ import annotations

import json
import re
import socket
import struct
import time

#: A frame larger than this is refused before it is read.
MOST_BYTES = 32 << 20
#: The same between the judge and its own zygote, which are sent the files of an assignment.
TRUSTED_BYTES = 1 << 30
#: A frame with more lists and objects than one in so many bytes is refused before it is parsed.
BYTES_A_PART = 16
#: Half a character written as JSON: it can be read, but never be written to a file again.
HALF = re.compile(r"\\u[dD][89a-fA-F]")


class ChannelClosed(ConnectionError):
    """The other side is gone, or what it sends is not a frame."""


class TooLate(TimeoutError):
    """No whole frame came before the deadline."""


def send(connection: socket.socket, message: dict, seconds: float = 30.0, most: int = MOST_BYTES) -> None:
    """Send one message. Raises TooLate or ChannelClosed, or ValueError for one that is too large to be read."""
    data = json.dumps(message, allow_nan=False, default=str).encode()
    if len(data) > most:
        raise ValueError("too large to be sent")
    connection.settimeout(seconds)
    try:
        connection.sendall(struct.pack(">I", len(data)) + data)
    except TimeoutError as error:
        raise TooLate("the other side does not read") from error
    except OSError as error:
        raise ChannelClosed(str(error)) from error


def receive(connection: socket.socket, seconds: float | None = None, most: int = MOST_BYTES) -> dict:
    """Receive one message. Raises TooLate, or ChannelClosed for an end, a bomb or anything that is no object."""
    deadline = None if seconds is None else time.monotonic() + seconds
    size = struct.unpack(">I", _exactly(connection, 4, deadline))[0]
    if size > most:
        raise ChannelClosed(f"a frame of {size} bytes")
    data = _exactly(connection, size, deadline)
    if data.count(b"[") + data.count(b"{") > most // BYTES_A_PART:
        raise ChannelClosed("a frame of too many parts")
    try:
        text = data.decode("utf-8", "replace")
        message = json.loads(text)
        if HALF.search(text):
            message = json.loads(json.dumps(message, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise ChannelClosed("not a frame") from error
    if type(message) is not dict:
        raise ChannelClosed("not a frame")
    return message


def _exactly(connection: socket.socket, count: int, deadline: float | None) -> bytearray:
    data = bytearray()
    while missing := count - len(data):
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TooLate("no answer in time")
            connection.settimeout(left)
        else:
            connection.settimeout(None)
        try:
            part = connection.recv(min(missing, 1 << 20))
        except TimeoutError as error:
            raise TooLate("no answer in time") from error
        except OSError as error:
            raise ChannelClosed(str(error)) from error
        if not part:
            raise ChannelClosed("the other side has ended")
        data += part
    return data
