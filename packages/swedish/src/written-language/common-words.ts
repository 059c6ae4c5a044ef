/**
 * Words that a short text in each language is likely to hold: those that join sentences, and those of care. They were
 * chosen by hand; a word may stand under several languages. Keys are ISO 639-1 codes, *no* for both written forms of
 * Norwegian and *bs* for Bosnian, Croatian and Serbian, which a short text does not tell apart.
 */
export const COMMON_WORDS = {
  // Swedish, with the forms of the law and church books of old
  sv: `ner upp bort hem ute inne hemma många både ungefär mellan innehåller kunde skulle ville måtte bruka brukar
    sådan sådant sådana liksom således nämligen dessa detta denna och att det är du på som för med av vi dig din
    ditt dina den inte om till ett en har kan ska eller när vill hos från jag han hon ej icke skall må bör böra få
    får ha hade var vara blir blev blivit varit i de dem sig sin sitt sina hans hennes vår vårt våra er oss mig min
    mitt mina man vad hur vem vilken vilket vilka varför där här nu då så men också även utan under över genom innan
    efter före vid mot hit dit mycket mer mest lite ingen inget inga någon något några alla allt varje andra annan
    annat samma själv bara igen redan sedan tid läkare sjuksköterska besök prov svar mottagning sjukhus vård patient
    fråga ring ringer kom kommer ta tar tag göra gör gå går ät äta drick dricka dag dagar vecka veckor månad år
    timme timmar klockan måndag tisdag onsdag torsdag fredag lördag söndag ont värk feber sår blod smärta medicin
    tablett läkemedel operation undersökning röntgen resultat välkommen hej hälsningar ja nej tack aldrig alltid
    barn hälsa telefon adress namn varken antingen eftersom därför hava hafva äro voro skola ock samt äfven blifva
    hvilken hvad hvar`,
  // Danish
  da: `kunne skulle ville måtte blive enhver ret rettigheder således derfor mens både hverken end denne dette
    disse deres sådan sådanne gennem mellem ham hende dem dig jer jeres egen eget egne holdes rent tørt flere første
    sidste sige vide tror gik kom fik så ind ud op ned hjemme ude inde plejer måske også stadig altså pr heller og
    at det er du på som for med af vi din dit dine den ikke om til et en har kan skal eller når vil hos fra jeg han
    hun må bør få får have havde var være bliver blev blevet været i de sig sin sit sine hans hendes vor vores os
    mig min mit mine man hvad hvor hvem hvilken hvilket hvilke hvorfor der her nu da men selv uden under over inden
    efter før ved mod meget mere mest lidt ingen intet nogen noget nogle alle alt hver andre anden andet samme kun
    igen allerede siden hvis hvordan fordi cirka tid læge lægen sygeplejerske besøg prøve prøven prøver svar klinik
    klinikken sygehus hospital spørgsmål ring ringer kommer tag tager gør gå går spis spise drik drikke dag dage uge
    uger måned år time timer klokken mandag tirsdag onsdag torsdag fredag lørdag søndag ondt smerter feber sår blod
    blodprøve blodprøver medicin tablet tabletter operation operationen undersøgelse undersøgelsen resultat
    velkommen hej hilsen ja nej tak aldrig altid børn sundhed telefon navn husk kontakt spørg afbud medbring
    fastende hovedet sygesikringsbevis aftale afdeling fundet fået faste møde mød straks snart hjem gerne bedes
    venligst`,
  // Norwegian, both written forms
  no: `kunne skulle ville måtte bli enhver rett rettigheter slik slike derfor mens både verken enn denne dette
    disse deres sånn gjennom mellom ham henne dem deg dere egen eget egne holdes rent tørt flere første siste si
    vite tror gikk kom fikk inn ut opp ned hjemme ute inne pleier kanskje også fortsatt altså heller skjer inkludert
    melde fra bruker brukar alle ikkje eller saman frå han ho vi de dei dykk oss seg sjå skal vera vore noko nokre
    mykje meir same eige eigne og at det er du på som for med av din ditt dine den ikke om til et en har kan når vil
    hos jeg hun må bør få får ha hadde var være blir ble blitt vært i sin sitt sine hans hennes vår vårt våre meg
    min mitt mine man hva hvor hvem hvilken hvilket hvilke hvorfor der her nå da så men selv uten under over innen
    etter før ved mot mye mer mest litt ingen noe noen alt hver andre annen annet samme bare igjen allerede siden
    hvis hvordan fordi omtrent dersom tid time timen lege legen sykepleier besøk prøve prøven prøver svar klinikk
    sykehus spørsmål ring ringer kommer ta tar gjør gå går spis spise drikk drikke dag dager uke uker måned år timer
    klokken mandag tirsdag onsdag torsdag fredag lørdag søndag vondt smerter feber sår blod blodprøve blodprøven
    blodprøvene medisin medisiner medisinen medisinene tablett tabletter operasjon operasjonen undersøkelse
    undersøkelsen resultat velkommen hei hilsen ja nei takk aldri alltid barn helse telefon navn husk kontakt spør
    fastende hodet legitimasjon avtale avdeling funnet fått møt oppmøte gjerne vennligst snart hjem eg ein eit kva
    korleis nokon me deira vere vert kjem`,
  // Finnish
  fi: `hänen hänellä heidän heillä jokainen jokaisella jokaista kaikilla kaikkien oikeus on pitäisi täytyy voivat
    voidaan saada tehdä antaa mennä tulla käydä olla olisi ovat siihen siitä siellä tähän tästä täällä jonka jotka
    jossa jolla joita jota kuten sekä eli ettei eikä vaan vain paljon vähän hyvin hyvää hyvä uusi uuden toinen yksi
    kaksi kolme kestää puoli illalla aamulla huomenna tänään viimeistään mennessä seuraava ensi ja ei se että hän
    voi kun tai mutta myös joka sinun jos niin kanssa ennen jälkeen mitä kuin ole sinä tämä oli sinulla sinulle
    teidän teille meidän meille meihin me te he minä minun ne sen sitä tätä mikä missä miten milloin miksi kuinka
    usein aina koskaan nyt sitten jo vielä noin kaikki mitään mukaan mukana saa saat voit pitää tulee tule tulevat
    olet olemme olette oletko onko aika ajan aikaa lääkäri lääkärin hoitaja hoito sairaala vastaanotto vastaanotolle
    kysymys kysyttävää soita soittaa ota ottaa yhteyttä tuo syö syödä juo juoda päivä päivää viikko viikolla viikon
    kuukausi vuosi tunti tuntia kello kipu kuume haava veri verikoe lääke lääkkeet lääkettä lääkelista leikkaus
    leikkauksen tutkimus tulos tulokset tervetuloa kiitos hei varattu varanneet henkilötodistus varten kotiin lapsi
    terveys puhelin osoite nimi vastaa muista peruuta perua älä älkää normaalit särky`,
  // Northern Sami
  se: `juohkehaččas lea vuoigatvuohta vuoigatvuođat su sin iežas buohkain leat galget sáhttet go ja ii eaige dahje
    dainna daid dain das dasa dan dakkár okta guovtti golmma odne ihttin iđđes eahkes dál ain eanet buorebut leamen
    dat du mun don son mii dii sii min din dus mus sus midjiide munnje dutnje sutnje mat mas mielde ovdal maŋŋá
    maŋŋel muhto vai jus nu nugo ahte goas gos gii maid mo manne dalle de dás doppe galgá galggat sáhttá sáhtát
    oažžut oaččut oaččo it eai eat ale allet bokte birra badjel vuolde luhtte lusa luhte olbmuid olmmoš olbmot
    vahkku vahkus beaivi beaivvi mánnu jahki diibmu diibmui diimmu áigi áiggi doavttir doavttirii buohcciviessu
    buohccidivššár iskkadeapmi iskkadeami vástádus vástit riŋge riŋget váldde váldit boađe boahtit boahtte mana
    mannat bora borrat juga juhkat duođaštusa dálkkas dálkasiid bávččas feber bures giitu ovttas eará buot juohke
    maiddái maŋemus nubbi guokte golbma áddet dárbbašat gažaldat gažaldagat vearrin buorre dearvvašvuohta mánná
    telefovdna čujuhus namma várren`,
  // English
  en: `everyone has right rights its being such without within against person persons nor shall same both either
    each other others own two three today tomorrow yesterday morning evening once twice daily need needs new the and
    you your for with this that have will please is are to of or can not we our if from be it was at when in on a an
    as by they their them he she his her i me my us do does did had been were would should could must may about
    after before until during then than there here what where who why how which any some all every no yes never
    always often also only just more most very out up into over again time doctor nurse visit appointment test tests
    answer results clinic hospital care patient question questions call contact come take bring eat drink day days
    week weeks month year hour minutes monday tuesday wednesday thursday friday saturday sunday pain fever wound
    blood medicine medicines medication tablet tablets surgery operation examination result welcome hello regards
    thank thanks children child health phone address name remember keep clean dry card feel help home`,
  // German
  de: `jeder mensch hat recht seine seinen seiner sein seines deren dessen denn diese dieser dieses diesem diesen
    wird worden werde würde etwas ganz gut neu neue neuen zwei drei heute morgen gestern abend jetzt hier dort damit
    dafür daran davon sowie sondern herzlich lassen geben gibt machen und der die das ist nicht sie mit für auf ein
    eine den dem zu von werden oder bei auch nach wenn kann bitte ihre ihr sind haben ich du er es wir uns mich mir
    dich dir ihnen ihren ihrem ihrer einen einem einer im am zum zur vom beim an aus um bis durch ohne vor über
    unter zwischen wie was wer wo wann warum welche so sehr mehr noch nur schon dann dass weil aber als habe hatte
    war waren wurde können müssen dürfen sollen sollte möchten muss darf soll kein keine nichts immer nie oft alle
    jede jeden etwa arzt ärztin termin untersuchung krankenhaus klinik praxis frage fragen rufen bringen nehmen
    essen trinken tag tage woche wochen monat jahr stunde stunden uhr montag dienstag mittwoch donnerstag freitag
    samstag sonntag schmerzen fieber wunde blut blutprobe medikamente tablette ergebnis willkommen hallo danke
    kinder gesundheit ausweis kommen antworten halten nächste`,
  // French
  fr: `chacun toute personne droit droits être ses celui celle ceux ainsi afin lors soit selon contre vers quelque
    quelques autre autres même mêmes peu trop deux trois fois ici là aujourd hui demain hier matin soir faut été
    étant ayant aucun aucune le la l les et est des une un pour que vous dans pas sur avec votre vos ou au aux qui
    ce cette ces sont plus avant après de d du en à a ne n se s il elle nous notre nos je j me m mon ma mes tu te
    son sa leur leurs on y par si mais donc car comme sans sous chez entre jusqu depuis pendant quand où comment
    pourquoi combien quel quelle quels tout tous toutes très bien aussi encore jamais toujours souvent rien avez
    avons ont avoir fait faire peut pouvez devez doit sera serez médecin docteur infirmière rendez visite examen
    résultat résultats hôpital clinique soins question questions appelez appellera contactez apportez prenez venez
    mangez buvez répondez gardez jour jours semaine mois année heure heures lundi mardi mercredi jeudi vendredi
    samedi dimanche douleur fièvre plaie sang médicament médicaments comprimé opération bienvenue bonjour merci
    enfants santé téléphone adresse nom carte identité prochaine`,
  // Spanish
  es: `toda persona derecho derechos tiene sido siendo otra otros otras misma mismo mismos así según contra hacia
    donde quien cual cuales cuyo alguna algunos ninguna ninguno poco mucho muchos dos tres vez veces aquí allí hoy
    mañana ayer tarde noche el la los las y es que una un para con no su sus por se del al o como más está están
    antes después usted ustedes puede de en a lo le les me mi tu te nos nuestro nuestra nuestros si pero sin sobre
    entre hasta desde durante muy también ya cuando dónde cómo qué quién cuál porque este esta estos esto eso ese ha
    han he hay ser son fue tienen tengo debe deben hacer hará todo todos todas nada nunca siempre cada otro algo
    algún médico doctor doctora enfermera cita visita examen prueba resultado resultados hospital clínica salud
    pregunta preguntas llame llamar llámenos llamará traiga tome venga coma beba conteste día días semana semanas
    mes año hora horas lunes martes miércoles jueves viernes sábado domingo dolor fiebre herida sangre medicamento
    medicamentos medicinas pastilla operación bienvenido gracias hola niños teléfono dirección nombre documento
    identidad próxima`,
  // Polish
  pl: `każda każdego człowieka człowiek ma prawo prawa swoje swój swoją swoich jego jej ich nią nim nimi tych tymi
    takie taki również ani więc jednak ponieważ aby żeby gdy według należy trzeba powinien powinna powinni może mogą
    musi muszą został zostanie będą byli były tam tutaj dziś jutro rano wieczorem mieć robić zrobić dwa trzy raz
    razy się nie jest proszę lub oraz dla masz na jeśli do czy twoje można przed w z i a o u od po za że to co jak
    kiedy gdzie dlaczego który która które tego tej tym są być był była było będzie mam mamy pan pani pana panią
    panu państwo nas nam nami was wam mnie mi ci go ale albo bez pod nad między przez przy tylko już jeszcze bardzo
    zawsze nigdy często każdy wszystko nic niczego lekarz lekarza pielęgniarka wizyta wizytę wizyty badanie badaniem
    badania wynik wyniki szpital przychodnia przychodni klinika klinice pytanie pytania zadzwoń zadzwoni zabrać
    przynieść przyjść wziąć brać jeść jedz pić dzień dni tydzień tygodniu tygodnie miesiąc rok godzina godziny
    poniedziałek wtorek środa czwartek piątek sobota niedziela ból boli gorączka gorączkę rana krwi krew lek leki
    leków tabletka tabletki operacja operacji witamy dziękuję dzieci zdrowie telefon adres imię dowód tożsamości
    termin odpowiedz`,
  // Somali
  so: `qof qofka kasta xaq u leh xuquuq inuu inay isku isaga iyada iyaga waxay waxa ah ahaan laga loo lagu lana
    kuna kala midka mid labo laba saddex subax subaxdii habeen maanta berri hadda halkan halkaas hore dambe waa iyo
    aad waxaad haddii ama uu ay ee oo waxaa kaaga si ku ka la in inaad aan waan ma maya haa lama hadii kale kuu kaa
    nagu noo naga na soo wuu way wuxuu waxaan markaad marka kadib hor dib sida sidii ilaa leeyahay leedahay yahay
    tahay ahayd jirtaa jiro dhan badan yar wax waxba maxaa maxay sidee goorma halkee immisa keen qaad qaado dhakhtar
    dhakhtarka dhakhtarku kalkaaliso kalkaaliye ballan ballanta ballantaada baaritaan baaritaanka baaritaanku
    baadhitaan jawaab jawaabta su aal rugta caafimaad caafimaadka isbitaal isbitaalka wac wici fadlan cun cunin cab
    cabbin maalin maalmood toddobaad toddobaadka bil sannad saac saacad isniin talaado arbaco khamiis jimce jimcaha
    sabti axad xanuun xanuunka qandho dhiig dhiigga daawo daawada daawooyinka kaniini qalliin qalliinka natiijo
    dhawoow mahadsanid carruur ilmo caruurta taleefan cinwaan magac aqoonsi xarunta`,
  // Turkish
  tr: `herkes herkesin hakkı hakları her şahıs olmak etmek etmeye vardır olan olarak bulunan kendi kendisi bunun
    bunlar onun göre karşı dolayı üzere tarafından arasında bütün ancak fakat hem lazım gerek gerekir gerekli
    isterseniz gerekirse alabilir alabilirsiniz edebilir edebilirsiniz yapabilirsiniz gelmeyin unutmayın sorularınız
    yanınızda yarın bugün saatte günde kez ilacı ilacınızı değil degil normal değer değerleriniz ve bir bu için ile
    de da mı mi mu mü var yok olduğu en çok daha gibi kadar sonra önce ama veya ya eğer ise ne nasıl neden niçin
    nerede kim hangi hiç hiçbir şey bazı tüm ben sen siz biz onlar o sizi size sizin sizinle bizi bize bizim bana
    benim beni olur olun olacak oldu edin ediniz lütfen gelin getirin arayın arayacak alın yiyin yemeyin içmeyin
    verin tutun cevap randevu randevunuz doktor doktorunuz hemşire muayene test testi testinden sonuç sonuçları
    hastane klinik sağlık soru gün günü hafta gelecek ay yıl saat pazartesi salı çarşamba perşembe cuma cumartesi
    pazar ağrı ağrıyor ateş ateşiniz yara yarayı kan ilaç ilaçlarınızı ameliyat ameliyattan hoş geldiniz teşekkürler
    merhaba çocuk telefon adres ad kimlik yaklaşık yarım başınız`,
  // Bosnian, Croatian and Serbian in Latin letters
  bs: `svako pravo prava njegovo njegova njihov njihova između zbog radi toga tome tim tih ovim ovih kojim kojima
    kojih kojem koju bude budu bio bila bilo bili može mogu treba trebaju mora moraju ima imaju biste biti bez molim
    vidi donesite spisak popis redovno ujutro navečer uveče sutra danas je i ako ili da vas vam se su možete imate
    za na vaš nije u o od do sa s iz po pri kod nas nam nama ne ni će ćemo ćete ste smo sam si koji koja koje što
    šta kako kada gdje gde zašto tko ko koliko ovo to taj ta ovaj vaše vaša vašu vašeg vašem naš našu naša mi vi oni
    ona on njih njega mu joj im ga ih ali samo već još uvijek uvek nikad nikada često sve svi svaki nakon poslije
    posle prije pre molimo nemojte trebate morate smijete smete liječnik lekar ljekar liječnica sestra termin
    pregled pregleda nalaz nalazi rezultat bolnica bolnici ambulanta klinika pitanje pitanja nazovite nazvati
    pozovite zvati ponesite dođite uzmite uzimajte jesti jedite piti pijte dan dana tjedan tjedna sedmica sedmice
    nedelja nedelje mjesec mesec godina sat sata ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak petka
    subota nedjelja bol boli temperaturu rana krv krvi lijek lijekovi lijekova lekova lijekove lekove tableta
    operacija operacije dobrodošli dobro došli hvala djeca deca zdravlje telefon adresa ime osobnu iskaznicu ličnu
    kartu`,
} as const satisfies Readonly<Record<string, string>>;
