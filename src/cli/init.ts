import { join, relative } from 'node:path';
import { type Answers, QUESTIONS, type Question } from '../init/answers.js';
import { ask } from '../init/ask.js';
import { CONFIG_PATH, configFile } from '../init/config-file.js';
import { type Folder, rootOf } from '../init/folder.js';
import { WORKFLOW_PATH, workflowFile } from '../init/workflow-file.js';
import { problemsOf, writeNew } from '../init/write.js';
import { terminal, terminalLine } from '../report/escape.js';
import { PINNED_ACTION } from '../version.js';
import { parse } from './arguments.js';
import { type Io, STATUS, usage, wrongInputs } from './io.js';

/** `init [HOST…] [options]`: writes the workflow and the configuration, from the options or from what a person answers. */
export async function run(argv: string[], io: Io): Promise<number> {
  const given = readGiven(argv);
  const root = rootOf('.');
  const paths = { config: join(root.path, CONFIG_PATH), workflow: join(root.path, WORKFLOW_PATH) };
  refuse(problemsOf(Object.values(paths)));
  const answers = await complete(given, io);
  refuse(
    writeNew([
      { path: paths.config, text: configFile(answers) },
      { path: paths.workflow, text: workflowFile() },
    ]),
  );
  io.stdout.write(nextSteps(answers, root, paths));
  return STATUS.passed;
}

/** What the options answer. */
function readGiven(argv: string[]): Partial<Answers> {
  const { options, positionals } = parse(
    argv,
    QUESTIONS.map(({ input }) => input),
  );
  const hosts = [...positionals, options.get('hosts') ?? []].flat().join('\n');
  const texts = new Map([...options, ...(hosts === '' ? [] : [['hosts', hosts] as const])]);
  const read = QUESTIONS.flatMap((question) => {
    const text = texts.get(question.input);
    return text === undefined ? [] : [{ key: question.key, result: question.read(text.trim(), `--${question.input}`) }];
  });
  const errors = read.flatMap(({ result }) => ('errors' in result ? result.errors : []));
  if (errors.length > 0) throw wrongInputs(errors);
  return Object.fromEntries(read.flatMap(({ key, result }) => ('ok' in result ? [[key, result.ok]] : [])));
}

/** Whoever names the hosts is asked nothing. */
async function complete(given: Partial<Answers>, { stdin, stderr }: Io): Promise<Answers> {
  if (given.hosts) return withFallbacks(given);
  if (!stdin?.isTTY)
    throw usage(
      'no host is given, and there is no terminal to ask on: write `smtp-preflight init --hosts mail.example.com`.',
    );
  const missing = QUESTIONS.filter(({ key }) => given[key] === undefined);
  const answers = await ask({ input: stdin, output: stderr }, missing, given);
  if (!answers) throw usage('the last question was not answered: nothing was written.');
  return answers as Answers;
}

function withFallbacks(given: Partial<Answers>): Answers {
  const known = { ...given };
  for (const question of QUESTIONS)
    if (known[question.key] === undefined) Object.assign(known, fallbackOf(question, known));
  return known as Answers;
}

function fallbackOf({ key, fallback, read, input }: Question, known: Partial<Answers>): Partial<Answers> {
  const result = read(fallback?.(known) ?? '', input);
  if ('errors' in result) throw new Error(`the default of ${input} is wrong: ${result.errors[0]?.message}`);
  return { [key]: result.ok };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw usage(...problems);
}

function nextSteps({ hosts, senderDomains, policy }: Answers, root: Folder, paths: Record<string, string>): string {
  const [config, workflow] = [paths['config'], paths['workflow']].map((path) => relative('.', path!));
  const lines = [
    `Written in ${root.path}${root.isRepository ? '' : ', which is in no git repository: move them to the root of one'}:`,
    `  ${config}`,
    `  ${workflow}`,
    `Hosts: ${hosts.map(({ host }) => host).join(', ')}`,
    `Sender domains: ${senderDomains.join(', ') || 'none'}`,
    `Policy: ${policy}`,
    '',
    'Next:',
    `  See whom a run would contact:  smtp-preflight plan --config ${config}`,
    `  Try it from here:              smtp-preflight check --config ${config}`,
    `  In ${workflow}, put the account that you take the Action from in place of OWNER in ${PINNED_ACTION}.`,
    `  Commit both files:             git add ${config} ${workflow}`,
  ];
  return lines.map((line) => `${terminalLine(terminal(line))}\n`).join('');
}
