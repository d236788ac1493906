### La comparaison des articles : qui l’appelle comment.
compare-title = Comparer
compare-note = Comment les articles que vous avez conservés nomment une chose, qui y parle, et ce qu’ils disent plus que les autres. Chaque nombre ouvre ses phrases.
compare-pack = Dossier
compare-thing = Qui ou quoi
compare-things-named = À plusieurs noms
compare-things-other = Autres noms
compare-by = Comparer
compare-by-outlet = les médias
compare-by-camp = les camps
compare-from = Du
compare-until = Au
compare-voice = Mots
compare-voice-all = de tous
compare-voice-own = des médias seuls
compare-copies = Compter chaque quasi-copie
compare-outlets = Médias
compare-outlets-all = Tous les médias
compare-working = { $done } articles lus sur { $all }
compare-cancel = Annuler
compare-cancelled = Annulé.
compare-again = Comparer de nouveau
compare-outdated = Des articles ont été conservés ou oubliés depuis cette comparaison.
compare-failed = La comparaison a échoué : { $reason }
compare-empty = Aucun article conservé ne convient. Les articles sont conservés quand vous les lisez avec Isnad.

## L’échantillon

sample-articles =
    { $count ->
        [one] { $number } article conservé
       *[other] { $number } articles conservés
    }
sample-outlets =
    { $count ->
        [one] { $number } média
       *[other] { $number } médias
    }
sample-days = { $first } – { $last }
sample-undated = { $number } sans date
sample-copies-out = quasi-copies comptées une fois ({ $number } écartées)
sample-copies-in = quasi-copies comptées chacune ({ $number })
sample-unsure = { $number } mentions peut-être d’autre chose ne sont pas comptées
sample-pack = dossier { $pack }

## Qui l’appelle comment

names-heading = Qui l’appelle comment
names-label = Nom
names-also = écrit aussi
names-marked = entre guillemets ou à distance
names-serves = sert { $camp }
names-words = Mots qui le visent
names-never = jamais
names-none = Aucun article de l’échantillon ne le nomme.
names-naming = Articles qui emploient un nom
names-unnamed = Articles qui en parlent sans aucun de ces noms
names-silent = Articles qui n’en parlent pas
names-cell = { $label }, { $group } : { $number }. Montrer les phrases
group-none = Aucune position documentée
group-unknown = Média inconnu

## Les phrases derrière un nombre

sentences-heading = Les phrases derrière le nombre
sentences-empty = Choisissez un nombre du tableau pour lire ses phrases.
sentences-open = Ouvrir dans l’article
sentences-more = { $shown } sur { $number } sont montrées
sentences-close = Fermer
said-own = dans la voix du média
said-direct = cité
said-indirect = rapporté
said-marked = entre guillemets
said-distanced = à distance
said-by = { $voice } : { $speaker }

## Mots distinctifs

distinct-heading = Mots distinctifs
distinct-note = Mots que l’un dit plus que les autres de la même langue : log-odds avec a priori de Dirichlet informatif ; z à partir de 1,96, dans trois articles au moins.
distinct-few = Trop peu d’articles pour dire un mot distinctif.
distinct-group = { $group } ({ $language })
distinct-desc = Barres : de combien chaque mot dépasse ce que disent les autres, en scores z.
language-ar = arabe
language-en = anglais
language-fr = français
language-other = autres langues

## Qui a la parole

voices-heading = Qui a la parole
voices-words =
    { $count ->
        [one] { $number } mot
       *[other] { $number } mots
    }
voices-all = Chaque locuteur
voices-speaker = Locuteur
voices-unknown = Locuteur inconnu
voices-no-side = D’aucun camp
voices-none = Personne n’est cité dans l’échantillon.
voices-split = { $direct } cités, { $indirect } rapportés

## La couverture dans le temps

time-heading = La couverture dans le temps
time-desc = Barres : articles de chaque groupe par { $bin }.
time-none = Aucun article de l’échantillon n’a de date.
time-articles = articles
bin-day = jour
bin-week = semaine
bin-month = mois

## Balance

tilt-heading = Mots chargés dans la voix des médias
tilt-note = Parmi les mots chargés qui servent l’un de deux camps, la part qui sert { $camp } et non { $opponent }. L’intervalle (95 %) repose sur les articles, non sur les mots. Il ne dit rien du pourquoi.
tilt-desc = Points : part des mots qui servent { $camp }, avec leurs intervalles à 95 %.
tilt-few = trop peu d’articles ({ $articles })
tilt-of = { $part } sur { $whole }
tilt-interval = { $low } à { $high }
tilt-documented = Position documentée
tilt-for = proche de { $camp }
tilt-against = contre { $camp }
tilt-contested = contestée
tilt-none = aucune documentée
tilt-share = Part
tilt-counts = Mots

## Garder et exporter

keep-heading = Comparaisons gardées
keep-name = Nom
keep-save = Garder cette comparaison
keep-delete = Supprimer
keep-delete-one = Supprimer { $title }
keep-none = Aucune pour l’instant.
keep-failed = Non gardée : { $reason }
export-whole = Tout
export-print = Imprimer
export-as = { $what } en { $format }
export-failed = Le fichier n’a pas pu être créé : { $reason }
table-show = En tableau

## Colonnes des tableaux

column-group = Groupe
column-language = Langue
column-word = Mot
column-here = Ici
column-of = sur
column-elsewhere = Ailleurs
column-of-elsewhere = sur
column-articles = Articles
column-log-odds = Log-odds
column-z = z
column-day = Jour
column-week = Semaine du
column-month = Mois
column-undated = Sans date
