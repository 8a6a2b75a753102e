import type { FileFormat } from '../source/file-formats.js';
import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

const formats: Words<FileFormat> = {
  fr: {
    archive: 'une archive (.zip)',
    image: 'une image',
    'old-office': 'un ancien document Word, Excel ou PowerPoint (.doc, .xls, .ppt)',
    'open-document': 'un document LibreOffice (.odt)',
    pages: 'un document Pages (.pages)',
    pdf: 'un document PDF',
    'rich-text': 'un document de traitement de texte (.rtf)',
    spreadsheet: 'un classeur Excel (.xlsx)',
    word: 'un document Word (.docx)',
  },
  en: {
    archive: 'an archive (.zip)',
    image: 'an image',
    'old-office': 'an old Word, Excel or PowerPoint document (.doc, .xls, .ppt)',
    'open-document': 'a LibreOffice document (.odt)',
    pages: 'a Pages document (.pages)',
    pdf: 'a PDF document',
    'rich-text': 'a word processor’s document (.rtf)',
    spreadsheet: 'an Excel workbook (.xlsx)',
    word: 'a Word document (.docx)',
  },
};

/** A file of another program that was given the name of a page. */
export const fileFormat = defineRule<{ format: FileFormat }>()({
  id: 'file-format',
  severity: 'error',
  isAlwaysError: true,
  fr: ({ format }) => ({
    message: `Ce fichier a le nom d’une page, mais c’est ${formats.fr[format]}.`,
    found: formats.fr[format],
    expected: 'un fichier de texte',
    note: 'Ouvrez-le avec son programme, copiez-en le texte, et collez-le dans un nouveau fichier .md.',
  }),
  en: ({ format }) => ({
    message: `This file has a page's name, but it is ${formats.en[format]}.`,
    found: formats.en[format],
    expected: 'a text file',
    note: 'Open it with its own program, copy the text, and paste it into a new .md file.',
  }),
});
