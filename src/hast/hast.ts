// hast as `toHast` makes it, declared here so that the package needs no `@types/hast`. Assignable to its `Root`.

export interface HastText {
  type: 'text';
  value: string;
}

export interface HastElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean | string[]>;
  children: (HastElement | HastText)[];
}

export interface HastRoot {
  type: 'root';
  children: (HastElement | HastText)[];
}
