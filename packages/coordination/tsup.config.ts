import { defineConfig, type Options } from 'tsup';
import preset from '../../tsup.preset.ts';

export default defineConfig({ ...(preset as Options), entry: ['src/index.ts', 'src/ical.ts'] });
