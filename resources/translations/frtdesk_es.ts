<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>about</name>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>A timeline explorer for people who teach and analyse facial-recognition policy.
Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>About frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A black screen, until pressed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each actor; an event of several actors stands in each of their lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each policy type; an event of several types stands in each of their lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each stage of a rule, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A large timer: two minutes, then five, then none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>A new lesson whose steps are the events that the filter leaves, in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A red dot at the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A white screen, until pressed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>About frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Actors, sources, tags and places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>All events in one lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps at a glance; a number and Enter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Answer, next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Ask the class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay goes on sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay stays longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out one level, and at last out of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Black on white, with dark colours and clear lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Bring back every hidden lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Bring the selected event to the middle; once more, zoom to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Centre the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Change the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Change the selected events, or all that the filter leaves, alike and as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose the lesson that is presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Choose two lanes and draw all relations between their events, bundled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy event as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Copy the view as a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Copy the whole database into a file of your own, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark text on warm paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Darken everything but what is around the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Detail pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Do again what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Drawer instead of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Duplicate event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Edit event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Edit lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Edit mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Edit several events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Every action and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Export slides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Filter panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Find words in what the filter leaves, and mark where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>First question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane of the selected event down to its title, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Gather the lanes with the fewest events in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give some more of the others lanes of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Give this team a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Give what stands under the timeline all the room, or show both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give what the filter leaves lanes and rows of its own. Back brings the old ones back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Go back to the database of facial-recognition policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go back to the question before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go through the parts of the window the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the end, where the points stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go to the filter panel, the timeline, the drawer and the detail pane in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Greyscale theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Hide relations between lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Hide the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Hide what no source had published by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>How everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>How much is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import what is on the clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step later; a moment becomes a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: make an event where the pointer is, or beside the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step back in time; the closer you look, the shorter the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step on in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Keep what the class sees exactly as it is while you look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Keep what you see under a name: filter, range, lanes and bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Kinds and stages as they follow each other, places by what they lie in, others by count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in your own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand as you put them last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand in the order of the alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Laser dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Leave out the lane of the selected event; a line under the timeline counts what is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Leave the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let facets and other clicks change the other filter of a comparison: B, or A again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Let the lane of the selected event stand first, however few events it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Let the lesson go on by itself; once more pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Let the saved view that you are in show what you see now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let the two filters of the comparison change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light or dark, as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light text on dark paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>List the events of the two filters that fall in the same week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>List the filtered events under the timeline: sort, select, copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List what the search has found under the timeline, with the words marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>List what the selected event answers and what answered it, with the days between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>List who changed what and when, field by field, in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make a lesson from this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make a second event like each of the selected ones, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Make an empty database and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Make one of the selected events, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make, change, reorder, duplicate and delete lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Merge a newer database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Merge events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move events and draw their ends with the hand or the arrow keys, on the timeline itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>New event here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>One lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a PostgreSQL database that several people share, by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a database, or a view, a lesson or a picture from frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a shared database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open a shared view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Open every folded lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open the events that ship with frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the shared view that is on the clipboard, or import the rows of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the view that stands at this place of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little on in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen on in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Paper theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste a line, or choose a file, that somebody sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Pin the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print the timeline with its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Push what you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put a citation of the selected event and its sources on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put every event back into the lane and row that it has among all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event above the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event below the one after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put the selected event with its quotes and sources on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Put the selected event, or the stretch between two, behind everything; again removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Put what you see on the clipboard as one line that can be mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Questions made from a lesson or from the filter, to be shown or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Redo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Refine the other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Relations between lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Response lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Rows of all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Safety copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Same week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save hand-out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search what the filter hides as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>See the events that were deleted, and take them out again or away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See what events share, correct it, make one of two, and delete what nothing uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>See what was kept of this database before imports and merges, and go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See which events, actors and sources may be there twice, and make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the event before in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the first event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the hit of the search before in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the last event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the next event in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the next hit of the search in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Show again what was published later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Show all events again; in a comparison, in the half that is refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Show as band behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show every event that the filter leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show greyed what the filter hides around the selected event: its neighbours in time and by relation. They are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Show how long answers took: from call to corporate move, from call to bill, from bill to law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show less time, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show more time, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row fewer of the lane of the selected event; what stands there is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row more of the lane of the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide how many events begin in each month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show or hide the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the list of values to filter by, with their counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the quotes and sources of the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide the strip under the ruler: sources, confirmed dates, verified quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer, or hide it again, and stay on the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer; once more goes on to the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the chosen lesson to the class, from its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the class the timeline as you have it before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the lesson from the step that is nearest to the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Show two filters above and below one axis: two actors, two places. Again ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Start the clock anew, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Swap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take a point back from this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Take back the last change that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the events of a table, a calendar, or a file of another timeline program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the rows of a table, or the text of a file, that was copied elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in what is new and changed in a later version of the database that this is a copy of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Take the curves between the two chosen lanes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take the questions off the class's screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Take the selected events off the timeline; they wait in the bin until it is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Text at its normal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The first step of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>The lane with the most events stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The last step of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>The list of saved views: open, rename, move, duplicate, delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The next step of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>The program speaks this language; events stay in theirs. The window is made anew, on the same view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view that you came back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Theme of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Type a day, month, year or range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Type a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Unfold all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Use the whole screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Versions, licences, and what a bug report needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>View {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Views change at once, without motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>What answered what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>What each shape, stage, policy type and kind of date means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Wheel zooms, like a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>White paper without tinted lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Without colours, as a printer in black and white will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson as slides for PowerPoint, a step a slide, with notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson for the class, with room to write, as PDF or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson with its events into a file that a colleague can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Write what you see into a small file that others can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Write what you see, a range, the selection or all of it as a picture, a document or data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Your notes, clock and the next step, in a window of your own; never on the class's screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>events.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>my-events.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>as text</name>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>(Not verified: these words were not found again in a second look-up.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>- {relation}: {title} ({distance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>What it answers, and what answered it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Who: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Why it matters: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axis</name>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{year}s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../frtdesk/ui/banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>between</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>%n more pair is not listed.|%n more pairs are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Choose two lanes; all relations between their events are drawn on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Draw none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>No two events of this filter are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations are being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations between lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The filter leaves no relation between the two chosen lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The two lanes that were chosen are no longer there. Choose two of these anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>While two filters are compared there are no lanes to draw relations between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Within {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>{upper} – {lower}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event is back on the timeline.|%n events are back on the timeline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event was put in the bin.|%n events were put in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Events in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty. Del puts the selected events here; they can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>%n event is changed.|%n events are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>A whole number of days, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>All quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>At most {most} events are edited at once; these are {number}. Filter further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changes {changed} of %n event.|Changes {changed} of %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changing %n event…|Changing %n events…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days to move by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days: 7, or -30 for earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Edit several events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>It can be undone as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Move by days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Reading %n event…|Reading %n events…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The exact day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The only event shown|All %n events that the filter leaves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The selected event|The %n selected events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>This changes %n event at once.|This changes %n events at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Which events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event earlier: go to the nearest|%n events earlier: go to the nearest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes above: scroll up|%n events in lanes above: scroll up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes below: scroll down|%n events in lanes below: scroll down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event later: go to the nearest|%n events later: go to the nearest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>%n in both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>%n in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/bundles.py"/>
        <source>%n relation in view|%n relations in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>Every lane is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event in this range: {before} before it, {after} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event of this filter has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, above the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, below the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Show their whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>This database holds no events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/timeline_view.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>no data after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>the same events in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event here|%n events here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event with this filter|%n events with this filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n quote|%n quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>Hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>and %n more|and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>unsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>with quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} counted in clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{title} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>All the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also follows, cites and is part of, which say less than that one event answers the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also what the answered event answered, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Days between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>From the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Select an event to see what it answers and what answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>The selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>There is more than is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Weaker relations too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answers what is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n begins outside this range.|%n begin outside this range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that is not given to the day.|%n events have a date that is not given to the day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one bar.|%n events have a date that may lie in more than one bar.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one month.|%n events have a date that may lie in more than one month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one quarter.|%n events have a date that may lie in more than one quarter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one week.|%n events have a date that may lie in more than one week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one year.|%n events have a date that may lie in more than one year.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n has no date.|%n have no date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>%n line is on the clipboard.|%n lines are on the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A beside B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>A span counts where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event of both counts once under each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event with several values counts once under each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>B alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Clear what was picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers as a table, or save the chart as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Filter: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How long each bar's time is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How the bars stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>No event here has a date, so there is nothing to draw over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>No event that the filter leaves begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>No filter: click a bar to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as a PNG image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as an SVG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Take the times and values of this chart out of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>This database has no events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What the bars are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>What was asked for would be too fine for this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which half of the comparison is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which years are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>and %n more|and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{accounts} Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, A beside B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: click to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: no filter can name these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{said}, {name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{said}. {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{title}, {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{when}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>A row of {table} points to a row of {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>It {relation} an event that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its importance is not a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its stored days are not those of its dates as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Parents run in a circle: {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Step {number} of the lesson shows {event}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>The file is damaged: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>What is searched is not what the event says; “frtdesk check --repair-search” mends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>%n source|%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>APA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>MLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>Unsourced: the database names no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>a frtdesk database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>filter {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{n} of {all} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{style} style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”, event “{id}” in {database}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event that you know by now|%n events that you know by now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {first} to {last}|%n events, {first} to {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {year}|%n events, {year}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>+{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>A: {first} · B: {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>No event that you know of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>No question for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>No source is given for this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>Notes would be on the class's screen. Press N again to show them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>Source [{number}]: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Step {step} of {steps} · ask the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The class sees the lesson on the second screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The end of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The end of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The question of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees (frozen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees nothing; this is what it would see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The second screen is gone. The lesson goes on here; plug it in again to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Then: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <location filename="../../frtdesk/ui/presentation/miniature.py"/>
        <source>What the class sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>You see (live: zoom, filter, peek)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your note (never shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your notes are covered: the class may see this screen. Press N to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>a stretch of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>source [{number}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>sources: {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{autoplay} × {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{gone} of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>{lesson} - class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{lesson} - console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>%n step|%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>%n thing is wrong.|%n things are wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/build_command.py"/>
        <source>Built {file} with %n event.|Built {file} with %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Check the spelling, or name another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/copy_command.py"/>
        <source>Copied %n row into {name}.|Copied %n rows into {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>Did you mean {lesson}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Make room there, or write it somewhere else; what is there is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Name a copy of yours after --into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Name a database, or a command: frtdesk --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>Name another file after --db; it is made where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/opening.py"/>
        <source>Password for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Run the same command with --debug to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The details are in {file}; please send them along when you report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The lesson has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>The name of the database is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The result could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>There is no lesson {lesson}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>There is no room left where this was to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>This database holds no lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Two databases were named: {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>What is searched is stored afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Wrote {file}, {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>frtdesk met an error that nobody foresaw ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}; did you mean {command}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>{event} (this event is not in the database)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>{event}: a step names this event, and the file does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>“frtdesk lesson list” prints the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“{command} --help” shows what can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Compare {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End the comparison and show A alone. Esc does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter A, shown above the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter B, shown below the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Let A and B change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>List the events of A and of B that fall in the same week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Nothing is compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}: facets and other clicks change this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Same week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap, same week, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/compare_proposals.py"/>
        <source>{filter} / all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/half.py"/>
        <source>{letter}: {filter}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n field was changed by both.|%n fields were changed by both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep all of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Show %n more|Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take all of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Theirs is taken for %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>What both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>{choice}: {field} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>%n copy of {name} is kept.|%n copies of {name} are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies are kept of your own database files. Save a copy to edit to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>No copy of {name} was kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Safety copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>There is nothing to keep: {name} holds no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an earlier copy was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>kept before a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>{name} is what it was on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>frtdesk met an error that it did not expect. Your data is as it was, and you can go on. If you report it, this text helps:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day before|%n days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day earlier|%n days earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day later|%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day|%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n month|%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n year|%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day needs its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a month has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a season has no days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set holds no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set needs two dates or a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a set or span stands alone, it cannot begin or end another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a span has one stroke, between its start and its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a time of day takes no ~ or ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year has four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year needs at least one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>a year of more than four digits has no months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year with an X stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>after Y a year has more than four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>an open start needs an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>around {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>autumn {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {earlier} and {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>end not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date}, end not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it cannot be moved so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>it is longer than %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it is several dates, which have no edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its range runs backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its time is not like T10:30:00 or T10:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>month {month} does not exist (seasons are 21 to 24)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps around {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/column_dates.py"/>
        <source>several dates, {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>still running, start not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the character {code} does not belong in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day or up to {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the year 0 has no sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the years {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the {year}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}, start not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>winter {year}/{next_year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>within {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>years end at 999,999,999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (day not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (days not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{earlier} to {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to later in {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day before|{low} to %n days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day earlier|{low} to %n days earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day later|{low} to %n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day|{low} to %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>{month} {year} has %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}: from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{year} BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{rest}” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{text}” is not a date: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>Filter to what you want to tell, then make a lesson from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>Only web addresses (http, https) are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>The view is on the clipboard as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>This database holds no lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Upgrade it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/written.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>? Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy citation as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy quote with speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy the words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>Go to source {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>How far to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>It was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Neither A nor B leaves this event: it is not on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>No address is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>No relation to another event is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Not a plain web address, so it is not opened: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Open one with Ctrl+O, or drop its file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Opens {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Read an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citation of the source was copied: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citations were copied: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event and its sources were copied as citations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: it is not on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: the timeline shows it greyed, in context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The title was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>There is no event in this database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>These words were not found again in a second look-up. Check the source before you use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Unsourced: no document is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>What it answers, and what answered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Where it is thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/sheet.py"/>
        <source>and %n more|and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>{kind}. Click to see only the events of this actor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>A day, month, year or range: 2020-06-11, 2020-06, 2019..2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All that can be imported ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Calendars (*.ics *.ical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Lessons (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Merge a newer database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Pictures from frtdesk (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Profiles (*.json *.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Shared views (*.frtview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Use a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>{suffix} files (*.{small})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Back to the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Beside the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline: there is no room for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Full height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Give the drawer all the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Half height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Instead of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More panels under the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>Panels under the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Relations between lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Response lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Same week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Show the timeline again, above the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>What answered what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>%n day apart.|%n days apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair is two, you said.|%n pairs are two each, you said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair may be one.|%n pairs may be one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Addresses of one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>All quotes, sources, actors, relations and tags stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Ask about them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Do not propose this pair again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Equal titles,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Make one of %n event|Make one of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Merge events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Nothing looks as if it were there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One name, but for case and accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One of them is called like the other as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One source documents both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Pairs that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Select at most %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Show on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>The likeliest %n are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>They are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Titles alike to %n %,|Titles alike to %n %,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>What may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Which one stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>{field} of event {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>“{title}” is one event now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event goes to the bin.|%n events go to the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>%n event is in the bin.|%n events are in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event is moved, {distance}.|%n events are moved, {distance}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>%n event of the others will name {name}.|%n events of the others will name {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event that related to the others will relate to it.|%n events that related to the others will relate to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, where they were|%n events, where they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, {distance}|%n events, {distance}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n step of a lesson will show it.|%n steps of lessons will show it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event cannot relate to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event in the bin has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>An event without a date cannot be moved. Give it one in its form (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An id has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Another event has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the actors of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the id of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the importance of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the jurisdiction of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the kind of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the note on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the policy types of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the quotes of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the relations of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the sources of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the stage of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the summary of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the tags of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change what is checked of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change why {title} matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title} to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n actor|Delete %n actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n place|Delete %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n source|Delete %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n tag|Delete %n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate %n event|Duplicate %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit %n event|Edit %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Edit mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is on. Control and the arrow keys move the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Empty the bin (%n event)|Empty the bin (%n events)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Importance goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more actor.|It gets %n more actors.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more policy type.|It gets %n more policy types.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more quote.|It gets %n more quotes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more relation.|It gets %n more relations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more source.|It gets %n more sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more tag.|It gets %n more tags.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets what it lacks from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Leave edit mode (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Look at what is there and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the event {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the place {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n actor into {name}|Merge %n actors into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Merge %n event into {title}|Merge %n events into {title}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n place into {name}|Merge %n places into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n source into {name}|Merge %n sources into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n tag into {name}|Merge %n tags into {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move %n event|Move %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title} to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>One of them is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put %n event in the bin|Put %n events in the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put {title} in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Rename {title} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Save a copy to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>Save a copy to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Something it says is taken from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take %n event out of the bin|Take %n events out of the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take the date off {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take {title} out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>That event is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>The copy is there.|%n copies are there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>The other names become other names of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is a relation to this event already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is no event with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This actor is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This address is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>This event has no end that can be moved. Change its dates in its form (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>What it does not say is taken from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <location filename="../../frtdesk/state/editor.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>{name} cannot be changed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>“{title}” cannot be moved so far. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>“{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is moved to {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is now dated {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n analysis|%n analyses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n news report|%n news reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n primary document|%n primary documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n source|%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n was not verified|%n were not verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Importance {importance} of 5, by the editors' judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No page that was read states an exact day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No place given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Nobody is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Of {quotes} quotes, {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Other: the data calls it “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Publisher not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Speaker not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date was checked: a page that was read states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The exact day was not confirmed: no page that was read states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was not verified.|None of the %n quotes was verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was seen again word for word.|All %n quotes were seen again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Unsourced: no document is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Untitled document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>exact day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>no date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>said {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{name} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{place}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{sources}: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>“{relation}”, from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>✓ date checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>%n cell begins like a formula and gets an apostrophe in front.|%n cells begin like a formula and get an apostrophe in front.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n event altogether|%n events altogether</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n event without a source|%n events without a source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n quote of such an event|%n quotes of such events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n relation|%n relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>%n selected event|%n selected events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no date, and is listed without one.|%n sources have no date, and are listed without one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no title; its address stands for it.|%n sources have no title; their addresses stand for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n step whose event is not in this database|%n steps whose events are not in this database</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n summary of an event without a slide|%n summaries of events without a slide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n tag|%n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>--dpi and --scale say the same in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>420x297mm or 1920x1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>4K, 16:9 (3840 × 2160 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A hand-out is one of a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A lesson brings its own events, so there is nothing to filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>A lesson cannot be told as {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot be scaled by {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot have {dpi} dots an inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture of {width}x{height} pixels cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>A sheet holds at most {most} rows, and there are more {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>A size of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>An export is a file, and does not go to the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>An image of {width}x{height} pixels is too large for the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>An image of {width}x{height} pixels is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>As suits the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size or scale, or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size, or export a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>Choose another filter, or another format: a table holds undated events too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Choose another format (JSON holds all), or leave --strict away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>End the file's name with one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Everything that the filter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>Export a PDF, and print that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Filter for fewer events, or choose CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Filter: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>Gathering sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>It may have {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>It may take {most}; choose a smaller size, A0 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave it away, or choose a format that it is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Leave the filter away, or the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave them away, or choose a format that they are meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again; the old file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown is for reading: no program takes the events out of it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Marks are numbered, and a list says where each of these events is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file, which will then be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name a file; “frtdesk list --format csv” or json prints events instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name it with --lesson ID; “frtdesk lesson list” prints the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name one, such as timeline.png or events.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>No event here has a date that TimelineJS knows, and it shows nothing without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <source>No event here has a date that a calendar knows, and a calendar cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>No event matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>No file is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>No printer is set up on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Nothing can be written as .{suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Nothing that this format is for is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Numbers and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Only quotes are written: %n in these events.|Only quotes are written: %n in these events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Open a database first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Packing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>See whether it is switched on, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Selection, bands and hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Setting sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>Sheets cannot overlap by {overlap} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Slides of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>The marked range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>The name {name} does not say what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>The page is being laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The page is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The picture is on the clipboard, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>The scale may be {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The selected event with its curves, context bands, what a search has found, how much is known, and folded lanes come along as the window shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>There are no sheets of “{paper}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>There is no event with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>There is no format {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no room left for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>There is not enough memory for an image of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>They may overlap by {least} to {most} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>This format cannot hold: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>This poster would take {count} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>Use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Usual paper here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Why it matters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Width and height may be {least} to {most} pixels each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson export”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/pieces.py"/>
        <source>Writing events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Wrote {file}: {title}, {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>frtdesk list prints the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{dpi} dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is no file, but a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} names a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} would not hold everything: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>{format}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{name} ({wide} × {high} mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{name} ({wide} × {high} px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>{name} is not written as .{suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{number} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} say nothing to this format: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} says nothing to this format: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>{printer} does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{size}, about {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{title} (.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{wide} × {high} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>{wide} × {high} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>“{text}” is no size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n more without events|%n more without events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/facet_names.py"/>
        <source>Also: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with the others included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Filter panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Hide those without events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More policy types…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More stages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>No name has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in the events that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading actors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading policy types…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/half_head.py"/>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n actor…|Search %n actors…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n place…|Search %n places…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n policy type…|Search %n policy types…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n role…|Search %n roles…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n tag…|Search %n tags…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again in {letter}; the other half stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>This database has no events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>{facet}: order by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{name}, %n event|{name}, %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{value}, excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>A PNG, SVG or PDF that frtdesk exported brings its view back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>CSV, XLSX, JSON, .timeline, XML and .ics files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>With --view it says which view to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>frtdesk takes no events out of .{suffix} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} holds neither events nor a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a file to be imported, not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a lesson file, not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture that says nothing of a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture, not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk import {name} --db DATABASE” takes its events in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk open {name}” shows it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in folded lanes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in hidden rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>%n more condition|%n more conditions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n of them outside this range</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside this range</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>A date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A field cannot stand inside the parentheses of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query.py"/>
        <source>A filter has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has at most %n levels of parentheses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has no NEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A kind of policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A lesson that it is a step of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A part that somebody plays in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A source had published it by this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star needs the beginning of a word before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star stands only at the end of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A star works in words, not in {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A tag that it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first}, B {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Actors, policy types and tags are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Add {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Certainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>Change the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Click to edit it, × to remove it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ", and write \" for a quotation mark inside quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Close the parentheses before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Correct it: click, or Tab and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Did you mean {right}..{left}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Edit the condition {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How far a rule has come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How it relates to another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It can be one of: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It ends in this time or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It lies wholly in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It may lie in this time, or overlaps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It starts before this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Names are matched whole; put quotes around a name that has a star in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Open every folded lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Put quotes around a name of several words: {field}:{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around it to search for the word: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around text that has a colon or a comparison in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or open it with ( before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or write the word beside it in the same quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Save a part of it as a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Search for it as it stands, and hide this hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show all events again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show every row of every lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show the whole time of these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who takes part, or a body that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Sorting actors, policy types and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The filter cannot go on like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of a document that it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The level of its place, from local to international.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The minus needs something right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The publisher of one of its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>The range {left}..{right} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The short name that identifies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field before this colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <location filename="../../frtdesk/store/lookup.py"/>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>There is no field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field {name}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/small_operators.py"/>
        <source>This searches for the word {words}. Did you mean {operators}?|This searches for the words {words}. Did you mean {operators}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Use OR between alternatives, face* for a beginning, quotes for these characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>What a second look-up confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Where it happens, by code or name, or what that lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Whether somebody is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write face* for every word that begins with face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write for instance actor:amazon or importance:&gt;=4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write importance:4, importance:&gt;=4 or importance:3..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write words that belong together in quotes: "human rights".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write {field}:{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Write {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <source>actor: type: stage: during: or any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} needs a name after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{field} needs a value right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{text}” has no letter or digit to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>“{value}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{word}” looks like a regular expression, which a filter cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>2019-05-14, 2019-05, 2019, 2019-05~, -0043</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A footnote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A page that was read states the exact day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Add a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Add an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Another database is open now, so this event cannot be saved here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Around this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code: US-CA, DE, EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Every quote was seen again word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>How it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It cannot be saved yet. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It was not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Kind of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Kind of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Major.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Minor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Month or season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name of the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Named by everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>No draft of this is kept: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>No part given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>No source named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Note for editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Ordinary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Part of the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Perhaps: it is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Published, as 2020-06-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Remove this actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>Remove {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Said on, as 2020-06-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>San Francisco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Seen again word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Somebody else changed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>The other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>The words, exactly as they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>This actor is known already; what it is counts for all its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>This is not saved yet. Throw it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Title or id of the other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Type a year, from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Use this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>What only one of you changed is kept. Choose for the rest; nothing is written before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>What the actor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>What you typed before and did not save is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When the source was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Whom the speaker speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Words, as they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>You, elsewhere,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>{code} is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event too. What you typed stays; you are asked where both differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event. This is how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} may have taken this event away. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} put this event in the bin. What you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>{reading} Written {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>{word} ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>✕ {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in APA style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in Chicago style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in MLA style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>JSON of frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/frtdesk_json.py"/>
        <source>JSON, all that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>Poster on sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>PowerPoint slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Quotes, annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/simile.py"/>
        <source>SIMILE Timeline (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/simile.py"/>
        <source>SIMILE Timeline (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibtex.py"/>
        <source>Sources as BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/csl_json.py"/>
        <source>Sources as CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/ris.py"/>
        <source>Sources as RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Table (CSV, TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>The Timeline Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>TimelineJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Timesketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guarded_paint</name>
    <message>
        <location filename="../../frtdesk/ui/guarded_paint.py"/>
        <source>This part could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n minute|%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step is left out: its event is not in this database.|%n steps are left out: their events are not in this database.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step|%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>Lesson without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <source>Name and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Notes for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pdf.py"/>
        <source>Page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n actor|%n actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n lesson|%n lessons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n place|%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n quote|%n quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n relation|%n relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n source|%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n step of a lesson|%n steps of lessons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>%n step|%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n tag|%n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n view|%n views</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>A change without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>A thing without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>After “{title}”. It may be another today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>As it was on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Back to the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Changed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Choose a step to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Date checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>It cannot be undone: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Jurisdiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Made: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Nothing that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was changed yet. Every change of an event, a view or a lesson will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was done to this event since the database was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quotes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Read the event as this step left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Select an event to see what was done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Show the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Take back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Taken away: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The history is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The whole database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>This step was taken back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Undo or redo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>What it changed is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>What the class sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was taken away since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What was taken away has been made again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Which steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Whose steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>{day}, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>{name} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>{relation}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>{title} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be done again: it was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be undone: it was changed again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>“{words}” ({speaker})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>%n entry is no event and was left out.|%n entries are no events and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n event can be read|%n events can be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event imported|%n events imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event is undated.|%n events are undated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>%n file|%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>%n icon was left out.|%n icons were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>%n more column is kept in the note.|%n more columns are kept in the note.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n of them undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n row would be skipped|%n rows would be skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>%n row|%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n time of day was kept as text.|%n times of day were kept as text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; added: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; kept as it was: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A relation to an event that is not there was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A source that is known by its address kept its title and publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>An entry that is not closed was read as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>And %n more remark.|And %n more remarks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>As the columns are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Choose the column that holds the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Code of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Date or start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first, as other dates of this column are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first: 04/05 is 4 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Day or month first in “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Deleted the profile {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Display date: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import this and %n more|Import this and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/importing.py"/>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Importance (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>Install the newer frtdesk to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}. Nothing is changed before you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>It is not said yet whether its day or its month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It repeats; only its first date was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It was moved in a calendar; the days of the calendar count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Kept in the note, as no field is called so: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Kind of events that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Level of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>Looking at what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Media: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first, as other dates of this column are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first: 04/05 is 5 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>Name a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Name its format with --as: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>No column holds a date, so all events are undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>No database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or --dates mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>Nothing was changed. Check the file, or name its format with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/place_names.py"/>
        <source>Place: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Publisher of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Read as the last table with these columns was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>Save a copy to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Save as a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Say whether the day or the month comes first in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Something else was done since. Undo that first, in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Such rows become undated events, with the text of the date in their note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Take all of them in, one after the other, and stop where something has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The lesson “{name}” was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The saved view “{name}” was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>The slide with the title of the timeline became an undated event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>The text was read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>The timeline's own title is not an event and was left out: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>There is no event in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>There is no format {name} to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Unreadable dates go to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Ways to read a table: which column holds what, and its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Web address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>What “{column}” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>Who was invited was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Write these choices to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a cell has no end, or is far too long; nothing behind it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>a date with its parts is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a date without a year cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a day needs its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a quotation mark that opens here is not closed; it takes in all up to line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a time without a day cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>a value is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of five digits stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of more than four digits is written like Y12000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an event with the id {id} lies in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an id, a name, a tag or an address in it is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>fields are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it defines entities of its own, as attacks do, and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it ends ({end}) before it starts ({start})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has %n cell|it has %n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>it has an end and no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has no column {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>it has no list of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it has no sheet with cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_own_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it has two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is a damaged workbook, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is damaged, or no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>it is damaged, or no JSON; nothing behind it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>it is larger than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is longer than a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no calendar (BEGIN:VCALENDAR is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no entry of a calendar ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <source>it is no file of SIMILE Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>it is no file of frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it is no file of the Timeline Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is no workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is not written like a date that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it lasts too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it may mean two days; say with --dates dmy or --dates mdy which comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it stands there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>its first row ({row}) names no column for the title; write a profile that does, for --map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>its parts lie too deep within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>its times are of the kind {kind}, not days of our calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year has two digits, so its century is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year is too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}: merged with {id} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>merged with {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>nothing in its first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>the XML is damaged here; nothing behind it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>the head has %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>the line is far too long; nothing behind it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title, date and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <location filename="../../frtdesk/formats/safe_text.py"/>
        <source>the text is longer than %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>there is no day {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>there is no filled sheet {name} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>there is no object in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no such time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>there is no year 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>this month has %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>unpacked it would be {size} MB, more than can be read safely; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>would be: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>{column}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{counts}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>{files}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>{file} does not show what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>{file}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>{name} cannot be changed, so nothing can be imported into it. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>{name} – file {number} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>{where}: skipped, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to hold names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” is not one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>“{name}” is there already and stayed as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>“{name}” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>“{text}” cannot be read as a date: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>“{text}” is no date of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>“{text}” is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Built from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../frtdesk/ui/keys.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys.py"/>
        <source>While a lesson is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys.py"/>
        <source>While the class is asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>%n is left out: none of its sources has a date.|%n are left out: none of their sources has a date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known of what is in A or B. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show what is known today again; the rest of the filter stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n exact day confirmed|{count} of %n exact days confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n with quotes verified|{count} of %n with quotes verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} with two sources or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: not covered by this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n call|%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>%n day|%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>%n pair is on the clipboard.|%n pairs are on the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>%n year|%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Also “follows”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it or only follows it, which need not mean that it answers; from a bill, a law may also implement or amend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it; from a bill, a law may also implement or amend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer’s relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Back to the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Bill to law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Both are in the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Both in filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By place of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Call or bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Call or bill is in the filter; the answer may lie outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to corporate move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count an answer only where the filter leaves it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count what only comes after it in the same thread. That need not be an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>Days between, a dot a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Days run from start to start. Under {fewest} pairs there is no median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Export the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Give a day, a month and a year about the same room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>How this was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>No pair: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>No place given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Of %n call in this filter {answered} has a recorded answer|Of %n calls in this filter {answered} have a recorded answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs of a call or bill and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Part the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Put the table and its pairs on the clipboard, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Response lag by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>This filter holds no call and no bill, so there is nothing that could be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What answers what is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Which half of the comparison is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Write the pairs to a file, a row a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>bill → law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>none of the {calls} and %n bill in this filter has a recorded answer.|none of the {calls} and %n bills in this filter has a recorded answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>of %n bill {answered}|of %n bills {answered}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only bill in this filter has no recorded answer.|none of the %n bills in this filter has a recorded answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only call in this filter has no recorded answer.|none of the %n calls in this filter has a recorded answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>what answered these calls and bills is no corporate move, bill or law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{calls}, {bills}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{days} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>%n lane hidden|%n lanes hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>%n value without a lane of its own. More lanes show more of them.|%n values without a lane of their own. More lanes show more of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Events of this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that are no step of a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that name no actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a policy type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Every event with a date, in one lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Filter by this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the other lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Hide the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Lanes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>Lanes: {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>More rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>One lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Others (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Pin the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Policy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Relations with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show %n hidden lane|Show %n hidden lanes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show more lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show {title} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Two filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unpin the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>What the lanes are made by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n event|{hidden}, %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n of them in no other lane</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>{level}, in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_drag.py"/>
        <source>{shown} of %n row|{shown} of %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_move.py"/>
        <source>{title} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../frtdesk/base/words.py"/>
        <source>en-GB</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that fades, and a question mark: it is over, and nobody wrote down since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that is soft where it may not have begun yet or may be over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed line with a stop at each end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hatch, and a question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark: no page that was read states the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A ring in ink around the mark; its title stands on ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A search has found it: a ring around the mark; its title stands on the ground of a marker pen. A number has the ring where one of its events is a hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid mark on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>After the last day that the data covers: nothing is known, not nothing happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>An arrow where the data ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Dates: what is known, and only that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Density strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>End not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>How much is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Kinds: the shape of a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/legend_dialog.py"/>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Month known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>So many events share this place in their row; double click to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Some time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, both ends known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, ends to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Stages of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>The lane has more events than its rows can show: the higher, the more at that time. The most important still stand in their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Three lines under the ruler, the darker the better documented: events with two sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. Rest the pointer there to read the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>What stands in a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Year known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>around this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>day not known or not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>end not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>how many, where there are too many to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in the same week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>lasts this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>not in the filter, shown in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>one event whose bar would cover another’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps in the same week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>related to the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>so many events close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>sources, exact days, quotes: the darker, the more of them are confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>{sentence} Reads “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>Step {number}: the event {id} is not in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>This lesson has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesson file</name>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>Ask for the file to be sent again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Name the file of a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a day such as 2020-06-11 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a first and a last day are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a lesson has at most %n step|%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a whole number from {least} to {most} is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>fields are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged in line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>it is too large for a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>true or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} is no lesson file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>{file}, at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>“{field}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>“{name}” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>%n step|%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>A lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>A new lesson whose steps are the events that the filter leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step behind this one, with the event that is selected on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step that shows the timeline as it is now, without an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/fields.py"/>
        <source>A whole number from {least} to {most}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add %n step|Add %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add a range as a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>Add some events to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_making.py"/>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Choose a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Delete the lesson {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Deleted the lesson “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicate step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicated “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit the lesson {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>From this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Hand-out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>It is kept in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>It keeps %n lane.|It keeps %n lanes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Let step {number} show what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>Let the name end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Let the step keep range, lanes and selection as the timeline shows them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made an empty lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Make the lesson {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Move step {number} to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>New lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>No lessons yet. Filter to what you want to tell, then make one from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>No steps yet. Select an event on the timeline, then add it here as a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Note, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Prompt, for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>Questions need dates that are certain, or verified quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Remove step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Seconds in autoplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Select an event on the timeline first; it becomes a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows the stretch of time around its event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Slides are written by another command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Slides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>The events of one lesson, from {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>The events of “{title}” give no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The filter leaves no event with a date, so there is nothing to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The lesson was not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>The lesson “{title}” has no steps yet, so there is nothing to present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>The lesson “{title}” has no steps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>The timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>They are the most important ones; %n more event was left out.|They are the most important ones; %n more events were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>This database holds no lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Use what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Widen the filter, then make a lesson from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>frtdesk export {out} --lesson {id} writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{event} (not in this database)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>{file} cannot be written: its name does not say as what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be changed in {file}, so this is a copy of it, in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be deleted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n actor with its role|%n actors with their roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n approximate or uncertain date|%n approximate or uncertain dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n code of a place|%n codes of places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n date that is not known to the day|%n dates that are not known to the day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event of years that it does not know, left out|%n events of years that it does not know, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event without a date, left out|%n events without a date, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n id|%n ids</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of an actor|%n kinds of actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of event|%n kinds of events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n note|%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>%n open or unknown end|%n open or unknown ends</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n place|%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n policy type|%n policy types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>%n quote without a web page, left out|%n quotes without a web page, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n quote|%n quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n reason why it matters|%n reasons why it matters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n relation|%n relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>%n season, decade or set of dates|%n seasons, decades or sets of dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n source|%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n stage|%n stages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n tag|%n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n time of day|%n times of day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Id: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Importance {text} of 5, by the editors' judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Place: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Policy: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Stage: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Tags: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Who: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Why it matters: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>control characters in %n event|control characters in %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>shown as text only: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>the importance of %n event|the importance of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>what was checked of %n event|what was checked of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>{speaker} (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main window</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>%n file was dropped at once.|%n files were dropped at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>Drop one at a time, so that it is clear which of them is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../frtdesk/ui/manual.py"/>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual.py"/>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual.py"/>
        <source>Install frtdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual.py"/>
        <source>Manual of frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual.py"/>
        <source>The manual is not where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n actor or source corrected|%n actors and sources corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by both|%n changed by both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by them|%n changed by them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you|%n changed by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>%n field to choose|%n fields to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new event|%n new events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n removed by them|%n removed by them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>Both hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>Choose a newer one to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_merge.py"/>
        <source>Comparing both databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}: {done} of %n event|Comparing it with {name}: {done} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>It holds nothing that {name} lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_database.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged. The database as it was before is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>No database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put what they removed in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>Save a copy to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>See what is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>The events that ship with frtdesk are of {day}, and newer than those of your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>There was nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>This is the database that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What only one of the two changed is taken, field by field. What you made, changed or put in the bin stays. A copy is kept before, and Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>What they removed stays; --remove puts it in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Would be: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>and %n more|and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: theirs is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: yours is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>{name} cannot be changed, so nothing can be merged into it. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>{name} is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{title} ({id})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n event names it.|%n events name it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>%n is chosen.|%n are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>%n is deleted.|%n are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n of them is in the bin.|%n of them are in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n other belongs to it.|%n others belong to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A source needs an address or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Actors, sources, tags and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Company, regulator, police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>It cannot belong to itself, nor to what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n actor|Make one of %n actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n place|Make one of %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n source|Make one of %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n tag|Make one of %n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Make one of those that are chosen (Ctrl+click chooses several).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge it into another, or take it off these events first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Merge makes one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>None of them is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Nothing uses %n of them.|Nothing uses %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Nothing uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Only what nothing uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Save a copy to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Short form, former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Show its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The company or body it is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The state, country or union it lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>There are none yet. Events bring them along, or make one with New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is a place with this name, code and level already. Merge the two instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>There is none of this name. Make it first, or leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is one of this name already. Merge the two instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is nearly “{name}”, which is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is no ISO 3166 code, nor EU, UN or INT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away what is typed here and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>US, DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>US-CA, DE, EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>What to look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>Which one stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>Without a code nobody finds it by its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{gone} will be gone; “{kept}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{names} and %n more|{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>{name} is called {alias} as well; a filter by it finds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” cannot be deleted. {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” has this address already. Merge the two instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” is called so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>“{name}” stands for all of them now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by you elsewhere: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by {name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>The connection to {name} is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>What is on the screen stays, what you type is kept, and frtdesk tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/others.py"/>
        <source>and %n more change|and %n more changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>{change}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>{name} is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Overview of all years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in both</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in rows that did not fit|%n in rows that did not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n lane hidden, {events}|%n lanes hidden, {events}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n of them outside this range|%n of them outside this range</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n without a date|%n without a date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>filter: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>frtdesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no room for the sources, which are in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>no source recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>those of %n more event are in the data|those of %n more events are in the data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>{count} of %n event|{count} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>{sources} and %n more|{sources} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page file</name>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows go from event to event, + and − zoom, 0 shows all, Enter tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Events close together here: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>No sources are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the list of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Start not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>The chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Unsourced: no document is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>the %n most important are here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{date}: {title}. {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{n} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{year} BCE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n event is left out: its date says no more than a season, or nothing.|%n events are left out: their dates say no more than a season, or nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n more may be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n pair is in the same week.|%n pairs are in the same week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>B is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Both dates lie in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Compare two filters, and the events of both that fall in the same week are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Looking for pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>No event of A falls in the same week as one of B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Pairs in the same week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Put all listed pairs on the clipboard, to be pasted into a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>The dates are not precise enough to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>The {listed} of the most important events are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Week of Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>perhaps {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>the week from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down: {wide} × {high} mm.|%n sheets of {paper}, {across} across and {down} down: {wide} × {high} mm.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over the sheet before it, up to the dotted marks; glue it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>On paper this line is {length} mm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Print all pages at their actual size (100 %), not fitted to the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>{name} of {across} × {down}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n event in the filter|%n events in the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n minute|%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question is ready.|%n questions are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question|%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n second|%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n team|%n teams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>A draw: {teams}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>A quiz is written as PDF or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>After: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/quiz_source.py"/>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Answer: ____</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>Answer: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Ask the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Choose at least one kind of question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Dates that leave the order open and quotes that were not verified are not asked about. Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Distance in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Easy: a year or more apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Hard: at most four months apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Lesson: {lesson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>Let the name end in {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Making the questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Medium: two months to two years apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Name: ______________________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>No question can be made: these events hold too few dates that leave no doubt and verified quotes. Try another level, or more events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Only %n question can be made|Only %n questions can be made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Order: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Put in order, earliest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_screen.py"/>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_teams.py"/>
        <source>Team {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>That was the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The only event|All %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The same events, choices and seed give the same questions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which came first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which of these came next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Who said this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Write 1 for the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>publisher not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>said {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>the others would rest on dates that leave the order open, or on quotes that nobody verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>unsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>{number}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>{team} wins!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>range</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n day|%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/range_mark.py"/>
        <source>%n event in it|%n events in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n month|%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n year|%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Export it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Filter by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Marked range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are checked, but {count} of {all} are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are not checked, but {count} of {all} are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It {relation} {target}, which starts later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Its relations run in a circle: {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Quote {number} ({speaker}) has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is no code of ISO 3166, nor EU, UN or INT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is not in the vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n hit|%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n in neither.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n more outside the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them in neither A nor B.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them outside the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n outside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>End the search (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_list.py"/>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B; %n more in neither.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List all hits under the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words, within the filter or outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit in A or B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit within the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search in A or B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search titles, quotes, sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search within the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Signs are not read here; phrases, OR and fields belong into the filter (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>That looks like a regular expression; here only its words are searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the first hit. On from the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the last hit. On from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>The earliest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The hit before (Shift+F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The next hit (F3, Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>There is no letter or digit in it to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Titles first, then quotes, summaries, names and sources; the important ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Type one more letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Type words to search for (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>What you search for is listed here, with the words marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Words to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <source>also in {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <location filename="../../frtdesk/ui/search/hit_painter.py"/>
        <source>outside the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{total} hits so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Ask whoever runs the server for it: your name there, the server and the database. A password is asked for when the server wants one, and stands in no file of frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Keep it in the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open a shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>postgresql+psycopg://name@server/database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A strip under the ruler of the timeline shows how well its events are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>From 80 % to 300 % of the normal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How much is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light, dark, one for paper or for poor sight, or what the desktop uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Stands beside what you change in a database. Without it, your login name does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Views change at once, without motion, even where the desktop does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the program speaks: English, German, French, Spanish, Portuguese, or what the desktop uses. Events stay in their own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Wheel zooms, like a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>Without a date: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has a slide of its own: the most important, in the order of time.|%n events have a slide of their own: the most important, in the order of time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has no slide of its own and is listed with date, title and sources.|%n events have no slide of their own and are listed with date, title and sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>%n event stands here|%n events stand here, close together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>%n more in the notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is listed after them.|%n more are listed after them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is not in this file.|%n more are not in this file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>A click on a title or mark leads to the slide of its event, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Ask: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Certainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>End not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Further events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Lesson without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Line of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Slide number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Some time between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Sources: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The line of time: %n event told or known so far|The line of time: %n events told or known so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The notes of each slide hold its question, what the lesson says to the teacher, and its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The timeline, without an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Unsourced: no document is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>What a step has not told yet stands on its line of time as a dotted ring, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Where this event stands in time, among those that have slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>data to {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>made with frtdesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>{date}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>{line}; now {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>{title} ({number} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>source text</name>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>Name the folder with meta.yaml, actors.yaml, events and lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a whole number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>fields are expected here, like “id: …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>it is a number from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event points to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>the field “{name}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>there is no field “{name}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>there is no “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this field stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this is no UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>true or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{file} must hold one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}, {field}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{folder} holds no text to build from: meta.yaml is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{name} is of the kind {kind} in actors.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{url} is described otherwise in {file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” is in {file}, line {line}, already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>PySide6 {version} does not work with Python {python}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n without a date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>save a copy to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>{name} · read-only ·</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Another program is writing to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Ask whoever runs the server for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check that the server runs, its name and its port, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the spelling, or ask whoever runs the server to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Check the spelling, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the user name, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check user name and password; a password may also stand in PGPASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Choose a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>Choose a later step of its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Choose another name, or move that file away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/build.py"/>
        <source>Compacting the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Copy it to where you may write, then open the copy in the window to upgrade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_counts.py"/>
        <source>Counting sources and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Give a path, or an address like postgresql+psycopg://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Install it with: pip install "frtdesk[postgres]"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It came with frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It holds a {type} named “{name}”, which frtdesk did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>It is used until frtdesk ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It was opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Keeping a copy of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <source>Keeping the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/snapshot.py"/>
        <source>Keeping what was read for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Make room and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a database of frtdesk, for example one made with “frtdesk build”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Name an empty database, or open this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was changed. “frtdesk check” lists what is wrong with a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Nothing was kept. “frtdesk check” may say what is wrong with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Nothing was written. Look at what is there now and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Nothing was written. Take back what was done since first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open a database that frtdesk made, or import the file's events into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it, or build it again from its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it; “frtdesk check” lists what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open it in the window and let it be upgraded; a copy of the old one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>Open the database again to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>Open the database again to see what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>PostgreSQL databases need the package psycopg, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_links.py"/>
        <source>Reading actors, policy types and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <location filename="../../frtdesk/store/read_evidence.py"/>
        <source>Reading events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_relations.py"/>
        <source>Reading what answers what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_published.py"/>
        <source>Reading when sources were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Restoring the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Save a copy to edit where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Save a copy to edit, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Save a copy to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Somebody else was writing the same in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The address of the server cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>The address {address} names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>The file is marked read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The password could not be kept in the keyring ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>The server did not let you in to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>The server takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>There is no database {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>There is no such change in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>This event is no longer in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>This event was not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>What this step made was changed again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Write it like postgresql+psycopg://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Write sqlite:///folder/file.sqlite, or just the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/fill.py"/>
        <source>Writing the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>You may not do this in {name} ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>You may not read {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Your role may only read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>frtdesk opens SQLite files and PostgreSQL databases, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>the connection was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>{copy} does not hold the same as {name}: row {key} of {table} differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} cannot be reached ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} does not allow this change ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not answer as it should ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not take a value ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} is a database, but not one of frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} is damaged or cannot be read ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{name} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} lacks a table or column that frtdesk needs ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} takes no changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by a newer frtdesk (schema {version}, this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by an older frtdesk (schema {version}, this one needs {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{path} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is a folder, not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is not a SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>“frtdesk info” tells the versions of both; a report of this is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n event matches this filter, but not in this range.|%n events match this filter, none of them in this range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n more is hidden by the filter.|%n more are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n row was copied.|%n rows were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event is hidden by the filter.|%n selected events are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event lies outside this range.|%n selected events lie outside this range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Back to the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Centre on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Choose which columns the table shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Clear {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_header.py"/>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy %n row|Copy %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_copy.py"/>
        <source>Copying rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Copying rows: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Free words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>From 1, a footnote, to 5, what everyone names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How far a rule has come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many days a span lasts; from fewest to most where its ends are not known to the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many documents it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many quotes it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind of event, with its mark as the timeline draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Leave the rows as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>List only events that lie in the range of the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event is in A or B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: no row is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: the filter hides what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: what is selected lies outside this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Only what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show all events again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show those outside it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Sort by {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_view.py"/>
        <source>Table of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The earliest day on which it may have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The events are being put in order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The first {copied} of {chosen} rows were copied; export the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The latest day on which it may have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The name by which files and other events refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This database has no events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This event has no date; it waits on the shelf under the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Usual columns and widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What a second look-up confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What kind of policy it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>When it was, as far as that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Where, and what that lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Who takes part, in the order of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>policy types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{checked}, unsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, in reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, least first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_model.py"/>
        <source>{column}, sorted by {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{days} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in A or B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, sorted by {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, {selected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}. {unseen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>%n event|%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>%n more|%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>A PNG, SVG or PDF from frtdesk says so, unless another program has changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>A and B show all events instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>A newer frtdesk may have saved it, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>A shared view begins with {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>A {first}, B {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>All events are shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Ask for it to be sent again, as a line of text or as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Cannot be read: damaged, or saved by a newer frtdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>Choose a picture that frtdesk exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>Copy all of it, up to &amp;end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Copy as a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Delete the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Deleted the view “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Duplicate it into your library and change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Filter, range, lanes and bands come back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into your library, since this database is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Line of a shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Move the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <source>Name the file of a view, or give the line of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Names {values}, not in this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/painter.py"/>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>No saved views yet. Save what you see: filter, range and lanes come back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Nothing is changed before you press Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Nothing is lost: share the view as a line of text or a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>Nothing is open that this view could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open a shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Open it in the present theme ({theme})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Open that database, then the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Paste the line that you were sent. Text around it does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Rename the view {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Save the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Saved views: open one, or save what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Show its view here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here; the saved view keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>The line of this view is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The view was not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>The view “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The views of {file} cannot be changed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>There is a view with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>There is no shared view in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This is no view of frtdesk, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This view was shared by a newer frtdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Update the view {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Update to what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Update “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updated the view “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updating “{name}” makes it forget {values}, which this data does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”, and have changed what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>not {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/library.py"/>
        <source>your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{field} “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>{file} shows “{title}”; another database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{filter}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{letter} shows all events instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{names} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{name} does not say which view it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>“{name}” asks for {values}, which this data does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A bill or rule is put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A case before a court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A chamber or council votes for it; it is not law yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A collection of faces is withdrawn or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A commentary, law-firm note, campaign page or encyclopaedia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company decides about its own product, data or customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company stops selling to some or all customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company takes a product or feature away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A court decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A dispute ends by agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A document of an actor in the story: law, ruling, release, letter, study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A finding, test or study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A person is taken for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A public body makes or applies a rule: bill, law, ruling, guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A system is put to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Academic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Accuracy testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advice on how to read or apply the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority applies the law: an order, a fine, a settlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority says how it reads the law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An earlier limit is loosened or lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An event whose kind this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>BCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>CE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Comes after it in the same thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Dataset takedown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Day confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Duties grow with the risk of the use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Effects have to be studied before or during use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Ends on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ends or overturns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Error rates are measured or have to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Faces as personal data under privacy law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It becomes law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It ends by its own terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is ended or overturned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is voted down, vetoed or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It starts to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Legislature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Litigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Misidentification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Money to be paid as a penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Moratorium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>No end: a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Nothing confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People have to be asked before their face is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People may sue for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police need a judge's order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Private right of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Procurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Product withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Prolongs or widens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Puts it into effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quotes confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Repealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Risk-based rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules on what public bodies may buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules that a body sets for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Sales halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Somebody calls for something: letter, campaign, complaint, lawsuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Supranational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use has to be reported, published or made known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use is expressly allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale pauses, for a time or until a condition is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Voluntary principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Warrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>What happened next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>What the others react to: research, an incident, a deployment, a protest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>With quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>extends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>has as a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>implements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is amended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is extended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is implemented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is repealed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>repeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>▶ Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>Actors and policy types are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Actors, policy types and tags were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>The lanes follow when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/moments.py"/>
        <source>{text} lies outside the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
