'use client';
import { startFaq } from 'datagouv-faq/browser';
import { redirectOf } from 'datagouv-faq/redirects';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { site } from '../../faq.js';

/** HTML of the FAQ, whose links go to the router and whose panels open at the hash. */
export function Html({ html }) {
  const box = useRef(null);
  const router = useRouter();
  useEffect(() => {
    const navigate = ({ pathname, hash }) => router.push(pathname + hash);
    return startFaq({ root: box.current, navigate, redirectOf: (address) => redirectOf(address, site) });
  }, [router]);
  return <div ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}
