### Words on the page: the card beside a mark and the launcher. The background composes them.

## State of the page

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

## Wording of this article

wording-for = for: { $camp }
wording-against = against: { $camp }

## Loaded terms

term-strength = strength { $strength } of 3
term-neutral = Neutral wording:
term-used-by = Used by:
term-side-unknown = side unclear
term-side-neutral = takes no side
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

## The launcher on the page

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
