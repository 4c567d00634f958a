"""A hub with real users, for tests: an environment they can read, accounts of the system, hub and proxy on loopback.

Everything that is made here is removed again: users, their processes, the folder.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import requests
from conftest import ROOT

PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"


def run(*command, **options) -> subprocess.CompletedProcess:
    """Run a command; what it said is in the error where it fails."""
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    if done.returncode and options.get("check") is not False:
        raise RuntimeError(f"{command} ended with {done.returncode}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done


def readable_python() -> str | None:
    """A Python of this version that any user of the machine may run; a personal one lies in a closed home."""
    for folder in ("/usr/bin", "/usr/local/bin", str(Path(sys.executable).resolve().parent)):
        program = Path(folder) / PYTHON
        if program.exists() and run("runuser", "-u", "nobody", "--", program, "-c", "", check=False).returncode == 0:
            return str(program)
    return None


def make_environment(folder: Path, python: str) -> Path:
    """This environment again where everybody may read it, with the course as the wheel that students get."""
    here, there = Path(sys.prefix), folder / "env"
    run(python, "-m", "venv", "--without-pip", there)
    packages = Path("lib") / PYTHON / "site-packages"
    shutil.rmtree(there / packages)
    for part in (packages, Path("share"), Path("etc")):
        # Links cost no space; another file system gets copies.
        linked = run("cp", "-al", here / part, there / part, check=False).returncode == 0
        if not linked:
            shutil.rmtree(there / part, ignore_errors=True)
            run("cp", "-a", here / part, there / part)
    for script in (here / "bin").iterdir():
        with contextlib.suppress(UnicodeDecodeError):
            if script.is_symlink() or (there / "bin" / script.name).exists():
                continue
            text = script.read_text(encoding="utf-8")
            if text.startswith("#!"):
                new = there / "bin" / script.name
                new.write_text(text.replace(str(here), str(there)), encoding="utf-8")
                new.chmod(0o755)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    (wheel,) = folder.glob("*.whl")
    pip = there / "bin/python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps"
    # The lock may name other versions for this Python, where its last number differs.
    run(*pip, "--require-hashes", "-r", ROOT / "requirements.lock")
    run(*pip, "--no-index", "--force-reinstall", wheel)
    return there


class Machine:
    """The folder, the environment and the throw-away users."""

    def __init__(self, python: str):
        self.folder = Path(tempfile.mkdtemp(prefix="alliance-hub-", dir="/tmp"))
        self.folder.chmod(0o755)
        self.environment = make_environment(self.folder, python)
        self.exchange = self.folder / "exchange"
        self.group = f"ac{os.getpid()}"
        self.passwords: dict[str, str] = {}
        (self.folder / "home").mkdir()
        run("groupadd", self.group)

    def add_user(self, name: str) -> str:
        """Make an account as Debian does, with a home that others may read, and a password."""
        name = f"{self.group}-{name}"
        run("useradd", "-m", "-b", self.folder / "home", "-s", "/bin/bash", "-U", "-G", self.group, name)
        self.passwords[name] = secrets.token_hex(12)
        run("chpasswd", input=f"{name}:{self.passwords[name]}")
        return name

    def home(self, name: str) -> Path:
        return self.folder / "home" / name

    def as_user(self, name: str, *command, cwd: Path | None = None, **options) -> subprocess.CompletedProcess:
        """Run a command as a user, with what a login would give and nothing else."""
        account = pwd.getpwnam(name)
        environment = {
            "HOME": account.pw_dir, "USER": name, "LOGNAME": name, "LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1",
            "PATH": f"{self.environment}/bin:/usr/local/bin:/usr/bin:/bin",
        }  # fmt: skip
        return run(
            *command, user=account.pw_uid, group=account.pw_gid, extra_groups=os.getgrouplist(name, account.pw_gid),
            cwd=cwd or account.pw_dir, env=environment, umask=0o022, **options,
        )  # fmt: skip

    def remove(self) -> None:
        for name in self.passwords:
            uid = pwd.getpwnam(name).pw_uid
            for process in psutil.process_iter(["uids"]):
                if process.info["uids"] and process.info["uids"].real == uid:
                    with contextlib.suppress(psutil.NoSuchProcess):
                        process.kill()
                        process.wait(5)
            run("userdel", name)
        run("groupdel", self.group)
        shutil.rmtree(self.folder, ignore_errors=True)


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on."""
    with contextlib.ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


