### Toutes les annotations, dans la bibliothèque.

notes-title = Annotations
notes-about = Ce que vous avez noté sur des articles. Tout reste sur cet appareil ; enregistrez-le dans un fichier pour l’emporter.
notes-tools = Enregistrer, importer, cadrages
notes-reading =
    { $count ->
        [0] Lecture de vos annotations…
        [one] { $count } lue jusqu’ici…
       *[other] { $count } lues jusqu’ici…
    }
notes-count =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
notes-found =
    { $count ->
        [0] Rien trouvé parmi { $all }
        [one] { $count } sur { $all }
       *[other] { $count } sur { $all }
    }
notes-none = Vous n’avez pas encore d’annotations.
notes-none-next = Sélectionnez des mots d’un article qu’Isnad a lu et choisissez « Annoter la sélection » dans le panneau, ou importez un fichier.
notes-changed = modifiée le { $date }

## Finding

notes-search = Rechercher
notes-show-all = Tout afficher
notes-by-kind = Type
notes-by-tag = Étiquette
notes-by-colour = Couleur
notes-by-outlet = Média
notes-by-code = Cadrage
notes-no-outlet = aucun média connu

## Undo

notes-deleted =
    { $count ->
        [one] { $count } annotation supprimée
       *[other] { $count } annotations supprimées
    }
notes-changed-last =
    { $count ->
        [one] { $count } annotation modifiée
       *[other] { $count } annotations modifiées
    }
notes-imported =
    { $count ->
        [one] { $count } annotation importée
       *[other] { $count } annotations importées
    }
notes-undone =
    { $count ->
        [one] Annulé : { $count } annotation est comme avant
       *[other] Annulé : { $count } annotations sont comme avant
    }
notes-undo = Annuler
notes-redo = Rétablir

## Files out

notes-export = Enregistrer dans un fichier
notes-export-which = Lesquelles
notes-export-all =
    { $count ->
        [one] la seule qu’il y a
       *[other] toutes les { $count }
    }
notes-export-shown =
    { $count ->
        [one] celle qui est affichée
       *[other] les { $count } qui sont affichées
    }
notes-export-as-jsonld = W3C Web Annotation (JSON-LD)
notes-export-note-jsonld = Tout, à importer ici ou dans d’autres logiciels.
notes-export-as-markdown = Markdown
notes-export-note-markdown = Pour lire et citer, article par article.
notes-export-as-csv = CSV
notes-export-note-csv = Un tableau pour tableurs et statistiques.

## Files in

notes-import = Importer un fichier
notes-import-kinds = Annotations W3C, export d’Hypothesis ou surlignages du Web Clipper d’Obsidian. Rien n’est enregistré avant que vous ayez vu ce qui changerait.
notes-import-reading = Lecture du fichier…
notes-import-storing = Enregistrement : { $done } sur { $all }…
notes-import-done =
    { $count ->
        [one] { $count } annotation importée de
       *[other] { $count } annotations importées de
    }
notes-import-unknown = Ce fichier ne contient pas d’annotations qu’Isnad connaisse : il lit les annotations W3C, les exports d’Hypothesis et les surlignages d’Obsidian.
notes-import-stopped = Le fichier demandait plus de mémoire qu’il n’y en a. Rien n’a été enregistré.
notes-preview = Ce qui changerait :
notes-format-web-annotation = Annotations W3C
notes-format-hypothesis = Export d’Hypothesis
notes-format-obsidian = Surlignages d’Obsidian
notes-preview-new =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
notes-preview-changed =
    { $count ->
        [one] { $count } modifiée : la version du fichier est plus récente
       *[other] { $count } modifiées : les versions du fichier sont plus récentes
    }
notes-preview-same =
    { $count ->
        [one] { $count } déjà là, inchangée
       *[other] { $count } déjà là, inchangées
    }
notes-preview-older =
    { $count ->
        [one] { $count } reste telle quelle : vous l’avez modifiée depuis
       *[other] { $count } restent telles quelles : vous les avez modifiées depuis
    }
notes-preview-refused =
    { $count ->
        [one] { $count } refusée
       *[other] { $count } refusées
    }
notes-preview-nothing = Rien ne changerait.
notes-preview-store =
    { $count ->
        [one] En importer { $count }
       *[other] En importer { $count }
    }
notes-record = Élément { $number } :
refused-not-annotation = Ce n’est pas une annotation.
refused-no-address = L’adresse de l’article manque.
refused-no-quote = Aucun mot de l’article n’y est cité : c’est une note sur toute la page ou sur une image.
refused-reply = C’est une réponse à une autre annotation.
refused-too-large = L’élément est trop volumineux.
refused-reserved-key = Un champ porte un nom réservé aux programmes :
refused-bad-field = Un champ ne convient pas :
refused-twice = La même annotation figure plus haut dans le fichier :

## Framing codes

notes-codes = Liste des cadrages
notes-codes-about = Les cadrages proposés quand vous notez sous quel angle un article présente son sujet. Une annotation garde son cadrage, même s’il est retiré de la liste.
notes-code-title = Cadrage { $number }
notes-code-description = Ce qui relève de ce cadrage
notes-code-up = Monter
notes-code-up-of = Monter : { $name }
notes-code-down = Descendre
notes-code-down-of = Descendre : { $name }
notes-code-remove = Retirer de la liste
notes-code-remove-of = Retirer de la liste : { $name }
notes-codes-add = Ajouter un cadrage
notes-codes-unnamed = Chaque cadrage doit avoir un nom pour que la liste puisse être enregistrée.
notes-codes-default = Revenir à la liste fournie avec Isnad
notes-codes-saved = La liste est enregistrée.
