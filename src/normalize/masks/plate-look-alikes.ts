/**
 * Words and codes that stand before or after a number and make it something other than a plate: `HSI 3500`,
 * `PC187`, `US-287`, `GMC 1500`, `1200 BLK`. One lower-case word each.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Any of them, in a pattern. */
export const either = (list: readonly string[]): string => list.join('|');

/** Bodies whose letters are put before a number or a case number. */
const bodies = words(`
  hsi ice ero dro ins cbp usbp bpa ofo amo oam ntc dhs doj dea fbi atf usms usps uspis irs ssa tsa uscg usss cgis nps nsa cia
  doc dps dhhs cps aps dmv dcf dss hhs va oig gao lapd lasd nypd chp ihp isp msp nysp psp fhp thp ohp mshp lsp njsp
  csp usp vsp wsp osp ncic nlets nicb ncmec rtcc rtic ncric dtf hidta jttf tfo cid ccu svu icac
  bp sap sac`);

/** Laws and forms, and what follows a number of a section. */
export const laws: readonly string[] = words(`
  pc vc hs bp wi cvc cpc hsc bpc wic fgc gc ccr crc cfr usc ina inaa orc ors rcw wac ars mcl ilcs crs nrs krs ksa
  rsmo rsa mgl njsa nmsa orsa sec sect section art sb ab hb hr eo pl fs fss oo ds dd eoir uscis arc ccp cacr vtl cgs`);

/** Roads and places. */
const roads = words(`
  us sr sh hwy hw rt rte cr fm ih rd st ave blvd dr ln ct ter trl pkwy apt ste unit rm bldg lot flr blk block exit mm mp mile
  cty nb sb eb wb ne nw se sw po box fl ft pct dist div bay pier gate zip`);

/** What people put before the number of a case, an event, a device. */
const caseMarks = words(`
  case cas inc incd rpt evt cfs cad cir doc ref inv cfn crn orn dkt cit cam cams lpr alpr anpr
  unit badge bdg page ops oper beat zone code test room covid dob psa area gang gmt utc item lane mark post site part squad step team type ward week uumv uuv vucsa ssn oln vin ppo tro atl bolo poi rso gsr csi exh`);

/** Radio and report talk that comes before a number with a space between. */
const talk = words(`
  incident report event call dr ir cr num nbr no nos id off ofc ofcr det dep dpt sgt lt cpt capt cpl tpr agt
  invest veh vehs susp sus vic wit sig ten op tip log evid item pg rev ver vol amt qty phone ph cell tel
  fax ext adw gta dui dwi owi ovi mva tc mvt aoa aod oaa oj dv pit fto cco ncp ucr nibrs res arr wrnt war sub subj
  wma wfa bma bfa hma hfa ama afa rp ro ri ccw gsw sector team squad district pd so sd da ag mo task grid area line post book citation cite warr
  wrt docket cv mj crim mag cf cm jd jv mtr otn tn fy exp sth cth sqd vsa del img dsc pic est edt cst cdt mst mdt pst pdt`);

export const months: readonly string[] = words(`jan feb mar apr may jun jul aug sep sept oct nov dec`);

/** Days, hours, measures, money and ages. */
const measures = words(`
  mon tue tues wed thu thur thurs fri sat sun
  am pm hr hrs hour hours min mins sec secs day days wk wks week mo mos mth mths yr yrs year years yo yoa
  lb lbs oz kg kgs gm gms gram grams mg ml kilo kilos cm mm km ft in inch mi mph rpm cc cal mil usd bucks
  st nd rd th pcs pc pct pc's gal dose doses pill pills plus men man kid kids dr door doors wd awd fwd rwd hp cyl`);

