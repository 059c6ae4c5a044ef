import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';
import { secondIdentity } from './second-identity.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('fileKind', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\n\n%PDF-1.7\n', 'pdf'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['PK\x03\x04....[Content_Types].xml....word/document.xml', 'docx'],
    ['PK\x03\x04....xl/workbook.xml', 'xlsx'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'opendocument'],
    ['PK\x03\x04....a.txt', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
    ['GIF89a', 'gif'],
    ['\0\0\0\x18ftypheic', 'heic'],
    ['<!DOCTYPE html><p>', 'html'],
    ['<?xml version="1.0"?>\n<svg xmlns="x">', 'svg'],
    ['Hej', 'text'],
    ['BMW är en bil', 'text'],
    ['BM\x10\0\0\0\0\0\0\0', 'bmp'],
    ['\x01\x02\x03', 'unknown'],
    ['', 'empty'],
  ])('tells %j', (text, kind) => {
    expect(fileKind(bytes(text))).toBe(kind);
  });
});

describe('secondIdentity', () => {
  const archive = `PK\x03\x04abcPK\x05\x06${'\0'.repeat(18)}`;

  it('finds a PDF inside an image, an archive behind a PDF, a page before one', () => {
    expect(secondIdentity(bytes('\x89PNG\r\n\x1a\n..%PDF-1.4'), 'png', undefined)).toEqual({
      kind: 'pdf',
      where: 'inside',
    });
    expect(secondIdentity(bytes(`%PDF-1.4 ... %%EOF\n${archive}`), 'pdf', undefined)).toEqual({
      kind: 'zip',
      where: 'after',
    });
    expect(secondIdentity(bytes('<html><body>%PDF-1.4'), 'pdf', undefined)).toEqual({
      kind: 'html',
      where: 'before',
    });
    const whole = '%PDF-1.4 ... %%EOF\n';
    for (const [text, kind, where] of [
      [`${whole}\0\0%PDF-1.7 ...`, 'pdf', 'after'],
      [`${whole}%%EOF\n<html><script>`, 'html', 'after'],
      [`${whole}#!/bin/sh`, 'program', 'after'],
      [`MZ...${whole}`, 'program', 'before'],
      [`%!PS\n${whole}`, 'program', 'before'],
    ] as const) {
      expect(secondIdentity(bytes(text), 'pdf', undefined), text).toEqual({ kind, where });
    }
    expect(secondIdentity(bytes(`${whole}5 0 obj %comment %%EOF\r\n`), 'pdf', undefined)).toBeUndefined();
    expect(secondIdentity(bytes('\xff\xd8\xff\xd9<script>'), 'jpg', 4)).toEqual({
      kind: 'html',
      where: 'after',
    });
  });

  it('lets ordinary files and four chance letters be', () => {
    expect(secondIdentity(bytes('%PDF-1.4 PK\x05\x06 %%EOF'), 'pdf', undefined)).toBeUndefined();
    expect(secondIdentity(bytes('\xff\xd8\xff\xd9\0\0\0'), 'jpg', 4)).toBeUndefined();
  });

  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => void secondIdentity(any, fileKind(any), any.length >> 1)),
    );
  });
});
