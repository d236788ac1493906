### Mots communs à plusieurs pages. Un message qui compte a toutes les formes du pluriel.

## Frame

app-name = Isnad
app-name-other = إسناد
language-label = Langue
show-all = Tout afficher ({ $count })
show-fewer = Réduire
show-in-text = Voir dans le texte
opens-address = s’ouvre dans un nouvel onglet
filter-all = tout
part-failed = Cette partie d’Isnad ne se charge pas. Fermez Isnad et rouvrez-le ; si cela ne suffit pas, réinstallez-le.

## The article

article-untitled = Page sans titre

## Outlet

outlet-country = Pays
outlet-owner = Propriétaire
outlet-type = Type
outlet-not-stated = non précisé dans le dossier
outlet-type-private = privé
outlet-type-state = dirigé par un État
outlet-type-state-linked = lié à un État
outlet-type-public = service public
outlet-type-party = organe d’un parti
outlet-type-faction = organe d’un camp du conflit
outlet-type-front = prête-nom
outlet-type-network = réseau
outlet-type-aggregator = reprend les articles d’autres médias

## Claims on an outlet

stance-heading = Position documentée
stance-none = Aucune position documentée
stance-none-note = Le dossier ne cite personne sur la position de ce média. Cela ne plaide ni pour lui ni contre lui.
observed-heading = Formules relevées
observed-note = Des mots qu’on y a lus. Ce n’est pas une position.
ownership-heading = Propriété
reliability-heading = Fiabilité
claim-confidence-high = confiance élevée
claim-confidence-medium = confiance moyenne
claim-confidence-low = confiance faible
claim-partisan = affirmation partisane
claim-partisan-by = affirmation partisane, émise par : { $camp }
claim-third-party = selon un tiers
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

## Names

entities-other = Autres
entity-mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }

## What a mark means

help-entity = pointillé : un nom que le dossier connaît
help-own = trait plein et teinte légère : un terme chargé, dit par le média en son nom
help-others = tirets : le même terme dans la bouche d’autrui

## First-run page

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

## The reader's changes

row-overrule = Modifier cette entrée
own-added = Ajouté par { $author } le { $date } :
own-changed = Modifié par { $author } le { $date } :
own-hidden = Retiré par { $author } le { $date } :
