import type { FindingDefinition, MessageText } from '@klarmall/model';
import { defineFinding } from './define-finding.ts';

/** A message for a name that leads nowhere, and its twin for when a near name exists. */
function unknown(key: string, what: { sv: string; en: string }): Record<string, MessageText> {
  return {
    [key]: { sv: `${what.sv} {name} finns inte.`, en: `There is no ${what.en} {name}.` },
    [`${key}Suggest`]: {
      sv: `${what.sv} {name} finns inte. Menade du {suggestion}?`,
      en: `There is no ${what.en} {name}. Did you mean {suggestion}?`,
      action: { sv: 'Byt till {suggestion}.', en: 'Change to {suggestion}.' },
    },
  };
}

/** Findings of the stages that join files: names, inheritance, units. */
export const linkDefinitions: readonly FindingDefinition[] = [
  defineFinding('link/duplicate-id', {
    title: { sv: 'Samma id står på två ställen', en: 'Two have the same id' },
    why: {
      sv: 'Det går inte att veta vilken text invånaren ska få.',
      en: 'Nobody can tell which text the citizen should get.',
    },
    action: { sv: 'Byt id på den ena.', en: 'Change one of the ids.' },
    messages: {
      template: { sv: 'Mallen {id} finns i två filer.', en: 'The template {id} stands in two files.' },
      unit: { sv: 'Mottagningen {id} finns i två filer.', en: 'The unit {id} stands in two files.' },
      hsaId: {
        title: { sv: 'Två mottagningar har samma HSA-id', en: 'Two units have the same HSA id' },
        why: {
          sv: 'Meddelandet skulle komma från fel mottagning.',
          en: 'The message would come from the wrong unit.',
        },
        sv: 'Mottagningarna {first} och {second} har samma HSA-id, {id}.',
        en: 'The units {first} and {second} have the same HSA id, {id}.',
        action: {
          sv: 'Rätta HSA-id på den ena. Det avgör vem som är avsändare i 1177.',
          en: 'Correct the HSA id of one of them. It decides who the sender is in 1177.',
        },
      },
      shared: {
        sv: 'Det delade frasminnet {id} finns i två filer.',
        en: 'The shared snippet {id} stands in two files.',
      },
      snippet: {
        sv: 'Frasminnet {id} finns två gånger i mallen.',
        en: 'The snippet {id} stands twice in the template.',
      },
      use: {
        title: { sv: 'Texten tas in två gånger', en: 'The text is taken in twice' },
        why: {
          sv: 'Invånaren skulle läsa samma sak två gånger.',
          en: 'The citizen would read the same thing twice.',
        },
        sv: 'Mallen tar in det delade frasminnet {id} två gånger.',
        en: 'The template takes in the shared snippet {id} twice.',
        action: { sv: 'Ta bort den ena raden med use.', en: 'Take out one of the lines with use.' },
      },
      question: {
        sv: 'Frågan {id} finns två gånger i mallen.',
        en: 'The question {id} stands twice in the template.',
      },
      message: {
        sv: 'Meddelandet {id} finns två gånger i mallen.',
        en: 'The message {id} stands twice in the template.',
      },
      answer: {
        sv: 'Svarstexten {id} finns två gånger i mallen.',
        en: 'The answer text {id} stands twice in the template.',
      },
      first: { sv: 'Här står den första.', en: 'The first one stands here.' },
    },
  }),
  defineFinding('link/unknown-reference', {
    title: { sv: 'Hänvisningen leder ingenstans', en: 'The reference leads nowhere' },
    why: {
      sv: 'Texten som skulle stå här saknas i meddelandet.',
      en: 'The text that should stand here is missing from the message.',
    },
    action: {
      sv: 'Kontrollera stavningen, eller skapa det som saknas.',
      en: 'Check the spelling, or create what is missing.',
    },
    messages: {
      ...unknown('template', { sv: 'Mallen', en: 'template' }),
      ...unknown('shared', { sv: 'Det delade frasminnet', en: 'shared snippet' }),
      ...unknown('snippet', { sv: 'Frasminnet', en: 'snippet' }),
      ...unknown('unit', { sv: 'Mottagningen', en: 'unit' }),
      ...unknown('option', { sv: 'Svarsalternativet', en: 'option' }),
      change: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
    },
  }),
  defineFinding('link/unused-pattern', {
    severity: 'info',
    title: { sv: 'Ingen mall passar', en: 'No template fits' },
    why: {
      sv: 'Raden gör ingen skillnad. Mottagningen får de mallar som de andra raderna pekar ut.',
      en: 'The line makes no difference. The unit gets the templates that the other lines point to.',
    },
    action: {
      sv: 'Kontrollera stavningen. Är mallarna på väg kan raden stå kvar.',
      en: 'Check the spelling. If the templates are on their way, the line may stay.',
    },
    messages: {
      uses: { sv: 'Ingen mall passar {name}.', en: 'No template fits {name}.' },
      usesSuggest: {
        sv: 'Ingen mall passar {name}. Menade du {suggestion}?',
        en: 'No template fits {name}. Did you mean {suggestion}?',
        action: { sv: 'Byt till {suggestion}.', en: 'Change to {suggestion}.' },
      },
      change: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
    },
  }),
  defineFinding('link/unknown-value', {
    title: { sv: 'Värdet finns inte', en: 'There is no such value' },
    why: {
      sv: 'Ingen text visar värdet, så det som står där når aldrig invånaren.',
      en: 'No text shows the value, so what it says never reaches the citizen.',
    },
    action: {
      sv: 'Rätta namnet, eller ta bort raden. Värdena står i mallen som den bygger på.',
      en: 'Correct the name, or delete the line. The values stand in the template it builds on.',
    },
    messages: {
      ...unknown('value', { sv: 'Värdet', en: 'value' }),
      change: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
    },
  }),
  defineFinding('link/cycle', {
    title: { sv: 'Texter tar in varandra i en ring', en: 'Snippets include each other in a loop' },
    why: { sv: 'Meddelandet skulle aldrig ta slut.', en: 'The message would never end.' },
    action: { sv: 'Ta bort en av hänvisningarna.', en: 'Delete one of the references.' },
    messages: {
      extends: {
        sv: 'Mallen bygger till slut på sig själv: {chain}.',
        en: 'The template ends up building on itself: {chain}.',
      },
      include: {
        sv: 'Frasminnet tar till slut in sig självt: {chain}.',
        en: 'The snippet ends up taking itself in: {chain}.',
      },
    },
  }),
  defineFinding('link/child-key', {
    title: {
      sv: 'Det här bestäms i mallen som den bygger på',
      en: 'This is decided in the template it builds on',
    },
    why: {
      sv: 'Alla som använder den gemensamma mallen ska få samma text och regler.',
      en: 'Everyone who uses the common template shall get the same text and rules.',
    },
    action: {
      sv: 'Ta bort raden, eller gör en egen mall utan extends.',
      en: 'Delete the line, or make a template of your own without extends.',
    },
    messages: {
      notAllowed: {
        sv: 'En mall som bygger på en annan kan inte ändra {key}.',
        en: 'A template that builds on another cannot change {key}.',
      },
    },
  }),
  defineFinding('link/locked-text', {
    title: { sv: 'Låst text är ändrad', en: 'Locked text is changed' },
    why: {
      sv: 'Regionen har bestämt texten, så att alla invånare får samma besked.',
      en: 'The region has decided the text, so that all citizens get the same message.',
    },
    action: {
      sv: 'Ta bort ditt frasminne, eller ge det ett eget id så att det läggs till.',
      en: 'Delete your snippet, or give it an id of its own so that it is added.',
    },
    messages: {
      snippet: { sv: 'Frasminnet {id} är låst i {base}.', en: 'The snippet {id} is locked in {base}.' },
      base: { sv: 'Här står den låsta texten.', en: 'The locked text stands here.' },
    },
  }),
  defineFinding('link/missing-key', {
    title: { sv: 'Mallen är inte färdig', en: 'The template is not complete' },
    why: { sv: 'Utan uppgiften kan inget meddelande göras.', en: 'Without it no message can be made.' },
    action: { sv: 'Lägg till det som saknas.', en: 'Add what is missing.' },
    messages: {
      text: {
        sv: 'Mallen har ingen text att skicka.',
        en: 'The template has no text to send.',
        action: { sv: 'Lägg till purpose eller ett frasminne.', en: 'Add purpose or a snippet.' },
      },
    },
  }),
  defineFinding('link/unknown-placeholder', {
    title: { sv: 'Platshållaren finns inte', en: 'The placeholder does not exist' },
    why: {
      sv: 'Invånaren skulle se {{ och }}, eller en lucka i meningen.',
      en: 'The citizen would see the braces, or a gap in the sentence.',
    },
    action: {
      sv: 'Kontrollera namnet, eller beskriv det i mallen.',
      en: 'Check the name, or describe it in the template.',
    },
    messages: {
      ...unknown('fields', { sv: 'Fältet', en: 'field' }),
      ...unknown('values', { sv: 'Värdet', en: 'value' }),
      ...unknown('links', { sv: 'Länken', en: 'link' }),
      ...unknown('unit', { sv: 'Uppgiften om mottagningen', en: 'fact about the unit' }),
      ...unknown('settings', { sv: 'Inställningen', en: 'setting' }),
      change: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
      inValue: {
        title: { sv: 'Platshållaren kan inte stå här', en: 'The placeholder cannot stand here' },
        sv: 'Den här texten visas som den står. {name} fylls inte i.',
        en: 'This text is shown as it stands. {name} is not filled in.',
        action: { sv: 'Skriv texten utan {{ och }}.', en: 'Write the text without braces.' },
      },
      notHere: {
        title: { sv: 'Platshållaren kan inte stå här', en: 'The placeholder cannot stand here' },
        sv: '{name} kan inte stå i den här texten.',
        en: '{name} cannot stand in this text.',
        action: { sv: 'Skriv uppgiften utan {{ och }}.', en: 'Write it without braces.' },
      },
      timeTwice: {
        title: { sv: 'Klockslaget blir fel', en: 'The time comes out wrong' },
        why: { sv: 'Invånaren skulle läsa 13.30:00.', en: 'The citizen would read 13.30:00.' },
        sv: '{name} visar hela klockslaget, och efter det står ”{text}”.',
        en: '{name} shows the whole time, and “{text}” stands after it.',
        action: { sv: 'Ta bort ”{text}”.', en: 'Delete “{text}”.' },
      },
      dateTwice: {
        title: { sv: 'Datumet blir fel', en: 'The date comes out wrong' },
        why: {
          sv: 'Invånaren skulle läsa tisdag tisdag 8 december 2026.',
          en: 'The citizen would read the weekday or year twice.',
        },
        sv: '{name} visar hela datumet med veckodag och år, och intill står ”{text}”.',
        en: '{name} shows the whole date with weekday and year, and “{text}” stands next to it.',
        action: { sv: 'Ta bort ”{text}”.', en: 'Delete “{text}”.' },
      },
      inName: {
        title: { sv: 'Platshållaren kan inte stå här', en: 'The placeholder cannot stand here' },
        sv: '{name} fylls i för varje meddelande, och kan inte stå här.',
        en: '{name} is filled in per message and cannot stand here.',
        action: { sv: 'Flytta uppgiften till ett frasminne.', en: 'Move it to a snippet.' },
      },
    },
  }),
  defineFinding('link/value-type', {
    title: { sv: 'Värdet är av fel sort', en: 'The value is of the wrong kind' },
    why: {
      sv: 'Fel text visas för invånaren, eller ingen alls.',
      en: 'The wrong text is shown to the citizen, or none.',
    },
    action: {
      sv: 'Använd true eller false för villkor, och text för det som ska visas.',
      en: 'Use true or false for conditions, and text for what is to be shown.',
    },
    messages: {
      notBoolean: {
        sv: 'Värdet {name} är text, och kan inte styra ett villkor.',
        en: 'The value {name} is text and cannot steer a condition.',
      },
      notText: {
        sv: 'Värdet {name} är true eller false, och kan inte visas som text.',
        en: 'The value {name} is true or false and cannot be shown as text.',
      },
      mismatch: {
        sv: 'Värdet {name} är av en annan sort i {base}.',
        en: 'The value {name} is of another kind in {base}.',
      },
    },
  }),
  defineFinding('link/field-example', {
    title: { sv: 'Exemplet går inte att använda', en: 'The example cannot be used' },
    why: {
      sv: 'Den som granskar mallen ser exemplet där värdet ska stå, och den som fyller i gör likadant.',
      en: 'Whoever reviews the template sees the example where the value will stand, and whoever fills it in does the same.',
    },
    action: { sv: 'Skriv ett värde som skulle kunna skickas.', en: 'Write a value that could be sent.' },
    messages: {
      date: {
        sv: '”{example}” är ingen dag som finns.',
        en: '“{example}” is no day that exists.',
        action: {
          sv: 'Skriv år, månad och dag inom citattecken: "2026-12-08".',
          en: 'Write year, month and day in quotation marks: "2026-12-08".',
        },
      },
      time: {
        sv: '”{example}” är inget klockslag som finns.',
        en: '“{example}” is no time of day.',
        action: {
          sv: 'Skriv timme och minut inom citattecken: "13.30".',
          en: 'Write hour and minute in quotation marks: "13.30".',
        },
      },
      phone: {
        sv: '”{example}” är inget telefonnummer.',
        en: '“{example}” is no telephone number.',
        action: {
          sv: 'Skriv ett svenskt nummer med riktnummer, till exempel "08-465 004 12".',
          en: 'Write a Swedish number with its area code, for example "08-465 004 12".',
        },
      },
    },
  }),
  defineFinding('link/missing-in-unit', {
    title: { sv: 'Mottagningen saknar en uppgift', en: 'The unit lacks a fact' },
    why: {
      sv: 'Mallen visar uppgiften, så invånaren skulle få en lucka i texten.',
      en: 'The template shows it, so the citizen would get a gap in the text.',
    },
    action: { sv: 'Lägg till uppgiften i mottagningens fil.', en: 'Add it to the unit’s file.' },
    messages: {
      links: {
        sv: 'Mottagningen {unit} har inte länken {name}, som {template} använder.',
        en: 'The unit {unit} lacks the link {name}, used by {template}.',
      },
      phone: {
        sv: 'Mottagningen {unit} har inget telefonnummer, och {template} visar det.',
        en: 'The unit {unit} has no phone number, shown by {template}.',
      },
      hours: {
        sv: 'Mottagningen {unit} har ingen telefontid, och {template} visar den.',
        en: 'The unit {unit} has no phone hours, shown by {template}.',
      },
      address: {
        sv: 'Mottagningen {unit} har ingen adress, och {template} visar den.',
        en: 'The unit {unit} has no address, shown by {template}.',
      },
      contactPage: {
        sv: 'Mottagningen {unit} har ingen kontaktsida, och {template} visar den.',
        en: 'The unit {unit} has no contact page, shown by {template}.',
      },
      settings: {
        sv: '{template} visar {name}, men varken mallen eller mottagningen {unit} anger antalet dagar.',
        en: '{template} shows {name}, but neither it nor the unit {unit} gives the days.',
      },
      usedHere: { sv: 'Här används uppgiften.', en: 'It is used here.' },
    },
  }),
  defineFinding('link/other-language', {
    title: {
      sv: 'En text är på ett annat språk än mallen',
      en: 'A text is in another language than the template',
    },
    why: {
      sv: 'Invånaren förstår den kanske inte, och en skärmläsare läser orden med fel uttal.',
      en: 'The citizen may not understand it, and a screen reader pronounces the words wrongly.',
    },
    action: {
      sv: 'Skriv texten på mallens språk.',
      en: 'Write the text in the language of the template.',
    },
    messages: {
      snippet: {
        sv: 'Det delade frasminnet {id} är på {found}, men mallen är på {wanted}.',
        en: 'The shared snippet {id} is in {foundEnglish}, but the template is in {wantedEnglish}.',
        action: {
          sv: 'Gör ett eget frasminne på {wanted}, med raden language: {tag}.',
          en: 'Make a snippet of its own in {wantedEnglish}, with the line language: {tag}.',
        },
      },
      value: {
        sv: 'Mottagningen {unit} har bara skrivit värdet {name} på svenska, men {template} är på {wanted}.',
        en: 'The unit {unit} has written the value {name} in Swedish only, but {template} is in {wantedEnglish}.',
        action: {
          sv: 'Skriv värdet på {wanted} i mottagningens fil, under languages och {tag}.',
          en: 'Write the value in {wantedEnglish} in the unit’s file, below languages and {tag}.',
        },
      },
      phones: {
        sv: 'Mottagningen {unit} har bara skrivit telefontiden på svenska, men {template} är på {wanted}.',
        en: 'The unit {unit} has written its phone hours in Swedish only, but {template} is in {wantedEnglish}.',
        action: {
          sv: 'Skriv telefontiden på {wanted} i mottagningens fil, under languages och {tag}.',
          en: 'Write the phone hours in {wantedEnglish} in the unit’s file, below languages and {tag}.',
        },
      },
      contact: {
        sv: 'Mallen är på {wanted}. Klarmall kan inte skriva kontaktuppgifterna på det språket.',
        en: 'The template is in {wantedEnglish}. Klarmall cannot write the contact details in that language.',
        action: {
          sv: 'Skriv contact i mallen: vart invånaren vänder sig med frågor.',
          en: 'Write contact in the template: where the citizen turns with questions.',
        },
      },
      usedHere: { sv: 'Här används texten.', en: 'It is used here.' },
    },
  }),
  defineFinding('link/unused-value', {
    severity: 'warning',
    title: { sv: 'Värdet används inte', en: 'The value is not used' },
    why: {
      sv: 'Det är lätt att tro att texten visas, men ingen mall använder den.',
      en: 'It is easy to think the text is shown, but no template uses it.',
    },
    action: { sv: 'Kontrollera namnet, eller ta bort raden.', en: 'Check the name, or delete the line.' },
    messages: {
      unit: {
        sv: 'Ingen av mottagningens mallar har värdet {name}.',
        en: 'None of the unit’s templates has the value {name}.',
      },
      unitSuggest: {
        sv: 'Ingen av mottagningens mallar har värdet {name}. Menade du {suggestion}?',
        en: 'None of the unit’s templates has the value {name}. Did you mean {suggestion}?',
      },
    },
  }),
];
