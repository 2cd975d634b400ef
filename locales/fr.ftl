### Milestream en français
### Espaces insécables : U+00A0 avant « : » et dans les guillemets, U+202F avant « ; ».

## Numbers

number-at-least = { $n }+
number-about = environ { $n }
number-range = { $least }–{ $most }
number-of = { $n } sur { $t }
number-per-day = { $n } par jour

## Lists and other small signs

list-separator = { ", " }
quoted = « { $text } »
labelled = { $label } : { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] { $artist } : titre à plus de { $t }
       *[other] { $artist } : titres à plus de { $t }
    }
counter-songs-line =
    { $n ->
        [one] { $artist } : { $n } titre à plus de { $t }
       *[other] { $artist } : { $n } titres à plus de { $t }
    }
counter-sentence =
    { $n ->
        [one] { $artist } : { $n } titre a franchi le cap des { $t } d’écoutes
       *[other] { $artist } : { $n } titres ont franchi le cap des { $t } d’écoutes
    }
counter-passed = { $title } a franchi le cap des { $t } d’écoutes
counter-followers = { $artist } a franchi le cap des { $t } d’abonnés
counter-streams-so-far = { $title }, écoutes à ce jour : { $n }
counter-followers-so-far = { $artist }, abonnés à ce jour : { $n }
counter-listeners = { $artist } : { $n } auditeurs mensuels
counter-awards =
    { $n ->
        [one] { $artist } a remporté { $n } récompense
       *[other] { $artist } a remporté { $n } récompenses
    }
counter-won = { $artist } a remporté { $n } { $name }
counter-just = Vient de franchir { $t }
counter-all-songs =
    { $n ->
        [1] Le seul titre a franchi le cap de { $t }
        [one] Tous les titres ({ $n }) ont franchi le cap de { $t }
       *[other] Les { $n } titres ont tous franchi le cap de { $t }
    }
counter-of-songs =
    { $n ->
        [one] sur { $n } titre
       *[other] sur { $n } titres
    }
counter-goal-reached = Objectif de { $goal } atteint
counter-goal-just = Objectif de { $goal } tout juste atteint
counter-left = encore { $n } avant { $t }
counter-left-at-most = encore { $n } au plus avant { $t }
counter-left-unsure = a peut-être déjà franchi { $t }
counter-past = plus de { $t }
counter-near = Au plus près de { $t }
counter-next-days =
    { $n ->
        [one] peut-être dans { $n } jour
       *[other] peut-être dans { $n } jours
    }
counter-details = Détails
total-streams = { $artist } : écoutes ({ $credit })
total-followers = { $artist } : abonnés
total-listeners = { $artist } : auditeurs mensuels
total-awards = { $artist } : récompenses
total-named = { $artist } : { $name }
unit-streams = écoutes

## Which songs a total of streams counts

credit-all = principal et featurings
credit-all-meaning = Compte tous les titres crédités à l’artiste, en artiste principal ou invité.
credit-lead = en artiste principal
credit-lead-meaning = Compte les titres où l’artiste est principal, collaborations comprises. Les featurings ne comptent pas.
credit-alone = sans collaborations
credit-alone-meaning = Ne compte que les titres sans autre artiste.
credit-feature = en featuring
credit-feature-meaning = Ne compte que les titres où l’artiste est invité.
credit-with-members = groupe et solos des membres
credit-with-members-meaning = Compte les titres du groupe et ceux que ses membres ont sortis en solo.
credit-unstated = total annoncé
credit-unstated-meaning = La source donne un total sans dire quels titres il compte.

## The history of a count

history-title = Historique
history-all =
    { $n ->
        [one] { $n } relevé
       *[other] Les { $n } relevés
    }
