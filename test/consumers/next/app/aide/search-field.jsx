'use client';
import { FaqSearch } from 'datagouv-faq/react';
import { useRouter } from 'next/navigation';

export const Search = () => <FaqSearch bare engine={() => import('../../search.js')} navigate={useRouter().push} />;
