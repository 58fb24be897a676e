<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>about</name>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>A timeline explorer for people who teach and analyse facial-recognition policy.
Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Un explorador de líneas de tiempo para quienes enseñan y analizan las políticas sobre reconocimiento facial.
Programa: licencia MIT. Datos: CC BY 4.0; las citas pertenecen a las personas citadas. Tipografía: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>About frtdesk</source>
        <translation>Acerca de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A black screen, until pressed again.</source>
        <translation>Pantalla en negro, hasta que se vuelva a pulsar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each actor; an event of several actors stands in each of their lanes.</source>
        <translation>Un carril por actor; un evento con varios actores aparece en el carril de cada uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each kind of event.</source>
        <translation>Un carril por categoría de evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each place.</source>
        <translation>Un carril por lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each policy type; an event of several types stands in each of their lanes.</source>
        <translation>Un carril por tipo de medida; un evento de varios tipos aparece en el carril de cada uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each stage of a rule, in their order.</source>
        <translation>Un carril por etapa de las normas, en su orden.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A large timer: two minutes, then five, then none.</source>
        <translation>Un temporizador grande: dos minutos, luego cinco, luego ninguno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>A new lesson whose steps are the events that the filter leaves, in the order of time.</source>
        <translation>Una lección nueva cuyos pasos son los eventos que deja el filtro, por orden cronológico.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>La rueda sola acerca o aleja el tiempo en lugar de desplazar los carriles o la vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 1</source>
        <translation>Punto para el equipo 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 2</source>
        <translation>Punto para el equipo 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 3</source>
        <translation>Punto para el equipo 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 4</source>
        <translation>Punto para el equipo 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 5</source>
        <translation>Punto para el equipo 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 6</source>
        <translation>Punto para el equipo 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A red dot at the pointer.</source>
        <translation>Un punto rojo en el puntero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen back</source>
        <translation>Retroceder una pantalla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen on</source>
        <translation>Avanzar una pantalla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A white screen, until pressed again.</source>
        <translation>Pantalla en blanco, hasta que se vuelva a pulsar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>About frtdesk</source>
        <translation>Acerca de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Actors, sources, tags and places…</source>
        <translation>Actores, fuentes, etiquetas y lugares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>All events in one lane.</source>
        <translation>Todos los eventos en un solo carril.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps at a glance; a number and Enter goes to one.</source>
        <translation>Todos los pasos de un vistazo; un número e Intro llevan a uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Answer, next question</source>
        <translation>Respuesta, pregunta siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on</source>
        <translation>Según lo sabido el</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on…</source>
        <translation>Según lo sabido el…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known today</source>
        <translation>Según lo sabido hoy</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Ask the class…</source>
        <translation>Preguntar a la clase…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay goes on sooner.</source>
        <translation>El avance automático pasa antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay stays longer.</source>
        <translation>El avance automático espera más.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out</source>
        <translation>Salir un nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out one level, and at last out of the lesson.</source>
        <translation>Sale un nivel y, al final, de la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Bin…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Black on white, with dark colours and clear lines.</source>
        <translation>Negro sobre blanco, con colores oscuros y líneas nítidas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Bring back every hidden lane.</source>
        <translation>Vuelve a mostrar todos los carriles ocultos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Bring the selected event to the middle; once more, zoom to it.</source>
        <translation>Lleva el evento seleccionado al centro; otra vez, lo amplía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Centre the selection</source>
        <translation>Centrar la selección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Change the selected event.</source>
        <translation>Modifica el evento seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Change the selected events, or all that the filter leaves, alike and as one step.</source>
        <translation>Modifica por igual los eventos seleccionados, o todos los que deja el filtro, en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose a lesson…</source>
        <translation>Elegir una lección…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on.</source>
        <translation>Elige el estilo de referencia (APA, MLA, Chicago, BibTeX, RIS) y lo usa en adelante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose the lesson that is presented.</source>
        <translation>Elige la lección que se presenta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Choose two lanes and draw all relations between their events, bundled.</source>
        <translation>Elige dos carriles y traza todas las relaciones entre sus eventos, en haces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Close the program.</source>
        <translation>Cierra el programa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Compact rows</source>
        <translation>Compactar filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation as…</source>
        <translation>Copiar referencia como…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy event as text</source>
        <translation>Copiar evento como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Copy the view as a line of text</source>
        <translation>Copiar la vista como línea de texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Copy the whole database into a file of your own, and open that.</source>
        <translation>Copia toda la base de datos en un archivo propio y lo abre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark text on warm paper.</source>
        <translation>Texto oscuro sobre papel cálido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Darken everything but what is around the pointer.</source>
        <translation>Oscurece todo menos lo que rodea al puntero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Detail pane</source>
        <translation>Panel de detalle</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Do again what was taken back last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Drawer instead of the timeline</source>
        <translation>Panel inferior en lugar de la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Duplicate event</source>
        <translation>Duplicar evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Edit event…</source>
        <translation>Editar evento…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Edit lessons…</source>
        <translation>Editar lecciones…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Edit mode</source>
        <translation>Modo de edición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Edit several events…</source>
        <translation>Editar varios eventos…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End earlier</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <source>Every action and its key.</source>
        <translation type="vanished">Todas las acciones y sus teclas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Every command and its key, to look at and to print.</source>
        <translation>Todos los comandos con su tecla, para verlos e imprimirlos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Export slides…</source>
        <translation>Exportar diapositivas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer lanes</source>
        <translation>Menos carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer rows</source>
        <translation>Menos filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Filter panel</source>
        <translation>Panel de filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Find words in what the filter leaves, and mark where they are.</source>
        <translation>Busca palabras en lo que deja el filtro y marca dónde están.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>First question</source>
        <translation>Primera pregunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Fit all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane</source>
        <translation>Plegar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane of the selected event down to its title, or open it again.</source>
        <translation>Pliega el carril del evento seleccionado hasta dejar su título, o vuelve a desplegarlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Gather the lanes with the fewest events in one.</source>
        <translation>Reúne en uno solo los carriles con menos eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Give commands the keys that you like, and take them back.</source>
        <translation>Da a los comandos las teclas que usted quiera, y se las quita.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give some more of the others lanes of their own.</source>
        <translation>Da carril propio a algunos más de los otros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Give this team a point.</source>
        <translation>Da un punto a este equipo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Give what stands under the timeline all the room, or show both again.</source>
        <translation>Da todo el espacio a lo que está bajo la línea de tiempo, o vuelve a mostrar ambas partes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give what the filter leaves lanes and rows of its own. Back brings the old ones back.</source>
        <translation>Da carriles y filas propios a lo que deja el filtro. Atrás recupera los anteriores.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Go back to the database of facial-recognition policy.</source>
        <translation>Vuelve a la base de datos de políticas sobre reconocimiento facial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go back to the question before this one.</source>
        <translation>Vuelve a la pregunta anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go through the parts of the window the other way round.</source>
        <translation>Recorre las partes de la ventana en sentido inverso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the end, where the points stand.</source>
        <translation>Va al final, donde están los puntos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go to the filter panel, the timeline, the drawer and the detail pane in turn.</source>
        <translation>Va por turno al panel de filtros, la línea de tiempo, el panel inferior y el panel de detalle.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the first question.</source>
        <translation>Va a la primera pregunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Greyscale theme</source>
        <translation>Tema en grises</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Hide relations between lanes</source>
        <translation>Ocultar relaciones entre carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Hide the lane</source>
        <translation>Ocultar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Hide what no source had published by a day.</source>
        <translation>Oculta lo que ninguna fuente había publicado hasta un día dado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>How everything works.</source>
        <translation>Cómo funciona todo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>How much is known</source>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import what is on the clipboard…</source>
        <translation>Importar del portapapeles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>In context</source>
        <translation>En contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step earlier.</source>
        <translation>En el modo de edición: el evento seleccionado termina un salto antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step later; a moment becomes a span.</source>
        <translation>En el modo de edición: el evento seleccionado termina un salto después; un momento pasa a ser un periodo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: make an event where the pointer is, or beside the selected one.</source>
        <translation>En el modo de edición: crea un evento donde está el puntero, o junto al seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step back in time; the closer you look, the shorter the step.</source>
        <translation>En el modo de edición: mueve los eventos seleccionados un salto hacia atrás en el tiempo; cuanto más de cerca se mira, más corto es el salto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step on in time.</source>
        <translation>En el modo de edición: mueve los eventos seleccionados un salto hacia delante en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Keep what the class sees exactly as it is while you look around.</source>
        <translation>Mantiene lo que ve la clase tal como está mientras usted explora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Keep what you see under a name: filter, range, lanes and bands.</source>
        <translation>Guarda con un nombre lo que se ve: filtro, intervalo, carriles y bandas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Kinds and stages as they follow each other, places by what they lie in, others by count.</source>
        <translation>Categorías y etapas en su sucesión, lugares según dónde se encuentran, lo demás por número.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane above</source>
        <translation>Carril de arriba</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane below</source>
        <translation>Carril de abajo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by actor</source>
        <translation>Carriles por actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by kind</source>
        <translation>Carriles por categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by place</source>
        <translation>Carriles por lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by policy type</source>
        <translation>Carriles por tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by stage</source>
        <translation>Carriles por etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in usual order</source>
        <translation>Carriles en el orden habitual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in your own order</source>
        <translation>Carriles en orden propio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by count</source>
        <translation>Carriles por número de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by name</source>
        <translation>Carriles por nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand as you put them last.</source>
        <translation>Los carriles quedan como usted los puso por última vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand in the order of the alphabet.</source>
        <translation>Los carriles van por orden alfabético.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language of the desktop</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Laser dot</source>
        <translation>Punto láser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Leave out the lane of the selected event; a line under the timeline counts what is hidden.</source>
        <translation>Deja fuera el carril del evento seleccionado; una línea bajo la línea de tiempo cuenta lo oculto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Leave the questions</source>
        <translation>Salir de las preguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let facets and other clicks change the other filter of a comparison: B, or A again.</source>
        <translation>Hace que las facetas y otros clics cambien el otro filtro de la comparación: B, o de nuevo A.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Let the lane of the selected event stand first, however few events it has.</source>
        <translation>Pone en primer lugar el carril del evento seleccionado, por pocos eventos que tenga.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Let the lesson go on by itself; once more pauses.</source>
        <translation>La lección avanza sola; otra vez, se detiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Let the saved view that you are in show what you see now.</source>
        <translation>Hace que la vista guardada en la que está muestre lo que ve ahora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let the two filters of the comparison change places.</source>
        <translation>Intercambia los dos filtros de la comparación.</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="vanished">Claro u oscuro, como el sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light text on dark paper.</source>
        <translation>Texto claro sobre papel oscuro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light, dark or in high contrast, as the desktop is.</source>
        <translation>Claro, oscuro o de alto contraste, como el sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List of hits</source>
        <translation>Lista de resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>List the events of the two filters that fall in the same week.</source>
        <translation>Lista los eventos de los dos filtros que caen en la misma semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>List the filtered events under the timeline: sort, select, copy.</source>
        <translation>Lista los eventos filtrados bajo la línea de tiempo: ordenar, seleccionar, copiar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List what the search has found under the timeline, with the words marked.</source>
        <translation>Lista bajo la línea de tiempo lo que halló la búsqueda, con las palabras marcadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>List what the selected event answers and what answered it, with the days between.</source>
        <translation>Lista a qué responde el evento seleccionado y qué le respondió, con los días entre ambos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>List who changed what and when, field by field, in the drawer.</source>
        <translation>Lista en el panel inferior quién cambió qué y cuándo, campo por campo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Look, language, timeline, files and links: see what can be set, and set it.</source>
        <translation>Aspecto, idioma, línea de tiempo, archivos y enlaces: vea qué se puede ajustar, y ajústelo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make a lesson from this filter</source>
        <translation>Crear una lección con este filtro</translation>
    </message>
    <message>
        <source>Make a second event like each of the selected ones, as one step.</source>
        <translation type="vanished">Crea un segundo evento igual a cada uno de los seleccionados, en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make a second event like each of the selected ones, without relations, as one step.</source>
        <translation>Crea un segundo evento igual a cada uno de los seleccionados, sin relaciones, en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text larger.</source>
        <translation>Agranda todo el texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text smaller.</source>
        <translation>Reduce todo el texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Make an empty database and open it.</source>
        <translation>Crea una base de datos vacía y la abre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make an event.</source>
        <translation>Crea un evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Make one of the selected events, field by field.</source>
        <translation>Hace uno solo de los eventos seleccionados, campo por campo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make whatever is pressed large enough for a finger; one that rests asks for the menu.</source>
        <translation>Hace que todo lo que se pulsa sea bastante grande para un dedo; un dedo que se deja quieto abre el menú.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make, change, reorder, duplicate and delete lessons.</source>
        <translation>Crea, modifica, reordena, duplica y elimina lecciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Merge a newer database…</source>
        <translation>Combinar con una base más reciente…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Merge events…</source>
        <translation>Combinar eventos…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More lanes</source>
        <translation>Más carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More rows</source>
        <translation>Más filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move events and draw their ends with the hand or the arrow keys, on the timeline itself.</source>
        <translation>Mueve eventos y ajusta sus extremos con el ratón o las flechas, en la propia línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane down</source>
        <translation>Bajar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane up</source>
        <translation>Subir el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New database</source>
        <translation>Nueva base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>New event here…</source>
        <translation>Nuevo evento aquí…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>New event…</source>
        <translation>Nuevo evento…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>One lane</source>
        <translation>Un solo carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a PostgreSQL database that several people share, by its address.</source>
        <translation>Abre por su dirección una base de datos PostgreSQL que comparten varias personas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a database, or a view, a lesson or a picture from frtdesk.</source>
        <translation>Abre una base de datos, o una vista, una lección o una imagen de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a shared database…</source>
        <translation>Abrir una base compartida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open a shared view…</source>
        <translation>Abrir una vista compartida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Open every folded lane.</source>
        <translation>Despliega todos los carriles plegados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open the events that ship with frtdesk</source>
        <translation>Abrir los eventos incluidos en frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the shared view that is on the clipboard, or import the rows of a table.</source>
        <translation>Abre la vista compartida que está en el portapapeles, o importa las filas de una tabla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the view that stands at this place of the list.</source>
        <translation>Abre la vista que ocupa este lugar de la lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little back in time.</source>
        <translation>Desplaza la vista un poco hacia atrás en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little on in time.</source>
        <translation>Desplaza la vista un poco hacia delante en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen back in time.</source>
        <translation>Desplaza la vista una pantalla hacia atrás en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen on in time.</source>
        <translation>Desplaza la vista una pantalla hacia delante en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Paper theme</source>
        <translation>Tema papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste a line, or choose a file, that somebody sent you.</source>
        <translation>Pega una línea, o elige un archivo, que le hayan enviado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Pin the lane</source>
        <translation>Fijar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present from here</source>
        <translation>Presentar desde aquí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print the timeline with its sources.</source>
        <translation>Imprime la línea de tiempo con sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Push what you see</source>
        <translation>Enviar lo que ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put a citation of the selected event and its sources on the clipboard.</source>
        <translation>Pone en el portapapeles una referencia del evento seleccionado y sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put every event back into the lane and row that it has among all events.</source>
        <translation>Devuelve cada evento al carril y la fila que tiene entre todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Put in the bin</source>
        <translation>Enviar a la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event above the one before it.</source>
        <translation>Pone el carril del evento seleccionado encima del anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event below the one after it.</source>
        <translation>Pone el carril del evento seleccionado debajo del siguiente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put the selected event with its quotes and sources on the clipboard.</source>
        <translation>Pone en el portapapeles el evento seleccionado con sus citas y fuentes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Put the selected event, or the stretch between two, behind everything; again removes it.</source>
        <translation>Pone detrás de todo el evento seleccionado, o el tramo entre dos; otra vez, lo quita.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Put what you see on the clipboard as one line that can be mailed.</source>
        <translation>Pone lo que se ve en el portapapeles como una línea que puede enviarse por correo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Questions made from a lesson or from the filter, to be shown or printed.</source>
        <translation>Preguntas hechas con una lección o con el filtro, para mostrar o imprimir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo: {title}</source>
        <translation>Rehacer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Reduced motion</source>
        <translation>Menos animación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Refine the other half</source>
        <translation>Refinar la otra mitad</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Relations between lanes…</source>
        <translation>Relaciones entre carriles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Response lag</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Rows of all events</source>
        <translation>Filas de todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Safety copies…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Same week</source>
        <translation>Misma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit</source>
        <translation>Guardar una copia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit…</source>
        <translation>Guardar una copia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save hand-out…</source>
        <translation>Guardar hoja de trabajo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the hand-out</source>
        <translation>Guardar la hoja de trabajo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file</source>
        <translation>Guardar la lección como archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file…</source>
        <translation>Guardar la lección como archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the slides</source>
        <translation>Guardar las diapositivas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file</source>
        <translation>Guardar la vista como archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file…</source>
        <translation>Guardar la vista como archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search all events</source>
        <translation>Buscar en todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search what the filter hides as well.</source>
        <translation>Busca también en lo que oculta el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>See the events that were deleted, and take them out again or away for good.</source>
        <translation>Muestra los eventos eliminados, para recuperarlos o borrarlos para siempre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See what events share, correct it, make one of two, and delete what nothing uses.</source>
        <translation>Muestra lo que los eventos comparten, para corregirlo, unir dos en uno y eliminar lo que nada usa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>See what was kept of this database before imports and merges, and go back to it.</source>
        <translation>Muestra lo que se guardó de esta base antes de importar y combinar, y permite volver a ello.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See which events, actors and sources may be there twice, and make one of them.</source>
        <translation>Muestra qué eventos, actores y fuentes pueden estar dos veces, para unirlos en uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the event before in time.</source>
        <translation>Selecciona el evento anterior en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the first event.</source>
        <translation>Selecciona el primer evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the hit of the search before in time.</source>
        <translation>Selecciona el resultado anterior de la búsqueda en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the last event.</source>
        <translation>Selecciona el último evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane above.</source>
        <translation>Selecciona el evento más cercano del carril de arriba.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane below.</source>
        <translation>Selecciona el evento más cercano del carril de abajo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the next event in time.</source>
        <translation>Selecciona el evento siguiente en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the next hit of the search in time.</source>
        <translation>Selecciona el resultado siguiente de la búsqueda en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Show again what was published later.</source>
        <translation>Vuelve a mostrar lo que se publicó después.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Show all events again; in a comparison, in the half that is refined.</source>
        <translation>Vuelve a mostrar todos los eventos; en una comparación, en la mitad que se refina.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show all lanes</source>
        <translation>Mostrar todos los carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Show as band behind</source>
        <translation>Mostrar como banda de fondo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show every event that the filter leaves.</source>
        <translation>Muestra todos los eventos que deja el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show greyed what the filter hides around the selected event: its neighbours in time and by relation. They are not counted.</source>
        <translation>Muestra en gris lo que el filtro oculta en torno al evento seleccionado: sus vecinos en el tiempo y por relación. No se cuentan.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Show how long answers took: from call to corporate move, from call to bill, from bill to law.</source>
        <translation>Muestra cuánto tardaron las respuestas: del llamamiento a la decisión empresarial, del llamamiento al proyecto de ley, del proyecto a la ley.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show less time, larger.</source>
        <translation>Muestra menos tiempo, más grande.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show more time, smaller.</source>
        <translation>Muestra más tiempo, más pequeño.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row fewer of the lane of the selected event; what stands there is counted.</source>
        <translation>Muestra una fila menos del carril del evento seleccionado; lo que hay en ella se cuenta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row more of the lane of the selected event.</source>
        <translation>Muestra una fila más del carril del evento seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide how many events begin in each month, quarter or year.</source>
        <translation>Muestra u oculta cuántos eventos empiezan en cada mes, trimestre o año.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show or hide the answer</source>
        <translation>Mostrar u ocultar la respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the list of values to filter by, with their counts.</source>
        <translation>Muestra u oculta la lista de valores por los que filtrar, con sus cantidades.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the quotes and sources of the selected event.</source>
        <translation>Muestra u oculta las citas y fuentes del evento seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide the strip under the ruler: sources, confirmed dates, verified quotes.</source>
        <translation>Muestra u oculta la franja bajo la regla: fuentes, fechas confirmadas, citas verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer, or hide it again, and stay on the question.</source>
        <translation>Muestra la respuesta, o la oculta de nuevo, sin dejar la pregunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer; once more goes on to the next question.</source>
        <translation>Muestra la respuesta; otra vez, pasa a la pregunta siguiente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the chosen lesson to the class, from its first step.</source>
        <translation>Muestra a la clase la lección elegida desde su primer paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the class the timeline as you have it before you.</source>
        <translation>Muestra a la clase la línea de tiempo tal como usted la tiene delante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the lesson from the step that is nearest to the selected event.</source>
        <translation>Muestra la lección desde el paso más cercano al evento seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Show two filters above and below one axis: two actors, two places. Again ends it.</source>
        <translation>Muestra dos filtros encima y debajo de un eje: dos actores, dos lugares. Otra vez, termina.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Start the clock anew, or stop it.</source>
        <translation>Reinicia el reloj o lo detiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take a point back from this team.</source>
        <translation>Quita un punto a este equipo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Take back the last change that was saved.</source>
        <translation>Deshace el último cambio guardado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the events of a table, a calendar, or a file of another timeline program.</source>
        <translation>Incorpora los eventos de una tabla, un calendario o un archivo de otro programa de líneas de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the rows of a table, or the text of a file, that was copied elsewhere.</source>
        <translation>Incorpora las filas de una tabla, o el texto de un archivo, copiados en otra parte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in what is new and changed in a later version of the database that this is a copy of.</source>
        <translation>Incorpora lo nuevo y lo cambiado en una versión posterior de la base de datos de la que esta es copia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 1</source>
        <translation>Quitar uno al equipo 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 2</source>
        <translation>Quitar uno al equipo 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 3</source>
        <translation>Quitar uno al equipo 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 4</source>
        <translation>Quitar uno al equipo 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 5</source>
        <translation>Quitar uno al equipo 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 6</source>
        <translation>Quitar uno al equipo 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Take the curves between the two chosen lanes away.</source>
        <translation>Quita las curvas entre los dos carriles elegidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take the questions off the class's screen.</source>
        <translation>Quita las preguntas de la pantalla de la clase.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Take the selected events off the timeline; they wait in the bin until it is emptied.</source>
        <translation>Quita de la línea de tiempo los eventos seleccionados; quedan en la papelera hasta que se vacíe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Text at its normal size.</source>
        <translation>Texto en su tamaño normal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The first step of the lesson.</source>
        <translation>El primer paso de la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>The lane with the most events stands first.</source>
        <translation>El carril con más eventos va primero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The last step of the lesson.</source>
        <translation>El último paso de la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>The list of saved views: open, rename, move, duplicate, delete.</source>
        <translation>La lista de vistas guardadas: abrir, renombrar, mover, duplicar, eliminar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The next step of the lesson.</source>
        <translation>El paso siguiente de la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>The program speaks this language; events stay in theirs. The window is made anew, on the same view.</source>
        <translation>El programa habla este idioma; los eventos siguen en el suyo. La ventana se rehace, con la misma vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The step before.</source>
        <translation>El paso anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view before this one.</source>
        <translation>La vista anterior a esta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view that you came back from.</source>
        <translation>La vista de la que se volvió.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Theme of the desktop</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Touch mode</source>
        <translation>Modo táctil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Two minutes through the window: each thing is pointed at, and shown if you like.</source>
        <translation>Dos minutos por la ventana: cada cosa se señala y, si usted quiere, se muestra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Type a day, month, year or range.</source>
        <translation>Escriba un día, un mes, un año o un intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Type a filter.</source>
        <translation>Escriba un filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Type part of what you want: commands, views, lessons, settings, chapters, events by title.</source>
        <translation>Escriba parte de lo que busca: comandos, vistas, lecciones, ajustes, capítulos, eventos por su título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo: {title}</source>
        <translation>Deshacer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Unfold all lanes</source>
        <translation>Desplegar todos los carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update the view</source>
        <translation>Actualizar la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update “{name}”</source>
        <translation>Actualizar “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Use the whole screen.</source>
        <translation>Usa toda la pantalla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Versions, licences, and what a bug report needs.</source>
        <translation>Versiones, licencias y lo que necesita un informe de error.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>View {number}</source>
        <translation>Vista {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Views change at once, without motion.</source>
        <translation>Las vistas cambian al instante, sin movimiento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Views…</source>
        <translation>Vistas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>What answered what</source>
        <translation>Qué respondió a qué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>What each shape, stage, policy type and kind of date means.</source>
        <translation>Qué significa cada forma, etapa, tipo de medida y clase de fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>La rueda acerca, como en un mapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>White paper without tinted lanes.</source>
        <translation>Papel blanco sin carriles teñidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Without colours, as a printer in black and white will show it.</source>
        <translation>Sin colores, como saldrá en una impresora en blanco y negro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson as slides for PowerPoint, a step a slide, with notes.</source>
        <translation>Escribe la lección elegida como diapositivas para PowerPoint, un paso por diapositiva, con notas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson for the class, with room to write, as PDF or Markdown.</source>
        <translation>Escribe la lección elegida para la clase, con espacio para escribir, en PDF o Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson with its events into a file that a colleague can open.</source>
        <translation>Escribe la lección elegida con sus eventos en un archivo que otra persona puede abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Write what you see into a small file that others can open.</source>
        <translation>Escribe lo que se ve en un archivo pequeño que otras personas pueden abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Write what you see, a range, the selection or all of it as a picture, a document or data.</source>
        <translation>Escribe lo que se ve, un intervalo, la selección o todo como imagen, documento o datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Your notes, clock and the next step, in a window of your own; never on the class's screen.</source>
        <translation>Sus notas, el reloj y el paso siguiente, en una ventana propia; nunca en la pantalla de la clase.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>events.sqlite</source>
        <translation>eventos.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>hand-out</source>
        <translation>hoja de trabajo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>my-events.sqlite</source>
        <translation>mis-eventos.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>view</source>
        <translation>vista</translation>
    </message>
</context>
<context>
    <name>as text</name>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>(Not verified: these words were not found again in a second look-up.)</source>
        <translation>(Sin verificar: estas palabras no se volvieron a encontrar en una segunda consulta.)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>- {relation}: {title} ({distance})</source>
        <translation>- {relation}: {title} ({distance})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>What it answers, and what answered it:</source>
        <translation>A qué responde y qué le respondió:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Who: {names}</source>
        <translation>Quién: {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Why it matters: {text}</source>
        <translation>Por qué importa: {text}</translation>
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
        <translation>años {year}</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../frtdesk/ui/banner.py"/>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>between</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>%n more pair is not listed.|%n more pairs are not listed.</source>
        <translation>
            <numerusform>Hay %n par más que no se lista.</numerusform>
            <numerusform>Hay %n pares más que no se listan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Choose two lanes; all relations between their events are drawn on the timeline.</source>
        <translation>Elija dos carriles; todas las relaciones entre sus eventos se trazan en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Draw none</source>
        <translation>No trazar ninguna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>No two events of this filter are related.</source>
        <translation>Ningún evento de este filtro está relacionado con otro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations are being counted.</source>
        <translation>Se están contando las relaciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations between lanes</source>
        <translation>Relaciones entre carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The filter leaves no relation between the two chosen lanes.</source>
        <translation>El filtro no deja ninguna relación entre los dos carriles elegidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The two lanes that were chosen are no longer there. Choose two of these anew.</source>
        <translation>Los dos carriles elegidos ya no existen. Elija otros dos de estos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>While two filters are compared there are no lanes to draw relations between.</source>
        <translation>Mientras se comparan dos filtros no hay carriles entre los que trazar relaciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Within {lane}</source>
        <translation>Dentro de {lane}</translation>
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
            <numerusform>%n evento ha vuelto a la línea de tiempo.</numerusform>
            <numerusform>%n eventos han vuelto a la línea de tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event was put in the bin.|%n events were put in the bin.</source>
        <translation>
            <numerusform>%n evento se envió a la papelera.</numerusform>
            <numerusform>%n eventos se enviaron a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Events in the bin</source>
        <translation>Eventos en la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Take out of the bin</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty. Del puts the selected events here; they can be taken out again.</source>
        <translation>La papelera está vacía. Supr envía aquí los eventos seleccionados; pueden volver a sacarse.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>%n event is changed.|%n events are changed.</source>
        <translation>
            <numerusform>Se ha modificado %n evento.</numerusform>
            <numerusform>Se han modificado %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>A whole number of days, please.</source>
        <translation>Un número entero de días, por favor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to add</source>
        <translation>Actores que añadir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to take away</source>
        <translation>Actores que quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>At most {most} events are edited at once; these are {number}. Filter further.</source>
        <translation>Se editan a la vez {most} eventos como máximo; estos son {number}. Filtre más.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changes {changed} of %n event.|Changes {changed} of %n events.</source>
        <translation>
            <numerusform>Cambia {changed} de %n evento.</numerusform>
            <numerusform>Cambia {changed} de %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changing %n event…|Changing %n events…</source>
        <translation>
            <numerusform>Cambiando %n evento…</numerusform>
            <numerusform>Cambiando %n eventos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days to move by</source>
        <translation>Días que mover</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days: 7, or -30 for earlier</source>
        <translation>Días: 7, o -30 hacia atrás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Edit several events</source>
        <translation>Editar varios eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>It can be undone as one step.</source>
        <translation>Se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Move by days</source>
        <translation>Mover en días</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>No event is selected</source>
        <translation>No hay ningún evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to add</source>
        <translation>Tipos de medida que añadir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to take away</source>
        <translation>Tipos de medida que quitar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Reading %n event…|Reading %n events…</source>
        <translation>
            <numerusform>Leyendo %n evento…</numerusform>
            <numerusform>Leyendo %n eventos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to take away</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The exact day</source>
        <translation>El día exacto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The only event shown|All %n events that the filter leaves</source>
        <translation>
            <numerusform>El único evento mostrado</numerusform>
            <numerusform>Los %n eventos que deja el filtro</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The quotes</source>
        <translation>Las citas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The selected event|The %n selected events</source>
        <translation>
            <numerusform>El evento seleccionado</numerusform>
            <numerusform>Los %n eventos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>This changes %n event at once.|This changes %n events at once.</source>
        <translation>
            <numerusform>Esto cambia %n evento de una vez.</numerusform>
            <numerusform>Esto cambia %n eventos de una vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day checked</source>
        <translation>día comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day not checked</source>
        <translation>día sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>kind</source>
        <translation>categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>policy types</source>
        <translation>tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes checked</source>
        <translation>citas comprobadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes not checked</source>
        <translation>citas sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event earlier: go to the nearest|%n events earlier: go to the nearest</source>
        <translation>
            <numerusform>%n evento antes: ir al más cercano</numerusform>
            <numerusform>%n eventos antes: ir al más cercano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes above: scroll up|%n events in lanes above: scroll up</source>
        <translation>
            <numerusform>%n evento en carriles de arriba: subir</numerusform>
            <numerusform>%n eventos en carriles de arriba: subir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes below: scroll down|%n events in lanes below: scroll down</source>
        <translation>
            <numerusform>%n evento en carriles de abajo: bajar</numerusform>
            <numerusform>%n eventos en carriles de abajo: bajar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event later: go to the nearest|%n events later: go to the nearest</source>
        <translation>
            <numerusform>%n evento después: ir al más cercano</numerusform>
            <numerusform>%n eventos después: ir al más cercano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n en ambos</numerusform>
            <numerusform>%n en ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n a la vista</numerusform>
            <numerusform>%n a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/bundles.py"/>
        <source>%n relation in view|%n relations in view</source>
        <translation>
            <numerusform>%n relación a la vista</numerusform>
            <numerusform>%n relaciones a la vista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>Every lane is hidden.</source>
        <translation>Todos los carriles están ocultos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event in this range: {before} before it, {after} after it.</source>
        <translation>Ningún evento en este intervalo: {before} antes, {after} después.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event matches this filter.</source>
        <translation>Ningún evento corresponde a este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event of this filter has a date.</source>
        <translation>Ningún evento de este filtro tiene fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, above the axis.</source>
        <translation>Uno de los dos filtros que se comparan, encima del eje.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, below the axis.</source>
        <translation>Uno de los dos filtros que se comparan, debajo del eje.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Show their whole time</source>
        <translation>Mostrar todo su tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>This database holds no events yet.</source>
        <translation>Esta base de datos aún no contiene eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <location filename="../../frtdesk/ui/plot/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>no data after {date}</source>
        <translation>sin datos después de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>the same events in both</source>
        <translation>los mismos eventos en ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} above</source>
        <translation>{count} arriba</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} below</source>
        <translation>{count} abajo</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event here|%n events here</source>
        <translation>
            <numerusform>%n evento aquí</numerusform>
            <numerusform>%n eventos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event with this filter|%n events with this filter</source>
        <translation>
            <numerusform>%n evento con este filtro</numerusform>
            <numerusform>%n eventos con este filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>Hidden by the filter</source>
        <translation>Oculto por el filtro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>with quotes</source>
        <translation>con citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} contados en agrupaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} earlier</source>
        <translation>{count} antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} in view</source>
        <translation>{count} a la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} later</source>
        <translation>{count} después</translation>
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
        <translation>Hasta el final</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also follows, cites and is part of, which say less than that one event answers the other.</source>
        <translation>También sigue a, cita y es parte de, que dicen menos que el hecho de que un evento responda al otro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also what the answered event answered, and so on.</source>
        <translation>También aquello a lo que respondía el evento respondido, y así sucesivamente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Days between</source>
        <translation>Días entre ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>From the selected event</source>
        <translation>Desde el evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that answered it.</source>
        <translation>No consta nada que le respondiera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that it answers.</source>
        <translation>No consta nada a lo que responda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Select an event to see what it answers and what answered it.</source>
        <translation>Seleccione un evento para ver a qué responde y qué le respondió.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>The selected event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>There is more than is listed here.</source>
        <translation>Hay más de lo que se lista aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Weaker relations too</source>
        <translation>También relaciones más débiles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered it</source>
        <translation>Qué le respondió</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered what</source>
        <translation>Qué respondió a qué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Qué responde a lo que se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What it answers</source>
        <translation>A qué responde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n begins outside this range.|%n begin outside this range.</source>
        <translation>
            <numerusform>%n empieza fuera de este intervalo.</numerusform>
            <numerusform>%n empiezan fuera de este intervalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that is not given to the day.|%n events have a date that is not given to the day.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que no precisa el día.</numerusform>
            <numerusform>%n eventos tienen una fecha que no precisa el día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one bar.|%n events have a date that may lie in more than one bar.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que puede caer en más de una barra.</numerusform>
            <numerusform>%n eventos tienen una fecha que puede caer en más de una barra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one month.|%n events have a date that may lie in more than one month.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que puede caer en más de un mes.</numerusform>
            <numerusform>%n eventos tienen una fecha que puede caer en más de un mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one quarter.|%n events have a date that may lie in more than one quarter.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que puede caer en más de un trimestre.</numerusform>
            <numerusform>%n eventos tienen una fecha que puede caer en más de un trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one week.|%n events have a date that may lie in more than one week.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que puede caer en más de una semana.</numerusform>
            <numerusform>%n eventos tienen una fecha que puede caer en más de una semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one year.|%n events have a date that may lie in more than one year.</source>
        <translation>
            <numerusform>%n evento tiene una fecha que puede caer en más de un año.</numerusform>
            <numerusform>%n eventos tienen una fecha que puede caer en más de un año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n has no date.|%n have no date.</source>
        <translation>
            <numerusform>%n no tiene fecha.</numerusform>
            <numerusform>%n no tienen fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>%n line is on the clipboard.|%n lines are on the clipboard.</source>
        <translation>
            <numerusform>Hay %n línea en el portapapeles.</numerusform>
            <numerusform>Hay %n líneas en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A alone</source>
        <translation>Solo A</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A beside B</source>
        <translation>A junto a B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>A span counts where it begins.</source>
        <translation>Un periodo se cuenta donde empieza.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event of both counts once under each.</source>
        <translation>Un evento de ambos se cuenta una vez en cada uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event with several values counts once under each.</source>
        <translation>Un evento con varios valores se cuenta una vez en cada uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>B alone</source>
        <translation>Solo B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Clear what was picked</source>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers as a table, or save the chart as a picture.</source>
        <translation>Copia los números como tabla, o guarda el gráfico como imagen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a century</source>
        <translation>Eventos por siglo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a decade</source>
        <translation>Eventos por década</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a millennium</source>
        <translation>Eventos por milenio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a month</source>
        <translation>Eventos por mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a quarter</source>
        <translation>Eventos por trimestre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a week</source>
        <translation>Eventos por semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a year</source>
        <translation>Eventos por año</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Filter: {filter}.</source>
        <translation>Filtro: {filter}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How long each bar's time is</source>
        <translation>Cuánto tiempo abarca cada barra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How the bars stand</source>
        <translation>Cómo se disponen las barras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No actor</source>
        <translation>Sin actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>No event here has a date, so there is nothing to draw over time.</source>
        <translation>Ningún evento de aquí tiene fecha, así que no hay nada que dibujar en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>No event that the filter leaves begins here.</source>
        <translation>Ningún evento de los que deja el filtro empieza aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>No filter: click a bar to set one.</source>
        <translation>Sin filtro: haga clic en una barra para poner uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No policy type</source>
        <translation>Sin tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Policy type</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as a PNG image…</source>
        <translation>Guardar como imagen PNG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as an SVG drawing…</source>
        <translation>Guardar como dibujo SVG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Stacked</source>
        <translation>Apiladas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Take the times and values of this chart out of the filter.</source>
        <translation>Quita del filtro los tiempos y valores de este gráfico.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>This database has no events yet.</source>
        <translation>Esta base de datos aún no tiene eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What is in view</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What the bars are parted by</source>
        <translation>Según qué se dividen las barras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>What was asked for would be too fine for this range.</source>
        <translation>Lo pedido sería demasiado fino para este intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which half of the comparison is counted</source>
        <translation>Qué mitad de la comparación se cuenta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which years are shown</source>
        <translation>Qué años se muestran</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>Se escribió {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{accounts} Source: {source}.</source>
        <translation>{accounts} Fuente: {source}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.</source>
        <translation>
            <numerusform>{bars} de %n evento está en las barras.</numerusform>
            <numerusform>{bars} de %n eventos están en las barras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, A beside B</source>
        <translation>{each}, A junto a B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by actor</source>
        <translation>{each}, por actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by kind</source>
        <translation>{each}, por categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by place</source>
        <translation>{each}, por lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by policy type</source>
        <translation>{each}, por tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by stage</source>
        <translation>{each}, por etapa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} de %n evento</numerusform>
            <numerusform>{kept} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{kept} of {every}</source>
        <translation>{kept} de {every}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: click to filter</source>
        <translation>{name}: clic para filtrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: no filter can name these</source>
        <translation>{name}: ningún filtro puede nombrarlos</translation>
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
        <translation>Una fila de {table} remite a una fila de {parent} que no existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>It {relation} an event that is not there.</source>
        <translation>El evento {relation} un evento que no existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its importance is not a number from 1 to 5.</source>
        <translation>Su importancia no es un número del 1 al 5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its stored days are not those of its dates as written.</source>
        <translation>Los días guardados no corresponden a sus fechas tal como están escritas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Parents run in a circle: {circle}.</source>
        <translation>Las dependencias forman un círculo: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Step {number} of the lesson shows {event}, which is not there.</source>
        <translation>El paso {number} de la lección muestra {event}, que no existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>The file is damaged: {said}</source>
        <translation>El archivo está dañado: {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>What is searched is not what the event says; “frtdesk check --repair-search” mends it.</source>
        <translation>Lo que se busca no es lo que dice el evento; “frtdesk check --repair-search” lo repara.</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
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
        <translation>Sin fuente: la base de datos no nombra ningún documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>a frtdesk database</source>
        <translation>una base de datos de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>data to {date}</source>
        <translation>datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>filter {filter}</source>
        <translation>filtro {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{n} of {all} events</source>
        <translation>{n} de {all} eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>{style} style</source>
        <translation>estilo {style}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>“{title}”, event “{id}” in {database}</source>
        <translation>“{title}”, evento “{id}” en {database}</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event that you know by now|%n events that you know by now</source>
        <translation>
            <numerusform>%n evento que ya conoce</numerusform>
            <numerusform>%n eventos que ya conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {first} to {last}|%n events, {first} to {last}</source>
        <translation>
            <numerusform>%n evento, {first} a {last}</numerusform>
            <numerusform>%n eventos, {first} a {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event, {year}|%n events, {year}</source>
        <translation>
            <numerusform>%n evento, {year}</numerusform>
            <numerusform>%n eventos, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min de adelanto</numerusform>
            <numerusform>%n min de adelanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.</source>
        <translation>
            <numerusform>%n evento más en esta lección, aún oculto.</numerusform>
            <numerusform>%n eventos más en esta lección, aún ocultos.</numerusform>
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
        <translation>A continuación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>No event that you know of yet</source>
        <translation>Ningún evento que conozca todavía</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>No question for this step.</source>
        <translation>Ninguna pregunta para este paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>No source is given for this event.</source>
        <translation>No se indica ninguna fuente para este evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>Notes would be on the class's screen. Choose Console{key} once more to show them here.</source>
        <translation>Las notas saldrían en la pantalla de la clase. Elija Consola{key} otra vez para mostrarlas aquí.</translation>
    </message>
    <message>
        <source>Notes would be on the class's screen. Press N again to show them here.</source>
        <translation type="vanished">Las notas se verían en la pantalla de la clase. Pulse N de nuevo para mostrarlas aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>Source [{number}]: {source}</source>
        <translation>Fuente [{number}]: {source}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Step {step} of {steps} · ask the class</source>
        <translation>Paso {step} de {steps} · pregunte a la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The class sees the lesson on the second screen.</source>
        <translation>La clase ve la lección en la segunda pantalla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The end of the lesson</source>
        <translation>El final de la lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The end of this lesson</source>
        <translation>El final de esta lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The question of this lesson</source>
        <translation>La pregunta de esta lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees</source>
        <translation>La sala ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees (frozen)</source>
        <translation>La sala ve (congelada)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees nothing; this is what it would see</source>
        <translation>La sala no ve nada; esto es lo que vería</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The second screen is gone. The lesson goes on here; plug it in again to show it.</source>
        <translation>La segunda pantalla ya no está. La lección sigue aquí; vuelva a conectarla para mostrarla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Then: {steps}</source>
        <translation>Después: {steps}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <location filename="../../frtdesk/ui/presentation/miniature.py"/>
        <source>What the class sees</source>
        <translation>Lo que ve la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>You see (live: zoom, filter, peek)</source>
        <translation>Usted ve (en vivo: acercar, filtrar, mirar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your note (never shown)</source>
        <translation>Su nota (nunca se muestra)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your notes are covered: the class may see this screen. Choose Console{key} to show them.</source>
        <translation>Sus notas están tapadas: quizá la clase vea esta pantalla. Elija Consola{key} para mostrarlas.</translation>
    </message>
    <message>
        <source>Your notes are covered: the class may see this screen. Press N to show them.</source>
        <translation type="vanished">Sus notas están tapadas: la clase podría ver esta pantalla. Pulse N para mostrarlas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>a stretch of time</source>
        <translation>un tramo de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>looking back</source>
        <translation>en retrospectiva</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>not told yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>source [{number}]</source>
        <translation>fuente [{number}]</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>sources: {data}</source>
        <translation>fuentes: {data}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>step {number}</source>
        <translation>paso {number}</translation>
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
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{gone} of {minutes} min</source>
        <translation>{gone} de {minutes} min</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>{lesson} - class</source>
        <translation>{lesson} - clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{lesson} - console</source>
        <translation>{lesson} - consola</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
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
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>%n thing is wrong.|%n things are wrong.</source>
        <translation>
            <numerusform>Hay %n cosa mal.</numerusform>
            <numerusform>Hay %n cosas mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/build_command.py"/>
        <source>Built {file} with %n event.|Built {file} with %n events.</source>
        <translation>
            <numerusform>Se creó {file} con %n evento.</numerusform>
            <numerusform>Se creó {file} con %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Check the spelling, or name another database.</source>
        <translation>Revise la ortografía o nombre otra base de datos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/copy_command.py"/>
        <source>Copied %n row into {name}.|Copied %n rows into {name}.</source>
        <translation>
            <numerusform>Se copió %n fila en {name}.</numerusform>
            <numerusform>Se copiaron %n filas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>Did you mean {lesson}?</source>
        <translation>¿Quiso decir {lesson}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Make room there, or write it somewhere else; what is there is cut short.</source>
        <translation>Haga sitio ahí o escríbalo en otro lugar; lo que hay está cortado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Name a copy of yours after --into.</source>
        <translation>Nombre una copia suya después de --into.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Name a database, or a command: frtdesk --help lists them.</source>
        <translation>Nombre una base de datos o un comando: frtdesk --help los lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>Name another file after --db; it is made where there is none.</source>
        <translation>Nombre otro archivo después de --db; si no existe, se crea.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Name one of them.</source>
        <translation>Nombre una de las dos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>En Debian y Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/opening.py"/>
        <source>Password for {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Run the same command with --debug to see the details.</source>
        <translation>Ejecute el mismo comando con --debug para ver los detalles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The details are in {file}; please send them along when you report it.</source>
        <translation>Los detalles están en {file}; adjúntelos cuando informe del error, por favor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The lesson has no steps.</source>
        <translation>La lección no tiene pasos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>The name of the database is empty.</source>
        <translation>El nombre de la base de datos está vacío.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The result could not be written ({why}).</source>
        <translation>No se pudo escribir el resultado ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The timeline</source>
        <translation>La línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.</source>
        <translation>Aquí no hay pantalla en la que abrir una ventana; “frtdesk export timeline.png” escribe una imagen en su lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>There is no lesson {lesson}.</source>
        <translation>No hay ninguna lección {lesson}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>There is no room left where this was to be written.</source>
        <translation>No queda espacio donde esto debía escribirse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>This computer lacks a library that Qt needs: {library}.</source>
        <translation>A este equipo le falta una biblioteca que Qt necesita: {library}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>This database holds no lesson.</source>
        <translation>Esta base de datos no contiene ninguna lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Two databases were named: {first} and {second}.</source>
        <translation>Se nombraron dos bases de datos: {first} y {second}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>What is searched is stored afresh.</source>
        <translation>Se ha rehecho el índice de búsqueda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Wrote {file}, {size} kB.</source>
        <translation>Se escribió {file}, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>frtdesk met an error that nobody foresaw ({what}).</source>
        <translation>frtdesk encontró un error que nadie previó ({what}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}</source>
        <translation>no hay ningún archivo {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}; did you mean {command}?</source>
        <translation>no hay ningún archivo {name}; ¿quiso decir {command}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>{event} (this event is not in the database)</source>
        <translation>{event} (este evento no está en la base de datos)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>{event}: a step names this event, and the file does not hold it.</source>
        <translation>{event}: un paso nombra este evento, y el archivo no lo contiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>No se puede escribir {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.</source>
        <translation>“frtdesk --help” lista los comandos; “frtdesk open --help”, las opciones de la ventana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>“frtdesk lesson list” prints the lessons.</source>
        <translation>“frtdesk lesson list” muestra las lecciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“{command} --help” shows what can be written.</source>
        <translation>“{command} --help” muestra lo que puede escribirse.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Compare {title}</source>
        <translation>Comparar {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End the comparison and show A alone. Esc does the same.</source>
        <translation>Termina la comparación y muestra solo A. Esc hace lo mismo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter A, shown above the axis</source>
        <translation>Filtro A, encima del eje</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter B, shown below the axis</source>
        <translation>Filtro B, debajo del eje</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Let A and B change places.</source>
        <translation>Intercambia A y B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>List the events of A and of B that fall in the same week.</source>
        <translation>Lista los eventos de A y de B que caen en la misma semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Todavía no se compara nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}</source>
        <translation>Refinar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}: facets and other clicks change this filter.</source>
        <translation>Refinar {letter}: las facetas y otros clics cambian este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Same week…</source>
        <translation>Misma semana…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap, same week, end</source>
        <translation>Intercambiar, misma semana, terminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/compare_proposals.py"/>
        <source>{filter} / all others</source>
        <translation>{filter} / todos los demás</translation>
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
            <numerusform>%n campo fue cambiado por ambos.</numerusform>
            <numerusform>%n campos fueron cambiados por ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n was changed by you and removed by them.|%n were changed by you and removed by them.</source>
        <translation>
            <numerusform>%n que usted modificó fue quitado por ellos.</numerusform>
            <numerusform>%n que usted modificó fueron quitados por ellos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Before: {text}</source>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep all of mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Show %n more|Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take all of theirs</source>
        <translation>Tomar todo lo de ellos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take theirs</source>
        <translation>Tomar lo de ellos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Theirs is taken for %n.</source>
        <translation>
            <numerusform>Se toma lo de ellos en %n.</numerusform>
            <numerusform>Se toma lo de ellos en %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>What both changed</source>
        <translation>Qué cambiaron ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>{choice}: {field} of {title}</source>
        <translation>{choice}: {field} de {title}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>%n copy of {name} is kept.|%n copies of {name} are kept.</source>
        <translation>
            <numerusform>Se guarda %n copia de {name}.</numerusform>
            <numerusform>Se guardan %n copias de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies are kept of your own database files. Save a copy to edit to have one.</source>
        <translation>Se guardan copias de sus propios archivos de base de datos. Guarde una copia para editar y tendrá uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies that were kept</source>
        <translation>Copias guardadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>No copy of {name} was kept yet.</source>
        <translation>Aún no se ha guardado ninguna copia de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for good.</source>
        <translation>Se guarda una antes de cada importación, combinación y restauración; quedan las diez últimas. Las que hace usted se quedan para siempre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Safety copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>There is nothing to keep: {name} holds no event.</source>
        <translation>No hay nada que guardar: {name} no contiene ningún evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before a merge</source>
        <translation>antes de una combinación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an earlier copy was restored</source>
        <translation>antes de restaurar una copia anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>kept before a change</source>
        <translation>guardada antes de un cambio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this list.</source>
        <translation>{name} vuelve a ser lo que era el {when}. Antes se guarda una copia de lo que es ahora, que queda en esta lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>{name} is what it was on {when}.</source>
        <translation>{name} es lo que era el {when}.</translation>
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
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>frtdesk met an error that it did not expect. Your data is as it was, and you can go on. If you report it, this text helps:</source>
        <translation>frtdesk encontró un error inesperado. Sus datos están como estaban, y puede continuar. Si informa del error, este texto ayuda:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day before|%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day earlier|%n days earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day later|%n days later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ months</source>
        <translation>
            <numerusform>%n½ meses</numerusform>
            <numerusform>%n½ meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ years</source>
        <translation>
            <numerusform>%n½ años</numerusform>
            <numerusform>%n½ años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?.</source>
        <translation>Las fechas se escriben como 2019, 2019-05, 2019-05-14, 2019-05~ o 2019-05?.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is missing</source>
        <translation>falta una fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is text</source>
        <translation>una fecha es texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day has two digits</source>
        <translation>un día tiene dos cifras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day needs its month</source>
        <translation>un día necesita su mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a month has two digits</source>
        <translation>un mes tiene dos cifras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a season has no days</source>
        <translation>una estación no tiene días</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set holds no time of day</source>
        <translation>un conjunto no lleva hora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set needs two dates or a range</source>
        <translation>un conjunto necesita dos fechas o un intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a set or span stands alone, it cannot begin or end another</source>
        <translation>un conjunto o un periodo va solo; no puede ser principio ni fin de otro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a span has one stroke, between its start and its end</source>
        <translation>un periodo lleva una sola barra, entre su principio y su fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a time of day takes no ~ or ?</source>
        <translation>una hora no admite ~ ni ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year has four digits</source>
        <translation>un año tiene cuatro cifras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year needs at least one digit</source>
        <translation>un año necesita al menos una cifra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year of more than four digits begins with a Y, as in Y10000</source>
        <translation>un año de más de cuatro cifras empieza por una Y, como en Y10000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>a year of more than four digits has no months</source>
        <translation>un año de más de cuatro cifras no tiene meses</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year with an X stands alone</source>
        <translation>un año con una X va solo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>after Y a year has more than four digits</source>
        <translation>después de Y, un año tiene más de cuatro cifras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>an open start needs an end</source>
        <translation>un principio abierto necesita un fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>around {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>at all times</source>
        <translation>en todo momento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>autumn {year}</source>
        <translation>otoño de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {earlier} and {later}</source>
        <translation>entre {earlier} y {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {first} and {last}</source>
        <translation>entre {first} y {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>end not recorded</source>
        <translation>fin no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date} on</source>
        <translation>desde {date} en adelante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date}, end not recorded</source>
        <translation>desde {date}, fin no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it cannot be moved so far</source>
        <translation>no puede moverse tan lejos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>it ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>tiene más de %n carácter</numerusform>
            <numerusform>tiene más de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it is several dates, which have no edge</source>
        <translation>son varias fechas, que no tienen extremo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its range runs backwards</source>
        <translation>su intervalo va al revés</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its time is not like T10:30:00 or T10:30:00Z</source>
        <translation>su hora no es como T10:30:00 o T10:30:00Z</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>month {month} does not exist (seasons are 21 to 24)</source>
        <translation>el mes {month} no existe (las estaciones van del 21 al 24)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps around {date}</source>
        <translation>quizá hacia {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps {date}</source>
        <translation>quizá {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/column_dates.py"/>
        <source>several dates, {dates}</source>
        <translation>varias fechas, {dates}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>spring {year}</source>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>still running, start not recorded</source>
        <translation>aún en curso, principio no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>summer {year}</source>
        <translation>verano de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the bracket is not closed</source>
        <translation>el corchete no está cerrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the character {code} does not belong in it</source>
        <translation>el carácter {code} no debe estar en ella</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day or up to {days}</source>
        <translation>el mismo día o hasta {days}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the year 0 has no sign</source>
        <translation>el año 0 no lleva signo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the years {first} to {last}</source>
        <translation>los años {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the {year}s</source>
        <translation>los años {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}, start not recorded</source>
        <translation>hasta {date}, principio no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>winter {year}/{next_year}</source>
        <translation>invierno de {year}/{next_year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>within {date}</source>
        <translation>dentro de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>years end at 999,999,999</source>
        <translation>los años terminan en 999 999 999</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} and {last}</source>
        <translation>{dates} y {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} or {last}</source>
        <translation>{dates} o {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (day not confirmed)</source>
        <translation>{date} (día no confirmado)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (days not confirmed)</source>
        <translation>{date} (días no confirmados)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or earlier</source>
        <translation>{date} o antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or later</source>
        <translation>{date} o después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{earlier} to {later}</source>
        <translation>{earlier} a {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to later in {last}</source>
        <translation>{first} hasta más tarde en {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day before|{low} to %n days before</source>
        <translation>
            <numerusform>{low} a %n día antes</numerusform>
            <numerusform>{low} a %n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day earlier|{low} to %n days earlier</source>
        <translation>
            <numerusform>{low} a %n día antes</numerusform>
            <numerusform>{low} a %n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day later|{low} to %n days later</source>
        <translation>
            <numerusform>{low} a %n día después</numerusform>
            <numerusform>{low} a %n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day|{low} to %n days</source>
        <translation>
            <numerusform>{low} a %n día</numerusform>
            <numerusform>{low} a %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>{month} {year} has %n days</source>
        <translation>
            <numerusform>{month} de {year} tiene %n día</numerusform>
            <numerusform>{month} de {year} tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/date_reading.py"/>
        <source>{words}: from {first} to {last}.</source>
        <translation>{words}: del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{year} BCE</source>
        <translation>{year} a. C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{rest}” cannot be read</source>
        <translation>“{rest}” no se entiende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{text}” is not a date: {problem}.</source>
        <translation>“{text}” no es una fecha: {problem}.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Enter the password</source>
        <translation>Escribir la contraseña</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>Filter to what you want to tell, then make a lesson from it.</source>
        <translation>Filtre hasta tener lo que quiere contar y cree una lección con ello.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/links.py"/>
        <source>Only plain addresses (http, https, mailto) are opened.</source>
        <translation>Solo se abren direcciones sencillas (http, https, mailto).</translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are opened.</source>
        <translation type="vanished">Solo se abren direcciones web (http, https).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>The view is on the clipboard as one line.</source>
        <translation>La vista está en el portapapeles como una línea.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>This database holds no lesson.</source>
        <translation>Esta base de datos no contiene ninguna lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Upgrade it</source>
        <translation>Ponerla al día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/written.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Wrote {path}.</source>
        <translation>Se escribió {path}.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>? Not verified</source>
        <translation>? Sin verificar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Choose File, Open{key}, or drop its file on this window.</source>
        <translation>Elija Archivo, Abrir{key}, o suelte su archivo sobre esta ventana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear {letter}</source>
        <translation>Quitar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.</source>
        <translation>Haga clic en una marca o un título de la línea de tiempo. Con las flechas ← y → se pasa de un evento a otro en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as citation</source>
        <translation>Copiar como referencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy citation as</source>
        <translation>Copiar referencia como</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy quote with speaker</source>
        <translation>Copiar cita con la persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy selected words</source>
        <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy the words alone</source>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as</source>
        <translation>Copiar esta fuente como</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as citation</source>
        <translation>Copiar esta fuente como referencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>Go to source {number}</source>
        <translation>Ir a la fuente {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>How far to trust it</source>
        <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>It was copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Neither A nor B leaves this event: it is not on the timeline.</source>
        <translation>Ni A ni B dejan este evento: no está en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>No address is given.</source>
        <translation>No se indica ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>No database is open</source>
        <translation>Ninguna base de datos abierta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>No relation to another event is recorded.</source>
        <translation>No consta relación con ningún otro evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Not a plain web address, so it is not opened: {text}</source>
        <translation>No es una dirección web simple, así que no se abre: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open one with Ctrl+O, or drop its file on this window.</source>
        <translation type="vanished">Abra una con Ctrl+O, o suelte su archivo en esta ventana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Opens {address}</source>
        <translation>Abre {address}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Read an event</source>
        <translation>Leer un evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Selected event</source>
        <translation>Evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Tags:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citation of the source was copied: {way}.</source>
        <translation>Se copió la referencia de la fuente: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citations were copied: {way}.</source>
        <translation>Se copiaron las referencias: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event and its sources were copied as citations.</source>
        <translation>El evento y sus fuentes se copiaron como referencias.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event was copied as text.</source>
        <translation>El evento se copió como texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: it is not on the timeline.</source>
        <translation>El filtro oculta este evento: no está en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: the timeline shows it greyed, in context.</source>
        <translation>El filtro oculta este evento: la línea de tiempo lo muestra en gris, en contexto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The title was copied.</source>
        <translation>Se copió el título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>There is no event in this database yet.</source>
        <translation>Aún no hay ningún evento en esta base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>These words were not found again in a second look-up. Check the source before you use them.</source>
        <translation>Estas palabras no se volvieron a encontrar en una segunda consulta. Revise la fuente antes de usarlas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sin fuente: no se indica ningún documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>What it answers, and what answered it</source>
        <translation>A qué responde y qué le respondió</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Where it is thin</source>
        <translation>Dónde es escasa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Writes to {address}</source>
        <translation>Escribe a {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/sheet.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/web_link.py"/>
        <source>mail to {person}</source>
        <translation>correo a {person}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · to {last}</source>
        <translation>{events} · hasta {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · {first} to {last}</source>
        <translation>{events} · {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>{kind}. Click to see only the events of this actor.</source>
        <translation>{kind}. Haga clic para ver solo los eventos de este actor.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>A day, month, year or range: 2020-06-11, 2020-06, 2019..2021</source>
        <translation>Un día, mes, año o intervalo: 2020-06-11, 2020-06, 2019..2021</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All that can be imported ({names})</source>
        <translation>Todo lo que se puede importar ({names})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Calendarios (*.ics *.ical)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Bases de datos (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Lessons (*.json)</source>
        <translation>Lecciones (*.json)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Merge a newer database</source>
        <translation>Combinar con una base más reciente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a shared view</source>
        <translation>Abrir una vista compartida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Pictures from frtdesk (*.png *.svg *.pdf)</source>
        <translation>Imágenes de frtdesk (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Profiles (*.json *.toml)</source>
        <translation>Perfiles (*.json *.toml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Shared views (*.frtview)</source>
        <translation>Vistas compartidas (*.frtview)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</source>
        <translation>Líneas de tiempo (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Use a profile</source>
        <translation>Usar un perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>{suffix} files (*.{small})</source>
        <translation>Archivos {suffix} (*.{small})</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Back to the timeline</source>
        <translation>Volver a la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Beside the timeline</source>
        <translation>Junto a la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline alone.</source>
        <translation>Cierra el panel inferior y muestra solo la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline: there is no room for both.</source>
        <translation>Cierra el panel inferior y muestra la línea de tiempo: no caben ambos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Full height</source>
        <translation>Altura completa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Give the drawer all the room.</source>
        <translation>Da todo el espacio al panel inferior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Half height</source>
        <translation>Media altura</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Instead of the timeline</source>
        <translation>En lugar de la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More panels under the timeline</source>
        <translation>Más paneles bajo la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>Panels under the timeline</source>
        <translation>Paneles bajo la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Relations between lanes</source>
        <translation>Relaciones entre carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Response lag</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Same week</source>
        <translation>Misma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Show the timeline again, above the drawer.</source>
        <translation>Vuelve a mostrar la línea de tiempo, encima del panel inferior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>What answered what</source>
        <translation>Qué respondió a qué</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>%n day apart.|%n days apart.</source>
        <translation>
            <numerusform>a %n día de distancia.</numerusform>
            <numerusform>a %n días de distancia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair is two, you said.|%n pairs are two each, you said.</source>
        <translation>
            <numerusform>Usted dijo que %n par son dos distintos.</numerusform>
            <numerusform>Usted dijo que en %n pares son dos distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair may be one.|%n pairs may be one.</source>
        <translation>
            <numerusform>%n par puede ser uno solo.</numerusform>
            <numerusform>%n pares pueden ser uno solo cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Addresses of one page.</source>
        <translation>Direcciones de una misma página.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>All quotes, sources, actors, relations and tags stay.</source>
        <translation>Se conservan todas las citas, fuentes, actores, relaciones y etiquetas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Ask about them again</source>
        <translation>Volver a preguntar por ellos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Do not propose this pair again.</source>
        <translation>No proponer de nuevo este par.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Equal titles,</source>
        <translation>Títulos iguales,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Make one of %n event|Make one of %n events</source>
        <translation>
            <numerusform>Hacer uno de %n evento</numerusform>
            <numerusform>Hacer uno de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Merge events</source>
        <translation>Combinar eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Nothing looks as if it were there twice.</source>
        <translation>Nada parece estar dos veces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One name, but for case and accents.</source>
        <translation>Un mismo nombre, salvo mayúsculas y acentos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One of them is called like the other as well.</source>
        <translation>Uno de ellos también se llama como el otro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One source documents both.</source>
        <translation>Una misma fuente documenta ambos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Pairs that may be one</source>
        <translation>Pares que pueden ser uno solo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Select at most %n events.</source>
        <translation>
            <numerusform>Seleccione %n evento como máximo.</numerusform>
            <numerusform>Seleccione %n eventos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Show on the timeline</source>
        <translation>Mostrar en la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>The likeliest %n are listed.</source>
        <translation>
            <numerusform>Se lista %n, el más probable.</numerusform>
            <numerusform>Se listan los %n más probables.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Titles alike to %n %,|Titles alike to %n %,</source>
        <translation>
            <numerusform>Títulos parecidos al %n %,</numerusform>
            <numerusform>Títulos parecidos al %n %,</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>What may be there twice</source>
        <translation>Qué puede estar dos veces</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Which one stays?</source>
        <translation>¿Cuál se queda?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>the same time.</source>
        <translation>al mismo tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>{field} of event {number}: {text}</source>
        <translation>{field} del evento {number}: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>“{title}” is one event now.</source>
        <translation>“{title}” es ahora un solo evento.</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event goes to the bin.|%n events go to the bin.</source>
        <translation>
            <numerusform>%n evento va a la papelera.</numerusform>
            <numerusform>%n eventos van a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>%n event is in the bin.|%n events are in the bin.</source>
        <translation>
            <numerusform>%n evento está en la papelera.</numerusform>
            <numerusform>%n eventos están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event is moved, {distance}.|%n events are moved, {distance}.</source>
        <translation>
            <numerusform>Se ha movido %n evento, {distance}.</numerusform>
            <numerusform>Se han movido %n eventos, {distance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>%n event of the others will name {name}.|%n events of the others will name {name}.</source>
        <translation>
            <numerusform>%n evento de los otros nombrará a {name}.</numerusform>
            <numerusform>%n eventos de los otros nombrarán a {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event that related to the others will relate to it.|%n events that related to the others will relate to it.</source>
        <translation>
            <numerusform>%n evento relacionado con los otros se relacionará con él.</numerusform>
            <numerusform>%n eventos relacionados con los otros se relacionarán con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, where they were|%n events, where they were</source>
        <translation>
            <numerusform>%n evento, donde estaba</numerusform>
            <numerusform>%n eventos, donde estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, {distance}|%n events, {distance}</source>
        <translation>
            <numerusform>%n evento, {distance}</numerusform>
            <numerusform>%n eventos, {distance}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n step of a lesson will show it.|%n steps of lessons will show it.</source>
        <translation>
            <numerusform>%n paso de una lección lo mostrará.</numerusform>
            <numerusform>%n pasos de lecciones lo mostrarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene %n carácter como máximo.</numerusform>
            <numerusform>Un nombre tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address begins with https:// or http://.</source>
        <translation>Una dirección empieza por https:// o http://.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address has at most %n characters.</source>
        <translation>
            <numerusform>Una dirección tiene %n carácter como máximo.</numerusform>
            <numerusform>Una dirección tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event cannot relate to itself.</source>
        <translation>Un evento no puede relacionarse consigo mismo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event in the bin has this id.</source>
        <translation>Un evento de la papelera tiene este id.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs a title.</source>
        <translation>Un evento necesita un título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs an id.</source>
        <translation>Un evento necesita un id.</translation>
    </message>
    <message>
        <source>An event without a date cannot be moved. Give it one in its form (F2).</source>
        <translation type="vanished">Un evento sin fecha no se puede mover. Póngale una en su formulario (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>An event without a date cannot be moved. Give it one in its form{key}.</source>
        <translation>Un evento sin fecha no se puede mover. Dele una en su formulario{key}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An id has at most %n characters.</source>
        <translation>
            <numerusform>Un id tiene %n carácter como máximo.</numerusform>
            <numerusform>Un id tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Another event has this id.</source>
        <translation>Otro evento tiene este id.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the actors of {title}</source>
        <translation>Cambiar los actores de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the id of {title}</source>
        <translation>Cambiar el id de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the importance of {title}</source>
        <translation>Cambiar la importancia de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the jurisdiction of {title}</source>
        <translation>Cambiar la jurisdicción de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the kind of {title}</source>
        <translation>Cambiar la categoría de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the note on {title}</source>
        <translation>Cambiar la nota de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the policy types of {title}</source>
        <translation>Cambiar los tipos de medida de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the quotes of {title}</source>
        <translation>Cambiar las citas de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the relations of {title}</source>
        <translation>Cambiar las relaciones de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the sources of {title}</source>
        <translation>Cambiar las fuentes de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the stage of {title}</source>
        <translation>Cambiar la etapa de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the summary of {title}</source>
        <translation>Cambiar el resumen de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the tags of {title}</source>
        <translation>Cambiar las etiquetas de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change what is checked of {title}</source>
        <translation>Cambiar lo comprobado de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change why {title} matters</source>
        <translation>Cambiar por qué importa {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title} to {date}</source>
        <translation>Fechar {title}: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title}: {date}</source>
        <translation>Fechar {title}: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n actor|Delete %n actors</source>
        <translation>
            <numerusform>Eliminar %n actor</numerusform>
            <numerusform>Eliminar %n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n place|Delete %n places</source>
        <translation>
            <numerusform>Eliminar %n lugar</numerusform>
            <numerusform>Eliminar %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n source|Delete %n sources</source>
        <translation>
            <numerusform>Eliminar %n fuente</numerusform>
            <numerusform>Eliminar %n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n tag|Delete %n tags</source>
        <translation>
            <numerusform>Eliminar %n etiqueta</numerusform>
            <numerusform>Eliminar %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the actor {name}</source>
        <translation>Eliminar el actor {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the place {name}</source>
        <translation>Eliminar el lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the source {name}</source>
        <translation>Eliminar la fuente {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the tag {name}</source>
        <translation>Eliminar la etiqueta {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.</source>
        <translation>Arrastre un evento o el extremo de su barra (Alt: al día). Un doble clic crea un evento. Esc lo deja como estaba.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate %n event|Duplicate %n events</source>
        <translation>
            <numerusform>Duplicar %n evento</numerusform>
            <numerusform>Duplicar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Duplicate {title}</source>
        <translation>Duplicar {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit %n event|Edit %n events</source>
        <translation>
            <numerusform>Editar %n evento</numerusform>
            <numerusform>Editar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Edit mode</source>
        <translation>Modo de edición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is off.</source>
        <translation>El modo de edición está desactivado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is on. Control and the arrow keys move the selected event.</source>
        <translation>El modo de edición está activado. Control y las flechas mueven el evento seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the actor {name}</source>
        <translation>Editar el actor {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the place {name}</source>
        <translation>Editar el lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the source {name}</source>
        <translation>Editar la fuente {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the tag {name}</source>
        <translation>Editar la etiqueta {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit {title}</source>
        <translation>Editar {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Empty the bin (%n event)|Empty the bin (%n events)</source>
        <translation>
            <numerusform>Vaciar la papelera (%n evento)</numerusform>
            <numerusform>Vaciar la papelera (%n eventos)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Importance goes from 1 to 5.</source>
        <translation>La importancia va de 1 a 5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more actor.|It gets %n more actors.</source>
        <translation>
            <numerusform>Recibe %n actor más.</numerusform>
            <numerusform>Recibe %n actores más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more policy type.|It gets %n more policy types.</source>
        <translation>
            <numerusform>Recibe %n tipo de medida más.</numerusform>
            <numerusform>Recibe %n tipos de medida más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more quote.|It gets %n more quotes.</source>
        <translation>
            <numerusform>Recibe %n cita más.</numerusform>
            <numerusform>Recibe %n citas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more relation.|It gets %n more relations.</source>
        <translation>
            <numerusform>Recibe %n relación más.</numerusform>
            <numerusform>Recibe %n relaciones más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more source.|It gets %n more sources.</source>
        <translation>
            <numerusform>Recibe %n fuente más.</numerusform>
            <numerusform>Recibe %n fuentes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more tag.|It gets %n more tags.</source>
        <translation>
            <numerusform>Recibe %n etiqueta más.</numerusform>
            <numerusform>Recibe %n etiquetas más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets what it lacks from the others.</source>
        <translation>Recibe de los otros lo que le falta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Leave edit mode (E)</source>
        <translation>Salir del modo de edición (E)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Look at what is there and choose again.</source>
        <translation>Mire lo que hay y elija de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the actor {name}</source>
        <translation>Crear el actor {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the event {title}</source>
        <translation>Crear el evento {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the place {name}</source>
        <translation>Crear el lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the source {name}</source>
        <translation>Crear la fuente {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the tag {name}</source>
        <translation>Crear la etiqueta {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n actor into {name}|Merge %n actors into {name}</source>
        <translation>
            <numerusform>Combinar %n actor en {name}</numerusform>
            <numerusform>Combinar %n actores en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Merge %n event into {title}|Merge %n events into {title}</source>
        <translation>
            <numerusform>Combinar %n evento en {title}</numerusform>
            <numerusform>Combinar %n eventos en {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n place into {name}|Merge %n places into {name}</source>
        <translation>
            <numerusform>Combinar %n lugar en {name}</numerusform>
            <numerusform>Combinar %n lugares en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n source into {name}|Merge %n sources into {name}</source>
        <translation>
            <numerusform>Combinar %n fuente en {name}</numerusform>
            <numerusform>Combinar %n fuentes en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n tag into {name}|Merge %n tags into {name}</source>
        <translation>
            <numerusform>Combinar %n etiqueta en {name}</numerusform>
            <numerusform>Combinar %n etiquetas en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move %n event|Move %n events</source>
        <translation>
            <numerusform>Mover %n evento</numerusform>
            <numerusform>Mover %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the beginning of {title} to {date}</source>
        <translation>Mover el principio de {title} a {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the end of {title} to {date}</source>
        <translation>Mover el fin de {title} a {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title} to {date}</source>
        <translation>Mover {title} a {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title}: {date}</source>
        <translation>Mover {title}: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>One of them is gone.</source>
        <translation>Uno de ellos ya no existe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put %n event in the bin|Put %n events in the bin</source>
        <translation>
            <numerusform>Enviar %n evento a la papelera</numerusform>
            <numerusform>Enviar %n eventos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put {title} in the bin</source>
        <translation>Enviar {title} a la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Rename {title} to {other}</source>
        <translation>Renombrar {title} como {other}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Save a copy to edit</source>
        <translation>Guardar una copia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>Save a copy to edit.</source>
        <translation>Guarde una copia para editar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Something it says is taken from the others.</source>
        <translation>Algo de lo que dice se toma de los otros.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take %n event out of the bin|Take %n events out of the bin</source>
        <translation>
            <numerusform>Sacar %n evento de la papelera</numerusform>
            <numerusform>Sacar %n eventos de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take the date off {title}</source>
        <translation>Quitar la fecha a {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take {title} out of the bin</source>
        <translation>Sacar {title} de la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>That event is in the bin.</source>
        <translation>Ese evento está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>The copy is there. It has no relations yet.|%n copies are there. They have no relations yet.</source>
        <translation>
            <numerusform>La copia está hecha. Aún no tiene relaciones.</numerusform>
            <numerusform>Las %n copias están hechas. Aún no tienen relaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is there.|%n copies are there.</source>
        <translation type="vanished">
            <numerusform>La copia está hecha.</numerusform>
            <numerusform>Las %n copias están hechas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>The other names become other names of {name}.</source>
        <translation>Los otros nombres pasan a ser otros nombres de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is a relation to this event already.</source>
        <translation>Ya hay una relación con este evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is no event with this id.</source>
        <translation>No hay ningún evento con este id.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This actor is named twice.</source>
        <translation>Este actor se nombra dos veces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This address is named twice.</source>
        <translation>Esta dirección se nombra dos veces.</translation>
    </message>
    <message>
        <source>This event has no end that can be moved. Change its dates in its form (F2).</source>
        <translation type="vanished">Este evento no tiene un final que pueda moverse. Cambie sus fechas en su formulario (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>This event has no end that can be moved. Change its dates in its form{key}.</source>
        <translation>Este evento no tiene un fin que se pueda mover. Cambie sus fechas en su formulario{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>What it does not say is taken from the others.</source>
        <translation>Lo que no dice se toma de los otros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} earlier</source>
        <translation>{length} antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} later</source>
        <translation>{length} después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} long</source>
        <translation>{length} de duración</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <location filename="../../frtdesk/state/editor.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>{name} cannot be changed. {why}</source>
        <translation>No se puede cambiar {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_choice.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>“{title}” cannot be moved so far. {why}</source>
        <translation>“{title}” no se puede mover tan lejos. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” está en la papelera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>“{title}” is in the bin. Take it out, and save what you typed?</source>
        <translation>“{title}” está en la papelera. ¿Sacarlo y guardar lo que escribió?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is moved to {date}.</source>
        <translation>“{title}” se ha movido a {date}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is now dated {date}.</source>
        <translation>“{title}” tiene ahora la fecha {date}.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n analysis|%n analyses</source>
        <translation>
            <numerusform>%n análisis</numerusform>
            <numerusform>%n análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n news report|%n news reports</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n primary document|%n primary documents</source>
        <translation>
            <numerusform>%n documento primario</numerusform>
            <numerusform>%n documentos primarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n was not verified|%n were not verified</source>
        <translation>
            <numerusform>%n no se verificó</numerusform>
            <numerusform>%n no se verificaron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Importance {importance} of 5, by the editors' judgement.</source>
        <translation>Importancia {importance} de 5, a juicio de la redacción.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No page that was read states an exact day.</source>
        <translation>Ninguna página leída indica un día exacto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No place given</source>
        <translation>Sin lugar indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Nobody is quoted.</source>
        <translation>No se cita a nadie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Of {quotes} quotes, {some}.</source>
        <translation>De {quotes} citas, {some}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Other: the data calls it “{kind}”</source>
        <translation>Otra: los datos la llaman “{kind}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Publisher not named</source>
        <translation>Editor sin nombrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Speaker not named</source>
        <translation>Persona citada sin nombrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date is not known.</source>
        <translation>La fecha no se conoce.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date was checked: a page that was read states it.</source>
        <translation>La fecha se comprobó: una página leída la indica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The exact day was not confirmed: no page that was read states it.</source>
        <translation>El día exacto no se confirmó: ninguna página leída lo indica.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was not verified.|None of the %n quotes was verified.</source>
        <translation>
            <numerusform>La cita no se verificó.</numerusform>
            <numerusform>Ninguna de las %n citas se verificó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was seen again word for word.|All %n quotes were seen again.</source>
        <translation>
            <numerusform>La cita se volvió a encontrar palabra por palabra.</numerusform>
            <numerusform>Las %n citas se volvieron a encontrar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sin fuente: no se indica ningún documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Untitled document</source>
        <translation>Documento sin título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>exact day not known</source>
        <translation>día exacto desconocido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>no date given</source>
        <translation>sin fecha indicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>said {date}</source>
        <translation>dicho: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
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
        <translation>“{relation}”, desde allí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>✓ date checked</source>
        <translation>✓ fecha comprobada</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>%n cell begins like a formula and gets an apostrophe in front.|%n cells begin like a formula and get an apostrophe in front.</source>
        <translation>
            <numerusform>%n celda empieza como una fórmula y recibe un apóstrofo delante.</numerusform>
            <numerusform>%n celdas empiezan como una fórmula y reciben un apóstrofo delante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.</source>
        <translation>
            <numerusform>%n celda empieza como una fórmula y se marca como texto.</numerusform>
            <numerusform>%n celdas empiezan como una fórmula y se marcan como texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n event altogether|%n events altogether</source>
        <translation>
            <numerusform>%n evento en total</numerusform>
            <numerusform>%n eventos en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n event without a source|%n events without a source</source>
        <translation>
            <numerusform>%n evento sin fuente</numerusform>
            <numerusform>%n eventos sin fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n quote of such an event|%n quotes of such events</source>
        <translation>
            <numerusform>%n cita de un evento así</numerusform>
            <numerusform>%n citas de eventos así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>%n selected event|%n selected events</source>
        <translation>
            <numerusform>%n evento seleccionado</numerusform>
            <numerusform>%n eventos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.</source>
        <translation>
            <numerusform>%n hoja de {paper}, {across} a lo ancho y {down} a lo alto.</numerusform>
            <numerusform>%n hojas de {paper}, {across} a lo ancho y {down} a lo alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no date, and is listed without one.|%n sources have no date, and are listed without one.</source>
        <translation>
            <numerusform>%n fuente no tiene fecha y se lista sin ella.</numerusform>
            <numerusform>%n fuentes no tienen fecha y se listan sin ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no title; its address stands for it.|%n sources have no title; their addresses stand for them.</source>
        <translation>
            <numerusform>%n fuente no tiene título; figura su dirección.</numerusform>
            <numerusform>%n fuentes no tienen título; figuran sus direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n step whose event is not in this database|%n steps whose events are not in this database</source>
        <translation>
            <numerusform>%n paso cuyo evento no está en esta base de datos</numerusform>
            <numerusform>%n pasos cuyos eventos no están en esta base de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n summary of an event without a slide|%n summaries of events without a slide</source>
        <translation>
            <numerusform>%n resumen de un evento sin diapositiva</numerusform>
            <numerusform>%n resúmenes de eventos sin diapositiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>--dpi and --scale say the same in two ways.</source>
        <translation>--dpi y --scale dicen lo mismo de dos maneras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>420x297mm or 1920x1080</source>
        <translation>420x297mm o 1920x1080</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>4K, 16:9 (3840 × 2160 px)</source>
        <translation>4K, 16:9 (3840 × 2160 px)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A hand-out is one of a lesson.</source>
        <translation>Una hoja de trabajo es de una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A lesson brings its own events, so there is nothing to filter.</source>
        <translation>Una lección trae sus propios eventos, así que no hay nada que filtrar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>A lesson cannot be told as {title}.</source>
        <translation>Una lección no puede contarse como {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot be scaled by {scale}.</source>
        <translation>Una imagen no puede escalarse por {scale}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot have {dpi} dots an inch.</source>
        <translation>Una imagen no puede tener {dpi} puntos por pulgada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture of {width}x{height} pixels cannot be made.</source>
        <translation>No se puede hacer una imagen de {width}x{height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>A sheet holds at most {most} rows, and there are more {name}.</source>
        <translation>Una hoja contiene {most} filas como máximo, y hay más de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>A size of your own</source>
        <translation>Un tamaño propio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>An export is a file, and does not go to the terminal.</source>
        <translation>Una exportación es un archivo, y no va a la terminal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>An image of {width}x{height} pixels is too large for the clipboard.</source>
        <translation>Una imagen de {width}x{height} píxeles es demasiado grande para el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>An image of {width}x{height} pixels is too large.</source>
        <translation>Una imagen de {width}x{height} píxeles es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>As suits the size</source>
        <translation>Según el tamaño</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size or scale, or PDF.</source>
        <translation>Elija un tamaño o una escala menores, o PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size, or export a file.</source>
        <translation>Elija un tamaño menor, o exporte un archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>Choose another filter, or another format: a table holds undated events too.</source>
        <translation>Elija otro filtro u otro formato: una tabla contiene también los eventos sin fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Choose another format (JSON holds all), or leave --strict away.</source>
        <translation>Elija otro formato (JSON lo contiene todo) u omita --strict.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation>Elija entre {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Data to {date}</source>
        <translation>Datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>End the file's name with one of {known}.</source>
        <translation>Termine el nombre del archivo en uno de {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Everything that the filter leaves</source>
        <translation>Todo lo que deja el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>Export a PDF, and print that elsewhere.</source>
        <translation>Exporte un PDF e imprímalo en otro equipo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Filter for fewer events, or choose CSV or JSON.</source>
        <translation>Filtre menos eventos, o elija CSV o JSON.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Filter: {filter}</source>
        <translation>Filtro: {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>Gathering sources</source>
        <translation>Reuniendo fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Hand-out</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>It may have {least} to {most}.</source>
        <translation>Puede tener de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF.</source>
        <translation>Puede tener {most} píxeles, y {side} por lado; elija un tamaño o una escala menores, o PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>It may take {most}; choose a smaller size, A0 at most.</source>
        <translation>Puede ocupar {most}; elija un tamaño menor, A0 como máximo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave it away, or choose a format that it is meant for.</source>
        <translation>Omítala, o elija un formato al que se aplique.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Leave the filter away, or the lesson.</source>
        <translation>Omita el filtro, o la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave them away, or choose a format that they are meant for.</source>
        <translation>Omítalas, o elija un formato al que se apliquen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make it first, or choose another place.</source>
        <translation>Créela antes, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again.</source>
        <translation>Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again; the old file is untouched.</source>
        <translation>Haga sitio en el disco e inténtelo de nuevo; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown is for reading: no program takes the events out of it again.</source>
        <translation>Markdown es para leer: ningún programa vuelve a sacar de él los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Marks are numbered, and a list says where each of these events is documented.</source>
        <translation>Las marcas se numeran, y una lista dice dónde está documentado cada uno de estos eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nombre un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file, which will then be written.</source>
        <translation>Nombre un archivo, que entonces se escribirá.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name a file; “frtdesk list --format csv” or json prints events instead.</source>
        <translation>Nombre un archivo; “frtdesk list --format csv” o json muestra los eventos en su lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name it with --lesson ID; “frtdesk lesson list” prints the lessons.</source>
        <translation>Nómbrela con --lesson ID; “frtdesk lesson list” muestra las lecciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name one, such as timeline.png or events.csv.</source>
        <translation>Nombre uno, como timeline.png o events.csv.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>No event here has a date that TimelineJS knows, and it shows nothing without one.</source>
        <translation>Ningún evento de aquí tiene una fecha que TimelineJS conozca, y sin ella no muestra nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <source>No event here has a date that a calendar knows, and a calendar cannot be empty.</source>
        <translation>Ningún evento de aquí tiene una fecha que un calendario conozca, y un calendario no puede estar vacío.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>No event matches the filter.</source>
        <translation>Ningún evento corresponde al filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>No file is named.</source>
        <translation>No se nombra ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>No hay ninguna impresora configurada en este equipo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Nothing can be written as .{suffix}.</source>
        <translation>No se puede escribir nada como .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation>No se puede escribir nada en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Nothing that this format is for is lost.</source>
        <translation>No se pierde nada de lo que este formato ha de contener.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Numbers and sources</source>
        <translation>Números y fuentes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Only quotes are written: %n in these events.|Only quotes are written: %n in these events.</source>
        <translation>
            <numerusform>Solo se escriben las citas: %n en estos eventos.</numerusform>
            <numerusform>Solo se escriben las citas: %n en estos eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Open a database first.</source>
        <translation>Abra antes una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Overlap</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Packing the workbook</source>
        <translation>Empaquetando el libro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>See whether it is switched on, or choose another one.</source>
        <translation>Compruebe si está encendida, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Selection, bands and hits</source>
        <translation>Selección, bandas y resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Setting sources</source>
        <translation>Componiendo fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>Sheets cannot overlap by {overlap} mm.</source>
        <translation>Las hojas no pueden superponerse {overlap} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Slides of a lesson</source>
        <translation>Diapositivas de una lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Tags:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>The marked range</source>
        <translation>El intervalo marcado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>The name {name} does not say what to write.</source>
        <translation>El nombre {name} no dice qué escribir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>The page is being laid out.</source>
        <translation>Se está componiendo la página.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The page is on its way to the printer.</source>
        <translation>La página va camino de la impresora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The picture is on the clipboard, {size}.</source>
        <translation>La imagen está en el portapapeles, {size}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The range</source>
        <translation>El intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>The scale may be {least} to {most}.</source>
        <translation>La escala puede ir de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The selected event with its curves, context bands, what a search has found, how much is known, and folded lanes come along as the window shows them.</source>
        <translation>El evento seleccionado con sus curvas, las bandas de contexto, lo que halló una búsqueda, cuánto se sabe y los carriles plegados salen como los muestra la ventana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>There are no sheets of “{paper}”.</source>
        <translation>No hay hojas de “{paper}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>There is no event with the id {id}.</source>
        <translation>No hay ningún evento con el id {id}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>There is no format {name}.</source>
        <translation>No existe el formato {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no room left for {file}.</source>
        <translation>No queda espacio para {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>There is not enough memory for an image of this size.</source>
        <translation>No hay memoria suficiente para una imagen de este tamaño.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>They may overlap by {least} to {most} mm.</source>
        <translation>Pueden superponerse de {least} a {most} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>This format cannot hold: {lost}.</source>
        <translation>Este formato no puede contener: {lost}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>This poster would take {count} sheets.</source>
        <translation>Este póster ocuparía {count} hojas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>Use one of them.</source>
        <translation>Use una de las dos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Usual paper here</source>
        <translation>Papel habitual aquí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>What is written, as text</source>
        <translation>Lo que se escribe, como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>What you see</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Why it matters:</source>
        <translation>Por qué importa:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Width and height may be {least} to {most} pixels each.</source>
        <translation>Ancho y alto pueden ir de {least} a {most} píxeles cada uno.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080.</source>
        <translation>Escriba A4, A3…, letter, 16:9, 4:3, milímetros como 420x297mm, o píxeles como 1920x1080.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson export”.</source>
        <translation>Escriba diapositivas (.pptx), una hoja de trabajo (--as handout, .pdf o .md), o vea “frtdesk lesson export”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/pieces.py"/>
        <source>Writing events</source>
        <translation>Escribiendo eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Wrote {file}: {title}, {size} kB.</source>
        <translation>Se escribió {file}: {title}, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>frtdesk list prints the ids.</source>
        <translation>frtdesk list muestra los id.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} puntos por pulgada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} cannot be written ({why}).</source>
        <translation>No se puede escribir {file} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is no file, but a device or a pipe.</source>
        <translation>{file} no es un archivo, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} names a folder, not a file.</source>
        <translation>{file} nombra una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} would not hold everything: {lost}.</source>
        <translation>{file} no lo contendría todo: {lost}.</translation>
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
        <translation>{name} no se escribe como .{suffix}.</translation>
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
        <translation>{options} no dicen nada a este formato: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} says nothing to this format: {title}.</source>
        <translation>{options} no dice nada a este formato: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>{printer} does not print.</source>
        <translation>{printer} no imprime.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>{shown} of %n event|{shown} of %n events</source>
        <translation>
            <numerusform>{shown} de %n evento</numerusform>
            <numerusform>{shown} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{size}, about {bytes}</source>
        <translation>{size}, unos {bytes}</translation>
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
        <translation>“{text}” no es un tamaño.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n more without events|%n more without events</source>
        <translation>
            <numerusform>%n más sin eventos</numerusform>
            <numerusform>%n más sin eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/facet_names.py"/>
        <source>Also: {names}.</source>
        <translation>También: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Quitar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with all others</source>
        <translation>Comparar con todos los demás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with the others included</source>
        <translation>Comparar con los otros incluidos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: checked</source>
        <translation>Evidencia: comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: quotes</source>
        <translation>Evidencia: citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer actors</source>
        <translation>Menos actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer places</source>
        <translation>Menos lugares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer policy types</source>
        <translation>Menos tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer roles</source>
        <translation>Menos roles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer stages</source>
        <translation>Menos etapas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer tags</source>
        <translation>Menos etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Filter panel</source>
        <translation>Panel de filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Hide those without events</source>
        <translation>Ocultar los que no tienen eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More places…</source>
        <translation>Más lugares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More policy types…</source>
        <translation>Más tipos de medida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More roles…</source>
        <translation>Más roles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More stages…</source>
        <translation>Más etapas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More tags…</source>
        <translation>Más etiquetas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>No name has these letters.</source>
        <translation>Ningún nombre tiene estas letras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in the events that are left</source>
        <translation>Ninguno en los eventos que quedan</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in this database</source>
        <translation>Ninguno en esta base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Only this one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by count</source>
        <translation>Ordenar por número</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading actors…</source>
        <translation>Leyendo actores…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading policy types…</source>
        <translation>Leyendo tipos de medida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading roles…</source>
        <translation>Leyendo roles…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading tags…</source>
        <translation>Leyendo etiquetas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/half_head.py"/>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n actor…|Search %n actors…</source>
        <translation>
            <numerusform>Buscar en %n actor…</numerusform>
            <numerusform>Buscar en %n actores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n place…|Search %n places…</source>
        <translation>
            <numerusform>Buscar en %n lugar…</numerusform>
            <numerusform>Buscar en %n lugares…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n policy type…|Search %n policy types…</source>
        <translation>
            <numerusform>Buscar en %n tipo de medida…</numerusform>
            <numerusform>Buscar en %n tipos de medida…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n role…|Search %n roles…</source>
        <translation>
            <numerusform>Buscar en %n rol…</numerusform>
            <numerusform>Buscar en %n roles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n tag…|Search %n tags…</source>
        <translation>
            <numerusform>Buscar en %n etiqueta…</numerusform>
            <numerusform>Buscar en %n etiquetas…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again</source>
        <translation>Mostrar de nuevo todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again in {letter}; the other half stays as it is</source>
        <translation>Vuelve a mostrar todos los eventos en {letter}; la otra mitad queda como está</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Esta base de datos aún no tiene eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by count</source>
        <translation>por número</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>{facet}: order by name</source>
        <translation>{facet}: ordenar por nombre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{name}, %n event|{name}, %n events</source>
        <translation>
            <numerusform>{name}, %n evento</numerusform>
            <numerusform>{name}, %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_model.py"/>
        <source>{value}, excluded</source>
        <translation>{value}, excluido</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>A PNG, SVG or PDF that frtdesk exported brings its view back.</source>
        <translation>Un PNG, SVG o PDF que exportó frtdesk recupera su vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>CSV, XLSX, JSON, .timeline, XML and .ics files can be imported.</source>
        <translation>Se pueden importar archivos CSV, XLSX, JSON, .timeline, XML y .ics.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened.</source>
        <translation>Se puede importar el JSON de frtdesk, TimelineJS y SIMILE, y abrir archivos de lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>With --view it says which view to show.</source>
        <translation>Con --view dice qué vista mostrar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>frtdesk takes no events out of .{suffix} files.</source>
        <translation>frtdesk no saca eventos de archivos .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} holds neither events nor a lesson.</source>
        <translation>{name} no contiene ni eventos ni una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a file to be imported, not a database.</source>
        <translation>{name} es un archivo para importar, no una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a lesson file, not a database.</source>
        <translation>{name} es un archivo de lección, no una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture that says nothing of a view.</source>
        <translation>{name} es una imagen que no dice nada de una vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture, not a database.</source>
        <translation>{name} es una imagen, no una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk import {name} --db DATABASE” takes its events in.</source>
        <translation>“frtdesk import {name} --db DATABASE” incorpora sus eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk open {name}” shows it in the window.</source>
        <translation>“frtdesk open {name}” lo muestra en la ventana.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n en ambos</numerusform>
            <numerusform>%n en ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in folded lanes</source>
        <translation>
            <numerusform>%n en carriles plegados</numerusform>
            <numerusform>%n en carriles plegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in hidden rows</source>
        <translation>
            <numerusform>%n en filas ocultas</numerusform>
            <numerusform>%n en filas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>%n more condition|%n more conditions</source>
        <translation>
            <numerusform>%n condición más</numerusform>
            <numerusform>%n condiciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n of them outside this range</source>
        <translation>
            <numerusform>%n de ellos fuera de este intervalo</numerusform>
            <numerusform>%n de ellos fuera de este intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside</source>
        <translation>
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside this range</source>
        <translation>
            <numerusform>%n fuera de este intervalo</numerusform>
            <numerusform>%n fuera de este intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>A date is missing.</source>
        <translation>Falta una fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A field cannot stand inside the parentheses of {field}.</source>
        <translation>Un campo no puede ir dentro de los paréntesis de {field}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query.py"/>
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Un filtro tiene %n carácter como máximo.</numerusform>
            <numerusform>Un filtro tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has at most %n levels of parentheses.</source>
        <translation>
            <numerusform>Un filtro tiene %n nivel de paréntesis como máximo.</numerusform>
            <numerusform>Un filtro tiene %n niveles de paréntesis como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has no NEAR.</source>
        <translation>Un filtro no tiene NEAR.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A kind of policy.</source>
        <translation>Un tipo de medida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A lesson that it is a step of.</source>
        <translation>Una lección de la que es un paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A part that somebody plays in it.</source>
        <translation>Un rol que alguien desempeña en él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A source had published it by this day, and it does not begin later.</source>
        <translation>Una fuente lo había publicado hasta este día, y no empieza después.</translation>
    </message>
    <message>
        <source>A source had published it by this day.</source>
        <translation type="vanished">Una fuente lo había publicado hasta este día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star needs the beginning of a word before it.</source>
        <translation>Un asterisco necesita delante el comienzo de una palabra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star stands only at the end of a word.</source>
        <translation>Un asterisco solo va al final de una palabra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A star works in words, not in {field}.</source>
        <translation>Un asterisco sirve en palabras, no en {field}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A tag that it carries.</source>
        <translation>Una etiqueta que lleva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} y B {second} de %n evento</numerusform>
            <numerusform>A {first} y B {second} de %n eventos</numerusform>
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
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Actors, policy types and tags are still being read.</source>
        <translation>Aún se están leyendo actores, tipos de medida y etiquetas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Add {text}</source>
        <translation>Añadir {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>As known on</source>
        <translation>Según lo sabido el</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Certainly</source>
        <translation>Con certeza en</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>Change the filter.</source>
        <translation>Cambie el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Click to edit it, × to remove it:</source>
        <translation>Clic para editarla, × para quitarla:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ", and write \" for a quotation mark inside quotes.</source>
        <translation>Ciérrela con ", y escriba \" para unas comillas dentro de comillas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ).</source>
        <translation>Ciérrelo con ).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Close the parentheses before it.</source>
        <translation>Cierre antes los paréntesis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Correct it: click, or Tab and Enter</source>
        <translation>Corregir: clic, o Tab e Intro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021.</source>
        <translation>Las fechas se escriben como 2019, 2019-05, 2019-05-14 o 2019..2021.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Delete removes it.</source>
        <translation>Supr la quita.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Did you mean {right}..{left}?</source>
        <translation>¿Quiso decir {right}..{left}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Edit the condition {text}</source>
        <translation>Editar la condición {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Filter {letter}</source>
        <translation>Filtro {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>De 1, una nota al pie, a 5, lo que todos mencionan.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Hasta dónde ha llegado con él una norma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How it relates to another event.</source>
        <translation>Cómo se relaciona con otro evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It can be one of: {codes}.</source>
        <translation>Puede ser uno de estos: {codes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It ends in this time or later.</source>
        <translation>Termina en este tiempo o después.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It lies wholly in this time.</source>
        <translation>Cae por completo en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It may lie in this time, or overlaps it.</source>
        <translation>Puede caer en este tiempo, o coincide en parte con él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It starts before this time.</source>
        <translation>Empieza antes de este tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Names are matched whole; put quotes around a name that has a star in it.</source>
        <translation>Los nombres se comparan enteros; ponga entre comillas un nombre que lleve asterisco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}.</source>
        <translation>En {field} nada se llama {value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}; did you mean {near}?</source>
        <translation>En {field} nada se llama {value}; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Open every folded lane</source>
        <translation>Desplegar todos los carriles plegados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Policy type</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Put quotes around a name of several words: {field}:{name}.</source>
        <translation>Ponga entre comillas un nombre de varias palabras: {field}:{name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around it to search for the word: {word}.</source>
        <translation>Póngala entre comillas para buscar la palabra: {word}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around text that has a colon or a comparison in it.</source>
        <translation>Ponga entre comillas un texto con dos puntos o una comparación.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or open it with ( before.</source>
        <translation>Quítelo, o ábralo antes con (.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or write the word beside it in the same quotes.</source>
        <translation>Quítelo, o escriba la palabra de al lado dentro de las mismas comillas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Save a part of it as a view.</source>
        <translation>Guarde una parte como vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Search for it as it stands, and hide this hint.</source>
        <translation>Busca lo escrito tal cual y oculta esta sugerencia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show all events again</source>
        <translation>Mostrar de nuevo todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show every row of every lane</source>
        <translation>Mostrar todas las filas de todos los carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show the whole time of these events</source>
        <translation>Mostrar todo el tiempo de estos eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who is quoted.</source>
        <translation>Alguien a quien se cita.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who takes part, or a body that they belong to.</source>
        <translation>Alguien que participa, o una entidad a la que pertenece.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Sorting actors, policy types and tags</source>
        <translation>Ordenando actores, tipos de medida y etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Speaker</source>
        <translation>Persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: all events.</source>
        <translation>Todavía se muestra: todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: {filter}</source>
        <translation>Todavía se muestra: {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The filter cannot go on like this.</source>
        <translation>El filtro no puede seguir así.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of a document that it rests on.</source>
        <translation>La categoría de un documento en que se apoya.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of event.</source>
        <translation>La categoría del evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The level of its place, from local to international.</source>
        <translation>El nivel de su lugar, de local a internacional.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The minus needs something right after it.</source>
        <translation>El signo menos necesita algo justo detrás.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The publisher of one of its sources.</source>
        <translation>El editor de una de sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>The range {left}..{right} ends before it begins.</source>
        <translation>El intervalo {left}..{right} termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The short name that identifies it.</source>
        <translation>El nombre corto que lo identifica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field before this colon.</source>
        <translation>No hay ningún campo antes de estos dos puntos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <location filename="../../frtdesk/store/lookup.py"/>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>There is no field {name}.</source>
        <translation>No existe el campo {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field {name}; did you mean {near}?</source>
        <translation>No existe el campo {name}; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between the quotation marks.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between these parentheses.</source>
        <translation>No hay nada entre estos paréntesis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Estas comillas no tienen pareja.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/small_operators.py"/>
        <source>This searches for the word {words}. Did you mean {operators}?|This searches for the words {words}. Did you mean {operators}?</source>
        <translation>
            <numerusform>Esto busca la palabra {words}. ¿Quiso decir {operators}?</numerusform>
            <numerusform>Esto busca las palabras {words}. ¿Quiso decir {operators}?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Use OR between alternatives, face* for a beginning, quotes for these characters.</source>
        <translation>Use OR entre alternativas, face* para un comienzo, comillas para estos caracteres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Lo que confirmó una segunda consulta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Where it happens, by code or name, or what that lies in.</source>
        <translation>Dónde ocurre, por código o nombre, o aquello en que se encuentra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Whether somebody is quoted.</source>
        <translation>Si se cita a alguien.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write face* for every word that begins with face.</source>
        <translation>Escriba face* para toda palabra que empiece por face.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write for instance actor:amazon or importance:&gt;=4.</source>
        <translation>Escriba por ejemplo actor:amazon o importance:&gt;=4.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write importance:4, importance:&gt;=4 or importance:3..5.</source>
        <translation>Escriba importance:4, importance:&gt;=4 o importance:3..5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write words that belong together in quotes: "human rights".</source>
        <translation>Escriba entre comillas las palabras que van juntas: "human rights".</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write {field}:{value}.</source>
        <translation>Escriba {field}:{value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Write {text}</source>
        <translation>Escribir {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <source>actor: type: stage: during: or any words</source>
        <translation>actor: type: stage: during: o texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>clear</source>
        <translation>quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} cannot be compared.</source>
        <translation>{field} no admite comparaciones.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} needs a name after it.</source>
        <translation>{field} necesita un nombre detrás.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{field} needs a value right after it.</source>
        <translation>{field} necesita un valor justo detrás.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of %n event|{kept} of %n events</source>
        <translation>
            <numerusform>{kept} de %n evento</numerusform>
            <numerusform>{kept} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>{kept} of {total}</source>
        <translation>{kept} de {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something after it.</source>
        <translation>{word} necesita algo detrás.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something on both sides.</source>
        <translation>{word} necesita algo a ambos lados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{text}” has no letter or digit to search for.</source>
        <translation>“{text}” no tiene ninguna letra ni cifra que buscar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” no es un número.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{word}” looks like a regular expression, which a filter cannot read.</source>
        <translation>“{word}” parece una expresión regular, que un filtro no puede leer.</translation>
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
        <translation>Una nota al pie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A page that was read states the exact day</source>
        <translation>Una página leída indica el día exacto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a policy type</source>
        <translation>Añadir un tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a quote</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Add a relation</source>
        <translation>Añadir una relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Add an actor</source>
        <translation>Añadir un actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Address of the source</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Another database is open now, so this event cannot be saved here any more.</source>
        <translation>Ahora está abierta otra base de datos, así que este evento ya no puede guardarse aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Around this date</source>
        <translation>Hacia esta fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Changed by both</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the end</source>
        <translation>Elegir el fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the start</source>
        <translation>Elegir el inicio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code of the place</source>
        <translation>Código del lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code: US-CA, DE, EU</source>
        <translation>Código: US-CA, DE, EU</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Edit event</source>
        <translation>Editar evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Era</source>
        <translation>Era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Every quote was seen again word for word</source>
        <translation>Todas las citas se volvieron a encontrar palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>De 1, una nota al pie, a 5, lo que todos mencionan.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It cannot be saved yet. {problem}</source>
        <translation>Todavía no se puede guardar. {problem}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It was not saved. {why}</source>
        <translation>No se guardó. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind not said</source>
        <translation>Categoría sin indicar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Kind of the relation</source>
        <translation>Categoría de la relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Kind of the source</source>
        <translation>Categoría de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Major.</source>
        <translation>Mayor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Minor.</source>
        <translation>Menor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Month or season</source>
        <translation>Mes o estación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name of the actor</source>
        <translation>Nombre del actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Named by everyone.</source>
        <translation>Lo que todos mencionan.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>No draft of this is kept: {why}</source>
        <translation>No se guarda ningún borrador de esto: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>No part given</source>
        <translation>Sin rol indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>No source named</source>
        <translation>Sin fuente indicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Note for editors</source>
        <translation>Nota para la redacción</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office of the speaker</source>
        <translation>Cargo de la persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Ordinary.</source>
        <translation>Corriente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Part of the actor</source>
        <translation>Rol del actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Perhaps: it is uncertain</source>
        <translation>Quizá: es incierta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Published, as 2020-06-11</source>
        <translation>Publicado, como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher of the source</source>
        <translation>Editor de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Remove this actor</source>
        <translation>Quitar este actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this quote</source>
        <translation>Quitar esta cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Remove this relation</source>
        <translation>Quitar esta relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this source</source>
        <translation>Quitar esta fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>Remove {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Said on, as 2020-06-11</source>
        <translation>Dicho el, como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>San Francisco</source>
        <translation>San Francisco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Seen again word for word</source>
        <translation>Encontrada de nuevo palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Somebody else changed the same</source>
        <translation>Otra persona cambió lo mismo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source of the quote</source>
        <translation>Fuente de la cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source {number}: {title}</source>
        <translation>Fuente {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Speaks for</source>
        <translation>Habla por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out and save</source>
        <translation>Sacarlo y guardar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>The other event</source>
        <translation>El otro evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>The words, exactly as they were said</source>
        <translation>Las palabras, exactamente como se dijeron</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>This actor is known already; what it is counts for all its events.</source>
        <translation>Este actor ya se conoce; lo que es vale para todos sus eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>This is not saved yet. Throw it away?</source>
        <translation>Esto aún no está guardado. ¿Descartarlo?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Title of the source</source>
        <translation>Título de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Title or id of the other event</source>
        <translation>Título o id del otro evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Type a year, from 1 on.</source>
        <translation>Escriba un año, desde el 1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Use this date</source>
        <translation>Usar esta fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>What only one of you changed is kept. Choose for the rest; nothing is written before.</source>
        <translation>Lo que cambió solo uno de los dos se conserva. Elija en lo demás; antes no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>What the actor is</source>
        <translation>Qué es el actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>What you typed before and did not save is here again.</source>
        <translation>Lo que escribió antes y no guardó está aquí de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When the source was published</source>
        <translation>Cuándo se publicó la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole month</source>
        <translation>Todo el mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole year</source>
        <translation>Todo el año</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Whom the speaker speaks for</source>
        <translation>Por quién habla la persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Words, as they were said</source>
        <translation>Las palabras, como se dijeron</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>You, elsewhere,</source>
        <translation>Usted, en otro lugar,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>{code} is {name}.</source>
        <translation>{code} es {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event too. What you typed stays; you are asked where both differ.</source>
        <translation>{name} también ha cambiado este evento. Lo que usted escribió se queda; se le preguntará donde ambos difieran.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event. This is how it stands now.</source>
        <translation>{name} ha cambiado este evento. Así está ahora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} may have taken this event away. {why}</source>
        <translation>{name} puede haber quitado este evento. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} put this event in the bin. What you typed stays.</source>
        <translation>{name} ha enviado este evento a la papelera. Lo que usted escribió se queda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>{reading} Written {text}.</source>
        <translation>{reading} Se escribe {text}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>{word} ✕</source>
        <translation>{word} ✕</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved, but it is in the bin.</source>
        <translation>“{title}” está guardado, pero está en la papelera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved.</source>
        <translation>“{title}” está guardado.</translation>
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
        <translation>Bibliografía en estilo APA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in Chicago style</source>
        <translation>Bibliografía en estilo Chicago</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in MLA style</source>
        <translation>Bibliografía en estilo MLA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>JSON of frtdesk</source>
        <translation>JSON de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/frtdesk_json.py"/>
        <source>JSON, all that there is</source>
        <translation>JSON, todo lo que hay</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown list</source>
        <translation>Lista Markdown</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>Poster on sheets</source>
        <translation>Póster en hojas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>PowerPoint slides</source>
        <translation>Diapositivas PowerPoint</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Quotes, annotated</source>
        <translation>Citas, anotadas</translation>
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
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibtex.py"/>
        <source>Sources as BibTeX</source>
        <translation>Fuentes como BibTeX</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/csl_json.py"/>
        <source>Sources as CSL-JSON</source>
        <translation>Fuentes como CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/ris.py"/>
        <source>Sources as RIS</source>
        <translation>Fuentes como RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation>Hoja de cálculo (Excel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Table (CSV, TSV)</source>
        <translation>Tabla (CSV, TSV)</translation>
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
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>guarded_paint</name>
    <message>
        <location filename="../../frtdesk/ui/guarded_paint.py"/>
        <source>This part could not be drawn.</source>
        <translation>Esta parte no se pudo dibujar.</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step is left out: its event is not in this database.|%n steps are left out: their events are not in this database.</source>
        <translation>
            <numerusform>Se omite %n paso: su evento no está en esta base de datos.</numerusform>
            <numerusform>Se omiten %n pasos: sus eventos no están en esta base de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>Lesson without a title</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <source>Name and date</source>
        <translation>Nombre y fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Notes for the teacher</source>
        <translation>Notas para el docente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pdf.py"/>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline</source>
        <translation>La línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline in this time</source>
        <translation>La línea de tiempo en este tramo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>data to {date}</source>
        <translation>datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (cita sin verificar)</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n actor|%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n lesson|%n lessons</source>
        <translation>
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n step of a lesson|%n steps of lessons</source>
        <translation>
            <numerusform>%n paso de una lección</numerusform>
            <numerusform>%n pasos de lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n view|%n views</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>A change without a title</source>
        <translation>Un cambio sin título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>A thing without a name</source>
        <translation>Algo sin nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>After “{title}”. It may be another today.</source>
        <translation>Después de “{title}”. Hoy puede ser otro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>As it was on {moment}</source>
        <translation>Como era el {moment}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Back to the step</source>
        <translation>Volver al paso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Changed: {things}.</source>
        <translation>Cambiado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Choose a step to see what it changed.</source>
        <translation>Elija un paso para ver qué cambió.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Date checked</source>
        <translation>Fecha comprobada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>It cannot be undone: {why}</source>
        <translation>No se puede deshacer: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Made: {things}.</source>
        <translation>Creado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Nothing that is shown.</source>
        <translation>Nada que se muestre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was changed yet. Every change of an event, a view or a lesson will be listed here.</source>
        <translation>Aún no se ha cambiado nada. Aquí se listará cada cambio de un evento, una vista o una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was done to this event since the database was made.</source>
        <translation>No se ha hecho nada con este evento desde que se creó la base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Policy type</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quotes checked</source>
        <translation>Citas comprobadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Read the event as this step left it.</source>
        <translation>Lee el evento como lo dejó este paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Select an event to see what was done to it.</source>
        <translation>Seleccione un evento para ver qué se hizo con él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Show the event</source>
        <translation>Mostrar el evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Speaker</source>
        <translation>Persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Take back: {title}</source>
        <translation>Revertir: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Taken away: {things}.</source>
        <translation>Quitado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The chosen step</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The history is being read…</source>
        <translation>Se está leyendo el historial…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The selected event</source>
        <translation>El evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The whole database</source>
        <translation>Toda la base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>This step was taken back later.</source>
        <translation>Este paso se deshizo después.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo or redo: {title}</source>
        <translation type="vanished">Deshacer o rehacer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>What is checked</source>
        <translation>Qué está comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>What it changed is being read…</source>
        <translation>Se está leyendo lo que cambió…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>What the class sees</source>
        <translation>Lo que ve la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was changed again since.</source>
        <translation>Lo que cambió este paso se ha vuelto a cambiar desde entonces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was taken away since.</source>
        <translation>Lo que cambió este paso se ha quitado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What was taken away has been made again since.</source>
        <translation>Lo que se quitó se ha vuelto a crear desde entonces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Which steps</source>
        <translation>Qué pasos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Whose steps</source>
        <translation>Pasos de quién</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date checked</source>
        <translation>fecha comprobada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date not checked</source>
        <translation>fecha sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes checked</source>
        <translation>citas comprobadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes not checked</source>
        <translation>citas sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>{title} (deshecho)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be done again: it was changed meanwhile.</source>
        <translation>“{title}” no se puede rehacer: se cambió entretanto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be undone: it was changed again meanwhile.</source>
        <translation>“{title}” no se puede deshacer: se volvió a cambiar entretanto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>“{words}” ({speaker})</source>
        <translation>“{words}” ({speaker})</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n actor that no event names was taken in.|%n actors that no event names were taken in.</source>
        <translation>
            <numerusform>Se importó %n actor que ningún evento nombra.</numerusform>
            <numerusform>Se importaron %n actores que ningún evento nombra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>%n character could not be read as {encoding} and became “�”: line {lines}.|%n characters could not be read as {encoding} and became “�”: lines {lines}.</source>
        <translation>
            <numerusform>%n carácter no se pudo leer como {encoding} y quedó como “�”: línea {lines}.</numerusform>
            <numerusform>%n caracteres no se pudieron leer como {encoding} y quedaron como “�”: líneas {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>%n entry is no event and was left out.|%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n entrada no es un evento y se omitió.</numerusform>
            <numerusform>%n entradas no son eventos y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n event can be read|%n events can be read</source>
        <translation>
            <numerusform>se puede leer %n evento</numerusform>
            <numerusform>se pueden leer %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event imported|%n events imported</source>
        <translation>
            <numerusform>%n evento importado</numerusform>
            <numerusform>%n eventos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n event is undated.|%n events are undated.</source>
        <translation>
            <numerusform>%n evento no tiene fecha.</numerusform>
            <numerusform>%n eventos no tienen fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>%n file|%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>%n icon was left out.|%n icons were left out.</source>
        <translation>
            <numerusform>Se omitió %n icono.</numerusform>
            <numerusform>Se omitieron %n iconos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n merged</source>
        <translation>
            <numerusform>%n combinado</numerusform>
            <numerusform>%n combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>%n more column is kept in the note.|%n more columns are kept in the note.</source>
        <translation>
            <numerusform>%n columna más se conserva en la nota.</numerusform>
            <numerusform>%n columnas más se conservan en la nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n of them undated</source>
        <translation>
            <numerusform>%n de ellos sin fecha</numerusform>
            <numerusform>%n de ellos sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n row would be skipped|%n rows would be skipped</source>
        <translation>
            <numerusform>se omitiría %n fila</numerusform>
            <numerusform>se omitirían %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>%n row|%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n time of day was kept as text.|%n times of day were kept as text.</source>
        <translation>
            <numerusform>%n hora del día se conservó como texto.</numerusform>
            <numerusform>%n horas del día se conservaron como texto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>, column {column}</source>
        <translation>, columna {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; added: {fields}</source>
        <translation>; añadido: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; kept as it was: {fields}</source>
        <translation>; conservado como estaba: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A relation to an event that is not there was left out.</source>
        <translation>Se omitió una relación con un evento que no existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A source that is known by its address kept its title and publisher.</source>
        <translation>Una fuente que se reconoce por su dirección conservó su título y su editor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>An entry that is not closed was read as far as it goes.</source>
        <translation>Una entrada sin cerrar se leyó hasta donde llega.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>An event has the title and date of another and says something else, so it came as an event of its own; “Find duplicates” shows both.</source>
        <translation>Un evento tiene el título y la fecha de otro y dice otra cosa, así que llegó como evento propio; “Buscar duplicados” muestra los dos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>And %n more remark.|And %n more remarks.</source>
        <translation>
            <numerusform>Y %n observación más.</numerusform>
            <numerusform>Y %n observaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>As the columns are called</source>
        <translation>Según los nombres de las columnas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>As the file shows</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Choose one of {known}.</source>
        <translation>Elija entre {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Choose the column that holds the title.</source>
        <translation>Elija la columna que contiene el título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Code of the place</source>
        <translation>Código del lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Las columnas del mismo nombre se distinguen por un número: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Date or start</source>
        <translation>Fecha o inicio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first, as other dates of this column are</source>
        <translation>Primero el día, como otras fechas de esta columna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first: 04/05 is 4 May</source>
        <translation>Primero el día: 04/05 es el 4 de mayo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Day or month first in “{column}”</source>
        <translation>Día o mes primero en “{column}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day or month first?</source>
        <translation>¿Día o mes primero?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Deleted the profile {name}.</source>
        <translation>Se eliminó el perfil {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Display date: {text}</source>
        <translation>Fecha mostrada: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Encoding of the text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>For a table whose first row does not name its columns.</source>
        <translation>Para una tabla cuya primera fila no nombra sus columnas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import this and %n more|Import this and %n more</source>
        <translation>
            <numerusform>Importar este y %n más</numerusform>
            <numerusform>Importar este y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/importing.py"/>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Importance (1 to 5)</source>
        <translation>Importancia (1 a 5)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>In the column {name} zeros such as 0000-00-00 were read as no date.</source>
        <translation>En la columna {name}, los ceros como 0000-00-00 se leyeron como ausencia de fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>Install the newer frtdesk to read it.</source>
        <translation>Instale la versión más reciente de frtdesk para leerlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}.</source>
        <translation>En {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}. Nothing is changed before you press Import.</source>
        <translation>En {name}. Nada cambia hasta que pulse Importar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>It is not said yet whether its day or its month comes first.</source>
        <translation>Aún no se ha dicho si va primero el día o el mes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It repeats; only its first date was taken.</source>
        <translation>Se repite; solo se tomó su primera fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It was moved in a calendar; the days of the calendar count.</source>
        <translation>Se movió en un calendario; valen los días del calendario.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices</source>
        <translation>Conservar estas opciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices…</source>
        <translation>Conservar estas opciones…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Kept as {name}.</source>
        <translation>Conservado como {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kept in the note</source>
        <translation>Se conserva en la nota</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Kept in the note, as no field is called so: {names}.</source>
        <translation>Conservado en la nota, porque ningún campo se llama así: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Kind of events that name none</source>
        <translation>Categoría de los eventos que no indican ninguna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Left out.</source>
        <translation>Omitido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Level of the place</source>
        <translation>Nivel del lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>Line {line}, column {column}: the importance “{text}” became {number}, of 1 to 5; what was written stands in the note.</source>
        <translation>Línea {line}, columna {column}: la importancia “{text}” pasó a ser {number}, de 1 a 5; lo que estaba escrito figura en la nota.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>Looking at what is there</source>
        <translation>Mirando lo que hay</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Media: {text}</source>
        <translation>Medio: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first, as other dates of this column are</source>
        <translation>Primero el mes, como otras fechas de esta columna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first: 04/05 is 5 April</source>
        <translation>Primero el mes: 04/05 es el 5 de abril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>Name a file that is there.</source>
        <translation>Nombre un archivo que exista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Name its format with --as: {known}.</source>
        <translation>Nombre su formato con --as: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>No column holds a date, so all events are undated.</source>
        <translation>Ninguna columna contiene una fecha, así que todos los eventos quedan sin fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or --dates mdy.</source>
        <translation>Nada en la columna {name} dice si va primero el día o el mes. Indíquelo con --dates dmy o --dates mdy.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>Nothing was changed. Check the file, or name its format with --as.</source>
        <translation>No se cambió nada. Revise el archivo, o nombre su formato con --as.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Nothing was changed. If it is another kind of file, choose its format above.</source>
        <translation>No se cambió nada. Si es otro tipo de archivo, elija su formato arriba.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>Solo se leyó la hoja {name}, no {others}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/place_names.py"/>
        <source>Place: {name}</source>
        <translation>Lugar: {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Publisher of the source</source>
        <translation>Editor de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Read as the last table with these columns was.</source>
        <translation>Leído como la última tabla con estas columnas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file: {text}</source>
        <translation>Leyendo el archivo: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>Save a copy to edit…</source>
        <translation>Guardar una copia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Save as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Say whether the day or the month comes first in {names}.</source>
        <translation>Indique si en {names} va primero el día o el mes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Something else was done since. Undo that first, in the window.</source>
        <translation>Desde entonces se hizo otra cosa. Deshágala antes, en la ventana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Such rows become undated events, with the text of the date in their note.</source>
        <translation>Esas filas pasan a ser eventos sin fecha, con el texto de la fecha en su nota.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Take all of them in, one after the other, and stop where something has to be asked.</source>
        <translation>Incorpora todos, uno tras otro, y se detiene donde haya que preguntar algo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in: {text}</source>
        <translation>Incorporando: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>The first row is an event, too</source>
        <translation>La primera fila también es un evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>The first row was read as an event, too: it names no columns.</source>
        <translation>La primera fila también se leyó como un evento: no nombra columnas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The import was taken back.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The lesson “{name}” was taken in.</source>
        <translation>Se incorporó la lección “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The saved view “{name}” was taken in.</source>
        <translation>Se incorporó la vista guardada “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>The slide with the title of the timeline became an undated event.</source>
        <translation>La diapositiva con el título de la línea de tiempo pasó a ser un evento sin fecha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>The text was read as {encoding}.</source>
        <translation>El texto se leyó como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>The timeline's own title is not an event and was left out: {title}.</source>
        <translation>El título de la propia línea de tiempo no es un evento y se omitió: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>There is no encoding {name}.</source>
        <translation>No existe la codificación {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>There is no event in it.</source>
        <translation>No contiene ningún evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>There is no format {name} to be read.</source>
        <translation>No hay ningún formato {name} que leer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Title of the source</source>
        <translation>Título de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Unreadable dates go to the shelf</source>
        <translation>Las fechas ilegibles van al estante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Ways to read a table: which column holds what, and its dates.</source>
        <translation>Maneras de leer una tabla: qué columna contiene qué, y sus fechas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Web address of the source</source>
        <translation>Dirección web de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>What “{column}” holds</source>
        <translation>Qué contiene “{column}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>Who was invited was left out.</source>
        <translation>Se omitió quién estaba invitado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Write these choices to a file…</source>
        <translation>Escribir estas opciones en un archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Wrote {path}.</source>
        <translation>Se escribió {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Year 19 is 2019, 98 is 1998</source>
        <translation>El año 19 es 2019, 98 es 1998</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Years of two digits are from 1930 to 2029. Otherwise their rows are skipped.</source>
        <translation>Los años de dos cifras van de 1930 a 2029. De lo contrario, sus filas se omiten.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a cell has no end, or is far too long; nothing behind it could be read</source>
        <translation>una celda no tiene fin, o es demasiado larga; nada de lo que sigue pudo leerse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>a date with its parts is expected here</source>
        <translation>aquí se espera una fecha con sus partes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a date without a year cannot be read</source>
        <translation>una fecha sin año no puede leerse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a day needs its month</source>
        <translation>un día necesita su mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a quotation mark that opens here is not closed; it takes in all up to line {line}</source>
        <translation>unas comillas que se abren aquí no se cierran; abarcan todo hasta la línea {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a time without a day cannot be read</source>
        <translation>una hora sin día no puede leerse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>a value is too long</source>
        <translation>un valor es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of five digits stands alone</source>
        <translation>un año de cinco cifras va solo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of more than four digits is written like Y12000</source>
        <translation>un año de más de cuatro cifras se escribe como Y12000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an event with the id {id} lies in the bin</source>
        <translation>un evento con el id {id} está en la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an id, a name, a tag or an address in it is empty or too long</source>
        <translation>un id, un nombre, una etiqueta o una dirección que contiene está vacío o es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_head.py"/>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>fields are expected here</source>
        <translation>aquí se esperan campos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it defines entities of its own, as attacks do, and was not read</source>
        <translation>define entidades propias, como hacen los ataques, y no se leyó</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it ends ({end}) before it starts ({start})</source>
        <translation>termina ({end}) antes de empezar ({start})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has %n cell|it has %n cells</source>
        <translation>
            <numerusform>tiene %n celda</numerusform>
            <numerusform>tiene %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>it has an end and no start</source>
        <translation>tiene fin y no tiene inicio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has no column {names}</source>
        <translation>no tiene ninguna columna {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>it has no list of events</source>
        <translation>no tiene ninguna lista de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it has no sheet with cells</source>
        <translation>no tiene ninguna hoja con celdas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_own_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>it has no title</source>
        <translation>no tiene título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it has two years</source>
        <translation>tiene dos años</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is a damaged workbook, or none</source>
        <translation>es un libro dañado, o no es un libro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is damaged, or no JSON</source>
        <translation>está dañado, o no es JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>it is damaged, or no JSON; nothing behind it could be read</source>
        <translation>está dañado, o no es JSON; nada de lo que sigue pudo leerse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>it is larger than {size} MB</source>
        <translation>pesa más de {size} MB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is longer than a date</source>
        <translation>es más largo que una fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML (line {line})</source>
        <translation>no es XML (línea {line})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML that can be read</source>
        <translation>no es un XML que pueda leerse</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no calendar (BEGIN:VCALENDAR is missing)</source>
        <translation>no es un calendario (falta BEGIN:VCALENDAR)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no entry of a calendar ({why})</source>
        <translation>no es una entrada de un calendario ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <source>it is no file of SIMILE Timeline</source>
        <translation>no es un archivo de SIMILE Timeline</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>it is no file of frtdesk</source>
        <translation>no es un archivo de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it is no file of the Timeline Project</source>
        <translation>no es un archivo de Timeline Project</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile</source>
        <translation>no es un perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile ({why})</source>
        <translation>no es un perfil ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is no workbook (XLSX)</source>
        <translation>no es un libro de hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is not written like a date that is known here</source>
        <translation>no está escrito como una fecha que aquí se conozca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it lasts too long</source>
        <translation>dura demasiado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it may mean two days, as nothing says whether day or month comes first</source>
        <translation>puede significar dos días, ya que nada dice si va primero el día o el mes</translation>
    </message>
    <message>
        <source>it may mean two days; say with --dates dmy or --dates mdy which comes first</source>
        <translation type="vanished">puede significar dos días; indique con --dates dmy o --dates mdy cuál va primero</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it stands there more than once</source>
        <translation>figura más de una vez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>its first row ({row}) names no column for the title; write a profile that does, for --map</source>
        <translation>su primera fila ({row}) no nombra ninguna columna para el título; escriba un perfil que lo haga, para --map</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>its parts lie too deep within each other</source>
        <translation>sus partes están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>its times are of the kind {kind}, not days of our calendar</source>
        <translation>sus tiempos son del tipo {kind}, no días de nuestro calendario</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year has two digits, so its century is not known</source>
        <translation>su año tiene dos cifras, así que no se conoce el siglo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year is too far away</source>
        <translation>su año está demasiado lejos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}: merged with {id} ({why})</source>
        <translation>línea {line}: combinado con {id} ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>line {line}: {why}</source>
        <translation>línea {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>merged with {id}</source>
        <translation>combinado con {id}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>nothing in its first rows</source>
        <translation>nada en sus primeras filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>the XML is damaged here; nothing behind it could be read</source>
        <translation>el XML está dañado aquí; nada de lo que sigue pudo leerse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>the head has %n</source>
        <translation>
            <numerusform>la cabecera tiene %n</numerusform>
            <numerusform>la cabecera tiene %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>the line is far too long; nothing behind it was read</source>
        <translation>la línea es demasiado larga; nada de lo que sigue se leyó</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same id</source>
        <translation>el mismo id</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title and date</source>
        <translation>el mismo título y la misma fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title, date and address</source>
        <translation>el mismo título, la misma fecha y la misma dirección</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <location filename="../../frtdesk/formats/safe_text.py"/>
        <source>the text is longer than %n characters</source>
        <translation>
            <numerusform>el texto tiene más de %n carácter</numerusform>
            <numerusform>el texto tiene más de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>there is no day {text}</source>
        <translation>no existe el día {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>there is no filled sheet {name} in it</source>
        <translation>no contiene ninguna hoja {name} con datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no month {month}</source>
        <translation>no existe el mes {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>there is no object in it</source>
        <translation>no contiene ningún objeto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no such time of day</source>
        <translation>no existe esa hora del día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no year 0</source>
        <translation>no hay año 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>this month has %n days</source>
        <translation>
            <numerusform>este mes tiene %n día</numerusform>
            <numerusform>este mes tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>unpacked it would be {size} MB, more than can be read safely; save it as CSV</source>
        <translation>descomprimido ocuparía {size} MB, más de lo que puede leerse con seguridad; guárdelo como CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>would be: {sentence}</source>
        <translation>sería: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{all}: {kept} imported, {failed} not imported.</source>
        <translation>{all}: {kept} importados, {failed} no importados.</translation>
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
        <translation>{counts}; no se cambió nada</translation>
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
        <translation>No se puede leer {file} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>{file} does not show what it is.</source>
        <translation>{file} no deja ver qué es.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} fue escrito por una versión más reciente de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{file}: not imported.</source>
        <translation>{file}: no importado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>{name} cannot be changed, so nothing can be imported into it. {why}</source>
        <translation>No se puede cambiar {name}, así que no se puede importar nada ahí. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>{name} – file {number} of {files}</source>
        <translation>{name} – archivo {number} de {files}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>{where}: skipped, {why}.</source>
        <translation>{where}: omitido, {why}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to be true or false</source>
        <translation>“{name}” tiene que ser true o false</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to hold names and texts</source>
        <translation>“{name}” tiene que contener nombres y textos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” is not one of {known}</source>
        <translation>“{name}” no es uno de {known}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>“{name}” is there already and stayed as it was.</source>
        <translation>“{name}” ya existe y quedó como estaba.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>“{name}” stands here twice</source>
        <translation>“{name}” figura aquí dos veces</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>“{text}” cannot be read as a date: {why}</source>
        <translation>“{text}” no puede leerse como fecha: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>“{text}” is no date of a calendar</source>
        <translation>“{text}” no es una fecha de calendario</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>“{text}” is no time</source>
        <translation>“{text}” no es un tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no time of day</source>
        <translation>“{text}” no es una hora del día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no whole number</source>
        <translation>“{text}” no es un número entero</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Built from</source>
        <translation>Creada a partir de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered from</source>
        <translation>Cubre desde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered to</source>
        <translation>Cubre hasta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Display</source>
        <translation>Salida gráfica</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/screens.py"/>
        <source>Qt did not answer.</source>
        <translation>Qt no respondió.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
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
        <translation>Un número va al paso de ese número.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Add a key…</source>
        <translation>Añadir una tecla…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>All keys are as they came.</source>
        <translation>Todas las teclas están como venían.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>All keys, to print</source>
        <translation>Todas las teclas, para imprimir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Clickers send this key, so it stays.</source>
        <translation>Los mandos de presentación envían esta tecla, así que se queda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Clickers start a lesson with {key}.</source>
        <translation>Los mandos de presentación empiezan una lección con {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Esc goes back one level everywhere, and does nothing else.</source>
        <translation>Esc retrocede un nivel en todas partes y no hace nada más.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Fields and lists need {key}. Add Shift or Alt.</source>
        <translation>Los campos y las listas necesitan {key}. Añada Mayús o Alt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Find by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give every command the keys back that it came with?</source>
        <translation>¿Devolver a todos los comandos las teclas con las que venían?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give this command the keys back that it came with.</source>
        <translation>Devuelve a este comando las teclas con las que venía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>It has {key} already.</source>
        <translation>Ya tiene {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys are as they came.</source>
        <translation>Sus teclas están como venían.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys were taken back from {actions}.</source>
        <translation>Sus teclas se recuperaron de {actions}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>Keys can be changed: Help, Change keys.</source>
        <translation>Las teclas se pueden cambiar: Ayuda, Cambiar teclas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Keys of frtdesk</source>
        <translation>Teclas de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>No command is called so, and no key does that.</source>
        <translation>Ningún comando se llama así, y ninguna tecla hace eso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>No key is called so, and none does that.</source>
        <translation>Ninguna tecla se llama así, y ninguna hace eso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/key_field.py"/>
        <source>Press the new keys now; Esc gives up</source>
        <translation>Pulse ahora las teclas nuevas; Esc lo deja</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Reset all…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>Save the keys as PDF</source>
        <translation>Guardar las teclas como PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Save the keys as PDF, and print that elsewhere.</source>
        <translation>Guarde las teclas como PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Tab goes from one part of a window to the next.</source>
        <translation>Tab pasa de una parte de la ventana a la siguiente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take it from there</source>
        <translation>Quitársela a ese</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take this key away.</source>
        <translation>Quita esta tecla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take {key} away</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key puts an accent on the next letter, so it does not arrive by itself.</source>
        <translation>Esa tecla pone un acento en la letra siguiente, así que no llega por sí sola.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key sends nothing by itself. Press it together with another one.</source>
        <translation>Esa tecla no envía nada por sí sola. Púlsela junto con otra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While a lesson is shown</source>
        <translation>Mientras se muestra una lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While the class is asked</source>
        <translation>Mientras se pregunta a la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Your desktop keeps {key} for itself.</source>
        <translation>Su sistema se reserva {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>frtdesk-keys.pdf</source>
        <translation>teclas-de-frtdesk.pdf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} alone would act while you type or walk through a list. Hold Ctrl or Alt with it.</source>
        <translation>{key} sola actuaría mientras usted escribe o recorre una lista. Púlsela junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} does this now.</source>
        <translation>Ahora {key} hace esto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} is the key of “{action}”.</source>
        <translation>{key} es la tecla de “{action}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu of what has the focus.</source>
        <translation>{key} abre el menú de lo que tiene el foco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre el menú {menu}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} stays with “{action}”: clickers send it.</source>
        <translation>{key} se queda con “{action}”: la envían los mandos de presentación.</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>%n is left out: none of its sources has a date.|%n are left out: none of their sources has a date.</source>
        <translation>
            <numerusform>%n se omite: ninguna de sus fuentes tiene fecha.</numerusform>
            <numerusform>%n se omiten: ninguna de sus fuentes tiene fecha.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.</source>
        <translation>
            <numerusform>Según lo sabido el {day}: {kept} de %n evento.</numerusform>
            <numerusform>Según lo sabido el {day}: {kept} de %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known of what is in A or B. {said}</source>
        <translation>Cuánto se sabe de lo que está en A o B. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known. {said}</source>
        <translation>Cuánto se sabe. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show what is known today again; the rest of the filter stays.</source>
        <translation>Vuelve a mostrar lo que se sabe hoy; el resto del filtro se mantiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>no event.</source>
        <translation>ningún evento.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n exact day confirmed|{count} of %n exact days confirmed</source>
        <translation>
            <numerusform>{count} de %n día exacto confirmado</numerusform>
            <numerusform>{count} de %n días exactos confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n with quotes verified|{count} of %n with quotes verified</source>
        <translation>
            <numerusform>{count} de %n con citas verificadas</numerusform>
            <numerusform>{count} de %n con citas verificadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} with two sources or more</source>
        <translation>{count} con dos fuentes o más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: not covered by this data.</source>
        <translation>{when}: no lo cubren estos datos.</translation>
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
            <numerusform>%n llamamiento</numerusform>
            <numerusform>%n llamamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.</source>
        <translation>
            <numerusform>%n par se omite porque falta una fecha.</numerusform>
            <numerusform>%n pares se omiten porque falta una fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>%n pair is on the clipboard.|%n pairs are on the clipboard.</source>
        <translation>
            <numerusform>%n par está en el portapapeles.</numerusform>
            <numerusform>%n pares están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 week</source>
        <translation>1 sem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Also “follows”</source>
        <translation>También “sigue a”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it or only follows it, which need not mean that it answers; from a bill, a law may also implement or amend it.</source>
        <translation>Una respuesta responde a ello o solo le sigue, lo que no significa necesariamente que le responda; desde un proyecto, una ley también puede desarrollarlo o modificarlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it; from a bill, a law may also implement or amend it.</source>
        <translation>Una respuesta responde a ello; desde un proyecto, una ley también puede desarrollarlo o modificarlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer’s relation</source>
        <translation>Relación de la respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Back to the numbers</source>
        <translation>Volver a los números</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Bill to law</source>
        <translation>De proyecto a ley</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Both are in the filter.</source>
        <translation>Ambos están en el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Both in filter</source>
        <translation>Ambos en el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By place of the answer</source>
        <translation>Por lugar de la respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By step</source>
        <translation>Por transición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who answered</source>
        <translation>Por quién respondió</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who asked</source>
        <translation>Por quién lo pidió</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Call or bill</source>
        <translation>Llamamiento o proyecto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Call or bill is in the filter; the answer may lie outside.</source>
        <translation>El llamamiento o proyecto está en el filtro; la respuesta puede estar fuera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to bill</source>
        <translation>De llamamiento a proyecto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to corporate move</source>
        <translation>De llamamiento a decisión empresarial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to law</source>
        <translation>De llamamiento a ley</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count an answer only where the filter leaves it, too.</source>
        <translation>Cuenta una respuesta solo si también la deja el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count what only comes after it in the same thread. That need not be an answer.</source>
        <translation>Cuenta también lo que solo viene después en el mismo hilo. No tiene por qué ser una respuesta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>Days between, a dot a pair</source>
        <translation>Días entre ambos, un punto por par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Days run from start to start. Under {fewest} pairs there is no median.</source>
        <translation>Los días se cuentan de inicio a inicio. Con menos de {fewest} pares no hay mediana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Export the pairs</source>
        <translation>Exportar los pares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Give a day, a month and a year about the same room.</source>
        <translation>Da a un día, un mes y un año más o menos el mismo espacio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>How this was measured</source>
        <translation>Cómo se midió esto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>No pair: {why}</source>
        <translation>Ningún par: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>No place given</source>
        <translation>Sin lugar indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Of %n call in this filter {answered} has a recorded answer|Of %n calls in this filter {answered} have a recorded answer</source>
        <translation>
            <numerusform>De %n llamamiento de este filtro, {answered} tiene una respuesta registrada</numerusform>
            <numerusform>De %n llamamientos de este filtro, {answered} tienen una respuesta registrada</numerusform>
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
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Pairs of a call or bill and its answer</source>
        <translation>Pares de un llamamiento o proyecto y su respuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Part the table</source>
        <translation>Dividir la tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Powers of ten</source>
        <translation>Potencias de diez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Put the table and its pairs on the clipboard, for a spreadsheet.</source>
        <translation>Pone la tabla y sus pares en el portapapeles, para una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Response lag by step</source>
        <translation>Tiempo de respuesta por transición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Step</source>
        <translation>Transición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>This filter holds no call and no bill, so there is nothing that could be answered.</source>
        <translation>Este filtro no contiene ningún llamamiento ni proyecto, así que no hay nada a lo que se pudiera responder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Qué responde a lo que se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Which half of the comparison is measured</source>
        <translation>Qué mitad de la comparación se mide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Write the pairs to a file, a row a pair.</source>
        <translation>Escribe los pares en un archivo, una fila por par.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>Se escribió {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>bill → law</source>
        <translation>proyecto → ley</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → bill</source>
        <translation>llamamiento → proyecto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → law</source>
        <translation>llamamiento → ley</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → move</source>
        <translation>llamamiento → decisión</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>none of the {calls} and %n bill in this filter has a recorded answer.|none of the {calls} and %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>ninguno de los {calls} y %n proyecto de este filtro tiene una respuesta registrada.</numerusform>
            <numerusform>ninguno de los {calls} y %n proyectos de este filtro tiene una respuesta registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>of %n bill {answered}|of %n bills {answered}</source>
        <translation>
            <numerusform>de %n proyecto, {answered}</numerusform>
            <numerusform>de %n proyectos, {answered}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only bill in this filter has no recorded answer.|none of the %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>el único proyecto de este filtro no tiene ninguna respuesta registrada.</numerusform>
            <numerusform>ninguno de los %n proyectos de este filtro tiene una respuesta registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only call in this filter has no recorded answer.|none of the %n calls in this filter has a recorded answer.</source>
        <translation>
            <numerusform>el único llamamiento de este filtro no tiene ninguna respuesta registrada.</numerusform>
            <numerusform>ninguno de los %n llamamientos de este filtro tiene una respuesta registrada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>what answered these calls and bills is no corporate move, bill or law.</source>
        <translation>lo que respondió a estos llamamientos y proyectos no es ni decisión empresarial, ni proyecto, ni ley.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{calls}, {bills}.</source>
        <translation>{calls}, {bills}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{days} ({low} to {high})</source>
        <translation>{days} ({low} a {high})</translation>
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
            <numerusform>%n carril oculto</numerusform>
            <numerusform>%n carriles ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>%n value without a lane of its own. More lanes show more of them.|%n values without a lane of their own. More lanes show more of them.</source>
        <translation>
            <numerusform>%n valor sin carril propio. Con más carriles se muestran más.</numerusform>
            <numerusform>%n valores sin carril propio. Con más carriles se muestran más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Events of this lane</source>
        <translation>Eventos de este carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that are no step of a rule.</source>
        <translation>Eventos que no son etapa de ninguna norma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that name no actor.</source>
        <translation>Eventos que no nombran a ningún actor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a place.</source>
        <translation>Eventos sin lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a policy type.</source>
        <translation>Eventos sin tipo de medida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Every event with a date, in one lane.</source>
        <translation>Todos los eventos con fecha, en un solo carril.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fewer rows</source>
        <translation>Menos filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Filter by this lane</source>
        <translation>Filtrar por este carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the lane</source>
        <translation>Plegar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the other lanes</source>
        <translation>Plegar los otros carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Hide the lane</source>
        <translation>Ocultar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Lanes by</source>
        <translation>Carriles por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>Lanes: {by}</source>
        <translation>Carriles: {by}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>More rows</source>
        <translation>Más filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane down</source>
        <translation>Bajar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane up</source>
        <translation>Subir el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No actor</source>
        <translation>Sin actor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No policy type</source>
        <translation>Sin tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>One lane</source>
        <translation>Un solo carril</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>Otros (%n)</numerusform>
            <numerusform>Otros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Pin the lane</source>
        <translation>Fijar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Policy type</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Relations with</source>
        <translation>Relaciones con</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show %n hidden lane|Show %n hidden lanes</source>
        <translation>
            <numerusform>Mostrar %n carril oculto</numerusform>
            <numerusform>Mostrar %n carriles ocultos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show all lanes</source>
        <translation>Mostrar todos los carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show more lanes</source>
        <translation>Mostrar más carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show {title} again</source>
        <translation>Volver a mostrar {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Two filters</source>
        <translation>Dos filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold all lanes</source>
        <translation>Desplegar todos los carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold the lane</source>
        <translation>Desplegar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unpin the lane</source>
        <translation>Soltar el carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>What the lanes are made by.</source>
        <translation>Según qué se forman los carriles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n event|{hidden}, %n events</source>
        <translation>
            <numerusform>{hidden}, %n evento</numerusform>
            <numerusform>{hidden}, %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>{hidden}, %n of them in no other lane</source>
        <translation>
            <numerusform>{hidden}, %n de ellos en ningún otro carril</numerusform>
            <numerusform>{hidden}, %n de ellos en ningún otro carril</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>{level}, in {place}.</source>
        <translation>{level}, en {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_drag.py"/>
        <source>{shown} of %n row|{shown} of %n rows</source>
        <translation>
            <numerusform>{shown} de %n fila</numerusform>
            <numerusform>{shown} de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_move.py"/>
        <source>{title} here</source>
        <translation>{title} aquí</translation>
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
        <translation>Una barra que se desvanece y un signo de interrogación: ha terminado, y nadie anotó desde cuándo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that is soft where it may not have begun yet or may be over.</source>
        <translation>Una barra difusa allí donde quizá aún no ha empezado o ya ha terminado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed line with a stop at each end.</source>
        <translation>Una línea discontinua con un tope en cada extremo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed outline.</source>
        <translation>Un contorno discontinuo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hatch, and a question mark.</source>
        <translation>Un rayado y un signo de interrogación.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the month.</source>
        <translation>Una marca hueca en medio de una barra pálida sobre el mes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the year.</source>
        <translation>Una marca hueca en medio de una barra pálida sobre el año.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark: no page that was read states the day.</source>
        <translation>Una marca hueca: ninguna página leída indica el día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A ring in ink around the mark; its title stands on ink.</source>
        <translation>Un anillo de tinta alrededor de la marca; su título va sobre tinta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A search has found it: a ring around the mark; its title stands on the ground of a marker pen. A number has the ring where one of its events is a hit.</source>
        <translation>Lo halló una búsqueda: un anillo alrededor de la marca; su título va sobre fondo de rotulador. Un número lleva el anillo si uno de sus eventos es un resultado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid bar.</source>
        <translation>Una barra continua.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid mark on the day.</source>
        <translation>Una marca llena en el día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>After the last day that the data covers: nothing is known, not nothing happened.</source>
        <translation>Después del último día que cubren los datos: no se sabe nada, que no es lo mismo que no haber pasado nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>An arrow where the data ends.</source>
        <translation>Una flecha donde terminan los datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Approximate</source>
        <translation>Aproximada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Cluster</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Dates: what is known, and only that</source>
        <translation>Fechas: lo que se sabe, y nada más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Density strip</source>
        <translation>Franja de densidad</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>End not known</source>
        <translation>Fin desconocido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day</source>
        <translation>Día exacto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day, not confirmed</source>
        <translation>Día exacto, sin confirmar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hatched</source>
        <translation>Rayado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>How much is known</source>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Kinds: the shape of a mark</source>
        <translation>Categorías: la forma de una marca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/legend_dialog.py"/>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Month known</source>
        <translation>Mes conocido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>So many events share this place in their row; double click to open it.</source>
        <translation>Tantos eventos comparten este sitio en su fila; doble clic para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Some time between</source>
        <translation>En algún momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, both ends known</source>
        <translation>Periodo, ambos extremos conocidos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, ends to the month</source>
        <translation>Periodo, extremos conocidos al mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Stages of a rule</source>
        <translation>Etapas de una norma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>The lane has more events than its rows can show: the higher, the more at that time. The most important still stand in their rows.</source>
        <translation>El carril tiene más eventos de los que caben en sus filas: cuanto más alto, más eventos en ese tiempo. Los más importantes siguen en sus filas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Three lines under the ruler, the darker the better documented: events with two sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. Rest the pointer there to read the numbers.</source>
        <translation>Tres líneas bajo la regla, más oscuras cuanto mejor documentado está: eventos con dos fuentes o más, días exactos confirmados, citas verificadas. En blanco: ningún evento; rayado: sin cubrir. Deje ahí el puntero para leer los números.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Uncertain</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>What stands in a lane</source>
        <translation>Qué hay en un carril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Year known</source>
        <translation>Año conocido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>around this date</source>
        <translation>hacia esta fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>day not known or not confirmed</source>
        <translation>día desconocido o sin confirmar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>end not recorded</source>
        <translation>fin no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>found by the search</source>
        <translation>hallado por la búsqueda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>how many, where there are too many to show</source>
        <translation>cuántos, donde hay demasiados para mostrarlos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in both</source>
        <translation>en ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in the same week</source>
        <translation>en la misma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>lasts this long</source>
        <translation>dura este tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>not in the filter, shown in context</source>
        <translation>fuera del filtro, mostrado en contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>one event whose bar would cover another’s</source>
        <translation>un evento cuya barra taparía la de otro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps in the same week</source>
        <translation>quizá en la misma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps this date</source>
        <translation>quizá esta fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>related to the selected event</source>
        <translation>relacionado con el evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>so many events close together</source>
        <translation>tantos eventos muy juntos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time between</source>
        <translation>en algún momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time within</source>
        <translation>en algún momento dentro de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>sources, exact days, quotes: the darker, the more of them are confirmed</source>
        <translation>fuentes, días exactos, citas: cuanto más oscuro, más de ellos están confirmados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>the same event</source>
        <translation>el mismo evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>{sentence} Reads “{example}”.</source>
        <translation>{sentence} Se lee “{example}”.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>Step {number}: the event {id} is not in this database.</source>
        <translation>Paso {number}: el evento {id} no está en esta base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>This lesson has no steps.</source>
        <translation>Esta lección no tiene pasos.</translation>
    </message>
</context>
<context>
    <name>lesson file</name>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.</source>
        <translation>Un archivo de lección se crea con “Archivo de lección…” en la ventana de las lecciones; su nombre termina en .json.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>Ask for the file to be sent again; nothing was changed.</source>
        <translation>Pida que le envíen de nuevo el archivo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale la versión más reciente de frtdesk para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Name the file of a lesson.</source>
        <translation>Nombre el archivo de una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a day such as 2020-06-11 is expected here</source>
        <translation>aquí se espera un día como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a first and a last day are expected here</source>
        <translation>aquí se esperan un primer y un último día</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a lesson has at most %n step|%n steps</source>
        <translation>
            <numerusform>una lección tiene %n paso como máximo</numerusform>
            <numerusform>una lección tiene %n pasos como máximo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a whole number from {least} to {most} is expected here</source>
        <translation>aquí se espera un número entero de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>fields are expected here</source>
        <translation>aquí se esperan campos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged in line {line}, column {column}</source>
        <translation>está dañado en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>it is too large for a lesson</source>
        <translation>es demasiado grande para una lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>el evento no tiene la fuente número {number}, contando desde 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text holds half a character</source>
        <translation>el texto contiene medio carácter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is empty</source>
        <translation>el texto está vacío</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is too long</source>
        <translation>el texto es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>No se puede leer {file} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} is no lesson file.</source>
        <translation>{file} no es un archivo de lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} fue escrito por una versión más reciente de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>{file}, at {place}</source>
        <translation>{file}, en {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>“{field}” is missing</source>
        <translation>falta “{field}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>“{name}” stands here twice</source>
        <translation>“{name}” figura aquí dos veces</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>A lesson</source>
        <translation>Una lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>A new lesson whose steps are the events that the filter leaves.</source>
        <translation>Una lección nueva cuyos pasos son los eventos que deja el filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step behind this one, with the event that is selected on the timeline.</source>
        <translation>Un paso detrás de este, con el evento seleccionado en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step that shows the timeline as it is now, without an event.</source>
        <translation>Un paso que muestra la línea de tiempo como está ahora, sin evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/fields.py"/>
        <source>A whole number from {least} to {most}, or nothing.</source>
        <translation>Un número entero de {least} a {most}, o nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add %n step|Add %n steps</source>
        <translation>
            <numerusform>Añadir %n paso</numerusform>
            <numerusform>Añadir %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add a range as a step</source>
        <translation>Añadir un intervalo como paso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>Add some events to it first.</source>
        <translation>Añádale antes algunos eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the range</source>
        <translation>Añadir el intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the selected event</source>
        <translation>Añadir el evento seleccionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_making.py"/>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Choose a lesson</source>
        <translation>Elegir una lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Delete the lesson {title}</source>
        <translation>Eliminar la lección {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Deleted the lesson “{title}”.</source>
        <translation>Se eliminó la lección “{title}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicate step {number}</source>
        <translation>Duplicar el paso {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicated “{title}”.</source>
        <translation>Se duplicó “{title}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit step {number}</source>
        <translation>Editar el paso {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit the lesson {title}</source>
        <translation>Editar la lección {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>From this filter</source>
        <translation>Con este filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Hand-out…</source>
        <translation>Hoja de trabajo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>It is kept in your library.</source>
        <translation>Se guarda en su biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>It keeps %n lane.|It keeps %n lanes.</source>
        <translation>
            <numerusform>Conserva %n carril.</numerusform>
            <numerusform>Conserva %n carriles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lesson file…</source>
        <translation>Archivo de lección…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Let step {number} show what is shown</source>
        <translation>Hacer que el paso {number} muestre lo que se ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>Let the name end in {endings}.</source>
        <translation>Haga que el nombre termine en {endings}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Let the step keep range, lanes and selection as the timeline shows them now.</source>
        <translation>El paso conserva el intervalo, los carriles y la selección como los muestra ahora la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made an empty lesson.</source>
        <translation>Se creó una lección vacía.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.</source>
        <translation>
            <numerusform>Se creó la lección “{title}” con %n paso.</numerusform>
            <numerusform>Se creó la lección “{title}” con %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Make the lesson {title}</source>
        <translation>Crear la lección {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Move step {number} to {place}</source>
        <translation>Mover el paso {number} al lugar {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>New lesson</source>
        <translation>Nueva lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>No lessons yet. Filter to what you want to tell, then make one from it.</source>
        <translation>Aún no hay lecciones. Filtre hasta tener lo que quiere contar y cree una con ello.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>No steps yet. Select an event on the timeline, then add it here as a step.</source>
        <translation>Aún no hay pasos. Seleccione un evento en la línea de tiempo y añádalo aquí como paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Note, for you alone</source>
        <translation>Nota, solo para usted</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Notes…</source>
        <translation>Notas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Prompt, for the class</source>
        <translation>Consigna, para la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>Questions need dates that are certain, or verified quotes.</source>
        <translation>Las preguntas necesitan fechas ciertas o citas verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Remove step {number}</source>
        <translation>Quitar el paso {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Seconds in autoplay</source>
        <translation>Segundos en avance automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Select an event on the timeline first; it becomes a step.</source>
        <translation>Seleccione antes un evento en la línea de tiempo; pasa a ser un paso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows the stretch of time around its event.</source>
        <translation>Muestra el tramo de tiempo en torno a su evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows {first} to {last}.</source>
        <translation>Muestra {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Slides are written by another command.</source>
        <translation>Las diapositivas las escribe otro comando.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Slides…</source>
        <translation>Diapositivas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>The events of one lesson, from {origin}.</source>
        <translation>Los eventos de una lección, de {origin}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>The events of “{title}” give no question.</source>
        <translation>Los eventos de “{title}” no dan ninguna pregunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The filter leaves no event with a date, so there is nothing to tell.</source>
        <translation>El filtro no deja ningún evento con fecha, así que no hay nada que contar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The lesson was not saved. {why}</source>
        <translation>La lección no se guardó. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>The lesson “{title}” has no steps yet, so there is nothing to present.</source>
        <translation>La lección “{title}” aún no tiene pasos, así que no hay nada que presentar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>The lesson “{title}” has no steps yet.</source>
        <translation>La lección “{title}” aún no tiene pasos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>The timeline</source>
        <translation>La línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>They are the most important ones; %n more event was left out.|They are the most important ones; %n more events were left out.</source>
        <translation>
            <numerusform>Son los más importantes; se omitió %n evento más.</numerusform>
            <numerusform>Son los más importantes; se omitieron %n eventos más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>This database holds no lesson.</source>
        <translation>Esta base de datos no contiene ninguna lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Use what is shown</source>
        <translation>Usar lo que se ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Widen the filter, then make a lesson from it.</source>
        <translation>Amplíe el filtro y cree una lección con él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>frtdesk export {out} --lesson {id} writes them.</source>
        <translation>frtdesk export {out} --lesson {id} las escribe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in your library</source>
        <translation>en su biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in {file}</source>
        <translation>en {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{event} (not in this database)</source>
        <translation>{event} (no está en esta base de datos)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>{file} cannot be written: its name does not say as what.</source>
        <translation>No se puede escribir {file}: su nombre no dice en qué formato.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be changed in {file}, so this is a copy of it, in your library.</source>
        <translation>“{title}” no se puede cambiar en {file}, así que esto es una copia, en su biblioteca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be deleted. {why}</source>
        <translation>“{title}” no se puede eliminar. {why}</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open this page of {host} in your browser?</source>
        <translation>¿Abrir esta página de {host} en su navegador?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Settings &gt; Links asks again.</source>
        <translation>Ajustes &gt; Enlaces vuelve a preguntar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Write a {mail} in your mail program?</source>
        <translation>¿Escribir un {mail} en su programa de correo?</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n actor with its role|%n actors with their roles</source>
        <translation>
            <numerusform>%n actor con su rol</numerusform>
            <numerusform>%n actores con sus roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n approximate or uncertain date|%n approximate or uncertain dates</source>
        <translation>
            <numerusform>%n fecha aproximada o incierta</numerusform>
            <numerusform>%n fechas aproximadas o inciertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n code of a place|%n codes of places</source>
        <translation>
            <numerusform>%n código de un lugar</numerusform>
            <numerusform>%n códigos de lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n date that is not known to the day|%n dates that are not known to the day</source>
        <translation>
            <numerusform>%n fecha que no se conoce al día</numerusform>
            <numerusform>%n fechas que no se conocen al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event of years that it does not know, left out|%n events of years that it does not know, left out</source>
        <translation>
            <numerusform>%n evento de años que no conoce, omitido</numerusform>
            <numerusform>%n eventos de años que no conoce, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event without a date, left out|%n events without a date, left out</source>
        <translation>
            <numerusform>%n evento sin fecha, omitido</numerusform>
            <numerusform>%n eventos sin fecha, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n id|%n ids</source>
        <translation>
            <numerusform>%n id</numerusform>
            <numerusform>%n id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of an actor|%n kinds of actors</source>
        <translation>
            <numerusform>%n categoría de un actor</numerusform>
            <numerusform>%n categorías de actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of event|%n kinds of events</source>
        <translation>
            <numerusform>%n categoría de evento</numerusform>
            <numerusform>%n categorías de eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n note|%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <location filename="../../frtdesk/formats/timeline_project.py"/>
        <source>%n open or unknown end|%n open or unknown ends</source>
        <translation>
            <numerusform>%n fin abierto o desconocido</numerusform>
            <numerusform>%n fines abiertos o desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n policy type|%n policy types</source>
        <translation>
            <numerusform>%n tipo de medida</numerusform>
            <numerusform>%n tipos de medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>%n quote without a web page, left out|%n quotes without a web page, left out</source>
        <translation>
            <numerusform>%n cita sin página web, omitida</numerusform>
            <numerusform>%n citas sin página web, omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n reason why it matters|%n reasons why it matters</source>
        <translation>
            <numerusform>%n razón de por qué importa</numerusform>
            <numerusform>%n razones de por qué importan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>%n season, decade or set of dates|%n seasons, decades or sets of dates</source>
        <translation>
            <numerusform>%n estación, década o conjunto de fechas</numerusform>
            <numerusform>%n estaciones, décadas o conjuntos de fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n stage|%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n tag|%n tags</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n time of day|%n times of day</source>
        <translation>
            <numerusform>%n hora del día</numerusform>
            <numerusform>%n horas del día</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Id: {text}</source>
        <translation>Id: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Importance {text} of 5, by the editors' judgement.</source>
        <translation>Importancia {text} de 5, a juicio de la redacción.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Place: {text}</source>
        <translation>Lugar: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Policy: {text}</source>
        <translation>Medida: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Stage: {text}</source>
        <translation>Etapa: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Tags: {text}</source>
        <translation>Etiquetas: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Who: {text}</source>
        <translation>Quién: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Why it matters: {text}</source>
        <translation>Por qué importa: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>control characters in %n event|control characters in %n events</source>
        <translation>
            <numerusform>caracteres de control en %n evento</numerusform>
            <numerusform>caracteres de control en %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>shown as text only: {parts}</source>
        <translation>mostrados solo como texto: {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell</source>
        <translation>
            <numerusform>el final de %n texto demasiado largo para una celda</numerusform>
            <numerusform>el final de %n textos demasiado largos para una celda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>the importance of %n event|the importance of %n events</source>
        <translation>
            <numerusform>la importancia de %n evento</numerusform>
            <numerusform>la importancia de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>what was checked of %n event|what was checked of %n events</source>
        <translation>
            <numerusform>lo comprobado en %n evento</numerusform>
            <numerusform>lo comprobado en %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>{speaker} (not verified)</source>
        <translation>{speaker} (sin verificar)</translation>
    </message>
</context>
<context>
    <name>main window</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>%n file was dropped at once.|%n files were dropped at once.</source>
        <translation>
            <numerusform>Se soltó %n archivo a la vez.</numerusform>
            <numerusform>Se soltaron %n archivos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>Drop one at a time, so that it is clear which of them is shown.</source>
        <translation>Suelte uno cada vez, para que quede claro cuál se muestra.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>%n section found|%n sections found</source>
        <translation>
            <numerusform>%n sección encontrada</numerusform>
            <numerusform>%n secciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>Install frtdesk again.</source>
        <translation>Instale frtdesk de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Manual of frtdesk</source>
        <translation>Manual de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>En este equipo no hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Nothing in the manual has these words. Try fewer.</source>
        <translation>Nada en el manual contiene estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/windows.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Sections found</source>
        <translation>Secciones encontradas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>See whether the printer is switched on, or the file can be written there.</source>
        <translation>Compruebe si la impresora está encendida, o si allí se puede escribir el archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>The manual could not be printed.</source>
        <translation>No se pudo imprimir el manual.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>The manual is not where it should be.</source>
        <translation>El manual no está donde debería.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>The whole manual…</source>
        <translation>Todo el manual…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>This chapter…</source>
        <translation>Este capítulo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>menu only</source>
        <translation>solo en el menú</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Carriles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Teach</source>
        <translation>En&amp;señar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n actor or source corrected|%n actors and sources corrected</source>
        <translation>
            <numerusform>%n actor o fuente corregidos</numerusform>
            <numerusform>%n actores y fuentes corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by both|%n changed by both</source>
        <translation>
            <numerusform>%n cambiado por ambos</numerusform>
            <numerusform>%n cambiados por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by them|%n changed by them</source>
        <translation>
            <numerusform>%n cambiado por ellos</numerusform>
            <numerusform>%n cambiados por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you and removed by them|%n changed by you and removed by them</source>
        <translation>
            <numerusform>%n cambiado por usted y quitado por ellos</numerusform>
            <numerusform>%n cambiados por usted y quitados por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you|%n changed by you</source>
        <translation>
            <numerusform>%n cambiado por usted</numerusform>
            <numerusform>%n cambiados por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>%n choice to make|%n choices to make</source>
        <translation>
            <numerusform>%n elección por hacer</numerusform>
            <numerusform>%n elecciones por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field to choose|%n fields to choose</source>
        <translation type="vanished">
            <numerusform>%n campo por elegir</numerusform>
            <numerusform>%n campos por elegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by both|%n lessons changed by both</source>
        <translation>
            <numerusform>%n lección modificada por ambos</numerusform>
            <numerusform>%n lecciones modificadas por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by them|%n lessons changed by them</source>
        <translation>
            <numerusform>%n lección modificada por ellos</numerusform>
            <numerusform>%n lecciones modificadas por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you and removed by them|%n lessons changed by you and removed by them</source>
        <translation>
            <numerusform>%n lección modificada por usted y quitada por ellos</numerusform>
            <numerusform>%n lecciones modificadas por usted y quitadas por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you|%n lessons changed by you</source>
        <translation>
            <numerusform>%n lección modificada por usted</numerusform>
            <numerusform>%n lecciones modificadas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson removed by them|%n lessons removed by them</source>
        <translation>
            <numerusform>%n lección quitada por ellos</numerusform>
            <numerusform>%n lecciones quitadas por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new event|%n new events</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new lesson|%n new lessons</source>
        <translation>
            <numerusform>%n lección nueva</numerusform>
            <numerusform>%n lecciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new place|%n new places</source>
        <translation>
            <numerusform>%n lugar nuevo</numerusform>
            <numerusform>%n lugares nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new saved view|%n new saved views</source>
        <translation>
            <numerusform>%n vista guardada nueva</numerusform>
            <numerusform>%n vistas guardadas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by both|%n places changed by both</source>
        <translation>
            <numerusform>%n lugar modificado por ambos</numerusform>
            <numerusform>%n lugares modificados por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by them|%n places changed by them</source>
        <translation>
            <numerusform>%n lugar modificado por ellos</numerusform>
            <numerusform>%n lugares modificados por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by you|%n places changed by you</source>
        <translation>
            <numerusform>%n lugar modificado por usted</numerusform>
            <numerusform>%n lugares modificados por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n removed by them|%n removed by them</source>
        <translation>
            <numerusform>%n quitado por ellos</numerusform>
            <numerusform>%n quitados por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by both|%n saved views changed by both</source>
        <translation>
            <numerusform>%n vista guardada modificada por ambos</numerusform>
            <numerusform>%n vistas guardadas modificadas por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by them|%n saved views changed by them</source>
        <translation>
            <numerusform>%n vista guardada modificada por ellos</numerusform>
            <numerusform>%n vistas guardadas modificadas por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you and removed by them|%n saved views changed by you and removed by them</source>
        <translation>
            <numerusform>%n vista guardada modificada por usted y quitada por ellos</numerusform>
            <numerusform>%n vistas guardadas modificadas por usted y quitadas por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you|%n saved views changed by you</source>
        <translation>
            <numerusform>%n vista guardada modificada por usted</numerusform>
            <numerusform>%n vistas guardadas modificadas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view removed by them|%n saved views removed by them</source>
        <translation>
            <numerusform>%n vista guardada quitada por ellos</numerusform>
            <numerusform>%n vistas guardadas quitadas por ellos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>An empty step</source>
        <translation>Un paso vacío</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As they have it</source>
        <translation>Como lo tienen ellos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As you have it</source>
        <translation>Como lo tiene usted</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>Both hold the same.</source>
        <translation>Ambas contienen lo mismo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>Choose a newer one to take in.</source>
        <translation>Elija una más reciente para incorporarla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_merge.py"/>
        <source>Comparing both databases</source>
        <translation>Comparando ambas bases de datos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}: {done} of %n event|Comparing it with {name}: {done} of %n events</source>
        <translation>
            <numerusform>Comparándola con {name}: {done} de %n evento</numerusform>
            <numerusform>Comparándola con {name}: {done} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}…</source>
        <translation>Comparándola con {name}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>It holds nothing that {name} lacks.</source>
        <translation>No contiene nada que le falte a {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>It was there.</source>
        <translation>Existía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Lesson: {title}</source>
        <translation>Lección: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_database.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge {name}</source>
        <translation>Combinar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged.</source>
        <translation>Combinada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged. The database as it was before is {path}.</source>
        <translation>Combinada. La base de datos como era antes está en {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merging…</source>
        <translation>Combinando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Place: {title}</source>
        <translation>Lugar: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put the events that they removed in the bin, delete their lessons and views</source>
        <translation>Enviar a la papelera los eventos que ellos quitaron y eliminar sus lecciones y vistas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put what they removed in the bin</source>
        <translation>Enviar a la papelera lo que ellos quitaron</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>Save a copy to edit…</source>
        <translation>Guardar una copia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Saved view: {title}</source>
        <translation>Vista guardada: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>See what is new…</source>
        <translation>Ver qué hay de nuevo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>The events that ship with frtdesk are of {day}, and newer than those of your copy.</source>
        <translation>Los eventos incluidos en frtdesk son del {day}, más recientes que los de su copia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>The whole event</source>
        <translation>El evento entero</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole lesson</source>
        <translation>Toda la lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole view</source>
        <translation>Toda la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>They removed it: it is deleted.</source>
        <translation>Ellos la quitaron: se elimina.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>They removed this event: it goes to the bin.</source>
        <translation>Ellos quitaron este evento: va a la papelera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>This is the database that is open.</source>
        <translation>Esta es la base de datos que está abierta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What is listed</source>
        <translation>Qué se lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What only one of the two changed is taken, field by field. What you made, changed or put in the bin stays. A copy is kept before, and Undo takes all of it back.</source>
        <translation>Lo que solo cambió una de las dos se toma, campo por campo. Lo que usted creó, cambió o envió a la papelera se queda. Antes se guarda una copia, y Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>What they removed stays; --remove puts it in the bin.</source>
        <translation>Lo que ellos quitaron se queda; --remove lo envía a la papelera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Would be: {sentence}</source>
        <translation>Sería: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>You changed it.</source>
        <translation>Usted hizo cambios.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: theirs is taken</source>
        <translation>{field} de {title}: se toma lo de ellos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: yours is kept</source>
        <translation>{field} de {title}: se conserva lo de usted</translation>
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
        <translation>No se puede cambiar {name}, así que no se puede combinar nada con ella. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{name} is merged.</source>
        <translation>{name} está combinada.</translation>
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
            <numerusform>%n evento lo nombra.</numerusform>
            <numerusform>%n eventos lo nombran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>%n is chosen.|%n are chosen.</source>
        <translation>
            <numerusform>%n elegido.</numerusform>
            <numerusform>%n elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>%n is deleted.|%n are deleted.</source>
        <translation>
            <numerusform>%n eliminado.</numerusform>
            <numerusform>%n eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n of them is in the bin.|%n of them are in the bin.</source>
        <translation>
            <numerusform>%n de ellos está en la papelera.</numerusform>
            <numerusform>%n de ellos están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n other belongs to it.|%n others belong to it.</source>
        <translation>
            <numerusform>%n más le pertenece.</numerusform>
            <numerusform>%n más le pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A source needs an address or a title.</source>
        <translation>Una fuente necesita una dirección o un título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Actors, sources, tags and places</source>
        <translation>Actores, fuentes, etiquetas y lugares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Company, regulator, police</source>
        <translation>Empresa, regulador, policía</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>It cannot belong to itself, nor to what belongs to it.</source>
        <translation>No puede pertenecer a sí mismo, ni a lo que le pertenece.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind of the source</source>
        <translation>Categoría de la fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n actor|Make one of %n actors</source>
        <translation>
            <numerusform>Hacer uno de %n actor</numerusform>
            <numerusform>Hacer uno de %n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n place|Make one of %n places</source>
        <translation>
            <numerusform>Hacer uno de %n lugar</numerusform>
            <numerusform>Hacer uno de %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n source|Make one of %n sources</source>
        <translation>
            <numerusform>Hacer una de %n fuente</numerusform>
            <numerusform>Hacer una de %n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n tag|Make one of %n tags</source>
        <translation>
            <numerusform>Hacer una de %n etiqueta</numerusform>
            <numerusform>Hacer una de %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Make one of those that are chosen (Ctrl+click chooses several).</source>
        <translation>Hace uno de los elegidos (Ctrl+clic elige varios).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge it into another, or take it off these events first.</source>
        <translation>Combínelo con otro, o quítelo antes de estos eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Merge makes one of them.</source>
        <translation>Combinar hace uno solo de ellos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>None of them is like that.</source>
        <translation>Ninguno es así.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Nothing uses %n of them.|Nothing uses %n of them.</source>
        <translation>
            <numerusform>Nada usa %n de ellos.</numerusform>
            <numerusform>Nada usa %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Nothing uses it.</source>
        <translation>Nada lo usa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Only what nothing uses</source>
        <translation>Solo lo que nada usa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Save a copy to edit</source>
        <translation>Guardar una copia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Short form, former name</source>
        <translation>Forma breve, nombre anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Show its events</source>
        <translation>Mostrar sus eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The company or body it is part of</source>
        <translation>La empresa o entidad de la que es parte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The state, country or union it lies in</source>
        <translation>El estado, país o unión en que se encuentra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>There are none yet. Events bring them along, or make one with New.</source>
        <translation>Aún no hay ninguno. Los eventos los traen consigo, o cree uno con Nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is a place with this name, code and level already. Merge the two instead.</source>
        <translation>Ya hay un lugar con este nombre, código y nivel. Combine los dos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>There is none of this name. Make it first, or leave this empty.</source>
        <translation>No hay ninguno con este nombre. Créelo antes, o deje esto vacío.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is one of this name already. Merge the two instead.</source>
        <translation>Ya hay uno con este nombre. Combine los dos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is nearly “{name}”, which is there already.</source>
        <translation>Esto es casi “{name}”, que ya existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is no ISO 3166 code, nor EU, UN or INT.</source>
        <translation>Esto no es un código ISO 3166, ni EU, UN o INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away what is typed here and not saved.</source>
        <translation>Descarta lo escrito aquí y no guardado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Qué revisar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>Which one stays?</source>
        <translation>¿Cuál se queda?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>Without a code nobody finds it by its country.</source>
        <translation>Sin un código nadie lo encuentra por su país.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{gone} will be gone; “{kept}” stays.</source>
        <translation>{gone} desaparecerá; “{kept}” se queda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{names} and %n more|{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>{name} is called {alias} as well; a filter by it finds both.</source>
        <translation>{name} también se llama {alias}; un filtro con ese nombre encuentra ambos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” cannot be deleted. {uses}</source>
        <translation>“{name}” no se puede eliminar. {uses}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” has this address already. Merge the two instead.</source>
        <translation>“{name}” ya tiene esta dirección. Combine las dos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” is called so as well.</source>
        <translation>“{name}” también se llama así.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” está eliminado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” está guardado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>“{name}” stands for all of them now.</source>
        <translation>“{name}” vale ahora por todos ellos.</translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by you elsewhere: {title}</source>
        <translation>Cambiado por usted en otro lugar: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by {name}: {title}</source>
        <translation>Cambiado por {name}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>The connection to {name} is lost.</source>
        <translation>Se ha perdido la conexión con {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>What is on the screen stays, what you type is kept, and frtdesk tries again.</source>
        <translation>Lo que está en pantalla sigue ahí, lo que escriba se conserva, y frtdesk vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/others.py"/>
        <source>and %n more change|and %n more changes</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
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
        <translation>{name} está de nuevo conectada.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Its window shows {range}. Arrows move it, plus and minus resize it.</source>
        <translation>Su ventana muestra {range}. Las flechas la mueven; más y menos cambian su tamaño.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Overview of all years</source>
        <translation>Vista general de todos los años</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n en ambos</numerusform>
            <numerusform>%n en ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in rows that did not fit|%n in rows that did not fit</source>
        <translation>
            <numerusform>%n en filas que no cupieron</numerusform>
            <numerusform>%n en filas que no cupieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n lane hidden, {events}|%n lanes hidden, {events}</source>
        <translation>
            <numerusform>%n carril oculto, {events}</numerusform>
            <numerusform>%n carriles ocultos, {events}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n of them outside this range|%n of them outside this range</source>
        <translation>
            <numerusform>%n de ellos fuera de este intervalo</numerusform>
            <numerusform>%n de ellos fuera de este intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n without a date|%n without a date</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} y B {second} de %n evento</numerusform>
            <numerusform>A {first} y B {second} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>as known on {day}</source>
        <translation>según lo sabido el {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>chosen by hand</source>
        <translation>elegidos a mano</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>data to {date}</source>
        <translation>datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>filter: {filter}</source>
        <translation>filtro: {filter}</translation>
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
        <translation>sin filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no room for the sources, which are in the data</source>
        <translation>no hay sitio para las fuentes, que están en los datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>no source recorded</source>
        <translation>ninguna fuente registrada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>those of %n more event are in the data|those of %n more events are in the data</source>
        <translation>
            <numerusform>las de %n evento más están en los datos</numerusform>
            <numerusform>las de %n eventos más están en los datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>{count} of %n event|{count} of %n events</source>
        <translation>
            <numerusform>{count} de %n evento</numerusform>
            <numerusform>{count} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>{sources} and %n more|{sources} and %n more</source>
        <translation>
            <numerusform>{sources} y %n más</numerusform>
            <numerusform>{sources} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>page file</name>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows go from event to event, + and − zoom, 0 shows all, Enter tells more.</source>
        <translation>Arrastre para mover; amplíe con Ctrl y la rueda, con dos dedos, o con la rueda sobre los años. Teclas: las flechas van de evento en evento, + y − amplían y reducen, 0 muestra todo, Intro cuenta más.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Events close together here: {n}</source>
        <translation>Eventos muy juntos aquí: {n}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>No sources are given.</source>
        <translation>No se indica ninguna fuente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the list of events</source>
        <translation>Saltar a la lista de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the sources</source>
        <translation>Saltar a las fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Start not recorded</source>
        <translation>Inicio no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>The chosen event</source>
        <translation>El evento elegido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sin fuente: no se indica ningún documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>the %n most important are here</source>
        <translation>
            <numerusform>aquí está el %n más importante</numerusform>
            <numerusform>aquí están los %n más importantes</numerusform>
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
        <translation>{n} a la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (cita sin verificar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{year} BCE</source>
        <translation>{year} a. C.</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n event is left out: its date says no more than a season, or nothing.|%n events are left out: their dates say no more than a season, or nothing.</source>
        <translation>
            <numerusform>Se omite %n evento: su fecha no dice más que una estación, o nada.</numerusform>
            <numerusform>Se omiten %n eventos: sus fechas no dicen más que una estación, o nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n more may be.</source>
        <translation>
            <numerusform>%n más puede estarlo.</numerusform>
            <numerusform>%n más pueden estarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n pair is in the same week.|%n pairs are in the same week.</source>
        <translation>
            <numerusform>%n par está en la misma semana.</numerusform>
            <numerusform>%n pares están en la misma semana.</numerusform>
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
        <translation>B está</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Both dates lie in this week.</source>
        <translation>Ambas fechas caen en esta semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Compare two filters, and the events of both that fall in the same week are listed here.</source>
        <translation>Compare dos filtros, y aquí se listan los eventos de ambos que caen en la misma semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Looking for pairs…</source>
        <translation>Buscando pares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>No event of A falls in the same week as one of B.</source>
        <translation>Ningún evento de A cae en la misma semana que uno de B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Pairs in the same week</source>
        <translation>Pares en la misma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Put all listed pairs on the clipboard, to be pasted into a table.</source>
        <translation>Pone todos los pares listados en el portapapeles, para pegarlos en una tabla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>The dates are not precise enough to be sure.</source>
        <translation>Las fechas no son lo bastante precisas para estar seguro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>The {listed} of the most important events are listed.</source>
        <translation>Se listan los {listed} de los eventos más importantes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Week of Monday</source>
        <translation>Semana del lunes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>perhaps {day}</source>
        <translation>quizá {day}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>A lesson is being presented.</source>
        <translation>Se está presentando una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Chapter of the manual</source>
        <translation>Capítulo del manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event that the filter hides</source>
        <translation>Evento que oculta el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Lesson, to be presented</source>
        <translation>Lección, para presentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>Not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Nothing is called so. Try one word of it, or its first letters.</source>
        <translation>Nada se llama así. Pruebe con una palabra del nombre, o con sus iniciales.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What do you want to do? Type part of its name</source>
        <translation>¿Qué quiere hacer? Escriba parte del nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/painter.py"/>
        <source>used lately</source>
        <translation>usado hace poco</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Century</source>
        <translation>Siglo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Millennium</source>
        <translation>Milenio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>the week from {day}</source>
        <translation>la semana desde el {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>{first} to {last} {year}</source>
        <translation>{first} a {last} de {year}</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down: {wide} × {high} mm.|%n sheets of {paper}, {across} across and {down} down: {wide} × {high} mm.</source>
        <translation>
            <numerusform>%n hoja de {paper}, {across} a lo ancho y {down} a lo alto: {wide} × {high} mm.</numerusform>
            <numerusform>%n hojas de {paper}, {across} a lo ancho y {down} a lo alto: {wide} × {high} mm.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over the sheet before it, up to the dotted marks; glue it there.</source>
        <translation>Empiece por A1. Corte el borde izquierdo y el superior de cada hoja siguiente por sus marcas, y póngala sobre la hoja anterior hasta las marcas de puntos; péguela ahí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>On paper this line is {length} mm long.</source>
        <translation>En papel, esta línea mide {length} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Print all pages at their actual size (100 %), not fitted to the paper.</source>
        <translation>Imprima todas las páginas a su tamaño real (100 %), sin ajustarlas al papel.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>{name} of {across} × {down}</source>
        <translation>{name} de {across} × {down}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n event in the filter|%n events in the filter</source>
        <translation>
            <numerusform>%n evento en el filtro</numerusform>
            <numerusform>%n eventos en el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question is ready.|%n questions are ready.</source>
        <translation>
            <numerusform>%n pregunta está lista.</numerusform>
            <numerusform>%n preguntas están listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question|%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n second|%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n team|%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>A draw: {teams}</source>
        <translation>Empate: {teams}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>A quiz is written as PDF or Markdown.</source>
        <translation>Las preguntas se escriben como PDF o Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>After: {title}</source>
        <translation>Después de: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/quiz_source.py"/>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Answer: ____</source>
        <translation>Respuesta: ____</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>Answer: {letters}</source>
        <translation>Respuesta: {letters}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Ask about</source>
        <translation>Preguntar sobre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Ask the class</source>
        <translation>Preguntar a la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Choose at least one kind of question.</source>
        <translation>Elija al menos un tipo de pregunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Dates that leave the order open and quotes that were not verified are not asked about. Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.</source>
        <translation>No se pregunta por fechas que dejan abierto el orden ni por citas sin verificar. Las hojas son PDF, o Markdown si el nombre termina en .md; la misma semilla da la misma hoja.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Distance in time</source>
        <translation>Distancia en el tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Easy: a year or more apart</source>
        <translation>Fácil: un año o más entre ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Hard: at most four months apart</source>
        <translation>Difícil: cuatro meses como máximo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Lesson: {lesson}</source>
        <translation>Lección: {lesson}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>Let the name end in {suffixes}.</source>
        <translation>Haga que el nombre termine en {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Making the questions…</source>
        <translation>Haciendo las preguntas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Medium: two months to two years apart</source>
        <translation>Media: de dos meses a dos años</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Mixed</source>
        <translation>Mezclada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Name: ______________________</source>
        <translation>Nombre: ______________________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No clock</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>No question can be made: these events hold too few dates that leave no doubt and verified quotes. Try another level, or more events.</source>
        <translation>No se puede hacer ninguna pregunta: estos eventos contienen muy pocas fechas que no dejen duda y muy pocas citas verificadas. Pruebe otro nivel, o más eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No teams</source>
        <translation>Sin equipos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Only %n question can be made|Only %n questions can be made</source>
        <translation>
            <numerusform>Solo se puede hacer %n pregunta</numerusform>
            <numerusform>Solo se pueden hacer %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Order: ____________</source>
        <translation>Orden: ____________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Put in order, earliest first.</source>
        <translation>Ponga en orden, primero lo más antiguo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_screen.py"/>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key</source>
        <translation>Guardar las soluciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key…</source>
        <translation>Guardar soluciones…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet…</source>
        <translation>Guardar hoja…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_teams.py"/>
        <source>Team {number}</source>
        <translation>Equipo {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>That was the last question.</source>
        <translation>Era la última pregunta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The only event|All %n events</source>
        <translation>
            <numerusform>El único evento</numerusform>
            <numerusform>Los %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The same events, choices and seed give the same questions again.</source>
        <translation>Los mismos eventos, opciones y semilla vuelven a dar las mismas preguntas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which came first?</source>
        <translation>¿Qué fue primero?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which of these came next?</source>
        <translation>¿Cuál de estos vino después?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Who said this?</source>
        <translation>¿Quién dijo esto?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Write 1 for the earliest.</source>
        <translation>Escriba 1 en lo más antiguo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>data to {date}</source>
        <translation>datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>publisher not named</source>
        <translation>editor sin nombrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>said {date}</source>
        <translation>dicho: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}</source>
        <translation>fuente: {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}, {date}</source>
        <translation>fuente: {publisher}, {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>the others would rest on dates that leave the order open, or on quotes that nobody verified</source>
        <translation>las demás se apoyarían en fechas que dejan abierto el orden, o en citas que nadie verificó</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>{team} wins!</source>
        <translation>¡Gana {team}!</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: answer key</source>
        <translation>{title}: soluciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: questions</source>
        <translation>{title}: preguntas</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/range_mark.py"/>
        <source>%n event in it|%n events in it</source>
        <translation>
            <numerusform>contiene %n evento</numerusform>
            <numerusform>contiene %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Drop it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Export it…</source>
        <translation>Exportarlo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Filter by it</source>
        <translation>Filtrar por él</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Marked range</source>
        <translation>Intervalo marcado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Zoom to it</source>
        <translation>Ampliarlo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>All lanes that there can be are shown.</source>
        <translation>Se muestran todos los carriles que puede haber.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is folded.</source>
        <translation>No hay ningún carril plegado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is hidden.</source>
        <translation>No hay ningún carril oculto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No relations between lanes are drawn.</source>
        <translation>No hay relaciones entre carriles trazadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented or the class is asked.</source>
        <translation>No mientras se presenta una lección o se pregunta a la clase.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented.</source>
        <translation>No mientras se presenta una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is filtered, so there are no rows to compact.</source>
        <translation>No se filtra nada, así que no hay filas que compactar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is hidden by a day.</source>
        <translation>No hay nada oculto por un día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a comparison.</source>
        <translation>Solo en una comparación.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a saved view of your own that you have changed.</source>
        <translation>Solo en una vista guardada suya que haya cambiado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in edit mode.</source>
        <translation>Solo en el modo de edición.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while a lesson is presented.</source>
        <translation>Solo mientras se presenta una lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while the class is asked.</source>
        <translation>Solo mientras se pregunta a la clase.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event first.</source>
        <translation>Seleccione antes un evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move down.</source>
        <translation>Seleccione un evento de un carril que pueda bajar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move up.</source>
        <translation>Seleccione un evento de un carril que pueda subir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first.</source>
        <translation>Seleccione antes un evento del carril.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first; halves of a comparison stay as they are.</source>
        <translation>Seleccione antes un evento del carril; las mitades de una comparación se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select two events or more first.</source>
        <translation>Seleccione antes dos eventos o más.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The drawer is closed.</source>
        <translation>El panel inferior está cerrado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The rows are those of all events.</source>
        <translation>Las filas son las de todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There are as few lanes as there can be.</source>
        <translation>Ya no puede haber menos carriles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view after this one.</source>
        <translation>No hay ninguna vista después de esta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view before this one.</source>
        <translation>No hay ninguna vista antes de esta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>You have not put lanes into an order of your own.</source>
        <translation>Usted no ha puesto los carriles en un orden propio.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are checked, but {count} of {all} are verified.</source>
        <translation>Dice que sus citas están comprobadas, pero {count} de {all} están verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are not checked, but {count} of {all} are verified.</source>
        <translation>Dice que sus citas no están comprobadas, pero {count} de {all} están verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It {relation} {target}, which starts later.</source>
        <translation>El evento {relation} {target}, que empieza después.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Its relations run in a circle: {circle}.</source>
        <translation>Sus relaciones forman un círculo: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Quote {number} ({speaker}) has no source.</source>
        <translation>La cita {number} ({speaker}) no tiene fuente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is no code of ISO 3166, nor EU, UN or INT.</source>
        <translation>“{code}” no es un código ISO 3166, ni EU, UN o INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is not in the vocabulary.</source>
        <translation>“{code}” no está en el vocabulario.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n hit|%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n in neither.</source>
        <translation>
            <numerusform>%n en ninguno.</numerusform>
            <numerusform>%n en ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n more outside the filter.</source>
        <translation>
            <numerusform>%n más fuera del filtro.</numerusform>
            <numerusform>%n más fuera del filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them in neither A nor B.</source>
        <translation>
            <numerusform>%n de ellos ni en A ni en B.</numerusform>
            <numerusform>%n de ellos ni en A ni en B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them outside the filter.</source>
        <translation>
            <numerusform>%n de ellos fuera del filtro.</numerusform>
            <numerusform>%n de ellos fuera del filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n outside it.</source>
        <translation>
            <numerusform>%n fuera de él.</numerusform>
            <numerusform>%n fuera de él.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By relevance</source>
        <translation>Por relevancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>End the search (Esc).</source>
        <translation>Termina la búsqueda (Esc).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_list.py"/>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B.</source>
        <translation>En A o B.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B; %n more in neither.</source>
        <translation>
            <numerusform>En A o B; %n más en ninguno.</numerusform>
            <numerusform>En A o B; %n más en ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>List all hits under the timeline.</source>
        <translation>Lista todos los resultados bajo la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words, within the filter or outside it.</source>
        <translation>Ningún evento contiene todas estas palabras, ni dentro del filtro ni fuera de él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words.</source>
        <translation>Ningún evento contiene todas estas palabras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit in A or B.</source>
        <translation>Ningún resultado en A o B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit within the filter.</source>
        <translation>Ningún resultado dentro del filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search all events</source>
        <translation>Buscar en todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search in A or B</source>
        <translation>Buscar en A o B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search titles, quotes, sources…</source>
        <translation>Buscar títulos, citas, fuentes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search within the filter</source>
        <translation>Buscar dentro del filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Signs are not read here; phrases, OR and fields belong into the filter (Ctrl+L).</source>
        <translation type="vanished">Aquí no se leen signos; frases, OR y campos van en el filtro (Ctrl+L).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Signs are not read here; phrases, OR and fields belong into the filter{key}.</source>
        <translation>Aquí no se leen los signos; las frases, OR y los campos van en el filtro{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>That looks like a regular expression; here only its words are searched for.</source>
        <translation>Eso parece una expresión regular; aquí solo se buscan sus palabras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the first hit. On from the last.</source>
        <translation>Era el primer resultado. Se sigue desde el último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the last hit. On from the first.</source>
        <translation>Era el último resultado. Se sigue desde el primero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>The earliest first.</source>
        <translation>Lo más antiguo primero.</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3).</source>
        <translation type="vanished">El resultado anterior (Mayús+F3).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The hit before{key}.</source>
        <translation>El resultado anterior{key}.</translation>
    </message>
    <message>
        <source>The next hit (F3, Enter).</source>
        <translation type="vanished">El resultado siguiente (F3, Intro).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The next hit ({keys}).</source>
        <translation>El resultado siguiente ({keys}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>There is no letter or digit in it to search for.</source>
        <translation>No contiene ninguna letra ni cifra que buscar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Titles first, then quotes, summaries, names and sources; the important ones first.</source>
        <translation>Primero los títulos, luego citas, resúmenes, nombres y fuentes; los importantes primero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Type one more letter.</source>
        <translation>Escriba una letra más.</translation>
    </message>
    <message>
        <source>Type words to search for (Ctrl+F).</source>
        <translation type="vanished">Escriba palabras para buscar (Ctrl+F).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Type words to search for{key}.</source>
        <translation>Escriba las palabras que busca{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>What you search for is listed here, with the words marked.</source>
        <translation>Lo que busque se lista aquí, con las palabras marcadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Words to search for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <source>also in {places}</source>
        <translation>también en {places}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <location filename="../../frtdesk/ui/search/hit_painter.py"/>
        <source>outside the filter</source>
        <translation>fuera del filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{total} hits so far</source>
        <translation>{total} resultados hasta ahora</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Ask whoever runs the server for it: your name there, the server and the database. A password is asked for when the server wants one, and stands in no file of frtdesk.</source>
        <translation>Pídala a quien administra el servidor: su nombre de usuario, el servidor y la base de datos. La contraseña se pide cuando el servidor la exige, y no figura en ningún archivo de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten, and its password is out of the keyring.</source>
        <translation>Se olvidó, y su contraseña ya no está en el llavero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten. No password of it was kept.</source>
        <translation>Se olvidó. No se conservaba ninguna contraseña suya.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Keep it in the keyring of this computer</source>
        <translation>Conservarla en el llavero de este equipo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open a shared database</source>
        <translation>Abrir una base de datos compartida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password for {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Take this database off the list of recent ones, and its password out of the keyring.</source>
        <translation>Quita esta base de datos de la lista de recientes, y su contraseña del llavero.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>frtdesk finds no keyring on this computer, so it asks each time. The password may also stand in the environment, in PGPASSWORD, or in the file .pgpass.</source>
        <translation>frtdesk no encuentra ningún llavero en este equipo, así que pregunta cada vez. La contraseña también puede estar en el entorno, en PGPASSWORD, o en el archivo .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>postgresql+psycopg://name@server/database</source>
        <translation>postgresql+psycopg://usuario@servidor/base</translation>
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
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n more value was left out.|%n more values were left out.</source>
        <translation>
            <numerusform>Se omitió %n valor más.</numerusform>
            <numerusform>Se omitieron %n valores más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting changed.|%n settings changed.</source>
        <translation>
            <numerusform>Se cambió %n ajuste.</numerusform>
            <numerusform>Se cambiaron %n ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>%n setting has its usual value again.|%n settings have their usual values again.</source>
        <translation>
            <numerusform>%n ajuste vuelve a tener su valor habitual.</numerusform>
            <numerusform>%n ajustes vuelven a tener sus valores habituales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting is unknown to this version and was kept: {names}.|%n settings are unknown to this version and were kept: {names}.</source>
        <translation>
            <numerusform>%n ajuste es desconocido para esta versión y se conservó: {names}.</numerusform>
            <numerusform>%n ajustes son desconocidos para esta versión y se conservaron: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n was so already.|%n were so already.</source>
        <translation>
            <numerusform>%n ya estaba así.</numerusform>
            <numerusform>%n ya estaban así.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>La rueda sola acerca o aleja el tiempo en lugar de desplazar los carriles o la vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A strip under the ruler of the timeline shows how well its events are documented.</source>
        <translation>Una franja bajo la regla de la línea de tiempo muestra lo bien documentados que están sus eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies at once; the window is made anew, on the same view.</source>
        <translation>Se aplica al instante; la ventana se rehace, con la misma vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies from now on; what was written before stays as it is.</source>
        <translation>Se aplica desde ahora; lo que se escribió antes se queda como está.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop asks</source>
        <translation>Como pida el sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop is</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Ask before opening a link</source>
        <translation>Preguntar antes de abrir un enlace</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Commands used lately</source>
        <translation>Comandos usados hace poco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Drawer</source>
        <translation>Panel inferior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Export it again there, or bring frtdesk up to date here.</source>
        <translation>Expórtelo otra vez allí, o ponga frtdesk al día aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Files and names</source>
        <translation>Archivos y nombres</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder for what you make</source>
        <translation>Carpeta para lo que usted hace</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Forget all of it</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>From 80 % to 300 % of the normal size.</source>
        <translation>De 80 % a 300 % del tamaño normal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Greyscale</source>
        <translation>En grises</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.</source>
        <translation>Cómo las compone *Copiar referencia*: simple, APA, MLA, Chicago, BibTeX o RIS.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How days and months are written. Years before 1 and after 9999 are always in words; so are the names on the ruler.</source>
        <translation>Cómo se escriben los días y los meses. Los años anteriores al 1 y posteriores al 9999 van siempre en palabras, igual que los nombres de la regla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How much is known</source>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In figures: 2020-06-11</source>
        <translation>En cifras: 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In words: 11 June 2020</source>
        <translation>En palabras: 11 de junio de 2020</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Its columns, their order and width.</source>
        <translation>Sus columnas, su orden y su ancho.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Language and dates</source>
        <translation>Idioma y fechas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light, dark, one for paper or for poor sight, or what the desktop uses.</source>
        <translation>Claro, oscuro, uno para papel o para baja visión, o lo que use el sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Name one or several, or write --all.</source>
        <translation>Nombre uno o varios, o escriba --all.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>Ningún ajuste trata de “{words}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>No setting was named.</source>
        <translation>No se nombró ningún ajuste.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Questions for the class</source>
        <translation>Preguntas para la clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Recent databases</source>
        <translation>Bases de datos recientes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Reduced motion</source>
        <translation>Menos animación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Reset these</source>
        <translation>Restablecer estos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>See whether this can be written: {name}</source>
        <translation>Compruebe si se puede escribir esto: {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings (*{suffix})</source>
        <translation>Ajustes (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Settings &gt; Export… writes one, on the computer whose settings you want.</source>
        <translation>Ajustes &gt; Exportar… escribe uno, en el equipo cuyos ajustes quiera.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Shows the whole address of a source first. Only http, https and mailto addresses are ever opened, by your browser; frtdesk itself never goes to the network for them.</source>
        <translation>Muestra antes la dirección completa de una fuente. Solo se abren direcciones http, https y mailto, y lo hace su navegador; frtdesk mismo nunca va a la red por ellas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Stands beside what you change in a database. Without it, your login name does.</source>
        <translation>Aparece junto a lo que usted cambia en una base de datos. Si falta, aparece su nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Take in the settings in a file that was exported elsewhere.</source>
        <translation>Toma los ajustes de un archivo exportado en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>That the tour was offered; it is offered once.</source>
        <translation>Que se ofreció el recorrido; se ofrece una sola vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The file is kept as {name}.</source>
        <translation>El archivo se conserva como {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The keys that you gave to commands.</source>
        <translation>Las teclas que usted dio a los comandos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The lesson that was chosen last.</source>
        <translation>La última lección elegida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The names of the last ten, for File &gt; Open recent. No password stands in them.</source>
        <translation>Los nombres de las últimas diez, para Archivo &gt; Abrir reciente. No contienen ninguna contraseña.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The settings could not be written.</source>
        <translation>No se pudieron escribir los ajustes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The view on which you left each database.</source>
        <translation>La vista en la que dejó cada base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}.</source>
        <translation>No existe el ajuste {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}; did you mean {near}?</source>
        <translation>No existe el ajuste {name}; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This file of settings was written by a newer frtdesk.</source>
        <translation>Este archivo de ajustes lo escribió una versión más reciente de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This is no file of settings from frtdesk.</source>
        <translation>Este no es un archivo de ajustes de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Touch mode</source>
        <translation>Modo táctil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Views change at once, without motion, even where the desktop does not ask for it.</source>
        <translation type="vanished">Las vistas cambian al instante, sin movimiento, aunque el sistema no lo pida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Views change at once, without motion: where the desktop asks for it, always, or never.</source>
        <translation>Las vistas cambian al instante, sin movimiento: donde lo pida el sistema, siempre o nunca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What is remembered</source>
        <translation>Lo que se recuerda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stands first when you find a command.</source>
        <translation>Lo que aparece primero cuando busca un comando.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stood under the timeline, and how high.</source>
        <translation>Lo que estaba bajo la línea de tiempo, y con qué altura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the charts count, and in which parts of time.</source>
        <translation>Lo que cuentan los gráficos, y en qué partes del tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the program speaks: English, German, French, Spanish, Portuguese, or what the desktop uses. Events stay in their own language.</source>
        <translation>Lo que habla el programa: inglés, alemán, francés, español, portugués, o lo que use el sistema. Los eventos siguen en su idioma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when something was exported last.</source>
        <translation>Lo que se eligió al exportar por última vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when the class was asked last.</source>
        <translation>Lo que se eligió al preguntar a la clase por última vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>What you change applies at once, unless it says otherwise.</source>
        <translation>Lo que cambie se aplica al instante, salvo que se diga otra cosa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Whatever is pressed is large enough for a finger, and a finger that rests asks for the menu.</source>
        <translation>Todo lo que se pulsa es bastante grande para un dedo, y un dedo que se deja quieto abre el menú.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>La rueda acerca, como en un mapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where a file was opened or saved last.</source>
        <translation>Dónde se abrió o guardó un archivo por última vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where it stood, how large it was, and how wide its panels.</source>
        <translation>Dónde estaba, de qué tamaño era y qué ancho tenían sus paneles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where pictures, tables, hand-outs and other files that you write are proposed to go. Without it, where the last one went.</source>
        <translation>Dónde se propone guardar las imágenes, tablas, hojas de trabajo y otros archivos que usted escribe. Si falta, donde fue el último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where the ruler begins a week, and where a dragged date comes to rest. Counts by week and pairs of the same week keep to the weeks of ISO 8601, which begin on Monday.</source>
        <translation>Dónde empieza la semana en la regla, y dónde se detiene una fecha arrastrada. Los recuentos por semana y las parejas de la misma semana siguen las semanas de la norma ISO 8601, que empiezan en lunes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where you were</source>
        <translation>Dónde estaba usted</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Write the settings into a file. Your name, folders and what is remembered stay here.</source>
        <translation>Escribe los ajustes en un archivo. Su nombre, sus carpetas y lo que se recuerda se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Wrote {path}.</source>
        <translation>Se escribió {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Your name, folders and what is remembered stay here.</source>
        <translation>Su nombre, sus carpetas y lo que se recuerda se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Your settings could not be read; frtdesk begins with its usual ones.</source>
        <translation>No se pudieron leer sus ajustes; frtdesk empieza con los habituales.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>a line of at most %n letter|a line of at most %n letters</source>
        <translation>
            <numerusform>una línea de %n letra como máximo</numerusform>
            <numerusform>una línea de %n letras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on or off</source>
        <translation>activado o desactivado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>one of {values}</source>
        <translation>uno de {values}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>the name of a folder</source>
        <translation>el nombre de una carpeta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>what the program keeps for itself</source>
        <translation>lo que el programa guarda para sí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>where the last one went</source>
        <translation>donde fue el último</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>your login name</source>
        <translation>su nombre de usuario</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} cannot be “{value}”; it is {allowed}.</source>
        <translation>{title} no puede ser “{value}”; es {allowed}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} stays as it is here.</source>
        <translation>{title} se queda como está aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: choose</source>
        <translation>{title}: elegir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: forget</source>
        <translation>{title}: olvidar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: less</source>
        <translation>{title}: menos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: more</source>
        <translation>{title}: más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>{title}: reset</source>
        <translation>{title}: restablecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>“frtdesk settings” lists them.</source>
        <translation>“frtdesk settings” los lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>● Changed; usually: {value}</source>
        <translation>● Cambiado; habitual: {value}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Sin fecha: %n</numerusform>
            <numerusform>Sin fecha: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has a slide of its own: the most important, in the order of time.|%n events have a slide of their own: the most important, in the order of time.</source>
        <translation>
            <numerusform>%n evento tiene diapositiva propia: el más importante, por orden cronológico.</numerusform>
            <numerusform>%n eventos tienen diapositiva propia: los más importantes, por orden cronológico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has no slide of its own and is listed with date, title and sources.|%n events have no slide of their own and are listed with date, title and sources.</source>
        <translation>
            <numerusform>%n evento no tiene diapositiva propia y se lista con fecha, título y fuentes.</numerusform>
            <numerusform>%n eventos no tienen diapositiva propia y se listan con fecha, título y fuentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>%n event stands here|%n events stand here, close together</source>
        <translation>
            <numerusform>Aquí hay %n evento</numerusform>
            <numerusform>Aquí hay %n eventos muy juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>%n more in the notes</source>
        <translation>
            <numerusform>%n más en las notas</numerusform>
            <numerusform>%n más en las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is listed after them.|%n more are listed after them.</source>
        <translation>
            <numerusform>%n más se lista después de ellos.</numerusform>
            <numerusform>%n más se listan después de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is not in this file.|%n more are not in this file.</source>
        <translation>
            <numerusform>%n más no está en este archivo.</numerusform>
            <numerusform>%n más no están en este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>A click on a title or mark leads to the slide of its event, where it has one.</source>
        <translation>Un clic en un título o una marca lleva a la diapositiva de su evento, si la tiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Ask: {prompt}</source>
        <translation>Pregunte: {prompt}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Certainly</source>
        <translation>Con certeza</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>End not recorded</source>
        <translation>Fin no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Further events</source>
        <translation>Otros eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Its date</source>
        <translation>Su fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Lesson without a title</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Line of time</source>
        <translation>Línea cronológica</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question: {question}</source>
        <translation>Pregunta: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Rule</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Slide number</source>
        <translation>Número de diapositiva</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Some time between</source>
        <translation>En algún momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Sources: </source>
        <translation>Fuentes: </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Speaker</source>
        <translation>Persona citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Still to come</source>
        <translation>Aún por venir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The line of time: %n event told or known so far|The line of time: %n events told or known so far</source>
        <translation>
            <numerusform>La línea cronológica: %n evento contado o conocido hasta ahora</numerusform>
            <numerusform>La línea cronológica: %n eventos contados o conocidos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The notes of each slide hold its question, what the lesson says to the teacher, and its sources.</source>
        <translation>Las notas de cada diapositiva contienen su pregunta, lo que la lección dice al docente y sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The timeline, without an event.</source>
        <translation>La línea de tiempo, sin evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>This event: {event}</source>
        <translation>Este evento: {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Tick</source>
        <translation>Marca de escala</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sin fuente: no se indica ningún documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>What a step has not told yet stands on its line of time as a dotted ring, without a name.</source>
        <translation>Lo que un paso aún no ha contado está en su línea cronológica como un anillo de puntos, sin nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Where this event stands in time, among those that have slides</source>
        <translation>Dónde está este evento en el tiempo, entre los que tienen diapositiva</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>data to {date}</source>
        <translation>datos hasta {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>made with frtdesk {version}</source>
        <translation>hecho con frtdesk {version}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>{date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>{line}; now {event}</source>
        <translation>{line}; ahora {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (cita sin verificar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>{title} ({number} of {all})</source>
        <translation>{title} ({number} de {all})</translation>
    </message>
</context>
<context>
    <name>source text</name>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Correct the file and try again.</source>
        <translation>Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>Name the folder with meta.yaml, actors.yaml, events and lessons.</source>
        <translation>Nombre la carpeta con meta.yaml, actors.yaml, events y lessons.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a whole number is expected here</source>
        <translation>aquí se espera un número entero</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>fields are expected here, like “id: …”</source>
        <translation>aquí se esperan campos, como “id: …”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>it is a number from 1 to 5</source>
        <translation>es un número del 1 al 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>text is expected here</source>
        <translation>aquí se espera texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>el evento no tiene la fuente número {number}, contando desde 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event points to itself</source>
        <translation>el evento remite a sí mismo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>the field “{name}” is missing</source>
        <translation>falta el campo “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>there is no field “{name}” here</source>
        <translation>aquí no hay ningún campo “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>there is no “{name}”</source>
        <translation>no existe “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this field stands here twice</source>
        <translation>este campo figura aquí dos veces</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this is no UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>No se puede leer {file} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{file} must hold one document.</source>
        <translation>{file} debe contener un solo documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}, {field}: {problem}.</source>
        <translation>{file}, línea {line}, {field}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}: {problem}.</source>
        <translation>{file}, línea {line}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{folder} holds no text to build from: meta.yaml is not there.</source>
        <translation>{folder} no contiene texto con el que construir: falta meta.yaml.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{name} is of the kind {kind} in actors.yaml</source>
        <translation>{name} es de la categoría {kind} en actors.yaml</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{url} is described otherwise in {file}, line {line}</source>
        <translation>{url} se describe de otro modo en {file}, línea {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” is in {file}, line {line}, already</source>
        <translation>“{name}” ya está en {file}, línea {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” stands here twice</source>
        <translation>“{name}” figura aquí dos veces</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n more outside this range</source>
        <translation>
            <numerusform>%n más fuera de este intervalo</numerusform>
            <numerusform>%n más fuera de este intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n other at the same place|%n others at the same place</source>
        <translation>
            <numerusform>%n más en el mismo sitio</numerusform>
            <numerusform>%n más en el mismo sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Event {place} of {all}</source>
        <translation>Evento {place} de {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show the menu</source>
        <translation>Mostrar el menú</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Timeline, {range}, {events}</source>
        <translation>Línea de tiempo, {range}, {events}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Zoom to it</source>
        <translation>Acercar a él</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>date checked, quotes not</source>
        <translation>fecha comprobada, citas no</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>hidden by the filter</source>
        <translation>oculto por el filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>quotes checked, date not</source>
        <translation>citas comprobadas, fecha no</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>several sources</source>
        <translation>varias fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} contados en agrupaciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} earlier</source>
        <translation>{count} antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} later</source>
        <translation>{count} después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} told by their number only</source>
        <translation>{count} de los que solo se dice el número</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, the most important: {title}</source>
        <translation>{events} juntos; el más importante: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, {dates}, the most important: {title}</source>
        <translation>{events} juntos, {dates}; el más importante: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event in view|{seen} of %n events in view</source>
        <translation>
            <numerusform>{seen} de %n evento a la vista</numerusform>
            <numerusform>{seen} de %n eventos a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event|{seen} of %n events</source>
        <translation>
            <numerusform>{seen} de %n evento</numerusform>
            <numerusform>{seen} de %n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.</source>
        <translation>Instale PySide6-Essentials 6.11.3, o use Python 3.12 o posterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>PySide6 {version} does not work with Python {python}.</source>
        <translation>PySide6 {version} no funciona con Python {python}.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n a la vista</numerusform>
            <numerusform>%n a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>save a copy to edit</source>
        <translation>guardar una copia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>{name} · read-only ·</source>
        <translation>{name} · solo lectura ·</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Another program is writing to {name}.</source>
        <translation>Otro programa está escribiendo en {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Pida permiso a su propietario, o cópielo en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Ask whoever runs the server for permission.</source>
        <translation>Pida permiso a quien administra el servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check that the server runs, its name and its port, and try again.</source>
        <translation>Compruebe que el servidor funciona, su nombre y su puerto, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the spelling, or ask whoever runs the server to make it.</source>
        <translation>Revise la ortografía, o pida a quien administra el servidor que la cree.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Check the spelling, or name another file.</source>
        <translation>Revise la ortografía, o nombre otro archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the user name, or ask whoever runs the server.</source>
        <translation>Revise el nombre de usuario, o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check user name and password; a password may also stand in PGPASSWORD.</source>
        <translation>Revise el usuario y la contraseña; la contraseña también puede estar en PGPASSWORD.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose a folder where you may write.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>Choose a later step of its history.</source>
        <translation>Elija un paso posterior de su historial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose another name, or move that file away first.</source>
        <translation>Elija otro nombre, o mueva antes ese archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/build.py"/>
        <source>Compacting the database</source>
        <translation>Compactando la base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Copy it to where you may write, then open the copy in the window to upgrade it.</source>
        <translation>Cópiela donde pueda escribir y abra la copia en la ventana para ponerla al día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_counts.py"/>
        <source>Counting sources and quotes</source>
        <translation>Contando fuentes y citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Give a path, or an address like postgresql+psycopg://user@host/database.</source>
        <translation>Dé una ruta, o una dirección como postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Install it with: pip install "frtdesk[postgres]"</source>
        <translation>Instálelo con: pip install "frtdesk[postgres]"</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale la versión más reciente de frtdesk para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It came with frtdesk.</source>
        <translation>Viene con frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It has a write-ahead log, which is not safe on a shared folder, and another program has it open.</source>
        <translation>Tiene un registro de escritura anticipada (WAL), que no es seguro en una carpeta compartida, y otro programa la tiene abierta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a computed column named “{name}”, which frtdesk did not make.</source>
        <translation>Contiene una columna calculada llamada “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a trigger named “{name}”, which frtdesk did not make.</source>
        <translation>Contiene un disparador llamado “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a view named “{name}”, which frtdesk did not make.</source>
        <translation>Contiene una vista SQL llamada “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a virtual table named “{name}”, which frtdesk did not make.</source>
        <translation>Contiene una tabla virtual llamada “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <source>It holds a {type} named “{name}”, which frtdesk did not make.</source>
        <translation type="vanished">Contiene un objeto {type} llamado “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds an index over computed values named “{name}”, which frtdesk did not make.</source>
        <translation>Contiene un índice sobre valores calculados llamado “{name}”, que no creó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>It holds what frtdesk did not make. Open another copy of it.</source>
        <translation>Contiene algo que no creó frtdesk. Abra otra copia.</translation>
    </message>
    <message>
        <source>It is used until frtdesk ends.</source>
        <translation type="vanished">Se usa hasta que se cierre frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>It is used until frtdesk ends. It may also stand in PGPASSWORD or in .pgpass.</source>
        <translation>Se usa hasta que frtdesk termine. También puede estar en PGPASSWORD o en .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It was opened for reading.</source>
        <translation>Se abrió para lectura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Its folder is read-only.</source>
        <translation>Su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Keeping a copy of what is there</source>
        <translation>Guardando una copia de lo que hay</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <source>Keeping the copy</source>
        <translation>Guardando la copia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/snapshot.py"/>
        <source>Keeping what was read for the next time</source>
        <translation>Guardando lo leído para la próxima vez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Look whether it is full or was pulled out, and try again; no edit is half done.</source>
        <translation>Compruebe si está lleno o se ha desconectado, e inténtelo de nuevo; ningún cambio ha quedado a medias.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Haga sitio e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a database of frtdesk, for example one made with “frtdesk build”.</source>
        <translation>Nombre una base de datos de frtdesk, por ejemplo una creada con “frtdesk build”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Nombre un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Name an empty database, or open this one.</source>
        <translation>Nombre una base de datos vacía, o abra esta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was changed. “frtdesk check” lists what is wrong with a database.</source>
        <translation>No se cambió nada. “frtdesk check” lista lo que tiene mal una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Nothing was kept. “frtdesk check” may say what is wrong with {name}.</source>
        <translation>No se guardó nada. “frtdesk check” puede decir qué tiene mal {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Nothing was written. Look at what is there now and decide again.</source>
        <translation>No se escribió nada. Mire lo que hay ahora y decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was written. Look at what is there now, and try again.</source>
        <translation>No se escribió nada. Mire lo que hay ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Nothing was written. Take back what was done since first.</source>
        <translation>No se escribió nada. Deshaga antes lo que se hizo desde entonces.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Try again.</source>
        <translation>No se escribió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>Nothing was written. Use what is there, or choose another name.</source>
        <translation>No se escribió nada. Use lo que hay, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Wait a moment and try again.</source>
        <translation>No se escribió nada. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open a database that frtdesk made, or import the file's events into one.</source>
        <translation>Abra una base de datos creada por frtdesk, o importe en una los eventos del archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it, or build it again from its text.</source>
        <translation>Abra otra copia, o créela de nuevo a partir de su texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it; “frtdesk check” lists what is wrong with it.</source>
        <translation>Abra otra copia; “frtdesk check” lista lo que tiene mal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open it in the window and let it be upgraded; a copy of the old one is kept beside it.</source>
        <translation>Ábrala en la ventana y deje que se ponga al día; se guarda a su lado una copia de la antigua.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>Open the database again to see its history.</source>
        <translation>Abra de nuevo la base de datos para ver su historial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>Open the database again to see what it holds now.</source>
        <translation>Abra de nuevo la base de datos para ver lo que contiene ahora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>PostgreSQL databases need the package psycopg, which is not installed.</source>
        <translation>Las bases de datos PostgreSQL necesitan el paquete psycopg, que no está instalado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_links.py"/>
        <source>Reading actors, policy types and tags</source>
        <translation>Leyendo actores, tipos de medida y etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <location filename="../../frtdesk/store/read_evidence.py"/>
        <source>Reading events</source>
        <translation>Leyendo eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_relations.py"/>
        <source>Reading what answers what</source>
        <translation>Leyendo qué responde a qué</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_published.py"/>
        <source>Reading when sources were published</source>
        <translation>Leyendo cuándo se publicaron las fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Restoring the copy</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Save a copy to edit where you may write.</source>
        <translation>Guarde una copia para editar donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Save a copy to edit, or ask whoever runs the server.</source>
        <translation>Guarde una copia para editar, o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Save a copy to edit.</source>
        <translation>Guarde una copia para editar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else has added to what would be deleted.</source>
        <translation>Otra persona ha añadido algo a lo que se iba a eliminar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has made the same in {name} meanwhile.</source>
        <translation>Otra persona ha creado lo mismo en {name} entretanto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has taken away what this names in {name}, or begun to use it.</source>
        <translation>Otra persona ha quitado lo que esto nombra en {name}, o ha empezado a usarlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Somebody else was writing the same in {name}.</source>
        <translation>Otra persona estaba escribiendo lo mismo en {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Take it out with the program of your computer that looks after passwords.</source>
        <translation>Quítela con el programa de su equipo que guarda las contraseñas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Taking back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The address of the server cannot be read.</source>
        <translation>No se entiende la dirección del servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>The address {address} names no file.</source>
        <translation>La dirección {address} no nombra ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>The disk does not read or write {name} ({said}).</source>
        <translation>El disco no lee o no escribe {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>The file is marked read-only.</source>
        <translation>El archivo está marcado como de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The keyring did not forget the password ({why}).</source>
        <translation>El llavero no olvidó la contraseña ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The password could not be kept in the keyring ({why}).</source>
        <translation>La contraseña no se pudo conservar en el llavero ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>The server did not let you in to {name}.</source>
        <translation>El servidor no le dejó entrar en {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>The server takes no changes.</source>
        <translation>El servidor no admite cambios.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>There is no database {name}.</source>
        <translation>No existe la base de datos {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>No queda espacio en el disco para {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>There is no such change in {name}.</source>
        <translation>No existe ese cambio en {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>This event is no longer in {name}.</source>
        <translation>Este evento ya no está en {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>This event was not there yet.</source>
        <translation>Este evento aún no existía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>What this step made was changed again meanwhile.</source>
        <translation>Lo que hizo este paso se volvió a cambiar entretanto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Write it like postgresql+psycopg://user@host/database.</source>
        <translation>Escríbala como postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Write sqlite:///folder/file.sqlite, or just the path.</source>
        <translation>Escriba sqlite:///folder/file.sqlite, o solo la ruta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/fill.py"/>
        <source>Writing the database</source>
        <translation>Escribiendo la base de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>You may not do this in {name} ({said}).</source>
        <translation>No tiene permiso para hacer esto en {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>You may not read {path}.</source>
        <translation>No tiene permiso para leer {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Your role may only read it.</source>
        <translation>Su usuario solo puede leerla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>frtdesk opens SQLite files and PostgreSQL databases, not {kind}.</source>
        <translation>frtdesk abre archivos SQLite y bases de datos PostgreSQL, no {kind}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <source>its tables and indexes count differently</source>
        <translation>sus tablas y sus índices no dan la misma cuenta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>the connection was ended</source>
        <translation>la conexión se terminó</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>{copy} does not hold the same as {name}: row {key} of {table} differs.</source>
        <translation>{copy} no contiene lo mismo que {name}: difiere la fila {key} de {table}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} cannot be reached ({said}).</source>
        <translation>No se puede acceder a {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} cannot be written.</source>
        <translation>No se puede escribir {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>No se puede escribir {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} does not allow this change ({said}).</source>
        <translation>{name} no permite este cambio ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not answer as it should ({said}).</source>
        <translation>{name} no responde como debería ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not take a value ({said}).</source>
        <translation>{name} no acepta un valor ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile.</source>
        <translation>{name} ha cambiado esto entretanto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile: “{title}”.</source>
        <translation>{name} ha cambiado esto entretanto: “{title}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} is a database, but not one of frtdesk.</source>
        <translation>{name} es una base de datos, pero no de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} is damaged or cannot be read ({said}).</source>
        <translation>{name} está dañada o no se puede leer ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{name} is not empty.</source>
        <translation>{name} no está vacía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} lacks a table or column that frtdesk needs ({said}).</source>
        <translation>A {name} le falta una tabla o columna que frtdesk necesita ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} takes no changes now.</source>
        <translation>{name} no admite cambios ahora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} takes too long to answer.</source>
        <translation>{name} tarda demasiado en responder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by a newer frtdesk (schema {version}, this one knows {known}).</source>
        <translation>{name} fue creada por una versión más reciente de frtdesk (esquema {version}; esta conoce {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by an older frtdesk (schema {version}, this one needs {known}).</source>
        <translation>{name} fue creada por una versión más antigua de frtdesk (esquema {version}; esta necesita {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>No se puede leer {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} cannot be written ({why}).</source>
        <translation>No se puede escribir {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is a folder, not a database.</source>
        <translation>{path} es una carpeta, no una base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is not a SQLite database.</source>
        <translation>{path} no es una base de datos SQLite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>“frtdesk info” tells the versions of both; a report of this is welcome.</source>
        <translation>“frtdesk info” indica las versiones de ambos; se agradece un informe de esto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>“{name}” is there already: somebody else has just made it.</source>
        <translation>“{name}” ya existe: otra persona acaba de crearlo.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n event matches this filter, but not in this range.|%n events match this filter, none of them in this range.</source>
        <translation>
            <numerusform>%n evento corresponde a este filtro, pero no en este intervalo.</numerusform>
            <numerusform>%n eventos corresponden a este filtro, ninguno de ellos en este intervalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n more is hidden by the filter.|%n more are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %n más.</numerusform>
            <numerusform>El filtro oculta %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n row was copied.|%n rows were copied.</source>
        <translation>
            <numerusform>Se copió %n fila.</numerusform>
            <numerusform>Se copiaron %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event is hidden by the filter.|%n selected events are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %n evento seleccionado.</numerusform>
            <numerusform>El filtro oculta %n eventos seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event lies outside this range.|%n selected events lie outside this range.</source>
        <translation>
            <numerusform>%n evento seleccionado está fuera de este intervalo.</numerusform>
            <numerusform>%n eventos seleccionados están fuera de este intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Back to the order of time</source>
        <translation>Volver al orden cronológico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Centre on the timeline</source>
        <translation>Centrar en la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Choose which columns the table shows.</source>
        <translation>Elige qué columnas muestra la tabla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Quitar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_header.py"/>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy %n row|Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/content.py"/>
        <location filename="../../frtdesk/ui/table/table_copy.py"/>
        <source>Copying rows</source>
        <translation>Copiando filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Copying rows: {percent} %</source>
        <translation>Copiando filas: {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Free words.</source>
        <translation>Palabras libres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>From 1, a footnote, to 5, what everyone names.</source>
        <translation>De 1, una nota al pie, a 5, lo que todos mencionan.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Hasta dónde ha llegado con él una norma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many days a span lasts; from fewest to most where its ends are not known to the day.</source>
        <translation>Cuántos días dura un periodo; de menos a más si sus extremos no se conocen al día.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many documents it rests on.</source>
        <translation>En cuántos documentos se apoya.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many quotes it has.</source>
        <translation>Cuántas citas tiene.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind of event, with its mark as the timeline draws it.</source>
        <translation>Categoría del evento, con su marca como la dibuja la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Leave the rows as they are.</source>
        <translation>Deja las filas como están.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>List only events that lie in the range of the timeline.</source>
        <translation>Lista solo los eventos que caen en el intervalo de la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event is in A or B.</source>
        <translation>Ningún evento está en A o B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event matches this filter.</source>
        <translation>Ningún evento corresponde a este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: no row is selected.</source>
        <translation>No se copió nada: no hay ninguna fila seleccionada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: the filter hides what is selected.</source>
        <translation>No se copió nada: el filtro oculta lo seleccionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: what is selected lies outside this range.</source>
        <translation>No se copió nada: lo seleccionado está fuera de este intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Only what is in view</source>
        <translation>Solo lo que está a la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show all events again</source>
        <translation>Mostrar de nuevo todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show those outside it too</source>
        <translation>Mostrar también los de fuera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Sort by {order}</source>
        <translation>Ordenar por {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}: {percent} %</source>
        <translation>Ordenando por {order}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}…</source>
        <translation>Ordenando por {order}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_view.py"/>
        <source>Table of events</source>
        <translation>Tabla de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The earliest day on which it may have begun.</source>
        <translation>El primer día en que pudo empezar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The events are being put in order…</source>
        <translation>Se están ordenando los eventos…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The first {copied} of {chosen} rows were copied; export the rest.</source>
        <translation>Se copiaron las primeras {copied} de {chosen} filas; exporte el resto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The latest day on which it may have ended.</source>
        <translation>El último día en que pudo terminar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The name by which files and other events refer to it.</source>
        <translation>El nombre con el que los archivos y otros eventos se refieren a él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Esta base de datos aún no tiene eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This event has no date; it waits on the shelf under the timeline.</source>
        <translation>Este evento no tiene fecha; espera en el estante bajo la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Usual columns and widths</source>
        <translation>Columnas y anchos habituales</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>Lo que confirmó una segunda consulta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What happened.</source>
        <translation>Qué ocurrió.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What kind of policy it is about.</source>
        <translation>De qué tipo de medida se trata.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>When it was, as far as that is known.</source>
        <translation>Cuándo fue, hasta donde se sabe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Where, and what that lies in.</source>
        <translation>Dónde, y en qué se encuentra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Who takes part, in the order of the data.</source>
        <translation>Quién participa, en el orden de los datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date and quotes</source>
        <translation>fecha y citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>kind</source>
        <translation>categoría</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>policy types</source>
        <translation>tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>what was checked</source>
        <translation>lo comprobado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{checked}, unsourced</source>
        <translation>{checked}, sin fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, in reverse</source>
        <translation>{column}, a la inversa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, latest first</source>
        <translation>{column}, primero lo último</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, least first</source>
        <translation>{column}, de menos a más</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, most first</source>
        <translation>{column}, de más a menos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_model.py"/>
        <source>{column}, sorted by {order}</source>
        <translation>{column}, ordenado por {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{days} so far</source>
        <translation>{days} hasta ahora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in A or B</source>
        <translation>{events} en A o B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in view</source>
        <translation>{events} a la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, sorted by {order}</source>
        <translation>{events}, por {order}</translation>
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
            <numerusform>{shown} de %n evento</numerusform>
            <numerusform>{shown} de %n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Greyscale</source>
        <translation>En grises</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>All steps. Type a number and press Enter.</source>
        <translation>Todos los pasos. Escriba un número y pulse Intro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Ask the class: {question}</source>
        <translation>Pregunte a la clase: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Frozen.</source>
        <translation>Congelada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>Paso {step} de {steps}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The end of the lesson.</source>
        <translation>El final de la lección.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is black.</source>
        <translation>La pantalla está en negro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is white.</source>
        <translation>La pantalla está en blanco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The timeline as you pushed it.</source>
        <translation>La línea de tiempo tal como usted la envió.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>A lesson goes from event to event, with what to ask at each. {present} puts the chosen one on the class's screen, your notes stay on yours; the arrows or a clicker go on, Esc ends it.</source>
        <translation>Una lección va de evento en evento, con lo que se pregunta en cada uno. {present} pone la elegida en la pantalla de la clase, y sus notas se quedan en la suya; las flechas o un mando de presentación avanzan, Esc la termina.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Carry it away</source>
        <translation>Lléveselo consigo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Click a mark or its title. The arrow keys go on from there: left and right in time, up and down from lane to lane. A double click zooms to an event.</source>
        <translation>Haga clic en una marca o en su título. Las flechas siguen desde ahí: a izquierda y derecha en el tiempo, arriba y abajo de carril en carril. Un doble clic se acerca a un evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Each mark is an event, in its lane. Drag to move through time; Ctrl and the wheel, or {nearer} and {farther}, zoom from decades down to days. {all} shows everything again.</source>
        <translation>Cada marca es un evento, en su carril. Arrastre para moverse en el tiempo; Ctrl y la rueda, o {nearer} y {farther}, acercan desde décadas hasta días. {all} vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Filter for me</source>
        <translation>Filtrar por mí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Here stand the quotes of the event, who said them, and the sources. What was checked says so, and so does what was not. {pane} hides this pane and brings it back.</source>
        <translation>Aquí están las citas del evento, quién las dijo y las fuentes. Lo que se comprobó lo dice, y lo que no, también. {pane} oculta este panel y lo trae de vuelta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>List the lessons</source>
        <translation>Listar las lecciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Never asks again. Help &gt; Tour begins it at any time.</source>
        <translation>No vuelve a preguntar. Ayuda &gt; Recorrido lo empieza en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>New here? A tour of two minutes shows what is where.</source>
        <translation>¿Es su primera vez? Un recorrido de dos minutos muestra qué hay y dónde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Open the table</source>
        <translation>Abrir la tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Or press what you want to see</source>
        <translation>O pulse lo que quiere ver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick an event</source>
        <translation>Elija un evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick the next one</source>
        <translation>Elegir el siguiente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Press one for me</source>
        <translation>Pulsar uno por mí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Say what you want to see</source>
        <translation>Diga qué quiere ver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show it to a class</source>
        <translation>Muéstrelo a una clase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show me the choices</source>
        <translation>Mostrarme las opciones</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Take me there</source>
        <translation>Llevarme allí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same as a table</source>
        <translation>Lo mismo como tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same by hand: kinds, actors, policy types and more, each with its count. Press one to keep only that. {panel} hides this panel and brings it back.</source>
        <translation>Lo mismo a mano: categorías, actores, tipos de medida y más, cada uno con su número. Pulse uno para quedarse solo con eso. {panel} oculta este panel y lo trae de vuelta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Time runs from left to right</source>
        <translation>El tiempo va de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Tour, {number} of {count}</source>
        <translation>Recorrido, {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Type words, or a field and a value such as “actor:amazon”; frtdesk completes what you begin. Beside it stands how many events are left. {filter} brings you here.</source>
        <translation>Escriba palabras, o un campo y un valor como “actor:amazon”; frtdesk completa lo que usted empieza. Al lado se lee cuántos eventos quedan. {filter} le trae aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>What was said, and where</source>
        <translation>Qué se dijo, y dónde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Zoom in for me</source>
        <translation>Acercar por mí</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{export} writes a picture that names its sources, a table, a bibliography and more. That is the tour: {manual} opens the manual, {palette} finds any command by its name, and Help &gt; Tour begins again.</source>
        <translation>{export} escribe una imagen que nombra sus fuentes, una tabla, una bibliografía y más. Ese es el recorrido: {manual} abre el manual, {palette} encuentra cualquier comando por su nombre, y Ayuda &gt; Recorrido vuelve a empezar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{table} opens a table under the timeline, to sort, to read and to copy. It shows what the filter leaves, and what you pick in one is picked in the other.</source>
        <translation>{table} abre una tabla bajo la línea de tiempo, para ordenar, leer y copiar. Muestra lo que deja el filtro, y lo que elija en una queda elegido en la otra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>✓ That is it.</source>
        <translation>✓ Eso es.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>%n event|%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>%n more|%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>A PNG, SVG or PDF from frtdesk says so, unless another program has changed it.</source>
        <translation>Un PNG, SVG o PDF de frtdesk lo dice, salvo que otro programa lo haya cambiado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>A and B show all events instead.</source>
        <translation>En su lugar, A y B muestran todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>A newer frtdesk may have saved it, or it is damaged.</source>
        <translation>Puede haberla guardado una versión más reciente de frtdesk, o está dañada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>A shared view begins with {start}.</source>
        <translation>Una vista compartida empieza por {start}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>A {first}, B {second}</source>
        <translation>A {first}, B {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>All events are shown instead.</source>
        <translation>En su lugar se muestran todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Ask for it to be sent again, as a line of text or as a file.</source>
        <translation>Pida que se la envíen de nuevo, como línea de texto o como archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Cannot be read: damaged, or saved by a newer frtdesk</source>
        <translation>No se puede leer: dañada, o guardada por una versión más reciente de frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>Choose a picture that frtdesk exported.</source>
        <translation>Elija una imagen que exportó frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>Copy all of it, up to &amp;end.</source>
        <translation>Cópiela entera, hasta &amp;end.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Copy as a line of text</source>
        <translation>Copiar como línea de texto</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="vanished">Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Delete the view {name}</source>
        <translation>Eliminar la vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Deleted the view “{name}”.</source>
        <translation>Se eliminó la vista “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Duplicate it into your library and change that one.</source>
        <translation>Duplíquela en su biblioteca y cambie esa copia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move.</source>
        <translation>Intro abre, F2 renombra, Supr elimina, Alt+Arriba y Alt+Abajo mueven.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Filter, range, lanes and bands come back whole.</source>
        <translation>Filtro, intervalo, carriles y bandas se recuperan enteros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In your library</source>
        <translation>En su biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}</source>
        <translation>En {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}, read-only</source>
        <translation>En {file}, solo lectura</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale la versión más reciente de frtdesk para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into your library, since this database is read-only.</source>
        <translation>Va a su biblioteca, porque esta base de datos es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into {file}.</source>
        <translation>Va a {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Line of a shared view</source>
        <translation>Línea de una vista compartida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Move the view {name}</source>
        <translation>Mover la vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <source>Name the file of a view, or give the line of one.</source>
        <translation>Nombre el archivo de una vista, o dé su línea.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Names {values}, not in this data</source>
        <translation>Nombra {values}, que no está en estos datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/painter.py"/>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>No saved views yet. Save what you see: filter, range and lanes come back whole.</source>
        <translation>Aún no hay vistas guardadas. Guarde lo que ve: filtro, intervalo y carriles se recuperan enteros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Nothing is changed before you press Open.</source>
        <translation>Nada cambia hasta que pulse Abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Nothing is lost: share the view as a line of text or a file instead.</source>
        <translation>No se pierde nada: comparta la vista como línea de texto o como archivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>Nothing is open that this view could show.</source>
        <translation>No hay nada abierto que esta vista pueda mostrar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Open a shared view</source>
        <translation>Abrir una vista compartida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Open it in the present theme ({theme})</source>
        <translation>Abrirla en el tema actual ({theme})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Open that database, then the picture again.</source>
        <translation>Abra esa base de datos y después la imagen otra vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Paste the line that you were sent. Text around it does no harm.</source>
        <translation>Pegue la línea que le enviaron. El texto alrededor no importa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Rename the view {old} to {new}</source>
        <translation>Renombrar la vista {old} como {new}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Save the view {name}</source>
        <translation>Guardar la vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in your library.</source>
        <translation>Se guardó la vista “{name}” en su biblioteca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in {file}.</source>
        <translation>Se guardó la vista “{name}” en {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Saved views: open one, or save what you see.</source>
        <translation>Vistas guardadas: abra una, o guarde lo que ve.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Show its view here</source>
        <translation>Mostrar aquí su vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here.</source>
        <translation>Eso se omite aquí.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here; the saved view keeps it.</source>
        <translation>Eso se omite aquí; la vista guardada lo conserva.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>The line of this view is cut short.</source>
        <translation>La línea de esta vista está cortada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The view was not saved. {why}</source>
        <translation>La vista no se guardó. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>The view “{name}” cannot be read.</source>
        <translation>No se puede leer la vista “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The views of {file} cannot be changed. {why}</source>
        <translation>No se pueden cambiar las vistas de {file}. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>There is a view with this name already.</source>
        <translation>Ya hay una vista con este nombre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>There is no shared view in this text.</source>
        <translation>No hay ninguna vista compartida en este texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This is no view of frtdesk, or a damaged one.</source>
        <translation>Esto no es una vista de frtdesk, o está dañada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view “{name}”.</source>
        <translation>Esta es la vista compartida “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view.</source>
        <translation>Esta es la vista compartida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This view</source>
        <translation>Esta vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This view was shared by a newer frtdesk.</source>
        <translation>Esta vista se compartió desde una versión más reciente de frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Update it</source>
        <translation>Actualizarla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Update the view {name}</source>
        <translation>Actualizar la vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Update to what is shown</source>
        <translation>Actualizar a lo que se ve</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Update “{name}”</source>
        <translation>Actualizar “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updated the view “{name}”.</source>
        <translation>Se actualizó la vista “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updating “{name}” makes it forget {values}, which this data does not have.</source>
        <translation>Al actualizarse, “{name}” olvida {values}, que estos datos no tienen.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”, and have changed what it shows.</source>
        <translation>Está en la vista “{name}” y ha cambiado lo que muestra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”.</source>
        <translation>Está en la vista “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>not {what}</source>
        <translation>no {what}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/library.py"/>
        <source>your library</source>
        <translation>su biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{field} “{value}”</source>
        <translation>{field} “{value}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>{file} shows “{title}”; another database is open.</source>
        <translation>{file} muestra “{title}”; está abierta otra base de datos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{filter}, {range}</source>
        <translation>{filter}, {range}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{letter} shows all events instead.</source>
        <translation>En su lugar, {letter} muestra todos los eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{name} does not say which view it shows.</source>
        <translation>{name} no dice qué vista muestra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>No se puede leer {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>“{name}” asks for {values}, which this data does not have.</source>
        <translation>“{name}” pide {values}, que estos datos no tienen.</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A bill or rule is put forward.</source>
        <translation>Se presenta un proyecto de ley o una norma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A case before a court.</source>
        <translation>Un caso ante un tribunal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A chamber or council votes for it; it is not law yet.</source>
        <translation>Una cámara o un consejo vota a favor; aún no es ley.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A collection of faces is withdrawn or deleted.</source>
        <translation>Se retira o se borra una colección de rostros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A commentary, law-firm note, campaign page or encyclopaedia.</source>
        <translation>Un comentario, una nota de un bufete, una página de campaña o una enciclopedia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company decides about its own product, data or customers.</source>
        <translation>Una empresa decide sobre su propio producto, sus datos o sus clientes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company stops selling to some or all customers.</source>
        <translation>Una empresa deja de vender a algunos clientes o a todos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company takes a product or feature away.</source>
        <translation>Una empresa retira un producto o una función.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A court decides.</source>
        <translation>Decide un tribunal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A dispute ends by agreement.</source>
        <translation>Un litigio termina por acuerdo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A document of an actor in the story: law, ruling, release, letter, study.</source>
        <translation>Un documento de un actor de la historia: ley, sentencia, comunicado, carta, estudio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A finding, test or study.</source>
        <translation>Un hallazgo, una prueba o un estudio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A person is taken for somebody else.</source>
        <translation>Se toma a una persona por otra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A public body makes or applies a rule: bill, law, ruling, guidance.</source>
        <translation>Un organismo público hace o aplica una norma: proyecto, ley, sentencia, directrices.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A report.</source>
        <translation>Una noticia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A system is put to use.</source>
        <translation>Se pone en uso un sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Academic</source>
        <translation>Mundo académico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Accuracy testing</source>
        <translation>Pruebas de precisión</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advice on how to read or apply the rules.</source>
        <translation>Consejo sobre cómo leer o aplicar las normas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy call</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy calls</source>
        <translation>Llamamientos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority applies the law: an order, a fine, a settlement.</source>
        <translation>Una autoridad aplica la ley: una orden, una multa, un acuerdo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority says how it reads the law.</source>
        <translation>Una autoridad dice cómo interpreta la ley.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An earlier limit is loosened or lifted.</source>
        <translation>Se afloja o se levanta un límite anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An event whose kind this program does not know.</source>
        <translation>Un evento cuya categoría este programa no conoce.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Answers it.</source>
        <translation>Le responde.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Autumn</source>
        <translation>Otoño</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>BCE</source>
        <translation>a. C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ban</source>
        <translation>Prohibición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Before or after</source>
        <translation>Antes o después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Belongs to it.</source>
        <translation>Forma parte de ello.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>CE</source>
        <translation>d. C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Changes it.</source>
        <translation>Lo modifica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Comes after it in the same thread.</source>
        <translation>Viene después en el mismo hilo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate move</source>
        <translation>Decisión empresarial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate moves</source>
        <translation>Decisiones empresariales</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Dataset takedown</source>
        <translation>Retirada de datos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Day confirmed</source>
        <translation>Día confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Duties grow with the risk of the use.</source>
        <translation>Las obligaciones crecen con el riesgo del uso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Effects have to be studied before or during use.</source>
        <translation>Los efectos deben estudiarse antes del uso o durante él.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enacted</source>
        <translation>Promulgada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End not recorded</source>
        <translation>Fin no registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Ends on…</source>
        <translation>Termina el…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ends or overturns it.</source>
        <translation>Le pone fin o lo revoca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enforcement</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Error rates are measured or have to be.</source>
        <translation>Las tasas de error se miden o deben medirse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Faces as personal data under privacy law.</source>
        <translation>Los rostros como datos personales según la ley de privacidad.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Guidance</source>
        <translation>Directrices</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Impact assessment</source>
        <translation>Evaluación de impacto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It becomes law.</source>
        <translation>Se convierte en ley.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It ends by its own terms.</source>
        <translation>Termina según sus propios términos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is ended or overturned.</source>
        <translation>Se le pone fin o se revoca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is voted down, vetoed or dropped.</source>
        <translation>Se rechaza en votación, se veta o se abandona.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It starts to apply.</source>
        <translation>Empieza a aplicarse.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Legislature</source>
        <translation>Poder legislativo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Litigation</source>
        <translation>Litigio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Misidentification</source>
        <translation>Identificación errónea</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Money to be paid as a penalty.</source>
        <translation>Dinero que se paga como sanción.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Moratorium</source>
        <translation>Moratoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>News</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>No end: a moment</source>
        <translation>Sin fin: un momento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>No stage</source>
        <translation>Sin etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Nothing confirmed</source>
        <translation>Nada confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Passed</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People have to be asked before their face is used.</source>
        <translation>Hay que preguntar a las personas antes de usar su rostro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People may sue for themselves.</source>
        <translation>Las personas pueden demandar por sí mismas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police need a judge's order.</source>
        <translation>La policía necesita la orden de un juez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Private right of action</source>
        <translation>Derecho de acción privada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Procurement</source>
        <translation>Contratación pública</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Product withdrawal</source>
        <translation>Retirada de un producto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Prolongs or widens it.</source>
        <translation>Lo prolonga o lo amplía.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Put in order</source>
        <translation>Poner en orden</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Puts it into effect.</source>
        <translation>Lo pone en práctica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quotes confirmed</source>
        <translation>Citas confirmadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Refers to it.</source>
        <translation>Se refiere a ello.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulation</source>
        <translation>Regulación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulator</source>
        <translation>Regulador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Repealed</source>
        <translation>Derogada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Risk-based rules</source>
        <translation>Reglas según el riesgo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rollback</source>
        <translation>Marcha atrás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules on what public bodies may buy.</source>
        <translation>Reglas sobre lo que pueden comprar los organismos públicos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules that a body sets for itself.</source>
        <translation>Reglas que una entidad se da a sí misma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ruling</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Sales halt</source>
        <translation>Suspensión de ventas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Settlement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Somebody calls for something: letter, campaign, complaint, lawsuit.</source>
        <translation>Alguien pide algo: carta, campaña, denuncia, demanda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>State</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Summer</source>
        <translation>Verano</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Supranational</source>
        <translation>Supranacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use has to be reported, published or made known.</source>
        <translation>El uso debe comunicarse, publicarse o darse a conocer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use is expressly allowed.</source>
        <translation>El uso se permite expresamente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale is forbidden.</source>
        <translation>Se prohíbe el uso o la venta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale pauses, for a time or until a condition is met.</source>
        <translation>El uso o la venta se detiene por un tiempo o hasta que se cumpla una condición.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Voluntary principles</source>
        <translation>Principios voluntarios</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Warrant</source>
        <translation>Orden judicial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>What happened next</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>What the others react to: research, an incident, a deployment, a protest.</source>
        <translation>Aquello a lo que reaccionan los demás: una investigación, un incidente, un despliegue, una protesta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Winter</source>
        <translation>Invierno</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>With quotes</source>
        <translation>Con citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Without quotes</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>amends</source>
        <translation>modifica</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>calls</source>
        <translation>pide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>cites</source>
        <translation>cita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>extends</source>
        <translation>amplía</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>follows</source>
        <translation>sigue a</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>has as a part</source>
        <translation>comprende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>implements</source>
        <translation>desarrolla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is amended by</source>
        <translation>es modificado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is answered by</source>
        <translation>recibe respuesta de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is cited by</source>
        <translation>es citado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is extended by</source>
        <translation>es ampliado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is followed by</source>
        <translation>va seguido de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is implemented by</source>
        <translation>es desarrollado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is part of</source>
        <translation>es parte de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is repealed by</source>
        <translation>es derogado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>proposes</source>
        <translation>propone</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>repeals</source>
        <translation>deroga</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds</source>
        <translation>responde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>responds to</source>
        <translation>responde a</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>target</source>
        <translation>destinatario</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>to {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>▶ Present</source>
        <translation>▶ Presentar</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>Actors and policy types are still being read.</source>
        <translation>Aún se están leyendo actores y tipos de medida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Actors, policy types and tags were not read.</source>
        <translation>No se leyeron actores, tipos de medida y etiquetas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Read them</source>
        <translation>Leerlos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>The lanes follow when they are there.</source>
        <translation>Los carriles siguen cuando estén.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/moments.py"/>
        <source>{text} lies outside the data.</source>
        <translation>{text} está fuera de los datos.</translation>
    </message>
</context>
</TS>
