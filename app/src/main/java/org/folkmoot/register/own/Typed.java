package org.folkmoot.register.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.place.EqualityGroup;
import org.folkmoot.place.OrgId;
import org.folkmoot.place.Pack;
import org.folkmoot.register.Folded;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Words;

/**
 * What somebody typed in answer to one question, cleaned, and what is wrong with it.
 *
 * @param values by field; also those that are wrong, so that nothing typed is lost
 */
record Typed(Map<String, String> values, List<Problem> problems) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 1_000;

    private static final int LONGEST_LINE = 200;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.-]{5,30}");
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(https?://)?[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}(:[0-9]{1,5})?([/?#][^\\s\"<>]*)?");

    /** Reads the fields of a question from a form. */
    static Typed read(Question question, UnaryOperator<String> form, Pack pack, Words t) {
        var values = new LinkedHashMap<String, String>();
        question.fields().forEach(field -> values.put(field, clean(form.apply(field))));
        var reader = new Reading(values, new ArrayList<>(), pack, t);
        reader.read(question);
        return new Typed(values, reader.problems());
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** Without what cannot be seen, on one line. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}&&[^\u200d]]", "")
                .replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ")
                .strip();
    }

    /** Looks at one question's answers and puts them into their form. */
    private record Reading(Map<String, String> values, List<Problem> problems, Pack pack, Words t) {

        private String get(String field) {
            return values.getOrDefault(field, "");
        }

        private void wrong(String field, String sentence) {
            problems.add(new Problem(field, sentence));
        }

        private void read(Question question) {
            question.fields().forEach(this::length);
            if (!problems.isEmpty()) {
                return;
            }
            switch (question) {
                case NAME -> name();
                case SAME -> required("same", t.say("Choose one of the answers."));
                case ACTIVITIES -> required("activities", t.say("Say in a sentence or two what it does."));
                case NUMBER -> number();
                case PLACE -> place();
                case SIZE -> size();
                case WEBSITE -> website();
                case CONTACT -> contact();
                case PEOPLE -> people();
                case ROLE -> role();
            }
        }

        private void length(String field) {
            var most = field.equals("activities") ? LONGEST_TEXT : LONGEST_LINE;
            if (get(field).length() > most) {
                wrong(
                        field,
                        t.say(
                                "This has {0} letters. Shorten it to {1}.",
                                get(field).length(), most));
            }
        }

        private void required(String field, String sentence) {
            if (get(field).isEmpty()) {
                wrong(field, sentence);
            }
        }

        private void name() {
            required("name", t.say("Enter the name of your organisation."));
            for (var field : List.of("name", "other_name")) {
                if (!get(field).isEmpty() && Folded.of(get(field)).isEmpty()) {
                    wrong(field, t.say("Enter a name with letters or digits in it."));
                }
            }
        }

        private void number() {
            if (get("number").isEmpty()) {
                values.put("register", "");
                return;
            }
            if (pack.register(get("register")).isEmpty()) {
                wrong("register", t.say("Choose the register that gave the number, or leave the number empty."));
            } else if (pack.orgId(get("register") + "-" + get("number").toUpperCase(Locale.ROOT))
                    instanceof OrgId.Refused refused) {
                wrong("number", refused.sentence() + ".");
            } else {
                values.put("number", get("number").toUpperCase(Locale.ROOT));
            }
        }

        private void place() {
            var postcode = get("postcode").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            if (!List.of("shown", "hidden", "unsaid").contains(get("place"))) {
                wrong("place", t.say("Choose one of the answers."));
            } else if (get("place").equals("unsaid")) {
                values.put("postcode", "");
            } else if (!POSTCODE.matcher(postcode).matches()) {
                wrong("postcode", t.say("Enter the whole postcode, like M33 7XY, or choose “I would rather not say”."));
            } else {
                values.put("postcode", postcode);
            }
        }

        private void size() {
            var known = pack.incomeBands().stream().anyMatch(band -> band.code().equals(get("size")));
            if (!known) {
                values.put("size", "");
            }
            choice("size");
        }

        private void website() {
            if (!get("website").isEmpty() && !WEBSITE.matcher(get("website")).matches()) {
                wrong("website", t.say("Enter a web address, like www.example.org, or leave it empty."));
            }
            choice("website");
        }

        private void contact() {
            if (!get("email").isEmpty()) {
                EmailAddress.read(get("email"))
                        .ifPresentOrElse(
                                read -> values.put("email", read.text()),
                                () -> wrong(
                                        "email",
                                        t.say("Enter an e-mail address, like hello@example.org, or leave it empty.")));
            }
            if (!get("phone").isEmpty() && !PHONE.matcher(get("phone")).matches()) {
                wrong("phone", t.say("Enter a telephone number, like 0161 496 0000, or leave it empty."));
            }
            choice("email");
            choice("phone");
        }

        private void choice(String field) {
            var show = !get(field).isEmpty() && get(field + Answers.PUBLIC).equals("yes");
            values.put(field + Answers.PUBLIC, show ? "yes" : "");
        }

        /** Of what was chosen that which there is; nothing where nothing was. */
        private void people() {
            var chosen = List.of(get("people").split(","));
            values.put(
                    "people",
                    pack.equalityGroups().stream()
                            .map(EqualityGroup::code)
                            .filter(chosen::contains)
                            .collect(Collectors.joining(",")));
        }

        private void role() {
            required("your_name", t.say("Enter your name."));
        }
    }
}
