export type { DocumentClass, HiddenReason, PageClass, PageFeatures } from './scan/index.ts';
export type {
  ActionView,
  AnnotationView,
  DocumentView,
  EncryptionView,
  FieldView,
  MetadataText,
  PageView,
  PlacedImage,
  StructureView,
  TextRun,
} from './view/document-view.ts';
