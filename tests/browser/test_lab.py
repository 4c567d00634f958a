"""JupyterLab as people meet it: `course lab` in a real browser, for a learner, a student and an instructor."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import pytest

from alliance.authoring.assignments import read_assignment
from alliance.authoring.samples import model_sources
from alliance.commands import authoring

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
A01 = "a01_history"
ASSIGNMENTS = sorted(p.name for p in (ROOT / "assignments/source").iterdir() if p.is_dir())
LESSONS = sorted(p.stem for p in (ROOT / "notebooks").glob("[0-9]*.ipynb"))
#: Pictures to look at.
SHOTS = ROOT / "build/screenshots"
SECOND = 1000
#: Height in pixels of the smallest words in a figure: 9 points at 110 dots an inch.
SMALLEST = 9 / 72 * 110
#: Formgrader asks the internet for MathJax; without it formulas stay as they were typed, and we have none.
OFFLINE = "MathJax is not defined"


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """The course, all of it released, with a sample class of two; working here touches nobody's own workspace."""
    folder = tmp_path_factory.mktemp("lab")
    for name in ("notebooks", "datasets", "assignments"):
        shutil.copytree(ROOT / name, folder / name)
    demo = folder / "build/demo"
    shutil.copytree(folder / "assignments/source", demo / "source")
    authoring.run_release(folder, demo, ASSIGNMENTS)
    authoring.run_sample_class(folder, demo, A01)
    for student in (demo / "submitted").iterdir():
        if student.name not in ("model", "mis-q3-counts-rows"):
            shutil.rmtree(student)
    return folder


@pytest.fixture(scope="module")
def lab(repository, tmp_path_factory):
    """The address of a running `course lab`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    home = tmp_path_factory.mktemp("home")
    # Every cell is drawn, not only those in sight: so that a picture shows the whole page.
    notebook = home / "settings/@jupyterlab/notebook-extension/tracker.jupyterlab-settings"
    notebook.parent.mkdir(parents=True)
    notebook.write_text(json.dumps({"windowingMode": "none"}), encoding="utf-8")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    environment |= {"JUPYTERLAB_SETTINGS_DIR": str(home / "settings"), "ALLIANCE_HOME": str(home / "notes")}
    command = ["lab", "--no-browser", "--port", str(port), "--", "--IdentityProvider.token=test"]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "alliance.cli", *command],
            cwd=repository, env=environment, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(f"{address}/api", timeout=5)
                break
            except OSError:
                assert process.poll() is None, (home / "log").read_text(errors="replace")[-3000:]
                time.sleep(0.5)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)


@pytest.fixture
def page(chromium, lab):
    """A page of a person who is logged in; what the browser complained about must be nothing."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(60 * SECOND)
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(f"{lab}/api?token=test")
    SHOTS.mkdir(parents=True, exist_ok=True)
    yield page
    context.close()
    assert set(troubles) <= {OFFLINE}


def open_notebook(page, lab, path):
    """Open a notebook alone in a fresh layout, ready to be run."""
    page.goto(f"{lab}/lab/workspaces/{re.sub(r'[^a-z0-9]', '', path.lower())}/tree/{path}?reset")
    page.locator(".jp-Notebook .jp-Cell").first.wait_for()
    page.get_by_text(re.compile(r"\| Idle$")).wait_for()


