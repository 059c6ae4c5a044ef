import { buildJpeg } from '@klarmall/attachments/testing';
import { inflateNode } from '@klarmall/pdf/node';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from './inspect-attachment.ts';
import { type Reviewed, reviewState } from './review.ts';

const sha256 = 'a'.repeat(64);
const reviewed: Reviewed = { by: 'Redaktionen', date: '2026-11-01', sha256, checked: ['image-text'] };
const inspect = (image: Uint8Array) =>
  inspectAttachment(image, { fileName: 'map.jpg' }, { inflate: inflateNode });

describe('reviewState', () => {
  it('answers the questions that a person has looked at', async () => {
    const report = await inspect(buildJpeg());
    expect(reviewState(report, undefined, sha256)).toMatchObject({
      state: 'none',
      open: [{ rule: 'attachment/image-text' }],
    });
    expect(reviewState(report, reviewed, sha256)).toEqual({ state: 'complete', open: [] });
    expect(reviewState(report, { ...reviewed, checked: ['alt'] }, sha256).state).toBe('partial');
  });

  it('is void when the file has changed', async () => {
    expect(reviewState(await inspect(buildJpeg()), reviewed, 'b'.repeat(64))).toMatchObject({
      state: 'void',
      open: [{}],
    });
  });

  it('never answers for personal data', async () => {
    const report = await inspect(buildJpeg({ comment: '1212121212' }));
    expect(
      reviewState(report, { ...reviewed, checked: ['image-text', 'order', 'alt'] }, sha256),
    ).toMatchObject({
      state: 'partial',
      open: [{ rule: 'attachment/personal-number' }],
    });
  });
});
