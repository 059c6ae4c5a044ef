import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository } from './git.ts';
import { recordEntered, template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

const exception = `exceptions:
  - rule: language/long-sentence
    reason: Lagens egna ord.
    owner: Juristen
    until: "2026-12-10"
`;

beforeEach(() => {
  at = workspace();
  at.write(
    'templates/units/storby.yaml',
    `${unit}links:\n  book:\n    url: https://www.1177.se/boka\n    title: Boka en tid\n    reviewBy: "2026-11-30"\n`,
  );
  at.write(
    'templates/local/a.mall.yaml',
    template('Läs mer och [boka en tid]({{links.book}}).').replace('2027-06-01', '2026-11-01'),
  );
  at.write(
    'templates/local/b.mall.yaml',
    `${template('Läs [om tolk](https://www.1177.se/tolk).', 'B')}${exception}`,
  );
});
afterEach(() => at.remove());

const due = (...args: readonly string[]) => at.run('due', '--today', today, ...args);

describe('klarmall due', () => {
  it('lists by owner what is due and what is late, and fails nothing', async () => {
    const { out, code } = await due('--format', 'json');
    expect(code).toBe(0);
    const { items, until } = JSON.parse(out);
    expect(until).toBe('2027-01-21');
    expect(
      items.map(({ owner, date, kind, what }: Record<string, string>) => [owner, date, kind, what]),
    ).toEqual([
      ['Juristen', '2026-12-10', 'exception', 'local/b language/long-sentence'],
      ['Mottagningen', '2026-11-01', 'template', 'local/a'],
      ['Mottagningen i Storby', '2026-11-30', 'link', 'units/storby book'],
    ]);
    expect((await due()).out).toContain('Datum: 2026-11-01 (försenat)');
  });

  it('looks as far ahead as asked', async () => {
    expect((await due('--within', '10d')).out).not.toContain('Juristen');
    expect((await due('--within', '365')).out).toContain('2027-06-01');
    const { code, error } = await due('--within', 'snart');
    expect(error).toContain('Skriv ett antal dagar, till exempel 60d.');
    expect(code).toBe(2);
  });

  it('is a calendar of whole days that no line breaks', async () => {
    const { out } = await due('--format', 'ics');
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(out).toContain('DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261211');
    // What is late stands on today.
    expect(out).toContain('DTSTART;VALUE=DATE:20261122');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(new Set(out.match(/UID:.*/g)).size).toBe(3);
  });

  it('is a table in Markdown and CSV, where no cell is run', async () => {
    at.write(
      'templates/local/a.mall.yaml',
      at.read('templates/local/a.mall.yaml').replace('owner: Mottagningen', 'owner: "=SUM(A1)"'),
    );
    expect((await due('--format', 'md')).out).toContain('| Ansvarig | Datum | Vad | Gäller | Fil |\n|---|');
    const { out } = await due('--format', 'csv');
    expect(out.startsWith('\ufeffAnsvarig;Datum;')).toBe(true);
    expect(out).toContain("'=SUM(A1)");
  });
});

describe('klarmall links', () => {
  it('lists every address with where it stands, and asks nobody', async () => {
    const { out, code } = await at.run('links', '--format', 'json');
    const { links } = JSON.parse(out);
    expect(links.map(({ url, usedIn }: { url: string; usedIn: string[] }) => [url, usedIn])).toEqual([
      ['https://www.1177.se/boka', ['local/a', 'units/storby']],
      ['https://www.1177.se/exempel/storby', ['units/storby']],
      ['https://www.1177.se/tolk', ['local/b']],
    ]);
    expect(code).toBe(0);
    const shown = await at.run('links');
    expect(shown.error).toContain('klarmall links --online');
    expect(shown.out).toContain('Sidans titel: ');
  });

  it('says online what is dead, moved or called something else, and keeps the answers', async () => {
    const pages = (title: string) => async (url: string | URL | Request) => {
      if (String(url).endsWith('/tolk')) return new Response(null, { status: 404 });
      if (String(url).endsWith('/boka'))
        return new Response(null, { status: 301, headers: { location: '/boka-tid' } });
      return new Response(`<title>${title}</title>`, { headers: { 'content-type': 'text/html' } });
    };
    const look = async (title: string, day: string) => {
      const args = ['links', '--online', '--format', 'json', '--today', day];
      const { out, code } = await at.runWith({ fetch: pages(title) }, ...args);
      const links: readonly { readonly checked: { readonly status: string; readonly location?: string } }[] =
        JSON.parse(out).links;
      return { code, status: links.map(({ checked }) => checked.status), links };
    };
    const first = await look('Storby', '2026-11-22');
    expect(first).toMatchObject({ code: 1, status: ['moved', 'alive', 'dead'] });
    expect(first.links[0]?.checked.location).toBe('https://www.1177.se/boka-tid');
    expect((await look('Vårdcentralen stänger', '2026-11-23')).status).toEqual(['moved', 'title', 'dead']);
    expect((await at.run('links')).out).toContain('Senast kontrollerad: 2026-11-23');
  });
});

describe('klarmall register', () => {
  it('has a row for each template and unit, with what the unit has entered', async () => {
    await recordEntered(at, 'storby', 'local/a', today);
    await recordEntered(at, 'storby', 'local/b', today);
    at.write('templates/local/b.mall.yaml', template('Nya ord.', 'B'));
    const { rows } = JSON.parse((await at.run('register', '--format', 'json')).out);
    expect(
      rows.map(({ template: id, unit: where, standing }: Record<string, string>) => [id, where, standing]),
    ).toEqual([
      ['local/a', 'storby', 'entered'],
      ['local/b', 'storby', 'older'],
    ]);
    expect((await at.run('register', '--format', 'csv')).out).toMatch(
      /;gäller;.*;äldre text inlagd;2026-11-22/,
    );
  });
});

describe('messages that are never sent together', () => {
  it('stand apart in the register and on a day, as they do in the tool', async () => {
    at.write(
      'templates/local/svar.mall.yaml',
      `${template('Provet visar inget fel.', 'Svar')
        .replace('category: information', 'category: information\nexclusive: true')
        .replace(
          'contact: unit',
          '  - id: other\n    title: Nytt prov\n    text: Vi ber dig ta ett nytt prov.\ncontact: unit',
        )}messages:
  - { id: normal, name: Inget fel, snippets: [next-step] }
  - { id: again, name: Nytt prov, snippets: [other] }
`,
    );
    await recordEntered(at, 'storby', 'local/svar.again', today);
    const { rows } = JSON.parse((await at.run('register', '--format', 'json')).out);
    const own = rows.filter(({ template: id }: { readonly template: string }) => id === 'local/svar');
    expect(
      own.map(({ message, standing, enteredOn }: Record<string, string>) => [message, standing, enteredOn]),
    ).toEqual([
      ['normal', 'notEntered', ''],
      ['again', 'entered', today],
    ]);
    repository(at).commit('Allt');
    const { out } = await at.run('at', today, 'storby', 'local/svar');
    expect(out).toContain('Provet visar inget fel.');
    expect(out).toContain(`  storby, normal: inte inlagd\n  storby, again: inlagd ${today}`);
  });
});

describe('CODEOWNERS', () => {
  it('names the region’s folders, and local templates and shared texts beside a locked one', async () => {
    at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu kan få tolk.\n');
    at.write('templates/snippets/egen.md', '---\ntitle: Egen\n---\nVår text.\n');
    at.write('templates/regional/k.mall.yaml', `${template('{{> tolk}}', 'K')}locked: all\n`);
    at.write(
      'templates/local/k.mall.yaml',
      'extends: regional/k\ninternalName: Vår\nsnippets:\n  - id: ours\n    title: Vårt\n    text: |\n      {{> egen}}\n',
    );
    const { out, code } = await at.run('register', '--codeowners', '@region/e-tjanster');
    expect(out).toBe(
      ['central/', 'national/', 'regional/']
        .map((folder) => `/templates/${folder} @region/e-tjanster\n`)
        .concat(
          [
            'klarmall.yaml',
            'klarmall.baseline.json',
            'templates/local/k.mall.yaml',
            'templates/snippets/tolk.md',
          ].map((path) => `/${path} @region/e-tjanster\n`),
        )
        .join(''),
    );
    expect(code).toBe(0);
  });
});

describe('klarmall at', () => {
  it('shows the message of a day with who had entered it', async () => {
    const repo = repository(at);
    at.write(
      'templates/units/lillby.yaml',
      unit.replaceAll('storby', 'lillby').replaceAll('Storby', 'Lillby').replace('EX01', 'EX02'),
    );
    await recordEntered(at, 'storby', 'local/a', today);
    repo.commit('Som det var');
    at.write('templates/local/a.mall.yaml', template('Helt andra ord.'));
    const { out, code } = await at.run('at', '2026-11-22', 'storby', 'local/a');
    expect(out).toContain('local/a för storby den 2026-11-22');
    expect(out).toContain('Läs mer och boka en tid (https://www.1177.se/boka).');
    expect(out).not.toContain('Helt andra ord');
    expect(out).toContain('Status: gäller');
    expect(out).toContain('storby: inlagd 2026-11-22');
    expect(out).toContain('lillby: inte inlagd');
    expect(code).toBe(0);
    const { units, messages } = JSON.parse(
      (await at.run('at', '2026-11-22', 'storby', 'local/a', '--format', 'json')).out,
    );
    expect([units.length, messages.length]).toEqual([2, 1]);
  });

  it.each([
    [
      ['2026-11-21', 'storby', 'local/a'],
      'Git har inget som är så gammalt som 2026-11-21. Projektet sparades i git senare. Välj en senare dag.',
    ],
    [['2026-11-22', 'lillby', 'local/a'], 'Den 2026-11-22 använde lillby inte local/a.'],
    [['2026-11-22', 'lillby', 'local/a', '--lang', 'en'], 'On 2026-11-22 lillby did not use local/a.'],
    [['2026-11-22', 'storby', 'lokal/a', '--lang', 'en'], 'no template named lokal/a. Did you mean local/a?'],
    [['2026-11-22', 'storbi', 'local/a'], 'fanns ingen mottagning som hette storbi. Menade du storby?'],
    [['2026-11-22', 'storby', 'local/c'], 'fanns ingen mall som hette local/c.'],
    [['i fjol', 'storby', 'local/a'], 'i fjol är inget datum.'],
  ])('ends with 2: %j', async (args, expected) => {
    at.write(
      'templates/units/lillby.yaml',
      'id: lillby\nname: Lillby\nhsaId: SE2321009991-EX02\nuses: [regional/*]\n',
    );
    repository(at).commit('Allt');
    const { code, error } = await at.run('at', ...args);
    expect(error.replace(/\s+/g, ' ')).toContain(expected);
    expect(code).toBe(2);
  });

  it('ends with 2 outside git, before anything is committed, and where only the newest is here', async () => {
    const ask = async (cwd: string, date = today) => {
      const { code, error } = await at.runWith({ cwd }, 'at', date, 'storby', 'local/a');
      expect(code).toBe(2);
      return error.replace(/\s+/g, ' ');
    };
    expect(await ask('.')).toContain('Projektet ligger inte i git');
    const repo = repository(at);
    expect(await ask('.')).toContain('Projektet sparades i git senare. Välj en senare dag.');
    repo.commit('Allt');
    repo.git('clone', '-q', '--depth', '1', `file://${at.root}`, 'kopia');
    expect(await ask('kopia', '2026-11-21')).toContain('Hämta hela historiken med git fetch --unshallow.');
  });

  it('says when the template did not hold, was withdrawn, and that nobody has reviewed it', async () => {
    at.write(
      'templates/local/a.mall.yaml',
      `${template()}version: "1.2.0"\nstatus: deprecated\nreplacedBy: local/b\nvalidTo: "2026-11-20"\n`,
    );
    repository(at).commit('Allt');
    const { out } = await at.run('at', today, 'storby', 'local/a');
    expect(out).toContain('Version: 1.2.0\nStatus: ska bytas ut\n');
    expect(out).toContain('Mallen gällde inte den dagen.');
    expect(out).toContain('Ingen granskning står antecknad.');
    const english = await at.run('at', today, 'storby', 'local/a', '--lang', 'en');
    expect(english.out).toContain('Status: to be replaced');
    expect(english.out).toContain('The template did not hold that day.');
  });
});
