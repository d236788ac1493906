### The comparison of articles: who calls it what.
compare-title = Compare
compare-note = What the articles you kept call one thing, who speaks in them, and what they say more than others. Every number opens its sentences.
compare-pack = Pack
compare-thing = Who or what
compare-things-named = With several names
compare-things-other = Other names
compare-by = Compare
compare-by-outlet = outlets
compare-by-camp = sides
compare-from = From
compare-until = Until
compare-voice = Words
compare-voice-all = of everybody
compare-voice-own = of the outlets alone
compare-copies = Count near-copies each
compare-outlets = Outlets
compare-outlets-all = All outlets
compare-working = { $done } of { $all } articles read
compare-cancel = Cancel
compare-cancelled = Cancelled.
compare-again = Compare again
compare-outdated = Articles were kept or forgotten since these were compared.
compare-failed = The comparison failed: { $reason }
compare-empty = No kept article fits. Articles are kept when you read them with Isnad.

## What is in the sample

sample-articles =
    { $count ->
        [one] { $number } article you kept
       *[other] { $number } articles you kept
    }
sample-outlets =
    { $count ->
        [one] { $number } outlet
       *[other] { $number } outlets
    }
sample-days = { $first } – { $last }
sample-undated = { $number } without a date
sample-copies-out = near-copies counted once ({ $number } left out)
sample-copies-in = near-copies counted each ({ $number })
sample-unsure = { $number } mentions that may be of something else are not counted
sample-pack = pack { $pack }

## Who calls it what

names-heading = Who calls it what
names-label = Name
names-also = also written
names-marked = in marks or at a distance
names-serves = serves { $camp }
names-words = Words aimed at it
names-never = never
names-none = No article of the sample names it.
names-naming = Articles that use a name
names-unnamed = Articles that mention it by none of these names
names-silent = Articles that do not mention it
names-cell = { $label }, { $group }: { $number }. Show the sentences
group-none = No documented stance
group-unknown = Outlet unknown

## The sentences behind a number

sentences-heading = The sentences behind the number
sentences-empty = Choose a number in the table to read its sentences.
sentences-open = Open in the article
sentences-more = { $shown } of { $number } are shown
sentences-close = Close
said-own = in the outlet’s voice
said-direct = quoted
said-indirect = reported
said-marked = in quotation marks
said-distanced = at a distance
said-by = { $voice }: { $speaker }

## Distinctive words

distinct-heading = Distinctive words
distinct-note = Words said more by one than by the others of the same language: log-odds with an informative Dirichlet prior; z from 1.96 on, in three articles or more.
distinct-few = Too few articles to call a word distinctive.
distinct-group = { $group } ({ $language })
distinct-desc = Bars: how far each word is above what the others say, as z-scores.
language-ar = Arabic
language-en = English
language-fr = French
language-other = other languages

## Who gets to speak

voices-heading = Who gets to speak
voices-words =
    { $count ->
        [one] { $number } word
       *[other] { $number } words
    }
voices-all = Each speaker
voices-speaker = Speaker
voices-unknown = Speaker not known
voices-no-side = On neither side
voices-none = Nobody is quoted in the sample.
voices-split = { $direct } quoted, { $indirect } reported

## Coverage over time

time-heading = Coverage over time
time-desc = Bars: articles of each group by { $bin }.
time-none = No article of the sample has a date.
time-articles = articles
bin-day = day
bin-week = week
bin-month = month

## Lean

tilt-heading = Loaded words in the outlets’ own voice
tilt-note = Of the loaded words that serve one of two sides, the share that serves { $camp } and not { $opponent }. The interval (95 %) rests on articles, not on words. It says nothing on why.
tilt-desc = Points: share of words that serve { $camp }, with their 95 % intervals.
tilt-few = too few articles ({ $articles })
tilt-of = { $part } of { $whole }
tilt-interval = { $low } to { $high }
tilt-documented = Documented stance
tilt-for = close to { $camp }
tilt-against = against { $camp }
tilt-contested = contested
tilt-none = none documented
tilt-share = Share
tilt-counts = Words

## Keeping and exporting

keep-heading = Saved comparisons
keep-name = Name
keep-save = Save this comparison
keep-delete = Delete
keep-delete-one = Delete { $title }
keep-none = None yet.
keep-failed = Not saved: { $reason }
export-whole = Everything
export-print = Print
export-as = { $what } as { $format }
export-failed = The file could not be made: { $reason }
table-show = As a table

## Columns of tables

column-group = Group
column-language = Language
column-word = Word
column-here = Here
column-of = of
column-elsewhere = Elsewhere
column-of-elsewhere = of
column-articles = Articles
column-log-odds = Log-odds
column-z = z
column-day = Day
column-week = Week from
column-month = Month
column-undated = Without a date
