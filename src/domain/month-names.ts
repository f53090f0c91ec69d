// The names of months as pages write them, to be met as whole words: from the Common Locale Data Repository, for
// twenty languages of Europe, Hindi and Arabic. No name means two months. Left out are abbreviations that
// are words of another language between two numbers ("iPhone 12 Pro 2020").

/** Names and abbreviations from January on; `_` stands for the space in a name. */
const namesOfMonths = [
  `january jan januar jänner jän janvier janv enero ene janeiro gennaio januari tammikuu tammikuuta tammi
   styczeń stycznia sty leden ledna január januára январь января янв січень січня січ ocak oca ιανουαρίου
   ιαν ianuarie ian जनवरी يناير كانون_الثاني جانفي ιανουάριος`,
  `february feb februar février févr febrero fevereiro fev febbraio februari helmikuu helmikuuta helmi
   luty lutego lut únor února úno február februára февраль февраля февр лютий лютого лют şubat şub febr
   φεβρουαρίου φεβ februarie फ़रवरी فبراير شباط فيفري фев फरवरी φεβρουάριος`,
  `march mar märz mär mars marzo março maart mrt marts maaliskuu maaliskuuta maalis marzec marca březen
   března bře marec март марта мар березень березня бер mart március márc μαρτίου μαρ martie मार्च مارس
   آذار μάρτιος mrz`,
  `april apr avril avr abril abr aprile huhtikuu huhtikuuta huhti kwiecień kwietnia kwi duben dubna dub
   apríl apríla апрель апреля апр квітень квітня квіт nisan nis április ápr απριλίου απρ aprilie अप्रैल
   أبريل نيسان أفريل απρίλιος`,
  `may mai mayo maio maggio mag mei maj toukokuu toukokuuta touko maja květen května kvě máj mája май мая
   травень травня трав mayıs május μαΐου μαΐ मई مايو أيار ماي μάιος`,
  `june jun juni juin junio junho giugno giu kesäkuu kesäkuuta kesä czerwiec czerwca cze červen června čvn
   jún júna июнь июня июн червень червня черв haziran haz június ιουνίου ιουν iunie iun जून يونيو حزيران
   جوان ιούνιος`,
  `july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta heinä lipiec lipca lip červenec
   července čvc júl júla июль июля июл липень липня лип temmuz tem július ιουλίου ιουλ iulie iul जुलाई
   يوليو تموز يوليوز جويلية ιούλιος`,
  `august aug août agosto ago augustus augusti elokuu elokuuta elo sierpień sierpnia srpen srpna srp
   augusta август августа авг серпень серпня серп ağustos ağu augusztus αυγούστου αυγ अगस्त أغسطس آب غشت
   أوت αύγουστος`,
  `september sep sept septembre septiembre setembro set settembre syyskuu syyskuuta syys wrzesień września
   wrz září zář septembra сентябрь сентября сент вересень вересня вер eylül eyl szeptember szept
   σεπτεμβρίου σεπ septembrie सितंबर سبتمبر أيلول شتنبر сен setiembre sett सितम्बर σεπτέμβριος`,
  `october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta loka październik
   października paź říjen října říj október októbra октябрь октября окт жовтень жовтня жовт ekim eki
   οκτωβρίου οκτ octombrie अक्टूबर अक्टू أكتوبر تشرين_الأول οκτώβριος अक्तूबर`,
  `november nov novembre noviembre novembro marraskuu marraskuuta marras listopad listopada lis listopadu
   novembra ноябрь ноября нояб листопад листопада лист kasım kas νοεμβρίου νοε noiembrie नवंबर نوفمبر
   تشرين_الثاني نونبر ноя नवम्बर νοέμβριος`,
  `december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta
   joulu grudzień grudnia gru prosinec prosince decembra декабрь декабря дек грудень грудня груд aralık
   ara δεκεμβρίου δεκ decembrie दिसंबर ديسمبر كانون_الأول دجنبر दिसम्बर δεκέμβριος`,
];

const numbers = new Map(
  namesOfMonths.flatMap((names, index) =>
    names.split(/\s+/).map((name) => [name.replace("_", " "), index + 1] as const),
  ),
);
/** 1 to 12; `undefined` for any other word. A full stop behind an abbreviation is ignored. */
export function monthNamed(name: string): number | undefined {
  return numbers.get(folded(name));
}

function folded(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.\s॰]+$/, "");
}
