"""Whoever is not root gets the same isolation: no permission and no package is needed for it."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="root becomes another user here"),
]
#: A user that owns nothing and has no name: as fresh as can be.
SOMEBODY = 64_321
#: What somebody's grader does: says its level, runs a student's cell that looks round, says what came back.
GRADER = """
import os
from pathlib import Path
from alliance.grading.arguments import Arguments
from alliance.grading.judge import Submission, Zygote
from alliance.grading.sandbox import Limits, probe
print(os.geteuid(), probe())
zygote = Zygote(1, Limits(), probe()[0])
submission = Submission(zygote, {}, Arguments())
for output in submission.run(Path("attempts.py").read_text()):
    print(output.get("text") or output.get("evalue"), end="")
submission.end()
zygote.close()
"""
ATTEMPTS = """
import os, socket, subprocess
def tries(name, attempt):
    try:
        attempt()
    except BaseException as error:
        print(name, "refused")
    else:
        print(name, "BREACH")
tries("the gradebook", lambda: open({gradebook!r}).read())
tries("the folder", lambda: os.listdir({folder!r}))
tries("the network", lambda: socket.create_connection(("127.0.0.1", 22), 1))
tries("a program", lambda: subprocess.run(["/bin/true"]))
tries("a fork", os.fork)
tries("another user", lambda: os.setuid(1))
tries("a mount", lambda: os.mkdir("/usr/here"))
tries("others", lambda: os.kill({pid}, 9))
print(sorted(p for p in os.listdir("/proc") if p.isdigit()))
"""


@pytest.fixture
def home():
    """A folder of somebody's own, with a gradebook in it."""
    folder = Path(tempfile.mkdtemp(prefix="ordinary-user-", dir="/tmp"))
    (folder / "gradebook.db").write_text("grades")
    (folder / "attempts.py").write_text(
        ATTEMPTS.format(gradebook=str(folder / "gradebook.db"), folder=str(folder), pid=os.getpid())
    )
    for path in (folder, *folder.iterdir()):
        os.chown(path, SOMEBODY, SOMEBODY)
    yield folder
    shutil.rmtree(folder)


#: For a Python that lies in root's own folder: the same place, in a mount name space where everybody may go there.
OPENED = """
mount --bind "$1" /mnt && mount -t tmpfs -o mode=755 none "$2" && mkdir -p "$1" && mount --bind /mnt "$1" && shift 2 &&
exec "$@"
"""


def as_somebody(home: Path, *command: str) -> subprocess.CompletedProcess:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(home), "MPLCONFIGDIR": str(home)}
    who = ["setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups", *command]
    python = Path(sys.base_prefix)
    closed = [folder for folder in python.parents if not folder.stat().st_mode & 0o001]
    if closed:
        who = ["unshare", "--mount", "sh", "-c", OPENED, "opened", str(python), str(closed[-1]), *who]
    return subprocess.run(who, cwd=home, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(not shutil.which("setpriv") or not shutil.which("unshare"), reason="needs util-linux")
def test_an_ordinary_user_gets_full_isolation(home):
    reached = as_somebody(home, sys.executable, "-c", "import alliance.grading.judge")
    if "Permission denied" in reached.stderr:
        pytest.skip("other users cannot read this repository")
    assert reached.returncode == 0, reached.stderr
    done = as_somebody(home, sys.executable, "-c", GRADER)
    assert f"{SOMEBODY} ('namespaces', '')" in done.stdout, done.stdout + done.stderr
    assert "BREACH" not in done.stdout and done.stdout.count("refused") == 8, done.stdout
    assert "['1']" in done.stdout, "it sees processes besides itself: " + done.stdout
