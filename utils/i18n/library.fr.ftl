### La bibliothèque : des dossiers que l’on peut vérifier, contredire, compléter et partager.
library-title = Bibliothèque
library-packs = Dossiers
library-packs-note = Ce qu’Isnad sait d’un sujet lui vient d’un dossier : un fichier de données que vous pouvez vérifier, contredire, compléter et partager.

## A pack

pack-bundled = livré avec Isnad
pack-imported = importé par vous
pack-on = utilisé
pack-off = désactivé
pack-remove = Retirer ce dossier
pack-remove-sure =
    { $count ->
        [0] Le dossier et ses lignes disparaîtront.
        [one] Le dossier disparaîtra, et avec lui votre modification.
       *[other] Le dossier disparaîtra, et avec lui vos { $number } modifications.
    }
pack-remove-yes = Retirer
pack-remove-no = Garder
pack-changes =
    { $count ->
        [one] { $number } modification de votre main
       *[other] { $number } modifications de votre main
    }
pack-license = Licence :
pack-sections = Parties de ce dossier
section-outlets = Médias
section-entities = Noms
section-terms = Termes chargés
section-namings = Appellations
section-balance = Camps et équilibre
section-sources = Sources
section-changes = Vos modifications
section-articles = Articles
part-outlets = Média
part-claims = Affirmation
part-entities = Nom
part-terms = Terme

## Rows

row-number = ligne { $row }
rows-search = Chercher
rows-found =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
rows-more = En afficher davantage ({ $count } restants)
row-own = de vous
row-disputed = sources en désaccord
row-partisan = { $side } (affirmation partisane)
row-hidden = retiré par vous
row-conditions =
    { $count ->
        [one] Certaines formes ne comptent que sous une condition ({ $count }).
       *[other] Certaines formes ne comptent que sous conditions ({ $count }).
    }
outlet-addresses = Adresses
evidence-heading = Où on l’a relevé
evidence-memory = de mémoire, pas encore relevé dans une source
cited-in = Ce qui s’appuie dessus
naming-label = Appellation
matches-heading = Dans vos articles conservés
matches-none =
    { $count ->
        [0] Vous n’avez encore conservé aucun article.
        [one] Absent de l’article que vous avez conservé ({ $count }).
       *[other] Absent des { $count } articles que vous avez conservés.
    }

## Balance

balance-note = Les termes sont comptés avec leur force (légère · nette · forte). Un dossier qui ne décrirait un camp que par les mots de ses adversaires se trahirait ici.
balance-camps = Camps
balance-circles = Autres milieux qui ont leurs propres mots
camp-backs = soutient :
camp-none = aucun
claim-none = aucune
balance-counted = Ce qui est compté
balance-for = Termes chargés en sa faveur
balance-against = Termes chargés contre lui
balance-labels = Appellations qu’il emploie
balance-entities = Noms de son côté
balance-outlets-for = Médias dits proches de lui
balance-outlets-against = Médias dits opposés à lui

## The reader's changes

row-overrule-again = Modifier encore
changes-none = Vous n’avez rien modifié dans ce dossier. Ouvrez une ligne et choisissez « Modifier cette entrée », ou ajoutez-en une.
change-rests = Inutilisée, car elle ne s’accorde plus avec le dossier :
change-drop = Annuler ma modification
change-nothing = rien
change-add = ajout de { $author }
change-change = modification de { $author }
change-hide = retrait par { $author }

## Forms

add-outlets = Ajouter un média
add-entities = Ajouter un nom
add-terms = Ajouter un terme chargé
add-claims = Ajouter une affirmation et sa source
form-add-note = Conservé sur cet appareil à côté du dossier, et utilisé aussitôt. L’ajout survit aux mises à jour du dossier.
form-overrule-note = Le dossier reste tel qu’il a été publié. Ce que vous dites ici prend le pas sur lui, avec votre nom et votre raison, et survit aux mises à jour.
form-sign = Dites qui vous êtes et pourquoi : une modification sans raison ne peut être vérifiée par personne, pas même par vous dans un an.
form-save = Enregistrer
form-hide = Ne plus utiliser cette ligne
form-cancel = Annuler
field-author = Votre nom, ou celui que vous vous donnez
field-reason = Raison
field-names-ar = Arabe, une forme par ligne
field-names-en = Anglais, une forme par ligne
field-names-fr = Français, une forme par ligne
field-addresses = Adresses, une par ligne
field-type = Type
field-owner = Propriétaire
field-country = Pays
field-kind = Nature
field-camp = Camp
field-direction = Pour ou contre
field-strength = Force
field-usedBy = Employé par
field-context = Marqué où
field-neutral-ar = Formulation neutre en arabe
field-neutral-en = Formulation neutre en anglais
field-neutral-fr = Formulation neutre en français
field-statement = Ce qui est dit du média
field-confidence = Degré de certitude
field-opposes = Contredit
field-source-title = Source : titre
field-source-publisher = Source : éditeur
field-source-date = Source : date (AAAA-MM-JJ)
field-source-url = Source : adresse
field-about = À propos de
strength-0 = 0 : ne prend pas parti
strength-1 = 1 : légère
strength-2 = 2 : nette
strength-3 = 3 : forte
direction-for = pour
direction-against = contre
context-any = partout dans un article
context-topic = sur les pages qui traitent du sujet
context-near = à côté d’un nom qui s’y rattache
claim-kind-stance = position
claim-kind-ownership = propriété
claim-kind-reliability = fiabilité

