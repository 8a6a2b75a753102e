'use client';
import { FaqAccordion } from 'datagouv-faq/react';
import { redirectOf } from 'datagouv-faq/redirects';
import { site } from '../../faq.jsx';

/** Opens the panel at the hash, and leads former anchors to their answers. */
export const Panels = ({ children }) => <FaqAccordion options={site} redirectOf={redirectOf}>{children}</FaqAccordion>;
