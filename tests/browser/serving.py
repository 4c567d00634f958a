"""A folder served to a browser on this machine."""

import functools
import http.server
import threading
from contextlib import contextmanager


@contextmanager
def serving(folder):
    """The address under which a folder is served on this machine."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
