import { once } from '../once.ts';
import { perWord } from '../per-word.ts';

/**
 * Names of medicines that Swedish patients meet. Substances: international nonproprietary names (INN, World Health Organization, in the public
 * domain) in their Swedish spelling. Products: names on packages in Sweden. Names alone, written down by hand: facts, and no one's text.
 */
const SUBSTANCES = `
  abakavir abatacept abirateron acenokumarol acetazolamid acetylcystein acetylsalicylsyra aciklovir acitretin
  adalimumab adapalen adefovir adrenalin aflibercept albendazol alemtuzumab alendronsyra alfuzosin alimemazin
  aliskiren allopurinol almotriptan alogliptin alprazolam alprostadil alteplas amantadin ambrisentan amfotericin
  amikacin amilorid amiodaron amisulprid amitriptylin amlodipin amorolfin amoxicillin ampicillin anagrelid
  anakinra anastrozol anidulafungin apixaban apomorfin apremilast aprepitant aripiprazol asenapin atazanavir
  atenolol atomoxetin atorvastatin atovakvon atropin azatioprin azelastin azitromycin aztreonam baklofen
  baricitinib beklometason belimumab bendroflumetiazid benserazid bensoylperoxid bensylpenicillin betahistin
  betametason betaxolol bevacizumab bezafibrat bicalutamid bilastin bimatoprost biperiden bisakodyl bisoprolol
  bivalirudin bleomycin bortezomib bosentan brimonidin brinzolamid brivaracetam bromhexin bromokriptin budesonid
  buprenorfin bupropion buspiron busulfan cefadroxil cefalexin cefotaxim ceftazidim ceftibuten ceftriaxon
  cefuroxim celecoxib certolizumab cetirizin cetuximab ciklesonid ciklopirox ciklosporin cinnarizin ciprofloxacin
  cisplatin citalopram cladribin clomifen cyklizin cyklofosfamid cyproteron cytarabin dabigatran daklatasvir
  dalteparin dapagliflozin dapoxetin dapson daptomycin darbepoetin darifenacin darunavir dasatinib daunorubicin
  deferasirox degarelix denosumab desloratadin desmopressin desogestrel dexametason dexamfetamin dextrometorfan
  dextropropoxifen diazepam dietylkarbamazin digoxin dihydroergotamin diklofenak diltiazem dimenhydrinat dimetikon
  dipyridamol disulfiram dobutamin docetaxel dolutegravir domperidon donepezil dopamin dorzolamid dosulepin
  doxazosin doxorubicin doxycyklin dronedaron drospirenon dulaglutid duloxetin dupilumab dutasterid dydrogesteron
  ebastin econazol edoxaban efavirenz eletriptan empagliflozin emtricitabin enalapril enfuvirtid enoxaparin
  entakapon entecavir enzalutamid eplerenon epoetin epoprostenol eprosartan eptifibatid erenumab ergotamin
  erlotinib ertapenem erytromycin escitalopram eslikarbazepin esomeprazol estradiol estriol eszopiklon etambutol
  etanercept etinylestradiol etonogestrel etoposid etoricoxib everolimus exemestan exenatid ezetimib famciklovir
  famotidin febuxostat felodipin fenazon fenobarbital fenoximetylpenicillin fentanyl fenytoin fesoterodin
  fexofenadin fidaxomicin filgrastim finasterid fingolimod flavoxat flekainid fludarabin fludrokortison
  flukloxacillin flukonazol flukortison flumazenil flunitrazepam fluoruracil fluoxetin flupentixol flutamid
  flutikason fluvastatin fluvoxamin fondaparinux formoterol fosfomycin fosinopril frovatriptan fulvestrant
  furosemid fusidinsyra gabapentin galantamin ganciklovir gefitinib gemcitabin gemfibrozil gentamicin gestoden
  glibenklamid gliklazid glimepirid glipizid glukagon glukosamin glyceryltrinitrat glykopyrronium golimumab
  goserelin granisetron griseofulvin guaifenesin guselkumab haloperidol heparin hydralazin hydroklortiazid
  hydrokodon hydrokortison hydromorfon hydroxikarbamid hydroxiklorokin hydroxizin ibandronsyra ibuprofen
  idarucizumab ifosfamid iloprost imatinib imikvimod imipenem imipramin indakaterol indapamid indometacin
  infliximab insulin interferon ipratropium irbesartan irinotekan isoniazid isosorbiddinitrat isosorbidmononitrat
  isotretinoin isradipin itrakonazol ivabradin ivermektin kabergolin kalcipotriol kalcitonin kalcitriol
  kanagliflozin kandesartan kapecitabin kaptopril karbamazepin karbidopa karbimazol karboplatin karvedilol
  kaspofungin ketamin ketobemidon ketokonazol ketoprofen ketorolak kinidin klaritromycin klemastin klindamycin
  klobazam klobetasol klomipramin klonazepam klonidin klopidogrel klorambucil klordiazepoxid klorhexidin
  klormetiazol klorokin klorprotixen klortalidon klotrimazol klozapin kodein kolekalciferol kolestyramin kolkicin
  kortison kvetiapin laktulos lamivudin lamotrigin lansoprazol latanoprost leflunomid lenalidomid lenograstim
  lerkanidipin letrozol leuprorelin levetiracetam levocetirizin levodopa levofloxacin levomepromazin
  levonorgestrel levotyroxin lidokain linagliptin linezolid liotyronin liraglutid lisdexamfetamin lisinopril
  litium lomustin loperamid lopinavir loratadin lorazepam lormetazepam losartan lovastatin lurasidon lymecyklin
  makrogol maprotilin maraviroc mebendazol medroxiprogesteron mefenamsyra meflokin mefloquin megestrol meklozin
  melatonin melfalan meloxikam memantin mepivakain mepolizumab merkaptopurin meropenem mesalazin mesna metadon
  metenamin metformin metoklopramid metolazon metoprolol metotrexat metronidazol metyldopa metylergometrin
  metylfenidat metylnaltrexon metylprednisolon mianserin midazolam mifepriston mikafungin mikonazol milrinon
  minocyklin minoxidil mirabegron mirtazapin misoprostol mitomycin mitoxantron modafinil moklobemid mometason
  montelukast morfin moxifloxacin moxonidin mykofenolat nabumeton nadroparin naloxegol naloxon naltrexon naproxen
  naratriptan natalizumab nateglinid nebivolol nevirapin nifedipin nikotin nilotinib nimodipin nitrazepam
  nitrofurantoin nitroglycerin nivolumab noradrenalin noretisteron norfloxacin nortriptylin noskapin nystatin
  obinutuzumab ofloxacin okrelizumab oktreotid olanzapin olaparib olmesartan omalizumab omeprazol ondansetron
  orfenadrin orlistat oseltamivir oxaliplatin oxazepam oxibutynin oxikodon oximetazolin oxitocin oxkarbazepin
  oxytetracyklin paklitaxel palbociklib paliperidon palonosetron pamidronsyra pankreatin pantoprazol papaverin
  paracetamol parekoxib parikalcitol paroxetin pembrolizumab penciklovir penicillin pentamidin pentoxifyllin
  perampanel perfenazin perindopril permetrin petidin pilokarpin pimekrolimus pindolol pioglitazon piperacillin
  piracetam pirfenidon piroxikam pivmecillinam pizotifen pramipexol prasugrel pravastatin prazosin prednisolon
  prednison pregabalin primakin primidon probenecid progesteron proguanil prokainamid proklorperazin prometazin
  propafenon propantelin propiomazin propofol propranolol propyltiouracil pseudoefedrin pyrazinamid pyridostigmin
  pyrimetamin raloxifen raltegravir ramipril ramucirumab ranibizumab ranitidin rasagilin remifentanil repaglinid
  ribavirin ribociklib rifabutin rifampicin rifaximin riluzol risankizumab risedronsyra risperidon ritonavir
  rituximab rivaroxaban rivastigmin rizatriptan rocuronium roflumilast romosozumab ropinirol ropivakain
  rosuvastatin rotigotin roxitromycin rufinamid sakubitril salbutamol salmeterol saxagliptin sekukinumab selegilin
  semaglutid sertralin sevelamer sildenafil silodosin simetikon simvastatin sirolimus sitagliptin sofosbuvir
  solifenacin somatropin sorafenib sotalol spiramycin spironolakton streptomycin sukralfat sulfadiazin
  sulfametoxazol sulfasalazin sulindak sulpirid sumatriptan sunitinib tadalafil takrolimus tamoxifen tamsulosin
  tapentadol telmisartan temozolomid tenofovir teofyllin terazosin terbinafin terbutalin teriflunomid teriparatid
  testosteron tetracyklin tiagabin tiamazol tiamin tibolon ticagrelor tigecyklin timolol tinidazol tinzaparin
  tiopental tiotropium tirzepatid tizanidin tobramycin tocilizumab tofacitinib tolbutamid tolperison tolterodin
  topiramat torasemid tramadol trandolapril tranexamsyra tranylcypromin trastuzumab travoprost trazodon tretinoin
  triamcinolon triazolam trimetoprim tropikamid trospium ulipristal umeklidinium upadacitinib ursodeoxicholsyra
  ustekinumab valaciklovir valganciklovir valproat valproinsyra valsartan vankomycin vardenafil vareniklin
  vedolizumab venlafaxin verapamil vernakalant vigabatrin vilanterol vildagliptin vinblastin vinkristin vinorelbin
  vorikonazol vortioxetin warfarin xylometazolin zafirlukast zaleplon zanamivir zidovudin ziprasidon zoledronsyra
  zolmitriptan zolpidem zonisamid zopiklon zuklopentixol
`;

