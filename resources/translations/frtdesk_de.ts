<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>about</name>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>A timeline explorer for people who teach and analyse facial-recognition policy.
Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Ein Zeitleisten-Explorer für alle, die Politik zur Gesichtserkennung lehren und analysieren.
Programm: MIT-Lizenz. Daten: CC BY 4.0; Zitate gehören weiterhin den zitierten Personen. Schrift: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>About frtdesk</source>
        <translation>Über frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A black screen, until pressed again.</source>
        <translation>Ein schwarzer Bildschirm, bis die Taste noch einmal gedrückt wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each actor; an event of several actors stands in each of their lanes.</source>
        <translation>Eine Spur je Akteur; ein Ereignis mit mehreren Akteuren steht in der Spur jedes von ihnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each kind of event.</source>
        <translation>Eine Spur je Art von Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each place.</source>
        <translation>Eine Spur je Ort.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each policy type; an event of several types stands in each of their lanes.</source>
        <translation>Eine Spur je Maßnahmentyp; ein Ereignis mehrerer Typen steht in der Spur jedes von ihnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each stage of a rule, in their order.</source>
        <translation>Eine Spur je Stadium einer Regelung, in deren Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A large timer: two minutes, then five, then none.</source>
        <translation>Ein großer Timer: zwei Minuten, dann fünf, dann keiner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>A new lesson whose steps are the events that the filter leaves, in the order of time.</source>
        <translation>Eine neue Lektion, deren Schritte die Ereignisse sind, die der Filter übrig lässt, in zeitlicher Folge.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>Das Mausrad allein zoomt die Zeit, statt Spuren zu rollen oder zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 1</source>
        <translation>Punkt für Team 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 2</source>
        <translation>Punkt für Team 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 3</source>
        <translation>Punkt für Team 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 4</source>
        <translation>Punkt für Team 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 5</source>
        <translation>Punkt für Team 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 6</source>
        <translation>Punkt für Team 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A red dot at the pointer.</source>
        <translation>Ein roter Punkt am Mauszeiger.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen back</source>
        <translation>Eine Bildschirmbreite zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen on</source>
        <translation>Eine Bildschirmbreite vor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A white screen, until pressed again.</source>
        <translation>Ein weißer Bildschirm, bis die Taste noch einmal gedrückt wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>About frtdesk</source>
        <translation>Über frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Actors, sources, tags and places…</source>
        <translation>Akteure, Quellen, Schlagwörter und Orte…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>All events in one lane.</source>
        <translation>Alle Ereignisse in einer Spur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps at a glance; a number and Enter goes to one.</source>
        <translation>Alle Schritte auf einen Blick; eine Nummer und Enter führen zu einem davon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Answer, next question</source>
        <translation>Antwort, nächste Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on</source>
        <translation>Wissensstand vom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on…</source>
        <translation>Wissensstand vom…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known today</source>
        <translation>Heutiger Wissensstand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Ask the class…</source>
        <translation>Klasse fragen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay goes on sooner.</source>
        <translation>Die Automatik geht früher weiter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay stays longer.</source>
        <translation>Die Automatik bleibt länger stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out</source>
        <translation>Eine Ebene zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out one level, and at last out of the lesson.</source>
        <translation>Eine Ebene zurück, zuletzt aus der Lektion hinaus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Bin…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Black on white, with dark colours and clear lines.</source>
        <translation>Schwarz auf Weiß, mit dunklen Farben und klaren Linien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Bring back every hidden lane.</source>
        <translation>Holt alle ausgeblendeten Spuren zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Bring the selected event to the middle; once more, zoom to it.</source>
        <translation>Holt das ausgewählte Ereignis in die Mitte; noch einmal zoomt darauf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Centre the selection</source>
        <translation>Auswahl zentrieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Change the selected event.</source>
        <translation>Ändert das ausgewählte Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Change the selected events, or all that the filter leaves, alike and as one step.</source>
        <translation>Ändert die ausgewählten Ereignisse oder alle, die der Filter übrig lässt, gleichartig und in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose a lesson…</source>
        <translation>Lektion wählen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on.</source>
        <translation>Wählt den Zitierstil (APA, MLA, Chicago, BibTeX, RIS) und bleibt von da an dabei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose the lesson that is presented.</source>
        <translation>Wählt die Lektion, die präsentiert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Choose two lanes and draw all relations between their events, bundled.</source>
        <translation>Wählt zwei Spuren und zeichnet alle Beziehungen zwischen ihren Ereignissen, gebündelt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Close the program.</source>
        <translation>Schließt das Programm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Compact rows</source>
        <translation>Zeilen verdichten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Console</source>
        <translation>Pult</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation as…</source>
        <translation>Quellenangabe kopieren als…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy event as text</source>
        <translation>Ereignis als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Copy the view as a line of text</source>
        <translation>Ansicht als Textzeile kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Copy the whole database into a file of your own, and open that.</source>
        <translation>Kopiert die ganze Datenbank in eine eigene Datei und öffnet diese.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark text on warm paper.</source>
        <translation>Dunkle Schrift auf warmem Papier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Darken everything but what is around the pointer.</source>
        <translation>Verdunkelt alles außer der Stelle um den Mauszeiger.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Detail pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Do again what was taken back last.</source>
        <translation>Macht noch einmal, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Drawer instead of the timeline</source>
        <translation>Unterer Bereich statt Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Duplicate event</source>
        <translation>Ereignis duplizieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Edit event…</source>
        <translation>Ereignis bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Edit lessons…</source>
        <translation>Lektionen bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Edit mode</source>
        <translation>Bearbeitungsmodus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Edit several events…</source>
        <translation>Mehrere Ereignisse bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End earlier</source>
        <translation>Ende früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End later</source>
        <translation>Ende später</translation>
    </message>
    <message>
        <source>Every action and its key.</source>
        <translation type="vanished">Alle Aktionen und ihre Tasten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Every command and its key, to look at and to print.</source>
        <translation>Alle Befehle und ihre Tasten, zum Ansehen und Drucken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Export slides…</source>
        <translation>Folien exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer lanes</source>
        <translation>Weniger Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer rows</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Filter panel</source>
        <translation>Filterbereich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Find duplicates…</source>
        <translation>Duplikate suchen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Find words in what the filter leaves, and mark where they are.</source>
        <translation>Sucht Wörter in dem, was der Filter übrig lässt, und markiert die Fundstellen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>First question</source>
        <translation>Erste Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane</source>
        <translation>Spur einklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane of the selected event down to its title, or open it again.</source>
        <translation>Klappt die Spur des ausgewählten Ereignisses bis auf ihren Titel ein oder öffnet sie wieder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Gather the lanes with the fewest events in one.</source>
        <translation>Fasst die Spuren mit den wenigsten Ereignissen in einer zusammen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Give commands the keys that you like, and take them back.</source>
        <translation>Gibt Befehlen die Tasten, die Sie möchten, und nimmt sie wieder weg.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give some more of the others lanes of their own.</source>
        <translation>Gibt einigen der übrigen eigene Spuren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Give this team a point.</source>
        <translation>Gibt diesem Team einen Punkt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Give what stands under the timeline all the room, or show both again.</source>
        <translation>Gibt dem Bereich unter der Zeitleiste den ganzen Platz oder zeigt wieder beides.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give what the filter leaves lanes and rows of its own. Back brings the old ones back.</source>
        <translation>Gibt dem, was der Filter übrig lässt, eigene Spuren und Zeilen. „Zurück“ holt die alten wieder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Go back to the database of facial-recognition policy.</source>
        <translation>Kehrt zur Datenbank der Politik zur Gesichtserkennung zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go back to the question before this one.</source>
        <translation>Geht zur vorigen Frage zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go through the parts of the window the other way round.</source>
        <translation>Geht andersherum durch die Teile des Fensters.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date…</source>
        <translation>Gehe zu Datum…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the end, where the points stand.</source>
        <translation>Geht zum Ende, wo der Punktestand steht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go to the filter panel, the timeline, the drawer and the detail pane in turn.</source>
        <translation>Geht reihum zu Filterbereich, Zeitleiste, unterem Bereich und Detailbereich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the first question.</source>
        <translation>Geht zur ersten Frage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Greyscale theme</source>
        <translation>Design in Graustufen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Hide relations between lanes</source>
        <translation>Beziehungen zwischen Spuren ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Hide the lane</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Hide what no source had published by a day.</source>
        <translation>Verbirgt, was bis zu einem Tag noch keine Quelle veröffentlicht hatte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>High contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>How everything works.</source>
        <translation>Wie alles funktioniert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>How much is known</source>
        <translation>Beleglage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import what is on the clipboard…</source>
        <translation>Aus der Zwischenablage importieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>In context</source>
        <translation>Im Kontext</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step earlier.</source>
        <translation>Im Bearbeitungsmodus: lässt das ausgewählte Ereignis einen Schritt früher enden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step later; a moment becomes a span.</source>
        <translation>Im Bearbeitungsmodus: lässt das ausgewählte Ereignis einen Schritt später enden; aus einem Zeitpunkt wird eine Zeitspanne.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: make an event where the pointer is, or beside the selected one.</source>
        <translation>Im Bearbeitungsmodus: legt ein Ereignis an, wo der Mauszeiger ist, oder neben dem ausgewählten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step back in time; the closer you look, the shorter the step.</source>
        <translation>Im Bearbeitungsmodus: verschiebt die ausgewählten Ereignisse einen Schritt zurück in der Zeit; je näher Sie hinsehen, desto kürzer der Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step on in time.</source>
        <translation>Im Bearbeitungsmodus: verschiebt die ausgewählten Ereignisse einen Schritt voran in der Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Keep what the class sees exactly as it is while you look around.</source>
        <translation>Lässt das Bild der Klasse genau so stehen, während Sie sich umsehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Keep what you see under a name: filter, range, lanes and bands.</source>
        <translation>Bewahrt unter einem Namen auf, was Sie sehen: Filter, Zeitraum, Spuren und Bänder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Kinds and stages as they follow each other, places by what they lie in, others by count.</source>
        <translation>Arten und Stadien in ihrer Abfolge, Orte nach dem, worin sie liegen, alles andere nach Anzahl.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane above</source>
        <translation>Spur darüber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane below</source>
        <translation>Spur darunter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by actor</source>
        <translation>Spuren nach Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by kind</source>
        <translation>Spuren nach Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by place</source>
        <translation>Spuren nach Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by policy type</source>
        <translation>Spuren nach Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by stage</source>
        <translation>Spuren nach Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in usual order</source>
        <translation>Spuren in üblicher Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in your own order</source>
        <translation>Spuren in eigener Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by count</source>
        <translation>Spuren nach Anzahl ordnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by name</source>
        <translation>Spuren nach Namen ordnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand as you put them last.</source>
        <translation>Die Spuren stehen so, wie Sie sie zuletzt angeordnet haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand in the order of the alphabet.</source>
        <translation>Die Spuren stehen in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language of the desktop</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Laser dot</source>
        <translation>Laserpunkt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Leave out the lane of the selected event; a line under the timeline counts what is hidden.</source>
        <translation>Blendet die Spur des ausgewählten Ereignisses aus; eine Zeile unter der Zeitleiste zählt, was ausgeblendet ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Leave the questions</source>
        <translation>Fragen verlassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let facets and other clicks change the other filter of a comparison: B, or A again.</source>
        <translation>Facetten und andere Klicks ändern den anderen Filter eines Vergleichs: B, oder wieder A.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Let the lane of the selected event stand first, however few events it has.</source>
        <translation>Stellt die Spur des ausgewählten Ereignisses an den Anfang, auch wenn sie wenige Ereignisse hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Let the lesson go on by itself; once more pauses.</source>
        <translation>Lässt die Lektion von selbst weiterlaufen; noch einmal hält an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Let the saved view that you are in show what you see now.</source>
        <translation>Die gespeicherte Ansicht, in der Sie sind, zeigt künftig, was Sie jetzt sehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let the two filters of the comparison change places.</source>
        <translation>Lässt die beiden Filter des Vergleichs die Plätze tauschen.</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="vanished">Hell oder dunkel, wie das System.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light text on dark paper.</source>
        <translation>Helle Schrift auf dunklem Papier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light, dark or in high contrast, as the desktop is.</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, wie das System.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List of hits</source>
        <translation>Trefferliste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>List the events of the two filters that fall in the same week.</source>
        <translation>Listet die Ereignisse der beiden Filter auf, die in dieselbe Woche fallen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>List the filtered events under the timeline: sort, select, copy.</source>
        <translation>Listet die gefilterten Ereignisse unter der Zeitleiste auf: sortieren, auswählen, kopieren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List what the search has found under the timeline, with the words marked.</source>
        <translation>Listet unter der Zeitleiste auf, was die Suche gefunden hat, mit markierten Wörtern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>List what the selected event answers and what answered it, with the days between.</source>
        <translation>Listet auf, worauf das ausgewählte Ereignis reagiert und was darauf reagierte, mit den Tagen dazwischen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>List who changed what and when, field by field, in the drawer.</source>
        <translation>Listet im unteren Bereich auf, wer wann was geändert hat, Feld für Feld.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Look, language, timeline, files and links: see what can be set, and set it.</source>
        <translation>Aussehen, Sprache, Zeitleiste, Dateien und Links: zeigt, was sich einstellen lässt, und stellt es ein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make a lesson from this filter</source>
        <translation>Lektion aus diesem Filter erstellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make a second event like each of the selected ones, without relations, as one step.</source>
        <translation>Legt zu jedem ausgewählten Ereignis ein zweites gleiches ohne Beziehungen an, in einem Schritt.</translation>
    </message>
    <message>
        <source>Make a second event like the selected one.</source>
        <translation type="vanished">Legt ein zweites Ereignis an, das dem ausgewählten gleicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text larger.</source>
        <translation>Macht alle Schrift größer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text smaller.</source>
        <translation>Macht alle Schrift kleiner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Make an empty database and open it.</source>
        <translation>Legt eine leere Datenbank an und öffnet sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make an event.</source>
        <translation>Legt ein Ereignis an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Make one of the selected events, field by field.</source>
        <translation>Macht aus den ausgewählten Ereignissen eines, Feld für Feld.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make whatever is pressed large enough for a finger; one that rests asks for the menu.</source>
        <translation>Macht alles, was gedrückt wird, groß genug für einen Finger; ein ruhender Finger ruft das Menü auf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make, change, reorder, duplicate and delete lessons.</source>
        <translation>Lektionen anlegen, ändern, umordnen, duplizieren und löschen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Merge a newer database…</source>
        <translation>Mit neuerer Datenbank zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Merge events…</source>
        <translation>Ereignisse zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More lanes</source>
        <translation>Mehr Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More rows</source>
        <translation>Mehr Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move earlier</source>
        <translation>Auf früher verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move events and draw their ends with the hand or the arrow keys, on the timeline itself.</source>
        <translation>Ereignisse verschieben und ihre Enden ziehen, mit der Maus oder den Pfeiltasten, direkt auf der Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move later</source>
        <translation>Auf später verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>New event here…</source>
        <translation>Neues Ereignis hier…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>New event…</source>
        <translation>Neues Ereignis…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>One lane</source>
        <translation>Eine Spur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a PostgreSQL database that several people share, by its address.</source>
        <translation>Öffnet über ihre Adresse eine PostgreSQL-Datenbank, die mehrere Personen gemeinsam nutzen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a database, or a view, a lesson or a picture from frtdesk.</source>
        <translation>Öffnet eine Datenbank oder eine Ansicht, eine Lektion oder ein Bild aus frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a shared database…</source>
        <translation>Gemeinsame Datenbank öffnen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open a shared view…</source>
        <translation>Geteilte Ansicht öffnen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Open every folded lane.</source>
        <translation>Öffnet alle eingeklappten Spuren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open the events that ship with frtdesk</source>
        <translation>Mitgelieferte Ereignisse öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the shared view that is on the clipboard, or import the rows of a table.</source>
        <translation>Öffnet die geteilte Ansicht aus der Zwischenablage oder importiert Tabellenzeilen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the view that stands at this place of the list.</source>
        <translation>Öffnet die Ansicht, die an dieser Stelle der Liste steht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little back in time.</source>
        <translation>Verschiebt den Ausschnitt ein wenig zurück in der Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little on in time.</source>
        <translation>Verschiebt den Ausschnitt ein wenig voran in der Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen back in time.</source>
        <translation>Verschiebt den Ausschnitt um eine Bildschirmbreite zurück in der Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen on in time.</source>
        <translation>Verschiebt den Ausschnitt um eine Bildschirmbreite voran in der Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Paper theme</source>
        <translation>Design für Papier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste a line, or choose a file, that somebody sent you.</source>
        <translation>Fügen Sie eine Zeile ein oder wählen Sie eine Datei, die man Ihnen geschickt hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Pin the lane</source>
        <translation>Spur anheften</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present from here</source>
        <translation>Ab hier präsentieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print the timeline with its sources.</source>
        <translation>Druckt die Zeitleiste mit ihren Quellen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Push what you see</source>
        <translation>Ihr Bild übertragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put a citation of the selected event and its sources on the clipboard.</source>
        <translation>Legt eine Quellenangabe des ausgewählten Ereignisses und seiner Quellen in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put every event back into the lane and row that it has among all events.</source>
        <translation>Bringt jedes Ereignis in die Spur und Zeile zurück, die es unter allen Ereignissen hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event above the one before it.</source>
        <translation>Setzt die Spur des ausgewählten Ereignisses über die vorige.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event below the one after it.</source>
        <translation>Setzt die Spur des ausgewählten Ereignisses unter die nächste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put the selected event with its quotes and sources on the clipboard.</source>
        <translation>Legt das ausgewählte Ereignis mit seinen Zitaten und Quellen in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Put the selected event, or the stretch between two, behind everything; again removes it.</source>
        <translation>Legt das ausgewählte Ereignis oder die Zeit zwischen zweien hinter alles andere; noch einmal entfernt es wieder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Put what you see on the clipboard as one line that can be mailed.</source>
        <translation>Legt, was Sie sehen, als eine Zeile in die Zwischenablage, die sich verschicken lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Questions made from a lesson or from the filter, to be shown or printed.</source>
        <translation>Fragen aus einer Lektion oder dem Filter, zum Zeigen oder Drucken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo: {title}</source>
        <translation>Wiederholen: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Refine the other half</source>
        <translation>Andere Hälfte verfeinern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Relations between lanes…</source>
        <translation>Beziehungen zwischen Spuren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Response lag</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Rows of all events</source>
        <translation>Zeilen aller Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Safety copies…</source>
        <translation>Sicherheitskopien…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Same week</source>
        <translation>Dieselbe Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit</source>
        <translation>Kopie zum Bearbeiten speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit…</source>
        <translation>Kopie zum Bearbeiten speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save hand-out…</source>
        <translation>Arbeitsblatt speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the hand-out</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file</source>
        <translation>Lektion als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file…</source>
        <translation>Lektion als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the slides</source>
        <translation>Folien speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file</source>
        <translation>Ansicht als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file…</source>
        <translation>Ansicht als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search all events</source>
        <translation>Alle Ereignisse durchsuchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search what the filter hides as well.</source>
        <translation>Sucht auch in dem, was der Filter verbirgt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>See the events that were deleted, and take them out again or away for good.</source>
        <translation>Zeigt die gelöschten Ereignisse; holt sie zurück oder entfernt sie endgültig.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See what events share, correct it, make one of two, and delete what nothing uses.</source>
        <translation>Zeigt, was Ereignisse gemeinsam haben; berichtigt es, macht aus zweien eines und löscht, was nirgends verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>See what was kept of this database before imports and merges, and go back to it.</source>
        <translation>Zeigt, was von dieser Datenbank vor Importen und Zusammenführungen aufbewahrt wurde, und kehrt dahin zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See which events, actors and sources may be there twice, and make one of them.</source>
        <translation>Zeigt, welche Ereignisse, Akteure und Quellen vielleicht doppelt da sind, und macht daraus eines.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the event before in time.</source>
        <translation>Wählt das zeitlich vorige Ereignis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the first event.</source>
        <translation>Wählt das erste Ereignis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the hit of the search before in time.</source>
        <translation>Wählt den zeitlich vorigen Treffer der Suche aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the last event.</source>
        <translation>Wählt das letzte Ereignis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane above.</source>
        <translation>Wählt das nächstgelegene Ereignis in der Spur darüber aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane below.</source>
        <translation>Wählt das nächstgelegene Ereignis in der Spur darunter aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the next event in time.</source>
        <translation>Wählt das zeitlich nächste Ereignis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the next hit of the search in time.</source>
        <translation>Wählt den zeitlich nächsten Treffer der Suche aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Show again what was published later.</source>
        <translation>Zeigt wieder, was später veröffentlicht wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Show all events again; in a comparison, in the half that is refined.</source>
        <translation>Zeigt wieder alle Ereignisse; in einem Vergleich in der Hälfte, die verfeinert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Show as band behind</source>
        <translation>Als Band dahinter zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show every event that the filter leaves.</source>
        <translation>Zeigt alle Ereignisse, die der Filter übrig lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show greyed what the filter hides around the selected event: its neighbours in time and by relation. They are not counted.</source>
        <translation>Zeigt ausgegraut, was der Filter um das ausgewählte Ereignis verbirgt: seine Nachbarn in der Zeit und durch Beziehungen. Sie werden nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Show how long answers took: from call to corporate move, from call to bill, from bill to law.</source>
        <translation>Zeigt, wie lange Reaktionen brauchten: von der Forderung zur Unternehmensentscheidung, von der Forderung zum Gesetzentwurf, vom Gesetzentwurf zum Gesetz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show less time, larger.</source>
        <translation>Zeigt weniger Zeit, größer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show more time, smaller.</source>
        <translation>Zeigt mehr Zeit, kleiner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row fewer of the lane of the selected event; what stands there is counted.</source>
        <translation>Zeigt eine Zeile weniger in der Spur des ausgewählten Ereignisses; was dort steht, wird gezählt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row more of the lane of the selected event.</source>
        <translation>Zeigt eine Zeile mehr in der Spur des ausgewählten Ereignisses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide how many events begin in each month, quarter or year.</source>
        <translation>Zeigt oder verbirgt, wie viele Ereignisse in jedem Monat, Quartal oder Jahr beginnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show or hide the answer</source>
        <translation>Antwort ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the list of values to filter by, with their counts.</source>
        <translation>Zeigt oder verbirgt die Liste der Werte zum Filtern, mit ihrer Anzahl.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the quotes and sources of the selected event.</source>
        <translation>Zeigt oder verbirgt die Zitate und Quellen des ausgewählten Ereignisses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide the strip under the ruler: sources, confirmed dates, verified quotes.</source>
        <translation>Zeigt oder verbirgt den Streifen unter dem Lineal: Quellen, bestätigte Datumsangaben, verifizierte Zitate.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer, or hide it again, and stay on the question.</source>
        <translation>Zeigt die Antwort oder verbirgt sie wieder; die Frage bleibt stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer; once more goes on to the next question.</source>
        <translation>Zeigt die Antwort; noch einmal geht es zur nächsten Frage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the chosen lesson to the class, from its first step.</source>
        <translation>Zeigt der Klasse die gewählte Lektion ab dem ersten Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the class the timeline as you have it before you.</source>
        <translation>Zeigt der Klasse die Zeitleiste, wie Sie sie vor sich haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the lesson from the step that is nearest to the selected event.</source>
        <translation>Zeigt die Lektion ab dem Schritt, der dem ausgewählten Ereignis am nächsten liegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Show two filters above and below one axis: two actors, two places. Again ends it.</source>
        <translation>Zeigt zwei Filter über und unter einer Achse: zwei Akteure, zwei Orte. Noch einmal beendet es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Start the clock anew, or stop it.</source>
        <translation>Startet die Uhr neu oder hält sie an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take a point back from this team.</source>
        <translation>Nimmt diesem Team einen Punkt wieder ab.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Take back the last change that was saved.</source>
        <translation>Nimmt die letzte gespeicherte Änderung zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the events of a table, a calendar, or a file of another timeline program.</source>
        <translation>Übernimmt die Ereignisse einer Tabelle, eines Kalenders oder einer Datei eines anderen Zeitleistenprogramms.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the rows of a table, or the text of a file, that was copied elsewhere.</source>
        <translation>Übernimmt Tabellenzeilen oder den Text einer Datei, die anderswo kopiert wurden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in what is new and changed in a later version of the database that this is a copy of.</source>
        <translation>Übernimmt, was in einer späteren Fassung der Datenbank, von der dies eine Kopie ist, neu und geändert ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 1</source>
        <translation>Team 1 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 2</source>
        <translation>Team 2 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 3</source>
        <translation>Team 3 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 4</source>
        <translation>Team 4 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 5</source>
        <translation>Team 5 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 6</source>
        <translation>Team 6 einen Punkt abziehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Take the curves between the two chosen lanes away.</source>
        <translation>Nimmt die Kurven zwischen den beiden gewählten Spuren weg.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take the questions off the class's screen.</source>
        <translation>Nimmt die Fragen vom Bildschirm der Klasse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Take the selected events off the timeline; they wait in the bin until it is emptied.</source>
        <translation>Nimmt die ausgewählten Ereignisse von der Zeitleiste; sie bleiben im Papierkorb, bis er geleert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Text at its normal size.</source>
        <translation>Schrift in normaler Größe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The first step of the lesson.</source>
        <translation>Der erste Schritt der Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>The lane with the most events stands first.</source>
        <translation>Die Spur mit den meisten Ereignissen steht zuerst.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The last step of the lesson.</source>
        <translation>Der letzte Schritt der Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>The list of saved views: open, rename, move, duplicate, delete.</source>
        <translation>Die Liste der gespeicherten Ansichten: öffnen, umbenennen, verschieben, duplizieren, löschen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The next step of the lesson.</source>
        <translation>Der nächste Schritt der Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>The program speaks this language; events stay in theirs. The window is made anew, on the same view.</source>
        <translation>Das Programm spricht diese Sprache; Ereignisse behalten ihre. Das Fenster wird neu aufgebaut, mit derselben Ansicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The step before.</source>
        <translation>Der vorige Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view before this one.</source>
        <translation>Die Ansicht vor dieser.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view that you came back from.</source>
        <translation>Die Ansicht, aus der Sie zurückgekommen sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Theme of the desktop</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Touch mode</source>
        <translation>Touch-Modus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Two minutes through the window: each thing is pointed at, and shown if you like.</source>
        <translation>In zwei Minuten durch das Fenster: Auf alles wird gezeigt, und wenn Sie möchten, wird es vorgeführt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Type a day, month, year or range.</source>
        <translation>Geben Sie einen Tag, einen Monat, ein Jahr oder einen Zeitraum ein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Type a filter.</source>
        <translation>Hier geben Sie einen Filter ein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Type part of what you want: commands, views, lessons, settings, chapters, events by title.</source>
        <translation>Geben Sie einen Teil dessen ein, was Sie suchen: Befehle, Ansichten, Lektionen, Einstellungen, Kapitel, Ereignisse nach Titel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo: {title}</source>
        <translation>Rückgängig: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Unfold all lanes</source>
        <translation>Alle Spuren ausklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update the view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update “{name}”</source>
        <translation>„{name}“ aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Use the whole screen.</source>
        <translation>Nutzt den ganzen Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Versions, licences, and what a bug report needs.</source>
        <translation>Versionen, Lizenzen und was eine Fehlermeldung braucht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>View {number}</source>
        <translation>Ansicht {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Views change at once, without motion.</source>
        <translation>Ansichten wechseln sofort, ohne Bewegung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Views…</source>
        <translation>Ansichten…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>What answered what</source>
        <translation>Was worauf reagierte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>What each shape, stage, policy type and kind of date means.</source>
        <translation>Was Formen, Stadien, Maßnahmentypen und Arten von Datumsangaben bedeuten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>Mausrad zoomt wie auf Karten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>White paper without tinted lanes.</source>
        <translation>Weißes Papier ohne getönte Spuren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Without colours, as a printer in black and white will show it.</source>
        <translation>Ohne Farben, wie ein Schwarzweißdrucker es zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson as slides for PowerPoint, a step a slide, with notes.</source>
        <translation>Schreibt die gewählte Lektion als Folien für PowerPoint, je Schritt eine Folie, mit Notizen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson for the class, with room to write, as PDF or Markdown.</source>
        <translation>Schreibt die gewählte Lektion für die Klasse, mit Platz zum Schreiben, als PDF oder Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson with its events into a file that a colleague can open.</source>
        <translation>Schreibt die gewählte Lektion mit ihren Ereignissen in eine Datei, die Kolleginnen und Kollegen öffnen können.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Write what you see into a small file that others can open.</source>
        <translation>Schreibt, was Sie sehen, in eine kleine Datei, die andere öffnen können.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Write what you see, a range, the selection or all of it as a picture, a document or data.</source>
        <translation>Schreibt, was Sie sehen, einen Zeitraum, die Auswahl oder alles als Bild, Dokument oder Daten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Your notes, clock and the next step, in a window of your own; never on the class's screen.</source>
        <translation>Ihre Notizen, die Uhr und der nächste Schritt, in einem eigenen Fenster; nie auf dem Bildschirm der Klasse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>events.sqlite</source>
        <translation>ereignisse.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>hand-out</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>my-events.sqlite</source>
        <translation>meine-ereignisse.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>as text</name>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>(Not verified: these words were not found again in a second look-up.)</source>
        <translation>(Nicht verifiziert: Bei einer zweiten Prüfung wurden diese Worte nicht wiedergefunden.)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>- {relation}: {title} ({distance})</source>
        <translation>- {relation}: {title} ({distance})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Note: {note}</source>
        <translation>Anmerkung: {note}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>What it answers, and what answered it:</source>
        <translation>Worauf es reagiert und was darauf reagierte:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Who: {names}</source>
        <translation>Wer: {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Why it matters: {text}</source>
        <translation>Warum es wichtig ist: {text}</translation>
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
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{year}s</source>
        <translation>{year}er</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../frtdesk/ui/banner.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>between</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>%n more pair is not listed.|%n more pairs are not listed.</source>
        <translation>
            <numerusform>%n weiteres Paar ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Paare sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Choose two lanes; all relations between their events are drawn on the timeline.</source>
        <translation>Wählen Sie zwei Spuren; alle Beziehungen zwischen ihren Ereignissen werden auf der Zeitleiste gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Draw none</source>
        <translation>Keine zeichnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>No two events of this filter are related.</source>
        <translation>Keine zwei Ereignisse dieses Filters stehen in Beziehung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations are being counted.</source>
        <translation>Beziehungen werden gezählt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations between lanes</source>
        <translation>Beziehungen zwischen Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The filter leaves no relation between the two chosen lanes.</source>
        <translation>Der Filter lässt keine Beziehung zwischen den beiden gewählten Spuren übrig.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The two lanes that were chosen are no longer there. Choose two of these anew.</source>
        <translation>Die beiden gewählten Spuren gibt es nicht mehr. Wählen Sie zwei von diesen neu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>While two filters are compared there are no lanes to draw relations between.</source>
        <translation>Solange zwei Filter verglichen werden, gibt es keine Spuren, zwischen denen Beziehungen gezeichnet werden könnten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Within {lane}</source>
        <translation>Innerhalb von {lane}</translation>
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
            <numerusform>%n Ereignis ist wieder auf der Zeitleiste.</numerusform>
            <numerusform>%n Ereignisse sind wieder auf der Zeitleiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event was put in the bin.|%n events were put in the bin.</source>
        <translation>
            <numerusform>%n Ereignis wurde in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Ereignisse wurden in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Events in the bin</source>
        <translation>Ereignisse im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty. Del puts the selected events here; they can be taken out again.</source>
        <translation>Der Papierkorb ist leer. Entf legt die ausgewählten Ereignisse hierher; sie lassen sich wieder herausholen.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>%n event is changed.|%n events are changed.</source>
        <translation>
            <numerusform>%n Ereignis ist geändert.</numerusform>
            <numerusform>%n Ereignisse sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>A whole number of days, please.</source>
        <translation>Bitte eine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to add</source>
        <translation>Akteure hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to take away</source>
        <translation>Akteure wegnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Another place</source>
        <translation>Ein anderer Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>At most {most} events are edited at once; these are {number}. Filter further.</source>
        <translation>Höchstens {most} Ereignisse lassen sich auf einmal bearbeiten; das sind {number}. Filtern Sie weiter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change them</source>
        <translation>Alle ändern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changes {changed} of %n event.|Changes {changed} of %n events.</source>
        <translation>
            <numerusform>Ändert {changed} von %n Ereignis.</numerusform>
            <numerusform>Ändert {changed} von %n Ereignissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changing %n event…|Changing %n events…</source>
        <translation>
            <numerusform>%n Ereignis wird geändert…</numerusform>
            <numerusform>%n Ereignisse werden geändert…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days to move by</source>
        <translation>Tage, um die verschoben wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days: 7, or -30 for earlier</source>
        <translation>Tage: 7, oder -30 für früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Edit several events</source>
        <translation>Mehrere Ereignisse bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>It can be undone as one step.</source>
        <translation>Das lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Move by days</source>
        <translation>Um Tage verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>No event is selected</source>
        <translation>Kein Ereignis ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to add</source>
        <translation>Maßnahmentypen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to take away</source>
        <translation>Maßnahmentypen wegnehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Reading %n event…|Reading %n events…</source>
        <translation>
            <numerusform>%n Ereignis wird gelesen…</numerusform>
            <numerusform>%n Ereignisse werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to add</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to take away</source>
        <translation>Schlagwörter wegnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The exact day</source>
        <translation>Der genaue Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The only event shown|All %n events that the filter leaves</source>
        <translation>
            <numerusform>Das einzige gezeigte Ereignis</numerusform>
            <numerusform>Alle %n Ereignisse, die der Filter übrig lässt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The quotes</source>
        <translation>Die Zitate</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The selected event|The %n selected events</source>
        <translation>
            <numerusform>Das ausgewählte Ereignis</numerusform>
            <numerusform>Die %n ausgewählten Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>This changes %n event at once.|This changes %n events at once.</source>
        <translation>
            <numerusform>Das ändert %n Ereignis auf einmal.</numerusform>
            <numerusform>Das ändert %n Ereignisse auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day checked</source>
        <translation>Tag geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day not checked</source>
        <translation>Tag nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes checked</source>
        <translation>Zitate geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes not checked</source>
        <translation>Zitate nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event earlier: go to the nearest|%n events earlier: go to the nearest</source>
        <translation>
            <numerusform>%n Ereignis früher: zum nächstgelegenen</numerusform>
            <numerusform>%n Ereignisse früher: zum nächstgelegenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes above: scroll up|%n events in lanes above: scroll up</source>
        <translation>
            <numerusform>%n Ereignis in Spuren darüber: nach oben rollen</numerusform>
            <numerusform>%n Ereignisse in Spuren darüber: nach oben rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes below: scroll down|%n events in lanes below: scroll down</source>
        <translation>
            <numerusform>%n Ereignis in Spuren darunter: nach unten rollen</numerusform>
            <numerusform>%n Ereignisse in Spuren darunter: nach unten rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event later: go to the nearest|%n events later: go to the nearest</source>
        <translation>
            <numerusform>%n Ereignis später: zum nächstgelegenen</numerusform>
            <numerusform>%n Ereignisse später: zum nächstgelegenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n in beiden</numerusform>
            <numerusform>%n in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n sichtbar</numerusform>
            <numerusform>%n sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/bundles.py"/>
        <source>%n relation in view|%n relations in view</source>
        <translation>
            <numerusform>%n sichtbare Beziehung</numerusform>
            <numerusform>%n sichtbare Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>Every lane is hidden.</source>
        <translation>Alle Spuren sind ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event in this range: {before} before it, {after} after it.</source>
        <translation>Kein Ereignis in diesem Zeitraum: {before} davor, {after} danach.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event matches this filter.</source>
        <translation>Kein Ereignis entspricht diesem Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event of this filter has a date.</source>
        <translation>Kein Ereignis dieses Filters hat ein Datum.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, above the axis.</source>
        <translation>Einer von zwei verglichenen Filtern, über der Achse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, below the axis.</source>
        <translation>Einer von zwei verglichenen Filtern, unter der Achse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Show their whole time</source>
        <translation>Ihren ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>This database holds no events yet.</source>
        <translation>Diese Datenbank enthält noch keine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <location filename="../../frtdesk/ui/plot/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>no data after {date}</source>
        <translation>keine Daten nach {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>the same events in both</source>
        <translation>dieselben Ereignisse in beiden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} above</source>
        <translation>{count} darüber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} below</source>
        <translation>{count} darunter</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event here|%n events here</source>
        <translation>
            <numerusform>%n Ereignis hier</numerusform>
            <numerusform>%n Ereignisse hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event with this filter|%n events with this filter</source>
        <translation>
            <numerusform>%n Ereignis mit diesem Filter</numerusform>
            <numerusform>%n Ereignisse mit diesem Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>Hidden by the filter</source>
        <translation>Vom Filter verborgen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>with quotes</source>
        <translation>mit Zitaten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} in Clustern gezählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} earlier</source>
        <translation>{count} früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} in view</source>
        <translation>{count} sichtbar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} later</source>
        <translation>{count} später</translation>
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
        <translation>Ganze Kette</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also follows, cites and is part of, which say less than that one event answers the other.</source>
        <translation>Auch „folgt auf“, „verweist auf“ und „ist Teil von“; sie besagen weniger, als dass ein Ereignis auf das andere reagiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also what the answered event answered, and so on.</source>
        <translation>Auch worauf das frühere Ereignis seinerseits reagierte, und so weiter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>From the selected event</source>
        <translation>Ab dem ausgewählten Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that answered it.</source>
        <translation>Es ist nichts verzeichnet, was darauf reagierte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that it answers.</source>
        <translation>Es ist nichts verzeichnet, worauf es reagiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Select an event to see what it answers and what answered it.</source>
        <translation>Wählen Sie ein Ereignis aus, um zu sehen, worauf es reagiert und was darauf reagierte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>The selected event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>There is more than is listed here.</source>
        <translation>Es gibt mehr, als hier aufgeführt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Weaker relations too</source>
        <translation>Auch schwächere Beziehungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered it</source>
        <translation>Was darauf reagierte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered what</source>
        <translation>Was worauf reagierte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Was worauf reagiert, wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What it answers</source>
        <translation>Worauf es reagiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n begins outside this range.|%n begin outside this range.</source>
        <translation>
            <numerusform>%n beginnt außerhalb dieses Zeitraums.</numerusform>
            <numerusform>%n beginnen außerhalb dieses Zeitraums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that is not given to the day.|%n events have a date that is not given to the day.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das nicht auf den Tag genau ist.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das nicht auf den Tag genau ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one bar.|%n events have a date that may lie in more than one bar.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das in mehr als einem Balken liegen kann.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das in mehr als einem Balken liegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one month.|%n events have a date that may lie in more than one month.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das in mehr als einem Monat liegen kann.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das in mehr als einem Monat liegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one quarter.|%n events have a date that may lie in more than one quarter.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das in mehr als einem Quartal liegen kann.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das in mehr als einem Quartal liegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one week.|%n events have a date that may lie in more than one week.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das in mehr als einer Woche liegen kann.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das in mehr als einer Woche liegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one year.|%n events have a date that may lie in more than one year.</source>
        <translation>
            <numerusform>%n Ereignis hat ein Datum, das in mehr als einem Jahr liegen kann.</numerusform>
            <numerusform>%n Ereignisse haben ein Datum, das in mehr als einem Jahr liegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n has no date.|%n have no date.</source>
        <translation>
            <numerusform>%n hat kein Datum.</numerusform>
            <numerusform>%n haben kein Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>%n line is on the clipboard.|%n lines are on the clipboard.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A alone</source>
        <translation>Nur A</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A beside B</source>
        <translation>A neben B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>A span counts where it begins.</source>
        <translation>Eine Zeitspanne zählt, wo sie beginnt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event of both counts once under each.</source>
        <translation>Ein Ereignis aus beiden zählt unter jedem einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event with several values counts once under each.</source>
        <translation>Ein Ereignis mit mehreren Werten zählt unter jedem einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>B alone</source>
        <translation>Nur B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Clear what was picked</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers as a table, or save the chart as a picture.</source>
        <translation>Kopiert die Zahlen als Tabelle oder speichert das Diagramm als Bild.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a century</source>
        <translation>Ereignisse pro Jahrhundert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a day</source>
        <translation>Ereignisse pro Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a decade</source>
        <translation>Ereignisse pro Jahrzehnt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a millennium</source>
        <translation>Ereignisse pro Jahrtausend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a month</source>
        <translation>Ereignisse pro Monat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a quarter</source>
        <translation>Ereignisse pro Quartal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a week</source>
        <translation>Ereignisse pro Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a year</source>
        <translation>Ereignisse pro Jahr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Every</source>
        <translation>Je</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Filter: {filter}.</source>
        <translation>Filter: {filter}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How long each bar's time is</source>
        <translation>Wie viel Zeit ein Balken umfasst</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How the bars stand</source>
        <translation>Wie die Balken stehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No actor</source>
        <translation>Ohne Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>No event here has a date, so there is nothing to draw over time.</source>
        <translation>Kein Ereignis hier hat ein Datum, also gibt es über die Zeit nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>No event that the filter leaves begins here.</source>
        <translation>Hier beginnt kein Ereignis, das der Filter übrig lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>No filter: click a bar to set one.</source>
        <translation>Kein Filter: Klicken Sie auf einen Balken, um einen zu setzen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No policy type</source>
        <translation>Ohne Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No stage</source>
        <translation>Ohne Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Period</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Policy type</source>
        <translation>Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as a PNG image…</source>
        <translation>Als PNG-Bild speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as an SVG drawing…</source>
        <translation>Als SVG-Zeichnung speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Take the times and values of this chart out of the filter.</source>
        <translation>Nimmt die Zeiten und Werte dieses Diagramms aus dem Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>This database has no events yet.</source>
        <translation>Diese Datenbank enthält noch keine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What is in view</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What the bars are parted by</source>
        <translation>Wonach die Balken geteilt sind</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>What was asked for would be too fine for this range.</source>
        <translation>Das Gewünschte wäre für diesen Zeitraum zu fein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which half of the comparison is counted</source>
        <translation>Welche Hälfte des Vergleichs gezählt wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which years are shown</source>
        <translation>Welche Jahre gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{accounts} Source: {source}.</source>
        <translation>{accounts} Quelle: {source}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.</source>
        <translation>
            <numerusform>{bars} von %n Ereignis steht in den Balken.</numerusform>
            <numerusform>{bars} von %n Ereignissen stehen in den Balken.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, A beside B</source>
        <translation>{each}, A neben B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by actor</source>
        <translation>{each}, nach Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by kind</source>
        <translation>{each}, nach Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by place</source>
        <translation>{each}, nach Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by policy type</source>
        <translation>{each}, nach Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by stage</source>
        <translation>{each}, nach Stadium</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} von %n Ereignis</numerusform>
            <numerusform>{kept} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of {every}</source>
        <translation>{kept} von {every}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: click to filter</source>
        <translation>{name}: zum Filtern klicken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: no filter can name these</source>
        <translation>{name}: kein Filter kann sie benennen</translation>
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
        <translation>{when}: {count}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>A row of {table} points to a row of {parent} that is not there.</source>
        <translation>Eine Zeile von {table} verweist auf eine Zeile von {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>It {relation} an event that is not there.</source>
        <translation>Beziehung „{relation}“ zu einem Ereignis, das es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its importance is not a number from 1 to 5.</source>
        <translation>Die Wichtigkeit ist keine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its stored days are not those of its dates as written.</source>
        <translation>Die gespeicherten Tage stimmen nicht mit den geschriebenen Datumsangaben überein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Parents run in a circle: {circle}.</source>
        <translation>Übergeordnete Einträge laufen im Kreis: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Step {number} of the lesson shows {event}, which is not there.</source>
        <translation>Schritt {number} der Lektion zeigt {event}, das es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>The file is damaged: {said}</source>
        <translation>Die Datei ist beschädigt: {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>What is searched is not what the event says; “frtdesk check --repair-search” mends it.</source>
        <translation>Was durchsucht wird, entspricht nicht dem Ereignis; „frtdesk check --repair-search“ behebt das.</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
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
        <translation>Einfach</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>Unsourced: the database names no document.</source>
        <translation>Ohne Quelle: Die Datenbank nennt kein Dokument.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>a frtdesk database</source>
        <translation>eine frtdesk-Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>filter {filter}</source>
        <translation>Filter {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{n} of {all} events</source>
        <translation>{n} von {all} Ereignissen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{style} style</source>
        <translation>Stil {style}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”, event “{id}” in {database}</source>
        <translation>„{title}“, Ereignis „{id}“ in {database}</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event that you know by now|%n events that you know by now</source>
        <translation>
            <numerusform>%n Ereignis, das Sie bis jetzt kennen</numerusform>
            <numerusform>%n Ereignisse, die Sie bis jetzt kennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {first} to {last}|%n events, {first} to {last}</source>
        <translation>
            <numerusform>%n Ereignis, {first} bis {last}</numerusform>
            <numerusform>%n Ereignisse, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {year}|%n events, {year}</source>
        <translation>
            <numerusform>%n Ereignis, {year}</numerusform>
            <numerusform>%n Ereignisse, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min voraus</numerusform>
            <numerusform>%n min voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min im Rückstand</numerusform>
            <numerusform>%n min im Rückstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.</source>
        <translation>
            <numerusform>%n weiteres Ereignis in dieser Lektion, noch verborgen.</numerusform>
            <numerusform>%n weitere Ereignisse in dieser Lektion, noch verborgen.</numerusform>
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
        <translation>A: {first} · B: {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>No event that you know of yet</source>
        <translation>Noch kein Ereignis, das Sie kennen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>No question for this step.</source>
        <translation>Keine Frage zu diesem Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>No source is given for this event.</source>
        <translation>Für dieses Ereignis ist keine Quelle angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>Notes would be on the class's screen. Choose Console{key} once more to show them here.</source>
        <translation>Die Notizen stünden auf dem Bildschirm der Klasse. Wählen Sie noch einmal Pult{key}, um sie hier zu zeigen.</translation>
    </message>
    <message>
        <source>Notes would be on the class's screen. Press N again to show them here.</source>
        <translation type="vanished">Die Notizen stünden auf dem Bildschirm der Klasse. Drücken Sie noch einmal N, um sie hier zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>Source [{number}]: {source}</source>
        <translation>Quelle [{number}]: {source}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Step {step} of {steps} · ask the class</source>
        <translation>Schritt {step} von {steps} · fragen Sie die Klasse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The class sees the lesson on the second screen.</source>
        <translation>Die Klasse sieht die Lektion auf dem zweiten Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The end of the lesson</source>
        <translation>Das Ende der Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The end of this lesson</source>
        <translation>Das Ende dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The question of this lesson</source>
        <translation>Die Frage dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees</source>
        <translation>Die Klasse sieht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees (frozen)</source>
        <translation>Die Klasse sieht (eingefroren)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees nothing; this is what it would see</source>
        <translation>Die Klasse sieht nichts; das hier würde sie sehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The second screen is gone. The lesson goes on here; plug it in again to show it.</source>
        <translation>Der zweite Bildschirm ist weg. Die Lektion geht hier weiter; schließen Sie ihn wieder an, um sie zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Then: {steps}</source>
        <translation>Danach: {steps}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <location filename="../../frtdesk/ui/presentation/miniature.py"/>
        <source>What the class sees</source>
        <translation>Was die Klasse sieht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>You see (live: zoom, filter, peek)</source>
        <translation>Sie sehen (live: zoomen, filtern, nachsehen)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your note (never shown)</source>
        <translation>Ihre Notiz (wird nie gezeigt)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your notes are covered: the class may see this screen. Choose Console{key} to show them.</source>
        <translation>Ihre Notizen sind verdeckt: Die Klasse könnte diesen Bildschirm sehen. Wählen Sie Pult{key}, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Your notes are covered: the class may see this screen. Press N to show them.</source>
        <translation type="vanished">Ihre Notizen sind verdeckt: Die Klasse könnte diesen Bildschirm sehen. Mit N zeigen Sie sie an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>a stretch of time</source>
        <translation>ein Zeitabschnitt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>looking back</source>
        <translation>rückblickend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>not told yet</source>
        <translation>noch nicht erzählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>on time</source>
        <translation>im Zeitplan</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>source [{number}]</source>
        <translation>Quelle [{number}]</translation>
    </message>
    <message>
        <source>source [{number}] {publisher}</source>
        <translation type="vanished">Quelle [{number}] {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>sources: {data}</source>
        <translation>Quellen: {data}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
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
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{gone} of {minutes} min</source>
        <translation>{gone} von {minutes} min</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>{lesson} - class</source>
        <translation>{lesson} – Klasse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{lesson} - console</source>
        <translation>{lesson} – Pult</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
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
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>%n thing is wrong.|%n things are wrong.</source>
        <translation>
            <numerusform>%n Sache stimmt nicht.</numerusform>
            <numerusform>%n Sachen stimmen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/build_command.py"/>
        <source>Built {file} with %n event.|Built {file} with %n events.</source>
        <translation>
            <numerusform>{file} mit %n Ereignis erstellt.</numerusform>
            <numerusform>{file} mit %n Ereignissen erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Check the spelling, or name another database.</source>
        <translation>Prüfen Sie die Schreibweise oder nennen Sie eine andere Datenbank.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/copy_command.py"/>
        <source>Copied %n row into {name}.|Copied %n rows into {name}.</source>
        <translation>
            <numerusform>%n Zeile wurde nach {name} kopiert.</numerusform>
            <numerusform>%n Zeilen wurden nach {name} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>Did you mean {lesson}?</source>
        <translation>Meinten Sie {lesson}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Make room there, or write it somewhere else; what is there is cut short.</source>
        <translation>Schaffen Sie dort Platz oder schreiben Sie anderswohin; was dort liegt, ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Name a copy of yours after --into.</source>
        <translation>Nennen Sie nach --into eine eigene Kopie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Name a database, or a command: frtdesk --help lists them.</source>
        <translation>Nennen Sie eine Datenbank oder einen Befehl: frtdesk --help listet die Befehle auf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>Name another file after --db; it is made where there is none.</source>
        <translation>Nennen Sie nach --db eine andere Datei; gibt es sie nicht, wird sie angelegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Name one of them.</source>
        <translation>Nennen Sie nur eine davon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>Unter Debian und Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/opening.py"/>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Run the same command with --debug to see the details.</source>
        <translation>Führen Sie denselben Befehl mit --debug aus, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The details are in {file}; please send them along when you report it.</source>
        <translation>Die Einzelheiten stehen in {file}; bitte schicken Sie sie mit, wenn Sie den Fehler melden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The lesson has no steps.</source>
        <translation>Die Lektion hat keine Schritte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>The name of the database is empty.</source>
        <translation>Der Name der Datenbank ist leer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The result could not be written ({why}).</source>
        <translation>Das Ergebnis ließ sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.</source>
        <translation>Hier gibt es keine Anzeige, auf der sich ein Fenster öffnen ließe; „frtdesk export timeline.png“ schreibt stattdessen ein Bild.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>There is no lesson {lesson}.</source>
        <translation>Eine Lektion {lesson} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>There is no room left where this was to be written.</source>
        <translation>Wo das geschrieben werden sollte, ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>This computer lacks a library that Qt needs: {library}.</source>
        <translation>Diesem Computer fehlt eine Bibliothek, die Qt braucht: {library}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>This database holds no lesson.</source>
        <translation>Diese Datenbank enthält keine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Two databases were named: {first} and {second}.</source>
        <translation>Es wurden zwei Datenbanken genannt: {first} und {second}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>What is searched is stored afresh.</source>
        <translation>Was durchsucht wird, ist neu gespeichert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Wrote {file}, {size} kB.</source>
        <translation>{file} geschrieben, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>frtdesk met an error that nobody foresaw ({what}).</source>
        <translation>frtdesk ist auf einen Fehler gestoßen, mit dem niemand gerechnet hat ({what}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}</source>
        <translation>keine Datei {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}; did you mean {command}?</source>
        <translation>keine Datei {name}; meinten Sie {command}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>{event} (this event is not in the database)</source>
        <translation>{event} (dieses Ereignis ist nicht in der Datenbank)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>{event}: a step names this event, and the file does not hold it.</source>
        <translation>{event}: Ein Schritt nennt dieses Ereignis, und die Datei enthält es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>{name} lässt sich nicht schreiben. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.</source>
        <translation>„frtdesk --help“ listet die Befehle auf, „frtdesk open --help“ die Optionen des Fensters.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>“frtdesk lesson list” prints the lessons.</source>
        <translation>„frtdesk lesson list“ gibt die Lektionen aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“{command} --help” shows what can be written.</source>
        <translation>„{command} --help“ zeigt, was man schreiben kann.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Compare {title}</source>
        <translation>{title} vergleichen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End the comparison and show A alone. Esc does the same.</source>
        <translation>Beendet den Vergleich und zeigt nur A. Esc tut dasselbe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter A, shown above the axis</source>
        <translation>Filter A, über der Achse gezeigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter B, shown below the axis</source>
        <translation>Filter B, unter der Achse gezeigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Let A and B change places.</source>
        <translation>Lässt A und B die Plätze tauschen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>List the events of A and of B that fall in the same week.</source>
        <translation>Listet die Ereignisse von A und B auf, die in dieselbe Woche fallen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}</source>
        <translation>{letter} verfeinern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}: facets and other clicks change this filter.</source>
        <translation>{letter} verfeinern: Facetten und andere Klicks ändern diesen Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Same week…</source>
        <translation>Dieselbe Woche…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap, same week, end</source>
        <translation>Tauschen, dieselbe Woche, beenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/compare_proposals.py"/>
        <source>{filter} / all others</source>
        <translation>{filter} / alle anderen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/half.py"/>
        <source>{letter}: {filter}.</source>
        <translation>{letter}: {filter}.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n field was changed by both.|%n fields were changed by both.</source>
        <translation>
            <numerusform>%n Feld wurde von beiden geändert.</numerusform>
            <numerusform>%n Felder wurden von beiden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n was changed by you and removed by them.|%n were changed by you and removed by them.</source>
        <translation>
            <numerusform>%n wurde von Ihnen geändert und dort entfernt.</numerusform>
            <numerusform>%n wurden von Ihnen geändert und dort entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Before: {text}</source>
        <translation>Vorher: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep all of mine</source>
        <translation>Alle eigenen behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Show %n more|Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take all of theirs</source>
        <translation>Alle fremden übernehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Theirs is taken for %n.</source>
        <translation>
            <numerusform>Bei %n wird die fremde Fassung übernommen.</numerusform>
            <numerusform>Bei %n wird die fremde Fassung übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>What both changed</source>
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>{choice}: {field} of {title}</source>
        <translation>{choice}: {field} von „{title}“</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>%n copy of {name} is kept.|%n copies of {name} are kept.</source>
        <translation>
            <numerusform>%n Kopie von {name} ist aufbewahrt.</numerusform>
            <numerusform>%n Kopien von {name} sind aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies are kept of your own database files. Save a copy to edit to have one.</source>
        <translation>Aufbewahrt werden Kopien Ihrer eigenen Datenbankdateien. Speichern Sie eine Kopie zum Bearbeiten, um eine solche zu haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies that were kept</source>
        <translation>Aufbewahrte Kopien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Make one now</source>
        <translation>Jetzt anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>No copy of {name} was kept yet.</source>
        <translation>Von {name} ist noch keine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for good.</source>
        <translation>Vor jedem Import, jeder Zusammenführung und jeder Wiederherstellung wird eine aufbewahrt; die letzten zehn bleiben. Von Ihnen angelegte bleiben für immer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Safety copies</source>
        <translation>Sicherheitskopien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>There is nothing to keep: {name} holds no event.</source>
        <translation>Es gibt nichts aufzubewahren: {name} enthält kein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an earlier copy was restored</source>
        <translation>vor der Wiederherstellung einer früheren Kopie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>kept before a change</source>
        <translation>vor einer Änderung aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>made by you</source>
        <translation>von Ihnen angelegt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this list.</source>
        <translation>{name} kommt auf den Stand vom {when}. Vorher wird eine Kopie des jetzigen Stands aufbewahrt; sie steht dann in dieser Liste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>{name} is what it was on {when}.</source>
        <translation>{name} ist wieder auf dem Stand vom {when}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>frtdesk met an error that it did not expect. Your data is as it was, and you can go on. If you report it, this text helps:</source>
        <translation>frtdesk ist auf einen unerwarteten Fehler gestoßen. Ihre Daten sind unverändert, und Sie können weitermachen. Wenn Sie den Fehler melden, hilft dieser Text:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day before|%n days before</source>
        <translation>
            <numerusform>%n Tag davor</numerusform>
            <numerusform>%n Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day earlier|%n days earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day later|%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ months</source>
        <translation>
            <numerusform>%n½ Monate</numerusform>
            <numerusform>%n½ Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ years</source>
        <translation>
            <numerusform>%n½ Jahre</numerusform>
            <numerusform>%n½ Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?.</source>
        <translation>Ein Datum schreibt man wie 2019, 2019-05, 2019-05-14, 2019-05~ oder 2019-05?.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is missing</source>
        <translation>ein Datum fehlt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is text</source>
        <translation>ein Datum ist ein Text</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day has two digits</source>
        <translation>ein Tag hat zwei Ziffern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day needs its month</source>
        <translation>ein Tag braucht seinen Monat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a month has two digits</source>
        <translation>ein Monat hat zwei Ziffern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a season has no days</source>
        <translation>eine Jahreszeit hat keine Tage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set holds no time of day</source>
        <translation>eine Menge enthält keine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set needs two dates or a range</source>
        <translation>eine Menge braucht zwei Datumsangaben oder einen Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a set or span stands alone, it cannot begin or end another</source>
        <translation>eine Menge oder Spanne steht allein, sie kann keine andere beginnen oder beenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a span has one stroke, between its start and its end</source>
        <translation>eine Zeitspanne hat einen Schrägstrich, zwischen Beginn und Ende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a time of day takes no ~ or ?</source>
        <translation>zu einer Uhrzeit gehört kein ~ oder ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year has four digits</source>
        <translation>ein Jahr hat vier Ziffern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year needs at least one digit</source>
        <translation>ein Jahr braucht mindestens eine Ziffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year of more than four digits begins with a Y, as in Y10000</source>
        <translation>ein Jahr mit mehr als vier Ziffern beginnt mit einem Y, wie in Y10000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>a year of more than four digits has no months</source>
        <translation>ein Jahr mit mehr als vier Ziffern hat keine Monate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year with an X stands alone</source>
        <translation>ein Jahr mit einem X steht allein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>after Y a year has more than four digits</source>
        <translation>nach Y hat ein Jahr mehr als vier Ziffern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>an open start needs an end</source>
        <translation>ein offener Beginn braucht ein Ende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>around {date}</source>
        <translation>um {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>at all times</source>
        <translation>zu aller Zeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>autumn {year}</source>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {earlier} and {later}</source>
        <translation>{earlier} bis {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>end not recorded</source>
        <translation>Ende nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date} on</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date}, end not recorded</source>
        <translation>ab {date}, Ende nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it cannot be moved so far</source>
        <translation>so weit lässt es sich nicht verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>it ends before it starts</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>länger als %n Zeichen</numerusform>
            <numerusform>länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it is several dates, which have no edge</source>
        <translation>es sind mehrere Datumsangaben, und die haben keinen Rand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its range runs backwards</source>
        <translation>der Zeitraum läuft rückwärts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its time is not like T10:30:00 or T10:30:00Z</source>
        <translation>die Uhrzeit ist nicht wie T10:30:00 oder T10:30:00Z geschrieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>month {month} does not exist (seasons are 21 to 24)</source>
        <translation>den Monat {month} gibt es nicht (Jahreszeiten sind 21 bis 24)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps around {date}</source>
        <translation>vielleicht um {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps {date}</source>
        <translation>vielleicht {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/column_dates.py"/>
        <source>several dates, {dates}</source>
        <translation>mehrere Datumsangaben, {dates}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>spring {year}</source>
        <translation>Frühjahr {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>still running, start not recorded</source>
        <translation>dauert an, Beginn nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>summer {year}</source>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the bracket is not closed</source>
        <translation>die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the character {code} does not belong in it</source>
        <translation>das Zeichen {code} gehört nicht hinein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day or up to {days}</source>
        <translation>am selben Tag oder bis zu {days}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the year 0 has no sign</source>
        <translation>das Jahr 0 hat kein Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the years {first} to {last}</source>
        <translation>Jahre {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the {year}s</source>
        <translation>{year}er-Jahre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}, start not recorded</source>
        <translation>bis {date}, Beginn nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>winter {year}/{next_year}</source>
        <translation>Winter {year}/{next_year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>within {date}</source>
        <translation>innerhalb von {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>years end at 999,999,999</source>
        <translation>Jahre enden bei 999.999.999</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} and {last}</source>
        <translation>{dates} und {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} or {last}</source>
        <translation>{dates} oder {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (day not confirmed)</source>
        <translation>{date} (Tag nicht bestätigt)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (days not confirmed)</source>
        <translation>{date} (Tage nicht bestätigt)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or earlier</source>
        <translation>{date} oder früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or later</source>
        <translation>{date} oder später</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day}</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{earlier} to {later}</source>
        <translation>{earlier} bis {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to later in {last}</source>
        <translation>{first} bis später innerhalb von {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day before|{low} to %n days before</source>
        <translation>
            <numerusform>{low} bis %n Tag davor</numerusform>
            <numerusform>{low} bis %n Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day earlier|{low} to %n days earlier</source>
        <translation>
            <numerusform>{low} bis %n Tag früher</numerusform>
            <numerusform>{low} bis %n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day later|{low} to %n days later</source>
        <translation>
            <numerusform>{low} bis %n Tag später</numerusform>
            <numerusform>{low} bis %n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day|{low} to %n days</source>
        <translation>
            <numerusform>{low} bis %n Tag</numerusform>
            <numerusform>{low} bis %n Tage</numerusform>
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
            <numerusform>{month} {year} hat %n Tage</numerusform>
            <numerusform>{month} {year} hat %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}: from {first} to {last}.</source>
        <translation>{words}: von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{year} BCE</source>
        <translation>{year} v. Chr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{rest}” cannot be read</source>
        <translation>„{rest}“ ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{text}” is not a date: {problem}.</source>
        <translation>„{text}“ ist kein Datum: {problem}.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>Filter to what you want to tell, then make a lesson from it.</source>
        <translation>Filtern Sie auf das, was Sie erzählen möchten, und erstellen Sie daraus eine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/links.py"/>
        <source>Only plain addresses (http, https, mailto) are opened.</source>
        <translation>Nur einfache Adressen (http, https, mailto) werden geöffnet.</translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are opened.</source>
        <translation type="vanished">Nur Webadressen (http, https) werden geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>The view is on the clipboard as one line.</source>
        <translation>Die Ansicht ist als eine Zeile in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>This database holds no lesson.</source>
        <translation>Diese Datenbank enthält keine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Upgrade it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/written.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>? Not verified</source>
        <translation>? Nicht verifiziert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Choose File, Open{key}, or drop its file on this window.</source>
        <translation>Wählen Sie Datei, Öffnen{key}, oder ziehen Sie ihre Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear {letter}</source>
        <translation>{letter} aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.</source>
        <translation>Klicken Sie auf ein Symbol oder einen Titel auf der Zeitleiste. Mit den Pfeiltasten ← und → gehen Sie zeitlich von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy citation as</source>
        <translation>Quellenangabe kopieren als</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy quote with speaker</source>
        <translation>Zitat mit zitierter Person kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy selected words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy the words alone</source>
        <translation>Nur die Worte kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as</source>
        <translation>Diese Quelle kopieren als</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as citation</source>
        <translation>Diese Quelle als Quellenangabe kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>Go to source {number}</source>
        <translation>Zu Quelle {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>How far to trust it</source>
        <translation>Wie verlässlich es ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>It was copied.</source>
        <translation>Es wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Neither A nor B leaves this event: it is not on the timeline.</source>
        <translation>Weder A noch B lässt dieses Ereignis übrig: Es ist nicht auf der Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>No address is given.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>No database is open</source>
        <translation>Es ist keine Datenbank geöffnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>No relation to another event is recorded.</source>
        <translation>Keine Beziehung zu einem anderen Ereignis verzeichnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Not a plain web address, so it is not opened: {text}</source>
        <translation>Keine einfache Webadresse, deshalb nicht geöffnet: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Note:</source>
        <translation>Anmerkung:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open one with Ctrl+O, or drop its file on this window.</source>
        <translation type="vanished">Öffnen Sie eine mit Strg+O oder ziehen Sie ihre Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Opens {address}</source>
        <translation>Öffnet {address}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Read an event</source>
        <translation>Ein Ereignis lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Selected event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Tags:</source>
        <translation>Schlagwörter:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citation of the source was copied: {way}.</source>
        <translation>Die Quellenangabe der Quelle wurde kopiert: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citations were copied: {way}.</source>
        <translation>Die Quellenangaben wurden kopiert: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event and its sources were copied as citations.</source>
        <translation>Das Ereignis und seine Quellen wurden als Quellenangaben kopiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event was copied as text.</source>
        <translation>Das Ereignis wurde als Text kopiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: it is not on the timeline.</source>
        <translation>Der Filter verbirgt dieses Ereignis: Es ist nicht auf der Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: the timeline shows it greyed, in context.</source>
        <translation>Der Filter verbirgt dieses Ereignis: Die Zeitleiste zeigt es ausgegraut, im Kontext.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The title was copied.</source>
        <translation>Der Titel wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>There is no event in this database yet.</source>
        <translation>In dieser Datenbank gibt es noch kein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>These words were not found again in a second look-up. Check the source before you use them.</source>
        <translation>Bei einer zweiten Prüfung wurden diese Worte nicht wiedergefunden. Prüfen Sie die Quelle, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Ohne Quelle: Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>What is in it</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>What it answers, and what answered it</source>
        <translation>Worauf es reagiert und was darauf reagierte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Where it is thin</source>
        <translation>Wo sie dünn ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Writes to {address}</source>
        <translation>Schreibt an {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/sheet.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/web_link.py"/>
        <source>mail to {person}</source>
        <translation>E-Mail an {person}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · to {last}</source>
        <translation>{events} · bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · {first} to {last}</source>
        <translation>{events} · {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>{kind}. Click to see only the events of this actor.</source>
        <translation>{kind}. Klicken Sie, um nur die Ereignisse dieses Akteurs zu sehen.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>A day, month, year or range: 2020-06-11, 2020-06, 2019..2021</source>
        <translation>Ein Tag, ein Monat, ein Jahr oder ein Zeitraum: 2020-06-11, 2020-06, 2019..2021</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All that can be imported ({names})</source>
        <translation>Alles, was sich importieren lässt ({names})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Kalender (*.ics *.ical)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Datenbanken (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Merge a newer database</source>
        <translation>Mit neuerer Datenbank zusammenführen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a shared view</source>
        <translation>Geteilte Ansicht öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Pictures from frtdesk (*.png *.svg *.pdf)</source>
        <translation>Bilder aus frtdesk (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Profiles (*.json *.toml)</source>
        <translation>Profile (*.json *.toml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Shared views (*.frtview)</source>
        <translation>Geteilte Ansichten (*.frtview)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</source>
        <translation>Zeitleisten (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Use a profile</source>
        <translation>Profil verwenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>{suffix} files (*.{small})</source>
        <translation>{suffix}-Dateien (*.{small})</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Back to the timeline</source>
        <translation>Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Beside the timeline</source>
        <translation>Neben der Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline alone.</source>
        <translation>Schließt den unteren Bereich und zeigt nur die Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline: there is no room for both.</source>
        <translation>Schließt den unteren Bereich und zeigt die Zeitleiste: Für beides ist kein Platz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Full height</source>
        <translation>Volle Höhe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Give the drawer all the room.</source>
        <translation>Gibt dem unteren Bereich den ganzen Platz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Half height</source>
        <translation>Halbe Höhe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Instead of the timeline</source>
        <translation>Statt der Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More panels under the timeline</source>
        <translation>Weitere Bereiche unter der Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>Panels under the timeline</source>
        <translation>Bereiche unter der Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Relations between lanes</source>
        <translation>Beziehungen zwischen Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Response lag</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Same week</source>
        <translation>Dieselbe Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Show the timeline again, above the drawer.</source>
        <translation>Zeigt die Zeitleiste wieder, über dem unteren Bereich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>What answered what</source>
        <translation>Was worauf reagierte</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>%n day apart.|%n days apart.</source>
        <translation>
            <numerusform>%n Tag auseinander.</numerusform>
            <numerusform>%n Tage auseinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair is two, you said.|%n pairs are two each, you said.</source>
        <translation>
            <numerusform>%n Paar haben Sie als verschieden bezeichnet.</numerusform>
            <numerusform>%n Paare haben Sie als verschieden bezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair may be one.|%n pairs may be one.</source>
        <translation>
            <numerusform>%n Paar könnte eines sein.</numerusform>
            <numerusform>%n Paare könnten eines sein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Addresses of one page.</source>
        <translation>Adressen einer Seite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>All quotes, sources, actors, relations and tags stay.</source>
        <translation>Alle Zitate, Quellen, Akteure, Beziehungen und Schlagwörter bleiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Ask about them again</source>
        <translation>Wieder danach fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Do not propose this pair again.</source>
        <translation>Schlägt dieses Paar nicht mehr vor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Equal titles,</source>
        <translation>Gleiche Titel,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Find duplicates</source>
        <translation>Duplikate suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Make one of %n event|Make one of %n events</source>
        <translation>
            <numerusform>Aus %n Ereignis eines machen</numerusform>
            <numerusform>Aus %n Ereignissen eines machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Merge events</source>
        <translation>Ereignisse zusammenführen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Nothing looks as if it were there twice.</source>
        <translation>Nichts sieht aus, als wäre es doppelt da.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One name, but for case and accents.</source>
        <translation>Ein Name, bis auf Großschreibung und Akzente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One of them is called like the other as well.</source>
        <translation>Eines davon heißt auch so wie das andere.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One source documents both.</source>
        <translation>Eine Quelle belegt beide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Pairs that may be one</source>
        <translation>Paare, die eines sein könnten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Select at most %n events.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Ereignis aus.</numerusform>
            <numerusform>Wählen Sie höchstens %n Ereignisse aus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Show on the timeline</source>
        <translation>Auf der Zeitleiste zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>The likeliest %n are listed.</source>
        <translation>
            <numerusform>Aufgeführt sind die %n wahrscheinlichsten.</numerusform>
            <numerusform>Aufgeführt sind die %n wahrscheinlichsten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>They are two</source>
        <translation>Es sind zwei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Titles alike to %n %,|Titles alike to %n %,</source>
        <translation>
            <numerusform>Titel zu %n % gleich,</numerusform>
            <numerusform>Titel zu %n % gleich,</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>What may be there twice</source>
        <translation>Was doppelt da sein könnte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Which one stays?</source>
        <translation>Welches bleibt?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>the same time.</source>
        <translation>zur selben Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>{field} of event {number}: {text}</source>
        <translation>{field} von Ereignis {number}: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>“{title}” is one event now.</source>
        <translation>„{title}“ ist jetzt ein Ereignis.</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event goes to the bin.|%n events go to the bin.</source>
        <translation>
            <numerusform>%n Ereignis kommt in den Papierkorb.</numerusform>
            <numerusform>%n Ereignisse kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>%n event is in the bin.|%n events are in the bin.</source>
        <translation>
            <numerusform>%n Ereignis liegt im Papierkorb.</numerusform>
            <numerusform>%n Ereignisse liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event is moved, {distance}.|%n events are moved, {distance}.</source>
        <translation>
            <numerusform>%n Ereignis ist verschoben, {distance}.</numerusform>
            <numerusform>%n Ereignisse sind verschoben, {distance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>%n event of the others will name {name}.|%n events of the others will name {name}.</source>
        <translation>
            <numerusform>%n Ereignis der anderen wird {name} nennen.</numerusform>
            <numerusform>%n Ereignisse der anderen werden {name} nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event that related to the others will relate to it.|%n events that related to the others will relate to it.</source>
        <translation>
            <numerusform>%n Ereignis, das zu den anderen in Beziehung stand, bezieht sich künftig auf dieses.</numerusform>
            <numerusform>%n Ereignisse, die zu den anderen in Beziehung standen, beziehen sich künftig auf dieses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event will name {name}.|%n events will name {name}.</source>
        <translation type="vanished">
            <numerusform>%n Ereignis wird {name} nennen.</numerusform>
            <numerusform>%n Ereignisse werden {name} nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, where they were|%n events, where they were</source>
        <translation>
            <numerusform>%n Ereignis, wo es war</numerusform>
            <numerusform>%n Ereignisse, wo sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, {distance}|%n events, {distance}</source>
        <translation>
            <numerusform>%n Ereignis, {distance}</numerusform>
            <numerusform>%n Ereignisse, {distance}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n step of a lesson will show it.|%n steps of lessons will show it.</source>
        <translation>
            <numerusform>%n Schritt einer Lektion zeigt künftig dieses.</numerusform>
            <numerusform>%n Schritte von Lektionen zeigen künftig dieses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address begins with https:// or http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address has at most %n characters.</source>
        <translation>
            <numerusform>Eine Adresse hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Adresse hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event cannot relate to itself.</source>
        <translation>Ein Ereignis kann nicht zu sich selbst in Beziehung stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event in the bin has this id.</source>
        <translation>Ein Ereignis im Papierkorb hat diese ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs a title.</source>
        <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs an id.</source>
        <translation>Ein Ereignis braucht eine ID.</translation>
    </message>
    <message>
        <source>An event without a date cannot be moved. Give it one in its form (F2).</source>
        <translation type="vanished">Ein Ereignis ohne Datum lässt sich nicht verschieben. Geben Sie ihm eines in seinem Formular (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>An event without a date cannot be moved. Give it one in its form{key}.</source>
        <translation>Ein Ereignis ohne Datum lässt sich nicht verschieben. Geben Sie ihm eines in seinem Formular{key}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An id has at most %n characters.</source>
        <translation>
            <numerusform>Eine ID hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine ID hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Another event has this id.</source>
        <translation>Ein anderes Ereignis hat diese ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the actors of {title}</source>
        <translation>Akteure von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the id of {title}</source>
        <translation>ID von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the importance of {title}</source>
        <translation>Wichtigkeit von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the jurisdiction of {title}</source>
        <translation>Rechtsraum von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the kind of {title}</source>
        <translation>Art von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the note on {title}</source>
        <translation>Anmerkung zu „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the policy types of {title}</source>
        <translation>Maßnahmentypen von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the quotes of {title}</source>
        <translation>Zitate von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the relations of {title}</source>
        <translation>Beziehungen von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the sources of {title}</source>
        <translation>Quellen von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the stage of {title}</source>
        <translation>Stadium von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the summary of {title}</source>
        <translation>Zusammenfassung von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the tags of {title}</source>
        <translation>Schlagwörter von „{title}“ ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change what is checked of {title}</source>
        <translation>Ändern, was an „{title}“ geprüft ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change why {title} matters</source>
        <translation>Ändern, warum „{title}“ wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title} to {date}</source>
        <translation>„{title}“ datieren: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title}: {date}</source>
        <translation>„{title}“ datieren: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n actor|Delete %n actors</source>
        <translation>
            <numerusform>%n Akteur löschen</numerusform>
            <numerusform>%n Akteure löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n place|Delete %n places</source>
        <translation>
            <numerusform>%n Ort löschen</numerusform>
            <numerusform>%n Orte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n source|Delete %n sources</source>
        <translation>
            <numerusform>%n Quelle löschen</numerusform>
            <numerusform>%n Quellen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n tag|Delete %n tags</source>
        <translation>
            <numerusform>%n Schlagwort löschen</numerusform>
            <numerusform>%n Schlagwörter löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the actor {name}</source>
        <translation>Akteur „{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the place {name}</source>
        <translation>Ort „{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the source {name}</source>
        <translation>Quelle „{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the tag {name}</source>
        <translation>Schlagwort „{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.</source>
        <translation>Ziehen Sie ein Ereignis oder das Ende seines Balkens (Alt: auf den Tag genau). Ein Doppelklick legt ein Ereignis an. Esc bricht ab.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate %n event|Duplicate %n events</source>
        <translation>
            <numerusform>%n Ereignis duplizieren</numerusform>
            <numerusform>%n Ereignisse duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate {title}</source>
        <translation>„{title}“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit %n event|Edit %n events</source>
        <translation>
            <numerusform>%n Ereignis bearbeiten</numerusform>
            <numerusform>%n Ereignisse bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Edit mode</source>
        <translation>Bearbeitungsmodus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is off.</source>
        <translation>Der Bearbeitungsmodus ist aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is on. Control and the arrow keys move the selected event.</source>
        <translation>Der Bearbeitungsmodus ist an. Strg und die Pfeiltasten verschieben das ausgewählte Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the actor {name}</source>
        <translation>Akteur „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the place {name}</source>
        <translation>Ort „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the source {name}</source>
        <translation>Quelle „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the tag {name}</source>
        <translation>Schlagwort „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit {title}</source>
        <translation>„{title}“ bearbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Empty the bin (%n event)|Empty the bin (%n events)</source>
        <translation>
            <numerusform>Papierkorb leeren (%n Ereignis)</numerusform>
            <numerusform>Papierkorb leeren (%n Ereignisse)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Importance goes from 1 to 5.</source>
        <translation>Die Wichtigkeit reicht von 1 bis 5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more actor.|It gets %n more actors.</source>
        <translation>
            <numerusform>Es erhält %n weiteren Akteur.</numerusform>
            <numerusform>Es erhält %n weitere Akteure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more policy type.|It gets %n more policy types.</source>
        <translation>
            <numerusform>Es erhält %n weiteren Maßnahmentyp.</numerusform>
            <numerusform>Es erhält %n weitere Maßnahmentypen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more quote.|It gets %n more quotes.</source>
        <translation>
            <numerusform>Es erhält %n weiteres Zitat.</numerusform>
            <numerusform>Es erhält %n weitere Zitate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more relation.|It gets %n more relations.</source>
        <translation>
            <numerusform>Es erhält %n weitere Beziehung.</numerusform>
            <numerusform>Es erhält %n weitere Beziehungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more source.|It gets %n more sources.</source>
        <translation>
            <numerusform>Es erhält %n weitere Quelle.</numerusform>
            <numerusform>Es erhält %n weitere Quellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more tag.|It gets %n more tags.</source>
        <translation>
            <numerusform>Es erhält %n weiteres Schlagwort.</numerusform>
            <numerusform>Es erhält %n weitere Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets what it lacks from the others.</source>
        <translation>Es erhält von den anderen, was ihm fehlt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Leave edit mode (E)</source>
        <translation>Bearbeitungsmodus verlassen (E)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Look at what is there and choose again.</source>
        <translation>Sehen Sie nach, was da ist, und wählen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the actor {name}</source>
        <translation>Akteur „{name}“ anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the event {title}</source>
        <translation>Ereignis „{title}“ anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the place {name}</source>
        <translation>Ort „{name}“ anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the source {name}</source>
        <translation>Quelle „{name}“ anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the tag {name}</source>
        <translation>Schlagwort „{name}“ anlegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n actor into {name}|Merge %n actors into {name}</source>
        <translation>
            <numerusform>%n Akteur mit „{name}“ zusammenführen</numerusform>
            <numerusform>%n Akteure mit „{name}“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Merge %n event into {title}|Merge %n events into {title}</source>
        <translation>
            <numerusform>%n Ereignis mit „{title}“ zusammenführen</numerusform>
            <numerusform>%n Ereignisse mit „{title}“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n place into {name}|Merge %n places into {name}</source>
        <translation>
            <numerusform>%n Ort mit „{name}“ zusammenführen</numerusform>
            <numerusform>%n Orte mit „{name}“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n source into {name}|Merge %n sources into {name}</source>
        <translation>
            <numerusform>%n Quelle mit „{name}“ zusammenführen</numerusform>
            <numerusform>%n Quellen mit „{name}“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n tag into {name}|Merge %n tags into {name}</source>
        <translation>
            <numerusform>%n Schlagwort mit „{name}“ zusammenführen</numerusform>
            <numerusform>%n Schlagwörter mit „{name}“ zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move %n event|Move %n events</source>
        <translation>
            <numerusform>%n Ereignis verschieben</numerusform>
            <numerusform>%n Ereignisse verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the beginning of {title} to {date}</source>
        <translation>Beginn von „{title}“ verschieben: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the end of {title} to {date}</source>
        <translation>Ende von „{title}“ verschieben: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title} to {date}</source>
        <translation>„{title}“ verschieben: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title}: {date}</source>
        <translation>„{title}“ verschieben: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>One of them is gone.</source>
        <translation>Eines davon gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put %n event in the bin|Put %n events in the bin</source>
        <translation>
            <numerusform>%n Ereignis in den Papierkorb legen</numerusform>
            <numerusform>%n Ereignisse in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put {title} in the bin</source>
        <translation>„{title}“ in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Rename {title} to {other}</source>
        <translation>„{title}“ in „{other}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Save a copy to edit</source>
        <translation>Kopie zum Bearbeiten speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>Save a copy to edit.</source>
        <translation>Speichern Sie eine Kopie zum Bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Something it says is taken from the others.</source>
        <translation>Einige seiner Angaben werden von den anderen übernommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take %n event out of the bin|Take %n events out of the bin</source>
        <translation>
            <numerusform>%n Ereignis aus dem Papierkorb holen</numerusform>
            <numerusform>%n Ereignisse aus dem Papierkorb holen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take the date off {title}</source>
        <translation>Datum von „{title}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take {title} out of the bin</source>
        <translation>„{title}“ aus dem Papierkorb holen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>That event is in the bin.</source>
        <translation>Dieses Ereignis liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The copy is there.</source>
        <translation type="vanished">Die Kopie ist da.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>The copy is there. It has no relations yet.|%n copies are there. They have no relations yet.</source>
        <translation>
            <numerusform>Die Kopie ist da. Sie hat noch keine Beziehungen.</numerusform>
            <numerusform>%n Kopien sind da. Sie haben noch keine Beziehungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>The other names become other names of {name}.</source>
        <translation>Die anderen Namen werden weitere Namen von {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is a relation to this event already.</source>
        <translation>Zu diesem Ereignis gibt es schon eine Beziehung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is no event with this id.</source>
        <translation>Es gibt kein Ereignis mit dieser ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This actor is named twice.</source>
        <translation>Dieser Akteur ist zweimal genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This address is named twice.</source>
        <translation>Diese Adresse ist zweimal genannt.</translation>
    </message>
    <message>
        <source>This event has no end that can be moved. Change its dates in its form (F2).</source>
        <translation type="vanished">Dieses Ereignis hat kein Ende, das sich verschieben ließe. Ändern Sie seine Datumsangaben in seinem Formular (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>This event has no end that can be moved. Change its dates in its form{key}.</source>
        <translation>Dieses Ereignis hat kein Ende, das sich verschieben lässt. Ändern Sie seine Daten im Formular{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>What it does not say is taken from the others.</source>
        <translation>Was dort nicht steht, wird von den anderen übernommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} earlier</source>
        <translation>{length} früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} later</source>
        <translation>{length} später</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} long</source>
        <translation>Dauer: {length}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <location filename="../../frtdesk/state/editor.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>{name} cannot be changed. {why}</source>
        <translation>{name} kann nicht geändert werden. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_choice.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>“{title}” cannot be moved so far. {why}</source>
        <translation>„{title}“ lässt sich nicht so weit verschieben. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>“{title}” is in the bin.</source>
        <translation>„{title}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>“{title}” is in the bin. Take it out, and save what you typed?</source>
        <translation>„{title}“ liegt im Papierkorb. Herausnehmen und speichern, was Sie eingegeben haben?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is moved to {date}.</source>
        <translation>„{title}“ ist verschoben: {date}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is now dated {date}.</source>
        <translation>„{title}“ ist jetzt datiert: {date}.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n analysis|%n analyses</source>
        <translation>
            <numerusform>%n Analyse</numerusform>
            <numerusform>%n Analysen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n news report|%n news reports</source>
        <translation>
            <numerusform>%n Nachrichtenbericht</numerusform>
            <numerusform>%n Nachrichtenberichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n primary document|%n primary documents</source>
        <translation>
            <numerusform>%n Primärquelle</numerusform>
            <numerusform>%n Primärquellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n was not verified|%n were not verified</source>
        <translation>
            <numerusform>wurde %n nicht verifiziert</numerusform>
            <numerusform>wurden %n nicht verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Importance {importance} of 5, by the editors' judgement.</source>
        <translation>Wichtigkeit {importance} von 5, nach Einschätzung der Redaktion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No page that was read states an exact day.</source>
        <translation>Keine gelesene Seite nennt einen genauen Tag.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No place given</source>
        <translation>Kein Ort angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Nobody is quoted.</source>
        <translation>Niemand wird zitiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Of {quotes} quotes, {some}.</source>
        <translation>Von {quotes} Zitaten {some}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Other: the data calls it “{kind}”</source>
        <translation>Sonstiges: In den Daten heißt es „{kind}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Publisher not named</source>
        <translation>Herausgeber nicht genannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Speaker not named</source>
        <translation>Zitierte Person nicht genannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date is not known.</source>
        <translation>Das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date was checked: a page that was read states it.</source>
        <translation>Das Datum wurde geprüft: Eine gelesene Seite nennt es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The exact day was not confirmed: no page that was read states it.</source>
        <translation>Der genaue Tag wurde nicht bestätigt: Keine gelesene Seite nennt ihn.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was not verified.|None of the %n quotes was verified.</source>
        <translation>
            <numerusform>Das Zitat wurde nicht verifiziert.</numerusform>
            <numerusform>Keines der %n Zitate wurde verifiziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was seen again word for word.|All %n quotes were seen again.</source>
        <translation>
            <numerusform>Das Zitat wurde Wort für Wort wiedergefunden.</numerusform>
            <numerusform>Alle %n Zitate wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Ohne Quelle: Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Untitled document</source>
        <translation>Dokument ohne Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>exact day not known</source>
        <translation>genauer Tag nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>said {date}</source>
        <translation>Äußerung: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
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
        <translation>{sources}: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>“{relation}”, from there</source>
        <translation>„{relation}“, von dort aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>✓ date checked</source>
        <translation>✓ Datum geprüft</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>%n cell begins like a formula and gets an apostrophe in front.|%n cells begin like a formula and get an apostrophe in front.</source>
        <translation>
            <numerusform>%n Zelle beginnt wie eine Formel und bekommt einen Apostroph vorangestellt.</numerusform>
            <numerusform>%n Zellen beginnen wie eine Formel und bekommen einen Apostroph vorangestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.</source>
        <translation>
            <numerusform>%n Zelle beginnt wie eine Formel und ist als Text gekennzeichnet.</numerusform>
            <numerusform>%n Zellen beginnen wie eine Formel und sind als Text gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n event altogether|%n events altogether</source>
        <translation>
            <numerusform>%n Ereignis insgesamt</numerusform>
            <numerusform>%n Ereignisse insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n event without a source|%n events without a source</source>
        <translation>
            <numerusform>%n Ereignis ohne Quelle</numerusform>
            <numerusform>%n Ereignisse ohne Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n quote of such an event|%n quotes of such events</source>
        <translation>
            <numerusform>%n Zitat eines solchen Ereignisses</numerusform>
            <numerusform>%n Zitate solcher Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>%n selected event|%n selected events</source>
        <translation>
            <numerusform>%n ausgewähltes Ereignis</numerusform>
            <numerusform>%n ausgewählte Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.</source>
        <translation>
            <numerusform>%n Blatt {paper}, {across} nebeneinander und {down} untereinander.</numerusform>
            <numerusform>%n Blatt {paper}, {across} nebeneinander und {down} untereinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no date, and is listed without one.|%n sources have no date, and are listed without one.</source>
        <translation>
            <numerusform>%n Quelle hat kein Datum und steht ohne Datum in der Liste.</numerusform>
            <numerusform>%n Quellen haben kein Datum und stehen ohne Datum in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no title; its address stands for it.|%n sources have no title; their addresses stand for them.</source>
        <translation>
            <numerusform>%n Quelle hat keinen Titel; ihre Adresse steht dafür.</numerusform>
            <numerusform>%n Quellen haben keinen Titel; ihre Adressen stehen dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n step whose event is not in this database|%n steps whose events are not in this database</source>
        <translation>
            <numerusform>%n Schritt, dessen Ereignis nicht in dieser Datenbank ist</numerusform>
            <numerusform>%n Schritte, deren Ereignisse nicht in dieser Datenbank sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n summary of an event without a slide|%n summaries of events without a slide</source>
        <translation>
            <numerusform>%n Zusammenfassung eines Ereignisses ohne Folie</numerusform>
            <numerusform>%n Zusammenfassungen von Ereignissen ohne Folie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>--dpi and --scale say the same in two ways.</source>
        <translation>--dpi und --scale sagen dasselbe auf zwei Weisen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>420x297mm or 1920x1080</source>
        <translation>420x297mm oder 1920x1080</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>4K, 16:9 (3840 × 2160 px)</source>
        <translation>4K, 16:9 (3840 × 2160 px)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A hand-out is one of a lesson.</source>
        <translation>Ein Arbeitsblatt gehört zu einer Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A lesson brings its own events, so there is nothing to filter.</source>
        <translation>Eine Lektion bringt ihre Ereignisse selbst mit, es gibt also nichts zu filtern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>A lesson cannot be told as {title}.</source>
        <translation>Eine Lektion lässt sich nicht als {title} ausgeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot be scaled by {scale}.</source>
        <translation>Ein Bild kann nicht mit {scale} skaliert werden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot have {dpi} dots an inch.</source>
        <translation>Ein Bild kann nicht {dpi} Punkte pro Zoll haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture of {width}x{height} pixels cannot be made.</source>
        <translation>Ein Bild mit {width}x{height} Pixeln lässt sich nicht erzeugen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>A sheet holds at most {most} rows, and there are more {name}.</source>
        <translation>Ein Tabellenblatt fasst höchstens {most} Zeilen, und es gibt mehr: {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>A size of your own</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>An export is a file, and does not go to the terminal.</source>
        <translation>Ein Export ist eine Datei und wird nicht im Terminal ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>An image of {width}x{height} pixels is too large for the clipboard.</source>
        <translation>Ein Bild mit {width}x{height} Pixeln ist zu groß für die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>An image of {width}x{height} pixels is too large.</source>
        <translation>Ein Bild mit {width}x{height} Pixeln ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>As suits the size</source>
        <translation>Passend zur Größe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size or scale, or PDF.</source>
        <translation>Wählen Sie eine kleinere Größe oder Skalierung, oder PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size, or export a file.</source>
        <translation>Wählen Sie eine kleinere Größe oder exportieren Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>Choose another filter, or another format: a table holds undated events too.</source>
        <translation>Wählen Sie einen anderen Filter oder ein anderes Format: Eine Tabelle fasst auch undatierte Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Choose another format (JSON holds all), or leave --strict away.</source>
        <translation>Wählen Sie ein anderes Format (JSON fasst alles) oder lassen Sie --strict weg.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation>Wählen Sie eines davon: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>End the file's name with one of {known}.</source>
        <translation>Lassen Sie den Namen der Datei auf eines davon enden: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Everything that the filter leaves</source>
        <translation>Alles, was der Filter übrig lässt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>Export a PDF, and print that elsewhere.</source>
        <translation>Exportieren Sie ein PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Filter for fewer events, or choose CSV or JSON.</source>
        <translation>Filtern Sie auf weniger Ereignisse oder wählen Sie CSV oder JSON.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Filter: {filter}</source>
        <translation>Filter: {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>Gathering sources</source>
        <translation>Quellen werden gesammelt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Hand-out</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>It may have {least} to {most}.</source>
        <translation>Möglich sind {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF.</source>
        <translation>Möglich sind {most} Pixel und {side} je Seite; wählen Sie eine kleinere Größe oder Skalierung, oder PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>It may take {most}; choose a smaller size, A0 at most.</source>
        <translation>Höchstens {most} sind möglich; wählen Sie eine kleinere Größe, höchstens A0.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave it away, or choose a format that it is meant for.</source>
        <translation>Lassen Sie sie weg oder wählen Sie ein Format, für das sie gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Leave the filter away, or the lesson.</source>
        <translation>Lassen Sie den Filter weg oder die Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave them away, or choose a format that they are meant for.</source>
        <translation>Lassen Sie sie weg oder wählen Sie ein Format, für das sie gedacht sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make it first, or choose another place.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again; the old file is untouched.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown is for reading: no program takes the events out of it again.</source>
        <translation>Markdown ist zum Lesen: Kein Programm holt die Ereignisse wieder heraus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Marks are numbered, and a list says where each of these events is documented.</source>
        <translation>Die Symbole sind nummeriert, und eine Liste sagt, wo jedes dieser Ereignisse belegt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file, which will then be written.</source>
        <translation>Nennen Sie eine Datei, die dann geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name a file; “frtdesk list --format csv” or json prints events instead.</source>
        <translation>Nennen Sie eine Datei; „frtdesk list --format csv“ oder json gibt stattdessen Ereignisse aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name it with --lesson ID; “frtdesk lesson list” prints the lessons.</source>
        <translation>Nennen Sie sie mit --lesson ID; „frtdesk lesson list“ gibt die Lektionen aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name one, such as timeline.png or events.csv.</source>
        <translation>Nennen Sie eine, etwa timeline.png oder events.csv.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>No event here has a date that TimelineJS knows, and it shows nothing without one.</source>
        <translation>Kein Ereignis hier hat ein Datum, das TimelineJS kennt, und ohne eines zeigt es nichts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <source>No event here has a date that a calendar knows, and a calendar cannot be empty.</source>
        <translation>Kein Ereignis hier hat ein Datum, das ein Kalender kennt, und ein Kalender kann nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis entspricht dem Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Note:</source>
        <translation>Anmerkung:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Nothing can be written as .{suffix}.</source>
        <translation>Als .{suffix} lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation>In den Ordner {folder} lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Nothing that this format is for is lost.</source>
        <translation>Nichts, wofür dieses Format da ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Numbers and sources</source>
        <translation>Nummern und Quellen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Only quotes are written: %n in these events.|Only quotes are written: %n in these events.</source>
        <translation>
            <numerusform>Nur Zitate werden geschrieben: %n in diesen Ereignissen.</numerusform>
            <numerusform>Nur Zitate werden geschrieben: %n in diesen Ereignissen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Open a database first.</source>
        <translation>Öffnen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Packing the workbook</source>
        <translation>Die Arbeitsmappe wird gepackt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>See whether it is switched on, or choose another one.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Selection, bands and hits</source>
        <translation>Auswahl, Bänder und Treffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Setting sources</source>
        <translation>Quellen werden gesetzt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sharpness</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>Sheets cannot overlap by {overlap} mm.</source>
        <translation>Blätter können sich nicht um {overlap} mm überlappen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Show</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Slides of a lesson</source>
        <translation>Folien einer Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Tags:</source>
        <translation>Schlagwörter:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>The marked range</source>
        <translation>Der markierte Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>The name {name} does not say what to write.</source>
        <translation>Der Name {name} sagt nicht, was geschrieben werden soll.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>The page is being laid out.</source>
        <translation>Die Seite wird gesetzt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The picture is on the clipboard, {size}.</source>
        <translation>Das Bild ist in der Zwischenablage, {size}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>The scale may be {least} to {most}.</source>
        <translation>Die Skalierung kann {least} bis {most} betragen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The selected event with its curves, context bands, what a search has found, how much is known, and folded lanes come along as the window shows them.</source>
        <translation>Das ausgewählte Ereignis mit seinen Kurven, Bänder im Hintergrund, Fundstellen der Suche, die Beleglage und eingeklappte Spuren kommen so mit, wie das Fenster sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>There are no sheets of “{paper}”.</source>
        <translation>Blätter der Größe „{paper}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>There is no event with the id {id}.</source>
        <translation>Es gibt kein Ereignis mit der ID {id}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Einen Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>There is no format {name}.</source>
        <translation>Ein Format {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no room left for {file}.</source>
        <translation>Für {file} ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>There is not enough memory for an image of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>They may overlap by {least} to {most} mm.</source>
        <translation>Sie können sich um {least} bis {most} mm überlappen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>This format cannot hold: {lost}.</source>
        <translation>Dieses Format kann nicht aufnehmen: {lost}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>This poster would take {count} sheets.</source>
        <translation>Dieses Poster bräuchte {count} Blätter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>Use one of them.</source>
        <translation>Verwenden Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Usual paper here</source>
        <translation>Hier übliches Papier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>What is written, as text</source>
        <translation>Was geschrieben wird, als Text</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Why it matters:</source>
        <translation>Warum es wichtig ist:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Width and height may be {least} to {most} pixels each.</source>
        <translation>Breite und Höhe können je {least} bis {most} Pixel betragen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080.</source>
        <translation>Schreiben Sie A4, A3 …, letter, 16:9, 4:3, Millimeter als 420x297mm oder Pixel als 1920x1080.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson export”.</source>
        <translation>Schreiben Sie Folien (.pptx), ein Arbeitsblatt (--as handout, .pdf oder .md), oder siehe „frtdesk lesson export“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/pieces.py"/>
        <source>Writing events</source>
        <translation>Ereignisse werden geschrieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Wrote {file}: {title}, {size} kB.</source>
        <translation>{file} geschrieben: {title}, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>frtdesk list prints the ids.</source>
        <translation>„frtdesk list“ gibt die IDs aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} Punkte pro Zoll</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is a folder.</source>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is no file, but a device or a pipe.</source>
        <translation>{file} ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} names a folder, not a file.</source>
        <translation>{file} bezeichnet einen Ordner, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} would not hold everything: {lost}.</source>
        <translation>{file} würde nicht alles enthalten: {lost}.</translation>
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
        <translation>{name} wird nicht als .{suffix} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} mm</source>
        <translation>{number} mm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} say nothing to this format: {title}.</source>
        <translation>{options} bewirken bei diesem Format nichts: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} says nothing to this format: {title}.</source>
        <translation>{options} bewirkt bei diesem Format nichts: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>{printer} does not print.</source>
        <translation>{printer} druckt nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation>
            <numerusform>{shown} von %n Ereignis</numerusform>
            <numerusform>{shown} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{size}, about {bytes}</source>
        <translation>{size}, etwa {bytes}</translation>
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
        <translation>„{text}“ ist keine Größe.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n more without events|%n more without events</source>
        <translation>
            <numerusform>%n weiterer Wert ohne Ereignisse</numerusform>
            <numerusform>%n weitere Werte ohne Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/facet_names.py"/>
        <source>Also: {names}.</source>
        <translation>Auch: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear {letter}</source>
        <translation>{letter} aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with all others</source>
        <translation>Mit allen anderen vergleichen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with the others included</source>
        <translation>Mit den anderen gewählten vergleichen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: checked</source>
        <translation>Belege: geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: quotes</source>
        <translation>Belege: Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer actors</source>
        <translation>Weniger Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer places</source>
        <translation>Weniger Orte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer policy types</source>
        <translation>Weniger Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer roles</source>
        <translation>Weniger Rollen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer stages</source>
        <translation>Weniger Stadien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer tags</source>
        <translation>Weniger Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Filter panel</source>
        <translation>Filterbereich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Hide those without events</source>
        <translation>Die ohne Ereignisse ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More places…</source>
        <translation>Mehr Orte…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More policy types…</source>
        <translation>Mehr Maßnahmentypen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More roles…</source>
        <translation>Mehr Rollen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More stages…</source>
        <translation>Mehr Stadien…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More tags…</source>
        <translation>Mehr Schlagwörter…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>No name has these letters.</source>
        <translation>Kein Name hat diese Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in the events that are left</source>
        <translation>Keine Werte in den übrigen Ereignissen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in this database</source>
        <translation>Keine Werte in dieser Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Only this one</source>
        <translation>Nur diesen Wert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by count</source>
        <translation>Nach Anzahl ordnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by name</source>
        <translation>Nach Namen ordnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading actors…</source>
        <translation>Akteure werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading policy types…</source>
        <translation>Maßnahmentypen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading roles…</source>
        <translation>Rollen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading tags…</source>
        <translation>Schlagwörter werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/half_head.py"/>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n actor…|Search %n actors…</source>
        <translation>
            <numerusform>%n Akteur durchsuchen…</numerusform>
            <numerusform>%n Akteure durchsuchen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n place…|Search %n places…</source>
        <translation>
            <numerusform>%n Ort durchsuchen…</numerusform>
            <numerusform>%n Orte durchsuchen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n policy type…|Search %n policy types…</source>
        <translation>
            <numerusform>%n Maßnahmentyp durchsuchen…</numerusform>
            <numerusform>%n Maßnahmentypen durchsuchen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n role…|Search %n roles…</source>
        <translation>
            <numerusform>%n Rolle durchsuchen…</numerusform>
            <numerusform>%n Rollen durchsuchen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n tag…|Search %n tags…</source>
        <translation>
            <numerusform>%n Schlagwort durchsuchen…</numerusform>
            <numerusform>%n Schlagwörter durchsuchen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again</source>
        <translation>Wieder alle Ereignisse zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again in {letter}; the other half stays as it is</source>
        <translation>In {letter} wieder alle Ereignisse zeigen; die andere Hälfte bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Diese Datenbank enthält noch keine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by count</source>
        <translation>nach Anzahl</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>{facet}: order by name</source>
        <translation>{facet}: nach Namen ordnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{name}, %n event|{name}, %n events</source>
        <translation>
            <numerusform>{name}, %n Ereignis</numerusform>
            <numerusform>{name}, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{value}, excluded</source>
        <translation>{value}, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>A PNG, SVG or PDF that frtdesk exported brings its view back.</source>
        <translation>Ein PNG, SVG oder PDF, das frtdesk exportiert hat, bringt seine Ansicht zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>CSV, XLSX, JSON, .timeline, XML and .ics files can be imported.</source>
        <translation>CSV-, XLSX-, JSON-, .timeline-, XML- und .ics-Dateien lassen sich importieren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened.</source>
        <translation>Das JSON von frtdesk, TimelineJS und SIMILE lässt sich importieren, und Lektionsdateien lassen sich öffnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>With --view it says which view to show.</source>
        <translation>Mit --view sagt es, welche Ansicht zu zeigen ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>frtdesk takes no events out of .{suffix} files.</source>
        <translation>Aus .{suffix}-Dateien holt frtdesk keine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} holds neither events nor a lesson.</source>
        <translation>{name} enthält weder Ereignisse noch eine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a file to be imported, not a database.</source>
        <translation>{name} ist eine Datei zum Importieren, keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a lesson file, not a database.</source>
        <translation>{name} ist eine Lektionsdatei, keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture that says nothing of a view.</source>
        <translation>{name} ist ein Bild, das nichts über eine Ansicht sagt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture, not a database.</source>
        <translation>{name} ist ein Bild, keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk import {name} --db DATABASE” takes its events in.</source>
        <translation>„frtdesk import {name} --db DATABASE“ übernimmt die Ereignisse daraus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk open {name}” shows it in the window.</source>
        <translation>„frtdesk open {name}“ zeigt sie im Fenster.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n in beiden</numerusform>
            <numerusform>%n in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in folded lanes</source>
        <translation>
            <numerusform>%n in eingeklappten Spuren</numerusform>
            <numerusform>%n in eingeklappten Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in hidden rows</source>
        <translation>
            <numerusform>%n in ausgeblendeten Zeilen</numerusform>
            <numerusform>%n in ausgeblendeten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>%n more condition|%n more conditions</source>
        <translation>
            <numerusform>%n weitere Bedingung</numerusform>
            <numerusform>%n weitere Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n of them outside this range</source>
        <translation>
            <numerusform>%n davon außerhalb dieses Zeitraums</numerusform>
            <numerusform>%n davon außerhalb dieses Zeitraums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside</source>
        <translation>
            <numerusform>%n außerhalb</numerusform>
            <numerusform>%n außerhalb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside this range</source>
        <translation>
            <numerusform>%n außerhalb dieses Zeitraums</numerusform>
            <numerusform>%n außerhalb dieses Zeitraums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>A date is missing.</source>
        <translation>Ein Datum fehlt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A field cannot stand inside the parentheses of {field}.</source>
        <translation>In den Klammern von {field} kann kein Feld stehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query.py"/>
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Ein Filter hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Filter hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has at most %n levels of parentheses.</source>
        <translation>
            <numerusform>Ein Filter hat höchstens %n Ebene von Klammern.</numerusform>
            <numerusform>Ein Filter hat höchstens %n Ebenen von Klammern.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has no NEAR.</source>
        <translation>Ein Filter kennt kein NEAR.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A kind of policy.</source>
        <translation>Ein Maßnahmentyp.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A lesson that it is a step of.</source>
        <translation>Eine Lektion, zu deren Schritten es gehört.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A part that somebody plays in it.</source>
        <translation>Eine Rolle, die jemand darin spielt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A source had published it by this day, and it does not begin later.</source>
        <translation>Eine Quelle hatte es bis zu diesem Tag veröffentlicht, und es beginnt nicht später.</translation>
    </message>
    <message>
        <source>A source had published it by this day.</source>
        <translation type="vanished">Eine Quelle hatte es bis zu diesem Tag veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star needs the beginning of a word before it.</source>
        <translation>Vor einem Stern muss ein Wortanfang stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star stands only at the end of a word.</source>
        <translation>Ein Stern steht nur am Ende eines Wortes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A star works in words, not in {field}.</source>
        <translation>Ein Stern wirkt in Wörtern, nicht in {field}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A tag that it carries.</source>
        <translation>Ein Schlagwort, das es trägt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} und B {second} von %n Ereignis</numerusform>
            <numerusform>A {first} und B {second} von %n Ereignissen</numerusform>
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
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Actors, policy types and tags are still being read.</source>
        <translation>Akteure, Maßnahmentypen und Schlagwörter werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Add {text}</source>
        <translation>{text} ergänzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>As known on</source>
        <translation>Wissensstand vom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Certainly</source>
        <translation>Sicher in</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>Change the filter.</source>
        <translation>Ändern Sie den Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Click to edit it, × to remove it:</source>
        <translation>Klick zum Bearbeiten, × zum Entfernen:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ", and write \" for a quotation mark inside quotes.</source>
        <translation>Schließen Sie es mit ", und schreiben Sie \" für ein Anführungszeichen innerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ).</source>
        <translation>Schließen Sie sie mit ).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Close the parentheses before it.</source>
        <translation>Schließen Sie die Klammern davor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Correct it: click, or Tab and Enter</source>
        <translation>Berichtigen: klicken oder Tab und Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021.</source>
        <translation>Ein Datum schreibt man wie 2019, 2019-05, 2019-05-14 oder 2019..2021.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Delete removes it.</source>
        <translation>Entf entfernt sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Did you mean {right}..{left}?</source>
        <translation>Meinten Sie {right}..{left}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Edit the condition {text}</source>
        <translation>Bedingung {text} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter {letter}</source>
        <translation>Filter {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>Von 1, eine Fußnote, bis 5, von allen genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Wie weit eine Regelung damit gekommen ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How it relates to another event.</source>
        <translation>In welcher Beziehung es zu einem anderen Ereignis steht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It can be one of: {codes}.</source>
        <translation>Möglich ist: {codes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It ends in this time or later.</source>
        <translation>Es endet in dieser Zeit oder später.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It lies wholly in this time.</source>
        <translation>Es liegt ganz in dieser Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It may lie in this time, or overlaps it.</source>
        <translation>Es kann in dieser Zeit liegen oder überschneidet sich mit ihr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It starts before this time.</source>
        <translation>Es beginnt vor dieser Zeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Names are matched whole; put quotes around a name that has a star in it.</source>
        <translation>Namen werden als Ganzes verglichen; setzen Sie einen Namen, der einen Stern enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}.</source>
        <translation>{field}: {value} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}; did you mean {near}?</source>
        <translation>{field}: {value} gibt es nicht; meinten Sie {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Open every folded lane</source>
        <translation>Alle eingeklappten Spuren öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Policy type</source>
        <translation>Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Put quotes around a name of several words: {field}:{name}.</source>
        <translation>Setzen Sie einen Namen aus mehreren Wörtern in Anführungszeichen: {field}:{name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around it to search for the word: {word}.</source>
        <translation>Setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen: {word}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around text that has a colon or a comparison in it.</source>
        <translation>Setzen Sie Text, der einen Doppelpunkt oder einen Vergleich enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or open it with ( before.</source>
        <translation>Entfernen Sie sie oder öffnen Sie sie vorher mit (.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or write the word beside it in the same quotes.</source>
        <translation>Entfernen Sie es oder schreiben Sie das Wort daneben in dieselben Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Save a part of it as a view.</source>
        <translation>Speichern Sie einen Teil davon als Ansicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Search for it as it stands, and hide this hint.</source>
        <translation>Sucht danach, wie es dasteht, und blendet diesen Hinweis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show all events again</source>
        <translation>Wieder alle Ereignisse zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show every row of every lane</source>
        <translation>Alle Zeilen aller Spuren zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show the whole time of these events</source>
        <translation>Den ganzen Zeitraum dieser Ereignisse zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who is quoted.</source>
        <translation>Jemand, der zitiert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who takes part, or a body that they belong to.</source>
        <translation>Wer beteiligt ist, oder eine Stelle, der die Beteiligten angehören.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Sorting actors, policy types and tags</source>
        <translation>Akteure, Maßnahmentypen und Schlagwörter werden sortiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Speaker</source>
        <translation>Zitierte Person</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: all events.</source>
        <translation>Weiterhin gezeigt: alle Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: {filter}</source>
        <translation>Weiterhin gezeigt: {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The filter cannot go on like this.</source>
        <translation>So kann der Filter nicht weitergehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of a document that it rests on.</source>
        <translation>Die Art eines Dokuments, auf dem es beruht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of event.</source>
        <translation>Die Art des Ereignisses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The level of its place, from local to international.</source>
        <translation>Die Ebene seines Ortes, von lokal bis international.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The minus needs something right after it.</source>
        <translation>Direkt nach dem Minus muss etwas stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The publisher of one of its sources.</source>
        <translation>Der Herausgeber einer seiner Quellen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>The range {left}..{right} ends before it begins.</source>
        <translation>Der Bereich {left}..{right} endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The short name that identifies it.</source>
        <translation>Der Kurzname, der es kennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field before this colon.</source>
        <translation>Vor diesem Doppelpunkt steht kein Feld.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <location filename="../../frtdesk/store/lookup.py"/>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>There is no field {name}.</source>
        <translation>Ein Feld {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field {name}; did you mean {near}?</source>
        <translation>Ein Feld {name} gibt es nicht; meinten Sie {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Zu diesem Anführungszeichen fehlt das zweite.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/small_operators.py"/>
        <source>This searches for the word {words}. Did you mean {operators}?|This searches for the words {words}. Did you mean {operators}?</source>
        <translation>
            <numerusform>Das sucht nach dem Wort {words}. Meinten Sie {operators}?</numerusform>
            <numerusform>Das sucht nach den Wörtern {words}. Meinten Sie {operators}?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Use OR between alternatives, face* for a beginning, quotes for these characters.</source>
        <translation>Verwenden Sie OR zwischen Alternativen, face* für einen Wortanfang, Anführungszeichen für diese Zeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Was eine zweite Prüfung bestätigt hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Where it happens, by code or name, or what that lies in.</source>
        <translation>Wo es geschieht, als Code oder Name, oder worin dieser Ort liegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Whether somebody is quoted.</source>
        <translation>Ob jemand zitiert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write face* for every word that begins with face.</source>
        <translation>Schreiben Sie face* für alle Wörter, die mit face beginnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write for instance actor:amazon or importance:&gt;=4.</source>
        <translation>Schreiben Sie zum Beispiel actor:amazon oder importance:&gt;=4.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write importance:4, importance:&gt;=4 or importance:3..5.</source>
        <translation>Schreiben Sie importance:4, importance:&gt;=4 oder importance:3..5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write words that belong together in quotes: "human rights".</source>
        <translation>Schreiben Sie Wörter, die zusammengehören, in Anführungszeichen: "human rights".</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write {field}:{value}.</source>
        <translation>Schreiben Sie {field}:{value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Write {text}</source>
        <translation>{text} schreiben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <source>actor: type: stage: during: or any words</source>
        <translation>actor: type: stage: during: oder beliebige Wörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>clear</source>
        <translation>aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} cannot be compared.</source>
        <translation>{field} lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} needs a name after it.</source>
        <translation>Nach {field} muss ein Name stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{field} needs a value right after it.</source>
        <translation>Direkt nach {field} muss ein Wert stehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} von %n Ereignis</numerusform>
            <numerusform>{kept} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of {total}</source>
        <translation>{kept} von {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something after it.</source>
        <translation>Nach {word} muss etwas stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something on both sides.</source>
        <translation>Zu {word} gehört auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{text}” has no letter or digit to search for.</source>
        <translation>„{text}“ enthält weder Buchstaben noch Ziffern, nach denen sich suchen ließe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>“{value}” is not a number.</source>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{word}” looks like a regular expression, which a filter cannot read.</source>
        <translation>„{word}“ sieht wie ein regulärer Ausdruck aus, und den versteht ein Filter nicht.</translation>
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
        <translation>Eine Fußnote.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A page that was read states the exact day</source>
        <translation>Eine gelesene Seite nennt den genauen Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a policy type</source>
        <translation>Maßnahmentyp hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Add an actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Another database is open now, so this event cannot be saved here any more.</source>
        <translation>Inzwischen ist eine andere Datenbank geöffnet, daher lässt sich dieses Ereignis hier nicht mehr speichern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Around this date</source>
        <translation>Um dieses Datum herum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Changed by both</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the end</source>
        <translation>Ende wählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the start</source>
        <translation>Beginn wählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code of the place</source>
        <translation>Code des Ortes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code: US-CA, DE, EU</source>
        <translation>Code: US-CA, DE, EU</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Era</source>
        <translation>Zeitrechnung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Every quote was seen again word for word</source>
        <translation>Jedes Zitat wurde Wort für Wort wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>Von 1, eine Fußnote, bis 5, von allen genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It cannot be saved yet. {problem}</source>
        <translation>Es lässt sich noch nicht speichern. {problem}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It was not saved. {why}</source>
        <translation>Es wurde nicht gespeichert. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind not said</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Kind of the relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Kind of the source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Major.</source>
        <translation>Bedeutend.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Minor.</source>
        <translation>Weniger wichtig.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Month or season</source>
        <translation>Monat oder Jahreszeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name of the actor</source>
        <translation>Name des Akteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Named by everyone.</source>
        <translation>Von allen genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>No draft of this is kept: {why}</source>
        <translation>Davon wird kein Entwurf aufbewahrt: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>No level</source>
        <translation>Keine Ebene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>No part given</source>
        <translation>Keine Rolle angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Note for editors</source>
        <translation>Anmerkung für die Redaktion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office of the speaker</source>
        <translation>Amt der zitierten Person</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Ordinary.</source>
        <translation>Gewöhnlich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Part of the actor</source>
        <translation>Rolle des Akteurs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Perhaps: it is uncertain</source>
        <translation>Vielleicht: Es ist unsicher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Published, as 2020-06-11</source>
        <translation>Veröffentlicht, etwa 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher of the source</source>
        <translation>Herausgeber der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Remove this actor</source>
        <translation>Diesen Akteur entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this quote</source>
        <translation>Dieses Zitat entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Remove this relation</source>
        <translation>Diese Beziehung entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this source</source>
        <translation>Diese Quelle entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>Remove {word}</source>
        <translation>{word} entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Said on, as 2020-06-11</source>
        <translation>Äußerung am, etwa 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>San Francisco</source>
        <translation>San Francisco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Seen again word for word</source>
        <translation>Wort für Wort wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Somebody else changed the same</source>
        <translation>Jemand anderes hat dasselbe geändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source of the quote</source>
        <translation>Quelle des Zitats</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source {number}: {title}</source>
        <translation>Quelle {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out</source>
        <translation>Herausholen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out and save</source>
        <translation>Herausnehmen und speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>The other event</source>
        <translation>Das andere Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>The words, exactly as they were said</source>
        <translation>Die Worte, genau wie sie gesagt wurden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>This actor is known already; what it is counts for all its events.</source>
        <translation>Diesen Akteur gibt es schon; was er ist, gilt für alle seine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>This is not saved yet. Throw it away?</source>
        <translation>Das ist noch nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Title or id of the other event</source>
        <translation>Titel oder ID des anderen Ereignisses</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Type a year, from 1 on.</source>
        <translation>Geben Sie ein Jahr ein, ab 1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Use this date</source>
        <translation>Dieses Datum verwenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>What only one of you changed is kept. Choose for the rest; nothing is written before.</source>
        <translation>Was nur eine Seite geändert hat, bleibt erhalten. Wählen Sie beim Rest aus; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>What the actor is</source>
        <translation>Was der Akteur ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>What you typed before and did not save is here again.</source>
        <translation>Was Sie zuvor eingegeben und nicht gespeichert haben, ist wieder da.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When the source was published</source>
        <translation>Wann die Quelle veröffentlicht wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole month</source>
        <translation>Ganzer Monat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole year</source>
        <translation>Ganzes Jahr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Whom the speaker speaks for</source>
        <translation>Für wen die zitierte Person spricht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Words, as they were said</source>
        <translation>Worte, wie sie gesagt wurden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>You, elsewhere,</source>
        <translation>Eine andere Sitzung unter Ihrem Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>{code} is {name}.</source>
        <translation>{code} ist {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event too. What you typed stays; you are asked where both differ.</source>
        <translation>{name} hat dieses Ereignis ebenfalls geändert. Ihre Eingaben bleiben; wo beide voneinander abweichen, werden Sie gefragt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event. This is how it stands now.</source>
        <translation>{name} hat dieses Ereignis geändert. So steht es jetzt da.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} may have taken this event away. {why}</source>
        <translation>{name} hat dieses Ereignis vielleicht entfernt. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} put this event in the bin. What you typed stays.</source>
        <translation>{name} hat dieses Ereignis in den Papierkorb gelegt. Ihre Eingaben bleiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>{reading} Written {text}.</source>
        <translation>{reading} Geschrieben {text}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>{word} ✕</source>
        <translation>{word} ✕</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved, but it is in the bin.</source>
        <translation>„{title}“ ist gespeichert, liegt aber im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved.</source>
        <translation>„{title}“ ist gespeichert.</translation>
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
        <translation>Quellenverzeichnis im Stil APA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in Chicago style</source>
        <translation>Quellenverzeichnis im Stil Chicago</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in MLA style</source>
        <translation>Quellenverzeichnis im Stil MLA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>JSON of frtdesk</source>
        <translation>JSON von frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/frtdesk_json.py"/>
        <source>JSON, all that there is</source>
        <translation>JSON, alles Vorhandene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown list</source>
        <translation>Markdown-Liste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>Poster on sheets</source>
        <translation>Poster auf Blättern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-Folien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Quotes, annotated</source>
        <translation>Zitate, annotiert</translation>
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
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibtex.py"/>
        <source>Sources as BibTeX</source>
        <translation>Quellen als BibTeX</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/csl_json.py"/>
        <source>Sources as CSL-JSON</source>
        <translation>Quellen als CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/ris.py"/>
        <source>Sources as RIS</source>
        <translation>Quellen als RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation>Tabellenkalkulation (Excel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Table (CSV, TSV)</source>
        <translation>Tabelle (CSV, TSV)</translation>
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
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>guarded_paint</name>
    <message>
        <location filename="../../frtdesk/ui/guarded_paint.py"/>
        <source>This part could not be drawn.</source>
        <translation>Dieser Teil ließ sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step is left out: its event is not in this database.|%n steps are left out: their events are not in this database.</source>
        <translation>
            <numerusform>%n Schritt ist ausgelassen: Sein Ereignis ist nicht in dieser Datenbank.</numerusform>
            <numerusform>%n Schritte sind ausgelassen: Ihre Ereignisse sind nicht in dieser Datenbank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>Lesson without a title</source>
        <translation>Lektion ohne Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <source>Name and date</source>
        <translation>Name und Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Notes for the teacher</source>
        <translation>Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pdf.py"/>
        <source>Page {number} of {all}</source>
        <translation>Seite {number} von {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline in this time</source>
        <translation>Die Zeitleiste in dieser Zeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (Zitat nicht verifiziert)</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n actor|%n actors</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n lesson|%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n step of a lesson|%n steps of lessons</source>
        <translation>
            <numerusform>%n Schritt einer Lektion</numerusform>
            <numerusform>%n Schritte von Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n view|%n views</source>
        <translation>
            <numerusform>%n Ansicht</numerusform>
            <numerusform>%n Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>A change without a title</source>
        <translation>Eine Änderung ohne Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>A thing without a name</source>
        <translation>Etwas ohne Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>After “{title}”. It may be another today.</source>
        <translation>Nach „{title}“. Heute kann es anders sein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>As it was on {moment}</source>
        <translation>Wie es war: {moment}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Changed: {things}.</source>
        <translation>Geändert: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Choose a step to see what it changed.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Date checked</source>
        <translation>Datum geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>It cannot be undone: {why}</source>
        <translation>Das lässt sich nicht rückgängig machen: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Made: {things}.</source>
        <translation>Angelegt: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Nothing that is shown.</source>
        <translation>Nichts, was gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was changed yet. Every change of an event, a view or a lesson will be listed here.</source>
        <translation>Noch wurde nichts geändert. Jede Änderung an einem Ereignis, einer Ansicht oder einer Lektion wird hier aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was done to this event since the database was made.</source>
        <translation>An diesem Ereignis wurde nichts getan, seit die Datenbank angelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Policy type</source>
        <translation>Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quotes checked</source>
        <translation>Zitate geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Read the event as this step left it.</source>
        <translation>Zeigt das Ereignis, wie dieser Schritt es hinterlassen hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Said on</source>
        <translation>Äußerung am</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Select an event to see what was done to it.</source>
        <translation>Wählen Sie ein Ereignis aus, um zu sehen, was daran getan wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Show the event</source>
        <translation>Ereignis zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Speaker</source>
        <translation>Zitierte Person</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Take back: {title}</source>
        <translation>Zurücknehmen: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Taken away: {things}.</source>
        <translation>Weggenommen: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The chosen step</source>
        <translation>Der gewählte Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The history is being read…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The selected event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The whole database</source>
        <translation>Die ganze Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>This step was taken back later.</source>
        <translation>Dieser Schritt wurde später zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo or redo: {title}</source>
        <translation type="vanished">Rückgängig gemacht oder wiederholt: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Undo this step</source>
        <translation>Diesen Schritt rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>What is checked</source>
        <translation>Was geprüft ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>What it changed is being read…</source>
        <translation>Was er geändert hat, wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>What the class sees</source>
        <translation>Was die Klasse sieht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was changed again since.</source>
        <translation>Was dieser Schritt geändert hat, wurde seither wieder geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was taken away since.</source>
        <translation>Was dieser Schritt geändert hat, wurde seither weggenommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What was taken away has been made again since.</source>
        <translation>Was weggenommen wurde, wurde seither wieder angelegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Which steps</source>
        <translation>Welche Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Whose steps</source>
        <translation>Wessen Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date checked</source>
        <translation>Datum geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date not checked</source>
        <translation>Datum nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes checked</source>
        <translation>Zitate geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes not checked</source>
        <translation>Zitate nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>still running</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
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
        <translation>{relation}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>{title} (taken back)</source>
        <translation>{title} (zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be done again: it was changed meanwhile.</source>
        <translation>„{title}“ lässt sich nicht wiederholen: Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be undone: it was changed again meanwhile.</source>
        <translation>„{title}“ lässt sich nicht rückgängig machen: Es wurde inzwischen noch einmal geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>“{words}” ({speaker})</source>
        <translation>„{words}“ ({speaker})</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n actor that no event names was taken in.|%n actors that no event names were taken in.</source>
        <translation>
            <numerusform>%n Akteur, den kein Ereignis nennt, wurde aufgenommen.</numerusform>
            <numerusform>%n Akteure, die kein Ereignis nennt, wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>%n character could not be read as {encoding} and became “�”: line {lines}.|%n characters could not be read as {encoding} and became “�”: lines {lines}.</source>
        <translation>
            <numerusform>%n Zeichen war nicht als {encoding} lesbar und wurde zu „�“: Zeile {lines}.</numerusform>
            <numerusform>%n Zeichen waren nicht als {encoding} lesbar und wurden zu „�“: Zeilen {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>%n entry is no event and was left out.|%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n Eintrag ist kein Ereignis und wurde weggelassen.</numerusform>
            <numerusform>%n Einträge sind keine Ereignisse und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n event can be read|%n events can be read</source>
        <translation>
            <numerusform>%n Ereignis ist lesbar</numerusform>
            <numerusform>%n Ereignisse sind lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event imported|%n events imported</source>
        <translation>
            <numerusform>%n Ereignis importiert</numerusform>
            <numerusform>%n Ereignisse importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event is undated.|%n events are undated.</source>
        <translation>
            <numerusform>%n Ereignis ist undatiert.</numerusform>
            <numerusform>%n Ereignisse sind undatiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>%n file|%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>%n icon was left out.|%n icons were left out.</source>
        <translation>
            <numerusform>%n Symbolbild wurde weggelassen.</numerusform>
            <numerusform>%n Symbolbilder wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n merged</source>
        <translation>
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>%n more column is kept in the note.|%n more columns are kept in the note.</source>
        <translation>
            <numerusform>%n weitere Spalte wird in der Anmerkung behalten.</numerusform>
            <numerusform>%n weitere Spalten werden in der Anmerkung behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n of them undated</source>
        <translation>
            <numerusform>%n davon ohne Datum</numerusform>
            <numerusform>%n davon ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n row would be skipped|%n rows would be skipped</source>
        <translation>
            <numerusform>%n Zeile würde übersprungen</numerusform>
            <numerusform>%n Zeilen würden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>%n row|%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n time of day was kept as text.|%n times of day were kept as text.</source>
        <translation>
            <numerusform>%n Uhrzeit wurde als Text behalten.</numerusform>
            <numerusform>%n Uhrzeiten wurden als Text behalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>, column {column}</source>
        <translation>, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; added: {fields}</source>
        <translation>; hinzugefügt: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; kept as it was: {fields}</source>
        <translation>; unverändert: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A relation to an event that is not there was left out.</source>
        <translation>Eine Beziehung zu einem Ereignis, das es nicht gibt, wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A source that is known by its address kept its title and publisher.</source>
        <translation>Eine Quelle, die an ihrer Adresse erkannt wurde, hat Titel und Herausgeber behalten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>An entry that is not closed was read as far as it goes.</source>
        <translation>Ein nicht geschlossener Eintrag wurde gelesen, so weit er reicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>An event has the title and date of another and says something else, so it came as an event of its own; “Find duplicates” shows both.</source>
        <translation>Ein Ereignis hat Titel und Datum eines anderen und sagt etwas anderes; deshalb kam es als eigenes Ereignis. „Duplikate suchen“ zeigt beide.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>And %n more remark.|And %n more remarks.</source>
        <translation>
            <numerusform>Und %n weitere Bemerkung.</numerusform>
            <numerusform>Und %n weitere Bemerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>As the columns are called</source>
        <translation>Nach den Namen der Spalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>As the file shows</source>
        <translation>An der Datei erkannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Choose one of {known}.</source>
        <translation>Wählen Sie eines davon: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Choose the column that holds the title.</source>
        <translation>Wählen Sie die Spalte, die den Titel enthält.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Code of the place</source>
        <translation>Code des Ortes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Spalten gleichen Namens werden durch eine Nummer unterschieden: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Date or start</source>
        <translation>Datum oder Beginn</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first, as other dates of this column are</source>
        <translation>Tag zuerst, wie bei anderen Datumsangaben dieser Spalte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first: 04/05 is 4 May</source>
        <translation>Tag zuerst: 04/05 ist der 4. Mai</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Day or month first in “{column}”</source>
        <translation>Tag oder Monat zuerst in „{column}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Deleted the profile {name}.</source>
        <translation>Das Profil {name} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Display date: {text}</source>
        <translation>Angezeigtes Datum: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Encoding of the text</source>
        <translation>Zeichenkodierung des Textes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>For a table whose first row does not name its columns.</source>
        <translation>Für eine Tabelle, deren erste Zeile ihre Spalten nicht benennt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import this and %n more|Import this and %n more</source>
        <translation>
            <numerusform>Diese und %n weitere importieren</numerusform>
            <numerusform>Diese und %n weitere importieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/importing.py"/>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Importance (1 to 5)</source>
        <translation>Wichtigkeit (1 bis 5)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>In the column {name} zeros such as 0000-00-00 were read as no date.</source>
        <translation>In der Spalte {name} wurden Nullen wie 0000-00-00 als kein Datum gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>Install the newer frtdesk to read it.</source>
        <translation>Installieren Sie das neuere frtdesk, um es zu lesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}.</source>
        <translation>In {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}. Nothing is changed before you press Import.</source>
        <translation>In {name}. Nichts wird geändert, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>It is not said yet whether its day or its month comes first.</source>
        <translation>Es ist noch nicht angegeben, ob hier der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It repeats; only its first date was taken.</source>
        <translation>Es wiederholt sich; nur das erste Datum wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It was moved in a calendar; the days of the calendar count.</source>
        <translation>Es wurde in einem Kalender verschoben; die Tage des Kalenders gelten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices</source>
        <translation>Diese Einstellungen behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices…</source>
        <translation>Diese Einstellungen behalten…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Kept as {name}.</source>
        <translation>Als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kept in the note</source>
        <translation>In der Anmerkung behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Kept in the note, as no field is called so: {names}.</source>
        <translation>In der Anmerkung behalten, da kein Feld so heißt: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Kind of events that name none</source>
        <translation>Art der Ereignisse, die keine nennen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Level of the place</source>
        <translation>Ebene des Ortes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>Line {line}, column {column}: the importance “{text}” became {number}, of 1 to 5; what was written stands in the note.</source>
        <translation>Zeile {line}, Spalte {column}: Aus der Wichtigkeit „{text}“ wurde {number}, von 1 bis 5; was dort stand, steht in der Anmerkung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>Looking at what is there</source>
        <translation>Vorhandenes wird durchgesehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Media: {text}</source>
        <translation>Medien: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first, as other dates of this column are</source>
        <translation>Monat zuerst, wie bei anderen Datumsangaben dieser Spalte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first: 04/05 is 5 April</source>
        <translation>Monat zuerst: 04/05 ist der 5. April</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>Name a file that is there.</source>
        <translation>Nennen Sie eine Datei, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Name its format with --as: {known}.</source>
        <translation>Nennen Sie das Format mit --as: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>No column holds a date, so all events are undated.</source>
        <translation>Keine Spalte enthält ein Datum, daher sind alle Ereignisse undatiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or --dates mdy.</source>
        <translation>Nichts in der Spalte {name} verrät, ob Tag oder Monat zuerst kommt. Sagen Sie es mit --dates dmy oder --dates mdy.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>Nothing was changed. Check the file, or name its format with --as.</source>
        <translation>Nichts wurde geändert. Prüfen Sie die Datei oder nennen Sie ihr Format mit --as.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Nothing was changed. If it is another kind of file, choose its format above.</source>
        <translation>Nichts wurde geändert. Wenn es eine andere Art von Datei ist, wählen Sie oben ihr Format.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>Nur das Tabellenblatt {name} wurde gelesen, nicht {others}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/place_names.py"/>
        <source>Place: {name}</source>
        <translation>Ort: {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Publisher of the source</source>
        <translation>Herausgeber der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Read as the last table with these columns was.</source>
        <translation>Gelesen wie die letzte Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file: {text}</source>
        <translation>Die Datei wird gelesen: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>Save a copy to edit…</source>
        <translation>Kopie zum Bearbeiten speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Save as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <translation type="vanished">Als Profil speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Say whether the day or the month comes first in {names}.</source>
        <translation>Geben Sie an, ob in {names} der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Something else was done since. Undo that first, in the window.</source>
        <translation>Seither wurde etwas anderes getan. Machen Sie das zuerst im Fenster rückgängig.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Such rows become undated events, with the text of the date in their note.</source>
        <translation>Aus solchen Zeilen werden undatierte Ereignisse, mit dem Text des Datums in der Anmerkung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Take all of them in, one after the other, and stop where something has to be asked.</source>
        <translation>Übernimmt alle nacheinander und hält an, wo etwas zu klären ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in: {text}</source>
        <translation>Wird übernommen: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>The first row is an event, too</source>
        <translation>Auch die erste Zeile ist ein Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>The first row was read as an event, too: it names no columns.</source>
        <translation>Auch die erste Zeile wurde als Ereignis gelesen: Sie benennt keine Spalten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The lesson “{name}” was taken in.</source>
        <translation>Die Lektion „{name}“ wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The saved view “{name}” was taken in.</source>
        <translation>Die gespeicherte Ansicht „{name}“ wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>The slide with the title of the timeline became an undated event.</source>
        <translation>Die Folie mit dem Titel der Zeitleiste wurde ein undatiertes Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>The text was read as {encoding}.</source>
        <translation>Der Text wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>The timeline's own title is not an event and was left out: {title}.</source>
        <translation>Der Titel der Zeitleiste selbst ist kein Ereignis und wurde weggelassen: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>There is no encoding {name}.</source>
        <translation>Eine Zeichenkodierung {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>There is no event in it.</source>
        <translation>Es ist kein Ereignis darin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>There is no format {name} to be read.</source>
        <translation>Ein Format {name}, das sich lesen ließe, gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Unreadable dates go to the shelf</source>
        <translation>Unlesbare Datumsangaben in die Ablage</translation>
    </message>
    <message>
        <source>Use a profile…</source>
        <translation type="vanished">Profil verwenden…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Ways to read a table: which column holds what, and its dates.</source>
        <translation>Wie eine Tabelle gelesen wird: welche Spalte was enthält, und ihre Datumsangaben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Web address of the source</source>
        <translation>Webadresse der Quelle</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="vanished">Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>What “{column}” holds</source>
        <translation>Was „{column}“ enthält</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>Who was invited was left out.</source>
        <translation>Wer eingeladen war, wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Write these choices to a file…</source>
        <translation>Diese Einstellungen in eine Datei schreiben…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Year 19 is 2019, 98 is 1998</source>
        <translation>Jahr 19 ist 2019, 98 ist 1998</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Years of two digits are from 1930 to 2029. Otherwise their rows are skipped.</source>
        <translation>Jahre mit zwei Ziffern liegen zwischen 1930 und 2029. Sonst werden ihre Zeilen übersprungen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a cell has no end, or is far too long; nothing behind it could be read</source>
        <translation>eine Zelle hat kein Ende oder ist viel zu lang; dahinter ließ sich nichts lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>a date with its parts is expected here</source>
        <translation>hier wird ein Datum mit seinen Teilen erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a date without a year cannot be read</source>
        <translation>ein Datum ohne Jahr lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a day needs its month</source>
        <translation>ein Tag braucht seinen Monat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a quotation mark that opens here is not closed; it takes in all up to line {line}</source>
        <translation>ein Anführungszeichen, das hier öffnet, ist nicht geschlossen; es umfasst alles bis Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a time without a day cannot be read</source>
        <translation>eine Uhrzeit ohne Tag lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>a value is too long</source>
        <translation>ein Wert ist zu lang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of five digits stands alone</source>
        <translation>ein Jahr mit fünf Ziffern steht allein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of more than four digits is written like Y12000</source>
        <translation>ein Jahr mit mehr als vier Ziffern schreibt man wie Y12000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an event with the id {id} lies in the bin</source>
        <translation>ein Ereignis mit der ID {id} liegt im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an id, a name, a tag or an address in it is empty or too long</source>
        <translation>eine ID, ein Name, ein Schlagwort oder eine Adresse darin ist leer oder zu lang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_head.py"/>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>fields are expected here</source>
        <translation>hier werden Felder erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it defines entities of its own, as attacks do, and was not read</source>
        <translation>es definiert eigene Entitäten, wie Angriffe es tun, und wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it ends ({end}) before it starts ({start})</source>
        <translation>es endet ({end}), bevor es beginnt ({start})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it ends before it starts</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has %n cell|it has %n cells</source>
        <translation>
            <numerusform>es hat %n Zelle</numerusform>
            <numerusform>es hat %n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>it has an end and no start</source>
        <translation>es hat ein Ende und keinen Beginn</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has no column {names}</source>
        <translation>es hat keine Spalte {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>it has no list of events</source>
        <translation>es hat keine Liste von Ereignissen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it has no sheet with cells</source>
        <translation>es hat kein Tabellenblatt mit Zellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_own_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>it has no title</source>
        <translation>es hat keinen Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it has two years</source>
        <translation>es hat zwei Jahre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is a damaged workbook, or none</source>
        <translation>es ist eine beschädigte Arbeitsmappe oder gar keine</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is damaged, or no JSON</source>
        <translation>es ist beschädigt oder kein JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>it is damaged, or no JSON; nothing behind it could be read</source>
        <translation>es ist beschädigt oder kein JSON; dahinter ließ sich nichts lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>it is larger than {size} MB</source>
        <translation>es ist größer als {size} MB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is longer than a date</source>
        <translation>es ist länger als ein Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML (line {line})</source>
        <translation>es ist kein XML (Zeile {line})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML that can be read</source>
        <translation>es ist kein lesbares XML</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no calendar (BEGIN:VCALENDAR is missing)</source>
        <translation>es ist kein Kalender (BEGIN:VCALENDAR fehlt)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no entry of a calendar ({why})</source>
        <translation>es ist kein Kalendereintrag ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <source>it is no file of SIMILE Timeline</source>
        <translation>es ist keine Datei von SIMILE Timeline</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>it is no file of frtdesk</source>
        <translation>es ist keine Datei von frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it is no file of the Timeline Project</source>
        <translation>es ist keine Datei von The Timeline Project</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile</source>
        <translation>es ist kein Profil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile ({why})</source>
        <translation>es ist kein Profil ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is no text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is no workbook (XLSX)</source>
        <translation>es ist keine Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is not written like a date that is known here</source>
        <translation>es ist nicht wie ein hier bekanntes Datum geschrieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it lasts too long</source>
        <translation>es dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it may mean two days, as nothing says whether day or month comes first</source>
        <translation>es kann zwei Tage bedeuten, da nichts verrät, ob Tag oder Monat zuerst kommt</translation>
    </message>
    <message>
        <source>it may mean two days; say with --dates dmy or --dates mdy which comes first</source>
        <translation type="vanished">es kann zwei Tage bedeuten; sagen Sie mit --dates dmy oder --dates mdy, was zuerst kommt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it stands there more than once</source>
        <translation>es steht mehr als einmal da</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>its first row ({row}) names no column for the title; write a profile that does, for --map</source>
        <translation>die erste Zeile ({row}) nennt keine Spalte für den Titel; schreiben Sie ein Profil, das es tut, für --map</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>its parts lie too deep within each other</source>
        <translation>die Teile sind zu tief ineinander verschachtelt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>its times are of the kind {kind}, not days of our calendar</source>
        <translation>die Zeiten sind von der Art {kind}, keine Tage unseres Kalenders</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year has two digits, so its century is not known</source>
        <translation>das Jahr hat zwei Ziffern, das Jahrhundert ist also nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year is too far away</source>
        <translation>das Jahr liegt zu weit weg</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}: merged with {id} ({why})</source>
        <translation>Zeile {line}: zusammengeführt mit {id} ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>merged with {id}</source>
        <translation>zusammengeführt mit {id}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>nothing in its first rows</source>
        <translation>nichts in den ersten Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>the XML is damaged here; nothing behind it could be read</source>
        <translation>das XML ist hier beschädigt; dahinter ließ sich nichts lesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>the head has %n</source>
        <translation>
            <numerusform>der Kopf hat %n</numerusform>
            <numerusform>der Kopf hat %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>the line is far too long; nothing behind it was read</source>
        <translation>die Zeile ist viel zu lang; dahinter wurde nichts gelesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same id</source>
        <translation>dieselbe ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title and date</source>
        <translation>derselbe Titel und dasselbe Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title, date and address</source>
        <translation>derselbe Titel, dasselbe Datum und dieselbe Adresse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <location filename="../../frtdesk/formats/safe_text.py"/>
        <source>the text is longer than %n characters</source>
        <translation>
            <numerusform>der Text ist länger als %n Zeichen</numerusform>
            <numerusform>der Text ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>there is no day {text}</source>
        <translation>einen Tag {text} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>there is no filled sheet {name} in it</source>
        <translation>ein ausgefülltes Tabellenblatt {name} gibt es darin nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no month {month}</source>
        <translation>einen Monat {month} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>there is no object in it</source>
        <translation>es enthält kein Objekt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no such time of day</source>
        <translation>eine solche Uhrzeit gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no year 0</source>
        <translation>ein Jahr 0 gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>this month has %n days</source>
        <translation>
            <numerusform>dieser Monat hat %n Tage</numerusform>
            <numerusform>dieser Monat hat %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>unpacked it would be {size} MB, more than can be read safely; save it as CSV</source>
        <translation>ausgepackt wären es {size} MB, mehr, als sich sicher lesen lässt; speichern Sie es als CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>would be: {sentence}</source>
        <translation>Das Ergebnis wäre: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{all}: {kept} imported, {failed} not imported.</source>
        <translation>{all}: {kept} importiert, {failed} nicht importiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}; nothing was changed</source>
        <translation>{counts}; nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{files}: {counts}</source>
        <translation>{files}: {counts}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>{file} does not show what it is.</source>
        <translation>{file} lässt nicht erkennen, was es ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} wurde von einem neueren frtdesk geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{file}: not imported.</source>
        <translation>{file}: nicht importiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>{name} cannot be changed, so nothing can be imported into it. {why}</source>
        <translation>{name} kann nicht geändert werden, daher lässt sich nichts hinein importieren. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>{name} – file {number} of {files}</source>
        <translation>{name} – Datei {number} von {files}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>{where}: skipped, {why}.</source>
        <translation>{where}: übersprungen, {why}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to be true or false</source>
        <translation>„{name}“ muss true oder false sein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to hold names and texts</source>
        <translation>„{name}“ muss Namen und Texte enthalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” is not one of {known}</source>
        <translation>„{name}“ gehört nicht zu {known}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>“{name}” is there already and stayed as it was.</source>
        <translation>„{name}“ gibt es schon und blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>“{name}” stands here twice</source>
        <translation>„{name}“ steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>“{text}” cannot be read as a date: {why}</source>
        <translation>„{text}“ lässt sich nicht als Datum lesen: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>“{text}” is no date of a calendar</source>
        <translation>„{text}“ ist kein Kalenderdatum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>“{text}” is no time</source>
        <translation>„{text}“ ist keine Zeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no time of day</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no whole number</source>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Built from</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered from</source>
        <translation>Abgedeckt ab</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered to</source>
        <translation>Abgedeckt bis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Engine</source>
        <translation>Datenbanksystem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/screens.py"/>
        <source>Qt did not answer.</source>
        <translation>Qt hat nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>A number goes to the step of that number.</source>
        <translation>Eine Zahl führt zum Schritt mit dieser Nummer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Add a key…</source>
        <translation>Taste hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>All keys are as they came.</source>
        <translation>Alle Tasten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>All keys, to print</source>
        <translation>Alle Tasten zum Drucken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Clickers send this key, so it stays.</source>
        <translation>Klicker senden diese Taste, deshalb bleibt sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Clickers start a lesson with {key}.</source>
        <translation>Klicker beginnen eine Lektion mit {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Esc goes back one level everywhere, and does nothing else.</source>
        <translation>Esc geht überall eine Ebene zurück und tut sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Fields and lists need {key}. Add Shift or Alt.</source>
        <translation>Felder und Listen brauchen {key}. Nehmen Sie Umschalt oder Alt dazu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Find by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give every command the keys back that it came with?</source>
        <translation>Allen Befehlen die Tasten zurückgeben, mit denen sie kamen?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give this command the keys back that it came with.</source>
        <translation>Gibt diesem Befehl die Tasten zurück, mit denen er kam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>It has {key} already.</source>
        <translation>{key} hat er schon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys are as they came.</source>
        <translation>Seine Tasten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys were taken back from {actions}.</source>
        <translation>Seine Tasten wurden zurückgeholt von {actions}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>Keys can be changed: Help, Change keys.</source>
        <translation>Tasten lassen sich ändern: Hilfe, Tasten ändern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Keys of frtdesk</source>
        <translation>Tasten von frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>No command is called so, and no key does that.</source>
        <translation>Kein Befehl heißt so, und keine Taste tut das.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>No key is called so, and none does that.</source>
        <translation>Keine Taste heißt so, und keine tut das.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/key_field.py"/>
        <source>Press the new keys now; Esc gives up</source>
        <translation>Drücken Sie jetzt die neuen Tasten; Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>Save the keys as PDF</source>
        <translation>Tasten als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Save the keys as PDF, and print that elsewhere.</source>
        <translation>Speichern Sie die Tasten als PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Tab goes from one part of a window to the next.</source>
        <translation>Tab geht von einem Teil eines Fensters zum nächsten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take this key away.</source>
        <translation>Diese Taste wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take {key} away</source>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key puts an accent on the next letter, so it does not arrive by itself.</source>
        <translation>Diese Taste setzt einen Akzent auf den nächsten Buchstaben und kommt deshalb allein nicht an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key sends nothing by itself. Press it together with another one.</source>
        <translation>Diese Taste sendet allein nichts. Drücken Sie sie zusammen mit einer anderen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While a lesson is shown</source>
        <translation>Während eine Lektion gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While the class is asked</source>
        <translation>Während die Klasse gefragt wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Your desktop keeps {key} for itself.</source>
        <translation>Ihr System behält {key} für sich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>frtdesk-keys.pdf</source>
        <translation>frtdesk-tasten.pdf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} alone would act while you type or walk through a list. Hold Ctrl or Alt with it.</source>
        <translation>{key} allein würde auch wirken, während Sie tippen oder durch eine Liste gehen. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} does this now.</source>
        <translation>{key} tut jetzt dies.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} is the key of “{action}”.</source>
        <translation>{key} ist die Taste von „{action}“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu of what has the focus.</source>
        <translation>{key} öffnet das Menü dessen, was den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} stays with “{action}”: clickers send it.</source>
        <translation>{key} bleibt bei „{action}“: Klicker senden sie.</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>%n is left out: none of its sources has a date.|%n are left out: none of their sources has a date.</source>
        <translation>
            <numerusform>%n ist ausgelassen: Keine seiner Quellen hat ein Datum.</numerusform>
            <numerusform>%n sind ausgelassen: Keine ihrer Quellen hat ein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.</source>
        <translation>
            <numerusform>Wissensstand vom {day}: {kept} von %n Ereignis.</numerusform>
            <numerusform>Wissensstand vom {day}: {kept} von %n Ereignissen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known of what is in A or B. {said}</source>
        <translation>Beleglage dessen, was in A oder B ist. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known. {said}</source>
        <translation>Beleglage. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show what is known today again; the rest of the filter stays.</source>
        <translation>Zeigt wieder, was heute bekannt ist; der übrige Filter bleibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>no event.</source>
        <translation>kein Ereignis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n exact day confirmed|{count} of %n exact days confirmed</source>
        <translation>
            <numerusform>{count} von %n genauem Tag bestätigt</numerusform>
            <numerusform>{count} von %n genauen Tagen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n with quotes verified|{count} of %n with quotes verified</source>
        <translation>
            <numerusform>{count} von %n mit verifizierten Zitaten</numerusform>
            <numerusform>{count} von %n mit verifizierten Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} with two sources or more</source>
        <translation>{count} mit zwei Quellen oder mehr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: not covered by this data.</source>
        <translation>{when}: von diesen Daten nicht abgedeckt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: {known}</source>
        <translation>{when}: {known}</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n call|%n calls</source>
        <translation>
            <numerusform>%n Forderung</numerusform>
            <numerusform>%n Forderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.</source>
        <translation>
            <numerusform>%n Paar ist ausgelassen, weil ein Datum fehlt.</numerusform>
            <numerusform>%n Paare sind ausgelassen, weil ein Datum fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>%n pair is on the clipboard.|%n pairs are on the clipboard.</source>
        <translation>
            <numerusform>%n Paar ist in der Zwischenablage.</numerusform>
            <numerusform>%n Paare sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 month</source>
        <translation>1 Mon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 week</source>
        <translation>1 Wo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>3 months</source>
        <translation>3 Mon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Also “follows”</source>
        <translation>Auch „folgt auf“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it or only follows it, which need not mean that it answers; from a bill, a law may also implement or amend it.</source>
        <translation>Eine Reaktion reagiert darauf oder folgt nur darauf, was nicht heißen muss, dass sie reagiert; bei einem Gesetzentwurf kann ein Gesetz ihn auch umsetzen oder ändern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it; from a bill, a law may also implement or amend it.</source>
        <translation>Eine Reaktion reagiert darauf; bei einem Gesetzentwurf kann ein Gesetz ihn auch umsetzen oder ändern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer’s relation</source>
        <translation>Beziehung der Reaktion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Back to the numbers</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Bill to law</source>
        <translation>Entwurf bis Gesetz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Both are in the filter.</source>
        <translation>Beide sind im Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Both in filter</source>
        <translation>Beide im Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By place of the answer</source>
        <translation>Nach Ort der Reaktion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By step</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who answered</source>
        <translation>Danach, wer reagierte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who asked</source>
        <translation>Danach, wer forderte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Call or bill</source>
        <translation>Forderung oder Gesetzentwurf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Call or bill is in the filter; the answer may lie outside.</source>
        <translation>Forderung oder Gesetzentwurf ist im Filter; die Reaktion kann außerhalb liegen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to bill</source>
        <translation>Forderung bis Entwurf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to corporate move</source>
        <translation>Forderung bis Entscheidung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to law</source>
        <translation>Forderung bis Gesetz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count an answer only where the filter leaves it, too.</source>
        <translation>Zählt eine Reaktion nur, wenn der Filter auch sie übrig lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count what only comes after it in the same thread. That need not be an answer.</source>
        <translation>Zählt auch, was nur im selben Zusammenhang danach kommt. Eine Reaktion muss das nicht sein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>Days between, a dot a pair</source>
        <translation>Tage dazwischen, je Paar ein Punkt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Days run from start to start. Under {fewest} pairs there is no median.</source>
        <translation>Die Tage laufen von Beginn zu Beginn. Unter {fewest} Paaren gibt es keinen Median.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Export the pairs</source>
        <translation>Paare exportieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Give a day, a month and a year about the same room.</source>
        <translation>Gibt einem Tag, einem Monat und einem Jahr etwa gleich viel Platz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>No pair: {why}</source>
        <translation>Kein Paar: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>No place given</source>
        <translation>Kein Ort angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Of %n call in this filter {answered} has a recorded answer|Of %n calls in this filter {answered} have a recorded answer</source>
        <translation>
            <numerusform>Von %n Forderung in diesem Filter hat {answered} eine verzeichnete Reaktion</numerusform>
            <numerusform>Von %n Forderungen in diesem Filter haben {answered} eine verzeichnete Reaktion</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Of {letter}</source>
        <translation>Von {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs of a call or bill and its answer</source>
        <translation>Paare aus einer Forderung oder einem Gesetzentwurf und der Reaktion darauf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Part the table</source>
        <translation>Tabelle aufteilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Powers of ten</source>
        <translation>Zehnerpotenzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Put the table and its pairs on the clipboard, for a spreadsheet.</source>
        <translation>Legt die Tabelle und ihre Paare für eine Tabellenkalkulation in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Response lag by step</source>
        <translation>Reaktionszeit nach Abschnitt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Step</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>This filter holds no call and no bill, so there is nothing that could be answered.</source>
        <translation>Dieser Filter enthält keine Forderung und keinen Gesetzentwurf, also nichts, worauf jemand reagieren könnte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Was worauf reagiert, wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Which half of the comparison is measured</source>
        <translation>Welche Hälfte des Vergleichs gemessen wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Write the pairs to a file, a row a pair.</source>
        <translation>Schreibt die Paare in eine Datei, je Paar eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>bill → law</source>
        <translation>Entwurf → Gesetz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → bill</source>
        <translation>Forderung → Entwurf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → law</source>
        <translation>Forderung → Gesetz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → move</source>
        <translation>Forderung → Entscheidung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>none of the {calls} and %n bill in this filter has a recorded answer.|none of the {calls} and %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>zu {calls} und %n Gesetzentwurf in diesem Filter ist keine Reaktion verzeichnet.</numerusform>
            <numerusform>zu {calls} und %n Gesetzentwürfen in diesem Filter ist keine Reaktion verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>of %n bill {answered}|of %n bills {answered}</source>
        <translation>
            <numerusform>von %n Gesetzentwurf {answered}</numerusform>
            <numerusform>von %n Gesetzentwürfen {answered}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only bill in this filter has no recorded answer.|none of the %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>zum einzigen Gesetzentwurf in diesem Filter ist keine Reaktion verzeichnet.</numerusform>
            <numerusform>zu keinem der %n Gesetzentwürfe in diesem Filter ist eine Reaktion verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only call in this filter has no recorded answer.|none of the %n calls in this filter has a recorded answer.</source>
        <translation>
            <numerusform>zur einzigen Forderung in diesem Filter ist keine Reaktion verzeichnet.</numerusform>
            <numerusform>zu keiner der %n Forderungen in diesem Filter ist eine Reaktion verzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>what answered these calls and bills is no corporate move, bill or law.</source>
        <translation>was auf diese Forderungen und Gesetzentwürfe reagierte, ist weder Unternehmensentscheidung noch Gesetzentwurf noch Gesetz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{calls}, {bills}.</source>
        <translation>{calls}, {bills}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{days} ({low} to {high})</source>
        <translation>{days} ({low} bis {high})</translation>
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
            <numerusform>%n Spur ausgeblendet</numerusform>
            <numerusform>%n Spuren ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>%n value without a lane of its own. More lanes show more of them.|%n values without a lane of their own. More lanes show more of them.</source>
        <translation>
            <numerusform>%n Wert ohne eigene Spur. „Mehr Spuren“ zeigt mehr davon.</numerusform>
            <numerusform>%n Werte ohne eigene Spur. „Mehr Spuren“ zeigt mehr davon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Events of this lane</source>
        <translation>Ereignisse dieser Spur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that are no step of a rule.</source>
        <translation>Ereignisse, die kein Stadium einer Regelung sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that name no actor.</source>
        <translation>Ereignisse, die keinen Akteur nennen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a place.</source>
        <translation>Ereignisse ohne Ort.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a policy type.</source>
        <translation>Ereignisse ohne Maßnahmentyp.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Every event with a date, in one lane.</source>
        <translation>Alle Ereignisse mit Datum, in einer Spur.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fewer rows</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Filter by this lane</source>
        <translation>Nach dieser Spur filtern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the lane</source>
        <translation>Spur einklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the other lanes</source>
        <translation>Andere Spuren einklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Hide the lane</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Lanes by</source>
        <translation>Spuren nach</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>Lanes: {by}</source>
        <translation>Spuren: {by}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>More rows</source>
        <translation>Mehr Zeilen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No actor</source>
        <translation>Ohne Akteur</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No policy type</source>
        <translation>Ohne Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>One lane</source>
        <translation>Eine Spur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>Andere (%n)</numerusform>
            <numerusform>Andere (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Pin the lane</source>
        <translation>Spur anheften</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Policy type</source>
        <translation>Maßnahmentyp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Relations with</source>
        <translation>Beziehungen mit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show %n hidden lane|Show %n hidden lanes</source>
        <translation>
            <numerusform>%n ausgeblendete Spur zeigen</numerusform>
            <numerusform>%n ausgeblendete Spuren zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show more lanes</source>
        <translation>Mehr Spuren zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show {title} again</source>
        <translation>{title} wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Two filters</source>
        <translation>Zwei Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold all lanes</source>
        <translation>Alle Spuren ausklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold the lane</source>
        <translation>Spur ausklappen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unpin the lane</source>
        <translation>Spur lösen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>What the lanes are made by.</source>
        <translation>Wonach die Spuren gebildet werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n event|{hidden}, %n events</source>
        <translation>
            <numerusform>{hidden}, %n Ereignis</numerusform>
            <numerusform>{hidden}, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n of them in no other lane</source>
        <translation>
            <numerusform>{hidden}, %n davon in keiner anderen Spur</numerusform>
            <numerusform>{hidden}, %n davon in keiner anderen Spur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>{level}, in {place}.</source>
        <translation>{level}, in {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_drag.py"/>
        <source>{shown} of %n row|{shown} of %n rows</source>
        <translation>
            <numerusform>{shown} von %n Zeile</numerusform>
            <numerusform>{shown} von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_move.py"/>
        <source>{title} here</source>
        <translation>{title} hierher</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../frtdesk/base/words.py"/>
        <source>en-GB</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that fades, and a question mark: it is over, and nobody wrote down since when.</source>
        <translation>Ein Balken, der ausläuft, und ein Fragezeichen: Es ist vorbei, aber niemand hat festgehalten, seit wann.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that is soft where it may not have begun yet or may be over.</source>
        <translation>Ein Balken, der weich ist, wo es vielleicht noch nicht begonnen hat oder schon vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed line with a stop at each end.</source>
        <translation>Eine gestrichelte Linie mit einem Anschlag an jedem Ende.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed outline.</source>
        <translation>Ein gestrichelter Umriss.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hatch, and a question mark.</source>
        <translation>Eine Schraffur und ein Fragezeichen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the month.</source>
        <translation>Ein hohles Symbol in der Mitte eines blassen Balkens über dem Monat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the year.</source>
        <translation>Ein hohles Symbol in der Mitte eines blassen Balkens über dem Jahr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark: no page that was read states the day.</source>
        <translation>Ein hohles Symbol: Keine gelesene Seite nennt den Tag.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A ring in ink around the mark; its title stands on ink.</source>
        <translation>Ein dunkler Ring um das Symbol; der Titel steht auf dunklem Grund.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A search has found it: a ring around the mark; its title stands on the ground of a marker pen. A number has the ring where one of its events is a hit.</source>
        <translation>Eine Suche hat es gefunden: ein Ring um das Symbol; der Titel ist wie mit Textmarker unterlegt. Eine Zahl hat den Ring, wenn eines ihrer Ereignisse ein Treffer ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid bar.</source>
        <translation>Ein durchgezogener Balken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid mark on the day.</source>
        <translation>Ein ausgefülltes Symbol am Tag.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>After the last day that the data covers: nothing is known, not nothing happened.</source>
        <translation>Nach dem letzten Tag, den die Daten abdecken: Es ist nichts bekannt, nicht: Es ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>An arrow where the data ends.</source>
        <translation>Ein Pfeil, wo die Daten enden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Approximate</source>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Dates: what is known, and only that</source>
        <translation>Datumsangaben: was bekannt ist, und nur das</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Density strip</source>
        <translation>Dichtestreifen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>End not known</source>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day</source>
        <translation>Genauer Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day, not confirmed</source>
        <translation>Genauer Tag, nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>How much is known</source>
        <translation>Beleglage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Kinds: the shape of a mark</source>
        <translation>Arten: die Form eines Symbols</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/legend_dialog.py"/>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Month known</source>
        <translation>Monat bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>So many events share this place in their row; double click to open it.</source>
        <translation>So viele Ereignisse teilen sich diese Stelle in ihrer Zeile; ein Doppelklick öffnet sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Some time between</source>
        <translation>Irgendwann zwischen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, both ends known</source>
        <translation>Zeitspanne, beide Enden bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, ends to the month</source>
        <translation>Zeitspanne, Enden auf den Monat genau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Stages of a rule</source>
        <translation>Stadien einer Regelung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Still running</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>The lane has more events than its rows can show: the higher, the more at that time. The most important still stand in their rows.</source>
        <translation>Die Spur hat mehr Ereignisse, als ihre Zeilen zeigen können: je höher, desto mehr zu dieser Zeit. Die wichtigsten stehen weiterhin in ihren Zeilen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Three lines under the ruler, the darker the better documented: events with two sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. Rest the pointer there to read the numbers.</source>
        <translation>Drei Linien unter dem Lineal, je dunkler, desto besser belegt: Ereignisse mit zwei Quellen oder mehr, bestätigte genaue Tage, verifizierte Zitate. Leer: kein Ereignis; schraffiert: nicht abgedeckt. Mit dem Mauszeiger darauf lesen Sie die Zahlen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>What stands in a lane</source>
        <translation>Was in einer Spur steht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Year known</source>
        <translation>Jahr bekannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>around this date</source>
        <translation>um dieses Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>day not known or not confirmed</source>
        <translation>Tag nicht bekannt oder nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>end not recorded</source>
        <translation>Ende nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>found by the search</source>
        <translation>von der Suche gefunden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>how many, where there are too many to show</source>
        <translation>wie viele, wo zu viele zum Zeigen sind</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in the same week</source>
        <translation>in derselben Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>lasts this long</source>
        <translation>dauert so lange</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>not in the filter, shown in context</source>
        <translation>nicht im Filter, im Kontext gezeigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>one event whose bar would cover another’s</source>
        <translation>ein Ereignis, dessen Balken einen anderen verdecken würde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps in the same week</source>
        <translation>vielleicht in derselben Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps this date</source>
        <translation>vielleicht dieses Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>related to the selected event</source>
        <translation>in Beziehung zum ausgewählten Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>so many events close together</source>
        <translation>so viele Ereignisse dicht beieinander</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time between</source>
        <translation>irgendwann zwischen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time within</source>
        <translation>irgendwann innerhalb von</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>sources, exact days, quotes: the darker, the more of them are confirmed</source>
        <translation>Quellen, genaue Tage, Zitate: je dunkler, desto mehr davon ist bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>still running</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>the same event</source>
        <translation>dasselbe Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>{sentence} Reads “{example}”.</source>
        <translation>{sentence} Zu lesen als „{example}“.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>Step {number}: the event {id} is not in this database.</source>
        <translation>Schritt {number}: Das Ereignis {id} ist nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>This lesson has no steps.</source>
        <translation>Diese Lektion hat keine Schritte.</translation>
    </message>
</context>
<context>
    <name>lesson file</name>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.</source>
        <translation>Eine Lektionsdatei entsteht mit „Lektionsdatei…“ im Fenster der Lektionen; ihr Name endet auf .json.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>Ask for the file to be sent again; nothing was changed.</source>
        <translation>Bitten Sie darum, die Datei noch einmal zu schicken; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installieren Sie das neuere frtdesk, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Name the file of a lesson.</source>
        <translation>Nennen Sie die Datei einer Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a day such as 2020-06-11 is expected here</source>
        <translation>hier wird ein Tag wie 2020-06-11 erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a first and a last day are expected here</source>
        <translation>hier werden ein erster und ein letzter Tag erwartet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a lesson has at most %n step|%n steps</source>
        <translation>
            <numerusform>eine Lektion hat höchstens %n Schritt</numerusform>
            <numerusform>eine Lektion hat höchstens %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a whole number from {least} to {most} is expected here</source>
        <translation>hier wird eine ganze Zahl von {least} bis {most} erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>fields are expected here</source>
        <translation>hier werden Felder erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged in line {line}, column {column}</source>
        <translation>es ist in Zeile {line}, Spalte {column} beschädigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>it is too large for a lesson</source>
        <translation>es ist zu groß für eine Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>das Ereignis hat keine Quelle Nummer {number}, gezählt ab 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text holds half a character</source>
        <translation>der Text enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} is no lesson file.</source>
        <translation>{file} ist keine Lektionsdatei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} wurde von einem neueren frtdesk geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>{file}, at {place}</source>
        <translation>{file}, bei {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>“{field}” is missing</source>
        <translation>„{field}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>“{name}” stands here twice</source>
        <translation>„{name}“ steht hier zweimal</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>A lesson</source>
        <translation>Eine Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>A new lesson whose steps are the events that the filter leaves.</source>
        <translation>Eine neue Lektion, deren Schritte die Ereignisse sind, die der Filter übrig lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step behind this one, with the event that is selected on the timeline.</source>
        <translation>Ein Schritt nach diesem, mit dem auf der Zeitleiste ausgewählten Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step that shows the timeline as it is now, without an event.</source>
        <translation>Ein Schritt, der die Zeitleiste zeigt, wie sie jetzt ist, ohne Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/fields.py"/>
        <source>A whole number from {least} to {most}, or nothing.</source>
        <translation>Eine ganze Zahl von {least} bis {most}, oder nichts.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add %n step|Add %n steps</source>
        <translation>
            <numerusform>%n Schritt hinzufügen</numerusform>
            <numerusform>%n Schritte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add a range as a step</source>
        <translation>Zeitraum als Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>Add some events to it first.</source>
        <translation>Fügen Sie ihr zuerst einige Ereignisse hinzu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the range</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the selected event</source>
        <translation>Ausgewähltes Ereignis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_making.py"/>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Choose a lesson</source>
        <translation>Lektion wählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Delete the lesson {title}</source>
        <translation>Lektion „{title}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Deleted the lesson “{title}”.</source>
        <translation>Die Lektion „{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicate step {number}</source>
        <translation>Schritt {number} duplizieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicated “{title}”.</source>
        <translation>„{title}“ wurde dupliziert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit step {number}</source>
        <translation>Schritt {number} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit the lesson {title}</source>
        <translation>Lektion „{title}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>From this filter</source>
        <translation>Aus diesem Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Hand-out…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>It is kept in your library.</source>
        <translation>Sie wird in Ihrer Bibliothek aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>It keeps %n lane.|It keeps %n lanes.</source>
        <translation>
            <numerusform>Er behält %n Spur.</numerusform>
            <numerusform>Er behält %n Spuren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lesson file…</source>
        <translation>Lektionsdatei…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Let step {number} show what is shown</source>
        <translation>Schritt {number} zeigen lassen, was gerade zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>Let the name end in {endings}.</source>
        <translation>Lassen Sie den Namen auf {endings} enden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Let the step keep range, lanes and selection as the timeline shows them now.</source>
        <translation>Der Schritt behält Zeitraum, Spuren und Auswahl, wie die Zeitleiste sie jetzt zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made an empty lesson.</source>
        <translation>Eine leere Lektion wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.</source>
        <translation>
            <numerusform>Die Lektion „{title}“ mit %n Schritt wurde erstellt.</numerusform>
            <numerusform>Die Lektion „{title}“ mit %n Schritten wurde erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Make the lesson {title}</source>
        <translation>Lektion „{title}“ anlegen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Move step {number} to {place}</source>
        <translation>Schritt {number} an Stelle {place} verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>No lessons yet. Filter to what you want to tell, then make one from it.</source>
        <translation>Noch keine Lektionen. Filtern Sie auf das, was Sie erzählen möchten, und erstellen Sie daraus eine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>No steps yet. Select an event on the timeline, then add it here as a step.</source>
        <translation>Noch keine Schritte. Wählen Sie ein Ereignis auf der Zeitleiste aus und fügen Sie es hier als Schritt hinzu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Note, for you alone</source>
        <translation>Notiz, nur für Sie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Prompt, for the class</source>
        <translation>Impuls, für die Klasse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>Questions need dates that are certain, or verified quotes.</source>
        <translation>Fragen brauchen sichere Datumsangaben oder verifizierte Zitate.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Remove step {number}</source>
        <translation>Schritt {number} entfernen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Seconds in autoplay</source>
        <translation>Sekunden in der Automatik</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Select an event on the timeline first; it becomes a step.</source>
        <translation>Wählen Sie zuerst ein Ereignis auf der Zeitleiste aus; es wird zu einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows the stretch of time around its event.</source>
        <translation>Zeigt die Zeit um sein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows {first} to {last}.</source>
        <translation>Zeigt {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Slides are written by another command.</source>
        <translation>Folien schreibt ein anderer Befehl.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Slides…</source>
        <translation>Folien…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>The events of one lesson, from {origin}.</source>
        <translation>Die Ereignisse einer Lektion, aus {origin}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>The events of “{title}” give no question.</source>
        <translation>Die Ereignisse von „{title}“ ergeben keine Frage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The filter leaves no event with a date, so there is nothing to tell.</source>
        <translation>Der Filter lässt kein Ereignis mit Datum übrig, es gibt also nichts zu erzählen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The lesson was not saved. {why}</source>
        <translation>Die Lektion wurde nicht gespeichert. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>The lesson “{title}” has no steps yet, so there is nothing to present.</source>
        <translation>Die Lektion „{title}“ hat noch keine Schritte, es gibt also nichts zu präsentieren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>The lesson “{title}” has no steps yet.</source>
        <translation>Die Lektion „{title}“ hat noch keine Schritte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>They are the most important ones; %n more event was left out.|They are the most important ones; %n more events were left out.</source>
        <translation>
            <numerusform>Es sind die wichtigsten; %n weiteres Ereignis wurde ausgelassen.</numerusform>
            <numerusform>Es sind die wichtigsten; %n weitere Ereignisse wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>This database holds no lesson.</source>
        <translation>Diese Datenbank enthält keine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Use what is shown</source>
        <translation>Gezeigtes übernehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Widen the filter, then make a lesson from it.</source>
        <translation>Erweitern Sie den Filter und erstellen Sie dann daraus eine Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>frtdesk export {out} --lesson {id} writes them.</source>
        <translation>„frtdesk export {out} --lesson {id}“ schreibt sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in your library</source>
        <translation>in Ihrer Bibliothek</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in {file}</source>
        <translation>in {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{event} (not in this database)</source>
        <translation>{event} (nicht in dieser Datenbank)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>{file} cannot be written: its name does not say as what.</source>
        <translation>{file} lässt sich nicht schreiben: Der Name sagt nicht, als was.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be changed in {file}, so this is a copy of it, in your library.</source>
        <translation>„{title}“ kann in {file} nicht geändert werden; dies ist daher eine Kopie in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be deleted. {why}</source>
        <translation>„{title}“ kann nicht gelöscht werden. {why}</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open this page of {host} in your browser?</source>
        <translation>Diese Seite von {host} in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Settings &gt; Links asks again.</source>
        <translation>Einstellungen &gt; Links fragt wieder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Write a {mail} in your mail program?</source>
        <translation>Eine {mail} in Ihrem E-Mail-Programm schreiben?</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n actor with its role|%n actors with their roles</source>
        <translation>
            <numerusform>%n Akteur mit seiner Rolle</numerusform>
            <numerusform>%n Akteure mit ihren Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n approximate or uncertain date|%n approximate or uncertain dates</source>
        <translation>
            <numerusform>%n ungefähres oder unsicheres Datum</numerusform>
            <numerusform>%n ungefähre oder unsichere Datumsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n code of a place|%n codes of places</source>
        <translation>
            <numerusform>%n Code eines Ortes</numerusform>
            <numerusform>%n Codes von Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n date that is not known to the day|%n dates that are not known to the day</source>
        <translation>
            <numerusform>%n nicht auf den Tag bekanntes Datum</numerusform>
            <numerusform>%n nicht auf den Tag bekannte Datumsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event of years that it does not know, left out|%n events of years that it does not know, left out</source>
        <translation>
            <numerusform>%n ausgelassenes Ereignis aus Jahren, die es nicht kennt</numerusform>
            <numerusform>%n ausgelassene Ereignisse aus Jahren, die es nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event without a date, left out|%n events without a date, left out</source>
        <translation>
            <numerusform>%n ausgelassenes Ereignis ohne Datum</numerusform>
            <numerusform>%n ausgelassene Ereignisse ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n id|%n ids</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of an actor|%n kinds of actors</source>
        <translation>
            <numerusform>%n Art eines Akteurs</numerusform>
            <numerusform>%n Arten von Akteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of event|%n kinds of events</source>
        <translation>
            <numerusform>%n Art von Ereignis</numerusform>
            <numerusform>%n Arten von Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n note|%n notes</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>%n open or unknown end|%n open or unknown ends</source>
        <translation>
            <numerusform>%n offenes oder unbekanntes Ende</numerusform>
            <numerusform>%n offene oder unbekannte Enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n policy type|%n policy types</source>
        <translation>
            <numerusform>%n Maßnahmentyp</numerusform>
            <numerusform>%n Maßnahmentypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>%n quote without a web page, left out|%n quotes without a web page, left out</source>
        <translation>
            <numerusform>%n ausgelassenes Zitat ohne Webseite</numerusform>
            <numerusform>%n ausgelassene Zitate ohne Webseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n reason why it matters|%n reasons why it matters</source>
        <translation>
            <numerusform>%n Begründung der Wichtigkeit</numerusform>
            <numerusform>%n Begründungen der Wichtigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>%n season, decade or set of dates|%n seasons, decades or sets of dates</source>
        <translation>
            <numerusform>%n Jahreszeit, Jahrzehnt oder Menge von Datumsangaben</numerusform>
            <numerusform>%n Jahreszeiten, Jahrzehnte oder Mengen von Datumsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n stage|%n stages</source>
        <translation>
            <numerusform>%n Stadium</numerusform>
            <numerusform>%n Stadien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n time of day|%n times of day</source>
        <translation>
            <numerusform>%n Uhrzeit</numerusform>
            <numerusform>%n Uhrzeiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Id: {text}</source>
        <translation>ID: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Importance {text} of 5, by the editors' judgement.</source>
        <translation>Wichtigkeit {text} von 5, nach Einschätzung der Redaktion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Note: {text}</source>
        <translation>Anmerkung: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Place: {text}</source>
        <translation>Ort: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Policy: {text}</source>
        <translation>Maßnahme: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Stage: {text}</source>
        <translation>Stadium: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Tags: {text}</source>
        <translation>Schlagwörter: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Who: {text}</source>
        <translation>Wer: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Why it matters: {text}</source>
        <translation>Warum es wichtig ist: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>control characters in %n event|control characters in %n events</source>
        <translation>
            <numerusform>Steuerzeichen in %n Ereignis</numerusform>
            <numerusform>Steuerzeichen in %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>shown as text only: {parts}</source>
        <translation>nur als Text: {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell</source>
        <translation>
            <numerusform>das Ende von %n Text, der für eine Zelle zu lang ist</numerusform>
            <numerusform>das Ende von %n Texten, die für eine Zelle zu lang sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>the importance of %n event|the importance of %n events</source>
        <translation>
            <numerusform>die Wichtigkeit von %n Ereignis</numerusform>
            <numerusform>die Wichtigkeit von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>what was checked of %n event|what was checked of %n events</source>
        <translation>
            <numerusform>was an %n Ereignis geprüft wurde</numerusform>
            <numerusform>was an %n Ereignissen geprüft wurde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>{speaker} (not verified)</source>
        <translation>{speaker} (nicht verifiziert)</translation>
    </message>
</context>
<context>
    <name>main window</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>%n file was dropped at once.|%n files were dropped at once.</source>
        <translation>
            <numerusform>%n Datei wurde auf einmal abgelegt.</numerusform>
            <numerusform>%n Dateien wurden auf einmal abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>Drop one at a time, so that it is clear which of them is shown.</source>
        <translation>Legen Sie immer nur eine ab, damit klar ist, welche gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>%n section found|%n sections found</source>
        <translation>
            <numerusform>%n Abschnitt gefunden</numerusform>
            <numerusform>%n Abschnitte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>Install frtdesk again.</source>
        <translation>Installieren Sie frtdesk neu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Manual of frtdesk</source>
        <translation>Handbuch von frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Nothing in the manual has these words. Try fewer.</source>
        <translation>Nichts im Handbuch enthält diese Wörter. Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/windows.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Sections found</source>
        <translation>Gefundene Abschnitte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>See whether the printer is switched on, or the file can be written there.</source>
        <translation>Sehen Sie nach, ob der Drucker eingeschaltet ist oder ob sich die Datei dort schreiben lässt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>The manual could not be printed.</source>
        <translation>Das Handbuch ließ sich nicht drucken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>The manual is not where it should be.</source>
        <translation>Das Handbuch ist nicht dort, wo es sein sollte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>The whole manual…</source>
        <translation>Das ganze Handbuch…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>This chapter…</source>
        <translation>Dieses Kapitel…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>menu only</source>
        <translation>nur im Menü</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>what it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Teach</source>
        <translation>&amp;Unterricht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n actor or source corrected|%n actors and sources corrected</source>
        <translation>
            <numerusform>%n Akteur oder Quelle berichtigt</numerusform>
            <numerusform>%n Akteure und Quellen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by both|%n changed by both</source>
        <translation>
            <numerusform>%n von beiden geändert</numerusform>
            <numerusform>%n von beiden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by them|%n changed by them</source>
        <translation>
            <numerusform>%n dort geändert</numerusform>
            <numerusform>%n dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you and removed by them|%n changed by you and removed by them</source>
        <translation>
            <numerusform>%n von Ihnen geändert und dort entfernt</numerusform>
            <numerusform>%n von Ihnen geändert und dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you|%n changed by you</source>
        <translation>
            <numerusform>%n von Ihnen geändert</numerusform>
            <numerusform>%n von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>%n choice to make|%n choices to make</source>
        <translation>
            <numerusform>%n Wahl zu treffen</numerusform>
            <numerusform>%n Entscheidungen zu treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field to choose|%n fields to choose</source>
        <translation type="vanished">
            <numerusform>%n Feld zu wählen</numerusform>
            <numerusform>%n Felder zu wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by both|%n lessons changed by both</source>
        <translation>
            <numerusform>%n Lektion von beiden geändert</numerusform>
            <numerusform>%n Lektionen von beiden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by them|%n lessons changed by them</source>
        <translation>
            <numerusform>%n Lektion dort geändert</numerusform>
            <numerusform>%n Lektionen dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you and removed by them|%n lessons changed by you and removed by them</source>
        <translation>
            <numerusform>%n Lektion von Ihnen geändert und dort entfernt</numerusform>
            <numerusform>%n Lektionen von Ihnen geändert und dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you|%n lessons changed by you</source>
        <translation>
            <numerusform>%n Lektion von Ihnen geändert</numerusform>
            <numerusform>%n Lektionen von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson removed by them|%n lessons removed by them</source>
        <translation>
            <numerusform>%n Lektion dort entfernt</numerusform>
            <numerusform>%n Lektionen dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new event|%n new events</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new lesson|%n new lessons</source>
        <translation>
            <numerusform>%n neue Lektion</numerusform>
            <numerusform>%n neue Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new place|%n new places</source>
        <translation>
            <numerusform>%n neuer Ort</numerusform>
            <numerusform>%n neue Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new saved view|%n new saved views</source>
        <translation>
            <numerusform>%n neue gespeicherte Ansicht</numerusform>
            <numerusform>%n neue gespeicherte Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by both|%n places changed by both</source>
        <translation>
            <numerusform>%n Ort von beiden geändert</numerusform>
            <numerusform>%n Orte von beiden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by them|%n places changed by them</source>
        <translation>
            <numerusform>%n Ort dort geändert</numerusform>
            <numerusform>%n Orte dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by you|%n places changed by you</source>
        <translation>
            <numerusform>%n Ort von Ihnen geändert</numerusform>
            <numerusform>%n Orte von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n removed by them|%n removed by them</source>
        <translation>
            <numerusform>%n dort entfernt</numerusform>
            <numerusform>%n dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by both|%n saved views changed by both</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht von beiden geändert</numerusform>
            <numerusform>%n gespeicherte Ansichten von beiden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by them|%n saved views changed by them</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht dort geändert</numerusform>
            <numerusform>%n gespeicherte Ansichten dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you and removed by them|%n saved views changed by you and removed by them</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht von Ihnen geändert und dort entfernt</numerusform>
            <numerusform>%n gespeicherte Ansichten von Ihnen geändert und dort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you|%n saved views changed by you</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht von Ihnen geändert</numerusform>
            <numerusform>%n gespeicherte Ansichten von Ihnen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view removed by them|%n saved views removed by them</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht dort entfernt</numerusform>
            <numerusform>%n gespeicherte Ansichten dort entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>An empty step</source>
        <translation>Ein leerer Schritt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As they have it</source>
        <translation>Fremde Fassung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As you have it</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>Both hold the same.</source>
        <translation>Beide enthalten dasselbe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>Choose a newer one to take in.</source>
        <translation>Wählen Sie eine neuere zum Zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_merge.py"/>
        <source>Comparing both databases</source>
        <translation>Beide Datenbanken werden verglichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}: {done} of %n event|Comparing it with {name}: {done} of %n events</source>
        <translation>
            <numerusform>Vergleich mit {name}: {done} von %n Ereignis</numerusform>
            <numerusform>Vergleich mit {name}: {done} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}…</source>
        <translation>Vergleich mit {name}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>It holds nothing that {name} lacks.</source>
        <translation>Sie enthält nichts, was {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>It was there.</source>
        <translation>Es war vorhanden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Lesson: {title}</source>
        <translation>Lektion: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_database.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged.</source>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged. The database as it was before is {path}.</source>
        <translation>Zusammengeführt. Die Datenbank im vorigen Stand ist {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Place: {title}</source>
        <translation>Ort: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put the events that they removed in the bin, delete their lessons and views</source>
        <translation>Dort entfernte Ereignisse in den Papierkorb legen, dort entfernte Lektionen und Ansichten löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put what they removed in the bin</source>
        <translation>Dort Entferntes in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>Save a copy to edit…</source>
        <translation>Kopie zum Bearbeiten speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Saved view: {title}</source>
        <translation>Gespeicherte Ansicht: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>See what is new…</source>
        <translation>Neues ansehen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>The events that ship with frtdesk are of {day}, and newer than those of your copy.</source>
        <translation>Die mitgelieferten Ereignisse von frtdesk sind vom {day} und neuer als die Ihrer Kopie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>The whole event</source>
        <translation>Das ganze Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole lesson</source>
        <translation>Die ganze Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole view</source>
        <translation>Die ganze Ansicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>They removed it: it is deleted.</source>
        <translation>Es wurde dort entfernt und ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>They removed this event: it goes to the bin.</source>
        <translation>Dieses Ereignis wurde dort entfernt: Es kommt in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>This is the database that is open.</source>
        <translation>Das ist die geöffnete Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What only one of the two changed is taken, field by field. What you made, changed or put in the bin stays. A copy is kept before, and Undo takes all of it back.</source>
        <translation>Was nur eine von beiden geändert hat, wird Feld für Feld übernommen. Was Sie angelegt, geändert oder in den Papierkorb gelegt haben, bleibt. Vorher wird eine Kopie aufbewahrt, und „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>What they removed stays; --remove puts it in the bin.</source>
        <translation>Was dort entfernt wurde, bleibt; --remove legt es in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Would be: {sentence}</source>
        <translation>Das Ergebnis wäre: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>You changed it.</source>
        <translation>Sie haben es geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: theirs is taken</source>
        <translation>{field} von „{title}“: fremde Fassung übernommen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: yours is kept</source>
        <translation>{field} von „{title}“: eigene Fassung behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>{name} cannot be changed, so nothing can be merged into it. {why}</source>
        <translation>{name} kann nicht geändert werden, daher lässt sich nichts damit zusammenführen. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{name} is merged.</source>
        <translation>Mit {name} zusammengeführt.</translation>
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
            <numerusform>In %n Ereignis genannt.</numerusform>
            <numerusform>In %n Ereignissen genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>%n is chosen.|%n are chosen.</source>
        <translation>
            <numerusform>%n ist gewählt.</numerusform>
            <numerusform>%n sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>%n is deleted.|%n are deleted.</source>
        <translation>
            <numerusform>%n ist gelöscht.</numerusform>
            <numerusform>%n sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n of them is in the bin.|%n of them are in the bin.</source>
        <translation>
            <numerusform>%n davon liegt im Papierkorb.</numerusform>
            <numerusform>%n davon liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n other belongs to it.|%n others belong to it.</source>
        <translation>
            <numerusform>%n weiterer Eintrag gehört dazu.</numerusform>
            <numerusform>%n weitere Einträge gehören dazu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A source needs an address or a title.</source>
        <translation>Eine Quelle braucht eine Adresse oder einen Titel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Actors, sources, tags and places</source>
        <translation>Akteure, Quellen, Schlagwörter und Orte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Company, regulator, police</source>
        <translation>Unternehmen, Aufsichtsbehörde, Polizei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>It cannot belong to itself, nor to what belongs to it.</source>
        <translation>Es kann weder sich selbst gehören noch dem, was zu ihm gehört.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind of the source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n actor|Make one of %n actors</source>
        <translation>
            <numerusform>Aus %n Akteur einen machen</numerusform>
            <numerusform>Aus %n Akteuren einen machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n place|Make one of %n places</source>
        <translation>
            <numerusform>Aus %n Ort einen machen</numerusform>
            <numerusform>Aus %n Orten einen machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n source|Make one of %n sources</source>
        <translation>
            <numerusform>Aus %n Quelle eine machen</numerusform>
            <numerusform>Aus %n Quellen eine machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n tag|Make one of %n tags</source>
        <translation>
            <numerusform>Aus %n Schlagwort eines machen</numerusform>
            <numerusform>Aus %n Schlagwörtern eines machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Make one of those that are chosen (Ctrl+click chooses several).</source>
        <translation>Macht aus den gewählten eines (Strg+Klick wählt mehrere).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge it into another, or take it off these events first.</source>
        <translation>Führen Sie es mit einem anderen zusammen oder nehmen Sie es zuerst von diesen Ereignissen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Merge makes one of them.</source>
        <translation>„Zusammenführen“ macht daraus eines.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>None of them is like that.</source>
        <translation>Nichts davon passt dazu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Nothing uses %n of them.|Nothing uses %n of them.</source>
        <translation>
            <numerusform>%n davon nirgends verwendet.</numerusform>
            <numerusform>%n davon nirgends verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Nothing uses it.</source>
        <translation>Nirgends verwendet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Only what nothing uses</source>
        <translation>Nur nicht Verwendete</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Save a copy to edit</source>
        <translation>Kopie zum Bearbeiten speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Short form, former name</source>
        <translation>Kurzform, früherer Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Show its events</source>
        <translation>Ereignisse dazu zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The company or body it is part of</source>
        <translation>Das Unternehmen oder die Stelle, zu der es gehört</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The state, country or union it lies in</source>
        <translation>Der Staat, das Land oder die Union, worin er liegt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>There are none yet. Events bring them along, or make one with New.</source>
        <translation>Noch gibt es keine. Ereignisse bringen sie mit, oder legen Sie mit „Neu“ welche an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is a place with this name, code and level already. Merge the two instead.</source>
        <translation>Einen Ort mit diesem Namen, diesem Code und dieser Ebene gibt es schon. Führen Sie stattdessen die beiden zusammen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>There is none of this name. Make it first, or leave this empty.</source>
        <translation>Diesen Namen gibt es nicht. Legen Sie ihn zuerst an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is one of this name already. Merge the two instead.</source>
        <translation>Diesen Namen gibt es schon. Führen Sie stattdessen die beiden zusammen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is nearly “{name}”, which is there already.</source>
        <translation>Das ist fast „{name}“, das es schon gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is no ISO 3166 code, nor EU, UN or INT.</source>
        <translation>Das ist kein Code nach ISO 3166 und auch nicht EU, UN oder INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away what is typed here and not saved.</source>
        <translation>Verwirft, was hier eingegeben und nicht gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>Was zu pflegen ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>Which one stays?</source>
        <translation>Welcher Eintrag bleibt?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>Without a code nobody finds it by its country.</source>
        <translation>Ohne Code findet es niemand über sein Land.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>unused</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{gone} will be gone; “{kept}” stays.</source>
        <translation>Danach gibt es nicht mehr: {gone}; „{kept}“ bleibt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{names} and %n more|{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>{name} is called {alias} as well; a filter by it finds both.</source>
        <translation>{name} heißt auch {alias}; ein Filter danach findet beide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” cannot be deleted. {uses}</source>
        <translation>„{name}“ kann nicht gelöscht werden. {uses}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” has this address already. Merge the two instead.</source>
        <translation>„{name}“ hat diese Adresse schon. Führen Sie stattdessen die beiden zusammen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” is called so as well.</source>
        <translation>„{name}“ heißt auch so.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>“{name}” stands for all of them now.</source>
        <translation>„{name}“ steht jetzt für alle.</translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by you elsewhere: {title}</source>
        <translation>Von Ihnen an anderer Stelle geändert: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by {name}: {title}</source>
        <translation>Geändert von {name}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>The connection to {name} is lost.</source>
        <translation>Die Verbindung zu {name} ist verloren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>What is on the screen stays, what you type is kept, and frtdesk tries again.</source>
        <translation>Was auf dem Bildschirm steht, bleibt, Ihre Eingaben bleiben erhalten, und frtdesk versucht es wieder.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/others.py"/>
        <source>and %n more change|and %n more changes</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>{change}, {more}</source>
        <translation>{change} {more}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>{name} is connected again.</source>
        <translation>{name} ist wieder verbunden.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Its window shows {range}. Arrows move it, plus and minus resize it.</source>
        <translation>Ihr Fenster zeigt {range}. Pfeile verschieben es, Plus und Minus ändern seine Größe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Overview of all years</source>
        <translation>Übersicht über alle Jahre</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n in beiden</numerusform>
            <numerusform>%n in beiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in rows that did not fit|%n in rows that did not fit</source>
        <translation>
            <numerusform>%n in Zeilen, die keinen Platz hatten</numerusform>
            <numerusform>%n in Zeilen, die keinen Platz hatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n lane hidden, {events}|%n lanes hidden, {events}</source>
        <translation>
            <numerusform>%n Spur ausgeblendet, {events}</numerusform>
            <numerusform>%n Spuren ausgeblendet, {events}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n of them outside this range|%n of them outside this range</source>
        <translation>
            <numerusform>%n davon außerhalb dieses Zeitraums</numerusform>
            <numerusform>%n davon außerhalb dieses Zeitraums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n without a date|%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} und B {second} von %n Ereignis</numerusform>
            <numerusform>A {first} und B {second} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>as known on {day}</source>
        <translation>Wissensstand vom {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>filter: {filter}</source>
        <translation>Filter: {filter}</translation>
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
        <translation>kein Filter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no room for the sources, which are in the data</source>
        <translation>kein Platz für die Quellen, die in den Daten stehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>no source recorded</source>
        <translation>keine Quelle verzeichnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>those of %n more event are in the data|those of %n more events are in the data</source>
        <translation>
            <numerusform>die von %n weiteren Ereignis stehen in den Daten</numerusform>
            <numerusform>die von %n weiteren Ereignissen stehen in den Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>{count} of %n event|{count} of %n events</source>
        <translation>
            <numerusform>{count} von %n Ereignis</numerusform>
            <numerusform>{count} von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>{sources} and %n more|{sources} and %n more</source>
        <translation>
            <numerusform>{sources} und %n weitere</numerusform>
            <numerusform>{sources} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>page file</name>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows go from event to event, + and − zoom, 0 shows all, Enter tells more.</source>
        <translation>Ziehen zum Verschieben; Zoomen mit Strg und Mausrad, mit zwei Fingern oder mit dem Mausrad über den Jahren. Tasten: Pfeile gehen von Ereignis zu Ereignis, + und − zoomen, 0 zeigt alles, Enter zeigt mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Events close together here: {n}</source>
        <translation>Ereignisse dicht beieinander: {n}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>No sources are given.</source>
        <translation>Es sind keine Quellen angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the list of events</source>
        <translation>Zur Liste der Ereignisse springen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the sources</source>
        <translation>Zu den Quellen springen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Start not recorded</source>
        <translation>Beginn nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Ohne Quelle: Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>the %n most important are here</source>
        <translation>
            <numerusform>hier sind die %n wichtigsten</numerusform>
            <numerusform>hier sind die %n wichtigsten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{date}: {title}. {kind}</source>
        <translation>{date}: {title}. {kind}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{n} in view</source>
        <translation>{n} sichtbar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (Zitat nicht verifiziert)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{year} BCE</source>
        <translation>{year} v. Chr.</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n event is left out: its date says no more than a season, or nothing.|%n events are left out: their dates say no more than a season, or nothing.</source>
        <translation>
            <numerusform>%n Ereignis ist ausgelassen: Sein Datum sagt nicht mehr als eine Jahreszeit, oder gar nichts.</numerusform>
            <numerusform>%n Ereignisse sind ausgelassen: Ihr Datum sagt nicht mehr als eine Jahreszeit, oder gar nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n more may be.</source>
        <translation>
            <numerusform>Bei %n weiteren ist es möglich.</numerusform>
            <numerusform>Bei %n weiteren ist es möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n pair is in the same week.|%n pairs are in the same week.</source>
        <translation>
            <numerusform>%n Paar liegt in derselben Woche.</numerusform>
            <numerusform>%n Paare liegen in derselben Woche.</numerusform>
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
        <translation>B ist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Both dates lie in this week.</source>
        <translation>Beide Datumsangaben liegen in dieser Woche.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Compare two filters, and the events of both that fall in the same week are listed here.</source>
        <translation>Vergleichen Sie zwei Filter, dann sind hier die Ereignisse aufgeführt, die in dieselbe Woche fallen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Looking for pairs…</source>
        <translation>Paare werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>No event of A falls in the same week as one of B.</source>
        <translation>Kein Ereignis von A fällt in dieselbe Woche wie eines von B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Pairs in the same week</source>
        <translation>Paare in derselben Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Put all listed pairs on the clipboard, to be pasted into a table.</source>
        <translation>Legt alle aufgeführten Paare in die Zwischenablage, zum Einfügen in eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>The dates are not precise enough to be sure.</source>
        <translation>Die Datumsangaben sind nicht genau genug, um sicher zu sein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>The {listed} of the most important events are listed.</source>
        <translation>Aufgeführt sind {listed}, die der wichtigsten Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Week of Monday</source>
        <translation>Woche ab Montag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>perhaps {day}</source>
        <translation>vielleicht {day}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>A lesson is being presented.</source>
        <translation>Gerade wird eine Lektion präsentiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Chapter of the manual</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event that the filter hides</source>
        <translation>Ereignis, das der Filter verbirgt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Lesson, to be presented</source>
        <translation>Lektion, zum Präsentieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>Not possible at the moment.</source>
        <translation>Im Augenblick nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Nothing is called so. Try one word of it, or its first letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit einem Wort daraus oder mit den Anfangsbuchstaben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What do you want to do? Type part of its name</source>
        <translation>Was möchten Sie tun? Geben Sie einen Teil des Namens ein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/painter.py"/>
        <source>used lately</source>
        <translation>zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Millennium</source>
        <translation>Jahrtausend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>the week from {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last} {year}</source>
        <translation>{first} bis {last} {year}</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down: {wide} × {high} mm.|%n sheets of {paper}, {across} across and {down} down: {wide} × {high} mm.</source>
        <translation>
            <numerusform>%n Blatt {paper}, {across} nebeneinander und {down} untereinander: {wide} × {high} mm.</numerusform>
            <numerusform>%n Blatt {paper}, {across} nebeneinander und {down} untereinander: {wide} × {high} mm.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over the sheet before it, up to the dotted marks; glue it there.</source>
        <translation>Beginnen Sie mit A1. Schneiden Sie bei jedem weiteren Blatt den linken und oberen Rand entlang der Marken ab und legen Sie es über das vorige, bis zu den gepunkteten Marken; kleben Sie es dort fest.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>On paper this line is {length} mm long.</source>
        <translation>Auf dem Papier ist diese Linie {length} mm lang.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Print all pages at their actual size (100 %), not fitted to the paper.</source>
        <translation>Drucken Sie alle Seiten in tatsächlicher Größe (100 %), nicht an das Papier angepasst.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>{name} of {across} × {down}</source>
        <translation>{name} von {across} × {down}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n event in the filter|%n events in the filter</source>
        <translation>
            <numerusform>%n Ereignis im Filter</numerusform>
            <numerusform>%n Ereignisse im Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question is ready.|%n questions are ready.</source>
        <translation>
            <numerusform>%n Frage ist bereit.</numerusform>
            <numerusform>%n Fragen sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question|%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n second|%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n team|%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>A draw: {teams}</source>
        <translation>Unentschieden: {teams}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>A quiz is written as PDF or Markdown.</source>
        <translation>Ein Quiz wird als PDF oder Markdown geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>After: {title}</source>
        <translation>Nach: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/quiz_source.py"/>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Answer: ____</source>
        <translation>Antwort: ____</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>Answer: {letters}</source>
        <translation>Antwort: {letters}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Ask about</source>
        <translation>Fragen zu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Ask the class</source>
        <translation>Klasse fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Choose at least one kind of question.</source>
        <translation>Wählen Sie mindestens eine Art von Frage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Dates that leave the order open and quotes that were not verified are not asked about. Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.</source>
        <translation>Nach Datumsangaben, die die Reihenfolge offenlassen, und nach nicht verifizierten Zitaten wird nicht gefragt. Fragenblätter sind PDF oder, wenn der Name auf .md endet, Markdown; derselbe Startwert ergibt dasselbe Blatt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Distance in time</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Easy: a year or more apart</source>
        <translation>Leicht: mindestens ein Jahr auseinander</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Hard: at most four months apart</source>
        <translation>Schwer: höchstens vier Monate auseinander</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Lesson: {lesson}</source>
        <translation>Lektion: {lesson}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>Let the name end in {suffixes}.</source>
        <translation>Lassen Sie den Namen auf {suffixes} enden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Making the questions…</source>
        <translation>Die Fragen werden erstellt…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Medium: two months to two years apart</source>
        <translation>Mittel: zwei Monate bis zwei Jahre auseinander</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Name: ______________________</source>
        <translation>Name: ______________________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No clock</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>No question can be made: these events hold too few dates that leave no doubt and verified quotes. Try another level, or more events.</source>
        <translation>Es lässt sich keine Frage stellen: Diese Ereignisse enthalten zu wenige zweifelsfreie Datumsangaben und verifizierte Zitate. Versuchen Sie einen anderen Zeitabstand oder mehr Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No teams</source>
        <translation>Keine Teams</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Only %n question can be made|Only %n questions can be made</source>
        <translation>
            <numerusform>Nur %n Frage ist möglich</numerusform>
            <numerusform>Nur %n Fragen sind möglich</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Order: ____________</source>
        <translation>Reihenfolge: ____________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Put in order, earliest first.</source>
        <translation>In zeitliche Reihenfolge bringen, das früheste zuerst.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_screen.py"/>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key</source>
        <translation>Lösungsblatt speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key…</source>
        <translation>Lösungsblatt speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet</source>
        <translation>Fragenblatt speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet…</source>
        <translation>Fragenblatt speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_teams.py"/>
        <source>Team {number}</source>
        <translation>Team {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>That was the last question.</source>
        <translation>Das war die letzte Frage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The only event|All %n events</source>
        <translation>
            <numerusform>Das einzige Ereignis</numerusform>
            <numerusform>Alle %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The same events, choices and seed give the same questions again.</source>
        <translation>Dieselben Ereignisse, Einstellungen und derselbe Startwert ergeben wieder dieselben Fragen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which came first?</source>
        <translation>Was kam zuerst?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which of these came next?</source>
        <translation>Was davon kam als Nächstes?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Who said this?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Write 1 for the earliest.</source>
        <translation>Schreiben Sie 1 für das früheste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>publisher not named</source>
        <translation>Herausgeber nicht genannt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>said {date}</source>
        <translation>Äußerung: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}</source>
        <translation>Quelle: {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}, {date}</source>
        <translation>Quelle: {publisher}, {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>the others would rest on dates that leave the order open, or on quotes that nobody verified</source>
        <translation>die anderen würden auf Datumsangaben beruhen, die die Reihenfolge offenlassen, oder auf Zitaten, die niemand verifiziert hat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>{team} wins!</source>
        <translation>{team} gewinnt!</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: answer key</source>
        <translation>{title}: Lösungsblatt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: questions</source>
        <translation>{title}: Fragen</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/range_mark.py"/>
        <source>%n event in it|%n events in it</source>
        <translation>
            <numerusform>%n Ereignis darin</numerusform>
            <numerusform>%n Ereignisse darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Export it…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Filter by it</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Marked range</source>
        <translation>Markierter Zeitraum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>All lanes that there can be are shown.</source>
        <translation>Alle Spuren, die es geben kann, sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No database is open.</source>
        <translation>Es ist keine Datenbank geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is folded.</source>
        <translation>Keine Spur ist eingeklappt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is hidden.</source>
        <translation>Keine Spur ist ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No relations between lanes are drawn.</source>
        <translation>Es sind keine Beziehungen zwischen Spuren gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented or the class is asked.</source>
        <translation>Nicht, während eine Lektion präsentiert oder die Klasse gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented.</source>
        <translation>Nicht, während eine Lektion präsentiert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is filtered, so there are no rows to compact.</source>
        <translation>Es ist nichts gefiltert, deshalb gibt es keine Zeilen zu verdichten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is hidden by a day.</source>
        <translation>Kein Wissensstand verbirgt etwas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a comparison.</source>
        <translation>Nur in einem Vergleich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a saved view of your own that you have changed.</source>
        <translation>Nur in einer eigenen gespeicherten Ansicht, die Sie geändert haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in edit mode.</source>
        <translation>Nur im Bearbeitungsmodus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while a lesson is presented.</source>
        <translation>Nur, während eine Lektion präsentiert wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while the class is asked.</source>
        <translation>Nur, während die Klasse gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move down.</source>
        <translation>Wählen Sie ein Ereignis in einer Spur aus, die nach unten kann.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move up.</source>
        <translation>Wählen Sie ein Ereignis in einer Spur aus, die nach oben kann.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first.</source>
        <translation>Wählen Sie zuerst ein Ereignis in der Spur aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first; halves of a comparison stay as they are.</source>
        <translation>Wählen Sie zuerst ein Ereignis in der Spur aus; die Hälften eines Vergleichs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select two events or more first.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Ereignisse aus.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The drawer is closed.</source>
        <translation>Der untere Bereich ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The rows are those of all events.</source>
        <translation>Die Zeilen sind schon die aller Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There are as few lanes as there can be.</source>
        <translation>Weniger Spuren kann es nicht geben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view after this one.</source>
        <translation>Nach dieser Ansicht kommt keine mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view before this one.</source>
        <translation>Vor dieser Ansicht gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>You have not put lanes into an order of your own.</source>
        <translation>Sie haben die Spuren noch nicht selbst angeordnet.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are checked, but {count} of {all} are verified.</source>
        <translation>Die Zitate sind als geprüft vermerkt, aber {count} von {all} sind verifiziert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are not checked, but {count} of {all} are verified.</source>
        <translation>Die Zitate sind als nicht geprüft vermerkt, aber {count} von {all} sind verifiziert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It {relation} {target}, which starts later.</source>
        <translation>Beziehung „{relation}“ zu {target}, das später beginnt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Its relations run in a circle: {circle}.</source>
        <translation>Die Beziehungen laufen im Kreis: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Quote {number} ({speaker}) has no source.</source>
        <translation>Zitat {number} ({speaker}) hat keine Quelle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is no code of ISO 3166, nor EU, UN or INT.</source>
        <translation>„{code}“ ist kein Code nach ISO 3166 und auch nicht EU, UN oder INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is not in the vocabulary.</source>
        <translation>„{code}“ gehört nicht zum Vokabular.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n hit|%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n in neither.</source>
        <translation>
            <numerusform>%n in keinem von beiden.</numerusform>
            <numerusform>%n in keinem von beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n more outside the filter.</source>
        <translation>
            <numerusform>%n weiterer außerhalb des Filters.</numerusform>
            <numerusform>%n weitere außerhalb des Filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them in neither A nor B.</source>
        <translation>
            <numerusform>%n davon weder in A noch in B.</numerusform>
            <numerusform>%n davon weder in A noch in B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them outside the filter.</source>
        <translation>
            <numerusform>%n davon außerhalb des Filters.</numerusform>
            <numerusform>%n davon außerhalb des Filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n outside it.</source>
        <translation>
            <numerusform>%n außerhalb.</numerusform>
            <numerusform>%n außerhalb.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By relevance</source>
        <translation>Nach Relevanz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>End the search (Esc).</source>
        <translation>Suche beenden (Esc).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_list.py"/>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B.</source>
        <translation>In A oder B.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B; %n more in neither.</source>
        <translation>
            <numerusform>In A oder B; %n weiterer in keinem von beiden.</numerusform>
            <numerusform>In A oder B; %n weitere in keinem von beiden.</numerusform>
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
        <translation>Alle Treffer unter der Zeitleiste auflisten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words, within the filter or outside it.</source>
        <translation>Kein Ereignis enthält alle diese Wörter, weder im Filter noch außerhalb.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words.</source>
        <translation>Kein Ereignis enthält alle diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit in A or B.</source>
        <translation>Kein Treffer in A oder B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit within the filter.</source>
        <translation>Kein Treffer innerhalb des Filters.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search all events</source>
        <translation>Alle Ereignisse durchsuchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search in A or B</source>
        <translation>In A oder B suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search titles, quotes, sources…</source>
        <translation>Titel, Zitate, Quellen durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search within the filter</source>
        <translation>Innerhalb des Filters suchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Signs are not read here; phrases, OR and fields belong into the filter (Ctrl+L).</source>
        <translation type="vanished">Zeichen werden hier nicht ausgewertet; Wortfolgen, OR und Felder gehören in den Filter (Strg+L).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Signs are not read here; phrases, OR and fields belong into the filter{key}.</source>
        <translation>Zeichen werden hier nicht gelesen; Wortfolgen, OR und Felder gehören in den Filter{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>That looks like a regular expression; here only its words are searched for.</source>
        <translation>Das sieht wie ein regulärer Ausdruck aus; hier wird nur nach den Wörtern darin gesucht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the first hit. On from the last.</source>
        <translation>Das war der erste Treffer. Weiter beim letzten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the last hit. On from the first.</source>
        <translation>Das war der letzte Treffer. Weiter beim ersten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>The earliest first.</source>
        <translation>Die frühesten zuerst.</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3).</source>
        <translation type="vanished">Der vorige Treffer (Umschalt+F3).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The hit before{key}.</source>
        <translation>Der vorige Treffer{key}.</translation>
    </message>
    <message>
        <source>The next hit (F3, Enter).</source>
        <translation type="vanished">Der nächste Treffer (F3, Enter).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The next hit ({keys}).</source>
        <translation>Der nächste Treffer ({keys}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>There is no letter or digit in it to search for.</source>
        <translation>Die Eingabe enthält weder Buchstaben noch Ziffern, nach denen sich suchen ließe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Titles first, then quotes, summaries, names and sources; the important ones first.</source>
        <translation>Titel zuerst, dann Zitate, Zusammenfassungen, Namen und Quellen; die wichtigen zuerst.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Type one more letter.</source>
        <translation>Geben Sie noch einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Type words to search for (Ctrl+F).</source>
        <translation type="vanished">Geben Sie Suchwörter ein (Strg+F).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Type words to search for{key}.</source>
        <translation>Geben Sie Suchwörter ein{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>What you search for is listed here, with the words marked.</source>
        <translation>Hier ist aufgeführt, was Sie suchen, mit markierten Wörtern.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Words to search for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <source>also in {places}</source>
        <translation>auch in {places}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <location filename="../../frtdesk/ui/search/hit_painter.py"/>
        <source>outside the filter</source>
        <translation>außerhalb des Filters</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{total} hits so far</source>
        <translation>bisher {total} Treffer</translation>
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
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Ask whoever runs the server for it: your name there, the server and the database. A password is asked for when the server wants one, and stands in no file of frtdesk.</source>
        <translation>Sie erhalten sie von der Person, die den Server betreibt: Ihr Name dort, der Server und die Datenbank. Nach einem Passwort wird gefragt, wenn der Server eines verlangt; es steht in keiner Datei von frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten, and its password is out of the keyring.</source>
        <translation>Sie ist vergessen, und ihr Passwort ist aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten. No password of it was kept.</source>
        <translation>Sie ist vergessen. Ein Passwort dafür war nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Keep it in the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open a shared database</source>
        <translation>Gemeinsame Datenbank öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Take this database off the list of recent ones, and its password out of the keyring.</source>
        <translation>Nimmt diese Datenbank aus der Liste der zuletzt geöffneten und ihr Passwort aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>frtdesk finds no keyring on this computer, so it asks each time. The password may also stand in the environment, in PGPASSWORD, or in the file .pgpass.</source>
        <translation>frtdesk findet auf diesem Computer keinen Schlüsselbund, deshalb fragt es jedes Mal. Das Passwort kann auch in der Umgebung stehen, in PGPASSWORD, oder in der Datei .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>postgresql+psycopg://name@server/database</source>
        <translation>postgresql+psycopg://name@server/datenbank</translation>
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
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n more value was left out.|%n more values were left out.</source>
        <translation>
            <numerusform>%n weiterer Wert wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Werte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting changed.|%n settings changed.</source>
        <translation>
            <numerusform>%n Einstellung geändert.</numerusform>
            <numerusform>%n Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>%n setting has its usual value again.|%n settings have their usual values again.</source>
        <translation>
            <numerusform>%n Einstellung hat wieder ihren üblichen Wert.</numerusform>
            <numerusform>%n Einstellungen haben wieder ihre üblichen Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting is unknown to this version and was kept: {names}.|%n settings are unknown to this version and were kept: {names}.</source>
        <translation>
            <numerusform>%n Einstellung ist dieser Version unbekannt und wurde aufbewahrt: {names}.</numerusform>
            <numerusform>%n Einstellungen sind dieser Version unbekannt und wurden aufbewahrt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n was so already.|%n were so already.</source>
        <translation>
            <numerusform>%n war schon so.</numerusform>
            <numerusform>%n waren schon so.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>Das Mausrad allein zoomt die Zeit, statt Spuren zu rollen oder zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A strip under the ruler of the timeline shows how well its events are documented.</source>
        <translation>Ein Streifen unter dem Lineal der Zeitleiste zeigt, wie gut ihre Ereignisse belegt sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All is as it was before.</source>
        <translation>Alles ist wieder, wie es war.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies at once; the window is made anew, on the same view.</source>
        <translation>Gilt sofort; das Fenster wird neu aufgebaut, mit derselben Ansicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies from now on; what was written before stays as it is.</source>
        <translation>Gilt ab jetzt; früher Geschriebenes bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop asks</source>
        <translation>Wie es das System verlangt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Ask before opening a link</source>
        <translation>Vor dem Öffnen eines Links fragen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Commands used lately</source>
        <translation>Zuletzt benutzte Befehle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Drawer</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Export it again there, or bring frtdesk up to date here.</source>
        <translation>Exportieren Sie sie dort noch einmal, oder bringen Sie frtdesk hier auf den neuesten Stand.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Files and names</source>
        <translation>Dateien und Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder for what you make</source>
        <translation>Ordner für Ihre Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Forget all of it</source>
        <translation>Alles davon vergessen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>From 80 % to 300 % of the normal size.</source>
        <translation>Von 80 % bis 300 % der normalen Größe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.</source>
        <translation>Wie *Quellenangabe kopieren* sie setzt: einfach, APA, MLA, Chicago, BibTeX oder RIS.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How days and months are written. Years before 1 and after 9999 are always in words; so are the names on the ruler.</source>
        <translation>Wie Tage und Monate geschrieben werden. Jahre vor 1 und nach 9999 stehen immer in Worten, ebenso die Namen am Lineal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How much is known</source>
        <translation>Beleglage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In figures: 2020-06-11</source>
        <translation>In Ziffern: 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In words: 11 June 2020</source>
        <translation>In Worten: 11. Juni 2020</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Its columns, their order and width.</source>
        <translation>Ihre Spalten, deren Reihenfolge und Breite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language and dates</source>
        <translation>Sprache und Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light, dark, one for paper or for poor sight, or what the desktop uses.</source>
        <translation>Hell, dunkel, eines für Papier oder für schwaches Sehen, oder das des Systems.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Name one or several, or write --all.</source>
        <translation>Nennen Sie eine oder mehrere, oder schreiben Sie --all.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>Keine Einstellung handelt von „{words}“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>No setting was named.</source>
        <translation>Es wurde keine Einstellung genannt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Questions for the class</source>
        <translation>Fragen an die Klasse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Recent databases</source>
        <translation>Zuletzt geöffnete Datenbanken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Reset these</source>
        <translation>Diese zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>See whether this can be written: {name}</source>
        <translation>Sehen Sie nach, ob sich dies schreiben lässt: {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings (*{suffix})</source>
        <translation>Einstellungen (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Settings &gt; Export… writes one, on the computer whose settings you want.</source>
        <translation>Einstellungen &gt; Exportieren… schreibt eine, auf dem Computer, dessen Einstellungen Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Shows the whole address of a source first. Only http, https and mailto addresses are ever opened, by your browser; frtdesk itself never goes to the network for them.</source>
        <translation>Zeigt zuerst die ganze Adresse einer Quelle. Geöffnet werden immer nur Adressen mit http, https und mailto, und zwar von Ihrem Browser; frtdesk selbst geht dafür nie ins Netz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Stands beside what you change in a database. Without it, your login name does.</source>
        <translation>Steht neben dem, was Sie in einer Datenbank ändern. Fehlt er, steht dort Ihr Anmeldename.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Take in the settings in a file that was exported elsewhere.</source>
        <translation>Übernimmt die Einstellungen aus einer Datei, die anderswo exportiert wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>That the tour was offered; it is offered once.</source>
        <translation>Dass der Rundgang angeboten wurde; er wird einmal angeboten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The file is kept as {name}.</source>
        <translation>Die Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The keys that you gave to commands.</source>
        <translation>Die Tasten, die Sie Befehlen gegeben haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The lesson that was chosen last.</source>
        <translation>Die zuletzt gewählte Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The names of the last ten, for File &gt; Open recent. No password stands in them.</source>
        <translation>Die Namen der letzten zehn, für Datei &gt; Zuletzt geöffnet. Kein Passwort steht darin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The settings could not be written.</source>
        <translation>Die Einstellungen ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The view on which you left each database.</source>
        <translation>Die Ansicht, auf der Sie jede Datenbank verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}.</source>
        <translation>Eine Einstellung {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}; did you mean {near}?</source>
        <translation>Eine Einstellung {name} gibt es nicht; meinten Sie {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This file of settings was written by a newer frtdesk.</source>
        <translation>Diese Datei mit Einstellungen wurde von einem neueren frtdesk geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This is no file of settings from frtdesk.</source>
        <translation>Das ist keine Datei mit Einstellungen von frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Touch mode</source>
        <translation>Touch-Modus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Views change at once, without motion, even where the desktop does not ask for it.</source>
        <translation type="vanished">Ansichten wechseln sofort, ohne Bewegung, auch wenn das System nicht darum bittet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Views change at once, without motion: where the desktop asks for it, always, or never.</source>
        <translation>Ansichten wechseln sofort, ohne Bewegung: wo das System es verlangt, immer oder nie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What is remembered</source>
        <translation>Was gemerkt wird</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stands first when you find a command.</source>
        <translation>Was zuerst steht, wenn Sie einen Befehl suchen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stood under the timeline, and how high.</source>
        <translation>Was unter der Zeitleiste stand und wie hoch.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the charts count, and in which parts of time.</source>
        <translation>Was die Diagramme zählen und in welchen Zeitabschnitten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the program speaks: English, German, French, Spanish, Portuguese, or what the desktop uses. Events stay in their own language.</source>
        <translation>Was das Programm spricht: Englisch, Deutsch, Französisch, Spanisch, Portugiesisch oder die Sprache des Systems. Ereignisse behalten ihre eigene Sprache.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when something was exported last.</source>
        <translation>Was beim letzten Exportieren gewählt wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when the class was asked last.</source>
        <translation>Was gewählt wurde, als die Klasse zuletzt gefragt wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>What you change applies at once, unless it says otherwise.</source>
        <translation>Was Sie ändern, gilt sofort, wenn nichts anderes dabeisteht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Whatever is pressed is large enough for a finger, and a finger that rests asks for the menu.</source>
        <translation>Alles, was gedrückt wird, ist groß genug für einen Finger, und ein ruhender Finger ruft das Menü auf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>Mausrad zoomt wie auf Karten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where a file was opened or saved last.</source>
        <translation>Wo zuletzt eine Datei geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where it stood, how large it was, and how wide its panels.</source>
        <translation>Wo es stand, wie groß es war und wie breit seine Bereiche.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where pictures, tables, hand-outs and other files that you write are proposed to go. Without it, where the last one went.</source>
        <translation>Wohin Bilder, Tabellen, Arbeitsblätter und andere Dateien, die Sie schreiben, vorgeschlagen werden. Ohne Angabe dorthin, wo die letzte hinkam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where the ruler begins a week, and where a dragged date comes to rest. Counts by week and pairs of the same week keep to the weeks of ISO 8601, which begin on Monday.</source>
        <translation>Wo das Lineal eine Woche beginnt und wo ein gezogenes Datum einrastet. Zählungen nach Wochen und Paare derselben Woche halten sich an die Wochen nach ISO 8601, die am Montag beginnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where you were</source>
        <translation>Wo Sie waren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Write the settings into a file. Your name, folders and what is remembered stay here.</source>
        <translation>Schreibt die Einstellungen in eine Datei. Ihr Name, Ordner und was gemerkt wird bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Your name, folders and what is remembered stay here.</source>
        <translation>Ihr Name, Ordner und was gemerkt wird bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Your settings could not be read; frtdesk begins with its usual ones.</source>
        <translation>Ihre Einstellungen waren nicht lesbar; frtdesk beginnt mit den üblichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>a line of at most %n letter|a line of at most %n letters</source>
        <translation>
            <numerusform>eine Zeile mit höchstens %n Buchstaben</numerusform>
            <numerusform>eine Zeile mit höchstens %n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>one of {values}</source>
        <translation>eines von {values}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>the name of a folder</source>
        <translation>der Name eines Ordners</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>what the program keeps for itself</source>
        <translation>was das Programm sich selbst merkt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>where the last one went</source>
        <translation>wo die letzte hinkam</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>your login name</source>
        <translation>Ihr Anmeldename</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} cannot be “{value}”; it is {allowed}.</source>
        <translation>{title} kann nicht „{value}“ sein; möglich ist {allowed}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} stays as it is here.</source>
        <translation>{title} bleibt hier, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: choose</source>
        <translation>{title}: wählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: forget</source>
        <translation>{title}: vergessen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: less</source>
        <translation>{title}: weniger</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: more</source>
        <translation>{title}: mehr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>{title}: reset</source>
        <translation>{title}: zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>“frtdesk settings” lists them.</source>
        <translation>„frtdesk settings“ listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>● Changed; usually: {value}</source>
        <translation>● Geändert; üblich: {value}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Ohne Datum: %n</numerusform>
            <numerusform>Ohne Datum: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has a slide of its own: the most important, in the order of time.|%n events have a slide of their own: the most important, in the order of time.</source>
        <translation>
            <numerusform>%n Ereignis hat eine eigene Folie: das wichtigste, in zeitlicher Folge.</numerusform>
            <numerusform>%n Ereignisse haben eine eigene Folie: die wichtigsten, in zeitlicher Folge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has no slide of its own and is listed with date, title and sources.|%n events have no slide of their own and are listed with date, title and sources.</source>
        <translation>
            <numerusform>%n Ereignis hat keine eigene Folie und ist mit Datum, Titel und Quellen aufgeführt.</numerusform>
            <numerusform>%n Ereignisse haben keine eigene Folie und sind mit Datum, Titel und Quellen aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>%n event stands here|%n events stand here, close together</source>
        <translation>
            <numerusform>Hier steht %n Ereignis</numerusform>
            <numerusform>Hier stehen %n Ereignisse dicht beieinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>%n more in the notes</source>
        <translation>
            <numerusform>%n weitere in den Notizen</numerusform>
            <numerusform>%n weitere in den Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is listed after them.|%n more are listed after them.</source>
        <translation>
            <numerusform>%n weiteres ist danach aufgeführt.</numerusform>
            <numerusform>%n weitere sind danach aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is not in this file.|%n more are not in this file.</source>
        <translation>
            <numerusform>%n weiteres ist nicht in dieser Datei.</numerusform>
            <numerusform>%n weitere sind nicht in dieser Datei.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>A click on a title or mark leads to the slide of its event, where it has one.</source>
        <translation>Ein Klick auf einen Titel oder ein Symbol führt zur Folie des Ereignisses, wenn es eine hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Ask: {prompt}</source>
        <translation>Fragen Sie: {prompt}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Certainly</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>End not recorded</source>
        <translation>Ende nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Foot</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Further events</source>
        <translation>Weitere Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Its date</source>
        <translation>Sein Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Joined</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Lesson without a title</source>
        <translation>Lektion ohne Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Line of time</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Mark</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question: {question}</source>
        <translation>Frage: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Rule</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Slide number</source>
        <translation>Foliennummer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Some time between</source>
        <translation>Irgendwann zwischen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Sources: </source>
        <translation>Quellen: </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Speaker</source>
        <translation>Zitierte Person</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Still running</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The line of time: %n event told or known so far|The line of time: %n events told or known so far</source>
        <translation>
            <numerusform>Der Zeitstrahl: %n Ereignis bisher erzählt oder bekannt</numerusform>
            <numerusform>Der Zeitstrahl: %n Ereignisse bisher erzählt oder bekannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The notes of each slide hold its question, what the lesson says to the teacher, and its sources.</source>
        <translation>Die Notizen jeder Folie enthalten ihre Frage, was die Lektion der Lehrkraft sagt, und ihre Quellen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The timeline, without an event.</source>
        <translation>Die Zeitleiste, ohne Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event</source>
        <translation>Dieses Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event: {event}</source>
        <translation>Dieses Ereignis: {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Tick</source>
        <translation>Teilstrich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Ohne Quelle: Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>What a step has not told yet stands on its line of time as a dotted ring, without a name.</source>
        <translation>Was ein Schritt noch nicht erzählt hat, steht auf seinem Zeitstrahl als gepunkteter Ring, ohne Namen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Where this event stands in time, among those that have slides</source>
        <translation>Wo dieses Ereignis in der Zeit steht, unter denen mit Folien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>data to {date}</source>
        <translation>Daten bis {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>made with frtdesk {version}</source>
        <translation>erstellt mit frtdesk {version}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>{date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>{line}; now {event}</source>
        <translation>{line}; jetzt {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (Zitat nicht verifiziert)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>{title} ({number} of {all})</source>
        <translation>{title} ({number} von {all})</translation>
    </message>
</context>
<context>
    <name>source text</name>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Correct the file and try again.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>Name the folder with meta.yaml, actors.yaml, events and lessons.</source>
        <translation>Nennen Sie den Ordner mit meta.yaml, actors.yaml, events und lessons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a whole number is expected here</source>
        <translation>hier wird eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>fields are expected here, like “id: …”</source>
        <translation>hier werden Felder erwartet, etwa „id: …“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>it is a number from 1 to 5</source>
        <translation>es ist eine Zahl von 1 bis 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>text is expected here</source>
        <translation>hier wird Text erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>das Ereignis hat keine Quelle Nummer {number}, gezählt ab 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event points to itself</source>
        <translation>das Ereignis verweist auf sich selbst</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>the field “{name}” is missing</source>
        <translation>das Feld „{name}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>there is no field “{name}” here</source>
        <translation>ein Feld „{name}“ gibt es hier nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>there is no “{name}”</source>
        <translation>„{name}“ gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this field stands here twice</source>
        <translation>dieses Feld steht hier zweimal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this is no UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>true or false is expected here</source>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{file} must hold one document.</source>
        <translation>{file} muss genau ein Dokument enthalten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}, {field}: {problem}.</source>
        <translation>{file}, Zeile {line}, {field}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}: {problem}.</source>
        <translation>{file}, Zeile {line}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{folder} holds no text to build from: meta.yaml is not there.</source>
        <translation>{folder} enthält keinen Text, aus dem sich etwas erstellen ließe: meta.yaml fehlt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{name} is of the kind {kind} in actors.yaml</source>
        <translation>{name} ist in actors.yaml von der Art {kind}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{url} is described otherwise in {file}, line {line}</source>
        <translation>{url} ist in {file}, Zeile {line}, anders beschrieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” is in {file}, line {line}, already</source>
        <translation>„{name}“ steht schon in {file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” stands here twice</source>
        <translation>„{name}“ steht hier zweimal</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n more outside this range</source>
        <translation>
            <numerusform>%n weiteres außerhalb dieses Zeitraums</numerusform>
            <numerusform>%n weitere außerhalb dieses Zeitraums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n other at the same place|%n others at the same place</source>
        <translation>
            <numerusform>%n anderes an derselben Stelle</numerusform>
            <numerusform>%n andere an derselben Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Event {place} of {all}</source>
        <translation>Ereignis {place} von {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show the menu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Timeline, {range}, {events}</source>
        <translation>Zeitleiste, {range}, {events}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>date checked, quotes not</source>
        <translation>Datum geprüft, Zitate nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>hidden by the filter</source>
        <translation>vom Filter verborgen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>quotes checked, date not</source>
        <translation>Zitate geprüft, Datum nicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>several sources</source>
        <translation>mehrere Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} in Clustern gezählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} earlier</source>
        <translation>{count} früher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} later</source>
        <translation>{count} später</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} told by their number only</source>
        <translation>{count} nur als Zahl angegeben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, the most important: {title}</source>
        <translation>{events} zusammen, das wichtigste: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, {dates}, the most important: {title}</source>
        <translation>{events} zusammen, {dates}, das wichtigste: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event in view|{seen} of %n events in view</source>
        <translation>
            <numerusform>{seen} von %n Ereignis zu sehen</numerusform>
            <numerusform>{seen} von %n Ereignissen zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event|{seen} of %n events</source>
        <translation>
            <numerusform>{seen} von %n Ereignis</numerusform>
            <numerusform>{seen} von %n Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.</source>
        <translation>Installieren Sie PySide6-Essentials 6.11.3 oder verwenden Sie Python 3.12 oder neuer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>PySide6 {version} does not work with Python {python}.</source>
        <translation>PySide6 {version} funktioniert nicht mit Python {python}.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n sichtbar</numerusform>
            <numerusform>%n sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>save a copy to edit</source>
        <translation>Kopie zum Bearbeiten speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>{name} · read-only ·</source>
        <translation>{name} · schreibgeschützt ·</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Another program is writing to {name}.</source>
        <translation>Ein anderes Programm schreibt gerade in {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Bitten Sie die Eigentümerin oder den Eigentümer um die Berechtigung oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Ask whoever runs the server for permission.</source>
        <translation>Bitten Sie, wer den Server betreibt, um die Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check that the server runs, its name and its port, and try again.</source>
        <translation>Prüfen Sie, ob der Server läuft, seinen Namen und seinen Port, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the spelling, or ask whoever runs the server to make it.</source>
        <translation>Prüfen Sie die Schreibweise oder bitten Sie, wer den Server betreibt, sie anzulegen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Check the spelling, or name another file.</source>
        <translation>Prüfen Sie die Schreibweise oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the user name, or ask whoever runs the server.</source>
        <translation>Prüfen Sie den Benutzernamen oder fragen Sie die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check user name and password; a password may also stand in PGPASSWORD.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort; ein Passwort kann auch in PGPASSWORD stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose a folder where you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>Choose a later step of its history.</source>
        <translation>Wählen Sie einen späteren Schritt seines Verlaufs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose another name, or move that file away first.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/build.py"/>
        <source>Compacting the database</source>
        <translation>Die Datenbank wird verdichtet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Copy it to where you may write, then open the copy in the window to upgrade it.</source>
        <translation>Kopieren Sie sie dorthin, wo Sie schreiben dürfen, und öffnen Sie dann die Kopie im Fenster, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_counts.py"/>
        <source>Counting sources and quotes</source>
        <translation>Quellen und Zitate werden gezählt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Give a path, or an address like postgresql+psycopg://user@host/database.</source>
        <translation>Geben Sie einen Pfad an oder eine Adresse wie postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Install it with: pip install "frtdesk[postgres]"</source>
        <translation>Installieren Sie es mit: pip install "frtdesk[postgres]"</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installieren Sie das neuere frtdesk, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It came with frtdesk.</source>
        <translation>Sie wurde mit frtdesk geliefert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It has a write-ahead log, which is not safe on a shared folder, and another program has it open.</source>
        <translation>Sie hat ein Write-Ahead-Log, das in einem freigegebenen Ordner nicht sicher ist, und ein anderes Programm hat sie geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a computed column named “{name}”, which frtdesk did not make.</source>
        <translation>Sie enthält eine berechnete Spalte namens „{name}“, die nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a trigger named “{name}”, which frtdesk did not make.</source>
        <translation>Sie enthält einen Trigger namens „{name}“, der nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a view named “{name}”, which frtdesk did not make.</source>
        <translation>Sie enthält eine SQL-Sicht namens „{name}“, die nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a virtual table named “{name}”, which frtdesk did not make.</source>
        <translation>Sie enthält eine virtuelle Tabelle namens „{name}“, die nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <source>It holds a {type} named “{name}”, which frtdesk did not make.</source>
        <translation type="vanished">Sie enthält ein Objekt der Art {type} namens „{name}“, das nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds an index over computed values named “{name}”, which frtdesk did not make.</source>
        <translation>Sie enthält einen Index über berechnete Werte namens „{name}“, der nicht von frtdesk stammt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>It holds what frtdesk did not make. Open another copy of it.</source>
        <translation>Sie enthält etwas, das nicht von frtdesk stammt. Öffnen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>It is used until frtdesk ends.</source>
        <translation type="vanished">Es wird verwendet, bis frtdesk beendet wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>It is used until frtdesk ends. It may also stand in PGPASSWORD or in .pgpass.</source>
        <translation>Es gilt, bis frtdesk endet. Es kann auch in PGPASSWORD oder in .pgpass stehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It was opened for reading.</source>
        <translation>Sie wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Its folder is read-only.</source>
        <translation>Ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Keeping a copy of what is there</source>
        <translation>Eine Kopie des Vorhandenen wird aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <source>Keeping the copy</source>
        <translation>Die Kopie wird gesichert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/snapshot.py"/>
        <source>Keeping what was read for the next time</source>
        <translation>Das Gelesene wird für das nächste Mal aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Look whether it is full or was pulled out, and try again; no edit is half done.</source>
        <translation>Sehen Sie nach, ob er voll ist oder abgezogen wurde, und versuchen Sie es noch einmal; keine Bearbeitung ist halb ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a database of frtdesk, for example one made with “frtdesk build”.</source>
        <translation>Nennen Sie eine Datenbank von frtdesk, zum Beispiel eine mit „frtdesk build“ erstellte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Name an empty database, or open this one.</source>
        <translation>Nennen Sie eine leere Datenbank oder öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was changed. “frtdesk check” lists what is wrong with a database.</source>
        <translation>Nichts wurde geändert. „frtdesk check“ listet auf, was an einer Datenbank nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Nothing was kept. “frtdesk check” may say what is wrong with {name}.</source>
        <translation>Nichts wurde aufbewahrt. „frtdesk check“ sagt vielleicht, was an {name} nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Nothing was written. Look at what is there now and decide again.</source>
        <translation>Nichts wurde geschrieben. Sehen Sie nach, was jetzt da ist, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was written. Look at what is there now, and try again.</source>
        <translation>Es wurde nichts geschrieben. Sehen Sie sich an, was jetzt da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Nothing was written. Take back what was done since first.</source>
        <translation>Nichts wurde geschrieben. Nehmen Sie zuerst zurück, was seither getan wurde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Try again.</source>
        <translation>Nichts wurde geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>Nothing was written. Use what is there, or choose another name.</source>
        <translation>Es wurde nichts geschrieben. Verwenden Sie, was da ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Wait a moment and try again.</source>
        <translation>Nichts wurde geschrieben. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open a database that frtdesk made, or import the file's events into one.</source>
        <translation>Öffnen Sie eine Datenbank, die frtdesk angelegt hat, oder importieren Sie die Ereignisse der Datei in eine.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it, or build it again from its text.</source>
        <translation>Öffnen Sie eine andere Kopie davon oder erstellen Sie sie neu aus ihrem Text.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it; “frtdesk check” lists what is wrong with it.</source>
        <translation>Öffnen Sie eine andere Kopie davon; „frtdesk check“ listet auf, was nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open it in the window and let it be upgraded; a copy of the old one is kept beside it.</source>
        <translation>Öffnen Sie sie im Fenster und lassen Sie sie aktualisieren; eine Kopie der alten bleibt daneben liegen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>Open the database again to see its history.</source>
        <translation>Öffnen Sie die Datenbank neu, um ihren Verlauf zu sehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>Open the database again to see what it holds now.</source>
        <translation>Öffnen Sie die Datenbank neu, um zu sehen, was sie jetzt enthält.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>PostgreSQL databases need the package psycopg, which is not installed.</source>
        <translation>PostgreSQL-Datenbanken brauchen das Paket psycopg, das nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_links.py"/>
        <source>Reading actors, policy types and tags</source>
        <translation>Akteure, Maßnahmentypen und Schlagwörter werden gelesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <location filename="../../frtdesk/store/read_evidence.py"/>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_relations.py"/>
        <source>Reading what answers what</source>
        <translation>Was worauf reagiert, wird gelesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_published.py"/>
        <source>Reading when sources were published</source>
        <translation>Es wird gelesen, wann Quellen veröffentlicht wurden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Restoring the copy</source>
        <translation>Die Kopie wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Save a copy to edit where you may write.</source>
        <translation>Speichern Sie eine Kopie zum Bearbeiten dort, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Save a copy to edit, or ask whoever runs the server.</source>
        <translation>Speichern Sie eine Kopie zum Bearbeiten oder fragen Sie die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Save a copy to edit.</source>
        <translation>Speichern Sie eine Kopie zum Bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else has added to what would be deleted.</source>
        <translation>Jemand anderes hat zu dem, was gelöscht würde, etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile ({table}).</source>
        <translation type="vanished">Jemand anders hat das inzwischen geändert ({table}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has made the same in {name} meanwhile.</source>
        <translation>Jemand anderes hat inzwischen dasselbe in {name} angelegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has taken away what this names in {name}, or begun to use it.</source>
        <translation>Jemand anderes hat entfernt, was dies in {name} nennt, oder begonnen, es zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Somebody else was writing the same in {name}.</source>
        <translation>Jemand anderes hat gerade dasselbe in {name} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Take it out with the program of your computer that looks after passwords.</source>
        <translation>Löschen Sie es mit dem Programm Ihres Computers, das die Passwörter verwaltet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The address of the server cannot be read.</source>
        <translation>Die Adresse des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>The address {address} names no file.</source>
        <translation>Die Adresse {address} nennt keine Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>The disk does not read or write {name} ({said}).</source>
        <translation>Der Datenträger liest oder schreibt {name} nicht ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>The file is marked read-only.</source>
        <translation>Die Datei ist als schreibgeschützt markiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The keyring did not forget the password ({why}).</source>
        <translation>Der Schlüsselbund hat das Passwort nicht vergessen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The password could not be kept in the keyring ({why}).</source>
        <translation>Das Passwort ließ sich nicht im Schlüsselbund aufbewahren ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>The server did not let you in to {name}.</source>
        <translation>Der Server hat Sie nicht in {name} eingelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>The server takes no changes.</source>
        <translation>Der Server nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>There is no database {name}.</source>
        <translation>Eine Datenbank {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>There is no file {path}.</source>
        <translation>Eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>There is no such change in {name}.</source>
        <translation>Eine solche Änderung gibt es in {name} nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>This event is no longer in {name}.</source>
        <translation>Dieses Ereignis gibt es in {name} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>This event was not there yet.</source>
        <translation>Dieses Ereignis gab es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>What this step made was changed again meanwhile.</source>
        <translation>Was dieser Schritt bewirkt hat, wurde inzwischen wieder geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Write it like postgresql+psycopg://user@host/database.</source>
        <translation>Schreiben Sie sie wie postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Write sqlite:///folder/file.sqlite, or just the path.</source>
        <translation>Schreiben Sie sqlite:///folder/file.sqlite oder einfach den Pfad.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/fill.py"/>
        <source>Writing the database</source>
        <translation>Die Datenbank wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>You may not do this in {name} ({said}).</source>
        <translation>Das dürfen Sie in {name} nicht ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>You may not read {path}.</source>
        <translation>Sie dürfen {path} nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Your role may only read it.</source>
        <translation>Ihre Rolle darf sie nur lesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>frtdesk opens SQLite files and PostgreSQL databases, not {kind}.</source>
        <translation>frtdesk öffnet SQLite-Dateien und PostgreSQL-Datenbanken, nicht {kind}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <source>its tables and indexes count differently</source>
        <translation>ihre Tabellen und Indizes zählen verschieden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>the connection was ended</source>
        <translation>die Verbindung wurde beendet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>{copy} does not hold the same as {name}: row {key} of {table} differs.</source>
        <translation>{copy} enthält nicht dasselbe wie {name}: Zeile {key} von {table} weicht ab.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} cannot be reached ({said}).</source>
        <translation>{name} ist nicht erreichbar ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>{name} lässt sich nicht schreiben. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} does not allow this change ({said}).</source>
        <translation>{name} lässt diese Änderung nicht zu ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not answer as it should ({said}).</source>
        <translation>{name} antwortet nicht wie erwartet ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not take a value ({said}).</source>
        <translation>{name} nimmt einen Wert nicht an ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile.</source>
        <translation>{name} hat dies inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile: “{title}”.</source>
        <translation>{name} hat dies inzwischen geändert: „{title}“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} is a database, but not one of frtdesk.</source>
        <translation>{name} ist eine Datenbank, aber keine von frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} is damaged or cannot be read ({said}).</source>
        <translation>{name} ist beschädigt oder nicht lesbar ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{name} is not empty.</source>
        <translation>{name} ist nicht leer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} lacks a table or column that frtdesk needs ({said}).</source>
        <translation>In {name} fehlt eine Tabelle oder Spalte, die frtdesk braucht ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} takes no changes now.</source>
        <translation>{name} nimmt zurzeit keine Änderungen an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} takes too long to answer.</source>
        <translation>{name} braucht zu lange, um zu antworten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by a newer frtdesk (schema {version}, this one knows {known}).</source>
        <translation>{name} stammt von einem neueren frtdesk (Schema {version}, dieses kennt {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by an older frtdesk (schema {version}, this one needs {known}).</source>
        <translation>{name} stammt von einem älteren frtdesk (Schema {version}, dieses braucht {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is a folder, not a database.</source>
        <translation>{path} ist ein Ordner, keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is not a SQLite database.</source>
        <translation>{path} ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>“frtdesk info” tells the versions of both; a report of this is welcome.</source>
        <translation>„frtdesk info“ nennt die Versionen von beiden; eine Meldung dazu ist willkommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>“{name}” is there already: somebody else has just made it.</source>
        <translation>„{name}“ ist schon da: Jemand anderes hat es gerade angelegt.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n event matches this filter, but not in this range.|%n events match this filter, none of them in this range.</source>
        <translation>
            <numerusform>%n Ereignis entspricht diesem Filter, aber nicht in diesem Zeitraum.</numerusform>
            <numerusform>%n Ereignisse entsprechen diesem Filter, keines davon in diesem Zeitraum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n more is hidden by the filter.|%n more are hidden by the filter.</source>
        <translation>
            <numerusform>%n weiteres ist vom Filter verborgen.</numerusform>
            <numerusform>%n weitere sind vom Filter verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n row was copied.|%n rows were copied.</source>
        <translation>
            <numerusform>%n Zeile wurde kopiert.</numerusform>
            <numerusform>%n Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event is hidden by the filter.|%n selected events are hidden by the filter.</source>
        <translation>
            <numerusform>%n ausgewähltes Ereignis ist vom Filter verborgen.</numerusform>
            <numerusform>%n ausgewählte Ereignisse sind vom Filter verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event lies outside this range.|%n selected events lie outside this range.</source>
        <translation>
            <numerusform>%n ausgewähltes Ereignis liegt außerhalb dieses Zeitraums.</numerusform>
            <numerusform>%n ausgewählte Ereignisse liegen außerhalb dieses Zeitraums.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Back to the order of time</source>
        <translation>Zurück zur zeitlichen Folge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Centre on the timeline</source>
        <translation>Auf der Zeitleiste zentrieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Choose which columns the table shows.</source>
        <translation>Wählen Sie, welche Spalten die Tabelle zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Clear {letter}</source>
        <translation>{letter} aufheben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_header.py"/>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy %n row|Copy %n rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/content.py"/>
        <location filename="../../frtdesk/ui/table/table_copy.py"/>
        <source>Copying rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Copying rows: {percent} %</source>
        <translation>Zeilen werden kopiert: {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Free words.</source>
        <translation>Freie Wörter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>From 1, a footnote, to 5, what everyone names.</source>
        <translation>Von 1, eine Fußnote, bis 5, was alle nennen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Wie weit eine Regelung damit gekommen ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many days a span lasts; from fewest to most where its ends are not known to the day.</source>
        <translation>Wie viele Tage eine Zeitspanne dauert; von der kleinsten bis zur größten Zahl, wo ihre Enden nicht auf den Tag bekannt sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many documents it rests on.</source>
        <translation>Auf wie vielen Dokumenten es beruht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many quotes it has.</source>
        <translation>Wie viele Zitate es hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind of event, with its mark as the timeline draws it.</source>
        <translation>Art des Ereignisses, mit seinem Symbol, wie die Zeitleiste es zeichnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Leave the rows as they are.</source>
        <translation>Lässt die Zeilen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>List only events that lie in the range of the timeline.</source>
        <translation>Listet nur Ereignisse auf, die im Zeitraum der Zeitleiste liegen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event is in A or B.</source>
        <translation>Kein Ereignis ist in A oder B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event matches this filter.</source>
        <translation>Kein Ereignis entspricht diesem Filter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Nichts wurde kopiert: Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: the filter hides what is selected.</source>
        <translation>Nichts wurde kopiert: Der Filter verbirgt, was ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: what is selected lies outside this range.</source>
        <translation>Nichts wurde kopiert: Was ausgewählt ist, liegt außerhalb dieses Zeitraums.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Only what is in view</source>
        <translation>Nur Sichtbares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show all events again</source>
        <translation>Wieder alle Ereignisse zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show those outside it too</source>
        <translation>Auch die außerhalb zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Sort by {order}</source>
        <translation>Sortieren nach: {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}: {percent} %</source>
        <translation>Sortieren nach: {order}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}…</source>
        <translation>Sortieren nach: {order}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_view.py"/>
        <source>Table of events</source>
        <translation>Tabelle der Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The earliest day on which it may have begun.</source>
        <translation>Der früheste Tag, an dem es begonnen haben kann.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The events are being put in order…</source>
        <translation>Die Ereignisse werden geordnet…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The first {copied} of {chosen} rows were copied; export the rest.</source>
        <translation>Die ersten {copied} von {chosen} Zeilen wurden kopiert; exportieren Sie den Rest.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The latest day on which it may have ended.</source>
        <translation>Der späteste Tag, an dem es geendet haben kann.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The name by which files and other events refer to it.</source>
        <translation>Der Name, unter dem Dateien und andere Ereignisse darauf verweisen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Diese Datenbank enthält noch keine Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This event has no date; it waits on the shelf under the timeline.</source>
        <translation>Dieses Ereignis hat kein Datum; es wartet in der Ablage unter der Zeitleiste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Usual columns and widths</source>
        <translation>Übliche Spalten und Breiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Was eine zweite Prüfung bestätigt hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What happened.</source>
        <translation>Was geschah.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What kind of policy it is about.</source>
        <translation>Um welchen Maßnahmentyp es geht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>When it was, as far as that is known.</source>
        <translation>Wann es war, soweit das bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Where, and what that lies in.</source>
        <translation>Wo, und worin dieser Ort liegt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Who takes part, in the order of the data.</source>
        <translation>Wer beteiligt ist, in der Reihenfolge der Daten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date and quotes</source>
        <translation>Datum und Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>policy types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>what was checked</source>
        <translation>was geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{checked}, unsourced</source>
        <translation>{checked}, ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, in reverse</source>
        <translation>{column}, umgekehrt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, latest first</source>
        <translation>{column}, späteste zuerst</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, least first</source>
        <translation>{column}, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, most first</source>
        <translation>{column}, absteigend</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_model.py"/>
        <source>{column}, sorted by {order}</source>
        <translation>{column}, sortiert nach: {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{days} so far</source>
        <translation>bisher {days}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in A or B</source>
        <translation>{events} in A oder B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in view</source>
        <translation>{events} sichtbar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, sorted by {order}</source>
        <translation>{events}, sortiert nach: {order}</translation>
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
            <numerusform>{shown} von %n Ereignis</numerusform>
            <numerusform>{shown} von %n Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Light</source>
        <translation>Hell</translation>
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
        <translation>Alle Schritte. Geben Sie eine Nummer ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Ask the class: {question}</source>
        <translation>Fragen Sie die Klasse: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Frozen.</source>
        <translation>Eingefroren.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>Schritt {step} von {steps}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The end of the lesson.</source>
        <translation>Das Ende der Lektion.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is black.</source>
        <translation>Der Bildschirm ist schwarz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is white.</source>
        <translation>Der Bildschirm ist weiß.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The timeline as you pushed it.</source>
        <translation>Die Zeitleiste, wie Sie sie übertragen haben.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>A lesson goes from event to event, with what to ask at each. {present} puts the chosen one on the class's screen, your notes stay on yours; the arrows or a clicker go on, Esc ends it.</source>
        <translation>Eine Lektion geht von Ereignis zu Ereignis, jeweils mit einer Frage dazu. {present} bringt die gewählte auf den Bildschirm der Klasse, Ihre Notizen bleiben auf Ihrem; die Pfeile oder ein Klicker gehen weiter, Esc beendet sie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Carry it away</source>
        <translation>Nehmen Sie es mit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Click a mark or its title. The arrow keys go on from there: left and right in time, up and down from lane to lane. A double click zooms to an event.</source>
        <translation>Klicken Sie auf ein Symbol oder seinen Titel. Von dort geht es mit den Pfeiltasten weiter: links und rechts in der Zeit, hoch und herunter von Spur zu Spur. Ein Doppelklick zoomt auf ein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Each mark is an event, in its lane. Drag to move through time; Ctrl and the wheel, or {nearer} and {farther}, zoom from decades down to days. {all} shows everything again.</source>
        <translation>Jedes Symbol ist ein Ereignis in seiner Spur. Ziehen bewegt durch die Zeit; Strg und das Mausrad oder {nearer} und {farther} zoomen von Jahrzehnten bis zu Tagen. {all} zeigt wieder alles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Filter for me</source>
        <translation>Für mich filtern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Here stand the quotes of the event, who said them, and the sources. What was checked says so, and so does what was not. {pane} hides this pane and brings it back.</source>
        <translation>Hier stehen die Zitate des Ereignisses, wer sie gesagt hat, und die Quellen. Bei Geprüftem steht das dabei, bei Ungeprüftem auch. {pane} blendet diesen Bereich aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>List the lessons</source>
        <translation>Lektionen auflisten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Never asks again. Help &gt; Tour begins it at any time.</source>
        <translation>Fragt nie wieder. Hilfe &gt; Rundgang beginnt ihn jederzeit.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>New here? A tour of two minutes shows what is where.</source>
        <translation>Neu hier? Ein Rundgang von zwei Minuten zeigt, was wo ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Open the table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Or press what you want to see</source>
        <translation>Oder drücken Sie, was Sie sehen möchten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick an event</source>
        <translation>Wählen Sie ein Ereignis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick the next one</source>
        <translation>Nächstes auswählen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Press one for me</source>
        <translation>Eines für mich drücken</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Say what you want to see</source>
        <translation>Sagen Sie, was Sie sehen möchten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show it to a class</source>
        <translation>Zeigen Sie es einer Klasse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show me the choices</source>
        <translation>Auswahlmöglichkeiten zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Take me there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same by hand: kinds, actors, policy types and more, each with its count. Press one to keep only that. {panel} hides this panel and brings it back.</source>
        <translation>Dasselbe von Hand: Arten, Akteure, Maßnahmentypen und mehr, jeweils mit Anzahl. Drücken Sie auf eines, um nur das zu behalten. {panel} blendet diesen Bereich aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Time runs from left to right</source>
        <translation>Die Zeit läuft von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Tour, {number} of {count}</source>
        <translation>Rundgang, {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Type words, or a field and a value such as “actor:amazon”; frtdesk completes what you begin. Beside it stands how many events are left. {filter} brings you here.</source>
        <translation>Geben Sie Wörter ein oder ein Feld und einen Wert wie „actor:amazon“; frtdesk vervollständigt, was Sie beginnen. Daneben steht, wie viele Ereignisse übrig bleiben. {filter} bringt Sie hierher.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>What was said, and where</source>
        <translation>Was gesagt wurde und wo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Zoom in for me</source>
        <translation>Für mich vergrößern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{export} writes a picture that names its sources, a table, a bibliography and more. That is the tour: {manual} opens the manual, {palette} finds any command by its name, and Help &gt; Tour begins again.</source>
        <translation>{export} schreibt ein Bild, das seine Quellen nennt, eine Tabelle, ein Quellenverzeichnis und mehr. Das war der Rundgang: {manual} öffnet das Handbuch, {palette} findet jeden Befehl nach seinem Namen, und Hilfe &gt; Rundgang beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{table} opens a table under the timeline, to sort, to read and to copy. It shows what the filter leaves, and what you pick in one is picked in the other.</source>
        <translation>{table} öffnet unter der Zeitleiste eine Tabelle zum Sortieren, Lesen und Kopieren. Sie zeigt, was der Filter übrig lässt, und was Sie in der einen auswählen, ist auch in der anderen ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>✓ That is it.</source>
        <translation>✓ Das war es.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>%n more|%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>A PNG, SVG or PDF from frtdesk says so, unless another program has changed it.</source>
        <translation>Ein PNG, SVG oder PDF aus frtdesk sagt es, sofern kein anderes Programm es verändert hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>A and B show all events instead.</source>
        <translation>A und B zeigen stattdessen alle Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>A newer frtdesk may have saved it, or it is damaged.</source>
        <translation>Vielleicht hat ein neueres frtdesk sie gespeichert, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>A shared view begins with {start}.</source>
        <translation>Eine geteilte Ansicht beginnt mit {start}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>A {first}, B {second}</source>
        <translation>A {first}, B {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>All events are shown instead.</source>
        <translation>Stattdessen werden alle Ereignisse gezeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Ask for it to be sent again, as a line of text or as a file.</source>
        <translation>Bitten Sie darum, sie noch einmal zu schicken, als Textzeile oder als Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Cannot be read: damaged, or saved by a newer frtdesk</source>
        <translation>Nicht lesbar: beschädigt oder von einem neueren frtdesk gespeichert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>Choose a picture that frtdesk exported.</source>
        <translation>Wählen Sie ein Bild, das frtdesk exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>Copy all of it, up to &amp;end.</source>
        <translation>Kopieren Sie alles davon, bis zu &amp;end.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Copy as a line of text</source>
        <translation>Als Textzeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="vanished">Strg+{number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Delete the view {name}</source>
        <translation>Ansicht „{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Deleted the view “{name}”.</source>
        <translation>Die Ansicht „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Duplicate it into your library and change that one.</source>
        <translation>Duplizieren Sie sie in Ihre Bibliothek und ändern Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move.</source>
        <translation>Enter öffnet, F2 benennt um, Entf löscht, Alt+Hoch und Alt+Herunter verschieben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Filter, range, lanes and bands come back whole.</source>
        <translation>Filter, Zeitraum, Spuren und Bänder kommen vollständig zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In your library</source>
        <translation>In Ihrer Bibliothek</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}</source>
        <translation>In {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}, read-only</source>
        <translation>In {file}, schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Installieren Sie das neuere frtdesk, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into your library, since this database is read-only.</source>
        <translation>Sie kommt in Ihre Bibliothek, da diese Datenbank schreibgeschützt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into {file}.</source>
        <translation>Sie kommt in {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Line of a shared view</source>
        <translation>Zeile einer geteilten Ansicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Move the view {name}</source>
        <translation>Ansicht „{name}“ verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <source>Name the file of a view, or give the line of one.</source>
        <translation>Nennen Sie die Datei einer Ansicht oder geben Sie ihre Zeile an.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Names {values}, not in this data</source>
        <translation>Nennt {values}; nicht in diesen Daten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/painter.py"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>No saved views yet. Save what you see: filter, range and lanes come back whole.</source>
        <translation>Noch keine gespeicherten Ansichten. Speichern Sie, was Sie sehen: Filter, Zeitraum und Spuren kommen vollständig zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Nothing is changed before you press Open.</source>
        <translation>Nichts wird geändert, bevor Sie „Öffnen“ drücken.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Nothing is lost: share the view as a line of text or a file instead.</source>
        <translation>Nichts ist verloren: Teilen Sie die Ansicht stattdessen als Textzeile oder Datei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>Nothing is open that this view could show.</source>
        <translation>Es ist nichts geöffnet, was diese Ansicht zeigen könnte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open a shared view</source>
        <translation>Geteilte Ansicht öffnen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Open it in the present theme ({theme})</source>
        <translation>Im jetzigen Design öffnen ({theme})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Open that database, then the picture again.</source>
        <translation>Öffnen Sie diese Datenbank und dann das Bild noch einmal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Paste the line that you were sent. Text around it does no harm.</source>
        <translation>Fügen Sie die Zeile ein, die man Ihnen geschickt hat. Text darum herum schadet nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Rename the view {old} to {new}</source>
        <translation>Ansicht „{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Save the view {name}</source>
        <translation>Ansicht „{name}“ speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in your library.</source>
        <translation>Die Ansicht „{name}“ wurde in Ihrer Bibliothek gespeichert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in {file}.</source>
        <translation>Die Ansicht „{name}“ wurde in {file} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Saved views: open one, or save what you see.</source>
        <translation>Gespeicherte Ansichten: eine öffnen, oder speichern, was Sie sehen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Show its view here</source>
        <translation>Ansicht hier zeigen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here.</source>
        <translation>Das ist hier weggelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here; the saved view keeps it.</source>
        <translation>Das ist hier weggelassen; die gespeicherte Ansicht behält es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>The line of this view is cut short.</source>
        <translation>Die Zeile dieser Ansicht ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The view was not saved. {why}</source>
        <translation>Die Ansicht wurde nicht gespeichert. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>The view “{name}” cannot be read.</source>
        <translation>Die Ansicht „{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The views of {file} cannot be changed. {why}</source>
        <translation>Die Ansichten von {file} können nicht geändert werden. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>There is a view with this name already.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>There is no shared view in this text.</source>
        <translation>Dieser Text enthält keine geteilte Ansicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This is no view of frtdesk, or a damaged one.</source>
        <translation>Das ist keine Ansicht von frtdesk, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view “{name}”.</source>
        <translation>Dies ist die geteilte Ansicht „{name}“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view.</source>
        <translation>Dies ist die geteilte Ansicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This view</source>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This view was shared by a newer frtdesk.</source>
        <translation>Diese Ansicht wurde von einem neueren frtdesk geteilt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Update the view {name}</source>
        <translation>Ansicht „{name}“ aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Update to what is shown</source>
        <translation>Auf das Gezeigte aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Update “{name}”</source>
        <translation>„{name}“ aktualisieren</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updated the view “{name}”.</source>
        <translation>Die Ansicht „{name}“ wurde aktualisiert.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updating “{name}” makes it forget {values}, which this data does not have.</source>
        <translation>Beim Aktualisieren verliert „{name}“ {values}; das gibt es in diesen Daten nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”, and have changed what it shows.</source>
        <translation>Sie sind in der Ansicht „{name}“ und haben geändert, was sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”.</source>
        <translation>Sie sind in der Ansicht „{name}“.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>not {what}</source>
        <translation>nicht {what}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/library.py"/>
        <source>your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{field} “{value}”</source>
        <translation>{field} „{value}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>{file} shows “{title}”; another database is open.</source>
        <translation>{file} zeigt „{title}“; geöffnet ist eine andere Datenbank.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{filter}, {range}</source>
        <translation>{filter}, {range}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{letter} shows all events instead.</source>
        <translation>{letter} zeigt stattdessen alle Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{name} does not say which view it shows.</source>
        <translation>{name} sagt nicht, welche Ansicht es zeigt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>“{name}” asks for {values}, which this data does not have.</source>
        <translation>„{name}“ fragt nach {values}; das gibt es in diesen Daten nicht.</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A bill or rule is put forward.</source>
        <translation>Ein Gesetzentwurf oder eine Regelung wird eingebracht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A case before a court.</source>
        <translation>Ein Verfahren vor Gericht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A chamber or council votes for it; it is not law yet.</source>
        <translation>Eine Kammer oder ein Rat stimmt dafür; Gesetz ist es noch nicht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A collection of faces is withdrawn or deleted.</source>
        <translation>Eine Sammlung von Gesichtern wird zurückgezogen oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A commentary, law-firm note, campaign page or encyclopaedia.</source>
        <translation>Ein Kommentar, eine Kanzleimitteilung, eine Kampagnenseite oder ein Lexikonartikel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company decides about its own product, data or customers.</source>
        <translation>Ein Unternehmen entscheidet über eigene Produkte, Daten oder Kunden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company stops selling to some or all customers.</source>
        <translation>Ein Unternehmen verkauft an einige oder alle Kunden nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company takes a product or feature away.</source>
        <translation>Ein Unternehmen nimmt ein Produkt oder eine Funktion zurück.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A court decides.</source>
        <translation>Ein Gericht entscheidet.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A dispute ends by agreement.</source>
        <translation>Ein Streit endet durch Einigung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A document of an actor in the story: law, ruling, release, letter, study.</source>
        <translation>Ein Dokument eines beteiligten Akteurs: Gesetz, Urteil, Mitteilung, Brief, Studie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A finding, test or study.</source>
        <translation>Ein Befund, ein Test oder eine Studie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A person is taken for somebody else.</source>
        <translation>Eine Person wird für jemand anderen gehalten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A public body makes or applies a rule: bill, law, ruling, guidance.</source>
        <translation>Eine öffentliche Stelle setzt Regeln oder wendet sie an: Gesetzentwurf, Gesetz, Urteil, Leitlinien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A report.</source>
        <translation>Ein Bericht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A system is put to use.</source>
        <translation>Ein System wird in Betrieb genommen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Academic</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Accuracy testing</source>
        <translation>Genauigkeitstests</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advice on how to read or apply the rules.</source>
        <translation>Rat, wie die Regeln zu lesen oder anzuwenden sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy call</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy calls</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority applies the law: an order, a fine, a settlement.</source>
        <translation>Eine Behörde wendet das Recht an: Anordnung, Bußgeld, Vergleich.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority says how it reads the law.</source>
        <translation>Eine Behörde sagt, wie sie das Recht versteht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An earlier limit is loosened or lifted.</source>
        <translation>Eine frühere Beschränkung wird gelockert oder aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An event whose kind this program does not know.</source>
        <translation>Ein Ereignis, dessen Art dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Answers it.</source>
        <translation>Reagiert darauf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Authorisation</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>BCE</source>
        <translation>v. Chr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ban</source>
        <translation>Verbot</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Before or after</source>
        <translation>Vorher oder nachher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Belongs to it.</source>
        <translation>Gehört dazu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>CE</source>
        <translation>n. Chr.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Changes it.</source>
        <translation>Ändert es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Civil society</source>
        <translation>Zivilgesellschaft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Coalition</source>
        <translation>Bündnis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Comes after it in the same thread.</source>
        <translation>Kommt im selben Zusammenhang danach.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate move</source>
        <translation>Unternehmensentscheidung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate moves</source>
        <translation>Unternehmensentscheidungen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Dataset takedown</source>
        <translation>Datensatzlöschung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Day confirmed</source>
        <translation>Tag bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Deployment</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Duties grow with the risk of the use.</source>
        <translation>Die Pflichten wachsen mit dem Risiko des Einsatzes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Effects have to be studied before or during use.</source>
        <translation>Folgen müssen vor oder während des Einsatzes untersucht werden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enacted</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End not recorded</source>
        <translation>Ende nicht verzeichnet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Ends on…</source>
        <translation>Endet am…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ends or overturns it.</source>
        <translation>Beendet es oder hebt es auf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enforcement</source>
        <translation>Vollzug</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Error rates are measured or have to be.</source>
        <translation>Fehlerquoten werden gemessen oder müssen es werden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Expired</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Faces as personal data under privacy law.</source>
        <translation>Gesichter als personenbezogene Daten im Datenschutzrecht.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Fine</source>
        <translation>Bußgeld</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Guidance</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Impact assessment</source>
        <translation>Folgenabschätzung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It becomes law.</source>
        <translation>Es wird Gesetz.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It ends by its own terms.</source>
        <translation>Es endet nach eigener Bestimmung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is ended or overturned.</source>
        <translation>Es wird beendet oder aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is voted down, vetoed or dropped.</source>
        <translation>Es wird abgelehnt, durch Veto verhindert oder fallen gelassen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It starts to apply.</source>
        <translation>Es gilt ab jetzt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Legislature</source>
        <translation>Parlament</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Litigation</source>
        <translation>Rechtsstreit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Misidentification</source>
        <translation>Falschidentifizierung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Money to be paid as a penalty.</source>
        <translation>Geld, das als Strafe zu zahlen ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Moratorium</source>
        <translation>Moratorium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>No end: a moment</source>
        <translation>Kein Ende: ein Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>No stage</source>
        <translation>Ohne Stadium</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Nothing confirmed</source>
        <translation>Nichts bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Passed</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People have to be asked before their face is used.</source>
        <translation>Menschen müssen gefragt werden, bevor ihr Gesicht verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People may sue for themselves.</source>
        <translation>Betroffene dürfen selbst klagen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police need a judge's order.</source>
        <translation>Die Polizei braucht eine richterliche Anordnung.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Primary</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Private right of action</source>
        <translation>Privates Klagerecht</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Procurement</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Product withdrawal</source>
        <translation>Produktrücknahme</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Prolongs or widens it.</source>
        <translation>Verlängert oder erweitert es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Put in order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Puts it into effect.</source>
        <translation>Setzt es um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quotes confirmed</source>
        <translation>Zitate bestätigt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Refers to it.</source>
        <translation>Verweist darauf.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulator</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Repealed</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Risk-based rules</source>
        <translation>Risikobasierte Regeln</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rollback</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules on what public bodies may buy.</source>
        <translation>Regeln, was öffentliche Stellen kaufen dürfen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules that a body sets for itself.</source>
        <translation>Regeln, die eine Stelle sich selbst gibt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ruling</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Sales halt</source>
        <translation>Verkaufsstopp</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Settlement</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Somebody calls for something: letter, campaign, complaint, lawsuit.</source>
        <translation>Jemand fordert etwas: Brief, Kampagne, Beschwerde, Klage.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Spring</source>
        <translation>Frühjahr</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Still running</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Supranational</source>
        <translation>Supranational</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use has to be reported, published or made known.</source>
        <translation>Der Einsatz muss gemeldet, veröffentlicht oder bekannt gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use is expressly allowed.</source>
        <translation>Der Einsatz ist ausdrücklich erlaubt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale is forbidden.</source>
        <translation>Einsatz oder Verkauf ist verboten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale pauses, for a time or until a condition is met.</source>
        <translation>Einsatz oder Verkauf ruht, auf Zeit oder bis eine Bedingung erfüllt ist.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Voluntary principles</source>
        <translation>Freiwillige Grundsätze</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Warrant</source>
        <translation>Richtervorbehalt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>What happened next</source>
        <translation>Was als Nächstes geschah</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>What the others react to: research, an incident, a deployment, a protest.</source>
        <translation>Worauf die anderen reagieren: Forschung, ein Vorfall, ein Einsatz, ein Protest.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>With quotes</source>
        <translation>Mit Zitaten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Without quotes</source>
        <translation>Ohne Zitate</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>amends</source>
        <translation>ändert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>calls</source>
        <translation>fordert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>cites</source>
        <translation>verweist auf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>extends</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>has as a part</source>
        <translation>umfasst</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>implements</source>
        <translation>setzt um</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is amended by</source>
        <translation>geändert durch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is answered by</source>
        <translation>darauf reagiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is cited by</source>
        <translation>darauf verweist</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is extended by</source>
        <translation>erweitert durch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is followed by</source>
        <translation>darauf folgt</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is implemented by</source>
        <translation>umgesetzt durch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is part of</source>
        <translation>ist Teil von</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is repealed by</source>
        <translation>aufgehoben durch</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>proposes</source>
        <translation>schlägt vor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>repeals</source>
        <translation>hebt auf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds</source>
        <translation>reagiert</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds to</source>
        <translation>reagiert auf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>target</source>
        <translation>Adressat</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>to {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>▶ Present</source>
        <translation>▶ Präsentieren</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>Actors and policy types are still being read.</source>
        <translation>Akteure und Maßnahmentypen werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Actors, policy types and tags were not read.</source>
        <translation>Akteure, Maßnahmentypen und Schlagwörter wurden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Read them</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>The lanes follow when they are there.</source>
        <translation>Die Spuren folgen, sobald sie da sind.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/moments.py"/>
        <source>{text} lies outside the data.</source>
        <translation>{text} liegt außerhalb der Daten.</translation>
    </message>
</context>
</TS>
