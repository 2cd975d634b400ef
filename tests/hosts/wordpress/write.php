<?php
// Writes posts as the editor saves them, through the same interface and with the rights of who writes.
require __DIR__ . '/wp-load.php';

function write(int $writer, string $slug, string $content): void {
    wp_set_current_user($writer);
    $request = new WP_REST_Request('POST', '/wp/v2/posts');
    $request->set_body_params(['slug' => $slug, 'title' => $slug, 'content' => $content, 'status' => 'publish']);
    $response = rest_do_request($request);
    if ($response->get_status() !== 201) {
        fwrite(STDERR, "$slug: " . json_encode($response->get_data()) . "\n");
        exit(1);
    }
}

$author = wp_insert_user([
    'user_login' => 'author',
    'user_pass' => wp_generate_password(),
    'user_email' => 'author@example.org',
    'role' => 'author',
]);
$lines = getenv('MILESTREAM_LINES');
write($author, 'first', "<!-- wp:html -->\n$lines<!-- /wp:html -->\n<p><a id=\"to-second\" href=\"/?name=second\">Second</a></p>");
write($author, 'second', '<p id="second">The second post.</p><p><a id="to-first" href="/?name=first">First</a></p>');
// In the editor of old, without blocks.
write($author, 'classic', "Before.\n\n$lines\nAfter.");
write($author, 'stripped', implode("\n\n", [
    '<iframe src="https://HOST/?frame=1"></iframe>',
    '<script>document.isStripped = false;</script>',
    '<mile-stream view="counter"><p>Words of an author.</p></mile-stream>',
]));
write(1, 'element', "Before.\n\n<mile-stream view=\"leaderboard\" artist=\"bts\" limit=\"5\">\n<p>Most streamed BTS songs: Dynamite.</p>\n</mile-stream>\n\nAfter.");
