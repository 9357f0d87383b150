import { isMap, isSeq } from 'yaml';
import { readYaml } from '../yaml/yamlFile';
import { eolOf, printed, withEol } from '../yaml/yamlText';

/** The codebook with all maps and lists of codes as blocks; comments stay. */
export function asBlocks(text: string): string {
  const { document } = readYaml(text);
  unfold(document.contents);
  return withEol(printed(document), eolOf(text));
}

function unfold(map: unknown): void {
  if (!isMap(map)) return;
  const list = map.get('codes');
  map.flow = false;
  if (!isSeq(list)) return;
  list.flow = false;
  list.items.forEach(unfold);
}
