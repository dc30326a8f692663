import { build } from 'vite';
import { expect, test } from 'vitest';
import { pureInitialisers } from '../tools/pureInitialisers.ts';

const module = `
var label = (text) => ({ text });
var table = { first: label("first"), rest: [...[label("second")]] };
var named = \`\${table.first.text} of two\`;
var whole = [...table.rest, table.first];
var count = 2;
function used() { return count; }
export { named, table, used, whole };
`;

const bundled = async (code: string, wanted: string) => {
  const files = new Map([
    ['it', code],
    ['app', `export { ${wanted} } from 'it';`],
  ]);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'app', formats: ['es'] } },
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => [...files.keys()].find((file) => id === file || id.endsWith(`/${file}`)),
        load: (id) => files.get(id) ?? null,
      },
    ],
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
};

test('what nobody uses is left out', async () => {
  expect(await bundled(module, 'used')).toContain('first');
  const without = await bundled(pureInitialisers(module), 'used');
  expect(without).toContain('used');
  expect(without).not.toMatch(/first|label/);
});

test('what is used says the same', async () => {
  const address = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  const before = await import(/* @vite-ignore */ address(module));
  const after = await import(/* @vite-ignore */ address(pureInitialisers(module)));
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  expect(after.named).toBe('first of two');
  expect(after.used()).toBe(2);
});

test('a function, a literal and a list of literals stand as they were', () => {
  const plain =
    'var a = () => b();\nvar c = [1, "two", { three: 3 }];\nvar d = function () { return b(); };\n';
  expect(pureInitialisers(plain)).toBe(plain);
});
