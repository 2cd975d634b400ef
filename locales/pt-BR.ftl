### Milestream em português do Brasil

## Numbers

number-at-least = { $n }+
number-about = cerca de { $n }
number-range = { $least }–{ $most }
number-of = { $n } de { $t }
number-per-day = { $n } por dia

## Lists and other small signs

list-separator = { ", " }
quoted = “{ $text }”
labelled = { $label }: { $text }
with-aside = { $text } ({ $aside })

## The counter

counter-songs =
    { $count ->
        [one] Música de { $artist } com mais de { $t }
       *[other] Músicas de { $artist } com mais de { $t }
    }
counter-songs-line =
    { $n ->
        [one] { $n } música de { $artist } com mais de { $t }
       *[other] { $n } músicas de { $artist } com mais de { $t }
    }
counter-sentence =
    { $n ->
        [one] { $n } música de { $artist } passou de { $t } de streams
       *[other] { $n } músicas de { $artist } passaram de { $t } de streams
    }
counter-passed = { $title } passou de { $t } de streams
counter-followers = { $artist } passou de { $t } de seguidores
counter-streams-so-far = Streams de { $title } até agora: { $n }
counter-followers-so-far = Seguidores de { $artist } até agora: { $n }
counter-listeners = { $artist } tem { $n } ouvintes mensais
counter-awards =
    { $n ->
        [one] { $artist } ganhou { $n } prêmio
       *[other] { $artist } ganhou { $n } prêmios
    }
counter-won = { $artist } ganhou { $n } { $name }
counter-just = Acabou de passar de { $t }
counter-all-songs =
    { $n ->
        [one] A única música passou de { $t }
       *[other] Todas as { $n } músicas passaram de { $t }
    }
counter-of-songs =
    { $n ->
        [one] de { $n } música
       *[other] de { $n } músicas
    }
counter-goal-reached = Meta de { $goal } batida
counter-goal-just = Meta de { $goal } recém-batida
counter-left = faltam { $n } para { $t }
counter-left-at-most = faltam no máximo { $n } para { $t }
counter-left-unsure = pode já ter passado de { $t }
counter-past = mais de { $t }
counter-near = Mais perto de { $t }
counter-next-days =
    { $n ->
        [one] talvez em { $n } dia
       *[other] talvez em { $n } dias
    }
counter-details = Detalhes
total-streams = Streams de { $artist } ({ $credit })
total-followers = Seguidores de { $artist }
total-listeners = Ouvintes mensais de { $artist }
total-awards = Prêmios de { $artist }
total-named = { $artist }: { $name }
unit-streams = streams

## Which songs a total of streams counts

credit-all = todos os créditos
credit-all-meaning = Conta todas as músicas creditadas ao artista, como principal ou em participação.
credit-lead = como artista principal
credit-lead-meaning = Conta as músicas em que o artista é principal, incluindo parcerias. Participações ficam de fora.
credit-alone = sem parcerias
credit-alone-meaning = Conta só as músicas sem nenhum outro artista.
credit-feature = só participações
credit-feature-meaning = Conta só as músicas em que o artista faz uma participação.
credit-with-members = grupo e solos dos membros
credit-with-members-meaning = Conta as músicas do grupo e as que os membros lançaram em carreira solo.
credit-unstated = total divulgado
credit-unstated-meaning = A fonte dá um total e não diz quais músicas ele conta.

## The history of a count

history-title = Histórico
history-all =
    { $n ->
        [one] { $n } dado
       *[other] Todos os { $n } dados
    }
history-periods = Por dia e semana
history-date = Data
history-period = Período
history-point = { $n }, { $date }
history-exact = exato
history-rounded = arredondado
history-at-least = mínimo
history-conflicting = contraditório
history-no-report = sem notícias desde { $date }
history-note-conflict = contradiz { $n } ({ $date })
history-note-unused = não usado: menor que { $n } ({ $date }) e que o dado seguinte
history-note-lower = menor que { $n } ({ $date })
history-note-disputed = contestado, não conta

## The deadline and the forecast

due-per-day = Precisa de { $n } por dia a partir de { $from } (prazo: { $date })
due-per-day-at-most = Precisa de no máximo { $n } por dia a partir de { $from } (prazo: { $date })
due-every =
    { $every ->
        [1] Precisa de 1 por dia a partir de { $from } (prazo: { $date })
        [one] Precisa de 1 a cada { $every } dia a partir de { $from } (prazo: { $date })
       *[other] Precisa de 1 a cada { $every } dias a partir de { $from } (prazo: { $date })
    }
due-every-at-most =
    { $every ->
        [1] Precisa de no máximo 1 por dia a partir de { $from } (prazo: { $date })
        [one] Precisa de no máximo 1 a cada { $every } dia a partir de { $from } (prazo: { $date })
       *[other] Precisa de no máximo 1 a cada { $every } dias a partir de { $from } (prazo: { $date })
    }
due-passed = O prazo, { $date }, já passou.
due-met = Meta batida antes do prazo, { $date }.
due-pace-enough = O ritmo de { $from } a { $to } ({ $pace }) é suficiente.
due-pace-maybe = O ritmo de { $from } a { $to } ({ $pace }) pode ser suficiente.
due-pace-too-slow = O ritmo de { $from } a { $to } ({ $pace }) não é suficiente.
forecast = Previsão para { $t }: { $first } – { $last }, no ritmo de { $from } a { $to } ({ $pace })
forecast-by = Previsão para { $t }: até { $last }, talvez já, no ritmo de { $from } a { $to } ({ $pace })
forecast-row = Previsão: { $first } – { $last }
forecast-row-by = Previsão: até { $last }, talvez já
forecast-basis = { $forecast }, com { $pace } desde { $from }
forecast-unused-count = { $n } ({ $date }) não é usado: outros dados o contradizem.
forecast-past = Pode já ter passado de { $t }.
forecast-none-few = Ainda sem previsão: são necessários dois dados com data conhecida.
forecast-none-close = Ainda sem previsão: há menos de uma semana entre os dados.
forecast-none-rounding = Ainda sem previsão: os dados estão arredondados demais.
forecast-none-conflict = Sem previsão: duas notícias se contradizem.
forecast-none-old = Sem previsão: o último dado é antigo demais.
forecast-none-far = Sem previsão: falta mais de um ano para o próximo marco.
forecast-none-uneven = Sem previsão: o ritmo mudou demais nos últimos tempos.
forecast-none-new = Ainda sem previsão: a música é nova demais.

## The board

