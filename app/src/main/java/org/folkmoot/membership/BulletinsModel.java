package org.folkmoot.membership;

import java.util.List;
import org.folkmoot.web.Choice;

/** The page on which a bulletin is written. */
record BulletinsModel(List<Bulletin> newest, String subject, String text, List<Choice> interests, List<Choice> wards) {}
