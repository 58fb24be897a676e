<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_GB">
<context>
    <name>about</name>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>A timeline explorer for people who teach and analyse facial-recognition policy.
Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Um explorador de linhas do tempo para quem ensina e analisa políticas de reconhecimento facial.
Programa: licença MIT. Dados: CC BY 4.0; as citações pertencem a quem as disse. Fonte tipográfica: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>About frtdesk</source>
        <translation>Sobre o frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/about.py"/>
        <source>Copy versions</source>
        <translation>Copiar versões</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A black screen, until pressed again.</source>
        <translation>Uma tela preta, até pressionar de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each actor; an event of several actors stands in each of their lanes.</source>
        <translation>Uma faixa para cada ator; um evento com vários atores aparece na faixa de cada um deles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each kind of event.</source>
        <translation>Uma faixa para cada categoria de evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each place.</source>
        <translation>Uma faixa para cada lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each policy type; an event of several types stands in each of their lanes.</source>
        <translation>Uma faixa para cada tipo de medida; um evento com vários tipos aparece na faixa de cada um deles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>A lane for each stage of a rule, in their order.</source>
        <translation>Uma faixa para cada fase de uma norma, na ordem das fases.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A large timer: two minutes, then five, then none.</source>
        <translation>Um temporizador grande: dois minutos, depois cinco, depois nenhum.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>A new lesson whose steps are the events that the filter leaves, in the order of time.</source>
        <translation>Uma nova aula cujas etapas são os eventos que o filtro deixa, em ordem cronológica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>A roda do mouse, sem teclas, aplica zoom ao tempo em vez de rolar as faixas ou deslocar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 1</source>
        <translation>Um ponto para a equipe 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 2</source>
        <translation>Um ponto para a equipe 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 3</source>
        <translation>Um ponto para a equipe 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 4</source>
        <translation>Um ponto para a equipe 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 5</source>
        <translation>Um ponto para a equipe 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>A point for team 6</source>
        <translation>Um ponto para a equipe 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A red dot at the pointer.</source>
        <translation>Um ponto vermelho junto ao ponteiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen back</source>
        <translation>Uma tela para trás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>A screen on</source>
        <translation>Uma tela para a frente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>A white screen, until pressed again.</source>
        <translation>Uma tela branca, até pressionar de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>About frtdesk</source>
        <translation>Sobre o frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Actors, sources, tags and places…</source>
        <translation>Atores, fontes, etiquetas e lugares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>All events in one lane.</source>
        <translation>Todos os eventos em uma só faixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps</source>
        <translation>Todas as etapas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>All steps at a glance; a number and Enter goes to one.</source>
        <translation>Todas as etapas de relance; um número e Enter leva a uma delas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Answer, next question</source>
        <translation>Resposta, próxima pergunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on</source>
        <translation>Conhecido em</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known on…</source>
        <translation>Conhecido em…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>As known today</source>
        <translation>Conhecido hoje</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Ask the class…</source>
        <translation>Perguntar à turma…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay</source>
        <translation>Avanço automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay goes on sooner.</source>
        <translation>O avanço automático segue mais cedo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Autoplay stays longer.</source>
        <translation>O avanço automático espera mais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out</source>
        <translation>Sair um nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Back out one level, and at last out of the lesson.</source>
        <translation>Sai um nível e, por fim, sai da aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Bin…</source>
        <translation>Lixeira…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Black on white, with dark colours and clear lines.</source>
        <translation>Preto sobre branco, com cores escuras e linhas nítidas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Bring back every hidden lane.</source>
        <translation>Traz de volta todas as faixas ocultas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Bring the selected event to the middle; once more, zoom to it.</source>
        <translation>Traz o evento selecionado para o centro; mais uma vez, aplica zoom nele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Centre the selection</source>
        <translation>Centralizar a seleção</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Change keys…</source>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Change the selected event.</source>
        <translation>Altera o evento selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Change the selected events, or all that the filter leaves, alike and as one step.</source>
        <translation>Altera os eventos selecionados, ou todos os que o filtro deixa, por igual e em uma só ação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose a lesson…</source>
        <translation>Escolher uma aula…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on.</source>
        <translation>Escolhe o estilo de referência (APA, MLA, Chicago, BibTeX, RIS) e passa a usá-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Choose the lesson that is presented.</source>
        <translation>Escolhe a aula a ser apresentada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Choose two lanes and draw all relations between their events, bundled.</source>
        <translation>Escolhe duas faixas e traça todas as relações entre seus eventos, em feixes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Close the program.</source>
        <translation>Fecha o programa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Compact rows</source>
        <translation>Compactar fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation</source>
        <translation>Copiar referência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy citation as…</source>
        <translation>Copiar referência como…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Copy event as text</source>
        <translation>Copiar evento como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Copy the view as a line of text</source>
        <translation>Copiar a vista como linha de texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Copy the whole database into a file of your own, and open that.</source>
        <translation>Copia o banco de dados inteiro para um arquivo seu e abre esse arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark text on warm paper.</source>
        <translation>Texto escuro sobre papel em tom quente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Darken everything but what is around the pointer.</source>
        <translation>Escurece tudo, menos o que está em torno do ponteiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Detail pane</source>
        <translation>Painel de detalhes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Do again what was taken back last.</source>
        <translation>Refaz o que foi desfeito por último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Drawer instead of the timeline</source>
        <translation>Painel inferior no lugar da linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Duplicate event</source>
        <translation>Duplicar evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Earlier</source>
        <translation>Mais cedo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Edit event…</source>
        <translation>Editar evento…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Edit lessons…</source>
        <translation>Editar aulas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Edit mode</source>
        <translation>Modo de edição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Edit several events…</source>
        <translation>Editar vários eventos…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End earlier</source>
        <translation>Terminar mais cedo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>End later</source>
        <translation>Terminar mais tarde</translation>
    </message>
    <message>
        <source>Every action and its key.</source>
        <translation type="vanished">Todas as ações e suas teclas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Every command and its key, to look at and to print.</source>
        <translation>Todos os comandos e suas teclas, para ver e para imprimir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Export slides…</source>
        <translation>Exportar slides…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer lanes</source>
        <translation>Menos faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fewer rows</source>
        <translation>Menos fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Filter panel</source>
        <translation>Painel de filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Find a command…</source>
        <translation>Encontrar um comando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Find duplicates…</source>
        <translation>Encontrar duplicatas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Find words in what the filter leaves, and mark where they are.</source>
        <translation>Encontra palavras no que o filtro deixa e marca onde estão.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>First event</source>
        <translation>Primeiro evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>First question</source>
        <translation>Primeira pergunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>First step</source>
        <translation>Primeira etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Fit all</source>
        <translation>Ajustar tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane</source>
        <translation>Recolher a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Fold the lane of the selected event down to its title, or open it again.</source>
        <translation>Recolhe a faixa do evento selecionado até restar o título, ou a abre de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Gather the lanes with the fewest events in one.</source>
        <translation>Reúne em uma só as faixas com menos eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Give commands the keys that you like, and take them back.</source>
        <translation>Dá aos comandos as teclas que você prefere e as retira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give some more of the others lanes of their own.</source>
        <translation>Dá faixa própria a mais alguns dos outros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Give this team a point.</source>
        <translation>Dá um ponto a esta equipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Give what stands under the timeline all the room, or show both again.</source>
        <translation>Dá todo o espaço ao que está abaixo da linha do tempo, ou mostra os dois de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Give what the filter leaves lanes and rows of its own. Back brings the old ones back.</source>
        <translation>Dá faixas e fileiras próprias ao que o filtro deixa. Voltar traz as antigas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Go back to the database of facial-recognition policy.</source>
        <translation>Volta ao banco de dados de políticas de reconhecimento facial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go back to the question before this one.</source>
        <translation>Volta à pergunta anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go through the parts of the window the other way round.</source>
        <translation>Percorre as partes da janela na ordem inversa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the end, where the points stand.</source>
        <translation>Vai ao final, onde está a pontuação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Go to the filter panel, the timeline, the drawer and the detail pane in turn.</source>
        <translation>Vai ao painel de filtros, à linha do tempo, ao painel inferior e ao painel de detalhes, um após o outro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Go to the first question.</source>
        <translation>Vai à primeira pergunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Greyscale theme</source>
        <translation>Tema em tons de cinza</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Hide relations between lanes</source>
        <translation>Ocultar relações entre faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Hide the lane</source>
        <translation>Ocultar a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Hide what no source had published by a day.</source>
        <translation>Oculta o que nenhuma fonte havia publicado até certo dia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>How everything works.</source>
        <translation>Como tudo funciona.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>How much is known</source>
        <translation>Quanto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import what is on the clipboard…</source>
        <translation>Importar da área de transferência…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>In context</source>
        <translation>Em contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step earlier.</source>
        <translation>No modo de edição: faz o evento selecionado terminar um passo antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: let the selected event end a step later; a moment becomes a span.</source>
        <translation>No modo de edição: faz o evento selecionado terminar um passo depois; um momento vira um período.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: make an event where the pointer is, or beside the selected one.</source>
        <translation>No modo de edição: cria um evento onde está o ponteiro ou ao lado do selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step back in time; the closer you look, the shorter the step.</source>
        <translation>No modo de edição: move os eventos selecionados um passo para trás no tempo; quanto maior o zoom, menor o passo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>In edit mode: move the selected events a step on in time.</source>
        <translation>No modo de edição: move os eventos selecionados um passo para a frente no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Keep what the class sees exactly as it is while you look around.</source>
        <translation>Mantém exatamente como está o que a turma vê enquanto você explora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Keep what you see under a name: filter, range, lanes and bands.</source>
        <translation>Guarda o que você vê sob um nome: filtro, intervalo, faixas e bandas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Kinds and stages as they follow each other, places by what they lie in, others by count.</source>
        <translation>Categorias e fases na sua sequência, lugares conforme o que os contém, os demais por total.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane above</source>
        <translation>Faixa acima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Lane below</source>
        <translation>Faixa abaixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by actor</source>
        <translation>Faixas por ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by kind</source>
        <translation>Faixas por categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by place</source>
        <translation>Faixas por lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by policy type</source>
        <translation>Faixas por tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes by stage</source>
        <translation>Faixas por fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in usual order</source>
        <translation>Faixas na ordem usual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes in your own order</source>
        <translation>Faixas na sua própria ordem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by count</source>
        <translation>Faixas em ordem de total</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes ordered by name</source>
        <translation>Faixas em ordem de nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand as you put them last.</source>
        <translation>As faixas ficam na última ordem em que você as pôs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Lanes stand in the order of the alphabet.</source>
        <translation>As faixas ficam em ordem alfabética.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language of the desktop</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Laser dot</source>
        <translation>Ponto de laser</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Last step</source>
        <translation>Última etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Leave out the lane of the selected event; a line under the timeline counts what is hidden.</source>
        <translation>Deixa de fora a faixa do evento selecionado; uma linha abaixo da linha do tempo conta o que está oculto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Leave the questions</source>
        <translation>Sair das perguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let facets and other clicks change the other filter of a comparison: B, or A again.</source>
        <translation>Faz facetas e outros cliques mudarem o outro filtro da comparação: B, ou de novo A.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Let the lane of the selected event stand first, however few events it has.</source>
        <translation>Põe a faixa do evento selecionado em primeiro lugar, por menos eventos que tenha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Let the lesson go on by itself; once more pauses.</source>
        <translation>Faz a aula avançar sozinha; mais uma vez, pausa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Let the saved view that you are in show what you see now.</source>
        <translation>Faz a vista salva em que você está mostrar o que você vê agora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Let the two filters of the comparison change places.</source>
        <translation>Faz os dois filtros da comparação trocarem de lugar.</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation type="vanished">Claro ou escuro, como o sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light text on dark paper.</source>
        <translation>Texto claro sobre papel escuro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Light, dark or in high contrast, as the desktop is.</source>
        <translation>Claro, escuro ou em alto contraste, como o sistema.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List of hits</source>
        <translation>Lista de resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>List the events of the two filters that fall in the same week.</source>
        <translation>Lista os eventos dos dois filtros que caem na mesma semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>List the filtered events under the timeline: sort, select, copy.</source>
        <translation>Lista os eventos filtrados abaixo da linha do tempo: ordene, selecione, copie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>List what the search has found under the timeline, with the words marked.</source>
        <translation>Lista abaixo da linha do tempo o que a busca encontrou, com as palavras marcadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>List what the selected event answers and what answered it, with the days between.</source>
        <translation>Lista a que o evento selecionado responde e o que respondeu a ele, com os dias entre um e outro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>List who changed what and when, field by field, in the drawer.</source>
        <translation>Lista no painel inferior quem mudou o quê e quando, campo por campo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Look, language, timeline, files and links: see what can be set, and set it.</source>
        <translation>Aparência, idioma, linha do tempo, arquivos e links: veja o que pode ser configurado e configure.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make a lesson from this filter</source>
        <translation>Criar uma aula a partir deste filtro</translation>
    </message>
    <message>
        <source>Make a second event like each of the selected ones, as one step.</source>
        <translation type="vanished">Cria um segundo evento igual a cada um dos selecionados, em uma só ação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make a second event like each of the selected ones, without relations, as one step.</source>
        <translation>Cria um segundo evento igual a cada um dos selecionados, sem relações, em uma só ação.</translation>
    </message>
    <message>
        <source>Make a second event like the selected one.</source>
        <translation type="vanished">Cria um segundo evento igual ao selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text larger.</source>
        <translation>Aumenta todo o texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make all text smaller.</source>
        <translation>Diminui todo o texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Make an empty database and open it.</source>
        <translation>Cria um banco de dados vazio e o abre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Make an event.</source>
        <translation>Cria um evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Make one of the selected events, field by field.</source>
        <translation>Faz um só evento dos selecionados, campo por campo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Make whatever is pressed large enough for a finger; one that rests asks for the menu.</source>
        <translation>Aumenta tudo o que se pressiona até o tamanho de um dedo; um dedo que fica parado pede o menu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Make, change, reorder, duplicate and delete lessons.</source>
        <translation>Cria, altera, reordena, duplica e exclui aulas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Merge a newer database…</source>
        <translation>Mesclar um banco de dados mais novo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>Merge events…</source>
        <translation>Mesclar eventos…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More lanes</source>
        <translation>Mais faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>More rows</source>
        <translation>Mais fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move earlier</source>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move events and draw their ends with the hand or the arrow keys, on the timeline itself.</source>
        <translation>Move eventos e puxa suas pontas com o mouse ou as setas, na própria linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>Move later</source>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane down</source>
        <translation>Mover a faixa para baixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Move the lane up</source>
        <translation>Mover a faixa para cima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New database</source>
        <translation>Novo banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit_mode.py"/>
        <source>New event here…</source>
        <translation>Novo evento aqui…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>New event…</source>
        <translation>Novo evento…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>One lane</source>
        <translation>Uma só faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a PostgreSQL database that several people share, by its address.</source>
        <translation>Abre um banco de dados PostgreSQL compartilhado por várias pessoas, pelo endereço.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a database, or a view, a lesson or a picture from frtdesk.</source>
        <translation>Abre um banco de dados, ou uma vista, uma aula ou uma imagem do frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open a shared database…</source>
        <translation>Abrir um banco de dados compartilhado…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open a shared view…</source>
        <translation>Abrir uma vista compartilhada…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Open every folded lane.</source>
        <translation>Abre todas as faixas recolhidas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open the events that ship with frtdesk</source>
        <translation>Abrir os eventos que acompanham o frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the shared view that is on the clipboard, or import the rows of a table.</source>
        <translation>Abre a vista compartilhada que está na área de transferência, ou importa as linhas de uma tabela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Open the view that stands at this place of the list.</source>
        <translation>Abre a vista que está nesta posição da lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little back in time.</source>
        <translation>Desloca um pouco para trás no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a little on in time.</source>
        <translation>Desloca um pouco para a frente no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen back in time.</source>
        <translation>Desloca uma tela para trás no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Pan a screen on in time.</source>
        <translation>Desloca uma tela para a frente no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Paper theme</source>
        <translation>Tema papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Paste a line, or choose a file, that somebody sent you.</source>
        <translation>Cole uma linha que lhe enviaram, ou escolha um arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Pin the lane</source>
        <translation>Fixar a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present</source>
        <translation>Apresentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Present from here</source>
        <translation>Apresentar a partir daqui</translation>
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
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print the timeline with its sources.</source>
        <translation>Imprime a linha do tempo com suas fontes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Push what you see</source>
        <translation>Enviar à turma o que você vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put a citation of the selected event and its sources on the clipboard.</source>
        <translation>Põe na área de transferência uma referência do evento selecionado e de suas fontes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put every event back into the lane and row that it has among all events.</source>
        <translation>Devolve cada evento à faixa e à fileira que ele tem entre todos os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Put in the bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event above the one before it.</source>
        <translation>Põe a faixa do evento selecionado acima da anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Put the lane of the selected event below the one after it.</source>
        <translation>Põe a faixa do evento selecionado abaixo da seguinte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Put the selected event with its quotes and sources on the clipboard.</source>
        <translation>Põe na área de transferência o evento selecionado com suas citações e fontes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Put the selected event, or the stretch between two, behind everything; again removes it.</source>
        <translation>Põe ao fundo de tudo o evento selecionado, ou o trecho entre dois; mais uma vez, retira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Put what you see on the clipboard as one line that can be mailed.</source>
        <translation>Põe na área de transferência o que você vê, em uma linha que pode ser enviada por e-mail.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Question before</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Questions made from a lesson or from the filter, to be shown or printed.</source>
        <translation>Perguntas criadas a partir de uma aula ou do filtro, para mostrar ou imprimir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Redo: {title}</source>
        <translation>Refazer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Reduced motion</source>
        <translation>Movimento reduzido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Refine the other half</source>
        <translation>Refinar a outra metade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Relations between lanes…</source>
        <translation>Relações entre faixas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Response lag</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Rows of all events</source>
        <translation>Fileiras de todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Safety copies…</source>
        <translation>Cópias de segurança…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Same week</source>
        <translation>Mesma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit</source>
        <translation>Salvar uma cópia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Save a copy to edit…</source>
        <translation>Salvar uma cópia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save hand-out…</source>
        <translation>Salvar apostila…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the hand-out</source>
        <translation>Salvar a apostila</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file</source>
        <translation>Salvar a aula como arquivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the lesson as a file…</source>
        <translation>Salvar a aula como arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the notes</source>
        <translation>Salvar as anotações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Save the slides</source>
        <translation>Salvar os slides</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file</source>
        <translation>Salvar a vista como arquivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save the view as a file…</source>
        <translation>Salvar a vista como arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Save view…</source>
        <translation>Salvar vista…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search all events</source>
        <translation>Buscar em todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Search what the filter hides as well.</source>
        <translation>Busca também no que o filtro oculta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>See the events that were deleted, and take them out again or away for good.</source>
        <translation>Mostra os eventos excluídos, para tirá-los da lixeira ou eliminá-los de vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See what events share, correct it, make one of two, and delete what nothing uses.</source>
        <translation>Mostra o que os eventos têm em comum, para corrigir, fazer de dois um só e excluir o que nada usa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>See what was kept of this database before imports and merges, and go back to it.</source>
        <translation>Mostra o que foi guardado deste banco de dados antes de importações e mesclagens, para voltar a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/tidying.py"/>
        <source>See which events, actors and sources may be there twice, and make one of them.</source>
        <translation>Mostra que eventos, atores e fontes podem estar repetidos, para fazer deles um só.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the event before in time.</source>
        <translation>Seleciona o evento anterior no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the first event.</source>
        <translation>Seleciona o primeiro evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the hit of the search before in time.</source>
        <translation>Seleciona o resultado da busca anterior no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the last event.</source>
        <translation>Seleciona o último evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane above.</source>
        <translation>Seleciona o evento mais próximo na faixa acima.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the nearest event in the lane below.</source>
        <translation>Seleciona o evento mais próximo na faixa abaixo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Select the next event in time.</source>
        <translation>Seleciona o evento seguinte no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/search.py"/>
        <source>Select the next hit of the search in time.</source>
        <translation>Seleciona o resultado da busca seguinte no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/settings.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/known.py"/>
        <source>Show again what was published later.</source>
        <translation>Volta a mostrar o que foi publicado depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Show all events again; in a comparison, in the half that is refined.</source>
        <translation>Volta a mostrar todos os eventos; em uma comparação, na metade que está sendo refinada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show all lanes</source>
        <translation>Mostrar todas as faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/bands.py"/>
        <source>Show as band behind</source>
        <translation>Mostrar como banda ao fundo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show every event that the filter leaves.</source>
        <translation>Mostra todos os eventos que o filtro deixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show greyed what the filter hides around the selected event: its neighbours in time and by relation. They are not counted.</source>
        <translation>Mostra esmaecido o que o filtro oculta em torno do evento selecionado: seus vizinhos no tempo e por relação. Eles não são contados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Show how long answers took: from call to corporate move, from call to bill, from bill to law.</source>
        <translation>Mostra quanto demoraram as respostas: da reivindicação à decisão empresarial, da reivindicação ao projeto de lei, do projeto à lei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show less time, larger.</source>
        <translation>Mostra menos tempo, maior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show more time, smaller.</source>
        <translation>Mostra mais tempo, menor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row fewer of the lane of the selected event; what stands there is counted.</source>
        <translation>Mostra uma fileira a menos da faixa do evento selecionado; o que está nela é contado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Show one row more of the lane of the selected event.</source>
        <translation>Mostra uma fileira a mais da faixa do evento selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide how many events begin in each month, quarter or year.</source>
        <translation>Mostra ou oculta quantos eventos começam em cada mês, trimestre ou ano.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show or hide the answer</source>
        <translation>Mostrar ou ocultar a resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the list of values to filter by, with their counts.</source>
        <translation>Mostra ou oculta a lista de valores para filtrar, com suas contagens.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Show or hide the quotes and sources of the selected event.</source>
        <translation>Mostra ou oculta as citações e fontes do evento selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/analyse_charts.py"/>
        <source>Show or hide the strip under the ruler: sources, confirmed dates, verified quotes.</source>
        <translation>Mostra ou oculta a tira sob a régua: fontes, datas confirmadas, citações verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer, or hide it again, and stay on the question.</source>
        <translation>Mostra a resposta, ou a oculta de novo, sem sair da pergunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Show the answer; once more goes on to the next question.</source>
        <translation>Mostra a resposta; mais uma vez, passa à próxima pergunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the chosen lesson to the class, from its first step.</source>
        <translation>Mostra à turma a aula escolhida, desde a primeira etapa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the class the timeline as you have it before you.</source>
        <translation>Mostra à turma a linha do tempo como você a tem diante de si.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Show the lesson from the step that is nearest to the selected event.</source>
        <translation>Mostra a aula a partir da etapa mais próxima do evento selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Show two filters above and below one axis: two actors, two places. Again ends it.</source>
        <translation>Mostra dois filtros acima e abaixo de um mesmo eixo: dois atores, dois lugares. Mais uma vez, encerra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Spotlight</source>
        <translation>Holofote</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Start the clock anew, or stop it.</source>
        <translation>Reinicia o relógio, ou o para.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Step before</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/compare.py"/>
        <source>Swap A and B</source>
        <translation>Trocar A e B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/table.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take a point back from this team.</source>
        <translation>Tira um ponto desta equipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Take back the last change that was saved.</source>
        <translation>Desfaz a última alteração salva.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the events of a table, a calendar, or a file of another timeline program.</source>
        <translation>Importa os eventos de uma tabela, de um calendário ou de um arquivo de outro programa de linhas do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in the rows of a table, or the text of a file, that was copied elsewhere.</source>
        <translation>Importa as linhas de uma tabela, ou o texto de um arquivo, copiados de outro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Take in what is new and changed in a later version of the database that this is a copy of.</source>
        <translation>Incorpora o que é novo e mudou em uma versão posterior do banco de dados do qual este é cópia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 1</source>
        <translation>Tirar um da equipe 1</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 2</source>
        <translation>Tirar um da equipe 2</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 3</source>
        <translation>Tirar um da equipe 3</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 4</source>
        <translation>Tirar um da equipe 4</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 5</source>
        <translation>Tirar um da equipe 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take one from team 6</source>
        <translation>Tirar um da equipe 6</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>Take the curves between the two chosen lanes away.</source>
        <translation>Retira as curvas entre as duas faixas escolhidas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <source>Take the questions off the class's screen.</source>
        <translation>Retira as perguntas da tela da turma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Take the selected events off the timeline; they wait in the bin until it is emptied.</source>
        <translation>Tira os eventos selecionados da linha do tempo; eles esperam na lixeira até ela ser esvaziada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Text at its normal size.</source>
        <translation>Texto em tamanho normal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The first step of the lesson.</source>
        <translation>A primeira etapa da aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>The lane with the most events stands first.</source>
        <translation>A faixa com mais eventos fica em primeiro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The last step of the lesson.</source>
        <translation>A última etapa da aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>The list of saved views: open, rename, move, duplicate, delete.</source>
        <translation>A lista das vistas salvas: abrir, renomear, mover, duplicar, excluir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The next step of the lesson.</source>
        <translation>A próxima etapa da aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>The program speaks this language; events stay in theirs. The window is made anew, on the same view.</source>
        <translation>O programa fala este idioma; os eventos ficam no deles. A janela é refeita, na mesma vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>The step before.</source>
        <translation>A etapa anterior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view before this one.</source>
        <translation>A vista anterior a esta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>The view that you came back from.</source>
        <translation>A vista da qual você voltou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Theme of the desktop</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Touch mode</source>
        <translation>Modo de toque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Two minutes through the window: each thing is pointed at, and shown if you like.</source>
        <translation>Dois minutos pela janela: cada coisa é apontada e, se você quiser, mostrada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/go.py"/>
        <source>Type a day, month, year or range.</source>
        <translation>Digite um dia, mês, ano ou intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/edit.py"/>
        <source>Type a filter.</source>
        <translation>Digite um filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Type part of what you want: commands, views, lessons, settings, chapters, events by title.</source>
        <translation>Digite parte do que você quer: comandos, vistas, aulas, configurações, capítulos, eventos pelo título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/history.py"/>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <location filename="../../frtdesk/state/history.py"/>
        <source>Undo: {title}</source>
        <translation>Desfazer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lanes.py"/>
        <source>Unfold all lanes</source>
        <translation>Expandir todas as faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update the view</source>
        <translation>Atualizar a vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Update “{name}”</source>
        <translation>Atualizar “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Use the whole screen.</source>
        <translation>Usa a tela inteira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>Versions, licences, and what a bug report needs.</source>
        <translation>Versões, licenças e o que é preciso para relatar um erro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>View {number}</source>
        <translation>Vista {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Views change at once, without motion.</source>
        <translation>As vistas mudam de imediato, sem movimento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Views…</source>
        <translation>Vistas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/relations.py"/>
        <source>What answered what</source>
        <translation>O que respondeu a quê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/help.py"/>
        <source>What each shape, stage, policy type and kind of date means.</source>
        <translation>O que significa cada forma, fase, tipo de medida e espécie de data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>A roda aplica zoom, como em um mapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/asking.py"/>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>White paper without tinted lanes.</source>
        <translation>Papel branco, sem faixas coloridas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Without colours, as a printer in black and white will show it.</source>
        <translation>Sem cores, como sairá em uma impressora preto e branco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson as slides for PowerPoint, a step a slide, with notes.</source>
        <translation>Grava a aula escolhida como slides para PowerPoint, um por etapa, com anotações.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson for the class, with room to write, as PDF or Markdown.</source>
        <translation>Grava a aula escolhida para a turma, com espaço para escrever, em PDF ou Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>Write the chosen lesson with its events into a file that a colleague can open.</source>
        <translation>Grava a aula escolhida com seus eventos em um arquivo que colegas podem abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/views.py"/>
        <source>Write what you see into a small file that others can open.</source>
        <translation>Grava o que você vê em um pequeno arquivo que outras pessoas podem abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>Write what you see, a range, the selection or all of it as a picture, a document or data.</source>
        <translation>Grava o que você vê, um intervalo, a seleção ou tudo como imagem, documento ou dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/teach.py"/>
        <source>Your notes, clock and the next step, in a window of your own; never on the class's screen.</source>
        <translation>Suas anotações, o relógio e a próxima etapa, em uma janela só sua; nunca na tela da turma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/view.py"/>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>events.sqlite</source>
        <translation>eventos.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>hand-out</source>
        <translation>apostila</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/files.py"/>
        <source>my-events.sqlite</source>
        <translation>meus-eventos.sqlite</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/lessons.py"/>
        <source>notes</source>
        <translation>anotacoes</translation>
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
        <translation>(Não verificado: estas palavras não foram encontradas de novo em uma segunda consulta.)</translation>
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
        <translation>Fontes:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>What it answers, and what answered it:</source>
        <translation>A que responde e o que respondeu a ele:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Who: {names}</source>
        <translation>Quem: {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/as_text.py"/>
        <source>Why it matters: {text}</source>
        <translation>Por que importa: {text}</translation>
    </message>
</context>
<context>
    <name>axis</name>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/ticks.py"/>
        <source>{year}s</source>
        <translation>anos {year}</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../frtdesk/ui/banner.py"/>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>between</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>%n more pair is not listed.|%n more pairs are not listed.</source>
        <translation>
            <numerusform>Mais %n par não listado.</numerusform>
            <numerusform>Mais %n pares não listados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Choose two lanes; all relations between their events are drawn on the timeline.</source>
        <translation>Escolha duas faixas; todas as relações entre seus eventos são traçadas na linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Draw none</source>
        <translation>Não traçar nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>No two events of this filter are related.</source>
        <translation>Neste filtro não há dois eventos relacionados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations are being counted.</source>
        <translation>Contando as relações.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>Relations between lanes</source>
        <translation>Relações entre faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The filter leaves no relation between the two chosen lanes.</source>
        <translation>O filtro não deixa nenhuma relação entre as duas faixas escolhidas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>The two lanes that were chosen are no longer there. Choose two of these anew.</source>
        <translation>As duas faixas escolhidas não existem mais. Escolha de novo duas destas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/between_panel.py"/>
        <source>While two filters are compared there are no lanes to draw relations between.</source>
        <translation>Enquanto dois filtros são comparados, não há faixas entre as quais traçar relações.</translation>
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
            <numerusform>%n evento está de volta à linha do tempo.</numerusform>
            <numerusform>%n eventos estão de volta à linha do tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>%n event was put in the bin.|%n events were put in the bin.</source>
        <translation>
            <numerusform>%n evento foi movido para a lixeira.</numerusform>
            <numerusform>%n eventos foram movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Empty the bin</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Events in the bin</source>
        <translation>Eventos na lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>Take out of the bin</source>
        <translation>Tirar da lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/bin_window.py"/>
        <source>The bin is empty. Del puts the selected events here; they can be taken out again.</source>
        <translation>A lixeira está vazia. Del põe aqui os eventos selecionados; eles podem ser tirados de novo.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>%n event is changed.|%n events are changed.</source>
        <translation>
            <numerusform>%n evento foi alterado.</numerusform>
            <numerusform>%n eventos foram alterados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>A whole number of days, please.</source>
        <translation>Informe um número inteiro de dias.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to add</source>
        <translation>Atores a adicionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Actors to take away</source>
        <translation>Atores a retirar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>All quotes</source>
        <translation>Todas as citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Another place</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>At most {most} events are edited at once; these are {number}. Filter further.</source>
        <translation>No máximo {most} eventos são editados de uma vez; estes são {number}. Filtre mais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Change them</source>
        <translation>Alterar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changes {changed} of %n event.|Changes {changed} of %n events.</source>
        <translation>
            <numerusform>Altera {changed} de %n evento.</numerusform>
            <numerusform>Altera {changed} de %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Changing %n event…|Changing %n events…</source>
        <translation>
            <numerusform>Alterando %n evento…</numerusform>
            <numerusform>Alterando %n eventos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days to move by</source>
        <translation>Dias a mover</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Days: 7, or -30 for earlier</source>
        <translation>Dias: 7, ou -30 para antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Edit several events</source>
        <translation>Editar vários eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>It can be undone as one step.</source>
        <translation>Pode ser desfeito como uma só ação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Move by days</source>
        <translation>Mover em dias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>No event is selected</source>
        <translation>Nenhum evento está selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Not checked</source>
        <translation>Não conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to add</source>
        <translation>Tipos de medida a adicionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Policy types to take away</source>
        <translation>Tipos de medida a retirar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Reading %n event…|Reading %n events…</source>
        <translation>
            <numerusform>Lendo %n evento…</numerusform>
            <numerusform>Lendo %n eventos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to add</source>
        <translation>Etiquetas a adicionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Tags to take away</source>
        <translation>Etiquetas a retirar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The exact day</source>
        <translation>O dia exato</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The only event shown|All %n events that the filter leaves</source>
        <translation>
            <numerusform>O único evento mostrado</numerusform>
            <numerusform>Todos os %n eventos que o filtro deixa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <source>The quotes</source>
        <translation>As citações</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>The selected event|The %n selected events</source>
        <translation>
            <numerusform>O evento selecionado</numerusform>
            <numerusform>Os %n eventos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>This changes %n event at once.|This changes %n events at once.</source>
        <translation>
            <numerusform>Isto altera %n evento de uma vez.</numerusform>
            <numerusform>Isto altera %n eventos de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <source>Which events</source>
        <translation>Quais eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>actors</source>
        <translation>atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day checked</source>
        <translation>dia conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>day not checked</source>
        <translation>dia não conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>importance</source>
        <translation>importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>kind</source>
        <translation>categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>citações conferidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>quotes not checked</source>
        <translation>citações não conferidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>stage</source>
        <translation>fase</translation>
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
            <numerusform>%n evento anterior: ir para o mais próximo</numerusform>
            <numerusform>%n eventos anteriores: ir para o mais próximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes above: scroll up|%n events in lanes above: scroll up</source>
        <translation>
            <numerusform>%n evento em faixas acima: rolar para cima</numerusform>
            <numerusform>%n eventos em faixas acima: rolar para cima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event in lanes below: scroll down|%n events in lanes below: scroll down</source>
        <translation>
            <numerusform>%n evento em faixas abaixo: rolar para baixo</numerusform>
            <numerusform>%n eventos em faixas abaixo: rolar para baixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/edge_hint.py"/>
        <source>%n event later: go to the nearest|%n events later: go to the nearest</source>
        <translation>
            <numerusform>%n evento posterior: ir para o mais próximo</numerusform>
            <numerusform>%n eventos posteriores: ir para o mais próximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>%n in both</source>
        <translation>
            <numerusform>%n em ambos</numerusform>
            <numerusform>%n em ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>%n in view</source>
        <translation>
            <numerusform>%n à vista</numerusform>
            <numerusform>%n à vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/bundles.py"/>
        <source>%n relation in view|%n relations in view</source>
        <translation>
            <numerusform>%n relação à vista</numerusform>
            <numerusform>%n relações à vista</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>Every lane is hidden.</source>
        <translation>Todas as faixas estão ocultas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event in this range: {before} before it, {after} after it.</source>
        <translation>Nenhum evento neste intervalo: {before} antes, {after} depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event matches this filter.</source>
        <translation>Nenhum evento corresponde a este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>No event of this filter has a date.</source>
        <translation>Nenhum evento deste filtro tem data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, above the axis.</source>
        <translation>Um dos dois filtros comparados, acima do eixo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>One of two filters that are compared, below the axis.</source>
        <translation>Um dos dois filtros comparados, abaixo do eixo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/message_offer.py"/>
        <source>Show their whole time</source>
        <translation>Mostrar todo o tempo deles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>This database holds no events yet.</source>
        <translation>Este banco de dados ainda não tem eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <location filename="../../frtdesk/ui/plot/timeline_view.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/halves.py"/>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/compose.py"/>
        <source>no data after {date}</source>
        <translation>sem dados após {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/mirror.py"/>
        <source>the same events in both</source>
        <translation>os mesmos eventos em ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} above</source>
        <translation>{count} acima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/edges.py"/>
        <source>{count} below</source>
        <translation>{count} abaixo</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event here|%n events here</source>
        <translation>
            <numerusform>%n evento aqui</numerusform>
            <numerusform>%n eventos aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n event with this filter|%n events with this filter</source>
        <translation>
            <numerusform>%n evento com este filtro</numerusform>
            <numerusform>%n eventos com este filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n citação</numerusform>
            <numerusform>%n citações</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>Hidden by the filter</source>
        <translation>Oculto pelo filtro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>unsourced</source>
        <translation>sem fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>with quotes</source>
        <translation>com citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} contados em agrupamentos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} earlier</source>
        <translation>{count} antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} in view</source>
        <translation>{count} à vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hover_card.py"/>
        <source>{count} later</source>
        <translation>{count} depois</translation>
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
        <translation>Até o fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also follows, cites and is part of, which say less than that one event answers the other.</source>
        <translation>Também “sucede a”, “cita” e “faz parte de”, que dizem menos do que um evento responder a outro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Also what the answered event answered, and so on.</source>
        <translation>Também aquilo a que respondeu o evento respondido, e assim por diante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Days between</source>
        <translation>Dias entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>From the selected event</source>
        <translation>Do evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that answered it.</source>
        <translation>Não há registro de nada que tenha respondido a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Nothing is recorded that it answers.</source>
        <translation>Não há registro de nada a que ele responda.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Relation</source>
        <translation>Relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Select an event to see what it answers and what answered it.</source>
        <translation>Selecione um evento para ver a que responde e o que respondeu a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>The selected event</source>
        <translation>O evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>There is more than is listed here.</source>
        <translation>Há mais do que está listado aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>Weaker relations too</source>
        <translation>Também relações mais fracas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered it</source>
        <translation>O que respondeu a ele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answered what</source>
        <translation>O que respondeu a quê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Lendo o que responde a quê.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>What it answers</source>
        <translation>A que responde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/chain_panel.py"/>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n begins outside this range.|%n begin outside this range.</source>
        <translation>
            <numerusform>%n começa fora deste intervalo.</numerusform>
            <numerusform>%n começam fora deste intervalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that is not given to the day.|%n events have a date that is not given to the day.</source>
        <translation>
            <numerusform>%n evento tem data sem o dia.</numerusform>
            <numerusform>%n eventos têm data sem o dia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one bar.|%n events have a date that may lie in more than one bar.</source>
        <translation>
            <numerusform>%n evento tem data que pode cair em mais de uma barra.</numerusform>
            <numerusform>%n eventos têm data que pode cair em mais de uma barra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one month.|%n events have a date that may lie in more than one month.</source>
        <translation>
            <numerusform>%n evento tem data que pode cair em mais de um mês.</numerusform>
            <numerusform>%n eventos têm data que pode cair em mais de um mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one quarter.|%n events have a date that may lie in more than one quarter.</source>
        <translation>
            <numerusform>%n evento tem data que pode cair em mais de um trimestre.</numerusform>
            <numerusform>%n eventos têm data que pode cair em mais de um trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one week.|%n events have a date that may lie in more than one week.</source>
        <translation>
            <numerusform>%n evento tem data que pode cair em mais de uma semana.</numerusform>
            <numerusform>%n eventos têm data que pode cair em mais de uma semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>%n event has a date that may lie in more than one year.|%n events have a date that may lie in more than one year.</source>
        <translation>
            <numerusform>%n evento tem data que pode cair em mais de um ano.</numerusform>
            <numerusform>%n eventos têm data que pode cair em mais de um ano.</numerusform>
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
            <numerusform>%n não tem data.</numerusform>
            <numerusform>%n não têm data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>%n line is on the clipboard.|%n lines are on the clipboard.</source>
        <translation>
            <numerusform>%n linha está na área de transferência.</numerusform>
            <numerusform>%n linhas estão na área de transferência.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A alone</source>
        <translation>Só A</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>A beside B</source>
        <translation>A ao lado de B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>A span counts where it begins.</source>
        <translation>Um período conta onde começa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>All years</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event of both counts once under each.</source>
        <translation>Um evento de ambos conta uma vez em cada um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>An event with several values counts once under each.</source>
        <translation>Um evento com vários valores conta uma vez em cada um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>B alone</source>
        <translation>Só B</translation>
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
        <translation>Limpar o que foi escolhido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy or save</source>
        <translation>Copiar ou salvar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers</source>
        <translation>Copiar os números</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Copy the numbers as a table, or save the chart as a picture.</source>
        <translation>Copia os números como tabela, ou salva o gráfico como imagem.</translation>
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
        <translation>Eventos por século</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a day</source>
        <translation>Eventos por dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a decade</source>
        <translation>Eventos por década</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a millennium</source>
        <translation>Eventos por milênio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Events a month</source>
        <translation>Eventos por mês</translation>
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
        <translation>Eventos por ano</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Filter: {filter}.</source>
        <translation>Filtro: {filter}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How long each bar's time is</source>
        <translation>Quanto tempo cada barra abrange</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>How the bars stand</source>
        <translation>Como as barras ficam</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No actor</source>
        <translation>Sem ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>No event here has a date, so there is nothing to draw over time.</source>
        <translation>Nenhum evento aqui tem data, então não há o que traçar ao longo do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>No event that the filter leaves begins here.</source>
        <translation>Nenhum evento que o filtro deixa começa aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>No filter: click a bar to set one.</source>
        <translation>Sem filtro: clique em uma barra para definir um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No policy type</source>
        <translation>Sem tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>No stage</source>
        <translation>Sem fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_counts.py"/>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Period</source>
        <translation>Período</translation>
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
        <translation>Salvar como imagem PNG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save as an SVG drawing…</source>
        <translation>Salvar como desenho SVG…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Stacked</source>
        <translation>Empilhadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Take the times and values of this chart out of the filter.</source>
        <translation>Tira do filtro os tempos e valores deste gráfico.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/live_chart.py"/>
        <source>This database has no events yet.</source>
        <translation>Este banco de dados ainda não tem eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What is in view</source>
        <translation>O que está à vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>What the bars are parted by</source>
        <translation>Pelo que as barras são divididas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>What was asked for would be too fine for this range.</source>
        <translation>O que foi pedido seria detalhado demais para este intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which half of the comparison is counted</source>
        <translation>Que metade da comparação é contada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Which years are shown</source>
        <translation>Que anos são mostrados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} foi gravado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/charts_panel.py"/>
        <source>{accounts} Source: {source}.</source>
        <translation>{accounts} Fonte: {source}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.</source>
        <translation>
            <numerusform>{bars} de %n evento está nas barras.</numerusform>
            <numerusform>{bars} de %n eventos estão nas barras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, A beside B</source>
        <translation>{each}, A ao lado de B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by actor</source>
        <translation>{each}, por ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/chart_words.py"/>
        <source>{each}, by kind</source>
        <translation>{each}, por categoria</translation>
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
        <translation>{each}, por fase</translation>
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
        <translation>{name}: clique para filtrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/charts_view.py"/>
        <source>{name}: no filter can name these</source>
        <translation>{name}: nenhum filtro pode nomear estes</translation>
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
        <translation>Uma linha de {table} aponta para uma linha de {parent} que não existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>It {relation} an event that is not there.</source>
        <translation>Sua relação “{relation}” leva a um evento que não existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its importance is not a number from 1 to 5.</source>
        <translation>Sua importância não é um número de 1 a 5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Its stored days are not those of its dates as written.</source>
        <translation>Os dias armazenados não são os das datas como estão escritas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Parents run in a circle: {circle}.</source>
        <translation>As hierarquias formam um círculo: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>Step {number} of the lesson shows {event}, which is not there.</source>
        <translation>A etapa {number} da aula mostra {event}, que não existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>The file is damaged: {said}</source>
        <translation>O arquivo está danificado: {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/check.py"/>
        <source>What is searched is not what the event says; “frtdesk check --repair-search” mends it.</source>
        <translation>O que é buscado não é o que o evento diz; “frtdesk check --repair-search” conserta isso.</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
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
        <translation>Simples</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_citations.py"/>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>Unsourced: the database names no document.</source>
        <translation>Sem fonte: o banco de dados não indica nenhum documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>a frtdesk database</source>
        <translation>um banco de dados do frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>data to {date}</source>
        <translation>dados até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>filter {filter}</source>
        <translation>filtro {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/citation.py"/>
        <source>no date</source>
        <translation>sem data</translation>
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
        <translation>“{title}”, evento “{id}” em {database}</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n event that you know by now|%n events that you know by now</source>
        <translation>
            <numerusform>%n evento que vocês já conhecem</numerusform>
            <numerusform>%n eventos que vocês já conhecem</numerusform>
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
            <numerusform>%n min adiantado</numerusform>
            <numerusform>%n min adiantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min atrasado</numerusform>
            <numerusform>%n min atrasado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.</source>
        <translation>
            <numerusform>Mais %n evento nesta aula, ainda oculto.</numerusform>
            <numerusform>Mais %n eventos nesta aula, ainda ocultos.</numerusform>
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
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>No event that you know of yet</source>
        <translation>Nenhum evento que vocês já conheçam</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>No question for this step.</source>
        <translation>Não há pergunta para esta etapa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>No source is given for this event.</source>
        <translation>Não há fonte indicada para este evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>Notes would be on the class's screen. Choose Console{key} once more to show them here.</source>
        <translation>As anotações ficariam na tela da turma. Escolha Console{key} mais uma vez para mostrá-las aqui.</translation>
    </message>
    <message>
        <source>Notes would be on the class's screen. Press N again to show them here.</source>
        <translation type="vanished">As anotações apareceriam na tela da turma. Pressione N de novo para mostrá-las aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>Source [{number}]: {source}</source>
        <translation>Fonte [{number}]: {source}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Step {step} of {steps} · ask the class</source>
        <translation>Etapa {step} de {steps} · pergunte à turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The class sees the lesson on the second screen.</source>
        <translation>A turma vê a aula na segunda tela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The end of the lesson</source>
        <translation>O fim da aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The end of this lesson</source>
        <translation>O fim desta aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>The question of this lesson</source>
        <translation>A pergunta desta aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees</source>
        <translation>A turma vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees (frozen)</source>
        <translation>A turma vê (tela congelada)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>The room sees nothing; this is what it would see</source>
        <translation>A turma não vê nada; isto é o que ela veria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>The second screen is gone. The lesson goes on here; plug it in again to show it.</source>
        <translation>A segunda tela se foi. A aula continua aqui; conecte-a de novo para mostrá-la.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Then: {steps}</source>
        <translation>Depois: {steps}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <location filename="../../frtdesk/ui/presentation/miniature.py"/>
        <source>What the class sees</source>
        <translation>O que a turma vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>You see (live: zoom, filter, peek)</source>
        <translation>Você vê (ao vivo: zoom, filtro, espiada)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your note (never shown)</source>
        <translation>Sua anotação (nunca mostrada)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>Your notes are covered: the class may see this screen. Choose Console{key} to show them.</source>
        <translation>Suas anotações estão cobertas: a turma talvez veja esta tela. Escolha Console{key} para mostrá-las.</translation>
    </message>
    <message>
        <source>Your notes are covered: the class may see this screen. Press N to show them.</source>
        <translation type="vanished">Suas anotações estão cobertas: a turma pode estar vendo esta tela. Pressione N para mostrá-las.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>a stretch of time</source>
        <translation>um trecho de tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_picture.py"/>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>looking back</source>
        <translation>olhando para trás</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_timeline.py"/>
        <source>no data yet</source>
        <translation>ainda sem dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_extras.py"/>
        <source>not told yet</source>
        <translation>ainda não contado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>on time</source>
        <translation>no horário</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/class_card.py"/>
        <source>source [{number}]</source>
        <translation>fonte [{number}]</translation>
    </message>
    <message>
        <source>source [{number}] {publisher}</source>
        <translation type="vanished">fonte [{number}] {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/show.py"/>
        <source>sources: {data}</source>
        <translation>fontes: {data}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/class_window.py"/>
        <source>step {number}</source>
        <translation>etapa {number}</translation>
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
        <translation>{lesson} - turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/console.py"/>
        <source>{lesson} - console</source>
        <translation>{lesson} - console</translation>
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
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>%n thing is wrong.|%n things are wrong.</source>
        <translation>
            <numerusform>%n coisa está errada.</numerusform>
            <numerusform>%n coisas estão erradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/build_command.py"/>
        <source>Built {file} with %n event.|Built {file} with %n events.</source>
        <translation>
            <numerusform>{file} foi criado com %n evento.</numerusform>
            <numerusform>{file} foi criado com %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Check the spelling, or name another database.</source>
        <translation>Confira a grafia ou indique outro banco de dados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/copy_command.py"/>
        <source>Copied %n row into {name}.|Copied %n rows into {name}.</source>
        <translation>
            <numerusform>%n linha foi copiada para {name}.</numerusform>
            <numerusform>%n linhas foram copiadas para {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>Did you mean {lesson}?</source>
        <translation>Você quis dizer {lesson}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Make room there, or write it somewhere else; what is there is cut short.</source>
        <translation>Libere espaço ali, ou grave em outro lugar; o que está ali ficou incompleto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Name a copy of yours after --into.</source>
        <translation>Indique uma cópia sua depois de --into.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>Name a database, or a command: frtdesk --help lists them.</source>
        <translation>Indique um banco de dados ou um comando: frtdesk --help os lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>Name another file after --db; it is made where there is none.</source>
        <translation>Indique outro arquivo depois de --db; ele é criado se não existir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Name one of them.</source>
        <translation>Indique um deles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>No Debian e no Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/opening.py"/>
        <source>Password for {name}</source>
        <translation>Senha de {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>Run the same command with --debug to see the details.</source>
        <translation>Execute o mesmo comando com --debug para ver os detalhes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The details are in {file}; please send them along when you report it.</source>
        <translation>Os detalhes estão em {file}; envie-os junto ao relatar o erro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The lesson has no steps.</source>
        <translation>A aula não tem etapas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>The name of the database is empty.</source>
        <translation>O nome do banco de dados está vazio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>The result could not be written ({why}).</source>
        <translation>O resultado não pôde ser gravado ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>The timeline</source>
        <translation>A linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.</source>
        <translation>Não há tela aqui onde abrir uma janela; “frtdesk export timeline.png” grava uma imagem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>There is no lesson {lesson}.</source>
        <translation>Não existe a aula {lesson}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>There is no room left where this was to be written.</source>
        <translation>Não há mais espaço onde isto seria gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/missing_library.py"/>
        <source>This computer lacks a library that Qt needs: {library}.</source>
        <translation>Falta a este computador uma biblioteca de que o Qt precisa: {library}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>This database holds no lesson.</source>
        <translation>Este banco de dados não tem nenhuma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/options.py"/>
        <source>Two databases were named: {first} and {second}.</source>
        <translation>Dois bancos de dados foram indicados: {first} e {second}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/check_command.py"/>
        <source>What is searched is stored afresh.</source>
        <translation>O índice de busca é gravado de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Wrote {file}, {size} kB.</source>
        <translation>{file} foi gravado, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/ending.py"/>
        <source>frtdesk met an error that nobody foresaw ({what}).</source>
        <translation>O frtdesk encontrou um erro que ninguém previu ({what}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}</source>
        <translation>não há arquivo {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/window.py"/>
        <source>no file {name}; did you mean {command}?</source>
        <translation>não há arquivo {name}; você quis dizer {command}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_text.py"/>
        <source>{event} (this event is not in the database)</source>
        <translation>{event} (este evento não está no banco de dados)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>{event}: a step names this event, and the file does not hold it.</source>
        <translation>{event}: uma etapa indica este evento, e o arquivo não o contém.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>{name} não pode ser gravado. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“frtdesk --help” lists the commands, “frtdesk open --help” the options of the window.</source>
        <translation>“frtdesk --help” lista os comandos, “frtdesk open --help” as opções da janela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/named_lesson.py"/>
        <source>“frtdesk lesson list” prints the lessons.</source>
        <translation>“frtdesk lesson list” lista as aulas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/program.py"/>
        <source>“{command} --help” shows what can be written.</source>
        <translation>“{command} --help” mostra o que pode ser gravado.</translation>
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
        <translation>Encerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>End the comparison and show A alone. Esc does the same.</source>
        <translation>Encerra a comparação e mostra só A. Esc faz o mesmo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter A, shown above the axis</source>
        <translation>Filtro A, mostrado acima do eixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Filter B, shown below the axis</source>
        <translation>Filtro B, mostrado abaixo do eixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Let A and B change places.</source>
        <translation>Faz A e B trocarem de lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>List the events of A and of B that fall in the same week.</source>
        <translation>Lista os eventos de A e de B que caem na mesma semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_line.py"/>
        <source>Nothing is compared yet.</source>
        <translation>Ainda não há comparação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}</source>
        <translation>Refinar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/half_choice.py"/>
        <source>Refine {letter}: facets and other clicks change this filter.</source>
        <translation>Refinar {letter}: facetas e outros cliques mudam este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Same week…</source>
        <translation>Mesma semana…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/compare_bar.py"/>
        <source>Swap, same week, end</source>
        <translation>Trocar, mesma semana, encerrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/compare_proposals.py"/>
        <source>{filter} / all others</source>
        <translation>{filter} / todos os outros</translation>
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
            <numerusform>%n campo foi alterado pelos dois lados.</numerusform>
            <numerusform>%n campos foram alterados pelos dois lados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>%n was changed by you and removed by them.|%n were changed by you and removed by them.</source>
        <translation>
            <numerusform>%n foi alterado por você e removido por eles.</numerusform>
            <numerusform>%n foram alterados por você e removidos por eles.</numerusform>
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
        <translation>Manter todos os meus</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Show %n more|Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take all of theirs</source>
        <translation>Usar todos os deles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Take theirs</source>
        <translation>Usar o deles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>Theirs is taken for %n.</source>
        <translation>
            <numerusform>O deles é usado em %n.</numerusform>
            <numerusform>O deles é usado em %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/conflicts.py"/>
        <source>What both changed</source>
        <translation>O que os dois lados alteraram</translation>
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
            <numerusform>%n cópia de {name} está guardada.</numerusform>
            <numerusform>%n cópias de {name} estão guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies are kept of your own database files. Save a copy to edit to have one.</source>
        <translation>Guardam-se cópias dos seus próprios arquivos de banco de dados. Salve uma cópia para editar para ter um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Copies that were kept</source>
        <translation>Cópias guardadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Make one now</source>
        <translation>Fazer uma agora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>No copy of {name} was kept yet.</source>
        <translation>Ainda não foi guardada nenhuma cópia de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for good.</source>
        <translation>Uma é guardada antes de cada importação, mesclagem e restauração; ficam as dez últimas. As que você faz ficam para sempre.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>Safety copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>There is nothing to keep: {name} holds no event.</source>
        <translation>Não há o que guardar: {name} não tem nenhum evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before a merge</source>
        <translation>antes de uma mesclagem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an earlier copy was restored</source>
        <translation>antes de restaurar uma cópia anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>kept before a change</source>
        <translation>guardada antes de uma alteração</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/safety_copy.py"/>
        <source>made by you</source>
        <translation>feita por você</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/safety_copies.py"/>
        <source>{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this list.</source>
        <translation>{name} volta a ser o que era em {when}. Uma cópia do que é agora é guardada antes e fica nesta lista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_copies.py"/>
        <source>{name} is what it was on {when}.</source>
        <translation>{name} é de novo o que era em {when}.</translation>
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
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/crash_dialog.py"/>
        <source>frtdesk met an error that it did not expect. Your data is as it was, and you can go on. If you report it, this text helps:</source>
        <translation>O frtdesk encontrou um erro que não esperava. Seus dados estão como estavam, e você pode continuar. Se for relatar o erro, este texto ajuda:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day before|%n days before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day earlier|%n days earlier</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day later|%n days later</source>
        <translation>
            <numerusform>%n dia depois</numerusform>
            <numerusform>%n dias depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ months</source>
        <translation>
            <numerusform>%n½ mês</numerusform>
            <numerusform>%n½ meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>%n½ years</source>
        <translation>
            <numerusform>%n½ ano</numerusform>
            <numerusform>%n½ anos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?.</source>
        <translation>As datas são escritas como 2019, 2019-05, 2019-05-14, 2019-05~ ou 2019-05?.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>Undated</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is missing</source>
        <translation>falta uma data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a date is text</source>
        <translation>uma data é um texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day has two digits</source>
        <translation>um dia tem dois dígitos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a day needs its month</source>
        <translation>um dia precisa do seu mês</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a month has two digits</source>
        <translation>um mês tem dois dígitos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a season has no days</source>
        <translation>uma estação não tem dias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set holds no time of day</source>
        <translation>um conjunto não tem hora do dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a set needs two dates or a range</source>
        <translation>um conjunto precisa de duas datas ou de um intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a set or span stands alone, it cannot begin or end another</source>
        <translation>um conjunto ou período fica sozinho, não pode começar nem terminar outro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>a span has one stroke, between its start and its end</source>
        <translation>um período tem uma barra, entre o início e o fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a time of day takes no ~ or ?</source>
        <translation>uma hora do dia não aceita ~ nem ?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year has four digits</source>
        <translation>um ano tem quatro dígitos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year needs at least one digit</source>
        <translation>um ano precisa de pelo menos um dígito</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year of more than four digits begins with a Y, as in Y10000</source>
        <translation>um ano com mais de quatro dígitos começa com Y, como em Y10000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>a year of more than four digits has no months</source>
        <translation>um ano com mais de quatro dígitos não tem meses</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>a year with an X stands alone</source>
        <translation>um ano com X fica sozinho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>after Y a year has more than four digits</source>
        <translation>depois de Y, um ano tem mais de quatro dígitos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>an open start needs an end</source>
        <translation>um início aberto precisa de um fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>around {date}</source>
        <translation>por volta de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>at all times</source>
        <translation>em todos os tempos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>autumn {year}</source>
        <translation>outono de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {earlier} and {later}</source>
        <translation>entre {earlier} e {later}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>between {first} and {last}</source>
        <translation>entre {first} e {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>end not recorded</source>
        <translation>fim não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date} on</source>
        <translation>a partir de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>from {date}, end not recorded</source>
        <translation>a partir de {date}, fim não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it cannot be moved so far</source>
        <translation>não pode ser movido para tão longe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf.py"/>
        <source>it ends before it starts</source>
        <translation>termina antes de começar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>tem mais de %n caractere</numerusform>
            <numerusform>tem mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/moved_dates.py"/>
        <source>it is several dates, which have no edge</source>
        <translation>são várias datas, que não têm ponta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its range runs backwards</source>
        <translation>o intervalo está invertido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>its time is not like T10:30:00 or T10:30:00Z</source>
        <translation>a hora não está escrita como T10:30:00 ou T10:30:00Z</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>month {month} does not exist (seasons are 21 to 24)</source>
        <translation>o mês {month} não existe (as estações são 21 a 24)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps around {date}</source>
        <translation>talvez por volta de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>perhaps {date}</source>
        <translation>talvez {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/column_dates.py"/>
        <source>several dates, {dates}</source>
        <translation>várias datas, {dates}</translation>
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
        <translation>em andamento, início não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>summer {year}</source>
        <translation>verão de {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the bracket is not closed</source>
        <translation>o colchete não foi fechado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the character {code} does not belong in it</source>
        <translation>o caractere {code} não cabe aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day</source>
        <translation>no mesmo dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the same day or up to {days}</source>
        <translation>no mesmo dia ou até {days}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>the year 0 has no sign</source>
        <translation>o ano 0 não tem sinal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the years {first} to {last}</source>
        <translation>anos {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>the {year}s</source>
        <translation>anos {year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}</source>
        <translation>até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>until {date}, start not recorded</source>
        <translation>até {date}, início não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>winter {year}/{next_year}</source>
        <translation>inverno de {year}/{next_year}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>within {date}</source>
        <translation>ao longo de {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>years end at 999,999,999</source>
        <translation>os anos terminam em 999.999.999</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} and {last}</source>
        <translation>{dates} e {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{dates} or {last}</source>
        <translation>{dates} ou {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (day not confirmed)</source>
        <translation>{date} (dia não confirmado)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} (days not confirmed)</source>
        <translation>{date} (dias não confirmados)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or earlier</source>
        <translation>{date} ou antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{date} or later</source>
        <translation>{date} ou depois</translation>
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
        <translation>{first} até mais tarde em {last}</translation>
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
            <numerusform>{low} a %n dia antes</numerusform>
            <numerusform>{low} a %n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day earlier|{low} to %n days earlier</source>
        <translation>
            <numerusform>{low} a %n dia antes</numerusform>
            <numerusform>{low} a %n dias antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day later|{low} to %n days later</source>
        <translation>
            <numerusform>{low} a %n dia depois</numerusform>
            <numerusform>{low} a %n dias depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{low} to %n day|{low} to %n days</source>
        <translation>
            <numerusform>{low} a %n dia</numerusform>
            <numerusform>{low} a %n dias</numerusform>
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
            <numerusform>{month} de {year} tem %n dia</numerusform>
            <numerusform>{month} de {year} tem %n dias</numerusform>
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
        <translation>{words}: de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/wording.py"/>
        <source>{year} BCE</source>
        <translation>{year} a.C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{rest}” cannot be read</source>
        <translation>“{rest}” não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/base/edtf_date.py"/>
        <source>“{text}” is not a date: {problem}.</source>
        <translation>“{text}” não é uma data: {problem}.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Enter the password</source>
        <translation>Informar a senha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>Filter to what you want to tell, then make a lesson from it.</source>
        <translation>Filtre o que você quer contar e crie uma aula a partir disso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/links.py"/>
        <source>Only plain addresses (http, https, mailto) are opened.</source>
        <translation>Só são abertos endereços comuns (http, https, mailto).</translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are opened.</source>
        <translation type="vanished">Só são abertos endereços da web (http, https).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/desk.py"/>
        <source>The view is on the clipboard as one line.</source>
        <translation>A vista está na área de transferência, em uma linha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/teaching.py"/>
        <source>This database holds no lesson.</source>
        <translation>Este banco de dados não tem nenhuma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/databases.py"/>
        <source>Upgrade it</source>
        <translation>Migrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/written.py"/>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} foi gravado.</translation>
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
        <translation>? Não verificado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Choose File, Open{key}, or drop its file on this window.</source>
        <translation>Escolha Arquivo, Abrir{key}, ou solte o arquivo dele sobre esta janela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Clear {letter}</source>
        <translation>Limpar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.</source>
        <translation>Clique em um marcador ou título na linha do tempo. Com as setas ← e → você vai de evento em evento no tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as citation</source>
        <translation>Copiar como referência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy citation as</source>
        <translation>Copiar referência como</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy quote with speaker</source>
        <translation>Copiar citação com a pessoa citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy selected words</source>
        <translation>Copiar palavras selecionadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy the words alone</source>
        <translation>Copiar só as palavras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as</source>
        <translation>Copiar esta fonte como</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy this source as citation</source>
        <translation>Copiar esta fonte como referência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>Go to source {number}</source>
        <translation>Ir para a fonte {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>How far to trust it</source>
        <translation>Até onde confiar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>It was copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Neither A nor B leaves this event: it is not on the timeline.</source>
        <translation>Nem A nem B deixam este evento: ele não está na linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>No address is given.</source>
        <translation>Não há endereço indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>No database is open</source>
        <translation>Nenhum banco de dados aberto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>No relation to another event is recorded.</source>
        <translation>Não há relação registrada com outro evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Nobody is named.</source>
        <translation>Ninguém é nomeado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Not a plain web address, so it is not opened: {text}</source>
        <translation>Não é um endereço comum da web, por isso não é aberto: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open one with Ctrl+O, or drop its file on this window.</source>
        <translation type="vanished">Abra um com Ctrl+O, ou solte o arquivo sobre esta janela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Opens {address}</source>
        <translation>Abre {address}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Read an event</source>
        <translation>Ler um evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Selected event</source>
        <translation>Evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Tags:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citation of the source was copied: {way}.</source>
        <translation>A referência da fonte foi copiada: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/citing.py"/>
        <source>The citations were copied: {way}.</source>
        <translation>As referências foram copiadas: {way}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event and its sources were copied as citations.</source>
        <translation>O evento e suas fontes foram copiados como referências.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The event was copied as text.</source>
        <translation>O evento foi copiado como texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: it is not on the timeline.</source>
        <translation>O filtro oculta este evento: ele não está na linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/hidden_note.py"/>
        <source>The filter hides this event: the timeline shows it greyed, in context.</source>
        <translation>O filtro oculta este evento: a linha do tempo o mostra esmaecido, em contexto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>The title was copied.</source>
        <translation>O título foi copiado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>There is no event in this database yet.</source>
        <translation>Ainda não há eventos neste banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/quote_block.py"/>
        <source>These words were not found again in a second look-up. Check the source before you use them.</source>
        <translation>Estas palavras não foram encontradas de novo em uma segunda consulta. Confira a fonte antes de usá-las.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sem fonte: nenhum documento é indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>What is in it</source>
        <translation>O que há nele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>What it answers, and what answered it</source>
        <translation>A que responde e o que respondeu a ele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>Where it is thin</source>
        <translation>Onde é frágil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/detail_pane.py"/>
        <source>Write a mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/source_row.py"/>
        <source>Writes to {address}</source>
        <translation>Escreve para {address}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/widgets/sheet.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/web_link.py"/>
        <source>mail to {person}</source>
        <translation>e-mail para {person}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · to {last}</source>
        <translation>{events} · até {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/database_sheet.py"/>
        <source>{events} · {first} to {last}</source>
        <translation>{events} · {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/event_sheet.py"/>
        <source>{kind}. Click to see only the events of this actor.</source>
        <translation>{kind}. Clique para ver só os eventos deste ator.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>A day, month, year or range: 2020-06-11, 2020-06, 2019..2021</source>
        <translation>Um dia, mês, ano ou intervalo: 2020-06-11, 2020-06, 2019..2021</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>All that can be imported ({names})</source>
        <translation>Tudo o que pode ser importado ({names})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Calendários (*.ics *.ical)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Bancos de dados (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Lessons (*.json)</source>
        <translation>Aulas (*.json)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Merge a newer database</source>
        <translation>Mesclar um banco de dados mais novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Open a shared view</source>
        <translation>Abrir uma vista compartilhada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Pictures from frtdesk (*.png *.svg *.pdf)</source>
        <translation>Imagens do frtdesk (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Profiles (*.json *.toml)</source>
        <translation>Perfis (*.json *.toml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Shared views (*.frtview)</source>
        <translation>Vistas compartilhadas (*.frtview)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</source>
        <translation>Tabelas (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</source>
        <translation>Linhas do tempo (*.json *.js *.jsonl *.ndjson *.timeline *.xml)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>Use a profile</source>
        <translation>Usar um perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/dialogs.py"/>
        <source>{suffix} files (*.{small})</source>
        <translation>Arquivos {suffix} (*.{small})</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Back to the timeline</source>
        <translation>Voltar à linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Beside the timeline</source>
        <translation>Junto à linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline alone.</source>
        <translation>Fecha o painel inferior e mostra só a linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Close the drawer and show the timeline: there is no room for both.</source>
        <translation>Fecha o painel inferior e mostra a linha do tempo: não há espaço para os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Full height</source>
        <translation>Altura total</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Give the drawer all the room.</source>
        <translation>Dá todo o espaço ao painel inferior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Half height</source>
        <translation>Meia altura</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Instead of the timeline</source>
        <translation>No lugar da linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>More panels under the timeline</source>
        <translation>Mais painéis abaixo da linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <location filename="../../frtdesk/ui/panel_chooser.py"/>
        <source>Panels under the timeline</source>
        <translation>Painéis abaixo da linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Relations between lanes</source>
        <translation>Relações entre faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Response lag</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Same week</source>
        <translation>Mesma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Show the timeline again, above the drawer.</source>
        <translation>Mostra de novo a linha do tempo, acima do painel inferior.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/drawer_panels.py"/>
        <source>What answered what</source>
        <translation>O que respondeu a quê</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>%n day apart.|%n days apart.</source>
        <translation>
            <numerusform>%n dia de diferença.</numerusform>
            <numerusform>%n dias de diferença.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair is two, you said.|%n pairs are two each, you said.</source>
        <translation>
            <numerusform>%n par são dois, segundo você.</numerusform>
            <numerusform>%n pares são dois cada, segundo você.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>%n pair may be one.|%n pairs may be one.</source>
        <translation>
            <numerusform>%n par pode ser um só.</numerusform>
            <numerusform>%n pares podem ser um só.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Addresses of one page.</source>
        <translation>Endereços de uma mesma página.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>All quotes, sources, actors, relations and tags stay.</source>
        <translation>Todas as citações, fontes, atores, relações e etiquetas ficam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Ask about them again</source>
        <translation>Perguntar de novo sobre eles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Do not propose this pair again.</source>
        <translation>Não propor mais este par.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>Equal titles,</source>
        <translation>Títulos iguais,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Find duplicates</source>
        <translation>Encontrar duplicatas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Make one of %n event|Make one of %n events</source>
        <translation>
            <numerusform>Fazer um só de %n evento</numerusform>
            <numerusform>Fazer um só de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <source>Merge events</source>
        <translation>Mesclar eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>No place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Nothing looks as if it were there twice.</source>
        <translation>Nada parece estar repetido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One name, but for case and accents.</source>
        <translation>Um mesmo nome, salvo maiúsculas e acentos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One of them is called like the other as well.</source>
        <translation>Um deles também se chama como o outro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>One source documents both.</source>
        <translation>Uma mesma fonte documenta os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Pairs that may be one</source>
        <translation>Pares que podem ser um só</translation>
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
            <numerusform>Selecione no máximo %n evento.</numerusform>
            <numerusform>Selecione no máximo %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>Show on the timeline</source>
        <translation>Mostrar na linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>The likeliest %n are listed.</source>
        <translation>
            <numerusform>O %n mais provável está listado.</numerusform>
            <numerusform>Os %n mais prováveis estão listados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>They are two</source>
        <translation>São dois</translation>
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
            <numerusform>Títulos %n% semelhantes,</numerusform>
            <numerusform>Títulos %n% semelhantes,</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <source>What may be there twice</source>
        <translation>O que pode estar repetido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Which one stays?</source>
        <translation>Qual deles fica?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/likely_pairs.py"/>
        <source>the same time.</source>
        <translation>a mesma época.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>{field} of event {number}: {text}</source>
        <translation>{field} do evento {number}: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <source>“{title}” is one event now.</source>
        <translation>“{title}” agora é um só evento.</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event goes to the bin.|%n events go to the bin.</source>
        <translation>
            <numerusform>%n evento vai para a lixeira.</numerusform>
            <numerusform>%n eventos vão para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>%n event is in the bin.|%n events are in the bin.</source>
        <translation>
            <numerusform>%n evento está na lixeira.</numerusform>
            <numerusform>%n eventos estão na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event is moved, {distance}.|%n events are moved, {distance}.</source>
        <translation>
            <numerusform>%n evento é movido, {distance}.</numerusform>
            <numerusform>%n eventos são movidos, {distance}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>%n event of the others will name {name}.|%n events of the others will name {name}.</source>
        <translation>
            <numerusform>%n evento dos outros passará a nomear {name}.</numerusform>
            <numerusform>%n eventos dos outros passarão a nomear {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>%n event that related to the others will relate to it.|%n events that related to the others will relate to it.</source>
        <translation>
            <numerusform>%n evento relacionado aos outros passará a se relacionar com ele.</numerusform>
            <numerusform>%n eventos relacionados aos outros passarão a se relacionar com ele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/redating.py"/>
        <source>%n event, where they were|%n events, where they were</source>
        <translation>
            <numerusform>%n evento, onde estava</numerusform>
            <numerusform>%n eventos, onde estavam</numerusform>
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
            <numerusform>%n etapa de uma aula passará a mostrá-lo.</numerusform>
            <numerusform>%n etapas de aulas passarão a mostrá-lo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Um nome tem no máximo %n caractere.</numerusform>
            <numerusform>Um nome tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A name is missing.</source>
        <translation>Falta um nome.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address begins with https:// or http://.</source>
        <translation>Um endereço começa com https:// ou http://.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An address has at most %n characters.</source>
        <translation>
            <numerusform>Um endereço tem no máximo %n caractere.</numerusform>
            <numerusform>Um endereço tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event cannot relate to itself.</source>
        <translation>Um evento não pode se relacionar consigo mesmo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event in the bin has this id.</source>
        <translation>Um evento na lixeira tem este ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs a title.</source>
        <translation>Um evento precisa de um título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An event needs an id.</source>
        <translation>Um evento precisa de um ID.</translation>
    </message>
    <message>
        <source>An event without a date cannot be moved. Give it one in its form (F2).</source>
        <translation type="vanished">Um evento sem data não pode ser movido. Dê-lhe uma data no formulário (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>An event without a date cannot be moved. Give it one in its form{key}.</source>
        <translation>Um evento sem data não pode ser movido. Dê-lhe uma data no formulário{key}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>An id has at most %n characters.</source>
        <translation>
            <numerusform>Um ID tem no máximo %n caractere.</numerusform>
            <numerusform>Um ID tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Another event has this id.</source>
        <translation>Outro evento tem este ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the actors of {title}</source>
        <translation>Alterar os atores de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the id of {title}</source>
        <translation>Alterar o ID de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the importance of {title}</source>
        <translation>Alterar a importância de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the jurisdiction of {title}</source>
        <translation>Alterar a jurisdição de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the kind of {title}</source>
        <translation>Alterar a categoria de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the note on {title}</source>
        <translation>Alterar a nota de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the policy types of {title}</source>
        <translation>Alterar os tipos de medida de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the quotes of {title}</source>
        <translation>Alterar as citações de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the relations of {title}</source>
        <translation>Alterar as relações de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the sources of {title}</source>
        <translation>Alterar as fontes de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the stage of {title}</source>
        <translation>Alterar a fase de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the summary of {title}</source>
        <translation>Alterar o resumo de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change the tags of {title}</source>
        <translation>Alterar as etiquetas de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change what is checked of {title}</source>
        <translation>Alterar o que está conferido em {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Change why {title} matters</source>
        <translation>Alterar por que {title} importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title} to {date}</source>
        <translation>Datar {title}: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Date {title}: {date}</source>
        <translation>Datar {title}: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n actor|Delete %n actors</source>
        <translation>
            <numerusform>Excluir %n ator</numerusform>
            <numerusform>Excluir %n atores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n place|Delete %n places</source>
        <translation>
            <numerusform>Excluir %n lugar</numerusform>
            <numerusform>Excluir %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n source|Delete %n sources</source>
        <translation>
            <numerusform>Excluir %n fonte</numerusform>
            <numerusform>Excluir %n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete %n tag|Delete %n tags</source>
        <translation>
            <numerusform>Excluir %n etiqueta</numerusform>
            <numerusform>Excluir %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the actor {name}</source>
        <translation>Excluir o ator {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the place {name}</source>
        <translation>Excluir o lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the source {name}</source>
        <translation>Excluir a fonte {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Delete the tag {name}</source>
        <translation>Excluir a etiqueta {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.</source>
        <translation>Arraste um evento ou a ponta da sua barra (Alt: até o dia). Um clique duplo cria um evento. Esc desiste.</translation>
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
        <translation>Modo de edição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is off.</source>
        <translation>O modo de edição está desligado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/editing.py"/>
        <source>Edit mode is on. Control and the arrow keys move the selected event.</source>
        <translation>O modo de edição está ligado. Ctrl e as setas movem o evento selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the actor {name}</source>
        <translation>Editar o ator {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the place {name}</source>
        <translation>Editar o lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the source {name}</source>
        <translation>Editar a fonte {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Edit the tag {name}</source>
        <translation>Editar a etiqueta {name}</translation>
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
            <numerusform>Esvaziar a lixeira (%n evento)</numerusform>
            <numerusform>Esvaziar a lixeira (%n eventos)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>Importance goes from 1 to 5.</source>
        <translation>A importância vai de 1 a 5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more actor.|It gets %n more actors.</source>
        <translation>
            <numerusform>Ele recebe mais %n ator.</numerusform>
            <numerusform>Ele recebe mais %n atores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more policy type.|It gets %n more policy types.</source>
        <translation>
            <numerusform>Ele recebe mais %n tipo de medida.</numerusform>
            <numerusform>Ele recebe mais %n tipos de medida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more quote.|It gets %n more quotes.</source>
        <translation>
            <numerusform>Ele recebe mais %n citação.</numerusform>
            <numerusform>Ele recebe mais %n citações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more relation.|It gets %n more relations.</source>
        <translation>
            <numerusform>Ele recebe mais %n relação.</numerusform>
            <numerusform>Ele recebe mais %n relações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more source.|It gets %n more sources.</source>
        <translation>
            <numerusform>Ele recebe mais %n fonte.</numerusform>
            <numerusform>Ele recebe mais %n fontes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets %n more tag.|It gets %n more tags.</source>
        <translation>
            <numerusform>Ele recebe mais %n etiqueta.</numerusform>
            <numerusform>Ele recebe mais %n etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>It gets what it lacks from the others.</source>
        <translation>Ele recebe dos outros o que lhe falta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/edit_bar.py"/>
        <source>Leave edit mode (E)</source>
        <translation>Sair do modo de edição (E)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Look at what is there and choose again.</source>
        <translation>Veja o que há e escolha de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the actor {name}</source>
        <translation>Criar o ator {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the event {title}</source>
        <translation>Criar o evento {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the place {name}</source>
        <translation>Criar o lugar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the source {name}</source>
        <translation>Criar a fonte {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Make the tag {name}</source>
        <translation>Criar a etiqueta {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n actor into {name}|Merge %n actors into {name}</source>
        <translation>
            <numerusform>Mesclar %n ator em {name}</numerusform>
            <numerusform>Mesclar %n atores em {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Merge %n event into {title}|Merge %n events into {title}</source>
        <translation>
            <numerusform>Mesclar %n evento em {title}</numerusform>
            <numerusform>Mesclar %n eventos em {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n place into {name}|Merge %n places into {name}</source>
        <translation>
            <numerusform>Mesclar %n lugar em {name}</numerusform>
            <numerusform>Mesclar %n lugares em {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n source into {name}|Merge %n sources into {name}</source>
        <translation>
            <numerusform>Mesclar %n fonte em {name}</numerusform>
            <numerusform>Mesclar %n fontes em {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>Merge %n tag into {name}|Merge %n tags into {name}</source>
        <translation>
            <numerusform>Mesclar %n etiqueta em {name}</numerusform>
            <numerusform>Mesclar %n etiquetas em {name}</numerusform>
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
        <translation>Mover o início de {title} para {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move the end of {title} to {date}</source>
        <translation>Mover o fim de {title} para {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title} to {date}</source>
        <translation>Mover {title} para {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Move {title}: {date}</source>
        <translation>Mover {title}: {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>One of them is gone.</source>
        <translation>Um deles não existe mais.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put %n event in the bin|Put %n events in the bin</source>
        <translation>
            <numerusform>Mover %n evento para a lixeira</numerusform>
            <numerusform>Mover %n eventos para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Put {title} in the bin</source>
        <translation>Mover {title} para a lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Rename {title} to {other}</source>
        <translation>Renomear {title} para {other}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>Save a copy to edit</source>
        <translation>Salvar uma cópia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>Save a copy to edit.</source>
        <translation>Salve uma cópia para editar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merging.py"/>
        <source>Something it says is taken from the others.</source>
        <translation>Parte do que ele diz é tomada dos outros.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take %n event out of the bin|Take %n events out of the bin</source>
        <translation>
            <numerusform>Tirar %n evento da lixeira</numerusform>
            <numerusform>Tirar %n eventos da lixeira</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take the date off {title}</source>
        <translation>Retirar a data de {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_titles.py"/>
        <source>Take {title} out of the bin</source>
        <translation>Tirar {title} da lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>That event is in the bin.</source>
        <translation>Esse evento está na lixeira.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/actions/events.py"/>
        <source>The copy is there. It has no relations yet.|%n copies are there. They have no relations yet.</source>
        <translation>
            <numerusform>A cópia está pronta. Ela ainda não tem relações.</numerusform>
            <numerusform>%n cópias estão prontas. Elas ainda não têm relações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is there.|%n copies are there.</source>
        <translation type="vanished">
            <numerusform>A cópia está pronta.</numerusform>
            <numerusform>%n cópias estão prontas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>The other names become other names of {name}.</source>
        <translation>Os outros nomes passam a ser outros nomes de {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is a relation to this event already.</source>
        <translation>Já existe uma relação com este evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>There is no event with this id.</source>
        <translation>Não há evento com este ID.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This actor is named twice.</source>
        <translation>Este ator é nomeado duas vezes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_problems.py"/>
        <source>This address is named twice.</source>
        <translation>Este endereço é indicado duas vezes.</translation>
    </message>
    <message>
        <source>This event has no end that can be moved. Change its dates in its form (F2).</source>
        <translation type="vanished">Este evento não tem um fim que possa ser movido. Altere as datas no formulário (F2).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/nudges.py"/>
        <source>This event has no end that can be moved. Change its dates in its form{key}.</source>
        <translation>Este evento não tem um fim que possa ser movido. Altere as datas no formulário{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_rows.py"/>
        <source>What it does not say is taken from the others.</source>
        <translation>O que ele não diz é tomado dos outros.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} earlier</source>
        <translation>{length} mais cedo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} later</source>
        <translation>{length} mais tarde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>{length} long</source>
        <translation>duração: {length}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <location filename="../../frtdesk/state/editor.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>{name} cannot be changed. {why}</source>
        <translation>{name} não pode ser alterado. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_choice.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/bulk_preview.py"/>
        <source>“{title}” cannot be moved so far. {why}</source>
        <translation>“{title}” não pode ser movido para tão longe. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/events.py"/>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” está na lixeira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/editor.py"/>
        <source>“{title}” is in the bin. Take it out, and save what you typed?</source>
        <translation>“{title}” está na lixeira. Tirá-lo de lá e salvar o que você digitou?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is moved to {date}.</source>
        <translation>“{title}” foi movido para {date}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/redating.py"/>
        <source>“{title}” is now dated {date}.</source>
        <translation>“{title}” agora tem a data {date}.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n analysis|%n analyses</source>
        <translation>
            <numerusform>%n análise</numerusform>
            <numerusform>%n análises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n news report|%n news reports</source>
        <translation>
            <numerusform>%n notícia</numerusform>
            <numerusform>%n notícias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n primary document|%n primary documents</source>
        <translation>
            <numerusform>%n documento primário</numerusform>
            <numerusform>%n documentos primários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>%n was not verified|%n were not verified</source>
        <translation>
            <numerusform>%n não foi verificada</numerusform>
            <numerusform>%n não foram verificadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Importance {importance} of 5, by the editors' judgement.</source>
        <translation>Importância {importance} de 5, a critério da equipe editorial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No page that was read states an exact day.</source>
        <translation>Nenhuma página lida informa um dia exato.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>No place given</source>
        <translation>Sem lugar indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Nobody is quoted.</source>
        <translation>Ninguém é citado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Of {quotes} quotes, {some}.</source>
        <translation>De {quotes} citações, {some}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Other: the data calls it “{kind}”</source>
        <translation>Outra: os dados a chamam de “{kind}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Publisher not named</source>
        <translation>Publicador não informado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Speaker not named</source>
        <translation>Pessoa citada não informada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date is not known.</source>
        <translation>A data não é conhecida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The date was checked: a page that was read states it.</source>
        <translation>A data foi conferida: uma página lida a informa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The exact day was not confirmed: no page that was read states it.</source>
        <translation>O dia exato não foi confirmado: nenhuma página lida o informa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was not verified.|None of the %n quotes was verified.</source>
        <translation>
            <numerusform>A citação não foi verificada.</numerusform>
            <numerusform>Nenhuma das %n citações foi verificada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>The quote was seen again word for word.|All %n quotes were seen again.</source>
        <translation>
            <numerusform>A citação foi reencontrada palavra por palavra.</numerusform>
            <numerusform>Todas as %n citações foram reencontradas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sem fonte: nenhum documento é indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>Untitled document</source>
        <translation>Documento sem título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>exact day not known</source>
        <translation>dia exato desconhecido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>no date given</source>
        <translation>sem data indicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>said {date}</source>
        <translation>dito em {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>undated</source>
        <translation>sem data</translation>
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
        <translation>“{relation}”, a partir de lá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/event_words.py"/>
        <source>✓ date checked</source>
        <translation>✓ data conferida</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>%n cell begins like a formula and gets an apostrophe in front.|%n cells begin like a formula and get an apostrophe in front.</source>
        <translation>
            <numerusform>%n célula começa como uma fórmula e recebe um apóstrofo na frente.</numerusform>
            <numerusform>%n células começam como uma fórmula e recebem um apóstrofo na frente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.</source>
        <translation>
            <numerusform>%n célula começa como uma fórmula e é marcada como texto.</numerusform>
            <numerusform>%n células começam como uma fórmula e são marcadas como texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n event altogether|%n events altogether</source>
        <translation>
            <numerusform>%n evento ao todo</numerusform>
            <numerusform>%n eventos ao todo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n event without a source|%n events without a source</source>
        <translation>
            <numerusform>%n evento sem fonte</numerusform>
            <numerusform>%n eventos sem fonte</numerusform>
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
            <numerusform>%n citação de tal evento</numerusform>
            <numerusform>%n citações de tais eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relação</numerusform>
            <numerusform>%n relações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>%n selected event|%n selected events</source>
        <translation>
            <numerusform>%n evento selecionado</numerusform>
            <numerusform>%n eventos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.</source>
        <translation>
            <numerusform>%n folha de {paper}, {across} na largura e {down} na altura.</numerusform>
            <numerusform>%n folhas de {paper}, {across} na largura e {down} na altura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no date, and is listed without one.|%n sources have no date, and are listed without one.</source>
        <translation>
            <numerusform>%n fonte não tem data e é listada sem ela.</numerusform>
            <numerusform>%n fontes não têm data e são listadas sem ela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/cited_sources.py"/>
        <source>%n source has no title; its address stands for it.|%n sources have no title; their addresses stand for them.</source>
        <translation>
            <numerusform>%n fonte não tem título; seu endereço fica no lugar.</numerusform>
            <numerusform>%n fontes não têm título; seus endereços ficam no lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n step whose event is not in this database|%n steps whose events are not in this database</source>
        <translation>
            <numerusform>%n etapa cujo evento não está neste banco de dados</numerusform>
            <numerusform>%n etapas cujos eventos não estão neste banco de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>%n summary of an event without a slide|%n summaries of events without a slide</source>
        <translation>
            <numerusform>%n resumo de um evento sem slide</numerusform>
            <numerusform>%n resumos de eventos sem slide</numerusform>
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
        <translation>--dpi e --scale dizem o mesmo de duas maneiras.</translation>
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
        <translation>Uma apostila é sempre de uma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>A lesson brings its own events, so there is nothing to filter.</source>
        <translation>Uma aula traz seus próprios eventos, portanto não há o que filtrar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>A lesson cannot be told as {title}.</source>
        <translation>Uma aula não pode ser contada como {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot be scaled by {scale}.</source>
        <translation>Uma imagem não pode ter a escala {scale}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture cannot have {dpi} dots an inch.</source>
        <translation>Uma imagem não pode ter {dpi} pontos por polegada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>A picture of {width}x{height} pixels cannot be made.</source>
        <translation>Não é possível criar uma imagem de {width}x{height} pixels.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>A sheet holds at most {most} rows, and there are more {name}.</source>
        <translation>Uma aba tem no máximo {most} linhas, e há mais {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>A size of your own</source>
        <translation>Um tamanho próprio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>An export is a file, and does not go to the terminal.</source>
        <translation>Uma exportação é um arquivo e não vai para o terminal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>An image of {width}x{height} pixels is too large for the clipboard.</source>
        <translation>Uma imagem de {width}x{height} pixels é grande demais para a área de transferência.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>An image of {width}x{height} pixels is too large.</source>
        <translation>Uma imagem de {width}x{height} pixels é grande demais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>As suits the size</source>
        <translation>Conforme o tamanho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size or scale, or PDF.</source>
        <translation>Escolha um tamanho ou escala menor, ou PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>Choose a smaller size, or export a file.</source>
        <translation>Escolha um tamanho menor, ou exporte um arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>Choose another filter, or another format: a table holds undated events too.</source>
        <translation>Escolha outro filtro ou outro formato: uma tabela também contém eventos sem data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Choose another format (JSON holds all), or leave --strict away.</source>
        <translation>Escolha outro formato (JSON contém tudo), ou omita --strict.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Choose another name or folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Choose one of {known}.</source>
        <translation>Escolha um destes: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/facts.py"/>
        <source>Data to {date}</source>
        <translation>Dados até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>End the file's name with one of {known}.</source>
        <translation>Termine o nome do arquivo com um destes: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Everything that the filter leaves</source>
        <translation>Tudo o que o filtro deixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <source>Export a PDF, and print that elsewhere.</source>
        <translation>Exporte um PDF e imprima-o em outro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/foot.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Filter for fewer events, or choose CSV or JSON.</source>
        <translation>Filtre menos eventos, ou escolha CSV ou JSON.</translation>
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
        <translation>Reunindo as fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Hand-out</source>
        <translation>Apostila</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>It may have {least} to {most}.</source>
        <translation>Ela pode ter de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture.py"/>
        <source>It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF.</source>
        <translation>Ela pode ter {most} pixels, e {side} de lado; escolha um tamanho ou escala menor, ou PDF.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>It may take {most}; choose a smaller size, A0 at most.</source>
        <translation>Ele pode ocupar {most}; escolha um tamanho menor, no máximo A0.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave it away, or choose a format that it is meant for.</source>
        <translation>Omita-a, ou escolha um formato para o qual ela sirva.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Leave the filter away, or the lesson.</source>
        <translation>Omita o filtro, ou a aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>Leave them away, or choose a format that they are meant for.</source>
        <translation>Omita-as, ou escolha um formato para o qual elas sirvam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make it first, or choose another place.</source>
        <translation>Crie-a antes, ou escolha outro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Make room on the disk and try again; the old file is untouched.</source>
        <translation>Libere espaço no disco e tente de novo; o arquivo antigo está intacto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown is for reading: no program takes the events out of it again.</source>
        <translation>Markdown é para leitura: nenhum programa extrai os eventos dele de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Marks are numbered, and a list says where each of these events is documented.</source>
        <translation>Os marcadores são numerados, e uma lista diz onde cada um destes eventos está documentado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Name a file, which will then be written.</source>
        <translation>Indique um arquivo, que então será gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name a file; “frtdesk list --format csv” or json prints events instead.</source>
        <translation>Indique um arquivo; “frtdesk list --format csv” ou json mostra eventos na tela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name it with --lesson ID; “frtdesk lesson list” prints the lessons.</source>
        <translation>Indique-a com --lesson ID; “frtdesk lesson list” lista as aulas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Name one, such as timeline.png or events.csv.</source>
        <translation>Indique um, como timeline.png ou events.csv.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>No event here has a date that TimelineJS knows, and it shows nothing without one.</source>
        <translation>Nenhum evento aqui tem uma data que o TimelineJS conheça, e sem data ele não mostra nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <source>No event here has a date that a calendar knows, and a calendar cannot be empty.</source>
        <translation>Nenhum evento aqui tem uma data que um calendário conheça, e um calendário não pode ficar vazio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>No event matches the filter.</source>
        <translation>Nenhum evento corresponde ao filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>No file is named.</source>
        <translation>Nenhum arquivo foi indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Nenhuma impressora está configurada neste computador.</translation>
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
        <translation>Anotações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>Nothing can be written as .{suffix}.</source>
        <translation>Nada pode ser gravado como .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation>Nada pode ser gravado na pasta {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>Nothing that this format is for is lost.</source>
        <translation>Não se perde nada do que este formato comporta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Numbers and sources</source>
        <translation>Números e fontes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Only quotes are written: %n in these events.|Only quotes are written: %n in these events.</source>
        <translation>
            <numerusform>Só são gravadas citações: %n nestes eventos.</numerusform>
            <numerusform>Só são gravadas citações: %n nestes eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>Open a database first.</source>
        <translation>Abra antes um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Own size</source>
        <translation>Tamanho próprio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Packing the workbook</source>
        <translation>Montando a pasta de trabalho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>See whether it is switched on, or choose another one.</source>
        <translation>Veja se ela está ligada, ou escolha outra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Selection, bands and hits</source>
        <translation>Seleção, bandas e resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Setting sources</source>
        <translation>Compondo as fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>Sheets cannot overlap by {overlap} mm.</source>
        <translation>As folhas não podem se sobrepor em {overlap} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>Slides of a lesson</source>
        <translation>Slides de uma aula</translation>
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
        <translation>O intervalo marcado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>The name {name} does not say what to write.</source>
        <translation>O nome {name} não diz o que gravar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>The page is being laid out.</source>
        <translation>A página está sendo composta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The page is on its way to the printer.</source>
        <translation>A página está a caminho da impressora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/taking.py"/>
        <source>The picture is on the clipboard, {size}.</source>
        <translation>A imagem está na área de transferência, {size}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The range</source>
        <translation>O intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>The scale may be {least} to {most}.</source>
        <translation>A escala pode ser de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>The selected event with its curves, context bands, what a search has found, how much is known, and folded lanes come along as the window shows them.</source>
        <translation>O evento selecionado com suas curvas, as bandas de contexto, o que uma busca encontrou, quanto se sabe e as faixas recolhidas vão junto, como a janela os mostra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>There are no sheets of “{paper}”.</source>
        <translation>Não há folhas de “{paper}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>There is no event with the id {id}.</source>
        <translation>Não há evento com o ID {id}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Não há a pasta {folder}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/registry.py"/>
        <source>There is no format {name}.</source>
        <translation>Não há o formato {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>There is no room left for {file}.</source>
        <translation>Não há mais espaço para {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/png.py"/>
        <location filename="../../frtdesk/ui/export/work.py"/>
        <source>There is not enough memory for an image of this size.</source>
        <translation>Não há memória suficiente para uma imagem deste tamanho.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>They may overlap by {least} to {most} mm.</source>
        <translation>Elas podem se sobrepor de {least} a {most} mm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/ui/export/dialog.py"/>
        <source>This format cannot hold: {lost}.</source>
        <translation>Este formato não comporta: {lost}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_plan.py"/>
        <source>This poster would take {count} sheets.</source>
        <translation>Este pôster ocuparia {count} folhas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Undated</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/form.py"/>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>Use one of them.</source>
        <translation>Use uma delas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>Usual paper here</source>
        <translation>Papel usual aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/preview.py"/>
        <source>What is written, as text</source>
        <translation>O que é gravado, como texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Who:</source>
        <translation>Quem:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Why it matters:</source>
        <translation>Por que importa:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Width and height may be {least} to {most} pixels each.</source>
        <translation>A largura e a altura podem ter de {least} a {most} pixels cada uma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/page_size.py"/>
        <source>Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080.</source>
        <translation>Escreva A4, A3 …, letter, 16:9, 4:3, milímetros como 420x297mm ou pixels como 1920x1080.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson export”.</source>
        <translation>Grave slides (.pptx), uma apostila (--as handout, .pdf ou .md), ou veja “frtdesk lesson export”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/pieces.py"/>
        <source>Writing events</source>
        <translation>Gravando os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/cli/export_lesson.py"/>
        <source>Wrote {file}: {title}, {size} kB.</source>
        <translation>{file} foi gravado: {title}, {size} kB.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/picture_options.py"/>
        <source>frtdesk list prints the ids.</source>
        <translation>frtdesk list mostra os IDs.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/pictures.py"/>
        <source>timeline</source>
        <translation>linha-do-tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/choices.py"/>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} pontos por polegada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} cannot be written ({why}).</source>
        <translation>{file} não pode ser gravado ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is a folder.</source>
        <translation>{file} é uma pasta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/replace_file.py"/>
        <source>{file} is no file, but a device or a pipe.</source>
        <translation>{file} não é um arquivo, e sim um dispositivo ou um pipe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} names a folder, not a file.</source>
        <translation>{file} indica uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/export_command.py"/>
        <source>{file} would not hold everything: {lost}.</source>
        <translation>{file} não comportaria tudo: {lost}.</translation>
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
        <translation>{name} não é gravado como .{suffix}.</translation>
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
        <translation>{options} não dizem nada a este formato: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/unused_options.py"/>
        <source>{options} says nothing to this format: {title}.</source>
        <translation>{options} não diz nada a este formato: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/export/printing.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>{printer} does not print.</source>
        <translation>{printer} não imprime.</translation>
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
        <translation>{size}, cerca de {bytes}</translation>
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
        <translation>“{text}” não é um tamanho.</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhido</numerusform>
            <numerusform>%n escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>%n more without events|%n more without events</source>
        <translation>
            <numerusform>Mais %n sem eventos</numerusform>
            <numerusform>Mais %n sem eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/facet_names.py"/>
        <source>Also: {names}.</source>
        <translation>Também: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Limpar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with all others</source>
        <translation>Comparar com todos os outros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Compare with the others included</source>
        <translation>Comparar com os outros incluídos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: checked</source>
        <translation>Evidência: conferência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Evidence: quotes</source>
        <translation>Evidência: citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Exclude</source>
        <translation>Excluir do filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer actors</source>
        <translation>Menos atores</translation>
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
        <translation>Menos papéis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer stages</source>
        <translation>Menos fases</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fewer tags</source>
        <translation>Menos etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Filter panel</source>
        <translation>Painel de filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Fold or unfold</source>
        <translation>Recolher ou expandir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Hide those without events</source>
        <translation>Ocultar os sem eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Include</source>
        <translation>Incluir no filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More places…</source>
        <translation>Mais lugares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More policy types…</source>
        <translation>Mais tipos de medida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More roles…</source>
        <translation>Mais papéis…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More stages…</source>
        <translation>Mais fases…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>More tags…</source>
        <translation>Mais etiquetas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>No name has these letters.</source>
        <translation>Nenhum nome tem estas letras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in the events that are left</source>
        <translation>Nenhum nos eventos que restam</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>None in this database</source>
        <translation>Nenhum neste banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_list.py"/>
        <source>Only this one</source>
        <translation>Só este</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by count</source>
        <translation>Ordenar por total</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Order by name</source>
        <translation>Ordenar por nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading actors…</source>
        <translation>Lendo atores…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading policy types…</source>
        <translation>Lendo tipos de medida…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading roles…</source>
        <translation>Lendo papéis…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Reading tags…</source>
        <translation>Lendo etiquetas…</translation>
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
            <numerusform>Buscar em %n ator…</numerusform>
            <numerusform>Buscar em %n atores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n place…|Search %n places…</source>
        <translation>
            <numerusform>Buscar em %n lugar…</numerusform>
            <numerusform>Buscar em %n lugares…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n policy type…|Search %n policy types…</source>
        <translation>
            <numerusform>Buscar em %n tipo de medida…</numerusform>
            <numerusform>Buscar em %n tipos de medida…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n role…|Search %n roles…</source>
        <translation>
            <numerusform>Buscar em %n papel…</numerusform>
            <numerusform>Buscar em %n papéis…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Search %n tag…|Search %n tags…</source>
        <translation>
            <numerusform>Buscar em %n etiqueta…</numerusform>
            <numerusform>Buscar em %n etiquetas…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again</source>
        <translation>Mostrar todos os eventos de novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>Show all events again in {letter}; the other half stays as it is</source>
        <translation>Mostra todos os eventos de novo em {letter}; a outra metade fica como está</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/filter_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Este banco de dados ainda não tem eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by count</source>
        <translation>por total</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/facets/facet_group.py"/>
        <source>{facet}: order by name</source>
        <translation>{facet}: ordenar por nome</translation>
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
        <translation>{value}, excluído</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>A PNG, SVG or PDF that frtdesk exported brings its view back.</source>
        <translation>Um PNG, SVG ou PDF exportado pelo frtdesk traz sua vista de volta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>CSV, XLSX, JSON, .timeline, XML and .ics files can be imported.</source>
        <translation>Arquivos CSV, XLSX, JSON, .timeline, XML e .ics podem ser importados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened.</source>
        <translation>O JSON do frtdesk, do TimelineJS e do SIMILE pode ser importado, e arquivos de aula podem ser abertos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>With --view it says which view to show.</source>
        <translation>Com --view ele diz que vista mostrar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>frtdesk takes no events out of .{suffix} files.</source>
        <translation>O frtdesk não extrai eventos de arquivos .{suffix}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} holds neither events nor a lesson.</source>
        <translation>{name} não contém eventos nem uma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a file to be imported, not a database.</source>
        <translation>{name} é um arquivo a importar, não um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a lesson file, not a database.</source>
        <translation>{name} é um arquivo de aula, não um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture that says nothing of a view.</source>
        <translation>{name} é uma imagem que nada diz de uma vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>{name} is a picture, not a database.</source>
        <translation>{name} é uma imagem, não um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk import {name} --db DATABASE” takes its events in.</source>
        <translation>“frtdesk import {name} --db DATABASE” importa os eventos dele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/other_files.py"/>
        <source>“frtdesk open {name}” shows it in the window.</source>
        <translation>“frtdesk open {name}” o mostra na janela.</translation>
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
            <numerusform>%n em ambos</numerusform>
            <numerusform>%n em ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in folded lanes</source>
        <translation>
            <numerusform>%n em faixas recolhidas</numerusform>
            <numerusform>%n em faixas recolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n in hidden rows</source>
        <translation>
            <numerusform>%n em fileiras ocultas</numerusform>
            <numerusform>%n em fileiras ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>%n more condition|%n more conditions</source>
        <translation>
            <numerusform>Mais %n condição</numerusform>
            <numerusform>Mais %n condições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n of them outside this range</source>
        <translation>
            <numerusform>%n deles fora deste intervalo</numerusform>
            <numerusform>%n deles fora deste intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside</source>
        <translation>
            <numerusform>%n fora</numerusform>
            <numerusform>%n fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n outside this range</source>
        <translation>
            <numerusform>%n fora deste intervalo</numerusform>
            <numerusform>%n fora deste intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sem data</numerusform>
            <numerusform>%n sem data</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>A date is missing.</source>
        <translation>Falta uma data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A field cannot stand inside the parentheses of {field}.</source>
        <translation>Um campo não pode ficar dentro dos parênteses de {field}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query.py"/>
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>Um filtro tem no máximo %n caractere.</numerusform>
            <numerusform>Um filtro tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has at most %n levels of parentheses.</source>
        <translation>
            <numerusform>Um filtro tem no máximo %n nível de parênteses.</numerusform>
            <numerusform>Um filtro tem no máximo %n níveis de parênteses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A filter has no NEAR.</source>
        <translation>Um filtro não tem NEAR.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A kind of policy.</source>
        <translation>Um tipo de medida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A lesson that it is a step of.</source>
        <translation>Uma aula da qual ele é etapa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A part that somebody plays in it.</source>
        <translation>Um papel que alguém desempenha nele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A source had published it by this day, and it does not begin later.</source>
        <translation>Uma fonte o havia publicado até este dia, e ele não começa depois.</translation>
    </message>
    <message>
        <source>A source had published it by this day.</source>
        <translation type="vanished">Uma fonte o havia publicado até este dia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star needs the beginning of a word before it.</source>
        <translation>Um asterisco precisa do começo de uma palavra antes dele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>A star stands only at the end of a word.</source>
        <translation>Um asterisco só fica no fim de uma palavra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>A star works in words, not in {field}.</source>
        <translation>Um asterisco funciona em palavras, não em {field}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>A tag that it carries.</source>
        <translation>Uma etiqueta que ele traz.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} e B {second} de %n evento</numerusform>
            <numerusform>A {first} e B {second} de %n eventos</numerusform>
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
        <translation>Ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Actors, policy types and tags are still being read.</source>
        <translation>Atores, tipos de medida e etiquetas ainda estão sendo lidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Add {text}</source>
        <translation>Adicionar {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>As known on</source>
        <translation>Conhecido em</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Certainly</source>
        <translation>Com certeza</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>Change the filter.</source>
        <translation>Mude o filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Click to edit it, × to remove it:</source>
        <translation>Clique para editar, × para remover:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ", and write \" for a quotation mark inside quotes.</source>
        <translation>Feche com " e escreva \" para uma aspa dentro das aspas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Close it with ).</source>
        <translation>Feche com ).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Close the parentheses before it.</source>
        <translation>Feche antes os parênteses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Correct it: click, or Tab and Enter</source>
        <translation>Corrigir: clique, ou Tab e Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021.</source>
        <translation>As datas são escritas como 2019, 2019-05, 2019-05-14 ou 2019..2021.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Delete removes it.</source>
        <translation>Del a remove.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>Did you mean {right}..{left}?</source>
        <translation>Você quis dizer {right}..{left}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_chips.py"/>
        <source>Edit the condition {text}</source>
        <translation>Editar a condição {text}</translation>
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
        <translation>De 1, uma nota de rodapé, a 5, citado por todos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Até onde uma norma chegou com ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>How it relates to another event.</source>
        <translation>Como se relaciona com outro evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It can be one of: {codes}.</source>
        <translation>Pode ser um destes: {codes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It ends in this time or later.</source>
        <translation>Termina nesta época ou depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It lies wholly in this time.</source>
        <translation>Está inteiramente nesta época.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It may lie in this time, or overlaps it.</source>
        <translation>Pode estar nesta época, ou coincide em parte com ela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>It starts before this time.</source>
        <translation>Começa antes desta época.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Names are matched whole; put quotes around a name that has a star in it.</source>
        <translation>Os nomes são comparados por inteiro; ponha entre aspas um nome que contenha um asterisco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}.</source>
        <translation>{field}: nada se chama {value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No {field} is called {value}; did you mean {near}?</source>
        <translation>{field}: nada se chama {value}; você quis dizer {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Open every folded lane</source>
        <translation>Abrir todas as faixas recolhidas</translation>
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
        <translation>Publicador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Put quotes around a name of several words: {field}:{name}.</source>
        <translation>Ponha entre aspas um nome de várias palavras: {field}:{name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around it to search for the word: {word}.</source>
        <translation>Ponha entre aspas para buscar a palavra: {word}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Put quotes around text that has a colon or a comparison in it.</source>
        <translation>Ponha entre aspas um texto que contenha dois-pontos ou uma comparação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Relation</source>
        <translation>Relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or open it with ( before.</source>
        <translation>Remova-o, ou abra com ( antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Remove it, or write the word beside it in the same quotes.</source>
        <translation>Remova-o, ou escreva a palavra ao lado dentro das mesmas aspas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query.py"/>
        <source>Save a part of it as a view.</source>
        <translation>Salve uma parte dele como vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Search for it as it stands, and hide this hint.</source>
        <translation>Busca como está e oculta esta dica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show all events again</source>
        <translation>Mostrar todos os eventos de novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show every row of every lane</source>
        <translation>Mostrar todas as fileiras de todas as faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>Show the whole time of these events</source>
        <translation>Mostrar todo o tempo destes eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who is quoted.</source>
        <translation>Alguém que é citado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Somebody who takes part, or a body that they belong to.</source>
        <translation>Alguém que participa, ou uma entidade a que pertence.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Sorting actors, policy types and tags</source>
        <translation>Ordenando atores, tipos de medida e etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Speaker</source>
        <translation>Pessoa citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: all events.</source>
        <translation>Ainda mostrando: todos os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_line.py"/>
        <source>Still showing: {filter}</source>
        <translation>Ainda mostrando: {filter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Take it out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The filter cannot go on like this.</source>
        <translation>O filtro não pode continuar assim.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of a document that it rests on.</source>
        <translation>A categoria de um documento em que se apoia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The kind of event.</source>
        <translation>A categoria do evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The level of its place, from local to international.</source>
        <translation>O nível do lugar, de local a internacional.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>The minus needs something right after it.</source>
        <translation>O sinal de menos precisa de algo logo depois dele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The publisher of one of its sources.</source>
        <translation>O publicador de uma de suas fontes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/span.py"/>
        <source>The range {left}..{right} ends before it begins.</source>
        <translation>O intervalo {left}..{right} termina antes de começar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>The short name that identifies it.</source>
        <translation>O nome curto que o identifica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field before this colon.</source>
        <translation>Não há campo antes destes dois-pontos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <location filename="../../frtdesk/store/lookup.py"/>
        <location filename="../../frtdesk/timeline/select.py"/>
        <source>There is no field {name}.</source>
        <translation>Não há o campo {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is no field {name}; did you mean {near}?</source>
        <translation>Não há o campo {name}; você quis dizer {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between the quotation marks.</source>
        <translation>Não há nada entre as aspas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>There is nothing between these parentheses.</source>
        <translation>Não há nada entre estes parênteses.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis closes nothing.</source>
        <translation>Este parêntese não fecha nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This parenthesis is not closed.</source>
        <translation>Este parêntese não foi fechado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Esta aspa não tem par.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/small_operators.py"/>
        <source>This searches for the word {words}. Did you mean {operators}?|This searches for the words {words}. Did you mean {operators}?</source>
        <translation>
            <numerusform>Isto busca a palavra {words}. Você quis dizer {operators}?</numerusform>
            <numerusform>Isto busca as palavras {words}. Você quis dizer {operators}?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/resolve.py"/>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Use OR between alternatives, face* for a beginning, quotes for these characters.</source>
        <translation>Use OR entre alternativas, face* para um começo, aspas para estes caracteres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>O que uma segunda consulta confirmou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Where it happens, by code or name, or what that lies in.</source>
        <translation>Onde acontece, por código ou nome, ou o que contém esse lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Whether somebody is quoted.</source>
        <translation>Se alguém é citado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write face* for every word that begins with face.</source>
        <translation>Escreva face* para toda palavra que comece com face.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write for instance actor:amazon or importance:&gt;=4.</source>
        <translation>Escreva, por exemplo, actor:amazon ou importance:&gt;=4.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write importance:4, importance:&gt;=4 or importance:3..5.</source>
        <translation>Escreva importance:4, importance:&gt;=4 ou importance:3..5.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>Write words that belong together in quotes: "human rights".</source>
        <translation>Escreva entre aspas palavras que vão juntas: "human rights".</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Write {field}:{value}.</source>
        <translation>Escreva {field}:{value}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_note.py"/>
        <source>Write {text}</source>
        <translation>Escrever {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_field.py"/>
        <source>actor: type: stage: during: or any words</source>
        <translation>actor: type: stage: during: ou palavras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/filter_count.py"/>
        <source>clear</source>
        <translation>limpar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} cannot be compared.</source>
        <translation>{field} não pode ser comparado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>{field} needs a name after it.</source>
        <translation>{field} precisa de um nome depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{field} needs a value right after it.</source>
        <translation>{field} precisa de um valor logo depois.</translation>
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
        <translation>{word} precisa de algo depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>{word} needs something on both sides.</source>
        <translation>{word} precisa de algo dos dois lados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{text}” has no letter or digit to search for.</source>
        <translation>“{text}” não tem letra nem dígito para buscar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” não é um número.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/query_mistakes.py"/>
        <source>“{word}” looks like a regular expression, which a filter cannot read.</source>
        <translation>“{word}” parece uma expressão regular, que um filtro não sabe ler.</translation>
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
        <translation>Uma nota de rodapé.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>A page that was read states the exact day</source>
        <translation>Uma página lida informa o dia exato</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a policy type</source>
        <translation>Adicionar um tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a quote</source>
        <translation>Adicionar uma citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Add a relation</source>
        <translation>Adicionar uma relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Add an actor</source>
        <translation>Adicionar um ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Address of the source</source>
        <translation>Endereço da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Another database is open now, so this event cannot be saved here any more.</source>
        <translation>Outro banco de dados está aberto agora, por isso este evento não pode mais ser salvo aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Around this date</source>
        <translation>Por volta desta data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
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
        <translation>Alterado pelos dois lados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Choose a date</source>
        <translation>Escolher uma data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the end</source>
        <translation>Escolher o fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose the start</source>
        <translation>Escolher o início</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Code of the place</source>
        <translation>Código do lugar</translation>
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
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Edit event</source>
        <translation>Editar evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Era</source>
        <translation>Era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Every quote was seen again word for word</source>
        <translation>Cada citação foi reencontrada palavra por palavra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>From 1, a footnote, to 5, named by everyone.</source>
        <translation>De 1, uma nota de rodapé, a 5, citado por todos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>How it ends</source>
        <translation>Como termina</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It cannot be saved yet. {problem}</source>
        <translation>Ainda não pode ser salvo. {problem}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/window.py"/>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>It was not saved. {why}</source>
        <translation>Não foi salvo. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind not said</source>
        <translation>Categoria não indicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Kind of the relation</source>
        <translation>Categoria da relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Kind of the source</source>
        <translation>Categoria da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Major.</source>
        <translation>Importante.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Minor.</source>
        <translation>Menor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Month or season</source>
        <translation>Mês ou estação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Name of the actor</source>
        <translation>Nome do ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Named by everyone.</source>
        <translation>Citado por todos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>No draft of this is kept: {why}</source>
        <translation>Nenhum rascunho disto é guardado: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>No level</source>
        <translation>Sem nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>No part given</source>
        <translation>Papel não indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>No source named</source>
        <translation>Nenhuma fonte indicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Note for editors</source>
        <translation>Nota para a equipe editorial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Office of the speaker</source>
        <translation>Cargo da pessoa citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Ordinary.</source>
        <translation>Comum.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Part of the actor</source>
        <translation>Papel do ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Perhaps: it is uncertain</source>
        <translation>Talvez: é incerta</translation>
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
        <translation>Publicada em, como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Publisher of the source</source>
        <translation>Publicador da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/fields.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>Remove this actor</source>
        <translation>Remover este ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this quote</source>
        <translation>Remover esta citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Remove this relation</source>
        <translation>Remover esta relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Remove this source</source>
        <translation>Remover esta fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>Remove {word}</source>
        <translation>Remover {word}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Said on, as 2020-06-11</source>
        <translation>Dito em, como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>San Francisco</source>
        <translation>São Francisco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Save what is chosen</source>
        <translation>Salvar o que foi escolhido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Seen again word for word</source>
        <translation>Reencontrada palavra por palavra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>Somebody else changed the same</source>
        <translation>Outra pessoa alterou o mesmo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source of the quote</source>
        <translation>Fonte da citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Source {number}: {title}</source>
        <translation>Fonte {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Speaks for</source>
        <translation>Fala em nome de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/bulk/fields.py"/>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
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
        <translation>Tirar de lá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>Take it out and save</source>
        <translation>Tirar e salvar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>The other event</source>
        <translation>O outro evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>The words, exactly as they were said</source>
        <translation>As palavras, exatamente como foram ditas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>This actor is known already; what it is counts for all its events.</source>
        <translation>Este ator já é conhecido; o que ele é vale para todos os seus eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>This is not saved yet. Throw it away?</source>
        <translation>Isto ainda não foi salvo. Descartar?</translation>
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
        <translation>Título da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/related.py"/>
        <source>Title or id of the other event</source>
        <translation>Título ou ID do outro evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Type a year, from 1 on.</source>
        <translation>Digite um ano, a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Use this date</source>
        <translation>Usar esta data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/clash_window.py"/>
        <source>What only one of you changed is kept. Choose for the rest; nothing is written before.</source>
        <translation>O que só um dos dois alterou fica. Escolha o resto; nada é gravado antes disso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/actors.py"/>
        <source>What the actor is</source>
        <translation>O que o ator é</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>What you typed before and did not save is here again.</source>
        <translation>O que você digitou antes e não salvou está aqui de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When it was said</source>
        <translation>Quando foi dito</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>When the source was published</source>
        <translation>Quando a fonte foi publicada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Who said it</source>
        <translation>Quem disse isso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole month</source>
        <translation>Mês inteiro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Whole year</source>
        <translation>Ano inteiro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Whom the speaker speaks for</source>
        <translation>Em nome de quem a pessoa citada fala</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_fields.py"/>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/evidence.py"/>
        <source>Words, as they were said</source>
        <translation>Palavras, como foram ditas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>You, elsewhere,</source>
        <translation>Você, em outro lugar,</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/place.py"/>
        <source>{code} is {name}.</source>
        <translation>{code} é {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event too. What you typed stays; you are asked where both differ.</source>
        <translation>{name} também alterou este evento. O que você digitou fica; você escolhe onde os dois diferem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} has changed this event. This is how it stands now.</source>
        <translation>{name} alterou este evento. É assim que ele está agora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} may have taken this event away. {why}</source>
        <translation>{name} talvez tenha retirado este evento. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/meanwhile.py"/>
        <source>{name} put this event in the bin. What you typed stays.</source>
        <translation>{name} moveu este evento para a lixeira. O que você digitou fica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>{reading} Written {text}.</source>
        <translation>{reading} Escreve-se {text}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/chips.py"/>
        <source>{word} ✕</source>
        <translation>{word} ✕</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved, but it is in the bin.</source>
        <translation>“{title}” foi salvo, mas está na lixeira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/event_window.py"/>
        <source>“{title}” is saved.</source>
        <translation>“{title}” foi salvo.</translation>
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
        <translation>Referências no estilo APA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in Chicago style</source>
        <translation>Referências no estilo Chicago</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibliography.py"/>
        <source>Bibliography in MLA style</source>
        <translation>Referências no estilo MLA</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_table.py"/>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/calendar_file.py"/>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Calendar (iCalendar)</source>
        <translation>Calendário (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>JSON of frtdesk</source>
        <translation>JSON do frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/frtdesk_json.py"/>
        <source>JSON, all that there is</source>
        <translation>JSON, tudo o que há</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/markdown.py"/>
        <source>Markdown list</source>
        <translation>Lista em Markdown</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/image.py"/>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster.py"/>
        <source>Poster on sheets</source>
        <translation>Pôster em folhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>PowerPoint slides</source>
        <translation>Slides do PowerPoint</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quote_annotations.py"/>
        <source>Quotes, annotated</source>
        <translation>Citações, anotadas</translation>
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
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/bibtex.py"/>
        <source>Sources as BibTeX</source>
        <translation>Fontes em BibTeX</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/csl_json.py"/>
        <source>Sources as CSL-JSON</source>
        <translation>Fontes em CSL-JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/ris.py"/>
        <source>Sources as RIS</source>
        <translation>Fontes em RIS</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation>Planilha (Excel)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Table (CSV, TSV)</source>
        <translation>Tabela (CSV, TSV)</translation>
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
        <translation>Página da web</translation>
    </message>
</context>
<context>
    <name>guarded_paint</name>
    <message>
        <location filename="../../frtdesk/ui/guarded_paint.py"/>
        <source>This part could not be drawn.</source>
        <translation>Esta parte não pôde ser desenhada.</translation>
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
            <numerusform>%n etapa fica de fora: seu evento não está neste banco de dados.</numerusform>
            <numerusform>%n etapas ficam de fora: seus eventos não estão neste banco de dados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>Lesson without a title</source>
        <translation>Aula sem título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <source>Name and date</source>
        <translation>Nome e data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/handout_pages.py"/>
        <location filename="../../frtdesk/formats/handout_markdown.py"/>
        <source>Notes for the teacher</source>
        <translation>Anotações para quem ensina</translation>
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
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline</source>
        <translation>A linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>The timeline in this time</source>
        <translation>A linha do tempo nesta época</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>data to {date}</source>
        <translation>dados até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/handout.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citação não verificada)</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n actor|%n actors</source>
        <translation>
            <numerusform>%n ator</numerusform>
            <numerusform>%n atores</numerusform>
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
            <numerusform>%n aula</numerusform>
            <numerusform>%n aulas</numerusform>
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
            <numerusform>%n citação</numerusform>
            <numerusform>%n citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relação</numerusform>
            <numerusform>%n relações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>%n step of a lesson|%n steps of lessons</source>
        <translation>
            <numerusform>%n etapa de uma aula</numerusform>
            <numerusform>%n etapas de aulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
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
        <translation>Uma alteração sem título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>A thing without a name</source>
        <translation>Um item sem nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Affiliation</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>After “{title}”. It may be another today.</source>
        <translation>Depois de “{title}”. Hoje pode estar diferente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>All steps</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>As it was on {moment}</source>
        <translation>Como era em {moment}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Back to the step</source>
        <translation>Voltar à ação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Changed: {things}.</source>
        <translation>Alterado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Choose a step to see what it changed.</source>
        <translation>Escolha uma ação para ver o que ela alterou.</translation>
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
        <translation>Data conferida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>End</source>
        <translation>Fim</translation>
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
        <translation>Histórico</translation>
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
        <translation>Importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>It cannot be undone: {why}</source>
        <translation>Não pode ser desfeito: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Jurisdiction</source>
        <translation>Jurisdição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Made: {things}.</source>
        <translation>Criado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Nada do que é mostrado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was changed yet. Every change of an event, a view or a lesson will be listed here.</source>
        <translation>Nada foi alterado ainda. Toda alteração de um evento, uma vista ou uma aula será listada aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Nothing was done to this event since the database was made.</source>
        <translation>Nada foi feito com este evento desde a criação do banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Other name</source>
        <translation>Outro nome</translation>
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
        <translation>Publicada em</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Quotes checked</source>
        <translation>Citações conferidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Read the event as this step left it.</source>
        <translation>Mostra o evento como esta ação o deixou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Relation</source>
        <translation>Relação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Said on</source>
        <translation>Dito em</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Select an event to see what was done to it.</source>
        <translation>Selecione um evento para ver o que foi feito com ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Show the event</source>
        <translation>Mostrar o evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Speaker</source>
        <translation>Pessoa citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
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
        <translation>Desfazer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/revision_words.py"/>
        <source>Taken away: {things}.</source>
        <translation>Retirado: {things}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The chosen step</source>
        <translation>A ação escolhida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The history is being read…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The selected event</source>
        <translation>O evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>The whole database</source>
        <translation>Todo o banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>This step was taken back later.</source>
        <translation>Esta ação foi desfeita depois.</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo or redo: {title}</source>
        <translation type="vanished">Desfazer ou refazer: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>Undo this step</source>
        <translation>Desfazer esta ação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>What is checked</source>
        <translation>O que está conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/step_sheet.py"/>
        <source>What it changed is being read…</source>
        <translation>Lendo o que ela alterou…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>What the class sees</source>
        <translation>O que a turma vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was changed again since.</source>
        <translation>O que esta ação alterou foi alterado de novo desde então.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What this step changed was taken away since.</source>
        <translation>O que esta ação alterou foi retirado desde então.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_step.py"/>
        <source>What was taken away has been made again since.</source>
        <translation>O que foi retirado foi criado de novo desde então.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Which steps</source>
        <translation>Quais ações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/history_panel.py"/>
        <source>Whose steps</source>
        <translation>Ações de quem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date checked</source>
        <translation>data conferida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>date not checked</source>
        <translation>data não conferida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>in the bin</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes checked</source>
        <translation>citações conferidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/value_words.py"/>
        <source>quotes not checked</source>
        <translation>citações não conferidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>still running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/change_words.py"/>
        <source>yes</source>
        <translation>sim</translation>
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
        <translation>{title} (desfeito)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be done again: it was changed meanwhile.</source>
        <translation>“{title}” não pode ser refeito: houve alteração nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/history.py"/>
        <source>“{title}” cannot be undone: it was changed again meanwhile.</source>
        <translation>“{title}” não pode ser desfeito: houve nova alteração nesse meio-tempo.</translation>
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
            <numerusform>%n ator que nenhum evento nomeia foi incorporado.</numerusform>
            <numerusform>%n atores que nenhum evento nomeia foram incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>%n character could not be read as {encoding} and became “�”: line {lines}.|%n characters could not be read as {encoding} and became “�”: lines {lines}.</source>
        <translation>
            <numerusform>%n caractere não pôde ser lido como {encoding} e virou “�”: linha {lines}.</numerusform>
            <numerusform>%n caracteres não puderam ser lidos como {encoding} e viraram “�”: linhas {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>%n entry is no event and was left out.|%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n entrada não é um evento e ficou de fora.</numerusform>
            <numerusform>%n entradas não são eventos e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n event can be read|%n events can be read</source>
        <translation>
            <numerusform>%n evento pode ser lido</numerusform>
            <numerusform>%n eventos podem ser lidos</numerusform>
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
            <numerusform>%n evento está sem data.</numerusform>
            <numerusform>%n eventos estão sem data.</numerusform>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>%n icon was left out.|%n icons were left out.</source>
        <translation>
            <numerusform>%n ícone ficou de fora.</numerusform>
            <numerusform>%n ícones ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n merged</source>
        <translation>
            <numerusform>%n mesclado</numerusform>
            <numerusform>%n mesclados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>%n more column is kept in the note.|%n more columns are kept in the note.</source>
        <translation>
            <numerusform>Mais %n coluna é mantida na nota.</numerusform>
            <numerusform>Mais %n colunas são mantidas na nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n of them undated</source>
        <translation>
            <numerusform>%n deles sem data</numerusform>
            <numerusform>%n deles sem data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>%n row would be skipped|%n rows would be skipped</source>
        <translation>
            <numerusform>%n linha seria ignorada</numerusform>
            <numerusform>%n linhas seriam ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/survey.py"/>
        <source>%n row|%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorada</numerusform>
            <numerusform>%n ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>%n time of day was kept as text.|%n times of day were kept as text.</source>
        <translation>
            <numerusform>%n hora do dia foi mantida como texto.</numerusform>
            <numerusform>%n horas do dia foram mantidas como texto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>, column {column}</source>
        <translation>, coluna {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; added: {fields}</source>
        <translation>; adicionado: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>; kept as it was: {fields}</source>
        <translation>; mantido como estava: {fields}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de um nome.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A relation to an event that is not there was left out.</source>
        <translation>Uma relação com um evento que não existe ficou de fora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>A source that is known by its address kept its title and publisher.</source>
        <translation>Uma fonte já conhecida pelo endereço manteve seu título e publicador.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>An entry that is not closed was read as far as it goes.</source>
        <translation>Uma entrada não fechada foi lida até onde vai.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>An event has the title and date of another and says something else, so it came as an event of its own; “Find duplicates” shows both.</source>
        <translation>Um evento tem o título e a data de outro e diz algo diferente, por isso entrou como evento próprio; “Encontrar duplicatas” mostra os dois.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/taken.py"/>
        <source>And %n more remark.|And %n more remarks.</source>
        <translation>
            <numerusform>E mais %n observação.</numerusform>
            <numerusform>E mais %n observações.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>As the columns are called</source>
        <translation>Conforme os nomes das colunas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>As the file shows</source>
        <translation>Conforme o arquivo</translation>
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
        <translation>Escolha um destes: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Choose the column that holds the title.</source>
        <translation>Escolha a coluna que contém o título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Code of the place</source>
        <translation>Código do lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Colunas de mesmo nome são distinguidas por um número: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Date or start</source>
        <translation>Data ou início</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first, as other dates of this column are</source>
        <translation>Dia primeiro, como em outras datas desta coluna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day first: 04/05 is 4 May</source>
        <translation>Dia primeiro: 04/05 é 4 de maio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>Day or month first in “{column}”</source>
        <translation>Dia ou mês primeiro em “{column}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Day or month first?</source>
        <translation>Dia ou mês primeiro?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Deleted the profile {name}.</source>
        <translation>O perfil {name} foi excluído.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Display date: {text}</source>
        <translation>Data exibida: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Encoding of the text</source>
        <translation>Codificação do texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>For a table whose first row does not name its columns.</source>
        <translation>Para uma tabela cuja primeira linha não nomeia as colunas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Format of the file</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>From the clipboard</source>
        <translation>Da área de transferência</translation>
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
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Import this and %n more|Import this and %n more</source>
        <translation>
            <numerusform>Importar este e mais %n</numerusform>
            <numerusform>Importar este e mais %n</numerusform>
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
        <translation>Importância (1 a 5)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>In the column {name} zeros such as 0000-00-00 were read as no date.</source>
        <translation>Na coluna {name}, zeros como 0000-00-00 foram lidos como ausência de data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>Install the newer frtdesk to read it.</source>
        <translation>Instale o frtdesk mais novo para lê-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}.</source>
        <translation>Para {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Into {name}. Nothing is changed before you press Import.</source>
        <translation>Para {name}. Nada muda antes de você pressionar Importar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>It is not said yet whether its day or its month comes first.</source>
        <translation>Ainda não está dito se o dia ou o mês vem primeiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It repeats; only its first date was taken.</source>
        <translation>Ele se repete; só a primeira data foi usada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>It was moved in a calendar; the days of the calendar count.</source>
        <translation>Ele foi movido em um calendário; valem os dias do calendário.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices</source>
        <translation>Guardar estas escolhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Keep these choices…</source>
        <translation>Guardar estas escolhas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Kept as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kept in the note</source>
        <translation>Mantido na nota</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Kept in the note, as no field is called so: {names}.</source>
        <translation>Mantido na nota, pois nenhum campo tem este nome: {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Kind of events that name none</source>
        <translation>Categoria dos eventos que não indicam nenhuma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Leave this file out</source>
        <translation>Deixar este arquivo de fora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Left out.</source>
        <translation>Deixado de fora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Level of the place</source>
        <translation>Nível do lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>Line {line}, column {column}: the importance “{text}” became {number}, of 1 to 5; what was written stands in the note.</source>
        <translation>Linha {line}, coluna {column}: a importância “{text}” virou {number}, de 1 a 5; o que estava escrito fica na nota.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>Looking at what is there</source>
        <translation>Vendo o que há</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>Media: {text}</source>
        <translation>Mídia: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first, as other dates of this column are</source>
        <translation>Mês primeiro, como em outras datas desta coluna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Month first: 04/05 is 5 April</source>
        <translation>Mês primeiro: 04/05 é 5 de abril</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>Name a file that is there.</source>
        <translation>Indique um arquivo que exista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>Name its format with --as: {known}.</source>
        <translation>Indique o formato com --as: {known}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>No column holds a date, so all events are undated.</source>
        <translation>Nenhuma coluna contém uma data, por isso todos os eventos ficam sem data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>No database is open.</source>
        <translation>Nenhum banco de dados está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or --dates mdy.</source>
        <translation>Nada na coluna {name} diz se o dia ou o mês vem primeiro. Diga com --dates dmy ou --dates mdy.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>Nothing was changed. Check the file, or name its format with --as.</source>
        <translation>Nada foi alterado. Confira o arquivo, ou indique o formato com --as.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Nothing was changed. If it is another kind of file, choose its format above.</source>
        <translation>Nada foi alterado. Se for outro tipo de arquivo, escolha o formato acima.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>Só foi lida a aba {name}, não {others}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Outcome</source>
        <translation>Resultado da importação</translation>
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
        <translation>Perfis</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Publisher of the source</source>
        <translation>Publicador da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Read as the last table with these columns was.</source>
        <translation>Lida como a última tabela com estas colunas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file: {text}</source>
        <translation>Lendo o arquivo: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>Save a copy to edit…</source>
        <translation>Salvar uma cópia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Save as a profile</source>
        <translation>Salvar como perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Save the report…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>Say whether the day or the month comes first in {names}.</source>
        <translation>Diga se o dia ou o mês vem primeiro em {names}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Sheet</source>
        <translation>Aba</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Something else was done since. Undo that first, in the window.</source>
        <translation>Outra coisa foi feita desde então. Desfaça-a antes, na janela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Such rows become undated events, with the text of the date in their note.</source>
        <translation>Tais linhas viram eventos sem data, com o texto da data na nota.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Take all of them in, one after the other, and stop where something has to be asked.</source>
        <translation>Importa todos, um após o outro, e para onde for preciso perguntar algo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in: {text}</source>
        <translation>Importando: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>Taking in…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>The first row is an event, too</source>
        <translation>A primeira linha também é um evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>The first row was read as an event, too: it names no columns.</source>
        <translation>A primeira linha também foi lida como um evento: ela não nomeia colunas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The import was taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The lesson “{name}” was taken in.</source>
        <translation>A aula “{name}” foi importada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>The report is on the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>The saved view “{name}” was taken in.</source>
        <translation>A vista salva “{name}” foi importada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>The slide with the title of the timeline became an undated event.</source>
        <translation>O slide com o título da linha do tempo virou um evento sem data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>The text was read as {encoding}.</source>
        <translation>O texto foi lido como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>The timeline's own title is not an event and was left out: {title}.</source>
        <translation>O título da própria linha do tempo não é um evento e ficou de fora: {title}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>There is no encoding {name}.</source>
        <translation>Não existe a codificação {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>There is no event in it.</source>
        <translation>Não há nenhum evento nele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>There is no format {name} to be read.</source>
        <translation>Não há o formato {name} para ler.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
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
        <translation>Título da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Undo the import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Unreadable dates go to the shelf</source>
        <translation>Datas ilegíveis vão para a prateleira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Ways to read a table: which column holds what, and its dates.</source>
        <translation>Modos de ler uma tabela: que coluna contém o quê, e as datas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Web address of the source</source>
        <translation>Endereço da web da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>What “{column}” holds</source>
        <translation>O que “{column}” contém</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>Who was invited was left out.</source>
        <translation>Quem foi convidado ficou de fora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/words.py"/>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Write these choices to a file…</source>
        <translation>Gravar estas escolhas em um arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/profile_menu.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} foi gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Year 19 is 2019, 98 is 1998</source>
        <translation>O ano 19 é 2019, 98 é 1998</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/form.py"/>
        <source>Years of two digits are from 1930 to 2029. Otherwise their rows are skipped.</source>
        <translation>Os anos de dois dígitos vão de 1930 a 2029. Caso contrário, suas linhas são ignoradas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a cell has no end, or is far too long; nothing behind it could be read</source>
        <translation>uma célula não tem fim, ou é longa demais; nada depois dela pôde ser lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>a date with its parts is expected here</source>
        <translation>espera-se aqui uma data com suas partes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a date without a year cannot be read</source>
        <translation>uma data sem ano não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a day needs its month</source>
        <translation>um dia precisa do seu mês</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_rows.py"/>
        <source>a quotation mark that opens here is not closed; it takes in all up to line {line}</source>
        <translation>uma aspa que abre aqui não é fechada; ela abrange tudo até a linha {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>a time without a day cannot be read</source>
        <translation>uma hora sem dia não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>a value is too long</source>
        <translation>um valor é longo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of five digits stands alone</source>
        <translation>um ano de cinco dígitos fica sozinho</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>a year of more than four digits is written like Y12000</source>
        <translation>um ano com mais de quatro dígitos se escreve como Y12000</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an event with the id {id} lies in the bin</source>
        <translation>um evento com o ID {id} está na lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/import_events.py"/>
        <source>an id, a name, a tag or an address in it is empty or too long</source>
        <translation>um ID, um nome, uma etiqueta ou um endereço nele está vazio ou é longo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/table_head.py"/>
        <source>column {number}</source>
        <translation>coluna {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>fields are expected here</source>
        <translation>esperam-se campos aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it defines entities of its own, as attacks do, and was not read</source>
        <translation>ele define entidades próprias, como fazem os ataques, e não foi lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it ends ({end}) before it starts ({start})</source>
        <translation>termina ({end}) antes de começar ({start})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it ends before it starts</source>
        <translation>termina antes de começar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has %n cell|it has %n cells</source>
        <translation>
            <numerusform>tem %n célula</numerusform>
            <numerusform>tem %n células</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs_table.py"/>
        <source>it has an end and no start</source>
        <translation>tem um fim e nenhum início</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>it has no column {names}</source>
        <translation>não tem a coluna {names}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>it has no list of events</source>
        <translation>não tem lista de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it has no sheet with cells</source>
        <translation>não tem aba com células</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_own_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <source>it has no title</source>
        <translation>não tem título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it has two years</source>
        <translation>tem dois anos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is a damaged workbook, or none</source>
        <translation>é uma pasta de trabalho danificada, ou não é uma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is damaged, or no JSON</source>
        <translation>está danificado, ou não é JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>it is damaged, or no JSON; nothing behind it could be read</source>
        <translation>está danificado, ou não é JSON; nada depois disso pôde ser lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/decoded_text.py"/>
        <source>it is larger than {size} MB</source>
        <translation>tem mais de {size} MB</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is longer than a date</source>
        <translation>é mais longo do que uma data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>it is no JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML (line {line})</source>
        <translation>não é XML (linha {line})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>it is no XML that can be read</source>
        <translation>não é XML que possa ser lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no calendar (BEGIN:VCALENDAR is missing)</source>
        <translation>não é um calendário (falta BEGIN:VCALENDAR)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it is no entry of a calendar ({why})</source>
        <translation>não é uma entrada de calendário ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_simile.py"/>
        <source>it is no file of SIMILE Timeline</source>
        <translation>não é um arquivo do SIMILE Timeline</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>it is no file of frtdesk</source>
        <translation>não é um arquivo do frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>it is no file of the Timeline Project</source>
        <translation>não é um arquivo do Timeline Project</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile</source>
        <translation>não é um perfil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>it is no profile ({why})</source>
        <translation>não é um perfil ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_stream.py"/>
        <source>it is no text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>it is no workbook (XLSX)</source>
        <translation>não é uma pasta de trabalho (XLSX)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it is not written like a date that is known here</source>
        <translation>não está escrito como uma data conhecida aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it lasts too long</source>
        <translation>dura tempo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>it may mean two days, as nothing says whether day or month comes first</source>
        <translation>pode significar dois dias, pois nada diz se o dia ou o mês vem primeiro</translation>
    </message>
    <message>
        <source>it may mean two days; say with --dates dmy or --dates mdy which comes first</source>
        <translation type="vanished">pode significar dois dias; diga com --dates dmy ou --dates mdy o que vem primeiro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>it stands there more than once</source>
        <translation>está ali mais de uma vez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>its first row ({row}) names no column for the title; write a profile that does, for --map</source>
        <translation>a primeira linha ({row}) não nomeia nenhuma coluna para o título; escreva um perfil que o faça, para --map</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>its parts lie too deep within each other</source>
        <translation>as partes estão aninhadas fundo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>its times are of the kind {kind}, not days of our calendar</source>
        <translation>os tempos são do tipo {kind}, não dias do nosso calendário</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year has two digits, so its century is not known</source>
        <translation>o ano tem dois dígitos, portanto não se sabe o século</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>its year is too far away</source>
        <translation>o ano está longe demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>line {line}: merged with {id} ({why})</source>
        <translation>linha {line}: mesclada com {id} ({why})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timelinejs.py"/>
        <source>line {line}: {why}</source>
        <translation>linha {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>merged with {id}</source>
        <translation>mesclado com {id}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/column_list.py"/>
        <source>nothing in its first rows</source>
        <translation>nada nas primeiras linhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>skipped</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/xml_nodes.py"/>
        <source>the XML is damaged here; nothing behind it could be read</source>
        <translation>o XML está danificado aqui; nada depois disso pôde ser lido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>the head has %n</source>
        <translation>
            <numerusform>o cabeçalho tem %n</numerusform>
            <numerusform>o cabeçalho tem %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timesketch.py"/>
        <source>the line is far too long; nothing behind it was read</source>
        <translation>a linha é longa demais; nada depois dela foi lido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same id</source>
        <translation>o mesmo ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title and date</source>
        <translation>os mesmos título e data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/known_events.py"/>
        <source>the same title, date and address</source>
        <translation>os mesmos título, data e endereço</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <location filename="../../frtdesk/formats/import_words.py"/>
        <location filename="../../frtdesk/formats/safe_text.py"/>
        <source>the text is longer than %n characters</source>
        <translation>
            <numerusform>o texto tem mais de %n caractere</numerusform>
            <numerusform>o texto tem mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>there is no day {text}</source>
        <translation>não existe o dia {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>there is no filled sheet {name} in it</source>
        <translation>não há nele uma aba {name} preenchida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no month {month}</source>
        <translation>não existe o mês {month}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/loose_json.py"/>
        <source>there is no object in it</source>
        <translation>não há nenhum objeto nele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no such time of day</source>
        <translation>não existe essa hora do dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>there is no year 0</source>
        <translation>não existe o ano 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_table.py"/>
        <source>there is nothing in it</source>
        <translation>não há nada nele</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>this month has %n days</source>
        <translation>
            <numerusform>este mês tem %n dia</numerusform>
            <numerusform>este mês tem %n dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/lines.py"/>
        <source>undated</source>
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_workbook.py"/>
        <source>unpacked it would be {size} MB, more than can be read safely; save it as CSV</source>
        <translation>descompactado ele teria {size} MB, mais do que se pode ler com segurança; salve-o como CSV</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>would be: {sentence}</source>
        <translation>seria: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{all}: {kept} imported, {failed} not imported.</source>
        <translation>{all}: {kept} importados, {failed} não importados.</translation>
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
        <translation>{counts}; nada foi alterado</translation>
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
        <translation>{file} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/readers.py"/>
        <source>{file} does not show what it is.</source>
        <translation>{file} não mostra o que é.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} foi gravado por um frtdesk mais novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/import_command.py"/>
        <source>{file}: not imported.</source>
        <translation>{file}: não importado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/incoming.py"/>
        <source>{file}: {problem}.</source>
        <translation>{file}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_import.py"/>
        <source>{name} cannot be changed, so nothing can be imported into it. {why}</source>
        <translation>{name} não pode ser alterado, por isso nada pode ser importado para ele. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/dialog.py"/>
        <source>{name} – file {number} of {files}</source>
        <translation>{name} – arquivo {number} de {files}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_report.py"/>
        <source>{where}: skipped, {why}.</source>
        <translation>{where}: ignorada, {why}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/importing/file_reading.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to be true or false</source>
        <translation>“{name}” precisa ser true ou false</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” has to hold names and texts</source>
        <translation>“{name}” precisa conter nomes e textos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_profile.py"/>
        <source>“{name}” is not one of {known}</source>
        <translation>“{name}” não é um destes: {known}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/incoming_lessons.py"/>
        <source>“{name}” is there already and stayed as it was.</source>
        <translation>“{name}” já existe e ficou como estava.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/read_frtdesk_json.py"/>
        <source>“{name}” stands here twice</source>
        <translation>“{name}” está aqui duas vezes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/written_date.py"/>
        <source>“{text}” cannot be read as a date: {why}</source>
        <translation>“{text}” não pode ser lido como data: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_calendar.py"/>
        <source>“{text}” is no date of a calendar</source>
        <translation>“{text}” não é uma data de calendário</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/import_timeline_project.py"/>
        <source>“{text}” is no time</source>
        <translation>“{text}” não é uma hora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no time of day</source>
        <translation>“{text}” não é uma hora do dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/timelinejs_dates.py"/>
        <source>“{text}” is no whole number</source>
        <translation>“{text}” não é um número inteiro</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Built from</source>
        <translation>Criado a partir de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered from</source>
        <translation>Abrange desde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Covered to</source>
        <translation>Abrange até</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Desktop</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Display</source>
        <translation>Exibição</translation>
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
        <translation>Aulas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/screens.py"/>
        <source>Qt did not answer.</source>
        <translation>O Qt não respondeu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/info_command.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Tamanho do texto</translation>
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
        <translation>Seus dados</translation>
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
        <translation>Um número leva à etapa desse número.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Add a key…</source>
        <translation>Adicionar uma tecla…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>All keys are as they came.</source>
        <translation>Todas as teclas estão como vieram.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>All keys, to print</source>
        <translation>Todas as teclas, para imprimir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Change keys</source>
        <translation>Alterar teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Change keys…</source>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Clickers send this key, so it stays.</source>
        <translation>Os passadores de slides enviam esta tecla, por isso ela fica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Clickers start a lesson with {key}.</source>
        <translation>Os passadores de slides iniciam uma aula com {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Esc goes back one level everywhere, and does nothing else.</source>
        <translation>Esc volta um nível em toda parte e não faz mais nada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Fields and lists need {key}. Add Shift or Alt.</source>
        <translation>Campos e listas precisam de {key}. Acrescente Shift ou Alt.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Find by name or key</source>
        <translation>Encontrar por nome ou tecla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give every command the keys back that it came with?</source>
        <translation>Devolver a todos os comandos as teclas com que vieram?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Give this command the keys back that it came with.</source>
        <translation>Devolve a este comando as teclas com que veio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>It has {key} already.</source>
        <translation>Ele já tem {key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys are as they came.</source>
        <translation>As teclas dele estão como vieram.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Its keys were taken back from {actions}.</source>
        <translation>As teclas dele foram retomadas de {actions}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>Keys can be changed: Help, Change keys.</source>
        <translation>As teclas podem ser alteradas: Ajuda, Alterar teclas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Keys of frtdesk</source>
        <translation>Teclas do frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>No command is called so, and no key does that.</source>
        <translation>Nenhum comando tem esse nome, e nenhuma tecla faz isso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>No key is called so, and none does that.</source>
        <translation>Nenhuma tecla tem esse nome, e nenhuma faz isso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/key_field.py"/>
        <source>Press the new keys now; Esc gives up</source>
        <translation>Pressione agora as novas teclas; Esc desiste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/change.py"/>
        <source>Reset all…</source>
        <translation>Redefinir tudo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>Save the keys as PDF</source>
        <translation>Salvar as teclas como PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/printing.py"/>
        <source>Save the keys as PDF, and print that elsewhere.</source>
        <translation>Salve as teclas como PDF e imprima o arquivo em outro lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Tab goes from one part of a window to the next.</source>
        <translation>Tab passa de uma parte da janela para a seguinte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take it from there</source>
        <translation>Tirar de lá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take this key away.</source>
        <translation>Retira esta tecla.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>Take {key} away</source>
        <translation>Retirar {key}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key puts an accent on the next letter, so it does not arrive by itself.</source>
        <translation>Essa tecla põe um acento na letra seguinte, por isso não chega sozinha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>That key sends nothing by itself. Press it together with another one.</source>
        <translation>Essa tecla não envia nada sozinha. Pressione-a junto com outra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While a lesson is shown</source>
        <translation>Durante a apresentação de uma aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_sections.py"/>
        <source>While the class is asked</source>
        <translation>Durante as perguntas à turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>Your desktop keeps {key} for itself.</source>
        <translation>O seu sistema reserva {key} para si.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/key_sheets.py"/>
        <source>frtdesk-keys.pdf</source>
        <translation>teclas-frtdesk.pdf</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <location filename="../../frtdesk/ui/keys/model.py"/>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/key_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} alone would act while you type or walk through a list. Hold Ctrl or Alt with it.</source>
        <translation>{key} sozinha agiria enquanto você digita ou percorre uma lista. Segure Ctrl ou Alt junto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} does this now.</source>
        <translation>Agora {key} faz isto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/keys/chosen.py"/>
        <source>{key} is the key of “{action}”.</source>
        <translation>{key} é a tecla de “{action}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu of what has the focus.</source>
        <translation>{key} abre o menu do que tem o foco.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre o menu {menu}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_rules.py"/>
        <source>{key} stays with “{action}”: clickers send it.</source>
        <translation>{key} fica com “{action}”: os passadores de slides a enviam.</translation>
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
            <numerusform>%n fica de fora: nenhuma de suas fontes tem data.</numerusform>
            <numerusform>%n ficam de fora: nenhuma de suas fontes tem data.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Another day…</source>
        <translation>Outro dia…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/known_on.py"/>
        <source>As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.</source>
        <translation>
            <numerusform>Conhecido em {day}: {kept} de %n evento.</numerusform>
            <numerusform>Conhecido em {day}: {kept} de %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known of what is in A or B. {said}</source>
        <translation>Quanto se sabe do que está em A ou B. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/known_tip.py"/>
        <source>How much is known. {said}</source>
        <translation>Quanto se sabe. {said}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/known_bar.py"/>
        <source>Show what is known today again; the rest of the filter stays.</source>
        <translation>Mostra de novo o que se sabe hoje; o resto do filtro fica.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>no event.</source>
        <translation>nenhum evento.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n exact day confirmed|{count} of %n exact days confirmed</source>
        <translation>
            <numerusform>{count} de %n dia exato confirmado</numerusform>
            <numerusform>{count} de %n dias exatos confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} of %n with quotes verified|{count} of %n with quotes verified</source>
        <translation>
            <numerusform>{count} de %n com citações verificadas</numerusform>
            <numerusform>{count} de %n com citações verificadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{count} with two sources or more</source>
        <translation>{count} com duas fontes ou mais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/known.py"/>
        <source>{when}: not covered by this data.</source>
        <translation>{when}: não abrangido por estes dados.</translation>
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
            <numerusform>%n reivindicação</numerusform>
            <numerusform>%n reivindicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.</source>
        <translation>
            <numerusform>%n par fica de fora, pois falta uma data.</numerusform>
            <numerusform>%n pares ficam de fora, pois falta uma data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>%n pair is on the clipboard.|%n pairs are on the clipboard.</source>
        <translation>
            <numerusform>%n par está na área de transferência.</numerusform>
            <numerusform>%n pares estão na área de transferência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_ticks.py"/>
        <source>1 month</source>
        <translation>1 mês</translation>
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
        <translation>Também “sucede a”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it or only follows it, which need not mean that it answers; from a bill, a law may also implement or amend it.</source>
        <translation>Uma resposta responde a ele ou apenas sucede a ele, o que não significa necessariamente que responda; a partir de um projeto de lei, uma lei também pode implementá-lo ou alterá-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>An answer responds to it; from a bill, a law may also implement or amend it.</source>
        <translation>Uma resposta responde a ele; a partir de um projeto de lei, uma lei também pode implementá-lo ou alterá-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Answer’s relation</source>
        <translation>Relação da resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Back to the numbers</source>
        <translation>Voltar aos números</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Bill to law</source>
        <translation>Do projeto à lei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Both are in the filter.</source>
        <translation>Os dois estão no filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Both in filter</source>
        <translation>Os dois no filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By place of the answer</source>
        <translation>Por lugar da resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By step</source>
        <translation>Por transição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who answered</source>
        <translation>Por quem respondeu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>By who asked</source>
        <translation>Por quem reivindicou</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Call or bill</source>
        <translation>Reivindicação ou projeto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Call or bill is in the filter; the answer may lie outside.</source>
        <translation>A reivindicação ou o projeto de lei está no filtro; a resposta pode estar fora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to bill</source>
        <translation>Da reivindicação ao projeto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to corporate move</source>
        <translation>Da reivindicação à decisão empresarial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>Call to law</source>
        <translation>Da reivindicação à lei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count an answer only where the filter leaves it, too.</source>
        <translation>Conta uma resposta só quando o filtro também a deixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Count what only comes after it in the same thread. That need not be an answer.</source>
        <translation>Conta o que apenas vem depois na mesma sequência. Isso não é necessariamente uma resposta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lag_plot.py"/>
        <source>Days between, a dot a pair</source>
        <translation>Dias entre um e outro, um ponto por par</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Days run from start to start. Under {fewest} pairs there is no median.</source>
        <translation>Os dias vão de início a início. Com menos de {fewest} pares não há mediana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Dots</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Export the pairs</source>
        <translation>Exportar os pares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Give a day, a month and a year about the same room.</source>
        <translation>Dá mais ou menos o mesmo espaço a um dia, um mês e um ano.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>How this was measured</source>
        <translation>Como isto foi medido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>No pair: {why}</source>
        <translation>Nenhum par: {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>No place given</source>
        <translation>Sem lugar indicado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_groups.py"/>
        <source>Nobody named</source>
        <translation>Ninguém nomeado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>Of %n call in this filter {answered} has a recorded answer|Of %n calls in this filter {answered} have a recorded answer</source>
        <translation>
            <numerusform>De %n reivindicação neste filtro, {answered} tem resposta registrada</numerusform>
            <numerusform>De %n reivindicações neste filtro, {answered} têm resposta registrada</numerusform>
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
        <translation>Pares de uma reivindicação ou um projeto de lei e sua resposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Part the table</source>
        <translation>Dividir a tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Powers of ten</source>
        <translation>Potências de dez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Put the table and its pairs on the clipboard, for a spreadsheet.</source>
        <translation>Põe a tabela e seus pares na área de transferência, para uma planilha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Response lag by step</source>
        <translation>Tempo de resposta por transição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lag_listing.py"/>
        <location filename="../../frtdesk/ui/widgets/lag_lines.py"/>
        <source>Step</source>
        <translation>Transição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>This filter holds no call and no bill, so there is nothing that could be answered.</source>
        <translation>Este filtro não contém nenhuma reivindicação nem projeto de lei, portanto não há nada que pudesse ter resposta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What answers what is being read.</source>
        <translation>Lendo o que responde a quê.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Which half of the comparison is measured</source>
        <translation>Que metade da comparação é medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Write the pairs to a file, a row a pair.</source>
        <translation>Grava os pares em um arquivo, uma linha por par.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/lag_panel.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} foi gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>bill → law</source>
        <translation>projeto → lei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → bill</source>
        <translation>reivindicação → projeto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → law</source>
        <translation>reivindicação → lei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag.py"/>
        <source>call → move</source>
        <translation>reivindicação → decisão</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>none of the {calls} and %n bill in this filter has a recorded answer.|none of the {calls} and %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>este filtro contém {calls} e %n projeto de lei, sem resposta registrada.</numerusform>
            <numerusform>este filtro contém {calls} e %n projetos de lei, sem resposta registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>of %n bill {answered}|of %n bills {answered}</source>
        <translation>
            <numerusform>de %n projeto de lei, {answered}</numerusform>
            <numerusform>de %n projetos de lei, {answered}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only bill in this filter has no recorded answer.|none of the %n bills in this filter has a recorded answer.</source>
        <translation>
            <numerusform>o único projeto de lei neste filtro não tem resposta registrada.</numerusform>
            <numerusform>nenhum dos %n projetos de lei neste filtro tem resposta registrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>the only call in this filter has no recorded answer.|none of the %n calls in this filter has a recorded answer.</source>
        <translation>
            <numerusform>a única reivindicação neste filtro não tem resposta registrada.</numerusform>
            <numerusform>nenhuma das %n reivindicações neste filtro tem resposta registrada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>what answered these calls and bills is no corporate move, bill or law.</source>
        <translation>o que respondeu a estas reivindicações e projetos de lei não é decisão empresarial, projeto de lei nem lei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lag_words.py"/>
        <source>{calls}, {bills}.</source>
        <translation>{calls}; {bills}.</translation>
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
            <numerusform>%n faixa oculta</numerusform>
            <numerusform>%n faixas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>%n value without a lane of its own. More lanes show more of them.|%n values without a lane of their own. More lanes show more of them.</source>
        <translation>
            <numerusform>%n valor sem faixa própria. Mais faixas mostra mais deles.</numerusform>
            <numerusform>%n valores sem faixa própria. Mais faixas mostra mais deles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>All rows</source>
        <translation>Todas as fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Events of this lane</source>
        <translation>Eventos desta faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that are no step of a rule.</source>
        <translation>Eventos que não são fase de uma norma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events that name no actor.</source>
        <translation>Eventos que não nomeiam nenhum ator.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a place.</source>
        <translation>Eventos sem lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>Events without a policy type.</source>
        <translation>Eventos sem tipo de medida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Every event with a date, in one lane.</source>
        <translation>Todos os eventos com data, em uma só faixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fewer rows</source>
        <translation>Menos fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Filter by this lane</source>
        <translation>Filtrar por esta faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the lane</source>
        <translation>Recolher a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Fold the other lanes</source>
        <translation>Recolher as outras faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Hide the lane</source>
        <translation>Ocultar a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Lanes by</source>
        <translation>Faixas por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>Lanes: {by}</source>
        <translation>Faixas: {by}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>More rows</source>
        <translation>Mais fileiras</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane down</source>
        <translation>Mover a faixa para baixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Move the lane up</source>
        <translation>Mover a faixa para cima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No actor</source>
        <translation>Sem ator</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>No policy type</source>
        <translation>Sem tipo de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>One lane</source>
        <translation>Uma só faixa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/timeline/grouping.py"/>
        <source>Others (%n)</source>
        <translation>
            <numerusform>Outros (%n)</numerusform>
            <numerusform>Outros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Pin the lane</source>
        <translation>Fixar a faixa</translation>
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
        <translation>Relações com</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show %n hidden lane|Show %n hidden lanes</source>
        <translation>
            <numerusform>Mostrar %n faixa oculta</numerusform>
            <numerusform>Mostrar %n faixas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show all lanes</source>
        <translation>Mostrar todas as faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Show more lanes</source>
        <translation>Mostrar mais faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/hidden_lanes.py"/>
        <source>Show {title} again</source>
        <translation>Mostrar {title} de novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lanes_shown.py"/>
        <source>Two filters</source>
        <translation>Dois filtros</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold all lanes</source>
        <translation>Expandir todas as faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unfold the lane</source>
        <translation>Expandir a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_menu.py"/>
        <source>Unpin the lane</source>
        <translation>Desafixar a faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lanes_button.py"/>
        <source>What the lanes are made by.</source>
        <translation>O que define as faixas.</translation>
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
            <numerusform>{hidden}, %n deles em nenhuma outra faixa</numerusform>
            <numerusform>{hidden}, %n deles em nenhuma outra faixa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/lane_values.py"/>
        <source>{level}, in {place}.</source>
        <translation>{level}, em {place}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/lane_drag.py"/>
        <source>{shown} of %n row|{shown} of %n rows</source>
        <translation>
            <numerusform>{shown} de %n fileira</numerusform>
            <numerusform>{shown} de %n fileiras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/lane_move.py"/>
        <source>{title} here</source>
        <translation>{title} aqui</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../frtdesk/base/words.py"/>
        <source>en-GB</source>
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that fades, and a question mark: it is over, and nobody wrote down since when.</source>
        <translation>Uma barra que se esvai e um ponto de interrogação: acabou, e ninguém anotou desde quando.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A bar that is soft where it may not have begun yet or may be over.</source>
        <translation>Uma barra suave onde talvez ainda não tenha começado ou já tenha acabado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed line with a stop at each end.</source>
        <translation>Uma linha tracejada com um limite em cada ponta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A dashed outline.</source>
        <translation>Um contorno tracejado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hatch, and a question mark.</source>
        <translation>Uma hachura e um ponto de interrogação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the month.</source>
        <translation>Um marcador vazado no meio de uma barra clara sobre o mês.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark in the middle of a pale bar over the year.</source>
        <translation>Um marcador vazado no meio de uma barra clara sobre o ano.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A hollow mark: no page that was read states the day.</source>
        <translation>Um marcador vazado: nenhuma página lida informa o dia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A ring in ink around the mark; its title stands on ink.</source>
        <translation>Um anel na cor da tinta em torno do marcador; o título fica sobre fundo de tinta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>A search has found it: a ring around the mark; its title stands on the ground of a marker pen. A number has the ring where one of its events is a hit.</source>
        <translation>Uma busca o encontrou: um anel em torno do marcador; o título fica como que realçado com marca-texto. Um número tem o anel quando um de seus eventos é um resultado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid bar.</source>
        <translation>Uma barra cheia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>A solid mark on the day.</source>
        <translation>Um marcador cheio no dia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>After the last day that the data covers: nothing is known, not nothing happened.</source>
        <translation>Depois do último dia que os dados abrangem: nada se sabe, o que não quer dizer que nada aconteceu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>An arrow where the data ends.</source>
        <translation>Uma seta onde os dados terminam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Approximate</source>
        <translation>Aproximada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Cluster</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Dates: what is known, and only that</source>
        <translation>Datas: o que se sabe, e só isso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Density strip</source>
        <translation>Tira de densidade</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>End not known</source>
        <translation>Fim desconhecido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day</source>
        <translation>Dia exato</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Exact day, not confirmed</source>
        <translation>Dia exato, não confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hatched</source>
        <translation>Hachurado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Hit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>How much is known</source>
        <translation>Quanto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Kinds: the shape of a mark</source>
        <translation>Categorias: a forma de um marcador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/legend_dialog.py"/>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Month known</source>
        <translation>Mês conhecido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Policy types</source>
        <translation>Tipos de medida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>So many events share this place in their row; double click to open it.</source>
        <translation>Número de eventos que compartilham este ponto da fileira; clique duas vezes para abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Some time between</source>
        <translation>Em algum momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, both ends known</source>
        <translation>Período, as duas pontas conhecidas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Span, ends to the month</source>
        <translation>Período, pontas até o mês</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Stages of a rule</source>
        <translation>Fases de uma norma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Still running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>The lane has more events than its rows can show: the higher, the more at that time. The most important still stand in their rows.</source>
        <translation>A faixa tem mais eventos do que suas fileiras podem mostrar: quanto mais alto, mais eventos naquela época. Os mais importantes continuam em suas fileiras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>Three lines under the ruler, the darker the better documented: events with two sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. Rest the pointer there to read the numbers.</source>
        <translation>Três linhas sob a régua; quanto mais escuras, melhor documentado: eventos com duas fontes ou mais, dias exatos confirmados, citações verificadas. Em branco: nenhum evento; hachurado: não abrangido. Deixe o ponteiro ali para ler os números.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/legend.py"/>
        <source>What stands in a lane</source>
        <translation>O que há em uma faixa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>Year known</source>
        <translation>Ano conhecido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>around this date</source>
        <translation>por volta desta data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>day not known or not confirmed</source>
        <translation>dia desconhecido ou não confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>end not recorded</source>
        <translation>fim não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>found by the search</source>
        <translation>encontrado pela busca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>how many, where there are too many to show</source>
        <translation>quantos, onde há demais para mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in both</source>
        <translation>em ambos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>in the same week</source>
        <translation>na mesma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>lasts this long</source>
        <translation>dura este tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>not in the filter, shown in context</source>
        <translation>fora do filtro, mostrado em contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>one event whose bar would cover another’s</source>
        <translation>um evento cuja barra cobriria a de outro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps in the same week</source>
        <translation>talvez na mesma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>perhaps this date</source>
        <translation>talvez esta data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>related to the selected event</source>
        <translation>relacionado ao evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>so many events close together</source>
        <translation>número de eventos muito próximos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time between</source>
        <translation>em algum momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>some time within</source>
        <translation>em algum momento dentro de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_signs.py"/>
        <source>sources, exact days, quotes: the darker, the more of them are confirmed</source>
        <translation>fontes, dias exatos, citações: quanto mais escuro, mais deles estão confirmados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>still running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/legend_strip.py"/>
        <source>the same event</source>
        <translation>o mesmo evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/widgets/date_samples.py"/>
        <source>{sentence} Reads “{example}”.</source>
        <translation>{sentence} Lê-se “{example}”.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>Step {number}: the event {id} is not in this database.</source>
        <translation>Etapa {number}: o evento {id} não está neste banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_player.py"/>
        <source>This lesson has no steps.</source>
        <translation>Esta aula não tem etapas.</translation>
    </message>
</context>
<context>
    <name>lesson file</name>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.</source>
        <translation>Um arquivo de aula é criado com “Arquivo da aula…” na janela das aulas; seu nome termina em .json.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>Ask for the file to be sent again; nothing was changed.</source>
        <translation>Peça que o arquivo seja enviado de novo; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale o frtdesk mais novo para abri-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>Name the file of a lesson.</source>
        <translation>Indique o arquivo de uma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a day such as 2020-06-11 is expected here</source>
        <translation>espera-se aqui um dia como 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a first and a last day are expected here</source>
        <translation>esperam-se aqui um primeiro e um último dia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>a lesson has at most %n step|%n steps</source>
        <translation>
            <numerusform>uma aula tem no máximo %n etapa</numerusform>
            <numerusform>uma aula tem no máximo %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a list is expected here</source>
        <translation>espera-se uma lista aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a text is expected here</source>
        <translation>espera-se um texto aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>a whole number from {least} to {most} is expected here</source>
        <translation>espera-se aqui um número inteiro de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>fields are expected here</source>
        <translation>esperam-se campos aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>it is damaged in line {line}, column {column}</source>
        <translation>está danificado na linha {line}, coluna {column}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>it is too large for a lesson</source>
        <translation>é grande demais para uma aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_event.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>o evento não tem a fonte de número {number}, contando a partir de 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text holds half a character</source>
        <translation>o texto contém meio caractere</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is empty</source>
        <translation>o texto está vazio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>the text is too long</source>
        <translation>o texto é longo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>true or false is expected here</source>
        <translation>espera-se true ou false aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} is no lesson file.</source>
        <translation>{file} não é um arquivo de aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/lesson_file.py"/>
        <source>{file} was written by a newer frtdesk.</source>
        <translation>{file} foi gravado por um frtdesk mais novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/json_entry.py"/>
        <source>{file}, at {place}</source>
        <translation>{file}, em {place}</translation>
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
        <translation>“{name}” está aqui duas vezes</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>%n step|%n steps</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>A lesson</source>
        <translation>Uma aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>A new lesson whose steps are the events that the filter leaves.</source>
        <translation>Uma nova aula cujas etapas são os eventos que o filtro deixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step behind this one, with the event that is selected on the timeline.</source>
        <translation>Uma etapa depois desta, com o evento selecionado na linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>A step that shows the timeline as it is now, without an event.</source>
        <translation>Uma etapa que mostra a linha do tempo como está agora, sem evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/fields.py"/>
        <source>A whole number from {least} to {most}, or nothing.</source>
        <translation>Um número inteiro de {least} a {most}, ou nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add %n step|Add %n steps</source>
        <translation>
            <numerusform>Adicionar %n etapa</numerusform>
            <numerusform>Adicionar %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Add a range as a step</source>
        <translation>Adicionar um intervalo como etapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>Add some events to it first.</source>
        <translation>Adicione antes alguns eventos a ela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the range</source>
        <translation>Adicionar o intervalo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Add the selected event</source>
        <translation>Adicionar o evento selecionado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lesson_making.py"/>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Choose a lesson</source>
        <translation>Escolher uma aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Delete the lesson {title}</source>
        <translation>Excluir a aula {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Deleted the lesson “{title}”.</source>
        <translation>A aula “{title}” foi excluída.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Down</source>
        <translation>Para baixo</translation>
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
        <translation>Duplicar a etapa {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Duplicated “{title}”.</source>
        <translation>“{title}” foi duplicada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit step {number}</source>
        <translation>Editar a etapa {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Edit the lesson {title}</source>
        <translation>Editar a aula {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>From this filter</source>
        <translation>Deste filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Hand-out…</source>
        <translation>Apostila…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>It is kept in your library.</source>
        <translation>Ela fica na sua biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>It keeps %n lane.|It keeps %n lanes.</source>
        <translation>
            <numerusform>Ela mantém %n faixa.</numerusform>
            <numerusform>Ela mantém %n faixas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lesson file…</source>
        <translation>Arquivo da aula…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Lessons</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Let step {number} show what is shown</source>
        <translation>Fazer a etapa {number} mostrar o que se vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>Let the name end in {endings}.</source>
        <translation>O nome precisa terminar em {endings}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Let the step keep range, lanes and selection as the timeline shows them now.</source>
        <translation>Faz a etapa guardar intervalo, faixas e seleção como a linha do tempo os mostra agora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made an empty lesson.</source>
        <translation>Uma aula vazia foi criada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.</source>
        <translation>
            <numerusform>A aula “{title}” foi criada com %n etapa.</numerusform>
            <numerusform>A aula “{title}” foi criada com %n etapas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Make the lesson {title}</source>
        <translation>Criar a aula {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Move step {number} to {place}</source>
        <translation>Mover a etapa {number} para {place}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>New lesson</source>
        <translation>Nova aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>No lessons yet. Filter to what you want to tell, then make one from it.</source>
        <translation>Ainda não há aulas. Filtre o que você quer contar e crie uma a partir disso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>No steps yet. Select an event on the timeline, then add it here as a step.</source>
        <translation>Ainda não há etapas. Selecione um evento na linha do tempo e adicione-o aqui como etapa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Note, for you alone</source>
        <translation>Anotação, só para você</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Notes…</source>
        <translation>Anotações…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Present</source>
        <translation>Apresentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Prompt, for the class</source>
        <translation>Enunciado, para a turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>Questions need dates that are certain, or verified quotes.</source>
        <translation>As perguntas precisam de datas certas ou de citações verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Remove step {number}</source>
        <translation>Remover a etapa {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Seconds in autoplay</source>
        <translation>Segundos no avanço automático</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Select an event on the timeline first; it becomes a step.</source>
        <translation>Selecione antes um evento na linha do tempo; ele vira uma etapa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows the stretch of time around its event.</source>
        <translation>Mostra o trecho de tempo em torno do seu evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Shows {first} to {last}.</source>
        <translation>Mostra {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>Slides are written by another command.</source>
        <translation>Os slides são gravados por outro comando.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>Slides…</source>
        <translation>Slides…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_opening.py"/>
        <source>The events of one lesson, from {origin}.</source>
        <translation>Os eventos de uma aula, de {origin}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_quiz.py"/>
        <source>The events of “{title}” give no question.</source>
        <translation>Os eventos de “{title}” não dão nenhuma pergunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The filter leaves no event with a date, so there is nothing to tell.</source>
        <translation>O filtro não deixa nenhum evento com data, portanto não há o que contar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>The lesson was not saved. {why}</source>
        <translation>A aula não foi salva. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>The lesson “{title}” has no steps yet, so there is nothing to present.</source>
        <translation>A aula “{title}” ainda não tem etapas, portanto não há o que apresentar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <location filename="../../frtdesk/app/lesson_slides.py"/>
        <source>The lesson “{title}” has no steps yet.</source>
        <translation>A aula “{title}” ainda não tem etapas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>The timeline</source>
        <translation>A linha do tempo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>They are the most important ones; %n more event was left out.|They are the most important ones; %n more events were left out.</source>
        <translation>
            <numerusform>São os mais importantes; mais %n evento ficou de fora.</numerusform>
            <numerusform>São os mais importantes; mais %n eventos ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lesson_chooser.py"/>
        <source>This database holds no lesson.</source>
        <translation>Este banco de dados não tem nenhuma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/editor.py"/>
        <source>Use what is shown</source>
        <translation>Usar o que se vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>Widen the filter, then make a lesson from it.</source>
        <translation>Amplie o filtro e então crie uma aula a partir dele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/lesson_command.py"/>
        <source>frtdesk export {out} --lesson {id} writes them.</source>
        <translation>frtdesk export {out} --lesson {id} os grava.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in your library</source>
        <translation>na sua biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/window.py"/>
        <source>in {file}</source>
        <translation>em {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/lessons/step_list.py"/>
        <source>{event} (not in this database)</source>
        <translation>{event} (não está neste banco de dados)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/lesson_export.py"/>
        <source>{file} cannot be written: its name does not say as what.</source>
        <translation>{file} não pode ser gravado: seu nome não diz em que formato.</translation>
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
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be changed in {file}, so this is a copy of it, in your library.</source>
        <translation>“{title}” não pode ser alterada em {file}, por isso esta é uma cópia dela, na sua biblioteca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/lessons.py"/>
        <source>“{title}” cannot be deleted. {why}</source>
        <translation>“{title}” não pode ser excluída. {why}</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Ask each time</source>
        <translation>Perguntar sempre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open a link</source>
        <translation>Abrir um link</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Open this page of {host} in your browser?</source>
        <translation>Abrir esta página de {host} no seu navegador?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Settings &gt; Links asks again.</source>
        <translation>Configurações &gt; Links volta a perguntar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/link_dialog.py"/>
        <source>Write a {mail} in your mail program?</source>
        <translation>Escrever um {mail} no seu programa de e-mail?</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n actor with its role|%n actors with their roles</source>
        <translation>
            <numerusform>%n ator com seu papel</numerusform>
            <numerusform>%n atores com seus papéis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n approximate or uncertain date|%n approximate or uncertain dates</source>
        <translation>
            <numerusform>%n data aproximada ou incerta</numerusform>
            <numerusform>%n datas aproximadas ou incertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n code of a place|%n codes of places</source>
        <translation>
            <numerusform>%n código de um lugar</numerusform>
            <numerusform>%n códigos de lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n date that is not known to the day|%n dates that are not known to the day</source>
        <translation>
            <numerusform>%n data sem o dia conhecido</numerusform>
            <numerusform>%n datas sem o dia conhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event of years that it does not know, left out|%n events of years that it does not know, left out</source>
        <translation>
            <numerusform>%n evento de anos que ele não conhece, deixado de fora</numerusform>
            <numerusform>%n eventos de anos que ele não conhece, deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>%n event without a date, left out|%n events without a date, left out</source>
        <translation>
            <numerusform>%n evento sem data, deixado de fora</numerusform>
            <numerusform>%n eventos sem data, deixados de fora</numerusform>
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
            <numerusform>%n categoria de um ator</numerusform>
            <numerusform>%n categorias de atores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n kind of event|%n kinds of events</source>
        <translation>
            <numerusform>%n categoria de evento</numerusform>
            <numerusform>%n categorias de eventos</numerusform>
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
            <numerusform>%n fim aberto ou desconhecido</numerusform>
            <numerusform>%n fins abertos ou desconhecidos</numerusform>
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
            <numerusform>%n citação sem página da web, deixada de fora</numerusform>
            <numerusform>%n citações sem página da web, deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n quote|%n quotes</source>
        <translation>
            <numerusform>%n citação</numerusform>
            <numerusform>%n citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n reason why it matters|%n reasons why it matters</source>
        <translation>
            <numerusform>%n razão pela qual importa</numerusform>
            <numerusform>%n razões pelas quais importa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n relation|%n relations</source>
        <translation>
            <numerusform>%n relação</numerusform>
            <numerusform>%n relações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/timelinejs.py"/>
        <source>%n season, decade or set of dates|%n seasons, decades or sets of dates</source>
        <translation>
            <numerusform>%n estação, década ou conjunto de datas</numerusform>
            <numerusform>%n estações, décadas ou conjuntos de datas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>%n stage|%n stages</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fases</numerusform>
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
            <numerusform>%n hora do dia</numerusform>
            <numerusform>%n horas do dia</numerusform>
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
        <translation>Importância {text} de 5, a critério da equipe editorial.</translation>
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
        <translation>Fase: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Tags: {text}</source>
        <translation>Etiquetas: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Who: {text}</source>
        <translation>Quem: {text}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>Why it matters: {text}</source>
        <translation>Por que importa: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>control characters in %n event|control characters in %n events</source>
        <translation>
            <numerusform>caracteres de controle em %n evento</numerusform>
            <numerusform>caracteres de controle em %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/losses.py"/>
        <source>shown as text only: {parts}</source>
        <translation>mostrado só como texto: {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/spreadsheet.py"/>
        <source>the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell</source>
        <translation>
            <numerusform>o fim de %n texto longo demais para uma célula</numerusform>
            <numerusform>o fim de %n textos longos demais para uma célula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>the importance of %n event|the importance of %n events</source>
        <translation>
            <numerusform>a importância de %n evento</numerusform>
            <numerusform>a importância de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>what was checked of %n event|what was checked of %n events</source>
        <translation>
            <numerusform>o que foi conferido em %n evento</numerusform>
            <numerusform>o que foi conferido em %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/event_parts.py"/>
        <source>{speaker} (not verified)</source>
        <translation>{speaker} (não verificado)</translation>
    </message>
</context>
<context>
    <name>main window</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>%n file was dropped at once.|%n files were dropped at once.</source>
        <translation>
            <numerusform>%n arquivo foi solto de uma vez.</numerusform>
            <numerusform>%n arquivos foram soltos de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/main_window.py"/>
        <source>Drop one at a time, so that it is clear which of them is shown.</source>
        <translation>Solte um de cada vez, para que fique claro qual deles é mostrado.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>%n section found|%n sections found</source>
        <translation>
            <numerusform>%n seção encontrada</numerusform>
            <numerusform>%n seções encontradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>Install frtdesk again.</source>
        <translation>Instale o frtdesk de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Manual of frtdesk</source>
        <translation>Manual do frtdesk</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>No printer is set up on this machine.</source>
        <translation>Nenhuma impressora está configurada neste computador.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Nothing in the manual has these words. Try fewer.</source>
        <translation>Nada no manual tem estas palavras. Tente com menos palavras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/windows.py"/>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/contents.py"/>
        <source>Sections found</source>
        <translation>Seções encontradas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>See whether the printer is switched on, or the file can be written there.</source>
        <translation>Veja se a impressora está ligada, ou se o arquivo pode ser gravado lá.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/printing.py"/>
        <source>The manual could not be printed.</source>
        <translation>O manual não pôde ser impresso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/chapters.py"/>
        <source>The manual is not where it should be.</source>
        <translation>O manual não está onde deveria estar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/manual/window.py"/>
        <source>The whole manual…</source>
        <translation>O manual inteiro…</translation>
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
        <translation>só no menu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/key_tables.py"/>
        <source>what it does</source>
        <translation>o que faz</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalisar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Lanes</source>
        <translation>&amp;Faixas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;Teach</source>
        <translation>En&amp;sino</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/action.py"/>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/language.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>Nada aberto ainda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n actor or source corrected|%n actors and sources corrected</source>
        <translation>
            <numerusform>%n ator ou fonte corrigidos</numerusform>
            <numerusform>%n atores e fontes corrigidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by both|%n changed by both</source>
        <translation>
            <numerusform>%n alterado pelos dois lados</numerusform>
            <numerusform>%n alterados pelos dois lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by them|%n changed by them</source>
        <translation>
            <numerusform>%n alterado por eles</numerusform>
            <numerusform>%n alterados por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you and removed by them|%n changed by you and removed by them</source>
        <translation>
            <numerusform>%n alterado por você e removido por eles</numerusform>
            <numerusform>%n alterados por você e removidos por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n changed by you|%n changed by you</source>
        <translation>
            <numerusform>%n alterado por você</numerusform>
            <numerusform>%n alterados por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>%n choice to make|%n choices to make</source>
        <translation>
            <numerusform>%n escolha a fazer</numerusform>
            <numerusform>%n escolhas a fazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field to choose|%n fields to choose</source>
        <translation type="vanished">
            <numerusform>%n campo a escolher</numerusform>
            <numerusform>%n campos a escolher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by both|%n lessons changed by both</source>
        <translation>
            <numerusform>%n aula alterada pelos dois lados</numerusform>
            <numerusform>%n aulas alteradas pelos dois lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by them|%n lessons changed by them</source>
        <translation>
            <numerusform>%n aula alterada por eles</numerusform>
            <numerusform>%n aulas alteradas por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you and removed by them|%n lessons changed by you and removed by them</source>
        <translation>
            <numerusform>%n aula alterada por você e removida por eles</numerusform>
            <numerusform>%n aulas alteradas por você e removidas por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson changed by you|%n lessons changed by you</source>
        <translation>
            <numerusform>%n aula alterada por você</numerusform>
            <numerusform>%n aulas alteradas por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n lesson removed by them|%n lessons removed by them</source>
        <translation>
            <numerusform>%n aula removida por eles</numerusform>
            <numerusform>%n aulas removidas por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new event|%n new events</source>
        <translation>
            <numerusform>%n evento novo</numerusform>
            <numerusform>%n eventos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new lesson|%n new lessons</source>
        <translation>
            <numerusform>%n aula nova</numerusform>
            <numerusform>%n aulas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new place|%n new places</source>
        <translation>
            <numerusform>%n lugar novo</numerusform>
            <numerusform>%n lugares novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n new saved view|%n new saved views</source>
        <translation>
            <numerusform>%n vista salva nova</numerusform>
            <numerusform>%n vistas salvas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by both|%n places changed by both</source>
        <translation>
            <numerusform>%n lugar alterado pelos dois lados</numerusform>
            <numerusform>%n lugares alterados pelos dois lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by them|%n places changed by them</source>
        <translation>
            <numerusform>%n lugar alterado por eles</numerusform>
            <numerusform>%n lugares alterados por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n place changed by you|%n places changed by you</source>
        <translation>
            <numerusform>%n lugar alterado por você</numerusform>
            <numerusform>%n lugares alterados por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n removed by them|%n removed by them</source>
        <translation>
            <numerusform>%n removido por eles</numerusform>
            <numerusform>%n removidos por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by both|%n saved views changed by both</source>
        <translation>
            <numerusform>%n vista salva alterada pelos dois lados</numerusform>
            <numerusform>%n vistas salvas alteradas pelos dois lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by them|%n saved views changed by them</source>
        <translation>
            <numerusform>%n vista salva alterada por eles</numerusform>
            <numerusform>%n vistas salvas alteradas por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you and removed by them|%n saved views changed by you and removed by them</source>
        <translation>
            <numerusform>%n vista salva alterada por você e removida por eles</numerusform>
            <numerusform>%n vistas salvas alteradas por você e removidas por eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view changed by you|%n saved views changed by you</source>
        <translation>
            <numerusform>%n vista salva alterada por você</numerusform>
            <numerusform>%n vistas salvas alteradas por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>%n saved view removed by them|%n saved views removed by them</source>
        <translation>
            <numerusform>%n vista salva removida por eles</numerusform>
            <numerusform>%n vistas salvas removidas por eles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>An empty step</source>
        <translation>Uma etapa vazia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As they have it</source>
        <translation>Como eles têm</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>As you have it</source>
        <translation>Como você tem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>Both hold the same.</source>
        <translation>Os dois contêm o mesmo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>Choose a newer one to take in.</source>
        <translation>Escolha um mais novo para incorporar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_merge.py"/>
        <source>Comparing both databases</source>
        <translation>Comparando os dois bancos de dados</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}: {done} of %n event|Comparing it with {name}: {done} of %n events</source>
        <translation>
            <numerusform>Comparando com {name}: {done} de %n evento</numerusform>
            <numerusform>Comparando com {name}: {done} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Comparing it with {name}…</source>
        <translation>Comparando com {name}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>It holds nothing that {name} lacks.</source>
        <translation>Ele não contém nada que falte a {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>It was there.</source>
        <translation>Existia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Lesson: {title}</source>
        <translation>Aula: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/merge_database.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merge {name}</source>
        <translation>Mesclar {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged.</source>
        <translation>Mesclado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Merged. The database as it was before is {path}.</source>
        <translation>Mesclado. O banco de dados como era antes é {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Merging…</source>
        <translation>Mesclando…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>No database is open.</source>
        <translation>Nenhum banco de dados está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Place: {title}</source>
        <translation>Lugar: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put the events that they removed in the bin, delete their lessons and views</source>
        <translation>Mover para a lixeira os eventos que eles removeram, excluir suas aulas e vistas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>Put what they removed in the bin</source>
        <translation>Mover para a lixeira o que eles removeram</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>Save a copy to edit…</source>
        <translation>Salvar uma cópia para editar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Saved view: {title}</source>
        <translation>Vista salva: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>See what is new…</source>
        <translation>Ver o que há de novo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Step {number}</source>
        <translation>Etapa {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/window_merge.py"/>
        <source>The events that ship with frtdesk are of {day}, and newer than those of your copy.</source>
        <translation>Os eventos que acompanham o frtdesk são de {day}, mais novos que os da sua cópia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>The whole event</source>
        <translation>O evento inteiro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole lesson</source>
        <translation>A aula inteira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>The whole view</source>
        <translation>A vista inteira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>There was nothing to change.</source>
        <translation>Não havia nada a alterar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>They removed it: it is deleted.</source>
        <translation>Eles a removeram: ela é excluída.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_plan.py"/>
        <source>They removed this event: it goes to the bin.</source>
        <translation>Eles removeram este evento: ele vai para a lixeira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/merging.py"/>
        <source>This is the database that is open.</source>
        <translation>Este é o banco de dados que está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What is listed</source>
        <translation>O que é listado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>What only one of the two changed is taken, field by field. What you made, changed or put in the bin stays. A copy is kept before, and Undo takes all of it back.</source>
        <translation>O que só um dos dois alterou é incorporado, campo por campo. O que você criou, alterou ou moveu para a lixeira fica. Uma cópia é guardada antes, e Desfazer reverte tudo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>What they removed stays; --remove puts it in the bin.</source>
        <translation>O que eles removeram fica; --remove o move para a lixeira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/merge_command.py"/>
        <source>Would be: {sentence}</source>
        <translation>Seria: {sentence}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_things.py"/>
        <source>You changed it.</source>
        <translation>Você a alterou.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/merge_taken.py"/>
        <location filename="../../frtdesk/ui/merging/window.py"/>
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>{field} de {title}: usa-se o deles</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{field} of {title}: yours is kept</source>
        <translation>{field} de {title}: fica o seu</translation>
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
        <translation>{name} não pode ser alterado, por isso nada pode ser mesclado nele. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/merge_words.py"/>
        <source>{name} is merged.</source>
        <translation>{name} foi mesclado.</translation>
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
            <numerusform>%n evento o nomeia.</numerusform>
            <numerusform>%n eventos o nomeiam.</numerusform>
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
            <numerusform>%n está escolhido.</numerusform>
            <numerusform>%n estão escolhidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>%n is deleted.|%n are deleted.</source>
        <translation>
            <numerusform>%n foi excluído.</numerusform>
            <numerusform>%n foram excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n of them is in the bin.|%n of them are in the bin.</source>
        <translation>
            <numerusform>%n deles está na lixeira.</numerusform>
            <numerusform>%n deles estão na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>%n other belongs to it.|%n others belong to it.</source>
        <translation>
            <numerusform>Mais %n pertence a ele.</numerusform>
            <numerusform>Mais %n pertencem a ele.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>A source needs an address or a title.</source>
        <translation>Uma fonte precisa de um endereço ou de um título.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Actors, sources, tags and places</source>
        <translation>Atores, fontes, etiquetas e lugares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Company, regulator, police</source>
        <translation>Empresa, órgão regulador, polícia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>It cannot belong to itself, nor to what belongs to it.</source>
        <translation>Ele não pode pertencer a si mesmo, nem ao que pertence a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Kind of the source</source>
        <translation>Categoria da fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n actor|Make one of %n actors</source>
        <translation>
            <numerusform>Fazer um só de %n ator</numerusform>
            <numerusform>Fazer um só de %n atores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n place|Make one of %n places</source>
        <translation>
            <numerusform>Fazer um só de %n lugar</numerusform>
            <numerusform>Fazer um só de %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n source|Make one of %n sources</source>
        <translation>
            <numerusform>Fazer uma só de %n fonte</numerusform>
            <numerusform>Fazer uma só de %n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Make one of %n tag|Make one of %n tags</source>
        <translation>
            <numerusform>Fazer uma só de %n etiqueta</numerusform>
            <numerusform>Fazer uma só de %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Make one of those that are chosen (Ctrl+click chooses several).</source>
        <translation>Faz um só dos que estão escolhidos (Ctrl+clique escolhe vários).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/sheet.py"/>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge it into another, or take it off these events first.</source>
        <translation>Mescle-o com outro, ou retire-o antes destes eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Merge makes one of them.</source>
        <translation>Mesclar faz deles um só.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>None of them is like that.</source>
        <translation>Nenhum deles é assim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Nothing uses %n of them.|Nothing uses %n of them.</source>
        <translation>
            <numerusform>Nada usa %n deles.</numerusform>
            <numerusform>Nada usa %n deles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Nothing uses it.</source>
        <translation>Nada o usa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Only what nothing uses</source>
        <translation>Só o que nada usa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Published</source>
        <translation>Publicada em</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/window.py"/>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Save a copy to edit</source>
        <translation>Salvar uma cópia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>Short form, former name</source>
        <translation>Forma curta, nome antigo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Show its events</source>
        <translation>Mostrar os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/shared_names.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>A empresa ou entidade de que faz parte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>The state, country or union it lies in</source>
        <translation>O estado, país ou união em que fica</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>There are none yet. Events bring them along, or make one with New.</source>
        <translation>Ainda não há nenhum. Os eventos os trazem consigo, ou crie um com Novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is a place with this name, code and level already. Merge the two instead.</source>
        <translation>Já existe um lugar com este nome, código e nível. Em vez disso, mescle os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_fields.py"/>
        <source>There is none of this name. Make it first, or leave this empty.</source>
        <translation>Não existe nenhum com este nome. Crie-o antes, ou deixe isto vazio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>There is one of this name already. Merge the two instead.</source>
        <translation>Já existe um com este nome. Em vez disso, mescle os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is nearly “{name}”, which is there already.</source>
        <translation>Isto é quase “{name}”, que já existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>This is no ISO 3166 code, nor EU, UN or INT.</source>
        <translation>Isto não é um código ISO 3166, nem EU, UN ou INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>Throw away what is typed here and not saved.</source>
        <translation>Descarta o que foi digitado aqui e não foi salvo.</translation>
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
        <translation>Do que cuidar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/duplicates/event_merge.py"/>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>Which one stays?</source>
        <translation>Qual deles fica?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>Without a code nobody finds it by its country.</source>
        <translation>Sem um código, ninguém o encontra pelo país.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>in the bin</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_list.py"/>
        <source>unused</source>
        <translation>não usado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{gone} will be gone; “{kept}” stays.</source>
        <translation>{gone} deixa de existir; “{kept}” fica.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>{names} and %n more|{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>{name} is called {alias} as well; a filter by it finds both.</source>
        <translation>{name} também se chama {alias}; um filtro por esse nome encontra os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” cannot be deleted. {uses}</source>
        <translation>“{name}” não pode ser excluído. {uses}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” has this address already. Merge the two instead.</source>
        <translation>“{name}” já tem este endereço. Em vez disso, mescle os dois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/name_problems.py"/>
        <source>“{name}” is called so as well.</source>
        <translation>“{name}” também se chama assim.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/window.py"/>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” foi excluído.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/name_form.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” foi salvo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/names/names_merge.py"/>
        <source>“{name}” stands for all of them now.</source>
        <translation>“{name}” agora representa todos eles.</translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by you elsewhere: {title}</source>
        <translation>Alterado por você em outro lugar: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Changed by {name}: {title}</source>
        <translation>Alterado por {name}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/others.py"/>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>The connection to {name} is lost.</source>
        <translation>A conexão com {name} foi perdida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/others.py"/>
        <source>What is on the screen stays, what you type is kept, and frtdesk tries again.</source>
        <translation>O que está na tela fica, o que você digita é guardado, e o frtdesk tenta de novo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/others.py"/>
        <source>and %n more change|and %n more changes</source>
        <translation>
            <numerusform>e mais %n alteração</numerusform>
            <numerusform>e mais %n alterações</numerusform>
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
        <translation>{name} está conectado de novo.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Its window shows {range}. Arrows move it, plus and minus resize it.</source>
        <translation>A janela dela mostra {range}. As setas a movem, mais e menos mudam seu tamanho.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/overview_view.py"/>
        <source>Overview of all years</source>
        <translation>Visão geral de todos os anos</translation>
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
            <numerusform>%n em ambos</numerusform>
            <numerusform>%n em ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n in rows that did not fit|%n in rows that did not fit</source>
        <translation>
            <numerusform>%n em fileiras que não couberam</numerusform>
            <numerusform>%n em fileiras que não couberam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n lane hidden, {events}|%n lanes hidden, {events}</source>
        <translation>
            <numerusform>%n faixa oculta, {events}</numerusform>
            <numerusform>%n faixas ocultas, {events}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n of them outside this range|%n of them outside this range</source>
        <translation>
            <numerusform>%n deles fora deste intervalo</numerusform>
            <numerusform>%n deles fora deste intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>%n without a date|%n without a date</source>
        <translation>
            <numerusform>%n sem data</numerusform>
            <numerusform>%n sem data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>A {first} and B {second} of %n event|A {first} and B {second} of %n events</source>
        <translation>
            <numerusform>A {first} e B {second} de %n evento</numerusform>
            <numerusform>A {first} e B {second} de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>as known on {day}</source>
        <translation>conhecido em {day}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>chosen by hand</source>
        <translation>escolhidos à mão</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>data to {date}</source>
        <translation>dados até {date}</translation>
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
        <translation>sem filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_words.py"/>
        <source>no room for the sources, which are in the data</source>
        <translation>sem espaço para as fontes, que estão nos dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>no source recorded</source>
        <translation>nenhuma fonte registrada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/page_sources.py"/>
        <source>those of %n more event are in the data|those of %n more events are in the data</source>
        <translation>
            <numerusform>as de mais %n evento estão nos dados</numerusform>
            <numerusform>as de mais %n eventos estão nos dados</numerusform>
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
            <numerusform>{sources} e mais %n</numerusform>
            <numerusform>{sources} e mais %n</numerusform>
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
        <translation>(sem título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows go from event to event, + and − zoom, 0 shows all, Enter tells more.</source>
        <translation>Arraste para mover; aplique zoom com Ctrl e a roda, com dois dedos ou com a roda sobre os anos. Teclas: as setas vão de evento em evento, + e − aplicam zoom, 0 mostra tudo, Enter conta mais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Events close together here: {n}</source>
        <translation>Eventos muito próximos aqui: {n}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>No sources are given.</source>
        <translation>Nenhuma fonte é indicada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the list of events</source>
        <translation>Pular para a lista de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Skip to the sources</source>
        <translation>Pular para as fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Start not recorded</source>
        <translation>Início não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>The chosen event</source>
        <translation>O evento escolhido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>Unsourced: no document is given.</source>
        <translation>Sem fonte: nenhum documento é indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/html_page.py"/>
        <source>the %n most important are here</source>
        <translation>
            <numerusform>o %n mais importante está aqui</numerusform>
            <numerusform>os %n mais importantes estão aqui</numerusform>
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
        <translation>{n} à vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/html_event.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citação não verificada)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_drawing.py"/>
        <source>{year} BCE</source>
        <translation>{year} a.C.</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n event is left out: its date says no more than a season, or nothing.|%n events are left out: their dates say no more than a season, or nothing.</source>
        <translation>
            <numerusform>%n evento fica de fora: sua data não diz mais do que uma estação, ou nada.</numerusform>
            <numerusform>%n eventos ficam de fora: suas datas não dizem mais do que uma estação, ou nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n more may be.</source>
        <translation>
            <numerusform>Mais %n talvez esteja.</numerusform>
            <numerusform>Mais %n talvez estejam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>%n pair is in the same week.|%n pairs are in the same week.</source>
        <translation>
            <numerusform>%n par está na mesma semana.</numerusform>
            <numerusform>%n pares estão na mesma semana.</numerusform>
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
        <translation>B cai</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Both dates lie in this week.</source>
        <translation>As duas datas caem nesta semana.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Compare two filters, and the events of both that fall in the same week are listed here.</source>
        <translation>Compare dois filtros, e os eventos de ambos que caem na mesma semana serão listados aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Looking for pairs…</source>
        <translation>Procurando pares…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>No event of A falls in the same week as one of B.</source>
        <translation>Nenhum evento de A cai na mesma semana que um de B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Pairs in the same week</source>
        <translation>Pares na mesma semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>Put all listed pairs on the clipboard, to be pasted into a table.</source>
        <translation>Põe todos os pares listados na área de transferência, para colar em uma tabela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>The dates are not precise enough to be sure.</source>
        <translation>As datas não são precisas o bastante para ter certeza.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/pairs_panel.py"/>
        <source>The {listed} of the most important events are listed.</source>
        <translation>Estão listados os {listed} dos eventos mais importantes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>Week of Monday</source>
        <translation>Semana de segunda-feira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/pairs_model.py"/>
        <source>perhaps {day}</source>
        <translation>talvez {day}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>A lesson is being presented.</source>
        <translation>Uma aula está sendo apresentada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Chapter of the manual</source>
        <translation>Capítulo do manual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_events.py"/>
        <source>Event that the filter hides</source>
        <translation>Evento que o filtro oculta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Find a command</source>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Lesson, to be presented</source>
        <translation>Aula, para apresentar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>Not possible at the moment.</source>
        <translation>Não é possível no momento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Nothing is called so. Try one word of it, or its first letters.</source>
        <translation>Nada tem esse nome. Tente uma só palavra dele, ou as primeiras letras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>Part of a name</source>
        <translation>Parte de um nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Saved view</source>
        <translation>Vista salva</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/palette/of_content.py"/>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What do you want to do? Type part of its name</source>
        <translation>O que você quer fazer? Digite parte do nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/window.py"/>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/model.py"/>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/palette/painter.py"/>
        <source>used lately</source>
        <translation>usado há pouco</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Century</source>
        <translation>Século</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Millennium</source>
        <translation>Milênio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>Month</source>
        <translation>Mês</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <location filename="../../frtdesk/timeline/periods.py"/>
        <source>the week from {day}</source>
        <translation>a semana de {day}</translation>
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
            <numerusform>%n folha de {paper}, {across} na largura e {down} na altura: {wide} × {high} mm.</numerusform>
            <numerusform>%n folhas de {paper}, {across} na largura e {down} na altura: {wide} × {high} mm.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over the sheet before it, up to the dotted marks; glue it there.</source>
        <translation>Comece por A1. Corte a borda esquerda e a superior de cada folha seguinte ao longo das marcas e coloque-a sobre a folha anterior, até as marcas pontilhadas; cole ali.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>On paper this line is {length} mm long.</source>
        <translation>No papel, esta linha tem {length} mm de comprimento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/poster_sheet.py"/>
        <source>Print all pages at their actual size (100 %), not fitted to the paper.</source>
        <translation>Imprima todas as páginas em tamanho real (100%), sem ajustar ao papel.</translation>
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
        <translation> e </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n event in the filter|%n events in the filter</source>
        <translation>
            <numerusform>%n evento no filtro</numerusform>
            <numerusform>%n eventos no filtro</numerusform>
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
            <numerusform>%n pergunta está pronta.</numerusform>
            <numerusform>%n perguntas estão prontas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>%n question|%n questions</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
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
            <numerusform>%n equipe</numerusform>
            <numerusform>%n equipes</numerusform>
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
        <translation>Um questionário é gravado como PDF ou Markdown.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>After: {title}</source>
        <translation>Depois: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/quiz_source.py"/>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Answer: ____</source>
        <translation>Resposta: ____</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>Answer: {letters}</source>
        <translation>Resposta: {letters}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Ask about</source>
        <translation>Perguntar sobre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Ask the class</source>
        <translation>Perguntar à turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Choose at least one kind of question.</source>
        <translation>Escolha pelo menos uma categoria de pergunta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Dates that leave the order open and quotes that were not verified are not asked about. Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.</source>
        <translation>Não se pergunta sobre datas que deixam a ordem em aberto nem sobre citações não verificadas. As folhas são PDF, ou Markdown quando o nome termina em .md; a mesma semente dá a mesma folha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Distance in time</source>
        <translation>Distância no tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Easy: a year or more apart</source>
        <translation>Fácil: um ano ou mais de distância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Hard: at most four months apart</source>
        <translation>Difícil: no máximo quatro meses de distância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Kinds</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Lesson: {lesson}</source>
        <translation>Aula: {lesson}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>Let the name end in {suffixes}.</source>
        <translation>O nome precisa terminar em {suffixes}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Making the questions…</source>
        <translation>Criando as perguntas…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Medium: two months to two years apart</source>
        <translation>Médio: de dois meses a dois anos de distância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Mixed</source>
        <translation>Misto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Name: ______________________</source>
        <translation>Nome: ______________________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No clock</source>
        <translation>Sem relógio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>No question can be made: these events hold too few dates that leave no doubt and verified quotes. Try another level, or more events.</source>
        <translation>Nenhuma pergunta pode ser criada: estes eventos têm poucas datas que não deixam dúvida e poucas citações verificadas. Tente outro nível, ou mais eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>No teams</source>
        <translation>Sem equipes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Only %n question can be made|Only %n questions can be made</source>
        <translation>
            <numerusform>Só %n pergunta pode ser criada</numerusform>
            <numerusform>Só %n perguntas podem ser criadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>Order: ____________</source>
        <translation>Ordem: ____________</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Other questions</source>
        <translation>Outras perguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Put in order, earliest first.</source>
        <translation>Ponha em ordem, do mais antigo ao mais recente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_screen.py"/>
        <source>Question {number} of {count}</source>
        <translation>Pergunta {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key</source>
        <translation>Salvar gabarito</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save answer key…</source>
        <translation>Salvar gabarito…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet</source>
        <translation>Salvar folha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Save sheet…</source>
        <translation>Salvar folha…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_teams.py"/>
        <source>Team {number}</source>
        <translation>Equipe {number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_form.py"/>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>That was the last question.</source>
        <translation>Essa foi a última pergunta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The only event|All %n events</source>
        <translation>
            <numerusform>O único evento</numerusform>
            <numerusform>Todos os %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/quiz_dialog.py"/>
        <source>The same events, choices and seed give the same questions again.</source>
        <translation>Os mesmos eventos, escolhas e semente dão de novo as mesmas perguntas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which came first?</source>
        <translation>O que veio primeiro?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Which of these came next?</source>
        <translation>Qual destes veio em seguida?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>Who said this?</source>
        <translation>Quem disse isto?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>Write 1 for the earliest.</source>
        <translation>Escreva 1 para o mais antigo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>data to {date}</source>
        <translation>dados até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_sheet.py"/>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>publisher not named</source>
        <translation>publicador não informado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>said {date}</source>
        <translation>dito em {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>seed {seed}</source>
        <translation>semente {seed}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}</source>
        <translation>fonte: {publisher}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>source: {publisher}, {date}</source>
        <translation>fonte: {publisher}, {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>the others would rest on dates that leave the order open, or on quotes that nobody verified</source>
        <translation>as outras se apoiariam em datas que deixam a ordem em aberto, ou em citações que ninguém verificou</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz_words.py"/>
        <source>unsourced</source>
        <translation>sem fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/quiz_pages.py"/>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/quiz_window.py"/>
        <source>{team} wins!</source>
        <translation>{team} venceu!</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: answer key</source>
        <translation>{title}: gabarito</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/quiz_text.py"/>
        <source>{title}: questions</source>
        <translation>{title}: perguntas</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n day|%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/range_mark.py"/>
        <source>%n event in it|%n events in it</source>
        <translation>
            <numerusform>%n evento nele</numerusform>
            <numerusform>%n eventos nele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n month|%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/day_range.py"/>
        <source>%n year|%n years</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Export it…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Filter by it</source>
        <translation>Filtrar por ele</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Marked range</source>
        <translation>Intervalo marcado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/range_bar.py"/>
        <source>Zoom to it</source>
        <translation>Aplicar zoom nele</translation>
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
        <translation>Todas as faixas possíveis estão à mostra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No database is open.</source>
        <translation>Nenhum banco de dados está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is folded.</source>
        <translation>Nenhuma faixa está recolhida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No lane is hidden.</source>
        <translation>Nenhuma faixa está oculta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>No relations between lanes are drawn.</source>
        <translation>Não há relações traçadas entre faixas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented or the class is asked.</source>
        <translation>Não durante a apresentação de uma aula ou as perguntas à turma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Not while a lesson is presented.</source>
        <translation>Não durante a apresentação de uma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is filtered, so there are no rows to compact.</source>
        <translation>Nada está filtrado, então não há fileiras para compactar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Nothing is hidden by a day.</source>
        <translation>Nada está oculto por uma data.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a comparison.</source>
        <translation>Só em uma comparação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in a saved view of your own that you have changed.</source>
        <translation>Só em uma vista salva sua que você tenha alterado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only in edit mode.</source>
        <translation>Só no modo de edição.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while a lesson is presented.</source>
        <translation>Só durante a apresentação de uma aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Only while the class is asked.</source>
        <translation>Só durante as perguntas à turma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event first.</source>
        <translation>Selecione antes um evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move down.</source>
        <translation>Selecione um evento em uma faixa que possa descer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in a lane that can move up.</source>
        <translation>Selecione um evento em uma faixa que possa subir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first.</source>
        <translation>Selecione antes um evento da faixa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select an event in the lane first; halves of a comparison stay as they are.</source>
        <translation>Selecione antes um evento da faixa; as metades de uma comparação ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>Select two events or more first.</source>
        <translation>Selecione antes dois eventos ou mais.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The drawer is closed.</source>
        <translation>O painel inferior está fechado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>The rows are those of all events.</source>
        <translation>As fileiras são as de todos os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There are as few lanes as there can be.</source>
        <translation>Não pode haver menos faixas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view after this one.</source>
        <translation>Não há vista depois desta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is no view before this one.</source>
        <translation>Não há vista antes desta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to do again.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>There is nothing to take back.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/actions/reasons.py"/>
        <source>You have not put lanes into an order of your own.</source>
        <translation>Você não pôs as faixas em uma ordem própria.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are checked, but {count} of {all} are verified.</source>
        <translation>Ele diz que suas citações estão conferidas, mas {count} de {all} estão verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It says that its quotes are not checked, but {count} of {all} are verified.</source>
        <translation>Ele diz que suas citações não estão conferidas, mas {count} de {all} estão verificadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>It {relation} {target}, which starts later.</source>
        <translation>Sua relação “{relation}” leva a {target}, que começa depois.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Its relations run in a circle: {circle}.</source>
        <translation>Suas relações formam um círculo: {circle}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>Quote {number} ({speaker}) has no source.</source>
        <translation>A citação {number} ({speaker}) não tem fonte.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is no code of ISO 3166, nor EU, UN or INT.</source>
        <translation>“{code}” não é um código ISO 3166, nem EU, UN ou INT.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/rules.py"/>
        <source>“{code}” is not in the vocabulary.</source>
        <translation>“{code}” não está no vocabulário.</translation>
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
            <numerusform>%n em nenhum dos dois.</numerusform>
            <numerusform>%n em nenhum dos dois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n more outside the filter.</source>
        <translation>
            <numerusform>Mais %n fora do filtro.</numerusform>
            <numerusform>Mais %n fora do filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them in neither A nor B.</source>
        <translation>
            <numerusform>%n deles nem em A nem em B.</numerusform>
            <numerusform>%n deles nem em A nem em B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n of them outside the filter.</source>
        <translation>
            <numerusform>%n deles fora do filtro.</numerusform>
            <numerusform>%n deles fora do filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>%n outside it.</source>
        <translation>
            <numerusform>%n fora dele.</numerusform>
            <numerusform>%n fora dele.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>By relevance</source>
        <translation>Por relevância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>End the search (Esc).</source>
        <translation>Encerra a busca (Esc).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_list.py"/>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B.</source>
        <translation>Em A ou B.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>In A or B; %n more in neither.</source>
        <translation>
            <numerusform>Em A ou B; mais %n em nenhum dos dois.</numerusform>
            <numerusform>Em A ou B; mais %n em nenhum dos dois.</numerusform>
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
        <translation>Lista todos os resultados abaixo da linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words, within the filter or outside it.</source>
        <translation>Nenhum evento contém todas estas palavras, nem no filtro nem fora dele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No event holds all these words.</source>
        <translation>Nenhum evento contém todas estas palavras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit in A or B.</source>
        <translation>Nenhum resultado em A ou B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>No hit within the filter.</source>
        <translation>Nenhum resultado no filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search all events</source>
        <translation>Buscar em todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search in A or B</source>
        <translation>Buscar em A ou B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Search titles, quotes, sources…</source>
        <translation>Buscar títulos, citações, fontes…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Search within the filter</source>
        <translation>Buscar no filtro</translation>
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
        <translation type="vanished">Sinais não são lidos aqui; frases, OR e campos vão no filtro (Ctrl+L).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Signs are not read here; phrases, OR and fields belong into the filter{key}.</source>
        <translation>Aqui não se leem sinais; frases, OR e campos cabem no filtro{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>That looks like a regular expression; here only its words are searched for.</source>
        <translation>Isso parece uma expressão regular; aqui só se buscam as palavras dela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the first hit. On from the last.</source>
        <translation>Esse foi o primeiro resultado. Segue a partir do último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/search.py"/>
        <source>That was the last hit. On from the first.</source>
        <translation>Esse foi o último resultado. Segue a partir do primeiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>The earliest first.</source>
        <translation>Os mais antigos primeiro.</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3).</source>
        <translation type="vanished">O resultado anterior (Shift+F3).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The hit before{key}.</source>
        <translation>O resultado anterior{key}.</translation>
    </message>
    <message>
        <source>The next hit (F3, Enter).</source>
        <translation type="vanished">O próximo resultado (F3, Enter).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>The next hit ({keys}).</source>
        <translation>O próximo resultado ({keys}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>There is no letter or digit in it to search for.</source>
        <translation>Não há nisso letra nem dígito para buscar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Titles first, then quotes, summaries, names and sources; the important ones first.</source>
        <translation>Títulos primeiro, depois citações, resumos, nomes e fontes; os importantes antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>Type one more letter.</source>
        <translation>Digite mais uma letra.</translation>
    </message>
    <message>
        <source>Type words to search for (Ctrl+F).</source>
        <translation type="vanished">Digite palavras para buscar (Ctrl+F).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>Type words to search for{key}.</source>
        <translation>Digite as palavras a buscar{key}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/search_panel.py"/>
        <source>What you search for is listed here, with the words marked.</source>
        <translation>O que você busca é listado aqui, com as palavras marcadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/search_found.py"/>
        <source>Who and where</source>
        <translation>Quem e onde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/search_line.py"/>
        <source>Words to search for</source>
        <translation>Palavras para buscar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <source>also in {places}</source>
        <translation>também em {places}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/hit_model.py"/>
        <location filename="../../frtdesk/ui/search/hit_painter.py"/>
        <source>outside the filter</source>
        <translation>fora do filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/search/sentences.py"/>
        <source>{total} hits so far</source>
        <translation>{total} resultados até agora</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Address of the database</source>
        <translation>Endereço do banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Ask whoever runs the server for it: your name there, the server and the database. A password is asked for when the server wants one, and stands in no file of frtdesk.</source>
        <translation>Peça-o a quem administra o servidor: seu nome lá, o servidor e o banco de dados. A senha é pedida quando o servidor a exige e não fica em nenhum arquivo do frtdesk.</translation>
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
        <translation>Esquecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten, and its password is out of the keyring.</source>
        <translation>Ele foi esquecido, e sua senha saiu do chaveiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/servers.py"/>
        <source>It is forgotten. No password of it was kept.</source>
        <translation>Ele foi esquecido. Nenhuma senha dele estava guardada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Keep it in the keyring of this computer</source>
        <translation>Guardar no chaveiro deste computador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Open a shared database</source>
        <translation>Abrir um banco de dados compartilhado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Password for {name}</source>
        <translation>Senha de {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>Take this database off the list of recent ones, and its password out of the keyring.</source>
        <translation>Tira este banco de dados da lista dos recentes, e a senha dele do chaveiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>frtdesk finds no keyring on this computer, so it asks each time. The password may also stand in the environment, in PGPASSWORD, or in the file .pgpass.</source>
        <translation>O frtdesk não encontra um chaveiro neste computador, por isso pergunta a cada vez. A senha também pode estar no ambiente, em PGPASSWORD, ou no arquivo .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/server_dialogs.py"/>
        <source>postgresql+psycopg://name@server/database</source>
        <translation>postgresql+psycopg://name@server/database</translation>
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
            <numerusform>Mais %n valor ficou de fora.</numerusform>
            <numerusform>Mais %n valores ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting changed.|%n settings changed.</source>
        <translation>
            <numerusform>%n configuração alterada.</numerusform>
            <numerusform>%n configurações alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>%n setting has its usual value again.|%n settings have their usual values again.</source>
        <translation>
            <numerusform>%n configuração tem de novo seu valor usual.</numerusform>
            <numerusform>%n configurações têm de novo seus valores usuais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n setting is unknown to this version and was kept: {names}.|%n settings are unknown to this version and were kept: {names}.</source>
        <translation>
            <numerusform>%n configuração é desconhecida desta versão e foi mantida: {names}.</numerusform>
            <numerusform>%n configurações são desconhecidas desta versão e foram mantidas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>%n was so already.|%n were so already.</source>
        <translation>
            <numerusform>%n já estava assim.</numerusform>
            <numerusform>%n já estavam assim.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A plain wheel zooms time instead of scrolling lanes or panning.</source>
        <translation>A roda do mouse, sem teclas, aplica zoom ao tempo em vez de rolar as faixas ou deslocar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>A strip under the ruler of the timeline shows how well its events are documented.</source>
        <translation>Uma tira sob a régua da linha do tempo mostra quão bem documentados estão os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>All is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies at once; the window is made anew, on the same view.</source>
        <translation>Vale de imediato; a janela é refeita, na mesma vista.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Applies from now on; what was written before stays as it is.</source>
        <translation>Vale a partir de agora; o que foi gravado antes fica como está.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop asks</source>
        <translation>Como o sistema pede</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>As the desktop is</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Ask before opening a link</source>
        <translation>Perguntar antes de abrir um link</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Citations</source>
        <translation>Referências</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Commands used lately</source>
        <translation>Comandos usados há pouco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Drawer</source>
        <translation>Painel inferior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Export it again there, or bring frtdesk up to date here.</source>
        <translation>Exporte-o de novo lá, ou atualize o frtdesk aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Files and names</source>
        <translation>Arquivos e nomes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>First day of the week</source>
        <translation>Primeiro dia da semana</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Folder for what you make</source>
        <translation>Pasta para o que você cria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Forget all of it</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>From 80 % to 300 % of the normal size.</source>
        <translation>De 80% a 300% do tamanho normal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Greyscale</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.</source>
        <translation>Como *Copiar referência* as compõe: simples, APA, MLA, Chicago, BibTeX ou RIS.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How days and months are written. Years before 1 and after 9999 are always in words; so are the names on the ruler.</source>
        <translation>Como se escrevem dias e meses. Anos antes de 1 e depois de 9999 são sempre por extenso; os nomes na régua também.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>How much is known</source>
        <translation>Quanto se sabe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In figures: 2020-06-11</source>
        <translation>Em algarismos: 2020-06-11</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>In words: 11 June 2020</source>
        <translation>Por extenso: 11 de junho de 2020</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Its columns, their order and width.</source>
        <translation>Suas colunas, a ordem e a largura delas.</translation>
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
        <translation>Idioma e datas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Light, dark, one for paper or for poor sight, or what the desktop uses.</source>
        <translation>Claro, escuro, um para papel ou para baixa visão, ou o que o sistema usa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Name one or several, or write --all.</source>
        <translation>Nomeie uma ou várias, ou escreva --all.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>Nenhuma configuração trata de “{words}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>No setting was named.</source>
        <translation>Nenhuma configuração foi nomeada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Questions for the class</source>
        <translation>Perguntas à turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Recent databases</source>
        <translation>Bancos de dados recentes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Reduced motion</source>
        <translation>Movimento reduzido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <source>Reset these</source>
        <translation>Redefinir estas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>See whether this can be written: {name}</source>
        <translation>Veja se é possível gravar aqui: {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Settings (*{suffix})</source>
        <translation>Configurações (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>Settings &gt; Export… writes one, on the computer whose settings you want.</source>
        <translation>Configurações &gt; Exportar… grava um, no computador cujas configurações você quer.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Shows the whole address of a source first. Only http, https and mailto addresses are ever opened, by your browser; frtdesk itself never goes to the network for them.</source>
        <translation>Mostra antes o endereço inteiro de uma fonte. Só endereços http, https e mailto são abertos, pelo seu navegador; o próprio frtdesk nunca vai à rede por causa deles.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Stands beside what you change in a database. Without it, your login name does.</source>
        <translation>Aparece ao lado do que você altera em um banco de dados. Sem ele, aparece seu nome de usuário.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Take in the settings in a file that was exported elsewhere.</source>
        <translation>Incorpora as configurações de um arquivo que foi exportado em outro computador.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>That the tour was offered; it is offered once.</source>
        <translation>Que o tour foi oferecido; ele é oferecido uma vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The file is kept as {name}.</source>
        <translation>O arquivo fica guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The keys that you gave to commands.</source>
        <translation>As teclas que você deu a comandos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The lesson that was chosen last.</source>
        <translation>A aula que foi escolhida por último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The names of the last ten, for File &gt; Open recent. No password stands in them.</source>
        <translation>Os nomes dos últimos dez, para Arquivo &gt; Abrir recente. Neles não há senhas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>The settings could not be written.</source>
        <translation>As configurações não puderam ser gravadas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>The view on which you left each database.</source>
        <translation>A vista em que você deixou cada banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}.</source>
        <translation>Não existe a configuração {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>There is no setting {name}; did you mean {near}?</source>
        <translation>Não existe a configuração {name}; você quis dizer {near}?</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This file of settings was written by a newer frtdesk.</source>
        <translation>Este arquivo de configurações foi gravado por um frtdesk mais novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>This is no file of settings from frtdesk.</source>
        <translation>Este não é um arquivo de configurações do frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Touch mode</source>
        <translation>Modo de toque</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Views change at once, without motion, even where the desktop does not ask for it.</source>
        <translation type="vanished">As vistas mudam de imediato, sem movimento, mesmo quando o sistema não pede isso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Views change at once, without motion: where the desktop asks for it, always, or never.</source>
        <translation>As vistas mudam de imediato, sem movimento: quando o sistema pede isso, sempre, ou nunca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What is remembered</source>
        <translation>O que fica lembrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stands first when you find a command.</source>
        <translation>O que aparece primeiro quando você encontra um comando.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What stood under the timeline, and how high.</source>
        <translation>O que estava abaixo da linha do tempo, e com que altura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the charts count, and in which parts of time.</source>
        <translation>O que os gráficos contam, e em que partes do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What the program speaks: English, German, French, Spanish, Portuguese, or what the desktop uses. Events stay in their own language.</source>
        <translation>O que o programa fala: inglês, alemão, francês, espanhol, português, ou o que o sistema usa. Os eventos ficam no próprio idioma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when something was exported last.</source>
        <translation>O que foi escolhido na última exportação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>What was chosen when the class was asked last.</source>
        <translation>O que foi escolhido quando a turma respondeu pela última vez.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>What you change applies at once, unless it says otherwise.</source>
        <translation>O que você altera vale de imediato, a menos que se diga outra coisa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Whatever is pressed is large enough for a finger, and a finger that rests asks for the menu.</source>
        <translation>Tudo o que se pressiona tem o tamanho de um dedo, e um dedo que fica parado pede o menu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Wheel zooms, like a map</source>
        <translation>A roda aplica zoom, como em um mapa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where a file was opened or saved last.</source>
        <translation>Onde um arquivo foi aberto ou salvo por último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where it stood, how large it was, and how wide its panels.</source>
        <translation>Onde ela estava, que tamanho tinha e a largura de seus painéis.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where pictures, tables, hand-outs and other files that you write are proposed to go. Without it, where the last one went.</source>
        <translation>Onde se propõe salvar imagens, tabelas, apostilas e outros arquivos que você grava. Sem ela, onde foi o último.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where the ruler begins a week, and where a dragged date comes to rest. Counts by week and pairs of the same week keep to the weeks of ISO 8601, which begin on Monday.</source>
        <translation>Onde a régua começa a semana, e onde uma data arrastada vem parar. As contagens por semana e os pares da mesma semana seguem as semanas da ISO 8601, que começam na segunda-feira.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Where you were</source>
        <translation>Onde você estava</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Write the settings into a file. Your name, folders and what is remembered stay here.</source>
        <translation>Grava as configurações em um arquivo. Seu nome, as pastas e o que fica lembrado não saem daqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Wrote {path}.</source>
        <translation>Gravado: {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/window.py"/>
        <source>Your name, folders and what is remembered stay here.</source>
        <translation>Seu nome, as pastas e o que fica lembrado não saem daqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/setting_effects.py"/>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>Your settings could not be read; frtdesk begins with its usual ones.</source>
        <translation>Suas configurações não puderam ser lidas; o frtdesk começa com as usuais.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>a line of at most %n letter|a line of at most %n letters</source>
        <translation>
            <numerusform>uma linha de no máximo %n letra</numerusform>
            <numerusform>uma linha de no máximo %n letras</numerusform>
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
        <translation>desligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>on or off</source>
        <translation>ligado ou desligado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>one of {values}</source>
        <translation>um destes: {values}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>the name of a folder</source>
        <translation>o nome de uma pasta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>what the program keeps for itself</source>
        <translation>o que o programa guarda para si</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>where the last one went</source>
        <translation>onde foi o último</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting.py"/>
        <source>your login name</source>
        <translation>seu nome de usuário</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/setting_kinds.py"/>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} cannot be “{value}”; it is {allowed}.</source>
        <translation>{title} não pode ser “{value}”; permitido: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/settings_transfer.py"/>
        <source>{title} stays as it is here.</source>
        <translation>{title} fica aqui como está.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: choose</source>
        <translation>{title}: escolher</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: forget</source>
        <translation>{title}: esquecer</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: less</source>
        <translation>{title}: menos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/editors.py"/>
        <source>{title}: more</source>
        <translation>{title}: mais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/group.py"/>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>{title}: reset</source>
        <translation>{title}: redefinir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/cli/settings_command.py"/>
        <source>“frtdesk settings” lists them.</source>
        <translation>“frtdesk settings” lista todas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/settings/row.py"/>
        <source>● Changed; usually: {value}</source>
        <translation>● Alterado; usual: {value}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Sem data: %n</numerusform>
            <numerusform>Sem data: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/undated_shelf.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has a slide of its own: the most important, in the order of time.|%n events have a slide of their own: the most important, in the order of time.</source>
        <translation>
            <numerusform>%n evento tem slide próprio: o mais importante.</numerusform>
            <numerusform>%n eventos têm slide próprio: os mais importantes, em ordem cronológica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n event has no slide of its own and is listed with date, title and sources.|%n events have no slide of their own and are listed with date, title and sources.</source>
        <translation>
            <numerusform>%n evento não tem slide próprio e é listado com data, título e fontes.</numerusform>
            <numerusform>%n eventos não têm slide próprio e são listados com data, título e fontes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>%n event stands here|%n events stand here, close together</source>
        <translation>
            <numerusform>%n evento está aqui</numerusform>
            <numerusform>%n eventos estão aqui, muito próximos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>%n more in the notes</source>
        <translation>
            <numerusform>mais %n nas anotações</numerusform>
            <numerusform>mais %n nas anotações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is listed after them.|%n more are listed after them.</source>
        <translation>
            <numerusform>Mais %n é listado depois deles.</numerusform>
            <numerusform>Mais %n são listados depois deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>%n more is not in this file.|%n more are not in this file.</source>
        <translation>
            <numerusform>Mais %n não está neste arquivo.</numerusform>
            <numerusform>Mais %n não estão neste arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>A click on a title or mark leads to the slide of its event, where it has one.</source>
        <translation>Um clique em um título ou marcador leva ao slide do evento, quando ele tem um.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Ask: {prompt}</source>
        <translation>Pergunte: {prompt}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Axis</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Certainly</source>
        <translation>Com certeza</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Edge</source>
        <translation>Borda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>End not recorded</source>
        <translation>Fim não registrado</translation>
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
        <translation>Dados do evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Foot</source>
        <translation>Rodapé</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Further events</source>
        <translation>Outros eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ground</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Its date</source>
        <translation>Sua data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Joined</source>
        <translation>Ligados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Lesson without a title</source>
        <translation>Aula sem título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Line of time</source>
        <translation>Fio do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <location filename="../../frtdesk/draw/slide_stretch.py"/>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Mark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Marked</source>
        <translation>Realçado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Nothing to show</source>
        <translation>Nada a mostrar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Perhaps</source>
        <translation>Talvez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Question: {question}</source>
        <translation>Pergunta: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Rule</source>
        <translation>Filete</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_timeline.py"/>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_legend.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>Slide number</source>
        <translation>Número do slide</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Some time between</source>
        <translation>Em algum momento entre</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Sources:</source>
        <translation>Fontes:</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Sources: </source>
        <translation>Fontes: </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Speaker</source>
        <translation>Pessoa citada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>Step {number} of {all}</source>
        <translation>Etapa {number} de {all}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_bars.py"/>
        <source>Still running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_line.py"/>
        <source>Still to come</source>
        <translation>Ainda por vir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_opening.py"/>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The line of time: %n event told or known so far|The line of time: %n events told or known so far</source>
        <translation>
            <numerusform>O fio do tempo: %n evento contado ou conhecido até aqui</numerusform>
            <numerusform>O fio do tempo: %n eventos contados ou conhecidos até aqui</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The notes of each slide hold its question, what the lesson says to the teacher, and its sources.</source>
        <translation>As anotações de cada slide contêm a pergunta, o que a aula diz a quem ensina e as fontes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>The timeline, without an event.</source>
        <translation>A linha do tempo, sem evento.</translation>
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
        <translation>Traço</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
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
        <translation>Sem fonte: nenhum documento é indicado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>What a step has not told yet stands on its line of time as a dotted ring, without a name.</source>
        <translation>O que uma etapa ainda não contou está no seu fio do tempo como um anel pontilhado, sem nome.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_filter.py"/>
        <source>Where this event stands in time, among those that have slides</source>
        <translation>Onde este evento está no tempo, entre os que têm slides</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>data to {date}</source>
        <translation>dados até {date}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/html_page.py"/>
        <location filename="../../frtdesk/draw/slides.py"/>
        <source>made with frtdesk {version}</source>
        <translation>feito com frtdesk {version}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_lists.py"/>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_sheet.py"/>
        <source>{date}: {title}</source>
        <translation>{date}: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slides_of_lesson.py"/>
        <source>{line}; now {event}</source>
        <translation>{line}; agora {event}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/slide_card.py"/>
        <source>{speaker} (quote not verified)</source>
        <translation>{speaker} (citação não verificada)</translation>
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
        <translation>Confira se existe e se você tem permissão para ler.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>Correct the file and try again.</source>
        <translation>Corrija o arquivo e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>Name the folder with meta.yaml, actors.yaml, events and lessons.</source>
        <translation>Indique a pasta com meta.yaml, actors.yaml, eventos e aulas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a list is expected here</source>
        <translation>espera-se uma lista aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>a whole number is expected here</source>
        <translation>espera-se um número inteiro aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>fields are expected here, like “id: …”</source>
        <translation>esperam-se campos aqui, como “id: …”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>it is a number from 1 to 5</source>
        <translation>é um número de 1 a 5</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>text is expected here</source>
        <translation>espera-se texto aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event has no source number {number}, counted from 0</source>
        <translation>o evento não tem a fonte de número {number}, contando a partir de 0</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>the event points to itself</source>
        <translation>o evento aponta para si mesmo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>the field “{name}” is missing</source>
        <translation>falta o campo “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>there is no field “{name}” here</source>
        <translation>não há o campo “{name}” aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>there is no “{name}”</source>
        <translation>não há “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this field stands here twice</source>
        <translation>este campo está aqui duas vezes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>this is no UTF-8</source>
        <translation>isto não é UTF-8</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>true or false is expected here</source>
        <translation>espera-se true ou false aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{file} must hold one document.</source>
        <translation>{file} precisa conter um só documento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}, {field}: {problem}.</source>
        <translation>{file}, linha {line}, {field}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/yaml_entry.py"/>
        <source>{file}, line {line}: {problem}.</source>
        <translation>{file}, linha {line}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{folder} holds no text to build from: meta.yaml is not there.</source>
        <translation>{folder} não contém texto do qual criar: falta meta.yaml.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{name} is of the kind {kind} in actors.yaml</source>
        <translation>{name} é da categoria {kind} em actors.yaml</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>{url} is described otherwise in {file}, line {line}</source>
        <translation>{url} está descrito de outro modo em {file}, linha {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” is in {file}, line {line}, already</source>
        <translation>“{name}” já está em {file}, linha {line}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/source_text.py"/>
        <source>“{name}” stands here twice</source>
        <translation>“{name}” está aqui duas vezes</translation>
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
            <numerusform>mais %n fora deste intervalo</numerusform>
            <numerusform>mais %n fora deste intervalo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n other at the same place|%n others at the same place</source>
        <translation>
            <numerusform>mais %n no mesmo lugar</numerusform>
            <numerusform>mais %n no mesmo lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n source|%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>%n undated</source>
        <translation>
            <numerusform>%n sem data</numerusform>
            <numerusform>%n sem data</numerusform>
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
        <translation>Selecionar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Show the menu</source>
        <translation>Mostrar o menu</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>Timeline, {range}, {events}</source>
        <translation>Linha do tempo, {range}, {events}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/accessible_item.py"/>
        <source>Zoom to it</source>
        <translation>Aplicar zoom</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>checked</source>
        <translation>conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>date checked, quotes not</source>
        <translation>data conferida, citações não</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>folded</source>
        <translation>recolhida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>hidden by the filter</source>
        <translation>oculto pelo filtro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>not checked</source>
        <translation>não conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>quotes checked, date not</source>
        <translation>citações conferidas, data não</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>several sources</source>
        <translation>várias fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>unsourced</source>
        <translation>sem fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} counted in clusters</source>
        <translation>{count} contados em agrupamentos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} earlier</source>
        <translation>{count} antes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} later</source>
        <translation>{count} depois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{count} told by their number only</source>
        <translation>{count} indicados só pelo número</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, the most important: {title}</source>
        <translation>{events} juntos, o mais importante: {title}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{events} together, {dates}, the most important: {title}</source>
        <translation>{events} juntos, {dates}, o mais importante: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/plot/spoken.py"/>
        <source>{seen} of %n event in view|{seen} of %n events in view</source>
        <translation>
            <numerusform>{seen} de %n evento à vista</numerusform>
            <numerusform>{seen} de %n eventos à vista</numerusform>
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
        <translation>Instale PySide6-Essentials 6.11.3, ou use Python 3.12 ou mais recente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/__init__.py"/>
        <source>PySide6 {version} does not work with Python {python}.</source>
        <translation>PySide6 {version} não funciona com Python {python}.</translation>
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
            <numerusform>%n à vista</numerusform>
            <numerusform>%n à vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sem data</numerusform>
            <numerusform>%n sem data</numerusform>
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
        <translation>Nada aberto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>save a copy to edit</source>
        <translation>salve uma cópia para editar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/status_line.py"/>
        <source>{name} · read-only ·</source>
        <translation>{name} · somente leitura ·</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Another program is writing to {name}.</source>
        <translation>Outro programa está gravando em {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>Peça permissão ao proprietário, ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Ask whoever runs the server for permission.</source>
        <translation>Peça permissão a quem administra o servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check that the server runs, its name and its port, and try again.</source>
        <translation>Confira se o servidor está ativo, o nome e a porta, e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the spelling, or ask whoever runs the server to make it.</source>
        <translation>Confira a grafia, ou peça a quem administra o servidor que o crie.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Check the spelling, or name another file.</source>
        <translation>Confira a grafia, ou indique outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check the user name, or ask whoever runs the server.</source>
        <translation>Confira o nome de usuário, ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Check user name and password; a password may also stand in PGPASSWORD.</source>
        <translation>Confira o nome de usuário e a senha; a senha também pode estar em PGPASSWORD.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose a folder where you may write.</source>
        <translation>Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>Choose a later step of its history.</source>
        <translation>Escolha uma ação posterior do histórico.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>Choose another name, or move that file away first.</source>
        <translation>Escolha outro nome, ou mova antes esse arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/build.py"/>
        <source>Compacting the database</source>
        <translation>Compactando o banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Copy it to where you may write, then open the copy in the window to upgrade it.</source>
        <translation>Copie-o para onde você possa gravar e abra a cópia na janela para migrá-la.</translation>
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
        <translation>Contando fontes e citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Give a path, or an address like postgresql+psycopg://user@host/database.</source>
        <translation>Indique um caminho, ou um endereço como postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Install it with: pip install "frtdesk[postgres]"</source>
        <translation>Instale-o com: pip install "frtdesk[postgres]"</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale o frtdesk mais novo para abri-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It came with frtdesk.</source>
        <translation>Ele veio com o frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It has a write-ahead log, which is not safe on a shared folder, and another program has it open.</source>
        <translation>Ele tem um log de gravação antecipada (WAL), que não é seguro em uma pasta compartilhada, e outro programa o mantém aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a computed column named “{name}”, which frtdesk did not make.</source>
        <translation>Ele contém uma coluna calculada chamada “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a trigger named “{name}”, which frtdesk did not make.</source>
        <translation>Ele contém um gatilho chamado “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a view named “{name}”, which frtdesk did not make.</source>
        <translation>Ele contém uma visão SQL chamada “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds a virtual table named “{name}”, which frtdesk did not make.</source>
        <translation>Ele contém uma tabela virtual chamada “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <source>It holds a {type} named “{name}”, which frtdesk did not make.</source>
        <translation type="vanished">Ele contém um objeto {type} chamado “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/foreign_parts.py"/>
        <source>It holds an index over computed values named “{name}”, which frtdesk did not make.</source>
        <translation>Ele contém um índice sobre valores calculados chamado “{name}”, que o frtdesk não criou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>It holds what frtdesk did not make. Open another copy of it.</source>
        <translation>Ele contém algo que o frtdesk não criou. Abra outra cópia dele.</translation>
    </message>
    <message>
        <source>It is used until frtdesk ends.</source>
        <translation type="vanished">Ela é usada até o frtdesk ser encerrado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>It is used until frtdesk ends. It may also stand in PGPASSWORD or in .pgpass.</source>
        <translation>Ela é usada até o frtdesk ser encerrado. Também pode estar em PGPASSWORD ou em .pgpass.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>It was opened for reading.</source>
        <translation>Ele foi aberto para leitura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Its folder is read-only.</source>
        <translation>A pasta dele é somente leitura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Keeping a copy of what is there</source>
        <translation>Guardando uma cópia do que existe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_database.py"/>
        <source>Keeping the copy</source>
        <translation>Guardando a cópia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/snapshot.py"/>
        <source>Keeping what was read for the next time</source>
        <translation>Guardando o que foi lido para a próxima vez</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Look whether it is full or was pulled out, and try again; no edit is half done.</source>
        <translation>Veja se ele está cheio ou foi removido e tente de novo; nenhuma edição ficou pela metade.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Make room and try again; nothing was changed.</source>
        <translation>Libere espaço e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a database of frtdesk, for example one made with “frtdesk build”.</source>
        <translation>Indique um banco de dados do frtdesk, por exemplo um criado com “frtdesk build”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>Name a file inside it.</source>
        <translation>Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Name an empty database, or open this one.</source>
        <translation>Indique um banco de dados vazio, ou abra este.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was changed. “frtdesk check” lists what is wrong with a database.</source>
        <translation>Nada foi alterado. “frtdesk check” lista o que há de errado com um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>Nothing was kept. “frtdesk check” may say what is wrong with {name}.</source>
        <translation>Nada foi guardado. “frtdesk check” talvez diga o que há de errado com {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Nothing was written. Look at what is there now and decide again.</source>
        <translation>Nada foi gravado. Veja o que há agora e decida de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Nothing was written. Look at what is there now, and try again.</source>
        <translation>Nada foi gravado. Veja o que há agora e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Nothing was written. Take back what was done since first.</source>
        <translation>Nada foi gravado. Desfaça antes o que foi feito desde então.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Try again.</source>
        <translation>Nada foi gravado. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>Nothing was written. Use what is there, or choose another name.</source>
        <translation>Nada foi gravado. Use o que já existe, ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Nothing was written. Wait a moment and try again.</source>
        <translation>Nada foi gravado. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open a database that frtdesk made, or import the file's events into one.</source>
        <translation>Abra um banco de dados criado pelo frtdesk, ou importe para um deles os eventos do arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it, or build it again from its text.</source>
        <translation>Abra outra cópia dele, ou crie-o de novo a partir do texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Open another copy of it; “frtdesk check” lists what is wrong with it.</source>
        <translation>Abra outra cópia dele; “frtdesk check” lista o que há de errado com ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>Open it in the window and let it be upgraded; a copy of the old one is kept beside it.</source>
        <translation>Abra-o na janela e permita a migração; uma cópia do antigo é guardada ao lado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>Open the database again to see its history.</source>
        <translation>Abra o banco de dados de novo para ver o histórico.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>Open the database again to see what it holds now.</source>
        <translation>Abra o banco de dados de novo para ver o que ele contém agora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>PostgreSQL databases need the package psycopg, which is not installed.</source>
        <translation>Bancos de dados PostgreSQL precisam do pacote psycopg, que não está instalado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_links.py"/>
        <source>Reading actors, policy types and tags</source>
        <translation>Lendo atores, tipos de medida e etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <location filename="../../frtdesk/store/read_evidence.py"/>
        <source>Reading events</source>
        <translation>Lendo eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_relations.py"/>
        <source>Reading what answers what</source>
        <translation>Lendo o que responde a quê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_published.py"/>
        <source>Reading when sources were published</source>
        <translation>Lendo quando as fontes foram publicadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Restoring the copy</source>
        <translation>Restaurando a cópia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Save a copy to edit where you may write.</source>
        <translation>Salve uma cópia para editar onde você possa gravar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Save a copy to edit, or ask whoever runs the server.</source>
        <translation>Salve uma cópia para editar, ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>Save a copy to edit.</source>
        <translation>Salve uma cópia para editar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>Saving a copy</source>
        <translation>Salvando uma cópia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>Somebody else has added to what would be deleted.</source>
        <translation>Outra pessoa acrescentou algo ao que seria excluído.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile ({table}).</source>
        <translation type="vanished">Alguém alterou isto nesse meio-tempo ({table}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has made the same in {name} meanwhile.</source>
        <translation>Outra pessoa criou o mesmo em {name} nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Somebody else has taken away what this names in {name}, or begun to use it.</source>
        <translation>Outra pessoa retirou o que isto nomeia em {name}, ou começou a usá-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>Somebody else was writing the same in {name}.</source>
        <translation>Outra pessoa estava gravando o mesmo em {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Take it out with the program of your computer that looks after passwords.</source>
        <translation>Retire-a com o programa do seu computador que cuida das senhas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>Taking back</source>
        <translation>Desfazendo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The address of the server cannot be read.</source>
        <translation>O endereço do servidor não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>The address {address} names no file.</source>
        <translation>O endereço {address} não indica nenhum arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>The disk does not read or write {name} ({said}).</source>
        <translation>O disco não lê ou não grava {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>The file is marked read-only.</source>
        <translation>O arquivo está marcado como somente leitura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The keyring did not forget the password ({why}).</source>
        <translation>O chaveiro não esqueceu a senha ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>The password could not be kept in the keyring ({why}).</source>
        <translation>A senha não pôde ser guardada no chaveiro ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>The server did not let you in to {name}.</source>
        <translation>O servidor não permitiu seu acesso a {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>The server takes no changes.</source>
        <translation>O servidor não aceita alterações.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>There is no database {name}.</source>
        <translation>Não existe o banco de dados {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>There is no file {path}.</source>
        <translation>Não existe o arquivo {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Não há mais espaço no disco para {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/change_log.py"/>
        <source>There is no such change in {name}.</source>
        <translation>Não existe essa alteração em {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_event.py"/>
        <location filename="../../frtdesk/store/read_stored_event.py"/>
        <source>This event is no longer in {name}.</source>
        <translation>Este evento não está mais em {name}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/event_as_of.py"/>
        <source>This event was not there yet.</source>
        <translation>Este evento ainda não existia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/take_back.py"/>
        <source>What this step made was changed again meanwhile.</source>
        <translation>O que esta ação criou foi alterado de novo nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/passwords.py"/>
        <source>Write it like postgresql+psycopg://user@host/database.</source>
        <translation>Escreva como postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>Write sqlite:///folder/file.sqlite, or just the path.</source>
        <translation>Escreva sqlite:///folder/file.sqlite, ou apenas o caminho.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/fill.py"/>
        <source>Writing the database</source>
        <translation>Gravando o banco de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>You may not do this in {name} ({said}).</source>
        <translation>Você não pode fazer isto em {name} ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>You may not read {path}.</source>
        <translation>Você não pode ler {path}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>Your role may only read it.</source>
        <translation>Seu papel no servidor só permite leitura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/engine.py"/>
        <source>frtdesk opens SQLite files and PostgreSQL databases, not {kind}.</source>
        <translation>O frtdesk abre arquivos SQLite e bancos de dados PostgreSQL, não {kind}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/read_columns.py"/>
        <source>its tables and indexes count differently</source>
        <translation>as tabelas e os índices dele não dão a mesma contagem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server.py"/>
        <source>the connection was ended</source>
        <translation>a conexão foi encerrada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/copy_rows.py"/>
        <source>{copy} does not hold the same as {name}: row {key} of {table} differs.</source>
        <translation>{copy} não contém o mesmo que {name}: a linha {key} de {table} é diferente.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} cannot be reached ({said}).</source>
        <translation>{name} não pode ser acessado ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} cannot be written.</source>
        <translation>{name} não pode ser gravado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/database.py"/>
        <location filename="../../frtdesk/store/safety_copies.py"/>
        <source>{name} cannot be written. {why}</source>
        <translation>{name} não pode ser gravado. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} does not allow this change ({said}).</source>
        <translation>{name} não permite esta alteração ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not answer as it should ({said}).</source>
        <translation>{name} não responde como deveria ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} does not take a value ({said}).</source>
        <translation>{name} não aceita um valor ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile.</source>
        <translation>{name} alterou isto nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/write.py"/>
        <source>{name} has changed this meanwhile: “{title}”.</source>
        <translation>{name} alterou isto nesse meio-tempo: “{title}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} is a database, but not one of frtdesk.</source>
        <translation>{name} é um banco de dados, mas não do frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} is damaged or cannot be read ({said}).</source>
        <translation>{name} está danificado ou não pode ser lido ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/create.py"/>
        <source>{name} is not empty.</source>
        <translation>{name} não está vazio.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} lacks a table or column that frtdesk needs ({said}).</source>
        <translation>Falta a {name} uma tabela ou coluna de que o frtdesk precisa ({said}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>{name} takes no changes now.</source>
        <translation>{name} não aceita alterações agora.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/reader.py"/>
        <source>{name} takes too long to answer.</source>
        <translation>{name} demora demais para responder.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by a newer frtdesk (schema {version}, this one knows {known}).</source>
        <translation>{name} foi criado por um frtdesk mais novo (esquema {version}, este conhece {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/identity.py"/>
        <source>{name} was made by an older frtdesk (schema {version}, this one needs {known}).</source>
        <translation>{name} foi criado por um frtdesk mais antigo (esquema {version}, este precisa de {known}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} não pode ser gravado ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is a folder, not a database.</source>
        <translation>{path} é uma pasta, não um banco de dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/sqlite_file.py"/>
        <source>{path} is not a SQLite database.</source>
        <translation>{path} não é um banco de dados SQLite.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/placed_file.py"/>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/server_errors.py"/>
        <source>“frtdesk info” tells the versions of both; a report of this is welcome.</source>
        <translation>“frtdesk info” informa as versões de ambos; um relato disto é bem-vindo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/store/made_twice.py"/>
        <source>“{name}” is there already: somebody else has just made it.</source>
        <translation>“{name}” já existe: outra pessoa acaba de criá-lo.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n event matches this filter, but not in this range.|%n events match this filter, none of them in this range.</source>
        <translation>
            <numerusform>%n evento corresponde a este filtro, mas não neste intervalo.</numerusform>
            <numerusform>%n eventos correspondem a este filtro, nenhum deles neste intervalo.</numerusform>
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
            <numerusform>Mais %n está oculto pelo filtro.</numerusform>
            <numerusform>Mais %n estão ocultos pelo filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>%n row was copied.|%n rows were copied.</source>
        <translation>
            <numerusform>%n linha foi copiada.</numerusform>
            <numerusform>%n linhas foram copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event is hidden by the filter.|%n selected events are hidden by the filter.</source>
        <translation>
            <numerusform>%n evento selecionado está oculto pelo filtro.</numerusform>
            <numerusform>%n eventos selecionados estão ocultos pelo filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>%n selected event lies outside this range.|%n selected events lie outside this range.</source>
        <translation>
            <numerusform>%n evento selecionado está fora deste intervalo.</numerusform>
            <numerusform>%n eventos selecionados estão fora deste intervalo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Actors</source>
        <translation>Atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Back to the order of time</source>
        <translation>Voltar à ordem cronológica</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Centre on the timeline</source>
        <translation>Centralizar na linha do tempo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Checked</source>
        <translation>Conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Choose which columns the table shows.</source>
        <translation>Escolhe que colunas a tabela mostra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Clear {letter}</source>
        <translation>Limpar {letter}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_header.py"/>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy %n row|Copy %n rows</source>
        <translation>
            <numerusform>Copiar %n linha</numerusform>
            <numerusform>Copiar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/content.py"/>
        <location filename="../../frtdesk/ui/table/table_copy.py"/>
        <source>Copying rows</source>
        <translation>Copiando linhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Copying rows: {percent} %</source>
        <translation>Copiando linhas: {percent}%</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Free words.</source>
        <translation>Palavras livres.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>From 1, a footnote, to 5, what everyone names.</source>
        <translation>De 1, uma nota de rodapé, a 5, o que todos citam.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Hide this column</source>
        <translation>Ocultar esta coluna</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How far a rule has come with it.</source>
        <translation>Até onde uma norma chegou com ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many days a span lasts; from fewest to most where its ends are not known to the day.</source>
        <translation>Quantos dias um período dura; do mínimo ao máximo quando as pontas não são conhecidas até o dia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many documents it rests on.</source>
        <translation>Em quantos documentos se apoia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>How many quotes it has.</source>
        <translation>Quantas citações tem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Kind of event, with its mark as the timeline draws it.</source>
        <translation>Categoria do evento, com seu marcador como na linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Leave the rows as they are.</source>
        <translation>Deixa as linhas como estão.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>List only events that lie in the range of the timeline.</source>
        <translation>Lista só os eventos que estão no intervalo da linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Move to the right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event is in A or B.</source>
        <translation>Nenhum evento está em A ou B.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>No event matches this filter.</source>
        <translation>Nenhum evento corresponde a este filtro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: no row is selected.</source>
        <translation>Nada foi copiado: nenhuma linha está selecionada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: the filter hides what is selected.</source>
        <translation>Nada foi copiado: o filtro oculta o que está selecionado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Nothing was copied: what is selected lies outside this range.</source>
        <translation>Nada foi copiado: o que está selecionado fica fora deste intervalo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Only what is in view</source>
        <translation>Só o que está à vista</translation>
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
        <translation>Citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Select all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show all events again</source>
        <translation>Mostrar todos os eventos de novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Show those outside it too</source>
        <translation>Mostrar também os de fora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Sort by {order}</source>
        <translation>Ordenar por {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}: {percent} %</source>
        <translation>Ordenando por {order}: {percent}%</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Sorting by {order}…</source>
        <translation>Ordenando por {order}…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_view.py"/>
        <source>Table of events</source>
        <translation>Tabela de eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The earliest day on which it may have begun.</source>
        <translation>O primeiro dia em que pode ter começado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The events are being put in order…</source>
        <translation>Os eventos estão sendo ordenados…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>The first {copied} of {chosen} rows were copied; export the rest.</source>
        <translation>Foram copiadas as primeiras {copied} de {chosen} linhas; exporte o resto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The latest day on which it may have ended.</source>
        <translation>O último dia em que pode ter terminado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>The name by which files and other events refer to it.</source>
        <translation>O nome com que arquivos e outros eventos se referem a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This database has no events yet.</source>
        <translation>Este banco de dados ainda não tem eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/panels/table_panel.py"/>
        <source>This event has no date; it waits on the shelf under the timeline.</source>
        <translation>Este evento não tem data; ele espera na prateleira abaixo da linha do tempo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_menu.py"/>
        <source>Usual columns and widths</source>
        <translation>Colunas e larguras usuais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What a second look-up confirmed.</source>
        <translation>O que uma segunda consulta confirmou.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What happened.</source>
        <translation>O que aconteceu.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>What kind of policy it is about.</source>
        <translation>De que tipo de medida se trata.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>When it was, as far as that is known.</source>
        <translation>Quando foi, até onde se sabe.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Where, and what that lies in.</source>
        <translation>Onde, e o que contém esse lugar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>Who takes part, in the order of the data.</source>
        <translation>Quem participa, na ordem dos dados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>actors</source>
        <translation>atores</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>date and quotes</source>
        <translation>data e citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>first day</source>
        <translation>primeiro dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>importance</source>
        <translation>importância</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>kind</source>
        <translation>categoria</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>no</source>
        <translation>não</translation>
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
        <translation>citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>sources</source>
        <translation>fontes</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>stage</source>
        <translation>fase</translation>
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
        <translation>o que foi conferido</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{checked}, unsourced</source>
        <translation>{checked}, sem fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, in reverse</source>
        <translation>{column}, em ordem inversa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, latest first</source>
        <translation>{column}, mais recentes primeiro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, least first</source>
        <translation>{column}, do menor ao maior</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/order_words.py"/>
        <source>{column}, most first</source>
        <translation>{column}, do maior ao menor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_model.py"/>
        <source>{column}, sorted by {order}</source>
        <translation>{column}, em ordem de {order}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/table_columns.py"/>
        <source>{days} so far</source>
        <translation>{days} até agora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in A or B</source>
        <translation>{events} em A ou B</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events} in view</source>
        <translation>{events} à vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/table/table_foot.py"/>
        <source>{events}, sorted by {order}</source>
        <translation>{events}, em ordem de {order}</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../frtdesk/draw/theme.py"/>
        <source>Greyscale</source>
        <translation>Tons de cinza</translation>
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
        <translation>Todas as etapas. Digite um número e pressione Enter.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Ask the class: {question}</source>
        <translation>Pergunta à turma: {question}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Frozen.</source>
        <translation>Congelado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>Step {step} of {steps}.</source>
        <translation>Etapa {step} de {steps}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The end of the lesson.</source>
        <translation>O fim da aula.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is black.</source>
        <translation>A tela está preta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The screen is white.</source>
        <translation>A tela está branca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/presentation/told_words.py"/>
        <source>The timeline as you pushed it.</source>
        <translation>A linha do tempo como você a enviou.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>A lesson goes from event to event, with what to ask at each. {present} puts the chosen one on the class's screen, your notes stay on yours; the arrows or a clicker go on, Esc ends it.</source>
        <translation>Uma aula vai de evento em evento, com o que perguntar em cada um. {present} põe a aula escolhida na tela da turma, e suas anotações ficam na sua; as setas ou um passador de slides avançam, Esc encerra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Carry it away</source>
        <translation>Leve com você</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Click a mark or its title. The arrow keys go on from there: left and right in time, up and down from lane to lane. A double click zooms to an event.</source>
        <translation>Clique em um marcador ou no título dele. As setas seguem a partir dali: esquerda e direita no tempo, para cima e para baixo de faixa em faixa. Um clique duplo aplica zoom a um evento.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Each mark is an event, in its lane. Drag to move through time; Ctrl and the wheel, or {nearer} and {farther}, zoom from decades down to days. {all} shows everything again.</source>
        <translation>Cada marcador é um evento, em sua faixa. Arraste para percorrer o tempo; Ctrl e a roda do mouse, ou {nearer} e {farther}, aplicam zoom, de décadas até dias. {all} mostra tudo de novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Filter for me</source>
        <translation>Filtrar para mim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Here stand the quotes of the event, who said them, and the sources. What was checked says so, and so does what was not. {pane} hides this pane and brings it back.</source>
        <translation>Aqui ficam as citações do evento, quem as disse e as fontes. O que foi conferido diz isso, e o que não foi também. {pane} oculta este painel e o traz de volta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>List the lessons</source>
        <translation>Listar as aulas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Never asks again. Help &gt; Tour begins it at any time.</source>
        <translation>Não pergunta mais. Ajuda &gt; Tour o inicia quando você quiser.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>New here? A tour of two minutes shows what is where.</source>
        <translation>É sua primeira vez aqui? Um tour de dois minutos mostra onde fica cada coisa.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>No, thanks</source>
        <translation>Não, obrigado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Open the table</source>
        <translation>Abrir a tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Or press what you want to see</source>
        <translation>Ou pressione o que você quer ver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick an event</source>
        <translation>Escolher um evento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Pick the next one</source>
        <translation>Escolher o próximo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Press one for me</source>
        <translation>Pressionar uma para mim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Say what you want to see</source>
        <translation>Diga o que você quer ver</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show it to a class</source>
        <translation>Mostre a uma turma</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Show me the choices</source>
        <translation>Mostrar as opções</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Take me there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/offer.py"/>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same as a table</source>
        <translation>O mesmo em forma de tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>The same by hand: kinds, actors, policy types and more, each with its count. Press one to keep only that. {panel} hides this panel and brings it back.</source>
        <translation>O mesmo à mão: categorias, atores, tipos de medida e mais, cada um com seu total. Pressione um para manter só isso. {panel} oculta este painel e o traz de volta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Time runs from left to right</source>
        <translation>O tempo corre da esquerda para a direita</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>Tour, {number} of {count}</source>
        <translation>Tour, {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Type words, or a field and a value such as “actor:amazon”; frtdesk completes what you begin. Beside it stands how many events are left. {filter} brings you here.</source>
        <translation>Digite palavras, ou um campo e um valor, como “actor:amazon”; o frtdesk completa o que você começa. Ao lado fica o número de eventos que restam. {filter} traz você para cá.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>What was said, and where</source>
        <translation>O que foi dito, e onde</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>Zoom in for me</source>
        <translation>Ampliar para mim</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{export} writes a picture that names its sources, a table, a bibliography and more. That is the tour: {manual} opens the manual, {palette} finds any command by its name, and Help &gt; Tour begins again.</source>
        <translation>{export} grava uma imagem que nomeia suas fontes, uma tabela, referências e mais. Este foi o tour: {manual} abre o manual, {palette} encontra qualquer comando pelo nome, e Ajuda &gt; Tour recomeça.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>{table} opens a table under the timeline, to sort, to read and to copy. It shows what the filter leaves, and what you pick in one is picked in the other.</source>
        <translation>{table} abre uma tabela abaixo da linha do tempo, para ordenar, ler e copiar. Ela mostra o que o filtro deixa, e o que você escolhe em uma fica escolhido na outra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/steps.py"/>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/tour/card.py"/>
        <source>✓ That is it.</source>
        <translation>✓ É isso.</translation>
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
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>A PNG, SVG or PDF from frtdesk says so, unless another program has changed it.</source>
        <translation>Um PNG, SVG ou PDF do frtdesk diz isso, a menos que outro programa o tenha alterado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>A and B show all events instead.</source>
        <translation>Em vez disso, A e B mostram todos os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>A newer frtdesk may have saved it, or it is damaged.</source>
        <translation>Talvez um frtdesk mais novo a tenha salvado, ou ela está danificada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>A shared view begins with {start}.</source>
        <translation>Uma vista compartilhada começa com {start}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>A {first}, B {second}</source>
        <translation>A {first}, B {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>All events are shown instead.</source>
        <translation>Em vez disso, todos os eventos são mostrados.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Ask for it to be sent again, as a line of text or as a file.</source>
        <translation>Peça que seja enviada de novo, como linha de texto ou como arquivo.</translation>
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
        <translation>Não pode ser lida: danificada, ou salva por um frtdesk mais novo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>Choose a picture that frtdesk exported.</source>
        <translation>Escolha uma imagem exportada pelo frtdesk.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>Copy all of it, up to &amp;end.</source>
        <translation>Copie-a inteira, até &amp;end.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Copy as a line of text</source>
        <translation>Copiar como linha de texto</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="vanished">Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Delete the view {name}</source>
        <translation>Excluir a vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Deleted the view “{name}”.</source>
        <translation>A vista “{name}” foi excluída.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Duplicate it into your library and change that one.</source>
        <translation>Duplique-a na sua biblioteca e altere a cópia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move.</source>
        <translation>Enter abre, F2 renomeia, Del exclui, Alt+Seta para cima e Alt+Seta para baixo movem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Filter, range, lanes and bands come back whole.</source>
        <translation>Filtro, intervalo, faixas e bandas voltam por inteiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In your library</source>
        <translation>Na sua biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}</source>
        <translation>Em {file}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>In {file}, read-only</source>
        <translation>Em {file}, somente leitura</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>Install the newer frtdesk to open it.</source>
        <translation>Instale o frtdesk mais novo para abri-lo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into your library, since this database is read-only.</source>
        <translation>Ela vai para a sua biblioteca, pois este banco de dados é somente leitura.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>It goes into {file}.</source>
        <translation>Ela vai para {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Line of a shared view</source>
        <translation>Linha de uma vista compartilhada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Move the view {name}</source>
        <translation>Mover a vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Name of the view</source>
        <translation>Nome da vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <source>Name the file of a view, or give the line of one.</source>
        <translation>Indique o arquivo de uma vista, ou forneça a linha de uma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/model.py"/>
        <source>Names {values}, not in this data</source>
        <translation>Nomeia {values}, ausente destes dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/painter.py"/>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>No saved views yet. Save what you see: filter, range and lanes come back whole.</source>
        <translation>Ainda não há vistas salvas. Salve o que você vê: filtro, intervalo e faixas voltam por inteiro.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Nothing is changed before you press Open.</source>
        <translation>Nada muda antes de você pressionar Abrir.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Nothing is lost: share the view as a line of text or a file instead.</source>
        <translation>Nada se perde: compartilhe a vista como linha de texto ou arquivo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>Nothing is open that this view could show.</source>
        <translation>Não há nada aberto que esta vista possa mostrar.</translation>
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
        <translation>Abrir uma vista compartilhada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Open it in the present theme ({theme})</source>
        <translation>Abrir no tema atual ({theme})</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Open that database, then the picture again.</source>
        <translation>Abra esse banco de dados e depois, de novo, a imagem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Paste the line that you were sent. Text around it does no harm.</source>
        <translation>Cole a linha que lhe enviaram. Texto em volta dela não atrapalha.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Rename the view {old} to {new}</source>
        <translation>Renomear a vista {old} para {new}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Save the view {name}</source>
        <translation>Salvar a vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>Save view</source>
        <translation>Salvar vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in your library.</source>
        <translation>A vista “{name}” foi salva na sua biblioteca.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Saved the view “{name}” in {file}.</source>
        <translation>A vista “{name}” foi salva em {file}.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Saved views</source>
        <translation>Vistas salvas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Saved views: open one, or save what you see.</source>
        <translation>Vistas salvas: abra uma, ou salve o que você vê.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>Show its view here</source>
        <translation>Mostrar a vista dela aqui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here.</source>
        <translation>Isso fica de fora aqui.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>That is left out here; the saved view keeps it.</source>
        <translation>Isso fica de fora aqui; a vista salva o mantém.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>The line of this view is cut short.</source>
        <translation>A linha desta vista está incompleta.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The view was not saved. {why}</source>
        <translation>A vista não foi salva. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>The view “{name}” cannot be read.</source>
        <translation>A vista “{name}” não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>The views of {file} cannot be changed. {why}</source>
        <translation>As vistas de {file} não podem ser alteradas. {why}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/save_dialog.py"/>
        <source>There is a view with this name already.</source>
        <translation>Já existe uma vista com este nome.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_line.py"/>
        <source>There is no shared view in this text.</source>
        <translation>Não há vista compartilhada neste texto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This is no view of frtdesk, or a damaged one.</source>
        <translation>Isto não é uma vista do frtdesk, ou está danificada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view “{name}”.</source>
        <translation>Esta é a vista compartilhada “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This is the shared view.</source>
        <translation>Esta é a vista compartilhada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>This view</source>
        <translation>Esta vista</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_view.py"/>
        <source>This view was shared by a newer frtdesk.</source>
        <translation>Esta vista foi compartilhada por um frtdesk mais novo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Update it</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/stored_view.py"/>
        <source>Update the view {name}</source>
        <translation>Atualizar a vista {name}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/list.py"/>
        <source>Update to what is shown</source>
        <translation>Atualizar com o que se vê</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/panel.py"/>
        <source>Update “{name}”</source>
        <translation>Atualizar “{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updated the view “{name}”.</source>
        <translation>A vista “{name}” foi atualizada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/saved_views.py"/>
        <source>Updating “{name}” makes it forget {values}, which this data does not have.</source>
        <translation>Atualizar “{name}” faz com que ela esqueça {values}, que estes dados não têm.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”, and have changed what it shows.</source>
        <translation>Você está na vista “{name}” e mudou o que ela mostra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>You are in the view “{name}”.</source>
        <translation>Você está na vista “{name}”.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/button.py"/>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>not {what}</source>
        <translation>exceto {what}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/library.py"/>
        <source>your library</source>
        <translation>sua biblioteca</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{field} “{value}”</source>
        <translation>{field} “{value}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/picture_files.py"/>
        <source>{file} shows “{title}”; another database is open.</source>
        <translation>{file} mostra “{title}”; outro banco de dados está aberto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{filter}, {range}</source>
        <translation>{filter}, {range}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{letter} shows all events instead.</source>
        <translation>Em vez disso, {letter} mostra todos os eventos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/gone_values.py"/>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_words.py"/>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{name} does not say which view it shows.</source>
        <translation>{name} não diz que vista mostra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/app/shared_views.py"/>
        <location filename="../../frtdesk/formats/picture_state.py"/>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/views/shared_dialog.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/view_visit.py"/>
        <source>“{name}” asks for {values}, which this data does not have.</source>
        <translation>“{name}” pede {values}, que estes dados não têm.</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A bill or rule is put forward.</source>
        <translation>Um projeto de lei ou uma norma é apresentado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A case before a court.</source>
        <translation>Um caso em um tribunal.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A chamber or council votes for it; it is not law yet.</source>
        <translation>Uma câmara ou um conselho vota a favor; ainda não é lei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A collection of faces is withdrawn or deleted.</source>
        <translation>Uma coleção de rostos é retirada ou apagada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A commentary, law-firm note, campaign page or encyclopaedia.</source>
        <translation>Um comentário, nota de escritório de advocacia, página de campanha ou enciclopédia.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company decides about its own product, data or customers.</source>
        <translation>Uma empresa decide sobre seu próprio produto, dados ou clientes.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company stops selling to some or all customers.</source>
        <translation>Uma empresa deixa de vender a alguns clientes ou a todos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A company takes a product or feature away.</source>
        <translation>Uma empresa retira um produto ou recurso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A court decides.</source>
        <translation>Um tribunal decide.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A dispute ends by agreement.</source>
        <translation>Uma disputa termina em acordo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A document of an actor in the story: law, ruling, release, letter, study.</source>
        <translation>Um documento de um ator da história: lei, decisão, comunicado, carta, estudo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A finding, test or study.</source>
        <translation>Uma constatação, um teste ou um estudo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A person is taken for somebody else.</source>
        <translation>Uma pessoa é confundida com outra.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A public body makes or applies a rule: bill, law, ruling, guidance.</source>
        <translation>Um órgão público cria ou aplica uma norma: projeto, lei, decisão, orientação.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A report.</source>
        <translation>Uma reportagem.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>A system is put to use.</source>
        <translation>Um sistema entra em uso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Academic</source>
        <translation>Academia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Accuracy testing</source>
        <translation>Testes de precisão</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advice on how to read or apply the rules.</source>
        <translation>Conselhos sobre como ler ou aplicar as regras.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy call</source>
        <translation>Reivindicação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Advocacy calls</source>
        <translation>Reivindicações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority applies the law: an order, a fine, a settlement.</source>
        <translation>Uma autoridade aplica a lei: uma ordem, uma multa, um acordo.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An authority says how it reads the law.</source>
        <translation>Uma autoridade diz como interpreta a lei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An earlier limit is loosened or lifted.</source>
        <translation>Um limite anterior é afrouxado ou suspenso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>An event whose kind this program does not know.</source>
        <translation>Um evento cuja categoria este programa não conhece.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Answers it.</source>
        <translation>Responde a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Authorisation</source>
        <translation>Autorização</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Autumn</source>
        <translation>Outono</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>BCE</source>
        <translation>a.C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ban</source>
        <translation>Proibição</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Before or after</source>
        <translation>Antes ou depois</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Belongs to it.</source>
        <translation>Pertence a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>CE</source>
        <translation>d.C.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Changes it.</source>
        <translation>Altera-o.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Civil society</source>
        <translation>Sociedade civil</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Coalition</source>
        <translation>Coalizão</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Comes after it in the same thread.</source>
        <translation>Vem depois na mesma sequência.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate move</source>
        <translation>Decisão empresarial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Corporate moves</source>
        <translation>Decisões empresariais</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Data protection</source>
        <translation>Proteção de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Dataset takedown</source>
        <translation>Retirada de conjunto de dados</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Day confirmed</source>
        <translation>Dia confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Duties grow with the risk of the use.</source>
        <translation>As obrigações crescem com o risco do uso.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Effects have to be studied before or during use.</source>
        <translation>Os efeitos têm de ser estudados antes do uso ou durante ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enacted</source>
        <translation>Promulgada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>End not recorded</source>
        <translation>Fim não registrado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Ends on…</source>
        <translation>Termina em…</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ends or overturns it.</source>
        <translation>Encerra-o ou anula-o.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Enforcement</source>
        <translation>Aplicação da lei</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Error rates are measured or have to be.</source>
        <translation>As taxas de erro são medidas, ou têm de ser.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Faces as personal data under privacy law.</source>
        <translation>Rostos como dados pessoais nas leis de privacidade.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Impact assessment</source>
        <translation>Avaliação de impacto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It becomes law.</source>
        <translation>Vira lei.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It ends by its own terms.</source>
        <translation>Termina por seus próprios termos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is ended or overturned.</source>
        <translation>É encerrada ou anulada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It is voted down, vetoed or dropped.</source>
        <translation>É derrotada, vetada ou abandonada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>It starts to apply.</source>
        <translation>Começa a ser aplicada.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Legislature</source>
        <translation>Poder Legislativo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Litigation</source>
        <translation>Litígio</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Misidentification</source>
        <translation>Identificação errada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Money to be paid as a penalty.</source>
        <translation>Dinheiro a pagar como penalidade.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Moratorium</source>
        <translation>Moratória</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>News</source>
        <translation>Notícias</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>No end: a moment</source>
        <translation>Sem fim: um momento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>No source</source>
        <translation>Sem fonte</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>No stage</source>
        <translation>Sem fase</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Nothing confirmed</source>
        <translation>Nada confirmado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Passed</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People have to be asked before their face is used.</source>
        <translation>As pessoas têm de ser consultadas antes que se use seu rosto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>People may sue for themselves.</source>
        <translation>As próprias pessoas podem ir à Justiça.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Police need a judge's order.</source>
        <translation>A polícia precisa de ordem judicial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Primary</source>
        <translation>Primária</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Private right of action</source>
        <translation>Direito de ação individual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Procurement</source>
        <translation>Compras públicas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Product withdrawal</source>
        <translation>Retirada de produto</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Prolongs or widens it.</source>
        <translation>Prolonga-o ou amplia-o.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Put in order</source>
        <translation>Pôr em ordem</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Puts it into effect.</source>
        <translation>Põe-no em prática.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Quotes confirmed</source>
        <translation>Citações confirmadas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Refers to it.</source>
        <translation>Refere-se a ele.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulation</source>
        <translation>Regulação</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Regulator</source>
        <translation>Órgão regulador</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Repealed</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Research</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Risk-based rules</source>
        <translation>Regras por grau de risco</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rollback</source>
        <translation>Flexibilização</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules on what public bodies may buy.</source>
        <translation>Regras sobre o que órgãos públicos podem comprar.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Rules that a body sets for itself.</source>
        <translation>Regras que uma entidade impõe a si mesma.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Ruling</source>
        <translation>Decisão judicial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Sales halt</source>
        <translation>Suspensão de vendas</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Settlement</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Somebody calls for something: letter, campaign, complaint, lawsuit.</source>
        <translation>Alguém reivindica algo: carta, campanha, denúncia, ação judicial.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>State</source>
        <translation>Estadual</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/dates.py"/>
        <source>Still running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Summer</source>
        <translation>Verão</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Supranational</source>
        <translation>Supranacional</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Transparency</source>
        <translation>Transparência</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use has to be reported, published or made known.</source>
        <translation>O uso tem de ser relatado, publicado ou divulgado.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use is expressly allowed.</source>
        <translation>O uso é expressamente permitido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale is forbidden.</source>
        <translation>O uso ou a venda é proibido.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Use or sale pauses, for a time or until a condition is met.</source>
        <translation>O uso ou a venda é suspenso, por um tempo ou até que se cumpra uma condição.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Voluntary principles</source>
        <translation>Princípios voluntários</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>Warrant</source>
        <translation>Mandado judicial</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>What happened next</source>
        <translation>O que aconteceu em seguida</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>What the others react to: research, an incident, a deployment, a protest.</source>
        <translation>Aquilo a que os outros reagem: pesquisa, um incidente, uma implantação, um protesto.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/quiz.py"/>
        <source>Who said it</source>
        <translation>Quem disse isso</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/forms/date_dialog.py"/>
        <source>Winter</source>
        <translation>Inverno</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>With quotes</source>
        <translation>Com citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/fields.py"/>
        <source>Without quotes</source>
        <translation>Sem citações</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>affected</source>
        <translation>afetado</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>amends</source>
        <translation>altera</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>calls</source>
        <translation>reivindica</translation>
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
        <translation>estende</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>follows</source>
        <translation>sucede a</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>has as a part</source>
        <translation>inclui</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>implements</source>
        <translation>implementa</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is amended by</source>
        <translation>é alterado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is answered by</source>
        <translation>é respondido por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is cited by</source>
        <translation>é citado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is extended by</source>
        <translation>é estendido por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is followed by</source>
        <translation>é sucedido por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is implemented by</source>
        <translation>é implementado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is part of</source>
        <translation>faz parte de</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>is repealed by</source>
        <translation>é revogado por</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>proposes</source>
        <translation>propõe</translation>
    </message>
    <message>
        <location filename="../../frtdesk/model/vocabulary.py"/>
        <source>repeals</source>
        <translation>revoga</translation>
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
        <translation>alvo</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>to {last}</source>
        <translation>até {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../frtdesk/ui/toolbar.py"/>
        <source>▶ Present</source>
        <translation>▶ Apresentar</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>Actors and policy types are still being read.</source>
        <translation>Atores e tipos de medida ainda estão sendo lidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Actors, policy types and tags were not read.</source>
        <translation>Atores, tipos de medida e etiquetas não foram lidos.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/opening.py"/>
        <source>Read them</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/workspace.py"/>
        <source>The lanes follow when they are there.</source>
        <translation>As faixas vêm quando estiverem prontas.</translation>
    </message>
    <message>
        <location filename="../../frtdesk/state/moments.py"/>
        <source>{text} lies outside the data.</source>
        <translation>{text} está fora dos dados.</translation>
    </message>
</context>
</TS>