tab-counter = Contador
tab-leaderboard = Ranking
tab-honours = Marcos e prêmios
tab-songs =
    { $n ->
        [one] { $n } música
       *[other] { $n } músicas
    }
tab-list = Seções
date-control = Dados até
date-chosen = Dados até { $date }
date-earlier = Data anterior
date-later = Data posterior
date-newest = { $date } (último)
board-more = Mais números

## The leaderboard

caption-tracks = Músicas mais ouvidas
caption-albums = Álbuns mais ouvidos
caption-upcoming = Músicas mais perto do próximo marco
caption-artists-songs = Artistas por músicas com mais de { $t }
caption-artists-streams = Artistas por streams
caption-artists-followers = Artistas por seguidores
caption-artists-listeners = Artistas por ouvintes mensais
caption-artists-awards = Artistas por prêmios
caption-of-artist = { $caption }, { $artist }
column-rank = Posição
column-song = Música
column-artist = Artista
column-album = Álbum
column-gain = Ganho
column-upcoming = Próximo marco
column-change = Variação
column-days = Dias
column-streams = Streams
column-songs = Músicas
column-count = Número
rank-by = Ranking
rank-tracks = Músicas
rank-artists = Artistas
rank-albums = Álbuns
rank-upcoming = Próximos marcos
race-play = Reproduzir
race-pause = Pausar
race-speed = Velocidade
race-times = { $n }×
race-note = Uma barra só se move quando chega um dado novo; entre um e outro nada é estimado.
race-hatched = Hachurado: o dado tem mais de um ano.
race-few = Uma corrida precisa de dados de pelo menos { $days } dias e { $songs } músicas. Esta é a ordem final.
rows-dated =
    { $n ->
        [one] { $n } linha, dados: { $dates }
       *[other] { $n } linhas, dados: { $dates }
    }
date-range = { $from } a { $to }
rows-counted =
    { $n ->
        [one] { $n } de { $of } músicas tem dados.
       *[other] { $n } de { $of } músicas têm dados.
    }
rows-left-out =
    { $n ->
        [one] { $n } outra música fica de fora: sem ritmo recente ou a mais de um ano.
       *[other] { $n } outras músicas ficam de fora: sem ritmo recente ou a mais de um ano.
    }
rows-discs = Cada ponto: { $t } de streams
rows-gain = Ganho: por dia, { $dates }
rows-change = Variação: em relação a { $dates }
rows-days = Dias: até o próximo marco neste ritmo
rows-show-all = Mostrar tudo ({ $n })
rows-show-fewer = Mostrar menos

## Search and filters

find-title = Busca e filtros
find-asked = Busca e filtros: { $asked }
find-search = Buscar
find-sort = Ordenar por
find-all = Todas
find-version = Versão
find-language = Idioma
find-milestone = Marco
find-whose = Músicas de
find-whose-group = Grupo
find-whose-members = Membros
find-whose-both = Grupo e membros
find-whose-features = Participações
find-versions = Versões
find-versions-each = Separadas
find-versions-together = Somadas
find-rows = Exibição
find-rows-simple = Simples
find-rows-detailed = Detalhada
find-clear = Limpar filtros
find-nothing = Nada corresponde a { $asked }. Tente menos filtros.
sort-missing = Mais perto do próximo marco
sort-date = Dado mais recente

## Share

share-title = Compartilhar
share-csv = Baixar CSV
share-text = Copiar como texto
share-link = Copiar link desta visualização
share-saved = Salvo.
share-asked = O navegador foi instruído a salvar. Se nada chegar, esta página não permite downloads: copie como texto.
share-copied = Copiado.
share-failed = Esta página não permite copiar.
share-some = { $n } de { $of } linhas.
share-all-rows = Todas as { $of } linhas
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
row-sum = soma de { $versions }
row-album-all =
    { $n ->
        [one] soma de { $n } música
       *[other] soma de { $n } músicas
    }
row-album-of =
    { $of ->
        [one] soma de { $n } de { $of } música
       *[other] soma de { $n } de { $of } músicas
    }
row-album-some =
    { $n ->
        [one] a partir de { $n } música
       *[other] a partir de { $n } músicas
    }
row-oldest-count = { $sum }; dado mais antigo: { $date }
row-bare = Não se sabe mais nada sobre esta música.
row-up = sobe { $n }
row-down = cai { $n }
row-same = sem mudança
row-new = nova
version-original = original
version-remix = remix
version-japanese = versão japonesa
version-live = ao vivo
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } desde { $date }
gain-lost = −{ $n } desde { $date }
gain-more = { $n } a mais por dia do que de { $from } a { $to }
gain-less = { $n } a menos por dia do que de { $from } a { $to }
gain-same = o mesmo por dia que de { $from } a { $to }
gain-on-day = { $n } em { $date }
gain-per-day-between = { $n } por dia de { $from } a { $to }
gain-days-to =
    { $n ->
        [one] cerca de { $n } dia para { $t } neste ritmo
       *[other] cerca de { $n } dias para { $t } neste ritmo
    }
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, talvez já atingido

## Milestones and awards

kind-award = Prêmio
kind-record = Recorde
kind-first = Feito inédito
kind-certification = Certificação
kind-plaque = Placa
kind-playlist = Playlist
kind-ranking = Parada
kind-milestone = Marco
kind-review = Crítica
kind-note = Nota
entry-passed = { $title } passou de { $t }
entry-goal = { $title }: meta de { $goal } batida
entry-by = até { $date }
entry-nothing = Ainda não há dados em { $date }. Escolha uma data posterior.
entry-none = Ainda não há dados.

## Where a number comes from

source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
date-unknown-in-text = data desconhecida
date-unknown = Data desconhecida
source-of-number = { $n } (data: { $date }). Fonte: { $source }
source-of-line = { $line }. Fonte de { $n }
source-title = De onde vem este número
source-title-entry = De onde vem isto
source-close = Fechar
source-exact = O número exato em { $date }.
source-rounded = Um número arredondado em { $date }: o último algarismo mostrado é o último conhecido.
source-at-least = Pelo menos este número em { $date }. A fonte dá um mínimo; o real pode ser maior.
source-counted = Contado a partir das músicas destes dados. Músicas que não estão neles podem somar mais.
source-counted-all = Contado a partir de todas as músicas do artista, que estão nestes dados.
source-report-date = A data é a da notícia; o número é desse dia ou de pouco antes.
source-contradicts = Uma notícia anterior dizia { $n } ({ $date }). Este número mais novo é menor e por isso é o mostrado.
source-also = Também noticiado por
source-published = publicado em { $date }
source-via = citando { $via }
source-counted-songs = Músicas contadas
source-counted-none = Todas as músicas; nenhuma passou ainda
source-sum = A soma das versões desta música nestes dados. Se uma delas é arredondada, um mínimo ou mais antiga, a soma também é um mínimo.
source-sum-versions = Versões somadas
source-album = O número de um álbum é a soma de suas músicas nestes dados, com toda versão que cita o álbum. É um mínimo, a não ser que todas as músicas do artista estejam aqui, cada uma com um número exato do mesmo dia.
source-album-songs = Músicas somadas

