export default function Page() {
  return <p id="second">The second page.</p>;
}
