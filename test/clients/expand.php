<?php
// Prints the start of every date a calendar file shows between two moments, UTC, as sabre/vobject reads it.
require 'Sabre/VObject/autoload.php';
[$_, $file, $from, $to] = $argv;
$calendar = Sabre\VObject\Reader::read(file_get_contents($file));
$utc = new DateTimeZone('UTC');
$shown = $calendar->expand(new DateTime($from, $utc), new DateTime($to, $utc));
foreach (($shown ?: $calendar)->VEVENT ?? [] as $event) {
    echo $event->DTSTART->getDateTime()->setTimezone($utc)->format('Y-m-d H:i'), "\n";
}
