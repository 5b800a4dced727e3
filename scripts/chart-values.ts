import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/** A value of the chart, as its file of values describes it. */
export interface ChartValue {
  /** Keys joined by dots, e.g. `image.tag`. */
  readonly path: string;
  readonly fallback: unknown;
  /** The comment above it, in one line. */
  readonly description: string;
}

/** Reads `manifests/chart/values.yaml`. Throws Error for a value without a comment. */
export function chartValues(root: string): readonly ChartValue[] {
  const text = readFileSync(join(root, 'manifests/chart/values.yaml'), 'utf8');
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('values.yaml is no map');
  return valuesIn(contents as YAMLMap<Scalar, Scalar>, document.commentBefore ?? undefined);
}

/** `first` is the comment above the first key, which the parser gives to what holds it. */
function valuesIn(map: YAMLMap<Scalar, Scalar>, first: string | undefined, prefix = ''): readonly ChartValue[] {
  return map.items.flatMap((pair: Pair<Scalar, unknown>, index) => {
    const path = `${prefix}${String(pair.key.value)}`;
    const comment = (index === 0 ? (map.commentBefore ?? first) : undefined) ?? pair.key.commentBefore;
    if (comment !== undefined && comment !== null)
      return [{ path, fallback: plain(pair.value), description: inOneLine(comment) }];
    if (isMap(pair.value)) return valuesIn(pair.value as YAMLMap<Scalar, Scalar>, undefined, `${path}.`);
    throw new Error(`values.yaml: ${path} has no comment`);
  });
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return (node as { toJSON(): unknown }).toJSON();
}

function inOneLine(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
