import 'milestream';
