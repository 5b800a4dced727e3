import type { Registry } from 'prom-client';

type PromClient = typeof import('prom-client');

/** What is measured about one resource of a World that follows a cluster. */
export interface ResourceMeasures {
  readonly synced: boolean;
  readonly objects: number;
  /** Seconds since the last contact; absent before the first. */
  readonly ageSeconds?: number;
  readonly absent?: true;
  readonly stale?: true;
}

/** How often what happened to one resource since the start. */
export interface ResourceEvents {
  readonly lists: number;
  readonly watches: number;
  readonly events: number;
  readonly faults: number;
  readonly unknownEvents: number;
}

/** Where gauges are read from, at the moment of a scrape. */
export interface MetricSources {
  /** What /readyz says. */
  ready(): boolean;
  /** When the serving certificate began and stops to be valid. */
  certificateStart(): Date;
  certificateExpiry(): Date;
  /** Version of the World, which counts up with every change. */
  worldVersion(): number;
  /** By resource; empty for a World that was read from files. */
  resources(): Readonly<Record<string, ResourceMeasures>>;
  resourceEvents(): ReadonlyMap<string, ResourceEvents>;
  readonly intake: IntakeMeasures;
}

/** What is measured about the requests in hand. */
export interface IntakeMeasures {
  requests(): number;
  bytes(): number;
  /** Requests that were turned away or cut off since the start, by reason. */
  turnedAway(): Readonly<Record<string, number>>;
}

/** Registers the metrics that are read at the moment of a scrape. */
export function addGauges(prom: PromClient, registry: Registry, sources: MetricSources): void {
  addServerGauges(prom, registry, sources);
  addIntakeGauges(prom, registry, sources.intake);
  addResourceGauges(prom, registry, sources);
  addEventCounters(prom, registry, sources);
}

/** A maker of gauges without labels. */
function gaugeIn({ Gauge }: PromClient, registry: Registry) {
  return (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
}

function addIntakeGauges(prom: PromClient, registry: Registry, intake: IntakeMeasures): void {
  const gauge = gaugeIn(prom, registry);
  gauge('layer2_guard_requests_in_hand', 'Requests that came and whose answer is not taken yet.', intake.requests);
  gauge('layer2_guard_request_bytes_in_hand', 'Bytes of the bodies of the requests in hand.', intake.bytes);
  new prom.Counter({
    name: 'layer2_guard_requests_turned_away_total',
    help:
      'Requests not judged: overload (too many in hand), slow (kept others waiting), stopping, caller (not allowed), ' +
      'connection (closed at once, there were too many).',
    labelNames: ['why'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [why, count] of Object.entries(intake.turnedAway())) this.inc({ why }, count);
    },
  });
}

function addServerGauges(prom: PromClient, registry: Registry, sources: MetricSources): void {
  const gauge = gaugeIn(prom, registry);
  gauge('layer2_guard_ready', '1 when /readyz says so, 0 when not.', () => Number(sources.ready()));
  gauge(
    'layer2_guard_certificate_start_timestamp_seconds',
    'When the serving certificate began to be valid, in seconds since the epoch.',
    () => Math.floor(sources.certificateStart().getTime() / 1000),
  );
  gauge(
    'layer2_guard_certificate_expiry_timestamp_seconds',
    'When the serving certificate stops being valid, in seconds since the epoch.',
    () => Math.floor(sources.certificateExpiry().getTime() / 1000),
  );
  const started = Math.floor(Date.now() / 1000 - process.uptime());
  gauge('process_start_time_seconds', 'When the process started, in seconds since the epoch.', () => started);
  gauge('process_resident_memory_bytes', 'Memory of the process, in bytes.', () => process.memoryUsage.rss());
  gauge('layer2_guard_world_version', 'Changes of the view of the cluster since the start.', sources.worldVersion);
}

function addResourceGauges({ Gauge }: PromClient, registry: Registry, sources: MetricSources): void {
  const gauge = (name: string, help: string, read: (measures: ResourceMeasures) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ['resource'],
      registers: [registry],
      collect() {
        this.reset();
        for (const [resource, measures] of Object.entries(sources.resources())) {
          const value = read(measures);
          if (value !== undefined) this.set({ resource }, value);
        }
      },
    });
  gauge('layer2_guard_world_synced', '1 when the resource is listed and followed, 0 when not.', ({ synced }) =>
    Number(synced),
  );
  gauge('layer2_guard_world_absent', '1 when the API server does not serve the resource.', ({ absent }) =>
    Number(absent === true),
  );
  gauge('layer2_guard_world_stale', '1 when the resource was not heard of for too long.', ({ stale }) =>
    Number(stale === true),
  );
  gauge(
    'layer2_guard_world_age_seconds',
    'Seconds since the API server last said something about the resource; a quiet watch speaks once a minute.',
    ({ ageSeconds }) => ageSeconds,
  );
  gauge('layer2_guard_world_objects', 'Objects held of the resource.', ({ objects }) => objects);
}

function addEventCounters({ Counter }: PromClient, registry: Registry, sources: MetricSources): void {
  const counter = (what: string, help: string, read: (events: ResourceEvents) => number) =>
    new Counter({
      name: `layer2_guard_watch_${what}_total`,
      help,
      labelNames: ['resource'],
      registers: [registry],
      collect() {
        this.reset();
        for (const [resource, events] of sources.resourceEvents()) this.inc({ resource }, read(events));
      },
    });
  counter('lists', 'Lists begun.', ({ lists }) => lists);
  counter('streams', 'Watches begun.', ({ watches }) => watches);
  counter('events', 'Events followed, bookmarks included.', ({ events }) => events);
  counter('faults', 'Lists and watches that failed.', ({ faults }) => faults);
  counter('unknown_events', 'Events of types that this version does not know.', ({ unknownEvents }) => unknownEvents);
}
