// Sentences in which a page speaks of itself: "This guide compares …" says what is on the page better than its others.
import { wholeWords, alternatives as words } from "../page/alternatives.ts";

/** What a page calls itself, a language each. */
const names = [
  words`(this | our | the) (article | guide | post | page | list | report | review | blog | piece | story | study
    | tutorial | ranking | round-?up)`,
  words`(dieser | diesem | unser(em)?) (artikel | beitrag | ratgeber | leitfaden | bericht | überblick | vergleich)`,
  words`(diese[rs]? | unsere[rs]?) (seite | liste | anleitung | übersicht | studie)`,
  words`(ce | cet | cette | notre) (article | guide | dossier | billet | comparatif | classement | liste | page | étude)`,
  words`(este | esta | nuestr[oa]) (artículo | guía | lista | informe | entrada | página)`,
  words`quest(o | a | ') ?(articolo | guida | lista | pagina | classifica)`,
  words`(il nostro | la nostra) (articolo | guida | lista | pagina | classifica)`,
  words`(dit | deze | ons | onze) (artikel | gids | lijst | pagina | overzicht | blog)`,
];
const pageItself = wholeWords(names.join("|"));

export function speaksOfItself(sentence: string): boolean {
  return pageItself.test(sentence);
}
