import 'milestream';

export default defineNuxtPlugin(() => {});
