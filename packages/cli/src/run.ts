import { Command, CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { refuse } from './answer.ts';
import { checkFiguresCommand } from './checkFiguresCommand.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { explain } from './explain.ts';
import type { Io } from './io.ts';
import { matrixCommand } from './matrixCommand.ts';
import { nodeIo } from './nodeIo.ts';
import { type CommonOptions, readAgreement, readPractice, withCommonOptions } from './options.ts';
import { planKindCommand } from './planKindCommand.ts';
import { renderCommand } from './renderCommand.ts';
import { schemaCommand } from './schemaCommand.ts';
import { shareCommand } from './shareCommand.ts';
import { todayInStockholm } from './todayInStockholm.ts';
import { validate } from './validate.ts';
import { wheelCommand } from './wheelCommand.ts';

/**
 * Runs `tsi` with arguments and answers with the exit code: 0 fine, 1 findings at or above the fail level, 2 unusable
 * input.
 *
 * Swedish: kommandoradsverktyget tsi.
 */
export async function run(args: readonly string[], io: Io = nodeIo): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const program = programWith(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has told what was wrong with the command line; help and version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.unusable;
    throw error;
  }
}

function programWith(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('tsi')
    .description('Plans, sharing questions, wheels and figures for early, coordinated support (TSI).')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });

  const add = (parent: Command, usage: string, description: string) =>
    withCommonOptions(parent.command(usage).description(description));
  const contextOf = ({ on, locale, json = false, failLevel }: CommonOptions): Context => ({
    io,
    locale,
    json,
    failLevel,
    on: () => {
      if (on !== undefined) return on;
      const today = todayInStockholm(io.now());
      io.err(
        locale === 'en'
          ? `Day: ${today} (today in Stockholm; choose with --on)`
          : `Dag: ${today} (i dag i Stockholm; välj med --on)`,
      );
      return today;
    },
  });

  add(program, 'validate <plan...>', 'check plans; line and column for every finding')
    .option('--agreement <file>', 'regional agreement: a file, or vastraGotaland2021')
    .action(async (files: string[], options: CommonOptions & { agreement?: string }) => {
      const context = contextOf(options);
      const agreement = await readAgreement(options.agreement, context);
      end(
        'refused' in agreement
          ? refuse(context, agreement.refused)
          : await validate(files, { agreement: agreement.value }, context),
      );
    });

  add(program, 'plan-kind <situation>', 'which plan a situation calls for, and on which ground')
    .option('--agreement <file>', 'regional agreement: a file, or vastraGotaland2021')
    .option('--practice <file>', 'local practice: a file, or suggestedPractice')
    .action(async (file: string, options: CommonOptions & { agreement?: string; practice?: string }) => {
      const context = contextOf(options);
      const agreement = await readAgreement(options.agreement, context);
      const practice = await readPractice(options.practice, context);
      if ('refused' in agreement) end(refuse(context, agreement.refused));
      else if ('refused' in practice) end(refuse(context, practice.refused));
      else
        end(await planKindCommand(file, { agreement: agreement.value, practice: practice.value }, context));
    });

  add(program, 'share <question>', 'may this be shared, by which route, and what is missing').action(
    async (file: string, options: CommonOptions) => end(await shareCommand(file, contextOf(options))),
  );

  add(program, 'wheel <assessment>', 'read a wellbeing wheel part by part')
    .option('--svg <file>', 'write the picture to a file')
    .action(async (file: string, options: CommonOptions & { svg?: string }) =>
      end(await wheelCommand(file, options, contextOf(options))),
    );

  add(program, 'matrix <observations>', 'place observations in the resilience matrix')
    .option('--svg <file>', 'write the picture to a file')
    .action(async (file: string, options: CommonOptions & { svg?: string }) =>
      end(await matrixCommand(file, options, contextOf(options))),
    );

  add(program, 'render <plan>', 'write a plan as a page')
    .addOption(new Option('--format <format>', 'kind of page').choices(['html', 'md']).default('html'))
    .action(async (file: string, options: CommonOptions & { format: 'html' | 'md' }) =>
      end(await renderCommand(file, options, contextOf(options))),
    );

  const indicators = program.command('indicators').description('figures and their checks');
  add(indicators, 'check <figures>', 'do published figures agree with their own numbers').action(
    async (file: string, options: CommonOptions) => end(await checkFiguresCommand(file, contextOf(options))),
  );

  add(program, 'schema [name]', 'the JSON Schema of a document, or the names of all').action(
    (name: string | undefined, options: CommonOptions) => end(schemaCommand(name, contextOf(options))),
  );

  add(program, 'explain [code]', 'what a finding means, its sources, how to mend it').action(
    (code: string | undefined, options: CommonOptions) => end(explain(code, contextOf(options))),
  );

  return program;
}
