import { randomBytes } from 'node:crypto';
import type { KubeApi } from '../../kube-api/kube-api.ts';
import { issueAuthority } from '../issue.ts';
import { AUTHORITY_SECRET } from './access.ts';
import { type AuthoritySet, decode, encode, type SecretObject } from './authority-set.ts';
import { dueNow, type Lives } from './rotation.ts';

/** The shared authorities cannot be used; the message is one line with the remedy. */
export class AuthorityError extends Error {}

/** What came of looking at the Secret. */
export interface Look {
  readonly set: AuthoritySet;
  /** What this process changed in it, for the log; undefined when it only read. */
  readonly change?: string;
}

/** Tells what is to be done about a set that was read. */
type Dueness = (set: AuthoritySet) => ReturnType<typeof dueNow>;

/** Rounds that replicas which write at the same time need; each of them loses at most once to each other one. */
const MOST_ROUNDS = 10;

/** The authorities of all replicas, in a Secret; every write is conditional, so that all agree on one set. */
export class SharedAuthorities {
  readonly #api: KubeApi;
  readonly #namespace: string;
  readonly #lives: Lives;

  constructor(api: KubeApi, namespace: string, lives: Lives) {
    this.#api = api;
    this.#namespace = namespace;
    this.#lives = lives;
  }

  /**
   * The set as it is in the cluster, after what was due has been done. A Secret that was removed or damaged is restored
   * from `held`, what this process has used so far, so that nobody has to change certificates. Throws ApiError,
   * AuthorityError.
   */
  async look(now: Date, held?: AuthoritySet): Promise<Look> {
    return this.#until(now, (set) => dueNow(set, now, this.#lives), held);
  }

  /** Puts a new authority beside the one in use, due or not. Throws ApiError, AuthorityError. */
  async renew(now: Date): Promise<Look> {
    let isRenewed = false;
    return this.#until(now, () => {
      if (isRenewed) return 'nothing';
      isRenewed = true;
      return 'new authority';
    });
  }

  /** The set as it is; undefined when there is none. Throws ApiError, AuthorityError. */
  async read(now: Date): Promise<AuthoritySet | undefined> {
    const secret = (await this.#api.get(this.#path)) as SecretObject | undefined;
    if (secret === undefined) return undefined;
    const decoded = decode(secret, now);
    if ('set' in decoded) return decoded.set;
    if ('foreign' in decoded) throw this.#foreign(decoded.foreign);
    throw new AuthorityError(`Secret ${this.name}: ${decoded.damaged}; a running server makes it anew`);
  }

  /** Namespace and name, for messages. */
  get name(): string {
    return `${this.#namespace}/${AUTHORITY_SECRET}`;
  }

  async #until(now: Date, due: Dueness, held?: AuthoritySet): Promise<Look> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const look = await this.#round(now, due, held);
      if (look !== undefined) return look;
    }
    throw new AuthorityError(`Secret ${this.name} keeps being changed by somebody else: find out who writes it`);
  }

  /** One reading, and one writing where it is called for; undefined when somebody else was quicker. */
  async #round(now: Date, due: Dueness, held?: AuthoritySet): Promise<Look | undefined> {
    const secret = (await this.#api.get(this.#path)) as SecretObject | undefined;
    if (secret === undefined) {
      const set = held ?? { newest: await this.#make(now), since: now };
      const isCreated = await this.#api.create(this.#folder, encode(AUTHORITY_SECRET, this.#namespace, set));
      return isCreated
        ? { set, change: held === undefined ? 'CA made: there was none' : 'CA restored: the Secret was removed' }
        : undefined;
    }
    const decoded = decode(secret, now);
    if ('foreign' in decoded) throw this.#foreign(decoded.foreign);
    if ('damaged' in decoded) {
      if (held !== undefined) return this.#write(secret, held, `CA restored: ${decoded.damaged}`);
      const former = decoded.former === undefined ? {} : { former: { cert: decoded.former } };
      const set = { newest: await this.#make(now), ...former, since: now };
      return this.#write(secret, set, `CA made anew: ${decoded.damaged}`);
    }
    const { set } = decoded;
    const action = due(set);
    if (action === 'nothing') return { set };
    if (action === 'drop former')
      return this.#write(secret, { newest: set.newest, since: set.since }, 'former CA dropped');
    const next = { newest: await this.#make(now), former: set.newest, since: now };
    return this.#write(secret, next, 'new CA published beside the one in use');
  }

  async #write(secret: SecretObject, set: AuthoritySet, change: string): Promise<Look | undefined> {
    const { resourceVersion } = secret.metadata ?? {};
    const body = encode(AUTHORITY_SECRET, this.#namespace, set, resourceVersion);
    const written = await this.#api.replaceUnchanged(this.#path, body);
    return written === undefined ? undefined : { set, change };
  }

  /** Every authority has a name of its own, by which people tell them apart. */
  #make(now: Date) {
    return issueAuthority(now, `layer2-guard CA ${randomBytes(4).toString('hex')}`, this.#lives.authority);
  }

  #foreign(why: string): AuthorityError {
    return new AuthorityError(
      `Secret ${this.name} ${why}: it is somebody else's and left alone; remove it (kubectl -n ${this.#namespace} delete ` +
        `secret ${AUTHORITY_SECRET}), or bring certificates of your own with --certs files`,
    );
  }

  get #folder(): string {
    return `/api/v1/namespaces/${this.#namespace}/secrets`;
  }

  get #path(): string {
    return `${this.#folder}/${AUTHORITY_SECRET}`;
  }
}
