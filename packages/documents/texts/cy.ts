import type { PrintTexts } from './print-texts';

/** Welsh. A Welsh translator should read it before it is printed: see docs/print.md. */
export const welsh: PrintTexts = {
  card: {
    title: 'Cerdyn gofalwr',
    discreetTitle: 'Cerdyn',
    photo: 'Llun o’r deiliad',
    code: 'Cod i’w sganio',
    validFrom: 'Yn ddilys o',
    expires: 'Yn dod i ben',
    number: 'Rhif',
    scan: 'Sganiwch y cod i wirio’r cerdyn hwn. Mae’n gweithio heb signal.',
    photoIsProof: 'Y llun sy’n profi pwy yw’r deiliad.',
    ifFound: 'Os dewch o hyd i’r cerdyn hwn, dychwelwch ef i',
  },
  emergencyCard: { title: 'Cerdyn', telephone: 'Ffôn', pin: 'PIN' },
  renewal: {
    title: 'Mae’n bryd adnewyddu eich cerdyn gofalwr',
    discreet: {
      title: 'Mae’n bryd adnewyddu eich cerdyn',
      howTo: 'Os oes ei angen arnoch o hyd, gallwch ei adnewyddu:',
      noLonger: 'Os nad oes ei angen arnoch bellach, rhowch wybod i ni.',
    },
    greeting: (name) => `Annwyl ${name},`,
    expires: (number, day) =>
      `Mae eich cerdyn, rhif ${number}, yn dod i ben ar ${day}. Gallwch ei ddefnyddio hyd at y diwrnod hwnnw, gan ei gynnwys.`,
    howTo: 'Os ydych yn dal i ofalu am rywun, gallwch ei adnewyddu:',
    caringEnded:
      'Os nad ydych yn gofalu am neb bellach, rhowch wybod i ni. Mae cymorth ar gael i chi ar ôl gofalu hefyd, a gallwn ddweud wrthych ble i ddod o hyd iddo.',
    grace: (months) => `Cewch barhau i ddefnyddio’r cerdyn am ${months} mis ar ôl i’ch gofalu ddod i ben.`,
    questions: 'Os oes gennych gwestiwn, neu os hoffech help gydag unrhyw ran o hyn:',
    closing: 'Yn gywir',
  },
  booklet: {
    title: 'Cynigion i ofalwyr',
    subtitle: 'Cynigion lleol, fesul ardal a fesul math',
    printedOn: (day) => `Argraffwyd ar ${day}`,
    goesStale:
      'Mae’r llyfryn hwn yn rhestru’r hyn oedd ar gynnig ar y diwrnod yr argraffwyd ef. Mae cynigion yn newid: gofynnwch am lyfryn newydd, neu holwch cyn cychwyn.',
    contents: 'Cynnwys',
    everywhere: 'Ym mhobman ac ar-lein',
    none: 'Nid oedd unrhyw gynnig ar y diwrnod yr argraffwyd y llyfryn hwn.',
    where: 'Ble:',
    howToClaim: 'Sut i’w gael:',
    until: (day) => `Hyd at ${day}.`,
    checkedOn: (day) => `Gwiriwyd ddiwethaf ar ${day}.`,
    forEveryCarer: 'I bob gofalwr, gyda cherdyn neu hebddo.',
    ages: (minimum, maximum) => {
      if (minimum === undefined) return maximum === undefined ? '' : `Hyd at ${maximum} oed.`;
      return maximum === undefined ? `O ${minimum} oed.` : `Rhwng ${minimum} a ${maximum} oed.`;
    },
    strength: {
      STATUTORY: 'Hawl yn ôl y gyfraith',
      CONTRACTUAL: 'Cytunwyd â’r cynllun',
      DISCRETIONARY: 'Yn ôl disgresiwn y darparwr',
    },
    categories: {
      accessibility: 'Hygyrchedd ac addasiadau',
      advice: 'Cyngor a gwybodaeth',
      bursary: 'Bwrsariaethau a ffioedd',
      discount: 'Gostyngiadau',
      emergency: 'Cynlluniau argyfwng',
      flexibility: 'Oriau hyblyg',
      food: 'Bwyd a diod',
      groups: 'Grwpiau a chwmni',
      health: 'Iechyd a lles',
      leave: 'Absenoldeb o’r gwaith',
      leisure: 'Hamdden a diwylliant',
      overnight: 'Aros dros nos',
      parking: 'Parcio a theithio',
      study: 'Astudio ac arholiadau',
      visiting: 'Ymweld a chymryd rhan mewn gofal',
    },
  },
  sticker: {
    title: 'Sticer ffenestr',
    welcome: 'Croeso i ofalwyr',
    show: 'Dangoswch eich cerdyn yma',
  },
  poster: {
    title: 'Poster',
    question: 'Ydych chi’n gofalu am rywun?',
    answer: (scheme) =>
      `Perthynas, ffrind neu gymydog na allai ymdopi heb eich help chi? Yna rydych chi’n ofalwr neu’n ofalwraig, ac mae ${scheme} ar eich cyfer chi.`,
    join: 'Sut i ymuno',
  },
  leaflet: {
    title: 'Rhowch groeso i ofalwyr yn eich busnes',
    why: 'Pam gofalwyr?',
    whyText:
      'Mae gofalwyr yn gofalu’n ddi-dâl am berthynas, ffrind neu gymydog, ac yn aml prin yw eu hamser a’u harian iddyn nhw eu hunain. Mae cynnig bach yn dangos eu bod yn cael eu gweld. Maen nhw’n cofio ble cawson nhw groeso, ac yn dod yn ôl gyda theulu a ffrindiau.',
    holders: (count) => `Nifer y bobl yn eich ardal sydd â’n cerdyn: ${count}.`,
    businesses: (count) => `Nifer y busnesau sy’n ei groesawu eisoes: ${count}.`,
    ask: 'Beth rydym yn ei ofyn gennych',
    asks: [
      'Dewiswch gynnig sy’n addas i chi: gostyngiad, diod am ddim, bwrdd tawel, awr pan mae’n hawdd parcio.',
      'Rhowch ein sticer yn eich ffenestr a dywedwch wrth eich staff.',
      'Peidiwch byth â gofyn i ofalwyr am bwy y maen nhw’n gofalu, na pham.',
    ],
    get: 'Beth gewch chi',
    gets: [
      'Eich cynnig yn y cyfeiriadur ac ym mhob llyfryn a argreffir o hyn ymlaen.',
      'Sticeri a phosteri, yn rhad ac am ddim.',
      'Dim contract: gallwch newid eich cynnig neu roi’r gorau iddi pryd bynnag y dymunwch.',
    ],
    check: 'Sut i wirio cerdyn',
    checkText:
      'Edrychwch ar y llun a’r dyddiad dod i ben. Mae hynny’n ddigon. Os dymunwch, sganiwch y cod ar y cefn: mae’n gweithio heb signal, ac nid yw’n dweud dim wrthych am y person.',
    join: 'I ymuno, neu i holi',
  },
  boardReport: {
    title: 'Adroddiad i’r bwrdd',
    period: (from, to) => `O ${from} hyd ${to}.`,
    lines: {
      carers: 'Gofalwyr a gyrhaeddwyd, pob un wedi’i gyfrif unwaith',
      carersNew: 'Ohonynt, am y tro cyntaf drwy’r cynllun hwn',
      offersLive: 'Cynigion ar y diwrnod olaf',
      offersStale: 'Ohonynt, heb eu gwirio ers blwyddyn',
      businesses: 'Busnesau sy’n derbyn y cerdyn heddiw',
      branches: 'Eu canghennau',
      redemptions: 'Troeon y defnyddiwyd cynnig mewn busnes',
    },
    byMonth: 'Gofalwyr a gyrhaeddwyd, fesul mis',
    rule: 'Mae cyfrifon pobl i’r 5 agosaf, a dangosir 1 i 7 mewn cenedl fel 5. Lle gallai ffigur ddatgelu rhywun, fe’i cedwir yn ôl (*).',
    printedOn: (day) => `Argraffwyd ar ${day}`,
  },
  telephone: 'Ffôn',
  page: (number, of) => `Tudalen ${number} o ${of}`,
  and: 'a',
};
