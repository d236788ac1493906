### The library's part for articles: what is kept, found again, and set side by side.

articles-title = Articles
articles-note-on = What you kept, and your annotations, searched word by word. All stays on this machine.

## Search

articles-search = Search articles and annotations
articles-order = Order
articles-order-best = best match first
articles-order-newest = newest first
articles-reading = Opening…
articles-count =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
articles-catching-up = Some articles cannot be found yet. They appear here by themselves.
articles-failed = This could not be read. Reload the page; if it happens again, look under “Your data”.
articles-empty = No article is kept yet.
articles-empty-next = Open an article about the topic of a pack, and let Isnad read it. What it keeps is found here.
articles-none = Nothing fits all of that.
articles-none-next = Try fewer words, another spelling, or a longer period. Arabic is found with or without vowel signs.
articles-reset = Show everything

## Narrowing down

articles-narrow =
    { $count ->
        [0] Narrow down
        [one] Narrow down ({ $count } choice)
       *[other] Narrow down ({ $count } choices)
    }
articles-reset-choices = Take all choices back
articles-published = Published
articles-from = from
articles-until = until
articles-facet-kind = What
articles-facet-outlet = Outlet
articles-facet-camp = Outlet close to
articles-facet-entity = Names
articles-facet-tag = Tags of your annotations
articles-kind-article = articles
articles-kind-note = your annotations
articles-pages = Pages
articles-page = Page { $page } of { $last }
articles-before = Previous page
articles-after = Next page

## One that was found

articles-note = your annotation
articles-copy-earlier = Copied later in:
articles-copy-later = Copy of:
articles-copy-unknown = Nearly the same text as:
articles-known = What Isnad found in it
articles-forget = Forget this article
articles-forget-sure = The text and what was found in it are deleted. Your annotations stay.
articles-forget-yes = Forget it
articles-forget-no = Keep it
articles-forget-failed = It could not be forgotten. Try again.

## One article

articles-back = All articles
articles-kept-on = kept on { $date }
articles-gone = This article is not kept any more, or never was.
articles-alike-pack = { $share } alike with an article of the pack’s corpus, of which the pack keeps no text:
articles-alike-reader = { $share } alike with an article you kept:
articles-voices = { $own } in its own voice, { $others } as others’ words

## Two texts

articles-diff-title = What was changed
articles-diff-texts = The two texts
articles-diff-dated = From the text that was published first to the later one.
articles-diff-undated = The dates do not tell which was first.
articles-diff-first = published first
articles-diff-count =
    { $count ->
        [0] No word was changed.
        [one] { $count } change.
       *[other] { $count } changes.
    }
articles-diff-words = Words in both: { $same }; cut: { $cut }; inserted: { $inserted }.
articles-diff-beside = Side by side
articles-diff-legend-cut = cut or replaced
articles-diff-legend-inserted = inserted or put in its place
articles-diff-cut = cut:
articles-diff-replaced = replaced:
articles-diff-inserted = inserted:
articles-diff-instead = in its place:
articles-diff-walk = From change to change
articles-diff-before = Previous change
articles-diff-after = Next change
articles-diff-at = { $at } of { $all }
articles-open = Open the article
articles-print = Print
articles-labels = Labels replaced
articles-labels-from = First text
articles-labels-to = Second text
articles-labels-count = Times
articles-labels-other = other words
