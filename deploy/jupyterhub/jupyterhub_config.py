"""JupyterHub for a class on one machine: everybody is a user of the operating system, with a server of their own."""

import os
import pwd
import sys

c = get_config()

# The proxy listens on this machine only: put a web server with TLS in front of it.
c.JupyterHub.bind_url = "http://127.0.0.1:8000"

# People log in with the machine's own accounts; these groups may.
c.JupyterHub.authenticator_class = "pam"
c.PAMAuthenticator.allowed_groups = {"students", "instructors"}
c.PAMAuthenticator.open_sessions = False

# One process a user, under that user's own number: what one may not read, the system refuses.
c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"
c.Spawner.cmd = [sys.executable, "-m", "jupyterhub.singleuser"]
c.Spawner.default_url = "/lab"
c.Spawner.environment = {
    # One thread a kernel: thirty students share these cores.
    "OPENBLAS_NUM_THREADS": "1",
    "PATH": os.path.dirname(sys.executable) + ":/usr/local/bin:/usr/bin:/bin",
}
c.Spawner.start_timeout = 120
c.Spawner.http_timeout = 60
# A kernel that nobody uses ends after an hour, a server after two; notebooks are saved, nothing is lost.
c.Spawner.args = [
    "--MappingKernelManager.cull_idle_timeout=3600",
    "--ServerApp.shutdown_no_activity_timeout=7200",
]


def close_home(spawner):
    """Debian makes homes that everybody may read; then classmates could read each other's work."""
    os.chmod(pwd.getpwnam(spawner.user.name).pw_dir, 0o700)


c.Spawner.pre_spawn_hook = close_home
