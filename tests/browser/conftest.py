"""A browser of this machine."""

import os
import shutil

import pytest

QUIET = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"]
QUIET += ["disable-background-networking", "disable-component-update"]


@pytest.fixture(scope="session")
def chromium():
    """Chromium of the system, without a window. Absent on a reader's machine; in CI it must be there."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no Chromium here: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[f"--{word}" for word in QUIET])
        yield browser
        browser.close()
