// What readers see in Portuguese: words that Brazil and Portugal share, wherever there are some.
import type { Vocabulary } from "./vocabulary.ts";

/** From a million on, the noun takes "de": 1.000.000 de links. */
export const portuguese: Vocabulary<"one" | "many"> = (count) => ({
  issues: "Edições",
  writing: "Textos",
  bookmarks: "Favoritos",
  follow: "Seguir",
  skip: "Ir para o conteúdo",
  sections: "Navegação",
  months: "Meses",
  years: "Anos",
  otherIssues: "Outras edições",
  otherMonths: "Outros meses",
  earlier: "Anterior",
  later: "Seguinte",
  earlierIssues: "Edições anteriores",

  contents: "Nesta edição",
  behindLinks: "Por trás dos links",
  linkToPick: "Link para esta escolha",
  minutesInAll: count({
    one: "{n} minuto ao todo",
    many: "{n} de minutos ao todo",
    other: "{n} minutos ao todo",
  }),
  allIssues: "Todas as edições",
  issuesOf: (title) => `Todas as edições de ${title}, da mais recente à mais antiga.`,
  writingOf: (title) => `Textos mais longos de ${title}.`,
  newestIssue: "A edição mais recente",
  everythingKept: "Tudo o que foi guardado",
  keptSameWeek: "Guardado na mesma semana",
  nextIssue: (day) => `Próxima edição: ${day}`,
  tags: "Etiquetas",
  sites: "Sites da web",
  pickedIn: (number) => `Escolhido na edição ${number}`,
  numbered: (name, page) => `${name}, página ${page}`,
  credits: "Fontes",
  creditsHow: "Onde encontrámos primeiro um link. Obrigado.",
  ledTo: "O que lá encontrámos",
  deadlines: "Prazos",
  deadlinesHow: "O que indicámos e pede resposta até certo dia.",
  noDeadlines: "De momento não há nada aberto.",
  closingBy: (day) => `Até ${day}`,
  closingLater: "Depois",
  closedOnes: "Encerrados",
  yearInLinks: (year) => `${year} em links`,
  everyIssue: "Edição a edição",
  mostPicked: "Os mais escolhidos",
  keptByMonth: "Guardados, mês a mês",
  inCalendar: "No seu calendário",
  inCalendarHow: "Assine este endereço no calendário, e os novos prazos chegam sozinhos.",
  by: (name) => `Por ${name}`,
  nextRead: "A seguir",
  days: "Dias",
  forward:
    "Conhece alguém que gostaria? Reencaminhe; [pode seguir-se aqui](/follow/). Ou responda: há uma pessoa que lê.",

  issue: (number) => `Edição ${number}`,
  issueAndDay: (number, day) => `Edição ${number}, ${day}`,
  issueOf: (title, number) => `${title}, edição ${number}`,
  minuteRead: count({
    one: "{n} minuto de leitura",
    many: "{n} de minutos de leitura",
    other: "{n} minutos de leitura",
  }),
  closes: (day) => `Aberto até ${day}`,
  closed: (day) => `Encerrado: ${day}`,
  archivedCopy: "cópia arquivada",
  again: "De novo",
  earlierAbout: "Antes sobre isto:",
  mentionedBy: "Mencionado por",
  via: "via",

  minutes: count({ one: "{n} min", many: "{n} min", other: "{n} min" }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} página", many: "PDF, {n} de páginas", other: "PDF, {n} páginas" }),
  slides: "slides",
  slideCount: count({ one: "{n} slide", many: "{n} de slides", other: "{n} slides" }),
  video: {
    plain: "vídeo",
    live: "vídeo ao vivo",
    timed: count({ one: "vídeo de {n} min", many: "vídeo de {n} min", other: "vídeo de {n} min" }),
    recorded: (form) => `${form}, gravado ao vivo`,
  },
  audio: {
    plain: "áudio",
    live: "áudio ao vivo",
    timed: count({ one: "áudio de {n} min", many: "áudio de {n} min", other: "áudio de {n} min" }),
    recorded: (form) => `${form}, gravado ao vivo`,
  },
  picture: "imagem",
  code: "código",
  gone: "já não existe",
  paywall: "pode exigir assinatura",
  inLanguage: (name) => `em ${name}`,

  links: count({ one: "{n} link", many: "{n} de links", other: "{n} links" }),
  keptLinks: count({
    one: "Tudo o que foi guardado pelo caminho: {n} link, com a nota da redação.",
    many: "Tudo o que foi guardado pelo caminho: {n} de links, dos mais recentes aos mais antigos, com as notas da redação.",
    other:
      "Tudo o que foi guardado pelo caminho: {n} links, dos mais recentes aos mais antigos, com as notas da redação.",
  }),
  nothingKept: "Ainda não há nada guardado.",
  bookmarksOf: (month) => `Favoritos, ${month}`,
  firstIssue: "A primeira edição está a caminho.",
  noEssays: "Ainda não há textos.",

  everyWeek: (links, weekday) => `${links === 5 ? "Cinco links" : "Os links"}, a cada ${weekday}`,
  followHow:
    "[Seguir](/follow/) por feed ou por e-mail. Sem rastreio, sem contadores, e cada link é o verdadeiro.",
  byFeed: "Por feed",
  feedsHold:
    "Cada feed traz os textos inteiros, com as imagens. Basta copiar um endereço para o leitor de feeds.",
  feeds: {
    rss: "[RSS](/feed.xml): o que quase todos os leitores aceitam.",
    atom: "[Atom](/atom.xml): as mesmas edições, para os leitores que o preferem.",
    json: "[JSON Feed](/feed.json): o mesmo outra vez, para programas.",
  },
  moreFeeds: {
    first: { name: "só a primeira escolha", line: "Uma ligação por edição, se todas forem demais." },
    everything: { name: "tudo", line: "Edições, textos e favoritos num só." },
    bookmarks: { name: "todos os favoritos", line: "O que é guardado, à medida que é guardado." },
    notes: { name: "favoritos com nota", line: "Só o que foi guardado com algumas palavras." },
    essays: { name: "textos mais longos", line: "Apenas os textos." },
    deadlines: { name: "prazos", line: "Escolhas cujo dia ainda não passou." },
  },
  allFeeds:
    "Estão todos num [ficheiro OPML](/feeds.opml). Uma etiqueta com três ligações ou mais tem um feed próprio, na sua página.",
  feedOpened: "Isto é um feed. Copie o endereço para um leitor de feeds, e as novidades chegam sozinhas.",
  announcedAt: "Onde é anunciado",
  byMail: "Por e-mail",
  writeTo: (address) =>
    `Basta escrever para ${address} e cada edição chega quando sair. O e-mail não traz pixels de rastreio nem links reescritos.`,
  subscribe: "Quero receber as edições",
  search: "Procurar",
  searchAll: "Procurar nos favoritos, nas edições e nos textos",
  resultsFor: (query) => `Resultados para “${query}”`,
  found: count({ one: "{n} resultado", many: "{n} de resultados", other: "{n} resultados" }),
  reachingBack: (day) => `Do mais recente ao mais antigo, até ${day}.`,
  nothingFound: "Nada foi encontrado.",
  lookFurther: "Procurar mais para trás",
  searching: "A procurar …",
  searchFailed: "Uma parte não pôde ser carregada. Tente mais tarde.",
  everything: "Tudo",
  picks: "Escolhas",
  withNote: "Com nota",
  searchHow:
    "A procura acontece no navegador: só o servidor deste sítio vê o endereço desta página, no qual estão as palavras procuradas.",
  searchNeedsScript: "Precisa de scripts, que aqui estão desligados.",
  withoutScript:
    "Sem scripts, cada [mês](/bookmarks/), cada [etiqueta](/bookmarks/tags/) e cada [edição](/issues/) é uma página simples.",

  notHere: "Não está aqui",
  notHereHow:
    "Não há nenhuma página neste endereço. Veja [as edições](/issues/), [os textos](/essays/) ou [os favoritos](/bookmarks/).",

  siteFoot: (title, editor) => `${title}, por ${editor}. Sem cookies, sem contadores, sem rastreio.`,
  mailFoot: (title, editor) => `${title}, por ${editor}. Sem rastreio, e cada link é o verdadeiro.`,
  whyMail: (since) => `Este e-mail chega porque foi pedido, desde ${since}.`,
  sinceConfirmed: "o dia da confirmação",
  stopMails: "Deixar de receber estes e-mails",
  pauseMails: "Fazer uma pausa nestes e-mails",
  saidAbout: "Fala-se disso em",
  corrected: (day) => `Correção, ${day}`,
  readOnWeb: "Ler no site",

  description: (links, weekday) =>
    `${links === 5 ? "Cinco links" : "Links"} que valem a pena, a cada ${weekday}.`,
  signOff:
    "Quase todos já tinham aparecido durante a semana; [tudo o que achei interessante está aqui](/bookmarks/).",
  editor: "A redação",

  letters: {
    alreadyHere: "O endereço já está na lista.",
    confirmation: {
      subject: (title) => `${title}: o endereço está certo?`,
      words: (title) =>
        `Alguém pediu para receber ${title} neste endereço. Ao carregar no botão, passa a chegar cada edição. O link vale uma semana.`,
      notYou: "Basta não fazer nada. Não chega mais nada, e o endereço é esquecido em breve.",
    },
    welcome: {
      subject: (title) => `${title}: o endereço está na lista`,
      words: (title) => `A partir de agora ${title} chega a este endereço.`,
    },
    farewell: {
      subject: (title) => `${title}: a saída já vale`,
      words: () => "A este endereço não chega mais nada. Obrigado pela leitura.",
    },
    already: {
      subject: (title) => `${title}: o endereço já está na lista`,
      words: () => "Alguém inscreveu este endereço mais uma vez. Nada mudou com isso.",
    },
    link: {
      subject: (title) => `${title}: a página própria`,
      words: () =>
        "Aqui está o link que foi pedido. Vale uma hora, para quem o tiver: melhor não reencaminhar este e-mail.",
      notYou: "Basta não fazer nada. Nada muda.",
    },
    move: {
      subject: (title) => `${title}: é este o novo endereço?`,
      words: (title) =>
        `Alguém que recebe ${title} por e-mail quer recebê-lo neste endereço. Ao carregar no botão, cada edição passa a chegar aqui. O link vale um dia.`,
      notYou: "Basta não fazer nada. Nada muda, e não chega mais nada.",
    },
    moved: {
      subject: (title) => `${title}: o endereço mudou`,
      words: (title) => `A partir de agora ${title} chega ao novo endereço, e já não a este.`,
      notYou: "Basta responder a este e-mail. Uma pessoa lê-o.",
    },
  },

  service: {
    byMail: (title) => `${title} por e-mail`,
    yourAddress: "Endereço de e-mail",
    signUp: "Assinar",
    asksFirst: "Uma mensagem pergunta se o endereço está certo. Nada mais chega antes desse sim.",
    noTracking: { fact: "Sem rastreio.", more: "Sem pixels de rastreio, e cada link é o verdadeiro." },
    leaveEasily: { fact: "Sair é um clique,", more: "sem dizer porquê." },
    leaveEmpty: "Deixar este campo vazio",
    noAddress: "Ainda não é um endereço de e-mail. Escreve-se como nome@example.org.",
    pressAgain:
      "Esta página ficou aberta pouco ou demasiado tempo. É preciso carregar no botão mais uma vez.",
    lookInMail: "A resposta está no e-mail.",
    onItsWay: (title) =>
      `Se esse endereço puder ser inscrito, uma carta breve de ${title} está a caminho. Traz um só botão.`,
    nothingCame: {
      fact: "Nada depois de dez minutos?",
      more: "Talvez esteja no lixo eletrónico; se não, escreve-se o endereço outra vez.",
    },
    onListAlready: { fact: "Já na lista?", more: "Então nada muda." },
    typeAgain: "Escrever outra vez",

    isThisYou: "O endereço está certo?",
    askedFor: (address, title) => `${address} pediu para receber ${title} por e-mail.`,
    yes: "Sim, quero receber",
    nextOne: "Próxima edição:",
    notYou: {
      fact: "Foi outra pessoa?",
      more: "Basta fechar esta página. Nada é enviado, e o endereço é esquecido em breve.",
    },
    onTheList: "O endereço está na lista.",
    comesTo: (address) => `A partir de agora cada edição chega a ${address}.`,
    changedMind: "Afinal não?",

    leaveOrRest: "Sair, ou uma pausa?",
    holdsAtOnce: (address) => `Trata-se de ${address}. O que se escolher vale logo.`,
    leave: { fact: "Sair", more: "Nem mais um e-mail nosso. Não perguntamos porquê." },
    leaveNow: "Sair agora",
    pause: "Pausa",
    nothingUntil: "Nada até",
    otherWishes:
      "Para mudar o endereço, ver o que sabemos ou mandar apagar, é preciso um link que enviamos para o próprio endereço. Vale uma hora.",
    sendLink: "Enviar esse link",
    hasLeft: "Feito. A saída já vale.",
    nothingMore: (address) => `Para ${address} não vai mais nada. Obrigado pela leitura.`,
    whatStays: {
      fact: "O que guardamos:",
      more: "o endereço, marcado como saído, para que nenhuma lista nossa o traga de volta por engano.",
    },
    stillOpen: "O site e o feed continuam abertos a todos:",
    signUpAgain: "Assinar outra vez",
    quietUntil: (day) => `Silêncio até ${day}.`,
    nothingBefore: (address) => `Antes disso nada chega a ${address}.`,
    startAgain: "Recomeçar agora",
    isBack: "De volta.",
    linkOnItsWay:
      "Se esse endereço estiver na lista, uma carta com um link está a caminho. O link vale uma hora.",
    askForLink: "A página própria",
    askForLinkHow:
      "Lá muda-se o endereço, vê-se o que sabemos, ou manda-se apagar. Enviamos o link para o próprio endereço.",

    yours: "A página própria",
    isAbout: (address) => `Trata-se de ${address}.`,
    changeAddress: {
      fact: "Mudar o endereço",
      more: "Primeiro escrevemos para o novo. Até que lá se carregue no botão, nada muda.",
    },
    newAddress: "O novo endereço",
    changeIt: "Mudar",
    whatWeKnow: { fact: "O que sabemos", more: "Tudo, num ficheiro JSON." },
    seeIt: "Ver",
    restOrLeave: { fact: "Sair, ou uma pausa", more: "Sem dizer porquê." },
    goThere: "Ir para lá",
    erase: { fact: "Apagar", more: "Retira para sempre o endereço e o que sabemos dele." },
    eraseNow: "Apagar agora",
    lookInNewMail: "A resposta está no e-mail do novo endereço.",
    newOnItsWay: "Se esse endereço puder ser usado, uma carta está a caminho dele. Traz um só botão.",
    isNewAddress: "É este o novo endereço?",
    willComeTo: (address) => `Ao carregar no botão, cada edição passa a chegar a ${address}.`,
    yesThere: "Sim, enviar para lá",
    isChanged: "O endereço mudou.",
    erased: "Apagado.",
    erasedHow:
      "O endereço já não está connosco. Fica só uma marca sem endereço, pela qual sabemos que não devemos escrever mais.",

    seenSomething: "Algo bom à vista?",
    readsAll: (editor) => `${editor} lê cada sugestão. O que sai numa edição leva o agradecimento com nome.`,
    theLink: "A ligação",
    itsTitle: { fact: "Como se chama", more: "se se souber" },
    whyWorth: "Porque merece um lugar",
    thanksName: { fact: "Nome para o agradecimento", more: "ou deixar vazio" },
    suggestIt: "Sugerir",
    nothingElse:
      "Guardamos o que aqui se escreve e mais nada. O que a redação aproveitar pode ser publicado com estas palavras e o nome.",
    noLink: "Ainda não é um endereço web. Escreve-se como https://example.org/pagina.",
    thankYou: "Muito obrigado.",
    willLook: (editor) => `${editor} vai ver a sugestão. Nem tudo encontra lugar.`,
    suggestAnother: "Sugerir outra",

    keepThis: "Guardar esta ligação",
    forEditor: "para a redação",
    linkTitle: "Título",
    linkAddress: "Endereço",
    linksByLine: "Ligações, uma por linha",
    whyInALine: { fact: "Porquê, numa linha", more: "será o primeiro rascunho" },
    toMyself: "Guardar só para mim",
    keepIt: "Guardar",
    kept: "Guardada.",
    waitsForYou: "Espera junto das outras ligações.",
    changeThis: "Alterar",
    keepAnother: "Guardar outra",
    token: { fact: "Chave", more: "pedida uma só vez neste dispositivo" },
    wrongToken: "Essa não é a chave desta publicação.",

    privacy: "O que guardamos",
    keptBy: (who) => `Guardado por ${who}, e não passa a ninguém senão aos servidores que levam o correio.`,
    keptAddress: {
      fact: "O endereço,",
      more: (days) =>
        `quando e por que formulário foi pedido, as palavras que lá estavam, e quando chegou o sim. Sem um sim desaparece ao fim de ${days} dias.`,
    },
    keptMails: {
      fact: "Que mensagens foram enviadas,",
      more: (months) => `durante ${months} meses. Depois, só quantas saíram ao todo.`,
    },
    keptAnswers: {
      fact: "O que um servidor de correio respondeu,",
      more: (days) => `durante ${days} dias. Depois, só que uma mensagem voltou.`,
    },
    keptLeft: {
      fact: "Depois de sair,",
      more: "o endereço fica, marcado como saído, para que nenhuma lista o traga de volta. Se for apagado, fica só uma marca sem endereço.",
    },
    keptSuggestion: {
      fact: "Um link proposto,",
      more: (days) =>
        `com o nome indicado, até a redação decidir, ${days} dias no máximo. O que ela aproveitar pode ser publicado com as palavras e o nome, e fica público.`,
    },
    keptNetwork: {
      fact: "Contra envios em massa,",
      more: "uma marca cifrada da rede de onde veio um formulário, durante algumas horas. Nenhum endereço IP.",
    },
    keptNot: { fact: "Mais nada:", more: "nem aberturas, nem cliques, nem cookies." },

    noPage: "Não há nenhuma página neste endereço.",
    linkOver: "Este link já não vale.",
    linkOverHow: "O seu tempo passou, ou foi cortado pelo caminho. Copia-se inteiro, ou pede-se um novo.",
    tooMany: "Demasiado de uma vez.",
    tooManyHow:
      "Chegaram agora muitos pedidos, desta rede ou de toda a parte. Nada se perde: dentro de uma hora já dá.",
    tooLong: "É mais do que cabe neste formulário.",
    notOurForm: "Não chegou como os nossos formulários o enviam.",
    broke: "Algo se estragou aqui.",
    brokeHow: "A culpa é nossa. Daqui a pouco já dá para tentar de novo.",
  },
});
