/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * The TypeScript type of the values that a JSON Schema allows, `readonly` throughout. What a type cannot say (lengths,
 * patterns, formats) is left out; where the schema says nothing that is understood, it is `unknown`.
 */
export function schemaType(schema: unknown): string {
  return typeOf(schema, { root: isObject(schema) ? schema : {}, within: [] });
}

interface Scope {
  /** The whole schema, for `$ref`. */
  readonly root: Schema;
  /** The references that are being followed: one that leads into itself is `unknown`. */
  readonly within: readonly string[];
}

function typeOf(schema: unknown, scope: Scope): string {
  if (schema === false) return 'never';
  if (!isObject(schema)) return 'unknown';
  const { $ref, const: only, enum: values, allOf, type } = schema;
  if (typeof $ref === 'string') return referred($ref, scope);
  if ('const' in schema) return literal(only);
  if (Array.isArray(values)) return union(values.map(literal));
  const some = schema.anyOf ?? schema.oneOf;
  const types = Array.isArray(type) ? (type as readonly unknown[]) : [type ?? impliedType(schema)];
  const parts = [
    ...(types[0] === undefined ? [] : [union(types.map((one) => ofType(one, schema, scope)))]),
    ...(Array.isArray(some) ? [union(some.map((one) => typeOf(one, scope)))] : []),
    ...(Array.isArray(allOf) ? allOf.map((one) => typeOf(one, scope)) : []),
  ].filter((part) => part !== 'unknown');
  return parts.length === 0 ? 'unknown' : parts.map((part) => (part.includes(' | ') && parts.length > 1 ? `(${part})` : part)).join(' & '); // prettier-ignore
}

/** A schema that names keys or items means an object or a list, in the settings of most people. */
function impliedType({ properties, items }: Schema): string | undefined {
  return properties === undefined ? (items === undefined ? undefined : 'array') : 'object';
}

function ofType(type: unknown, schema: Schema, scope: Scope): string {
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return type;
    case 'integer':
      return 'number';
    case 'array':
      return listType(schema, scope);
    case 'object':
      return objectType(schema, scope);
    default:
      return 'unknown';
  }
}

function listType({ items, prefixItems }: Schema, scope: Scope): string {
  return Array.isArray(prefixItems) ? 'readonly unknown[]' : `ReadonlyArray<${typeOf(items, scope)}>`;
}

/** Keys that the schema does not name are `unknown`, unless it allows none. */
function objectType({ properties, required, additionalProperties }: Schema, scope: Scope): string {
  const named = isObject(properties) ? Object.entries(properties) : [];
  const needed = new Set(Array.isArray(required) ? (required as readonly unknown[]) : []);
  const others = named.length === 0 && isObject(additionalProperties) ? typeOf(additionalProperties, scope) : 'unknown';
  const lines = named.map(
    ([key, value]) => `readonly ${literal(key)}${needed.has(key) ? '' : '?'}: ${typeOf(value, scope)}`,
  );
  const unnamed = [...needed].filter((key) => typeof key === 'string' && !named.some(([name]) => name === key));
  lines.push(...unnamed.map((key) => `readonly ${literal(key)}: ${others}`));
  if (additionalProperties !== false) lines.push(`readonly [key: string]: ${others}`);
  return lines.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${lines.join('; ')} }`;
}

function referred(ref: string, { root, within }: Scope): string {
  if (within.includes(ref) || !ref.startsWith('#')) return 'unknown';
  const keys = ref.slice(1).split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')); // prettier-ignore
  const target = keys.reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), root); // prettier-ignore
  return typeOf(target, { root, within: [...within, ref] });
}

function union(types: readonly string[]): string {
  return types.length === 0 ? 'never' : [...new Set(types)].join(' | ');
}

/** A value of JSON as a type; what is no literal there is only told by its kind. */
function literal(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'readonly unknown[]' : 'object';
  return JSON.stringify(value) ?? 'never';
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
