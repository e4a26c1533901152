package org.folkmoot.web;

import java.util.List;

/**
 * What a page says when it cannot do what was asked.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param sentences what to do now
 * @param reference what the log calls this case; empty where nothing was logged
 */
record Trouble(int status, String title, List<String> sentences, String reference) {

    static Trouble of(int status) {
        return of(status, "");
    }

    static Trouble of(int status, String reference) {
        return switch (status) {
            case 403 ->
                new Trouble(
                        status,
                        "This form can no longer be sent",
                        List.of(
                                "Nothing was changed. You may have signed in or out since the form was opened.",
                                "Go back, open the page again, and send the form once more."),
                        reference);
            case 404, 410 ->
                new Trouble(
                        status,
                        "Nothing is here",
                        List.of(
                                "Perhaps the address was mistyped, or what stood here has gone.",
                                "Look for it from the front page."),
                        reference);
            case 405 ->
                new Trouble(
                        status,
                        "This page cannot be used in that way",
                        List.of("Go back, open the page again from its link, and try once more."),
                        reference);
            case 413 ->
                new Trouble(
                        status,
                        "That is too big",
                        List.of("Nothing was kept.", "Send less at once, or a smaller file."),
                        reference);
            case 429 ->
                new Trouble(
                        status,
                        "Too many requests at once",
                        List.of("Wait a minute, then try again.", "Everybody has the same limit."),
                        reference);
            case 503 ->
                new Trouble(
                        status,
                        "The database does not answer",
                        List.of("Try again in a minute.", "Nothing that was saved is lost."),
                        reference);
            default -> status < 500 || status == 505 ? unreadable(status, reference) : broken(status, reference);
        };
    }

    private static Trouble unreadable(int status, String reference) {
        return new Trouble(
                status,
                "This request could not be read",
                List.of(
                        "Something in the address or the form is not as this page expects it.",
                        "Go back and try again, or begin at the front page."),
                reference);
    }

    private static Trouble broken(int status, String reference) {
        return new Trouble(
                status,
                "Something broke here",
                List.of("It is not your mistake, and nothing was left half done.", "Try again in a few minutes."),
                reference);
    }
}
