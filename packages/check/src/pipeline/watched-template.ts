import type { LinkedTemplate, LinkedUnit, Refused } from '@klarmall/model';

/** A template that remembers whether anybody has asked for what was refused in its sources. */
interface WatchedTemplate {
  readonly template: LinkedTemplate;
  wasAskedForRefused(): boolean;
}

/**
 * A view of a template for whoever judges what it holds. A judgement that rests on a refused value (that a text is
 * missing, say) would only tell the same fault again in other words.
 */
export function watchedTemplate(watched: LinkedTemplate): WatchedTemplate {
  let asked = false;
  const ask = (refused: Refused, path: readonly string[]): void => {
    asked ||= refused.touches(path);
  };
  const source = <Source extends object>(of: Source, refused: Refused): Source =>
    new Proxy(of, {
      get(target, key) {
        if (typeof key === 'string') ask(refused, [key]);
        return Reflect.get(target, key);
      },
    });
  const unit = (of: LinkedUnit): LinkedUnit =>
    new Proxy(of, {
      get: (target, key) =>
        key === 'source' ? source(target.source, target.refused) : Reflect.get(target, key),
    });
  const template = new Proxy(watched, {
    get(target, key) {
      switch (key) {
        case 'source':
        case 'own':
          return source(target[key], target.refused);
        case 'units':
          return target.units.map(unit);
        case 'prose':
          // The texts of the whole template.
          ask(target.refused, []);
          return target.prose;
        default:
          if (typeof key === 'string') ask(target.refused, [key]);
          return Reflect.get(target, key);
      }
    },
  });
  return { template, wasAskedForRefused: () => asked };
}