## While there is nothing to show

state-loading = Carregando os números
state-unknown = Estes dados não têm “{ $id }”. Confira o id no código de incorporação.
state-no-figure = Estes dados não têm esse número em { $date }. Escolha outra data ou outro número.
state-no-forecast = Ainda sem previsão: são necessários dois dados recentes ou um dado diário.
state-stale = Sem atualização desde { $time }.
state-retry = Tentar de novo
fault-program = Não foi possível carregar os números ao vivo.
fault-status = Não foi possível carregar os números: o servidor respondeu { $status }.
fault-missing = Não foi possível carregar os números: não há arquivo neste endereço.
fault-network = Não foi possível carregar os números: sem conexão.
fault-timeout = Não foi possível carregar os números: o servidor demorou demais.
fault-syntax = Não foi possível ler os números: o arquivo está danificado ou é de outro tipo.
fault-schema = Não foi possível ler os números: este widget não conhece a versão do arquivo.
fault-size = Não foi possível ler os números: o arquivo é grande demais.
fault-empty = Ainda não há números.
fault-figure = Os números que este widget pede não estão no arquivo.

## The share card

card-dates = Dados: { $dates }

## The standalone page

page-title = Milestream: marcos e streams de músicas
page-description = Contadores de marcos e um ranking de músicas para qualquer página, com data e fonte em cada número.
page-heading = Marcos e streams de músicas
page-lead = Marcos e ranking, com data e fonte em cada número.
page-build = Crie o seu
page-language = Idioma
page-embed = Coloque na sua página
page-embed-paste = Cole isto onde deve aparecer. O texto de dentro é visto até os números chegarem e onde scripts estão desativados.
page-embed-build = Crie o seu com outras opções ou com o seu arquivo.
page-reports = Os números vêm da imprensa, cada um com data e fonte.
page-footer = Nada é rastreado: sem cookies, sem armazenamento, sem terceiros.
page-claim = O contador de marcos para sites de fãs
page-claim-lead = Streams, músicas e prêmios do seu artista favorito, em um contador ou ranking, com data e fonte em cada número. Algumas linhas de HTML.
page-make = Crie o seu
page-copy = Copiar as linhas
page-copied = Copiado
page-copy-failed = Seu navegador não permite copiar. As linhas estão selecionadas: copie-as você mesmo.
page-light = Claro
page-dark = Escuro
page-dated = Data e fonte em cada número
page-dated-more = Se uma notícia diz “mais de 2 bilhões”, fica 2 bi+. Nada é arredondado para cima nem inventado entre uma notícia e outra.
page-private = Ninguém é vigiado
page-private-more = Sem cookies, sem armazenamento, sem terceiros. Você hospeda o arquivo, e as visitas dos leitores são só suas.
page-home = Em casa em qualquer página
page-home-more = Usa a sua fonte e as suas cores, cabe a partir de 240 pixels e é legível sem scripts e no papel.
page-walk = Um passeio pelo tempo
page-walk-more = Para cada dia, o widget diz o que se sabia até então.
page-views = Uma visão de cada vez
page-views-more = Todas funcionam ao vivo, e cada uma pode ser sua com um clique.
page-view-list = Um ranking
page-view-song = Uma música
page-view-dense = Para quem acompanha os números
page-view-steps = Cada passo, em ordem
page-view-race = Uma corrida, como foi noticiada
page-view-badge = Em uma linha de texto
page-badge-line = Como aqui, no meio das suas palavras:
page-demo = O mesmo com um número por dia, de um artista inventado
page-host-blog = Um blog
page-host-magazine = Uma revista
page-host-tour = Um site de turnê
page-host-forum = Um fórum
page-host-diary = Um diário
page-host-newspaper = Um jornal
page-looks = Seis visuais, em claro e escuro
page-looks-more = Plain usa as cores da sua página. Os outros trazem as próprias.
page-dataset = Os dados
page-facts = { $artist } no { $service }
page-facts-date = em { $date }
page-foreign = Os números abaixo vêm de { $host }, não deste site.
page-unread = Não foi possível ler este endereço:
page-unread-studio = Corrija-o no estúdio ou escolha um arquivo lá
page-unread-own = Ver os números deste site
page-studio-opening = Abrindo o estúdio…
page-studio-restarted = O estúdio parou e foi reiniciado. Suas escolhas foram mantidas; escolha o arquivo de novo.
page-studio-stopped = O estúdio parou. Suas escolhas foram mantidas; escolha o arquivo de novo.
page-studio-start = Reiniciar
page-studio-failed = Não foi possível abrir o estúdio. Recarregue a página para tentar de novo.
page-studio-english = O estúdio está em inglês por enquanto. O widget fala o seu idioma.

## The studio: its page

studio-title = Crie o seu
studio-lead = Dos seus números a um widget em três passos: cole uma tabela, escolha a aparência e copie o código. Tudo nesta página.
studio-back = Voltar aos números
studio-steps = Passos
studio-songs =
    { $n ->
        [one] { $n } música
       *[other] { $n } músicas
    }
studio-artists =
    { $n ->
        [one] { $n } artista
       *[other] { $n } artistas
    }
studio-counts =
    { $n ->
        [one] { $n } dado
       *[other] { $n } dados
    }

## The studio: the numbers

