import { ConnectionFault } from './connection-fault.ts';

/** Longest line of a watch, in characters; etcd holds objects of 1.5 MiB. */
const LINE_LIMIT = 16 * 1024 * 1024;

/** The lines of a text that arrives in pieces, without empty ones. Throws ConnectionFault when it ends inside a line. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const line = rest + piece.slice(from, end);
      rest = '';
      from = end + 1;
      if (line.trim() !== '') yield line;
    }
    rest += piece.slice(from);
    if (rest.length > LINE_LIMIT) throw new ConnectionFault('too-large', 'an event of a watch is too large');
  }
  if (rest.trim() !== '') throw new ConnectionFault('cut-off', 'a watch ended inside a line');
}
