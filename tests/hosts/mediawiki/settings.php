
// What the test of Milestream adds: the wiki is opened at addresses whose ports change.
$wgServer = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1');
