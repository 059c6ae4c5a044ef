/**
 * Strong and irregular verbs: infinitive, present, preterite, supine, participle (common gender). `-` stands for a
 * form that is not used in the passive. Compounds (anse, bibehålla, förelägga) are inflected after their last part.
 */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string, string, string])[] = `
be ber bad bett bedd
bedja beder bad bett bedd
binda binder band bundit bunden
bita biter bet bitit biten
bjuda bjuder bjöd bjudit bjuden
bringa bringar bringade bringat bragd
bryta bryter bröt brutit bruten
bära bär bar burit buren
dra drar drog dragit dragen
draga drager drog dragit dragen
dricka dricker drack druckit drucken
driva driver drev drivit driven
dölja döljer dolde dolt dold
finna finner fann funnit funnen
flyga flyger flög flugit flugen
frysa fryser frös frusit frusen
få får fick fått -
fästa fäster fäste fäst fäst
ge ger gav gett given
giva giver gav givit given
gjuta gjuter göt gjutit gjuten
glädja gläder gladde glatt -
gripa griper grep gripit gripen
gå går gick gått gången
göra gör gjorde gjort gjord
ha har hade haft -
hava haver hade haft -
hinna hinner hann hunnit hunnen
hugga hugger högg huggit huggen
hålla håller höll hållit hållen
klyva klyver klöv kluvit kluven
knyta knyter knöt knutit knuten
köra kör körde kört körd
röra rör rörde rört rörd
höra hör hörde hört hörd
lära lär lärde lärt lärd
sjunka sjunker sjönk sjunkit -
svida svider sved svidit -
springa springer sprang sprungit sprungen
komma kommer kom kommit kommen
leda leder ledde lett ledd
ringa ringer ringde ringt ringd
ligga ligger låg legat -
låta låter lät låtit -
lyfta lyfter lyfte lyft lyft
lägga lägger lade lagt lagd
mista mister miste mist mist
njuta njuter njöt njutit njuten
nypa nyper nöp nupit nupen
rida rider red ridit riden
riva river rev rivit riven
se ser såg sett sedd
sitta sitter satt suttit -
sjunga sjunger sjöng sjungit sjungen
skilja skiljer skilde skilt skild
skjuta skjuter sköt skjutit skjuten
skriva skriver skrev skrivit skriven
skära skär skar skurit skuren
slita sliter slet slitit sliten
slå slår slog slagit slagen
sluta sluter slöt slutit sluten
smälta smälter smälte smält smält
smörja smörjer smorde smort smord
snyta snyter snöt snutit snuten
sova sover sov sovit -
spinna spinner spann spunnit spunnen
sprida sprider spred spritt spridd
sticka sticker stack stuckit stucken
stiga stiger steg stigit stigen
stjäla stjäl stal stulit stulen
stryka stryker strök strukit struken
stå står stod stått -
suga suger sög sugit sugen
svika sviker svek svikit sviken
svälja sväljer svalde svalt svald
svära svär svor svurit svuren
säga säger sade sagt sagd
sälja säljer sålde sålt såld
sätta sätter satte satt satt
ta tar tog tagit tagen
taga tager tog tagit tagen
tåla tål tålde tålt -
täcka täcker täckte täckt täckt
veta vet visste vetat -
undvika undviker undvek undvikit undviken
vika viker vek vikt vikt
vinna vinner vann vunnit vunnen
vrida vrider vred vridit vriden
välja väljer valde valt vald
vänja vänjer vande vant vand
växa växer växte vuxit vuxen
äta äter åt ätit äten
erfara erfar erfor erfarit erfaren
fälla fäller fällde fällt fälld
hyra hyr hyrde hyrt hyrd
klä klär klädde klätt klädd
så sår sådde sått sådd
späda späder spädde spätt spädd
smyga smyger smög smugit -
gnida gnider gned gnidit gniden
ljuga ljuger ljög ljugit ljugen
`
  .trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', present = '', preterite = '', supine = '', participle = ''] = line.split(' ');
    return [infinitive, present, preterite, supine, participle] as const;
  });
