package org.folkmoot.place;

import org.folkmoot.files.Progress;

/**
 * The pack of a place says something else than when the place was last loaded; told to the other rooms in an inside
 * transaction of the place, so that what they derive from it changes with it.
 */
public record PackChanged(Pack pack, Progress progress) {}
