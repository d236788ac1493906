### Mots dans la page : la fiche à côté d’une marque et le signet.

## State of the page

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

## Wording of this article

wording-for = pour : { $camp }
wording-against = contre : { $camp }

## Loaded terms

term-strength = intensité { $strength } sur 3
term-neutral = Formulation neutre :
term-used-by = Employé par :
term-side-unknown = camp non précisé
term-side-neutral = ne prend pas parti
voice-own = en son nom
voice-direct = cité
voice-indirect = propos rapportés
voice-marked = entre guillemets
voice-distanced = mis à distance
why-heading = Pourquoi cette marque
why-form = Forme du dossier :
why-rule = Règle :
why-found = Trouvé à côté :
why-category = Type de terme :
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

## La fiche à côté d’une marque

card-label = Ce que veut dire cette marque : { $name }
card-close = Fermer
card-open = Ouvrir le panneau
card-next = Occurrence suivante ({ $number } sur { $count })
card-speaker = Dit par :
card-speaker-unknown = auteur non nommé
card-target = À propos de :
card-target-unknown = non précisé
card-other-names = Autres noms :
card-called-by = { $side } dit :
card-unsure = Peut aussi désigner :
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
launcher-label = Isnad : { $outlet }. { $found }. Ouvrir le panneau.
launcher-menu = Déplacer ou masquer ce repère
launcher-side = De l’autre côté
launcher-up = Plus haut
launcher-down = Plus bas
launcher-hide-here = Masquer sur ce site
launcher-hide = Masquer partout
launcher-options = Réglages
panel-close = Fermer le panneau
