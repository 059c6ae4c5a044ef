// Generated from schemas/payload.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_ucs2length = (text) => [...text].length;
import runtime_equal from 'fast-deep-equal';
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:payload","title":"Färdigt meddelande","type":"object","additionalProperties":false,"required":["version","template","channels","stopped","title","staff","snippets","messages","answerUse","contact","questions","answerForms","fields","settings","attachments","contract"],"properties":{"version":{"title":"Formatets version","type":"integer","const":2},"template":{"title":"Mall","type":"object","additionalProperties":false,"required":["id","scope","kind","bases","status","active","language"],"properties":{"id":{"$ref":"#/definitions/templateId"},"scope":{"title":"Ursprung","type":"string","enum":["central","national","regional","local"]},"kind":{"title":"Sorts mall","type":"string","enum":["information","questions"]},"bases":{"title":"Bygger på","type":"array","items":{"$ref":"#/definitions/templateId"}},"version":{"title":"Version","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"status":{"title":"Status","type":"string","enum":["active","deprecated","withdrawn"]},"replacedBy":{"$ref":"#/definitions/templateId"},"active":{"title":"Aktiverad","type":"boolean"},"language":{"title":"Språk","type":"string"},"category":{"title":"Kategori","type":"string"},"textType":{"title":"Texttyp","type":"string"},"audience":{"title":"Läsare","type":"string"}}},"unit":{"title":"Mottagning","type":"object","additionalProperties":false,"required":["id","name","hsaId","phones"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"title":"Namn","type":"string"},"hsaId":{"title":"HSA-id","type":"string"},"phones":{"title":"Telefonnummer","type":"array","items":{"$ref":"#/definitions/phone"}},"address":{"title":"Besöksadress","type":"string"},"contactPage":{"title":"Kontaktsida","type":"string"}}},"channels":{"title":"Kanaler","type":"array","items":{"$ref":"#/definitions/channel"},"minItems":1,"uniqueItems":true},"stopped":{"title":"Stoppade kanaler","type":"array","items":{"$ref":"#/definitions/channel"},"uniqueItems":true},"title":{"title":"Titel","type":"array","items":{"$ref":"#/definitions/inline"}},"staff":{"title":"För personalen","type":"object","additionalProperties":{"title":"Text","type":"string"},"required":[],"properties":{"internalName":{"title":"Internt namn","type":"string"},"journalName":{"title":"Namn i journalsystemet","type":"string"},"instruction":{"title":"Instruktion till ärendehanteraren","type":"string"},"journal":{"title":"Journalanteckning","type":"string"},"answersTo":{"title":"Svaren går till","type":"string","enum":["me","group"]},"signature":{"title":"Signatur","type":"string","enum":["person","unit"]}}},"snippets":{"title":"Frasminnen","type":"array","items":{"$ref":"#/definitions/snippet"}},"messages":{"title":"Meddelanden","type":"array","items":{"$ref":"#/definitions/message"},"minItems":1},"answerUse":{"title":"Så används svaren","type":"array","items":{"$ref":"#/definitions/inline"}},"contact":{"title":"Kontakt vid frågor","type":"array","items":{"$ref":"#/definitions/block"}},"questions":{"title":"Frågor","type":"array","items":{"$ref":"#/definitions/question"}},"answerForms":{"title":"Svarsformulär","type":"object","additionalProperties":false,"required":["reply","partialReply","counterQuestion"],"properties":{"reply":{"title":"Svar (besvara)","type":"array","items":{"$ref":"#/definitions/answerText"}},"partialReply":{"title":"Delsvar","type":"array","items":{"$ref":"#/definitions/answerText"}},"counterQuestion":{"title":"Motfråga","type":"array","items":{"$ref":"#/definitions/answerText"}}}},"fields":{"title":"Fält","type":"array","items":{"$ref":"#/definitions/fieldContract"}},"settings":{"title":"Inställningar","type":"object","additionalProperties":false,"required":[],"properties":{"reminderDays":{"$ref":"#/definitions/daySetting"},"unhandledNoticeDays":{"$ref":"#/definitions/daySetting"},"autoCloseDays":{"$ref":"#/definitions/daySetting"}}},"attachments":{"title":"Bilagor","type":"array","items":{"$ref":"#/definitions/attachment"}},"contract":{"title":"Avtal för avsändare","type":"object","additionalProperties":false,"required":["listTitle","messageTitle","systemFields","notify","sending"],"properties":{"unitHsaId":{"title":"Mottagningens HSA-id","type":"string"},"listTitle":{"title":"Titel i inkorgens lista","type":"string"},"messageTitle":{"title":"Titel i meddelandet","type":"string"},"summons":{"title":"Kallelse","type":"object","additionalProperties":false,"required":["type","intents"],"properties":{"type":{"title":"Typ av kallelse","type":"string","enum":["timed","open"]},"intents":{"title":"Knappar","type":"array","items":{"title":"Knapp","type":"string","enum":["book","rebook","cancel"]},"uniqueItems":true}}},"systemFields":{"title":"Systemfält","type":"array","items":{"$ref":"#/definitions/systemField"}},"notify":{"title":"Avisera invånaren","type":"boolean"},"sending":{"title":"När det får skickas","type":"object","additionalProperties":false,"required":["days","from","to","source"],"properties":{"days":{"title":"Dagar","type":"string","enum":["weekdays","all"]},"from":{"title":"Från","type":"string"},"to":{"title":"Till","type":"string"},"source":{"title":"Bestämt av","type":"string","enum":["template","profile"]}}},"unread":{"title":"Om meddelandet inte läses","type":"object","additionalProperties":false,"required":["afterDays","then"],"properties":{"afterDays":{"title":"Efter antal dagar","type":"integer","minimum":1},"then":{"title":"Gör så här","type":"string"}}}}}},"definitions":{"id":{"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"templateId":{"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},"channel":{"title":"Kanal","type":"string","enum":["staff","inbox"]},"sha256":{"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"},"text":{"title":"Text","type":"object","additionalProperties":false,"required":["type","value"],"properties":{"type":{"title":"Sort","type":"string","const":"text"},"value":{"title":"Text","type":"string"}}},"strong":{"title":"Fet text","type":"object","additionalProperties":false,"required":["type","children"],"properties":{"type":{"title":"Sort","type":"string","const":"strong"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}},"link":{"title":"Länk","type":"object","additionalProperties":false,"required":["type","children","url"],"properties":{"type":{"title":"Sort","type":"string","const":"link"},"children":{"title":"Länktext","type":"array","items":{"$ref":"#/definitions/inline"}},"url":{"title":"Webbadress","type":"string","minLength":1},"name":{"title":"Länkens namn","type":"string"}}},"field":{"title":"Fält","type":"object","additionalProperties":false,"required":["type","id"],"properties":{"type":{"title":"Sort","type":"string","const":"field"},"id":{"title":"Fältets namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"}}},"inline":{"title":"Del av en rad","oneOf":[{"$ref":"#/definitions/text"},{"$ref":"#/definitions/strong"},{"$ref":"#/definitions/link"},{"$ref":"#/definitions/field"}],"type":"object","required":["type"],"discriminator":{"propertyName":"type"}},"heading":{"title":"Rubrik","type":"object","additionalProperties":false,"required":["type","level","children"],"properties":{"type":{"title":"Sort","type":"string","const":"heading"},"level":{"title":"Nivå","type":"integer","enum":[1,2]},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}},"paragraph":{"title":"Stycke","type":"object","additionalProperties":false,"required":["type","children"],"properties":{"type":{"title":"Sort","type":"string","const":"paragraph"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}},"list":{"title":"Punktlista","type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"title":"Sort","type":"string","const":"list"},"items":{"title":"Punkter","type":"array","items":{"$ref":"#/definitions/listItem"},"minItems":1}}},"terms":{"title":"Faktalista","type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"title":"Sort","type":"string","const":"terms"},"items":{"title":"Uppgifter","type":"array","items":{"$ref":"#/definitions/term"},"minItems":1}}},"box":{"title":"Ruta","type":"object","additionalProperties":false,"required":["type","kind","children"],"properties":{"type":{"title":"Sort","type":"string","const":"box"},"kind":{"title":"Sorts ruta","type":"string","enum":["information","attention","collapsible"]},"heading":{"$ref":"#/definitions/heading"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/block"}}}},"block":{"title":"Del av meddelandet","oneOf":[{"$ref":"#/definitions/heading"},{"$ref":"#/definitions/paragraph"},{"$ref":"#/definitions/list"},{"$ref":"#/definitions/terms"},{"$ref":"#/definitions/box"}],"type":"object","required":["type"],"discriminator":{"propertyName":"type"}},"snippet":{"title":"Frasminne","type":"object","additionalProperties":false,"required":["id","title","heading","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"title":{"title":"Rubrik","type":"array","items":{"$ref":"#/definitions/inline"}},"heading":{"title":"Visa rubriken","type":"boolean"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}},"message":{"title":"Meddelande","type":"object","additionalProperties":false,"required":["id","name","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"title":"Namn","type":"string"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}},"question":{"title":"Fråga","type":"object","additionalProperties":false,"required":["id","type","text","required","options","followUps"],"properties":{"id":{"$ref":"#/definitions/id"},"type":{"title":"Typ av fråga","type":"string","enum":["text","single","multiple","date","number","file"]},"text":{"title":"Frågan","type":"string"},"help":{"title":"Hjälptext","type":"string"},"required":{"title":"Obligatorisk","type":"boolean"},"maxLength":{"title":"Längsta svar","type":"integer","minimum":1},"options":{"title":"Svarsalternativ","type":"array","items":{"type":"string"}},"followUps":{"title":"Följdfrågor","type":"array","items":{"$ref":"#/definitions/followUp"}}}},"answerText":{"title":"Svarstext","type":"object","additionalProperties":false,"required":["id","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}},"fieldContract":{"title":"Fält att fylla i","type":"object","additionalProperties":false,"required":["id","label","type","wire","shown","personal"],"properties":{"id":{"title":"Fältets namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"label":{"title":"Ledtext","type":"string"},"type":{"title":"Typ","type":"string","enum":["date","time","phone","text","place"]},"wire":{"title":"Form vid överföring","type":"object","additionalProperties":false,"required":["form","example"],"properties":{"form":{"title":"Form","type":"string","enum":["iso-date","iso-time","phone","text"]},"example":{"title":"Exempel","type":"string"}}},"shown":{"title":"Form i meddelandet","type":"object","additionalProperties":false,"required":["form","example"],"properties":{"form":{"title":"Form","type":"string","enum":["long-date","clock","phone","text"]},"example":{"title":"Exempel","type":"string"}}},"maxLength":{"title":"Längsta värde","type":"integer","minimum":1},"when":{"title":"När dagen är","type":"string","enum":["past"]},"personal":{"title":"Personligt","type":"boolean"}}},"attachment":{"title":"Bilaga","type":"object","additionalProperties":false,"required":["file","title","sha256"],"properties":{"file":{"title":"Fil","type":"string"},"title":{"title":"Titel","type":"string"},"textEquivalent":{"title":"Samma innehåll som text","type":"string"},"mediaType":{"title":"Filtyp","type":"string","enum":["application/pdf","image/jpeg","image/png"]},"bytes":{"title":"Storlek","type":"integer","minimum":0},"sha256":{"$ref":"#/definitions/sha256"}}},"systemField":{"title":"Systemfält","type":"object","additionalProperties":false,"required":["id","required"],"properties":{"id":{"title":"Uppgift","type":"string","enum":["recipient","senderHsaId","sourceSystem","notify","bookingId","threadId"]},"required":{"title":"Obligatorisk","type":"boolean"},"value":{"title":"Värde","type":["string","boolean"]}}},"daySetting":{"title":"Dagar","type":"object","additionalProperties":false,"required":["days","from"],"properties":{"days":{"title":"Dagar","type":"integer","minimum":0},"from":{"title":"Bestämt av","type":"string","enum":["template","unit"]}}},"phone":{"title":"Telefon","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"title":"Nummer","type":"string"},"hours":{"title":"Telefontid","type":"string"},"label":{"title":"Ledtext","type":"string"}}},"listItem":{"title":"Punkt","type":"object","additionalProperties":false,"required":["children"],"properties":{"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}},"term":{"title":"Uppgift","type":"object","additionalProperties":false,"required":["term","details"],"properties":{"term":{"title":"Ledtext","type":"array","items":{"$ref":"#/definitions/inline"}},"details":{"title":"Uppgift","type":"array","items":{"$ref":"#/definitions/inline"}}}},"followUp":{"title":"Följdfråga","type":"object","additionalProperties":false,"required":["when","ask"],"properties":{"when":{"title":"Vid svaret","type":"string"},"ask":{"$ref":"#/definitions/question"}}}}};
const schema12 = {"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"};
const schema15 = {"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"};
const schema16 = {"title":"Telefon","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"title":"Nummer","type":"string"},"hours":{"title":"Telefontid","type":"string"},"label":{"title":"Ledtext","type":"string"}}};
const schema17 = {"title":"Kanal","type":"string","enum":["staff","inbox"]};
const schema41 = {"title":"Fält att fylla i","type":"object","additionalProperties":false,"required":["id","label","type","wire","shown","personal"],"properties":{"id":{"title":"Fältets namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"label":{"title":"Ledtext","type":"string"},"type":{"title":"Typ","type":"string","enum":["date","time","phone","text","place"]},"wire":{"title":"Form vid överföring","type":"object","additionalProperties":false,"required":["form","example"],"properties":{"form":{"title":"Form","type":"string","enum":["iso-date","iso-time","phone","text"]},"example":{"title":"Exempel","type":"string"}}},"shown":{"title":"Form i meddelandet","type":"object","additionalProperties":false,"required":["form","example"],"properties":{"form":{"title":"Form","type":"string","enum":["long-date","clock","phone","text"]},"example":{"title":"Exempel","type":"string"}}},"maxLength":{"title":"Längsta värde","type":"integer","minimum":1},"when":{"title":"När dagen är","type":"string","enum":["past"]},"personal":{"title":"Personligt","type":"boolean"}}};
const schema42 = {"title":"Dagar","type":"object","additionalProperties":false,"required":["days","from"],"properties":{"days":{"title":"Dagar","type":"integer","minimum":0},"from":{"title":"Bestämt av","type":"string","enum":["template","unit"]}}};
const schema47 = {"title":"Systemfält","type":"object","additionalProperties":false,"required":["id","required"],"properties":{"id":{"title":"Uppgift","type":"string","enum":["recipient","senderHsaId","sourceSystem","notify","bookingId","threadId"]},"required":{"title":"Obligatorisk","type":"boolean"},"value":{"title":"Värde","type":["string","boolean"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func0 = runtime_equal;
const pattern0 = new RegExp("^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$", "u");
const pattern2 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const schema19 = {"title":"Del av en rad","oneOf":[{"$ref":"#/definitions/text"},{"$ref":"#/definitions/strong"},{"$ref":"#/definitions/link"},{"$ref":"#/definitions/field"}],"type":"object","required":["type"],"discriminator":{"propertyName":"type"}};
const schema22 = {"title":"Text","type":"object","additionalProperties":false,"required":["type","value"],"properties":{"type":{"title":"Sort","type":"string","const":"text"},"value":{"title":"Text","type":"string"}}};
const schema23 = {"title":"Fält","type":"object","additionalProperties":false,"required":["type","id"],"properties":{"type":{"title":"Sort","type":"string","const":"field"},"id":{"title":"Fältets namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"}}};
const schema20 = {"title":"Fet text","type":"object","additionalProperties":false,"required":["type","children"],"properties":{"type":{"title":"Sort","type":"string","const":"strong"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}};
const wrapper0 = {validate: validate11};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.children === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "children"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("strong" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "strong"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.children !== undefined){
let data1 = data.children;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : runtime_append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Länk","type":"object","additionalProperties":false,"required":["type","children","url"],"properties":{"type":{"title":"Sort","type":"string","const":"link"},"children":{"title":"Länktext","type":"array","items":{"$ref":"#/definitions/inline"}},"url":{"title":"Webbadress","type":"string","minLength":1},"name":{"title":"Länkens namn","type":"string"}}};
const func6 = runtime_ucs2length;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.children === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "children")) || (key0 === "url")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("link" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "link"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.children !== undefined){
let data1 = data.children;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : runtime_append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/definitions/text/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/definitions/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("text" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/text/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/text/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "strong"){
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : runtime_append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "link"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : runtime_append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "field"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/definitions/field/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id === undefined){
const err9 = {instancePath,schemaPath:"#/definitions/field/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "type") || (key1 === "id"))){
const err10 = {instancePath,schemaPath:"#/definitions/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/field/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("field" !== data2){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/field/properties/type/const",keyword:"const",params:{allowedValue: "field"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/field/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/field/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath,schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
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
const err17 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"Frasminne","type":"object","additionalProperties":false,"required":["id","title","heading","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"title":{"title":"Rubrik","type":"array","items":{"$ref":"#/definitions/inline"}},"heading":{"title":"Visa rubriken","type":"boolean"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}};
const schema26 = {"title":"Del av meddelandet","oneOf":[{"$ref":"#/definitions/heading"},{"$ref":"#/definitions/paragraph"},{"$ref":"#/definitions/list"},{"$ref":"#/definitions/terms"},{"$ref":"#/definitions/box"}],"type":"object","required":["type"],"discriminator":{"propertyName":"type"}};
const schema27 = {"title":"Rubrik","type":"object","additionalProperties":false,"required":["type","level","children"],"properties":{"type":{"title":"Sort","type":"string","const":"heading"},"level":{"title":"Nivå","type":"integer","enum":[1,2]},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.children === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "level")) || (key0 === "children"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("heading" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "heading"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === 1) || (data1 === 2))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema27.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.children !== undefined){
let data2 = data.children;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data2[i0], {instancePath:instancePath+"/children/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"Stycke","type":"object","additionalProperties":false,"required":["type","children"],"properties":{"type":{"title":"Sort","type":"string","const":"paragraph"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.children === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "children"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("paragraph" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "paragraph"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.children !== undefined){
let data1 = data.children;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/children/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema29 = {"title":"Punktlista","type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"title":"Sort","type":"string","const":"list"},"items":{"title":"Punkter","type":"array","items":{"$ref":"#/definitions/listItem"},"minItems":1}}};
const schema30 = {"title":"Punkt","type":"object","additionalProperties":false,"required":["children"],"properties":{"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/inline"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.children === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "children")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.children !== undefined){
let data0 = data.children;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data0[i0], {instancePath:instancePath+"/children/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : runtime_append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema31 = {"title":"Faktalista","type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"title":"Sort","type":"string","const":"terms"},"items":{"title":"Uppgifter","type":"array","items":{"$ref":"#/definitions/term"},"minItems":1}}};
const schema32 = {"title":"Uppgift","type":"object","additionalProperties":false,"required":["term","details"],"properties":{"term":{"title":"Ledtext","type":"array","items":{"$ref":"#/definitions/inline"}},"details":{"title":"Uppgift","type":"array","items":{"$ref":"#/definitions/inline"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.details === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "term") || (key0 === "details"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.term !== undefined){
let data0 = data.term;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data0[i0], {instancePath:instancePath+"/term/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.details !== undefined){
let data2 = data.details;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data2[i1], {instancePath:instancePath+"/details/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("terms" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "terms"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : runtime_append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema33 = {"title":"Ruta","type":"object","additionalProperties":false,"required":["type","kind","children"],"properties":{"type":{"title":"Sort","type":"string","const":"box"},"kind":{"title":"Sorts ruta","type":"string","enum":["information","attention","collapsible"]},"heading":{"$ref":"#/definitions/heading"},"children":{"title":"Innehåll","type":"array","items":{"$ref":"#/definitions/block"}}}};
const wrapper2 = {validate: validate19};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.children === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "kind")) || (key0 === "heading")) || (key0 === "children"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("box" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "box"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "information") || (data1 === "attention")) || (data1 === "collapsible"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.heading !== undefined){
if(!(validate20(data.heading, {instancePath:instancePath+"/heading",parentData:data,parentDataProperty:"heading",rootData}))){
vErrors = vErrors === null ? validate20.errors : runtime_append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined){
let data3 = data.children;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper2.validate(data3[i0], {instancePath:instancePath+"/children/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : runtime_append(vErrors, wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "heading"){
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate20.errors : runtime_append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
else if(tag0 === "paragraph"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : runtime_append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
else if(tag0 === "list"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : runtime_append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if(tag0 === "terms"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : runtime_append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "box"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : runtime_append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.heading === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.blocks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "heading")) || (key0 === "blocks"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/title/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.heading !== undefined){
if(typeof data.heading !== "boolean"){
const err8 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.blocks !== undefined){
let data4 = data.blocks;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate19(data4[i1], {instancePath:instancePath+"/blocks/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"Meddelande","type":"object","additionalProperties":false,"required":["id","name","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"title":"Namn","type":"string"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.blocks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "blocks"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.blocks !== undefined){
let data2 = data.blocks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/blocks/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"Fråga","type":"object","additionalProperties":false,"required":["id","type","text","required","options","followUps"],"properties":{"id":{"$ref":"#/definitions/id"},"type":{"title":"Typ av fråga","type":"string","enum":["text","single","multiple","date","number","file"]},"text":{"title":"Frågan","type":"string"},"help":{"title":"Hjälptext","type":"string"},"required":{"title":"Obligatorisk","type":"boolean"},"maxLength":{"title":"Längsta svar","type":"integer","minimum":1},"options":{"title":"Svarsalternativ","type":"array","items":{"type":"string"}},"followUps":{"title":"Följdfrågor","type":"array","items":{"$ref":"#/definitions/followUp"}}}};
const schema38 = {"title":"Följdfråga","type":"object","additionalProperties":false,"required":["when","ask"],"properties":{"when":{"title":"Vid svaret","type":"string"},"ask":{"$ref":"#/definitions/question"}}};
const wrapper3 = {validate: validate47};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ask === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(typeof data.when !== "string"){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(wrapper3.validate(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : runtime_append(vErrors, wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.required === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.options === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.followUps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "followUps"},message:"must have required property '"+"followUps"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "type")) || (key0 === "text")) || (key0 === "help")) || (key0 === "required")) || (key0 === "maxLength")) || (key0 === "options")) || (key0 === "followUps"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data1 === "text") || (data1 === "single")) || (data1 === "multiple")) || (data1 === "date")) || (data1 === "number")) || (data1 === "file"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.help !== undefined){
if(typeof data.help !== "string"){
const err12 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err13 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.maxLength !== undefined){
let data5 = data.maxLength;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.options !== undefined){
let data6 = data.options;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err16 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err17 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.followUps !== undefined){
let data8 = data.followUps;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data8[i1], {instancePath:instancePath+"/followUps/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate48.errors : runtime_append(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/followUps",schemaPath:"#/properties/followUps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema39 = {"title":"Svarstext","type":"object","additionalProperties":false,"required":["id","blocks"],"properties":{"id":{"$ref":"#/definitions/id"},"blocks":{"title":"Text","type":"array","items":{"$ref":"#/definitions/block"}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.blocks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "blocks"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blocks !== undefined){
let data1 = data.blocks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data1[i0], {instancePath:instancePath+"/blocks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"Bilaga","type":"object","additionalProperties":false,"required":["file","title","sha256"],"properties":{"file":{"title":"Fil","type":"string"},"title":{"title":"Titel","type":"string"},"textEquivalent":{"title":"Samma innehåll som text","type":"string"},"mediaType":{"title":"Filtyp","type":"string","enum":["application/pdf","image/jpeg","image/png"]},"bytes":{"title":"Storlek","type":"integer","minimum":0},"sha256":{"$ref":"#/definitions/sha256"}}};
const schema46 = {"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "title")) || (key0 === "textEquivalent")) || (key0 === "mediaType")) || (key0 === "bytes")) || (key0 === "sha256"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.textEquivalent !== undefined){
if(typeof data.textEquivalent !== "string"){
const err6 = {instancePath:instancePath+"/textEquivalent",schemaPath:"#/properties/textEquivalent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "application/pdf") || (data3 === "image/jpeg")) || (data3 === "image/png"))){
const err8 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema45.properties.mediaType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bytes !== undefined){
let data4 = data.bytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err12 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:payload" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.channels === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stopped === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stopped"},message:"must have required property '"+"stopped"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.staff === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "staff"},message:"must have required property '"+"staff"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.snippets === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "snippets"},message:"must have required property '"+"snippets"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.messages === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.answerUse === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answerUse"},message:"must have required property '"+"answerUse"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.contact === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.questions === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.answerForms === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answerForms"},message:"must have required property '"+"answerForms"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.fields === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.settings === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.attachments === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachments"},message:"must have required property '"+"attachments"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.contract === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(2 !== data0){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 2},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.template !== undefined){
let data1 = data.template;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err19 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.scope === undefined){
const err20 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.kind === undefined){
const err21 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.bases === undefined){
const err22 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "bases"},message:"must have required property '"+"bases"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.status === undefined){
const err23 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.active === undefined){
const err24 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.language === undefined){
const err25 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.template.properties, key1))){
const err26 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err27 = {instancePath:instancePath+"/template/id",schemaPath:"#/definitions/templateId/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/template/id",schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.scope !== undefined){
let data3 = data1.scope;
if(typeof data3 !== "string"){
const err29 = {instancePath:instancePath+"/template/scope",schemaPath:"#/properties/template/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data3 === "central") || (data3 === "national")) || (data3 === "regional")) || (data3 === "local"))){
const err30 = {instancePath:instancePath+"/template/scope",schemaPath:"#/properties/template/properties/scope/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.kind !== undefined){
let data4 = data1.kind;
if(typeof data4 !== "string"){
const err31 = {instancePath:instancePath+"/template/kind",schemaPath:"#/properties/template/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data4 === "information") || (data4 === "questions"))){
const err32 = {instancePath:instancePath+"/template/kind",schemaPath:"#/properties/template/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.bases !== undefined){
let data5 = data1.bases;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err33 = {instancePath:instancePath+"/template/bases/" + i0,schemaPath:"#/definitions/templateId/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/template/bases/" + i0,schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/template/bases",schemaPath:"#/properties/template/properties/bases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.version !== undefined){
let data7 = data1.version;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err36 = {instancePath:instancePath+"/template/version",schemaPath:"#/properties/template/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/template/version",schemaPath:"#/properties/template/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data1.status !== undefined){
let data8 = data1.status;
if(typeof data8 !== "string"){
const err38 = {instancePath:instancePath+"/template/status",schemaPath:"#/properties/template/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data8 === "active") || (data8 === "deprecated")) || (data8 === "withdrawn"))){
const err39 = {instancePath:instancePath+"/template/status",schemaPath:"#/properties/template/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.template.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.replacedBy !== undefined){
let data9 = data1.replacedBy;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err40 = {instancePath:instancePath+"/template/replacedBy",schemaPath:"#/definitions/templateId/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/template/replacedBy",schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.active !== undefined){
if(typeof data1.active !== "boolean"){
const err42 = {instancePath:instancePath+"/template/active",schemaPath:"#/properties/template/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.language !== undefined){
if(typeof data1.language !== "string"){
const err43 = {instancePath:instancePath+"/template/language",schemaPath:"#/properties/template/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.category !== undefined){
if(typeof data1.category !== "string"){
const err44 = {instancePath:instancePath+"/template/category",schemaPath:"#/properties/template/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.textType !== undefined){
if(typeof data1.textType !== "string"){
const err45 = {instancePath:instancePath+"/template/textType",schemaPath:"#/properties/template/properties/textType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.audience !== undefined){
if(typeof data1.audience !== "string"){
const err46 = {instancePath:instancePath+"/template/audience",schemaPath:"#/properties/template/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.unit !== undefined){
let data15 = data.unit;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err48 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.name === undefined){
const err49 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.hsaId === undefined){
const err50 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "hsaId"},message:"must have required property '"+"hsaId"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.phones === undefined){
const err51 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "phones"},message:"must have required property '"+"phones"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data15){
if(!((((((key2 === "id") || (key2 === "name")) || (key2 === "hsaId")) || (key2 === "phones")) || (key2 === "address")) || (key2 === "contactPage"))){
const err52 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err53 = {instancePath:instancePath+"/unit/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/unit/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
const err55 = {instancePath:instancePath+"/unit/name",schemaPath:"#/properties/unit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.hsaId !== undefined){
if(typeof data15.hsaId !== "string"){
const err56 = {instancePath:instancePath+"/unit/hsaId",schemaPath:"#/properties/unit/properties/hsaId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.phones !== undefined){
let data19 = data15.phones;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.number === undefined){
const err57 = {instancePath:instancePath+"/unit/phones/" + i1,schemaPath:"#/definitions/phone/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "number") || (key3 === "hours")) || (key3 === "label"))){
const err58 = {instancePath:instancePath+"/unit/phones/" + i1,schemaPath:"#/definitions/phone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.number !== undefined){
if(typeof data20.number !== "string"){
const err59 = {instancePath:instancePath+"/unit/phones/" + i1+"/number",schemaPath:"#/definitions/phone/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.hours !== undefined){
if(typeof data20.hours !== "string"){
const err60 = {instancePath:instancePath+"/unit/phones/" + i1+"/hours",schemaPath:"#/definitions/phone/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.label !== undefined){
if(typeof data20.label !== "string"){
const err61 = {instancePath:instancePath+"/unit/phones/" + i1+"/label",schemaPath:"#/definitions/phone/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/unit/phones/" + i1,schemaPath:"#/definitions/phone/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/unit/phones",schemaPath:"#/properties/unit/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data15.address !== undefined){
if(typeof data15.address !== "string"){
const err64 = {instancePath:instancePath+"/unit/address",schemaPath:"#/properties/unit/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data15.contactPage !== undefined){
if(typeof data15.contactPage !== "string"){
const err65 = {instancePath:instancePath+"/unit/contactPage",schemaPath:"#/properties/unit/properties/contactPage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.channels !== undefined){
let data26 = data.channels;
if(Array.isArray(data26)){
if(data26.length < 1){
const err67 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 !== "string"){
const err68 = {instancePath:instancePath+"/channels/" + i2,schemaPath:"#/definitions/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data27 === "staff") || (data27 === "inbox"))){
const err69 = {instancePath:instancePath+"/channels/" + i2,schemaPath:"#/definitions/channel/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let i3 = data26.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data26[i3], data26[j0])){
const err70 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.stopped !== undefined){
let data28 = data.stopped;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
if(typeof data29 !== "string"){
const err72 = {instancePath:instancePath+"/stopped/" + i4,schemaPath:"#/definitions/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data29 === "staff") || (data29 === "inbox"))){
const err73 = {instancePath:instancePath+"/stopped/" + i4,schemaPath:"#/definitions/channel/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let i5 = data28.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data28[i5], data28[j1])){
const err74 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.title !== undefined){
let data30 = data.title;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i6=0; i6<len4; i6++){
if(!(validate11(data30[i6], {instancePath:instancePath+"/title/" + i6,parentData:data30,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.staff !== undefined){
let data32 = data.staff;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!((((((key4 === "internalName") || (key4 === "journalName")) || (key4 === "instruction")) || (key4 === "journal")) || (key4 === "answersTo")) || (key4 === "signature"))){
if(typeof data32[key4] !== "string"){
const err77 = {instancePath:instancePath+"/staff/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/staff/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data32.internalName !== undefined){
if(typeof data32.internalName !== "string"){
const err78 = {instancePath:instancePath+"/staff/internalName",schemaPath:"#/properties/staff/properties/internalName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data32.journalName !== undefined){
if(typeof data32.journalName !== "string"){
const err79 = {instancePath:instancePath+"/staff/journalName",schemaPath:"#/properties/staff/properties/journalName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.instruction !== undefined){
if(typeof data32.instruction !== "string"){
const err80 = {instancePath:instancePath+"/staff/instruction",schemaPath:"#/properties/staff/properties/instruction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.journal !== undefined){
if(typeof data32.journal !== "string"){
const err81 = {instancePath:instancePath+"/staff/journal",schemaPath:"#/properties/staff/properties/journal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.answersTo !== undefined){
let data38 = data32.answersTo;
if(typeof data38 !== "string"){
const err82 = {instancePath:instancePath+"/staff/answersTo",schemaPath:"#/properties/staff/properties/answersTo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data38 === "me") || (data38 === "group"))){
const err83 = {instancePath:instancePath+"/staff/answersTo",schemaPath:"#/properties/staff/properties/answersTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.staff.properties.answersTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.signature !== undefined){
let data39 = data32.signature;
if(typeof data39 !== "string"){
const err84 = {instancePath:instancePath+"/staff/signature",schemaPath:"#/properties/staff/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data39 === "person") || (data39 === "unit"))){
const err85 = {instancePath:instancePath+"/staff/signature",schemaPath:"#/properties/staff/properties/signature/enum",keyword:"enum",params:{allowedValues: schema11.properties.staff.properties.signature.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.snippets !== undefined){
let data40 = data.snippets;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i7=0; i7<len5; i7++){
if(!(validate17(data40[i7], {instancePath:instancePath+"/snippets/" + i7,parentData:data40,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate17.errors : runtime_append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/snippets",schemaPath:"#/properties/snippets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.messages !== undefined){
let data42 = data.messages;
if(Array.isArray(data42)){
if(data42.length < 1){
const err88 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len6 = data42.length;
for(let i8=0; i8<len6; i8++){
if(!(validate42(data42[i8], {instancePath:instancePath+"/messages/" + i8,parentData:data42,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate42.errors : runtime_append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.answerUse !== undefined){
let data44 = data.answerUse;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i9=0; i9<len7; i9++){
if(!(validate11(data44[i9], {instancePath:instancePath+"/answerUse/" + i9,parentData:data44,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/answerUse",schemaPath:"#/properties/answerUse/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.contact !== undefined){
let data46 = data.contact;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i10=0; i10<len8; i10++){
if(!(validate19(data46[i10], {instancePath:instancePath+"/contact/" + i10,parentData:data46,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.questions !== undefined){
let data48 = data.questions;
if(Array.isArray(data48)){
const len9 = data48.length;
for(let i11=0; i11<len9; i11++){
if(!(validate47(data48[i11], {instancePath:instancePath+"/questions/" + i11,parentData:data48,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate47.errors : runtime_append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err92 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.answerForms !== undefined){
let data50 = data.answerForms;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.reply === undefined){
const err93 = {instancePath:instancePath+"/answerForms",schemaPath:"#/properties/answerForms/required",keyword:"required",params:{missingProperty: "reply"},message:"must have required property '"+"reply"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data50.partialReply === undefined){
const err94 = {instancePath:instancePath+"/answerForms",schemaPath:"#/properties/answerForms/required",keyword:"required",params:{missingProperty: "partialReply"},message:"must have required property '"+"partialReply"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data50.counterQuestion === undefined){
const err95 = {instancePath:instancePath+"/answerForms",schemaPath:"#/properties/answerForms/required",keyword:"required",params:{missingProperty: "counterQuestion"},message:"must have required property '"+"counterQuestion"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key5 in data50){
if(!(((key5 === "reply") || (key5 === "partialReply")) || (key5 === "counterQuestion"))){
const err96 = {instancePath:instancePath+"/answerForms",schemaPath:"#/properties/answerForms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data50.reply !== undefined){
let data51 = data50.reply;
if(Array.isArray(data51)){
const len10 = data51.length;
for(let i12=0; i12<len10; i12++){
if(!(validate51(data51[i12], {instancePath:instancePath+"/answerForms/reply/" + i12,parentData:data51,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate51.errors : runtime_append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/answerForms/reply",schemaPath:"#/properties/answerForms/properties/reply/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data50.partialReply !== undefined){
let data53 = data50.partialReply;
if(Array.isArray(data53)){
const len11 = data53.length;
for(let i13=0; i13<len11; i13++){
if(!(validate51(data53[i13], {instancePath:instancePath+"/answerForms/partialReply/" + i13,parentData:data53,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate51.errors : runtime_append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err98 = {instancePath:instancePath+"/answerForms/partialReply",schemaPath:"#/properties/answerForms/properties/partialReply/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data50.counterQuestion !== undefined){
let data55 = data50.counterQuestion;
if(Array.isArray(data55)){
const len12 = data55.length;
for(let i14=0; i14<len12; i14++){
if(!(validate51(data55[i14], {instancePath:instancePath+"/answerForms/counterQuestion/" + i14,parentData:data55,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate51.errors : runtime_append(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/answerForms/counterQuestion",schemaPath:"#/properties/answerForms/properties/counterQuestion/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err100 = {instancePath:instancePath+"/answerForms",schemaPath:"#/properties/answerForms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.fields !== undefined){
let data57 = data.fields;
if(Array.isArray(data57)){
const len13 = data57.length;
for(let i15=0; i15<len13; i15++){
let data58 = data57[i15];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
const err101 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data58.label === undefined){
const err102 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data58.type === undefined){
const err103 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data58.wire === undefined){
const err104 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "wire"},message:"must have required property '"+"wire"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data58.shown === undefined){
const err105 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "shown"},message:"must have required property '"+"shown"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data58.personal === undefined){
const err106 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/required",keyword:"required",params:{missingProperty: "personal"},message:"must have required property '"+"personal"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key6 in data58){
if(!((((((((key6 === "id") || (key6 === "label")) || (key6 === "type")) || (key6 === "wire")) || (key6 === "shown")) || (key6 === "maxLength")) || (key6 === "when")) || (key6 === "personal"))){
const err107 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err108 = {instancePath:instancePath+"/fields/" + i15+"/id",schemaPath:"#/definitions/fieldContract/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/fields/" + i15+"/id",schemaPath:"#/definitions/fieldContract/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data58.label !== undefined){
if(typeof data58.label !== "string"){
const err110 = {instancePath:instancePath+"/fields/" + i15+"/label",schemaPath:"#/definitions/fieldContract/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data58.type !== undefined){
let data61 = data58.type;
if(typeof data61 !== "string"){
const err111 = {instancePath:instancePath+"/fields/" + i15+"/type",schemaPath:"#/definitions/fieldContract/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(((((data61 === "date") || (data61 === "time")) || (data61 === "phone")) || (data61 === "text")) || (data61 === "place"))){
const err112 = {instancePath:instancePath+"/fields/" + i15+"/type",schemaPath:"#/definitions/fieldContract/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data58.wire !== undefined){
let data62 = data58.wire;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.form === undefined){
const err113 = {instancePath:instancePath+"/fields/" + i15+"/wire",schemaPath:"#/definitions/fieldContract/properties/wire/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data62.example === undefined){
const err114 = {instancePath:instancePath+"/fields/" + i15+"/wire",schemaPath:"#/definitions/fieldContract/properties/wire/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key7 in data62){
if(!((key7 === "form") || (key7 === "example"))){
const err115 = {instancePath:instancePath+"/fields/" + i15+"/wire",schemaPath:"#/definitions/fieldContract/properties/wire/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data62.form !== undefined){
let data63 = data62.form;
if(typeof data63 !== "string"){
const err116 = {instancePath:instancePath+"/fields/" + i15+"/wire/form",schemaPath:"#/definitions/fieldContract/properties/wire/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((((data63 === "iso-date") || (data63 === "iso-time")) || (data63 === "phone")) || (data63 === "text"))){
const err117 = {instancePath:instancePath+"/fields/" + i15+"/wire/form",schemaPath:"#/definitions/fieldContract/properties/wire/properties/form/enum",keyword:"enum",params:{allowedValues: schema41.properties.wire.properties.form.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data62.example !== undefined){
if(typeof data62.example !== "string"){
const err118 = {instancePath:instancePath+"/fields/" + i15+"/wire/example",schemaPath:"#/definitions/fieldContract/properties/wire/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/fields/" + i15+"/wire",schemaPath:"#/definitions/fieldContract/properties/wire/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data58.shown !== undefined){
let data65 = data58.shown;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.form === undefined){
const err120 = {instancePath:instancePath+"/fields/" + i15+"/shown",schemaPath:"#/definitions/fieldContract/properties/shown/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data65.example === undefined){
const err121 = {instancePath:instancePath+"/fields/" + i15+"/shown",schemaPath:"#/definitions/fieldContract/properties/shown/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key8 in data65){
if(!((key8 === "form") || (key8 === "example"))){
const err122 = {instancePath:instancePath+"/fields/" + i15+"/shown",schemaPath:"#/definitions/fieldContract/properties/shown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data65.form !== undefined){
let data66 = data65.form;
if(typeof data66 !== "string"){
const err123 = {instancePath:instancePath+"/fields/" + i15+"/shown/form",schemaPath:"#/definitions/fieldContract/properties/shown/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((((data66 === "long-date") || (data66 === "clock")) || (data66 === "phone")) || (data66 === "text"))){
const err124 = {instancePath:instancePath+"/fields/" + i15+"/shown/form",schemaPath:"#/definitions/fieldContract/properties/shown/properties/form/enum",keyword:"enum",params:{allowedValues: schema41.properties.shown.properties.form.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data65.example !== undefined){
if(typeof data65.example !== "string"){
const err125 = {instancePath:instancePath+"/fields/" + i15+"/shown/example",schemaPath:"#/definitions/fieldContract/properties/shown/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/fields/" + i15+"/shown",schemaPath:"#/definitions/fieldContract/properties/shown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data58.maxLength !== undefined){
let data68 = data58.maxLength;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err127 = {instancePath:instancePath+"/fields/" + i15+"/maxLength",schemaPath:"#/definitions/fieldContract/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 1 || isNaN(data68)){
const err128 = {instancePath:instancePath+"/fields/" + i15+"/maxLength",schemaPath:"#/definitions/fieldContract/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.when !== undefined){
let data69 = data58.when;
if(typeof data69 !== "string"){
const err129 = {instancePath:instancePath+"/fields/" + i15+"/when",schemaPath:"#/definitions/fieldContract/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(data69 === "past")){
const err130 = {instancePath:instancePath+"/fields/" + i15+"/when",schemaPath:"#/definitions/fieldContract/properties/when/enum",keyword:"enum",params:{allowedValues: schema41.properties.when.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data58.personal !== undefined){
if(typeof data58.personal !== "boolean"){
const err131 = {instancePath:instancePath+"/fields/" + i15+"/personal",schemaPath:"#/definitions/fieldContract/properties/personal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/fields/" + i15,schemaPath:"#/definitions/fieldContract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.settings !== undefined){
let data71 = data.settings;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key9 in data71){
if(!(((key9 === "reminderDays") || (key9 === "unhandledNoticeDays")) || (key9 === "autoCloseDays"))){
const err134 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data71.reminderDays !== undefined){
let data72 = data71.reminderDays;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.days === undefined){
const err135 = {instancePath:instancePath+"/settings/reminderDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data72.from === undefined){
const err136 = {instancePath:instancePath+"/settings/reminderDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key10 in data72){
if(!((key10 === "days") || (key10 === "from"))){
const err137 = {instancePath:instancePath+"/settings/reminderDays",schemaPath:"#/definitions/daySetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data72.days !== undefined){
let data73 = data72.days;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err138 = {instancePath:instancePath+"/settings/reminderDays/days",schemaPath:"#/definitions/daySetting/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
const err139 = {instancePath:instancePath+"/settings/reminderDays/days",schemaPath:"#/definitions/daySetting/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data72.from !== undefined){
let data74 = data72.from;
if(typeof data74 !== "string"){
const err140 = {instancePath:instancePath+"/settings/reminderDays/from",schemaPath:"#/definitions/daySetting/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((data74 === "template") || (data74 === "unit"))){
const err141 = {instancePath:instancePath+"/settings/reminderDays/from",schemaPath:"#/definitions/daySetting/properties/from/enum",keyword:"enum",params:{allowedValues: schema42.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/settings/reminderDays",schemaPath:"#/definitions/daySetting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data71.unhandledNoticeDays !== undefined){
let data75 = data71.unhandledNoticeDays;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.days === undefined){
const err143 = {instancePath:instancePath+"/settings/unhandledNoticeDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data75.from === undefined){
const err144 = {instancePath:instancePath+"/settings/unhandledNoticeDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key11 in data75){
if(!((key11 === "days") || (key11 === "from"))){
const err145 = {instancePath:instancePath+"/settings/unhandledNoticeDays",schemaPath:"#/definitions/daySetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data75.days !== undefined){
let data76 = data75.days;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err146 = {instancePath:instancePath+"/settings/unhandledNoticeDays/days",schemaPath:"#/definitions/daySetting/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
const err147 = {instancePath:instancePath+"/settings/unhandledNoticeDays/days",schemaPath:"#/definitions/daySetting/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data75.from !== undefined){
let data77 = data75.from;
if(typeof data77 !== "string"){
const err148 = {instancePath:instancePath+"/settings/unhandledNoticeDays/from",schemaPath:"#/definitions/daySetting/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data77 === "template") || (data77 === "unit"))){
const err149 = {instancePath:instancePath+"/settings/unhandledNoticeDays/from",schemaPath:"#/definitions/daySetting/properties/from/enum",keyword:"enum",params:{allowedValues: schema42.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/settings/unhandledNoticeDays",schemaPath:"#/definitions/daySetting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data71.autoCloseDays !== undefined){
let data78 = data71.autoCloseDays;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.days === undefined){
const err151 = {instancePath:instancePath+"/settings/autoCloseDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data78.from === undefined){
const err152 = {instancePath:instancePath+"/settings/autoCloseDays",schemaPath:"#/definitions/daySetting/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key12 in data78){
if(!((key12 === "days") || (key12 === "from"))){
const err153 = {instancePath:instancePath+"/settings/autoCloseDays",schemaPath:"#/definitions/daySetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data78.days !== undefined){
let data79 = data78.days;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err154 = {instancePath:instancePath+"/settings/autoCloseDays/days",schemaPath:"#/definitions/daySetting/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
const err155 = {instancePath:instancePath+"/settings/autoCloseDays/days",schemaPath:"#/definitions/daySetting/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data78.from !== undefined){
let data80 = data78.from;
if(typeof data80 !== "string"){
const err156 = {instancePath:instancePath+"/settings/autoCloseDays/from",schemaPath:"#/definitions/daySetting/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((data80 === "template") || (data80 === "unit"))){
const err157 = {instancePath:instancePath+"/settings/autoCloseDays/from",schemaPath:"#/definitions/daySetting/properties/from/enum",keyword:"enum",params:{allowedValues: schema42.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/settings/autoCloseDays",schemaPath:"#/definitions/daySetting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.attachments !== undefined){
let data81 = data.attachments;
if(Array.isArray(data81)){
const len14 = data81.length;
for(let i16=0; i16<len14; i16++){
if(!(validate56(data81[i16], {instancePath:instancePath+"/attachments/" + i16,parentData:data81,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate56.errors : runtime_append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.contract !== undefined){
let data83 = data.contract;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.listTitle === undefined){
const err161 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "listTitle"},message:"must have required property '"+"listTitle"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data83.messageTitle === undefined){
const err162 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "messageTitle"},message:"must have required property '"+"messageTitle"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data83.systemFields === undefined){
const err163 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "systemFields"},message:"must have required property '"+"systemFields"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data83.notify === undefined){
const err164 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "notify"},message:"must have required property '"+"notify"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data83.sending === undefined){
const err165 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "sending"},message:"must have required property '"+"sending"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key13 in data83){
if(!((((((((key13 === "unitHsaId") || (key13 === "listTitle")) || (key13 === "messageTitle")) || (key13 === "summons")) || (key13 === "systemFields")) || (key13 === "notify")) || (key13 === "sending")) || (key13 === "unread"))){
const err166 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data83.unitHsaId !== undefined){
if(typeof data83.unitHsaId !== "string"){
const err167 = {instancePath:instancePath+"/contract/unitHsaId",schemaPath:"#/properties/contract/properties/unitHsaId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data83.listTitle !== undefined){
if(typeof data83.listTitle !== "string"){
const err168 = {instancePath:instancePath+"/contract/listTitle",schemaPath:"#/properties/contract/properties/listTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data83.messageTitle !== undefined){
if(typeof data83.messageTitle !== "string"){
const err169 = {instancePath:instancePath+"/contract/messageTitle",schemaPath:"#/properties/contract/properties/messageTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data83.summons !== undefined){
let data87 = data83.summons;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.type === undefined){
const err170 = {instancePath:instancePath+"/contract/summons",schemaPath:"#/properties/contract/properties/summons/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data87.intents === undefined){
const err171 = {instancePath:instancePath+"/contract/summons",schemaPath:"#/properties/contract/properties/summons/required",keyword:"required",params:{missingProperty: "intents"},message:"must have required property '"+"intents"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key14 in data87){
if(!((key14 === "type") || (key14 === "intents"))){
const err172 = {instancePath:instancePath+"/contract/summons",schemaPath:"#/properties/contract/properties/summons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data87.type !== undefined){
let data88 = data87.type;
if(typeof data88 !== "string"){
const err173 = {instancePath:instancePath+"/contract/summons/type",schemaPath:"#/properties/contract/properties/summons/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((data88 === "timed") || (data88 === "open"))){
const err174 = {instancePath:instancePath+"/contract/summons/type",schemaPath:"#/properties/contract/properties/summons/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.contract.properties.summons.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data87.intents !== undefined){
let data89 = data87.intents;
if(Array.isArray(data89)){
const len15 = data89.length;
for(let i17=0; i17<len15; i17++){
let data90 = data89[i17];
if(typeof data90 !== "string"){
const err175 = {instancePath:instancePath+"/contract/summons/intents/" + i17,schemaPath:"#/properties/contract/properties/summons/properties/intents/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!(((data90 === "book") || (data90 === "rebook")) || (data90 === "cancel"))){
const err176 = {instancePath:instancePath+"/contract/summons/intents/" + i17,schemaPath:"#/properties/contract/properties/summons/properties/intents/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.contract.properties.summons.properties.intents.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let i18 = data89.length;
let j2;
if(i18 > 1){
const indices0 = {};
for(;i18--;){
let item0 = data89[i18];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err177 = {instancePath:instancePath+"/contract/summons/intents",schemaPath:"#/properties/contract/properties/summons/properties/intents/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
break;
}
indices0[item0] = i18;
}
}
}
else {
const err178 = {instancePath:instancePath+"/contract/summons/intents",schemaPath:"#/properties/contract/properties/summons/properties/intents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/contract/summons",schemaPath:"#/properties/contract/properties/summons/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data83.systemFields !== undefined){
let data91 = data83.systemFields;
if(Array.isArray(data91)){
const len16 = data91.length;
for(let i19=0; i19<len16; i19++){
let data92 = data91[i19];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id === undefined){
const err180 = {instancePath:instancePath+"/contract/systemFields/" + i19,schemaPath:"#/definitions/systemField/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data92.required === undefined){
const err181 = {instancePath:instancePath+"/contract/systemFields/" + i19,schemaPath:"#/definitions/systemField/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key15 in data92){
if(!(((key15 === "id") || (key15 === "required")) || (key15 === "value"))){
const err182 = {instancePath:instancePath+"/contract/systemFields/" + i19,schemaPath:"#/definitions/systemField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data92.id !== undefined){
let data93 = data92.id;
if(typeof data93 !== "string"){
const err183 = {instancePath:instancePath+"/contract/systemFields/" + i19+"/id",schemaPath:"#/definitions/systemField/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((((((data93 === "recipient") || (data93 === "senderHsaId")) || (data93 === "sourceSystem")) || (data93 === "notify")) || (data93 === "bookingId")) || (data93 === "threadId"))){
const err184 = {instancePath:instancePath+"/contract/systemFields/" + i19+"/id",schemaPath:"#/definitions/systemField/properties/id/enum",keyword:"enum",params:{allowedValues: schema47.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data92.required !== undefined){
if(typeof data92.required !== "boolean"){
const err185 = {instancePath:instancePath+"/contract/systemFields/" + i19+"/required",schemaPath:"#/definitions/systemField/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data92.value !== undefined){
let data95 = data92.value;
if((typeof data95 !== "string") && (typeof data95 !== "boolean")){
const err186 = {instancePath:instancePath+"/contract/systemFields/" + i19+"/value",schemaPath:"#/definitions/systemField/properties/value/type",keyword:"type",params:{type: schema47.properties.value.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/contract/systemFields/" + i19,schemaPath:"#/definitions/systemField/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/contract/systemFields",schemaPath:"#/properties/contract/properties/systemFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data83.notify !== undefined){
if(typeof data83.notify !== "boolean"){
const err189 = {instancePath:instancePath+"/contract/notify",schemaPath:"#/properties/contract/properties/notify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data83.sending !== undefined){
let data97 = data83.sending;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.days === undefined){
const err190 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data97.from === undefined){
const err191 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data97.to === undefined){
const err192 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data97.source === undefined){
const err193 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key16 in data97){
if(!((((key16 === "days") || (key16 === "from")) || (key16 === "to")) || (key16 === "source"))){
const err194 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data97.days !== undefined){
let data98 = data97.days;
if(typeof data98 !== "string"){
const err195 = {instancePath:instancePath+"/contract/sending/days",schemaPath:"#/properties/contract/properties/sending/properties/days/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((data98 === "weekdays") || (data98 === "all"))){
const err196 = {instancePath:instancePath+"/contract/sending/days",schemaPath:"#/properties/contract/properties/sending/properties/days/enum",keyword:"enum",params:{allowedValues: schema11.properties.contract.properties.sending.properties.days.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data97.from !== undefined){
if(typeof data97.from !== "string"){
const err197 = {instancePath:instancePath+"/contract/sending/from",schemaPath:"#/properties/contract/properties/sending/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data97.to !== undefined){
if(typeof data97.to !== "string"){
const err198 = {instancePath:instancePath+"/contract/sending/to",schemaPath:"#/properties/contract/properties/sending/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data97.source !== undefined){
let data101 = data97.source;
if(typeof data101 !== "string"){
const err199 = {instancePath:instancePath+"/contract/sending/source",schemaPath:"#/properties/contract/properties/sending/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((data101 === "template") || (data101 === "profile"))){
const err200 = {instancePath:instancePath+"/contract/sending/source",schemaPath:"#/properties/contract/properties/sending/properties/source/enum",keyword:"enum",params:{allowedValues: schema11.properties.contract.properties.sending.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/contract/sending",schemaPath:"#/properties/contract/properties/sending/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data83.unread !== undefined){
let data102 = data83.unread;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.afterDays === undefined){
const err202 = {instancePath:instancePath+"/contract/unread",schemaPath:"#/properties/contract/properties/unread/required",keyword:"required",params:{missingProperty: "afterDays"},message:"must have required property '"+"afterDays"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data102.then === undefined){
const err203 = {instancePath:instancePath+"/contract/unread",schemaPath:"#/properties/contract/properties/unread/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key17 in data102){
if(!((key17 === "afterDays") || (key17 === "then"))){
const err204 = {instancePath:instancePath+"/contract/unread",schemaPath:"#/properties/contract/properties/unread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data102.afterDays !== undefined){
let data103 = data102.afterDays;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err205 = {instancePath:instancePath+"/contract/unread/afterDays",schemaPath:"#/properties/contract/properties/unread/properties/afterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 1 || isNaN(data103)){
const err206 = {instancePath:instancePath+"/contract/unread/afterDays",schemaPath:"#/properties/contract/properties/unread/properties/afterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
if(data102.then !== undefined){
if(typeof data102.then !== "string"){
const err207 = {instancePath:instancePath+"/contract/unread/then",schemaPath:"#/properties/contract/properties/unread/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/contract/unread",schemaPath:"#/properties/contract/properties/unread/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

