/** What the administrators of a place set: its name, look, languages, days, and how long things are kept. */
@NullMarked
package org.folkmoot.home.settings;

import org.jspecify.annotations.NullMarked;
