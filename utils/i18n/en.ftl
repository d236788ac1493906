### Isnad in English. A message that counts gives every plural form of its language.

## Frame

app-name = Isnad
app-name-other = إسناد
language-label = Language
pack-label = Pack: { $name }
show-all = Show all { $count }
show-fewer = Show fewer
show-in-text = Show in the text
opens-address = opens in a new tab
footer-local = Worked out on this machine. Nothing was sent anywhere.
footer-welcome = How Isnad works, and what it may read

## State of the page

status-loading = Opening…
status-reading = Reading this page…
status-reading-next = It takes a moment, and it happens on your machine.
status-ready =
    { $names ->
        [0] No name of the pack
        [one] { $names } name
       *[other] { $names } names
    } and { $terms ->
        [0] no loaded term
        [one] { $terms } loaded term
       *[other] { $terms } loaded terms
    } found
status-off-topic = No installed pack is about this page.
status-off-topic-next = Isnad marks only what a pack knows, so nothing is marked here.
status-not-permitted = Isnad has not read this page.
status-not-permitted-next = Click Isnad’s button in the toolbar to read it this once, or let Isnad read this site whenever you are on it.
status-not-permitted-ask = Always on { $host }
status-closed-page = The browser keeps this page closed to extensions.
status-closed-page-next = Settings, the extension store and PDF files are such pages. If the article also stands on an ordinary page, open it there.
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
article-untitled = Page without a title
article-no-date = no date found
article-file = a file on your machine

## Outlet

outlet-heading = Outlet
outlet-country = Country
outlet-owner = Owner
outlet-type = Type
outlet-basis = Known by
outlet-not-stated = not stated in the pack
outlet-basis-address = the page’s address
outlet-basis-credit = the credit line
outlet-basis-byline = the byline
outlet-basis-name = the name printed on the page
outlet-basis-corpus = the pack’s corpus
outlet-type-private = private
outlet-type-state = run by a state
outlet-type-state-linked = tied to a state
outlet-type-public = public service
outlet-type-party = belongs to a party
outlet-type-faction = belongs to a side in the conflict
outlet-type-front = front for someone else
outlet-type-network = network
outlet-type-aggregator = collects others’ articles
outlet-unknown = Not an outlet that the pack knows
outlet-unknown-note = That is an answer too: neither an owner nor a stance is claimed for it.
outlet-unnamed = The page does not say who publishes it.
origin-label = Republished from
origin-basis = known by { $basis }
origin-note = A copy carries the stance of the outlet it is taken from, not of the page that repeats it.

## Claims on an outlet

stance-heading = Documented stance
stance-none = No documented stance
stance-none-note = The pack cites nobody on where this outlet stands. That speaks neither for it nor against it.
observed-heading = Wording observed
observed-note = Words it was seen to print. Not a stance.
ownership-heading = Ownership
reliability-heading = Reliability
claim-confidence-high = high confidence
claim-confidence-medium = medium confidence
claim-confidence-low = low confidence
claim-partisan = partisan claim
claim-partisan-by = partisan claim, made by: { $camp }
claim-third-party = third party
claim-own-wording = its own wording
claim-registry = official register
claim-for = close to: { $camp }
claim-against = opposed to: { $camp }
claim-no-side = names no side of this conflict
claim-period = holds for { $from }–{ $until }
claim-from = holds from { $from }
claim-until = holds until { $until }
claim-opposing = Says otherwise
claims-disagree = The sources disagree. Isnad does not choose between them.

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
wording-for = for: { $camp }
wording-against = against: { $camp }
wording-unknown = side not said
wording-too-few = too few
wording-interval = { $part } of { $whole } serve { $camp } (95 % interval: { $low } to { $high })
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
term-strength = strength { $strength } of 3
term-neutral = Neutral wording:
term-used-by = Used by:
term-side-unknown = side not said
term-side-neutral = takes no side
term-headline = headline
term-speaker = said by: { $name }
term-speaker-unknown = speaker not named
term-target = about: { $name }
term-target-unknown = about whom? not said
voice-own = own voice
voice-direct = quoted
voice-indirect = reported speech
voice-marked = in quotation marks
voice-distanced = at a distance
why-heading = Why marked
why-form = Form in the pack:
why-rule = Rule:
why-found = Found beside it:
why-category = Kind of term:
why-rule-name = a listed form
why-rule-inflected = a listed form, inflected
why-rule-referent = its referent is in the same sentence
why-rule-camp-of-outlet = the side of the outlet
why-rule-misspelling = a misspelling of a listed form
why-rule-metonym = a place that stands for its rulers
why-rule-near = a telling word nearby
why-rule-before = the word after it
why-rule-after = the word before it
why-rule-beside = the word beside it
why-rule-against = the words it is used against
why-rule-article = the rest of the article
why-rule-quoted = it stands in quotation marks
why-rule-on-topic = the page is on the pack’s topic
why-rule-own-outlet = the page is this outlet’s own
why-rule-earlier-full-name = the full name stands earlier
why-rule-camp-of-speaker = the side of whoever speaks

## Kinds of loaded terms that packs use; another is shown as the pack writes it

