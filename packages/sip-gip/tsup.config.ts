import { defineConfig, type Options } from 'tsup';
import preset from '../../tsup.preset.ts';

const common = preset as Options & { readonly dts: object };
const entry = ['src/index.ts', 'src/holidays.ts'];

export default defineConfig([
  { ...common, entry, dts: { ...common.dts, entry: [...entry, 'src/fast.ts'] } },
  {
    ...common,
    entry: ['src/fast.ts'],
    dts: false,
    clean: false,
    // What it needs of core is taken in, so that nothing loads zod.
    noExternal: ['@tsi/core'],
    esbuildOptions: (options) => {
      options.conditions = ['@tsi/source'];
    },
    esbuildPlugins: [
      {
        name: 'zod without side effects',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^zod$/ }, () => ({ path: 'zod', external: true, sideEffects: false })),
      },
    ],
  },
]);