## Conditions on forms

rules-heading = Conditions
rules-note = Une forme qui a aussi d’autres sens peut ne compter que sous condition. Toutes les conditions d’une forme doivent être remplies.
rule-add = Ajouter une condition
rule-remove = Retirer cette condition
rule-all-forms = Toutes les formes
rule-forms = Formes concernées, une par ligne ; vide : toutes
rule-near = Avec un de ces mots à proximité
rule-not-near = Avec aucun de ces mots à proximité
rule-before = Juste avant un de ces mots
rule-not-before = Pas juste avant ces mots
rule-after = Juste après un de ces mots
rule-not-after = Pas juste après ces mots
rule-or-on-topic = ou partout sur une page traitant du sujet
rule-or-earlier-full = ou quand le nom complet figure plus haut
rule-or-quoted = ou entre guillemets
rule-from = Articles à partir du
rule-until = Articles jusqu’au
rule-quoted-only = Seulement entre guillemets ou parenthèses
rule-tag-only = Seulement comme signature d’agence
rule-exact-case = Majuscules et minuscules exactement ainsi

## Files

import-heading = Importer
import-drop = Déposez un fichier ici, ou choisissez-en un.
import-choose = Choisir un fichier
import-kinds = Un dossier (.json, .zip), des modifications partagées par quelqu’un (.json), un tableau (.csv, .tsv), des motifs spaCy (.jsonl). Vous voyez ce qui changerait avant que rien ne change.
import-target = Tableaux et motifs vont dans :
import-reading = Lecture de
import-unpacking = Décompression de
import-checking = Vérification de chaque ligne de
import-compiling = Préparation de la recherche :
import-comparing = Comparaison avec ce que vous avez :
import-installing-note = Cette étape écrit tout ou rien d’un seul coup : elle ne peut pas être arrêtée en chemin.
import-installing = Installation de
import-done = C’est fait : { $file } est utilisé.
import-failed = Rien n’a été importé.
preview-heading = Ce qui changerait :
preview-new = Nouveau dossier, version { $version }.
preview-update = La version { $from } devient { $to }.
preview-same = Les lignes sont celles que vous avez déjà.
preview-part = Partie
preview-added = ajoutées
preview-changed = modifiées
preview-removed = retirées
preview-conflicts =
    { $count ->
        [one] { $count } de vos modifications rencontre du nouveau. La vôtre reste utilisée.
       *[other] { $count } de vos modifications rencontrent du nouveau. Les vôtres restent utilisées.
    }
conflict-changed = le dossier dit désormais autre chose ici
conflict-removed = la ligne a disparu ; votre modification sera mise de côté
conflict-taken = le dossier a désormais cette ligne lui-même ; la vôtre sera mise de côté
preview-changes =
    { $count ->
        [one] { $count } modification des lignes du dossier
       *[other] { $count } modifications des lignes du dossier
    }
preview-kept =
    { $count ->
        [one] { $count } ligne que vous avez modifiée vous-même : la vôtre reste
       *[other] { $count } lignes que vous avez modifiées vous-même : les vôtres restent
    }
preview-refused =
    { $count ->
        [one] { $count } élément laissé de côté
       *[other] { $count } éléments laissés de côté
    }
preview-more = Et { $number } autres, qui ne sont pas énumérés ici.
preview-nothing = Il n’y a rien à importer dans ce fichier.
preview-install = Importer
export-heading = Enregistrer dans un fichier
export-zip = Le dossier avec vos modifications (zip)
export-json = Le dossier tel que publié (JSON)
export-changes = Vos modifications seules (JSON)
export-table = { $part } ({ $format })
