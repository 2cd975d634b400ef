### Milestream en español

## Numbers

number-at-least = { $n }+
number-about = cerca de { $n }
number-range = { $least }–{ $most }
number-of = { $n } de { $t }
number-per-day = { $n } al día

## Lists and other small signs

list-separator = { ", " }
quoted = «{ $text }»
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] Canción de { $artist } con más de { $t }
       *[other] Canciones de { $artist } con más de { $t }
    }
counter-songs-line =
    { $n ->
        [one] { $n } canción de { $artist } con más de { $t }
       *[other] { $n } canciones de { $artist } con más de { $t }
    }
counter-sentence =
    { $n ->
        [one] { $n } canción de { $artist } ha superado los { $t } de reproducciones
       *[other] { $n } canciones de { $artist } han superado los { $t } de reproducciones
    }
counter-passed = { $title } ha superado los { $t } de reproducciones
counter-followers = { $artist } ha superado los { $t } de seguidores
counter-streams-so-far = Reproducciones de { $title } hasta ahora: { $n }
counter-followers-so-far = Seguidores de { $artist } hasta ahora: { $n }
counter-listeners = { $artist } tiene { $n } oyentes mensuales
counter-awards =
    { $n ->
        [one] { $artist } ha ganado { $n } premio
       *[other] { $artist } ha ganado { $n } premios
    }
counter-won = { $artist } ha ganado { $n } { $name }
counter-just = Acaba de superar { $t }
counter-all-songs =
    { $n ->
        [one] La única canción supera { $t }
       *[other] Las { $n } canciones superan { $t }
    }
counter-of-songs =
    { $n ->
        [one] de { $n } canción
       *[other] de { $n } canciones
    }
counter-goal-reached = Meta de { $goal } alcanzada
counter-goal-just = Meta de { $goal } recién alcanzada
counter-left = faltan { $n } para { $t }
counter-left-at-most = faltan como máximo { $n } para { $t }
counter-left-unsure = puede que ya supere { $t }
counter-past = más de { $t }
counter-near = Más cerca de { $t }
counter-next-days =
    { $n ->
        [one] quizá en { $n } día
       *[other] quizá en { $n } días
    }
counter-details = Detalles
total-streams = Reproducciones de { $artist } ({ $credit })
total-followers = Seguidores de { $artist }
total-listeners = Oyentes mensuales de { $artist }
total-awards = Premios de { $artist }
total-named = { $artist }: { $name }
unit-streams = reproducciones

## Which songs a total of streams counts

credit-all = principal y feats
credit-all-meaning = Cuenta todas las canciones que acreditan al artista, como principal o en un feat.
credit-lead = como artista principal
credit-lead-meaning = Cuenta las canciones como artista principal, también las colaboraciones. Los feats no cuentan.
credit-alone = sin colaboraciones
credit-alone-meaning = Cuenta solo las canciones sin ningún otro artista.
credit-feature = solo feats
credit-feature-meaning = Cuenta solo las canciones en las que el artista hace un feat.
credit-with-members = grupo y solos de los miembros
credit-with-members-meaning = Cuenta las canciones del grupo y las que sus miembros publicaron en solitario.
credit-unstated = total publicado
credit-unstated-meaning = La fuente da un total y no dice qué canciones cuenta.

## The history of a count

history-title = Historial
history-all =
    { $n ->
        [one] { $n } dato
       *[other] Los { $n } datos
    }
history-periods = Por día y semana
history-date = Fecha
history-period = Periodo
history-point = { $n }, { $date }
history-exact = exacto
history-rounded = redondeado
history-at-least = mínimo
history-conflicting = contradictorio
history-no-report = sin datos desde { $date }
history-note-conflict = contradice { $n } ({ $date })
history-note-unused = no se usa: menor que { $n } ({ $date }) y que el dato siguiente
history-note-lower = menor que { $n } ({ $date })
history-note-disputed = discutido, no cuenta

## The deadline and the forecast

