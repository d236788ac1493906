### Isnad en français. Une phrase qui compte donne toutes les formes du pluriel.

## Frame

app-name = Isnad
app-name-other = إسناد
language-label = Langue
pack-label = Dossier : { $name }
show-all = Tout afficher ({ $count })
show-fewer = Réduire
show-in-text = Voir dans le texte
opens-address = s’ouvre dans un nouvel onglet
footer-local = Tout s’est fait sur cet appareil. Rien n’a été envoyé.
footer-welcome = Comment fonctionne Isnad, et ce qu’il peut lire

## State of the page

status-loading = Ouverture…
status-reading = Lecture de la page…
status-reading-next = C’est l’affaire d’un instant, et tout se passe sur votre appareil.
status-ready =
    Trouvé : { $names ->
        [0] aucun nom du dossier
        [one] { $names } nom
       *[other] { $names } noms
    } et { $terms ->
        [0] aucun terme chargé
        [one] { $terms } terme chargé
       *[other] { $terms } termes chargés
    }
status-off-topic = Aucun dossier installé ne porte sur cette page.
status-off-topic-next = Isnad ne marque que ce qu’un dossier connaît ; il n’y a donc aucune marque ici.
status-not-permitted = Isnad n’a pas lu cette page.
status-not-permitted-next = Cliquez sur le bouton d’Isnad dans la barre d’outils pour qu’il la lise cette fois-ci, ou laissez-le lire ce site chaque fois que vous y êtes.
status-not-permitted-ask = Toujours sur { $host }
status-closed-page = Le navigateur ferme cette page aux extensions.
status-closed-page-next = C’est le cas des réglages, du magasin d’extensions et des fichiers PDF. Si l’article existe aussi sur une page ordinaire, ouvrez-le là.
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
article-untitled = Page sans titre
article-no-date = date introuvable
article-file = un fichier de votre appareil

## Outlet

outlet-heading = Média
outlet-country = Pays
outlet-owner = Propriétaire
outlet-type = Type
outlet-basis = Identifié par
outlet-not-stated = non précisé dans le dossier
outlet-basis-address = l’adresse de la page
outlet-basis-credit = la mention de la source
outlet-basis-byline = la signature
outlet-basis-name = le nom imprimé sur la page
outlet-basis-corpus = le corpus du dossier
outlet-type-private = privé
outlet-type-state = dirigé par un État
outlet-type-state-linked = lié à un État
outlet-type-public = service public
outlet-type-party = organe d’un parti
outlet-type-faction = organe d’un camp du conflit
outlet-type-front = prête-nom
outlet-type-network = réseau
outlet-type-aggregator = reprend les articles d’autres médias
outlet-unknown = Un média que le dossier ne connaît pas
outlet-unknown-note = C’est aussi une réponse : on ne lui prête ni propriétaire ni position.
outlet-unnamed = La page ne dit pas qui la publie.
origin-label = Repris de
origin-basis = établi par { $basis }
origin-note = Une reprise porte la position du média d’origine, non celle de la page qui la reproduit.

## Claims on an outlet

