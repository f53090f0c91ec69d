// Common given names of English, German, French, Italian, Spanish and Dutch writers: what tells a person's name from two
// words of a section ("Data Analytics") where a page shows either without a word before it. Names that are words at the
// beginning of a title or a place too ("Will", "Art", "Paris") are left out.

const givenNames = new Set(
  `aaron adam adrian agnes alan albert alex alexander alexandra alexandre alice alicia alina allison amanda amelie amy
   ana anders andre andrea andreas andrew angela angelika anita anja anke anna annabel anne annette annika anthony anton
   antonia antonio antje arne arnd arthur astrid axel barbara bastian beate ben benedikt benjamin bernd bernhard bettina
   bianca birgit bjorn brandon brian brigitte britta bruno camille carina carl carla carlos carmen carola caroline carsten
   caterina catherine cecile celine charles charlotte chiara chloe chris christa christian christiane christina christine
   christoph christopher claire clara clarissa claudia claus clemens constanze corinna cornelia craig cristina dagmar
   daniel daniela danielle david deborah denis dennis diana diane dieter dietmar dirk dominic dominik donald doris
   dorothea dorothee douglas eberhard edith eduard edward elena eleni elias elisa elisabeth elizabeth elke ella ellen
   emanuel emil emilia emily emma enrico eric erich erik erika ernst esther eugen eva evelyn fabian federico felix ferdinand
   fernando florian francesca francesco francois frank franz franziska fred frederic frederik friederike friedrich gabi
   gabriel gabriela gabriele gareth gary georg george gerald gerd gerhard gerrit gert gianni giovanni gisela giulia giuseppe
   gordon graham gregor greta gudrun guido guillaume gunnar gunter gustav hanna hannah hannes hans harald harry hartmut
   heather hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri
   henrik herbert hermann hilde holger horst howard hubert hugo ian ilona ina ines inga inge ingeborg ingo ingrid irene
   iris isabel isabella isabelle ivan jack jacob jacqueline jacques jakob james jan jana jane janet janina janine jannis
   jason jasmin javier jean jeanette jeff jeffrey jenna jennifer jenny jens jeremy jerome jessica jessika jill jim joachim
   joanna joanne jochen joel joerg johan johann johanna johannes john johnny jon jonas jonathan jorg jorge jose josef josefine
   joseph joshua juan judith julia julian juliane julie julien juliette julius jurgen justin jutta kai karen karin karl
   karla karolin karoline karsten kaspar katarina kate katharina katherine kathleen kathrin kathryn katja katrin keith
   kelly ken kenneth kerstin kevin kim kirsten klaas klaus konrad konstantin kristin kristina kristof kurt larissa lars
   laura lauren laurent lea leah lena leo leon leonard leonie leonhard lina linda lisa lothar louis louise luca lucas lucia
   lucie lucy ludger ludwig luis luisa lukas luke lutz lydia madeleine maike malte mandy manfred manuel manuela marc marcel
   marco marcus mareike maren margarete margarethe margit margot maria marianne marie marina mario marion marius mark
   marko markus marlene marta martha martin martina mathias mathieu mathilde matteo matthew matthias maurice max maxim
   maximilian megan meike melanie melissa mercedes michael michaela michel michele michelle miguel mike miriam mirjam
   mirko mohamed mohammed monica monika moritz nadia nadine nadja nancy natalia natalie natascha nathalie nathan neil nele
   nicholas nick nicola nicolas nicole niels niklas nikolaus nils nina nora norbert ole oliver olivia olivier oscar oskar
   ottmar otto pamela paola pascal patricia patrick paul paula pauline pedro peer peggy peter petra phil philip philipp
   philippe pia pierre rachel rafael rainer ralf ralph ramona raphael rebecca regina reiner reinhard reinhold renate
   ricardo richard robert roberto robin roger roland rolf roman romy ronald rosa rosemarie rudi rudiger rudolf rupert ruth
   ryan sabine sabrina sally samantha samuel sandra sara sarah sascha scott sean sebastian sibylle siegfried sigrid silke
   silvia simon simone sina sofia sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie stephen
   steve steven stuart sue susan susann susanna susanne suzanne svea sven svenja sybille sylvia sylvie tamara tania tanja
   tatjana ted teresa thea theo theodor theresa thibault thierry thilo thomas thorben thorsten till tilman tim timo timothy
   tina tobias todd tom tomas toni tony torsten tracy udo ulf ulla ulrich ulrike ursula ute uwe valentin valentina
   valeria valerie vanessa vera verena veronica veronika victor victoria viktor viktoria vincent viola volker waldemar
   walter walther wendy werner wilhelm william winfried wolfgang wolfram xaver yannick yasmin yvette yvonne zoe`
    .trim()
    .split(/\s+/),
);

/** True for a given name in any letter case and with or without its marks; of a double one, its first part counts. */
export function isGivenName(word: string): boolean {
  const [first = ""] = word.split("-");
  const plain = first.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
  return (
    givenNames.has(plain) || givenNames.has(plain.replace("ø", "o").replace("oe", "o").replace("ue", "u"))
  );
}
