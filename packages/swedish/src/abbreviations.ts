/**
 * Abbreviations that a full stop ends without ending the sentence, in lower case and without that last stop.
 * Those that may close a sentence (m.m., osv., etc.) and those that are words too (med., bil.) are left out.
 */
export const SENTENCE_INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ang anm avd bitr bl.a ca d.v.s dir div dnr doc dr dvs enl ev exkl f.d f.n f.ö febr fig fr.o.m förf förk ggr gm hr i.m
  i.v inkl jan jfr kap kl leg lic m.a.o m.h.t motsv mån nov nr nuv o.a obs okt omkr ons p.g.a p.o prel prof ref reg resp
  s.k sept sid spec ssk st t.ex t.h t.o.m t.v tab tel temp tfn tim tis tors trol u.a uppl urspr utg vol vs`.split(
    /\s+/u,
  ),
);
