'use client';
import { FaqSearch } from 'datagouv-faq/react';
import { useRouter } from 'next/navigation';

const engine = () => import('../../search.js').then((module) => module.engine);

export function Search() {
  const router = useRouter();
  return <FaqSearch bare engine={engine} navigate={(url) => router.push(url)} />;
}
