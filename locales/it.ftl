### Milestream in italiano

## Numbers

number-at-least = { $n }+
number-about = circa { $n }
number-range = { $least }–{ $most }
number-of = { $n } su { $t }
number-per-day = { $n } al giorno

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] Brano di { $artist } oltre { $t }
       *[other] Brani di { $artist } oltre { $t }
    }
counter-songs-line =
    { $n ->
        [one] { $n } brano di { $artist } oltre { $t }
       *[other] { $n } brani di { $artist } oltre { $t }
    }
counter-sentence =
    { $n ->
        [one] { $n } brano di { $artist } ha superato quota { $t } di stream
       *[other] { $n } brani di { $artist } hanno superato quota { $t } di stream
    }
counter-passed = { $title } ha superato quota { $t } di stream
counter-followers = { $artist } ha superato quota { $t } di follower
counter-streams-so-far = Stream di { $title } finora: { $n }
counter-followers-so-far = Follower di { $artist } finora: { $n }
counter-listeners = { $artist } ha { $n } ascoltatori mensili
counter-awards =
    { $n ->
        [one] { $artist } ha vinto { $n } premio
       *[other] { $artist } ha vinto { $n } premi
    }
counter-won = { $artist } ha vinto { $n } { $name }
counter-just = Ha appena superato { $t }
counter-all-songs =
    { $n ->
        [one] L’unico brano ha superato { $t }
       *[other] Tutti i { $n } brani hanno superato { $t }
    }
counter-of-songs =
    { $n ->
        [one] su { $n } brano
       *[other] su { $n } brani
    }
counter-goal-reached = Obiettivo di { $goal } raggiunto
counter-goal-just = Obiettivo di { $goal } appena raggiunto
counter-left = mancano { $n } a { $t }
counter-left-at-most = mancano al massimo { $n } a { $t }
counter-left-unsure = potrebbe aver già superato { $t }
counter-past = oltre { $t }
counter-near = Più vicini a { $t }
counter-next-days =
    { $n ->
        [one] forse tra { $n } giorno
       *[other] forse tra { $n } giorni
    }
counter-details = Dettagli
total-streams = Stream di { $artist } ({ $credit })
total-followers = Follower di { $artist }
total-listeners = Ascoltatori mensili di { $artist }
total-awards = Premi di { $artist }
total-named = { $artist }: { $name }
unit-streams = stream

## Which songs a total of streams counts

credit-all = principale e featuring
credit-all-meaning = Conta tutti i brani accreditati all’artista, come principale o come ospite.
credit-lead = come artista principale
credit-lead-meaning = Conta i brani come artista principale, collaborazioni comprese. I featuring restano esclusi.
credit-alone = senza collaborazioni
credit-alone-meaning = Conta solo i brani senza altri artisti.
credit-feature = come ospite
credit-feature-meaning = Conta solo i brani in cui l’artista è ospite.
credit-with-members = gruppo e brani solisti dei membri
credit-with-members-meaning = Conta i brani del gruppo e quelli solisti dei suoi membri.
credit-unstated = totale riportato
credit-unstated-meaning = La fonte dà un totale e non dice quali brani conta.

## The history of a count

history-title = Storico
history-all =
    { $n ->
        [one] { $n } dato
       *[other] Tutti i { $n } dati
    }
history-periods = Per giorno e settimana
history-date = Data
history-period = Periodo
history-point = { $n }, { $date }
history-exact = esatto
history-rounded = arrotondato
history-at-least = almeno
history-conflicting = contraddittorio
history-no-report = ultimo dato: { $date }
history-note-conflict = contraddice { $n } ({ $date })
history-note-unused = non usato: inferiore a { $n } ({ $date }) e al dato successivo
history-note-lower = inferiore a { $n } ({ $date })
history-note-disputed = contestato, non contato

## The deadline and the forecast

