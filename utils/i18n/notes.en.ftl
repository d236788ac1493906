### All annotations, in the library.

notes-title = Annotations
notes-about = What you noted on articles. It is kept on this machine alone; save it as a file to take it with you.
notes-tools = Save, import and frames
notes-reading =
    { $count ->
        [0] Reading your annotations…
        [one] { $count } read so far…
       *[other] { $count } read so far…
    }
notes-count =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
notes-found =
    { $count ->
        [0] Nothing found among { $all }
        [one] { $count } of { $all }
       *[other] { $count } of { $all }
    }
notes-none = You have no annotations yet.
notes-none-next = Select words of an article that Isnad has read and choose “Annotate the selection” in the sidebar, or import a file.
notes-changed = changed { $date }

## Finding

notes-search = Search
notes-show-all = Show all of them
notes-by-kind = Kind
notes-by-tag = Tag
notes-by-colour = Colour
notes-by-outlet = Outlet
notes-by-code = Frame
notes-no-outlet = no known outlet

## Undo

notes-deleted =
    { $count ->
        [one] { $count } annotation deleted
       *[other] { $count } annotations deleted
    }
notes-changed-last =
    { $count ->
        [one] { $count } annotation changed
       *[other] { $count } annotations changed
    }
notes-imported =
    { $count ->
        [one] { $count } annotation imported
       *[other] { $count } annotations imported
    }
notes-undone =
    { $count ->
        [one] Undone: { $count } annotation is as it was
       *[other] Undone: { $count } annotations are as they were
    }
notes-undo = Undo
notes-redo = Do it again

## Files out

notes-export = Save as a file
notes-export-which = Which ones
notes-export-all =
    { $count ->
        [one] the only one
       *[other] all { $count }
    }
notes-export-shown =
    { $count ->
        [one] the one that is shown
       *[other] the { $count } that are shown
    }
notes-export-as-jsonld = W3C Web Annotation (JSON-LD)
notes-export-note-jsonld = Everything, to be imported here or in other programs.
notes-export-as-markdown = Markdown
notes-export-note-markdown = To read and to quote, article by article.
notes-export-as-csv = CSV
notes-export-note-csv = A table for spreadsheets and statistics.

## Files in

notes-import = Import from a file
notes-import-kinds = W3C Web Annotations, an export of Hypothesis, or highlights of Obsidian’s Web Clipper. Nothing is stored before you have seen what would change.
notes-import-reading = Reading the file…
notes-import-storing = Storing { $done } of { $all }…
notes-import-done =
    { $count ->
        [one] { $count } annotation was imported from
       *[other] { $count } annotations were imported from
    }
notes-import-unknown = There are no annotations in this file that Isnad knows: it reads W3C Web Annotations, exports of Hypothesis and highlights of Obsidian.
notes-import-stopped = The file took more memory than there is. Nothing was stored.
notes-preview = What would change:
notes-format-web-annotation = W3C Web Annotations
notes-format-hypothesis = Export of Hypothesis
notes-format-obsidian = Highlights of Obsidian
notes-preview-new =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
notes-preview-changed =
    { $count ->
        [one] { $count } changed: the file has the later version
       *[other] { $count } changed: the file has the later versions
    }
notes-preview-same =
    { $count ->
        [one] { $count } here already, unchanged
       *[other] { $count } here already, unchanged
    }
notes-preview-older =
    { $count ->
        [one] { $count } stays as it is here: you changed it later
       *[other] { $count } stay as they are here: you changed them later
    }
notes-preview-refused =
    { $count ->
        [one] { $count } cannot be taken
       *[other] { $count } cannot be taken
    }
notes-preview-nothing = Nothing would change.
notes-preview-store =
    { $count ->
        [one] Import { $count }
       *[other] Import { $count }
    }
notes-record = Record { $number }:
refused-not-annotation = This is no annotation.
refused-no-address = The web address of the article is missing.
refused-no-quote = It quotes no words of the article: a note on a whole page, or on a picture.
refused-reply = This is a reply to another annotation.
refused-too-large = The record is too large.
refused-reserved-key = A field has a name that programs keep for themselves:
refused-bad-field = A field does not fit:
refused-twice = The same annotation stands earlier in the file:

## Framing codes

notes-codes = List of frames
notes-codes-about = The frames to choose from when you mark how an article frames its matter. Annotations keep the frame they have, even when it is taken off the list.
notes-code-title = Frame { $number }
notes-code-description = What counts as this frame
notes-code-up = Up
notes-code-up-of = Move up: { $name }
notes-code-down = Down
notes-code-down-of = Move down: { $name }
notes-code-remove = Take off the list
notes-code-remove-of = Take off the list: { $name }
notes-codes-add = Add a frame
notes-codes-unnamed = Each frame needs a name before the list can be saved.
notes-codes-default = Back to the list that came with Isnad
notes-codes-saved = The list is saved.
