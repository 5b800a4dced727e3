import { arrayAt, isJsonObject, type JsonObject, stringAt } from '../../model/json.ts';
import type { ClusterConnection } from './connection.ts';
import { refusalOf } from './refusal.ts';
import type { WatchedResource } from './resources.ts';

/** What the API server serves; asked for once by everybody who wants to know at the same time. */
export class Discovery {
  readonly #connection: ClusterConnection;
  readonly #maxAge: number;
  readonly #answers = new Map<string, { readonly at: number; readonly answer: Promise<JsonObject | undefined> }>();

  /** `maxAge`: milliseconds for which an answer is believed. */
  constructor(connection: ClusterConnection, maxAge: number) {
    this.#connection = connection;
    this.#maxAge = maxAge;
  }

  /** The first of the resource's versions that is served; undefined when none is. Rejects with Refusal or ConnectionFault. */
  async servedVersion(wanted: WatchedResource, signal: AbortSignal): Promise<string | undefined> {
    const { group, versions, resource } = wanted;
    // The core group is not among the groups, and every API server serves it.
    if (group === '') return versions[0];
    const groups = arrayAt((await this.#ask('/apis', signal)) ?? {}, 'groups').filter(isJsonObject);
    const found = groups.find((entry) => stringAt(entry, 'name') === group);
    const served = found === undefined ? [] : arrayAt(found, 'versions').filter(isJsonObject);
    for (const version of versions) {
      if (!served.some((entry) => stringAt(entry, 'version') === version)) continue;
      const list = await this.#ask(`/apis/${group}/${version}`, signal);
      const names = arrayAt(list ?? {}, 'resources').filter(isJsonObject);
      if (names.some((entry) => stringAt(entry, 'name') === resource)) return version;
    }
    return undefined;
  }

  /** Forgets what was answered, so that the next question is asked anew. */
  forget(): void {
    this.#answers.clear();
  }

  #ask(path: string, signal: AbortSignal): Promise<JsonObject | undefined> {
    const known = this.#answers.get(path);
    if (known !== undefined && performance.now() - known.at < this.#maxAge) return known.answer;
    const answer = this.#fetch(path, signal);
    this.#answers.set(path, { at: performance.now(), answer });
    // A failure is not remembered: whoever comes next asks again.
    answer.catch(() => this.#answers.delete(path));
    return answer;
  }

  async #fetch(path: string, signal: AbortSignal): Promise<JsonObject | undefined> {
    const { status, headers, body } = await this.#connection.request({ method: 'GET', path, signal });
    if (status === 404) return undefined;
    const what = `GET ${path}`;
    if (status !== 200) throw refusalOf({ status, headers, body, what });
    const parsed: unknown = JSON.parse(body);
    return isJsonObject(parsed) ? parsed : {};
  }
}