studio-numbers = Os números
studio-file-try = Os seus próprios números
studio-table = Cole uma tabela
studio-table-hint = Copie de um site de paradas ou de uma planilha e pressione Ctrl+V ou ⌘V em qualquer ponto desta página. CSV, Markdown e JSON também servem, e você pode soltar aqui um arquivo ou uma seleção.
studio-table-paste = Colar
studio-table-refused = Seu navegador não entrega a área de transferência aqui: clique no campo e pressione Ctrl+V ou ⌘V.
studio-pasted = Tabela colada
studio-sample-try = Teste um exemplo com números inventados
studio-new = É a sua primeira vez?
studio-new-table = Cole a sua tabela ou teste o exemplo. A prévia mostra tudo na hora.
studio-new-look = Escolha uma visualização e um tema.
studio-new-paste = Escolha onde vai ficar, clique em Copiar e cole as linhas lá.
studio-new-online = A sua própria tabela também precisa de um lugar na web: “{ $publish }”, acima das linhas, mostra como. O exemplo já tem um.
studio-file-label = Ou um arquivo: CSV, TSV, JSON, XLSX, ODS, HTML
studio-file-drop = Solte aqui ou escolha:
studio-file-local = É lido nesta página e não é enviado a lugar nenhum.
studio-file-address = Ou o endereço dele
studio-file-read = Ler
studio-file-bundled = Voltar aos números incluídos
studio-file-loading = Lendo os números…
studio-file-cancel = Cancelar
studio-file-content = { $name }: { $songs }, { $artists }, { $counts }.
studio-file-content-bundled = { $title }, os números que vêm com o Milestream: { $songs }, { $artists }.
studio-file-failed = Não é possível mostrar { $name }: { $why }
studio-file-failed-at = Não é possível mostrar { $name }: { $why } ({ $place })
studio-file-empty = não tem músicas, números nem prêmios.
studio-file-too-large = passa de 64 MiB, o máximo que pode ser lido.
studio-file-unopened = o navegador não conseguiu abri-lo.
studio-file-workbook = é uma pasta de trabalho que não pode ser lida aqui. Abra, selecione as células com os nomes das colunas, copie e cole aqui.
studio-file-nameless = precisa de uma linha com os nomes das colunas, como Title, Artist, Streams, acima dos números. Acrescente-a ou complete-a e tente de novo.
studio-file-spreadsheet = é a página de uma planilha, não as células dela. Na planilha, escolha Arquivo > Compartilhar > Publicar na Web, a página e “Valores separados por vírgula (.csv)”, clique em Publicar e informe o endereço que aparece.
studio-understood = O que foi entendido
studio-how = Como foi lido
studio-first-rows = As primeiras linhas da tabela
studio-row = Linha
studio-ask-why = Até você escolher, isso fica de fora.
studio-ask-dates = O que vem primeiro em datas como { $cell }?
studio-ask-point = O que é o ponto em números como { $cell }?
studio-ask-unit = Quanto é { $cell }?
studio-ask-year = De que ano é o dia mais recente? Dias como { $cell } não dizem.
studio-ask-lines = O que é cada linha de células como { $cell }?
studio-ask-days = O que há em colunas como { $cell }?
studio-ask-column = O que são as datas da coluna { $cell }?
studio-ask-both = O que contêm as células da coluna { $cell }?
studio-ask-guess = { $answer } (palpite)
studio-ask-take = Ler assim
studio-column-counts = Os dias dos números
studio-dates = Ordem nas datas
studio-dates-day = O dia primeiro
studio-dates-month = O mês primeiro
studio-dates-year = O ano primeiro
studio-year = Ano do dia mais recente
studio-point = O ponto nos números
studio-point-groups = Separa grupos de dígitos
studio-point-decimal = Depois vêm decimais
studio-unit = A unidade dos números
studio-sheet = Planilha ou tabela
studio-header = Linha com os nomes das colunas
studio-fill = Células vazias
studio-fill-yes = Como a célula de cima
studio-fill-no = Vazias
studio-encoding = Codificação do texto
studio-days = Colunas de dias, meses ou anos
studio-days-totals = Todas as reproduções até então
studio-days-daily = Só as reproduções desse tempo
studio-lines = Linhas de uma célula
studio-lines-title = O título, depois o artista
studio-lines-artist = O artista, depois o título
studio-lines-one = Um só título
studio-as-understood = Como foi entendido
studio-read-gzip = descompactado com gzip
studio-read-part-files = lido como { $count } arquivos parciais
studio-read-workbook = lido como pasta de trabalho
studio-read-web-page = lido como página da web
studio-read-copied = lido como tabela copiada
studio-read-encoding = lido como { $encoding }
studio-read-encoding-errors = { $said }; o que não pertence a ela aparece como �
studio-read-json = lido como JSON
studio-read-markdown = lido como tabela em Markdown
studio-read-tabs = lido como células separadas por tabulações
studio-read-semicolons = lido como células separadas por ponto e vírgula
studio-read-bars = lido como células separadas por barras verticais
studio-read-commas = lido como células separadas por vírgulas
studio-read-spaces = lido como colunas separadas por espaços
studio-read-list-of-lines = lido como uma lista com uma música por linha
studio-read-escaped-quotes = { $said }; as aspas têm uma barra invertida antes delas
studio-read-lone-quotes = { $said }; aspas que não fecham são uma letra qualquer
studio-read-mojibake = as letras que foram lidas antes em outra codificação são restauradas, como em { $cell }
studio-read-backslashes = as barras invertidas antes de apóstrofos ficam de fora, como em { $cell }
studio-read-entities = o que está escrito como no código-fonte de uma página web é lido como a página o mostraria, como em { $cell }
studio-read-one-of-tables = de { $count } tabelas, { $name } é lida
studio-read-header-row = a linha { $row } tem os nomes das colunas
studio-read-repeated-song = 1 música sem artista, que outras com artista também trazem, fica de fora
studio-read-repeated-songs = { $count } músicas sem artista, que outras com artista também trazem, ficam de fora
studio-read-page-artist = as músicas são de { $artist }, de quem a página trata
studio-read-starred-features = títulos com asterisco são participações
studio-read-links = os endereços depois dos nomes ficam de fora
studio-read-notes = notas depois dos nomes, como [1], ficam de fora
studio-read-ranks = as posições antes de todos os títulos ficam de fora
studio-read-quoted-titles = as aspas em volta de todos os títulos ficam de fora
studio-read-lines-title-first = as células da coluna { $column } têm o título na primeira linha e o artista na segunda
studio-read-lines-artist-first = as células da coluna { $column } têm o artista na primeira linha e o título na segunda
studio-read-lines-one = as linhas de uma célula da coluna { $column } são um só título
studio-read-since-artists = { $said }, pois ali se repetem os mesmos artistas
studio-read-artist-lines = cada linha de uma célula da coluna { $column } é um artista
studio-read-metrics = cada linha tem um número, cujo nome está na coluna { $column }: { $columns }
studio-read-shares = das linhas da coluna { $column }, só as de { $name } são lidas
studio-read-other-table = outra tabela começa na linha { $row } e é lida pelos nomes dela
studio-read-second-table = uma segunda tabela está ao lado da primeira; os títulos dela estão em outra coluna { $column }
studio-read-third-table = uma terceira tabela está ao lado da primeira; os títulos dela estão em outra coluna { $column }
studio-read-further-table = mais uma tabela está ao lado da primeira; os títulos dela estão em outra coluna { $column }
studio-read-filled = células vazias da coluna { $column } têm o valor de cima: estavam mescladas
studio-read-sum = a coluna { $column } não é lida: é a soma das músicas, e não uma música
studio-read-ends = as colunas { $first } a { $last } ({ $from } … { $until })
studio-read-columns-of-days = { $columns } são dias, { $each }
studio-read-columns-of-weeks = { $columns } são semanas, { $each }
studio-read-columns-of-months = { $columns } são meses, { $each }
studio-read-columns-of-quarters = { $columns } são trimestres, { $each }
studio-read-columns-of-years = { $columns } são anos, { $each }
studio-read-songs-by-day = { $columns } são músicas e cada linha é um dia, { $each }
studio-read-songs-by-week = { $columns } são músicas e cada linha é uma semana, { $each }
studio-read-songs-by-month = { $columns } são músicas e cada linha é um mês, { $each }
studio-read-fields-of-days = os nomes dos campos são dias, { $each }
studio-read-each-day-alone = cada um só com as reproduções daquele dia
studio-read-each-week-alone = cada uma só com as reproduções daquela semana
studio-read-each-month-alone = cada um só com as reproduções daquele mês
studio-read-each-quarter-alone = cada um só com as reproduções daquele trimestre
studio-read-each-year-alone = cada um só com as reproduções daquele ano
studio-read-each-until-day = cada um com todas as reproduções até aquele dia
studio-read-each-until-week = cada uma com todas as reproduções até aquela semana
studio-read-each-until-month = cada um com todas as reproduções até aquele mês
studio-read-each-until-quarter = cada um com todas as reproduções até o fim daquele trimestre
studio-read-each-until-year = cada um com todas as reproduções até o fim daquele ano
studio-read-each-until-then = cada uma com todas as reproduções até então
studio-read-daily-beside = { $said }, e ao lado as de cada dia
studio-read-since-they-fall = { $said }, pois elas caem
studio-read-as-numbers-show = { $said }, como mostram os números
studio-read-no-total = { $said }; nenhuma coluna é um total
studio-read-total-of-day = { $said }; { $total } é o número de { $day }
studio-read-total-of-all = { $said }; { $total } são todas as reproduções
studio-read-until-day-of-each = os números são todas as reproduções até o dia de cada um
studio-read-until-week-of-each = os números são todas as reproduções até a semana de cada um
studio-read-until-month-of-each = os números são todas as reproduções até o mês de cada um
studio-read-until-year-of-each = os números são todas as reproduções até o fim do ano de cada um
studio-read-day-alone = { $place } tem só as reproduções de um dia, { $why }; nenhuma é um total
studio-read-week-alone = { $place } tem só as reproduções de uma semana, { $why }; nenhuma é um total
studio-read-month-alone = { $place } tem só as reproduções de um mês, { $why }; nenhuma é um total
studio-read-year-alone = { $place } tem só as reproduções de um ano, { $why }; nenhuma é um total
studio-read-they-fall = pois elas caem
studio-read-was-said = como foi dito
studio-read-chart-of-days = pois os nomes das colunas são os de uma parada diária
studio-read-chart-of-weeks = pois os nomes das colunas são os de uma parada semanal
studio-read-columns = { $columns }
studio-read-nameless = a coluna sem nome
studio-read-unread = não lido: { $names }
studio-read-field-artists = os artistas são { $names }
studio-read-parted-artists = vários artistas, cada um dos quais outras linhas trazem sozinho: { $names }
studio-read-of-column = a coluna { $name }
studio-read-of-field = o campo { $name }
studio-read-of-days = as colunas de dias
studio-read-day-first = { $place }: o dia vem primeiro
studio-read-month-first = { $place }: o mês vem primeiro
studio-read-year-first = { $place }: o ano vem primeiro
studio-read-since-row = { $said }, pois a linha { $row } tem { $cell }
studio-read-since-name = { $said }, pois uma se chama { $cell }
studio-read-date-around = os números são de { $day }, como dizem as linhas em volta da tabela
studio-read-date-updated = os números são de { $day }, o dia antes de a página ser atualizada ({ $updated })
studio-read-date-in-name = os números são de { $day }, como diz o nome do arquivo
studio-read-newest-year = os dias não dizem o ano: o mais recente é de { $year }
studio-read-point-groups = { $place }: o ponto agrupa algarismos
studio-read-brackets = o que está entre parênteses depois dos números fica de fora, como na linha { $row }: { $cell }
studio-read-unit = nos números, { $unit } significa { $power }
studio-read-unit-beside = { $said }, como em { $language }, pois a linha { $row } tem { $cell }
studio-read-unit-names = { $said }, como em { $language }, a língua dos nomes das colunas
studio-read-unit-others = { $said }, como mostram os outros números
studio-read-thousand = mil
studio-read-million = um milhão
studio-read-billion = um bilhão
studio-read-trillion = um trilhão
studio-read-indonesian = indonésio
studio-read-turkish = turco
studio-read-vietnamese = vietnamita
studio-read-spanish-or-portuguese = espanhol ou português
studio-read-in-row = linha { $row }
studio-read-in-cell = linha { $row }, coluna { $column }
studio-read-in-line = linha { $row }
studio-read-in-table = tabela { $name }
studio-read-in-column = coluna { $column }, { $name }
studio-read-in-fields-of-days = campos que são dias
studio-read-names-again = não é uma música: repete os nomes das colunas
studio-read-table-begins = aqui começa outra tabela, que fica de fora; 'milestream import' a leria
studio-read-sum-of-others = não é uma música: é a soma das outras
studio-read-line-of-summary = não é uma música: é uma linha de um resumo
studio-read-number-about-all = não é uma música: é um número sobre todas elas
studio-read-title-alone = não é uma música: só tem um título
studio-read-too-wide = fica de fora: tem mais células que a primeira linha; um texto com vírgula precisa de aspas
studio-read-no-json = fica de fora, pois não é JSON válido: { $found }
studio-read-unread-field = o campo { $name } não é lido: não são streams até um dia nem os de dias isolados
studio-read-open-quote = tem aspas que não fecham; são lidas como uma letra qualquer
studio-read-no-column-of-dates = a tabela não tem uma coluna com a data dos números, como as_of: a data deles é desconhecida
studio-read-bare-dates = as datas da coluna { $name } não são lidas: podem ser as dos números ou as dos lançamentos, o que os nomes as_of e released indicariam
studio-read-same-day = fica de fora: a linha { $row } tem { $count } para a mesma música e data
studio-read-less-than = é { $count }, menos que { $before } de { $day }
studio-read-ids-count-rows = os números da coluna { $name } contam as linhas: as músicas são reconhecidas por título e artista
studio-read-no-id = não é um identificador: "{ $id }" designa várias músicas, então elas são reconhecidas por título e artista
studio-read-expected-text = era esperado um texto; há { $found }
studio-read-expected-date = era esperada uma data como 2022-04-14, 2022-04 ou 2022; há { $found }
studio-read-expected-order = era esperada uma data em cuja coluna se veja qual parte é o dia, como em 2022-04-14; há { $found }
studio-read-expected-era = era esperada uma data da era comum, como { $day } se for da era budista; há { $found }
studio-read-expected-count = era esperado um número como 1234567, "1.32B" ou "1B+"; há { $found }
studio-read-expected-decimals = era esperado um número com no máximo tantos decimais quantos dígitos tem sua unidade; há { $found }
studio-read-expected-less = era esperado um número de no máximo 9007199254740991; há { $found }
studio-read-expected-point = era esperado um número em cuja coluna se veja o que seu ponto significa, como em 1,204 ou 1.2K; há { $found }
studio-read-expected-unit = era esperado um número em cuja tabela se veja o que sua unidade multiplica, como em 1,320,000,000; há { $found }
studio-read-nothing = nada
studio-read-an-object = um objeto
studio-read-a-list = uma lista
studio-read-other-sheet = também tem músicas e fica de fora: com --sheet ela é lida no lugar
studio-read-same-name = não é lida, pois uma coluna anterior tem o mesmo nome; se dissesse também o seu dia, seria
studio-read-counts-of-weeks = não são lidos, pois cada um vem uma semana depois do anterior e tem só os streams daquela semana, e ninguém sabe qual dos dias é o indicado; com --days totals são tomados por todos os streams até aquele dia
studio-read-counts-of-time = está ao lado de { $names }, como o { $service } a exporta: são os streams do período escolhido lá, que deve ser todo o período; --column NAME=ROLE diz que é
studio-read-counts-of-period = está ao lado de { $name }: se forem só os streams daquele período, não são um total; --column NAME=ROLE diz o que são
studio-read-counts-of-share = são cada um de um só valor de { $name }, e nenhum de todos; --column { $name }=none os lê mesmo assim
studio-read-undated-days = fica de fora, pois nada diz de que dia é
studio-read-day-to-come = é um dia que ainda não chegou: { $found }
studio-read-many-counts = { $count } números que não puderam ser lidos
studio-read-many-dates = { $count } datas que não puderam ser lidas
studio-read-many-texts = { $count } textos que faltam ou não puderam ser lidos
studio-read-many-repeated = { $count } entradas fora, pois outras anteriores dizem o mesmo
studio-read-many-too-wide = { $count } linhas fora, pois têm mais células que a primeira
studio-read-many-shapes = { $count } valores de outro tipo que os seus campos
studio-read-many-less = { $count } números menores que outros anteriores
studio-read-many-ambiguous = { $count } células que podem ser lidas de duas maneiras
studio-read-many-no-songs = { $count } linhas que não são músicas
studio-read-many-no-ids = { $count } identificadores que não são usados
studio-read-many-quotes = { $count } aspas que não fecham, lidas como letras
studio-read-many-lines = { $count } linhas fora, pois não são JSON válido
studio-read-first-in = { $said }; primeiro caso, { $place }: { $what }
studio-read-first-at = { $said }; primeiro caso, { $place }: { $what }
studio-read-no-table = era esperada uma tabela com os nomes das colunas, entre eles title e streams; não há nenhuma
studio-read-no-names = eram esperados os nomes das colunas, com { $name } entre eles; há { $found }
studio-read-no-objects = eram esperados objetos com o título de uma música e seus streams; não há nenhum
studio-read-unlike-lists = eram esperados { $count } números de { $name }, um por dia; há { $found }
studio-read-too-many-songs = o arquivo tem mais de 200.000 músicas, o máximo que é lido
studio-read-day-before = não é lida: é quase todo o { $name } e, portanto, o número de um dia anterior
studio-read-moves-in-titles = as variações antes de todos os títulos, como { $cell }, ficam de fora
studio-read-table-of-others = aqui começa outra tabela, sem músicas com streams, que fica de fora
studio-read-counts-of-sales = está ao lado de { $name }, que não conta streams, e pode também não contar; --column NAME=ROLE diz o que é
studio-read-scrobbles = diz quantas vezes os usuários do Last.fm ouviram cada música, e não os seus streams
studio-read-other-form = era esperada uma tabela; há { $form }, que não é lido: exporte como CSV ou JSON, ou copie a tabela de onde ela aparece
studio-read-largest-counts = os maiores valores de cada música, na coluna { $column }, são tomados como os mais recentes
studio-read-sums-of-counts = soma valores: os de vários dias de uma música não dão o total dos seus streams; MÁX ou uma coluna com o dia dariam
studio-read-groups-of-labels = a coluna { $name } tem grupos além do que está neles, e nada indica quais são músicas: mostre a tabela dinâmica no formato de tabela, com todos os rótulos repetidos
studio-read-commas-in-names = tem nomes com vírgula cujas partes não aparecem em nenhuma outra célula: { $names }; cada parte é um artista, a menos que a coluna artist_count diga 1
studio-read-wiki-source = o código-fonte de uma página wiki
studio-read-workbook-failed = não foi possível ler a pasta de trabalho: { $why }
studio-read-workbook-too-large = a pasta de trabalho é maior do que o que é lido: 64 MiB, 256 MiB descompactada ou 8.000.000 de células
studio-read-no-workbook = é um arquivo compactado sem uma pasta de trabalho que seja lida; descompacte, ou exporte como xlsx ou CSV
studio-read-not-text = o arquivo não é texto UTF-8
studio-read-file-too-large = o arquivo tem mais de 64 MiB, o máximo que é lido
studio-read-too-many-tracks = o arquivo tem mais de 200.000 faixas, o máximo que é lido
studio-read-not-published = o arquivo é uma página da web, e não um conjunto de dados ou uma tabela: foi publicado?
studio-read-expected-dataset = era esperado um conjunto de dados entre chaves; há { $found }
studio-read-expected-schema = era esperado 1, o único esquema que esta versão lê; há { $found }
studio-read-not-json = o arquivo não é JSON válido: { $found }
studio-read-json-follows = há algo depois do fim
studio-read-json-list-comma = era esperada uma vírgula ou o fim da lista
studio-read-json-object-comma = era esperada uma vírgula ou o fim do objeto
studio-read-json-ends-within = termina dentro de uma lista ou de um objeto
studio-read-json-last-comma = há uma vírgula a mais antes do fim
studio-read-json-name = era esperado o nome de um campo entre aspas
studio-read-json-ends-in-object = termina dentro de um objeto
studio-read-json-colon = eram esperados dois-pontos depois do nome de um campo
studio-read-json-digit = era esperado um dígito
studio-read-json-zero = um número começa com 0
studio-read-json-control = um texto continua em outra linha ou tem um caractere de controle: escreva-o com uma sequência de escape
studio-read-json-ends-in-text = termina dentro de um texto
studio-read-json-hex = eram esperados quatro dígitos hexadecimais depois de \u
studio-read-json-escape = uma sequência de escape de um texto não é de JSON
studio-read-json-value = era esperado um valor
studio-read-json-ends-at-value = termina onde era esperado um valor
studio-read-json-object = era esperado um objeto entre chaves
studio-role-both = Artista e título
studio-role-featured = Artistas convidados
studio-role-daily = Reproduções de um dia
studio-role-day = Streams por dia
studio-role-date = Data
studio-role-album = Álbum
studio-role-released = Data de lançamento
studio-role-version = Versão
studio-role-id = Identificador
studio-role-none = Não é lida
studio-about = O que a tabela não diz
studio-about-why = Todo número precisa de uma data e de uma fonte que os leitores possam abrir.
studio-about-source = Link da fonte
studio-about-source-hint = Um endereço que começa com https://
studio-about-publisher = Nome da fonte
studio-about-publisher-hint = Se faltar, o nome do site
studio-about-date = Data dos dados sem data
studio-about-date-hint = 2026-07-14, 2026-07 ou 2026
studio-about-artist = Artista das linhas sem artista
studio-about-title = Título
studio-about-title-hint = Como os dados se chamam; se faltar, o nome do arquivo
studio-about-no-date = Use uma data como 2026-07-14, 2026-07 ou 2026
studio-about-no-address = Use um endereço que comece com https:// ou http://
studio-problems =
    { $n ->
        [one] { $n } problema
       *[other] { $n } problemas
    }
