/** What a file is, by its content. */
export type Kind = 'docx' | 'odt' | 'fodt' | 'rtf' | 'pdf' | 'html' | 'text';

/** What a report is written as: Markdown or plain text. */
export type Format = 'md' | 'txt';

/** What could not be kept, or why a file cannot be imported. */
export interface ImportProblem {
  readonly code: string;
  /** A whole English sentence with `{0}`-style places for `args`, so that the editor can translate it. */
  readonly message: string;
  readonly args: readonly string[];
}

export interface ImportOptions {
  readonly format: Format;
  /** Ends the import when it is aborted. */
  readonly signal?: AbortSignal;
  /** Is told of each page that has been read, where a file has pages. */
  readonly onPage?: (page: number, pages: number) => void;
}

/** What became of a file. */
export type Outcome =
  | {
      readonly status: 'imported';
      readonly text: string;
      readonly format: Format;
      readonly problems: readonly ImportProblem[];
    }
  /** `cause` is for the log: what a library said. */
  | { readonly status: 'refused'; readonly problem: ImportProblem; readonly cause?: unknown }
  | { readonly status: 'cancelled' };
