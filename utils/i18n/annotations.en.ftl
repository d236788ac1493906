### Annotations: in the sidebar and in the library.

## What one says

annotation-note = Note
annotation-reason = Why is this mark wrong?
annotation-tags = Tags, with commas between them
annotation-colour = Colour:
annotation-kind = Kind
annotation-kind-note = note
annotation-kind-framing = framing
annotation-kind-evidence = evidence
annotation-kind-dispute = wrong mark
annotation-code = Frame
annotation-code-none = no frame named
annotation-disputes = Disputes the mark:
annotation-author = By:

colour-yellow = yellow
colour-green = green
colour-blue = blue
colour-pink = pink
colour-grey = grey

## Frames of content analysis

code-conflict = Conflict
code-conflict-description = Tells of disagreement: sides, winners and losers, mutual blame.
code-responsibility = Responsibility
code-responsibility-description = Says who caused a problem, or who has to solve it.
code-morality = Morality
code-morality-description = Judges by morals or religion, or says how one should behave.
code-economic = Economic consequences
code-economic-description = Speaks of gains, losses and costs, now or later.
code-human-interest = Human interest
code-human-interest-description = Gives the matter a face: fates, feelings, private lives.

## Where it stands

annotation-state-anchored = in its place
annotation-state-uncertain = Place uncertain
annotation-state-orphan = Place not found
annotation-on-copy = made on a copy of this article
annotation-asked-uncertain = The text has changed since. Is this the place?
annotation-asked-orphan = These words are no longer in the text. Select the new place on the page, then attach the note to it.
annotation-confirm = Yes, here
annotation-reject = Not here
annotation-attach = Attach to the selection

## What can be done

annotation-edit = Edit
annotation-cite = Copy citation
annotation-cited-yes = Copied
annotation-cited-no = The browser did not let Isnad copy.
annotation-delete = Delete
annotation-save = Save
annotation-saving = Saving…
annotation-cancel = Discard

## When something was not stored

problem-full = The disk is full, so nothing was saved. Free some space, then save again.
problem-conflict = This note was changed or deleted in another place meanwhile.
problem-blocked = Another tab of Isnad still uses an older form of the data. Close it, then try again.
problem-newer = A newer version of Isnad wrote this data, and this one does not touch it. Update Isnad, then try again.
problem-closed = Isnad cannot open its data just now. Try again; if that fails too, restart the browser.
problem-damaged = The browser cannot read Isnad’s data on the disk. Restart the browser, then try again.
problem-refused = Something in it does not fit, so nothing was saved.
problem-failed = That did not work, and nothing was saved. Try again.
problem-kept = What you wrote is still here.
problem-detail = In the browser’s words

## The list of a page

annotations-heading = Annotations of this page
annotations-new = Annotate the selection
annotations-none = None yet. Select words on the page, then annotate them. Whatever you write stays on this machine.
annotations-search = Search annotations
annotations-place = Place
annotations-tag = Tag
annotations-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }

## What happened

annotation-undo = Undo
annotation-redo = Redo
annotation-said-saved = Saved.
annotation-said-placed = Its place is saved.
annotation-said-rejected = Noted: it is not here.
annotation-said-deleted = Deleted.
annotation-said-discarded = Not saved. Undo brings the text back.
annotation-said-undone = Undone.
annotation-said-redone = Done again.
annotation-said-nothing-selected = Nothing of the article is selected. Select words on the page first.
annotation-said-page-gone = The page does not answer. Open the article again, or reload it.

## Two versions

versions-changed = This annotation was changed in another place while you were writing. Which version should stay?
versions-deleted = This annotation was deleted in another place while you were writing.
versions-mine = Yours
versions-stored = The other
versions-keep-mine = Keep yours
versions-keep-stored = Keep the other
versions-keep-both = Put both into the form
versions-keep-anyway = Save yours anyway
versions-let-go = Let it be deleted
