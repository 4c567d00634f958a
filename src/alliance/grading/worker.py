"""The untrusted side: runs a student's cells and answers requests for values. It holds no test and no key.

A *zygote* (this module run as a program) loads numpy, pandas, matplotlib and IPython once and waits. For each
submission it forks; the fork enters the sandbox and becomes the worker. The zygote itself never sees a test, a
solution, a gradebook or another submission, so that no fork of it can find any in its memory.
"""

from __future__ import annotations

import array
import base64
import contextlib
import copy
import gc
import io
import os
import shutil
import signal
import socket
import sys
import traceback

import alliance.checks
from alliance.checks import CHECKS_FILE
from alliance.grading.channel import TRUSTED_BYTES, ChannelClosed, receive, send
from alliance.grading.sandbox import Limits, NoSandbox, isolate, runtime_folders, stay_outside
from alliance.grading.transfer import NotData, decode, encode

#: Display formats that are kept, best first for a reader.
FORMATS = ("text/plain", "text/html", "image/png")
#: Outputs of one cell; more are passed over.
MOST_OUTPUTS = 200


class Told:
    """What a cell shows, as nbformat outputs, cut at a number of bytes while it is written."""

    def __init__(self, most: int):
        self.most = most
        self.start()

    def start(self) -> None:
        # A figure is worth more than a long print: what is displayed has a budget of its own.
        self.left, self.left_to_show = self.most, 4 * self.most
        self.outputs, self.cut = [], False

    def stream(self, name: str, text: str) -> None:
        if not text:
            return
        text = self._fit(text)
        last = self.outputs[-1] if self.outputs else None
        if last and last["output_type"] == "stream" and last["name"] == name:
            last["text"] += text
        elif text:
            self.outputs.append({"output_type": "stream", "name": name, "text": text})

    def _fit(self, text: str) -> str:
        if len(text) <= self.left:
            self.left -= len(text)
            return text
        kept, self.left = text[: max(0, self.left)], 0
        if not self.cut:
            self.cut = True
            kept += "\n[the rest of this output was cut off]\n"
        return kept

    def display(self, kind: str, data: dict, count: int | None = None) -> None:
        kept = {key: value for key, value in data.items() if key in FORMATS and isinstance(value, str)}
        size = sum(map(len, kept.values()))
        if size <= self.left_to_show:
            self.left_to_show -= size
        else:
            kept = {"text/plain": "[an output too large to keep]"}
        if len(self.outputs) >= MOST_OUTPUTS:
            return
        output = {"output_type": kind, "data": kept, "metadata": {}}
        if kind == "execute_result":
            output["execution_count"] = count
        self.outputs.append(output)

    def error(self, name: str, value: str, lines: list[str]) -> None:
        lines = [line[:4000] for line in lines[:50]]
        self.outputs.append({"output_type": "error", "ename": name[:200], "evalue": value[:2000], "traceback": lines})


class Stream:
    """``sys.stdout`` and ``sys.stderr`` of a cell."""

    encoding, errors = "utf-8", "replace"

    def __init__(self, told: Told, name: str):
        self.told, self.name = told, name

    def write(self, text) -> int:
        self.told.stream(self.name, str(text))
        return len(str(text))

    def writelines(self, lines) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        raise OSError("a cell's output is no file")


def make_shell():
    """An IPython shell without history, profile or terminal; figures come out inline, as in a notebook."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.xmode = "Minimal"
    config.InteractiveShell.autoawait = False
    shell = InteractiveShell.instance(config=config)
    shell.display_formatter.active_types = list(FORMATS)
    return shell


def connect_shell(shell, told: Told) -> None:
    """Send everything the shell shows to ``told``."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.displaypub import DisplayPublisher

    class Publisher(DisplayPublisher):
        def publish(self, data, metadata=None, *, transient=None, update=False, **kwargs):
            told.display("display_data", data)

        def clear_output(self, wait=False):
            told.outputs.clear()

    class Hook(DisplayHook):
        def start_displayhook(self):
            self.data = {}

        def write_output_prompt(self):
            """No prompt in a notebook."""

        def write_format_data(self, format_dict, md_dict=None):
            self.data = format_dict

        def log_output(self, format_dict):
            """No log."""

        def finish_displayhook(self):
            told.display("execute_result", self.data, self.prompt_count)

    shell.display_pub = Publisher(shell=shell)
    shell.displayhook = Hook(shell=shell, cache_size=0)
    shell.display_trap.hook = shell.displayhook

    def show_error(etype, evalue, lines):
        told.error(etype.__name__, words_of(evalue), list(lines))

    shell._showtraceback = show_error
    shell.showsyntaxerror = lambda *a, **k: told.error(
        sys.exc_info()[0].__name__, str(sys.exc_info()[1]), traceback.format_exception_only(*sys.exc_info()[:2])
    )
    sys.stdout, sys.stderr = Stream(told, "stdout"), Stream(told, "stderr")