category-legitimation = grants standing
category-delegitimation = denies standing
category-criminalisation = makes it a crime
category-terrorism = speaks of terrorism
category-dehumanising = dehumanising
category-ethnic-slur = ethnic slur
category-religious-slur = religious slur
category-laudatory = praise
category-mockery = mockery
category-hype = exaggeration
category-euphemism = euphemism
category-accusation = accusation
category-association = ties it to somebody
category-historical-analogy = historical comparison
category-operation-name = name of an operation
category-naming = choice of a name
category-title = title
category-frame = frame
category-framing-verb = framing verb
category-framing-noun = framing noun
category-framing-adjective = framing adjective
category-attribution = attribution
category-distancing = keeps its distance
category-scare-quotes = scare quotes
category-lexical-asymmetry = uneven choice of words
category-evidence = speaks of proof
category-neutral = neutral

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
entities-other = Other
entity-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
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
related-from-pack = pack’s corpus
related-from-reader = kept by you
related-no-outlet = Outlet unknown

## Kept

kept-yes = Kept in your library, on this machine.
kept-no = Not kept in your library.

## What a mark means

help-heading = What a mark means, and what it does not
help-means = A mark says: this term is used by that side, it stands here in this voice, and this is the evidence.
help-means-not = It does not say that the article is false, that the outlet lies, or that an unmarked article is fair.
help-entity = dotted: a name the pack knows
help-own = solid with a tint: a loaded term in the outlet’s own voice
help-others = dashed: the same term in somebody else’s voice
help-colour = The colour says which side a wording serves, never whether that is good or bad.
help-camps = Sides in this pack

## First-run page

welcome-title = Who says it, and in whose words?
welcome-lead = Isnad reads contested news beside you. It shows who publishes, who is named, which words take a side, and how others told the same story.
welcome-tour-heading = In two minutes
welcome-tour-outlet = Who publishes
welcome-tour-outlet-text = The outlet, its owner, and a stance only where somebody is cited for it. Claims that disagree stand side by side.
welcome-tour-names = Who is named
welcome-tour-names-text = People, groups and places, with all their spellings counted as one.
welcome-tour-terms = Which words take a side
welcome-tour-terms-text = Loaded terms, with the sentence, the voice it stands in, and a neutral wording.
welcome-tour-others = How others told it
welcome-tour-others-text = Other articles on the same event, and near copies, from the pack and from what you kept.
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
welcome-outlets-title = Always on the pack’s outlets
welcome-outlets-text =
    { $count ->
        [one] Isnad reads articles of { $count } outlet of the pack as you open them. The browser asks you first.
       *[other] Isnad reads articles of { $count } outlets of the pack as you open them. The browser asks you first.
    }
welcome-outlets-note = An update of the pack never adds a site without asking you.
welcome-outlets-action = Allow on these outlets
welcome-sites-title = On sites I name
welcome-sites-text = Isnad reads articles on those sites as you open them. The browser asks you for each.
welcome-site-label = Site
welcome-site-hint = For example: news.example
welcome-site-action = Allow on this site
welcome-site-list = Allowed so far
welcome-result-granted-outlets = Done. Isnad now reads the pack’s outlets as you open them.
welcome-result-granted-site = Done. Isnad now reads { $host } as you open it.
welcome-result-clicks = Done. Isnad reads a page only when you click its button.
welcome-result-refused = Not allowed, so nothing has changed. Isnad still reads a page when you click its button.
welcome-result-bad-host = That is not the address of a site. Write it as in the address bar, for example news.example.
welcome-result-error = The browser could not do that: { $problem }
welcome-pack-heading = What it knows so far
welcome-pack-outlets =
    { $count ->
        [one] { $count } outlet
       *[other] { $count } outlets
    }
welcome-pack-names =
    { $count ->
        [one] { $count } name
       *[other] { $count } names
    }
welcome-pack-terms =
    { $count ->
        [one] { $count } loaded term
       *[other] { $count } loaded terms
    }
welcome-never-heading = What Isnad never does
welcome-never-1 = It sends nothing anywhere: no address, no text, no statistics.
welcome-never-2 = It changes nothing in the page’s text.
welcome-never-3 = It never calls an article biased. It shows the evidence and leaves the verdict to you.

## The card beside a mark

card-label = What this mark means: { $name }
card-close = Close
card-open = Open the sidebar
card-next = Next place ({ $number } of { $count })
card-speaker = Said by:
card-speaker-unknown = not named
card-target = About:
card-target-unknown = not said
card-other-names = Also called:
card-called-by = { $side } says:
card-unsure = May also be:
card-unsure-note = uncertain
kind-person = person
kind-place = place
kind-event = event
kind-agreement = agreement
kind-operation = military operation
kind-movement = movement
kind-group = group
kind-coalition = coalition
kind-org-armed = armed force or group
kind-org-gov = state institution
kind-org-int = international body
kind-org-econ = company or economic body
kind-org-media = media
kind-org-party = party

## The launcher on the page, the toolbar’s menu

launcher-unknown = Outlet unknown
launcher-label = Isnad: { $outlet }. { $found }. Open the sidebar.
launcher-menu = Move or hide this sign
launcher-side = To the other side
launcher-up = Up
launcher-down = Down
launcher-hide-here = Hide on this site
launcher-hide = Hide everywhere
launcher-options = Settings
panel-close = Close the sidebar
menu-read = Read this page with Isnad
menu-sidebar = Open the Isnad sidebar

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
options-keys-heading = Keys
options-keys-none = no key set
options-keys-note = You can change the keys in the browser’s settings for extensions.
options-key-action = Read this page and open the sidebar
options-key-next = Next mark
options-key-previous = Previous mark
options-key-toggle = Hide or show the marks of a page
options-error = The browser could not do that: { $problem }
