/** Organisations and services in the form of Open Referral UK 3.0 (HSDS 3.0), for directories of other makers. */
@NullMarked
package org.folkmoot.register.openreferral;

import org.jspecify.annotations.NullMarked;
