/** One answer that is ready to go out. */
export interface Outgoing {
  /** Writes the answer to its connection. */
  readonly send: () => void;
  /** What is left to do once nobody waits any more, such as the line in the log. */
  readonly settle: () => void;
}

/** Takes an answer and sends it before the event loop waits for new requests again. */
export type Outbox = (answer: Outgoing) => void;

/**
 * Sends the answers of one turn of the event loop back to back, their log lines after them. Answers that are written one
 * by one, each after its judgement, wake a client that fell asleep in between each time; under load that cost more than
 * judging (measured with bench/server.ts: 0.37 of the bare server's rate without it, 0.67 with it). A request that comes
 * alone, as the one before it did, has nobody to wait for and is answered at once.
 * What one answer throws is handed to `onFault` and harms no other.
 */
export function createOutbox(onFault: (error: unknown) => void): Outbox {
  let unsent: Outgoing[] = [];
  let unsettled: Outgoing[] = [];
  let answersOfLastTurn = 0;
  const guarded = (step: () => void) => {
    try {
      step();
    } catch (error) {
      onFault(error);
    }
  };
  const endTurn = () => {
    const [sending, settling] = [unsent, unsettled];
    [unsent, unsettled] = [[], []];
    answersOfLastTurn = settling.length;
    for (const answer of sending) guarded(answer.send);
    for (const answer of settling) guarded(answer.settle);
  };
  return (answer) => {
    unsettled.push(answer);
    if (unsettled.length === 1) setImmediate(endTurn);
    if (unsettled.length === 1 && answersOfLastTurn < 2) guarded(answer.send);
    else unsent.push(answer);
  };
}
