import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether the folder holds a program of that name. */
export function isProgram(folder: string, program: string): boolean {
  try {
    accessSync(join(folder, program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The file that a shell would run; undefined when there is none. */
export function onPath(program: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const folder = folders.find((each) => isProgram(each, program));
  return folder === undefined ? undefined : join(folder, program);
}