studio-problems-why = O que está listado aqui fica de fora. Todo o resto é mantido e mostrado.
studio-problems-whole = Nada pode ser mostrado até que isto seja corrigido onde está a marca. Se falta o final, salve ou copie tudo de novo.
studio-conflicts =
    { $n ->
        [one] { $n } contradição
       *[other] { $n } contradições
    }
studio-conflicts-why = Os dois dados são mantidos, e o widget avisa.
studio-problems-none = Nenhum problema encontrado.
studio-problems-where = Onde
studio-problems-what = O que há de errado
studio-problems-place = linha { $line }, coluna { $column }
studio-download = Baixar como conjunto de dados
studio-download-source = Primeiro adicione um link para a fonte da tabela.
studio-download-why = Envie este arquivo e digite o endereço dele abaixo.
studio-download-online = Não é preciso: o arquivo já está online e pode ser usado como está.

## The studio: the options

studio-embed = O widget
studio-group-what = O que mostra
studio-group-rows = Linhas
studio-group-look = Aparência
studio-more = Mais opções
studio-undo = Desfazer
studio-reset = Começar de novo
studio-pick = Escolher: { $what }
studio-any = Qualquer
studio-no-song = Nenhuma música específica
studio-first-artist = Nenhum artista específico
studio-view = Visualização
studio-view-board = Painel: tudo, em abas
studio-view-counter = Contador
studio-view-leaderboard = Ranking
studio-view-honours = Marcos e prêmios
studio-view-race = Corrida: o ranking ao longo do tempo
studio-view-badge = Selo: uma linha dentro de uma frase
studio-src = Endereço do arquivo
studio-src-hint = Um conjunto de dados ou uma tabela CSV que outros sites possam ler
studio-artist = Artista
studio-track = Música
studio-track-hint = Um contador para uma música
studio-metric = O que é contado
studio-metric-songs = Músicas acima de um marco
studio-metric-streams = Streams
studio-metric-followers = Seguidores
studio-metric-listeners = Ouvintes mensais
studio-metric-awards = Prêmios
studio-credit = Quais músicas contam
studio-credit-newest = Como no dado mais recente
studio-threshold = Marco
studio-threshold-hint = 100M, 1B ou 1000000; se faltar, o último divulgado
studio-goal = Meta
studio-goal-hint = Quanto você quer alcançar
studio-deadline = Prazo
studio-deadline-hint = 2026-06-13, 2026-06 ou 2026: mostra quantos por dia são precisos
studio-as-of = Dados até
studio-as-of-hint = 2022-04-14, 2022-04 ou 2022; se faltar, o último dia
studio-by = Ranking
studio-sort = Ordem
studio-sort-streams = Do maior para o menor
studio-sort-title = Título
studio-sort-missing = Mais perto do próximo marco primeiro
studio-sort-date = Dado mais recente primeiro
studio-sort-gain = Maior ganho diário primeiro
studio-limit = Número de linhas
studio-limit-hint = Antes de “Mostrar tudo”; se faltar, 10
studio-rows = Detalhe
studio-rows-detailed = Detalhado: mudanças, ganhos e ritmo
studio-whose = Músicas de
studio-whose-any = Todas as que creditam o artista
studio-versions = Versões de uma música
studio-search = Só com estas palavras
studio-search-hint = No título ou no artista
studio-with = Só com este artista
studio-version = Só esta versão
studio-language = Só neste idioma
studio-past = Só acima de
studio-past-hint = 100M, 1B ou 1000000 de streams
studio-theme = Cores
studio-theme-auto = Como a página
studio-theme-light = Claras
studio-theme-dark = Escuras
studio-theme-paper = Papel
studio-theme-stage = Palco
studio-theme-neon = Neon
studio-theme-pastel = Pastel
studio-theme-print = Impresso
studio-scheme = Claro ou escuro
studio-accent = Cor de destaque
studio-accent-hint = Uma cor CSS, como #0f766e ou teal
studio-lang = Idioma
studio-lang-hint = Uma etiqueta como ko ou pt-BR; se faltar, o idioma da página
studio-motion = Movimento
studio-motion-auto = O número gira uma vez
studio-motion-none = Nada se move
studio-heading-level = Nível do título
studio-refresh = Atualizar a cada
studio-refresh-hint = 15m ou 1h, enquanto estiver visível; se faltar, nunca
studio-loading = Carregamento
studio-loading-lazy = Quando o leitor chega perto
studio-loading-eager = Na hora

