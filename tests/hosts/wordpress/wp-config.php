<?php
// Settings for a blog that lives for minutes: `cargo xtask test --only hosts` makes it anew each time.
define('DB_NAME', 'milestream');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('MILESTREAM_DATABASE'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');

// It is opened at the addresses of the tests, each of which has a port of its own.
$origin = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1');
define('WP_HOME', $origin);
define('WP_SITEURL', $origin);

// It asks nobody on the network for anything.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);

$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
