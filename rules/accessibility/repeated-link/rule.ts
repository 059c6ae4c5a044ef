import { elements, textOf } from '@klarmall/html';
import { defineRule } from '@klarmall/lint';
import type { Element } from 'hast';
import { wcag } from '../../support/basis.ts';

/** How much text may stand between two links for them to be read as one. */
const FAR = /[\p{L}\p{N}]/u;

export default defineRule({
  id: 'accessibility/repeated-link',
  on: 'html',
  severity: 'warning',
  title: {
    sv: 'Två länkar bredvid varandra leder till samma sida',
    en: 'Two links side by side lead to the same page',
  },
  why: {
    sv: 'Den som lyssnar eller använder tangentbord möter samma länk två gånger.',
    en: 'Those who listen or use a keyboard meet the same link twice.',
  },
  action: { sv: 'Slå ihop dem till en länk.', en: 'Join them to one link.' },
  tags: ['wcag21-en301549v321'],
  basis: wcag('2.4.4', 'link-purpose-in-context'),
  messages: {
    sameTarget: {
      sv: '”{first}” och ”{second}” leder till samma sida.',
      en: '"{first}" and "{second}" lead to the same page.',
    },
  },
  check(view, { report }) {
    for (const parent of elements(view.root, 'p', 'li', 'dd')) {
      let previous: Element | undefined;
      for (const child of parent.children) {
        if (child.type === 'element' && child.tagName === 'a') {
          if (previous && previous.properties.href === child.properties.href) {
            const place = view.placeOf(child);
            report({
              message: 'sameTarget',
              data: { first: textOf(previous).trim(), second: textOf(child).trim() },
              ...(place ? { place } : {}),
            });
          }
          previous = child;
        } else if (FAR.test(textOf(child))) previous = undefined;
      }
    }
  },
});
