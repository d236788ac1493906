### The first-run page.

## First-run page

welcome-title = Who says it, and in whose words?
welcome-lead = Isnad reads contested news beside you. It shows who publishes, who is named, which words take a side, and how others told the same story.
welcome-tour-heading = What it shows you
welcome-tour-outlet = Who publishes
welcome-tour-outlet-text = The outlet, its owner, and a stance only where somebody is cited for it. Claims that disagree stand side by side.
welcome-tour-names = Who is named
welcome-tour-names-text = People, groups and places, with all their spellings counted as one.
welcome-tour-terms = Which words take a side
welcome-tour-terms-text = Loaded terms, with the sentence, the voice it stands in, and a neutral wording.
welcome-tour-others = How others told it
welcome-tour-others-text = Other articles on the same event, and near copies, from what you kept and what Isnad came with.
welcome-sample-heading = Try it
welcome-sample-hint = An invented paragraph, marked as Isnad marks a page. Choose a mark.
welcome-means-heading = What a mark means
welcome-means-1 = This term is used by that side.
welcome-means-2 = Here it stands in this voice: the outlet’s own, or somebody else’s.
welcome-means-3 = This is the evidence: the sentence, the form, the rule, the source.
welcome-not-heading = What it does not mean
welcome-not-1 = Not that the article is false or the outlet lies.
welcome-not-2 = Not that an article without marks is fair.
welcome-not-3 = Not that one side is right: the packs treat all of them alike.
welcome-permission-heading = What may Isnad read?
welcome-permission-lead = At first: nothing. You can change this at any time, here or in the browser’s extension settings.
welcome-current = chosen
welcome-click-title = Only when I click
welcome-click-text = Isnad reads the one page in front of you when you click its button in the toolbar, and no other.
welcome-click-action = Only when I click
welcome-outlets-title = Always on the outlets it knows
welcome-outlets-text =
    { $count ->
        [one] Isnad reads articles of the { $count } outlet that its packs know, as you open them. The browser asks you first.
       *[other] Isnad reads articles of the { $count } outlets that its packs know, as you open them. The browser asks you first.
    }
welcome-outlets-note = An update of a pack never adds a site without asking you.
welcome-outlets-action = Allow on these outlets
welcome-sites-title = On sites I name
welcome-sites-text = Isnad reads articles on those sites as you open them. The browser asks you for each.
welcome-site-label = Site
welcome-site-hint = For example: news.example
welcome-site-action = Allow on this site
welcome-site-list = Allowed so far
welcome-result-granted-outlets = Done. Isnad now reads the outlets it knows as you open them.
welcome-result-granted-site = Done. Isnad now reads { $host } as you open it.
welcome-result-clicks = Done. Isnad reads a page only when you click its button.
welcome-result-refused = Not allowed, so nothing has changed. Isnad still reads a page when you click its button.
welcome-result-bad-host = That is not the address of a site. Write it as in the address bar, for example news.example.
welcome-result-error = The browser could not do that: { $problem }
welcome-pack-heading = What it knows so far
welcome-pack-note = What Isnad knows of a topic is its pack: outlets, names and loaded terms, with their sources. You can check and change all of it in the library.
welcome-pack-all = In all:
welcome-never-heading = What Isnad never does
welcome-never-1 = It sends nothing anywhere: no address, no text, no statistics.
welcome-never-2 = It changes nothing in the page’s text.
welcome-never-3 = It never calls an article biased. It shows the evidence and leaves the verdict to you.
