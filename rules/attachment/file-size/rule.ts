import { defineRule } from '@klarmall/lint';

/** Bytes as megabytes with one decimal. */
const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;

/** Too large for the channel. */
export default defineRule({
  id: 'attachment/file-size',
  restsOn: 'sizeLimit',
  on: 'attachment',
  title: { sv: 'Filen är för stor', en: 'The file is too large' },
  why: {
    sv: 'Kanalen tar inte emot filen, eller så tar den lång tid att öppna.',
    en: 'The channel does not take the file, or it takes long to open.',
  },
  action: {
    sv: 'Spara bilderna i lägre upplösning och exportera om.',
    en: 'Save the pictures in lower resolution and export again.',
  },
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  severity: 'error',
  levelReason: { sv: 'Kanalen har en övre gräns.', en: 'The channel has an upper limit.' },
  tags: ['1177'],
  messages: {
    tooLarge: {
      sv: 'Filen är {megabytes} MB. Högst {limit} MB går att bifoga.',
      en: 'The file is {megabytes} MB. At most {limit} MB can be attached.',
    },
  },
  check({ bytes, demands: { sizeLimit } }, { report }) {
    if (sizeLimit === undefined || bytes <= sizeLimit) return;
    report({ message: 'tooLarge', data: { megabytes: megabytes(bytes), limit: megabytes(sizeLimit) } });
  },
});
