// A window shows what is done before its file is written.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const patience = 10_000;
const pause = 50;

/** Waits until the text of a file has `pattern`, and gives it; fails with the text otherwise, none where there is no file. */
export async function untilFile(file, pattern) {
  const text = await textWhen(file, each => pattern.test(each));
  assert.match(text, pattern);
  return text;
}

/** The same until it no longer has it. */
export async function untilFileWithout(file, pattern) {
  const text = await textWhen(file, each => !pattern.test(each));
  assert.doesNotMatch(text, pattern);
  return text;
}

async function textWhen(file, isSo) {
  const until = Date.now() + patience;
  const read = () => readFile(file, 'utf8').catch(() => '');
  let text = await read();
  while (!isSo(text) && Date.now() < until) {
    await new Promise(resolve => setTimeout(resolve, pause));
    text = await read();
  }
  return text;
}
