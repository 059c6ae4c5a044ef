import type { FindingDefinition } from '@klarmall/model';
import { defineFinding } from './define-finding.ts';

/** Findings on Markdown outside the closed subset, and on placeholders and conditions. */
export const markdownDefinitions: readonly FindingDefinition[] = [
  defineFinding('source/heading-form', {
    title: { sv: 'Rubriken är skriven på fel sätt', en: 'The heading is written the wrong way' },
    why: {
      sv: 'Den som lyssnar med skärmläsare hittar i meddelandet med hjälp av rubrikerna.',
      en: 'People who listen with a screen reader find their way by the headings.',
    },
    action: {
      sv: 'Skriv # Rubrik {#id} för ett frasminne, och ## Rubrik för en rubrik inne i det.',
      en: 'Write # Heading {#id} for a snippet, and ## Heading for one inside it.',
    },
    messages: {
      setext: {
        sv: 'Raden blir en rubrik, för raden under är bara streck.',
        en: 'The line becomes a heading, since the line below is only dashes.',
        action: {
          sv: 'Ta bort strecken, eller lämna en tom rad före dem.',
          en: 'Delete the dashes, or leave a blank line before them.',
        },
      },
      snippetHeading: {
        sv: 'Här står en rubrik med ett #, men den hör till ett frasminne.',
        en: 'A heading with one # stands here, but it belongs to a snippet.',
        action: {
          sv: 'Skriv ## för en rubrik inne i texten.',
          en: 'Write ## for a heading inside the text.',
        },
      },
      tooDeep: {
        sv: 'Rubriken ligger för djupt. Ett meddelande har högst en nivå till inne i ett frasminne.',
        en: 'The heading is too deep. A message has at most one more level inside a snippet.',
        action: { sv: 'Skriv ## i stället.', en: 'Write ## instead.' },
      },
      insideBox: {
        sv: 'En rubrik kan inte stå inne i en ruta.',
        en: 'A heading cannot stand inside a box.',
        action: {
          sv: 'Sätt rubriken före rutan. Då blir den rutans rubrik.',
          en: 'Put the heading before the box. It then labels the box.',
        },
      },
      missingId: {
        sv: 'Rubriken saknar id.',
        en: 'The heading lacks an id.',
        action: {
          sv: 'Lägg till ett id sist på raden, till exempel {#{suggestion}}.',
          en: 'Add an id last on the line, for example {#{suggestion}}.',
        },
      },
      attributes: {
        sv: '{text} går inte att läsa efter rubriken.',
        en: '{text} cannot be read after the heading.',
        action: {
          sv: 'Skriv {#id}, {#id .no-heading} eller {#id after=annat-id}, utan extra mellanslag.',
          en: 'Write {#id}, {#id .no-heading} or {#id after=other-id}, without extra spaces.',
        },
      },
      badId: {
        sv: '”{id}” kan inte vara ett id.',
        en: '“{id}” cannot be an id.',
        action: {
          sv: 'Skriv {#{suggestion}}: små bokstäver a–z, siffror och bindestreck.',
          en: 'Write {#{suggestion}}: lower-case a–z, digits and hyphens.',
        },
      },
      startTooDeep: {
        sv: 'Texten börjar med {text}. Ett frasminne börjar med en rubrik på nivå 1, ett #.',
        en: 'The text starts with {text}. A snippet starts with a heading of level 1, one #.',
        action: {
          sv: 'Skriv # Rubrik {#id} först i texten.',
          en: 'Write # Heading {#id} first in the text.',
        },
      },
      textBefore: {
        sv: 'Här står text före den första rubriken. Den hör inte till något frasminne.',
        en: 'Text stands before the first heading. It belongs to no snippet.',
        action: {
          sv: 'Flytta texten under en rubrik, eller skriv den under purpose överst i filen.',
          en: 'Move the text under a heading, or write it under purpose at the top.',
        },
      },
      addId: { sv: 'Lägg till {#{suggestion}}', en: 'Add {#{suggestion}}' },
    },
  }),
  defineFinding('source/box-form', {
    title: { sv: 'Rutan är skriven på fel sätt', en: 'The box is written the wrong way' },
    why: {
      sv: 'Texten hamnar utanför rutan, eller så hamnar för mycket i den.',
      en: 'Text ends up outside the box, or too much ends up in it.',
    },
    action: {
      sv: 'Skriv :::information på en egen rad, sedan texten, sedan ::: på en egen rad.',
      en: 'Write :::information on a line of its own, then the text, then ::: on a line of its own.',
    },
    messages: {
      leaf: {
        sv: '::{name} har två kolon. En ruta har tre.',
        en: '::{name} has two colons. A box has three.',
      },
      text: {
        sv: 'Raden börjar med kolon men blir vanlig text.',
        en: 'The line starts with colons but becomes plain text.',
        action: {
          sv: 'Skriv tre kolon och namnet utan mellanslag: :::attention.',
          en: 'Write three colons and the name without a space: :::attention.',
        },
      },
      unclosed: {
        sv: 'Rutan :::{name} tar inte slut.',
        en: 'The box :::{name} has no end.',
        action: {
          sv: 'Skriv ::: på en egen rad där rutan slutar.',
          en: 'Write ::: on a line of its own where the box ends.',
        },
      },
      nested: {
        sv: 'Rutan :::{name} ligger inne i en annan ruta.',
        en: 'The box :::{name} stands inside another box.',
        action: { sv: 'Avsluta den första rutan före den här.', en: 'End the first box before this one.' },
      },
      label: {
        sv: 'Rutan :::{name} har text på samma rad. Den texten försvinner.',
        en: 'The box :::{name} has text on its own line. That text is lost.',
        action: {
          sv: 'Skriv rubriken som en rubrik före rutan.',
          en: 'Write the heading as a heading before the box.',
        },
      },
      attributes: {
        sv: 'Rutan :::{name} har inställningar inom klammerparenteser, { och }. De gör ingenting.',
        en: 'The box :::{name} has settings in braces. They do nothing.',
        action: { sv: 'Ta bort { och } med det som står emellan.', en: 'Delete the braces.' },
      },
      unknown: {
        sv: 'Rutan :::{name} finns inte.',
        en: 'There is no box :::{name}.',
        action: {
          sv: 'Välj facts, information, attention eller collapsible.',
          en: 'Choose facts, information, attention or collapsible.',
        },
      },
      unknownSuggest: {
        sv: 'Rutan :::{name} finns inte. Menade du :::{suggestion}?',
        en: 'There is no box :::{name}. Did you mean :::{suggestion}?',
        action: { sv: 'Skriv :::{suggestion}.', en: 'Write :::{suggestion}.' },
      },
      empty: {
        sv: 'Rutan :::{name} är tom.',
        en: 'The box :::{name} is empty.',
        action: { sv: 'Skriv något i rutan, eller ta bort den.', en: 'Write something in it, or delete it.' },
      },
      factsContent: {
        sv: 'I :::facts står något annat än en punktlista.',
        en: 'Something other than a bullet list stands in :::facts.',
        action: {
          sv: 'Skriv en punkt för varje uppgift: - Datum: {{fields.date}}',
          en: 'Write one bullet per fact: - Datum: {{fields.date}}',
        },
      },
      factsColon: {
        sv: 'Punkten saknar kolon och mellanslag efter ledtexten.',
        en: 'The bullet lacks a colon and a space after its label.',
        action: {
          sv: 'Skriv ledtexten, kolon, mellanslag och uppgiften: - Plats: Entré B',
          en: 'Write label, colon, space and fact: - Plats: Entré B',
        },
      },
    },
  }),
  defineFinding('source/list-form', {
    title: { sv: 'Listan är skriven på fel sätt', en: 'The list is written the wrong way' },
    why: {
      sv: '1177 kan bara visa punktlistor i en nivå.',
      en: '1177 can only show bullet lists of one level.',
    },
    action: {
      sv: 'Skriv en punktlista: varje rad börjar med ett streck och ett mellanslag.',
      en: 'Write a bullet list: each line starts with a dash and a space.',
    },
    messages: {
      checkbox: {
        sv: '{text} är en kryssruta, och den kan inte visas. Invånaren kan inte heller kryssa i den.',
        en: '{text} is a checkbox, which cannot be shown, nor can the citizen tick it.',
        action: {
          sv: 'Ta bort {text}. Ska invånaren svara: gör en fråga av typen multiple.',
          en: 'Delete {text}. If the citizen is to answer, make a question of the type multiple.',
        },
      },
      dateList: {
        sv: '{text} blir en numrerad lista, för raden börjar med en siffra och punkt.',
        en: '{text} becomes a numbered list, since the line starts with a number and a full stop.',
        action: {
          sv: 'Skriv datumet utan punkt: 8 december.',
          en: 'Write the date without the full stop: 8 december.',
        },
      },
      ordered: {
        sv: 'Numrerade listor kan inte visas i 1177 inkorg.',
        en: 'Numbered lists cannot be shown in the 1177 inbox.',
        action: {
          sv: 'Skriv en punktlista, eller börja varje punkt med Först, Sedan, Till sist.',
          en: 'Write a bullet list, or start the items with First, Then, Last.',
        },
      },
      paragraphs: {
        sv: 'En punkt har flera stycken.',
        en: 'An item has several paragraphs.',
        action: {
          sv: 'Skriv punkten som ett enda stycke, eller som vanlig text.',
          en: 'Write the item as one paragraph, or as running text.',
        },
      },
      nested: {
        sv: 'Här står en lista inne i en lista.',
        en: 'A list stands inside a list.',
        action: {
          sv: 'Skriv alla punkter på samma nivå, eller dela upp i två listor.',
          en: 'Write all items on one level, or split into two lists.',
        },
      },
      content: {
        sv: 'En punkt innehåller något annat än text.',
        en: 'An item holds something other than text.',
        action: { sv: 'Flytta innehållet ut ur listan.', en: 'Move it out of the list.' },
      },
    },
  }),
  defineFinding('source/markdown-form', {
    title: { sv: 'Det här kan inte visas i 1177', en: 'This cannot be shown in 1177' },
    why: {
      sv: 'Invånarens inkorg kan bara visa stycken, rubriker, punktlistor, fet text, länkar och rutor.',
      en: 'The citizen’s inbox shows only paragraphs, headings, bullet lists, bold, links and boxes.',
    },
    action: {
      sv: 'Skriv om det som vanlig text eller som en punktlista.',
      en: 'Rewrite it as plain text or as a bullet list.',
    },
    messages: {
      indented: {
        sv: 'Raden är indragen med fyra mellanslag eller mer, och blir inte vanlig text.',
        en: 'The line is indented by four spaces or more and is not read as plain text.',
        action: {
          sv: 'Ta bort mellanslagen först på raden.',
          en: 'Delete the spaces at the start of the line.',
        },
      },
      tangled: {
        sv: 'Här står så många tecken för listor, citat, fet text eller länkar i varandra att texten inte går att läsa.',
        en: 'So many signs for lists, quotes, bold or links stand inside each other here that the text cannot be read.',
        action: {
          sv: 'Skriv om det som vanliga stycken, och klistra in texten utan formatering.',
          en: 'Rewrite it as ordinary paragraphs, and paste the text without formatting.',
        },
      },
      code: {
        sv: 'Text mellan grava accenter visas inte som vanlig text.',
        en: 'Text between backticks is not shown as plain text.',
        action: { sv: 'Ta bort accenttecknen.', en: 'Delete the backticks.' },
      },
      fence: {
        sv: 'Raden {text} inleder ett block med kod, och det kan inte visas.',
        en: 'The line {text} starts a block of code, which cannot be shown.',
        action: {
          sv: 'Ta bort raderna med {text}, och skriv texten som vanligt.',
          en: 'Delete the lines with {text}, and write plain text.',
        },
      },
      footnote: {
        sv: '{text} är en fotnot, och fotnoter kan inte visas.',
        en: '{text} is a footnote, and footnotes cannot be shown.',
        action: {
          sv: 'Skriv det som står i fotnoten direkt i texten.',
          en: 'Write what the footnote says in the text itself.',
        },
      },
      quote: {
        sv: 'Raden börjar med > och blir ett citat.',
        en: 'The line starts with > and becomes a quotation.',
        action: {
          sv: 'Ta bort >, eller använd en ruta: :::information.',
          en: 'Delete the >, or use a box: :::information.',
        },
      },
      rule: {
        sv: 'En linje tvärs över sidan kan inte visas.',
        en: 'A line across the page cannot be shown.',
        action: {
          sv: 'Ta bort linjen. Dela hellre texten med en rubrik.',
          en: 'Delete the line. Divide the text with a heading instead.',
        },
      },
      definition: {
        sv: 'Länkar med adressen på en annan rad kan inte användas.',
        en: 'Links with their address on another line cannot be used.',
        action: {
          sv: 'Skriv länken på ett ställe: [text]({{links.namn}}).',
          en: 'Write the link in one place: [text]({{links.name}}).',
        },
      },
      table: {
        sv: 'Tabeller kan inte visas i 1177 inkorg.',
        en: 'Tables cannot be shown in the 1177 inbox.',
        action: {
          sv: 'Skriv en :::facts-lista, eller en punkt för varje rad.',
          en: 'Write a :::facts list, or one bullet per row.',
        },
      },
      italic: {
        sv: 'Kursiv stil är svår att läsa och kan inte visas överallt.',
        en: 'Italics are hard to read and cannot be shown everywhere.',
        action: {
          sv: 'Ta bort stjärnorna eller strecken. Behövs betoning: skriv **fet text**.',
          en: 'Delete the asterisks or underscores. For emphasis, write **bold**.',
        },
      },
      lineBreak: {
        sv: 'En radbrytning inne i ett stycke kan inte visas.',
        en: 'A line break inside a paragraph cannot be shown.',
        action: {
          sv: 'Gör två stycken med en tom rad emellan, eller en punktlista.',
          en: 'Make two paragraphs with a blank line between, or a bullet list.',
        },
      },
      image: {
        sv: 'Bilder kan inte visas i texten.',
        en: 'Images cannot be shown in the text.',
        action: {
          sv: 'Beskriv innehållet i ord, eller lägg bilden som bilaga.',
          en: 'Describe it in words, or attach the image.',
        },
      },
      other: {
        sv: 'Det här skrivsättet kan inte användas i ett meddelande.',
        en: 'This form cannot be used in a message.',
      },
    },
  }),
  defineFinding('source/html', {
    title: { sv: 'HTML kan inte stå i en mall', en: 'HTML cannot stand in a template' },
    why: {
      sv: 'Koden visas inte för invånaren, eller visas som krångliga tecken.',
      en: 'The code is not shown to the citizen, or shows as odd characters.',
    },
    action: { sv: 'Skriv texten utan HTML.', en: 'Write the text without HTML.' },
    messages: {
      html: { sv: '{text} är HTML och inte text.', en: '{text} is HTML and not text.' },
      script: {
        sv: 'Här står ett skript. Det får aldrig finnas i ett meddelande.',
        en: 'A script stands here. It must never be in a message.',
        action: {
          sv: 'Ta bort hela skriptet, och ta reda på hur det kom hit.',
          en: 'Delete the script, and find out how it came here.',
        },
      },
      comment: {
        sv: 'Här står en dold HTML-kommentar.',
        en: 'A hidden HTML comment stands here.',
        action: {
          sv: 'Flytta anteckningen till instruction, eller ta bort den.',
          en: 'Move the note to instruction, or delete it.',
        },
      },
    },
  }),
  defineFinding('source/link-form', {
    title: { sv: 'Länken är skriven på fel sätt', en: 'The link is written the wrong way' },
    why: {
      sv: 'Invånaren får ingen länk, eller en länk som inte fungerar.',
      en: 'The citizen gets no link, or one that does not work.',
    },
    action: {
      sv: 'Skriv [text som säger vart länken går]({{links.namn}}).',
      en: 'Write [text that says where it leads]({{links.name}}).',
    },
    messages: {
      title: {
        sv: 'Länken har en dold titel inom citattecken.',
        en: 'The link has a hidden title in quotation marks.',
        action: {
          sv: 'Ta bort titeln. Skriv allt som behövs i länktexten.',
          en: 'Delete the title. Put all that is needed in the link text.',
        },
      },
      blanks: {
        sv: 'Mellanslag i {text} gör att det inte blir någon länk.',
        en: 'Blanks in {text} keep it from becoming a link.',
        action: { sv: 'Ta bort mellanslagen mellan { och }.', en: 'Delete the blanks within the braces.' },
      },
      notLink: {
        sv: '{text} är ingen länk.',
        en: '{text} is not a link.',
        action: {
          sv: 'Använd ett namn som börjar med links., till exempel {{links.bookings}}.',
          en: 'Use a name that starts with links., for example {{links.bookings}}.',
        },
      },
      mixed: {
        sv: '{text} blandar en adress och ett namn.',
        en: '{text} mixes an address and a name.',
        action: {
          sv: 'Skriv hela adressen, eller bara {{links.namn}}.',
          en: 'Write the whole address, or only {{links.name}}.',
        },
      },
    },
  }),
  defineFinding('source/placeholder-form', {
    title: { sv: 'Platshållaren är skriven på fel sätt', en: 'The placeholder is written the wrong way' },
    why: {
      sv: 'Invånaren skulle se {{ och }}, eller en lucka i meningen.',
      en: 'The citizen would see the braces, or a gap in the sentence.',
    },
    action: {
      sv: 'Skriv till exempel {{fields.date}}, {{values.arrival}} eller {{unit.name}}.',
      en: 'Write for example {{fields.date}}, {{values.arrival}} or {{unit.name}}.',
    },
    messages: {
      unclosed: {
        sv: 'Platshållaren börjar med {{ men avslutas inte på samma rad.',
        en: 'The braces {{ are not closed on the same line.',
        action: { sv: 'Skriv }} efter namnet.', en: 'Write }} after the name.' },
      },
      escaped: {
        sv: 'Snedstrecken gör att {text} blir text och inte en uppgift.',
        en: 'The backslashes make {text} plain text and no fact.',
        action: { sv: 'Ta bort snedstrecken: {suggestion}.', en: 'Delete the backslashes: {suggestion}.' },
      },
      unopened: {
        sv: 'Här står }} utan {{ före.',
        en: 'Braces }} close here that never opened.',
        action: {
          sv: 'Skriv {{ före namnet, eller ta bort }}.',
          en: 'Write {{ before the name, or delete }}.',
        },
      },
      unreadable: {
        sv: 'Det går inte att förstå vad som står mellan {{ och }}.',
        en: 'What stands within the braces cannot be understood.',
      },
      noNamespace: {
        sv: '{name} säger inte vad det är för slags uppgift.',
        en: '{name} does not say what kind of fact it is.',
        action: {
          sv: 'Skriv fields., values., links., unit. eller settings. före namnet.',
          en: 'Write fields., values., links., unit. or settings. before the name.',
        },
      },
      unknownNamespace: {
        sv: '{namespace}.{name} finns inte.',
        en: 'There is no {namespace}.{name}.',
        action: {
          sv: 'Börja med fields., values., links., unit. eller settings.',
          en: 'Start with fields., values., links., unit. or settings.',
        },
      },
      unknownNamespaceSuggest: {
        sv: '{namespace}.{name} finns inte. Menade du {suggestion}?',
        en: 'There is no {namespace}.{name}. Did you mean {suggestion}?',
        action: { sv: 'Skriv {{{suggestion}}}.', en: 'Write {{{suggestion}}}.' },
      },
      tooLong: {
        sv: '{text} har fler punkter än ett namn kan ha.',
        en: '{text} has more dots than a name can have.',
        action: {
          sv: 'Skriv ett namn med en punkt, till exempel fields.date.',
          en: 'Write a name with one dot, for example fields.date.',
        },
      },
      helper: {
        sv: '{text} innehåller mer än ett namn.',
        en: '{text} holds more than one name.',
        action: { sv: 'Skriv bara ett namn mellan {{ och }}.', en: 'Write just one name within the braces.' },
      },
      raw: {
        sv: '{text} har tre klammerparenteser i rad. En platshållare har två.',
        en: '{text} has three braces. A placeholder has two.',
        action: { sv: 'Ta bort en { och en }.', en: 'Delete one brace on each side.' },
      },
      else: {
        sv: '{{else}} finns inte i Klarmall.',
        en: 'Klarmall has no {{else}}.',
        action: {
          sv: 'Gör ett frasminne för varje fall, eller två värden med var sitt {{#if}}.',
          en: 'Make one snippet per case, or two values with an {{#if}} each.',
        },
      },
      block: {
        sv: '{name} finns inte i Klarmall.',
        en: 'Klarmall has no {name}.',
        action: {
          sv: 'Det enda villkoret är {{#if values.namn}} och {{/if}}.',
          en: 'The only condition is {{#if values.name}} and {{/if}}.',
        },
      },
      comment: {
        sv: 'En kommentar mellan {{ och }} kan inte stå i texten.',
        en: 'A comment in braces cannot stand in the text.',
        action: {
          sv: 'Flytta anteckningen till instruction, eller ta bort den.',
          en: 'Move the note to instruction, or delete it.',
        },
      },
      includeInLine: {
        sv: '{text} måste stå på en egen rad.',
        en: '{text} must stand on a line of its own.',
        action: {
          sv: 'Sätt den på en egen rad, med en tom rad före och efter.',
          en: 'Put it on its own line, with a blank line before and after.',
        },
      },
    },
  }),
  defineFinding('source/condition-form', {
    title: { sv: 'Villkoret är skrivet på fel sätt', en: 'The condition is written the wrong way' },
    why: {
      sv: 'Fel delar av texten skulle visas för invånaren.',
      en: 'The wrong parts of the text would be shown to the citizen.',
    },
    action: {
      sv: 'Sätt {{#if values.namn}} och {{/if}} på egna rader, med tomma rader runt om, kring hela stycken.',
      en: 'Put {{#if values.name}} and {{/if}} on their own lines, with blank lines round them, around whole paragraphs.',
    },
    messages: {
      notValue: {
        sv: '{name} kan inte styra ett villkor.',
        en: '{name} cannot steer a condition.',
        action: {
          sv: 'Använd ett värde som är true eller false: {{#if values.namn}}.',
          en: 'Use a value that is true or false: {{#if values.name}}.',
        },
      },
      insideList: {
        sv: '{text} hamnar inne i listans sista punkt.',
        en: '{text} ends up in the last item of the list.',
        action: {
          sv: 'Lämna en tom rad mellan listan och {text}.',
          en: 'Leave a blank line between the list and {text}.',
        },
      },
      insideBox: {
        sv: 'Villkoret står inne i en ruta.',
        en: 'The condition stands inside a box.',
        action: { sv: 'Sätt villkoret runt hela rutan.', en: 'Put the condition around the whole box.' },
      },
      inLine: { sv: '{text} står inne i en mening.', en: '{text} stands inside a sentence.' },
      endAlone: {
        sv: '{{/if}} står utan ett {{#if}} före sig.',
        en: '{{/if}} stands without an {{#if}} before it.',
        action: {
          sv: 'Ta bort raden, eller sätt ett {{#if}} i samma frasminne.',
          en: 'Delete the line, or put an {{#if}} in the same snippet.',
        },
      },
      nested: {
        sv: 'Ett villkor står inne i ett annat.',
        en: 'A condition stands inside another.',
        action: { sv: 'Avsluta det första villkoret först.', en: 'End the first condition first.' },
      },
      unclosed: {
        sv: 'Villkoret {name} avslutas aldrig.',
        en: 'The condition {name} never ends.',
        action: {
          sv: 'Sätt {{/if}} på en egen rad där det slutar.',
          en: 'Put {{/if}} on its own line where it ends.',
        },
      },
    },
  }),
];
