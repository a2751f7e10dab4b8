/**
 * Given names in use in the UK, a line for each: the full name in its spellings, then after the stroke its short forms. A
 * short form may stand on several lines (Alex, Chris, Sam): it then agrees with each of them, which does not make them
 * agree with one another. Common knowledge, written down for this project.
 */
const NAMES_WITH_THEIR_FORMS = `
abigail / abby abbie abi gail
adam addam
adrian / ade
agnes / aggie nessie
alan allan allen / al
albert / al bert bertie albie
alexander alec / alex al sandy sasha xander lex alasdair
alexandra / alex sandra sandy sasha lexi lexie
alfred / alf alfie fred freddie
alice / ali
alison allison / ali
amanda / mandy manda
amelia / amy millie milly melia
andrea / andie
andrew andrei / andy drew
angela / angie ange
anne ann anna / annie
annabel / annabelle bella
anthony antony / tony ant
antonia / toni tonia
archibald / archie archy
arthur / art artie
augustus / gus augustine
barbara / barb babs barbie
barnaby / barney
barry / baz
bartholomew / bart
beatrice beatrix / bea trixie
benjamin / ben benny benji
bernard / bernie
bernadette / bernie detta
bethany bethan
bradley / brad
brenda / bren
brian bryan
bridget / bridie biddy
cameron / cam
caroline carolyn / carrie carol caro
carol carole
cassandra / cass cassie sandra
catherine katherine kathryn catharine cathryn katharine / cath cathy kath kathy kate katie katy kit kitty catriona
cecilia / cecily celia cis
charles / charlie chas chuck charley
charlotte / charlie lottie char lotte
christina / tina chrissie chris
christine / chris chrissie tina
christopher / chris kit topher kris
clare claire clara
clifford / cliff
clive / cliver
colin / col
constance / connie
cornelius / con neil
craig / craigy
cynthia / cindy
daniel / dan danny dani
danielle / dani danni daniella
darren / daz
david / dave davey davy dai dafydd
deborah debra / debbie deb debs
denis dennis / den denny
derek / del derrick
diana diane dianne / di
dominic / dom nick
donald / don donnie
dorothy / dot dottie dolly
douglas / doug dougie
duncan / dunc
edith / edie
edward / ed eddie ted teddy ned eddy
edmund / ed eddie ned
edwin / ed eddie
eileen / aileen
elaine / lainey
eleanor elinor / ellie nell nelly ella elle nora
elizabeth elisabeth / liz lizzie beth betty bess eliza libby lizzy lisa elsie bettina betsy lilibet elspeth
ella / ellie
ellen / nelly ellie
emily / em emmy millie
emma / em emmie
emmanuel / manny
ernest / ernie
esther / essie hester
ethel / eth
eugene / gene
evelyn / eve evie
eva / eve evie
florence / flo florrie flossie flora
frances / fran frankie fanny
francis / frank frankie fran
franklin / frank
frederick frederic / fred freddie freddy
gabriel / gabe
gabrielle gabriella / gaby gabby
gareth / gaz
gary garry / gaz
geoffrey jeffrey jeffery / geoff jeff
george / georgie
georgina / georgie georgia gina
gerald / gerry jerry
gerard / gerry ged
gertrude / gertie trudy
gillian / gill jill jillian gilly
gladys / glad
glenn glen
gordon / gordy
grace / gracie
graham graeme grahame
gregory gregor / greg
gwendolyn / gwen gwenda gwendoline
harold / harry hal
harriet / hattie harry
hazel / haze
heather
helen / nell helena
henry / harry hal hank
herbert / herb bert bertie
hilary hillary / hils
howard / howie
hugh huw hugo / hughie
ian iain
imogen / immy
irene / rene
isabel isabelle isobel isabella / bella izzy issy belle
isaac izaak / zac ike
ivan / van
jack / jackie
jacob / jake jacoby
jacqueline jacquelyn / jackie jacqui jacky
james / jim jimmy jamie jem jimbo
jane jayne / janie
janet / jan
janice janis / jan
jason / jay jase
jasmine yasmin / jas jaz
jean / jeannie
jeanette / jean netta
jennifer / jen jenny jenni jennie
jeremy / jez jerry jem
jessica / jess jessie
joan / joanie
joanne joanna joann / jo
john / johnny jack jon johnnie
jonathan jonathon johnathan / jon jonny johnny
joseph / joe joey jo
josephine josefine / jo josie
joshua / josh
joyce / joy
judith / judy jude
julia julie / jules
julian / jules
karen karin / kaz
katrina catrina / trina kat
kayleigh kayley kaylee
keith / keithy
kenneth / ken kenny
kevin / kev
kimberley kimberly / kim
kirsten kirsty kirstie
laura / laurie
laurence lawrence / larry laurie lol
leonard / len lenny leo
leslie lesley / les
lewis louis / lou louie
lillian lilian / lily lil lilly
linda lynda / lyn lin lindy
lindsay lindsey / lyn
louise louisa / lou lulu
lucy lucie / lu lucinda
luke
lydia / lyddie
lynn lynne lyn linn
madeleine madeline madelaine / maddie maddy
malcolm / mal malc
marcus marc
margaret / maggie meg peggy madge marge margie peg greta rita daisy mags margo
maria marie
marian marion
marilyn / lyn
marjorie / marge margie
mark marc markus
martha / marty matty
martin martyn / marty
mary / molly polly may maria mamie
matilda / tilly tilda mattie
matthew mathew / matt matty
maureen / mo
maurice morris / mo
maxwell / max
maximilian / max
melanie / mel
melissa / mel lissa
mervyn / merv
michael micheal / mick mike micky mikey mickey
michelle michele / shell shelly chelle
mildred / millie milly
mohammed muhammad mohamed mohammad muhammed mohamad / mo mohd
moira moyra
morgan / mo
muriel / mu
nancy
naomi / nomi
natalie nathalie / nat natasha
natasha / tasha nat
nathan / nate nat
nathaniel / nat nate nathan
neil neal niall
nicholas nicolas / nick nicky nic nico
nicola nicole / nicky nikki nic
nigel / nige
noah / noa
nora norah
norman / norm
oliver / ollie olly
olivia / liv livvy livia
oscar oskar
oswald / ossie oz
pamela / pam pammy
patricia / pat patsy tricia trish patty trisha
patrick / pat paddy rick padraig
paul / pauly
pauline
penelope / penny pen
percival / percy
peter / pete
philip phillip / phil pip
philippa phillipa / pippa pip
phyllis / phyl
priscilla / cilla
rachel rachael / rach rae
ralph ralf
raymond / ray
rebecca rebekah / becky becca bex beck
reginald / reg reggie
rhiannon / rhi
richard / rick dick ricky rich richie dickie ritchie
robert / rob bob bobby robbie bert robin
roberta / bobbie
roderick / rod roddy
rodney / rod
roger / rodge
roland rowland / rollo
ronald / ron ronnie
rosemary / rose rosie romy
rose / rosie
rosalind / ros roz
roxanne / roxy
rupert / rupe
russell / russ
ruth / ruthie
ryan / ry
sally / sal sarah
samantha / sam sammy
samuel / sam sammy
sandra / sandy
sarah sara / sally sal
scott / scotty
sean shaun shawn
sebastian / seb bastian
sharon sharron / shaz
sheila shelagh sheelagh
shirley / shirl
sidney sydney / sid
simon / si
sophia sophie sofia
stacey stacy
stanley / stan
stella / stel
stephanie stephany / steph
stephen steven / steve stevie ste
stewart stuart / stu
susan susanna suzanne suzannah susannah / sue susie suzie
sylvia silvia / syl
tabitha / tabby
tamara / tammy
teresa theresa / terry tessa
terence terrance / terry tel
thaddeus / tad
theodore / theo ted teddy
thomas / tom tommy tam
timothy / tim timmy
toby / tobias
trevor / trev
ursula / ursh
valerie / val
vanessa / nessa
vera / verity
veronica / ronnie vera
victor / vic
victoria / vicky vicki tori vikki
vincent / vince vinny
violet / vi
virginia / ginny ginger
vivian vivien vivienne / viv
walter / wally walt
wendy / wend
wilfred wilfrid / wilf fred
william / will bill billy liam wills willy willie gwilym
winifred / winnie freda win
yvonne evonne
zachary zac zach zack zak
zoe zoey
`;

