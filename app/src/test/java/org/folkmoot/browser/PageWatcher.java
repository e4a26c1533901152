package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Collects whatever a browser complains of: script errors, files that do not come, breaches of the security policy. */
final class PageWatcher {

    private static final String SAID_BY_THE_RESPONSE_TOO = "Failed to load resource";

    private final List<String> complaints = new ArrayList<>();
    private int expected;

    /** @param expected the status that pages themselves may have */
    PageWatcher(BrowserContext context, int expected) {
        this.expected = expected;
        context.onConsoleMessage(this::said);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        context.onResponse(this::answered);
    }

    /** Begins anew with a page that may have this status. */
    void expect(int status) {
        complaints.clear();
        expected = status;
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(SAID_BY_THE_RESPONSE_TOO)) {
            complaints.add("console: " + message.text());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && response.status() != expected) {
            complaints.add(response.status() + ": " + response.url());
        }
    }

    void assertNoComplaint() {
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
