package org.folkmoot.place;

/**
 * One question that a group asks itself.
 *
 * @param code stays the same for ever; groups' answers are kept under it
 * @param asks the question, in plain words, to which yes is the good answer
 * @param why why it matters, a sentence
 * @param next what to do where the answer is no
 * @param topic the code of what it is about, one of {@link Pack#supportTopics}
 * @param onlyIf whom it is for: "you pay somebody"; empty for everyone
 * @param retired kept for those who answered it, and asked no more
 */
public record HealthQuestion(
        String code, String asks, String why, String next, String topic, String onlyIf, boolean retired) {

    static HealthQuestion from(Entry entry) {
        Fields question = entry.fields("code", "asks", "why", "next", "topic", "only_if", "retired");
        return new HealthQuestion(
                HealthSection.code(question),
                question.text("asks"),
                question.text("why"),
                question.text("next"),
                question.text("topic"),
                question.optionalText("only_if").orElse(""),
                question.yes("retired"));
    }
}
