### Milestream по-русски

## Numbers

number-at-least = { $n }+
number-about = около { $n }
number-range = { $least }–{ $most }
number-of = { $n } из { $t }
number-per-day = { $n } в день

## Lists and other small signs

list-separator = { ", " }
quoted = «{ $text }»
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs = { $artist }: песни, собравшие больше { $t }
counter-songs-line =
    { $n ->
        [one] { $artist }: { $n } песня собрала больше { $t }
        [few] { $artist }: { $n } песни собрали больше { $t }
       *[many] { $artist }: { $n } песен собрали больше { $t }
    }
counter-sentence =
    { $n ->
        [one] { $artist }: { $n } песня преодолела отметку в { $t } прослушиваний
        [few] { $artist }: { $n } песни преодолели отметку в { $t } прослушиваний
       *[many] { $artist }: { $n } песен преодолели отметку в { $t } прослушиваний
    }
counter-passed = { $title }: преодолена отметка в { $t } прослушиваний
counter-followers = { $artist }: больше { $t } подписчиков
counter-streams-so-far = { $title }: прослушиваний пока { $n }
counter-followers-so-far = { $artist }: подписчиков пока { $n }
counter-listeners = { $artist }: { $n } слушателей за месяц
counter-awards =
    { $n ->
        [one] { $artist }: { $n } полученная награда
        [few] { $artist }: { $n } полученные награды
       *[many] { $artist }: { $n } полученных наград
    }
counter-won = { $artist }, награды { $name }: { $n }
counter-just = Только что: больше { $t }
counter-all-songs =
    { $n ->
        [1] Единственная песня преодолела отметку { $t }
        [one] Все песни ({ $n }) преодолели отметку { $t }
        [few] Все { $n } песни преодолели отметку { $t }
       *[many] Все { $n } песен преодолели отметку { $t }
    }
counter-of-songs =
    { $n ->
        [one] из { $n } песни
        [few] из { $n } песен
       *[many] из { $n } песен
    }
counter-goal-reached = Цель { $goal } достигнута
counter-goal-just = Цель { $goal } только что достигнута
counter-left = до { $t } осталось { $n }
counter-left-at-most = до { $t } осталось не больше { $n }
counter-left-unsure = возможно, уже больше { $t }
counter-past = больше { $t }
counter-near = Ближе всего к { $t }
counter-next-days =
    { $n ->
        [one] возможно, через { $n } день
        [few] возможно, через { $n } дня
       *[many] возможно, через { $n } дней
    }
counter-details = Подробнее
total-streams = { $artist }: прослушивания ({ $credit })
total-followers = { $artist }: подписчики
total-listeners = { $artist }: слушатели за месяц
total-awards = { $artist }: награды
total-named = { $artist }: { $name }
unit-streams = прослушиваний

## Which songs a total of streams counts

credit-all = основной артист и фиты
credit-all-meaning = Считаются все песни артиста: и как основного исполнителя, и как гостя.
credit-lead = как основной артист
credit-lead-meaning = Считаются песни, где артист основной, включая совместные. Гостевые не считаются.
credit-alone = без совместных песен
credit-alone-meaning = Считаются только песни без других артистов.
credit-feature = как гость
credit-feature-meaning = Считаются только песни, где артист гость.
credit-with-members = группа и соло участников
credit-with-members-meaning = Считаются песни группы и сольные песни участников.
credit-unstated = по данным источника
credit-unstated-meaning = Источник называет итог и не уточняет, какие песни в него вошли.

## The history of a count

history-title = История
history-all =
    { $n ->
        [one] Все данные: { $n } запись
        [few] Все данные: { $n } записи
       *[many] Все данные: { $n } записей
    }
history-periods = По дням и неделям
history-date = Дата
history-period = Период
history-point = { $n }, { $date }
history-exact = точно
history-rounded = округлено
history-at-least = не меньше
history-conflicting = противоречиво
history-no-report = последнее сообщение: { $date }
history-note-conflict = противоречит { $n } ({ $date })
history-note-unused = не учтено: меньше, чем { $n } ({ $date }) и чем следующая запись
history-note-lower = меньше, чем { $n } ({ $date })
history-note-disputed = спорно, не учтено

## The deadline and the forecast

