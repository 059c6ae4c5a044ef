// Generated from schemas/entered.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:entered","title":"Inlagt i Personalverktyget","type":"object","additionalProperties":false,"required":["version","unit","templates"],"properties":{"version":{"title":"Formatets version","type":"integer","const":1},"unit":{"title":"Mottagning","type":"string","pattern":"^(_(central|national|regional)|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},"templates":{"title":"Mallar","type":"array","items":{"$ref":"#/definitions/enteredTemplate"}}},"definitions":{"enteredTemplate":{"title":"Inlagd mall","type":"object","additionalProperties":false,"required":["template","name","date","sha256","fields"],"properties":{"template":{"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},"message":{"title":"Meddelande","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"version":{"title":"Version","type":"string"},"name":{"title":"Namn i verktyget","type":"string"},"date":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sha256":{"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"},"fields":{"title":"Fält","type":"array","items":{"$ref":"#/definitions/enteredField"}}}},"enteredField":{"title":"Fält","type":"object","additionalProperties":false,"required":["id","step","label","text"],"properties":{"id":{"title":"Id","type":"string"},"step":{"title":"Steg","type":"string"},"label":{"title":"Namn","type":"string"},"text":{"title":"Text","type":"string"},"shown":{"title":"Visad","type":"string","enum":["text","text-and-links"]},"html":{"title":"Formaterad text","type":"string"}}}}};
const pattern0 = new RegExp("^(_(central|national|regional)|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", "u");
const schema12 = {"title":"Inlagd mall","type":"object","additionalProperties":false,"required":["template","name","date","sha256","fields"],"properties":{"template":{"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},"message":{"title":"Meddelande","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"version":{"title":"Version","type":"string"},"name":{"title":"Namn i verktyget","type":"string"},"date":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sha256":{"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"},"fields":{"title":"Fält","type":"array","items":{"$ref":"#/definitions/enteredField"}}}};
const schema13 = {"title":"Fält","type":"object","additionalProperties":false,"required":["id","step","label","text"],"properties":{"id":{"title":"Id","type":"string"},"step":{"title":"Steg","type":"string"},"label":{"title":"Namn","type":"string"},"text":{"title":"Text","type":"string"},"shown":{"title":"Visad","type":"string","enum":["text","text-and-links"]},"html":{"title":"Formaterad text","type":"string"}}};
const pattern1 = new RegExp("^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'"};
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
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fields === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "template") || (key0 === "message")) || (key0 === "version")) || (key0 === "name")) || (key0 === "date")) || (key0 === "sha256")) || (key0 === "fields"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err6 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"+"\""};
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
const err7 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.date !== undefined){
let data4 = data.date;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
const err13 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data5 = data.sha256;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err14 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err15 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fields !== undefined){
let data6 = data.fields;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err16 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.step === undefined){
const err17 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.label === undefined){
const err18 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.text === undefined){
const err19 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!((((((key1 === "id") || (key1 === "step")) || (key1 === "label")) || (key1 === "text")) || (key1 === "shown")) || (key1 === "html"))){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.id !== undefined){
if(typeof data7.id !== "string"){
const err21 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/definitions/enteredField/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.step !== undefined){
if(typeof data7.step !== "string"){
const err22 = {instancePath:instancePath+"/fields/" + i0+"/step",schemaPath:"#/definitions/enteredField/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.label !== undefined){
if(typeof data7.label !== "string"){
const err23 = {instancePath:instancePath+"/fields/" + i0+"/label",schemaPath:"#/definitions/enteredField/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.text !== undefined){
if(typeof data7.text !== "string"){
const err24 = {instancePath:instancePath+"/fields/" + i0+"/text",schemaPath:"#/definitions/enteredField/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.shown !== undefined){
let data12 = data7.shown;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/fields/" + i0+"/shown",schemaPath:"#/definitions/enteredField/properties/shown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data12 === "text") || (data12 === "text-and-links"))){
const err26 = {instancePath:instancePath+"/fields/" + i0+"/shown",schemaPath:"#/definitions/enteredField/properties/shown/enum",keyword:"enum",params:{allowedValues: schema13.properties.shown.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.html !== undefined){
if(typeof data7.html !== "string"){
const err27 = {instancePath:instancePath+"/fields/" + i0+"/html",schemaPath:"#/definitions/enteredField/properties/html/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/definitions/enteredField/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:entered" */;
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
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.templates === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "templates"},message:"must have required property '"+"templates"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "unit")) || (key0 === "templates"))){
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
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "^(_(central|national|regional)|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},message:"must match pattern \""+"^(_(central|national|regional)|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"+"\""};
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
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.templates !== undefined){
let data2 = data.templates;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data2[i0], {instancePath:instancePath+"/templates/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate10.errors = vErrors;
return errors === 0;
}

