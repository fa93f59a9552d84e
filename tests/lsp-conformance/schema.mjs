import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

/** For each type exported by messages.ts a function that tells what is wrong with a value, or null. Unknown properties are wrong. */
export function createValidators() {
  const schema = createGenerator({
    path: fileURLToPath(new URL('messages.ts', import.meta.url)),
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('*');
  const ajv = new Ajv({ strict: false, allErrors: false });
  ajv.addSchema(schema, 'lsp');
  return (type, value) => {
    const validate = ajv.getSchema(`lsp#/definitions/${type}`);
    if (!validate) {
      throw new Error(`messages.ts exports no type ${type}.`);
    }

    return validate(value) ? null : ajv.errorsText(validate.errors);
  };
}
