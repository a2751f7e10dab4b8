/**
 * Written by hand from general knowledge of post towns, because outward-postcodes.csv names only the county or “Greater
 * London” where councils are smaller. A code that reaches into a second council stands at the one where most of its
 * people probably live. Corrections are welcome. These lines outrank the name in the file (EC2 is not in Islington,
 * Tidworth is not in Hampshire).
 */
export const OUTWARD_CODES_BY_HAND: Readonly<Record<string, string>> = {
  // Cambridgeshire
  Cambridge: 'CB1 CB2 CB3 CB4 CB5',
  'East Cambridgeshire': 'CB6 CB7 CB25',
  Fenland: 'PE13 PE15 PE16',
  Huntingdonshire: 'PE7 PE19 PE26 PE27 PE28 PE29',
  'South Cambridgeshire': 'CB21 CB22 CB23 CB24 SG8',

  // Cumbria until 2023
  Cumberland:
    'CA1 CA2 CA3 CA4 CA5 CA6 CA7 CA8 CA12 CA13 CA14 CA15 CA18 CA19 CA20 CA21 CA22 CA23 CA24 CA25 CA26 CA27 CA28 LA18 LA19',
  'Westmorland and Furness':
    'CA9 CA10 CA11 CA16 CA17 LA7 LA8 LA9 LA10 LA11 LA12 LA13 LA14 LA15 LA16 LA17 LA20 LA21 LA22 LA23',

  // Derbyshire
  'Amber Valley': 'DE5 DE55 DE56 DE75',
  Bolsover: 'S44',
  Chesterfield: 'S40 S41 S43',
  'Derbyshire Dales': 'DE4 DE6 DE45 S32',
  Erewash: 'DE7 DE72 NG10',
  'High Peak': 'S33 SK13 SK17 SK22 SK23',
  'North East Derbyshire': 'S18 S21 S42 S45',
  'South Derbyshire': 'DE11 DE12 DE65 DE73',

  // Devon
  'East Devon': 'EX5 EX8 EX9 EX10 EX11 EX12 EX13 EX14 EX24',
  Exeter: 'EX1 EX2 EX3 EX4',
  'Mid Devon': 'EX15 EX16 EX17 EX18',
  'North Devon': 'EX31 EX32 EX33 EX34 EX35 EX36 EX37',
  'South Hams': 'PL8 PL21 TQ6 TQ7 TQ8 TQ9 TQ10',
  Teignbridge: 'EX6 EX7 TQ11 TQ12 TQ13 TQ14',
  Torridge: 'EX19 EX21 EX22 EX38 EX39',
  'West Devon': 'EX20 PL16 PL19 PL20',

  // East Sussex
  Eastbourne: 'BN20 BN21 BN22 BN23',
  Hastings: 'TN34 TN35 TN37 TN38',
  Lewes: 'BN7 BN8 BN9 BN10 BN25',
  Rother: 'TN19 TN31 TN32 TN33 TN36 TN39 TN40',
  Wealden: 'BN24 BN26 BN27 RH18 TN5 TN6 TN7 TN20 TN21 TN22',

  // Essex
  Basildon: 'CM11 CM12 SS11 SS12 SS13 SS14 SS15 SS16',
  Braintree: 'CM7 CM8 CO8 CO9',
  Brentwood: 'CM4 CM13 CM14 CM15',
  'Castle Point': 'SS7 SS8',
  Chelmsford: 'CM1 CM2 CM3',
  Colchester: 'CO1 CO2 CO3 CO4 CO5 CO6',
  'Epping Forest': 'CM5 CM16 EN9 IG7 IG9 IG10 RM4',
  Harlow: 'CM17 CM18 CM19 CM20',
  Maldon: 'CM0 CM9',
  Rochford: 'SS4 SS5 SS6',
  Tendring: 'CO7 CO11 CO12 CO13 CO14 CO15 CO16',
  Uttlesford: 'CB10 CB11 CM6 CM22 CM24',

  // Gloucestershire
  Cheltenham: 'GL50 GL51 GL52 GL53',
  Cotswold: 'GL7 GL8 GL54 GL55 GL56',
  'Forest of Dean': 'GL14 GL15 GL16 GL17 GL18',
  Gloucester: 'GL1 GL2 GL4',
  Stroud: 'GL5 GL6 GL10 GL11 GL12 GL13',
  Tewkesbury: 'GL3 GL19 GL20',

  // Greater London
  'Barking and Dagenham': 'IG11 RM6 RM8 RM9 RM10',
  Barnet: 'EN4 EN5 HA8 N2 N3 N12 N20 NW4 NW7 NW11',
  Bexley: 'DA5 DA6 DA7 DA8 DA14 DA15 DA16 DA17 DA18',
  Brent: 'HA0 HA9 NW2 NW9 NW10',
  Bromley: 'BR1 BR2 BR3 BR4 BR5 BR6 BR7 SE20 TN16',
  Camden: 'EC1N NW1 NW3 NW5 NW6 W1T WC1 WC1A WC1B WC1E WC1H WC1N WC1R WC1V WC1X WC2A WC2H',
  'City of London': 'EC1A EC2 EC3P',
  Croydon: 'CR0 CR2 CR5 CR7 CR8 SE19 SE25',
  Ealing: 'UB1 UB2 UB5 UB6 W3 W5 W7 W13',
  Enfield: 'EN1 EN2 EN3 N9 N11 N13 N14 N18 N21',
  Greenwich: 'SE2 SE3 SE7 SE9 SE10 SE18 SE28',
  Hackney: 'E5 E8 E9 EC2A N16',
  'Hammersmith and Fulham': 'SW6 W6 W12 W14',
  Haringey: 'N4 N6 N8 N10 N15 N17 N22',
  Harrow: 'HA1 HA2 HA3 HA5 HA7',
  Havering: 'RM1 RM2 RM3 RM5 RM7 RM11 RM12 RM13 RM14',
  Hillingdon: 'HA4 HA6 TW6 UB3 UB4 UB7 UB8 UB10 UB11',
  Hounslow: 'TW3 TW4 TW5 TW7 TW8 TW13 TW14 W4',
  Islington: 'EC1 EC1M EC1R EC1V EC1Y N1 N5 N7 N19',
  'Kensington and Chelsea': 'SW3 SW5 SW7 SW10 W8 W10 W11',
  'Kingston upon Thames': 'KT1 KT2 KT3 KT5 KT6 KT9',
  Lambeth: 'SE11 SE24 SE27 SW2 SW4 SW8 SW9 SW16',
  Lewisham: 'SE4 SE6 SE8 SE12 SE13 SE14 SE23 SE26',
  Merton: 'CR4 SM4 SW19 SW20',
  Newham: 'E6 E7 E12 E13 E15 E16',
  Redbridge: 'E18 IG1 IG2 IG3 IG4 IG5 IG6 IG8',
  'Richmond upon Thames': 'SW13 SW14 TW1 TW2 TW9 TW10 TW11 TW12',
  Southwark: 'SE1 SE5 SE15 SE16 SE17 SE21 SE22',
  Sutton: 'KT4 SM1 SM2 SM3 SM5 SM6',
  'Tower Hamlets': 'E1 E1W E2 E3 E14',
  'Waltham Forest': 'E4 E10 E11 E17',
  Wandsworth: 'SW11 SW12 SW15 SW17 SW18',
  Westminster: 'NW8 W1G W1H W1M W1U W1W W2 W9',

  // Greater Manchester
  Manchester: 'M1 M2 M4 M8 M9 M11 M12 M13 M14 M15 M16 M18 M19 M20 M21 M22 M23 M40 M60 M90',

  // Hampshire
  'Basingstoke and Deane': 'RG21 RG22 RG23 RG24 RG25 RG26 RG28',
  'East Hampshire': 'GU30 GU31 GU32 GU33 GU34 GU35 PO8',
  Eastleigh: 'SO30 SO50 SO53',
  Fareham: 'PO14 PO15 PO16 SO31',
  Gosport: 'PO12 PO13',
  Hart: 'GU13 GU17 GU46 GU51 GU52 RG27 RG29',
  Havant: 'PO7 PO9 PO11',
  'New Forest': 'BH24 BH25 SO40 SO41 SO42 SO43 SO45 SP6',
  Rushmoor: 'GU11 GU14',
  'Test Valley': 'SO20 SO51 SO52 SP10 SP11',
  Wiltshire: 'SP9',
  Winchester: 'PO17 SO21 SO22 SO23 SO24 SO32',

  // Hertfordshire
  Broxbourne: 'EN7 EN8 EN10 EN11',
  Dacorum: 'HP1 HP2 HP3 HP4 HP23 WD4',
  'East Hertfordshire': 'CM21 CM23 SG9 SG10 SG11 SG12 SG13 SG14',
  Hertsmere: 'EN6 WD2 WD6 WD7 WD23',
  'North Hertfordshire': 'SG3 SG4 SG5 SG6 SG7',
  'St Albans': 'AL1 AL2 AL3 AL4 AL5',
  Stevenage: 'SG1 SG2',
  'Three Rivers': 'WD3 WD5 WD19',
  Watford: 'WD1 WD17 WD18 WD24 WD25',
  'Welwyn Hatfield': 'AL6 AL7 AL8 AL9 AL10',

  // Kent
  Ashford: 'TN23 TN24 TN25 TN26 TN27 TN30',
  Canterbury: 'CT1 CT2 CT4 CT5 CT6',
  Dartford: 'DA1 DA2 DA9 DA10',
  Dover: 'CT3 CT13 CT14 CT15 CT16 CT17',
  'Folkestone and Hythe': 'CT18 CT19 CT20 CT21 TN28 TN29',
  Gravesham: 'DA11 DA12 DA13',
  Maidstone: 'ME14 ME15 ME16 ME17 ME18 TN12',
  Sevenoaks: 'BR8 DA3 DA4 TN8 TN13 TN14 TN15',
  Swale: 'ME9 ME10 ME11 ME12 ME13',
  Thanet: 'CT7 CT8 CT9 CT10 CT11 CT12',
  'Tonbridge and Malling': 'ME6 ME19 ME20 TN9 TN10 TN11',
  'Tunbridge Wells': 'TN1 TN2 TN3 TN4 TN17 TN18',

  // Lancashire
  Burnley: 'BB10 BB11 BB12',
  Chorley: 'PR6 PR7',
  Fylde: 'FY8 PR4',
  Hyndburn: 'BB5 BB6',
  Lancaster: 'LA1 LA2 LA3 LA4 LA5 LA6',
  Pendle: 'BB8 BB9 BB18',
  Preston: 'PR1 PR2',
  'Ribble Valley': 'BB7',
  Rossendale: 'BB4 OL13',
  'South Ribble': 'PR5 PR25 PR26',
  'West Lancashire': 'L39 L40 WN8',
  Wyre: 'FY5 FY6 FY7 PR3',

  // Leicestershire
  Blaby: 'LE8',
  Charnwood: 'LE7 LE11 LE12',
  Harborough: 'LE16 LE17',
  'Hinckley and Bosworth': 'CV13 LE6 LE9 LE10',
  Melton: 'LE13 LE14',
  'North West Leicestershire': 'DE74 LE65 LE67',
  'Oadby and Wigston': 'LE18',

  // Lincolnshire
  Boston: 'PE20 PE21 PE22',
  'East Lindsey': 'DN36 LN9 LN10 LN11 LN12 LN13 PE23 PE24 PE25',
  Lincoln: 'LN1 LN2 LN6',
  'North Kesteven': 'LN4 LN5 NG34',
  'South Holland': 'PE11 PE12',
  'South Kesteven': 'NG31 NG32 NG33 PE6 PE9 PE10',
  'West Lindsey': 'DN21 DN38 LN3 LN7 LN8',

  // Norfolk
  Breckland: 'IP24 IP25 NR16 NR17 NR19 NR20 PE37',
  Broadland: 'NR8 NR10 NR13',
  'Great Yarmouth': 'NR29 NR30 NR31',
  "King's Lynn and West Norfolk": 'IP26 PE14 PE30 PE31 PE32 PE33 PE34 PE35 PE36 PE38',
  'North Norfolk': 'NR11 NR12 NR21 NR22 NR23 NR24 NR25 NR26 NR27 NR28',
  Norwich: 'NR1 NR2 NR3 NR4 NR5 NR6',
  'South Norfolk': 'IP20 IP22 NR9 NR14 NR15 NR18',

  // Northamptonshire until 2021
  'North Northamptonshire': 'NN8 NN9 NN10 NN14 NN15 NN16 NN17 NN18 NN29 PE8',
  'West Northamptonshire': 'MK19 NN1 NN2 NN3 NN4 NN5 NN6 NN7 NN11 NN12 NN13 OX17',

  // Nottinghamshire
  Ashfield: 'NG15 NG17',
  Bassetlaw: 'DN10 DN22 S80 S81',
  Broxtowe: 'NG9 NG16',
  Gedling: 'NG4 NG14',
  Mansfield: 'NG18 NG19 NG20',
  'Newark and Sherwood': 'NG21 NG22 NG23 NG24 NG25',
  Rushcliffe: 'NG2 NG12 NG13',

  // Oxfordshire
  Cherwell: 'OX5 OX6 OX15 OX16 OX25 OX26 OX27',
  Oxford: 'OX1 OX2 OX3 OX4',
  'South Oxfordshire': 'OX9 OX10 OX11 OX33 OX39 OX44 OX49 RG8 RG9',
  'Vale of White Horse': 'OX12 OX13 OX14 SN7',
  'West Oxfordshire': 'OX7 OX8 OX18 OX20 OX28 OX29',

  // Staffordshire
  'Cannock Chase': 'WS11 WS12 WS15',
  'East Staffordshire': 'DE13 DE14 DE15 ST14',
  Lichfield: 'WS7 WS13 WS14',
  'Newcastle-under-Lyme': 'ST5 ST7',
  'South Staffordshire': 'DY7 ST19 WS6 WV5 WV8',
  Stafford: 'ST12 ST15 ST16 ST17 ST18 ST20 ST21',
  'Staffordshire Moorlands': 'ST8 ST9 ST10 ST11 ST13',
  Tamworth: 'B77 B79',

  // Suffolk
  Babergh: 'CO10 IP7 IP8 IP9',
  'East Suffolk': 'IP5 IP10 IP11 IP12 IP13 IP15 IP16 IP17 IP18 IP19 NR32 NR33 NR34 NR35',
  Ipswich: 'IP1 IP2 IP3 IP4',
  'Mid Suffolk': 'IP6 IP14 IP21 IP23 IP30',
  'West Suffolk': 'CB8 CB9 IP27 IP28 IP29 IP31 IP32 IP33',

  // Surrey
  Elmbridge: 'KT7 KT8 KT10 KT11 KT12 KT13',
  'Epsom and Ewell': 'KT17 KT18 KT19',
  Guildford: 'GU1 GU2 GU3 GU4 GU12 GU23 KT24',
  'Mole Valley': 'KT21 KT22 KT23 RH3 RH4 RH5',
  'Reigate and Banstead': 'KT20 RH1 RH2 RH6 SM7',
  Runnymede: 'GU25 KT15 KT16 TW20',
  Spelthorne: 'TW15 TW16 TW17 TW18 TW19',
  'Surrey Heath': 'GU15 GU16 GU18 GU19 GU20 GU24',
  Tandridge: 'CR3 CR6 RH7 RH8 RH9',
  Waverley: 'GU5 GU6 GU7 GU8 GU9 GU10 GU26 GU27',
  Woking: 'GU21 GU22 KT14',

  // Warwickshire
  'North Warwickshire': 'B46 B78 CV9',
  'Nuneaton and Bedworth': 'CV10 CV11 CV12',
  Rugby: 'CV21 CV22 CV23',
  'Stratford-on-Avon': 'B49 B50 B80 B94 B95 CV35 CV36 CV37 CV47',
  Warwick: 'CV8 CV31 CV32 CV33 CV34',

  // West Sussex
  Adur: 'BN15 BN42 BN43',
  Arun: 'BN16 BN17 BN18 PO21 PO22',
  Chichester: 'GU28 GU29 PO10 PO18 PO19 PO20',
  Crawley: 'RH10 RH11',
  Horsham: 'BN5 BN44 RH12 RH13 RH14 RH20',
  'Mid Sussex': 'BN6 BN45 RH15 RH16 RH17 RH19',
  Worthing: 'BN11 BN12 BN13 BN14',

  // Worcestershire
  Bromsgrove: 'B47 B48 B60 B61',
  'Malvern Hills': 'WR6 WR8 WR14 WR15',
  Redditch: 'B96 B97 B98',
  Wychavon: 'WR7 WR9 WR10 WR11 WR12',
  'Wyre Forest': 'DY10 DY11 DY12 DY13',
};