def inline_figures(shell) -> None:
    """Turn on inline figures: drawn at the end of the cell that made them, then closed."""
    from matplotlib_inline.backend_inline import configure_inline_support

    configure_inline_support(shell, "module://matplotlib_inline.backend_inline")


class Worker:
    """Answers the judge, one request at a time, until the judge ends the conversation."""

    def __init__(self, connection: socket.socket, shell, told: Told):
        self.connection, self.shell, self.told = connection, shell, told
        self.kept: dict[int, object] = {}
        self.arguments: dict[str, object] = {}

    def serve(self) -> None:
        actions = {"run": self.run, "get": self.get, "call": self.call}
        while True:
            request = receive(self.connection)
            if request["do"] == "end":
                return
            reply = actions[request["do"]](request)
            try:
                send(self.connection, reply | {"to": request["number"]})
            except ValueError:
                send(self.connection, {"to": request["number"], "raised": "ValueError", "words": "too large a value"})

    def run(self, request: dict) -> dict:
        self.told.start()
        # Run again after a new start, a cell shows nothing: drawing its figures once is enough.
        self.shell.display_formatter.active_types = [] if request.get("again") else list(FORMATS)
        result = self.shell.run_cell(request["source"], store_history=True, silent=False)
        return {"ok": result.success, "outputs": self.told.outputs}

    def get(self, request: dict) -> dict:
        space = self.shell.user_ns
        return {"values": {name: self._crossing(space[name]) for name in request["names"] if name in space}}

    def call(self, request: dict) -> dict:
        self.told.start()
        try:
            function = self.kept[request["function"]]
            arguments = [self._argument(*a) for a in request["arguments"]]
            keywords = {key: self._argument(*a) for key, a in request["keywords"].items()}
            answer = self._crossing(function(*arguments, **keywords))
        except BaseException as error:  # whatever a student's function does, it is told by name
            return {"raised": _builtin_name(error), "words": words_of(error)[:500]}
        return {"value": answer}

    def _argument(self, how: str, what: object, tagged: list | None = None) -> object:
        """An argument as the judge sends it; long ones are kept, so that they need not be sent again."""
        if how == "plain":
            return decode(what)
        if how == "keep":
            self.arguments[what] = decode(tagged)
        return copy.deepcopy(self.arguments[what])

    def _crossing(self, value: object) -> list:
        """A value as data; a function stays here and goes by number."""
        if callable(value) and not isinstance(value, type) and not hasattr(value, "get_xlabel"):
            self.kept[len(self.kept)] = value
            return ["function", len(self.kept) - 1]
        try:
            return encode(value)
        except NotData as refused:
            return ["opaque", str(refused)]
        except BaseException as error:
            return ["opaque", f"a value that fails when it is looked at ({type(error).__name__})"]


def words_of(error: BaseException) -> str:
    """The text of an exception; a student's own may fail to have one."""
    try:
        return str(error)
    except BaseException:
        return "an error without words"


def _builtin_name(error: BaseException) -> str:
    """The nearest built-in class of an exception."""
    import builtins

    for kind in type(error).__mro__:
        if getattr(builtins, kind.__name__, None) is kind:
            return kind.__name__
    return "Exception"


