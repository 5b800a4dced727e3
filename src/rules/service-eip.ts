import { parseAddress } from '../address/address.ts';
import type { Eip } from '../model/eip.ts';
import { displayName } from '../model/meta.ts';
import { isNodeProxy, type Service, serviceNamespace } from '../model/service.ts';
import { namedEip, requestedAddress } from '../openelb/vocabulary.ts';
