### Les annotations : dans le panneau et dans la bibliothèque.

## What one says

annotation-note = Note
annotation-reason = Pourquoi cette marque est-elle fausse ?
annotation-tags = Étiquettes, séparées par des virgules
annotation-colour = Couleur :
annotation-kind = Nature
annotation-kind-note = note
annotation-kind-framing = cadrage
annotation-kind-evidence = élément de preuve
annotation-kind-dispute = marque contestée
annotation-code = Cadre
annotation-code-none = aucun cadre nommé
annotation-disputes = Conteste la marque :
annotation-author = De :

colour-yellow = jaune
colour-green = vert
colour-blue = bleu
colour-pink = rose
colour-grey = gris

## Frames of content analysis

code-conflict = Conflit
code-conflict-description = Raconte un désaccord : des camps, des gagnants et des perdants, des reproches réciproques.
code-responsibility = Responsabilité
code-responsibility-description = Dit qui a causé un problème, ou qui doit le résoudre.
code-morality = Morale
code-morality-description = Juge au nom de la morale ou de la religion, ou dit comment il faut se conduire.
code-economic = Conséquences économiques
code-economic-description = Parle de gains, de pertes et de coûts, présents ou à venir.
code-human-interest = Intérêt humain
code-human-interest-description = Donne un visage au sujet : des destins, des émotions, des vies privées.

## Where it stands

annotation-state-anchored = à sa place
annotation-state-uncertain = Emplacement incertain
annotation-state-orphan = Emplacement introuvable
annotation-on-copy = faite sur une copie de cet article
annotation-asked-uncertain = Le texte a changé depuis. Est-ce bien ici ?
annotation-asked-orphan = Ces mots ne sont plus dans le texte. Sélectionnez le nouvel emplacement dans la page, puis rattachez-y la note.
annotation-confirm = Oui, c’est ici
annotation-reject = Pas ici
annotation-attach = Rattacher à la sélection

## What can be done

annotation-edit = Modifier
annotation-cite = Copier la référence
annotation-cited-yes = Copiée
annotation-cited-no = Le navigateur n’a pas laissé Isnad copier.
annotation-delete = Supprimer
annotation-save = Enregistrer
annotation-saving = Enregistrement…
annotation-cancel = Abandonner

## When something was not stored

problem-full = Le disque est plein : rien n’a été enregistré. Libérez de la place, puis enregistrez à nouveau.
problem-conflict = Cette note a été modifiée ou supprimée ailleurs entre-temps.
problem-blocked = Un autre onglet d’Isnad utilise encore une forme plus ancienne des données. Fermez-le, puis réessayez.
problem-newer = Ces données viennent d’une version plus récente d’Isnad, et celle-ci n’y touche pas. Mettez Isnad à jour, puis réessayez.
problem-closed = Isnad ne peut pas ouvrir ses données en ce moment. Réessayez ; en cas d’échec, redémarrez le navigateur.
problem-damaged = Le navigateur ne peut pas lire les données d’Isnad sur le disque. Redémarrez-le, puis réessayez.
problem-refused = Un élément ne convient pas : rien n’a été enregistré.
problem-failed = Cela n’a pas marché, et rien n’a été enregistré. Réessayez.
problem-kept = Votre texte est toujours là.
problem-detail = Dans les termes du navigateur

## The list of a page

annotations-heading = Annotations de cette page
annotations-new = Annoter la sélection
annotations-none = Aucune pour l’instant. Sélectionnez des mots dans la page, puis annotez-les. Ce que vous écrivez reste sur cette machine.
annotations-search = Chercher dans les annotations
annotations-place = Emplacement
annotations-tag = Étiquette
annotations-more =
    { $count ->
        [one] En montrer { $count } de plus
       *[other] En montrer { $count } de plus
    }

## What happened

annotation-undo = Annuler
annotation-redo = Rétablir
annotation-said-saved = Enregistré.
annotation-said-placed = Son emplacement est enregistré.
annotation-said-rejected = C’est noté : pas ici.
annotation-said-deleted = Supprimé.
annotation-said-discarded = Pas enregistré. « Annuler » fait revenir le texte.
annotation-said-undone = Annulé.
annotation-said-redone = Rétabli.
annotation-said-nothing-selected = Rien de l’article n’est sélectionné. Sélectionnez d’abord des mots dans la page.
annotation-said-page-gone = La page ne répond pas. Rouvrez l’article, ou rechargez-le.

## Two versions

versions-changed = Cette annotation a été modifiée ailleurs pendant que vous écriviez. Quelle version garder ?
versions-deleted = Cette annotation a été supprimée ailleurs pendant que vous écriviez.
versions-mine = La vôtre
versions-stored = L’autre
versions-keep-mine = Garder la vôtre
versions-keep-stored = Garder l’autre
versions-keep-both = Réunir les deux dans le formulaire
versions-keep-anyway = Enregistrer quand même la vôtre
versions-let-go = La laisser supprimée