def become_worker(connection: socket.socket, job: dict, shell) -> None:
    """What a fork of the zygote does: enter the sandbox, say so, serve. Never returns."""
    level, why = job["level"], ""
    limits = Limits(**job["limits"])
    try:
        files = {name: base64.b85decode(content) for name, content in job["files"].items()}
        if level == "namespaces":
            isolate(limits, job["place"], files, job["folders"], job["room"], connection.fileno())
        else:
            os.chdir(job["room"])
            for name, content in files.items():
                with open(name, "wb") as file:
                    file.write(content)
            stay_outside(limits, connection.fileno())
        os.environ.update(job["environment"])
        null = os.open("/dev/null", os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(null, number)
        _close_others(connection.fileno())
        if CHECKS_FILE not in files:
            alliance.check = alliance.checks.check = checked_later
        told = Told(limits.output)
        connect_shell(shell, told)
        inline_figures(shell)
    except (NoSandbox, OSError) as error:
        why = f"{type(error).__name__}: {error}"
    try:
        send(connection, {"ready": not why, "why": why, "pid": os.getpid()})
        if not why:
            Worker(connection, shell, told).serve()
    except BaseException:
        pass
    os._exit(0)


def checked_later(question: str, **answers: object) -> bool:
    """``check`` in a student's own cells: asked often enough it would tell the answer, so here it tells nothing."""
    checked_later.said = f"{question} is checked by the grader, in the cell that came with the notebook."
    print(checked_later.said)
    return False


checked_later.said = ""


def _close_others(keep: int) -> None:
    """Close every inherited descriptor but 0, 1, 2 and the judge's."""
    for name in os.listdir("/proc/self/fd") if os.path.isdir("/proc/self/fd") else range(3, 64):
        number = int(name)
        if number > 2 and number != keep:
            with contextlib.suppress(OSError):
                os.close(number)


def warm_up():
    """Load and use once what every submission needs, so that each fork starts warm."""
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    import matplotlib
    import matplotlib.pyplot as plt
    import pandas as pd
    import platformdirs
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    from alliance.figures import STYLE

    shell = make_shell()
    with plt.style.context(STYLE), open(os.devnull, "wb") as nowhere:
        figure = matplotlib.figure.Figure(figsize=(2, 2))
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        pd.Series([1.0, 2.0], index=[1, 2]).plot.bar(ax=axes, title="t")
        axes.legend(["a"])
        figure.savefig(nowhere, format="png", bbox_inches="tight")
    plt.close("all")
    frame = pd.DataFrame({"a": ["x", "y"], "b": [1.0, 2.0]})
    frame.query("b > 1").merge(frame[["a"]], on="a").groupby("a")["b"].sum().to_frame().to_html()
    frame.pivot_table(index="a", values="b", aggfunc="sum")
    pd.read_csv(io.StringIO(frame.to_csv()))
    shell.display_formatter.format(frame)
    platformdirs.user_data_dir("alliance")
    # A failed cell too: the parts of IPython that show an error are loaded by the first one.
    shell.run_cell("None")
    shell.run_cell("raise ValueError")
    return shell


def zygote(control: socket.socket) -> None:
    """Wait for jobs with a socket each; fork a worker for each; reap the dead."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    shell = warm_up()
    gc.collect()
    gc.freeze()
    send(control, {"ready": True, "folders": runtime_folders()})
    while True:
        try:
            job, connection = _next_job(control)
        except ChannelClosed:
            return
        pid = os.fork()
        if not pid:
            control.close()
            become_worker(connection, job, shell)
        connection.close()
        send(control, {"pid": pid})
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


def _next_job(control: socket.socket) -> tuple[dict, socket.socket]:
    """A job and the socket to its judge (SCM_RIGHTS, unix(7))."""
    descriptors = array.array("i")
    control.settimeout(None)  # the last message may have left a deadline
    data, ancillary, _, _ = control.recvmsg(1, socket.CMSG_SPACE(descriptors.itemsize))
    if not data:
        raise ChannelClosed("the judge has ended")
    for level, kind, content in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            descriptors.frombytes(content[: descriptors.itemsize])
    return receive(control, most=TRUSTED_BYTES), socket.socket(fileno=descriptors[0])


def main() -> None:
    """``worker FD FOLDER ...``: the zygote on an inherited socket; the folders are removed at its end."""
    home = os.getpid()
    try:
        zygote(socket.socket(fileno=int(sys.argv[1])))
    finally:
        if os.getpid() == home:
            for folder in sys.argv[2:]:
                shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
