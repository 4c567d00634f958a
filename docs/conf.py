"""Sphinx's settings for the reading site; `course site` lays out the sources. Nothing is fetched, now or by a reader."""

project = "One article, every claim"
author = "The alliance-course authors"
project_copyright = "The alliance-course authors. Text CC BY 4.0, code MIT, tables each with their own terms"
language = "en"

extensions = ["myst_nb"]
exclude_patterns = ["_files", ".doctrees"]
root_doc = "index"
# A block of code that names no language is what a terminal shows.
highlight_language = "none"

# Lessons are shown as they were executed; widgets and formulas would load scripts from elsewhere.
nb_execution_mode = "off"
nb_ipywidgets_js = {}
myst_enable_extensions = []
myst_heading_anchors = 3
suppress_warnings = ["mystnb.unknown_mime_type"]

html_theme = "pydata_sphinx_theme"
html_title = project
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_favicon = "_static/favicon.svg"
html_extra_path = []
templates_path = ["_templates"]
html_show_sourcelink = False
html_copy_source = False
html_use_index = False
html_permalinks = False
html_theme_options = {
    "logo": {"text": project},
    "navbar_end": [],
    "navbar_persistent": ["search-button"],
    "search_bar_text": "Search the course",
    "header_links_before_dropdown": 6,
    "show_prev_next": True,
    "show_toc_level": 2,
    "secondary_sidebar_items": ["page-toc"],
    "primary_sidebar_end": [],
    "article_footer_items": ["course-parts"],
    "footer_start": ["copyright"],
    "footer_end": [],
    "back_to_top_button": False,
    "pygments_light_style": "a11y-high-contrast-light",
}
# No list of pages beside a page that has none below it.
html_sidebars = {page: [] for page in ("index", "scoreboard", "notebooks/GLOSSARY", "search")}
# One look, light, that every figure was drawn for.
html_context = {"default_mode": "light"}


def setup(app):
    """Files that are on the site as they are lie beside the pages' sources."""
    app.connect("config-inited", lambda app, config: config.html_extra_path.append(str(app.srcdir / "_files")))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
