import { z } from 'zod';
import { CONFIG } from './schema.js';

/** JSON Schema of the configuration file, for editors; draft 7 is what they know best. */
export const configSchema = (): object => ({
  ...z.toJSONSchema(CONFIG, { io: 'input', target: 'draft-7', reused: 'inline' }),
  title: 'smtp-preflight configuration',
});