due-per-day = Нужно { $n } в день, начиная с { $from } (срок: { $date })
due-per-day-at-most = Нужно не больше { $n } в день, начиная с { $from } (срок: { $date })
due-every =
    { $every ->
        [1] Нужно по одной в день, начиная с { $from } (срок: { $date })
        [one] Нужно по одной раз в { $every } день, начиная с { $from } (срок: { $date })
        [few] Нужно по одной раз в { $every } дня, начиная с { $from } (срок: { $date })
        [many] Нужно по одной раз в { $every } дней, начиная с { $from } (срок: { $date })
       *[other] Нужно по одной раз в { $every } дня, начиная с { $from } (срок: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Нужно не больше одной в день, начиная с { $from } (срок: { $date })
        [one] Нужно не больше одной раз в { $every } день, начиная с { $from } (срок: { $date })
        [few] Нужно не больше одной раз в { $every } дня, начиная с { $from } (срок: { $date })
        [many] Нужно не больше одной раз в { $every } дней, начиная с { $from } (срок: { $date })
       *[other] Нужно не больше одной раз в { $every } дня, начиная с { $from } (срок: { $date })
    }
due-passed = Срок ({ $date }) прошёл.
due-met = Достигнуто до срока ({ $date }).
due-pace-enough = Темпа за { $from } – { $to } ({ $pace }) хватает.
due-pace-maybe = Темпа за { $from } – { $to } ({ $pace }) может хватить.
due-pace-too-slow = Темпа за { $from } – { $to } ({ $pace }) не хватает.
forecast = Прогноз для { $t }: { $first } – { $last }, при темпе за { $from } – { $to } ({ $pace })
forecast-by = Прогноз для { $t }: самое позднее { $last }, возможно, уже сейчас, при темпе за { $from } – { $to } ({ $pace })
forecast-row = Прогноз: { $first } – { $last }
forecast-row-by = Прогноз: самое позднее { $last }, возможно, уже сейчас
forecast-basis = { $forecast }, при { $pace } с { $from }
forecast-unused-count = { $n } ({ $date }) не учтено: другие данные этому противоречат.
forecast-past = Возможно, уже больше { $t }.
forecast-none-few = Прогноза пока нет: нужны две записи с известной датой.
forecast-none-close = Прогноза пока нет: между записями меньше недели.
forecast-none-rounding = Прогноза пока нет: данные слишком округлены.
forecast-none-conflict = Прогноза нет: две публикации противоречат друг другу.
forecast-none-old = Прогноза нет: последние данные слишком старые.
forecast-none-far = Прогноза нет: до следующего рубежа больше года.
forecast-none-uneven = Прогноза нет: темп в последнее время слишком изменился.
forecast-none-new = Прогноза пока нет: песня слишком новая.

## The board

tab-counter = Счётчик
tab-leaderboard = Рейтинг
tab-honours = Рубежи и награды
tab-songs =
    { $n ->
        [one] { $n } песня
        [few] { $n } песни
       *[many] { $n } песен
    }
tab-list = Разделы
date-control = Данные на дату
date-chosen = Данные на дату: { $date }
date-earlier = Раньше
date-later = Позже
date-newest = { $date } (последние)
board-more = Другие цифры

## The leaderboard

caption-tracks = Самые прослушиваемые песни
caption-albums = Самые прослушиваемые альбомы
caption-upcoming = Песни ближе всего к следующему рубежу
caption-artists-songs = Артисты по числу песен, собравших больше { $t }
caption-artists-streams = Артисты по прослушиваниям
caption-artists-followers = Артисты по подписчикам
caption-artists-listeners = Артисты по слушателям за месяц
caption-artists-awards = Артисты по наградам
caption-of-artist = { $caption }, { $artist }
column-rank = Место
column-song = Песня
column-artist = Артист
column-album = Альбом
column-gain = Прирост
column-upcoming = Следующий рубеж
column-change = Изменение
column-days = Дни
column-streams = Прослушивания
column-songs = Песни
column-count = Число
rank-by = Рейтинг
rank-tracks = Песни
rank-artists = Артисты
rank-albums = Альбомы
rank-upcoming = На очереди
race-play = Воспроизвести
race-pause = Пауза
race-speed = Скорость
race-times = { $n }×
race-note = Полоса движется, только когда появились новые данные; между ними ничего не додумано.
race-hatched = Штриховка: данным больше года.
race-few = Для гонки нужны данные хотя бы за { $days } дня и по { $songs } песням. Здесь показан итоговый порядок.
rows-dated =
    { $n ->
        [one] { $n } строка, данные: { $dates }
        [few] { $n } строки, данные: { $dates }
       *[many] { $n } строк, данные: { $dates }
    }
date-range = { $from } – { $to }
rows-counted = Песен с данными: { $n } из { $of }.
rows-left-out = Не показано других песен: { $n }. Их темп неизвестен или осталось больше года.
rows-discs = Каждая точка: { $t } прослушиваний
rows-gain = Прирост: в день, { $dates }
rows-change = Изменение: по сравнению с периодом: { $dates }
rows-days = Дни: до следующего рубежа при таком темпе
rows-show-all = Показать все ({ $n })
rows-show-fewer = Свернуть

## Search and filters

find-title = Поиск и фильтры
find-asked = Поиск и фильтры: { $asked }
find-search = Поиск
find-sort = Сортировка
find-all = Все
find-version = Версия
find-language = Язык
find-milestone = Рубеж
find-whose = Чьи песни
find-whose-group = Группы
find-whose-members = Участников
find-whose-both = Группы и участников
find-whose-features = Гостевые
find-versions = Версии
find-versions-each = Отдельно
find-versions-together = Вместе
find-rows = Вид
find-rows-simple = Кратко
find-rows-detailed = Подробно
find-clear = Сбросить фильтры
find-nothing = По запросу { $asked } ничего нет. Уберите часть фильтров.
sort-missing = Ближе к следующему рубежу
sort-date = Последние данные

## Share

share-title = Поделиться
share-csv = Скачать CSV
share-text = Скопировать текстом
share-link = Скопировать ссылку
share-saved = Сохранено.
share-asked = Браузер должен сохранить файл. Если ничего не пришло, эта страница запрещает загрузки: скопируйте текстом.
share-copied = Скопировано.
share-failed = Эта страница не разрешает копировать.
share-some = Строк: { $n } из { $of }.
share-all-rows = Все строки ({ $of })
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = сумма: { $versions }
row-album-all =
    { $n ->
        [one] сумма { $n } песни
        [few] сумма { $n } песен
       *[many] сумма { $n } песен
    }
row-album-of =
    { $of ->
        [one] сумма { $n } из { $of } песни
        [few] сумма { $n } из { $of } песен
       *[many] сумма { $n } из { $of } песен
    }
row-album-some =
    { $n ->
        [one] из { $n } песни
        [few] из { $n } песен
       *[many] из { $n } песен
    }
row-oldest-count = { $sum }; самые старые данные: { $date }
row-bare = Об этой песне больше ничего не известно.
row-up = вверх на { $n }
row-down = вниз на { $n }
row-same = без изменений
row-new = новинка
version-original = оригинал
version-remix = ремикс
version-japanese = японская версия
version-live = концертная
version-instrumental = инструментал

## What a row gains

gain-since = +{ $n } с { $date }
gain-lost = −{ $n } с { $date }
gain-more = на { $n } в день больше, чем за { $from } – { $to }
gain-less = на { $n } в день меньше, чем за { $from } – { $to }
gain-same = столько же в день, сколько за { $from } – { $to }
gain-on-day = { $n } ({ $date })
gain-per-day-between = { $n } в день ({ $from } – { $to })
gain-days-to =
    { $n ->
        [one] около { $n } дня до { $t } в таком темпе
        [few] около { $n } дней до { $t } в таком темпе
       *[many] около { $n } дней до { $t } в таком темпе
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, возможно, уже достигнуто

## Milestones and awards

kind-award = Награда
kind-record = Рекорд
kind-first = Впервые
kind-certification = Сертификация
kind-plaque = Памятная табличка
kind-playlist = Плейлист
kind-ranking = Чарт
kind-milestone = Рубеж
kind-review = Рецензия
kind-note = Примечание
entry-passed = { $title }: больше { $t }
entry-goal = { $title }: цель { $goal } достигнута
entry-by = не позже: { $date }
entry-nothing = На дату { $date } данных пока нет. Выберите более позднюю.
entry-none = Данных пока нет.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = дата неизвестна
date-unknown = Дата неизвестна
source-of-number = { $n }, дата: { $date }. Источник: { $source }
source-of-line = { $line }. Источник числа { $n }
source-title = Откуда это число
source-title-entry = Откуда эти сведения
source-close = Закрыть
source-exact = Точное число ({ $date }).
source-rounded = Округлённое число ({ $date }): последняя показанная цифра — последняя известная.
source-at-least = Не меньше этого ({ $date }). Источник называет минимум, настоящее число может быть больше.
source-counted = Посчитано по песням в этих данных. Песни, которых здесь нет, могут увеличить число.
source-counted-all = Посчитано по всем песням артиста: все они есть в этих данных.
source-report-date = Это дата публикации; число относится к тому же дню или чуть раньше.
source-contradicts = В более ранней публикации было { $n } ({ $date }). Это новое число меньше, поэтому показано оно.
source-also = Об этом также сообщили
source-published = опубликовано: { $date }
source-via = со ссылкой на { $via }
source-counted-songs = Учтённые песни
source-counted-none = Все песни; ни одна его пока не преодолела
source-sum = Сумма версий этой песни в этих данных. Если одна из них округлена, известна лишь как минимум или старше, сумма тоже минимум.
source-sum-versions = Сложенные версии
source-album = Число альбома — сумма его песен в этих данных, со всеми версиями, где назван альбом. Это минимум, если здесь не все песни артиста или не у каждой точное число за один и тот же день.
source-album-songs = Сложенные песни

## While there is nothing to show

state-loading = Загрузка данных
state-unknown = В этих данных нет «{ $id }». Проверьте id в коде виджета.
state-no-figure = На дату { $date } в этих данных нет такого числа. Выберите другую дату или другое число.
state-no-forecast = Прогноза пока нет: нужны две недавние записи или число за день.
state-stale = Последнее обновление: { $time }.
state-retry = Повторить
fault-program = Не удалось загрузить актуальные данные.
fault-status = Не удалось загрузить данные: ответ сервера { $status }.
fault-missing = Не удалось загрузить данные: по этому адресу нет файла.
fault-network = Не удалось загрузить данные: нет соединения.
fault-timeout = Не удалось загрузить данные: сервер отвечал слишком долго.
fault-syntax = Не удалось прочитать данные: файл повреждён или другого типа.
fault-schema = Не удалось прочитать данные: этот виджет не знает версию файла.
fault-size = Не удалось прочитать данные: файл слишком большой.
fault-empty = Данных пока нет.
fault-figure = Чисел, которые нужны этому виджету, нет в файле.

## The share card

card-dates = Данные: { $dates }

## The standalone page

page-title = Milestream: рубежи и прослушивания песен
page-description = Счётчики рубежей и рейтинг песен для любой страницы, с датой и источником у каждого числа.
page-heading = Рубежи и прослушивания песен
page-lead = Рубежи и рейтинг, с датой и источником у каждого числа.
page-build = Создать свой
page-language = Язык
page-embed = На вашу страницу
page-embed-paste = Вставьте это туда, где он должен появиться. Текст внутри виден, пока нет чисел и там, где отключены скрипты.
page-embed-build = Создайте свой с другими настройками или со своим файлом.
page-reports = Числа взяты из прессы, у каждого есть дата и источник.
page-footer = Слежки нет: ни cookie, ни хранилища, ни третьих лиц.
page-claim = Счётчик рубежей для фан-сайтов
page-claim-lead = Прослушивания, песни и награды любимого артиста: счётчик или рейтинг, с датой и источником у каждого числа. Несколько строк HTML.
page-make = Сделать свой
page-copy = Скопировать код
page-copied = Скопировано
page-copy-failed = Браузер не разрешает копировать. Строки выделены: скопируйте их сами.
page-light = Светлая
page-dark = Тёмная
page-dated = Дата и источник у каждого числа
page-dated-more = Сообщение «больше 2 миллиардов» остаётся 2 млрд+. Ничего не округляется вверх и не выдумывается между сообщениями.
page-private = Ни за кем не следят
page-private-more = Без cookie, без хранилища, без третьих лиц. Файл лежит у вас, и посещения читателей остаются вашими.
page-home = На любой странице как дома
page-home-more = Берёт ваш шрифт и цвета, помещается от 240 пикселей, читается без скриптов и на бумаге.
page-walk = Прогулка во времени
page-walk-more = На каждый день виджет показывает то, что было тогда известно.
page-views = Каждый вид отдельно
page-views-more = Все они работают вживую, и любой станет вашим в один клик.
page-view-list = Рейтинг
page-view-song = Одна песня
page-view-dense = Для тех, кто считает
page-view-steps = Шаг за шагом
page-view-race = Гонка по сообщениям прессы
page-view-badge = В строке текста
page-badge-line = Как здесь, посреди ваших слов:
page-demo = То же с числом на каждый день, вымышленного артиста
page-host-blog = Блог
page-host-magazine = Журнал
page-host-tour = Сайт тура
page-host-forum = Форум
page-host-diary = Дневник
page-host-newspaper = Газета
page-looks = Шесть стилей, светлых и тёмных
page-looks-more = Plain берёт цвета вашей страницы. У остальных свои.
page-dataset = Набор данных
page-facts = { $artist } на { $service }
page-facts-date = дата: { $date }
page-foreign = Числа ниже взяты с { $host }, а не с этого сайта.
page-unread = Не удалось прочитать этот адрес:
page-unread-studio = Исправить его в студии или выбрать там файл
page-unread-own = Посмотреть числа этого сайта
page-studio-opening = Студия открывается…
page-studio-restarted = Студия остановилась и была перезапущена. Ваш выбор сохранён; выберите файл ещё раз.
page-studio-stopped = Студия остановилась. Ваш выбор сохранён; выберите файл ещё раз.
page-studio-start = Перезапустить
page-studio-failed = Не удалось открыть студию. Обновите страницу, чтобы попробовать ещё раз.
page-studio-english = Студия пока на английском. Виджет говорит по-русски.
