/**
 * Given names in use in the UK. Each line is one name with its short forms and spellings, the fullest form first.
 * A short form may stand on several lines (Alex, Chris, Sam): it then agrees with each of them, which does not make them
 * agree with one another. Common knowledge, written down for this project.
 */
const NAMES_WITH_THEIR_FORMS = `
abigail abby abbie abi gail
adam addam
adrian ade
agnes aggie nessie
alan allan allen al
albert al bert bertie albie
alexander alex alec al sandy sasha xander lex alasdair
alexandra alex alexa sandra sandy sasha lexi lexie
alfred alf alfie fred freddie
alice alicia ali
alison allison ali
amanda mandy manda
amelia amy millie milly melia
andrea andie
andrew andy drew andrei
angela angie ange angelina
anne ann anna annie
annabel annabelle bella
anthony tony antony ant
antonia toni tonia
archibald archie archy
arthur art artie
augustus gus augustine
barbara barb babs barbie
barnaby barney
barry baz
bartholomew bart
beatrice bea trixie beatrix
benjamin ben benny benji
bernard bernie
bernadette bernie detta
bethany beth bethan
bradley brad
brenda bren
brian bryan
bridget bridie biddy
cameron cam
caroline carolyn carrie carol caro
carol carole
cassandra cass cassie sandra
catherine katherine kathryn catharine cathryn katharine cath cathy kath kathy kate katie katy kit kitty catriona
cecilia cecily celia cis
charles charlie chas chuck charley
charlotte charlie lottie char lotte
christina tina chrissie chris
christine chris chrissie tina christina
christopher chris kit topher kris
clare claire clara
clifford cliff
clive cliver
colin col
constance connie
cornelius con neil
craig craigy
cynthia cindy
daniel dan danny dani
danielle dani danni daniella
darren daz
david dave davey davy dai dafydd
deborah debbie deb debra debs
denis dennis den denny
derek del derrick
diana diane di dianne
dominic dom nick
donald don donnie
dorothy dot dottie dolly dorothea thea
douglas doug dougie
duncan dunc
edith edie
edward ed eddie ted teddy ned eddy
edmund ed eddie ned
edwin ed eddie
eileen aileen
elaine lainey
eleanor ellie nell nelly ella elle nora elinor lena
elizabeth liz lizzie beth betty bess eliza elisabeth libby lizzy lisa elsie bettina betsy lilibet elspeth
ella ellie
ellen nell nelly ellie
emily em emmy millie
emma em emmie
emmanuel manny
ernest ernie
esther essie hester
ethel eth
eugene gene
evelyn eve evie
eva eve evie
florence flo florrie flossie flora
frances fran frankie fanny francesca
francis frank frankie fran
franklin frank
frederick fred freddie freddy frederic
gabriel gabe
gabrielle gaby gabby gabriella
gareth gary gaz
gary garry gaz
geoffrey geoff jeff jeffrey jeffery
george georgie
georgina georgie georgia gina
gerald gerry jerry
gerard gerry ged
gertrude gertie trudy
gillian gill jill jillian gilly
gladys glad
glenn glen
gordon gordy
grace gracie
graham graeme grahame
gregory greg gregor
gwendolyn gwen gwenda gwendoline
harold harry hal
harriet hattie harry
hazel haze
heather
helen nell helena
henry harry hal hank
herbert herb bert bertie
hilary hillary hils
howard howie
hugh hughie huw hugo
ian iain
imogen immy
irene rene
isabel isabelle isobel isabella bella izzy issy belle
isaac zac ike izaak
ivan van
jack jackie
jacob jake jacoby
jacqueline jackie jacqui jacky jacquelyn
james jim jimmy jamie jem jimbo
jane janie jayne
janet jan
janice jan janis
jason jay jase
jasmine jas jaz yasmin
jean jeannie
jeanette jean netta
jennifer jen jenny jenni jennie
jeremy jez jerry jem
jessica jess jessie
joan joanie
joanne jo joanna joann
john johnny jack jon johnnie
jonathan jon jonny jonathon johnathan johnny
joseph joe joey jo
josephine jo josie josefine
joshua josh
joyce joy
judith judy jude
julia julie jules juliet
julian jules
karen kaz karin
katrina trina kat catrina
kayleigh kayley kaylee
keith keithy
kenneth ken kenny
kevin kev
kimberley kim kimberly
kirsten kirsty kirstie
laura laurie
laurence larry lawrence laurie lol
leonard len lenny leo
leslie les lesley
lewis louis lou louie
lillian lily lil lilly lilian
linda lyn lin lynda lindy
lindsay lindsey lyn
louise lou louisa lulu
lucy lucie lu lucinda
luke lukas
lydia lyddie
lynn lynne lyn linn
madeleine maddie maddy madeline madelaine
malcolm mal malc
marcus marc mark
margaret maggie meg peggy madge marge margie peg greta rita daisy mags margo
maria marie
marian marion
marilyn lyn
marjorie marge margie
mark marc markus
martha marty matty
martin marty martyn
mary molly polly may maria mamie
matilda tilly tilda mattie
matthew matt matty mathew
maureen mo
maurice mo morris
maxwell max
maximilian max
melanie mel
melissa mel lissa
mervyn merv
michael mick mike micky mikey micheal mickey
michelle shell shelly michele chelle
mildred millie milly
mohammed muhammad mohamed mohammad mo muhammed mohamad mohd
moira moyra
morgan mo
muriel mu
nancy nan
naomi nomi
natalie nat natasha nathalie
natasha tasha nat
nathan nate nat
nathaniel nat nate nathan
neil neal niall
nicholas nick nicky nic nicolas nico
nicola nicky nikki nic nicole
nigel nige
noah noa
nora norah
norman norm
oliver ollie olly
olivia liv livvy livia
oscar oskar
oswald ossie oz
pamela pam pammy
patricia pat patsy tricia trish patty trisha
patrick pat paddy rick padraig
paul pauly
paula pauline
pauline paula
penelope penny pen
percival percy
peter pete
philip phil phillip pip
philippa pippa phillipa pip
phyllis phyl
priscilla cilla
rachel rach rachael rae
ralph ralf
raymond ray
rebecca becky becca bex beck rebekah
reginald reg reggie
rhiannon rhi
richard rick dick ricky rich richie dickie ritchie
robert rob bob bobby robbie bert robin
roberta bobbie
roderick rod roddy
rodney rod
roger rodge
roland rollo rowland
ronald ron ronnie
rosemary rose rosie romy
rose rosie rosa
rosalind ros roz
roxanne roxy
rupert rupe
russell russ
ruth ruthie
ryan ry
sally sal sarah
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally sal
scott scotty
sean shaun shawn
sebastian seb bastian
sharon shaz sharron
sheila shelagh sheelagh
shirley shirl
sidney sid sydney
simon si
sophia sophie sofia
stacey stacy
stanley stan
stella stel
stephanie steph stephany
stephen steven steve stevie ste
stewart stuart stu
susan sue susie suzie susanna suzanne suzannah susannah
sylvia syl silvia
tabitha tabby
tamara tammy
teresa theresa terry tess tessa
terence terry tel terrance
thaddeus tad
theodore theo ted teddy
thomas tom tommy tam
timothy tim timmy
toby tobias
trevor trev
ursula ursh
valerie val
vanessa nessa
vera verity
veronica ronnie vera
victor vic
victoria vicky vicki tori vikki
vincent vince vinny
violet vi
virginia ginny ginger
vivian viv vivien vivienne
walter wally walt
wendy wend
wilfred wilf fred wilfrid
william will bill billy liam wills willy willie gwilym
winifred winnie freda win
yvonne evonne
zachary zac zach zack zak
zoe zoey
`;

/** Names that are nobody's short form but stand beside others that look like them: twins are often named so. */
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
`;

const linesOfName = new Map<string, Set<number>>();
NAMES_WITH_THEIR_FORMS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of line.split(' ')) {
      const lines = linesOfName.get(name) ?? new Set<number>();
      linesOfName.set(name, lines.add(index));
    }
  });
const otherNames = new Set(MORE_NAMES.trim().split(/\s+/));

/** Whether two given names are used of one and the same person: Bill and William, Sara and Sarah. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const linesOfB = linesOfName.get(b);
  if (linesOfB === undefined) return false;
  for (const line of linesOfName.get(a) ?? []) if (linesOfB.has(line)) return true;
  return false;
}

/** Whether this is a name that people bear, so that a name one letter away from it is not simply a slip of the pen. */
export function isKnownGivenName(name: string): boolean {
  return linesOfName.has(name) || otherNames.has(name);
}
