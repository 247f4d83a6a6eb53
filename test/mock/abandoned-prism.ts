/** A parent that starts Prism, says where, and then does nothing until it is killed. */
import { launchPrism } from '../../src/mock/prism-process.ts';

const { url } = await launchPrism();
process.stdout.write(`${url}\n`);
