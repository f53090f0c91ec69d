import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../../src/reading/deadline/deadlines.ts";

/** A Friday. */
const from = "2026-11-20";
const find = (text: string, more: Partial<Parameters<typeof findDeadlines>[1]> = {}) =>
  findDeadlines(text, { from, language: "en-GB", ...more });
const days = (text: string, more = {}) => find(text, more).map((one) => one.day);
const times = (text: string, more = {}) => find(text, more).map(({ day, time }) => `${day} ${time}`);

describe("findDeadlines in English", () => {
  it.each([
    ["Applications close on Sunday 29 November 2026 at 5pm.", "2026-11-29"],
    ["The vacancy closes 29 November, 5pm.", "2026-11-29"],
    ["Closes 29 November, 5pm", "2026-11-29"],
    ["Salary £30,000 · Closes 29 November", "2026-11-29"],
    ["Send proposals by noon on Friday 18 December 2026.", "2026-12-18"],
    ["Please submit your entries before 3 January.", "2027-01-03"],
    ["Registration is open from 1 December until 5 December 2026.", "2026-12-05"],
    ["The deadline for bids is December 3rd, 2026.", "2026-12-03"],
    ["Deadline: 12 December 2026", "2026-12-12"],
    ["closing date: 5 Dec", "2026-12-05"],
    ["Closing date for applications 11 December 2026", "2026-12-11"],
    ["Apply by Fri 4 Dec", "2026-12-04"],
    ["Please send us your entry by 23:59 on 30 November 2026.", "2026-11-30"],
    ["RSVP by Dec 3rd", "2026-12-03"],
    ["Early bird tickets end 1 December", "2026-12-01"],
    ["Submissions close at noon on 7 January", "2027-01-07"],
    ["Applications open on 1 December and close on 15 December.", "2026-12-15"],
    ["Applications are open from 1–15 December 2026.", "2026-12-15"],
    ["You can apply between 1 and 15 December.", "2026-12-15"],
    ["Registration for the workshop on 12 December is open until 5 December.", "2026-12-05"],
    ["The deadline for abstracts has been extended to 10 January 2027.", "2027-01-10"],
    ["5 December is the deadline for comments.", "2026-12-05"],
    ["15 December 2026: submission deadline", "2026-12-15"],
    ["Bids must be in by 12 noon, 4th Dec. 2026.", "2026-12-04"],
    ["You have until Sunday 29 November to respond to the consultation.", "2026-11-29"],
    ["Applications will close at 5 p.m. on Monday 7 December.", "2026-12-07"],
    ["The last day to register is 27 November.", "2026-11-27"],
    ["Nominations must be received no later than 5pm on Friday 11 December 2026.", "2026-12-11"],
    ["By 5 December, please submit your proposal.", "2026-12-05"],
    ["If you would like to take part, please register by 5 December.", "2026-12-05"],
    ["Applications for the fund, which supports farms and rivers, close on 5 December.", "2026-12-05"],
    ["The survey closes on Monday (7 December) at noon.", "2026-12-07"],
    ["Submit your abstract by 15 Dec. 2026. Then wait.", "2026-12-15"],
    ["To enter, complete the form below by Friday 18 December.", "2026-12-18"],
    ["Don’t miss the deadline of 4 December.", "2026-12-04"],
    ["How to apply: send a CV to jobs@example.org by 9am Monday 30 November.", "2026-11-30"],
    ["Entry is free, but you must register before Thursday 26 November.", "2026-11-26"],
    ["Candidates must submit their applications before the end of December.", "2026-12-31"],
  ])("finds the day in %j", (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    ["The hall was built on 29 November 1926 and closed in 1970.", "history"],
    ["By 5 December 1998 three people had applied.", "history"],
    ["Applications closed on 1 March 2026.", "past"],
    ["The deadline was 5 December.", "past"],
    ["Apply by 15 November.", "past, or a year ahead"],
    ["The deadline has passed; the next call opens on 5 January.", "a beginning"],
    ["Applications open on 1 December 2026.", "a beginning"],
    ["You cannot register before 1 December 2026.", "a beginning"],
    ["Registration is closed until 5 January.", "a beginning"],
    ["We met on 29 November 2026 to talk about bins.", "no deadline's words"],
    ["Apply soon, before it is too late.", "no date"],
    ["The office closes at 5pm.", "office hours"],
    ["The office closes at noon on 24 December.", "office hours"],
    ["The support desk answers 24/7; apply by email.", "office hours"],
    ["Apply sunscreen 15 minutes before stepping outside.", "no date"],
    ["Registration for the workshop on 5 December is free.", "an event"],
    ["Register for the workshop on 5 December before places run out.", "an event"],
    ["The festival runs until 5 December, so book tickets now.", "an event"],
    ["Registration opens at 9 and the conference ends on 1 December 2026.", "an event"],
    ["With a deadline looming, the council meets on 5 December.", "an event"],
    ["Closing concert: 5 December", "an event"],
    ["Deadline\nThe event is on 5 December 2026", "an event"],
    ["We will reply to all applications by 15 December.", "another's duty"],
    ["Successful applicants will be notified by 10 January 2027.", "another's duty"],
    ["The council has until 31 December to respond.", "another's duty"],
    ["The government will submit its proposals by 31 December 2026.", "another's duty"],
    ["Schools must apply the new rules by 1 January 2027.", "another's duty"],
    ["The minister promised to respond before 5 December.", "another's duty"],
    ["By December 5, 400 people had submitted their responses.", "history"],
    ["Prices apply until 31 December 2026.", "nothing to do"],
    ["All entries will be displayed until 31 January 2027.", "an event"],
    ["Members must submit climate plans by 31 December 2030.", "years ahead"],
    ["Submit by 31 November 2026.", "no day of the calendar"],
    ["Posted 5 December 2026. Reply to this thread.", "a dateline"],
  ])("finds none in %j: %s", (text) => {
    expect(days(text, { isDated: true })).toEqual([]);
  });

  it.each([
    ["en-GB", "Expressions of interest by 10/12/2026", ["2026-12-10"]],
    ["en-US", "Expressions of interest by 12/10/2026", ["2026-12-10"]],
    ["en", "Expressions of interest by 10/12/2026", []],
    ["en", "Expressions of interest by 31/12/2026", ["2026-12-31"]],
    ["en", "Expressions of interest by 12/31/26", ["2026-12-31"]],
    ["en", "Expressions of interest by 10.12.2026", ["2026-12-10"]],
  ])("reads figures as %s does: %j", (language, text, expected) => {
    expect(days(text, { language })).toEqual(expected);
  });

  it("takes the year whose weekday is the one named", () => {
    expect(find("You can apply until the end of Sunday 2nd July.", { from: "2017-06-30" })).toEqual([
      { day: "2017-07-02", evidence: "You can apply until the end of Sunday 2nd July." },
    ]);
    expect(days("Apply by Sunday 15 November.")).toEqual([]);
  });

  it("says when weekday and date disagree", () => {
    expect(find("Applications close on Monday 29 November 2026.")[0]).toMatchObject({
      day: "2026-11-29",
      isOddWeekday: true,
    });
  });

  it.each([
    ["You can apply until midnight on Sunday.", from, ["2026-11-22"]],
    ["Apply by next Friday.", from, ["2026-11-27"]],
    ["Apply by next Friday.", "2026-11-18", []],
    ["Apply by Friday.", from, ["2026-11-27"]],
    ["Applications close on Friday.", from, []],
    ["Applications close tomorrow.", from, ["2026-11-21"]],
    ["Apply by the 28th.", from, ["2026-11-28"]],
    ["Apply by Friday each week.", from, []],
    ["Bookings are taken until 5pm on Sunday.", from, []],
  ])(
    "reads a day told from that of the page on a dated page only, and only where it is one day: %j from %s",
    (text, published, expected) => {
      expect(days(text, { from: published, isDated: true })).toEqual(expected);
      expect(days(text, { from: published })).toEqual([]);
    },
  );

  it("reads a label and the date on the line behind it as one", () => {
    expect(find("Salary\n£30,000\nClosing date\n5 December, 5pm\nStart\n1 March 2027")).toEqual([
      { day: "2026-12-05", time: "17:00", evidence: "Closing date 5 December, 5pm" },
    ]);
  });

  it("gives the sentence as evidence, at most three, each day once", () => {
    const text =
      "Apply by 1 December 2026.\nApply by 1 December 2026, we said.\nApply by 2 December 2026. Apply by 3 December 2026.\nApply by 4 December 2026.";
    expect(find(text).map((one) => one.evidence)).toEqual([
      "Apply by 1 December 2026.",
      "Apply by 2 December 2026.",
      "Apply by 3 December 2026.",
    ]);
  });
});

