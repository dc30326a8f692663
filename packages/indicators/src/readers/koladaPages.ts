import type * as z from 'zod';
import { type Answer, askJson, type Call, failed } from './askJson.ts';

interface Page<Value> {
  readonly count: number;
  readonly next_url?: string | null | undefined;
  readonly values: Value[];
}

/**
 * Follows `next_url` from page to page until there is none, and holds the rows against `count`.
 *
 * `count` may tell of the page or of the whole; either is taken, as long as it is right. An empty page that names a next
 * one is followed, so that nothing behind it is lost; two in a row are the end.
 *
 * @param read is told how many values each page had.
 */
export async function koladaPages<Value>(
  schema: z.ZodType<Page<Value>>,
  first: Call,
  base: string,
  read: (values: number) => void,
): Promise<Answer<readonly Value[]>> {
  const pages: Page<Value>[] = [];
  const seen = new Set<string>();
  let address: string | undefined = first.address;
  while (address !== undefined) {
    seen.add(address);
    const answer: Answer<Page<Value>> = await askJson(schema, { ...first, address });
    if (answer.kind === 'failed') return answer;
    const page = answer.value;
    const emptyAgain = page.values.length === 0 && pages.at(-1)?.values.length === 0;
    pages.push(page);
    read(page.values.length);
    if (!page.next_url || emptyAgain) break;
    address = withinService(page.next_url, base);
    if (address === undefined || seen.has(address)) return failed(first, 'indicators/pagingLost');
  }
  const values = pages.flatMap((page) => page.values);
  const wrong = pages.find(({ count, values: own }) => count !== own.length)?.count;
  if (wrong !== undefined && !pages.every(({ count }) => count === values.length))
    return failed(first, 'indicators/countDiffers', { params: { count: wrong, rows: values.length } });
  return { kind: 'answer', value: values };
}

/** The address of the next page, at the host that we asked and by its scheme; undefined when it leads elsewhere. */
function withinService(next: string, base: string): string | undefined {
  const [, origin = '', host] = /^(https?:\/\/([^/]+))/.exec(base) ?? [];
  if (/^\/(?!\/)/.test(next)) return origin + next;
  const [, nextHost, path] = /^https?:\/\/([^/?#]+)(\/.*)$/.exec(next) ?? [];
  return nextHost === host && path !== undefined ? origin + path : undefined;
}
