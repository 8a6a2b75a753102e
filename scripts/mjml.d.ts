declare module 'mjml' {
  export default function mjml(
    source: string,
    options: { readonly validationLevel: 'strict' },
  ): Promise<{ readonly html: string; readonly errors: readonly { readonly formattedMessage: string }[] }>;
}
