import type { ClockTimeMatch } from '@klarmall/swedish';

/** What is wrong with how a time of day is written: 24:00, a colon, or a hyphen or spaces in a span. */
export function timeFault(time: ClockTimeMatch): 'midnight' | 'time' | 'span' | undefined {
  if (time.from.hour === 24 || time.to?.hour === 24) return 'midnight';
  if (time.separator === ':') return 'time';
  const sign = time.spanSign;
  const hasHyphen = sign !== undefined && /[-—−]/u.test(sign);
  const hasSpaces = sign !== undefined && /^[\s\u00A0][-–—−]/u.test(sign);
  return hasHyphen || hasSpaces ? 'span' : undefined;
}
