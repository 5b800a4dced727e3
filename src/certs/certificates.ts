/** What a TLS server presents, PEM. */
export interface ServingPair {
  /** The serving certificate, followed by intermediates where there are any. */
  readonly cert: string;
  readonly key: string;
}

/** Where certificates come from. */
export type CertificateSource = 'local' | 'cluster' | 'files';

/** The certificates of a running server: what it presents now, and whom clients must trust for that. */
export interface Certificates {
  readonly source: CertificateSource;
  /** Where they come from and how they were found, one line for people. */
  readonly line: string;
  pair(): ServingPair;
  /** CA certificates for `caBundle`, PEM: those behind everything that this server or another replica presents now or next. */
  authorities(): string;
  /** When the serving certificate stops being valid. */
  notAfter(): Date;
  /** What stands against being ready, one clause each. */
  reasonsNotReady(): readonly string[];
  /** Calls back when the pair or the authorities have changed. */
  onChange(listener: () => void): void;
  /** Stops following; the certificates in use stay. */
  close(): Promise<void>;
}

/** Where following certificates reports what it did; a pino logger is one. */
export interface CertificateLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Callbacks that are told of changes. */
export class Listeners {
  readonly #listeners: (() => void)[] = [];

  readonly add = (listener: () => void): void => {
    this.#listeners.push(listener);
  };

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
