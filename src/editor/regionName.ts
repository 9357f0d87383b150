import * as vscode from 'vscode';
import type { Region } from '../countryFacts';

/** What people read for a region, in the language of the interface as far as we have it. */
export function regionName({ english, french, spanish }: Region): string {
  const [language] = vscode.env.language.split('-');
  return language === 'fr' ? french : language === 'es' ? spanish : english;
}
