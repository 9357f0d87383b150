/** How the command line is called. */
export const usage = `Usage: rapporteur analyze FILE… [--format json|ndjson] [--codebook FILE]
                               [--roster FILE] [--language en|fr|es|auto]
       rapporteur check FILE… [--codebook FILE]
       rapporteur find QUERY FILE… [--format json|ndjson|md] [--codebook FILE] [--roster FILE]
       rapporteur export FILE… --as KIND [--format FORMAT] [--out FILE] [--by code|speaker]
                               [--rows X] [--columns X] [--count X] [--coder NAME]… [--quotation TEXT] [--no-bom] [--base IRI]
                               [--codebook FILE] [--roster FILE] [--language en|fr|es|auto]
       rapporteur import FILE… [--out FOLDER] [--format md|txt]

analyze reads reports of meetings and prints who speaks, in which roundtable, and which countries,
organisations and themes are mentioned.

  FILE              a report in plain text or Markdown (UTF-8); - reads a list of paths, one a
                    line, from standard input
  --format json     one object for one report, an array for several (the default)
  --format ndjson   one object a line, written as soon as it is ready
  --codebook FILE   themes from this codebook instead of the built-in one
  --roster FILE     speakers, words of headings and language from this roster (roster.yaml)
  --language LANG   the language of the reports; auto, the default, is the roster's, or else found
                    by itself

Corrections that people made in the editor are applied: those of all sidecars beside a report
(REPORT.annotations.yaml, REPORT.annotations.CODER.yaml), the oldest first.

check validates the sidecars of reports and looks for their passages in the text as it is now. What a
person has to look at is listed as FILE:LINE:COLUMN: KIND: MESSAGE, KIND being error, review (the
passage was rewritten or may be elsewhere), orphan (its text is gone) or warning.

  FILE              a report, or a sidecar, which stands for its report; - as above
  --codebook FILE   the codebook to check; without it codebook.yaml in this folder, if there is one

find prints the contributions that QUERY wants, such as
  'speaker:Morocco theme:climate-change code:proposal "burden sharing"'
All conditions have to hold. One of several values behind a key is enough (speaker:Peru,Chile), a minus
in front of a condition turns it round (-role:chair), values with blanks stand in quotes.

  speaker: country: group: region:   who speaks: a name or a part of it, members of a group, countries
                                     of a region of the United Nations
  theme: code: coder:                what is mentioned; what it is tagged with, and by whom
  roundtable: role: report: year:    number or words of the title; chair, co-chair, moderator, rapporteur,
                                     panellist; words of path or title; 2011, 2009-2011, 2009-
  words, "some words", word*         what is said, in any case, with or without accents
  --format md                        quotes below headings, instead of objects

export writes what reports and all sidecars beside them hold for other programs. The same input gives the
same bytes.

  --as passages          a table: one row for each code of each annotation (csv, xlsx)
  --as contributions     a table: one row for each contribution, themes as columns (csv, xlsx)
  --as quotations        a document, ordered by code and speaker (md, docx, html)
  --as web-annotation    the annotations after the W3C Web Annotation model (jsonld)
  --as tei               the reports in TEI P5, contributions as utterances (xml)
  --as json              the whole analysis with the annotations (json)
  --as matrix            counts along two dimensions (csv, xlsx, md, html)
  --format FORMAT        without it the one that the ending of --out names, else the first of these
  --out FILE             written as a whole or not at all; without it standard output
  --rows, --columns X    of a matrix: speaker (the usual rows), country, group, region, roundtable, report, year,
                         theme (the usual columns), code, coder
  --count X              what its cells count: mentions of themes (the usual), contributions, annotations,
                         words, speakers
  --by code|speaker      by what quotations are ordered first; code is the default
  --coder NAME           only annotations of this coder, or of several; "" for those without a name
  --quotation TEXT       how a quotation is written: “{quote}” ({speaker}, {role}, {roundtable}) is the
                         default; also {heading}, {report}, {title}, {date}, {codes} and {note}
  --no-bom               csv without byte order mark
  --base IRI             stands in front of the names of files in IRIs, which are relative without it
  --codebook FILE        the order and the names of codes, and the themes; without it codebook.yaml in
                         this folder, else the built-in one

import writes the text of reports from word processors, to be analysed and annotated: Markdown with
headings, lists, emphasis, footnotes and page numbers, or plain text. What could not be kept is told on
standard error. The name of each new file is printed; no file is overwritten.

  FILE              a report in DOCX, ODT, RTF, PDF (with a text layer), HTML or wrapped plain text; -
                    as above
  --out FOLDER      where to write; without it, beside each file
  --format md|txt   Markdown (the default) or plain text

Offsets are Unicode code points, half-open, on the text without byte order mark and with LF line ends.
Exit status: 0 done, 1 a file could not be read or imported (the others are still done) or check found anything
but warnings, 2 wrong usage.
`;

/** The command line does not make sense; its message says why. */
export class UsageError extends Error {}
