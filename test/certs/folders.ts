import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { issueAuthority, issueLeaf, type KeyPair } from '../../src/certs/issue.ts';

/** A new folder that goes when the test ends. */
export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'layer2-guard-certs-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The texts of the four files. */
export function filesOf(dir: string): readonly string[] {
  return ['ca.crt', 'ca.key', 'tls.crt', 'tls.key'].map((name) => readFileSync(join(dir, name), 'utf8'));
}

/** An authority and a serving certificate, as a user could bring them. */
export async function ownPair(
  now: Date,
  names: readonly string[] = ['example.test'],
): Promise<{ readonly authority: KeyPair; readonly leaf: KeyPair }> {
  const authority = await issueAuthority(now);
  return { authority, leaf: await issueLeaf(authority, names, now) };
}