/**
 * Names in outward-postcodes.csv that the register of the ONS spells otherwise, and the districts that Northern Ireland
 * had until 2015, by the council of today.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Antrim and Newtownabbey': ['Antrim', 'Newtownabbey'],
  'Ards and North Down': ['Ards', 'North Down'],
  'Armagh City, Banbridge and Craigavon': ['Banbridge', 'County Armagh', 'Craigavon'],
  Bedford: ['Bedford Borough'],
  'Bristol, City of': ['City of Bristol'],
  Buckinghamshire: ['Buckingham'],
  'Causeway Coast and Glens': ['Ballymoney', 'Coleraine', 'Limavady', 'Moyle'],
  'Derry City and Strabane': ['Derry', 'Strabane'],
  'Fermanagh and Omagh': ['County Fermanagh', 'Omagh'],
  'Herefordshire, County of': ['County of Herefordshire'],
  Highland: ['Inverness-shire'],
  'Kingston upon Hull, City of': ['City of Kingston-upon-Hull'],
  'Lisburn and Castlereagh': ['Castlereagh', 'Lisburn'],
  'Mid and East Antrim': ['Ballymena', 'Carrickfergus', 'Larne'],
  'Mid Ulster': ['Cookstown', 'Dungannon', 'Magherafelt'],
  'Na h-Eileanan Siar': ['Eilean Siar'],
  'Newry, Mourne and Down': ['Down', 'Newry and Mourne'],
  'Rhondda Cynon Taf': ['Rhondda Cynon Taff'],
  'Scottish Borders': ['The Scottish Borders'],
  'St. Helens': ['St Helens'],
  'Vale of Glamorgan': ['The Vale of Glamorgan'],
  Westminster: ['London'],
};