/** Makes, models and kinds of vehicle that stand before a number. */
export const vehicles: readonly string[] = words(`
  ford chev chevy gmc ram kia bmw mbz benz audi vw fiat acura mini jeep saab volvo mazda lexus honda dodge buick tesla
  gle glc glk gla glb gls cls cla clk slk slc sl ml gl amg es rx ls gs is nx gx lx lc rc ux xc cx cts ats srx xts xt ct xlr
  mdx rdx tlx tsx ilx tl rl zdx qx fx ex jx ev id ix id4 eqs mkx mkz mkc mks mkt gt gtr gti wrx sti brz frs hhr hrv crv
  tt rs sq xj xf xk xe mx rav tc xb xd nv cv yz crf cbr gsxr klr ktm zx yzf fz mt fj kx hd hds tk trk suv van cab mc
  red blk wht blu grn sil gry gld mar tan brn sedan coupe truck pickup`);

/** Letters and numbers of models that only together are one: `TRX450R`, `XG350`. */
export const modelLetters: readonly string[] = words(
  `sv wr cb xr vt xl cl xg sc pt gg trx ttr ltr rmz drz z yfz rzr vnl srt ltl vtx`,
);
export const modelNumbers: readonly string[] = words(
  `50 90 110 111 120 125 230 249 250 300 350 392 400 420 430 450 500 570 600 650 670 700 750 780 800 883 900 1000 1200 1300 9000`,
);

/** Weapons and drugs with numbers in their names. */
const things = words(`lcp ak ar sks glock colt sig mp uzi mac hk fn cal lsd mdma thc ms`);

/** Short words of plain English and of police talk: with a space and a number after them they are no plate. */
const plain = words(`
  aaa aba ack act add ads age ago aid aim air ale all amp and ant any ape app apt arc are ark arm art ash ask asp ass ate
  bad bag ban bar bat bed bee beg bet bid big bin bit boa bog bow boy bud bug bum bun bus but buy bye cab can cap car cat
  cab cob cod cog con cop cow cry cub cup cut dad dam day deb den did die dig dim din dip dna doe dog don dot dry due dug
  duo ear eat ebb egg ego elk elm end era eve eye fan far fat fax fed fee few fig fin fir fit fix flu fly foe fog for fox
  fry fun fur gal gap gas gay gem gen get gig gin god got gov gps gum gun gut guy gym had ham has hat hay hem hen her hid him
  hip his hit hog hop hot how hub hug hut ice ill ink inn ion its ivy jam jar jaw jay jet jew job joe jog joy jug keg key
  kid kin kit lab lad lag lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met mix mob mod mom
  mop mud mug nab nap net new nil nip nod nor not now nun nut oak oar oat odd off oil old one opt orb our out owe owl own
  pad pal pan pat paw pay pea pen pep per pet pie pig pin pit pop pot pro pub pun pup put ran rap rat raw ray red rev rib
  rid rig rim rip rob rod rot row rub rug run rut rye sad sat saw say sea see set sew sex she shy sin sip sir sit six ski
  sky sly sob son soy spa spy sub sue sum sun tab tan tap tar tax tea ted ten the thy tie tin tip toe tom ton too top
  tow toy try tub tug two use van vet via vow wad war was wax way web wed wet who why wig win wit won woo wow yes yet you
  zap zip zoo ref ass ast asst atm aka appx apx app att atty bac bcso bmv bnk brg bgl burg bwc chg chk ckd clr comp cpd crt
  cty ctr def dna dom dot dwn dvr dvo ecu eft emp ems enf ent evd ext fam fel fem fir fug fup gov grp gsp hbd hom hsp ids
  imm ind ins ivc juv lar lew loc mal mci med mid mis mod mot msg mtg mur nar neg nfa nfd nia nic obs obv occ odp off ord
  pah par pat pax pdp pen poc pos pow ppr prc pre prk prob prt psn ptl pub pur pvt qoa ques rbd rec rel rem req rob rtf sar
  sbd sch scr sec sen ser sex shp sis spc spd spt sro stl sto str stn sup sur svc swt tac tel tfc thf tow tpd trf tru uim
  unk usb uus vet vop vio wkd wpn wnt xfr ymca
  says also back been both came case city come cops does down each east else find from gang gave gone gray grey half hall have
  hear held help here high hill hold home hour hunt hurt into item jail july june just keep kill lake land lane last late
  lead left less like line list live long look lost made main make male many meet mile mine more most move name near need
  next nine none north note once only open over paid park part pass past path plan plus poss pull rape read real rear ride
  road robb roll room runs safe said sale same sees seen sell send sent sept shot show side sign silv site size sold some
  soon stay stop such sure take tall than that them then they this thru till time tint told took town trip turn type unit
  used vans very wait walk want ward warn went were west what when whip wife will with work year your zone shop burg drug
  cash club bank bait auto arms area army aunt baby ball bike bird blue boat body bomb bond boss cell chop coat cold cook
  cost dark data date dead deal debt dept dime dirt door dope dual dumb dump duty east edge fake fall fast feet file fire
  five flat fled flee foot fort four free full gate girl gold good guns hand hard hate head heat hits hood hook host huge
  hwys icac info inch intel into kids kilo knew know lady late lease lift link load loan lock loop loud meth milk mini moms
  mom's nail neck news nite oaks ohio okay owes pack page pair pawn peds pick pill pine plea plot poor pork port puff push
  quad race raid rail rain rank rate rent rest rich ring rise risk rock roof rope rose rush sand save scam seat seek self
  semi ship sick sing sink sits skin slim slow snow sons sort spot star step stol swat tail talk task taxi team tear tech
  teen tell term tire tool tops tour tows tree trim true twin ugly user vape vest vice view visa wall warm wave weed week
  well wide wild wind wine wire wise wood word wore yard zero`);

