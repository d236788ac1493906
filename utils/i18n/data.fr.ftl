### Les données du lecteur : où elles sont, leurs copies, ce qui est conservé, comment elles s’effacent.

data-title = Vos données
data-about = Tout ce qu’Isnad conserve se trouve sur cet appareil. Rien n’est envoyé nulle part ; personne d’autre n’en a donc de copie : gardez-en une vous-même.

## Where it is

data-room = Où elles sont
data-room-where = Dans le profil de ce navigateur.
data-room-used = Elles occupent { $used }.
data-room-used-of = Elles occupent { $used } sur les { $quota } que le navigateur accorde.
data-room-permission = Le navigateur ne peut pas les supprimer de lui-même : Isnad a l’autorisation de stockage illimité.
data-room-persisted = Le navigateur s’est engagé à ne pas les supprimer de lui-même.
data-room-none = Le navigateur ne s’est pas engagé à les garder : si le disque est plein, il peut les supprimer. Activez les sauvegardes automatiques.
data-room-gone = Elles disparaissent si vous retirez Isnad, supprimez le profil du navigateur ou le videz avec un logiciel de nettoyage. Un fichier de sauvegarde, lui, reste.
data-uncopied = Avant la dernière mise à jour, aucune copie des données n’a pu être faite :
data-back = Vos données ont été récupérées
data-back-when = Le { $when }, le navigateur a ouvert Isnad sans ses données, ce qui peut arriver après un plantage. Isnad garde une seconde copie de ce que vous écrivez.
data-back-annotations =
    { $count ->
        [one] { $count } annotation en a été récupérée.
       *[other] { $count } annotations en ont été récupérées.
    }
data-back-others =
    { $count ->
        [one] Et { $count } autre élément : cadrages, dossiers, modifications, comparaisons.
       *[other] Et { $count } autres éléments : cadrages, dossiers, modifications, comparaisons.
    }
data-back-articles = Les articles conservés n’ont pas de seconde copie. Ceux d’avant sont perdus, sauf si vous restaurez une sauvegarde qui les contient.
data-back-seen = Compris
data-copies = Copies faites avant les mises à jour
data-copy-annotations =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
data-copy-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
data-copy-save = Enregistrer dans un fichier
data-copy-restore = Examiner et restaurer

## Backup

data-backup = Sauvegarde
data-backup-about = Un seul fichier avec vos annotations, cadrages, dossiers importés, modifications, comparaisons et réglages. Il est relu avant d’être tenu pour fait.
data-backup-articles = Avec les articles conservés et leur texte
data-backup-save = Enregistrer une sauvegarde
data-backup-writing = Écriture et vérification : { $done } sur { $all }…
data-backup-written =
    { $count ->
        [one] Enregistré et vérifié : { $count } élément, { $size },
       *[other] Enregistré et vérifié : { $count } éléments, { $size },
    }
data-rolling = Sauvegardes automatiques
data-rolling-about = Dans le dossier « isnad » des téléchargements : toutes les 50 modifications d’annotations, et au moins une fois par jour tant que quelque chose change.
data-rolling-on = Faire des sauvegardes automatiques
data-rolling-permission = Le navigateur demandera si Isnad peut enregistrer des téléchargements. Isnad ne s’en sert que pour ces fichiers.
data-rolling-keep = Combien en garder ; les plus anciennes sont supprimées tant que le navigateur les a dans sa liste de téléchargements :
data-rolling-not-allowed = Le navigateur ne laisse pas Isnad enregistrer de téléchargements : aucune sauvegarde n’est faite. Désactivez-les puis réactivez-les pour que la question revienne.
data-rolling-none = Aucune sauvegarde automatique n’a encore été faite.
data-rolling-last =
    { $count ->
        [one] Dernière : { $time }. { $count } modification depuis.
       *[other] Dernière : { $time }. { $count } modifications depuis.
    }
data-rolling-now = En faire une maintenant

## Restore

data-restore = Restaurer une sauvegarde
data-restore-drop = Déposez ici un fichier de sauvegarde, ou choisissez-le.
data-restore-about = Vous voyez ce qui changerait avant que rien ne change. Ensuite, tout ce qui est bon dans le fichier est repris d’un coup, ou rien.
data-restore-reading = Examen en cours, { $lines } lignes jusqu’ici…
data-restore-restoring = Restauration en cours, { $lines } lignes jusqu’ici…
data-restore-done =
    { $count ->
        [0] Restauré : tout était déjà là.
        [one] Restauré : { $count } élément repris.
       *[other] Restauré : { $count } éléments repris.
    }