due-per-day = Hacen falta { $n } al día desde el { $from } (plazo: { $date })
due-per-day-at-most = Hacen falta como máximo { $n } al día desde el { $from } (plazo: { $date })
due-every =
    { $every ->
        [1] Hace falta 1 al día desde el { $from } (plazo: { $date })
        [one] Hace falta 1 cada { $every } día desde el { $from } (plazo: { $date })
       *[other] Hace falta 1 cada { $every } días desde el { $from } (plazo: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Hace falta como máximo 1 al día desde el { $from } (plazo: { $date })
        [one] Hace falta como máximo 1 cada { $every } día desde el { $from } (plazo: { $date })
       *[other] Hace falta como máximo 1 cada { $every } días desde el { $from } (plazo: { $date })
    }
due-passed = El plazo, { $date }, ya pasó.
due-met = Conseguido antes del plazo, { $date }.
due-pace-enough = El ritmo del { $from } al { $to } ({ $pace }) es suficiente.
due-pace-maybe = El ritmo del { $from } al { $to } ({ $pace }) puede ser suficiente.
due-pace-too-slow = El ritmo del { $from } al { $to } ({ $pace }) no es suficiente.
forecast = Previsión para { $t }: { $first } – { $last }, al ritmo del { $from } al { $to } ({ $pace })
forecast-by = Previsión para { $t }: a más tardar { $last }, quizá ya, al ritmo del { $from } al { $to } ({ $pace })
forecast-row = Previsión: { $first } – { $last }
forecast-row-by = Previsión: a más tardar { $last }, quizá ya
forecast-basis = { $forecast }, a { $pace } desde el { $from }
forecast-unused-count = { $n } ({ $date }) no se usa: otros datos lo contradicen.
forecast-past = Puede que ya supere { $t }.
forecast-none-few = Aún sin previsión: hacen falta dos datos con fecha conocida.
forecast-none-close = Aún sin previsión: entre los datos hay menos de una semana.
forecast-none-rounding = Aún sin previsión: los datos están demasiado redondeados.
forecast-none-conflict = Sin previsión: dos noticias se contradicen.
forecast-none-old = Sin previsión: el último dato es demasiado antiguo.
forecast-none-far = Sin previsión: para el próximo hito falta más de un año.
forecast-none-uneven = Sin previsión: el ritmo ha cambiado demasiado últimamente.
forecast-none-new = Aún sin previsión: la canción es demasiado nueva.

## The board

tab-counter = Contador
tab-leaderboard = Ranking
tab-honours = Hitos y premios
tab-songs =
    { $n ->
        [one] { $n } canción
       *[other] { $n } canciones
    }
tab-list = Vistas
date-control = Datos hasta
date-chosen = Datos hasta el { $date }
date-earlier = Fecha anterior
date-later = Fecha posterior
date-newest = { $date } (último)
board-more = Más cifras

## The leaderboard

caption-tracks = Canciones más escuchadas
caption-albums = Álbumes más escuchados
caption-upcoming = Canciones más cerca de su próximo hito
caption-artists-songs = Artistas por canciones con más de { $t }
caption-artists-streams = Artistas por reproducciones
caption-artists-followers = Artistas por seguidores
caption-artists-listeners = Artistas por oyentes mensuales
caption-artists-awards = Artistas por premios
caption-of-artist = { $caption }, { $artist }
column-rank = Puesto
column-song = Canción
column-artist = Artista
column-album = Álbum
column-gain = Aumento
column-upcoming = Próximo hito
column-change = Cambio
column-days = Días
column-streams = Reproducciones
column-songs = Canciones
column-count = Cifra
rank-by = Ranking
rank-tracks = Canciones
rank-artists = Artistas
rank-albums = Álbumes
rank-upcoming = Próximos hitos
race-play = Reproducir
race-pause = Pausar
race-speed = Velocidad
race-times = { $n }×
race-note = Una barra solo avanza cuando llega un dato nuevo; entre medias no se estima nada.
race-hatched = Rayado: el dato tiene más de un año.
race-few = Para una carrera hacen falta datos de al menos { $days } días y { $songs } canciones. Este es el orden final.
rows-dated =
    { $n ->
        [one] { $n } fila, datos: { $dates }
       *[other] { $n } filas, datos: { $dates }
    }
date-range = { $from } a { $to }
rows-counted =
    { $n ->
        [one] { $n } de { $of } canciones tiene datos.
       *[other] { $n } de { $of } canciones tienen datos.
    }
rows-left-out =
    { $n ->
        [one] { $n } canción más queda fuera: sin ritmo reciente o a más de un año.
       *[other] { $n } canciones más quedan fuera: sin ritmo reciente o a más de un año.
    }
rows-discs = Cada punto: { $t } de reproducciones
rows-gain = Aumento: al día, { $dates }
rows-change = Cambio: frente a { $dates }
rows-days = Días: hasta el próximo hito a este ritmo
rows-show-all = Mostrar todo ({ $n })
rows-show-fewer = Mostrar menos

## Search and filters

find-title = Buscar y filtrar
find-asked = Buscar y filtrar: { $asked }
find-search = Buscar
find-sort = Ordenar por
find-all = Todas
find-version = Versión
find-language = Idioma
find-milestone = Hito
find-whose = Canciones de
find-whose-group = El grupo
find-whose-members = Sus miembros
find-whose-both = Grupo y miembros
find-whose-features = Feats
find-versions = Versiones
find-versions-each = Separadas
find-versions-together = Sumadas
find-rows = Vista
find-rows-simple = Simple
find-rows-detailed = Detallada
find-clear = Quitar filtros
find-nothing = Nada coincide con { $asked }. Prueba con menos filtros.
sort-missing = Más cerca del próximo hito
sort-date = Último dato

## Share

share-title = Compartir
share-csv = Descargar CSV
share-text = Copiar como texto
share-link = Copiar enlace a esta vista
share-saved = Guardado.
share-asked = Se ha pedido al navegador que lo guarde. Si no llega nada, esta página no permite descargas: cópialo como texto.
share-copied = Copiado.
share-failed = Esta página no permite copiar.
share-some = { $n } de { $of } filas.
share-all-rows = Las { $of } filas
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = suma de { $versions }
row-album-all =
    { $n ->
        [one] suma de { $n } canción
       *[other] suma de { $n } canciones
    }
row-album-of =
    { $of ->
        [one] suma de { $n } de { $of } canción
       *[other] suma de { $n } de { $of } canciones
    }
row-album-some =
    { $n ->
        [one] a partir de { $n } canción
       *[other] a partir de { $n } canciones
    }
row-oldest-count = { $sum }; dato más antiguo: { $date }
row-bare = No se sabe nada más de esta canción.
row-up = sube { $n }
row-down = baja { $n }
row-same = sin cambios
row-new = nueva
version-original = original
version-remix = remix
version-japanese = versión japonesa
version-live = en directo
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } desde el { $date }
gain-lost = −{ $n } desde el { $date }
gain-more = { $n } más al día que del { $from } al { $to }
gain-less = { $n } menos al día que del { $from } al { $to }
gain-same = tantas al día como del { $from } al { $to }
gain-on-day = { $n } el { $date }
gain-per-day-between = { $n } al día del { $from } al { $to }
gain-days-to =
    { $n ->
        [one] cerca de { $n } día para { $t } a este ritmo
       *[other] cerca de { $n } días para { $t } a este ritmo
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, quizá ya alcanzado

## Milestones and awards

kind-award = Premio
kind-record = Récord
kind-first = Primera vez
kind-certification = Certificación
kind-plaque = Placa
kind-playlist = Playlist
kind-ranking = Lista
kind-milestone = Hito
kind-review = Crítica
kind-note = Nota
entry-passed = { $title } superó { $t }
entry-goal = { $title }: meta de { $goal } alcanzada
entry-by = a más tardar: { $date }
entry-nothing = Aún no hay datos al { $date }. Elige una fecha posterior.
entry-none = Aún no hay datos.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = fecha desconocida
date-unknown = Fecha desconocida
source-of-number = { $n } (fecha: { $date }). Fuente: { $source }
source-of-line = { $line }. Fuente de { $n }
source-title = De dónde sale esta cifra
source-title-entry = De dónde sale esto
source-close = Cerrar
source-exact = Cifra exacta, { $date }.
source-rounded = Cifra redondeada, { $date }: el último dígito que se muestra es el último conocido.
source-at-least = Al menos esta cantidad, { $date }. La fuente da un mínimo; la cifra real puede ser mayor.
source-counted = Contado a partir de las canciones de estos datos. Las que faltan podrían sumar más.
source-counted-all = Contado a partir de todas las canciones del artista, que están en estos datos.
source-report-date = La fecha es la de la noticia; el dato es de ese día o de poco antes.
source-contradicts = Una noticia anterior daba { $n } ({ $date }). Este dato más reciente es menor y por eso es el que se muestra.
source-also = También lo publican
source-published = publicado: { $date }
source-via = cita a { $via }
source-counted-songs = Canciones contadas
source-counted-none = Todas las canciones; ninguna lo supera todavía
source-sum = La suma de las versiones de esta canción en estos datos. Si alguna está redondeada, es un mínimo o es más antigua, la suma también es un mínimo.
source-sum-versions = Versiones sumadas
source-album = La cifra de un álbum es la suma de sus canciones en estos datos, con cada versión que nombra el álbum. Es un mínimo, salvo que estén todas las canciones del artista, cada una con un dato exacto del mismo día.
source-album-songs = Canciones sumadas

## While there is nothing to show

state-loading = Cargando las cifras
state-unknown = En estos datos no hay «{ $id }». Revisa el id en el código de inserción.
state-no-figure = Estos datos no tienen esa cifra al { $date }. Elige otra fecha u otra cifra.
state-no-forecast = Aún sin previsión: hacen falta dos datos recientes o uno diario.
state-stale = Sin actualizar desde { $time }.
state-retry = Reintentar
fault-program = No se pudieron cargar las cifras en vivo.
fault-status = No se pudieron cargar las cifras: el servidor respondió { $status }.
fault-missing = No se pudieron cargar las cifras: no hay ningún archivo en esta dirección.
fault-network = No se pudieron cargar las cifras: sin conexión.
fault-timeout = No se pudieron cargar las cifras: el servidor tardó demasiado.
fault-syntax = No se pudieron leer las cifras: el archivo está dañado o es de otro tipo.
fault-schema = No se pudieron leer las cifras: este widget no conoce la versión del archivo.
fault-size = No se pudieron leer las cifras: el archivo es demasiado grande.
fault-empty = Aún no hay cifras.
fault-figure = Las cifras que pide este widget no están en el archivo.

## The share card

card-dates = Fechas de los datos: { $dates }

## The standalone page

page-title = Milestream: hitos de canciones y reproducciones
page-description = Contadores de hitos y un ranking de canciones para cualquier página web, con fecha y fuente en cada cifra.
page-heading = Hitos de canciones y reproducciones
page-lead = Hitos y ranking, con fecha y fuente en cada cifra.
page-build = Crea el tuyo
page-language = Idioma
page-embed = Ponlo en tu página
page-embed-paste = Pega esto donde deba aparecer. El texto de dentro se ve hasta que llegan las cifras y donde los scripts están desactivados.
page-embed-build = Crea el tuyo con otras opciones o con tu propio archivo.
page-reports = Las cifras vienen de la prensa, cada una con fecha y fuente.
page-footer = No se rastrea nada: ni cookies, ni almacenamiento, ni terceros.
page-claim = El contador de hitos para páginas de fans
page-claim-lead = Reproducciones, canciones y premios de tu artista favorito, en un contador o un ranking, con fecha y fuente en cada cifra. Unas pocas líneas de HTML.
page-make = Haz el tuyo
page-copy = Copiar las líneas
page-copied = Copiado
page-copy-failed = Tu navegador no permite copiar. Las líneas están seleccionadas: cópialas tú.
page-light = Claro
page-dark = Oscuro
page-dated = Fecha y fuente en cada cifra
page-dated-more = Si una noticia dice «más de 2000 millones», se queda en 2000 M+. Nada se redondea al alza ni se inventa entre noticias.
page-private = No se vigila a nadie
page-private-more = Sin cookies, sin almacenamiento, sin terceros. Tú alojas el archivo, y las visitas de tus lectores son tuyas.
page-home = Como en casa en cualquier página
page-home-more = Toma tu tipografía y tus colores, cabe desde 240 píxeles y se lee bien sin scripts y en papel.
page-walk = Un paseo por el tiempo
page-walk-more = Para cada día, el widget dice lo que se sabía entonces.
page-views = Cada vista por separado
page-views-more = Todas funcionan en vivo, y cualquiera es tuya con un clic.
page-view-list = Una clasificación
page-view-song = Una canción
page-view-dense = Para quien lleva la cuenta
page-view-steps = Cada paso, en orden
page-view-race = Una carrera, según las noticias
page-view-badge = En una línea de texto
page-badge-line = Como aquí, en medio de tus palabras:
page-demo = Lo mismo con un recuento diario, de un artista inventado
page-host-blog = Un blog
page-host-magazine = Una revista
page-host-tour = Una web de gira
page-host-forum = Un foro
page-host-diary = Un diario personal
page-host-newspaper = Un periódico
page-looks = Seis estilos, en claro y oscuro
page-looks-more = Plain toma los colores de tu página. Los demás traen los suyos.
page-dataset = Los datos
page-facts = { $artist } en { $service }
page-facts-date = fecha: { $date }
page-foreign = Las cifras de abajo vienen de { $host }, no de este sitio.
page-unread = No se pudo leer esta dirección:
page-unread-studio = Corrígela en el estudio o elige allí un archivo
page-unread-own = Ver las cifras de este sitio
page-studio-opening = Abriendo el estudio…
page-studio-restarted = El estudio se detuvo y se ha reiniciado. Lo que elegiste se conserva; vuelve a elegir tu archivo.
page-studio-stopped = El estudio se detuvo. Lo que elegiste se conserva; vuelve a elegir tu archivo.
page-studio-start = Reiniciar
page-studio-failed = No se pudo abrir el estudio. Recarga la página para intentarlo de nuevo.
page-studio-english = El estudio está en inglés por ahora. El widget habla tu idioma.

## The studio: its page

studio-title = Crea el tuyo
studio-lead = De tus cifras a un widget en tres pasos: pega una tabla, elige su aspecto y copia el código. Todo en esta página.
studio-back = Volver a las cifras
studio-steps = Pasos
studio-songs =
    { $n ->
        [one] { $n } canción
       *[other] { $n } canciones
    }
studio-artists =
    { $n ->
        [one] { $n } artista
       *[other] { $n } artistas
    }
studio-counts =
    { $n ->
        [one] { $n } dato
       *[other] { $n } datos
    }

## The studio: the numbers

studio-numbers = Las cifras
studio-file-try = Tus propias cifras
studio-table = Pega una tabla
studio-table-hint = Cópiala de un sitio de listas o de una hoja de cálculo y pulsa Ctrl+V o ⌘V en cualquier punto de esta página. También valen CSV, Markdown y JSON, y puedes soltar aquí un archivo o una selección.
studio-table-paste = Pegar
studio-table-refused = Tu navegador no entrega aquí el portapapeles: haz clic en el campo y pulsa Ctrl+V o ⌘V.
studio-pasted = Tabla pegada
studio-sample-try = Prueba una muestra con cifras inventadas
studio-new = ¿Es tu primera vez?
studio-new-table = Pega tu tabla o prueba la muestra. La vista previa la enseña al momento.
studio-new-look = Elige una vista y un tema.
studio-new-paste = Elige dónde va, pulsa Copiar y pega allí las líneas.
studio-new-online = Tu propia tabla necesita además un lugar en la web: «{ $publish }», encima de las líneas, te guía. La muestra ya lo tiene.
studio-file-label = O un archivo: CSV, TSV, JSON, XLSX, ODS, HTML
studio-file-drop = Suéltalo aquí o elígelo:
studio-file-local = Se lee en esta página y no se envía a ningún sitio.
studio-file-address = O su dirección
studio-file-read = Leer
studio-file-bundled = Volver a las cifras incluidas
studio-file-loading = Leyendo las cifras…
studio-file-cancel = Cancelar
studio-file-content = { $name }: { $songs }, { $artists }, { $counts }.
studio-file-content-bundled = { $title }, las cifras que trae Milestream: { $songs }, { $artists }.
studio-file-failed = No se puede mostrar { $name }: { $why }
studio-file-failed-at = No se puede mostrar { $name }: { $why } ({ $place })
studio-file-empty = no tiene canciones, cifras ni premios.
studio-file-too-large = supera los 64 MiB, el máximo que se puede leer.
studio-file-unopened = el navegador no pudo abrirlo.
studio-file-workbook = es un libro de cálculo que no se puede leer aquí. Ábrelo, selecciona las celdas junto con los nombres de las columnas, cópialas y pégalas aquí.
studio-file-nameless = necesita encima de los números una fila con los nombres de las columnas, como Title, Artist, Streams. Añádela o complétala e inténtalo de nuevo.
studio-file-spreadsheet = es la página de una hoja de cálculo, no sus celdas. En ella, elige Archivo > Compartir > Publicar en la Web, la hoja y «Valores separados por comas (.csv)», pulsa Publicar y escribe la dirección que aparece.
studio-understood = Lo que se ha entendido
studio-how = Cómo se ha leído
studio-first-rows = Las primeras filas de la tabla
studio-row = Fila
studio-ask-why = Hasta que elijas, queda fuera aquello de lo que se trata.
studio-ask-dates = ¿Qué va primero en fechas como { $cell }?
studio-ask-point = ¿Qué es el punto en cifras como { $cell }?
studio-ask-unit = ¿Cuánto es { $cell }?
studio-ask-year = ¿De qué año es el día más reciente? Días como { $cell } no lo dicen.
studio-ask-lines = ¿Qué es cada línea de celdas como { $cell }?
studio-ask-days = ¿Qué contienen columnas como { $cell }?
studio-ask-column = ¿Qué son las fechas de la columna { $cell }?
studio-ask-both = ¿Qué contienen las celdas de la columna { $cell }?
studio-ask-guess = { $answer } (suposición)
studio-ask-take = Leerlo así
studio-column-counts = Los días de las cifras
studio-dates = Orden en las fechas
studio-dates-day = El día primero
studio-dates-month = El mes primero
studio-dates-year = El año primero
studio-year = Año del día más reciente
studio-point = El punto en las cifras
studio-point-groups = Separa grupos de cifras
studio-point-decimal = Le siguen decimales
studio-unit = La unidad de las cifras
studio-sheet = Hoja o tabla
studio-header = Fila con los nombres de las columnas
studio-fill = Celdas vacías
studio-fill-yes = Como la celda de arriba
studio-fill-no = Vacías
studio-encoding = Codificación del texto
studio-days = Columnas de días, meses o años
studio-days-totals = Todas las reproducciones hasta entonces
studio-days-daily = Solo las reproducciones de ese tiempo
studio-lines = Líneas de una celda
studio-lines-title = El título y luego el artista
studio-lines-artist = El artista y luego el título
studio-lines-one = Un solo título
studio-as-understood = Como se ha entendido
studio-read-gzip = descomprimido con gzip
studio-read-part-files = leído como { $count } archivos parciales
studio-read-workbook = leído como libro de cálculo
studio-read-web-page = leído como página web
studio-read-copied = leído como tabla copiada
studio-read-encoding = leído como { $encoding }
studio-read-encoding-errors = { $said }; lo que no pertenece a ella aparece como �
studio-read-json = leído como JSON
studio-read-markdown = leído como tabla de Markdown
studio-read-tabs = leído como celdas separadas por tabulaciones
studio-read-semicolons = leído como celdas separadas por puntos y coma
studio-read-bars = leído como celdas separadas por barras verticales
studio-read-commas = leído como celdas separadas por comas
studio-read-spaces = leído como columnas separadas por espacios
studio-read-list-of-lines = leído como una lista con una canción por línea
studio-read-escaped-quotes = { $said }; las comillas llevan una barra invertida delante
studio-read-lone-quotes = { $said }; una comilla sin cerrar es una letra más
studio-read-mojibake = se restauran las letras que se leyeron antes con otra codificación, como en { $cell }
studio-read-backslashes = se omiten las barras invertidas delante de los apóstrofos, como en { $cell }
studio-read-entities = lo que está escrito como en el código fuente de una página web se lee como lo mostraría la página, como en { $cell }
studio-read-one-of-tables = de { $count } tablas se lee { $name }
studio-read-header-row = la fila { $row } tiene los nombres de las columnas
studio-read-repeated-song = se omite 1 canción sin artista que otras con artista también dicen
studio-read-repeated-songs = se omiten { $count } canciones sin artista que otras con artista también dicen
studio-read-page-artist = las canciones son de { $artist }, de quien trata la página
studio-read-starred-features = los títulos con asterisco son colaboraciones
studio-read-links = se omiten las direcciones tras los nombres
studio-read-notes = se omiten las notas tras los nombres, como [1]
studio-read-ranks = se omiten los puestos delante de todos los títulos
studio-read-quoted-titles = se omiten las comillas de todos los títulos
studio-read-lines-title-first = las celdas de la columna { $column } tienen el título en la primera línea y el artista en la segunda
studio-read-lines-artist-first = las celdas de la columna { $column } tienen el artista en la primera línea y el título en la segunda
studio-read-lines-one = las líneas de una celda de la columna { $column } son un solo título
studio-read-since-artists = { $said }, pues ahí se repiten los mismos artistas
studio-read-artist-lines = cada línea de una celda de la columna { $column } es un artista
studio-read-metrics = cada fila tiene una cifra, cuyo nombre está en la columna { $column }: { $columns }
studio-read-shares = de las filas de la columna { $column } solo se leen las de { $name }
studio-read-other-table = en la fila { $row } empieza otra tabla, que se lee con sus propios nombres
studio-read-second-table = junto a la primera hay una segunda tabla; sus títulos están en otra columna { $column }
studio-read-third-table = junto a la primera hay una tercera tabla; sus títulos están en otra columna { $column }
studio-read-further-table = junto a la primera hay otra tabla más; sus títulos están en otra columna { $column }
studio-read-filled = las celdas vacías de la columna { $column } tienen el valor de arriba: estaban combinadas
studio-read-sum = la columna { $column } no se lee: es la suma de las canciones, y no una canción
studio-read-ends = las columnas { $first } a { $last } ({ $from } … { $until })
studio-read-columns-of-days = { $columns } son días, { $each }
studio-read-columns-of-weeks = { $columns } son semanas, { $each }
studio-read-columns-of-months = { $columns } son meses, { $each }
studio-read-columns-of-quarters = { $columns } son trimestres, { $each }
studio-read-columns-of-years = { $columns } son años, { $each }
studio-read-songs-by-day = { $columns } son canciones y cada fila es un día, { $each }
studio-read-songs-by-week = { $columns } son canciones y cada fila es una semana, { $each }
studio-read-songs-by-month = { $columns } son canciones y cada fila es un mes, { $each }
studio-read-fields-of-days = los nombres de los campos son días, { $each }
studio-read-each-day-alone = cada uno solo con las reproducciones de ese día
studio-read-each-week-alone = cada una solo con las reproducciones de esa semana
studio-read-each-month-alone = cada uno solo con las reproducciones de ese mes
studio-read-each-quarter-alone = cada uno solo con las reproducciones de ese trimestre
studio-read-each-year-alone = cada uno solo con las reproducciones de ese año
studio-read-each-until-day = cada uno con todas las reproducciones hasta ese día
studio-read-each-until-week = cada una con todas las reproducciones hasta esa semana
studio-read-each-until-month = cada uno con todas las reproducciones hasta ese mes
studio-read-each-until-quarter = cada uno con todas las reproducciones hasta el final de ese trimestre
studio-read-each-until-year = cada uno con todas las reproducciones hasta el final de ese año
studio-read-each-until-then = cada una con todas las reproducciones hasta entonces
studio-read-daily-beside = { $said }, y al lado las de cada día
studio-read-since-they-fall = { $said }, pues bajan
studio-read-as-numbers-show = { $said }, como muestran sus números
studio-read-no-total = { $said }; ninguna columna es un total
studio-read-total-of-day = { $said }; { $total } es la cifra de { $day }
studio-read-total-of-all = { $said }; { $total } son todas las reproducciones
studio-read-until-day-of-each = las cifras son todas las reproducciones hasta el día de cada una
studio-read-until-week-of-each = las cifras son todas las reproducciones hasta la semana de cada una
studio-read-until-month-of-each = las cifras son todas las reproducciones hasta el mes de cada una
studio-read-until-year-of-each = las cifras son todas las reproducciones hasta el final del año de cada una
studio-read-day-alone = { $place } tiene solo las reproducciones de un día, { $why }; ninguna es un total
studio-read-week-alone = { $place } tiene solo las reproducciones de una semana, { $why }; ninguna es un total
studio-read-month-alone = { $place } tiene solo las reproducciones de un mes, { $why }; ninguna es un total
studio-read-year-alone = { $place } tiene solo las reproducciones de un año, { $why }; ninguna es un total
studio-read-they-fall = pues bajan
studio-read-was-said = como se ha indicado
studio-read-chart-of-days = pues los nombres de las columnas son los de una lista diaria
studio-read-chart-of-weeks = pues los nombres de las columnas son los de una lista semanal
studio-read-columns = { $columns }
studio-read-nameless = la columna sin nombre
studio-read-unread = no se lee: { $names }
studio-read-field-artists = los artistas son { $names }
studio-read-parted-artists = varios artistas, cada uno de los cuales aparece solo en otras filas: { $names }
studio-read-of-column = la columna { $name }
studio-read-of-field = el campo { $name }
studio-read-of-days = las columnas de días
studio-read-day-first = { $place }: el día va primero
studio-read-month-first = { $place }: el mes va primero
studio-read-year-first = { $place }: el año va primero
studio-read-since-row = { $said }, pues la fila { $row } tiene { $cell }
studio-read-since-name = { $said }, pues una se llama { $cell }
studio-read-date-around = las cifras son de { $day }, como dicen las líneas que rodean la tabla
studio-read-date-updated = las cifras son de { $day }, el día antes de que se actualizara la página ({ $updated })
studio-read-date-in-name = las cifras son de { $day }, como dice el nombre del archivo
studio-read-newest-year = los días no dicen el año: el más reciente es de { $year }
studio-read-point-groups = { $place }: el punto agrupa cifras
studio-read-brackets = se omite lo que va entre paréntesis tras las cifras, como en la fila { $row }: { $cell }
studio-read-unit = en las cifras, { $unit } significa { $power }
studio-read-unit-beside = { $said }, como en { $language }, pues la fila { $row } tiene { $cell }
studio-read-unit-names = { $said }, como en { $language }, el idioma de los nombres de las columnas
studio-read-unit-others = { $said }, como muestran las demás cifras
studio-read-thousand = mil
studio-read-million = un millón
studio-read-billion = mil millones
studio-read-trillion = un billón
studio-read-indonesian = indonesio
studio-read-turkish = turco
studio-read-vietnamese = vietnamita
studio-read-spanish-or-portuguese = español o portugués
studio-read-in-row = fila { $row }
studio-read-in-cell = fila { $row }, columna { $column }
studio-read-in-line = línea { $row }
studio-read-in-table = tabla { $name }
studio-read-in-column = columna { $column }, { $name }
studio-read-in-fields-of-days = campos que son días
studio-read-names-again = no es una canción: repite los nombres de las columnas
studio-read-table-begins = aquí empieza otra tabla, que se omite; 'milestream import' la leería
studio-read-sum-of-others = no es una canción: es la suma de las demás
studio-read-line-of-summary = no es una canción: es una línea de un resumen
studio-read-number-about-all = no es una canción: es un número sobre todas ellas
studio-read-title-alone = no es una canción: solo tiene un título
studio-read-too-wide = se omite: tiene más celdas que la primera fila; un texto con una coma necesita comillas
studio-read-no-json = se omite, pues no es JSON válido: { $found }
studio-read-unread-field = el campo { $name } no se lee: no son ni reproducciones hasta un día ni las de días sueltos
studio-read-open-quote = tiene una comilla sin cerrar; se lee como una letra más
studio-read-no-column-of-dates = la tabla no tiene una columna con la fecha de las cifras, como as_of: no se sabe su fecha
studio-read-bare-dates = las fechas de la columna { $name } no se leen: pueden ser las de las cifras o las de los lanzamientos, lo que indicarían los nombres as_of y released
studio-read-same-day = se omite: la fila { $row } tiene { $count } para la misma canción y fecha
studio-read-less-than = es { $count }, menos que { $before } del { $day }
studio-read-ids-count-rows = los números de la columna { $name } cuentan las filas: las canciones se distinguen por título y artista
studio-read-no-id = no es un identificador: "{ $id }" nombra varias canciones, así que se distinguen por título y artista
studio-read-expected-text = se esperaba un texto; hay { $found }
studio-read-expected-date = se esperaba una fecha como 2022-04-14, 2022-04 o 2022; hay { $found }
studio-read-expected-order = se esperaba una fecha en cuya columna se vea qué parte es el día, como en 2022-04-14; hay { $found }
studio-read-expected-era = se esperaba una fecha de la era común, como { $day } si es de la era budista; hay { $found }
studio-read-expected-count = se esperaba una cifra como 1234567, "1.32B" o "1B+"; hay { $found }
studio-read-expected-decimals = se esperaba una cifra con no más decimales que los dígitos de su unidad; hay { $found }
studio-read-expected-less = se esperaba una cifra de 9007199254740991 como máximo; hay { $found }
studio-read-expected-point = se esperaba una cifra en cuya columna se vea qué significa su punto, como en 1,204 o 1.2K; hay { $found }
studio-read-expected-unit = se esperaba una cifra en cuya tabla se vea qué multiplica su unidad, como en 1,320,000,000; hay { $found }
studio-read-nothing = nada
studio-read-an-object = un objeto
studio-read-a-list = una lista
studio-read-other-sheet = también tiene canciones y se omite: con --sheet se lee en su lugar
studio-read-same-name = no se lee, pues una columna anterior tiene el mismo nombre; si dijera también su día, se leería
studio-read-counts-of-weeks = no se leen, pues cada uno va una semana después del anterior y tiene solo las reproducciones de esa semana, y nadie sabe cuál de sus días se nombra; con --days totals se toman por todas las reproducciones hasta ese día
studio-read-counts-of-time = está junto a { $names }, como la exporta { $service }: son las reproducciones del periodo elegido allí, que debe ser todo el tiempo; --column NAME=ROLE dice que lo es
studio-read-counts-of-period = está junto a { $name }: si son solo las reproducciones de ese periodo, no son un total; --column NAME=ROLE dice qué son
studio-read-counts-of-share = son de un solo valor de { $name } cada una, y ninguna de todos; --column { $name }=none las lee de todos modos
studio-read-undated-days = se omite, pues nada dice de qué día es
studio-read-day-to-come = es un día que aún no ha llegado: { $found }
studio-read-many-counts = { $count } cifras que no se pudieron leer
studio-read-many-dates = { $count } fechas que no se pudieron leer
studio-read-many-texts = { $count } textos que faltan o no se pudieron leer
studio-read-many-repeated = { $count } entradas omitidas, pues otras anteriores dicen lo mismo
studio-read-many-too-wide = { $count } filas omitidas, pues tienen más celdas que la primera
studio-read-many-shapes = { $count } valores de otro tipo que sus campos
studio-read-many-less = { $count } cifras menores que otras anteriores
studio-read-many-ambiguous = { $count } celdas que se pueden leer de dos maneras
studio-read-many-no-songs = { $count } filas que no son canciones
studio-read-many-no-ids = { $count } identificadores que no se usan
studio-read-many-quotes = { $count } comillas sin cerrar, que se leen como letras
studio-read-many-lines = { $count } líneas omitidas, pues no son JSON válido
studio-read-first-in = { $said }; primer caso, { $place }: { $what }
studio-read-first-at = { $said }; primer caso, { $place }: { $what }
studio-read-no-table = se esperaba una tabla con los nombres de las columnas, entre ellos title y streams; no hay ninguna
studio-read-no-names = se esperaban los nombres de las columnas, con { $name } entre ellos; hay { $found }
studio-read-no-objects = se esperaban objetos con el título de una canción y sus reproducciones; no hay ninguno
studio-read-unlike-lists = se esperaban { $count } cifras de { $name }, una por día; hay { $found }
studio-read-too-many-songs = el archivo tiene más de 200.000 canciones, el máximo que se lee
studio-read-day-before = no se lee: es casi todo { $name }, por lo que es la cifra de un día anterior
studio-read-moves-in-titles = se omiten los movimientos delante de todos los títulos, como { $cell }
studio-read-table-of-others = aquí empieza otra tabla, sin canciones con reproducciones, que se omite
studio-read-counts-of-sales = está junto a { $name }, que no cuenta reproducciones, y puede que tampoco las cuente; --column NAME=ROLE dice qué es
studio-read-scrobbles = dice las veces que los usuarios de Last.fm han escuchado cada canción, no sus reproducciones
studio-read-other-form = se esperaba una tabla; hay { $form }, que no se lee: expórtalo como CSV o JSON, o copia la tabla de donde se muestra
studio-read-largest-counts = los valores más altos de cada canción, en la columna { $column }, se toman por los más recientes
studio-read-sums-of-counts = suma valores: los de varios días de una canción no dan el total de sus reproducciones; sí lo harían MÁX o una columna con el día
studio-read-groups-of-labels = la columna { $name } tiene grupos además de lo que contienen, y nada indica cuáles son canciones: muestra la tabla dinámica en formato tabular, con todas las etiquetas repetidas
studio-read-commas-in-names = tiene nombres con una coma cuyas partes no aparecen en ninguna otra celda: { $names }; cada parte es un artista, salvo que la columna artist_count diga 1
studio-read-wiki-source = el código fuente de una página wiki
studio-read-workbook-failed = no se puede leer el libro: { $why }
studio-read-workbook-too-large = el libro es mayor de lo que se lee: 64 MiB, 256 MiB descomprimido u 8.000.000 de celdas
studio-read-no-workbook = es un archivo comprimido sin un libro que se lea; descomprímelo, o exporta como xlsx o CSV
studio-read-not-text = el archivo no es texto UTF-8
studio-read-file-too-large = el archivo supera los 64 MiB, el máximo que se lee
studio-read-too-many-tracks = el archivo tiene más de 200.000 pistas, el máximo que se lee
studio-read-not-published = el archivo es una página web, no un conjunto de datos ni una tabla: ¿está publicado?
studio-read-expected-dataset = se esperaba un conjunto de datos entre llaves; hay { $found }
studio-read-expected-schema = se esperaba 1, el único esquema que lee esta versión; hay { $found }
studio-read-not-json = el archivo no es JSON válido: { $found }
studio-read-json-follows = hay algo después de su final
studio-read-json-list-comma = se esperaba una coma o el final de la lista
studio-read-json-object-comma = se esperaba una coma o el final del objeto
studio-read-json-ends-within = termina dentro de una lista o de un objeto
studio-read-json-last-comma = sobra una coma antes del final
studio-read-json-name = se esperaba el nombre de un campo entre comillas
studio-read-json-ends-in-object = termina dentro de un objeto
studio-read-json-colon = se esperaban dos puntos tras el nombre de un campo
studio-read-json-digit = se esperaba un dígito
studio-read-json-zero = un número empieza por 0
studio-read-json-control = un texto sigue en otra línea o tiene un carácter de control: escríbelo con una secuencia de escape
studio-read-json-ends-in-text = termina dentro de un texto
studio-read-json-hex = se esperaban cuatro dígitos hexadecimales tras \u
studio-read-json-escape = una secuencia de escape de un texto no es de JSON
studio-read-json-value = se esperaba un valor
studio-read-json-ends-at-value = termina donde se esperaba un valor
studio-read-json-object = se esperaba un objeto entre llaves
studio-role-both = Artista y título
studio-role-featured = Artistas invitados
studio-role-daily = Reproducciones de un día
studio-role-day = Reproducciones por día
studio-role-date = Fecha
studio-role-album = Álbum
studio-role-released = Fecha de publicación
studio-role-version = Versión
studio-role-id = Identificador
studio-role-none = No se lee
studio-about = Lo que la tabla no dice
studio-about-why = Cada cifra necesita una fecha y una fuente que los lectores puedan abrir.
studio-about-source = Enlace a la fuente
studio-about-source-hint = Una dirección que empieza por https://
studio-about-publisher = Nombre de la fuente
studio-about-publisher-hint = Si falta, el nombre del sitio
studio-about-date = Fecha de los datos sin fecha
studio-about-date-hint = 2026-07-14, 2026-07 o 2026
studio-about-artist = Artista de las filas sin artista
studio-about-title = Título
studio-about-title-hint = Cómo se llaman los datos; si falta, el nombre del archivo
studio-about-no-date = Usa una fecha como 2026-07-14, 2026-07 o 2026
studio-about-no-address = Usa una dirección que empiece por https:// o http://
studio-problems =
    { $n ->
        [one] { $n } problema
       *[other] { $n } problemas
    }
studio-problems-why = Lo que aparece aquí se omite. Todo lo demás se conserva y se muestra.
studio-problems-whole = No se puede mostrar nada hasta que se corrija esto donde está la marca. Si falta el final, guárdalo o cópialo entero otra vez.
studio-conflicts =
    { $n ->
        [one] { $n } contradicción
       *[other] { $n } contradicciones
    }
studio-conflicts-why = Se conservan ambos datos y el widget lo indica.
studio-problems-none = No hay problemas.
studio-problems-where = Dónde
studio-problems-what = Qué falla
studio-problems-place = línea { $line }, columna { $column }
studio-download = Descargar como conjunto de datos
studio-download-source = Añade primero un enlace a la fuente de la tabla.
studio-download-why = Sube este archivo y escribe su dirección abajo.
studio-download-online = No hace falta: el archivo ya está en línea y se puede usar tal cual.

## The studio: the options

studio-embed = El widget
studio-group-what = Qué muestra
studio-group-rows = Filas
studio-group-look = Aspecto
studio-more = Más opciones
studio-undo = Deshacer
studio-reset = Empezar de nuevo
studio-pick = Elegir: { $what }
studio-any = Cualquiera
studio-no-song = Ninguna canción concreta
studio-first-artist = Ningún artista concreto
studio-view = Vista
studio-view-board = Panel: todo, en pestañas
studio-view-counter = Contador
studio-view-leaderboard = Ranking
studio-view-honours = Hitos y premios
studio-view-race = Carrera: el ranking a lo largo del tiempo
studio-view-badge = Insignia: una línea dentro de una frase
studio-src = Dirección del archivo
studio-src-hint = Un conjunto de datos o una tabla CSV que otros sitios puedan leer
studio-artist = Artista
studio-track = Canción
studio-track-hint = Un contador para una canción
studio-metric = Qué se cuenta
studio-metric-songs = Canciones que superan un hito
studio-metric-streams = Reproducciones
studio-metric-followers = Seguidores
studio-metric-listeners = Oyentes mensuales
studio-metric-awards = Premios
studio-credit = Qué canciones cuentan
studio-credit-newest = Como en el último dato
studio-threshold = Hito
studio-threshold-hint = 100M, 1B o 1000000; si falta, el último publicado
studio-goal = Meta
studio-goal-hint = Cuánto esperas alcanzar
studio-deadline = Plazo
studio-deadline-hint = 2026-06-13, 2026-06 o 2026: muestra cuántos hacen falta al día
studio-as-of = Datos hasta
studio-as-of-hint = 2022-04-14, 2022-04 o 2022; si falta, el último día
studio-by = Ranking
studio-sort = Orden
studio-sort-streams = De mayor a menor
studio-sort-title = Título
studio-sort-missing = Más cerca del próximo hito primero
studio-sort-date = Último dato primero
studio-sort-gain = Mayor aumento diario primero
studio-limit = Número de filas
studio-limit-hint = Antes de «Mostrar todo»; si falta, 10
studio-rows = Detalle
studio-rows-detailed = Detallado: cambios, aumentos y ritmo
studio-whose = Canciones de
studio-whose-any = Todas las que nombran al artista
studio-versions = Versiones de una canción
studio-search = Solo con estas palabras
studio-search-hint = En el título o el artista
studio-with = Solo con este artista
studio-version = Solo esta versión
studio-language = Solo en este idioma
studio-past = Solo por encima de
studio-past-hint = 100M, 1B o 1000000 de reproducciones
studio-theme = Colores
studio-theme-auto = Como la página
studio-theme-light = Claros
studio-theme-dark = Oscuros
studio-theme-paper = Papel
studio-theme-stage = Escenario
studio-theme-neon = Neón
studio-theme-pastel = Pastel
studio-theme-print = Imprenta
studio-scheme = Claro u oscuro
studio-accent = Color de acento
studio-accent-hint = Un color CSS, como #0f766e o teal
studio-lang = Idioma
studio-lang-hint = Una etiqueta como ko o pt-BR; si falta, el idioma de la página
studio-motion = Movimiento
studio-motion-auto = El número gira una vez
studio-motion-none = Nada se mueve
studio-heading-level = Nivel del encabezado
studio-refresh = Actualizar cada
studio-refresh-hint = 15m o 1h, mientras se vea; si falta, nunca
studio-loading = Carga
studio-loading-lazy = Cuando el lector se acerca
studio-loading-eager = De inmediato

## The studio: why an option has no effect

studio-unfit-song = Hay una canción elegida y tiene un solo dato.
studio-unfit-artists = Solo donde se ordenan artistas.
studio-unfit-streams = Solo donde se cuentan reproducciones de artistas.
studio-unfit-songs-of-artists = Solo donde se ordenan artistas por sus canciones.
studio-unfit-songs = Solo donde se ordenan canciones.
studio-unfit-threshold = El hito es la meta.
studio-unfit-members = Estos datos no nombran miembros de grupos.
studio-unfit-versions = Estos datos no tienen versiones de canciones.

## The studio: preview and code

studio-preview = Vista previa
studio-paste = Pega el código
studio-publish = Primero, publica los números
studio-publish-not-yet = aún no están en línea
studio-publish-why = Por ahora solo están en este navegador. Sirve tu propio sitio o cualquier espacio web que otros sitios puedan leer, como GitHub Pages. Las líneas de abajo llevan la dirección del archivo.
studio-publish-read = De lo que hay en esa dirección, el widget lee menos que esta página. Publica en su lugar este conjunto de datos: sirve tu propio sitio o cualquier espacio web que otros sitios puedan leer. Las líneas de abajo llevan su dirección.
studio-host = Dónde va
studio-host-plain = Tu propia página web
studio-host-frame = Un marco, Notion, OBS
studio-width = Ancho de la columna
studio-width-any = Cualquiera
studio-width-of = { $n } píxeles
studio-paste-more = Ancho, versión, enlace a este borrador
studio-pin = Mantener esta versión, verificada por el navegador
studio-pin-why = Si no, el widget se actualiza con cada versión.
studio-pin-frame = Un marco muestra esta página, que se actualiza con cada versión.
studio-copy = Copiar
studio-copy-of = Copiar: { $what }
studio-copy-link = Copiar enlace a este borrador
studio-copy-link-file = El enlace no puede incluir tu archivo.
studio-copied = Copiado.
studio-copied-unpublished = Copiado. Estas líneas aún no funcionan: los números no están en línea. Sigue «{ $publish }», más arriba, escribe allí la dirección del archivo y copia las líneas otra vez.
studio-copied-address = Copiado. Las líneas funcionan en cuanto el archivo descargado esté en { $address }.
studio-copy-failed = Tu navegador no permite copiar aquí: selecciona las líneas y cópialas.
studio-space =
    { $n ->
        [one] Reserva { $n } píxel, según lo medido: nada se mueve en tu página cuando aparece el widget.
       *[other] Reserva { $n } píxeles, según lo medido: nada se mueve en tu página cuando aparece el widget.
    }
studio-space-like =
    { $n ->
        [one] Reserva { $n } píxel, la altura de una vista parecida: compárala con la vista previa.
       *[other] Reserva { $n } píxeles, la altura de una vista parecida: compárala con la vista previa.
    }
studio-address-blocked = Si la dirección se abre en una pestaña, su servidor no deja que otros sitios la lean: debe enviar «Access-Control-Allow-Origin: *».
studio-paste-unread = No se pudieron leer los números. Mientras tanto, una página con estas líneas muestra solo su texto.
studio-space-two = Reserva { $wide } píxeles, y { $narrow } en un teléfono: lo justo para una columna de unos 720 píxeles. Si la tuya es más estrecha, elige su ancho en «{ $more }».
studio-space-css = En mi sitio no puedo añadir CSS
studio-space-css-why = Entonces el propio código reserva el espacio, también donde no se ejecutan scripts, como en un boletín.
studio-where-plain = Donde deba aparecer el widget
studio-where-wordpress-site = Una vez por sitio, en el head
studio-where-wordpress-post = En una entrada, como bloque «HTML personalizado»
studio-where-blogger-theme = Una vez, en el tema, antes de </body>
studio-where-blogger-post = En la vista HTML de una entrada o en un gadget
studio-where-ghost-site = Una vez, en Code injection, Site header
studio-where-ghost-post = En una entrada, como tarjeta HTML
studio-where-tumblr = En el tema, donde deba aparecer el widget
studio-where-template = Una vez, en la plantilla de todas las páginas
studio-where-hugo-shortcode = Como archivo layouts/shortcodes/milestream.html
studio-where-hugo-text = En el texto, debajo del front matter
studio-where-jekyll-page = En una página, con una línea vacía antes y después
studio-where-mediawiki-page = En el código de una página
studio-where-mediawiki-script = Una vez por wiki, en MediaWiki:Common.js
studio-where-css = Una vez por sitio, en su CSS
studio-where-frame = Donde deba aparecer el marco
studio-where-listener = Una vez en esa página, para que se ajuste la altura del marco
studio-where-address = Donde solo se acepta una dirección
studio-no-words = Las cifras aparecen aquí.

## The studio: the share card

studio-card = Tarjeta para compartir
studio-card-why = Una imagen de estas cifras con su fecha y su fuente. Se dibuja aquí, en tu navegador.
studio-card-motif = Qué muestra
studio-card-counter = El contador
studio-card-passed = El hito que ha superado
studio-card-top = Los cinco primeros
studio-card-size = Tamaño
studio-card-wide = Ancha, 1200 × 630
studio-card-square = Cuadrada, 1080 × 1080
studio-card-story = Historia, 1080 × 1920
studio-card-badge = Insignia, 360 de ancho
studio-card-png = Descargar PNG
studio-card-svg = Descargar SVG
studio-card-share = Compartir…
studio-card-saved = Guardado.
studio-card-failed = Tu navegador no deja guardar esta imagen. Guarda la vista previa desde su propio menú.
studio-card-not-shared = No se pudo compartir la imagen. Descárgala en su lugar.
studio-card-tag = Para una página sin scripts
studio-card-tag-why = Para un README, un boletín o una barra lateral: sube la imagen a tu sitio y pon esta línea donde deba aparecer.
studio-card-copy = Copiar la etiqueta de imagen