describe("findDeadlines in other languages", () => {
  it.each([
    ["de", "Bewerbungsschluss ist der 15. Dezember 2026.", "2026-12-15"],
    ["de", "Bewerbungen bitte bis zum 15.12.2026 an uns.", "2026-12-15"],
    ["de", "Bewerben Sie sich bis Sonntag, 29. November 2026, 18 Uhr.", "2026-11-29"],
    ["de", "Bitte melden Sie sich bis 7.12. an.", "2026-12-07"],
    ["de", "Am 5. Dezember endet die Bewerbungsfrist.", "2026-12-05"],
    ["de", "Bewerbungsfrist: vom 1. bis 15. Dezember 2026", "2026-12-15"],
    ["de", "Die Frist wurde bis zum 15. Januar 2027 verlängert.", "2027-01-15"],
    ["de-AT", "Vorschläge können bis spätestens 10. Jänner 2027 eingereicht werden.", "2027-01-10"],
    ["fr", "Date limite de candidature : 15 décembre 2026", "2026-12-15"],
    ["fr", "Les candidatures sont ouvertes jusqu’au dimanche 29 novembre 2026 à 18h.", "2026-11-29"],
    ["fr", "Inscrivez-vous avant le 1er décembre 2026.", "2026-12-01"],
    ["fr", "Les dossiers sont à déposer d'ici le 30 nov. 2026. Merci.", "2026-11-30"],
    ["fr", "Les candidatures sont ouvertes du 1er au 15 décembre 2026.", "2026-12-15"],
    ["fr", "Date limite (heure de Paris)\n30 nov. 2026", "2026-11-30"],
    ["es", "La fecha límite es el domingo 29 de noviembre de 2026 a las 18:00.", "2026-11-29"],
    ["es", "Envía tu propuesta antes del 1 de diciembre de 2026.", "2026-12-01"],
    ["es", "Las inscripciones están abiertas del 1 al 15 de diciembre de 2026.", "2026-12-15"],
    ["es", "El plazo comenzará el 1 de diciembre y finalizará el 31 de diciembre de 2026.", "2026-12-31"],
    ["pt", "Inscrições até 15 de dezembro de 2026.", "2026-12-15"],
    ["pt-BR", "O prazo termina no domingo, 29 de novembro de 2026, às 18h.", "2026-11-29"],
    ["pt", "Envie a sua proposta até às 23h59 de 30 de novembro de 2026.", "2026-11-30"],
    ["pt", "As candidaturas podem ser enviadas de 1 a 15 de dezembro de 2026.", "2026-12-15"],
    ["nl", "Solliciteer vóór 15 december 2026.", "2026-12-15"],
    ["nl", "Je kan solliciteren tot en met: 7 december 2026", "2026-12-07"],
    ["nl", "De inschrijving sluit op vrijdag 4 december om 12.00 uur.", "2026-12-04"],
    ["nl", "Meld je uiterlijk 10/12/2026 aan.", "2026-12-10"],
  ])("finds the day in %s: %j", (language, text, expected) => {
    expect(days(text, { language })).toEqual([expected]);
  });

  it.each([
    ["de", "Die Ausstellung läuft bis 5. Dezember, Anmeldung unter 030 123."],
    ["de", "Das Anmeldebüro bleibt bis 5. Januar geschlossen."],
    ["de", "Die Bewerber werden bis 15. Dezember informiert."],
    ["de", "Bewerbungsschluss war der 15. November 2026."],
    ["de", "Bis 5. Dezember sind 400 Bewerbungen eingegangen."],
    ["de", "Das Angebot gilt bis 31. Dezember."],
    ["de", "Das Amt schließt am 24. Dezember um 12 Uhr."],
    ["fr", "L'exposition est ouverte jusqu'au 5 décembre, réservez vos billets."],
    ["fr", "Les résultats seront annoncés avant le 15 décembre."],
    ["fr", "Le colloque a lieu le 5 décembre 2026, inscription obligatoire."],
    ["fr", "Le conseil vote le budget avant le 31 décembre."],
    ["es", "El Gobierno tiene hasta el 31 de diciembre para responder."],
    ["es", "El plazo comienza el 1 de diciembre de 2026."],
    ["es", "La oficina de inscripciones permanece cerrada hasta el 5 de enero."],
    ["pt", "Os resultados serão divulgados até 15 de dezembro."],
    ["pt", "O congresso realiza-se a 5 de dezembro de 2026, com inscrição."],
    ["nl", "De tentoonstelling is te zien tot 5 december, kaarten aan de kassa."],
    ["nl", "De minister moet vóór 5 december reageren."],
    ["nl", "Aanmelden is niet mogelijk tot 5 januari."],
    ["de", "Apply by 1 December 2026."],
    ["sv", "Ansök senast 15 december 2026."],
  ])("finds none in %s: %j", (language, text) => {
    expect(days(text, { language })).toEqual([]);
  });
});

