#!/usr/bin/env bash
# A patch release of unstorage refuses a key that the one before took, and Nuxt 4.4.5 then writes no home page.
#
# The key "/" is kept under "" by 1.17.5 and read again. 1.17.6 says that it is none. Nuxt keeps each page that it renders ahead
# under its path, so `nuxt generate` of a site with a home page, freshly installed, ends with "[500] Server Error" for "/"
# (seen with the newest packages that nuxt 4.4.5 allows); `"overrides": { "unstorage": "1.17.5" }` mends it.
# Seen with Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund before@npm:unstorage@1.17.5 after@npm:unstorage@1.17.6
cat > run.mjs <<'JS'
for (const name of ['before', 'after']) {
  const { createStorage } = await import(name);
  const storage = createStorage();
  for (const key of ['/about', '/']) {
    try {
      await storage.setItem(key, 'page');
      console.log(name, key, await storage.getItem(key));
    } catch (error) {
      console.log(name, key, error.message);
    }
  }
}
JS
diff <(node run.mjs) - <<'SEEN'
before /about page
before / page
after /about page
after / [unstorage] Invalid key: "/"
SEEN
echo "as seen"
