package org.folkmoot.support.reports;

import java.util.List;
import org.folkmoot.place.ReportTemplate;
import org.folkmoot.web.Choice;

/** A report that may be begun, and the periods that it may tell of. */
record Begin(ReportTemplate template, List<Choice> periods) {}
