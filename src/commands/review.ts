import { randomUUID } from 'node:crypto';
import { composeReview } from '../admission/compose.ts';
import { statusBody } from '../admission/encode.ts';
import { RequestFault } from '../admission/review.ts';
import { isJsonObject, type JsonObject, objectAt, stringAt } from '../model/json.ts';
import { refKey, refOf } from '../model/meta.ts';
import { type Answer, type Asked, kubectlRun } from '../report/kubectl-text.ts';
import { readDocuments, type SourceDocument, SourceError } from '../sources/documents.ts';
import { postReview, readCa, WebhookUnreachable } from '../sources/webhook-client.ts';
import { inProcessJudge } from './in-process-judge.ts';
import { CommandError, EXIT, type ProgramContext, UsageError } from './terminal.ts';

export interface ReviewOptions {
  readonly server?: string;
  readonly ca: string;
  readonly world: readonly string[];
  readonly policy?: string;
  readonly operation?: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly old: readonly string[];
  readonly dryRun: boolean;
  readonly user: string;
  readonly subresource: string;
  readonly output: 'kubectl' | 'json';
}

/** Asks for the verdict on every object of the files and prints it. Exits as kubectl: 1 when something was denied. */
export async function review(
  files: readonly string[],
  options: ReviewOptions,
  context: ProgramContext,
): Promise<number> {
  const ask = await asker(options).catch(rethrow);
  const asked = await askAll(files, options, ask, context).catch(rethrow);
  if (asked.length === 0) throw new CommandError(`no objects in ${files.join(', ')}`);
  const run = kubectlRun(asked);
  if (options.output === 'json') {
    for (const { answer } of asked) context.terminal.out(answer.raw);
    return run.exitCode;
  }
  for (const line of run.stdout) context.terminal.out(line);
  for (const line of run.stderr) context.terminal.err(line);
  return run.exitCode === 0 ? EXIT.ok : EXIT.denied;
}

type Ask = (body: string) => Promise<{ status: number; body: string }>;

async function asker(options: ReviewOptions): Promise<Ask> {
  if (options.server !== undefined && options.world.length > 0) {
    throw new UsageError('--server and --world exclude each other: a running server has its own world');
  }
  if (options.server === undefined) {
    if (options.world.length === 0)
      throw new UsageError('say where to judge: --server URL, or --world FILE to judge in process');
    const judge = await inProcessJudge(options.world, options.policy);
    return async (body) => answerOf(judge, body);
  }
  const server = URL.parse(options.server);
  if (server?.protocol !== 'https:')
    throw new UsageError(`--server '${options.server}' is not a URL such as https://127.0.0.1:8443`);
  const ca = await readCa(options.ca);
  return (body) => postReview(server, ca, body);
}

/** The same refusals as over HTTP, so that both ways print the same. */
function answerOf(judge: (parsed: unknown) => string, body: string): { status: number; body: string } {
  try {
    return { status: 200, body: judge(JSON.parse(body)) };
  } catch (error) {
    if (!(error instanceof RequestFault)) throw error;
    return { status: error.status, body: statusBody(error.status, error.reason, error.message) };
  }
}

async function askAll(
  files: readonly string[],
  options: ReviewOptions,
  ask: Ask,
  { stdin }: ProgramContext,
): Promise<readonly Asked[]> {
  const old = await oldObjects(options.old);
  const asked: Asked[] = [];
  for await (const document of readDocuments(files, files.includes('-') ? { stdin: stdin() } : {})) {
    if (refOf(document.object).name === '') throw new CommandError(nameless(document));
    const before = old.get(refKey(refOf(document.object)));
    const operation = options.operation ?? (before === undefined ? 'CREATE' : 'UPDATE');
    if (operation === 'UPDATE' && before === undefined) {
      throw new UsageError(
        `an UPDATE needs the object as it is now: give ${refOf(document.object).kind} "${refOf(document.object).name}" with --old FILE`,
      );
    }
    asked.push(await askOne(document, operation, before, options, ask));
  }
  return asked;
}

async function askOne(
  { object, origin }: SourceDocument,
  operation: Asked['operation'],
  old: JsonObject | undefined,
  { dryRun, user, subresource }: ReviewOptions,
  ask: Ask,
): Promise<Asked> {
  const createdAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const body = composeReview(object, {
    uid: randomUUID(),
    operation,
    ...(old === undefined ? {} : { old }),
    dryRun,
    user,
    subresource,
    createdAt,
  });
  const reply = await ask(JSON.stringify(body));
  return { ref: refOf(object), operation, dryRun, file: origin.file, answer: readAnswer(reply) };
}

function nameless({ object, origin }: SourceDocument): string {
  return `${origin.file}:${origin.line}: ${refOf(object).kind} without metadata.name (document ${origin.document})`;
}

function readAnswer({ status, body }: { status: number; body: string }): Answer {
  const parsed: unknown = parse(body);
  const document = isJsonObject(parsed) ? parsed : {};
  if (status === 200) return { kind: 'review', response: objectAt(document, 'response'), raw: body };
  return { kind: 'http-error', message: stringAt(document, 'message') ?? `the server answered ${status}`, raw: body };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function oldObjects(paths: readonly string[]): Promise<ReadonlyMap<string, JsonObject>> {
  const objects = new Map<string, JsonObject>();
  if (paths.length === 0) return objects;
  for await (const { object } of readDocuments(paths)) objects.set(refKey(refOf(object)), object);
  return objects;
}

function rethrow(error: unknown): never {
  if (error instanceof SourceError || error instanceof WebhookUnreachable) throw new CommandError(error.message);
  throw error;
}
