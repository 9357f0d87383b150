import { xmlText, xmlValue } from './xml';

/** The style of every page, word for word as the page's policy allows it. */
export const pageStyle = `:root{color-scheme:light dark;--text:#1f1f1f;--back:#fff;--soft:#555;--line:#c8c8c8}
@media (prefers-color-scheme:dark){:root{--text:#e6e6e6;--back:#1b1b1b;--soft:#b0b0b0;--line:#4a4a4a}}
body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:var(--text);background:var(--back)}
h1,h2,h3{line-height:1.2}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line);overflow-wrap:anywhere}
blockquote p{margin:0;white-space:pre-line}
footer,.note{color:var(--soft);font-size:.9rem;white-space:pre-line}
table{border-collapse:collapse;font-family:system-ui,sans-serif;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.25rem .5rem}
td{text-align:right}
th{text-align:left}
@media print{body{max-width:none;margin:0;color:#000;background:#fff}blockquote{break-inside:avoid}h2,h3{break-after:avoid}}
`;

/** SHA-256 of `pageStyle` in Base64; a test keeps it true. */
export const pageStyleHash = '39RooOfmd6FS3xDTio+Yae55f+KaP45SH71+gQRUXqo=';

const policy = `default-src 'none'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A page that needs nothing but itself and loads nothing; its policy lets no script run, and no style but
 * its own. It is well-formed XML too. `body` is HTML.
 */
export function* htmlPage(
  title: string,
  language: string,
  body: Iterable<string>,
): Generator<string> {
  yield `<!DOCTYPE html>
<html lang="${xmlValue(language)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${xmlText(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1 dir="auto">${xmlText(title)}</h1>
`;
  yield* body;
  yield `</main>
</body>
</html>
`;
}