class Hub:
    """The hub of ``deploy/jupyterhub`` with its proxy, on free ports, its state where only root reads."""

    def __init__(self, machine: Machine):
        self.machine, state = machine, machine.folder / "state"
        state.mkdir(mode=0o700)
        public, api, hub = free_ports(3)
        self.address = f"http://127.0.0.1:{public}"
        config = state / "config.py"
        config.write_text(
            f"load_subconfig('jupyterhub_config.py', path={str(ROOT / 'deploy/jupyterhub')!r})\n"
            f"c.JupyterHub.bind_url = {self.address!r}\n"
            f"c.JupyterHub.hub_port = {hub}\n"
            f"c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:{api}'\n"
            f"c.PAMAuthenticator.allowed_groups = {{{machine.group!r}}}\n",
            encoding="utf-8",
        )
        self.log = state / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [machine.environment / "bin/python", "-m", "jupyterhub", "-f", config],
                cwd=state, stdout=log, stderr=log, start_new_session=True,
                env={"PATH": f"{machine.environment}/bin:/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"},
            )  # fmt: skip
        self.wait_for(lambda: requests.get(f"{self.address}/hub/api", timeout=5).ok, 60)

    def wait_for(self, ready, seconds: float) -> None:
        """Wait until something is so; the hub's last words where it never is."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(requests.ConnectionError):
                if ready():
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.3)
        raise RuntimeError("the hub did not answer:\n" + self.log.read_text(errors="replace")[-4000:])

    def log_in(self, name: str) -> Person:
        """Log in with the account's own password, as the page does, and start the user's server."""
        session = requests.Session()
        session.get(f"{self.address}/hub/login")
        xsrf = session.cookies["_xsrf"]
        form = {"username": name, "password": self.machine.passwords[name], "_xsrf": xsrf}
        answer = session.post(f"{self.address}/hub/login?next=%2Fhub%2Fhome", data=form)
        assert answer.ok and answer.url.endswith("/hub/home"), f"{name} cannot log in: {answer.status_code}"
        headers = {"X-XSRFToken": session.cookies.get("_xsrf", path="/hub/") or xsrf, "Referer": answer.url}
        answer = session.post(f"{self.address}/hub/api/users/{name}/tokens", json={}, headers=headers)
        assert answer.ok, answer.text
        person = Person(self, name, answer.json()["token"])
        assert person.call("POST", f"/hub/api/users/{name}/server").status_code in (201, 202)
        return person

    def stop(self) -> None:
        """End hub, proxy and servers as an administrator would."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(30)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Person:
    """A user with a server of their own, which is asked as the pages in the browser ask it."""

    def __init__(self, hub: Hub, name: str, token: str):
        self.hub, self.name, self.token = hub, name, token

    def call(self, method: str, path: str, **options) -> requests.Response:
        headers = {"Authorization": f"token {self.token}"}
        return requests.request(method, self.hub.address + path, headers=headers, timeout=120, **options)

    def ask(self, method: str, path: str, **options) -> dict | list:
        """What the user's own server answers. Raises where it refuses."""
        answer = self.call(method, f"/user/{self.name}/{path}", **options)
        assert answer.ok, f"{self.name}: {method} {path}: {answer.status_code} {answer.text[:500]}"
        return answer.json()

    def wait(self) -> None:
        """Until the server is up."""
        self.hub.wait_for(lambda: self.call("GET", f"/user/{self.name}/api/status").status_code == 200, 150)

    def assignments(self, action: str, course: str, assignment: str) -> list[dict]:
        """What nbgrader's Assignment List shows after fetch, submit or fetch_feedback."""
        return self.ask("POST", f"assignments/{action}", json={"course_id": course, "assignment_id": assignment})[
            "value"
        ]

    def read(self, path: str) -> dict:
        return self.ask("GET", f"api/contents/{path}")

    def processes(self) -> list[psutil.Process]:
        """The user's running processes."""
        uid = pwd.getpwnam(self.name).pw_uid
        return [p for p in psutil.process_iter(["uids"]) if p.info["uids"] and p.info["uids"].real == uid]
