import { ApiError } from '../kube-api/api-connection.ts';
import type { KubeApi, RawObject } from '../kube-api/kube-api.ts';
import { identityOf } from './address.ts';
import {
  buildConfiguration,
  CONFIGURATION_NAME,
  type ConfigurationType,
  configurationsPath,
  namespaceOf,
  OWN_LABEL,
  type OwnerReference,
  type WebhookConfiguration,
} from './configuration.ts';
import { differences } from './differences.ts';
import { isStillServed, whereItPoints } from './elsewhere.ts';
import { contentOf, type LiveBundles, lastWriter, trusts } from './live.ts';
import { ensureNamespace, ensureOwner, findOwner, isNamespaceLeaving, tieToNamespace } from './owner.ts';
import type { RegistrarOptions, Wishes } from './registrar.ts';
import { RepairPace } from './repair-pace.ts';

/** The configurations that the server makes itself, keeps as they should be, and gives up with their owner. */
export class OwnConfigurations {
  readonly #api: KubeApi;
  readonly #bundles: LiveBundles;
  readonly #options: RegistrarOptions;
  #owner: OwnerReference | undefined;
  #takeOver: boolean;
  /** Why nothing is registered any more, once it is being uninstalled. */
  #withdrawn: string | undefined;
  readonly #pace = new RepairPace();
  /** What was last written or found as wanted, by type. */
  readonly #settled = new Map<ConfigurationType, string | undefined>();
  /** Types that are known to have no configuration of ours. */
  readonly #absent = new Set<ConfigurationType>();

  constructor(api: KubeApi, options: RegistrarOptions, bundles: LiveBundles) {
    this.#api = api;
    this.#bundles = bundles;
    this.#options = options;
    this.#takeOver = options.takeOver ?? false;
  }

