import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { messageToHast } from './message-to-hast.ts';
import { renderMessagePage } from './render-page.ts';
import { field, paragraph, renderedFixture } from './testing/index.ts';

const page = (blocks: Parameters<typeof renderedFixture>[0]) => {
  const rendered = renderedFixture(blocks);
  const [message] = rendered.messages;
  if (message === undefined) throw new Error('The fixture has one message.');
  return renderMessagePage(messageToHast(rendered, message), 'Tid & plats', 'sv');
};

describe('renderMessagePage', () => {
  test('has language, title and a policy that forbids scripts and fetching', () => {
    const html = page({ blocks: [paragraph('Hej.')] });
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<title>Tid &amp; plats</title>');
    const policy = new JSDOM(html).window.document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(html).not.toMatch(/<script|src=|@import|url\(/);
  });

  test('says that marked details are examples only where there are any', () => {
    expect(page({ blocks: [paragraph(field('date'))] })).toContain('De markerade uppgifterna är exempel.');
    expect(page({ blocks: [paragraph('Hej.')] })).not.toContain('De markerade uppgifterna');
  });

  test('gives the same bytes for the same input', () => {
    const blocks = [paragraph('Hej.', field('date'))];
    expect(page({ blocks })).toBe(page({ blocks }));
  });
});
