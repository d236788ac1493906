### Words that several pages share. A message that counts gives every plural form of its language.

## Frame

app-name = Isnad
app-name-other = إسناد
language-label = Language
show-all = Show all { $count }
show-fewer = Show fewer
show-in-text = Show in the text
opens-address = opens in a new tab
filter-all = all
part-failed = This part of Isnad does not load. Close Isnad and open it again; if that does not help, install it anew.

## The article

article-untitled = Page without a title

## Outlet

outlet-country = Country
outlet-owner = Owner
outlet-type = Type
outlet-not-stated = not stated in the pack
outlet-type-private = private
outlet-type-state = run by a state
outlet-type-state-linked = tied to a state
outlet-type-public = public service
outlet-type-party = belongs to a party
outlet-type-faction = belongs to a side in the conflict
outlet-type-front = front for someone else
outlet-type-network = network
outlet-type-aggregator = collects others’ articles

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
claim-third-party = says a third party
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

## Names

entities-other = Other
entity-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }

## What a mark means

help-entity = dotted: a name the pack knows
help-own = solid with a tint: a loaded term in the outlet’s own voice
help-others = dashed: the same term in somebody else’s voice

## First-run page

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

## The reader's changes

row-overrule = Change this entry
own-added = Added by { $author } on { $date }:
own-changed = Changed by { $author } on { $date }:
own-hidden = Taken out by { $author } on { $date }:
