### The library: packs that can be checked, overruled, extended and shared.
library-title = Library
library-packs = Packs
library-packs-note = What Isnad knows about a topic comes from a pack: a file of data that you can check, overrule, extend and share.

## A pack

pack-bundled = came with Isnad
pack-imported = imported by you
pack-on = in use
pack-off = switched off
pack-remove = Remove this pack
pack-remove-sure =
    { $count ->
        [0] The pack and its rows go.
        [one] The pack goes, and your change of it with it.
       *[other] The pack goes, and your { $number } changes of it with it.
    }
pack-remove-yes = Remove
pack-remove-no = Keep it
pack-changes =
    { $count ->
        [one] { $number } change of yours
       *[other] { $number } changes of yours
    }
pack-license = License:
pack-sections = Parts of this pack
section-outlets = Outlets
section-entities = Names
section-terms = Loaded terms
section-namings = Namings
section-balance = Sides and balance
section-sources = Sources
section-changes = Your changes
section-articles = Articles
part-outlets = Outlet
part-claims = Claim
part-entities = Name
part-terms = Term

## Rows

row-number = row { $row }
rows-search = Search
rows-found =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
rows-more = Show more ({ $count } left)
row-own = yours
row-disputed = sources disagree
row-partisan = { $side } (partisan claim)
row-hidden = taken out by you
row-conditions =
    { $count ->
        [one] Some forms count only under a condition ({ $count }).
       *[other] Some forms count only under conditions ({ $count }).
    }
outlet-addresses = Addresses
evidence-heading = Where it was seen
evidence-memory = from memory, not yet seen in a source
cited-in = What rests on it
naming-label = Label
matches-heading = In your kept articles
matches-none =
    { $count ->
        [0] You have kept no article yet.
        [one] Not found in the { $count } article you have kept.
       *[other] Not found in the { $count } articles you have kept.
    }

## Balance

balance-note = Words are counted with their strength (mild · clear · strong). A pack that describes one side only in its enemies’ words would show it here.
balance-camps = Sides
balance-circles = Other circles with words of their own
camp-backs = stands behind
camp-none = none
claim-none = none
balance-counted = Counted
balance-for = Loaded terms for it
balance-against = Loaded terms against it
balance-labels = Labels it uses
balance-entities = Names on its side
balance-outlets-for = Outlets said to be close to it
balance-outlets-against = Outlets said to oppose it

## The reader's changes

row-overrule-again = Change again
changes-none = You have changed nothing in this pack. Open a row and choose “Change this entry”, or add one.
change-rests = Not in use, because it no longer fits the pack:
change-drop = Take back my change
change-nothing = nothing
change-add = added by { $author }
change-change = changed by { $author }
change-hide = taken out by { $author }

## Forms

add-outlets = Add an outlet
add-entities = Add a name
add-terms = Add a loaded term
add-claims = Add a claim with its source
form-add-note = Kept on this machine beside the pack, and in use at once. It survives updates of the pack.
form-overrule-note = The pack stays as it was published. What you say here stands over it, with your name and reason, and survives updates.
form-sign = Say who you are and why: a change without a reason cannot be checked by anybody, not even by you next year.
form-save = Save
form-hide = Take this row out of use
form-cancel = Cancel
field-author = Your name, or a name you go by
field-reason = Reason
field-names-ar = Arabic, one form a line
field-names-en = English, one form a line
field-names-fr = French, one form a line
field-addresses = Addresses, one a line
field-type = Type
field-owner = Owner
field-country = Country
field-kind = Kind
field-camp = Side
field-direction = For or against
field-strength = Strength
field-usedBy = Used by
field-context = Marked where
field-neutral-ar = Neutral wording in Arabic
field-neutral-en = Neutral wording in English
field-neutral-fr = Neutral wording in French
field-statement = What is said of the outlet
field-confidence = How sure
field-opposes = Says otherwise than
field-source-title = Source: title
field-source-publisher = Source: publisher
field-source-date = Source: date (YYYY-MM-DD)
field-source-url = Source: address
field-about = About
strength-0 = 0: takes no side
strength-1 = 1: mild
strength-2 = 2: clear
strength-3 = 3: strong
direction-for = for
direction-against = against
context-any = anywhere in an article
context-topic = on pages about the topic
context-near = beside a name it belongs to
claim-kind-stance = stance
claim-kind-ownership = ownership
claim-kind-reliability = reliability

## Conditions on forms

rules-heading = Conditions
rules-note = A form that has other senses too can be made to count only under a condition. All conditions on a form must hold.
rule-add = Add a condition
rule-remove = Remove this condition
rule-all-forms = All forms
rule-forms = Forms it is about, one a line; empty: all
rule-near = With one of these words nearby
rule-not-near = With none of these words nearby
rule-before = Directly before one of these words
rule-not-before = Not directly before these words
rule-after = Directly after one of these words
rule-not-after = Not directly after these words
rule-or-on-topic = or anywhere on a page about the topic
rule-or-earlier-full = or when the full name stands earlier
rule-or-quoted = or when it stands in quotation marks
rule-from = Articles from
rule-until = Articles until
rule-quoted-only = Only in quotation marks or brackets
rule-tag-only = Only as an agency’s tag
rule-exact-case = Capital and small letters exactly so

## Files

import-heading = Import
import-drop = Drop a file here, or choose one.
import-choose = Choose a file
import-kinds = A pack (.json, .zip), changes that somebody shared (.json), a table (.csv, .tsv), spaCy patterns (.jsonl). You see what would change before anything does.
import-target = Tables and patterns go to:
import-reading = Reading
import-unpacking = Unpacking
import-checking = Checking every row of
import-compiling = Making it searchable:
import-comparing = Comparing with what you have:
import-installing-note = This step writes everything at once or nothing at all, so it cannot be stopped halfway.
import-installing = Installing
import-done = Done: { $file } is in use.
import-failed = Nothing was imported.
preview-heading = What would change:
preview-new = A new pack, version { $version }.
preview-update = Version { $from } becomes { $to }.
preview-same = The rows are the same as those you have.
preview-part = Part
preview-added = added
preview-changed = changed
preview-removed = removed
preview-conflicts =
    { $count ->
        [one] { $count } of your changes meets something new. Yours stays in use.
       *[other] { $count } of your changes meet something new. Yours stay in use.
    }
conflict-changed = the pack now says something else here
conflict-removed = the row is gone; your change will rest
conflict-taken = the pack now has this row itself; yours will rest
preview-changes =
    { $count ->
        [one] { $count } change to the pack’s rows
       *[other] { $count } changes to the pack’s rows
    }
preview-kept =
    { $count ->
        [one] { $count } row that you have changed yourself: yours stays
       *[other] { $count } rows that you have changed yourself: yours stay
    }
preview-refused =
    { $count ->
        [one] { $count } thing was left out
       *[other] { $count } things were left out
    }
preview-more = And { $number } more, which are not listed here.
preview-nothing = There is nothing in it to import.
preview-install = Import
export-heading = Save as a file
export-zip = Pack with your changes (zip)
export-json = Pack as published (JSON)
export-changes = Your changes alone (JSON)
export-table = { $part } ({ $format })
