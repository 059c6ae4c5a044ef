// Generated from schemas/template.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_ucs2length = (text) => [...text].length;
import runtime_equal from 'fast-deep-equal';
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:template","title":"Mall","type":"object","additionalProperties":false,"if":{"not":{"required":["extends"]}},"then":{"required":["kind","name"]},"properties":{"$schema":{"type":"string"},"kind":{"title":"Malltyp","type":"string","enum":["information","questions"],"markdownEnumDescriptions":["**Mall med information.** Invånaren kan inte svara. Ärendet är avslutat så fort du har skickat.","**Mall med frågor.** Invånaren kan svara."]},"extends":{"$ref":"#/definitions/templateId","title":"Bygger på mall"},"name":{"title":"Namn på ärendetypen","type":"string"},"internalName":{"title":"Internt namn","type":"string"},"journalName":{"title":"Namn i journalsystemet","type":"string"},"category":{"title":"Kategori","type":"string","enum":["information","fråga","kallelse","provsvar","remiss","formulär","övrigt"],"markdownEnumDescriptions":["Information","Frågor till invånaren","Kallelse till besök eller undersökning","Svar på ett prov","Svar på en remiss","Ett formulär att fylla i","Något annat"]},"textType":{"title":"Texttyp","type":"string","enum":["summons","previsit","result","information","cancelled","contact-tracing","easy"],"markdownEnumDescriptions":["Kallelse","Inför ett besök","Provsvar eller annat besked","Information","Inställt besök","Smittspårning","Lättläst"]},"audience":{"title":"Läsare","type":"string","enum":["citizen","guardians","partner","child"],"markdownEnumDescriptions":["Invånaren själv","Vårdnadshavare","En partner","Ett barn"]},"language":{"$ref":"#/definitions/language","title":"Språk"},"purpose":{"title":"Syfte","type":"string"},"answerUse":{"title":"Så används svaren","type":"string"},"contact":{"title":"Kontakt vid frågor","type":"string"},"instruction":{"title":"Instruktion till ärendehanteraren","type":"string"},"channels":{"title":"Kanaler","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/channel"}},"status":{"title":"Status","type":"string","enum":["active","deprecated","withdrawn"],"markdownEnumDescriptions":["Mallen är i bruk.","Mallen är i bruk, men en annan ska ta över. Skriv gärna `replacedBy`.","Mallen är tillbakadragen. Klarmall bygger inget av den."]},"replacedBy":{"$ref":"#/definitions/templateId","title":"Ersätts av"},"statusReason":{"title":"Skäl till status","type":"string"},"urgent":{"$ref":"#/definitions/urgent"},"version":{"$ref":"#/definitions/version","title":"Version"},"active":{"title":"Aktivera mall","type":"boolean"},"owner":{"title":"Ansvarig","type":"string"},"reviewBy":{"$ref":"#/definitions/calendarDate","title":"Granskas senast"},"reviewed":{"title":"Granskad","type":"array","items":{"$ref":"#/definitions/approval"},"minItems":1},"validFrom":{"$ref":"#/definitions/calendarDate","title":"Gäller från"},"validTo":{"$ref":"#/definitions/calendarDate","title":"Gäller till och med"},"locked":{"title":"Låst text","oneOf":[{"title":"Allt eller inget","type":"string","enum":["all","none"],"markdownEnumDescriptions":["Alla frasminnen är låsta.","Inget frasminne är låst."]},{"title":"Vissa frasminnen","type":"array","items":{"$ref":"#/definitions/id"}}]},"units":{"title":"Mottagningar","type":"array","items":{"$ref":"#/definitions/id"}},"summons":{"$ref":"#/definitions/summons"},"sending":{"$ref":"#/definitions/sending"},"unread":{"$ref":"#/definitions/unread"},"notify":{"title":"Avisera invånaren","type":"boolean"},"listTitle":{"title":"Titel i inkorgens lista","type":"string"},"signature":{"title":"Signatur","type":"string","enum":["person","unit"],"markdownEnumDescriptions":["Den som skickar, med namn och titel","Mottagningen"]},"answersTo":{"title":"Svaren går till","type":"string","enum":["me","group"],"markdownEnumDescriptions":["Den som skickar","Handläggargruppen"]},"journal":{"title":"Journalanteckning","type":"string"},"reminderDays":{"title":"Påminnelse till invånare","type":"integer","minimum":0},"unhandledNoticeDays":{"title":"Notifiering om ohanterat ärende","type":"integer","minimum":0},"autoCloseDays":{"title":"Avsluta obesvarade ärenden automatiskt","type":"integer","minimum":0},"fields":{"title":"Fält","type":"object","additionalProperties":{"$ref":"#/definitions/field"},"propertyNames":{"$ref":"#/definitions/keyName"}},"values":{"title":"Värden","type":"object","additionalProperties":{"$ref":"#/definitions/value"},"propertyNames":{"$ref":"#/definitions/keyName"}},"links":{"title":"Länkar","type":"object","additionalProperties":{"$ref":"#/definitions/link"},"propertyNames":{"$ref":"#/definitions/keyName"}},"snippets":{"title":"Frasminnen","type":"array","items":{"$ref":"#/definitions/snippet"}},"messages":{"title":"Meddelanden","type":"array","minItems":1,"items":{"$ref":"#/definitions/message"}},"exclusive":{"title":"Meddelandena utesluter varandra","type":"boolean"},"questions":{"title":"Frågor till invånaren","type":"array","items":{"$ref":"#/definitions/question"}},"answerForms":{"$ref":"#/definitions/answerForms"},"attachments":{"title":"Bilagor","type":"array","items":{"$ref":"#/definitions/attachment"}},"exceptions":{"title":"Undantag","type":"array","items":{"$ref":"#/definitions/exception"}}},"definitions":{"id":{"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"keyName":{"title":"Namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"templateId":{"title":"Mallens id","type":"string"},"channel":{"title":"Kanal","type":"string","enum":["staff","inbox"],"markdownEnumDescriptions":["**Personalverktyget.** Personalen väljer mallen och skickar.","**1177 inkorg.** Ett annat system skickar meddelandet."]},"calendarDate":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"clock":{"title":"Klockslag","type":"string","pattern":"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},"url":{"title":"Webbadress","type":"string","minLength":1},"summons":{"title":"Kallelse","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Typ av kallelse","type":"string","enum":["timed","open"],"markdownEnumDescriptions":["**Tidsatt kallelse.** Tiden är bokad.","**Öppen kallelse.** Invånaren bokar själv en tid."]},"actions":{"title":"Knappar","type":"array","uniqueItems":true,"items":{"title":"Knapp","type":"string","enum":["book","rebook","cancel"],"markdownEnumDescriptions":["Boka en tid","Boka om tiden","Avboka tiden"]}}}},"sending":{"title":"När det får skickas","type":"object","additionalProperties":false,"properties":{"days":{"title":"Dagar","type":"string","enum":["weekdays","all"],"markdownEnumDescriptions":["Måndag till fredag","Alla dagar"]},"from":{"$ref":"#/definitions/clock","title":"Tidigast"},"to":{"$ref":"#/definitions/clock","title":"Senast"}}},"urgent":{"title":"Brådskande ändring","type":"object","additionalProperties":false,"required":["reason","by"],"properties":{"reason":{"title":"Skäl","type":"string"},"by":{"$ref":"#/definitions/calendarDate","title":"Senast"}}},"unread":{"title":"Om meddelandet inte läses","type":"object","additionalProperties":false,"required":["afterDays","then"],"properties":{"afterDays":{"title":"Efter antal dagar","type":"integer","minimum":1},"then":{"title":"Gör så här","type":"string"}}},"field":{"title":"Fält","type":"object","additionalProperties":false,"required":["label","type","example"],"properties":{"label":{"title":"Ledtext","type":"string"},"type":{"title":"Typ","type":"string","enum":["date","time","phone","text","place"],"markdownEnumDescriptions":["Datum","Klockslag","Telefonnummer","Kort text","Plats"]},"example":{"title":"Exempel","type":"string"},"maxLength":{"title":"Längsta värde","type":"integer","minimum":1},"when":{"title":"När dagen är","type":"string","enum":["future","past"],"markdownEnumDescriptions":["I dag eller framåt","I dag eller tidigare"]},"personal":{"title":"Personligt","type":"boolean"}}},"value":{"title":"Värde","oneOf":[{"title":"Text","type":"string","minLength":1},{"title":"Ja eller nej","type":"boolean"},{"title":"Värde med förval","type":"object","additionalProperties":false,"required":["label","default"],"properties":{"label":{"title":"Ledtext","type":"string"},"default":{"title":"Förval","oneOf":[{"title":"Text","type":"string"},{"title":"Ja eller nej","type":"boolean"}]}}}]},"link":{"title":"Länk","type":"object","additionalProperties":false,"required":["url","title"],"properties":{"url":{"$ref":"#/definitions/url","title":"Webbadress"},"title":{"title":"Sidans titel","type":"string"},"reviewBy":{"$ref":"#/definitions/calendarDate","title":"Granskas senast"}}},"snippet":{"title":"Frasminne","oneOf":[{"title":"Egen text","type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"title":{"title":"Rubrik","type":"string"},"heading":{"title":"Visa rubriken","type":"boolean"},"after":{"$ref":"#/definitions/id","title":"Placeras efter"},"text":{"title":"Informationstext","type":"string"}}},{"title":"Delad text","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/definitions/id","title":"Delat frasminne"},"after":{"$ref":"#/definitions/id","title":"Placeras efter"}}}]},"message":{"title":"Meddelande","type":"object","additionalProperties":false,"required":["id","name","snippets"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"name":{"title":"Namn","type":"string"},"snippets":{"title":"Frasminnen i ordning","type":"array","minItems":1,"items":{"$ref":"#/definitions/id"}}}},"question":{"title":"Fråga","type":"object","additionalProperties":false,"required":["id","type","text"],"if":{"required":["type"],"properties":{"type":{"enum":["single","multiple"]}}},"then":{"required":["options"]},"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"type":{"title":"Typ av fråga","type":"string","enum":["text","single","multiple","date","number","file"],"markdownEnumDescriptions":["Fritt svar","Ett svarsalternativ (radioknappar)","Ett eller flera svarsalternativ (kryssrutor, checkbox)","Ett datum","Ett tal","En fil, till exempel en bild"]},"text":{"title":"Frågan","type":"string"},"help":{"title":"Hjälptext","type":"string"},"required":{"title":"Obligatorisk","type":"boolean"},"maxLength":{"title":"Längsta svar","type":"integer","minimum":1},"options":{"title":"Svarsalternativ","type":"array","minItems":2,"uniqueItems":true,"items":{"title":"Svarsalternativ","type":"string","minLength":1}},"followUps":{"title":"Följdfrågor","type":"array","items":{"$ref":"#/definitions/followUp"}}}},"followUp":{"title":"Följdfråga","type":"object","additionalProperties":false,"required":["when","ask"],"properties":{"when":{"title":"Vid svaret","type":"string"},"ask":{"$ref":"#/definitions/question","title":"Ställ frågan"}}},"answerForms":{"title":"Svarsformulär","type":"object","additionalProperties":false,"properties":{"reply":{"title":"Svar (besvara)","type":"array","items":{"$ref":"#/definitions/answerText"}},"partialReply":{"title":"Delsvar","type":"array","items":{"$ref":"#/definitions/answerText"}},"counterQuestion":{"title":"Motfråga","type":"array","items":{"$ref":"#/definitions/answerText"}}}},"answerText":{"title":"Svarstext","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"text":{"title":"Text","type":"string"}}},"attachment":{"title":"Bilaga","type":"object","additionalProperties":false,"required":["file","title"],"properties":{"file":{"title":"Fil","type":"string"},"title":{"title":"Titel","type":"string"},"textEquivalent":{"title":"Samma innehåll som text","type":"string"},"reviewed":{"$ref":"#/definitions/reviewed","title":"Granskad av en människa"}}},"exception":{"title":"Undantag","type":"object","additionalProperties":false,"required":["rule","reason","owner","until"],"properties":{"rule":{"$ref":"#/definitions/ruleId","title":"Regel"},"at":{"title":"Var","type":"string"},"reason":{"title":"Skäl","type":"string","minLength":1},"owner":{"title":"Ansvarig","type":"string","minLength":1},"until":{"$ref":"#/definitions/calendarDate","title":"Sista dag"},"ground":{"$ref":"#/definitions/ground"},"approver":{"title":"Godkänt av","type":"string"}}},"language":{"title":"Språk","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"version":{"title":"Version","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"sha256":{"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"},"ruleId":{"title":"Regel","type":"string"},"ground":{"title":"Grund","type":"object","additionalProperties":false,"required":["type","assessment"],"properties":{"type":{"title":"Typ av grund","type":"string","enum":["disproportionate-burden","third-party","archive"],"markdownEnumDescriptions":["Det vore oskäligt betungande att göra bilagan användbar för alla.","Någon annan har gjort bilagan, och den går inte att ändra.","Bilagan är arkivmaterial."]},"assessment":{"$ref":"#/definitions/url","title":"Bedömning"}}},"approval":{"title":"Granskning","type":"object","additionalProperties":false,"required":["role","date","checked","sha256"],"properties":{"role":{"title":"Roll","type":"string","minLength":1},"date":{"$ref":"#/definitions/calendarDate","title":"Datum"},"checked":{"title":"Kontrollerat","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["medicin","språk","juridik"]}},"sha256":{"$ref":"#/definitions/sha256","title":"Textens sha256"}}},"reviewed":{"title":"Granskad av en människa","type":"object","additionalProperties":false,"required":["by","date","sha256","checked"],"properties":{"by":{"title":"Av","type":"string"},"date":{"$ref":"#/definitions/calendarDate","title":"Datum"},"sha256":{"$ref":"#/definitions/sha256","title":"Filens SHA-256"},"checked":{"title":"Det som är granskat","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Granskad del","type":"string","enum":["alt","order","headings","contrast","language","image-text","tables","links"],"markdownEnumDescriptions":["Beskrivningarna av bilder säger vad bilderna visar.","Skärmläsaren läser allt i rätt ordning.","Rubrikerna är rubriker, i rätt nivå.","Texten syns tydligt mot bakgrunden.","Språket är rätt angivet.","All text i bilderna finns också som vanlig text.","Tabellerna går att förstå för den som lyssnar.","Länkarna säger vart de leder."]}}}}}};
const schema12 = {"title":"Mallens id","type":"string"};
const schema13 = {"title":"Språk","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"};
const schema14 = {"title":"Kanal","type":"string","enum":["staff","inbox"],"markdownEnumDescriptions":["**Personalverktyget.** Personalen väljer mallen och skickar.","**1177 inkorg.** Ett annat system skickar meddelandet."]};
const schema18 = {"title":"Version","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"};
const schema17 = {"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"};
const schema25 = {"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"};
const schema27 = {"title":"Kallelse","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"title":"Typ av kallelse","type":"string","enum":["timed","open"],"markdownEnumDescriptions":["**Tidsatt kallelse.** Tiden är bokad.","**Öppen kallelse.** Invånaren bokar själv en tid."]},"actions":{"title":"Knappar","type":"array","uniqueItems":true,"items":{"title":"Knapp","type":"string","enum":["book","rebook","cancel"],"markdownEnumDescriptions":["Boka en tid","Boka om tiden","Avboka tiden"]}}}};
const schema31 = {"title":"Om meddelandet inte läses","type":"object","additionalProperties":false,"required":["afterDays","then"],"properties":{"afterDays":{"title":"Efter antal dagar","type":"integer","minimum":1},"then":{"title":"Gör så här","type":"string"}}};
const schema32 = {"title":"Namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"};
const schema33 = {"title":"Fält","type":"object","additionalProperties":false,"required":["label","type","example"],"properties":{"label":{"title":"Ledtext","type":"string"},"type":{"title":"Typ","type":"string","enum":["date","time","phone","text","place"],"markdownEnumDescriptions":["Datum","Klockslag","Telefonnummer","Kort text","Plats"]},"example":{"title":"Exempel","type":"string"},"maxLength":{"title":"Längsta värde","type":"integer","minimum":1},"when":{"title":"När dagen är","type":"string","enum":["future","past"],"markdownEnumDescriptions":["I dag eller framåt","I dag eller tidigare"]},"personal":{"title":"Personligt","type":"boolean"}}};
const schema35 = {"title":"Värde","oneOf":[{"title":"Text","type":"string","minLength":1},{"title":"Ja eller nej","type":"boolean"},{"title":"Värde med förval","type":"object","additionalProperties":false,"required":["label","default"],"properties":{"label":{"title":"Ledtext","type":"string"},"default":{"title":"Förval","oneOf":[{"title":"Text","type":"string"},{"title":"Ja eller nej","type":"boolean"}]}}}]};
const func2 = Object.prototype.hasOwnProperty;
const func0 = runtime_equal;
const func4 = runtime_ucs2length;
const pattern0 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "u");
const pattern2 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const pattern8 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern12 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const schema16 = {"title":"Brådskande ändring","type":"object","additionalProperties":false,"required":["reason","by"],"properties":{"reason":{"title":"Skäl","type":"string"},"by":{"$ref":"#/definitions/calendarDate","title":"Senast"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "by"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.reason.type,parentSchema:schema16.properties.reason,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Granskning","type":"object","additionalProperties":false,"required":["role","date","checked","sha256"],"properties":{"role":{"title":"Roll","type":"string","minLength":1},"date":{"$ref":"#/definitions/calendarDate","title":"Datum"},"checked":{"title":"Kontrollerat","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["medicin","språk","juridik"]}},"sha256":{"$ref":"#/definitions/sha256","title":"Textens sha256"}}};
const schema22 = {"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checked === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "date")) || (key0 === "checked")) || (key0 === "sha256"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 === "string"){
if(func4(data0) < 1){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.role,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.role.type,parentSchema:schema20.properties.role,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.checked !== undefined){
let data2 = data.checked;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.checked,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/checked/" + i0,schemaPath:"#/properties/checked/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.checked.items.type,parentSchema:schema20.properties.checked.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data3 === "medicin") || (data3 === "språk")) || (data3 === "juridik"))){
const err11 = {instancePath:instancePath+"/checked/" + i0,schemaPath:"#/properties/checked/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.checked.items.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.checked.items.enum,parentSchema:schema20.properties.checked.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema20.properties.checked,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err13 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.checked.type,parentSchema:schema20.properties.checked,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data4 = data.sha256;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err14 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"När det får skickas","type":"object","additionalProperties":false,"properties":{"days":{"title":"Dagar","type":"string","enum":["weekdays","all"],"markdownEnumDescriptions":["Måndag till fredag","Alla dagar"]},"from":{"$ref":"#/definitions/clock","title":"Tidigast"},"to":{"$ref":"#/definitions/clock","title":"Senast"}}};
const schema29 = {"title":"Klockslag","type":"string","pattern":"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"};
const pattern10 = new RegExp("^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "from")) || (key0 === "to"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.days.type,parentSchema:schema28.properties.days,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "weekdays") || (data0 === "all"))){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/enum",keyword:"enum",params:{allowedValues: schema28.properties.days.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.days.enum,parentSchema:schema28.properties.days,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/clock/pattern",keyword:"pattern",params:{pattern: "^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},message:"must match pattern \""+"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"+"\"",schema:"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$",parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/clock/pattern",keyword:"pattern",params:{pattern: "^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},message:"must match pattern \""+"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"+"\"",schema:"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$",parentSchema:schema29,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"Länk","type":"object","additionalProperties":false,"required":["url","title"],"properties":{"url":{"$ref":"#/definitions/url","title":"Webbadress"},"title":{"title":"Sidans titel","type":"string"},"reviewBy":{"$ref":"#/definitions/calendarDate","title":"Granskas senast"}}};
const schema38 = {"title":"Webbadress","type":"string","minLength":1};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "title")) || (key0 === "reviewBy"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func4(data0) < 1){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.title.type,parentSchema:schema37.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reviewBy !== undefined){
let data2 = data.reviewBy;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"Frasminne","oneOf":[{"title":"Egen text","type":"object","additionalProperties":false,"required":["id","title","text"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"title":{"title":"Rubrik","type":"string"},"heading":{"title":"Visa rubriken","type":"boolean"},"after":{"$ref":"#/definitions/id","title":"Placeras efter"},"text":{"title":"Informationstext","type":"string"}}},{"title":"Delad text","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/definitions/id","title":"Delat frasminne"},"after":{"$ref":"#/definitions/id","title":"Placeras efter"}}}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema40.oneOf[0].required,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "heading")) || (key0 === "after")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/oneOf/0/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.oneOf[0].properties.title.type,parentSchema:schema40.oneOf[0].properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.heading !== undefined){
let data2 = data.heading;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/heading",schemaPath:"#/oneOf/0/properties/heading/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.oneOf[0].properties.heading.type,parentSchema:schema40.oneOf[0].properties.heading,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.after !== undefined){
let data3 = data.after;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.oneOf[0].properties.text.type,parentSchema:schema40.oneOf[0].properties.text,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.oneOf[0].type,parentSchema:schema40.oneOf[0],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.use === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'",schema:schema40.oneOf[1].required,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "use") || (key1 === "after"))){
const err13 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.use !== undefined){
let data5 = data.use;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err14 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/use",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.after !== undefined){
let data6 = data.after;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.oneOf[1].type,parentSchema:schema40.oneOf[1],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema40.oneOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"Meddelande","type":"object","additionalProperties":false,"required":["id","name","snippets"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"name":{"title":"Namn","type":"string"},"snippets":{"title":"Frasminnen i ordning","type":"array","minItems":1,"items":{"$ref":"#/definitions/id"}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.snippets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snippets"},message:"must have required property '"+"snippets"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "snippets"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.snippets !== undefined){
let data2 = data.snippets;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/snippets",schemaPath:"#/properties/snippets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema45.properties.snippets,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/snippets/" + i0,schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/snippets/" + i0,schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/snippets",schemaPath:"#/properties/snippets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.snippets.type,parentSchema:schema45.properties.snippets,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"Fråga","type":"object","additionalProperties":false,"required":["id","type","text"],"if":{"required":["type"],"properties":{"type":{"enum":["single","multiple"]}}},"then":{"required":["options"]},"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"type":{"title":"Typ av fråga","type":"string","enum":["text","single","multiple","date","number","file"],"markdownEnumDescriptions":["Fritt svar","Ett svarsalternativ (radioknappar)","Ett eller flera svarsalternativ (kryssrutor, checkbox)","Ett datum","Ett tal","En fil, till exempel en bild"]},"text":{"title":"Frågan","type":"string"},"help":{"title":"Hjälptext","type":"string"},"required":{"title":"Obligatorisk","type":"boolean"},"maxLength":{"title":"Längsta svar","type":"integer","minimum":1},"options":{"title":"Svarsalternativ","type":"array","minItems":2,"uniqueItems":true,"items":{"title":"Svarsalternativ","type":"string","minLength":1}},"followUps":{"title":"Följdfrågor","type":"array","items":{"$ref":"#/definitions/followUp"}}}};
const schema50 = {"title":"Följdfråga","type":"object","additionalProperties":false,"required":["when","ask"],"properties":{"when":{"title":"Vid svaret","type":"string"},"ask":{"$ref":"#/definitions/question","title":"Ställ frågan"}}};
const wrapper0 = {validate: validate23};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ask === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "ask"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.when.type,parentSchema:schema50.properties.when,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ask !== undefined){
if(!(wrapper0.validate(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : runtime_append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "single") || (data0 === "multiple"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema48.then.required,parentSchema:schema48.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema48.if,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.text === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "type")) || (key0 === "text")) || (key0 === "help")) || (key0 === "required")) || (key0 === "maxLength")) || (key0 === "options")) || (key0 === "followUps"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.type.type,parentSchema:schema48.properties.type,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data2 === "text") || (data2 === "single")) || (data2 === "multiple")) || (data2 === "date")) || (data2 === "number")) || (data2 === "file"))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema48.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.type.enum,parentSchema:schema48.properties.type,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.text.type,parentSchema:schema48.properties.text,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.help !== undefined){
let data4 = data.help;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.help.type,parentSchema:schema48.properties.help,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.required !== undefined){
let data5 = data.required;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.required.type,parentSchema:schema48.properties.required,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.maxLength !== undefined){
let data6 = data.maxLength;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.maxLength.type,parentSchema:schema48.properties.maxLength,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema48.properties.maxLength,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.options !== undefined){
let data7 = data.options;
if(Array.isArray(data7)){
if(data7.length < 2){
const err17 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema48.properties.options,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func4(data8) < 1){
const err18 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.options.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.options.items.type,parentSchema:schema48.properties.options.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema48.properties.options,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.options.type,parentSchema:schema48.properties.options,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.followUps !== undefined){
let data9 = data.followUps;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate24(data9[i2], {instancePath:instancePath+"/followUps/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate24.errors : runtime_append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/followUps",schemaPath:"#/properties/followUps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.followUps.type,parentSchema:schema48.properties.followUps,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema51 = {"title":"Svarsformulär","type":"object","additionalProperties":false,"properties":{"reply":{"title":"Svar (besvara)","type":"array","items":{"$ref":"#/definitions/answerText"}},"partialReply":{"title":"Delsvar","type":"array","items":{"$ref":"#/definitions/answerText"}},"counterQuestion":{"title":"Motfråga","type":"array","items":{"$ref":"#/definitions/answerText"}}}};
const schema52 = {"title":"Svarstext","type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"#/definitions/id","title":"Id"},"text":{"title":"Text","type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.text.type,parentSchema:schema52.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "reply") || (key0 === "partialReply")) || (key0 === "counterQuestion"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reply !== undefined){
let data0 = data.reply;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data0[i0], {instancePath:instancePath+"/reply/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : runtime_append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.reply.type,parentSchema:schema51.properties.reply,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.partialReply !== undefined){
let data2 = data.partialReply;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data2[i1], {instancePath:instancePath+"/partialReply/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate28.errors : runtime_append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/partialReply",schemaPath:"#/properties/partialReply/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.partialReply.type,parentSchema:schema51.properties.partialReply,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.counterQuestion !== undefined){
let data4 = data.counterQuestion;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data4[i2], {instancePath:instancePath+"/counterQuestion/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate28.errors : runtime_append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/counterQuestion",schemaPath:"#/properties/counterQuestion/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.counterQuestion.type,parentSchema:schema51.properties.counterQuestion,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema54 = {"title":"Bilaga","type":"object","additionalProperties":false,"required":["file","title"],"properties":{"file":{"title":"Fil","type":"string"},"title":{"title":"Titel","type":"string"},"textEquivalent":{"title":"Samma innehåll som text","type":"string"},"reviewed":{"$ref":"#/definitions/reviewed","title":"Granskad av en människa"}}};
const schema55 = {"title":"Granskad av en människa","type":"object","additionalProperties":false,"required":["by","date","sha256","checked"],"properties":{"by":{"title":"Av","type":"string"},"date":{"$ref":"#/definitions/calendarDate","title":"Datum"},"sha256":{"$ref":"#/definitions/sha256","title":"Filens SHA-256"},"checked":{"title":"Det som är granskat","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Granskad del","type":"string","enum":["alt","order","headings","contrast","language","image-text","tables","links"],"markdownEnumDescriptions":["Beskrivningarna av bilder säger vad bilderna visar.","Skärmläsaren läser allt i rätt ordning.","Rubrikerna är rubriker, i rätt nivå.","Texten syns tydligt mot bakgrunden.","Språket är rätt angivet.","All text i bilderna finns också som vanlig text.","Tabellerna går att förstå för den som lyssnar.","Länkarna säger vart de leder."]}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checked === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "by") || (key0 === "date")) || (key0 === "sha256")) || (key0 === "checked"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.by.type,parentSchema:schema55.properties.by,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.checked !== undefined){
let data3 = data.checked;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.checked,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/checked/" + i0,schemaPath:"#/properties/checked/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.checked.items.type,parentSchema:schema55.properties.checked.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data4 === "alt") || (data4 === "order")) || (data4 === "headings")) || (data4 === "contrast")) || (data4 === "language")) || (data4 === "image-text")) || (data4 === "tables")) || (data4 === "links"))){
const err12 = {instancePath:instancePath+"/checked/" + i0,schemaPath:"#/properties/checked/items/enum",keyword:"enum",params:{allowedValues: schema55.properties.checked.items.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.checked.items.enum,parentSchema:schema55.properties.checked.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema55.properties.checked,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.checked.type,parentSchema:schema55.properties.checked,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "title")) || (key0 === "textEquivalent")) || (key0 === "reviewed"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.file.type,parentSchema:schema54.properties.file,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.title.type,parentSchema:schema54.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.textEquivalent !== undefined){
let data2 = data.textEquivalent;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/textEquivalent",schemaPath:"#/properties/textEquivalent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.textEquivalent.type,parentSchema:schema54.properties.textEquivalent,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reviewed !== undefined){
if(!(validate34(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData}))){
vErrors = vErrors === null ? validate34.errors : runtime_append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"Undantag","type":"object","additionalProperties":false,"required":["rule","reason","owner","until"],"properties":{"rule":{"$ref":"#/definitions/ruleId","title":"Regel"},"at":{"title":"Var","type":"string"},"reason":{"title":"Skäl","type":"string","minLength":1},"owner":{"title":"Ansvarig","type":"string","minLength":1},"until":{"$ref":"#/definitions/calendarDate","title":"Sista dag"},"ground":{"$ref":"#/definitions/ground"},"approver":{"title":"Godkänt av","type":"string"}}};
const schema59 = {"title":"Regel","type":"string"};
const schema61 = {"title":"Grund","type":"object","additionalProperties":false,"required":["type","assessment"],"properties":{"type":{"title":"Typ av grund","type":"string","enum":["disproportionate-burden","third-party","archive"],"markdownEnumDescriptions":["Det vore oskäligt betungande att göra bilagan användbar för alla.","Någon annan har gjort bilagan, och den går inte att ändra.","Bilagan är arkivmaterial."]},"assessment":{"$ref":"#/definitions/url","title":"Bedömning"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessment"},message:"must have required property '"+"assessment"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "assessment"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.type.type,parentSchema:schema61.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "disproportionate-burden") || (data0 === "third-party")) || (data0 === "archive"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema61.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.type.enum,parentSchema:schema61.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.assessment !== undefined){
let data1 = data.assessment;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/assessment",schemaPath:"#/definitions/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/assessment",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "rule") || (key0 === "at")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "until")) || (key0 === "ground")) || (key0 === "approver"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/definitions/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.at.type,parentSchema:schema58.properties.at,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.reason.type,parentSchema:schema58.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.owner,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.owner.type,parentSchema:schema58.properties.owner,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ground !== undefined){
if(!(validate38(data.ground, {instancePath:instancePath+"/ground",parentData:data,parentDataProperty:"ground",rootData}))){
vErrors = vErrors === null ? validate38.errors : runtime_append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.approver !== undefined){
let data6 = data.approver;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.approver.type,parentSchema:schema58.properties.approver,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:template" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.then.required,parentSchema:schema11.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.then.required,parentSchema:schema11.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.if,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.kind.type,parentSchema:schema11.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data1 === "information") || (data1 === "questions"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.kind.enum,parentSchema:schema11.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.internalName !== undefined){
let data4 = data.internalName;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/internalName",schemaPath:"#/properties/internalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.internalName.type,parentSchema:schema11.properties.internalName,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.journalName !== undefined){
let data5 = data.journalName;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/journalName",schemaPath:"#/properties/journalName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.journalName.type,parentSchema:schema11.properties.journalName,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.category !== undefined){
let data6 = data.category;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.category.type,parentSchema:schema11.properties.category,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data6 === "information") || (data6 === "fråga")) || (data6 === "kallelse")) || (data6 === "provsvar")) || (data6 === "remiss")) || (data6 === "formulär")) || (data6 === "övrigt"))){
const err14 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema11.properties.category.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.category.enum,parentSchema:schema11.properties.category,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.textType !== undefined){
let data7 = data.textType;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/textType",schemaPath:"#/properties/textType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.textType.type,parentSchema:schema11.properties.textType,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data7 === "summons") || (data7 === "previsit")) || (data7 === "result")) || (data7 === "information")) || (data7 === "cancelled")) || (data7 === "contact-tracing")) || (data7 === "easy"))){
const err16 = {instancePath:instancePath+"/textType",schemaPath:"#/properties/textType/enum",keyword:"enum",params:{allowedValues: schema11.properties.textType.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.textType.enum,parentSchema:schema11.properties.textType,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.audience !== undefined){
let data8 = data.audience;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.audience.type,parentSchema:schema11.properties.audience,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data8 === "citizen") || (data8 === "guardians")) || (data8 === "partner")) || (data8 === "child"))){
const err18 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema11.properties.audience.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.audience.enum,parentSchema:schema11.properties.audience,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.language !== undefined){
let data9 = data.language;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/language",schemaPath:"#/definitions/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"+"\"",schema:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$",parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/language",schemaPath:"#/definitions/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.purpose !== undefined){
let data10 = data.purpose;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.purpose.type,parentSchema:schema11.properties.purpose,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.answerUse !== undefined){
let data11 = data.answerUse;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/answerUse",schemaPath:"#/properties/answerUse/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.answerUse.type,parentSchema:schema11.properties.answerUse,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.contact !== undefined){
let data12 = data.contact;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contact.type,parentSchema:schema11.properties.contact,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.instruction !== undefined){
let data13 = data.instruction;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.instruction.type,parentSchema:schema11.properties.instruction,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.channels !== undefined){
let data14 = data.channels;
if(Array.isArray(data14)){
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.channels,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 !== "string"){
const err26 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/definitions/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data15 === "staff") || (data15 === "inbox"))){
const err27 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/definitions/channel/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values",schema:schema14.enum,parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data14[i1], data14[j0])){
const err28 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.channels,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.channels.type,parentSchema:schema11.properties.channels,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status !== undefined){
let data16 = data.status;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.status.type,parentSchema:schema11.properties.status,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data16 === "active") || (data16 === "deprecated")) || (data16 === "withdrawn"))){
const err31 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.status.enum,parentSchema:schema11.properties.status,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.replacedBy !== undefined){
let data17 = data.replacedBy;
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.statusReason !== undefined){
let data18 = data.statusReason;
if(typeof data18 !== "string"){
const err33 = {instancePath:instancePath+"/statusReason",schemaPath:"#/properties/statusReason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.statusReason.type,parentSchema:schema11.properties.statusReason,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.urgent !== undefined){
if(!(validate11(data.urgent, {instancePath:instancePath+"/urgent",parentData:data,parentDataProperty:"urgent",rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data20 = data.version;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\"",schema:"^[0-9]+\\.[0-9]+\\.[0-9]+$",parentSchema:schema18,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.active !== undefined){
let data21 = data.active;
if(typeof data21 !== "boolean"){
const err36 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.active.type,parentSchema:schema11.properties.active,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.owner !== undefined){
let data22 = data.owner;
if(typeof data22 !== "string"){
const err37 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.owner.type,parentSchema:schema11.properties.owner,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.reviewBy !== undefined){
let data23 = data.reviewBy;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err38 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.reviewed !== undefined){
let data24 = data.reviewed;
if(Array.isArray(data24)){
if(data24.length < 1){
const err40 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.reviewed,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data24.length;
for(let i2=0; i2<len1; i2++){
if(!(validate13(data24[i2], {instancePath:instancePath+"/reviewed/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : runtime_append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reviewed.type,parentSchema:schema11.properties.reviewed,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.validFrom !== undefined){
let data26 = data.validFrom;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err42 = {instancePath:instancePath+"/validFrom",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/validFrom",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.validTo !== undefined){
let data27 = data.validTo;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err44 = {instancePath:instancePath+"/validTo",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema17,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/validTo",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.locked !== undefined){
let data28 = data.locked;
const _errs70 = errors;
let valid16 = false;
let passing0 = null;
const _errs71 = errors;
if(typeof data28 !== "string"){
const err46 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.locked.oneOf[0].type,parentSchema:schema11.properties.locked.oneOf[0],data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data28 === "all") || (data28 === "none"))){
const err47 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.locked.oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.locked.oneOf[0].enum,parentSchema:schema11.properties.locked.oneOf[0],data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs71 === errors;
if(_valid1){
valid16 = true;
passing0 = 0;
}
const _errs73 = errors;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern8.test(data29)){
const err48 = {instancePath:instancePath+"/locked/" + i3,schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/locked/" + i3,schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.locked.oneOf[1].type,parentSchema:schema11.properties.locked.oneOf[1],data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs73 === errors;
if(_valid1 && valid16){
valid16 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid16 = true;
passing0 = 1;
}
}
if(!valid16){
const err51 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema11.properties.locked.oneOf,parentSchema:schema11.properties.locked,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data.units !== undefined){
let data30 = data.units;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i4=0; i4<len3; i4++){
let data31 = data30[i4];
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err52 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.units.type,parentSchema:schema11.properties.units,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.summons !== undefined){
let data32 = data.summons;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.type === undefined){
const err55 = {instancePath:instancePath+"/summons",schemaPath:"#/definitions/summons/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema27.required,parentSchema:schema27,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key1 in data32){
if(!((key1 === "type") || (key1 === "actions"))){
const err56 = {instancePath:instancePath+"/summons",schemaPath:"#/definitions/summons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data32.type !== undefined){
let data33 = data32.type;
if(typeof data33 !== "string"){
const err57 = {instancePath:instancePath+"/summons/type",schemaPath:"#/definitions/summons/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.type.type,parentSchema:schema27.properties.type,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((data33 === "timed") || (data33 === "open"))){
const err58 = {instancePath:instancePath+"/summons/type",schemaPath:"#/definitions/summons/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema27.properties.type.enum,parentSchema:schema27.properties.type,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.actions !== undefined){
let data34 = data32.actions;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i5=0; i5<len4; i5++){
let data35 = data34[i5];
if(typeof data35 !== "string"){
const err59 = {instancePath:instancePath+"/summons/actions/" + i5,schemaPath:"#/definitions/summons/properties/actions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.actions.items.type,parentSchema:schema27.properties.actions.items,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data35 === "book") || (data35 === "rebook")) || (data35 === "cancel"))){
const err60 = {instancePath:instancePath+"/summons/actions/" + i5,schemaPath:"#/definitions/summons/properties/actions/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.actions.items.enum},message:"must be equal to one of the allowed values",schema:schema27.properties.actions.items.enum,parentSchema:schema27.properties.actions.items,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
let i6 = data34.length;
let j1;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data34[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err61 = {instancePath:instancePath+"/summons/actions",schemaPath:"#/definitions/summons/properties/actions/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)",schema:true,parentSchema:schema27.properties.actions,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
const err62 = {instancePath:instancePath+"/summons/actions",schemaPath:"#/definitions/summons/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.actions.type,parentSchema:schema27.properties.actions,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/summons",schemaPath:"#/definitions/summons/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.sending !== undefined){
if(!(validate15(data.sending, {instancePath:instancePath+"/sending",parentData:data,parentDataProperty:"sending",rootData}))){
vErrors = vErrors === null ? validate15.errors : runtime_append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
let data37 = data.unread;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.afterDays === undefined){
const err64 = {instancePath:instancePath+"/unread",schemaPath:"#/definitions/unread/required",keyword:"required",params:{missingProperty: "afterDays"},message:"must have required property '"+"afterDays"+"'",schema:schema31.required,parentSchema:schema31,data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data37.then === undefined){
const err65 = {instancePath:instancePath+"/unread",schemaPath:"#/definitions/unread/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema31.required,parentSchema:schema31,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key2 in data37){
if(!((key2 === "afterDays") || (key2 === "then"))){
const err66 = {instancePath:instancePath+"/unread",schemaPath:"#/definitions/unread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.afterDays !== undefined){
let data38 = data37.afterDays;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err67 = {instancePath:instancePath+"/unread/afterDays",schemaPath:"#/definitions/unread/properties/afterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.afterDays.type,parentSchema:schema31.properties.afterDays,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err68 = {instancePath:instancePath+"/unread/afterDays",schemaPath:"#/definitions/unread/properties/afterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.afterDays,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data37.then !== undefined){
let data39 = data37.then;
if(typeof data39 !== "string"){
const err69 = {instancePath:instancePath+"/unread/then",schemaPath:"#/definitions/unread/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.then.type,parentSchema:schema31.properties.then,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/unread",schemaPath:"#/definitions/unread/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.notify !== undefined){
let data40 = data.notify;
if(typeof data40 !== "boolean"){
const err71 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.notify.type,parentSchema:schema11.properties.notify,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.listTitle !== undefined){
let data41 = data.listTitle;
if(typeof data41 !== "string"){
const err72 = {instancePath:instancePath+"/listTitle",schemaPath:"#/properties/listTitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.listTitle.type,parentSchema:schema11.properties.listTitle,data:data41};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.signature !== undefined){
let data42 = data.signature;
if(typeof data42 !== "string"){
const err73 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.signature.type,parentSchema:schema11.properties.signature,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((data42 === "person") || (data42 === "unit"))){
const err74 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/enum",keyword:"enum",params:{allowedValues: schema11.properties.signature.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.signature.enum,parentSchema:schema11.properties.signature,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.answersTo !== undefined){
let data43 = data.answersTo;
if(typeof data43 !== "string"){
const err75 = {instancePath:instancePath+"/answersTo",schemaPath:"#/properties/answersTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.answersTo.type,parentSchema:schema11.properties.answersTo,data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data43 === "me") || (data43 === "group"))){
const err76 = {instancePath:instancePath+"/answersTo",schemaPath:"#/properties/answersTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.answersTo.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.answersTo.enum,parentSchema:schema11.properties.answersTo,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.journal !== undefined){
let data44 = data.journal;
if(typeof data44 !== "string"){
const err77 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.journal.type,parentSchema:schema11.properties.journal,data:data44};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.reminderDays !== undefined){
let data45 = data.reminderDays;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err78 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.reminderDays.type,parentSchema:schema11.properties.reminderDays,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err79 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.reminderDays,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data.unhandledNoticeDays !== undefined){
let data46 = data.unhandledNoticeDays;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err80 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.unhandledNoticeDays.type,parentSchema:schema11.properties.unhandledNoticeDays,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err81 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.unhandledNoticeDays,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data.autoCloseDays !== undefined){
let data47 = data.autoCloseDays;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err82 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.autoCloseDays.type,parentSchema:schema11.properties.autoCloseDays,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err83 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.autoCloseDays,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.fields !== undefined){
let data48 = data.fields;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key3 in data48){
const _errs120 = errors;
if(typeof key3 === "string"){
if(!pattern12.test(key3)){
const err84 = {instancePath:instancePath+"/fields",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/fields",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid30 = _errs120 === errors;
if(!valid30){
const err86 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema11.properties.fields.propertyNames,parentSchema:schema11.properties.fields,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
for(const key4 in data48){
let data49 = data48[key4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.label === undefined){
const err87 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/field/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema33.required,parentSchema:schema33,data:data49};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data49.type === undefined){
const err88 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema33.required,parentSchema:schema33,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data49.example === undefined){
const err89 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/field/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'",schema:schema33.required,parentSchema:schema33,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key5 in data49){
if(!((((((key5 === "label") || (key5 === "type")) || (key5 === "example")) || (key5 === "maxLength")) || (key5 === "when")) || (key5 === "personal"))){
const err90 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data49.label !== undefined){
let data50 = data49.label;
if(typeof data50 !== "string"){
const err91 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/definitions/field/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.label.type,parentSchema:schema33.properties.label,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data49.type !== undefined){
let data51 = data49.type;
if(typeof data51 !== "string"){
const err92 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.type.type,parentSchema:schema33.properties.type,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(((((data51 === "date") || (data51 === "time")) || (data51 === "phone")) || (data51 === "text")) || (data51 === "place"))){
const err93 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/field/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.type.enum,parentSchema:schema33.properties.type,data:data51};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data49.example !== undefined){
let data52 = data49.example;
if(typeof data52 !== "string"){
const err94 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",schemaPath:"#/definitions/field/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.example.type,parentSchema:schema33.properties.example,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.maxLength !== undefined){
let data53 = data49.maxLength;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err95 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxLength",schemaPath:"#/definitions/field/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.maxLength.type,parentSchema:schema33.properties.maxLength,data:data53};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err96 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxLength",schemaPath:"#/definitions/field/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.maxLength,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data49.when !== undefined){
let data54 = data49.when;
if(typeof data54 !== "string"){
const err97 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/definitions/field/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.when.type,parentSchema:schema33.properties.when,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!((data54 === "future") || (data54 === "past"))){
const err98 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/definitions/field/properties/when/enum",keyword:"enum",params:{allowedValues: schema33.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.when.enum,parentSchema:schema33.properties.when,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.personal !== undefined){
let data55 = data49.personal;
if(typeof data55 !== "boolean"){
const err99 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/personal",schemaPath:"#/definitions/field/properties/personal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.personal.type,parentSchema:schema33.properties.personal,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/fields/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.fields.type,parentSchema:schema11.properties.fields,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.values !== undefined){
let data56 = data.values;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key6 in data56){
const _errs142 = errors;
if(typeof key6 === "string"){
if(!pattern12.test(key6)){
const err102 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema32,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid35 = _errs142 === errors;
if(!valid35){
const err104 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema11.properties.values.propertyNames,parentSchema:schema11.properties.values,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
for(const key7 in data56){
let data57 = data56[key7];
const _errs148 = errors;
let valid39 = false;
let passing1 = null;
const _errs149 = errors;
if(typeof data57 === "string"){
if(func4(data57) < 1){
const err105 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.oneOf[0],data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.oneOf[0].type,parentSchema:schema35.oneOf[0],data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs149 === errors;
if(_valid2){
valid39 = true;
passing1 = 0;
}
const _errs151 = errors;
if(typeof data57 !== "boolean"){
const err107 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.oneOf[1].type,parentSchema:schema35.oneOf[1],data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid2 = _errs151 === errors;
if(_valid2 && valid39){
valid39 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid39 = true;
passing1 = 1;
}
const _errs153 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.label === undefined){
const err108 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/2/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema35.oneOf[2].required,parentSchema:schema35.oneOf[2],data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data57.default === undefined){
const err109 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/2/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema35.oneOf[2].required,parentSchema:schema35.oneOf[2],data:data57};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key8 in data57){
if(!((key8 === "label") || (key8 === "default"))){
const err110 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema35.oneOf[2],data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data57.label !== undefined){
let data58 = data57.label;
if(typeof data58 !== "string"){
const err111 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/definitions/value/oneOf/2/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.oneOf[2].properties.label.type,parentSchema:schema35.oneOf[2].properties.label,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data57.default !== undefined){
let data59 = data57.default;
const _errs159 = errors;
let valid41 = false;
let passing2 = null;
const _errs160 = errors;
if(typeof data59 !== "string"){
const err112 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/oneOf/2/properties/default/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.oneOf[2].properties.default.oneOf[0].type,parentSchema:schema35.oneOf[2].properties.default.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid3 = _errs160 === errors;
if(_valid3){
valid41 = true;
passing2 = 0;
}
const _errs162 = errors;
if(typeof data59 !== "boolean"){
const err113 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/oneOf/2/properties/default/oneOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.oneOf[2].properties.default.oneOf[1].type,parentSchema:schema35.oneOf[2].properties.default.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid3 = _errs162 === errors;
if(_valid3 && valid41){
valid41 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid41 = true;
passing2 = 1;
}
}
if(!valid41){
const err114 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/definitions/value/oneOf/2/properties/default/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema35.oneOf[2].properties.default.oneOf,parentSchema:schema35.oneOf[2].properties.default,data:data59};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.oneOf[2].type,parentSchema:schema35.oneOf[2],data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid2 = _errs153 === errors;
if(_valid2 && valid39){
valid39 = false;
passing1 = [passing1, 2];
}
else {
if(_valid2){
valid39 = true;
passing1 = 2;
}
}
}
if(!valid39){
const err116 = {instancePath:instancePath+"/values/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema35.oneOf,parentSchema:schema35,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.values.type,parentSchema:schema11.properties.values,data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.links !== undefined){
let data60 = data.links;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
const _errs166 = errors;
if(typeof key9 === "string"){
if(!pattern12.test(key9)){
const err118 = {instancePath:instancePath+"/links",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema32,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/links",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var valid42 = _errs166 === errors;
if(!valid42){
const err120 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema11.properties.links.propertyNames,parentSchema:schema11.properties.links,data:data60};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
for(const key10 in data60){
if(!(validate17(data60[key10], {instancePath:instancePath+"/links/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate17.errors : runtime_append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err121 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.links.type,parentSchema:schema11.properties.links,data:data60};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.snippets !== undefined){
let data62 = data.snippets;
if(Array.isArray(data62)){
const len5 = data62.length;
for(let i7=0; i7<len5; i7++){
if(!(validate19(data62[i7], {instancePath:instancePath+"/snippets/" + i7,parentData:data62,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err122 = {instancePath:instancePath+"/snippets",schemaPath:"#/properties/snippets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.snippets.type,parentSchema:schema11.properties.snippets,data:data62};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.messages !== undefined){
let data64 = data.messages;
if(Array.isArray(data64)){
if(data64.length < 1){
const err123 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.messages,data:data64};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const len6 = data64.length;
for(let i8=0; i8<len6; i8++){
if(!(validate21(data64[i8], {instancePath:instancePath+"/messages/" + i8,parentData:data64,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate21.errors : runtime_append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err124 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.messages.type,parentSchema:schema11.properties.messages,data:data64};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.exclusive !== undefined){
let data66 = data.exclusive;
if(typeof data66 !== "boolean"){
const err125 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.exclusive.type,parentSchema:schema11.properties.exclusive,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.questions !== undefined){
let data67 = data.questions;
if(Array.isArray(data67)){
const len7 = data67.length;
for(let i9=0; i9<len7; i9++){
if(!(validate23(data67[i9], {instancePath:instancePath+"/questions/" + i9,parentData:data67,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate23.errors : runtime_append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err126 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.questions.type,parentSchema:schema11.properties.questions,data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.answerForms !== undefined){
if(!(validate27(data.answerForms, {instancePath:instancePath+"/answerForms",parentData:data,parentDataProperty:"answerForms",rootData}))){
vErrors = vErrors === null ? validate27.errors : runtime_append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.attachments !== undefined){
let data70 = data.attachments;
if(Array.isArray(data70)){
const len8 = data70.length;
for(let i10=0; i10<len8; i10++){
if(!(validate33(data70[i10], {instancePath:instancePath+"/attachments/" + i10,parentData:data70,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate33.errors : runtime_append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err127 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.attachments.type,parentSchema:schema11.properties.attachments,data:data70};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data72 = data.exceptions;
if(Array.isArray(data72)){
const len9 = data72.length;
for(let i11=0; i11<len9; i11++){
if(!(validate37(data72[i11], {instancePath:instancePath+"/exceptions/" + i11,parentData:data72,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate37.errors : runtime_append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err128 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.exceptions.type,parentSchema:schema11.properties.exceptions,data:data72};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

