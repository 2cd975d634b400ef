import Link from 'next/link';

export const metadata = { title: 'Next.js' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link id="to-second" href="/second/">Second</Link> <Link id="to-first" href="/">First</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