/** Written with a capital. */
const PRODUCTS = `
  Abasaglar Abboticin Abilify Abstral Aclasta Actiq Activelle Adalat Aerius Aimovig Airomir Albyl Alenat Alvedon
  Amaryl Amimox Anafranil Antabus Apidra Arcoxia Aricept Arimidex Aspirin Atacand Atarax Avamys Avodart Azilect
  Azitromax Azopt Bactrim Bamyl Behepan Betapred Betmiga Betnovat Betolvex Bioclavid Bricanyl Brilique Brintellix
  Brufen Bufomix Campral Canesten Celebra Cerazette Champix Cialis Cilaxoral Cipralex Cipramil Ciproxin Circadin
  Cisordinol Citodon Clarityn Concerta Copaxone Cordarone Cosentyx Cosopt Cozaar Crestor Cymbalta Daivobet Dalacin
  Depo-Provera Dermovat Desolett Detrusitol Differin Diflucan Dimor Diovan Divigel Divisun Dolcontin Doxyferm
  Duroferon Ebixa Efexor Efient Elidel Eliquis Ellaone Elocon Elvanse Emconcor Emerade Enbrel Entresto EpiPen
  Ergenyl Ery-Max Estradot Exelon Ezetrol Femar Femoston Ferinject Fiasp Flagyl Flutide Folacin Fontex Forsteo
  Forxiga Fosamax Fragmin Fucithalmic Furadantin Furix Gaviscon Gilenya Glucophage Haldol Heracillin Herceptin
  Humalog Humira Humulin Hydrocortison Ibumetin Iktorivil Imdur Imigran Imodium Imovane Impugan Imurel Innohep
  Inolaxol Inspra Instanyl Insulatard Intuniv Invega Ipren Iprensa Ismo Januvia Jardiance Jaydess Jext Kalcipos
  Keppra Kestine Keytruda Klexane Kloramfenikol Kyleena Kåvepenin Lacrimal Lamictal Lamisil Lanacrist Lantus Lanzo
  Lasix Laxoberal Leponex Lergigan Levaxin Levemir Levitra Liothyronin Lipitor Lithionit Lixiana Locoid Losec
  Lyrica Madopar Magnecyl Matrifen Maxalt Medikinet Medrol Methotrexate Microlax Mildison Mindiab Minirin Mirena
  Monofer Mounjaro Movicol Multaq Nasonex Neovletta Neurontin Nexium Nexplanon Nezeril Nicorette Nicotinell
  Niferex Nitrolingual Nobligan Nolvadex Norlevo Norspan Norvasc Novalucol NovoRapid Ocrevus Olumiant Omnic Opdivo
  Orfiril Orudis Otrivin Ovesterin Oxascand OxyContin Oxynorm Ozempic Pamol Panodil Pantoloc Paxlovid Pepcid
  Persantin Plaquenil Plavix Plendil Postafen Postinor Pradaxa Praluent Primperan Prionelle Prolia Pronaxen
  Propavan Proscar Protopic Pulmicort Relvar Remeron Remicade Renitec Repatha Resorb Rhinocort Risperdal Ritalin
  Roaccutan Salazopyrin Saroten Saxenda Selexid Seloken Seretide Seroquel Seroxat Sifrol Sinemet Singulair Sobril
  Solu-Medrol Spektramox Spiriva Stalevo Stelara Stesolid Stilnoct Strattera Suboxone Subutex Symbicort Tambocor
  Tamiflu Targiniq Tavegyl Tecfidera Tegretol Telfast Tenormin Tetralysal Thacapzol Theralen Timosan Tiotil
  Topimax Toujeo Toviaz Tradolan Treo Tresiba Triatec Trileptal Trimbow Trombyl Trulicity Tysabri Vagifem Valdoxan
  Valtrex Ventilastin Ventoline Vermox Vesicare Viagra Victoza Viscotears Voltaren Voxra Waran Wegovy Xalatan
  Xanor Xarelto Xeljanz Yasmin Zocord Zofran Zoladex Zoloft Zomig Zovirax Zyban Zyprexa Zyrlex
`;

