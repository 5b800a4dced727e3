import { findBinaries } from './binaries.ts';

const found = await findBinaries((line) => process.stderr.write(`${line}\n`));
if ('missing' in found) {
  process.stderr.write(`${found.missing}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${found.folder}\n`);
}
