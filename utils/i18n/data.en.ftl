### The reader's data: where it is, copies of it, what is kept, and how it goes.

data-title = Your data
data-about = Everything that Isnad keeps is on this machine. Nothing is sent anywhere, so nobody else has a copy: keep one yourself.

## Where it is

data-room = Where it is
data-room-where = In the profile of this browser.
data-room-used = It takes up { $used }.
data-room-used-of = It takes up { $used } of the { $quota } that the browser allows.
data-room-permission = The browser may not delete it by itself: Isnad has the permission for unlimited storage.
data-room-persisted = The browser has promised not to delete it by itself.
data-room-none = The browser has not promised to keep it: when the disk is full, it may delete it. Turn automatic backups on.
data-room-gone = It goes when you remove Isnad, delete the browser profile, or have a cleaning program empty it. A backup file stays.
data-uncopied = Before the last update no copy of the data could be made:
data-back = Your data was brought back
data-back-when = On { $when } the browser gave Isnad an empty store, as can happen after a crash. Isnad keeps a second copy of what you write.
data-back-annotations =
    { $count ->
        [one] { $count } annotation was brought back from it.
       *[other] { $count } annotations were brought back from it.
    }
data-back-others =
    { $count ->
        [one] So was { $count } other entry: a frame, a pack, a change or a comparison.
       *[other] So were { $count } other entries: frames, packs, changes, comparisons.
    }
data-back-articles = Kept articles have no second copy. Those of before are gone, unless you restore a backup that holds them.
data-back-seen = Understood
data-copies = Copies made before updates
data-copy-annotations =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
data-copy-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
data-copy-save = Save as a file
data-copy-restore = Look through and restore

## Backup

data-backup = Backup
data-backup-about = One file with your annotations, frames, imported packs, changes, comparisons and settings. It is read once more before it counts as made.
data-backup-articles = Also the articles that are kept, with their text
data-backup-save = Save a backup
data-backup-writing = Writing and checking: { $done } of { $all }…
data-backup-written =
    { $count ->
        [one] Saved and checked: { $count } entry, { $size },
       *[other] Saved and checked: { $count } entries, { $size },
    }
data-rolling = Automatic backups
data-rolling-about = To the folder “isnad” in Downloads: after every 50 changes of annotations, and at least daily while something changes.
data-rolling-on = Make automatic backups
data-rolling-permission = The browser will ask whether Isnad may save downloads. Isnad uses that for these files alone.
data-rolling-keep = How many stay; older ones are deleted as long as the browser lists them among its downloads:
data-rolling-not-allowed = The browser does not let Isnad save downloads, so no backups are made. Turn them off and on again to be asked.
data-rolling-none = No automatic backup has been made yet.
data-rolling-last =
    { $count ->
        [one] Last one: { $time }. { $count } change since.
       *[other] Last one: { $time }. { $count } changes since.
    }
data-rolling-now = Make one now

## Restore

data-restore = Restore a backup
data-restore-drop = Drop a backup file here, or choose it.
data-restore-about = You see what would change before anything does. Then everything good in the file is taken over at once, or nothing.
data-restore-reading = Looking it through, { $lines } lines so far…
data-restore-restoring = Restoring, { $lines } lines so far…
data-restore-done =
    { $count ->
        [0] Restored: everything was here already.
        [one] Restored: { $count } entry taken over.
       *[other] Restored: { $count } entries taken over.
    }
data-restore-failed = Nothing was taken over from
data-restore-not-a-backup = This is no backup of Isnad, or its first line was changed.
data-restore-newer = A newer version of Isnad made this backup. Update Isnad, then try again.
data-restore-too-long = A line of this file is longer than any that Isnad writes.
data-restore-now = Restore
data-preview = What would change:
data-preview-made = Made on { $time }
data-preview-cut-off = The end of this file is missing: it was not written or copied whole.
data-preview-altered = This file is not as Isnad wrote it: lines were changed, taken out, added or moved.
data-preview-salvage = Take over what is good in it all the same
data-preview-kind = What
data-preview-refused =
    { $count ->
        [one] { $count } line cannot be used
       *[other] { $count } lines cannot be used
    }
data-preview-line = Line { $number }:
data-fault-form = It is no line of a backup.
data-fault-hash = It is not as it was written.
data-fault-unknown = This version of Isnad does not know what it holds:
data-fault-shape = A field does not fit:
data-fate-new = new
data-fate-changed = replaced
data-fate-same = here already
data-fate-older = stays as it is here
data-kind-annotation = Annotations
data-kind-code = Frames
data-kind-pack = Imported packs
data-kind-change = Changes of packs
data-kind-article = Articles
data-kind-link = Articles you linked
data-kind-comparison = Comparisons
data-kind-setting = Settings
data-prefer = Where both have something
data-prefer-newer = the later version stays
data-prefer-backup = the version in the backup counts

## What is kept of articles

data-keep = What is kept of articles
data-keep-about = Kept articles are what comparisons and related coverage are made of. No article of a private window is kept.
data-keep-read = Every article read
data-keep-note-read = on sites you allowed, and where you pressed the button
data-keep-asked = Only those I ask to keep
data-keep-note-asked = with the button in the sidebar
data-keep-nothing = None
data-keep-note-nothing = annotations are still kept, with the words they stand on
data-forget-after = Forget articles by themselves after
data-forget-never = never
data-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Forget

data-forget = Forget articles
data-forget-none = No article is kept.
data-forget-about =
    { $count ->
        [one] { $count } article is kept. Annotations stay when an article is forgotten.
       *[other] { $count } articles are kept. Annotations stay when an article is forgotten.
    }
data-forget-older = Kept longer ago than
data-forget-do = Forget…
data-forget-site = Forget articles of { $site }…
data-forget-sure =
    { $count ->
        [0] No article is that old.
        [one] Forget { $count } article for good?
       *[other] Forget { $count } articles for good?
    }
data-forget-sure-site =
    { $count ->
        [one] Forget { $count } article of { $site } for good?
       *[other] Forget { $count } articles of { $site } for good?
    }
data-forget-yes = Forget
data-forgotten =
    { $count ->
        [one] { $count } article forgotten.
       *[other] { $count } articles forgotten.
    }

## Erase

data-erase = Erase everything
data-erase-about = Your annotations, articles, packs, changes and settings, and the copies made before updates. Backup files in Downloads stay.
data-erase-ask = Erase everything…
data-erase-sure = All of this would be gone for good:
data-erase-tick = I have a backup, or need none
data-erase-yes = Erase everything
data-erase-uncounted = The data does not open, so it cannot be counted.
data-erase-annotations = Annotations
data-erase-articles = Articles
data-erase-changes = Changes of packs
data-erase-packs = Imported packs
data-erase-codes = Frames of your own list
data-erase-comparisons = Comparisons
data-erase-settings = Settings
data-erased = Everything is erased. Isnad is as on its first day.

## When the data does not open

safe-title = Your data does not open
safe-about = Isnad has deleted nothing. Most of the time a retry or a restart of the browser is enough.
safe-what = What is the matter
safe-meanwhile = Until then pages are still read and marked, but nothing is saved.
safe-retry = Try again
safe-anew = Start anew
safe-anew-about = When nothing helps: the data that does not open is deleted, and Isnad begins with its second copy: annotations, frames, packs, changes and comparisons, but no articles. Settings and the copies made before updates stay. Then restore a backup.
safe-anew-ask = Start anew…
safe-anew-sure = Delete the data that does not open?
safe-anew-tick = I have tried again and restarted the browser
safe-anew-yes = Delete it and start anew
