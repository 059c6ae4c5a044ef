import type { MarkupInline, Outcome, Place } from '@klarmall/model';
import { found } from '../found.ts';
import { asPlaceholder, readMustache } from './placeholder.ts';
import { placeholderProblem } from './placeholder-problem.ts';

/** A link as it stands in the source. */
interface WrittenLink {
  /** The address as written, at `targetPlace`. */
  readonly address: string;
  /** What the Markdown means by the address. */
  readonly url: string;
  readonly targetPlace: Place;
  readonly children: readonly MarkupInline[];
  readonly place: Place;
}

/** A link to a literal address or to one placeholder. Where the address is neither, its words stay. */
export function linkTo({ address, url, targetPlace, children, place }: WrittenLink): Outcome<MarkupInline[]> {
  if (!address.includes('{{')) {
    const target = { type: 'url', url } as const;
    return { value: [{ type: 'link', children, target, targetPlace, place }], findings: [] };
  }
  const mustache = readMustache(address);
  const placeholder = asPlaceholder(mustache, targetPlace);
  if (placeholder?.namespace === 'links')
    return { value: [{ type: 'link', children, target: placeholder, targetPlace, place }], findings: [] };
  const problem =
    mustache.type === 'problem' && /^\{\{[^{}]*\}\}$/.test(address)
      ? placeholderProblem(mustache, targetPlace)
      : found('source/link-form', placeholder ? 'notLink' : 'mixed', targetPlace, { text: address });
  return { value: [...children], findings: [problem] };
}
