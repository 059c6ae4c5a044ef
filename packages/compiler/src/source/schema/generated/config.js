// Generated from schemas/config.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_ucs2length = (text) => [...text].length;
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:config","title":"Inställningar för Klarmall","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"language":{"title":"Rapportens språk","type":"string","enum":["sv","en"],"markdownEnumDescriptions":["Svenska","Engelska"]},"rules":{"$ref":"#/definitions/ruleSettings"},"exceptions":{"title":"Undantag","type":"array","items":{"$ref":"#/definitions/exception"}},"profiles":{"title":"Kanalernas profiler","type":"object","additionalProperties":false,"required":[],"properties":{"staff":{"$ref":"#/definitions/profile","title":"Personalverktyget"},"inbox":{"$ref":"#/definitions/profile","title":"1177 inkorg"}}},"marker":{"$ref":"#/definitions/marker"},"region":{"title":"Regionen","type":"object","additionalProperties":false,"required":[],"properties":{"abbreviation":{"title":"Regionens förkortning","type":"string","minLength":1}}},"baseline":{"title":"Kända fynd","type":"string","minLength":1},"spelling":{"title":"Stavning","type":"boolean"},"words":{"title":"Egna ord","type":"object","additionalProperties":false,"required":[],"properties":{"acronyms":{"title":"Tillåtna förkortningar","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"names":{"title":"Egna namn","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"terms":{"title":"Tillåtna termer","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}}},"approvals":{"title":"Vem som granskar","type":"object","additionalProperties":{"title":"Roller","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"propertyNames":{"type":"string","enum":["information","fråga","kallelse","provsvar","remiss","formulär","övrigt"]}},"attachments":{"title":"Bilagor","type":"object","additionalProperties":false,"required":[],"properties":{"profile":{"title":"Granskningsprofil","type":"string","enum":["en301549","pdfua"],"markdownEnumDescriptions":["Det som stänger ute en läsare är Stopp. Formella fel är Råd. Det här är förvalet.","Varje regel i PDF/UA är Stopp."]}}}},"definitions":{"calendarDate":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"clock":{"title":"Klockslag","type":"string","pattern":"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},"url":{"title":"Webbadress","type":"string","minLength":1},"ruleId":{"title":"Regel","type":"string"},"marker":{"title":"Märke för fält","type":"string","pattern":"\\{label\\}"},"range":{"title":"Spann","type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"title":"Minst","type":"integer","minimum":0},"max":{"title":"Högst","type":"integer","minimum":0}}},"severity":{"title":"Nivå","type":"string","enum":["error","warning","info","off"],"markdownEnumDescriptions":["**Stopp.** Klarmall bygger inget för kanalen.","**Råd.** Rätta om du kan.","**Tips.** Bra att veta.","Regeln är av."]},"ruleSettings":{"title":"Regler","type":"object","additionalProperties":{"$ref":"#/definitions/ruleSetting"},"propertyNames":{"$ref":"#/definitions/ruleId"}},"ruleSetting":{"title":"Inställning av en regel","type":"object","additionalProperties":{"title":"Gräns","type":["string","number","boolean","array"],"items":{"type":"string"}},"properties":{"severity":{"$ref":"#/definitions/severity"}}},"profile":{"title":"Kanalprofil","type":"object","additionalProperties":false,"required":[],"properties":{"questions":{"title":"Frågor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"questionTypes":{"title":"Frågetyper","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"array","uniqueItems":true,"items":{"type":"string","enum":["text","single","multiple","date","number","file"],"markdownEnumDescriptions":["Fritt svar","Ett svarsalternativ","Ett eller flera svarsalternativ","Ett datum","Ett tal","En fil, till exempel en bild"]}},"source":{"title":"Källa","type":"string","minLength":1}}},"tooManyQuestions":{"title":"För många frågor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"attachments":{"title":"Bilagor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"attachmentMaxSize":{"title":"Största bilaga","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"nameMaxLength":{"title":"Längsta namn","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"textMaxLength":{"title":"Längsta text","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"questionMaxLength":{"title":"Längsta fråga","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"optionMaxLength":{"title":"Längsta svarsalternativ","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"answerMaxLength":{"title":"Längsta svar","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"reminderDays":{"title":"Påminnelse till invånare","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"unhandledNoticeDays":{"title":"Notifiering om ohanterat ärende","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"autoCloseDays":{"title":"Avsluta obesvarade ärenden automatiskt","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"sendingFrom":{"title":"Tidigast","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/clock"},"source":{"title":"Källa","type":"string","minLength":1}}},"sendingTo":{"title":"Senast","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/clock"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsSignature":{"title":"Lägger till signatur","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsDate":{"title":"Lägger till datum","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsContactLink":{"title":"Lägger till kontaktlänk","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}}}},"exception":{"title":"Undantag","type":"object","additionalProperties":false,"required":["rule","reason","owner","until"],"properties":{"rule":{"$ref":"#/definitions/ruleId","title":"Regel"},"at":{"title":"Var","type":"string","minLength":1},"reason":{"title":"Skäl","type":"string","minLength":1},"owner":{"title":"Ansvarig","type":"string","minLength":1},"until":{"$ref":"#/definitions/calendarDate","title":"Sista dag"},"ground":{"$ref":"#/definitions/ground"},"approver":{"title":"Godkänt av","type":"string"}}},"ground":{"title":"Grund","type":"object","additionalProperties":false,"required":["type","assessment"],"properties":{"type":{"title":"Typ av grund","type":"string","enum":["disproportionate-burden","third-party","archive"],"markdownEnumDescriptions":["Det vore oskäligt betungande att göra bilagan användbar för alla.","Någon annan har gjort bilagan, och den går inte att ändra.","Bilagan är arkivmaterial."]},"assessment":{"$ref":"#/definitions/url","title":"Bedömning"}}}}};
const schema27 = {"title":"Märke för fält","type":"string","pattern":"\\{label\\}"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime_ucs2length;
const schema12 = {"title":"Regler","type":"object","additionalProperties":{"$ref":"#/definitions/ruleSetting"},"propertyNames":{"$ref":"#/definitions/ruleId"}};
const schema13 = {"title":"Regel","type":"string"};
const schema14 = {"title":"Inställning av en regel","type":"object","additionalProperties":{"title":"Gräns","type":["string","number","boolean","array"],"items":{"type":"string"}},"properties":{"severity":{"$ref":"#/definitions/severity"}}};
const schema15 = {"title":"Nivå","type":"string","enum":["error","warning","info","off"],"markdownEnumDescriptions":["**Stopp.** Klarmall bygger inget för kanalen.","**Råd.** Rätta om du kan.","**Tips.** Bra att veta.","Regeln är av."]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "severity")){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (!(Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema14.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.items.type,parentSchema:schema14.additionalProperties.items,data:data1};
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
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data2 === "error") || (data2 === "warning")) || (data2 === "info")) || (data2 === "off"))){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data2};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 !== "string"){
const err0 = {instancePath,schemaPath:"#/definitions/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema12.propertyNames,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate12(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate12.errors : runtime_append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"Undantag","type":"object","additionalProperties":false,"required":["rule","reason","owner","until"],"properties":{"rule":{"$ref":"#/definitions/ruleId","title":"Regel"},"at":{"title":"Var","type":"string","minLength":1},"reason":{"title":"Skäl","type":"string","minLength":1},"owner":{"title":"Ansvarig","type":"string","minLength":1},"until":{"$ref":"#/definitions/calendarDate","title":"Sista dag"},"ground":{"$ref":"#/definitions/ground"},"approver":{"title":"Godkänt av","type":"string"}}};
const schema18 = {"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"};
const pattern0 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");
const schema19 = {"title":"Grund","type":"object","additionalProperties":false,"required":["type","assessment"],"properties":{"type":{"title":"Typ av grund","type":"string","enum":["disproportionate-burden","third-party","archive"],"markdownEnumDescriptions":["Det vore oskäligt betungande att göra bilagan användbar för alla.","Någon annan har gjort bilagan, och den går inte att ändra.","Bilagan är arkivmaterial."]},"assessment":{"$ref":"#/definitions/url","title":"Bedömning"}}};
const schema20 = {"title":"Webbadress","type":"string","minLength":1};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assessment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessment"},message:"must have required property '"+"assessment"+"'",schema:schema19.required,parentSchema:schema19,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.type.type,parentSchema:schema19.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "disproportionate-burden") || (data0 === "third-party")) || (data0 === "archive"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.type.enum,parentSchema:schema19.properties.type,data:data0};
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
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/assessment",schemaPath:"#/definitions/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20,data:data1};
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
const err6 = {instancePath:instancePath+"/assessment",schemaPath:"#/definitions/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema16.required,parentSchema:schema16,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
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
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/definitions/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
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
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.at,data:data1};
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
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.at.type,parentSchema:schema16.properties.at,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.reason,data:data2};
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
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.reason.type,parentSchema:schema16.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.owner,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.owner.type,parentSchema:schema16.properties.owner,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ground !== undefined){
if(!(validate16(data.ground, {instancePath:instancePath+"/ground",parentData:data,parentDataProperty:"ground",rootData}))){
vErrors = vErrors === null ? validate16.errors : runtime_append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.approver !== undefined){
let data6 = data.approver;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.approver.type,parentSchema:schema16.properties.approver,data:data6};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Kanalprofil","type":"object","additionalProperties":false,"required":[],"properties":{"questions":{"title":"Frågor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"questionTypes":{"title":"Frågetyper","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"array","uniqueItems":true,"items":{"type":"string","enum":["text","single","multiple","date","number","file"],"markdownEnumDescriptions":["Fritt svar","Ett svarsalternativ","Ett eller flera svarsalternativ","Ett datum","Ett tal","En fil, till exempel en bild"]}},"source":{"title":"Källa","type":"string","minLength":1}}},"tooManyQuestions":{"title":"För många frågor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"attachments":{"title":"Bilagor","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"attachmentMaxSize":{"title":"Största bilaga","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"nameMaxLength":{"title":"Längsta namn","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"textMaxLength":{"title":"Längsta text","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"questionMaxLength":{"title":"Längsta fråga","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"optionMaxLength":{"title":"Längsta svarsalternativ","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"answerMaxLength":{"title":"Längsta svar","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"integer","minimum":1},"source":{"title":"Källa","type":"string","minLength":1}}},"reminderDays":{"title":"Påminnelse till invånare","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"unhandledNoticeDays":{"title":"Notifiering om ohanterat ärende","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"autoCloseDays":{"title":"Avsluta obesvarade ärenden automatiskt","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/range"},"source":{"title":"Källa","type":"string","minLength":1}}},"sendingFrom":{"title":"Tidigast","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/clock"},"source":{"title":"Källa","type":"string","minLength":1}}},"sendingTo":{"title":"Senast","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"$ref":"#/definitions/clock"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsSignature":{"title":"Lägger till signatur","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsDate":{"title":"Lägger till datum","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}},"addsContactLink":{"title":"Lägger till kontaktlänk","type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"title":"Värde","type":"boolean"},"source":{"title":"Källa","type":"string","minLength":1}}}}};
const schema22 = {"title":"Spann","type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"title":"Minst","type":"integer","minimum":0},"max":{"title":"Högst","type":"integer","minimum":0}}};
const schema25 = {"title":"Klockslag","type":"string","pattern":"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"};
const pattern1 = new RegExp("^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.questions !== undefined){
let data0 = data.questions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value === undefined){
const err1 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.questions.required,parentSchema:schema21.properties.questions,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.source === undefined){
const err2 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.questions.required,parentSchema:schema21.properties.questions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "value") || (key1 === "source"))){
const err3 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.questions,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.value !== undefined){
let data1 = data0.value;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/questions/value",schemaPath:"#/properties/questions/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.questions.properties.value.type,parentSchema:schema21.properties.questions.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.source !== undefined){
let data2 = data0.source;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/questions/source",schemaPath:"#/properties/questions/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.questions.properties.source,data:data2};
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
const err6 = {instancePath:instancePath+"/questions/source",schemaPath:"#/properties/questions/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.questions.properties.source.type,parentSchema:schema21.properties.questions.properties.source,data:data2};
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
const err7 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.questions.type,parentSchema:schema21.properties.questions,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.questionTypes !== undefined){
let data3 = data.questionTypes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.value === undefined){
const err8 = {instancePath:instancePath+"/questionTypes",schemaPath:"#/properties/questionTypes/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.questionTypes.required,parentSchema:schema21.properties.questionTypes,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.source === undefined){
const err9 = {instancePath:instancePath+"/questionTypes",schemaPath:"#/properties/questionTypes/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.questionTypes.required,parentSchema:schema21.properties.questionTypes,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "value") || (key2 === "source"))){
const err10 = {instancePath:instancePath+"/questionTypes",schemaPath:"#/properties/questionTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.questionTypes,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.value !== undefined){
let data4 = data3.value;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/questionTypes/value/" + i0,schemaPath:"#/properties/questionTypes/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.questionTypes.properties.value.items.type,parentSchema:schema21.properties.questionTypes.properties.value.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((data5 === "text") || (data5 === "single")) || (data5 === "multiple")) || (data5 === "date")) || (data5 === "number")) || (data5 === "file"))){
const err12 = {instancePath:instancePath+"/questionTypes/value/" + i0,schemaPath:"#/properties/questionTypes/properties/value/items/enum",keyword:"enum",params:{allowedValues: schema21.properties.questionTypes.properties.value.items.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.questionTypes.properties.value.items.enum,parentSchema:schema21.properties.questionTypes.properties.value.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/questionTypes/value",schemaPath:"#/properties/questionTypes/properties/value/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema21.properties.questionTypes.properties.value,data:data4};
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
const err14 = {instancePath:instancePath+"/questionTypes/value",schemaPath:"#/properties/questionTypes/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.questionTypes.properties.value.type,parentSchema:schema21.properties.questionTypes.properties.value,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.source !== undefined){
let data6 = data3.source;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err15 = {instancePath:instancePath+"/questionTypes/source",schemaPath:"#/properties/questionTypes/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.questionTypes.properties.source,data:data6};
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
const err16 = {instancePath:instancePath+"/questionTypes/source",schemaPath:"#/properties/questionTypes/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.questionTypes.properties.source.type,parentSchema:schema21.properties.questionTypes.properties.source,data:data6};
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
const err17 = {instancePath:instancePath+"/questionTypes",schemaPath:"#/properties/questionTypes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.questionTypes.type,parentSchema:schema21.properties.questionTypes,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tooManyQuestions !== undefined){
let data7 = data.tooManyQuestions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.value === undefined){
const err18 = {instancePath:instancePath+"/tooManyQuestions",schemaPath:"#/properties/tooManyQuestions/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.tooManyQuestions.required,parentSchema:schema21.properties.tooManyQuestions,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.source === undefined){
const err19 = {instancePath:instancePath+"/tooManyQuestions",schemaPath:"#/properties/tooManyQuestions/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.tooManyQuestions.required,parentSchema:schema21.properties.tooManyQuestions,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "value") || (key3 === "source"))){
const err20 = {instancePath:instancePath+"/tooManyQuestions",schemaPath:"#/properties/tooManyQuestions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.tooManyQuestions,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.value !== undefined){
let data8 = data7.value;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/tooManyQuestions/value",schemaPath:"#/properties/tooManyQuestions/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.tooManyQuestions.properties.value.type,parentSchema:schema21.properties.tooManyQuestions.properties.value,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/tooManyQuestions/value",schemaPath:"#/properties/tooManyQuestions/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.tooManyQuestions.properties.value,data:data8};
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
if(data7.source !== undefined){
let data9 = data7.source;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err23 = {instancePath:instancePath+"/tooManyQuestions/source",schemaPath:"#/properties/tooManyQuestions/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.tooManyQuestions.properties.source,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/tooManyQuestions/source",schemaPath:"#/properties/tooManyQuestions/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.tooManyQuestions.properties.source.type,parentSchema:schema21.properties.tooManyQuestions.properties.source,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tooManyQuestions",schemaPath:"#/properties/tooManyQuestions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.tooManyQuestions.type,parentSchema:schema21.properties.tooManyQuestions,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.attachments !== undefined){
let data10 = data.attachments;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.value === undefined){
const err26 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.attachments.required,parentSchema:schema21.properties.attachments,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.source === undefined){
const err27 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.attachments.required,parentSchema:schema21.properties.attachments,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data10){
if(!((key4 === "value") || (key4 === "source"))){
const err28 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.attachments,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.value !== undefined){
let data11 = data10.value;
if(typeof data11 !== "boolean"){
const err29 = {instancePath:instancePath+"/attachments/value",schemaPath:"#/properties/attachments/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.attachments.properties.value.type,parentSchema:schema21.properties.attachments.properties.value,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.source !== undefined){
let data12 = data10.source;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err30 = {instancePath:instancePath+"/attachments/source",schemaPath:"#/properties/attachments/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.attachments.properties.source,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/attachments/source",schemaPath:"#/properties/attachments/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.attachments.properties.source.type,parentSchema:schema21.properties.attachments.properties.source,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.attachments.type,parentSchema:schema21.properties.attachments,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.attachmentMaxSize !== undefined){
let data13 = data.attachmentMaxSize;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
const err33 = {instancePath:instancePath+"/attachmentMaxSize",schemaPath:"#/properties/attachmentMaxSize/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.attachmentMaxSize.required,parentSchema:schema21.properties.attachmentMaxSize,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.source === undefined){
const err34 = {instancePath:instancePath+"/attachmentMaxSize",schemaPath:"#/properties/attachmentMaxSize/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.attachmentMaxSize.required,parentSchema:schema21.properties.attachmentMaxSize,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data13){
if(!((key5 === "value") || (key5 === "source"))){
const err35 = {instancePath:instancePath+"/attachmentMaxSize",schemaPath:"#/properties/attachmentMaxSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.attachmentMaxSize,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/attachmentMaxSize/value",schemaPath:"#/properties/attachmentMaxSize/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.attachmentMaxSize.properties.value.type,parentSchema:schema21.properties.attachmentMaxSize.properties.value,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/attachmentMaxSize/value",schemaPath:"#/properties/attachmentMaxSize/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.attachmentMaxSize.properties.value,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data13.source !== undefined){
let data15 = data13.source;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err38 = {instancePath:instancePath+"/attachmentMaxSize/source",schemaPath:"#/properties/attachmentMaxSize/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.attachmentMaxSize.properties.source,data:data15};
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
const err39 = {instancePath:instancePath+"/attachmentMaxSize/source",schemaPath:"#/properties/attachmentMaxSize/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.attachmentMaxSize.properties.source.type,parentSchema:schema21.properties.attachmentMaxSize.properties.source,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/attachmentMaxSize",schemaPath:"#/properties/attachmentMaxSize/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.attachmentMaxSize.type,parentSchema:schema21.properties.attachmentMaxSize,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.nameMaxLength !== undefined){
let data16 = data.nameMaxLength;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
const err41 = {instancePath:instancePath+"/nameMaxLength",schemaPath:"#/properties/nameMaxLength/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.nameMaxLength.required,parentSchema:schema21.properties.nameMaxLength,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.source === undefined){
const err42 = {instancePath:instancePath+"/nameMaxLength",schemaPath:"#/properties/nameMaxLength/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.nameMaxLength.required,parentSchema:schema21.properties.nameMaxLength,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 in data16){
if(!((key6 === "value") || (key6 === "source"))){
const err43 = {instancePath:instancePath+"/nameMaxLength",schemaPath:"#/properties/nameMaxLength/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.nameMaxLength,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/nameMaxLength/value",schemaPath:"#/properties/nameMaxLength/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.nameMaxLength.properties.value.type,parentSchema:schema21.properties.nameMaxLength.properties.value,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/nameMaxLength/value",schemaPath:"#/properties/nameMaxLength/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.nameMaxLength.properties.value,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data16.source !== undefined){
let data18 = data16.source;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err46 = {instancePath:instancePath+"/nameMaxLength/source",schemaPath:"#/properties/nameMaxLength/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.nameMaxLength.properties.source,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/nameMaxLength/source",schemaPath:"#/properties/nameMaxLength/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.nameMaxLength.properties.source.type,parentSchema:schema21.properties.nameMaxLength.properties.source,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/nameMaxLength",schemaPath:"#/properties/nameMaxLength/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.nameMaxLength.type,parentSchema:schema21.properties.nameMaxLength,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.textMaxLength !== undefined){
let data19 = data.textMaxLength;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.value === undefined){
const err49 = {instancePath:instancePath+"/textMaxLength",schemaPath:"#/properties/textMaxLength/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.textMaxLength.required,parentSchema:schema21.properties.textMaxLength,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.source === undefined){
const err50 = {instancePath:instancePath+"/textMaxLength",schemaPath:"#/properties/textMaxLength/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.textMaxLength.required,parentSchema:schema21.properties.textMaxLength,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key7 in data19){
if(!((key7 === "value") || (key7 === "source"))){
const err51 = {instancePath:instancePath+"/textMaxLength",schemaPath:"#/properties/textMaxLength/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.textMaxLength,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.value !== undefined){
let data20 = data19.value;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err52 = {instancePath:instancePath+"/textMaxLength/value",schemaPath:"#/properties/textMaxLength/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.textMaxLength.properties.value.type,parentSchema:schema21.properties.textMaxLength.properties.value,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err53 = {instancePath:instancePath+"/textMaxLength/value",schemaPath:"#/properties/textMaxLength/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.textMaxLength.properties.value,data:data20};
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
if(data19.source !== undefined){
let data21 = data19.source;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err54 = {instancePath:instancePath+"/textMaxLength/source",schemaPath:"#/properties/textMaxLength/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.textMaxLength.properties.source,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/textMaxLength/source",schemaPath:"#/properties/textMaxLength/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.textMaxLength.properties.source.type,parentSchema:schema21.properties.textMaxLength.properties.source,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/textMaxLength",schemaPath:"#/properties/textMaxLength/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.textMaxLength.type,parentSchema:schema21.properties.textMaxLength,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.questionMaxLength !== undefined){
let data22 = data.questionMaxLength;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
const err57 = {instancePath:instancePath+"/questionMaxLength",schemaPath:"#/properties/questionMaxLength/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.questionMaxLength.required,parentSchema:schema21.properties.questionMaxLength,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22.source === undefined){
const err58 = {instancePath:instancePath+"/questionMaxLength",schemaPath:"#/properties/questionMaxLength/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.questionMaxLength.required,parentSchema:schema21.properties.questionMaxLength,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "value") || (key8 === "source"))){
const err59 = {instancePath:instancePath+"/questionMaxLength",schemaPath:"#/properties/questionMaxLength/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.questionMaxLength,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err60 = {instancePath:instancePath+"/questionMaxLength/value",schemaPath:"#/properties/questionMaxLength/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.questionMaxLength.properties.value.type,parentSchema:schema21.properties.questionMaxLength.properties.value,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/questionMaxLength/value",schemaPath:"#/properties/questionMaxLength/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.questionMaxLength.properties.value,data:data23};
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
if(data22.source !== undefined){
let data24 = data22.source;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err62 = {instancePath:instancePath+"/questionMaxLength/source",schemaPath:"#/properties/questionMaxLength/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.questionMaxLength.properties.source,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/questionMaxLength/source",schemaPath:"#/properties/questionMaxLength/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.questionMaxLength.properties.source.type,parentSchema:schema21.properties.questionMaxLength.properties.source,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/questionMaxLength",schemaPath:"#/properties/questionMaxLength/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.questionMaxLength.type,parentSchema:schema21.properties.questionMaxLength,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.optionMaxLength !== undefined){
let data25 = data.optionMaxLength;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.value === undefined){
const err65 = {instancePath:instancePath+"/optionMaxLength",schemaPath:"#/properties/optionMaxLength/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.optionMaxLength.required,parentSchema:schema21.properties.optionMaxLength,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25.source === undefined){
const err66 = {instancePath:instancePath+"/optionMaxLength",schemaPath:"#/properties/optionMaxLength/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.optionMaxLength.required,parentSchema:schema21.properties.optionMaxLength,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key9 in data25){
if(!((key9 === "value") || (key9 === "source"))){
const err67 = {instancePath:instancePath+"/optionMaxLength",schemaPath:"#/properties/optionMaxLength/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.optionMaxLength,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.value !== undefined){
let data26 = data25.value;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err68 = {instancePath:instancePath+"/optionMaxLength/value",schemaPath:"#/properties/optionMaxLength/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.optionMaxLength.properties.value.type,parentSchema:schema21.properties.optionMaxLength.properties.value,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err69 = {instancePath:instancePath+"/optionMaxLength/value",schemaPath:"#/properties/optionMaxLength/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.optionMaxLength.properties.value,data:data26};
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
if(data25.source !== undefined){
let data27 = data25.source;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err70 = {instancePath:instancePath+"/optionMaxLength/source",schemaPath:"#/properties/optionMaxLength/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.optionMaxLength.properties.source,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/optionMaxLength/source",schemaPath:"#/properties/optionMaxLength/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.optionMaxLength.properties.source.type,parentSchema:schema21.properties.optionMaxLength.properties.source,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/optionMaxLength",schemaPath:"#/properties/optionMaxLength/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.optionMaxLength.type,parentSchema:schema21.properties.optionMaxLength,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.answerMaxLength !== undefined){
let data28 = data.answerMaxLength;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.value === undefined){
const err73 = {instancePath:instancePath+"/answerMaxLength",schemaPath:"#/properties/answerMaxLength/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.answerMaxLength.required,parentSchema:schema21.properties.answerMaxLength,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data28.source === undefined){
const err74 = {instancePath:instancePath+"/answerMaxLength",schemaPath:"#/properties/answerMaxLength/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.answerMaxLength.required,parentSchema:schema21.properties.answerMaxLength,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key10 in data28){
if(!((key10 === "value") || (key10 === "source"))){
const err75 = {instancePath:instancePath+"/answerMaxLength",schemaPath:"#/properties/answerMaxLength/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.answerMaxLength,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.value !== undefined){
let data29 = data28.value;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err76 = {instancePath:instancePath+"/answerMaxLength/value",schemaPath:"#/properties/answerMaxLength/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.answerMaxLength.properties.value.type,parentSchema:schema21.properties.answerMaxLength.properties.value,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err77 = {instancePath:instancePath+"/answerMaxLength/value",schemaPath:"#/properties/answerMaxLength/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.answerMaxLength.properties.value,data:data29};
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
if(data28.source !== undefined){
let data30 = data28.source;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err78 = {instancePath:instancePath+"/answerMaxLength/source",schemaPath:"#/properties/answerMaxLength/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.answerMaxLength.properties.source,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/answerMaxLength/source",schemaPath:"#/properties/answerMaxLength/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.answerMaxLength.properties.source.type,parentSchema:schema21.properties.answerMaxLength.properties.source,data:data30};
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
else {
const err80 = {instancePath:instancePath+"/answerMaxLength",schemaPath:"#/properties/answerMaxLength/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.answerMaxLength.type,parentSchema:schema21.properties.answerMaxLength,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.reminderDays !== undefined){
let data31 = data.reminderDays;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.value === undefined){
const err81 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.reminderDays.required,parentSchema:schema21.properties.reminderDays,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31.source === undefined){
const err82 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.reminderDays.required,parentSchema:schema21.properties.reminderDays,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key11 in data31){
if(!((key11 === "value") || (key11 === "source"))){
const err83 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.reminderDays,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.value !== undefined){
let data32 = data31.value;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.min === undefined){
const err84 = {instancePath:instancePath+"/reminderDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema22.required,parentSchema:schema22,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32.max === undefined){
const err85 = {instancePath:instancePath+"/reminderDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema22.required,parentSchema:schema22,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key12 in data32){
if(!((key12 === "min") || (key12 === "max"))){
const err86 = {instancePath:instancePath+"/reminderDays/value",schemaPath:"#/definitions/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.min !== undefined){
let data33 = data32.min;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err87 = {instancePath:instancePath+"/reminderDays/value/min",schemaPath:"#/definitions/range/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.min.type,parentSchema:schema22.properties.min,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err88 = {instancePath:instancePath+"/reminderDays/value/min",schemaPath:"#/definitions/range/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.min,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data32.max !== undefined){
let data34 = data32.max;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err89 = {instancePath:instancePath+"/reminderDays/value/max",schemaPath:"#/definitions/range/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.max.type,parentSchema:schema22.properties.max,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err90 = {instancePath:instancePath+"/reminderDays/value/max",schemaPath:"#/definitions/range/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.max,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/reminderDays/value",schemaPath:"#/definitions/range/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data31.source !== undefined){
let data35 = data31.source;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err92 = {instancePath:instancePath+"/reminderDays/source",schemaPath:"#/properties/reminderDays/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.reminderDays.properties.source,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/reminderDays/source",schemaPath:"#/properties/reminderDays/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.reminderDays.properties.source.type,parentSchema:schema21.properties.reminderDays.properties.source,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/reminderDays",schemaPath:"#/properties/reminderDays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.reminderDays.type,parentSchema:schema21.properties.reminderDays,data:data31};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.unhandledNoticeDays !== undefined){
let data36 = data.unhandledNoticeDays;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.value === undefined){
const err95 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.unhandledNoticeDays.required,parentSchema:schema21.properties.unhandledNoticeDays,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data36.source === undefined){
const err96 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.unhandledNoticeDays.required,parentSchema:schema21.properties.unhandledNoticeDays,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key13 in data36){
if(!((key13 === "value") || (key13 === "source"))){
const err97 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.unhandledNoticeDays,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.value !== undefined){
let data37 = data36.value;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.min === undefined){
const err98 = {instancePath:instancePath+"/unhandledNoticeDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema22.required,parentSchema:schema22,data:data37};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data37.max === undefined){
const err99 = {instancePath:instancePath+"/unhandledNoticeDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema22.required,parentSchema:schema22,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key14 in data37){
if(!((key14 === "min") || (key14 === "max"))){
const err100 = {instancePath:instancePath+"/unhandledNoticeDays/value",schemaPath:"#/definitions/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.min !== undefined){
let data38 = data37.min;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err101 = {instancePath:instancePath+"/unhandledNoticeDays/value/min",schemaPath:"#/definitions/range/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.min.type,parentSchema:schema22.properties.min,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err102 = {instancePath:instancePath+"/unhandledNoticeDays/value/min",schemaPath:"#/definitions/range/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.min,data:data38};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data37.max !== undefined){
let data39 = data37.max;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err103 = {instancePath:instancePath+"/unhandledNoticeDays/value/max",schemaPath:"#/definitions/range/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.max.type,parentSchema:schema22.properties.max,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err104 = {instancePath:instancePath+"/unhandledNoticeDays/value/max",schemaPath:"#/definitions/range/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.max,data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/unhandledNoticeDays/value",schemaPath:"#/definitions/range/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data37};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.source !== undefined){
let data40 = data36.source;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err106 = {instancePath:instancePath+"/unhandledNoticeDays/source",schemaPath:"#/properties/unhandledNoticeDays/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.unhandledNoticeDays.properties.source,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/unhandledNoticeDays/source",schemaPath:"#/properties/unhandledNoticeDays/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.unhandledNoticeDays.properties.source.type,parentSchema:schema21.properties.unhandledNoticeDays.properties.source,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/unhandledNoticeDays",schemaPath:"#/properties/unhandledNoticeDays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.unhandledNoticeDays.type,parentSchema:schema21.properties.unhandledNoticeDays,data:data36};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.autoCloseDays !== undefined){
let data41 = data.autoCloseDays;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.value === undefined){
const err109 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.autoCloseDays.required,parentSchema:schema21.properties.autoCloseDays,data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data41.source === undefined){
const err110 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.autoCloseDays.required,parentSchema:schema21.properties.autoCloseDays,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key15 in data41){
if(!((key15 === "value") || (key15 === "source"))){
const err111 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.autoCloseDays,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.value !== undefined){
let data42 = data41.value;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.min === undefined){
const err112 = {instancePath:instancePath+"/autoCloseDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema22.required,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.max === undefined){
const err113 = {instancePath:instancePath+"/autoCloseDays/value",schemaPath:"#/definitions/range/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema22.required,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key16 in data42){
if(!((key16 === "min") || (key16 === "max"))){
const err114 = {instancePath:instancePath+"/autoCloseDays/value",schemaPath:"#/definitions/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data42.min !== undefined){
let data43 = data42.min;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err115 = {instancePath:instancePath+"/autoCloseDays/value/min",schemaPath:"#/definitions/range/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.min.type,parentSchema:schema22.properties.min,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err116 = {instancePath:instancePath+"/autoCloseDays/value/min",schemaPath:"#/definitions/range/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.min,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data42.max !== undefined){
let data44 = data42.max;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err117 = {instancePath:instancePath+"/autoCloseDays/value/max",schemaPath:"#/definitions/range/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.properties.max.type,parentSchema:schema22.properties.max,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err118 = {instancePath:instancePath+"/autoCloseDays/value/max",schemaPath:"#/definitions/range/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22.properties.max,data:data44};
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
}
else {
const err119 = {instancePath:instancePath+"/autoCloseDays/value",schemaPath:"#/definitions/range/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data42};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.source !== undefined){
let data45 = data41.source;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err120 = {instancePath:instancePath+"/autoCloseDays/source",schemaPath:"#/properties/autoCloseDays/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.autoCloseDays.properties.source,data:data45};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/autoCloseDays/source",schemaPath:"#/properties/autoCloseDays/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.autoCloseDays.properties.source.type,parentSchema:schema21.properties.autoCloseDays.properties.source,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/autoCloseDays",schemaPath:"#/properties/autoCloseDays/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.autoCloseDays.type,parentSchema:schema21.properties.autoCloseDays,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.sendingFrom !== undefined){
let data46 = data.sendingFrom;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.value === undefined){
const err123 = {instancePath:instancePath+"/sendingFrom",schemaPath:"#/properties/sendingFrom/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.sendingFrom.required,parentSchema:schema21.properties.sendingFrom,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data46.source === undefined){
const err124 = {instancePath:instancePath+"/sendingFrom",schemaPath:"#/properties/sendingFrom/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.sendingFrom.required,parentSchema:schema21.properties.sendingFrom,data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key17 in data46){
if(!((key17 === "value") || (key17 === "source"))){
const err125 = {instancePath:instancePath+"/sendingFrom",schemaPath:"#/properties/sendingFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.sendingFrom,data:data46};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data46.value !== undefined){
let data47 = data46.value;
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err126 = {instancePath:instancePath+"/sendingFrom/value",schemaPath:"#/definitions/clock/pattern",keyword:"pattern",params:{pattern: "^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},message:"must match pattern \""+"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"+"\"",schema:"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$",parentSchema:schema25,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/sendingFrom/value",schemaPath:"#/definitions/clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data47};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data46.source !== undefined){
let data48 = data46.source;
if(typeof data48 === "string"){
if(func3(data48) < 1){
const err128 = {instancePath:instancePath+"/sendingFrom/source",schemaPath:"#/properties/sendingFrom/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.sendingFrom.properties.source,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/sendingFrom/source",schemaPath:"#/properties/sendingFrom/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.sendingFrom.properties.source.type,parentSchema:schema21.properties.sendingFrom.properties.source,data:data48};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/sendingFrom",schemaPath:"#/properties/sendingFrom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.sendingFrom.type,parentSchema:schema21.properties.sendingFrom,data:data46};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.sendingTo !== undefined){
let data49 = data.sendingTo;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.value === undefined){
const err131 = {instancePath:instancePath+"/sendingTo",schemaPath:"#/properties/sendingTo/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.sendingTo.required,parentSchema:schema21.properties.sendingTo,data:data49};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data49.source === undefined){
const err132 = {instancePath:instancePath+"/sendingTo",schemaPath:"#/properties/sendingTo/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.sendingTo.required,parentSchema:schema21.properties.sendingTo,data:data49};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key18 in data49){
if(!((key18 === "value") || (key18 === "source"))){
const err133 = {instancePath:instancePath+"/sendingTo",schemaPath:"#/properties/sendingTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.sendingTo,data:data49};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.value !== undefined){
let data50 = data49.value;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err134 = {instancePath:instancePath+"/sendingTo/value",schemaPath:"#/definitions/clock/pattern",keyword:"pattern",params:{pattern: "^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"},message:"must match pattern \""+"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$"+"\"",schema:"^([01]?[0-9]|2[0-3])\\.[0-5][0-9]$",parentSchema:schema25,data:data50};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/sendingTo/value",schemaPath:"#/definitions/clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data50};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data49.source !== undefined){
let data51 = data49.source;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err136 = {instancePath:instancePath+"/sendingTo/source",schemaPath:"#/properties/sendingTo/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.sendingTo.properties.source,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/sendingTo/source",schemaPath:"#/properties/sendingTo/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.sendingTo.properties.source.type,parentSchema:schema21.properties.sendingTo.properties.source,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/sendingTo",schemaPath:"#/properties/sendingTo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.sendingTo.type,parentSchema:schema21.properties.sendingTo,data:data49};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.addsSignature !== undefined){
let data52 = data.addsSignature;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value === undefined){
const err139 = {instancePath:instancePath+"/addsSignature",schemaPath:"#/properties/addsSignature/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.addsSignature.required,parentSchema:schema21.properties.addsSignature,data:data52};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data52.source === undefined){
const err140 = {instancePath:instancePath+"/addsSignature",schemaPath:"#/properties/addsSignature/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.addsSignature.required,parentSchema:schema21.properties.addsSignature,data:data52};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key19 in data52){
if(!((key19 === "value") || (key19 === "source"))){
const err141 = {instancePath:instancePath+"/addsSignature",schemaPath:"#/properties/addsSignature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.addsSignature,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data52.value !== undefined){
let data53 = data52.value;
if(typeof data53 !== "boolean"){
const err142 = {instancePath:instancePath+"/addsSignature/value",schemaPath:"#/properties/addsSignature/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.addsSignature.properties.value.type,parentSchema:schema21.properties.addsSignature.properties.value,data:data53};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data52.source !== undefined){
let data54 = data52.source;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err143 = {instancePath:instancePath+"/addsSignature/source",schemaPath:"#/properties/addsSignature/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.addsSignature.properties.source,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/addsSignature/source",schemaPath:"#/properties/addsSignature/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.addsSignature.properties.source.type,parentSchema:schema21.properties.addsSignature.properties.source,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/addsSignature",schemaPath:"#/properties/addsSignature/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.addsSignature.type,parentSchema:schema21.properties.addsSignature,data:data52};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.addsDate !== undefined){
let data55 = data.addsDate;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.value === undefined){
const err146 = {instancePath:instancePath+"/addsDate",schemaPath:"#/properties/addsDate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.addsDate.required,parentSchema:schema21.properties.addsDate,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data55.source === undefined){
const err147 = {instancePath:instancePath+"/addsDate",schemaPath:"#/properties/addsDate/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.addsDate.required,parentSchema:schema21.properties.addsDate,data:data55};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key20 in data55){
if(!((key20 === "value") || (key20 === "source"))){
const err148 = {instancePath:instancePath+"/addsDate",schemaPath:"#/properties/addsDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.addsDate,data:data55};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data55.value !== undefined){
let data56 = data55.value;
if(typeof data56 !== "boolean"){
const err149 = {instancePath:instancePath+"/addsDate/value",schemaPath:"#/properties/addsDate/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.addsDate.properties.value.type,parentSchema:schema21.properties.addsDate.properties.value,data:data56};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data55.source !== undefined){
let data57 = data55.source;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err150 = {instancePath:instancePath+"/addsDate/source",schemaPath:"#/properties/addsDate/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.addsDate.properties.source,data:data57};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/addsDate/source",schemaPath:"#/properties/addsDate/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.addsDate.properties.source.type,parentSchema:schema21.properties.addsDate.properties.source,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/addsDate",schemaPath:"#/properties/addsDate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.addsDate.type,parentSchema:schema21.properties.addsDate,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.addsContactLink !== undefined){
let data58 = data.addsContactLink;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.value === undefined){
const err153 = {instancePath:instancePath+"/addsContactLink",schemaPath:"#/properties/addsContactLink/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema21.properties.addsContactLink.required,parentSchema:schema21.properties.addsContactLink,data:data58};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data58.source === undefined){
const err154 = {instancePath:instancePath+"/addsContactLink",schemaPath:"#/properties/addsContactLink/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema21.properties.addsContactLink.required,parentSchema:schema21.properties.addsContactLink,data:data58};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key21 in data58){
if(!((key21 === "value") || (key21 === "source"))){
const err155 = {instancePath:instancePath+"/addsContactLink",schemaPath:"#/properties/addsContactLink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.addsContactLink,data:data58};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data58.value !== undefined){
let data59 = data58.value;
if(typeof data59 !== "boolean"){
const err156 = {instancePath:instancePath+"/addsContactLink/value",schemaPath:"#/properties/addsContactLink/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.addsContactLink.properties.value.type,parentSchema:schema21.properties.addsContactLink.properties.value,data:data59};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data58.source !== undefined){
let data60 = data58.source;
if(typeof data60 === "string"){
if(func3(data60) < 1){
const err157 = {instancePath:instancePath+"/addsContactLink/source",schemaPath:"#/properties/addsContactLink/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.addsContactLink.properties.source,data:data60};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/addsContactLink/source",schemaPath:"#/properties/addsContactLink/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.addsContactLink.properties.source.type,parentSchema:schema21.properties.addsContactLink.properties.source,data:data60};
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
const err159 = {instancePath:instancePath+"/addsContactLink",schemaPath:"#/properties/addsContactLink/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.addsContactLink.type,parentSchema:schema21.properties.addsContactLink,data:data58};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("\\{label\\}", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.language.type,parentSchema:schema11.properties.language,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "sv") || (data1 === "en"))){
const err3 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.language.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.language.enum,parentSchema:schema11.properties.language,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
let data3 = data.exceptions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data3[i0], {instancePath:instancePath+"/exceptions/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : runtime_append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.exceptions.type,parentSchema:schema11.properties.exceptions,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.profiles !== undefined){
let data5 = data.profiles;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "staff") || (key1 === "inbox"))){
const err5 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.profiles,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.staff !== undefined){
if(!(validate19(data5.staff, {instancePath:instancePath+"/profiles/staff",parentData:data5,parentDataProperty:"staff",rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data5.inbox !== undefined){
if(!(validate19(data5.inbox, {instancePath:instancePath+"/profiles/inbox",parentData:data5,parentDataProperty:"inbox",rootData}))){
vErrors = vErrors === null ? validate19.errors : runtime_append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.profiles.type,parentSchema:schema11.properties.profiles,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.marker !== undefined){
let data8 = data.marker;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err7 = {instancePath:instancePath+"/marker",schemaPath:"#/definitions/marker/pattern",keyword:"pattern",params:{pattern: "\\{label\\}"},message:"must match pattern \""+"\\{label\\}"+"\"",schema:"\\{label\\}",parentSchema:schema27,data:data8};
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
const err8 = {instancePath:instancePath+"/marker",schemaPath:"#/definitions/marker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
let data9 = data.region;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(key2 === "abbreviation")){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.region,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.abbreviation !== undefined){
let data10 = data9.abbreviation;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err10 = {instancePath:instancePath+"/region/abbreviation",schemaPath:"#/properties/region/properties/abbreviation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.region.properties.abbreviation,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/region/abbreviation",schemaPath:"#/properties/region/properties/abbreviation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.region.properties.abbreviation.type,parentSchema:schema11.properties.region.properties.abbreviation,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.region.type,parentSchema:schema11.properties.region,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.baseline !== undefined){
let data11 = data.baseline;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err13 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.baseline,data:data11};
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
const err14 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.baseline.type,parentSchema:schema11.properties.baseline,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.spelling !== undefined){
let data12 = data.spelling;
if(typeof data12 !== "boolean"){
const err15 = {instancePath:instancePath+"/spelling",schemaPath:"#/properties/spelling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.spelling.type,parentSchema:schema11.properties.spelling,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.words !== undefined){
let data13 = data.words;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "acronyms") || (key3 === "names")) || (key3 === "terms"))){
const err16 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.words,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.acronyms !== undefined){
let data14 = data13.acronyms;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err17 = {instancePath:instancePath+"/words/acronyms/" + i1,schemaPath:"#/properties/words/properties/acronyms/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.words.properties.acronyms.items,data:data15};
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
const err18 = {instancePath:instancePath+"/words/acronyms/" + i1,schemaPath:"#/properties/words/properties/acronyms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.words.properties.acronyms.items.type,parentSchema:schema11.properties.words.properties.acronyms.items,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/words/acronyms",schemaPath:"#/properties/words/properties/acronyms/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema11.properties.words.properties.acronyms,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err20 = {instancePath:instancePath+"/words/acronyms",schemaPath:"#/properties/words/properties/acronyms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.words.properties.acronyms.type,parentSchema:schema11.properties.words.properties.acronyms,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.names !== undefined){
let data16 = data13.names;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err21 = {instancePath:instancePath+"/words/names/" + i3,schemaPath:"#/properties/words/properties/names/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.words.properties.names.items,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/words/names/" + i3,schemaPath:"#/properties/words/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.words.properties.names.items.type,parentSchema:schema11.properties.words.properties.names.items,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i4 = data16.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data16[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/words/names",schemaPath:"#/properties/words/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)",schema:true,parentSchema:schema11.properties.words.properties.names,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err24 = {instancePath:instancePath+"/words/names",schemaPath:"#/properties/words/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.words.properties.names.type,parentSchema:schema11.properties.words.properties.names,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.terms !== undefined){
let data18 = data13.terms;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i5=0; i5<len3; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err25 = {instancePath:instancePath+"/words/terms/" + i5,schemaPath:"#/properties/words/properties/terms/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.words.properties.terms.items,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/words/terms/" + i5,schemaPath:"#/properties/words/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.words.properties.terms.items.type,parentSchema:schema11.properties.words.properties.terms.items,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i6 = data18.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data18[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err27 = {instancePath:instancePath+"/words/terms",schemaPath:"#/properties/words/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)",schema:true,parentSchema:schema11.properties.words.properties.terms,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err28 = {instancePath:instancePath+"/words/terms",schemaPath:"#/properties/words/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.words.properties.terms.type,parentSchema:schema11.properties.words.properties.terms,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.words.type,parentSchema:schema11.properties.words,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.approvals !== undefined){
let data20 = data.approvals;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
const _errs44 = errors;
if(typeof key4 !== "string"){
const err30 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.approvals.propertyNames.type,parentSchema:schema11.properties.approvals.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((((((key4 === "information") || (key4 === "fråga")) || (key4 === "kallelse")) || (key4 === "provsvar")) || (key4 === "remiss")) || (key4 === "formulär")) || (key4 === "övrigt"))){
const err31 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.approvals.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.approvals.propertyNames.enum,parentSchema:schema11.properties.approvals.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid16 = _errs44 === errors;
if(!valid16){
const err32 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema11.properties.approvals.propertyNames,parentSchema:schema11.properties.approvals,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key5 in data20){
let data21 = data20[key5];
if(Array.isArray(data21)){
if(data21.length < 1){
const err33 = {instancePath:instancePath+"/approvals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.approvals.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len4 = data21.length;
for(let i7=0; i7<len4; i7++){
let data22 = data21[i7];
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err34 = {instancePath:instancePath+"/approvals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/approvals/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.approvals.additionalProperties.items,data:data22};
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
const err35 = {instancePath:instancePath+"/approvals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/approvals/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.approvals.additionalProperties.items.type,parentSchema:schema11.properties.approvals.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i8 = data21.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data21[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err36 = {instancePath:instancePath+"/approvals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema11.properties.approvals.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err37 = {instancePath:instancePath+"/approvals/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.approvals.additionalProperties.type,parentSchema:schema11.properties.approvals.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.approvals.type,parentSchema:schema11.properties.approvals,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.attachments !== undefined){
let data23 = data.attachments;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!(key6 === "profile")){
const err39 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.attachments,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.profile !== undefined){
let data24 = data23.profile;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/attachments/profile",schemaPath:"#/properties/attachments/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.attachments.properties.profile.type,parentSchema:schema11.properties.attachments.properties.profile,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data24 === "en301549") || (data24 === "pdfua"))){
const err41 = {instancePath:instancePath+"/attachments/profile",schemaPath:"#/properties/attachments/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.attachments.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.attachments.properties.profile.enum,parentSchema:schema11.properties.attachments.properties.profile,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.attachments.type,parentSchema:schema11.properties.attachments,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