/** Names of persons that are words of three letters. */
const names = words(`
  abe amy ana ann art ben bob cal dan dee don ed eli eva guy ian ida jan jay jed jeb jen jim joe jon joy kai kay ken kim lee
  leo les lew lin liu liz lou luz mae max meg mel mia ned nan noe pam pat peg ray rex rob rod ron roy sal sam sid sue tad ted
  tim tom ty van vic viv wes zoe`);

const unique = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted();

/** Letters that, put together with a number or joined to it by a dash, are a code. Few: a plate may begin with any letters. */
export const codeLetters: readonly string[] = unique(
  bodies,
  laws,
  roads,
  caseMarks,
  months,
  vehicles,
  things,
);

/** Words that, with a space and a number, are a phrase. No plate has two letters, a space and digits. */
export const phraseWords: readonly string[] = unique([...codeLetters], talk, measures, names, plain).filter(
  ({ length }) => length > 2,
);

/** What follows a number and makes it a section, a time, a measure, an address: `459PC`, `2200HRS`, `1200BLK`. */
export const codeEndings: readonly string[] = unique(
  laws,
  roads,
  months,
  measures,
  words(`
  ford chev kia bmw gmc ram blk call code sus susp inv veh cell ppl pax usc cfr series wheel wheeler dui dwi adw gta mph reg
  hwy pkg ctr drv lpd cpd spd dpd mpd tpd bpd hpd npd fpd jpd kpd gpd rpd wpd vpd lbs str svc tfc rpt trf nbr chp dmv dhs
  acp mag rem win sls prk ldn pty grp brg bgl thf hbd trk trl mcs mtr wrnt wnt cty tmp frm bdg of and or`),
);

/** Kinds of case that courts and agencies put between the year and the number: `26CF123`, `25SO456`. */
export const caseKinds: readonly string[] = words(`
  pd so sd cf cm cr cv dv tr jd ja jv op dt mt ch mr sc lm mj mg md mc ct fe ms ty tf cc bu pr rc ir dr da bn ov po gj sw nc ar
  p c s h r f t`);

/** States by their names, the last word of each. */
export const states =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|columbia';
/** States in two letters, but those that are words too. */
export const stateCodes =
  'a[klrz]|c[aot]|d[ce]|fl|ga|i[adl]|k[sy]|m[adinost]|n[cdehjmvy]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]';
/** The others: words beside other words, but not behind a plate's last digit. */
export const statesThatAreWords = 'al|co|de|hi|in|la|ma|me|oh|ok|or';