stance-heading = Position documentée
stance-none = Aucune position documentée
stance-none-note = Le dossier ne cite personne sur la position de ce média. Cela ne parle ni pour lui ni contre lui.
observed-heading = Formules relevées
observed-note = Des mots qu’on y a lus. Ce n’est pas une position.
ownership-heading = Propriété
reliability-heading = Fiabilité
claim-confidence-high = confiance élevée
claim-confidence-medium = confiance moyenne
claim-confidence-low = confiance faible
claim-partisan = affirmation partisane
claim-partisan-by = affirmation partisane, émise par : { $camp }
claim-third-party = tiers
claim-own-wording = ses propres mots
claim-registry = registre officiel
claim-for = proche de : { $camp }
claim-against = hostile à : { $camp }
claim-no-side = ne nomme aucun camp de ce conflit
claim-period = vaut pour { $from }–{ $until }
claim-from = vaut depuis { $from }
claim-until = vaut jusqu’à { $until }
claim-opposing = Avis contraire
claims-disagree = Les sources divergent. Isnad ne tranche pas.

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
wording-for = pour : { $camp }
wording-against = contre : { $camp }
wording-unknown = camp non précisé
wording-too-few = trop peu
wording-interval = { $part } sur { $whole } servent { $camp } (intervalle à 95 % : de { $low } à { $high })
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
term-strength = force { $strength } sur 3
term-neutral = Formule neutre :
term-used-by = Employé par :
term-side-unknown = camp non précisé
term-side-neutral = ne prend pas parti
term-headline = titre
term-speaker = dit par : { $name }
term-speaker-unknown = auteur non nommé
term-target = à propos de : { $name }
term-target-unknown = à propos de qui ? non dit
voice-own = en son nom
voice-direct = cité
voice-indirect = propos rapportés
voice-marked = entre guillemets
voice-distanced = mis à distance
why-heading = Pourquoi cette marque
why-form = Forme du dossier :
why-rule = Règle :
why-found = Trouvé à côté :
why-category = Genre de terme :
why-rule-name = une forme répertoriée
why-rule-inflected = une forme répertoriée, fléchie
why-rule-referent = ce qu’il désigne est dans la même phrase
why-rule-camp-of-outlet = le camp du média
why-rule-misspelling = une graphie fautive d’une forme répertoriée
why-rule-metonym = un lieu qui désigne ceux qui y gouvernent
why-rule-near = un mot révélateur à proximité
why-rule-before = le mot qui suit
why-rule-after = le mot qui précède
why-rule-beside = le mot voisin
why-rule-against = les mots qu’il vise
why-rule-article = le reste de l’article
why-rule-quoted = il est entre guillemets
why-rule-on-topic = la page porte sur le sujet du dossier
why-rule-own-outlet = la page est de ce média
why-rule-earlier-full-name = le nom complet figure plus haut
why-rule-camp-of-speaker = le camp de qui parle

## Kinds of loaded terms that packs use; another is shown as the pack writes it

category-legitimation = légitimation
category-delegitimation = délégitimation
category-criminalisation = criminalisation
category-terrorism = imputation de terrorisme
category-dehumanising = déshumanisant
category-ethnic-slur = insulte ethnique
category-religious-slur = insulte religieuse
category-laudatory = éloge
category-mockery = moquerie
category-hype = exagération
category-euphemism = euphémisme
category-accusation = accusation
category-association = association
category-historical-analogy = analogie historique
category-operation-name = nom d’opération
category-naming = choix d’un nom
category-title = titre
category-frame = cadrage
category-framing-verb = verbe de cadrage
category-framing-noun = nom de cadrage
category-framing-adjective = adjectif de cadrage
category-attribution = attribution
category-distancing = mise à distance
category-scare-quotes = guillemets de distance
category-lexical-asymmetry = asymétrie lexicale
category-evidence = mention de preuves
category-neutral = neutre

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
entities-other = Autres
entity-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
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

speakers-heading = À qui la parole
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
related-from-pack = corpus du dossier
related-from-reader = conservé par vous
related-no-outlet = Média inconnu

## Kept

kept-yes = Conservé dans votre bibliothèque, sur cet appareil.
kept-no = Non conservé dans votre bibliothèque.

## What a mark means

help-heading = Ce qu’une marque dit, et ce qu’elle ne dit pas
help-means = Une marque dit : ce terme est employé par ce camp, il est ici de cette voix, et voici la preuve.
help-means-not = Elle ne dit pas que l’article est faux, que le média ment, ni qu’un article sans marque est équitable.
help-entity = pointillé : un nom que le dossier connaît
help-own = trait plein et teinte légère : un terme chargé, dit par le média en son nom
help-others = tirets : le même terme dans la bouche d’autrui
help-colour = La couleur dit quel camp une formule sert, jamais si c’est bien ou mal.
help-camps = Les camps de ce dossier

