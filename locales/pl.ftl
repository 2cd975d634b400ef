### Milestream po polsku

## Numbers

number-at-least = { $n }+
number-about = ok. { $n }
number-range = { $least }–{ $most }
number-of = { $n } z { $t }
number-per-day = { $n } dziennie

## Lists and other small signs

list-separator = { ", " }
quoted = „{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = { $artist }: utwory powyżej { $t } odtworzeń
counter-songs-line =
    { $n ->
        [one] { $artist }: { $n } utwór powyżej { $t } odtworzeń
        [few] { $artist }: { $n } utwory powyżej { $t } odtworzeń
       *[many] { $artist }: { $n } utworów powyżej { $t } odtworzeń
    }
counter-sentence =
    { $n ->
        [one] { $artist }: { $n } utwór przekroczył { $t } odtworzeń
        [few] { $artist }: { $n } utwory przekroczyły { $t } odtworzeń
       *[many] { $artist }: { $n } utworów przekroczyło { $t } odtworzeń
    }
counter-passed = { $title }: przekroczono { $t } odtworzeń
counter-followers = { $artist }: przekroczono { $t } obserwujących
counter-streams-so-far = { $title } – odtworzenia do tej pory: { $n }
counter-followers-so-far = { $artist } – obserwujący do tej pory: { $n }
counter-listeners = { $artist }: { $n } słuchaczy w miesiącu
counter-awards =
    { $n ->
        [one] { $artist }: { $n } zdobyta nagroda
        [few] { $artist }: { $n } zdobyte nagrody
       *[many] { $artist }: { $n } zdobytych nagród
    }
counter-won = { $artist } – zdobyte nagrody { $name }: { $n }
counter-just = Właśnie ponad { $t }
counter-all-songs =
    { $n ->
        [one] Jedyny utwór przekroczył { $t }
        [few] Wszystkie { $n } utwory przekroczyły { $t }
       *[many] Wszystkie { $n } utworów przekroczyło { $t }
    }
counter-of-songs =
    { $n ->
        [one] z { $n } utworu
        [few] z { $n } utworów
       *[many] z { $n } utworów
    }
counter-goal-reached = Cel { $goal } osiągnięty
counter-goal-just = Cel { $goal } właśnie osiągnięty
counter-left = do { $t } brakuje { $n }
counter-left-at-most = do { $t } brakuje najwyżej { $n }
counter-left-unsure = być może już ponad { $t }
counter-past = ponad { $t }
counter-near = Najbliżej { $t }
counter-next-days =
    { $n ->
        [one] może za { $n } dzień
        [few] może za { $n } dni
       *[many] może za { $n } dni
    }
counter-details = Szczegóły
total-streams = { $artist }: odtworzenia ({ $credit })
total-followers = { $artist }: obserwujący
total-listeners = { $artist }: słuchacze w miesiącu
total-awards = { $artist }: nagrody
total-named = { $artist }: { $name }
unit-streams = odtworzeń

## Which songs a total of streams counts

credit-all = główny wykonawca i gość
credit-all-meaning = Liczone są wszystkie utwory z udziałem artysty, jako głównego wykonawcy lub gościa.
credit-lead = jako główny wykonawca
credit-lead-meaning = Liczone są utwory, w których artysta jest głównym wykonawcą, także wspólne. Bez występów gościnnych.
credit-alone = bez innych artystów
credit-alone-meaning = Liczone są tylko utwory bez innych artystów.
credit-feature = jako gość
credit-feature-meaning = Liczone są tylko występy gościnne.
credit-with-members = grupa i solowe utwory członków
credit-with-members-meaning = Liczone są utwory grupy i solowe utwory jej członków.
credit-unstated = podana suma
credit-unstated-meaning = Źródło podaje sumę i nie mówi, które utwory są w niej liczone.

## The history of a count

history-title = Historia
history-all =
    { $n ->
        [one] { $n } odczyt
        [few] Wszystkie { $n } odczyty
       *[many] Wszystkie { $n } odczytów
    }
history-periods = Dni i tygodnie
history-date = Data
history-period = Okres
history-point = { $n }, { $date }
history-exact = dokładnie
history-rounded = w zaokrągleniu
history-at-least = co najmniej
history-conflicting = sprzeczne
history-no-report = ostatnie doniesienie: { $date }
history-note-conflict = sprzeczne z { $n } ({ $date })
history-note-unused = pominięte: mniej niż { $n } ({ $date }) i niż następny odczyt
history-note-lower = mniej niż { $n } ({ $date })
history-note-disputed = sporne, nieliczone

## The deadline and the forecast

due-per-day = Potrzeba { $n } dziennie od { $from } (termin: { $date })
due-per-day-at-most = Potrzeba najwyżej { $n } dziennie od { $from } (termin: { $date })
due-every =
    { $every ->
        [1] Potrzeba 1 dziennie od { $from } (termin: { $date })
        [few] Potrzeba 1 co { $every } dni od { $from } (termin: { $date })
        [many] Potrzeba 1 co { $every } dni od { $from } (termin: { $date })
       *[other] Potrzeba 1 co { $every } dnia od { $from } (termin: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Potrzeba najwyżej 1 dziennie od { $from } (termin: { $date })
        [few] Potrzeba najwyżej 1 co { $every } dni od { $from } (termin: { $date })
        [many] Potrzeba najwyżej 1 co { $every } dni od { $from } (termin: { $date })
       *[other] Potrzeba najwyżej 1 co { $every } dnia od { $from } (termin: { $date })
    }
due-passed = Termin ({ $date }) minął.
due-met = Osiągnięto przed terminem ({ $date }).
due-pace-enough = Tempo z okresu { $from } – { $to } ({ $pace }) wystarczy.
due-pace-maybe = Tempo z okresu { $from } – { $to } ({ $pace }) może wystarczyć.
due-pace-too-slow = Tempo z okresu { $from } – { $to } ({ $pace }) nie wystarczy.
forecast = Prognoza dla { $t }: { $first } – { $last }, w tempie z okresu { $from } – { $to } ({ $pace })
forecast-by = Prognoza dla { $t }: najpóźniej { $last }, może już teraz, w tempie z okresu { $from } – { $to } ({ $pace })
forecast-row = Prognoza: { $first } – { $last }
forecast-row-by = Prognoza: najpóźniej { $last }, może już teraz
forecast-basis = { $forecast }, przy { $pace } od { $from }
forecast-unused-count = { $n } ({ $date }) pominięto: inne odczyty temu przeczą.
forecast-past = Być może już ponad { $t }.
forecast-none-few = Jeszcze bez prognozy: potrzeba dwóch odczytów o znanej dacie.
forecast-none-close = Jeszcze bez prognozy: między odczytami jest mniej niż tydzień.
forecast-none-rounding = Jeszcze bez prognozy: odczyty są zbyt zaokrąglone.
forecast-none-conflict = Bez prognozy: dwa doniesienia są sprzeczne.
forecast-none-old = Bez prognozy: ostatni odczyt jest za stary.
forecast-none-far = Bez prognozy: do kolejnego progu jest ponad rok.
forecast-none-uneven = Bez prognozy: tempo ostatnio zbyt mocno się zmieniło.
forecast-none-new = Jeszcze bez prognozy: utwór jest zbyt nowy.

## The board

tab-counter = Licznik
tab-leaderboard = Ranking
tab-honours = Progi i nagrody
tab-songs =
    { $n ->
        [one] { $n } utwór
        [few] { $n } utwory
       *[many] { $n } utworów
    }
tab-list = Widoki
date-control = Dane do dnia
date-chosen = Dane do dnia { $date }
date-earlier = Wcześniejsza data
date-later = Późniejsza data
date-newest = { $date } (najnowsza)
board-more = Więcej liczb

## The leaderboard

caption-tracks = Najczęściej odtwarzane utwory
caption-albums = Najczęściej odtwarzane albumy
caption-upcoming = Utwory najbliżej kolejnego progu
caption-artists-songs = Artyści według utworów powyżej { $t }
caption-artists-streams = Artyści według odtworzeń
caption-artists-followers = Artyści według obserwujących
caption-artists-listeners = Artyści według słuchaczy w miesiącu
caption-artists-awards = Artyści według nagród
caption-of-artist = { $caption }, { $artist }
column-rank = Miejsce
column-song = Utwór
column-artist = Artysta
column-album = Album
column-gain = Przyrost
column-upcoming = Kolejny próg
column-change = Zmiana
column-days = Dni
column-streams = Odtworzenia
column-songs = Utwory
column-count = Liczba
rank-by = Ranking
rank-tracks = Utwory
rank-artists = Artyści
rank-albums = Albumy
rank-upcoming = Najbliżej progu
race-play = Odtwórz
race-pause = Pauza
race-speed = Prędkość
race-times = { $n }×
race-note = Pasek rusza się tylko wtedy, gdy przyszły nowe dane; pomiędzy nimi nic nie jest szacowane.
race-hatched = Kreskowanie: dane mają ponad rok.
race-few = Wyścig wymaga danych z co najmniej { $days } dni i { $songs } utworów. Oto końcowa kolejność.
rows-dated =
    { $n ->
        [one] { $n } wiersz, odczyty: { $dates }
        [few] { $n } wiersze, odczyty: { $dates }
       *[many] { $n } wierszy, odczyty: { $dates }
    }
date-range = { $from } – { $to }
rows-counted = Utwory z odczytem: { $n } z { $of }.
rows-left-out =
    { $n ->
        [one] Pominięto { $n } utwór: brak aktualnego tempa lub ponad rok do progu.
        [few] Pominięto { $n } utwory: brak aktualnego tempa lub ponad rok do progu.
       *[many] Pominięto { $n } utworów: brak aktualnego tempa lub ponad rok do progu.
    }
rows-discs = Każda kropka: { $t } odtworzeń
rows-gain = Przyrost: dziennie, { $dates }
rows-change = Zmiana: w porównaniu z okresem: { $dates }
rows-days = Dni: do kolejnego progu w tym tempie
rows-show-all = Pokaż wszystkie ({ $n })
rows-show-fewer = Pokaż mniej

## Search and filters

find-title = Szukaj i filtruj
find-asked = Szukaj i filtruj: { $asked }
find-search = Szukaj
find-sort = Sortuj według
find-all = Wszystkie
find-version = Wersja
find-language = Język
find-milestone = Próg
find-whose = Czyje utwory
find-whose-group = Grupy
find-whose-members = Członków
find-whose-both = Grupy i członków
find-whose-features = Gościnne
find-versions = Wersje
find-versions-each = Osobno
find-versions-together = Razem
find-rows = Widok
find-rows-simple = Prosty
find-rows-detailed = Szczegółowy
find-clear = Wyczyść filtry
find-nothing = Nic nie pasuje do { $asked }. Użyj mniej filtrów.
sort-missing = Najbliżej kolejnego progu
sort-date = Najnowszy odczyt

## Share

share-title = Udostępnij
share-csv = Pobierz CSV
share-text = Kopiuj jako tekst
share-link = Kopiuj link do tego widoku
share-saved = Zapisano.
share-asked = Przeglądarka ma zapisać plik. Jeśli nic nie przyszło, ta strona nie pozwala na pobieranie: skopiuj jako tekst.
share-copied = Skopiowano.
share-failed = Ta strona nie pozwala kopiować.
share-some = Wiersze: { $n } z { $of }.
share-all-rows = Wszystkie wiersze ({ $of })
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = suma: { $versions }
row-album-all =
    { $n ->
        [one] suma { $n } utworu
        [few] suma { $n } utworów
       *[many] suma { $n } utworów
    }
row-album-of =
    { $of ->
        [one] suma { $n } z { $of } utworu
        [few] suma { $n } z { $of } utworów
       *[many] suma { $n } z { $of } utworów
    }
row-album-some =
    { $n ->
        [one] z { $n } utworu
        [few] z { $n } utworów
       *[many] z { $n } utworów
    }
row-oldest-count = { $sum }; najstarszy odczyt: { $date }
row-bare = O tym utworze nic więcej nie wiadomo.
row-up = w górę o { $n }
row-down = w dół o { $n }
row-same = bez zmian
row-new = nowość
version-original = oryginał
version-remix = remiks
version-japanese = wersja japońska
version-live = na żywo
version-instrumental = instrumentalna

## What a row gains

gain-since = +{ $n } od { $date }
gain-lost = −{ $n } od { $date }
gain-more = dziennie o { $n } więcej niż w okresie { $from } – { $to }
gain-less = dziennie o { $n } mniej niż w okresie { $from } – { $to }
gain-same = dziennie tyle co w okresie { $from } – { $to }
gain-on-day = { $n } ({ $date })
gain-per-day-between = { $n } dziennie ({ $from } – { $to })
gain-days-to =
    { $n ->
        [one] ok. { $n } dzień do { $t } w tym tempie
        [few] ok. { $n } dni do { $t } w tym tempie
       *[many] ok. { $n } dni do { $t } w tym tempie
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, może już osiągnięto

## Milestones and awards

kind-award = Nagroda
kind-record = Rekord
kind-first = Pierwszy raz
kind-certification = Certyfikat
kind-plaque = Tabliczka
kind-playlist = Playlista
kind-ranking = Lista
kind-milestone = Próg
kind-review = Recenzja
kind-note = Notatka
entry-passed = { $title }: ponad { $t }
entry-goal = { $title }: cel { $goal } osiągnięty
entry-by = najpóźniej { $date }
entry-nothing = Na dzień { $date } nic jeszcze nie wiadomo. Wybierz późniejszą datę.
entry-none = Nic jeszcze nie wiadomo.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = data nieznana
date-unknown = Data nieznana
source-of-number = { $n }, data: { $date }. Źródło: { $source }
source-of-line = { $line }. Źródło liczby { $n }
source-title = Skąd jest ta liczba
source-title-entry = Skąd jest ta informacja
source-close = Zamknij
source-exact = Dokładna liczba ({ $date }).
source-rounded = Liczba zaokrąglona ({ $date }): ostatnia pokazana cyfra jest ostatnią znaną.
source-at-least = Co najmniej tyle ({ $date }). Źródło podaje minimum; prawdziwa liczba może być wyższa.
source-counted = Policzono z utworów w tych danych. Utwory, których tu nie ma, mogą ją zwiększyć.
source-counted-all = Policzono ze wszystkich utworów artysty; wszystkie są w tych danych.
source-report-date = To data doniesienia; odczyt jest z tego dnia lub tuż sprzed niego.
source-contradicts = Wcześniejsze doniesienie podawało { $n } ({ $date }). Ta nowsza liczba jest niższa, więc to ją pokazano.
source-also = Podali też
source-published = opublikowano: { $date }
source-via = za: { $via }
source-counted-songs = Policzone utwory
source-counted-none = Wszystkie utwory; żaden jeszcze go nie przekroczył
source-sum = Suma wersji tego utworu w tych danych. Jeśli jedna z nich jest zaokrąglona, jest minimum lub jest starsza, suma też jest minimum.
source-sum-versions = Zsumowane wersje
source-album = Liczba albumu to suma jego utworów w tych danych, z każdą wersją, która podaje ten album. To minimum, chyba że są tu wszystkie utwory artysty, każdy z dokładną liczbą z tego samego dnia.
source-album-songs = Zsumowane utwory

## While there is nothing to show

state-loading = Wczytywanie liczb
state-unknown = W tych danych nie ma „{ $id }”. Sprawdź id w kodzie osadzenia.
state-no-figure = Na dzień { $date } nie ma takiej liczby w tych danych. Wybierz inną datę lub inną liczbę.
state-no-forecast = Jeszcze bez prognozy: potrzeba dwóch nowych odczytów lub liczby dziennej.
state-stale = Ostatnia aktualizacja: { $time }.
state-retry = Spróbuj ponownie
fault-program = Nie udało się wczytać aktualnych liczb.
fault-status = Nie udało się wczytać liczb: serwer odpowiedział { $status }.
fault-missing = Nie udało się wczytać liczb: pod tym adresem nie ma pliku.
fault-network = Nie udało się wczytać liczb: brak połączenia.
fault-timeout = Nie udało się wczytać liczb: serwer odpowiadał zbyt długo.
fault-syntax = Nie udało się odczytać liczb: plik jest uszkodzony lub innego rodzaju.
fault-schema = Nie udało się odczytać liczb: ten widżet nie zna wersji pliku.
fault-size = Nie udało się odczytać liczb: plik jest za duży.
fault-empty = Nie ma jeszcze liczb.
fault-figure = Liczb, o które prosi ten widżet, nie ma w pliku.

## The share card

card-dates = Odczyty: { $dates }

## The standalone page

page-title = Milestream: progi i odtworzenia utworów
page-description = Liczniki progów i ranking utworów na każdą stronę, z datą i źródłem przy każdej liczbie.
page-heading = Progi i odtworzenia utworów
page-lead = Progi i ranking, z datą i źródłem przy każdej liczbie.
page-build = Zbuduj własny
page-language = Język
page-embed = Na twoją stronę
page-embed-paste = Wklej to tam, gdzie ma się pojawić. Tekst w środku widać, zanim pojawią się liczby i gdy skrypty są wyłączone.
page-embed-build = Zbuduj własny z innymi opcjami lub własnym plikiem.
page-reports = Liczby pochodzą z prasy, każda z datą i źródłem.
page-footer = Nic nie jest śledzone: bez ciasteczek, bez zapisu danych, bez osób trzecich.
page-claim = Licznik progów dla stron fanów
page-claim-lead = Odtworzenia, utwory i nagrody ulubionego artysty jako licznik albo ranking, z datą i źródłem przy każdej liczbie. Kilka wierszy HTML.
page-make = Zrób własny
page-copy = Skopiuj kod
page-copied = Skopiowano
page-copy-failed = Twoja przeglądarka nie pozwala kopiować. Wiersze są zaznaczone: skopiuj je samodzielnie.
page-light = Jasny
page-dark = Ciemny
page-dated = Data i źródło przy każdej liczbie
page-dated-more = Doniesienie „ponad 2 miliardy” pozostaje 2 mld+. Nic nie jest zaokrąglane w górę ani zmyślane między doniesieniami.
page-private = Nikt nie jest śledzony
page-private-more = Bez ciasteczek, bez zapisu danych, bez osób trzecich. Plik trzymasz u siebie, a wizyty czytelników należą do ciebie.
page-home = U siebie na każdej stronie
page-home-more = Bierze twoją czcionkę i kolory, mieści się od 240 pikseli, czyta się dobrze bez skryptów i na papierze.
page-walk = Spacer przez czas
page-walk-more = Dla każdego dnia widżet mówi, co było wtedy wiadomo.
page-views = Każdy widok osobno
page-views-more = Wszystkie działają na żywo, a każdy może być twój jednym kliknięciem.
page-view-list = Ranking
page-view-song = Jeden utwór
page-view-dense = Dla tych, którzy liczą
page-view-steps = Krok po kroku
page-view-race = Wyścig według doniesień prasy
page-view-badge = W wierszu tekstu
page-badge-line = Jak tutaj, w środku twoich słów:
page-demo = To samo z liczbą na każdy dzień, zmyślonego artysty
page-host-blog = Blog
page-host-magazine = Magazyn
page-host-tour = Strona trasy
page-host-forum = Forum
page-host-diary = Pamiętnik
page-host-newspaper = Gazeta
page-looks = Sześć stylów, jasnych i ciemnych
page-looks-more = Plain bierze kolory twojej strony. Pozostałe mają własne.
page-dataset = Zbiór danych
page-facts = { $artist } w { $service }
page-facts-date = data: { $date }
page-foreign = Liczby poniżej pochodzą z { $host }, nie z tej strony.
page-unread = Nie udało się odczytać tego adresu:
page-unread-studio = Popraw go w studiu albo wybierz tam plik
page-unread-own = Zobacz liczby z tej strony
page-studio-opening = Otwieranie studia…
page-studio-restarted = Studio zatrzymało się i zostało uruchomione ponownie. Ustawienia zachowano; wybierz plik jeszcze raz.
page-studio-stopped = Studio się zatrzymało. Ustawienia zachowano; wybierz plik jeszcze raz.
page-studio-start = Uruchom ponownie
page-studio-failed = Nie udało się otworzyć studia. Wczytaj stronę ponownie, aby spróbować jeszcze raz.
page-studio-english = Studio jest na razie po angielsku. Widżet mówi po polsku.
