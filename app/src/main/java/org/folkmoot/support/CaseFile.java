package org.folkmoot.support;

import java.util.UUID;

/** A file of a case. */
record CaseFile(UUID id, String name, long size) {}
