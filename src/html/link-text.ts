const piece = /<(\/?\w+)((?: [^ =>]+(?:="[^"]*")?)*)>|[^<]+/g;
const attribute = / ([^ =]+)(?:="[^"]*")?/g;

/** A title for the inside of a link or a button: no link of its own, and no id, which would stand there twice. */
export function linkText(titleHtml: string, write = (text: string) => text): string {
  return titleHtml.replace(piece, (text, name: string | undefined, attributes: string) => {
    if (!name) return write(text);
    if (/^\/?a$/.test(name)) return '';
    return `<${name}${attributes.replace(attribute, (raw, key) => (key === 'id' ? '' : raw))}>`;
  });
}
