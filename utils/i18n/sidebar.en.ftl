### The sidebar.

## Frame

pack-label = Pack: { $name }
footer-local = Worked out on this machine. Nothing was sent anywhere.
footer-welcome = How Isnad works, and what it may read

## State of the page

status-loading = Opening…
status-reading = Reading this page…
status-reading-next = It takes a moment, and it happens on your machine.
status-off-topic = This page is not on a topic that Isnad knows.
status-off-topic-next = What it knows of a topic is its pack: outlets, names and loaded terms, with their sources. No pack is about this page, so nothing is marked.
status-not-permitted = Isnad has not read this page.
status-not-permitted-next = Click Isnad’s button in the toolbar to read it this once, or let Isnad read this site whenever you are on it.
status-not-permitted-ask = Always on { $host }
status-not-permitted-choose = Choose sites to read always
status-closed-page = The browser keeps this page closed to extensions.
status-closed-page-next = Settings, the extension store and PDF files are such pages. If the article also stands on an ordinary page, open it there.
status-own-page = This is one of Isnad’s own pages.
status-own-page-next = Nothing is read here. Open an article in this window to see what is found in it.
status-no-article = No article found on this page.
status-no-article-next = It looks like a front page, a list or a form. Open an article. If this is one, it may still have been loading: read it again.
status-empty = This page holds no text.
status-empty-next = It may be a picture or a video, or still loading. Once you can see text, read it again.
status-too-long = This page is longer than Isnad reads.
status-too-long-next = Pages of that length are rarely one article. If this one is, open its print view or a single chapter.
status-error = This page could not be read.
status-error-next = Read it again. If that fails too, reload the page first.
retry = Read again

## The article

article-heading = This page
article-no-date = no date found
article-file = a file on your machine
article-partial = Only the beginning of this article is on the page, so only that was read.

## Outlet

outlet-heading = Outlet
outlet-basis = Known by
outlet-basis-address = the page’s address
outlet-basis-credit = the credit line
outlet-basis-byline = the byline
outlet-basis-name = the name shown on the page
outlet-basis-corpus = the pack’s corpus
outlet-unknown = Not an outlet that the pack knows
outlet-unknown-note = That is an answer too: neither an owner nor a stance is claimed for it.
outlet-unnamed = The page does not say who publishes it.
origin-label = Republished from
origin-basis = known by { $basis }
origin-note = A copy carries the stance of the outlet it is taken from, not of the page that repeats it.

## Recognised

recognised-heading = Recognised
recognised-same-pack = This page is an article of the pack’s corpus:
recognised-copy-pack = This page is a near copy ({ $share } alike) of an article in the pack’s corpus:
recognised-same-reader = You have kept this article:
recognised-copy-reader = This page is a near copy ({ $share } alike) of an article you kept:

## Wording of this article

wording-heading = Wording of this article
wording-own = Its own voice
wording-others = Others’ words
wording-headline = Headline
wording-body = Body
wording-unknown = side unclear:
wording-too-few = too few
wording-interval = { $part } of { $whole } serve one side: { $camp } ({ $level } interval: { $low } to { $high })
wording-too-few-note = “Too few” stands beside counts below { $minimum }: they show nothing yet.
wording-none = No wording that takes a side was found.
wording-note = Counted in this article alone. It is not the outlet’s stance.
wording-key-for = plain: speaks for that side
wording-key-against = striped: speaks against the other

## Loaded terms

terms-heading = Loaded terms
terms-none = None of the pack’s loaded terms stands in this article.
terms-filter = Voice
terms-filter-all = All
terms-filter-own = Own voice
terms-filter-others = Others’ words
term-headline = headline
term-speaker = said by: { $name }
term-speaker-unknown = speaker not named
term-target = about: { $name }
term-target-unknown = about: not said
mark-wrong = This mark is wrong here

## Names

entities-heading = People, groups and places
entities-none = None of the pack’s names stands in this article.
entities-people = People
entities-armed = Armed forces and groups
entities-institutions = Governments and institutions
entities-international = International bodies
entities-movements = Parties and movements
entities-media = Media
entities-places = Places
entities-events = Events and agreements
entity-written-as = Written here as:
entity-places = In the text:
entity-mention = Mention { $number } of { $count }
entity-mention-unsure = Mention { $number } of { $count }, uncertain
entity-unsure =
    { $count ->
        [one] { $count } is uncertain: a misspelling, or a name with more than one bearer.
       *[other] { $count } are uncertain: misspellings, or names with more than one bearer.
    }
entity-ambiguous = May also be: { $names }

## Who gets to speak

speakers-heading = Who gets to speak
speakers-none = Nobody’s words were found, neither quoted nor reported.
speakers-unknown = Speaker not named
speakers-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
speakers-quotes =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
speakers-labels = Names and labels in quotation marks
quote-direct = quoted
quote-indirect = reported

## Told by others

related-heading = Told by others
related-none = Neither the pack’s corpus nor the articles you kept tell of this.
related-copy = { $share } alike
related-same-event = same event
related-same-topic = same topic
related-shared = Both name: { $names }
related-words = Both use: { $words }
related-days =
    { $count ->
        [0] within a day
        [one] { $count } day apart
       *[other] { $count } days apart
    }
related-first-here = this article was published first
related-first-there = published before this article
related-differences = What was changed
related-join = Mark as the same text
related-split = Mark as not related
related-you-same = You say: the same text
related-you-different = You say: not related
related-undo = Undo
related-not-saved = That could not be saved. Try again.
related-from-pack = pack’s corpus
related-from-reader = kept by you
related-no-outlet = Outlet unknown
related-side = close to: { $camp }

## Kept

kept-yes = Kept in your library.
kept-no = Not kept in your library.
keep-now = Keep it
keep-not = It could not be kept: the library says why.

## What a mark means

help-heading = What a mark means, and what it does not
help-means = A mark says: this term is used by that side, it stands here in this voice, and this is the evidence.
help-means-not = It does not say that the article is false, that the outlet lies, or that an unmarked article is fair.
help-colour = The colour says which side a wording serves, never whether that is good or bad.
help-camps = Sides in this pack
footer-library = Library: check and change what Isnad knows

## Filters of the lists

filter-served = Serves
filter-side = Camp
filter-kind = Kind
filter-none = Nothing fits this choice.
filter-reset = Show everything
filter-no-side = of no camp

## The reader's data

storage-note-closed = Your data does not open, so nothing is saved just now.
storage-note-blocked = Another tab of Isnad keeps your data from opening, so nothing is saved just now.
storage-note-newer = A newer Isnad wrote your data: it is shown, and nothing is saved.
storage-note-back = The browser had lost Isnad’s data. Your annotations were brought back.
storage-note-more = What to do