/** Names that are no one's short form but stand beside others that look like them: twins are often named so. */
const MORE_NAMES = `
aaliyah aaron hannah lauren lucas megan simeon anya abdul abdullah aisha aiden aidan ahmed ahmad aleena ali alana alanna alicja alina aliyah aled alisha amina amir
amara amber amirah anastasia anita anil anjali aria ariana arjun arlo asha ashley ashton asif audrey aurora austin ava ayaan ayesha
bailey bilal billie blake bobbi bonnie brandon brooke bronwen bryn caitlin callum caleb carl carla carly carmen carys casey
cerys chantelle chelsea cheryl chloe ciara clara cody cole conor connor corey dale damian damien dana darcy darcey dean declan
delilah dexter dilys donna doreen doris dylan eden edna eilidh eirlys elena eli elijah eliana elin eliot elliot elliott elis ellis eloise
elodie elsa emil emilia eric erica erik erin ethan evan ewan euan ezra faith farah fatima fatimah fay faye felicity felix
finlay finley fiona fraser freya gemma genevieve geraint gethin ginette glenda glenys gwyneth haris harley harper harrison harvey hassan hayley
heidi hope hussain ibrahim ida idris imran ines ioan iona iris isla isha ismail ivor ivy iwan jade jaden jayden jaydon jai jaime
jared jasper jay jensen jesse jodie joel jordan josiah jude julian juliette kai kara karl kasey kayden kelly kelsey kerry khadija
kian kieran kiera kira kirk kyle kyra lana lara leah leanne lee leia leigh leila lena leo leon leona leroy liam lilah lila linus
llewellyn lloyd logan lois lola lorna lorraine louis lowri lucia luca luka luna lyra mabel maisie maisy malik maria mariam mariana marina marlon
maryam mason matteo maya mavis maximus maxine mia miah mila miles milo mina mirren miriam mohsin mollie myles mya myra nadia nadine
naveed nell niamh nia nikita nina noel nour nova olga olive omar oona orla orlando osian otis otto owen patience pearl penny
phoebe pierre piotr poppy preston priya quentin rafael rafe raj ravi reece reuben rex rhea rhian rhys rio river riley robyn
rocco roman romeo ronan rory rosanna rosalie ross rowan ruby rufus ryder sadie safa saffron saira salma salman sami samina samira
sana saoirse sasha savannah selina serena seth shannon shane sian sienna sinead skye sonia sonya spencer summer tara tariq tegan
thea theodora tia tiana tiffany tina todd tracey tracy tristan tyler tyrone uma umar usman valentina vaughan vijay violetta wayne willow wyn
xavier yasin yousef yusuf zain zainab zara zahra zayn zayd
addison alesha alexa alicia alyssa angelina anneka annika aria ayla beryl beth breanna brianna caitlyn calvin
cheryl christina christine darryl don donovan dorothea elena elisha ellis emilie emily francesca gary hattie
hayden isaiah josie juliet kacey kaiden kaitlyn katelyn kaya kelvin kerri kyla lacey lena lexie lucian lucille
lukas lyla macy madison marina mark marvin maxim melvin meryl nan nell nyla paula ron rosa taylor tess thea
tim tom tyler warren
`;

