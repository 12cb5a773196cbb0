// A file of its own, so that a page loads these alone before it needs the map.

/** What stands in the place of the map before it is loaded. */
export const mapDoor = {
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapLoading: 'One moment, the map is coming.',
  mapMissing: 'The map did not load. You can go on without it: type the address.',
} as const;
