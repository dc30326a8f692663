import { defineConfig } from 'tsup';
import { pureInitialisers } from './tools/pureInitialisers.ts';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  // tsup 8 sets `baseUrl` for its declaration build, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
  sourcemap: true,
  clean: true,
  // Lines stay where they are, so the map still holds by line.
  plugins: [{ name: 'pureInitialisers', renderChunk: (code) => ({ code: pureInitialisers(code) }) }],
});
