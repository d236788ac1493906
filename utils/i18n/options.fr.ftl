### Les réglages.

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
options-launcher-hidden = Masqué sur :
options-show-again = Afficher de nouveau sur { $host }
options-sites-heading = Sites qu’Isnad peut lire de lui-même
options-sites-none = Aucun. Isnad ne lit une page que si vous le lui demandez.
options-sites-remove = Retirer { $host }
options-sites-removed = Isnad ne lit plus { $host } de lui-même.
options-sites-change = Autoriser d’autres sites
options-keys-heading = Raccourcis clavier
options-keys-none = aucun raccourci
options-keys-note = Les raccourcis se changent dans les réglages d’extensions du navigateur.
options-key-action = Lire cette page et ouvrir le panneau
options-key-next = Marque suivante
options-key-previous = Marque précédente
options-key-toggle = Masquer ou afficher les marques d’une page
options-about-heading = À propos d’Isnad
options-about-version = Version { $version }
options-about-privacy = Isnad n’envoie rien nulle part : ni serveur, ni compte, ni statistiques. Ce qu’il lit et ce que vous écrivez restent dans ce navigateur, jusqu’à ce que vous les enregistriez dans un fichier ou les effaciez.
options-about-reads = Il lit la page pour laquelle vous le lui demandez et, de lui-même, les seuls sites de la liste ci-dessus.
options-about-free = Logiciel libre sous licence MIT.
options-about-licences = Licences des paquets qui le composent
options-error = Le navigateur n’a pas pu le faire : { $problem }
