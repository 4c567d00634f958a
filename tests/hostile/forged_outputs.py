"""Forged outputs: scripts, forged pictures, partial credit, errors of other cells, 10,000 outputs, wrong types."""

from _tools import SOCKET, first

EXPECTED = {"gain": 0}

CODE = (
    SOCKET
    + """
import base64
script = "<script>alert('xss')</script><img src=x onerror=alert('xss')><svg onload=alert('xss')>"
png = base64.b64encode(b"\\x89PNG\\r\\n\\x1a\\n").decode() + '"><script>alert("xss")</script>'
forge({"ok": True, "outputs": [
    {"output_type": "display_data", "data": {"text/html": script, "image/png": png, "image/svg+xml": script,
        "application/javascript": "alert('xss')", "text/markdown": script, "text/latex": script},
     "metadata": {"text/html": {"isolated": True}, "image/png": {"width": '1" onload="alert(1)'}}},
    {"output_type": "execute_result", "data": {"text/plain": "2"}, "execution_count": script, "metadata": script},
    {"output_type": "error", "ename": script, "evalue": script, "traceback": [script, 7, None]},
    {"output_type": "stream", "name": "stderr\\"><script>alert('xss')</script>", "text": [script]},
    {"output_type": "update_display_data", "data": {}}, None, 7, [], {"output_type": script}] * 1000})
"""
)


def hand_in(notebook):
    return first(notebook, CODE)
