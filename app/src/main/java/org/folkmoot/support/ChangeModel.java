package org.folkmoot.support;

import java.util.List;
import org.folkmoot.web.Choice;
import org.folkmoot.web.Problem;

/**
 * What can be changed about a case.
 *
 * @param alike other open cases that may be the same
 */
record ChangeModel(
        Case it,
        List<Choice> topics,
        List<Choice> advisers,
        List<Choice> colleagues,
        List<Case> alike,
        List<Problem> problems) {}
