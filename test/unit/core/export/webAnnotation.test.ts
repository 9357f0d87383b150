import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { exporterOf } from '../../../../src/core/export/exporter';
import { canonicalText } from '../../../../src/core/text/codePoints';
import { annoContext } from '../../../support/annoContext';
import { bytesOf, exported, hostile, type Tagged, usualOptions } from '../../../support/exported';

const text = '\uFEFFSession 1: Piers 🚢\r\n\r\nPeru asked for\r\nwells. Chile agreed.\r\n';
const tagged: readonly Tagged[] = [
  {
    quote: 'asked for\r\nwells',
    codes: ['deep-wells', 'money'],
    note: 'Both',
    coder: 'ana',
    created: '2026-11-23T09:41:00Z',
  },
  { quote: 'Chile', created: 'yesterday' },
  { quote: 'gone', codes: ['money'], status: 'orphan' },
  { quote: 'agreed', note: 'Why?', status: 'review' },
];

interface Item {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly target: { readonly source: string; readonly selector: unknown };
}

interface Page {
  readonly [key: string]: unknown;
  readonly items: readonly Item[];
}

function page(all = tagged, { base = '', name = 'a b.txt', of = text } = {}): Page {
  const exporter = exporterOf('web-annotation', 'jsonld', { ...usualOptions, base });
  return JSON.parse(bytesOf(exporter, [exported(of, all, name)]).toString()) as Page;
}

/** With all terms as IRIs. A term that the context does not know would be lost without a word. */
async function expanded(of: Page): Promise<Record<string, unknown>[]> {
  const options = {
    base: 'https://example.org/reports/',
    safe: true,
    documentLoader: async (url: string) => {
      assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
      return { documentUrl: url, document: annoContext };
    },
  };
  return jsonld.expand(of as object, options as object);
}

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const as = (name: string) => `http://www.w3.org/ns/activitystreams#${name}`;

suite('webAnnotations', () => {
  test('an annotation tells its codes, its note, who made it and when', () => {
    const [item] = page().items;
    assert.deepEqual(item, {
      id: 'a%20b.txt.annotations.ana.yaml#a0',
      type: 'Annotation',
      motivation: ['tagging', 'commenting'],
      creator: { type: 'Person', name: 'ana' },
      created: '2026-11-23T09:41:00Z',
      body: [
        {
          id: 'codebook.yaml#deep-wells',
          type: 'TextualBody',
          purpose: 'tagging',
          format: 'text/plain',
          value: 'Water › Deep wells',
        },
        {
          id: 'codebook.yaml#money',
          type: 'TextualBody',
          purpose: 'tagging',
          format: 'text/plain',
          value: 'Money',
        },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Both' },
      ],
      target: {
        source: 'a%20b.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'asked for\nwells',
            prefix: 'Session 1: Piers 🚢\n\nPeru ',
            suffix: '. Chile agreed.\n',
          },
          { type: 'TextPositionSelector', start: 25, end: 40 },
        ],
      },
    });
  });

  test('quote and position select the same; where the place is not sure only the quote is told', () => {
    const points = [...canonicalText(text)];
    for (const { target } of page().items.slice(0, 2)) {
      const [quote, place] = target.selector as [{ exact: string }, { start: number; end: number }];
      assert.equal(points.slice(place.start, place.end).join(''), quote.exact);
    }
    for (const { target } of page().items.slice(2))
      assert.equal((target.selector as { type: string }).type, 'TextQuoteSelector');
  });

  test('what the model does not take is left out', () => {
    const second = page().items[1];
    assert.deepEqual(Object.keys(second ?? {}), ['id', 'type', 'motivation', 'target']);
    assert.equal(second?.motivation, 'highlighting');
  });

  test('a JSON-LD processor reads all of it as the model’s vocabulary', async () => {
    const [root] = await expanded(page());
    assert.deepEqual(root?.['@type'], [as('OrderedCollectionPage')]);
    assert.equal(root?.['@id'], 'https://example.org/reports/annotations.jsonld');
    const [{ '@list': items } = { '@list': [] }] = root?.[as('items')] as {
      '@list': Record<string, unknown[]>[];
    }[];
    assert.equal(items.length, tagged.length);
    for (const item of items) {
      // The model: exactly one id, type Annotation, one target at least; a source and selectors in it.
      assert.match(
        String(item['@id']),
        /^https:\/\/example\.org\/reports\/a%20b\.txt\.annotations/,
      );
      assert.deepEqual(item['@type'], [oa('Annotation')]);
      const targets = item[oa('hasTarget')] as Record<string, Record<string, unknown>[]>[];
      assert.equal(targets.length, 1);
      assert.deepEqual(targets[0]?.[oa('hasSource')], [
        { '@id': 'https://example.org/reports/a%20b.txt' },
      ]);
      for (const selector of targets[0]?.[oa('hasSelector')] ?? [])
        assert.match(String(selector['@type']), /#Text(?:Quote|Position)Selector$/);
      for (const motivation of item[oa('motivatedBy')] as { '@id': string }[])
        assert.ok(['tagging', 'commenting', 'highlighting'].map(oa).includes(motivation['@id']));
      for (const body of (item[oa('hasBody')] ?? []) as Record<string, unknown[]>[]) {
        assert.deepEqual(body['@type'], [oa('TextualBody')]);
        assert.equal(body[oa('hasPurpose')]?.length, 1);
      }
    }
  });

  test('the page belongs to a collection that tells how many there are', () => {
    assert.deepEqual(page().partOf, {
      id: 'annotations.jsonld#collection',
      type: 'AnnotationCollection',
      total: 4,
      first: 'annotations.jsonld',
      last: 'annotations.jsonld',
    });
    assert.deepEqual(page([]).items, []);
  });

  test('a base makes IRIs absolute, and nothing in a name is taken for a part of them', async () => {
    const base = 'https://example.org/x/';
    const of = page(tagged, { base, name: 'q/a#b?c:d<>"\u0000.txt' });
    assert.equal(
      of.items[0]?.target.source,
      'https://example.org/x/q/a%23b%3Fc%3Ad%3C%3E%22%EF%BF%BD.txt',
    );
    await expanded(of);
  });

  test('hostile texts are values and nothing else', async () => {
    const all = hostile.map(quote => ({
      quote,
      note: quote,
      codes: [quote],
      coder: quote,
      status: 'orphan' as const,
    }));
    const { items } = page(all);
    assert.deepEqual(
      items.map(({ target }) => (target.selector as { exact: string }).exact),
      [...hostile],
    );
    await expanded(page(all));
  });
});
