### La page de départ.

## First-run page

welcome-title = Qui le dit, et avec les mots de qui ?
welcome-lead = Isnad lit avec vous l’actualité controversée. Il montre qui publie, qui est nommé, quels mots prennent parti, et comment d’autres ont raconté la même histoire.
welcome-tour-heading = Ce qu’il vous montre
welcome-tour-outlet = Qui publie
welcome-tour-outlet-text = Le média, son propriétaire, et une position seulement si quelqu’un est cité à ce sujet. Les avis contraires figurent côte à côte.
welcome-tour-names = Qui est nommé
welcome-tour-names-text = Personnes, groupes et lieux, toutes leurs graphies comptées ensemble.
welcome-tour-terms = Quels mots prennent parti
welcome-tour-terms-text = Les termes chargés, avec la phrase, la voix qui les porte et une formulation neutre.
welcome-tour-others = Comment d’autres l’ont raconté
welcome-tour-others-text = D’autres articles sur le même événement et les reprises presque identiques, parmi ceux que vous avez conservés et ceux livrés avec Isnad.
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
welcome-outlets-title = Toujours sur les médias qu’il connaît
welcome-outlets-text =
    { $count ->
        [one] Isnad lit les articles du { $count } média que ses dossiers connaissent quand vous les ouvrez. Le navigateur vous le demande d’abord.
       *[other] Isnad lit les articles des { $count } médias que ses dossiers connaissent quand vous les ouvrez. Le navigateur vous le demande d’abord.
    }
welcome-outlets-note = Une mise à jour d’un dossier n’ajoute jamais de site sans vous le demander.
welcome-outlets-action = Autoriser sur ces médias
welcome-sites-title = Sur les sites que je nomme
welcome-sites-text = Isnad lit les articles de ces sites quand vous les ouvrez. Le navigateur vous le demande pour chacun.
welcome-site-label = Site
welcome-site-hint = Par exemple : news.example
welcome-site-action = Autoriser sur ce site
welcome-site-list = Autorisés jusqu’ici
welcome-result-granted-outlets = C’est fait. Isnad lit désormais les médias qu’il connaît quand vous les ouvrez.
welcome-result-granted-site = C’est fait. Isnad lit désormais { $host } quand vous l’ouvrez.
welcome-result-clicks = C’est fait. Isnad ne lit une page que lorsque vous cliquez sur son bouton.
welcome-result-refused = Non autorisé : rien n’a changé. Isnad lit toujours une page quand vous cliquez sur son bouton.
welcome-result-bad-host = Ce n’est pas l’adresse d’un site. Écrivez-la comme dans la barre d’adresse, par exemple news.example.
welcome-result-error = Le navigateur n’a pas pu le faire : { $problem }
welcome-pack-heading = Ce qu’il connaît à ce jour
welcome-pack-note = Ce qu’Isnad sait d’un sujet tient dans un dossier : médias, noms et termes chargés, avec leurs sources. Tout peut se vérifier et se modifier dans la bibliothèque.
welcome-pack-all = En tout :
welcome-never-heading = Ce qu’Isnad ne fait jamais
welcome-never-1 = Il n’envoie rien nulle part : ni adresse, ni texte, ni statistiques.
welcome-never-2 = Il ne change rien au texte de la page.
welcome-never-3 = Il ne dit jamais d’un article qu’il est partial. Il montre les preuves et vous laisse juge.