history-periods = Par jour et par semaine
history-date = Date
history-period = Période
history-point = { $n }, { $date }
history-exact = exact
history-rounded = arrondi
history-at-least = au moins
history-conflicting = contradictoire
history-no-report = dernier relevé : { $date }
history-note-conflict = contredit { $n } ({ $date })
history-note-unused = écarté : inférieur à { $n } ({ $date }) et au relevé suivant
history-note-lower = inférieur à { $n } ({ $date })
history-note-disputed = contesté, non compté

## The deadline and the forecast

due-per-day = Il en faut { $n } par jour à partir du { $from } (échéance : { $date })
due-per-day-at-most = Il en faut au plus { $n } par jour à partir du { $from } (échéance : { $date })
due-every =
    { $every ->
        [1] Il en faut 1 par jour à partir du { $from } (échéance : { $date })
        [one] Il en faut 1 tous les { $every } jour à partir du { $from } (échéance : { $date })
       *[other] Il en faut 1 tous les { $every } jours à partir du { $from } (échéance : { $date })
    }
due-every-at-most =
    { $every ->
        [1] Il en faut au plus 1 par jour à partir du { $from } (échéance : { $date })
        [one] Il en faut au plus 1 tous les { $every } jour à partir du { $from } (échéance : { $date })
       *[other] Il en faut au plus 1 tous les { $every } jours à partir du { $from } (échéance : { $date })
    }
due-passed = L’échéance ({ $date }) est passée.
due-met = Atteint avant l’échéance ({ $date }).
due-pace-enough = Le rythme du { $from } au { $to } ({ $pace }) suffit.
due-pace-maybe = Le rythme du { $from } au { $to } ({ $pace }) peut suffire.
due-pace-too-slow = Le rythme du { $from } au { $to } ({ $pace }) ne suffit pas.
forecast = Prévision pour { $t } : { $first } – { $last }, au rythme du { $from } au { $to } ({ $pace })
forecast-by = Prévision pour { $t } : { $last } au plus tard, peut-être déjà, au rythme du { $from } au { $to } ({ $pace })
forecast-row = Prévision : { $first } – { $last }
forecast-row-by = Prévision : { $last } au plus tard, peut-être déjà
forecast-basis = { $forecast }, à { $pace } depuis le { $from }
forecast-unused-count = { $n } ({ $date }) est écarté : d’autres relevés le contredisent.
forecast-past = A peut-être déjà franchi { $t }.
forecast-none-few = Pas encore de prévision : il faut deux relevés à date connue.
forecast-none-close = Pas encore de prévision : les relevés ont moins d’une semaine d’écart.
forecast-none-rounding = Pas encore de prévision : les relevés sont trop arrondis.
forecast-none-conflict = Pas de prévision : deux articles se contredisent.
forecast-none-old = Pas de prévision : le dernier relevé est trop ancien.
forecast-none-far = Pas de prévision : le prochain cap est à plus d’un an.
forecast-none-uneven = Pas de prévision : le rythme a trop changé ces derniers temps.
forecast-none-new = Pas encore de prévision : le titre est trop récent.

## The board

tab-counter = Compteur
tab-leaderboard = Classement
tab-honours = Caps et récompenses
tab-songs =
    { $n ->
        [one] { $n } titre
       *[other] { $n } titres
    }
tab-list = Vues
date-control = Chiffres jusqu’au
date-chosen = Chiffres jusqu’au { $date }
date-earlier = Date précédente
date-later = Date suivante
date-newest = { $date } (la plus récente)
board-more = Autres chiffres

## The leaderboard

