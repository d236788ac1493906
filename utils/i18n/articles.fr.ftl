### Les articles de la bibliothèque : ce qui est conservé, retrouvé et mis en regard.

articles-title = Articles
articles-note-on = Ce que vous avez conservé, et vos annotations, mot par mot. Tout reste sur cet appareil.

## Search

articles-search = Chercher dans les articles et annotations
articles-order = Ordre
articles-order-best = les plus pertinents d’abord
articles-order-newest = les plus récents d’abord
articles-reading = Ouverture…
articles-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
articles-catching-up = Certains articles ne peuvent pas encore être trouvés. Ils apparaîtront ici d’eux-mêmes.
articles-failed = La lecture a échoué. Rechargez la page ; si cela se reproduit, voyez « Vos données ».
articles-empty = Aucun article n’est encore conservé.
articles-empty-next = Ouvrez un article sur le sujet d’un dossier et laissez Isnad le lire. Ce qu’il conserve se retrouve ici.
articles-none = Rien ne répond à tout cela.
articles-none-next = Essayez moins de mots, une autre graphie ou une période plus longue. L’arabe se trouve avec ou sans voyelles.
articles-reset = Tout afficher

## Narrowing down

articles-narrow =
    { $count ->
        [0] Affiner
        [one] Affiner ({ $count } choix)
       *[other] Affiner ({ $count } choix)
    }
articles-reset-choices = Annuler tous les choix
articles-published = Date de parution
articles-from = du
articles-until = au
articles-facet-kind = Nature
articles-facet-outlet = Média
articles-facet-camp = Média proche de
articles-facet-entity = Noms
articles-facet-tag = Étiquettes de vos annotations
articles-kind-article = articles
articles-kind-note = vos annotations
articles-pages = Pages
articles-page = Page { $page } sur { $last }
articles-before = Page précédente
articles-after = Page suivante

## One that was found

articles-note = votre annotation
articles-copy-earlier = Repris plus tard dans :
articles-copy-later = Copie de :
articles-copy-unknown = Presque le même texte que :
articles-known = Ce qu’Isnad y a trouvé
articles-forget = Oublier cet article
articles-forget-sure = Le texte et ce qui en a été tiré seront supprimés. Vos annotations restent.
articles-forget-yes = L’oublier
articles-forget-no = Le garder
articles-forget-failed = Il n’a pas pu être oublié. Réessayez.

## One article

articles-back = Tous les articles
articles-kept-on = conservé le { $date }
articles-gone = Cet article n’est plus conservé, ou ne l’a jamais été.
articles-alike-pack = Identique à { $share } à un article du corpus du dossier, qui n’en garde pas le texte :
articles-alike-reader = Identique à { $share } à un article que vous avez conservé :
articles-voices = de sa propre voix : { $own } ; mots d’autrui : { $others }

## Two texts

articles-diff-title = Ce qui a changé
articles-diff-texts = Les deux textes
articles-diff-dated = Du texte paru en premier au texte paru ensuite.
articles-diff-undated = Les dates ne disent pas lequel a paru en premier.
articles-diff-first = paru en premier
articles-diff-count =
    { $count ->
        [0] Aucun mot n’a changé.
        [one] { $count } changement.
       *[other] { $count } changements.
    }
articles-diff-words = Mots communs : { $same } ; retirés : { $cut } ; ajoutés : { $inserted }.
articles-diff-beside = Côte à côte
articles-diff-legend-cut = retiré ou remplacé
articles-diff-legend-inserted = ajouté ou mis à la place
articles-diff-cut = retiré :
articles-diff-replaced = remplacé :
articles-diff-inserted = ajouté :
articles-diff-instead = mis à la place :
articles-diff-walk = D’un changement à l’autre
articles-diff-before = Changement précédent
articles-diff-after = Changement suivant
articles-diff-at = { $at } sur { $all }
articles-open = Ouvrir l’article
articles-print = Imprimer
articles-labels = Désignations remplacées
articles-labels-from = Premier texte
articles-labels-to = Second texte
articles-labels-count = Fois
articles-labels-other = d’autres mots
