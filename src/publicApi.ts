// What Rapporteur offers to other extensions. Copy this file into yours: it imports nothing but types of VS
// Code. docs/API.md tells how to use it.
//
// A version only grows: members are added, and none is taken away or changes its meaning. What has to
// become otherwise gets the next version, beside this one.
//
// All offsets are those of VS Code's `TextDocument`: UTF-16 code units, half-open, so that
// `document.positionAt(start)` is the place. (Sidecars and the command line count Unicode code points.)
import type * as vscode from 'vscode';

/** What `vscode.extensions.getExtension('rapporteur.rapporteur').activate()` gives. */
export interface RapporteurExports {
  /** The API of a version. Rejects, saying which there are, when this Rapporteur does not have it. */
  readonly getApi: (version: 1) => Promise<RapporteurApi>;
}

export interface RapporteurApi {
  readonly version: 1;

  /**
   * Reads a text, whatever it is: one that is no report gives `isReport: false`. Nothing is opened or
   * written. Corrections count only for files, in `report`.
   */
  readonly parse: (text: string, options?: ParseOptions) => Promise<ParsedReport>;

  /**
   * A document or file as it is read now, with people's corrections. Undefined when it is of no kind
   * that can be a report (plain text, Markdown, Meeting Report), is binary or is too long. Rejects when
   * there is no such file.
   */
  readonly report: (of: vscode.TextDocument | vscode.Uri) => Promise<ParsedReport | undefined>;

  /** The contributions of `report`; none where there is no report. */
  readonly contributions: (
    of: vscode.TextDocument | vscode.Uri,
  ) => Promise<readonly ParsedContribution[]>;

  /**
   * The annotations of a document or file from all its sidecars, but those of coders whom the person has
   * hidden: those that have a place in text order, then those whose text is gone.
   */
  readonly annotations: (
    of: vscode.TextDocument | vscode.Uri,
  ) => Promise<readonly PlacedAnnotation[]>;

  /**
   * Fires with the uri of an open document when something that the members above give for it may be
   * another: after each keystroke, with another annotation, codebook, roster or setting, and when it was
   * closed. Wait a moment before doing much.
   */
  readonly onDidChangeReport: vscode.Event<vscode.Uri>;
}

export interface ParseOptions {
  /** The language of the text; `auto`, which is the default, finds it. */
  readonly language?: 'auto' | 'en' | 'fr' | 'es';
}

/** Half-open, in UTF-16 code units of the text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface ParsedReport {
  /** Whether the text reads like a report of a meeting; when not, all lists are empty. */
  readonly isReport: boolean;
  /** In which language it was read. */
  readonly language: 'en' | 'fr' | 'es';
  readonly title?: string;
  /** In text order. */
  readonly roundtables: readonly ParsedRoundtable[];
  /** In the order of first speaking. */
  readonly speakers: readonly ParsedSpeaker[];
  /** In text order, never overlapping. */
  readonly contributions: readonly ParsedContribution[];
  /** In text order; those of one kind never overlap. */
  readonly mentions: readonly ParsedMention[];
}

/**
 * Who or what: `country:MA` (ISO 3166-1 alpha-2), `group:EU`, `org:OHCHR`, `person:Ana Ruiz`,
 * `role:Chair`, `theme:remittances` (a code of the codebook).
 */
export type Reference = string;

/** A session, panel or agenda item; the span is its heading's. */
export interface ParsedRoundtable extends TextSpan {
  /** As written: `2.1`, `II`. */
  readonly number?: string;
  /** May be empty where the heading is a number alone. */
  readonly title: string;
  /** All of it, from the heading to the next roundtable of the same or a higher level. */
  readonly body: TextSpan;
  /** 1 for the highest. */
  readonly level: number;
  readonly chairs: readonly Reference[];
  /** Index in `roundtables` of the one that holds it. */
  readonly parent?: number;
}

export interface ParsedSpeaker {
  readonly ref: Reference;
  /** For display. */
  readonly name: string;
  /** How many contributions are theirs. */
  readonly contributions: number;
}

/** One stretch of text in which the same speakers speak. */
export interface ParsedContribution extends TextSpan {
  readonly speakers: readonly Reference[];
  /** Those who supported or opposed, or on whose behalf it was said. */
  readonly also: readonly Reference[];
  /** `chair`, `co-chair`, `moderator`, `rapporteur` or `panellist`. */
  readonly role?: string;
  /** Index in `roundtables`. */
  readonly roundtable?: number;
  /** Which rule found it; `correction` where a person did. Rules come and go between releases. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A place where a country, group, organisation or theme is named. */
export interface ParsedMention extends TextSpan {
  readonly kind: 'country' | 'group' | 'org' | 'theme';
  readonly ref: Reference;
  /** Whether the words may well mean something else. */
  readonly isDoubtful: boolean;
}

/** What a person noted about a passage, and where that passage is in the text as it stands. */
export interface PlacedAnnotation {
  readonly id: string;
  /** Absent for the sidecar without a coder's name. */
  readonly coder?: string;
  /** Whether it is in the sidecar that this person writes. */
  readonly isOwn: boolean;
  /** Ids of codes of the codebook. */
  readonly codes: readonly string[];
  readonly note?: string;
  /** The passage as it was tagged. */
  readonly quote: string;
  /**
   * `exact`: where it was tagged. `moved`: elsewhere, and for sure. `review`: probably there; a person has to
   * look. `orphan`: its text is gone.
   */
  readonly status: 'exact' | 'moved' | 'review' | 'orphan';
  /** Absent for an orphan. */
  readonly span?: TextSpan;
  /** Who spoke there, and the number of the roundtable, when it was tagged. */
  readonly speakers: readonly Reference[];
  readonly roundtable?: string;
  /** RFC 3339. */
  readonly created?: string;
}
