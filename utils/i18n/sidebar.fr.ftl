### Le panneau.

## Frame

pack-label = Dossier : { $name }
footer-local = Tout s’est fait sur cet appareil. Rien n’a été envoyé.
footer-welcome = Comment fonctionne Isnad, et ce qu’il peut lire

## State of the page

status-loading = Ouverture…
status-reading = Lecture de la page…
status-reading-next = C’est l’affaire d’un instant, et tout se passe sur votre appareil.
status-off-topic = Cette page ne porte sur aucun sujet qu’Isnad connaît.
status-off-topic-next = Ce qu’il sait d’un sujet tient dans un dossier : médias, noms et termes chargés, avec leurs sources. Aucun dossier ne porte sur cette page : rien n’y est marqué.
status-not-permitted = Isnad n’a pas lu cette page.
status-not-permitted-next = Cliquez sur le bouton d’Isnad dans la barre d’outils pour qu’il la lise cette fois-ci, ou laissez-le lire ce site chaque fois que vous y êtes.
status-not-permitted-ask = Toujours sur { $host }
status-not-permitted-choose = Choisir des sites à lire toujours
status-closed-page = Le navigateur ferme cette page aux extensions.
status-closed-page-next = C’est le cas des réglages, du magasin d’extensions et des fichiers PDF. Si l’article existe aussi sur une page ordinaire, ouvrez-le là.
status-own-page = C’est une page d’Isnad lui-même.
status-own-page-next = Rien n’y est lu. Ouvrez un article dans cette fenêtre pour voir ce qui s’y trouve.
status-no-article = Aucun article sur cette page.
status-no-article-next = On dirait une page d’accueil, une liste ou un formulaire. Ouvrez un article. Si c’en est un, il n’était peut-être pas encore chargé : relancez la lecture.
status-empty = Cette page ne contient pas de texte.
status-empty-next = C’est peut-être une image ou une vidéo, ou elle n’est pas encore chargée. Relancez la lecture quand le texte apparaît.
status-too-long = Cette page est plus longue que ce qu’Isnad lit.
status-too-long-next = Une page de cette longueur est rarement un seul article. Si c’en est un, ouvrez sa version imprimable ou un seul chapitre.
status-error = Cette page n’a pas pu être lue.
status-error-next = Relancez la lecture. En cas de nouvel échec, rechargez d’abord la page.
retry = Relire la page

## The article

article-heading = Cette page
article-no-date = date introuvable
article-file = un fichier de votre appareil
article-partial = Seul le début de cet article se trouve sur la page : lui seul a été lu.

## Outlet

outlet-heading = Média
outlet-basis = Identifié par
outlet-basis-address = l’adresse de la page
outlet-basis-credit = la mention de la source
outlet-basis-byline = la signature
outlet-basis-name = le nom affiché sur la page
outlet-basis-corpus = le corpus du dossier
outlet-unknown = Un média que le dossier ne connaît pas
outlet-unknown-note = C’est aussi une réponse : on ne lui prête ni propriétaire ni position.
outlet-unnamed = La page ne dit pas qui la publie.
origin-label = Repris de
origin-basis = établi par { $basis }
origin-note = Une reprise porte la position du média d’origine, non celle de la page qui la reproduit.

## Recognised

recognised-heading = Texte reconnu
recognised-same-pack = Cette page est un article du corpus du dossier :
recognised-copy-pack = Cette page est presque identique ({ $share }) à un article du corpus du dossier :
recognised-same-reader = Vous avez déjà conservé cet article :
recognised-copy-reader = Cette page est presque identique ({ $share }) à un article que vous avez conservé :

## Wording of this article

wording-heading = Les mots de cet article
wording-own = En son nom
wording-others = Propos d’autrui
wording-headline = Titre
wording-body = Corps
wording-unknown = camp non précisé :
wording-too-few = trop peu
wording-interval = { $part } sur { $whole } servent un même camp : { $camp } (intervalle à { $level } : de { $low } à { $high })
wording-too-few-note = « Trop peu » accompagne tout nombre inférieur à { $minimum } : il ne montre encore rien.
wording-none = Aucun mot prenant parti n’a été trouvé.
wording-note = Compté dans ce seul article. Ce n’est pas la position du média.
wording-key-for = uni : en faveur de ce camp
wording-key-against = rayé : contre l’autre

