import type { Diagnostic } from '../diagnostic.js';

/** One workflow command a diagnostic: GitHub shows it beside the line. */
export function toGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(command).join('\n');
}

function command(diagnostic: Diagnostic): string {
  const { path, line, column, endLine, endColumn, severity, rule, message, expected, note } = diagnostic;
  const properties = Object.entries({ file: path, line, endLine, col: column, endColumn, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message, expected, note].filter((part) => part !== undefined).join('\n');
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
}

// The escapes of https://github.com/actions/toolkit (`command.ts`): `%`, line ends, and `:` and `,` in properties.
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
