package org.folkmoot.support;

import java.util.List;

/**
 * A case in a list.
 *
 * @param groups whom it is about; empty where nobody is named
 */
record Listed(Case it, Status status, List<String> groups, String topic) {}
