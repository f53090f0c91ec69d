// What readers see in Spanish.
import type { Vocabulary } from "./vocabulary.ts";

/** From a million on, the noun takes "de": 1.000.000 de enlaces. */
export const spanish: Vocabulary<"one" | "many"> = (count) => ({
  issues: "Números",
  writing: "Textos",
  bookmarks: "Marcadores",
  follow: "Seguir",
  skip: "Ir al contenido",
  sections: "Secciones",
  months: "Meses",
  years: "Años",
  otherIssues: "Otros números",
  otherMonths: "Otros meses",
  earlier: "Anterior",
  later: "Siguiente",
  earlierIssues: "Números anteriores",

  contents: "En este número",
  behindLinks: "Detrás de los enlaces",
  linkToPick: "Enlace a esta elección",
  minutesInAll: count({
    one: "{n} minuto en total",
    many: "{n} de minutos en total",
    other: "{n} minutos en total",
  }),
  allIssues: "Todos los números",
  issuesOf: (title) => `Todos los números de ${title}, del más reciente al más antiguo.`,
  writingOf: (title) => `Textos más largos de ${title}.`,
  newestIssue: "El número más reciente",
  everythingKept: "Todo lo guardado",
  by: (name) => `Por ${name}`,
  nextRead: "Para seguir leyendo",
  days: "Días",
  forward:
    "¿Conoces a alguien a quien le gustaría? Reenvíalo; [se puede seguir aquí](/follow/). O responde: lo lee una persona.",

  issue: (number) => `Número ${number}`,
  issueAndDay: (number, day) => `Número ${number}, ${day}`,
  issueOf: (title, number) => `${title}, número ${number}`,
  minuteRead: count({
    one: "{n} minuto de lectura",
    many: "{n} de minutos de lectura",
    other: "{n} minutos de lectura",
  }),
  closes: (day) => `Cierra el ${day}`,
  closed: (day) => `Cerró el ${day}`,
  via: "vía",

  minutes: count({ one: "{n} min", many: "{n} min", other: "{n} min" }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} página", many: "PDF, {n} de páginas", other: "PDF, {n} páginas" }),
  slides: "diapositivas",
  slideCount: count({ one: "{n} diapositiva", many: "{n} de diapositivas", other: "{n} diapositivas" }),
  video: {
    plain: "vídeo",
    live: "vídeo en directo",
    timed: count({ one: "vídeo de {n} min", many: "vídeo de {n} min", other: "vídeo de {n} min" }),
    recorded: (form) => `${form}, grabado en directo`,
  },
  audio: {
    plain: "audio",
    live: "audio en directo",
    timed: count({ one: "audio de {n} min", many: "audio de {n} min", other: "audio de {n} min" }),
    recorded: (form) => `${form}, grabado en directo`,
  },
  picture: "imagen",
  code: "código",
  gone: "ya no está",
  paywall: "puede pedir suscripción",
  inLanguage: (name) => `en ${name}`,

  links: count({ one: "{n} enlace", many: "{n} de enlaces", other: "{n} enlaces" }),
  keptLinks: count({
    one: "Todo lo guardado por el camino: {n} enlace, con la nota de la redacción.",
    many: "Todo lo guardado por el camino: {n} de enlaces, los más recientes primero, con las notas de la redacción.",
    other:
      "Todo lo guardado por el camino: {n} enlaces, los más recientes primero, con las notas de la redacción.",
  }),
  nothingKept: "Todavía no hay nada guardado.",
  bookmarksOf: (month) => `Marcadores, ${month}`,
  firstIssue: "El primer número está en camino.",
  noEssays: "Todavía no hay textos.",

  everyWeek: (links, weekday) => `${links === 5 ? "Cinco enlaces" : "Los enlaces"}, cada ${weekday}`,
  followHow:
    "[Seguir](/follow/) por feed o por correo. Sin rastreo, sin contadores, y cada enlace es el de verdad.",
  byFeed: "Por feed",
  feedsHold:
    "Cada feed trae el número entero, con sus imágenes. Basta con copiar una dirección en el lector de feeds.",
  feeds: {
    rss: "[RSS](/feed.xml): el que aceptan casi todos los lectores.",
    atom: "[Atom](/atom.xml): los mismos números, para los lectores que lo prefieren.",
    json: "[JSON Feed](/feed.json): lo mismo otra vez, para programas.",
  },
  byMail: "Por correo",
  writeTo: (address) =>
    `Basta con escribir a ${address} para recibir cada número cuando salga. El correo no lleva píxeles espía ni enlaces reescritos.`,
  subscribe: "Suscripción",

  notHere: "Aquí no está",
  notHereHow:
    "No hay ninguna página en esta dirección. Quizá en [los números](/issues/), [los textos](/essays/) o [los marcadores](/bookmarks/).",

  siteFoot: (title, editor) => `${title}, por ${editor}. Sin cookies, sin contadores, sin scripts.`,
  mailFoot: (title, editor) => `${title}, por ${editor}. Sin rastreo, y cada enlace es el de verdad.`,
  whyMail: (since) => `Este correo llega porque lo pediste, desde el ${since}.`,
  sinceConfirmed: "día en que lo confirmaste",
  stopMails: "Dejar de recibir estos correos",
  pauseMails: "Dejar de recibirlos un tiempo",
  corrected: (day) => `Corregido el ${day}`,
  readOnWeb: "Leer en la web",

  description: (links, weekday) =>
    `${links === 5 ? "Cinco enlaces" : "Enlaces"} que merecen la pena, cada ${weekday}.`,
  signOff:
    "La mayoría ya los compartí durante la semana; [todo lo que me pareció interesante está aquí](/bookmarks/).",
  editor: "La redacción",
});