/** Endings that INN gives to kinds of substances: -pril, -sartan, -cillin … Substances that are newer than the list have them too. */
const ENDINGS =
  'pril sartan dipin olol statin prazol cillin cyklin mycin floxacin xaban gatran parin gliptin gliflozin glutid semid oxetin triptylin azepam zolam setron triptan tidin mab tinib ciklib afil dronsyra sterid vastatin konazol ciklovir tegravir buvir asvir lukast terol kain barbital azepin'.split(
    ' ',
  );
const AFTER_LETTERS = /\p{L}{3}$/u;

const listed = (text: string): readonly string[] => text.trim().split(/\s+/u);

const substances = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(listed(SUBSTANCES)));
const products = /* @__PURE__ */ once(
  (): ReadonlyMap<string, string> => new Map(listed(PRODUCTS).map((name) => [name.toLowerCase(), name])),
);

/** Whether a word, in lower case, is the name of a substance. */
export const isSubstance = /* @__PURE__ */ perWord((word: string): boolean => {
  if (substances().has(word) || substances().has(word.replace(/(?:et|s)$/u, ''))) return true;
  return ENDINGS.some((ending) => word.endsWith(ending) && AFTER_LETTERS.test(word.slice(0, -ending.length)));
});

/** How a product's name is written (`Alvedon`); undefined for other words. Any capitals. */
export function productName(word: string): string | undefined {
  return products().get(word.toLowerCase());
}
