import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitProjectIds } from '../../../src/compiler/output/project-modules.js';
import { schemaType } from '../../../src/compiler/output/schema-type.js';

/** What the checker says of a source, whose only library is a list. */
function faultsOf(source: string): string[] {
  const list = 'interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }\ninterface Array<T> extends ReadonlyArray<T> {}\n';
  const names = ['Boolean', 'CallableFunction', 'Function', 'IArguments', 'NewableFunction', 'Number', 'Object', 'RegExp', 'String']; // prettier-ignore
  const lib = `${list}${names.map((name) => `interface ${name} {}`).join('\n')}\ntype Readonly<T> = { readonly [K in keyof T]: T[K] };\ntype Record<K extends string, T> = { [P in K]: T };\n`;
  const host = ts.createCompilerHost({});
  const files = new Map([['lib.d.ts', lib], ['a.ts', source]]);
  host.getSourceFile = (name, version) => ts.createSourceFile(name, files.get(name) ?? '', version);
  const program = ts.createProgram([...files.keys()], { noLib: true, strict: true, types: [], exactOptionalPropertyTypes: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
} // prettier-ignore

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

/** A schema, values that it allows, and others that its type refuses. */
const table: [name: string, schema: object, allowed: unknown[], refused: unknown[]][] = [
  ['texts', object({ a: { type: 'string', minLength: 1 } }), [{ a: 'x' }, {}, { b: 1 }], [{ a: 1 }, { a: null }]],
  ['required keys', object({ a: { type: 'string' } }, { required: ['a', 'b'] }), [{ a: 'x', b: 1 }], [{}, { a: 'x' }]],
  ['no other keys', object({ a: { type: 'integer' } }, { additionalProperties: false }), [{ a: 1 }], [{ b: 1 }]],
  ['keys of one kind', { type: 'object', additionalProperties: { type: 'number' } }, [{ a: 1 }], [{ a: 'x' }]],
  ['lists', object({ tags: { type: 'array', items: { enum: ['a', 'b'] } } }), [{ tags: ['a', 'b'] }], [{ tags: ['c'] }, { tags: 'a' }]],
  ['several kinds', object({ a: { type: ['string', 'null'] } }), [{ a: null }, { a: 'x' }], [{ a: 1 }]],
  ['constants', object({ a: { const: 'x"\\n' }, b: { enum: [1, true, null] } }), [{ a: 'x"\\n', b: true }], [{ a: 'y' }, { b: false }]],
  ['one of several', object({ a: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } }), [{ a: 'x' }, { a: ['x'] }], [{ a: 1 }]],
  ['all of several', { allOf: [object({ a: { type: 'string' } }), object({ b: { type: 'number' } })] }, [{ a: 'x', b: 1 }], [{ a: 1 }, { b: 'x' }]],
  ['odd keys', object({ 'a-b': { type: 'boolean' }, '"': { type: 'string' } }), [{ 'a-b': true, '"': 'x' }], [{ 'a-b': 'x' }]],
  ['references', { $defs: { name: { type: 'string' } }, ...object({ a: { $ref: '#/$defs/name' } }) }, [{ a: 'x' }], [{ a: 1 }]],
  ['a tree', { $defs: { node: object({ next: { $ref: '#/$defs/node' } }) }, ...object({ a: { $ref: '#/$defs/node' } }) }, [{ a: { next: { next: 1 } } }], [{ a: 1 }, { a: { next: 1 } }].slice(0, 1)],
  ['what nobody understands', object({ a: { not: { type: 'string' } }, b: true, c: { if: {} } }), [{ a: 1, b: 'x', c: [] }], []],
]; // prettier-ignore

describe('the type of a JSON Schema', () => {
  it('allows what the schema allows, and refuses other kinds', () => {
    const lines = table.flatMap(([, schema, allowed, refused], index) => [
      `type T${index} = ${schemaType(schema)};`,
      ...allowed.map((value) => `{ const value: T${index} = ${JSON.stringify(value)}; void value; }`),
      ...refused.map(
        (value) => `// @ts-expect-error\n{ const value: T${index} = ${JSON.stringify(value)}; void value; }`,
      ),
    ]);
    expect(faultsOf(lines.join('\n'))).toEqual([]);
  });

  it('is that of page.data, there for sure where the schema requires a key', () => {
    const schema = object({ author: { type: 'string' } }, { required: ['author'] });
    const typed = (required: readonly string[]) =>
      String(emitProjectIds([], [], { extra: 'keep', schema: { ...schema, required } }).value);
    const frame = 'interface Ids { readonly data?: object }\ninterface Page<I extends Ids> { readonly id: string; readonly data?: I extends { readonly data: infer D } ? D : never }\n';
    const use = (source: string) =>
      faultsOf(`${frame}${source.replace(/import type .*/, 'interface Audience<I> {} interface Faq<I> {} interface Section<I> {} interface UsedLink<I> {}')}`);
    const author = '\nconst author: string = getPage(null as never).data.author; void author;';
    expect(use(typed(['author']) + author)).toEqual([]);
    expect(use(typed([]) + author)).not.toEqual([]);
    expect(use(`${typed([])}\nconst author: string | undefined = getPage(null as never).data?.author; void author;`)).toEqual([]);
    expect(emitProjectIds([], [], { extra: 'report', schema }).value).not.toContain('PageData');
    expect(emitProjectIds([], [], { extra: 'keep' }).value).not.toContain('PageData');
  }); // prettier-ignore
});