## First-run page

welcome-title = Qui le dit, et avec les mots de qui ?
welcome-lead = Isnad lit avec vous l’actualité disputée. Il montre qui publie, qui est nommé, quels mots prennent parti, et comment d’autres ont raconté la même histoire.
welcome-tour-heading = En deux minutes
welcome-tour-outlet = Qui publie
welcome-tour-outlet-text = Le média, son propriétaire, et une position seulement si quelqu’un est cité à ce sujet. Les avis contraires figurent côte à côte.
welcome-tour-names = Qui est nommé
welcome-tour-names-text = Personnes, groupes et lieux, toutes leurs graphies comptées ensemble.
welcome-tour-terms = Quels mots prennent parti
welcome-tour-terms-text = Les termes chargés, avec la phrase, la voix qui les porte et une formule neutre.
welcome-tour-others = Comment d’autres l’ont raconté
welcome-tour-others-text = D’autres articles sur le même événement et les reprises presque identiques, dans le dossier et parmi ceux que vous avez conservés.
welcome-sample-heading = Essayez
welcome-sample-hint = Un paragraphe inventé, marqué comme Isnad marque une page. Choisissez une marque.
welcome-means-heading = Ce qu’une marque dit
welcome-means-1 = Ce terme est employé par ce camp.
welcome-means-2 = Il est ici de cette voix : celle du média, ou celle d’autrui.
welcome-means-3 = Voici la preuve : la phrase, la forme, la règle, la source.
welcome-not-heading = Ce qu’elle ne dit pas
welcome-not-1 = Ni que l’article est faux, ni que le média ment.
welcome-not-2 = Ni qu’un article sans marque est équitable.
welcome-not-3 = Ni qu’un camp a raison : les dossiers les traitent tous de la même façon.
welcome-permission-heading = Que peut lire Isnad ?
welcome-permission-lead = Au départ : rien. Vous pouvez changer d’avis à tout moment, ici ou dans les réglages des extensions du navigateur.
welcome-current = choisi
welcome-click-title = Seulement quand je clique
welcome-click-text = Isnad lit la page que vous avez sous les yeux quand vous cliquez sur son bouton dans la barre d’outils, et aucune autre.
welcome-click-action = Seulement quand je clique
welcome-outlets-title = Toujours sur les médias du dossier
welcome-outlets-text =
    { $count ->
        [one] Isnad lit les articles de { $count } média du dossier quand vous les ouvrez. Le navigateur vous le demande d’abord.
       *[other] Isnad lit les articles de { $count } médias du dossier quand vous les ouvrez. Le navigateur vous le demande d’abord.
    }
welcome-outlets-note = Une mise à jour du dossier n’ajoute jamais de site sans vous le demander.
welcome-outlets-action = Autoriser sur ces médias
welcome-sites-title = Sur les sites que je nomme
welcome-sites-text = Isnad lit les articles de ces sites quand vous les ouvrez. Le navigateur vous le demande pour chacun.
welcome-site-label = Site
welcome-site-hint = Par exemple : news.example
welcome-site-action = Autoriser sur ce site
welcome-site-list = Autorisés jusqu’ici
welcome-result-granted-outlets = C’est fait. Isnad lit désormais les médias du dossier quand vous les ouvrez.
welcome-result-granted-site = C’est fait. Isnad lit désormais { $host } quand vous l’ouvrez.
welcome-result-clicks = C’est fait. Isnad ne lit une page que lorsque vous cliquez sur son bouton.
welcome-result-refused = Non autorisé : rien n’a changé. Isnad lit toujours une page quand vous cliquez sur son bouton.
welcome-result-bad-host = Ce n’est pas l’adresse d’un site. Écrivez-la comme dans la barre d’adresse, par exemple news.example.
welcome-result-error = Le navigateur n’a pas pu le faire : { $problem }
welcome-pack-heading = Ce qu’il connaît à ce jour
welcome-pack-outlets =
    { $count ->
        [one] { $count } média
       *[other] { $count } médias
    }
