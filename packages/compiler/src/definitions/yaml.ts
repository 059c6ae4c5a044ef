import type { FindingDefinition } from '@klarmall/model';
import { defineFinding } from './define-finding.ts';

/** Findings on YAML that cannot be read, or would lose text. */
export const yamlDefinitions: readonly FindingDefinition[] = [
  defineFinding('source/duplicate-key', {
    title: { sv: 'Samma nyckel står två gånger', en: 'The same key stands twice' },
    why: {
      sv: 'Bara ett av värdena kan gälla, och det syns inte vilket.',
      en: 'Only one of the values can hold, and nobody sees which.',
    },
    action: { sv: 'Ta bort den ena raden.', en: 'Delete one of the lines.' },
    messages: {
      duplicateKey: {
        sv: 'Nyckeln finns redan tidigare på samma nivå.',
        en: 'The key already stands earlier on the same level.',
      },
    },
  }),
  defineFinding('source/yaml-form', {
    title: { sv: 'Raden går inte att läsa', en: 'The line cannot be read' },
    why: {
      sv: 'Klarmall vet inte vad raden betyder, och då kan texten bli fel.',
      en: 'Klarmall cannot tell what the line means, so the text may come out wrong.',
    },
    action: {
      sv: 'Jämför med raden ovanför: samma indrag, nyckel, kolon, mellanslag, värde.',
      en: 'Compare with the line above: same indentation, key, colon, space, value.',
    },
    messages: {
      tab: {
        sv: 'Raden börjar med en tabb.',
        en: 'The line starts with a tab.',
        action: { sv: 'Byt tabben mot mellanslag.', en: 'Replace the tab with spaces.' },
      },
      indent: {
        sv: 'Indraget stämmer inte med raderna runt om.',
        en: 'The indentation does not fit the lines around it.',
        action: {
          sv: 'Låt rader på samma nivå börja i samma kolumn.',
          en: 'Let lines on one level start in one column.',
        },
      },
      indentLittle: {
        sv: 'Raden är indragen för lite. Den börjar i kolumn {column}, och raden ovanför i kolumn {above}.',
        en: 'The line is indented too little. It starts in column {column}, the line above in column {above}.',
        action: {
          sv: 'Hör den till samma sak som raden ovanför: låt den börja i kolumn {above}.',
          en: 'If it belongs with the line above, let it start in column {above}.',
        },
      },
      indentMuch: {
        sv: 'Raden är indragen för mycket. Den börjar i kolumn {column}, och raden ovanför i kolumn {above}.',
        en: 'The line is indented too much. It starts in column {column}, the line above in column {above}.',
        action: {
          sv: 'Hör den till samma sak som raden ovanför: låt den börja i kolumn {above}.',
          en: 'If it belongs with the line above, let it start in column {above}.',
        },
      },
      colon: {
        sv: 'Värdet innehåller ett kolon följt av mellanslag.',
        en: 'The value holds a colon followed by a space.',
        action: {
          sv: 'Sätt citattecken runt hela värdet: "…".',
          en: 'Put quotation marks round the whole value: "…".',
        },
      },
      missingColon: {
        sv: 'Raden saknar kolon efter nyckeln.',
        en: 'The line lacks a colon after its key.',
        action: {
          sv: 'Skriv nyckel, kolon, mellanslag och värde: name: Du har en bokad tid.',
          en: 'Write key, colon, space and value: name: Du har en bokad tid.',
        },
      },
      missingCharacter: {
        sv: 'Ett tecken saknas, till exempel ett avslutande citattecken eller en parentes.',
        en: 'A character is missing, for example a closing quotation mark or bracket.',
        action: { sv: 'Sätt dit tecknet som saknas.', en: 'Add the missing character.' },
      },
      scalarStart: {
        sv: 'Värdet börjar med ett tecken som betyder något särskilt.',
        en: 'The value starts with a character that has a special meaning.',
        action: {
          sv: 'Sätt citattecken runt hela värdet: "…".',
          en: 'Put quotation marks round the whole value: "…".',
        },
      },
      escape: {
        sv: 'Ett omvänt snedstreck står framför fel tecken.',
        en: 'A backslash stands before the wrong character.',
        action: {
          sv: 'Skriv två omvända snedstreck, eller använd enkla citattecken.',
          en: 'Write two backslashes, or use single quotation marks.',
        },
      },
      documents: {
        sv: 'Filen har en rad med bara ---, så här börjar ett nytt dokument.',
        en: 'The file has a line of just ---, which starts a new document.',
        action: { sv: 'Ta bort raden. En fil är en mall.', en: 'Delete the line. One file is one template.' },
      },
      tooDeep: {
        sv: 'Här är nivå i nivå i nivå, långt fler än en mall behöver.',
        en: 'Levels are nested far deeper than a template needs.',
        action: { sv: 'Kontrollera att det är rätt fil.', en: 'Check that it is the right file.' },
      },
      key: {
        sv: 'Nyckeln är inte ett vanligt ord.',
        en: 'The key is not a plain word.',
        action: {
          sv: 'Skriv nyckeln som ett ord, utan parenteser och citattecken.',
          en: 'Write the key as a word, without brackets and quotation marks.',
        },
      },
      notMap: {
        sv: 'Filen har ingen nyckel med värde.',
        en: 'The file has no key with a value.',
        action: {
          sv: 'Börja filen med en nyckel, till exempel kind: information.',
          en: 'Start the file with a key, for example kind: information.',
        },
      },
      unexpected: { sv: 'Här står något som inte passar: {text}', en: 'Something here does not fit: {text}' },
    },
  }),
  defineFinding('source/curly-quotes', {
    title: { sv: 'Citattecknen är böjda', en: 'The quotation marks are curly' },
    why: {
      sv: 'Ett ordbehandlingsprogram har gjort dem. De blir en del av texten, och värdet läses som om det inte hade några.',
      en: 'A word processor has made them. They become part of the text, and the value is read as if it had none.',
    },
    action: {
      sv: 'Skriv raka citattecken (") runt hela värdet. Ska läsaren se citattecken? Skriv då båda: "”…”".',
      en: 'Write straight quotation marks (") round the whole value. If the reader is to see marks, write both: "”…”".',
    },
    messages: {
      value: {
        sv: '{text} har böjda citattecken runt värdet.',
        en: '{text} has curly quotation marks round the value.',
      },
      colon: {
        sv: 'Värdet har böjda citattecken och ett kolon, så det går inte att läsa.',
        en: 'The value has curly quotation marks and a colon, so it cannot be read.',
      },
      quote: { sv: 'Skriv raka citattecken', en: 'Write straight quotation marks' },
    },
  }),
  defineFinding('source/yaml-tag', {
    title: { sv: 'Ett utropstecken först tappar ordet', en: 'A leading exclamation mark drops the word' },
    why: {
      sv: 'Ord som börjar med ! läses som en instruktion, och försvinner ur texten.',
      en: 'Words that start with ! are read as an instruction and vanish from the text.',
    },
    action: {
      sv: 'Sätt citattecken runt värdet, eller ta bort utropstecknet.',
      en: 'Put quotation marks round the value, or delete the exclamation mark.',
    },
    messages: { tag: { sv: '{text} läses inte som text.', en: '{text} is not read as text.' } },
  }),
  defineFinding('source/yaml-alias', {
    title: {
      sv: 'En stjärna eller ett och-tecken först läses inte som text',
      en: 'A leading asterisk or ampersand is not read as text',
    },
    why: {
      sv: 'Texten försvinner, eller byts mot en annan text.',
      en: 'The text vanishes, or is replaced by another.',
    },
    action: {
      sv: 'Sätt citattecken runt värdet, eller skriv det på egna rader efter |.',
      en: 'Put quotation marks round the value, or write it on lines of its own after |.',
    },
    messages: {
      alias: {
        sv: '{text} läses som en hänvisning och inte som text.',
        en: '{text} is read as a reference and not as text.',
      },
      anchor: {
        sv: '{text} läses som ett märke och inte som text.',
        en: '{text} is read as an anchor and not as text.',
      },
    },
  }),
  defineFinding('source/lost-characters', {
    title: { sv: 'En del av texten försvinner', en: 'Part of the text is lost' },
    why: {
      sv: 'Filformatet läser tecknen som något annat än text, så invånaren får inte se dem.',
      en: 'The file format reads the characters as something else, so the citizen never sees them.',
    },
    action: {
      sv: 'Sätt citattecken runt hela värdet: "…".',
      en: 'Put quotation marks round the whole value: "…".',
    },
    messages: {
      number: { sv: '{text} läses som talet {read}.', en: '{text} is read as the number {read}.' },
      comment: {
        sv: '{text} läses som en anteckning och hör inte till värdet.',
        en: '{text} is read as a comment and is not part of the value.',
        action: {
          sv: 'Sätt citattecken runt hela värdet, eller flytta anteckningen till en egen rad.',
          en: 'Quote the whole value, or move the comment to a line of its own.',
        },
      },
      placeholder: {
        sv: '{text} läses inte som text, för värdet börjar med {.',
        en: '{text} is not read as text, since the value starts with braces.',
      },
      flowKey: {
        sv: '{text} läses som en egen nyckel, för mellan { och } skiljer ett komma värden åt.',
        en: '{text} is read as a key of its own, since a comma parts values within braces.',
        action: {
          sv: 'Skriv en nyckel på varje rad, utan { och }.',
          en: 'Write one key per line instead of within braces.',
        },
      },
      quote: { sv: 'Sätt citattecken', en: 'Add quotation marks' },
    },
  }),
  defineFinding('source/empty-value', {
    title: { sv: 'Värdet saknas', en: 'The value is missing' },
    why: {
      sv: 'Nyckeln står där, men inget efter den. Det går inte att veta vad som var tänkt.',
      en: 'The key is there with nothing after it, so nobody can tell what was meant.',
    },
    action: { sv: 'Skriv ett värde, eller ta bort raden.', en: 'Write a value, or delete the line.' },
    messages: {
      emptyValue: { sv: 'Nyckeln {key} har inget värde.', en: 'The key {key} has no value.' },
      emptyItem: { sv: 'En punkt i listan är tom.', en: 'An item of the list is empty.' },
    },
  }),
];
