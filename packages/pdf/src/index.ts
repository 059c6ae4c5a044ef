// @klarmall/pdf: reads PDF files safely and checks them against PDF/UA-1. The core needs no platform; see ./node.ts and ./browser.ts.
export { type Clock, defaultLimits, type Limits } from './budget.ts';
export { channelsOf, type Rgb } from './color/index.ts';
export type { DamageReason } from './document/document.ts';
export type { Inflate, Inflated } from './filters/inflate.ts';
export { inflatePortable } from './filters/inflate.ts';
export { type PredictorParameters, undoPredictor } from './filters/predictor.ts';
export { type Box, union } from './geometry.ts';
export { type InspectOptions, inspectPdf, inspectPdfAndPictures } from './inspect.ts';
export {
  type DecodeImage,
  type EncodedImage,
  type GrayPicture,
  grayOf,
  lumaOf,
  type PictureReading,
  readPicture,
  type SampleLayout,
  shrink,
  type TextLine,
} from './pictures/index.ts';
export type { Conformance, NotWholeReason, PdfReport, RuleFailure } from './report.ts';
export { rules } from './rules/index.ts';
export type { ConformanceSet, Occurrence, Rule } from './rules/rule.ts';
export { type PdfRuleId, pdfRuleIds } from './rules/rule-ids.ts';
export type { DocumentClass, HiddenReason, PageClass, PageFeatures } from './scan/index.ts';
export { type TextPicture, textPictures } from './text-pictures.ts';
export { sharedRules } from './ua2/index.ts';
export type {
  ActionView,
  AnnotationView,
  DocumentView,
  EncryptionView,
  FieldView,
  MetadataText,
  PageView,
  PictureText,
  PlacedImage,
  RemainsView,
  StructureView,
  TextRun,
} from './view/document-view.ts';
export { type MendChanges, type MendOptions, mendPdf, type NotMended } from './write/mend.ts';