  /** One look at both configurations. Throws ApiError. */
  readonly look = async (): Promise<string | undefined> => {
    const wishes = this.#options.wishes();
    if (this.#withdrawn !== undefined) return this.#withdrawn;
    const namespace = namespaceOf(this.#options.address);
    if (this.#owner === undefined) {
      await ensureNamespace(this.#api, namespace);
      const owner = await ensureOwner(this.#api, this.#ownerName());
      await tieToNamespace(this.#api, owner, namespace).catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        this.#options.log.warn({ why: error.message }, 'deleting the namespace alone would not uninstall');
      });
      this.#owner = owner;
    }
    if (await isNamespaceLeaving(this.#api, namespace)) return this.#withdraw(namespace);
    const validating = await this.#keep('Validating', wishes, wishes.entries);
    return validating ?? this.#keep('Mutating', wishes, wishes.mutatingEntries);
  };

  #ownerName(): string {
    return this.#options.owner ?? CONFIGURATION_NAME;
  }

  /**
   * Nobody will answer once the namespace is empty, and the owner goes only when it is gone, which can take for ever: so
   * the configurations are removed while there is somebody to do it.
   */
  async #withdraw(namespace: string): Promise<string> {
    for (const type of ['Validating', 'Mutating'] as const) {
      this.#absent.delete(type);
      await this.#clear(type);
    }
    this.#withdrawn =
      `Namespace ${namespace} is being deleted, which uninstalls: not registered again until a restart; if it stays ` +
      `Terminating, kubectl get namespace ${namespace} -o yaml tells under status.conditions what holds it`;
    return this.#withdrawn;
  }

  async #keep(type: ConfigurationType, wishes: Wishes, entries: Wishes['entries']): Promise<string | undefined> {
    if (entries.length === 0) return this.#clear(type);
    this.#absent.delete(type);
    const wanted = buildConfiguration({
      type,
      entries,
      address: this.#options.address,
      ca: wishes.ca,
      failurePolicy: wishes.failurePolicy,
      ...(this.#owner === undefined ? {} : { owner: this.#owner }),
    });
    const live = await this.#api.get(pathOf(type));
    this.#bundles.saw(type, live);
    if (live === undefined) return this.#make(type, wanted);
    const other = await this.#otherServer(type, live);
    if (other !== undefined) return other;
    const changed = differences(wanted, live);
    // What another replica wrote holds, unless it would have our own certificate refused.
    const isLeft = this.#yields(type, wanted, live) && trusts(live, wishes.ca);
    if (changed.length > 0 && !isLeft) await this.#repair(type, wanted, live, changed);
    this.#settle(type, wanted);
    return undefined;
  }

  /** Removes a configuration of ours that nothing is left to be in. */
  async #clear(type: ConfigurationType): Promise<undefined> {
    if (this.#absent.has(type)) return;
    const live = await this.#api.get(pathOf(type));
    this.#bundles.saw(type, undefined);
    const labels = ((live?.['metadata'] ?? {}) as { labels?: Record<string, string> }).labels;
    if (live !== undefined && labels?.[OWN_LABEL.key] === OWN_LABEL.value && this.#isOurs(live)) {
      await this.#api.remove(pathOf(type));
      this.#options.log.info({ configuration: type }, 'webhook configuration removed: nothing is registered in it');
    }
    this.#absent.add(type);
  }

  #isOurs(live: RawObject): boolean {
    return whereItPoints(live).identity === identityOf(this.#options.address);
  }

  async #make(type: ConfigurationType, wanted: WebhookConfiguration): Promise<string | undefined> {
    // Whoever uninstalls removes the owner, and the garbage collector the configuration: that is no drift.
    const owner = await findOwner(this.#api, this.#ownerName());
    if (owner?.uid !== this.#owner?.uid) {
      this.#withdrawn = `ClusterRole ${this.#ownerName()} was removed, which uninstalls: not registered again until a restart`;
      return this.#withdrawn;
    }
    this.#bundles.saw(type, await this.#api.apply(pathOf(type), wanted));
    this.#options.log.info(
      { configuration: type, webhooks: wanted.webhooks.map(({ name }) => name), advertisedAt: this.#identity() },
      'registered',
    );
    this.#settle(type, wanted);
    return undefined;
  }

  #settle(type: ConfigurationType, wanted: WebhookConfiguration): void {
    this.#settled.set(type, contentOf(wanted));
    this.#takeOver = false;
  }

  /**
   * True when another server at the same address wrote since: while one version replaces another, or a policy reaches the
   * replicas one by one, who came last is right. Whoever starts, or wants something new, writes once.
   */
  #yields(type: ConfigurationType, wanted: WebhookConfiguration, live: RawObject): boolean {
    const written = contentOf(live);
    const mine = contentOf(wanted);
    return (
      written !== undefined && /^[\da-f]{16}$/.test(written) && written !== mine && this.#settled.get(type) === mine
    );
  }

  async #repair(
    type: ConfigurationType,
    wanted: WebhookConfiguration,
    live: RawObject,
    changed: readonly string[],
  ): Promise<void> {
    // What we want has changed: nobody has touched anything.
    const isUpdate = this.#settled.has(type) && this.#settled.get(type) !== contentOf(wanted);
    const pace = isUpdate ? 'free' : this.#pace.next(performance.now());
    if (pace === 'rest') return;
    const applied = await this.#api.apply(pathOf(type), wanted);
    // Entries and conditions that somebody added are not ours to apply, so they are written over.
    if (differences(wanted, applied).length > 0)
      await this.#api.replace(pathOf(type), { ...applied, webhooks: wanted.webhooks });
    this.#bundles.saw(type, wanted);
    const details = { configuration: type, changed: changed.join(', '), by: lastWriter(live) };
    if (isUpdate) this.#options.log.info({ configuration: type }, 'webhook configuration updated');
    else if (pace === 'fight')
      this.#options.log.error(details, 'webhook configuration repaired again and again: find who changes it');
    else this.#options.log.warn(details, 'webhook configuration repaired');
  }

  #identity(): string {
    return identityOf(this.#options.address);
  }

  /** The reason not to touch a configuration that another server answers for. */
  async #otherServer(type: ConfigurationType, live: RawObject): Promise<string | undefined> {
    const other = whereItPoints(live);
    if (other.identity === this.#identity()) return undefined;
    const lookAgain = async () => {
      const now = await this.#api.get(pathOf(type));
      return now === undefined ? undefined : whereItPoints(now);
    };
    if (!this.#takeOver && (await isStillServed(other, lookAgain))) {
      return (
        `webhook configuration "${CONFIGURATION_NAME}" is advertised at ${other.identity}, not at ${this.#identity()}: ` +
        'stop that server or remove its configuration (layer2-guard unregister), or start this one with --take-over'
      );
    }
    this.#options.log.warn({ from: other.identity, to: this.#identity() }, 'webhook configuration taken over');
    return undefined;
  }
}

function pathOf(type: ConfigurationType): string {
  return `${configurationsPath(type)}/${CONFIGURATION_NAME}`;
}
