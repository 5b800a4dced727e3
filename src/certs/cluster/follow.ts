import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../kube-api/api-connection.ts';
import type { KubeApi } from '../../kube-api/kube-api.ts';
import { type CertificateLog, type Certificates, Listeners, type ServingPair } from '../certificates.ts';
import { certificatesIn } from '../inspect.ts';
import { issueAuthority, issueLeaf } from '../issue.ts';
import { bundleOf } from '../trust.ts';
import { AuthorityError, SharedAuthorities } from './authorities.ts';
import type { AuthoritySet } from './authority-set.ts';
import { heldSince, type Lives, RENEWED_AFTER, type Signer, signerOf } from './rotation.ts';

export interface ClusterOptions {
  readonly api: KubeApi;
  /** Where the Secret is. */
  readonly namespace: string;
  /** Names that the serving certificate covers. */
  readonly names: readonly string[];
  readonly lives: Lives;
  /** What the webhook configurations hold as `caBundle`, PEM; undefined while they were not read. */
  readonly bundles: () => readonly string[] | undefined;
  /** False where nobody here registers. */
  readonly isRegistered: boolean;
  readonly log: CertificateLog;
  readonly now?: () => Date;
  /** Milliseconds between two looks at the Secret. */
  readonly every?: number;
}

/** A serving certificate in memory. */
interface Leaf extends ServingPair {
  readonly issuer: string;
  readonly madeAt: number;
  readonly notAfter: Date;
}

const LONGEST_PAUSE = 5_000;
/** An API server learns of a changed configuration from its watch, usually within milliseconds. */
const LONGEST_SETTLE = 10_000;
const HOUR = 60 * 60 * 1000;

/**
 * Certificates that the replicas make for themselves: the authority is shared through a Secret, the serving certificate
 * lives in this process only and is replaced at two thirds of its life. Starts at once, with a certificate that nobody
 * trusts and a reason not to be ready until the Secret was read.
 */
export async function followCluster(options: ClusterOptions): Promise<Certificates> {
  const follower = new ClusterCertificates(options);
  await follower.start();
  return follower;
}

class ClusterCertificates implements Certificates {
  readonly source = 'cluster';
  readonly #options: ClusterOptions;
  readonly #shared: SharedAuthorities;
  readonly #listeners = new Listeners();
  readonly #stop = new AbortController();
  readonly #every: number;
  readonly #settle: number;
  #leaf: Leaf | undefined;
  #set: AuthoritySet | undefined;
  #heldSince: Date | undefined;
  /** Why the last look failed. */
  #fault: string | undefined = 'the shared CA was not read yet';
  #running: Promise<void> | undefined;

  constructor(options: ClusterOptions) {
    const { lives, api, namespace } = options;
    this.#options = options;
    this.#shared = new SharedAuthorities(api, namespace, lives);
    this.#every = options.every ?? Math.min(LONGEST_PAUSE, Math.max(100, lives.leaf / 30));
    this.#settle = Math.min(LONGEST_SETTLE, lives.leaf / 10);
  }

  get line(): string {
    return `made by the replicas themselves, CA in Secret ${this.#shared.name}`;
  }

  async start(): Promise<void> {
    await this.#look();
    // A server needs a certificate to listen at all; this one is trusted by nobody.
    if (this.#leaf === undefined) this.#leaf = await this.#provisional();
    this.#running = this.#follow();
  }

  readonly pair = (): ServingPair => {
    if (this.#leaf === undefined) throw new Error('not started');
    return { cert: this.#leaf.cert, key: this.#leaf.key };
  };

  /** Also the authority behind what is presented, should it have gone from the Secret. */
  readonly authorities = (): string =>
    this.#set === undefined ? '' : bundleOf(this.#set.newest.cert, this.#set.former?.cert, this.#leaf?.issuer);

  readonly notAfter = (): Date => this.#leaf?.notAfter ?? new Date(0);

  readonly reasonsNotReady = (): readonly string[] => {
    if (this.#set === undefined) return [`certificates: ${this.#fault ?? 'none yet'}`];
    return this.notAfter() > this.#now()
      ? []
      : [`the serving certificate expired: ${this.#fault ?? 'it could not be renewed'}`];
  };

  readonly onChange = (listener: () => void): void => this.#listeners.add(listener);

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const pause = this.#every * (0.9 + Math.random() * 0.2);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted) await this.#look();
    }
  }

  async #look(): Promise<void> {
    const { log } = this.#options;
    const before = `${this.#leaf?.cert}${this.authorities()}`;
    try {
      const { set, change } = await this.#shared.look(this.#now(), this.#set);
      if (change !== undefined) log.info({ secret: this.#shared.name }, change);
      if (set.newest.cert !== this.#set?.newest.cert) this.#heldSince = undefined;
      this.#set = set;
      this.#fault = undefined;
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof AuthorityError)) {
        log.error({ err: error }, 'certificates could not be looked after');
      } else if (error.message !== this.#fault) {
        log.error({ why: error.message }, 'the shared CA could not be read');
      }
      this.#fault = error instanceof Error ? error.message : String(error);
    }
    await this.#renewLeaf().catch((error: unknown) =>
      log.error({ err: error }, 'no serving certificate could be made'),
    );
    if (`${this.#leaf?.cert}${this.authorities()}` !== before) this.#listeners.tell();
  }

  /** Makes a new serving certificate where the signer has changed or two thirds of the life of this one are over. */
  async #renewLeaf(): Promise<void> {
    const set = this.#set;
    if (set === undefined) return;
    const { bundles, isRegistered, lives, names, log } = this.#options;
    const now = this.#now();
    this.#heldSince = heldSince(set, bundles(), now, this.#heldSince);
    const confirmation = { heldSince: this.#heldSince, isRegistered };
    const signer = this.#able(signerOf(set, now, confirmation, lives, this.#settle), set, now);
    if (signer === undefined) return;
    const leaf = this.#leaf;
    if (leaf !== undefined && leaf.issuer === signer.cert && !isDue(leaf, now)) return;
    // What the former one signs must have ended when it is dropped.
    const life = signer === set.newest ? lives.leaf : Math.max(1_000, set.since.getTime() + lives.leaf - now.getTime());
    this.#leaf = leafOf(await issueLeaf(signer, names, now, life), signer.cert, now);
    const { notAfter } = this.#leaf;
    log.info(
      { notAfter, reason: leaf?.issuer === signer.cert ? 'renewed in time' : 'by another CA' },
      'serving certificate made',
    );
  }

  /** The signer with its key. One without leaves the certificate in use alone while that is good, else the newest signs. */
  #able({ cert, key }: Signer, { newest, former }: AuthoritySet, now: Date) {
    if (key !== undefined) return cert === newest.cert ? newest : { cert, key };
    const isHeld = this.#leaf !== undefined && former?.cert.includes(this.#leaf.issuer.trim()) === true;
    return isHeld && this.notAfter() > now ? undefined : newest;
  }

  async #provisional(): Promise<Leaf> {
    const now = this.#now();
    const authority = await issueAuthority(now, 'layer2-guard, not yet trusted', HOUR);
    return leafOf(await issueLeaf(authority, this.#options.names, now, HOUR), authority.cert, now);
  }
}

function isDue({ madeAt, notAfter }: Leaf, now: Date): boolean {
  return now.getTime() - madeAt >= (notAfter.getTime() - madeAt) * RENEWED_AFTER;
}

function leafOf({ cert, key }: ServingPair, issuer: string, now: Date): Leaf {
  const notAfter = certificatesIn(cert)[0]?.validToDate ?? now;
  return { cert, key, issuer, madeAt: now.getTime(), notAfter };
}
