// Generated from schemas/unit.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_ucs2length = (text) => [...text].length;
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:unit","title":"Mottagning","type":"object","additionalProperties":false,"required":["id","name","hsaId"],"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/definitions/id","title":"Id"},"name":{"title":"Mottagningens namn","type":"string"},"hsaId":{"$ref":"#/definitions/hsaId","title":"HSA-id"},"phones":{"title":"Telefonnummer","type":"array","items":{"$ref":"#/definitions/phone"}},"address":{"title":"Besöksadress","type":"string"},"contactPage":{"title":"Kontaktsida på 1177.se","type":"string"},"uses":{"title":"Mallar som används","type":"array","items":{"$ref":"#/definitions/usesPattern"}},"values":{"title":"Värden","type":"object","additionalProperties":{"title":"Värde","oneOf":[{"title":"Text","type":"string","minLength":1},{"title":"Ja eller nej","type":"boolean"}]},"propertyNames":{"$ref":"#/definitions/keyName"}},"links":{"title":"Länkar","type":"object","additionalProperties":{"$ref":"#/definitions/link"},"propertyNames":{"$ref":"#/definitions/keyName"}},"languages":{"title":"På andra språk","type":"object","additionalProperties":{"$ref":"#/definitions/translation"},"propertyNames":{"$ref":"#/definitions/language"}},"defaults":{"$ref":"#/definitions/defaults"},"words":{"$ref":"#/definitions/words"}},"definitions":{"language":{"title":"Språk","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"translation":{"title":"På ett annat språk","type":"object","additionalProperties":false,"properties":{"name":{"title":"Mottagningens namn","type":"string","minLength":1},"phones":{"title":"Telefonnummer","type":"array","items":{"$ref":"#/definitions/phone"}},"address":{"title":"Besöksadress","type":"string","minLength":1},"values":{"title":"Värden","type":"object","additionalProperties":{"title":"Text","type":"string","minLength":1},"propertyNames":{"$ref":"#/definitions/keyName"}}}},"phone":{"title":"Telefon","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"title":"Nummer","type":"string"},"hours":{"title":"Telefontid","type":"string"},"label":{"title":"Ledtext","type":"string"}}},"link":{"title":"Länk","type":"object","additionalProperties":false,"required":["url","title"],"properties":{"url":{"title":"Webbadress","type":"string"},"title":{"title":"Sidans titel","type":"string"},"reviewBy":{"$ref":"#/definitions/calendarDate","title":"Granskas senast"}}},"defaults":{"title":"Mottagningens inställningar","type":"object","additionalProperties":false,"properties":{"reminderDays":{"title":"Påminnelse till invånare","type":"integer","minimum":0},"unhandledNoticeDays":{"title":"Notifiering om ohanterat ärende","type":"integer","minimum":0},"autoCloseDays":{"title":"Avsluta obesvarade ärenden automatiskt","type":"integer","minimum":0}}},"id":{"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"hsaId":{"title":"HSA-id","type":"string","pattern":"^SE[0-9]{10}-[A-Za-z0-9]{1,18}$"},"keyName":{"title":"Namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"calendarDate":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},"usesPattern":{"title":"Mallar","type":"string","pattern":"^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$"},"words":{"title":"Egna ord","type":"object","additionalProperties":false,"properties":{"acronyms":{"title":"Tillåtna förkortningar","type":"array","items":{"type":"string"}},"names":{"title":"Egna namn","type":"array","items":{"type":"string"}},"terms":{"title":"Tillåtna termer","type":"array","items":{"type":"string"}}}}}};
const schema12 = {"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"};
const schema13 = {"title":"HSA-id","type":"string","pattern":"^SE[0-9]{10}-[A-Za-z0-9]{1,18}$"};
const schema14 = {"title":"Telefon","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"title":"Nummer","type":"string"},"hours":{"title":"Telefontid","type":"string"},"label":{"title":"Ledtext","type":"string"}}};
const schema15 = {"title":"Mallar","type":"string","pattern":"^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$"};
const schema16 = {"title":"Namn","type":"string","pattern":"^[a-z][A-Za-z0-9]*$"};
const schema20 = {"title":"Språk","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"};
const schema24 = {"title":"Mottagningens inställningar","type":"object","additionalProperties":false,"properties":{"reminderDays":{"title":"Påminnelse till invånare","type":"integer","minimum":0},"unhandledNoticeDays":{"title":"Notifiering om ohanterat ärende","type":"integer","minimum":0},"autoCloseDays":{"title":"Avsluta obesvarade ärenden automatiskt","type":"integer","minimum":0}}};
const schema25 = {"title":"Egna ord","type":"object","additionalProperties":false,"properties":{"acronyms":{"title":"Tillåtna förkortningar","type":"array","items":{"type":"string"}},"names":{"title":"Egna namn","type":"array","items":{"type":"string"}},"terms":{"title":"Tillåtna termer","type":"array","items":{"type":"string"}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime_ucs2length;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^SE[0-9]{10}-[A-Za-z0-9]{1,18}$", "u");
const pattern2 = new RegExp("^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$", "u");
const pattern3 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern6 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "u");
const schema18 = {"title":"Länk","type":"object","additionalProperties":false,"required":["url","title"],"properties":{"url":{"title":"Webbadress","type":"string"},"title":{"title":"Sidans titel","type":"string"},"reviewBy":{"$ref":"#/definitions/calendarDate","title":"Granskas senast"}}};
const schema19 = {"title":"Datum","type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"};
const pattern5 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema18.required,parentSchema:schema18,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
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
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.url.type,parentSchema:schema18.properties.url,data:data0};
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.title.type,parentSchema:schema18.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reviewBy !== undefined){
let data2 = data.reviewBy;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema19,data:data2};
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
const err6 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"På ett annat språk","type":"object","additionalProperties":false,"properties":{"name":{"title":"Mottagningens namn","type":"string","minLength":1},"phones":{"title":"Telefonnummer","type":"array","items":{"$ref":"#/definitions/phone"}},"address":{"title":"Besöksadress","type":"string","minLength":1},"values":{"title":"Värden","type":"object","additionalProperties":{"title":"Text","type":"string","minLength":1},"propertyNames":{"$ref":"#/definitions/keyName"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "phones")) || (key0 === "address")) || (key0 === "values"))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phones !== undefined){
let data1 = data.phones;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.number === undefined){
const err3 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema14.required,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "number") || (key1 === "hours")) || (key1 === "label"))){
const err4 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.number !== undefined){
let data3 = data2.number;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/phones/" + i0+"/number",schemaPath:"#/definitions/phone/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.number.type,parentSchema:schema14.properties.number,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.hours !== undefined){
let data4 = data2.hours;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/phones/" + i0+"/hours",schemaPath:"#/definitions/phone/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.hours.type,parentSchema:schema14.properties.hours,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.label !== undefined){
let data5 = data2.label;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/phones/" + i0+"/label",schemaPath:"#/definitions/phone/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.label.type,parentSchema:schema14.properties.label,data:data5};
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
const err8 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data2};
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
const err9 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.phones.type,parentSchema:schema21.properties.phones,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.address !== undefined){
let data6 = data.address;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err10 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.address,data:data6};
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
const err11 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.address.type,parentSchema:schema21.properties.address,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.values !== undefined){
let data7 = data.values;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs20 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err12 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema16,data:key2,propertyName:key2};
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
const err13 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
const err14 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema21.properties.values.propertyNames,parentSchema:schema21.properties.values,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err15 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.values.additionalProperties,data:data8};
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
const err16 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.values.additionalProperties.type,parentSchema:schema21.properties.values.additionalProperties,data:data8};
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
const err17 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.values.type,parentSchema:schema21.properties.values,data:data7};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:unit" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hsaId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hsaId"},message:"must have required property '"+"hsaId"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
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
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema12,data:data1};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hsaId !== undefined){
let data3 = data.hsaId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/hsaId",schemaPath:"#/definitions/hsaId/pattern",keyword:"pattern",params:{pattern: "^SE[0-9]{10}-[A-Za-z0-9]{1,18}$"},message:"must match pattern \""+"^SE[0-9]{10}-[A-Za-z0-9]{1,18}$"+"\"",schema:"^SE[0-9]{10}-[A-Za-z0-9]{1,18}$",parentSchema:schema13,data:data3};
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
const err9 = {instancePath:instancePath+"/hsaId",schemaPath:"#/definitions/hsaId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.phones !== undefined){
let data4 = data.phones;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.number === undefined){
const err10 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "number") || (key1 === "hours")) || (key1 === "label"))){
const err11 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.number !== undefined){
let data6 = data5.number;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/phones/" + i0+"/number",schemaPath:"#/definitions/phone/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.number.type,parentSchema:schema14.properties.number,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.hours !== undefined){
let data7 = data5.hours;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/phones/" + i0+"/hours",schemaPath:"#/definitions/phone/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.hours.type,parentSchema:schema14.properties.hours,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.label !== undefined){
let data8 = data5.label;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/phones/" + i0+"/label",schemaPath:"#/definitions/phone/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.label.type,parentSchema:schema14.properties.label,data:data8};
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
const err15 = {instancePath:instancePath+"/phones/" + i0,schemaPath:"#/definitions/phone/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data5};
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
const err16 = {instancePath:instancePath+"/phones",schemaPath:"#/properties/phones/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.phones.type,parentSchema:schema11.properties.phones,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.address !== undefined){
let data9 = data.address;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.address.type,parentSchema:schema11.properties.address,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.contactPage !== undefined){
let data10 = data.contactPage;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/contactPage",schemaPath:"#/properties/contactPage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contactPage.type,parentSchema:schema11.properties.contactPage,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.uses !== undefined){
let data11 = data.uses;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err19 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/definitions/usesPattern/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$"},message:"must match pattern \""+"^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$"+"\"",schema:"^(central|national|regional|local|\\*{1,2})(/[a-z0-9*-]+)*$",parentSchema:schema15,data:data12};
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
const err20 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/definitions/usesPattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.uses.type,parentSchema:schema11.properties.uses,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.values !== undefined){
let data13 = data.values;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
const _errs35 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err22 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema16,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/values",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid10 = _errs35 === errors;
if(!valid10){
const err24 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema11.properties.values.propertyNames,parentSchema:schema11.properties.values,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 in data13){
let data14 = data13[key3];
const _errs40 = errors;
let valid13 = false;
let passing0 = null;
const _errs41 = errors;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err25 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.values.additionalProperties.oneOf[0],data:data14};
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
const err26 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.values.additionalProperties.oneOf[0].type,parentSchema:schema11.properties.values.additionalProperties.oneOf[0],data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs43 = errors;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.values.additionalProperties.oneOf[1].type,parentSchema:schema11.properties.values.additionalProperties.oneOf[1],data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err28 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema11.properties.values.additionalProperties.oneOf,parentSchema:schema11.properties.values.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.values.type,parentSchema:schema11.properties.values,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.links !== undefined){
let data15 = data.links;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
const _errs47 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err30 = {instancePath:instancePath+"/links",schemaPath:"#/definitions/keyName/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",schema:"^[a-z][A-Za-z0-9]*$",parentSchema:schema16,data:key4,propertyName:key4};
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
const err31 = {instancePath:instancePath+"/links",schemaPath:"#/definitions/keyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid14 = _errs47 === errors;
if(!valid14){
const err32 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema11.properties.links.propertyNames,parentSchema:schema11.properties.links,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key5 in data15){
if(!(validate11(data15[key5], {instancePath:instancePath+"/links/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.links.type,parentSchema:schema11.properties.links,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.languages !== undefined){
let data17 = data.languages;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
const _errs54 = errors;
if(typeof key6 === "string"){
if(!pattern6.test(key6)){
const err34 = {instancePath:instancePath+"/languages",schemaPath:"#/definitions/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"+"\"",schema:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$",parentSchema:schema20,data:key6,propertyName:key6};
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
const err35 = {instancePath:instancePath+"/languages",schemaPath:"#/definitions/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid17 = _errs54 === errors;
if(!valid17){
const err36 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema11.properties.languages.propertyNames,parentSchema:schema11.properties.languages,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
for(const key7 in data17){
if(!(validate13(data17[key7], {instancePath:instancePath+"/languages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate13.errors : runtime_append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.languages.type,parentSchema:schema11.properties.languages,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.defaults !== undefined){
let data19 = data.defaults;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!(((key8 === "reminderDays") || (key8 === "unhandledNoticeDays")) || (key8 === "autoCloseDays"))){
const err38 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.reminderDays !== undefined){
let data20 = data19.reminderDays;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err39 = {instancePath:instancePath+"/defaults/reminderDays",schemaPath:"#/definitions/defaults/properties/reminderDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.reminderDays.type,parentSchema:schema24.properties.reminderDays,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/defaults/reminderDays",schemaPath:"#/definitions/defaults/properties/reminderDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.reminderDays,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data19.unhandledNoticeDays !== undefined){
let data21 = data19.unhandledNoticeDays;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err41 = {instancePath:instancePath+"/defaults/unhandledNoticeDays",schemaPath:"#/definitions/defaults/properties/unhandledNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.unhandledNoticeDays.type,parentSchema:schema24.properties.unhandledNoticeDays,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/defaults/unhandledNoticeDays",schemaPath:"#/definitions/defaults/properties/unhandledNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.unhandledNoticeDays,data:data21};
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
if(data19.autoCloseDays !== undefined){
let data22 = data19.autoCloseDays;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err43 = {instancePath:instancePath+"/defaults/autoCloseDays",schemaPath:"#/definitions/defaults/properties/autoCloseDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema24.properties.autoCloseDays.type,parentSchema:schema24.properties.autoCloseDays,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/defaults/autoCloseDays",schemaPath:"#/definitions/defaults/properties/autoCloseDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema24.properties.autoCloseDays,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/defaults",schemaPath:"#/definitions/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.words !== undefined){
let data23 = data.words;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key9 in data23){
if(!(((key9 === "acronyms") || (key9 === "names")) || (key9 === "terms"))){
const err46 = {instancePath:instancePath+"/words",schemaPath:"#/definitions/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.acronyms !== undefined){
let data24 = data23.acronyms;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 !== "string"){
const err47 = {instancePath:instancePath+"/words/acronyms/" + i2,schemaPath:"#/definitions/words/properties/acronyms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.acronyms.items.type,parentSchema:schema25.properties.acronyms.items,data:data25};
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
const err48 = {instancePath:instancePath+"/words/acronyms",schemaPath:"#/definitions/words/properties/acronyms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.acronyms.type,parentSchema:schema25.properties.acronyms,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.names !== undefined){
let data26 = data23.names;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 !== "string"){
const err49 = {instancePath:instancePath+"/words/names/" + i3,schemaPath:"#/definitions/words/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.names.items.type,parentSchema:schema25.properties.names.items,data:data27};
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
const err50 = {instancePath:instancePath+"/words/names",schemaPath:"#/definitions/words/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.names.type,parentSchema:schema25.properties.names,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.terms !== undefined){
let data28 = data23.terms;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 !== "string"){
const err51 = {instancePath:instancePath+"/words/terms/" + i4,schemaPath:"#/definitions/words/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.terms.items.type,parentSchema:schema25.properties.terms.items,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/words/terms",schemaPath:"#/definitions/words/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.terms.type,parentSchema:schema25.properties.terms,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/words",schemaPath:"#/definitions/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data:data23};
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
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

