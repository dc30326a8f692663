import { run } from './run.ts';

const { code, out, err } = run(process.argv.slice(2));
for (const line of err) console.error(line);
for (const line of out) console.log(line);
process.exitCode = code;
