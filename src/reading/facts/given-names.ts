// Common given names of writers in a dozen languages of Europe: what tells a person's name from two
// words of a section ("Data Analytics") where a page shows either without a word before it. Names that are words at the
// beginning of a title or a place too ("Will", "Art", "Paris") are left out.

const givenNames = new Set(
  `aaron achim adam adele adrian agata agnes agnieszka ahmed aino aisha alan albert aleksander aleksandra alex
   alexander alexandra alexandre alfonso alfred alice alicia alina allison almut almuth alvaro amanda amelia amelie amina amir
   amy ana anders andre andrea andreas andrew andrzej angela angelika angelo aniko anita anja anke anna annabel anne
   annegret anneke anneli annelie anneliese annemarie annemieke annett annette annika anthony antje antoine anton
   antonella antonia antonio arianna armin arnd arne arno arthur asbjorn ashild asli astrid aurelie axel axelle ayla
   ayse babette barbara barbel bart bartosz bastian beata beate beatrice beatriz ben benedikt bengt beniamino benita
   benjamin benno benoit bernadette bernd bernhard berta bettina bettine bianca birgit birgitta birte bjarne bjarte
   bjorn bodo bogdan boris brandon brian brigitte britt britta bruno burkhard camila camilla camille carina carl carla
   carlos carmen carola carolin caroline carsten caterina catherine cecile cecilia celine cem cengiz charles charlotte
   chiara chloe chris christa christel christian christiane christina christine christoph christopher claire clara
   clarissa claudia claudio claus clelia clemens constanze cordula corentin corina corinna cornelia craig cristina
   dagmar damien daniel daniela danielle daria dariusz david davide deborah delphine denis denise dennis detlef diana
   diane didier diego dieter dietmar dietrich dilek dimitri dirk dmitri dogan dominic dominik dominika donald doris
   dorota dorothea dorothee dorte douglas eberhard edda edgar edith editha edoardo eduard edward egon elena eleni
   eleonora elfriede elias elif elin elisa elisabeth elise elizabeth elke ella ellen elmar elvira emanuel emil emilia
   emilie emilio emily emine emma emmanuel emre enno enrico enrique ensar ercan erhard eric erich erik erika ernst
   erwin esra esteban estelle esther eugen eva evelyn ewa fabian fabienne fabio fabrice fadi falk fatih fatima fatma
   federico felix ferdinand fernando florentine florian francesca francesco francois frank franz franziska frauke fred
   frederic frederik frederike frida frieda friederike friedrich fritz gabi gabriel gabriela gabriele gabriella gaelle
   gareth gary gema geertje georg george gerald gerd gerda gerhard gerlinde gero gerrit gert gertrud gesa gesine gianni gilles
   gina giorgio giovanni gisela gitta giulia giuseppe gonzalo gordon graham grazyna gregor gregory greta gretel
   grzegorz gudrun guido guillaume gunda gundula gunilla gunnar gunter gunther gunvor gustav hakan halina hanna hannah
   hanne hannelore hannes hans harald harry hartmut hartwig hasan hassan hauke heather hedwig heide heidi heike heiko
   heiner heinke heinrich heinz helen helena helene helga helge helle helmut hendrik henning henri henriette henrik
   henrike herbert heribert hermann hermine hilal hilde hildegard hilke hiltrud hinrich holger horst howard hubert hugo
   ian ibrahim ignacio iker ilka ilona ilse imke ina ines inga inge ingeborg ingmar ingo ingrid ingvild inka insa irene
   irina iris irmela irmgard irmtraud iryna isabel isabella isabelle isolde ivan ivana izaskun jack jacob jacqueline
   jacques jaime jakob jakub james jan jana jane janet janina janine janne jannes jannik jannis jaroslaw jasmin jason
   jasper javier jean jeanette jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerzy jesper jessica jessika
   jette jill jim jimena joachim joanna joanne joao joaquin jochen joel joelle joerg johan johann johanna johannes john
   johnny jolanda jolanta jon jonas jonathan jonna joost jorg jorge jorgen jorinde jorn jose josef josefa josefine
   joseph josephine joshua jost juan judit judith julia julian juliana juliane julie julien juliette julius jurgen
   jurij justin jutta kai karen karin karina karl karla karlheinz karoliina karolin karoline karsten kasimir kaspar
   katarina katarzyna kate katharina katherine kathi kathleen kathrin kathryn katinka katja katrin kazimiera kazimierz keith
   kelly ken kenneth kerstin kevin kilian kim kira kirsi kirsten kirstin klaas klara klaus knut konrad konstantin
   konstanze kristin kristina kristof krystian krystyna krzysztof kurt laetitia larissa lars lasse laszlo laura lauren
   laurent lea leah leif leila lena leni lennart leo leon leonard leonardo leonhard leonie leonora leopold liane lidia
   lieselotte lilian lilly lina linda linn lisa lisbeth liselotte livia ljubica lorenz lorenzo lothar lotte louis
   louise lovisa luc luca lucas lucia luciana lucie lucy ludger ludwig luis luisa luise lukas lukasz luke lutz luzia
   lydia madeleine magali magda magdalena magnus maike maite maja malgorzata malin malte mandy manfred manon manuel
   manuela marc marcel marco marcus mareike mareile maren margarete margarethe margit margot maria marianne mariano
   marie marieke marijke marika marina mario marion marita marius marjolein mark marko markus marlene marlies marta
   martha martin martina martine maryam mateusz mathias mathieu mathilde matilda matteo matthew matthias maud maurice
   max maxim maximilian mechthild megan mehmet meike melanie melina melissa mercedes merle meryem mette micha michael
   michaela michal michel michele michelle miguel mikael mike mikko milena mira mireille miriam mirjam mirko mohamed
   mohammed moira mona monica monika moritz morten mustafa myriam nadia nadine nadja naima nancy nanna natalia natalie
   natascha natasha nathalie nathan neil nele nelly nicholas nick nicola nicolaas nicolas nicole niels nikita niklas
   nikola nikolas nikolaus nils nina noah noemi noemie noor nora norbert nuria odile olaf ole oleg olga oliver olivia
   olivier ophelie orhan ortrud ortwin oscar oskar ottilie ottmar otto oyvind ozlem pablo pamela paola pascal patricia
   patrick paul paula pauliina pauline pawel pedro peer peggy pernille peter petra phil philine philip philipp philippe
   pia pierre piet pieter pilar piotr priska quentin rabea rachel rafael raimund rainer ralf ralph ramona raphael
   raquel raul rebecca rebekka regina regula reiner reinhard reinhild reinhold renata renate rene resi reto rezzan
   ricardo riccardo richard robert roberta roberto robin rocio rodrigo roel roger roland rolf roman romy ronald ronja
   rosa rosalie rosemarie roswitha ruben rudi rudiger rudolf ruediger rune rupert rutger ruth ryan sabine sabrina sacha
   sally salvatore samantha samira samuel sandra sanne sara sarah sascha saskia scott sean sebastian selim selma semra
   sergej sergio serhat severin sibel sibylle siegfried sieglinde sigmund sigrid sigrun sigurd silke silvana silvia
   silvio simon simone sina sini slawomir sofia solveig sonja sonke sophia sophie soren stanislaw steen stefan stefania
   stefanie steffen steffi stella stephan stephane stephanie stephen steve steven stuart sue sunniva susan susana
   susann susanna susanne suzanne svea sven svenja svetlana sybille sylvain sylvia sylvie sylwia tabea tamara tania
   tanja tarek tatiana tatjana ted teresa thea theo theodor theresa theresia thibault thierry thilo thomas thorben
   thorsten tilda till tilman tilmann tim timo timothy tina tobias todd tom tomas tomasz tomke toni tony torben
   torbjorn tore torsten tove tracy traudel traute trude tuula tuva udo ulf ulla ulli ulrich ulrika ulrike urs ursel
   urska ursula uschi ute uwe valentin valentina valentine valeria valerie vanessa vasco veit vera verena veronica
   veronika victor victoria viktor viktoria viktoriia vincent vincenzo viola virginie vivian viviane volker volkmar
   vreni walburga waldemar walter walther waltraud wendelin wendy wenke werner wibke wiebke wilfried wilhelm william
   wilma winfried wioletta witold wojciech wolfgang wolfram xaver xenia yann yannick yannis yara yasemin yasmin yngve
   yusuf yvan yvette yvonne zbigniew zeynep zoe zofia zsofia`
    .trim()
    .split(/\s+/),
);

/** True for a given name in any letter case and with or without its marks; of a double one, either part counts. */
export function isGivenName(word: string): boolean {
  return word.split("-").slice(0, 2).some(isOne);
}

function isOne(part: string): boolean {
  const plain = part.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
  return (
    givenNames.has(plain) || givenNames.has(plain.replace("ø", "o").replace("oe", "o").replace("ue", "u"))
  );
}
