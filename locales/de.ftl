### Milestream auf Deutsch

## Numbers

number-at-least = { $n }+
number-about = rund { $n }
number-range = { $least }–{ $most }
number-of = { $n } von { $t }
number-per-day = { $n } pro Tag

## Lists and other small signs

list-separator = { ", " }
quoted = „{ $text }“
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] Song von { $artist } mit über { $t } Streams
       *[other] Songs von { $artist } mit über { $t } Streams
    }
counter-songs-line =
    { $n ->
        [one] { $n } Song von { $artist } mit über { $t } Streams
       *[other] { $n } Songs von { $artist } mit über { $t } Streams
    }
counter-sentence =
    { $n ->
        [one] { $n } Song von { $artist } hat { $t } Streams geknackt
       *[other] { $n } Songs von { $artist } haben { $t } Streams geknackt
    }
counter-passed = { $title } hat { $t } Streams geknackt
counter-followers = { $artist }: über { $t } Follower
counter-streams-so-far =
    { $n ->
        [one] { $title } hat bisher { $n } Stream
       *[other] { $title } hat bisher { $n } Streams
    }
counter-followers-so-far = { $artist } hat bisher { $n } Follower
counter-listeners = { $artist } hat { $n } monatliche Hörer
counter-awards =
    { $n ->
        [one] { $artist } hat { $n } Award gewonnen
       *[other] { $artist } hat { $n } Awards gewonnen
    }
counter-won = { $artist } hat gewonnen: { $n } { $name }
counter-just = Gerade { $t } geknackt
counter-all-songs =
    { $n ->
        [one] Der einzige Song hat { $t } geknackt
       *[other] Alle { $n } Songs haben { $t } geknackt
    }
counter-of-songs =
    { $n ->
        [one] von { $n } Song
       *[other] von { $n } Songs
    }
counter-goal-reached = Ziel von { $goal } erreicht
counter-goal-just = Ziel von { $goal } gerade erreicht
counter-left = bis { $t } noch { $n }
counter-left-at-most = bis { $t } noch höchstens { $n }
counter-left-unsure = hat { $t } vielleicht schon geknackt
counter-past = über { $t }
counter-near = Am nächsten an { $t }
counter-next-days =
    { $n ->
        [one] vielleicht in { $n } Tag
       *[other] vielleicht in { $n } Tagen
    }
counter-details = Details
total-streams = Streams von { $artist } ({ $credit })
total-followers = Follower von { $artist }
total-listeners = Monatliche Hörer von { $artist }
total-awards = Awards von { $artist }
total-named = { $artist }: { $name }
unit-streams = Streams

## Which songs a total of streams counts

credit-all = als Hauptact und Gast
credit-all-meaning = Zählt alle Songs, die den Act nennen, als Hauptact oder als Gast.
credit-lead = als Hauptact
credit-lead-meaning = Zählt Songs als Hauptact, auch Kollaborationen. Gastbeiträge zählen nicht.
credit-alone = ohne Kollaborationen
credit-alone-meaning = Zählt nur Songs ohne andere Acts.
credit-feature = als Gast
credit-feature-meaning = Zählt nur Songs mit einem Gastbeitrag.
credit-with-members = Gruppe und Solosongs der Mitglieder
credit-with-members-meaning = Zählt die Songs der Gruppe und die Solosongs ihrer Mitglieder.
credit-unstated = gemeldete Gesamtzahl
credit-unstated-meaning = Die Quelle nennt eine Gesamtzahl, aber nicht, welche Songs sie zählt.

## The history of a count

history-title = Verlauf
history-all =
    { $n ->
        [one] { $n } Stand
       *[other] Alle { $n } Stände
    }
history-periods = Nach Tag und Woche
history-date = Datum
history-period = Zeitraum
history-point = { $n }, { $date }
history-exact = genau
history-rounded = gerundet
history-at-least = mindestens
history-conflicting = widersprüchlich
history-no-report = kein Bericht seit { $date }
history-note-conflict = widerspricht { $n } ({ $date })
history-note-unused = nicht verwendet: niedriger als { $n } ({ $date }) und als der nächste Stand
history-note-lower = niedriger als { $n } ({ $date })
history-note-disputed = umstritten, nicht gezählt