## The studio: why an option has no effect

studio-unfit-song = Uma música foi escolhida, e ela tem um só número.
studio-unfit-artists = Só onde artistas são classificados.
studio-unfit-streams = Só onde streams de artistas são contados.
studio-unfit-songs-of-artists = Só onde artistas são classificados por suas músicas.
studio-unfit-songs = Só onde músicas são classificadas.
studio-unfit-threshold = O marco é a meta.
studio-unfit-members = Estes números não citam membros de grupos.
studio-unfit-versions = Estes números não têm versões de músicas.

## The studio: preview and code

studio-preview = Prévia
studio-paste = Cole o código
studio-publish = Primeiro, publique os números
studio-publish-not-yet = ainda não estão online
studio-publish-why = Por enquanto eles estão só neste navegador. Serve o seu próprio site ou qualquer espaço na web que outros sites possam ler, como o GitHub Pages. As linhas abaixo levam o endereço do arquivo.
studio-publish-read = Do que está nesse endereço, o widget lê menos do que esta página. Em vez disso, coloque este conjunto de dados online: serve o seu próprio site ou qualquer espaço na web que outros sites possam ler. As linhas abaixo levam o endereço dele.
studio-host = Onde vai ficar
studio-host-plain = Sua própria página
studio-host-frame = Um frame, Notion, OBS
studio-width = Largura da coluna
studio-width-any = Qualquer
studio-width-of = { $n } pixels
studio-paste-more = Largura, versão, link deste rascunho
studio-pin = Manter esta versão, verificada pelo navegador
studio-pin-why = Sem isso, o widget se atualiza a cada versão.
studio-pin-frame = Um frame mostra esta página, que se atualiza a cada versão.
studio-copy = Copiar
studio-copy-of = Copiar: { $what }
studio-copy-link = Copiar link deste rascunho
studio-copy-link-file = O link não pode incluir o seu arquivo.
studio-copied = Copiado.
studio-copied-unpublished = Copiado. Estas linhas ainda não funcionam: os números não estão online. Siga “{ $publish }”, acima, informe lá o endereço do arquivo e copie as linhas de novo.
studio-copied-address = Copiado. As linhas funcionam assim que o arquivo baixado estiver em { $address }.
studio-copy-failed = Seu navegador não permite copiar aqui: selecione as linhas e copie.
studio-space =
    { $n ->
        [one] Reserva { $n } pixel, conforme medido: nada se move na sua página quando o widget aparece.
       *[other] Reserva { $n } pixels, conforme medido: nada se move na sua página quando o widget aparece.
    }
