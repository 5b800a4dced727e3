import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ConfigOrigin } from '../sources/cluster/connection.ts';
import { SERVICE_ACCOUNT_FOLDER } from '../sources/cluster/kubeconfig.ts';
import { type ProgramContext, UsageError } from './terminal.ts';

/** How a command line names a cluster. */
export interface ClusterOptions {
  readonly kubeconfig?: string;
  readonly context?: string;
}

/**
 * The cluster that kubectl would mean: the named kubeconfig, the files of `KUBECONFIG`, the pod's own cluster, or
 * `~/.kube/config`. Throws UsageError when there is none of them.
 */
export function clusterOrigin(options: ClusterOptions, environment: ProgramContext['environment']): ConfigOrigin {
  const context = options.context === undefined ? {} : { context: options.context };
  if (options.kubeconfig !== undefined) return { kubeconfig: options.kubeconfig, ...context };
  const files = (environment['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '');
  if (files.length > 0) return { kubeconfig: files, ...context };
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
  if (host !== undefined && host !== '' && options.context === undefined) {
    return { inCluster: { host, port, folder: SERVICE_ACCOUNT_FOLDER } };
  }
  const standard = join(environment['HOME'] ?? homedir(), '.kube', 'config');
  if (existsSync(standard)) return { kubeconfig: standard, ...context };
  throw new UsageError('no cluster is named; give its kubeconfig with --kubeconfig FILE');
}
