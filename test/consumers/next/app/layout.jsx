import Link from 'next/link';

export const metadata = { icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="fr" style={{ lineHeight: 1.6 }}>
      <body>
        <nav aria-label="Menu">
          <Link href="/aide">Aide</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
