import { defineRule } from '@klarmall/lint';
import type { MarkupLink } from '@klarmall/model';
import { linkGuidelines, wcag } from '../../support/basis.ts';
import { addressesOf, isOwn, type LinkUse, linksOf } from '../../support/markup.ts';
import { normaliseLabel } from '../../support/words.ts';

export default defineRule({
  id: 'accessibility/one-text-two-targets',
  on: 'template',
  severity: 'warning',
  title: {
    sv: 'Två länkar har samma text men leder till olika sidor',
    en: 'Two links are called the same but lead apart',
  },
  why: {
    sv: 'Den som hör länkarna upplästa kan inte skilja dem åt.',
    en: 'Those who hear the links read out cannot tell them apart.',
  },
  action: {
    sv: 'Ge länkarna olika namn, efter vart de leder.',
    en: 'Give the links different names, by where they lead.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: [...wcag('2.4.4', 'link-purpose-in-context'), linkGuidelines],
  messages: {
    twoTargets: {
      sv: 'Länken ”{text}” leder inte till samma sida som en annan länk med samma namn.',
      en: 'The link "{text}" does not lead to the same page as another link of that name.',
    },
    otherLink: { sv: 'Här är den andra länken.', en: 'Here is the other link.' },
  },
  check(template, { report }) {
    const targetOf = (link: MarkupLink): string => {
      const addresses = addressesOf(template, link);
      // Names that lead to one address at every unit are one target; a name without an address is its own.
      if (addresses.length > 0) return addresses.join(' ');
      return link.target.type === 'url' ? link.target.url : `{{links.${link.target.name}}}`;
    };
    const uses = linksOf(template);
    const reported = new Set<number>();
    for (const message of template.messages) {
      const shown = new Set(message.snippets.map((id) => `snippets/${id}`));
      const first = new Map<string, { readonly target: string; readonly use: LinkUse }>();
      for (const use of uses) {
        if (use.part.startsWith('snippets/') && !shown.has(use.part)) continue;
        const label = normaliseLabel(use.text);
        if (label === '') continue;
        const target = targetOf(use.link);
        const earlier = first.get(label);
        if (earlier === undefined) first.set(label, { target, use });
        else if (earlier.target !== target && !reported.has(use.link.place.start.offset)) {
          if (!isOwn(template, use.link.place) && !isOwn(template, earlier.use.link.place)) continue;
          reported.add(use.link.place.start.offset);
          report({
            message: 'twoTargets',
            data: { text: use.text },
            place: use.link.place,
            part: use.part,
            related: [{ place: earlier.use.link.place, message: 'otherLink' }],
          });
        }
      }
    }
  },
});
