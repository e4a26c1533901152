/** File intake, once for all: limits, encodings, rows, refused rows, progress; and downloads. */
@ApplicationModule(allowedDependencies = {"database", "web"})
@NullMarked
package org.folkmoot.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
