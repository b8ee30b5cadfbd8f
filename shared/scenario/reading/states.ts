/** ISO 3166 codes, of three letters and of two, of the states and observers that there are flags for. */
const CODES = `
  AFG AF  AGO AO  ALB AL  AND AD  ARE AE  ARG AR  ARM AM  ATG AG  AUS AU  AUT AT  AZE AZ  BDI BI
  BEL BE  BEN BJ  BFA BF  BGD BD  BGR BG  BHR BH  BHS BS  BIH BA  BLR BY  BLZ BZ  BOL BO  BRA BR
  BRB BB  BRN BN  BTN BT  BWA BW  CAF CF  CAN CA  CHE CH  CHL CL  CHN CN  CIV CI  CMR CM  COD CD
  COG CG  COL CO  COM KM  CPV CV  CRI CR  CUB CU  CYP CY  CZE CZ  DEU DE  DJI DJ  DMA DM  DNK DK
  DOM DO  DZA DZ  ECU EC  EGY EG  ERI ER  ESP ES  EST EE  ETH ET  FIN FI  FJI FJ  FRA FR  FSM FM
  GAB GA  GBR GB  GEO GE  GHA GH  GIN GN  GMB GM  GNB GW  GNQ GQ  GRC GR  GRD GD  GTM GT  GUY GY
  HND HN  HRV HR  HTI HT  HUN HU  IDN ID  IND IN  IRL IE  IRN IR  IRQ IQ  ISL IS  ISR IL  ITA IT
  JAM JM  JOR JO  JPN JP  KAZ KZ  KEN KE  KGZ KG  KHM KH  KIR KI  KNA KN  KOR KR  KWT KW  LAO LA
  LBN LB  LBR LR  LBY LY  LCA LC  LIE LI  LKA LK  LSO LS  LTU LT  LUX LU  LVA LV  MAR MA  MCO MC
  MDA MD  MDG MG  MDV MV  MEX MX  MHL MH  MKD MK  MLI ML  MLT MT  MMR MM  MNE ME  MNG MN  MOZ MZ
  MRT MR  MUS MU  MWI MW  MYS MY  NAM NA  NER NE  NGA NG  NIC NI  NLD NL  NOR NO  NPL NP  NRU NR
  NZL NZ  OMN OM  PAK PK  PAN PA  PER PE  PHL PH  PLW PW  PNG PG  POL PL  PRK KP  PRT PT  PRY PY
  PSE PS  QAT QA  ROU RO  RUS RU  RWA RW  SAU SA  SDN SD  SEN SN  SGP SG  SLB SB  SLE SL  SLV SV
  SMR SM  SOM SO  SRB RS  SSD SS  STP ST  SUR SR  SVK SK  SVN SI  SWE SE  SWZ SZ  SYC SC  SYR SY
  TCD TD  TGO TG  THA TH  TJK TJ  TKM TM  TLS TL  TON TO  TTO TT  TUN TN  TUR TR  TUV TV  TZA TZ
  UGA UG  UKR UA  URY UY  USA US  UZB UZ  VAT VA  VCT VC  VEN VE  VNM VN  VUT VU  WSM WS  YEM YE
  ZAF ZA  ZMB ZM  ZWE ZW
`;

/** Codes in common use elsewhere, in sport and on cars, with the state that they mean. */
const COMMON = `
  ALG DZA  ANG AGO  ANT ATG  BAH BHS  BAN BGD  BAR BRB  BHU BTN  BIZ BLZ  BOT BWA  BUL BGR
  BUR BFA  CAM KHM  CGO COG  CHA TCD  CHI CHL  CRC CRI  CRO HRV  DEN DNK  ENG GBR  ESA SLV
  FIJ FJI  GAM GMB  GBS GNB  GEQ GNQ  GER DEU  GRE GRC  GRN GRD  GUA GTM  GUI GIN  HAI HTI
  HOL NLD  HON HND  INA IDN  IRI IRN  KSA SAU  KUW KWT  LAT LVA  LBA LBY  LES LSO  LIB LBN
  MAD MDG  MAS MYS  MAW MWI  MGL MNG  MON MCO  MRI MUS  MTN MRT  MYA MMR  NCA NIC  NED NLD
  NEP NPL  NGR NGA  NIG NER  OMA OMN  PAR PRY  PHI PHL  PLE PSE  POR PRT  PRC CHN  ROK KOR
  ROM ROU  RSA ZAF  SEY SYC  SKN KNA  SLO SVN  SOL SLB  SPA ESP  SRI LKA  SUD SDN  SUI CHE
  SWI CHE  TAN TZA  TGA TON  TOG TGO  TRI TTO  UAE ARE  UK GBR  URU URY  USSR RUS  VAN VUT
  VIE VNM  VIN VCT  ZAM ZMB  ZIM ZWE
`;

const alpha2ByAlpha3 = pairsOf(CODES);
const alpha3ByAlpha2 = new Map([...alpha2ByAlpha3].map(([three, two]) => [two, three]));
const byCommonCode = pairsOf(COMMON);

/** The two-letter codes that there is a flag for. */
export const FLAGS: ReadonlySet<string> = new Set([...alpha2ByAlpha3.values(), 'EU']);

/** Whether a two-letter code is one of those that ISO 3166 leaves free, for states of one's own. */
export const isOfNoState = (code: string): boolean => /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code);

/** The two-letter code of a state that a three-letter code stands for. */
export const alpha2Of = (code: string): string | undefined => alpha2ByAlpha3.get(code);

/**
 * The three-letter code of the state that somebody calls so: by its ISO codes, by a code in common
 * use, or by its English name. Undefined where no state is called so; never a guess by its letters.
 */
export function stateCalled(word: string): string | undefined {
  const code = word.toUpperCase();
  if (alpha2ByAlpha3.has(code)) return code;
  return alpha3ByAlpha2.get(code) ?? byCommonCode.get(code) ?? stateNamed(word);
}

function stateNamed(name: string): string | undefined {
  byEnglishName ??= englishNames();
  return byEnglishName.get(plain(name));
}

/** Made when the first name is asked for. */
let byEnglishName: ReadonlyMap<string, string> | undefined;

function englishNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return new Map([...alpha2ByAlpha3].map(([three, two]) => [plain(names.of(two) ?? ''), three]));
}

/** A name without accents, case and marks. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\d ]/gu, '')
    .toLowerCase();
}

function pairsOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s{2,}/)
      .map((pair): [string, string] => {
        const [from = '', to = ''] = pair.split(' ');
        return [from, to];
      }),
  );
}
