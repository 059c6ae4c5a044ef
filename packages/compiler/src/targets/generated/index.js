// Generated from schemas/index.schema.json by scripts/generate. Change the schema, then run `npm run generate`.
const runtime_ucs2length = (text) => [...text].length;
const runtime_append = (errors, more) => { for (const error of more) errors.push(error); return errors; };
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:klarmall:schema:v1:index","title":"Förteckning","type":"object","additionalProperties":false,"required":["version","compiler","ruleSet","today","entries"],"properties":{"version":{"title":"Formatets version","type":"integer","const":1},"compiler":{"title":"Kompilator","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"title":"Namn","type":"string","const":"klarmall"},"version":{"title":"Version","type":"string"}}},"ruleSet":{"title":"Regelverk","type":"string"},"today":{"$ref":"#/definitions/calendarDate"},"entries":{"title":"Meddelanden","type":"array","items":{"$ref":"#/definitions/entry"}}},"definitions":{"calendarDate":{"title":"Datum","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"sha256":{"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"},"templateId":{"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},"entry":{"title":"Meddelande","type":"object","additionalProperties":false,"required":["template","status","channels"],"properties":{"template":{"title":"Mallens id","type":"string","minLength":1},"unit":{"title":"Mottagning","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"kind":{"title":"Sorts mall","type":"string","enum":["information","questions"]},"version":{"title":"Version","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"validFrom":{"$ref":"#/definitions/calendarDate"},"validTo":{"$ref":"#/definitions/calendarDate"},"status":{"title":"Status","type":"string","enum":["active","deprecated","withdrawn","unreadable"]},"replacedBy":{"$ref":"#/definitions/templateId"},"payload":{"$ref":"#/definitions/file"},"files":{"title":"Filer för alla","type":"array","items":{"$ref":"#/definitions/file"}},"channels":{"title":"Kanaler","type":"array","items":{"$ref":"#/definitions/channelOutcome"}},"blockedBy":{"title":"Varför","type":"array","items":{"$ref":"#/definitions/reason"}}}},"file":{"title":"Fil","type":"object","additionalProperties":false,"required":["path","mediaType","sha256"],"properties":{"path":{"title":"Sökväg","type":"string"},"mediaType":{"title":"Filtyp","type":"string"},"sha256":{"$ref":"#/definitions/sha256"}}},"channelOutcome":{"title":"Utfall i en kanal","type":"object","additionalProperties":false,"required":["channel","status","artifacts","blockedBy"],"properties":{"channel":{"title":"Kanal","type":"string","enum":["staff","inbox"]},"status":{"title":"Utfall","type":"string","enum":["passed","unreviewed","stopped"]},"artifacts":{"title":"Filer","type":"array","items":{"$ref":"#/definitions/file"}},"blockedBy":{"title":"Stoppad av","type":"array","items":{"$ref":"#/definitions/reason"}}}},"reason":{"title":"Orsak","type":"object","additionalProperties":false,"required":["rule","message","fingerprint"],"properties":{"rule":{"title":"Regel","type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"message":{"title":"Meddelande","type":"string"},"file":{"title":"Fil","type":"string"},"line":{"title":"Rad","type":"integer","minimum":1},"fingerprint":{"title":"Kontrollsumma","type":"string"}}}}};
const schema12 = {"title":"Datum","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema13 = {"title":"Meddelande","type":"object","additionalProperties":false,"required":["template","status","channels"],"properties":{"template":{"title":"Mallens id","type":"string","minLength":1},"unit":{"title":"Mottagning","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"kind":{"title":"Sorts mall","type":"string","enum":["information","questions"]},"version":{"title":"Version","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"validFrom":{"$ref":"#/definitions/calendarDate"},"validTo":{"$ref":"#/definitions/calendarDate"},"status":{"title":"Status","type":"string","enum":["active","deprecated","withdrawn","unreadable"]},"replacedBy":{"$ref":"#/definitions/templateId"},"payload":{"$ref":"#/definitions/file"},"files":{"title":"Filer för alla","type":"array","items":{"$ref":"#/definitions/file"}},"channels":{"title":"Kanaler","type":"array","items":{"$ref":"#/definitions/channelOutcome"}},"blockedBy":{"title":"Varför","type":"array","items":{"$ref":"#/definitions/reason"}}}};
const schema16 = {"title":"Mallens id","type":"string","pattern":"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"};
const schema20 = {"title":"Orsak","type":"object","additionalProperties":false,"required":["rule","message","fingerprint"],"properties":{"rule":{"title":"Regel","type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"message":{"title":"Meddelande","type":"string"},"file":{"title":"Fil","type":"string"},"line":{"title":"Rad","type":"integer","minimum":1},"fingerprint":{"title":"Kontrollsumma","type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime_ucs2length;
const pattern1 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern2 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern5 = new RegExp("^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
const schema17 = {"title":"Fil","type":"object","additionalProperties":false,"required":["path","mediaType","sha256"],"properties":{"path":{"title":"Sökväg","type":"string"},"mediaType":{"title":"Filtyp","type":"string"},"sha256":{"$ref":"#/definitions/sha256"}}};
const schema18 = {"title":"SHA-256","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mediaType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
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
if(!(((key0 === "path") || (key0 === "mediaType")) || (key0 === "sha256"))){
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
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mediaType !== undefined){
if(typeof data.mediaType !== "string"){
const err5 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate12.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"Utfall i en kanal","type":"object","additionalProperties":false,"required":["channel","status","artifacts","blockedBy"],"properties":{"channel":{"title":"Kanal","type":"string","enum":["staff","inbox"]},"status":{"title":"Utfall","type":"string","enum":["passed","unreviewed","stopped"]},"artifacts":{"title":"Filer","type":"array","items":{"$ref":"#/definitions/file"}},"blockedBy":{"title":"Stoppad av","type":"array","items":{"$ref":"#/definitions/reason"}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.artifacts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.blockedBy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockedBy"},message:"must have required property '"+"blockedBy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "channel") || (key0 === "status")) || (key0 === "artifacts")) || (key0 === "blockedBy"))){
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
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "staff") || (data0 === "inbox"))){
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema19.properties.channel.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "passed") || (data1 === "unreviewed")) || (data1 === "stopped"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data2 = data.artifacts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data2[i0], {instancePath:instancePath+"/artifacts/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : runtime_append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.blockedBy !== undefined){
let data4 = data.blockedBy;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.rule === undefined){
const err10 = {instancePath:instancePath+"/blockedBy/" + i1,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.message === undefined){
const err11 = {instancePath:instancePath+"/blockedBy/" + i1,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.fingerprint === undefined){
const err12 = {instancePath:instancePath+"/blockedBy/" + i1,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "rule") || (key1 === "message")) || (key1 === "file")) || (key1 === "line")) || (key1 === "fingerprint"))){
const err13 = {instancePath:instancePath+"/blockedBy/" + i1,schemaPath:"#/definitions/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.rule !== undefined){
let data6 = data5.rule;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err14 = {instancePath:instancePath+"/blockedBy/" + i1+"/rule",schemaPath:"#/definitions/reason/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\""};
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
const err15 = {instancePath:instancePath+"/blockedBy/" + i1+"/rule",schemaPath:"#/definitions/reason/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.message !== undefined){
if(typeof data5.message !== "string"){
const err16 = {instancePath:instancePath+"/blockedBy/" + i1+"/message",schemaPath:"#/definitions/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.file !== undefined){
if(typeof data5.file !== "string"){
const err17 = {instancePath:instancePath+"/blockedBy/" + i1+"/file",schemaPath:"#/definitions/reason/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.line !== undefined){
let data9 = data5.line;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/blockedBy/" + i1+"/line",schemaPath:"#/definitions/reason/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/blockedBy/" + i1+"/line",schemaPath:"#/definitions/reason/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data5.fingerprint !== undefined){
if(typeof data5.fingerprint !== "string"){
const err20 = {instancePath:instancePath+"/blockedBy/" + i1+"/fingerprint",schemaPath:"#/definitions/reason/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/blockedBy/" + i1,schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
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
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
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
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "information") || (data2 === "questions"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema13.properties.kind.enum},message:"must be equal to one of the allowed values"};
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
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
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
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.validFrom !== undefined){
let data4 = data.validFrom;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/validFrom",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
const err13 = {instancePath:instancePath+"/validFrom",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.validTo !== undefined){
let data5 = data.validTo;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/validTo",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
const err15 = {instancePath:instancePath+"/validTo",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data6 === "active") || (data6 === "deprecated")) || (data6 === "withdrawn")) || (data6 === "unreadable"))){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.replacedBy !== undefined){
let data7 = data.replacedBy;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err18 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/templateId/pattern",keyword:"pattern",params:{pattern: "^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^(central|national|regional|local)(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$"+"\""};
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
const err19 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/definitions/templateId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payload !== undefined){
if(!(validate12(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate12.errors : runtime_append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data9 = data.files;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data9[i0], {instancePath:instancePath+"/files/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : runtime_append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.channels !== undefined){
let data11 = data.channels;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data11[i1], {instancePath:instancePath+"/channels/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : runtime_append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.blockedBy !== undefined){
let data13 = data.blockedBy;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.rule === undefined){
const err22 = {instancePath:instancePath+"/blockedBy/" + i2,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.message === undefined){
const err23 = {instancePath:instancePath+"/blockedBy/" + i2,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.fingerprint === undefined){
const err24 = {instancePath:instancePath+"/blockedBy/" + i2,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data14){
if(!(((((key1 === "rule") || (key1 === "message")) || (key1 === "file")) || (key1 === "line")) || (key1 === "fingerprint"))){
const err25 = {instancePath:instancePath+"/blockedBy/" + i2,schemaPath:"#/definitions/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.rule !== undefined){
let data15 = data14.rule;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err26 = {instancePath:instancePath+"/blockedBy/" + i2+"/rule",schemaPath:"#/definitions/reason/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/blockedBy/" + i2+"/rule",schemaPath:"#/definitions/reason/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.message !== undefined){
if(typeof data14.message !== "string"){
const err28 = {instancePath:instancePath+"/blockedBy/" + i2+"/message",schemaPath:"#/definitions/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.file !== undefined){
if(typeof data14.file !== "string"){
const err29 = {instancePath:instancePath+"/blockedBy/" + i2+"/file",schemaPath:"#/definitions/reason/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.line !== undefined){
let data18 = data14.line;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err30 = {instancePath:instancePath+"/blockedBy/" + i2+"/line",schemaPath:"#/definitions/reason/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err31 = {instancePath:instancePath+"/blockedBy/" + i2+"/line",schemaPath:"#/definitions/reason/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data14.fingerprint !== undefined){
if(typeof data14.fingerprint !== "string"){
const err32 = {instancePath:instancePath+"/blockedBy/" + i2+"/fingerprint",schemaPath:"#/definitions/reason/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/blockedBy/" + i2,schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:klarmall:schema:v1:index" */;
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
if(data.compiler === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compiler"},message:"must have required property '"+"compiler"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ruleSet === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleSet"},message:"must have required property '"+"ruleSet"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.today === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "today"},message:"must have required property '"+"today"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entries === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "compiler")) || (key0 === "ruleSet")) || (key0 === "today")) || (key0 === "entries"))){
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
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.compiler !== undefined){
let data1 = data.compiler;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/compiler",schemaPath:"#/properties/compiler/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.version === undefined){
const err9 = {instancePath:instancePath+"/compiler",schemaPath:"#/properties/compiler/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err10 = {instancePath:instancePath+"/compiler",schemaPath:"#/properties/compiler/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/compiler/name",schemaPath:"#/properties/compiler/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("klarmall" !== data2){
const err12 = {instancePath:instancePath+"/compiler/name",schemaPath:"#/properties/compiler/properties/name/const",keyword:"const",params:{allowedValue: "klarmall"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err13 = {instancePath:instancePath+"/compiler/version",schemaPath:"#/properties/compiler/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/compiler",schemaPath:"#/properties/compiler/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ruleSet !== undefined){
if(typeof data.ruleSet !== "string"){
const err15 = {instancePath:instancePath+"/ruleSet",schemaPath:"#/properties/ruleSet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.today !== undefined){
let data5 = data.today;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err16 = {instancePath:instancePath+"/today",schemaPath:"#/definitions/calendarDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
const err17 = {instancePath:instancePath+"/today",schemaPath:"#/definitions/calendarDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.entries !== undefined){
let data6 = data.entries;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data6[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : runtime_append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate10.errors = vErrors;
return errors === 0;
}