welcome-pack-names =
    { $count ->
        [one] { $count } nom
       *[other] { $count } noms
    }
welcome-pack-terms =
    { $count ->
        [one] { $count } terme chargé
       *[other] { $count } termes chargés
    }
welcome-never-heading = Ce qu’Isnad ne fait jamais
welcome-never-1 = Il n’envoie rien nulle part : ni adresse, ni texte, ni statistiques.
welcome-never-2 = Il ne change rien au texte de la page.
welcome-never-3 = Il ne dit jamais d’un article qu’il est partial. Il montre les preuves et vous laisse juge.

## La fiche à côté d’une marque

card-label = Ce que veut dire cette marque : { $name }
card-close = Fermer
card-open = Ouvrir le panneau
card-next = Occurrence suivante ({ $number } sur { $count })
card-speaker = Dit par :
card-speaker-unknown = auteur non nommé
card-target = À propos de :
card-target-unknown = non précisé
card-other-names = Autres noms :
card-called-by = { $side } dit :
card-unsure = Peut aussi désigner :
card-unsure-note = incertain
kind-person = personne
kind-place = lieu
kind-event = événement
kind-agreement = accord
kind-operation = opération militaire
kind-movement = mouvement
kind-group = groupe
kind-coalition = coalition
kind-org-armed = force ou groupe armé
kind-org-gov = institution publique
kind-org-int = organisme international
kind-org-econ = entreprise ou organisme économique
kind-org-media = média
kind-org-party = parti

## Le repère sur la page, le menu contextuel

launcher-unknown = Média inconnu
launcher-label = Isnad : { $outlet }. { $found }. Ouvrir le panneau.
launcher-menu = Déplacer ou masquer ce repère
launcher-side = De l’autre côté
launcher-up = Plus haut
launcher-down = Plus bas
launcher-hide-here = Masquer sur ce site
launcher-hide = Masquer partout
launcher-options = Réglages
panel-close = Fermer le panneau
menu-read = Lire cette page avec Isnad
menu-sidebar = Ouvrir le panneau d’Isnad

## Réglages

options-title = Réglages
options-language-heading = Langue d’Isnad
options-language-note = Indépendante de celle du navigateur.
options-panel-heading = Où s’ouvre le panneau
options-panel-browser = Dans le panneau latéral du navigateur
options-panel-page = Dans la page, sur son bord
options-marks-heading = Ce qui est marqué dans le texte
options-marks-entities = Noms de personnes, de groupes et de lieux
options-marks-terms = Termes chargés
options-launcher-heading = Le repère sur la page
options-launcher-on = Afficher, sur les pages lues, un petit repère avec le média et les nombres
options-launcher-reset = Le remettre dans son coin
options-launcher-reset-done = Le repère est de nouveau dans son coin.
options-launcher-hidden = Masqué sur :
options-show-again = Afficher de nouveau sur { $host }
options-sites-heading = Sites qu’Isnad peut lire de lui-même
options-sites-none = Aucun. Isnad ne lit une page que si vous le lui demandez.
options-sites-remove = Retirer { $host }
options-sites-removed = Isnad ne lit plus { $host } de lui-même.
options-sites-change = Autoriser d’autres sites
options-keys-heading = Raccourcis
options-keys-none = aucun raccourci
options-keys-note = Les raccourcis se changent dans les réglages d’extensions du navigateur.
options-key-action = Lire cette page et ouvrir le panneau
options-key-next = Marque suivante
options-key-previous = Marque précédente
options-key-toggle = Masquer ou afficher les marques d’une page
options-error = Le navigateur n’a pas pu le faire : { $problem }