data-restore-failed = Rien n’a été repris de
data-restore-not-a-backup = Ce n’est pas une sauvegarde d’Isnad, ou sa première ligne a été modifiée.
data-restore-newer = Cette sauvegarde vient d’une version plus récente d’Isnad. Mettez Isnad à jour, puis réessayez.
data-restore-too-long = Une ligne de ce fichier est plus longue que toutes celles qu’écrit Isnad.
data-restore-now = Restaurer
data-preview = Ce qui changerait :
data-preview-made = Faite le { $time }
data-preview-cut-off = La fin de ce fichier manque : il n’a pas été écrit ou copié en entier.
data-preview-altered = Ce fichier n’est pas tel qu’Isnad l’a écrit : des lignes ont été modifiées, retirées, ajoutées ou déplacées.
data-preview-salvage = Reprendre quand même ce qui est bon
data-preview-kind = Quoi
data-preview-refused =
    { $count ->
        [one] { $count } ligne inutilisable
       *[other] { $count } lignes inutilisables
    }
data-preview-line = Ligne { $number } :
data-fault-form = Ce n’est pas une ligne de sauvegarde.
data-fault-hash = Elle n’est pas telle qu’elle a été écrite.
data-fault-unknown = Cette version d’Isnad ne connaît pas ce qu’elle contient :
data-fault-shape = Un champ ne convient pas :
data-fate-new = nouveau
data-fate-changed = remplacé
data-fate-same = déjà là
data-fate-older = reste tel quel
data-kind-annotation = Annotations
data-kind-code = Cadrages
data-kind-pack = Dossiers importés
data-kind-change = Modifications de dossiers
data-kind-article = Articles
data-kind-link = Articles rapprochés par vous
data-kind-comparison = Comparaisons
data-kind-setting = Réglages
data-prefer = Quand les deux ont quelque chose
data-prefer-newer = la version la plus récente reste
data-prefer-backup = la version de la sauvegarde l’emporte

## What is kept of articles

data-keep = Ce qui est conservé des articles
data-keep-about = Les articles conservés servent aux comparaisons et aux articles liés. Aucun article d’une fenêtre privée n’est conservé.
data-keep-read = Tous les articles lus
data-keep-note-read = sur les sites que vous avez autorisés, et là où vous avez cliqué sur le bouton
data-keep-asked = Seulement ceux que je demande de garder
data-keep-note-asked = avec le bouton du panneau
data-keep-nothing = Aucun
data-keep-note-nothing = les annotations restent, avec les mots sur lesquels elles portent
data-forget-after = Oublier les articles d’eux-mêmes après
data-forget-never = jamais
data-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Forget

data-forget = Oublier des articles
data-forget-none = Aucun article n’est conservé.
data-forget-about =
    { $count ->
        [one] { $count } article est conservé. Les annotations restent quand un article est oublié.
       *[other] { $count } articles sont conservés. Les annotations restent quand un article est oublié.
    }
data-forget-older = Conservés depuis plus de
data-forget-do = Oublier…
data-forget-site = Oublier les articles de { $site }…
data-forget-sure =
    { $count ->
        [0] Aucun article n’est aussi ancien.
        [one] Oublier définitivement { $count } article ?
       *[other] Oublier définitivement { $count } articles ?
    }
data-forget-sure-site =
    { $count ->
        [one] Oublier définitivement { $count } article de { $site } ?
       *[other] Oublier définitivement { $count } articles de { $site } ?
    }
data-forget-yes = Oublier
data-forgotten =
    { $count ->
        [one] { $count } article oublié.
       *[other] { $count } articles oubliés.
    }

## Erase

data-erase = Tout effacer
data-erase-about = Vos annotations, articles, dossiers, modifications et réglages, ainsi que les copies faites avant les mises à jour. Les fichiers de sauvegarde des téléchargements restent.
data-erase-ask = Tout effacer…
data-erase-sure = Tout ceci disparaîtrait définitivement :
data-erase-tick = J’ai une sauvegarde, ou je n’en ai pas besoin
data-erase-yes = Tout effacer
data-erase-uncounted = Les données ne s’ouvrent pas ; on ne peut donc pas les compter.
data-erase-annotations = Annotations
data-erase-articles = Articles
data-erase-changes = Modifications de dossiers
data-erase-packs = Dossiers importés
data-erase-codes = Cadrages de votre liste
data-erase-comparisons = Comparaisons
data-erase-settings = Réglages
data-erased = Tout est effacé. Isnad est comme au premier jour.

## When the data does not open

safe-title = Vos données ne s’ouvrent pas
safe-about = Isnad n’a rien supprimé. Le plus souvent, il suffit de réessayer ou de redémarrer le navigateur.
safe-what = Ce qui se passe
safe-meanwhile = D’ici là, les pages sont toujours lues et marquées, mais rien n’est enregistré.
safe-retry = Réessayer
safe-anew = Repartir de zéro
safe-anew-about = Si rien n’y fait : les données qui ne s’ouvrent pas sont supprimées, et Isnad repart de sa seconde copie : annotations, cadrages, dossiers, modifications et comparaisons, mais sans articles. Les réglages et les copies faites avant les mises à jour restent. Restaurez ensuite une sauvegarde.
safe-anew-ask = Repartir de zéro…
safe-anew-sure = Supprimer les données qui ne s’ouvrent pas ?
safe-anew-tick = J’ai réessayé et redémarré le navigateur
safe-anew-yes = Les supprimer et repartir de zéro
