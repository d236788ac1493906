### The settings.

## Settings

options-title = Settings
options-language-heading = Language of Isnad
options-language-note = Independent of the browser’s language.
options-panel-heading = Where the sidebar opens
options-panel-browser = In the browser’s own side panel
options-panel-page = Inside the page, at its edge
options-marks-heading = What is marked in the text
options-marks-entities = Names of people, groups and places
options-marks-terms = Loaded terms
options-launcher-heading = The sign on the page
options-launcher-on = Show a small sign with the outlet and the counts on pages that were read
options-launcher-reset = Back to its corner
options-launcher-reset-done = The sign is back in its corner.
options-launcher-hidden = Hidden on:
options-show-again = Show again on { $host }
options-sites-heading = Sites Isnad may read by itself
options-sites-none = None. Isnad reads a page only when you ask it to.
options-sites-remove = Remove { $host }
options-sites-removed = Isnad no longer reads { $host } by itself.
options-sites-change = Allow more sites
options-keys-heading = Keyboard shortcuts
options-keys-none = not set
options-keys-note = You can change them in the browser’s settings for extensions.
options-key-action = Read this page and open the sidebar
options-key-next = Next mark
options-key-previous = Previous mark
options-key-toggle = Hide or show the marks of a page
options-about-heading = About Isnad
options-about-version = Version { $version }
options-about-privacy = Isnad sends nothing anywhere: there is no server, no account and no statistics. What it reads and what you write stays in this browser until you save it to a file or erase it.
options-about-reads = It reads the page for which you ask it, and by itself only the sites listed above.
options-about-free = Free software under the MIT licence.
options-about-licences = Licences of the packages it is made with
options-error = The browser could not do that: { $problem }