caption-tracks = Titres les plus écoutés
caption-albums = Albums les plus écoutés
caption-upcoming = Titres les plus proches de leur prochain cap
caption-artists-songs = Artistes par titres à plus de { $t }
caption-artists-streams = Artistes par écoutes
caption-artists-followers = Artistes par abonnés
caption-artists-listeners = Artistes par auditeurs mensuels
caption-artists-awards = Artistes par récompenses
caption-of-artist = { $caption }, { $artist }
column-rank = Rang
column-song = Titre
column-artist = Artiste
column-album = Album
column-gain = Progression
column-upcoming = Prochain cap
column-change = Écart
column-days = Jours
column-streams = Écoutes
column-songs = Titres
column-count = Chiffre
rank-by = Classement
rank-tracks = Titres
rank-artists = Artistes
rank-albums = Albums
rank-upcoming = Prochains caps
race-play = Lecture
race-pause = Pause
race-speed = Vitesse
race-times = { $n }×
race-note = Une barre n’avance que lorsqu’un nouveau chiffre paraît ; rien n’est estimé entre-temps.
race-hatched = Hachuré : le chiffre a plus d’un an.
race-few = Une course demande des chiffres d’au moins { $days } jours et { $songs } titres. Voici l’ordre final.
rows-dated =
    { $n ->
        [one] { $n } ligne, relevés : { $dates }
       *[other] { $n } lignes, relevés : { $dates }
    }
date-range = { $from } – { $to }
rows-counted =
    { $n ->
        [one] { $n } titre sur { $of } a un relevé.
       *[other] { $n } titres sur { $of } ont un relevé.
    }
rows-left-out =
    { $n ->
        [one] { $n } autre titre n’est pas affiché : pas de rythme récent, ou à plus d’un an.
       *[other] { $n } autres titres ne sont pas affichés : pas de rythme récent, ou à plus d’un an.
    }
rows-discs = Chaque point : { $t } d’écoutes
rows-gain = Progression : par jour, { $dates }
rows-change = Écart : par rapport à { $dates }
rows-days = Jours : jusqu’au prochain cap à ce rythme
rows-show-all = Tout afficher ({ $n })
rows-show-fewer = Afficher moins

## Search and filters

find-title = Recherche et filtres
find-asked = Recherche et filtres : { $asked }
find-search = Rechercher
find-sort = Trier par
find-all = Tous
find-version = Version
find-language = Langue
find-milestone = Cap
find-whose = Titres de
find-whose-group = Le groupe
find-whose-members = Ses membres
find-whose-both = Groupe et membres
find-whose-features = En featuring
find-versions = Versions
find-versions-each = Séparées
find-versions-together = Réunies
find-rows = Affichage
find-rows-simple = Simple
find-rows-detailed = Détaillé
find-clear = Effacer les filtres
find-nothing = Rien ne correspond à { $asked }. Essayez avec moins de filtres.
sort-missing = Plus proche du prochain cap
sort-date = Dernier relevé

## Share

share-title = Partager
share-csv = Télécharger le CSV
share-text = Copier en texte
share-link = Copier le lien de cette vue
share-saved = Enregistré.
share-asked = L’enregistrement a été demandé au navigateur. Si rien n’arrive, cette page n’autorise pas les téléchargements : copiez en texte.
share-copied = Copié.
share-failed = Cette page n’autorise pas la copie.
share-some = Lignes : { $n } sur { $of }.
share-all-rows = Les { $of } lignes
share-row = { $rank }. { $title } : { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title } : { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = somme : { $versions }
row-album-all =
    { $n ->
        [one] somme de { $n } titre
       *[other] somme de { $n } titres
    }
row-album-of =
    { $of ->
        [one] somme de { $n } titre sur { $of }
       *[other] somme de { $n } titres sur { $of }
    }
row-album-some =
    { $n ->
        [one] d’après { $n } titre
       *[other] d’après { $n } titres
    }
row-oldest-count = { $sum } ; relevé le plus ancien : { $date }
row-bare = On ne sait rien d’autre de ce titre.
row-up = monte de { $n }
row-down = descend de { $n }
row-same = inchangé
row-new = nouveau
version-original = original
version-remix = remix
version-japanese = version japonaise
version-live = live
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } depuis le { $date }
gain-lost = −{ $n } depuis le { $date }
gain-more = { $n } de plus par jour que du { $from } au { $to }
gain-less = { $n } de moins par jour que du { $from } au { $to }
gain-same = autant par jour que du { $from } au { $to }
gain-on-day = { $n } le { $date }
gain-per-day-between = { $n } par jour du { $from } au { $to }
gain-days-to =
    { $n ->
        [one] { $t } dans environ { $n } jour à ce rythme
       *[other] { $t } dans environ { $n } jours à ce rythme
    }
