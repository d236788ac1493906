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
problem-conflict = Cette note a été modifiée ailleurs entre-temps.
problem-blocked = Un autre onglet d’Isnad utilise encore une forme plus ancienne des données. Fermez-le, puis réessayez.
problem-newer = Ces données viennent d’une version plus récente d’Isnad, et celle-ci n’y touche pas. Mettez Isnad à jour, puis réessayez.
problem-closed = Isnad ne peut pas ouvrir ses données en ce moment. Réessayez ; en cas d’échec, redémarrez le navigateur.
problem-damaged = Le navigateur ne peut pas lire les données d’Isnad sur le disque. Redémarrez-le, puis réessayez.
problem-refused = Un élément ne convient pas : rien n’a été enregistré.
problem-failed = Cela n’a pas marché, et rien n’a été enregistré. Réessayez.
problem-kept = Votre texte est toujours là.
problem-detail = Dans les termes du navigateur
