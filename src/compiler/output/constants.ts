import { header, type OutputFile } from './output-file.js';

/** Names of a module's constants, and the expressions of their values. */
export type Constants = readonly (readonly [name: string, expression: string])[];

/** What stands before the first constant's expression in an ES module. */
export function moduleStart(name: string): string {
  return `${header}export const ${name} = `;
}

/** Constants as an ES module; `before` are statements that they refer to. */
export function emitEsModule(path: string, constants: Constants, before = ''): OutputFile {
  const body = constants.map(([name, expression]) => `export const ${name} = ${expression};\n`).join('');
  return { path: `${path}.js`, value: header + before + body };
}

/** Constants as a CommonJS module; an expression may refer to the constants before it. */
export function emitCommonJs(path: string, constants: Constants): OutputFile {
  const statements = constants.map(([name, expression]) => `const ${name} = ${expression};\n`);
  // `exports.x = x` is the form in which Node finds the names of a CommonJS module.
  const exported = constants.map(([name]) => `exports.${name} = ${name};\n`);
  return { path: `${path}.cjs`, value: [header, ...statements, ...exported].join('') };
}

/** The same constants as an ES module and as a CommonJS one. */
export function emitConstants(path: string, constants: Constants): OutputFile[] {
  return [emitEsModule(path, constants), emitCommonJs(path, constants)];
}

/** JSON in a string literal. */
export function textOf(value: unknown): string {
  return `'${JSON.stringify(value).replace(/[\\']/g, '\\$&')}'`;
}

/** Data that engines read faster as JSON than as a literal: what is large. Bundlers may drop it. */
export function parsed(text: string): string {
  return `/* @__PURE__ */ JSON.parse(${text})`;
}