gain-outlook = { $basis } : { $outlook }
gain-outlook-already = { $outlook }, peut-être déjà franchi

## Milestones and awards

kind-award = Récompense
kind-record = Record
kind-first = Première
kind-certification = Certification
kind-plaque = Plaque
kind-playlist = Playlist
kind-ranking = Classement
kind-milestone = Cap
kind-review = Critique
kind-note = Note
entry-passed = { $title } a franchi { $t }
entry-goal = { $title } : objectif de { $goal } atteint
entry-by = au plus tard : { $date }
entry-nothing = Rien n’est encore connu au { $date }. Choisissez une date ultérieure.
entry-none = Rien n’est encore connu.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = date inconnue
date-unknown = Date inconnue
source-of-number = { $n } (date : { $date }). Source : { $source }
source-of-line = { $line }. Source de { $n }
source-title = D’où vient ce chiffre
source-title-entry = D’où vient cette information
source-close = Fermer
source-exact = Le chiffre exact ({ $date }).
source-rounded = Un nombre arrondi ({ $date }) : le dernier chiffre affiché est le dernier connu.
source-at-least = Au moins autant ({ $date }). La source donne un minimum ; le chiffre réel peut être plus élevé.
source-counted = Compté d’après les titres de ces données. Ceux qui n’y sont pas peuvent s’y ajouter.
source-counted-all = Compté d’après tous les titres de l’artiste, qui sont dans ces données.
source-report-date = La date est celle de l’article ; le relevé date du jour même ou de peu avant.
source-contradicts = Un article précédent indiquait { $n } ({ $date }). Ce chiffre plus récent est inférieur, c’est donc lui qui est affiché.
source-also = Aussi rapporté par
source-published = publié : { $date }
source-via = citant { $via }
source-counted-songs = Titres comptés
source-counted-none = Tous les titres ; aucun ne l’a encore franchi
source-sum = La somme des versions de ce titre dans ces données. Si l’une d’elles est arrondie, un minimum ou plus ancienne, la somme est elle aussi un minimum.
source-sum-versions = Versions additionnées
source-album = Le chiffre d’un album est la somme de ses titres dans ces données, avec chaque version qui cite l’album. C’est un minimum, sauf si tous les titres de l’artiste y sont, chacun avec un chiffre exact du même jour.
source-album-songs = Titres additionnés

## While there is nothing to show

state-loading = Chargement des chiffres
state-unknown = Ces données ne contiennent pas « { $id } ». Vérifiez l’id dans le code d’intégration.
state-no-figure = Ces données ne contiennent pas ce chiffre au { $date }. Choisissez une autre date ou un autre chiffre.
state-no-forecast = Pas encore de prévision : il faut deux relevés récents ou un chiffre journalier.
state-stale = Pas de mise à jour depuis { $time }.
state-retry = Réessayer
fault-program = Les chiffres en direct n’ont pas pu être chargés.
fault-status = Les chiffres n’ont pas pu être chargés : le serveur a répondu { $status }.
fault-missing = Les chiffres n’ont pas pu être chargés : aucun fichier à cette adresse.
fault-network = Les chiffres n’ont pas pu être chargés : pas de connexion.
fault-timeout = Les chiffres n’ont pas pu être chargés : le serveur a mis trop de temps.
fault-syntax = Les chiffres n’ont pas pu être lus : le fichier est abîmé ou d’un autre type.
fault-schema = Les chiffres n’ont pas pu être lus : ce widget ne connaît pas la version du fichier.
fault-size = Les chiffres n’ont pas pu être lus : le fichier est trop volumineux.
fault-empty = Il n’y a pas encore de chiffres.
fault-figure = Les chiffres que demande ce widget ne sont pas dans le fichier.

