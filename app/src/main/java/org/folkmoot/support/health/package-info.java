/** What groups find out about themselves once a year: questions, answers, what they set out to do, and who may read it. */
@NullMarked
package org.folkmoot.support.health;

import org.jspecify.annotations.NullMarked;