studio-space-like =
    { $n ->
        [one] Reserva { $n } pixel, a altura de uma visualização parecida: compare com a prévia.
       *[other] Reserva { $n } pixels, a altura de uma visualização parecida: compare com a prévia.
    }
studio-address-blocked = Se o endereço abrir em uma aba, o servidor não deixa outros sites lerem o arquivo: ele precisa enviar “Access-Control-Allow-Origin: *”.
studio-paste-unread = Não foi possível ler os números. Enquanto isso, uma página com estas linhas mostra só o texto delas.
studio-space-two = Reserva { $wide } pixels, e { $narrow } em um telefone: o certo para uma coluna de uns 720 pixels. Se a sua for mais estreita, escolha a largura em “{ $more }”.
studio-space-css = No meu site não posso adicionar CSS
studio-space-css-why = Então o próprio código reserva o espaço, também onde scripts não rodam, como em uma newsletter.
studio-where-plain = Onde o widget deve aparecer
studio-where-wordpress-site = Uma vez por site, no head
studio-where-wordpress-post = Em um post, como bloco “HTML personalizado”
studio-where-blogger-theme = Uma vez, no tema, antes de </body>
studio-where-blogger-post = Na visualização HTML de um post ou em um gadget
studio-where-ghost-site = Uma vez, em Code injection, Site header
studio-where-ghost-post = Em um post, como cartão HTML
studio-where-tumblr = No tema, onde o widget deve aparecer
studio-where-template = Uma vez, no modelo de todas as páginas
studio-where-hugo-shortcode = Como o arquivo layouts/shortcodes/milestream.html
studio-where-hugo-text = No texto, abaixo do front matter
studio-where-jekyll-page = Em uma página, com uma linha vazia antes e depois
studio-where-mediawiki-page = No código-fonte de uma página
studio-where-mediawiki-script = Uma vez por wiki, em MediaWiki:Common.js
studio-where-css = Uma vez por site, no CSS dele
studio-where-frame = Onde o frame deve aparecer
studio-where-listener = Uma vez nessa página, para ajustar a altura do frame
studio-where-address = Onde só se aceita um endereço
studio-no-words = Os números aparecem aqui.

## The studio: the share card

studio-card = Cartão para compartilhar
studio-card-why = Uma imagem destes números com data e fonte. É desenhada aqui, no seu navegador.
studio-card-motif = O que mostra
studio-card-counter = O contador
studio-card-passed = O marco que passou
studio-card-top = Os cinco primeiros
studio-card-size = Tamanho
studio-card-wide = Largo, 1200 × 630
studio-card-square = Quadrado, 1080 × 1080
studio-card-story = Story, 1080 × 1920
studio-card-badge = Selo, 360 de largura
studio-card-png = Baixar PNG
studio-card-svg = Baixar SVG
studio-card-share = Compartilhar…
studio-card-saved = Salvo.
studio-card-failed = Seu navegador não deixa salvar esta imagem. Salve a prévia pelo menu dela.
studio-card-not-shared = Não foi possível compartilhar a imagem. Baixe-a em vez disso.
studio-card-tag = Para uma página sem scripts
studio-card-tag-why = Para um README, uma newsletter ou uma barra lateral: coloque a imagem no seu site e esta linha onde ela deve aparecer.
studio-card-copy = Copiar a tag da imagem