## Loaded terms

terms-heading = Termes chargés
terms-none = Aucun des termes chargés du dossier ne figure dans cet article.
terms-filter = Voix
terms-filter-all = Toutes
terms-filter-own = En son nom
terms-filter-others = Propos d’autrui
term-headline = titre
term-speaker = dit par : { $name }
term-speaker-unknown = auteur non nommé
term-target = à propos de : { $name }
term-target-unknown = à propos de : non dit
mark-wrong = Cette marque est fausse ici

## Names

entities-heading = Personnes, groupes et lieux
entities-none = Aucun des noms du dossier ne figure dans cet article.
entities-people = Personnes
entities-armed = Forces et groupes armés
entities-institutions = Gouvernements et institutions
entities-international = Organismes internationaux
entities-movements = Partis et mouvements
entities-media = Médias
entities-places = Lieux
entities-events = Événements et accords
entity-written-as = Écrit ici :
entity-places = Dans le texte :
entity-mention = Mention { $number } sur { $count }
entity-mention-unsure = Mention { $number } sur { $count }, incertaine
entity-unsure =
    { $count ->
        [one] { $count } est incertaine : une faute d’orthographe, ou un nom que plusieurs partagent.
       *[other] { $count } sont incertaines : des fautes d’orthographe, ou des noms que plusieurs partagent.
    }
entity-ambiguous = Peut aussi désigner : { $names }

## Who gets to speak

speakers-heading = Qui a la parole
speakers-none = Aucun propos trouvé, ni cité ni rapporté.
speakers-unknown = Auteur non nommé
speakers-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
speakers-quotes =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
speakers-labels = Noms et formules entre guillemets
quote-direct = cité
quote-indirect = rapporté

## Told by others

related-heading = Raconté par d’autres
related-none = Ni le corpus du dossier ni vos articles conservés n’en parlent.
related-copy = identique à { $share }
related-same-event = même événement
related-same-topic = même sujet
related-shared = Tous deux nomment : { $names }
related-words = Tous deux emploient : { $words }
related-days =
    { $count ->
        [0] à moins d’un jour
        [one] à { $count } jour d’écart
       *[other] à { $count } jours d’écart
    }
related-first-here = cet article a paru en premier
related-first-there = paru avant cet article
related-differences = Ce qui a changé
related-join = Marquer comme même texte
related-split = Marquer comme sans rapport
related-you-same = Selon vous : même texte
related-you-different = Selon vous : sans rapport
related-undo = Annuler
related-not-saved = L’enregistrement a échoué. Réessayez.
related-from-pack = corpus du dossier
related-from-reader = conservé par vous
related-no-outlet = Média inconnu
related-side = proche de : { $camp }

## Kept

kept-yes = Conservé dans votre bibliothèque.
kept-no = Non conservé dans votre bibliothèque.
keep-now = Le conserver
keep-not = Impossible de le conserver : la bibliothèque dit pourquoi.

## What a mark means

help-heading = Ce qu’une marque dit, et ce qu’elle ne dit pas
help-means = Une marque dit : ce terme est employé par ce camp, il est ici de cette voix, et voici la preuve.
help-means-not = Elle ne dit pas que l’article est faux, que le média ment, ni qu’un article sans marque est équitable.
help-colour = La couleur dit quel camp sert une formulation, jamais si c’est bien ou mal.
help-camps = Les camps de ce dossier
footer-library = Bibliothèque : vérifier et corriger ce que sait Isnad

## Filters of the lists

filter-served = Camp servi
filter-side = Camp
filter-kind = Type
filter-none = Rien ne correspond à ce choix.
filter-reset = Tout afficher
filter-no-side = d’aucun camp

## The reader's data

storage-note-closed = Vos données ne s’ouvrent pas : rien n’est enregistré pour le moment.
storage-note-blocked = Un autre onglet d’Isnad empêche vos données de s’ouvrir : rien n’est enregistré pour le moment.
storage-note-newer = Une version plus récente d’Isnad a écrit vos données : elles sont affichées, mais rien n’est enregistré.
storage-note-back = Le navigateur avait perdu les données d’Isnad. Vos annotations ont été récupérées.
storage-note-more = Que faire
