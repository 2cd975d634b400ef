<?php
// What a plugin for code in the head does, with what somebody who may add scripts has pasted.
add_action('wp_head', function () {
    echo getenv('MILESTREAM_HEAD');
});