def run_all(page):
    """Run > Run All Cells, and wait for the last cell."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click()
    page.wait_for_function(
        """() => {
            const cells = [...document.querySelectorAll('.jp-CodeCell')]
                .filter(cell => cell.querySelector('.cm-content').innerText.trim());
            const prompts = cells.map(cell => cell.querySelector('.jp-InputPrompt').innerText);
            return prompts.length > 0 && prompts.every(prompt => /[0-9]/.test(prompt));
        }""",
        timeout=120 * SECOND,
    )


def whole_picture(page, name):
    """A picture of a notebook from its first to its last line."""
    height = page.locator(".jp-WindowedPanel-inner").evaluate("panel => panel.scrollHeight")
    page.set_viewport_size({"width": 1280, "height": min(height + 200, 15000)})
    page.locator(".jp-WindowedPanel-outer").evaluate("panel => panel.scrollTo(0, 0)")
    page.wait_for_timeout(500)
    page.screenshot(path=SHOTS / f"{name}.png")


def errors(page):
    return page.locator('.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"]').all_inner_texts()


FIGURES = """() => [...document.querySelectorAll('.jp-OutputArea-output figure img')].map(image => {
    const inside = image.closest('.jp-OutputArea-output').getBoundingClientRect(), box = image.getBoundingClientRect();
    return {drawn: image.complete && image.naturalWidth > 0, width: box.width, scale: box.width / image.naturalWidth,
            clipped: box.left < inside.left - 1 || box.right > inside.right + 1, alt: image.alt.length};
})"""


def test_lab_opens_on_the_start_page(page, lab, repository):
    page.goto(f"{lab}/lab")
    page.goto(lab)
    page.get_by_role("heading", name="Start here: how an article becomes a table of claims").wait_for()
    assert "/lab/tree/notebooks/00_start_here.ipynb" in page.url
    page.wait_for_timeout(3 * SECOND)
    assert page.locator(".jp-Notification, .Toastify__toast").count() == 0, "a notification stands in the way"
    page.screenshot(path=SHOTS / "lab-start.png")


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_runs_from_top_to_bottom(page, lab, lesson):
    open_notebook(page, lab, f"notebooks/{lesson}.ipynb")
    run_all(page)
    assert errors(page) == []
    figures = page.evaluate(FIGURES)
    whole_picture(page, f"lab-{lesson}")
    assert figures and all(f["drawn"] and not f["clipped"] and f["alt"] > 10 for f in figures), figures
    assert all(f["scale"] * SMALLEST >= 9 for f in figures), "labels of a figure made this small cannot be read"


def answer(page, notebook, grade_id, source):
    """Type an answer into a cell, over what stands there."""
    (index,) = [i for i, c in enumerate(notebook.cells) if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id]
    page.locator(".jp-Notebook-cell").nth(index).locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(source)


def validate(page):
    """Press Validate; what the window says."""
    page.get_by_text("Validate", exact=True).click()
    window = page.locator(".jp-Dialog", has_text=re.compile("Validation Results|passes all the tests|failed"))
    window.wait_for(timeout=120 * SECOND)
    return window


def test_a_student_answers_is_answered_and_validates(page, lab, repository):
    path = f"assignments/{A01}/{A01}.ipynb"
    notebook = nbformat.read(repository / "workspace" / path, as_version=4)
    twin = read_assignment(ROOT, A01)
    model = model_sources(twin)
    wrong = next(v for q in twin.questions.values() for v in q.variants if not v.right)
    open_notebook(page, lab, path)
    answer(page, notebook, f"{wrong.question}-answer", wrong.source)
    run_all(page)
    page.get_by_text(f"Not yet: {wrong.question}. {wrong.hint}"[:60]).first.wait_for()
    whole_picture(page, "student-wrong-turn")
    page.set_viewport_size({"width": 1280, "height": 900})
    failing = validate(page)
    assert "failed" in failing.inner_text()
    page.screenshot(path=SHOTS / "student-validate-fails.png")
    failing.get_by_role("button", name="OK").click()
    for question, source in model.items():
        answer(page, notebook, f"{question}-answer", source)
    run_all(page)
    assert errors(page) == [] and page.get_by_text("Not yet:").count() == 0
    assert page.get_by_text(re.compile("^Right: a01-q")).count() == len(model)
    whole_picture(page, "student-right")
    page.set_viewport_size({"width": 1280, "height": 900})
    passing = validate(page)
    assert "passes all the tests" in passing.inner_text()
    page.screenshot(path=SHOTS / "student-validate-passes.png")


@pytest.mark.parametrize("name", [name for name in ASSIGNMENTS if name != A01])
def test_every_assignment_and_track_can_be_answered_and_validated(page, lab, repository, name):
    path = f"assignments/{name}/{name}.ipynb"
    notebook = nbformat.read(repository / "workspace" / path, as_version=4)
    model = model_sources(read_assignment(ROOT, name))
    open_notebook(page, lab, path)
    for question, source in model.items():
        answer(page, notebook, f"{question}-answer", source)
    run_all(page)
    assert errors(page) == [] and page.get_by_text("Not yet:").count() == 0
    assert "passes all the tests" in validate(page).inner_text()


def from_menu(page, entry):
    """Nbgrader > an entry."""
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    page.locator(f'.lm-Menu-item[data-command="nbgrader:open-{entry}"]').click()


def test_an_instructor_sees_how_an_assignment_is_made(page, lab):
    open_notebook(page, lab, f"class/source/{A01}/{A01}.ipynb")
    from_menu(page, "create-assignment")
    panel = page.locator(".nbgrader-CreateAssignmentWidget")
    panel.get_by_text("Total Points").wait_for()
    assert panel.locator("input").first.input_value() == "20"
    chosen = panel.locator("select").evaluate_all("all => all.map(one => one.selectedOptions[0].innerText)")
    assert {"Autograded answer", "Autograded tests", "Manually graded task"} <= set(chosen), set(chosen)
    page.screenshot(path=SHOTS / "instructor-create-assignment.png")


def test_an_instructor_grades_by_formgrader(page, lab, repository):
    page.goto(f"{lab}/lab/workspaces/formgrader?reset")
    from_menu(page, "formgrader")
    forms = page.frame_locator("iframe[src*=formgrader]")
    forms.get_by_role("link", name=A01, exact=True).wait_for()
    assert forms.get_by_text("exchange directory").count() == 0, "formgrader misses an exchange"
    page.screenshot(path=SHOTS / "formgrader-assignments.png")

    forms.locator(".num-submissions a").click()
    row = forms.locator("tr", has_text="mis-q3-counts-rows")
    row.get_by_text("needs autograding").wait_for()
    row.locator(".autograde a").click()
    forms.get_by_text("Successfully autograded").wait_for(timeout=120 * SECOND)
    page.screenshot(path=SHOTS / "formgrader-autograded.png")
    forms.get_by_role("button", name="Close").first.click()
    row.get_by_text("needs manual grading").wait_for()
    assert "10 / 20" in row.inner_text()

    forms.get_by_role("link", name="Manual Grading").click()
    forms.get_by_role("link", name=A01, exact=True).click()
    forms.get_by_role("link", name=A01, exact=True).last.click()
    forms.get_by_role("link", name=re.compile("Submission #")).first.click()
    score = forms.locator("input.score[id*=verdict], input.score[id*=essay]").first
    score.wait_for()
    scheme = forms.get_by_text("MARK SCHEME").first
    scheme.scroll_into_view_if_needed()
    assert abs(scheme.bounding_box()["y"] - score.bounding_box()["y"]) < 900, "the marking scheme is not in sight"
    page.screenshot(path=SHOTS / "formgrader-essay.png")
    score.fill("6")
    score.press("Tab")
    note = forms.locator("textarea.comment").last
    note.fill("Your threshold came first: good. One number lacks its period.")
    note.press("Tab")
    page.wait_for_timeout(2 * SECOND)
    page.screenshot(path=SHOTS / "formgrader-essay-graded.png")

    page.goto(f"{lab}/formgrader/manage_submissions/{A01}")
    row = page.locator("tr", has_text="mis-q3-counts-rows")
    row.get_by_text("16 / 20").wait_for()
    row.locator(".generate-feedback a").click()
    page.get_by_text("Successfully generated feedback").wait_for(timeout=60 * SECOND)
    page.screenshot(path=SHOTS / "formgrader-feedback.png")
    written = repository / f"build/demo/feedback/mis-q3-counts-rows/{A01}/{A01}.html"
    text = written.read_text(encoding="utf-8")
    assert "One number lacks its period" in text and "MARK SCHEME" not in text and "HIDDEN TESTS" not in text
    assert ".dataframe tbody" not in re.sub(r"(?s)<style.*?</style>", "", text), "rules of style stand in the text"
    page.goto(written.as_uri())
    cut = page.locator("pre").evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth + 1).length")
    assert cut == 0, "lines of the page are cut off"
    page.set_viewport_size({"width": 1280, "height": 6000})
    page.screenshot(path=SHOTS / "feedback.png")
