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
    "Cada feed traz a edição inteira, com as imagens. Basta copiar um endereço para o leitor de feeds.",
  feeds: {
    rss: "[RSS](/feed.xml): o que quase todos os leitores aceitam.",
    atom: "[Atom](/atom.xml): as mesmas edições, para os leitores que o preferem.",
    json: "[JSON Feed](/feed.json): o mesmo outra vez, para programas.",
  },
  byMail: "Por e-mail",
  writeTo: (address) =>
    `Basta escrever para ${address} e cada edição chega quando sair. O e-mail não traz pixels de rastreio nem links reescritos.`,
  subscribe: "Quero receber as edições",

  notHere: "Não está aqui",
  notHereHow:
    "Não há nenhuma página neste endereço. Veja [as edições](/issues/), [os textos](/essays/) ou [os favoritos](/bookmarks/).",

  siteFoot: (title, editor) => `${title}, por ${editor}. Sem cookies, sem contadores, sem scripts.`,
  mailFoot: (title, editor) => `${title}, por ${editor}. Sem rastreio, e cada link é o verdadeiro.`,
  whyMail: (since) => `Este e-mail chega porque foi pedido, desde ${since}.`,
  sinceConfirmed: "o dia da confirmação",
  stopMails: "Deixar de receber estes e-mails",
  pauseMails: "Fazer uma pausa nestes e-mails",
  corrected: (day) => `Correção, ${day}`,
  readOnWeb: "Ler no site",

  description: (links, weekday) =>
    `${links === 5 ? "Cinco links" : "Links"} que valem a pena, a cada ${weekday}.`,
  signOff:
    "Quase todos já tinham aparecido durante a semana; [tudo o que achei interessante está aqui](/bookmarks/).",
  editor: "A redação",
});