const fullNameLines = new Map<string, Set<number>>();
const shortFormLines = new Map<string, Set<number>>();
NAMES_WITH_THEIR_FORMS.trim()
  .split('\n')
  .forEach((line, index) => {
    const [fullNames = '', shortForms = ''] = line.split(' / ');
    addTo(fullNameLines, fullNames, index);
    addTo(shortFormLines, shortForms, index);
  });
const otherNames = new Set(MORE_NAMES.trim().split(/\s+/));

function addTo(lines: Map<string, Set<number>>, names: string, index: number): void {
  for (const name of names.split(' ')) lines.set(name, (lines.get(name) ?? new Set()).add(index));
}

/** Whether two given names are used of one and the same person: Bill and William, Sara and Sarah. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const [fullA, fullB] = [fullNameLines.get(a), fullNameLines.get(b)];
  return overlap(fullA, fullB) || overlap(fullA, shortFormLines.get(b)) || overlap(fullB, shortFormLines.get(a));
}

/**
 * Whether two short forms go with one full name: Alfie and Freddie with Alfred. It may be one person; but many are
 * christened so today, and brothers with them.
 */
export function areShortFormsOfOneName(a: string, b: string): boolean {
  return overlap(shortFormLines.get(a), shortFormLines.get(b));
}

function overlap(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  for (const line of a) if (b.has(line)) return true;
  return false;
}

/** Whether this is a name that people bear, so that a name one letter away from it is not simply a slip of the pen. */
export function isKnownGivenName(name: string): boolean {
  return fullNameLines.has(name) || shortFormLines.has(name) || otherNames.has(name);
}
