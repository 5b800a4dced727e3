import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the program of a checkout into a folder: one file, the workers, and chunks for later. */
export async function bundle(root: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: {
      'layer2-guard': join(root, 'src/main.ts'),
      'large-body-worker': join(root, 'src/server/large-body-worker.ts'),
      'read-ahead-worker': join(root, 'src/sources/read-ahead-worker.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // Packages in CommonJS call require(), which an ES module does not have.
    banner: {
      js: "import { createRequire as l2gRequire } from 'node:module'; const require = l2gRequire(import.meta.url);",
    },
  });
}
