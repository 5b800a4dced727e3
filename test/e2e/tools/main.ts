import { findTool } from './find-tool.ts';

for (const tool of ['helm', 'promtool'] as const) {
  const found = await findTool(tool, (line) => process.stderr.write(`${line}\n`));
  if ('missing' in found) {
    process.stderr.write(`${found.missing}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${found.program}\n`);
  }
}