## The share card

card-dates = Relevés : { $dates }

## The standalone page

page-title = Milestream : caps et écoutes des titres
page-description = Des compteurs de caps et un classement de titres pour toute page web, avec une date et une source pour chaque chiffre.
page-heading = Caps et écoutes des titres
page-lead = Caps et classement, avec une date et une source pour chaque chiffre.
page-build = Créez le vôtre
page-language = Langue
page-embed = Sur votre page
page-embed-paste = Collez ceci là où il doit apparaître. Le texte à l’intérieur se lit jusqu’à l’arrivée des chiffres, et là où les scripts sont désactivés.
page-embed-build = Créez le vôtre avec d’autres options ou votre propre fichier.
page-reports = Les chiffres viennent de la presse, chacun avec sa date et sa source.
page-footer = Aucun suivi : ni cookies, ni stockage, ni tiers.
page-claim = Le compteur de caps pour les sites de fans
page-claim-lead = Écoutes, titres et récompenses de l’artiste que vous aimez, en compteur ou en classement, avec une date et une source pour chaque chiffre. Quelques lignes de HTML.
page-make = Créer le vôtre
page-copy = Copier les lignes
page-copied = Copié
page-copy-failed = Votre navigateur ne permet pas de copier. Les lignes sont sélectionnées : copiez-les vous-même.
page-light = Clair
page-dark = Sombre
page-dated = Une date et une source pour chaque chiffre
page-dated-more = « Plus de 2 milliards » dans un article reste 2 Md+. Rien n’est arrondi vers le haut, rien n’est inventé entre deux articles.
page-private = Personne n’est suivi
page-private-more = Ni cookies, ni stockage, ni tiers. Vous hébergez le fichier, et les visites de vos lecteurs restent les vôtres.
page-home = Chez lui sur toute page
page-home-more = Il prend votre police et vos couleurs, tient dès 240 pixels et se lit bien sans scripts et sur papier.
page-walk = Une promenade dans le temps
page-walk-more = Pour chaque jour, le widget dit ce que l’on savait alors.
page-views = Une vue à la fois
page-views-more = Toutes fonctionnent en direct, et chacune est à vous en un clic.
page-view-list = Un classement
page-view-song = Un titre
page-view-dense = Pour ceux qui comptent
page-view-steps = Chaque étape, dans l’ordre
page-view-race = Une course, selon la presse
page-view-badge = Dans une ligne de texte
page-badge-line = Comme ici, au milieu de vos mots :
page-demo = La même avec un chiffre par jour, d’un artiste inventé
page-host-blog = Un blog
page-host-magazine = Un magazine
page-host-tour = Un site de tournée
page-host-forum = Un forum
page-host-diary = Un journal intime
page-host-newspaper = Un journal
page-looks = Six styles, clairs et sombres
page-looks-more = Plain prend les couleurs de votre page. Les autres ont les leurs.
page-dataset = Les données
page-facts = { $artist } sur { $service }
page-facts-date = date : { $date }
page-foreign = Les chiffres ci-dessous viennent du site { $host }, pas de celui-ci.
page-unread = Cette adresse n’a pas pu être lue :
page-unread-studio = La corriger dans le studio, ou y choisir un fichier
page-unread-own = Voir les chiffres de ce site
page-studio-opening = Ouverture du studio…
page-studio-restarted = Le studio s’est arrêté et a été relancé. Vos choix sont gardés ; choisissez de nouveau votre fichier.
page-studio-stopped = Le studio s’est arrêté. Vos choix sont gardés ; choisissez de nouveau votre fichier.
page-studio-start = Relancer
page-studio-failed = Le studio n’a pas pu être ouvert. Rechargez la page pour réessayer.
page-studio-english = Le studio est en anglais pour l’instant. Le widget, lui, parle français.