due-per-day = Servono { $n } al giorno a partire dal { $from } (scadenza: { $date })
due-per-day-at-most = Servono al massimo { $n } al giorno a partire dal { $from } (scadenza: { $date })
due-every =
    { $every ->
        [1] Ne serve uno al giorno a partire dal { $from } (scadenza: { $date })
        [one] Ne serve uno ogni { $every } giorno a partire dal { $from } (scadenza: { $date })
       *[other] Ne serve uno ogni { $every } giorni a partire dal { $from } (scadenza: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Ne serve al massimo uno al giorno a partire dal { $from } (scadenza: { $date })
        [one] Ne serve al massimo uno ogni { $every } giorno a partire dal { $from } (scadenza: { $date })
       *[other] Ne serve al massimo uno ogni { $every } giorni a partire dal { $from } (scadenza: { $date })
    }
due-passed = La scadenza ({ $date }) è passata.
due-met = Raggiunto prima della scadenza ({ $date }).
due-pace-enough = Il ritmo dal { $from } al { $to } ({ $pace }) basta.
due-pace-maybe = Il ritmo dal { $from } al { $to } ({ $pace }) può bastare.
due-pace-too-slow = Il ritmo dal { $from } al { $to } ({ $pace }) non basta.
forecast = Previsione per { $t }: { $first } – { $last }, al ritmo dal { $from } al { $to } ({ $pace })
forecast-by = Previsione per { $t }: al più tardi { $last }, forse già ora, al ritmo dal { $from } al { $to } ({ $pace })
forecast-row = Previsione: { $first } – { $last }
forecast-row-by = Previsione: al più tardi { $last }, forse già ora
forecast-basis = { $forecast }, con { $pace } dal { $from }
forecast-unused-count = { $n } ({ $date }) non è usato: altri dati lo contraddicono.
forecast-past = Potrebbe aver già superato { $t }.
forecast-none-few = Ancora nessuna previsione: servono due dati con data nota.
forecast-none-close = Ancora nessuna previsione: tra i dati c’è meno di una settimana.
forecast-none-rounding = Ancora nessuna previsione: i dati sono troppo arrotondati.
forecast-none-conflict = Nessuna previsione: due notizie si contraddicono.
forecast-none-old = Nessuna previsione: l’ultimo dato è troppo vecchio.
forecast-none-far = Nessuna previsione: il prossimo traguardo è a più di un anno.
forecast-none-uneven = Nessuna previsione: di recente il ritmo è cambiato troppo.
forecast-none-new = Ancora nessuna previsione: il brano è troppo recente.

## The board

tab-counter = Contatore
tab-leaderboard = Classifica
tab-honours = Traguardi e premi
tab-songs =
    { $n ->
        [one] { $n } brano
       *[other] { $n } brani
    }
tab-list = Viste
date-control = Dati fino al
date-chosen = Dati fino al { $date }
date-earlier = Data precedente
date-later = Data successiva
date-newest = { $date } (più recente)
board-more = Altri numeri

## The leaderboard

caption-tracks = Brani più ascoltati
caption-albums = Album più ascoltati
caption-upcoming = Brani più vicini al prossimo traguardo
caption-artists-songs = Artisti per brani oltre { $t }
caption-artists-streams = Artisti per stream
caption-artists-followers = Artisti per follower
caption-artists-listeners = Artisti per ascoltatori mensili
caption-artists-awards = Artisti per premi
caption-of-artist = { $caption }, { $artist }
column-rank = Posizione
column-song = Brano
column-artist = Artista
column-album = Album
column-gain = Aumento
column-upcoming = Prossimo traguardo
column-change = Variazione
column-days = Giorni
column-streams = Stream
column-songs = Brani
column-count = Numero
rank-by = Classifica
rank-tracks = Brani
rank-artists = Artisti
rank-albums = Album
rank-upcoming = In arrivo
race-play = Riproduci
race-pause = Pausa
race-speed = Velocità
race-times = { $n }×
race-note = Una barra si muove solo quando arriva un nuovo dato; nel mezzo non si stima nulla.
race-hatched = Tratteggiato: il dato ha più di un anno.
race-few = Per una gara servono dati di almeno { $days } giorni e { $songs } brani. Questo è l’ordine finale.
rows-dated =
    { $n ->
        [one] { $n } riga, dati: { $dates }
       *[other] { $n } righe, dati: { $dates }
    }
date-range = { $from } – { $to }
rows-counted =
    { $n ->
        [one] { $n } brano su { $of } ha un dato.
       *[other] { $n } brani su { $of } hanno un dato.
    }
rows-left-out =
    { $n ->
        [one] { $n } altro brano è escluso: nessun ritmo recente o più di un anno di attesa.
       *[other] Altri { $n } brani sono esclusi: nessun ritmo recente o più di un anno di attesa.
    }
rows-discs = Ogni punto: { $t } di stream
rows-gain = Aumento: al giorno, { $dates }
rows-change = Variazione: rispetto a { $dates }
rows-days = Giorni: al prossimo traguardo a questo ritmo
rows-show-all = Mostra tutti ({ $n })
rows-show-fewer = Mostra meno

## Search and filters

find-title = Ricerca e filtri
find-asked = Ricerca e filtri: { $asked }
find-search = Cerca
find-sort = Ordina per
find-all = Tutti
find-version = Versione
find-language = Lingua
find-milestone = Traguardo
find-whose = Brani di
find-whose-group = Gruppo
find-whose-members = Membri
find-whose-both = Gruppo e membri
find-whose-features = Come ospite
find-versions = Versioni
find-versions-each = Separate
find-versions-together = Sommate
find-rows = Vista
find-rows-simple = Semplice
find-rows-detailed = Dettagliata
find-clear = Rimuovi filtri
find-nothing = Nessun risultato per { $asked }. Prova con meno filtri.
sort-missing = Più vicini al prossimo traguardo
sort-date = Ultimo dato

## Share

share-title = Condividi
share-csv = Scarica CSV
share-text = Copia come testo
share-link = Copia il link a questa vista
share-saved = Salvato.
share-asked = Il browser dovrebbe salvarlo. Se non arriva nulla, questa pagina non consente download: copialo come testo.
share-copied = Copiato.
share-failed = Questa pagina non consente di copiare.
share-some = Righe: { $n } su { $of }.
share-all-rows = Tutte le { $of } righe
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = somma: { $versions }
row-album-all =
    { $n ->
        [one] somma di { $n } brano
       *[other] somma di { $n } brani
    }
row-album-of =
    { $of ->
        [one] somma di { $n } su { $of } brano
       *[other] somma di { $n } su { $of } brani
    }
row-album-some =
    { $n ->
        [one] da { $n } brano
       *[other] da { $n } brani
    }
row-oldest-count = { $sum }; dato più vecchio: { $date }
row-bare = Di questo brano non si sa altro.
row-up = su di { $n }
row-down = giù di { $n }
row-same = invariato
row-new = nuovo
version-original = originale
version-remix = remix
version-japanese = versione giapponese
version-live = live
version-instrumental = strumentale

## What a row gains

gain-since = +{ $n } dal { $date }
gain-lost = −{ $n } dal { $date }
gain-more = { $n } in più al giorno rispetto al periodo { $from } – { $to }
gain-less = { $n } in meno al giorno rispetto al periodo { $from } – { $to }
gain-same = tanti al giorno quanti nel periodo { $from } – { $to }
gain-on-day = { $n } ({ $date })
gain-per-day-between = { $n } al giorno ({ $from } – { $to })
gain-days-to =
    { $n ->
        [one] circa { $n } giorno a { $t } con questo ritmo
       *[other] circa { $n } giorni a { $t } con questo ritmo
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, forse già raggiunto

## Milestones and awards

kind-award = Premio
kind-record = Record
kind-first = Prima volta
kind-certification = Certificazione
kind-plaque = Targa
kind-playlist = Playlist
kind-ranking = Classifica
kind-milestone = Traguardo
kind-review = Recensione
kind-note = Nota
entry-passed = { $title } ha superato { $t }
entry-goal = { $title }: obiettivo di { $goal } raggiunto
entry-by = al più tardi: { $date }
entry-nothing = Ancora nessun dato al { $date }. Scegli una data successiva.
entry-none = Ancora nessun dato.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = data sconosciuta
date-unknown = Data sconosciuta
source-of-number = { $n } (data: { $date }). Fonte: { $source }
source-of-line = { $line }. Fonte di { $n }
source-title = Da dove viene questo numero
source-title-entry = Da dove viene questa informazione
source-close = Chiudi
source-exact = Il numero esatto ({ $date }).
source-rounded = Un numero arrotondato ({ $date }): l’ultima cifra mostrata è l’ultima nota.
source-at-least = Almeno questo numero ({ $date }). La fonte dà un minimo; il numero reale può essere più alto.
source-counted = Contato dai brani in questi dati. Quelli che mancano possono aggiungersi.
source-counted-all = Contato da tutti i brani dell’artista, che sono in questi dati.
source-report-date = La data è quella della notizia; il dato è di quel giorno o di poco prima.
source-contradicts = Una notizia precedente riportava { $n } ({ $date }). Questo numero più recente è più basso, perciò è quello mostrato.
source-also = Riportato anche da
source-published = pubblicato: { $date }
source-via = citando { $via }
source-counted-songs = Brani contati
source-counted-none = Tutti i brani; nessuno l’ha ancora superato
source-sum = La somma delle versioni di questo brano in questi dati. Se una è arrotondata, è un minimo o è più vecchia, anche la somma è un minimo.
source-sum-versions = Versioni sommate
source-album = Il numero di un album è la somma dei suoi brani in questi dati, con ogni versione che cita l’album. È un minimo, a meno che ci siano tutti i brani dell’artista, ognuno con un numero esatto dello stesso giorno.
source-album-songs = Brani sommati

## While there is nothing to show

state-loading = Caricamento dei numeri
state-unknown = In questi dati non c’è “{ $id }”. Controlla l’id nel codice da incorporare.
state-no-figure = Questi dati non hanno quel numero al { $date }. Scegli un’altra data o un altro numero.
state-no-forecast = Ancora nessuna previsione: servono due dati recenti o un dato giornaliero.
state-stale = Ultimo aggiornamento: { $time }.
state-retry = Riprova
fault-program = Non è stato possibile caricare i numeri aggiornati.
fault-status = Non è stato possibile caricare i numeri: il server ha risposto { $status }.
fault-missing = Non è stato possibile caricare i numeri: a questo indirizzo non c’è alcun file.
fault-network = Non è stato possibile caricare i numeri: nessuna connessione.
fault-timeout = Non è stato possibile caricare i numeri: il server ha impiegato troppo tempo.
fault-syntax = Non è stato possibile leggere i numeri: il file è danneggiato o di altro tipo.
fault-schema = Non è stato possibile leggere i numeri: questo widget non conosce la versione del file.
fault-size = Non è stato possibile leggere i numeri: il file è troppo grande.
fault-empty = Non ci sono ancora numeri.
fault-figure = I numeri richiesti da questo widget non sono nel file.

## The share card

card-dates = Dati: { $dates }

## The standalone page

page-title = Milestream: traguardi e stream dei brani
page-description = Contatori di traguardi e una classifica di brani per qualsiasi pagina web, con data e fonte per ogni numero.
page-heading = Traguardi e stream dei brani
page-lead = Traguardi e classifica, con data e fonte per ogni numero.
page-build = Crea il tuo
page-language = Lingua
page-embed = Mettilo sulla tua pagina
page-embed-paste = Incolla questo dove deve apparire. Il testo all’interno si vede finché non arrivano i numeri e dove gli script sono disattivati.
page-embed-build = Crea il tuo con altre opzioni o con un tuo file.
page-reports = I numeri vengono dalla stampa, ognuno con data e fonte.
page-footer = Nessun tracciamento: niente cookie, niente dati salvati, niente terze parti.
page-claim = Il contatore di traguardi per i siti dei fan
page-claim-lead = Stream, brani e premi dell’artista che ami, in un contatore o in una classifica, con data e fonte per ogni numero. Poche righe di HTML.
page-make = Crea il tuo
page-copy = Copia le righe
page-copied = Copiato
page-copy-failed = Il tuo browser non permette di copiare. Le righe sono selezionate: copiale tu.
page-light = Chiaro
page-dark = Scuro
page-dated = Data e fonte per ogni numero
page-dated-more = Se un articolo dice “oltre 2 miliardi”, resta 2 Mld+. Niente è arrotondato per eccesso, e niente è inventato tra un articolo e l’altro.
page-private = Nessuno è osservato
page-private-more = Niente cookie, niente dati salvati, niente terze parti. Il file lo ospiti tu, e le visite dei tuoi lettori restano tue.
page-home = A suo agio in ogni pagina
page-home-more = Prende il tuo carattere e i tuoi colori, sta in 240 pixel e si legge bene senza script e su carta.
page-walk = Un giro nel tempo
page-walk-more = Per ogni giorno, il widget dice che cosa si sapeva allora.
page-views = Una vista alla volta
page-views-more = Tutte funzionano dal vivo, e ognuna è tua con un clic.
page-view-list = Una classifica
page-view-song = Un brano
page-view-dense = Per chi tiene il conto
page-view-steps = Ogni passo, in ordine
page-view-race = Una gara, secondo le notizie
page-view-badge = In una riga di testo
page-badge-line = Come qui, in mezzo alle tue parole:
page-demo = Lo stesso con un dato al giorno, di un artista inventato
page-host-blog = Un blog
page-host-magazine = Una rivista
page-host-tour = Un sito del tour
page-host-forum = Un forum
page-host-diary = Un diario
page-host-newspaper = Un giornale
page-looks = Sei stili, chiari e scuri
page-looks-more = Plain prende i colori della tua pagina. Gli altri hanno i propri.
page-dataset = I dati
page-facts = { $artist } su { $service }
page-facts-date = data: { $date }
page-foreign = I numeri qui sotto vengono da { $host }, non da questo sito.
page-unread = Non è stato possibile leggere questo indirizzo:
page-unread-studio = Correggilo nello studio o scegli lì un file
page-unread-own = Vedi i numeri di questo sito
page-studio-opening = Apertura dello studio…
page-studio-restarted = Lo studio si è fermato ed è stato riavviato. Le tue scelte sono conservate; scegli di nuovo il file.
page-studio-stopped = Lo studio si è fermato. Le tue scelte sono conservate; scegli di nuovo il file.
page-studio-start = Riavvia
page-studio-failed = Non è stato possibile aprire lo studio. Ricarica la pagina per riprovare.
page-studio-english = Per ora lo studio è in inglese. Il widget parla italiano.
