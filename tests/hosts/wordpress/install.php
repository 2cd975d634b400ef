<?php
// Makes the database and the blog in it.
$database = new mysqli('localhost', 'root', '', '', 0, getenv('MILESTREAM_DATABASE'));
$database->query('CREATE DATABASE milestream CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
// No letter is written to the new administrator.
function wp_new_blog_notification() {}
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Milestream', 'editor-in-chief', 'admin@example.org', true, '', wp_generate_password());
