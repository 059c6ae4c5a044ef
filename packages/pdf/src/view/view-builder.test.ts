import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { buildDocument, type DocumentParts } from '../testing/build-document.ts';
import type { DocumentView } from './document-view.ts';

function viewOf(parts: DocumentParts): DocumentView {
  const { view, reasons } = inspect(buildDocument(parts));
  if (view === undefined)
    throw new Error(`The file that the test made cannot be read: ${JSON.stringify(reasons)}`);
  return view;
}

const image = {
  dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  data: 'x',
};
const words = 'BT /F1 12 Tf 72 720 Td (Welcome) Tj ET';

describe('the view of a document', () => {
  it('tells text with its element, artifacts and what is hidden', () => {
    const view = viewOf({
      content: `/H1 << /MCID 0 >> BDC ${words} EMC
        /Artifact BMC BT /F1 8 Tf 72 20 Td (Page) Tj ET EMC
        /P << /MCID 1 >> BDC BT /F1 12 Tf 3 Tr 72 600 Td (hidden) Tj ET EMC
        BT /F1 12 Tf 0 Tr 72 500 Td (loose) Tj ET`,
      structure: [
        { type: 'H1', kids: [0] },
        { type: 'P', kids: [1] },
      ],
    });
    expect(view.class).toBe('born-digital');
    expect(view.structure.map(({ type, path, page, parent }) => ({ type, path, page, parent }))).toEqual([
      { type: 'Document', path: 'Document', page: 1, parent: -1 },
      { type: 'H1', path: 'Document/H1', page: 1, parent: 0 },
      { type: 'P', path: 'Document/P', page: 1, parent: 0 },
    ]);
    expect(
      view.pages[0]?.texts.map(({ text, element, artifact, visible, size }) => ({
        text,
        element,
        artifact,
        visible,
        size,
      })),
    ).toEqual([
      { text: 'Welcome', element: 1, artifact: false, visible: true, size: 12 },
      { text: 'Page', element: undefined, artifact: true, visible: true, size: 8 },
      { text: 'hidden', element: 2, artifact: false, visible: false, size: 12 },
      { text: 'loose', element: undefined, artifact: false, visible: true, size: 12 },
    ]);
  });

  it('tells the order in which tags read text, and what abbreviations stand for', () => {
    const show = (text: string, y: number) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
    const view = viewOf({
      content: `/P << /MCID 0 >> BDC ${show('second', 700)} EMC /P << /MCID 1 >> BDC ${show('first', 720)} EMC
        /Span << /MCID 2 /E (et cetera) >> BDC ${show('etc', 680)} EMC ${show('loose', 660)}`,
      structure: [
        { type: 'P', kids: [1, 0, { type: 'Span', kids: [2], entries: { E: '(et cetera and so on)' } }] },
      ],
    });
    expect(view.pages[0]?.texts.map(({ text, order, expansion }) => [text, order, expansion?.text])).toEqual([
      ['second', 2, undefined],
      ['first', 1, undefined],
      ['etc', 3, 'et cetera'],
      ['loose', undefined, undefined],
    ]);
    expect(view.structure.at(-1)?.expansion).toBe('et cetera and so on');
  });

  it('tells images with their place and element', () => {
    const view = viewOf({
      content: `/Figure << /MCID 0 >> BDC q 100 0 0 50 72 300 cm /Im Do Q EMC /P << /MCID 1 >> BDC ${words} EMC`,
      resources: { XObject: '<< /Im @image >>' },
      objects: { image },
      structure: [
        { type: 'Figure', kids: [0], entries: { Alt: '(A map)', Lang: '(sv)' } },
        { type: 'P', kids: [1] },
      ],
    });
    expect(view.pages[0]?.images).toEqual([{ box: [72, 300, 172, 350], element: 1, artifact: false }]);
    expect(view.structure[1]).toMatchObject({
      type: 'Figure',
      alt: 'A map',
      language: 'sv',
      hasContent: true,
    });
  });

  it('tells bold type by name, flags and drawing', () => {
    const bold = (parts: DocumentParts) => viewOf(parts).pages[0]?.texts[0]?.bold;
    expect(bold({})).toBe(false);
    expect(bold({ font: { BaseFont: '/ABCDEF+Letters-Bold' } })).toBe(true);
    expect(bold({ descriptor: { Flags: '262176' } })).toBe(true);
    expect(bold({ descriptor: { FontWeight: '700' } })).toBe(true);
    expect(bold({ content: `/P << /MCID 0 >> BDC BT /F1 12 Tf 2 Tr 72 720 Td (Welcome) Tj ET EMC` })).toBe(
      true,
    );
  });

  it('tells language and replacement of marked content, and links out of the document', () => {
    const view = viewOf({
      content: `/P << /MCID 0 /Lang (en-GB) >> BDC BT /F1 12 Tf 72 720 Td (Welcome) Tj 0 -20 Td (to) Tj ET EMC
        /Span << /ActualText (hello) >> BDC BT /F1 12 Tf 72 600 Td (bye) Tj ET EMC`,
      structure: [{ type: 'P', kids: [0] }],
      page: {
        Annots:
          '[<< /Type /Annot /Subtype /Link /Rect [72 700 172 712] /A << /S /URI /URI (https://www.1177.se/) >> >>]',
      },
    });
    const runs = view.pages[0]?.texts ?? [];
    expect(runs.map(({ language }) => language)).toEqual(['en-GB', 'en-GB', undefined]);
    expect(runs.map(({ replacement }) => replacement?.text)).toEqual([undefined, undefined, 'hello']);
    expect(view.annotations.map(({ outward }) => outward)).toEqual([true]);
  });

  it('tells annotations, fields and their elements', () => {
    const view = viewOf({
      page: { Annots: '[@note @widget]', Tabs: '/S' },
      catalog: { AcroForm: '<< /Fields [@widget] >>' },
      structure: [
        { type: 'P', kids: [0] },
        { type: 'Form', name: 'form', kids: ['<< /Type /OBJR /Obj @widget >>'] },
      ],
      parentTree: '1 @form',
      objects: {
        note: '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (A note) /F 2 >>',
        widget:
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /TU (Your name) /V (value) /Rect [72 600 200 620] /StructParent 1 >>',
      },
    });
    expect(view.annotations).toEqual([
      {
        page: 1,
        subtype: 'Text',
        box: [10, 10, 20, 20],
        contents: 'A note',
        hidden: true,
        element: undefined,
        outward: false,
      },
      {
        page: 1,
        subtype: 'Widget',
        box: [72, 600, 200, 620],
        contents: undefined,
        hidden: false,
        element: 2,
        outward: false,
      },
    ]);
    expect(view.fields).toEqual([
      {
        page: 1,
        name: 'name',
        type: 'Tx',
        tooltip: 'Your name',
        value: 'value',
        options: [],
        pushed: false,
        places: [{ page: 1, box: [72, 600, 200, 620] }],
        hidden: false,
      },
    ]);
    expect(view.structure[2]?.annotations).toEqual([1]);
  });

  it('tells what there is to choose in a field', () => {
    const widget = (more: string) => `<< /Type /Annot /Subtype /Widget /Rect [72 600 200 620] ${more} >>`;
    const { fields } = viewOf({
      page: { Annots: '[@menu @box @send]', Tabs: '/S' },
      catalog: { AcroForm: '<< /Fields [@menu @box @send] >>' },
      objects: {
        menu: widget('/FT /Ch /T (time) /Opt [(Monday) [(tue) (Tuesday, in the morning)] 7]'),
        box: widget('/FT /Btn /T (yes) /MK << /CA (4) >>'),
        send: widget('/FT /Btn /T (send) /MK << /CA (Send the form) /AC (Sending) >>'),
      },
    });
    expect(fields.map(({ name, options }) => [name, ...options])).toEqual([
      ['time', 'Monday', 'Tuesday, in the morning'],
      ['yes'],
      ['send', 'Send the form', 'Sending'],
    ]);
  });

  it('tells actions, embedded files, outside references and texts beside the pages', () => {
    const view = viewOf({
      catalog: {
        OpenAction: '<< /S /J#61vaScript /JS (app.alert(1)) >>',
        Names: '<< /EmbeddedFiles << /Names [(a) @file] >> >>',
        AcroForm: '<< /Fields [] /XFA (x) >>',
      },
      trailer: '/Info @info',
      resources: { XObject: '<< /Im @outside >>' },
      content: `/P << /MCID 0 >> BDC ${words} EMC /Artifact BMC /Im Do EMC`,
      objects: {
        file: '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F @embedded >> >>',
        embedded: { dict: '/Type /EmbeddedFile', data: 'x' },
        info: '<< /Author (Someone) /Title (Old title) >>',
        outside: { ...image, dict: `${image.dict} /F (picture.jpg)` },
      },
    });
    expect(view.actions.map(({ type }) => type)).toEqual(['JavaScript']);
    expect(view.embeddedFiles).toEqual(['a.txt']);
    expect(view.externalReferences).toEqual(['picture.jpg']);
    expect(view.xfa).toBe(true);
    expect(view.title).toBe('A letter');
    expect(view.metadataTexts).toContainEqual({ where: 'Author', text: 'Someone' });
    expect(view.metadataTexts).toContainEqual({ where: 'XMP dc:title', text: 'A letter' });
  });

  it('tells an action that runs by itself from one that is clicked, also when both are one', () => {
    const view = viewOf({
      catalog: { OpenAction: '@leave' },
      page: { AA: '<< /O << /S /URI /URI (https://example.com/page) >> >>', Annots: '[@link]' },
      objects: {
        leave: '<< /S /URI /URI (https://example.com/) >>',
        link: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (x) /A @leave >>',
      },
    });
    const told = view.actions.map(({ target, opensItself }) => `${target} ${opensItself}`);
    expect(told.sort()).toEqual([
      'https://example.com/ false',
      'https://example.com/ true',
      'https://example.com/page true',
    ]);
  });

  it('finds the document that a hybrid file carries in its trailer', () => {
    const view = viewOf({
      trailer: '/AdditionalStreams [/application#2Fvnd.oasis.opendocument.text @document]',
      objects: { document: { dict: '', data: 'PK' } },
    });
    expect(view.embeddedFiles).toEqual(['application/vnd.oasis.opendocument.text']);
  });

  it('does not take the filter of an inline image for a file', () => {
    const view = viewOf({
      content: `/P << /MCID 0 >> BDC ${words} EMC /Artifact BMC BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI EMC`,
    });
    expect(view.externalReferences).toEqual([]);
  });

  it('tells identity maps from circles', () => {
    const circles = (roleMap: string) =>
      viewOf({ treeRoot: { RoleMap: roleMap }, structure: [{ type: 'P', kids: [0] }] }).roleMapCircles;
    expect(circles('<< /P /P >>')).toBe('identity');
    expect(circles('<< /P /Own /Own /P >>')).toBe('longer');
    expect(circles('<< /Own /P >>')).toBe('none');
  });
});
