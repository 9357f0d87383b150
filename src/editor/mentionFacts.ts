import * as vscode from 'vscode';
import type * as countryFacts from '../countryFacts';
import type { Region } from '../countryFacts';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { codePath, codesById } from '../core/codebook/codes';
import { kindOf, nameIn, type Ref } from '../core/text/ref';
import { kindName, mentionCount } from './highlightNames';
import type { Lazy } from './lazyModule';
import { contributionCount } from './names';

/** Gives what is known of countries; loads it on first need. */
export type LazyCountryFacts = Lazy<typeof countryFacts>;

/** What is known of the subject of a mention, one line each. Codebook and report are a stranger's text. */
export async function factsOf(
  ref: Ref,
  annotated: AnnotatedReport,
  countries: LazyCountryFacts,
): Promise<readonly string[]> {
  const own =
    kindOf(ref) === 'theme' ? themeFacts(ref, annotated) : await bodyFacts(ref, countries);
  return [...own, countsOf(ref, annotated)];
}

async function bodyFacts(ref: Ref, countries: LazyCountryFacts): Promise<string[]> {
  if (kindOf(ref) !== 'country') return [kindName(ref)];
  const code = nameIn(ref);
  // Without its bundle the hover tells the rest.
  const facts = (await countries().catch(() => undefined))?.countryFacts(code);
  // Kosovo's code is in use, but no part of the standard.
  const kind = `${kindName(ref)} · ${code === 'XK' ? code : `ISO 3166: ${code}`}`;
  if (!facts) return [kind];
  const { english, french, spanish, regions } = facts;
  const names = vscode.l10n.t(
    'English: {0} · French: {1} · Spanish: {2}',
    english,
    french,
    spanish,
  );
  return regions.length > 0 ? [kind, names, regions.map(regionName).join(' › ')] : [kind, names];
}

/** In the language of the interface, as far as we have it. */
function regionName({ english, french, spanish }: Region): string {
  const [language] = vscode.env.language.split('-');
  return language === 'fr' ? french : language === 'es' ? spanish : english;
}

function themeFacts(ref: Ref, { codebook }: AnnotatedReport): string[] {
  const path = codePath(codebook, nameIn(ref));
  const description = codesById(codebook).get(nameIn(ref))?.description;
  const kind = path.length > 1 ? `${kindName(ref)} · ${path.join(' › ')}` : kindName(ref);
  return description ? [kind, description] : [kind];
}

/** "5 mentions · 2 contributions". */
function countsOf(ref: Ref, { mentions, report }: AnnotatedReport): string {
  const mentioned = mentionCount(mentions.filter(mention => mention.ref === ref).length);
  const spoken = report.speakers.find(speaker => speaker.ref === ref)?.contributions;
  return spoken ? `${mentioned} · ${contributionCount(spoken)}` : mentioned;
}
