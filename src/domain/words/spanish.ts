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
  keptSameWeek: "Guardado la misma semana",
  nextIssue: (day) => `El próximo número sale el ${day}`,
  tags: "Etiquetas",
  sites: "Sitios",
  pickedIn: (number) => `Elegido en el número ${number}`,
  numbered: (name, page) => `${name}, página ${page}`,
  credits: "Fuentes",
  creditsHow: "Donde encontramos antes un enlace. Gracias.",
  ledTo: "Lo que encontramos allí",
  deadlines: "Plazos",
  deadlinesHow: "Lo que hemos enlazado y pide una respuesta antes de un día.",
  noDeadlines: "Ahora no hay nada abierto.",
  closingBy: (day) => `Hasta el ${day}`,
  closingLater: "Después",
  closedOnes: "Cerrados",
  yearInLinks: (year) => `${year} en enlaces`,
  everyIssue: "Número a número",
  mostPicked: "Los más elegidos",
  keptByMonth: "Guardados, mes a mes",
  inCalendar: "En tu calendario",
  inCalendarHow: "Suscribe tu calendario a esta dirección, y los plazos nuevos llegan solos.",
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
  archivedCopy: "copia archivada",
  again: "Otra vez",
  earlierAbout: "Antes sobre esto:",
  mentionedBy: "Mencionado por",
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
    "Cada feed trae los textos enteros, con sus imágenes. Basta con copiar una dirección en el lector de feeds.",
  feeds: {
    rss: "[RSS](/feed.xml): el que aceptan casi todos los lectores.",
    atom: "[Atom](/atom.xml): los mismos números, para los lectores que lo prefieren.",
    json: "[JSON Feed](/feed.json): lo mismo otra vez, para programas.",
  },
  moreFeeds: {
    first: { name: "solo la primera selección", line: "Un enlace por número, si todos son demasiados." },
    everything: { name: "todo", line: "Números, textos y marcadores en uno." },
    bookmarks: { name: "todos los marcadores", line: "Lo que se guarda, según se guarda." },
    notes: { name: "marcadores con nota", line: "Solo lo que se guardó con unas palabras." },
    essays: { name: "textos más largos", line: "Los textos solos." },
    deadlines: { name: "plazos", line: "Selecciones cuyo día aún no ha pasado." },
  },
  allFeeds:
    "Todos están en [un archivo OPML](/feeds.opml). Una etiqueta con tres enlaces o más tiene su propio feed, en su página.",
  feedOpened:
    "Esto es un feed. Basta con copiar su dirección en un lector de feeds, y las novedades llegan solas.",
  announcedAt: "Dónde se anuncia",
  byMail: "Por correo",
  writeTo: (address) =>
    `Basta con escribir a ${address} para recibir cada número cuando salga. El correo no lleva píxeles espía ni enlaces reescritos.`,
  subscribe: "Suscripción",
  search: "Buscar",
  searchAll: "Buscar en marcadores, números y textos",
  resultsFor: (query) => `Resultados de «${query}»`,
  found: count({ one: "{n} resultado", many: "{n} de resultados", other: "{n} resultados" }),
  reachingBack: (day) => `De lo más nuevo a lo más antiguo, hasta el ${day}.`,
  nothingFound: "No se ha encontrado nada.",
  lookFurther: "Buscar más atrás",
  searching: "Buscando …",
  searchFailed: "Una parte no se ha podido cargar. Inténtalo más tarde.",
  everything: "Todo",
  picks: "Selección",
  withNote: "Con nota",
  searchHow:
    "La búsqueda ocurre en tu navegador: solo el servidor de este sitio ve la dirección de esta página, en la que están tus palabras.",
  searchNeedsScript: "Necesita scripts, y aquí están desactivados.",
  withoutScript:
    "Sin scripts, cada [mes](/bookmarks/), cada [etiqueta](/bookmarks/tags/) y cada [número](/issues/) es una página sencilla.",

  notHere: "Aquí no está",
  notHereHow:
    "No hay ninguna página en esta dirección. Quizá en [los números](/issues/), [los textos](/essays/) o [los marcadores](/bookmarks/).",

  siteFoot: (title, editor) => `${title}, por ${editor}. Sin cookies, sin contadores, sin rastreo.`,
  mailFoot: (title, editor) => `${title}, por ${editor}. Sin rastreo, y cada enlace es el de verdad.`,
  whyMail: (since) => `Este correo llega porque lo pediste, desde el ${since}.`,
  sinceConfirmed: "día en que lo confirmaste",
  stopMails: "Dejar de recibir estos correos",
  pauseMails: "Dejar de recibirlos un tiempo",
  saidAbout: "Se habla de ello en",
  corrected: (day) => `Corregido el ${day}`,
  readOnWeb: "Leer en la web",

  description: (links, weekday) =>
    `${links === 5 ? "Cinco enlaces" : "Enlaces"} que merecen la pena, cada ${weekday}.`,
  signOff:
    "La mayoría ya los compartí durante la semana; [todo lo que me pareció interesante está aquí](/bookmarks/).",
  editor: "La redacción",

  letters: {
    alreadyHere: "La dirección ya está en la lista.",
    confirmation: {
      subject: (title) => `${title}: ¿es esta la dirección correcta?`,
      words: (title) =>
        `Alguien ha pedido recibir ${title} en esta dirección. Al pulsar el botón, empieza a llegar cada número. El enlace vale una semana.`,
      notYou: "Basta con no hacer nada. No llega nada más, y la dirección se olvida pronto.",
    },
    welcome: {
      subject: (title) => `${title}: ya está en la lista`,
      words: (title) => `Desde ahora ${title} llega a esta dirección.`,
    },
    farewell: {
      subject: (title) => `${title}: la baja ya vale`,
      words: () => "A esta dirección no llega nada más. Gracias por leernos.",
    },
    already: {
      subject: (title) => `${title}: ya estaba en la lista`,
      words: () => "Alguien ha vuelto a suscribir esta dirección. Con eso no ha cambiado nada.",
    },
    link: {
      subject: (title) => `${title}: la página propia`,
      words: () =>
        "Aquí está el enlace que se pidió. Vale una hora, para quien lo tenga: mejor no reenviar este correo.",
      notYou: "Basta con no hacer nada. No cambia nada.",
    },
    move: {
      subject: (title) => `${title}: ¿es esta la nueva dirección?`,
      words: (title) =>
        `Alguien que recibe ${title} por correo lo quiere en esta dirección. Al pulsar el botón, cada número llegará aquí. El enlace vale un día.`,
      notYou: "Basta con no hacer nada. No cambia nada, y no llega nada más.",
    },
    moved: {
      subject: (title) => `${title}: la dirección ha cambiado`,
      words: (title) => `Desde ahora ${title} llega a la nueva dirección, y ya no a esta.`,
      notYou: "Basta con responder a este correo. Lo lee una persona.",
    },
  },

  service: {
    byMail: (title) => `${title} por correo`,
    yourAddress: "Dirección de correo",
    signUp: "Suscribirse",
    asksFirst: "Un mensaje pregunta si la dirección es la correcta. Nada más llega antes de ese sí.",
    noTracking: { fact: "Sin rastreo.", more: "Sin píxeles espía, y cada enlace es el de verdad." },
    leaveEasily: { fact: "La baja es un clic,", more: "sin decir por qué." },
    leaveEmpty: "Dejar este campo vacío",
    noAddress: "Todavía no es una dirección de correo. Se escribe como nombre@example.org.",
    pressAgain:
      "Esta página estuvo abierta muy poco o demasiado tiempo. Hay que pulsar el botón una vez más.",
    lookInMail: "A mirar el correo.",
    onItsWay: (title) =>
      `Si esa dirección se puede suscribir, una carta breve de ${title} está en camino. Lleva un solo botón.`,
    nothingCame: {
      fact: "¿Nada después de diez minutos?",
      more: "Puede estar en el correo no deseado; si no, se escribe la dirección otra vez.",
    },
    onListAlready: { fact: "¿Ya en la lista?", more: "Entonces no cambia nada." },
    typeAgain: "Escribirla otra vez",

    isThisYou: "¿Es la dirección correcta?",
    askedFor: (address, title) => `${address} ha pedido recibir ${title} por correo.`,
    yes: "Sí, quiero recibirlo",
    nextOne: "Próximo número:",
    notYou: {
      fact: "¿Fue otra persona?",
      more: "Basta con cerrar esta página. No se envía nada, y la dirección se olvida pronto.",
    },
    onTheList: "Ya está en la lista.",
    comesTo: (address) => `Desde ahora cada número llega a ${address}.`,
    changedMind: "¿Mejor no?",

    leaveOrRest: "¿Darse de baja, o una pausa?",
    holdsAtOnce: (address) => `Se trata de ${address}. Lo que se pulse vale al momento.`,
    leave: { fact: "Darse de baja", more: "Ni un correo más de nuestra parte. No preguntamos por qué." },
    leaveNow: "Baja ahora",
    pause: "Pausa",
    nothingUntil: "Nada hasta el",
    otherWishes:
      "Para cambiar la dirección, ver lo que sabemos o hacer que se borre, hace falta un enlace que enviamos a la dirección misma. Vale una hora.",
    sendLink: "Enviar ese enlace",
    hasLeft: "Hecho. La baja ya vale.",
    nothingMore: (address) => `A ${address} no llega nada más. Gracias por leernos.`,
    whatStays: {
      fact: "Lo que guardamos:",
      more: "la dirección, marcada como baja, para que ninguna lista nuestra la traiga de vuelta por error.",
    },
    stillOpen: "El sitio y el feed siguen abiertos para todos:",
    signUpAgain: "Suscribirse otra vez",
    quietUntil: (day) => `Silencio hasta el ${day}.`,
    nothingBefore: (address) => `Antes de ese día no llega nada a ${address}.`,
    startAgain: "Empezar de nuevo ya",
    isBack: "Seguimos.",
    linkOnItsWay:
      "Si esa dirección está en la lista, una carta con un enlace está en camino. El enlace vale una hora.",
    askForLink: "La página propia",
    askForLinkHow:
      "Allí se cambia la dirección, se ve lo que sabemos, o se borra. Enviamos el enlace a la dirección misma.",

    yours: "La página propia",
    isAbout: (address) => `Se trata de ${address}.`,
    changeAddress: {
      fact: "Cambiar la dirección",
      more: "Primero escribimos a la nueva. Hasta que allí se pulse el botón, no cambia nada.",
    },
    newAddress: "La nueva dirección",
    changeIt: "Cambiarla",
    whatWeKnow: { fact: "Lo que sabemos", more: "Todo, en un archivo JSON." },
    seeIt: "Verlo",
    restOrLeave: { fact: "Baja, o una pausa", more: "Sin decir por qué." },
    goThere: "Ir allí",
    erase: { fact: "Borrar", more: "Quita para siempre la dirección y lo que sabemos de ella." },
    eraseNow: "Borrar ahora",
    lookInNewMail: "A mirar el correo de la nueva dirección.",
    newOnItsWay: "Si esa dirección se puede usar, una carta está en camino hacia ella. Lleva un solo botón.",
    isNewAddress: "¿Es esta la nueva dirección?",
    willComeTo: (address) => `Al pulsar el botón, cada número llegará a ${address}.`,
    yesThere: "Sí, enviarlo allí",
    isChanged: "La dirección está cambiada.",
    erased: "Borrado.",
    erasedHow:
      "La dirección ya no está en nuestro registro. Queda solo una marca sin dirección, por la que sabemos que no hay que escribir más.",

    seenSomething: "¿Algo bueno a la vista?",
    readsAll: (editor) =>
      `${editor} lee cada propuesta. Lo que sale en un número lleva las gracias con nombre.`,
    theLink: "El enlace",
    itsTitle: { fact: "Cómo se titula", more: "si se sabe" },
    whyWorth: "Por qué merece un lugar",
    thanksName: { fact: "Nombre para el agradecimiento", more: "o se deja vacío" },
    suggestIt: "Proponerlo",
    nothingElse:
      "Guardamos lo que se escribe aquí y nada más. Lo que la redacción acepte puede publicarse con estas palabras y el nombre.",
    noLink: "Todavía no es una dirección web. Se escribe como https://example.org/pagina.",
    thankYou: "Gracias.",
    willLook: (editor) => `${editor} lo mirará. No todo encuentra un lugar.`,
    suggestAnother: "Proponer otro",

    keepThis: "Guardar este enlace",
    forEditor: "para la redacción",
    linkTitle: "Título",
    linkAddress: "Dirección",
    linksByLine: "Enlaces, uno por línea",
    whyInALine: { fact: "Por qué, en una línea", more: "será el primer borrador" },
    toMyself: "Guardarlo solo para mí",
    keepIt: "Guardarlo",
    kept: "Guardado.",
    waitsForYou: "Espera junto a los demás enlaces.",
    changeThis: "Cambiarlo",
    keepAnother: "Guardar otro",
    token: { fact: "Clave", more: "se pide una sola vez en este dispositivo" },
    wrongToken: "Esa no es la clave de esta publicación.",

    privacy: "Lo que guardamos",
    keptBy: (who) => `Lo guarda ${who}, y no pasa a nadie más que a los servidores que llevan el correo.`,
    keptAddress: {
      fact: "La dirección,",
      more: (days) =>
        `cuándo y con qué formulario se pidió, las palabras que allí se leían, y cuándo llegó el sí. Sin un sí desaparece a los ${days} días.`,
    },
    keptMails: {
      fact: "Qué mensajes se enviaron,",
      more: (months) => `durante ${months} meses. Después, solo cuántos salieron en total.`,
    },
    keptAnswers: {
      fact: "Qué respondió un servidor de correo,",
      more: (days) => `durante ${days} días. Después, solo que un mensaje volvió.`,
    },
    keptLeft: {
      fact: "Tras la baja",
      more: "la dirección queda, marcada como baja, para que ninguna lista la traiga de vuelta. Si se borra, queda solo una marca sin dirección.",
    },
    keptSuggestion: {
      fact: "Un enlace propuesto,",
      more: (days) =>
        `con el nombre que se dé, hasta que la redacción decida, ${days} días como mucho. Lo que acepte puede publicarse con las palabras y el nombre, y queda público.`,
    },
    keptNetwork: {
      fact: "Contra los envíos en masa,",
      more: "una marca cifrada de la red de la que vino un formulario, durante unas horas. Ninguna dirección IP.",
    },
    keptNot: { fact: "Nada más:", more: "ni aperturas, ni clics, ni cookies." },

    noPage: "No hay ninguna página en esta dirección.",
    linkOver: "Este enlace ya no vale.",
    linkOverHow: "Pasó su tiempo, o se cortó por el camino. Hay que copiarlo entero, o pedir uno nuevo.",
    tooMany: "Demasiado a la vez.",
    tooManyHow:
      "Acaban de llegar muchas peticiones, de esta red o de todas partes. No se pierde nada: se puede probar dentro de una hora.",
    tooLong: "Es más de lo que cabe en este formulario.",
    notOurForm: "No ha llegado como lo envían nuestros formularios.",
    broke: "Algo se ha roto aquí.",
    brokeHow: "La culpa es nuestra. Se puede probar otra vez dentro de un rato.",
  },
});
