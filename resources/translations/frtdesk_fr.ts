<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>about</name>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>A timeline explorer for people who teach and analyse facial-recognition policy.
Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Un explorateur de chronologies pour celles et ceux qui enseignent et analysent les politiques de reconnaissance faciale.
Programme : licence MIT. Données : CC BY 4.0 ; les citations restent à leurs auteurs. Police : Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>About frtdesk</source>
        <translation>À propos de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A black screen, until pressed again.</source>
        <translation>Un écran noir, jusqu’au prochain appui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each actor; an event of several actors stands in each of their lanes.</source>
        <translation>Un couloir par acteur ; un événement à plusieurs acteurs figure dans le couloir de chacun.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each kind of event.</source>
        <translation>Un couloir par catégorie d’événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each place.</source>
        <translation>Un couloir par lieu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each policy type; an event of several types stands in each of their lanes.</source>
        <translation>Un couloir par type de mesure ; un événement à plusieurs types figure dans le couloir de chacun.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each stage of a rule, in their order.</source>
        <translation>Un couloir par stade d’un texte, dans leur ordre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A large timer: two minutes, then five, then none.</source>
        <translation>Un grand minuteur : deux minutes, puis cinq, puis aucun.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>A new lesson whose steps are the events that the filter leaves, in the order of time.</source>
        <translation>Une nouvelle leçon dont les étapes sont les événements retenus par le filtre, dans l’ordre du temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>La molette seule zoome dans le temps au lieu de faire défiler les couloirs ou le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 1</source>
        <translation>Un point pour l’équipe 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 2</source>
        <translation>Un point pour l’équipe 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 3</source>
        <translation>Un point pour l’équipe 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 4</source>
        <translation>Un point pour l’équipe 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 5</source>
        <translation>Un point pour l’équipe 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 6</source>
        <translation>Un point pour l’équipe 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A red dot at the pointer.</source>
        <translation>Un point rouge à l’endroit du pointeur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen back</source>
        <translation>Un écran en arrière</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen on</source>
        <translation>Un écran en avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A white screen, until pressed again.</source>
        <translation>Un écran blanc, jusqu’au prochain appui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>About frtdesk</source>
        <translation>À propos de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Actors, sources, tags and places…</source>
        <translation>Acteurs, sources, étiquettes et lieux…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>All events in one lane.</source>
        <translation>Tous les événements dans un seul couloir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps at a glance; a number and Enter goes to one.</source>
        <translation>Toutes les étapes d’un coup d’œil ; un nombre puis Entrée mène à l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Answer, next question</source>
        <translation>Réponse, question suivante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on…</source>
        <translation>Connu au…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known today</source>
        <translation>Connu aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Ask the class…</source>
        <translation>Interroger la classe…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay</source>
        <translation>Défilement auto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay goes on sooner.</source>
        <translation>Le défilement automatique avance plus tôt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay stays longer.</source>
        <translation>Le défilement automatique s’attarde davantage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out</source>
        <translation>Sortir d’un niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out one level, and at last out of the lesson.</source>
        <translation>Sortir d’un niveau, et pour finir quitter la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Black on white, with dark colours and clear lines.</source>
        <translation>Noir sur blanc, avec des couleurs foncées et des traits nets.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Bring back every hidden lane.</source>
        <translation>Faire réapparaître tous les couloirs masqués.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Bring the selected event to the middle; once more, zoom to it.</source>
        <translation>Amener l’événement sélectionné au milieu ; encore une fois, zoomer dessus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Centre the selection</source>
        <translation>Centrer la sélection</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Change the selected event.</source>
        <translation>Modifier l’événement sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Change the selected events, or all that the filter leaves, alike and as one step.</source>
        <translation>Modifier pareillement, en une seule action, les événements sélectionnés ou tous ceux que retient le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose a lesson…</source>
        <translation>Choisir une leçon…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on.</source>
        <translation>Choisir le style des références (APA, MLA, Chicago, BibTeX, RIS) et le garder pour la suite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose the lesson that is presented.</source>
        <translation>Choisir la leçon à présenter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Choose two lanes and draw all relations between their events, bundled.</source>
        <translation>Choisir deux couloirs et tracer en faisceaux toutes les relations entre leurs événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Close the program.</source>
        <translation>Fermer le programme.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Compact rows</source>
        <translation>Compacter les rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation as…</source>
        <translation>Copier la référence en…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy event as text</source>
        <translation>Copier l’événement en texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Copy the view as a line of text</source>
        <translation>Copier la vue en une ligne de texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Copy the whole database into a file of your own, and open that.</source>
        <translation>Copier toute la base de données dans un fichier à vous, et l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark text on warm paper.</source>
        <translation>Texte foncé sur papier chaud.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Darken everything but what is around the pointer.</source>
        <translation>Assombrir tout sauf ce qui entoure le pointeur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Detail pane</source>
        <translation>Volet de détail</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Do again what was taken back last.</source>
        <translation>Refaire ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Drawer instead of the timeline</source>
        <translation>Tiroir à la place de la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Duplicate event</source>
        <translation>Dupliquer l’événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Edit event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Edit lessons…</source>
        <translation>Modifier les leçons…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Edit mode</source>
        <translation>Mode édition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Edit several events…</source>
        <translation>Modifier plusieurs événements…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End earlier</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Every action and its key.</source>
        <translation type="vanished">Toutes les commandes et leurs touches.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Every command and its key, to look at and to print.</source>
        <translation>Toutes les commandes et leurs touches, à regarder et à imprimer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Export slides…</source>
        <translation>Exporter les diapositives…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer lanes</source>
        <translation>Moins de couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer rows</source>
        <translation>Moins de rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Filter panel</source>
        <translation>Panneau des filtres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Find words in what the filter leaves, and mark where they are.</source>
        <translation>Chercher des mots parmi ce que retient le filtre, et marquer où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>First question</source>
        <translation>Première question</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Fit all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane</source>
        <translation>Replier le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane of the selected event down to its title, or open it again.</source>
        <translation>Replier le couloir de l’événement sélectionné jusqu’à son titre, ou le rouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Gather the lanes with the fewest events in one.</source>
        <translation>Réunir en un seul les couloirs qui ont le moins d’événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Give commands the keys that you like, and take them back.</source>
        <translation>Donner aux commandes les touches qui vous plaisent, et les reprendre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give some more of the others lanes of their own.</source>
        <translation>Donner un couloir propre à quelques autres valeurs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Give this team a point.</source>
        <translation>Donner un point à cette équipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Give what stands under the timeline all the room, or show both again.</source>
        <translation>Donner toute la place à ce qui est sous la chronologie, ou montrer de nouveau les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give what the filter leaves lanes and rows of its own. Back brings the old ones back.</source>
        <translation>Donner à ce que retient le filtre des couloirs et des rangées propres. Retour rétablit les anciens.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Go back to the database of facial-recognition policy.</source>
        <translation>Revenir à la base de données sur les politiques de reconnaissance faciale.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go back to the question before this one.</source>
        <translation>Revenir à la question précédente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go through the parts of the window the other way round.</source>
        <translation>Parcourir les parties de la fenêtre dans l’autre sens.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the end, where the points stand.</source>
        <translation>Aller à la fin, là où sont les points.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go to the filter panel, the timeline, the drawer and the detail pane in turn.</source>
        <translation>Aller tour à tour au panneau des filtres, à la chronologie, au tiroir et au volet de détail.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the first question.</source>
        <translation>Aller à la première question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Greyscale theme</source>
        <translation>Thème en niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Hide relations between lanes</source>
        <translation>Masquer les relations entre couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Hide the lane</source>
        <translation>Masquer le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Hide what no source had published by a day.</source>
        <translation>Masquer ce qu’aucune source n’avait publié à un jour donné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>High contrast theme</source>
        <translation>Thème à contraste élevé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>How everything works.</source>
        <translation>Comment tout fonctionne.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>How much is known</source>
        <translation>État des connaissances</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import what is on the clipboard…</source>
        <translation>Importer le presse-papiers…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>In context</source>
        <translation>En contexte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step earlier.</source>
        <translation>En mode édition : faire finir l’événement sélectionné un cran plus tôt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step later; a moment becomes a span.</source>
        <translation>En mode édition : faire finir l’événement sélectionné un cran plus tard ; un moment devient un intervalle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: make an event where the pointer is, or beside the selected one.</source>
        <translation>En mode édition : créer un événement là où est le pointeur, ou à côté de celui qui est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step back in time; the closer you look, the shorter the step.</source>
        <translation>En mode édition : reculer d’un cran dans le temps les événements sélectionnés ; plus vous êtes près, plus le cran est petit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step on in time.</source>
        <translation>En mode édition : avancer d’un cran dans le temps les événements sélectionnés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Keep what the class sees exactly as it is while you look around.</source>
        <translation>Garder tel quel ce que voit la classe pendant que vous explorez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Keep what you see under a name: filter, range, lanes and bands.</source>
        <translation>Garder ce que vous voyez sous un nom : filtre, plage, couloirs et bandes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Kinds and stages as they follow each other, places by what they lie in, others by count.</source>
        <translation>Catégories et stades dans leur suite, lieux selon ce qui les contient, le reste par nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane above</source>
        <translation>Couloir au-dessus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane below</source>
        <translation>Couloir au-dessous</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by actor</source>
        <translation>Couloirs par acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by kind</source>
        <translation>Couloirs par catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by place</source>
        <translation>Couloirs par lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by policy type</source>
        <translation>Couloirs par type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by stage</source>
        <translation>Couloirs par stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in usual order</source>
        <translation>Couloirs dans l’ordre habituel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in your own order</source>
        <translation>Couloirs dans votre ordre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by count</source>
        <translation>Couloirs par nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by name</source>
        <translation>Couloirs par nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand as you put them last.</source>
        <translation>Les couloirs restent comme vous les avez disposés en dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand in the order of the alphabet.</source>
        <translation>Les couloirs suivent l’ordre alphabétique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language of the desktop</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Laser dot</source>
        <translation>Point laser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Leave out the lane of the selected event; a line under the timeline counts what is hidden.</source>
        <translation>Retirer le couloir de l’événement sélectionné ; une ligne sous la chronologie compte ce qui est masqué.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Leave the questions</source>
        <translation>Quitter les questions</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let facets and other clicks change the other filter of a comparison: B, or A again.</source>
        <translation>Faire agir les facettes et les autres clics sur l’autre filtre d’une comparaison : B, ou de nouveau A.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Let the lane of the selected event stand first, however few events it has.</source>
        <translation>Placer en tête le couloir de l’événement sélectionné, si peu d’événements qu’il ait.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Let the lesson go on by itself; once more pauses.</source>
        <translation>Laisser la leçon avancer d’elle-même ; encore une fois pour la mettre en pause.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Let the saved view that you are in show what you see now.</source>
        <translation>Faire montrer à la vue enregistrée où vous êtes ce que vous voyez à présent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let the two filters of the comparison change places.</source>
        <translation>Échanger les places des deux filtres de la comparaison.</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="vanished">Clair ou sombre, comme le bureau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light text on dark paper.</source>
        <translation>Texte clair sur papier foncé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light, dark or in high contrast, as the desktop is.</source>
        <translation>Clair, sombre ou à contraste élevé, comme le bureau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List of hits</source>
        <translation>Liste des résultats</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>List the events of the two filters that fall in the same week.</source>
        <translation>Lister les événements des deux filtres qui tombent la même semaine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>List the filtered events under the timeline: sort, select, copy.</source>
        <translation>Lister les événements filtrés sous la chronologie : trier, sélectionner, copier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List what the search has found under the timeline, with the words marked.</source>
        <translation>Lister sous la chronologie ce que la recherche a trouvé, les mots marqués.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>List what the selected event answers and what answered it, with the days between.</source>
        <translation>Lister ce à quoi l’événement sélectionné répond et ce qui lui a répondu, avec les jours d’écart.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>List who changed what and when, field by field, in the drawer.</source>
        <translation>Lister dans le tiroir qui a modifié quoi et quand, champ par champ.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Look, language, timeline, files and links: see what can be set, and set it.</source>
        <translation>Apparence, langue, chronologie, fichiers et liens : voir ce qui se règle, et le régler.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make a lesson from this filter</source>
        <translation>Faire une leçon de ce filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make a second event like each of the selected ones, without relations, as one step.</source>
        <translation>Créer un deuxième événement identique à chacun de ceux sélectionnés, sans relations, en une seule action.</translation>
    </message>
    <message>
        <source>Make a second event like the selected one.</source>
        <translation type="vanished">Créer un second événement semblable à celui qui est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text larger.</source>
        <translation>Agrandir tous les textes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text smaller.</source>
        <translation>Réduire tous les textes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Make an empty database and open it.</source>
        <translation>Créer une base de données vide et l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make an event.</source>
        <translation>Créer un événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Make one of the selected events, field by field.</source>
        <translation>Réunir en un seul les événements sélectionnés, champ par champ.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make whatever is pressed large enough for a finger; one that rests asks for the menu.</source>
        <translation>Rendre assez grand pour un doigt tout ce sur quoi on appuie ; un doigt qui reste posé demande le menu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make, change, reorder, duplicate and delete lessons.</source>
        <translation>Créer, modifier, réordonner, dupliquer et supprimer des leçons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Merge a newer database…</source>
        <translation>Fusionner une base plus récente…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Merge events…</source>
        <translation>Fusionner les événements…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More lanes</source>
        <translation>Davantage de couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More rows</source>
        <translation>Davantage de rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move earlier</source>
        <translation>Déplacer plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move events and draw their ends with the hand or the arrow keys, on the timeline itself.</source>
        <translation>Déplacer les événements et tirer leurs bouts à la main ou avec les flèches, sur la chronologie même.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move later</source>
        <translation>Déplacer plus tard</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane down</source>
        <translation>Descendre le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane up</source>
        <translation>Monter le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New database</source>
        <translation>Nouvelle base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>New event here…</source>
        <translation>Nouvel événement ici…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>One lane</source>
        <translation>Un seul couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a PostgreSQL database that several people share, by its address.</source>
        <translation>Ouvrir, par son adresse, une base de données PostgreSQL que plusieurs personnes partagent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a database, or a view, a lesson or a picture from frtdesk.</source>
        <translation>Ouvrir une base de données, ou une vue, une leçon ou une image de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a shared database…</source>
        <translation>Ouvrir une base partagée…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open a shared view…</source>
        <translation>Ouvrir une vue partagée…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Open every folded lane.</source>
        <translation>Ouvrir tous les couloirs repliés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open the events that ship with frtdesk</source>
        <translation>Ouvrir les événements livrés avec frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the shared view that is on the clipboard, or import the rows of a table.</source>
        <translation>Ouvrir la vue partagée qui est dans le presse-papiers, ou importer les lignes d’un tableau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the view that stands at this place of the list.</source>
        <translation>Ouvrir la vue qui occupe cette place dans la liste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little back in time.</source>
        <translation>Reculer un peu dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little on in time.</source>
        <translation>Avancer un peu dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen back in time.</source>
        <translation>Reculer d’un écran dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen on in time.</source>
        <translation>Avancer d’un écran dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Paper theme</source>
        <translation>Thème papier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste a line, or choose a file, that somebody sent you.</source>
        <translation>Coller une ligne, ou choisir un fichier, que l’on vous a envoyé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Pin the lane</source>
        <translation>Épingler le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present from here</source>
        <translation>Présenter à partir d’ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print the timeline with its sources.</source>
        <translation>Imprimer la chronologie avec ses sources.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Push what you see</source>
        <translation>Envoyer ce que vous voyez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put a citation of the selected event and its sources on the clipboard.</source>
        <translation>Placer dans le presse-papiers la référence de l’événement sélectionné et de ses sources.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put every event back into the lane and row that it has among all events.</source>
        <translation>Remettre chaque événement dans le couloir et la rangée qu’il occupe parmi tous les événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Put in the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event above the one before it.</source>
        <translation>Placer le couloir de l’événement sélectionné au-dessus de celui qui le précède.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event below the one after it.</source>
        <translation>Placer le couloir de l’événement sélectionné au-dessous de celui qui le suit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put the selected event with its quotes and sources on the clipboard.</source>
        <translation>Placer dans le presse-papiers l’événement sélectionné avec ses citations et ses sources.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Put the selected event, or the stretch between two, behind everything; again removes it.</source>
        <translation>Mettre l’événement sélectionné, ou la période entre deux, derrière tout le reste ; encore une fois pour l’ôter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Put what you see on the clipboard as one line that can be mailed.</source>
        <translation>Placer ce que vous voyez dans le presse-papiers, en une ligne à envoyer par courriel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Questions made from a lesson or from the filter, to be shown or printed.</source>
        <translation>Des questions tirées d’une leçon ou du filtre, à projeter ou à imprimer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo: {title}</source>
        <translation>Rétablir : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Refine the other half</source>
        <translation>Affiner l’autre moitié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Relations between lanes…</source>
        <translation>Relations entre couloirs…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Response lag</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Rows of all events</source>
        <translation>Rangées de tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Safety copies…</source>
        <translation>Copies de sécurité…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Same week</source>
        <translation>Même semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit</source>
        <translation>Enregistrer une copie modifiable</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit…</source>
        <translation>Enregistrer une copie modifiable…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save hand-out…</source>
        <translation>Enregistrer le polycopié…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the hand-out</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file</source>
        <translation>Enregistrer la leçon en fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file…</source>
        <translation>Enregistrer la leçon en fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the slides</source>
        <translation>Enregistrer les diapositives</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file</source>
        <translation>Enregistrer la vue en fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file…</source>
        <translation>Enregistrer la vue en fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search all events</source>
        <translation>Chercher dans tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search what the filter hides as well.</source>
        <translation>Chercher aussi dans ce que le filtre masque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>See the events that were deleted, and take them out again or away for good.</source>
        <translation>Voir les événements supprimés, les reprendre ou les effacer pour de bon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See what events share, correct it, make one of two, and delete what nothing uses.</source>
        <translation>Voir ce que les événements ont en commun, le corriger, fusionner deux entrées, et supprimer ce qui ne sert à rien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>See what was kept of this database before imports and merges, and go back to it.</source>
        <translation>Voir ce qui a été gardé de cette base de données avant les imports et les fusions, et y revenir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See which events, actors and sources may be there twice, and make one of them.</source>
        <translation>Voir quels événements, acteurs et sources figurent peut-être deux fois, et les fusionner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the event before in time.</source>
        <translation>Sélectionner l’événement précédent dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the first event.</source>
        <translation>Sélectionner le premier événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the hit of the search before in time.</source>
        <translation>Sélectionner le résultat précédent dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the last event.</source>
        <translation>Sélectionner le dernier événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane above.</source>
        <translation>Sélectionner l’événement le plus proche dans le couloir au-dessus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane below.</source>
        <translation>Sélectionner l’événement le plus proche dans le couloir au-dessous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the next event in time.</source>
        <translation>Sélectionner l’événement suivant dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the next hit of the search in time.</source>
        <translation>Sélectionner le résultat suivant dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Show again what was published later.</source>
        <translation>Montrer de nouveau ce qui a été publié plus tard.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Show all events again; in a comparison, in the half that is refined.</source>
        <translation>Montrer de nouveau tous les événements ; dans une comparaison, ceux de la moitié affinée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show all lanes</source>
        <translation>Afficher tous les couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Show as band behind</source>
        <translation>Montrer en bande à l’arrière-plan</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show every event that the filter leaves.</source>
        <translation>Montrer tous les événements retenus par le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show greyed what the filter hides around the selected event: its neighbours in time and by relation. They are not counted.</source>
        <translation>Montrer en gris ce que le filtre masque autour de l’événement sélectionné : ses voisins dans le temps et par relation. Ils ne sont pas comptés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Show how long answers took: from call to corporate move, from call to bill, from bill to law.</source>
        <translation>Montrer combien de temps ont pris les réponses : de l’appel à la décision d’entreprise, de l’appel au projet de loi, du projet à la loi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show less time, larger.</source>
        <translation>Montrer moins de temps, en plus grand.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show more time, smaller.</source>
        <translation>Montrer plus de temps, en plus petit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row fewer of the lane of the selected event; what stands there is counted.</source>
        <translation>Montrer une rangée de moins dans le couloir de l’événement sélectionné ; ce qui s’y trouve est compté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row more of the lane of the selected event.</source>
        <translation>Montrer une rangée de plus dans le couloir de l’événement sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide how many events begin in each month, quarter or year.</source>
        <translation>Montrer ou masquer combien d’événements commencent chaque mois, trimestre ou année.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show or hide the answer</source>
        <translation>Montrer ou masquer la réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the list of values to filter by, with their counts.</source>
        <translation>Montrer ou masquer la liste des valeurs de filtre, avec leurs nombres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the quotes and sources of the selected event.</source>
        <translation>Montrer ou masquer les citations et les sources de l’événement sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide the strip under the ruler: sources, confirmed dates, verified quotes.</source>
        <translation>Montrer ou masquer le bandeau sous la règle : sources, dates confirmées, citations vérifiées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer, or hide it again, and stay on the question.</source>
        <translation>Montrer la réponse, ou la masquer de nouveau, et rester sur la question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer; once more goes on to the next question.</source>
        <translation>Montrer la réponse ; encore une fois pour passer à la question suivante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the chosen lesson to the class, from its first step.</source>
        <translation>Montrer à la classe la leçon choisie, depuis sa première étape.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the class the timeline as you have it before you.</source>
        <translation>Montrer à la classe la chronologie telle que vous l’avez devant vous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the lesson from the step that is nearest to the selected event.</source>
        <translation>Montrer la leçon à partir de l’étape la plus proche de l’événement sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Show two filters above and below one axis: two actors, two places. Again ends it.</source>
        <translation>Montrer deux filtres au-dessus et au-dessous d’un même axe : deux acteurs, deux lieux. Encore une fois pour y mettre fin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Spotlight</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Start the clock anew, or stop it.</source>
        <translation>Remettre l’horloge à zéro, ou l’arrêter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take a point back from this team.</source>
        <translation>Retirer un point à cette équipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Take back the last change that was saved.</source>
        <translation>Annuler la dernière modification enregistrée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the events of a table, a calendar, or a file of another timeline program.</source>
        <translation>Importer les événements d’un tableau, d’un calendrier ou d’un fichier d’un autre programme de chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the rows of a table, or the text of a file, that was copied elsewhere.</source>
        <translation>Importer les lignes d’un tableau, ou le texte d’un fichier, copiés ailleurs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in what is new and changed in a later version of the database that this is a copy of.</source>
        <translation>Reprendre ce qui est nouveau ou modifié dans une version plus récente de la base de données dont celle-ci est une copie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 1</source>
        <translation>Un point de moins à l’équipe 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 2</source>
        <translation>Un point de moins à l’équipe 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 3</source>
        <translation>Un point de moins à l’équipe 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 4</source>
        <translation>Un point de moins à l’équipe 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 5</source>
        <translation>Un point de moins à l’équipe 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 6</source>
        <translation>Un point de moins à l’équipe 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Take the curves between the two chosen lanes away.</source>
        <translation>Retirer les courbes entre les deux couloirs choisis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take the questions off the class's screen.</source>
        <translation>Retirer les questions de l’écran de la classe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Take the selected events off the timeline; they wait in the bin until it is emptied.</source>
        <translation>Retirer de la chronologie les événements sélectionnés ; ils attendent dans la corbeille jusqu’à ce qu’on la vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Text at its normal size.</source>
        <translation>Texte à sa taille normale.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The first step of the lesson.</source>
        <translation>La première étape de la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>The lane with the most events stands first.</source>
        <translation>Le couloir qui a le plus d’événements vient en tête.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The last step of the lesson.</source>
        <translation>La dernière étape de la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>The list of saved views: open, rename, move, duplicate, delete.</source>
        <translation>La liste des vues enregistrées : ouvrir, renommer, déplacer, dupliquer, supprimer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The next step of the lesson.</source>
        <translation>L’étape suivante de la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>The program speaks this language; events stay in theirs. The window is made anew, on the same view.</source>
        <translation>Le programme parle cette langue ; les événements gardent la leur. La fenêtre est reconstruite, sur la même vue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The step before.</source>
        <translation>L’étape précédente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view before this one.</source>
        <translation>La vue précédente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view that you came back from.</source>
        <translation>La vue d’avant le retour.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Theme of the desktop</source>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Touch mode</source>
        <translation>Mode tactile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Two minutes through the window: each thing is pointed at, and shown if you like.</source>
        <translation>Deux minutes à travers la fenêtre : chaque chose est désignée, et montrée si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Type a day, month, year or range.</source>
        <translation>Saisir un jour, un mois, une année ou une plage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Type a filter.</source>
        <translation>Saisir un filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Type part of what you want: commands, views, lessons, settings, chapters, events by title.</source>
        <translation>Saisissez une partie de ce que vous voulez : commandes, vues, leçons, réglages, chapitres, événements par titre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo: {title}</source>
        <translation>Annuler : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Unfold all lanes</source>
        <translation>Déplier tous les couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update the view</source>
        <translation>Mettre à jour la vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update “{name}”</source>
        <translation>Mettre à jour « {name} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Use the whole screen.</source>
        <translation>Utiliser tout l’écran.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Versions, licences, and what a bug report needs.</source>
        <translation>Versions, licences, et ce qu’il faut pour signaler un défaut.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>View {number}</source>
        <translation>Vue {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Views change at once, without motion.</source>
        <translation>Les vues changent d’un coup, sans mouvement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Views…</source>
        <translation>Vues…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>What answered what</source>
        <translation>Ce qui a répondu à quoi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>What each shape, stage, policy type and kind of date means.</source>
        <translation>Ce que signifient chaque forme, stade, type de mesure et sorte de date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>Zoom à la molette, comme une carte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>White paper without tinted lanes.</source>
        <translation>Papier blanc, sans couloirs teintés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Without colours, as a printer in black and white will show it.</source>
        <translation>Sans couleurs, comme le montrera une imprimante en noir et blanc.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson as slides for PowerPoint, a step a slide, with notes.</source>
        <translation>Écrire la leçon choisie en diapositives pour PowerPoint, une par étape, avec les notes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson for the class, with room to write, as PDF or Markdown.</source>
        <translation>Écrire la leçon choisie pour la classe, avec de la place pour écrire, en PDF ou Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson with its events into a file that a colleague can open.</source>
        <translation>Écrire la leçon choisie et ses événements dans un fichier que vos collègues peuvent ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Write what you see into a small file that others can open.</source>
        <translation>Écrire ce que vous voyez dans un petit fichier que d’autres peuvent ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Write what you see, a range, the selection or all of it as a picture, a document or data.</source>
        <translation>Écrire ce que vous voyez, une plage, la sélection ou le tout comme image, document ou données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Your notes, clock and the next step, in a window of your own; never on the class's screen.</source>
        <translation>Vos notes, l’horloge et l’étape suivante, dans une fenêtre à vous ; jamais sur l’écran de la classe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>events.sqlite</source>
        <translation>evenements.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>hand-out</source>
        <translation>polycopie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>my-events.sqlite</source>
        <translation>mes-evenements.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>view</source>
        <translation>vue</translation>
    </message>
</context>
<context>
    <name>as text</name>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>(Not verified: these words were not found again in a second look-up.)</source>
        <translation>(Non vérifié : ces mots n’ont pas été retrouvés lors d’une seconde vérification.)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>- {relation}: {title} ({distance})</source>
        <translation>- {relation} : {title} ({distance})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Sources:</source>
        <translation>Sources :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>What it answers, and what answered it:</source>
        <translation>À quoi il répond, et ce qui lui a répondu :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Who: {names}</source>
        <translation>Qui : {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Why it matters: {text}</source>
        <translation>Pourquoi c’est important : {text}</translation>
    </message>
</context>
<context>
    <name>axis</name>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../frtdesk/ui/banner.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>between</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>%n more pair is not listed.|%n more pairs are not listed.</source>
        <translation>
            <numerusform>%n autre paire n’est pas listée.</numerusform>
            <numerusform>%n autres paires ne sont pas listées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Choose two lanes; all relations between their events are drawn on the timeline.</source>
        <translation>Choisissez deux couloirs ; toutes les relations entre leurs événements sont tracées sur la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Draw none</source>
        <translation>Ne rien tracer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>No two events of this filter are related.</source>
        <translation>Aucun des événements de ce filtre n’est lié à un autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations are being counted.</source>
        <translation>Comptage des relations en cours.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations between lanes</source>
        <translation>Relations entre couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The filter leaves no relation between the two chosen lanes.</source>
        <translation>Le filtre ne retient aucune relation entre les deux couloirs choisis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The two lanes that were chosen are no longer there. Choose two of these anew.</source>
        <translation>Les deux couloirs choisis n’existent plus. Choisissez-en deux parmi ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>While two filters are compared there are no lanes to draw relations between.</source>
        <translation>Tant que deux filtres sont comparés, il n’y a pas de couloirs entre lesquels tracer des relations.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Within {lane}</source>
        <translation>Dans {lane}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>{upper} – {lower}</source>
        <translation>{upper} – {lower}</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event is back on the timeline.|%n events are back on the timeline.</source>
        <translation>
            <numerusform>%n événement est de retour sur la chronologie.</numerusform>
            <numerusform>%n événements sont de retour sur la chronologie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event was put in the bin.|%n events were put in the bin.</source>
        <translation>
            <numerusform>%n événement a été mis à la corbeille.</numerusform>
            <numerusform>%n événements ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Events in the bin</source>
        <translation>Événements dans la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Take out of the bin</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty. Del puts the selected events here; they can be taken out again.</source>
        <translation>La corbeille est vide. Suppr y met les événements sélectionnés ; on peut les reprendre.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>%n event is changed.|%n events are changed.</source>
        <translation>
            <numerusform>%n événement est modifié.</numerusform>
            <numerusform>%n événements sont modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>A whole number of days, please.</source>
        <translation>Un nombre entier de jours, s’il vous plaît.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to add</source>
        <translation>Acteurs à ajouter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to take away</source>
        <translation>Acteurs à retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Another place</source>
        <translation>Un autre lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>At most {most} events are edited at once; these are {number}. Filter further.</source>
        <translation>On modifie au plus {most} événements à la fois ; il y en a {number}. Filtrez davantage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changes {changed} of %n event.|Changes {changed} of %n events.</source>
        <translation>
            <numerusform>Modifie {changed} événement sur %n.</numerusform>
            <numerusform>Modifie {changed} événements sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changing %n event…|Changing %n events…</source>
        <translation>
            <numerusform>Modification de %n événement…</numerusform>
            <numerusform>Modification de %n événements…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days to move by</source>
        <translation>Nombre de jours du déplacement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days: 7, or -30 for earlier</source>
        <translation>Jours : 7, ou -30 pour plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Edit several events</source>
        <translation>Modifier plusieurs événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>It can be undone as one step.</source>
        <translation>Cela s’annule en une seule action.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Move by days</source>
        <translation>Déplacer en jours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>No event is selected</source>
        <translation>Aucun événement n’est sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to add</source>
        <translation>Types de mesure à ajouter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to take away</source>
        <translation>Types de mesure à retirer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Reading %n event…|Reading %n events…</source>
        <translation>
            <numerusform>Lecture de %n événement…</numerusform>
            <numerusform>Lecture de %n événements…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to take away</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The exact day</source>
        <translation>Le jour exact</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The only event shown|All %n events that the filter leaves</source>
        <translation>
            <numerusform>Le seul événement montré</numerusform>
            <numerusform>Les %n événements retenus par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The quotes</source>
        <translation>Les citations</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The selected event|The %n selected events</source>
        <translation>
            <numerusform>L’événement sélectionné</numerusform>
            <numerusform>Les %n événements sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>This changes %n event at once.|This changes %n events at once.</source>
        <translation>
            <numerusform>Ceci modifie %n événement d’un coup.</numerusform>
            <numerusform>Ceci modifie %n événements d’un coup.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day checked</source>
        <translation>jour contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day not checked</source>
        <translation>jour non contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>kind</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>policy types</source>
        <translation>types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes checked</source>
        <translation>citations contrôlées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes not checked</source>
        <translation>citations non contrôlées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>stage</source>
        <translation>stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event earlier: go to the nearest|%n events earlier: go to the nearest</source>
        <translation>
            <numerusform>%n événement plus tôt : aller au plus proche</numerusform>
            <numerusform>%n événements plus tôt : aller au plus proche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes above: scroll up|%n events in lanes above: scroll up</source>
        <translation>
            <numerusform>%n événement dans les couloirs au-dessus : défiler vers le haut</numerusform>
            <numerusform>%n événements dans les couloirs au-dessus : défiler vers le haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes below: scroll down|%n events in lanes below: scroll down</source>
        <translation>
            <numerusform>%n événement dans les couloirs au-dessous : défiler vers le bas</numerusform>
            <numerusform>%n événements dans les couloirs au-dessous : défiler vers le bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event later: go to the nearest|%n events later: go to the nearest</source>
        <translation>
            <numerusform>%n événement plus tard : aller au plus proche</numerusform>
            <numerusform>%n événements plus tard : aller au plus proche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n dans les deux</numerusform>
            <numerusform>%n dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n en vue</numerusform>
            <numerusform>%n en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/bundles.py"/>
        <source>%n relation in view|%n relations in view</source>
        <translation>
            <numerusform>%n relation en vue</numerusform>
            <numerusform>%n relations en vue</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>Every lane is hidden.</source>
        <translation>Tous les couloirs sont masqués.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event in this range: {before} before it, {after} after it.</source>
        <translation>Aucun événement dans cette plage : {before} avant, {after} après.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event matches this filter.</source>
        <translation>Aucun événement ne correspond à ce filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event of this filter has a date.</source>
        <translation>Aucun événement de ce filtre n’a de date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, above the axis.</source>
        <translation>L’un des deux filtres comparés, au-dessus de l’axe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, below the axis.</source>
        <translation>L’un des deux filtres comparés, au-dessous de l’axe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Show their whole time</source>
        <translation>Montrer toute leur durée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>This database holds no events yet.</source>
        <translation>Cette base de données ne contient encore aucun événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <location filename="../../frtdesk/ui/plot/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>all events</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>no data after {date}</source>
        <translation>pas de données après {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>the same events in both</source>
        <translation>les mêmes événements dans les deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} above</source>
        <translation>{count} au-dessus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} below</source>
        <translation>{count} au-dessous</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event here|%n events here</source>
        <translation>
            <numerusform>%n événement ici</numerusform>
            <numerusform>%n événements ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event with this filter|%n events with this filter</source>
        <translation>
            <numerusform>%n événement avec ce filtre</numerusform>
            <numerusform>%n événements avec ce filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>Hidden by the filter</source>
        <translation>Masqué par le filtre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>with quotes</source>
        <translation>avec citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} comptés dans des grappes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} earlier</source>
        <translation>{count} plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} in view</source>
        <translation>{count} en vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} later</source>
        <translation>{count} plus tard</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{title} · {date}</source>
        <translation>{title} · {date}</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>All the way</source>
        <translation>Jusqu’au bout</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also follows, cites and is part of, which say less than that one event answers the other.</source>
        <translation>Aussi « fait suite à », « cite » et « fait partie de », qui disent moins que la réponse d’un événement à un autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also what the answered event answered, and so on.</source>
        <translation>Aussi ce à quoi l’événement suivi d’une réponse répondait lui-même, et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Days between</source>
        <translation>Jours d’écart</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>From the selected event</source>
        <translation>Depuis l’événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that answered it.</source>
        <translation>Rien de ce qui lui aurait répondu n’est consigné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that it answers.</source>
        <translation>Rien de ce à quoi il répondrait n’est consigné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Select an event to see what it answers and what answered it.</source>
        <translation>Sélectionnez un événement pour voir ce à quoi il répond et ce qui lui a répondu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>The selected event</source>
        <translation>L’événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>There is more than is listed here.</source>
        <translation>Il y en a plus qu’il n’en est listé ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Weaker relations too</source>
        <translation>Aussi les relations plus faibles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered it</source>
        <translation>Ce qui lui a répondu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered what</source>
        <translation>Ce qui a répondu à quoi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Ce qui répond à ce que vous lisez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What it answers</source>
        <translation>Ce à quoi il répond</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n begins outside this range.|%n begin outside this range.</source>
        <translation>
            <numerusform>%n commence hors de cette plage.</numerusform>
            <numerusform>%n commencent hors de cette plage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that is not given to the day.|%n events have a date that is not given to the day.</source>
        <translation>
            <numerusform>%n événement a une date qui n’est pas donnée au jour près.</numerusform>
            <numerusform>%n événements ont une date qui n’est pas donnée au jour près.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one bar.|%n events have a date that may lie in more than one bar.</source>
        <translation>
            <numerusform>%n événement a une date qui peut tomber dans plus d’une barre.</numerusform>
            <numerusform>%n événements ont une date qui peut tomber dans plus d’une barre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one month.|%n events have a date that may lie in more than one month.</source>
        <translation>
            <numerusform>%n événement a une date qui peut tomber dans plus d’un mois.</numerusform>
            <numerusform>%n événements ont une date qui peut tomber dans plus d’un mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one quarter.|%n events have a date that may lie in more than one quarter.</source>
        <translation>
            <numerusform>%n événement a une date qui peut tomber dans plus d’un trimestre.</numerusform>
            <numerusform>%n événements ont une date qui peut tomber dans plus d’un trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one week.|%n events have a date that may lie in more than one week.</source>
        <translation>
            <numerusform>%n événement a une date qui peut tomber dans plus d’une semaine.</numerusform>
            <numerusform>%n événements ont une date qui peut tomber dans plus d’une semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one year.|%n events have a date that may lie in more than one year.</source>
        <translation>
            <numerusform>%n événement a une date qui peut tomber dans plus d’une année.</numerusform>
            <numerusform>%n événements ont une date qui peut tomber dans plus d’une année.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n has no date.|%n have no date.</source>
        <translation>
            <numerusform>%n n’a pas de date.</numerusform>
            <numerusform>%n n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>%n line is on the clipboard.|%n lines are on the clipboard.</source>
        <translation>
            <numerusform>%n ligne est dans le presse-papiers.</numerusform>
            <numerusform>%n lignes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A alone</source>
        <translation>A seul</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A beside B</source>
        <translation>A à côté de B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>A span counts where it begins.</source>
        <translation>Un intervalle compte là où il commence.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event of both counts once under each.</source>
        <translation>Un événement commun aux deux compte une fois sous chacun.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event with several values counts once under each.</source>
        <translation>Un événement à plusieurs valeurs compte une fois sous chacune.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>B alone</source>
        <translation>B seul</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Clear what was picked</source>
        <translation>Effacer ce qui est choisi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers as a table, or save the chart as a picture.</source>
        <translation>Copier les nombres en tableau, ou enregistrer le graphique comme image.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a century</source>
        <translation>Événements par siècle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a day</source>
        <translation>Événements par jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a decade</source>
        <translation>Événements par décennie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a millennium</source>
        <translation>Événements par millénaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a month</source>
        <translation>Événements par mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a quarter</source>
        <translation>Événements par trimestre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a week</source>
        <translation>Événements par semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a year</source>
        <translation>Événements par an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Filter: {filter}.</source>
        <translation>Filtre : {filter}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How long each bar's time is</source>
        <translation>La durée que couvre chaque barre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How the bars stand</source>
        <translation>La disposition des barres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No actor</source>
        <translation>Aucun acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>No event here has a date, so there is nothing to draw over time.</source>
        <translation>Aucun événement n’a de date ici : il n’y a rien à tracer dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>No event that the filter leaves begins here.</source>
        <translation>Aucun événement retenu par le filtre ne commence ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>No filter: click a bar to set one.</source>
        <translation>Aucun filtre : cliquez sur une barre pour en poser un.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No place</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No policy type</source>
        <translation>Aucun type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No stage</source>
        <translation>Aucun stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Policy type</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as a PNG image…</source>
        <translation>Enregistrer en image PNG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as an SVG drawing…</source>
        <translation>Enregistrer en dessin SVG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Stacked</source>
        <translation>Empilées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Take the times and values of this chart out of the filter.</source>
        <translation>Retirer du filtre les périodes et les valeurs de ce graphique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>This database has no events yet.</source>
        <translation>Cette base de données n’a pas encore d’événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What is in view</source>
        <translation>Ce qui est en vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What the bars are parted by</source>
        <translation>La ventilation des barres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>What was asked for would be too fine for this range.</source>
        <translation>Le découpage demandé serait trop fin pour cette plage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which half of the comparison is counted</source>
        <translation>Quelle moitié de la comparaison est comptée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which years are shown</source>
        <translation>Quelles années sont montrées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>Fichier écrit : {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{accounts} Source: {source}.</source>
        <translation>{accounts} Source : {source}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.</source>
        <translation>
            <numerusform>{bars} événement sur %n figure dans les barres.</numerusform>
            <numerusform>{bars} événements sur %n figurent dans les barres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, A beside B</source>
        <translation>{each}, A à côté de B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by actor</source>
        <translation>{each}, par acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by kind</source>
        <translation>{each}, par catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by place</source>
        <translation>{each}, par lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by policy type</source>
        <translation>{each}, par type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by stage</source>
        <translation>{each}, par stade</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} sur %n événement</numerusform>
            <numerusform>{kept} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of {every}</source>
        <translation>{kept} sur {every}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: click to filter</source>
        <translation>{name} : cliquez pour filtrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: no filter can name these</source>
        <translation>{name} : aucun filtre ne peut les désigner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{said}, {name} {count}</source>
        <translation>{said}, {name} {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{said}. {list}</source>
        <translation>{said}. {list}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{title}, {licence}</source>
        <translation>{title}, {licence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{when}: {count}</source>
        <translation>{when} : {count}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>A row of {table} points to a row of {parent} that is not there.</source>
        <translation>Une ligne de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>It {relation} an event that is not there.</source>
        <translation>Sa relation « {relation} » mène à un événement qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its importance is not a number from 1 to 5.</source>
        <translation>Son importance n’est pas un nombre de 1 à 5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its stored days are not those of its dates as written.</source>
        <translation>Les jours enregistrés ne sont pas ceux de ses dates telles qu’écrites.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Parents run in a circle: {circle}.</source>
        <translation>Les éléments parents tournent en rond : {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Step {number} of the lesson shows {event}, which is not there.</source>
        <translation>L’étape {number} de la leçon montre {event}, qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>The file is damaged: {said}</source>
        <translation>Le fichier est endommagé : {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>What is searched is not what the event says; “frtdesk check --repair-search” mends it.</source>
        <translation>Le texte de recherche ne correspond pas à celui de l’événement ; « frtdesk check --repair-search » le répare.</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>Unsourced: the database names no document.</source>
        <translation>Sans source : la base de données ne cite aucun document.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>a frtdesk database</source>
        <translation>une base de données frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>data to {date}</source>
        <translation>dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>filter {filter}</source>
        <translation>filtre : {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{n} of {all} events</source>
        <translation>{n} sur {all} événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{style} style</source>
        <translation>style {style}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”, event “{id}” in {database}</source>
        <translation>« {title} », événement « {id} » dans {database}</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event that you know by now|%n events that you know by now</source>
        <translation>
            <numerusform>%n événement que vous connaissez déjà</numerusform>
            <numerusform>%n événements que vous connaissez déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {first} to {last}|%n events, {first} to {last}</source>
        <translation>
            <numerusform>%n événement, {first} – {last}</numerusform>
            <numerusform>%n événements, {first} – {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {year}|%n events, {year}</source>
        <translation>
            <numerusform>%n événement, {year}</numerusform>
            <numerusform>%n événements, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min d’avance</numerusform>
            <numerusform>%n min d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.</source>
        <translation>
            <numerusform>%n autre événement de cette leçon, encore caché.</numerusform>
            <numerusform>%n autres événements de cette leçon, encore cachés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>A: {first} · B: {second}</source>
        <translation>A : {first} · B : {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>No event that you know of yet</source>
        <translation>Aucun événement que vous connaissiez encore</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>No question for this step.</source>
        <translation>Pas de question pour cette étape.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>No source is given for this event.</source>
        <translation>Aucune source n’est donnée pour cet événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>Notes would be on the class's screen. Choose Console{key} once more to show them here.</source>
        <translation>Vos notes seraient sur l’écran de la classe. Choisissez encore une fois Console{key} pour les montrer ici.</translation>
    </message>
    <message>
        <source>Notes would be on the class's screen. Press N again to show them here.</source>
        <translation type="vanished">Les notes seraient sur l’écran de la classe. Appuyez encore sur N pour les montrer ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>Source [{number}]: {source}</source>
        <translation>Source [{number}] : {source}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Step {step} of {steps} · ask the class</source>
        <translation>Étape {step} sur {steps} · interroger la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The class sees the lesson on the second screen.</source>
        <translation>La classe voit la leçon sur le second écran.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The end of the lesson</source>
        <translation>La fin de la leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The end of this lesson</source>
        <translation>La fin de cette leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The question of this lesson</source>
        <translation>La question de cette leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees (frozen)</source>
        <translation>La salle voit (figé)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees nothing; this is what it would see</source>
        <translation>La salle ne voit rien ; voici ce qu’elle verrait</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The second screen is gone. The lesson goes on here; plug it in again to show it.</source>
        <translation>Le second écran a disparu. La leçon continue ici ; rebranchez-le pour l’y montrer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Then: {steps}</source>
        <translation>Ensuite : {steps}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <location filename="../../frtdesk/ui/presentation/miniature.py"/>
        <source>What the class sees</source>
        <translation>Ce que voit la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>You see (live: zoom, filter, peek)</source>
        <translation>Vous voyez (en direct : zoomez, filtrez, explorez)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your note (never shown)</source>
        <translation>Votre note (jamais montrée)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your notes are covered: the class may see this screen. Choose Console{key} to show them.</source>
        <translation>Vos notes sont couvertes : la classe voit peut-être cet écran. Choisissez Console{key} pour les montrer.</translation>
    </message>
    <message>
        <source>Your notes are covered: the class may see this screen. Press N to show them.</source>
        <translation type="vanished">Vos notes sont couvertes : la classe voit peut-être cet écran. Appuyez sur N pour les montrer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>a stretch of time</source>
        <translation>une période</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>all events</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>looking back</source>
        <translation>avec le recul</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>not told yet</source>
        <translation>pas encore raconté</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>source [{number}]</source>
        <translation>source [{number}]</translation>
    </message>
    <message>
        <source>source [{number}] {publisher}</source>
        <translation type="vanished">source [{number}] {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>sources: {data}</source>
        <translation>sources : {data}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>step {number}</source>
        <translation>étape {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{autoplay} × {speed}</source>
        <translation>{autoplay} × {speed}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{gone} of {minutes} min</source>
        <translation>{gone} sur {minutes} min</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>{lesson} - class</source>
        <translation>{lesson} - classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{lesson} - console</source>
        <translation>{lesson} - console</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>%n thing is wrong.|%n things are wrong.</source>
        <translation>
            <numerusform>%n chose ne va pas.</numerusform>
            <numerusform>%n choses ne vont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/build_command.py"/>
        <source>Built {file} with %n event.|Built {file} with %n events.</source>
        <translation>
            <numerusform>{file} construit avec %n événement.</numerusform>
            <numerusform>{file} construit avec %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Check the spelling, or name another database.</source>
        <translation>Vérifiez l’orthographe, ou nommez une autre base de données.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/copy_command.py"/>
        <source>Copied %n row into {name}.|Copied %n rows into {name}.</source>
        <translation>
            <numerusform>%n ligne copiée dans {name}.</numerusform>
            <numerusform>%n lignes copiées dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>Did you mean {lesson}?</source>
        <translation>Vouliez-vous dire {lesson} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Make room there, or write it somewhere else; what is there is cut short.</source>
        <translation>Faites-y de la place, ou écrivez ailleurs ; ce qui s’y trouve est tronqué.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Name a copy of yours after --into.</source>
        <translation>Nommez une copie à vous après --into.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Name a database, or a command: frtdesk --help lists them.</source>
        <translation>Nommez une base de données ou une commande : frtdesk --help en donne la liste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>Name another file after --db; it is made where there is none.</source>
        <translation>Nommez un autre fichier après --db ; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Name one of them.</source>
        <translation>Nommez-en une.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>Sous Debian et Ubuntu : apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/opening.py"/>
        <source>Password for {name}</source>
        <translation>Mot de passe pour {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Run the same command with --debug to see the details.</source>
        <translation>Lancez la même commande avec --debug pour voir les détails.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The details are in {file}; please send them along when you report it.</source>
        <translation>Les détails sont dans {file} ; joignez-les à votre signalement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The lesson has no steps.</source>
        <translation>La leçon n’a pas d’étapes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>The name of the database is empty.</source>
        <translation>Le nom de la base de données est vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The result could not be written ({why}).</source>
        <translation>Le résultat n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.</source>
        <translation>Il n’y a ici aucun écran où ouvrir une fenêtre ; « frtdesk export timeline.png » écrit une image à la place.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>There is no lesson {lesson}.</source>
        <translation>Il n’y a pas de leçon {lesson}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>There is no room left where this was to be written.</source>
        <translation>Il ne reste plus de place là où ceci devait être écrit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>This computer lacks a library that Qt needs: {library}.</source>
        <translation>Il manque à cet ordinateur une bibliothèque dont Qt a besoin : {library}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>This database holds no lesson.</source>
        <translation>Cette base de données ne contient aucune leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Two databases were named: {first} and {second}.</source>
        <translation>Deux bases de données ont été nommées : {first} et {second}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>What is searched is stored afresh.</source>
        <translation>Le texte de recherche a été enregistré de nouveau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Wrote {file}, {size} kB.</source>
        <translation>Fichier écrit : {file}, {size} ko.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>frtdesk met an error that nobody foresaw ({what}).</source>
        <translation>frtdesk a rencontré une erreur imprévue ({what}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}</source>
        <translation>pas de fichier {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}; did you mean {command}?</source>
        <translation>pas de fichier {name} ; vouliez-vous dire {command} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>{event} (this event is not in the database)</source>
        <translation>{event} (cet événement n’est pas dans la base de données)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>{event}: a step names this event, and the file does not hold it.</source>
        <translation>{event} : une étape nomme cet événement, et le fichier ne le contient pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>Impossible d’écrire {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.</source>
        <translation>« frtdesk --help » donne la liste des commandes, « frtdesk open --help » les options de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>“frtdesk lesson list” prints the lessons.</source>
        <translation>« frtdesk lesson list » donne la liste des leçons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“{command} --help” shows what can be written.</source>
        <translation>« {command} --help » montre ce que l’on peut écrire.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Compare {title}</source>
        <translation>Comparer : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End the comparison and show A alone. Esc does the same.</source>
        <translation>Terminer la comparaison et montrer A seul. Échap fait de même.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter A, shown above the axis</source>
        <translation>Filtre A, montré au-dessus de l’axe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter B, shown below the axis</source>
        <translation>Filtre B, montré au-dessous de l’axe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Let A and B change places.</source>
        <translation>Échanger les places de A et B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>List the events of A and of B that fall in the same week.</source>
        <translation>Lister les événements de A et de B qui tombent la même semaine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}</source>
        <translation>Affiner {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}: facets and other clicks change this filter.</source>
        <translation>Affiner {letter} : les facettes et les autres clics modifient ce filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Same week…</source>
        <translation>Même semaine…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap, same week, end</source>
        <translation>Échanger, même semaine, fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/compare_proposals.py"/>
        <source>{filter} / all others</source>
        <translation>{filter} / tous les autres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/half.py"/>
        <source>{letter}: {filter}.</source>
        <translation>{letter} : {filter}.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n field was changed by both.|%n fields were changed by both.</source>
        <translation>
            <numerusform>%n champ a été modifié des deux côtés.</numerusform>
            <numerusform>%n champs ont été modifiés des deux côtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n was changed by you and removed by them.|%n were changed by you and removed by them.</source>
        <translation>
            <numerusform>%n a été modifié par vous et retiré par eux.</numerusform>
            <numerusform>%n ont été modifiés par vous et retirés par eux.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Before: {text}</source>
        <translation>Avant : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep all of mine</source>
        <translation>Garder toutes les miennes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Show %n more|Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take all of theirs</source>
        <translation>Prendre toutes les leurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Theirs is taken for %n.</source>
        <translation>
            <numerusform>Leur version est prise pour %n.</numerusform>
            <numerusform>Leur version est prise pour %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>What both changed</source>
        <translation>Ce qui a été modifié des deux côtés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>{choice}: {field} of {title}</source>
        <translation>{choice} : {field}, {title}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>%n copy of {name} is kept.|%n copies of {name} are kept.</source>
        <translation>
            <numerusform>%n copie de {name} est gardée.</numerusform>
            <numerusform>%n copies de {name} sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies are kept of your own database files. Save a copy to edit to have one.</source>
        <translation>Des copies sont gardées de vos propres fichiers de base de données. Enregistrez une copie modifiable pour en avoir un.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies that were kept</source>
        <translation>Copies gardées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Make one now</source>
        <translation>En faire une maintenant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>No copy of {name} was kept yet.</source>
        <translation>Aucune copie de {name} n’a encore été gardée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for good.</source>
        <translation>Une copie est gardée avant chaque import, fusion et restauration ; les dix dernières restent. Celles que vous faites restent pour de bon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore it</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Safety copies</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>There is nothing to keep: {name} holds no event.</source>
        <translation>Il n’y a rien à garder : {name} ne contient aucun événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an earlier copy was restored</source>
        <translation>avant la restauration d’une copie antérieure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>kept before a change</source>
        <translation>gardée avant une modification</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this list.</source>
        <translation>{name} redevient ce que c’était : {when}. Une copie de l’état actuel est d’abord gardée, et figure dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>{name} is what it was on {when}.</source>
        <translation>{name} est de nouveau dans son état d’alors : {when}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>frtdesk met an error that it did not expect. Your data is as it was, and you can go on. If you report it, this text helps:</source>
        <translation>frtdesk a rencontré une erreur inattendue. Vos données sont intactes et vous pouvez continuer. Si vous la signalez, ce texte aidera :</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day before|%n days before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day earlier|%n days earlier</source>
        <translation>
            <numerusform>%n jour plus tôt</numerusform>
            <numerusform>%n jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day later|%n days later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ months</source>
        <translation>
            <numerusform>%n½ mois</numerusform>
            <numerusform>%n½ mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ years</source>
        <translation>
            <numerusform>%n½ an</numerusform>
            <numerusform>%n½ ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?.</source>
        <translation>Les dates s’écrivent comme 2019, 2019-05, 2019-05-14, 2019-05~ ou 2019-05?.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is missing</source>
        <translation>une date manque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is text</source>
        <translation>une date est un texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day has two digits</source>
        <translation>un jour a deux chiffres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day needs its month</source>
        <translation>un jour a besoin de son mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a month has two digits</source>
        <translation>un mois a deux chiffres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a season has no days</source>
        <translation>une saison n’a pas de jours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set holds no time of day</source>
        <translation>un ensemble ne contient pas d’heure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set needs two dates or a range</source>
        <translation>un ensemble a besoin de deux dates ou d’une plage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a set or span stands alone, it cannot begin or end another</source>
        <translation>un ensemble ou un intervalle est isolé, il ne peut ni commencer ni finir un autre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a span has one stroke, between its start and its end</source>
        <translation>un intervalle a une barre oblique, entre son début et sa fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a time of day takes no ~ or ?</source>
        <translation>une heure ne prend ni ~ ni ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year has four digits</source>
        <translation>une année a quatre chiffres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year needs at least one digit</source>
        <translation>une année a besoin d’au moins un chiffre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year of more than four digits begins with a Y, as in Y10000</source>
        <translation>une année de plus de quatre chiffres commence par un Y, comme Y10000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>a year of more than four digits has no months</source>
        <translation>une année de plus de quatre chiffres n’a pas de mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year with an X stands alone</source>
        <translation>une année avec un X est isolée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>after Y a year has more than four digits</source>
        <translation>après Y, une année a plus de quatre chiffres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>an open start needs an end</source>
        <translation>un début ouvert a besoin d’une fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>around {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>at all times</source>
        <translation>de tout temps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {earlier} and {later}</source>
        <translation>entre {earlier} et {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>end not recorded</source>
        <translation>fin non consignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date} on</source>
        <translation>{date} et après</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date}, end not recorded</source>
        <translation>{date} – fin non consignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it cannot be moved so far</source>
        <translation>elle ne peut pas être déplacée si loin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>it ends before it starts</source>
        <translation>elle finit avant de commencer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>elle dépasse %n caractère</numerusform>
            <numerusform>elle dépasse %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it is several dates, which have no edge</source>
        <translation>ce sont plusieurs dates, qui n’ont pas de bord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its range runs backwards</source>
        <translation>sa plage va à rebours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its time is not like T10:30:00 or T10:30:00Z</source>
        <translation>son heure n’est pas de la forme T10:30:00 ou T10:30:00Z</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>month {month} does not exist (seasons are 21 to 24)</source>
        <translation>le mois {month} n’existe pas (les saisons vont de 21 à 24)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps around {date}</source>
        <translation>peut-être vers {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps {date}</source>
        <translation>peut-être {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/column_dates.py"/>
        <source>several dates, {dates}</source>
        <translation>plusieurs dates, {dates}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>since {date}</source>
        <translation>{date} – en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>still running, start not recorded</source>
        <translation>en cours, début non consigné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the bracket is not closed</source>
        <translation>le crochet n’est pas fermé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the character {code} does not belong in it</source>
        <translation>le caractère {code} n’y a pas sa place</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day or up to {days}</source>
        <translation>le même jour ou jusqu’à {days}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the year 0 has no sign</source>
        <translation>l’année 0 n’a pas de signe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the years {first} to {last}</source>
        <translation>les années {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the {year}s</source>
        <translation>les années {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}</source>
        <translation>fin : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}, start not recorded</source>
        <translation>début non consigné – {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>winter {year}/{next_year}</source>
        <translation>hiver {year}/{next_year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>within {date}</source>
        <translation>au cours de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>years end at 999,999,999</source>
        <translation>les années s’arrêtent à 999 999 999</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} and {last}</source>
        <translation>{dates} et {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} or {last}</source>
        <translation>{dates} ou {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (day not confirmed)</source>
        <translation>{date} (jour non confirmé)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (days not confirmed)</source>
        <translation>{date} (jours non confirmés)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or earlier</source>
        <translation>{date} ou avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or later</source>
        <translation>{date} ou après</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{earlier} to {later}</source>
        <translation>{earlier} – {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to later in {last}</source>
        <translation>{first} – plus tard en {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day before|{low} to %n days before</source>
        <translation>
            <numerusform>{low} à %n jour avant</numerusform>
            <numerusform>{low} à %n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day earlier|{low} to %n days earlier</source>
        <translation>
            <numerusform>{low} à %n jour plus tôt</numerusform>
            <numerusform>{low} à %n jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day later|{low} to %n days later</source>
        <translation>
            <numerusform>{low} à %n jour plus tard</numerusform>
            <numerusform>{low} à %n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day|{low} to %n days</source>
        <translation>
            <numerusform>{low} à %n jour</numerusform>
            <numerusform>{low} à %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>{month} {year} has %n days</source>
        <translation>
            <numerusform>{month} {year} a %n jour</numerusform>
            <numerusform>{month} {year} a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}: from {first} to {last}.</source>
        <translation>{words} : {first} – {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{year} BCE</source>
        <translation>{year} av. J.-C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{rest}” cannot be read</source>
        <translation>« {rest} » n’est pas lisible</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{text}” is not a date: {problem}.</source>
        <translation>« {text} » n’est pas une date : {problem}.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>Filter to what you want to tell, then make a lesson from it.</source>
        <translation>Filtrez jusqu’à ce que vous voulez raconter, puis faites-en une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/links.py"/>
        <source>Only plain addresses (http, https, mailto) are opened.</source>
        <translation>Seules les adresses simples (http, https, mailto) s’ouvrent.</translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are opened.</source>
        <translation type="vanished">Seules les adresses web (http, https) sont ouvertes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>The view is on the clipboard as one line.</source>
        <translation>La vue est dans le presse-papiers, en une ligne.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>This database holds no lesson.</source>
        <translation>Cette base de données ne contient aucune leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Upgrade it</source>
        <translation>Mettre à niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/written.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Wrote {path}.</source>
        <translation>Fichier écrit : {path}.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>? Not verified</source>
        <translation>? Non vérifié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Choose File, Open{key}, or drop its file on this window.</source>
        <translation>Choisissez Fichier, Ouvrir{key}, ou déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear {letter}</source>
        <translation>Effacer {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.</source>
        <translation>Cliquez sur un repère ou un titre de la chronologie. Avec les touches ← et →, vous passez d’un événement à l’autre dans le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as citation</source>
        <translation>Copier comme référence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy citation as</source>
        <translation>Copier la référence en</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy quote with speaker</source>
        <translation>Copier la citation avec la personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy the words alone</source>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as</source>
        <translation>Copier cette source en</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as citation</source>
        <translation>Copier cette source comme référence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>Go to source {number}</source>
        <translation>Aller à la source {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>How far to trust it</source>
        <translation>Quelle confiance lui accorder</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>It was copied.</source>
        <translation>Copie faite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Neither A nor B leaves this event: it is not on the timeline.</source>
        <translation>Ni A ni B ne retient cet événement : il n’est pas sur la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>No address is given.</source>
        <translation>Aucune adresse n’est donnée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>No database is open</source>
        <translation>Aucune base de données n’est ouverte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>No relation to another event is recorded.</source>
        <translation>Aucune relation avec un autre événement n’est consignée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Not a plain web address, so it is not opened: {text}</source>
        <translation>Ce n’est pas une simple adresse web, elle n’est donc pas ouverte : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open one with Ctrl+O, or drop its file on this window.</source>
        <translation type="vanished">Ouvrez-en une avec Ctrl+O, ou déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Opens {address}</source>
        <translation>Ouvre {address}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Read an event</source>
        <translation>Lire un événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Selected event</source>
        <translation>Événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Tags:</source>
        <translation>Étiquettes :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citation of the source was copied: {way}.</source>
        <translation>La référence de la source a été copiée : {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citations were copied: {way}.</source>
        <translation>Les références ont été copiées : {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event and its sources were copied as citations.</source>
        <translation>L’événement et ses sources ont été copiés comme références.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event was copied as text.</source>
        <translation>L’événement a été copié comme texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: it is not on the timeline.</source>
        <translation>Le filtre masque cet événement : il n’est pas sur la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: the timeline shows it greyed, in context.</source>
        <translation>Le filtre masque cet événement : la chronologie le montre grisé, en contexte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The title was copied.</source>
        <translation>Le titre a été copié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>There is no event in this database yet.</source>
        <translation>Il n’y a pas encore d’événement dans cette base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>These words were not found again in a second look-up. Check the source before you use them.</source>
        <translation>Ces mots n’ont pas été retrouvés lors d’une seconde vérification. Consultez la source avant de vous en servir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sans source : aucun document n’est donné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>What it answers, and what answered it</source>
        <translation>À quoi il répond, et ce qui lui a répondu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Where it is thin</source>
        <translation>Où elle est mince</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Writes to {address}</source>
        <translation>Écrit à {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/sheet.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/web_link.py"/>
        <source>mail to {person}</source>
        <translation>courriel à {person}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · to {last}</source>
        <translation>{events} · jusqu’à {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · {first} to {last}</source>
        <translation>{events} · {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>{kind}. Click to see only the events of this actor.</source>
        <translation>{kind}. Cliquez pour ne voir que les événements de cet acteur.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>A day, month, year or range: 2020-06-11, 2020-06, 2019..2021</source>
        <translation>Un jour, un mois, une année ou une plage : 2020-06-11, 2020-06, 2019..2021</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All that can be imported ({names})</source>
        <translation>Tout ce qui peut être importé ({names})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Calendriers (*.ics *.ical)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Bases de données (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Lessons (*.json)</source>
        <translation>Leçons (*.json)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Merge a newer database</source>
        <translation>Fusionner une base plus récente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a shared view</source>
        <translation>Ouvrir une vue partagée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Pictures from frtdesk (*.png *.svg *.pdf)</source>
        <translation>Images de frtdesk (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Profiles (*.json *.toml)</source>
        <translation>Profils (*.json *.toml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Shared views (*.frtview)</source>
        <translation>Vues partagées (*.frtview)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Tableaux (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</source>
        <translation>Chronologies (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Use a profile</source>
        <translation>Utiliser un profil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>{suffix} files (*.{small})</source>
        <translation>Fichiers {suffix} (*.{small})</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Back to the timeline</source>
        <translation>Revenir à la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Beside the timeline</source>
        <translation>À côté de la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline alone.</source>
        <translation>Fermer le tiroir et montrer la chronologie seule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline: there is no room for both.</source>
        <translation>Fermer le tiroir et montrer la chronologie : il n’y a pas de place pour les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Full height</source>
        <translation>Pleine hauteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Give the drawer all the room.</source>
        <translation>Donner toute la place au tiroir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Half height</source>
        <translation>Mi-hauteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Instead of the timeline</source>
        <translation>À la place de la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More panels under the timeline</source>
        <translation>Autres panneaux sous la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>Panels under the timeline</source>
        <translation>Panneaux sous la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Relations between lanes</source>
        <translation>Relations entre couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Response lag</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Same week</source>
        <translation>Même semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Show the timeline again, above the drawer.</source>
        <translation>Montrer de nouveau la chronologie, au-dessus du tiroir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>What answered what</source>
        <translation>Ce qui a répondu à quoi</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>%n day apart.|%n days apart.</source>
        <translation>
            <numerusform>%n jour d’écart.</numerusform>
            <numerusform>%n jours d’écart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair is two, you said.|%n pairs are two each, you said.</source>
        <translation>
            <numerusform>%n paire que vous avez jugée distincte.</numerusform>
            <numerusform>%n paires que vous avez jugées distinctes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair may be one.|%n pairs may be one.</source>
        <translation>
            <numerusform>%n doublon possible.</numerusform>
            <numerusform>%n doublons possibles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Addresses of one page.</source>
        <translation>Adresses d’une même page.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>All quotes, sources, actors, relations and tags stay.</source>
        <translation>Toutes les citations, sources, relations et étiquettes et tous les acteurs restent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Ask about them again</source>
        <translation>Redemander pour elles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Do not propose this pair again.</source>
        <translation>Ne plus proposer cette paire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Equal titles,</source>
        <translation>Titres identiques,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Make one of %n event|Make one of %n events</source>
        <translation>
            <numerusform>Fusionner %n événement</numerusform>
            <numerusform>Fusionner %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Merge events</source>
        <translation>Fusionner les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>No place</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Nothing looks as if it were there twice.</source>
        <translation>Rien ne semble figurer deux fois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One name, but for case and accents.</source>
        <translation>Un même nom, à la casse et aux accents près.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One of them is called like the other as well.</source>
        <translation>L’un d’eux porte aussi le nom de l’autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One source documents both.</source>
        <translation>Une même source documente les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Pairs that may be one</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Select at most %n events.</source>
        <translation>
            <numerusform>Sélectionnez au plus %n événement.</numerusform>
            <numerusform>Sélectionnez au plus %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Show on the timeline</source>
        <translation>Montrer sur la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>The likeliest %n are listed.</source>
        <translation>
            <numerusform>La plus probable est listée (%n).</numerusform>
            <numerusform>Les %n plus probables sont listées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>They are two</source>
        <translation>Ils sont deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Titles alike to %n %,|Titles alike to %n %,</source>
        <translation>
            <numerusform>Titres semblables à %n %,</numerusform>
            <numerusform>Titres semblables à %n %,</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>What may be there twice</source>
        <translation>Ce qui figure peut-être deux fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Which one stays?</source>
        <translation>Lequel reste ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>the same time.</source>
        <translation>même date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>{field} of event {number}: {text}</source>
        <translation>{field} de l’événement {number} : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>“{title}” is one event now.</source>
        <translation>« {title} » ne fait plus qu’un seul événement.</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event goes to the bin.|%n events go to the bin.</source>
        <translation>
            <numerusform>%n événement va à la corbeille.</numerusform>
            <numerusform>%n événements vont à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>%n event is in the bin.|%n events are in the bin.</source>
        <translation>
            <numerusform>%n événement est dans la corbeille.</numerusform>
            <numerusform>%n événements sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event is moved, {distance}.|%n events are moved, {distance}.</source>
        <translation>
            <numerusform>%n événement est déplacé, {distance}.</numerusform>
            <numerusform>%n événements sont déplacés, {distance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>%n event of the others will name {name}.|%n events of the others will name {name}.</source>
        <translation>
            <numerusform>%n événement des autres nommera {name}.</numerusform>
            <numerusform>%n événements des autres nommeront {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event that related to the others will relate to it.|%n events that related to the others will relate to it.</source>
        <translation>
            <numerusform>%n événement lié aux autres sera lié à celui-ci.</numerusform>
            <numerusform>%n événements liés aux autres seront liés à celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, where they were|%n events, where they were</source>
        <translation>
            <numerusform>%n événement, à sa place d’avant</numerusform>
            <numerusform>%n événements, à leur place d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, {distance}|%n events, {distance}</source>
        <translation>
            <numerusform>%n événement, {distance}</numerusform>
            <numerusform>%n événements, {distance}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n step of a lesson will show it.|%n steps of lessons will show it.</source>
        <translation>
            <numerusform>%n étape d’une leçon le montrera.</numerusform>
            <numerusform>%n étapes de leçons le montreront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nom a au plus %n caractère.</numerusform>
            <numerusform>Un nom a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name is missing.</source>
        <translation>Un nom manque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address begins with https:// or http://.</source>
        <translation>Une adresse commence par https:// ou http://.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address has at most %n characters.</source>
        <translation>
            <numerusform>Une adresse a au plus %n caractère.</numerusform>
            <numerusform>Une adresse a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event cannot relate to itself.</source>
        <translation>Un événement ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event in the bin has this id.</source>
        <translation>Un événement de la corbeille a cet identifiant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs a title.</source>
        <translation>Un événement a besoin d’un titre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs an id.</source>
        <translation>Un événement a besoin d’un identifiant.</translation>
    </message>
    <message>
        <source>An event without a date cannot be moved. Give it one in its form (F2).</source>
        <translation type="vanished">Un événement sans date ne peut pas être déplacé. Donnez-lui-en une dans son formulaire (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>An event without a date cannot be moved. Give it one in its form{key}.</source>
        <translation>Un événement sans date ne peut pas être déplacé. Donnez-lui-en une dans son formulaire{key}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An id has at most %n characters.</source>
        <translation>
            <numerusform>Un identifiant a au plus %n caractère.</numerusform>
            <numerusform>Un identifiant a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Another event has this id.</source>
        <translation>Un autre événement a cet identifiant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the actors of {title}</source>
        <translation>Modifier les acteurs de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the id of {title}</source>
        <translation>Modifier l’identifiant de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the importance of {title}</source>
        <translation>Modifier l’importance de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the jurisdiction of {title}</source>
        <translation>Modifier le lieu de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the kind of {title}</source>
        <translation>Modifier la catégorie de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the note on {title}</source>
        <translation>Modifier la note sur {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the policy types of {title}</source>
        <translation>Modifier les types de mesure de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the quotes of {title}</source>
        <translation>Modifier les citations de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the relations of {title}</source>
        <translation>Modifier les relations de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the sources of {title}</source>
        <translation>Modifier les sources de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the stage of {title}</source>
        <translation>Modifier le stade de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the summary of {title}</source>
        <translation>Modifier le résumé de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the tags of {title}</source>
        <translation>Modifier les étiquettes de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change what is checked of {title}</source>
        <translation>Modifier ce qui est contrôlé dans {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change why {title} matters</source>
        <translation>Modifier pourquoi {title} est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title} to {date}</source>
        <translation>Dater {title} : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title}: {date}</source>
        <translation>Dater {title} : {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n actor|Delete %n actors</source>
        <translation>
            <numerusform>Supprimer %n acteur</numerusform>
            <numerusform>Supprimer %n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n place|Delete %n places</source>
        <translation>
            <numerusform>Supprimer %n lieu</numerusform>
            <numerusform>Supprimer %n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n source|Delete %n sources</source>
        <translation>
            <numerusform>Supprimer %n source</numerusform>
            <numerusform>Supprimer %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n tag|Delete %n tags</source>
        <translation>
            <numerusform>Supprimer %n étiquette</numerusform>
            <numerusform>Supprimer %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the actor {name}</source>
        <translation>Supprimer l’acteur {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the place {name}</source>
        <translation>Supprimer le lieu {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the source {name}</source>
        <translation>Supprimer la source {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the tag {name}</source>
        <translation>Supprimer l’étiquette {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.</source>
        <translation>Faites glisser un événement ou le bout de sa barre (Alt : au jour près). Un double clic crée un événement. Échap abandonne.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate %n event|Duplicate %n events</source>
        <translation>
            <numerusform>Dupliquer %n événement</numerusform>
            <numerusform>Dupliquer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate {title}</source>
        <translation>Dupliquer {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit %n event|Edit %n events</source>
        <translation>
            <numerusform>Modifier %n événement</numerusform>
            <numerusform>Modifier %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Edit mode</source>
        <translation>Mode édition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is off.</source>
        <translation>Le mode édition est désactivé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is on. Control and the arrow keys move the selected event.</source>
        <translation>Le mode édition est activé. Ctrl et les flèches déplacent l’événement sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the actor {name}</source>
        <translation>Modifier l’acteur {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the place {name}</source>
        <translation>Modifier le lieu {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the source {name}</source>
        <translation>Modifier la source {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the tag {name}</source>
        <translation>Modifier l’étiquette {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Empty the bin (%n event)|Empty the bin (%n events)</source>
        <translation>
            <numerusform>Vider la corbeille (%n événement)</numerusform>
            <numerusform>Vider la corbeille (%n événements)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Importance goes from 1 to 5.</source>
        <translation>L’importance va de 1 à 5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more actor.|It gets %n more actors.</source>
        <translation>
            <numerusform>Il reçoit %n acteur de plus.</numerusform>
            <numerusform>Il reçoit %n acteurs de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more policy type.|It gets %n more policy types.</source>
        <translation>
            <numerusform>Il reçoit %n type de mesure de plus.</numerusform>
            <numerusform>Il reçoit %n types de mesure de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more quote.|It gets %n more quotes.</source>
        <translation>
            <numerusform>Il reçoit %n citation de plus.</numerusform>
            <numerusform>Il reçoit %n citations de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more relation.|It gets %n more relations.</source>
        <translation>
            <numerusform>Il reçoit %n relation de plus.</numerusform>
            <numerusform>Il reçoit %n relations de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more source.|It gets %n more sources.</source>
        <translation>
            <numerusform>Il reçoit %n source de plus.</numerusform>
            <numerusform>Il reçoit %n sources de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more tag.|It gets %n more tags.</source>
        <translation>
            <numerusform>Il reçoit %n étiquette de plus.</numerusform>
            <numerusform>Il reçoit %n étiquettes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets what it lacks from the others.</source>
        <translation>Il reçoit des autres ce qui lui manque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Leave edit mode (E)</source>
        <translation>Quitter le mode édition (E)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Look at what is there and choose again.</source>
        <translation>Regardez ce qui s’y trouve et choisissez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the actor {name}</source>
        <translation>Créer l’acteur {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the event {title}</source>
        <translation>Créer l’événement {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the place {name}</source>
        <translation>Créer le lieu {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the source {name}</source>
        <translation>Créer la source {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the tag {name}</source>
        <translation>Créer l’étiquette {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n actor into {name}|Merge %n actors into {name}</source>
        <translation>
            <numerusform>Fusionner %n acteur dans {name}</numerusform>
            <numerusform>Fusionner %n acteurs dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Merge %n event into {title}|Merge %n events into {title}</source>
        <translation>
            <numerusform>Fusionner %n événement dans {title}</numerusform>
            <numerusform>Fusionner %n événements dans {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n place into {name}|Merge %n places into {name}</source>
        <translation>
            <numerusform>Fusionner %n lieu dans {name}</numerusform>
            <numerusform>Fusionner %n lieux dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n source into {name}|Merge %n sources into {name}</source>
        <translation>
            <numerusform>Fusionner %n source dans {name}</numerusform>
            <numerusform>Fusionner %n sources dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n tag into {name}|Merge %n tags into {name}</source>
        <translation>
            <numerusform>Fusionner %n étiquette dans {name}</numerusform>
            <numerusform>Fusionner %n étiquettes dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move %n event|Move %n events</source>
        <translation>
            <numerusform>Déplacer %n événement</numerusform>
            <numerusform>Déplacer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the beginning of {title} to {date}</source>
        <translation>Déplacer le début de {title} : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the end of {title} to {date}</source>
        <translation>Déplacer la fin de {title} : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title} to {date}</source>
        <translation>Déplacer {title} : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title}: {date}</source>
        <translation>Déplacer {title} : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>One of them is gone.</source>
        <translation>L’un d’eux n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put %n event in the bin|Put %n events in the bin</source>
        <translation>
            <numerusform>Mettre %n événement à la corbeille</numerusform>
            <numerusform>Mettre %n événements à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put {title} in the bin</source>
        <translation>Mettre {title} à la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Rename {title} to {other}</source>
        <translation>Renommer {title} en {other}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Save a copy to edit</source>
        <translation>Enregistrer une copie modifiable</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>Save a copy to edit.</source>
        <translation>Enregistrez une copie modifiable.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Something it says is taken from the others.</source>
        <translation>Une partie de ce qu’il dit est reprise des autres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take %n event out of the bin|Take %n events out of the bin</source>
        <translation>
            <numerusform>Sortir %n événement de la corbeille</numerusform>
            <numerusform>Sortir %n événements de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take the date off {title}</source>
        <translation>Retirer la date de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take {title} out of the bin</source>
        <translation>Sortir {title} de la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>That event is in the bin.</source>
        <translation>Cet événement est dans la corbeille.</translation>
    </message>
    <message>
        <source>The copy is there.</source>
        <translation type="vanished">La copie existe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>The copy is there. It has no relations yet.|%n copies are there. They have no relations yet.</source>
        <translation>
            <numerusform>La copie est faite. Elle n’a pas encore de relations.</numerusform>
            <numerusform>%n copies sont faites. Elles n’ont pas encore de relations.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>The other names become other names of {name}.</source>
        <translation>Les autres noms deviennent d’autres noms de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is a relation to this event already.</source>
        <translation>Il y a déjà une relation avec cet événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is no event with this id.</source>
        <translation>Aucun événement n’a cet identifiant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This actor is named twice.</source>
        <translation>Cet acteur est nommé deux fois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This address is named twice.</source>
        <translation>Cette adresse est nommée deux fois.</translation>
    </message>
    <message>
        <source>This event has no end that can be moved. Change its dates in its form (F2).</source>
        <translation type="vanished">Cet événement n’a pas de fin à déplacer. Modifiez ses dates dans son formulaire (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>This event has no end that can be moved. Change its dates in its form{key}.</source>
        <translation>Cet événement n’a pas de fin à déplacer. Changez ses dates dans son formulaire{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>What it does not say is taken from the others.</source>
        <translation>Ce qu’il ne dit pas est repris des autres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} earlier</source>
        <translation>{length} plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} later</source>
        <translation>{length} plus tard</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} long</source>
        <translation>durée : {length}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <location filename="../../frtdesk/state/editor.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>{name} cannot be changed. {why}</source>
        <translation>Impossible de modifier {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_choice.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>“{title}” cannot be moved so far. {why}</source>
        <translation>« {title} » ne peut pas être déplacé si loin. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>“{title}” is in the bin.</source>
        <translation>« {title} » est dans la corbeille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>“{title}” is in the bin. Take it out, and save what you typed?</source>
        <translation>« {title} » est dans la corbeille. L’en sortir et enregistrer ce que vous avez saisi ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is moved to {date}.</source>
        <translation>« {title} » est déplacé : {date}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is now dated {date}.</source>
        <translation>« {title} » est maintenant daté : {date}.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n analysis|%n analyses</source>
        <translation>
            <numerusform>%n analyse</numerusform>
            <numerusform>%n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n news report|%n news reports</source>
        <translation>
            <numerusform>%n article de presse</numerusform>
            <numerusform>%n articles de presse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n primary document|%n primary documents</source>
        <translation>
            <numerusform>%n document primaire</numerusform>
            <numerusform>%n documents primaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n was not verified|%n were not verified</source>
        <translation>
            <numerusform>%n n’a pas été vérifiée</numerusform>
            <numerusform>%n n’ont pas été vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Importance {importance} of 5, by the editors' judgement.</source>
        <translation>Importance {importance} sur 5, selon le jugement de la rédaction.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No page that was read states an exact day.</source>
        <translation>Aucune page consultée n’indique de jour exact.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No place given</source>
        <translation>Aucun lieu indiqué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Nobody is quoted.</source>
        <translation>Personne n’est cité.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Of {quotes} quotes, {some}.</source>
        <translation>Sur {quotes} citations, {some}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Other: the data calls it “{kind}”</source>
        <translation>Autre : les données disent « {kind} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Publisher not named</source>
        <translation>Éditeur non nommé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Speaker not named</source>
        <translation>Personne citée non nommée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date is not known.</source>
        <translation>La date n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date was checked: a page that was read states it.</source>
        <translation>La date a été contrôlée : une page consultée l’indique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The exact day was not confirmed: no page that was read states it.</source>
        <translation>Le jour exact n’a pas été confirmé : aucune page consultée ne l’indique.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was not verified.|None of the %n quotes was verified.</source>
        <translation>
            <numerusform>La citation n’a pas été vérifiée.</numerusform>
            <numerusform>Aucune des %n citations n’a été vérifiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was seen again word for word.|All %n quotes were seen again.</source>
        <translation>
            <numerusform>La citation a été retrouvée mot pour mot.</numerusform>
            <numerusform>Les %n citations ont toutes été retrouvées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sans source : aucun document n’est donné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Untitled document</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>exact day not known</source>
        <translation>jour exact inconnu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>no date given</source>
        <translation>sans date indiquée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>said {date}</source>
        <translation>dit : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{place} ({name})</source>
        <translation type="vanished">{place} ({name})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{place}, {name}</source>
        <translation>{place}, {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{sources}.</source>
        <translation>{sources}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{sources}: {kinds}.</source>
        <translation>{sources} : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>“{relation}”, from there</source>
        <translation>« {relation} », à partir de là</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>✓ date checked</source>
        <translation>✓ date contrôlée</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>%n cell begins like a formula and gets an apostrophe in front.|%n cells begin like a formula and get an apostrophe in front.</source>
        <translation>
            <numerusform>%n cellule commence comme une formule et reçoit une apostrophe en tête.</numerusform>
            <numerusform>%n cellules commencent comme une formule et reçoivent une apostrophe en tête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.</source>
        <translation>
            <numerusform>%n cellule commence comme une formule et est marquée comme texte.</numerusform>
            <numerusform>%n cellules commencent comme une formule et sont marquées comme texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n event altogether|%n events altogether</source>
        <translation>
            <numerusform>%n événement en tout</numerusform>
            <numerusform>%n événements en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n event without a source|%n events without a source</source>
        <translation>
            <numerusform>%n événement sans source</numerusform>
            <numerusform>%n événements sans source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n quote of such an event|%n quotes of such events</source>
        <translation>
            <numerusform>%n citation d’un tel événement</numerusform>
            <numerusform>%n citations de tels événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>%n selected event|%n selected events</source>
        <translation>
            <numerusform>%n événement sélectionné</numerusform>
            <numerusform>%n événements sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.</source>
        <translation>
            <numerusform>%n feuille {paper}, {across} en largeur et {down} en hauteur.</numerusform>
            <numerusform>%n feuilles {paper}, {across} en largeur et {down} en hauteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no date, and is listed without one.|%n sources have no date, and are listed without one.</source>
        <translation>
            <numerusform>%n source n’a pas de date, et est listée sans date.</numerusform>
            <numerusform>%n sources n’ont pas de date, et sont listées sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no title; its address stands for it.|%n sources have no title; their addresses stand for them.</source>
        <translation>
            <numerusform>%n source n’a pas de titre ; son adresse en tient lieu.</numerusform>
            <numerusform>%n sources n’ont pas de titre ; leurs adresses en tiennent lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n step whose event is not in this database|%n steps whose events are not in this database</source>
        <translation>
            <numerusform>%n étape dont l’événement n’est pas dans cette base de données</numerusform>
            <numerusform>%n étapes dont les événements ne sont pas dans cette base de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n summary of an event without a slide|%n summaries of events without a slide</source>
        <translation>
            <numerusform>%n résumé d’un événement sans diapositive</numerusform>
            <numerusform>%n résumés d’événements sans diapositive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>--dpi and --scale say the same in two ways.</source>
        <translation>--dpi et --scale disent la même chose de deux façons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>420x297mm or 1920x1080</source>
        <translation>420x297mm ou 1920x1080</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>4K, 16:9 (3840 × 2160 px)</source>
        <translation>4K, 16:9 (3840 × 2160 px)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A hand-out is one of a lesson.</source>
        <translation>Un polycopié est celui d’une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A lesson brings its own events, so there is nothing to filter.</source>
        <translation>Une leçon apporte ses propres événements, il n’y a donc rien à filtrer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>A lesson cannot be told as {title}.</source>
        <translation>Une leçon ne peut pas être rendue en {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot be scaled by {scale}.</source>
        <translation>Une image ne peut pas être agrandie par {scale}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot have {dpi} dots an inch.</source>
        <translation>Une image ne peut pas avoir {dpi} points par pouce.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture of {width}x{height} pixels cannot be made.</source>
        <translation>Une image de {width}x{height} pixels n’est pas possible.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>A sheet holds at most {most} rows, and there are more {name}.</source>
        <translation>Une feuille contient au plus {most} lignes, et il y a plus : {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>A size of your own</source>
        <translation>Une taille à vous</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>An export is a file, and does not go to the terminal.</source>
        <translation>Un export est un fichier, et ne va pas au terminal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>An image of {width}x{height} pixels is too large for the clipboard.</source>
        <translation>Une image de {width}x{height} pixels est trop grande pour le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>An image of {width}x{height} pixels is too large.</source>
        <translation>Une image de {width}x{height} pixels est trop grande.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>As suits the size</source>
        <translation>Selon la taille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size or scale, or PDF.</source>
        <translation>Choisissez une taille ou une échelle plus petite, ou le PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size, or export a file.</source>
        <translation>Choisissez une taille plus petite, ou exportez un fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>Choose another filter, or another format: a table holds undated events too.</source>
        <translation>Choisissez un autre filtre, ou un autre format : un tableau contient aussi les événements sans date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Choose another format (JSON holds all), or leave --strict away.</source>
        <translation>Choisissez un autre format (JSON garde tout), ou retirez --strict.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation>Choisissez parmi {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Data to {date}</source>
        <translation>Dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>End the file's name with one of {known}.</source>
        <translation>Terminez le nom du fichier par l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Everything that the filter leaves</source>
        <translation>Tout ce que retient le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>Export a PDF, and print that elsewhere.</source>
        <translation>Exportez un PDF, et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Filter for fewer events, or choose CSV or JSON.</source>
        <translation>Filtrez pour avoir moins d’événements, ou choisissez CSV ou JSON.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Filter: {filter}</source>
        <translation>Filtre : {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>Gathering sources</source>
        <translation>Collecte des sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Hand-out</source>
        <translation>Polycopié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>It may have {least} to {most}.</source>
        <translation>Elle peut en avoir de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF.</source>
        <translation>L’image peut avoir {most} pixels, et {side} par côté ; choisissez une taille ou une échelle plus petite, ou le PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>It may take {most}; choose a smaller size, A0 at most.</source>
        <translation>L’affiche peut en prendre {most} ; choisissez une taille plus petite, A0 au plus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave it away, or choose a format that it is meant for.</source>
        <translation>Retirez-la, ou choisissez un format auquel elle est destinée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Leave the filter away, or the lesson.</source>
        <translation>Retirez le filtre, ou la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave them away, or choose a format that they are meant for.</source>
        <translation>Retirez-les, ou choisissez un format auquel elles sont destinées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make it first, or choose another place.</source>
        <translation>Créez-le d’abord, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again; the old file is untouched.</source>
        <translation>Faites de la place sur le disque et réessayez ; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown is for reading: no program takes the events out of it again.</source>
        <translation>Le Markdown se lit : aucun programme n’en retire les événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Marks are numbered, and a list says where each of these events is documented.</source>
        <translation>Les repères sont numérotés, et une liste dit où chacun de ces événements est documenté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file, which will then be written.</source>
        <translation>Nommez un fichier, qui sera alors écrit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name a file; “frtdesk list --format csv” or json prints events instead.</source>
        <translation>Nommez un fichier ; « frtdesk list --format csv » ou json affiche les événements à la place.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name it with --lesson ID; “frtdesk lesson list” prints the lessons.</source>
        <translation>Nommez-la avec --lesson ID ; « frtdesk lesson list » donne la liste des leçons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name one, such as timeline.png or events.csv.</source>
        <translation>Nommez-en un, par exemple timeline.png ou events.csv.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>No event here has a date that TimelineJS knows, and it shows nothing without one.</source>
        <translation>Aucun événement n’a ici de date que connaisse TimelineJS, qui sans date ne montre rien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <source>No event here has a date that a calendar knows, and a calendar cannot be empty.</source>
        <translation>Aucun événement n’a ici de date que connaisse un calendrier, et un calendrier ne peut pas être vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>No event matches the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>No file is named.</source>
        <translation>Aucun fichier n’est nommé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Nothing can be written as .{suffix}.</source>
        <translation>Rien ne peut être écrit en .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation>Rien ne peut être écrit dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Nothing that this format is for is lost.</source>
        <translation>Rien de ce à quoi sert ce format n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Numbers and sources</source>
        <translation>Numéros et sources</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Only quotes are written: %n in these events.|Only quotes are written: %n in these events.</source>
        <translation>
            <numerusform>Seules les citations sont écrites : %n dans ces événements.</numerusform>
            <numerusform>Seules les citations sont écrites : %n dans ces événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Open a database first.</source>
        <translation>Ouvrez d’abord une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Own size</source>
        <translation>Taille propre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Packing the workbook</source>
        <translation>Assemblage du classeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>See whether it is switched on, or choose another one.</source>
        <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Selection, bands and hits</source>
        <translation>Sélection, bandes et résultats</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Setting sources</source>
        <translation>Composition des sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>Sheets cannot overlap by {overlap} mm.</source>
        <translation>Les feuilles ne peuvent pas se chevaucher de {overlap} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Slides of a lesson</source>
        <translation>Diapositives d’une leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Tags:</source>
        <translation>Étiquettes :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>The marked range</source>
        <translation>La plage marquée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>The name {name} does not say what to write.</source>
        <translation>Le nom {name} ne dit pas ce qu’il faut écrire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>The page is being laid out.</source>
        <translation>La page est en cours de mise en page.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The page is on its way to the printer.</source>
        <translation>La page est en route vers l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The picture is on the clipboard, {size}.</source>
        <translation>L’image est dans le presse-papiers, {size}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The range</source>
        <translation>La plage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>The scale may be {least} to {most}.</source>
        <translation>L’échelle peut aller de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The selected event with its curves, context bands, what a search has found, how much is known, and folded lanes come along as the window shows them.</source>
        <translation>L’événement sélectionné avec ses courbes, les bandes de contexte, ce qu’une recherche a trouvé, l’état des connaissances et les couloirs repliés suivent, tels que la fenêtre les montre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>There are no sheets of “{paper}”.</source>
        <translation>Il n’existe pas de feuilles « {paper} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>There is no event with the id {id}.</source>
        <translation>Aucun événement n’a l’identifiant {id}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>There is no format {name}.</source>
        <translation>Il n’y a pas de format {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no room left for {file}.</source>
        <translation>Il ne reste pas de place pour {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>There is not enough memory for an image of this size.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de cette taille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>They may overlap by {least} to {most} mm.</source>
        <translation>Elles peuvent se chevaucher de {least} à {most} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>This format cannot hold: {lost}.</source>
        <translation>Ce format ne peut pas garder : {lost}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>This poster would take {count} sheets.</source>
        <translation>Cette affiche prendrait {count} feuilles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>Use one of them.</source>
        <translation>Utilisez l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Usual paper here</source>
        <translation>Papier habituel ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>What is written, as text</source>
        <translation>Ce qui est écrit, en texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Who:</source>
        <translation>Qui :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Why it matters:</source>
        <translation>Pourquoi c’est important :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Width and height may be {least} to {most} pixels each.</source>
        <translation>Largeur et hauteur peuvent aller de {least} à {most} pixels chacune.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080.</source>
        <translation>Écrivez A4, A3 …, letter, 16:9, 4:3, des millimètres comme 420x297mm, ou des pixels comme 1920x1080.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson export”.</source>
        <translation>Écrivez des diapositives (.pptx), un polycopié (--as handout, .pdf ou .md), ou voyez « frtdesk lesson export ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/pieces.py"/>
        <source>Writing events</source>
        <translation>Écriture des événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Wrote {file}: {title}, {size} kB.</source>
        <translation>Fichier écrit : {file}, {title}, {size} ko.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>frtdesk list prints the ids.</source>
        <translation>frtdesk list affiche les identifiants.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} points par pouce</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is no file, but a device or a pipe.</source>
        <translation>{file} n’est pas un fichier, mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} names a folder, not a file.</source>
        <translation>{file} nomme un dossier, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} would not hold everything: {lost}.</source>
        <translation>{file} ne garderait pas tout : {lost}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>{format}, {count}</source>
        <translation>{format}, {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{name} ({wide} × {high} mm)</source>
        <translation>{name} ({wide} × {high} mm)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{name} ({wide} × {high} px)</source>
        <translation>{name} ({wide} × {high} px)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>{name} is not written as .{suffix}.</source>
        <translation>{name} ne s’écrit pas en .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} mm</source>
        <translation>{number} mm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} say nothing to this format: {title}.</source>
        <translation>{options} ne disent rien à ce format : {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} says nothing to this format: {title}.</source>
        <translation>{options} ne dit rien à ce format : {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>{printer} does not print.</source>
        <translation>{printer} n’imprime pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation>
            <numerusform>{shown} sur %n événement</numerusform>
            <numerusform>{shown} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{size}, about {bytes}</source>
        <translation>{size}, environ {bytes}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{title} (.{suffix})</source>
        <translation>{title} (.{suffix})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{wide} × {high} mm</source>
        <translation>{wide} × {high} mm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>{wide} × {high} px</source>
        <translation>{wide} × {high} px</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>“{text}” is no size.</source>
        <translation>« {text} » n’est pas une taille.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n more without events|%n more without events</source>
        <translation>
            <numerusform>%n autre sans événement</numerusform>
            <numerusform>%n autres sans événement</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/facet_names.py"/>
        <source>Also: {names}.</source>
        <translation>Aussi : {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Effacer {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with all others</source>
        <translation>Comparer avec tous les autres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with the others included</source>
        <translation>Comparer avec les autres inclus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: checked</source>
        <translation>Fiabilité : contrôles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: quotes</source>
        <translation>Fiabilité : citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer actors</source>
        <translation>Moins d’acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer places</source>
        <translation>Moins de lieux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer policy types</source>
        <translation>Moins de types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer roles</source>
        <translation>Moins de rôles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer stages</source>
        <translation>Moins de stades</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer tags</source>
        <translation>Moins d’étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Filter panel</source>
        <translation>Panneau des filtres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Hide those without events</source>
        <translation>Masquer celles qui n’ont pas d’événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More places…</source>
        <translation>Autres lieux…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More policy types…</source>
        <translation>Autres types de mesure…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More roles…</source>
        <translation>Autres rôles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More stages…</source>
        <translation>Autres stades…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More tags…</source>
        <translation>Autres étiquettes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>No name has these letters.</source>
        <translation>Aucun nom n’a ces lettres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in the events that are left</source>
        <translation>Aucune valeur dans les événements restants</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in this database</source>
        <translation>Aucune valeur dans cette base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by count</source>
        <translation>Classer par nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by name</source>
        <translation>Classer par nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading actors…</source>
        <translation>Lecture des acteurs…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading policy types…</source>
        <translation>Lecture des types de mesure…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading roles…</source>
        <translation>Lecture des rôles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading tags…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/half_head.py"/>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n actor…|Search %n actors…</source>
        <translation>
            <numerusform>Chercher parmi %n acteur…</numerusform>
            <numerusform>Chercher parmi %n acteurs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n place…|Search %n places…</source>
        <translation>
            <numerusform>Chercher parmi %n lieu…</numerusform>
            <numerusform>Chercher parmi %n lieux…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n policy type…|Search %n policy types…</source>
        <translation>
            <numerusform>Chercher parmi %n type de mesure…</numerusform>
            <numerusform>Chercher parmi %n types de mesure…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n role…|Search %n roles…</source>
        <translation>
            <numerusform>Chercher parmi %n rôle…</numerusform>
            <numerusform>Chercher parmi %n rôles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n tag…|Search %n tags…</source>
        <translation>
            <numerusform>Chercher parmi %n étiquette…</numerusform>
            <numerusform>Chercher parmi %n étiquettes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again</source>
        <translation>Réafficher tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again in {letter}; the other half stays as it is</source>
        <translation>Réafficher tous les événements dans {letter} ; l’autre moitié reste telle quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Cette base de données n’a pas encore d’événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by count</source>
        <translation>par nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>{facet}: order by name</source>
        <translation>{facet} : classer par nom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{name}, %n event|{name}, %n events</source>
        <translation>
            <numerusform>{name}, %n événement</numerusform>
            <numerusform>{name}, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{value}, excluded</source>
        <translation>{value}, exclu</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>A PNG, SVG or PDF that frtdesk exported brings its view back.</source>
        <translation>Un PNG, un SVG ou un PDF exporté par frtdesk ramène sa vue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>CSV, XLSX, JSON, .timeline, XML and .ics files can be imported.</source>
        <translation>Les fichiers CSV, XLSX, JSON, .timeline, XML et .ics peuvent être importés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened.</source>
        <translation>Le JSON de frtdesk, de TimelineJS et de SIMILE peut être importé, et les fichiers de leçon ouverts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>With --view it says which view to show.</source>
        <translation>Avec --view, il dit quelle vue montrer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>frtdesk takes no events out of .{suffix} files.</source>
        <translation>frtdesk ne tire aucun événement des fichiers .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} holds neither events nor a lesson.</source>
        <translation>{name} ne contient ni événements ni leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a file to be imported, not a database.</source>
        <translation>{name} est un fichier à importer, pas une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a lesson file, not a database.</source>
        <translation>{name} est un fichier de leçon, pas une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture that says nothing of a view.</source>
        <translation>{name} est une image qui ne dit rien d’une vue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture, not a database.</source>
        <translation>{name} est une image, pas une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk import {name} --db DATABASE” takes its events in.</source>
        <translation>« frtdesk import {name} --db DATABASE » en importe les événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk open {name}” shows it in the window.</source>
        <translation>« frtdesk open {name} » le montre dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n dans les deux</numerusform>
            <numerusform>%n dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in folded lanes</source>
        <translation>
            <numerusform>%n dans des couloirs repliés</numerusform>
            <numerusform>%n dans des couloirs repliés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in hidden rows</source>
        <translation>
            <numerusform>%n dans des rangées masquées</numerusform>
            <numerusform>%n dans des rangées masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>%n more condition|%n more conditions</source>
        <translation>
            <numerusform>%n autre condition</numerusform>
            <numerusform>%n autres conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n of them outside this range</source>
        <translation>
            <numerusform>dont %n hors de cette plage</numerusform>
            <numerusform>dont %n hors de cette plage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside</source>
        <translation>
            <numerusform>%n en dehors</numerusform>
            <numerusform>%n en dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside this range</source>
        <translation>
            <numerusform>%n hors de cette plage</numerusform>
            <numerusform>%n hors de cette plage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>A date is missing.</source>
        <translation>Une date manque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A field cannot stand inside the parentheses of {field}.</source>
        <translation>Un champ ne peut pas figurer dans les parenthèses de {field}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query.py"/>
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Un filtre a au plus %n caractère.</numerusform>
            <numerusform>Un filtre a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has at most %n levels of parentheses.</source>
        <translation>
            <numerusform>Un filtre a au plus %n niveau de parenthèses.</numerusform>
            <numerusform>Un filtre a au plus %n niveaux de parenthèses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has no NEAR.</source>
        <translation>Un filtre n’a pas de NEAR.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A kind of policy.</source>
        <translation>Un type de mesure politique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A lesson that it is a step of.</source>
        <translation>Une leçon dont il est une étape.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A part that somebody plays in it.</source>
        <translation>Un rôle que quelqu’un y joue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A source had published it by this day, and it does not begin later.</source>
        <translation>Une source l’avait publié à ce jour, et il ne commence pas plus tard.</translation>
    </message>
    <message>
        <source>A source had published it by this day.</source>
        <translation type="vanished">Une source l’avait publié à ce jour.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star needs the beginning of a word before it.</source>
        <translation>Une étoile a besoin du début d’un mot devant elle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star stands only at the end of a word.</source>
        <translation>Une étoile ne se met qu’à la fin d’un mot.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A star works in words, not in {field}.</source>
        <translation>Une étoile agit dans les mots, pas dans {field}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A tag that it carries.</source>
        <translation>Une étiquette qu’il porte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} et B {second} sur %n événement</numerusform>
            <numerusform>A {first} et B {second} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first}, B {second}</source>
        <translation>A {first}, B {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Actors, policy types and tags are still being read.</source>
        <translation>Les acteurs, les types de mesure et les étiquettes sont encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Add {text}</source>
        <translation>Ajouter {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>As known on</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Certainly</source>
        <translation>Certainement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>Change the filter.</source>
        <translation>Modifiez le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Click to edit it, × to remove it:</source>
        <translation>Cliquez pour la modifier, × pour la retirer :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ", and write \" for a quotation mark inside quotes.</source>
        <translation>Fermez-le avec ", et écrivez \" pour un guillemet entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ).</source>
        <translation>Fermez-la avec ).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Close the parentheses before it.</source>
        <translation>Fermez d’abord la parenthèse qui précède.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Correct it: click, or Tab and Enter</source>
        <translation>Corriger : cliquez, ou Tab et Entrée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021.</source>
        <translation>Les dates s’écrivent comme 2019, 2019-05, 2019-05-14 ou 2019..2021.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Delete removes it.</source>
        <translation>Suppr la retire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Did you mean {right}..{left}?</source>
        <translation>Vouliez-vous dire {right}..{left} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Edit the condition {text}</source>
        <translation>Modifier la condition {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter {letter}</source>
        <translation>Filtre {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>De 1, une note de bas de page, à 5, que tout le monde nomme.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Le stade atteint par un texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How it relates to another event.</source>
        <translation>Sa relation avec un autre événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It can be one of: {codes}.</source>
        <translation>Valeurs possibles : {codes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It ends in this time or later.</source>
        <translation>Il finit dans cette période ou plus tard.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It lies wholly in this time.</source>
        <translation>Il est tout entier dans cette période.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It may lie in this time, or overlaps it.</source>
        <translation>Il peut se situer dans cette période, ou la chevauche.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It starts before this time.</source>
        <translation>Il commence avant cette période.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Names are matched whole; put quotes around a name that has a star in it.</source>
        <translation>Les noms sont comparés en entier ; mettez entre guillemets un nom qui contient une étoile.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}.</source>
        <translation>{field} : rien ne s’appelle {value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}; did you mean {near}?</source>
        <translation>{field} : rien ne s’appelle {value} ; vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Open every folded lane</source>
        <translation>Ouvrir tous les couloirs repliés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Policy type</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Put quotes around a name of several words: {field}:{name}.</source>
        <translation>Mettez un nom de plusieurs mots entre guillemets : {field}:{name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around it to search for the word: {word}.</source>
        <translation>Mettez-le entre guillemets pour chercher le mot : {word}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around text that has a colon or a comparison in it.</source>
        <translation>Mettez entre guillemets un texte qui contient un deux-points ou une comparaison.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or open it with ( before.</source>
        <translation>Retirez-la, ou ouvrez-la avec ( avant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or write the word beside it in the same quotes.</source>
        <translation>Retirez-le, ou écrivez le mot voisin dans les mêmes guillemets.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Save a part of it as a view.</source>
        <translation>Enregistrez-en une partie comme vue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Search for it as it stands, and hide this hint.</source>
        <translation>Chercher tel quel, et masquer cet avis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show all events again</source>
        <translation>Réafficher tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show every row of every lane</source>
        <translation>Montrer toutes les rangées de tous les couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show the whole time of these events</source>
        <translation>Montrer toute la durée de ces événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who is quoted.</source>
        <translation>Quelqu’un qui est cité.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who takes part, or a body that they belong to.</source>
        <translation>Quelqu’un qui prend part, ou un organisme dont il relève.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Sorting actors, policy types and tags</source>
        <translation>Tri des acteurs, des types de mesure et des étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Speaker</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: all events.</source>
        <translation>Toujours affichés : tous les événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: {filter}</source>
        <translation>Toujours affiché : {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The filter cannot go on like this.</source>
        <translation>Le filtre ne peut pas continuer ainsi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of a document that it rests on.</source>
        <translation>La catégorie d’un document sur lequel il repose.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of event.</source>
        <translation>La catégorie de l’événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The level of its place, from local to international.</source>
        <translation>Le niveau de son lieu, de local à international.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The minus needs something right after it.</source>
        <translation>Le moins veut quelque chose juste après lui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The publisher of one of its sources.</source>
        <translation>L’éditeur de l’une de ses sources.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>The range {left}..{right} ends before it begins.</source>
        <translation>La plage {left}..{right} finit avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The short name that identifies it.</source>
        <translation>Le nom court qui l’identifie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field before this colon.</source>
        <translation>Il n’y a pas de champ avant ce deux-points.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <location filename="../../frtdesk/store/lookup.py"/>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>There is no field {name}.</source>
        <translation>Il n’y a pas de champ {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field {name}; did you mean {near}?</source>
        <translation>Il n’y a pas de champ {name} ; vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between the quotation marks.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between these parentheses.</source>
        <translation>Il n’y a rien entre ces parenthèses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Ce guillemet n’a pas de pendant.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/small_operators.py"/>
        <source>This searches for the word {words}. Did you mean {operators}?|This searches for the words {words}. Did you mean {operators}?</source>
        <translation>
            <numerusform>Ceci cherche le mot {words}. Vouliez-vous dire {operators} ?</numerusform>
            <numerusform>Ceci cherche les mots {words}. Vouliez-vous dire {operators} ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Use OR between alternatives, face* for a beginning, quotes for these characters.</source>
        <translation>Utilisez OR entre des possibilités, face* pour un début de mot, des guillemets pour ces caractères.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Ce qu’une seconde vérification a confirmé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Where it happens, by code or name, or what that lies in.</source>
        <translation>Où il a lieu, par code ou par nom, ou ce qui contient ce lieu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Whether somebody is quoted.</source>
        <translation>Si quelqu’un est cité.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write face* for every word that begins with face.</source>
        <translation>Écrivez face* pour tous les mots qui commencent par face.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write for instance actor:amazon or importance:&gt;=4.</source>
        <translation>Écrivez par exemple actor:amazon ou importance:&gt;=4.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write importance:4, importance:&gt;=4 or importance:3..5.</source>
        <translation>Écrivez importance:4, importance:&gt;=4 ou importance:3..5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write words that belong together in quotes: "human rights".</source>
        <translation>Écrivez entre guillemets les mots qui vont ensemble : "human rights".</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write {field}:{value}.</source>
        <translation>Écrivez {field}:{value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Write {text}</source>
        <translation>Écrire {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <source>actor: type: stage: during: or any words</source>
        <translation>actor: type: stage: during: ou des mots</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} cannot be compared.</source>
        <translation>{field} ne peut pas être comparé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} needs a name after it.</source>
        <translation>{field} veut un nom après lui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{field} needs a value right after it.</source>
        <translation>{field} veut une valeur juste après lui.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} sur %n événement</numerusform>
            <numerusform>{kept} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of {total}</source>
        <translation>{kept} sur {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something after it.</source>
        <translation>{word} veut quelque chose après lui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something on both sides.</source>
        <translation>{word} veut quelque chose des deux côtés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{text}” has no letter or digit to search for.</source>
        <translation>« {text} » n’a ni lettre ni chiffre à chercher.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>“{value}” is not a number.</source>
        <translation>« {value} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{word}” looks like a regular expression, which a filter cannot read.</source>
        <translation>« {word} » ressemble à une expression régulière, qu’un filtre ne sait pas lire.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>2019-05-14, 2019-05, 2019, 2019-05~, -0043</source>
        <translation>2019-05-14, 2019-05, 2019, 2019-05~, -0043</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A footnote.</source>
        <translation>Une note de bas de page.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A page that was read states the exact day</source>
        <translation>Une page consultée indique le jour exact</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a policy type</source>
        <translation>Ajouter un type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Add a relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Another database is open now, so this event cannot be saved here any more.</source>
        <translation>Une autre base de données est ouverte à présent, cet événement ne peut donc plus être enregistré ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Around this date</source>
        <translation>Vers cette date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Changed by both</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the end</source>
        <translation>Choisir la fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the start</source>
        <translation>Choisir le début</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code of the place</source>
        <translation>Code du lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code: US-CA, DE, EU</source>
        <translation>Code : US-CA, DE, EU</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Era</source>
        <translation>Ère</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Every quote was seen again word for word</source>
        <translation>Chaque citation a été retrouvée mot pour mot</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>De 1, une note de bas de page, à 5, que tout le monde nomme.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>How it ends</source>
        <translation>Comment il finit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It cannot be saved yet. {problem}</source>
        <translation>Il ne peut pas encore être enregistré. {problem}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It was not saved. {why}</source>
        <translation>Il n’a pas été enregistré. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind not said</source>
        <translation>Catégorie non précisée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Kind of the relation</source>
        <translation>Catégorie de la relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Kind of the source</source>
        <translation>Catégorie de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Major.</source>
        <translation>Majeur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Minor.</source>
        <translation>Mineur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Month or season</source>
        <translation>Mois ou saison</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name of the actor</source>
        <translation>Nom de l’acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Named by everyone.</source>
        <translation>Nommé par tout le monde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>No draft of this is kept: {why}</source>
        <translation>Aucun brouillon n’en est gardé : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>No level</source>
        <translation>Aucun niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>No part given</source>
        <translation>Aucun rôle indiqué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>No source named</source>
        <translation>Aucune source nommée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Note for editors</source>
        <translation>Note pour la rédaction</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office of the speaker</source>
        <translation>Fonction de la personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Ordinary.</source>
        <translation>Ordinaire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Part of the actor</source>
        <translation>Rôle de l’acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Perhaps: it is uncertain</source>
        <translation>Peut-être : c’est incertain</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Policy types</source>
        <translation>Types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Published, as 2020-06-11</source>
        <translation>Publié le, comme 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher of the source</source>
        <translation>Éditeur de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Remove this actor</source>
        <translation>Retirer cet acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this quote</source>
        <translation>Retirer cette citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Remove this relation</source>
        <translation>Retirer cette relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this source</source>
        <translation>Retirer cette source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>Remove {word}</source>
        <translation>Retirer {word}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Said on, as 2020-06-11</source>
        <translation>Dit le, comme 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>San Francisco</source>
        <translation>San Francisco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Save what is chosen</source>
        <translation>Enregistrer les choix</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Seen again word for word</source>
        <translation>Retrouvée mot pour mot</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Somebody else changed the same</source>
        <translation>Quelqu’un d’autre a modifié la même chose</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source of the quote</source>
        <translation>Source de la citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source {number}: {title}</source>
        <translation>Source {number} : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Speaks for</source>
        <translation>Parle au nom de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out</source>
        <translation>L’en sortir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out and save</source>
        <translation>L’en sortir et enregistrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>The other event</source>
        <translation>L’autre événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>The words, exactly as they were said</source>
        <translation>Les mots, exactement comme ils ont été dits</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>This actor is known already; what it is counts for all its events.</source>
        <translation>Cet acteur est déjà connu ; ce qu’il est vaut pour tous ses événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>This is not saved yet. Throw it away?</source>
        <translation>Ceci n’est pas encore enregistré. L’abandonner ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Title or id of the other event</source>
        <translation>Titre ou identifiant de l’autre événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Type a year, from 1 on.</source>
        <translation>Saisissez une année, à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Use this date</source>
        <translation>Utiliser cette date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>What only one of you changed is kept. Choose for the rest; nothing is written before.</source>
        <translation>Ce qu’un seul de vous deux a modifié est gardé. Choisissez pour le reste ; rien n’est écrit avant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>What the actor is</source>
        <translation>Ce qu’est l’acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>What you typed before and did not save is here again.</source>
        <translation>Ce que vous aviez saisi sans l’enregistrer est de nouveau là.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When it was said</source>
        <translation>Quand cela a été dit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When the source was published</source>
        <translation>Quand la source a été publiée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole month</source>
        <translation>Mois entier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole year</source>
        <translation>Année entière</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Whom the speaker speaks for</source>
        <translation>Au nom de qui parle la personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Words, as they were said</source>
        <translation>Les mots, comme ils ont été dits</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>You, elsewhere,</source>
        <translation>Une autre session à votre nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>{code} is {name}.</source>
        <translation>{code} est {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event too. What you typed stays; you are asked where both differ.</source>
        <translation>{name} a aussi modifié cet événement. Votre saisie reste ; la question vous sera posée là où les deux diffèrent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event. This is how it stands now.</source>
        <translation>{name} a modifié cet événement. Le voici tel qu’il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} may have taken this event away. {why}</source>
        <translation>{name} a peut-être retiré cet événement. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} put this event in the bin. What you typed stays.</source>
        <translation>{name} a mis cet événement à la corbeille. Votre saisie reste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>{reading} Written {text}.</source>
        <translation>{reading} S’écrit {text}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>{word} ✕</source>
        <translation>{word} ✕</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved, but it is in the bin.</source>
        <translation>« {title} » est enregistré, mais il est dans la corbeille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved.</source>
        <translation>« {title} » est enregistré.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>✕ {problem}</source>
        <translation>✕ {problem}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in APA style</source>
        <translation>Bibliographie en style APA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in Chicago style</source>
        <translation>Bibliographie en style Chicago</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in MLA style</source>
        <translation>Bibliographie en style MLA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>JSON of frtdesk</source>
        <translation>JSON de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/frtdesk_json.py"/>
        <source>JSON, all that there is</source>
        <translation>JSON, tout ce qu’il y a</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown list</source>
        <translation>Liste Markdown</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>Poster on sheets</source>
        <translation>Affiche en feuilles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>PowerPoint slides</source>
        <translation>Diapositives PowerPoint</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Quotes, annotated</source>
        <translation>Citations, annotées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/simile.py"/>
        <source>SIMILE Timeline (JSON)</source>
        <translation>SIMILE Timeline (JSON)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/simile.py"/>
        <source>SIMILE Timeline (XML)</source>
        <translation>SIMILE Timeline (XML)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibtex.py"/>
        <source>Sources as BibTeX</source>
        <translation>Sources en BibTeX</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/csl_json.py"/>
        <source>Sources as CSL-JSON</source>
        <translation>Sources en CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/ris.py"/>
        <source>Sources as RIS</source>
        <translation>Sources en RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Table (CSV, TSV)</source>
        <translation>Tableau (CSV, TSV)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>The Timeline Project</source>
        <translation>The Timeline Project</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Timesketch</source>
        <translation>Timesketch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>guarded_paint</name>
    <message>
        <location filename="../../frtdesk/ui/guarded_paint.py"/>
        <source>This part could not be drawn.</source>
        <translation>Cette partie n’a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step is left out: its event is not in this database.|%n steps are left out: their events are not in this database.</source>
        <translation>
            <numerusform>%n étape est laissée de côté : son événement n’est pas dans cette base de données.</numerusform>
            <numerusform>%n étapes sont laissées de côté : leurs événements ne sont pas dans cette base de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>Lesson without a title</source>
        <translation>Leçon sans titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <source>Name and date</source>
        <translation>Nom et date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Notes for the teacher</source>
        <translation>Notes pour l’enseignant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pdf.py"/>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline in this time</source>
        <translation>La chronologie de cette période</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>data to {date}</source>
        <translation>dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citation non vérifiée)</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n actor|%n actors</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n lesson|%n lessons</source>
        <translation>
            <numerusform>%n leçon</numerusform>
            <numerusform>%n leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n step of a lesson|%n steps of lessons</source>
        <translation>
            <numerusform>%n étape d’une leçon</numerusform>
            <numerusform>%n étapes de leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n view|%n views</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>A change without a title</source>
        <translation>Une modification sans titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>A thing without a name</source>
        <translation>Une chose sans nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Affiliation</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>After “{title}”. It may be another today.</source>
        <translation>Après « {title} ». Il est peut-être différent aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>All steps</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>As it was on {moment}</source>
        <translation>Tel qu’il était : {moment}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Back to the step</source>
        <translation>Revenir à l’action</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Changed: {things}.</source>
        <translation>Modifié : {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Choose a step to see what it changed.</source>
        <translation>Choisissez une action pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Date checked</source>
        <translation>Date contrôlée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>It cannot be undone: {why}</source>
        <translation>Impossible de l’annuler : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Jurisdiction</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Made: {things}.</source>
        <translation>Créé : {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Nothing that is shown.</source>
        <translation>Rien de ce qui est montré.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was changed yet. Every change of an event, a view or a lesson will be listed here.</source>
        <translation>Rien n’a encore été modifié. Chaque modification d’un événement, d’une vue ou d’une leçon figurera ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was done to this event since the database was made.</source>
        <translation>Rien n’a été fait à cet événement depuis la création de la base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Policy type</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Policy types</source>
        <translation>Types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quotes checked</source>
        <translation>Citations contrôlées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Read the event as this step left it.</source>
        <translation>Lire l’événement tel que cette action l’a laissé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Select an event to see what was done to it.</source>
        <translation>Sélectionnez un événement pour voir ce qui lui a été fait.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Show the event</source>
        <translation>Montrer l’événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Speaker</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Take back: {title}</source>
        <translation>Annuler : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Taken away: {things}.</source>
        <translation>Retiré : {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The chosen step</source>
        <translation>L’action choisie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The history is being read…</source>
        <translation>L’historique est en cours de lecture…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The selected event</source>
        <translation>L’événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The whole database</source>
        <translation>Toute la base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>This step was taken back later.</source>
        <translation>Cette action a été annulée plus tard.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo or redo: {title}</source>
        <translation type="vanished">Annuler ou rétablir : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Undo this step</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>What is checked</source>
        <translation>Ce qui est contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>What it changed is being read…</source>
        <translation>Ce qu’elle a modifié est en cours de lecture…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>What the class sees</source>
        <translation>Ce que voit la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was changed again since.</source>
        <translation>Ce que cette action avait modifié a été modifié de nouveau depuis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was taken away since.</source>
        <translation>Ce que cette action avait modifié a été retiré depuis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What was taken away has been made again since.</source>
        <translation>Ce qui avait été retiré a été recréé depuis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Which steps</source>
        <translation>Quelles actions</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Whose steps</source>
        <translation>Actions de qui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date checked</source>
        <translation>date contrôlée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date not checked</source>
        <translation>date non contrôlée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes checked</source>
        <translation>citations contrôlées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes not checked</source>
        <translation>citations non contrôlées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>still running</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>{relation}: {title}</source>
        <translation>{relation} : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>{title} (taken back)</source>
        <translation>{title} (annulé)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be done again: it was changed meanwhile.</source>
        <translation>« {title} » ne peut pas être rétabli : une modification a eu lieu entre-temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be undone: it was changed again meanwhile.</source>
        <translation>« {title} » ne peut pas être annulé : une autre modification a eu lieu entre-temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>“{words}” ({speaker})</source>
        <translation>« {words} » ({speaker})</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n actor that no event names was taken in.|%n actors that no event names were taken in.</source>
        <translation>
            <numerusform>%n acteur que ne nomme aucun événement a été repris.</numerusform>
            <numerusform>%n acteurs que ne nomme aucun événement ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>%n character could not be read as {encoding} and became “�”: line {lines}.|%n characters could not be read as {encoding} and became “�”: lines {lines}.</source>
        <translation>
            <numerusform>%n caractère n’a pas pu être lu en {encoding} et est devenu « � » : ligne {lines}.</numerusform>
            <numerusform>%n caractères n’ont pas pu être lus en {encoding} et sont devenus « � » : lignes {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>%n entry is no event and was left out.|%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n entrée n’est pas un événement et a été laissée de côté.</numerusform>
            <numerusform>%n entrées ne sont pas des événements et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n event can be read|%n events can be read</source>
        <translation>
            <numerusform>%n événement peut être lu</numerusform>
            <numerusform>%n événements peuvent être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event imported|%n events imported</source>
        <translation>
            <numerusform>%n événement importé</numerusform>
            <numerusform>%n événements importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event is undated.|%n events are undated.</source>
        <translation>
            <numerusform>%n événement est sans date.</numerusform>
            <numerusform>%n événements sont sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>%n file|%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>%n icon was left out.|%n icons were left out.</source>
        <translation>
            <numerusform>%n icône a été laissée de côté.</numerusform>
            <numerusform>%n icônes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>%n more column is kept in the note.|%n more columns are kept in the note.</source>
        <translation>
            <numerusform>%n autre colonne est gardée dans la note.</numerusform>
            <numerusform>%n autres colonnes sont gardées dans la note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n of them undated</source>
        <translation>
            <numerusform>dont %n sans date</numerusform>
            <numerusform>dont %n sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n row would be skipped|%n rows would be skipped</source>
        <translation>
            <numerusform>%n ligne serait ignorée</numerusform>
            <numerusform>%n lignes seraient ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>%n row|%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n time of day was kept as text.|%n times of day were kept as text.</source>
        <translation>
            <numerusform>%n heure a été gardée comme texte.</numerusform>
            <numerusform>%n heures ont été gardées comme texte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>, column {column}</source>
        <translation>, colonne {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; added: {fields}</source>
        <translation>; ajouté : {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; kept as it was: {fields}</source>
        <translation>; laissé tel quel : {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A relation to an event that is not there was left out.</source>
        <translation>Une relation à un événement qui n’existe pas a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A source that is known by its address kept its title and publisher.</source>
        <translation>Une source reconnue à son adresse a gardé son titre et son éditeur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>An entry that is not closed was read as far as it goes.</source>
        <translation>Une entrée qui n’est pas fermée a été lue aussi loin que possible.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>An event has the title and date of another and says something else, so it came as an event of its own; “Find duplicates” shows both.</source>
        <translation>Un événement a le titre et la date d’un autre et dit autre chose ; il est donc venu comme événement à part. « Chercher les doublons » montre les deux.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>And %n more remark.|And %n more remarks.</source>
        <translation>
            <numerusform>Et %n autre remarque.</numerusform>
            <numerusform>Et %n autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>As the columns are called</source>
        <translation>Selon le nom des colonnes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>As the file shows</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Choose one of {known}.</source>
        <translation>Choisissez parmi {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Choose the column that holds the title.</source>
        <translation>Choisissez la colonne qui contient le titre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Code of the place</source>
        <translation>Code du lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Les colonnes de même nom sont distinguées par un numéro : {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Date or start</source>
        <translation>Date ou début</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first, as other dates of this column are</source>
        <translation>Jour d’abord, comme d’autres dates de cette colonne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first: 04/05 is 4 May</source>
        <translation>Jour d’abord : 04/05 est le 4 mai</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Day or month first in “{column}”</source>
        <translation>Jour ou mois d’abord dans « {column} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day or month first?</source>
        <translation>Jour ou mois d’abord ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Deleted the profile {name}.</source>
        <translation>Profil {name} supprimé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Display date: {text}</source>
        <translation>Date affichée : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>For a table whose first row does not name its columns.</source>
        <translation>Pour un tableau dont la première ligne ne nomme pas ses colonnes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import this and %n more|Import this and %n more</source>
        <translation>
            <numerusform>Importer celui-ci et %n autre</numerusform>
            <numerusform>Importer celui-ci et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/importing.py"/>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Importance (1 to 5)</source>
        <translation>Importance (1 à 5)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>In the column {name} zeros such as 0000-00-00 were read as no date.</source>
        <translation>Dans la colonne {name}, des zéros comme 0000-00-00 ont été lus comme une absence de date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>Install the newer frtdesk to read it.</source>
        <translation>Installez le frtdesk plus récent pour le lire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}.</source>
        <translation>Dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}. Nothing is changed before you press Import.</source>
        <translation>Dans {name}. Rien n’est changé avant que vous appuyiez sur Importer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>It is not said yet whether its day or its month comes first.</source>
        <translation>Il n’est pas encore dit si c’est son jour ou son mois qui vient d’abord.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It repeats; only its first date was taken.</source>
        <translation>Il se répète ; seule sa première date a été prise.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It was moved in a calendar; the days of the calendar count.</source>
        <translation>Il a été déplacé dans un calendrier ; les jours du calendrier comptent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices</source>
        <translation>Garder ces choix</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices…</source>
        <translation>Garder ces choix…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Kept as {name}.</source>
        <translation>Gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kept in the note</source>
        <translation>Gardé dans la note</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Kept in the note, as no field is called so: {names}.</source>
        <translation>Gardé dans la note, aucun champ ne portant ce nom : {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Kind of events that name none</source>
        <translation>Catégorie des événements qui n’en nomment aucune</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Level of the place</source>
        <translation>Niveau du lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>Line {line}, column {column}: the importance “{text}” became {number}, of 1 to 5; what was written stands in the note.</source>
        <translation>Ligne {line}, colonne {column} : l’importance « {text} » est devenue {number}, de 1 à 5 ; ce qui était écrit figure dans la note.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>Looking at what is there</source>
        <translation>Examen de ce qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Media: {text}</source>
        <translation>Média : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first, as other dates of this column are</source>
        <translation>Mois d’abord, comme d’autres dates de cette colonne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first: 04/05 is 5 April</source>
        <translation>Mois d’abord : 04/05 est le 5 avril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>Name a file that is there.</source>
        <translation>Nommez un fichier qui existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Name its format with --as: {known}.</source>
        <translation>Nommez son format avec --as : {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>No column holds a date, so all events are undated.</source>
        <translation>Aucune colonne ne contient de date, tous les événements sont donc sans date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or --dates mdy.</source>
        <translation>Rien dans la colonne {name} ne dit si c’est le jour ou le mois qui vient d’abord. Dites-le avec --dates dmy ou --dates mdy.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>Nothing was changed. Check the file, or name its format with --as.</source>
        <translation>Rien n’a été changé. Vérifiez le fichier, ou nommez son format avec --as.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Nothing was changed. If it is another kind of file, choose its format above.</source>
        <translation>Rien n’a été changé. Si c’est un autre type de fichier, choisissez son format ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>Seule la feuille {name} a été lue, pas {others}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/place_names.py"/>
        <source>Place: {name}</source>
        <translation>Lieu : {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Policy types</source>
        <translation>Types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Publisher of the source</source>
        <translation>Éditeur de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Read as the last table with these columns was.</source>
        <translation>Lu comme l’a été le dernier tableau avec ces colonnes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file: {text}</source>
        <translation>Lecture du fichier : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>Save a copy to edit…</source>
        <translation>Enregistrer une copie modifiable…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Save as a profile</source>
        <translation>Enregistrer comme profil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Say whether the day or the month comes first in {names}.</source>
        <translation>Dites si c’est le jour ou le mois qui vient d’abord dans {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Something else was done since. Undo that first, in the window.</source>
        <translation>Autre chose a été fait depuis. Annulez-le d’abord, dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Such rows become undated events, with the text of the date in their note.</source>
        <translation>Ces lignes deviennent des événements sans date, avec le texte de la date dans leur note.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Take all of them in, one after the other, and stop where something has to be asked.</source>
        <translation>Les importer tous, l’un après l’autre, en s’arrêtant là où il faut poser une question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in: {text}</source>
        <translation>Import : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>The first row is an event, too</source>
        <translation>La première ligne est aussi un événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>The first row was read as an event, too: it names no columns.</source>
        <translation>La première ligne a aussi été lue comme un événement : elle ne nomme pas de colonnes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The import was taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The lesson “{name}” was taken in.</source>
        <translation>La leçon « {name} » a été importée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The saved view “{name}” was taken in.</source>
        <translation>La vue enregistrée « {name} » a été importée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>The slide with the title of the timeline became an undated event.</source>
        <translation>La diapositive portant le titre de la chronologie est devenue un événement sans date.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>The text was read as {encoding}.</source>
        <translation>Le texte a été lu comme {encoding}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>The timeline's own title is not an event and was left out: {title}.</source>
        <translation>Le titre même de la chronologie n’est pas un événement et a été laissé de côté : {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>There is no encoding {name}.</source>
        <translation>Il n’y a pas d’encodage {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>There is no event in it.</source>
        <translation>Il n’y a aucun événement dedans.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>There is no format {name} to be read.</source>
        <translation>Il n’y a pas de format {name} à lire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Unreadable dates go to the shelf</source>
        <translation>Les dates illisibles vont à la réserve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Ways to read a table: which column holds what, and its dates.</source>
        <translation>Des façons de lire un tableau : quelle colonne contient quoi, et ses dates.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Web address of the source</source>
        <translation>Adresse web de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>What “{column}” holds</source>
        <translation>Ce que contient « {column} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>Who was invited was left out.</source>
        <translation>La liste des invités a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Write these choices to a file…</source>
        <translation>Écrire ces choix dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Wrote {path}.</source>
        <translation>Fichier écrit : {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Year 19 is 2019, 98 is 1998</source>
        <translation>L’année 19 est 2019, 98 est 1998</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Years of two digits are from 1930 to 2029. Otherwise their rows are skipped.</source>
        <translation>Les années à deux chiffres vont de 1930 à 2029. Sinon, leurs lignes sont ignorées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a cell has no end, or is far too long; nothing behind it could be read</source>
        <translation>une cellule n’a pas de fin, ou est bien trop longue ; rien au-delà n’a pu être lu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>a date with its parts is expected here</source>
        <translation>une date avec ses parties est attendue ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a date without a year cannot be read</source>
        <translation>une date sans année ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a day needs its month</source>
        <translation>un jour a besoin de son mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a quotation mark that opens here is not closed; it takes in all up to line {line}</source>
        <translation>un guillemet qui s’ouvre ici n’est pas fermé ; il englobe tout jusqu’à la ligne {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a time without a day cannot be read</source>
        <translation>une heure sans jour ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>a value is too long</source>
        <translation>une valeur est trop longue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of five digits stands alone</source>
        <translation>une année de cinq chiffres est isolée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of more than four digits is written like Y12000</source>
        <translation>une année de plus de quatre chiffres s’écrit comme Y12000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an event with the id {id} lies in the bin</source>
        <translation>un événement avec l’identifiant {id} est dans la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an id, a name, a tag or an address in it is empty or too long</source>
        <translation>un identifiant, un nom, une étiquette ou une adresse y est vide ou trop long</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_head.py"/>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>fields are expected here</source>
        <translation>des champs sont attendus ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it defines entities of its own, as attacks do, and was not read</source>
        <translation>il définit ses propres entités, comme le font des attaques, et n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it ends ({end}) before it starts ({start})</source>
        <translation>il finit ({end}) avant de commencer ({start})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it ends before it starts</source>
        <translation>il finit avant de commencer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has %n cell|it has %n cells</source>
        <translation>
            <numerusform>il a %n cellule</numerusform>
            <numerusform>il a %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>it has an end and no start</source>
        <translation>il a une fin et pas de début</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has no column {names}</source>
        <translation>il n’a pas de colonne {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>it has no list of events</source>
        <translation>il n’a pas de liste d’événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it has no sheet with cells</source>
        <translation>il n’a pas de feuille avec des cellules</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_own_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it has two years</source>
        <translation>il a deux années</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is a damaged workbook, or none</source>
        <translation>c’est un classeur endommagé, ou ce n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is damaged, or no JSON</source>
        <translation>il est endommagé, ou n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>it is damaged, or no JSON; nothing behind it could be read</source>
        <translation>il est endommagé, ou n’est pas du JSON ; rien au-delà n’a pu être lu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is longer than a date</source>
        <translation>il est plus long qu’une date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML (line {line})</source>
        <translation>ce n’est pas du XML (ligne {line})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML that can be read</source>
        <translation>ce n’est pas du XML lisible</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no calendar (BEGIN:VCALENDAR is missing)</source>
        <translation>ce n’est pas un calendrier (BEGIN:VCALENDAR manque)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no entry of a calendar ({why})</source>
        <translation>ce n’est pas une entrée de calendrier ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <source>it is no file of SIMILE Timeline</source>
        <translation>ce n’est pas un fichier de SIMILE Timeline</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>it is no file of frtdesk</source>
        <translation>ce n’est pas un fichier de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it is no file of the Timeline Project</source>
        <translation>ce n’est pas un fichier de The Timeline Project</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile</source>
        <translation>ce n’est pas un profil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile ({why})</source>
        <translation>ce n’est pas un profil ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is no workbook (XLSX)</source>
        <translation>ce n’est pas un classeur (XLSX)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is not written like a date that is known here</source>
        <translation>ce n’est pas écrit comme une date connue ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it lasts too long</source>
        <translation>il dure trop longtemps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it may mean two days, as nothing says whether day or month comes first</source>
        <translation>elle peut désigner deux jours, car rien ne dit si c’est le jour ou le mois qui vient d’abord</translation>
    </message>
    <message>
        <source>it may mean two days; say with --dates dmy or --dates mdy which comes first</source>
        <translation type="vanished">elle peut désigner deux jours ; dites avec --dates dmy ou --dates mdy ce qui vient d’abord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it stands there more than once</source>
        <translation>cela y figure plus d’une fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>its first row ({row}) names no column for the title; write a profile that does, for --map</source>
        <translation>sa première ligne ({row}) ne nomme pas de colonne pour le titre ; écrivez un profil qui le fait, pour --map</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>its parts lie too deep within each other</source>
        <translation>ses parties sont trop imbriquées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>its times are of the kind {kind}, not days of our calendar</source>
        <translation>ses temps sont de la sorte {kind}, pas des jours de notre calendrier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year has two digits, so its century is not known</source>
        <translation>son année a deux chiffres, son siècle est donc inconnu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year is too far away</source>
        <translation>son année est trop éloignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}: merged with {id} ({why})</source>
        <translation>ligne {line} : fusionnée avec {id} ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>line {line}: {why}</source>
        <translation>ligne {line} : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>merged with {id}</source>
        <translation>fusionnée avec {id}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>nothing in its first rows</source>
        <translation>rien dans ses premières lignes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>the XML is damaged here; nothing behind it could be read</source>
        <translation>le XML est endommagé ici ; rien au-delà n’a pu être lu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>the head has %n</source>
        <translation>
            <numerusform>l’en-tête en a %n</numerusform>
            <numerusform>l’en-tête en a %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>the line is far too long; nothing behind it was read</source>
        <translation>la ligne est bien trop longue ; rien au-delà n’a été lu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same id</source>
        <translation>le même identifiant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title and date</source>
        <translation>les mêmes titre et date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title, date and address</source>
        <translation>les mêmes titre, date et adresse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <location filename="../../frtdesk/formats/safe_text.py"/>
        <source>the text is longer than %n characters</source>
        <translation>
            <numerusform>le texte dépasse %n caractère</numerusform>
            <numerusform>le texte dépasse %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>there is no day {text}</source>
        <translation>il n’y a pas de jour {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>there is no filled sheet {name} in it</source>
        <translation>elle n’y est pas, ou elle est vide : la feuille {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no month {month}</source>
        <translation>il n’y a pas de mois {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>there is no object in it</source>
        <translation>il n’y a pas d’objet dedans</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no such time of day</source>
        <translation>cette heure n’existe pas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no year 0</source>
        <translation>il n’y a pas d’année 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>this month has %n days</source>
        <translation>
            <numerusform>ce mois a %n jour</numerusform>
            <numerusform>ce mois a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>unpacked it would be {size} MB, more than can be read safely; save it as CSV</source>
        <translation>décompressé, il ferait {size} Mo, plus qu’on ne peut lire sans risque ; enregistrez-le en CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>would be: {sentence}</source>
        <translation>ce serait : {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{all}: {kept} imported, {failed} not imported.</source>
        <translation>{all} : {kept} importés, {failed} non importés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>{column}: {why}</source>
        <translation>{column} : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}; nothing was changed</source>
        <translation>{counts} ; rien n’a été changé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{files}: {counts}</source>
        <translation>{files} : {counts}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>{file} does not show what it is.</source>
        <translation>{file} ne montre pas ce qu’il est.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} a été écrit par un frtdesk plus récent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{file}: not imported.</source>
        <translation>{file} : non importé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>{file}: {problem}.</source>
        <translation>{file} : {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>{name} cannot be changed, so nothing can be imported into it. {why}</source>
        <translation>Impossible de modifier {name}, rien ne peut donc y être importé. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>{name} – file {number} of {files}</source>
        <translation>{name} – fichier {number} sur {files}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>{where}: skipped, {why}.</source>
        <translation>{where} : ignorée, {why}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to be true or false</source>
        <translation>« {name} » doit valoir true ou false</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to hold names and texts</source>
        <translation>« {name} » doit contenir des noms et des textes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” is not one of {known}</source>
        <translation>« {name} » ne figure pas parmi {known}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>“{name}” is there already and stayed as it was.</source>
        <translation>« {name} » existe déjà et est resté tel quel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>“{name}” stands here twice</source>
        <translation>« {name} » figure ici deux fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>“{text}” cannot be read as a date: {why}</source>
        <translation>« {text} » ne peut pas être lu comme une date : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>“{text}” is no date of a calendar</source>
        <translation>« {text} » n’est pas une date de calendrier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>“{text}” is no time</source>
        <translation>« {text} » n’est pas un temps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no time of day</source>
        <translation>« {text} » n’est pas une heure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no whole number</source>
        <translation>« {text} » n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Built from</source>
        <translation>Construite à partir de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered from</source>
        <translation>Couvre depuis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered to</source>
        <translation>Couvre jusqu’à</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/screens.py"/>
        <source>Qt did not answer.</source>
        <translation>Qt n’a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>A number goes to the step of that number.</source>
        <translation>Un nombre mène à l’étape de ce numéro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Add a key…</source>
        <translation>Ajouter une touche…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>All keys are as they came.</source>
        <translation>Toutes les touches sont comme à l’origine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>All keys, to print</source>
        <translation>Toutes les touches, à imprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Clickers send this key, so it stays.</source>
        <translation>Les télécommandes envoient cette touche, elle reste donc.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Clickers start a lesson with {key}.</source>
        <translation>Les télécommandes commencent une leçon avec {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Esc goes back one level everywhere, and does nothing else.</source>
        <translation>Échap remonte partout d’un niveau, et ne fait rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Fields and lists need {key}. Add Shift or Alt.</source>
        <translation>Les champs et les listes ont besoin de {key}. Ajoutez Maj ou Alt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Find by name or key</source>
        <translation>Trouver par nom ou par touche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give every command the keys back that it came with?</source>
        <translation>Rendre à chaque commande ses touches d’origine ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give this command the keys back that it came with.</source>
        <translation>Rendre à cette commande ses touches d’origine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>It has {key} already.</source>
        <translation>Elle a déjà {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys are as they came.</source>
        <translation>Ses touches sont comme à l’origine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys were taken back from {actions}.</source>
        <translation>Ses touches ont été reprises à : {actions}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>Keys can be changed: Help, Change keys.</source>
        <translation>Les touches peuvent être changées : Aide, Changer les touches.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Keys of frtdesk</source>
        <translation>Touches de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>No command is called so, and no key does that.</source>
        <translation>Aucune commande ne porte ce nom, et aucune touche ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>No key is called so, and none does that.</source>
        <translation>Aucune touche ne porte ce nom, et aucune ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/key_field.py"/>
        <source>Press the new keys now; Esc gives up</source>
        <translation>Appuyez maintenant sur les nouvelles touches ; Échap renonce</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Reset all…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>Save the keys as PDF</source>
        <translation>Enregistrer les touches en PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Save the keys as PDF, and print that elsewhere.</source>
        <translation>Enregistrez les touches en PDF, et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Tab goes from one part of a window to the next.</source>
        <translation>Tab va d’une partie de la fenêtre à la suivante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take it from there</source>
        <translation>La reprendre là-bas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take this key away.</source>
        <translation>Retirer cette touche.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take {key} away</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key puts an accent on the next letter, so it does not arrive by itself.</source>
        <translation>Cette touche met un accent sur la lettre suivante, elle n’arrive donc pas seule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key sends nothing by itself. Press it together with another one.</source>
        <translation>Cette touche n’envoie rien à elle seule. Appuyez dessus en même temps que sur une autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While a lesson is shown</source>
        <translation>Pendant une leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While the class is asked</source>
        <translation>Pendant les questions à la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Your desktop keeps {key} for itself.</source>
        <translation>Votre bureau se réserve {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>changed</source>
        <translation>changées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>frtdesk-keys.pdf</source>
        <translation>frtdesk-touches.pdf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} alone would act while you type or walk through a list. Hold Ctrl or Alt with it.</source>
        <translation>{key} seule agirait pendant que vous écrivez ou parcourez une liste. Maintenez Ctrl ou Alt en même temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} does this now.</source>
        <translation>{key} fait cela désormais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} is the key of “{action}”.</source>
        <translation>{key} est la touche de « {action} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu of what has the focus.</source>
        <translation>{key} ouvre le menu de ce qui a le focus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} stays with “{action}”: clickers send it.</source>
        <translation>{key} reste à « {action} » : les télécommandes l’envoient.</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>%n is left out: none of its sources has a date.|%n are left out: none of their sources has a date.</source>
        <translation>
            <numerusform>%n est laissé de côté : aucune de ses sources n’a de date.</numerusform>
            <numerusform>%n sont laissés de côté : aucune de leurs sources n’a de date.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.</source>
        <translation>
            <numerusform>Connu au {day} : {kept} sur %n événement.</numerusform>
            <numerusform>Connu au {day} : {kept} sur %n événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known of what is in A or B. {said}</source>
        <translation>État des connaissances sur ce qui est dans A ou B. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known. {said}</source>
        <translation>État des connaissances. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show what is known today again; the rest of the filter stays.</source>
        <translation>Montrer de nouveau ce qui est connu aujourd’hui ; le reste du filtre demeure.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>no event.</source>
        <translation>aucun événement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n exact day confirmed|{count} of %n exact days confirmed</source>
        <translation>
            <numerusform>{count} jour exact confirmé sur %n</numerusform>
            <numerusform>{count} jours exacts confirmés sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n with quotes verified|{count} of %n with quotes verified</source>
        <translation>
            <numerusform>{count} sur %n avec des citations vérifiées</numerusform>
            <numerusform>{count} sur %n avec des citations vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} with two sources or more</source>
        <translation>{count} avec deux sources ou plus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: not covered by this data.</source>
        <translation>{when} : non couvert par ces données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: {known}</source>
        <translation>{when} : {known}</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n call|%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.</source>
        <translation>
            <numerusform>%n paire est laissée de côté, faute de date.</numerusform>
            <numerusform>%n paires sont laissées de côté, faute de date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>%n pair is on the clipboard.|%n pairs are on the clipboard.</source>
        <translation>
            <numerusform>%n paire est dans le presse-papiers.</numerusform>
            <numerusform>%n paires sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Also “follows”</source>
        <translation>Aussi « fait suite à »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it or only follows it, which need not mean that it answers; from a bill, a law may also implement or amend it.</source>
        <translation>Une réponse y répond ou y fait seulement suite, sans forcément y répondre ; à partir d’un projet de loi, une loi peut aussi le mettre en œuvre ou le modifier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it; from a bill, a law may also implement or amend it.</source>
        <translation>Une réponse y répond ; à partir d’un projet de loi, une loi peut aussi le mettre en œuvre ou le modifier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer’s relation</source>
        <translation>Relation de la réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Back to the numbers</source>
        <translation>Revenir aux nombres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Bill to law</source>
        <translation>Du projet à la loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Both are in the filter.</source>
        <translation>Les deux sont dans le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Both in filter</source>
        <translation>Les deux dans le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By place of the answer</source>
        <translation>Par lieu de la réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By step</source>
        <translation>Par transition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who answered</source>
        <translation>Par auteur de la réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who asked</source>
        <translation>Par demandeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Call or bill</source>
        <translation>Appel ou projet de loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Call or bill is in the filter; the answer may lie outside.</source>
        <translation>L’appel ou le projet de loi est dans le filtre ; la réponse peut être en dehors.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to bill</source>
        <translation>De l’appel au projet de loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to corporate move</source>
        <translation>De l’appel à la décision d’entreprise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to law</source>
        <translation>De l’appel à la loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count an answer only where the filter leaves it, too.</source>
        <translation>Ne compter une réponse que si le filtre la retient aussi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count what only comes after it in the same thread. That need not be an answer.</source>
        <translation>Compter ce qui vient seulement après dans le même fil. Ce n’est pas forcément une réponse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>Days between, a dot a pair</source>
        <translation>Jours d’écart, un point par paire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Days run from start to start. Under {fewest} pairs there is no median.</source>
        <translation>Les jours vont d’un début à l’autre. À moins de {fewest} paires, il n’y a pas de médiane.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Export the pairs</source>
        <translation>Exporter les paires</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Give a day, a month and a year about the same room.</source>
        <translation>Donner à peu près la même place à un jour, un mois et une année.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>How this was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>No pair: {why}</source>
        <translation>Aucune paire : {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>No place given</source>
        <translation>Aucun lieu indiqué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Of %n call in this filter {answered} has a recorded answer|Of %n calls in this filter {answered} have a recorded answer</source>
        <translation>
            <numerusform>Sur %n appel de ce filtre, {answered} a une réponse consignée</numerusform>
            <numerusform>Sur %n appels de ce filtre, {answered} ont une réponse consignée</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Of {letter}</source>
        <translation>De {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs of a call or bill and its answer</source>
        <translation>Paires d’un appel ou projet de loi et de sa réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Part the table</source>
        <translation>Ventiler le tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Powers of ten</source>
        <translation>Puissances de dix</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Put the table and its pairs on the clipboard, for a spreadsheet.</source>
        <translation>Placer le tableau et ses paires dans le presse-papiers, pour un tableur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Response lag by step</source>
        <translation>Délai de réponse par transition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Step</source>
        <translation>Transition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>This filter holds no call and no bill, so there is nothing that could be answered.</source>
        <translation>Ce filtre ne contient ni appel ni projet de loi, il n’y a donc rien qui puisse avoir une réponse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Ce qui répond à ce que vous lisez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Which half of the comparison is measured</source>
        <translation>Quelle moitié de la comparaison est mesurée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Write the pairs to a file, a row a pair.</source>
        <translation>Écrire les paires dans un fichier, une ligne par paire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>Fichier écrit : {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>bill → law</source>
        <translation>projet → loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → bill</source>
        <translation>appel → projet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → law</source>
        <translation>appel → loi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → move</source>
        <translation>appel → décision</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>none of the {calls} and %n bill in this filter has a recorded answer.|none of the {calls} and %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>ce filtre contient {calls} et %n projet de loi, sans réponse consignée.</numerusform>
            <numerusform>ce filtre contient {calls} et %n projets de loi, sans réponse consignée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>of %n bill {answered}|of %n bills {answered}</source>
        <translation>
            <numerusform>sur %n projet de loi, {answered}</numerusform>
            <numerusform>sur %n projets de loi, {answered}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only bill in this filter has no recorded answer.|none of the %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>le seul projet de loi de ce filtre n’a pas de réponse consignée.</numerusform>
            <numerusform>aucun des %n projets de loi de ce filtre n’a de réponse consignée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only call in this filter has no recorded answer.|none of the %n calls in this filter has a recorded answer.</source>
        <translation>
            <numerusform>le seul appel de ce filtre n’a pas de réponse consignée.</numerusform>
            <numerusform>aucun des %n appels de ce filtre n’a de réponse consignée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>what answered these calls and bills is no corporate move, bill or law.</source>
        <translation>ce qui a répondu à ces appels et projets de loi n’est ni une décision d’entreprise, ni un projet de loi, ni une loi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{calls}, {bills}.</source>
        <translation>{calls} ; {bills}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{days} ({low} to {high})</source>
        <translation>{days} ({low} à {high})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>%n lane hidden|%n lanes hidden</source>
        <translation>
            <numerusform>%n couloir masqué</numerusform>
            <numerusform>%n couloirs masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>%n value without a lane of its own. More lanes show more of them.|%n values without a lane of their own. More lanes show more of them.</source>
        <translation>
            <numerusform>%n valeur sans couloir propre. « Davantage de couloirs » en montre plus.</numerusform>
            <numerusform>%n valeurs sans couloir propre. « Davantage de couloirs » en montre plus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>All rows</source>
        <translation>Toutes les rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Events of this lane</source>
        <translation>Événements de ce couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that are no step of a rule.</source>
        <translation>Événements qui ne sont le stade d’aucun texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that name no actor.</source>
        <translation>Événements qui ne nomment aucun acteur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a place.</source>
        <translation>Événements sans lieu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a policy type.</source>
        <translation>Événements sans type de mesure.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Every event with a date, in one lane.</source>
        <translation>Tous les événements datés, dans un seul couloir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fewer rows</source>
        <translation>Moins de rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Filter by this lane</source>
        <translation>Filtrer par ce couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the lane</source>
        <translation>Replier le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the other lanes</source>
        <translation>Replier les autres couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Hide the lane</source>
        <translation>Masquer le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Lanes by</source>
        <translation>Couloirs par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>Lanes: {by}</source>
        <translation>Couloirs : {by}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>More rows</source>
        <translation>Davantage de rangées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane down</source>
        <translation>Descendre le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane up</source>
        <translation>Monter le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No actor</source>
        <translation>Aucun acteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No place</source>
        <translation>Aucun lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No policy type</source>
        <translation>Aucun type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>One lane</source>
        <translation>Un seul couloir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>Autres (%n)</numerusform>
            <numerusform>Autres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Pin the lane</source>
        <translation>Épingler le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Policy type</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Relations with</source>
        <translation>Relations avec</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show %n hidden lane|Show %n hidden lanes</source>
        <translation>
            <numerusform>Afficher %n couloir masqué</numerusform>
            <numerusform>Afficher %n couloirs masqués</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show all lanes</source>
        <translation>Afficher tous les couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show more lanes</source>
        <translation>Afficher davantage de couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show {title} again</source>
        <translation>Réafficher {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Two filters</source>
        <translation>Deux filtres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold all lanes</source>
        <translation>Déplier tous les couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold the lane</source>
        <translation>Déplier le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unpin the lane</source>
        <translation>Détacher le couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>What the lanes are made by.</source>
        <translation>Ce qui définit les couloirs.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n event|{hidden}, %n events</source>
        <translation>
            <numerusform>{hidden}, %n événement</numerusform>
            <numerusform>{hidden}, %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n of them in no other lane</source>
        <translation>
            <numerusform>{hidden}, dont %n dans aucun autre couloir</numerusform>
            <numerusform>{hidden}, dont %n dans aucun autre couloir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>{level}, in {place}.</source>
        <translation>{level}, dans {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_drag.py"/>
        <source>{shown} of %n row|{shown} of %n rows</source>
        <translation>
            <numerusform>{shown} sur %n rangée</numerusform>
            <numerusform>{shown} sur %n rangées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_move.py"/>
        <source>{title} here</source>
        <translation>{title} ici</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../frtdesk/base/words.py"/>
        <source>en-GB</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that fades, and a question mark: it is over, and nobody wrote down since when.</source>
        <translation>Une barre qui s’estompe, et un point d’interrogation : c’est terminé, et personne n’a noté depuis quand.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that is soft where it may not have begun yet or may be over.</source>
        <translation>Une barre floue là où il n’a peut-être pas encore commencé ou peut être terminé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed line with a stop at each end.</source>
        <translation>Un trait tireté avec un arrêt à chaque bout.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed outline.</source>
        <translation>Un contour tireté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hatch, and a question mark.</source>
        <translation>Des hachures, et un point d’interrogation.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the month.</source>
        <translation>Un repère creux au milieu d’une barre pâle sur tout le mois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the year.</source>
        <translation>Un repère creux au milieu d’une barre pâle sur toute l’année.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark: no page that was read states the day.</source>
        <translation>Un repère creux : aucune page consultée n’indique le jour.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A ring in ink around the mark; its title stands on ink.</source>
        <translation>Un anneau d’encre autour du repère ; son titre est sur fond d’encre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A search has found it: a ring around the mark; its title stands on the ground of a marker pen. A number has the ring where one of its events is a hit.</source>
        <translation>Une recherche l’a trouvé : un anneau autour du repère ; son titre est surligné. Un nombre porte l’anneau quand l’un de ses événements est un résultat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid bar.</source>
        <translation>Une barre pleine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid mark on the day.</source>
        <translation>Un repère plein sur le jour.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>After the last day that the data covers: nothing is known, not nothing happened.</source>
        <translation>Après le dernier jour que couvrent les données : on ne sait rien, ce qui ne veut pas dire que rien n’est arrivé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>An arrow where the data ends.</source>
        <translation>Une flèche là où finissent les données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Dates: what is known, and only that</source>
        <translation>Dates : ce qui est connu, et cela seulement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Density strip</source>
        <translation>Bandeau de densité</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>End not known</source>
        <translation>Fin inconnue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day</source>
        <translation>Jour exact</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day, not confirmed</source>
        <translation>Jour exact, non confirmé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hatched</source>
        <translation>Hachuré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hit</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>How much is known</source>
        <translation>État des connaissances</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Kinds: the shape of a mark</source>
        <translation>Catégories : la forme du repère</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/legend_dialog.py"/>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Month known</source>
        <translation>Mois connu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Policy types</source>
        <translation>Types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>So many events share this place in their row; double click to open it.</source>
        <translation>Autant d’événements partagent cette place dans leur rangée ; un double clic l’ouvre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Some time between</source>
        <translation>À un moment entre deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, both ends known</source>
        <translation>Intervalle, deux bouts connus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, ends to the month</source>
        <translation>Intervalle, bouts au mois près</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Stages of a rule</source>
        <translation>Stades d’un texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Still running</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>The lane has more events than its rows can show: the higher, the more at that time. The most important still stand in their rows.</source>
        <translation>Le couloir a plus d’événements que ses rangées n’en peuvent montrer : plus c’est haut, plus il y en a à ce moment. Les plus importants restent dans leurs rangées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Three lines under the ruler, the darker the better documented: events with two sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. Rest the pointer there to read the numbers.</source>
        <translation>Trois traits sous la règle, d’autant plus foncés que c’est mieux documenté : événements à deux sources ou plus, jours exacts confirmés, citations vérifiées. Vide : aucun événement ; hachuré : non couvert. Laissez-y le pointeur pour lire les nombres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>What stands in a lane</source>
        <translation>Ce qui figure dans un couloir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Year known</source>
        <translation>Année connue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>around this date</source>
        <translation>vers cette date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>day not known or not confirmed</source>
        <translation>jour inconnu ou non confirmé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>end not recorded</source>
        <translation>fin non consignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>found by the search</source>
        <translation>trouvé par la recherche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>how many, where there are too many to show</source>
        <translation>combien, là où il y en a trop à montrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in the same week</source>
        <translation>dans la même semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>lasts this long</source>
        <translation>dure aussi longtemps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>not in the filter, shown in context</source>
        <translation>pas dans le filtre, montré en contexte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>one event whose bar would cover another’s</source>
        <translation>un événement dont la barre en couvrirait une autre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps in the same week</source>
        <translation>peut-être dans la même semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps this date</source>
        <translation>peut-être cette date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>related to the selected event</source>
        <translation>lié à l’événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>so many events close together</source>
        <translation>autant d’événements rapprochés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time between</source>
        <translation>à un moment entre deux dates</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time within</source>
        <translation>à un moment dans cette période</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>sources, exact days, quotes: the darker, the more of them are confirmed</source>
        <translation>sources, jours exacts, citations : plus c’est foncé, plus il y en a de confirmés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>still running</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>the same event</source>
        <translation>le même événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>{sentence} Reads “{example}”.</source>
        <translation>{sentence} Se lit « {example} ».</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>Step {number}: the event {id} is not in this database.</source>
        <translation>Étape {number} : l’événement {id} n’est pas dans cette base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>This lesson has no steps.</source>
        <translation>Cette leçon n’a pas d’étapes.</translation>
    </message>
</context>
<context>
    <name>lesson file</name>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.</source>
        <translation>Un fichier de leçon se crée avec « Fichier de leçon… » dans la fenêtre des leçons ; son nom se termine par .json.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>Ask for the file to be sent again; nothing was changed.</source>
        <translation>Demandez qu’on vous renvoie le fichier ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installez le frtdesk plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Name the file of a lesson.</source>
        <translation>Nommez le fichier d’une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a day such as 2020-06-11 is expected here</source>
        <translation>un jour comme 2020-06-11 est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a first and a last day are expected here</source>
        <translation>un premier et un dernier jour sont attendus ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a lesson has at most %n step|%n steps</source>
        <translation>
            <numerusform>une leçon a au plus %n étape</numerusform>
            <numerusform>une leçon a au plus %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a whole number from {least} to {most} is expected here</source>
        <translation>un nombre entier de {least} à {most} est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>fields are expected here</source>
        <translation>des champs sont attendus ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged in line {line}, column {column}</source>
        <translation>il est endommagé à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>it is too large for a lesson</source>
        <translation>il est trop grand pour une leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>l’événement n’a pas de source numéro {number}, compté à partir de 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text holds half a character</source>
        <translation>le texte contient une moitié de caractère</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>true or false is expected here</source>
        <translation>vrai ou faux (true, false) est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} is no lesson file.</source>
        <translation>{file} n’est pas un fichier de leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} a été écrit par un frtdesk plus récent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>{file}, at {place}</source>
        <translation>{file}, à {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>“{field}” is missing</source>
        <translation>« {field} » manque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>“{name}” stands here twice</source>
        <translation>« {name} » figure ici deux fois</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>A lesson</source>
        <translation>Une leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>A new lesson whose steps are the events that the filter leaves.</source>
        <translation>Une nouvelle leçon dont les étapes sont les événements retenus par le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step behind this one, with the event that is selected on the timeline.</source>
        <translation>Une étape derrière celle-ci, avec l’événement sélectionné sur la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step that shows the timeline as it is now, without an event.</source>
        <translation>Une étape qui montre la chronologie telle qu’elle est, sans événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/fields.py"/>
        <source>A whole number from {least} to {most}, or nothing.</source>
        <translation>Un nombre entier de {least} à {most}, ou rien.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add %n step|Add %n steps</source>
        <translation>
            <numerusform>Ajouter %n étape</numerusform>
            <numerusform>Ajouter %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add a range as a step</source>
        <translation>Ajouter une plage comme étape</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>Add some events to it first.</source>
        <translation>Ajoutez-y d’abord des événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the range</source>
        <translation>Ajouter la plage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the selected event</source>
        <translation>Ajouter l’événement sélectionné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_making.py"/>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Choose a lesson</source>
        <translation>Choisir une leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Delete the lesson {title}</source>
        <translation>Supprimer la leçon {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Deleted the lesson “{title}”.</source>
        <translation>Leçon « {title} » supprimée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicate step {number}</source>
        <translation>Dupliquer l’étape {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicated “{title}”.</source>
        <translation>« {title} » dupliquée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit step {number}</source>
        <translation>Modifier l’étape {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit the lesson {title}</source>
        <translation>Modifier la leçon {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>From this filter</source>
        <translation>Depuis ce filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Hand-out…</source>
        <translation>Polycopié…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>It is kept in your library.</source>
        <translation>Elle est gardée dans votre bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>It keeps %n lane.|It keeps %n lanes.</source>
        <translation>
            <numerusform>Elle garde %n couloir.</numerusform>
            <numerusform>Elle garde %n couloirs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lesson file…</source>
        <translation>Fichier de leçon…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Let step {number} show what is shown</source>
        <translation>Faire montrer à l’étape {number} ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>Let the name end in {endings}.</source>
        <translation>Terminez le nom par {endings}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Let the step keep range, lanes and selection as the timeline shows them now.</source>
        <translation>Faire garder à l’étape la plage, les couloirs et la sélection tels que la chronologie les montre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made an empty lesson.</source>
        <translation>Leçon vide créée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.</source>
        <translation>
            <numerusform>Leçon « {title} » créée, avec %n étape.</numerusform>
            <numerusform>Leçon « {title} » créée, avec %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Make the lesson {title}</source>
        <translation>Créer la leçon {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Move step {number} to {place}</source>
        <translation>Déplacer l’étape {number} en {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>No lessons yet. Filter to what you want to tell, then make one from it.</source>
        <translation>Pas encore de leçons. Filtrez jusqu’à ce que vous voulez raconter, puis faites-en une.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>No steps yet. Select an event on the timeline, then add it here as a step.</source>
        <translation>Pas encore d’étapes. Sélectionnez un événement sur la chronologie, puis ajoutez-le ici comme étape.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Note, for you alone</source>
        <translation>Note, rien que pour vous</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Prompt, for the class</source>
        <translation>Consigne, pour la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>Questions need dates that are certain, or verified quotes.</source>
        <translation>Les questions ont besoin de dates certaines, ou de citations vérifiées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Remove step {number}</source>
        <translation>Retirer l’étape {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Seconds in autoplay</source>
        <translation>Secondes en défilement auto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Select an event on the timeline first; it becomes a step.</source>
        <translation>Sélectionnez d’abord un événement sur la chronologie ; il devient une étape.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows the stretch of time around its event.</source>
        <translation>Montre la période autour de son événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows {first} to {last}.</source>
        <translation>Montre : {first} – {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Slides are written by another command.</source>
        <translation>Les diapositives sont écrites par une autre commande.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Slides…</source>
        <translation>Diapositives…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>The events of one lesson, from {origin}.</source>
        <translation>Les événements d’une leçon, de {origin}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>The events of “{title}” give no question.</source>
        <translation>Les événements de « {title} » ne donnent aucune question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The filter leaves no event with a date, so there is nothing to tell.</source>
        <translation>Le filtre ne retient aucun événement daté, il n’y a donc rien à raconter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The lesson was not saved. {why}</source>
        <translation>La leçon n’a pas été enregistrée. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>The lesson “{title}” has no steps yet, so there is nothing to present.</source>
        <translation>La leçon « {title} » n’a pas encore d’étapes, il n’y a donc rien à présenter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>The lesson “{title}” has no steps yet.</source>
        <translation>La leçon « {title} » n’a pas encore d’étapes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>The timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>They are the most important ones; %n more event was left out.|They are the most important ones; %n more events were left out.</source>
        <translation>
            <numerusform>Ce sont les plus importants ; %n autre événement a été laissé de côté.</numerusform>
            <numerusform>Ce sont les plus importants ; %n autres événements ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>This database holds no lesson.</source>
        <translation>Cette base de données ne contient aucune leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Use what is shown</source>
        <translation>Prendre ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Widen the filter, then make a lesson from it.</source>
        <translation>Élargissez le filtre, puis faites-en une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>frtdesk export {out} --lesson {id} writes them.</source>
        <translation>frtdesk export {out} --lesson {id} les écrit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in your library</source>
        <translation>dans votre bibliothèque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in {file}</source>
        <translation>dans {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{event} (not in this database)</source>
        <translation>{event} (pas dans cette base de données)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>{file} cannot be written: its name does not say as what.</source>
        <translation>{file} ne peut pas être écrit : son nom ne dit pas sous quelle forme.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be changed in {file}, so this is a copy of it, in your library.</source>
        <translation>« {title} » ne peut pas être modifiée dans {file}, en voici donc une copie, dans votre bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be deleted. {why}</source>
        <translation>« {title} » ne peut pas être supprimée. {why}</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open this page of {host} in your browser?</source>
        <translation>Ouvrir cette page de {host} dans votre navigateur ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Settings &gt; Links asks again.</source>
        <translation>Réglages &gt; Liens pose de nouveau la question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Write a {mail} in your mail program?</source>
        <translation>Écrire un {mail} dans votre programme de messagerie ?</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n actor with its role|%n actors with their roles</source>
        <translation>
            <numerusform>%n acteur avec son rôle</numerusform>
            <numerusform>%n acteurs avec leurs rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n approximate or uncertain date|%n approximate or uncertain dates</source>
        <translation>
            <numerusform>%n date approximative ou incertaine</numerusform>
            <numerusform>%n dates approximatives ou incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n code of a place|%n codes of places</source>
        <translation>
            <numerusform>%n code de lieu</numerusform>
            <numerusform>%n codes de lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n date that is not known to the day|%n dates that are not known to the day</source>
        <translation>
            <numerusform>%n date qui n’est pas connue au jour près</numerusform>
            <numerusform>%n dates qui ne sont pas connues au jour près</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event of years that it does not know, left out|%n events of years that it does not know, left out</source>
        <translation>
            <numerusform>%n événement d’années qu’il ne connaît pas, laissé de côté</numerusform>
            <numerusform>%n événements d’années qu’il ne connaît pas, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event without a date, left out|%n events without a date, left out</source>
        <translation>
            <numerusform>%n événement sans date, laissé de côté</numerusform>
            <numerusform>%n événements sans date, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n id|%n ids</source>
        <translation>
            <numerusform>%n identifiant</numerusform>
            <numerusform>%n identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of an actor|%n kinds of actors</source>
        <translation>
            <numerusform>%n catégorie d’acteur</numerusform>
            <numerusform>%n catégories d’acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of event|%n kinds of events</source>
        <translation>
            <numerusform>%n catégorie d’événement</numerusform>
            <numerusform>%n catégories d’événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n note|%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>%n open or unknown end|%n open or unknown ends</source>
        <translation>
            <numerusform>%n fin ouverte ou inconnue</numerusform>
            <numerusform>%n fins ouvertes ou inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n policy type|%n policy types</source>
        <translation>
            <numerusform>%n type de mesure</numerusform>
            <numerusform>%n types de mesure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>%n quote without a web page, left out|%n quotes without a web page, left out</source>
        <translation>
            <numerusform>%n citation sans page web, laissée de côté</numerusform>
            <numerusform>%n citations sans page web, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n reason why it matters|%n reasons why it matters</source>
        <translation>
            <numerusform>%n raison de son importance</numerusform>
            <numerusform>%n raisons de leur importance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>%n season, decade or set of dates|%n seasons, decades or sets of dates</source>
        <translation>
            <numerusform>%n saison, décennie ou ensemble de dates</numerusform>
            <numerusform>%n saisons, décennies ou ensembles de dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n stage|%n stages</source>
        <translation>
            <numerusform>%n stade</numerusform>
            <numerusform>%n stades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n time of day|%n times of day</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Id: {text}</source>
        <translation>Identifiant : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Importance {text} of 5, by the editors' judgement.</source>
        <translation>Importance {text} sur 5, selon le jugement de la rédaction.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Note: {text}</source>
        <translation>Note : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Place: {text}</source>
        <translation>Lieu : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Policy: {text}</source>
        <translation>Mesure : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Stage: {text}</source>
        <translation>Stade : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Tags: {text}</source>
        <translation>Étiquettes : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Who: {text}</source>
        <translation>Qui : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Why it matters: {text}</source>
        <translation>Pourquoi c’est important : {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>control characters in %n event|control characters in %n events</source>
        <translation>
            <numerusform>caractères de contrôle dans %n événement</numerusform>
            <numerusform>caractères de contrôle dans %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>shown as text only: {parts}</source>
        <translation>montré comme texte seulement : {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell</source>
        <translation>
            <numerusform>la fin de %n texte trop long pour une cellule</numerusform>
            <numerusform>la fin de %n textes trop longs pour une cellule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>the importance of %n event|the importance of %n events</source>
        <translation>
            <numerusform>l’importance de %n événement</numerusform>
            <numerusform>l’importance de %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>what was checked of %n event|what was checked of %n events</source>
        <translation>
            <numerusform>ce qui a été contrôlé de %n événement</numerusform>
            <numerusform>ce qui a été contrôlé de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>{speaker} (not verified)</source>
        <translation>{speaker} (non vérifié)</translation>
    </message>
</context>
<context>
    <name>main window</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>%n file was dropped at once.|%n files were dropped at once.</source>
        <translation>
            <numerusform>%n fichier a été déposé à la fois.</numerusform>
            <numerusform>%n fichiers ont été déposés à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>Drop one at a time, so that it is clear which of them is shown.</source>
        <translation>Déposez-en un à la fois, pour que l’on sache lequel est montré.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>%n section found|%n sections found</source>
        <translation>
            <numerusform>%n section trouvée</numerusform>
            <numerusform>%n sections trouvées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>Install frtdesk again.</source>
        <translation>Réinstallez frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Manual of frtdesk</source>
        <translation>Manuel de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Nothing in the manual has these words. Try fewer.</source>
        <translation>Rien dans le manuel ne contient ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/windows.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Sections found</source>
        <translation>Sections trouvées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>See whether the printer is switched on, or the file can be written there.</source>
        <translation>Voyez si l’imprimante est allumée, ou si le fichier peut être écrit à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>The manual could not be printed.</source>
        <translation>Le manuel n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>The manual is not where it should be.</source>
        <translation>Le manuel n’est pas là où il devrait être.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>The whole manual…</source>
        <translation>Tout le manuel…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>This chapter…</source>
        <translation>Ce chapitre…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>menu only</source>
        <translation>menu seulement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>what it does</source>
        <translation>ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Couloirs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Teach</source>
        <translation>&amp;Enseignement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert encore</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n actor or source corrected|%n actors and sources corrected</source>
        <translation>
            <numerusform>%n acteur ou source corrigés</numerusform>
            <numerusform>%n acteurs et sources corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by both|%n changed by both</source>
        <translation>
            <numerusform>%n modifié des deux côtés</numerusform>
            <numerusform>%n modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by them|%n changed by them</source>
        <translation>
            <numerusform>%n modifié par eux</numerusform>
            <numerusform>%n modifiés par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you and removed by them|%n changed by you and removed by them</source>
        <translation>
            <numerusform>%n modifié par vous et retiré par eux</numerusform>
            <numerusform>%n modifiés par vous et retirés par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you|%n changed by you</source>
        <translation>
            <numerusform>%n modifié par vous</numerusform>
            <numerusform>%n modifiés par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>%n choice to make|%n choices to make</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field to choose|%n fields to choose</source>
        <translation type="vanished">
            <numerusform>%n champ à choisir</numerusform>
            <numerusform>%n champs à choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by both|%n lessons changed by both</source>
        <translation>
            <numerusform>%n leçon modifiée des deux côtés</numerusform>
            <numerusform>%n leçons modifiées des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by them|%n lessons changed by them</source>
        <translation>
            <numerusform>%n leçon modifiée par eux</numerusform>
            <numerusform>%n leçons modifiées par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you and removed by them|%n lessons changed by you and removed by them</source>
        <translation>
            <numerusform>%n leçon modifiée par vous et retirée par eux</numerusform>
            <numerusform>%n leçons modifiées par vous et retirées par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you|%n lessons changed by you</source>
        <translation>
            <numerusform>%n leçon modifiée par vous</numerusform>
            <numerusform>%n leçons modifiées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson removed by them|%n lessons removed by them</source>
        <translation>
            <numerusform>%n leçon retirée par eux</numerusform>
            <numerusform>%n leçons retirées par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new event|%n new events</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new lesson|%n new lessons</source>
        <translation>
            <numerusform>%n nouvelle leçon</numerusform>
            <numerusform>%n nouvelles leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new place|%n new places</source>
        <translation>
            <numerusform>%n nouveau lieu</numerusform>
            <numerusform>%n nouveaux lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new saved view|%n new saved views</source>
        <translation>
            <numerusform>%n nouvelle vue enregistrée</numerusform>
            <numerusform>%n nouvelles vues enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by both|%n places changed by both</source>
        <translation>
            <numerusform>%n lieu modifié des deux côtés</numerusform>
            <numerusform>%n lieux modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by them|%n places changed by them</source>
        <translation>
            <numerusform>%n lieu modifié par eux</numerusform>
            <numerusform>%n lieux modifiés par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by you|%n places changed by you</source>
        <translation>
            <numerusform>%n lieu modifié par vous</numerusform>
            <numerusform>%n lieux modifiés par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n removed by them|%n removed by them</source>
        <translation>
            <numerusform>%n retiré par eux</numerusform>
            <numerusform>%n retirés par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by both|%n saved views changed by both</source>
        <translation>
            <numerusform>%n vue enregistrée modifiée des deux côtés</numerusform>
            <numerusform>%n vues enregistrées modifiées des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by them|%n saved views changed by them</source>
        <translation>
            <numerusform>%n vue enregistrée modifiée par eux</numerusform>
            <numerusform>%n vues enregistrées modifiées par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you and removed by them|%n saved views changed by you and removed by them</source>
        <translation>
            <numerusform>%n vue enregistrée modifiée par vous et retirée par eux</numerusform>
            <numerusform>%n vues enregistrées modifiées par vous et retirées par eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you|%n saved views changed by you</source>
        <translation>
            <numerusform>%n vue enregistrée modifiée par vous</numerusform>
            <numerusform>%n vues enregistrées modifiées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view removed by them|%n saved views removed by them</source>
        <translation>
            <numerusform>%n vue enregistrée retirée par eux</numerusform>
            <numerusform>%n vues enregistrées retirées par eux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>An empty step</source>
        <translation>Une étape vide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As it was</source>
        <translation>Comme c’était</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As they have it</source>
        <translation>Leur version</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As you have it</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>Both hold the same.</source>
        <translation>Les deux contiennent la même chose.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>Choose a newer one to take in.</source>
        <translation>Choisissez-en une plus récente à reprendre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_merge.py"/>
        <source>Comparing both databases</source>
        <translation>Comparaison des deux bases de données</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}: {done} of %n event|Comparing it with {name}: {done} of %n events</source>
        <translation>
            <numerusform>Comparaison avec {name} : {done} sur %n événement</numerusform>
            <numerusform>Comparaison avec {name} : {done} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}…</source>
        <translation>Comparaison avec {name}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>It holds nothing that {name} lacks.</source>
        <translation>Elle ne contient rien qui manque à {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>It was there.</source>
        <translation>Elle était là.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Lesson: {title}</source>
        <translation>Leçon : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_database.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged.</source>
        <translation>Fusion faite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged. The database as it was before is {path}.</source>
        <translation>Fusion faite. La base de données telle qu’elle était avant : {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Place: {title}</source>
        <translation>Lieu : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put the events that they removed in the bin, delete their lessons and views</source>
        <translation>Mettre à la corbeille les événements qu’ils ont retirés, supprimer leurs leçons et leurs vues</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put what they removed in the bin</source>
        <translation>Mettre à la corbeille ce qu’ils ont retiré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>Save a copy to edit…</source>
        <translation>Enregistrer une copie modifiable…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Saved view: {title}</source>
        <translation>Vue enregistrée : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>See what is new…</source>
        <translation>Voir les nouveautés…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>The events that ship with frtdesk are of {day}, and newer than those of your copy.</source>
        <translation>Les événements livrés avec frtdesk (version : {day}) sont plus récents que ceux de votre copie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>The whole event</source>
        <translation>L’événement entier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole lesson</source>
        <translation>La leçon entière</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole view</source>
        <translation>La vue entière</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à changer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>They removed it: it is deleted.</source>
        <translation>Ils l’ont retirée : elle est supprimée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>They removed this event: it goes to the bin.</source>
        <translation>Ils ont retiré cet événement : il va à la corbeille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>This is the database that is open.</source>
        <translation>C’est la base de données qui est ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What only one of the two changed is taken, field by field. What you made, changed or put in the bin stays. A copy is kept before, and Undo takes all of it back.</source>
        <translation>Ce qui n’a été modifié que d’un côté est repris, champ par champ. Ce que vous avez créé, modifié ou mis à la corbeille reste. Une copie est gardée avant, et Annuler défait le tout.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>What they removed stays; --remove puts it in the bin.</source>
        <translation>Ce qu’ils ont retiré reste ; --remove le met à la corbeille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Would be: {sentence}</source>
        <translation>Ce serait : {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>You changed it.</source>
        <translation>Vous l’avez modifiée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: theirs is taken</source>
        <translation>{field}, {title} : leur version est prise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: yours is kept</source>
        <translation>{field}, {title} : votre version est gardée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <source>{field}: {text}</source>
        <translation>{field} : {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>{name} cannot be changed, so nothing can be merged into it. {why}</source>
        <translation>Impossible de modifier {name}, rien ne peut donc y être fusionné. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{name} is merged.</source>
        <translation>{name} : fusion faite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{title} ({id})</source>
        <translation>{title} ({id})</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n event names it.|%n events name it.</source>
        <translation>
            <numerusform>%n événement y renvoie.</numerusform>
            <numerusform>%n événements y renvoient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>%n is chosen.|%n are chosen.</source>
        <translation>
            <numerusform>%n est choisi.</numerusform>
            <numerusform>%n sont choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>%n is deleted.|%n are deleted.</source>
        <translation>
            <numerusform>%n est supprimé.</numerusform>
            <numerusform>%n sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n of them is in the bin.|%n of them are in the bin.</source>
        <translation>
            <numerusform>Dont %n dans la corbeille.</numerusform>
            <numerusform>Dont %n dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n other belongs to it.|%n others belong to it.</source>
        <translation>
            <numerusform>%n autre en relève.</numerusform>
            <numerusform>%n autres en relèvent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A source needs an address or a title.</source>
        <translation>Une source a besoin d’une adresse ou d’un titre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Actors, sources, tags and places</source>
        <translation>Acteurs, sources, étiquettes et lieux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Company, regulator, police</source>
        <translation>Entreprise, autorité de régulation, police</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>It cannot belong to itself, nor to what belongs to it.</source>
        <translation>Il ne peut relever ni de lui-même, ni de ce qui relève de lui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind of the source</source>
        <translation>Catégorie de la source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n actor|Make one of %n actors</source>
        <translation>
            <numerusform>Fusionner %n acteur</numerusform>
            <numerusform>Fusionner %n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n place|Make one of %n places</source>
        <translation>
            <numerusform>Fusionner %n lieu</numerusform>
            <numerusform>Fusionner %n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n source|Make one of %n sources</source>
        <translation>
            <numerusform>Fusionner %n source</numerusform>
            <numerusform>Fusionner %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n tag|Make one of %n tags</source>
        <translation>
            <numerusform>Fusionner %n étiquette</numerusform>
            <numerusform>Fusionner %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Make one of those that are chosen (Ctrl+click chooses several).</source>
        <translation>Réunir en un seul ceux qui sont choisis (Ctrl+clic en choisit plusieurs).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge it into another, or take it off these events first.</source>
        <translation>Fusionnez-le avec un autre, ou retirez-le d’abord de ces événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Merge makes one of them.</source>
        <translation>Fusionner les réunit en un seul.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>None of them is like that.</source>
        <translation>Aucun n’est ainsi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Nothing uses %n of them.|Nothing uses %n of them.</source>
        <translation>
            <numerusform>%n d’entre eux ne sert nulle part.</numerusform>
            <numerusform>%n d’entre eux ne servent nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Nothing uses it.</source>
        <translation>Ne sert nulle part.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Only what nothing uses</source>
        <translation>Seulement les inutilisés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Save a copy to edit</source>
        <translation>Enregistrer une copie modifiable</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Short form, former name</source>
        <translation>Sigle, ancien nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Show its events</source>
        <translation>Montrer ses événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The company or body it is part of</source>
        <translation>L’entreprise ou l’organisme dont il fait partie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The state, country or union it lies in</source>
        <translation>L’État, le pays ou l’union qui le contient</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>There are none yet. Events bring them along, or make one with New.</source>
        <translation>Il n’y en a pas encore. Les événements en apportent, ou créez-en avec Nouveau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is a place with this name, code and level already. Merge the two instead.</source>
        <translation>Il y a déjà un lieu avec ce nom, ce code et ce niveau. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>There is none of this name. Make it first, or leave this empty.</source>
        <translation>Aucun n’a ce nom. Créez-le d’abord, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is one of this name already. Merge the two instead.</source>
        <translation>Ce nom existe déjà. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is nearly “{name}”, which is there already.</source>
        <translation>C’est presque « {name} », qui existe déjà.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is no ISO 3166 code, nor EU, UN or INT.</source>
        <translation>Ce n’est ni un code ISO 3166, ni EU, UN ou INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away what is typed here and not saved.</source>
        <translation>Abandonner ce qui est saisi ici et pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>US, DE</source>
        <translation>US, DE</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>US-CA, DE, EU</source>
        <translation>US-CA, DE, EU</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>What to look after</source>
        <translation>Ce dont s’occuper</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>Which one stays?</source>
        <translation>Lequel reste ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>Without a code nobody finds it by its country.</source>
        <translation>Sans code, personne ne le trouve par son pays.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{gone} will be gone; “{kept}” stays.</source>
        <translation>Disparition de {gone} ; « {kept} » reste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{names} and %n more|{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>{name} is called {alias} as well; a filter by it finds both.</source>
        <translation>{name} s’appelle aussi {alias} ; un filtre sur ce nom trouve les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” cannot be deleted. {uses}</source>
        <translation>Impossible de supprimer « {name} ». {uses}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” has this address already. Merge the two instead.</source>
        <translation>« {name} » a déjà cette adresse. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” is called so as well.</source>
        <translation>« {name} » s’appelle ainsi aussi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” is deleted.</source>
        <translation>« {name} » est supprimé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>“{name}” is saved.</source>
        <translation>« {name} » est enregistré.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>“{name}” stands for all of them now.</source>
        <translation>« {name} » tient désormais lieu de tous.</translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by you elsewhere: {title}</source>
        <translation>Modifié par vous ailleurs : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by {name}: {title}</source>
        <translation>Modifié par {name} : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>The connection to {name} is lost.</source>
        <translation>La connexion à {name} est perdue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>What is on the screen stays, what you type is kept, and frtdesk tries again.</source>
        <translation>Ce qui est à l’écran reste, ce que vous saisissez est gardé, et frtdesk réessaie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/others.py"/>
        <source>and %n more change|and %n more changes</source>
        <translation>
            <numerusform>et %n autre modification</numerusform>
            <numerusform>et %n autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>{change}, {more}</source>
        <translation>{change}, {more}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>{name} is connected again.</source>
        <translation>La connexion à {name} est rétablie.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Its window shows {range}. Arrows move it, plus and minus resize it.</source>
        <translation>Sa fenêtre montre {range}. Les flèches la déplacent, plus et moins la redimensionnent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Overview of all years</source>
        <translation>Vue d’ensemble de toutes les années</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n dans les deux</numerusform>
            <numerusform>%n dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in rows that did not fit|%n in rows that did not fit</source>
        <translation>
            <numerusform>%n dans des rangées qui n’ont pas trouvé place</numerusform>
            <numerusform>%n dans des rangées qui n’ont pas trouvé place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n lane hidden, {events}|%n lanes hidden, {events}</source>
        <translation>
            <numerusform>%n couloir masqué, {events}</numerusform>
            <numerusform>%n couloirs masqués, {events}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n of them outside this range|%n of them outside this range</source>
        <translation>
            <numerusform>dont %n hors de cette plage</numerusform>
            <numerusform>dont %n hors de cette plage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n without a date|%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} et B {second} sur %n événement</numerusform>
            <numerusform>A {first} et B {second} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>all events</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>as known on {day}</source>
        <translation>connu au {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>data to {date}</source>
        <translation>dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>filter: {filter}</source>
        <translation>filtre : {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>frtdesk {version}</source>
        <translation>frtdesk {version}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no room for the sources, which are in the data</source>
        <translation>pas de place pour les sources, qui sont dans les données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>no source recorded</source>
        <translation>aucune source consignée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>those of %n more event are in the data|those of %n more events are in the data</source>
        <translation>
            <numerusform>celles de %n autre événement sont dans les données</numerusform>
            <numerusform>celles de %n autres événements sont dans les données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>{count} of %n event|{count} of %n events</source>
        <translation>
            <numerusform>{count} sur %n événement</numerusform>
            <numerusform>{count} sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>{sources} and %n more|{sources} and %n more</source>
        <translation>
            <numerusform>{sources} et %n autre</numerusform>
            <numerusform>{sources} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
</context>
<context>
    <name>page file</name>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows go from event to event, + and − zoom, 0 shows all, Enter tells more.</source>
        <translation>Faites glisser pour déplacer ; zoomez avec Ctrl et la molette, avec deux doigts, ou avec la molette sur les années. Touches : les flèches vont d’un événement à l’autre, + et − zooment, 0 montre tout, Entrée en dit plus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Events close together here: {n}</source>
        <translation>Événements rapprochés ici : {n}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>No sources are given.</source>
        <translation>Aucune source n’est donnée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Show in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the list of events</source>
        <translation>Passer à la liste des événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the sources</source>
        <translation>Passer aux sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Start not recorded</source>
        <translation>Début non consigné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>The chosen event</source>
        <translation>L’événement choisi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sans source : aucun document n’est donné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>the %n most important are here</source>
        <translation>
            <numerusform>les %n plus importants sont ici</numerusform>
            <numerusform>les %n plus importants sont ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{date}: {title}. {kind}</source>
        <translation>{date} : {title}. {kind}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{n} in view</source>
        <translation>{n} en vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citation non vérifiée)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{year} BCE</source>
        <translation>{year} av. J.-C.</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n event is left out: its date says no more than a season, or nothing.|%n events are left out: their dates say no more than a season, or nothing.</source>
        <translation>
            <numerusform>%n événement est laissé de côté : sa date ne dit pas plus qu’une saison, ou rien.</numerusform>
            <numerusform>%n événements sont laissés de côté : leurs dates ne disent pas plus qu’une saison, ou rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n more may be.</source>
        <translation>
            <numerusform>%n autre peut l’être.</numerusform>
            <numerusform>%n autres peuvent l’être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n pair is in the same week.|%n pairs are in the same week.</source>
        <translation>
            <numerusform>%n paire est dans la même semaine.</numerusform>
            <numerusform>%n paires sont dans la même semaine.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>B is</source>
        <translation>B est</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Both dates lie in this week.</source>
        <translation>Les deux dates sont dans cette semaine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Compare two filters, and the events of both that fall in the same week are listed here.</source>
        <translation>Comparez deux filtres : les événements des deux qui tombent la même semaine sont listés ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Looking for pairs…</source>
        <translation>Recherche des paires…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>No event of A falls in the same week as one of B.</source>
        <translation>Aucun événement de A ne tombe la même semaine qu’un événement de B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Pairs in the same week</source>
        <translation>Paires de la même semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Put all listed pairs on the clipboard, to be pasted into a table.</source>
        <translation>Placer toutes les paires listées dans le presse-papiers, pour les coller dans un tableau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>The dates are not precise enough to be sure.</source>
        <translation>Les dates ne sont pas assez précises pour conclure.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>The {listed} of the most important events are listed.</source>
        <translation>Les {listed} paires des événements les plus importants sont listées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Week of Monday</source>
        <translation>Semaine du lundi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>perhaps {day}</source>
        <translation>peut-être {day}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>A lesson is being presented.</source>
        <translation>Une leçon est en cours de présentation.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Chapter of the manual</source>
        <translation>Chapitre du manuel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event that the filter hides</source>
        <translation>Événement que le filtre masque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Lesson, to be presented</source>
        <translation>Leçon, à présenter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>Not possible at the moment.</source>
        <translation>Impossible pour le moment.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Nothing is called so. Try one word of it, or its first letters.</source>
        <translation>Rien ne porte ce nom. Essayez un de ses mots, ou ses premières lettres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What do you want to do? Type part of its name</source>
        <translation>Que voulez-vous faire ? Saisissez une partie de son nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/painter.py"/>
        <source>used lately</source>
        <translation>utilisé récemment</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Century</source>
        <translation>Siècle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Millennium</source>
        <translation>Millénaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>the week from {day}</source>
        <translation>la semaine du {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last} {year}</source>
        <translation>{first} – {last} {year}</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down: {wide} × {high} mm.|%n sheets of {paper}, {across} across and {down} down: {wide} × {high} mm.</source>
        <translation>
            <numerusform>%n feuille {paper}, {across} en largeur et {down} en hauteur : {wide} × {high} mm.</numerusform>
            <numerusform>%n feuilles {paper}, {across} en largeur et {down} en hauteur : {wide} × {high} mm.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over the sheet before it, up to the dotted marks; glue it there.</source>
        <translation>Commencez par A1. Coupez le bord gauche et le bord supérieur de chaque feuille suivante le long de ses marques, et posez-la sur la feuille précédente, jusqu’aux marques pointillées ; collez-la là.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>On paper this line is {length} mm long.</source>
        <translation>Sur le papier, ce trait mesure {length} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Print all pages at their actual size (100 %), not fitted to the paper.</source>
        <translation>Imprimez toutes les pages à leur taille réelle (100 %), sans les ajuster au papier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>{name} of {across} × {down}</source>
        <translation>{name} sur {across} × {down}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n event in the filter|%n events in the filter</source>
        <translation>
            <numerusform>%n événement dans le filtre</numerusform>
            <numerusform>%n événements dans le filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question is ready.|%n questions are ready.</source>
        <translation>
            <numerusform>%n question est prête.</numerusform>
            <numerusform>%n questions sont prêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question|%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n second|%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n team|%n teams</source>
        <translation>
            <numerusform>%n équipe</numerusform>
            <numerusform>%n équipes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>A draw: {teams}</source>
        <translation>Égalité : {teams}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>A quiz is written as PDF or Markdown.</source>
        <translation>Les questions s’écrivent en PDF ou Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>After: {title}</source>
        <translation>Après : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/quiz_source.py"/>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Answer: ____</source>
        <translation>Réponse : ____</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>Answer: {letters}</source>
        <translation>Réponse : {letters}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Ask about</source>
        <translation>Interroger sur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Ask the class</source>
        <translation>Interroger la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Choose at least one kind of question.</source>
        <translation>Choisissez au moins une sorte de question.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Dates that leave the order open and quotes that were not verified are not asked about. Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.</source>
        <translation>Les dates qui laissent l’ordre ouvert et les citations non vérifiées ne font pas l’objet de questions. Les feuilles sont en PDF, ou en Markdown si le nom se termine par .md ; la même graine donne la même feuille.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Distance in time</source>
        <translation>Distance dans le temps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Easy: a year or more apart</source>
        <translation>Facile : un an ou plus d’écart</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Hard: at most four months apart</source>
        <translation>Difficile : quatre mois d’écart au plus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Kinds</source>
        <translation>Sortes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Lesson: {lesson}</source>
        <translation>Leçon : {lesson}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>Let the name end in {suffixes}.</source>
        <translation>Terminez le nom par {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Making the questions…</source>
        <translation>Préparation des questions…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Medium: two months to two years apart</source>
        <translation>Moyen : de deux mois à deux ans d’écart</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Mixed</source>
        <translation>Mélangé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Name: ______________________</source>
        <translation>Nom : ______________________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No clock</source>
        <translation>Sans horloge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>No question can be made: these events hold too few dates that leave no doubt and verified quotes. Try another level, or more events.</source>
        <translation>Aucune question n’est possible : ces événements contiennent trop peu de dates sans doute et de citations vérifiées. Essayez un autre niveau, ou plus d’événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No teams</source>
        <translation>Sans équipes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Only %n question can be made|Only %n questions can be made</source>
        <translation>
            <numerusform>Seule %n question est possible</numerusform>
            <numerusform>Seules %n questions sont possibles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Order: ____________</source>
        <translation>Ordre : ____________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Put in order, earliest first.</source>
        <translation>Mettez dans l’ordre, le plus ancien d’abord.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_screen.py"/>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key</source>
        <translation>Enregistrer le corrigé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key…</source>
        <translation>Enregistrer le corrigé…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet…</source>
        <translation>Enregistrer la feuille…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_teams.py"/>
        <source>Team {number}</source>
        <translation>Équipe {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>That was the last question.</source>
        <translation>C’était la dernière question.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The only event|All %n events</source>
        <translation>
            <numerusform>Le seul événement</numerusform>
            <numerusform>Les %n événements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The same events, choices and seed give the same questions again.</source>
        <translation>Les mêmes événements, choix et graine redonnent les mêmes questions.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which came first?</source>
        <translation>Lequel est venu d’abord ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which of these came next?</source>
        <translation>Lequel de ceux-ci est venu ensuite ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Who said this?</source>
        <translation>Qui a dit cela ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Write 1 for the earliest.</source>
        <translation>Écrivez 1 pour le plus ancien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>data to {date}</source>
        <translation>dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>publisher not named</source>
        <translation>éditeur non nommé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>said {date}</source>
        <translation>dit : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}</source>
        <translation>source : {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}, {date}</source>
        <translation>source : {publisher}, {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>the others would rest on dates that leave the order open, or on quotes that nobody verified</source>
        <translation>les autres reposeraient sur des dates qui laissent l’ordre ouvert, ou sur des citations que personne n’a vérifiées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>{team} wins!</source>
        <translation>{team} gagne !</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: answer key</source>
        <translation>{title} : corrigé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: questions</source>
        <translation>{title} : questions</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/range_mark.py"/>
        <source>%n event in it|%n events in it</source>
        <translation>
            <numerusform>%n événement dedans</numerusform>
            <numerusform>%n événements dedans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Drop it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Export it…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Filter by it</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Marked range</source>
        <translation>Plage marquée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Zoom to it</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>All lanes that there can be are shown.</source>
        <translation>Tous les couloirs possibles sont montrés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is folded.</source>
        <translation>Aucun couloir n’est replié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is hidden.</source>
        <translation>Aucun couloir n’est masqué.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No relations between lanes are drawn.</source>
        <translation>Aucune relation entre couloirs n’est tracée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented or the class is asked.</source>
        <translation>Pas pendant une leçon ou des questions à la classe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented.</source>
        <translation>Pas pendant une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is filtered, so there are no rows to compact.</source>
        <translation>Rien n’est filtré, il n’y a donc pas de rangées à compacter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is hidden by a day.</source>
        <translation>Aucun jour ne masque rien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a comparison.</source>
        <translation>Seulement dans une comparaison.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a saved view of your own that you have changed.</source>
        <translation>Seulement dans une vue enregistrée à vous, que vous avez modifiée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in edit mode.</source>
        <translation>Seulement en mode édition.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while a lesson is presented.</source>
        <translation>Seulement pendant une leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while the class is asked.</source>
        <translation>Seulement pendant les questions à la classe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event first.</source>
        <translation>Sélectionnez d’abord un événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move down.</source>
        <translation>Sélectionnez un événement dans un couloir qui peut descendre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move up.</source>
        <translation>Sélectionnez un événement dans un couloir qui peut monter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first.</source>
        <translation>Sélectionnez d’abord un événement du couloir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first; halves of a comparison stay as they are.</source>
        <translation>Sélectionnez d’abord un événement du couloir ; les moitiés d’une comparaison restent comme elles sont.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select two events or more first.</source>
        <translation>Sélectionnez d’abord au moins deux événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The drawer is closed.</source>
        <translation>Le tiroir est fermé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The rows are those of all events.</source>
        <translation>Les rangées sont celles de tous les événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There are as few lanes as there can be.</source>
        <translation>Il ne peut pas y avoir moins de couloirs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view after this one.</source>
        <translation>Il n’y a pas de vue après celle-ci.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view before this one.</source>
        <translation>Il n’y a pas de vue avant celle-ci.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>You have not put lanes into an order of your own.</source>
        <translation>Vous n’avez pas disposé les couloirs dans un ordre à vous.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are checked, but {count} of {all} are verified.</source>
        <translation>Ses citations y sont dites contrôlées, mais {count} sur {all} sont vérifiées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are not checked, but {count} of {all} are verified.</source>
        <translation>Ses citations y sont dites non contrôlées, mais {count} sur {all} sont vérifiées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It {relation} {target}, which starts later.</source>
        <translation>Sa relation « {relation} » mène à {target}, qui commence plus tard.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Its relations run in a circle: {circle}.</source>
        <translation>Ses relations tournent en rond : {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Quote {number} ({speaker}) has no source.</source>
        <translation>La citation {number} ({speaker}) n’a pas de source.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is no code of ISO 3166, nor EU, UN or INT.</source>
        <translation>« {code} » n’est pas un code d’ISO 3166, ni EU, UN ou INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is not in the vocabulary.</source>
        <translation>« {code} » n’est pas dans le vocabulaire.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n hit|%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n in neither.</source>
        <translation>
            <numerusform>%n dans aucun des deux.</numerusform>
            <numerusform>%n dans aucun des deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n more outside the filter.</source>
        <translation>
            <numerusform>%n autre hors du filtre.</numerusform>
            <numerusform>%n autres hors du filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them in neither A nor B.</source>
        <translation>
            <numerusform>Dont %n ni dans A ni dans B.</numerusform>
            <numerusform>Dont %n ni dans A ni dans B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them outside the filter.</source>
        <translation>
            <numerusform>Dont %n hors du filtre.</numerusform>
            <numerusform>Dont %n hors du filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n outside it.</source>
        <translation>
            <numerusform>%n en dehors.</numerusform>
            <numerusform>%n en dehors.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>End the search (Esc).</source>
        <translation>Terminer la recherche (Échap).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_list.py"/>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B.</source>
        <translation>Dans A ou B.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B; %n more in neither.</source>
        <translation>
            <numerusform>Dans A ou B ; %n autre dans aucun des deux.</numerusform>
            <numerusform>Dans A ou B ; %n autres dans aucun des deux.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List all hits under the timeline.</source>
        <translation>Lister tous les résultats sous la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words, within the filter or outside it.</source>
        <translation>Aucun événement ne contient tous ces mots, dans le filtre ni en dehors.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words.</source>
        <translation>Aucun événement ne contient tous ces mots.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit in A or B.</source>
        <translation>Aucun résultat dans A ou B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit within the filter.</source>
        <translation>Aucun résultat dans le filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search all events</source>
        <translation>Chercher dans tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search in A or B</source>
        <translation>Chercher dans A ou B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search titles, quotes, sources…</source>
        <translation>Chercher titres, citations, sources…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search within the filter</source>
        <translation>Chercher dans le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Signs are not read here; phrases, OR and fields belong into the filter (Ctrl+L).</source>
        <translation type="vanished">Les signes ne sont pas lus ici ; les expressions entre guillemets, OR et les champs vont dans le filtre (Ctrl+L).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Signs are not read here; phrases, OR and fields belong into the filter{key}.</source>
        <translation>Les signes ne sont pas lus ici ; les expressions exactes, OR et les champs vont dans le filtre{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>That looks like a regular expression; here only its words are searched for.</source>
        <translation>Cela ressemble à une expression régulière ; ici, seuls ses mots sont cherchés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the first hit. On from the last.</source>
        <translation>C’était le premier résultat. Reprise à partir du dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the last hit. On from the first.</source>
        <translation>C’était le dernier résultat. Reprise à partir du premier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>The earliest first.</source>
        <translation>Le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3).</source>
        <translation type="vanished">Le résultat précédent (Maj+F3).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The hit before{key}.</source>
        <translation>Le résultat précédent{key}.</translation>
    </message>
    <message>
        <source>The next hit (F3, Enter).</source>
        <translation type="vanished">Le résultat suivant (F3, Entrée).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The next hit ({keys}).</source>
        <translation>Le résultat suivant ({keys}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>There is no letter or digit in it to search for.</source>
        <translation>Il n’y a ni lettre ni chiffre à chercher.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Titles first, then quotes, summaries, names and sources; the important ones first.</source>
        <translation>Les titres d’abord, puis les citations, les résumés, les noms et les sources ; l’important d’abord.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Type one more letter.</source>
        <translation>Saisissez une lettre de plus.</translation>
    </message>
    <message>
        <source>Type words to search for (Ctrl+F).</source>
        <translation type="vanished">Saisissez des mots à chercher (Ctrl+F).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Type words to search for{key}.</source>
        <translation>Saisissez les mots à chercher{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>What you search for is listed here, with the words marked.</source>
        <translation>Ce que vous cherchez est listé ici, les mots marqués.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Words to search for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <source>also in {places}</source>
        <translation>aussi dans {places}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <location filename="../../frtdesk/ui/search/hit_painter.py"/>
        <source>outside the filter</source>
        <translation>hors du filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{total} hits so far</source>
        <translation>{total} résultats jusqu’ici</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Ask whoever runs the server for it: your name there, the server and the database. A password is asked for when the server wants one, and stands in no file of frtdesk.</source>
        <translation>Demandez-la à la personne qui gère le serveur : votre nom sur celui-ci, le serveur et la base de données. Un mot de passe est demandé quand le serveur en veut un, et ne figure dans aucun fichier de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten, and its password is out of the keyring.</source>
        <translation>Elle est oubliée, et son mot de passe a quitté le trousseau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten. No password of it was kept.</source>
        <translation>Elle est oubliée. Aucun mot de passe n’en était gardé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Keep it in the keyring of this computer</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open a shared database</source>
        <translation>Ouvrir une base de données partagée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password for {name}</source>
        <translation>Mot de passe pour {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Take this database off the list of recent ones, and its password out of the keyring.</source>
        <translation>Retirer cette base de données de la liste des récentes, et son mot de passe du trousseau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>frtdesk finds no keyring on this computer, so it asks each time. The password may also stand in the environment, in PGPASSWORD, or in the file .pgpass.</source>
        <translation>frtdesk ne trouve pas de trousseau sur cet ordinateur, il demande donc chaque fois. Le mot de passe peut aussi se trouver dans l’environnement, dans PGPASSWORD, ou dans le fichier .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>postgresql+psycopg://name@server/database</source>
        <translation>postgresql+psycopg://nom@serveur/base</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>%n entry|%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n more value was left out.|%n more values were left out.</source>
        <translation>
            <numerusform>%n autre valeur a été laissée de côté.</numerusform>
            <numerusform>%n autres valeurs ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting changed.|%n settings changed.</source>
        <translation>
            <numerusform>%n réglage modifié.</numerusform>
            <numerusform>%n réglages modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>%n setting has its usual value again.|%n settings have their usual values again.</source>
        <translation>
            <numerusform>%n réglage a retrouvé sa valeur habituelle.</numerusform>
            <numerusform>%n réglages ont retrouvé leur valeur habituelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting is unknown to this version and was kept: {names}.|%n settings are unknown to this version and were kept: {names}.</source>
        <translation>
            <numerusform>%n réglage est inconnu de cette version et a été gardé : {names}.</numerusform>
            <numerusform>%n réglages sont inconnus de cette version et ont été gardés : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n was so already.|%n were so already.</source>
        <translation>
            <numerusform>%n était déjà ainsi.</numerusform>
            <numerusform>%n étaient déjà ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>La molette seule zoome dans le temps au lieu de faire défiler les couloirs ou le temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A strip under the ruler of the timeline shows how well its events are documented.</source>
        <translation>Un bandeau sous la règle de la chronologie montre à quel point ses événements sont documentés.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies at once; the window is made anew, on the same view.</source>
        <translation>S’applique aussitôt ; la fenêtre est reconstruite, sur la même vue.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies from now on; what was written before stays as it is.</source>
        <translation>S’applique désormais ; ce qui a été écrit avant reste comme il est.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop asks</source>
        <translation>Comme le bureau le demande</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop is</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Ask before opening a link</source>
        <translation>Demander avant d’ouvrir un lien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Commands used lately</source>
        <translation>Commandes utilisées récemment</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Export it again there, or bring frtdesk up to date here.</source>
        <translation>Exportez-le de nouveau là-bas, ou mettez frtdesk à jour ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Files and names</source>
        <translation>Fichiers et noms</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder for what you make</source>
        <translation>Dossier de ce que vous créez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Forget all of it</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>From 80 % to 300 % of the normal size.</source>
        <translation>De 80 % à 300 % de la taille normale.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.</source>
        <translation>Comment *Copier la référence* les compose : simple, APA, MLA, Chicago, BibTeX ou RIS.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How days and months are written. Years before 1 and after 9999 are always in words; so are the names on the ruler.</source>
        <translation>L’écriture des jours et des mois. Les années avant 1 et après 9999 sont toujours en mots ; de même les noms sur la règle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How much is known</source>
        <translation>État des connaissances</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In figures: 2020-06-11</source>
        <translation>En chiffres : 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In words: 11 June 2020</source>
        <translation>En mots : 11 juin 2020</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Its columns, their order and width.</source>
        <translation>Ses colonnes, leur ordre et leur largeur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language and dates</source>
        <translation>Langue et dates</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light, dark, one for paper or for poor sight, or what the desktop uses.</source>
        <translation>Clair, sombre, un pour le papier ou pour une vue faible, ou celui du bureau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Name one or several, or write --all.</source>
        <translation>Nommez-en un ou plusieurs, ou écrivez --all.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>Aucun réglage ne parle de « {words} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>No setting was named.</source>
        <translation>Aucun réglage n’a été nommé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Questions for the class</source>
        <translation>Questions à la classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Recent databases</source>
        <translation>Bases de données récentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Reset these</source>
        <translation>Réinitialiser ceux-ci</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>See whether this can be written: {name}</source>
        <translation>Voyez si l’on peut écrire ici : {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings (*{suffix})</source>
        <translation>Réglages (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Settings &gt; Export… writes one, on the computer whose settings you want.</source>
        <translation>Réglages &gt; Exporter… en écrit un, sur l’ordinateur dont vous voulez les réglages.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Shows the whole address of a source first. Only http, https and mailto addresses are ever opened, by your browser; frtdesk itself never goes to the network for them.</source>
        <translation>Montre d’abord l’adresse entière d’une source. Seules les adresses http, https et mailto s’ouvrent, et c’est votre navigateur qui les ouvre ; frtdesk lui-même ne va jamais sur le réseau pour elles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Stands beside what you change in a database. Without it, your login name does.</source>
        <translation>Accompagne ce que vous modifiez dans une base de données. Sans lui, c’est votre nom de session.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Take in the settings in a file that was exported elsewhere.</source>
        <translation>Reprendre les réglages d’un fichier exporté ailleurs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>That the tour was offered; it is offered once.</source>
        <translation>Que la visite guidée a été proposée ; elle ne l’est qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The file is kept as {name}.</source>
        <translation>Le fichier est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The keys that you gave to commands.</source>
        <translation>Les touches que vous avez données aux commandes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The lesson that was chosen last.</source>
        <translation>La leçon choisie en dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The names of the last ten, for File &gt; Open recent. No password stands in them.</source>
        <translation>Les noms des dix dernières, pour Fichier &gt; Fichiers récents. Aucun mot de passe n’y figure.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The settings could not be written.</source>
        <translation>Les réglages n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The view on which you left each database.</source>
        <translation>La vue sur laquelle vous avez quitté chaque base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}.</source>
        <translation>Il n’y a pas de réglage {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}; did you mean {near}?</source>
        <translation>Il n’y a pas de réglage {name} ; vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This file of settings was written by a newer frtdesk.</source>
        <translation>Ce fichier de réglages a été écrit par une version plus récente de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This is no file of settings from frtdesk.</source>
        <translation>Ce n’est pas un fichier de réglages de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Touch mode</source>
        <translation>Mode tactile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Views change at once, without motion, even where the desktop does not ask for it.</source>
        <translation type="vanished">Les vues changent d’un coup, sans mouvement, même là où le bureau ne le demande pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Views change at once, without motion: where the desktop asks for it, always, or never.</source>
        <translation>Les vues changent d’un coup, sans mouvement : quand le bureau le demande, toujours, ou jamais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stands first when you find a command.</source>
        <translation>Ce qui vient en tête quand vous cherchez une commande.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stood under the timeline, and how high.</source>
        <translation>Ce qui se trouvait sous la chronologie, et sur quelle hauteur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the charts count, and in which parts of time.</source>
        <translation>Ce que comptent les graphiques, et par quelles durées.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the program speaks: English, German, French, Spanish, Portuguese, or what the desktop uses. Events stay in their own language.</source>
        <translation>La langue du programme : anglais, allemand, français, espagnol, portugais, ou celle du bureau. Les événements gardent la leur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when something was exported last.</source>
        <translation>Ce qui a été choisi au dernier export.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when the class was asked last.</source>
        <translation>Ce qui a été choisi la dernière fois que la classe a été interrogée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>What you change applies at once, unless it says otherwise.</source>
        <translation>Ce que vous changez s’applique aussitôt, sauf mention contraire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Whatever is pressed is large enough for a finger, and a finger that rests asks for the menu.</source>
        <translation>Tout ce sur quoi on appuie est assez grand pour un doigt, et un doigt qui reste posé demande le menu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>Zoom à la molette, comme une carte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where a file was opened or saved last.</source>
        <translation>Où un fichier a été ouvert ou enregistré en dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where it stood, how large it was, and how wide its panels.</source>
        <translation>Où elle se trouvait, sa taille, et la largeur de ses panneaux.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where pictures, tables, hand-outs and other files that you write are proposed to go. Without it, where the last one went.</source>
        <translation>Le dossier proposé pour les images, tableaux, polycopiés et autres fichiers que vous écrivez. Sans lui, celui où est allé le dernier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where the ruler begins a week, and where a dragged date comes to rest. Counts by week and pairs of the same week keep to the weeks of ISO 8601, which begin on Monday.</source>
        <translation>Où la règle commence une semaine, et où s’arrête une date que l’on fait glisser. Les décomptes par semaine et les paires de la même semaine s’en tiennent aux semaines de l’ISO 8601, qui commencent le lundi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where you were</source>
        <translation>Où vous étiez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Write the settings into a file. Your name, folders and what is remembered stay here.</source>
        <translation>Écrire les réglages dans un fichier. Votre nom, les dossiers et ce qui est retenu restent ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Wrote {path}.</source>
        <translation>Fichier écrit : {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Your name, folders and what is remembered stay here.</source>
        <translation>Votre nom, les dossiers et ce qui est retenu restent ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Your settings could not be read; frtdesk begins with its usual ones.</source>
        <translation>Vos réglages n’ont pas pu être lus ; frtdesk commence avec les réglages habituels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>a line of at most %n letter|a line of at most %n letters</source>
        <translation>
            <numerusform>une ligne de %n lettre au plus</numerusform>
            <numerusform>une ligne de %n lettres au plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on or off</source>
        <translation>activé (on) ou désactivé (off)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>one of {values}</source>
        <translation>une valeur parmi {values}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>the name of a folder</source>
        <translation>le nom d’un dossier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>what the program keeps for itself</source>
        <translation>ce que le programme garde pour lui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>where the last one went</source>
        <translation>là où est allé le dernier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>your login name</source>
        <translation>votre nom de session</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} cannot be “{value}”; it is {allowed}.</source>
        <translation>{title} ne peut pas valoir « {value} » ; valeur possible : {allowed}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} stays as it is here.</source>
        <translation>{title} reste ici comme c’est.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: choose</source>
        <translation>{title} : choisir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: forget</source>
        <translation>{title} : oublier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: less</source>
        <translation>{title} : moins</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: more</source>
        <translation>{title} : plus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>{title}: reset</source>
        <translation>{title} : réinitialiser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>“frtdesk settings” lists them.</source>
        <translation>« frtdesk settings » les liste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>● Changed; usually: {value}</source>
        <translation>● Modifié ; d’habitude : {value}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Sans date : %n</numerusform>
            <numerusform>Sans date : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has a slide of its own: the most important, in the order of time.|%n events have a slide of their own: the most important, in the order of time.</source>
        <translation>
            <numerusform>%n événement a sa propre diapositive : les plus importants, dans l’ordre du temps.</numerusform>
            <numerusform>%n événements ont leur propre diapositive : les plus importants, dans l’ordre du temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has no slide of its own and is listed with date, title and sources.|%n events have no slide of their own and are listed with date, title and sources.</source>
        <translation>
            <numerusform>%n événement n’a pas de diapositive propre et est listé avec date, titre et sources.</numerusform>
            <numerusform>%n événements n’ont pas de diapositive propre et sont listés avec date, titre et sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>%n event stands here|%n events stand here, close together</source>
        <translation>
            <numerusform>%n événement figure ici</numerusform>
            <numerusform>%n événements figurent ici, rapprochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>%n more in the notes</source>
        <translation>
            <numerusform>%n autre dans les notes</numerusform>
            <numerusform>%n autres dans les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is listed after them.|%n more are listed after them.</source>
        <translation>
            <numerusform>%n autre est listé à leur suite.</numerusform>
            <numerusform>%n autres sont listés à leur suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is not in this file.|%n more are not in this file.</source>
        <translation>
            <numerusform>%n autre n’est pas dans ce fichier.</numerusform>
            <numerusform>%n autres ne sont pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>A click on a title or mark leads to the slide of its event, where it has one.</source>
        <translation>Un clic sur un titre ou un repère mène à la diapositive de son événement, s’il en a une.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Ask: {prompt}</source>
        <translation>Demandez : {prompt}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Certainly</source>
        <translation>Certainement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>End not recorded</source>
        <translation>Fin non consignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Further events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Joined</source>
        <translation>Joints</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Lesson without a title</source>
        <translation>Leçon sans titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Line of time</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question: {question}</source>
        <translation>Question : {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Rule</source>
        <translation>Filet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Slide number</source>
        <translation>Numéro de diapositive</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Some time between</source>
        <translation>À un moment entre deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Sources:</source>
        <translation>Sources :</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Sources: </source>
        <translation>Sources : </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Speaker</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Still running</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The line of time: %n event told or known so far|The line of time: %n events told or known so far</source>
        <translation>
            <numerusform>La ligne du temps : %n événement raconté ou connu jusqu’ici</numerusform>
            <numerusform>La ligne du temps : %n événements racontés ou connus jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The notes of each slide hold its question, what the lesson says to the teacher, and its sources.</source>
        <translation>Les notes de chaque diapositive contiennent sa question, ce que la leçon dit à l’enseignant, et ses sources.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The timeline, without an event.</source>
        <translation>La chronologie, sans événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event: {event}</source>
        <translation>Cet événement : {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Tick</source>
        <translation>Graduation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sans source : aucun document n’est donné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>What a step has not told yet stands on its line of time as a dotted ring, without a name.</source>
        <translation>Ce qu’une étape n’a pas encore raconté figure sur sa ligne du temps comme un anneau pointillé, sans nom.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Where this event stands in time, among those that have slides</source>
        <translation>La place de cet événement dans le temps, parmi ceux qui ont une diapositive</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>data to {date}</source>
        <translation>dernières données : {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>made with frtdesk {version}</source>
        <translation>fait avec frtdesk {version}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>{date}: {title}</source>
        <translation>{date} : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>{line}; now {event}</source>
        <translation>{line} ; maintenant {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citation non vérifiée)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>{title} ({number} of {all})</source>
        <translation>{title} ({number} sur {all})</translation>
    </message>
</context>
<context>
    <name>source text</name>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Correct the file and try again.</source>
        <translation>Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>Name the folder with meta.yaml, actors.yaml, events and lessons.</source>
        <translation>Nommez le dossier qui contient meta.yaml, actors.yaml, events et lessons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a whole number is expected here</source>
        <translation>un nombre entier est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>fields are expected here, like “id: …”</source>
        <translation>des champs sont attendus ici, comme « id: … »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>it is a number from 1 to 5</source>
        <translation>c’est un nombre de 1 à 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>it is nested too deeply</source>
        <translation>c’est trop imbriqué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>text is expected here</source>
        <translation>du texte est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>l’événement n’a pas de source numéro {number}, compté à partir de 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event points to itself</source>
        <translation>l’événement renvoie à lui-même</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>the field “{name}” is missing</source>
        <translation>le champ « {name} » manque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>there is no field “{name}” here</source>
        <translation>il n’y a pas de champ « {name} » ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>there is no “{name}”</source>
        <translation>il n’y a pas de « {name} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this field stands here twice</source>
        <translation>ce champ figure ici deux fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this is no UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>true or false is expected here</source>
        <translation>vrai ou faux (true, false) est attendu ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{file} must hold one document.</source>
        <translation>{file} doit contenir un seul document.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}, {field}: {problem}.</source>
        <translation>{file}, ligne {line}, {field} : {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}: {problem}.</source>
        <translation>{file}, ligne {line} : {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{folder} holds no text to build from: meta.yaml is not there.</source>
        <translation>{folder} ne contient pas de texte à partir duquel construire : meta.yaml n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{name} is of the kind {kind} in actors.yaml</source>
        <translation>{name} est de la catégorie {kind} dans actors.yaml</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{url} is described otherwise in {file}, line {line}</source>
        <translation>{url} est décrite autrement dans {file}, ligne {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” is in {file}, line {line}, already</source>
        <translation>« {name} » est déjà dans {file}, ligne {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” stands here twice</source>
        <translation>« {name} » figure ici deux fois</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n more outside this range</source>
        <translation>
            <numerusform>%n autre hors de cette plage</numerusform>
            <numerusform>%n autres hors de cette plage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n other at the same place|%n others at the same place</source>
        <translation>
            <numerusform>%n autre au même endroit</numerusform>
            <numerusform>%n autres au même endroit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Event {place} of {all}</source>
        <translation>Événement {place} sur {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show the menu</source>
        <translation>Montrer le menu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Timeline, {range}, {events}</source>
        <translation>Chronologie, {range}, {events}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>date checked, quotes not</source>
        <translation>date contrôlée, citations non</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>hidden by the filter</source>
        <translation>masqué par le filtre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>quotes checked, date not</source>
        <translation>citations contrôlées, date non</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>several sources</source>
        <translation>plusieurs sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} comptés dans des grappes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} earlier</source>
        <translation>{count} plus tôt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} later</source>
        <translation>{count} plus tard</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} told by their number only</source>
        <translation>{count} indiqués seulement par leur nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, the most important: {title}</source>
        <translation>{events} ensemble, le plus important : {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, {dates}, the most important: {title}</source>
        <translation>{events} ensemble, {dates}, le plus important : {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event in view|{seen} of %n events in view</source>
        <translation>
            <numerusform>{seen} sur %n événement en vue</numerusform>
            <numerusform>{seen} sur %n événements en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event|{seen} of %n events</source>
        <translation>
            <numerusform>{seen} sur %n événement</numerusform>
            <numerusform>{seen} sur %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.</source>
        <translation>Installez PySide6-Essentials 6.11.3, ou utilisez Python 3.12 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>PySide6 {version} does not work with Python {python}.</source>
        <translation>PySide6 {version} ne fonctionne pas avec Python {python}.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n en vue</numerusform>
            <numerusform>%n en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>save a copy to edit</source>
        <translation>enregistrer une copie modifiable</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>{name} · read-only ·</source>
        <translation>{name} · lecture seule ·</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Another program is writing to {name}.</source>
        <translation>Un autre programme est en train d’écrire dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Demandez l’autorisation à son propriétaire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Ask whoever runs the server for permission.</source>
        <translation>Demandez l’autorisation à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check that the server runs, its name and its port, and try again.</source>
        <translation>Vérifiez que le serveur fonctionne, son nom et son port, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the spelling, or ask whoever runs the server to make it.</source>
        <translation>Vérifiez l’orthographe, ou demandez à la personne qui gère le serveur de la créer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Check the spelling, or name another file.</source>
        <translation>Vérifiez l’orthographe, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the user name, or ask whoever runs the server.</source>
        <translation>Vérifiez le nom d’utilisateur, ou demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check user name and password; a password may also stand in PGPASSWORD.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe ; celui-ci peut aussi figurer dans PGPASSWORD.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose a folder where you may write.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>Choose a later step of its history.</source>
        <translation>Choisissez une action plus tardive de son historique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose another name, or move that file away first.</source>
        <translation>Choisissez un autre nom, ou déplacez d’abord ce fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/build.py"/>
        <source>Compacting the database</source>
        <translation>Compactage de la base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Copy it to where you may write, then open the copy in the window to upgrade it.</source>
        <translation>Copiez-la là où vous pouvez écrire, puis ouvrez la copie dans la fenêtre pour la mettre à niveau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_counts.py"/>
        <source>Counting sources and quotes</source>
        <translation>Comptage des sources et des citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Give a path, or an address like postgresql+psycopg://user@host/database.</source>
        <translation>Donnez un chemin, ou une adresse comme postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Install it with: pip install "frtdesk[postgres]"</source>
        <translation>Installez-le avec : pip install "frtdesk[postgres]"</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installez le frtdesk plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It came with frtdesk.</source>
        <translation>Elle est livrée avec frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It has a write-ahead log, which is not safe on a shared folder, and another program has it open.</source>
        <translation>Elle a un journal d’écriture anticipée (WAL), qui n’est pas sûr dans un dossier partagé, et un autre programme l’a ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a computed column named “{name}”, which frtdesk did not make.</source>
        <translation>Elle contient une colonne calculée nommée « {name} », que frtdesk n’a pas créée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a trigger named “{name}”, which frtdesk did not make.</source>
        <translation>Elle contient un déclencheur nommé « {name} », que frtdesk n’a pas créé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a view named “{name}”, which frtdesk did not make.</source>
        <translation>Elle contient une vue SQL nommée « {name} », que frtdesk n’a pas créée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a virtual table named “{name}”, which frtdesk did not make.</source>
        <translation>Elle contient une table virtuelle nommée « {name} », que frtdesk n’a pas créée.</translation>
    </message>
    <message>
        <source>It holds a {type} named “{name}”, which frtdesk did not make.</source>
        <translation type="vanished">Elle contient un objet {type} nommé « {name} », que frtdesk n’a pas créé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds an index over computed values named “{name}”, which frtdesk did not make.</source>
        <translation>Elle contient un index sur des valeurs calculées nommé « {name} », que frtdesk n’a pas créé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>It holds what frtdesk did not make. Open another copy of it.</source>
        <translation>Elle contient quelque chose que frtdesk n’a pas créé. Ouvrez-en une autre copie.</translation>
    </message>
    <message>
        <source>It is used until frtdesk ends.</source>
        <translation type="vanished">Il sert jusqu’à la fermeture de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>It is used until frtdesk ends. It may also stand in PGPASSWORD or in .pgpass.</source>
        <translation>Il sert jusqu’à la fermeture de frtdesk. Il peut aussi se trouver dans PGPASSWORD ou dans .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It was opened for reading.</source>
        <translation>Elle a été ouverte en lecture.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Its folder is read-only.</source>
        <translation>Son dossier est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Keeping a copy of what is there</source>
        <translation>Mise à l’abri d’une copie de l’existant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <source>Keeping the copy</source>
        <translation>Enregistrement de la copie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/snapshot.py"/>
        <source>Keeping what was read for the next time</source>
        <translation>Conservation de ce qui a été lu pour la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Look whether it is full or was pulled out, and try again; no edit is half done.</source>
        <translation>Regardez s’il est plein ou s’il a été retiré, et réessayez ; aucune modification n’est faite à moitié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Faites de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a database of frtdesk, for example one made with “frtdesk build”.</source>
        <translation>Nommez une base de données de frtdesk, par exemple une base créée avec « frtdesk build ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nommez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Name an empty database, or open this one.</source>
        <translation>Nommez une base de données vide, ou ouvrez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was changed. “frtdesk check” lists what is wrong with a database.</source>
        <translation>Rien n’a été changé. « frtdesk check » donne la liste des défauts d’une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Nothing was kept. “frtdesk check” may say what is wrong with {name}.</source>
        <translation>Rien n’a été gardé. « frtdesk check » dira peut-être ce qui ne va pas dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Nothing was written. Look at what is there now and decide again.</source>
        <translation>Rien n’a été écrit. Regardez ce qui s’y trouve maintenant et décidez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was written. Look at what is there now, and try again.</source>
        <translation>Rien n’a été écrit. Regardez ce qui s’y trouve maintenant, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Nothing was written. Take back what was done since first.</source>
        <translation>Rien n’a été écrit. Annulez d’abord ce qui a été fait depuis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Try again.</source>
        <translation>Rien n’a été écrit. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>Nothing was written. Use what is there, or choose another name.</source>
        <translation>Rien n’a été écrit. Utilisez ce qui s’y trouve, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Wait a moment and try again.</source>
        <translation>Rien n’a été écrit. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open a database that frtdesk made, or import the file's events into one.</source>
        <translation>Ouvrez une base de données créée par frtdesk, ou importez les événements du fichier dans l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it, or build it again from its text.</source>
        <translation>Ouvrez-en une autre copie, ou reconstruisez-la à partir de son texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it; “frtdesk check” lists what is wrong with it.</source>
        <translation>Ouvrez-en une autre copie ; « frtdesk check » donne la liste de ses défauts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open it in the window and let it be upgraded; a copy of the old one is kept beside it.</source>
        <translation>Ouvrez-la dans la fenêtre et laissez-la se mettre à niveau ; une copie de l’ancienne est gardée à côté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>Open the database again to see its history.</source>
        <translation>Rouvrez la base de données pour voir son historique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>Open the database again to see what it holds now.</source>
        <translation>Rouvrez la base de données pour voir ce qu’elle contient à présent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>PostgreSQL databases need the package psycopg, which is not installed.</source>
        <translation>Les bases de données PostgreSQL ont besoin du paquet psycopg, qui n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_links.py"/>
        <source>Reading actors, policy types and tags</source>
        <translation>Lecture des acteurs, des types de mesure et des étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <location filename="../../frtdesk/store/read_evidence.py"/>
        <source>Reading events</source>
        <translation>Lecture des événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_relations.py"/>
        <source>Reading what answers what</source>
        <translation>Lecture de ce qui répond à quoi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_published.py"/>
        <source>Reading when sources were published</source>
        <translation>Lecture des dates de publication des sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Restoring the copy</source>
        <translation>Restauration de la copie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Save a copy to edit where you may write.</source>
        <translation>Enregistrez une copie modifiable là où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Save a copy to edit, or ask whoever runs the server.</source>
        <translation>Enregistrez une copie modifiable, ou demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Save a copy to edit.</source>
        <translation>Enregistrez une copie modifiable.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else has added to what would be deleted.</source>
        <translation>Quelqu’un d’autre a ajouté quelque chose à ce qui serait supprimé.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile ({table}).</source>
        <translation type="vanished">Quelqu’un d’autre a modifié ceci entre-temps ({table}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has made the same in {name} meanwhile.</source>
        <translation>Quelqu’un d’autre a entre-temps créé la même chose dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has taken away what this names in {name}, or begun to use it.</source>
        <translation>Quelqu’un d’autre a retiré dans {name} ce que ceci nomme, ou a commencé à l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Somebody else was writing the same in {name}.</source>
        <translation>Quelqu’un d’autre écrivait la même chose dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Take it out with the program of your computer that looks after passwords.</source>
        <translation>Retirez-le avec le programme de votre ordinateur qui gère les mots de passe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Taking back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The address of the server cannot be read.</source>
        <translation>L’adresse du serveur n’est pas lisible.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>The address {address} names no file.</source>
        <translation>L’adresse {address} ne nomme aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>The disk does not read or write {name} ({said}).</source>
        <translation>Le disque n’arrive pas à lire ou à écrire {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>The file is marked read-only.</source>
        <translation>Le fichier est marqué en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The keyring did not forget the password ({why}).</source>
        <translation>Le trousseau n’a pas oublié le mot de passe ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The password could not be kept in the keyring ({why}).</source>
        <translation>Le mot de passe n’a pas pu être gardé dans le trousseau ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>The server did not let you in to {name}.</source>
        <translation>Le serveur vous refuse l’accès à {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>The server takes no changes.</source>
        <translation>Le serveur n’accepte aucune modification.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>There is no database {name}.</source>
        <translation>Il n’y a pas de base de données {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Il ne reste pas de place sur le disque pour {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>There is no such change in {name}.</source>
        <translation>Il n’y a pas de telle modification dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>This event is no longer in {name}.</source>
        <translation>Cet événement n’est plus dans {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>This event was not there yet.</source>
        <translation>Cet événement n’existait pas encore.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>What this step made was changed again meanwhile.</source>
        <translation>Ce que cette action avait produit a été modifié de nouveau entre-temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Write it like postgresql+psycopg://user@host/database.</source>
        <translation>Écrivez-la comme postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Write sqlite:///folder/file.sqlite, or just the path.</source>
        <translation>Écrivez sqlite:///folder/file.sqlite, ou simplement le chemin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/fill.py"/>
        <source>Writing the database</source>
        <translation>Écriture de la base de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>You may not do this in {name} ({said}).</source>
        <translation>Vous n’avez pas le droit de faire cela dans {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>You may not read {path}.</source>
        <translation>Vous n’avez pas le droit de lire {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Your role may only read it.</source>
        <translation>Votre rôle ne permet que de la lire.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>frtdesk opens SQLite files and PostgreSQL databases, not {kind}.</source>
        <translation>frtdesk ouvre les fichiers SQLite et les bases de données PostgreSQL, pas {kind}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <source>its tables and indexes count differently</source>
        <translation>ses tables et ses index ne donnent pas le même compte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>the connection was ended</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>{copy} does not hold the same as {name}: row {key} of {table} differs.</source>
        <translation>{copy} ne contient pas la même chose que {name} : la ligne {key} de {table} diffère.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} cannot be reached ({said}).</source>
        <translation>{name} est hors d’atteinte ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} cannot be written.</source>
        <translation>Impossible d’écrire {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>Impossible d’écrire {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} does not allow this change ({said}).</source>
        <translation>{name} ne permet pas cette modification ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not answer as it should ({said}).</source>
        <translation>{name} ne répond pas comme prévu ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not take a value ({said}).</source>
        <translation>{name} n’accepte pas une valeur ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile.</source>
        <translation>{name} a modifié ceci entre-temps.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile: “{title}”.</source>
        <translation>{name} a modifié ceci entre-temps : « {title} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} is a database, but not one of frtdesk.</source>
        <translation>{name} est une base de données, mais pas de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} is damaged or cannot be read ({said}).</source>
        <translation>Illisible ou endommagé : {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{name} is not empty.</source>
        <translation>{name} n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} lacks a table or column that frtdesk needs ({said}).</source>
        <translation>Il manque à {name} une table ou une colonne dont frtdesk a besoin ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} takes no changes now.</source>
        <translation>{name} n’accepte aucune modification pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} takes too long to answer.</source>
        <translation>{name} met trop de temps à répondre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by a newer frtdesk (schema {version}, this one knows {known}).</source>
        <translation>{name} vient d’un frtdesk plus récent (schéma {version}, celui-ci connaît {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by an older frtdesk (schema {version}, this one needs {known}).</source>
        <translation>{name} vient d’un frtdesk plus ancien (schéma {version}, celui-ci demande {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is a folder, not a database.</source>
        <translation>{path} est un dossier, pas une base de données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is not a SQLite database.</source>
        <translation>{path} n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>“frtdesk info” tells the versions of both; a report of this is welcome.</source>
        <translation>« frtdesk info » indique les versions des deux ; un signalement est bienvenu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>“{name}” is there already: somebody else has just made it.</source>
        <translation>« {name} » existe déjà : quelqu’un d’autre vient de le créer.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n event matches this filter, but not in this range.|%n events match this filter, none of them in this range.</source>
        <translation>
            <numerusform>%n événement correspond à ce filtre, mais pas dans cette plage.</numerusform>
            <numerusform>%n événements correspondent à ce filtre, aucun dans cette plage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n more is hidden by the filter.|%n more are hidden by the filter.</source>
        <translation>
            <numerusform>%n autre est masqué par le filtre.</numerusform>
            <numerusform>%n autres sont masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n row was copied.|%n rows were copied.</source>
        <translation>
            <numerusform>%n ligne a été copiée.</numerusform>
            <numerusform>%n lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event is hidden by the filter.|%n selected events are hidden by the filter.</source>
        <translation>
            <numerusform>%n événement sélectionné est masqué par le filtre.</numerusform>
            <numerusform>%n événements sélectionnés sont masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event lies outside this range.|%n selected events lie outside this range.</source>
        <translation>
            <numerusform>%n événement sélectionné est hors de cette plage.</numerusform>
            <numerusform>%n événements sélectionnés sont hors de cette plage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Back to the order of time</source>
        <translation>Revenir à l’ordre du temps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Centre on the timeline</source>
        <translation>Centrer sur la chronologie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Choose which columns the table shows.</source>
        <translation>Choisir les colonnes que montre le tableau.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Effacer {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_header.py"/>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy %n row|Copy %n rows</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/content.py"/>
        <location filename="../../frtdesk/ui/table/table_copy.py"/>
        <source>Copying rows</source>
        <translation>Copie des lignes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Copying rows: {percent} %</source>
        <translation>Copie des lignes : {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Free words.</source>
        <translation>Mots libres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>From 1, a footnote, to 5, what everyone names.</source>
        <translation>De 1, une note de bas de page, à 5, ce que tout le monde nomme.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Le stade atteint par un texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many days a span lasts; from fewest to most where its ends are not known to the day.</source>
        <translation>Combien de jours dure un intervalle ; du plus petit au plus grand nombre quand ses bouts ne sont pas connus au jour près.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many documents it rests on.</source>
        <translation>Sur combien de documents il repose.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many quotes it has.</source>
        <translation>Combien de citations il a.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind of event, with its mark as the timeline draws it.</source>
        <translation>Catégorie de l’événement, avec son repère tel que le dessine la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Leave the rows as they are.</source>
        <translation>Laisser les lignes comme elles sont.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>List only events that lie in the range of the timeline.</source>
        <translation>Ne lister que les événements situés dans la plage de la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event is in A or B.</source>
        <translation>Aucun événement n’est dans A ou B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event matches this filter.</source>
        <translation>Aucun événement ne correspond à ce filtre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Rien n’a été copié : aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: the filter hides what is selected.</source>
        <translation>Rien n’a été copié : le filtre masque ce qui est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: what is selected lies outside this range.</source>
        <translation>Rien n’a été copié : ce qui est sélectionné est hors de cette plage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Only what is in view</source>
        <translation>Seulement ce qui est en vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Policy types</source>
        <translation>Types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show all events again</source>
        <translation>Réafficher tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show those outside it too</source>
        <translation>Montrer aussi ceux du dehors</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Sort by {order}</source>
        <translation>Trier par {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}: {percent} %</source>
        <translation>Tri par {order} : {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}…</source>
        <translation>Tri par {order}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_view.py"/>
        <source>Table of events</source>
        <translation>Tableau des événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The earliest day on which it may have begun.</source>
        <translation>Le premier jour où il a pu commencer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The events are being put in order…</source>
        <translation>Les événements sont en cours de tri…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The first {copied} of {chosen} rows were copied; export the rest.</source>
        <translation>Les {copied} premières lignes sur {chosen} ont été copiées ; exportez le reste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The latest day on which it may have ended.</source>
        <translation>Le dernier jour où il a pu finir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The name by which files and other events refer to it.</source>
        <translation>Le nom par lequel fichiers et autres événements le désignent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Cette base de données n’a pas encore d’événements.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This event has no date; it waits on the shelf under the timeline.</source>
        <translation>Cet événement n’a pas de date ; il attend dans la réserve sous la chronologie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Usual columns and widths</source>
        <translation>Colonnes et largeurs habituelles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Ce qu’une seconde vérification a confirmé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What happened.</source>
        <translation>Ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What kind of policy it is about.</source>
        <translation>Le type de mesure dont il s’agit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>When it was, as far as that is known.</source>
        <translation>Quand c’était, autant qu’on le sache.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Where, and what that lies in.</source>
        <translation>Où, et ce qui contient ce lieu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Who takes part, in the order of the data.</source>
        <translation>Qui prend part, dans l’ordre des données.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date and quotes</source>
        <translation>date et citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>kind</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>policy types</source>
        <translation>types de mesure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>quotes</source>
        <translation>citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>stage</source>
        <translation>stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>what was checked</source>
        <translation>ce qui a été contrôlé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{checked}, unsourced</source>
        <translation>{checked}, sans source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, in reverse</source>
        <translation>{column}, ordre inverse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, latest first</source>
        <translation>{column}, les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, least first</source>
        <translation>{column}, les plus petits d’abord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, most first</source>
        <translation>{column}, les plus grands d’abord</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_model.py"/>
        <source>{column}, sorted by {order}</source>
        <translation>{column}, trié par {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{days} so far</source>
        <translation>{days} jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in A or B</source>
        <translation>{events} dans A ou B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in view</source>
        <translation>{events} en vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, sorted by {order}</source>
        <translation>{events}, tri par {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, {selected}</source>
        <translation>{events}, {selected}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}. {unseen}</source>
        <translation>{events}. {unseen}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation>
            <numerusform>{shown} sur %n événement</numerusform>
            <numerusform>{shown} sur %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>All steps. Type a number and press Enter.</source>
        <translation>Toutes les étapes. Saisissez un nombre et appuyez sur Entrée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Ask the class: {question}</source>
        <translation>Interrogez la classe : {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Frozen.</source>
        <translation>Figé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>Étape {step} sur {steps}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The end of the lesson.</source>
        <translation>La fin de la leçon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is black.</source>
        <translation>L’écran est noir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is white.</source>
        <translation>L’écran est blanc.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The timeline as you pushed it.</source>
        <translation>La chronologie telle que vous l’avez envoyée.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>A lesson goes from event to event, with what to ask at each. {present} puts the chosen one on the class's screen, your notes stay on yours; the arrows or a clicker go on, Esc ends it.</source>
        <translation>Une leçon va d’un événement à l’autre, avec une question à poser pour chacun. {present} met celle qui est choisie sur l’écran de la classe, vos notes restent sur le vôtre ; les flèches ou une télécommande avancent, Échap y met fin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Carry it away</source>
        <translation>Emportez-le</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Click a mark or its title. The arrow keys go on from there: left and right in time, up and down from lane to lane. A double click zooms to an event.</source>
        <translation>Cliquez sur un repère ou sur son titre. Les flèches continuent à partir de là : à gauche et à droite dans le temps, en haut et en bas d’un couloir à l’autre. Un double clic zoome sur un événement.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Each mark is an event, in its lane. Drag to move through time; Ctrl and the wheel, or {nearer} and {farther}, zoom from decades down to days. {all} shows everything again.</source>
        <translation>Chaque repère est un événement, dans son couloir. Faites glisser pour parcourir le temps ; Ctrl et la molette, ou {nearer} et {farther}, zooment des décennies jusqu’aux jours. {all} montre de nouveau le tout.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Filter for me</source>
        <translation>Filtrer pour moi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Here stand the quotes of the event, who said them, and the sources. What was checked says so, and so does what was not. {pane} hides this pane and brings it back.</source>
        <translation>Ici se trouvent les citations de l’événement, les personnes citées et les sources. Ce qui a été contrôlé le dit, et ce qui ne l’a pas été aussi. {pane} masque ce volet et le fait revenir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>List the lessons</source>
        <translation>Lister les leçons</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Never asks again. Help &gt; Tour begins it at any time.</source>
        <translation>Ne redemande jamais. Aide &gt; Visite guidée la commence à tout moment.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>New here? A tour of two minutes shows what is where.</source>
        <translation>Première fois ici ? Une visite de deux minutes montre où se trouve chaque chose.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Open the table</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Or press what you want to see</source>
        <translation>Ou appuyez sur ce que vous voulez voir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick an event</source>
        <translation>Choisissez un événement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick the next one</source>
        <translation>Choisir le suivant</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Press one for me</source>
        <translation>Appuyer sur une valeur pour moi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Say what you want to see</source>
        <translation>Dites ce que vous voulez voir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show it to a class</source>
        <translation>Montrez-le à une classe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show me the choices</source>
        <translation>Montrez-moi les choix</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Take me there</source>
        <translation>M’y emmener</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Take the tour</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same by hand: kinds, actors, policy types and more, each with its count. Press one to keep only that. {panel} hides this panel and brings it back.</source>
        <translation>La même chose à la main : catégories, acteurs, types de mesure et plus encore, chacun avec son nombre. Appuyez sur une valeur pour ne garder qu’elle. {panel} masque ce panneau et le fait revenir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Time runs from left to right</source>
        <translation>Le temps va de gauche à droite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Tour, {number} of {count}</source>
        <translation>Visite guidée, {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Type words, or a field and a value such as “actor:amazon”; frtdesk completes what you begin. Beside it stands how many events are left. {filter} brings you here.</source>
        <translation>Saisissez des mots, ou un champ et une valeur, comme « actor:amazon » ; frtdesk complète ce que vous commencez. À côté, vous lisez combien d’événements restent. {filter} vous amène ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>What was said, and where</source>
        <translation>Ce qui a été dit, et où</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Zoom in for me</source>
        <translation>Zoomer pour moi</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{export} writes a picture that names its sources, a table, a bibliography and more. That is the tour: {manual} opens the manual, {palette} finds any command by its name, and Help &gt; Tour begins again.</source>
        <translation>{export} écrit une image qui nomme ses sources, un tableau, une bibliographie et plus encore. C’était la visite : {manual} ouvre le manuel, {palette} trouve toute commande par son nom, et Aide &gt; Visite guidée recommence.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{table} opens a table under the timeline, to sort, to read and to copy. It shows what the filter leaves, and what you pick in one is picked in the other.</source>
        <translation>{table} ouvre un tableau sous la chronologie, à trier, à lire et à copier. Il montre ce que retient le filtre, et ce que vous choisissez dans l’un est choisi dans l’autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>✓ That is it.</source>
        <translation>✓ C’est cela.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>%n more|%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>A PNG, SVG or PDF from frtdesk says so, unless another program has changed it.</source>
        <translation>Un PNG, un SVG ou un PDF de frtdesk l’indique, sauf si un autre programme l’a modifié.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>A and B show all events instead.</source>
        <translation>A et B montrent tous les événements à la place.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>A newer frtdesk may have saved it, or it is damaged.</source>
        <translation>Un frtdesk plus récent l’a peut-être enregistrée, ou elle est endommagée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>A shared view begins with {start}.</source>
        <translation>Une vue partagée commence par {start}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>A {first}, B {second}</source>
        <translation>A {first}, B {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>All events are shown instead.</source>
        <translation>Tous les événements sont montrés à la place.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Ask for it to be sent again, as a line of text or as a file.</source>
        <translation>Demandez qu’on vous la renvoie, en ligne de texte ou en fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Cannot be read: damaged, or saved by a newer frtdesk</source>
        <translation>Illisible : endommagée, ou enregistrée par un frtdesk plus récent</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>Choose a picture that frtdesk exported.</source>
        <translation>Choisissez une image exportée par frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>Copy all of it, up to &amp;end.</source>
        <translation>Copiez-la en entier, jusqu’à &amp;end.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Copy as a line of text</source>
        <translation>Copier en ligne de texte</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="vanished">Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Delete the view {name}</source>
        <translation>Supprimer la vue {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Deleted the view “{name}”.</source>
        <translation>Vue « {name} » supprimée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Duplicate it into your library and change that one.</source>
        <translation>Dupliquez-la dans votre bibliothèque et modifiez la copie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move.</source>
        <translation>Entrée ouvre, F2 renomme, Suppr supprime, Alt+Haut et Alt+Bas déplacent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Filter, range, lanes and bands come back whole.</source>
        <translation>Filtre, plage, couloirs et bandes reviennent tels quels.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In your library</source>
        <translation>Dans votre bibliothèque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}</source>
        <translation>Dans {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}, read-only</source>
        <translation>Dans {file}, lecture seule</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installez le frtdesk plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into your library, since this database is read-only.</source>
        <translation>Elle va dans votre bibliothèque, car cette base de données est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into {file}.</source>
        <translation>Elle va dans {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Line of a shared view</source>
        <translation>Ligne d’une vue partagée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Move the view {name}</source>
        <translation>Déplacer la vue {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <source>Name the file of a view, or give the line of one.</source>
        <translation>Nommez le fichier d’une vue, ou donnez-en la ligne.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Names {values}, not in this data</source>
        <translation>Nomme {values}, absent de ces données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/painter.py"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>No saved views yet. Save what you see: filter, range and lanes come back whole.</source>
        <translation>Pas encore de vues enregistrées. Enregistrez ce que vous voyez : filtre, plage et couloirs reviennent tels quels.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Nothing is changed before you press Open.</source>
        <translation>Rien n’est changé avant que vous appuyiez sur Ouvrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Nothing is lost: share the view as a line of text or a file instead.</source>
        <translation>Rien n’est perdu : partagez plutôt la vue en ligne de texte ou en fichier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>Nothing is open that this view could show.</source>
        <translation>Rien n’est ouvert que cette vue puisse montrer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open a shared view</source>
        <translation>Ouvrir une vue partagée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Open it in the present theme ({theme})</source>
        <translation>L’ouvrir dans le thème actuel ({theme})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Open that database, then the picture again.</source>
        <translation>Ouvrez cette base de données, puis de nouveau l’image.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Paste the line that you were sent. Text around it does no harm.</source>
        <translation>Collez la ligne que l’on vous a envoyée. Du texte autour ne gêne pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Rename the view {old} to {new}</source>
        <translation>Renommer la vue {old} en {new}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Save the view {name}</source>
        <translation>Enregistrer la vue {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in your library.</source>
        <translation>Vue « {name} » enregistrée dans votre bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in {file}.</source>
        <translation>Vue « {name} » enregistrée dans {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Saved views: open one, or save what you see.</source>
        <translation>Vues enregistrées : ouvrez-en une, ou enregistrez ce que vous voyez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Show its view here</source>
        <translation>Montrer sa vue ici</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here.</source>
        <translation>Cela est omis ici.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here; the saved view keeps it.</source>
        <translation>Cela est omis ici ; la vue enregistrée le garde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>The line of this view is cut short.</source>
        <translation>La ligne de cette vue est tronquée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The view was not saved. {why}</source>
        <translation>La vue n’a pas été enregistrée. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>The view “{name}” cannot be read.</source>
        <translation>La vue « {name} » est illisible.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The views of {file} cannot be changed. {why}</source>
        <translation>Les vues de {file} ne peuvent pas être modifiées. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>There is a view with this name already.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>There is no shared view in this text.</source>
        <translation>Il n’y a pas de vue partagée dans ce texte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This is no view of frtdesk, or a damaged one.</source>
        <translation>Ce n’est pas une vue de frtdesk, ou elle est endommagée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view “{name}”.</source>
        <translation>Voici la vue partagée « {name} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view.</source>
        <translation>Voici la vue partagée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This view</source>
        <translation>Cette vue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This view was shared by a newer frtdesk.</source>
        <translation>Cette vue a été partagée par un frtdesk plus récent.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Update it</source>
        <translation>La mettre à jour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Update the view {name}</source>
        <translation>Mettre à jour la vue {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Update to what is shown</source>
        <translation>Mettre à jour avec l’affichage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Update “{name}”</source>
        <translation>Mettre à jour « {name} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updated the view “{name}”.</source>
        <translation>Vue « {name} » mise à jour.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updating “{name}” makes it forget {values}, which this data does not have.</source>
        <translation>Mettre à jour « {name} » lui fait oublier {values}, que ces données n’ont pas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”, and have changed what it shows.</source>
        <translation>Vous êtes dans la vue « {name} », et avez changé ce qu’elle montre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”.</source>
        <translation>Vous êtes dans la vue « {name} ».</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>all events</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>not {what}</source>
        <translation>sauf {what}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/library.py"/>
        <source>your library</source>
        <translation>votre bibliothèque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{field} “{value}”</source>
        <translation>{field} « {value} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>{file} shows “{title}”; another database is open.</source>
        <translation>{file} montre « {title} » ; une autre base de données est ouverte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{filter}, {range}</source>
        <translation>{filter}, {range}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{letter} shows all events instead.</source>
        <translation>{letter} montre tous les événements à la place.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{name} does not say which view it shows.</source>
        <translation>{name} ne dit pas quelle vue il montre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>“{name}” asks for {values}, which this data does not have.</source>
        <translation>« {name} » demande {values}, que ces données n’ont pas.</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A bill or rule is put forward.</source>
        <translation>Un projet de loi ou de règle est présenté.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A case before a court.</source>
        <translation>Une affaire devant un tribunal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A chamber or council votes for it; it is not law yet.</source>
        <translation>Une chambre ou un conseil vote pour ; ce n’est pas encore une loi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A collection of faces is withdrawn or deleted.</source>
        <translation>Une collection de visages est retirée ou supprimée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A commentary, law-firm note, campaign page or encyclopaedia.</source>
        <translation>Un commentaire, une note de cabinet d’avocats, une page de campagne ou une encyclopédie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company decides about its own product, data or customers.</source>
        <translation>Une entreprise décide de son propre produit, de ses données ou de ses clients.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company stops selling to some or all customers.</source>
        <translation>Une entreprise cesse de vendre à certains clients ou à tous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company takes a product or feature away.</source>
        <translation>Une entreprise retire un produit ou une fonction.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A court decides.</source>
        <translation>Un tribunal tranche.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A dispute ends by agreement.</source>
        <translation>Un différend s’achève par un accord.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A document of an actor in the story: law, ruling, release, letter, study.</source>
        <translation>Un document d’un acteur de l’histoire : loi, jugement, communiqué, lettre, étude.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A finding, test or study.</source>
        <translation>Une découverte, un test ou une étude.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A person is taken for somebody else.</source>
        <translation>Une personne est prise pour une autre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A public body makes or applies a rule: bill, law, ruling, guidance.</source>
        <translation>Un organisme public fait ou applique une règle : projet de loi, loi, jugement, lignes directrices.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A report.</source>
        <translation>Un article ou un reportage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A system is put to use.</source>
        <translation>Un système est mis en service.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Academic</source>
        <translation>Universitaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Accuracy testing</source>
        <translation>Tests de précision</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advice on how to read or apply the rules.</source>
        <translation>Des conseils pour lire ou appliquer les règles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy call</source>
        <translation>Appel de plaidoyer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy calls</source>
        <translation>Appels de plaidoyer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority applies the law: an order, a fine, a settlement.</source>
        <translation>Une autorité applique la loi : une injonction, une amende, un accord.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority says how it reads the law.</source>
        <translation>Une autorité dit comment elle lit la loi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An earlier limit is loosened or lifted.</source>
        <translation>Une limite antérieure est assouplie ou levée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An event whose kind this program does not know.</source>
        <translation>Un événement dont ce programme ne connaît pas la catégorie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Answers it.</source>
        <translation>Lui répond.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Autumn</source>
        <translation>Automne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>BCE</source>
        <translation>av. J.-C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ban</source>
        <translation>Interdiction</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Before or after</source>
        <translation>Avant ou après</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Belongs to it.</source>
        <translation>En fait partie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>CE</source>
        <translation>apr. J.-C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Changes it.</source>
        <translation>Le change.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Comes after it in the same thread.</source>
        <translation>Vient après lui dans le même fil.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate move</source>
        <translation>Décision d’entreprise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate moves</source>
        <translation>Décisions d’entreprise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Dataset takedown</source>
        <translation>Retrait de jeu de données</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Day confirmed</source>
        <translation>Jour confirmé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Duties grow with the risk of the use.</source>
        <translation>Les obligations croissent avec le risque de l’usage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Effects have to be studied before or during use.</source>
        <translation>Les effets doivent être étudiés avant ou pendant l’usage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enacted</source>
        <translation>Promulgué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End not recorded</source>
        <translation>Fin non consignée</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Ends on…</source>
        <translation>Finit le…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ends or overturns it.</source>
        <translation>Y met fin ou l’annule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enforcement</source>
        <translation>Mise en application</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Error rates are measured or have to be.</source>
        <translation>Les taux d’erreur sont mesurés ou doivent l’être.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Faces as personal data under privacy law.</source>
        <translation>Les visages comme données personnelles au regard du droit de la vie privée.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Guidance</source>
        <translation>Lignes directrices</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Impact assessment</source>
        <translation>Étude d’impact</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It becomes law.</source>
        <translation>Il devient loi.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It ends by its own terms.</source>
        <translation>Il s’éteint selon ses propres termes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is ended or overturned.</source>
        <translation>On y met fin ou on l’annule.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is voted down, vetoed or dropped.</source>
        <translation>Il est rejeté au vote, frappé d’un veto ou abandonné.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It starts to apply.</source>
        <translation>Il commence à s’appliquer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Legislature</source>
        <translation>Parlement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Litigation</source>
        <translation>Contentieux</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Misidentification</source>
        <translation>Erreur d’identification</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Money to be paid as a penalty.</source>
        <translation>Une somme à payer à titre de sanction.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Moratorium</source>
        <translation>Moratoire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>News</source>
        <translation>Presse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>No end: a moment</source>
        <translation>Pas de fin : un moment</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>No stage</source>
        <translation>Aucun stade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Nothing confirmed</source>
        <translation>Rien de confirmé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Passed</source>
        <translation>Voté</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People have to be asked before their face is used.</source>
        <translation>On doit demander aux gens avant d’utiliser leur visage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People may sue for themselves.</source>
        <translation>Les particuliers peuvent agir eux-mêmes en justice.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police need a judge's order.</source>
        <translation>La police a besoin de l’ordre d’un juge.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Press</source>
        <translation>Médias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Private right of action</source>
        <translation>Droit d’action des particuliers</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Procurement</source>
        <translation>Achats publics</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Product withdrawal</source>
        <translation>Retrait de produit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Prolongs or widens it.</source>
        <translation>Le prolonge ou l’élargit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Put in order</source>
        <translation>Mettre dans l’ordre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Puts it into effect.</source>
        <translation>Le rend effectif.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quotes confirmed</source>
        <translation>Citations confirmées</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Refers to it.</source>
        <translation>Y renvoie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulation</source>
        <translation>Réglementation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulator</source>
        <translation>Autorité de régulation</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Repealed</source>
        <translation>Abrogé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Risk-based rules</source>
        <translation>Règles fondées sur le risque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rollback</source>
        <translation>Assouplissement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules on what public bodies may buy.</source>
        <translation>Des règles sur ce que les organismes publics peuvent acheter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules that a body sets for itself.</source>
        <translation>Des règles qu’un organisme se donne à lui-même.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ruling</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Sales halt</source>
        <translation>Arrêt des ventes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Settlement</source>
        <translation>Accord amiable</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Somebody calls for something: letter, campaign, complaint, lawsuit.</source>
        <translation>Quelqu’un réclame quelque chose : lettre, campagne, plainte, procès.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Spring</source>
        <translation>Printemps</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>State</source>
        <translation>État fédéré</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Still running</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Supranational</source>
        <translation>Supranational</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use has to be reported, published or made known.</source>
        <translation>L’usage doit être déclaré, publié ou porté à la connaissance de tous.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use is expressly allowed.</source>
        <translation>L’usage est expressément autorisé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale is forbidden.</source>
        <translation>L’usage ou la vente est interdit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale pauses, for a time or until a condition is met.</source>
        <translation>L’usage ou la vente est suspendu, pour un temps ou jusqu’à ce qu’une condition soit remplie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Voluntary principles</source>
        <translation>Principes volontaires</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Warrant</source>
        <translation>Mandat judiciaire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>What happened next</source>
        <translation>Ce qui est arrivé ensuite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>What the others react to: research, an incident, a deployment, a protest.</source>
        <translation>Ce à quoi les autres réagissent : recherche, incident, déploiement, manifestation.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Winter</source>
        <translation>Hiver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>With quotes</source>
        <translation>Avec citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Without quotes</source>
        <translation>Sans citations</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>affected</source>
        <translation>concerné</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>amends</source>
        <translation>modifie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>calls</source>
        <translation>appelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>cites</source>
        <translation>cite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>extends</source>
        <translation>prolonge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>follows</source>
        <translation>fait suite à</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>has as a part</source>
        <translation>comprend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>implements</source>
        <translation>met en œuvre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is amended by</source>
        <translation>est modifié par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is cited by</source>
        <translation>est cité par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is extended by</source>
        <translation>est prolongé par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is followed by</source>
        <translation>est suivi de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is implemented by</source>
        <translation>est mis en œuvre par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is repealed by</source>
        <translation>est abrogé par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>proposes</source>
        <translation>propose</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>repeals</source>
        <translation>abroge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds</source>
        <translation>répond</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>to {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>▶ Present</source>
        <translation>▶ Présenter</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>Actors and policy types are still being read.</source>
        <translation>Les acteurs et les types de mesure sont encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Actors, policy types and tags were not read.</source>
        <translation>Les acteurs, les types de mesure et les étiquettes n’ont pas été lus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>The lanes follow when they are there.</source>
        <translation>Les couloirs suivront quand ils seront là.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/moments.py"/>
        <source>{text} lies outside the data.</source>
        <translation>{text} est hors des données.</translation>
    </message>
</context>
</TS>
