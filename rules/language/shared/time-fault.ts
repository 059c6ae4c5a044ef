import type { ClockTimeMatch } from '@klarmall/swedish';

/** What is wrong with how a time of day is written: 24.00, a colon or no sign, or a hyphen or spaces in a span. */
export function timeFault(time: ClockTimeMatch): 'midnight' | 'time' | 'span' | undefined {
  // What no clock shows is no matter of how it is written.
  if (!time.isReal) return undefined;
  // "00:00" is the night before to some and after to others.
  if (time.to === undefined && time.from.hour === 0 && (time.from.minute ?? 0) === 0) return 'midnight';
  if (time.separator !== undefined && time.separator !== '.') return 'time';
  // "kl.13.30": the short word has grown together with the figures.
  if (/^kl\.\d/iu.test(time.text)) return 'time';
  if (time.from.hour === 24) return 'midnight';
  const sign = time.spanSign;
  const hasHyphen = sign !== undefined && /[-—−]/u.test(sign);
  const hasSpaces = sign !== undefined && /^\s[-–—−]/u.test(sign);
  return hasHyphen || hasSpaces ? 'span' : undefined;
}
