"""The reading site in a real browser: every page, wide and narrow, without a fault, and without a script."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.serving import serving

pytestmark = pytest.mark.browser

#: Pictures of these pages show all of them; of the others, the first screen.
WHOLE = ("index.html", "notebooks/01_history.html", "datasets/macro.html", "docs/guide.html")
#: Style sheets are not fetched a second time, and what is well is not listed.
AXE = {"preload": False, "resultTypes": ["violations"]}
WIDTHS = {"desktop": (1280, 900), "phone": (360, 740)}

#: Elements that stand out on the right and that nothing lets scroll.
STANDING_OUT = """() => {
  const scrolls = (e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
  const hidden = (e) => !e.checkVisibility({visibilityProperty: true}) || e.getBoundingClientRect().left >= innerWidth;
  const out = [];
  for (const e of document.querySelectorAll("body *")) {
    if (e.getBoundingClientRect().right <= innerWidth + 1 || hidden(e)) continue;
    let above = e;
    while (above && !scrolls(above)) above = above.parentElement;
    if (!above || above === document.body) out.push(e.tagName + " " + e.className + ": " + e.textContent.slice(0, 40));
  }
  return out.slice(0, 3);
}"""


@pytest.fixture(scope="module")
def address(built_site):
    with serving(built_site) as address:
        yield address


@pytest.fixture(scope="module")
def names(built_site):
    return sorted(path.relative_to(built_site).as_posix() for path in built_site.rglob("*.html"))


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_without_fault(chromium, root, address, names, width):
    """No serious or critical fault of axe, no sideways scrolling, no error, no other host; a screenshot of each."""
    pictures = root / "build/screenshots" / width
    pictures.mkdir(parents=True, exist_ok=True)
    wide, high = WIDTHS[width]
    page = chromium.new_page(viewport={"width": wide, "height": high})
    faults, asked = [], set()
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on("console", lambda said: faults.append(f"{page.url}: {said.text}") if said.type == "error" else None)
    page.on("request", lambda request: asked.add(request.url))
    axe = Axe()
    for name in names:
        page.goto(f"{address}/{name}", wait_until="load")
        picture = pictures / f"{name.replace('/', '-').removesuffix('.html')}.png"
        page.screenshot(path=picture, full_page=name in WHOLE)
        faults += [f"{name}: stands out: {what}" for what in page.evaluate(STANDING_OUT)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{name}: scrolls sideways")
        for fault in axe.run(page, options=AXE).response["violations"]:
            if fault["impact"] in ("serious", "critical"):
                faults.append(f"{name}: {fault['id']}: {fault['nodes'][0]['html'][:120]}")
    page.close()
    assert faults == []
    assert {url for url in asked if not url.startswith((address, "data:", "blob:"))} == set()


def test_pages_read_without_a_script_from_a_folder(chromium, built_site, names):
    """Opened as files with JavaScript off: the text, every part of the course, and the answers that unfold."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    for name in names:
        if name == "search.html":
            continue
        page.goto((built_site / name).as_uri())
        assert page.locator("h1").is_visible(), name
        assert len(page.locator("main").inner_text()) > 200, name
        assert page.locator("nav.course-parts a:visible").count() >= 6, name
    page.goto((built_site / "index.html").as_uri())
    page.get_by_role("navigation", name="Parts of the course").get_by_role("link", name="The scoreboard").click()
    page.get_by_role("link", name="H05").click()
    assert page.url.endswith("notebooks/01_history.html#H05")
    assert "H05" in page.locator(":target").inner_text()
    answer = page.locator("details", has_text="Show one way to do it").first
    assert not answer.locator("pre").is_visible()
    answer.locator("summary").click()
    assert answer.locator("pre").is_visible()
    context.close()


def test_the_keyboard_reaches_the_text_first_and_dark_is_not_forced(chromium, address):
    context = chromium.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{address}/notebooks/01_history.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main-content")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    context.close()


def test_search_works_without_a_network(chromium, address):
    page = chromium.new_page()
    page.goto(f"{address}/search.html?q=hyperinflation")
    page.wait_for_selector("#search-results li")
    assert page.locator("#search-results li").count() >= 2
    page.close()