## The deadline and the forecast

due-per-day = Nötig: { $n } pro Tag ab dem { $from } (Frist: { $date })
due-per-day-at-most = Nötig: höchstens { $n } pro Tag ab dem { $from } (Frist: { $date })
due-every =
    { $every ->
        [1] Nötig: einer pro Tag ab dem { $from } (Frist: { $date })
        [one] Nötig: einer alle { $every } Tag ab dem { $from } (Frist: { $date })
       *[other] Nötig: einer alle { $every } Tage ab dem { $from } (Frist: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Nötig: höchstens einer pro Tag ab dem { $from } (Frist: { $date })
        [one] Nötig: höchstens einer alle { $every } Tag ab dem { $from } (Frist: { $date })
       *[other] Nötig: höchstens einer alle { $every } Tage ab dem { $from } (Frist: { $date })
    }
due-passed = Die Frist ({ $date }) ist vorbei.
due-met = Vor Ablauf der Frist ({ $date }) erreicht.
due-pace-enough = Das Tempo vom { $from } bis zum { $to } ({ $pace }) reicht.
due-pace-maybe = Das Tempo vom { $from } bis zum { $to } ({ $pace }) könnte reichen.
due-pace-too-slow = Das Tempo vom { $from } bis zum { $to } ({ $pace }) reicht nicht.
forecast = Prognose für { $t }: { $first } bis { $last }, beim Tempo vom { $from } bis zum { $to } ({ $pace })
forecast-by = Prognose für { $t }: bis { $last }, vielleicht schon jetzt, beim Tempo vom { $from } bis zum { $to } ({ $pace })
forecast-row = Prognose: { $first } bis { $last }
forecast-row-by = Prognose: bis { $last }, vielleicht schon jetzt
forecast-basis = { $forecast }, bei { $pace } seit dem { $from }
forecast-unused-count = { $n } ({ $date }) wird nicht verwendet: Andere Stände widersprechen.
forecast-past = Hat { $t } vielleicht schon geknackt.
forecast-none-few = Noch keine Prognose: Dafür braucht es zwei Stände mit bekanntem Datum.
forecast-none-close = Noch keine Prognose: Zwischen den Ständen liegt weniger als eine Woche.
forecast-none-rounding = Noch keine Prognose: Die Stände sind zu grob gerundet.
forecast-none-conflict = Keine Prognose: Zwei Berichte widersprechen sich.
forecast-none-old = Keine Prognose: Der letzte Stand ist zu alt.
forecast-none-far = Keine Prognose: Der nächste Meilenstein ist über ein Jahr entfernt.
forecast-none-uneven = Keine Prognose: Das Tempo hat sich zuletzt zu stark verändert.
forecast-none-new = Noch keine Prognose: Der Song ist zu neu.

## The board

tab-counter = Zähler
tab-leaderboard = Rangliste
tab-honours = Meilensteine & Awards
tab-songs =
    { $n ->
        [one] { $n } Song
       *[other] { $n } Songs
    }
tab-list = Ansichten
date-control = Zahlen bis
date-chosen = Zahlen bis { $date }
date-earlier = Früheres Datum
date-later = Späteres Datum
date-newest = { $date } (neuestes)
board-more = Weitere Zahlen

## The leaderboard

caption-tracks = Meistgestreamte Songs
caption-albums = Meistgestreamte Alben
caption-upcoming = Songs mit dem kürzesten Weg zum nächsten Meilenstein
caption-artists-songs = Acts nach Songs über { $t }
caption-artists-streams = Acts nach Streams
caption-artists-followers = Acts nach Followern
caption-artists-listeners = Acts nach monatlichen Hörern
caption-artists-awards = Acts nach Awards
caption-of-artist = { $caption }, { $artist }
column-rank = Platz
column-song = Song
column-artist = Act
column-album = Album
column-gain = Zuwachs
column-upcoming = Nächster Meilenstein
column-change = Änderung
column-days = Tage
column-streams = Streams
column-songs = Songs
column-count = Anzahl
rank-by = Rangliste
rank-tracks = Songs
rank-artists = Acts
rank-albums = Alben
rank-upcoming = Als Nächstes
race-play = Abspielen
race-pause = Pause
race-speed = Tempo
race-times = { $n }×
race-note = Ein Balken bewegt sich nur, wenn eine neue Zahl kam; dazwischen wird nichts geschätzt.
race-hatched = Schraffiert: Die Zahl ist über ein Jahr alt.
race-few = Für ein Rennen braucht es Zahlen von mindestens { $days } Tagen und { $songs } Songs. Das hier ist der Endstand.
rows-dated =
    { $n ->
        [one] { $n } Zeile, Stände: { $dates }
       *[other] { $n } Zeilen, Stände: { $dates }
    }
date-range = { $from } bis { $to }
rows-counted =
    { $n ->
        [one] { $n } von { $of } Songs hat einen Stand.
       *[other] { $n } von { $of } Songs haben einen Stand.
    }
rows-left-out =
    { $n ->
        [one] { $n } weiterer Song fehlt: kein aktuelles Tempo oder noch über ein Jahr.
       *[other] { $n } weitere Songs fehlen: kein aktuelles Tempo oder noch über ein Jahr.
    }
rows-discs = Jeder Punkt: { $t } Streams
rows-gain = Zuwachs: pro Tag, { $dates }
rows-change = Änderung: gegenüber { $dates }
rows-days = Tage: bis zum nächsten Meilenstein bei diesem Tempo
rows-show-all = Alle { $n } anzeigen
rows-show-fewer = Weniger anzeigen

## Search and filters

find-title = Suche & Filter
find-asked = Suche & Filter: { $asked }
find-search = Suchen
find-sort = Sortieren nach
find-all = Alle
find-version = Version
find-language = Sprache
find-milestone = Meilenstein
find-whose = Songs von
find-whose-group = Gruppe
find-whose-members = Mitglieder
find-whose-both = Gruppe und Mitglieder
find-whose-features = Gastbeiträge
find-versions = Versionen
find-versions-each = Einzeln
find-versions-together = Zusammen
find-rows = Ansicht
find-rows-simple = Einfach
find-rows-detailed = Ausführlich
find-clear = Filter löschen
find-nothing = Nichts passt zu { $asked }. Versuch es mit weniger Filtern.
sort-missing = Nächster Meilenstein zuerst
sort-date = Neuester Stand

## Share

share-title = Teilen
share-csv = CSV herunterladen
share-text = Als Text kopieren
share-link = Link zu dieser Ansicht kopieren
share-saved = Gespeichert.
share-asked = Der Browser soll die Datei speichern. Kommt nichts an, erlaubt diese Seite keine Downloads: Kopiere alles als Text.
share-copied = Kopiert.
share-failed = Diese Seite erlaubt kein Kopieren.
share-some = { $n } von { $of } Zeilen.
share-all-rows = Alle { $of } Zeilen
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = Summe: { $versions }
row-album-all =
    { $n ->
        [one] Summe von { $n } Song
       *[other] Summe von { $n } Songs
    }
row-album-of =
    { $of ->
        [one] Summe von { $n } von { $of } Song
       *[other] Summe von { $n } von { $of } Songs
    }
row-album-some =
    { $n ->
        [one] aus { $n } Song
       *[other] aus { $n } Songs
    }
row-oldest-count = { $sum }; ältester Stand: { $date }
row-bare = Mehr ist über diesen Song nicht bekannt.
row-up = { $n } nach oben
row-down = { $n } nach unten
row-same = unverändert
row-new = neu
version-original = Original
version-remix = Remix
version-japanese = japanische Version
version-live = live
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } seit dem { $date }
gain-lost = −{ $n } seit dem { $date }
gain-more = { $n } mehr pro Tag als vom { $from } bis zum { $to }
gain-less = { $n } weniger pro Tag als vom { $from } bis zum { $to }
gain-same = so viele pro Tag wie vom { $from } bis zum { $to }
gain-on-day = { $n } am { $date }
gain-per-day-between = { $n } pro Tag vom { $from } bis zum { $to }
gain-days-to =
    { $n ->
        [one] bei diesem Tempo rund { $n } Tag bis { $t }
       *[other] bei diesem Tempo rund { $n } Tage bis { $t }
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, vielleicht schon erreicht

## Milestones and awards

kind-award = Award
kind-record = Rekord
kind-first = Premiere
kind-certification = Zertifizierung
kind-plaque = Plakette
kind-playlist = Playlist
kind-ranking = Charts
kind-milestone = Meilenstein
kind-review = Kritik
kind-note = Hinweis
entry-passed = { $title } hat { $t } geknackt
entry-goal = { $title }: Ziel von { $goal } erreicht
entry-by = spätestens { $date }
entry-nothing = Am { $date } war noch nichts bekannt. Wähle ein späteres Datum.
entry-none = Noch ist nichts bekannt.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = unbekanntes Datum
date-unknown = Datum unbekannt
source-of-number = { $n }, Stand { $date }. Quelle: { $source }
source-of-line = { $line }. Quelle für { $n }
source-title = Woher diese Zahl kommt
source-title-entry = Woher das kommt
source-close = Schließen
source-exact = Die genaue Zahl, Stand { $date }.
source-rounded = Eine gerundete Zahl, Stand { $date }: Die letzte gezeigte Stelle ist die letzte bekannte.
source-at-least = Mindestens so viele, Stand { $date }. Die Quelle nennt eine Untergrenze; die echte Zahl kann höher sein.
source-counted = Gezählt aus den Songs in diesen Daten. Songs, die fehlen, können dazukommen.
source-counted-all = Gezählt aus allen Songs des Acts; alle stehen in diesen Daten.
source-report-date = Das Datum ist das des Berichts; der Stand ist von diesem Tag oder kurz davor.
source-contradicts = Ein früherer Bericht nannte { $n } ({ $date }). Diese neuere Zahl ist niedriger und wird deshalb gezeigt.
source-also = Auch gemeldet von
source-published = veröffentlicht: { $date }
source-via = zitiert { $via }
source-counted-songs = Gezählte Songs
source-counted-none = Alle Songs; noch keiner liegt darüber
source-sum = Die Summe der Versionen dieses Songs in diesen Daten. Ist eine davon gerundet, eine Untergrenze oder älter, ist auch die Summe eine Untergrenze.
source-sum-versions = Addierte Versionen
source-album = Die Zahl eines Albums ist die Summe seiner Songs in diesen Daten, mit jeder Version, die das Album nennt. Sie ist eine Untergrenze, außer wenn alle Songs des Acts hier sind, jeder mit einer genauen Zahl vom selben Tag.
source-album-songs = Addierte Songs

## While there is nothing to show

state-loading = Zahlen werden geladen
state-unknown = In diesen Daten gibt es „{ $id }“ nicht. Prüfe die id im Einbettungscode.
state-no-figure = Für den { $date } haben diese Daten keine solche Zahl. Wähle ein anderes Datum oder eine andere Zahl.
state-no-forecast = Noch keine Prognose: Dafür braucht es zwei aktuelle Stände oder eine Tageszahl.
state-stale = Nicht aktualisiert seit { $time }.
state-retry = Erneut versuchen
fault-program = Die aktuellen Zahlen konnten nicht geladen werden.
fault-status = Die Zahlen konnten nicht geladen werden: Der Server antwortete mit { $status }.
fault-missing = Die Zahlen konnten nicht geladen werden: Unter dieser Adresse gibt es keine Datei.
fault-network = Die Zahlen konnten nicht geladen werden: keine Verbindung.
fault-timeout = Die Zahlen konnten nicht geladen werden: Der Server brauchte zu lange.
fault-syntax = Die Zahlen konnten nicht gelesen werden: Die Datei ist beschädigt oder von anderer Art.
fault-schema = Die Zahlen konnten nicht gelesen werden: Dieses Widget kennt die Version der Datei nicht.
fault-size = Die Zahlen konnten nicht gelesen werden: Die Datei ist zu groß.
fault-empty = Es gibt noch keine Zahlen.
fault-figure = Die Zahlen, die dieses Widget braucht, stehen nicht in der Datei.

## The share card

card-dates = Stände: { $dates }

## The standalone page

page-title = Milestream: Meilensteine und Streams von Songs
page-description = Meilenstein-Zähler und eine Rangliste von Songs für jede Webseite, mit Datum und Quelle zu jeder Zahl.
page-heading = Meilensteine und Streams von Songs
page-lead = Meilensteine und eine Rangliste, mit Datum und Quelle zu jeder Zahl.
page-build = Eigenes Widget bauen
page-language = Sprache
page-embed = Für deine Seite
page-embed-paste = Füge das dort ein, wo es erscheinen soll. Den Text darin sieht man, bis die Zahlen da sind und wo Skripte aus sind.
page-embed-build = Bau dein eigenes mit anderen Optionen oder mit deiner Datei.
page-reports = Die Zahlen stammen aus Presseberichten, jede mit Datum und Quelle.
page-footer = Kein Tracking: keine Cookies, kein Speicher, keine Dritten.
page-claim = Der Meilenstein-Zähler für Fanseiten
page-claim-lead = Streams, Songs und Awards deines Lieblingsacts, als Zähler oder Rangliste, mit Datum und Quelle zu jeder Zahl. Ein paar Zeilen HTML.
page-make = Bau dir deinen
page-copy = Zeilen kopieren
page-copied = Kopiert
page-copy-failed = Dein Browser erlaubt das Kopieren nicht. Die Zeilen sind markiert: Kopiere sie selbst.
page-light = Hell
page-dark = Dunkel
page-dated = Datum und Quelle zu jeder Zahl
page-dated-more = Heißt es „über 2 Milliarden“, bleibt es bei 2 Mrd.+. Nichts wird aufgerundet, und zwischen zwei Berichten wird nichts erfunden.
page-private = Niemand wird beobachtet
page-private-more = Keine Cookies, kein Speicher, keine Dritten. Die Datei liegt bei dir, und die Besuche deiner Leser bleiben bei dir.
page-home = Auf jeder Seite zu Hause
page-home-more = Übernimmt deine Schrift und Farben, passt ab 240 Pixeln und liest sich auch ohne Skripte und auf Papier gut.
page-walk = Ein Gang durch die Zeit
page-walk-more = An jedem Tag sagt das Widget, was man damals wusste.
page-views = Jede Ansicht für sich
page-views-more = Alle sind live, und jede gehört mit einem Klick dir.
page-view-list = Eine Rangliste
page-view-song = Ein Song
page-view-dense = Für alle, die mitzählen
page-view-steps = Schritt für Schritt
page-view-race = Ein Rennen, wie es berichtet wurde
page-view-badge = In einer Textzeile
page-badge-line = Wie hier, mitten in deinen Worten:
page-demo = Dasselbe mit täglichen Zahlen, von einem erfundenen Act
page-host-blog = Ein Blog
page-host-magazine = Ein Magazin
page-host-tour = Eine Tourseite
page-host-forum = Ein Forum
page-host-diary = Ein Tagebuch
page-host-newspaper = Eine Zeitung
page-looks = Sechs Looks, hell und dunkel
page-looks-more = Plain nimmt die Farben deiner Seite. Die anderen haben eigene.
page-dataset = Der Datensatz
page-facts = { $artist } auf { $service }
page-facts-date = Stand { $date }
page-foreign = Die Zahlen unten kommen von { $host }, nicht von dieser Seite.
page-unread = Diese Adresse konnte nicht gelesen werden:
page-unread-studio = Im Studio berichtigen oder dort eine Datei wählen
page-unread-own = Die Zahlen dieser Seite ansehen
page-studio-opening = Studio wird geöffnet…
page-studio-restarted = Das Studio ist stehen geblieben und wurde neu gestartet. Deine Auswahl bleibt erhalten; wähle die Datei noch einmal.
page-studio-stopped = Das Studio ist stehen geblieben. Deine Auswahl bleibt erhalten; wähle die Datei noch einmal.
page-studio-start = Neu starten
page-studio-failed = Das Studio konnte nicht geöffnet werden. Lade die Seite neu, um es noch einmal zu versuchen.
page-studio-english = Das Studio gibt es vorerst nur auf Englisch. Das Widget spricht Deutsch.
