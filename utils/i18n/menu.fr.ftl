### Le menu contextuel.

## Le repère sur la page, le menu contextuel

menu-read = Lire cette page avec Isnad
menu-sidebar = Ouvrir le panneau d’Isnad
menu-add-entity = Isnad : « %s » est un nom…
menu-add-term = Isnad : « %s » est un terme chargé…
