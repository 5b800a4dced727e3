/** The floor of the check benchmark: reads every file of a folder with js-yaml 4, and does nothing with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';

const [folder = '.'] = process.argv.slice(2);
let documents = 0;
for (const name of readdirSync(folder)) {
  yaml.loadAll(readFileSync(join(folder, name), 'utf8'), () => {
    documents += 1;
  });
}
process.stdout.write(`${documents}\n`);