describe("the time of a deadline", () => {
  it.each([
    ["Applications close on Sunday 29 November 2026 at 5pm.", "2026-11-29 17:00"],
    ["Submissions close at noon on 7 January.", "2027-01-07 12:00"],
    ["Vote by midnight on 29 November.", "2026-11-29 undefined"],
    ["Apply by 4 December, 26 places.", "2026-12-04 undefined"],
  ])("stands only where it is sure: %j", (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  it.each([
    ["Apply by 11pm PST on 30 November 2026.", "Europe/London", "2026-12-01 07:00"],
    ["Submit your paper by 23:59 on 30 November (Anywhere on Earth).", "Europe/Berlin", "2026-12-01 12:59"],
    ["Submit by noon GMT on 4 December 2026.", "Asia/Tokyo", "2026-12-04 21:00"],
    ["Apply by 11pm on 30 November 2026.", "Asia/Tokyo", "2026-11-30 23:00"],
    ["Apply by 11pm PST on 30 November 2026.", undefined, "2026-11-30 undefined"],
  ])("and its day are those of the publication's zone: %j in %s", (text, zone, expected) => {
    expect(times(text, { zone })).toEqual([expected]);
  });

  it("is read in German zones and hours", () => {
    const text = "Bewerbungsschluss: 4. Dezember 2026, 12 Uhr MEZ";
    expect(times(text, { language: "de", zone: "Europe/London" })).toEqual(["2026-12-04 11:00"]);
  });
});
